"""The assignment grid: tasks by unit with role, supporting units, time and product, changed in place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from typing import Any

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.base.filling import filled
from desktop.domain.base.text import clean, fold, runs
from desktop.domain.office.office import Unit
from desktop.domain.office.unit_names import finder
from desktop.domain.plan.details import Given
from desktop.domain.plan.duty import task_from_words
from desktop.domain.task.progress import WorkingDay, weekday
from desktop.domain.task.recurrence import missed_items
from desktop.domain.task.task import Task, TaskPeriod
from desktop.gui import labels
from desktop.gui.editor.assign_popups import (
    DuePopup,
    OwnerPopup,
    Popup,
    UnitsPopup,
    due_words,
)
from desktop.gui.editor.assign_table import (
    DUE,
    PRODUCT,
    SUPPORT,
    TEXT,
    AssignTable,
)
from desktop.gui.kit.basic import (
    Button,
    IconLabel,
    Label,
    ToolButton,
    boxed,
    clear,
    column,
    row,
)
from desktop.gui.kit.dialog import ask
from desktop.gui.kit.page_parts import EmptyState, ListCard
from desktop.gui.kit.row_menu import Entry, open_menu

_TIME = ("deadline", "more_deadlines", "recurring", "timing", "continuous")


def _time(task: Task) -> tuple[Any, ...]:
    return tuple(getattr(task, name) for name in _TIME)


def _set_time(task: Task, values: tuple[Any, ...]) -> None:
    for name, value in zip(_TIME, values, strict=True):
        setattr(task, name, value)


class AssignGrid(QWidget):
    """Shows tasks and changes the objects themselves.

    `changed` is told after each change, `removed` before it with a task that was taken out.
    """

    changed = Signal()
    moved = Signal()
    """Tasks stand in another order, and nothing else was changed."""
    removed = Signal(object)
    typing = Signal()
    """Words are being typed in a cell that is still open: `as_typed` has them."""
    missed = Signal(object, object)
    """A task of a plan in force, and its missed periods that stay owed although it comes back otherwise now."""
    left = Signal()
    """A cell was closed, with its words taken or not."""

    def __init__(self, units: Sequence[Unit]) -> None:
        super().__init__()
        self._tasks: list[Task] = []
        self._units = list(units)
        self._dated: date | None = None
        self._year: int | None = None
        self._working: WorkingDay = weekday
        self._in_force: date | None = None
        self._new: Task | None = None  # a task that has no words yet; it is forgotten when it gets none
        self.table = AssignTable()
        self.table.edited.connect(self._edited)
        self.table.left.connect(self._editor_left)
        self.table.left.connect(self.left)
        self.table.typing.connect(self.typing)
        self.table.popup_asked.connect(self.open_popup)
        self.table.menu_asked.connect(self._open_menu)
        self.table.remove_asked.connect(self.remove)
        self.table.dropped.connect(self._dropped)
        self.add_button = Button(self.tr("Add a task"), "tonal", "plus", clicked=self.add)
        self._tools = (
            ToolButton("up", self.tr("Move up"), lambda: self.move_task(-1)),
            ToolButton("down", self.tr("Move down"), lambda: self.move_task(1)),
            ToolButton("units", self.tr("Change the unit or the note"), lambda: self.open_popup(None, TEXT)),
            ToolButton("trash", self.tr("Remove the task"), self.remove),
        )
        self._hint = row(spacing=6)
        self._bar = boxed(row(self.add_button, 8, *self._tools, None, self._hint, spacing=2))
        empty = EmptyState("tasks", self.tr("No task yet"), self.tr("Add a task for each unit that has work to do."))
        self._card = ListCard(self.table, empty)
        self.setLayout(column(self._bar, (self._card, 1), spacing=12))
        self.table.selectionModel().currentChanged.connect(lambda *_: self._enable())

    # --- tasks

    def set_units(self, units: Sequence[Unit]) -> None:
        """Offer these units."""
        self._units = list(units)

    def set_dated(self, day: date | None, year: int | None = None) -> None:
        """Refuse deadlines before the plan's date; take those without a year in that of the plan."""
        self._dated, self._year = day, year

    def set_working(self, working: WorkingDay) -> None:
        """Count working days by the office's calendar."""
        self._working = working

    def set_in_force(self, today: date | None) -> None:
        """Ask before periods that were missed by `today` are given up: an earlier version asked for them."""
        self._in_force = today

    def set_locked(self, locked: bool) -> None:
        """Show only; nothing can be changed."""
        self.table.locked = locked
        self._bar.setVisible(not locked)

    def tasks(self) -> list[Task]:
        """Return the tasks in their order, without one that has no words yet."""
        return [task for task in self._tasks if task is not self._new]

    @contextmanager
    def as_typed(self) -> Iterator[list[Task]]:
        """Give the tasks as they would be with what stands in the open cell, until this is left again."""
        found = self.table.typed()
        if found is None:
            yield self.tasks()
            return
        task, place, words = found
        before = task.runs, task.product
        if place == TEXT and words and words != clean(task.text):
            task.runs = runs(words)
        elif place == PRODUCT:
            task.product = words
        try:
            yield [item for item in self._tasks if item is not self._new or item.text]
        finally:
            task.runs, task.product = before

    def set_tasks(self, tasks: Sequence[Task]) -> None:
        """Show these tasks."""
        self._tasks = list(tasks)
        self._new = None
        self._show()

    def show_task(self, task: Task, column: int = TEXT) -> None:
        """Put the cursor on a task."""
        self.table.go_to(task, column)

    def _show(self) -> None:
        self.table.show_tasks(self._tasks)
        units = {fold(task.unit.name) for task in self._tasks if task.unit is not None}
        words = filled(
            self.tr("{count} task{count:|s} of {units} unit{units:|s}"), count=len(self._tasks), units=len(units)
        )
        self._card.show_rows(len(self._tasks), words)
        self._show_hint()
        self._enable()

    def _show_hint(self) -> None:
        clear(self._hint)
        undated = [task for task in self._tasks if not due_words(task)]
        if undated and not self.table.locked:
            words = filled(self.tr("{count} task{count:|s} {count:has|have} no deadline yet"), count=len(undated))
            self._hint.addWidget(IconLabel("warning", "amber", 16))
            self._hint.addWidget(Label(words, 10, bold=True, tone="amber"))
            go = Button(self.tr("Go there"), "flat", clicked=lambda: self.show_task(undated[0], DUE))
            self._hint.addWidget(go)

    def _enable(self) -> None:
        for tool in self._tools:
            tool.setEnabled(self.table.current() is not None and not self.table.locked)

    def _open_menu(self, place: QPoint) -> None:
        """Offer what can be done with the task."""
        if self.table.locked:
            return
        entries: list[Entry] = [
            (self.tr("Change the cell") + "\tEnter", lambda: self.table.edit(self.table.currentIndex()), "edit"),
            (self.tr("Change the unit or the note") + "…", lambda: self.open_popup(None, TEXT), "units"),
            (self.tr("Change the deadline") + "…", lambda: self.open_popup(None, DUE), "calendar"),
            (self.tr("Change the supporting units") + "…", lambda: self.open_popup(None, SUPPORT), "user"),
            None,
            (self.tr("Move up"), lambda: self.move_task(-1), "up"),
            (self.tr("Move down"), lambda: self.move_task(1), "down"),
            (self.tr("Add a task below"), self.add, "plus"),
            None,
            (self.tr("Remove the task") + "\tDelete", self.remove, "trash"),
        ]
        open_menu(self, place, entries)

    # --- changing

    def add(self) -> None:
        """Begin a task behind the current one, of the same unit, and let its words be typed."""
        here = self.table.current()
        unit = here.unit if here is not None else self._units[0] if self._units else None
        task = Task((), unit=unit)
        place = self._tasks.index(here) + 1 if here is not None else len(self._tasks)
        self._tasks.insert(place, task)
        self._new = task
        self._show()
        self.table.go_to(task)
        self.table.edit(self.table.currentIndex())

    def remove(self) -> None:
        """Take the current task out."""
        task, line = self.table.current(), self.table.currentIndex().row()
        if task is None or self.table.locked:
            return
        self._tasks.remove(task)
        if task is self._new:
            self._new = None
        else:
            self.removed.emit(task)
        self._show()
        self.table.go_near(line)
        self.changed.emit()

    def move_task(self, step: int) -> None:
        """Move the current task up (-1) or down (1) among those of its unit."""
        task = self.table.current()
        if task is None or self.table.locked:
            return
        own = [item for item in self._tasks if item.unit is task.unit]
        place = own.index(task) + step
        if 0 <= place < len(own):
            one, other = self._tasks.index(task), self._tasks.index(own[place])
            self._tasks[one], self._tasks[other] = self._tasks[other], self._tasks[one]
            self._show()
            self.moved.emit()

    def _dropped(self, task: Task, unit: Unit | None, before: Task | None) -> None:
        """Put a task before another one of a unit, or behind the last one of them; it is that unit's then."""
        if self.table.locked or task not in self._tasks:
            return
        column = self.table.currentIndex().column()
        own = fold(unit.name) if unit is not None else ""
        stays = own == (fold(task.unit.name) if task.unit is not None else "")
        if not stays:
            _give(task, unit)
        self._tasks.remove(task)
        if before is not None and before in self._tasks:
            place = self._tasks.index(before)
        else:
            names = [fold(item.unit.name) if item.unit is not None else "" for item in self._tasks]
            place = max((number + 1 for number, name in enumerate(names) if name == own), default=len(names))
        self._tasks.insert(place, task)
        self._show()
        self.table.go_to(task, max(column, TEXT))
        if stays:
            self.moved.emit()
        elif task is not self._new:
            self.changed.emit()

    def _edited(self, task: Task) -> None:
        if task is self._new and task.text:
            self._new = None
            self._take_time(task)
        self._show_hint()
        if self._new is None:
            self.changed.emit()

    def _take_time(self, task: Task) -> None:
        """Take over when a new task is due from what its words say of it, as in the text, unless that was set."""
        if task.deadlines or task.recurring or task.continuous or task.timing:
            return
        Given.of(task_from_words(task.runs, task.unit, self._year)).put_time(task)

    def _editor_left(self) -> None:
        """Forget a new task that was given no words."""
        new = self._new
        if new is not None and not new.text and new in self._tasks:
            line = self.table.lines.index(new)
            self._tasks.remove(new)
            self._new = None
            self._show()
            self.table.go_near(line - 1)

    def open_popup(self, task: Task | None, place: int) -> Popup | None:
        """Open the window for a deadline, for supporting units, or (over the words) for unit and note."""
        task = task or self.table.current()
        if task is None or self.table.locked:
            return None
        names = list(dict.fromkeys([*(unit.name for unit in self._units), *self._used()]))
        popup: Popup
        if place == DUE:
            due = DuePopup(self, task, self._dated, self._year, self._working)
            due.taken.connect(lambda: self._due(task, due))
            popup = due
        elif place == SUPPORT:
            own = task.unit.name if task.unit is not None else ""
            others = [name for name in names if name != own]
            support = UnitsPopup(self, others, [unit.name for unit in task.supporting], task.unit)
            support.taken.connect(lambda: self._support(task, support.names()))
            popup = support
        else:
            owner = OwnerPopup(self, names, task)
            owner.taken.connect(lambda: self._own(task, owner.unit.text(), owner.note.text()))
            popup = owner
        box = self.table.visualRect(self.table.model().index(self.table.lines.index(task), place))
        popup.open_at(self.table.viewport().mapToGlobal(box.bottomLeft()))
        return popup

    def _used(self) -> list[str]:
        return [unit.name for task in self._tasks for unit in (task.unit, *task.supporting) if unit is not None]

    def _due(self, task: Task, popup: DuePopup) -> None:
        missed = [] if self._in_force is None else missed_items(task, self._in_force)
        before = _time(task)
        popup.write(task)
        after = _time(task)
        if not missed or after[:3] == before[:3]:
            self._taken(task)
        elif task.deadline is None:
            self._taken(task)
            self.missed.emit(task, missed)
        else:
            _set_time(task, before)
            QTimer.singleShot(0, self, lambda: self._give_up(task, missed, after))  # the popup closes first

    def _give_up(self, task: Task, missed: Sequence[TaskPeriod], after: tuple[Any, ...]) -> None:
        """Ask whether the missed periods of a task may go, which has no room for them beside a date."""
        if ask(
            self,
            "warning",
            filled(self.tr("Give up {count} missed period{count:|s}?"), count=len(missed)),
            self.tr("With a date of its own the task no longer owes what was missed: {periods}.").format(
                periods=", ".join(labels.period(item.period) for item in missed)
            ),
            yes=self.tr("Set the date"),
            no=self.tr("Leave it as it was"),
            danger=True,
        ):
            _set_time(task, after)
            self._taken(task)

    def _support(self, task: Task, names: Sequence[str]) -> None:
        task.supporting = [self._named(name) for name in names]
        self._taken(task)

    def _own(self, task: Task, unit: str, note: str) -> None:
        _give(task, self._named(unit))
        task.note = clean(note)
        self._taken(task)

    def _named(self, name: str) -> Unit:
        owners = [unit for task in self._tasks for unit in (task.unit, *task.supporting) if unit is not None]
        found = finder({id(unit): unit for unit in [*self._units, *owners]}.values())(name)
        if found is not None:
            return found
        unit = Unit(clean(name))
        self._units.append(unit)
        return unit

    def _taken(self, task: Task) -> None:
        self._show()
        self.table.go_to(task, max(self.table.currentIndex().column(), TEXT))
        if task is not self._new:
            self.changed.emit()


def _give(task: Task, unit: Unit | None) -> None:
    """Let a unit lead a task; it does not support itself."""
    task.unit = unit
    own = fold(unit.name) if unit is not None else ""
    task.supporting = [item for item in task.supporting if fold(item.name) != own]
