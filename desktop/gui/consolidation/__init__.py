"""Progress workbooks of other offices added together; for offices to which others report."""

from desktop.domain.base.errors import QT_TRANSLATE_NOOP
from desktop.gui.shell_api import Subject

SUBJECT = Subject(
    "consolidation",
    QT_TRANSLATE_NOOP("MainWindow", "Consolidation"),
    "collect",
    "desktop.gui.consolidation.page.ConsolidationPage",
    short=QT_TRANSLATE_NOOP("MainWindow", "Collected"),
    scenes="desktop.gui.consolidation.scenes",
    receiving=True,
)
