"""The evidence files of all tasks of a plan, under the task that each belongs to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.domain.rows import EvidenceRow, TaskRow
from desktop.gui import labels
from desktop.gui.widgets.basic import Button
from desktop.gui.widgets.evidence_list import open_evidence
from desktop.gui.widgets.page import EmptyState, ListCard
from desktop.gui.widgets.table import Cell, Column, Group, Table

if TYPE_CHECKING:
    from desktop.gui.main_window import MainWindow

translate = QCoreApplication.translate


class PlanFiles(ListCard):
    """A list to look at and to open from; files are attached where the task is reported on."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self.table = Table(
            [
                Column(translate("PlanFiles", "File"), _name_cell, 240, stretch=True),
                Column(translate("PlanFiles", "Size"), _size_cell, 90, right=True, rank=2),
                Column(translate("PlanFiles", "Attached on"), _day_cell, sample="30/12/2026 08:30", rank=1),
                Column(translate("PlanFiles", "By"), _author_cell, 140, rank=3),
            ]
        )
        self.table.setAccessibleName(translate("PlanFiles", "Evidence files of the plan"))
        super().__init__(
            self.table,
            EmptyState(
                "paperclip",
                translate("PlanFiles", "No evidence file yet"),
                translate("PlanFiles", "Files are attached to a task where its progress is reported."),
            ),
        )
        self.table.opened.connect(self._open)
        self._open_button = Button(translate("PlanFiles", "Open"), icon="file", clicked=self.open_file)
        self.table.selectionModel().currentChanged.connect(lambda *_: self._enable())
        self.totals.addWidget(self._open_button)
        self._enable()

    def show_tasks(self, tasks: Sequence[TaskRow]) -> None:
        """List the files of these tasks."""
        rows: list[EvidenceRow | Group] = []
        count = 0
        for task in tasks:
            files = self._window.services.tasks.evidence(task.id)
            if files:
                rows += [Group(labels.joined(task.text.rstrip("."), task.unit_short or task.unit), "tasks"), *files]
                count += len(files)
        self.table.set_rows(rows, key=lambda item: item.id)
        self.show_rows(count, translate("PlanFiles", "{count} files").format(count=count))
        self._enable()

    def open_file(self) -> None:
        """Open the chosen file."""
        if (item := self.table.current()) is not None:
            self._open(item)

    def _open(self, item: EvidenceRow) -> None:
        open_evidence(self._window, item)

    def _enable(self) -> None:
        self._open_button.setVisible(self.table.row_model.rowCount() > 0)
        self._open_button.setEnabled(self.table.current() is not None)


def _name_cell(item: EvidenceRow) -> Cell:
    if item.there:
        return Cell(item.name, icon="file", tint="text2", tooltip=item.name)
    gone = translate("PlanFiles", "gone from the data folder")
    words = f"{item.name}  ·  {gone}"
    return Cell(words, icon="warning", tint="amber", tooltip=words)


def _size_cell(item: EvidenceRow) -> Cell:
    return Cell(labels.size(item.size))


def _day_cell(item: EvidenceRow) -> Cell:
    return Cell(labels.moment(item.added_at))


def _author_cell(item: EvidenceRow) -> Cell:
    return Cell(item.author or labels.EMPTY)
