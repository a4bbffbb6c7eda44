"""Tasks as they stood on a day, in the order of what was asked."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from desktop.domain.base.period import Span
from desktop.domain.base.text import runs
from desktop.domain.out.workbook import ReportClass
from desktop.domain.plan.plan import Plan
from desktop.domain.report.figures import Figures, figures
from desktop.domain.report.proposals import Facts, propose
from desktop.domain.report.regime import ReportKind
from desktop.domain.task.task import Deadline, Recurrence, Task, TaskPeriod, TaskStatus, Update

DAY = date(2026, 6, 14)
SPAN = Span(date(2025, 12, 15), DAY)


def update(day: int, month: int, status: TaskStatus, percent: int, result: str = "") -> Update:
    return Update(datetime(2026, month, day, 9), "Lan", status, percent, result)


def stood(task: Task, day: date = DAY) -> object:
    (line,) = figures([Plan("x", tasks=[task], id=1)], SPAN, day, lambda found: found).lines
    return line


def test_only_what_was_reported_by_the_day_counts() -> None:
    task = Task(runs("Rà soát"), deadline=Deadline(date(2026, 6, 30)), status=TaskStatus.DONE, percent=100,
                done_on=date(2026, 6, 20), result="Xong", product_number="9/BC")  # fmt: skip
    task.updates = [
        update(1, 5, TaskStatus.IN_PROGRESS, 40, "Đã có dự thảo"),
        update(20, 6, TaskStatus.DONE, 100, "Xong"),
    ]
    line = stood(task)
    assert (line.standing, line.percent, line.result, line.number, line.done_on) == (
        ReportClass.DOING_IN_TIME, 40, "Đã có dự thảo", "", None,
    )  # fmt: skip
    later = stood(task, date(2026, 6, 20))
    assert (later.standing, later.number) == (ReportClass.DONE_EARLY, "9/BC")


@pytest.mark.parametrize(
    ("done_on", "wanted"),
    [(date(2026, 6, 14), ReportClass.DONE_LATE), (date(2026, 6, 10), ReportClass.DONE_ON_TIME),
     (date(2026, 6, 15), ReportClass.WAITING_OVERDUE)],
)  # fmt: skip
def test_the_day_on_which_work_was_done_decides_not_the_day_of_its_report(done_on: date, wanted: ReportClass) -> None:
    task = Task(
        runs("Rà soát"), deadline=Deadline(date(2026, 6, 10)), status=TaskStatus.DONE, percent=100, done_on=done_on
    )
    task.updates = [update(16, 6, TaskStatus.DONE, 100, "Xong")]
    assert stood(task).standing is wanted


def test_what_was_corrected_after_the_cut_off_is_told_as_it_was_corrected() -> None:
    task = Task(runs("Tổ chức giao lưu"), deadline=Deadline(date(2026, 6, 10)), status=TaskStatus.DONE, percent=100,
                done_on=date(2026, 6, 10), result="120 người tham gia")  # fmt: skip
    task.updates = [
        update(16, 6, TaskStatus.DONE, 100, "Đã gửi báo cáo"),
        update(17, 6, TaskStatus.DONE, 100, "120 người tham gia"),
    ]
    assert stood(task).result == "120 người tham gia"
    task.updates.insert(0, update(10, 6, TaskStatus.DONE, 100, "Đã tổ chức"))
    assert stood(task).result == "Đã tổ chức"  # as it was known by then


def test_a_task_that_was_opened_again_later_was_done_then() -> None:
    task = Task(runs("x"), deadline=Deadline(date(2026, 6, 30)), status=TaskStatus.IN_PROGRESS, percent=50)
    task.updates = [update(1, 6, TaskStatus.DONE, 100), update(20, 6, TaskStatus.IN_PROGRESS, 50)]
    assert stood(task).standing is ReportClass.DONE_EARLY


def test_periods_count_by_their_own_days() -> None:
    task = Task(runs("Báo cáo hằng quý"), recurring=(Recurrence.QUARTERLY,), status=TaskStatus.IN_PROGRESS)
    task.items = [
        TaskPeriod("2026-Q1", date(2026, 3, 31), TaskStatus.DONE, 100, "Đã gửi", date(2026, 4, 2)),
        TaskPeriod("2026-Q2", date(2026, 6, 10), TaskStatus.DONE, 100, "", date(2026, 6, 30)),
        TaskPeriod("2026-Q3", date(2026, 9, 30)),
    ]
    task.updates = [update(2, 4, TaskStatus.DONE, 100, "2026-Q1: Đã gửi")]
    line = stood(task)
    assert (line.periods, line.met, line.late, line.last_day) == (2, 1, 2, date(2026, 6, 10))
    assert (line.standing, line.result) == (ReportClass.DOING_OVERDUE, "Đã gửi")


def test_a_task_that_was_late_in_one_of_its_periods_is_done_late_as_in_the_list() -> None:
    """The workbook said “Hoàn thành quá hạn” with -2 days, the report “trước hạn”."""
    task = Task(runs("Xây dựng tin, bài"), status=TaskStatus.DONE, percent=100, done_on=date(2026, 5, 27))
    task.items = [
        TaskPeriod("2026-02-28", date(2026, 2, 27), TaskStatus.DONE, 100, "", date(2026, 3, 10)),
        TaskPeriod("2026-05-30", date(2026, 5, 29), TaskStatus.DONE, 100, "Đủ 10 tin", date(2026, 5, 27)),
    ]
    task.updates = [update(27, 5, TaskStatus.DONE, 100, "2026-05-30: Đủ 10 tin")]
    line = stood(task)
    assert (line.standing, line.late, line.periods) == (ReportClass.DONE_LATE, 1, 2)
    assert line.progress_line().days_late(DAY) is None


def test_what_was_done_for_a_period_is_told_though_it_was_reported_after_the_cut_off() -> None:
    task = Task(runs("Báo cáo hằng quý"), recurring=(Recurrence.QUARTERLY,), status=TaskStatus.IN_PROGRESS)
    task.items = [
        TaskPeriod("2026-Q1", date(2026, 3, 31), TaskStatus.DONE, 100, "Đã gửi quý I", date(2026, 3, 30)),
        TaskPeriod("2026-Q2", date(2026, 6, 10), TaskStatus.DONE, 100, "Đã gửi quý II", date(2026, 6, 9)),
        TaskPeriod("2026-Q3", date(2026, 9, 30), TaskStatus.DONE, 100, "Đã gửi quý III", date(2026, 6, 16)),
        TaskPeriod("2026-Q4", date(2026, 12, 31)),
    ]
    task.updates = [
        update(30, 3, TaskStatus.DONE, 100, "2026-Q1: Đã gửi quý I"),
        update(17, 6, TaskStatus.DONE, 100, "2026-Q2: Đã gửi quý II"),
        update(18, 6, TaskStatus.DONE, 100, "2026-Q3: Đã gửi quý III"),
    ]
    line = stood(task)
    assert (line.met, line.result, line.reported) == (2, "Đã gửi quý II", date(2026, 6, 9))


def test_tasks_stand_in_the_order_of_what_was_asked_and_the_demands_are_counted() -> None:
    done = Task(runs("Hai"), demands=(2,), status=TaskStatus.DONE, percent=100, done_on=date(2026, 6, 1), id=2)
    done.updates = [update(1, 6, TaskStatus.DONE, 100)]
    tasks = [Task(runs("Không yêu cầu"), id=9), done, Task(runs("Một"), demands=(1, 3), id=1)]
    found = figures([Plan("x", tasks=tasks, id=1)], SPAN, DAY, lambda day: day)
    assert [line.text for line in found.lines] == ["Một", "Hai", "Không yêu cầu"]
    facts = Facts(ReportKind.HALF, "x", "y", "z", "", "6 tháng", "", None, found, ())
    made = {item.key: (item.text, item.sources) for part in propose(facts, lambda key, **values: f"{key} {values}")
            for paragraph in part.paragraphs for item in paragraph}  # fmt: skip
    assert "'count': '03'" in made["demands"][0]
    assert "demands-done {'count': '01'}" in made["demands"][0].replace('"', "")
    assert {source.id for source in made["demands"][1]} == {1, 2}


def test_figures_come_back_from_json() -> None:
    task = Task(runs("x"), deadline=Deadline(date(2026, 6, 30)), recurring=(Recurrence.AD_HOC,), demands=(4,), id=3)
    found = figures([Plan("x", tasks=[task], id=1)], SPAN, DAY, lambda day: day)
    assert Figures.from_json(found.to_json()) == found
