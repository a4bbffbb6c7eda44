"""What a plan's page lists: how far its tasks are, and what was done to it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtWidgets import QApplication

from desktop.domain.base.filling import filled
from desktop.domain.base.journal import HistoryRow
from desktop.domain.task.rows import TaskQuery, TaskRow
from desktop.gui import exporting, labels
from desktop.gui.kit.basic import Button
from desktop.gui.kit.page_parts import EmptyState, ListCard
from desktop.gui.kit.row_menu import Entry, open_menu
from desktop.gui.kit.table import Cell, Column, Table
from desktop.gui.places import TasksAt
from desktop.gui.shell_api import Shell

translate = QCoreApplication.translate


class ProgressTab(ListCard):
    """The tasks of a plan with their progress.

    `in_text` returns how a task is shown in the text, None where it does not stand there.
    """

    def __init__(self, shell: Shell, plan_id: int, in_text: Callable[[int], Callable[[], None] | None]) -> None:
        today = shell.services.office.today()
        self.table: Table[TaskRow] = Table(
            [
                Column(translate("PlanPage", "Task"), lambda item: Cell(item.text.rstrip("."), tooltip=item.text), 240,
                       stretch=True),
                Column(translate("PlanPage", "Lead unit"), lambda item: Cell(item.unit_short, tooltip=item.unit), 150,
                       rank=1),
                Column(translate("PlanPage", "Due"), lambda item: Cell(labels.timing(item)), 110),
                Column(translate("PlanPage", "State"),
                       lambda item: Cell(labels.state_words(item, today), chip=labels.chip(item.state)), 162),
                Column(translate("PlanPage", "Progress"), _percent_cell, 120, rank=2),
            ]
        )  # fmt: skip
        super().__init__(
            self.table,
            EmptyState(
                "tasks",
                translate("PlanPage", "No task yet"),
                translate("PlanPage", "Tasks come from the duties of a plan."),
            ),
        )
        self._shell, self._in_text = shell, in_text
        own = TaskQuery(plan_id=plan_id)
        self.table.opened.connect(lambda item: shell.go(TasksAt(own, item.id)))
        self.table.menu_asked.connect(self._task_menu)
        book = Button(translate("PlanPage", "Progress workbook"), icon="table",
                      clicked=lambda: exporting.export_progress(shell, plan_id))  # fmt: skip
        for button in (
            book,
            Button(translate("PlanPage", "Report"), "tonal", "edit", clicked=lambda: shell.go(TasksAt(own))),
        ):
            self.totals.addWidget(button)

    def show_tasks(self, rows: Sequence[TaskRow]) -> None:
        """List tasks."""
        self.table.set_rows(rows, key=lambda item: item.id)
        self.show_rows(len(rows), filled(translate("PlanPage", "{count} task{count:|s}"), count=len(rows)))

    def _task_menu(self, task: TaskRow, place: QPoint) -> None:
        """Offer what can be done with a task of the plan."""
        words = translate("PlanPage", "Report") + "\tEnter"
        report: list[Entry] = [(words, lambda: self.table.opened.emit(task), "edit")]
        shown = self._in_text(task.id)
        if shown is not None:
            report.append((translate("PlanPage", "Show it in the text"), shown, "file"))
        open_menu(self, place, [*report, None, *exporting.of_task(self._shell, task)])


class HistoryTab(ListCard):
    """What was done to a plan, and the button that takes the last step back."""

    def __init__(self, shell: Shell) -> None:
        self.table: Table[HistoryRow] = Table(
            [
                Column(translate("PlanPage", "When"), lambda item: Cell(labels.moment(item.at)), 150),
                Column(translate("PlanPage", "Who"), lambda item: Cell(item.author or labels.EMPTY), 140),
                Column(translate("PlanPage", "What"),
                       lambda item: Cell(labels.action(item), "text2" if item.undone else "text"), 320, stretch=True),
                Column("", lambda item: Cell(labels.undone(item), "text2", tooltip=labels.undone(item)), 250, rank=1),
            ]
        )  # fmt: skip
        super().__init__(self.table, EmptyState("restore", translate("PlanPage", "Nothing was done yet")))
        self._undo = Button(translate("PlanPage", "Undo the last step"), icon="undo", clicked=shell.undo, key="undo")
        self.totals.addWidget(self._undo)
        self.table.menu_asked.connect(self._menu)

    def _menu(self, step: HistoryRow, place: QPoint) -> None:
        """Offer to take the last step back, whichever row is chosen, and to copy what the row says."""
        words = " · ".join((labels.moment(step.at), step.author or labels.EMPTY, labels.action(step)))
        copy = (translate("PlanPage", "Copy the line"), partial(QApplication.clipboard().setText, words), "copy")
        undo = (translate("PlanPage", "Undo the last step") + "\tCtrl+Z", self._undo.click, "undo")
        open_menu(self, place, [undo, None, copy] if self._undo.isEnabled() else [copy])

    def show_steps(self, history: Sequence[HistoryRow], last: HistoryRow | None) -> None:
        """List the steps; `last` is the one that can be taken back, if there is one."""
        self.table.set_rows(history)
        self.show_rows(len(history), filled(translate("PlanPage", "{count} step{count:|s}"), count=len(history)))
        self._undo.setEnabled(last is not None)
        self._undo.setToolTip(labels.action(last) if last is not None else "")


def _percent_cell(item: TaskRow) -> Cell:
    return Cell(f"{item.percent}%", share=item.percent / 100, bar=labels.bar_colour(item))
