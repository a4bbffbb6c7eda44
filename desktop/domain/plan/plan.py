"""A plan: letterhead, a list of blocks that make its text, tasks, recipients and signature."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from itertools import pairwise
from typing import Any, Protocol

from desktop.domain.base.text import Runs, plain, point_letter, roman
from desktop.domain.task.task import Task

Values = tuple[Any, ...]


OUTSIDE = "outside"
"""The kind of what stands in the place of a plan for tasks outside of plans."""


class PlanStatus(StrEnum):
    """Way of a plan from draft to the archive."""

    DRAFT = "draft"  # dự thảo
    SUBMITTED = "submitted"  # trình ký
    ISSUED = "issued"  # đã ban hành
    CLOSED = "closed"  # kết thúc


class BlockKind(StrEnum):
    """What a block is on the page."""

    BASIS = "basis"  # căn cứ, before the first section, italic
    SECTION = "section"  # I. heading in capitals
    HEADING = "heading"  # 1. heading
    SUBHEADING = "subheading"  # 1.1. or a) that is a heading
    NUMBERED = "numbered"  # 1. that opens a sentence, no heading of its own
    POINT = "point"  # a) sentence
    BULLET = "bullet"  # - or + sentence
    PARAGRAPH = "paragraph"
    TABLE = "table"  # rows of cells kept as they are
    CLOSING = "closing"  # last body paragraph, ends with ./.
    ADDRESSEE = "addressee"  # of a letter: "Kính gửi:" and each line below it, as written
    NOTE = "note"  # a footnote of the block before it
    SIGNER = "signer"  # another signer, one line a title, the name last: printed before the plan's own
    BELOW_NAME = "below_name"  # another office of the signer, printed below the name
    COVER = "cover"  # of the decision that issues the plan: its name, its subject, then each paragraph, before the plan
    APPENDIX = "appendix"  # opens an appendix on a page of its own; what follows belongs to it


OF_SIGNATURE = frozenset({BlockKind.SIGNER, BlockKind.BELOW_NAME})
"""Kinds that stand at the end with the signature, and in no line of the text."""

_BELOW = 3

NUMBERED_KINDS = frozenset({BlockKind.SECTION, BlockKind.HEADING, BlockKind.SUBHEADING, BlockKind.NUMBERED})
"""Kinds that stand in the outline (a NUMBERED block with an empty text there)."""


@dataclass(eq=False)
class Block:
    """One paragraph (or table) of the text, in reading order.

    `marker` is the printed sign ("I.", "1.", "a)", "-"), empty for none; `depth` is 1 for sections, 2 for headings,
    3 for what stands below ("1.1.", also of a NUMBERED one), 0 elsewhere. A duty has its `task` and no runs of its
    own: the words live in the task, once. `run_in` on a heading says that the next block continues on its line
    ("1. Lead: body"). `rows` holds the cells of a TABLE as plain text, the first `header_rows` of them repeated on
    each page, `widths` how wide its columns were made, in thousandths (none: as their words need). `landscape`
    belongs to an APPENDIX.
    """

    kind: BlockKind
    runs: Runs = ()
    marker: str = ""
    depth: int = 0
    task: Task | None = None
    run_in: bool = False
    rows: list[list[str]] = field(default_factory=list)
    header_rows: int = 0
    landscape: bool = False
    widths: list[int] = field(default_factory=list)
    position: int = 0
    id: int | None = None

    @property
    def is_below(self) -> bool:
        """Return whether the block is a numbered sentence below a heading: "1.1." under "1."."""
        return self.kind is BlockKind.NUMBERED and self.depth == _BELOW

    @property
    def content(self) -> Runs:
        """Return the block's runs: the task's where the block is a duty."""
        task = self.task
        return self.runs if task is None else task.runs

    @property
    def text(self) -> str:
        """Return the words without marker and formatting."""
        return plain(self.content)


@dataclass(frozen=True)
class Signature:
    """Block of signature: TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH / name, each line empty where absent.

    With two lines the first is `authority` ("TM. ỦY BAN NHÂN DÂN" or "KT. CHỦ TỊCH"), the second `title`;
    with three, `deputy` stands between them.
    """

    authority: str = ""
    deputy: str = ""
    title: str = ""
    name: str = ""


@dataclass(frozen=True)
class PartialDate:
    """A date of which parts may be open in a draft."""

    day: int | None = None
    month: int | None = None
    year: int | None = None

    @property
    def value(self) -> date | None:
        """Return the whole date, or None while a part is open or the parts name no day."""
        if self.day is None or self.month is None or self.year is None:
            return None
        try:
            return date(self.year, self.month, self.day)
        except ValueError:
            return None


@dataclass(frozen=True)
class PlanContent:
    """Head and foot, blocks and tasks of a kept plan, each by its id and in its order. Progress is no part of it."""

    head: Values
    blocks: tuple[tuple[int, Values], ...]
    tasks: tuple[tuple[int, Values], ...]

    def rows_that_differ(self, other: PlanContent) -> set[tuple[str, int]]:
        """Return the blocks and tasks, by table and id, that are not the same in both."""
        pairs = (("block", self.blocks, other.blocks), ("task", self.tasks, other.tasks))
        return {(table, key) for table, one, two in pairs for key, _values in set(one) ^ set(two)}


@dataclass(eq=False)
class Plan:
    """A plan as a document and as work to follow.

    `kind` is the key of the template ("doi-ngoai", "blank", …) and "imported" for one read from a file. `number` is
    the whole symbol ("62/KH-UBND") and empty until it is issued; `symbol` ("KH-UBND") is what stands after the
    blank number. `issuer` keeps its line breaks.
    """

    title: str
    kind: str = "blank"
    document_kind: str = "KẾ HOẠCH"
    year: int | None = None
    number: str = ""
    symbol: str = "KH-UBND"
    issuer: str = ""
    parent: str = ""
    place: str = ""
    dated: PartialDate = PartialDate()
    urgency: str = ""  # KHẨN, THƯỢNG KHẨN, HỎA TỐC
    superior: str = ""  # the superior's plan that it carries out
    drafting_unit: str = ""
    blocks: list[Block] = field(default_factory=list)
    tasks: list[Task] = field(default_factory=list)
    recipients: list[str] = field(default_factory=list)  # without dash and final sign, the file copy last
    signature: Signature = Signature()
    assignment_appendix: bool = False
    status: PlanStatus = PlanStatus.DRAFT
    version: int = 1
    issued_number: str = ""  # of the version in force, also while a new one is written
    issued_on: date | None = None
    source_file: str = ""
    created_at: datetime | None = None
    changed_at: datetime | None = None
    deleted_at: datetime | None = None
    id: int | None = None
    as_read: PlanContent | None = None  # what the database held as it was read, to be compared when it is kept

    @property
    def outside(self) -> bool:
        """Return whether this is no plan: it holds tasks outside of plans, and no text of its own."""
        return self.kind == OUTSIDE

    @property
    def in_force(self) -> bool:
        """Return whether the plan, as it stands, was issued."""
        return self.status in (PlanStatus.ISSUED, PlanStatus.CLOSED)

    @property
    def locked(self) -> bool:
        """Return whether the text is locked: a plan that was issued changes only as a new version."""
        return self.in_force and not self.outside

    @property
    def revising(self) -> bool:
        """Return whether a new version is being written, while the one before is in force."""
        return self.version > 1 and not self.in_force

    @property
    def given_out(self) -> bool:
        """Return whether units were given its tasks: it is issued, or a version of it was."""
        return self.in_force or self.version > 1

    @property
    def known_number(self) -> str:
        """Return the number by which letters and books name the plan: that of the version in force."""
        return (self.issued_number if self.revising else "") or self.number

    @property
    def known_date(self) -> date | None:
        """Return the date that belongs to `known_number`."""
        return (self.issued_on if self.revising and self.issued_number else None) or self.dated.value


class Numbered(Protocol):
    """What has a marker by its place: a block, or what stands for one."""

    kind: BlockKind
    marker: str
    depth: int


ARTICLE = "Điều"
"""Word that the marker of an article of a decision opens with; articles count through the whole text."""


PART = re.compile(r"(?P<letter>[A-HK-U])\W?$|phần\b", re.IGNORECASE)
"""Marker of a section that others stand under: "A.", "PHẦN THỨ HAI"."""
_THIRD = re.compile(r"\d+\.\d+\.\d+")


def renumber(blocks: Iterable[Numbered]) -> None:
    """Give sections, headings and points their running markers, in place.

    Sections count I, II …, in each part ("A.", "PHẦN THỨ HAI") anew; headings restart in each section, subheadings and
    numbered sentences as deep in each heading ("1.1." or "a)", whichever the first of them has; in a section without
    headings by its number; "1.1.1." below them), points under whatever stands above them: those that are headings
    and those that are sentences count together. Bullets and plain paragraphs keep what they have.
    """
    part = section = heading = sub = third = point = article = 0
    lettered = False
    for block in blocks:
        below = block.kind is BlockKind.NUMBERED and block.depth == _BELOW
        if block.kind in {BlockKind.HEADING, BlockKind.NUMBERED} and block.marker.startswith(ARTICLE):
            article, heading, sub, point = article + 1, 0, 0, 0
            block.marker, block.depth = f"{ARTICLE} {article}.", 1
            continue
        match block.kind:
            case BlockKind.APPENDIX:
                part = section = heading = sub = point = 0
            case BlockKind.SECTION if found := PART.match(block.marker):
                part, section, heading, sub, point = part + 1, 0, 0, 0, 0
                block.marker, block.depth = f"{chr(ord('A') + part - 1)}." if found["letter"] else block.marker, 1
            case BlockKind.SECTION:
                section, heading, sub, point = section + 1, 0, 0, 0
                block.marker, block.depth = f"{roman(section)}.", 1
            case BlockKind.HEADING | BlockKind.NUMBERED if not below:
                heading, sub, point = heading + 1, 0, 0
                block.marker, block.depth = f"{heading}.", 2
            case BlockKind.SUBHEADING | BlockKind.NUMBERED if sub and not lettered and _THIRD.match(block.marker):
                third, point = third + 1, 0
                block.marker, block.depth = f"{heading or section}.{sub}.{third}.", _BELOW
            case BlockKind.SUBHEADING | BlockKind.NUMBERED:
                if sub == 0:
                    lettered = block.marker.endswith(")")
                sub, third, point = sub + 1, 0, point + 1 if lettered else 0
                number = f"{heading or section}.{sub}."
                block.marker, block.depth = f"{point_letter(point - 1)})" if lettered else number, _BELOW
            case BlockKind.POINT:
                point += 1
                block.marker = f"{point_letter(point - 1)})"


def tasks_in_order(plan: Plan) -> list[Task]:
    """Return the plan's tasks as they stand in the text, those that are not in the text last."""
    in_text = [task for block in plan.blocks if (task := block.task) is not None]
    seen = {id(task) for task in in_text}
    return in_text + [task for task in plan.tasks if id(task) not in seen]


