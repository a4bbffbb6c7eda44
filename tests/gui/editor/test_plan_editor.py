from __future__ import annotations

import copy
import unicodedata
from datetime import date
from itertools import pairwise

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QColor, QTextCursor, QTextTable
from PySide6.QtTest import QTest

from desktop.domain.base.text import Run, plain, runs
from desktop.domain.base.text_search import Wanted
from desktop.domain.office.office import Unit
from desktop.domain.plan.marking import mark, unmark
from desktop.domain.plan.plan import Block, BlockKind, Plan
from desktop.domain.plan.searching import replace_all
from desktop.domain.task.task import Deadline, Task
from desktop.gui.editor import plan_paste as pasting
from desktop.gui.editor import plan_table as tables
from desktop.gui.editor.find_target import TextTarget
from desktop.gui.editor.plan_editor import PlanEditor
from desktop.gui.editor.plan_outline import PlanOutline
from desktop.gui.editor.text_tools import TextTools
from desktop.gui.kit.basic import Button, boxed, row
from desktop.gui.kit.theme import theme
from tests.gui.unikey import BACK, TELEX, TELEX_WORDS, VNI_LATE, result, type_keys

DELETE, ENTER = Qt.Key.Key_Delete, Qt.Key.Key_Return


@pytest.fixture
def duty():
    return Task(runs("Chủ trì tổng hợp."))


@pytest.fixture
def plan(duty):
    return Plan(
        "Thử",
        blocks=[
            Block(BlockKind.BASIS, runs("Căn cứ Luật;", italic=True)),
            Block(BlockKind.SECTION, runs("MỤC ĐÍCH", bold=True), "I.", 1),
            Block(BlockKind.HEADING, runs("Yêu cầu", bold=True), "1.", 2),
            Block(BlockKind.BULLET, (Run("Giữ "), Run("chữ đậm", bold=True), Run(" và nghiêng", italic=True)), "+"),
            Block(BlockKind.TABLE, rows=[["TT"], ["1"], ["2"]], header_rows=1),
            Block(BlockKind.SECTION, runs("TỔ CHỨC", bold=True), "II.", 1),
            Block(BlockKind.POINT, marker="a)", task=duty),
            Block(BlockKind.CLOSING, runs("Trên đây là Kế hoạch./.")),
        ],
        tasks=[duty],
    )


@pytest.fixture
def editor(qtbot, plan):
    widget = PlanEditor(duty_colour=QColor("#ffeecc"))
    qtbot.addWidget(widget)
    widget.resize(700, 600)
    widget.set_plan(plan)
    return widget


def put(editor, block, offset=0, length=0):
    """Put the cursor into a line, of a table into its first cell; `offset` -1 is its end."""
    text_block = list(tables.lines(editor.document()))[block]
    if isinstance(text_block, QTextTable):
        text_block = text_block.firstCursorPosition().block()
    cursor = QTextCursor(text_block)
    cursor.setPosition(text_block.position() + (text_block.length() - 1 if offset < 0 else offset))
    cursor.setPosition(cursor.position() + length, QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)


def shape(plan):
    return [(b.kind, b.marker, b.depth, b.content, b.rows, b.task) for b in plan.blocks]


def kinds(plan):
    return [block.kind for block in plan.blocks]


def applied(editor, plan):
    editor.apply_to(plan)
    return plan


def test_what_is_shown_comes_back_as_it_was(editor, plan):
    before, blocks = shape(plan), list(plan.blocks)
    assert shape(applied(editor, plan)) == before
    assert [id(block) for block in plan.blocks] == [id(block) for block in blocks]
    assert editor.markers() == ["", "I.", "1.", "+", "", "II.", "a)", ""]
    assert "1." not in editor.toPlainText()


def test_markers_of_a_file_stay_until_the_outline_changes(editor, plan):
    plan.blocks[1].marker = "I/"
    editor.set_plan(plan)
    put(editor, 3, -1)
    type_keys(editor, "x")
    assert editor.markers()[1] == "I/"
    assert applied(editor, plan).blocks[1].marker == "I/"
    QTest.keyClick(editor, ENTER)
    assert editor.markers()[1] == "I."


@pytest.mark.long
@pytest.mark.parametrize("sequence", [TELEX, TELEX_WORDS, VNI_LATE])
@pytest.mark.parametrize("line", range(8))
@pytest.mark.parametrize("offset", [0, 2, -1])
def test_unikey_types_into_every_line(editor, plan, sequence, line, offset):
    text = plan.blocks[line].text
    place = len(text) if offset < 0 else offset
    before = editor.document().blockCount()
    put(editor, line, offset)
    type_keys(editor, sequence)
    applied(editor, plan)
    assert editor.document().blockCount() == before
    if plan.blocks[line].kind is BlockKind.TABLE:
        place = 2 if offset < 0 else offset
        assert plan.blocks[line].rows == [["TT"[:place] + result(sequence) + "TT"[place:]], ["1"], ["2"]]
    else:
        assert plan.blocks[line].text == text[:place] + result(sequence) + text[place:]


@pytest.mark.parametrize("kind", [BlockKind.SECTION, BlockKind.HEADING])
def test_the_first_letters_of_a_new_heading_stay_bold_under_unikey(editor, plan, kind):
    put(editor, 3, -1)
    QTest.keyClick(editor, ENTER)
    editor.set_kind(kind)
    type_keys(editor, TELEX)
    assert applied(editor, plan).blocks[4].content == (Run(result(TELEX), bold=True),)


def test_a_letter_typed_after_bold_is_switched_on_stays_bold_when_unikey_replaces_it(editor, plan):
    put(editor, 7, -1)
    editor.toggle_bold()
    type_keys(editor, "a<â")
    editor.toggle_bold()
    type_keys(editor, "o<ô")
    assert applied(editor, plan).blocks[7].content == (
        Run("Trên đây là Kế hoạch./."), Run("â", bold=True), Run("ô"),
    )  # fmt: skip


def test_the_first_letter_of_a_line_can_be_replaced_when_all_was_deleted(editor, plan):
    put(editor, 0, 0, len("Căn cứ Luật;"))
    QTest.keyClick(editor, DELETE)
    type_keys(editor, "a<ă")
    assert applied(editor, plan).blocks[0].content == (Run("ă", italic=True),)


def test_words_are_kept_as_nfc(editor, plan):
    put(editor, 7, 0)
    type_keys(editor, unicodedata.normalize("NFD", "Để "))
    assert applied(editor, plan).blocks[7].text.startswith("Để Trên")


def test_enter_divides_and_keeps_the_duty_with_its_words(editor, plan, duty):
    block = plan.blocks[6]
    put(editor, 6, 0)
    QTest.keyClick(editor, ENTER)
    assert editor.current_block() is block
    applied(editor, plan)
    assert [b.text for b in plan.blocks[6:8]] == ["", "Chủ trì tổng hợp."]
    assert (plan.blocks[6].task, plan.blocks[7].task) == (None, duty)
    put(editor, 7, 7)
    QTest.keyClick(editor, ENTER)
    applied(editor, plan)
    assert [(b.text, b.task, b.marker) for b in plan.blocks[6:9]] == [
        ("", None, "a)"), ("Chủ trì", duty, "b)"), (" tổng hợp.", None, "c)"),
    ]  # fmt: skip
    assert plan.tasks == [duty]


def test_enter_behind_a_heading_opens_a_plain_paragraph(editor, plan):
    put(editor, 2, -1)
    QTest.keyClick(editor, ENTER)
    type_keys(editor, "abc")
    applied(editor, plan)
    assert (plan.blocks[3].kind, plan.blocks[3].content) == (BlockKind.PARAGRAPH, (Run("abc"),))


def test_enter_on_an_empty_bullet_ends_the_list(editor, plan):
    put(editor, 3, -1)
    QTest.keyClick(editor, ENTER)
    assert editor.current_kind() is BlockKind.BULLET
    QTest.keyClick(editor, ENTER)
    assert editor.current_kind() is BlockKind.PARAGRAPH
    assert [b.marker for b in applied(editor, plan).blocks[3:5]] == ["+", ""]


