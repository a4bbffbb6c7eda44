"""What the journal calls the operations on files of other offices."""

from __future__ import annotations

from desktop.domain.base.errors import QT_TRANSLATE_NOOP

ACTIONS = {
    "collected.read": QT_TRANSLATE_NOOP("labels", "{count} file{count:|s} of other offices read"),
    "collected.list": QT_TRANSLATE_NOOP("labels", "List of offices changed"),
    "collected.due": QT_TRANSLATE_NOOP("labels", "Day due of a period set"),
    "collected.chosen": QT_TRANSLATE_NOOP("labels", "File of an office chosen"),
    "collected.removed": QT_TRANSLATE_NOOP("labels", "Files of other offices taken out"),
}
"""The words of each action; {named} places are filled from its detail."""
