"""The list of all tasks: filters, order, groups, and a panel that takes reports of progress."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, QPoint, QTimer
from PySide6.QtGui import QResizeEvent

from desktop import i18n
from desktop.domain.base.changed import Changed
from desktop.domain.base.errors import StaleError, UserError
from desktop.domain.base.filling import filled
from desktop.domain.office.unit_names import is_own_office
from desktop.domain.plan.plan import OUTSIDE
from desktop.domain.task.progress import SOON_STATES, URGENCY, DueState
from desktop.domain.task.rows import ByPeriod, ProgressChange, TaskQuery, TaskRow
from desktop.domain.task.task import TaskStatus
from desktop.gui import labels
from desktop.gui.exporting import export_calendar, export_progress, export_reminder, export_slip, of_task
from desktop.gui.kit.basic import (
    Button,
    IconLabel,
    Label,
    ToolButton,
    boxed,
    row,
)
from desktop.gui.kit.column_chooser import ColumnChooser
from desktop.gui.kit.dialog import ask
from desktop.gui.kit.forms import choose
from desktop.gui.kit.later import later
from desktop.gui.kit.page_parts import (
    EmptyState,
    ListCard,
    SearchField,
    Split,
)
from desktop.gui.kit.row_menu import Entry, open_menu
from desktop.gui.kit.table import (
    Group,
    Table,
)
from desktop.gui.kit.unfinished_button import UnfinishedButton
from desktop.gui.page import Page, Uses
from desktop.gui.places import FormsAt, NewPlan, Place, PlanAt, TasksAt, UnfinishedAt
from desktop.gui.shell_api import Done, Offer
from desktop.gui.tasks import outside, programme, receipt
from desktop.gui.tasks.board_view import COLUMNS
from desktop.gui.tasks.columns import columns
from desktop.gui.tasks.filters import TaskFilters
from desktop.gui.tasks.marks import STATUS_ICONS
from desktop.gui.tasks.panel import HistoryDialog, TaskPanel
from desktop.gui.tasks.period_question import ask_periods
from desktop.gui.tasks.views import TaskViews, View

if TYPE_CHECKING:
    from desktop.gui.shell_api import Shell
    from desktop.services.tasks.listing import TaskList

translate = QCoreApplication.translate


T = TypeVar("T")


class TasksPage(Page):
    """Tasks of all plans."""

    subjects = frozenset({Changed.TASKS, Changed.PLANS, Changed.UNITS, Changed.FILTERS})
    undo_kinds = frozenset({"task", "filter"})

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell, translate("TasksPage", "Tasks"))
        self._fit_timer = later(self, self._fit)  # once all parts have their sizes
        self._today = self.services.office.today()
        self._ticked: dict[tuple[int, str], TaskRow] = {}
        self._given: list[int] = []  # the tasks that were given and not received
        self._waiting: list[int] = []  # those of them that are listed
        self._update = Button(self.tr("Update"), "primary", "edit", clicked=self.primary)
        letter = self._letter = Button(self.tr("Reminder letter"), icon="send", clicked=self.write_letter)
        letter.setToolTip(self.tr("To the unit of the filter or of the chosen task, else to all that are late"))
        self._more = ToolButton("more", self.tr("Tasks outside of plans, forms, workbooks, programme"), self.open_more)
        self.filters = TaskFilters(shell, self._today)
        self.filters.changed.connect(self._fill)
        self.table = self._make_table()
        self._columns = ColumnChooser(self.table)
        self.views = TaskViews(self.table, lambda year: self.services.calendar.working([year]))
        self.views.chosen.connect(self._select_row)
        self.views.moved.connect(self._move)
        self.views.switched.connect(self._switched)
        self._search = SearchField(shell.search)
        self.header.set_actions(self._search, self.views.switch, letter, self._more, self._update)
        self.card = ListCard(self.views, EmptyState("tasks", ""))
        self.card.resized.connect(self._fit_timer.start)
        self._make_foot()
        self.panel = TaskPanel(shell)
        self.panel.save_asked.connect(self._save)
        self.panel.reading_asked.connect(self._read_panel)
        self.panel.next_asked.connect(self._next_task)
        self.panel.history_asked.connect(self.show_history)
        self.panel.slip_asked.connect(self._write_slip)
        self.panel.end_asked.connect(self.end_task)
        self.panel.receipt_asked.connect(lambda: receipt.ask(self.shell, self.panel.tasks(), self._today))
        self.panel.closed.connect(self._panel_closed)
        self.split = Split(self.card, self.panel)
        self.body.addWidget(self.filters)
        self.body.addWidget(self.split, 1)
        self._enable()
        self._restore_views()

    def _make_table(self) -> Table[TaskRow]:
        table: Table[TaskRow] = Table(columns(lambda task: task.key in self._ticked, lambda: self._today))
        table.setAccessibleName(self.tr("Tasks"))
        table.show_order("urgency", descending=False)
        table.chosen.connect(self._row_chosen)
        table.opened.connect(self._open_row)
        table.ticked.connect(self._tick)
        table.all_asked.connect(self.tick_all)
        table.order_asked.connect(self.filters.sort)
        table.menu_asked.connect(self._open_menu)
        table.delete_asked.connect(self._tell_where_to_delete)
        self.track_columns("tasks", table)
        return table

    def _ask_receipt(self) -> None:
        """List what was given and not received, of what is shown, and note what was."""
        tasks = self.services.tasks.of_ids(self._waiting, self._today)
        receipt.ask(self.shell, tasks, self._today, self.filters.summary())

    def _open_menu(self, task: TaskRow, place: QPoint) -> None:
        """Offer what can be done with a task."""
        self._choose(task)
        if self.panel.tasks() != (task,):
            return  # what was typed for another is refused; its field says why
        word = self.tr("Untick") if task.key in self._ticked else self.tr("Tick")
        space = self.tr("Space bar")
        states = [item for item in COLUMNS if item is not task.status and not task.recurring]
        open_menu(
            self,
            place,
            [
                (self._holder_words(task), lambda: self.shell.go(PlanAt(task.plan_id)), "plan"),
                (f"{word}\t{space}",
                 lambda: self._tick(task), "check"),
                (self.tr("History of updates"), self.show_history, "clock"),
                None,
                *((labels.word(item), partial(self._move, task, item), STATUS_ICONS[item]) for item in states),
                None,
                *of_task(self.shell, task, self._units_of_ticked()),
            ],
        )  # fmt: skip

    def _tell_where_to_delete(self, task: TaskRow) -> None:
        """Say that a task stands in its plan's text, and offer to go there."""
        words = self.tr("A task is part of its plan: take it out there, in the text or in the assignment table.")
        if task.plan_id in self._outside:
            words = self.tr("A task outside of plans is taken out in the table that holds it.")
        offer = Offer(self._holder_words(task), lambda: self.shell.go(PlanAt(task.plan_id)))
        self.shell.say(words, tone="amber", offer=offer)

    def _holder_words(self, task: TaskRow) -> str:
        outside = task.plan_id in self._outside
        return self.tr("Open its group outside of plans") if outside else self.tr("Open its plan")

    def _make_foot(self) -> None:
        self._late = Label("", 9, bold=True, tone="red")
        self._soon = Label("", 9, bold=True, tone="amber")
        self._late_part = boxed(row(IconLabel("alert", "red", 16), self._late, spacing=6))
        self._soon_part = boxed(row(IconLabel("clock", "amber", 16), self._soon, spacing=6))
        self._all = Button(self.tr("Tick all"), "flat", clicked=self.tick_all, key="all")
        self._several = Button(self.tr("Update them"), "tonal", clicked=self._update_ticked)
        self._none = Button(self.tr("Untick"), "flat", clicked=self._untick)
        self._remind = Button(self.tr("Remind their units"), clicked=self.write_letter)
        self._actions = boxed(row(self._all, self._none, self._remind, self._several, spacing=8))
        self.unfinished = UnfinishedButton(lambda: self.shell.go(UnfinishedAt()))
        self._unreceived = Button("", "flat", "inbox", clicked=self._ask_receipt)
        self._unreceived.setToolTip(self.tr("Given three working days ago or more, and not received by their units"))
        self._unreceived.hide()
        for part in (self.unfinished, self._unreceived, self._late_part, self._soon_part, self._actions):
            self.card.totals.addWidget(part)

    def refresh(self) -> None:
        """Read units, plans and tasks again."""
        self._today = self.services.office.today()
        units = [(unit.label, unit.id or 0) for unit in self.services.units.all()]
        rows = self.services.plans.rows()
        by_age = sorted(rows, key=lambda plan: plan.id)
        names = labels.told_apart([labels.joined(plan.number, plan.title) for plan in by_age])
        self._plan_names = dict(zip((plan.id for plan in by_age), names, strict=True))
        plans, kinds = [(self._plan_names[plan.id], plan.id) for plan in rows], [row.kind for row in rows]
        self._outside = {row.id for row in rows if row.kind == OUTSIDE}
        self.filters.set_entries(units, plans, self.services.plans.years(), self._today)
        left = self.services.unfinished.due()
        self.unfinished.show_left(left.year, left.waiting) if left is not None else self.unfinished.show_left()
        self._given = self.services.tasks.unreceived(self._today)
        self.header.set_context(self._about(kinds))
        self.set_compact(self.compact)
        self._fill()

    def _about(self, kinds: Sequence[str]) -> str:
        """Return in words what the tasks are of; what holds those outside of plans is no plan."""
        count = sum(kind != OUTSIDE for kind in kinds)
        if count == len(kinds):
            return filled(self.tr("Tasks of {count} plan{count:|s}"), count=count) if count else ""
        if not count:
            return self.tr("Tasks outside of plans")
        return filled(self.tr("Tasks of {count} plan{count:|s} and outside of plans"), count=count)

    def primary(self) -> None:
        """Open the panel for the ticked tasks, or for the chosen one."""
        if self._ticked:
            self._update_ticked()
            return
        task = self.table.current()
        if task is None:
            rows = self.table.row_model.rows
            first = next((rows[n] for n in range(len(rows)) if isinstance(rows[n], TaskRow)), None)
            task = first if isinstance(first, TaskRow) else None
        if task is not None:
            self._select(task.id)

    def leave(self) -> None:
        """Save what was typed in the panel, and use what was typed as a filter."""
        self.filters.finish_typing()
        if self.panel.dirty():
            self.panel.save()

    def lost(self) -> bool:
        """Return whether something typed in the panel could not be saved."""
        return self.panel.dirty()

    def set_compact(self, compact: bool) -> None:
        """Make the panel narrower."""
        super().set_compact(compact)
        self.split.set_compact(compact)
        self._fit_timer.start()

    def set_narrow(self, narrow: bool) -> None:
        """Fold the filters; the panel takes the table's place, and Ctrl+K has to do for the search."""
        super().set_narrow(narrow)
        self._search.setVisible(not narrow)
        self.filters.set_narrow(narrow)
        self.split.set_narrow(narrow)
        self._fit_timer.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave words where there is room for them."""
        super().resizeEvent(event)
        self._fit_timer.start()

    def _fit(self) -> None:
        """Take words off head and foot, the least needed first, until the rest has its room."""
        ways = (
            self._search.set_short, self._letter.set_short, self.views.switch.set_short, self._update.set_short
        )  # fmt: skip
        for short in range(len(ways) + 1):
            for number, shorten in enumerate(ways):
                shorten(number < short)
            if self.header.actions_fit():
                break
        self.filters.saved.set_short(self.compact and not self.filters.folded())
        self.unfinished.set_compact(False)
        self.unfinished.set_compact(not self.card.foot_fits())

    def arrive(self, place: Place) -> None:
        """Show the tasks of a filter, and one of them."""
        if isinstance(place, TasksAt):
            self.show_query(place.query, place.task_id, place.period)

    def uses_of(self, paths: Sequence[Path]) -> Uses:
        """Attach files to the task that the panel shows."""
        if self.panel.isHidden() or len(self.panel.tasks()) != 1 or not all(path.is_file() for path in paths):
            return Uses()
        said = translate("FileDrops", "The chosen task: {task}").format(task=self.panel.tasks()[0].text)
        return Uses(said, [Offer(translate("FileDrops", "Attach as evidence"), lambda: self.panel.files.attach(paths))])

    def show_query(self, query: TaskQuery, task_id: int | None = None, period: str = "") -> None:
        """Show the tasks of a query in the filters' places, and a task of them, or its period, in the panel."""
        self.leave()
        self.filters.show_query(query)
        self._fill()
        if task_id is not None:
            self._select(task_id, period)
        elif not self.panel.dirty():  # a field is wrong: what was typed stays in sight
            self.split.close_panel()

    def group_by(self, kind: str) -> None:
        """Head the tasks by "unit", "state" or "plan"; empty takes the heads away."""
        choose(self.filters.group, kind)

    def _fill(self) -> None:
        query = self.filters.query()
        if (query.order, query.descending) != self.table.order():
            self.table.show_order(query.order, descending=query.descending)
        query = replace(query, by_period=ByPeriod.WAITING)
        rows = self.services.tasks.listing(query, self._today)
        known = {row.key: row for row in rows} if self._ticked else {}
        self._ticked = {key: known[key] for key in self._ticked if key in known}
        if self.panel.together():
            self._follow_ticks()
        self.table.set_rows(self._grouped(rows), key=_key)
        every = replace(query, by_period=ByPeriod.ALL)
        self.views.set_rows(rows, self._today, lambda: self.services.tasks.listing(every, self._today))
        overdue, soon = rows.count_in(frozenset({DueState.OVERDUE})), rows.count_in(SOON_STATES)
        listed = (task for task in self._given if rows.find(task) is not None)
        self._waiting = list(listed) if self.filters.any_set() else self._given
        self._unreceived.set_words(self.tr("{count} not received").format(count=len(self._waiting)))
        self._late.setText(self.tr("{count} overdue").format(count=overdue))
        self._soon.setText(self.tr("{count} due soon").format(count=soon))
        self._counts = (len(rows), rows.count_tasks(), overdue, soon)
        if not rows:
            self.card.set_empty(self._empty())
        self._show_foot()
        self._enable()
        if all(rows.find(task.key) is None for task in self.panel.tasks()) and self._are_gone(self.panel.tasks()):
            self.panel.reset()
            self.split.close_panel()
        if not self.panel.isHidden():
            self.panel.renew([self._listed(rows, task) for task in self.panel.tasks()], self._today)

    def _listed(self, rows: TaskList, task: TaskRow) -> TaskRow:
        """Return a task of the panel as it is now, also where the filter does not list it any more."""
        place = rows.find(task.key)
        return rows[place] if place is not None else self._fresh(task)

    def _are_gone(self, tasks: Sequence[TaskRow]) -> bool:
        """Return whether the panel shows what is no longer in the book: its keeping was undone, or its plan is gone."""
        if self.panel.isHidden() or not tasks or self.panel.dirty():  # what was typed for one stays in sight
            return False
        there = {row.id for plan in {task.plan_id for task in tasks}
                 for row in self.services.tasks.rows(TaskQuery(plan_id=plan), self._today)}  # fmt: skip
        return not there.intersection(task.id for task in tasks)

    def _grouped(self, rows: Sequence[TaskRow]) -> Sequence[TaskRow | Group]:
        """Return the rows under the heads of their groups, in the order that was asked for within each.

        Groups stand as their filter lists them; asking for the order of what heads them turns the groups round.
        """
        kind = self.filters.group.currentData()
        if not kind:
            return rows
        groups: dict[object, list[TaskRow]] = {}
        key, descending = self.filters.order
        owner = {"unit": "unit_id", "plan": "plan_id"}.get(kind, "state")
        order = {"unit": self.filters.unit, "plan": self.filters.plan}.get(kind)
        keys = URGENCY if order is None else [order.itemData(number) for number in range(order.count())]
        ranks = {item: number for number, item in enumerate(keys)}
        turned = descending and key == {"state": "urgency"}.get(kind, kind)
        rows = sorted(rows, key=lambda task: ranks.get(getattr(task, owner), len(ranks)) * (-1 if turned else 1))
        for task in rows:
            key_of_group = self._group_title(task, kind) if order is None else getattr(task, owner)
            groups.setdefault(key_of_group, []).append(task)
        icon = {"unit": "units", "plan": "plan"}.get(kind, "tasks")
        out: list[TaskRow | Group] = []
        for members in groups.values():
            words = labels.joined(
                self._group_title(members[0], kind), self._counted(len(members), len({task.id for task in members}))
            )
            apart = (_under(above, task) for above, task in zip([None, *members], members, strict=False))
            out += [Group(words, icon), *apart]
        return out

    def _group_title(self, task: TaskRow, kind: str) -> str:
        if kind == "unit":
            return task.unit or self.tr("No unit")
        if kind == "plan":
            return self._plan_names.get(task.plan_id) or labels.joined(task.plan_number, task.plan_title)
        return self.tr("Due within 7 days") if task.state in SOON_STATES else labels.word(task.state)

    def _empty(self) -> EmptyState:
        if self.filters.any_set():
            gone = self.filters.gone()
            return EmptyState(
                "warning" if gone else "tasks",
                gone or self.tr("No task matches the filter"),
                self.tr("So the filter finds nothing. Choose another one above, or remove the filter.") if gone else "",
                [Button(self.tr("Remove the filter"), clicked=lambda: self.show_query(TaskQuery()))],
            )
        return EmptyState(
            "tasks",
            self.tr("There is no task yet"),
            self.tr("Tasks come from plans: make a plan and give its duties to units."),
            [
                Button(self.tr("Make a plan"), icon="plus", clicked=lambda: self.shell.go(NewPlan())),
                Button(
                    self.tr("From a conclusion or a letter …"),
                    icon="file-in",
                    clicked=lambda: outside.ask_paper(self.shell),
                ),
            ],
        )

    def _show_foot(self) -> None:
        count, tasks, overdue, soon = self._counts
        ticked = len(self._ticked)
        self.card.show_rows(count, self._ticked_words() if ticked else self._counted(count, tasks))
        self._actions.setVisible(bool(ticked))
        self.unfinished.setVisible(not ticked)
        self._unreceived.setVisible(not ticked and bool(self._waiting))
        self._late_part.setVisible(not ticked and overdue > 0)
        self._soon_part.setVisible(not ticked and soon > 0)

    def _ticked_words(self) -> str:
        rows, tasks = len(self._ticked), len({task.id for task in self._ticked.values()})
        if tasks < rows:
            return filled(
                self.tr("{rows} row{rows:|s} of {count} task{count:|s} ticked, one a period"), rows=rows, count=tasks
            )
        return filled(self.tr("{count} task{count:|s} ticked"), count=tasks)

    def _counted(self, rows: int, tasks: int) -> str:
        """Return in words how many tasks so many rows are of."""
        if tasks < rows:
            return filled(
                self.tr("{count} task{count:|s} in {rows} row{rows:|s}, one a period"), count=tasks, rows=rows
            )
        return filled(self.tr("{count} task{count:|s}"), count=tasks)

    def _enable(self) -> None:
        self._update.setEnabled(bool(self.table.row_model.rows))

    def _write_workbook(self) -> None:
        export_progress(self.shell, self.filters.plan.currentData())

    def _write_calendar(self) -> None:
        export_calendar(self.shell, self.filters.unit.currentData())

    def open_more(self) -> None:
        """Offer in words what is done less often: tasks that no plan gives, forms, files of all tasks."""
        entries: list[Entry] = [
            (
                self.tr("Task outside of plans: from a conclusion or a letter …"),
                lambda: outside.ask_paper(self.shell),
                "file-in",
            ),
            (self.tr("Task outside of plans: by hand …"), lambda: outside.ask_own(self.shell), "plus"),
            None,
            (self.tr("Forms of the units: send and take back"), lambda: self.shell.go(FormsAt()), "inbox"),
            None,
            (self.tr("Progress workbook …"), self._write_workbook, "table"),
            (self.tr("Programme of work …"), lambda: programme.export_programme(self.shell), "file"),
            (self.tr("Products by person …"), lambda: programme.export_persons(self.shell), "user"),
            (self.tr("Print this week's deadlines …"), lambda: programme.print_week(self.shell), "print"),
            (
                self.tr("Deadlines as a calendar file, of the unit in the filter or of all"),
                self._write_calendar,
                "calendar",
            ),
        ]
        open_menu(self, self._more.mapToGlobal(QPoint(0, self._more.height() + 2)), entries)

    def write_letter(self) -> None:
        """Write a reminder to the units of what is ticked, in the filter or chosen."""
        unit_id = self.filters.unit.currentData()
        if self._ticked:
            export_reminder(self.shell, self._units_of_ticked() or None)
            return
        if unit_id is None and not self.panel.isHidden() and len(self.panel.tasks()) == 1:
            task = self.panel.tasks()[0]
            unit_id = None if is_own_office(task.unit) else task.unit_id  # it may be open of itself, and reminds others
        export_reminder(self.shell, unit_id)

    def _units_of_ticked(self) -> list[int]:
        return list(dict.fromkeys(task.unit_id for task in self._ticked.values() if task.unit_id is not None))

    def _write_slip(self) -> None:
        export_slip(self.shell, self.panel.tasks()[0])

    # Panel

    def _select(self, task_id: int, period: str = "") -> None:
        number = self.table.place_of(task_id if not period else (task_id, period), _key if period else _id)
        if number is not None:
            self.table.choose(number)
            if (task := self.table.current()) is not None:
                self._choose(task)
            self.table.scrollTo(self.table.row_model.index(number, 1))

    def _select_row(self, task: TaskRow) -> None:
        """Choose what was clicked in another view; a period that the table does not list yet is shown all the same."""
        self._select(task.id, task.period)
        if task.period and self.panel.period() != task.period:
            self._choose(task)

    def _row_chosen(self, task: TaskRow) -> None:
        """Show what was chosen; a panel that would cover the list waits until it is asked for."""
        if not self.split.waits(self.table):
            self._choose(task)

    def _open_row(self, task: TaskRow) -> None:
        """Show a task and let its panel have the keys: Tab goes on to its fields."""
        self._choose(task)
        if self.panel.tasks() == (task,):
            self.panel.take_focus()

    def _choose(self, task: TaskRow) -> None:
        shown = self.panel.tasks()
        if shown == (task,) and not self.panel.isHidden() and self.panel.period() in {"", task.period}:
            return
        if self.panel.dirty() and not self.panel.save():
            return
        self.panel.show_tasks([task], self._today, period=task.period)
        self.split.open_panel()
        self.views.select(task)

    def _next_task(self) -> None:
        """Save and go to the row below."""
        if not self.panel.save():
            return
        place = self.table.currentIndex().row() + 1
        rows = self.table.row_model.rows
        while place < len(rows) and not isinstance(rows[place], TaskRow):
            place += 1
        if place < len(rows):
            self.table.choose(place)

    def _panel_closed(self) -> None:
        self.panel.reset()
        self.views.select(None)
        self.views.focus()

    def _read_panel(self) -> None:
        """Show the task in the panel as it is now."""
        if len(self.panel.tasks()) == 1 and not self.panel.together():
            self.panel.reset()
            self.panel.show_tasks([self._fresh(self.panel.tasks()[0])], self._today)

    def _attempt_report(
        self, act: Callable[[ProgressChange | None], T], shown: ProgressChange | None
    ) -> Done[T] | None:
        """Report over what was shown; where another one reported meanwhile the user chooses which of both counts."""
        try:
            return Done(act(shown))
        except StaleError as error:

            def mine() -> None:
                if self.shell.attempt(lambda: act(None)):
                    self.shell.say(self.tr("Your report was saved over the other one."), undo=True)
                self._read_panel()

            self.shell.say(
                i18n.sentence(error), tone="red", offer=Offer(self.tr("Read again"), self._read_again),
                other=Offer(self.tr("Save mine all the same"), mine),
            )  # fmt: skip
        except UserError as error:
            self.shell.say(i18n.sentence(error), tone="red")
        return None

    def _read_again(self) -> None:
        self._read_panel()
        self.refresh()

    def _save(self, change: ProgressChange) -> None:
        tasks = self.panel.tasks()
        ids, period, report = [task.id for task in tasks], self.panel.period(), self.services.tasks
        periods = {ids[0]: period} if period else self._periods(tasks, change)
        if periods is None:
            return
        shown = self.panel.shown() if period or not periods else None
        done = self._attempt_report(lambda seen: report.report(ids, change, self._today, periods, seen), shown)
        if not done:
            return
        if self.panel.together():
            self.panel.reset()
            if not done.value:
                self.shell.say(self.tr("Nothing was changed: the tasks that are ticked are like this already."))
                return
            self._ticked.clear()
            self._show_foot()
            self.split.close_panel()
            self.views.focus()  # it would fall to the first filter, out of the panel that is gone
            text = filled(self.tr("{count} task{count:|s} {count:was|were} updated."), count=done.value)
        else:
            words = self.tr("“{task}” was updated: {period}.") if period else self.tr("“{task}” was updated.")
            text = words.format(task=_short(tasks[0].text), period=labels.period(period))
            self.panel.show_tasks([self._fresh(tasks[0])], self._today)
            self._mark_shown()
        self.shell.say(text, undo=True)

    def _mark_shown(self) -> None:
        """Choose the row that the panel has gone to by itself: that of the next period."""
        key = (self.panel.tasks()[0].id, self.panel.period())
        number = self.table.place_of(key, _key)
        if number is not None:
            self.table.selectionModel().blockSignals(True)
            self.table.choose(number)
            self.table.selectionModel().blockSignals(False)
            self.table.viewport().update()

    def _periods(self, tasks: Sequence[TaskRow], change: ProgressChange) -> dict[int, list[str]] | None:
        """Return the periods that a report is on, as the user says; None when the user goes back."""
        if not change.needs_period:
            return {}
        items = self.services.tasks.items_of([task.id for task in tasks], self._today)
        return ask_periods(self, tasks, items, self._today)

    def end_task(self) -> None:
        """End the task in the panel as a whole, or take it up again."""
        task = self.panel.tasks()[0]
        if self.panel.dirty() and not self.panel.save():
            return
        ended = task.overall is TaskStatus.DONE
        if not ended and not ask(
            self,
            "check-circle",
            self.tr("End the task?"),
            self.tr(
                "Its open periods are no longer owed, and nobody is reminded of them. "
                "What was reported stays as it is. You can take the task up again later."
            ),
            yes=self.tr("End the task"),
            no=self.tr("Go on with it"),
        ):
            return
        again = ProgressChange(status=TaskStatus.IN_PROGRESS)
        act = (lambda: self.services.tasks.report([task.id], again, self._today)) if ended else (
            lambda: self.services.tasks.end([task.id], self._today))  # fmt: skip
        if self.shell.attempt(act):
            words = self.tr("“{task}” was taken up again.") if ended else self.tr("“{task}” was ended.")
            self.panel.show_tasks([self._fresh(task)], self._today)
            self.shell.say(words.format(task=_short(task.text)), undo=True)

    def _fresh(self, task: TaskRow) -> TaskRow:
        return next(iter(self.services.tasks.of_ids([task.id], self._today)), task)

    def show_history(self) -> None:
        """Show what was reported of the task in the panel."""
        task = self.panel.tasks()[0]
        dialog = HistoryDialog(self, task.text, self.services.tasks.get(task.id).updates)
        dialog.exec()
        dialog.deleteLater()

    # Views

    def _restore_views(self) -> None:
        """Show the view, groups and columns of the last time. The filter is not kept: each day begins with all."""
        kept = self.shell.memory.load("tasks")
        kept = kept if isinstance(kept, dict) else {}
        if isinstance(columns := kept.get("columns"), list):
            self.table.show_columns(columns)
        self.filters.show_group(kept.get("group"))
        self.views.show_view(next((view for view in View if view == kept.get("view")), View.TABLE))
        self._columns.chosen.connect(lambda _names: self._keep_views())
        self.filters.changed.connect(self._keep_views)
        self.views.switched.connect(lambda _view: self._keep_views())

    def _keep_views(self) -> None:
        columns = [name for name, _title, shown in self.table.columns_to_choose() if shown]
        group = self.filters.group.currentData()
        self.shell.memory.save("tasks", {"view": self.views.view.value, "group": group, "columns": columns})

    def _switched(self, view: View) -> None:
        """Groups and columns are the table's; so are ticks, which stay but cannot be seen elsewhere."""
        self.filters.group.setEnabled(view is View.TABLE)

    def _move(self, task: TaskRow, status: TaskStatus) -> None:
        """Report the status of the board's column that a task was put into."""
        if self.panel.dirty() and not self.panel.save():
            return
        if ProgressChange(status=status).needs_period and self.services.tasks.items_of([task.id], self._today):
            QTimer.singleShot(0, self, lambda: self._report_move(task, status))  # the drop ends before it is asked
        else:
            self._report_move(task, status)

    def _report_move(self, task: TaskRow, status: TaskStatus) -> None:
        change = ProgressChange(status=status)
        periods = self._periods([task], change)
        shown = None if periods else ProgressChange(status=task.status, percent=task.percent)
        if periods is not None and self._attempt_report(
            lambda seen: self.services.tasks.report([task.id], change, self._today, periods, seen), shown
        ):
            if not self.panel.isHidden() and not self.panel.together():
                self.panel.show_tasks([self._fresh(task)], self._today, period=task.period)
                self.views.select(task)
                self._mark_shown()
            words = self.tr("“{task}” is now: {status}.").format(task=_short(task.text), status=labels.word(status))
            self.shell.say(words, undo=True)

    # Ticks

    def _tick(self, task: TaskRow) -> None:
        ticked = dict(self._ticked)
        if ticked.pop(task.key, None) is None:
            ticked[task.key] = task
        self._set_ticked(ticked)

    def tick_all(self) -> None:
        """Tick every task of the list."""
        self._set_ticked({row.key: row for row in self.table.row_model.rows if isinstance(row, TaskRow)})

    def _untick(self) -> None:
        self._set_ticked({})

    def _set_ticked(self, ticked: dict[tuple[int, str], TaskRow]) -> None:
        """Tick these tasks and no others; an open panel shows them, after what was typed for another is saved."""
        if not self.panel.together() and self.panel.dirty() and not self.panel.save():
            return
        self._ticked = ticked
        self.table.viewport().update()
        self._show_foot()
        if not self.panel.isHidden():
            self._follow_ticks()

    def _follow_ticks(self) -> None:
        """Let the open panel be about the ticked tasks; what was filled in for several stays while some are ticked."""
        ticked = list(self._ticked.values())
        if ticked:
            typed = self.panel.together() and self.panel.dirty()
            self.panel.show_tasks(ticked, self._today, together=typed or len(ticked) > 1)
            self.views.select(ticked[0] if len(ticked) == 1 else None)
        elif self.panel.together():
            self.split.close_panel()

    def _update_ticked(self) -> None:
        if not self.panel.together() and self.panel.dirty() and not self.panel.save():
            return
        ticked = list(self._ticked.values())
        self.panel.show_tasks(ticked, self._today, together=len(ticked) > 1)
        self.split.open_panel()


def _id(task: TaskRow) -> int:
    return task.id


def _key(task: TaskRow) -> tuple[int, str]:
    return task.key


def _short(text: str) -> str:
    text = text.rstrip(".")  # within a sentence that has a full stop of its own
    return text if len(text) <= 60 else f"{text[:58].rsplit(' ', 1)[0]} …"


def _under(above: TaskRow | None, task: TaskRow) -> TaskRow:
    """Return a row that knows whether it stands under one of the same task."""
    return task._replace(follows=bool(task.period) and above is not None and above.id == task.id)
