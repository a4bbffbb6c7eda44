"""What other offices sent for a period: who is missing, how far they are, one workbook of all."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from pathlib import Path
from textwrap import shorten
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtWidgets import QApplication, QDialog, QGridLayout

from desktop import i18n
from desktop.domain.base.changed import Changed
from desktop.domain.base.errors import UserError
from desktop.domain.base.filling import filled
from desktop.domain.base.period import Period
from desktop.domain.base.text import fold
from desktop.domain.out.consolidation import REFUSED, Collected, OfficeRow, Overview, Standing, Totals, part_of
from desktop.domain.out.outcome import Outcome
from desktop.domain.plan.plan import PlanStatus
from desktop.domain.report.report import GATHERED
from desktop.gui import labels
from desktop.gui.consolidation.dialogs import DueDialog, LetterDialog, PlacesDialog, TallyDialog
from desktop.gui.consolidation.office_panel import OfficePanel
from desktop.gui.consolidation.totals import TotalsCard, grouped
from desktop.gui.files import ask_for_files, ask_for_folder, ask_where, file_name, open_path, write
from desktop.gui.kit.basic import Button, ToolButton, boxed, row
from desktop.gui.kit.beside import WorkStrip
from desktop.gui.kit.figure import Figure
from desktop.gui.kit.forms import Combo, choose, combo, filter_combo, filter_field, set_entries
from desktop.gui.kit.page_parts import EmptyState, FilterRow, ListCard, SearchField, Split
from desktop.gui.kit.row_menu import Entry, open_menu
from desktop.gui.kit.table import Cell, Column, Group, Table
from desktop.gui.kit.theme import theme
from desktop.gui.page import Page
from desktop.gui.places import CollectedAt, Place, ReportAt
from desktop.gui.shell_api import Offer

if TYPE_CHECKING:
    from desktop.gui.shell_api import Shell
    from desktop.services.consolidation.service import Read

translate = QCoreApplication.translate

_PLANS = 12  # that the menu offers
_MENU_WIDE = 60  # letters of a plan in a menu
_LIVE, _SHARE = 1.0, 20  # seconds between two looks at what is being read, and how many times what a look takes

_CHIPS = {
    Standing.REFUSED: "file_refused",
    Standing.MISSING: "commune_missing",
    Standing.LATE: "commune_late",
    Standing.ON_TIME: "commune_on_time",
}
_ICONS = {
    Standing.REFUSED: "refused",
    Standing.MISSING: "alert",
    Standing.LATE: "clock",
    Standing.ON_TIME: "check-circle",
}


@dataclass(frozen=True)
class Shown:
    """A line of the table: an office, or a file of which no office is known."""

    name: str
    standing: Standing
    office: OfficeRow | None
    file: Collected | None = None

    @property
    def key(self) -> object:
        """Return what tells the line from others."""
        return self.office.key if self.office is not None else self.file and self.file.id


class ConsolidationPage(Page):
    """Four figures that filter, the offices in the order in which they want a hand, totals at the right."""

    subjects = frozenset({Changed.COLLECTED, Changed.OFFICE})
    undo_kinds = frozenset({"collected"})

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell, translate("ConsolidationPage", "Consolidation"))
        self._found: Overview | None = None
        self._reading = False
        self._next_look = 0.0
        self._unasked = False  # what is being read decides which period is shown
        self._search = SearchField(shell.search)
        self._search.set_short(True)
        self._period = combo([], self.tr("Period"))
        self._period.currentIndexChanged.connect(lambda _number: self._show())
        self._read_button = Button(self.tr("Read files …"), icon="folder", clicked=self._ask_what)
        self._down = ToolButton(
            "send", self.tr("Tasks given to communes: send them, and who has done them"), self._ask_plan
        )
        self._letter = Button("", icon="mail", clicked=self.write_letter)
        self._report = Button(self.tr("Write report"), icon="report", clicked=self.write_report)
        self._report.setToolTip(self.tr("Write the consolidated report; it is edited under Reports"))
        self._export = Button(self.tr("Write Excel"), "primary", "table", clicked=self.primary)
        self.header.set_actions(
            *(self._search, self._period, self._down, self._read_button, self._letter, self._report, self._export)
        )
        self._figures = {
            Standing.ON_TIME: Figure(
                "check-circle", "green", self.tr("In time"), partial(self._filter, Standing.ON_TIME)
            ),
            Standing.LATE: Figure("clock", "amber", self.tr("Late"), partial(self._filter, Standing.LATE)),
            Standing.MISSING: Figure("alert", "red", self.tr("Missing"), partial(self._filter, Standing.MISSING)),
            Standing.REFUSED: Figure("refused", "amber", self.tr("Not taken"), partial(self._filter, Standing.REFUSED)),
        }
        self._figure_places = QGridLayout()
        self._figure_places.setSpacing(12)
        self._text = filter_field(self.tr("Filter by words"))
        self._text.textChanged.connect(lambda _text: self._fill())
        self._standing = filter_combo(
            [(self.tr("Every state"), None), *((_word(item), item) for item in Standing)], self.tr("State")
        )
        self._standing.currentIndexChanged.connect(lambda _number: self._fill())
        self._unit = filter_combo([(self.tr("Every kind of unit"), "")], self.tr("Kind of unit"))
        self._plan = filter_combo([(self.tr("Every plan"), "")], self.tr("Plan"))
        self._unit.currentIndexChanged.connect(lambda _number: self._part_chosen(self._unit, self._plan))
        self._plan.currentIndexChanged.connect(lambda _number: self._part_chosen(self._plan, self._unit))
        self.filters = FilterRow(self._text, (self._standing, self._unit, self._plan))
        self.table = self._make_table()
        self._card = ListCard(self.table, self._empty())
        self._card.put_head(boxed(row((self.filters, 1), margins=(12, 8, 12, 8))))
        self._due = Button(self.tr("Day due …"), "flat", clicked=self.ask_due)
        self._list = Button(self.tr("List of communes …"), "flat", clicked=self.ask_list)
        for part in (self._due, self._list):
            self._card.totals.addWidget(part)
        self._side = TotalsCard(partial(self._filter, None))
        self.panel = OfficePanel(self._menu_of_panel, self._close_panel, self._choose_file)
        self.panel.closed.connect(self._panel_closed)
        self._split = Split(self._card, self.panel)
        self.strip = WorkStrip(
            self.tr("Reading {done} of {of} file{of:|s}"), self.tr("What was read is kept when it is stopped.")
        )
        self.body.addWidget(self.strip)
        self.body.addLayout(self._figure_places)
        self.body.addLayout(row((self._split, 1), self._side, spacing=12), 1)
        self._place_figures(4)
        self.setFocusProxy(self.table)
        stops = (
            *(self._search, self._period, self._down, self._read_button, self._letter, self._report, self._export),
            *self._figures.values(),
            *(self._text, self._standing, self._unit, self._plan, self.table),
        )
        for first, second in pairwise(stops):
            self.setTabOrder(first, second)

    def _make_table(self) -> Table[Shown]:
        table = Table(
            (
                Column(self.tr("Commune"), _name_cell, 180, stretch=True),
                Column(self.tr("Sent on"), _sent_cell, sample="30/12/2026"),
                Column(
                    self.tr("State"),
                    _chip_cell,
                    sample=filled(self.tr("{days} day{days:|s} late"), days=100),
                    chip=True,
                ),
                Column(self.tr("Tasks"), self._total_cell, right=True, sample="10.000"),
                Column(self.tr("Overdue"), self._overdue_cell, right=True, sample="1.000", rank=1),
                Column(self.tr("Done"), self._done_cell, 130),
            )
        )
        table.setAccessibleName(self.tr("Communes"))
        table.opened.connect(self.show_office)
        table.chosen.connect(self._chosen)
        table.menu_asked.connect(self._menu)
        self.track_columns("consolidation", table)
        return table

    def _empty(self) -> EmptyState:
        return EmptyState(
            "collect",
            self.tr("No file of this period was read yet"),
            self.tr("Choose the folder with the communes' progress workbooks, an archive or e-mails. The files are "
                    "only read, never changed."),
            [
                Button(self.tr("Read a folder …"), icon="folder", clicked=self.read_folder),
                Button(self.tr("Read files …"), icon="file-in", clicked=self.read_files),
                Button(self.tr("List of communes …"), clicked=self.ask_list),
            ],
        )  # fmt: skip

    # Reading

    def arrive(self, place: Place) -> None:
        """Read the files that one came with, or show the period and the office."""
        if not isinstance(place, CollectedAt):
            return
        if place.files:
            self.read(place.files)
        if place.period:
            self._offer_periods(Period.parse(place.period))
            self._show()
            self._filter(None)
            found = [item for item in self._found.rows if item.key == place.office] if self._found else []
            if found and self.table.choose_row(found[0].key, lambda item: item.key):
                self.show_office(Shown(found[0].place.name, found[0].standing, found[0]))

    def _ask_what(self) -> None:
        corner = self._read_button.mapToGlobal(QPoint(0, self._read_button.height()))
        entries: list[Entry] = [
            (self.tr("Read a folder …"), self.read_folder, "folder"),
            (self.tr("Read files …"), self.read_files, "file-in"),
        ]
        open_menu(self, corner, entries)

    def _ask_plan(self) -> None:
        """Offer for each issued plan to give its tasks to the communes, and to see who has done them."""
        corner = self._down.mapToGlobal(QPoint(0, self._down.height()))
        plans = [plan for plan in self.services.plans.rows() if plan.status is PlanStatus.ISSUED][:_PLANS]
        if not plans:
            self.shell.say(self.tr("No plan is issued yet whose tasks could be given to communes."), tone="amber")
            return
        entries: list[Entry] = []
        for plan in plans:
            name = _escaped(shorten(labels.joined(plan.number, plan.title), _MENU_WIDE, placeholder=" …"))
            entries.append((self.tr("Send: {name}").format(name=name), partial(self.give, plan.id), "send"))
            entries.append(
                (self.tr("Who has done it: {name}").format(name=name), partial(self.show_tally, plan.id), "tasks")
            )
            entries.append(None)
        open_menu(self, corner, entries)

    def give(self, plan_id: int) -> None:
        """Ask where, and write the tasks of a plan as a workbook for the communes."""
        plan = self.services.plans.get(plan_id)
        path = ask_where(self.shell, file_name(self.tr("Tasks given"), plan.title),
                         {".xlsx": translate("exporting", "Excel workbook")})  # fmt: skip
        if path is not None:
            write(self.shell, path, lambda path: self.services.consolidation.give(plan_id, path))

    def show_tally(self, plan_id: int) -> None:
        """Show who has done which task of a plan."""
        rows = self.services.consolidation.tally(plan_id, self._period.currentData())
        dialog = TallyDialog(self.shell.widget, rows)
        dialog.exec()
        dialog.deleteLater()

    def read_files(self) -> None:
        """Ask for files and read them."""
        kinds = self.tr("Workbooks, archives, e-mails") + " (*.xlsx *.xlsm *.zip *.eml)"
        if chosen := ask_for_files(self.shell, self.tr("Files of the communes"), kinds, several=True):
            self.read(chosen)

    def read_folder(self) -> None:
        """Ask for a folder and read all in it."""
        if (folder := ask_for_folder(self.shell, self.tr("Folder with the communes' files"))) is not None:
            self.read([folder])

    def read(self, paths: Sequence[Path]) -> None:
        """Read files beside the window; they are kept under the period that is shown once there are any of it."""
        service = self.services.consolidation
        shown = self._period.currentData() if self._found is not None and self._found.files else None
        self._unasked = shown is None

        def begun(stop: Callable[[], None]) -> None:
            self._busy(on=True)
            self._next_look = perf_counter() + _LIVE / 2
            self.strip.begin(stop)

        def done(answer: tuple[Period, list[Read]] | None) -> None:
            self._busy(on=False)
            self.refresh()
            if answer is None:
                self.shell.say(self.tr("The reading was stopped; what was read is kept."), undo=True)
                return
            period, read = answer
            choose(self._period, period)
            counts = [
                sum(item.outcome in group for item in read) for group in ({Outcome.TAKEN}, {Outcome.SAME}, REFUSED)
            ]
            words = self.tr("{count} file{count:|s}: {taken} taken, {same} known already, {refused} not taken.")
            said = filled(words, count=len(read), taken=counts[0], same=counts[1], refused=counts[2])
            self.shell.say(said, tone="amber" if counts[2] else "", undo=bool(counts[0] or counts[2]))

        def failed(error: UserError) -> None:
            self._busy(on=False)
            self.shell.say(i18n.sentence(error), tone="red")

        self.shell.beside(lambda: service.read(paths, shown), done, begun=begun, told=self._told, failed=failed)

    def _told(self, done: int, of: int) -> None:
        """Say how far the reading is, and now and then let what was read arrive in the table."""
        self.strip.tell(done, of)
        begun = perf_counter()
        if begun < self._next_look or QApplication.activePopupWidget() is not None:
            return
        period = self.services.consolidation.underway()
        if period is not None and self._unasked and period != self._period.currentData():
            self._unasked = False
            self._offer_periods(period)
        if period is not None and period == self._period.currentData():
            self._show(anew=False)
        now = perf_counter()
        self._next_look = now + max(_LIVE, _SHARE * (now - begun))

    def _busy(self, *, on: bool) -> None:
        """Let nothing else be read while something is."""
        self._reading = on
        self.strip.setVisible(on)
        self._read_button.setEnabled(not on)

    # Showing

    def refresh(self) -> None:
        """Read the periods and the chosen one again."""
        self._offer_periods(self._period.currentData())
        self._show()

    def _offer_periods(self, wanted: Period | None) -> None:
        """Offer the periods that may be shown, with the one that is wanted chosen."""
        service = self.services.consolidation
        usual = service.usual_period()
        extra = [] if wanted is None else [wanted]
        periods = list(dict.fromkeys([*service.periods(), usual, *_near(usual), *extra]))
        self._period.blockSignals(True)
        set_entries(self._period, [(labels.period(str(item)), item) for item in periods])
        choose(self._period, wanted or usual)
        self._period.blockSignals(False)

    def _show(self, *, anew: bool = True) -> None:
        period = self._period.currentData()
        if period is None:
            return
        self._period.setToolTip(self._period.currentText())
        found = self._found = self.services.consolidation.overview(period, anew=anew)
        self.header.set_context(self.tr("figures up to {day}").format(day=labels.day(period.cut_off)))
        self.set_compact(self.compact)
        late, missing = found.of(Standing.LATE), found.of(Standing.MISSING)
        listed = sum(item.listed for item in found.rows)
        most = max((item.days_late for item in late), default=0)
        notes = {
            Standing.ON_TIME: filled(self.tr("of {count} commune{count:|s}"), count=listed),
            Standing.LATE: filled(self.tr("{days} day{days:|s} at most"), days=most) if most else "",
            Standing.MISSING: self.tr("due on {day}").format(day=labels.day(found.due)),
            Standing.REFUSED: self.tr("damaged, other period, foreign") if found.refused else "",
        }
        for standing, figure in self._figures.items():
            figure.show_number(str(found.count(standing)), notes[standing])
        chased = len([item for item in (*missing, *found.of(Standing.REFUSED)) if item.listed])
        self._letter.set_words(self.tr("Reminder ({count})").format(count=chased))
        self._letter.setEnabled(chased > 0)
        self._export.setEnabled(bool(found.files or found.refused))
        self._report.setEnabled(self._export.isEnabled() and found.underway is None)
        self._fill_parts(found)
        self._fill()

    def _fill_parts(self, found: Overview) -> None:
        """Offer the kinds of units and of plans that the files tell of."""
        for box, every, names in (
            (self._unit, self.tr("Every kind of unit"), found.totals.units),
            (self._plan, self.tr("Every plan"), found.totals.kinds),
        ):
            kept = box.currentData()
            listed = sorted(filter(None, names), key=fold)
            if [box.itemData(number) for number in range(1, box.count())] == listed:
                continue
            box.blockSignals(True)
            set_entries(box, [(every, ""), *((name, name) for name in listed)])
            choose(box, kept if kept in listed else "")
            box.blockSignals(False)

    def _part_chosen(self, asked: Combo, other: Combo) -> None:
        """Count the tasks of one kind of unit, or of one kind of plan: of both at once nothing was counted."""
        if asked.currentData() and other.currentData():
            other.blockSignals(True)
            choose(other, "")
            other.blockSignals(False)
        self._fill()

    def _part(self, totals: Totals) -> Totals:
        return part_of(totals, kind=self._plan.currentData() or "", unit=self._unit.currentData() or "")

    def _fill(self) -> None:
        found = self._found
        if found is None:
            return
        wanted, text = self._standing.currentData(), fold(self._text.text())
        self._side.show_totals(
            self._part(found.totals), [(item.place.name, self._part(item.totals).overdue) for item in found.rows]
        )
        lines = [Shown(item.place.name, item.standing, item) for item in found.rows]
        lines += [Shown(item.file, Standing.REFUSED, None, item) for item in found.strays]
        rows: list[Shown | Group] = []
        count = 0
        for standing in Standing:
            members = [item for item in lines if item.standing is standing and wanted in {None, standing}
                       and (not text or text in fold(item.name))]  # fmt: skip
            if members:
                rows.append(Group(f"{_word(standing)} · {len(members)}", _ICONS[standing]))
                rows += members
                count += len(members)
        self.table.set_rows_in_place(rows, lambda item: item.key)
        self._chosen(self.table.current())
        for number, item in enumerate(rows):
            if isinstance(item, Shown) and item.standing is Standing.REFUSED:
                self.table.setSpan(number, 3, 1, 3)
        listed = sum(item.listed for item in found.rows)
        words = filled(
            self.tr("{listed} commune{listed:|s} · {sent} received, {left} to come"),
            listed=listed,
            sent=found.sent,
            left=max(0, listed - found.sent),
        )
        if found.unlisted:
            words = labels.joined(words, self.tr("{count} not on the list").format(count=found.unlisted))
        nothing = not found.files and not found.refused and not found.rows
        self._card.show_rows(0 if nothing else count or 1, words)

    def _filter(self, standing: Standing | None) -> None:
        choose(self._standing, None if self._standing.currentData() is standing else standing)
        self.table.setFocus()

    # Cells

    def _total_cell(self, item: Shown) -> Cell:
        file = _refused_of(item)
        if item.standing is Standing.REFUSED and file is not None:
            if file.refusal is not None:
                reason = i18n.sentence(file.refusal)
            else:
                several = item.office.refused if item.office is not None else (file,)
                words = self.tr("Two files of one day say different things, choose one: {names}")
                reason = words.format(names=", ".join(other.file for other in several))
            return Cell(reason, "text2", tooltip=reason, left=True)
        total = self._part(item.office.totals).total if item.office is not None else 0
        return Cell(grouped(total)) if total else Cell(labels.EMPTY, "text2")

    def _overdue_cell(self, item: Shown) -> Cell:
        late = self._part(item.office.totals).overdue if item.office is not None else 0
        return Cell(grouped(late), "red", bold=True) if late else Cell(labels.EMPTY, "text2")

    def _done_cell(self, item: Shown) -> Cell:
        totals = self._part(item.office.totals) if item.office is not None else None
        if totals is None or not totals.total:
            return Cell(labels.EMPTY, "text2")
        share = totals.done / totals.total
        return Cell(f"{share:.0%}", share=share, bar="green_bar")

    # Acting

    def show_office(self, item: Shown) -> None:
        """Show the figures of an office at the right, in the place of the totals."""
        rows = self.services.consolidation.lines(item.office.files) if item.office is not None else []
        chip = _chip_cell(item)
        self.panel.show_office(item.name, (chip.chip, chip.text), item.office, rows)
        self._side.hide()
        self._split.open_panel()

    def _chosen(self, item: Shown | None) -> None:
        """Let the panel follow the table once it is open."""
        if item is not None and not self.panel.isHidden():
            self.show_office(item)

    def _close_panel(self) -> None:
        self.panel.close_panel()

    def _panel_closed(self) -> None:
        self._side.setVisible(not self.compact)
        self.table.setFocus()

    def _menu_of_panel(self) -> None:
        item = self.table.current()
        if item is not None:
            self._menu(item, self.panel.mapToGlobal(QPoint(theme.px(12), self.panel.height())))

    def _menu(self, item: Shown, place: QPoint) -> None:
        """Offer what can be done with the files of an office."""
        files = [item.file] if item.file is not None else []
        if item.office is not None:
            files = [*item.office.files, *item.office.refused, *item.office.replaced]
        unsure = item.office.contradicting if item.office is not None else ()
        entries: list[Entry] = [(self.tr("Figures") + "\tEnter", partial(self.show_office, item), "table"), None]
        for file in unsure:
            if file.kept:
                words = self.tr("Let “{name}” count").format(name=_escaped(file.file))
                entries.append((words, partial(self._choose_file, file), "check"))
        entries.append(None)
        for file in (file for file in files if file.kept):
            words = self.tr("Take “{name}” out").format(name=_escaped(file.file))
            entries.append((words, partial(self._forget, file), "trash"))
        open_menu(self, place, entries)

    def _choose_file(self, file: Collected) -> None:
        if self.shell.attempt(lambda: self.services.consolidation.choose(file.id)) is not None:
            self.shell.say(self.tr("“{name}” counts now.").format(name=file.file), undo=True)

    def _forget(self, file: Collected) -> None:
        if self.shell.attempt(lambda: self.services.consolidation.forget([file.id])) is not None:
            self.shell.say(self.tr("“{name}” was taken out.").format(name=file.file), undo=True)

    def primary(self) -> None:
        """Ask where, and write one workbook of all that was read."""
        period = self._period.currentData()
        path = ask_where(self.shell, file_name(self.tr("Consolidation"), str(period)),
                         {".xlsx": translate("exporting", "Excel workbook")})  # fmt: skip
        if path is None:
            return
        service = self.services.consolidation
        self.shell.run(
            lambda: service.write(period, path, None, lambda error: i18n.sentence_in(error, "vi")),
            lambda _found: self.shell.say(
                translate("exporting", "“{name}” was written.").format(name=path.name),
                offer=Offer(translate("exporting", "Open"), lambda: open_path(path)),
            ),
            words=self.tr("Writing the workbook …"),
        )

    def write_report(self) -> None:
        """Open the consolidated report on the period; it is begun where there is none yet."""
        key = f"{GATHERED}{self._period.currentData()}"
        if (done := self.shell.attempt(lambda: self.services.reports.begin(key))) is not None:
            self.shell.go(ReportAt(done.value))

    def write_letter(self) -> None:
        """Show whom the letter reminds, ask where, and write it."""
        if self._found is None:
            return
        period = self._period.currentData()
        again = self.tr("{name}: has to send its file again")
        chased = [item.place.name for item in self._found.of(Standing.MISSING) if item.listed]
        chased += [again.format(name=row.place.name) for row in self._found.of(Standing.REFUSED) if row.listed]
        dialog = LetterDialog(self.shell.widget, chased)
        name, kinds = file_name("Đôn đốc gửi báo cáo", str(period)), {".docx": translate("exporting", "Word document")}
        path = dialog.ask_with(lambda: ask_where(self.shell, name, kinds))
        if path is not None:
            write(self.shell, path, lambda path: self.services.consolidation.chase(period, path))

    def ask_due(self) -> None:
        """Ask by which day the files of the period are due."""
        period = self._period.currentData()
        dialog = DueDialog(self.shell.widget, self.services.consolidation.due(period))
        agreed, day = dialog.exec() == QDialog.DialogCode.Accepted, dialog.day.date()
        dialog.deleteLater()
        if agreed and day is not None:
            self.shell.attempt(lambda: self.services.consolidation.set_due(period, day))

    def ask_list(self) -> None:
        """Ask which communes owe files."""
        service = self.services.consolidation
        dialog = PlacesDialog(self.shell, [place.name for place in service.places()])
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.shell.say(self.tr("The list of communes was saved."), undo=True)
        dialog.deleteLater()

    # Window

    def _place_figures(self, beside: int) -> None:
        for number, figure in enumerate(self._figures.values()):
            self._figure_places.addWidget(figure, number // beside, number % beside)
        for number in range(len(self._figures)):
            self._figure_places.setColumnStretch(number, int(number < beside))

    def set_compact(self, compact: bool) -> None:
        """Give up the totals at the right."""
        super().set_compact(compact)
        self._side.setVisible(not compact and self.panel.isHidden())
        self._split.set_compact(compact)
        self.strip.set_short(compact)
        self._report.set_short(compact or self.narrow)

    def set_narrow(self, narrow: bool) -> None:
        """Fold the filters and put two figures side by side."""
        super().set_narrow(narrow)
        self._search.setVisible(not narrow)
        for button in (self._read_button, self._letter, self._export):
            button.set_short(narrow)
        self._report.set_short(narrow or self.compact)
        self.filters.set_narrow(narrow)
        self._split.set_narrow(narrow)
        for figure in self._figures.values():
            figure.setVisible(not narrow)


def _near(period: Period) -> list[Period]:
    """Return the periods of a year that may be chosen."""
    year = period.year
    texts = [str(year), f"{year}-H1", f"{year}-H2", f"{year}-9M", *(f"{year}-Q{n}" for n in range(1, 5)),
             *(f"{year}-{month:02d}" for month in range(1, 13))]  # fmt: skip
    return [Period.parse(text) for text in texts]


def _escaped(text: str) -> str:
    return text.replace("&", "&&")


def _word(standing: Standing) -> str:
    return {
        Standing.REFUSED: translate("ConsolidationPage", "Not taken"),
        Standing.MISSING: translate("ConsolidationPage", "Missing"),
        Standing.LATE: translate("ConsolidationPage", "Sent late"),
        Standing.ON_TIME: translate("ConsolidationPage", "Sent in time"),
    }[standing]


def _outcome(file: Collected) -> str:
    return {
        Outcome.OTHER_PERIOD: translate("ConsolidationPage", "Other period"),
        Outcome.OTHER_YEAR: translate("ConsolidationPage", "Other year"),
        Outcome.FOREIGN: translate("ConsolidationPage", "Foreign file"),
        Outcome.TAKEN: translate("ConsolidationPage", "Contradiction"),
    }.get(file.outcome, translate("ConsolidationPage", "Not taken"))


def _refused_of(item: Shown) -> Collected | None:
    if item.file is not None:
        return item.file
    return item.office.refused[0] if item.office is not None and item.office.refused else None


def _name_cell(item: Shown) -> Cell:
    mark = ""
    if item.office is not None and not item.office.listed:
        mark = translate("ConsolidationPage", "not listed")
    elif item.office is not None and item.office.files and item.office.refused:
        mark = translate("ConsolidationPage", "one more file, not taken")
    return Cell(item.name, mark=mark)


def _sent_cell(item: Shown) -> Cell:
    day = item.office.received_on if item.office is not None else None
    return Cell(labels.day(day)) if day is not None else Cell(labels.EMPTY, "text2")


def _chip_cell(item: Shown) -> Cell:
    file = _refused_of(item)
    if item.standing is Standing.REFUSED and file is not None:
        return Cell(_outcome(file), chip=_CHIPS[item.standing])
    if item.standing is Standing.LATE and item.office is not None:
        words = filled(translate("ConsolidationPage", "{days} day{days:|s} late"), days=item.office.days_late)
        return Cell(words, chip=_CHIPS[item.standing])
    return Cell(_word(item.standing), chip=_CHIPS[item.standing])
