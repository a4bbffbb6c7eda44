"""Vietnam's public holidays: the library `holidays`, with what it does not know from resources/days_off.toml.

What the library says of the years around now is listed in resources/national_days.json, so that it need not be loaded.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterable
from datetime import date
from functools import lru_cache
from pathlib import Path

from desktop.catalogue.words import words
from desktop.domain.base.calendar import WorkingCalendar
from desktop.paths import resource

LISTED, YEARS = "national_days.json", range(2015, 2046)


def national_days(year: int) -> dict[date, str]:
    """Return the days off of `year` with their Vietnamese names, those that fall on a weekend too.

    Compensatory and swapped days are among them. For years whose swaps are not decided yet, what the law says
    counts.
    """
    days = dict(_library(year)[0])
    days.update({day: why for day, why in supplement()[0].items() if day.year == year})
    return dict(sorted(days.items()))


def made_up_days(year: int) -> dict[date, str]:
    """Return the Saturdays and Sundays of `year` that are worked for a day that was swapped."""
    days = dict(_library(year)[1])
    days.update({day: why for day, why in supplement()[1].items() if day.year == year})
    return dict(sorted(days.items()))


def national_calendar(years: Iterable[int]) -> WorkingCalendar:
    """Return the working calendar of Vietnam for `years`, before the office's own list."""
    off: dict[date, str] = {}
    work: dict[date, str] = {}
    for year in years:
        off.update(national_days(year))
        work.update(made_up_days(year))
    return WorkingCalendar(off, work)


def is_working_day(day: date) -> bool:
    """Return whether a day is worked in Vietnam, before the office's own list."""
    return _calendar(day.year).is_working(day)


@lru_cache(maxsize=64)
def _calendar(year: int) -> WorkingCalendar:
    return national_calendar([year])


@lru_cache(maxsize=64)
def _library(year: int) -> tuple[dict[date, str], dict[date, str]]:
    """Return what the library says of a year: from the list that was made of it, which takes no time to load."""
    known = _listed().get(str(year))
    if known is None:
        return from_library(year)
    off, work = known
    return ({date.fromisoformat(day): name for day, name in off.items()},
            {date.fromisoformat(day): _made_up(date.fromisoformat(free)) for day, free in work.items()})  # fmt: skip


@lru_cache(maxsize=1)
def _listed() -> dict[str, tuple[dict[str, str], dict[str, str]]]:
    found: dict[str, tuple[dict[str, str], dict[str, str]]] = json.loads(resource(LISTED).read_bytes())
    return found


def listed(years: Iterable[int]) -> str:
    """Return the list of what the library says of years, as it is kept in resources/."""
    out = {}
    for year in years:
        off, swapped = _of_library(year)
        out[str(year)] = [{f"{day}": name for day, name in sorted(off.items())},
                          {f"{day}": f"{free}" for day, free in sorted(swapped.items())}]  # fmt: skip
    return json.dumps(out, ensure_ascii=False, indent=0) + "\n"


def from_library(year: int) -> tuple[dict[date, str], dict[date, str]]:
    """Return days off and days worked instead of a year, as the library knows them."""
    off, swapped = _of_library(year)
    return off, {day: _made_up(free) for day, free in swapped.items()}


def _made_up(free: date) -> str:
    return words()("calendar.made_up", day=f"{free:%d/%m/%Y}")


def _of_library(year: int) -> tuple[dict[date, str], dict[date, date]]:
    """Return the days off of a year, and the days worked for a day that was swapped, with that day."""
    import holidays  # it loads the calendars of all countries: a tenth of a second

    # A swap is entered under the year of its day off, and may be worked in the next: 31/12/2018 for 05/01/2019.
    known = holidays.country_holidays("VN", years=range(year - 1, year + 2), language="vi")
    off = {day: name for day, name in known.items() if day.year == year}
    work = {
        day: next(free for free, name in known.items() if f"{day:%d/%m/%Y}" in name)
        for day in known.weekend_workdays
        if day.year == year
    }
    return off, work


@lru_cache(maxsize=8)
def supplement(path: Path | None = None) -> tuple[dict[date, str], dict[date, str]]:
    """Return days off and days worked instead of resources/days_off.toml (or `path`).

    Raises ValueError that names file and entry when an entry is wrong.
    """
    path = path or resource("days_off.toml")
    with path.open("rb") as file:
        data = tomllib.load(file)
    if unknown := set(data) - {"off", "work"}:
        raise ValueError(f"{path.name}: unknown table {', '.join(sorted(unknown))}")
    return _entries(path, data, "off"), _entries(path, data, "work")


def _entries(path: Path, data: dict[str, list[dict[str, object]]], kind: str) -> dict[date, str]:
    days: dict[date, str] = {}
    for place, entry in enumerate(data.get(kind, []), start=1):
        day, reason = entry.get("day"), entry.get("reason")
        if set(entry) != {"day", "reason"} or type(day) is not date or not isinstance(reason, str) or not reason:
            raise ValueError(f"{path.name}: [[{kind}]] number {place} needs a day (2026-01-02) and a reason")
        if kind == "work" and day.weekday() < 5:
            raise ValueError(f"{path.name}: [[{kind}]] number {place}: {day} is a weekday")
        days[day] = reason
    return days
