"""Another office's year, 2027 into 2028: other kinds of deadline, and everything that comes in between.

Two plans of twenty duties each. Deadlines change after the issue in every direction, a new version comes and goes, a
report is corrected, taken back and made again, a task rests and is taken up; a unit gets another name, one ends and
hands over, two become one; at the year's end some goes on in the plan of 2028. What is owed is said by a book that
knows only days (see `test_year`), and compared period by period on every working day.
"""

from __future__ import annotations

import os
from collections import Counter
from dataclasses import replace
from datetime import date, timedelta

import pytest

from desktop.domain.plan.unfinished import Decision, Fate
from desktop.domain.task.progress import OPEN_STATES, DueState
from desktop.domain.task.rows import ByPeriod, ProgressChange, TaskQuery
from desktop.domain.task.task import TaskStatus
from desktop.services.plans.duties import DutyChange
from tests.years.test_year import MONTHS, Days, Duty, Year, ends, near, once, worked

FIRST = date(2027, 1, 4)
LAST = date(2028, 3, 31) if os.environ.get("CI") else date(2027, 3, 31)
"""Without CI the first three months, in which deadlines change in every direction."""
OFFICE, ECONOMY, CULTURE, POLICE, HEALTH = (
    "Văn phòng HĐND và UBND", "Phòng Kinh tế", "Phòng Văn hóa - Xã hội", "Công an xã", "Trạm Y tế xã",
)  # fmt: skip
UNITS = (OFFICE, ECONOMY, CULTURE, POLICE, HEALTH)


def weeks(weekday: int) -> Days:
    """Return a day of each week that has it in 2027, from the first whole one on."""
    monday = date(2027, 1, 4)
    return {f"2027-W{n + 1:02d}": monday + timedelta(weeks=n, days=weekday) for n in range(52)}


