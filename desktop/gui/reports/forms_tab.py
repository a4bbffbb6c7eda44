"""The forms of the units that a report counts: who was asked, who has answered, who is late."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint

from desktop.domain.base.filling import filled
from desktop.domain.report.report import Report
from desktop.domain.report.rows import ReportStatus
from desktop.domain.report.unit_forms import BACK, FormState, UnitOfReport
from desktop.domain.task.rows import TaskQuery
from desktop.gui import exporting, labels, send_forms
from desktop.gui.kit.basic import Button, boxed, row
from desktop.gui.kit.messages import notice
from desktop.gui.kit.page_parts import EmptyState, ListCard
from desktop.gui.kit.row_menu import Entry, open_menu
from desktop.gui.kit.table import Cell, Column, Table
from desktop.gui.places import FormsAt, TasksAt

if TYPE_CHECKING:
    from desktop.gui.shell_api import Shell

translate = QCoreApplication.translate


class FormsTab(ListCard):
    """A row for each unit; what is done is done for those that are ticked, else for those that are missing."""

    def __init__(self, shell: Shell) -> None:
        self._shell = shell
        self._report: Report | None = None
        self._units: Sequence[UnitOfReport] = ()
        self._ticked: set[int] = set()
        self._sent = False
        tasks = translate("FormsTab", "Tasks")
        self.table: Table[UnitOfReport] = Table(
            (
                Column("", self._tick_cell, 38),
                Column(translate("FormsTab", "Unit"), lambda item: Cell(item.unit, tooltip=item.unit), 200,
                       stretch=True),
                Column(tasks, lambda item: Cell(str(item.tasks)), right=True, sample=tasks, rank=2),
                Column(translate("FormsTab", "Given out"), lambda item: _day(item.days[0]),
                       sample="30/12/2026", rank=1),
                Column(translate("FormsTab", "Due back"), lambda item: _day(item.days[1]),
                       sample="30/12/2026"),
                Column(translate("FormsTab", "Came back"), lambda item: _day(item.days[2]),
                       sample="30/12/2026"),
                Column(translate("FormsTab", "State of the form"), _state_cell, 250),
            )
        )  # fmt: skip
        self.table.setAccessibleName(translate("FormsTab", "Forms of the units"))
        super().__init__(
            self.table,
            EmptyState(
                "units",
                translate("FormsTab", "No unit is asked for this report"),
                translate("FormsTab", "Its figures count no task that a unit leads."),
            ),
        )
        self._note = notice("lock", "amber", "")
        self._note_row = boxed(row(self._note, margins=(12, 8, 12, 8)))
        self.put_head(self._note_row)
        self._chase = Button(translate("FormsTab", "Reminder letter …"), icon="mail", clicked=self.chase)
        self._receive = Button(translate("FormsTab", "Take forms back …"), icon="file-in", clicked=self.receive)
        self._send = Button(translate("FormsTab", "Give out forms …"), "tonal", "send", clicked=self.send)
        for part in (self._chase, self._receive, self._send):
            self.totals.addWidget(part)
        self.table.ticked.connect(self._tick)
        self.table.opened.connect(lambda item: shell.go(TasksAt(TaskQuery(unit_id=item.unit_id))))

    def show_report(self, report: Report, units: Sequence[UnitOfReport]) -> None:
        """Show the units of a report; of one that was sent how the forms stood on that day."""
        self._report, self._units = report, units
        self._sent = report.status is ReportStatus.SENT
        self._ticked &= {item.unit_id for item in units}
        self._note_row.setVisible(self._sent)
        if self._sent:
            words = translate("FormsTab", "The report was sent on {day}; the forms are shown as they stood then.")
            self._note.set_text(words.format(day=labels.day(report.sent_on)))
        for part in (self._chase, self._receive, self._send):
            part.setVisible(not self._sent and bool(units))
        self.table.set_rows(list(units), key=lambda item: item.unit_id)
        self._count()

    def _count(self) -> None:
        units = self._units
        back = sum(item.state in BACK for item in units)
        late = sum(item.state is FormState.OVERDUE for item in units)
        out = sum(item.state is FormState.OUT for item in units)
        asked = sum(item.form is not None for item in units)
        parts = [
            filled(translate("FormsTab", "{count} unit{count:|s}"), count=len(units)),
            filled(translate("FormsTab", "{back} of {asked} form{asked:|s} came back"), back=back, asked=asked)
            if asked
            else "",
            translate("FormsTab", "{count} overdue").format(count=late) if late else "",
            translate("FormsTab", "{count} under way").format(count=out) if out else "",
            translate("FormsTab", "{count} not given out").format(count=len(units) - asked)
            if len(units) > asked else "",
            translate("FormsTab", "{count} ticked").format(count=len(self._ticked)) if self._ticked else "",
        ]  # fmt: skip
        self.show_rows(len(units), labels.joined(*parts))
        self._chase.setEnabled(bool(self.meant()))
        self._send.setEnabled(bool(self.meant()))

    def _tick_cell(self, item: UnitOfReport) -> Cell:
        return Cell("") if self._sent else Cell(checked=item.unit_id in self._ticked)

    def _tick(self, item: UnitOfReport) -> None:
        if not self._sent:
            self._ticked ^= {item.unit_id}
            self.table.viewport().update()
            self._count()

    def meant(self) -> list[int]:
        """Return the units that are ticked; where none is, those whose form has not come back."""
        chosen = self._ticked or {item.unit_id for item in self._units if item.state not in BACK}
        return [item.unit_id for item in self._units if item.unit_id in chosen]

    def send(self) -> None:
        """Ask which units get a form, those meant ticked, and write the forms."""
        send_forms.send(self._shell, self.meant(), self._report)

    def receive(self) -> None:
        """Go to the forms that came back."""
        self._shell.go(FormsAt())

    def chase(self) -> None:
        """Write the letter that reminds the units that are meant: of forms, or of tasks that are late."""
        corner = self._chase.mapToGlobal(QPoint(0, 0))
        entries: list[Entry] = [
            (translate("FormsTab", "Of forms that are not back …"), self._chase_forms, "inbox"),
            (translate("FormsTab", "Of tasks that are late …"), self._chase_tasks, "clock"),
        ]
        open_menu(self, corner, entries)

    def _chase_forms(self) -> None:
        if self._report is not None:
            exporting.export_form_reminder(self._shell, self._report, sorted(self._ticked))

    def _chase_tasks(self) -> None:
        exporting.export_reminder(self._shell, self.meant())


def word(units: Sequence[UnitOfReport]) -> str:
    """Return how many of the forms that were given out came back, "6/9"; nothing where none was."""
    asked = [item for item in units if item.form is not None]
    return f"{sum(item.state in BACK for item in asked)}/{len(asked)}" if asked else ""


def _day(day: date | None) -> Cell:
    return Cell(labels.day(day)) if day is not None else Cell(labels.EMPTY, "text2")


def _state_cell(item: UnitOfReport) -> Cell:
    match item.state:
        case FormState.NOT_OUT:
            return Cell(translate("FormsTab", "Not given out yet"), "text2")
        case FormState.OUT:
            return Cell(translate("FormsTab", "Not back yet"), icon="clock", tint="text2")
        case FormState.OVERDUE:
            words = filled(translate("FormsTab", "Not back, {days} day{days:|s} late"), days=item.days_late)
            return Cell(words, "red", bold=True, icon="alert", tint="red")
        case FormState.BACK:
            return Cell(translate("FormsTab", "Came back in time"), "green", icon="check", tint="green")
    words = filled(translate("FormsTab", "Came back {days} day{days:|s} late"), days=item.days_late)
    return Cell(words, "amber", icon="check", tint="amber")
