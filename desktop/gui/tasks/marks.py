"""What the calendar, the year and the board have in common: a task's mark, its tooltip, a list of tasks to choose from.

The table has columns for all of this; these views have a line, a mark or a card.
"""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QMenu,
    QSizePolicy,
    QTableView,
    QToolTip,
    QWidget,
)

from desktop.domain.base.filling import filled
from desktop.domain.base.text import clean
from desktop.domain.task.progress import DueState
from desktop.domain.task.rows import TaskRow
from desktop.domain.task.task import TaskStatus
from desktop.gui import labels
from desktop.gui.kit.basic import IconLabel, Label, boxed, column, line, row
from desktop.gui.kit.theme import state_style, theme

_WIDE = 80  # letters of a line in a tooltip
_MENU_WIDE = 70  # letters of an entry in a menu
_MENU_LONG = 40  # entries; who needs more looks at the table

_LEGEND = (
    DueState.OVERDUE,
    DueState.DUE7,
    DueState.ON_TRACK,
    DueState.DONE_ON_TIME,
    DueState.DONE_LATE,
    DueState.PAUSED,
)

STATUS_ICONS = {
    TaskStatus.NOT_STARTED: "notdue",
    TaskStatus.IN_PROGRESS: "ontrack",
    TaskStatus.PAUSED: "pause",
    TaskStatus.DONE: "check-circle",
}
"""The icons of the statuses where one is chosen from a menu."""

Chosen = Callable[[TaskRow], object]


def mark(task: TaskRow) -> tuple[str, str]:
    """Return icon and colour token of a task's state; each state has a shape of its own."""
    icon, ink, _ground, _edge = state_style(labels.chip(task.state))
    return icon, ink


def title(task: TaskRow) -> str:
    """Return the wording on one line, without the full stop of the plan's text; first the period that is owed."""
    words = clean(task.text).rstrip(".")
    return f"{labels.period(task.period)}: {words}" if task.period else words


def where(task: TaskRow) -> str:
    """Return the unit and the plan of a task on one line."""
    unit = task.unit or QCoreApplication.translate("TaskMarks", "No unit")
    return labels.joined(unit, task.plan_number or task.plan_title)


def when(task: TaskRow, today: date) -> str:
    """Return the state in words with the date or time of a task."""
    timing = labels.timing(task)
    return labels.joined(labels.state_words(task, today), timing if timing != labels.EMPTY else "")


def priority_words(task: TaskRow) -> str:
    """Return the priority of a task in words: "Priority: Urgent"."""
    return QCoreApplication.translate("TaskMarks", "Priority: {priority}").format(priority=labels.word(task.priority))


def tooltip(task: TaskRow, today: date) -> str:
    """Return the whole text of a task, its unit, plan, state and date, in lines that fit on a screen."""
    head = [labels.period(task.period)] if task.period else []
    lines = head + textwrap.wrap(clean(task.text), _WIDE) + textwrap.wrap(where(task), _WIDE) + [when(task, today)]
    if labels.priority(task.priority):
        lines.insert(0, priority_words(task))
    if last := labels.last_working_day(task):
        lines.append(last)
    return "\n".join(lines)


def spoken(task: TaskRow, today: date) -> str:
    """Return a task for a screen reader."""
    words = f"{title(task)}, {when(task, today)}"
    return f"{priority_words(task)}, {words}" if labels.priority(task.priority) else words


def choose_from(parent: QWidget, tasks: Sequence[TaskRow], today: date, place: QPoint, chosen: Chosen) -> QMenu:
    """Open a menu of tasks at a place on the screen and tell the one that is picked."""
    menu = QMenu(parent)
    menu.setToolTipsVisible(True)
    for task in tasks[:_MENU_LONG]:
        icon, ink = mark(task)
        words = textwrap.shorten(title(task), _MENU_WIDE, placeholder=" …").replace("&", "&&")
        action = QAction(theme.icon(icon, ink, theme.px(16)), words, menu)
        action.setToolTip(tooltip(task, today))
        action.triggered.connect(lambda _checked=False, task=task: chosen(task))
        menu.addAction(action)
    if len(tasks) > _MENU_LONG:
        words = QCoreApplication.translate("TaskMarks", "{count} more: see the table")
        menu.addAction(filled(words, count=len(tasks) - _MENU_LONG)).setEnabled(False)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(place)
    return menu


class Legend(QWidget):
    """What the marks of the states mean, each with its word; `note` says what else is drawn."""

    def __init__(self, note: str = "") -> None:
        super().__init__()
        translate = QCoreApplication.translate
        own = {
            DueState.DUE7: translate("YearView", "Due soon"),
            DueState.DONE_ON_TIME: translate("YearView", "Done in time"),
        }
        parts: list[QWidget] = []
        for state in _LEGEND:
            icon, ink, _ground, _edge = state_style(labels.chip(state))
            words = own.get(state) or labels.word(state)
            parts.append(boxed(row(IconLabel(icon, ink, 14), Label(words, 9, tone="muted"), spacing=5)))
        if note:
            parts.append(Label(note, 9, tone="muted"))
        self.setLayout(column(line(), row(*parts, None, spacing=12, margins=(16, 5, 8, 5)), spacing=0))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)


class MarkTable(QTableView):
    """A table whose cells show tasks as marks. `chosen` tells a task that was clicked, or picked from a cell's list."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.selected: int | None = None
        self.hovered: int | None = None
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        heads = self.horizontalHeader()
        heads.setMinimumSectionSize(1)
        heads.setSectionsClickable(False)
        heads.setHighlightSections(False)
        heads.setFixedHeight(theme.px(30))

    def task_at(self, place: QPoint) -> TaskRow | None:
        """Return the task whose mark is at a place."""
        raise NotImplementedError

    def words_at(self, place: QPoint) -> str:
        """Return what the tooltip says at a place."""
        raise NotImplementedError

    def open_cell(self) -> None:
        """Choose the current cell's task; with several, open the list of them."""
        raise NotImplementedError

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Mark the task under the mouse."""
        super().mouseMoveEvent(event)
        task = self.task_at(event.position().toPoint())
        self._hover(task.id if task is not None else None)

    def leaveEvent(self, event: QEvent) -> None:
        """Forget the task under the mouse."""
        super().leaveEvent(event)
        self._hover(None)

    def _hover(self, task_id: int | None) -> None:
        if task_id != self.hovered:
            self.hovered = task_id
            self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:
        """Show as a tooltip what there is no room for."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.words_at(event.pos()), self.viewport())
            return True
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open a cell with Enter or the space bar."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.open_cell()
        else:
            super().keyPressEvent(event)
