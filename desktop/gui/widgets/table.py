"""The table of the look: plain rows in a model, one delegate that paints text, chips, bars and ticks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from desktop.gui.theme import theme
from desktop.gui.widgets.basic import chip_width, draw_bar, draw_chip, draw_line, draw_mark

Index = QModelIndex | QPersistentModelIndex
CELL = Qt.ItemDataRole.UserRole + 1
_ROLES = frozenset({CELL, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole})


@dataclass(frozen=True)
class Cell:
    """How a cell looks.

    `mark` is a word in a box before the text; `chip` a key of tokens.json; `share` from 0 to 1 draws a bar; `checked`
    a tick box.
    """

    text: str = ""
    colour: str = "text"
    bold: bool = False
    chip: str = ""
    icon: str = ""
    share: float | None = None
    bar: str = "accent_text"
    checked: bool | None = None
    tooltip: str = ""
    mark: str = ""
    tint: str = ""  # colour of the icon where it is not that of the words


@dataclass(frozen=True)
class Group:
    """A row that heads those below it, over all columns."""

    title: str
    icon: str = "units"


@dataclass(frozen=True)
class Column:
    """A column. `width` is in pixels at 100 %; the one with `stretch` takes the rest and never less than `width`.

    `sample` is the longest text of a fixed column (of its chips, with `chip`): the width follows the font in force.
    `key` names the order that a click on the head asks for, empty for none. Columns with a `rank` give way when room
    is short, the highest first.
    """

    title: str
    cell: Callable[[Any], Cell]
    width: int = 100
    stretch: bool = False
    key: str = ""
    right: bool = False
    rank: int = 0
    sample: str = ""
    chip: bool = False


class RowModel(QAbstractTableModel):
    """Rows as they come from a service; what a cell shows is made when it is painted."""

    def __init__(self, columns: Sequence[Column], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = list(columns)
        self.rows: list[Any] = []

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's signature)
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self.columns)

    def cell(self, index: Index) -> Cell:
        """Return how a cell looks."""
        row = self.rows[index.row()]
        if isinstance(row, Group):
            return Cell(row.title, bold=True, icon=row.icon)
        return self.columns[index.column()].cell(self.rows[index.row()])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return what Qt asks for."""
        if not index.isValid() or role not in _ROLES:
            return None
        if isinstance(self.rows[index.row()], Group) and index.column():
            return None if role != CELL else Cell()
        cell = self.cell(index)
        if role == CELL:
            return cell
        if role == Qt.ItemDataRole.ToolTipRole:
            return cell.tooltip or cell.text
        return f"{cell.mark}: {cell.text}" if role == Qt.ItemDataRole.AccessibleTextRole and cell.mark else cell.text

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Keep the selection off the heads of groups."""
        if index.isValid() and isinstance(self.rows[index.row()], Group):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return the title of a column."""
        if orientation == Qt.Orientation.Horizontal and section < len(self.columns):
            if role == Qt.ItemDataRole.DisplayRole:
                return self.columns[section].title
            if role == Qt.ItemDataRole.TextAlignmentRole:
                side = Qt.AlignmentFlag.AlignRight if self.columns[section].right else Qt.AlignmentFlag.AlignLeft
                return side | Qt.AlignmentFlag.AlignVCenter
        return None


