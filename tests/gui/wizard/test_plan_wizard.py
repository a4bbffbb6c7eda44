"""The plan wizard in the window: real widgets over a real office."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from datetime import date
from functools import partial
from pathlib import Path

import docx
import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QFontMetricsF, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QFrame, QLineEdit, QPlainTextEdit, QSpinBox

from desktop import i18n
from desktop.domain.base.text import plain, runs
from desktop.domain.plan.plan import Block, BlockKind, Plan, PlanStatus
from desktop.domain.plan.proposals import usual_year
from desktop.domain.plan.steps import STEPS
from desktop.domain.task.task import Deadline, Role, Task
from desktop.gui import labels
from desktop.gui.editor.assign_table import DUE, TEXT
from desktop.gui.editor.plan_editor import PlanEditor
from desktop.gui.kit.table import CELL
from desktop.gui.kit.theme import theme
from desktop.gui.places import DraftAt, NewPlan, PageAt
from desktop.gui.wizard.duties import DutiesDialog
from desktop.gui.wizard.file_use import UseDialog
from desktop.services.reading.service import FileUse
from tests.at_length import long, one_of
from tests.gui.offices import named, reads, settle
from tests.gui.seen import button, can_press, cell, find_button, lines, press, says, until, write, wrong
from tests.gui.unikey import TELEX_WORDS, VNI_LATE, result, type_keys

CTRL = Qt.KeyboardModifier.ControlModifier

FILE = """ỦY BAN NHÂN DÂN
XÃ THANH BÌNH
Số: 12/KH-UBND
Thanh Bình, ngày 05 tháng 01 năm 2026

KẾ HOẠCH
Công tác thư viện năm 2026

Căn cứ Kế hoạch số 118/KH-UBND ngày 30/10/2025 của Ủy ban nhân dân tỉnh Hà Sơn về công tác thư viện;

Ủy ban nhân dân xã ban hành Kế hoạch như sau:

I. MỤC ĐÍCH, YÊU CẦU

1. Mục đích

Nâng cao chất lượng phục vụ bạn đọc.

II. TỔ CHỨC THỰC HIỆN

1. Phòng Văn hóa - Xã hội

a) Chủ trì, phối hợp với Công an xã kiểm kê sách trước ngày 30/11/2026.

b) Báo cáo định kỳ hằng quý.

2. Công an xã

Bảo đảm an ninh, trật tự.

Trên đây là Kế hoạch công tác thư viện năm 2026./.

