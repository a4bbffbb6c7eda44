"""Rows of a tree with a tick box and words, with the look's heights and colours at any text size."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.gui.kit.basic import draw_tick, tick_box
from desktop.gui.kit.theme import theme

Index = QModelIndex | QPersistentModelIndex
_GAP = 8


class TickDelegate(QStyledItemDelegate):
    """Paints a row; a click on its box ticks it, the space bar as well. `height` and `left` are pixels at 100 %."""

    def __init__(self, parent: QObject, height: int = 32, left: int = 2) -> None:
        super().__init__(parent)
        self._height, self._left = height, left

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the height of a row."""
        return QSize(80, theme.px(self._height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint ground, box and words."""
        box = QRectF(option.rect)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        checked = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole) or 0) == Qt.CheckState.Checked
        painter.save()
        if selected:
            painter.fillRect(box, theme.colour("accent_soft"))
        elif (marked := index.data(Qt.ItemDataRole.BackgroundRole)) is not None:
            painter.fillRect(box, marked)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, theme.colour("hover"))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.colour("accent_text"), 2))
            painter.drawRect(box.adjusted(1, 1, -1, -1))
        square = self._square(box)
        draw_tick(painter, square, checked=checked)
        bold = index.data(Qt.ItemDataRole.FontRole) is not None
        font = theme.font(10, bold=bold)
        painter.setFont(font)
        painter.setPen(theme.colour("text" if checked else "text2"))
        room = QRectF(square.right() + _GAP, box.y(), box.right() - square.right() - _GAP - 6, box.height())
        words = QFontMetricsF(font).elidedText(str(index.data()), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)
        painter.restore()

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        """Tick with a click on the box."""
        if isinstance(event, QMouseEvent) and event.type() in {
            QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick,
        }:  # fmt: skip
            if not index.flags() & Qt.ItemFlag.ItemIsUserCheckable:
                return False
            if self._square(QRectF(option.rect)).adjusted(-6, -7, 6, 7).contains(event.position()):
                old = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole) or 0)
                new = Qt.CheckState.Unchecked if old == Qt.CheckState.Checked else Qt.CheckState.Checked
                return model.setData(index, new.value, Qt.ItemDataRole.CheckStateRole)
            return False
        return super().editorEvent(event, model, option, index)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:
        """Leave the box to be seen beside the words that are typed."""
        left = round(self._square(QRectF(option.rect)).right()) + 2
        editor.setGeometry(option.rect.adjusted(left - option.rect.x(), 0, 0, 0))

    def _square(self, box: QRectF) -> QRectF:
        return tick_box(box.x() + self._left, box.center().y())
