"""Lists of the look that are no tables: two-line rows with a chip, and progress bars by name."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtCore import Signal as _Signal
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.gui.kit.basic import (
    chip_width,
    draw_bar,
    draw_chip,
    draw_line,
    icon_box,
)
from desktop.gui.kit.theme import theme

Index = QModelIndex | QPersistentModelIndex
_ROW = Qt.ItemDataRole.UserRole + 1
_PAD, _TIGHT, _LINE = 16, 12, 54
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_ELIDE = Qt.TextElideMode.ElideRight
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


class Line(NamedTuple):
    """A row of two lines. `state` is a key of tokens.json for the chip with `words`, empty for none.

    `end` stands at the right of the second line where the list is stacked; `tint` is the colour token of the icon.
    """

    id: int
    title: str
    meta: str = ""
    state: str = ""
    words: str = ""
    icon: str = ""
    data: Any = None
    end: str = ""
    tint: str = "text2"


class Bar(NamedTuple):
    """A name with its bar: counts of tasks that are done, due soon and overdue, of all. `late` is "1 overdue"."""

    id: int
    label: str
    total: int
    done: int
    soon: int
    overdue: int
    late: str = ""


class _Model(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: list[Any] = []

    def set_rows(self, rows: Sequence[Any]) -> None:
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's signature)
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 (Qt)
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == _ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row[1]
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{row.title}\n{row.meta}".strip() if isinstance(row, Line) else row.label
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = (
                (row.title, row.meta, row.words, row.end)
                if isinstance(row, Line)
                else (row.label, _count(row), row.late)
            )
            return ", ".join(word for word in words if word)
        return None


def _count(bar: Bar) -> str:
    return f"{bar.done}/{bar.total}"


class _Delegate(QStyledItemDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        box = QRectF(option.rect)
        view = self.parent()
        painter.save()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(box, theme.colour("accent_soft"))
            painter.fillRect(QRectF(box.x(), box.y(), 3, box.height()), theme.colour("accent_text"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, theme.colour("hover"))
        self.content(painter, box, index)
        if isinstance(view, QListView) and view.hasFocus() and view.currentIndex().row() == index.row():
            painter.setPen(QPen(theme.colour("accent_text"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.adjusted(1, 1, -1, -1))
        painter.restore()

    def content(self, painter: QPainter, box: QRectF, index: Index) -> None:
        raise NotImplementedError


class _LineDelegate(_Delegate):
    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(100, theme.px(_LINE))

    def content(self, painter: QPainter, box: QRectF, index: Index) -> None:
        line: Line = index.data(_ROW)
        view = self.parent()
        stacked, cut = (view.stacked, view.cut) if isinstance(view, LineList) else (False, _ELIDE)
        pad = _TIGHT if stacked else _PAD
        inner = box.adjusted(pad, 0, -pad, 0)
        left, right = inner.x(), inner.right()
        first = QRectF(left, box.y() + theme.px(5), 0, theme.px(24))
        second = QRectF(left, first.bottom() - theme.px(2), 0, theme.px(20))
        if line.words:
            width = min(chip_width(line.words), inner.width() * (0.7 if stacked else 0.55))
            middle = first.center().y() if stacked else box.center().y()
            draw_chip(painter, right - width, middle, line.state, line.words, width)
            first.setRight(right - width - (8 if stacked else 16))
            second.setRight(right if stacked else first.right())
        else:
            first.setRight(right)
            second.setRight(right)
        if line.icon:
            icon = icon_box(left, box.center().y(), 20)
            theme.draw_icon(painter, line.icon, line.tint, icon)
            step = icon.width() + (8 if stacked else 12)
            first.setLeft(left + step)
            second.setLeft(left + step)
        if not line.meta and not line.end:
            first.setHeight(box.height() - theme.px(10))
        painter.setPen(theme.colour("text"))
        bold = stacked and isinstance(view, QListView) and view.selectionModel().isSelected(index)
        self._words(painter, first, theme.font(10, bold=bold), line.title, cut)
        painter.setPen(theme.colour("text2"))
        meta = theme.font(9)
        if line.end:
            width = QFontMetricsF(meta).horizontalAdvance(line.end) + 1
            painter.setFont(meta)
            painter.drawText(second, _RIGHT, line.end)
            second.setRight(second.right() - width - 8)
        self._words(painter, second, meta, line.meta)
        if index.row() < index.model().rowCount() - 1:
            y = box.bottom() - 0.5
            draw_line(painter, QPointF(inner.x(), y), QPointF(inner.right(), y), "border")

    @staticmethod
    def _words(painter: QPainter, room: QRectF, font: QFont, words: str, cut: Qt.TextElideMode = _ELIDE) -> None:
        painter.setFont(font)
        painter.drawText(room, _LEFT, QFontMetricsF(font).elidedText(words, cut, room.width()))


class _BarDelegate(_Delegate):
    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(100, theme.px(34))

    def content(self, painter: QPainter, box: QRectF, index: Index) -> None:
        bar: Bar = index.data(_ROW)
        inner = box.adjusted(_PAD, 0, -_PAD, 0)
        model = index.model()
        rows: list[Bar] = model.rows if isinstance(model, _Model) else []
        small = QFontMetricsF(theme.font(9, bold=True))
        count = max(small.horizontalAdvance(_count(row)) for row in rows) + 4
        late = max((small.horizontalAdvance(row.late) + theme.px(14) + 16 for row in rows if row.late), default=0.0)
        font = theme.font(10)
        metrics = QFontMetricsF(font)
        longest = max(metrics.horizontalAdvance(row.label) for row in rows) + 2
        name = min(longest, (inner.width() - count - late) * 0.55)
        painter.setFont(font)
        painter.setPen(theme.colour("text"))
        label = metrics.elidedText(bar.label, Qt.TextElideMode.ElideRight, name)
        painter.drawText(QRectF(inner.x(), inner.y(), name, inner.height()), _LEFT, label)
        whole = bar.total or 1
        room = inner.width() - name - count - late - 24
        if room > 24:
            parts = ((bar.done / whole, "green_bar"), (bar.soon / whole, "amber_bar"), (bar.overdue / whole, "red_bar"))
            draw_bar(painter, QRectF(inner.x() + name + 16, inner.y(), room, inner.height()), parts, 8)
        painter.setFont(theme.font(9, bold=True))
        end = inner.right() - late
        painter.drawText(QRectF(end - count, inner.y(), count, inner.height()), _RIGHT, _count(bar))
        if bar.late:
            icon = icon_box(end + 10, inner.center().y(), 14)
            theme.draw_icon(painter, "alert", "red", icon)
            painter.setPen(theme.colour("red"))
            words = QRectF(icon.right() + 4, inner.y(), inner.right() - icon.right() - 4, inner.height())
            painter.drawText(words, _LEFT, bar.late)


class _List(QListView):
    """A list with one tab stop.

    `opened` tells the row that was clicked (with `twice`: double-clicked) or confirmed with Enter.
    """

    opened = _Signal(object)

    def __init__(self, delegate: type[_Delegate], name: str, *, twice: bool = False) -> None:
        super().__init__()
        self._rows = _Model(self)
        self.setModel(self._rows)
        self.setItemDelegate(delegate(self))
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        (self.doubleClicked if twice else self.clicked).connect(lambda index: self.opened.emit(index.data(_ROW)))

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show other rows."""
        place = self.verticalScrollBar().value()
        self._rows.set_rows(rows)
        self.verticalScrollBar().setValue(place)

    def rows(self) -> list[Any]:
        """Return what is shown."""
        return self._rows.rows

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the current row with Enter."""
        index = self.currentIndex()
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()  # Qt's views take it as a letter to look for; it is the page's way back
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and index.isValid():
            self.opened.emit(index.data(_ROW))
        else:
            super().keyPressEvent(event)


class LineList(_List):
    """A list of `Line`.

    In a `stacked` one, for narrow places, the chip stands on the first line and the second has the whole width.
    `cut` tells where titles that are too long are cut. It asks for the height of its rows, up to `most` of them; when
    there are more, the last is cut in half, so that it is seen to go on.
    """

    def __init__(
        self,
        name: str,
        *,
        selects: bool = False,
        twice: bool = False,
        stacked: bool = False,
        most: int = 0,
        cut: Qt.TextElideMode = _ELIDE,
    ) -> None:
        super().__init__(_LineDelegate, name, twice=twice)
        self.stacked, self.cut, self._most = stacked, cut, most
        if selects:
            self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show other rows."""
        super().set_rows(rows)
        if self._most:
            shown = len(rows) if len(rows) <= self._most else self._most - 0.5
            self.setFixedHeight(round(theme.px(_LINE) * shown) + 2)

    def current(self) -> Line | None:
        """Return the chosen row."""
        index = self.currentIndex()
        return index.data(_ROW) if index.isValid() else None


class BarList(_List):
    """A list of `Bar`."""

    def __init__(self, name: str) -> None:
        super().__init__(_BarDelegate, name)
