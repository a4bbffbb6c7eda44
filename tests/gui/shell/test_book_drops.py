"""A workbook of tasks that is let go on the window, or chosen in the wizard: shown beside what is there, then saved."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from xlsxwriter import Workbook

from desktop.domain.base.text import runs
from desktop.domain.plan.book import BookState
from desktop.domain.plan.plan import Plan, PlanStatus
from desktop.domain.task.rows import ProgressChange
from desktop.domain.task.table_heads import TaskColumn
from desktop.domain.task.task import Task, TaskStatus
from desktop.gui.books.dialog import BookDialog
from desktop.gui.places import NewPlan
from tests.documents import task_books
from tests.gui.offices import settle
from tests.gui.seen import says
from tests.gui.shell.test_drops import asked, drop, office  # noqa: F401 (fixtures)

LEFT = Qt.MouseButton.LeftButton


def answer(act):
    """Let `act` do something in the dialog that opens next; what goes wrong in it is raised by `seen`."""
    seen = {}

    def now():
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, BookDialog):
            QTimer.singleShot(30, now)
            return
        try:
            act(dialog, seen)
        except BaseException as error:
            seen["error"] = error
        finally:
            if dialog.isVisible():
                seen.setdefault("error", "the dialog stayed open")
                dialog.reject()

    QTimer.singleShot(30, now)
    return seen


def drop_in_the_loop(qtbot, window, path):
    """Let a file go as a person does: from an event, so that what is deleted meanwhile waits for the dialog's end."""
    done = []
    QTimer.singleShot(0, lambda: done.append(drop(window, path)))
    qtbot.waitUntil(lambda: bool(done))
    return done[0]


def states(dialog):
    return [line.state for line in dialog.table.row_model.rows]


def test_a_dropped_book_is_compared_saved_and_undone(show, office, tmp_path, asked, qtbot):  # noqa: F811
    window = show(office)
    path = task_books.full(tmp_path / "so.xlsx")
    before = len(window.services.tasks.rows())
    asked["answer"] = "Take its tasks over"

    def leave_one_out_and_save(dialog, seen):
        seen["states"] = states(dialog)
        first = dialog.table.visualRect(dialog.table.row_model.index(0, 0)).center()
        QTest.mouseClick(dialog.table.viewport(), LEFT, pos=first)
        seen["words"] = dialog.save.text()
        seen["told"] = [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]
        QTest.mouseClick(dialog.save, LEFT)

    seen = answer(leave_one_out_and_save)
    assert drop_in_the_loop(qtbot, window, path)
    assert "error" not in seen, seen
    assert set(seen["states"]) == {BookState.NEW}
    assert seen["words"].strip() == "Save 7 tasks"
    assert sum(text.startswith("Sheet “") for text in seen["told"]) == 1, "one row is told of, none lies over another"
    assert len(window.services.tasks.rows()) == before + 7

    def look_and_cancel(dialog, seen):
        seen["states"] = states(dialog)
        seen["words"] = dialog.save.text()
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    seen = answer(look_and_cancel)
    assert drop(window, path)
    assert "error" not in seen, seen
    assert seen["states"] == [BookState.NEW, *[BookState.SAME] * 7]
    assert len(window.services.tasks.rows()) == before + 7
    window.services.undo.undo()
    assert len(window.services.tasks.rows()) == before


@pytest.mark.long
def test_columns_that_the_head_does_not_tell_are_asked_before_it_can_be_saved(show, office, tmp_path, asked):  # noqa: F811
    window = show(office)
    rows = [["TT", "Việc cần làm", "Ai làm", "Xong trước"],
            *([n, f"Rà soát hộ nghèo của thôn {n}", "Công an xã", f"{n}/5/2026"] for n in range(1, 4))]  # fmt: skip
    asked["answer"] = "Take its tasks over"

    def say_which(dialog, seen):
        seen["enabled"] = [dialog.save.isEnabled()]
        box = dialog.columns[TaskColumn.LEAD]
        assert box.isVisible()
        box.setFocus()
        for _ in range(3):  # none, A, B, C
            QTest.keyClick(box, Qt.Key.Key_Down)
        assert box.currentText() == "C – Ai làm"
        seen["enabled"].append(dialog.save.isEnabled())
        QTest.mouseClick(dialog.right, LEFT)
        seen["enabled"].append(dialog.save.isEnabled())
        QTest.mouseClick(dialog.save, LEFT)

    seen = answer(say_which)
    assert drop(window, task_books.of_rows(tmp_path / "b.xlsx", rows))
    assert "error" not in seen, seen
    assert seen["enabled"] == [False, False, True]
    found = [row for row in window.services.tasks.rows() if row.text.startswith("Rà soát hộ nghèo của thôn")]
    assert {row.unit for row in found} == {"Công an xã"}
    assert len(found) == 3


