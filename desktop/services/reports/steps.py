"""Steps on reports that run inside another service's transaction."""

from __future__ import annotations

from desktop.domain.base.errors import QT_TRANSLATE_NOOP, GoneError
from desktop.domain.report.report import Report
from desktop.storage import reports
from desktop.storage.database import Session


def existing_report(session: Session, report_id: int) -> Report:
    """Return a report; raise GoneError when there is none with this number."""
    found = reports.report(session, report_id)
    if found is None:
        raise GoneError(QT_TRANSLATE_NOOP("errors", "There is no report with the number {id}."), id=report_id)
    return found
