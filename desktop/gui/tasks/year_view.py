"""A year of tasks as a timeline by plan or unit: a mark for each last day, a thin line for what goes on all year."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.task.rows import TaskRow
from desktop.gui.kit.basic import (
    Label,
    ToolButton,
    boxed,
    draw_line,
    line,
    row,
)
from desktop.gui.kit.forms import Segmented
from desktop.gui.kit.theme import theme
from desktop.gui.tasks.marks import (
    Legend,
    MarkTable,
    choose_from,
    mark,
    spoken,
    tooltip,
)
from desktop.gui.tasks.year_model import (
    MONTHS,
    Index,
    Place,
    YearLine,
    YearModel,
    counted,
    day_share,
    lanes_of,
    places,
    year_lines,
)

_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_ELIDE = Qt.TextElideMode.ElideRight
_LANE, _TOP, _RUN = 20, 6, 12  # heights of a lane, over the lanes, of the line of what goes on


class _Delegate(QStyledItemDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        chart = self.parent()
        if not isinstance(chart, YearChart):
            return
        item, box = chart.lines.lines[index.row()], QRectF(option.rect)
        painter.save()
        painter.setClipRect(box)
        painter.fillRect(box, theme.colour("surface"))
        draw_line(painter, QPointF(box.x(), box.bottom() - 0.5), QPointF(box.right(), box.bottom() - 0.5), "border")
        if index.column() < MONTHS:
            draw_line(painter, QPointF(box.right() - 0.5, box.y()), QPointF(box.right() - 0.5, box.bottom()), "border")
        if index.column():
            self._month(painter, box, index, item, chart)
        else:
            self._name(painter, box, item)
        if chart.hasFocus() and chart.currentIndex() == index:
            painter.setPen(QPen(theme.colour("accent_text"), 2))
            painter.drawRect(box.adjusted(1, 1, -2, -2))
        painter.restore()

    @staticmethod
    def _name(painter: QPainter, box: QRectF, item: YearLine) -> None:
        name, small = theme.font(10), theme.font(9)
        room = QRectF(box.x() + 16, box.y() + 4, box.width() - 24, theme.px(48) - 9)
        for font, words, half, ink in ((name, item.name, 0, "text"), (small, item.meta or counted(item), 1, "text2")):
            painter.setFont(font)
            painter.setPen(theme.colour(ink))
            height = room.height() / 2
            place = QRectF(room.x(), room.y() + half * height, room.width(), height)
            painter.drawText(place, _LEFT, QFontMetricsF(font).elidedText(words, _ELIDE, room.width()))

    def _month(self, painter: QPainter, box: QRectF, index: Index, item: YearLine, chart: YearChart) -> None:
        month, today = index.column(), chart.lines.today
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if (today.year, today.month) == (chart.lines.year, month):
            x = box.x() + day_share(today) * box.width()
            painter.setPen(QPen(theme.colour("accent_text"), 1, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(x, box.y()), QPointF(x, box.bottom()))
        size = theme.px(14)
        for place, task in chart.marks(index):
            chosen = task.id == chart.selected
            painter.setPen(theme.colour("accent_text") if chosen else Qt.PenStyle.NoPen)
            ground = "accent_soft" if chosen else "hover" if task.id == chart.hovered else "surface"
            painter.setBrush(theme.colour(ground))
            painter.drawRoundedRect(place.adjusted(1.5, 1.5, -1.5, -1.5), 4, 4)
            icon, ink = mark(task)
            corner = place.center() - QPointF(size / 2, size / 2)
            theme.draw_icon(painter, icon, ink, QRectF(round(corner.x()), round(corner.y()), size, size))
        more = chart.more(index)
        if more is not None:
            place, count = more
            font, words = theme.font(9, bold=True), f"+{count}"
            behind = QRectF(0, 0, QFontMetricsF(font).horizontalAdvance(words) + 8, place.height())
            behind.moveCenter(place.center())
            painter.fillRect(behind, theme.colour("surface"))  # the line of today would strike the number through
            painter.setFont(font)
            painter.setPen(theme.colour("accent_text"))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)
        if item.running:
            self._running(painter, box, month, item)

    @staticmethod
    def _running(painter: QPainter, box: QRectF, month: int, item: YearLine) -> None:
        """Draw a line through the month where work goes on, and a stroke at its end where a task comes back."""
        y = box.bottom() - theme.px(_RUN) / 2 - 1
        ink = theme.colour("border_input")
        painter.setPen(QPen(ink, 1, Qt.PenStyle.SolidLine if item.continuous else Qt.PenStyle.DotLine))
        painter.drawLine(
            QPointF(box.x() + (4 if month == 1 else 0), y), QPointF(box.right() - (6 if month == MONTHS else 0), y)
        )
        if month in item.recurs:
            painter.setPen(QPen(ink, 1.5))
            painter.drawLine(QPointF(box.right() - 6, y - 4), QPointF(box.right() - 6, y + 4))


class YearChart(MarkTable):
    """The lines of a year."""

    def __init__(self) -> None:
        super().__init__()
        self.lines = YearModel(self)
        self._places: dict[tuple[int, int], tuple[list[Place], int]] = {}
        self.setModel(self.lines)
        self.setItemDelegate(_Delegate(self))
        heads = self.horizontalHeader()
        heads.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        heads.setStyleSheet("QHeaderView::section{padding:0 1px}")  # a month is narrow

    def set_lines(self, lines: list[YearLine], year: int, today: date) -> None:
        """Show other lines; the scroll place and the current cell stay."""
        place, index = self.verticalScrollBar().value(), self.currentIndex()
        at = (index.row(), index.column()) if index.isValid() else (0, 0)
        self.lines.set_lines(lines, year, today)
        self._share()
        if lines:
            self.setCurrentIndex(self.lines.index(min(at[0], len(lines) - 1), at[1]))
        self.verticalScrollBar().setValue(place)

    def _slots(self) -> int:
        return max(1, self.columnWidth(1) // theme.px(_LANE))

    def _found(self, index: Index) -> tuple[list[Place], int]:
        """Return the places of a month's tasks, worked out once for a width."""
        key = (index.row(), index.column())
        if key not in self._places:
            self._places[key] = places(self.lines.of_cell(index), self._slots())
        return self._places[key]

    def marks(self, index: Index) -> list[tuple[QRectF, TaskRow]]:
        """Return the marks of a month with their boxes."""
        slots = self._slots()
        found, _more = self._found(index)
        box = QRectF(self.visualRect(self.lines.index(index.row(), index.column())))
        side, wide = theme.px(_LANE), (box.width() - 1) / slots
        top = box.y() + theme.px(_TOP)
        return [
            (QRectF(box.x() + place.slot * wide + (wide - side) / 2, top + place.lane * side, side, side), place.task)
            for place in found
        ]

    def more(self, index: Index) -> tuple[QRectF, int] | None:
        """Return how many tasks of a month found no place, and the box of that number."""
        more = self._found(index)[1]
        if not more:
            return None
        box = QRectF(self.visualRect(self.lines.index(index.row(), index.column())))
        height = theme.px(_LANE)
        top = box.bottom() - height - 2 - (theme.px(_RUN) if self.lines.lines[index.row()].running else 0)
        return QRectF(box.x(), top, box.width() - 1, height), more

    def task_at(self, place: QPoint) -> TaskRow | None:
        """Return the task whose mark is at a place."""
        index = self.indexAt(place)
        if not index.isValid() or not index.column():
            return None
        return next((task for box, task in self.marks(index) if box.contains(QPointF(place))), None)

    def open_cell(self) -> None:
        """Choose the only task of the current month; with several, or at a name, open the list of them."""
        index = self.currentIndex()
        tasks = self.lines.of_cell(index) if index.isValid() else []
        if len(tasks) == 1:
            self.chosen.emit(tasks[0])
        elif tasks:
            corner = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft() + QPoint(8, 0))
            choose_from(self, tasks, self.lines.today, corner, self.chosen.emit)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the task that was clicked, or open the list of a line or month."""
        super().mousePressEvent(event)
        if event.button() != Qt.MouseButton.LeftButton:
            return
        place = event.position().toPoint()
        index, task = self.indexAt(place), self.task_at(place)
        if task is not None:
            self.chosen.emit(task)
        elif index.isValid() and (not index.column() or self._on_more(index, place)):
            self.open_cell()

    def _on_more(self, index: Index, place: QPoint) -> bool:
        more = self.more(index)
        return more is not None and more[0].contains(QPointF(place))

    def words_at(self, place: QPoint) -> str:
        """Return what the tooltip says at a place."""
        task, index = self.task_at(place), self.indexAt(place)
        if task is not None:
            return tooltip(task, self.lines.today)
        if not index.isValid():
            return ""
        item = self.lines.lines[index.row()]
        if not index.column():
            return f"{item.full}\n{counted(item)}"
        return "\n".join(f"• {spoken(task, self.lines.today)}" for task in item.running[:10])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out again."""
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        room = self.viewport().width()
        name = max(theme.px(130), min(theme.px(260), room // 4))
        self.setColumnWidth(0, name)
        for month in range(1, MONTHS + 1):
            self.setColumnWidth(month, (room - name) * month // MONTHS - (room - name) * (month - 1) // MONTHS)
        slots = self._slots()
        self._places.clear()
        for number, item in enumerate(self.lines.lines):
            height = _TOP * 2 + lanes_of(item, slots) * _LANE + (_RUN if item.running else 0)
            overfull = any(self._found(self.lines.index(number, month))[1] for month in item.months)
            self.setRowHeight(number, theme.px(max(48, height + (_LANE if overfull else 0))))


class YearView(QWidget):
    """A year of tasks by plan or unit, with buttons to go on and back."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.chart = YearChart()
        self.chart.setAccessibleName(self.tr("Timeline of the year"))
        self.chart.chosen.connect(self.chosen)
        self._rows: Sequence[TaskRow] = ()
        self._today = date(2000, 1, 1)
        self.year = 0
        self._by_unit = False
        self._title = Label("", 12, bold=True)
        self._other = Label("", 9, tone="muted")
        entries = [(self.tr("By plan"), "", False), (self.tr("By unit"), "", True)]
        self._kinds = Segmented(entries, self.tr("Lines of the timeline"))
        self._kinds.choose(data=False)
        self._kinds.picked.connect(self.set_by_unit)
        before = ToolButton("chevron-left", self.tr("Year before"), lambda: self.show_year(self.year - 1))
        after = ToolButton("chevron-right", self.tr("Year after"), lambda: self.show_year(self.year + 1))
        head = boxed(row(before, after, self._title, 8, self._kinds, None, self._other, margins=(12, 5, 16, 5)))
        head.setMinimumHeight(theme.px(44))
        self._legend = Legend(self.tr("— Runs on, comes back"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for part in (head, line()):
            layout.addWidget(part)
        layout.addWidget(self.chart, 1)
        layout.addWidget(self._legend)
        self.setFocusProxy(self.chart)

    def set_rows(self, rows: Sequence[TaskRow], today: date) -> None:
        """Show other tasks; the year stays, which is that of `today` at first."""
        self._rows, self._today = rows, today
        self.show_year(self.year or today.year)

    def show_year(self, year: int) -> None:
        """Show another year."""
        self.year = year
        lines, undated = year_lines(self._rows, year, by_unit=self._by_unit)
        self.chart.set_lines(lines, year, self._today)
        self._title.setText(self.tr("Year {year}").format(year=year))
        self._other.setText(self.tr("{count} without a date").format(count=undated) if undated else "")

    def set_by_unit(self, by_unit: bool) -> None:
        """Make a line of each unit, or of each plan."""
        self._by_unit = by_unit
        self._kinds.choose(by_unit)
        self.show_year(self.year)

    def select(self, task: TaskRow | None) -> None:
        """Mark a task and show its year."""
        self.chart.selected = task.id if task is not None else None
        if task is not None and task.last_day is not None and task.last_day.year != self.year:
            self.show_year(task.last_day.year)
        self.chart.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the legend out where it would be cut off."""
        super().resizeEvent(event)
        self._legend.setVisible(self._legend.sizeHint().width() <= self.width())
