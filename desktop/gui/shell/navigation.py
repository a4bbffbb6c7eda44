"""The navigation at the left: one list, one tab stop, icon and word for each page."""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.gui.kit.basic import draw_line, icon_box
from desktop.gui.kit.theme import theme

_ITEM = Qt.ItemDataRole.UserRole + 1
_MANY = 1000


class Entry(NamedTuple):
    """A page in the navigation. `badge` counts what waits for somebody, `hint` says what; `apart` is below a line."""

    key: str
    icon: str
    words: str
    short: str = ""
    badge: int = 0
    hint: str = ""
    apart: bool = False


class _Model(QAbstractListModel):
    def __init__(self, places: list[Entry], parent: QObject) -> None:
        super().__init__(parent)
        self.places = places

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.places)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        place = self.places[index.row()]
        if role == _ITEM:
            return place
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
            words = f"{place.words}: {place.hint}" if place.hint else place.words
            return f"{words} (Ctrl+{index.row() + 1})" if role == Qt.ItemDataRole.ToolTipRole else words
        return place.words if role == Qt.ItemDataRole.DisplayRole else None


class _Delegate(QStyledItemDelegate):
    compact = False

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        height = 52 if self.compact else 40
        return QSize(100, theme.px(height) + (17 if index.data(_ITEM).apart else 0))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        place: Entry = index.data(_ITEM)
        box = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if place.apart:
            y = box.y() + 8.5
            draw_line(painter, QPointF(box.x() + 20, y), QPointF(box.right() - 19, y), "border")
            box.setTop(box.top() + 17)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        tile = box.adjusted(12.5, 1.5, -12.5, -1.5)
        if self.compact:
            tile = box.adjusted(6.5, 1.5, -6.5, -1.5)
        if selected:
            painter.setPen(QPen(theme.colour("border"), 1))
            painter.setBrush(theme.colour("surface"))
            painter.drawRoundedRect(tile, 6, 6)
            painter.fillRect(QRectF(tile.x() - 0.5, tile.y() + 9, 3, tile.height() - 18), theme.colour("accent_text"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("hover"))
            painter.drawRoundedRect(tile, 6, 6)
        view = self.parent()
        if isinstance(view, Navigation) and view.by_keyboard and view.currentIndex().row() == index.row():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("accent_text"), 2))
            painter.drawRoundedRect(tile.adjusted(1, 1, -1, -1), 6, 6)
        colour = "accent_text" if selected else "text2"
        painter.setPen(theme.colour("text"))
        if self.compact:
            size = theme.px(20)
            left = round(box.center().x() - size / 2)
            theme.draw_icon(painter, place.icon, colour, QRectF(left, box.y() + theme.px(6), size, size))
            painter.setFont(theme.font(9, bold=selected))
            words = painter.fontMetrics().elidedText(place.short or place.words, Qt.TextElideMode.ElideRight,
                                                     int(tile.width()) - 4)  # fmt: skip
            top = theme.px(26)
            painter.drawText(QRectF(tile.x(), box.y() + top, tile.width(), box.height() - top),
                             Qt.AlignmentFlag.AlignCenter, words)  # fmt: skip
        else:
            icon = icon_box(tile.x() + 12, box.center().y(), 20)
            theme.draw_icon(painter, place.icon, colour, icon)
            painter.setFont(theme.font(10, bold=selected))
            room = QRectF(icon.right() + 12, box.y(), tile.right() - icon.right() - 16, box.height())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, place.words)
        if place.badge:
            _draw_badge(painter, tile, place.badge, compact=self.compact)
        painter.restore()


def _draw_badge(painter: QPainter, tile: QRectF, count: int, *, compact: bool) -> None:
    """Paint a count in a soft red pill: at the end of the words, or beside the icon above them."""
    painter.setFont(theme.font(9, bold=True))
    words = str(count) if count < _MANY else f"{_MANY - 1}+"
    height = theme.px(20)
    width = max(height, painter.fontMetrics().horizontalAdvance(words) + theme.px(12))
    if compact:
        pill = QRectF(tile.center().x() + theme.px(8), tile.y() + theme.px(2), width, height)
    else:
        pill = QRectF(tile.right() - width - 8, round(tile.center().y() - height / 2), width, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("red_soft"))
    painter.drawRoundedRect(pill, height / 2, height / 2)
    painter.setPen(theme.colour("red"))
    painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, words)


class Navigation(QListView):
    """The list of pages. `asked` tells the key of the page that was chosen."""

    asked = Signal(str)
    left = Signal()
    """Esc was pressed: it means the page."""

    def __init__(self, places: list[Entry], name: str) -> None:
        super().__init__()
        self.by_keyboard = False
        self.browsing = False  # the arrows lead through the pages: the focus stays here
        self._all = list(places)
        self._places = _Model(list(places), self)
        self._delegate = _Delegate(self)
        self.setModel(self._places)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.setStyleSheet("QListView{background:transparent}")
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._changed)
        self.clicked.connect(self._pressed)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring when the keyboard brought the focus."""
        super().focusInEvent(event)
        reason = Qt.FocusReason
        self.by_keyboard = event.reason() in {
            reason.TabFocusReason,
            reason.BacktabFocusReason,
            reason.ShortcutFocusReason,
        }

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.by_keyboard = False

    def set_compact(self, compact: bool) -> None:
        """Put the words under the icons."""
        self._delegate.compact = compact
        self.scheduleDelayedItemsLayout()

    def show_place(self, key: str) -> None:
        """Mark a page as the one that is shown, without asking for it; none for a page that is not listed."""
        if all(place.key != key for place in self._places.places):
            self.selectionModel().blockSignals(True)
            self.setCurrentIndex(QModelIndex())
            self.selectionModel().blockSignals(False)
            self.viewport().update()
        for number, place in enumerate(self._places.places):
            if place.key == key:
                self.selectionModel().blockSignals(True)
                self.setCurrentIndex(self._places.index(number))
                self.selectionModel().blockSignals(False)
                self.viewport().update()

    def hide_places(self, keys: Collection[str]) -> None:
        """Leave pages out that the office has no use for."""
        shown = [place for place in self._all if place.key not in keys]
        if [place.key for place in shown] == self.keys():
            return
        known = {place.key: place for place in self._places.places}  # with their badges
        current = self.currentIndex()
        key = self._places.places[current.row()].key if current.isValid() else ""
        self.selectionModel().blockSignals(True)
        self._places.beginResetModel()
        self._places.places = [known.get(place.key, place) for place in shown]
        self._places.endResetModel()
        self.selectionModel().blockSignals(False)
        self.show_place(key)

    def show_badge(self, key: str, count: int, words: str) -> None:
        """Put a count beside the words of a page; nought takes it away. `words` say what is counted."""
        for number, place in enumerate(self._places.places):
            if place.key == key:
                self._places.places[number] = place._replace(badge=count, hint=words if count else "")
                index = self._places.index(number)
                self._places.dataChanged.emit(index, index)

    def keys(self) -> list[str]:
        """Return the keys of the pages in their order."""
        return [place.key for place in self._places.places]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Show the page with Enter, too: from a plan back to the list, where the mark does not move."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._pressed(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _pressed(self, index: QModelIndex) -> None:
        if index.isValid():
            self.asked.emit(self._places.places[index.row()].key)

    def _changed(self, index: QModelIndex, _before: QModelIndex) -> None:
        self.browsing = self.by_keyboard
        self._pressed(index)
        self.browsing = False
