"""The side panel of the task list: a report of progress of one task, or of several at once."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QWidget

from desktop.domain.rows import ProgressChange, TaskRow
from desktop.domain.task import TaskStatus, Update
from desktop.domain.text import clean
from desktop.gui import labels
from desktop.gui.theme import theme
from desktop.gui.widgets.basic import Button, Chip, Label, ToolButton, boxed, card, column, row
from desktop.gui.widgets.forms import DateEdit, Field, PercentEdit, choose, combo, text_area, text_field
from desktop.gui.widgets.lists import Line, LineList
from desktop.gui.widgets.page import SidePanel

if TYPE_CHECKING:
    from collections.abc import Sequence


class TaskPanel(SidePanel):
    """Edit the progress of the tasks that were given; `save_asked` tells the change when all fields are right.

    For several tasks at once only what is filled in is changed.
    """

    save_asked = Signal(object)
    next_asked = Signal()
    history_asked = Signal()
    slip_asked = Signal()

    def __init__(self) -> None:
        super().__init__("")
        self._text = Label("", 10, bold=True, wrap=True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._meta = Label("", 9, tone="muted", wrap=True)
        self._chip = Chip("draft", "")
        self._deadline = Label("", 9, tone="muted", wrap=True)
        self._more = Label("", 9, tone="muted", wrap=True)
        self._status = combo([("", None), *((labels.word(item), item) for item in TaskStatus)])
        self._percent = PercentEdit(optional=True)
        self._result = text_area(lines=3)
        self._difficulties = text_area(lines=2)
        self._done_on = DateEdit()
        self._number = text_field()
        self._tasks: tuple[TaskRow, ...] = ()
        self._before: tuple[object, ...] = ()
        self._state = boxed(row(self._chip, (self._deadline, 1)))
        self._date_field = Field(self.tr("Date done"), self._done_on)
        self._build()

    def _build(self) -> None:
        self._result.setPlaceholderText(self.tr("What has been done so far"))
        self._difficulties.setPlaceholderText(self.tr("None so far"))
        self._number.setPlaceholderText(self.tr("215/BC-UBND"))
        self._status.setItemText(0, self.tr("as it is"))
        pair = row((self._date_field, 1), (Field(self.tr("Document number"), self._number), 1))
        pair.setAlignment(self._date_field, Qt.AlignmentFlag.AlignTop)
        self.set_body(
            column(
                self._text, self._meta, self._state, self._more, 4,
                Field(self.tr("Status"), self._status),
                Field(self.tr("Progress"), self._percent),
                Field(self.tr("Result so far"), self._result),
                Field(self.tr("Difficulties, proposals"), self._difficulties),
                pair, None,
            )
        )  # fmt: skip
        self._history = ToolButton("restore", self.tr("History of updates"), self.history_asked.emit)
        self._slip = ToolButton("print", self.tr("Assignment slip"), self.slip_asked.emit)
        self.set_head(self._slip, self._history)
        self._next = Button(self.tr("Next task"), "flat", clicked=self.next_asked.emit)
        self._reset = Button(self.tr("Discard"), clicked=self.reset)
        self._save = Button(self.tr("Save"), "tonal", clicked=self.save)
        self.set_foot(self._next, None, self._reset, self._save)
        self.saved.connect(self.save)
        self._status.currentIndexChanged.connect(self._status_changed)
        self._percent.changed.connect(self._percent_changed)

    def show_tasks(self, tasks: Sequence[TaskRow], today: date) -> None:
        """Show the progress of one task, or an empty report for several."""
        self._tasks = tuple(tasks)
        one = tasks[0] if len(tasks) == 1 else None
        self.title.set_text(
            self.tr("Update the task") if one else self.tr("Update {count} tasks").format(count=len(tasks))
        )
        self._text.setText(one.text if one else self.tr("What is filled in here is put down for each of them."))
        for widget in (self._meta, self._state, self._history, self._next):
            widget.setVisible(one is not None)
        self._slip.setVisible(one is not None and one.unit_id is not None)
        more: list[str] = []
        if one:
            self._meta.setText(labels.joined(one.unit or self.tr("No unit"), one.plan_number or one.plan_title))
            self._chip.set(labels.chip(one.state), labels.state_words(one, today))
            self._deadline.setText(self._due(one))
            if one.supporting:
                more.append(self.tr("With: {units}").format(units=", ".join(one.supporting)))
            if one.product:
                more.append(self.tr("Product: {product}").format(product=one.product))
            if one.carried_into:
                more.append(self.tr("Carried into: {plan}").format(plan=one.carried_into))
        self._more.setText("\n".join(more))
        self._more.setVisible(bool(more))
        self.reset()

    def _due(self, task: TaskRow) -> str:
        if task.last_day is None:
            return labels.timing(task) if labels.timing(task) != labels.EMPTY else ""
        words = self.tr("Due {day}").format(day=labels.day(task.last_day))
        if task.working_day is not None and task.working_day != task.last_day:
            day = labels.day(task.working_day)
            words = f"{words} {self.tr('(last working day {day})').format(day=day)}"
        return words

    def tasks(self) -> tuple[TaskRow, ...]:
        """Return what is being edited."""
        return self._tasks

    def reset(self) -> None:
        """Take back what was typed since the last save."""
        one = self._tasks[0] if len(self._tasks) == 1 else None
        for widget in (self._status, self._percent):
            widget.blockSignals(True)
        choose(self._status, one.status if one else None)
        self._percent.set_value(one.percent if one else None)
        for widget in (self._status, self._percent):
            widget.blockSignals(False)
        self._result.setPlainText(one.result if one else "")
        self._difficulties.setPlainText(one.difficulties if one else "")
        self._done_on.set_date(one.done_on if one else None)
        self._number.setText(one.product_number if one else "")
        self._date_field.set_error("")
        self._before = self._values()

    def dirty(self) -> bool:
        """Return whether something was typed that is not saved."""
        return bool(self._tasks) and not self.isHidden() and self._values() != self._before

    def save(self) -> bool:
        """Ask for the change to be saved; return False when a field is wrong."""
        if not self._done_on.is_valid():
            self._date_field.set_error(self.tr("There is no such day. Type it as dd/mm/yyyy."))
            self._done_on.setFocus()
            return False
        self._date_field.set_error("")
        if self._tasks and (self._values() != self._before or len(self._tasks) > 1):
            self.save_asked.emit(self._change())
        return True

    def _values(self) -> tuple[object, ...]:
        return (
            self._status.currentData(),
            self._percent.value(),
            clean_lines(self._result.toPlainText()),
            clean_lines(self._difficulties.toPlainText()),
            self._done_on.text().strip(),
            clean(self._number.text()),
        )

    def _change(self) -> ProgressChange:
        status, percent, result, difficulties, _, number = self._values()
        several = len(self._tasks) > 1
        before_status, before_percent = self._before[:2]
        return ProgressChange(
            status=status if status != before_status and isinstance(status, TaskStatus) else None,
            percent=percent if percent != before_percent and isinstance(percent, int) else None,
            result=None if several and not result else str(result),
            difficulties=None if several and not difficulties else str(difficulties),
            done_on=self._done_on.date() if self._date_changed() else None,
            product_number=None if several and not number else str(number),
        )

    def _date_changed(self) -> bool:
        return self._done_on.text().strip() != self._before[4]

    def _status_changed(self) -> None:
        """Let the percentage follow the status."""
        self._percent.blockSignals(True)
        status = self._status.currentData()
        if status is TaskStatus.DONE:
            self._percent.set_value(100)
        elif status is TaskStatus.NOT_STARTED:
            self._percent.set_value(0)
        self._percent.blockSignals(False)

    def _percent_changed(self) -> None:
        """Let the status follow the percentage."""
        value = self._percent.value()
        status = self._status.currentData()
        self._status.blockSignals(True)
        if value == 100:
            choose(self._status, TaskStatus.DONE)
        elif value is not None and value > 0 and status in {TaskStatus.NOT_STARTED, TaskStatus.DONE, None}:
            choose(self._status, TaskStatus.IN_PROGRESS)
        elif value == 0 and status in {TaskStatus.DONE, TaskStatus.IN_PROGRESS, None}:
            choose(self._status, TaskStatus.NOT_STARTED)
        self._status.blockSignals(False)


def clean_lines(text: str) -> str:
    """Return typed text as NFC with its lines kept."""
    return "\n".join(clean(line) for line in text.splitlines()).strip()


class HistoryDialog(QDialog):
    """What was reported of a task, newest first."""

    def __init__(self, parent: QWidget, title: str, updates: Sequence[Update]) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("History of updates"))
        self.resize(theme.px(480), theme.px(420))
        lines = LineList(self.tr("History of updates"))
        lines.set_rows([self._line(update) for update in sorted(updates, key=lambda item: item.at, reverse=True)])
        frame: QFrame = card(column((lines, 1), spacing=0, margins=(1, 1, 1, 5)))
        none = Label(self.tr("Nothing was reported yet."), tone="muted")
        none.setVisible(not updates)
        frame.setVisible(bool(updates))
        close = Button(self.tr("Close"), clicked=self.accept)
        self.setLayout(
            column(
                Label(self.tr("History of updates"), 12, bold=True),
                Label(title, 10, wrap=True),
                (frame, 1), none, row(None, close),
                spacing=12, margins=(24, 20, 24, 20),
            )
        )  # fmt: skip

    @staticmethod
    def _line(update: Update) -> Line:
        head = labels.joined(f"{update.percent}%", labels.word(update.status), update.result.replace("\n", " "))
        meta = labels.joined(labels.moment(update.at), update.author, update.difficulties.replace("\n", " "))
        return Line(update.id or 0, head, meta)
