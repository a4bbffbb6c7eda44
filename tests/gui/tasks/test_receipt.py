"""Receipt of tasks by their units, from the page of tasks."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.domain.base.text import runs
from desktop.domain.plan.plan import Plan
from desktop.domain.task.progress import DONE_STATES
from desktop.domain.task.rows import TaskQuery
from desktop.domain.task.task import Task
from desktop.gui.places import PageAt, TasksAt
from desktop.gui.tasks.receipt import ReceiptDialog
from tests.gui.offices import settle
from tests.gui.seen import can_press, press, says, texts


def given(services, title, day, unit=0):
    """Issue a plan with a task of a unit on a day, and return the task's number."""
    unit = services.units.all()[unit]
    plan_id = services.plans.add(Plan(title, year=2026, tasks=[Task(runs(f"Việc của {title}"), unit=unit)]))
    services.plans.submit(plan_id)
    services.plans.issue(plan_id, 900 + day.day, day)
    return services.plans.get(plan_id).tasks[0].id


def test_what_was_given_and_not_received_for_three_days_is_shown(window, monkeypatch):
    services = window.services
    old = given(services, "kế hoạch cũ", date(2026, 11, 11))  # the window is open on Monday the 16th
    new = given(services, "kế hoạch mới", date(2026, 11, 12))
    older = given(services, "kế hoạch đầu năm", date(2026, 2, 3))
    waiting = set(services.tasks.unreceived())
    assert {old, older} <= waiting
    assert new not in waiting
    window.go(PageAt("tasks"))
    settle()
    page = window.current()
    before = len(waiting)
    assert can_press(page, f"{before} chưa tiếp nhận")

    def answered(dialog):
        if old not in dialog._ticked:
            dialog._tick(next(task for task in dialog._tasks if task.id == old))
        dialog.by.setText("Nguyễn Thị Hoa")
        dialog.day.set_date(date(2026, 11, 13))
        dialog.accept()
        return dialog.result()

    monkeypatch.setattr(ReceiptDialog, "exec", answered)
    press(page, f"{before} chưa tiếp nhận")
    settle()
    task = services.tasks.get(old)
    assert (task.received_on, task.received_by) == (date(2026, 11, 13), "Nguyễn Thị Hoa")
    assert old not in set(services.tasks.unreceived())
    window.undo()
    settle()
    assert services.tasks.get(old).received_on is None


@pytest.mark.long
def test_the_panel_says_who_received_a_task(window):
    services = window.services
    old = given(services, "kế hoạch cũ", date(2026, 11, 11))
    services.tasks.receive([old], "Hoa", date(2026, 11, 12))
    row = next(row for row in services.tasks.rows() if row.id == old)
    window.go(PageAt("tasks"))
    settle()
    panel = window.current().panel
    panel.show_tasks([row], date(2026, 11, 16))
    panel.show()
    assert says(panel, "12/11/2026")
    assert says(panel, "Hoa")


@pytest.mark.long
def test_only_what_the_filter_shows_is_told_and_listed_as_not_received(window, monkeypatch):
    services = window.services
    own = given(services, "sổ gốc", date(2026, 11, 11))
    given(services, "kế hoạch khác", date(2026, 11, 10))
    given(services, "kế hoạch của đơn vị khác", date(2026, 11, 9), unit=1)
    unit = services.tasks.of_ids([own])[0].unit_id
    window.go(TasksAt(TaskQuery(unit_id=unit, text="sổ gốc")))
    settle()
    page = window.current()
    assert can_press(page, "1 chưa tiếp nhận"), "the other ones are of other tasks than those listed"
    asked = []

    def seen(dialog):
        dialog.show()
        model = dialog.table.row_model
        asked.append(([model.index(number, 1).data() for number in range(model.rowCount())], texts(dialog)))
        return dialog.result()

    monkeypatch.setattr(ReceiptDialog, "exec", seen)
    press(page, "1 chưa tiếp nhận")
    assert asked[0][0] == ["Việc của sổ gốc"]
    window.go(TasksAt(TaskQuery(unit_id=unit)))
    settle()
    count = sum(row.unit_id == unit for row in services.tasks.of_ids(services.tasks.unreceived()))
    assert 1 < count < len(services.tasks.unreceived())
    press(page, f"{count} chưa tiếp nhận")
    assert len(asked[1][0]) == count
    assert any(services.units.get(unit).label in text for text in asked[1][1]), "it says which ones are listed"
    window.go(TasksAt(TaskQuery(state=DONE_STATES)))
    settle()
    assert not can_press(page, "chưa tiếp nhận"), "what is done was received"
    window.go(TasksAt(TaskQuery()))
    settle()
    assert can_press(page, f"{len(services.tasks.unreceived())} chưa tiếp nhận")
