"""What the plans of a year left unfinished, and one choice for each task: into the new plan, done, put aside."""

from __future__ import annotations

import contextlib
import zlib
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, QRect
from PySide6.QtWidgets import QMenu

from desktop.domain.base.changed import Changed
from desktop.domain.base.filling import filled
from desktop.domain.plan.next_year import moved_day
from desktop.domain.plan.plan import OUTSIDE
from desktop.domain.plan.rows import PlanRow
from desktop.domain.plan.unfinished import Decision, Fate, Outcome, asks_for_day, next_year, season, successor
from desktop.domain.report.regime import scope_of
from desktop.domain.task.progress import DueState
from desktop.domain.task.rows import TaskQuery, TaskRow
from desktop.gui import labels
from desktop.gui.kit.basic import (
    Button,
    Label,
    boxed,
    row,
)
from desktop.gui.kit.choice_table import (
    ChoiceTable,
    Head,
    Option,
)
from desktop.gui.kit.forms import (
    choose,
    combo,
    set_entries,
)
from desktop.gui.kit.messages import Notice
from desktop.gui.kit.page_parts import (
    EmptyState,
    ListCard,
    SearchField,
)
from desktop.gui.kit.table import Cell, Column
from desktop.gui.kit.theme import theme
from desktop.gui.page import Page
from desktop.gui.places import NewPlan, PageAt, Place, TasksAt, UnfinishedAt
from desktop.gui.unfinished.new_dates import ask_days

if TYPE_CHECKING:
    from datetime import date

    from desktop.gui.shell_api import Shell

translate = QCoreApplication.translate

_LEAVE = "leave"  # stands in the table for no decision
_KEPT = "unfinished"  # what is chosen and not carried out yet, in the window's memory


