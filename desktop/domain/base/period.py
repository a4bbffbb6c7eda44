"""Periods of reporting: calendar bounds, and the days on which their figures are cut off."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from desktop.domain.base.errors import QT_TRANSLATE_NOOP, UserError

_PATTERN = re.compile(r"(\d{4})(?:-(?:H([12])|Q([1-4])|(9M)|W(\d{2})|(\d{2})))?", re.ASCII)


class PeriodKind(StrEnum):
    """Length of a period."""

    YEAR = "year"
    HALF = "half"
    QUARTER = "quarter"
    NINE_MONTHS = "nine-months"
    MONTH = "month"
    WEEK = "week"


@dataclass(frozen=True)
class Span:
    """Days from `first` to `last`, both inside."""

    first: date
    last: date

    def __contains__(self, day: date) -> bool:
        """Return whether `day` lies in the span."""
        return self.first <= day <= self.last

    def counted_to(self, day: date) -> date:
        """Return the last day that figures counted on `day` can speak of: that one, while the span goes on."""
        return day if self.first <= day < self.last else self.last


def weeks_of(year: int) -> int:
    """Return how many weeks a year has: 52 or 53."""
    return date(year, 12, 28).isocalendar().week


@dataclass(frozen=True)
class Period:
    """A period of a year; `index` counts halves, quarters, months or weeks from 1 and is 1 for the others.

    Weeks go from Monday to Sunday; the first of a year is the one with its first Thursday (ISO 8601).
    """

    year: int
    kind: PeriodKind
    index: int = 1

    @classmethod
    def parse(cls, text: str) -> Period:
        """Read "2026", "2026-H1", "2026-Q3", "2026-9M", "2026-07" or "2026-W05"; raise UserError for anything else."""
        match = _PATTERN.fullmatch(text.strip().upper())
        if match is not None:
            year, half, quarter, nine, week, month = match.groups()
            kind, index = (
                (PeriodKind.HALF, half)
                if half
                else (PeriodKind.QUARTER, quarter)
                if quarter
                else (PeriodKind.NINE_MONTHS, 1)
                if nine
                else (PeriodKind.WEEK, week)
                if week
                else (PeriodKind.MONTH, month)
                if month
                else (PeriodKind.YEAR, 1)
            )
            most = weeks_of(int(year)) if kind is PeriodKind.WEEK else 12
            if 2000 <= int(year) <= 2100 and 1 <= int(index) <= most:
                return cls(int(year), kind, int(index))
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors",
                "“{text}” is no period. Write a year (2026), a half-year (2026-H1), a quarter "
                "(2026-Q3), nine months (2026-9M), a month (2026-07) or a week (2026-W05).",
            ),
            text=text,
        )

    def __str__(self) -> str:
        """Return the form that `parse` reads."""
        tail = {
            PeriodKind.YEAR: "",
            PeriodKind.HALF: f"-H{self.index}",
            PeriodKind.QUARTER: f"-Q{self.index}",
            PeriodKind.NINE_MONTHS: "-9M",
            PeriodKind.MONTH: f"-{self.index:02d}",
            PeriodKind.WEEK: f"-W{self.index:02d}",
        }
        return f"{self.year}{tail[self.kind]}"

    @property
    def months(self) -> range:
        """Return the months of the year that the period covers, of a week the one that its last day lies in."""
        if self.kind is PeriodKind.WEEK:
            last = self.calendar.last
            return range(12, 13) if last.year > self.year else range(last.month, last.month + 1)
        size = {
            PeriodKind.YEAR: 12,
            PeriodKind.HALF: 6,
            PeriodKind.QUARTER: 3,
            PeriodKind.NINE_MONTHS: 9,
            PeriodKind.MONTH: 1,
        }[self.kind]
        start = (self.index - 1) * size + 1
        return range(start, start + size)

    @property
    def calendar(self) -> Span:
        """Return the period by the calendar: its first month's first day to its last month's last day."""
        if self.kind is PeriodKind.WEEK:
            monday = date.fromisocalendar(self.year, self.index, 1)
            return Span(monday, monday + timedelta(days=6))
        last = self.months[-1]
        after = date(self.year + last // 12, last % 12 + 1, 1)
        return Span(date(self.year, self.months[0], 1), after - timedelta(days=1))

    @property
    def reporting(self) -> Span:
        """Return the days whose figures a report of the period holds, by Decree 09/2019/NĐ-CP.

        They run from the 15th of the month before the period to the 14th of its last month. The decree knows no
        nine months; the same rule is used for them. A week is told as it is.
        """
        if self.kind is PeriodKind.WEEK:
            return self.calendar
        before = self.calendar.first - timedelta(days=1)
        return Span(before.replace(day=15), date(self.year, self.months[-1], 14))

    @property
    def cut_off(self) -> date:
        """Return the last day whose figures count."""
        return self.reporting.last