@pytest.mark.long
@pytest.mark.parametrize("ending", ["xlsx"])
def test_the_wizard_takes_a_book_and_shows_its_tasks(show, office, tmp_path, ending):  # noqa: F811
    window = show(office)
    path = task_books.full(tmp_path / f"so.{ending}")
    seen = answer(lambda dialog, seen: QTest.mouseClick(dialog.save, LEFT))
    window.go(NewPlan(file=path))
    for _ in range(20):
        QApplication.processEvents()
    assert "error" not in seen, seen
    assert window.current() is window.page("tasks")
    assert len(window.page("tasks").table.row_model.rows) == 8


@pytest.mark.long
def test_a_book_of_an_earlier_day_takes_no_progress_back_unless_it_is_ticked(show, office, tmp_path, asked, qtbot):  # noqa: F811
    """The office's own workbook of last week: all that was reported since would have been undone with one click."""
    window = show(office)
    services, path = window.services, tmp_path / "tien-do.xlsx"
    services.exports.progress_xlsx(None, "", path)
    rows = [row for row in services.tasks.rows() if row.status is TaskStatus.NOT_STARTED and not row.recurring]
    done, begun = rows[0].id, rows[1].id
    services.tasks.report([done], ProgressChange(status=TaskStatus.DONE))
    services.tasks.report([begun], ProgressChange(status=TaskStatus.IN_PROGRESS, percent=40))
    asked["answer"] = "Take its tasks over"

    def look_then_tick_one(dialog, seen):
        table, lines = dialog.table, dialog.table.row_model.rows
        seen["back"] = {line.old.id for line in lines if line.goes_back}
        seen["ticked"] = {line.old.id for line in dialog.ticked() if line.old is not None}
        at = next(number for number, line in enumerate(lines) if line.old is not None and line.old.id == begun)
        table.scrollTo(table.row_model.index(at, 2))
        for column in (2, 0):
            place = table.visualRect(table.row_model.index(at, column)).center()
            QTest.mouseClick(table.viewport(), LEFT, pos=place)
            settle()
            seen.setdefault("told", says(dialog, "The program knows it further on"))
        QTest.mouseClick(dialog.save, LEFT)

    seen = answer(look_then_tick_one)
    assert drop_in_the_loop(qtbot, window, path)
    assert "error" not in seen, seen
    assert seen["back"] == {done, begun}
    assert not seen["ticked"] & {done, begun}
    assert seen["told"]
    assert services.tasks.get(done).status is TaskStatus.DONE
    assert services.tasks.get(begun).status is TaskStatus.NOT_STARTED


@pytest.mark.parametrize("kind", ["assignment", "progress"])
def test_of_a_workbook_of_its_own_the_office_is_told_so(show, office, tmp_path, asked, qtbot, kind):  # noqa: F811
    """What it lists again is no fault, and what it says in other words than the plan is no task of its own."""
    window = show(office)
    path, exports = tmp_path / "biểu.xlsx", window.services.exports
    plan = next(row.id for row in window.services.plans.rows() if row.status is PlanStatus.ISSUED)
    if kind == "assignment":
        exports.assignment_xlsx(plan, path)
    else:
        exports.progress_xlsx(plan, "", path)
    asked["answer"] = "Take its tasks over"

    def look(dialog, seen):
        seen["told"] = says(dialog, "This office wrote this workbook itself")
        seen["states"] = states(dialog)
        seen["ticked"] = [line.state for line in dialog.ticked()]
        dialog.reject()

    seen = answer(look)
    assert drop_in_the_loop(qtbot, window, path)
    assert "error" not in seen, seen.get("error")
    assert seen["told"]
    assert BookState.TWICE not in seen["states"]
    assert BookState.SAME in seen["states"], "it is read as of the plan's year"
    assert BookState.NEW not in seen["ticked"]


@pytest.mark.long
def test_a_row_that_two_plans_say_alike_is_not_ticked_and_its_plan_is_told(show, office, tmp_path, asked, qtbot):  # noqa: F811
    window = show(office)
    services, path = window.services, tmp_path / "theo-doi.xlsx"
    unit, words = services.units.all()[1], "Rà soát sổ trực hè"
    tasks = []
    for number in (71, 72):
        tasks.append(Task(runs(words), unit=unit))
        plan = services.plans.add(Plan(f"Trực hè {number}", year=2026, tasks=tasks[-1:]))
        services.plans.issue(plan, number, date(2026, 2, 2))
    with Workbook(path) as file:
        sheet = file.add_worksheet()
        sheet.write_row(0, 0, ("STT", "Nội dung nhiệm vụ", "Đơn vị chủ trì", "Tiến độ (%)"))
        sheet.write_row(1, 0, (1, words, unit.name, 30))
    asked["answer"] = "Take its tasks over"

    def look(dialog, seen):
        seen["ticked"] = dialog.ticked()
        seen["told"] = says(dialog, "is in 72/KH-UBND, too") or says(dialog, "is in 71/KH-UBND, too")
        dialog.reject()

    seen = answer(look)
    drop_in_the_loop(qtbot, window, path)
    assert seen == {"ticked": [], "told": True}
    assert [services.tasks.get(task.id).percent for task in tasks] == [0, 0]
