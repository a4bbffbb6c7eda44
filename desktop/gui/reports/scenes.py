"""What is to be seen of reports: the list, one that is being written, which are owed, what is asked about them."""

from __future__ import annotations

from collections.abc import Callable

from desktop.domain.report.regime import ReportKind
from desktop.domain.report.rows import ReportStatus
from desktop.gui.places import PageAt, ReportAt
from desktop.gui.reports.page import ReportsPage
from desktop.gui.reports.report_page import ReportPage
from desktop.gui.reports.rules import RulesPage
from desktop.gui.scene import Stage, settle


def pages(stage: Stage) -> None:
    """Show the list and what is owed, then one report on its way; all is taken back."""

    def show(report_id: int) -> None:
        stage.go(PageAt("reports"))
        settle()
        stage.shown(ReportsPage).table.choose(1)
        stage.see("reports-one")
        stage.shown(ReportsPage).switch.picked.emit("calendar")
        stage.see("reports-calendar")
        stage.shown(ReportsPage).switch.picked.emit("table")
        stage.go(PageAt("report-rules"))
        stage.see("report-rules")
        stage.go(ReportAt(report_id))
        settle()
        page = stage.shown(ReportPage)
        found = page.editor.document().find("nhiệm vụ")
        found.clearSelection()
        page.editor.setTextCursor(found)
        stage.see("report-text")
        page.show_pages(shown=True)
        stage.see("report-pages")
        page.show_pages(shown=False)
        for tab, name in ((1, "head"), (2, "figures"), (3, "forms"), (4, "files"), (5, "history")):
            page.arrive(ReportAt(report_id, tab))
            stage.see(f"report-{name}")
        stage.go(PageAt("reports"))

    _with_report(stage, show)


def dialogs(stage: Stage) -> None:
    """Show what is asked about a report."""

    def show(report_id: int) -> None:
        service = stage.services.reports
        stage.go(PageAt("reports"))
        stage.modal("dialog-report-new", stage.shown(ReportsPage).primary)
        stage.go(PageAt("report-rules"))
        stage.modal("dialog-report-rule", stage.shown(RulesPage).primary)
        stage.go(ReportAt(report_id))
        settle()
        stage.modal("dialog-report-figures", stage.shown(ReportPage).put_figures)
        service.submit(report_id)
        settle()
        stage.modal("dialog-report-issue", stage.shown(ReportPage).primary)
        service.issue(report_id, 7, max(stage.services.office.today(), service.get(report_id).cut_off))
        settle()
        stage.modal("dialog-report-sent", stage.shown(ReportPage).primary)
        stage.modal("dialog-report-package", stage.shown(ReportPage).package)
        stage.go(PageAt("reports"))

    _with_report(stage, show)


def empty(stage: Stage) -> None:
    """Show what stands in the place of a list without reports."""
    stage.go(PageAt("reports"))
    stage.see("reports-empty")
    stage.go(PageAt("report-rules"))
    stage.see("report-rules-empty")


def _with_report(stage: Stage, show: Callable[[int], None]) -> None:
    """Show something with a report that is being written, and take back what was done for it."""
    service, today = stage.services.reports, stage.services.office.today()
    begun = stage.services.undo.last()
    own = {rule.id for rule in service.rules() if rule.kind is ReportKind.MONTH}
    if not own:
        rule = service.new_rule()
        rule.kind, rule.since = ReportKind.MONTH, today.replace(day=1)
        own = {service.save_rule(rule)}
    rows = [row for row in service.rows(today=today) if row.rule_id in own]
    draft = next((row.id for row in rows if row.status is ReportStatus.DRAFT), None)
    show(draft or service.begin(next(row.key for row in rows if row.id is None)))
    while (last := stage.services.undo.last()) is not None and last != begun:
        stage.services.undo.undo(last.id)
    settle()
