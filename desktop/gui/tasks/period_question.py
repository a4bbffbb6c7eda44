"""Which period a report is on, asked for each task that owes by periods."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.domain.task.rows import ItemRow, TaskRow
from desktop.domain.task.task import TaskStatus
from desktop.gui import labels
from desktop.gui.kit.basic import (
    Label,
    boxed,
    column,
    scrolled,
)
from desktop.gui.kit.dialog import Dialog
from desktop.gui.kit.forms import choose, combo
from desktop.gui.kit.theme import theme

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QComboBox

_SEEN = 5  # tasks whose fields stand open; more are scrolled
_TITLE = 90
_HEIGHT = 340

translate = QCoreApplication.translate


class PeriodDialog(Dialog):
    """A field for each task, with its periods; that of its row is proposed, else the earliest that is open."""

    def __init__(self, parent: QWidget, tasks: Sequence[tuple[TaskRow, Sequence[ItemRow]]], today: date) -> None:
        self.fields: dict[int, QComboBox] = {}
        lines: list[QWidget] = []
        for task, items in tasks:
            field = combo([(_words(item, today), item.period) for item in items])
            owed = next((item.period for item in items if item.status is not TaskStatus.DONE), items[-1].period)
            choose(field, task.period or owed)
            field.setAccessibleName(task.text)
            self.fields[task.id] = field
            lines.append(
                boxed(column(Label(textwrap.shorten(task.text, _TITLE, placeholder=" …"), 9, wrap=True), field))
            )
        body = column(*lines, spacing=10)
        if len(lines) > _SEEN:
            area = scrolled(body)
            area.setMinimumHeight(theme.px(_HEIGHT))
            body = column(area)
        super().__init__(
            parent,
            "calendar",
            translate("PeriodDialog", "Which period is the report on?"),
            translate(
                "PeriodDialog", "What comes back is reported on period by period. Other periods stay as they are."
            ),
            yes=translate("PeriodDialog", "Report"),
            no=translate("PeriodDialog", "Cancel"),
            body=body,
        )

    def periods(self) -> dict[int, str]:
        """Return the chosen period by task."""
        return {task_id: str(field.currentData()) for task_id, field in self.fields.items()}


def ask_periods(
    parent: QWidget, tasks: Sequence[TaskRow], items: Mapping[int, Sequence[ItemRow]], today: date
) -> dict[int, list[str]] | None:
    """Return the periods for each task that has some, {} when none has, None when the user goes back.

    Who ticked several periods of one task has said which.
    """
    ticked: dict[int, list[str]] = {}
    for task in tasks:
        ticked.setdefault(task.id, []).append(task.period)
    known = {task_id: periods for task_id, periods in ticked.items() if len(periods) > 1}
    asked = [(task, items[task.id]) for task in tasks if items.get(task.id) and task.id not in known]
    if not asked:
        return known
    dialog = PeriodDialog(parent, asked, today)
    done = dialog.exec() == Dialog.DialogCode.Accepted
    periods = dialog.periods()
    dialog.deleteLater()
    return known | {task_id: [period] for task_id, period in periods.items()} if done else None


def _words(item: ItemRow, today: date) -> str:
    return labels.joined(labels.period(item.period), labels.due(item, short=True), labels.state_words(item, today))
