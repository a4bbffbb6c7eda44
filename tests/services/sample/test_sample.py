"""The sample office on any day: one report sent, one being written, nothing overdue, figures of the plans."""

from __future__ import annotations

import contextlib
from datetime import date, datetime
from pathlib import Path

import pytest

from desktop.domain.base.changed import Changed
from desktop.domain.base.errors import UserError
from desktop.domain.report.rows import ReportState
from desktop.services import open_services
from desktop.services.office.service import OfficeService
from desktop.services.reports.service import ReportService
from tests.at_length import long


@pytest.mark.parametrize("today", [date(2027, 1, 2), *long(date(2026, 11, 16), date(2026, 6, 16), date(2026, 12, 25))])
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


@pytest.mark.long
@pytest.mark.parametrize("act", ["begin", "save_rules", "submit", "mark_sent"])
def test_the_sample_is_made_whole_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, act: str) -> None:
    services = open_services(tmp_path)
    told: list[frozenset[Changed]] = []
    services.subscribe(told.append)
    calls = []
    real = getattr(ReportService, act)

    def failing(service: ReportService, *args: object) -> object:
        done = real(service, *args)
        calls.append(done)
        if len(calls) == (2 if act == "begin" else 1):
            raise UserError("The disk is full.")
        return done

    monkeypatch.setattr(ReportService, act, failing)
    with pytest.raises(UserError):
        services.sample.make()
    assert services.office.get() is None
    assert services.reports.rules() == services.plans.rows() == services.undo.history() == []
    assert told == []
    monkeypatch.undo()
    assert len(services.sample.make()) == 6  # and it can be made then
    assert len(told) == 1
    assert Changed.OFFICE in told[0]
    assert Changed.REPORTS in told[0]
    services.close()


def test_what_fails_within_one_step_takes_all_back_though_it_is_caught(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    services = open_services(tmp_path)
    real = OfficeService.make_sample

    def twice(service: OfficeService) -> list[int]:
        made = real(service)
        with contextlib.suppress(UserError):
            ReportService.submit(services.reports, 99)
        return made

    monkeypatch.setattr(OfficeService, "make_sample", twice)
    with pytest.raises(UserError):
        services.sample.make()
    assert services.office.get() is None
    services.close()