def later(months: int, day: int, every: int = 1) -> Days:
    """Return a day so many months after each period of 2027 that lasts `every` months."""
    out = {}
    for number in range(1, 12 // every + 1):
        month = number * every + months
        name = f"2027-{number:02d}" if every == 1 else f"2027-Q{number}"
        out[name] = date(2027 + (month > 12), (month - 1) % 12 + 1, day)
    return out


QUARTERS = {f"2027-Q{number}": day for number, day in ends(4)}
KINDS: list[tuple[str, Days]] = [
    ("thứ Sáu hằng tuần", weeks(4)),
    ("hằng tháng trước ngày 05 của tháng sau", later(1, 4)),
    ("hằng quý, chậm nhất ngày 05 tháng đầu quý sau", later(1, 5, 3)),
    ("trong quý III/2027", once(9, 30)),
    ("trong 6 tháng đầu năm", once(6, 30)),
    ("vào cuối năm", once(12, 31)),
    ("trong tháng 11/2027", once(11, 30)),
    ("trong 05 ngày làm việc kể từ ngày 01/02/2027", once(2, 15)),
    ("6 tháng trước ngày 10/6, năm trước ngày 10/12", {"2027-H1": date(2027, 6, 9), "2027": date(2027, 12, 9)}),
    ("trước ngày 01/01/2028", once(12, 31)),
    ("chậm nhất ngày 02/01/2028", {"": date(2028, 1, 2)}),
    ("trước ngày 15/5/2027 và trước ngày 15/10/2027",
     {"2027-05-15": date(2027, 5, 14), "2027-10-15": date(2027, 10, 14)}),
    ("thường xuyên", {}),
    ("khi có yêu cầu", {}),
    ("định kỳ hằng tháng", MONTHS),
    ("định kỳ hằng quý", QUARTERS),
    ("hằng năm", {"2027": date(2027, 12, 31)}),
    ("chậm nhất 17 giờ ngày 15/6/2027", once(6, 15)),
    ("trước ngày 08/02/2027", once(2, 7)),
    ("chậm nhất ngày 30/4/2027", once(4, 30)),
]  # fmt: skip


class Second(Year):
    """The office, and what happens in it."""

    def make_office(self) -> None:
        for half, title in enumerate(("Kế hoạch công tác năm 2027", "Kế hoạch cải cách hành chính năm 2027")):
            duties = [
                Duty(UNITS[(3 * number + half) % 5], f"Việc {number + 1} của kế hoạch {half + 1}: gửi số liệu {words}.",
                     dict(days))
                for number, (words, days) in enumerate(KINDS)
            ]  # fmt: skip
            self.plan_id = self.add_plan(title, duties)

    def duty(self, number: int, half: int = 0) -> Duty:
        return self.book[20 * half + number]

    def report(self) -> None:
        """Report early, in time, late or never, by another rule than the first office."""
        for number, duty in enumerate(self.book):
            for day, period in duty.open:
                late = (0, -2, 13, -1, None, 3, -9)[(number * 5 + day.month + day.day * 2) % 7]
                if late is not None and day + timedelta(days=late) <= self.today:
                    change = ProgressChange(percent=100, result="Đã gửi")
                    self.services.tasks.report([duty.id], change, periods={duty.id: period} if period else None)
                    duty.done[period] = self.today

    def change_deadlines(self) -> None:
        """Begin a new version: a day moves, a day goes, a quarter becomes a month, a month a day."""
        self.services.plans.revise(self.book[0].plan)
        self.change(17, "chậm nhất ngày 30/7/2027", once(7, 30))
        self.change(6, "thường xuyên", {})
        self.change(15, "hằng tháng", MONTHS)
        self.change(14, "chậm nhất ngày 30/11/2027", once(11, 30))
        self.change(3, "hằng quý", QUARTERS)
        self.change(10, "trước ngày 05/01/2028", {"": date(2028, 1, 4)})

    def change(self, number: int, words: str, days: Days) -> None:
        duty = self.duty(number)
        self.services.duties.change(duty.plan, duty.id, DutyChange(deadline=words))
        handed_in = {period: duty.days[period] for period in duty.done if period}
        missed = {period: day for day, period in duty.open if period and day < self.today and "" not in days}
        dated = "" in days
        duty.now = words
        if "" in days and handed_in:  # the day stands beside the periods that were handed in
            due = days[""]
            days = {(due + DAY if words.startswith("trước") else due).isoformat(): due}
        duty.days = (
            handed_in
            | missed
            | {period: day for period, day in days.items() if (day >= self.today or dated) and period not in handed_in}
        )

    def give_out(self) -> None:
        self.services.plans.issue(self.book[0].plan, 12, self.today)

    def give_the_day_back(self) -> None:
        self.services.plans.revise(self.book[0].plan)
        self.change(6, "chậm nhất ngày 20/12/2027", once(12, 20))
        self.services.undo.undo()
        self.change(6, "chậm nhất ngày 20/12/2027", once(12, 20))
        self.services.plans.issue(self.book[0].plan, 13, self.today)

    def correct(self) -> None:
        """Take a report back that was wrong: the period is open again, and done again two days later."""
        duty = self.duty(14, 1)
        period = min(duty.done)
        self.services.tasks.report_item(duty.id, period, ProgressChange(percent=60))
        del duty.done[period]
        self.services.undo.undo()
        self.services.undo.redo()

    def rest(self) -> None:
        self.services.tasks.report([self.duty(1).id], ProgressChange(status=TaskStatus.PAUSED))
        self.duty(1).rests = True

    def take_up(self) -> None:
        self.services.tasks.report([self.duty(1).id], ProgressChange(status=TaskStatus.IN_PROGRESS))
        self.duty(1).rests = False

    def rename(self) -> None:
        unit = self.services.units.named(HEALTH)
        self.services.units.save(replace(unit, name="Trạm Y tế", short_name=""))
        self.moves(HEALTH, "Trạm Y tế")

    def hand_over(self) -> None:
        """Let a unit end today; the open tasks go to the one that takes over."""
        gone, heir = self.services.units.named(ECONOMY), self.services.units.named(CULTURE)
        self.services.units.save(replace(gone, valid_to=self.today, successor=heir))
        moved = set(self.services.units.open_tasks(gone.id or 0))
        self.services.units.hand_over(gone.id or 0)
        for duty in self.book:
            if duty.id in moved:
                duty.unit = CULTURE
        assert not self.services.units.open_tasks(gone.id or 0)

    def merge(self) -> None:
        keep, gone = (self.services.units.named(name).id or 0 for name in (CULTURE, POLICE))
        self.services.units.merge(keep, gone)
        self.moves(POLICE, CULTURE)

    def moves(self, old: str, new: str) -> None:
        for duty in self.book:
            duty.unit = new if duty.unit == old else duty.unit

    def new_year(self) -> None:
        """Let the plan of 2028 go on with what has one day and is late, put one aside, end another."""
        single = [duty for duty in self.book if "" in duty.days and duty.open]
        chosen = [duty for duty in single if duty.open[0][0] < self.today]
        assert len(chosen) >= 3
        into = self.services.plans.add(replace_plan("Kế hoạch công tác năm 2028", 2028))
        fates: dict[int, Decision] = {}
        for number, duty in enumerate(chosen):
            day = date(2028, 2, 10 + number)
            fates[duty.id] = (
                Decision(Fate.PAUSE) if number == 0
                else Decision(Fate.DONE) if number == 1
                else Decision(Fate.CARRY, into, day)
            )  # fmt: skip
        self.services.unfinished.settle(fates)
        self.services.plans.issue(into, 1, self.today)
        self.plans.append(into)
        by_text = {task.text: task for task in self.services.plans.get(into).tasks}
        for number, duty in enumerate(chosen):
            if number == 1:
                duty.done[""] = self.today
                continue
            duty.rests = True
            if number > 1:
                later_task = self.services.tasks.get(self.services.tasks.get(duty.id).continued_by or 0)
                assert later_task.text in by_text
                day = date(2028, 2, 10 + number)
                last = day if later_task.deadline is not None and later_task.deadline.inclusive else day - DAY
                self.book.append(Duty(duty.unit, later_task.text, {"": last}, later_task.id or 0, into))

    def settle(self) -> None:
        """Settle the periods that nobody reported."""
        late = [duty for duty in self.book if duty.open and duty.open[0][0] < self.today and "" not in duty.days]
        self.services.unfinished.settle({duty.id: Decision(Fate.DONE) for duty in late})
        for duty in late:
            duty.done |= {period: self.today for _day, period in duty.open}

    def compare_daily(self) -> None:
        """Compare the list, the notice and the month view."""
        today, tasks = self.today, self.services.tasks
        rows = {(duty.id, period): state for duty in self.book for period, state in duty.rows(today).items()}
        owed = {(duty.id, period): day for duty in self.book for day, period in duty.open}
        listed = tasks.rows(TaskQuery(by_period=ByPeriod.WAITING), today)
        assert {row.key: row.state for row in listed} == rows, today
        counts = Counter(rows.values())
        notice = self.services.overview.notice(today)
        assert (notice.overdue, notice.today, notice.week) == (
            counts[DueState.OVERDUE],
            sum(day >= today >= worked(day) for day in owed.values()),
            sum(worked(day) > today and near(day, today) for day in owed.values()),
        ), today
        month = tasks.rows(TaskQuery(by_period=ByPeriod.ALL), today)
        assert {row.key: row.last_day for row in month if row.state in OPEN_STATES and row.last_day} == owed, today


DAY = timedelta(days=1)


def replace_plan(title: str, year: int):
    from desktop.domain.plan.plan import Plan

    return Plan(title, year=year)


@pytest.fixture
def year(tmp_path):
    made = Second(tmp_path)
    yield made
    made.services.close()


@pytest.mark.long
def test_every_working_day_of_another_office_adds_up(year):
    events = {
        date(2027, 3, 15): year.change_deadlines, date(2027, 3, 18): year.give_out,
        date(2027, 5, 4): year.correct, date(2027, 5, 10): year.rename, date(2027, 5, 31): year.hand_over,
        date(2027, 8, 2): year.merge, date(2027, 9, 6): year.rest, date(2027, 10, 6): year.give_the_day_back,
        date(2027, 10, 11): year.take_up, date(2028, 1, 6): year.new_year, date(2028, 2, 7): year.settle,
    }  # fmt: skip
    days = (FIRST + timedelta(days=n) for n in range((LAST - FIRST).days + 1))
    calendar = year.services.calendar.working([2026, 2027, 2028])
    month = week = 0
    for day in filter(calendar.is_working, days):
        year.today = day
        if day in events:
            events.pop(day)()
        elif day < date(2028, 1, 5):
            year.report()
        year.compare_daily()
        if day.isocalendar().week != week:
            week = day.isocalendar().week
            year.compare()
        if day.month != month:
            month = day.month
            year.compare_files()
    assert not [day for day in events if day <= LAST]
