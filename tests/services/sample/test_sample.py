"""The sample office on any day: one report sent, one being written, nothing overdue, figures of the plans."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import pytest

from desktop.domain.report.rows import ReportState
from desktop.services import open_services


@pytest.mark.parametrize("today", [date(2026, 11, 16), date(2026, 6, 16), date(2026, 12, 25), date(2027, 1, 2)])
def test_one_report_is_sent_and_one_in_work(tmp_path: Path, today: date) -> None:
    services = open_services(tmp_path, now=lambda: datetime(today.year, today.month, today.day, 9, 0))
    assert len(services.sample.make()) == 6
    rows = services.reports.rows(today=today)
    states = [row.state for row in rows]
    assert states.count(ReportState.SENT) == 1
    assert states.count(ReportState.DRAFT) == 1
    assert set(states) == {ReportState.SENT, ReportState.DRAFT, ReportState.TO_DO}
    sent, drafted = (next(row for row in rows if row.state is state) for state in (ReportState.SENT, ReportState.DRAFT))
    assert sent.cut_off < drafted.cut_off
    assert sent.due is not None
    assert sent.sent_on is not None
    assert sent.sent_on <= sent.due <= today
    assert len(services.reports.rules()) == 3
    assert services.safety.verify() == []
    services.close()
