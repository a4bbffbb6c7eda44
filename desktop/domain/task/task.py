"""A task: who does what by when, and how far it is."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from desktop.domain.base.errors import QT_TRANSLATE_NOOP
from desktop.domain.base.text import Runs, plain
from desktop.domain.office.office import Unit, UnitGroup

LONGEST_TEXT = 5000
"""Letters of one text about a task at most; more is a document, to be attached."""


class Role(StrEnum):
    """Part of the unit in the task, by the verb that the duty opens with."""

    LEAD = "lead"  # chủ trì
    BOTH = "both"  # chủ trì, phối hợp
    COORDINATE = "coordinate"  # phối hợp
    OWN = "own"  # thực hiện


class Recurrence(StrEnum):
    """How often a task comes back."""

    WEEKLY = "weekly"
    MONTHLY = "monthly"
    QUARTERLY = "quarterly"
    HALF_YEARLY = "6-months"
    YEARLY = "yearly"
    AD_HOC = "ad-hoc"


class TaskStatus(StrEnum):
    """What was reported of a task; whether it is late follows from the dates (see `progress.state`)."""

    NOT_STARTED = "not-started"
    IN_PROGRESS = "in-progress"
    DONE = "done"
    PAUSED = "paused"


@dataclass(frozen=True)
class StatusFacts:
    """What the program needs to know of a status: nothing else tells one from another by name but the rules of work.

    `word` is for the window (context "labels"); `percent` is the percentage that goes with it, None for any;
    `under_way` tells whether work is owed.
    """

    word: str
    percent: int | None = None
    under_way: bool = False


STATUSES = {
    TaskStatus.NOT_STARTED: StatusFacts(QT_TRANSLATE_NOOP("labels", "Not started"), percent=0, under_way=True),
    TaskStatus.IN_PROGRESS: StatusFacts(QT_TRANSLATE_NOOP("labels", "In progress"), under_way=True),
    TaskStatus.PAUSED: StatusFacts(QT_TRANSLATE_NOOP("labels", "Paused")),
    TaskStatus.DONE: StatusFacts(QT_TRANSLATE_NOOP("labels", "Done"), percent=100),
}
"""The statuses in the order of the board's columns."""

UNDER_WAY = tuple(status for status, facts in STATUSES.items() if facts.under_way)


class Priority(StrEnum):
    """How a task ranks against others, as the office sees it."""

    NORMAL = "normal"
    HIGH = "high"
    URGENT = "urgent"


class Origin(StrEnum):
    """Where a task comes from."""

    UNKNOWN = ""
    DEMAND = "demand"  # a sentence of a superior's paper, or of a conclusion
    LEGAL = "legal-duty"  # a legal document asks for it
    FUNCTION = "function"  # it belongs to what the unit is for
    OWN = "own-initiative"  # the office set it itself


@dataclass(frozen=True)
class Deadline:
    """A date due as the text gives it.

    `day` is the date as written; `inclusive` tells whether that day is still on time ("chậm nhất ngày", "đến ngày")
    or the day before is the last ("trước ngày"); `wording` is the phrase of the text ("trước ngày 30/11/2026").
    """

    day: date
    inclusive: bool = True
    wording: str = ""


@dataclass(frozen=True)
class NamedUnits:
    """Who has a task, as a paper names them.

    `lead` is empty where no unit has it; `asked` tells that it may only be asked ("Đề nghị …").
    """

    lead: str = ""
    asked: bool = False
    partners: tuple[str, ...] = ()


@dataclass(eq=False)
class Update:
    """One report of progress: what it said, who wrote it and when.

    `done_on` is the day of completion that it gave a task which was taken up again later; it is not kept with it.
    """

    at: datetime
    author: str
    status: TaskStatus
    percent: int
    result: str = ""
    difficulties: str = ""
    id: int | None = None
    done_on: date | None = None


@dataclass(eq=False)
class TaskPeriod:
    """What a task owes for one period ("2026-Q3", as `Period` writes it), and how far it is.

    Of a task with several dates due each is a period, named by its day as written ("2027-05-15").
    """

    period: str
    last_day: date
    status: TaskStatus = TaskStatus.NOT_STARTED
    percent: int = 0
    result: str = ""
    done_on: date | None = None
    id: int | None = None


@dataclass(eq=False)
class Task:
    """A task of a plan. It is the same object in the plan's text, in the assignment grid and in the tracker.

    `runs` is its wording with formatting, without bullet or marker. `percent` goes from 0 to 100.
    """

    runs: Runs
    unit: Unit | None = None
    role: Role = Role.OWN
    supporting: list[Unit] = field(default_factory=list)
    deadline: Deadline | None = None
    more_deadlines: tuple[Deadline, ...] = ()  # further dates due, where the duty names several
    recurring: tuple[Recurrence, ...] = ()
    continuous: bool = False  # thường xuyên
    timing: str = ""  # wording of the time where it is no date ("Hằng quý", "Theo từng đoàn")
    product: str = ""
    note: str = ""
    status: TaskStatus = TaskStatus.NOT_STARTED
    percent: int = 0
    result: str = ""
    difficulties: str = ""
    product_number: str = ""
    done_on: date | None = None
    priority: Priority = Priority.NORMAL
    continued_by: int | None = None  # the task of a later plan that goes on with it
    let_go: bool = False  # paused at the year's end for good: no later plan goes on with it
    continues: int | None = None  # the task of an earlier plan that this one is made of; known until it is kept
    origin: Origin = Origin.UNKNOWN
    origin_note: str = ""  # the paper that gives it, as it is named in lists ("Kế hoạch số 118/KH-UBND ngày …")
    demands: tuple[int, ...] = ()  # keys of the demands on its plan that it answers
    received_on: date | None = None  # the unit said that it has the task
    received_by: str = ""
    person: str = ""  # who of the lead unit sees to it
    signed: NamedUnits | None = None  # as the plan was issued: the directory may rename, merge and follow up units
    position: int = 0
    updates: list[Update] = field(default_factory=list)
    items: list[TaskPeriod] = field(default_factory=list)  # of a task that comes back or has several dates, by day
    id: int | None = None

    @property
    def deadlines(self) -> tuple[Deadline, ...]:
        """Return all dates due."""
        return () if self.deadline is None else (self.deadline, *self.more_deadlines)

    @property
    def named_units(self) -> NamedUnits:
        """Return who has it as the plan's paper names them: as it was signed, else as the directory has them now."""
        if self.signed is not None:
            return self.signed
        partners = tuple(unit.name for unit in self.supporting)
        if self.unit is None:
            return NamedUnits(partners=partners)
        return NamedUnits(self.unit.name, self.unit.group is UnitGroup.REQUEST, partners)

    @property
    def text(self) -> str:
        """Return the wording without formatting."""
        return plain(self.runs)
