"""The tasks: list, filters, month, year, board, reports of progress."""

from desktop.domain.base.errors import QT_TRANSLATE_NOOP
from desktop.gui.shell_api import Subject

SUBJECT = Subject(
    "tasks",
    QT_TRANSLATE_NOOP("MainWindow", "Tasks"),
    "tasks",
    "desktop.gui.tasks.page.TasksPage",
    find="desktop.gui.tasks.find.find",
    scenes="desktop.gui.tasks.scenes",
)
