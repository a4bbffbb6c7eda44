"""What becomes of a workbook that another office sent."""

from __future__ import annotations

from enum import StrEnum


class Outcome(StrEnum):
    """What became of a file that was read."""

    TAKEN = "taken"
    SAME = "same"  # read before
    OTHER_PERIOD = "other-period"
    OTHER_YEAR = "other-year"
    NEWER = "newer"  # of a later release's format
    DAMAGED = "damaged"
    FOREIGN = "foreign"  # a sound file of another kind
    CONTRADICTS = "contradicts"  # as recent as another file of the office, with other figures