def test_joining_two_lines_keeps_the_first_and_drops_the_duty_of_the_second(editor, plan, duty):
    put(editor, 6, 0)
    QTest.keyClick(editor, BACK)
    applied(editor, plan)
    assert plan.blocks[5].text == "TỔ CHỨCChủ trì tổng hợp."
    assert plan.blocks[5].kind is BlockKind.SECTION
    assert plan.tasks == []
    editor.undo()
    applied(editor, plan)
    assert plan.tasks == [duty]
    assert plan.blocks[6].task is duty
    assert kinds(plan)[5:] == [BlockKind.SECTION, BlockKind.POINT, BlockKind.CLOSING]


def test_tasks_that_stand_in_no_line_are_left_alone(editor, plan):
    aside = Task(runs("Chỉ trong bảng"))
    plan.tasks.append(aside)
    put(editor, 6, 0, len("Chủ trì tổng hợp.") + 1)
    QTest.keyClick(editor, DELETE)
    assert applied(editor, plan).tasks == [aside]


def test_duties_are_written_into_their_tasks(editor, plan, duty):
    put(editor, 6, 0, 7)
    editor.toggle_bold()
    applied(editor, plan)
    assert duty.runs == (Run("Chủ trì", bold=True), Run(" tổng hợp."))
    assert plan.blocks[6].runs == ()


def test_kinds_change_in_one_step_and_come_back_by_undo(editor, plan):
    before = shape(plan)
    put(editor, 3, 0)
    editor.set_kind(BlockKind.HEADING)
    assert editor.markers()[2:4] == ["1.", "2."]
    block = applied(editor, plan).blocks[3]
    assert (block.kind, block.marker, block.depth) == (BlockKind.HEADING, "2.", 2)
    assert all(run.bold for run in block.runs)
    editor.undo()
    assert editor.markers()[2:4] == ["1.", "+"]
    assert [b.kind for b in applied(editor, plan).blocks] == [item[0] for item in before]
    assert plan.blocks[3].content == before[3][3]
    editor.redo()
    assert applied(editor, plan).blocks[3].kind is BlockKind.HEADING


def test_everything_can_be_undone_and_nothing_before_the_plan_was_shown(editor, plan):
    before = shape(plan)
    put(editor, 3, 4)
    type_keys(editor, "một hai")
    QTest.keyClick(editor, ENTER)
    type_keys(editor, "ba")
    editor.toggle_italic()
    while editor.document().isUndoAvailable():
        editor.undo()
    assert shape(applied(editor, plan)) == before
    while editor.document().isRedoAvailable():
        editor.redo()
    applied(editor, plan)
    assert [b.text for b in plan.blocks[3:5]] == ["Giữ một hai", "bachữ đậm và nghiêng"]


@pytest.mark.parametrize(
    ("line", "offset", "key"),
    [(4, 0, BACK), (4, -1, DELETE), (5, 0, BACK), (3, -1, DELETE)],
)
def test_a_table_is_never_joined_with_what_stands_beside_it(editor, plan, line, offset, key):
    before = shape(plan)
    put(editor, line, offset)
    QTest.keyClick(editor, key)
    assert shape(applied(editor, plan)) == before


def test_enter_in_a_cell_is_a_line_of_the_cell(editor, plan):
    put(editor, 4, 2)
    QTest.keyClick(editor, ENTER)
    type_keys(editor, "sau bảng")
    applied(editor, plan)
    assert plan.blocks[4].rows == [["TT\nsau bảng"], ["1"], ["2"]]
    assert kinds(plan)[5] is BlockKind.SECTION


def test_pasting_brings_words_bold_and_italic_only(editor, plan):
    source = QMimeData()
    source.setHtml('<h1 style="color:red;font-size:40pt">Lớn</h1><p>một <b>hai</b> <i>ba</i> <u>bốn</u></p>')
    put(editor, 3, 0, 4)
    editor.insertFromMimeData(source)
    applied(editor, plan)
    assert plan.blocks[3].content == (Run("Lớn", bold=True),)
    assert (plan.blocks[4].kind, plan.blocks[4].marker) == (BlockKind.PARAGRAPH, "")
    assert plan.blocks[4].content[:5] == (
        Run("một "), Run("hai", bold=True), Run(" "), Run("ba", italic=True), Run(" bốn"),
    )  # fmt: skip
    assert plan.blocks[4].content[5] == Run("chữ đậm", bold=True)


def test_pasting_text_makes_a_line_a_block_in_one_step(editor, plan):
    source = QMimeData()
    source.setText("một\r\n\r\n  hai \n")
    put(editor, 2, -1)
    before = shape(plan)
    editor.insertFromMimeData(source)
    applied(editor, plan)
    assert [(b.kind, b.text) for b in plan.blocks[2:4]] == [
        (BlockKind.HEADING, "Yêu cầumột"), (BlockKind.PARAGRAPH, "hai"),
    ]  # fmt: skip
    editor.undo()
    assert shape(applied(editor, plan))[2][3] == before[2][3]
    put(editor, 4, 2)
    editor.insertFromMimeData(source)
    assert applied(editor, plan).blocks[4].rows == [["TTmột\nhai"], ["1"], ["2"]]


def test_what_another_program_gives_without_plain_text_is_pasted_after_an_empty_line_was_copied(editor, plan):
    """Both had no words, and the empty line was pasted."""
    plan.blocks.insert(3, Block(BlockKind.PARAGRAPH))
    editor.set_plan(plan)
    select(editor, 3, 3)
    cut(editor, Qt.Key.Key_C)
    source = QMimeData()
    source.setHtml("<p><b>Lớn</b></p>")
    put(editor, 3, 0)
    editor.insertFromMimeData(source)
    assert applied(editor, plan).blocks[3].text == "Lớn"


def test_pasting_keeps_headings_points_and_bullets(editor, plan):
    source = QMimeData()
    source.setHtml(
        "<p><b>II. NỘI DUNG</b></p><p><b>1. Tuyên truyền</b></p><p>-\u00a0\u00a0 Treo băng rôn</p>"
        "<p>a) Phát tờ rơi</p><p>2. Giao <i>ban</i> tuần</p><p>Kinh phí tự bảo đảm</p>"
    )
    put(editor, 2, -1)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    before = shape(applied(editor, plan))
    editor.insertFromMimeData(source)
    applied(editor, plan)
    assert [(b.kind, b.text) for b in plan.blocks[3:9]] == [
        (BlockKind.SECTION, "NỘI DUNG"), (BlockKind.HEADING, "Tuyên truyền"), (BlockKind.BULLET, "Treo băng rôn"),
        (BlockKind.POINT, "Phát tờ rơi"), (BlockKind.NUMBERED, "Giao ban tuần"),
        (BlockKind.PARAGRAPH, "Kinh phí tự bảo đảm"),
    ]  # fmt: skip
    assert Run("ban", italic=True) in plan.blocks[7].content
    editor.undo()
    assert shape(applied(editor, plan))[2][3] == before[2][3]


def type_lines(editor, *lines):
    for number, line in enumerate(lines):
        if number:
            QTest.keyClick(editor, ENTER)
        for sign in line:
            if sign == " ":
                QTest.keyClick(editor, Qt.Key.Key_Space)
            else:
                type_keys(editor, sign)


