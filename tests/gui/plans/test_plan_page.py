from __future__ import annotations

import errno
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QEvent, QMimeData, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPlainTextEdit, QTabBar

from desktop import paths
from desktop.domain.base.text import runs
from desktop.domain.office.unit_names import full_name
from desktop.domain.plan.head import HeadField
from desktop.domain.plan.plan import Block, BlockKind, PartialDate, Plan, PlanStatus
from desktop.domain.task.rows import ProgressChange
from desktop.domain.task.task import Deadline, Role, Task
from desktop.gui import labels
from desktop.gui.editor.assign_table import DUE
from desktop.gui.kit.dialog import Dialog
from desktop.gui.places import PageAt, PlanAt
from desktop.gui.plans.plan_page import PlanPage
from tests.days.person import plain
from tests.gui.offices import clipped, opened, settle
from tests.gui.seen import button, press, says, texts, wrong
from tests.gui.unikey import VNI_LATE, result, type_keys


@pytest.fixture
def page(window, qtbot) -> PlanPage:
    """Give the page of the sample's draft."""
    draft = next(row for row in window.services.plans.rows() if row.status is PlanStatus.DRAFT)
    window.go(PlanAt(draft.id))
    return window.current()


LOCKED = "This plan is issued and its text is locked. “Revise” begins a new version of it."
ENDED = "This plan has ended and its text is locked. “Reopen” puts it into force again."


def stored(page):
    return page.services.plans.get(page.plan_id)


def type_at_end_of(page, block_text, text, qtbot):
    block = next(block for block in page.plan.blocks if block.text.startswith(block_text))
    page.editor.go_to(block)
    cursor = page.editor.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    page.editor.setTextCursor(cursor)
    qtbot.keyClicks(page.editor, text)


def test_what_is_typed_is_kept_by_itself(page, qtbot):
    type_at_end_of(page, "Mục đích", " moi", qtbot)
    qtbot.waitUntil(lambda: any(block.text == "Mục đích moi" for block in stored(page).blocks))
    assert page.services.plans.history(page.plan_id)[0].action == "plan.edited"


@pytest.mark.long
def test_nothing_of_the_page_asks_for_the_layout_of_a_large_table_at_each_letter(page, qtbot):
    page.editor.go_to(next(block for block in page.plan.blocks if block.text.startswith("Mục đích")))
    page.editor.insert_table([["TT", "Nội dung", "Ghi chú"], *([str(n), f"Việc {n}", ""] for n in range(40))])
    qtbot.keyClicks(page.editor, "mot")  # the page may look where the cursor came to
    page.leave()
    layouts = []
    page.editor.document().contentsChange.connect(lambda *_: layouts.append(1))
    qtbot.keyClicks(page.editor, " gap")
    assert not layouts
    page.leave()
    assert any("mot gap" in cell for block in stored(page).blocks for row in block.rows for cell in row)


def test_the_text_keeps_its_width_when_another_button_stands_over_it(show, office):
    """A click into a duty made the text narrower: its lines moved away under the mouse, and so did the next click."""
    services = opened(office)
    services.office.save_settings(replace(services.office.settings(), language="vi"))
    draft = next(row for row in services.plans.rows() if row.status is PlanStatus.DRAFT)
    services.close()
    window = show(office, (1366, 740))
    window.go(PlanAt(draft.id))
    page, widths = window.current(), set()
    for duty in (False, True, False):
        page.editor.go_to(next(block for block in page.plan.blocks if (block.task is not None) is duty))
        settle()
        widths.add(page.editor.width())
    assert len(widths) == 1
    assert button(page, "Thành nhiệm vụ").text().strip()


@pytest.mark.long
def test_what_is_typed_is_kept_when_the_page_is_left_at_once(page, window, qtbot):
    type_at_end_of(page, "Mục đích", " gap", qtbot)
    window.go(PageAt("tasks"))
    assert any(block.text == "Mục đích gap" for block in window.services.plans.get(page.plan_id).blocks)


def test_what_is_typed_is_kept_when_the_window_is_closed_at_once(page, window, qtbot, tmp_path):
    from desktop.services import open_services

    plan_id = page.plan_id
    type_at_end_of(page, "Mục đích", " dong", qtbot)
    window.close()
    again = open_services(tmp_path / "office")
    assert any(block.text == "Mục đích dong" for block in again.plans.get(plan_id).blocks)
    again.close()