class RowDelegate(QStyledItemDelegate):
    """Paint a cell of a RowModel."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint ground, selection bar, line and content."""
        cell: Cell = index.data(CELL)
        view = self.parent()
        box = QRectF(option.rect)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = isinstance(view, Table) and view.hovered == index.row()
        painter.save()
        ground = "accent_soft" if selected else "hover" if hovered else "surface"
        painter.fillRect(box, theme.colour("raised" if self.is_head(index) else ground))
        draw_line(painter, QPointF(box.x(), box.bottom() - 0.5), QPointF(box.right(), box.bottom() - 0.5), "border")
        first = index.column() == 0
        if selected and first:
            painter.fillRect(QRectF(box.x(), box.y(), 3, box.height() - 1), theme.colour("accent_text"))
        if selected and isinstance(view, Table) and view.hasFocus() and view.currentIndex().row() == index.row():
            _ring(painter, box, first=first, last=index.column() == view.last_column())
        self.content(painter, box.adjusted(16 if first else 12, 0, -8, -1), cell, index, selected=selected)
        painter.restore()

    def is_head(self, index: Index) -> bool:
        """Return whether a row heads others, so that its ground is another one."""
        return _is_group(index)

    def content(self, painter: QPainter, inner: QRectF, cell: Cell, index: Index, *, selected: bool) -> None:
        """Paint what stands in the cell."""
        if cell.checked is not None:
            self._tick(painter, inner, cell.checked)
        elif cell.chip:
            draw_chip(painter, inner.x(), inner.center().y() + 0.5, cell.chip, cell.text, inner.width() + 6)
        elif cell.share is not None:
            self._bar(painter, inner, cell)
        else:
            self._text(painter, inner, cell, index, bold=cell.bold or (selected and self._main(index)))

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the height of a row."""
        return QSize(80, theme.px(34))

    @staticmethod
    def _main(index: Index) -> bool:
        model = index.model()
        return isinstance(model, RowModel) and model.columns[index.column()].stretch

    @staticmethod
    def _tick(painter: QPainter, box: QRectF, checked: bool) -> None:
        square = QRectF(box.x(), round(box.center().y() - 8.5), 17, 17)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.colour("accent_text" if checked else "border_input"))
        painter.setBrush(theme.colour("accent" if checked else "surface"))
        painter.drawRoundedRect(square.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        if checked:
            theme.draw_icon(painter, "check", "on_accent", QRectF(square.x() + 0.5, square.y() + 0.5, 16, 16))

    @staticmethod
    def _bar(painter: QPainter, box: QRectF, cell: Cell) -> None:
        share = cell.share or 0.0
        painter.setFont(theme.font(9, bold=box.width() < 80))
        painter.setPen(theme.colour("text"))
        if box.width() < 80:
            painter.drawText(box.adjusted(0, -3, 0, -3), Qt.AlignmentFlag.AlignVCenter, cell.text)
            draw_bar(painter, QRectF(box.x(), box.bottom() - 7, box.width() - 4, 4), [(share, cell.bar)], 3)
            return
        width = 44 * theme.factor
        draw_bar(painter, QRectF(box.x(), box.y(), box.width() - width - 8, box.height()), [(share, cell.bar)], 6)
        painter.drawText(
            QRectF(box.right() - width, box.y(), width, box.height()),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight,
            cell.text,
        )

    @staticmethod
    def _text(painter: QPainter, box: QRectF, cell: Cell, index: Index, *, bold: bool) -> None:
        left = box.x()
        if cell.icon:
            place = QRectF(left, round(box.center().y() - 8), 16, 16)
            theme.draw_icon(painter, cell.icon, cell.tint or cell.colour, place)
            left += 24
        left += draw_mark(painter, left, box.center().y() + 0.5, cell.mark)
        font = theme.font(10, bold=bold)
        painter.setFont(font)
        painter.setPen(theme.colour(cell.colour))
        room = QRectF(left, box.y(), box.right() - left, box.height())
        model = index.model()
        right = isinstance(model, RowModel) and model.columns[index.column()].right
        text = QFontMetricsF(font).elidedText(cell.text, Qt.TextElideMode.ElideRight, room.width())
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | side, text)


def _width(column: Column) -> int:
    """Return the width of a column at the text size and in the font in force."""
    if not column.sample:
        return theme.px(column.width)
    if column.chip:
        return chip_width(column.sample) + 20
    head = QFontMetricsF(theme.font(9, bold=True)).horizontalAdvance(f"{column.title} ↓")
    return round(max(QFontMetricsF(theme.font(10)).horizontalAdvance(column.sample), head)) + 24


def _is_group(index: Index) -> bool:
    model = index.model()
    return isinstance(model, RowModel) and isinstance(model.rows[index.row()], Group)


def _ring(painter: QPainter, box: QRectF, *, first: bool, last: bool) -> None:
    """Draw a cell's part of the ring around the current row."""
    thick, colour = 2, theme.colour("accent_text")
    painter.fillRect(QRectF(box.x(), box.y(), box.width(), thick), colour)
    painter.fillRect(QRectF(box.x(), box.bottom() - thick, box.width(), thick), colour)
    if first:
        painter.fillRect(QRectF(box.x(), box.y(), thick, box.height()), colour)
    if last:
        painter.fillRect(QRectF(box.right() - thick, box.y(), thick, box.height()), colour)


