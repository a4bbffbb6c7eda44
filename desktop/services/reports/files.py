"""Files of a report: signed copies, papers that go with it, and what was written of it."""

from __future__ import annotations

from collections.abc import Collection

from desktop.domain.base.changed import Changed
from desktop.domain.plan.files import Owner
from desktop.services.evidence.owned import Actions, OwnedFileService
from desktop.services.reports.steps import existing_report
from desktop.storage import journal, kept_files, reports
from desktop.storage.database import Session


class ReportFileService(OwnedFileService):
    """Files of reports; the tasks whose evidence is listed with them are those that the figures rest on."""

    shelf = kept_files.REPORTS
    word = "report"
    actions = Actions("report.attached", "report.detached", "report.file-renamed", "report.export-forgotten")
    changed = Changed.REPORTS

    def _owner(self, session: Session, owner_id: int) -> Owner:
        report = existing_report(session, owner_id)
        return Owner(report.title, report.number, report.dated, signed=report.locked)

    def _scope(self, owner_id: int) -> journal.Scope:
        return reports.scope(owner_id)

    def _tasks(self, session: Session, owner_id: int) -> Collection[int]:
        return reports.task_ids(session, owner_id)