def test_signs_that_are_typed_before_paragraphs_are_their_own(editor, plan):
    put(editor, 5, -1)
    type_lines(
        editor, "", "1. Hạ tầng số", "a) Phủ sóng", "- xong một", "+ hai", "+ ba", "b) Trung tâm", "2. Chính quyền",
        "III. KINH PHÍ",
    )  # fmt: skip
    made = applied(editor, plan).blocks[6:14]
    assert [(block.kind, block.marker, block.text) for block in made] == [
        (BlockKind.NUMBERED, "1.", "Hạ tầng số"), (BlockKind.POINT, "a)", "Phủ sóng"),
        (BlockKind.BULLET, "-", "xong một"), (BlockKind.BULLET, "+", "hai"), (BlockKind.BULLET, "+", "ba"),
        (BlockKind.POINT, "b)", "Trung tâm"), (BlockKind.NUMBERED, "2.", "Chính quyền"),
        (BlockKind.SECTION, "III.", "KINH PHÍ"),
    ]  # fmt: skip
    assert made[7].content == runs("KINH PHÍ", bold=True)
    assert editor.markers()[6:14] == [block.marker for block in made]


def test_a_sign_that_was_taken_comes_back_by_undo(editor, plan):
    put(editor, 5, -1)
    type_lines(editor, "", "- ")
    assert applied(editor, plan).blocks[6].kind is BlockKind.BULLET
    editor.undo()
    assert [(b.kind, b.text) for b in applied(editor, plan).blocks[6:7]] == [(BlockKind.PARAGRAPH, "- ")]
    type_lines(editor, "5 độ C")
    assert applied(editor, plan).blocks[6].text == "- 5 độ C"


@pytest.mark.parametrize("words", ["3. Ba", "c) Ba", "V. Hugo", "- ", "số 1. Ba"])
def test_what_would_be_numbered_otherwise_stays_as_it_was_typed(editor, plan, words):
    put(editor, 2 if words == "- " else 5, 0 if words == "- " else -1)
    if words != "- ":
        type_lines(editor, "", "")
        QTest.keyClick(editor, ENTER)
    before = kinds(applied(editor, plan))
    type_lines(editor, words)
    assert kinds(applied(editor, plan)) == before
    assert any(block.text.startswith(words) for block in plan.blocks)


@pytest.mark.parametrize(
    "words, kind", [("a) Trung tâm", BlockKind.POINT), ("1. Hạ tầng", BlockKind.HEADING), ("- Hai", BlockKind.BULLET)]
)
def test_a_sign_before_the_words_goes_where_they_are_given_their_own(editor, plan, words, kind):
    put(editor, 5, -1)
    QTest.keyClick(editor, ENTER)
    editor.textCursor().insertText(words)
    editor.set_kind(kind)
    assert [(b.kind, b.text) for b in applied(editor, plan).blocks[6:7]] == [(kind, words.split(" ", 1)[1])]
    editor.undo()
    assert applied(editor, plan).blocks[6].text == words


@pytest.mark.parametrize("html", [False, True])
@pytest.mark.parametrize("words", [" rất", "rất ", " rất ", "rất"])
def test_words_of_a_line_are_pasted_with_the_blanks_around_them(editor, plan, html, words):
    source = QMimeData()
    source.setText(words)
    if html:
        source.setHtml(f"<html><body><!--StartFragment--><span lang=VI>{words}</span><!--EndFragment--></body></html>")
    put(editor, 7, 4)
    editor.insertFromMimeData(source)
    assert applied(editor, plan).blocks[7].text == f"Trên{words} đây là Kế hoạch./."
    put(editor, 2, -1)
    QTest.keyClick(editor, ENTER)
    editor.insertFromMimeData(source)
    assert applied(editor, plan).blocks[3].text == words.lstrip()


def test_whole_lines_are_pasted_without_blanks_around_them(editor, plan):
    source = QMimeData()
    source.setText("   một  hai  \r\n   ba\r\n")
    put(editor, 7, 4)
    editor.insertFromMimeData(source)
    assert [block.text for block in applied(editor, plan).blocks[7:]] == ["Trên một hai", "ba đây là Kế hoạch./."]


def test_lines_with_the_signs_of_word_are_pasted_as_bullets(editor, plan):
    """As plain text has them: from the fonts of signs, too."""
    put(editor, 2, -1)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    source = QMimeData()
    source.setText("▪ một\n➢ hai\n\uf0d8 ba\n● bốn\n— năm\n→ sáu")
    editor.insertFromMimeData(source)
    applied(editor, plan)
    made = [(block.kind, block.text) for block in plan.blocks[3:9]]
    assert made == [(BlockKind.BULLET, words) for words in ("một", "hai", "ba", "bốn", "năm", "sáu")]


