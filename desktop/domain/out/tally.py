"""Tasks that the level above gives to offices below by a workbook, and who has done which."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from desktop.domain.base.text import clean, runs
from desktop.domain.directive.addressee import scope_of
from desktop.domain.directive.demand import Demand, Directive, Scope
from desktop.domain.out.consolidation import Overview
from desktop.domain.out.workbook import DONE, OVERDUE, ReportClass, Sender, Timing, timing_of
from desktop.domain.plan.duty import is_recurring, task_from_words
from desktop.domain.plan.plan import Block, BlockKind, Plan
from desktop.domain.task.rows import TaskRow
from desktop.domain.task.task import Deadline, Origin, Task

TALLY_SCHEMA = 1

_YEAR = re.compile(r"\b20\d\d\b")
_COUNCIL = re.compile(r"^ủy ban nhân dân\s*", re.IGNORECASE)


@dataclass(frozen=True)
class GivenTask:
    """A task that is given: its key and number in the giver's plan; `timing` where it has no single day."""

    key: str
    number: int
    text: str
    deadline: date | None = None
    product: str = ""
    timing: Timing = field(default_factory=Timing)


@dataclass(frozen=True)
class TallyBook:
    """The tasks of a plan that go to offices below."""

    issuer: str
    office: str
    number: str
    dated: date | None
    title: str
    tasks: tuple[GivenTask, ...]

    @property
    def name(self) -> str:
        """Return the document as a reader knows it."""
        return f"{self.number} {self.title}".strip()


@dataclass(frozen=True)
class GivenChange:
    """A task that the office has from an earlier workbook and that is given otherwise by now, in its plan `plan_id`.

    `now` is None for one that is given no more.
    """

    plan_id: int
    before: GivenTask
    now: GivenTask | None


@dataclass(frozen=True)
class TallyRow:
    """How far the offices are with a task: names by what their workbooks say; `silent` sent one without it.

    `paused` are those that paused it, in time or not.
    """

    task: GivenTask
    done: tuple[str, ...]
    working: tuple[str, ...]
    overdue: tuple[str, ...]
    silent: tuple[str, ...]
    missing: tuple[str, ...]
    paused: tuple[str, ...] = ()


def goes_down(row: TaskRow) -> bool:
    """Return whether offices below are to do a task: they lead it or take part by their general name, or nobody does.

    "Ủy ban nhân dân các xã, phường" and "các cơ quan, địa phương" are such names, "Sở Tài chính" is none.
    """
    lead = Scope.US if not row.unit else scope_of(row.unit, None)
    return lead is not Scope.OTHERS or any(scope_of(name, None) is Scope.US for name in row.supporting)


def given_of(rows: Sequence[TaskRow]) -> tuple[GivenTask, ...]:
    """Return what of a plan's tasks is given to the offices below; all of one that names none of these offices."""
    chosen = [row for row in rows if goes_down(row)] or rows
    return tuple(_given(number, row) for number, row in enumerate(chosen, start=1))


def _given(number: int, row: TaskRow) -> GivenTask:
    key, timing = f"{row.plan_id}.{row.id}", timing_of(row)
    if row.last_day is None or is_recurring(row.recurring):  # the day of the row would be that of one period
        return GivenTask(key, number, row.text, None, row.product, timing)
    return GivenTask(key, number, row.text, row.last_day, row.product)


def stamp(book: TallyBook, sender: Sender) -> dict[str, str]:
    """Return what the hidden sheet of the workbook says."""
    dated = "" if book.dated is None else book.dated.isoformat()
    return {
        "schema": "tally", "version": str(TALLY_SCHEMA), "issuer": sender.issuer, "office": book.office,
        "number": book.number, "dated": dated, "title": book.title, "lines": str(len(book.tasks)),
    }  # fmt: skip


def changes_of(book: TallyBook, had: Iterable[tuple[int, GivenTask]]) -> list[GivenChange]:
    """Return which of the tasks that the office `had`, each with the plan that holds it, are given otherwise now."""
    now = {task.key: task for task in book.tasks}
    plans = {_plan_in(key) for key in now}
    return [
        GivenChange(plan_id, before, now.get(before.key))
        for plan_id, before in had
        if _plan_in(before.key) in plans and _said(now.get(before.key)) != _said(before)
    ]


