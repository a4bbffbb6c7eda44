"""The section of the settings that keeps the office's days off and days of work."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.office.rows import DayRow
from desktop.gui import labels
from desktop.gui.kit.basic import (
    Button,
    Label,
    boxed,
    card_head,
    row,
    widest,
)
from desktop.gui.kit.forms import (
    DateEdit,
    Pair,
    Segmented,
    text_field,
)
from desktop.gui.kit.page_parts import EmptyState, ListCard
from desktop.gui.kit.table import (
    Cell,
    Column,
    Table,
)
from desktop.gui.kit.theme import theme

if TYPE_CHECKING:
    from desktop.gui.shell_api import Shell


class DaysOff(QWidget):
    """The days of a year that are off, or worked although they would be off; the office's own can be removed."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self._year = shell.services.office.today().year
        # (one figure more: the first column stands further in)
        longest = widest(self._words_of(date(2026, 12, number)) for number in range(20, 27))
        self.table = Table(
            (
                Column(self.tr("Day"), self._day_cell, sample=f"{longest}0"),
                Column(self.tr("Reason"), lambda item: Cell(item.reason, tooltip=item.reason), 160, stretch=True),
                Column(self.tr("Kind"), self._kind_cell, 110, rank=1),
                Column(self.tr("Source"), self._source_cell, 150, rank=2),
            )
        )
        self.table.setAccessibleName(self.tr("Days off"))
        self._card = ListCard(self.table, EmptyState("calendar", self.tr("There are no days off in this year")))
        self._title = Label("", 12, bold=True)
        self._card.put_head(
            card_head(
                self._title,
                Button(self.tr("Year before"), "flat", clicked=lambda: self._turn(-1)),
                Button(self.tr("Year after"), "flat", clicked=lambda: self._turn(1)),
            )
        )
        self._remove = Button(self.tr("Remove"), icon="trash", clicked=self._take_out)
        self.table.chosen.connect(lambda item: self._remove.setEnabled(bool(item and item.own)))
        self._card.totals.addWidget(self._remove)
        self.day, self.reason = DateEdit(), text_field(placeholder=self.tr("Reason"))
        self.reason.setAccessibleName(self.tr("Reason"))
        self._working = False
        self.kind = Segmented([(self.tr("Day off"), "", False), (self.tr("Working day"), "", True)], self.tr("Kind"))
        self.kind.picked.connect(self._choose)
        self.kind.set_short(False)
        self.kind.choose(False)
        self.kind.setMinimumWidth(theme.px(176))
        self.add = Button(self.tr("Add"), "primary", "plus", clicked=self._put_in)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self._card, 1)
        self.reason.setMinimumWidth(theme.px(140))
        lines.addWidget(Pair(boxed(row(self.day, (self.reason, 1))), boxed(row((self.kind, 1), self.add)), (3, 2)))

    def refresh(self) -> None:
        """Read the days of the year that is shown."""
        rows = self._shell.services.calendar.days(self._year)
        self.day.set_year(self._year)
        self.table.set_rows(rows, key=lambda item: item.day)
        self._title.setText(self.tr("Days off in {year}").format(year=self._year))
        self._card.show_rows(len(rows), self.tr("A deadline on a day off shows the last working day before it."))
        chosen: DayRow | None = self.table.current()
        self._remove.setEnabled(bool(chosen and chosen.own))

    @staticmethod
    def _words_of(day: date) -> str:
        return f"{labels.weekday_name(day.weekday())}, {labels.day(day)}"

    def _day_cell(self, item: DayRow) -> Cell:
        return Cell(self._words_of(item.day), tooltip=labels.weekday(item.day))

    def _kind_cell(self, item: DayRow) -> Cell:
        return Cell(self.tr("Working day") if item.working else self.tr("Day off"))

    def _source_cell(self, item: DayRow) -> Cell:
        return Cell(self.tr("The office") if item.own else self.tr("The state"))

    def _choose(self, working: object) -> None:
        self._working = bool(working)

    def _turn(self, years: int) -> None:
        self._year = min(max(self._year + years, 2000), 2100)
        self.refresh()

    def _put_in(self) -> None:
        day = self.day.date()
        if day is None:
            self._shell.say(self.tr("Type the day as dd/mm/yyyy, then add it."), tone="amber", passing=True)
            self.day.setFocus()
            return
        reason, working = self.reason.text(), self._working
        before = next((item for item in self._shell.services.calendar.days(day.year) if item.day == day), None)
        if self._shell.attempt(lambda: self._shell.services.calendar.add(day, reason, working=working)):
            self.reason.clear()
            self.day.set_date(None)
            self._year = day.year
            self.refresh()
            self.table.choose_row(day, lambda item: item.day)
            words = self.tr("{day} was added to the list.")
            if before is not None and before.own:
                words = self.tr("{day} was in the list: what it said, “{reason}”, was replaced.")
            said = words.format(day=labels.day(day), reason=before.reason if before is not None else "")
            self._shell.say(said, undo=True)

    def _take_out(self) -> None:
        chosen: DayRow | None = self.table.current()
        if chosen is not None and self._shell.attempt(lambda: self._shell.services.calendar.remove(chosen.day)):
            self.refresh()
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)  # the button goes off: Ctrl+Z is not for a field
            said = self.tr("{day} was taken out of the list.").format(day=labels.day(chosen.day))
            self._shell.say(said, undo=True)
