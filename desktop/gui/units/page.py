"""The directory of units: form, workload, merging two spellings."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, QTimer
from PySide6.QtWidgets import QComboBox, QDialog, QLayout, QLineEdit, QPlainTextEdit, QWidget

from desktop.domain.base.changed import Changed
from desktop.domain.base.filling import filled
from desktop.domain.base.text import clean, fold
from desktop.domain.office.office import Unit, UnitGroup
from desktop.domain.office.rows import UnitRow
from desktop.domain.task.rows import TaskQuery
from desktop.gui import exporting, labels
from desktop.gui.kit.basic import (
    Button,
    ToolButton,
    boxed,
    column,
    row,
)
from desktop.gui.kit.dialog import Dialog, ask
from desktop.gui.kit.forms import (
    ChoiceEdit,
    Combo,
    DateEdit,
    Field,
    choose,
    combo,
    filter_combo,
    set_entries,
    text_area,
    text_field,
)
from desktop.gui.kit.messages import Notice
from desktop.gui.kit.page_parts import EmptyState
from desktop.gui.kit.row_menu import Entry, open_menu
from desktop.gui.kit.table import Cell, Column
from desktop.gui.places import TasksAt
from desktop.gui.record_page import RecordPage
from desktop.gui.units.hand_over import HandOverDialog
from desktop.services.plans.service import Step

if TYPE_CHECKING:
    from desktop.gui.shell_api import Shell
    from desktop.services.unsaved_records import UnsavedRecords

translate = QCoreApplication.translate

_ALIKE = 0.8  # of two names: a spelling of the same, not merely the same kind of body


class UnitsPage(RecordPage[UnitRow]):
    """Units with their workload."""

    icon = "units"
    subjects = frozenset({Changed.UNITS, Changed.TASKS, Changed.PLANS})
    undo_kinds = frozenset({"unit"})

    def __init__(self, shell: Shell) -> None:
        self._unit = Unit("")
        super().__init__(
            shell,
            translate("UnitsPage", "Units"),
            translate("UnitsPage", "Add a unit"),
        )
        self.panel.set_head(self._more)

    def columns(self) -> Sequence[Column[UnitRow]]:
        """Return the columns of the list."""
        return (
            Column(self.tr("Unit"), lambda unit: Cell(unit.name), 240, stretch=True, key="name"),
            Column(
                self.tr("Short name"),
                lambda unit: Cell(unit.short_name or labels.EMPTY),
                150,
                rank=3,
            ),
            Column(self.tr("Group"), lambda unit: Cell(labels.word(unit.group), "text2"), 150, rank=2),
            Column(self.tr("Done"), _progress, 120, key="tasks", rank=1),
            Column(self.tr("Overdue"), _late, key="overdue", right=True, sample="1000"),
        )

    def context(self) -> str:
        """Return the line under the title."""
        return self.tr("Bodies under the committee get tasks; Party bodies and the Front are asked")

    def make_choices(self) -> Sequence[Combo]:
        """Return the choice of groups."""
        self._groups = filter_combo(
            [(self.tr("Every group"), None), *((labels.word(group), group) for group in UnitGroup)], self.tr("Group")
        )
        return (self._groups,)

    def make_form(self) -> QLayout:
        """Return the fields of a unit."""
        self._name = text_field()
        self._short = text_field()
        self._group = combo([(labels.word(group), group) for group in UnitGroup])
        self._others = text_area(lines=2, placeholder=self.tr("One on each line"))
        self._contact = text_field()
        self._phone = text_field()
        self._email = text_field()
        self._leader = ChoiceEdit()
        self._people = text_area(lines=2, placeholder=self.tr("One on each line"))
        self._from, self._to = DateEdit(), DateEdit()
        self._successor = combo([(self.tr("None"), None)])
        self._successor.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )  # of units
        self._more = ToolButton("more", self.tr("Tasks, letters and more"), self._open_more)
        self._name_field = Field(self.tr("Name"), self._name)
        self._from_field = Field(self.tr("Valid from"), self._from)
        self._to_field = Field(self.tr("Valid to"), self._to)
        self._ended = Notice("warning", "amber")
        hand_over = Button(self.tr("Hand over the open tasks") + "…", "tonal", clicked=self.hand_over)
        self._ended_part = boxed(column(self._ended, row(hand_over, None), spacing=8))
        return column(
            self._ended_part,
            self._name_field,
            Field(self.tr("Short name, for tables"), self._short),
            Field(self.tr("Group"), self._group),
            Field(self.tr("Other spellings and older names"), self._others),
            Field(self.tr("Person to turn to"), self._contact),
            row((Field(self.tr("Telephone"), self._phone), 1), (Field(self.tr("E-mail"), self._email), 1)),
            Field(self.tr("Leader in charge of the unit"), self._leader),
            Field(self.tr("Its people, to see to tasks"), self._people),
            row((self._from_field, 1), (self._to_field, 1)),
            Field(self.tr("Succeeded by"), self._successor),
            None,
        )

    def fields(self) -> Sequence[QPlainTextEdit | QLineEdit | Combo]:
        """Return the fields of a unit."""
        return (
            self._name, self._short, self._group, self._others, self._contact, self._phone, self._email,
            self._leader, self._people, self._from, self._to, self._successor,
        )  # fmt: skip

    def unsaved(self) -> UnsavedRecords:
        """Return what keeps units that are typed."""
        return self.services.unsaved_units

    def form_actions(self) -> Sequence[QWidget]:
        """Return none: what can be done with a unit is said in words in the menu of its heading and of its row."""
        return ()

    def _open_more(self) -> None:
        open_menu(self, self._more.mapToGlobal(QPoint(0, self._more.height() + 2)), self.menu_entries())

    def menu_entries(self) -> Sequence[Entry]:
        """Return what can be done with a unit."""
        return (
            (self.tr("Show its tasks"), self._show_tasks, "tasks"),
            (self.tr("Merge with another unit") + "…", self.merge, "merge"),
            (self.tr("Hand over the open tasks") + "…", self.hand_over, "send"),
            None,
            *([] if self._unit.id is None else exporting.of_unit(self.shell, self._unit.id)),
        )

    def first_field(self) -> QWidget:
        """Return the field of the name."""
        return self._name

    def rows(self) -> list[UnitRow]:
        """Return the units that the filters let through, in the order of the list's head."""
        words, group = fold(self.text.text()).split(), self._groups.currentData()
        found = [
            unit
            for unit in self.services.units.rows()
            if (group is None or unit.group is group)
            and all(word in fold(f"{unit.name} {unit.short_name}") for word in words)
        ]
        key, descending = self.table.order()
        if key:
            found.sort(key=lambda unit: _key(unit, key), reverse=descending)
        return found

    def show_record(self, record_id: int | None) -> str:
        """Put a unit into the fields."""
        unit = self._unit = Unit("") if record_id is None else self.services.units.get(record_id)
        self._name.setText(unit.name)
        self._short.setText(unit.short_name)
        choose(self._group, unit.group)
        self._others.setPlainText("\n".join(unit.other_names))
        self._contact.setText(unit.contact_name)
        self._phone.setText(unit.phone)
        self._email.setText(unit.email)
        office = self.services.office.get()
        self._leader.set_choices(
            [] if office is None else [name for name in (office.chairman, *office.deputies) if name]
        )
        self._leader.setText(unit.leader)
        self._people.setPlainText("\n".join(unit.people))
        self._from.set_date(unit.valid_from)
        self._to.set_date(unit.valid_to)
        others = [(item.name, item.id) for item in self.services.units.all() if item.id != record_id]
        set_entries(self._successor, [(self.tr("None"), None), *others])
        choose(self._successor, unit.successor.id if unit.successor else None)
        self._more.setEnabled(record_id is not None)
        self._show_ended(unit)
        return unit.name or self.tr("New unit")

    def values(self) -> tuple[object, ...]:
        """Return what stands in the fields."""
        return (
            clean(self._name.text()),
            clean(self._short.text()),
            self._group.currentData(),
            self._names_of(self._others),
            clean(self._contact.text()),
            clean(self._phone.text()),
            clean(self._email.text()),
            clean(self._leader.text()),
            self._names_of(self._people),
            self._from.text().strip(),
            self._to.text().strip(),
            self._successor.currentData(),
        )

    def check(self) -> bool:
        """Mark dates that do not exist."""
        wrong = self.tr("There is no such day. Type it as dd/mm/yyyy.")
        self._from_field.set_error("" if self._from.is_valid() else wrong)
        self._to_field.set_error("" if self._to.is_valid() else wrong)
        return self._from.is_valid() and self._to.is_valid()

    def store(self, record_id: int | None) -> tuple[int, str]:
        """Save the unit."""
        unit = Unit("") if record_id is None else self.services.units.get(record_id)
        unit.name, unit.short_name = clean(self._name.text()), clean(self._short.text())
        unit.group = self._group.currentData()
        unit.other_names = list(self._names_of(self._others))
        unit.contact_name = clean(self._contact.text())
        unit.phone, unit.email = clean(self._phone.text()), clean(self._email.text())
        unit.leader, unit.people = clean(self._leader.text()), list(self._names_of(self._people))
        unit.valid_from, unit.valid_to = self._from.date(), self._to.date()
        successor = self._successor.currentData()
        unit.successor = None if successor is None else self.services.units.get(successor)
        before = self._unit.name
        kept = self.services.units.save(unit, self._unit if record_id is not None else None)
        if record_id is not None and before != unit.name:
            QTimer.singleShot(0, self, partial(self._rename_in_drafts, before, unit.name))  # behind what is said of it
        self._show_ended(unit)
        return kept, self.tr("“{name}” was saved.").format(name=unit.name)

    def remove(self, record_id: int) -> str:
        """Remove the unit."""
        name = self._unit.name
        self.services.units.delete(record_id)
        return self.tr("“{name}” was removed.").format(name=name)

    def count_words(self, rows: list[UnitRow]) -> str:
        """Return how many units there are."""
        return filled(self.tr("{count} unit{count:|s}"), count=len(rows))

    def empty(self) -> EmptyState:
        """Say that there are no units."""
        return EmptyState(
            "units",
            self.tr("There is no unit yet"),
            self.tr("Units get the tasks of plans. Reading a plan adds those that it names."),
            [Button(self.tr("Add a unit"), icon="plus", clicked=self.primary)],
        )

    def refresh(self) -> None:
        """Read the list again, and whether open tasks wait to be handed over."""
        super().refresh()
        if self._unit.id is not None and any(unit.id == self._unit.id for unit in self.services.units.all()):
            self._show_ended(self.services.units.get(self._unit.id))

    def _show_ended(self, unit: Unit) -> None:
        """Say above the fields that a unit has ended and still has open tasks."""
        ended = unit.id is not None and unit.valid_to is not None and unit.valid_to < self.services.office.today()
        count = len(self.services.units.open_tasks(unit.id)) if ended and unit.id is not None else 0
        if count:
            words = self.tr("This unit ended on {day} and still has {count} open task{count:|s}.")
            self._ended.set_text(filled(words, day=labels.day(unit.valid_to), count=count))
        self._ended_part.setVisible(count > 0)

    def hand_over(self) -> None:
        """List the open tasks of the unit in the form, ask who takes over, and hand them over."""
        gone = self._unit
        if gone.id is None:
            return
        gone_id, dialog = gone.id, HandOverDialog(self, self.services, gone)
        answer, heir = dialog.exec() == QDialog.DialogCode.Accepted, dialog.successor()
        dialog.deleteLater()
        if not answer or heir is None:
            return
        given = self.shell.attempt(lambda: self.services.units.hand_over(gone_id, heir))
        if given:
            self._show_ended(gone)
            words = self.tr("{count} task{count:|s} {count:was|were} handed over to “{name}”.")
            name = self.services.units.get(heir).name
            self.shell.say(filled(words, count=given.value, name=name), undo=True)
            self._rename_in_drafts(gone.name, name)

    def merge(self) -> None:
        """Ask which unit takes the place of the one in the form, and merge the two."""
        gone = self._unit
        dialog = MergeDialog(self, gone, self.services.units.all())
        answer = dialog.exec() == QDialog.DialogCode.Accepted
        keep = dialog.staying()
        dialog.deleteLater()
        if not answer or keep is None or gone.id is None:
            return
        gone_id, keep_id = gone.id, keep.id or 0
        if self.shell.attempt(lambda: self.services.units.merge(keep_id, gone_id)):
            self._before = self.values()
            self._kept.forget()
            self.open_record(keep_id)
            words = self.tr("“{gone}” was merged into “{kept}”.").format(gone=gone.name, kept=keep.name)
            self.shell.say(words, undo=True)
            self._rename_in_drafts(gone.name, keep.name)

    def _rename_in_drafts(self, name: str, new: str) -> None:
        """Offer to put the new name into the drafts that would else be signed with one that no unit has.

        What was saved on the way to another page, or to the locked screen, asks nothing there.
        """
        if not self.isVisible():
            return
        plans, drafts = self.services.plans.drafts_renamed(name, new), self.services.drafts.naming(name, new)
        if not plans and not drafts:
            return
        titles = "”, “".join([plan.title for plan in plans] + [draft.title for draft in drafts])
        words = self.tr("“{name}” still stands in “{titles}”. Plans that were issued stay as they are.")
        sure = ask(
            self, "edit", self.tr("Write “{name}” in the drafts?").format(name=new),
            words.format(name=name, titles=titles), yes=self.tr("Write the new name"), no=self.tr("Leave it"),
        )  # fmt: skip
        for plan in plans if sure else ():
            self.shell.attempt(partial(self.services.plans.save, plan, step=Step.REPLACED))
        for draft in drafts if sure else ():
            self.shell.attempt(partial(self.services.drafts.write_name, draft.key, name, new))

    def _show_tasks(self) -> None:
        if self._unit.id is not None:
            self.shell.go(TasksAt(TaskQuery(unit_id=self._unit.id)))

    @staticmethod
    def _names_of(area: QPlainTextEdit) -> tuple[str, ...]:
        return tuple(name for name in map(clean, area.toPlainText().splitlines()) if name)


