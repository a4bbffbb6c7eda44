"""The table of the assignment grid: tasks under their units, wrapped to three lines, edited in their cells."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QFrame,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from desktop.domain.base.filling import filled
from desktop.domain.base.text import clean, fold, runs
from desktop.domain.office.office import Unit, UnitGroup
from desktop.domain.office.unit_names import in_order
from desktop.domain.task.task import Role, Task
from desktop.gui import labels
from desktop.gui.editor.assign_popups import due_words
from desktop.gui.kit.basic import draw_line, icon_box
from desktop.gui.kit.forms import Combo, choose
from desktop.gui.kit.row_menu import asks_for_menu
from desktop.gui.kit.theme import theme

if TYPE_CHECKING:
    from collections.abc import Sequence

Index = QModelIndex | QPersistentModelIndex

NUMBER, TEXT, ROLE, SUPPORT, DUE, PRODUCT = range(6)
_WIDTHS = {NUMBER: 46, ROLE: 104, SUPPORT: 168, DUE: 168, PRODUCT: 132}
_ROOMY = 900  # below it the columns give way to the words of the task, which never have less than _WORDS
_WORDS, _NARROWER = 200, 0.8
_TIGHTEST = 0.6  # what a date needs; what still does not fit is scrolled to
_HEIGHTS = (34, 54, 72)
_CLOSE_WITH = {
    Qt.Key.Key_Return: QAbstractItemDelegate.EndEditHint.NoHint,
    Qt.Key.Key_Enter: QAbstractItemDelegate.EndEditHint.NoHint,
    Qt.Key.Key_Tab: QAbstractItemDelegate.EndEditHint.EditNextItem,
    Qt.Key.Key_Backtab: QAbstractItemDelegate.EndEditHint.EditPreviousItem,
}


class AssignTable(QTableView):
    """Tasks grouped by unit, in the order of each unit's first task.

    Enter, F2 or a double click edits a cell, Tab goes to the next one. `edited` tells a task whose cell was changed,
    `popup_asked` one whose deadline or supporting units shall be changed, with the column; `left` that an editor
    was closed.
    """

    edited = Signal(object)
    popup_asked = Signal(object, int)
    left = Signal()
    menu_asked = Signal(QPoint)
    remove_asked = Signal()
    copy_asked = Signal()
    paste_asked = Signal()
    dropped = Signal(object, object, object)
    """A task that was dragged, the unit that it was let go at, and before which of its tasks; None behind the last."""
    typing = Signal()
    """Words are being typed in a cell that is still open."""

    def __init__(self) -> None:
        super().__init__()
        self._open: tuple[Task, int, QWidget] | None = None
        self.lines: list[str | Task] = []
        self._units: list[Unit | None] = []  # of each line
        self.locked = False
        self._pressed: tuple[QPoint, int] | None = None  # where, and on which line: it may be scrolled meanwhile
        self._dragged: int | None = None  # the line that is being dragged
        self._drop: int | None = None  # the line above which it would go
        self._hits: frozenset[tuple[int, ...]] = frozenset()
        self._model = _Model(self)
        self.setModel(self._model)
        delegate = _Delegate(self)
        delegate.closeEditor.connect(lambda *_: self._closed())
        self.setItemDelegate(delegate)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setTabKeyNavigation(True)
        self.setAccessibleName(self.tr("Assignment of tasks"))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        heads = self.horizontalHeader()
        heads.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        heads.setHighlightSections(False)
        heads.setFixedHeight(theme.px(35))
        heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def _closed(self) -> None:
        self._open = None
        self.left.emit()

    def opened(self, index: Index, editor: QWidget) -> None:
        """Remember which cell is open, and with which editor."""
        task = self.task_at(index.row())
        if task is not None:
            self._open = (task, index.column(), editor)

    def is_editing(self) -> bool:
        """Return whether a cell is open."""
        return self.state() == self.State.EditingState

    def typed(self) -> tuple[Task, int, str] | None:
        """Return the task and the column of the cell that is open, and what stands in it now; None where none is."""
        if self._open is None:
            return None
        task, column, editor = self._open
        words = editor.toPlainText() if isinstance(editor, QPlainTextEdit) else ""
        if isinstance(editor, QLineEdit):
            words = editor.text()
        return task, column, clean(" ".join(words.split()))

    def show_tasks(self, tasks: Sequence[Task]) -> None:
        """Show tasks; the current cell stays where its task does."""
        here, column = self.current(), self.currentIndex().column()
        place = self.verticalScrollBar().value()
        groups: dict[str, tuple[Unit | None, list[Task]]] = {}
        for task in tasks:
            key = fold(task.unit.name) if task.unit is not None else ""
            groups.setdefault(key, (task.unit, []))[1].append(task)
        self._model.beginResetModel()
        self.lines, self._units = [], []
        for unit, own in groups.values():
            self.lines += [self._group_words(unit, len(own)), *own]
            self._units += [unit] * (len(own) + 1)
        self._model.endResetModel()
        self.clearSpans()
        for line, item in enumerate(self.lines):
            if isinstance(item, str):
                self.setSpan(line, 0, 1, PRODUCT + 1)
        self.fit()
        if here is not None and here in self.lines:
            self.setCurrentIndex(self._model.index(self.lines.index(here), max(column, 0)))
        self.verticalScrollBar().setValue(place)

    def _group_words(self, unit: Unit | None, count: int) -> str:
        if unit is None:
            return filled(self.tr("No unit yet  ·  {count} task{count:|s}"), count=count)
        if unit.group is UnitGroup.REQUEST:
            return filled(self.tr("Asked to support: {unit}  ·  {count} task{count:|s}"), unit=unit.name, count=count)
        return filled(self.tr("{unit}  ·  {count} task{count:|s}"), unit=unit.name, count=count)

    def show_hits(self, cells: set[tuple[int, ...]]) -> None:
        """Show in which cells, by line and column, something was found."""
        self._hits = frozenset(cells)
        self.viewport().update()

    def is_hit(self, index: Index) -> bool:
        """Return whether something was found in a cell."""
        return (index.row(), index.column()) in self._hits

    def titles(self) -> tuple[str, ...]:
        """Return the titles of the columns."""
        return (
            self.tr("No."), self.tr("Task"), self.tr("Role"), self.tr("Supporting units"), self.tr("Due"),
            self.tr("Product"),
        )  # fmt: skip

    def no_deadline(self) -> str:
        """Return the words for a task that has no deadline."""
        return self.tr("No deadline yet")

    def task_at(self, line: int) -> Task | None:
        """Return the task of a line, None for the heading of a group."""
        item = self.lines[line] if 0 <= line < len(self.lines) else None
        return item if isinstance(item, Task) else None

    def current(self) -> Task | None:
        """Return the task that the cursor stands on."""
        return self.task_at(self.currentIndex().row())

    def from_current(self) -> list[Task]:
        """Return the task that the cursor stands on and those below it, as they are shown."""
        return [item for item in self.lines[max(self.currentIndex().row(), 0) :] if isinstance(item, Task)]

    def go_to(self, task: Task, column: int = TEXT) -> None:
        """Put the cursor on a cell of a task."""
        if task in self.lines:
            index = self._model.index(self.lines.index(task), column)
            self.setCurrentIndex(index)
            self.scrollTo(index)
            self.setFocus()

    def go_near(self, line: int, column: int = TEXT) -> None:
        """Put the cursor on the task next to a line that is gone."""
        for number in [*range(min(line, len(self.lines) - 1), -1, -1), *range(len(self.lines))]:
            if self.task_at(number) is not None:
                self.setCurrentIndex(self._model.index(number, column))
                return

    def number_of(self, line: int) -> int:
        """Return the running number of the task on a line; the numbers go on through the groups."""
        return sum(isinstance(item, Task) for item in self.lines[: line + 1])

    def emit_line(self, line: int) -> None:
        """Show a changed line again and tell its task."""
        self._model.dataChanged.emit(self._model.index(line, 0), self._model.index(line, PRODUCT))
        self._fit_row(line)
        self.edited.emit(self.lines[line])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out again and measure the rows."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Share the width out and give each row the height of its longest cell, one to three lines."""
        room = self.viewport().width()
        narrow = room / theme.factor < _ROOMY
        widths = {column: theme.px(width * (_NARROWER if narrow else 1)) for column, width in _WIDTHS.items()}
        widths[NUMBER] = theme.px(_WIDTHS[NUMBER])
        metrics, slack = self.horizontalHeader().fontMetrics(), {}
        for column in (ROLE, SUPPORT, DUE, PRODUCT):
            title = metrics.horizontalAdvance(self.titles()[column]) + 24  # is never cut
            widths[column] = max(widths[column], title)
            slack[column] = widths[column] - max(title, theme.px(_WIDTHS[column] * _TIGHTEST))
        over = sum(widths.values()) + theme.px(_WORDS) - room
        if narrow and over > 0:
            given = min(1, over / max(1, sum(slack.values())))
            for column, most in slack.items():
                widths[column] -= math.ceil(most * given) if given < 1 else most
        for column, width in widths.items():
            self.setColumnWidth(column, width)
        self.setColumnWidth(TEXT, max(theme.px(_WORDS), room - sum(widths.values())))
        for line in range(len(self.lines)):
            self._fit_row(line)

    def _fit_row(self, line: int) -> None:
        count, task = 1, self.task_at(line)
        if task is not None:
            font = theme.font(10)
            for column in (TEXT, ROLE, SUPPORT, DUE, PRODUCT):
                words = str(self._model.data(self._model.index(line, column)) or "")
                extra = 24 if column == DUE and not due_words(task) else 0
                count = max(count, len(_wrapped(words, font, self.columnWidth(column) - 18 - extra)))
        self.setRowHeight(line, theme.px(_HEIGHTS[min(count, 3) - 1]))

    def edit(self, index: Index, *arguments: Any) -> Any:  # noqa: ANN401 (Qt's two forms)
        """Open the editor of a cell; deadlines and units have a window of their own."""
        task = self.task_at(index.row())
        if arguments:
            trigger, event = arguments
            if not (trigger & self.editTriggers()) or task is None or index.column() not in {SUPPORT, DUE}:
                return super().edit(index, trigger, event)
        if task is None or self.locked:
            return False if arguments else None
        if index.column() in {SUPPORT, DUE}:
            self.popup_asked.emit(task, index.column())
            return False if arguments else None
        return super().edit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Edit with Enter; copy and paste cells; take the task out with Delete; open the menu with Shift+F10."""
        if self._dragged is not None and event.key() == Qt.Key.Key_Escape:
            self._let_go()
        elif asks_for_menu(event):
            self.open_menu()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not self.is_editing():
            self.edit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Delete and not event.modifiers():
            self.remove_asked.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_asked.emit()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste_asked.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Choose the task under the mouse and ask for its menu; with the menu key that of the chosen one."""
        if event.reason() != QContextMenuEvent.Reason.Mouse:
            self.open_menu()
            return
        index = self.indexAt(event.pos())
        if self.task_at(index.row()) is not None:
            self.setCurrentIndex(index)
            self.menu_asked.emit(event.globalPos())

    def open_menu(self) -> None:
        """Ask for the menu of the chosen task, under its cell."""
        if self.current() is not None and QApplication.activePopupWidget() is None:
            self.menu_asked.emit(self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a task may be dragged from."""
        super().mousePressEvent(event)
        place = event.position().toPoint()
        line = self.indexAt(place).row()
        free = event.button() == Qt.MouseButton.LeftButton and not self.locked and self._open is None
        self._pressed = (place, line) if free and self.task_at(line) is not None else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag a task among those of its unit, or to another one."""
        place = event.position().toPoint()
        held = self._pressed if event.buttons() & Qt.MouseButton.LeftButton else None
        if held is not None and abs(place.y() - held[0].y()) >= QApplication.startDragDistance():
            self._dragged = held[1]
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        if self._dragged is None:
            super().mouseMoveEvent(event)
            return
        index = self.indexAt(QPoint(place.x(), max(0, min(place.y(), self.viewport().height() - 1))))
        if index.isValid():
            self.scrollTo(index)
        self._drop = self._drop_line(place)
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let a task go."""
        dragged, drop = self._dragged, self._drop
        self._let_go()
        super().mouseReleaseEvent(event)
        task = None if dragged is None else self.task_at(dragged)
        if task is not None and drop is not None:
            self.dropped.emit(task, self._units[drop - 1], self.task_at(drop))

    def _let_go(self) -> None:
        self._pressed = self._dragged = self._drop = None
        self.viewport().unsetCursor()
        self.viewport().update()

    def _drop_line(self, place: QPoint) -> int | None:
        """Return above which line the dragged task would go, None where it is already.

        Above the heading of a group it would be the last one of the group before, below it the first one of its own.
        """
        if self._dragged is None:
            return None
        line = self.rowAt(place.y())
        if line < 0:
            line = len(self.lines) - 1 if place.y() > 0 else 0
        box = self.visualRect(self.model().index(line, TEXT))
        line = max(1, line + (place.y() > box.center().y()))
        return None if line in {self._dragged, self._dragged + 1} else line

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show above which line a dragged task would go."""
        super().paintEvent(event)
        if self._drop is None:
            return
        y = (
            self.rowViewportPosition(self._drop)
            if self._drop < len(self.lines)
            else (self.rowViewportPosition(self._drop - 1) + self.rowHeight(self._drop - 1))
        )
        painter = QPainter(self.viewport())
        painter.fillRect(QRectF(0, max(y - 1, 0), self.viewport().width(), 3), theme.colour("accent_text"))
        painter.end()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Leave the grid from its last cell, or its first one."""
        index = self.currentIndex()
        last = index.row() == len(self.lines) - 1 and index.column() == PRODUCT
        if not index.isValid() or (last and forward) or (index.row() <= 1 and index.column() <= TEXT and not forward):
            return QWidget.focusNextPrevChild(self, forward)
        return super().focusNextPrevChild(forward)


class _Model(QAbstractTableModel):
    """The lines as Qt asks for them."""

    def __init__(self, table: AssignTable) -> None:
        super().__init__(table)
        self._table = table

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's signature)
        """Return how many lines there are."""
        return 0 if parent.isValid() else len(self._table.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many columns there are."""
        return 0 if parent.isValid() else PRODUCT + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return the title of a column."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._table.titles()[section]
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return what can be done with a cell: headings of groups are no cells."""
        if not index.isValid() or self._table.task_at(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        out = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        editable = index.column() != NUMBER and not self._table.locked
        return out | Qt.ItemFlag.ItemIsEditable if editable else out

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return the words of a cell."""
        wanted = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.ToolTipRole}
        if not index.isValid() or role not in wanted:
            return None
        item = self._table.lines[index.row()]
        if isinstance(item, str):
            return item
        match index.column():
            case 0:
                return str(self._table.number_of(index.row()))
            case 1:
                return item.text
            case 2:
                return item.role.value if role == Qt.ItemDataRole.EditRole else labels.word(item.role)
            case 3:
                tip = role == Qt.ItemDataRole.ToolTipRole
                return "; ".join(unit.name if tip else unit.label for unit in in_order(item.supporting))
            case 4:
                wording = "; ".join(due.wording for due in item.deadlines if due.wording)
                words = wording if role == Qt.ItemDataRole.ToolTipRole and wording else due_words(item)
                return words or self._table.no_deadline()
            case _:
                return item.product

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: ANN401
        """Take what was typed; words that stay the same keep their bold and italic."""
        task = self._table.task_at(index.row())
        if role != Qt.ItemDataRole.EditRole or task is None or self._table.locked:
            return False
        words = clean(" ".join(str(value).split()))
        if index.column() == TEXT:
            if not words or words == clean(task.text):
                return False
            task.runs = runs(words)
        elif index.column() == ROLE:
            if task.role == words:
                return False
            task.role = Role(words)
        else:
            if task.product == words:
                return False
            task.product = words
        self._table.emit_line(index.row())
        return True


