"""That units received their tasks: noted for one or several, and who has said nothing for three working days."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.domain.base.filling import filled
from desktop.domain.task.rows import TaskRow
from desktop.gui import labels
from desktop.gui.kit.basic import Label, boxed, card, column, row
from desktop.gui.kit.dialog import Dialog
from desktop.gui.kit.forms import DateEdit, Field, text_field
from desktop.gui.kit.table import Cell, Column, Group, Table
from desktop.gui.kit.theme import theme

if TYPE_CHECKING:
    from desktop.gui.shell_api import Shell

translate = QCoreApplication.translate

_LONG_AGO = timedelta(days=90)
_ROWS = 8  # that are seen at once


class ReceiptDialog(Dialog):
    """Tasks that were given; for those that are ticked it is noted when their unit received them, and who did.

    `of` says in words which ones are listed, where not all are.
    """

    def __init__(self, shell: Shell, tasks: Sequence[TaskRow], today: date, of: str = "") -> None:
        self._shell, self._today = shell, today
        self._tasks = list({task.id: task for task in tasks}.values())
        one = self._tasks[0] if len(self._tasks) == 1 else None
        self._ticked = {task.id for task in self._tasks} if one else set()
        self.table: Table[TaskRow] = Table(
            [
                Column("", lambda task: Cell(checked=task.id in self._ticked), 38),
                Column(
                    translate("Receipt", "Task"), lambda task: Cell(task.text, tooltip=task.text), 260, stretch=True
                ),
                Column(translate("Receipt", "Unit"), lambda task: Cell(task.unit_short, tooltip=task.unit), 170),
                Column(translate("Receipt", "Given on"),
                       lambda task: Cell(labels.day(task.plan_dated) if task.plan_dated else labels.EMPTY), 104),
            ]
        )  # fmt: skip
        self.table.setAccessibleName(translate("Receipt", "Tasks that were given"))
        self.table.set_rows(self._by_age())
        self.table.ticked.connect(self._tick)
        self.table.opened.connect(self._tick)
        self.table.leave_enter()
        self.table.setFixedHeight(theme.px(36) + theme.px(34) * min(_ROWS, max(2, len(self._tasks))) + 2)
        self.day = DateEdit(one.received_on if one and one.received_on else today)
        self.by = text_field(one.received_by if one else "")
        self._day_field = Field(translate("Receipt", "Received on"), self.day)
        self._count = Label("", 10, bold=True)
        parts = [] if one else [card(column(self.table, spacing=0, margins=(1, 1, 1, 1))), self._count]
        fields = boxed(row((self._day_field, 1), (Field(translate("Receipt", "Received by"), self.by), 2), spacing=8))
        question = (
            translate("Receipt", "When did the unit receive the task?") if one
            else translate("Receipt", "Which tasks have been received?")
        )  # fmt: skip
        text = one.text if one else translate(
            "Receipt", "They were given three working days ago or more, and no unit has said that it has them."
        )  # fmt: skip
        if of and not one:
            listed = translate("Receipt", "Filter: {words}").format(words=of)
            text = f"{text}\n{listed}"
        super().__init__(
            shell.widget, "inbox", question, text, yes=translate("Receipt", "Note the receipt"),
            no=translate("Receipt", "Cancel"), body=column(*parts, fields, spacing=8), act=self._keep,
        )  # fmt: skip
        self.setFixedWidth(theme.px(480 if one else 760))
        self._show_count()

    def _by_age(self) -> list[TaskRow | Group]:
        """Return the rows, those that were given long ago apart from the others."""
        first = self._today - _LONG_AGO
        new = [task for task in self._tasks if task.plan_dated is None or task.plan_dated >= first]
        old = [task for task in self._tasks if task not in new]
        if not old or not new:
            return list(self._tasks)
        heads = (
            (translate("Receipt", "Given in the last {days} day{days:|s}"), new),
            (translate("Receipt", "Given more than {days} day{days:|s} ago"), old),
        )
        rows: list[TaskRow | Group] = []
        for words, tasks in heads:
            rows += [Group(labels.joined(filled(words, days=_LONG_AGO.days), str(len(tasks))), "inbox"), *tasks]
        return rows

    def _tick(self, task: TaskRow) -> None:
        self._ticked ^= {task.id}
        self.table.viewport().update()
        self._show_count()

    def _show_count(self) -> None:
        words = translate("Receipt", "{ticked} of {count} ticked")
        self._count.setText(filled(words, ticked=len(self._ticked), count=len(self._tasks)))
        self.yes.setEnabled(bool(self._ticked))

    def _keep(self) -> bool:
        if not self.day.is_valid():
            self._day_field.set_error(translate("Receipt", "There is no such day. Type it as dd/mm/yyyy."))
            return False
        ids = [task.id for task in self._tasks if task.id in self._ticked]
        receive = self._shell.services.tasks.receive
        done = self._shell.attempt(lambda: receive(ids, self.by.text(), self.day.date()))
        if done is None:
            return False
        self._shell.say(
            filled(translate("Receipt", "Receipt of {count} task{count:|s} noted"), count=done.value), undo=True
        )
        return True


def ask(shell: Shell, tasks: Sequence[TaskRow], today: date, of: str = "") -> None:
    """Ask when tasks were received, and by whom; `of` as the dialog has it."""
    if tasks:
        dialog = ReceiptDialog(shell, tasks, today, of)
        dialog.exec()
        dialog.deleteLater()