Nơi nhận:
- UBND tỉnh;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Nguyễn Văn Bình
"""


@pytest.fixture
def view(window):
    """Give the wizard, just opened."""
    window.go(NewPlan())
    return window.whole


@pytest.fixture(autouse=True)
def usual_use(monkeypatch):
    """Answer the question of what is made of a file as it is proposed; the questions are kept."""
    asked = []

    def answer(parent, plan, found):
        asked.append(found)
        dialog = UseDialog(parent, plan, found)
        use = dialog.use()
        dialog.deleteLater()
        return use

    monkeypatch.setattr("desktop.gui.wizard.source.ask_use", answer)
    return asked


@pytest.fixture
def begun(view):
    """Give the wizard with the plan of a template in it."""
    source = view.page("source")
    source.cards["template"].radio.setChecked(True)
    source.kinds.choose(0)
    return view


def drafted(view):
    return view.services.drafts.load(view.machine.key)


def kept_soon(view, qtbot, check):
    qtbot.waitUntil(lambda: bool(drafted(view)) and check(drafted(view)))


def test_enter_chooses_the_way_that_has_the_focus(view):
    radio = view.page("source").cards["template"].radio
    radio.setFocus()
    QTest.keyClick(radio, Qt.Key.Key_Return)
    assert radio.isChecked() and view.page("source").kinds.isVisible()
    QTest.keyClick(radio, Qt.Key.Key_Down)
    assert not view.page("source").cards["template"].radio.hasFocus()


def test_a_draft_of_the_coming_year_is_no_plan_of_last_year(view):
    assert "năm 2026" in view.page("source").cards["previous"].facts.text()


def test_what_a_way_asks_is_seen_in_a_low_window(window):
    window.resize(800, 500)
    window.go(NewPlan())
    settle()
    source = window.whole.page("source")
    QTest.mouseClick(source.cards["template"], Qt.MouseButton.LeftButton)
    settle()
    assert source.kinds.visibleRegion().boundingRect().height() == source.kinds.height()
    QTest.keyClick(source.cards["template"].radio, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    press(window.whole, "Continue")
    settle()
    assert says(window.whole, "Choose a kind of plan first.")
    assert source.kinds.visibleRegion().boundingRect().height() > 100


@pytest.mark.long
def test_a_double_click_on_continue_goes_one_step(begun):
    go_on = button(begun, "Continue")
    QTest.mouseClick(go_on, Qt.MouseButton.LeftButton)
    QTest.mouseDClick(go_on, Qt.MouseButton.LeftButton)  # what the second press of two is to the window
    QTest.mouseRelease(go_on, Qt.MouseButton.LeftButton)
    assert begun.machine.step == "general"


@pytest.mark.long
def test_esc_of_who_types_leaves_the_text_and_only_then_the_wizard(begun):
    for _ in range(3):
        press(begun, "Continue")
    settle()
    editor = begun.page("content").editor
    editor.setFocus()
    QTest.keyClicks(editor, "abc")
    left = []
    begun.finished.connect(left.append)
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert not left
    assert QApplication.focusWidget() is button(begun, "Continue")
    QTest.keyClick(button(begun, "Continue"), Qt.Key.Key_Escape)
    assert left == [None]


@pytest.mark.long
def test_words_are_found_and_replaced_in_the_text_of_the_step(begun):
    for _ in range(3):
        press(begun, "Continue")
    settle()
    step = begun.page("content")
    step.editor.setFocus()
    QTest.keyClick(step.editor, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    settle()
    count = step.editor.toPlainText().count("đơn vị")
    write(named(step, "Find"), "đơn vị")
    write(named(step, "Replace with"), "cơ quan 7716")
    until(lambda: can_press(step.find_bar, f"Thay tất cả ({count})"))
    press(step.find_bar, f"Thay tất cả ({count})")
    assert step.editor.toPlainText().count("cơ quan 7716") == count
    assert says(begun, f"Đã thay {count} chỗ.")
    press(begun, "Undo")
    assert step.editor.toPlainText().count("đơn vị") == count
    QTest.keyClick(step.find_bar.words, Qt.Key.Key_Escape)
    assert not step.find_bar.isVisible()
    assert begun.machine.step == "content"


def content_of(begun):
    for _ in range(3):
        press(begun, "Continue")
    settle()
    return begun.page("content")


@pytest.mark.long
def test_the_strip_takes_back_what_was_replaced_and_nothing_typed_since(begun):
    step = content_of(begun)
    step.editor.setFocus()
    QTest.keyClick(step.editor, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    write(named(step, "Find"), "đơn vị")
    write(named(step, "Replace with"), "cơ quan 7716")
    replace_all = f"Thay tất cả ({step.editor.toPlainText().count('đơn vị')})"
    until(lambda: can_press(step.find_bar, replace_all))
    press(step.find_bar, replace_all)
    step.editor.setFocus()
    QTest.keyClicks(step.editor, "abc 7717")
    press(begun.strip, "Undo")
    assert "abc 7717" in step.editor.toPlainText() and "cơ quan 7716" in step.editor.toPlainText()
    assert says(begun, "Nội dung đã thay đổi sau đó.")


@pytest.mark.long
def test_units_that_are_replaced_in_the_text_are_so_in_the_assignment(begun):
    """A name that no unit has is told, and the tasks stay where they were; the strip takes text and units back."""
    step = content_of(begun)

    def owners():
        return [task.unit.name for task in begun.plan().tasks]

    before, text = owners(), step.editor.toPlainText()
    assert "Công an xã" in before and "Công an xã" in text
    step.editor.setFocus()
    QTest.keyClick(step.editor, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    write(named(step, "Find"), "Công an xã")
    for new, after in (("Phòng Kinh tế", "Phòng Kinh tế"), ("Đội 7716", "Công an xã")):
        write(named(step, "Replace with"), new)
        replace_all = f"Thay tất cả ({text.count('Công an xã')})"
        until(partial(can_press, step.find_bar, replace_all))
        press(step.find_bar, replace_all)
        assert owners() == [after if name == "Công an xã" else name for name in before]
        assert says(begun, "Nhiệm vụ vẫn giao cho “Công an xã”") is (new == "Đội 7716")
        press(begun.strip, "Undo")
        assert owners() == before and step.editor.toPlainText() == text


@pytest.mark.long
def test_a_topic_that_comes_back_takes_nothing_typed_since_away(begun):
    step = content_of(begun)
    heads = step.tree.topLevelItemCount()
    plan = begun.machine.plan()
    before, duties = step.editor.toPlainText().split("\n"), [plain(task.runs) for task in plan.tasks]
    step.tree.setCurrentItem(step.tree.topLevelItem(1))
    press(step, "Remove the topic")
    settle()
    assert step.tree.topLevelItemCount() == heads - 1
    step.editor.setFocus()
    QTest.keyClick(step.editor, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(step.editor, Qt.Key.Key_End)
    QTest.keyClick(step.editor, Qt.Key.Key_Return)
    QTest.keyClicks(step.editor, "abc 7718")
    settle()
    press(begun.strip, "Undo")
    settle()
    assert step.editor.toPlainText().split("\n") == [before[0], "abc 7718", *before[1:]]
    assert sorted(plain(task.runs) for task in begun.machine.plan().tasks) == sorted(duties)


def test_a_plan_is_made_with_clicks_alone(begun, window, qtbot):
    for _ in STEPS[1:]:
        press(begun, "Continue")
    assert begun.machine.step == "review"
    with qtbot.waitSignal(begun.finished) as told:
        press(begun, "Finish")
    plan = window.services.plans.get(told.args[0].plan_id)
    assert plan.tasks and plan.title and plan.status is PlanStatus.DRAFT
    assert window.current().plan.id == plan.id
    assert window.services.drafts.rows() == []


@pytest.mark.long
def test_the_pages_show_the_basis_that_is_to_be_checked(begun):
    """They stayed where the problem before had led them, with its mark."""
    text = begun.machine.plan().blocks[0].text
    values = {"text": f"{text[:40].rsplit(' ', 1)[0]} …", "old": 2016}
    source = "The basis “{text}” is of {old}. Check whether it is still in force."
    begun.machine.answers["notices"] = [{"step": "bases", "source": source, "values": values}]
    begun.show_step("review")
    step = begun.page("review")
    rows = step.problems.row_model.rows
    step.paper.show_block(len(begun.machine.plan().blocks) - 1)
    assert step.paper.page() > 0
    step.problems.choose(next(at for at, row in enumerate(rows) if getattr(row, "source", "") == source))
    settle()
    assert step.paper.page() == 0


def test_later_steps_need_a_source(view):
    view.show_step("content")
    assert view.machine.step == "source" and view.strip.isVisible()


@pytest.mark.long
def test_every_step_is_reached_with_the_mouse(begun, qtbot):
    for number in (4, 1, 6, 0, 3, 2, 5):
        place = begun.steps.visualRect(begun.steps.model().index(number, 0)).center()
        qtbot.mouseClick(begun.steps.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert begun.machine.step == STEPS[number]


@pytest.mark.long
def test_what_is_typed_is_in_the_draft_and_a_new_wizard_goes_on(begun, window, qtbot):
    begun.show_step("general")
    page = begun.page("general")
    page.title.selectAll()
    type_keys(page.title, TELEX_WORDS)
    kept_soon(begun, qtbot, lambda data: data["title"] == result(TELEX_WORDS))
    begun.later()
    (row,) = window.services.drafts.rows()
    assert row.title == result(TELEX_WORDS) and row.step == 1
    window.go(DraftAt(row.key))
    again = window.whole
    assert again.machine.step == "general"
    assert again.page("general").title.toPlainText() == result(TELEX_WORDS)


def test_a_signer_who_was_typed_stays_in_another_form(begun):
    begun.show_step("general")
    page = begun.page("general")
    write(page.signer, "Hoàng Đức Em")
    QTest.keyClick(page.form, Qt.Key.Key_Down)
    assert page.signer.text() == "Hoàng Đức Em"
    signature = begun.machine.answers["signature"]
    assert (signature["deputy"], signature["name"]) == ("KT. CHỦ TỊCH", "Hoàng Đức Em")


@pytest.mark.long
def test_the_text_follows_subject_and_drafting_unit_once_the_step_is_left(begun, qtbot):
    begun.show_step("general")
    page = begun.page("general")
    old = page.title.toPlainText()
    page.title.setPlainText("")
    page.title.setPlainText(old.replace("Công tác đối ngoại", "Công tác thanh niên"))
    page.drafting.setText("Phòng Kinh tế")
    begun.show_step("bases")
    answers = begun.machine.answers
    assert "Kế hoạch công tác thanh niên năm" in answers["lead_in"]
    assert "Kế hoạch công tác thanh niên năm" in answers["closing"]
    assert answers["bases"][-1] == "Theo đề nghị của Trưởng Phòng Kinh tế"
    assert answers["recipients"][-1] == "Lưu: VT, KT" and not begun.strip.isVisible()
    answers["lead_in"] = "Ủy ban nhân dân xã ban hành Kế hoạch công tác thanh niên và trẻ em như sau:"
    begun.show_step("general")
    page.title.setPlainText("Chuyển đổi số năm 2027")
    begun.show_step("bases")
    assert begun.strip.isVisible() and "Kế hoạch công tác thanh niên và trẻ em" in begun.strip.text()


@pytest.mark.long
def test_a_draft_that_another_window_went_on_with_stays_and_this_is_told(begun, window, qtbot):
    begun.show_step("general")
    begun.save()
    key, other = begun.machine.key, {**window.services.drafts.load(begun.machine.key), "title": "Bên kia"}
    window.services.drafts.save(key, other)
    begun.page("general").title.setPlainText("Bên này")
    assert begun.make() == 0, "the other's words would be gone"
    assert "cửa sổ khác" in begun.strip.text()
    assert {row.title for row in window.services.drafts.rows()} == {"Bên kia", "Bên này"}
    assert begun.make() != 0
    assert [row.title for row in window.services.drafts.rows()] == ["Bên kia"]


@pytest.mark.long
def test_a_new_plan_leaves_the_drafts_that_were_begun(begun, window):
    begun.show_step("general")
    begun.later()
    first = window.services.drafts.load(begun.machine.key)
    window.go(NewPlan())
    again = window.whole
    assert again.machine.answers == {}
    again.page("source").cards["blank"].radio.setChecked(True)
    again.later()
    assert len(window.services.drafts.rows()) == 2
    assert window.services.drafts.load(begun.machine.key) == first


@pytest.mark.long
def test_drafts_are_rows_of_the_list_and_go_on_where_they_were_left(begun, window, qtbot):
    begun.show_step("content")
    begun.later()
    window.go(PageAt("plans"))
    plans = window.current()
    head, draft = plans.table.row_model.rows[:2]
    assert "1" in head.title
    chip = plans.table.row_model.cell(plans.table.row_model.index(1, 3))
    assert "4/7" in chip.text
    place = plans.table.visualRect(plans.table.row_model.index(1, 0)).center()
    qtbot.mouseClick(plans.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseDClick(plans.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window.whole.machine.key == draft.key and window.whole.machine.step == "content"
    window.whole.later()
    plans.table.setFocus()
    qtbot.keyClick(plans.table, Qt.Key.Key_Delete)
    assert window.services.drafts.rows() == []
    qtbot.waitUntil(lambda: "(1)" in plans.bin.text())
    plans.show_bin(shown=True)
    assert [row.key for row in plans.table.row_model.rows[1:]] == [draft.key]
    window.undo()
    assert [row.key for row in window.services.drafts.rows()] == [draft.key]


@pytest.mark.long
def test_the_overview_offers_the_draft_that_was_left_last(begun, window, qtbot):
    begun.show_step("bases")
    begun.later()
    window.go(PageAt("overview"))
    overview = window.current()
    qtbot.waitUntil(lambda: can_press(overview, "Go on drafting"))
    assert says(overview, "3/7")
    press(overview, "Go on drafting")
    assert window.whole.machine.step == "bases"


def test_a_draft_that_cannot_be_read_is_exported_and_never_lost(window, qtbot):
    window.services.drafts.save("plan-wizard:aa", {"title": "Của bản sau", "step": "a step of tomorrow"})
    window.go(PageAt("plans"))
    plans = window.current()
    plans.refresh()
    plans.table.choose(1)
    assert plans.table.row_model.cell(plans.table.row_model.index(1, 3)).text in {"Cannot be opened", "Không mở được"}

    assert "Của bản sau" in window.services.drafts.text("plan-wizard:aa")


@pytest.mark.long
def test_the_one_draft_of_an_older_version_is_taken_over(window):
    window.go(NewPlan())
    window.whole.page("source").cards["blank"].radio.setChecked(True)
    old = {**window.whole.machine.answers, "title": "Từ bản trước", "step": "assign", "visited": ["source", "assign"]}
    window.whole.later()
    for key in list(window.services.drafts.keys()):
        window.services.drafts.discard(key)
    window.services.drafts.save("plan-wizard", old)
    (row,) = window.services.drafts.rows()
    assert (row.title, row.step) == ("Từ bản trước", 4)
    window.go(DraftAt(row.key))
    window.whole.finish()
    assert window.services.drafts.rows() == []
    assert any(plan.title == "Từ bản trước" for plan in window.services.plans.rows())


@pytest.mark.long
def test_the_window_closed_in_the_middle_keeps_the_last_letters(begun, window):
    begun.show_step("general")
    begun.page("general").superior.setText("Kế hoạch số 5")
    begun.leave()
    assert drafted(begun)["superior"] == "Kế hoạch số 5"


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # lists that pop up, without a screen
@pytest.mark.long
@pytest.mark.parametrize("sequence", [TELEX_WORDS, VNI_LATE])
def test_unikey_types_into_every_field(begun, qtbot, sequence):
    for step in STEPS[1:]:
        begun.show_step(step)
        page = begun.page(step)
        fields = [
            field for kind in (QLineEdit, QPlainTextEdit, PlanEditor) for field in page.findChildren(kind)
            if field.isVisible() and field.isEnabled() and not field.isReadOnly()
            and field.objectName() != "qt_spinbox_lineedit"
        ]  # fmt: skip
        for field in fields:
            field.setFocus()
            if isinstance(field, PlanEditor):
                field.moveCursor(QTextCursor.MoveOperation.End)
                type_keys(field, sequence)
                assert field.toPlainText().endswith(result(sequence))
                continue
            field.clear()
            type_keys(field, sequence)
            text = field.text() if isinstance(field, QLineEdit) else field.toPlainText()
            assert text == result(sequence), (step, field.accessibleName())


@pytest.mark.long
def test_last_years_plan_moves(view, window):
    source = view.page("source")
    source.cards["previous"].radio.setChecked(True)
    rows = source.plans.row_model.rows
    old = next(row for row in rows if row.year == 2026 and "2026" in row.title)
    write(named(source, "Year of the plan"), "2028")
    source.plans.choose(rows.index(old))
    assert view.machine.answers["source"] == {"type": "previous", "plan": old.id, "from_year": 2026}
    assert view.machine.answers["year"] == 2028 and "2028" in view.machine.answers["title"]


@pytest.mark.long
def test_a_plan_that_is_moved_gets_a_later_year_than_its_own(view):
    source = view.page("source")
    press(view, "Move last year's plan")
    usual = usual_year(view.services.office.today())
    rows = source.plans.row_model.rows
    this = next(number for number, row in enumerate(rows) if row.year == usual)
    earlier = next(number for number, row in enumerate(rows) if row.year == usual - 1)
    source.plans.choose(this)
    assert view.machine.answers["year"] == usual + 1
    source.plans.choose(earlier)
    assert view.machine.answers["year"] == usual
    year = next(part for part in view.widget.findChildren(QSpinBox) if part.isVisible())
    year.setValue(usual + 3)  # typed
    source.plans.choose(this)
    assert view.machine.answers["year"] == usual + 3
    year.setValue(usual)  # whoever wants the same year gets it
    assert view.machine.answers["year"] == usual


def test_a_plan_of_no_year_is_of_the_year_that_is_planned_now_as_its_field_says(view, tmp_path):
    """The field showed the year that runs, and the plan had none: its deadlines could not be read."""
    path = tmp_path / "Kế hoạch.txt"
    path.write_text("KẾ HOẠCH\nCông tác thư viện\n\nI. MỤC ĐÍCH\n\n1. Kiểm kê sách.\n", encoding="utf-8")
    assert view.page("source").read_file(path)
    assert view.machine.answers["year"] is None
    view.show_step("general")
    assert named(view.page("general"), "Year of the plan").value() == 2027, "it is November 2026"
    assert view.machine.answers["year"] == 2027


@pytest.mark.long
def test_a_numbered_duty_stands_among_the_topics_by_its_words(window, request):
    duty = Task(runs("Rà soát tài khoản"), unit=window.services.units.all()[0])
    parts = [
        Block(BlockKind.SECTION, runs("MỤC TIÊU", bold=True), "I.", 1),
        Block(BlockKind.NUMBERED, runs("Lập hồ sơ điện tử"), "1.", 2),
        Block(BlockKind.NUMBERED, marker="2.", depth=2, task=duty),
        Block(BlockKind.NUMBERED, runs("Mở sổ theo dõi"), "3.", 2),
        Block(BlockKind.APPENDIX, runs("PHỤ LỤC II CỦA UBND XÃ", bold=True)),
    ]
    old = window.services.plans.add(Plan("Chuyển đổi số năm 2026", year=2026, blocks=parts, tasks=[duty]))
    view = request.getfixturevalue("view")
    source = view.page("source")
    source.cards["previous"].radio.setChecked(True)
    rows = source.plans.row_model.rows
    source.plans.choose(next(number for number, row in enumerate(rows) if row.id == old))
    view.show_step("content")
    settle()
    top = view.page("content").tree.topLevelItem(0)
    below = [top.child(number).text(0) for number in range(top.childCount())]
    assert [top.text(0), *below] == [
        "I. Mục tiêu", "1. Lập hồ sơ điện tử", "2. Rà soát tài khoản", "3. Mở sổ theo dõi"
    ]  # fmt: skip
    assert view.page("content").tree.topLevelItem(1).text(0) == "Phụ lục II của UBND xã"


@pytest.mark.long
def test_duties_of_a_removed_topic_leave_the_plan_and_come_back(window, request, qtbot):
    """Left among the answers, they were put under their units again, with headings of their names."""
    units = window.services.units.all()
    duties = [
        Task(runs(words), unit=unit) for words, unit in zip(("Lập sổ", "Mở lớp", "Trực ban"), units, strict=False)
    ]
    parts = [Block(BlockKind.SECTION, runs("NHIỆM VỤ", bold=True), "I.", 1)]
    parts += [Block(BlockKind.NUMBERED, marker=f"{place}.", depth=2, task=duty) for place, duty in enumerate(duties, 1)]
    old = window.services.plans.add(Plan("Trực ban năm 2026", year=2026, blocks=parts, tasks=duties))
    view = request.getfixturevalue("view")
    source = view.page("source")
    source.cards["previous"].radio.setChecked(True)
    rows = source.plans.row_model.rows
    source.plans.choose(next(number for number, row in enumerate(rows) if row.id == old))
    view.show_step("content")
    settle()
    page = view.page("content")

    def stand():
        plan = view.plan()
        in_text = [block.task.text for block in plan.blocks if block.task is not None]
        return [block.text for block in plan.blocks], in_text, sorted(task.text for task in plan.tasks)

    before = stand()
    page.tree.setCurrentItem(page.tree.topLevelItem(0).child(1))
    page.remove()
    qtbot.waitUntil(lambda: "Mở lớp" not in page.editor.toPlainText(), timeout=2000)
    assert stand()[1:] == (["Lập sổ", "Trực ban"], ["Lập sổ", "Trực ban"])
    view.strip.action.click()
    assert stand() == before
    page.tree.setCurrentItem(page.tree.topLevelItem(0))
    page.remove()
    qtbot.waitUntil(lambda: not any(words in page.editor.toPlainText() for words in before[1]), timeout=2000)
    assert stand()[1:] == ([], [])
    view.strip.action.click()
    assert stand() == before
    assert [task.unit.name for task in view.plan().tasks] == [unit.name for unit in units[:3]]


@pytest.mark.long
def test_another_source_after_other_steps_asks_first(begun, monkeypatch):
    begun.show_step("general")
    begun.page("general").title.setPlainText("Tự đặt")
    begun.show_step("source")
    source = begun.page("source")
    monkeypatch.setattr("desktop.gui.wizard.source.ask", lambda *_args, **_options: False)
    source.cards["blank"].radio.setChecked(True)
    assert begun.machine.answers["title"] == "Tự đặt" and source.cards["template"].radio.isChecked()
    monkeypatch.setattr("desktop.gui.wizard.source.ask", lambda *_args, **_options: True)
    source.cards["blank"].radio.setChecked(True)
    assert begun.machine.answers["source"]["type"] == "blank"


@pytest.mark.long
def test_a_file_is_read_shown_and_corrected(view, tmp_path):
    path = tmp_path / "thu-vien.txt"
    path.write_text(FILE, encoding="utf-8")
    source = view.page("source")
    source.cards["file"].radio.setChecked(True)
    assert source.read_file(path)
    review = source.review
    assert review.isVisible()
    lines = review.table.row_model.rows
    duties = [line for line in lines if line.block is not None and line.block.task is not None]
    assert len(duties) == 3
    review.table.choose(lines.index(duties[0]))
    review.unit.setText("Công an xã")
    review.day.setText("15/06/2026")
    review.apply()
    task = view.plan().tasks[0]
    assert task.unit.name == "Công an xã" and f"{task.deadline.day:%d/%m/%Y}" == "15/06/2026"
    assert says(view, "Văn bản vẫn ghi: “Chủ trì, phối hợp với Công an xã kiểm kê sách trước ngày 30/11/2026")
    plain = next(line for line in lines if line.text.startswith("Nâng cao"))
    review.table.choose(lines.index(plain))
    review.is_duty.setChecked(True)
    review.unit.setText("Đội Thư viện lưu động")
    review.apply()
    assert any(task.unit is not None and task.unit.name == "Đội Thư viện lưu động" for task in view.plan().tasks)
    review.table.choose(lines.index(plain))
    review.day.setText("31/02/2026")
    before = len(view.plan().tasks)
    review.apply()
    assert "Không có ngày này" in wrong(review.day) and len(view.plan().tasks) == before


def test_a_paragraph_ticked_as_a_duty_takes_what_its_words_say(view, tmp_path):
    """Unit and day stand in the sentence: the empty fields of the panel took the day away again, and nobody had it."""
    path = tmp_path / "thu-vien.txt"
    said = "Công an xã chủ trì, phối hợp với Phòng Kinh tế kiểm tra hệ thống điện, hoàn thành trước ngày 31/3/2026."
    path.write_text(FILE.replace("Nâng cao", f"{said}\n\nNâng cao", 1), encoding="utf-8")
    source = view.page("source")
    source.cards["file"].radio.setChecked(True)
    assert source.read_file(path)
    review = source.review
    lines = review.table.row_model.rows
    review.table.choose(next(at for at, line in enumerate(lines) if said in line.text))
    review.is_duty.setChecked(True)
    assert (review.unit.text(), review.day.text()) == ("Công an xã", "31/03/2026")
    review.apply()
    task = view.plan().tasks[0]
    assert (task.unit.name, task.role, [unit.name for unit in task.supporting], f"{task.deadline.day:%d/%m}") == (
        "Công an xã", Role.BOTH, ["Phòng Kinh tế"], "31/03"
    )  # fmt: skip


FOREIGN = FILE.replace("XÃ THANH BÌNH", "HUYỆN SƠN TÂY").replace("- UBND tỉnh;", "- UBND huyện;")


def read(view, tmp_path, text):
    path = tmp_path / "ke-hoach.txt"
    path.write_text(text, encoding="utf-8")
    source = view.page("source")
    source.cards["file"].radio.setChecked(True)
    assert source.read_file(path)


@pytest.mark.long
def test_a_file_of_another_office_takes_our_form(view, tmp_path, usual_use):
    read(view, tmp_path, FOREIGN)
    office = view.services.office.required()
    assert usual_use[0].foreign
    plan = view.plan()
    assert (plan.issuer, plan.place, plan.symbol) == (office.issuer, office.place, f"KH-{office.symbol}")
    assert plan.signature.name == office.chairman and plan.number == "" and plan.status is PlanStatus.DRAFT
    assert "UBND huyện" not in plan.recipients
    review = view.page("source").review  # a correction keeps what was answered
    duty = next(line for line in review.table.row_model.rows if line.block is not None and line.block.task)
    review.table.choose(review.table.row_model.rows.index(duty))
    review.apply()
    assert view.plan().issuer == office.issuer
    view.show_step("general")
    page = view.page("general")
    assert page.symbol.text() == f"KH-{office.symbol}" and page.issuer.toPlainText() == office.issuer
    page.issuer.setPlainText("ỦY BAN NHÂN DÂN\nXÃ KHÁC")
    assert view.plan().issuer == "ỦY BAN NHÂN DÂN\nXÃ KHÁC"


@pytest.mark.long
def test_a_neighbours_file_names_our_place_and_goes_to_whom_our_plans_go(view, tmp_path, usual_use):
    text = FILE.replace("XÃ THANH BÌNH", "XÃ AN LÃO").replace("Nâng cao", "Ủy ban nhân dân xã An Lão nâng cao")
    read(view, tmp_path, text.replace("thư viện năm 2026\n\nCăn cứ", "thư viện năm 2026 của xã An Lão\n\nCăn cứ"))
    office, today = view.services.office.required(), view.services.office.today()
    assert usual_use[0].names.new == f"{office.level.value} {office.name}"
    plan = view.plan()
    words = " ".join([plan.title, *(block.text for block in plan.blocks)])
    assert "An Lão" not in words and words.count(usual_use[0].names.new) == 2
    assert plan.dated.year == today.year and plan.dated.day is None
    assert any(office.province.lower().split()[-1] in line.lower() for line in plan.recipients)
    assert any(line.startswith("Thường trực Đảng ủy") for line in plan.recipients)
    dialog = UseDialog(view, plan, usual_use[0])
    dialog.show()
    assert dialog.renamed.isVisible() and "xã An Lão" in dialog.renamed.text()
    assert "của Ủy ban nhân dân xã" in dialog.windowTitle()  # a name, not the capitals of a letterhead
    dialog.own_form.setChecked(False)
    assert not dialog.renamed.isVisible()
    dialog.close()
    dialog.deleteLater()


@pytest.mark.long
@pytest.mark.parametrize("own_form", [True, False])
def test_a_file_without_a_letterhead_is_of_the_office_that_its_first_sentence_names(
    view, tmp_path, monkeypatch, own_form
):
    found = []
    monkeypatch.setattr(
        "desktop.gui.wizard.source.ask_use",
        lambda _parent, _plan, known: found.append(known) or FileUse(own_form=own_form, issued=False),
    )
    _, number, text = FILE.partition("Số:")
    lead = "Ủy ban nhân dân xã An Lão ban hành Kế hoạch với các nội dung sau:"
    read(view, tmp_path, number + text.replace("\n\nI.", f"\n\n{lead}\n\nI.", 1))
    assert found[0].foreign and found[0].names.old == "xã An Lão"
    office, plan = view.services.office.required(), view.plan()
    assert plan.issuer == (office.issuer if own_form else "ỦY BAN NHÂN DÂN\nXÃ AN LÃO")
    assert any("xã An Lão" in block.text for block in plan.blocks) is not own_form


@pytest.mark.long
@pytest.mark.parametrize(("made_for", "moved"), [(2027, True), (2026, False)])
def test_a_neighbours_file_of_the_year_that_plans_are_made_for_is_not_moved_on(
    view, tmp_path, usual_use, made_for, moved
):
    """In February its plan of this year was proposed as ours of the next."""
    (year,) = [box for box in view.findChildren(QSpinBox) if box.accessibleName() == "Năm kế hoạch"]
    year.setValue(made_for)
    read(view, tmp_path, FILE.replace("XÃ THANH BÌNH", "XÃ AN LÃO"))
    dialog = UseDialog(view, view.plan(), usual_use[0])
    assert (dialog.moved.isChecked(), dialog.draft.isChecked()) == (moved, not moved)
    assert view.plan().year == made_for
    dialog.deleteLater()


@pytest.mark.long
def test_what_keeps_the_name_of_a_neighbours_place_is_told(view, tmp_path, usual_use):
    """Its schools and markets were printed in our plan, and nobody was told."""
    text = FILE.replace("XÃ THANH BÌNH", "XÃ AN LÃO").replace("phục vụ bạn đọc", "phục vụ bạn đọc ở chợ An Lão")
    read(view, tmp_path, text)
    dialog = UseDialog(view, view.plan(), usual_use[0])
    dialog.show()
    assert "còn nêu “An Lão” 1 lần, ví dụ “bạn đọc ở chợ An Lão”" in dialog.renamed.text()
    dialog.deleteLater()


@pytest.mark.long
def test_a_file_with_number_and_date_stays_issued_unless_said_otherwise(view, window, tmp_path, monkeypatch):
    read(view, tmp_path, FILE)
    assert view.plan().status is PlanStatus.ISSUED
    view.show_step("review")
    assert view.page("review").submit.isHidden()
    view.finish()
    made = next(row for row in window.services.plans.rows() if "thư viện" in row.title)
    assert made.status is PlanStatus.ISSUED and made.number == "12/KH-UBND"


def test_a_file_of_last_year_becomes_this_years_plan_in_one_go(view, tmp_path, monkeypatch):
    monkeypatch.setattr(
        "desktop.gui.wizard.source.ask_use",
        lambda _parent, _plan, found: FileUse(issued=False, year=found.new_year),
    )
    read(view, tmp_path, FILE)
    plan = view.plan()
    assert plan.year == 2027 and "2027" in plan.title and plan.status is PlanStatus.DRAFT and not plan.number
    assert any(task.deadline is not None and task.deadline.day.year == 2027 for task in plan.tasks)


def test_an_unreadable_file_gives_a_sentence_and_changes_nothing(view, tmp_path):
    path = tmp_path / "anh.docx"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(500))
    source = view.page("source")
    source.cards["file"].radio.setChecked(True)
    assert not source.read_file(path)
    assert view.strip.isVisible() and view.machine.answers == {}


def test_copied_text_is_read_like_a_file(view, qtbot):
    from PySide6.QtWidgets import QApplication

    QApplication.clipboard().setText(FILE)
    source = view.page("source")
    source.cards["file"].radio.setChecked(True)
    assert source.read_copied()
    assert source.review.isVisible()
    assert len(view.plan().tasks) == 3
    view.machine.save_draft()
    (draft,) = view.services.drafts.rows()
    assert labels.draft_source(draft) == "Từ văn bản đã sao chép"  # which is no file
    done = find_button(source.review, "Done checking")
    done.setFocus()
    qtbot.keyClick(done, Qt.Key.Key_Space)
    assert source.see.hasFocus(), "the keys were those of “Later”, which leaves"
    QApplication.clipboard().setText("")
    assert not source.read_copied()
    assert view.strip.isVisible()


def test_signature_forms_and_the_date(begun):
    begun.show_step("general")
    page = begun.page("general")
    page.form.setCurrentIndex(1)
    assert begun.machine.answers["signature"]["deputy"] == "KT. CHỦ TỊCH"
    page.preview.renew()
    assert "PHÓ CHỦ TỊCH" in printed(page.preview)
    page.day.setText("31")
    page.month.setText("2")
    assert wrong(page.day)
    assert "general" in begun.machine.incomplete()
    page.day.clear()
    assert "general" not in begun.machine.incomplete()


@pytest.mark.long
def test_bases_are_picked_ordered_and_signed(begun, qtbot):
    begun.show_step("bases")
    page = begun.page("bases")
    count = len(lines(page.table))
    press(page, "Pick from the library")
    write(page.search, "57-KL")
    qtbot.waitUntil(lambda: [text.split()[-1] for text in lines(page.library)] == ["57-KL/TW", "47/NQ-CP"])
    press(page, "Add to the bases")
    press(page, "Add to the bases")  # a second time it is only shown
    press(page, "Back to the bases")
    assert len(lines(page.table)) == count + 1
    assert "Theo đề nghị" in cell(page.table, "Theo đề nghị").siblingAtRow(count).data()  # stands last
    assert "57-KL/TW" in cell(page.table, "57-KL/TW").siblingAtRow(count - 1).data()
    press(page, "Add a basis of your own")
    qtbot.keyClicks(page.edit, "Nghi quyet 12-NQ/TU")
    assert "12-NQ/TU" in cell(page.table, "12-NQ/TU").siblingAtRow(count).data()
    assert "Theo đề nghị" in cell(page.table, "Theo đề nghị").siblingAtRow(count + 1).data()
    page.remove()
    page.table.choose(count - 1)
    page.move_basis(-1)
    page.table.choose(0)
    page.remove()
    bases = [block.text for block in begun.plan().blocks if block.kind is BlockKind.BASIS]
    assert len(bases) == count
    assert all(text.endswith(";") for text in bases[:-1]) and bases[-1].endswith(".")


@pytest.mark.parametrize("step", STEPS)
def test_no_step_reads_the_database_while_it_is_painted(begun, step):
    begun.show_step(step)
    settle()
    with reads() as asked:
        begun.widget.grab()
    assert asked == []


@pytest.mark.long
def test_a_key_in_a_basis_does_not_read_the_plan_once_for_each_row(begun, qtbot, monkeypatch):
    """Each row asked anew what the whole plan lacks whenever it was painted: half a second a key."""
    begun.show_step("bases")
    page, asked = begun.page("bases"), []
    problems = begun.machine.problems
    monkeypatch.setattr(begun.machine, "problems", lambda step: asked.append(step) or problems(step))
    page.table.choose(0)
    page.edit.setPlainText("Chỉ thị số 57/NQ-CP ngày 05/3/2026")  # that number is one of another kind
    page.edit.moveCursor(QTextCursor.MoveOperation.End)
    for letter in " ve doi ngoai":
        qtbot.keyClick(page.edit, letter)
        page.table.viewport().repaint()
    assert asked.count("bases") <= 1  # a look may come in a pause
    qtbot.waitUntil(lambda: cell(page.table, "57/NQ-CP").data(CELL).icon == "warning")


@pytest.mark.long
def test_an_unticked_topic_leaves_the_plan_and_comes_back(begun, qtbot):
    begun.show_step("content")
    page = begun.page("content")
    topic = page.tree.topLevelItem(1).child(2)
    name = topic.toolTip(0)
    topic.setCheckState(0, Qt.CheckState.Unchecked)
    assert name not in [block.text for block in begun.plan().blocks]
    qtbot.waitUntil(lambda: name not in page.editor.toPlainText())
    following = page.tree.topLevelItem(1).child(3)
    assert following.text(0).startswith("3. ")
    page.tree.topLevelItem(1).child(2).setCheckState(0, Qt.CheckState.Checked)
    qtbot.waitUntil(lambda: name in page.editor.toPlainText())


@pytest.mark.long
def test_topics_move_are_added_and_removed_with_a_way_back(begun, qtbot):
    begun.show_step("content")
    page = begun.page("content")
    tree = page.tree
    first, second = (tree.topLevelItem(1).child(number).toolTip(0) for number in (0, 1))
    tree.setCurrentItem(tree.topLevelItem(1).child(0))
    page.move_topic(1)
    qtbot.waitUntil(lambda: tree.topLevelItem(1).child(0).toolTip(0) == second)
    assert tree.currentItem().toolTip(0) == first
    count = tree.topLevelItem(1).childCount()
    page.add_topic()
    qtbot.waitUntil(lambda: tree.topLevelItem(1).childCount() == count + 1)
    tree.setCurrentItem(tree.topLevelItem(1).child(0))
    page.remove()
    qtbot.waitUntil(lambda: tree.topLevelItem(1).childCount() == count)
    begun.strip.action.click()
    assert tree.topLevelItem(1).child(0).toolTip(0) == second


def test_a_new_topic_is_named_at_once_and_one_is_named_with_a_key(begun, qtbot):
    """What was typed went nowhere: the focus stayed on the button, and nothing in the tree led into the text."""
    begun.show_step("content")
    page = begun.page("content")
    tree = page.tree
    tree.setCurrentItem(tree.topLevelItem(1).child(0))
    before = tree.topLevelItem(1).childCount()
    tree.setFocus()
    press(page, "Add a topic")
    qtbot.waitUntil(lambda: tree.topLevelItem(1).childCount() == before + 1 and page.editor.hasFocus())
    page.remove()
    assert says(begun.strip, "(no heading yet)")
    qtbot.waitUntil(lambda: tree.topLevelItem(1).childCount() == before)
    begun.strip.action.click()
    qtbot.waitUntil(lambda: tree.topLevelItem(1).childCount() == before + 1)
    tree.setCurrentItem(tree.topLevelItem(1).child(1))
    tree.setFocus()
    qtbot.keyClick(tree, Qt.Key.Key_F2)
    qtbot.keyClicks(page.editor, "Ve sinh chuong trai")
    assert any(block.text == "Ve sinh chuong trai" for block in begun.plan().blocks if block.kind is BlockKind.HEADING)
    qtbot.waitUntil(lambda: "Ve sinh chuong trai" in tree.currentItem().text(0))
    tree.setFocus()
    qtbot.keyClick(tree, Qt.Key.Key_F2)
    assert page.editor.hasFocus()
    qtbot.keyClicks(page.editor, " sach")
    assert any(block.text == "Ve sinh chuong trai sach" for block in begun.plan().blocks)


def test_moving_a_topic_is_taken_back(begun, qtbot):
    begun.show_step("content")
    page = begun.page("content")
    tree = page.tree
    first, second = (tree.topLevelItem(1).child(number).toolTip(0) for number in (0, 1))
    tree.setCurrentItem(tree.topLevelItem(1).child(0))
    page.move_topic(1)
    qtbot.waitUntil(lambda: tree.topLevelItem(1).child(0).toolTip(0) == second)
    page.undo()
    assert tree.topLevelItem(1).child(0).toolTip(0) == first


@pytest.mark.long
def test_bold_text_of_the_editor_reaches_the_plan(begun, qtbot):
    begun.show_step("content")
    page = begun.page("content")
    block = next(block for block in page.plan.blocks if block.kind is BlockKind.BULLET)
    page.editor.go_to(block)
    page.editor.moveCursor(QTextCursor.MoveOperation.EndOfBlock)
    page.editor.toggle_bold()
    qtbot.keyClicks(page.editor, " dam")
    words = next(item for item in begun.plan().blocks if item.text.endswith(" dam"))
    assert words.runs[-1].bold and not words.runs[0].bold


@pytest.mark.long
@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # windows that pop up, without a screen
def test_a_new_duty_goes_under_its_unit(begun, qtbot):
    begun.show_step("assign")
    grid = begun.page("assign").grid
    count = len(begun.plan().tasks)
    grid.add()
    editor = grid.table.findChild(QPlainTextEdit)
    type_keys(editor, "Kiểm tra kho sách")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    owner = grid.open_popup(None, TEXT)
    owner.unit.setText("Công an xã")
    owner.take()
    plan = begun.plan()
    assert len(plan.tasks) == count + 1
    made = next(block for block in plan.blocks if block.text == "Kiểm tra kho sách")
    above = [block.text for block in plan.blocks[: plan.blocks.index(made)] if block.kind is BlockKind.HEADING]
    assert "Công an xã" in above[-1]
    begun.show_step("review")
    begun.show_step("assign")
    assert len(grid.tasks()) == count + 1


@pytest.mark.long
def test_missing_recipients_are_proposed_and_funding_is_edited(begun):
    begun.show_step("ending")
    page = begun.page("ending")
    table = page.recipients.table
    table.clear()
    QApplication.clipboard().setText("- UBND tỉnh;\n- Lưu: VT.")
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert begun.machine.answers["recipients"] == ["UBND tỉnh", "Lưu: VT"]
    assert page.recipients.add_missing.isVisible()
    rows = [table.topLevelItem(number) for number in range(table.topLevelItemCount())]
    assert {row.checkState(0) for row in rows if row.text(0) not in {"UBND tỉnh", "Lưu: VT"}} == {
        Qt.CheckState.Unchecked
    }, "who has duties is listed with an empty box"
    page.recipients.add_missing.click()
    settle()
    assert not page.recipients.add_missing.isVisible() and begun.machine.answers["recipients"][-1] == "Lưu: VT"
    assert len(begun.machine.answers["recipients"]) == len(rows)
    first = table.topLevelItem(0)
    first.setCheckState(0, Qt.CheckState.Unchecked)
    settle()
    assert "UBND tỉnh" not in begun.machine.answers["recipients"]
    assert table.topLevelItem(0).text(0) == "UBND tỉnh", "the box stays, empty"
    begun.show_step("review")
    begun.show_step("ending")
    assert begun.machine.answers["recipients"][-1] == "Lưu: VT"
    page.funding.setPlainText("Kinh phí của xã.\n- Nguồn khác.")
    texts = [(block.kind, block.text) for block in begun.plan().blocks]
    assert (BlockKind.PARAGRAPH, "Kinh phí của xã.") in texts and (BlockKind.BULLET, "Nguồn khác.") in texts
    page.appendix.setChecked(True)
    assert begun.plan().assignment_appendix


@pytest.mark.long
def test_review_leads_to_the_problem_and_holds_back_the_signature(begun):
    begun.show_step("general")
    begun.page("general").title.clear()
    begun.show_step("review")
    page = begun.page("review")
    assert not page.submit.isEnabled()
    press(page, "Go there")
    assert begun.machine.step == "general"
    general = begun.page("general")
    assert wrong(general.title) and general.focusWidget() is general.title
    begun.show_step("review")
    begun.finish()
    assert begun.strip.isVisible() and begun.machine.step == "review"


@pytest.mark.long
def test_files_are_written_before_the_plan_is_kept(begun, tmp_path):
    begun.show_step("review")
    page = begun.page("review")
    rows = len(begun.services.plans.rows())
    assert page.write(tmp_path / "ke-hoach.docx") and page.write(tmp_path / "ke-hoach.pdf")
    assert (tmp_path / "ke-hoach.docx").read_bytes()[:2] == b"PK"
    assert (tmp_path / "ke-hoach.pdf").read_bytes()[:5] == b"%PDF-"
    assert len(begun.services.plans.rows()) == rows
    assert not page.write(tmp_path / "ke-hoach.pdf" / "a.docx")
    assert begun.strip.isVisible()


@pytest.mark.long
def test_submitting_makes_the_plan_and_hands_it_on(begun, qtbot):
    begun.show_step("review")
    with qtbot.waitSignal(begun.finished) as told:
        begun.page("review").submit.click()
    assert begun.services.plans.get(told.args[0].plan_id).status is PlanStatus.SUBMITTED


@pytest.mark.long
@pytest.mark.parametrize(
    ("language", "size"),
    [("vi", (1093, 543)), *long(("en", (1366, 768)), ("vi", (1366, 768)), ("en", (1093, 543)))],
)
def test_every_step_opens_in_both_languages(window, qapp, language, size):
    i18n.install(qapp, language)
    try:
        window.resize(*size)
        window.go(NewPlan())
        view = window.whole
        source = view.page("source")
        source.cards["template"].radio.setChecked(True)
        source.kinds.choose(0)
        for step in STEPS:
            view.show_step(step)
            page = view.page(step)
            assert page.isVisible() and page.heading.text()
            assert page.width() <= window.width()
    finally:
        i18n.install(qapp, "en")


_TYPIST = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from desktop.gui.places import NewPlan
from desktop.gui.shell.window import MainWindow
from desktop.gui.editor.assign_table import DUE, TEXT
from desktop.services import open_services

app = QApplication([])
folder = Path(sys.argv[1])
window = MainWindow(folder, lambda: open_services(folder))
window.show()
window.load()
window.go(NewPlan())
view = window.whole
view.page("source").cards["blank"].radio.setChecked(True)
view.show_step("general")
title = view.page("general").title
title.clear()
title.setFocus()
typed = 0

def type_one():
    global typed
    typed += 1
    QTest.keyClicks(title, f"w{typed} ")
    print(typed, flush=True)

timer = QTimer()
timer.timeout.connect(type_one)
timer.start(40)
app.exec()
"""


