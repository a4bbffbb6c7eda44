"""Head and foot of a plan are changed on its own page, with mouse and keys on what is visible."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QToolButton,
    QTreeWidget,
    QWidget,
)

from desktop.domain.base.text import runs
from desktop.domain.plan.plan import BlockKind, PartialDate, Plan, PlanStatus
from desktop.domain.plan.recipients import Reason, Recipient
from desktop.domain.task.task import Task
from desktop.gui.editor.recipients_form import RecipientList
from desktop.gui.kit.basic import tick_box
from desktop.gui.places import PageAt, PlanAt
from desktop.gui.plans.plan_page import PlanPage
from tests.at_length import long
from tests.gui.offices import clipped, opened, settle
from tests.gui.seen import items, press, says


@pytest.fixture
def page(window) -> PlanPage:
    """Give the page of the sample's draft."""
    draft = next(row for row in window.services.plans.rows() if row.status is PlanStatus.DRAFT)
    window.go(PlanAt(draft.id))
    QApplication.processEvents()
    return window.current()


def stored(page):
    return page.services.plans.get(page.plan_id)


def named(page, kind, name):
    """Return the visible control with a name."""
    return next(item for item in page.findChildren(kind) if item.accessibleName() == name and item.isVisible())


def choose(page, words, qtbot):
    """Click an entry of the outline."""
    outline = named(page, QTreeWidget, "Bố cục")
    (item,) = outline.findItems(words, Qt.MatchFlag.MatchStartsWith | Qt.MatchFlag.MatchRecursive)
    outline.scrollToItem(item)
    qtbot.mouseClick(outline.viewport(), Qt.MouseButton.LeftButton, pos=outline.visualItemRect(item).center())
    QApplication.processEvents()


def retype(widget: QWidget, text: str, qtbot, leave=Qt.Key.Key_Tab):
    widget.setFocus()
    qtbot.keyClick(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(widget, Qt.Key.Key_Delete)
    qtbot.keyClicks(widget, text)
    if leave is not None:
        qtbot.keyClick(widget, leave)
    QApplication.processEvents()


@pytest.mark.long
def test_each_field_is_kept_when_it_is_left_and_is_one_step(page, window, qtbot):
    choose(page, "Thông tin chung", qtbot)
    old = stored(page)
    steps = len(page.services.plans.history(page.plan_id))
    retype(named(page, QPlainTextEdit, "Trích yếu"), "Cong tac khac", qtbot)
    retype(named(page, QLineEdit, "Địa danh"), "An Phu", qtbot)
    retype(named(page, QLineEdit, "Tháng"), "2", qtbot)
    retype(named(page, QLineEdit, "Ký hiệu"), "KH-HDND", qtbot)
    plan = stored(page)
    assert (plan.title, plan.place, plan.dated.month, plan.symbol) == ("Cong tac khac", "An Phu", 2, "KH-HDND")
    assert page.header.title.full_text() == "Cong tac khac"
    assert len(page.services.plans.history(page.plan_id)) == steps + 4
    for _ in range(4):
        window.undo()
        QApplication.processEvents()
    plan = stored(page)
    assert (plan.title, plan.place, plan.dated, plan.symbol) == (old.title, old.place, old.dated, old.symbol)
    assert named(page, QPlainTextEdit, "Trích yếu").toPlainText() == old.title
    assert named(page, QLineEdit, "Địa danh").text() == old.place


@pytest.mark.long
def test_a_wrong_day_is_said_at_the_field_and_stays_until_it_is_right(page, qtbot):
    choose(page, "Thông tin chung", qtbot)
    retype(named(page, QLineEdit, "Tháng"), "2", qtbot)
    retype(named(page, QLineEdit, "Ngày"), "31", qtbot)
    assert stored(page).dated.day is None
    assert says(page, "Không có ngày này")
    assert "Không có ngày này" in named(page, QLineEdit, "Ngày").accessibleDescription()
    assert named(page, QLineEdit, "Ngày").text() == "31"
    retype(named(page, QLineEdit, "Ngày"), "28", qtbot)
    assert stored(page).dated.day == 28
    assert not says(page, "Không có ngày này")


@pytest.mark.long
def test_what_is_typed_is_kept_when_the_page_is_left_at_once(page, window, qtbot):
    choose(page, "Thông tin chung", qtbot)
    retype(named(page, QLineEdit, "Địa danh"), "Hoa An", qtbot, leave=None)
    window.go(PageAt("tasks"))
    assert stored(page).place == "Hoa An"


@pytest.mark.long
def test_the_text_stays_as_it_was_typed(page, qtbot):
    qtbot.keyClicks(page.editor, "Moi ")
    choose(page, "Thông tin chung", qtbot)
    retype(named(page, QLineEdit, "Địa danh"), "Hoa An", qtbot)
    choose(page, "Căn cứ", qtbot)
    assert page.editor.isVisible()
    assert any(block.text.startswith("Moi ") for block in stored(page).blocks)
    assert page.editor.toPlainText().startswith("Moi ")


@pytest.mark.long
def test_form_of_signature_and_signer(page, qtbot):
    choose(page, "Nơi nhận, chữ ký", qtbot)
    box = named(page, QComboBox, "Quyền hạn ký")
    assert box.count() == 3
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    signature = stored(page).signature
    assert (signature.deputy, signature.title) == ("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")
    retype(named(page, QLineEdit, "Người ký"), "Le Minh Quy", qtbot)
    assert stored(page).signature.name == "Le Minh Quy"
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    signature = stored(page).signature
    assert (signature.authority, signature.name) == ("KT. CHỦ TỊCH", "Le Minh Quy")  # what was typed stays


def tick(table, item, qtbot):
    box = table.visualItemRect(item)
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton,
                     pos=QPoint(QRect(box).left() + 12, QRect(box).center().y()))  # fmt: skip
    QApplication.processEvents()


