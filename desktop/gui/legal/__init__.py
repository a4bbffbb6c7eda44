"""The library of legal documents."""

from desktop.domain.errors import QT_TRANSLATE_NOOP
from desktop.gui.shell_api import Subject

SUBJECT = Subject(
    "legal",
    QT_TRANSLATE_NOOP("MainWindow", "Legal documents"),
    "legal",
    "legal.page.LegalPage",
    short=QT_TRANSLATE_NOOP("MainWindow", "Legal"),
)
