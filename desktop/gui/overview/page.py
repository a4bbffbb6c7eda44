"""The first page: what is late, what is due, who owes what."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.domain.base.changed import Changed
from desktop.domain.base.filling import filled
from desktop.gui.kit.basic import (
    Button,
    ElidedLabel,
    IconLabel,
    Label,
    boxed,
    card,
    card_head,
    column,
    line,
    row,
    scrolled,
)
from desktop.gui.kit.figure import Figure
from desktop.gui.kit.lists import (
    Bar,
    BarList,
    Line,
    LineList,
)
from desktop.gui.kit.page_parts import EmptyState, SearchField
from desktop.gui.kit.theme import theme
from desktop.gui.page import Page
from desktop.gui.places import DraftAt, NewPlan, PageAt, PlanAt, ReportAt, SettingsAt, TasksAt

if TYPE_CHECKING:
    from datetime import date

    from desktop.domain.plan.overview import Figure as Counted
    from desktop.domain.plan.overview import Overview
    from desktop.domain.plan.rows import DraftRow
    from desktop.domain.report.rows import ReportRow
    from desktop.domain.task.rows import DueRow, UnitProgress
    from desktop.gui.shell_api import Shell

translate = QCoreApplication.translate

_LISTED, _REPORT_ROWS = 200, 3
_OF_REPORT = "report"  # tells a report to the level above from a duty to report
_DRAFT = 62  # of the card of drafts, at 100 %
_HEIGHT, _FIGURE = 412, 104  # of the page with one row of figures, and of another row of them, at 100 %


@dataclass
class Content:
    """What the page shows, in words: it can be kept as JSON and painted before the database is open."""

    day: str = ""
    figures: list[list[str]] = field(default_factory=lambda: [["0", ""] for _ in range(4)])
    due: list[list[Any]] = field(default_factory=list)
    reports: list[list[Any]] = field(default_factory=list)
    units: list[list[Any]] = field(default_factory=list)
    plans: list[list[Any]] = field(default_factory=list)
    begun: bool = True  # there is a plan
    year: int = 0  # whose plans the progress is counted in; 0 where there is no plan
    signer: bool = False  # the office names who signs
    drafts: list[str] = field(default_factory=list)  # key and words of the draft that was left last; how many there are


class OverviewPage(Page):
    """Four figures, each a filter; what to do today; reports due; progress by unit and by plan."""

    subjects = frozenset({Changed.TASKS, Changed.PLANS, Changed.DRAFTS, Changed.UNITS, Changed.OFFICE, Changed.REPORTS})

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell, translate("OverviewPage", "Overview"))
        self.content = Content()
        self.header.set_actions(
            SearchField(shell.search), Button(self.tr("New plan"), "primary", "plus", clicked=self.primary, key="new")
        )
        self._figures = (
            Figure("tasks", "", self.tr("Not finished"), lambda: self._open("open")),
            Figure("alert", "red", self.tr("Overdue"), lambda: self._open("overdue")),
            Figure("clock", "amber", self.tr("Due within 7 days"), lambda: self._open("soon")),
            Figure("check-circle", "green", self.tr("Done this year"), lambda: self._open("done")),
        )
        self._due = LineList(self.tr("To do today"))
        self._due.opened.connect(self._open_task)
        self._nothing = EmptyState("check-circle", self.tr("Nothing is late or due within 7 days"))
        self._nothing.hide()
        words = self.tr("Name the signers")
        self._signers = Button(words, icon="user", clicked=lambda: self._go("settings", "signers"))
        self._begin = EmptyState(
            "plan",
            self.tr("There is no plan yet"),
            self.tr("Make one from a template, from last year's plan or from a Word file; its tasks are shown here."),
            [
                Button(self.tr("Make a plan"), icon="plus", clicked=self.primary),
                Button(self.tr("Look at the units"), icon="units", clicked=lambda: self._go("units")),
                self._signers,
            ],
            stacked=True,
        )
        self._begin.hide()
        due = card(
            column(
                card_head(
                    _heading(self.tr("To do today")),
                    Button(self.tr("Show all"), "flat", clicked=lambda: self._open("due")),
                ),
                line(),
                (self._due, 1),
                (self._nothing, 1),
                (self._begin, 1),
                spacing=0,
                margins=(1, 1, 1, 5),
            )
        )
        self._reports = LineList(self.tr("Reports due"))
        self._reports.opened.connect(self._open_task)
        self._no_report = Label(self.tr("No report is due within 30 days"), 10, tone="muted")
        self._no_report.setContentsMargins(16, 8, 16, 8)
        self._report_card = card(
            column(
                card_head(_heading(self.tr("Reports due"))),
                line(),
                (self._reports, 1),
                self._no_report,
                spacing=0,
                margins=(1, 1, 1, 5),
            )
        )
        self._progress_title = Label("", 12, bold=True)
        self._other = Button("", "flat", clicked=lambda: self._show_progress(by_plan=not self._by_plan))
        self._units = BarList(self.tr("Progress by unit"))
        self._units.opened.connect(self._open_unit)
        self._plans = BarList(self.tr("Progress by plan"))
        self._plans.opened.connect(lambda bar: self.shell.go(PlanAt(bar.id)))
        self._no_task = Label("", 10, tone="muted", wrap=True)
        self._no_task.setContentsMargins(16, 8, 16, 8)
        self._no_task.hide()
        self._legend = boxed(
            row(
                _dot("green_bar"), Label(self.tr("done"), 9, tone="muted"), 6,
                _dot("amber_bar"), Label(self.tr("due soon"), 9, tone="muted"), 6,
                _dot("red_bar"), Label(self.tr("overdue"), 9, tone="muted"), None,
                spacing=5, margins=(16, 4, 16, 4),
            )
        )  # fmt: skip
        progress = card(
            column(
                card_head(self._progress_title, self._other),
                line(),
                4,
                self._no_task,
                (self._units, 1),
                (self._plans, 1),
                self._legend,
                spacing=0,
                margins=(1, 1, 1, 5),
            )
        )
        progress.setMinimumHeight(theme.px(44 + 34 * 2 + 32))
        self._draft_words = ElidedLabel("", 10)
        self._all_drafts = Button("", "flat", clicked=lambda: shell.go(PageAt("plans")))
        self._draft_box = card(
            row(
                IconLabel("edit", "accent_text"), (self._draft_words, 1), self._all_drafts,
                Button(self.tr("Go on drafting"), "tonal", clicked=self._go_on), spacing=12, margins=(16, 8, 12, 8),
            )
        )  # fmt: skip
        figures = QGridLayout()
        figures.setSpacing(12)
        self._figure_places = figures
        right = column((self._report_card, 20), (progress, 1), spacing=12)
        lists = row((due, 11), (boxed(right), 9), spacing=12)
        inside = column(self._draft_box, figures, (lists, 1), spacing=12)
        inside.setContentsMargins(0, 0, 0, 0)
        self._holder = scrolled(inside)
        self._place_figures(len(self._figures))
        self.body.addWidget(self._holder)
        self._drafts: list[DraftRow] = []
        self._show_progress(by_plan=False)
        self.show_content(self.content)

    def set_narrow(self, narrow: bool) -> None:
        """Leave the room of the arrows to the words."""
        for figure in self._figures:
            figure.arrow.setVisible(not narrow)
        self._place_figures(2 if narrow else len(self._figures))

    def _place_figures(self, beside: int) -> None:
        """Put the figures into rows of so many."""
        self._beside = beside
        for number, figure in enumerate(self._figures):
            self._figure_places.addWidget(figure, number // beside, number % beside)
        for number in range(len(self._figures)):
            self._figure_places.setColumnStretch(number, int(number < beside))
        rows = -(-len(self._figures) // beside)
        if (content := self._holder.widget()) is not None:
            draft = 0 if self._draft_box.isHidden() else _DRAFT
            content.setMinimumHeight(theme.px(_HEIGHT + draft + _FIGURE * (rows - 1)))

    def refresh(self) -> None:
        """Read the figures of today."""
        self._drafts = self.services.drafts.rows()
        self.show_overview(self.services.overview.overview())
        self.shell.memory.save("overview", asdict(self.content))

    def show_overview(self, overview: Overview) -> None:
        """Show the figures of a day."""
        from desktop.domain.plan.overview import Figure  # with the database, after what was last seen is painted
        from desktop.gui import labels

        waiting = self.tr("{count} not begun").format(count=overview.not_started) if overview.not_started else ""
        longest = overview.longest_overdue
        oldest = filled(self.tr("the oldest by {days} day{days:|s}"), days=longest) if longest else ""
        tomorrow = self.tr("{count} due tomorrow").format(count=overview.due_tomorrow) if overview.due_tomorrow else ""
        after = self.tr("{count} after the deadline").format(count=overview.done_late) if overview.done_late else ""
        notes = (waiting, oldest, tomorrow, after)
        self.show_content(
            Content(
                labels.weekday(overview.today),
                [
                    [str(overview.figures[figure]), ", ".join(filter(None, (self._of_tasks(overview, figure), note)))]
                    for figure, note in zip(Figure, notes, strict=True)
                ],
                [
                    list(
                        Line(
                            task.id,
                            task.text.rstrip("."),
                            labels.joined(labels.period(task.period), task.unit, task.plan_number or task.plan_title),
                            labels.chip(task.state),
                            labels.state_words(task, overview.today),
                            data=task.period,
                        )
                    )
                    for task in overview.due[:_LISTED]
                ],
                [
                    *(self._owed_report(row, overview.today) for row in self.services.overview.to_send(overview.today)),
                    *(self._report(owed, overview.today) for owed in overview.reports[:_LISTED]),
                ],
                [self._bar(unit) for unit in overview.by_unit],
                [self._bar(plan) for plan in overview.by_plan],
                begun := bool(overview.by_plan) or bool(self.services.plans.rows()),
                overview.today.year if begun else 0,
                bool((office := self.services.office.get()) and office.chairman),
                self._draft_left(),
            )
        )

    def _of_tasks(self, overview: Overview, figure: Counted) -> str:
        """Return of how many tasks a figure counts the periods; nothing where there are as many."""
        tasks = overview.tasks[figure]
        return filled(self.tr("of {count} task{count:|s}"), count=tasks) if tasks != overview.figures[figure] else ""

    def show_content(self, content: Content) -> None:
        """Show what was made of an overview."""
        self.content = content
        self.header.set_context(content.day)
        for figure, (number, note) in zip(self._figures, content.figures, strict=True):
            figure.show_number(number, note)
        self._due.set_rows([Line(*item) for item in content.due])
        self._due.setVisible(bool(content.due))
        self._nothing.setVisible(not content.due and content.begun)
        self._begin.setVisible(not content.due and not content.begun)
        self._signers.setVisible(not content.signer)
        self._plans.set_rows([Bar(*item) for item in content.plans])
        self._units.set_rows([Bar(*item) for item in content.units])
        self._reports.set_rows([Line(*item) for item in content.reports])
        self._reports.setVisible(bool(content.reports))
        self._no_report.setVisible(not content.reports)
        rows = min(_REPORT_ROWS, len(content.reports))
        head, foot = theme.px(44) + 1, 9
        self._report_card.setMinimumHeight(head + theme.px(54) * min(rows, 2) + foot if rows else 0)
        self._report_card.setMaximumHeight(head + (theme.px(54) * rows if rows else theme.px(40)) + foot)
        self._other.setVisible(bool(content.plans))
        nobody = not content.units and not content.plans
        none_yet = self.tr("No unit has a task in the plans of {year} yet").format(year=content.year)
        self._no_task.setText(none_yet if content.year else self.tr("No unit has a task yet"))
        self._no_task.setVisible(nobody)
        self._legend.setVisible(not nobody)
        self._show_progress(by_plan=self._by_plan)
        self._draft_box.setVisible(bool(content.drafts))
        self._place_figures(self._beside)
        if content.drafts:
            _key, words, count = content.drafts
            self._draft_words.set_text(words)
            self._all_drafts.setText(filled(self.tr("All {count} draft{count:|s}"), count=count))
            self._all_drafts.setVisible(count != "1")

    def _show_progress(self, *, by_plan: bool) -> None:
        self._by_plan = by_plan
        nobody = not self.content.units and not self.content.plans
        self._plans.setVisible(by_plan and not nobody)
        self._units.setVisible(not by_plan)  # it keeps the room where there is nothing to list
        self._progress_title.setText(self.tr("Progress by plan") if by_plan else self.tr("Progress by unit"))
        self._other.setText(self.tr("By unit") if by_plan else self.tr("By plan"))

    def _draft_left(self) -> list[str]:
        """Return what is shown of the draft that was left last."""
        from desktop.gui import labels

        drafts = [draft for draft in self._drafts if draft.readable]
        if not drafts:
            return []
        left = drafts[0]
        words = labels.joined(labels.draft_title(left), labels.draft_state(left), labels.step_name(left.step))
        return [left.key, words, str(len(self._drafts))]

    def _go_on(self) -> None:
        if self.shell.ready and self.content.drafts:
            self.shell.go(DraftAt(self.content.drafts[0]))

    def _report(self, owed: DueRow, today: date) -> list[Any]:
        from desktop.gui import labels

        task = owed.task
        due = labels.due(task, short=True)
        period = labels.period(owed.period) if owed.period else ""
        meta = labels.joined(due, period, task.unit_short or task.unit)
        return list(
            Line(
                task.id,
                task.text.rstrip("."),
                meta,
                labels.chip(task.state),
                labels.state_words(task, today),
                data=owed.period,
            )
        )

    def _owed_report(self, item: ReportRow, today: date) -> list[Any]:
        from desktop.gui import labels
        from desktop.gui import report_words as say

        state, words = say.left_chip(item, today)
        if not words:
            state, words = say.chip(item.state), say.state_word(item.state)
        due = self.tr("Due {day}").format(day=labels.day(item.due))
        meta = labels.joined(due, item.receiver)
        return list(
            Line(item.id or 0, item.name, meta, state, words, data=[_OF_REPORT, item.id])
        )  # fmt: skip

    def _bar(self, item: UnitProgress) -> list[Any]:
        late = self.tr("{count} overdue").format(count=item.overdue) if item.overdue else ""
        return list(Bar(item.id, item.label, item.total, item.done, item.soon, item.overdue, late))

    def primary(self) -> None:
        """Begin a new plan."""
        self.shell.go(NewPlan())

    def _go(self, key: str, section: str = "") -> None:
        if not self.shell.ready:
            return
        self.shell.go(SettingsAt(section) if section else PageAt(key))

    def _open(self, which: str) -> None:
        if not self.shell.ready:
            return
        from desktop.domain.plan.overview import Figure, figure_query
        from desktop.domain.task.progress import WAITING_STATES  # after the first paint
        from desktop.domain.task.rows import IN_FORCE, TaskQuery

        today = self.services.office.today()
        to_do = TaskQuery(state=WAITING_STATES, plan_id=IN_FORCE)
        self.shell.go(TasksAt(to_do if which == "due" else figure_query(Figure(which), today)))

    def _open_task(self, item: Line) -> None:
        if self.shell.ready:
            from desktop.domain.task.rows import TaskQuery

            if isinstance(item.data, list):
                self.shell.go(ReportAt(item.id) if item.data[1] is not None else PageAt("reports"))
                return
            self.shell.go(TasksAt(TaskQuery(), item.id, item.data or ""))

    def _open_unit(self, item: Bar) -> None:
        if self.shell.ready:
            from desktop.domain.task.rows import IN_FORCE, TaskQuery

            year = self.services.office.today().year
            self.shell.go(TasksAt(TaskQuery(unit_id=item.id, year=year, plan_id=IN_FORCE)))


class _Dot(QWidget):
    def __init__(self, colour: str) -> None:
        super().__init__()
        self._colour = colour
        self.setFixedSize(QSize(theme.px(10), theme.px(10)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(self._colour))
        painter.drawRoundedRect(QRectF(self.rect()), 2, 2)


def _dot(colour: str) -> QWidget:
    return _Dot(colour)


__all__ = ["Content", "OverviewPage"]


def _heading(words: str) -> ElidedLabel:
    """Return the heading of a card, which gives way to the button beside it."""
    label = ElidedLabel(words, 12, bold=True)
    label.few = 130
    return label