class _Delegate(QStyledItemDelegate):
    """Paints the grid's cells, wrapped to three lines, and makes the editors that stand in them."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a group's heading or a cell."""
        table = self.parent()
        if not isinstance(table, AssignTable):
            return
        item = table.lines[index.row()]
        box = QRectF(option.rect)
        painter.save()
        if isinstance(item, str):
            painter.fillRect(box, theme.colour("raised"))
            icon = icon_box(box.x() + 16, box.center().y())
            theme.draw_icon(painter, "units", "text2", icon)
            self._words(
                painter,
                box.adjusted(icon.right() - box.x() + 10, 0, -12, -1),
                str(index.data()),
                "text",
                bold=True,
                centred=True,
            )
        else:
            current = bool(option.state & QStyle.StateFlag.State_HasFocus) or index == table.currentIndex()
            painter.fillRect(box, theme.colour("amber_soft" if table.is_hit(index) else "surface"))
            self._cell(painter, box, index, item)
            if current:
                painter.setPen(QPen(theme.colour("accent_text"), 2))
                painter.drawRect(box.adjusted(1, 1, -1, -2))
        draw_line(painter, QPointF(box.x(), box.bottom() - 0.5), QPointF(box.right(), box.bottom() - 0.5), "border")
        painter.restore()

    def _cell(self, painter: QPainter, box: QRectF, index: Index, item: Task) -> None:
        inner = box.adjusted(16 if index.column() == NUMBER else 12, 0, -6, -1)
        words, colour = str(index.data() or ""), "text"
        if index.column() == DUE and not due_words(item):
            theme.draw_icon(painter, "warning", "amber", QRectF(inner.x(), inner.y() + theme.px(9), 16, 16))
            self._words(painter, inner.adjusted(24, 0, 0, 0), words, "amber", bold=True)
            return
        if index.column() == NUMBER:
            colour = "text2"
        elif not words:
            words, colour = labels.EMPTY, "text2"
        self._words(painter, inner, words, colour)

    @staticmethod
    def _words(
        painter: QPainter, box: QRectF, words: str, colour: str, *, bold: bool = False, centred: bool = False
    ) -> None:
        font = theme.font(10, bold=bold)
        painter.setFont(font)
        painter.setPen(theme.colour(colour))
        metrics = QFontMetricsF(font)
        if centred:
            text = metrics.elidedText(words, Qt.TextElideMode.ElideRight, box.width())
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, text)
            return
        lines = _wrapped(words, font, box.width())
        if len(lines) > 3:
            rest = " ".join(lines[2:])
            lines = [*lines[:2], metrics.elidedText(rest, Qt.TextElideMode.ElideRight, box.width())]
        step = theme.px(18)
        top = box.y() + (theme.px(34) - step) / 2
        for number, text in enumerate(lines):
            room = QRectF(box.x(), top + number * step - 4, box.width() + 4, step + 8)
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Make the editor of a cell: words, a role, or a product."""
        editor: QWidget
        table = self.parent()
        if index.column() == ROLE:
            choice = Combo(parent)
            for role in Role:
                choice.addItem(labels.word(role), role.value)
            choice.activated.connect(lambda _index: self._take(choice))
            editor = choice
        else:
            editor = words = QPlainTextEdit(parent) if index.column() == TEXT else QLineEdit(parent)
            if isinstance(table, AssignTable):
                words.textChanged.connect(table.typing)
                table.opened(index, words)
        editor.setAccessibleName(str(index.model().headerData(index.column(), Qt.Orientation.Horizontal)))
        editor.setFont(theme.font(10))
        return editor

    def _take(self, editor: QWidget) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Put the cell's value into its editor."""
        value = str(index.data(Qt.ItemDataRole.EditRole) or "")
        if isinstance(editor, Combo):
            choose(editor, value)
        elif isinstance(editor, QPlainTextEdit):
            if not editor.toPlainText():  # while somebody types it stays as it is
                editor.setPlainText(value)
                editor.selectAll()
        elif isinstance(editor, QLineEdit) and not editor.isModified():
            editor.setText(value)

    def setModelData(self, editor: QWidget, model: Any, index: Index) -> None:  # noqa: ANN401
        """Take the editor's value."""
        if isinstance(editor, Combo):
            model.setData(index, editor.currentData())
        elif isinstance(editor, QPlainTextEdit):
            model.setData(index, editor.toPlainText())
        elif isinstance(editor, QLineEdit):
            model.setData(index, editor.text())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:
        """Give the words at least three lines to be typed in, and a list the width of its entries."""
        box = option.rect
        if isinstance(editor, QComboBox):
            box.setWidth(max(box.width(), editor.sizeHint().width()))
        room = editor.parentWidget()
        if isinstance(editor, QPlainTextEdit) and room is not None:
            box.setHeight(max(box.height(), theme.px(82)))
            below = box.bottom() - room.rect().bottom()  # it would be half hidden on the last row
            box.translate(0, -max(0, min(below, box.top())))
        editor.setGeometry(box)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the words with Enter (Shift+Enter stays a line break, which becomes a blank), and go on with Tab."""
        if isinstance(watched, QPlainTextEdit) and isinstance(event, QKeyEvent):
            hint = _CLOSE_WITH.get(Qt.Key(event.key()))
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            takes = hint is not None and not (shift and hint is QAbstractItemDelegate.EndEditHint.NoHint)
            if takes and event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if takes and hint is not None and event.type() == QEvent.Type.KeyPress:
                self.commitData.emit(watched)
                self.closeEditor.emit(watched, hint)
                return True
        return super().eventFilter(watched, event)


def _wrapped(words: str, font: QFont, width: float) -> list[str]:
    """Return the lines that `words` break into."""
    layout = QTextLayout(words, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    out: list[str] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 20))
        out.append(words[line.textStart() : line.textStart() + line.textLength()].strip())
        if len(out) > 12:
            out[-1] += words[line.textStart() + line.textLength() :]
            break
    layout.endLayout()
    return out or [""]
