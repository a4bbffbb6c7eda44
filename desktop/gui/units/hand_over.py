"""The dialog that lists the open tasks of a unit that has ended, and who takes over."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.domain.office.office import Unit
from desktop.domain.task.rows import TaskRow
from desktop.gui import labels
from desktop.gui.kit.basic import card, column
from desktop.gui.kit.dialog import Dialog
from desktop.gui.kit.forms import (
    Field,
    choose,
    combo,
)
from desktop.gui.kit.table import (
    Cell,
    Column,
    Table,
)
from desktop.gui.kit.theme import theme
from desktop.services import Services

_LINES = 6
"""Tasks that are seen at once; there is a scroll bar for more."""


class HandOverDialog(Dialog):
    """Which unit takes over the open tasks of another one; they are listed below."""

    def __init__(self, parent: QWidget, services: Services, gone: Unit) -> None:
        translate = QCoreApplication.translate
        ids = set(services.units.open_tasks(gone.id or 0))
        today = services.office.today()
        others = [unit for unit in services.units.all() if unit.id != gone.id and unit.offered_in(None, today)]
        choose_one = translate("HandOverDialog", "Choose a unit")
        self._choice = combo([(choose_one, None), *((unit.name, unit.id) for unit in others)])
        heir = services.units.successors(today).get(gone.id or 0)
        if heir is not None:
            choose(self._choice, heir.id)
        self.tasks = Table(
            (
                Column(translate("HandOverDialog", "Task"), _words, 240, stretch=True),
                Column(translate("HandOverDialog", "Due"), _due, sample="31/12/2026"),
            )
        )
        self.tasks.setFixedHeight(theme.px(44) * _LINES)
        rows = [row for row in services.tasks.rows() if row.id in ids]
        self.tasks.set_rows(rows, key=lambda row: row.id)
        words = translate("HandOverDialog", "Open tasks ({count})").format(count=len(rows))
        frame = card(column(self.tasks, spacing=0, margins=(1, 1, 1, 1)))
        frame.setFocusProxy(self.tasks)
        super().__init__(
            parent,
            "units",
            translate("HandOverDialog", "Hand over the open tasks of “{name}”?").format(name=gone.name),
            translate("HandOverDialog", "What is done stays with the unit that did it. This can be undone."),
            yes=translate("HandOverDialog", "Hand over"),
            no=translate("HandOverDialog", "Not yet"),
            body=column(
                Field(translate("HandOverDialog", "Who takes over"), self._choice), Field(words, frame), spacing=10
            ),
        )
        self._choice.currentIndexChanged.connect(lambda _index: self._enable())
        self._enable()

    def successor(self) -> int | None:
        """Return the unit that was chosen, by its id."""
        found = self._choice.currentData()
        return found if isinstance(found, int) else None

    def _enable(self) -> None:
        self.yes.setEnabled(self.successor() is not None and self.tasks.model().rowCount() > 0)


def _words(row: TaskRow) -> Cell:
    return Cell(row.text, tooltip=labels.joined(row.plan_number, row.plan_title))


def _due(row: TaskRow) -> Cell:
    return Cell(labels.day(row.last_day) if row.last_day is not None else labels.EMPTY)
