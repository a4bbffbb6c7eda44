"""A report's own page: text with what each sentence rests on, head and foot, figures, forms, files, history."""

from __future__ import annotations

import copy
from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QTabBar, QTreeWidgetItem, QWidget

from desktop.domain.base.changed import Changed
from desktop.domain.base.errors import GoneError, HeldError, StaleError
from desktop.domain.base.filling import filled
from desktop.domain.base.journal import HistoryRow
from desktop.domain.base.patience import MOMENT, patience
from desktop.domain.paper.sheet import Sheet
from desktop.domain.plan.files import FileKind
from desktop.domain.plan.plan import Block, BlockKind, renumber
from desktop.domain.report.content import HEADS, Change, Sentence, to_json
from desktop.domain.report.figures import ReportLine
from desktop.domain.report.gathered import FILE, LIST
from desktop.domain.report.report import Report, SourceCard, Version
from desktop.domain.report.rows import ReportStatus, short_title, state_of
from desktop.domain.task.rows import TaskQuery
from desktop.gui import labels
from desktop.gui import report_words as say
from desktop.gui.editor.find_bar import FindBar
from desktop.gui.editor.find_target import TextTarget
from desktop.gui.editor.keeping import Keeping
from desktop.gui.editor.outline_card import Change as OutlineChange
from desktop.gui.editor.outline_card import OutlineCard, block_place
from desktop.gui.editor.plan_head import Part
from desktop.gui.editor.plan_outline import ENTRY
from desktop.gui.editor.stale_bar import StaleBar
from desktop.gui.editor.text_tools import TextTools, goes_to_page, step_of_page, take_back_step, undo_of_replacing
from desktop.gui.evidence.kept_files import KeptFiles, evidence_steps
from desktop.gui.files import print_asked
from desktop.gui.kit.basic import Button, ElidedLabel, Label, ToolButton, boxed, card, column, line, row
from desktop.gui.kit.dialog import Dialog, ask
from desktop.gui.kit.keys import bind, bind_stroke, strokes
from desktop.gui.kit.later import later
from desktop.gui.kit.messages import notice
from desktop.gui.kit.page_parts import EmptyState, ListCard
from desktop.gui.kit.table import Cell, Column, Group, Table
from desktop.gui.kit.theme import theme
from desktop.gui.left_bar import LeftBar
from desktop.gui.page import Page, UndoScope, Uses
from desktop.gui.paper.preview import PaperColours, PaperView
from desktop.gui.places import CollectedAt, PageAt, Place, PlanAt, ReportAt, TasksAt
from desktop.gui.reports import dialogs
from desktop.gui.reports.forms_tab import FormsTab
from desktop.gui.reports.forms_tab import word as forms_word
from desktop.gui.reports.head_form import HeadForm
from desktop.gui.reports.report_editor import ReportEditor, ReportOutline
from desktop.gui.reports.sources import SourcePanel
from desktop.gui.shell_api import Offer, Shell

translate = QCoreApplication.translate

_LINK_AFTER = 250  # milliseconds after the last letter
_TEXT_STEPS = frozenset({"report.edited", "report.renewed", "report.restored"})  # of the journal
_KINDS = (BlockKind.PARAGRAPH, BlockKind.SECTION, BlockKind.HEADING, BlockKind.SUBHEADING, BlockKind.NUMBERED,
          BlockKind.POINT, BlockKind.BULLET, BlockKind.CLOSING)  # fmt: skip
FIGURES, FORMS, FILES, HISTORY = 2, 3, 4, 5  # the numbers of tabs
_GAP = 16  # between the tabs and what stands beside them
_CLOSE = 1120  # at 100 %: the width below which outline and sources leave the tools over the text their room
_PAPER = 314  # at 100 %: what the names over the pages need
_SHOWN = 14  # changes that are listed before figures are renewed


