"""What goes into the workbooks that an office sends: lines, where each task stands, totals. No files here."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeVar

from desktop.domain.base.period import Period, Span
from desktop.domain.base.text import fold
from desktop.domain.office.office import Office
from desktop.domain.task.given import given_by
from desktop.domain.task.progress import STATES, DueState, StateGroup
from desktop.domain.task.rows import TaskRow
from desktop.domain.task.table_words import in_table, lead_and_partners
from desktop.domain.task.task import Deadline, Recurrence, TaskStatus

SCHEMA = 2
"""Version of the hidden sheet by which a workbook tells what it is.

1 had two sheets and no keys of plans and rows; 2 has four, and each row carries its key in a hidden column.
"""


_BETWEEN = "; "  # the superior's keys of one task
_OF_PROVINCE = re.compile(r"^(?:tinh|thanh-pho|tp\.?)-")  # "Tỉnh Hà Sơn" and "Hà Sơn" are one


class ReportClass(StrEnum):
    """Where a task stands, in the words of a progress table: each task has exactly one, so the totals add up."""

    DONE_EARLY = "done-early"
    DONE_ON_TIME = "done-on-time"
    DONE_LATE = "done-late"
    DOING_IN_TIME = "doing-in-time"
    DOING_SOON = "doing-soon"
    DOING_OVERDUE = "doing-overdue"
    WAITING_IN_TIME = "waiting-in-time"
    WAITING_SOON = "waiting-soon"
    WAITING_OVERDUE = "waiting-overdue"
    PAUSED = "paused"


DONE = (ReportClass.DONE_EARLY, ReportClass.DONE_ON_TIME, ReportClass.DONE_LATE)
DOING = (ReportClass.DOING_IN_TIME, ReportClass.DOING_SOON, ReportClass.DOING_OVERDUE)
WAITING = (ReportClass.WAITING_IN_TIME, ReportClass.WAITING_SOON, ReportClass.WAITING_OVERDUE)
OVERDUE = (ReportClass.DOING_OVERDUE, ReportClass.WAITING_OVERDUE)
SOON = (ReportClass.DOING_SOON, ReportClass.WAITING_SOON)

_DONE = {
    DueState.DONE_EARLY: ReportClass.DONE_EARLY,
    DueState.DONE_ON_TIME: ReportClass.DONE_ON_TIME,
    DueState.DONE_LATE: ReportClass.DONE_LATE,
}


def standing(status: TaskStatus, state: DueState) -> ReportClass:
    """Return where a task stands by its reported status and the state of its deadline.

    An open task that nobody began is "chưa thực hiện", any other open one "đang thực hiện"; both are in time, soon
    due or overdue. Tasks without a date and continuous ones are in time.
    """
    group = STATES[state].group
    if group is StateGroup.DONE:
        return _DONE[state]
    if group is StateGroup.RESTING:
        return ReportClass.PAUSED
    in_time, soon, late = WAITING if status is TaskStatus.NOT_STARTED else DOING
    return {StateGroup.LATE: late, StateGroup.SOON: soon}.get(group, in_time)


@dataclass(frozen=True)
class Sender:
    """The office that a workbook comes from, so that the level above never has to guess."""

    issuer: str  # as in the letterhead, on one line
    level: str
    province: str
    name: str
    code: str = ""
    sample: bool = False


def sender(office: Office) -> Sender:
    """Return the sender's part of a workbook for `office`."""
    return Sender(
        " ".join(office.issuer.split()), office.level.value, office.province, office.name, office.code, office.sample
    )


def is_of(stamp: Mapping[str, str], office: Sender) -> bool:
    """Return whether a workbook, by what its hidden sheet says, is one of an office's own."""
    ours = {"level": office.level, "province": office.province, "name": office.name, "code": office.code}
    return "schema" in stamp and all(stamp.get(name, "") == value for name, value in ours.items())


@dataclass(frozen=True)
class Timing:
    """When a task is due where the cell holds no date: the text's own words, else how often it comes back."""

    wording: str = ""
    recurring: tuple[Recurrence, ...] = ()
    continuous: bool = False


