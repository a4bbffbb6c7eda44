"""Files that belong to a plan: the signed one, the superior's paper, what was written out of the book."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from desktop.domain.base.errors import QT_TRANSLATE_NOOP, UserError
from desktop.domain.plan.plan import Plan

SCAN = QT_TRANSLATE_NOOP(
    "errors",
    "The file {name} is a scan: it has no text to read. Ask for the Word file, or have the text recognised first.",
)
"""Why a picture of a paper is refused."""


def is_scan(error: UserError) -> bool:
    """Return whether a file was refused because it holds pictures and no words."""
    return error.source == SCAN


class PlanFileKind(StrEnum):
    """What a kept file is to the plan."""

    SIGNED = "signed"  # the signed or scanned copy
    SUPERIOR = "superior"  # the paper of the superior that it carries out


class ExportKind(StrEnum):
    """What was written out of the book."""

    PLAN = "plan"
    ASSIGNMENT = "assignment"
    PROGRESS = "progress"


class Match(StrEnum):
    """How number and date of a signed file compare with the plan; no signature is checked."""

    SAME = "same"
    DIFFERENT = "different"
    UNREAD = "unread"  # neither was found in the file, as in a scan
    OPEN = "open"  # the plan has none yet


@dataclass(frozen=True)
class PlanFileRow:
    """A kept file of a plan; `path` is where the data folder keeps it, `there` whether it is."""

    id: int
    kind: PlanFileKind
    name: str
    path: str
    size: int
    added_at: datetime
    author: str
    there: bool
    number: str = ""
    dated: date | None = None
    match: Match = Match.UNREAD


@dataclass(frozen=True)
class ExportRow:
    """A file that was written out of the book; `there` tells whether it still is where it was written."""

    id: int
    kind: ExportKind
    path: str
    size: int
    written_at: datetime
    author: str
    there: bool


@dataclass(frozen=True)
class FilePage:
    """The picture of a page of a file: three bytes a dot (blue, green, red), `stride` of them a row."""

    number: int  # begins with 0
    count: int
    width: int
    height: int
    stride: int
    dots: bytes


def match(plan: Plan, number: str, dated: date | None) -> Match:
    """Compare what was read in a signed file with the plan: a part that was not read counts for neither."""
    if not plan.known_number or plan.known_date is None:
        return Match.OPEN
    if not number and dated is None:
        return Match.UNREAD
    same = (not number or _bare(number) == _bare(plan.known_number)) and dated in (None, plan.known_date)
    return Match.SAME if same else Match.DIFFERENT


def _bare(number: str) -> str:
    """Return a number without blanks and leading zeros: "06/KH-UBND" and "6 / KH-UBND" are one."""
    return "".join(number.split()).lstrip("0").upper()
