"""Tasks as cards in a column for each status; a card is dragged to another column, or sent there with a key."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTextLayout,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.domain.task.rows import TaskRow
from desktop.domain.task.task import STATUSES, TaskStatus
from desktop.gui import labels
from desktop.gui.kit.basic import (
    Label,
    boxed,
    column,
    draw_bar,
    draw_mark,
    row,
    two_lines,
)
from desktop.gui.kit.row_menu import fill_menu
from desktop.gui.kit.theme import theme
from desktop.gui.labels import bar_colour
from desktop.gui.tasks.marks import (
    STATUS_ICONS,
    mark,
    spoken,
    title,
    tooltip,
)

Index = QModelIndex | QPersistentModelIndex
COLUMNS = tuple(STATUSES)
MIME = "application/x-plan-task"
_PAD, _GAP = 8, 6
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
_ELIDE = Qt.TextElideMode.ElideRight
_CHORD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class _Cards(QAbstractListModel):
    """The tasks of a status."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: list[TaskRow] = []
        self.today = date(2000, 1, 1)

    def set_rows(self, rows: list[TaskRow], today: date) -> None:
        self.beginResetModel()
        self.rows, self.today = rows, today
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's signature)
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        kept = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return kept | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else kept

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        data.setData(MIME, _key(self.rows[indexes[0].row()]).encode())
        return data

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 (Qt)
        if not index.isValid():
            return None
        task = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return title(task)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(task, self.today)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(task, self.today)
        return None


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(100, 2 * self._line(10) + self._line(9) + 2 * _PAD + _GAP)

    @staticmethod
    def _line(points: float) -> int:
        return max(theme.px(20), round(QFontMetricsF(theme.font(points)).height()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cards = self.parent()
        if not isinstance(cards, CardList):
            return
        task, today = cards.cards.rows[index.row()], cards.cards.today
        chosen = task.id == cards.selected
        focused = cards.hasFocus() and cards.currentIndex() == index
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        box = QRectF(option.rect).adjusted(_GAP, 0, -_GAP, -_GAP)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("accent_text" if focused or chosen else "border"), 2 if focused else 1))
        painter.setBrush(theme.colour("accent_soft" if chosen else "hover" if hovered else "surface"))
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1) if focused else box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        inner = box.adjusted(_PAD, _PAD, -_PAD, -_PAD)
        self._words(painter, inner, task, bold=chosen)
        self._foot(painter, inner, task, today)
        if 0 < task.percent < 100:
            bar = QRectF(inner.x(), box.bottom() - 7, inner.width(), 4)
            draw_bar(painter, bar, [(task.percent / 100, bar_colour(task))], 3)
        painter.restore()

    def _words(self, painter: QPainter, inner: QRectF, task: TaskRow, *, bold: bool) -> None:
        font, height = theme.font(10, bold=bold), self._line(10)
        layout = QTextLayout()
        layout.setFont(font)
        taken = draw_mark(painter, inner.x(), inner.y() + height / 2, labels.priority(task.priority))
        first, rest = two_lines(title(task), layout, inner.width() - taken)
        painter.setFont(font)
        painter.setPen(theme.colour("text"))
        metrics = QFontMetricsF(font)
        for number, (words, left) in enumerate(((first, taken), (rest, 0))):
            place = QRectF(inner.x() + left, inner.y() + number * height, inner.width() - left, height)
            painter.drawText(place, _LEFT, metrics.elidedText(words, _ELIDE, place.width() + 1))

    def _foot(self, painter: QPainter, inner: QRectF, task: TaskRow, today: date) -> None:
        height = self._line(9)
        room = QRectF(inner.x(), inner.bottom() - height, inner.width(), height)
        icon, ink = mark(task)
        size = theme.px(14)
        theme.draw_icon(painter, icon, ink, QRectF(room.x(), round(room.center().y() - size / 2), size, size))
        room.setLeft(room.x() + size + 5)
        bold, plain = theme.font(9, bold=True), theme.font(9)
        words = labels.state_words(task, today)
        if QFontMetricsF(bold).horizontalAdvance(words) > room.width():
            bold = plain
        width = min(QFontMetricsF(bold).horizontalAdvance(words) + 1, room.width())
        painter.setFont(bold)
        painter.setPen(theme.colour(ink))
        painter.drawText(room, _LEFT, QFontMetricsF(bold).elidedText(words, _ELIDE, room.width()))
        room.setLeft(room.x() + width + 10)
        unit = task.unit_short or task.unit
        if room.width() > theme.px(30):
            painter.setFont(plain)
            painter.setPen(theme.colour("text2"))
            painter.drawText(room, _RIGHT, QFontMetricsF(plain).elidedText(unit, _ELIDE, room.width()))


