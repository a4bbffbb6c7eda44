"""A year of an office, day by day: every figure against a small calculation of its own, period by period.

An office of 40 duties with every kind of deadline works through 2027 into 2028 by the window's services, with a clock
that is passed. `Book` knows nothing of the program but the days that the duties' words mean; it says on every working
day what is owed, and the program must say the same in each place. Revisions, names, mergers, an undo and the year's
end come in between.
"""

from __future__ import annotations

from calendar import monthrange
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from openpyxl import load_workbook

from desktop.domain.base.text import runs
from desktop.domain.office.office import Level, Unit
from desktop.domain.plan.duty import task_from_words
from desktop.domain.plan.overview import Figure
from desktop.domain.plan.plan import Plan
from desktop.domain.plan.unfinished import Decision, Fate
from desktop.domain.task.progress import OPEN_STATES, DueState
from desktop.domain.task.rows import IN_FORCE, ByPeriod, ProgressChange, TaskQuery
from desktop.services import Services, open_services
from desktop.services.plans.duties import DutyChange

FIRST, LAST = date(2027, 1, 4), date(2028, 2, 29)
UNITS = ("Văn phòng", "Phòng Kinh tế", "Phòng Văn hóa - Xã hội", "Công an xã", "Trạm Y tế xã")
WRITES = {"Văn phòng HĐND và UBND"}  # whoever writes the letters gets none
Days = dict[str, date]  # last day on time by period, "" for a duty that is due once
_WEEK = timedelta(days=7)
OFF = {
    date(2027, 1, 1), *(date(2027, 2, day) for day in range(4, 11)), date(2027, 4, 16), date(2027, 4, 30),
    date(2027, 5, 3), date(2027, 9, 2), date(2027, 9, 3), date(2027, 11, 24), date(2028, 1, 3),
}  # fmt: skip


def ends(count: int) -> Iterator[tuple[int, date]]:
    """Yield number and last day of the months, quarters or halves of 2027."""
    for number in range(1, count + 1):
        month = number * 12 // count
        yield number, date(2027, month, monthrange(2027, month)[1])


def worked(day: date) -> date:
    """Return a day, or the last one before it that the office works on."""
    while day.weekday() > 4 or day in OFF:
        day -= timedelta(days=1)
    return day


def near(day: date, today: date) -> bool:
    """Return whether a day is over, within a week, or falls into days off that begin tomorrow."""
    return day <= today + _WEEK or worked(day) <= today


def once(month: int, day: int) -> Days:
    return {"": date(2027, month, day)}


MONTHS = {f"2027-{number:02d}": day for number, day in ends(12)}
QUARTERS = {f"2027-Q{number}": day for number, day in ends(4)}
HALVES = {f"2027-H{number}": day for number, day in ends(2)}
KINDS: list[tuple[str, Days]] = [
    ("trước ngày 20/4/2027", once(4, 19)),
    ("chậm nhất ngày 15/5", once(5, 15)),
    ("đến ngày 31/8/2027", once(8, 31)),
    ("hoàn thành trong quý III/2027", once(9, 30)),
    ("hoàn thành trong tháng 11/2027", once(11, 30)),
    ("chậm nhất 17 giờ ngày 15/6/2027", once(6, 15)),
    ("hoàn thành trong năm", once(12, 31)),
    ("định kỳ hằng tháng", MONTHS),
    ("hằng tháng trước ngày 20", {period: day.replace(day=19) for period, day in MONTHS.items()}),
    ("định kỳ hằng quý", QUARTERS),
    ("hằng quý trước ngày 15/6", QUARTERS | {"2027-Q2": date(2027, 6, 14)}),
    ("định kỳ 6 tháng", HALVES),
    ("6 tháng trước ngày 10/6, năm trước ngày 10/12", {"2027-H1": date(2027, 6, 9), "2027": date(2027, 12, 9)}),
    ("hằng năm trước ngày 30/11", {"2027": date(2027, 11, 29)}),
    ("trước ngày 15/5/2027 và trước ngày 15/10/2027",
     {"2027-05-15": date(2027, 5, 14), "2027-10-15": date(2027, 10, 14)}),
    ("chậm nhất ngày 10/3, 10/7 và 10/9/2027",
     {f"2027-{month:02d}-10": date(2027, month, 10) for month in (3, 7, 9)}),
    ("chậm nhất ngày 06/02/2027", once(2, 6)),
    ("thường xuyên", {}),
    ("khi có yêu cầu", {}),
    ("chậm nhất ngày 02/9/2027", once(9, 2)),
]  # fmt: skip


