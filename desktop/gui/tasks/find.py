"""What the search over everything finds among the tasks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.domain.task.rows import TaskQuery
from desktop.gui import labels
from desktop.gui.kit.lists import Line
from desktop.gui.places import TasksAt

if TYPE_CHECKING:
    from desktop.services import Services

translate = QCoreApplication.translate


def find(services: Services, words: str, most: int) -> list[Line]:
    """Return the tasks that go with words, three times as many as of other things, with the place of each."""
    today = services.office.today()
    return [
        Line(
            task.id,
            task.text,
            labels.joined(translate("SearchDialog", "Task"), task.unit, task.plan_number or task.plan_title),
            labels.chip(task.state),
            labels.state_words(task, today),
            "tasks",
            TasksAt(TaskQuery(), task.id),
        )
        for task in services.tasks.rows(TaskQuery(text=words, limit=most * 3), today)
    ]