def test_keys_for_bold_italic_and_underline(editor, plan):
    put(editor, 7, 0, 4)
    for key in (Qt.Key.Key_B, Qt.Key.Key_I, Qt.Key.Key_U):
        QTest.keyClick(editor, key, Qt.KeyboardModifier.ControlModifier)
    assert applied(editor, plan).blocks[7].content[0] == Run("Trên", bold=True, italic=True, underline=True)
    QTest.keyClick(editor, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert applied(editor, plan).blocks[7].content[0] == Run("Trên", italic=True, underline=True)


def test_a_line_becomes_a_duty_and_a_line_again(editor, plan):
    words = plan.blocks[3].content
    task = mark(plan, plan.blocks[3], [], lambda _name: None)
    editor.show_tasks()
    for _ in range(2):
        applied(editor, plan)
        assert plan.blocks[3].task is task
        assert (task.text, task.runs) == ("Giữ chữ đậm và nghiêng", words)
        assert task in plan.tasks
    unmark(plan, plan.blocks[3])
    editor.show_tasks()
    for _ in range(2):
        applied(editor, plan)
        assert (plan.blocks[3].task, plan.blocks[3].runs) == (None, words)
        assert task not in plan.tasks


def test_go_to_and_current_block(editor, plan, qtbot):
    editor.go_to(plan.blocks[6])
    assert editor.current_block() is plan.blocks[6]
    assert editor.current_kind() is BlockKind.POINT


def test_edited_speaks_of_changes_only(editor, plan, qtbot):
    with qtbot.assertNotEmitted(editor.edited):
        editor.set_plan(plan)
        put(editor, 3)
        editor.apply_to(plan)
    with qtbot.waitSignal(editor.edited):
        type_keys(editor, "x")


def test_a_read_only_editor_stays_as_it_is(editor, plan):
    before = shape(plan)
    editor.setReadOnly(True)
    put(editor, 3)
    type_keys(editor, "abc<")
    QTest.keyClick(editor, ENTER)
    editor.toggle_bold()
    assert shape(applied(editor, plan)) == before


def test_an_emptied_editor_gives_an_empty_plan(editor, plan):
    editor.set_plan(Plan("Trống"))
    assert applied(editor, Plan("Trống")).blocks == []
    type_keys(editor, "chữ")
    assert [b.text for b in applied(editor, Plan("Trống")).blocks] == ["chữ"]


def test_duties_and_markers_are_painted(editor, plan, qtbot):
    editor.show()
    qtbot.waitExposed(editor)
    picture = editor.viewport().grab().toImage()
    colours = {picture.pixelColor(x, y).name() for x in range(60, 200, 3) for y in range(picture.height())}
    assert "#ffeecc" in colours
    area = editor.document().documentLayout().blockBoundingRect(editor.document().findBlockByNumber(1))
    rows = range(round(area.top()), round(area.bottom()))
    assert any(picture.pixelColor(x, y).lightness() < 100 for x in range(45) for y in rows)  # "I."
    area = editor.document().documentLayout().blockBoundingRect(editor.document().findBlockByNumber(0))
    rows = range(round(area.top()), round(area.bottom()))
    assert not any(picture.pixelColor(x, y).lightness() < 100 for x in range(5, 45) for y in rows)


# --- tables

ROWS = [["TT", "Nội dung", "Chủ trì"], ["1", "Rà soát danh mục", "Văn phòng"], ["2", "Tổng hợp", ""]]


def test_ragged_tables_at_any_place_come_back_as_they_were(editor):
    other = Plan("Bảng", blocks=[
        Block(BlockKind.TABLE, rows=[["a", "b"], ["c"]], header_rows=1), Block(BlockKind.TABLE, rows=[["d\ne"]]),
        Block(BlockKind.PARAGRAPH, runs("giữa")), Block(BlockKind.TABLE, rows=[]), Block(BlockKind.TABLE, rows=ROWS),
    ])  # fmt: skip
    before = shape(other)
    for _ in range(2):
        editor.set_plan(other)
        assert shape(applied(editor, other)) == before
    assert editor.markers() == [""] * 5


def test_tab_goes_through_the_cells_and_makes_a_new_row(editor, plan):
    put(editor, 4)
    for word in ("a", "b", "c", "d"):
        type_keys(editor, word)
        QTest.keyClick(editor, Qt.Key.Key_Tab)
    QTest.keyClick(editor, Qt.Key.Key_Backtab)
    type_keys(editor, "e")
    assert applied(editor, plan).blocks[4].rows == [["aTT"], ["b"], ["c"], ["e"], [""]]
    assert editor.hasFocus() or not editor.isActiveWindow()


def test_rows_and_columns_come_and_go_and_undo_brings_them_back(editor, plan):
    put(editor, 4)
    steps = (
        (lambda: editor.insert_row(below=True), [["TT"], [""], ["1"], ["2"]], 1),
        (lambda: editor.insert_column(right=True), [["TT", ""], ["", ""], ["1", ""], ["2", ""]], 1),
        (lambda: editor.insert_row(below=False), [["TT", ""], ["", ""], ["", ""], ["1", ""], ["2", ""]], 1),
        (editor.remove_rows, [["TT", ""], ["", ""], ["1", ""], ["2", ""]], 1),
        (editor.toggle_header, [["TT", ""], ["", ""], ["1", ""], ["2", ""]], 2),
        (editor.toggle_header, [["TT", ""], ["", ""], ["1", ""], ["2", ""]], 1),
        (lambda: editor.insert_column(right=False), [["", "TT", ""], ["", "", ""], ["", "1", ""], ["", "2", ""]], 1),
        (editor.remove_columns, [["TT", ""], ["", ""], ["1", ""], ["2", ""]], 1),
    )
    seen = [([["TT"], ["1"], ["2"]], 1)]
    for act, rows, heads in steps:
        act()
        applied(editor, plan)
        assert (plan.blocks[4].rows, plan.blocks[4].header_rows) == (rows, heads)
        seen.append((rows, heads))
    for rows, heads in reversed(seen[:-1]):
        editor.undo()
        applied(editor, plan)
        assert (plan.blocks[4].rows, plan.blocks[4].header_rows) == (rows, heads)


@pytest.mark.parametrize("line", range(8))
def test_a_table_is_put_in_behind_each_line_and_taken_out_again_in_one_step(editor, plan, line):
    before = shape(plan)
    put(editor, line, -1)
    editor.insert_table(ROWS)
    type_keys(editor, "x")
    applied(editor, plan)
    assert len(plan.blocks) == len(before) + 1
    assert plan.blocks[line + 1].rows == [["xTT", "Nội dung", "Chủ trì"], *ROWS[1:]]
    assert [item[3:] for item in shape(plan)[: line + 1]] == [item[3:] for item in before[: line + 1]]
    assert [item[3:] for item in shape(plan)[line + 2 :]] == [item[3:] for item in before[line + 1 :]]
    editor.remove_table()
    assert shape(applied(editor, plan)) == before
    editor.undo()
    assert plan.blocks[line + 1 :] != applied(editor, plan).blocks
    while editor.document().isUndoAvailable():
        editor.undo()
    assert shape(applied(editor, plan)) == before


def test_a_table_takes_the_place_of_an_empty_line(editor, plan):
    put(editor, 2, -1)
    QTest.keyClick(editor, ENTER)
    editor.insert_table([["a", "b"]], 0)
    assert kinds(applied(editor, plan))[2:5] == [BlockKind.HEADING, BlockKind.TABLE, BlockKind.BULLET]


def test_selected_tables_go_with_the_words_around_them(editor, plan, duty):
    put(editor, 3, 4)
    cursor = editor.textCursor()
    following = list(tables.lines(editor.document()))[5]
    cursor.setPosition(following.position(), QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)
    type_keys(editor, "x")
    applied(editor, plan)
    assert [block.text for block in plan.blocks][3:5] == ["Giữ x", "TỔ CHỨC"]
    editor.selectAll()
    QTest.keyClick(editor, DELETE)
    assert applied(editor, plan).blocks == []
    assert plan.tasks == []
    while editor.document().isUndoAvailable():
        editor.undo()
    applied(editor, plan)
    assert plan.tasks == [duty]
    assert plan.blocks[4].rows == [["TT"], ["1"], ["2"]]


def cut(editor, key=Qt.Key.Key_X):
    QTest.keyClick(editor, key, Qt.KeyboardModifier.ControlModifier)


def paste(editor):
    QTest.keyClick(editor, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.parametrize("with_border", [True, False])
def test_a_duty_that_is_cut_and_pasted_elsewhere_is_the_same_duty(editor, plan, duty, with_border):
    duty.percent = 50
    put(editor, 6, 0, len(duty.text) + with_border)
    cut(editor)
    if not with_border:  # an empty line is left
        QTest.keyClick(editor, Qt.Key.Key_Backspace)
    assert applied(editor, plan).tasks == []
    put(editor, 3, -1)
    QTest.keyClick(editor, ENTER)
    paste(editor)

    assert applied(editor, plan).tasks == [duty]
    assert [block.task for block in plan.blocks].index(duty) == 4
    assert plan.blocks[4].content == runs("Chủ trì tổng hợp.")
    assert plan.blocks[4].kind is (BlockKind.POINT if with_border else BlockKind.BULLET)
    editor.undo()
    assert applied(editor, plan).tasks == []
    editor.redo()
    assert applied(editor, plan).tasks == [duty]


@pytest.mark.parametrize("with_border", [True, False])
def test_a_duty_that_is_cut_comes_back_as_itself_after_another_plan_was_looked_at(editor, plan, duty, with_border):
    plan.id, duty.id, duty.percent = 4, 17, 50
    editor.set_plan(plan)
    put(editor, 6, 0, len(duty.text) + with_border)
    cut(editor)
    applied(editor, plan)
    read = copy.deepcopy(plan)  # as it is read again; a cut without the border leaves an empty line
    other = Plan("Khác", blocks=[*below(1), *below(2), *below(3)], id=5)
    editor.set_plan(other)
    put(editor, 3, -1)
    QTest.keyClick(editor, ENTER)
    paste(editor)
    assert [(task.id, task.percent) for task in applied(editor, other).tasks] == [(None, 0)]

    editor.set_plan(read)
    put(editor, 3, -1)
    QTest.keyClick(editor, ENTER)
    paste(editor)
    assert [(task.id, task.percent) for task in applied(editor, read).tasks] == [(17, 50)]
    assert next(block for block in read.blocks if block.task is not None).text == "Chủ trì tổng hợp."
    paste(editor)
    assert len(applied(editor, read).tasks) == 1


def test_what_is_pasted_into_another_plan_takes_no_place_of_what_was_deleted_there(editor, plan, duty):
    """Both plans count their paragraphs from one: a deleted duty came back with the words of the other plan."""
    plan.id = 4
    other = Plan("Khác", blocks=[Block(BlockKind.PARAGRAPH, runs(f"Đoạn {n}")) for n in range(len(plan.blocks))], id=5)
    editor.set_plan(other)
    select(editor, 6, 6)
    cut(editor, Qt.Key.Key_C)
    editor.set_plan(plan)
    select(editor, 6, 6)
    QTest.keyClick(editor, Qt.Key.Key_Delete)
    paste(editor)
    assert applied(editor, plan).tasks == []
    assert "Đoạn 6" in [block.text for block in plan.blocks]


@pytest.mark.parametrize(
    ("start", "end"),
    [((6, 0), (7, 0)), ((6, 0), (6, -1)), ((5, -1), (6, -1)), ((6, 0), (7, 10)), ((5, 3), (7, 0)), ((5, 3), (6, -1))],
    ids=["the line", "its words", "with the border before", "and what follows", "from before", "to its end"],
)
@pytest.mark.parametrize("key", [Qt.Key.Key_C, Qt.Key.Key_X])
def test_a_duty_pasted_into_another_plan_is_a_new_duty_there(editor, plan, duty, start, end, key):
    """It came as plain words, and nobody was told that the other plan gave no duty."""
    unit = Unit("Công an xã", id=3)
    duty.id, duty.percent, duty.result, duty.unit, duty.deadline = 17, 50, "Đã gửi", unit, Deadline(date(2027, 6, 30))
    plan.id = 4
    editor.set_plan(plan)
    put(editor, *end)
    stop = editor.textCursor().position()
    put(editor, *start)
    cursor = editor.textCursor()
    cursor.setPosition(stop, QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)
    cut(editor, key)
    applied(editor, plan)
    other = Plan("Khác", blocks=[Block(BlockKind.PARAGRAPH, runs("Đoạn")), Block(BlockKind.PARAGRAPH)], id=5)
    editor.set_plan(other)
    put(editor, 1)
    paste(editor)
    [made] = applied(editor, other).tasks
    assert (made.text, made.unit, made.deadline) == ("Chủ trì tổng hợp.", unit, duty.deadline)
    assert (made.id, made.percent, made.result) == (None, 0, "")
    put(editor, len(other.blocks) - 1, -1)
    QTest.keyClick(editor, ENTER)
    paste(editor)
    assert len(applied(editor, other).tasks) == 2
    editor.undo()
    assert [task.text for task in applied(editor, other).tasks] == ["Chủ trì tổng hợp."]
    assert duty.percent == 50


def test_a_part_of_a_duty_pasted_into_another_plan_is_words(editor, plan):
    plan.id = 4
    editor.set_plan(plan)
    put(editor, 6, 0, 8)
    cut(editor, Qt.Key.Key_C)
    other = Plan("Khác", blocks=[Block(BlockKind.PARAGRAPH, runs("Đoạn ")), Block(BlockKind.PARAGRAPH)], id=5)
    editor.set_plan(other)
    put(editor, 0, -1)
    paste(editor)
    assert not applied(editor, other).tasks and other.blocks[0].text == "Đoạn Chủ trì "


def below(number):
    return [
        Block(BlockKind.HEADING, runs(f"Đơn vị {number}", bold=True), f"{number}.", 2),
        Block(BlockKind.BULLET, (Run("Giữ "), Run("chữ đậm", bold=True), Run(f" {number}")), "+"),
        Block(BlockKind.POINT, runs(f"Điểm {number}"), "a)"),
    ]


def select(editor, first, last, *, leads=False):
    """Select lines with the border behind the last, or with the one before the first."""
    blocks = list(tables.lines(editor.document()))
    cursor = QTextCursor(blocks[first])
    if leads:
        cursor.setPosition(cursor.position() - 1)
    end = blocks[last].position() + blocks[last].length() - leads
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)


@pytest.mark.parametrize(
    ("start", "end"),
    [((1, 2), (3, 3)), ((1, 2), (3, 0)), ((1, 0), (3, 3)), ((0, 3), (1, 4)), ((2, 0), (4, 1)), ((1, 13), (3, 3))],
)
def test_words_that_are_cut_from_one_paragraph_to_another_come_back_as_they_were(editor, start, end):
    """A heading among them became a bullet, and where the cut ended at a paragraph, this was joined with another."""
    duty = Task(runs("Lập sổ theo dõi"), percent=50)
    parts = [*below(1), *below(2), Block(BlockKind.POINT, marker="b)", task=duty)]
    parts[2], parts[6] = parts[6], parts[2]
    plan = Plan("Thử", blocks=[*parts, Block(BlockKind.CLOSING, runs("Trên đây./."))], tasks=[duty])
    editor.set_plan(plan)

    def stand():
        return [(block.kind, block.content, block.task) for block in applied(editor, plan).blocks]

    before = stand()
    lines = list(tables.lines(editor.document()))
    cursor = QTextCursor(lines[start[0]])
    cursor.setPosition(lines[start[0]].position() + start[1])
    cursor.setPosition(lines[end[0]].position() + end[1], QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)
    cut(editor)
    applied(editor, plan)
    paste(editor)
    assert stand() == before
    put(editor, -1, 0)
    editor.moveCursor(QTextCursor.MoveOperation.End)
    paste(editor)
    assert len(applied(editor, plan).tasks) == 1
    editor.undo()
    assert stand() == before


CELLS = [["TT", "Nội dung"], ["", "Việc"], ["1", "Rà soát"]]


def with_cells():
    return Block(BlockKind.TABLE, rows=copy.deepcopy(CELLS), header_rows=2, widths=[200, 800])


@pytest.mark.parametrize(
    ("start", "end"),
    [((0, 0), (5, 0)), ((1, 2), (5, 3)), ((1, 2), (5, 0)), ((2, 0), (5, 9)), ((0, 9), (4, 13)), ((0, 0), (7, 10))],
)
def test_lines_with_a_table_among_them_that_are_cut_come_back_as_they_were(editor, start, end):
    """Headings became paragraphs, bullets points: “III. TỔ CHỨC” was none, and “- Sáng” came back as “c) Sáng”."""
    duty = Task(runs("Lập sổ theo dõi"), percent=50)
    first, second = below(1), below(2)
    parts = [*first, with_cells(), Block(BlockKind.BULLET, marker="+", task=duty), *second]
    plan = Plan("Thử", blocks=[*parts, Block(BlockKind.CLOSING, runs("Trên đây./."))], tasks=[duty])
    editor.set_plan(plan)

    def stand():
        return [
            (block.kind, block.content, block.marker, block.task, block.rows, block.header_rows, block.widths)
            for block in applied(editor, plan).blocks
        ]

    before = stand()
    lines = [item for item in tables.lines(editor.document()) if not isinstance(item, QTextTable)]
    cursor = QTextCursor(lines[start[0]])
    cursor.setPosition(lines[start[0]].position() + start[1])
    cursor.setPosition(lines[end[0] - 1].position() + end[1], QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)
    cut(editor)
    applied(editor, plan)
    paste(editor)
    assert stand() == before
    editor.undo()
    editor.undo()
    assert stand() == before


def test_a_bold_item_of_a_numbered_list_is_a_heading_as_one_with_its_number_typed():
    source = QMimeData()
    source.setHtml("<p><b>3. Ra quân</b></p><ol start=4><li><p><b>Kiểm tra</b></p></li><li>Trực gác.</li></ol>")
    kinds_ = [part.kind for part in pasting.pasted(source)]
    assert kinds_ == [BlockKind.HEADING, BlockKind.HEADING, BlockKind.NUMBERED]


@pytest.mark.parametrize("behind", ["<p>sau bảng</p>", ""])
def test_what_stands_behind_the_cursor_stays_behind_a_table_that_is_pasted(editor, behind):
    """It was put between the words that were pasted and their table."""
    plan = Plan("Thử", blocks=[Block(BlockKind.BULLET, runs("Căn cứ số liệu"), "-"), *below(1)])
    editor.set_plan(plan)
    put(editor, 0, 7)
    source = QMimeData()
    source.setHtml(f"<p>bảng:</p><table><tr><td>1</td><td>2</td></tr></table>{behind}")
    editor.insertFromMimeData(source)
    first, table, last, *_others = applied(editor, plan).blocks
    assert (first.text, table.rows) == ("Căn cứ bảng:", [["1", "2"]])
    assert last.text == ("sau bảngsố liệu" if behind else "số liệu")
    assert last.kind is (BlockKind.PARAGRAPH if behind else BlockKind.BULLET)
    editor.undo()
    assert applied(editor, plan).blocks[0].text == "Căn cứ số liệu"


def test_a_section_with_a_table_is_moved_before_another(editor):
    parts = [*below(1), *below(2), with_cells(), *below(3)]
    plan = Plan("Thử", blocks=[*parts, Block(BlockKind.CLOSING, runs("Trên đây./."))])
    editor.set_plan(plan)
    lines = [item for item in tables.lines(editor.document()) if not isinstance(item, QTextTable)]
    cursor = QTextCursor(lines[3])
    cursor.setPosition(lines[6].position(), QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)
    cut(editor)
    put(editor, 0, 0)
    paste(editor)
    texts = [block.text or block.kind for block in applied(editor, plan).blocks if block.text or block.rows]
    two, one = ([f"Đơn vị {n}", f"Giữ chữ đậm {n}", f"Điểm {n}"] for n in (2, 1))
    assert texts[:7] == [*two, BlockKind.TABLE, *one]
    assert [kind for block, kind in zip(plan.blocks, kinds(plan), strict=True) if block.text][:6] == [
        BlockKind.HEADING, BlockKind.BULLET, BlockKind.POINT,
    ] * 2  # fmt: skip


def test_paragraphs_go_to_other_programs_with_their_numbers_and_signs(editor):
    """They are painted beside the words: in Word they were missing."""
    plan = Plan("Thử", blocks=[*below(1), *below(2), Block(BlockKind.CLOSING, runs("Trên đây./."))])
    editor.set_plan(plan)
    select(editor, 0, 4)
    given = editor.createMimeDataFromSelection()
    lines = ["1. Đơn vị 1", "+ Giữ chữ đậm 1", "a) Điểm 1", "2. Đơn vị 2", "+ Giữ chữ đậm 2"]
    assert given.text().split("\n")[:5] == lines
    for_word = QMimeData()
    for_word.setHtml(given.html())
    assert [plain(part.whole) for part in pasting.pasted(for_word)] == lines
    assert "Times New Roman" in given.html() and all(run.bold for run in pasting.pasted(for_word)[0].whole)
    select(editor, 1, 1)
    assert editor.createMimeDataFromSelection().text().strip() == "Giữ chữ đậm 1"

    select(editor, 0, 4)
    shown = editor.toPlainText()
    cut(editor)
    paste(editor)
    assert editor.toPlainText() == shown and applied(editor, plan).blocks == plan.blocks


def test_cells_go_to_other_programs_as_those_of_a_spreadsheet(editor):
    """They were one below the other: in the assignment, too, where each of them went into a row of its own."""
    editor.set_plan(Plan("Thử", blocks=[*below(1), with_cells(), *below(2)]))
    table = next(item for item in tables.lines(editor.document()) if isinstance(item, QTextTable))
    cursor = table.cellAt(0, 0).firstCursorPosition()
    cursor.setPosition(table.cellAt(2, 1).lastPosition(), QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)
    given = editor.createMimeDataFromSelection()
    assert given.text() == "TT\tNội dung\n\tViệc\n1\tRà soát"
    assert pasting.pasted(given)[0] == CELLS
    cursor = table.cellAt(2, 1).firstCursorPosition()
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)
    assert editor.createMimeDataFromSelection().text() == "Rà soát"


