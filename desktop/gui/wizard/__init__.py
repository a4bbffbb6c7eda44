"""The plan wizard, one step a file, over the machine of services."""

from desktop.gui.shell_api import Subject

SUBJECT = Subject(
    "wizard",
    page="desktop.gui.wizard.view.PlanWizardView",
    whole=True,
    scenes="desktop.gui.wizard.scenes",
)
