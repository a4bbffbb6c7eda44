from __future__ import annotations

from datetime import date, timedelta

from desktop.domain.plan import Plan
from desktop.domain.rows import DueCounts, ProgressChange, TaskQuery
from desktop.domain.task import Deadline, Task, TaskStatus
from desktop.domain.text import runs
from tests.conftest import TODAY


def test_the_notice_counts_open_tasks_of_all_plans(services):
    assert services.overview.notice() == DueCounts(0, 0, 0)
    for year in (2025, 2026):
        services.plans.add(
            Plan(
                f"Kế hoạch {year}",
                year=year,
                tasks=[Task(runs(f"{n}"), deadline=Deadline(TODAY + timedelta(days=n))) for n in (-3, -1, 0, 1, 7, 8)],
            )
        )
    assert services.overview.notice() == DueCounts(4, 2, 4)
    assert services.overview.notice(TODAY + timedelta(days=1)) == DueCounts(6, 2, 4)
    late = services.tasks.rows(TaskQuery(due_before=TODAY))
    services.tasks.report([late[0].id], ProgressChange(percent=100))
    services.tasks.report([late[1].id], ProgressChange(status=TaskStatus.PAUSED))
    services.plans.delete(late[2].plan_id)
    assert services.overview.notice().today == 1


def test_the_overview_shows_the_last_working_day(services):
    services.plans.add(Plan("x", year=2026, tasks=[Task(runs("x"), deadline=Deadline(date(2026, 11, 22)))]))
    assert services.overview.overview().due[0].working_day == date(2026, 11, 20)
    services.calendar.add(date(2026, 11, 20), "Ngày Nhà giáo")
    assert services.overview.overview().due[0].working_day == date(2026, 11, 19)