_APART = 1024


def put_in_order(parts: Sequence[Block | Task]) -> None:
    """Give blocks or tasks positions that rise as they stand here.

    Those that were kept stay where they are as far as they can: what comes between two gets a place between theirs,
    so that one new paragraph does not change all that follow it.
    """
    staying = _rising([(index, part.position) for index, part in enumerate(parts) if part.id is not None])
    if len(staying) == len(parts):
        return
    kept = [-1, *staying, len(parts)]
    wanted: dict[int, int] = {}
    for before, after in pairwise(kept):
        count = after - before - 1
        low = parts[before].position if before >= 0 else None
        high = parts[after].position if after < len(parts) else None
        if low is None:
            low = (high if high is not None else _APART * (count + 1)) - _APART * (count + 1)
        if high is None:
            high = low + _APART * (count + 1)
        if high - low <= count:  # no room
            wanted = {index: _APART * (index + 1) for index in range(len(parts))}
            break
        wanted |= {before + step: low + (high - low) * step // (count + 1) for step in range(1, count + 1)}
    for index, position in wanted.items():
        parts[index].position = position


def _rising(places: list[tuple[int, int]]) -> list[int]:
    """Return the indices of as many of these as can be whose positions rise."""
    if all(one[1] < other[1] for one, other in pairwise(places)):
        return [index for index, _position in places]
    ends: list[int] = []  # the lowest position that a row of each length ends with
    at: list[int] = []  # where that stands in `places`
    before: list[int | None] = []
    for number, (_index, position) in enumerate(places):
        length = bisect_left(ends, position)
        before.append(at[length - 1] if length else None)
        ends[length : length + 1] = [position]
        at[length : length + 1] = [number]
    out: list[int] = []
    number_: int | None = at[-1] if at else None
    while number_ is not None:
        out.append(places[number_][0])
        number_ = before[number_]
    return out[::-1]


def body(plan: Plan) -> Iterator[Block]:
    """Yield the blocks before the first appendix."""
    for block in plan.blocks:
        if block.kind is BlockKind.APPENDIX:
            return
        yield block


def appendices(plan: Plan) -> list[list[Block]]:
    """Return each appendix as its APPENDIX block followed by what belongs to it."""
    out: list[list[Block]] = []
    for block in plan.blocks:
        if block.kind is BlockKind.APPENDIX:
            out.append([block])
        elif out:
            out[-1].append(block)
    return out