def state_of(day: date, done: date) -> DueState:
    """Return the state of what was owed by a day and is done."""
    return DueState.DONE_LATE if done > day else DueState.DONE_ON_TIME if done == day else DueState.DONE_EARLY


@dataclass
class Duty:
    """What the book knows of a duty."""

    unit: str
    words: str
    days: Days
    id: int = 0
    plan: int = 0
    done: dict[str, date] = field(default_factory=dict)
    ended: date | None = None
    rests: bool = False
    now: str = ""  # the words of its deadline where those are no longer the ones of its text

    @property
    def open(self) -> list[tuple[date, str]]:
        """Return what is still owed, by day."""
        if self.ended is not None or self.rests:
            return []
        return sorted((day, period) for period, day in self.days.items() if period not in self.done)

    def state(self, day: date | None, today: date) -> DueState:
        if day is None:
            return DueState.CONTINUOUS if "thường xuyên" in (self.now or self.words) else DueState.NONE
        left = (day - today).days if worked(day) > today else min((day - today).days, 0)
        if left < 0:
            return DueState.OVERDUE
        return next((state for most, state in ((1, DueState.DUE1), (3, DueState.DUE3), (7, DueState.DUE7))
                     if left <= most), DueState.ON_TRACK)  # fmt: skip

    def rows(self, today: date) -> dict[str, DueState]:
        """Return the rows that the list has of it, by period."""
        done = {period: state_of(self.days[period], on) for period, on in self.finished().items()}
        if self.rests:
            return done | {"": DueState.PAUSED}
        if not self.days:
            return {"": self.state(None, today)}
        if not self.open:
            return done or {"": self.whole()}
        first = self.open[0][0]
        return done | {period: self.state(day, today) for day, period in self.open
                       if near(day, today) or day == first}  # fmt: skip

    def finished(self) -> Days:
        """Return when each of its rows was done; a period that was left owing when it was ended was done late then."""
        ended = self.ended or date.min
        missed = {period: ended for period, day in self.days.items() if period not in self.done and day < ended}
        return {period: day for period, day in self.done.items() if period in self.days} | missed

    def whole(self) -> DueState:
        """Return the state of one that owes nothing more, over all of its periods."""
        if any(self.done.get(period, self.ended) > day for period, day in self.days.items()):
            return DueState.DONE_LATE
        return state_of(max(self.days.values()), max(self.done.values()))