class UnfinishedPage(Page):
    """Unfinished tasks of one year under their plans. Nothing is done before the filled button is pressed.

    What is chosen till then stays chosen, while another year is looked at and over the end of the program.
    """

    subjects = frozenset({Changed.TASKS, Changed.PLANS, Changed.UNITS})
    undo_kinds = frozenset({"task"})

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell, "")
        self._today = self.services.office.today()
        self._choices: dict[str, Fate] = {}  # by `_mark`, of all years
        self._targets: dict[int, int] = {}  # by the plan that tasks come from
        self._remember()
        self._plans: dict[int, PlanRow] = {}
        self._drafts: list[PlanRow] = []
        self._rows: list[TaskRow] = []
        self._do = Button(self.tr("Carry out"), "primary", "check", clicked=self.primary)
        self._year = combo([], self.tr("Year"))
        self._year.currentIndexChanged.connect(lambda _index: self._show_year())
        self._search = SearchField(shell.search)
        self.header.set_actions(self._search, self._year, self._do)
        self.opened_from(PageAt("tasks"), self.tr("Tasks"))
        self.table = self._make_table()
        self._no_draft = Notice("info", "amber")
        self._new_plan = Button("", icon="copy", clicked=self._move_plan)
        self._notice = boxed(row((self._no_draft, 1), self._new_plan, spacing=12))
        self.card = ListCard(self.table, EmptyState("check", ""))
        self._totals = Label("", 9, bold=True)
        self.card.totals.addWidget(self._totals)
        self.body.addWidget(self._notice)
        self.body.addWidget(self.card, 1)
        self.setFocusProxy(self.table)
        stops = (self._search, self._year, self._do, self._new_plan, self.table)
        for first, second in pairwise(stops):
            self.setTabOrder(first, second)

    def _make_table(self) -> ChoiceTable:
        table = ChoiceTable(
            (
                Column(self.tr("Task"), lambda task: Cell(task.text.rstrip("."), tooltip=task.text), 140, stretch=True),
                Column(self.tr("Lead unit"), _unit_cell, 112, rank=2),
                Column(self.tr("Deadline"), _deadline_cell, sample="30/12/2026", rank=1),
                Column(self.tr("State"), self._state_cell, sample=labels.overdue_words(365), chip=True),
                Column(self.tr("Progress"), lambda task: Cell(f"{task.percent}%"), right=True, rank=3, sample="100%"),
            ),
            (
                Option(Fate.CARRY, self.tr("Carry"), self.tr("Goes on in the new plan, with what was reported of it")),
                Option(Fate.DONE, self.tr("Done"), self.tr("Was done; it is put down as done today")),
                Option(Fate.PAUSE, self.tr("Pause"), self.tr("Is put aside and does not go on in the new plan")),
                Option(_LEAVE, self.tr("Leave"), self.tr("Stays as it is, for a later decision")),
            ),
            choice_of=lambda task: self._chosen(task) or _LEAVE,
            offered=self._offered,
        )
        table.setAccessibleName(self.tr("Unfinished tasks"))
        table.picked.connect(self._pick)
        table.more_asked.connect(self._ask_target)
        table.opened.connect(self._open)
        return table

    # Showing

    def opened_from(self, place: Place, name: str) -> None:
        """Lead back there."""
        self._from = place
        self.header.crumb.set_way("  ›  ".join(filter(None, (name, self.tr("At the year's end")))), self.back)

    def arrive(self, place: Place) -> None:
        """Show a year."""
        if isinstance(place, UnfinishedAt):
            self.show_year(place.year, place.into)

    def show_year(self, year: int = 0, into: int = 0) -> None:
        """Show a year, by default the one that is to be settled; `into` is the draft that its tasks are meant for.

        For a draft, what is over of the plans that it goes on with is proposed to be carried into it.
        """
        self._read()
        draft = next((item for item in self._drafts if item.id == into), None)
        if into:
            before = [
                left.year for left in self.services.unfinished.years() if left.year < ((draft and draft.year) or 0)
            ]
            year = year or max(before, default=0)
        choose(self._year, year or self._usual_year())
        self._show_year()
        if draft is not None:
            earlier = {plan.id for plan in self._plans.values() if scope_of(plan) == scope_of(draft)}
            for task in self._rows:
                self._targets[task.plan_id] = into
                if task.let_go or task.plan_id not in earlier:
                    continue  # it was decided already, or is another plan's: who wants it here says so
                if task.state in {DueState.OVERDUE, DueState.PAUSED} and Fate.CARRY in self._offered(task):
                    self._choices.setdefault(_mark(task), Fate.CARRY)
            self._fill()

    def set_narrow(self, narrow: bool) -> None:
        """Leave the title its room."""
        super().set_narrow(narrow)
        self._search.set_short(narrow)

    def refresh(self) -> None:
        """Read again what is unfinished; choices stay for what is still there."""
        self._read()
        self._show_year()

    def _read(self) -> None:
        self._today = self.services.office.today()
        self._plans = {plan.id: plan for plan in self.services.plans.rows()}
        self._drafts = self.services.unfinished.drafts(0)
        years = sorted({self._usual_year(), *(left.year for left in self.services.unfinished.years())}, reverse=True)
        set_entries(self._year, [(self.tr("Year {year}").format(year=year), year) for year in years])
        self._year.setVisible(len(years) > 1)

    def _usual_year(self) -> int:
        """Return the year that is to be settled now; out of season the last one that left something."""
        left = [left.year for left in self.services.unfinished.years()]
        return season(self._today) or next((year for year in left if year < self._today.year), self._today.year)

    def year(self) -> int:
        """Return the year that is shown."""
        return int(self._year.currentData())

    def _show_year(self) -> None:
        self._rows = self.services.unfinished.unfinished(self.year(), self._today)
        for plan_id in {task.plan_id for task in self._rows}:
            drafts = self.drafts(plan_id)
            if self._targets.get(plan_id) not in {draft.id for draft in drafts}:
                plan = self._plans[plan_id]
                heir = successor(plan.kind, plan.title, self.year(), drafts)
                self._targets.pop(plan_id, None)
                if heir is not None:
                    self._targets[plan_id] = heir.id
        self._fill()

    def drafts(self, plan_id: int) -> list[PlanRow]:
        """Return the drafts into which a plan's tasks can be carried."""
        year = self._plans[plan_id].year or self.year()
        return [draft for draft in self._drafts if (draft.year or 0) > year and draft.id != plan_id]

    def _fill(self) -> None:
        year = self.year()
        self.header.title.set_text(self.tr("Unfinished tasks of {year}").format(year=year))
        self.header.set_context(
            self.tr("Choose for each task, or on a plan's row for all of its tasks. Recurring work begins anew.")
        )
        self.set_compact(self.compact)
        groups: dict[int, list[TaskRow]] = {}
        for task in self._rows:
            groups.setdefault(task.plan_id, []).append(task)
        self.table.show_groups(
            [(self._head(plan_id, len(tasks)), tasks) for plan_id, tasks in groups.items()], key=lambda task: task.id
        )
        self._show_notice(year)
        if not self._rows:
            self.card.set_empty(self._empty(year))
        paused = sum(row.state is DueState.PAUSED for row in self._rows)
        plans = sum(self._plans[key].kind != OUTSIDE for key in groups)
        words = self.tr("{count} unfinished task{count:|s} of {plans} plan{plans:|s}")
        if plans < len(groups):
            words = self.tr("{count} unfinished task{count:|s} of {plans} plan{plans:|s} and outside of plans")
        if plans == 0 and groups:
            words = self.tr("{count} unfinished task{count:|s} outside of plans")
        words = filled(words, count=len(self._rows), plans=plans)
        if paused:  # the button that led here counts those that wait for a decision
            words = self.tr("{words}, {paused} of them paused").format(words=words, paused=paused)
        self.card.show_rows(len(self._rows), words)
        self._count()

    def _head(self, plan_id: int, count: int) -> Head:
        plan = self._plans[plan_id]
        title = filled(
            self.tr("{title}  ·  {count} task{count:|s}"), title=labels.joined(plan.number, plan.title), count=count
        )
        target = self._plans.get(self._targets.get(plan_id, 0))
        return Head(plan_id, title, "" if target is None else self.tr("Into: {plan}").format(plan=target.title))

    def _show_notice(self, year: int) -> None:
        """Say that there is no draft for the next year, and offer to make one."""
        later = next_year(year, self._today)
        self._notice.setVisible(bool(self._rows) and not any((draft.year or 0) > year for draft in self._drafts))
        self._no_draft.set_text(
            self.tr(
                "There is no draft of a plan for {year}, so nothing can be carried yet. A plan that is issued takes "
                "tasks once it is revised."
            ).format(year=later)
        )
        self._new_plan.setText(" " + self.tr("Make the plan of {year} from last year's").format(year=later))

    def _empty(self, year: int) -> EmptyState:
        return EmptyState(
            "check",
            self.tr("Nothing of {year} is left unfinished").format(year=year),
            self.tr("Recurring and continuous tasks begin anew in the plan of the next year."),
            [Button(self.tr("See the tasks"), clicked=lambda: self.shell.go(TasksAt(TaskQuery(year=year))))],
        )

    def _count(self) -> None:
        self.shell.memory.save(_KEPT, {"choices": dict(self._choices), "targets": list(self._targets.items())})
        count = Counter(fate for task in self._rows if (fate := self._chosen(task)))
        words = [
            self.tr("{count} to carry").format(count=count[Fate.CARRY]) if count[Fate.CARRY] else "",
            self.tr("{count} done").format(count=count[Fate.DONE]) if count[Fate.DONE] else "",
            self.tr("{count} to pause").format(count=count[Fate.PAUSE]) if count[Fate.PAUSE] else "",
        ]
        self._totals.setText(labels.joined(*words) or self.tr("Nothing is chosen yet"))
        self._do.setEnabled(bool(count))

    def _state_cell(self, task: TaskRow) -> Cell:
        return Cell(labels.state_words(task, self._today), chip=labels.chip(task.state))

    # Choosing

    def _remember(self) -> None:
        """Choose again what was chosen when the program ended."""
        kept = self.shell.memory.load(_KEPT)
        with contextlib.suppress(KeyError, TypeError, ValueError):  # a file that was put together by hand
            self._choices = {str(mark): Fate(fate) for mark, fate in kept["choices"].items()}
            self._targets = {int(plan): int(into) for plan, into in kept["targets"]}

    def _chosen(self, task: TaskRow) -> Fate | None:
        fate = self._choices.get(_mark(task))
        return fate if fate in self._offered(task) else None

    def _offered(self, task: TaskRow) -> list[object]:
        anew = bool(task.recurring) and task.deadline is None  # it comes back in the next plan by itself
        keys: list[object] = [Fate.CARRY] if task.plan_id in self._targets and not anew else []
        keys.append(Fate.DONE)
        if not task.let_go:
            keys.append(Fate.PAUSE)
        return [*keys, _LEAVE]

    def _pick(self, tasks: list[TaskRow], key: object) -> None:
        for task in tasks:
            if isinstance(key, Fate):
                self._choices[_mark(task)] = key
            else:
                self._choices.pop(_mark(task), None)
        self._count()

    def _ask_target(self, head: Head) -> None:
        """Let a draft be chosen for the tasks of a plan."""
        menu = QMenu(self)
        plan_id = int(str(head.key))
        for draft in self.drafts(plan_id):
            words = labels.joined(str(draft.year), draft.title).replace("&", "&&")
            action = menu.addAction(theme.small_icon("plan"), words)
            action.setCheckable(True)
            action.setChecked(draft.id == self._targets[plan_id])
            action.triggered.connect(lambda _on=False, into=draft.id: self.carry_into(plan_id, into))
        menu.aboutToHide.connect(menu.deleteLater)
        number = self.table.row_model.rows.index(head)
        box: QRect = self.table.visualRect(self.table.row_model.index(number, 0))
        menu.ensurePolished()
        corner = self.table.viewport().mapToGlobal(box.bottomRight())
        menu.popup(corner - QPoint(menu.sizeHint().width(), 0))

    def carry_into(self, plan_id: int, into: int) -> None:
        """Mean the tasks of a plan for a draft."""
        self._targets[plan_id] = into
        self._fill()

    def _open(self, item: object) -> None:
        if isinstance(item, TaskRow):
            self.shell.go(TasksAt(TaskQuery(plan_id=item.plan_id), item.id))

    def _move_plan(self) -> None:
        """Open the wizard with the plan that is chosen in the table, else the first one."""
        current = self.table.current()
        plan_id = int(str(current.key)) if isinstance(current, Head) else current.plan_id if current else 0
        ids = [plan_id or self._rows[0].plan_id, *(item.plan_id for item in self._rows)]
        moved = next((key for key in ids if key not in self._plans or self._plans[key].kind != OUTSIDE), None)
        self.shell.go(NewPlan() if moved is None else NewPlan((moved, next_year(self.year(), self._today))))

    # Doing

    def back(self) -> None:
        """Go back to where the page was opened from."""
        self.shell.go(self._from)

    def primary(self) -> None:
        """Do what was chosen, in one step."""
        chosen = {task: fate for task in self._rows if (fate := self._chosen(task))}
        if not chosen:
            return
        late = [task for task, fate in chosen.items() if fate is Fate.CARRY and asks_for_day(task)]
        days = ask_days(self, late, {task.id: self._proposed(task) for task in late}, self._today)
        if days is None:
            return
        decisions = {
            task.id: Decision(
                fate,
                self._targets[task.plan_id] if fate is Fate.CARRY else None,
                days.get(task.id),
                keeps_day=task.id in days and days[task.id] is None,
            )
            for task, fate in chosen.items()
        }
        done = self.shell.attempt(lambda: self.services.unfinished.settle(decisions, self._today))
        if done:
            for task in chosen:
                self._choices.pop(_mark(task))
            self.refresh()
            self.shell.say(self._said(done.value), undo=True)

    def _proposed(self, task: TaskRow) -> date:
        """Return the same day of the year of the plan that a task is carried into."""
        draft = self._plans[self._targets[task.plan_id]]
        due = task.deadline or self._today
        return moved_day(due, self._plans[task.plan_id].year, draft.year or due.year)

    def _said(self, outcome: Outcome) -> str:
        carried = len(outcome.carried)
        return labels.joined(
            filled(self.tr("{count} task{count:|s} {count:was|were} carried into the new plan"), count=carried)
            if carried
            else "",
            filled(self.tr("{count} {count:is|are} done"), count=outcome.done) if outcome.done else "",
            filled(self.tr("{count} {count:was|were} paused"), count=outcome.paused) if outcome.paused else "",
        )


def _mark(task: TaskRow) -> str:
    """Return what tells a task from all others, also from those of a backup that takes the place of the data."""
    return f"{task.id}:{zlib.crc32(task.text.encode()):x}"


def _unit_cell(task: TaskRow) -> Cell:
    return Cell(task.unit_short or task.unit or labels.EMPTY, tooltip=task.unit)


def _deadline_cell(task: TaskRow) -> Cell:
    if task.last_day is None:
        return Cell(labels.EMPTY, "text2", tooltip=labels.timing(task))
    return Cell(labels.day(task.last_day), "red" if task.state is DueState.OVERDUE else "text", tooltip=task.wording)
