"""Forms go out to units: which get one, where the files are put."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.domain.base.filling import filled
from desktop.domain.office.office import Unit
from desktop.gui import labels
from desktop.gui.files import ask_for_folder, open_path
from desktop.gui.kit.basic import Button, Label, boxed, card, column, row
from desktop.gui.kit.dialog import Dialog
from desktop.gui.kit.table import Cell, Column, Table
from desktop.gui.kit.theme import theme
from desktop.gui.shell_api import Offer

if TYPE_CHECKING:
    from desktop.domain.report.report import Report
    from desktop.gui.shell_api import Shell

translate = QCoreApplication.translate

_ROWS, _WIDE = 8, 640


class SendDialog(Dialog):
    """The units that have tasks; those that are ticked get a form, at first all or those that are named."""

    def __init__(
        self, parent: QWidget, units: Sequence[tuple[Unit, int]], ticked: Collection[int] | None = None,
        asked: tuple[date, str] | None = None,
    ) -> None:  # fmt: skip
        self._units = {unit.id or 0: (unit, count) for unit, count in units}
        self._ticked = set(self._units) if ticked is None else set(self._units) & set(ticked)
        tasks = translate("SendForms", "Tasks")
        self.table: Table[tuple[Unit, int]] = Table(
            (
                Column("", lambda item: Cell(checked=item[0].id in self._ticked), 38),
                Column(translate("SendForms", "Unit"), _unit_cell, 200, stretch=True),
                Column(translate("SendForms", "E-mail"), _mail_cell, 150, rank=1),
                Column(tasks, lambda item: Cell(str(item[1])), right=True, sample=tasks),
            )
        )
        self.table.setAccessibleName(translate("SendForms", "Units that get a form"))
        self.table.set_rows(list(units))
        self.table.ticked.connect(lambda item: self._set(self._ticked ^ {item[0].id or 0}))
        self.table.opened.connect(lambda item: self._set(self._ticked ^ {item[0].id or 0}))
        self.table.leave_enter()
        self.table.setFixedHeight(theme.px(35) + theme.px(34) * min(_ROWS, max(2, len(units))) + 2)
        self._count = Label("", 10, bold=True, wrap=True)
        every = Button(translate("SendForms", "Tick all"), "flat", clicked=lambda: self._set(set(self._units)))
        none = Button(translate("SendForms", "Untick all"), "flat", clicked=lambda: self._set(set()))
        told = translate(
            "SendForms", "Each gets a workbook with its tasks, and an e-mail with it that is ready to be sent."
        )
        if asked is not None:
            day, purpose = asked
            back = translate("SendForms", "To be sent back by {day}.").format(day=labels.day(day))
            named = translate("SendForms", "For: {report}.").format(report=purpose) if purpose else ""
            told = "\n".join(filter(None, (told, back, named)))
        super().__init__(
            parent,
            "send",
            translate("SendForms", "Which units get a form?"),
            told,
            yes=translate("SendForms", "Choose a folder …"),
            no=translate("SendForms", "Cancel"),
            body=column(
                card(column(self.table, spacing=0, margins=(1, 1, 1, 1))),
                boxed(row((self._count, 1), none, every, spacing=4)),
                spacing=8,
            ),
        )
        self.setFixedWidth(min(theme.px(_WIDE), max(parent.window().width() - 40, theme.px(480))))
        self._set(self._ticked)
        self.table.choose(0)

    def chosen(self) -> list[int]:
        """Return the units that get a form."""
        return [key for key in self._units if key in self._ticked]

    def _set(self, ticked: set[int]) -> None:
        self._ticked = ticked
        self.table.viewport().update()
        words = translate("SendForms", "{units} unit{units:|s}, {tasks} row{tasks:|s}")
        tasks = sum(self._units[key][1] for key in ticked)
        self._count.setText(filled(words, units=len(ticked), tasks=tasks))
        self.yes.setEnabled(bool(ticked))


def send(shell: Shell, ticked: Collection[int] | None = None, report: Report | None = None) -> None:
    """Ask which units get a form and where to, and write the forms, for a report or the one that is next."""
    service = shell.services.unit_forms
    units = service.units()
    if not units:
        words = translate("SendForms", "No unit has a task of an issued plan yet, so there is no form to send.")
        shell.say(words, tone="amber")
        return
    dialog = SendDialog(shell.widget, units, ticked, service.asked_back(report))
    folder = dialog.ask_with(lambda: ask_for_folder(shell, translate("SendForms", "Folder for the forms")))
    if folder is None:
        return
    chosen = dialog.chosen()
    shell.run(
        lambda: service.write(folder, chosen, report=report),
        lambda made: shell.say(
            filled(
                translate(
                    "SendForms", "{count} form{count:|s} with {count:its e-mail was|their e-mails were} written."
                ),
                count=len(made),
            ),
            offer=Offer(translate("SendForms", "Open the folder"), lambda: open_path(folder)),
        ),
        words=translate("SendForms", "Writing the forms …"),
    )


def _unit_cell(item: tuple[Unit, int]) -> Cell:
    return Cell(item[0].name, tooltip=item[0].name)


def _mail_cell(item: tuple[Unit, int]) -> Cell:
    return Cell(item[0].email or labels.EMPTY, "text2", tooltip=item[0].email)
