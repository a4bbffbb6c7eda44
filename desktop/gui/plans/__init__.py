"""The list of plans, and a plan's own page."""

from desktop.domain.errors import QT_TRANSLATE_NOOP
from desktop.gui.shell_api import Subject

SUBJECT = Subject("plans", QT_TRANSLATE_NOOP("MainWindow", "Plans"), "plan", "plans.page.PlansPage")
PLAN = Subject("plan", page="plans.plan_page.PlanPage", within="plans")
