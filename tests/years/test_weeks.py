"""What comes back every week is owed week by week, in every place; working days are counted by the calendar."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from desktop.domain.base.errors import UserError
from desktop.domain.base.text import runs
from desktop.domain.office.office import Level
from desktop.domain.plan.duty import task_from_words
from desktop.domain.plan.plan import Plan, PlanStatus
from desktop.domain.task.progress import DueState
from desktop.domain.task.rows import ByPeriod, DueCounts, ProgressChange, TaskQuery
from desktop.domain.task.task import Deadline, Recurrence
from desktop.services import open_services
from desktop.services.plans.duties import DutyChange

TODAY = date(2027, 2, 1)  # Monday of week 5


@pytest.fixture
def clock():
    return [datetime(2027, 1, 4, 8)]


@pytest.fixture
def services(tmp_path, clock):
    opened = open_services(tmp_path, now=lambda: clock[0])
    opened.office.set_up(opened.office.propose(Level.COMMUNE, "tỉnh Hà Sơn", "Thanh Bình"))
    yield opened
    opened.close()


def keep(services, *texts, status=PlanStatus.ISSUED):
    unit = services.units.named("Công an")
    tasks = [task_from_words(runs(text), unit, 2027) for text in texts]
    return services.plans.add(Plan("Kế hoạch", year=2027, status=status, tasks=tasks))


def test_each_week_is_owed_reported_and_shown(services, clock, tmp_path):
    keep(services, "Báo cáo nhanh thứ Sáu hằng tuần.")
    clock[0] = datetime(2027, 2, 1, 8)
    (row,) = services.tasks.rows()
    assert (row.recurring, row.periods, row.late_periods) == ((Recurrence.WEEKLY,), 52, 4)
    assert services.overview.notice() == DueCounts(4, 0, 1, 1)
    listed = services.tasks.listing(TaskQuery(by_period=ByPeriod.WAITING), TODAY)
    assert [row.period for row in listed] == [f"2027-W{week:02d}" for week in range(1, 6)]
    assert listed[4].state is DueState.DUE7
    assert (listed[4].last_day, listed[4].working_day) == (date(2027, 2, 5), date(2027, 2, 3))  # Tết from the 4th
    services.tasks.report(
        [row.id], ProgressChange(percent=100), periods={row.id: [f"2027-W{n:02d}" for n in range(1, 5)]}
    )
    assert services.overview.notice(date(2027, 2, 3)) == DueCounts(0, 1, 0, 0)  # week 6 is due on the 12th
    services.exports.calendar_ics(tmp_path / "a.ics")
    text = (tmp_path / "a.ics").read_text(encoding="utf-8").replace("\n ", "")
    assert text.count("BEGIN:VEVENT") == 48
    assert "DTSTART;VALUE=DATE:20270203" in text
    assert "tuần 5 năm 2027" in text
    month = services.tasks.rows(
        TaskQuery(by_period=ByPeriod.ALL, due_from=date(2027, 3, 1), due_before=date(2027, 4, 1))
    )
    assert [row.last_day.day for row in month] == [5, 12, 19, 26]
    assert services.safety.verify() == []


def test_a_week_is_set_by_hand_and_a_month_becomes_a_week(services, clock):
    plan_id = keep(services, "Rà soát.", status=PlanStatus.DRAFT)
    task = services.plans.get(plan_id).tasks[0]
    services.duties.change(plan_id, task.id, DutyChange(deadline="thứ Hai hằng tuần"))
    (row,) = services.tasks.rows(TaskQuery(), TODAY)
    assert (row.recurring, row.last_day, row.periods) == ((Recurrence.WEEKLY,), date(2027, 1, 4), 52)
    services.duties.change(plan_id, task.id, DutyChange(deadline="hằng tháng"))
    assert services.tasks.rows()[0].periods == 12


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("trong 05 ngày làm việc kể từ ngày 01/02/2027", date(2027, 2, 15)),
        ("chậm nhất sau 05 ngày kể từ ngày 01/02/2027", date(2027, 2, 6)),
    ],
)
def test_working_days_from_a_day_are_counted_by_the_calendar(services, words, day):
    plan_id = keep(services, f"Báo cáo {words}.", "Rà soát.", status=PlanStatus.DRAFT)
    first, other = services.plans.get(plan_id).tasks
    assert first.deadline.day == day
    services.duties.change(plan_id, other.id, DutyChange(deadline=words))
    assert [task.deadline.day for task in services.plans.get(plan_id).tasks] == [day, day]
    services.calendar.add(date(2027, 2, 12), "Họp toàn huyện")
    services.plans.save(services.plans.get(plan_id))
    moved = services.plans.get(plan_id).tasks[0].deadline.day
    assert moved == (date(2027, 2, 16) if "làm việc" in words else day)
    assert services.safety.verify() == []


def test_a_time_limit_from_a_day_that_is_not_known_is_asked_for(services):
    plan_id = keep(services, "Báo cáo trong 05 ngày làm việc kể từ ngày nhận được văn bản.", status=PlanStatus.DRAFT)
    task = services.plans.get(plan_id).tasks[0]
    assert task.deadline is None
    assert task.timing == "trong 05 ngày làm việc kể từ ngày nhận được văn bản"
    with pytest.raises(UserError, match="not known"):
        services.duties.change(plan_id, task.id, DutyChange(deadline="05 ngày làm việc kể từ ngày nhận được văn bản"))
    services.duties.change(plan_id, task.id, DutyChange(deadline="05 ngày làm việc kể từ ngày 10/3/2027"))
    kept = services.plans.get(plan_id).tasks[0]
    assert kept.deadline == Deadline(date(2027, 3, 17), True, "05 ngày làm việc kể từ ngày 10/3/2027")
    assert kept.timing == ""
