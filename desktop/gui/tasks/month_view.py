"""A month of tasks: each day lists what is due on it. One model and one delegate, no widget for a task."""

from __future__ import annotations

import calendar
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import Any, NamedTuple

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.base.calendar import WorkingCalendar
from desktop.domain.base.filling import filled
from desktop.domain.task.progress import DueState
from desktop.domain.task.rows import TaskRow
from desktop.gui import labels
from desktop.gui.kit.basic import (
    Button,
    Label,
    ToolButton,
    boxed,
    draw_line,
    line,
    row,
)
from desktop.gui.kit.theme import theme
from desktop.gui.tasks.marks import (
    Legend,
    MarkTable,
    choose_from,
    mark,
    spoken,
    title,
    tooltip,
)

Index = QModelIndex | QPersistentModelIndex
_WEEK = 7
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_NUMBER, _LINE, _MARGIN = 26, 20, 2  # heights at 100 %: the number of a day, a line, what is left around them
_LINES = 2  # lines of a day that matter more than the legend: a task, and how many more there are
_CENTRE = Qt.AlignmentFlag.AlignCenter
_ELIDE = Qt.TextElideMode.ElideRight


def month_after(day: date, count: int) -> date:
    """Return the first day of the month `count` months after that of `day` (before it, with a negative count)."""
    month = day.year * 12 + day.month - 1 + count
    return date(month // 12, month % 12 + 1, 1)


def day_of(task: TaskRow) -> date | None:
    """Return the day that a task stands on: what falls due on a day off, on the working day before, when it is done."""
    return task.working_day or task.last_day


class Line(NamedTuple):
    """A line in a day: a task, or how many more there are where no room is left."""

    box: QRectF
    task: TaskRow | None
    more: int = 0


class _Days(QAbstractTableModel):
    """The weeks of a month, Monday first, with the days of its neighbours that fill them up."""

    def __init__(self, parent: QObject, calendar_of: Callable[[int], WorkingCalendar]) -> None:
        super().__init__(parent)
        self._calendar_of = calendar_of
        self._calendars: dict[int, WorkingCalendar] = {}
        self.month = date(2000, 1, 1)
        self.today = date(2000, 1, 1)
        self.tasks: dict[date, list[TaskRow]] = {}

    def set_month(self, month: date) -> None:
        self.beginResetModel()
        self.month = month.replace(day=1)
        self.endResetModel()

    def set_tasks(self, rows: Sequence[TaskRow], today: date) -> None:
        self.beginResetModel()
        self.today = today
        self._calendars.clear()
        self.tasks = {}
        for task in rows:
            if (day := day_of(task)) is not None:
                self.tasks.setdefault(day, []).append(task)
        self.endResetModel()

    @property
    def first(self) -> date:
        return self.month - timedelta(days=self.month.weekday())

    def day(self, index: Index) -> date:
        return self.first + timedelta(days=index.row() * _WEEK + index.column())

    def place(self, day: date) -> QModelIndex:
        days = (day - self.first).days
        return self.index(days // _WEEK, days % _WEEK)

    def of_day(self, day: date) -> list[TaskRow]:
        return self.tasks.get(day, [])

    def is_working(self, day: date) -> bool:
        return self._calendar(day.year).is_working(day)

    def reason(self, day: date) -> str:
        return self._calendar(day.year).reason(day)

    def _calendar(self, year: int) -> WorkingCalendar:
        if year not in self._calendars:
            self._calendars[year] = self._calendar_of(year)
        return self._calendars[year]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's signature)
        if parent.isValid():
            return 0
        days = self.month.weekday() + calendar.monthrange(self.month.year, self.month.month)[1]
        return -(-days // _WEEK)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else _WEEK

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 (Qt)
        if not index.isValid():
            return None
        day = self.day(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return str(day.day)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            tasks = [spoken(task, self.today) for task in self.of_day(day)]
            return ". ".join(part for part in (labels.weekday(day), self.reason(day), *tasks) if part)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(_LEFT)
        if role == Qt.ItemDataRole.DisplayRole:
            return labels.weekday_name(section)
        return None


class _Delegate(QStyledItemDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        grid = self.parent()
        if not isinstance(grid, MonthGrid):
            return
        days, box = grid.days, QRectF(option.rect)
        day = days.day(index)
        inside = day.month == days.month.month
        painter.save()
        painter.setClipRect(box)
        painter.fillRect(box, theme.colour("surface" if inside and days.is_working(day) else "raised"))
        draw_line(painter, QPointF(box.x(), box.bottom() - 0.5), QPointF(box.right(), box.bottom() - 0.5), "border")
        if index.column() < _WEEK - 1:
            draw_line(painter, QPointF(box.right() - 0.5, box.y()), QPointF(box.right() - 0.5, box.bottom()), "border")
        self._number(painter, box, day, days, inside=inside)
        for item in grid.lines(index):
            self._line(painter, item, grid)
        if grid.hasFocus() and grid.currentIndex() == index:
            painter.setPen(QPen(theme.colour("accent_text"), 2))
            painter.drawRect(box.adjusted(1, 1, -2, -2))
        painter.restore()

    @staticmethod
    def _number(painter: QPainter, box: QRectF, day: date, days: _Days, *, inside: bool) -> None:
        today = day == days.today
        font = theme.font(9, bold=inside)
        metrics = QFontMetricsF(font)
        words = str(day.day) if inside else f"{day.day}/{day.month}"
        width = metrics.horizontalAdvance(words) + 12
        place = QRectF(box.x() + 4, box.y() + 4, max(width, theme.px(22)), theme.px(20))
        painter.setFont(font)
        if today:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            painter.drawRoundedRect(place, 6, 6)
            painter.setBrush(Qt.BrushStyle.NoBrush)
        worked = inside and days.is_working(day)
        painter.setPen(theme.colour("on_accent" if today else "text" if worked else "text2"))
        painter.drawText(place if today else place.adjusted(4, 0, 0, 0), _CENTRE if today else _LEFT, words)
        side = QCoreApplication.translate("MonthView", "Today") if today else days.reason(day)
        room = QRectF(place.right() + 4, place.y(), box.right() - place.right() - 8, place.height())
        small = theme.font(9)
        wanted = QFontMetricsF(small).horizontalAdvance(side) if today else theme.px(24)
        if side and room.width() >= wanted:
            painter.setFont(small)
            painter.setPen(theme.colour("accent_text" if today else "text2"))
            painter.drawText(room, _LEFT, QFontMetricsF(small).elidedText(side, _ELIDE, room.width()))

    @staticmethod
    def _line(painter: QPainter, item: Line, grid: MonthGrid) -> None:
        task, box = item.task, item.box
        chosen = task is not None and task.id == grid.selected
        ground = "accent_soft" if chosen else "hover" if grid.hovered == (task.id if task else None) else ""
        if ground and task is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(theme.colour("accent_line") if chosen else Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(ground))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
            painter.setBrush(Qt.BrushStyle.NoBrush)
        font = theme.font(9, bold=chosen)
        painter.setFont(font)
        if task is None:
            painter.setPen(theme.colour("accent_text"))
            words = QCoreApplication.translate("MonthView", "+{count} more").format(count=item.more)
            room = box.adjusted(4, 0, -2, 0)
        else:
            icon, ink = mark(task)
            size = theme.px(14)
            theme.draw_icon(painter, icon, ink, QRectF(box.x() + 4, round(box.center().y() - size / 2), size, size))
            painter.setPen(theme.colour("text"))
            words, room = title(task), box.adjusted(size + 8, 0, -3, 0)
        painter.drawText(room, _LEFT, QFontMetricsF(font).elidedText(words, _ELIDE, room.width()))


class MonthGrid(MarkTable):
    """The days of a month."""

    month_changed = Signal()

    def __init__(self, calendar_of: Callable[[int], WorkingCalendar]) -> None:
        super().__init__()
        self.days = _Days(self, calendar_of)
        self.setModel(self.days)
        self.setItemDelegate(_Delegate(self))
        self.verticalHeader().setMinimumSectionSize(1)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)

    def show_month(self, month: date) -> None:
        """Show another month."""
        self.days.set_month(month)
        self._share_height()
        self.month_changed.emit()

    def go_to(self, day: date) -> None:
        """Make a day the current one and show its month."""
        if (day.year, day.month) != (self.days.month.year, self.days.month.month):
            self.show_month(day)
        index = self.days.place(day)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def current_day(self) -> date | None:
        """Return the current day."""
        index = self.currentIndex()
        return self.days.day(index) if index.isValid() else None

    def lines(self, index: Index) -> list[Line]:
        """Return the lines of a day with their boxes; the last one says how many more there are."""
        tasks = self.days.of_day(self.days.day(index))
        if not tasks:
            return []
        box, height = QRectF(self.visualRect(self.days.index(index.row(), index.column()))), theme.px(_LINE)
        top = box.y() + theme.px(_NUMBER)
        room = max(1, int((box.bottom() - 2 - top) // height))
        shown = len(tasks) if len(tasks) <= room else room - 1
        boxes = [QRectF(box.x() + 3, top + n * height, box.width() - 7, height) for n in range(shown + 1)]
        lines = [Line(place, task) for place, task in zip(boxes, tasks[:shown], strict=False)]
        return [*lines, Line(boxes[shown], None, len(tasks) - shown)] if shown < len(tasks) else lines

    def _line_at(self, place: QPoint) -> Line | None:
        index = self.indexAt(place)
        if not index.isValid():
            return None
        return next((item for item in self.lines(index) if item.box.contains(QPointF(place))), None)

    def task_at(self, place: QPoint) -> TaskRow | None:
        """Return the task whose line is at a place."""
        item = self._line_at(place)
        return item.task if item is not None else None

    def open_cell(self) -> None:
        """Choose the current day's task; with several, open the list of them."""
        day = self.current_day()
        tasks = self.days.of_day(day) if day is not None else []
        if len(tasks) == 1:
            self.chosen.emit(tasks[0])
        elif tasks:
            box = self.visualRect(self.currentIndex())
            corner = self.viewport().mapToGlobal(box.topLeft() + QPoint(8, theme.px(26)))
            choose_from(self, tasks, self.days.today, corner, self.chosen.emit)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the task that was clicked, or open the list of a day that has more."""
        super().mousePressEvent(event)
        item = self._line_at(event.position().toPoint())
        if item is None or event.button() != Qt.MouseButton.LeftButton:
            return
        if item.task is None:
            self.open_cell()
        else:
            self.chosen.emit(item.task)

    def words_at(self, place: QPoint) -> str:
        """Return what the tooltip says at a place."""
        index, item = self.indexAt(place), self._line_at(place)
        if item is not None and item.task is not None:
            return tooltip(item.task, self.days.today)
        if not index.isValid():
            return ""
        day = self.days.day(index)
        tasks = [f"• {spoken(task, self.days.today)}" for task in self.days.of_day(day)] if item is not None else []
        return "\n".join(part for part in (labels.weekday(day), self.days.reason(day), *tasks) if part)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from day to day over the ends of the month, from month to month, to today; the rest as every table."""
        key, day = event.key(), self.current_day() or self.days.month
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -_WEEK, Qt.Key.Key_Down: _WEEK}
        if key in steps:
            self.go_to(day + timedelta(days=steps[Qt.Key(key)]))
        elif key in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            month = month_after(day, -1 if key == Qt.Key.Key_PageUp else 1)
            self.go_to(month.replace(day=min(day.day, calendar.monthrange(month.year, month.month)[1])))
        elif key == Qt.Key.Key_Home:
            self.go_to(self.days.today)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the height out again."""
        super().resizeEvent(event)
        self._share_height()

    def _share_height(self) -> None:
        weeks, room = self.days.rowCount(), self.viewport().height()
        for week in range(weeks):
            height = room // weeks + (1 if week < room % weeks else 0)
            self.setRowHeight(week, max(height, self._needed(1)))

    @staticmethod
    def _needed(lines: int) -> int:
        return theme.px(_NUMBER) + lines * theme.px(_LINE) + theme.px(_MARGIN)

    def lines_within(self, height: int) -> int:
        """Return how many lines each day would have if the table were so high: no more than matter."""
        room = (height - self.horizontalHeader().height()) // self.days.rowCount()
        return next((lines for lines in range(_LINES, 0, -1) if self._needed(lines) <= room), 0)


class MonthView(QWidget):
    """A month of tasks with buttons to go on and back; `calendar_of` gives the working days of a year."""

    chosen = Signal(object)

    def __init__(self, calendar_of: Callable[[int], WorkingCalendar]) -> None:
        super().__init__()
        self.grid = MonthGrid(calendar_of)
        self.grid.setAccessibleName(self.tr("Calendar of the month"))
        self.grid.chosen.connect(self.chosen)
        self.grid.month_changed.connect(self._show_title)
        self._title = Label("", 12, bold=True)
        self._other = Label("", 9, tone="muted")
        self._started = False
        before = ToolButton("chevron-left", self.tr("Month before"), lambda: self._turn(-1))
        after = ToolButton("chevron-right", self.tr("Month after"), lambda: self._turn(1))
        today = Button(self.tr("Today"), "flat", clicked=lambda: self.grid.go_to(self.grid.days.today))
        head = boxed(row(before, after, self._title, today, None, self._other, margins=(12, 5, 16, 5)))
        head.setMinimumHeight(theme.px(44))
        self._head, self._legend = head, Legend()
        self.grid.month_changed.connect(self._fit_legend)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(head)
        layout.addWidget(line())
        layout.addWidget(self.grid, 1)
        layout.addWidget(self._legend)
        self.setFocusProxy(self.grid)

    def set_rows(self, rows: Sequence[TaskRow], today: date) -> None:
        """Show other tasks; the month stays, which is that of `today` at first."""
        day = self.grid.current_day() if self._started else today
        self.grid.days.set_tasks(rows, today)
        undated = sum(task.state is DueState.NONE for task in rows)  # as the list counts them
        self._other.setText(self.tr("{count} without a date").format(count=undated) if undated else "")
        if not self._started:
            self._started = True
            self.grid.show_month(today)
        if day is not None:
            self.grid.setCurrentIndex(self.grid.days.place(day))
        self._show_title()

    def select(self, task: TaskRow | None) -> None:
        """Mark a task and go to its day."""
        self.grid.selected = task.id if task is not None else None
        if task is not None and (day := day_of(task)) is not None:
            self.grid.go_to(day)
        self.grid.viewport().update()

    def show_month(self, month: date) -> None:
        """Show another month."""
        self.grid.show_month(month)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the legend out where the days have more need of its room."""
        super().resizeEvent(event)
        self._fit_legend()

    def _fit_legend(self) -> None:
        wanted, room = self._legend.sizeHint(), self.height() - self._head.sizeHint().height() - 1
        lines = self.grid.lines_within(room - wanted.height())
        self._legend.setVisible(wanted.width() <= self.width() and lines == self.grid.lines_within(room) > 0)

    def _turn(self, count: int) -> None:
        self.grid.go_to(month_after(self.grid.days.month, count))

    def _show_title(self) -> None:
        month = self.grid.days.month
        first, last = month, month_after(month, 1)
        count = sum(len(tasks) for day, tasks in self.grid.days.tasks.items() if first <= day < last)
        words = self.tr("Month {month}/{year}").format(month=f"{month.month:02d}", year=month.year)
        self._title.setText(words)
        self._title.setToolTip(filled(self.tr("{count} task{count:|s} {count:is|are} due in this month"), count=count))
