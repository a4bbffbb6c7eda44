"""The library of legal documents."""

from desktop.domain.base.errors import QT_TRANSLATE_NOOP
from desktop.gui.shell_api import Subject

SUBJECT = Subject(
    "legal",
    QT_TRANSLATE_NOOP("MainWindow", "Legal documents"),
    "legal",
    "desktop.gui.legal.page.LegalPage",
    find="desktop.gui.legal.find.find",
    short=QT_TRANSLATE_NOOP("MainWindow", "Legal"),
    scenes="desktop.gui.legal.scenes",
)
