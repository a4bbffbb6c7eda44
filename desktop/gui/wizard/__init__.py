"""The plan wizard, one step a file, over the machine of services."""

from desktop.gui.shell_api import Subject

SUBJECT = Subject("wizard", page="wizard.view.PlanWizardView", whole=True)
