"""Letters typed into a cell of a large table.

Qt lays a whole table out at each letter: of 300 rows that takes longer than a key. So what is typed in one go stays
one open edit, for which Qt waits with the layout; only the lines of the cell's own block are broken again, at the width
that they have. The table is laid out when the keys pause, when a line more or less is needed, or when anything else is
done.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QTextBlock, QTextCursor
from PySide6.QtWidgets import QTextEdit

from desktop.gui.editor import plan_table as tables

LARGE = 60
"""Cells from which on a table is laid out only when the keys pause."""
_PAUSE = 250  # milliseconds


class CellTyping:
    """Holds the layout of the table that is typed in. `told` is called for each letter, as Qt tells of none so long."""

    def __init__(self, editor: QTextEdit, told: Callable[[], None]) -> None:
        self._editor, self._told = editor, told
        self._edit: QTextCursor | None = None
        self._first = -1  # where the block that is typed in begins
        self._timer = QTimer(editor)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.end)

    def takes(self, event: QKeyEvent) -> bool:
        """Return whether a key puts a letter into a cell of a large table, or takes one away in it."""
        held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
        cursor = QTextEdit.textCursor(self._editor)
        if event.modifiers() & held or cursor.hasSelection() or not tables.is_cell(cursor.block()):
            return False
        back = event.key() == Qt.Key.Key_Backspace and not cursor.atBlockStart()
        if not back and not (event.text() and event.text().isprintable()):
            return False
        table = tables.table_at(cursor)
        return (
            table is not None
            and table.rows() * table.columns() >= LARGE
            and cursor.block().layout().lineCount() > 0
            and not cursor.block().layout().preeditAreaText()
        )

    def type(self, act: Callable[[], None]) -> None:
        """Let `act` do what a key does, which `takes` took, without laying the table out."""
        block = QTextEdit.textCursor(self._editor).block()
        if self._edit is not None and block.position() != self._first:
            self.end()
        if self._edit is None:
            self._edit, self._first = QTextEdit.textCursor(self._editor), block.position()
            self._edit.beginEditBlock()
        act()
        fits = _break_lines(self._editor.document().findBlock(self._first))
        self._editor.viewport().update()
        self._timer.start(_PAUSE if fits else 0)
        self._told()

    def end(self, *, show: bool = True) -> None:
        """Lay the table out, and `show` the cursor."""
        self._timer.stop()
        edit, self._edit = self._edit, None
        if edit is not None:
            edit.endEditBlock()
        if edit is not None and show:
            self._editor.ensureCursorVisible()


def _break_lines(block: QTextBlock) -> bool:
    """Break the lines of a block again, at the width and place of those that it has; return whether it has as many."""
    layout = block.layout()
    old = [layout.lineAt(number) for number in range(layout.lineCount())]
    shapes = [(line.width(), line.position()) for line in old]
    height = old[-1].height()
    count = len(shapes)
    layout.beginLayout()
    number = 0
    while (line := layout.createLine()).isValid():
        width, place = shapes[min(number, count - 1)]
        line.setLineWidth(width)
        line.setPosition(place + QPointF(0, height * max(0, number - count + 1)))
        number += 1
    layout.endLayout()
    return number == count