@pytest.mark.parametrize("way", ["above", "below", "in"])
def test_paragraphs_that_are_cut_and_pasted_are_what_they_were(editor, way):
    """A heading became a bullet, and the last line was joined with the one before which it was put."""
    plan = Plan("Thử", blocks=[*below(1), *below(2), *below(3), Block(BlockKind.CLOSING, runs("Trên đây./."))])
    first, texts = plan.blocks[:3], [block.text for block in plan.blocks]
    editor.set_plan(plan)
    select(editor, 0, 2)
    if way == "below":
        put(editor, 6, 0)
        select(editor, 3, 5, leads=True)
    cut(editor)
    put(editor, 3 if way == "above" else 5, 0 if way == "above" else -1)
    if way == "in":
        QTest.keyClick(editor, ENTER)
    paste(editor)

    applied(editor, plan)
    moved = texts[3:6] + texts[:3] + texts[6:] if way == "above" else None
    moved = moved or (
        texts[:3] + texts[6:9] + texts[3:6] + texts[9:] if way == "below" else texts[3:9] + texts[:3] + texts[9:]
    )
    assert [block.text for block in plan.blocks] == moved
    assert kinds(plan) == [BlockKind.HEADING, BlockKind.BULLET, BlockKind.POINT] * 3 + [BlockKind.CLOSING]
    assert [block.marker for block in plan.blocks] == ["1.", "+", "a)", "2.", "+", "a)", "3.", "+", "a)", ""]
    if way != "below":
        assert [block for block in plan.blocks if block in first] == first  # the same blocks, with all they have
    editor.undo()
    if way == "in":
        editor.undo()
    editor.undo()
    assert [block.text for block in applied(editor, plan).blocks] == texts


