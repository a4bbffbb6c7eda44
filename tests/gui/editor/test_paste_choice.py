"""What can be made of what was pasted: its structure, words alone, duties, a whole plan."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QFrame

from desktop.domain.plan.plan import BlockKind, PlanStatus
from desktop.gui.editor.paste_choice import PasteCard
from desktop.gui.places import PlanAt
from tests.gui.offices import settle

CTRL = Qt.KeyboardModifier.ControlModifier
TASKS = """<p>Phân công cụ thể:</p><table><tr><td>TT</td><td>Nội dung</td><td>Chủ trì</td><td>Phối hợp</td>
<td>Thời hạn</td><td>Sản phẩm</td></tr>
<tr><td>1</td><td>Rà soát danh mục đoàn khách</td><td>Phòng Kinh tế</td><td>Công an xã</td><td>Trước ngày 15/3/2027</td>
<td>Danh mục</td></tr>
<tr><td>2</td><td>Tổng hợp, báo cáo kết quả</td><td>Văn phòng HĐND và UBND</td><td></td>
<td>Hằng quý</td><td>Báo cáo</td></tr></table><p>Hết bảng.</p>"""
PLAN = """<p><b>KẾ HOẠCH</b></p><p>Công tác thử năm 2027</p><p><b>I. MỤC ĐÍCH</b></p><p>- Làm tốt hơn.</p>
<p><b>II. NỘI DUNG</b></p><p>- Rà soát danh mục.</p>"""


@pytest.fixture
def page(window):
    draft = next(row for row in window.services.plans.rows() if row.status is PlanStatus.DRAFT)
    window.go(PlanAt(draft.id))
    window.activateWindow()
    page = window.current()
    block = next(block for block in page.plan.blocks if block.kind is BlockKind.PARAGRAPH)
    page.editor.go_to(block)
    page.editor.moveCursor(QTextCursor.MoveOperation.EndOfBlock)
    page.editor.setFocus()
    return page


def paste(page, qtbot, html):
    source = QMimeData()
    source.setHtml(html)
    source.setText("x")
    QApplication.clipboard().setMimeData(source)
    qtbot.keyClick(page.editor, Qt.Key.Key_Return)
    qtbot.keyClick(page.editor, Qt.Key.Key_V, CTRL)
    return page.editor.findChild(PasteCard)


def kept(page):
    page.save()
    return page.services.plans.get(page.plan_id)


@pytest.mark.parametrize("way", ["tab", "undo"])
def test_the_choices_go_with_the_text_that_they_are_of(page, window, qtbot, way):
    """They stood over the text when it was shown again, and would have taken something else back."""
    assert paste(page, qtbot, TASKS).isVisible()
    if way == "tab":
        window.go(PlanAt(page.plan_id, 1))
        settle()
        window.go(PlanAt(page.plan_id, 0))
    else:
        kept(page)
        page.editor.clearFocus()
        window.undo()
    settle()
    assert page.editor.findChild(PasteCard) is None


def test_nothing_of_a_table_that_becomes_duties_is_lost(page, qtbot):
    """Its costs, its titles and its sums were nowhere any more."""
    rows = (
        ("TT", "Nội dung", "Chủ trì", "Thời hạn", "Kinh phí (triệu đồng)"), ("I", "MUA SẮM", "", "", ""),
        ("1", "Mua 30 cuốc", "Công an xã", "30/6/2027", "12,5"), ("", "Tổng cộng", "", "", "12,5"),
    )  # fmt: skip
    cells = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    paste(page, qtbot, f"<table>{cells}</table>")
    qtbot.keyClick(page.editor, Qt.Key.Key_2, CTRL)
    settle()
    plan = kept(page)
    first = next(place for place, block in enumerate(plan.blocks) if block.text == "I. MUA SẮM")
    assert [block.text for block in plan.blocks[first + 1 : first + 3]] == ["Mua 30 cuốc", "Tổng cộng; 12,5"]
    assert plan.blocks[first + 1].task.note == "Kinh phí (triệu đồng): 12,5"


@pytest.mark.long
def test_a_table_of_tasks_stays_a_table_or_becomes_duties(page, qtbot):
    count = len(page.plan.tasks)
    card = paste(page, qtbot, TASKS)
    assert card.isVisible()
    plan = kept(page)
    table = next(block for block in plan.blocks if block.kind is BlockKind.TABLE)
    assert table.rows[1][:3] == ["1", "Rà soát danh mục đoàn khách", "Phòng Kinh tế"]
    assert len(plan.tasks) == count
    qtbot.keyClick(page.editor, Qt.Key.Key_2, CTRL)
    settle()
    assert page.editor.findChild(PasteCard) is None
    plan = kept(page)
    assert not any(block.kind is BlockKind.TABLE for block in plan.blocks)
    assert len(plan.tasks) == count + 2
    first, second = (
        next(t for t in plan.tasks if t.text.startswith(words)) for words in ("Rà soát danh", "Tổng hợp, b")
    )
    assert first.unit.id is not None
    assert (first.unit.name, [unit.name for unit in first.supporting], first.product) == (
        "Phòng Kinh tế", ["Công an xã"], "Danh mục",
    )  # fmt: skip
    assert (first.deadline.day.isoformat(), first.deadline.inclusive) == ("2027-03-15", False)
    assert second.recurring
    texts = [block.text for block in plan.blocks]
    place = texts.index("Phân công cụ thể:")
    assert texts[place : place + 4] == ["Phân công cụ thể:", first.text, second.text, "Hết bảng."]
    page.editor.undo()
    page.editor.undo()
    plan = kept(page)
    assert len(plan.tasks) == count
    assert "Phân công cụ thể:" not in [block.text for block in plan.blocks]


@pytest.mark.long
def test_words_only_and_the_card_goes_with_the_next_letter(page, qtbot):
    card = paste(page, qtbot, TASKS)
    words = next(part for part in card.findChildren(QFrame) if part.accessibleName() == "Chỉ chữ")
    qtbot.mouseClick(words, Qt.MouseButton.LeftButton)
    settle()
    plan = kept(page)
    assert any(block.text.startswith("1; Rà soát danh mục đoàn khách; Phòng Kinh tế") for block in plan.blocks)
    card = paste(page, qtbot, TASKS)
    assert card.isVisible()
    qtbot.keyClicks(page.editor, "a")
    settle()
    assert page.editor.findChild(PasteCard) is None
    paste(page, qtbot, TASKS)
    qtbot.keyClick(page.editor, Qt.Key.Key_Escape)
    settle()
    assert page.editor.findChild(PasteCard) is None
    assert page.shell.current() is page


@pytest.mark.long
def test_a_whole_plan_is_offered_to_the_review_of_the_reading(page, window, qtbot):
    texts = [block.text for block in kept(page).blocks]
    card = paste(page, qtbot, PLAN)
    number = next(n for n, choice in enumerate(card._choices) if choice.words.startswith("Đọc"))
    qtbot.keyClick(page.editor, Qt.Key(Qt.Key.Key_1 + number), CTRL)
    settle()
    assert window.in_front() is window.whole
    assert window.whole.page("source").review.isVisible()
    after = [block.text for block in window.services.plans.get(page.plan_id).blocks if block.text]
    assert after == [text for text in texts if text]


def test_a_line_of_words_offers_nothing(page, qtbot):
    assert paste(page, qtbot, "<p>một <b>hai</b></p>") is None


@pytest.mark.long
def test_duties_come_where_was_pasted_also_before_a_heading(page, qtbot):
    """After a table is taken back, undo leaves the cursor behind its place: in the heading that follows."""
    blocks = page.plan.blocks
    at = next(
        n for n, (one, two) in enumerate(pairwise(blocks))
        if one.kind is BlockKind.BULLET and two.kind is BlockKind.SECTION
    )  # fmt: skip
    here, heading = blocks[at].text, blocks[at + 1].text
    page.editor.go_to(blocks[at])
    page.editor.moveCursor(QTextCursor.MoveOperation.EndOfBlock)
    page.editor.setFocus()
    html = TASKS.replace("<p>Phân công cụ thể:</p>", "<h1>II. PHẦN DÁN</h1>").replace("<p>Hết bảng.</p>", "")
    paste(page, qtbot, html)
    qtbot.keyClick(page.editor, Qt.Key.Key_2, CTRL)
    told = [block.text for block in kept(page).blocks]
    place = told.index(here)
    assert told[place + 1 : place + 5] == [
        "PHẦN DÁN", "Rà soát danh mục đoàn khách", "Tổng hợp, báo cáo kết quả", heading
    ]  # fmt: skip
