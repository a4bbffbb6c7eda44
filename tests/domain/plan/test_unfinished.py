from __future__ import annotations

from datetime import date

import pytest

from desktop.domain.base.text import runs
from desktop.domain.office.office import Unit
from desktop.domain.plan.plan import PlanStatus
from desktop.domain.plan.rows import PlanRow
from desktop.domain.plan.unfinished import is_over, next_year, same_duty, successor, take_up
from desktop.domain.task.task import Deadline, Priority, Task, TaskStatus


@pytest.mark.parametrize(
    ("deadline", "status", "today", "over"),
    [
        (Deadline(date(2026, 12, 31)), TaskStatus.NOT_STARTED, date(2026, 12, 31), False),
        (Deadline(date(2026, 12, 31)), TaskStatus.NOT_STARTED, date(2027, 1, 1), True),
        (Deadline(date(2026, 12, 31), inclusive=False), TaskStatus.NOT_STARTED, date(2026, 12, 30), False),
        (Deadline(date(2026, 12, 31), inclusive=False), TaskStatus.NOT_STARTED, date(2026, 12, 31), True),
        (Deadline(date(2028, 2, 29)), TaskStatus.IN_PROGRESS, date(2026, 12, 31), False),
        (Deadline(date(2028, 2, 29)), TaskStatus.IN_PROGRESS, date(2027, 1, 1), True),  # its plan's year has ended
        (Deadline(date(2027, 1, 15)), TaskStatus.IN_PROGRESS, date(2027, 1, 15), False),
        (Deadline(date(2027, 1, 15)), TaskStatus.IN_PROGRESS, date(2027, 1, 16), True),
        (None, TaskStatus.NOT_STARTED, date(2026, 12, 31), False),
        (None, TaskStatus.NOT_STARTED, date(2027, 1, 1), True),
        (Deadline(date(2026, 12, 31)), TaskStatus.PAUSED, date(2026, 11, 1), True),
    ],
)
def test_the_time_of_a_task_runs_out_with_its_day_or_its_year(deadline, status, today, over):
    assert is_over(Task(runs("x"), deadline=deadline, status=status), 2026, today) is over


def test_without_a_year_only_the_day_counts():
    assert not is_over(Task(runs("x")), None, date(2030, 1, 1))
    assert is_over(Task(runs("x"), deadline=Deadline(date(2029, 12, 31))), None, date(2030, 1, 1))


@pytest.mark.parametrize(
    ("year", "today", "into"),
    [(2026, date(2026, 11, 16), 2027), (2026, date(2027, 2, 1), 2027), (2024, date(2026, 11, 16), 2026)],
)
def test_tasks_go_on_in_a_year_that_is_not_over(year, today, into):
    assert next_year(year, today) == into


def test_what_was_reported_goes_on_but_is_never_complete():
    new = Task(runs("x"))
    take_up(new, Task(runs("x"), percent=100, result="có", difficulties="khó", priority=Priority.URGENT))
    assert (new.status, new.percent, new.result) == (TaskStatus.IN_PROGRESS, 99, "có")
    assert (new.difficulties, new.priority) == ("khó", Priority.URGENT)


def test_a_twin_says_the_same_for_the_same_unit_and_is_untouched():
    unit, other = Unit("Công an xã"), Unit("Đoàn xã")
    wanted = Task(runs("Rà soát hộ khẩu."), unit=unit)
    same = Task(runs("rà soát  hộ khẩu."), unit=unit)
    assert (
        same_duty(wanted, [Task(runs("Rà soát hộ khẩu."), unit=other), Task(runs("Rà soát"), unit=unit), same]) is same
    )
    same.status = TaskStatus.IN_PROGRESS
    assert same_duty(wanted, [same]) is None


def draft(number, kind, title, year=2027):
    return PlanRow(number, kind, title, year, "", "KH-UBND", PlanStatus.DRAFT, 1, 0, 0, 0, None, None)


@pytest.mark.parametrize(
    ("kind", "title", "number"),
    [
        ("doi-ngoai", "Công tác đối ngoại năm 2026", 2),
        ("imported", "Chuyển đổi số năm 2026", 4),
        ("imported", "Đối ngoại nhân dân năm 2026", 3),
        ("khac", "Đối ngoại nhân dân năm 2026", 3),
    ],
)
def test_tasks_are_proposed_for_the_draft_of_the_same_kind_and_words(kind, title, number):
    drafts = [
        draft(1, "blank", "Phòng chống dịch năm 2027"),
        draft(2, "doi-ngoai", "Hội nhập năm 2027"),
        draft(3, "imported", "Đối ngoại nhân dân năm 2027"),
        draft(4, "imported", "Chuyển đổi số năm 2027"),
    ]
    assert successor(kind, title, 2026, drafts).id == number
    assert successor(kind, title, 2026, []) is None
