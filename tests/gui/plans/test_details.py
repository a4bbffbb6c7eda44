"""What the text says of duties, in lines below a heading or by names: it and the assignment follow each other."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QComboBox

from desktop.domain.base.text import runs
from desktop.domain.plan.plan import Block, BlockKind, Plan
from desktop.domain.task.task import Deadline, Role, Task
from desktop.gui.editor.assign_table import DUE
from desktop.gui.kit.forms import choose
from desktop.gui.places import PlanAt
from desktop.services.plans.service import Step
from tests.gui.seen import can_press, press, says, write

LINES = ("Chủ trì: Công an xã", "Thời hạn: trước ngày 30/6/2027")


@pytest.fixture
def page(window):
    """Give the page of a plan whose duty is a heading."""
    police = window.services.units.find("Công an xã")
    task = Task(runs("Rà soát thủ tục"), police, Role.LEAD, deadline=Deadline(date(2027, 6, 30), False))
    blocks = [
        Block(BlockKind.SECTION, runs("NHIỆM VỤ"), "I.", 1),
        Block(BlockKind.HEADING, runs("Rà soát thủ tục", bold=True), "1.", 2),
        *(Block(BlockKind.BULLET, runs(line), "-") for line in LINES),
    ]
    window.go(PlanAt(window.services.plans.add(Plan("Cải cách", year=2027, blocks=blocks, tasks=[task]))))
    return window.current()


def kept(page):
    plan = page.services.plans.get(page.plan_id)
    (task,) = plan.tasks
    return [block.text for block in plan.blocks[2:]], task.unit.name, task.deadline.day


def undo(window, qtbot, key=Qt.Key.Key_Z):
    table = window.current().grid.table
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    table.setFocus()
    qtbot.keyClick(table, key, Qt.KeyboardModifier.ControlModifier)
    qtbot.wait(10)


@pytest.mark.long
@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_day_that_is_set_in_the_assignment_stands_in_the_line_and_undo_takes_both_back(page, window, qtbot):
    page.show_tab(1)
    popup = page.grid.open_popup(page.plan.tasks[0], DUE)
    popup.day.set_date(date(2027, 7, 5))
    popup.take()
    QApplication.processEvents()
    assert kept(page) == ([LINES[0], "Thời hạn: trước ngày 05/7/2027"], "Công an xã", date(2027, 7, 5))
    undo(window, qtbot)
    assert kept(page) == ([*LINES], "Công an xã", date(2027, 6, 30))
    undo(window, qtbot, Qt.Key.Key_Y)
    assert kept(page)[2] == date(2027, 7, 5)
    page.show_tab(0)
    assert "trước ngày 05/7/2027" in page.editor.toPlainText()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_what_the_line_cannot_say_is_told(page, window):
    page.show_tab(1)
    popup = page.grid.open_popup(page.plan.tasks[0], DUE)
    choose(popup.findChild(QComboBox), "none")
    popup.take()
    QApplication.processEvents()
    assert says(window, "Văn bản vẫn ghi: “Thời hạn: trước ngày 30/6/2027”.")


def test_what_is_typed_into_a_line_stands_in_the_assignment(page, window, qtbot):
    page.editor.go_to(page.plan.blocks[3])
    cursor = page.editor.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, len("30/6/2027"))
    page.editor.setTextCursor(cursor)
    qtbot.keyClicks(page.editor, "15/8/2027")
    page.leave()
    assert kept(page)[2] == date(2027, 8, 15)
    assert says(page, "15/8/2027") or says(page, "15/08/2027"), "the foot tells of the line what is known of its duty"
    page.show_tab(1)
    assert page.grid.tasks()[0].deadline.day == date(2027, 8, 15)


@pytest.mark.long
def test_words_that_are_replaced_in_the_lines_stand_in_the_assignment_and_come_back_with_one_step(page, window, qtbot):
    """Whether the subject is changed with them or not."""
    economy = window.services.units.find("Phòng Kinh tế")
    page.editor.setFocus()
    qtbot.wait(10)
    qtbot.keyClick(page.editor, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    write(page.find_bar.words, "Công an xã")
    write(page.find_bar.new_words, economy.name)
    qtbot.waitUntil(lambda: can_press(page.find_bar, "Replace all"))
    press(page.find_bar, "Replace all")
    QApplication.processEvents()
    page.leave()
    assert kept(page)[:2] == ([f"Chủ trì: {economy.name}", LINES[1]], economy.name)
    page.editor.setFocus()
    qtbot.keyClick(page.editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    page.leave()
    assert kept(page)[:2] == ([*LINES], "Công an xã")


@pytest.mark.long
@pytest.mark.parametrize("titled", [False, True])
def test_units_whose_names_are_replaced_in_the_text_are_so_in_the_assignment(page, window, qtbot, titled):
    """One step takes both back, whether head and text were changed together or the text alone."""
    plan = page.services.plans.get(page.plan_id)
    police, economy = (window.services.units.find(name) for name in ("Công an xã", "Phòng Kinh tế"))
    task = Task(runs("Công an xã lập danh sách."), police)
    plan.blocks.append(Block(BlockKind.POINT, marker="a)", task=task))
    plan.tasks.append(task)
    plan.title = "Cải cách của Công an xã" if titled else plan.title
    page.services.plans.save(plan, step=Step.MARKED)
    page.show_stored()
    page.editor.setFocus()
    qtbot.wait(10)
    qtbot.keyClick(page.editor, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    write(page.find_bar.words, "Công an xã")
    write(page.find_bar.new_words, economy.name)
    qtbot.waitUntil(lambda: can_press(page.find_bar, "Replace all"))
    press(page.find_bar, "Replace all")
    page.leave()

    def units():
        return [task.unit.name for task in page.services.plans.get(page.plan_id).tasks]

    assert units() == [economy.name, economy.name]
    page.show_tab(1)
    assert [task.unit.name for task in page.grid.tasks()] == [economy.name, economy.name]
    page.show_tab(0)
    page.editor.setFocus()
    qtbot.keyClick(page.editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    page.leave()
    assert units() == ["Công an xã", "Công an xã"]


@pytest.mark.long
@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_duty_that_stands_in_a_row_of_a_table_goes_by_that_row(window, qtbot):
    police = window.services.units.find("Công an xã")
    rows = [
        ["TT", "Nội dung công việc", "Chủ trì"],
        ["1", "Làm phim", "Công an xã"],
        ["2", "Phát tờ rơi", "Công an xã"],
    ]
    blocks = [Block(BlockKind.SECTION, runs("NHIỆM VỤ"), "I.", 1), Block(BlockKind.TABLE, rows=rows, header_rows=1)]
    tasks = [Task(runs(row[1]), police, deadline=Deadline(date(2027, 6, 30))) for row in rows[1:]]
    window.go(PlanAt(window.services.plans.add(Plan("Truyền thông", year=2027, blocks=blocks, tasks=tasks))))
    page = window.current()
    cursor = page.editor.document().find("Làm phim")
    cursor.setPosition(cursor.selectionEnd())
    page.editor.setTextCursor(cursor)
    qtbot.keyClicks(page.editor, " ngan")
    page.show_tab(1)
    assert [task.text for task in page.grid.tasks()] == ["Làm phim ngan", "Phát tờ rơi"]
    table = page.grid.table
    page.grid.show_task(page.grid.tasks()[0])
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: len(page.grid.tasks()) == 1)
    qtbot.wait(10)
    plan = page.services.plans.get(page.plan_id)
    assert plan.blocks[1].rows == [rows[0], ["1", "Phát tờ rơi", "Công an xã"]]
    page.show_tab(0)
    assert "Làm phim" not in page.editor.toPlainText()
    page.show_tab(1)
    undo(window, qtbot)
    assert page.services.plans.get(page.plan_id).blocks[1].rows[1][1] == "Làm phim ngan"
    assert len(page.services.plans.get(page.plan_id).tasks) == 2
