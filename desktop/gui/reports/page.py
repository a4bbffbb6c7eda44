"""The list of reports: what is to be done first, what was sent below; the chosen one at the right."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QStackedWidget, QWidget

from desktop.domain.base.changed import Changed
from desktop.domain.base.filling import filled
from desktop.domain.base.text import fold
from desktop.domain.out.workbook import DOING, DONE, OVERDUE, SOON, ReportClass
from desktop.domain.report.figures import Figures
from desktop.domain.report.rows import ReportRow, ReportState, ReportStatus, Way
from desktop.gui import labels
from desktop.gui import report_words as say
from desktop.gui.kit.basic import Button, Chip, Label, ToolButton, boxed, clear, column, draw_bar, line, row, widest
from desktop.gui.kit.forms import Combo, Segmented, filter_combo, set_entries
from desktop.gui.kit.messages import notice
from desktop.gui.kit.page_parts import EmptyState, SidePanel, Split
from desktop.gui.kit.row_menu import Entry, open_menu
from desktop.gui.kit.table import Cell, Column, Group
from desktop.gui.kit.theme import theme
from desktop.gui.list_page import ListPage
from desktop.gui.places import FormsAt, PageAt, ReportAt
from desktop.gui.reports import dialogs
from desktop.gui.reports.calendar_view import ReportCalendar

if TYPE_CHECKING:
    from desktop.gui.shell_api import Shell

translate = QCoreApplication.translate

_VIEW, _TABLE, _CALENDAR = "reports-view", "table", "calendar"


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


class ReportsPage(ListPage[ReportRow]):
    """Reports that are due, in work, sent and late."""

    icon = "report"
    kept_as = "reports"
    two_lines = True
    subjects = frozenset({Changed.REPORTS, Changed.TASKS, Changed.PLANS, Changed.CALENDAR})
    undo_kinds = frozenset({"report"})

    def __init__(self, shell: Shell) -> None:
        self._today = shell.services.office.today()
        self._rows: list[ReportRow] = []
        self._of_year: int | None = None
        super().__init__(shell, translate("ReportsPage", "Reports"), translate("ReportsPage", "New report"))
        self.table.opened.connect(lambda _row: self._next())
        self.table.chosen.connect(self._show)
        self.table.menu_asked.connect(self._open_menu)
        self.table.delete_asked.connect(lambda _row: self._delete())
        self._totals = Label("", 9, bold=True)
        self.card.totals.addWidget(self._totals)
        self.setFocusProxy(self.table)
        self.switch.choose(_TABLE)
        if shell.memory.load(_VIEW) == _CALENDAR:
            self._show_view(_CALENDAR)

    def head_actions(self) -> Sequence[QWidget]:
        """Return the choice of the view."""
        self.switch = Segmented(
            [(self.tr("Table"), "table", _TABLE), (self.tr("Calendar"), "calendar", _CALENDAR)], self.tr("View")
        )
        self.switch.picked.connect(self._show_view)
        return (self.switch,)

    def make_choices(self) -> Sequence[Combo]:
        """Return the choices of kind, state, receiver and year."""
        self._kind = filter_combo([(self.tr("Every kind"), None)], self.tr("Kind"))
        self._state = filter_combo(
            [(self.tr("Every state"), None), *((say.state_word(item), item) for item in ReportState)], self.tr("State")
        )
        self._receiver = filter_combo([(self.tr("Every receiver"), None)], self.tr("Receiver"))
        self._year = filter_combo([(self.tr("Around today"), None)], self.tr("Year"))
        return (self._kind, self._state, self._receiver, self._year)

    def tools(self) -> Sequence[QWidget]:
        """Return the way to what is owed."""
        self._regime = Button(
            self.tr("What is owed"), icon="settings", clicked=lambda: self.shell.go(PageAt("report-rules"))
        )
        return (self._regime,)

    def columns(self) -> Sequence[Column[ReportRow]]:
        """Return the columns of the list."""
        return (
            Column(self.tr("Report, period"), _title_cell, 240, stretch=True),
            Column(self.tr("Closed"), lambda item: Cell(labels.day(item.cut_off)), rank=2, sample="30/12/2026"),
            Column(self.tr("Due"), self._due_cell, sample=filled(self.tr("overdue {days} day{days:|s}"), days=365)),
            Column(self.tr("Receiver"), lambda item: Cell(item.receiver, tooltip=item.receiver, wrap=True), 176,
                   rank=3),
            Column(self.tr("State"), _state_cell, chip=True,
                   sample=widest(say.state_word(item) for item in ReportState)),
        )  # fmt: skip

    def list_part(self) -> QWidget:
        """Return the table, behind which the calendar is put when it is asked for."""
        self.calendar: ReportCalendar | None = None
        self.views = QStackedWidget()
        self.views.addWidget(self.table)
        return self.views

    def content(self) -> QWidget:
        """Return the list with the chosen report beside it."""
        self.panel = self._make_panel()
        self.split = Split(self.card, self.panel)
        return self.split

    def key_of(self, row: ReportRow) -> object:
        """Return the key of a report, begun or not."""
        return row.key

    def _show_view(self, view: str) -> None:
        """Show the reports as a table, or by the months in which they are due."""
        if view == _CALENDAR and self.calendar is None:
            self.calendar = ReportCalendar()
            self.calendar.chosen.connect(self._choose)
            self.calendar.opened.connect(self._open_chosen)
            self.calendar.menu_asked.connect(self._menu_in_calendar)
            self.views.addWidget(self.calendar)
        self.switch.choose(view)
        shown = self.calendar if view == _CALENDAR and self.calendar is not None else self.table
        self.views.setCurrentWidget(shown)
        self.shell.memory.save(_VIEW, view)
        self.fill()
        self._focus_view()

    def _focus_view(self) -> None:
        if self.calendar is not None and self.views.currentWidget() is self.calendar:
            self.calendar.focus_chosen()
        else:
            self.table.setFocus()

    def _choose(self, item: ReportRow) -> None:
        self.choose_record(item.key)
        self._show(item)

    def _open_chosen(self, item: ReportRow) -> None:
        self._choose(item)
        self._next()

    def _menu_in_calendar(self, item: ReportRow, place: QPoint) -> None:
        self._choose(item)
        self._open_menu(item, place)

    def _make_panel(self) -> SidePanel:
        self._chip, self._left = Chip("draft", ""), Chip("due_7", "")
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(theme.px(12))
        self._facts.setVerticalSpacing(4)
        self._facts.setColumnStretch(1, 1)
        self._facts.setContentsMargins(0, 0, 0, 0)
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
                boxed(row(self._chip, self._left, None, spacing=8)), boxed(self._facts), line(),
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
        self.fill()

    def _read(self) -> None:
        self._of_year = self._year.currentData()
        self._rows = self.services.reports.rows(self._of_year, self._today)
        kinds = dict.fromkeys(item.kind for item in self._rows)
        set_entries(self._kind, [(self.tr("Every kind"), None), *((say.kind_word(kind), kind) for kind in kinds)])
        receivers = dict.fromkeys(item.receiver for item in self._rows)
        set_entries(self._receiver, [(self.tr("Every receiver"), None), *((name, name) for name in receivers)])
        rules = len(self.services.reports.rules())
        self.header.set_context(
            filled(
                self.tr("From {count} report{count:|s} that {count:is|are} owed, and those that somebody asked for"),
                count=rules,
            )
            if rules
            else ""
        )
        self.set_compact(self.compact)

    def rows(self) -> list[ReportRow]:
        """Return what is to be done by its day, then what was sent, the last one first."""
        if self._year.currentData() != self._of_year:
            self._read()
        wanted = fold(self.text.text()).split()
        kind, state, receiver = (box.currentData() for box in (self._kind, self._state, self._receiver))
        found = [
            item for item in self._rows
            if (kind is None or item.kind is kind) and (state is None or item.state is state)
            and (receiver is None or item.receiver == receiver)
            and all(word in fold(f"{item.title} {item.receiver} {item.number} {say.about(item)}") for word in wanted)
        ]  # fmt: skip
        sent = sorted((item for item in found if say.is_sent(item)), key=lambda item: item.sent_on or date.min)
        return [*(item for item in found if not say.is_sent(item)), *sent[::-1]]

    def grouped(self, rows: list[ReportRow]) -> Sequence[ReportRow | Group]:
        """Head what is to be done and what was sent."""
        shown: list[ReportRow | Group] = []
        for title, icon, is_sent in ((self.tr("To be done"), "clock", False), (self.tr("Sent"), "send", True)):
            part = [item for item in rows if say.is_sent(item) is is_sent]
            if part:
                shown += [Group(labels.joined(title, self.count_words(part)), icon), *part]
        return shown

    def count_words(self, rows: list[ReportRow]) -> str:
        """Return how many reports there are."""
        return filled(self.tr("{count} report{count:|s}"), count=len(rows))

    def filled(self, rows: list[ReportRow]) -> None:
        """Show the same in the calendar, the totals, and the chosen report."""
        if self.calendar is not None and self.views.currentWidget() is self.calendar:
            self.calendar.set_rows(rows, self._today, self._year.currentData())
        late = sum(item.state is ReportState.LATE for item in rows)
        left = [item.days_left(self._today) for item in rows if not say.is_sent(item)]
        soon = sum(days is not None and 0 <= days <= 3 for days in left)
        self._totals.setText(
            labels.joined(
                self.tr("{count} overdue").format(count=late) if late else "",
                self.tr("{count} due soon").format(count=soon) if soon else "",
            )
        )
        self._show(self.table.current())

    def nothing_found(self) -> EmptyState:
        """Say that there is none, with the way out."""
        return self.none_of(self.tr("No report matches the filter"))

    def empty(self) -> EmptyState:
        """Say where reports come from."""
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
                    below_colour=colour, below_bold=colour in {"amber", "red"})  # fmt: skip

    def _show(self, item: ReportRow | None) -> None:
        """Show the chosen report in the panel."""
        if self.calendar is not None:
            self.calendar.select(item)
        if item is not None and self.split.waits(self.table):
            return
        if item is None:
            self.panel.hide()
            self.split.close_panel()
            return
        self.panel.title.set_text(item.name)
        self._chip.set(say.chip(item.state), say.state_word(item.state))
        state, words = say.left_chip(item, self._today)
        self._left.setVisible(bool(words))
        self._left.set(state, words)
        closed = item.cut_off <= self._today
        facts = [
            (self.tr("Period"), f"{labels.day(item.first)} - {labels.day(item.cut_off)}"),
            (self.tr("Cut-off"), labels.joined(labels.day(item.cut_off), self.tr("closed") if closed else "")),
            (self.tr("Due"), say.short_day(item.due)),
            (self.tr("Receiver"), item.receiver),
            (self.tr("Asked for by"), item.basis),
            (self.tr("Number"), item.number),
        ]
        if item.sent_on is not None:
            way = say.way_word(Way(item.sent_way)) if item.sent_way else ""
            facts.append((self.tr("Sent on"), labels.joined(labels.day(item.sent_on), way, item.sent_note)))
        clear(self._facts)
        for number, (name, words) in enumerate((name, words) for name, words in facts if words):
            label = Label(name, 10, tone="muted")
            self._facts.addWidget(label, number, 0, Qt.AlignmentFlag.AlignTop)
            self._facts.addWidget(Label(words, 10, wrap=True), number, 1)
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
        if now.as_of < item.cut_off and (closed or item.id is not None):  # a draft keeps those that it was made of
            self._heading.setText(self.tr("Figures as of {day}").format(day=labels.day(now.as_of)))
        count = now.by_class()
        self._total.setText(filled(self.tr("{count} task{count:|s}"), count=now.total))
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
        done = say.is_sent(item) or item.status is ReportStatus.ISSUED
        waiting = {} if done else self.services.unit_forms.waiting(item)
        names = [unit.label for unit in self.services.units.all() if unit.id in waiting]
        for part in (self._waiting, self._to_forms):
            part.setVisible(bool(names))
        if names:
            words = self.tr("{count} unit{count:|s} {count:has not sent its form|have not sent their forms}: {names}")
            self._waiting.set_text(filled(words, count=len(names), names=", ".join(names)))

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
        self._focus_view()

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
            if dialogs.issue(self, self.services, self.services.reports.get(item.id)):
                words = self.tr("The report “{title}” was issued.")
                self.shell.say(words.format(title=item.name), undo=True)
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
        entries: list[Entry] = [(self._next_words(item) + "\tEnter", self._next, "edit")]
        if item.id is not None:
            number = item.id
            entries += [
                (self.tr("Open"), lambda: self.shell.go(ReportAt(number)), "report"),
                None,
                (self.tr("Export …"), lambda: dialogs.export(self.shell, number), "download"),
                (self.tr("Package …"), self._package, "package"),
            ]
            if item.status is not ReportStatus.SENT:
                entries += [None, (self.tr("Mark as sent …"), lambda: dialogs.mark_sent(self.shell, number), "send")]
            else:
                entries += [
                    None,
                    (self.tr("Correct how it was sent …"), lambda: dialogs.mark_sent(self.shell, number), "edit"),
                    (self.tr("It was not sent"), lambda: self._unsend(number), "undo"),
                ]
            if item.status in {ReportStatus.DRAFT, ReportStatus.SUBMITTED}:
                entries += [None, (self.tr("Remove") + "\tDelete", self._delete, "trash")]
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
        self._regime.set_short(narrow)
        self.switch.set_short(narrow)
        self.split.set_narrow(narrow)


def _title_cell(item: ReportRow) -> Cell:
    return Cell(item.name, tooltip=item.title, below=say.about(item))


def _state_cell(item: ReportRow) -> Cell:
    return Cell(say.state_word(item.state), chip=say.chip(item.state))