def test_the_outline_leads_to_the_text(page, qtbot):
    section = page.outline.topLevelItem(2)  # after “General” and the bases
    spot = page.outline.visualItemRect(section).center()
    qtbot.mouseClick(page.outline.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert page.editor.current_block().kind is BlockKind.SECTION


def test_the_keys_of_the_outline_lead_to_the_text_too_and_stay_in_it(page, qtbot):
    outline = page.outline
    outline.setFocus()
    outline.setCurrentItem(outline.topLevelItem(2))
    bar, tops = page.editor.verticalScrollBar(), set()
    for key in (*[Qt.Key.Key_Down] * 6, Qt.Key.Key_Up):
        qtbot.keyClick(outline, key)
        assert page.editor.current_block() is outline.entry()
        assert page.window().focusWidget() is outline
        tops.add(bar.value())
    assert len(tops) > 2, "the text scrolls along"
    qtbot.keyClick(outline, Qt.Key.Key_Home)
    assert page.head.isVisible(), "a form stands in the place of the text, as after a click"
    assert page.window().focusWidget() is outline
    qtbot.keyClick(outline, Qt.Key.Key_Down)
    assert page.editor.isVisible()
    assert page.editor.current_block() is outline.entry()


def test_a_paragraph_becomes_a_task_with_what_its_words_say(page, qtbot):
    block = next(block for block in page.plan.blocks if block.kind is BlockKind.PARAGRAPH and block.task is None)
    page.editor.go_to(block)
    cursor = page.editor.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    page.editor.setTextCursor(cursor)
    before = len(page.plan.tasks)
    press(page, "Make it a task")
    page.leave()
    assert len(stored(page).tasks) == before + 1


@pytest.mark.long
def test_typing_goes_on_in_the_text_after_a_click_that_makes_a_duty(page, qtbot):
    block = next(block for block in page.plan.blocks if block.kind is BlockKind.PARAGRAPH and block.task is None)
    page.editor.setFocus()
    page.editor.go_to(block)
    before = len(page.plan.tasks)
    press(page, "Make it a task")
    qtbot.keyClick(page.window().focusWidget(), Qt.Key.Key_End)
    qtbot.keyClick(page.window().focusWidget(), Qt.Key.Key_Return)  # did not unmark it
    qtbot.keyClicks(page.window().focusWidget(), "Cau sau 7002.")
    page.leave()
    assert "Cau sau 7002." in page.editor.toPlainText()
    assert len(stored(page).tasks) == before + 1


def text_press(page, qtbot, words):
    button = next(b for b in page.findChildren(QAbstractButton) if b.isVisible() and b.text().strip() == words)
    assert button.isEnabled()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.mark.long
def test_the_unit_is_read_from_the_sentence_and_a_duty_is_made_plain_words_again(page, window, qtbot):
    type_at_end_of(page, "Mục đích", "", qtbot)
    qtbot.keyClick(page.editor, Qt.Key.Key_Return)
    first, second = window.services.units.all()[:2]
    words = f"Giao {first.name} chủ trì, phối hợp với {second.name} kiểm kê sách trước ngày 15/6/{page.plan.year}."
    page.editor.insertPlainText(words)
    page.save()
    text_press(page, qtbot, "Thành nhiệm vụ")
    task = next(task for task in stored(page).tasks if task.text == words)
    assert (task.unit.name, [unit.name for unit in task.supporting]) == (first.name, [second.name])
    assert (task.role, task.deadline.day) == (Role.BOTH, date(page.plan.year, 6, 15))
    text_press(page, qtbot, "Không là nhiệm vụ nữa")
    plan = stored(page)
    assert [block.task for block in plan.blocks if block.text == words] == [None]
    assert not any(task.text == words for task in plan.tasks)
    text_press(page, qtbot, "Thành nhiệm vụ")
    assert [block.text for block in stored(page).blocks if block.task is not None].count(words) == 1


@pytest.mark.long
def test_no_button_marks_in_a_locked_text(page, qtbot):
    block = next(block for block in page.plan.blocks if block.kind is BlockKind.PARAGRAPH)
    page.steps.submit()
    page.services.plans.issue(page.plan_id, 91, page.services.office.today())
    settle()
    page.editor.go_to(next(item for item in page.plan.blocks if item.text == block.text))
    to_task = button(page, "Make it a task")
    assert not to_task.isEnabled()
    colours = to_task.grab().toImage()
    to_task.setEnabled(True)
    assert to_task.grab().toImage() != colours  # it looks as it is
    to_task.setEnabled(False)
    words = [item.text for item in page.plan.blocks if item.task is not None]
    qtbot.keyClick(page.editor, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert [item.text for item in page.plan.blocks if item.task is not None] == words


def test_the_buttons_show_how_the_words_look(page, qtbot):
    block = next(block for block in page.plan.blocks if block.kind is BlockKind.PARAGRAPH)
    page.editor.go_to(block)
    assert not page.tools.bold.isChecked()
    qtbot.mouseClick(page.tools.bold, Qt.MouseButton.LeftButton)
    assert page.tools.bold.isChecked()
    qtbot.keyClicks(page.editor, "ab")
    assert page.tools.bold.isChecked()
    qtbot.keyClick(page.editor, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert not page.tools.bold.isChecked()
    page.editor.go_to(next(block for block in page.plan.blocks if block.kind is BlockKind.BASIS))
    assert page.tools.italic.isChecked()
    assert not page.tools.bold.isChecked()


@pytest.mark.long
@pytest.mark.qt_log_ignore("Returned false", extend=True)  # the printer is dead
def test_ctrl_p_prints_and_a_dead_printer_is_a_sentence(page, window, qtbot, monkeypatch):
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    def dead(dialog):
        dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        return True

    monkeypatch.setattr(QPrintDialog, "exec", dead)
    window.activateWindow()
    for widget in (page.editor, page.outline):
        window.strip.close_strip()
        widget.setFocus()
        qtbot.keyClick(widget, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
        assert window.strip.isVisible()
        assert "không phản hồi" in window.strip.text() or "máy in" in window.strip.text().lower()


@pytest.mark.long
def test_a_printer_that_stops_half_way_and_a_disk_that_is_full_are_not_said_to_have_printed(
    page, window, qtbot, monkeypatch, tmp_path
):
    from PySide6 import QtPrintSupport

    class Printer(QtPrintSupport.QPrinter):
        """Takes two pages; the system gives it no file."""

        taken = 1

        def outputFileName(self):  # noqa: N802 (Qt's)
            return ""

        def newPage(self):  # noqa: N802 (Qt's)
            self.taken += 1
            return self.taken < 3 and super().newPage()

    def to(file):
        def chosen(dialog):
            dialog.printer().setOutputFormat(QtPrintSupport.QPrinter.OutputFormat.PdfFormat)
            dialog.printer().setOutputFileName(str(file))
            return True

        return chosen

    def printed():
        window.strip.close_strip()
        page.editor.setFocus()
        qtbot.keyClick(page.editor, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
        assert window.strip.isVisible()
        return window.strip.text()

    window.activateWindow()
    with monkeypatch.context() as stopping:
        stopping.setattr(QtPrintSupport, "QPrinter", Printer)
        stopping.setattr(QtPrintSupport.QPrintDialog, "exec", to(tmp_path / "spool"))
        assert "dừng ở trang 2" in printed()

    def full(_source, _target):
        raise OSError(errno.ENOSPC, "No space left on device")

    kept = tmp_path / "Bản in.pdf"
    kept.write_bytes(b"the last one")
    monkeypatch.setattr(paths, "replace", full)
    monkeypatch.setattr(QtPrintSupport.QPrintDialog, "exec", to(kept))
    assert "Ổ đĩa đã đầy" in printed()
    assert kept.read_bytes() == b"the last one"


@pytest.mark.long
def test_what_was_printed_into_a_file_is_said_and_can_be_opened(page, window, qtbot, monkeypatch, tmp_path):
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    def to_file(dialog):
        dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        dialog.printer().setOutputFileName(str(tmp_path / "Bản in.pdf"))
        return True

    monkeypatch.setattr(QPrintDialog, "exec", to_file)
    window.activateWindow()
    page.editor.setFocus()
    qtbot.keyClick(page.editor, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert (tmp_path / "Bản in.pdf").exists()
    assert "Bản in.pdf" in window.strip.text()


def test_the_way_to_issued_locks_the_text_and_back(page, window, qtbot, monkeypatch):
    page.primary()
    assert stored(page).status is PlanStatus.SUBMITTED
    page.steps.withdraw()
    assert stored(page).status is PlanStatus.DRAFT
    page.primary()
    monkeypatch.setattr(Dialog, "exec", lambda dialog: dialog.accept() or dialog.result())  # its verb is pressed
    page.primary()
    plan = stored(page)
    assert plan.status is PlanStatus.ISSUED
    assert plan.number.endswith("/KH-UBND")
    assert plan.dated.value == window.services.office.today()
    assert page.editor.isReadOnly()
    window.undo()
    assert stored(page).status is PlanStatus.SUBMITTED


def visible_buttons(page):
    return {button.accessibleName() or button.text().strip() for button in page.header.findChildren(QAbstractButton)
            if button.isVisible()}  # fmt: skip


@pytest.mark.long
def test_the_buttons_of_every_step_are_there_once_what_went_is_deleted(page, window, qtbot):
    qtbot.wait(50)
    settle()
    steps = page.steps
    for step, words in ((steps.submit, "Ban hành"), (steps.withdraw, "Trình ký"), (steps.submit, "Ban hành"),
                         (window.undo, "Trình ký"), (steps.submit, "Ban hành")):  # fmt: skip
        step()
        settle()
        qtbot.wait(20)
        assert {words, "Xuất tệp", "In"} <= visible_buttons(page)
    window.services.plans.issue(page.plan_id, 77, window.services.office.today())
    window.services.tasks.end([task.id for task in page.plan.tasks])  # else closing asks
    for step, words in (
        (lambda: None, "Sửa đổi"),
        (page.steps.close, "Mở lại"),
        (page.steps.reopen, "Kết thúc kế hoạch"),
    ):
        step()
        settle()
        page.refresh()
        page.set_compact(compact=words == "Mở lại")
        settle()
        qtbot.wait(20)
        assert {words, "Xuất tệp", "In"} <= visible_buttons(page)


def test_a_locked_text_takes_no_typing_and_says_so(page, window, qtbot):
    type_at_end_of(page, "Mục đích", " cu", qtbot)
    assert not says(page, LOCKED)
    page.steps.submit()
    settle()
    window.services.plans.issue(page.plan_id, 77, window.services.office.today())
    settle()
    words = page.editor.toPlainText()
    assert says(page, LOCKED)
    QApplication.clipboard().setText("dan vao")
    qtbot.keyClicks(page.editor, "moi")
    for key in (Qt.Key.Key_Backspace, Qt.Key.Key_Return, Qt.Key.Key_Delete):
        qtbot.keyClick(page.editor, key)
    page.editor.paste()
    assert page.editor.toPlainText() == words
    assert page.editor.isReadOnly() and page.grid.table.locked
    assert window.strip.isVisible() and "khóa" in window.strip.text()
    window.services.plans.close(page.plan_id)
    settle()
    assert not says(page, LOCKED) and says(page, ENDED)


@pytest.mark.long
def test_a_plan_is_not_issued_with_a_wrong_number_or_date(page, window, qtbot):
    task = page.grid.tasks()[0]
    task.deadline = Deadline(date(2026, 12, 1), True, "chậm nhất ngày 01/12/2026")
    window.services.plans.save(page.plan)
    page.primary()
    symbol, taken = page.plan.symbol, window.services.office.today()
    other = window.services.plans.add(Plan("Kế hoạch khác", symbol=symbol))
    number = window.services.plans.next_number(taken.year, symbol)
    window.services.plans.issue(other, number, taken)
    form = page.steps.number_dialog()
    form.dialog.show()
    for day, value, field in (
        ("31/02/2027", number, form.day_field),
        ("02/12/2026", number + 7, form.day_field),
        (f"{taken:%d/%m/%Y}", number, form.number_field),
    ):
        form.day.setText(day)
        form.number.setValue(value)
        form.dialog.yes.click()
        assert form.dialog.isVisible() and wrong(field)
        assert stored(page).status is PlanStatus.SUBMITTED
    form.number.setValue(number + 1)
    form.dialog.yes.click()
    assert form.dialog.result() == 1 and stored(page).status is PlanStatus.ISSUED


@pytest.mark.long
def test_a_day_before_one_of_the_bases_is_told_while_it_stands_there_and_is_not_refused(page, window):
    """A slip in the date: the plan came before a paper that it rests on, and nothing said so."""
    page.plan.blocks.insert(0, Block(BlockKind.BASIS, runs("Căn cứ Kế hoạch số 118/KH-UBND ngày 20/11/2026 của Tỉnh;")))
    window.services.plans.save(page.plan)
    page.primary()
    form = page.steps.number_dialog()
    form.dialog.show()
    for day, told in (("16/11/2026", True), ("21/11/2026", False), ("20/11/2026", False), ("16/11/2026", True)):
        form.day.setText(day)
        settle()
        assert says(form.dialog, "118/KH-UBND") == told
        assert not clipped(form.dialog)
    form.dialog.yes.click()
    assert stored(page).status is PlanStatus.ISSUED and stored(page).dated.value == date(2026, 11, 16)


@pytest.mark.long
def test_what_was_issued_is_named_on_the_pages_of_others(page, window):
    page.steps.submit()

    def say_yes():
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, Dialog):
            dialog.yes.click()
        else:
            QTimer.singleShot(20, say_yes)

    QTimer.singleShot(0, say_yes)
    page.steps.issue()
    title = stored(page).title
    assert stored(page).status is PlanStatus.ISSUED
    window.go(PlanAt(next(row.id for row in window.services.plans.rows() if row.id != page.plan_id)))
    settle()
    assert says(window, f"Đã ban hành kế hoạch “{title}”.")


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # windows that pop up, without a screen
def test_a_new_duty_stands_under_its_unit_in_the_text(page, qtbot):
    page.show_tab(1)
    unit = page.grid.tasks()[0].unit
    page.grid.show_task(page.grid.tasks()[0])
    page.grid.add()
    editor = page.grid.table.findChild(QPlainTextEdit)
    type_keys(editor, "Chuẩn bị nội dung làm việc với đoàn khách")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    popup = page.grid.open_popup(None, DUE)
    popup.kind.setCurrentIndex(1)
    popup.day.setText("15/05/2027")
    popup.take()
    plan = stored(page)
    task = next(task for task in plan.tasks if task.text.startswith("Chuẩn bị nội dung"))
    assert (task.unit.id, task.deadline) == (unit.id, Deadline(date(2027, 5, 15), inclusive=False))
    block = next(block for block in plan.blocks if block.task is task)
    heads = [b for b in plan.blocks[: plan.blocks.index(block)] if b.kind is BlockKind.HEADING]
    assert heads[-1].text == full_name(unit.name)


def test_undo_and_redo_name_what_they_take_back_and_are_there_only_where_there_is_something(page, qtbot):
    """Both were enabled in a text that nobody had touched, and said the same whatever they would do."""

    def shown():
        return [(tool.isEnabled(), tool.toolTip().partition(" (")[0]) for tool in page.tools.steps.widgets]

    nothing = [(False, "Không có gì để hoàn tác trong nội dung"), (False, "Không có gì để làm lại trong nội dung")]
    qtbot.waitUntil(lambda: shown() == nothing)
    type_at_end_of(page, "Mục đích", " moi", qtbot)
    qtbot.waitUntil(lambda: shown() == [(True, "Hoàn tác phần vừa nhập"), nothing[1]])
    press(page, "Undo")
    qtbot.waitUntil(lambda: shown() == [nothing[0], (True, "Làm lại phần vừa hoàn tác")])
    press(page, "Redo")
    page.leave()
    page.show_tab(1)
    page.grid.show_task(page.grid.tasks()[0])
    page.grid.remove()
    page.show_tab(0)
    removed = labels.action(page.services.undo.last(*page.undo_scope()))
    qtbot.waitUntil(lambda: shown()[0] == (True, f"Hoàn tác: {removed}"))
    press(page, "Undo")
    qtbot.waitUntil(lambda: shown()[1] == (True, f"Làm lại: {removed}"))


@pytest.mark.long
def test_a_removed_duty_leaves_the_text_and_comes_back_by_undo(page, window):
    page.show_tab(1)
    page.grid.show_task(page.grid.tasks()[0])
    text = page.grid.table.current().text
    page.grid.remove()
    assert text not in [task.text for task in stored(page).tasks]
    assert text not in [block.text for block in stored(page).blocks]
    window.undo()
    assert text in [block.text for block in stored(page).blocks]


@pytest.mark.long
@pytest.mark.parametrize("way", ["grid", "text"])
def test_a_duty_that_leaves_the_plan_with_its_report_is_told(page, window, qtbot, way):
    """In a new version it goes from lists and reports at once, although the version before holds until then."""
    block = next(block for block in stored(page).blocks if block.task is not None)
    window.services.tasks.report([block.task.id], ProgressChange(percent=75, result="Đã gửi"))
    settle()
    text = block.text
    if way == "grid":
        page.show_tab(1)
        page.grid.show_task(next(task for task in page.grid.tasks() if task.text == block.task.text))
        qtbot.keyClick(page.grid.table, Qt.Key.Key_Delete)
    else:
        type_at_end_of(page, text, "", qtbot)
        text_press(page, qtbot, "Không là nhiệm vụ nữa")
    settle()
    assert block.task.id not in [task.id for task in stored(page).tasks]
    assert says(window, "đã báo cáo (75%)")
    press(window, "Hoàn tác")
    settle()
    assert next(task for task in stored(page).tasks if task.id == block.task.id).percent == 75


@pytest.mark.long
def test_a_duty_that_is_deleted_in_the_table_is_told_with_a_way_back(page, window, qtbot):
    """Its paragraph leaves the text, which is not seen there."""
    before = stored(page)
    duty = next(task for task in before.tasks if not task.percent)
    page.show_tab(1)
    page.grid.show_task(next(task for task in page.grid.tasks() if task.id == duty.id))
    qtbot.keyClick(page.grid.table, Qt.Key.Key_Delete)
    settle()
    assert says(window, "cả đoạn văn của nhiệm vụ")
    assert duty.text not in [block.text for block in stored(page).blocks]
    press(window, "Hoàn tác")
    settle()
    assert [block.text for block in stored(page).blocks] == [block.text for block in before.blocks]


@pytest.mark.parametrize("way", ["paste", "undo", pytest.param("another plan between", marks=pytest.mark.long)])
def test_a_duty_that_was_told_to_leave_and_comes_back_is_told_too(page, window, qtbot, way, tmp_path):
    block = next(block for block in stored(page).blocks if block.task is not None)
    window.services.tasks.report([block.task.id], ProgressChange(percent=75, result="Đã gửi"))
    (tmp_path / "Phieu.pdf").write_bytes(b"%PDF-1.4")
    window.services.tasks.attach(block.task.id, tmp_path / "Phieu.pdf")
    settle()

    def files():
        return page.findChild(QTabBar).tabText(4).replace("&", "")

    before = files()
    type_at_end_of(page, block.text, "", qtbot)
    cursor = page.editor.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
    page.editor.setTextCursor(cursor)
    qtbot.keyClick(page.editor, Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(page.editor, Qt.Key.Key_Backspace)
    page.save()
    assert says(window, "không còn là nhiệm vụ")
    assert files() != before
    if way == "another plan between":
        other = next(row for row in window.services.plans.rows() if row.status is PlanStatus.ISSUED)
        window.go(PlanAt(other.id))
        window.go(PlanAt(page.plan_id))
        page = window.current()
        page.editor.moveCursor(QTextCursor.MoveOperation.End)
    if way != "undo":
        qtbot.keyClick(page.editor, Qt.Key.Key_Return)
        qtbot.keyClick(page.editor, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    else:
        page.editor.undo()
        page.editor.undo()
    page.save()
    assert says(window, "lại là nhiệm vụ, với kết quả đã báo cáo (75%)")
    assert next(task for task in stored(page).tasks if task.text == block.text).percent == 75
    assert files() == before


@pytest.mark.long
def test_a_duty_copied_from_an_issued_plan_is_given_in_the_draft_too(page, window, qtbot):
    draft = page.plan_id
    issued = next(row for row in window.services.plans.rows() if row.status is PlanStatus.ISSUED)
    window.go(PlanAt(issued.id))
    whole = window.services.plans.get(issued.id)
    task = next(task for task in whole.tasks if task.unit is not None and task.deadline is not None)
    source = window.current()
    type_at_end_of(source, task.text, "", qtbot)
    cursor = source.editor.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
    source.editor.setTextCursor(cursor)
    qtbot.keyClick(source.editor, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    window.go(PlanAt(draft))
    page = window.current()
    type_at_end_of(page, stored(page).blocks[5].text, "", qtbot)
    qtbot.keyClick(page.editor, Qt.Key.Key_Return)
    qtbot.keyClick(page.editor, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    page.save()
    [made] = [found for found in stored(page).tasks if found.text == task.text]
    assert (made.unit.id, made.deadline, made.percent) == (task.unit.id, task.deadline, 0)
    assert made.id != task.id
    assert [found.id for found in window.services.plans.get(issued.id).tasks] == [found.id for found in whole.tasks]


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # windows that pop up, without a screen
def test_a_day_without_its_year_is_in_that_of_the_plan_from_the_first_on(page, window):
    """The grid knew the plan's year only when it was read again: “25/11” became a day of the year before."""
    number, year = page.plan_id, page.plan.year + 2
    window.services.plans.change_head(number, HeadField.YEAR, year)
    fresh = PlanPage(window, number)
    task = fresh.plan.tasks[0]
    task.deadline, task.more_deadlines, task.recurring = None, (), ()
    popup = fresh.grid.open_popup(task, DUE)
    popup.kind.setCurrentIndex(popup.kind.findData("by"))
    popup.day.setText("25/11")
    popup.day.editingFinished.emit()
    meant = popup.day.date()
    popup.close()
    assert meant == date(year, 11, 25)


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # windows that pop up, without a screen
def test_wrong_input_in_the_grid_is_refused_at_its_field(page):
    page.show_tab(1)
    page.grid.show_task(page.grid.tasks()[0])
    before = stored(page).tasks[0].deadline
    popup = page.grid.open_popup(None, DUE)
    popup.kind.setCurrentIndex(1)
    popup.day.setText("31/02/2027")
    popup.take()
    assert popup.isVisible() and "Không có ngày này" in wrong(popup.day_field)
    popup.close()
    assert stored(page).tasks[0].deadline == before


@pytest.mark.long
def test_every_tab_shows_what_there_is(page, window):
    for number in range(5):
        page.show_tab(number)
    assert len(page.progress.table.row_model.rows) == len(page.plan.tasks)
    assert page.history.table.row_model.rows
    issued = next(row for row in window.services.plans.rows() if row.status is PlanStatus.ISSUED)
    window.go(PlanAt(issued.id))
    assert window.current().editor.isReadOnly()


def test_telex_and_vni_sequences_reach_the_text(page, qtbot):
    """Unikey sends backspaces and then the composed letters: it is no input method to Qt."""
    page.editor.go_to(page.plan.blocks[4])
    cursor = page.editor.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    page.editor.setTextCursor(cursor)
    type_keys(page.editor, VNI_LATE)
    page.editor.apply_to(page.plan)
    assert any(block.text.endswith(result(VNI_LATE)) for block in page.plan.blocks)


def test_the_grid_says_which_duties_have_no_date(page, qtbot):
    page.show_tab(1)
    page.grid.set_tasks([Task(runs("Không có hạn"), unit=page.services.units.all()[0])])
    settle()
    assert says(page.grid, "1 nhiệm vụ")


@pytest.mark.long
def test_submitting_names_the_documents_that_are_over(page, window, qtbot, monkeypatch):
    told = []
    monkeypatch.setattr(page.shell, "say", lambda text, **_ways: told.append(text))
    block = next(block for block in stored(page).blocks if block.kind is BlockKind.PARAGRAPH and block.task is None)
    type_at_end_of(page, block.text, " ", qtbot)
    page.editor.textCursor().insertText("Theo Nghị định số 80/2020/NĐ-CP.")
    page.steps.submit()
    assert "80/2020/NĐ-CP" in told[-1] and "313/2025/NĐ-CP" in told[-1]


@pytest.mark.long
def test_the_cursor_stays_where_it_was_when_the_status_changes(page, window, qtbot):
    long = [block for block in page.plan.blocks if len(block.text) > 60]
    block = long[len(long) // 2]
    page.editor.go_to(block)
    cursor = page.editor.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.Right, n=7)
    page.editor.setTextCursor(cursor)
    place = page.editor.verticalScrollBar().value()
    for step in (page.steps.submit, page.steps.withdraw):
        step()
        settle()
        cursor = page.editor.textCursor()
        assert (cursor.block().text(), cursor.positionInBlock()) == (block.text, 7)
        assert page.editor.verticalScrollBar().value() == place > 0


def undated_answer(page, qtbot, words):
    """Submit, and answer the question about what is open by a button with words; return what the question says."""
    asked = []

    def answer():
        dialog = QApplication.activeModalWidget()
        asked.append(" ".join(plain(label.text()) for label in dialog.findChildren(QLabel)))
        button = next(item for item in dialog.findChildren(QAbstractButton) if plain(item.text()) == words)
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    QTimer.singleShot(50, answer)
    page.primary()
    return asked


@pytest.mark.long
def test_submitting_asks_once_about_duties_without_a_deadline(page, qtbot):
    for task in page.plan.tasks[:2]:
        task.deadline, task.more_deadlines, task.recurring, task.continuous, task.timing = None, (), (), False, ""
    page.save()
    first = page.plan.tasks[0].text
    assert "2 nhiệm vụ chưa có thời hạn" in undated_answer(page, qtbot, "Đến chỗ đó")[0]
    assert page.plan.status is PlanStatus.DRAFT
    assert page.grid.table.current().text == first and page.grid.table.currentIndex().column() == DUE
    undated_answer(page, qtbot, "Để ở dự thảo")
    assert page.plan.status is PlanStatus.DRAFT
    undated_answer(page, qtbot, "Trình ký")
    assert page.plan.status is PlanStatus.SUBMITTED
    page.steps.withdraw()
    page.primary()  # and not again
    assert page.plan.status is PlanStatus.SUBMITTED


@pytest.mark.long
def test_submitting_asks_about_duties_without_a_unit(page, qtbot):
    """Paragraphs that were made duties had none; the plan was signed, and nobody was chased."""
    task = page.plan.tasks[0]
    task.unit = None
    page.save()
    assert "chưa có đơn vị" in undated_answer(page, qtbot, "Đến chỗ đó")[0]
    assert page.plan.status is PlanStatus.DRAFT and page.grid.table.current().text == task.text
    undated_answer(page, qtbot, "Trình ký")
    assert page.plan.status is PlanStatus.SUBMITTED


def test_submitting_asks_about_a_deadline_that_the_dutys_words_do_not_name(page, qtbot):
    task = next(task for task in page.plan.tasks if task.deadline is not None and task.deadline.wording in task.text)
    task.deadline, task.recurring = Deadline(date(2028, 1, 5)), ()
    page.save()
    assert "ghi ngày khác" in undated_answer(page, qtbot, "Đến chỗ đó")[0]
    assert page.plan.status is PlanStatus.DRAFT
    assert page.grid.table.current().text == task.text and page.grid.table.currentIndex().column() == DUE


def test_submitting_asks_about_a_line_of_the_text_that_says_another_day_than_the_deadline(window, qtbot):
    """Typed with a year of two figures it was not read: the text said the 31st, lists and letters the 30th."""
    police = window.services.units.find("Công an xã")
    task = Task(runs("Rà soát thủ tục"), police, Role.LEAD, deadline=Deadline(date(2027, 5, 30)))
    blocks = [
        Block(BlockKind.SECTION, runs("NHIỆM VỤ"), "I.", 1),
        Block(BlockKind.HEADING, runs("Rà soát thủ tục", bold=True), "1.", 2),
        *(Block(BlockKind.BULLET, runs(line), "-") for line in ("Chủ trì: Công an xã", "Thời hạn: ngày 30/5/2027")),
    ]
    window.go(PlanAt(window.services.plans.add(Plan("Cải cách", year=2027, blocks=blocks, tasks=[task]))))
    page = window.current()
    page.editor.go_to(page.plan.blocks[-1])
    cursor = page.editor.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, len("30/5/2027"))
    page.editor.setTextCursor(cursor)
    qtbot.keyClicks(page.editor, "31/5/27")
    page.leave()
    assert stored(page).tasks[0].deadline.day == date(2027, 5, 30)
    assert "“Rà soát thủ tục”: văn bản ghi ngày khác" in undated_answer(page, qtbot, "Đến chỗ đó")[0]
    assert page.plan.status is PlanStatus.DRAFT
    assert page.grid.table.current().text == task.text and page.grid.table.currentIndex().column() == DUE


@pytest.mark.long
def test_submitting_asks_about_a_time_that_gives_no_day(page, qtbot):
    """It stood in the list as if it were without a time, and nobody was reminded of it."""
    task = page.plan.tasks[2]
    task.deadline, task.more_deadlines, task.recurring, task.continuous = None, (), (), False
    task.timing = "Tuần 2 tháng 4/2027"
    page.save()
    assert "“tuần 2 tháng 4/2027”" in undated_answer(page, qtbot, "Đến chỗ đó")[0]
    assert page.grid.table.current().text == task.text and page.grid.table.currentIndex().column() == DUE


@pytest.mark.long
def test_submitting_asks_about_a_deadline_that_is_over(page, qtbot):
    """The plan went to signature, and could not be issued then."""
    task = next(task for task in page.plan.tasks if task.deadline is None and not task.recurring)
    task.deadline, task.continuous, task.timing = Deadline(date(2026, 11, 13)), False, ""
    page.save()
    assert "Không thể ban hành kế hoạch sau ngày đó" in undated_answer(page, qtbot, "Đến chỗ đó")[0]
    assert page.plan.status is PlanStatus.DRAFT
    assert page.grid.table.current().text == task.text and page.grid.table.currentIndex().column() == DUE
    page.services.plans.change_head(page.plan_id, HeadField.DATED, PartialDate(2, 11, 2026))
    page.show_stored()
    page.primary()  # it was due after the plan's own day
    assert page.plan.status is PlanStatus.SUBMITTED


def test_submitting_asks_about_headings_that_nothing_stands_under_and_missing_recipients(page, qtbot):
    """Duties are moved away in the assignment, and their unit's heading is signed over nothing."""
    plan = page.services.plans.get(page.plan_id)
    place = next(i for i, block in enumerate(plan.blocks) if block.kind is BlockKind.SECTION)
    heading = Block(BlockKind.SECTION, runs("Công an xã", bold=True), depth=1)
    plan.blocks[place:place] = [heading, Block(BlockKind.PARAGRAPH)]
    page.services.plans.save(plan)
    page.services.plans.change_head(page.plan_id, HeadField.RECIPIENTS, [])
    page.show_stored()
    unit = replace(page.services.units.get(page.plan.tasks[-1].unit.id), valid_to=date(2026, 12, 31))
    page.services.units.save(unit)
    page.show_stored()
    asked = undated_answer(page, qtbot, "Đến chỗ đó")[0]
    assert f"“{unit.name}” không còn trong năm 2027" in asked and page.grid.table.current().unit.id == unit.id
    page.services.units.save(replace(unit, valid_to=None))
    page.show_stored()
    asked = undated_answer(page, qtbot, "Đến chỗ đó")[0]
    assert "Dưới đề mục “Công an xã” chưa có nội dung." in asked and "chưa có nơi nhận" in asked.lower()
    assert page.plan.status is PlanStatus.DRAFT and page.editor.current_block().text == "Công an xã"
    undated_answer(page, qtbot, "Trình ký")
    assert page.plan.status is PlanStatus.SUBMITTED


@pytest.mark.long
def test_a_new_version_is_asked_about_anew(page, qtbot):
    page.plan.tasks[0].deadline, page.plan.tasks[0].more_deadlines = None, ()
    page.plan.tasks[0].recurring, page.plan.tasks[0].continuous, page.plan.tasks[0].timing = (), False, ""
    page.save()
    undated_answer(page, qtbot, "Trình ký")
    page.services.plans.issue(page.plan_id, 912, date(2027, 1, 4))
    page.services.plans.revise(page.plan_id)
    page.show_stored()
    assert "chưa có thời hạn" in undated_answer(page, qtbot, "Để ở dự thảo")[0]
    assert page.plan.status is PlanStatus.DRAFT


@pytest.mark.long
def test_a_duty_that_was_made_of_a_paragraph_stays_there_when_the_grid_is_changed(page, qtbot):
    block = next(block for block in page.plan.blocks if block.kind is BlockKind.PARAGRAPH and block.task is None)
    place = page.plan.blocks.index(block)
    page.editor.go_to(block)
    press(page, "Make it a task")
    before = [item.text for item in page.plan.blocks]
    page.show_tab(1)
    task = next(task for task in page.grid.tasks() if task is not block.task)
    task.product = "Báo cáo"
    page.grid.changed.emit()
    assert [item.text for item in stored(page).blocks] == before
    assert stored(page).blocks[place].task is not None


@pytest.mark.long
def test_a_number_that_runs_against_the_days_is_told_and_not_refused(page, window):
    """A register goes by days: number 240 of a later day than number 241 was taken without a word."""
    held = Plan(
        "Đã ban hành", year=2026, number="241/KH-UBND", dated=PartialDate(10, 11, 2026), status=PlanStatus.ISSUED
    )
    window.services.plans.add(held)
    page.primary()
    form = page.steps.number_dialog()
    form.dialog.show()
    for number, day, told in (
        (240, "16/11/2026", "Số 241 đề ngày 10/11/2026"), (242, "16/11/2026", ""),
        (242, "09/11/2026", "Số 241 đề ngày 10/11"),
        (242, "10/11/2026", ""), (240, "10/11/2026", ""), (240, "16/01/2027", ""),
        (240, "16/11/2026", "nên số 240 đề ngày 16"),
    ):  # fmt: skip
        form.day.setText(day)
        form.number.setValue(number)
        settle()
        assert says(form.dialog, "Số 241 đề ngày") == bool(told) and (not told or says(form.dialog, told))
        assert not clipped(form.dialog)
    form.dialog.yes.click()
    assert stored(page).status is PlanStatus.ISSUED and stored(page).number == "240/KH-UBND"


@pytest.mark.long
def test_a_plan_with_unfinished_tasks_is_closed_when_the_answer_is_yes(page, window, monkeypatch):
    """They went on in lists and letters, and nothing had told of them."""
    page.primary()
    window.services.plans.issue(page.plan_id, 77, window.services.office.today())
    settle()
    asked = []

    def refuse(dialog):
        dialog.show()
        asked.extend(text for text in texts(dialog) if text.endswith("?"))
        dialog.reject()
        return dialog.result()

    monkeypatch.setattr(Dialog, "exec", refuse)
    press(page.header, "Close the plan")
    settle()
    left = window.services.unfinished.left_of(page.plan_id)
    assert left
    assert asked == [f"Kết thúc kế hoạch khi còn {left} nhiệm vụ chưa hoàn thành?"]
    assert stored(page).status is PlanStatus.ISSUED
    window.services.tasks.end([task.id for task in page.plan.tasks])
    assert not window.services.unfinished.left_of(page.plan_id)
    press(page.header, "Close the plan")
    settle()
    assert len(asked) == 1
    assert stored(page).status is PlanStatus.CLOSED


@pytest.mark.long
def test_what_was_just_issued_is_not_closed_by_another_enter(page, window, monkeypatch):
    page.primary()
    settle()
    monkeypatch.setattr(Dialog, "exec", lambda dialog: dialog.accept() or dialog.result())
    button(page.header, "Ban hành").setFocus()
    page.primary()
    settle()
    assert page.plan.status is PlanStatus.ISSUED
    assert QApplication.focusWidget() is page.editor


def test_the_foot_of_the_text_says_when_a_duty_without_a_day_is_due(page, qtbot):
    block = next(block for block in page.plan.blocks if block.task is not None)
    task = block.task
    task.deadline, task.more_deadlines, task.recurring, task.timing = None, (), (), ""
    task.continuous = True
    page.editor.go_to(block)
    qtbot.keyClick(page.editor, Qt.Key.Key_End)
    assert says(page, "Thường xuyên")
    task.continuous = False
    qtbot.keyClick(page.editor, Qt.Key.Key_Home)
    assert says(page, "Chưa có thời hạn")


WORD = """<html xmlns:o="urn:schemas-microsoft-com:office:office"><head>
<meta name=Generator content="Microsoft Word 15"><style><!--
 p.MsoNormal, li.MsoNormal {margin:0cm; font-family:"Times New Roman",serif;}
 p.Old {font-size:14.0pt; font-family:".VnTime";}
 p.Strong {font-weight:bold;}
--></style></head><body lang=EN-US><!--StartFragment-->
<p class=Strong><span lang=VI>1. Tuyên truyền<o:p></o:p></span></p>
<p class=Strong>1.1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span>Hình thức</p>
<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Wingdings'><span style='mso-list:Ignore'>Ø<span style='font:7.0pt "Times New Roman"'>&nbsp;
</span></span></span><![endif]>Treo <b>băng rôn</b><del>, cờ</del></p>
<p class=Old>KÕ ho¹ch n¨m 2027 cña x·<o:p></o:p></p>
<p class=MsoNormal><b><span style='font-family:".VnTimeH"'>céng hoµ x· héi</span></b></p>
<p class=MsoNormal><span style='font-family:"VNI-Times"'>Keá hoaïch naêm 2027</span></p>
<table class=MsoTableGrid border=1><tr><td><p class=MsoNormal>TT</p></td><td><p class=MsoNormal>ViÖc</p></td></tr>
<tr><td><p class=Old>1</p></td><td><p class=Old>Hép b¸o</p></td></tr></table><!--EndFragment--></body></html>"""


def test_what_word_gives_is_pasted_with_its_structure_and_old_fonts_as_unicode(page, window, qtbot):
    """Kept, and there after a restart: what a style makes bold, arrows as bullets, nothing that was struck out."""
    page.editor.go_to(next(block for block in page.plan.blocks if block.text == "Mục đích"))
    cursor = page.editor.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    page.editor.setTextCursor(cursor)
    page.editor.setFocus()
    qtbot.keyClick(page.editor, Qt.Key.Key_Return)
    source = QMimeData()
    source.setHtml(WORD)
    QApplication.clipboard().setMimeData(source)
    qtbot.keyClick(page.editor, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    page.leave()
    blocks = stored(page).blocks
    at = next(number for number, block in enumerate(blocks) if block.text == "Mục đích")
    assert [(block.kind, block.text) for block in blocks[at + 1 : at + 7]] == [
        (BlockKind.HEADING, "Tuyên truyền"), (BlockKind.SUBHEADING, "Hình thức"), (BlockKind.BULLET, "Treo băng rôn"),
        (BlockKind.PARAGRAPH, "Kế hoạch năm 2027 của xã"), (BlockKind.PARAGRAPH, "CỘNG HOÀ XÃ HỘI"),
        (BlockKind.PARAGRAPH, "Kế hoạch năm 2027"),
    ]  # fmt: skip
    assert blocks[at + 7].rows == [["TT", "ViÖc"], ["1", "Hộp báo"]], "only what stands in an old font is changed"


@pytest.mark.long
def test_plain_text_in_old_letters_is_pasted_as_unicode(page, qtbot):
    """Its letters tell, where nothing names the font."""
    page.editor.go_to(next(block for block in page.plan.blocks if block.text == "Mục đích"))
    old = "Uû ban nh©n d©n x· giao C«ng an x· chñ tr×, phèi hîp víi c¸c ®¬n vÞ "
    old += "tæ chøc tr­íc th¸ng 6 n¨m 2027; ®«n ®èc"
    QApplication.clipboard().setText(old)
    page.editor.setFocus()
    qtbot.keyClick(page.editor, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert "Uỷ ban nhân dân xã giao Công an xã chủ trì, phối hợp với các đơn vị" in page.editor.toPlainText()


@pytest.mark.long
def test_all_paragraphs_that_are_selected_become_duties_in_one_step(page, qtbot):
    first = next(block for block in page.plan.blocks if block.kind is BlockKind.PARAGRAPH and block.task is None)
    type_at_end_of(page, first.text, "", qtbot)
    for words in ("Giao Công an xã chủ trì kiểm kê sổ sách số 7429.", "Phòng Kinh tế lập danh mục số 8531."):
        qtbot.keyClick(page.editor, Qt.Key.Key_Return)
        QApplication.sendEvent(page.editor, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, words))
    up = Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(page.editor, Qt.Key.Key_Up, up)
    qtbot.keyClick(page.editor, Qt.Key.Key_Home, up)
    before = len(page.plan.tasks)
    press(page, "Make it a task")
    settle()
    made = [task for task in page.plan.tasks if "7429" in task.text or "8531" in task.text]
    assert [task.unit.name for task in made] == ["Công an xã", "Phòng Kinh tế"]
    assert len(page.services.plans.get(page.plan.id).tasks) == before + 2
    qtbot.keyClick(page.editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert len(page.plan.tasks) == before
    text = page.editor.toPlainText()
    assert "7429" in text
    assert "8531" in text


@pytest.mark.long
@pytest.mark.parametrize("alone", [True, False])
def test_ctrl_z_below_what_was_typed_leaves_it_to_ctrl_y(page, window, qtbot, monkeypatch, alone):
    """Held down too long, Ctrl+Z takes back a step of the page, and the text comes anew: the typing is one, too."""
    first = next(block for block in page.plan.blocks if block.kind is BlockKind.PARAGRAPH and block.task is None)
    type_at_end_of(page, first.text, " ban dau 7429.", qtbot)
    page.leave()
    window.go(PageAt("plans"))
    window.go(PlanAt(page.plan.id))
    page.show_stored()
    assert not page.editor.document().isUndoAvailable()
    if alone:  # typed long after: a step of its own, and none that goes on with the first
        monkeypatch.setattr("desktop.storage.journal._COALESCE", timedelta(0))
    type_at_end_of(page, first.text.split(" ban dau")[0], " ve sau 8531.", qtbot)
    page.leave()
    for key, there in ((Qt.Key.Key_Z, False), (Qt.Key.Key_Y, True)):
        for _ in range(12):
            page.editor.setFocus()
            qtbot.keyClick(page.editor, key, Qt.KeyboardModifier.ControlModifier)
            settle()
            if ("7429" in page.editor.toPlainText(), "8531" in page.editor.toPlainText()) == (there, there):
                break
        assert ("7429" in page.editor.toPlainText(), "8531" in page.editor.toPlainText()) == (there, there)
    assert "8531" in "".join(block.text for block in stored(page).blocks)
