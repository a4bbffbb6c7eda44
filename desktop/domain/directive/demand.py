"""A superior's paper and what it asks."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from desktop.domain.base.citation import Citation, citations
from desktop.domain.base.text import clean, fold
from desktop.domain.plan.plan import BlockKind, Plan
from desktop.domain.task.progress import last_day
from desktop.domain.task.task import Deadline, Recurrence, Role

_HOW = r"(?:nghiem tuc|khan truong|phoi hop|chu dong|kip thoi|to chuc|trien khai),? (?:va )?"
_WHAT = (
    r"(?:theo )?(?:(?:cac|nhung) noi dung|ke hoach|chi thi|cong van|thong bao|quyet dinh|ket luan|van ban|cong dien)"
)
_CARRY_OUT = re.compile(
    rf"\b(?:{_HOW})+(?:trien khai |to chuc )?thuc hien(?: nghiem tuc| tot| dong bo| hieu qua)*"
    rf"(?: {_WHAT}(?: (?:nay|tren|neu tren))?)?$"
)
_TROUBLE = re.compile(
    r"^(?:trong )?(?:qua trinh|khi) (?:to chuc |trien khai )*thuc hien\b|^(?:neu|truong hop) (?:co|gap)\b"
)


_ATTACHED = re.compile(r"^\(?\s*(?:ban hanh )?kem theo\b")
_LABEL = re.compile(r"^phụ lục(?:\s+(?:số\s+)?(?:[IVX]+|\d+))?(?![\w])[\s:.–-]*", re.IGNORECASE)
_HEAD = 6  # blocks that the note of an appendix stands among


class Scope(StrEnum):
    """Of whom something is asked."""

    US = "us"  # of communes in general, or of this office by name
    ALL = "all"  # of everybody ("các cơ quan, đơn vị, địa phương")
    OTHERS = "others"  # of bodies with whom one works


@dataclass(eq=False)
class Demand:
    """A sentence (or paragraph) of a paper that asks something.

    `text` stands in the paper word for word, `place` says where ("Mục V.7, điểm a"). `key` is its number among all
    demands on the plan that answers it. A demand that the office does not take has a reason in `left_out`.
    """

    text: str
    place: str
    addressee: str
    scope: Scope
    deadlines: tuple[Deadline, ...] = ()
    recurring: tuple[Recurrence, ...] = ()
    continuous: bool = False
    supporting: tuple[str, ...] = ()  # as the paper names them
    product: str = ""
    day_named: bool = True  # the time is a day, and no month or quarter
    key: int = 0
    left_out: str = ""
    paragraph: int | None = None  # the block of the paper where it stands
    timing: str = ""  # what the column of a table says of its time, where that is no day ("Trong 05 ngày làm việc")
    id: int | None = None

    @property
    def deadline(self) -> Deadline | None:
        """Return the first date due."""
        return self.deadlines[0] if self.deadlines else None

    @property
    def last_day(self) -> date | None:
        """Return the last day on time of the first date due."""
        return last_day(self.deadlines[0]) if self.deadlines else None

    @property
    def carries_out(self) -> bool:
        """Return whether it asks for nothing but that the paper is carried out, perhaps with word of troubles."""
        if self.deadlines or self.recurring:
            return False
        sentences = [part.strip(" ./;") for part in re.split(r"[.;]\s", fold(self.text))]
        return _CARRY_OUT.search(sentences[0]) is not None and all(_TROUBLE.match(part) for part in sentences[1:])


@dataclass(frozen=True)
class Proposal:
    """What the office could make of a demand: who does it, with whom, by when, in what words.

    `fields` are the words by which the unit was found, `like` of `like_all` tasks of that sort were given to it in
    `like_year` or before. `deadlines` are the office's own, `early` tells whether they lie before the paper's.
    """

    unit: str
    role: Role
    text: str
    supporting: tuple[str, ...] = ()
    deadlines: tuple[Deadline, ...] = ()
    recurring: tuple[Recurrence, ...] = ()
    continuous: bool = False
    timing: str = ""
    product: str = ""
    fields: tuple[str, ...] = ()
    like: int = 0
    like_all: int = 0
    like_year: int | None = None
    early: bool = False
    beside: tuple[str, ...] = ()  # the other units that an own paper gives the same to


BUREAU = re.compile(r"^van phong(?: (?:hdnd|hoi dong nhan dan)(?:,| va| -| &)+)?(?: |$)")
"""The words, folded, that make the name of an office that of its bureau."""
_LEVEL = re.compile(r"(?:\s(?:xã|phường|đặc khu|tỉnh|thành phố))?$", re.IGNORECASE)
_PLACE = re.compile(r"\b(?:xã|phường|đặc khu|tỉnh|thành phố)\s.+$", re.IGNORECASE)


def _whole_name(issuer: str, parent: str) -> str:
    """Return an issuer as it is known without what stands above it: a bureau says there whose it is."""
    name, above = " ".join(issuer.split()), " ".join(parent.split())
    rest = BUREAU.sub("", fold(name))
    if rest == fold(name) or not above:
        return name
    if not rest:
        return f"{name} {above}"
    place = _PLACE.search(above)
    return f"{_LEVEL.sub('', name)} {place[0]}" if place is not None and _PLACE.search(name) is None else name


@dataclass(eq=False)
class Directive:
    """A superior's paper with all that it asks, in the order of its text."""

    kind: str
    number: str
    dated: date | None
    issuer: str
    subject: str
    demands: list[Demand] = field(default_factory=list)
    file: str = ""  # name of the file
    id: int | None = None

    def of(self, *scopes: Scope) -> list[Demand]:
        """Return the demands of some scopes."""
        return [demand for demand in self.demands if demand.scope in scopes]


def _belongs_to(plan: Plan) -> Citation | None:
    """Return the paper that an appendix which was sent alone says it goes with ("(Kèm theo Kế hoạch số … ngày …)")."""
    for block in plan.blocks[:_HEAD]:
        if _ATTACHED.match(fold(block.text)) and (cited := citations(block.text)):
            return cited[0]
    return None


def source_of(plan: Plan) -> Directive:
    """Return the paper that was read, without its demands; of a decision with its plan it is the decision."""
    cover = [clean(block.text) for block in plan.blocks if block.kind is BlockKind.COVER][:2]
    kind, title = cover if len(cover) > 1 else (plan.document_kind, plan.title)
    whole = None if plan.number or plan.issuer else _belongs_to(plan)
    if whole is not None:
        about = _LABEL.sub("", title)
        return Directive(whole.kind.upper(), whole.number, whole.date, whole.issuer, about, file=plan.source_file)
    return Directive(
        kind, plan.number, plan.dated.value, _whole_name(plan.issuer, plan.parent), title,
        file=plan.source_file,
    )  # fmt: skip