@pytest.mark.long
@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is a thing of Unix")
def test_a_kill_while_typing_loses_no_word_that_was_shown(tmp_path):
    from desktop.services import open_services

    folder = tmp_path / "office"
    services = open_services(folder)
    services.office.make_sample()
    services.close()
    script = tmp_path / "typist.py"
    script.write_text(_TYPIST, encoding="utf-8")
    root = Path(__file__).parents[3]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(root)}
    typist = subprocess.Popen(
        [sys.executable, str(script), str(folder)], stdout=subprocess.PIPE, text=True, env=environment
    )
    try:
        shown = next(int(line) for line in typist.stdout if int(line) == 40)
    finally:
        os.kill(typist.pid, signal.SIGKILL)
        typist.wait()
        typist.stdout.close()
    opened = open_services(folder)
    try:
        (row,) = opened.drafts.rows()
        draft = opened.drafts.load(row.key)
    finally:
        opened.close()
    words = draft["title"].split()
    assert words == [f"w{number}" for number in range(1, len(words) + 1)]
    assert shown - len(words) <= 25  # never more than what is typed in a second is in memory alone
    assert json.dumps(draft)


@pytest.mark.long
@pytest.mark.parametrize("step", one_of(3, STEPS))
def test_each_step_puts_the_focus_into_its_first_field(begun, step):
    begun.show_step(step)
    page = begun.page(step)
    assert page.first_field() is page.focusWidget()


