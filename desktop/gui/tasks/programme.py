"""What is written of a period from the task list: the programme of work, the sheet by person, the page of a week."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop import i18n
from desktop.domain.base.errors import UserError
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
    """For which period something is written; `check` refuses one of which there is nothing."""

    def __init__(
        self, shell: Shell, question: str, text: str, shown: Period, check: Callable[[Period], object] | None = None
    ) -> None:
        periods = periods_around(shell.services.office.today())
        self._period = combo([(labels.period(str(item)), item) for item in periods])
        choose(self._period, shown)
        self._field = Field(translate("ProgrammeDialog", "Period"), self._period)
        self._check = check
        super().__init__(
            shell.widget,
            "calendar",
            question,
            text,
            yes=translate("ProgrammeDialog", "Continue …"),
            no=translate("ProgrammeDialog", "Cancel"),
            body=column(self._field),
            act=self._has_something,
        )
        self._period.setFocus()

    def period(self) -> Period:
        """Return the period that is chosen."""
        chosen: Period = self._period.currentData()
        return chosen

    def _has_something(self) -> bool:
        wrong = ""
        try:
            if self._check is not None:
                self._check(self.period())
        except UserError as error:
            wrong = i18n.sentence(error)
        self._field.set_error(wrong)
        return not wrong


def export_programme(shell: Shell) -> None:
    """Ask for the period, by default the coming month, and write the programme of work."""
    today, service = shell.services.office.today(), shell.services.programme
    year, month = (today.year, today.month + 1) if today.month < 12 else (today.year + 1, 1)
    dialog = PeriodDialog(
        shell,
        translate("ProgrammeDialog", "Programme of work of which period?"),
        translate(
            "ProgrammeDialog",
            "It lists what the plans in force owe in the period, day by day. What no plan has is "
            "added in the same menu: “Task outside of plans: by hand”.",
        ),
        Period(year, PeriodKind.MONTH, month),
        service.lines,
    )
    kinds = {".docx": translate("exporting", "Word document"), ".xlsx": translate("exporting", "Excel workbook")}
    path = dialog.ask_with(
        lambda: ask_where(shell, file_name("CTr", "Chương trình công tác", str(dialog.period())), kinds)
    )
    if path is not None:
        period, act = dialog.period(), service.xlsx if path.suffix.lower() == ".xlsx" else service.docx
        write(shell, path, lambda path: act(period, path))


def export_persons(shell: Shell) -> None:
    """Ask for the period, by default the present month, and write the sheet by person and product."""
    today = shell.services.office.today()
    dialog = PeriodDialog(
        shell,
        translate("ProgrammeDialog", "Products by person of which period?"),
        translate("ProgrammeDialog", "Figures only: product, number, deadline, day done, evidence. Nobody is rated."),
        Period(today.year, PeriodKind.MONTH, today.month),
    )
    kinds = {".xlsx": translate("exporting", "Excel workbook")}
    path = dialog.ask_with(
        lambda: ask_where(shell, file_name("Sản phẩm theo người phụ trách", str(dialog.period())), kinds)
    )
    if path is not None:
        period = dialog.period()
        write(shell, path, lambda path: shell.services.programme.persons_xlsx(period, path))


def print_week(shell: Shell) -> None:
    """Print the page of what is due this week."""
    print_asked(shell, shell.services.programme.week_sheet, translate("ProgrammeDialog", "Tasks due this week"))