@pytest.mark.parametrize("way", ["undo", "paste"])
def test_lines_that_come_back_have_their_numbers_again(editor, way):
    """The page saves what is typed: "1." was cut, the others were numbered again, and it came back as a second "1."."""
    plan = Plan("Thử", blocks=[*below(1), *below(2), *below(3)])
    plan.blocks[0].marker = "1/"
    before = shape(plan)
    editor.set_plan(plan)
    select(editor, 0, 2)
    cut(editor)
    assert [block.marker for block in applied(editor, plan).blocks if block.kind is BlockKind.HEADING] == ["1.", "2."]
    if way == "undo":
        editor.undo()
    else:
        put(editor, 0, 0)
        paste(editor)
    assert editor.markers()[:4] == ["1/", "+", "a)", "2."]
    assert shape(applied(editor, plan)) == before


def test_paragraphs_that_are_copied_are_others_and_go_into_other_plans(editor, plan, qtbot, duty):
    other = PlanEditor()
    qtbot.addWidget(other)
    theirs = Plan("Khác", blocks=[*below(1)])
    other.set_plan(theirs)
    select(editor, 5, 6)
    cut(editor, Qt.Key.Key_C)
    put(editor, 5, 0)
    paste(editor)
    assert [block.text for block in applied(editor, plan).blocks[5:9]] == ["TỔ CHỨC", "Chủ trì tổng hợp."] * 2
    assert plan.tasks == [duty] and [block.task for block in plan.blocks[5:9]].count(duty) == 1
    cursor = QTextCursor(other.document())
    other.setTextCursor(cursor)
    paste(other)
    assert kinds(applied(other, theirs))[:3] == [BlockKind.SECTION, BlockKind.POINT, BlockKind.HEADING]
    assert theirs.tasks == []


def test_an_empty_line_that_a_cut_left_gives_its_duty_to_where_the_words_are_pasted(editor, plan, duty):
    put(editor, 6, 0, len(duty.text))
    cut(editor)
    put(editor, 3, -1)
    QTest.keyClick(editor, ENTER)
    paste(editor)

    assert applied(editor, plan).tasks == [duty]
    assert [place for place, block in enumerate(plan.blocks) if block.task is duty] == [4]
    assert plan.blocks[7].content == () and plan.blocks[7].task is None


def test_a_copied_duty_stays_where_it_is_and_its_words_in_others_are_none(editor, plan, duty):
    put(editor, 6, 0, len(duty.text))
    cut(editor, Qt.Key.Key_C)
    put(editor, 3, -1)
    QTest.keyClick(editor, ENTER)
    paste(editor)
    put(editor, 5, -1)
    paste(editor)  # behind the words of a heading

    assert applied(editor, plan).tasks == [duty]
    assert [place for place, block in enumerate(plan.blocks) if block.task is duty] == [7]
    assert plan.blocks[4].text == "Chủ trì tổng hợp."


