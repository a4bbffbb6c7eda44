"""The sample office as a user meets it: an office at work, with reports that are owed, sent and being written."""

from __future__ import annotations

from datetime import date

from desktop.domain.base.period import Period
from desktop.domain.report.regime import ReportKind, ReportRule, Which, before
from desktop.domain.report.rows import Way
from desktop.services.base import Context
from desktop.services.office.service import OfficeService
from desktop.services.reports.service import USUAL_SUBJECT, ReportService, committee_above

_NUMBER = 96  # of the report that was sent


class SampleService:
    """Makes the sample office."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._office = OfficeService(context)
        self._reports = ReportService(context)

    def make(self) -> list[int]:
        """Make the sample office with plans and reports in an empty data folder; return the ids of the plans.

        It is there whole, or not at all.
        """
        with self._context.as_one():
            plans = self._office.make_sample()
            self._add_reports(self._context.today())
        return plans

    def _add_reports(self, today: date) -> None:
        """Add what is owed: the last month's report was sent, the next one is being written, the others lie ahead."""
        office = self._office.required()
        monthly = ReportRule(ReportKind.MONTH, USUAL_SUBJECT, office.affairs_body)
        coming = Period.parse(f"{today:%Y-%m}")
        if monthly.due(coming) < today:
            coming = _after(coming)
        last = before(coming)
        monthly.since = monthly.due(last)
        longer = [
            ReportRule(kind, USUAL_SUBJECT, committee_above(office), due_day=20, which=Which.PARTS, since=today)
            for kind in (ReportKind.HALF, ReportKind.YEAR)
        ]
        number = self._reports.save_rules([monthly, *longer])[0]
        sent = self._reports.begin(f"{number}:{last}")
        day = self._context.working_days.last_working_day(monthly.due(last))
        self._reports.submit(sent)
        self._reports.issue(sent, _NUMBER, day)
        self._reports.mark_sent(sent, day, Way.SYSTEM)
        self._reports.begin(f"{number}:{coming}")


def _after(period: Period) -> Period:
    """Return the month after one."""
    number = period.year * 12 + period.index
    return Period.parse(f"{number // 12}-{number % 12 + 1:02d}")
