"""What the page asks: whom a letter reminds, the day due, the list of communes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.domain.base.filling import filled
from desktop.gui.kit.basic import Label, card, column
from desktop.gui.kit.dialog import Dialog
from desktop.gui.kit.forms import DateEdit, Field, text_area
from desktop.gui.kit.table import Cell, Column, Table
from desktop.gui.kit.theme import theme

if TYPE_CHECKING:
    from desktop.domain.out.tally import TallyRow
    from desktop.gui.shell_api import Shell

translate = QCoreApplication.translate

_NAMED, _TASKS = 12, 10


class LetterDialog(Dialog):
    """The communes that the letter goes to."""

    def __init__(self, parent: QWidget, missing: Sequence[str]) -> None:
        lines = list(missing[:_NAMED])
        if len(missing) > _NAMED:
            lines.append(translate("Collected", "and {count} more").format(count=len(missing) - _NAMED))
        super().__init__(
            parent,
            "mail",
            filled(translate("Collected", "Remind {count} commune{count:|s}?"), count=len(missing)),
            "\n".join(lines),
            yes=translate("Collected", "Write the letter …"),
            no=translate("Collected", "Cancel"),
        )


class DueDialog(Dialog):
    """The last day on which files are in time."""

    def __init__(self, parent: QWidget, day: date) -> None:
        self.day = DateEdit(day)
        self._field = Field(translate("Collected", "Files are due on"), self.day)
        super().__init__(
            parent,
            "calendar",
            translate("Collected", "When are the files of this period due?"),
            translate("Collected", "Who sent later is listed as late."),
            yes=translate("Collected", "Set the day"),
            no=translate("Collected", "Cancel"),
            body=column(self._field),
            act=self._check,
        )
        self.day.setFocus()

    def _check(self) -> bool:
        wrong = self.day.date() is None
        self._field.set_error(translate("Collected", "There is no such day. Type it as dd/mm/yyyy.") if wrong else "")
        return not wrong


class PlacesDialog(Dialog):
    """The communes that are to send, one a line."""

    def __init__(self, shell: Shell, names: Sequence[str]) -> None:
        self._shell = shell
        self._edit = text_area("\n".join(names), lines=14)
        super().__init__(
            shell.widget,
            "list",
            translate("Collected", "Which communes are to send?"),
            translate("Collected", "One a line, with the level: xã, phường or đặc khu."),
            yes=translate("Collected", "Save the list"),
            no=translate("Collected", "Cancel"),
            body=column(
                self._edit, Label(translate("Collected", "Lines that are empty are left out."), 9, tone="muted")
            ),
            act=self._save,
        )
        self._edit.setFocus()

    def _save(self) -> bool:
        names = self._edit.toPlainText().splitlines()
        return self._shell.attempt(lambda: self._shell.services.consolidation.save_places(names)) is not None


class TallyDialog(Dialog):
    """The tasks of a plan with how many communes have done them; a row's tooltip names the others."""

    def __init__(self, parent: QWidget, rows: Sequence[TallyRow]) -> None:
        done, work = translate("Collected", "Done"), translate("Collected", "Within time")
        late, left = translate("Collected", "Overdue"), translate("Collected", "No word")
        held = translate("Collected", "Paused")
        table: Table[TallyRow] = Table(
            (
                Column(translate("Collected", "Task"), _task_cell, 180, stretch=True),
                Column(done, lambda row: Cell(str(len(row.done))), right=True, sample=done),
                Column(work, lambda row: Cell(str(len(row.working))), right=True, sample=work),
                Column(late, lambda row: Cell(str(len(row.overdue)), "red" if row.overdue else "text"), right=True,
                       sample=late),
                Column(held, lambda row: Cell(str(len(row.paused))), right=True, sample=held),
                Column(left, lambda row: Cell(str(len(row.silent) + len(row.missing))), right=True, sample=left),
            )
        )  # fmt: skip
        table.setAccessibleName(translate("Collected", "Tasks given to communes"))
        table.set_rows(list(rows))
        table.setFixedHeight(theme.px(35) + theme.px(34) * min(_TASKS, max(3, len(rows))) + 2)
        super().__init__(
            parent,
            "send",
            translate("Collected", "Who has done what was given?"),
            translate(
                "Collected", "By the workbooks that were read for this period. Point at a task to see the names."
            ),
            yes=translate("Collected", "Close"),
            no=translate("Collected", "Cancel"),
            body=column(card(column(table, spacing=0, margins=(1, 1, 1, 1)))),
        )
        self.setFixedWidth(theme.px(720))
        self.no.hide()


def _task_cell(row: TallyRow) -> Cell:
    return Cell(row.task.text, tooltip=_told(row))


def _told(row: TallyRow) -> str:
    groups = (
        (translate("Collected", "Done"), row.done),
        (translate("Collected", "Within time"), row.working),
        (translate("Collected", "Overdue"), row.overdue),
        (translate("Collected", "Paused"), row.paused),
        (translate("Collected", "No word"), (*row.silent, *row.missing)),
    )
    lines = [
        f"{word}: {', '.join(names[:_NAMED])}{' …' if len(names) > _NAMED else ''}" for word, names in groups if names
    ]
    return "\n".join((row.task.text, *lines))
