"""Find and replace in the text of a plan, with keys and mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QAbstractButton

from desktop.domain.plan.head import HeadField
from desktop.domain.plan.plan import PlanStatus
from desktop.gui.editor.plan_head import Part
from desktop.gui.places import PlanAt
from tests.gui.offices import settle
from tests.gui.seen import can_press, items

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(window, qtbot):
    draft = next(row for row in window.services.plans.rows() if row.status is PlanStatus.DRAFT)
    window.go(PlanAt(draft.id))
    window.activateWindow()
    window.current().editor.setFocus()
    return window.current()


def press(page, qtbot, words):
    button = next(b for b in page.window().findChildren(QAbstractButton) if b.isVisible() and b.text().strip() == words)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def stored(page):
    return "\n".join(block.text for block in page.services.plans.get(page.plan_id).blocks)


def test_ctrl_f_finds_and_goes_round(page, qtbot):
    page.editor.setFocus()
    qtbot.keyClick(page.editor, Qt.Key.Key_F, CTRL)
    assert page.find_bar.isVisible()
    assert not page.find_bar.new_words.isVisible()
    assert page.find_bar.words.hasFocus()
    page.find_bar.words.setText("xã Thanh Bình")
    qtbot.keyClick(page.find_bar.words, Qt.Key.Key_Return)
    count = stored(page).count("xã Thanh Bình")
    page.find_bar.case.setChecked(True)
    in_head = page.plan.title.count("xã Thanh Bình")
    assert page.find_bar.count.text() == f"{in_head + 1}/{in_head + count}"
    for _ in range(count):
        assert page.editor.textCursor().selectedText() == "xã Thanh Bình"
        qtbot.keyClick(page.find_bar.words, Qt.Key.Key_Return)
    assert page.find_bar.count.text() == f"1/{in_head + count}"
    qtbot.keyClick(page.find_bar.words, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert page.find_bar.count.text() == f"{in_head + count}/{in_head + count}"
    assert page.find_bar.words.hasFocus()
    page.find_bar.words.setText("không có chữ này")
    qtbot.keyClick(page.find_bar.words, Qt.Key.Key_Return)
    assert page.find_bar.nothing.isVisible()
    qtbot.keyClick(page.find_bar.words, Qt.Key.Key_Escape)
    assert not page.find_bar.isVisible()
    assert page.editor.hasFocus()


@pytest.mark.long
def test_ctrl_h_replaces_all_in_one_step_also_in_duties(page, window, qtbot):
    before = stored(page)
    count = before.count("hoàn thành")
    assert any("hoàn thành" in task.text for task in page.plan.tasks)
    qtbot.keyClick(page.editor, Qt.Key.Key_H, CTRL)
    page.find_bar.case.setChecked(True)
    page.find_bar.words.setText("hoàn thành")
    page.find_bar.new_words.setText("làm xong")
    qtbot.keyClick(page.find_bar.words, Qt.Key.Key_Return)
    press(page, qtbot, f"Thay tất cả ({count})")
    page.save()
    assert stored(page) == before.replace("hoàn thành", "làm xong")
    assert str(count) in window.strip.text()
    assert not page.find_bar.nothing.isVisible(), "they were there: each of them was replaced"
    qtbot.mouseClick(window.strip.action, Qt.MouseButton.LeftButton)
    page.save()
    assert stored(page) == before


@pytest.mark.long
def test_replace_goes_one_by_one_and_keeps_the_look(page, qtbot):
    before = stored(page)
    basis = page.editor.document().begin().text()
    qtbot.keyClick(page.editor, Qt.Key.Key_H, CTRL)
    page.find_bar.words.setText("Căn cứ")
    page.find_bar.new_words.setText("Theo")
    qtbot.waitUntil(lambda: can_press(page, "Thay tất cả"))
    press(page, qtbot, "Thay")
    press(page, qtbot, "Thay")
    assert page.editor.document().begin().text() == basis.replace("Căn cứ", "Theo", 1)
    page.save()
    first = page.services.plans.get(page.plan_id).blocks[0]
    assert first.runs[0].italic
    assert stored(page).count("Căn cứ") == before.count("Căn cứ") - 1


@pytest.mark.long
def test_a_locked_text_is_searched_not_replaced(page, qtbot):
    page.steps.submit()
    page.services.plans.issue(page.plan_id, 91, page.services.office.today())
    settle()
    qtbot.keyClick(page.editor, Qt.Key.Key_H, CTRL)
    assert page.find_bar.isVisible()
    assert not page.find_bar.new_words.isVisible()


def test_the_outline_counts_what_stands_under_each_heading_and_tables_are_searched(page, qtbot):
    block = next(block for block in page.plan.blocks if block.text.startswith("Mục đích"))
    page.editor.go_to(block)
    page.editor.insert_table([["xqz", "xqz xqz"], ["không", "Xqz"]])
    qtbot.keyClick(page.editor, Qt.Key.Key_F, CTRL)
    page.find_bar.words.setText("xqz")
    qtbot.keyClick(page.find_bar.words, Qt.Key.Key_Return)
    assert page.find_bar.count.text() == "1/4"
    shown = {item.text(0): item.text(1) for item in items(page.outline) if item.text(1)}
    assert list(shown.values()) == ["4"]
    assert "Mục đích" in next(iter(shown))
    qtbot.keyClick(page.find_bar.words, Qt.Key.Key_H, CTRL)
    page.find_bar.new_words.setText("đã thay")
    press(page, qtbot, "Thay tất cả (4)")
    page.save()
    table = next(b for b in page.services.plans.get(page.plan_id).blocks if b.rows)
    assert table.rows == [["đã thay", "đã thay đã thay"], ["không", "Đã thay"]], "a capital stays one"
    page.editor.undo()
    page.save()
    table = next(b for b in page.services.plans.get(page.plan_id).blocks if b.rows)
    assert table.rows == [["xqz", "xqz xqz"], ["không", "Xqz"]]


@pytest.mark.long
def test_the_grid_is_searched_and_its_cells_replaced_in_one_step(page, window, qtbot):
    page.show_tab(1)
    page.plan.tasks[0].product = "Danh mục của Công an xã"
    page.grid.changed.emit()
    before = [(task.text, task.product) for task in page.services.plans.get(page.plan_id).tasks]
    count = sum(text.count("Công an xã") + product.count("Công an xã") for text, product in before)
    assert count > 1
    page.grid.table.setFocus()
    qtbot.keyClick(page.grid.table, Qt.Key.Key_H, CTRL)
    bar = page.grid_find
    assert bar.isVisible()
    assert not page.find_bar.isVisible()
    bar.words.setText("Công an xã")
    seen = set()
    for number in range(count):
        qtbot.keyClick(bar.words, Qt.Key.Key_Return)
        assert bar.count.text() == f"{number + 1}/{count}"
        seen.add((page.grid.table.current().text, page.grid.table.currentIndex().column()))
    assert len(seen) > 1
    bar.new_words.setText("Công an phường")
    press(page, qtbot, f"Thay tất cả ({count})")
    after = [(task.text, task.product) for task in page.services.plans.get(page.plan_id).tasks]
    assert after == [tuple(text.replace("Công an xã", "Công an phường") for text in pair) for pair in before]
    assert bar.places_found() == 0
    press(page, qtbot, "Hoàn tác")
    qtbot.wait(50)
    assert [(task.text, task.product) for task in page.services.plans.get(page.plan_id).tasks] == before


def whole(page):
    """Return head, text and foot as they are stored."""
    plan = page.services.plans.get(page.plan_id)
    head = (plan.title, plan.superior, plan.issuer, plan.place, plan.signature, tuple(plan.recipients))
    return head, stored(page), [task.text for task in plan.tasks]


def begin(page, qtbot, words, new_words):
    page.editor.setFocus()
    qtbot.keyClick(page.editor, Qt.Key.Key_H, CTRL)
    bar = page.find_bar
    bar.case.setChecked(True)
    bar.words.setText(words)
    bar.new_words.setText(new_words)
    qtbot.keyClick(bar.words, Qt.Key.Key_Return)
    return bar


@pytest.mark.long
def test_head_and_foot_are_searched_with_the_text(page, qtbot):
    page.services.plans.change_head(page.plan_id, HeadField.RECIPIENTS, ["Công an xã", "Phòng Kinh tế", "Lưu: VT"])
    page.services.plans.change_head(page.plan_id, HeadField.TITLE, "Phối hợp với Công an xã")
    page.refresh()
    bar = begin(page, qtbot, "Công an xã", "")
    count = stored(page).count("Công an xã") + 2
    shown = {item.text(0): item.text(1) for item in items(page.outline) if item.text(1)}
    assert shown["Thông tin chung"] == shown["Nơi nhận, chữ ký"] == "1"
    assert sum(int(number) for number in shown.values()) == count
    page.editor.moveCursor(page.editor.textCursor().MoveOperation.Start)
    qtbot.keyClick(bar.words, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert bar.count.text() == f"1/{count}"
    assert page.head.part() is Part.INFO
    assert page.head.info.title.textCursor().selectedText() == "Công an xã"
    for _ in range(count - 1):
        qtbot.keyClick(bar.words, Qt.Key.Key_Return)
        assert bar.words.hasFocus()
    assert bar.count.text() == f"{count}/{count}"
    assert page.head.part() is Part.ENDING
    assert page.head.ending.table.currentItem().text(0) == "Công an xã"
    assert page.head.isVisible()
    qtbot.keyClick(bar.words, Qt.Key.Key_Return)
    qtbot.keyClick(bar.words, Qt.Key.Key_Return)
    assert page.editor.isVisible()
    assert page.editor.textCursor().selectedText() == "Công an xã"


@pytest.mark.long
def test_all_places_of_head_text_and_foot_are_replaced_in_one_step(page, window, qtbot):
    page.services.plans.change_head(page.plan_id, HeadField.SUPERIOR, "Kế hoạch số 9/KH-UBND của Công an xã")
    page.services.plans.change_head(page.plan_id, HeadField.RECIPIENTS, ["Công an xã", "Phòng Kinh tế", "Lưu: VT"])
    page.refresh()
    before, steps = whole(page), len(page.services.plans.history(page.plan_id))
    bar = begin(page, qtbot, "Công an xã", "Công an phường")
    count = stored(page).count("Công an xã") + 2
    press(page, qtbot, f"Thay tất cả ({count})")
    after = whole(page)
    assert repr(after) == repr(before).replace("Công an xã", "Công an phường")
    assert len(page.services.plans.history(page.plan_id)) == steps + 1
    assert bar.places_found() == 0
    assert f"{count} " in window.strip.text()
    qtbot.mouseClick(window.strip.action, Qt.MouseButton.LeftButton)
    qtbot.wait(20)
    assert whole(page) == before
    assert bar.places_found() == count


@pytest.mark.long
def test_one_place_of_the_head_is_replaced_and_taken_back(page, window, qtbot):
    before = whole(page)
    title = before[0][0]
    page.show_part(Part.INFO)
    page.head.focus_first()
    bar = begin(page, qtbot, title, "Việc khác")
    qtbot.keyClick(bar.words, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    press(page, qtbot, "Thay")
    assert whole(page)[0][0] == page.head.info.title.toPlainText() == "Việc khác"
    assert whole(page)[1:] == before[1:]
    assert window.strip.isVisible()
    qtbot.mouseClick(window.strip.action, Qt.MouseButton.LeftButton)
    qtbot.wait(20)
    assert whole(page) == before


@pytest.mark.long
def test_what_cannot_stand_in_the_head_is_refused_and_nothing_is_replaced(page, window, qtbot):
    before = whole(page)
    title = before[0][0]
    bar = begin(page, qtbot, title, "")
    qtbot.keyClick(bar.words, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    while not page.head.isVisible():
        qtbot.keyClick(bar.words, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    press(page, qtbot, "Thay")
    assert "trích yếu" in window.strip.text()
    assert whole(page) == before


def test_tab_leads_from_what_is_found_to_what_is_put_there(page, qtbot):
    """It went over three buttons first, and what was typed pressed them."""
    qtbot.keyClick(page.editor, Qt.Key.Key_H, CTRL)
    page.find_bar.words.setText("hoàn thành")
    qtbot.keyClick(page.find_bar.words, Qt.Key.Key_Tab)
    assert page.find_bar.new_words.hasFocus()
    qtbot.keyClick(page.find_bar.new_words, Qt.Key.Key_Backtab)
    assert page.find_bar.words.hasFocus()


@pytest.mark.long
@pytest.mark.parametrize("again", [False, True])
def test_what_is_typed_behind_a_replaced_word_is_taken_back_alone(page, qtbot, again):
    qtbot.keyClick(page.editor, Qt.Key.Key_H, CTRL)
    page.find_bar.words.setText("hoàn thành")
    page.find_bar.new_words.setText("làm xong")
    page.find_bar.replace_all()
    qtbot.keyClick(page.find_bar.words, Qt.Key.Key_Escape)
    if again:
        qtbot.keyClick(page.editor, Qt.Key.Key_Z, CTRL)
        qtbot.keyClick(page.editor, Qt.Key.Key_Y, CTRL)
    replaced = page.editor.toPlainText()
    cursor = page.editor.textCursor()
    cursor.setPosition(replaced.index("làm xong") + len("làm xong"))
    page.editor.setTextCursor(cursor)
    qtbot.keyClicks(page.editor, "vv")
    assert "làm xongvv" in page.editor.toPlainText()
    qtbot.keyClick(page.editor, Qt.Key.Key_Z, CTRL)
    assert page.editor.toPlainText() == replaced


def test_what_is_typed_behind_pasted_words_is_taken_back_alone(page, qtbot):
    data = QMimeData()
    data.setText("dán vào đây")
    page.editor.insertFromMimeData(data)
    pasted = page.editor.toPlainText()
    qtbot.keyClicks(page.editor, "vv")
    qtbot.keyClick(page.editor, Qt.Key.Key_Z, CTRL)
    assert page.editor.toPlainText() == pasted
    qtbot.keyClick(page.editor, Qt.Key.Key_Z, CTRL)
    assert "dán vào đây" not in page.editor.toPlainText()


def test_esc_in_the_text_closes_the_bar_and_only_then_leaves_the_page(page, window, qtbot):
    qtbot.keyClick(page.editor, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    assert page.find_bar.isVisible()
    page.editor.setFocus()
    qtbot.keyClick(page.editor, Qt.Key.Key_Escape)
    assert not page.find_bar.isVisible()
    assert window.current() is page
    qtbot.keyClick(page.editor, Qt.Key.Key_Escape)
    assert window.current() is not page
