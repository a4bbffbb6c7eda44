"""The list of sections at the left of the settings."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from desktop.gui.kit.basic import icon_box
from desktop.gui.kit.theme import theme

Index = QModelIndex | QPersistentModelIndex
_ICON = Qt.ItemDataRole.UserRole + 1


class _Model(QAbstractListModel):
    def __init__(self, entries: Sequence[tuple[str, str, str]], parent: QObject) -> None:
        super().__init__(parent)
        self.entries = list(entries)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's signature)
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        _, icon, words = self.entries[index.row()]
        if role == _ICON:
            return icon
        return words if role == Qt.ItemDataRole.DisplayRole else None


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(100, theme.px(38))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        box = QRectF(option.rect).adjusted(1, 1, -1, -1)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(theme.colour("accent_soft" if selected else "hover"))
            painter.drawRoundedRect(box, 6, 6)
        view = self.parent()
        if isinstance(view, QListView) and view.hasFocus() and view.currentIndex().row() == index.row():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("accent_text"), 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6)
        icon = icon_box(box.x() + 10, box.center().y())
        colour = "accent_text" if selected else "text2"
        theme.draw_icon(painter, index.data(_ICON), colour, icon)
        font, room = theme.font(10, bold=selected), _room(box)
        painter.setFont(font)
        painter.setPen(theme.colour("text"))
        words = QFontMetricsF(font).elidedText(index.data(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)
        painter.restore()

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        """Show as a tooltip the words that have no room."""
        words = str(index.data() or "")
        cut = QFontMetricsF(theme.font(10, bold=True)).horizontalAdvance(words) > _room(QRectF(option.rect)).width()
        QToolTip.showText(event.globalPos(), words if cut else "", view)
        return True


def _room(box: QRectF) -> QRectF:
    """Return where the words stand, after the icon."""
    return box.adjusted(icon_box(box.x() + 10, box.center().y()).right() - box.x() + 12, 0, -4, 0)


class Sections(QListView):
    """A list of (key, icon, words). `picked` tells the key of the section that was chosen."""

    picked = Signal(str)

    def __init__(self, entries: Sequence[tuple[str, str, str]], name: str) -> None:
        super().__init__()
        self._model = _Model(entries, self)
        self.setModel(self._model)
        self.setItemDelegate(_Delegate(self))
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setStyleSheet("QListView{background:transparent}")
        self.viewport().setAutoFillBackground(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedWidth(theme.px(192))
        self.selectionModel().currentChanged.connect(self._changed)

    def choose(self, key: str) -> None:
        """Choose a section."""
        for number, (name, _, _) in enumerate(self._model.entries):
            if name == key:
                self.setCurrentIndex(self._model.index(number))

    def keys(self) -> list[str]:
        """Return the keys of all sections."""
        return [key for key, _, _ in self._model.entries]

    def _changed(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid():
            self.picked.emit(self._model.entries[index.row()][0])
