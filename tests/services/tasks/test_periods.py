"""What a plan's text asks for and what its tasks owe must not part, whatever happens to the plan."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest
from sqlalchemy import text

from desktop.domain.base.text import runs
from desktop.domain.plan.overview import Figure
from desktop.domain.plan.plan import Plan, PlanStatus
from desktop.domain.task.progress import OPEN_STATES, DueState
from desktop.domain.task.rows import IN_FORCE, ByPeriod, ProgressChange, TaskQuery
from desktop.domain.task.task import Deadline, Recurrence, Task, TaskStatus
from desktop.services.plans.duties import DutyChange
from tests.conftest import TODAY

DUE = Deadline(date(2027, 9, 3), wording="chậm nhất ngày 03/9/2027")


@pytest.fixture
def clock(services):
    """Give a way to let the office live on another day."""

    def to(day: date) -> None:
        services.plans._context.now = lambda: datetime(day.year, day.month, day.day, 8, 30)

    return to


def issued(services, *tasks: Task) -> int:
    plan_id = services.plans.add(Plan("Đối ngoại năm 2027", year=2027, tasks=list(tasks)))
    services.plans.issue(plan_id, 1, date(2027, 1, 4))
    return plan_id


@pytest.mark.parametrize("revised", [False, True])
@pytest.mark.parametrize(
    ("deadline", "last"),
    [
        (Deadline(date(2027, 8, 15)), date(2027, 8, 15)),
        (Deadline(date(2027, 9, 3), inclusive=False), date(2027, 9, 2)),
        (None, None),
    ],
)
def test_a_changed_deadline_is_the_one_that_is_followed(services, clock, deadline, last, revised):
    clock(date(2027, 1, 4))
    if revised:
        plan_id = issued(services, Task(runs("Xây dựng báo cáo"), deadline=DUE))
        services.plans.revise(plan_id)
    else:
        plan_id = services.plans.add(Plan("x", year=2027, tasks=[Task(runs("Xây dựng báo cáo"), deadline=DUE)]))
    plan = services.plans.get(plan_id)
    plan.tasks[0].deadline = deadline
    services.plans.save(plan)
    assert services.tasks.rows()[0].last_day == last
    services.undo.undo()
    assert services.tasks.rows()[0].last_day == DUE.day


def test_a_deadline_that_is_given_is_the_one_that_is_followed(services):
    plan_id = services.plans.add(Plan("x", year=2027, tasks=[Task(runs("Xây dựng báo cáo"))]))
    plan = services.plans.get(plan_id)
    plan.tasks[0].deadline = DUE
    services.plans.save(plan)
    assert services.tasks.rows()[0].last_day == DUE.day


def test_a_date_gives_way_to_a_recurrence_and_back(services, clock):
    clock(date(2027, 1, 4))
    plan_id = issued(services, Task(runs("Báo cáo hằng quý"), deadline=DUE))
    services.plans.revise(plan_id)
    plan = services.plans.get(plan_id)
    plan.tasks[0].deadline, plan.tasks[0].recurring = None, (Recurrence.QUARTERLY,)
    services.plans.save(plan)
    assert services.tasks.rows()[0].last_day == date(2027, 3, 31)
    plan = services.plans.get(plan_id)
    plan.tasks[0].deadline = DUE
    services.plans.save(plan)
    assert services.tasks.rows()[0].last_day == DUE.day
    assert services.tasks.items(plan.tasks[0].id) == []


@pytest.mark.parametrize("way", ["report", "record"])
def test_what_was_done_once_owes_its_periods_when_it_is_taken_up_again(services, clock, way):
    """Done as one task, it was revised to come back each quarter; taken up again, it owed nothing."""
    clock(date(2027, 1, 4))
    plan_id = issued(services, Task(runs("Báo cáo kết quả"), deadline=DUE))
    task_id = services.plans.get(plan_id).tasks[0].id
    services.tasks.report([task_id], ProgressChange(status=TaskStatus.DONE))
    services.plans.revise(plan_id)
    services.duties.change(plan_id, task_id, DutyChange(deadline="hằng quý"))
    assert services.tasks.items(task_id) == []
    if way == "report":
        services.tasks.report([task_id], ProgressChange(status=TaskStatus.IN_PROGRESS))
    else:
        services.tasks.record(task_id, ProgressChange(status=TaskStatus.IN_PROGRESS))
    assert [item.period for item in services.tasks.items(task_id)] == ["2027-Q1", "2027-Q2", "2027-Q3", "2027-Q4"]
    assert services.tasks.rows()[0].last_day == date(2027, 3, 31)
    assert services.safety.verify() == []
    services.undo.undo()
    assert services.tasks.items(task_id) == []


def test_a_period_whose_day_moves_alone_moves_its_task(services, clock):
    clock(date(2027, 1, 4))
    plan_id = issued(
        services, Task(runs("Báo cáo"), timing="hằng quý trước ngày 15", recurring=(Recurrence.QUARTERLY,))
    )
    services.plans.revise(plan_id)
    plan = services.plans.get(plan_id)
    plan.tasks[0].timing = "hằng quý chậm nhất ngày 20"
    services.plans.save(plan)
    assert services.tasks.rows()[0].last_day == date(2027, 3, 20)


@pytest.fixture
def monthly(services, clock):
    """Give an issued plan with a monthly report of which January was handed in; it is June."""
    clock(date(2027, 1, 4))
    plan_id = issued(services, Task(runs("Báo cáo hằng tháng"), recurring=(Recurrence.MONTHLY,)))
    task_id = services.tasks.rows()[0].id
    services.tasks.report_item(task_id, "2027-01", ProgressChange(percent=100))
    clock(date(2027, 6, 10))
    return plan_id, task_id


def test_a_revision_excuses_no_period_that_was_missed(services, monthly):
    plan_id, task_id = monthly
    before = [item.period for item in services.tasks.items(task_id)]
    services.plans.revise(plan_id)
    services.plans.save(services.plans.get(plan_id))
    services.plans.issue(plan_id, 2, date(2027, 6, 10))
    assert [item.period for item in services.tasks.items(task_id)] == before
    assert services.tasks.rows()[0].last_day == date(2027, 2, 28)


def test_a_new_rhythm_begins_today_and_leaves_what_was_missed(services, monthly):
    plan_id, task_id = monthly
    services.plans.revise(plan_id)
    plan = services.plans.get(plan_id)
    plan.tasks[0].runs, plan.tasks[0].recurring = runs("Báo cáo hằng quý"), (Recurrence.QUARTERLY,)
    services.plans.save(plan)
    services.plans.issue(plan_id, 2, date(2027, 6, 10))
    items = services.tasks.items(task_id)
    assert [item.period for item in items] == [
        "2027-01", "2027-02", "2027-03", "2027-04", "2027-05", "2027-Q2", "2027-Q3", "2027-Q4",
    ]  # fmt: skip
    assert [item.status for item in items[:2]] == [TaskStatus.DONE, TaskStatus.NOT_STARTED]


def test_more_time_makes_a_missed_period_one_that_is_not_late(services, monthly):
    plan_id, task_id = monthly
    services.plans.revise(plan_id)
    plan = services.plans.get(plan_id)
    plan.tasks[0].runs = runs("Báo cáo hằng tháng trước ngày 20 tháng sau")
    services.plans.save(plan)
    days = {item.period: item.last_day for item in services.tasks.items(task_id)}
    assert (days["2027-04"], days["2027-05"]) == (date(2027, 4, 30), date(2027, 6, 19))


def test_a_task_with_late_periods_is_not_done_in_time(services, clock):
    clock(date(2027, 1, 4))
    issued(services, Task(runs("Báo cáo hằng quý"), recurring=(Recurrence.QUARTERLY,)))
    task_id = services.tasks.rows()[0].id
    for period, day in (("2027-Q1", (4, 20)), ("2027-Q2", (7, 9)), ("2027-Q3", (9, 30)), ("2027-Q4", (12, 1))):
        services.tasks.report_item(task_id, period, ProgressChange(percent=100), date(2027, *day))
    assert services.tasks.rows()[0].state is DueState.DONE_LATE


def test_a_task_that_is_ended_while_a_period_is_overdue_was_late(services, clock):
    clock(date(2027, 1, 4))
    issued(services, Task(runs("Báo cáo hằng quý"), recurring=(Recurrence.QUARTERLY,)))
    task_id = services.tasks.rows()[0].id
    services.tasks.end([task_id], date(2027, 4, 20))
    assert services.tasks.rows()[0].state is DueState.DONE_LATE
    services.undo.undo()
    services.tasks.end([task_id], date(2027, 3, 20))
    assert services.tasks.rows()[0].state is DueState.DONE_EARLY


def test_a_letter_before_tet_asks_for_a_working_day(services, clock):
    clock(date(2027, 2, 4))
    day = services.exports.new_date(date(2027, 2, 4))
    assert services.calendar.working([2027]).is_working(day)
    assert day > date(2027, 2, 4)


def test_verify_finds_a_day_that_has_parted_from_its_deadline(services):
    plan_id = services.plans.add(Plan("x", year=2027, tasks=[Task(runs("Báo cáo"), deadline=DUE)]))
    assert services.safety.verify() == []
    with services.plans._context.database.transaction() as session:
        session.execute(text("UPDATE task SET last_day = '2027-01-01' WHERE plan_id = :id"), {"id": plan_id})
    assert "last day" in services.safety.verify()[0]


def test_a_letter_lists_each_period_that_was_missed(services, monthly):
    plan_id, _task_id = monthly
    services.plans.revise(plan_id)
    plan = services.plans.get(plan_id)
    plan.tasks[0].unit = services.units.named("Phòng Kinh tế")
    services.plans.save(plan)
    days = [row.last_day for row in services.exports.reminder_rows(None, date(2027, 6, 10))]
    assert days == [date(2027, 2, 28), date(2027, 3, 31), date(2027, 4, 30), date(2027, 5, 31)]


def test_verify_finds_a_period_that_is_owed_twice(services):
    tasks = [Task(runs("Họp giao ban"), recurring=(Recurrence.QUARTERLY,))]
    services.plans.add(Plan("x", year=2027, tasks=tasks))
    assert services.safety.verify() == []
    columns = "task_id, period, last_day, status, percent, result, done_on"
    with services.plans._context.database.transaction() as session:
        session.execute(
            text(f"INSERT INTO task_item ({columns}) SELECT {columns} FROM task_item WHERE period = '2027-Q3'")
        )
    assert [fault.rpartition(": ")[2] for fault in services.safety.verify()] == ["a period is owed twice"]


def test_what_is_handed_in_for_a_period_counts_as_done_wherever_the_year_is_counted(services, clock):
    clock(date(2026, 1, 5))
    unit = services.units.all()[0]
    task = Task(runs("Báo cáo tình hình"), unit=unit, recurring=(Recurrence.QUARTERLY,))
    once = Task(runs("Lập danh sách"), unit=unit, deadline=Deadline(date(2026, 12, 1)))
    services.plans.add(Plan("x", year=2026, status=PlanStatus.ISSUED, tasks=[task, once]))
    number = next(row.id for row in services.tasks.rows() if row.recurring)
    periods = [item.period for item in services.tasks.items(number)]
    assert len(periods) == 4
    clock(TODAY)

    def hand_in(place, day):
        change = ProgressChange(percent=100, result=f"lần {place}", done_on=day)
        services.tasks.report([number], change, periods={number: periods[place]})

    def counted():
        seen = services.overview.overview()
        everything = TaskQuery(plan_id=IN_FORCE, year=2026, unit_id=unit.id, by_period=ByPeriod.WAITING)
        rows = services.tasks.rows(everything)
        done = [(row.period, row.done_on, row.state) for row in rows if row.status is TaskStatus.DONE]
        bar, row = seen.by_unit[0], next(item for item in services.units.rows() if item.id == unit.id)
        assert (bar.total, bar.done, bar.overdue) == (row.tasks, row.done, row.overdue)
        assert (bar.total, bar.done) == (len(rows), len(done)), "what a bar opens is as long as it says"
        assert seen.figures[Figure.DONE] == len(done)
        asked = replace(everything, status=TaskStatus.DONE)
        assert [(item.period, item.done_on, item.state) for item in services.tasks.rows(asked)] == done
        listed = services.tasks.listing(asked, TODAY)
        assert [(item.period, item.done_on, item.state) for item in listed] == done
        assert seen.by_plan[0].done == len(done)
        assert seen.figures[Figure.OPEN] == sum(item.state in OPEN_STATES for item in rows)
        return sorted(done), seen.done_late, seen.figures[Figure.OVERDUE]

    assert counted() == ([], 0, 3)
    hand_in(0, date(2026, 3, 31))
    hand_in(1, date(2026, 7, 2))
    handed_in = [
        (periods[0], date(2026, 3, 31), DueState.DONE_ON_TIME),
        (periods[1], date(2026, 7, 2), DueState.DONE_LATE),
    ]
    assert counted() == (handed_in, 1, 1)
    services.tasks.report([number], ProgressChange(status=TaskStatus.PAUSED))
    assert counted() == (handed_in, 1, 0), "what is done stays done where the rest of it rests"
    everything = services.tasks.rows(TaskQuery(year=2026, by_period=ByPeriod.WAITING))
    assert [row.period for row in everything if row.status is TaskStatus.PAUSED] == [""]
    services.tasks.report([number], ProgressChange(status=TaskStatus.IN_PROGRESS))
    services.tasks.end([number])
    ended, late, overdue = counted()
    assert [item[0] for item in ended] == periods[:3]
    assert (late, overdue) == (2, 0), "the third was still owed when the task was ended"
