"""What is to be seen of the wizard: each step, and what a draft leaves on the other pages."""

from __future__ import annotations

from desktop.gui.places import NewPlan, PageAt
from desktop.gui.scene import Stage
from desktop.gui.wizard.assign import AssignStep
from desktop.gui.wizard.view import PlanWizardView
from desktop.services.wizard.service import STEPS

_DUTIES = (
    "Công an xã chủ trì kiểm tra đăng ký tạm trú của người nước ngoài, hoàn thành trước ngày 30/6/2027.",
    "Phòng Kinh tế chủ trì lập danh mục sản phẩm giới thiệu với đối tác, hoàn thành trước ngày 15/9/2027.",
)


def steps(stage: Stage) -> None:
    """Go through the steps from a template."""
    services = stage.services
    before = set(services.drafts.keys())
    stage.go(NewPlan())
    view = stage.shown(PlanWizardView)
    view.machine.choose_template(next(iter(services.plans.kinds())), services.office.today().year + 1)
    for number, step in enumerate(STEPS, start=1):
        view.show_step(step)
        stage.see(f"wizard-{number}-{step}")
    view.machine.answers["blocks"] = [*_DUTIES, *view.machine.answers["blocks"]]
    view.show_step("assign")
    page = view.page("assign")
    if isinstance(page, AssignStep):
        stage.modal("dialog-duties", page.from_text.click)
    view.later()
    stage.go(PageAt("plans"))
    stage.see("plans-drafts")
    stage.go(PageAt("overview"))
    stage.see("overview-draft")
    for key in set(services.drafts.keys()) - before:
        services.drafts.discard(key)