def test_a_card_that_is_chosen_keeps_its_place(view, qtbot):
    card = view.page("source").cards["template"]
    tile = card.findChild(QFrame, "tile")
    before = tile.geometry()
    card.radio.setChecked(True)
    qtbot.wait(20)
    assert tile.geometry() == before


@pytest.mark.long
def test_a_basis_just_added_is_chosen_and_seen(begun, qtbot):
    begun.show_step("bases")
    page = begun.page("bases")
    for number in range(20):
        page.add(f"Căn cứ Kế hoạch số {number}/KH-UBND")
    qtbot.wait(20)
    place = len(lines(page.table)) - 2  # before the proposal of the drafting body
    assert page.table.current() == place
    assert page.table.viewport().rect().contains(page.table.visualRect(page.table.row_model.index(place, 1)).center())


@pytest.mark.long
def test_a_narrow_step_has_the_signature_below_the_fields(window):
    window.go(NewPlan())
    view = window.whole
    view.page("source").cards["blank"].radio.setChecked(True)
    view.show_step("general")
    window.resize(800, 600)
    page = view.page("general")
    page.resize(500, 400)
    settle()
    assert page.signer.mapTo(page, QPoint()).x() < page.title.mapTo(page, QPoint()).x() + page.title.width()


@pytest.mark.long
def test_what_is_missing_in_the_first_step_is_named_and_goes_when_it_is_there(view, qtbot):
    source = view.page("source")
    source.cards["file"].radio.setChecked(True)
    press(view, "Continue")
    said = source.missing_words()
    assert view.strip.isVisible() and said
    source.cards["blank"].radio.setChecked(True)
    assert not view.strip.isVisible() and source.missing_words() != said
    press(view, "Continue")
    assert view.machine.step == "general"


