"""The reports of a year by the month in which they are due: a card a month, a line a report."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QGridLayout, QSizePolicy, QWidget

from desktop.domain.report.rows import SENT_STATES, ReportRow, ReportState
from desktop.gui import labels
from desktop.gui import report_words as say
from desktop.gui.kit.basic import Label, ScrollArea, boxed, card, clear, column, line, row
from desktop.gui.kit.theme import theme

_MONTHS = 12
_CARD, _SPACE = 250, 12  # at 100 %: the least width of a month, and between two
_LINE, _DAY = 30, 26
_BEFORE = 5  # months before today's, where no year is chosen
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_KEYS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1}


class _Entry(QAbstractButton):
    """A report in its month: the day, its name, and how it stands by the colour of the day."""

    opened = Signal()
    menu_asked = Signal(object)

    def __init__(self, item: ReportRow, today: date) -> None:
        super().__init__()
        self.item = item
        late = item.state is ReportState.LATE
        left = item.days_left(today)
        sent = item.state in SENT_STATES
        self._colour = "red" if late else "green" if sent else "amber" if left is not None and left <= 3 else "text"
        self._icon = "send" if sent else "alert" if late else "edit" if item.id is not None else "clock"
        words, _tone = say.distance(item, today)
        told = labels.joined(item.name, say.state_word(item.state), words, item.receiver)
        self.setAccessibleName(told)
        self.setToolTip(told)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the height of a line."""
        return QSize(theme.px(120), theme.px(_LINE))

    def minimumSizeHint(self) -> QSize:
        """Return that a line may be as narrow as its card."""
        return QSize(theme.px(60), theme.px(_LINE))

    def nextCheckState(self) -> None:
        """Stay as it is: the page says which report is chosen."""

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        """Do what comes next with the report."""
        self.opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what comes next with Enter; the space bar chooses."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit()
        elif event.key() in _KEYS:
            event.ignore()  # the calendar knows which one is next
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be clicked."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Show it as the others."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint day, name and icon; the ring where it has the focus."""
        painter = QPainter(self)
        box = QRectF(self.rect())
        if self.isChecked() or self.underMouse():
            painter.fillRect(box, theme.colour("accent_soft" if self.isChecked() else "hover"))
        day = self.item.due
        bold, plain = theme.font(10, bold=True), theme.font(10)
        painter.setFont(bold)
        painter.setPen(theme.colour(self._colour))
        left = theme.px(10)
        painter.drawText(QRectF(left, 0, theme.px(_DAY), box.height()), _LEFT, f"{day.day:02d}" if day else "")
        size = theme.px(16)
        icon = QRectF(box.right() - size - 8, (box.height() - size) / 2, size, size)
        theme.draw_icon(painter, self._icon, self._colour if self._colour != "text" else "text2", icon)
        painter.setFont(bold if self.isChecked() else plain)
        painter.setPen(theme.colour("text"))
        room = icon.left() - left - theme.px(_DAY) - 6
        name = QFontMetricsF(painter.font()).elidedText(self.item.name, Qt.TextElideMode.ElideMiddle, room)
        painter.drawText(QRectF(left + theme.px(_DAY), 0, room, box.height()), _LEFT, name)
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("accent_text"), 2))
            painter.drawRect(box.adjusted(1, 1, -1, -1))
        painter.end()


class ReportCalendar(ScrollArea):
    """Twelve months of reports. `chosen` tells the one that was clicked, `opened` the one to go on with."""

    chosen = Signal(object)
    opened = Signal(object)
    menu_asked = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self._entries: list[_Entry] = []
        self._cards: list[QFrame] = []
        self._grid = QGridLayout()
        self._grid.setSpacing(_SPACE)
        self._beside = 0
        self.setWidget(boxed(column(self._grid, None, spacing=0, margins=(12, 12, 12, 12))))

    def set_rows(self, rows: Sequence[ReportRow], today: date, year: int | None) -> None:
        """Show the reports of a year; without one of the months around today. A report without a day due has none."""
        self._entries, self._cards = [], []
        clear(self._grid)
        first = year * _MONTHS if year is not None else today.year * _MONTHS + today.month - 1 - _BEFORE
        for number in range(first, first + _MONTHS):
            of_year, month = number // _MONTHS, number % _MONTHS + 1
            found = [item for item in rows if item.due is not None
                     and (item.due.year, item.due.month) == (of_year, month)]  # fmt: skip
            now = (of_year, month) == (today.year, today.month)
            self._cards.append(self._month(f"{of_year}-{month:02d}", found, today, now=now))
        self._beside = 0
        self._place()

    def _month(self, period: str, rows: Sequence[ReportRow], today: date, *, now: bool) -> QFrame:
        title = Label(labels.period(period), 10, bold=True, tone="accent" if now else "")
        count = Label(str(len(rows)) if rows else "", 9, tone="muted")
        parts: list[QWidget] = [boxed(row((title, 1), count, margins=(10, 6, 10, 6))), line()]
        for item in sorted(rows, key=lambda item: (item.due or today, item.name)):
            entry = _Entry(item, today)
            entry.clicked.connect(partial(self.chosen.emit, item))
            entry.opened.connect(partial(self.opened.emit, item))
            entry.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            entry.customContextMenuRequested.connect(
                lambda place, entry=entry: self.menu_asked.emit(entry.item, entry.mapToGlobal(place))
            )
            self._entries.append(entry)
            parts.append(entry)
        if not rows:
            parts.append(boxed(row(Label(self.tr("nothing due"), 9, tone="muted"), margins=(10, 6, 10, 6))))
        return card(column(*parts, None, spacing=0, margins=(1, 1, 1, 3)))

    def select(self, item: ReportRow | None) -> None:
        """Mark the report that the panel shows."""
        for entry in self._entries:
            entry.setChecked(item is not None and entry.item.key == item.key)

    def focus_chosen(self) -> None:
        """Give the keyboard to the chosen report, or to the first one."""
        wanted = next((entry for entry in self._entries if entry.isChecked()), next(iter(self._entries), None))
        if wanted is not None:
            wanted.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the report before or after with the arrows."""
        step = _KEYS.get(Qt.Key(event.key()))
        here = next((number for number, entry in enumerate(self._entries) if entry.hasFocus()), None)
        if step is None or here is None:
            super().keyPressEvent(event)
            return
        entry = self._entries[max(0, min(len(self._entries) - 1, here + step))]
        entry.setFocus(Qt.FocusReason.TabFocusReason)
        self.ensureWidgetVisible(entry)
        self.chosen.emit(entry.item)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put as many months side by side as have room."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        beside = max(1, min(4, (self.viewport().width() - 2 * _SPACE) // theme.px(_CARD)))
        if beside == self._beside:
            return
        self._beside = beside
        for number, shown in enumerate(self._cards):
            self._grid.addWidget(shown, number // beside, number % beside)
        for number in range(4):
            self._grid.setColumnStretch(number, int(number < beside))
