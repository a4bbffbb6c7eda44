"""What is written of a period from the task list: the programme of work, the sheet by person, the page of a week."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QWidget

from desktop.domain.base.period import Period, PeriodKind
from desktop.gui import labels
from desktop.gui.files import ask_where, file_name, print_asked, write
from desktop.gui.kit.basic import column
from desktop.gui.kit.dialog import Dialog
from desktop.gui.kit.forms import Field, choose, combo
from desktop.gui.shell_api import Shell

translate = QCoreApplication.translate

_YEARS = (-1, 0, 1)


def periods_around(today: date) -> list[Period]:
    """Return months, quarters, halves and years of the years before, of and after a day."""
    years = [today.year + step for step in _YEARS]
    parts = ((PeriodKind.MONTH, 12), (PeriodKind.QUARTER, 4), (PeriodKind.HALF, 2), (PeriodKind.YEAR, 1))
    return [Period(year, kind, index) for year in years for kind, count in parts for index in range(1, count + 1)]


class PeriodDialog(Dialog):
    """For which period something is written."""

    def __init__(self, parent: QWidget, question: str, text: str, periods: Sequence[Period], shown: Period) -> None:
        self._period = combo([(labels.period(str(item)), item) for item in periods])
        choose(self._period, shown)
        super().__init__(
            parent,
            "calendar",
            question,
            text,
            yes=translate("ProgrammeDialog", "Continue …"),
            no=translate("ProgrammeDialog", "Cancel"),
            body=column(Field(translate("ProgrammeDialog", "Period"), self._period)),
        )
        self._period.setFocus()

    def period(self) -> Period:
        """Return the period that is chosen."""
        chosen: Period = self._period.currentData()
        return chosen


def _ask(shell: Shell, question: str, text: str, shown: Period) -> Period | None:
    dialog = PeriodDialog(shell.widget, question, text, periods_around(shell.services.office.today()), shown)
    answer = dialog.exec() == QDialog.DialogCode.Accepted
    period = dialog.period()
    dialog.deleteLater()
    return period if answer else None


def export_programme(shell: Shell) -> None:
    """Ask for the period, by default the coming month, and write the programme of work."""
    today, service = shell.services.office.today(), shell.services.programme
    year, month = (today.year, today.month + 1) if today.month < 12 else (today.year + 1, 1)
    period = _ask(
        shell,
        translate("ProgrammeDialog", "Programme of work of which period?"),
        translate(
            "ProgrammeDialog",
            "It lists what the plans in force owe in the period, day by day. What no plan has is "
            "added in the same menu: “Task outside of plans: by hand”.",
        ),
        Period(year, PeriodKind.MONTH, month),
    )
    if period is None or shell.attempt(lambda: service.lines(period)) is None:
        return
    path = ask_where(
        shell, file_name("CTr", "Chương trình công tác", str(period)),
        {".docx": translate("exporting", "Word document"), ".xlsx": translate("exporting", "Excel workbook")},
    )  # fmt: skip
    if path is not None:
        act = service.xlsx if path.suffix.lower() == ".xlsx" else service.docx
        write(shell, path, lambda path: act(period, path))


def export_persons(shell: Shell) -> None:
    """Ask for the period, by default the present month, and write the sheet by person and product."""
    today = shell.services.office.today()
    period = _ask(
        shell,
        translate("ProgrammeDialog", "Products by person of which period?"),
        translate("ProgrammeDialog", "Figures only: product, number, deadline, day done, evidence. Nobody is rated."),
        Period(today.year, PeriodKind.MONTH, today.month),
    )
    if period is None:
        return
    path = ask_where(
        shell, file_name("Sản phẩm theo người phụ trách", str(period)),
        {".xlsx": translate("exporting", "Excel workbook")},
    )  # fmt: skip
    if path is not None:

        def act(path: Path) -> None:
            shell.services.programme.persons_xlsx(period, path)

        write(shell, path, act)


def print_week(shell: Shell) -> None:
    """Print the page of what is due this week."""
    print_asked(shell, shell.services.programme.week_sheet, translate("ProgrammeDialog", "Tasks due this week"))
