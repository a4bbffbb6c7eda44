"""The list of plans, and the bin."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox

from desktop.domain.plan import PlanStatus
from desktop.domain.rows import PlanRow
from desktop.gui import labels
from desktop.gui.main_window import MainWindow
from desktop.gui.widgets.basic import Button, ToolButton, row
from desktop.gui.widgets.forms import combo, filter_field, set_entries
from desktop.gui.widgets.page import EmptyState, ListCard, Page
from desktop.gui.widgets.table import Cell, Column, Table


class PlansPage(Page):
    """All plans: year, subject, number, status, progress, next deadline."""

    subjects = frozenset({"plans", "tasks"})

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, "")
        self.header.title.set_text(self.tr("Plans"))
        self.header.set_actions(
            Button(self.tr("Search  Ctrl+K"), icon="search", clicked=window.search),
            Button(self.tr("New plan"), "primary", "plus", clicked=window.new_plan),
        )
        self._filter = filter_field(self.tr("Filter by words"))
        self._year: QComboBox = combo([(self.tr("Every year"), None)], self.tr("Year"))
        self._status: QComboBox = combo(
            [(self.tr("Every status"), None), *((labels.word(status), status) for status in PlanStatus),
             (self.tr("Bin"), "bin")], self.tr("Status"),
        )  # fmt: skip
        self._filter.textChanged.connect(self.refresh)
        self._year.currentIndexChanged.connect(self.refresh)
        self._status.currentIndexChanged.connect(self.refresh)
        self.table = Table(
            [
                Column(self.tr("Subject"), lambda item: Cell(item.title, tooltip=item.title), 260, stretch=True),
                Column(self.tr("Year"), lambda item: Cell(str(item.year or labels.EMPTY)), 70),
                Column(self.tr("Number"), lambda item: Cell(item.number or labels.EMPTY), 120),
                Column(self.tr("Status"), self._status_cell, 150),
                Column(self.tr("Progress"), self._progress_cell, 150, rank=1),
                Column(self.tr("Next deadline"), lambda item: Cell(labels.day(item.next_deadline)), 120, rank=2),
            ]
        )
        self.table.opened.connect(lambda item: self._open(item))
        self._card = ListCard(self.table, self._empty())
        self._open_button = Button(self.tr("Open"), "tonal", clicked=lambda: self._open(self.table.current()))
        self._bin_button = ToolButton("trash", self.tr("Put into the bin"), self._delete)
        self._restore_button = Button(self.tr("Take out of the bin"), icon="restore", clicked=self._restore)
        self._card.totals.addWidget(self._bin_button)
        self._card.totals.addWidget(self._restore_button)
        self._card.totals.addWidget(self._open_button)
        self.table.chosen.connect(lambda _item: self._buttons())
        self.body.addLayout(row((self._filter, 1), self._year, self._status))
        self.body.addWidget(self._card, 1)
        self.setTabOrder(self._filter, self._year)
        self.setTabOrder(self._year, self._status)
        self.setTabOrder(self._status, self.table)

    @staticmethod
    def _status_cell(item: PlanRow) -> Cell:
        return Cell(labels.word(item.status), chip=labels.chip(item.status))

    @staticmethod
    def _progress_cell(item: PlanRow) -> Cell:
        if not item.tasks:
            return Cell(labels.EMPTY, "text2")
        return Cell(f"{item.done}/{item.tasks}", share=item.done / item.tasks,
                    bar="green_bar" if item.done == item.tasks else "accent_text")  # fmt: skip

    def _empty(self) -> EmptyState:
        return EmptyState(
            "plan",
            self.tr("No plan yet"),
            self.tr("Make one from a template, from last year's plan, or from a Word, PDF or text file."),
            [Button(self.tr("New plan"), icon="plus", clicked=self.window_.new_plan)],
        )

    def refresh(self) -> None:
        """Read the list again."""
        set_entries(self._year, [(self.tr("Every year"), None),
                                 *((self.tr("Year {year}").format(year=year), year) for year in self.services.plans.years())])  # fmt: skip
        text, year, status = self._filter.text(), self._year.currentData(), self._status.currentData()
        binned = status == "bin"
        if binned:
            rows = self.services.plans.deleted()
        else:
            rows = self.services.plans.rows(year, status, text)
        self.table.set_rows(rows, key=lambda item: item.id)
        filtered = bool(text.strip() or year or status)
        if not rows:
            self._card.set_empty(self._nothing_found(binned=binned) if filtered else self._empty())
        self._card.show_rows(len(rows), self.tr("{count} plans").format(count=len(rows)))
        self._buttons()

    def _nothing_found(self, *, binned: bool) -> EmptyState:
        title = self.tr("The bin is empty") if binned else self.tr("No plan fits the filter")
        return EmptyState("filter", title, "", [Button(self.tr("Clear the filter"), clicked=self._clear)])

    def _clear(self) -> None:
        self._filter.clear()
        self._year.setCurrentIndex(0)
        self._status.setCurrentIndex(0)

    def _buttons(self) -> None:
        binned = self._status.currentData() == "bin"
        chosen = self.table.current() is not None
        self._open_button.setVisible(not binned)
        self._bin_button.setVisible(not binned)
        self._restore_button.setVisible(binned)
        for button in (self._open_button, self._bin_button, self._restore_button):
            button.setEnabled(chosen)

    def primary(self) -> None:
        """Make a new plan."""
        self.window_.new_plan()

    def _open(self, item: PlanRow | None) -> None:
        if item is not None and self._status.currentData() != "bin":
            self.window_.open_plan(item.id)

    def _delete(self) -> None:
        item = self.table.current()
        if item is not None and self.window_.attempt(lambda: self.services.plans.delete(item.id)):
            self.window_.say(self.tr("“{title}” was put into the bin.").format(title=item.title), undo=True)

    def _restore(self) -> None:
        item = self.table.current()
        if item is not None and self.window_.attempt(lambda: self.services.plans.restore(item.id)):
            self.window_.say(self.tr("“{title}” is back in the list.").format(title=item.title), undo=True)
