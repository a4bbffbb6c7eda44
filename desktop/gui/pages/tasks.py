"""All tasks of all plans: filters, order, one panel to report progress, several at once."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QButtonGroup, QSpinBox, QWidget

from desktop.domain.progress import DONE_STATES, OPEN_STATES, SOON_STATES, State
from desktop.domain.rows import ProgressChange, TaskQuery, TaskRow
from desktop.domain.task import TaskStatus
from desktop.gui import labels
from desktop.gui.main_window import MainWindow
from desktop.gui.theme import theme
from desktop.gui.widgets.basic import Button, Chip, IconLabel, Label, ToolButton, boxed, clear, column, row
from desktop.gui.widgets.forms import DateEdit, Field, choose, combo, filter_field, set_entries, text_area, text_field
from desktop.gui.widgets.page import EmptyState, ListCard, Page, SidePanel
from desktop.gui.widgets.table import Cell, Column, Table

translate = QCoreApplication.translate

_WAIT = 150  # milliseconds after the last letter before the list is filtered


class ReportPanel(SidePanel):
    """Report progress of one task, or of several at once."""

    def __init__(self, page: TasksPage) -> None:
        self._page = page
        self._tasks: list[TaskRow] = []
        self._name = Label("", 10, bold=True, wrap=True)
        self._under = Label("", 9, tone="muted", wrap=True)
        self._chip = Chip("not_started", "")
        self._due = Label("", 9, tone="muted")
        self._status = combo([(labels.word(item), item) for item in TaskStatus])
        self._percent = QSpinBox()
        self._percent.setRange(0, 100)
        self._percent.setSuffix("%")
        self._percent.setSingleStep(5)
        self._percent.lineEdit().setTextMargins(9, 0, 0, 0)
        quick = QButtonGroup(page)
        steps = []
        for value in (25, 50, 75, 100):
            step = ToolButton("check", f"{value}%", lambda value=value: self._percent.setValue(value))
            step.setIcon(theme.icon("check", "text2", 16).fromTheme(""))
            step.setText(str(value))
            quick.addButton(step)
            steps.append(step)
        self._result = text_area(lines=3)
        self._difficulties = text_area(lines=2)
        self._done_on = DateEdit()
        self._number = text_field()
        self._history = column(spacing=6)
        self._done_field = Field(translate("TasksPage", "Done on"), self._done_on)
        self._percent_field = Field(translate("TasksPage", "Progress"), self._percent)
        body = column(
            self._name, self._under, row(self._chip, self._due, None), 4,
            Field(translate("TasksPage", "Status"), self._status),
            row((self._percent_field, 1), boxed(column(None, row(*steps, spacing=2))), spacing=8),
            Field(translate("TasksPage", "Result so far"), self._result), Field(translate("TasksPage", "Difficulties, proposals"), self._difficulties),
            row((self._done_field, 1), (Field(translate("TasksPage", "Document number"), self._number), 1), spacing=8), 4,
            self._history, None,
        )  # fmt: skip
        self._revert = Button(translate("TasksPage", "Discard changes"), clicked=self._show)
        self._save = Button(translate("TasksPage", "Save"), "tonal", clicked=self.save)
        next_one = Button(translate("TasksPage", "Next task"), "flat", clicked=page.next_task)
        super().__init__(
            translate("TasksPage", "Report progress"), body, [next_one, boxed(row(None)), self._revert, self._save]
        )
        self.saved.connect(self.save)
        self._status.currentIndexChanged.connect(self._status_chosen)
        self._percent.valueChanged.connect(self._percent_chosen)
        self._filling = False

    def show_tasks(self, tasks: list[TaskRow]) -> None:
        """Show a task, or several to be reported alike."""
        self._tasks = tasks
        self._show()
        self.setVisible(bool(tasks))

    def _show(self) -> None:
        self._filling = True
        several = len(self._tasks) > 1
        first = self._tasks[0] if self._tasks else None
        if first is not None:
            self._name.setText(
                translate("TasksPage", "{count} tasks at once").format(count=len(self._tasks))
                if several
                else first.text
            )
            self._under.setText(
                "" if several else "  ·  ".join(filter(None, (first.unit, first.plan_number or first.plan_title)))
            )
            self._chip.setVisible(not several)
            self._chip.set(labels.chip(first.state), labels.state_words(first, self._page.today()))
            self._due.setText("" if several else self._due_words(first))
            choose(self._status, first.status)
            self._percent.setValue(first.percent)
            self._result.setPlainText("" if several else first.result)
            self._difficulties.setPlainText("" if several else first.difficulties)
            self._done_on.set_date(first.done_on)
            self._number.setText("" if several else first.product_number)
            self._show_history(first.id if not several else None)
        self._done_field.set_error("")
        self._filling = False

    def _due_words(self, task: TaskRow) -> str:
        if task.last_day is None:
            return labels.timing(task)
        words = translate("TasksPage", "due {day}").format(day=labels.day(task.last_day))
        if task.working_day != task.last_day:
            words += " " + translate("TasksPage", "(last working day {day})").format(day=labels.day(task.working_day))
        return words

    def _show_history(self, task_id: int | None) -> None:
        clear(self._history)
        updates = self._page.services.tasks.get(task_id).updates if task_id is not None else []
        if updates:
            self._history.addWidget(Label(translate("TasksPage", "Earlier reports"), 9, bold=True, tone="muted"))
        for item in reversed(updates[-8:]):
            self._history.addWidget(Label(f"{labels.moment(item.at)}  ·  {item.author}", 9, tone="muted", wrap=True))
            words = f"{labels.word(item.status)}, {item.percent}%"
            self._history.addWidget(Label(f"{words}. {item.result}".rstrip(". ") + ".", 9, wrap=True))

    def _status_chosen(self) -> None:
        if self._filling:
            return
        self._filling = True
        status = self._status.currentData()
        if status is TaskStatus.DONE:
            self._percent.setValue(100)
            if self._done_on.date() is None:
                self._done_on.set_date(self._page.today())
        elif status is TaskStatus.NOT_STARTED:
            self._percent.setValue(0)
        if status is not TaskStatus.DONE:
            self._done_on.set_date(None)
        self._filling = False

    def _percent_chosen(self, value: int) -> None:
        if self._filling:
            return
        self._filling = True
        status = self._status.currentData()
        if value == 100:
            choose(self._status, TaskStatus.DONE)
            if self._done_on.date() is None:
                self._done_on.set_date(self._page.today())
        elif status is TaskStatus.DONE or (value and status is TaskStatus.NOT_STARTED):
            choose(self._status, TaskStatus.IN_PROGRESS if value else TaskStatus.NOT_STARTED)
            self._done_on.set_date(None)
        self._filling = False

    def save(self) -> None:
        """Keep the report."""
        if not self._done_on.is_valid():
            self._done_field.set_error(translate("TasksPage", "There is no such day. Type it as dd/mm/yyyy."))
            return
        self._done_field.set_error("")
        change = ProgressChange(
            status=self._status.currentData(), percent=self._percent.value(), result=self._result.toPlainText().strip(),
            difficulties=self._difficulties.toPlainText().strip(), done_on=self._done_on.date(),
            product_number=self._number.text().strip(),
        )  # fmt: skip
        if len(self._tasks) > 1:  # what was left empty stays as each task has it
            change = replace(change, result=change.result or None, difficulties=change.difficulties or None,
                             product_number=change.product_number or None)  # fmt: skip
        self._page.report(self._tasks, change)


class TasksPage(Page):
    """The task list."""

    subjects = frozenset({"plans", "tasks", "units"})

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, "")
        self.header.title.set_text(self.tr("Tasks"))
        self.header.set_actions(
            Button(self.tr("Search  Ctrl+K"), icon="search", clicked=window.search),
            Button(self.tr("Progress workbook"), "primary", "table", clicked=self.primary),
        )
        self._filter = filter_field(self.tr("Filter by words"))
        self._unit = combo([(self.tr("Every unit"), None)], self.tr("Unit"))
        self._state = combo(
            [
                (self.tr("Every state"), None), (self.tr("To do"), OPEN_STATES | {State.CONTINUOUS}),
                (labels.word(State.OVERDUE), frozenset({State.OVERDUE})),
                (self.tr("Due within 7 days"), SOON_STATES),
                (self.tr("Late or due"), frozenset({State.OVERDUE, *SOON_STATES})),
                (labels.word(State.ON_TRACK), frozenset({State.ON_TRACK})),
                (labels.word(TaskStatus.DONE), DONE_STATES), (labels.word(State.PAUSED), frozenset({State.PAUSED})),
                (labels.word(State.CONTINUOUS), frozenset({State.CONTINUOUS})),
                (labels.word(State.NONE), frozenset({State.NONE})),
            ], self.tr("State"),
        )  # fmt: skip
        self._plan = combo([(self.tr("Every plan"), None)], self.tr("Plan"))
        self._plan.setMaximumWidth(theme.px(220))
        self._year = combo([(self.tr("Every year"), None)], self.tr("Year"))
        self._ticked: set[int] = set()
        self._order = ("urgency", False)
        self.table = Table(
            [
                Column("", lambda item: Cell(checked=item.id in self._ticked), 44),
                Column(self.tr("Task"), lambda item: Cell(item.text.rstrip("."), tooltip=item.text), 240, stretch=True,
                       key="text"),
                Column(self.tr("Lead unit"), lambda item: Cell(item.unit_short or labels.EMPTY, tooltip=item.unit), 140,
                       key="unit", rank=2),
                Column(self.tr("Due"), self._due_cell, 104, key="deadline", rank=1),
                Column(self.tr("State"), self._state_cell, 162, key="urgency"),
                Column(self.tr("Progress"), self._progress_cell, 76, key="percent", rank=3),
            ]
        )  # fmt: skip
        self.table.show_order("urgency", descending=False)
        self.table.order_asked.connect(self._reorder)
        self.table.chosen.connect(lambda item: self._choose(item))
        self.table.opened.connect(lambda item: self._choose(item))
        self.table.ticked.connect(lambda item: self._tick(item))
        self._card = ListCard(self.table, QWidget())
        self.panel = ReportPanel(self)
        self.panel.hide()
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_WAIT)
        self._wait.timeout.connect(self.refresh)
        self._filter.textChanged.connect(lambda _text: self._wait.start())
        for box in (self._unit, self._state, self._plan, self._year):
            box.currentIndexChanged.connect(self.refresh)
        self.body.addLayout(row((self._filter, 1), self._unit, self._state, self._plan, self._year))
        self.body.addLayout(row((self._card, 1), self.panel, spacing=12), 1)
        for before, after in zip((self._filter, self._unit, self._state, self._plan, self._year),
                                 (self._unit, self._state, self._plan, self._year, self.table), strict=True):  # fmt: skip
            self.setTabOrder(before, after)

    def today(self):  # type: ignore[no-untyped-def] # noqa: ANN201 (a date)
        """Return the day for which states are shown."""
        return self.services.office.today()

    def _due_cell(self, item: TaskRow) -> Cell:
        late = item.state is State.OVERDUE
        return Cell(labels.timing(item), "red" if late else "text" if item.last_day else "text2")

    def _state_cell(self, item: TaskRow) -> Cell:
        return Cell(
            labels.state_words(item, self.today()), chip=labels.chip(item.state), tooltip=labels.word(item.state)
        )

    @staticmethod
    def _progress_cell(item: TaskRow) -> Cell:
        colour = "green_bar" if item.percent == 100 else "red_bar" if item.state is State.OVERDUE else "accent_text"
        return Cell(f"{item.percent}%", share=item.percent / 100, bar=colour)

    def query(self) -> TaskQuery:
        """Return what the filters ask for."""
        return TaskQuery(
            text=self._filter.text(), unit_id=self._unit.currentData(), state=self._state.currentData(),
            plan_id=self._plan.currentData(), year=self._year.currentData(), order=self._order[0],
            descending=self._order[1],
        )  # fmt: skip

    def show_query(self, query: TaskQuery, task_id: int | None = None) -> None:
        """Set the filters, and choose a task."""
        self._wait.stop()
        for box in (self._unit, self._state, self._plan, self._year):
            box.blockSignals(True)
        self._filter.setText(query.text)
        choose(self._unit, query.unit_id)
        choose(self._state, query.state)
        choose(self._plan, query.plan_id)
        choose(self._year, query.year)
        for box in (self._unit, self._state, self._plan, self._year):
            box.blockSignals(False)
        self._wait.stop()
        self.refresh()
        if task_id is not None:
            for number, item in enumerate(self.table.row_model.rows):
                if item.id == task_id:
                    self.table.choose(number)

    def refresh(self) -> None:
        """Read the list again; the chosen task stays chosen."""
        plans = self.services.plans.rows()
        set_entries(
            self._unit, [(self.tr("Every unit"), None), *((unit.label, unit.id) for unit in self.services.units.all())]
        )
        set_entries(
            self._plan, [(self.tr("Every plan"), None), *((plan.number or plan.title, plan.id) for plan in plans)]
        )
        set_entries(self._year, [(self.tr("Every year"), None),
                                 *((self.tr("Year {year}").format(year=year), year) for year in self.services.plans.years())])  # fmt: skip
        query = self.query()
        rows = self.services.tasks.rows(query)
        self._ticked &= {item.id for item in rows}
        chosen = self.table.current()
        self.table.set_rows(rows, key=lambda item: item.id)
        filtered = query != TaskQuery(order=query.order, descending=query.descending)
        if not rows:
            self._card.set_empty(self._nothing(filtered=filtered))
        self._foot(rows)
        self.header.set_context(self.tr("Tasks of {count} plans").format(count=len(plans)))
        self.set_compact(self.window_.is_compact())
        current = self.table.current()
        if self.panel.isVisible() and not self._ticked and current is not None and chosen is not None:
            self.panel.show_tasks([current])
        elif self.panel.isVisible() and current is None and not self._ticked:
            self.panel.hide()

    def _foot(self, rows: list[TaskRow]) -> None:
        clear(self._card.totals)
        if self._ticked:
            words = self.tr("{count} tasks ticked").format(count=len(self._ticked))
            self._card.totals.addWidget(Button(self.tr("Untick"), "flat", clicked=self._untick))
            self._card.totals.addWidget(Button(self.tr("Report"), "tonal", "edit", clicked=self._report_ticked))
        else:
            words = self.tr("{count} tasks").format(count=len(rows))
            late = sum(item.state is State.OVERDUE for item in rows)
            soon = sum(item.state in SOON_STATES for item in rows)
            for icon, tone, count, text in (
                ("alert", "red", late, self.tr("{count} overdue")), ("clock", "amber", soon, self.tr("{count} due soon")),
            ):  # fmt: skip
                if count:
                    self._card.totals.addWidget(IconLabel(icon, tone, 16))
                    self._card.totals.addWidget(Label(text.format(count=count), 9, bold=True, tone=tone))
        self._card.show_rows(len(rows), words)

    def _nothing(self, *, filtered: bool) -> EmptyState:
        if filtered:
            return EmptyState("filter", self.tr("No task fits the filter"), "",
                              [Button(self.tr("Clear the filter"), clicked=lambda: self.show_query(TaskQuery()))])  # fmt: skip
        return EmptyState(
            "tasks",
            self.tr("No task yet"),
            self.tr("Tasks come from the duties of a plan."),
            [Button(self.tr("New plan"), icon="plus", clicked=self.window_.new_plan)],
        )

    def _reorder(self, key: str, descending: bool) -> None:
        self._order = (key, descending)
        self.refresh()

    def _choose(self, item: TaskRow) -> None:
        if not self._ticked:
            self.panel.show_tasks([item])

    def _tick(self, item: TaskRow) -> None:
        self._ticked ^= {item.id}
        self._foot(self.table.row_model.rows)
        if self.panel.isVisible() and self._ticked:
            self.panel.hide()

    def _untick(self) -> None:
        self._ticked.clear()
        self.panel.hide()
        self._foot(self.table.row_model.rows)
        self.table.viewport().update()

    def _report_ticked(self) -> None:
        self.panel.show_tasks([item for item in self.table.row_model.rows if item.id in self._ticked])

    def report(self, tasks: list[TaskRow], change: ProgressChange) -> None:
        """Keep a report of progress."""
        ids = [item.id for item in tasks]
        if self.window_.attempt(lambda: self.services.tasks.report(ids, change)):
            self._ticked.clear()
            words = tasks[0].text.rstrip(".") if len(tasks) == 1 else self.tr("{count} tasks").format(count=len(tasks))
            self.window_.say(self.tr("Progress reported: {what}").format(what=words[:80]), undo=True)

    def next_task(self) -> None:
        """Choose the task below."""
        index = self.table.currentIndex()
        if index.row() + 1 < len(self.table.row_model.rows):
            self.table.choose(index.row() + 1)

    def primary(self) -> None:
        """Write the progress workbook."""
        from desktop.gui.exporting import export_progress  # noqa: PLC0415

        export_progress(self.window_, self._plan.currentData())
