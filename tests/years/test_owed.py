"""What a recurring task owes counts period by period, in figures, lists, notice and units alike."""

from __future__ import annotations

import sqlite3
from datetime import date, datetime

import pytest
from openpyxl import load_workbook

from desktop.domain.base.text import runs
from desktop.domain.office.office import Level, Unit
from desktop.domain.plan.duty import task_from_words
from desktop.domain.plan.overview import Figure, figure_query
from desktop.domain.plan.plan import Plan, PlanStatus
from desktop.domain.task.progress import OPEN_STATES, SOON_STATES, DueState
from desktop.domain.task.rows import ByPeriod, DueCounts, ProgressChange, TaskQuery
from desktop.domain.task.task import Deadline, Recurrence, Task, TaskStatus
from desktop.services import open_services

TODAY = date(2027, 5, 26)


@pytest.fixture
def services(tmp_path):
    clock = [datetime(2027, 1, 1, 8)]
    opened = open_services(tmp_path, now=lambda: clock[0])
    unit = Unit("Văn phòng")
    monthly = Task(runs("Báo cáo hằng tháng"), unit, recurring=(Recurrence.MONTHLY,))
    quarterly = Task(runs("Báo cáo hằng quý"), unit, recurring=(Recurrence.QUARTERLY,))
    single = Task(runs("Rà soát"), unit, deadline=Deadline(date(2027, 5, 25)))
    far = Task(runs("Tổng kết"), unit, deadline=Deadline(date(2027, 12, 1)))
    plan = Plan("Kế hoạch", year=2027, status=PlanStatus.ISSUED, tasks=[monthly, quarterly, single, far])
    opened.plans.add(plan)
    clock[0] = datetime(2027, 5, 26, 8)
    yield opened
    opened.close()


def test_every_figure_counts_what_is_owed(services):
    # January to April and Q1 and the single one are late; May falls due on the 31st; Q2 and the end are far
    assert services.overview.notice(TODAY) == DueCounts(6, 0, 1, 3)
    shown = services.overview.overview(TODAY)
    assert shown.figures[Figure.OVERDUE] == 6
    assert shown.figures[Figure.SOON] == 1
    assert shown.figures[Figure.OPEN] == 8
    assert [shown.tasks[figure] for figure in (Figure.OPEN, Figure.OVERDUE, Figure.SOON)] == [4, 3, 1]
    assert shown.not_started == 8
    assert len(shown.due) == 7
    assert [(bar.total, bar.soon, bar.overdue) for bar in (*shown.by_unit, *shown.by_plan)] == [(8, 1, 6)] * 2
    assert [(row.tasks, row.overdue) for row in services.plans.rows()] == [(4, 3)]
    unit = next(row for row in services.units.rows() if row.tasks)
    assert (unit.tasks, unit.soon, unit.overdue) == (8, 1, 6)


def test_a_figure_opens_a_list_as_long_as_it_says(services):
    for figure, count in services.overview.overview(TODAY).figures.items():
        query = figure_query(figure, TODAY)
        listed = services.tasks.listing(query, TODAY)
        assert len(listed) == len(services.tasks.rows(query, TODAY)) == count
        assert [row.key for row in listed] == [row.key for row in services.tasks.rows(query, TODAY)]


def test_the_periods_of_a_task_stand_together_under_it(services):
    listed = list(services.tasks.listing(TaskQuery(by_period=ByPeriod.WAITING), TODAY))
    keys = [(row.text, row.period, row.follows) for row in listed if row.period]
    months = [("Báo cáo hằng tháng", f"2027-{month:02d}", month > 1) for month in range(1, 6)]
    assert keys == [*months, ("Báo cáo hằng quý", "2027-Q1", False)]
    soon = services.tasks.rows(TaskQuery(state=SOON_STATES, by_period=ByPeriod.WAITING), TODAY)
    assert [(row.period, row.state) for row in soon] == [("2027-05", DueState.DUE7)]


def test_a_period_has_its_own_progress(services):
    task = next(row for row in services.tasks.rows() if row.text == "Báo cáo hằng tháng")
    services.tasks.report_item(task.id, "2027-02", ProgressChange(percent=40, result="Đang làm"), TODAY)
    services.tasks.report_item(task.id, "2027-01", ProgressChange(percent=100), TODAY)
    rows = services.tasks.rows(TaskQuery(by_period=ByPeriod.WAITING, text="hằng tháng"), TODAY)
    assert [row.period for row in rows] == ["2027-02", "2027-03", "2027-04", "2027-05", "2027-01"], (
        "what is done is last"
    )
    assert [(row.status, row.percent, row.result) for row in rows[:2]] == [
        (TaskStatus.IN_PROGRESS, 40, "Đang làm"),
        (TaskStatus.NOT_STARTED, 0, ""),
    ]
    begun = TaskQuery(by_period=ByPeriod.WAITING, status=TaskStatus.IN_PROGRESS)
    assert [row.period for row in services.tasks.rows(begun, TODAY)] == ["2027-02"]