class MergeDialog(Dialog):
    """Which unit stays when two are one."""

    def __init__(self, parent: QWidget, gone: Unit, units: Sequence[Unit]) -> None:
        self._units = {unit.id: unit for unit in units if unit.id != gone.id}
        choose_one = translate("MergeDialog", "Choose a unit")
        self._choice = combo([(choose_one, None), *((unit.name, key) for key, unit in self._units.items())])
        choose(self._choice, _most_similar(gone, self._units.values()))
        super().__init__(
            parent,
            "copy",
            translate("MergeDialog", "Merge “{name}” into another unit?").format(name=gone.name),
            translate(
                "MergeDialog",
                "Its tasks go to the unit that you choose, its name stays there as another spelling. This can be "
                "undone.",
            ),
            yes=translate("MergeDialog", "Merge"),
            no=translate("MergeDialog", "Keep both"),
            body=column(Field(translate("MergeDialog", "Unit that stays"), self._choice)),
        )
        self._choice.currentIndexChanged.connect(lambda _index: self._enable())
        self._enable()

    def _enable(self) -> None:
        self.yes.setEnabled(self.staying() is not None)

    def staying(self) -> Unit | None:
        """Return the unit that was chosen."""
        return self._units.get(self._choice.currentData())


def _most_similar(gone: Unit, units: Iterable[Unit]) -> int | None:
    """Return the unit whose name is nearly that of another, None where none is."""
    names = {
        unit.id: max(
            SequenceMatcher(None, fold(gone.name), fold(name)).ratio()
            for name in (unit.name, *filter(None, (unit.short_name, *unit.other_names)))
        )
        for unit in units
    }
    best = max(names, key=lambda key: names[key], default=None)
    return best if best is not None and names[best] >= _ALIKE else None


def _progress(unit: UnitRow) -> Cell:
    if not unit.tasks:
        return Cell(labels.EMPTY, "text2")
    bar = "green_bar" if unit.done == unit.tasks else "accent_text"
    return Cell(f"{unit.done}/{unit.tasks}", share=unit.done / unit.tasks, bar=bar)


def _late(unit: UnitRow) -> Cell:
    return Cell(str(unit.overdue), "red", bold=True) if unit.overdue else Cell(labels.EMPTY, "text2")


def _key(unit: UnitRow, key: str) -> tuple[object, ...]:
    return {"name": (fold(unit.name),), "tasks": (unit.tasks, unit.done), "overdue": (unit.overdue,)}[key]
