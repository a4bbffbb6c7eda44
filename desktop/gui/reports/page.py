"""The list of reports: what is to be done first, what was sent below; the chosen one at the right."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, QSize, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.domain.base.changed import Changed
from desktop.domain.base.text import fold
from desktop.domain.out.workbook import DOING, DONE, OVERDUE, SOON, ReportClass
from desktop.domain.report.figures import Figures
from desktop.domain.report.report import ReportRow, ReportState, ReportStatus
from desktop.gui import labels
from desktop.gui import report_words as say
from desktop.gui.kit.basic import Button, Chip, Label, ToolButton, boxed, column, draw_bar, line, row
from desktop.gui.kit.forms import filter_combo, filter_field, set_entries
from desktop.gui.kit.messages import notice
from desktop.gui.kit.page_parts import EmptyState, FilterRow, ListCard, SearchField, SidePanel, Split
from desktop.gui.kit.row_menu import Entry, open_menu
from desktop.gui.kit.table import Cell, Column, Group, Table
from desktop.gui.kit.theme import theme
from desktop.gui.page import Page
from desktop.gui.places import FormsAt, PageAt, ReportAt
from desktop.gui.reports import dialogs

if TYPE_CHECKING:
    from desktop.gui.shell_api import Shell

_TYPING = 150  # ms after the last key


class FigureBar(QWidget):
    """How the tasks of a report stand: done, due soon, overdue, of all."""

    def __init__(self) -> None:
        super().__init__()
        self._parts: list[tuple[float, str]] = []
        self.setFixedHeight(theme.px(12))

    def show_figures(self, figures: Figures) -> None:
        """Show other figures."""
        total = max(figures.total, 1)
        soon, late = figures.count(*SOON), figures.count(*OVERDUE)
        self._parts = [
            (figures.done / total, "green_bar"), (soon / total, "amber_bar"), (late / total, "red_bar"),
        ]  # fmt: skip
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of a bar."""
        return QSize(100, theme.px(12))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bar."""
        painter = QPainter(self)
        draw_bar(painter, QRectF(self.rect()), self._parts, theme.px(8))
        painter.end()


class ReportsPage(Page):
    """Reports that are due, in work, sent and late."""

    subjects = frozenset({Changed.REPORTS, Changed.TASKS, Changed.PLANS, Changed.CALENDAR})
    undo_kinds = frozenset({"report"})

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell, "")
        self.header.title.set_text(self.tr("Reports"))
        self._today = self.services.office.today()
        self._rows: list[ReportRow] = []
        self.header.set_actions(
            SearchField(shell.search),
            Button(self.tr("New report"), "primary", "plus", clicked=self.primary, key="new"),
        )
        self._text = filter_field(self.tr("Filter by words"))
        self._kind = filter_combo([(self.tr("Every kind"), None)], self.tr("Kind"))
        self._state = filter_combo(
            [(self.tr("Every state"), None), *((say.state_word(item), item) for item in ReportState)], self.tr("State")
        )
        self._receiver = filter_combo([(self.tr("Every receiver"), None)], self.tr("Receiver"))
        self._year = filter_combo([(self.tr("Around today"), None)], self.tr("Year"))
        self._regime = Button(
            self.tr("What is owed"), icon="settings", clicked=lambda: shell.go(PageAt("report-rules"))
        )
        choices = (self._kind, self._state, self._receiver, self._year)
        self._filters = FilterRow(self._text, choices, (self._regime,))
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_TYPING)
        self._later.timeout.connect(self._fill)
        self._text.textChanged.connect(lambda _text: self._later.start())
        for choice in (self._kind, self._state, self._receiver):
            choice.currentIndexChanged.connect(lambda _index: self._fill())
        self._year.currentIndexChanged.connect(lambda _index: self._read())
        self.table = Table(
            (
                Column(self.tr("Report, period"), _title_cell, 240, stretch=True),
                Column(self.tr("Closed"), lambda item: Cell(labels.day(item.cut_off)), rank=2,
                       sample="30/12/2026"),
                Column(self.tr("Due"), self._due_cell, sample=self.tr("overdue {days} days").format(days=365)),
                Column(self.tr("Receiver"), lambda item: Cell(item.receiver, tooltip=item.receiver), 150, rank=3),
                Column(self.tr("State"), _state_cell, chip=True,
                       sample=max((say.state_word(item) for item in ReportState), key=len)),
            )
        )  # fmt: skip
        self.table.set_two_lines()
        self.table.setAccessibleName(self.tr("Reports"))
        self.table.opened.connect(lambda _row: self._next())
        self.table.chosen.connect(self._show)
        self.table.menu_asked.connect(self._open_menu)
        self.table.delete_asked.connect(lambda _row: self._delete())
        self.keep_columns("reports", self.table)
        self.card = ListCard(self.table, EmptyState("report", ""))
        self._totals = Label("", 9, bold=True)
        self.card.totals.addWidget(self._totals)
        self.panel = self._make_panel()
        self.split = Split(self.card, self.panel)
        self.body.addWidget(self._filters)
        self.body.addWidget(self.split, 1)
        self.setFocusProxy(self.table)

    def _make_panel(self) -> SidePanel:
        self._chip, self._left = Chip("draft", ""), Chip("due_7", "")
        self._facts = Label("", 10, wrap=True)
        self._heading = Label("", 10, bold=True, wrap=True)
        self._total = Label("", 10, bold=True)
        self._bar = FigureBar()
        self._figure_rows = [
            (Label("", 10, bold=True), Label("", 10, bold=True), Label("", 9, tone="muted", wrap=True))
            for _ in range(4)
        ]
        self._figures = boxed(
            column(*(column(row((name, 1), figure), more, spacing=0) for name, figure, more in self._figure_rows))
        )
        self._waiting = notice("mail", "amber", "")
        self._to_forms = Button(
            self.tr("Take forms back …"), "flat", "file-in", clicked=lambda: self.shell.go(FormsAt())
        )
        panel = SidePanel("")
        panel.set_body(
            column(
                boxed(row(self._chip, self._left, None, spacing=8)), self._facts, line(),
                boxed(row((self._heading, 1), self._total)), self._bar, self._figures, self._waiting,
                boxed(row(self._to_forms, None)), None, spacing=8,
            )
        )  # fmt: skip
        self._more = ToolButton("more", self.tr("What can be done with it"), self._more_asked)
        self._pack = Button(self.tr("Package"), icon="package", clicked=self._package)
        self._do = Button("", "tonal", clicked=self._next)
        panel.set_foot(self._more, None, self._pack, self._do)
        panel.closed.connect(self._panel_closed)
        return panel

    # Showing

    def refresh(self) -> None:
        """Read the reports again."""
        self._today = self.services.office.today()
        years = sorted({self._today.year + 1, self._today.year, *self.services.plans.years()}, reverse=True)
        set_entries(
            self._year,
            [(self.tr("Around today"), None), *((self.tr("Year {year}").format(year=year), year) for year in years)],
        )
        self._read()

    def _read(self) -> None:
        self._rows = self.services.reports.rows(self._year.currentData(), self._today)
        kinds = dict.fromkeys(item.kind for item in self._rows)
        set_entries(self._kind, [(self.tr("Every kind"), None), *((say.kind_word(kind), kind) for kind in kinds)])
        receivers = dict.fromkeys(item.receiver for item in self._rows)
        set_entries(self._receiver, [(self.tr("Every receiver"), None), *((name, name) for name in receivers)])
        self._fill()

    def _fill(self) -> None:
        wanted = fold(self._text.text()).split()
        kind, state, receiver = (box.currentData() for box in (self._kind, self._state, self._receiver))
        found = [
            item for item in self._rows
            if (kind is None or item.kind is kind) and (state is None or item.state is state)
            and (receiver is None or item.receiver == receiver)
            and all(word in fold(f"{item.title} {item.receiver} {item.number} {say.about(item)}") for word in wanted)
        ]  # fmt: skip
        open_ = [item for item in found if not say.is_sent(item)]
        sent = sorted((item for item in found if say.is_sent(item)), key=lambda item: item.sent_on or date.min)[::-1]
        shown: list[ReportRow | Group] = []
        for title, icon, rows in ((self.tr("To be done"), "clock", open_), (self.tr("Sent"), "send", sent)):
            if rows:
                words = self.tr("{count} reports").format(count=len(rows))
                shown += [Group(labels.joined(title, words), icon), *rows]
        self.table.set_rows(shown, key=lambda item: item.key)
        self.card.set_empty(self._empty())
        self.card.show_rows(len(found), self.tr("{count} reports").format(count=len(found)))
        late = sum(item.state is ReportState.LATE for item in found)
        left = [days for item in open_ if (days := item.days_left(self._today)) is not None]
        soon = sum(0 <= days <= 3 for days in left)
        self._totals.setText(
            labels.joined(
                self.tr("{count} overdue").format(count=late) if late else "",
                self.tr("{count} due soon").format(count=soon) if soon else "",
            )
        )
        rules = len(self.services.reports.rules())
        self.header.set_context(
            self.tr("From {count} reports that are owed, and those that somebody asked for").format(count=rules)
        )
        self.set_compact(self.compact)
        self._show(self.table.current())

    def _empty(self) -> EmptyState:
        if self._rows:
            return EmptyState("report", self.tr("No report matches the filter"))
        return EmptyState(
            "report", self.tr("No report is due yet"),
            self.tr("Say which reports are owed; the day due and the receiver are proposed from the plans."),
            [
                Button(self.tr("Say what is owed"), icon="settings",
                       clicked=lambda: self.shell.go(PageAt("report-rules"))),
                Button(self.tr("Report that was asked for"), clicked=self.primary),
            ],
        )  # fmt: skip

    def _due_cell(self, item: ReportRow) -> Cell:
        below, colour = say.distance(item, self._today)
        return Cell(say.short_day(item.due), "red" if item.state is ReportState.LATE else "text", below=below,
                    below_colour=colour)  # fmt: skip

    def _show(self, item: ReportRow | None) -> None:
        """Show the chosen report in the panel."""
        if item is None:
            self.panel.hide()
            self.split.close_panel()
            return
        self.panel.title.set_text(item.name)
        self._chip.set(say.chip(item.state), say.state_word(item.state))
        words, _colour = say.distance(item, self._today)
        left = item.days_left(self._today)
        self._left.setVisible(bool(words))
        late, near = left is not None and left < 0, left is not None and left <= 3
        self._left.set("overdue" if late else "due_today_1_3" if near else "due_7" if left is not None else "closed",
                       words[:1].upper() + words[1:])  # fmt: skip
        closed = item.cut_off <= self._today
        facts = [
            self.tr("Days: {first} - {last}").format(first=labels.day(item.first), last=labels.day(item.cut_off)),
            (self.tr("Figures closed: {day}") if closed else self.tr("Figures close on {day}")).format(
                day=labels.day(item.cut_off)
            ),
            self.tr("Due: {day}").format(day=say.short_day(item.due)),
            self.tr("Receiver: {name}").format(name=item.receiver),
        ]
        if item.basis:
            facts.append(self.tr("Asked for by: {paper}").format(paper=item.basis))
        if item.number:
            facts.append(self.tr("Number: {number}").format(number=item.number))
        self._facts.setText("\n".join(facts))
        self._show_figures(item, closed=closed)
        self._do.set_words(self._next_words(item))
        self._pack.setEnabled(item.id is not None)
        self.split.open_panel()

    def _show_figures(self, item: ReportRow, *, closed: bool) -> None:
        self._heading.setText(
            self.tr("Figures as of the cut-off") if closed else self.tr("Figures of today, not closed yet")
        )
        done = self.shell.attempt(lambda: self.services.reports.outlook(item))
        shown = done is not None
        for part in (self._bar, self._figures, self._total):
            part.setVisible(shown)
        self._show_waiting(item)
        if done is None:
            return
        now = done.value
        count = now.by_class()
        self._total.setText(self.tr("{count} tasks").format(count=now.total))
        self._bar.show_figures(now)
        early, on_time, late = (count[kind] for kind in DONE)
        in_time, soon, overdue = (count[kind] for kind in DOING)
        lines = (
            (self.tr("Done"), now.done,
             self.tr("early {early}, on time {on_time}, late {late}").format(early=early, on_time=on_time, late=late)),
            (self.tr("Under way"), now.doing,
             self.tr("in time {in_time}, due soon {soon}, overdue {overdue}").format(
                 in_time=in_time, soon=soon, overdue=overdue)),
            (self.tr("Not begun"), now.waiting, ""), (self.tr("Paused"), count[ReportClass.PAUSED], ""),
        )  # fmt: skip
        for (name, number, below), (words, figure, more) in zip(lines, self._figure_rows, strict=True):
            words.setText(name)
            figure.setText(str(number))
            more.setText(below)
            more.setVisible(bool(below))

    def _show_waiting(self, item: ReportRow) -> None:
        """Say which units were given a form and have not sent it back, while the report is being made."""
        waiting = {} if say.is_sent(item) or item.status is ReportStatus.ISSUED else self.services.unit_forms.waiting()
        names = [unit.label for unit in self.services.units.all() if unit.id in waiting]
        for part in (self._waiting, self._to_forms):
            part.setVisible(bool(names))
        if names:
            words = self.tr("{count} units have not sent their forms: {names}")
            self._waiting.set_text(words.format(count=len(names), names=", ".join(names)))

    def _next_words(self, item: ReportRow) -> str:
        if item.id is None:
            return self.tr("Write")
        return {
            ReportStatus.DRAFT: self.tr("Go on writing"),
            ReportStatus.SUBMITTED: self.tr("Issue …"),
            ReportStatus.ISSUED: self.tr("Mark as sent …"),
        }.get(item.status or ReportStatus.DRAFT, self.tr("Look at it"))

    # Doing

    def _panel_closed(self) -> None:
        self.table.setFocus()

    def primary(self) -> None:
        """Begin a report that somebody asked for."""
        number = dialogs.AdHocDialog(self, self.services).ask()
        if number is not None:
            self.shell.go(ReportAt(number))
            self.shell.say(self.tr("The report was begun."), undo=True)

    def new(self) -> None:
        """Begin a report with Ctrl+N."""
        self.primary()

    def _next(self) -> None:
        """Do what comes next with the chosen report."""
        item = self.table.current()
        if item is None:
            return
        if item.id is None:
            done = self.shell.attempt(lambda: self.services.reports.begin(item.key))
            if done is not None:
                self.shell.go(ReportAt(done.value))
        elif item.status is ReportStatus.SUBMITTED:
            if dialogs.NumberDialog(self, self.services, self.services.reports.get(item.id)).ask():
                self.shell.say(self.tr("The report was issued."), undo=True)
        elif item.status is ReportStatus.ISSUED:
            dialogs.mark_sent(self.shell, item.id)
        else:
            self.shell.go(ReportAt(item.id))

    def _package(self) -> None:
        item = self.table.current()
        if item is not None and item.id is not None:
            dialogs.pack(self.shell, item.id)

    def _more_asked(self) -> None:
        item = self.table.current()
        if item is not None:
            self._open_menu(item, self._more.mapToGlobal(QPoint(0, 0)))

    def _open_menu(self, item: ReportRow, place: QPoint) -> None:
        """Offer what can be done with a report; what does not apply is left out."""
        entries: list[Entry] = [(self._next_words(item) + "\tEnter", self._next)]
        if item.id is not None:
            number = item.id
            entries += [
                (self.tr("Open"), lambda: self.shell.go(ReportAt(number))),
                None,
                (self.tr("Export …"), lambda: dialogs.export(self.shell, number)),
                (self.tr("Package …"), self._package),
            ]
            if item.status is not ReportStatus.SENT:
                entries += [None, (self.tr("Mark as sent …"), lambda: dialogs.mark_sent(self.shell, number))]
            else:
                entries += [None, (self.tr("It was not sent"), lambda: self._unsend(number))]
            if item.status in {ReportStatus.DRAFT, ReportStatus.SUBMITTED}:
                entries += [None, (self.tr("Remove") + "\tDelete", self._delete)]
        open_menu(self, place, entries)

    def _unsend(self, number: int) -> None:
        if self.shell.attempt(lambda: self.services.reports.unsend(number)):
            self.shell.say(self.tr("The report counts as not sent."), undo=True)

    def _delete(self) -> None:
        item = self.table.current()
        if item is None:
            return
        if item.id is None:
            self.shell.say(
                self.tr("This report is owed by what was agreed. Take it out there: “What is owed”."), tone="amber"
            )
        elif self.shell.attempt(lambda: self.services.reports.delete(item.id or 0)):
            self.shell.say(self.tr("The report was removed."), undo=True)

    # Room

    def set_compact(self, compact: bool) -> None:
        """Make the panel narrower."""
        super().set_compact(compact)
        self.split.set_compact(compact)

    def set_narrow(self, narrow: bool) -> None:
        """Fold the filters; the panel takes the list's place."""
        super().set_narrow(narrow)
        self._filters.set_narrow(narrow)
        self._regime.set_short(narrow)
        self.split.set_narrow(narrow)


def _title_cell(item: ReportRow) -> Cell:
    return Cell(item.name, tooltip=item.title, below=say.about(item))


def _state_cell(item: ReportRow) -> Cell:
    return Cell(say.state_word(item.state), chip=say.chip(item.state))