def _plan_in(key: str) -> str:
    return key.partition(".")[0]


def _said(task: GivenTask | None) -> tuple[str, date | None, str] | None:
    return None if task is None else (task.text, task.deadline, task.product)


def year_of(book: TallyBook, usual: int) -> int:
    """Return the year of given tasks: the one that their plan's subject names, else that of most days, else `usual`."""
    named = set(_YEAR.findall(book.title))
    if len(named) == 1:
        return int(named.pop())
    days = Counter(task.deadline.year for task in book.tasks if task.deadline is not None)
    return days.most_common(1)[0][0] if days else usual


def _own_title(book: TallyBook, place: str) -> str:
    """Return the title of the giver's plan as that of the office of a place: "… của tỉnh Hà Sơn" is the giver's."""
    givers = _COUNCIL.sub("", clean(book.issuer.replace("\n", " ")))
    if not givers:
        return book.title
    return re.sub(rf"(?<!\w){re.escape(givers)}(?!\w)", place, book.title, flags=re.IGNORECASE)


def plan_of(book: TallyBook, year: int, tasks: Sequence[GivenTask], place: str) -> tuple[Plan, Directive]:
    """Return the plan of the office of a place that takes some tasks in, and the paper with what it asks."""
    paper = Directive("KẾ HOẠCH", book.number, book.dated, book.issuer, book.title)
    made: list[Task] = []
    for number, given in enumerate(tasks, start=1):
        words = given.timing.wording
        if words and given.deadline is None:
            task = task_from_words(runs(given.text), None, year, timing=words)
        else:
            task = Task(runs(given.text))
        deadlines = () if given.deadline is None else (Deadline(given.deadline, inclusive=True),)
        if deadlines:
            task.deadline = deadlines[0]
        task.product, task.demands, task.origin = given.product, (number,), Origin.DEMAND
        task.note = f"Số {given.number}, {book.number}".strip(", ")
        made.append(task)
        paper.demands.append(
            Demand(
                given.text, f"Nhiệm vụ số {given.number}, mã {given.key}", "", Scope.US, deadlines, task.recurring,
                task.continuous, product=given.product, key=number, timing=task.timing,
            )
        )  # fmt: skip
    title = _own_title(book, place) or f"Thực hiện nhiệm vụ cấp trên giao tại Kế hoạch số {book.number}"
    blocks = [
        Block(BlockKind.SECTION, runs("TỔ CHỨC THỰC HIỆN"), "I.", 1),
        *(Block(BlockKind.POINT, marker="-", task=task) for task in made),
    ]
    return Plan(title, year=year, symbol="KH-UBND", tasks=made, blocks=blocks), paper


def tally(tasks: Iterable[GivenTask], numbers: Collection[str], found: Overview) -> list[TallyRow]:
    """Return who has done which task of a plan, by the workbooks of a period.

    `numbers` are those that the plan has or had: offices answer to the version that they were given.
    """
    sent = [row for row in found.rows if row.files]
    missing = tuple(row.place.name for row in found.rows if not row.files and row.listed)
    out = []
    for task in tasks:
        keys = [f"{number}#{task.key}" for number in numbers]
        groups: dict[str, list[str]] = {"done": [], "overdue": [], "working": [], "paused": [], "silent": []}
        for row in sent:
            counts = sum((row.totals.demands.get(key, Counter()) for key in keys), Counter[str]())
            groups[_group(counts)].append(row.place.name)
        names = {group: tuple(members) for group, members in groups.items()}
        out.append(TallyRow(task, names["done"], names["working"], names["overdue"], names["silent"], missing,
                            names["paused"]))  # fmt: skip
    return out


def _group(counts: Counter[str]) -> str:
    """Return how an office stands with a task by the counts of its rows on it: the worst of them counts."""
    total, paused = counts.total(), counts[ReportClass.PAUSED]
    done = sum(counts[item] for item in DONE)
    if not total:
        return "silent"
    if done == total:
        return "done"
    if any(counts[item] for item in OVERDUE):
        return "overdue"
    return "paused" if done + paused == total else "working"
