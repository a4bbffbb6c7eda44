"""Tasks outside of plans from the page of tasks."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog

from desktop.domain.task.rows import IN_FORCE, TaskQuery
from desktop.gui.kit.table import Table
from desktop.gui.kit.within import within
from desktop.gui.places import NewPlan, PageAt, TasksAt
from desktop.gui.tasks import outside
from desktop.gui.tasks.outside import OwnTaskDialog, PaperTasksDialog
from tests.gui import seen
from tests.gui.offices import settle

PAPERS = Path(__file__).parents[2] / "data" / "directives"


def test_what_a_letter_gives_is_looked_over_and_kept(window, monkeypatch):
    window.go(PageAt("tasks"))
    settle()

    def answered(dialog):
        assert dialog.table.row_model.rowCount() == 5
        dialog._tick(dialog.lines()[0])
        dialog.table.choose(1)
        dialog.unit.setText("Phòng Kinh tế")
        dialog.day.set_date(date(2026, 11, 20))
        dialog._put()
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(PaperTasksDialog, "exec", answered)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(PAPERS / "2-cong-van-so.txt"), ""))
    outside.ask_paper(window)
    settle()
    rows = [row for row in window.services.tasks.rows() if row.plan_number == "842/SNV-CCHC"]
    assert len(rows) == 4
    assert (rows[0].unit, rows[0].deadline) == ("Phòng Kinh tế", date(2026, 11, 20))


@pytest.mark.long
def test_ctrl_z_takes_kept_tasks_back_and_no_panel_stays_open_on_one(window, monkeypatch):
    window.go(PageAt("tasks"))
    settle()
    page = window.current()
    before = len(window.services.tasks.rows())
    monkeypatch.setattr(PaperTasksDialog, "exec", lambda _dialog: QDialog.DialogCode.Accepted)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(PAPERS / "2-cong-van-so.txt"), ""))
    outside.ask_paper(window)
    settle()
    kept = next(row for row in window.services.tasks.rows() if row.plan_number == "842/SNV-CCHC")
    window.go(TasksAt(TaskQuery(), kept.id))
    settle()
    assert seen.says(page, "842/SNV-CCHC")
    outside.ask_paper(window)  # the same paper again
    settle()
    assert seen.says(window, "Mọi nhiệm vụ của văn bản này đã được ghi.")
    QTest.keyClick(page.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert len(window.services.tasks.rows()) == before
    assert not page.panel.isVisible()
    QTest.keyClick(page.table, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert len(window.services.tasks.rows()) == before + 5


def test_what_holds_tasks_outside_of_plans_is_no_plan_to_begin_from(window):
    """It is compared with nothing, moved to no year, and not among the plans of the wizard."""
    services = window.services
    paper, _ = services.directives.read(PAPERS / "2-cong-van-so.txt")
    held = services.outside.take(paper, services.outside.lines(paper))
    newest = services.plans.rows()[0]
    assert held not in [row.id for row in services.directives.before(newest.id)]
    assert services.directives.before(held) == []
    window.go(PageAt("plans"))
    settle()
    for number, words in (("842/SNV-CCHC", False), ("06/KH-UBND", True)):
        seen.click_row(window.current().table, number)
        QTest.keyClick(window.current().table, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
        there = seen.entries(seen.open_menu())
        assert any(one in item for item in there for one in seen.spoken("Move to a new year …")) is words
        seen.open_menu().close()
        settle()
    window.go(NewPlan())
    settle()
    tables = [part for part in within(window) if isinstance(part, Table)]
    plans = next(part for part in tables if part.accessibleName() in seen.spoken("Plans of earlier years"))
    assert plans.row_model.rows
    assert held not in [row.id for row in plans.row_model.rows]


@pytest.mark.long
def test_the_page_of_tasks_outside_of_plans_does_not_speak_of_a_plan(window):
    services = window.services
    paper, _ = services.directives.read(PAPERS / "2-cong-van-so.txt")
    services.outside.take(paper, services.outside.lines(paper))
    window.go(PageAt("plans"))
    settle()
    page = window.current()
    last, letter = seen.lines(page.table)[-2:]
    assert any(words in last for words in seen.spoken("Tasks outside of plans"))
    assert "công tác văn thư, lưu trữ" in letter
    seen.click_row(page.table, "842/SNV-CCHC")
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    settle()
    page = window.current()
    for words in ("Close the plan", "Revise", "Print"):
        assert not seen.can_press(page, words)
    assert [tab.split(" (")[0] for tab in seen.tabs(page)] == ["Phân công", "Đối chiếu", "Tiến độ", "Tệp", "Lịch sử"]
    menu = seen.button(page, "Export").menu()
    assert not any("Compare" in item or "so với" in item.lower() for item in seen.entries(menu))
    assert seen.can_press(page, "Add a task")  # nothing is locked


@pytest.mark.long
def test_a_task_by_hand_needs_words(window, monkeypatch):
    window.go(PageAt("tasks"))
    settle()
    tried = []

    def answered(dialog):
        dialog.accept()
        tried.append(dialog._words_field.error())
        dialog.words.setPlainText("Rà soát hộ nghèo")
        dialog.number.setText("77/SNN")
        dialog.accept()
        return dialog.result()

    monkeypatch.setattr(OwnTaskDialog, "exec", answered)
    outside.ask_own(window)
    settle()
    assert tried[0]
    (row,) = [row for row in window.services.tasks.rows() if row.text == "Rà soát hộ nghèo"]
    assert row.plan_number == "77/SNN"


@pytest.mark.long
def test_the_workbook_of_the_plans_in_force_is_written_where_the_list_is_narrowed_to_them(
    window, monkeypatch, tmp_path, qtbot
):
    """The filter's choice of all of them was taken for a plan: the entry of the menu ended in a crash."""
    window.go(PageAt("tasks"))
    settle()
    page, path = window.current(), tmp_path / "tien-do.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    seen.pick(page.filters.plan, "Kế hoạch đã ban hành")
    settle()
    shown = window.services.tasks.rows(TaskQuery(plan_id=IN_FORCE, year=window.services.office.today().year))
    seen.press(page, "Nhiệm vụ ngoài kế hoạch, phiếu, biểu tiến độ, chương trình công tác")
    seen.pick_entry("Biểu tiến độ (Excel)…")
    qtbot.waitUntil(path.is_file)
    sheet = load_workbook(path)["Chi tiết"]
    numbers = [row[0].value for row in sheet.iter_rows(min_row=8) if isinstance(row[0].value, int)]
    assert 0 < len(numbers) == len(shown) < len(window.services.tasks.rows())
