"""What a year left unfinished."""

from desktop.gui.shell_api import Subject

SUBJECT = Subject(
    "left-over",
    page="desktop.gui.unfinished.page.UnfinishedPage",
    within="tasks",
    scenes="desktop.gui.unfinished.scenes",
)