class Table(QTableView):
    """A table of rows.

    `chosen` tells the row that was chosen (click, keys), `opened` one that was double-clicked or confirmed with Enter,
    `order_asked` the key of a head that was clicked and whether it goes down, `ticked` a row whose tick box was used.
    """

    chosen = Signal(object)
    opened = Signal(object)
    order_asked = Signal(str, bool)
    ticked = Signal(object)

    def __init__(self, columns: Sequence[Column], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row_model = RowModel(columns, self)
        self.setModel(self.row_model)
        self.setItemDelegate(RowDelegate(self))
        self.hovered = -1
        self._order: tuple[str, bool] = ("", False)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(max(theme.px(34), self.fontMetrics().height() + 14))
        heads = self.horizontalHeader()
        heads.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        heads.setHighlightSections(False)
        heads.setSectionsClickable(True)
        heads.setFixedHeight(theme.px(35))
        heads.sectionClicked.connect(self._head_clicked)
        self.selectionModel().currentRowChanged.connect(self._current_changed)
        self.doubleClicked.connect(lambda _index: self._open())

    def set_rows(self, rows: Sequence[Any], key: Callable[[Any], object] | None = None) -> None:
        """Show other rows; with `key` the chosen row and the scroll place stay where they were."""
        before = self.current()
        wanted = key(before) if key is not None and before is not None else None
        place = self.verticalScrollBar().value()
        self.selectionModel().blockSignals(True)
        self.clearSpans()
        self.row_model.set_rows(rows)
        for number, item in enumerate(self.row_model.rows):
            if isinstance(item, Group) and len(self.row_model.columns) > 1:
                self.setSpan(number, 0, 1, len(self.row_model.columns))
        if key is not None and wanted is not None:
            for number, item in enumerate(self.row_model.rows):
                if not isinstance(item, Group) and key(item) == wanted:
                    self.selectRow(number)
                    self.verticalScrollBar().setValue(place)
                    break
        self.selectionModel().blockSignals(False)
        self._resize_columns()

    def current(self) -> Any:  # noqa: ANN401 (a row of the service)
        """Return the chosen row, or None."""
        index = self.currentIndex()
        if not index.isValid() or index.row() >= len(self.row_model.rows):
            return None
        item = self.row_model.rows[index.row()]
        return None if isinstance(item, Group) else item

    def last_column(self) -> int:
        """Return the last column that is not hidden."""
        return max(n for n in range(len(self.row_model.columns)) if not self.isColumnHidden(n))

    def _open(self) -> None:
        if (item := self.current()) is not None:
            self.opened.emit(item)

    def choose(self, number: int) -> None:
        """Choose a row by its place."""
        self.selectRow(number)

    def order(self) -> tuple[str, bool]:
        """Return the key of the order in force, empty for the list's own, and whether it goes down."""
        return self._order

    def show_order(self, key: str, *, descending: bool) -> None:
        """Put the arrow behind the head whose order is in force."""
        self._order = (key, descending)
        self._titles()

    def _titles(self) -> None:
        key, descending = self._order
        heads = self.horizontalHeader()
        heads.setSortIndicatorShown(False)
        model = self.row_model
        arrow = " ↑" if descending else " ↓"
        base = [item.title.removesuffix(" ↑").removesuffix(" ↓") for item in model.columns]
        model.columns = [
            replace(item, title=title + (arrow if item.key and item.key == key else ""))
            for title, item in zip(base, model.columns, strict=True)
        ]
        model.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(model.columns) - 1)

    def _head_clicked(self, section: int) -> None:
        key = self.row_model.columns[section].key
        if key:
            descending = self._order[0] == key and not self._order[1]
            self.show_order(key, descending=descending)
            self.order_asked.emit(key, descending)

    def _current_changed(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid() and (item := self.current()) is not None:
            self.chosen.emit(item)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out again."""
        super().resizeEvent(event)
        self._resize_columns()

    def _resize_columns(self) -> None:
        columns = self.row_model.columns
        widths = [_width(item) for item in columns]
        room = self.viewport().width()
        hidden: set[int] = set()
        for number in sorted((n for n, item in enumerate(columns) if item.rank), key=lambda n: -columns[n].rank):
            if sum(width for n, width in enumerate(widths) if n not in hidden) <= room:
                break
            hidden.add(number)
        stretched = [n for n, item in enumerate(columns) if item.stretch]
        fixed = sum(width for n, width in enumerate(widths) if n not in hidden and n not in stretched)
        for number, width in enumerate(widths):
            self.setColumnHidden(number, number in hidden)
            if number in stretched:
                width = max(width, (room - fixed) // len(stretched))  # noqa: PLW2901
            if number not in hidden:
                self.setColumnWidth(number, width)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Mark the row under the mouse."""
        super().mouseMoveEvent(event)
        self._hover(self.indexAt(event.position().toPoint()).row())

    def leaveEvent(self, event: QEvent) -> None:
        """Forget the row under the mouse."""
        super().leaveEvent(event)
        self._hover(-1)

    def _hover(self, number: int) -> None:
        if number != self.hovered:
            self.hovered = number
            self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Use a tick box without choosing the row."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and not _is_group(index) and self.row_model.cell(index).checked is not None:
            self.ticked.emit(self.row_model.rows[index.row()])
            self.viewport().update()
            return
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the row with Enter, tick it with the space bar."""
        item = self.current()
        if item is not None and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit(item)
        elif item is not None and event.key() == Qt.Key.Key_Space:
            self.ticked.emit(item)
            self.viewport().update()
        else:
            super().keyPressEvent(event)