@pytest.mark.parametrize("html", [True, False])
def test_tables_are_pasted_as_tables_and_into_cells(editor, plan, html):
    source = QMimeData()
    source.setText("TT\tNội dung\n1\tRà soát\n")
    if html:
        source.setHtml("<p>- đầu</p><table><tr><td><p>TT</p></td><td>Nội <b>dung</b></td></tr>"
                       "<tr><td>1</td><td>Rà soát</td></tr></table><p>- cuối</p>")  # fmt: skip
    put(editor, 3, -1)
    QTest.keyClick(editor, ENTER)
    editor.insertFromMimeData(source)
    applied(editor, plan)
    made = plan.blocks[5 if html else 4]
    assert (made.kind, made.rows, made.header_rows) == (BlockKind.TABLE, [["TT", "Nội dung"], ["1", "Rà soát"]], 1)
    if html:
        assert [(b.kind, b.text) for b in (plan.blocks[4], plan.blocks[6])] == [
            (BlockKind.BULLET, "đầu"), (BlockKind.BULLET, "cuối"),
        ]  # fmt: skip
        return
    put(editor, 5)
    editor.insertFromMimeData(source)
    applied(editor, plan)
    assert plan.blocks[5].rows == [["TT", "Nội dung"], ["1", "Rà soát"], ["2", ""]]


@pytest.mark.parametrize(("cells", "heads"), [
    ("<tr><td rowspan=2>TT</td><td rowspan=2>Nội dung</td><td colspan=2>Phân công</td></tr>"
     "<tr><td>Chủ trì</td><td>Phối hợp</td></tr><tr><td>1</td><td>Rà soát</td><td>Công an xã</td><td></td></tr>", 2),
    ("<tr><td>TT</td><td>Nội dung</td></tr><tr><td></td><td>Rà soát</td></tr><tr><td></td><td>Tổng hợp</td></tr>", 1),
    ("<tr><td>Rà soát</td><td></td></tr><tr><td></td><td>10</td></tr><tr><td>Tổng hợp</td><td>5</td></tr>", 0),
    ("<tr><td>Tổ 1</td><td></td></tr><tr><td>Tổ 2</td><td>Bà Lan</td></tr><tr><td>Tổ 3</td><td></td></tr>", 0),
])  # fmt: skip
def test_the_head_of_a_pasted_table_may_have_two_rows_that_are_merged(editor, plan, cells, heads):
    source = QMimeData()
    source.setHtml(f"<table>{cells}</table>")
    put(editor, 3, -1)
    QTest.keyClick(editor, ENTER)
    editor.insertFromMimeData(source)
    applied(editor, plan)
    made = next(block for block in plan.blocks if block.rows)
    assert made.header_rows == heads


def widths_now(editor, plan):
    editor.apply_to(plan)
    return next(block.widths for block in plan.blocks if block.rows)


@pytest.fixture
def three(editor, plan):
    """Give a table of three columns in the editor, whose column lines were never moved."""
    plan.blocks[4].rows = [["TT", "Nội dung công việc", "Ghi chú"], ["1", "Kiểm tra", ""]]
    editor.set_plan(plan)
    editor.show()
    put(editor, 4)
    return editor


def drag_line(editor, edge, by):
    """Move a line between two columns with the mouse."""
    view = editor.viewport()
    start = QPoint(round(tables.edges(editor.textCursor().currentTable())[edge]) + 1, editor.cursorRect().center().y())
    end = start + QPoint(by, 0)
    QTest.mouseMove(view, start)
    assert view.cursor().shape() == Qt.CursorShape.SplitHCursor
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(view, end)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=end)


def test_a_line_between_columns_is_dragged_kept_and_taken_back(three, plan):
    assert widths_now(three, plan) == []
    drag_line(three, 1, 60)
    first = widths_now(three, plan)
    assert sum(first) == 1000
    drag_line(three, 1, 60)
    second = widths_now(three, plan)
    assert second[0] > first[0]
    assert second[1] < first[1]
    assert second[2] == first[2]
    three.undo()
    assert widths_now(three, plan) == first
    three.undo()
    assert widths_now(three, plan) == []
    three.redo()
    three.redo()
    assert widths_now(three, plan) == second
    again = PlanEditor()
    again.set_plan(plan)
    assert widths_now(again, plan) == second


def test_a_double_click_on_the_line_lets_the_words_decide_again(three, plan):
    drag_line(three, 2, -40)
    assert widths_now(three, plan)
    place = QPoint(round(tables.edges(three.textCursor().currentTable())[2]), three.cursorRect().center().y())
    QTest.mouseDClick(three.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert widths_now(three, plan) == []


def test_widths_fill_the_table_when_columns_come_and_go(three, plan):
    three.even_columns()
    assert widths_now(three, plan) == [333, 334, 333]
    three.insert_column(right=True)
    assert sum(widths_now(three, plan)) == 1000
    assert len(widths_now(three, plan)) == 4
    three.remove_columns()
    assert sum(widths_now(three, plan)) == 1000
    three.change_column(20)
    before = widths_now(three, plan)
    put(three, 4)
    three.change_column(-20)
    after = widths_now(three, plan)
    assert after[0] == before[0] - 20
    three.fit_columns()
    assert widths_now(three, plan) == []


def test_no_line_is_moved_in_a_locked_text(three, plan):
    three.setReadOnly(True)
    view, cursor = three.viewport(), three.cursorRect().center()
    start = QPoint(round(tables.edges(three.textCursor().currentTable())[1]), cursor.y())
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(view, start + QPoint(60, 0))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=start + QPoint(60, 0))
    assert widths_now(three, plan) == []


@pytest.fixture
def large(editor, plan):
    """Give a table of so many cells that it is laid out when the keys pause, with the cursor in its middle."""
    plan.blocks[4].rows = [["TT", "Nội dung", "Ghi chú"]] + [[str(n), f"Việc {n}", ""] for n in range(40)]
    editor.set_plan(plan)
    editor.show()
    put(editor, 4)
    cursor = editor.textCursor()
    cursor.setPosition(cursor.currentTable().cellAt(20, 1).lastPosition())
    editor.setTextCursor(cursor)
    return editor


def cell(editor, plan, row, column):
    editor.apply_to(plan)
    return next(block.rows for block in plan.blocks if block.rows)[row][column]


def test_letters_in_a_large_table_wait_for_no_layout(large, plan, qtbot):
    layouts, told = [], []
    large.document().contentsChange.connect(lambda *_: layouts.append(1))
    large.edited.connect(lambda: told.append(1))
    qtbot.keyClicks(large, " gap")
    assert not layouts
    assert len(told) == 4
    assert cell(large, plan, 20, 1) == "Việc 19 gap"
    qtbot.waitUntil(lambda: bool(layouts))
    large.undo()
    assert cell(large, plan, 20, 1) == "Việc 19"
    assert large.textCursor().block().text() == "Việc 19"
    large.redo()
    assert cell(large, plan, 20, 1) == "Việc 19 gap"


@pytest.mark.parametrize("act", ["enter", "back", "tab", "table", "find", "undo", "set"])
def test_whatever_comes_behind_letters_in_a_large_table_finds_them_laid_out(large, plan, qtbot, act):
    qtbot.keyClicks(large, " gap" * 30)  # more lines than before
    if act == "enter":
        qtbot.keyClick(large, ENTER)
        qtbot.keyClicks(large, "sau")
        assert cell(large, plan, 20, 1) == "Việc 19" + " gap" * 30 + "\nsau"
    elif act == "back":
        for _ in range(4):
            qtbot.keyClick(large, Qt.Key.Key_Backspace)
        assert cell(large, plan, 20, 1) == "Việc 19" + " gap" * 29
    elif act == "tab":
        qtbot.keyClick(large, Qt.Key.Key_Tab)
        qtbot.keyClicks(large, "ke")
        assert cell(large, plan, 20, 2) == "ke"
    elif act == "table":
        large.insert_row(below=True)
        assert cell(large, plan, 20, 1) == "Việc 19" + " gap" * 30
        assert cell(large, plan, 22, 1) == "Việc 20"
    elif act == "find":
        found = TextTarget(large).find(Wanted("gap"))
        assert len(found) == 30
        TextTarget(large).replace(found, Wanted("gap"), "vội")
        assert cell(large, plan, 20, 1) == "Việc 19" + " vội" * 30
    elif act == "undo":
        large.undo()
        assert cell(large, plan, 20, 1) == "Việc 19"
    else:
        large.set_plan(Plan("Khác", blocks=[Block(BlockKind.PARAGRAPH, runs("Chữ khác"))]))
        assert large.toPlainText() == "Chữ khác"
    large.textCursor()
    rows = large.document().documentLayout()
    block = large.textCursor().block()
    assert rows.blockBoundingRect(block).height() >= block.layout().boundingRect().height()


