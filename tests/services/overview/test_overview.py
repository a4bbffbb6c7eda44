from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from desktop.domain.base.text import runs
from desktop.domain.plan.overview import Figure, figure_query
from desktop.domain.plan.plan import Plan, PlanStatus
from desktop.domain.task.progress import DueState
from desktop.domain.task.rows import DueCounts, ProgressChange, TaskQuery
from desktop.domain.task.task import Deadline, Recurrence, Task, TaskStatus
from desktop.services import open_services
from tests.conftest import TODAY


def test_the_notice_counts_open_tasks_of_all_plans(services):
    assert services.overview.notice() == DueCounts(0, 0, 0, 0)
    for year in (2025, 2026):
        services.plans.add(
            Plan(
                f"Kế hoạch {year}",
                status=PlanStatus.ISSUED,
                year=year,
                tasks=[Task(runs(f"{n}"), deadline=Deadline(TODAY + timedelta(days=n))) for n in (-3, -1, 0, 1, 7, 8)],
            )
        )
    assert services.overview.notice() == DueCounts(4, 2, 4, 4)
    assert services.overview.notice(TODAY + timedelta(days=1)) == DueCounts(6, 2, 4, 6)
    late = services.tasks.rows(TaskQuery(due_before=TODAY))
    services.tasks.report([late[0].id], ProgressChange(percent=100))
    services.tasks.report([late[1].id], ProgressChange(status=TaskStatus.PAUSED))
    services.plans.delete(late[2].plan_id)
    assert services.overview.notice().today == 1


def test_the_overview_shows_the_last_working_day(services):
    tasks = [Task(runs("x"), deadline=Deadline(date(2026, 11, 22)))]
    services.plans.add(Plan("x", year=2026, status=PlanStatus.ISSUED, tasks=tasks))
    assert services.overview.overview().due[0].working_day == date(2026, 11, 20)
    services.calendar.add(date(2026, 11, 20), "Ngày Nhà giáo")
    assert services.overview.overview().due[0].working_day == date(2026, 11, 19)


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    opened = open_services(tmp_path_factory.mktemp("sample"), now=lambda: datetime(2026, 11, 16, 8, 30))
    opened.office.make_sample()
    yield opened
    opened.close()


@pytest.mark.parametrize(
    "day", [date(2025, 12, 31), date(2026, 1, 1), date(2026, 2, 17), TODAY, date(2026, 12, 31), date(2027, 1, 1)]
)
def test_each_figure_is_the_length_of_the_list_it_opens(sample, day):
    found = sample.overview.overview(day)
    for figure in Figure:
        assert len(sample.tasks.rows(figure_query(figure, day), day)) == found.figures[figure], figure
    listed = sample.tasks.rows(figure_query(Figure.OPEN, day), day)
    assert sum(row.status is TaskStatus.NOT_STARTED for row in listed) == found.not_started
    done = sample.tasks.rows(figure_query(Figure.DONE, day), day)
    assert {row.done_on.year for row in done} <= {day.year}
    assert sum(row.state is DueState.DONE_LATE for row in done) == found.done_late


def test_done_in_the_year_goes_by_the_day_of_completion(services):
    tasks = [Task(runs(f"{n}"), deadline=Deadline(date(2026, 1, 31))) for n in range(4)]
    services.plans.add(Plan("x", year=2025, status=PlanStatus.ISSUED, tasks=tasks))
    for row, day in zip(
        services.tasks.rows(), [date(2025, 12, 31), date(2026, 1, 1), date(2026, 11, 16), None], strict=True
    ):
        if day is not None:
            services.tasks.report([row.id], ProgressChange(done_on=day))
    figures = services.overview.overview().figures
    assert (figures[Figure.DONE], figures[Figure.OPEN]) == (2, 1)
    assert services.overview.overview(date(2025, 6, 1)).figures[Figure.DONE] == 1


def test_reports_due_are_overdue_or_of_the_next_30_days(services):
    unit = services.units.all()[0]
    tasks = [
        Task(runs(f"Báo cáo {name}"), unit=unit, deadline=Deadline(TODAY + timedelta(days=days)))
        for name, days in (("muộn", -40), ("sau 31 ngày", 31), ("sau 30 ngày", 30), ("đã xong", 2), ("tạm dừng", 3))
    ]
    tasks += [
        Task(runs("Lập danh sách"), deadline=Deadline(TODAY)),
        Task(runs("Hội nghị báo cáo viên"), deadline=Deadline(TODAY)),
        Task(runs("Rà soát quy chế"), product="Báo cáo", deadline=Deadline(date(2026, 11, 22))),
        Task(runs("Báo cáo khi có yêu cầu"), continuous=True),
    ]
    services.plans.add(Plan("x", year=2026, status=PlanStatus.ISSUED, tasks=tasks))
    ids = {row.text: row.id for row in services.tasks.rows()}
    services.tasks.report([ids["Báo cáo đã xong"]], ProgressChange(percent=100))
    services.tasks.report([ids["Báo cáo tạm dừng"]], ProgressChange(status=TaskStatus.PAUSED))
    found = [(owed.task.text, owed.period, owed.task.working_day) for owed in services.overview.overview().reports]
    assert found == [
        ("Báo cáo muộn", "", date(2026, 10, 7)),
        ("Rà soát quy chế", "", date(2026, 11, 20)),
        ("Báo cáo sau 30 ngày", "", TODAY + timedelta(days=30)),
    ]


def test_a_recurring_report_is_due_once_for_each_open_period(services):
    task = Task(
        runs("Báo cáo tình hình"), recurring=(Recurrence.MONTHLY,), timing="hằng tháng trước ngày 20", continuous=True
    )
    services.plans.add(Plan("x", year=2026, status=PlanStatus.ISSUED, tasks=[task]))
    (row,) = services.tasks.rows()

    def due(day):
        found = services.overview.overview(day).reports
        return [(owed.period, owed.task.last_day, owed.task.state) for owed in found]

    november, december = date(2026, 11, 19), date(2026, 12, 19)
    assert due(TODAY) == [("2026-11", november, DueState.DUE3)]
    assert due(date(2026, 11, 20)) == [
        ("2026-11", november, DueState.OVERDUE),
        ("2026-12", december, DueState.ON_TRACK),
    ]
    services.tasks.report_item(row.id, "2026-11", ProgressChange(percent=100))
    assert due(date(2026, 12, 18)) == [("2026-12", december, DueState.DUE1)]
    services.tasks.report_item(row.id, "2026-12", ProgressChange(percent=100))
    assert due(date(2026, 12, 18)) == []


def test_the_duties_of_a_draft_are_not_under_way(services):
    before = services.overview.overview().figures, services.overview.notice()
    late = Task(runs("Chưa giao"), deadline=Deadline(date(2026, 1, 5)))
    plan_id = services.plans.add(Plan("Dự thảo", year=2026, tasks=[late]))
    assert (services.overview.overview().figures, services.overview.notice()) == before
    services.plans.submit(plan_id)
    assert (services.overview.overview().figures, services.overview.notice()) == before