class Year:
    """The office and the book beside it."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.today = folder, FIRST
        self.services: Services = open_services(
            folder / "office", now=lambda: datetime(self.today.year, self.today.month, self.today.day, 8)
        )
        self.services.office.set_up(self.services.office.propose(Level.COMMUNE, "tỉnh Hà Sơn", "Thanh Bình"))
        self.book: list[Duty] = []
        self.plans: list[int] = []
        self.closed: dict[object, tuple[object, object]] = {}  # the year's workbook once it was over, by the words
        self.make_office()

    def make_office(self) -> None:
        """Keep and issue the plan of the year."""
        self.plan_id = self.add_plan(
            "Kế hoạch công tác năm 2027",
            [
                Duty(UNITS[(number + half) % 5], f"Nhiệm vụ {number + 20 * half + 1}: báo cáo, {words}.", dict(days))
                for half in range(2)
                for number, (words, days) in enumerate(KINDS)
            ],
        )

    def add_plan(self, title: str, duties: list[Duty], year: int = 2027) -> int:
        """Keep and issue a plan today; what it gives stands in the book."""
        names = {duty.unit for duty in duties}
        units = {name: self.services.units.find(name) or Unit(name) for name in names}
        tasks = [task_from_words(runs(duty.words), units[duty.unit], year) for duty in duties]
        plan_id = self.services.plans.add(Plan(title, year=year, tasks=tasks))
        self.plans.append(plan_id)
        self.services.plans.issue(plan_id, len(self.plans), self.today)
        ids = {task.text: task.id or 0 for task in self.services.plans.get(plan_id).tasks}
        for duty in duties:
            duty.id, duty.plan = ids[duty.words], plan_id
        self.book += duties
        return plan_id

    # What happens

    def report(self) -> None:
        """Report what the office gets done today: early, in time, late or never, always the same."""
        for number, duty in enumerate(self.book):
            for day, period in duty.open:
                late = (-4, 0, -1, 6, 40, None)[(number * 7 + day.month * 3 + day.day) % 6]
                if late is not None and day + timedelta(days=late) <= self.today:
                    change = ProgressChange(percent=100)
                    self.services.tasks.report([duty.id], change, periods={duty.id: period} if period else None)
                    duty.done[period] = self.today

    def revise(self) -> None:
        """Give a duty more time, and another a day instead of a month, in a new version."""
        self.services.plans.revise(self.plan_id)
        for duty, words, days in ((self.book[3], "chậm nhất ngày 15/10/2027", once(10, 15)),
                                  (self.book[24], "trước ngày 01/12/2027", once(11, 30))):  # fmt: skip
            self.services.duties.change(self.plan_id, duty.id, DutyChange(deadline=words))
            if "" not in duty.done:
                duty.days = days
        self.services.plans.issue(self.plan_id, 2, self.today)

    def report_and_undo(self) -> None:
        duty = next(duty for duty in self.book if duty.open and duty.open[0][1])
        period = duty.open[0][1]
        self.services.tasks.report_item(duty.id, period, ProgressChange(percent=100))
        self.services.undo.undo()

    def rename(self) -> None:
        unit = self.services.units.named("Trạm Y tế xã")
        self.services.units.save(replace(unit, name="Trạm Y tế", short_name=""))
        for duty in self.book:
            duty.unit = "Trạm Y tế" if duty.unit == "Trạm Y tế xã" else duty.unit

    def merge(self) -> None:
        keep, gone = (self.services.units.named(name).id or 0 for name in ("Văn phòng", "Phòng Kinh tế"))
        self.services.units.merge(keep, gone)
        for duty in self.book:
            duty.unit = "Văn phòng" if duty.unit == "Phòng Kinh tế" else duty.unit

    def end(self) -> None:
        """Settle the old year: every second one is done, the others are put aside."""
        listed = self.services.unfinished.unfinished(2027)
        known = {duty.id: duty for duty in self.book}
        overdue = {duty.id for duty in self.book if duty.open and duty.open[0][0] < self.today}
        assert overdue <= {row.id for row in listed}
        chosen = sorted(overdue)
        fates = {task_id: (Fate.DONE, Fate.PAUSE)[number % 2] for number, task_id in enumerate(chosen)}
        single = {task_id for task_id in chosen if "" in known[task_id].days}
        fates |= dict.fromkeys(single, Fate.DONE)
        self.services.unfinished.settle({task_id: Decision(fate) for task_id, fate in fates.items()})
        for task_id, fate in fates.items():
            duty = known[task_id]
            if fate is Fate.PAUSE:
                duty.ended = self.today
            else:
                duty.done |= {period: self.today for _day, period in duty.open}

    # What every place says

    def compare(self) -> None:
        today, tasks = self.today, self.services.tasks
        rows = {(duty.id, period): state for duty in self.book for period, state in duty.rows(today).items()}
        owed = {(duty.id, period): day for duty in self.book for day, period in duty.open}
        listed = tasks.listing(TaskQuery(by_period=ByPeriod.WAITING), today)
        assert {row.key: row.state for row in listed} == rows, today
        assert {row.key: row.last_day for row in listed if row.state in OPEN_STATES and row.last_day} == {
            key: owed[key] for key in rows if key in owed
        }, today
        counts = Counter(rows.values())
        soon = counts[DueState.DUE1] + counts[DueState.DUE3] + counts[DueState.DUE7]
        notice = self.services.overview.notice(today)
        assert (notice.overdue, notice.today, notice.week) == (
            counts[DueState.OVERDUE],
            sum(day >= today >= worked(day) for day in owed.values()),
            sum(worked(day) > today and near(day, today) for day in owed.values()),
        ), today
        shown = self.services.overview.overview(today)
        assert shown.figures[Figure.OVERDUE] == counts[DueState.OVERDUE]
        assert shown.figures[Figure.SOON] == soon
        done = [day for duty in self.book for day in duty.finished().values()]
        assert shown.figures[Figure.DONE] == sum(day.year == today.year for day in done), today
        assert shown.figures[Figure.OPEN] == sum(state in OPEN_STATES for state in rows.values())
        assert {row.key for row in shown.due} == {
            key for key, day in owed.items() if near(day, today)
        }, today  # fmt: skip
        self._units(shown.by_unit)
        month = tasks.listing(TaskQuery(by_period=ByPeriod.ALL), today)
        assert {row.key: row.last_day for row in month if row.state in OPEN_STATES and row.last_day} == owed, today
        assert {(item.task.id, item.period): item.task.last_day for item in tasks.due(TaskQuery(), today)} == owed
        chased = {key for key, day in owed.items() if near(day, today)}
        assert {row.key for row in tasks.rows(
            TaskQuery(state=frozenset({DueState.OVERDUE, DueState.DUE1, DueState.DUE3, DueState.DUE7}),
                      plan_id=IN_FORCE, by_period=ByPeriod.WAITING), today)} == chased  # fmt: skip

    def _units(self, shown: tuple[object, ...]) -> None:
        if self.today.year != 2027:
            return  # the first page shows the units of the year's plans
        wanted: Counter[str] = Counter()
        for duty in self.book:
            wanted[duty.unit] += sum(state is DueState.OVERDUE for state in duty.rows(self.today).values())
        names = {unit.label: unit.name for unit in self.services.units.all()}
        assert {names[bar.label]: bar.overdue for bar in shown} == dict(wanted), self.today  # type: ignore[attr-defined]

    def compare_files(self) -> None:
        """Compare the workbook, the calendar file and the letter's rows."""
        path = self.folder / "so.xlsx"
        lines: dict[object, tuple[object, ...]] = {}
        for plan_id in self.plans:
            self.services.exports.progress_xlsx(plan_id, "2027", path)
            table = load_workbook(path)["Chi tiết"]
            lines |= {row[1]: row for row in table.iter_rows(values_only=True) if len(row) > 8}
        if self.today.year > 2027:  # the year's figures are closed: what happens after it changes none
            closed = {words: (row[6], row[8]) for words, row in lines.items()}
            self.closed = self.closed or closed
            assert {words: closed[words] for words in self.closed} == self.closed  # plans of the new year come beside
        for duty in self.book if self.today.year == 2027 else ():
            if duty.rests:
                continue
            state = (duty.state(duty.open[0][0], self.today) if duty.open
                     else duty.whole() if duty.days else duty.state(None, self.today))  # fmt: skip
            words = str(lines[duty.words][8])
            assert ("quá hạn" in words) == (state in {DueState.OVERDUE, DueState.DONE_LATE}), (self.today, duty, words)
            late = sum(duty.done.get(period, duty.ended or self.today) > day for period, day in duty.days.items())
            said = f"({late:02d}/{len(duty.days):02d} kỳ không đúng hạn)" in str(lines[duty.words][6])
            assert said == bool(late and "" not in duty.days), (self.today, duty, lines[duty.words])
        owed = [day for duty in self.book for day, _period in duty.open]
        if owed:
            self.services.exports.calendar_ics(self.folder / "han.ics")
            text = (self.folder / "han.ics").read_text(encoding="utf-8")
            assert text.count("BEGIN:VEVENT") == len(owed)
        late_units = {duty.unit for duty in self.book if duty.open and duty.open[0][0] < self.today} - WRITES
        if late_units:
            rows = self.services.exports.reminder_rows(None)
            assert {row.key for row in rows} == {
                (duty.id, period) for duty in self.book if duty.unit in late_units
                for day, period in duty.open if near(day, self.today)
            }  # fmt: skip
        assert self.services.safety.verify() == []


@pytest.fixture
def year(tmp_path):
    made = Year(tmp_path)
    yield made
    made.services.close()


@pytest.mark.long
def test_every_working_day_adds_up(year):
    events = {
        date(2027, 4, 5): year.revise, date(2027, 6, 1): year.report_and_undo, date(2027, 7, 1): year.rename,
        date(2027, 8, 2): year.merge, date(2028, 1, 10): year.end,
    }  # fmt: skip
    days = (FIRST + timedelta(days=n) for n in range((LAST - FIRST).days + 1))
    calendar = year.services.calendar.working([2026, 2027, 2028])
    month = 0
    for day in filter(calendar.is_working, days):
        year.today = day
        if day in events:
            events.pop(day)()
        elif day.year == 2027:
            year.report()
        year.compare()
        if day.month != month:
            month = day.month
            year.compare_files()
    assert not events
