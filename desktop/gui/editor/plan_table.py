"""Tables of a plan in its Qt document: made, read, changed; one text block in each cell, words without a form.

A table's key stands in the format of the table and of the blocks of its cells. Qt wants a block before and behind each
table: where the plan has none, an empty one stands there (`is_filler`), which is no line of the plan until somebody
types in it. Qt throws tables away when their making is undone: nothing here keeps one.
"""

from __future__ import annotations

import itertools
import unicodedata
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QRectF
from PySide6.QtGui import (
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLength,
    QTextTable,
    QTextTableCell,
    QTextTableFormat,
)

from desktop.domain.plan.column_widths import WHOLE, whole
from desktop.domain.plan.plan import BlockKind
from desktop.gui.editor import plan_document as form
from desktop.gui.kit.theme import theme

Rows = list[list[str]]
MOST_COLUMNS = 30
_PADDING = 5.0
_SHARE = 99.5  # of the line: Qt rounds columns up, and a whole one too many gives a bar to scroll sideways


def lines(document: QTextDocument) -> Iterator[QTextBlock | QTextTable]:
    """Yield what stands in the document for the blocks of the plan, in reading order."""
    place = document.rootFrame().begin()
    while not place.atEnd():
        frame = place.currentFrame()
        if isinstance(frame, QTextTable):
            yield frame
        elif frame is None:
            text_block = place.currentBlock()
            if text_block.isValid() and not is_filler(text_block):
                yield text_block
        place += 1


def read(text_block: QTextBlock) -> form.Line:
    """Read a text block."""
    line = form.Line(form.key_of(text_block), form.kind_of(text_block))
    line.cell = QTextCursor(text_block).currentTable() is not None
    if not line.cell:
        line.filler = is_filler(text_block)
        line.words = form.runs_of(text_block)
    return line


def read_whole(text_block: QTextBlock) -> form.Line:
    """Read the table that the first cell of which is this text block."""
    table = QTextCursor(text_block).currentTable()
    line = form.Line(key_of(table), BlockKind.TABLE)
    line.rows, line.header_rows, line.widths = rows_of(table), header_rows(table), widths_of(table)
    return line


def is_filler(text_block: QTextBlock) -> bool:
    """Return whether a text block only stands beside a table because Qt wants one there."""
    return text_block.length() <= 1 and bool(text_block.blockFormat().boolProperty(form.FILLER))


def filler_format(key: int) -> QTextBlockFormat:
    """Return the format of a block that only stands beside a table; `key` is for the words that may be typed in it."""
    out = form.block_format(BlockKind.PARAGRAPH, key)
    out.setProperty(form.FILLER, True)
    out.setBottomMargin(0)
    return out


def table_at(cursor: QTextCursor) -> QTextTable | None:
    """Return the table that a cursor stands in."""
    return cursor.currentTable() if form.kind_of(cursor.block()) is BlockKind.TABLE else None


def key_of(table: QTextTable) -> int:
    """Return the key of a table."""
    return table.format().intProperty(form.KEY)


def header_rows(table: QTextTable) -> int:
    """Return how many rows are repeated on each page."""
    return min(table.format().headerRowCount(), table.rows())


def widths_of(table: QTextTable) -> list[int]:
    """Return how wide the columns were made, in thousandths; none where their words decide."""
    set_ = [length.rawValue() * 10 for length in table.format().columnWidthConstraints()]
    known = [round(width) for width in set_]
    return whole(known if sum(known) == WHOLE else set_, table.columns())


def set_widths(table: QTextTable, widths: Sequence[int]) -> None:
    """Make columns so wide, in thousandths; with none their words decide again. One step for undo."""
    shape = table.format()
    if widths:
        shape.setColumnWidthConstraints([QTextLength(QTextLength.Type.PercentageLength, w / 10) for w in widths])
    else:
        shape.clearColumnWidthConstraints()
    table.setFormat(shape)


def edges(table: QTextTable) -> list[float]:
    """Return where the lines between its columns stand in the document, with the outer ones."""
    layout = table.document().documentLayout()
    firsts = [table.cellAt(0, place).firstCursorPosition().block() for place in range(table.columns())]
    left = [layout.blockBoundingRect(block).left() - _PADDING for block in firsts]
    return [*left, area(table).right()]


def area(table: QTextTable) -> QRectF:
    """Return where a table stands in the document, without its margins."""
    shape, frame = table.format(), table.document().documentLayout().frameBoundingRect(table)
    # Qt places the rectangle of a table where its first cell's words begin, in the size of the whole with margins.
    frame.translate(-shape.leftMargin() - _PADDING, -shape.topMargin() - _PADDING)
    return frame.adjusted(shape.leftMargin(), shape.topMargin(), -shape.rightMargin(), -shape.bottomMargin())