def test_typing_goes_on_in_the_text_after_a_click_that_makes_a_duty(begun, qtbot):
    begun.show_step("content")
    page = begun.page("content")
    block = next(item for item in begun.plan().blocks if item.kind is BlockKind.PARAGRAPH and item.task is None)
    page.editor.setTextCursor(page.editor.document().find(block.text[:40]))
    qtbot.mouseClick(page.editor.viewport(), Qt.MouseButton.LeftButton, pos=page.editor.cursorRect().center())
    press(page, "Make it a task")
    qtbot.keyClick(page.window().focusWidget(), Qt.Key.Key_End)
    qtbot.keyClick(page.window().focusWidget(), Qt.Key.Key_Return)
    qtbot.keyClicks(page.window().focusWidget(), "Cau sau 7002.")
    assert "Cau sau 7002." in page.editor.toPlainText()
    assert can_press(page, "Make it a task")  # the new paragraph is none


@pytest.mark.long
def test_duties_in_the_text_are_offered_as_a_list(begun):
    blocks = begun.machine.answers["blocks"]
    place = next(n for n, item in enumerate(blocks) if isinstance(item, dict) and item["kind"] == "section") + 1
    words = "Công an xã chủ trì kiểm tra đăng ký tạm trú, hoàn thành trước ngày 30/6/2027."
    other = "Phòng Kinh tế chủ trì lập danh mục sản phẩm, hoàn thành trước ngày 15/9/2027."
    begun.machine.answers["blocks"] = [*blocks[:place], words, other, *blocks[place:]]
    begun.show_step("assign")
    page = begun.page("assign")
    count = len(page.grid.tasks())
    assert page.from_text.isVisible()

    def answer():
        dialog = QApplication.activeModalWidget()
        table = dialog.table
        assert table.row_model.rowCount() == 2
        assert "Công an xã" in table.row_model.cell(table.model().index(0, 2)).text
        assert "30/06/2027" in table.row_model.cell(table.model().index(0, 3)).text
        table.choose(1)
        QTest.keyClick(table, Qt.Key.Key_Space)
        assert dialog.chosen()[0][0].text == words and len(dialog.chosen()) == 1
        dialog.yes.click()

    QTimer.singleShot(0, answer)
    page.from_text.click()
    settle()
    assert len(page.grid.tasks()) == count + 1
    assert page.grid.table.current().text.startswith("Công an xã") or "tạm trú" in page.grid.table.current().text
    assert any(block.text == other and block.task is None for block in begun.plan().blocks)


