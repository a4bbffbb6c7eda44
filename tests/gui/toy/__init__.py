"""A subject as small as one can be, added to the window by the tests."""

from desktop.gui.shell_api import Subject

SUBJECT = Subject(
    "toy",
    "Overview",
    "overview",
    page="tests.gui.toy.page.ToyPage",
    find="tests.gui.toy.find.find",
    scenes="tests.gui.toy.scenes",
)
