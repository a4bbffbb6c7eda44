"""The tab “Đối chiếu” of a plan, by mouse and keys on what is seen."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMenu

from desktop.domain.directive.coverage import Answer
from desktop.domain.directive.demand import Scope
from desktop.domain.plan.plan import PlanStatus
from desktop.domain.task.task import Origin
from desktop.gui.files import remember
from desktop.gui.kit.basic import Button
from desktop.gui.kit.forms import choose
from desktop.gui.kit.table import Group
from desktop.gui.places import PlanAt
from desktop.gui.plans.coverage import ReasonDialog, SourceDialog
from desktop.services.wizard.service import run_directive
from tests.gui.offices import settle
from tests.gui.seen import button, entries, open_menu, pick_entry, press, says

PAPERS = Path(__file__).parents[2] / "data" / "directives"


@pytest.fixture
def page(window):
    """Give the page of a plan that leaves one demand of the province's without a task."""
    services = window.services
    plan_id = run_directive(services, PAPERS / "1-ke-hoach-tinh.txt", {})
    plan = services.plans.get(plan_id)
    gone = plan.tasks[1]
    plan.blocks[:] = [block for block in plan.blocks if block.task is not gone]
    plan.tasks.remove(gone)
    services.plans.save(plan)
    window.go(PlanAt(plan_id, 2))
    settle()
    return window.current()


def answers(page):
    rows = page.coverage.table.row_model.rows
    return [row.answer for row in rows if not isinstance(row, Group) and hasattr(row, "answer")]


def place_of(page, answer):
    rows = page.coverage.table.row_model.rows
    return next(n for n, row in enumerate(rows) if getattr(row, "answer", None) is answer)


def buttons_in(table):
    return {b.text().strip() for b in table.findChildren(Button) if b.isVisible()}


def test_one_click_makes_the_task_that_is_missing(page, window):
    tab = page.coverage
    assert answers(page).count(Answer.UNCOVERED) == 1
    button = next(b for b in tab.table.findChildren(Button) if b.isVisible())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    settle()
    assert set(answers(page)) == {Answer.COVERED}
    assert says(tab, "Every demand has a task")
    made = next(task for task in window.services.plans.get(page.plan_id).tasks if "biển chỉ dẫn" in task.text)
    assert made.origin is Origin.DEMAND
    assert made.unit.name == "Phòng Văn hóa - Xã hội"
    window.undo()
    settle()
    assert answers(page).count(Answer.UNCOVERED) == 1


@pytest.mark.long
def test_where_nothing_lacks_the_words_have_the_room_of_the_buttons(page):
    table = page.coverage.table
    before = table.columnWidth(0)
    assert len(buttons_in(table)) == 1
    press(page.coverage, "Make a task")
    settle()
    assert table.columnWidth(0) > before + 100
    page.shell.undo()
    settle()
    assert table.columnWidth(0) == before
    assert len(buttons_in(table)) == 1


@pytest.mark.long
def test_enter_does_what_the_row_is_there_for(page):
    tab = page.coverage
    tab.table.choose(place_of(page, Answer.UNCOVERED))
    tab.table.setFocus()
    QTest.keyClick(tab.table, Qt.Key.Key_Return)
    settle()
    assert Answer.UNCOVERED not in answers(page)
    tab.table.choose(place_of(page, Answer.COVERED))
    QTest.keyClick(tab.table, Qt.Key.Key_Return)
    settle()
    assert page.grid.isVisible()