class ReportPage(Page):
    """One report."""

    subjects = frozenset({Changed.REPORTS, Changed.TASKS, Changed.PLANS, Changed.EXPORTS, Changed.FORMS})

    def __init__(self, shell: Shell, report_id: int) -> None:
        super().__init__(shell, "")
        self._id = report_id
        self._report: Report = self.services.reports.get(report_id)
        self._plan = self._report.as_plan()
        self._saving = self._filling = self._gone = False
        self._units: dict[int, str] = {}  # by number, as lists call them
        self._sentences: list[Sentence] = []
        self._shown: Sentence | None = None
        self._tabs = QTabBar()
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self._stack = QStackedWidget()
        for name, made in (
            (self.tr("Text"), self._text_tab()), (self.tr("Head and foot"), self._head_tab()),
            (self.tr("Figures"), self._figures_tab()), (self.tr("Forms"), self._forms_tab()),
            (self.tr("Files"), self._files_tab()), (self.tr("History"), self._history_tab()),
        ):  # fmt: skip
            self._tabs.addTab(name)
            self._stack.addWidget(made)
        self._tabs.currentChanged.connect(self._tab_chosen)
        self._keeping = Keeping(self, shell, self)
        self._save_timer = self._keeping.save_timer
        self._draft = self.services.unsaved_reports.new_key()
        self._in_field = False  # a field of head or foot is being typed in
        self._link_timer = later(self, self._link, _LINK_AFTER)
        self._saved = ElidedLabel("", 10, tone="muted")
        self._dates = Label("", 10)
        self._dates_words: tuple[str, ...] = ("",)
        self._fit_timer = later(self, self._fit, 0)  # once all parts have their sizes
        self._due = Label("", 10, bold=True)
        self._see = Button(
            self.tr("See the pages"),
            icon="file",
            clicked=lambda: self.show_pages(shown=not self._paper_card.isVisible()),
        )
        self.body.addLayout(row((self._tabs, 1), self._saved, self._dates, self._due, self._see, spacing=_GAP))
        self._open_words = notice("warning", "amber", "")
        self.body.addWidget(self._open_words)
        unsaved = self.services.unsaved_reports
        self._left_bar = LeftBar(
            lambda: None if self._report.locked else unsaved.find(self._report, self._draft), unsaved.discard
        )
        self._left_bar.put_back.connect(self._put_back)
        self.body.addWidget(self._left_bar)
        self._stale_bar = StaleBar()
        self._stale_bar.read_again.connect(self._reload)
        self._stale_bar.keep_mine.connect(self._bring_together)
        self.body.addWidget(self._stale_bar)
        self._since_words = notice("warning", "amber", "")
        self._since_words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._since = boxed(
            row((self._since_words, 1), Button(self.tr("See what changed"), "tonal", clicked=self._see_since))
        )
        self._changed: dict[int, ReportLine] = {}
        self._stale = False
        self.body.addWidget(self._since)
        self.body.addWidget(self._stack, 1)
        bind(self, "find", lambda: self._find(replace=False), within=True)
        bind(self, "replace", lambda: self._find(replace=True), within=True)
        bind(self, "print", self._print, within=True)
        bind_stroke(self, strokes("hit")[0], partial(self._hit, 1), within=True)
        bind_stroke(self, strokes("hit")[1], partial(self._hit, -1), within=True)
        bind_stroke(self, "Ctrl+Return", self.sources.open_first, within=True)
        self._show()
        self._left_bar.look()

    # Tabs

    def _text_tab(self) -> QWidget:
        self.outline = ReportOutline()
        self._outline_card = OutlineCard(lambda: self._plan.blocks, self._restructure, self.outline)
        self.outline.itemClicked.connect(self._outline_chosen)
        self.outline.itemActivated.connect(self._outline_chosen)
        self.outline.walked.connect(self._outline_walked)
        self.editor = ReportEditor()
        self.editor.setProperty("bare", "1")
        self.editor.setAccessibleName(self.tr("Text of the report"))
        self.editor.edited.connect(self._edited)
        self.editor.take_back = self._take_back
        self.editor.in_unicode = self.services.reading.in_unicode
        self.editor.refused.connect(self._refused)
        self.editor.cursorPositionChanged.connect(self._cursor_moved)
        self.tools = TextTools(self.editor, _KINDS)
        self.tools.steps.of_page = self._step_of_page
        self._list = ToolButton("list", self.tr("Outline"), self._toggle_outline)
        self._sources_button = ToolButton("link", self.tr("What the sentence rests on"), self._toggle_sources)
        find = ToolButton("replace", self.tr("Find and replace"), lambda: self._find(replace=True), key="replace")
        self._put = Button(self.tr("Put figures in …"), "flat", "plus", clicked=self.put_figures)
        bar = self._tool_bar = boxed(
            row(
                self._list,
                *self.tools.widgets,
                find,
                None,
                self._put,
                self._sources_button,
                margins=(8, 4, 8, 4),
                spacing=0,
            )
        )
        bar.setMinimumHeight(theme.px(44))
        self.find_bar = FindBar(TextTarget(self.editor))
        self.find_bar.looked.connect(
            lambda found: self.outline.show_hits(self.editor.by_heading([place[0] for place in found]))
        )
        self.find_bar.replaced.connect(
            lambda count: self.shell.say(
                filled(self.tr("Replaced in {count} place{count:|s}."), count=count),
                offer=Offer(self.tr("Undo"), undo_of_replacing(self.editor, self.shell.say)),
            )
        )
        self._locked = boxed(
            row(
                notice("lock", "amber", self.tr("The report is issued and its text is locked.")), margins=(12, 8, 12, 8)
            )
        )
        self._counted = Label("", 9, tone="muted")
        self._next_own = Button(self.tr("Next own sentence"), "flat", clicked=self._go_to_own)
        foot = boxed(row((self._counted, 1), self._next_own, margins=(16, 2, 8, 2)))
        parts = (bar, line(), self._locked, self.find_bar, (self.editor, 1), line(), foot)
        self._editor_card = card(column(*parts, spacing=0, margins=(1, 1, 1, 1)))
        self.sources = SourcePanel(self.services.reports.standing_word)
        self.sources.opened.connect(self._open_source)
        self.sources.rewrite.connect(self._rewrite)
        self.sources.own.connect(self._make_own)
        self.sources.tied.connect(self._tie)
        self.paper = PaperView(PaperColours(desk=theme.colour("desk").name()))
        self.paper.block_clicked.connect(self._paper_clicked)
        self._paper_card = card(column((self.paper, 1), spacing=0, margins=(1, 1, 1, 1)))
        self._paper_card.setMinimumWidth(theme.px(_PAPER))
        self._paper_card.hide()
        return boxed(row(self._outline_card, (self._editor_card, 5), (self._paper_card, 4), self.sources, spacing=12))

    def _head_tab(self) -> QWidget:
        self.head = HeadForm(self.services)
        self.head.changed.connect(self._head_changed)
        self.head.typing.connect(self._head_typed)
        return self.head

    def _figures_tab(self) -> QWidget:
        self.figures = Table(
            (
                Column(self.tr("Task"), lambda item: Cell(item.text, tooltip=item.text), 240, stretch=True),
                Column(self.tr("Lead unit"), self._unit_cell, 160, rank=2),
                Column(self.tr("Deadline"), lambda item: Cell(say.short_day(item.last_day)), rank=1,
                       sample="30/12/2026"),
                Column(self.tr("State"), self._standing_cell, 200),
                Column(self.tr("Today"), self._now_cell, 200),
                Column(self.tr("Result"), _result_cell, 200, rank=3),
            )
        )  # fmt: skip
        self.figures.setAccessibleName(self.tr("Figures"))
        self.figures.opened.connect(lambda item: self.shell.go(TasksAt(TaskQuery(plan_id=item.plan_id), item.task_id)))
        self.track_columns("report-figures", self.figures)
        self._figures_card = ListCard(self.figures, EmptyState("tasks", self.tr("No plan was in force by then")))
        self._figures_card.totals.addWidget(
            Button(self.tr("Progress workbook"), icon="table", clicked=lambda: dialogs.export(self.shell, self._id))
        )
        return self._figures_card

    def _unit_cell(self, item: ReportLine) -> Cell:
        return Cell(self._units.get(item.unit_id or 0) or item.unit or labels.EMPTY, tooltip=item.unit)

    def _standing_cell(self, item: ReportLine) -> Cell:
        return Cell(self.services.reports.standing_word(item.standing))

    def _now_cell(self, item: ReportLine) -> Cell:
        now = self._changed.get(item.task_id)
        if now is None:
            return Cell(labels.EMPTY, "text2")
        words = self.services.reports.standing_word(now.standing)
        told = labels.joined(words, f"{now.percent}%", now.result)
        return Cell(words if now.standing is not item.standing else told, "amber", bold=True, tooltip=told)

    def _forms_tab(self) -> QWidget:
        self.forms = FormsTab(self.shell)
        self.track_columns("report-forms", self.forms.table)
        return self.forms

    def _files_tab(self) -> QWidget:
        kinds = (FileKind.SIGNED, FileKind.ATTACHED)
        again = partial(dialogs.write_again, self.shell, self._id)
        self.files = KeptFiles(self.shell, self.services.report_files, self._id, kinds, again)
        return boxed(row((self.files, 1), self.files.preview, spacing=12))

    def _history_tab(self) -> QWidget:
        self.history: Table[HistoryRow | Version] = Table(
            (
                Column(self.tr("When"), lambda item: Cell(labels.moment(item.at)), 150),
                Column(self.tr("Who"), lambda item: Cell(item.author or labels.EMPTY), 140, rank=1),
                Column(self.tr("What"), self._history_cell, 240, stretch=True),
            )
        )  # fmt: skip
        self.history.setAccessibleName(self.tr("History"))
        self.history.opened.connect(self._restore)
        self.history.chosen.connect(self._version_chosen)
        self._history_card = ListCard(self.history, EmptyState("restore", self.tr("Nothing was done yet")))
        self._back_button = Button(
            self.tr("Take this text again …"), icon="restore", clicked=lambda: self._restore(self.history.current())
        )
        self._back_button.setEnabled(False)
        self._history_card.totals.addWidget(self._back_button)
        return self._history_card

    def _version_chosen(self, item: object) -> None:
        self._back_button.setEnabled(isinstance(item, Version) and not self._report.locked)

    def _history_cell(self, item: object) -> Cell:
        if isinstance(item, Version):
            why = {
                "renewed": self.tr("Text before the figures were taken anew"),
                "issued": self.tr("Text as it was issued"),
                "restored": self.tr("Text before an earlier one was taken again"),
            }  # fmt: skip
            return Cell(why.get(item.why, item.why), icon="file", bold=True)
        undone = bool(getattr(item, "undone", False))
        words = labels.action(item)  # type: ignore[arg-type]
        return Cell(labels.joined(words, self.tr("undone") if undone else ""), "text2" if undone else "text")

    def arrive(self, place: Place) -> None:
        """Show a tab."""
        if isinstance(place, ReportAt):
            self._tabs.setCurrentIndex(place.tab)

    def uses_of(self, paths: Sequence[Path]) -> Uses:
        """Keep the signed copy of what is issued."""
        about = self.tr("The report that is open: {title}").format(title=self._report.title)
        return self.files.uses_of(paths, about, partial(self._tabs.setCurrentIndex, FILES))

    def place(self) -> Place:
        """Return where the page stands."""
        return ReportAt(self._id, self._tabs.currentIndex())

    def _tab_chosen(self, number: int) -> None:
        self.leave()
        self._stack.setCurrentIndex(number)
        self._see.setVisible(number == 0)
        self._show_since()
        self._fill_lists()

    # Showing

    def refresh(self) -> None:
        """Read the report again when something else than this page changed it."""
        if self._saving:
            return
        try:
            fresh = self.services.reports.get(self._id)
        except GoneError:
            self._gone = True
            QTimer.singleShot(0, self, partial(self.shell.gone, self))
            return
        if self._save_timer.isActive() or self._in_field:
            return
        if self._unsaved and fresh.locked:  # it stays in its file, and is offered once the text can be changed again
            self._keeping.stop()
            self._keeping.unsaved = False
            self._draft = self.services.unsaved_reports.new_key()
        if self._unsaved:  # what was typed stays
            self._look_early()
            self._fill_lists()
        elif _value(fresh) != _value(self._report):
            self._report = fresh
            self._show()
        else:
            self._look_early()
            self._look_since()
            self._fill_lists()

    def _show(self) -> None:
        report = self._report
        self._plan = report.as_plan()
        self.header.crumb.set_way(
            "  ›  ".join((self.tr("Reports"), self.tr("Year {year}").format(year=report.period_or_year.year))),
            self.back,
        )
        self.header.title.set_text(short_title(report.title))
        for number in (FIGURES, FORMS):  # of the office's own tasks and units
            self._tabs.setTabVisible(number, not report.gathers)
        state = say.state_of(report.status)
        self.header.chip.set(say.chip(state), say.state_word(state))
        self.header.chip.show()
        self._actions()
        self._show_dates()
        self._look_early()
        self._look_since()
        self.editor.setReadOnly(report.locked)
        self._locked.setVisible(report.locked)
        for tool in (*self.tools.widgets, self._put):
            tool.setEnabled(not report.locked)
        self._outline_card.set_locked(report.locked)
        self._fill_text()
        self.head.show_report(report)
        self._fill_lists()

    def _look_early(self) -> None:
        """Say before the figures are closed of what day the text is, and whether tasks say something else by now."""
        report, today = self._report, self.services.office.today()
        early = report.cut_off > today and not report.locked
        self._open_words.setVisible(early)
        if not early:
            return
        taken = report.figures.as_of if report.figures is not None else today
        words = self.tr("The figures close on {day}; what stands here is as of today. Take them anew then.")
        if self.services.reports.stale(report):
            words = self.tr(
                "The figures close on {day}; what stands here is as of {taken}, and things have changed since. "
                "Take them anew."
            )
        elif taken < today:
            words = self.tr("The figures close on {day}; what stands here is as of {taken}. Take them anew then.")
        self._open_words.set_text(filled(words, day=labels.day(report.cut_off), taken=labels.day(taken)))

    def _look_since(self) -> None:
        """Say whether tasks have moved since the figures were closed, or were reported on for the period later."""
        report, service = self._report, self.services.reports
        closed = report.cut_off < self.services.office.today()
        self._changed = {item.then.task_id: item.now for item in service.since(report)} if closed else {}
        self._stale = closed and not report.locked and service.stale(report)
        self._show_since()
        if self._stale:
            words = self.tr("Something was reported for these days after the figures were taken.")
            if report.gathers:
                words = self.tr("Files came in or were taken out since the figures were taken.")
        else:
            words = self.tr(
                "{count} task{count:|s} {count:has|have} moved since the cut-off; the report "
                "keeps the figures of {day}."
            )
        self._since_words.set_text(filled(words, count=len(self._changed), day=labels.day(report.cut_off)))

    def _show_since(self) -> None:
        """Show the strip, but not over the table that it leads to, nor over a text that cannot change any more."""
        moved = bool(self._changed) and not self._report.locked
        self._since.setVisible(self._stale or (moved and self._stack.currentIndex() != FIGURES))

    def _see_since(self) -> None:
        """Show which sentences new figures change, else which tasks have moved."""
        if self._stale:
            self._renew()
        else:
            self._tabs.setCurrentIndex(FIGURES)

    def _show_dates(self) -> None:
        report, today = self._report, self.services.office.today()
        short = self.compact or self.narrow
        same = report.first.year == report.cut_off.year
        first = f"{report.first:%d/%m}" if same else labels.day(report.first)
        days = f"{first} - {labels.day(report.cut_off)}"
        words = self.tr("Period {days}").format(days=days)
        closed = self.tr("closed {day}").format(day=labels.day(report.cut_off))
        self._dates_words = (days,) if short else (labels.joined(words, closed), words, days)
        self._dates.setToolTip(labels.joined(words, closed))
        self._dates.setVisible(not self.narrow)
        self._fit_timer.start()
        if report.sent_on is not None:
            self._due.setText(self.tr("Sent {day}").format(day=labels.day(report.sent_on)))
            self._due.setToolTip(say.sent_words(report.sent_on, report.sent_way, report.sent_note))
            self._due.set_tone("green")
            return
        if report.due is None:
            self._due.setText("")
            return
        left = (report.due - today).days
        late = state_of(report.status, report.due, None, today).value == "late"
        self._due.setText(
            self.tr("Overdue since {day}").format(day=labels.day(report.due)) if late
            else filled(self.tr("Due {day}, {days} day{days:|s} left"), day=labels.day(report.due), days=left)
        )  # fmt: skip
        self._due.set_tone("red" if late else "amber" if left <= 3 else "")

    def _actions(self) -> None:
        search = ToolButton("search", self.tr("Search"), self.shell.search, key="search")
        printed = ToolButton("print", self.tr("Print"), self._print, key="print")
        self._by_keys = (printed, search)
        export = Button(self.tr("Export"), icon="download", clicked=self._export)
        renew = Button(self.tr("Take figures anew"), icon="restore", clicked=self._renew)
        renew.setVisible(not self._report.locked)
        issued = (
            self._report.status is ReportStatus.ISSUED
        )  # then it is put together, and from there written down as sent
        pack = Button(self.tr("Package"), "primary" if issued else "", "package", self.package)
        steps: dict[ReportStatus, list[Button]] = {
            ReportStatus.DRAFT: [Button(self.tr("Submit"), "primary", "send", self._submit)],
            ReportStatus.SUBMITTED: [
                Button(self.tr("Back to draft"), "", "undo", self._withdraw),
                Button(self.tr("Issue"), "primary", "check", self._issue),
            ],
            ReportStatus.ISSUED: [
                Button(self.tr("Take the number off"), "", "undo", self._unissue),
                Button(self.tr("Mark as sent"), "", "send", self._sent),
            ],
            ReportStatus.SENT: [
                Button(self.tr("It was not sent"), "", "undo", self._unsend),
                Button(self.tr("Correct how it was sent …"), "", "edit", self._sent),
            ],
        }
        following = steps[self._report.status]
        self._buttons = [export, renew, *following, pack] if issued else [export, renew, pack, *following]
        self.header.set_actions(search, printed, *self._buttons)
        self._fit_timer.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say as much as there is room for."""
        super().resizeEvent(event)
        self._fit_timer.start()

    def _fit(self) -> None:
        """Take the words off plain buttons until the title has its room, and say of the dates what fits by the tabs."""
        self._hold_tabs()
        close = self.width() < theme.px(_CLOSE)
        self._outline_card.set_narrow(close)
        self.sources.setFixedWidth(theme.px(312 if close else 328))
        self.tools.fit(self._tool_bar, self._put, short=self.narrow)
        self._make_room_for_tabs()
        beside = [part for part in (self._tabs, self._due, self._see) if not part.isHidden()]
        room = self._stack.width() - sum(part.sizeHint().width() + _GAP for part in beside)
        metrics = self._dates.fontMetrics()
        fitting = (words for words in self._dates_words if metrics.horizontalAdvance(words) <= room)
        self._dates.setText(next(fitting, ""))
        for part in self._by_keys:
            part.show()
        self.header.shorten(self._buttons[:-1], plain=2)
        for part in self._by_keys:  # their keys stay
            part.setVisible(self.header.actions_fit())

    def _fill_text(self) -> None:
        self._filling = True
        self.editor.show_again(self._plan)
        self._filling = False
        self.find_bar.look_again()
        self._link()

    def _fill_lists(self) -> None:
        self._units = {unit.id or 0: unit.label for unit in self.services.units.all()}
        lines = self._report.figures.lines if self._report.figures is not None else ()
        moved = [item for item in lines if item.task_id in self._changed]
        shown: list[ReportLine | Group] = [*lines]
        if moved:
            still = [item for item in lines if item.task_id not in self._changed]
            shown = [Group(labels.joined(self.tr("Moved since the cut-off"), str(len(moved))), "restore"), *moved,
                     Group(labels.joined(self.tr("As they were"), str(len(still))), "check"), *still]  # fmt: skip
        self.figures.set_rows(shown, key=lambda item: item.task_id)
        as_of = self._report.figures.as_of if self._report.figures is not None else self._report.cut_off
        words = filled(self.tr("{count} task{count:|s} as of {day}"), count=len(lines), day=labels.day(as_of))
        self._figures_card.show_rows(len(lines), words)
        units = self.services.unit_forms.of_report(self._report)
        self.forms.show_report(self._report, units)
        self.tools.steps.show_soon()
        self._tabs.setTabText(FORMS, labels.counted(self._tabs.tabText(FORMS), forms_word(units)))
        self._fit_timer.start()
        if self._stack.currentIndex() == FILES:
            told = {
                item.task_id: labels.joined(item.text.rstrip("."), self._units.get(item.unit_id or 0, item.unit))
                for item in lines
            }
            self.files.show_tasks(told)
        count = self.services.report_files.count(self._id)
        self._tabs.setTabText(FILES, labels.counted(self._tabs.tabText(FILES), count))
        self._fit_timer.start()
        if self._stack.currentIndex() != HISTORY:
            return
        rows: list[HistoryRow | Version] = [
            *self.services.reports.history(self._id),
            *self.services.reports.versions(self._id),
        ]
        rows.sort(key=lambda item: (item.at, isinstance(item, Version)), reverse=True)
        self.history.set_rows(rows)
        self._history_card.show_rows(len(rows), filled(self.tr("{count} step{count:|s}"), count=len(rows)))

    # What sentences rest on

    def _link(self) -> None:
        """Find anew what the sentences of the text rest on."""
        if not self._filling and not self._report.locked:
            self._apply()
        self._sentences = self._report.content.sentences()
        blocks = self._plan.blocks
        by_block: dict[int, list[Sentence]] = {}
        for sentence in self._sentences:
            by_block.setdefault(id(blocks[sentence.block]), []).append(sentence)
        self.editor.show_sentences(by_block)
        sourced = sum(item.sourced for item in self._sentences)
        own = len(self._sentences) - sourced
        words = self.tr("{sourced} sentence{sourced:|s} {sourced:rests|rest} on something, {own} {own:is|are} your own")
        self._counted.setText(filled(words, sourced=sourced, own=own))
        self._next_own.setEnabled(bool(own))
        self.outline.show_icons(self._icons(by_block))
        self.outline.show_plan(self._plan)
        self._shown = None
        self._show_sources()
        if self._paper_card.isVisible():
            self.paper.set_sheet_gently(self._sheet)

    def _icons(self, by_block: dict[int, list[Sentence]]) -> dict[int, str]:
        """Return what stands under each heading, before the next one: something with sources, own words, nothing."""
        icons: dict[int, str] = {}
        above: Block | None = None
        for place, block in enumerate(self._plan.blocks):
            if block.kind in HEADS:
                following = self._plan.blocks[place + 1] if place + 1 < len(self._plan.blocks) else None
                parts = following is not None and following.kind in HEADS and following.depth > block.depth
                above = block
                icons[id(block)] = "" if parts else "warning"
            elif above is not None and (found := by_block.get(id(block))):
                sourced = any(item.sourced for item in found) or icons[id(above)] == "link"
                icons[id(above)] = "link" if sourced else "user"
        return icons

    def _cursor_moved(self) -> None:
        if self._filling:
            return
        self.tools.show_look()
        self.tools.show_kind(locked=self._report.locked)
        self._show_sources()

    def _show_sources(self) -> None:
        sentence = self.editor.sentence_here()
        if sentence is self._shown and sentence is not None:
            return
        self._shown = sentence
        self.editor.show_current(sentence)
        if sentence is None:
            self.sources.show_none()
            return
        cards: list[SourceCard] = []
        lost = None
        content = self._report.content
        if sentence.proposal is not None:
            try:
                with patience(MOMENT):
                    cards = self.services.reports.sources(self._report, sentence.proposal.sources[:25])
            except HeldError:  # another program works on the data: typing goes on, and the next sentence asks anew
                self._shown = None
        untied = next(
            (item for item in content.proposals if item.key in content.own and item.text == sentence.text), None
        )
        if sentence.proposal is None and untied is None:
            lost = content.lost(sentence.text)
        self.sources.show_sentence(
            sentence, cards, locked=self._report.locked, lost=lost, untied=untied is not None
        )  # fmt: skip

    def _open_source(self, source: SourceCard) -> None:
        kind, number = source.source.kind, source.source.id
        if self._report.gathers and kind in {FILE, LIST}:
            self.shell.go(CollectedAt(period=str(self._report.gathered), office=source.key))
        elif source.gone:
            self.shell.say(self.tr("The task is in the bin or was taken out of its plan."), tone="amber")
        elif kind == "task":
            self.shell.go(TasksAt(TaskQuery(), number))
        elif kind == "plan":
            self.shell.go(PlanAt(number))
        elif kind == "report":
            self.shell.go(ReportAt(number))

    def _rewrite(self) -> None:
        """Write a sentence as it was proposed."""
        sentence = self._shown
        if sentence is None:
            return
        proposal = sentence.proposal or self._report.content.lost(sentence.text)
        if proposal is not None:
            self.editor.put(sentence, proposal.text)
            self._link()

    def _make_own(self) -> None:
        """Let a sentence go: it is the author's own from now on."""
        sentence = self._shown
        if sentence is not None and sentence.proposal is not None:
            self._report.content.own |= {sentence.proposal.key}
            self._link()
            self.save()

    def _tie(self) -> None:
        """Tie a sentence that was let go to its sources again."""
        sentence, content = self._shown, self._report.content
        if sentence is not None:
            keys = {item.key for item in content.proposals if item.text == sentence.text}
            content.own -= keys
            self._link()
            self.save()

    def put_figures(self) -> None:
        """Let a sentence be chosen that tells of figures, and put it in where the cursor stands."""
        self._link()
        offered = self.services.reports.to_put_in(self._report)
        if not offered:
            self.shell.say(self.tr("All figures of the report stand in its text."), passing=True)
            return
        chosen = dialogs.FiguresDialog(self, offered).ask()
        if chosen is None:
            return
        content = self._report.content
        if all(item.key != chosen.key for item in content.proposals):
            content.proposals = (*content.proposals, chosen)
        content.own -= {chosen.key}
        self.editor.put_in(chosen.text)
        self._link()
        self.save()
        self.editor.setFocus()

    def _sheet(self) -> Sheet:
        return self.services.reports.sheet(self._report)

    def show_pages(self, *, shown: bool) -> None:
        """Show the pages as they will be printed in the place of the sources, or the sources again."""
        self._paper_card.setVisible(shown)
        self._editor_card.setVisible(not (shown and self.narrow))  # no room for both
        self.sources.setVisible(not shown and not self.narrow)
        self._see.set_words(self.tr("See the sources") if shown else self.tr("See the pages"))
        self._fit_timer.start()
        if shown:
            if not self._report.locked:
                self._apply()
            self.paper.set_sheet(self._sheet())

    def _paper_clicked(self, index: int) -> None:
        if 0 <= index < len(self._plan.blocks):
            self.editor.go_to(self._plan.blocks[index])
            self.editor.setFocus()

    def _go_to_own(self) -> None:
        """Put the cursor into the next sentence of the author's own."""
        own = [item for item in self._sentences if not item.sourced]
        cursors = [(item, cursor) for item in own if (cursor := self.editor.select(item)) is not None]
        here = self.editor.textCursor().position()
        following = [pair for pair in cursors if pair[1].selectionStart() > here] or cursors
        if following:
            cursor = following[0][1]
            cursor.setPosition(cursor.selectionStart())
            self.editor.setTextCursor(cursor)
            self.editor.ensureCursorVisible()
            self.editor.setFocus()

    def _hit(self, step: int) -> None:
        if self.find_bar.isVisible():
            self.find_bar.go(step)
        else:
            self._go_to_own()

    # Editing

    def _edited(self) -> None:
        if self._filling or self._report.locked:
            return
        self.find_bar.look_again()
        self._saved.set_text(self.tr("Not saved yet"))
        self._save_timer.start()
        self._keeping.typed()
        self._link_timer.start()

    def _head_changed(self) -> None:
        if not self._report.locked:
            self._saved.set_text(self.tr("Not saved yet"))
            self._save_timer.start()
            self._keeping.typed()

    def _head_typed(self) -> None:
        if not self._report.locked:
            self._in_field = True
            self._keeping.typed()

    def _waits(self) -> bool:
        """Return whether something that was typed is not in the database."""
        return self._save_timer.isActive() or self._in_field or self._unsaved

    def _apply(self) -> None:
        """Write what stands in the editor into the report; the plan that it is shown as has a list of its own."""
        self.editor.apply_to(self._plan)
        self._report.content.blocks[:] = self._plan.blocks

    def save_typed(self) -> None:
        """Keep the report while it may be typed on: a database that another program holds is not waited for."""
        self.save(quietly=True)

    def save(self, *, quietly: bool = False) -> None:
        """Keep the report as it stands on the page; `quietly` as `Keeping.save` has it."""
        self._save_timer.stop()
        self._in_field = False
        if self._report.locked or self._gone:
            return
        if self._stack.currentIndex() == 0:
            self._apply()
        before = self._report.receiver
        self.head.take(self._report)
        now = self._report.receiver
        greeted = before != now and self._report.content.readdress(self._plan.blocks, before, now)
        here = _value(self._report)
        self._saving = True
        try:
            kept = self._keeping.save(lambda: self.services.reports.save(self._report), quietly=quietly)
        except StaleError as error:  # the user chooses
            self._stale_bar.show_error(error)
            return
        finally:
            self._saving = False
        if kept:
            self._stale_bar.hide()
        if kept and _value(self._report) != here:  # others changed something else of it
            self._show()
        elif kept:
            self.header.title.set_text(short_title(self._report.title))
            self._plan.title = self._report.title
            self._show_dates()
        if greeted:
            self._fill_text()

    def _reload(self) -> None:
        """Show the report as it is stored; what was typed here is offered again above the text."""
        self._save_timer.stop()
        self._keeping.stop()
        if self._unsaved:
            if self._stack.currentIndex() == 0:
                self._apply()
            self.head.take(self._report)
            self.write_file()
            self._draft = self.services.unsaved_reports.new_key()
        self._keeping.unsaved = self._in_field = False
        self._stale_bar.hide()
        self.show_saved("", "muted")
        self.refresh()
        self._left_bar.look()

    def _bring_together(self) -> None:
        """Keep what was typed with what others changed meanwhile, where they did not change the same."""
        if self._stack.currentIndex() == 0:
            self._apply()
        self.head.take(self._report)
        if self.shell.attempt(lambda: self.services.reports.bring_together(self._report)):
            self._show()
            self.save()

    @property
    def _unsaved(self) -> bool:
        return self._keeping.unsaved

    def keep_draft(self) -> None:
        """Write what was typed beside the database while it waits for its save."""
        if self._report.locked or self._gone or not self._waits():
            return
        if self._stack.currentIndex() == 0:
            self._apply()
        typed = copy.copy(self._report)  # (the greeting follows a new receiver only when that is saved)
        self.head.take(typed)
        self.services.unsaved_reports.save(typed, self._draft)

    def write_file(self) -> None:
        """Write the report as it is in memory beside the database."""
        self.services.unsaved_reports.save(self._report, self._draft)

    def drop_file(self) -> None:
        """Forget what was written beside the database."""
        self.services.unsaved_reports.drop(self._id, self._draft)

    def show_saved(self, words: str, tone: str) -> None:
        """Show beside the tabs whether the report is saved."""
        self._saved.set_tone(tone)
        self._saved.set_text(words)

    def _put_back(self) -> None:
        found = self._left_bar.found
        if found is None or self._report.locked:
            return
        self.leave()
        self.services.unsaved_reports.put_back(self._report, found)
        self._show()
        self.save()
        self._left_bar.discard()
        self._fill_lists()
        self.shell.say(self.tr("The text was put back."), undo=True)

    def leave(self) -> None:
        """Keep what was typed."""
        if self._waits():
            self.save()

    def lost(self) -> bool:
        """Return whether the report is neither in the database nor in a file of its own."""
        if not self._unsaved or self._gone:
            return False
        self.write_file()
        return self.services.unsaved_reports.is_lost(self._id, self._draft)

    def _refused(self) -> None:
        self.shell.say(self.tr("The report is issued and its text is locked."), tone="amber")

    def _find(self, *, replace: bool) -> None:
        self._tabs.setCurrentIndex(0)
        self.find_bar.open_(replace=replace)

    def _outline_chosen(self, item: QTreeWidgetItem) -> None:
        entry = item.data(0, ENTRY)
        if isinstance(entry, int):
            self._tabs.setCurrentIndex(2 if entry == Part.APPENDIX else 1)
        else:
            self._outline_walked(item)

    def _outline_walked(self, item: QTreeWidgetItem) -> None:
        """Show a heading in the text; the keys stay in the outline, which other tabs would take away."""
        entry = item.data(0, ENTRY)
        if isinstance(entry, Block):
            at = block_place(self._plan.blocks, entry)
            if at is not None:
                self.editor.go_to(self._plan.blocks[at])

    def _restructure(self, change: OutlineChange) -> None:
        if self._report.locked:
            return
        self.leave()
        self._apply()
        block = change(self._plan.blocks)
        if block is None:
            return
        renumber(self._plan.blocks)
        self._report.content.blocks[:] = self._plan.blocks
        self._fill_text()
        self.save()
        self.outline.choose(block)
        self.editor.go_to(block)

    # Steps

    def _renew(self) -> None:
        """Show what new figures change, then take them."""
        self.leave()
        found = None if self._unsaved else self.shell.attempt(lambda: self.services.reports.changes(self._id))
        if found is None:
            return
        stale = self.services.reports.stale(self._report)
        if not found.value and not stale:
            self.shell.say(self.tr("The figures are the same; nothing was changed."), passing=True)
            return
        if not RenewDialog(self, found.value, self._report, self.services.office.today()).ask():
            return
        if self.shell.attempt(lambda: self.services.reports.renew(self._id)):
            words = self.tr("Figures were taken anew; {count} sentence{count:|s} changed. Your own words stayed.")
            changed = sum(not item.kept for item in found.value)
            self._read_again()
            self.shell.say(filled(words, count=changed), undo=True)

    def _read_again(self) -> None:
        self._report = self.services.reports.get(self._id)
        self._show()

    def _do(self, act: object, words: str) -> None:
        self.leave()
        if callable(act) and not self._unsaved and self.shell.attempt(lambda: act(self._id)):
            self._read_again()
            self.shell.say(words, undo=True)

    def _submit(self) -> None:
        empty = [block.text for block in self._plan.blocks if self._icons_of(block) == "warning"]
        if empty and not ask(
            self, "warning", self.tr("Submit with empty parts?"),
            self.tr("Nothing stands under: {names}.").format(names="; ".join(empty)),
            yes=self.tr("Submit"), no=self.tr("Go on writing"),
        ):  # fmt: skip
            return
        self._do(self.services.reports.submit, self.tr("The report was submitted for signature."))

    def _icons_of(self, block: Block) -> str:
        return self.outline.icon_of(block)

    def _withdraw(self) -> None:
        self._do(self.services.reports.withdraw, self.tr("The report is a draft again."))

    def _unissue(self) -> None:
        self._do(self.services.reports.unissue, self.tr("The number was taken off."))

    def _unsend(self) -> None:
        self._do(self.services.reports.unsend, self.tr("The report counts as not sent."))

    def _issue(self) -> None:
        self.leave()
        if not self._unsaved and dialogs.issue(self, self.services, self._report):
            self._read_again()
            words = self.tr("The report “{title}” was issued.")
            self.shell.say(words.format(title=short_title(self._report.title)), undo=True)

    def _sent(self) -> None:
        dialogs.mark_sent(self.shell, self._id)
        self._read_again()

    def package(self) -> None:
        """Put the report together, and show what goes and how."""
        self.leave()
        dialogs.pack(self.shell, self._id)
        if not self._unsaved:  # what was typed stays
            self._read_again()

    def _export(self) -> None:
        self.leave()
        dialogs.export(self.shell, self._id)

    def _print(self) -> None:
        self.leave()
        if not self._report.locked:
            self._apply()
        print_asked(self.shell, self._sheet, self._report.title)

    def _restore(self, item: object) -> None:
        """Take the text of an earlier version again."""
        if not isinstance(item, Version) or self._report.locked:
            return
        self.leave()
        if not self._unsaved and ask(
            self, "restore", self.tr("Take this text again?"),
            self.tr("The text of now is kept in the history; this can be undone."),
            yes=self.tr("Take it"), no=self.tr("Leave it"),
        ) and self.shell.attempt(lambda: self.services.reports.restore(self._id, item.id)):  # fmt: skip
            self._read_again()
            self._tabs.setCurrentIndex(0)
            self.shell.say(self.tr("The earlier text is back."), undo=True)

    def _take_back(self, *, undo: bool) -> bool:
        """Take back, or do again, what was done to the text as a step of the report; return whether it was one."""
        if not goes_to_page(self, self.editor, _TEXT_STEPS, undo=undo):
            return False
        if undo:
            take_back_step(self, self.editor)
        else:
            self.shell.redo()
        return True

    def _step_of_page(self, undo: bool) -> HistoryRow | None:
        return step_of_page(self, self.editor, _TEXT_STEPS, undo=undo) if self.shell.ready else None

    def undo_scope(self) -> UndoScope:
        """Let Ctrl+Z take back what was done to this report, beside its files to those of its tasks."""
        lines = self._report.figures.lines if self._report.figures is not None else ()
        shown = self._stack.currentIndex() == FILES
        return (), f"report:{self._id}", evidence_steps(line.task_id for line in lines) if shown else ()

    def close_part(self) -> bool:
        """Close the find bar first: Esc in the text is meant for it, not for the page."""
        if self.find_bar.isVisible():
            self.find_bar.close_bar()
            return True
        return super().close_part()

    def back(self) -> None:
        """Go back to the list of reports."""
        self.shell.go(PageAt("reports"))

    def primary(self) -> None:
        """Take the next step of the report."""
        {ReportStatus.DRAFT: self._submit, ReportStatus.SUBMITTED: self._issue, ReportStatus.ISSUED: self.package,
         ReportStatus.SENT: self.package}[self._report.status]()  # fmt: skip

    # Room

    def set_compact(self, compact: bool) -> None:
        """Put the outline behind a button and shorten the dates."""
        super().set_compact(compact)
        self._list.setVisible(compact)
        self.find_bar.set_compact(compact)
        self._hold_tabs()
        self._outline_card.setVisible(not compact)
        self._show_dates()
        self._fit_timer.start()

    def set_narrow(self, narrow: bool) -> None:
        """Put the sources behind a button."""
        super().set_narrow(narrow)
        self._sources_button.setVisible(narrow)
        self.files.preview.setVisible(not narrow)
        self._hold_tabs()
        self.sources.setVisible(not narrow and self._paper_card.isHidden())
        self._editor_card.setVisible(not narrow or self._paper_card.isHidden())
        self._fit_timer.start()
        self._show_dates()

    def _make_room_for_tabs(self) -> None:
        """Take the words off the button beside the tabs, then those on the day due, which the list of reports has."""
        self._see.set_short(False)
        self._due.setVisible(bool(self._due.text()))
        for give in (partial(self._see.set_short, True), self._due.hide):
            beside = [part for part in (self._tabs, self._due, self._see) if not part.isHidden()]
            if sum(part.sizeHint().width() + _GAP for part in beside) <= self._stack.width():
                break
            give()

    def _hold_tabs(self) -> None:
        """Let the words beside the tabs give way, not the tabs; only in a narrow window these have to be scrolled."""
        self._tabs.setMinimumWidth(0 if self.narrow else self._tabs.sizeHint().width())

    def _toggle_outline(self) -> None:
        self._outline_card.setVisible(not self._outline_card.isVisible())

    def _toggle_sources(self) -> None:
        self.sources.setVisible(not self.sources.isVisible())


