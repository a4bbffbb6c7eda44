"""Names of periods, as documents write them."""

from __future__ import annotations

from desktop.catalogue.words import words
from desktop.domain.base.period import Period, PeriodKind
from desktop.domain.base.text import day_words, month_words, roman


def period_label(period: Period) -> str:
    """Return the name of a period inside a sentence: "6 tháng đầu năm 2026", "quý III năm 2026"."""
    key = f"half-{period.index}" if period.kind is PeriodKind.HALF else period.kind.value
    month = month_words(period.index) if period.kind is PeriodKind.MONTH else ""
    span = period.calendar
    return words()(
        f"period.{key}", year=period.year, roman=roman(period.index), month=month, number=period.index,
        first=day_words(span.first).rpartition("/")[0], last=day_words(span.last),
    )  # fmt: skip
