"""The assignment grid: tasks by unit with role, supporting units, time and product, changed in place."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from typing import Any, ClassVar

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop.domain.base.filling import filled
from desktop.domain.base.text import clean, fold, runs
from desktop.domain.office.office import Unit
from desktop.domain.office.unit_names import finder
from desktop.domain.plan.details import Given, read_time
from desktop.domain.plan.marking import duty_of
from desktop.domain.task.progress import WorkingDay, last_day, weekday
from desktop.domain.task.recurrence import missed_items
from desktop.domain.task.task import Role, Task, TaskPeriod
from desktop.domain.task.wording import is_unit_name, split_units
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
    NUMBER,
    PRODUCT,
    ROLE,
    SUPPORT,
    TEXT,
    AssignTable,
)
from desktop.gui.editor.plan_copy import as_cells
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

_TOLD = 3  # cells that are named in a sentence
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
    not_taken = Signal(str)
    """A sentence on what was pasted and could not be taken."""

    _copied: ClassVar[tuple[str, Given] | None] = None  # what was copied last: its words, and when its task is due

    def __init__(self, units: Sequence[Unit]) -> None:
        super().__init__()
        self._tasks: list[Task] = []
        self._units = list(units)
        self._dated: date | None = None
        self._year: int | None = None
        self._working: WorkingDay = weekday
        self._in_force: date | None = None
        self._new: Task | None = None  # a task that has no words yet; it is forgotten when it gets none
        self._given_new: Task | None = None  # one that got words, and may stand under another unit by now
        self.table = AssignTable()
        self.table.edited.connect(self._edited)
        self.table.left.connect(self._editor_left)
        self.table.left.connect(self.left)
        self.table.typing.connect(self.typing)
        self.table.popup_asked.connect(self.open_popup)
        self.table.menu_asked.connect(self._open_menu)
        self.table.remove_asked.connect(self.remove)
        self.table.copy_asked.connect(self.copy)
        self.table.paste_asked.connect(self.paste)
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
        """Show these tasks; where they were read anew, the cursor stays on its line."""
        here = self.table.currentIndex()
        self._tasks = list(tasks)
        self._new = None
        self._show()
        if here.isValid() and self.table.current() is None:
            self.table.go_near(here.row(), max(here.column(), TEXT))

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
            (self.tr("Copy") + "\tCtrl+C", self.copy, "copy"),
            (self.tr("Paste cells") + "\tCtrl+V", self.paste, "file-in"),
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

    def copy(self) -> None:
        """Put the words of the current cell into the clipboard; from the number, those of the whole row."""
        task, column = self.table.current(), self.table.currentIndex().column()
        if task is not None:
            cells = _words(task) if column == NUMBER else [_words(task)[column - TEXT]]
            words = as_cells([cells]) if len(cells) > 1 else cells[0]
            QGuiApplication.clipboard().setText(words)
            AssignGrid._copied = words, Given.of(task)

    def paste(self) -> None:
        """Put the cells of the clipboard, as a spreadsheet gives them, into the current one and those beside and below.

        What a cell cannot take stays as it was and is told.
        """
        here = self.table.current()
        if here is None or self.table.locked:
            return
        text = QGuiApplication.clipboard().text()
        rows, copied = _cells(text), self._copied
        own = copied[1] if copied is not None and copied[0] == text else None
        first, below = max(self.table.currentIndex().column(), TEXT), self.table.from_current()
        refused = [
            words
            for task, cells in zip(below, rows, strict=False)
            for column, words in enumerate(cells, start=first)
            if not self._put(task, column, words, own)
        ]
        self._show()
        self.table.go_to(here, first)
        self.changed.emit()
        over = len(rows) - len(below)
        cells = "; ".join(f"“{words}”" for words in refused[:_TOLD])
        said = []
        if refused:
            words = self.tr("{count} cell{count:|s} could not be taken: {cells}.")
            said.append(filled(words, count=len(refused), cells=cells))
        if over > 0:
            said.append(filled(self.tr("{count} row{count:|s} found no task: add the tasks first."), count=over))
        if said:
            self.not_taken.emit(" ".join(said))

    def _put(self, task: Task, column: int, words: str, own: Given | None) -> bool:
        """Put words, those of a cell of its `own` or others, into a cell of a task; return whether it can take them."""
        words = clean(words)
        if not words and column in {TEXT, ROLE}:
            return True  # a task has both, and keeps them
        if column == TEXT:
            if words != clean(task.text):
                task.runs = runs(words)
            return True
        if column == ROLE:
            role = next((item for item in Role if fold(labels.word(item)) == fold(words)), None)
            task.role = role or task.role
            return role is not None
        if column == SUPPORT:
            names, known = split_units(words), finder(self._units)
            if not all(known(name) or is_unit_name(name) for name in names):
                return False
            task.supporting = list(dict.fromkeys(map(self._named, names)))
            helps = len(task.supporting)
            _give(task, task.unit)
            return len(task.supporting) == helps
        if column == DUE:
            return self._put_time(task, words, own)
        if column == PRODUCT:
            task.product = words
        return column == PRODUCT or not words

    def _put_time(self, task: Task, words: str, own: Given | None) -> bool:
        """Let a task be due as words say, or as the task that they were copied of.

        Not before the plan's date, and not where it gives up periods that are owed.
        """
        if self._in_force is not None and missed_items(task, self._in_force):
            return False
        read = own or read_time(Task(()), words, self._year)  # what was pasted alone: the task's words may say more
        if self._dated is not None and any(last_day(due) < self._dated for due in read.deadlines):
            return False
        read.put_time(task)
        return True

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
        place = self._behind(own) if before is None or before not in self._tasks else self._tasks.index(before)
        self._tasks.insert(place, task)
        self._show()
        self.table.go_to(task, max(column, TEXT))
        if stays:
            self.moved.emit()
        elif task is not self._new:
            self.changed.emit()

    def _behind(self, unit: str) -> int:
        """Return the place behind the last task of a unit (its folded name)."""
        names = [fold(item.unit.name) if item.unit is not None else "" for item in self._tasks]
        return max((number + 1 for number, name in enumerate(names) if name == unit), default=len(names))

    def _edited(self, task: Task) -> None:
        if task is self._new and task.text:
            self._new = None
            self._take_words(task)
            self._given_new = task
            QTimer.singleShot(0, self, self._show_new)  # the cell closes first
        self._show_hint()
        if self._new is None:
            self.changed.emit()

    def _take_words(self, task: Task) -> None:
        """Take over what the words of a new task say, as in the text: whose it is, who supports it, when it is due."""
        above = task.unit.name if task.unit is not None else ""
        said = duty_of(task.runs, above, self._year, self._units, finder(self._units))
        task.role, task.supporting = said.role, said.supporting
        if said.unit is not None and said.unit is not task.unit:
            self._tasks.remove(task)
            self._tasks.insert(self._behind(fold(said.unit.name)), task)
        _give(task, said.unit or task.unit)
        if not (task.deadlines or task.recurring or task.continuous or task.timing):
            Given.of(said).put_time(task)

    def _show_new(self) -> None:
        """Show a new task under the unit that its words gave it to, once no cell is open any more."""
        task = self._given_new
        if task is None or self.table.is_editing():
            return
        self._given_new = None
        column, here = max(self.table.currentIndex().column(), TEXT), self.table.current()
        self._show()
        if task is here:
            self.table.go_to(task, column)

    def _editor_left(self) -> None:
        """Forget a new task that was given no words, and show one that was given some where it belongs."""
        QTimer.singleShot(0, self, self._show_new)
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


def _cells(text: str) -> list[list[str]]:
    """Return the cells of words that were copied, in rows: those of a spreadsheet have tabs and ends of lines."""
    text = text.strip("\r\n")
    if "\t" not in text and "\n" not in text:
        return [[" ".join(text.split())]]
    try:
        rows = list(csv.reader(io.StringIO(text.replace("\0", ""), newline=""), dialect="excel-tab"))
    except csv.Error:  # a quotation mark opens what is too long for a cell
        rows = [line.split("\t") for line in text.splitlines()]
    return [[" ".join(cell.split()) for cell in row] for row in rows]


def _words(task: Task) -> list[str]:
    """Return what the cells of a task say, from its words on; units by their full names."""
    return [task.text, labels.word(task.role), "; ".join(unit.name for unit in task.supporting), due_words(task),
            task.product]  # fmt: skip


def _give(task: Task, unit: Unit | None) -> None:
    """Let a unit lead a task; it does not support itself."""
    task.unit = unit
    own = fold(unit.name) if unit is not None else ""
    task.supporting = [item for item in task.supporting if fold(item.name) != own]
