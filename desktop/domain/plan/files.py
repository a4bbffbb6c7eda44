"""Files that belong to a plan or a report: the signed one, papers, what was written out of the book."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from desktop.domain.base.errors import QT_TRANSLATE_NOOP, UserError

SCAN = QT_TRANSLATE_NOOP(
    "errors",
    "The file {name} is a scan: it has no text to read. Ask for the Word file, or have the text recognised first.",
)
"""Why a picture of a paper is refused."""

GARBLED = QT_TRANSLATE_NOOP(
    "errors",
    "The text inside the file {name} is garbage, although its pages look right: its fonts do not tell which letter is "
    "which. Ask for the Word file, save it as PDF anew from Word, or type its words beside its pages as for a scan.",
)
"""Why a paper is refused whose words would come out as other signs."""


def is_scan(error: UserError) -> bool:
    """Return whether a file was refused because its words can only be seen on its pages."""
    return error.source in {SCAN, GARBLED}


class FileKind(StrEnum):
    """What a kept file is to the plan or report."""

    SIGNED = "signed"  # the signed or scanned copy
    SUPERIOR = "superior"  # the paper of the superior that a plan carries out
    ATTACHED = "attached"  # a paper that goes with a report


class ExportKind(StrEnum):
    """What was written out of the book."""

    PLAN = "plan"
    ASSIGNMENT = "assignment"
    PROGRESS = "progress"
    REPORT = "report"
    MAIL = "mail"
    ARCHIVE = "archive"


class Match(StrEnum):
    """How number and date of a signed file compare with the book; no signature is checked."""

    SAME = "same"
    DIFFERENT = "different"
    UNREAD = "unread"  # neither was found in the file, as in a scan
    OPEN = "open"  # it has none in the book yet


@dataclass(frozen=True)
class Owner:
    """What files belong to, with number and date by which papers name it; `signed` tells that a signed copy exists."""

    title: str
    number: str
    dated: date | None
    signed: bool


@dataclass(frozen=True)
class KeptFileRow:
    """A kept file of a plan or a report; `path` is where the data folder keeps it, `there` whether it is."""

    id: int
    kind: FileKind
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


def match(ours: Owner, number: str, dated: date | None) -> Match:
    """Compare what was read in a signed file with the book: a part that was not read counts for neither."""
    if not ours.number or ours.dated is None:
        return Match.OPEN
    if not number and dated is None:
        return Match.UNREAD
    same = (not number or _bare(number) == _bare(ours.number)) and dated in (None, ours.dated)
    return Match.SAME if same else Match.DIFFERENT


def _bare(number: str) -> str:
    """Return a number without blanks and leading zeros: "06/KH-UBND" and "6 / KH-UBND" are one."""
    return "".join(number.split()).lstrip("0").upper()
