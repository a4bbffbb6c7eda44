"""The list of plans, and a plan's own page."""

from desktop.domain.base.errors import QT_TRANSLATE_NOOP
from desktop.gui.shell_api import Subject

SUBJECT = Subject(
    "plans",
    QT_TRANSLATE_NOOP("MainWindow", "Plans"),
    "plan",
    "desktop.gui.plans.page.PlansPage",
    find="desktop.gui.plans.find.find",
    scenes="desktop.gui.plans.scenes",
)
PLAN = Subject("plan", page="desktop.gui.plans.plan_page.PlanPage", within="plans")