@pytest.mark.long
def test_units_by_section_further_bases_and_who_stands_first(begun, qtbot):
    machine = begun.machine
    begun.show_step("ending")
    page = begun.page("ending")
    before = list(machine.answers["recipients"])
    QTest.mouseClick(page.recipients.by_section, Qt.MouseButton.LeftButton)
    settle()
    assert machine.answers["recipients"][-2].startswith("Các cơ quan, đơn vị có tên tại Mục ")
    assert len(machine.answers["recipients"]) < len(before)
    assert not page.recipients.add_missing.isVisible()
    assert not [item for item in machine.problems("ending") if item.field == "recipients"]
    QTest.mouseClick(page.recipients.by_section, Qt.MouseButton.LeftButton)
    settle()
    assert set(machine.answers["recipients"]) == set(before)
    begun.show_step("bases")
    bases = begun.page("bases")
    offered = machine.offered_bases()
    assert bases.offered.isVisible() and len(offered) > 2
    action = bases.offered.menu().actions()[0]
    action.trigger()
    settle()
    assert offered[0] in machine.answers["bases"] and machine.answers["bases"][-1].startswith("Theo đề nghị")
    qtbot.waitUntil(lambda: len(bases.offered.menu().actions()) == len(offered) - 1)
    begun.show_step("assign")
    assign = begun.page("assign")
    first = machine.answers["tasks"][0]["unit"]
    QTest.mouseClick(assign.asked, Qt.MouseButton.LeftButton)
    settle()
    assert machine.answers["tasks"][0]["unit"] != first
    assert "Mặt trận" in machine.answers["tasks"][0]["unit"] or "Đảng" in machine.answers["tasks"][0]["unit"]
    QTest.mouseClick(assign.asked, Qt.MouseButton.LeftButton)
    settle()
    assert machine.answers["tasks"][0]["unit"] == first


