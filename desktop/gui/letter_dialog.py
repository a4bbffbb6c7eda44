"""Before a letter is written: whom it goes to and with how many tasks."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.domain.base.filling import filled
from desktop.domain.office.office import Office, UnitGroup
from desktop.domain.plan.plan import Signature
from desktop.domain.plan.proposals import order_signatures, request_signatures
from desktop.domain.task.progress import WorkingDay, weekday
from desktop.domain.task.rows import TaskRow, UnitProgress
from desktop.gui import labels
from desktop.gui.kit.basic import (
    Button,
    Label,
    boxed,
    card,
    column,
    row,
)
from desktop.gui.kit.dialog import Dialog
from desktop.gui.kit.forms import Combo, DateEdit, Field, Pair, choose, combo
from desktop.gui.kit.table import (
    Cell,
    Column,
    Table,
)
from desktop.gui.kit.theme import theme

translate = QCoreApplication.translate

_ROWS, _LEAST = 8, 3  # rows that are seen at once, and on the lowest screen
_REST = 380  # pixels at 100 % of what is not a row, with the edges of the screen
_WIDE = 640  # pixels at 100 %: the longest names of units


def signature_field(office: Office, last: object, *, told: bool) -> tuple[Field, Combo]:
    """Return the choice of who signs a letter; `last` is what `signature_key` gave of the one that was chosen last."""
    forms = order_signatures(office) if told else request_signatures(office)
    name = translate("ReminderDialog", "Signed by")
    box = combo([(signature_key(form), form) for form in forms], name)
    choose(box, next((form for form in forms if signature_key(form) == last), forms[0]))
    hint = translate("ReminderDialog", "By order (TL.) only where the working regulation of the office says so.")
    return Field(name, box, hint if told else ""), box


def signature_key(form: Signature) -> str:
    """Return the lines of a signature as one."""
    return " / ".join(line for line in (form.authority, form.deputy, form.title) if line)


class ReminderDialog(Dialog):
    """The units that have something to be reminded of; those that are ticked get the letter.

    `new_date` asks for the day by which they shall report, one on which `working` says that the office works. Who signs
    is chosen; units of `asked` get a letter of their own, which a leader signs. For a letter about `forms` that are not
    back the units tell how many days their form is late, and how many tasks stand in it. `own` is what the office's own
    office has to do, which is told below.
    """

    def __init__(
        self,
        parent: QWidget,
        units: Sequence[UnitProgress],
        ticked: Sequence[int],
        new_date: date,
        today: date,
        working: WorkingDay = weekday,
        *,
        office: Office,
        asked: Sequence[int] = (),
        last_signature: object = None,
        forms: bool = False,
        own: UnitProgress | None = None,
    ) -> None:
        self._asked, self._forms = frozenset(asked), forms
        self._working = working
        self._units = {unit.id: unit for unit in units}
        self._ticked = {key for key in ticked if key in self._units}
        self._today = today
        word = translate("ReminderDialog", "Days late") if forms else translate("ReminderDialog", "Overdue")
        soon = translate("ReminderDialog", "Tasks") if forms else translate("ReminderDialog", "Due soon")
        self.table = Table(
            (
                Column("", lambda unit: Cell(checked=unit.id in self._ticked), 38),
                Column(translate("ReminderDialog", "Unit"), _name, 200, stretch=True),
                Column(word, _late, right=True, sample=word),
                Column(soon, _soon, right=True, sample=soon),
            )
        )
        self.table.setAccessibleName(translate("ReminderDialog", "Units to remind"))
        self.table.set_rows(list(units))
        self.table.ticked.connect(self._tick)
        self.table.opened.connect(self._tick)
        self.table.leave_enter()
        room = parent.screen().availableGeometry().height() - theme.px(_REST)
        rows = min(_ROWS, max(_LEAST, room // theme.px(34)), max(2, len(self._units)))
        self.table.setFixedHeight(theme.px(35) + theme.px(34) * rows + 2)
        self._count = Label("", 10, bold=True, wrap=True)
        self.new_date = DateEdit(new_date)
        by = translate("ReminderDialog", "Send back by") if forms else translate("ReminderDialog", "Report by")
        self._date_field = Field(by, self.new_date)
        signed, self.signature = signature_field(office, last_signature, told=True)
        self._two = Label(
            translate("ReminderDialog", "Party bodies and the Front get a letter of their own, which asks."),
            10,
            wrap=True,
        )
        all_ = Button(translate("ReminderDialog", "Tick all"), "flat", clicked=lambda: self._set(self._units))
        none = Button(translate("ReminderDialog", "Untick all"), "flat", clicked=lambda: self._set(()))
        super().__init__(
            parent,
            "send",
            translate("ReminderDialog", "Whom shall the letter remind?"),
            "",
            yes=translate("ReminderDialog", "Write the letter …"),
            no=translate("ReminderDialog", "Cancel"),
            body=column(
                card(column(self.table, spacing=0, margins=(1, 1, 1, 1))),
                boxed(row((self._count, 1), none, all_, spacing=4)),
                self._two,
                *((_own(own),) if own else ()),
                Pair(self._date_field, signed, (2, 5)),
                spacing=8,
            ),
            act=self._check,
        )
        self.setFixedWidth(min(theme.px(_WIDE), max(parent.window().width() - 40, theme.px(480))))
        self._show_count()
        self.table.choose(next((n for n, unit in enumerate(units) if unit.id in self._ticked), 0))

    def chosen(self) -> list[int]:
        """Return the ids of the units that are ticked, in the order of the list."""
        return [key for key in self._units if key in self._ticked]

    def _tick(self, unit: UnitProgress) -> None:
        self._set(self._ticked ^ {unit.id})

    def _set(self, ticked: object) -> None:
        self._ticked = set(ticked)  # type: ignore[call-overload]
        self.table.viewport().update()
        self._show_count()

    def _show_count(self) -> None:
        units = [self._units[key] for key in self.chosen()]
        words = translate(
            "ReminderDialog",
            "{units} unit{units:|s}, {tasks} task{tasks:|s}: {overdue} overdue, {soon} due within 7 days",
        )
        if self._forms:
            words = translate("ReminderDialog", "{units} unit{units:|s} whose {units:form is|forms are} not back")
        self._count.setText(
            filled(
                words,
                units=len(units),
                tasks=sum(unit.total for unit in units),
                overdue=sum(unit.overdue for unit in units),
                soon=sum(unit.soon for unit in units),
            )
            if units
            else translate("ReminderDialog", "No unit is ticked")
        )
        self.yes.setEnabled(bool(units))
        self._two.setVisible(any(unit.id in self._asked for unit in units))

    def _check(self) -> bool:
        day = self.new_date.date()
        wrong = ""
        if day is None:
            wrong = translate("ReminderDialog", "There is no such day. Type it as dd/mm/yyyy.")
        elif day <= self._today:
            wrong = translate("ReminderDialog", "Choose a day after today.")
        elif not self._working(day):
            words = translate("ReminderDialog", "{day} is a day off. Choose a working day.")
            wrong = words.format(day=labels.weekday(day))
        self._date_field.set_error(wrong)
        return not wrong


class SlipDialog(Dialog):
    """Whom an assignment slip goes to, and with which task."""

    def __init__(self, parent: QWidget, task: TaskRow, office: Office, last_signature: object = None) -> None:
        told = task.unit_group is not UnitGroup.REQUEST
        signed, self.signature = signature_field(office, last_signature, told=told)
        lines = [
            translate("SlipDialog", "To: {unit}").format(unit=task.unit),
            *(
                [translate("SlipDialog", "With: {units}").format(units=", ".join(task.supporting))]
                if task.supporting
                else []
            ),
            translate("SlipDialog", "1 task: {task}").format(task=task.text),
            *([labels.due(task)] if labels.due(task) else []),
        ]
        super().__init__(
            parent,
            "print",
            translate("SlipDialog", "Write the assignment slip?")
            if told
            else translate("SlipDialog", "Write the letter that asks for it?"),
            "\n".join(lines),
            yes=translate("SlipDialog", "Write the slip …") if told else translate("SlipDialog", "Write the letter …"),
            no=translate("SlipDialog", "Cancel"),
            body=column(signed),
        )


def _own(unit: UnitProgress) -> Label:
    """Return the sentence about the office that writes the letters and has tasks itself."""
    words = translate(
        "ReminderDialog",
        "{unit} writes the letter and gets none: {overdue} overdue, {soon} due within 7 days of its own.",
    )
    return Label(words.format(unit=unit.label, overdue=unit.overdue, soon=unit.soon), 10, wrap=True)


def _name(unit: UnitProgress) -> Cell:
    return Cell(unit.label, tooltip=unit.label)


def _late(unit: UnitProgress) -> Cell:
    return Cell(str(unit.overdue), "red", bold=True) if unit.overdue else Cell(labels.EMPTY, "text2")


def _soon(unit: UnitProgress) -> Cell:
    return Cell(str(unit.soon)) if unit.soon else Cell(labels.EMPTY, "text2")
