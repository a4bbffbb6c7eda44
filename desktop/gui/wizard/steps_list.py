"""The wizard's list of steps: a circle with number or tick, the name, a line between them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.gui.kit.basic import icon_box
from desktop.gui.kit.theme import theme

Index = QModelIndex | QPersistentModelIndex
_ROW, _CIRCLE = 44, 24


class StepsList(QListView):
    """All steps can be clicked; `asked` tells which one. The arrows move, Enter or the space bar goes."""

    asked = Signal(int)

    def __init__(self, names: Sequence[str], title: str) -> None:
        super().__init__()
        self.names, self.done, self.now = list(names), [False] * len(names), 0
        self.rail = False  # circles alone, the names as tooltips
        self.setAccessibleName(title)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setModel(_Names(self))
        self.setItemDelegate(_Delegate(self))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setStyleSheet("QListView{background:transparent}")
        self.clicked.connect(lambda index: self.asked.emit(index.row()))
        self.activated.connect(lambda index: self.asked.emit(index.row()))
        self.setFixedHeight(theme.px(_ROW) * len(self.names) + 4)

    def show_state(self, now: int, done: Sequence[bool]) -> None:
        """Mark the current step and tick those that are complete."""
        self.now, self.done = now, list(done)
        self.setCurrentIndex(self.model().index(now, 0))
        self.viewport().update()

    def set_rail(self, rail: bool) -> None:
        """Show the circles alone, or with the names of the steps."""
        self.rail = rail
        self.viewport().update()


class _Names(QAbstractListModel):
    def __init__(self, steps: StepsList) -> None:
        super().__init__(steps)
        self._steps = steps

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's signature)
        """Return how many steps there are."""
        return 0 if parent.isValid() else len(self._steps.names)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Return a step's name."""
        wanted = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}
        return self._steps.names[index.row()] if role in wanted else None


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the height of a step."""
        return QSize(100, theme.px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a step."""
        steps = self.parent()
        if not isinstance(steps, StepsList):
            return
        box, row = QRectF(option.rect).adjusted(0, 2, 0, -2), index.row()
        now, done = row == steps.now, steps.done[row]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QPointF(box.center().x() if steps.rail else box.x() + theme.px(_CIRCLE) / 2 + 10, box.center().y())
        painter.setPen(QPen(theme.colour("border"), 1))
        gap = theme.px(_CIRCLE) / 2 + 2
        if row:
            painter.drawLine(QPointF(middle.x(), box.y() - 2), QPointF(middle.x(), middle.y() - gap))
        if row < len(steps.names) - 1:
            painter.drawLine(QPointF(middle.x(), middle.y() + gap), QPointF(middle.x(), box.bottom() + 2))
        if now:
            painter.setBrush(theme.colour("surface"))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("hover"))
            painter.drawRoundedRect(box, 6, 6)
        if option.state & QStyle.StateFlag.State_HasFocus and steps.hasFocus():
            painter.setPen(QPen(theme.colour("accent_text"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6)
        self._circle(painter, middle, row, now=now, done=done)
        if not steps.rail:
            painter.setFont(theme.font(10, bold=now))
            painter.setPen(theme.colour("text" if now or done else "text2"))
            words = box.adjusted(theme.px(_CIRCLE) + 22, 0, -4, 0)
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, steps.names[row])
        painter.restore()

    @staticmethod
    def _circle(painter: QPainter, middle: QPointF, row: int, *, now: bool, done: bool) -> None:
        whole = theme.px(_CIRCLE)
        circle = QRectF(middle.x() - whole / 2, middle.y() - whole / 2, whole, whole).adjusted(1, 1, -1, -1)
        line = "accent" if now else "accent_text" if done else "border_input"
        painter.setPen(QPen(theme.colour(line), 1.5))
        painter.setBrush(theme.colour("accent" if now else "nav"))
        painter.drawEllipse(circle)
        if done and not now:
            theme.draw_icon(painter, "check", "accent_text", icon_box(middle.x() - theme.px(16) / 2, middle.y()))
            return
        painter.setFont(theme.font(9, bold=True))
        painter.setPen(theme.colour("on_accent" if now else "text2"))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(row + 1))