@pytest.mark.long
def test_a_demand_is_left_out_with_a_reason(page, window, monkeypatch):
    def answered(dialog):
        dialog.reason.setText("không thuộc địa bàn")
        dialog.accept()
        return dialog.result()

    monkeypatch.setattr(ReasonDialog, "exec", answered)
    page.coverage.table.choose(place_of(page, Answer.UNCOVERED))
    QTest.keyClick(page.coverage.table, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    pick_entry("Do not take it …")
    settle()
    assert answers(page).count(Answer.LEFT_OUT) == 1
    assert says(page.coverage, "Every demand that is taken has a task")
    assert window.services.directives.papers(page.plan_id)[0].demands[1].left_out == "không thuộc địa bàn"


@pytest.mark.long
def test_a_task_without_a_source_gets_one(page, window, monkeypatch):
    services = window.services
    task = services.plans.get(page.plan_id).tasks[0]
    services.directives.set_source(page.plan_id, [task.id], Origin.UNKNOWN)
    settle()

    def answered(dialog):
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(SourceDialog, "exec", answered)
    page.coverage.show_plan()
    places = enumerate(page.coverage.table.row_model.rows)
    page.coverage.table.choose(next(number for number, row in places if getattr(row, "id", None) == task.id))
    QTest.keyClick(page.coverage.table, Qt.Key.Key_Return)
    settle()
    assert services.tasks.get(task.id).demands == (1,)
    assert services.tasks.get(task.id).origin_note.startswith("Kế hoạch số 118/KH-UBND")


@pytest.mark.long
def test_a_second_paper_is_added_and_both_are_written(page, window, monkeypatch, tmp_path, qtbot):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(PAPERS / "4-chi-thi.txt"), ""))
    QTest.mouseClick(page.coverage.add, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(window.services.directives.papers(page.plan_id)) == 2)
    settle()
    assert [row.title for row in page.coverage.table.row_model.rows if isinstance(row, Group)][1].startswith("Chỉ thị")
    asked = [demand for paper in window.services.directives.papers(page.plan_id) for demand in paper.demands]
    assert [demand.key for demand in asked] == list(range(1, len(asked) + 1))
    assert {demand.scope for demand in asked} == {Scope.US, Scope.ALL}
    for words, ending in (("To Excel", ".xlsx"), ("To Word", ".docx")):
        target = tmp_path / f"doi-chieu{ending}"
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, target=target: (str(target), ""))
        press(page.coverage, words)
        QApplication.processEvents()
        assert target.stat().st_size > 4000


@pytest.mark.long
def test_a_plan_without_a_paper_shows_where_its_tasks_come_from(window, qtbot):
    plan_id = next(row.id for row in window.services.plans.rows() if row.status is PlanStatus.DRAFT)
    window.go(PlanAt(plan_id, 2))
    settle()
    tab = window.current().coverage
    assert not tab.table.isVisible()
    none = next(b for b in tab.findChildren(Button) if b.isVisible() and b.text().replace("&", "") == "Không có")
    QTest.mouseClick(none, Qt.MouseButton.LeftButton)
    settle()
    tasks = window.services.plans.get(plan_id).tasks
    assert len([row for row in tab.table.row_model.rows if not isinstance(row, Group)]) == len(tasks) > 1
    assert buttons_in(tab.table) == {"Ghi nguồn"}

    QTest.keyClick(tab.table, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    settle()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    entry = next(action for action in menu.actions() if "tất cả" in action.text())

    def answer():
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, SourceDialog)
        choose(dialog.origin, Origin.FUNCTION)
        QTest.mouseClick(dialog.yes, Qt.MouseButton.LeftButton)

    QTimer.singleShot(0, answer)
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(entry).center())
    settle()
    assert {task.origin for task in window.services.plans.get(plan_id).tasks} == {Origin.FUNCTION}
    assert buttons_in(tab.table) == set()
    window.undo()
    settle()
    assert {task.origin for task in window.services.plans.get(plan_id).tasks} == {Origin.UNKNOWN}


@pytest.mark.long
def test_a_paper_that_was_used_last_is_offered(page, window):
    remember(window, PAPERS / "1-ke-hoach-tinh.txt")
    QTest.mouseClick(button(page.coverage, "Recent files"), Qt.MouseButton.LeftButton)
    assert entries(open_menu()) == ["1-ke-hoach-tinh.txt"]
    open_menu().close()
