"""The assignment grid: duties by unit, with role, supporting units, time and product; a panel to change one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QCheckBox, QListWidget, QListWidgetItem, QWidget

from desktop.domain.office import Unit, UnitGroup
from desktop.domain.task import Deadline, Recurrence, Role, Task
from desktop.domain.text import clean, fold, plain, runs
from desktop.gui import labels
from desktop.gui.theme import theme
from desktop.gui.widgets.basic import Button, IconLabel, Label, ToolButton, boxed, clear, column, row
from desktop.gui.widgets.forms import ChoiceEdit, DateEdit, Field, choose, combo, text_area, text_field
from desktop.gui.widgets.page import EmptyState, ListCard, SidePanel
from desktop.gui.widgets.table import Cell, Column, Group, RowDelegate, Table

_MOST_LINES = 3
_LINE, _PAD = 20, 14


class _WrappingDelegate(RowDelegate):
    """Cells whose text goes over up to three lines."""

    @staticmethod
    def _text(
        painter: QPainter, box: QRectF, cell: Cell, index: QModelIndex | QPersistentModelIndex, *, bold: bool
    ) -> None:
        if box.height() < theme.px(_LINE * 2 + _PAD - 4):
            RowDelegate._text(painter, box, cell, index, bold=bold)
            return
        painter.setFont(theme.font(10, bold=bold))
        painter.setPen(theme.colour(cell.colour))
        step = QFontMetricsF(painter.font()).lineSpacing()
        top = theme.px(6)
        lines = max(int((box.height() - top) / step), 1)  # whole lines only: nothing is cut in two
        room = QRectF(box.x(), box.y() + top, box.width(), lines * step)
        painter.drawText(room, Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap, cell.text)


class TaskForm(SidePanel):
    """A panel that changes one duty. `applied` is told when something was taken over."""

    applied = Signal()

    def __init__(self, units: Sequence[Unit]) -> None:
        self._units = list(units)
        self._task: Task | None = None
        self._unit = ChoiceEdit()
        self._text = text_area(lines=5)
        self._role = combo([(labels.word(item), item) for item in Role])
        self._supporting = QListWidget()
        self._supporting.setFixedHeight(theme.px(124))
        self._limit = combo([])
        self._day = DateEdit()
        self._repeats = {item: QCheckBox(labels.word(item)) for item in Recurrence}
        self._timing, self._product, self._note = text_field(), text_field(), text_field()
        self._body = column(spacing=8)
        self._delete = ToolButton("trash", "")
        self._apply = Button("", "tonal")
        super().__init__("", self._body, [self._delete, boxed(row(None)), self._apply])
        self._continuous = QCheckBox(self.tr("Continuous"))
        self.title.set_text(self.tr("Duty"))
        self._delete.setToolTip(self.tr("Remove the duty"))
        self._delete.setAccessibleName(self.tr("Remove the duty"))
        self._apply.setText(self.tr("Apply"))
        self._apply.clicked.connect(lambda _checked=False: self.apply())
        self.saved.connect(self.apply)
        self._limit.addItem(self.tr("before (the day is late)"), False)
        self._limit.addItem(self.tr("at the latest on (the day is on time)"), True)
        self._unit_field = Field(self.tr("Unit"), self._unit)
        self._text_field = Field(self.tr("Duty"), self._text)
        self._day_field = Field(self.tr("Date"), self._day)
        for part in (
            self._unit_field, self._text_field, Field(self.tr("Role"), self._role),
            Field(self.tr("Supporting units"), self._supporting), Field(self.tr("Deadline"), self._limit), self._day_field,
            Label(self.tr("Comes back"), 9, bold=True, tone="muted"), *self._repeats.values(), self._continuous,
            Field(self.tr("Time in words, where there is no date"), self._timing),
            Field(self.tr("Product"), self._product), Field(self.tr("Note"), self._note),
        ):  # fmt: skip
            self._body.addWidget(part)
        self._body.addStretch(1)
        self.set_units(units)

    @property
    def delete_button(self) -> ToolButton:
        """Return the button that removes the duty."""
        return self._delete

    def set_units(self, units: Sequence[Unit]) -> None:
        """Offer these units."""
        self._units = list(units)
        self._unit.set_choices([unit.name for unit in self._units])

    def show_task(self, task: Task) -> None:
        """Show a duty."""
        self._task = task
        self._unit.setText(task.unit.name if task.unit else "")
        self._text.setPlainText(task.text)
        choose(self._role, task.role)
        self._supporting.clear()
        names = {fold(unit.name) for unit in task.supporting}
        for unit in [*self._units, *(unit for unit in task.supporting if self._known(unit.name) is None)]:
            item = QListWidgetItem(unit.name)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if fold(unit.name) in names else Qt.CheckState.Unchecked)
            self._supporting.addItem(item)
        choose(self._limit, task.deadline.inclusive if task.deadline else False)
        self._day.set_date(task.deadline.day if task.deadline else None)
        for repeat, box in self._repeats.items():
            box.setChecked(repeat in task.recurring)
        self._continuous.setChecked(task.continuous)
        self._timing.setText(task.timing)
        self._product.setText(task.product)
        self._note.setText(task.note)
        for field in (self._unit_field, self._text_field, self._day_field):
            field.set_error("")
        self.show()

    def _known(self, name: str) -> Unit | None:
        wanted = fold(name)
        for unit in self._units:
            if wanted in {fold(item) for item in (unit.name, unit.short_name, *unit.other_names) if item}:
                return unit
        return None

    def _named(self, name: str) -> Unit:
        found = self._known(name)
        if found is None:
            found = Unit(clean(name))
            self._units.append(found)
            self._unit.set_choices([unit.name for unit in self._units])
        return found

    def apply(self) -> None:
        """Take the input over into the duty."""
        task = self._task
        if task is None:
            return
        self._unit_field.set_error("" if self._unit.text().strip() else self.tr("Choose or type the unit."))
        words = clean(" ".join(self._text.toPlainText().split()))
        self._text_field.set_error("" if words else self.tr("Type what is to be done."))
        self._day_field.set_error(
            "" if self._day.is_valid() else self.tr("There is no such day. Type it as dd/mm/yyyy.")
        )
        if not self._unit.text().strip() or not words or not self._day.is_valid():
            return
        if words != plain(task.runs):
            task.runs = runs(words)
        task.unit = self._named(self._unit.text())
        task.role = self._role.currentData()
        task.supporting = [
            self._named(self._supporting.item(number).text()) for number in range(self._supporting.count())
            if self._supporting.item(number).checkState() == Qt.CheckState.Checked
        ]  # fmt: skip
        day, inclusive = self._day.date(), bool(self._limit.currentData())
        before = task.deadline
        if day is None:
            task.deadline = None
        elif before is None or (before.day, before.inclusive) != (day, inclusive):
            task.deadline = Deadline(day, inclusive)
        task.recurring = tuple(item for item, box in self._repeats.items() if box.isChecked())
        task.continuous = self._continuous.isChecked()
        task.timing, task.product, task.note = (
            clean(edit.text()) for edit in (self._timing, self._product, self._note)
        )
        self.applied.emit()


class AssignGrid(QWidget):
    """Duties by unit in a table, changed in place. `changed` is told after each change."""

    changed = Signal()
    removed = Signal(object)

    def __init__(self, units: Sequence[Unit]) -> None:
        super().__init__()
        self._tasks: list[Task] = []
        self._locked = False
        self._numbers: dict[int, int] = {}
        self.table = Table(
            [
                Column(self.tr("No."), lambda task: Cell(str(self._numbers.get(id(task), ""))), 50),
                Column(self.tr("Task"), lambda task: Cell(task.text.rstrip("."), tooltip=task.text), 240, stretch=True),
                Column(self.tr("Role"), lambda task: Cell(labels.word(task.role)), 120),
                Column(self.tr("Supporting units"), self._supporting_cell, 170, rank=2),
                Column(self.tr("Time"), self._time_cell, 150),
                Column(self.tr("Product"), lambda task: Cell(task.product or labels.EMPTY), 130, rank=1),
            ]
        )
        self.table.setItemDelegate(_WrappingDelegate(self.table))
        self.add_button = Button(self.tr("Add a duty"), "tonal", "plus", clicked=self.add)
        self._up = ToolButton("up", self.tr("Move up"), lambda: self._move(-1))
        self._down = ToolButton("down", self.tr("Move down"), lambda: self._move(1))
        self._hint = row(spacing=6)
        self._bar = boxed(row(self.add_button, self._up, self._down, None, self._hint))
        self._card = ListCard(
            self.table,
            EmptyState(
                "tasks", self.tr("No duty yet"), self.tr("Add a duty for each unit, or take them from a template.")
            ),
        )
        self.form = TaskForm(units)
        self.form.hide()
        self.form.applied.connect(self._applied)
        self.form.delete_button.clicked.connect(lambda _checked=False: self._remove())
        self.table.chosen.connect(self._show)
        self.form.closed.connect(lambda: QTimer.singleShot(0, self, self._heights))
        self.table.opened.connect(self._open)
        self.setLayout(column(self._bar, (boxed(row((self._card, 1), self.form, spacing=12)), 1), spacing=12))

    def set_units(self, units: Sequence[Unit]) -> None:
        """Offer these units."""
        self.form.set_units(units)

    def set_locked(self, locked: bool) -> None:
        """Show only; nothing can be changed."""
        self._locked = locked
        self._bar.setVisible(not locked)
        self.form.setEnabled(not locked)

    def tasks(self) -> list[Task]:
        """Return the duties in their order."""
        return list(self._tasks)

    def set_tasks(self, tasks: Sequence[Task]) -> None:
        """Show these duties; the objects themselves are changed."""
        self._tasks = list(tasks)
        self._refresh()

    @staticmethod
    def _supporting_cell(task: Task) -> Cell:
        words = "; ".join(unit.label for unit in task.supporting)
        return Cell(words or labels.EMPTY, tooltip=words)

    def _time_cell(self, task: Task) -> Cell:
        if task.deadline is not None:
            form = self.tr("At the latest {day}") if task.deadline.inclusive else self.tr("Before {day}")
            return Cell(form.format(day=labels.day(task.deadline.day)))
        if task.timing or task.recurring:
            return Cell(task.timing or ", ".join(labels.word(item) for item in task.recurring))
        if task.continuous:
            return Cell(self.tr("Continuous"))
        return Cell(self.tr("No date yet"), "amber", bold=True, icon="warning")

    def _refresh(self, keep: Task | None = None) -> None:
        groups: dict[str, tuple[Unit | None, list[Task]]] = {}
        for task in self._tasks:
            groups.setdefault(fold(task.unit.name) if task.unit else "", (task.unit, []))[1].append(task)
        rows: list[object] = []
        self._numbers.clear()
        number = 0
        for unit, own in groups.values():
            rows.append(Group(self._group_title(unit, len(own))))
            for task in own:
                number += 1
                self._numbers[id(task)] = number
                rows.append(task)
        self.table.set_rows(rows, key=id)
        if keep is not None and keep in rows:
            self.table.choose(rows.index(keep))
        self._heights()
        self._card.show_rows(number, self.tr("{count} duties of {units} units").format(count=number, units=len(groups)))
        clear(self._hint)
        undated = [t for t in self._tasks if not (t.deadline or t.timing or t.recurring or t.continuous)]
        if undated and not self._locked:
            self._hint.addWidget(IconLabel("warning", "amber", 16))
            self._hint.addWidget(
                Label(self.tr("{count} duties without a date").format(count=len(undated)), 10, bold=True, tone="amber")
            )
            self._hint.addWidget(Button(self.tr("Go there"), "flat", clicked=lambda: self.show_task(undated[0])))

    def _group_title(self, unit: Unit | None, count: int) -> str:
        if unit is None:
            return self.tr("No unit yet  ·  {count} duties").format(count=count)
        if unit.group is UnitGroup.REQUEST:
            return self.tr("Asked to support: {unit}  ·  {count} duties").format(unit=unit.name, count=count)
        return self.tr("{unit}  ·  {count} duties").format(unit=unit.name, count=count)

    def _heights(self) -> None:
        """Give rows the height of their longest text, one to three lines."""
        metrics = QFontMetricsF(theme.font(10))
        model = self.table.row_model
        for number, item in enumerate(model.rows):
            lines = 1
            if isinstance(item, Task):
                for place in (1, 3, 5):
                    width = self.table.columnWidth(place) - 24
                    if self.table.isColumnHidden(place) or width <= 0:
                        continue
                    text = model.columns[place].cell(item).text
                    box = metrics.boundingRect(QRectF(0, 0, width, 1000), Qt.TextFlag.TextWordWrap.value, text)
                    lines = max(lines, round(box.height() / metrics.lineSpacing()))
            self.table.setRowHeight(number, theme.px(_LINE * min(lines, _MOST_LINES) + _PAD))

    def resizeEvent(self, event: object) -> None:
        """Fit the rows to the new width."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._heights()

    def show_task(self, task: Task) -> None:
        """Choose a duty and show it in the panel."""
        rows = self.table.row_model.rows
        if task in rows:
            self.table.choose(rows.index(task))
            self.form.show_task(task)

    def _show(self, task: Task) -> None:
        self.form.show_task(task)
        QTimer.singleShot(0, self, self._heights)  # the panel has taken room from the table

    def _open(self, task: Task) -> None:
        self._show(task)
        self.form.setFocus()
        self.form.focusNextChild()

    def add(self) -> None:
        """Begin a new duty, of the unit that is chosen."""
        before = self.table.current()
        task = Task((), unit=before.unit if before is not None else None)
        place = self._tasks.index(before) + 1 if before in self._tasks else len(self._tasks)
        self._tasks.insert(place, task)
        self._refresh(task)
        self._open(task)

    def _remove(self) -> None:
        task = self.table.current()
        if task in self._tasks:
            self._tasks.remove(task)
            self.removed.emit(task)
            self.form.hide()
            self._refresh()
            self.changed.emit()

    def _move(self, step: int) -> None:
        """Move a duty among those of its unit."""
        task = self.table.current()
        if task not in self._tasks:
            return
        own = [item for item in self._tasks if item.unit is task.unit]
        place = own.index(task) + step
        if 0 <= place < len(own):
            one, other = self._tasks.index(task), self._tasks.index(own[place])
            self._tasks[one], self._tasks[other] = self._tasks[other], self._tasks[one]
            self._refresh(task)
            self.changed.emit()

    def _applied(self) -> None:
        self._refresh(self.table.current())
        self.changed.emit()
