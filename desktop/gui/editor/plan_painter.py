"""What the editor of a plan paints beside the text: markers, and the ground of duties."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPainter,
    QPalette,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextTable,
)
from PySide6.QtWidgets import QTextEdit

from desktop.gui.editor import plan_document as form
from desktop.gui.editor import plan_table as tables
from desktop.gui.kit.theme import theme

_GAP = 8.0  # between a marker and its text
_ROUND = 4.0  # how far the ground of a duty reaches beyond its words


def visible(editor: QTextEdit) -> Iterator[tuple[QTextBlock, QRectF]]:
    """Yield the text blocks that can be seen, each with its place in the viewport."""
    offset = QPointF(editor.horizontalScrollBar().value(), editor.verticalScrollBar().value())
    layout = editor.document().documentLayout()
    for text_block in form.text_blocks(_first_seen(editor.document(), offset.y())):
        area = layout.blockBoundingRect(text_block).translated(-offset)
        if area.top() > editor.viewport().height():
            return
        yield text_block, area


def _first_seen(document: QTextDocument, edge: float) -> QTextBlock:
    """Return the first text block that reaches below `edge`, or one a little above it.

    The text block at a place of the viewport would not do: beside a table that is its first cell, however far up.
    """
    layout, low, high = document.documentLayout(), 0, document.blockCount() - 1

    def top(number: int) -> float:
        return layout.blockBoundingRect(document.findBlockByNumber(number)).top()

    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if top(middle) <= edge else (low, middle - 1)
    begins = top(low)
    while low > 0 and top(low - 1) >= begins - 1:  # the cells of a row begin together and end apart
        low -= 1
    return document.findBlockByNumber(low)


def paint_grounds(editor: QTextEdit, is_duty: Callable[[int], bool], colour: QColor) -> None:
    """Paint the ground of the text blocks whose keys are those of duties; to be called before the text is painted."""
    painter = QPainter(editor.viewport())
    margin = editor.document().documentMargin()
    right = editor.document().documentLayout().documentSize().width() - margin - editor.horizontalScrollBar().value()
    for text_block, area in visible(editor):
        if is_duty(form.key_of(text_block)):
            left = _left(editor, text_block) - _ROUND
            painter.fillRect(QRectF(left, area.top() - 2, right - left, area.height() + 4), colour)
    painter.end()


def paint_markers(editor: QTextEdit, markers: dict[int, str]) -> None:
    """Paint the marker of each visible text block on its first line; `markers` has them by the number of the block."""
    painter = QPainter(editor.viewport())
    painter.setPen(editor.palette().color(QPalette.ColorRole.Text))
    shown = form.font()
    for text_block, _area in visible(editor):
        marker, line = markers.get(text_block.blockNumber()), text_block.layout().lineAt(0)
        if not marker or not line.isValid():
            continue
        shown.setBold(form.kind_of(text_block) in form.HEADINGS)
        width = QFontMetricsF(shown, editor.viewport()).horizontalAdvance(marker)
        top = text_block.layout().position().y() - editor.verticalScrollBar().value()
        painter.setFont(shown)
        painter.drawText(
            QPointF(max(_left(editor, text_block) - _GAP - width, 2.0), top + line.y() + line.ascent()), marker
        )
    painter.end()


def paint_tables(editor: QTextEdit) -> None:
    """Paint the lines of the tables that can be seen."""
    shown: dict[int, tuple[QTextTable, set[float]]] = {}
    for text_block, _area in visible(editor):
        if tables.is_cell(text_block) and (table := QTextCursor(text_block).currentTable()) is not None:
            shown.setdefault(table.firstPosition(), (table, set()))[1].add(tables.top_of(text_block))
    if not shown:
        return
    painter = QPainter(editor.viewport())
    painter.translate(-editor.horizontalScrollBar().value(), -editor.verticalScrollBar().value())
    painter.setPen(theme.colour("border_input"))
    for table, tops in shown.values():
        area = tables.area(table)
        for y in (*tops, area.bottom()):
            painter.drawLine(QLineF(area.left(), round(y), area.right(), round(y)))
        for x in tables.edges(table):
            painter.drawLine(QLineF(round(x), area.top(), round(x), area.bottom()))
    painter.end()


def _left(editor: QTextEdit, text_block: QTextBlock) -> float:
    """Return where the words of a text block begin."""
    inner = text_block.blockFormat().leftMargin() + editor.document().documentMargin()
    return inner - editor.horizontalScrollBar().value()