@dataclass(frozen=True)
class AssignmentLine:
    """A row of the assignment table. `deadline` is the day as written, `inclusive` False for "trước ngày".

    `unit` leads; the row stands under `given_to`, which may be another where the plan only has that one take part.
    """

    text: str
    unit: str
    supporting: tuple[str, ...] = ()
    deadline: date | None = None
    inclusive: bool = True
    timing: Timing = Timing()
    product: str = ""
    note: str = ""
    more: tuple[Deadline, ...] = ()  # further dates due
    given_to: str = ""


@dataclass(frozen=True)
class AssignmentBook:
    """The assignment workbook of one plan. `number` is empty in a draft; `lines` stand in the plan's order."""

    sender: Sender
    number: str
    title: str
    lines: tuple[AssignmentLine, ...]


@dataclass(frozen=True)
class ProgressLine:
    """A row of the progress table. `last_day` is the last day on time."""

    text: str
    source: str  # number of the document that gives the task
    unit: str
    standing: ReportClass
    supporting: tuple[str, ...] = ()
    last_day: date | None = None
    timing: Timing = Timing()
    result: str = ""
    product: str = ""
    done_on: date | None = None
    difficulties: str = ""
    periods: int = 0  # how many the task owes, where it comes back
    late_periods: int = 0
    key: str = ""  # the row for all time: numbers of its plan and of itself in the sender's books ("3.17")
    demand: str = ""  # the superior's tasks that it answers, joined: number of the plan, key ("48/KH-UBND#3.17")

    def days_late(self, as_of: date) -> int | None:
        """Return by how many days the task is overdue, or was when it was done; None where it is not."""
        if self.last_day is None:
            return None
        if self.standing in OVERDUE:
            return (as_of - self.last_day).days
        if self.standing is ReportClass.DONE_LATE and self.done_on is not None:
            days = (self.done_on - self.last_day).days
            return days if days > 0 else None  # an earlier period was late, the last one not
        return None


@dataclass(frozen=True)
class PlanKey:
    """A plan whose tasks stand in a progress workbook, by its number in the sender's books."""

    id: int
    number: str
    dated: date | None
    title: str


@dataclass(frozen=True)
class ProgressBook:
    """The progress workbook of a period. `as_of` is the day on which the lines stand as they do.

    `number` and `title` are those of the plan, both empty when the workbook holds the tasks of several plans. `span`
    has the days whose figures count, by default those of the decree.
    """

    sender: Sender
    period: Period
    as_of: date
    lines: tuple[ProgressLine, ...]
    number: str = ""
    title: str = ""
    plans: tuple[PlanKey, ...] = ()
    span: Span | None = None

    @property
    def days(self) -> Span:
        """Return the days whose figures count."""
        return self.span or self.period.reporting


LineT = TypeVar("LineT", AssignmentLine, ProgressLine)


def assignment_line(task: TaskRow, focal: str, note: str = "") -> AssignmentLine:
    """Return the row of the assignment table for a task, as the paper has it; `focal` is who coordinates."""
    lead, partners = lead_and_partners(task.unit, task.text, task.role, task.supporting, focal)
    deadline = None if task.deadline is None else Deadline(task.deadline, task.deadline_inclusive)
    return AssignmentLine(
        in_table(task.text, task.role, task.supporting, None if task.more_deadlines else deadline),
        lead if task.unit else "",
        tuple(partners),
        task.deadline,
        task.deadline_inclusive,
        timing_of(task),
        task.product,
        note,
        task.more_deadlines,
        task.unit,
    )


def progress_line(task: TaskRow, focal: str = "") -> ProgressLine:
    """Return the row of the progress table for a task; its state counts as it is in `task`.

    With `focal`, who coordinates leads what a unit only takes part in.

    The product is its number and symbol where one was given, else the product that was asked for.
    """
    lead, partners = task.unit, list(task.supporting)
    if focal and task.unit:
        lead, partners = lead_and_partners(task.unit, task.text, task.role, task.supporting, focal)
    return ProgressLine(
        text=task.text,
        source=given_by(task.plan_number, task.origin_note),
        unit=lead,
        standing=standing(task.status, task.state),
        supporting=tuple(partners),
        last_day=task.last_day,
        timing=timing_of(task),
        result=task.result,
        product=task.product_number or task.product,
        done_on=task.done_on,
        difficulties=task.difficulties,
        periods=task.periods,
        late_periods=task.late_periods,
        key=f"{task.plan_id}.{task.id}",
    )


