"""The book of the program, by tasks of a day."""

from desktop.gui.shell_api import Subject

SUBJECT = Subject(
    "guide",
    page="desktop.gui.guide.page.GuidePage",
    find="desktop.gui.guide.find.find",
    scenes="desktop.gui.guide.scenes",
)