@pytest.mark.long
def test_a_recipient_is_taken_out_and_put_back_by_its_box(page, qtbot):
    choose(page, "Nơi nhận, chữ ký", qtbot)
    table = named(page, QTreeWidget, "Nơi nhận")
    before = stored(page).recipients
    (item,) = table.findItems("Công an xã", Qt.MatchFlag.MatchExactly)
    tick(table, item, qtbot)
    assert stored(page).recipients == [line for line in before if line != "Công an xã"]
    (item,) = table.findItems("Công an xã", Qt.MatchFlag.MatchExactly)
    assert item.checkState(0) is Qt.CheckState.Unchecked
    assert "Công an xã" in page.head.ending.recipients.missing.text()
    (ending,) = page.outline.findItems("Nơi nhận, chữ ký", Qt.MatchFlag.MatchExactly)
    assert not ending.icon(0).isNull()
    qtbot.mouseClick(page.head.ending.recipients.add_missing, Qt.MouseButton.LeftButton)
    assert set(stored(page).recipients) == set(before)
    assert stored(page).recipients[-1].startswith("Lưu")


@pytest.mark.parametrize("size", [100, 150])
def test_the_box_of_a_recipient_lies_beside_the_name_that_is_typed(show, office, size, qtbot):
    services = opened(office)
    services.office.save_settings(replace(services.office.settings(), text_size=size))
    services.close()
    recipients = RecipientList(lambda: [Recipient("Công an xã", True, Reason.USUAL)], lambda _whole: [])
    show(office)
    qtbot.addWidget(recipients)
    recipients.resize(600, 300)
    recipients.show()
    recipients.show_found()
    item = recipients.table.topLevelItem(0)
    recipients.table.editItem(item, 0)
    typed = recipients.table.findChild(QLineEdit)
    box = tick_box(recipients.table.visualItemRect(item).x() + 12, 0)
    assert typed.x() >= box.right()
    qtbot.mouseClick(recipients.table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(
        round(box.center().x()), recipients.table.visualItemRect(item).center().y()))  # fmt: skip
    assert item.checkState(0) is Qt.CheckState.Unchecked


def test_a_line_that_was_read_from_a_file_is_not_said_to_be_added_by_hand(qtbot):
    lines = ["Hội Khuyến học xã"]
    recipients = RecipientList(lambda: [Recipient(line, True, Reason.READ) for line in lines], lambda _whole: [])
    qtbot.addWidget(recipients)
    recipients.show()
    recipients.show_found()
    recipients.changed.connect(lambda: (lines.__setitem__(slice(None), recipients.lines()), recipients.show_found()))
    table = recipients.table
    assert table.topLevelItem(0).text(1) == ""
    QApplication.clipboard().setText("Trung tâm Y tế khu vực")
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    press(recipients, "Add")
    typed = table.findChild(QLineEdit)
    typed.setText("Chi hội Chữ thập đỏ")
    qtbot.keyClick(typed, Qt.Key.Key_Return)
    settle()
    shown = [(table.topLevelItem(number).text(0), table.topLevelItem(number).text(1)) for number in range(3)]
    assert shown == [("Hội Khuyến học xã", ""), ("Trung tâm Y tế khu vực", "added by hand"),
                     ("Chi hội Chữ thập đỏ", "added by hand")]  # fmt: skip
    recipients.forget()
    recipients.show_found()
    assert table.topLevelItem(1).text(1) == "", "of another plan"


