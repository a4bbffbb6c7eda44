"""What the superiors' papers ask of a plan, beside the tasks that answer it; what has no answer is seen at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from textwrap import shorten
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QWidget

from desktop.domain.base.filling import filled
from desktop.domain.base.text import mid_sentence
from desktop.domain.directive.citing import short_citation
from desktop.domain.directive.coverage import Answer, Answered, Coverage
from desktop.domain.plan.plan import Plan
from desktop.domain.task.progress import last_day
from desktop.domain.task.task import Origin, Task
from desktop.gui import exporting, labels
from desktop.gui.files import PAPERS, ask_for_files, ask_where, file_name, recent_button, remember, write
from desktop.gui.kit.basic import Button, Label, boxed, column, draw_bar, row, widest
from desktop.gui.kit.dialog import Dialog
from desktop.gui.kit.forms import ChoiceEdit, Field, choose, combo, filter_combo, text_field
from desktop.gui.kit.messages import notice
from desktop.gui.kit.page_parts import EmptyState, ListCard
from desktop.gui.kit.row_menu import Entry, open_menu
from desktop.gui.kit.table import Cell, Column, Group, Table
from desktop.gui.kit.theme import theme

if TYPE_CHECKING:
    from desktop.gui.shell_api import Shell

translate = QCoreApplication.translate

_CHIPS = {
    Answer.COVERED: "demand_covered", Answer.PARTLY: "demand_partly", Answer.UNCOVERED: "demand_uncovered",
    Answer.LEFT_OUT: "demand_left_out", Answer.IN_WORK: "on_track", Answer.OVERDUE: "overdue",
    Answer.DONE: "done_on_time",
}  # fmt: skip
_COVERED = (Answer.COVERED, Answer.IN_WORK, Answer.OVERDUE, Answer.DONE)
_MISSING = (Answer.UNCOVERED, Answer.PARTLY)
_MENU_WIDE = 70  # letters of a task in a menu
_TASK, _ACTION = 1, 5  # the columns of our task and of the button
_BUTTONS = "buttons"

Row = Answered | Task


class CoverageTab(QWidget):
    """One group a paper, last the tasks that answer none. `open_task` shows a task in the assignment.

    What gives tasks `outside` of plans may be the office's own paper: then no superior is spoken of.
    """

    def __init__(
        self, shell: Shell, plan_id: int, open_task: Callable[[int], object], *, outside: bool = False
    ) -> None:
        super().__init__()
        self._shell, self._plan_id, self._open_task, self._outside = shell, plan_id, open_task, outside
        self._found = Coverage()
        self._plan: Plan | None = None
        self._alone = False  # the tasks are shown although no paper asks for any
        self._bar = _Bar()
        self._words = Label("", 10, bold=True)
        self._lacks = Label("", 10, bold=True, tone="red")
        self._parts = Label("", 10, bold=True, tone="amber")
        self.show_which = filter_combo(
            [
                (translate("CoverageTab", "All demands"), "all"), (translate("CoverageTab", "Not answered"), "missing"),
                (translate("CoverageTab", "Not taken"), "left-out"),
                (translate("CoverageTab", "Without a source"), "unsourced"),
            ],
            translate("CoverageTab", "Which demands"),
        )  # fmt: skip
        self.show_which.currentIndexChanged.connect(lambda _index: self._fill())
        self.add = Button(translate("CoverageTab", "Add a paper …"), icon="file-in", clicked=self.ask_paper)
        self._excel = Button(translate("CoverageTab", "To Excel"), icon="table", clicked=lambda: self._export(".xlsx"))
        self._word = Button(translate("CoverageTab", "To Word"), icon="download", clicked=lambda: self._export(".docx"))
        last = recent_button(shell, self.add_paper, PAPERS)
        self._head = boxed(
            row(self._bar, self._words, self._lacks, self._parts, None, self.show_which, self.add, last, self._excel,
                self._word, spacing=12)
        )  # fmt: skip
        buttons = [translate("CoverageTab", words) for words in ("Make a task", "Add the rest", "Note the source")]
        demand = translate("CoverageTab", "Demand of the superior")
        if outside:
            demand = translate("CoverageTab", "Demand of the paper")
            self.add.hide()
        self.table = Table(
            [
                Column(demand, self._demand_cell, 230, stretch=True),
                Column(translate("CoverageTab", "Task of this office"), self._task_cell, 250, rank=1),
                Column(translate("CoverageTab", "Unit"), self._unit_cell, 150, rank=3),
                Column(translate("CoverageTab", "Our date"), self._day_cell, 150, rank=2),
                Column(translate("CoverageTab", "State"), self._state_cell, 150),
                Column("", lambda _row: Cell(""), sample=widest(buttons) + " WWWW", name=_BUTTONS),
            ]
        )
        self.table.set_two_lines()
        self.table.setAccessibleName(translate("CoverageTab", "Demands and tasks"))
        self.table.opened.connect(self._open)
        self.table.menu_asked.connect(self._menu)
        self._no_paper = EmptyState(
            "file-in", translate("CoverageTab", "This plan has no superior's paper yet"),
            translate("CoverageTab", "Add one to see which of its demands have a task, and which have none."),
            [
                Button(translate("CoverageTab", "Add a paper …"), "tonal", "file-in", clicked=self.ask_paper),
                Button(translate("CoverageTab", "There is none"), clicked=self._show_alone),
            ],
        )  # fmt: skip
        self._nothing = EmptyState("check-circle", translate("CoverageTab", "Nothing of this kind"))
        self._list = ListCard(self.table, self._no_paper)
        self._after = Label(translate("CoverageTab", "The report answers in the same order later."), 9, tone="muted")
        self._list.totals.addWidget(self._after)
        self._all_well = notice("check-circle", "green", "")
        self.setLayout(column(self._head, self._all_well, (self._list, 1), spacing=12))

    # --- showing

    def show_plan(self) -> None:
        """Read the papers of the plan again."""
        self._plan = self._shell.services.plans.get(self._plan_id)
        self._found = self._shell.services.directives.coverage(self._plan_id)
        self._fill()

    def _fill(self) -> None:
        found, which = self._found, self.show_which.currentData()
        rows: list[Row | Group] = []
        for paper, answered in found.papers:
            wanted = [item for item in answered if _wanted(item, which)]
            count = filled(translate("CoverageTab", "{count} demand{count:|s}"), count=len(answered))
            if wanted:
                rows += [Group(labels.joined(short_citation(paper), count), "file-in"), *wanted]
        groups = [(found.unsourced, translate("CoverageTab", "Tasks of which no source is known"))]
        if which == "all":
            groups.append((found.others, translate("CoverageTab", "Tasks of another source")))
        for tasks, title in groups:
            if tasks and which in {"all", "unsourced"}:
                count = filled(translate("CoverageTab", "{count} task{count:|s}"), count=len(tasks))
                rows += [Group(labels.joined(title, count), "tasks"), *tasks]
        self.table.set_rows(rows, key=_key)
        self._put_buttons(rows)
        total, left = len(found.rows), found.count(Answer.LEFT_OUT)
        lacks, partly = found.count(Answer.UNCOVERED), found.count(Answer.PARTLY)
        self._bar.show(found.answered, partly, lacks, total)
        for part in (self._bar, self._words):
            part.setVisible(total > 0)
        self._words.setText(
            filled(
                translate("CoverageTab", "{answered}/{total} demand{total:|s} answered"),
                answered=found.answered,
                total=total,
            )
        )
        self._lacks.setText(translate("CoverageTab", "{count} without a task").format(count=lacks) if lacks else "")
        self._parts.setText(translate("CoverageTab", "{count} in part").format(count=partly) if partly else "")
        self._lacks.setVisible(lacks > 0)
        self._parts.setVisible(partly > 0)
        self._all_well.setVisible(total > 0 and not lacks and not partly)
        self._all_well.set_text(
            translate("CoverageTab", "Every demand that is taken has a task")
            if left
            else translate("CoverageTab", "Every demand has a task")
        )
        self._after.setVisible(total > 0)
        for button in (self._excel, self._word):
            button.setEnabled(total > 0)
        there = total > 0 or self._alone or bool(found.others)
        self.show_which.setEnabled(there)
        self._list.set_empty(self._nothing if there else self._no_paper)
        of_plan = len(self._plan.tasks) if self._plan is not None else 0
        words = translate(
            "CoverageTab",
            "{demands} demand{demands:|s} in the order of the paper  ·  {tasks} task{tasks:|s}  ·  {left} not taken",
        )
        if not total:
            words = translate("CoverageTab", "{tasks} task{tasks:|s}, {unsourced} of which no source is known")
        self._list.show_rows(
            len(rows) if there else 0,
            filled(words, demands=total, tasks=of_plan, left=left, unsourced=len(found.unsourced)),
        )
        self._list.foot.setVisible(there)

    def _show_alone(self) -> None:
        """Show where the tasks of a plan come from that carries out no superior's paper."""
        self._alone = True
        self._fill()
        self.table.choose(1)  # the first task, below its group
        self.table.setFocus()

    def _put_buttons(self, rows: Sequence[Row | Group]) -> None:
        """Put a button into the rows where something is missing."""
        locked = self._plan is None or self._plan.locked
        model = self.table.model()
        there = False
        for number, item in enumerate(rows):
            words = ""
            if isinstance(item, Answered) and item.answer in _MISSING and not locked:
                words = (
                    translate("CoverageTab", "Make a task")
                    if item.answer is Answer.UNCOVERED
                    else translate("CoverageTab", "Add the rest")
                )
            elif isinstance(item, Task) and item.origin is Origin.UNKNOWN:
                words = translate("CoverageTab", "Note the source")
            if not words or isinstance(item, Group):
                continue
            there = True
            button = Button(words, "tonal", "plus", clicked=partial(self._open, item))
            button.setFont(theme.font(9, bold=True))
            button.setProperty("within", "1")
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Enter on the row presses it
            self.table.setIndexWidget(model.index(number, _ACTION), boxed(row(button, None, margins=(4, 0, 4, 1))))
        self.table.show_columns([_BUTTONS] if there else [])  # where nothing lacks, their room is for the words

    def _demand_cell(self, item: Row) -> Cell:
        """Return the sentence over two lines; where the tasks have no column of their own they stand below it."""
        alone = self.table.isColumnHidden(_TASK)
        if isinstance(item, Task):
            words = item.origin_note or labels.word(item.origin)
            colour = "amber" if item.origin is Origin.UNKNOWN else "text2"
            return Cell(words, colour, below=self._placed(item) if alone else "", below_colour="text")
        text = f"{item.demand.key}.  {item.demand.text}"
        tooltip = "\n".join(filter(None, (item.demand.place, item.demand.text)))
        if alone:
            task = self._task_cell(item)
            return Cell(text, tooltip=tooltip, below=task.text, below_colour=task.colour)
        return Cell(text, tooltip=tooltip, wrap=True)

    def _task_cell(self, item: Row) -> Cell:
        if isinstance(item, Answered) and not item.tasks:
            if item.demand.left_out:
                why = translate("CoverageTab", "Not taken: {reason}").format(reason=item.demand.left_out)
                return Cell(why, "text2", tooltip=why, wrap=True)
            return Cell(translate("CoverageTab", "No task of this office answers it"), "red", wrap=True)
        tasks = (item,) if isinstance(item, Task) else item.tasks
        words = [self._placed(task) for task in tasks]
        more = f"+ {len(words) - 2}" if len(words) > 2 else ""
        below = words[1] + (f"  ({more})" if more else "") if len(words) > 1 else ""
        return Cell(words[0], tooltip="\n".join(words), below=below, below_colour="text", wrap=True)

    def _placed(self, task: Task) -> str:
        place = self._found.places.get(id(task), "")
        return f"{place}  {task.text}" if place else task.text

    @staticmethod
    def _unit_cell(item: Row) -> Cell:
        tasks = (item,) if isinstance(item, Task) else item.tasks
        names = list(dict.fromkeys(task.unit.label for task in tasks if task.unit is not None))
        if not names:
            return Cell(labels.EMPTY, "text2")
        return Cell(names[0], tooltip="\n".join(names), below=", ".join(names[1:]), below_colour="text")

    def _day_cell(self, item: Row) -> Cell:
        tasks = (item,) if isinstance(item, Task) else item.tasks
        days = sorted({last_day(due) for task in tasks for due in task.deadlines})
        words = labels.day(days[0]) if days else labels.EMPTY
        if not days and tasks:
            often = [labels.word(every) for task in tasks for every in task.recurring]
            words = often[0] if often else translate("CoverageTab", "Continuous") if tasks[0].continuous else words
        theirs = item.demand.last_day if isinstance(item, Answered) else None
        said = (
            translate("CoverageTab", "in the paper {day}")
            if self._outside
            else translate("CoverageTab", "superior's {day}")
        )
        return Cell(words, below=said.format(day=labels.day(theirs)) if theirs else "")

    @staticmethod
    def _state_cell(item: Row) -> Cell:
        if isinstance(item, Task):
            if item.origin is Origin.UNKNOWN:
                return Cell(labels.word(item.origin), chip="demand_partly")
            return Cell(labels.word(item.origin), chip="task_own")
        return Cell(_answer_words(item), chip=_CHIPS[item.answer])

    # --- acting

    def _open(self, item: Row | None) -> None:
        """Do what the row is there for: make the task that is missing, note a source, or show the task."""
        locked = self._plan is None or self._plan.locked
        if isinstance(item, Task):
            if item.origin is Origin.UNKNOWN:
                self._note_source([item])
            elif item.id is not None:
                self._open_task(item.id)
        elif isinstance(item, Answered):
            if item.answer in _MISSING and not locked:
                self._make(item)
            elif item.tasks and item.tasks[0].id is not None:
                self._open_task(item.tasks[0].id)

    def _make(self, item: Answered) -> None:
        done = self._shell.attempt(lambda: self._shell.services.directives.make_task(self._plan_id, item.demand.key))
        if done is not None:
            unit = done.value.unit
            words = translate("CoverageTab", "Task made for {unit}").format(unit=unit.name if unit else labels.EMPTY)
            self._shell.say(words, undo=True)
            self.show_plan()

    def _menu(self, item: Row, place: QPoint) -> None:
        entries: list[Entry] = []
        if isinstance(item, Answered):
            if item.answer in _MISSING and self._plan is not None and not self._plan.locked:
                entries.append((translate("CoverageTab", "Make a task") + "\tEnter", lambda: self._make(item), "plus"))
            for task in item.tasks:
                words = shorten(self._placed(task), _MENU_WIDE, placeholder=" …").replace("&", "&&")
                entries.append((words, partial(self._open_task, task.id or 0), "tasks"))
            if item.demand.left_out:
                entries.append((translate("CoverageTab", "Take it again"), lambda: self._decide(item, ""), "restore"))
            elif not item.tasks:
                entries.append(
                    (translate("CoverageTab", "Do not take it …"), lambda: self._leave_out(item), "leave-out")
                )
            paper = next((paper for paper, rows in self._found.papers if item in rows), None)
            if paper is not None and paper.id is not None:
                words = translate("CoverageTab", "Take the paper out of the plan")
                entries += [None, (words, lambda: self._remove(paper.id or 0), "unlink")]
        else:
            entries.append((translate("CoverageTab", "Note the source …"), lambda: self._note_source([item]), "link"))
            same = self._found.unsourced
            if item in same and len(same) > 1:
                words = translate("CoverageTab", "Note one source for all {count} …").format(count=len(same))
                entries.append((words, lambda: self._note_source(same), "link"))
            entries.append(
                (translate("CoverageTab", "Show it in the assignment"), lambda: self._open_task(item.id or 0), "table")
            )
        open_menu(self, place, entries)

    def _remove(self, paper_id: int) -> None:
        directives = self._shell.services.directives
        if self._shell.attempt(lambda: directives.remove_paper(self._plan_id, paper_id)) is not None:
            self._shell.say(translate("CoverageTab", "The paper is no longer with the plan; its tasks stay"), undo=True)
            self.show_plan()

    def _leave_out(self, item: Answered) -> None:
        dialog = ReasonDialog(self, item.demand.text)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._decide(item, dialog.reason.text())
        dialog.deleteLater()

    def _decide(self, item: Answered, reason: str) -> None:
        directives = self._shell.services.directives
        if self._shell.attempt(lambda: directives.leave_out(self._plan_id, item.demand.key, reason)) is not None:
            self._shell.say(translate("CoverageTab", "Decision kept"), undo=True)
            self.show_plan()

    def _note_source(self, tasks: Sequence[Task]) -> None:
        demands = [(f"{row.demand.key}. {row.demand.text}"[:90], row.demand.key) for row in self._found.rows]
        words = filled(translate("CoverageTab", "{count} task{count:|s} of which no source is known"), count=len(tasks))
        dialog = SourceDialog(self, tasks[0], demands, tasks[0].text if len(tasks) == 1 else words)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            origin, note, keys = dialog.value()
            if keys and not note:
                paper = next(paper for paper, rows in self._found.papers if any(r.demand.key in keys for r in rows))
                note = short_citation(paper)
            directives, ids = self._shell.services.directives, [task.id or 0 for task in tasks]
            if self._shell.attempt(lambda: directives.set_source(self._plan_id, ids, origin, note, keys)) is not None:
                self._shell.say(translate("CoverageTab", "Source kept"), undo=True)
                self.show_plan()
        dialog.deleteLater()

    def ask_paper(self) -> None:
        """Ask for superiors' papers and keep them with the plan."""
        kinds = translate("CoverageTab", "Papers ({patterns})").format(patterns="*.pdf *.docx *.doc *.odt *.rtf *.txt")
        for path in ask_for_files(self._shell, translate("CoverageTab", "Choose a superior's paper"), kinds):
            self.add_paper(path)

    def add_paper(self, path: Path) -> None:
        """Read a superior's paper and keep it with the plan."""
        directives = self._shell.services.directives

        def keep(found: tuple[object, object]) -> None:
            directive = found[0]
            done = self._shell.attempt(lambda: directives.add_paper(self._plan_id, directive, path))  # type: ignore[arg-type]
            if done is not None:
                remember(self._shell, path)
                words = translate("CoverageTab", "Paper added; {count} of its demands {count:has|have} a task already")
                self._shell.say(filled(words, count=done.value), undo=True)
                self.show_plan()

        words = translate("CoverageTab", "Reading “{name}” …").format(name=path.name)
        self._shell.run(lambda: directives.read(path), keep, words=words, hasten=self._shell.services.reading.stop)

    def _export(self, ending: str) -> None:
        plan = self._plan
        if plan is None:
            return
        words = {
            ".xlsx": translate("CoverageTab", "Excel workbook"),
            ".docx": translate("CoverageTab", "Word document"),
        }
        name = file_name("Đối chiếu", *exporting.short_number(plan), str(plan.year or ""))
        path = ask_where(self._shell, name, {ending: words[ending]})
        if path is not None:
            write(self._shell, path, lambda path: self._shell.services.directives.write_coverage(self._plan_id, path))

    def set_narrow(self, *, narrow: bool) -> None:
        """Make the exports icons where room is short."""
        for button in (self._excel, self._word):
            button.set_short(narrow)
        self._bar.setMaximumWidth(theme.px(90 if narrow else 150))