def test_a_month_shows_all_that_falls_due_in_it(services):
    first, before = date(2027, 9, 1), date(2027, 10, 1)
    query = TaskQuery(state=OPEN_STATES, due_from=first, due_before=before, by_period=ByPeriod.WAITING)
    assert {row.period for row in services.tasks.rows(query, TODAY)} == {"2027-09", "2027-Q3"}
    every = services.tasks.listing(TaskQuery(by_period=ByPeriod.ALL), TODAY)
    assert len(every) == 12 + 4 + 2


def test_what_rests_or_is_ended_owes_nothing(services):
    tasks = {row.text: row.id for row in services.tasks.rows()}
    services.tasks.report([tasks["Báo cáo hằng tháng"]], ProgressChange(status=TaskStatus.PAUSED), TODAY)
    services.tasks.end([tasks["Báo cáo hằng quý"]], TODAY)
    assert services.overview.notice(TODAY) == DueCounts(1, 0, 0, 1)
    assert len(services.tasks.listing(TaskQuery(by_period=ByPeriod.WAITING), TODAY)) == 4


def test_several_periods_are_reported_in_one_step(services):
    task = next(row for row in services.tasks.rows() if row.text == "Báo cáo hằng tháng")
    done = ProgressChange(percent=100)
    services.tasks.report([task.id], done, TODAY, {task.id: ["2027-01", "2027-03"]})
    items = services.tasks.items(task.id, TODAY)
    assert [item.period for item in items if item.status is TaskStatus.DONE] == ["2027-01", "2027-03"]
    services.undo.undo()
    assert services.overview.notice(TODAY) == DueCounts(6, 0, 1, 3)


def test_how_many_periods_were_late_is_said_with_the_task(services, tmp_path):
    task = next(row for row in services.tasks.rows() if row.text == "Báo cáo hằng tháng")
    assert (task.late_periods, task.periods) == (4, 12)
    done = ProgressChange(percent=100, result="Đã gửi")
    services.tasks.report([task.id], done, TODAY, {task.id: [item.period for item in services.tasks.items(task.id)]})
    row = next(row for row in services.tasks.rows() if row.id == task.id)
    assert (row.state, row.late_periods, row.periods) == (DueState.DONE_LATE, 4, 12)
    services.office.set_up(services.office.propose(Level.COMMUNE, "tỉnh Hà Sơn", "Thanh Bình"))
    services.exports.progress_xlsx(row.plan_id, "2027", tmp_path / "so.xlsx", TODAY)
    sheet = load_workbook(tmp_path / "so.xlsx")["Chi tiết"]
    lines = [line for line in sheet.iter_rows(values_only=True) if "Báo cáo hằng tháng" in line]
    assert "Hoàn thành quá hạn" in lines[0]
    assert "Đã gửi\n(04/12 kỳ không đúng hạn)" in lines[0]


def test_each_of_several_dates_is_owed_reported_and_kept(tmp_path):
    clock = [datetime(2027, 1, 4, 8)]
    services = open_services(tmp_path, now=lambda: clock[0])
    task = task_from_words(runs("Báo cáo trước ngày 15/5/2027 và trước ngày 15/10/2027"), Unit("Văn phòng"), 2027)
    plan_id = services.plans.add(Plan("Kế hoạch", year=2027, status=PlanStatus.ISSUED, tasks=[task]))
    day = date(2027, 5, 20)
    row = services.tasks.rows(today=day)[0]
    assert (row.last_day, row.state) == (date(2027, 5, 14), DueState.OVERDUE)
    owed = services.tasks.due(TaskQuery(), day)
    assert [(item.period, item.task.last_day) for item in owed] == [
        ("2027-05-15", date(2027, 5, 14)),
        ("2027-10-15", date(2027, 10, 14)),
    ]
    clock[0] = datetime(2027, 5, 20, 8)
    services.tasks.report_item(row.id, "2027-05-15", ProgressChange(percent=100))
    row = services.tasks.rows()[0]
    assert (row.last_day, row.status, row.late_periods) == (date(2027, 10, 14), TaskStatus.IN_PROGRESS, 1)
    assert [due.day for due in services.plans.get(plan_id).tasks[0].deadlines] == [
        date(2027, 5, 15),
        date(2027, 10, 15),
    ]
    assert services.safety.verify() == []
    services.undo.undo()
    assert services.tasks.rows()[0].last_day == date(2027, 5, 14)
    services.close()
    with sqlite3.connect(next(tmp_path.glob("*.sqlite3"))) as file:
        file.execute("DELETE FROM task_item WHERE period = '2027-10-15'")
    file.close()
    services = open_services(tmp_path, now=lambda: clock[0])
    (fault,) = services.safety.verify()
    assert fault.endswith(f"task {row.id}: a date due is not owed")
    services.close()