def test_a_table_of_a_file_is_one_line_and_its_duties_are_counted(view, tmp_path):
    paper = docx.Document()
    for words in FILE.splitlines():
        paper.add_paragraph(words)
        if words.startswith("Bảo đảm an ninh"):
            cells = [("TT", "Nội dung nhiệm vụ", "Đơn vị chủ trì"), ("1", "Kiểm kê", "Công an xã"), ("2", "In", "VP")]
            table = paper.add_table(0, 3)
            for words_of_row in cells:
                for cell, text in zip(table.add_row().cells, words_of_row, strict=True):
                    cell.text = text
    paper.save(tmp_path / "ke-hoach.docx")
    source = view.page("source")
    source.cards["file"].radio.setChecked(True)
    assert source.read_file(tmp_path / "ke-hoach.docx")
    review = source.review
    assert says(review, f", {len(view.plan().tasks)} nhiệm vụ") and len(view.plan().tasks) == 5
    lines = review.table.row_model.rows
    place = next(at for at, line in enumerate(lines) if line.block is not None and line.block.rows)
    review.table.choose(place)
    assert "\n" in lines[place].text and "\n" not in review.table.model().index(place, 0).data()
    assert not review.is_duty.isVisible()


@pytest.mark.long
def test_the_second_step_shows_what_stands_above_and_below_the_text(begun, qtbot):
    begun.show_step("general")
    general = begun.page("general")
    general.title.setPlainText("Công tác văn thư năm 2027")
    qtbot.waitUntil(lambda: "văn thư năm 2027" in printed(general.preview))
    words = printed(general.preview)
    assert "ỦY BAN NHÂN DÂN" in words and "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" in words
    assert "CHỦ TỊCH" in words and "Nơi nhận" in words
    assert "MỤC ĐÍCH" not in words
    assert general.preview.height() == general.preview.heightForWidth(general.preview.width())


