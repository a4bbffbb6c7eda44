"""Periods: how they are written, their calendar bounds and the cut-offs of Decree 09/2019/NĐ-CP."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest

from desktop.domain.base.errors import UserError
from desktop.domain.base.period import Period, PeriodKind

TABLE = [  # written, calendar first and last, cut-off first and last
    ("2026", "2026-01-01", "2026-12-31", "2025-12-15", "2026-12-14"),
    ("2026-H1", "2026-01-01", "2026-06-30", "2025-12-15", "2026-06-14"),
    ("2026-H2", "2026-07-01", "2026-12-31", "2026-06-15", "2026-12-14"),
    ("2026-Q1", "2026-01-01", "2026-03-31", "2025-12-15", "2026-03-14"),
    ("2026-Q2", "2026-04-01", "2026-06-30", "2026-03-15", "2026-06-14"),
    ("2026-Q3", "2026-07-01", "2026-09-30", "2026-06-15", "2026-09-14"),
    ("2026-Q4", "2026-10-01", "2026-12-31", "2026-09-15", "2026-12-14"),
    ("2026-9M", "2026-01-01", "2026-09-30", "2025-12-15", "2026-09-14"),
    ("2026-01", "2026-01-01", "2026-01-31", "2025-12-15", "2026-01-14"),
    ("2026-03", "2026-03-01", "2026-03-31", "2026-02-15", "2026-03-14"),
    ("2026-07", "2026-07-01", "2026-07-31", "2026-06-15", "2026-07-14"),
    ("2026-12", "2026-12-01", "2026-12-31", "2026-11-15", "2026-12-14"),
    ("2024-02", "2024-02-01", "2024-02-29", "2024-01-15", "2024-02-14"),
]


@pytest.mark.parametrize(("text", "first", "last", "count_from", "count_to"), TABLE)
def test_bounds(text: str, first: str, last: str, count_from: str, count_to: str) -> None:
    period = Period.parse(text)
    assert (period.calendar.first.isoformat(), period.calendar.last.isoformat()) == (first, last)
    assert (period.reporting.first.isoformat(), period.reporting.last.isoformat()) == (count_from, count_to)
    assert period.cut_off.isoformat() == count_to


@pytest.mark.parametrize("text", [row[0] for row in TABLE])
def test_what_is_written_is_read_again(text: str) -> None:
    assert str(Period.parse(text)) == text


def test_case_and_blanks_do_not_matter() -> None:
    assert Period.parse(" 2026-h1 ") == Period(2026, PeriodKind.HALF, 1)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "26",
        "2026-",
        "2026-H3",
        "2026-Q5",
        "2026-Q0",
        "2026-00",
        "2026-13",
        "2026-7",
        "2026-6M",
        "2026/07",
        "1999",
        "2026-07-01",
        "quý 3",
        "２０２６",
    ],
)
def test_anything_else_is_refused_with_a_sentence(text: str) -> None:
    with pytest.raises(UserError, match="is no period"):
        Period.parse(text)


@pytest.mark.parametrize("parts", [["H1", "H2"], ["Q1", "Q2", "Q3", "Q4"], [f"{month:02d}" for month in range(1, 13)]])
def test_the_parts_of_a_year_follow_each_other_without_gap(parts: list[str]) -> None:
    year = Period.parse("2026")
    periods = [Period.parse(f"2026-{part}") for part in parts]
    for bounds in ("calendar", "reporting"):
        spans = [getattr(period, bounds) for period in periods]
        assert spans[0].first == getattr(year, bounds).first
        assert spans[-1].last == getattr(year, bounds).last
        assert all(a.last + timedelta(days=1) == b.first for a, b in pairwise(spans))


def test_a_span_holds_its_bounds() -> None:
    span = Period.parse("2026-07").reporting
    days = [date(2026, 6, 14), date(2026, 6, 15), date(2026, 7, 14), date(2026, 7, 15)]
    assert [day in span for day in days] == [False, True, True, False]