@pytest.mark.long
def test_nothing_passes_the_file_copy(page, qtbot):
    choose(page, "Nơi nhận, chữ ký", qtbot)
    table = named(page, QTreeWidget, "Nơi nhận")
    keys = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
    before = stored(page).recipients
    table.setCurrentItem(table.topLevelItem(table.topLevelItemCount() - 2))
    qtbot.keyClick(table, Qt.Key.Key_Down, keys)
    assert stored(page).recipients == before
    qtbot.keyClick(table, Qt.Key.Key_Up, keys)
    assert stored(page).recipients[-3:] == [before[-2], before[-3], before[-1]]


@pytest.mark.long
def test_the_assignment_table_is_printed_or_not(page, qtbot):
    choose(page, "Phụ lục", qtbot)
    (box,) = (item for item in page.findChildren(QCheckBox) if item.isVisible())
    before = stored(page).assignment_appendix
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, box.height() // 2))
    assert stored(page).assignment_appendix is not before


@pytest.mark.long
def test_the_outline_leads_on_from_a_field_whose_change_brings_the_text_anew(page, qtbot):
    choose(page, "Thông tin chung", qtbot)
    item = next(i for i in items(page.outline) if i.text(0).startswith("II."))
    superior = named(page, QLineEdit, "Thực hiện văn bản của cấp trên")
    superior.setFocus()
    superior.setText("118/KH-UBND ngày 30/10/2026 của UBND tỉnh Hà Sơn")
    spot = page.outline.visualItemRect(item).center()
    qtbot.mouseClick(page.outline.viewport(), Qt.MouseButton.LeftButton, pos=spot)  # this keeps the field
    assert page.editor.isVisible()
    assert page.editor.current_block().kind is BlockKind.SECTION
    assert "118/KH-UBND" in stored(page).blocks[0].text


def test_a_plan_whose_making_is_undone_leads_back_to_the_list(window, qtbot):
    key = window.services.plans.add(Plan("Mới", year=2026))
    window.go(PlanAt(key))
    window.undo()
    for _ in range(3):
        QApplication.processEvents()
    assert not isinstance(window.current(), PlanPage)


def test_a_click_on_the_page_leads_to_the_field(page, qtbot):
    from desktop.domain.plan.head import HeadField
    from desktop.gui.editor.plan_head import code

    page._paper_clicked(code(HeadField.RECIPIENTS))
    assert named(page, QTreeWidget, "Nơi nhận")
    page._paper_clicked(code(HeadField.DATED))
    assert named(page, QLineEdit, "Ngày").hasFocus()


@pytest.mark.long
def test_an_issued_plan_is_shown_but_locked(page, qtbot):
    page.services.plans.submit(page.plan_id)
    page.services.plans.issue(page.plan_id, 66, date(2026, 11, 16))
    QApplication.processEvents()
    choose(page, "Thông tin chung", qtbot)
    assert not named(page, QLineEdit, "Địa danh").isEnabled()
    assert page.head._locked.isVisible()
    assert stored(page).dated == PartialDate(16, 11, 2026)


