"""Units: who gets tasks and who is asked; spellings, contacts, workload; merging two."""

from __future__ import annotations

from desktop.domain.office import Unit, UnitGroup
from desktop.domain.rows import TaskQuery, UnitRow
from desktop.domain.text import fold
from desktop.gui import labels
from desktop.gui.main_window import MainWindow
from desktop.gui.widgets.basic import Button, ToolButton, boxed, column, row
from desktop.gui.widgets.dialog import Dialog, ask
from desktop.gui.widgets.forms import DateEdit, Field, choose, combo, filter_field, text_area, text_field
from desktop.gui.widgets.page import EmptyState, ListCard, Page, SidePanel
from desktop.gui.widgets.table import Cell, Column, Table


class UnitsPage(Page):
    """The directory of units."""

    subjects = frozenset({"units", "tasks", "plans"})

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, "")
        self.header.title.set_text(self.tr("Units"))
        self.header.set_context(self.tr("Bodies under the committee get tasks; Party bodies and the Front are asked"))
        self.header.set_actions(
            Button(self.tr("Search  Ctrl+K"), icon="search", clicked=window.search),
            Button(self.tr("New unit"), "primary", "plus", clicked=self.primary),
        )
        self._filter = filter_field(self.tr("Filter by words"))
        self._group = combo([(self.tr("Every group"), None), *((labels.word(item), item) for item in UnitGroup)],
                            self.tr("Group"))  # fmt: skip
        self.table = Table(
            [
                Column(self.tr("Unit"), lambda item: Cell(item.name, icon="units"), 240, stretch=True),
                Column(self.tr("Short name"), lambda item: Cell(item.short_name or labels.EMPTY), 150, rank=2),
                Column(self.tr("Group"), lambda item: Cell(labels.word(item.group)), 150, rank=1),
                Column(self.tr("Tasks"), lambda item: Cell(str(item.tasks)), 80, right=True),
                Column(self.tr("Done"), lambda item: Cell(str(item.done)), 70, right=True),
                Column(self.tr("Overdue"), self._overdue_cell, 90, right=True),
            ]
        )
        self.table.chosen.connect(self._choose)
        self._card = ListCard(
            self.table, EmptyState("units", self.tr("No unit fits the filter"), "",
                                   [Button(self.tr("Clear the filter"), clicked=self._clear)])
        )  # fmt: skip
        self._unit: Unit | None = None
        self._name, self._short = text_field(), text_field()
        self._kind = combo([(labels.word(item), item) for item in UnitGroup])
        self._others = text_area(lines=3)
        self._person, self._phone, self._mail = text_field(), text_field(), text_field()
        self._from, self._to = DateEdit(), DateEdit()
        self._name_field = Field(self.tr("Name"), self._name)
        body = column(
            self._name_field, Field(self.tr("Short name, for tables"), self._short),
            Field(self.tr("Group"), self._kind),
            Field(self.tr("Other spellings and older names, one a line"), self._others),
            Field(self.tr("Contact"), self._person),
            row((Field(self.tr("Telephone"), self._phone), 1), (Field(self.tr("E-mail"), self._mail), 1)),
            row((Field(self.tr("Exists from"), self._from), 1), (Field(self.tr("to"), self._to), 1)), None,
        )  # fmt: skip
        self._merge = ToolButton("link", self.tr("Merge with another unit"), self._ask_merge)
        self._bin = ToolButton("trash", self.tr("Remove from the directory"), self._delete)
        self._tasks = Button(self.tr("Tasks"), "flat", clicked=self._show_tasks)
        self.panel = SidePanel(
            self.tr("Unit"), body,
            [self._bin, self._merge, self._tasks, boxed(row(None)), Button(self.tr("Save"), "tonal", clicked=self.save)],
        )  # fmt: skip
        self.panel.saved.connect(self.save)
        self.panel.hide()
        self._filter.textChanged.connect(self.refresh)
        self._group.currentIndexChanged.connect(self.refresh)
        self.body.addLayout(row((self._filter, 1), self._group))
        self.body.addLayout(row((self._card, 1), self.panel, spacing=12), 1)

    @staticmethod
    def _overdue_cell(item: UnitRow) -> Cell:
        return Cell(str(item.overdue) if item.overdue else labels.EMPTY, "red" if item.overdue else "text2",
                    bold=bool(item.overdue))  # fmt: skip

    def refresh(self) -> None:
        """Read the list again."""
        words, group = fold(self._filter.text()).split(), self._group.currentData()
        rows = [
            item for item in self.services.units.rows()
            if (group is None or item.group is group)
            and all(word in fold(f"{item.name} {item.short_name}") for word in words)
        ]  # fmt: skip
        self.table.set_rows(rows, key=lambda item: item.id)
        self._card.show_rows(len(rows), self.tr("{count} units").format(count=len(rows)))

    def primary(self) -> None:
        """Begin a new unit."""
        self.table.clearSelection()
        self._fill(Unit(""))
        self._name.setFocus()

    def _choose(self, item: UnitRow) -> None:
        self._fill(self.services.units.get(item.id))

    def _fill(self, unit: Unit) -> None:
        self._unit = unit
        self._name.setText(unit.name)
        self._short.setText(unit.short_name)
        choose(self._kind, unit.group)
        self._others.setPlainText("\n".join(unit.other_names))
        self._person.setText(unit.contact_name)
        self._phone.setText(unit.phone)
        self._mail.setText(unit.email)
        self._from.set_date(unit.valid_from)
        self._to.set_date(unit.valid_to)
        self._name_field.set_error("")
        for button in (self._merge, self._bin, self._tasks):
            button.setEnabled(unit.id is not None)
        self.panel.title.set_text(unit.label or self.tr("New unit"))
        self.panel.show()

    def save(self) -> None:
        """Keep the unit in the panel."""
        unit = self._unit
        if unit is None:
            return
        if not self._name.text().strip():
            self._name_field.set_error(self.tr("Type the unit's name."))
            return
        unit.name, unit.short_name = self._name.text(), self._short.text()
        unit.group = self._kind.currentData()
        unit.other_names = self._others.toPlainText().splitlines()
        unit.contact_name, unit.phone, unit.email = self._person.text(), self._phone.text(), self._mail.text()
        unit.valid_from, unit.valid_to = self._from.date(), self._to.date()
        if self.window_.attempt(lambda: self.services.units.save(unit)):
            self._fill(unit)
            self.window_.say(self.tr("“{name}” was saved.").format(name=unit.name), undo=True)

    def _delete(self) -> None:
        unit = self._unit
        if unit is None or unit.id is None:
            return
        sure = ask(self, "trash", self.tr("Remove “{name}” from the directory?").format(name=unit.name),
                   self.tr("It has no tasks any more. This can be undone."), yes=self.tr("Remove"),
                   no=self.tr("Keep"), danger=True)  # fmt: skip
        if sure and self.window_.attempt(lambda: self.services.units.delete(unit.id or 0)):
            self.panel.hide()
            self.window_.say(self.tr("“{name}” was removed.").format(name=unit.name), undo=True)

    def _ask_merge(self) -> None:
        unit = self._unit
        if unit is None or unit.id is None:
            return
        others = combo([(item.name, item.id) for item in self.services.units.all() if item.id != unit.id])
        dialog = Dialog(
            self, "link", self.tr("Merge “{name}” into which unit?").format(name=unit.name),
            self.tr("All its tasks go there, and its name is kept there as another spelling. This can be undone."),
            yes=self.tr("Merge"), no=self.tr("Cancel"), body=column(Field(self.tr("Unit that stays"), others)),
        )  # fmt: skip
        if dialog.exec():
            keep = others.currentData()
            if self.window_.attempt(lambda: self.services.units.merge(keep, unit.id or 0)):
                self.panel.hide()
                self.window_.say(self.tr("“{name}” was merged.").format(name=unit.name), undo=True)
        dialog.deleteLater()

    def _show_tasks(self) -> None:
        if self._unit is not None:
            self.window_.open_tasks(TaskQuery(unit_id=self._unit.id))

    def _clear(self) -> None:
        self._filter.clear()
        self._group.setCurrentIndex(0)
