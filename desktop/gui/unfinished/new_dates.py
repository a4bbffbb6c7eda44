"""By when what is late shall be done in the new plan: asked for each task before it is carried."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.domain.task.progress import last_day
from desktop.domain.task.rows import TaskRow
from desktop.domain.task.task import Deadline
from desktop.gui import labels
from desktop.gui.kit.basic import Label, boxed, column
from desktop.gui.kit.dialog import Dialog
from desktop.gui.kit.forms import DateEdit, Field

_TEXT = 90

translate = QCoreApplication.translate


class NewDatesDialog(Dialog):
    """A field for each task that is late, with the day that is proposed; an empty one keeps the old day."""

    def __init__(self, parent: QWidget, tasks: Sequence[TaskRow], proposed: Mapping[int, date], today: date) -> None:
        self._tasks, self._today = {task.id: task for task in tasks}, today
        self.fields: dict[int, DateEdit] = {}
        self._holders: dict[int, Field] = {}
        lines: list[QWidget] = []
        for task in tasks:
            edit = DateEdit(proposed.get(task.id))
            words = textwrap.shorten(task.text, _TEXT, placeholder=" …")
            edit.setAccessibleName(task.text)
            late = labels.joined(labels.due(task, short=True), labels.state_words(task, today))
            before = translate("NewDatesDialog", "New deadline (before this day)")
            field = Field(translate("NewDatesDialog", "New deadline") if task.deadline_inclusive else before, edit)
            self.fields[task.id], self._holders[task.id] = edit, field
            lines.append(boxed(column(Label(words, 10, wrap=True), Label(late, 9, tone="red"), field, spacing=2)))
        super().__init__(
            parent,
            "calendar",
            translate("NewDatesDialog", "By when is what is late due now?"),
            translate(
                "NewDatesDialog",
                "The same day a year later is proposed. Leave a field empty to keep the old deadline: the task then "
                "stays overdue in the new plan.",
            ),
            yes=translate("NewDatesDialog", "Carry with these deadlines"),
            no=translate("NewDatesDialog", "Cancel"),
            body=column(*lines, spacing=12),
            act=self._check,
        )

    def days(self) -> dict[int, date | None]:
        """Return the day for each task, None where the old one stays."""
        return {task_id: edit.date() for task_id, edit in self.fields.items()}

    def _check(self) -> bool:
        wrong = False
        for task_id, edit in self.fields.items():
            day, words = edit.date(), ""
            if not edit.is_valid():
                words = translate("NewDatesDialog", "There is no such day. Type it as dd/mm/yyyy.")
            elif day is not None and last_day(Deadline(day, self._tasks[task_id].deadline_inclusive)) < self._today:
                words = translate("NewDatesDialog", "This day is over. Type a later one, or leave the field empty.")
            self._holders[task_id].set_error(words)
            wrong = wrong or bool(words)
        return not wrong


def ask_days(
    parent: QWidget, tasks: Sequence[TaskRow], proposed: Mapping[int, date], today: date
) -> dict[int, date | None] | None:
    """Return the new day for each task, {} when there is none to ask about, None when the user goes back."""
    if not tasks:
        return {}
    dialog = NewDatesDialog(parent, tasks, proposed, today)
    done = dialog.exec() == Dialog.DialogCode.Accepted
    days = dialog.days()
    dialog.deleteLater()
    return days if done else None
