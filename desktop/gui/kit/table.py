"""The table of the look: one delegate that paints text, chips, bars and ticks; columns that give way."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from functools import partial
from itertools import chain
from typing import Any, Generic

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QResizeEvent,
    QTextLayout,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from desktop.gui.kit.basic import (
    chip_width,
    draw_bar,
    draw_chip,
    draw_line,
    draw_mark,
    draw_tick,
    icon_box,
    tick_box,
    two_lines,
)
from desktop.gui.kit.later import later
from desktop.gui.kit.row_menu import Entry, asks_for_menu, open_menu
from desktop.gui.kit.table_model import (
    CELL,
    Cell,
    Column,
    Findable,
    Group,
    Index,
    Row,
    RowModel,
)
from desktop.gui.kit.theme import theme

__all__ = ["CELL", "Cell", "Column", "Group", "Row", "RowDelegate", "RowModel", "Table"]

_NARROWEST, _WIDEST = 38, 1200  # of a column, in pixels at 100 %
_LEAST = 110  # of a column that takes what the others leave, in the narrowest tables
_SETTLED = 300  # ms after the last change of a column
_CHORD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier


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
            draw_tick(painter, tick_box(inner.x(), inner.center().y()), checked=cell.checked, partly=cell.partly)
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
        return isinstance(model, RowModel) and model.main == index.column()

    @staticmethod
    def _bar(painter: QPainter, box: QRectF, cell: Cell) -> None:
        share = cell.share or 0.0
        narrow = box.width() < theme.px(80)
        painter.setFont(theme.font(9, bold=narrow))
        painter.setPen(theme.colour("text"))
        if narrow:
            painter.drawText(box.adjusted(0, -3, 0, -3), Qt.AlignmentFlag.AlignVCenter, cell.text)
            draw_bar(painter, QRectF(box.x(), box.bottom() - 7, box.width() - 4, 4), [(share, cell.bar)], 3)
            return
        words = QFontMetricsF(painter.font()).horizontalAdvance(cell.text)
        width = max(44 * theme.factor, min(words + 2, box.width() * 0.6))
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
            place = icon_box(left, box.center().y())
            theme.draw_icon(painter, cell.icon, cell.tint or cell.colour, place)
            left += place.width() + 8
        left += draw_mark(painter, left, box.center().y() + 0.5, cell.mark)
        font = theme.font(10, bold=bold)
        painter.setFont(font)
        painter.setPen(theme.colour(cell.colour))
        room = QRectF(left, box.y(), box.right() - left, box.height())
        model = index.model()
        right = isinstance(model, RowModel) and model.columns[index.column()].right and not cell.left
        text = QFontMetricsF(font).elidedText(cell.text, Qt.TextElideMode.ElideRight, room.width())
        if cell.below and room.height() > 2 * QFontMetricsF(font).height():
            part = room.height() / (3 if cell.wrap and room.height() > 3 * QFontMetricsF(font).height() else 2)
            small = theme.font(9, bold=cell.below_bold)
            line = QRectF(room.x(), room.bottom() - part, room.width(), part - 3)
            painter.setFont(small)
            painter.setPen(theme.colour(cell.below_colour))
            below = QFontMetricsF(small).elidedText(cell.below, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, below)
            painter.setFont(font)
            painter.setPen(theme.colour(cell.colour))
            room = QRectF(room.x(), room.y() + 3, room.width(), room.height() - part)
        if cell.wrap and text != cell.text and room.height() > 2 * QFontMetricsF(font).height():
            layout = QTextLayout()
            layout.setFont(font)
            above, rest = two_lines(cell.text, layout, room.width())
            high = min(QFontMetricsF(font).height() + 1, room.height() / 2)
            rest = QFontMetricsF(font).elidedText(rest, Qt.TextElideMode.ElideRight, room.width())
            line = QRectF(room.x(), room.center().y(), room.width(), high)
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, rest)
            text, room = above, line.translated(0, -high)
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | side, text)


def _width(column: Column[Any]) -> int:
    """Return the width of a column at the text size and in the font in force."""
    if not column.sample:
        return theme.px(column.width)
    if column.chip:
        return chip_width(column.sample) + 20
    return max(round(QFontMetricsF(theme.font(10)).horizontalAdvance(column.sample)) + 24, _head_width(column))


def _head_width(column: Column[Any]) -> int:
    """Return the width that the title of a column needs, with the arrow of its order."""
    words = f"{_title(column)} ↓" if column.key else column.title
    return round(QFontMetricsF(theme.font(9, bold=True)).horizontalAdvance(words)) + 24


def _title(column: Column[Any]) -> str:
    return column.title.removesuffix(" ↑").removesuffix(" ↓")


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


class Table(QTableView, Generic[Row]):
    """A table of rows of a kind.

    `chosen` tells the row that was chosen (click, keys), `opened` one that was double-clicked or confirmed with Enter,
    `order_asked` the key of a head that was clicked and whether it goes down, `ticked` a row whose tick box was used,
    `all_asked` that all shall be ticked, `menu_asked` the row whose menu is asked for and the place on the screen,
    `delete_asked` the one that Delete was pressed on.

    Once there is a place to keep it (see `track_layout`), the border of a column can be dragged, and a head to another
    place. The other columns keep their widths; when the border is let go, the one with `stretch` gives or takes.
    """

    chosen = Signal(object)
    opened = Signal(object)
    order_asked = Signal(str, bool)
    ticked = Signal(object)
    menu_asked = Signal(object, QPoint)
    delete_asked = Signal(object)
    all_asked = Signal()

    def __init__(self, columns: Sequence[Column[Row]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row_model: RowModel[Row] = RowModel(columns, self)
        self.setModel(self.row_model)
        self.setItemDelegate(RowDelegate(self))
        self.hovered = -1
        self._order: tuple[str, bool] = ("", False)
        self._off = {item.name for item in columns if item.extra}
        self._corner: QWidget | None = None
        self._row_heights = (0, 0)  # of a row and of a head, where they differ
        self._widths: dict[str, int] = {}  # what the user has drawn, at 100 %
        self._places: list[str] = []
        self._arranging = False
        self._save_layout: Callable[[object], object] | None = None
        self._layout_later = later(self, self._keep_now, _SETTLED)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
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
        heads.setMinimumSectionSize(theme.px(_NARROWEST))
        heads.sectionResized.connect(self._head_resized)
        heads.sectionMoved.connect(self._head_moved)
        heads.sectionHandleDoubleClicked.connect(self._usual_width)
        heads.sectionClicked.connect(self._head_clicked)
        self._walking = self._walked = False
        self._leaves_enter = False
        self.selectionModel().currentRowChanged.connect(self._current_changed)
        self.doubleClicked.connect(lambda _index: self._open())

    def set_rows(self, rows: Sequence[Row | Group], key: Callable[[Row], object] | None = None) -> None:
        """Show other rows; with `key` the chosen row and the scroll place stay where they were."""
        before = self.current()
        wanted = key(before) if key is not None and before is not None else None
        place = self.verticalScrollBar().value()
        self.selectionModel().blockSignals(True)
        self.clearSpans()
        self._heads_as_rows()
        self.row_model.set_rows(rows)
        for number, item in enumerate(() if isinstance(rows, Findable) else rows):
            if isinstance(item, Group) and len(self.row_model.columns) > 1:
                self.setSpan(number, 0, 1, len(self.row_model.columns))
                if self._row_heights[1]:
                    self.setRowHeight(number, self._row_heights[1])
        if key is not None and wanted is not None and (kept := self.place_of(wanted, key)) is not None:
            self.selectRow(kept)
            self.verticalScrollBar().setValue(place)
        self.selectionModel().blockSignals(False)
        self._resize_columns()

    def _heads_as_rows(self) -> None:
        """Give heads of groups the height of rows: Qt keeps the heights of places, whatever will stand there."""
        if self._row_heights[1]:
            rows = self.row_model.rows
            for number, item in enumerate(() if isinstance(rows, Findable) else rows):
                if isinstance(item, Group):
                    self.setRowHeight(number, self._row_heights[0])

    def set_rows_in_place(self, rows: Sequence[Row | Group], key: Callable[[Row], object]) -> None:
        """Show other rows; what is seen stays where it is: rows that came in above it do not push it down.

        The first of the rows in sight that is still there, and still below the same head, holds the place; at the upper
        end of the list the end itself does.
        """
        bar = self.verticalScrollBar()
        held: list[tuple[object, object, int]] = []
        if bar.value() > 0:
            heads = self._heads()
            number = self.rowAt(0)
            while (
                0 <= number < len(self.row_model.rows) and self.rowViewportPosition(number) < self.viewport().height()
            ):
                item = self.row_model.rows[number]
                if not isinstance(item, Group):
                    held.append((key(item), heads.get(number), self.rowViewportPosition(number)))
                number += 1
        place = bar.value()
        self.set_rows(rows, key)
        bar.setValue(place)
        if not held:
            return
        heads = self._heads()
        places = {key(item): number for number, item in enumerate(self.row_model.rows) if not isinstance(item, Group)}
        for wanted, head, before in held:
            found = places.get(wanted)
            if found is not None and heads.get(found) == head:
                bar.setValue(place + self.rowViewportPosition(found) - before)
                return

    def _heads(self) -> dict[int, object]:
        """Return for each row the icon of the head that it stands below: the words may count."""
        out: dict[int, object] = {}
        head: object = None
        for number, item in enumerate(self.row_model.rows):
            if isinstance(item, Group):
                head = item.icon
            out[number] = head
        return out

    def set_two_lines(self) -> None:
        """Give rows the height of two lines; heads of groups keep that of one."""
        self._set_row_height(max(theme.px(54), 2 * self.fontMetrics().height() + 18))

    def set_three_lines(self) -> None:
        """Give rows the height of two lines of text with one below; heads of groups keep that of one."""
        self._set_row_height(max(theme.px(72), 3 * self.fontMetrics().height() + 18))

    def _set_row_height(self, height: int) -> None:
        self._row_heights = (height, max(theme.px(36), 0))
        self.verticalHeader().setDefaultSectionSize(height)

    def place_of(self, wanted: object, key: Callable[[Row], object]) -> int | None:
        """Return the place of the row whose key is `wanted`, None when it is not there."""
        rows = self.row_model.rows
        if isinstance(rows, Findable):
            return rows.find(wanted)
        places = (n for n, item in enumerate(rows) if not isinstance(item, Group) and key(item) == wanted)
        return next(places, None)

    def current(self) -> Row | None:
        """Return the chosen row, or None."""
        index = self.currentIndex()
        if not index.isValid() or index.row() >= len(self.row_model.rows):
            return None
        item = self.row_model.rows[index.row()]
        return None if isinstance(item, Group) else item

    def last_column(self) -> int:
        """Return the column at the right end of those that are not hidden."""
        shown = (n for n in range(len(self.row_model.columns)) if not self.isColumnHidden(n))
        return max(shown, key=self.horizontalHeader().visualIndex)

    def _open(self) -> None:
        if (item := self.current()) is not None:
            self._walked = False
            self.opened.emit(item)

    def leave_enter(self) -> None:
        """Let Enter press the default button of the dialog around; rows are ticked with the space bar and a click."""
        self._leaves_enter = True

    def choose(self, number: int) -> None:
        """Choose a row by its place."""
        self._asked(number, lambda: self.selectRow(number))
        self.scrollTo(self.row_model.index(number, 0))

    def _asked(self, number: int, choose: Callable[[], None]) -> None:
        """Choose a row that is asked for; one that only the focus, or keys, came to is told now."""
        anew = self._walked and number == self.currentIndex().row()
        self._walked = False
        choose()
        if anew and (item := self.current()) is not None:
            self.chosen.emit(item)

    def choose_row(self, wanted: object, key: Callable[[Row], object]) -> bool:
        """Choose the row whose key is `wanted` and scroll to it; return whether it is there."""
        number = self.place_of(wanted, key)
        if number is None:
            return False
        self.selectRow(number)
        self._see_current()
        QTimer.singleShot(0, self, self._see_current)  # what is said at the foot takes room from the list
        return True

    def _see_current(self) -> None:
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

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
        model.columns = [
            replace(item, title=_title(item) + (arrow if item.key and item.key == key else ""))
            for item in model.columns
        ]
        model.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(model.columns) - 1)

    def _head_clicked(self, section: int) -> None:
        key = self.row_model.columns[section].key
        if key:
            descending = self._order[0] == key and not self._order[1]
            self.show_order(key, descending=descending)
            self.order_asked.emit(key, descending)

    def open_order_menu(self) -> None:
        """List the heads that give an order under the first of them; what is picked is as clicked."""
        heads = self.horizontalHeader()
        shown = [heads.logicalIndex(place) for place in range(heads.count())]
        columns = self.row_model.columns
        sections = [n for n in shown if columns[n].key and not self.isColumnHidden(n)]
        if sections and QApplication.activePopupWidget() is None:
            entries: list[Entry] = [(columns[n].title, partial(self._head_clicked, n)) for n in sections]
            left = heads.sectionViewportPosition(sections[0])
            open_menu(self, heads.mapToGlobal(QPoint(left, heads.height())), entries)

    def _current_changed(self, index: QModelIndex, _before: QModelIndex) -> None:
        self._walked = self._walking
        if index.isValid() and (item := self.current()) is not None:
            self.chosen.emit(item)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out again."""
        super().resizeEvent(event)
        self._resize_columns()

    # Columns that the user chooses

    def set_corner(self, corner: QWidget) -> None:
        """Put a small control into the head of the first column, which has no title."""
        corner.setParent(self)
        self._corner = corner
        self._resize_columns()

    def columns_to_choose(self) -> list[tuple[str, str, bool]]:
        """Return name and title of the columns that may be hidden, and whether each was asked for."""
        return [(item.name, _title(item), item.name not in self._off) for item in self.row_model.columns if item.name]

    def show_columns(self, names: Collection[str]) -> None:
        """Show those of the columns that may be hidden whose names are given."""
        self._off = {item.name for item in self.row_model.columns if item.name and item.name not in names}
        self._resize_columns()

    def usual_columns(self) -> list[str]:
        """Return the names of the columns that are shown until the user chooses."""
        return [item.name for item in self.row_model.columns if item.name and not item.extra]

    def without_room(self) -> list[str]:
        """Return the titles of columns that were asked for but give way at this width."""
        return [
            _title(item)
            for number, item in enumerate(self.row_model.columns)
            if self.isColumnHidden(number) and item.name not in self._off
        ]

    # Columns as the user has arranged them

    def track_layout(self, kept: object, save: Callable[[object], object]) -> None:
        """Arrange the columns as they were kept (a JSON value), and hand on each later arrangement to `save`."""
        if isinstance(kept, dict):
            widths, places = kept.get("widths"), kept.get("order")
            names = [_name(item) for item in self.row_model.columns]
            if isinstance(widths, dict):
                self._widths = {
                    name: min(max(width, _NARROWEST), _WIDEST)
                    for name, width in widths.items()
                    if name in names and isinstance(width, int)
                }
            if isinstance(places, list):
                self._put([name for name in places if name in names])
        self._save_layout = save
        heads = self.horizontalHeader()
        heads.setSectionsMovable(True)
        heads.setFirstSectionMovable(False)
        for number, item in enumerate(self.row_model.columns):
            if item.title:
                heads.setSectionResizeMode(number, QHeaderView.ResizeMode.Interactive)
        self._resize_columns()

    def _put(self, names: Sequence[str]) -> None:
        """Put the columns into an order; the first one stays, and those that are not named follow."""
        heads, columns = self.horizontalHeader(), self.row_model.columns
        wanted = {name: place for place, name in enumerate(names)}
        numbers = sorted(range(1, len(columns)), key=lambda n: (wanted.get(_name(columns[n]), len(wanted)), n))
        self._arranging = True
        for place, number in enumerate(numbers, start=1):
            heads.moveSection(heads.visualIndex(number), place)
        self._arranging = False
        self._places = [_name(columns[number]) for number in numbers] if names else []

    def _head_moved(self, _number: int, _before: int, _after: int) -> None:
        if self._arranging:
            return
        heads, columns = self.horizontalHeader(), self.row_model.columns
        self._places = [_name(columns[heads.logicalIndex(place)]) for place in range(1, len(columns))]
        self._layout_later.start()

    def _head_resized(self, number: int, before: int, after: int) -> None:
        """Keep the width that a column was drawn to; the others stay as wide as they are."""
        if self._arranging or before == after or not before or not after:
            return
        self._widths[_name(self.row_model.columns[number])] = round(after / theme.factor)
        self._let_slide()
        self._layout_later.start()

    def _usual_width(self, number: int) -> None:
        """Give a column the width that it had before the user drew it, after a double click on its border."""
        self._widths.pop(_name(self.row_model.columns[number]), None)
        self._keep_now()

    def _keep_now(self) -> None:
        if QApplication.mouseButtons() & Qt.MouseButton.LeftButton:  # the border is still held
            self._layout_later.start()
            return
        self._layout_later.stop()
        self._resize_columns()
        if self._save_layout is not None:
            self._save_layout({"widths": dict(self._widths), "order": list(self._places)})

    def usual_layout(self) -> None:
        """Put widths and order of the columns back to what they are until the user changes them."""
        self._widths.clear()
        self._put([])
        self._keep_now()

    def is_arranged(self) -> bool:
        """Return whether the user has changed widths or order."""
        return bool(self._widths or self._places)

    def _let_slide(self) -> None:
        """Let the table slide to and fro where its columns were drawn wider than it is."""
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if self._widths else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setHorizontalScrollBarPolicy(policy)

    def _resize_columns(self) -> None:
        if self._layout_later.isActive():  # the user is arranging them: it is done after that
            return
        self._let_slide()
        arranging, self._arranging = self._arranging, True
        self._share_out()
        self._arranging = arranging

    def _share_out(self) -> None:
        columns = self.row_model.columns
        usual = [_width(item) for item in columns]
        drawn = {
            n: theme.px(self._widths[_name(item)]) for n, item in enumerate(columns) if _name(item) in self._widths
        }
        widths = [drawn.get(n, width) for n, width in enumerate(usual)]
        room = self.viewport().width()
        hidden = {number for number, item in enumerate(columns) if item.name and item.name in self._off}
        for number in sorted((n for n, item in enumerate(columns) if item.rank), key=lambda n: -columns[n].rank):
            if sum(min(width, usual[n]) for n, width in enumerate(widths) if n not in hidden) <= room:
                break  # (one that was drawn wider pushes no other out: the table slides)
            hidden.add(number)
        stretched = [n for n, item in enumerate(columns) if item.stretch and n not in drawn]
        fixed = sum(width for n, width in enumerate(widths) if n not in hidden and n not in stretched)
        for number, width in enumerate(widths):
            self.setColumnHidden(number, number in hidden)
            if number in stretched:
                share = (room - fixed) // len(stretched)
                least = width if drawn else min(width, theme.px(_LEAST))  # a table that does not slide cuts no column
                width = max(least, share)  # noqa: PLW2901
            if number not in hidden:
                self.setColumnWidth(number, width)
        self._place_corner()

    def _place_corner(self) -> None:
        if self._corner is not None:
            size, left = self._corner.sizeHint(), self.columnViewportPosition(0)
            head = QRect(left, 0, self.columnWidth(0), self.horizontalHeader().height())
            self._corner.setGeometry(QRect(head.center() - QPoint(size.width() // 2 - 1, size.height() // 2), size))

    def scrollContentsBy(self, to_right: int, down: int) -> None:  # noqa: N802 (Qt)
        """Take what stands in the head of the first column along."""
        super().scrollContentsBy(to_right, down)
        if to_right:
            self._place_corner()

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

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Let the first row be the current one, and look it; nobody chose it."""
        self._walking, none = True, not self.currentIndex().isValid()
        super().focusInEvent(event)
        if none and self.current() is not None and not self.selectionModel().hasSelection():
            self.selectRow(self.currentIndex().row())
        self._walking = False

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Go from row to row: Home and End to the ends of the list, and never to the head of a group.

        Qt goes along the row with these two keys, which nobody sees, and where a head is next it stays where it is.
        """
        index = super().moveCursor(action, modifiers)
        count = len(self.row_model.rows)
        if not count or not index.isValid():
            return index
        number = {self.CursorAction.MoveHome: 0, self.CursorAction.MoveEnd: count - 1}.get(action, index.row())
        up, down = range(number, -1, -1), range(number, count)
        back = action is self.CursorAction.MoveEnd or number < self.currentIndex().row()
        for place in chain(up, down) if back else chain(down, up):
            if not isinstance(self.row_model.rows[place], Group):
                return self.row_model.index(place, max(self.currentIndex().column(), 0))
        return index

    def walked(self) -> bool:
        """Return whether the current row came by the focus or by keys that go through the list: nobody asked for it."""
        return self._walked

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Use a tick box without choosing the row."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and not _is_group(index) and self.row_model.cell(index).checked is not None:
            self.ticked.emit(self.row_model.rows[index.row()])
            self.viewport().update()
            return
        press = super().mousePressEvent
        self._asked(index.row(), lambda: press(event))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the row, whichever of its columns is under the mouse by now.

        The first click may open a panel beside the table; Qt takes the second one on another column for a new press.
        """
        index = self.indexAt(event.position().toPoint())
        same = index.isValid() and not _is_group(index) and index.row() == self.currentIndex().row()
        if same and event.button() is Qt.MouseButton.LeftButton and self.row_model.cell(index).checked is None:
            self.doubleClicked.emit(index)
        else:
            super().mouseDoubleClickEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the row with Enter or F2, tick it with the space bar, delete it, open its menu with Shift+F10.

        Alt+Down does what a click on a head does.
        """
        item = self.current()
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()  # Qt's views take it as a letter to look for; it is the page's way back
        elif self._leaves_enter and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.ignore()
        elif item is not None and asks_for_menu(event):
            self.open_row_menu()
        elif event.key() == Qt.Key.Key_Down and event.modifiers() & _CHORD == Qt.KeyboardModifier.AltModifier:
            self.open_order_menu()
        elif item is not None and event.key() == Qt.Key.Key_Delete and not event.modifiers() & _CHORD:
            self.delete_asked.emit(item)
        elif item is not None and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2}:
            self._open()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.all_asked.emit()
        elif item is not None and event.key() == Qt.Key.Key_Space:
            self.ticked.emit(item)
            self.viewport().update()
        else:
            self._walking = True
            super().keyPressEvent(event)
            self._walking = False

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Choose the row under the mouse and ask for its menu; with the menu key that of the chosen row."""
        if event.reason() != QContextMenuEvent.Reason.Mouse:
            self.open_row_menu()
            return
        index = self.indexAt(event.pos())
        if index.isValid() and not _is_group(index):
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.choose(index.row())
            self.menu_asked.emit(self.row_model.rows[index.row()], event.globalPos())

    def open_row_menu(self) -> None:
        """Ask for the menu of the chosen row, under it."""
        item = self.current()
        if item is None or QApplication.activePopupWidget() is not None:
            return
        box = self.visualRect(self.row_model.index(self.currentIndex().row(), 0))
        self.menu_asked.emit(item, self.viewport().mapToGlobal(QPoint(box.left() + theme.px(16), box.bottom())))


def _name(column: Column[Any]) -> str:
    """Return what a column is kept by."""
    return column.name or column.key or _title(column)