def test_the_lines_of_a_table_enclose_its_words_and_nothing_scrolls_sideways(three):
    table, layout = three.textCursor().currentTable(), three.document().documentLayout()
    area, places = tables.area(table), tables.edges(table)
    cells = [table.cellAt(row, column) for row in range(table.rows()) for column in range(table.columns())]
    words = [layout.blockBoundingRect(cell.firstCursorPosition().block()) for cell in cells]
    assert area.left() == places[0] == min(rect.left() for rect in words) - 5  # the padding
    assert area.right() == places[-1] and abs(area.right() - max(rect.right() for rect in words) - 5) <= 1
    assert abs(area.top() - min(rect.top() for rect in words) + 5) <= 1
    assert abs(area.bottom() - max(rect.bottom() for rect in words) - 5) <= 1
    for width in range(420, 520, 7):  # Qt rounds columns up: at some widths the table was a pixel too wide
        three.resize(width, 500)
        assert three.horizontalScrollBar().maximum() == 0, width


def test_the_place_of_typing_stays_in_view_when_something_below_takes_room(editor):
    editor.set_plan(Plan("Thử", blocks=[Block(BlockKind.PARAGRAPH, runs(f"Đoạn {n}.")) for n in range(60)]))
    editor.resize(500, 400)
    editor.show()
    editor.moveCursor(QTextCursor.MoveOperation.End)
    editor.ensureCursorVisible()
    editor.resize(500, 300)
    assert editor.viewport().rect().contains(editor.cursorRect().center())
    editor.moveCursor(QTextCursor.MoveOperation.Start)
    editor.verticalScrollBar().setValue(editor.verticalScrollBar().maximum())
    editor.resize(500, 250)
    assert editor.verticalScrollBar().value() > 0, "who has scrolled away to read stays there"


def test_what_is_typed_behind_the_ending_is_a_paragraph_that_can_be_a_duty(editor, plan):
    put(editor, len(plan.blocks) - 1, -1)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.keyClicks(editor, "Cong an xa kiem tra truoc ngay 15/7/2027.")
    made = applied(editor, plan).blocks
    assert [item.kind for item in made[-2:]] == [BlockKind.CLOSING, BlockKind.PARAGRAPH]
    assert editor.chosen_for_duty()


def test_the_sentence_that_opens_the_plan_is_no_duty_where_all_is_selected(editor):
    kinds = [BlockKind.BASIS, BlockKind.PARAGRAPH, BlockKind.SECTION, BlockKind.PARAGRAPH, BlockKind.BULLET]
    editor.set_plan(Plan("Thử", blocks=[Block(kind, runs(f"Đoạn {n}")) for n, kind in enumerate(kinds)]))
    editor.selectAll()
    assert [block.text for block in editor.chosen_for_duty()] == ["Đoạn 3", "Đoạn 4"]
    put(editor, 1)
    assert [block.text for block in editor.chosen_for_duty()] == ["Đoạn 1"]
    select(editor, 3, 3)
    assert [block.text for block in editor.chosen_for_duty()] == ["Đoạn 3"]


def test_the_outline_marks_what_is_a_duty_and_not_the_number_before_it(qtbot, duty):
    shown = PlanOutline()
    qtbot.addWidget(shown)
    shown.show_plan(
        Plan(
            "Thử",
            blocks=[
                Block(BlockKind.SECTION, runs("MỤC TIÊU"), "I.", 1),
                Block(BlockKind.NUMBERED, runs("Lập hồ sơ điện tử"), "1.", 2),
                Block(BlockKind.NUMBERED, marker="2.", depth=2, task=duty),
                Block(BlockKind.HEADING, runs("Công an xã"), "3.", 2),
                Block(BlockKind.PARAGRAPH, task=Task(runs("Tuần tra."))),
            ],
        )
    )
    top = shown.topLevelItem(1)
    below = {top.child(number).text(0): not top.child(number).icon(0).isNull() for number in range(top.childCount())}
    assert below == {"1. Lập hồ sơ điện tử": False, "2. Chủ trì tổng hợp.": True, "3. Công an xã": True}


def test_a_duty_that_was_read_from_a_heading_has_the_words_of_the_heading(editor, plan):
    read = Task(runs("Yêu cầu"))
    plan.tasks.append(read)
    put(editor, 2, -1)
    for letter in " hai":
        QTest.keyClicks(editor, letter)
        editor.apply_to(plan)
    assert (plan.blocks[2].text, read.text) == ("Yêu cầu hai", "Yêu cầu hai")
    target = TextTarget(editor)
    target.replace(target.find(Wanted("cầu")), Wanted("cầu"), "lệnh")
    editor.apply_to(plan)
    assert read.text == "Yêu lệnh hai"
    replace_all(plan, Wanted("lệnh"), "ca")
    assert (plan.blocks[2].text, read.text) == ("Yêu ca hai", "Yêu ca hai")


def test_the_outline_is_made_anew_for_the_words_of_a_heading_and_not_for_those_under_it(editor, plan):
    plan.blocks[:] = [block for block in plan.blocks if block.kind is not BlockKind.TABLE]
    editor.set_plan(plan)
    editor.apply_to(plan)
    told = []
    for block in (0, 3, 2, 1):  # a base, the line under a heading, the heading, the section
        put(editor, block, -1)
        QTest.keyClicks(editor, "x")
        told.append(editor.apply_to(plan))
        assert plan.blocks[block].text.endswith("x")
    assert told == [False, False, True, True]


@pytest.mark.parametrize("width", [180, 300, 700])
def test_no_tool_lies_over_another_where_the_bar_has_no_room(editor, qtbot, width):
    """In the least window with large text “B” and “I” stood on the kind of paragraph."""
    tools, button = TextTools(editor, list(BlockKind)), Button("Make it a task", "flat", "tasks")
    bar = boxed(row(*tools.widgets, None, button, margins=(8, 4, 8, 4), spacing=0))
    qtbot.addWidget(bar)
    bar.show()
    bar.setFixedWidth(theme.px(width))
    tools.fit(bar, button, short=False)
    bar.layout().activate()
    seen = sorted(
        (tool.geometry() for tool in (*tools.widgets, button) if tool.isVisible()), key=lambda box: box.left()
    )
    assert len(seen) >= 4 and seen[-1].right() < bar.width()
    assert all(one.right() < other.left() for one, other in pairwise(seen))
    assert all(tool.isVisible() for tool in tools.widgets) or width < 700


def test_a_new_line_behind_a_sentence_numbered_below_a_heading_goes_on_with_its_numbers(editor):
    """It was "4.", and all numbers around it were counted without their headings."""
    kinds = [
        (BlockKind.HEADING, "Công an xã", "1.", 2), (BlockKind.NUMBERED, "Tuần tra.", "1.1.", 3),
        (BlockKind.HEADING, "Trạm Y tế", "2.", 2), (BlockKind.NUMBERED, "Trực.", "2.1.", 3),
    ]  # fmt: skip
    plan = Plan("Thử", blocks=[Block(kind, runs(words), marker, depth) for kind, words, marker, depth in kinds])
    editor.set_plan(plan)
    put(editor, 1, -1)
    QTest.keyClick(editor, ENTER)
    QTest.keyClicks(editor, "Canh gac.")
    applied(editor, plan)
    assert [(block.marker, block.text) for block in plan.blocks] == [
        ("1.", "Công an xã"), ("1.1.", "Tuần tra."), ("1.2.", "Canh gac."), ("2.", "Trạm Y tế"), ("2.1.", "Trực."),
    ]  # fmt: skip
