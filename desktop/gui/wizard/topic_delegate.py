"""Rows of the tree of topics: a tick box and the words, with the look's heights and colours."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.gui.kit.basic import draw_tick, tick_box
from desktop.gui.kit.theme import theme

Index = QModelIndex | QPersistentModelIndex
_GAP = 8


class TopicDelegate(QStyledItemDelegate):
    """Paints a topic; a click on its box ticks it, the space bar as well."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the height of a row."""
        return QSize(80, theme.px(32))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint ground, box and words."""
        box = QRectF(option.rect)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        checked = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole) or 0) == Qt.CheckState.Checked
        painter.save()
        if selected:
            painter.fillRect(box, theme.colour("accent_soft"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, theme.colour("hover"))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.colour("accent_text"), 2))
            painter.drawRect(box.adjusted(1, 1, -1, -1))
        square = _square(box)
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
            if _square(QRectF(option.rect)).adjusted(-6, -7, 6, 7).contains(event.position()):
                old = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole) or 0)
                new = Qt.CheckState.Unchecked if old == Qt.CheckState.Checked else Qt.CheckState.Checked
                return model.setData(index, new.value, Qt.ItemDataRole.CheckStateRole)
            return False
        return super().editorEvent(event, model, option, index)


def _square(box: QRectF) -> QRectF:
    return tick_box(box.x() + 2, box.center().y())
