"""Tasks of a year in rows by plan or unit, and their places in the months: what the year's timeline paints."""

from __future__ import annotations

import calendar
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.domain.base.filling import filled
from desktop.domain.base.text import fold
from desktop.domain.task.progress import URGENCY
from desktop.domain.task.rows import TaskRow
from desktop.domain.task.task import Recurrence
from desktop.gui import labels
from desktop.gui.tasks.marks import spoken

Index = QModelIndex | QPersistentModelIndex
MONTHS = 12
LANES = 3  # marks over each other; what has no place is counted

_ORDER = {state: number for number, state in enumerate(URGENCY)}
_EVERY = {
    Recurrence.WEEKLY: range(1, MONTHS + 1),
    Recurrence.MONTHLY: range(1, MONTHS + 1),
    Recurrence.QUARTERLY: range(3, MONTHS + 1, 3),
    Recurrence.HALF_YEARLY: range(6, MONTHS + 1, 6),
    Recurrence.YEARLY: range(MONTHS, MONTHS + 1),
}


@dataclass
class YearLine:
    """A plan or unit with its tasks of the year: those with a date by month, and those that go on through it."""

    name: str
    full: str
    meta: str = ""
    months: dict[int, list[TaskRow]] = field(default_factory=dict)
    running: list[TaskRow] = field(default_factory=list)  # continuous or recurring, without a date

    @property
    def tasks(self) -> list[TaskRow]:
        """Return all of them, those with a date first and by date."""
        return [task for month in sorted(self.months) for task in self.months[month]] + self.running

    @property
    def continuous(self) -> bool:
        """Return whether a task goes on all the time."""
        return any(not task.recurring or Recurrence.AD_HOC in task.recurring for task in self.running)

    @property
    def recurs(self) -> list[int]:
        """Return the months at whose end a task comes back."""
        found = {month for task in self.running for item in task.recurring for month in _EVERY.get(item, ())}
        return sorted(found)


class Place(NamedTuple):
    """Where the mark of a task stands in its month: the slot from the left and the lane from the top."""

    task: TaskRow
    slot: int
    lane: int


def year_lines(rows: Sequence[TaskRow], year: int, *, by_unit: bool) -> tuple[list[YearLine], int]:
    """Return the lines of a year, and how many tasks are left out because nothing says when they are due.

    A task without a date belongs to the year of its plan; a plan without a year shows in every one.
    """
    lines: dict[int | None, YearLine] = {}
    undated = 0
    for task in rows:
        day = task.last_day
        runs = day is None and (task.continuous or bool(task.recurring))
        if day is None and not runs:
            undated += task.year in {None, year}
            continue
        if (day is not None and day.year != year) or (day is None and task.year not in {None, year}):
            continue
        key = task.unit_id if by_unit else task.plan_id
        line = lines.get(key)
        if line is None:
            line = lines[key] = _line(task, by_unit=by_unit)
        if day is None:
            line.running.append(task)
        else:
            line.months.setdefault(day.month, []).append(task)
    for line in lines.values():
        for tasks in line.months.values():
            tasks.sort(key=lambda task: task.last_day or date.max)
    ordered = sorted(lines.items(), key=lambda item: (item[0] is None, _rank(item[1])))
    return [line for _, line in ordered], undated


def _line(task: TaskRow, *, by_unit: bool) -> YearLine:
    if by_unit:
        none = QCoreApplication.translate("TaskMarks", "No unit")
        return YearLine(task.unit_short or task.unit or none, task.unit or none)
    full = labels.joined(task.plan_number, task.plan_title)
    return YearLine(task.plan_number or task.plan_title, full, task.plan_title if task.plan_number else "")


def _rank(line: YearLine) -> tuple[int, str]:
    digits = line.name.split("/", 1)[0]
    return (int(digits) if digits.isdigit() else 10**9, fold(line.name))


def slot_of(day: date, slots: int) -> int:
    """Return in which of the slots of its month a day lies."""
    return (day.day - 1) * slots // calendar.monthrange(day.year, day.month)[1]


def places(tasks: Sequence[TaskRow], slots: int) -> tuple[list[Place], int]:
    """Give the tasks of a month their places, the urgent ones first; return how many found none."""
    used: Counter[int] = Counter()
    found: list[Place] = []
    for task in sorted(tasks, key=lambda item: _ORDER[item.state]):
        if task.last_day is None:
            continue
        slot = slot_of(task.last_day, slots)
        if used[slot] < LANES:
            found.append(Place(task, slot, used[slot]))
            used[slot] += 1
    return found, len(tasks) - len(found)


def lanes_of(line: YearLine, slots: int) -> int:
    """Return how many lanes the fullest day of a line needs."""
    used = Counter(
        (month, slot_of(task.last_day, slots))
        for month, tasks in line.months.items()
        for task in tasks
        if task.last_day is not None
    )
    return min(LANES, max(used.values(), default=1))


class YearModel(QAbstractTableModel):
    """Lines with a column for the name and one for each month."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.lines: list[YearLine] = []
        self.today = date(2000, 1, 1)
        self.year = 2000

    def set_lines(self, lines: list[YearLine], year: int, today: date) -> None:
        """Show other lines."""
        self.beginResetModel()
        self.lines, self.year, self.today = lines, year, today
        self.endResetModel()

    def of_cell(self, index: Index) -> list[TaskRow]:
        """Return the tasks of a month, or of the whole line for its name."""
        line = self.lines[index.row()]
        return line.months.get(index.column(), []) if index.column() else line.tasks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's signature)
        """Return how many lines there are."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return thirteen."""
        return 0 if parent.isValid() else MONTHS + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Return the name of a line, or a month's tasks for a screen reader."""
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole and not index.column():
            return line.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if not index.column():
                return f"{line.full}, {counted(line)}"
            tasks = [spoken(task, self.today) for task in self.of_cell(index)]
            return ". ".join([f"{line.name}, {month_name(index.column())}", *tasks])
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the months."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignCenter)
        if role == Qt.ItemDataRole.DisplayRole:
            return month_name(section, short=True) if section else ""
        return None


def counted(line: YearLine) -> str:
    """Return how many tasks a line holds, in words."""
    count, running = len(line.tasks), len(line.running)
    words = filled(QCoreApplication.translate("YearView", "{count} task{count:|s}"), count=count)
    if not running:
        return words
    return labels.joined(words, QCoreApplication.translate("YearView", "{count} running").format(count=running))


def month_name(number: int, *, short: bool = False) -> str:
    """Return what a month is called; `short` for the head of a narrow column."""
    if short:
        return QCoreApplication.translate("YearView", "M{month}").format(month=number)
    return QCoreApplication.translate("YearView", "month {month}").format(month=number)


def day_share(day: date) -> float:
    """Return how much of its month is over at the middle of a day."""
    return (day.day - 0.5) / calendar.monthrange(day.year, day.month)[1]
