"""What is to be seen of the wizard: each step, and what a draft leaves on the other pages."""

from __future__ import annotations

import tempfile
from pathlib import Path

from desktop.domain.plan.proposals import usual_year
from desktop.domain.plan.steps import STEPS
from desktop.gui.places import NewPlan, PageAt
from desktop.gui.scene import Stage, settle
from desktop.gui.wizard.assign import AssignStep
from desktop.gui.wizard.source import SourceStep
from desktop.gui.wizard.view import PlanWizardView

_DUTIES = (
    "Công an xã chủ trì kiểm tra đăng ký tạm trú của người nước ngoài, hoàn thành trước ngày 30/6/2027.",
    "Phòng Kinh tế chủ trì lập danh mục sản phẩm giới thiệu với đối tác, hoàn thành trước ngày 15/9/2027.",
)


_PAPER = """ỦY BAN NHÂN DÂN
TỈNH HÀ SƠN
Số: 118/KH-UBND
Hà Sơn, ngày 30 tháng 10 năm 2026

KẾ HOẠCH
Công tác đối ngoại năm 2027

Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:
I. TỔ CHỨC THỰC HIỆN
1. Sở Ngoại vụ
Theo dõi, đôn đốc việc thực hiện Kế hoạch; tổng hợp, báo cáo Ủy ban nhân dân tỉnh.
2. Ủy ban nhân dân các xã, phường
a) Lập danh mục đoàn vào dự kiến trong năm, gửi Sở Ngoại vụ trước ngày 31/3/2027.
b) Rà soát biển chỉ dẫn hai thứ tiếng tại các điểm đến, hoàn thành trong tháng 8/2027.
3. Các sở, ban, ngành, địa phương chủ động bố trí kinh phí trong dự toán được giao.
"""


def _directive(stage: Stage, view: PlanWizardView) -> None:
    """Show what a superior's paper asks, and one of its demands that is not taken."""
    source = view.page("source")
    if not isinstance(source, SourceStep):
        return
    view.show_step("source")
    view.machine.answers = {}  # nothing is given up by reading another
    source.cards["directive"].radio.setChecked(True)
    with tempfile.TemporaryDirectory(prefix="sokehoach-") as folder:
        path = Path(folder) / "KH 118.txt"
        path.write_text(_PAPER, encoding="utf-8")
        source.read_paper(path)
    stage.see("wizard-1-directive")
    review = source.demands
    review.toggle(review.paper()["demands"][0])
    settle()
    stage.see("wizard-1-directive-reason")


def steps(stage: Stage) -> None:
    """Go through the steps from a template."""
    services = stage.services
    before = set(services.drafts.keys())
    stage.go(NewPlan())
    view = stage.shown(PlanWizardView)
    view.machine.choose_template(next(iter(services.plans.kinds())), usual_year(services.office.today()))
    for number, step in enumerate(STEPS, start=1):
        view.show_step(step)
        stage.see(f"wizard-{number}-{step}")
    view.machine.answers["blocks"] = [*_DUTIES, *view.machine.answers["blocks"]]
    view.show_step("assign")
    page = view.page("assign")
    if isinstance(page, AssignStep):
        stage.modal("dialog-duties", page.from_text.click)
    _directive(stage, view)
    view.later()
    stage.go(PageAt("plans"))
    stage.see("plans-drafts")
    stage.go(PageAt("overview"))
    stage.see("overview-draft")
    for key in set(services.drafts.keys()) - before:
        services.drafts.discard(key)
