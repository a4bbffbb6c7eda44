"""Reports to the level above: the list, a report's own page, and which reports are owed."""

from desktop.domain.base.errors import QT_TRANSLATE_NOOP
from desktop.gui.shell_api import Subject

SUBJECT = Subject(
    "reports",
    QT_TRANSLATE_NOOP("MainWindow", "Reports"),
    "report",
    "desktop.gui.reports.page.ReportsPage",
    find="desktop.gui.reports.find.find",
    scenes="desktop.gui.reports.scenes",
)
REPORT = Subject("report", page="desktop.gui.reports.report_page.ReportPage", within="reports")
RULES = Subject("report-rules", page="desktop.gui.reports.rules.RulesPage", within="reports")
