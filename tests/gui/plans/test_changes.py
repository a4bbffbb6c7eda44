"""Two plans side by side in the window."""

from __future__ import annotations

from desktop.domain.base.text import runs
from desktop.domain.plan.plan import Plan
from desktop.domain.task.task import Task
from desktop.gui.kit.table import Group
from desktop.gui.plans import changes
from desktop.gui.plans.changes import ChangesDialog
from tests.gui.offices import clipped, settle


def test_what_changed_is_listed_beside_the_plan_before(window, monkeypatch):
    services = window.services
    services.plans.add(Plan("Việc chung năm 2030", year=2030, tasks=[Task(runs("Rà soát biển chỉ dẫn hai thứ tiếng"))]))
    new = services.plans.add(Plan("Việc chung năm 2031", year=2031, tasks=[Task(runs("Đón đoàn khách quốc tế"))]))
    seen = []

    def look(dialog):
        dialog.show()
        settle()
        seen.append([row.title for row in dialog.table.row_model.rows if isinstance(row, Group)])
        assert dialog.other.currentText().startswith("Việc chung năm 2030")
        assert clipped(dialog) == []
        dialog.accept()
        return dialog.result()

    monkeypatch.setattr(ChangesDialog, "exec", look)
    changes.show(window, new, window)
    assert [title.partition("  ")[0] for title in seen[0]] == ["Không còn trong kế hoạch", "Mới"]