def top_of(text_block: QTextBlock) -> float:
    """Return where the row of a cell begins in the document."""
    return text_block.document().documentLayout().blockBoundingRect(text_block).top() - _PADDING


def shown_widths(table: QTextTable) -> list[int]:
    """Return how wide the columns are shown, whatever decides, in thousandths."""
    places = edges(table)
    return widths_of(table) or whole(
        [max(after - before, 1.0) for before, after in itertools.pairwise(places)], table.columns()
    )


def squared(rows: Sequence[Sequence[str]]) -> Rows:
    """Return rows as the document holds them: all as long as the longest, at least one cell, as NFC."""
    width = max((len(row) for row in rows), default=0) or 1
    out = [[unicodedata.normalize("NFC", text) for text in row] + [""] * (width - len(row)) for row in rows]
    return out or [[""]]


def rows_of(table: QTextTable) -> Rows:
    """Return the words of the cells."""
    width, count = table.columns(), table.rows() * table.columns()
    texts: list[str] = []
    text_block, end = table.firstCursorPosition().block(), table.lastPosition()
    while text_block.isValid() and text_block.position() <= end:
        texts.append(_words(text_block.text()))
        text_block = text_block.next()
    if len(texts) != count:  # a cell has got several blocks
        texts = [_cell_text(table.cellAt(row, place)) for row in range(table.rows()) for place in range(width)]
    return [texts[start : start + width] for start in range(0, count, width)]


def _words(text: str) -> str:
    return unicodedata.normalize("NFC", text.replace(form.BREAK, "\n"))


def _cell_text(cell: QTextTableCell) -> str:
    text_block, end = cell.firstCursorPosition().block(), cell.lastPosition()
    out = []
    while text_block.isValid() and text_block.position() <= end:
        out.append(_words(text_block.text()))
        text_block = text_block.next()
    return "\n".join(out)


# --- making


def make(
    cursor: QTextCursor, rows: Sequence[Sequence[str]], heads: int, key: int, widths: Sequence[int] = ()
) -> QTextTable:
    """Put a table in at the cursor, which stands at the end of a block; behind it stands an empty block."""
    texts = squared(rows)
    table = cursor.insertTable(len(texts), len(texts[0]), _table_format(heads, key))
    for number, row in enumerate(texts):
        for place, text in enumerate(row):
            _fill(table.cellAt(number, place), text, key, head=number < heads)
    if widths and (fitting := whole(widths, len(texts[0]))):
        set_widths(table, fitting)
    cursor.setPosition(table.lastPosition() + 1)
    return table


def _table_format(heads: int, key: int) -> QTextTableFormat:
    out = QTextTableFormat()
    out.setProperty(form.KEY, key)
    out.setHeaderRowCount(heads)
    out.setBorder(0)  # its lines are painted by the editor: with those of Qt laying it out costs twice as much
    out.setBorderCollapse(False)
    out.setCellPadding(_PADDING)
    out.setCellSpacing(0)
    out.setLeftMargin(theme.px(form.MARGIN))
    out.setRightMargin(12)
    out.setTopMargin(6)
    out.setBottomMargin(10)
    out.setWidth(QTextLength(QTextLength.Type.PercentageLength, _SHARE))
    return out


def _fill(cell: QTextTableCell, text: str, key: int, *, head: bool) -> None:
    cursor = cell.firstCursorPosition()
    _shape(cursor, key, head=head)
    if text:
        cursor.insertText(unicodedata.normalize("NFC", text).replace("\n", form.BREAK), _look(head=head))


def _shape(cursor: QTextCursor, key: int, *, head: bool) -> None:
    shape = QTextBlockFormat()
    shape.setProperty(form.KEY, key)
    shape.setProperty(form.KIND, BlockKind.TABLE.value)
    cursor.setBlockFormat(shape)
    cursor.setBlockCharFormat(_look(head=head))


def _look(*, head: bool) -> QTextCharFormat:
    out = QTextCharFormat()
    out.setFontWeight(QFont.Weight.Bold if head else QFont.Weight.Normal)
    return out


# --- changing


