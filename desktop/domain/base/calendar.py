"""Working days: Monday to Friday less the days off, with what was decided otherwise for single days."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

SEARCH_LIMIT = timedelta(days=60)
"""No break of an office is longer; a calendar in which no day at all is worked must not loop for ever."""


@dataclass(frozen=True)
class WorkingCalendar:
    """Which days are worked. An object of it can be called: it answers like `is_working`.

    `days_off` maps days off to their reason; `working` maps days that are worked although they would be off (a
    Saturday that was swapped, or a holiday on which the office works) to the reason. A day in both is worked.
    """

    days_off: Mapping[date, str] = field(default_factory=dict)
    working: Mapping[date, str] = field(default_factory=dict)

    def is_working(self, day: date) -> bool:
        """Return whether the office works on `day`."""
        return day in self.working or (day.weekday() < 5 and day not in self.days_off)

    __call__ = is_working

    def reason(self, day: date) -> str:
        """Return why `day` is no ordinary day of its kind; empty for a plain weekday or weekend."""
        return self.working.get(day) or self.days_off.get(day, "")

    def last_working_day(self, day: date) -> date:
        """Return `day`, or the last working day before it when it is a day off."""
        return self._seek(day, timedelta(days=-1))

    def next_working_day(self, day: date) -> date:
        """Return the first working day after `day`."""
        return self._seek(day + timedelta(days=1), timedelta(days=1))

    def _seek(self, day: date, step: timedelta) -> date:
        start = day
        while not self.is_working(day):
            day += step
            if abs(day - start) > SEARCH_LIMIT:
                return start
        return day

    def changed(self, days_off: Mapping[date, str], working: Mapping[date, str]) -> WorkingCalendar:
        """Return this calendar with an office's own list over it.

        A day that the office calls off is off even where the calendar says that it is worked, and the other way
        round; the reason is the office's.
        """
        return WorkingCalendar(
            {**{day: why for day, why in self.days_off.items() if day not in working}, **days_off},
            {**{day: why for day, why in self.working.items() if day not in days_off}, **working},
        )


def earlier_by(is_working: Callable[[date], bool]) -> Callable[[date, int], date]:
    """Return what counts working days back from a day."""

    def earlier(day: date, count: int) -> date:
        for _ in range(400):
            if count <= 0 and is_working(day):
                return day
            day -= timedelta(days=1)
            if is_working(day):
                count -= 1
            if count <= 0:
                return day
        return day

    return earlier
