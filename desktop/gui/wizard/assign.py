"""Step 5: who does what by when."""

from __future__ import annotations

from textwrap import shorten
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog

from desktop import i18n
from desktop.domain.office.office import Unit
from desktop.domain.plan.details import Given, about_text, follow_assignment, given, take_out_of_text
from desktop.domain.plan.duty import asked_first, order, owners, place_changed, put_asked
from desktop.domain.plan.marking import proposals
from desktop.domain.plan.plan import Block, Plan
from desktop.domain.task.task import Task
from desktop.gui.editor.assign_grid import AssignGrid
from desktop.gui.kit.basic import Button, row
from desktop.gui.shell_api import Offer
from desktop.gui.wizard.duties import DutiesDialog
from desktop.gui.wizard.step import StepPage, WizardHost

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_SAID = 70  # letters of a task in the sentence at the foot


class AssignStep(StepPage):
    """The assignment grid, and duties that the text names but nobody has been given yet."""

    def __init__(self, view: WizardHost) -> None:
        super().__init__(view, "assign", "", "")
        self.heading.setText(self.tr("Assignment of tasks"))
        self.hint.set_text(self.tr("Each row is a task. Press Enter to change a cell, Tab to go to the next one."))
        self._plan = Plan("")
        self._owners: dict[int, Unit | None] = {}
        self._given: dict[int, Given] = {}
        self._removing: tuple[str, list[str]] | None = None
        """Words of a task that goes, and those of it that stay in the text."""
        self.grid = AssignGrid(())
        self.grid.set_working(self.services.calendar.is_working)
        self.grid.moved.connect(self.grid.changed)
        self.grid.changed.connect(self._changed)
        self.grid.removed.connect(self._removed)
        self.grid.not_taken.connect(lambda words: self.view.say(words, tone="amber"))
        self.from_text = Button("", "", "file-in", clicked=self._take_from_text)
        self.asked = Button("", "", "list", clicked=self._move_asked)
        self.body.addLayout(row(self.from_text, self.asked, None))
        self.body.addWidget(self.grid, 1)

    def load(self) -> None:
        """Show the tasks of the plan as it stands."""
        self._plan = self.machine.plan()
        units = self.services.units.all()
        known = {unit.name for unit in units}
        for task in self._plan.tasks:
            if task.unit is not None and task.unit.name not in known:
                known.add(task.unit.name)
                units.append(task.unit)
        self._units = units
        today = self.services.office.today()
        self.grid.set_units([unit for unit in units if unit.offered_in(self._plan.year, today)])
        self.grid.set_dated(self._plan.dated.value, self._plan.year)
        self.grid.set_tasks(self._plan.tasks)
        self._remember()
        self._show_proposals()

    def _remember(self) -> None:
        self._owners, self._given = owners(self._plan), given(self._plan)

    def _changed(self) -> None:
        plan = self._plan
        plan.tasks[:] = self.grid.tasks()
        place_changed(plan, self._owners)
        order(plan)
        left = follow_assignment(plan, self._given)
        self._remember()
        self.view.hush()  # what it offers to take back is not the last act any more
        self.acts(lambda: self.machine.take(plan))
        self._show_proposals()
        if left:
            self.view.say(i18n.sentence(about_text(left)), tone="amber")
        if self._removing is not None:
            self._say_removed(*self._removing)
            self._removing = None

    def _say_removed(self, name: str, left: list[str]) -> None:
        """Offer to take a task back that was removed."""
        words = self.tr("“{name}” was removed.").format(name=shorten(name, _SAID, placeholder=" …"))
        said = f"{words} {i18n.sentence(about_text(left))}" if left else words
        self.view.say(said, tone="amber" if left else "", offer=Offer(self.tr("Undo"), self.undo))

    def _removed(self, task: Task) -> None:
        self._removing = task.text, take_out_of_text(self._plan, task)

    # --- from the text

    def _proposals(self) -> list[tuple[Block, Task]]:
        return proposals(self._plan, self._units, self.services.units.finder())

    def _show_proposals(self) -> None:
        count = len(self._proposals())
        self.from_text.setVisible(count > 0)
        self.from_text.set_words(self.tr("Duties in the text ({count}) …").format(count=count))
        first = asked_first(self._plan)
        self.asked.setVisible(first is not None)
        self.asked.set_words(self.tr("Party bodies, Front last") if first else self.tr("Party bodies, Front first"))

    def _move_asked(self) -> None:
        plan, first = self._plan, asked_first(self._plan)
        put_asked(plan, first=not first)
        self.acts(lambda: self.machine.take(plan))
        self.load()

    def _take_from_text(self) -> None:
        dialog = DutiesDialog(self, self._proposals())
        taken = dialog.chosen() if dialog.exec() == QDialog.DialogCode.Accepted else []
        dialog.deleteLater()
        if not taken:
            return
        for block, task in taken:
            block.task, block.runs = task, ()
            self._plan.tasks.append(task)
        self._remember()
        plan = self._plan
        self.acts(lambda: self.machine.take(plan))
        self.load()
        first = next((task for task in self._plan.tasks if task.text == taken[0][1].text), None)  # read anew
        if first is not None:
            self.grid.show_task(first)

    def first_field(self) -> QWidget | None:
        """Return the table."""
        return self.grid.table

    def show_field(self, field: str) -> None:
        """Choose the task of a problem."""
        name, _dot, number = field.partition(".")
        if name == "tasks" and number.isdigit() and int(number) < len(self._plan.tasks):
            self.grid.show_task(self._plan.tasks[int(number)])
