"""The working calendar as lists need it: years loaded when a date asks for them, each once."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from desktop.catalogue.holidays import national_calendar
from desktop.domain.base.calendar import WorkingCalendar
from desktop.domain.task.progress import Horizon
from desktop.storage import records
from desktop.storage.database import Database

_BREAK = timedelta(days=15)  # no break that reaches over a new year is longer


class WorkingDays:
    """Answers from memory what day is worked; `forget` makes it read the office's list again."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._years: dict[int, WorkingCalendar] = {}
        self._own: tuple[dict[date, str], dict[date, str]] | None = None
        self._last: dict[date, date] = {}
        self._ends: dict[date, date] = {}

    def national(self, years: Iterable[int]) -> WorkingCalendar:
        """Return Vietnam's calendar of `years` without the office's own list."""
        off: dict[date, str] = {}
        work: dict[date, str] = {}
        for year in sorted(set(years)):
            if year not in self._years:
                self._years[year] = national_calendar([year])
            off.update(self._years[year].days_off)
            work.update(self._years[year].working)
        return WorkingCalendar(off, work)

    def own(self) -> tuple[dict[date, str], dict[date, str]]:
        """Return the office's own list: days off and days worked, each with its reason."""
        if self._own is None:
            with self._database.transaction() as session:
                self._own = records.days_off(session)
        return self._own

    def calendar(self, years: Iterable[int]) -> WorkingCalendar:
        """Return the calendar of `years` with the office's own list over it."""
        return self.national(years).changed(*self.own())

    def is_working(self, day: date) -> bool:
        """Return whether the office works on a day."""
        return self.last_working_day(day) == day

    def last_working_day(self, day: date) -> date:
        """Return `day`, or the last working day before it when it is a day off."""
        found = self._last.get(day)
        if found is None:
            found = self.calendar({day.year, (day - _BREAK).year}).last_working_day(day)
            self._last[day] = found
        return found

    def horizon(self, today: date) -> Horizon:
        """Return a day with how far one sees from it over days off."""
        return Horizon(today, self._end)

    def _end(self, day: date) -> date:
        """Return the last of the days off that follow a day, or the day itself."""
        found = self._ends.get(day)
        if found is None:
            after = self.calendar({day.year, (day + _BREAK).year}).next_working_day(day)
            found = self._ends[day] = after - timedelta(days=1)
        return found

    def forget(self) -> None:
        """Read the office's own list again when it is next asked for."""
        self._own = None
        self._last.clear()
        self._ends.clear()