class ReasonDialog(Dialog):
    """Why a demand is not taken."""

    def __init__(self, parent: QWidget, demand: str) -> None:
        self.reason = ChoiceEdit()
        self.reason.set_choices(reasons())
        self._field = Field(translate("CoverageTab", "Why?"), self.reason)
        super().__init__(
            parent, "leave-out", translate("CoverageTab", "Do not take this demand?"), demand,
            yes=translate("CoverageTab", "Do not take it"), no=translate("CoverageTab", "Cancel"),
            body=column(self._field), act=self._check,
        )  # fmt: skip

    def _check(self) -> bool:
        if self.reason.text().strip():
            return True
        self._field.set_error(translate("CoverageTab", "Write the reason: it stands in the table."))
        return False


def reasons() -> list[str]:
    """Return what is usually said when a demand is not taken."""
    return [
        translate("CoverageTab", "not within our area"),
        translate("CoverageTab", "in another plan already"),
        translate("CoverageTab", "belongs to another body"),
    ]


class SourceDialog(Dialog):
    """Where a task comes from, or several: then `about` says which, and the fields begin with those of the first."""

    def __init__(self, parent: QWidget, task: Task, demands: Sequence[tuple[str, int]], about: str) -> None:
        origins = [item for item in Origin if item is not Origin.UNKNOWN]
        self.origin = combo([(labels.word(item), item) for item in origins], translate("CoverageTab", "Source"))
        choose(self.origin, task.origin if task.origin is not Origin.UNKNOWN else Origin.DEMAND)
        self.demand = combo(
            [*demands, (translate("CoverageTab", "Another paper"), 0)], translate("CoverageTab", "Demand")
        )
        if task.demands:
            choose(self.demand, task.demands[0])
        self.note = text_field(task.origin_note)
        self._demand_field = Field(translate("CoverageTab", "Demand"), self.demand)
        self._note_field = Field(translate("CoverageTab", "Which paper or law"), self.note)
        self.origin.currentIndexChanged.connect(lambda _index: self._show())
        self.demand.currentIndexChanged.connect(lambda _index: self._show())
        super().__init__(
            parent, "link", translate("CoverageTab", "Where does the task come from?"), about,
            yes=translate("CoverageTab", "Keep"), no=translate("CoverageTab", "Cancel"),
            body=column(
                Field(translate("CoverageTab", "Source"), self.origin), self._demand_field, self._note_field
            ),
        )  # fmt: skip
        self._show()

    def _show(self) -> None:
        demand = self.origin.currentData() is Origin.DEMAND
        self._demand_field.setVisible(demand)
        named = self.origin.currentData() is Origin.LEGAL or (demand and not self.demand.currentData())
        self._note_field.setVisible(named)

    def value(self) -> tuple[Origin, str, tuple[int, ...]]:
        """Return source, its name, and the demands that are answered."""
        origin: Origin = self.origin.currentData()
        key = self.demand.currentData() if origin is Origin.DEMAND else 0
        note = self.note.text() if self._note_field.isVisibleTo(self) else ""
        return origin, note, (key,) if key else ()