def set_text(cell: QTextTableCell, text: str, key: int, *, head: bool) -> None:
    """Put other words into a cell."""
    cursor = cell.firstCursorPosition()
    cursor.setPosition(cell.lastPosition(), QTextCursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()
    _fill(cell, text, key, head=head)


def _refresh(table: QTextTable) -> None:
    """Give new cells their form, and those of the head bold words."""
    key, heads = key_of(table), header_rows(table)
    for number in range(table.rows()):
        for place in range(table.columns()):
            cell = table.cellAt(number, place)
            cursor = cell.firstCursorPosition()
            bold = cursor.blockCharFormat().fontWeight() >= QFont.Weight.DemiBold.value
            if form.key_of(cursor.block()) == key and bold == (number < heads):
                continue
            _shape(cursor, key, head=number < heads)
            cursor.setPosition(cell.lastPosition(), QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(_look(head=number < heads))


def _set_heads(table: QTextTable, heads: int) -> None:
    shape = table.format()
    shape.setHeaderRowCount(heads)
    table.setFormat(shape)


def _fit_widths(table: QTextTable, before: Sequence[int]) -> None:
    """Let columns that were made some width fill the table again after some came or went."""
    if before:
        set_widths(table, widths_of(table))


def insert_row(cursor: QTextCursor, *, below: bool) -> None:
    """Put an empty row above or below that of the cursor; the cursor goes into it. Above the head it belongs to it."""
    table = table_at(cursor)
    if table is None:
        return
    cell, heads = table.cellAt(cursor), header_rows(table)
    number = cell.row() + below
    cursor.beginEditBlock()
    table.insertRows(number, 1)
    if number < heads:
        _set_heads(table, heads + 1)
    _refresh(table)
    cursor.endEditBlock()
    cursor.setPosition(table.cellAt(number, cell.column() if below else 0).firstPosition())


def insert_column(cursor: QTextCursor, *, right: bool) -> None:
    """Put an empty column beside that of the cursor; the cursor goes into it."""
    table = table_at(cursor)
    if table is None or table.columns() >= MOST_COLUMNS:
        return
    cell = table.cellAt(cursor)
    number, row = cell.column() + right, cell.row()
    cursor.beginEditBlock()
    before = widths_of(table)
    table.insertColumns(number, 1)
    _fit_widths(table, before)
    _refresh(table)
    cursor.endEditBlock()
    cursor.setPosition(table.cellAt(row, number).firstPosition())


def chosen(cursor: QTextCursor) -> tuple[int, int, int, int]:
    """Return first row, count of rows, first column and count of columns of the cells that are selected."""
    table = table_at(cursor)
    if table is None:
        return 0, 0, 0, 0
    first = table.cellAt(cursor)
    found = cursor.selectedTableCells() if cursor.hasComplexSelection() else None
    row, rows, place, places = found if isinstance(found, tuple) else (-1, 0, -1, 0)
    if rows < 1 or places < 1:
        return first.row(), 1, first.column(), 1
    return row, rows, place, places


def chosen_rows(cursor: QTextCursor) -> Rows:
    """Return the words of the cells that are selected; none where it is words of one cell."""
    table = table_at(cursor)
    row, rows, place, places = chosen(cursor)
    if table is None or rows == places == 1:
        return []
    return [line[place : place + places] for line in rows_of(table)[row : row + rows]]


@contextmanager
def _kept_before(table: QTextTable) -> Iterator[None]:
    """Keep the form of the block before a table: with the first cell Qt takes that of an empty one."""
    before = QTextCursor(table.firstCursorPosition().block().previous())
    shape, look = before.blockFormat(), before.blockCharFormat()
    yield
    before.setBlockFormat(shape)
    before.setBlockCharFormat(look)


def remove_rows(cursor: QTextCursor) -> bool:
    """Take out the rows of the selected cells; return whether that was the whole table, which is left to the caller."""
    table = table_at(cursor)
    if table is None:
        return False
    row, count, _, _ = chosen(cursor)
    heads = header_rows(table)
    if count >= table.rows():
        return True
    place = table.cellAt(cursor).column()
    cursor.beginEditBlock()
    with _kept_before(table):
        table.removeRows(row, count)
    gone = max(0, min(heads, row + count) - row)
    if gone:
        _set_heads(table, heads - gone)
        _refresh(table)
    cursor.endEditBlock()
    cursor.setPosition(table.cellAt(min(row, table.rows() - 1), place).firstPosition())
    return False


def remove_columns(cursor: QTextCursor) -> bool:
    """Take out the columns of the selected cells; return whether that was the whole table."""
    table = table_at(cursor)
    if table is None:
        return False
    _, _, place, count = chosen(cursor)
    if count >= table.columns():
        return True
    row = table.cellAt(cursor).row()
    widths = widths_of(table)
    cursor.beginEditBlock()
    with _kept_before(table):
        table.removeColumns(place, count)
    _fit_widths(table, widths)
    cursor.endEditBlock()
    cursor.setPosition(table.cellAt(row, min(place, table.columns() - 1)).firstPosition())
    return False


def is_header(cursor: QTextCursor) -> bool:
    """Return whether the row of the cursor belongs to the head of its table."""
    table = table_at(cursor)
    return table is not None and table.cellAt(cursor).row() < header_rows(table)


def toggle_header(cursor: QTextCursor) -> None:
    """Let the head of the table end with the row of the cursor, or before it where it belongs to the head."""
    table = table_at(cursor)
    if table is None:
        return
    row = table.cellAt(cursor).row()
    cursor.beginEditBlock()
    _set_heads(table, row if row < header_rows(table) else row + 1)
    _refresh(table)
    cursor.endEditBlock()


def go(cursor: QTextCursor, step: int) -> bool:
    """Move to the next cell (1) or the one before (-1) and select its words; return whether there is one."""
    table = table_at(cursor)
    if table is None:
        return False
    cell = table.cellAt(cursor)
    number = cell.row() * table.columns() + cell.column() + step
    if not 0 <= number < table.rows() * table.columns():
        return False
    following = table.cellAt(number // table.columns(), number % table.columns())
    cursor.setPosition(following.firstPosition())
    cursor.setPosition(following.lastPosition(), QTextCursor.MoveMode.KeepAnchor)
    return True


def paste_rows(cursor: QTextCursor, rows: Rows) -> None:
    """Put the words of other cells into those from the cursor on; the table grows where they need room."""
    table = table_at(cursor)
    if table is None or not rows:
        return
    texts, cell = squared(rows), table.cellAt(cursor)
    row, place = cell.row(), cell.column()
    wide = min(len(texts[0]), MOST_COLUMNS - place)
    cursor.beginEditBlock()
    if (more := row + len(texts) - table.rows()) > 0:
        table.appendRows(more)
    if (more := place + wide - table.columns()) > 0:
        before = widths_of(table)
        table.appendColumns(more)
        _fit_widths(table, before)
    _refresh(table)
    for down, line in enumerate(texts):
        for along, text in enumerate(line[:wide]):
            target = table.cellAt(row + down, place + along)
            set_text(target, text, key_of(table), head=row + down < header_rows(table))
    cursor.endEditBlock()
    cursor.setPosition(table.cellAt(row + len(texts) - 1, place + wide - 1).lastPosition())


# --- what stands around tables


def is_cell(text_block: QTextBlock) -> bool:
    """Return whether a text block stands in a table."""
    return text_block.isValid() and form.kind_of(text_block) is BlockKind.TABLE


def holds_table(cursor: QTextCursor) -> bool:
    """Return whether whole tables are selected, with what stands around them (Qt selects no part of one with it)."""
    if not cursor.hasSelection():
        return False
    document = cursor.document()
    text_block = document.findBlock(cursor.selectionStart())
    if is_cell(text_block):
        return False
    last = document.findBlock(cursor.selectionEnd())
    while text_block.isValid() and text_block != last:
        text_block = text_block.next()
        if is_cell(text_block):
            return True
    return False


def remove_selection(cursor: QTextCursor) -> None:
    """Take out what is selected, whole tables with it; a block of which nothing is selected stays what it is."""
    document = cursor.document()
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    cursor.beginEditBlock()
    after = document.findBlock(end)
    behind = after.position() == end
    if behind and is_cell(after.previous()):
        _divide(cursor, after)
        behind = False
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    left = document.findBlock(start)
    first = QTextCursor(after if behind and left.position() == start else left)
    shape, look = first.blockFormat(), first.blockCharFormat()
    cursor.removeSelectedText()
    cursor.setBlockFormat(shape)
    cursor.setBlockCharFormat(look)
    cursor.endEditBlock()


def _divide(cursor: QTextCursor, after: QTextBlock) -> None:
    """Put an empty block before one that stands right behind a table."""
    shape, look = after.blockFormat(), after.charFormat()
    cursor.setPosition(after.position())
    cursor.insertBlock()
    cursor.setBlockFormat(shape)
    cursor.setBlockCharFormat(look)


def remove(cursor: QTextCursor) -> None:
    """Take out the table that the cursor stands in."""
    table = table_at(cursor)
    if table is None:
        return
    end = table.lastPosition() + 1
    before = cursor.document().findBlock(table.firstPosition() - 1)
    cursor.setPosition(before.position() + before.length() - 1)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    filler = is_filler(before)
    remove_selection(cursor)
    if filler and cursor.block().next().isValid() and not is_cell(cursor.block().next()):
        drop_line(cursor)


def drop_line(cursor: QTextCursor) -> None:
    """Take out the empty block that the cursor stands in; the one behind it, which is no cell, keeps its form."""
    following = cursor.block().next()
    shape, look = following.blockFormat(), following.charFormat()
    cursor.deleteChar()
    cursor.setBlockFormat(shape)
    cursor.setBlockCharFormat(look)


def close_up(cursor: QTextCursor, key: int) -> None:
    """Take out the empty block of the cursor beside a table, or keep it as a filler where Qt wants one."""
    before, after = cursor.block().previous(), cursor.block().next()
    if after.isValid() and not is_cell(after):
        drop_line(cursor)
    elif before.isValid() and not is_cell(before) and after.isValid():
        cursor.deletePreviousChar()
    else:
        cursor.setBlockFormat(filler_format(key))
