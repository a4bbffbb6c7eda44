"""Working days: the national calendar with the office's own list over it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from desktop.domain.base.calendar import WorkingCalendar
from desktop.domain.base.changed import Changed
from desktop.domain.base.errors import QT_TRANSLATE_NOOP, UserError
from desktop.domain.base.text import clean, day_words
from desktop.domain.office.rows import DayRow
from desktop.services.base import Context
from desktop.storage import journal, records

FIRST_YEAR, LAST_YEAR = 2000, 2100


class CalendarService:
    """The days on which the office works."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def working(self, years: Iterable[int]) -> WorkingCalendar:
        """Return the working calendar of `years`, the office's own list in it."""
        return self._context.working_days.calendar(years)

    def is_working(self, day: date) -> bool:
        """Return whether the office works on a day."""
        return self._context.working_days.is_working(day)

    def days(self, year: int) -> list[DayRow]:
        """Return the days of `year` that are no ordinary days of their kind, by date."""
        national = self._context.working_days.national([year])
        off, work = self._context.working_days.own()
        whole = national.changed(off, work)
        found = [
            DayRow(day, why, working, day in off or day in work)
            for days, working in ((whole.days_off, False), (whole.working, True))
            for day, why in days.items()
            if day.year == year
        ]
        return sorted(found, key=lambda row: row.day)

    def add(self, day: date, reason: str, *, working: bool = False) -> None:
        """Put a day into the office's own list, as a day off or as one that is worked.

        It takes the place of what the list says of that day. Raises UserError without a reason, for a year that no
        plan can have, and where the day is so already.
        """
        reason = clean(reason)
        if not reason:
            raise UserError(QT_TRANSLATE_NOOP("errors", "Say why the day is off, or why it is worked."))
        if not FIRST_YEAR <= day.year <= LAST_YEAR:
            raise UserError(
                QT_TRANSLATE_NOOP("errors", "{year} is no year for a plan. Type one from 2000 to 2100."), year=day.year
            )
        if self._context.working_days.national([day.year]).is_working(day) is working:
            raise UserError(
                QT_TRANSLATE_NOOP("errors", "{day} is a working day already. Only a day off can be made one.")
                if working
                else QT_TRANSLATE_NOOP("errors", "{day} is a day off already. Choose a day on which the office works."),
                day=day_words(day),
            )
        with (
            self._context.writing(Changed.CALENDAR, Changed.TASKS) as session,
            self._context.operation(
                session,
                "calendar.added",
                "calendar",
                journal.day_scope(day),
                {"name": day_words(day), "reason": reason},
            ),
        ):
            records.save_day_off(session, day, reason, working=working)

    def remove(self, day: date) -> None:
        """Take a day out of the office's own list. Raises UserError when it is not in it."""
        off, work = self._context.working_days.own()
        if day not in off and day not in work:
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "errors",
                    "{day} is not in the office's own list. If the office works on that day, add it as a working day.",
                ),
                day=day_words(day),
            )
        with (
            self._context.writing(Changed.CALENDAR, Changed.TASKS) as session,
            self._context.operation(
                session,
                "calendar.removed",
                "calendar",
                journal.day_scope(day),
                {"name": day_words(day), "reason": {**off, **work}[day]},
            ),
        ):
            records.remove_day_off(session, day)