@pytest.mark.long
def test_a_section_is_moved_renamed_and_added_from_the_outline(page, qtbot, monkeypatch):
    from desktop.gui.kit.dialog import Dialog

    def headings():
        return [(block.marker, block.text) for block in stored(page).blocks if block.depth == 1]

    before, words = headings(), sorted(block.text for block in stored(page).blocks)
    choose(page, "II.", qtbot)
    qtbot.mouseClick(named(page, QToolButton, "Chuyển lên"), Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert [text for _, text in headings()[:2]] == [before[1][1], before[0][1]]
    assert [marker for marker, _ in headings()] == [marker for marker, _ in before]
    assert sorted(block.text for block in stored(page).blocks) == words
    assert not named(page, QToolButton, "Chuyển lên").isEnabled()

    def answer(dialog):
        field = dialog.findChild(QLineEdit)
        retype(field, "DE MUC KHAC", qtbot, leave=None)
        dialog.accept()
        return 1

    monkeypatch.setattr(Dialog, "exec", answer)
    qtbot.keyClick(page.outline, Qt.Key.Key_F2)
    assert headings()[0] == ("I.", "DE MUC KHAC")
    page._outline_card._add(BlockKind.SECTION)
    assert [text for _, text in headings()].count("DE MUC KHAC") == 2
    assert len(headings()) == len(before) + 1


@pytest.mark.long
def test_a_duty_that_was_read_from_a_heading_is_renamed_with_it_in_the_outline(page, qtbot, monkeypatch):
    """Undo brings the words of both back."""
    from desktop.gui.kit.dialog import Dialog

    plan = stored(page)
    heading = next(block for block in plan.blocks if block.depth == 2)
    plan.tasks.append(Task(runs(heading.text)))
    page.services.plans.save(plan)
    QApplication.processEvents()

    def answer(dialog):
        retype(dialog.findChild(QLineEdit), "Ra soat", qtbot, leave=None)
        dialog.accept()
        return 1

    def words():
        now = stored(page)
        return next(block.text for block in now.blocks if block.depth == 2), now.tasks[-1].text

    monkeypatch.setattr(Dialog, "exec", answer)
    choose(page, f"{heading.marker} {heading.text}", qtbot)
    qtbot.keyClick(page.outline, Qt.Key.Key_F2)
    assert words() == ("Ra soat", "Ra soat")
    qtbot.keyClick(page.outline, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert words() == (heading.text, heading.text)


@pytest.mark.long
def test_what_was_typed_a_moment_ago_does_not_mislead_a_move(page, qtbot):
    def headings():
        return [block.text for block in stored(page).blocks if block.depth == 1]

    before = headings()
    choose(page, "II.", qtbot)
    cursor = page.editor.textCursor()
    cursor.movePosition(cursor.MoveOperation.Start)
    page.editor.setTextCursor(cursor)
    qtbot.keyClicks(page.editor, "Can cu moi;")
    qtbot.keyClick(page.editor, Qt.Key.Key_Return)
    choose_without_click = page.outline.findItems("II.", Qt.MatchFlag.MatchStartsWith)[0]
    page.outline.setCurrentItem(choose_without_click)
    qtbot.mouseClick(named(page, QToolButton, "Chuyển lên"), Qt.MouseButton.LeftButton)
    assert headings()[:2] == [before[1], before[0]]
    assert any(block.text == "Can cu moi;" for block in stored(page).blocks)


@pytest.mark.long
def test_head_and_foot_are_the_same_after_a_restart(show, office, qtbot):
    window = show(office)
    draft = next(row for row in window.services.plans.rows() if row.status is PlanStatus.DRAFT)
    for time, (place, signer) in enumerate((("An Phu", "Le Minh Quy"), ("Hoa An", "Tran Thi Hoa"))):
        if time:
            window = show(office)
        window.go(PlanAt(draft.id))
        QApplication.processEvents()
        page = window.current()
        choose(page, "Thông tin chung", qtbot)
        retype(named(page, QLineEdit, "Địa danh"), place, qtbot)
        choose(page, "Nơi nhận, chữ ký", qtbot)
        retype(named(page, QLineEdit, "Người ký"), signer, qtbot, leave=None)
        window.close()
        QApplication.processEvents()
        window = show(office)
        window.go(PlanAt(draft.id))
        QApplication.processEvents()
        page = window.current()
        choose(page, "Nơi nhận, chữ ký", qtbot)
        assert named(page, QLineEdit, "Người ký").text() == signer
        choose(page, "Thông tin chung", qtbot)
        assert named(page, QLineEdit, "Địa danh").text() == place
        window.close()


@pytest.mark.parametrize("size", [(911, 473), *long(((1366, 740),), ((1093, 543),))])
def test_no_words_are_clipped(show, office, size, qtbot):
    window = show(office, size)
    draft = next(row for row in window.services.plans.rows() if row.status is PlanStatus.DRAFT)
    window.go(PlanAt(draft.id))
    QApplication.processEvents()
    for words in ("Thông tin chung", "Nơi nhận, chữ ký", "Phụ lục"):
        choose(window.current(), words, qtbot)
        assert clipped(window.current()) == []


@pytest.mark.long
def test_ctrl_z_in_a_field_takes_back_what_was_kept_of_another(page, qtbot):
    """A field is kept when it is left: Ctrl+Z in the next one, where nothing was typed, takes that back."""
    choose(page, "Thông tin chung", qtbot)
    subject = named(page, QPlainTextEdit, "Trích yếu")
    before = stored(page).title
    retype(subject, "Khac di", qtbot)
    assert stored(page).title == "Khac di"
    place = named(page, QLineEdit, "Địa danh")
    for field in (place, subject):
        field.setFocus()
        qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        QApplication.processEvents()
        assert stored(page).title == before
        assert subject.toPlainText() == before
        field.setFocus()
        qtbot.keyClick(field, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
        QApplication.processEvents()
        assert stored(page).title == subject.toPlainText() == "Khac di"
    qtbot.keyClicks(place, "abc")
    qtbot.keyClick(place, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "abc" not in place.text(), "what is typed in the field goes first"
    assert stored(page).title == "Khac di"
