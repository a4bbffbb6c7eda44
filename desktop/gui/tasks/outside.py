"""Tasks outside of plans: what a conclusion or a letter gives, looked over before it is kept, and one by hand."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QWidget

from desktop.domain.base.filling import filled
from desktop.domain.directive.citing import short_citation
from desktop.domain.directive.demand import Scope
from desktop.gui import labels
from desktop.gui.files import ask_for_files, remember
from desktop.gui.kit.basic import Label, boxed, card, column, row
from desktop.gui.kit.dialog import Dialog
from desktop.gui.kit.forms import ChoiceEdit, DateEdit, Field, text_area, text_field
from desktop.gui.kit.table import Cell, Column, Table
from desktop.gui.kit.theme import theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.domain.directive.demand import Directive
    from desktop.gui.shell_api import Shell
    from desktop.services.outside.service import Line

translate = QCoreApplication.translate

_ROWS = 5  # that are seen at once


class PaperTasksDialog(Dialog):
    """The tasks that a paper gives; those that are ticked are kept, with unit and date as they stand here."""

    def __init__(self, parent: QWidget, paper: Directive, lines: Sequence[Line], units: Sequence[str]) -> None:
        self._lines = list(lines)
        self._line: Line | None = None
        self.table: Table[Line] = Table(
            [
                Column("", lambda line: Cell(checked=line.taken), 38),
                Column(translate("OutsideTasks", "Task"), lambda line: Cell(line.text, tooltip=line.text,
                       below=line.place, wrap=True), 320, stretch=True),
                Column(translate("OutsideTasks", "Unit"), lambda line: Cell(line.unit or labels.EMPTY,
                       below=", ".join(line.supporting)), 190),
                Column(translate("OutsideTasks", "Due"), _due_cell, 104),
            ]
        )  # fmt: skip
        self.table.set_three_lines()
        self.table.setAccessibleName(translate("OutsideTasks", "Tasks of the paper"))
        self.table.set_rows(self._lines)
        self.table.ticked.connect(self._tick)
        self.table.chosen.connect(self._show)
        rows = min(_ROWS, max(2, len(self._lines)))
        self.table.setFixedHeight(theme.px(36) + rows * self.table.verticalHeader().defaultSectionSize() + 2)
        self.unit = ChoiceEdit(list(units))
        self.unit.editingFinished.connect(self._put)
        self.unit.chosen.connect(lambda _name: self._put())
        self.day = DateEdit()
        self.day.editingFinished.connect(self._put)
        self._count = Label("", 10, bold=True)
        body = column(
            card(column(self.table, spacing=0, margins=(1, 1, 1, 1))),
            boxed(
                row((Field(translate("OutsideTasks", "Unit of the chosen task"), self.unit), 2),
                    (Field(translate("OutsideTasks", "Due"), self.day), 1), spacing=8)
            ),
            self._count,
            spacing=8,
        )  # fmt: skip
        super().__init__(
            parent, "tasks", translate("OutsideTasks", "Keep these tasks outside of plans?"), short_citation(paper),
            yes=translate("OutsideTasks", "Keep"), no=translate("OutsideTasks", "Cancel"), body=body,
        )  # fmt: skip
        self.setFixedWidth(theme.px(760))
        self._show_count()
        if self._lines:
            self.table.choose(0)
            self._show(self._lines[0])

    def lines(self) -> list[Line]:
        """Return the tasks as they stand here."""
        return self._lines

    def _tick(self, line: Line) -> None:
        line.taken = not line.taken
        self.table.viewport().update()
        self._show_count()

    def _show(self, line: Line) -> None:
        self._line = line
        self.unit.setText(line.unit)
        self.day.set_date(line.last_day)

    def _put(self) -> None:
        if self._line is not None and self.day.is_valid():
            self._line.unit = self.unit.text().strip()
            self._line.set_day(self.day.date())
            self.table.viewport().update()

    def _show_count(self) -> None:
        taken = sum(line.taken for line in self._lines)
        words = translate("OutsideTasks", "{taken} of {count} task{count:|s} {taken:is|are} kept")
        self._count.setText(filled(words, taken=taken, count=len(self._lines)))
        self.yes.setEnabled(taken > 0)


def _due_cell(line: Line) -> Cell:
    if line.last_day is not None:
        return Cell(labels.day(line.last_day))
    return Cell(labels.word(line.recurring[0]) if line.recurring else labels.EMPTY)


class OwnTaskDialog(Dialog):
    """A task that is set by hand, with the paper that gives it where there is one."""

    def __init__(self, shell: Shell) -> None:
        self._shell = shell
        self.words = text_area(lines=3)
        self.unit = ChoiceEdit([unit.name for unit in shell.services.units.all()])
        self.day = DateEdit()
        self.kind = ChoiceEdit(["Công văn", "Thông báo", "Chỉ thị", "Quyết định", "Kế hoạch", "Giấy mời"])
        self.number = text_field()
        self.dated = DateEdit()
        self.issuer = text_field()
        self.subject = text_field()
        self._words_field = Field(translate("OutsideTasks", "What is to be done"), self.words)
        self._day_field = Field(translate("OutsideTasks", "Due"), self.day)
        self._dated_field = Field(translate("OutsideTasks", "Date of the paper"), self.dated)
        body = column(
            self._words_field,
            row((Field(translate("OutsideTasks", "Unit"), self.unit), 2), (self._day_field, 1), spacing=8),
            Label(translate("OutsideTasks", "The paper that gives it; may stay empty"), 10, bold=True),
            row((Field(translate("OutsideTasks", "Kind"), self.kind), 1),
                (Field(translate("OutsideTasks", "Number"), self.number), 1), (self._dated_field, 1), spacing=8),
            Field(translate("OutsideTasks", "Issued by"), self.issuer),
            Field(translate("OutsideTasks", "Subject"), self.subject),
            spacing=8,
        )  # fmt: skip
        super().__init__(
            shell.widget, "tasks", translate("OutsideTasks", "A task outside of plans"), "",
            yes=translate("OutsideTasks", "Keep"), no=translate("OutsideTasks", "Cancel"), body=body, act=self._keep,
        )  # fmt: skip
        self.setFixedWidth(theme.px(560))
        self.words.setFocus()

    def _keep(self) -> bool:
        wrong = translate("OutsideTasks", "There is no such day. Type it as dd/mm/yyyy.")
        self._words_field.set_error(
            "" if self.words.toPlainText().strip() else translate("OutsideTasks", "Write what is to be done.")
        )
        self._day_field.set_error("" if self.day.is_valid() else wrong)
        self._dated_field.set_error("" if self.dated.is_valid() else wrong)
        if any(field.error() for field in (self._words_field, self._day_field, self._dated_field)):
            return False
        services = self._shell.services
        done = self._shell.attempt(
            lambda: services.outside.add(
                self.words.toPlainText(), self.unit.text(), self.day.date(), kind=self.kind.text(),
                number=self.number.text(), dated=self.dated.date(), issuer=self.issuer.text(),
                subject=self.subject.text(),
            )
        )  # fmt: skip
        if done is None:
            return False
        self._shell.say(translate("OutsideTasks", "Task kept"), undo=True)
        return True


def ask_paper(shell: Shell) -> None:
    """Ask for a conclusion or a letter, and keep what it gives as tasks outside of plans."""
    kinds = translate("OutsideTasks", "Papers ({patterns})").format(patterns="*.pdf *.docx *.doc *.odt *.rtf *.txt")
    for path in ask_for_files(shell, translate("OutsideTasks", "Choose a conclusion or a letter"), kinds):
        read_paper(shell, path)


def read_paper(shell: Shell, path: Path) -> None:
    """Read a paper and ask which of its tasks are kept."""
    services = shell.services
    found: list[Directive] = []
    words = translate("OutsideTasks", "Reading “{name}” …").format(name=path.name)
    read = shell.run(lambda: services.directives.read(path)[0], found.append, words=words, hasten=services.reading.stop)
    if not read or not found:
        return
    lines = services.outside.lines(found[0])
    if not lines and found[0].of(Scope.US, Scope.ALL):
        shell.say(translate("OutsideTasks", "All tasks of this paper are kept already."), tone="amber")
        return
    if not lines:
        shell.say(translate("OutsideTasks", "This paper gives no task to this office."), tone="amber")
        return
    dialog = PaperTasksDialog(shell.widget, found[0], lines, [unit.name for unit in services.units.all()])
    if dialog.exec() == QDialog.DialogCode.Accepted:
        done = shell.attempt(lambda: services.outside.take(found[0], dialog.lines(), path))
        if done is not None:
            remember(shell, path)
            count = sum(line.taken for line in dialog.lines())
            shell.say(filled(translate("OutsideTasks", "{count} task{count:|s} kept"), count=count), undo=True)
    dialog.deleteLater()


def ask_own(shell: Shell) -> None:
    """Ask for a task by hand."""
    dialog = OwnTaskDialog(shell)
    dialog.exec()
    dialog.deleteLater()
