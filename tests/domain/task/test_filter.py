from __future__ import annotations

from datetime import date, timedelta

import pytest

from desktop.domain.task.filter import Due, TaskFilter, days
from desktop.domain.task.rows import TaskQuery
from desktop.domain.task.task import TaskStatus

MONDAY = date(2026, 11, 16)


@pytest.mark.parametrize(
    ("due", "today", "first", "last"),
    [
        (None, MONDAY, None, None),
        (Due.PAST, MONDAY, None, date(2026, 11, 15)),
        (Due.BY_WEEK, MONDAY, None, date(2026, 11, 22)),
        (Due.BY_WEEK, date(2026, 11, 22), None, date(2026, 11, 22)),
        (Due.BY_WEEK, date(2026, 12, 31), None, date(2027, 1, 3)),
        (Due.WITHIN_7_DAYS, MONDAY, None, date(2026, 11, 23)),
        (Due.BY_MONTH, date(2028, 2, 29), None, date(2028, 2, 29)),
        (Due.MONTH, date(2026, 2, 28), date(2026, 2, 1), date(2026, 2, 28)),
        (Due.MONTH, date(2026, 12, 31), date(2026, 12, 1), date(2026, 12, 31)),
        (Due.NEXT_MONTH, date(2026, 12, 31), date(2027, 1, 1), date(2027, 1, 31)),
        (Due.NEXT_MONTH, date(2028, 1, 31), date(2028, 2, 1), date(2028, 2, 29)),
        (Due.QUARTER, MONDAY, date(2026, 10, 1), date(2026, 12, 31)),
        (Due.QUARTER, date(2026, 3, 31), date(2026, 1, 1), date(2026, 3, 31)),
        (Due.FIRST_HALF, MONDAY, date(2026, 1, 1), date(2026, 6, 30)),
        (Due.SECOND_HALF, date(2026, 1, 1), date(2026, 7, 1), date(2026, 12, 31)),
    ],
)
def test_a_period_is_seen_from_the_day(due, today, first, last):
    assert days(due, today) == (first, None if last is None else last + timedelta(days=1))


def test_the_halves_are_those_of_the_year_that_is_asked_for():
    assert days(Due.FIRST_HALF, MONDAY, 2025) == (date(2025, 1, 1), date(2025, 7, 1))
    assert days(Due.MONTH, MONDAY, 2025) == days(Due.MONTH, MONDAY)


def test_a_filter_means_this_week_next_week_too():
    kept = TaskFilter("Tuần này", text="hội nghị", status=TaskStatus.PAUSED, due=Due.BY_WEEK, year=2026, order="unit",
                      descending=True)  # fmt: skip
    assert kept.query(MONDAY) == TaskQuery(
        text="hội nghị", status=TaskStatus.PAUSED, due_before=date(2026, 11, 23), year=2026, order="unit",
        descending=True,
    )  # fmt: skip
    assert kept.query(MONDAY + timedelta(days=7)).due_before == date(2026, 11, 30)


def test_done_this_year_means_the_year_of_the_day():
    kept = TaskFilter("Xong trong năm", done_this_year=True)
    assert kept.query(MONDAY).done_year == 2026
    assert kept.query(date(2027, 1, 1)).done_year == 2027


def test_an_order_holds_within_groups():
    query = TaskFilter("Theo đơn vị", group="unit", order="deadline", descending=True).query(MONDAY)
    assert (query.order, query.descending) == ("deadline", True)