def plan_keys(rows: Iterable[TaskRow]) -> tuple[PlanKey, ...]:
    """Return the plans that give some tasks, in the order of their first one."""
    found = {row.plan_id: PlanKey(row.plan_id, row.plan_number, row.plan_dated, row.plan_title) for row in rows}
    return tuple(found.values())


def office_key(office: Sender, period: Period | None = None) -> str:
    """Return what tells an office, and its workbook of a period, from all others: province, level and name, folded."""
    parts = (office.province, f"{office.level} {office.name}", "" if period is None else str(period))
    return "/".join("-".join(fold(part).split()) if part is not parts[2] else part for part in parts if part)


def same_province(key: str, other: str) -> bool:
    """Return whether two offices, by their keys, are of one province; one that names none is of any."""
    named = [_OF_PROVINCE.sub("", "-".join(text.partition("/")[0].split())) for text in (key, other) if "/" in text]
    return len(named) < 2 or named[0] == named[1]


def joined_demands(keys: Iterable[str]) -> str:
    """Return the superior's keys that one task answers as they stand in the hidden column."""
    return _BETWEEN.join(dict.fromkeys(keys))


def demands_in(text: str) -> list[str]:
    """Return the superior's keys that stand in a hidden column."""
    return [key for part in text.split(_BETWEEN.strip()) if (key := part.strip())]


def checksum(rows: Iterable[Sequence[str]]) -> str:
    """Return the sum over the cells of a table as text, by which a reader sees whether they were changed since.

    A date counts as it is written in ISO, an empty cell as nothing.
    """
    text = "\x1e".join("\x1f".join(cell.strip() for cell in row) for row in rows)
    return hashlib.sha256(text.encode()).hexdigest()


def timing_of(task: TaskRow) -> Timing:
    """Return when a task is due beside its days."""
    return Timing("" if task.deadline else task.timing, task.recurring, task.continuous)


def by_duty(lines: Iterable[AssignmentLine]) -> dict[str, list[AssignmentLine]]:
    """Return lines by the unit that they are given to, those of none last: as the printed table numbers them."""
    groups: dict[str, list[AssignmentLine]] = {}
    for line in lines:
        groups.setdefault(line.given_to, []).append(line)
    return dict(sorted(groups.items(), key=lambda group: not group[0]))


def by_unit(lines: Iterable[LineT]) -> dict[str, list[LineT]]:
    """Return lines by lead unit, units in the order of their first line.

    Names that differ in capitals only are one unit: a spreadsheet's COUNTIFS does not tell them apart.
    """
    groups: dict[str, tuple[str, list[LineT]]] = {}
    for line in lines:
        groups.setdefault(line.unit.casefold(), (line.unit, []))[1].append(line)
    return dict(groups.values())


def stamp(book: AssignmentBook | ProgressBook) -> dict[str, str]:
    """Return what the hidden sheet says: kind and version of the workbook, office, plan, period and days (ISO)."""
    office = book.sender
    out = {
        "schema": "assignment" if isinstance(book, AssignmentBook) else "progress",
        "version": str(SCHEMA),
        "issuer": office.issuer,
        "level": office.level,
        "province": office.province,
        "name": office.name,
        "code": office.code,
        "sample": "1" if office.sample else "0",
        "number": book.number,
        "title": book.title,
        "lines": str(len(book.lines)),
    }
    if isinstance(book, ProgressBook):
        out |= {
            "office": office_key(office),
            "key": office_key(office, book.period),
            "period": str(book.period),
            "first": book.days.first.isoformat(),
            "cut_off": book.days.last.isoformat(),
            "as_of": book.as_of.isoformat(),
        }
        for plan in book.plans:
            day = "" if plan.dated is None else plan.dated.isoformat()
            out[f"plan:{plan.id}"] = f"{plan.number}|{day}|{plan.title}"
    return out
