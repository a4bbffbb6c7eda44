"""The first page."""

from desktop.domain.base.errors import QT_TRANSLATE_NOOP
from desktop.gui.shell_api import Subject

SUBJECT = Subject(
    "overview",
    QT_TRANSLATE_NOOP("MainWindow", "Overview"),
    "overview",
    "desktop.gui.overview.page.OverviewPage",
    scenes="desktop.gui.overview.scenes",
)
