"""Public holidays, compensatory and swapped days of 2019 to 2027.

Most rows agree with what the library `holidays` cites for its data; 02/01/2026 was decided on 25/12/2025, and stands
in resources/days_off.toml. 2027 is what the Labour Code says: its swaps were not decided when this was written.
"""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path

import pytest

from desktop.catalogue.holidays import (
    LISTED,
    YEARS,
    listed,
    made_up_days,
    national_calendar,
    national_days,
    supplement,
)
from desktop.paths import resource

CALENDAR = national_calendar(range(2018, 2029))


def day(text: str) -> date:
    return date.fromisoformat(text)


@pytest.mark.parametrize(
    ("first_off", "last_off"),
    [  # the weekdays off around Tết: first and last, worked the weekday before and the weekday after
        ("2019-02-04", "2019-02-08"),
        ("2020-01-23", "2020-01-29"),
        ("2021-02-10", "2021-02-16"),
        ("2022-01-31", "2022-02-04"),
        ("2023-01-20", "2023-01-26"),
        ("2024-02-08", "2024-02-14"),
        ("2025-01-27", "2025-01-31"),
        ("2026-02-16", "2026-02-20"),
        ("2027-02-04", "2027-02-10"),
    ],
)
def test_tet(first_off: str, last_off: str) -> None:
    first, last = day(first_off), day(last_off)
    assert not any(CALENDAR.is_working(first + timedelta(days=i)) for i in range((last - first).days + 1))
    before = max(first - timedelta(days=i) for i in range(1, 5) if (first - timedelta(days=i)).weekday() < 5)
    after = min(last + timedelta(days=i) for i in range(1, 5) if (last + timedelta(days=i)).weekday() < 5)
    assert CALENDAR.is_working(before)
    assert CALENDAR.is_working(after)
    assert CALENDAR.last_working_day(last) == before
    assert CALENDAR.next_working_day(first) == after


@pytest.mark.parametrize(
    ("off", "worked"),
    [
        ("2018-12-31", "2019-01-05"),
        ("2019-04-29", "2019-05-04"),
        ("2024-04-29", "2024-05-04"),
        ("2025-05-02", "2025-04-26"),
        ("2026-01-02", "2026-01-10"),
        ("2026-08-31", "2026-08-22"),
    ],
)
def test_swapped_days(off: str, worked: str) -> None:
    assert day(off).weekday() < 5
    assert not CALENDAR.is_working(day(off))
    assert day(worked).weekday() == 5
    assert CALENDAR.is_working(day(worked))
    assert f"{day(off):%d/%m/%Y}" in CALENDAR.reason(day(worked))
    assert CALENDAR.reason(day(off))


@pytest.mark.parametrize(
    "off",
    [  # a holiday on a weekend gives the next working day
        "2019-04-15",
        "2021-05-03",
        "2022-01-03",
        "2022-04-11",
        "2022-05-02",
        "2022-05-03",
        "2023-01-02",
        "2023-05-02",
        "2023-05-03",
        "2023-09-04",
        "2026-04-27",
        "2027-05-03",
    ],
)
def test_compensatory_days(off: str) -> None:
    assert day(off).weekday() < 5
    assert not CALENDAR.is_working(day(off))
    assert "nghỉ bù" in CALENDAR.reason(day(off))


@pytest.mark.parametrize(
    "off",
    [  # since 2021 National Day has a second day beside it
        "2019-09-02",
        "2020-09-02",
        "2021-09-02",
        "2021-09-03",
        "2022-09-01",
        "2022-09-02",
        "2023-09-01",
        "2024-09-02",
        "2024-09-03",
        "2025-09-01",
        "2025-09-02",
        "2026-09-01",
        "2026-09-02",
        "2027-09-02",
        "2027-09-03",
    ],
)
def test_national_day_and_the_day_beside_it(off: str) -> None:
    assert not CALENDAR.is_working(day(off))


@pytest.mark.parametrize("year", range(2019, 2028))
def test_fixed_days_of_each_year(year: int) -> None:
    for month, number in ((1, 1), (4, 30), (5, 1), (9, 2)):
        assert date(year, month, number) in national_days(year)


@pytest.mark.parametrize(("year", "off"), [(2024, False), (2025, False), (2026, True), (2027, True)])
def test_the_day_of_vietnamese_culture_is_off_since_2026(year: int, *, off: bool) -> None:
    assert (date(year, 11, 24) in national_days(year)) is off


@pytest.mark.parametrize(
    ("year", "gio_to"),
    [
        (2019, "04-14"),
        (2020, "04-02"),
        (2021, "04-21"),
        (2022, "04-10"),
        (2023, "04-29"),
        (2024, "04-18"),
        (2025, "04-07"),
        (2026, "04-26"),
        (2027, "04-16"),
    ],
)
def test_the_tenth_of_the_third_lunar_month(year: int, gio_to: str) -> None:
    assert "Hùng Vương" in national_days(year)[day(f"{year}-{gio_to}")]


@pytest.mark.parametrize("year", range(2019, 2028))
def test_a_year_holds_its_own_days_in_order(year: int) -> None:
    days = list(national_days(year))
    assert days == sorted(days)
    assert {item.year for item in [*days, *made_up_days(year)]} == {year}
    assert all(national_days(year).values())
    assert national_days(year).keys().isdisjoint(made_up_days(year))


@pytest.mark.parametrize(
    "text",
    [
        "[[off]]\nday = 2026-01-02\n",
        '[[off]]\nday = "2026-01-02"\nreason = "a"\n',
        '[[off]]\nday = 2026-01-02T00:00:00\nreason = "a"\n',
        '[[work]]\nday = 2026-01-09\nreason = "a Friday"\n',
        '[[free]]\nday = 2026-01-02\nreason = "a"\n',
    ],
)
def test_a_wrong_entry_is_named(text: str, tmp_path: Path) -> None:
    path = tmp_path / "days_off.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ValueError, match=r"days_off\.toml"):
        supplement(path)


@pytest.mark.parametrize("year", YEARS)
def test_what_is_listed_is_what_the_library_says(year: int) -> None:
    kept = json.loads(resource(LISTED).read_bytes())
    assert kept[str(year)] == json.loads(listed([year]))[str(year)], (
        "the library has changed: write what holidays.listed(YEARS) returns into resources/national_days.json"
    )
