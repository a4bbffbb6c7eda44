"""Forms of units: sent out, and taken back line by line."""

from desktop.gui.shell_api import Subject

SUBJECT = Subject(
    "unit-forms", page="desktop.gui.unit_forms.page.FormsPage", scenes="desktop.gui.unit_forms.scenes", within="tasks"
)