class CardList(QListView):
    """The cards of a status. `dropped` tells the id of a card that was let go here."""

    chosen = Signal(object)
    dropped = Signal(str)
    sideways = Signal(int)
    sent = Signal(object, int)  # a task and the number of the column it shall go to

    def __init__(self, name: str) -> None:
        super().__init__()
        self.cards = _Cards(self)
        self.selected: int | None = None
        self._over = False
        self.setModel(self.cards)
        self.setItemDelegate(_Delegate(self))
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(False)
        self.setMinimumWidth(theme.px(130))
        self.clicked.connect(lambda index: self.chosen.emit(self.cards.rows[index.row()]))

    def set_rows(self, rows: list[TaskRow], today: date) -> None:
        """Show other tasks; the scroll place and the current place stay."""
        place, number = self.verticalScrollBar().value(), self.currentIndex().row()
        self.cards.set_rows(rows, today)
        if rows:
            self.setCurrentIndex(self.cards.index(max(0, min(number, len(rows) - 1))))
        self.verticalScrollBar().setValue(place)

    def current(self) -> TaskRow | None:
        """Return the current card's task."""
        index = self.currentIndex()
        return self.cards.rows[index.row()] if index.isValid() else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open a card with Enter, send it to a column with 1 to 4, go to the next column with the arrows."""
        task, key = self.current(), event.key()
        if key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self.sideways.emit(-1 if key == Qt.Key.Key_Left else 1)
        elif task is not None and key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.chosen.emit(task)
        elif task is not None and event.text() in {"1", "2", "3", "4"} and not event.modifiers() & _CHORD:
            self.sent.emit(task, int(event.text()) - 1)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer the other columns."""
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        if not index.isValid():
            return
        self.setCurrentIndex(index)
        corner = event.globalPos() if by_mouse else self.viewport().mapToGlobal(self.visualRect(index).center())
        self.open_menu(corner)

    def open_menu(self, place: QPoint) -> QMenu | None:
        """Open the menu of the current card at a place on the screen."""
        task = self.current()
        if task is None:
            return None
        menu = QMenu(self)
        fill_menu(menu, [(self.tr("Update"), lambda: self.chosen.emit(task), "edit")])
        menu.addSeparator()
        for number, status in enumerate(COLUMNS):
            icon = theme.small_icon(STATUS_ICONS[status])
            action = menu.addAction(icon, f"{labels.word(status)}\t{number + 1}")
            action.setEnabled(status is not task.status)
            action.triggered.connect(lambda _checked=False, number=number: self.sent.emit(task, number))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)
        return menu

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take cards."""
        if event.mimeData().hasFormat(MIME):
            self._mark(over=event.source() is not self)
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Take cards, wherever in the column."""
        if event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """Take the mark off."""
        self._mark(over=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell which card was let go; it moves when the report is kept."""
        self._mark(over=False)
        if event.mimeData().hasFormat(MIME):
            event.setDropAction(Qt.DropAction.CopyAction)  # the list it came from must not take it out by itself
            event.accept()
            self.dropped.emit(bytes(event.mimeData().data(MIME).data()).decode())

    def _mark(self, *, over: bool) -> None:
        self._over = over
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ring around a column that a card would fall into."""
        super().paintEvent(event)
        if self._over:
            painter = QPainter(self.viewport())
            painter.setPen(QPen(theme.colour("accent_text"), 2, Qt.PenStyle.DashLine))
            painter.drawRect(QRectF(self.viewport().rect()).adjusted(2, 2, -2, -2))


class BoardView(QWidget):
    """Four columns of cards. `moved` tells a task and the status of the column that it was put into."""

    chosen = Signal(object)
    moved = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self._known: dict[str, TaskRow] = {}
        self.lists: list[CardList] = []
        self._counts: list[Label] = []
        parts: list[QWidget] = []
        for number, status in enumerate(COLUMNS):
            cards = CardList(labels.word(status))
            cards.chosen.connect(self.chosen)
            cards.dropped.connect(lambda key, number=number: self._move(self._known.get(key), number))
            cards.sent.connect(self._move)
            cards.sideways.connect(lambda step, number=number: self._go(number, step))
            count = Label("", 9, tone="muted")
            head = boxed(row(Label(labels.word(status), 10, bold=True), count, None, margins=(_GAP + _PAD, 0, 8, 0)))
            head.setMinimumHeight(theme.px(40))
            self.lists.append(cards)
            self._counts.append(count)
            parts.append(boxed(column(head, (cards, 1), spacing=0)))
        self.setLayout(row(*((part, 1) for part in parts), spacing=0))
        self.setFocusProxy(self.lists[0])

    def set_rows(self, rows: Sequence[TaskRow], today: date) -> None:
        """Show other tasks."""
        self._known = {_key(task): task for task in rows}
        columns: dict[TaskStatus, list[TaskRow]] = {status: [] for status in COLUMNS}
        for task in rows:
            columns[task.status].append(task)
        for status, cards, count in zip(COLUMNS, self.lists, self._counts, strict=True):
            cards.set_rows(columns[status], today)
            count.setText(str(len(columns[status])))

    def select(self, task: TaskRow | None) -> None:
        """Mark a task's card and scroll to it."""
        for cards in self.lists:
            cards.selected = task.id if task is not None else None
            number = next((n for n, item in enumerate(cards.cards.rows) if task and item.id == task.id), -1)
            if number >= 0:
                cards.setCurrentIndex(cards.cards.index(number))
                cards.scrollTo(cards.currentIndex())
            cards.viewport().update()

    def _move(self, task: TaskRow | None, number: int) -> None:
        if task is not None and task.status is not COLUMNS[number]:
            self.moved.emit(task, COLUMNS[number])

    def _go(self, number: int, step: int) -> None:
        """Put the focus on the next column that has cards, at the same height."""
        place = number + step
        while 0 <= place < len(self.lists) and not self.lists[place].cards.rows:
            place += step
        if not 0 <= place < len(self.lists):
            return
        here, there = self.lists[number], self.lists[place]
        at = here.visualRect(here.currentIndex()).center()
        index = there.indexAt(QPoint(there.viewport().width() // 2, at.y()))
        if not index.isValid():
            index = there.cards.index(len(there.cards.rows) - 1)
        there.setCurrentIndex(index)
        there.setFocus(Qt.FocusReason.OtherFocusReason)


def _key(task: TaskRow) -> str:
    """Return what a card is dragged by: its task and the period that it is about."""
    return f"{task.id}/{task.period}"
