"""What is to be seen of the list of plans, and of a plan."""

from __future__ import annotations

import tempfile
from pathlib import Path

from desktop.domain.plan.files import FileKind
from desktop.domain.plan.plan import PlanStatus
from desktop.gui.editor.plan_head import Part
from desktop.gui.places import PageAt, PlanAt
from desktop.gui.plans.page import PlansPage
from desktop.gui.plans.plan_page import PlanPage
from desktop.gui.scene import Stage, settle

_TABS = ("text", "assignment", "coverage", "progress", "files", "history")
_FILES = _TABS.index("files")


def pages(stage: Stage) -> None:
    """Show the list, and a plan with all that can be opened on its page."""
    stage.go(PageAt("plans"))
    stage.see("plans")
    rows = stage.services.plans.rows()
    for status, name in ((PlanStatus.DRAFT, "plan"), (PlanStatus.ISSUED, "plan-issued")):
        plan = next((row for row in rows if row.status is status), None)
        if plan is None:
            continue
        for number, tab in enumerate(_TABS if status is PlanStatus.DRAFT else _TABS[:1]):
            stage.go(PlanAt(plan.id, number))
            stage.see(f"{name}-{tab}")
        page = stage.shown(PlanPage)
        page.show_tab(0)
        for part, words in ((Part.INFO, "info"), (Part.ENDING, "recipients"), (Part.APPENDIX, "appendix")):
            page.show_part(part)
            stage.see(f"{name}-{words}")
        if status is PlanStatus.DRAFT:
            page.find_words(replace=True)
            page.find_bar.words.setText("kế hoạch")
            page.find_bar.places_found()  # without the pause after the last letter
            page.find_bar.go(1)
            stage.see("plan-find")
            _files(stage, page)


def _files(stage: Stage, page: PlanPage) -> None:
    """Show the tab of files with a signed copy in it, and take it out again."""
    with tempfile.TemporaryDirectory(prefix="sokehoach-") as folder:
        path = Path(folder) / "KH 01 da ky.pdf"
        path.write_bytes(b"%PDF-1.4")
        page.show_tab(_FILES)
        page.files.add([path], FileKind.SIGNED)
        settle()
        page.files.table.choose(1)
        stage.see("plan-files-one")
        stage.shell.undo()
        settle()


def empty(stage: Stage) -> None:
    """Show what stands in the place of a list without plans."""
    stage.go(PageAt("plans"))
    plans = stage.shown(PlansPage)
    plans.show_text("zzz")
    stage.see("plans-none-found")
    plans.show_text("")
    plans.show_bin(shown=True)
    stage.see("plans-bin")