def printed(preview):
    lines = ((line.layout.text(), line.line) for line in preview.page().lines)
    return " ".join(text[line.textStart() : line.textStart() + line.textLength()] for text, line in lines)


def test_no_deadline_is_cut_where_duties_of_the_text_are_offered(begun, qtbot):
    task = Task(runs("Báo cáo"), deadline=Deadline(date(2027, 12, 30)))
    long = Task(runs("Báo cáo"), deadline=Deadline(date(2027, 6, 15)), more_deadlines=(Deadline(date(2027, 12, 15)),))
    dialog = DutiesDialog(begun, [(Block(BlockKind.PARAGRAPH, runs("Báo cáo")), item) for item in (task, long)])
    dialog.show()
    room = dialog.table.columnWidth(3) - 20
    metrics = QFontMetricsF(theme.font(10))
    assert metrics.horizontalAdvance(dialog.table.model().index(0, 3).data()) <= room
    assert metrics.horizontalAdvance(dialog.table.model().index(1, 3).data()) <= 2 * room
    dialog.close()
    dialog.deleteLater()


def test_enter_takes_the_duties_that_are_ticked_and_the_space_bar_ticks(begun, qtbot):
    """Enter took the tick off the first row, where everybody expects it to press the button that is marked."""
    duties = [(Block(BlockKind.PARAGRAPH, runs(words)), Task(runs(words))) for words in ("Trực", "Báo cáo")]
    dialog = DutiesDialog(begun, duties)
    dialog.open()
    qtbot.keyClick(dialog.table, Qt.Key.Key_Space)
    assert dialog.chosen() == duties[1:]
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Accepted and dialog.chosen() == duties[1:]
    dialog.deleteLater()


@pytest.mark.long
def test_tab_leads_through_the_step_and_then_to_its_foot(begun, qtbot):
    view = begun
    view.activateWindow()
    radio = view.page("source").cards["template"].radio
    radio.setFocus()
    met = []
    for _ in range(30):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        met.append(QApplication.focusWidget())
        if met[-1] is button(view, "Continue"):
            break
    assert met[-1] is button(view, "Continue")
    assert view.steps not in met, "the steps at the side come behind the foot"


@pytest.mark.long
def test_a_double_click_on_a_kind_of_plan_goes_on(view):
    source = view.page("source")
    source.cards["template"].radio.setChecked(True)
    spot = source.kinds.visualRect(source.kinds.row_model.index(1, 0)).center()
    QTest.mouseClick(source.kinds.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    QTest.mouseDClick(source.kinds.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert view.machine.step == STEPS[1]
    assert view.plan().kind == source.kinds.row_model.rows[1].key


def test_a_file_of_our_own_that_names_another_province_is_asked_about(view, tmp_path, usual_use):
    """A number that is long makes the question wider: no choice in it is cut."""
    named = FILE.replace("Nâng cao", "Ủy ban nhân dân tỉnh Hà Giang nâng cao").replace("12/KH", "1234/KH")
    read(view, tmp_path, named)
    office = view.services.office.required()
    found = usual_use[-1]
    own = f"{office.province[:1].lower()}{office.province[1:]}"
    assert (found.foreign, found.province.old, found.province.new) == (False, "tỉnh Hà Giang", own)
    dialog = UseDialog(view, view.plan(), found)
    dialog.show()
    assert not dialog.province.isVisible(), "an issued plan stays as it is"
    dialog.draft.setChecked(True)
    assert dialog.province.isVisible() and dialog.use().province
    for box in dialog.findChildren(QAbstractButton):
        if box.isVisible():
            assert box.mapTo(dialog, box.rect().topRight()).x() < dialog.width()
            assert box.width() >= box.sizeHint().width()
    dialog.close()
    dialog.deleteLater()


@pytest.mark.long
def test_whoever_goes_to_the_closing_paragraph_writes_at_its_end(begun):
    begun.show_step("ending")
    settle()
    page = begun.page("ending")
    page.closing.setPlainText("Trên đây là Kế hoạch")
    page.show_field("closing")
    QTest.keyClicks(page.closing, "./.")
    assert page.closing.toPlainText() == "Trên đây là Kế hoạch./."


def test_what_stands_behind_the_closing_paragraph_is_told(begun):
    """The field of the ending does not look empty where the ending stands amid the text."""
    begun.show_step("ending")
    page = begun.page("ending")
    assert page.closing.isVisible() and page.closing.toPlainText()
    plan = begun.plan()
    plan.blocks.append(Block(BlockKind.PARAGRAPH, runs("Công an xã kiểm tra.")))
    begun.machine.take(plan)
    page.load()
    assert not page.closing.isVisible()
    assert says(page, "Text stands behind the closing paragraph. Change both in the step “Content”.")
    begun.show_step("review")
    told = [item.source for step in STEPS for item in begun.machine.problems(step)]
    assert any("behind the closing paragraph" in words for words in told)
    assert [block.text for block in begun.plan().blocks][-1] == "Công an xã kiểm tra."


@pytest.mark.long
def test_delete_takes_the_task_of_the_row_out_and_undo_brings_it_back(begun):
    begun.show_step("assign")
    grid, before = begun.page("assign").grid, begun.plan()
    task = grid.tasks()[1]
    grid.show_task(task)
    grid.table.setFocus()
    QTest.keyClick(grid.table, Qt.Key.Key_Delete)
    assert [item.text for item in grid.tasks()] == [item.text for item in before.tasks if item.text != task.text]
    assert task.text not in [block.text for block in begun.plan().blocks]
    press(begun, "Undo")
    assert [item.text for item in begun.page("assign").grid.tasks()] == [item.text for item in before.tasks]
    assert [block.text for block in begun.plan().blocks] == [block.text for block in before.blocks]


def test_keys_take_back_what_was_changed_in_the_grid_step_by_step(begun, qtbot):
    """Ctrl+Z did nothing in the wizard: a changed deadline could not be taken back."""
    begun.show_step("assign")
    grid = begun.page("assign").grid
    words = [task.text for task in grid.tasks()]
    grid.show_task(grid.tasks()[0])
    QApplication.clipboard().setText("Một việc khác")
    qtbot.keyClick(grid.table, Qt.Key.Key_V, CTRL)
    grid.show_task(grid.tasks()[1], DUE)
    QApplication.clipboard().setText("trước 30.9.2027")
    qtbot.keyClick(grid.table, Qt.Key.Key_V, CTRL)
    changed = begun.plan()
    assert changed.tasks[0].text == "Một việc khác"
    assert changed.tasks[1].deadline == Deadline(date(2027, 9, 30), False, changed.tasks[1].deadline.wording)
    qtbot.keyClick(grid.table, Qt.Key.Key_Z, CTRL)
    assert [task.text for task in grid.tasks()] == ["Một việc khác", *words[1:]]
    assert begun.plan().tasks[1].deadline != changed.tasks[1].deadline
    qtbot.keyClick(grid.table, Qt.Key.Key_Z, CTRL)
    assert [task.text for task in begun.plan().tasks] == words
    qtbot.keyClick(grid.table, Qt.Key.Key_Z, CTRL)
    assert says(begun, "There is nothing to undo in this step.")
    for _ in range(2):
        qtbot.keyClick(grid.table, Qt.Key.Key_Y, CTRL)
    assert [(task.text, task.deadline) for task in begun.plan().tasks] == [
        (task.text, task.deadline) for task in changed.tasks
    ]
    begun.show_step("content")
    begun.machine.answers["title"] = "Khác"
    begun.show_step("assign")
    qtbot.keyClick(grid.table, Qt.Key.Key_Z, CTRL)
    assert begun.machine.answers["title"] == "Khác" and begun.plan().tasks[0].text == "Một việc khác"


def test_keys_take_back_that_a_basis_was_removed(begun, qtbot):
    begun.show_step("bases")
    page = begun.page("bases")
    before = list(begun.machine.answers["bases"])
    page.table.choose(1)
    press(page, "Remove the basis")
    assert len(begun.machine.answers["bases"]) == len(before) - 1
    qtbot.keyClick(page.table, Qt.Key.Key_Z, CTRL)
    assert begun.machine.answers["bases"] == before
    assert len(lines(page.table)) == len(before) and page.table.current() == 1
