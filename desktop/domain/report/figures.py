"""The tasks as they stood on a day: what was reported until then, whatever came after."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date
from typing import Any

from desktop.domain.base.period import Span
from desktop.domain.out.workbook import DOING, DONE, OVERDUE, WAITING, ProgressLine, ReportClass, Timing, standing
from desktop.domain.plan.plan import Plan
from desktop.domain.task.given import given_by
from desktop.domain.task.progress import last_day, state
from desktop.domain.task.table_words import in_table, lead_and_partners, without_unit
from desktop.domain.task.task import Deadline, Origin, Recurrence, Task, TaskPeriod, TaskStatus, Update
from desktop.domain.task.wording import role

_LAST = 10**9  # behind every demand
LastWorkingDay = Callable[[date], date]


@dataclass(frozen=True)
class ReportLine:
    """A task as it stood on the day of the figures. `periods` are those that fell due by then, `met` those done."""

    task_id: int
    plan_id: int
    plan_number: str
    plan_title: str
    text: str
    unit_id: int | None
    unit: str
    supporting: tuple[str, ...]
    last_day: date | None
    standing: ReportClass
    percent: int
    result: str
    product: str
    number: str
    done_on: date | None
    difficulties: str
    timing: str = ""
    recurring: tuple[Recurrence, ...] = ()
    continuous: bool = False
    periods: int = 0
    met: int = 0
    late: int = 0
    reported: date | None = None  # when its result was reported last
    demands: tuple[int, ...] = ()  # of the superior's papers that it answers, by their keys
    origin: str = ""  # the superior's paper that it answers

    def to_json(self) -> dict[str, Any]:
        """Return the line as JSON values."""
        return {
            **asdict(self),
            "standing": self.standing.value,
            "supporting": list(self.supporting),
            "recurring": [item.value for item in self.recurring],
            "demands": list(self.demands),
            **{name: _iso(getattr(self, name)) for name in ("last_day", "done_on", "reported")},
        }

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> ReportLine:
        """Return the line that `to_json` wrote."""
        days = {name: _day(data.get(name)) for name in ("last_day", "done_on", "reported")}
        return cls(
            **{
                **data,
                **days,
                "standing": ReportClass(data["standing"]),
                "supporting": tuple(data["supporting"]),
                "recurring": tuple(map(Recurrence, data["recurring"])),
                "demands": tuple(data.get("demands", ())),
            }
        )

    def put_into(self, line: ProgressLine) -> ProgressLine:
        """Return a row of the progress table with its progress as it stood here; its words and units stay."""
        return replace(
            line, standing=self.standing, last_day=self.last_day, result=self.result,
            product=self.number or self.product, done_on=self.done_on, difficulties=self.difficulties,
            late_periods=self.late,
        )  # fmt: skip

    @property
    def shown(self) -> str:
        """Return the words of the task where its lead and its day stand beside them, in a table or a sentence."""
        deadline = Deadline(self.last_day) if self.last_day is not None and not self.recurring else None
        return in_table(without_unit(self.text, self.unit), role(self.text), self.supporting, deadline)

    def lead(self, focal: str) -> tuple[str, list[str]]:
        """Return who leads and who takes part; `focal` is the body that coordinates (see `lead_and_partners`)."""
        if not focal or not self.unit:
            return self.unit, list(self.supporting)
        return lead_and_partners(self.unit, self.text, role(self.text), self.supporting, focal)

    def progress_line(self, focal: str = "") -> ProgressLine:
        """Return the row of the progress table, with the lead that the paper names."""
        unit, partners = self.lead(focal)
        return ProgressLine(
            self.text, given_by(self.plan_number, self.origin), unit, self.standing, tuple(partners), self.last_day,
            Timing("" if self.last_day else self.timing, self.recurring, self.continuous), self.result,
            self.number or self.product, self.done_on, self.difficulties, self.periods, self.late,
            f"{self.plan_id}.{self.task_id}",
        )  # fmt: skip


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


def line_of(task: Task, plan: Plan, day: date, working: LastWorkingDay) -> ReportLine:
    """Return a task as it stood at the end of `day`.

    What was reported later does not count, but for work that was done by then and reported after: offices hear of it
    in the days between the cut-off and the date due.
    """
    status, percent, result, difficulties, done_on, reported = _stood(task, day)
    last, periods, met, late = _due(task, day)
    if task.items:
        status, percent, done_on = _by_items(task, day, status)
    now = state(
        status, last, done_on, continuous=task.continuous, today=day, working=None if last is None else working(last)
    )
    where = standing(status, now)
    if task.items and late and where in DONE:
        where = ReportClass.DONE_LATE  # as the list and the workbooks have it: late in any of its periods
    return ReportLine(
        task_id=task.id or 0,
        plan_id=plan.id or 0,
        plan_number=plan.known_number,
        plan_title=plan.title,
        text=task.text,
        unit_id=task.unit.id if task.unit else None,
        unit=task.unit.name if task.unit else "",
        supporting=tuple(unit.name for unit in task.supporting),
        last_day=last,
        standing=where,
        percent=percent,
        result=result,
        product=task.product,
        number=task.product_number if status is TaskStatus.DONE else "",
        done_on=done_on,
        difficulties=difficulties,
        timing=task.timing,
        recurring=task.recurring,
        continuous=task.continuous,
        periods=periods,
        met=met,
        late=late,
        reported=reported,
        demands=tuple(task.demands),
        origin=task.origin_note if task.origin is Origin.DEMAND else "",
    )


_Stood = tuple[TaskStatus, int, str, str, date | None, date | None]


def _stood(task: Task, day: date) -> _Stood:
    """Return status, percentage, result, difficulties, day of completion and day of the last report."""
    updates = sorted(task.updates, key=lambda update: (update.at, update.id or 0))
    if not updates:
        if task.status is TaskStatus.DONE and task.done_on is not None and task.done_on > day:
            return TaskStatus.NOT_STARTED, 0, "", "", None, None
        return task.status, task.percent, task.result, task.difficulties, task.done_on, task.done_on
    known = [update for update in updates if update.at.date() <= day or _closes_period(task, update, day)]
    finished = task.status is TaskStatus.DONE and task.done_on is not None and task.done_on <= day and not task.items
    if finished:
        closing = [update for update in updates if update.status is TaskStatus.DONE] or updates[-1:]
        said = known[-1] if closing[0] in known else closing[-1]  # later, and corrected: the last word of it
        if said.status is not TaskStatus.DONE:
            said = closing[-1]
        return TaskStatus.DONE, 100, _words(task, said), said.difficulties, task.done_on, task.done_on
    if not known:
        return TaskStatus.NOT_STARTED, 0, "", "", None, None
    last = known[-1]
    done_on = None
    if last.status is TaskStatus.DONE and not task.items:
        if task.done_on is not None and task.status is TaskStatus.DONE and task.done_on > day:
            before = [update for update in known if update.status is not TaskStatus.DONE]
            if not before:
                return TaskStatus.NOT_STARTED, 0, "", "", None, None
            last = before[-1]
        else:
            done_on = last.done_on or last.at.date()
    item = _period_of(task, last)
    closed = item.done_on if item is not None and _done_by(item, day) else None
    reported = last.done_on or closed or last.at.date()
    return last.status, last.percent, _words(task, last), last.difficulties, done_on, reported


def _words(task: Task, update: Update) -> str:
    """Return what a report said, without the period that it was on."""
    return update.result if _period_of(task, update) is None else update.result.partition(": ")[2]


def _period_of(task: Task, update: Update) -> TaskPeriod | None:
    """Return the period that a report was on, which its words begin with."""
    head = update.result.partition(": ")[0]
    return next((item for item in task.items if item.period == head), None)


def _closes_period(task: Task, update: Update, day: date) -> bool:
    """Return whether a report was on a period that was done by the day, whenever it was written."""
    item = _period_of(task, update)
    return item is not None and _done_by(item, day)


def _done_by(item: TaskPeriod, day: date) -> bool:
    return item.status is TaskStatus.DONE and (item.done_on is None or item.done_on <= day)


def _due(task: Task, day: date) -> tuple[date | None, int, int, int]:
    """Return the last day that counts, and of the periods that were due by the day how many there are, met and late."""
    if not task.items:
        own = task.deadlines
        return (last_day(own[0]) if own else None), 0, 0, 0
    items = sorted(task.items, key=lambda item: item.last_day)
    waiting = [item for item in items if not _done_by(item, day)]
    last = waiting[0].last_day if waiting else items[-1].last_day
    due = [item for item in items if item.last_day <= day]
    met = sum(_done_by(item, day) for item in due)
    late = sum(
        (item.done_on is not None and item.done_on > item.last_day) if _done_by(item, day) else item.last_day < day
        for item in due
    )
    return last, len(due), met, late


def _by_items(task: Task, day: date, said: TaskStatus) -> tuple[TaskStatus, int, date | None]:
    """Return how a task that owes by periods stood: as its periods did."""
    done = [item for item in task.items if _done_by(item, day)]
    if len(done) == len(task.items):
        return TaskStatus.DONE, 100, max((item.done_on for item in done if item.done_on), default=None)
    if task.status is TaskStatus.DONE and task.done_on is not None and task.done_on <= day:
        return TaskStatus.DONE, 100, task.done_on  # ended as a whole
    percent = 100 * len(done) // len(task.items)
    if said is TaskStatus.PAUSED and task.status is TaskStatus.PAUSED:
        return TaskStatus.PAUSED, percent, None
    begun = bool(done) or said in {TaskStatus.IN_PROGRESS, TaskStatus.DONE}
    return (TaskStatus.IN_PROGRESS if begun else TaskStatus.NOT_STARTED), percent, None


@dataclass(frozen=True)
class Figures:
    """The tasks of a report as they stood at its cut-off, with what is counted of them.

    `told_late` are the tasks that were done, or have a result, of before its days that the report before, which went
    out, did not know of.
    """

    as_of: date
    span: Span
    lines: tuple[ReportLine, ...]
    told_late: frozenset[int] = frozenset()

    @property
    def last_day(self) -> date:
        """Return the last day that the figures can speak of."""
        return self.span.counted_to(self.as_of)

    def count(self, *classes: ReportClass) -> int:
        """Return how many tasks stand in one of some classes."""
        return sum(line.standing in classes for line in self.lines)

    @property
    def total(self) -> int:
        """Return how many tasks there are."""
        return len(self.lines)

    @property
    def done(self) -> int:
        """Return how many are done."""
        return self.count(*DONE)

    @property
    def doing(self) -> int:
        """Return how many are under way."""
        return self.count(*DOING)

    @property
    def waiting(self) -> int:
        """Return how many nobody began."""
        return self.count(*WAITING)

    @property
    def paused(self) -> int:
        """Return how many rest."""
        return self.count(ReportClass.PAUSED)

    @property
    def overdue(self) -> tuple[ReportLine, ...]:
        """Return what is overdue and open, the oldest first."""
        late = [line for line in self.lines if line.standing in OVERDUE]
        return tuple(sorted(late, key=lambda line: line.last_day or date.max))

    def done_within(self) -> tuple[ReportLine, ...]:
        """Return what was done in the days of the report, or before them and is told for the first time."""
        return tuple(
            line for line in self.lines
            if line.standing in DONE and line.done_on
            and (line.done_on in self.span or line.task_id in self.told_late)
        )  # fmt: skip

    def has_news(self, line: ReportLine) -> bool:
        """Return whether an open task has a result of the days of the report, or one that is told first now."""
        if line.standing in DONE or not line.result or line.reported is None:
            return False
        return line.reported in self.span or line.task_id in self.told_late

    def after(self, sent: Figures) -> Figures:
        """Return the figures of a report that follows one which went out: nothing that was done is told in neither."""
        then = {line.task_id: line.result for line in sent.lines if line.standing not in DONE}
        late = (
            line.task_id for line in self.lines
            if line.task_id in then
            and (day := line.done_on if line.standing in DONE else line.reported) is not None and day < self.span.first
            and (line.standing in DONE or (line.result and line.result != then[line.task_id]))
        )  # fmt: skip
        return replace(self, told_late=frozenset(late))

    def rate(self) -> float:
        """Return the share of what is done, from 0 to 100."""
        return 100 * self.done / self.total if self.lines else 0.0

    def by_class(self) -> Counter[ReportClass]:
        """Return how many tasks stand in each class."""
        return Counter(line.standing for line in self.lines)

    def to_json(self) -> dict[str, Any]:
        """Return the figures as JSON values."""
        return {
            "as_of": self.as_of.isoformat(),
            "told_late": sorted(self.told_late),
            "first": self.span.first.isoformat(),
            "last": self.span.last.isoformat(),
            "lines": [line.to_json() for line in self.lines],
        }

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Figures:
        """Return the figures that `to_json` wrote."""
        span = Span(date.fromisoformat(data["first"]), date.fromisoformat(data["last"]))
        lines = tuple(ReportLine.from_json(item) for item in data["lines"])
        return cls(date.fromisoformat(data["as_of"]), span, lines, frozenset(data.get("told_late", ())))


def figures(plans: Iterable[Plan], span: Span, as_of: date, working: LastWorkingDay) -> Figures:
    """Return the figures of some plans on a day; each plan with its tasks, their reports and periods.

    Tasks stand in the order of what the superior's papers ask; those that answer nothing of them come after.
    """
    lines = [
        line_of(task, plan, as_of, working)
        for plan in plans
        for task in sorted(plan.tasks, key=lambda task: min(task.demands, default=_LAST))
    ]
    return Figures(as_of, span, tuple(lines))


def same(one: Sequence[ReportLine], other: Sequence[ReportLine]) -> bool:
    """Return whether two lists of lines say the same of the same tasks."""
    return [replace(line, reported=None) for line in one] == [replace(line, reported=None) for line in other]
