"""The button over the text that puts a table in, and changes the one that the cursor stands in."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QMenu, QWidget

from desktop.domain.base.filling import filled
from desktop.gui.editor.plan_editor import PlanEditor
from desktop.gui.kit.basic import Label, ToolButton, column
from desktop.gui.kit.theme import theme

_COLUMNS, _ROWS = 8, 8
_CELL, _GAP = 20, 4


class TableButton(ToolButton):
    """Asks for the size of a new table, or offers what can be done with the one at the cursor."""

    def __init__(self, editor: PlanEditor) -> None:
        super().__init__("table", "", self.open_)
        self._editor = editor
        words = self.tr("Table")
        self.setToolTip(words)
        self.setAccessibleName(words)

    def open_(self) -> None:
        """Open the menu of the table at the cursor, or the card of sizes where there is none."""
        below = self.mapToGlobal(QPoint(0, self.height() + 2))
        if self._editor.in_table():
            menu = QMenu(self)
            self._editor.table_actions(menu)
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(below)
            return
        sizes = TableSizes(self)
        sizes.taken.connect(self._insert)
        sizes.open_at(below)

    def _insert(self, rows: int, columns: int) -> None:
        self._editor.insert_table([[""] * columns for _ in range(rows)], 1 if rows > 1 else 0)


class TableSizes(QFrame):
    """A card on which the size of a table is pointed at: with the mouse, or with the arrows and Enter."""

    taken = Signal(int, int)
    """Rows and columns."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("card", "1")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(self.tr("Size of the table"))
        self._title = Label("", 10, bold=True)
        self._grid = _Grid()
        self._grid.changed.connect(self._say)
        self._grid.taken.connect(self._take)
        self.setLayout(column(self._title, self._grid, spacing=8, margins=(12, 10, 12, 12)))
        self._say()

    def open_at(self, place: QPoint) -> None:
        """Show it with its corner at `place`, moved so that it stays on the screen."""
        self.adjustSize()
        screen = QGuiApplication.screenAt(place) or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        self.move(max(room.left(), min(place.x(), room.right() - self.width())),
                  max(room.top(), min(place.y(), room.bottom() - self.height())))  # fmt: skip
        self.show()
        self._grid.setFocus()

    def _say(self) -> None:
        rows, columns = self._grid.rows, self._grid.columns
        words = filled(
            self.tr("Table of {rows} row{rows:|s}, {columns} column{columns:|s}"), rows=rows, columns=columns
        )
        self._title.setText(words)
        self._grid.setAccessibleName(words)

    def _take(self) -> None:
        rows, columns = self._grid.rows, self._grid.columns
        self.close()
        self.taken.emit(rows, columns)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)


class _Grid(QWidget):
    """Squares, of which those of the table are filled."""

    changed = Signal()
    taken = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rows, self.columns = 3, 3
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._cell, self._step = theme.px(_CELL), theme.px(_CELL + _GAP)
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        """Return the room of all squares."""
        return QSize(_COLUMNS * self._step - theme.px(_GAP), _ROWS * self._step - theme.px(_GAP))

    def _point(self, rows: int, columns: int) -> None:
        rows, columns = min(max(rows, 1), _ROWS), min(max(columns, 1), _COLUMNS)
        if (rows, columns) != (self.rows, self.columns):
            self.rows, self.columns = rows, columns
            self.changed.emit()
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point at the square under the mouse."""
        place = event.position()
        self._point(int(place.y() // self._step) + 1, int(place.x() // self._step) + 1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Point at the square under the mouse."""
        self.mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take the size."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.taken.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Point with the arrows, take with Enter."""
        steps = {Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0), Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1)}
        step = steps.get(Qt.Key(event.key()))
        if step is not None:
            self._point(self.rows + step[0], self.columns + step[1])
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.taken.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the squares."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for row in range(_ROWS):
            for place in range(_COLUMNS):
                inside = row < self.rows and place < self.columns
                painter.setPen(theme.colour("accent_text" if inside else "border_input"))
                painter.setBrush(theme.colour("accent_soft" if inside else "surface"))
                box = QRectF(place * self._step, row * self._step, self._cell, self._cell)
                painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.end()