class _Bar(QWidget):
    """How many demands are answered, answered in part, and not answered."""

    def __init__(self) -> None:
        super().__init__()
        self._parts: list[tuple[float, str]] = []
        self.setMaximumWidth(theme.px(150))
        self.setMinimumWidth(theme.px(60))

    def show(self, done: int = 0, partly: int = 0, lacking: int = 0, total: int = 0) -> None:
        """Show counts."""
        whole = max(total, 1)
        self._parts = [(done / whole, "green_bar"), (partly / whole, "amber_bar"), (lacking / whole, "red_bar")]
        self.update()

    def sizeHint(self) -> QSize:
        """Return the usual size."""
        return QSize(theme.px(150), theme.px(20))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the bar."""
        painter = QPainter(self)
        draw_bar(painter, QRectF(self.rect()), self._parts, 8)


def _answer_words(item: Answered) -> str:
    if item.answer is Answer.PARTLY:
        if item.missing:
            every = labels.word(item.missing[0])
            return translate("CoverageTab", "Lacks: {what}").format(what=mid_sentence(every))
        return filled(translate("CoverageTab", "Lacks {count} date{count:|s}"), count=len(item.missing_dates))
    if item.answer is Answer.COVERED and len(item.tasks) > 1:
        return filled(translate("CoverageTab", "{count} task{count:|s}"), count=len(item.tasks))
    return {
        Answer.COVERED: translate("CoverageTab", "Answered"),
        Answer.UNCOVERED: translate("CoverageTab", "No task"),
        Answer.LEFT_OUT: translate("CoverageTab", "Not taken"),
        Answer.IN_WORK: translate("CoverageTab", "In work"),
        Answer.OVERDUE: translate("CoverageTab", "Overdue"),
        Answer.DONE: translate("CoverageTab", "Done"),
    }[item.answer]


def _wanted(item: Answered, which: str) -> bool:
    if which == "missing":
        return item.answer in _MISSING
    if which == "left-out":
        return item.answer is Answer.LEFT_OUT
    return which == "all"


def _key(item: Row) -> object:
    return ("task", item.id) if isinstance(item, Task) else ("demand", item.demand.key)