def _value(report: Report) -> tuple[object, ...]:
    """Return what the page shows of a report, to be compared."""
    return (
        report.status, report.number, report.dated, report.sent_on, report.sent_way, report.sent_note, report.title,
        report.receiver, report.basis,
        report.due, report.place, report.recipients, report.signature, report.figures, to_json(report.content),
    )  # fmt: skip


class RenewDialog:
    """What new figures change in a text, before they are taken."""

    def __init__(self, page: ReportPage, changes: list[Change], report: Report, today: date) -> None:
        own = [item for item in changes if item.kept]
        lines = [_change_words(item) for item in changes[:_SHOWN]]
        if len(changes) > _SHOWN:
            lines.append(translate("reports", "and {count} more").format(count=len(changes) - _SHOWN))
        words = translate(
            "reports", "The figures are computed anew as of {day}. Sentences that you changed stay as they are."
        )
        parts: list[QWidget] = [
            Label("\n".join(lines) or translate("reports", "No sentence changes; the table does."), 9, wrap=True)
        ]
        if own:
            stay = filled(
                translate("reports", "{count} of your own {count:stays|stay} and should be compared."), count=len(own)
            )
            parts.insert(0, notice("user", "amber", stay))
        self.dialog = Dialog(
            page, "restore", translate("reports", "Take the figures anew?"),
            words.format(day=labels.day(min(report.cut_off, today))), yes=translate("reports", "Take them"),
            no=translate("reports", "Leave them"), body=column(*parts, spacing=8),
        )  # fmt: skip

    def ask(self) -> bool:
        """Return whether the figures shall be taken."""
        answer = self.dialog.exec() == Dialog.DialogCode.Accepted
        self.dialog.deleteLater()
        return answer


def _change_words(item: Change) -> str:
    def short(text: str) -> str:
        return text if len(text) <= 90 else f"{text[:90]}…"

    if item.kept:
        return translate("reports", "Yours stays: {text}").format(text=short(item.before))
    if not item.before:
        return translate("reports", "New: {text}").format(text=short(item.after))
    if not item.after:
        return translate("reports", "Goes: {text}").format(text=short(item.before))
    return translate("reports", "Becomes: {text}").format(text=short(item.after))


def _result_cell(item: ReportLine) -> Cell:
    return Cell(item.result or labels.EMPTY, tooltip=item.result)
