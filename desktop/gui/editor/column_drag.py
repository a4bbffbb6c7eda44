"""The lines between the columns of a table in the text, moved with the mouse: a guide shows where one would go."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPen, QTextTable
from PySide6.QtWidgets import QTextEdit

from desktop.domain.plan.column_widths import WHOLE, moved
from desktop.gui.editor import plan_table as tables
from desktop.gui.kit.theme import theme

_NEAR = 4  # pixels beside a line that still are it


class _Held(NamedTuple):
    first: int  # where the table begins: Qt throws tables away
    edge: int
    at: float
    widths: list[int]


class ColumnDrag:
    """Takes the mouse at the lines between columns. Each method of an event tells whether it took it."""

    def __init__(self, editor: QTextEdit) -> None:
        self._editor = editor
        self._held: _Held | None = None
        self._x = 0.0
        editor.viewport().setMouseTracking(True)

    def press(self, event: QMouseEvent) -> bool:
        """Take a line."""
        if event.button() != Qt.MouseButton.LeftButton or (found := self._line_at(event.position())) is None:
            return False
        table, edge = found
        at = tables.edges(table)[edge]
        self._held = _Held(table.firstPosition(), edge, at, tables.shown_widths(table))
        self._x = at
        self._editor.viewport().update()
        return True

    def move(self, event: QMouseEvent) -> bool:
        """Move the line that is held, else show that one can be taken."""
        if self._held is not None:
            self._x = event.position().x() + self._editor.horizontalScrollBar().value()
            self._editor.viewport().update()
            return True
        near = not event.buttons() and self._line_at(event.position()) is not None
        shape = Qt.CursorShape.SplitHCursor if near else Qt.CursorShape.IBeamCursor
        if self._editor.viewport().cursor().shape() != shape:
            self._editor.viewport().setCursor(shape)
        return near

    def release(self, event: QMouseEvent) -> bool:
        """Leave the line where it is now: one step for undo."""
        held, self._held = self._held, None
        if held is None:
            return False
        self._editor.viewport().update()
        self.move(event)
        table = self._table_of(held.first)
        if table is None or table.columns() != len(held.widths):
            return True
        places = tables.edges(table)
        by = round((self._x - held.at) * WHOLE / max(places[-1] - places[0], 1))
        if by:
            tables.set_widths(table, moved(held.widths, held.edge, by))
        return True

    def double_click(self, event: QMouseEvent) -> bool:
        """Let the words decide again."""
        if event.button() != Qt.MouseButton.LeftButton or (found := self._line_at(event.position())) is None:
            return False
        tables.set_widths(found[0], ())
        return True

    def paint(self) -> None:
        """Paint the guide."""
        if self._held is None or (table := self._table_of(self._held.first)) is None:
            return
        frame = tables.area(table)
        frame.translate(-self._editor.horizontalScrollBar().value(), -self._editor.verticalScrollBar().value())
        x = self._x - self._editor.horizontalScrollBar().value()
        painter = QPainter(self._editor.viewport())
        painter.setPen(QPen(theme.colour("accent_text"), 2))
        painter.drawLine(QPointF(x, frame.top()), QPointF(x, frame.bottom()))
        painter.end()

    def _line_at(self, place: QPointF) -> tuple[QTextTable, int] | None:
        """Return the table and the number of the line between two of its columns that is under the mouse."""
        if self._editor.isReadOnly():
            return None
        table = tables.table_at(self._editor.cursorForPosition(place.toPoint()))
        if table is None or table.columns() < 2:
            return None
        x = place.x() + self._editor.horizontalScrollBar().value()
        y = place.y() + self._editor.verticalScrollBar().value()
        frame = tables.area(table)
        if not frame.top() <= y <= frame.bottom():
            return None
        for number, edge in enumerate(tables.edges(table)[1:-1], start=1):
            if abs(edge - x) <= _NEAR:
                return table, number
        return None

    def _table_of(self, first: int) -> QTextTable | None:
        cursor = self._editor.textCursor()
        cursor.setPosition(min(first, self._editor.document().characterCount() - 1))
        return tables.table_at(cursor)
