"""A plan's own page: text with preview, assignment, progress, history; its way from draft to archive."""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from textwrap import shorten

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QMenu, QSizePolicy, QStackedWidget, QTabBar, QTreeWidgetItem, QWidget

from desktop import i18n
from desktop.domain.base.changed import Changed
from desktop.domain.base.errors import GoneError, StaleError, UserError
from desktop.domain.base.filling import filled
from desktop.domain.base.journal import HistoryRow
from desktop.domain.office.office import Unit
from desktop.domain.paper.sheet import Sheet
from desktop.domain.plan.details import (
    Given,
    Said,
    about_text,
    duty_of,
    follow_assignment,
    follow_text,
    given,
    said,
    take_out_of_text,
)
from desktop.domain.plan.duty import beside_text, order, owners, place_changed, reworded
from desktop.domain.plan.files import FileKind
from desktop.domain.plan.head import HeadField
from desktop.domain.plan.marking import mark, unmark
from desktop.domain.plan.naming import Worded, about_names, follow_names, worded
from desktop.domain.plan.plan import Block, BlockKind, Plan, PlanStatus
from desktop.domain.task.rows import TaskQuery, TaskRow
from desktop.domain.task.task import Task, TaskPeriod
from desktop.gui import exporting, labels
from desktop.gui.editor.assign_grid import AssignGrid
from desktop.gui.editor.assign_popups import due_words
from desktop.gui.editor.assign_table import DUE
from desktop.gui.editor.find_bar import FindBar
from desktop.gui.editor.find_in_plan import Act, PlanTarget
from desktop.gui.editor.find_target import GridTarget, TextTarget
from desktop.gui.editor.find_target import Place as FoundPlace
from desktop.gui.editor.keeping import Keeping
from desktop.gui.editor.outline_card import (
    Change,
    OutlineCard,
    block_place,
)
from desktop.gui.editor.paste_choice import PasteChoices
from desktop.gui.editor.plan_editor import PlanEditor
from desktop.gui.editor.plan_head import (
    Part,
    PlanHead,
    code,
    field_of,
    tagged,
)
from desktop.gui.editor.plan_outline import ENTRY, hits_key
from desktop.gui.editor.stale_bar import StaleBar
from desktop.gui.editor.table_button import TableButton
from desktop.gui.editor.text_tools import TextTools, goes_to_page, step_of_page, take_back_step, undo_of_replacing
from desktop.gui.evidence.kept_files import KeptFiles, evidence_steps
from desktop.gui.files import print_asked
from desktop.gui.kit.basic import (
    Button,
    Label,
    ToolButton,
    boxed,
    card,
    column,
    line,
    row,
)
from desktop.gui.kit.dialog import ask
from desktop.gui.kit.keys import bind, bind_stroke, strokes
from desktop.gui.kit.later import later
from desktop.gui.kit.letters import set_tab
from desktop.gui.kit.messages import notice
from desktop.gui.kit.row_menu import Entry, fill_menu
from desktop.gui.kit.theme import theme
from desktop.gui.left_bar import LeftBar
from desktop.gui.page import Page, UndoScope, Uses
from desktop.gui.paper.preview import (
    Mark,
    PaperColours,
    PaperView,
)
from desktop.gui.places import NewPlan, PageAt, Place, PlanAt, UnfinishedAt
from desktop.gui.plans import changes
from desktop.gui.plans.coverage import CoverageTab
from desktop.gui.plans.plan_lists import HistoryTab, ProgressTab
from desktop.gui.plans.plan_steps import PlanSteps
from desktop.gui.shell_api import Offer, Shell
from desktop.services.plans.duties import about_missed
from desktop.services.plans.service import Step

_PREVIEW_AFTER = 600  # milliseconds after the last letter
_SAID = 70  # letters of a task in a sentence
_PAPER = 314  # at 100 %: what the names over the pages need
_BESIDE = 1150  # at 100 %: the width from which outline, text and pages have room beside each other
_KINDS = (BlockKind.PARAGRAPH, BlockKind.SECTION, BlockKind.HEADING, BlockKind.SUBHEADING, BlockKind.NUMBERED,
          BlockKind.POINT, BlockKind.BULLET, BlockKind.BASIS, BlockKind.CLOSING)  # fmt: skip


_ASSIGNMENT, _COVERAGE, _FILES = 1, 2, 4  # the numbers of tabs


class PlanPage(Page):
    """One plan."""

    subjects = frozenset({Changed.PLANS, Changed.TASKS, Changed.UNITS, Changed.EXPORTS})

    def __init__(self, shell: Shell, plan_id: int) -> None:
        super().__init__(shell, "")
        self._plan: Plan = shell.services.plans.get(plan_id)
        self._id = plan_id
        self._saving = self._filling = self._gone = False
        self._owners: dict[int, Unit | None] = {}
        self._known: set[int | None] = set()  # the tasks of the plan as it was kept last
        self._given: dict[int, Given] = {}
        self._taken_out: Task | None = None  # the task that was removed in the table just now
        self._left: list[str] = []  # words of the text that a duty leaves there that is being taken out
        self._said: Said = {}
        self._worded: Worded = {}
        self._keeping_names: list[str] = []  # units of tasks whose words name somebody else since they were replaced
        self._units = shell.services.units.all()
        self._tabs = QTabBar()
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self._stack = QStackedWidget()
        self._buttons: list[Button] = []
        self.steps = PlanSteps(self, shell, self)
        self._saved = Label("", 10, tone="muted")
        for name, made in (
            (self.tr("Text"), self._text_tab()), (self.tr("Assignment"), self._assign_tab()),
            (self.tr("Coverage"), self._coverage_tab()),
            (self.tr("Progress"), self._progress_tab()), (self.tr("Files"), self._files_tab()),
            (self.tr("History"), self._history_tab()),
        ):  # fmt: skip
            self._tabs.addTab(name)
            self._stack.addWidget(made)
        if self._plan.outside:  # what holds tasks outside of plans has no text: its paper is among the files
            self._tabs.setTabVisible(0, False)
            self._tabs.setTabVisible(_COVERAGE, self._plan_is_of_paper())
            self._tabs.setCurrentIndex(_ASSIGNMENT)
            self._stack.setCurrentIndex(_ASSIGNMENT)
        self._tabs.currentChanged.connect(self._tab_chosen)
        self._fit_timer = later(self, self._fit, 0)  # once all parts have their sizes
        self._preview_timer = later(self, self._renew_preview, _PREVIEW_AFTER)
        self._keeping = Keeping(self, shell, self)
        self._save_timer = self._keeping.save_timer
        self._own_step = False  # what was done last to the text is a step of the plan, not of the editor
        self._told_replaced = False  # it was said with the step that it is
        self._outline_old = False  # something changed that it shows
        self._draft = self.services.unsaved.new_key()
        words = self.tr("Carry unfinished tasks into this plan")
        self._carrying = Button(words, "flat", "file-in", clicked=self._carry)
        self.body.addLayout(row((self._tabs, 1), self._saved, self._carrying, spacing=16))
        self._refused_head: tuple[HeadField, object] | None = None  # others changed the field meanwhile
        self._stale_bar = StaleBar()
        self._stale_bar.read_again.connect(self._reload)
        self._stale_bar.keep_mine.connect(self._bring_together)
        self.body.addWidget(self._stale_bar)
        self.body.addWidget(self._stack, 1)
        bind(self, "print", self._print, within=True)
        bind(self, "find", lambda: self.find_words(replace=False), within=True)
        bind(self, "replace", lambda: self.find_words(replace=True), within=True)
        for step, stroke in zip((1, -1), strokes("hit"), strict=True):
            bind_stroke(self, stroke, functools.partial(self.find_bar.go, step), within=True)
        bind(self, "task", self._task_key, within=True)
        self._take(self._plan)
        self._show_plan()
        self._left_bar.look()

    # Tabs

    def _text_tab(self) -> QWidget:
        self._outline_card = OutlineCard(lambda: self._plan.blocks, self._restructure)
        self.outline = self._outline_card.outline
        self.outline.itemClicked.connect(self._outline_chosen)
        self.outline.itemActivated.connect(self._outline_chosen)
        self.outline.walked.connect(self._outline_walked)
        self.editor = PlanEditor(duty_colour=theme.colour("accent_soft"))
        self.editor.setProperty("bare", "1")
        self.editor.setAccessibleName(self.tr("Text of the plan"))
        self.editor.edited.connect(self._edited)
        self.editor.take_back = self._take_back
        self.editor.in_unicode = self.services.reading.in_unicode
        self.editor.make_tasks.connect(self._make_tasks)
        self.editor.refused.connect(self._refused)
        self.editor.cursorPositionChanged.connect(self._cursor_moved)
        self._paste_choices = PasteChoices(
            self.editor, lambda rows: self.services.reading.all_of_rows(rows, self._plan.year), self._read_as_plan
        )
        self.tools = TextTools(self.editor, _KINDS, TableButton(self.editor))
        self.tools.steps.of_page = self._step_of_page
        self._to_task = Button(self.tr("Make it a task"), "flat", "tasks", clicked=self._task_asked, key="task")
        self._to_task.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # as the other tools: after a click typing goes on
        self._find = ToolButton(
            "replace", self.tr("Find and replace"), lambda: self.find_words(replace=True), key="replace"
        )
        bar = self._tool_bar = boxed(
            row(*self.tools.widgets, self._find, None, self._to_task, margins=(8, 4, 8, 4), spacing=0)
        )
        bar.setMinimumHeight(theme.px(44))
        self._editor_foot = Label("", 9, tone="muted")
        foot = boxed(row(self._editor_foot, None, margins=(16, 6, 16, 6)))
        self._lock_notice = notice("lock", "amber", "")
        self._locked = boxed(row(self._lock_notice, margins=(12, 8, 12, 8)))
        unsaved = self.services.unsaved
        self._left_bar = LeftBar(
            lambda: None if self._plan.locked else unsaved.find(self._plan, self._draft), unsaved.discard
        )
        self._left_bar.put_back.connect(self._put_back)
        text = boxed(column(self._locked, self._left_bar, (self.editor, 1), line(), foot, spacing=0))
        self.paper = PaperView(PaperColours(desk=theme.colour("desk").name()))
        self.paper.block_clicked.connect(self._paper_clicked)
        self.head = PlanHead(self.services)
        self.head.changed.connect(self._head_changed)
        self.head.entered.connect(self._head_entered)
        self._middle, tops = QStackedWidget(), QStackedWidget()
        # The tools fit into the width that the text has: it stays where it is while they say something else.
        tops.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        for top, under in ((bar, text), (self.head.top, self.head)):
            tops.addWidget(top)
            self._middle.addWidget(under)
        self._middle.currentChanged.connect(tops.setCurrentIndex)
        self._target = PlanTarget(
            TextTarget(self.editor), self.head, lambda: self._plan, self._show_found, self._replace_in_plan
        )
        self.find_bar = FindBar(self._target, self.tr("Find in the whole plan"))
        self.find_bar.looked.connect(self._show_hits)
        self.find_bar.replaced.connect(self._replaced)
        middle = card(column(tops, line(), self.find_bar, (self._middle, 1), spacing=0, margins=(1, 1, 1, 1)))
        self._paper_card = card(column((self.paper, 1), spacing=0, margins=(1, 1, 1, 1)))
        self._paper_card.setMinimumWidth(theme.px(_PAPER))
        self._see = Button(self.tr("See the pages"), icon="file", clicked=self._toggle_pages)
        self._see.hide()
        self._beside = True
        return boxed(row(self._outline_card, (middle, 3), (self._paper_card, 2), spacing=12))

    def _assign_tab(self) -> QWidget:
        self.grid = AssignGrid(self._units)
        self.grid.set_working(self.services.calendar.is_working)
        self.grid.changed.connect(self._assigned)
        self.grid.moved.connect(lambda: self._assigned(Step.MOVED))
        self.grid.missed.connect(self._say_missed)
        self.grid.removed.connect(self._task_removed)
        self.grid.not_taken.connect(lambda words: self.shell.say(words, tone="amber"))
        target = GridTarget(self.grid)
        target.replaced.connect(self._replaced_in_grid)
        self.grid_find = FindBar(target)
        self.grid_find.setProperty("card", "1")
        self.grid_find.replaced.connect(
            lambda count: self.shell.say(self._replaced_words(count, self._keeping_names), undo=True)
        )
        self.grid.changed.connect(self.grid_find.look_again)
        self.grid.typing.connect(self._typed_in_grid)
        self.grid.left.connect(self._grid_left)
        return boxed(column(self.grid_find, (self.grid, 1), spacing=12))

    def _progress_tab(self) -> QWidget:
        self.progress = ProgressTab(self.shell, self._id, self._shower_in_text)
        self.track_columns("plan-tasks", self.progress.table)
        return self.progress

    def _shower_in_text(self, task_id: int) -> Callable[[], None] | None:
        """Return what shows a task where it stands in the text; None where it does not."""
        block = next((b for b in self._plan.blocks if b.task is not None and b.task.id == task_id), None)
        return None if block is None or self._plan.outside else partial(self._show_in_text, block)

    def _show_in_text(self, block: Block) -> None:
        self.show_tab(0)
        self._show_editor()
        at = block_place(self._plan.blocks, block)
        if at is not None:
            self.editor.go_to(self._plan.blocks[at])
            self.paper.show_block(at)
            self.editor.setFocus()

    def _coverage_tab(self) -> QWidget:
        self.coverage = CoverageTab(self.shell, self._id, self._show_in_assignment, outside=self._plan.outside)
        return self.coverage

    def _show_in_assignment(self, task_id: int) -> None:
        self.show_tab(_ASSIGNMENT)
        task = next((task for task in self._plan.tasks if task.id == task_id), None)
        if task is not None:
            self.grid.show_task(task)

    def _files_tab(self) -> QWidget:
        kinds = (FileKind.SUPERIOR,) if self._plan.outside else (FileKind.SIGNED, FileKind.SUPERIOR)
        again = partial(exporting.write_again, self.shell, self._id)
        self.files = KeptFiles(self.shell, self.services.plan_files, self._id, kinds, again)
        return boxed(row((self.files, 1), self.files.preview, spacing=12))

    def _history_tab(self) -> QWidget:
        self.history = HistoryTab(self.shell)
        return self.history

    def arrive(self, place: Place) -> None:
        """Show a tab."""
        if isinstance(place, PlanAt):
            self.show_tab(place.tab)

    def uses_of(self, paths: Sequence[Path]) -> Uses:
        """Keep the signed copy of what is issued."""
        about = self.tr("The plan that is open: {title}").format(title=self._plan.title)
        return self.files.uses_of(paths, about, partial(self.show_tab, _FILES))

    def show_tab(self, number: int) -> None:
        """Show a tab: 0 text, 1 assignment, 2 coverage, 3 progress, 4 files, 5 history."""
        self._tabs.setCurrentIndex(number if self._tabs.isTabVisible(number) else _ASSIGNMENT)

    def _tab_chosen(self, number: int) -> None:
        self.leave()
        self._stack.setCurrentIndex(number)
        if number == 0:
            self._fill_text()
        elif number == 1:
            self.grid.set_tasks(self._plan.tasks)
            self._remember_owners()
        else:
            self._fill_lists()

    # Showing

    def refresh(self) -> None:
        """Read the plan again when something else than this page changed it."""
        if self._saving:
            return
        try:
            fresh = self.services.plans.get(self._id)
            gone = fresh.deleted_at is not None and not self.unsaved  # what is typed in the bin is not found again
        except GoneError:  # its making was undone
            gone = True
        if gone:  # there is nothing left to show, nor to keep
            self._gone = True
            QTimer.singleShot(0, self, partial(self.shell.gone, self))
            return
        if self._save_timer.isActive():
            return
        if self.unsaved:  # what was typed stays
            self._fill_lists()
        elif fresh.as_read != self._plan.as_read:
            self._take(fresh)
            self._show_plan()
        else:
            self._fill_lists()

    def _take(self, plan: Plan) -> None:
        self._plan = plan
        self._lock()  # first of all: what is typed into a locked text would be lost
        self._units = self.services.units.all()
        today = self.services.office.today()
        self.grid.set_units([unit for unit in self._units if unit.offered_in(plan.year, today)])
        self.grid.set_in_force(today if plan.version > 1 else None)
        dated = plan.dated.value if plan.version == 1 else None  # later, some are over, rightly
        self.grid.set_dated(dated, plan.year)

    def _lock(self) -> None:
        """Let the text be typed in or not, as the plan stands, and say so where it is not."""
        locked = self._plan.locked
        self.editor.setReadOnly(locked)
        self.grid.set_locked(locked)
        for tool in (*self.tools.widgets, self._to_task):
            tool.setEnabled(not locked)
        self._lock_notice.set_text(self._locked_words())
        self._locked.setVisible(locked)
        self._saved.setText(self.tr("Issued: the text is locked") if locked else "")

    def _refused(self) -> None:
        """Say why nothing happens to who types into a locked text."""
        revise = self.tr("Revise") if self._plan.status is PlanStatus.ISSUED else ""
        self.shell.say(self._locked_words(), tone="amber", offer=Offer(revise, self.steps.revise) if revise else None)

    def _locked_words(self) -> str:
        if self._plan.status is PlanStatus.CLOSED:
            return self.tr("This plan has ended and its text is locked. “Reopen” puts it into force again.")
        return self.tr("This plan is issued and its text is locked. “Revise” begins a new version of it.")

    def _show_plan(self) -> None:
        plan = self._plan
        crumb = [self.tr("Plans")]
        if plan.outside:
            crumb.append(self.tr("Tasks outside of plans"))
        if plan.year:
            crumb.append(self.tr("Year {year}").format(year=plan.year))
        self.header.crumb.set_way("  ›  ".join(crumb), self.back)
        self.header.title.set_text(plan.title or self.tr("Plan without a subject"))
        self.header.chip.set(labels.chip(plan.status), labels.word(plan.status))
        self.header.chip.setVisible(not (plan.outside and plan.in_force))
        words = [plan.known_number, labels.day(plan.known_date) if plan.known_date else "",
                 self.tr("version {number}").format(number=plan.version) if plan.version > 1 else ""]  # fmt: skip
        self.header.set_context("  ·  ".join(filter(None, words)))
        self._actions()
        set_tab(self._tabs, 1, self.tr("Assignment ({count})").format(count=len(plan.tasks)))
        self._known = {task.id for task in plan.tasks}
        self._fill_text()
        self.grid.set_tasks(plan.tasks)
        self._remember_owners()
        self._fill_lists()

    def _actions(self) -> None:
        search = ToolButton("search", self.tr("Search"), self.shell.search, key="search")
        export = Button(self.tr("Export"), icon="download")
        menu = QMenu(export)
        written: list[Entry] = [
            (item[0], partial(self._export, item[1]), *item[2:])
            for item in exporting.of_plan(self.shell, self._id, outside=self._plan.outside)
            if item
        ]
        before = self.tr("Compare with the plan before …")
        compared: list[Entry] = [None, (before, lambda: changes.show(self.shell, self._id, self), "conflict")]
        fill_menu(menu, [*written, *([] if self._plan.outside else compared)])
        export.setMenu(menu)
        printed = Button(self.tr("Print"), icon="print", clicked=self._print, key="print")
        self._carrying.setVisible(self._earlier_is_unfinished())
        stepped = QApplication.focusWidget() in self._buttons
        self._buttons = [self._see, export, printed, *self.steps.buttons()]
        self.header.set_actions(search, *self._buttons)
        printed.setHidden(self._plan.outside)
        self._see.setVisible(not self._beside and not self._plan.outside)
        if self._plan.status is PlanStatus.ISSUED and stepped:
            self._work_on()  # another Enter shall not close what was just issued
        self._fit_timer.start()

    def _plan_is_of_paper(self) -> bool:
        return bool(self.services.directives.coverage(self._id).papers)

    def _earlier_is_unfinished(self) -> bool:
        year = self._plan.year
        if self._plan.status is not PlanStatus.DRAFT or year is None:
            return False
        return any(left.year < year for left in self.services.unfinished.years())

    def _carry(self) -> None:
        self.leave()
        self.shell.go(UnfinishedAt(into=self._id))

    def _fill_text(self) -> None:
        self._filling = True
        self.editor.show_again(self._plan)
        self._filling = False
        self.find_bar.look_again()
        self._fill_outline()
        self._show_preview()
        self._cursor_moved()
        if self._middle.currentWidget() is self.head:
            self.head.show_plan(self._plan)

    def _apply(self) -> None:
        """Write what stands in the editor into the plan."""
        self._outline_old |= self.editor.apply_to(self._plan)
        self._keeping_names = self._follow(self._plan, self._said, self._worded)

    def _follow(self, plan: Plan, lines: Said, words: Worded) -> list[str]:
        """Put what was changed in the text into the assignment; return the units that tasks keep nevertheless."""
        follow_text(plan, lines, self.services.units.find)
        return follow_names(plan, words, self._units, self.services.units.find)

    def _fill_outline(self) -> None:
        self._outline_old = False
        self.outline.show_plan(self._plan)
        self._outline_card.set_locked(self._plan.locked)

    def _fill_lists(self) -> None:
        rows = self.services.tasks.rows(TaskQuery(plan_id=self._id))
        self.progress.show_tasks(rows)
        if self._stack.currentIndex() == _COVERAGE:
            self.coverage.show_plan()
        if self._stack.currentIndex() == _FILES:
            self.files.show_tasks(
                {row.id: labels.joined(row.text.rstrip("."), row.unit_short or row.unit) for row in rows}
            )
        self._count_files()
        self.history.show_steps(self.services.plans.history(self._id), self.services.undo.last(*self.undo_scope()))
        self.tools.steps.show_soon()

    def _count_files(self) -> None:
        count = self.services.plan_files.count(self._id)
        self._tabs.setTabText(_FILES, labels.counted(self._tabs.tabText(_FILES), count))

    def _show_preview(self) -> None:
        if not self._plan.locked and self._save_timer.isActive():
            self._apply()
        self.paper.set_sheet(self._sheet())

    def _renew_preview(self) -> None:
        """Show the text as it is typed on paper, when the keys leave time for it."""
        if not self._plan.locked and self._save_timer.isActive():
            self._apply()
        self.paper.set_sheet_gently(self._sheet)

    def _sheet(self) -> Sheet:
        return tagged(self.services.exports.sheet(self._plan, self._units))

    # Editing

    def _edited(self) -> None:
        if self._filling or self._plan.locked:
            return
        if self._own_step:
            self._own_step = False
            self.tools.steps.show_soon()
        self.find_bar.look_again()
        if self._to_task.isEnabled() != bool(self.editor.chosen_for_duty()) or not self.tools.shows_kind():
            # at the first letter of a line, after a paste, after undo
            self._cursor_moved()
        self._saved.setText(self.tr("Not saved yet"))
        self._save_timer.start()
        self._preview_timer.start()
        self._keeping.typed()

    def save_typed(self) -> None:
        """Keep the text while it may be typed on: a database that another program holds is not waited for."""
        self.save(quietly=True)

    def save(self, *, quietly: bool = False, step: Step = Step.EDITED) -> None:
        """Keep the text as it is in the editor; `quietly` as `Keeping.save` has it, `step` as `PlanService.save`."""
        self._save_timer.stop()
        if self._plan.locked:
            return
        if self._stack.currentIndex() == 0:
            self._apply()
            if self._outline_old:
                self._fill_outline()
            if (block := self.editor.current_block()) is not None:
                self._show_foot(block)
        self._keep(step, quietly=quietly)

    def _keep(self, step: Step = Step.EDITED, *, quietly: bool = False) -> None:
        dropped, self._saving = self._dropped(), True
        back: list[Task] = []
        try:
            kept = self._keeping.save(
                lambda: back.extend(self.services.plans.save(self._plan, step=step)), quietly=quietly
            )
        except StaleError as error:  # the user chooses
            self._stale_bar.show_error(error)
        else:
            if kept:
                self._stale_bar.hide()
                self._known = {task.id for task in self._plan.tasks}
                if dropped:
                    self._tell_dropped(dropped[0])
                else:
                    self._tell_back(back)
                if dropped or back:
                    self._count_files()
                set_tab(self._tabs, 1, self.tr("Assignment ({count})").format(count=len(self._plan.tasks)))
        QTimer.singleShot(0, self, self._saving_over)

    def _dropped(self) -> list[TaskRow]:
        """Return which duties leave the plan with what was reported of them."""
        gone = self._known - {task.id for task in self._plan.tasks}
        rows = self.services.tasks.rows(TaskQuery(plan_id=self._id)) if gone else []
        return [row for row in rows if row.id in gone and row.percent]

    def _tell_dropped(self, task: TaskRow) -> None:
        """Say that nobody follows a duty any more, from now on: also where a version before this one is in force."""
        words = self.tr("“{task}” is no task any more, and what was reported of it ({percent}%) counts nowhere.")
        name = shorten(task.text, _SAID, placeholder=" …")
        self.shell.say(words.format(task=name, percent=task.percent), tone="amber", undo=True)

    def _tell_back(self, back: list[Task]) -> None:
        """Say that a task is followed again of which was said that it is none: its words were pasted, or undo came."""
        task = next((task for task in back if task.percent), None)
        if task is None:
            return
        words = self.tr("“{task}” is a task again, with what was reported of it ({percent}%).")
        name = shorten(task.text, _SAID, placeholder=" …")
        self.shell.say(words.format(task=name, percent=task.percent))

    def write_file(self) -> None:
        """Write text and duties as they are in memory beside the database."""
        self.services.unsaved.save(self._plan, self._draft)

    def drop_file(self) -> None:
        """Forget what was written beside the database."""
        self.services.unsaved.drop(self._id, self._draft)

    def show_saved(self, words: str, tone: str) -> None:
        """Show beside the tabs whether the text is saved."""
        self._saved.set_tone(tone)
        self._saved.setText(words)

    def _typed_in_grid(self) -> None:
        if not self._plan.locked:
            self._keeping.typed()

    def _grid_left(self) -> None:
        """Forget what was typed in a cell and not taken."""
        self._keeping.draft_timer.stop()
        if not (self._save_timer.isActive() or self.unsaved):
            self.services.unsaved.drop(self._id, self._draft)

    def _reload(self) -> None:
        """Show the plan as it is stored; what was typed here is offered again above the text."""
        self._save_timer.stop()
        self._keeping.stop()
        if self.unsaved:
            if self._stack.currentIndex() == 0:
                self._apply()
            self.write_file()
            self._draft = self.services.unsaved.new_key()
        self._keeping.unsaved = False
        self._stale_bar.hide()
        self._saved.set_tone("muted")
        if self._refused_head is not None:
            self.head.set_error(self._refused_head[0], "")
            self._refused_head = None
        try:
            self._take(self.services.plans.get(self._id))
        except GoneError:
            self.refresh()
            return
        self._show_plan()
        self._left_bar.look()
        self._work_on()

    def _work_on(self) -> None:
        """Put the focus back to where the work is, once the button of a choice is gone."""
        shown = self._stack.currentWidget()
        if shown is self.grid:
            self.grid.table.setFocus()
        elif self._middle.currentWidget() is self.head:
            self.head.focus_first()
        else:
            self.editor.setFocus()

    def _bring_together(self) -> None:
        """Keep what was typed with what others changed meanwhile, where they did not change the same."""
        if self.unsaved:
            if self._stack.currentIndex() == 0:
                self._apply()
            if not self.shell.attempt(lambda: self.services.plans.bring_together(self._plan)):
                return
            self._keep()
            self._show_plan()
        if self._refused_head is not None:
            field, value = self._refused_head
            if self.shell.attempt(lambda: self.services.plans.change_head(self._id, field, value)):
                self._head_kept(field)
        self._work_on()

    def keep_draft(self) -> None:
        """Write what was typed beside the database while it waits for its save."""
        if self._plan.locked:
            return
        if self.grid.table.typed() is not None:
            kept = list(self._plan.tasks)
            with self.grid.as_typed() as tasks:
                self._plan.tasks[:] = tasks
                self.services.unsaved.save(self._plan, self._draft)
                self._plan.tasks[:] = kept
            return
        if not (self._save_timer.isActive() or self.unsaved):
            return
        if self._stack.currentIndex() == 0:
            self._apply()
        self.services.unsaved.save(self._plan, self._draft)

    def _put_back(self) -> None:
        found = self._left_bar.found
        if found is None or self._plan.locked:
            return
        self.leave()
        self.services.unsaved.put_back(self._plan, found)
        self._show_plan()
        self._keep()
        self._left_bar.discard()
        self._fill_lists()
        self.shell.say(self.tr("The text was put back."), undo=True)

    def _saving_over(self) -> None:
        self._saving = False

    def lost(self) -> bool:
        """Return whether the text is neither in the database nor in a file of its own."""
        if not self.unsaved or self._gone:
            return False
        self.services.unsaved.save(self._plan, self._draft)
        return self.services.unsaved.is_lost(self._id, self._draft)

    def leave(self) -> None:
        """Keep what was typed."""
        self._preview_timer.stop()
        if self._gone:
            self._save_timer.stop()
            return
        if self._save_timer.isActive():
            self.save()
        if self._middle.currentWidget() is self.head:
            self.head.commit()

    # Head and foot

    def show_part(self, part: Part) -> None:
        """Show a form in the place of the text."""
        self.head.show_part(part, self._plan)
        self._middle.setCurrentWidget(self.head)
        self.outline.choose(part)
        self.find_bar.look_again()
        self._head_entered({Part.INFO: HeadField.TITLE, Part.ENDING: HeadField.RECIPIENTS}.get(part))

    def _show_editor(self) -> None:
        if self._middle.currentWidget() is self.head:
            self.head.commit()
            self._middle.setCurrentIndex(0)
            self.paper.set_marks({})

    def _head_changed(self, field: HeadField, value: object) -> None:
        """Keep a field that was left with another value; one that is refused says so below itself."""
        if not self.shell.ready:  # it is being closed, and what could be kept was kept
            return
        if self._save_timer.isActive() or self.unsaved:
            self.save()
        if self.unsaved:  # the plan is read anew below, and would lose it
            self.head.set_error(field, self.tr("The text could not be saved yet; change this once it is."))
            return
        self._saving = True
        try:
            left = self.services.plans.change_head(self._id, field, value, getattr(self._plan, field.value))
        except StaleError as error:
            self.head.set_error(field, i18n.sentence(error))
            self._refused_head = field, value
            self._stale_bar.show_error(error)
            return
        except UserError as error:
            self.head.set_error(field, i18n.sentence(error))
            return
        finally:
            QTimer.singleShot(0, self, self._saving_over)
        self._head_kept(field)
        if left:
            self.shell.say(i18n.sentence(about_text(left)), tone="amber")

    def _head_kept(self, field: HeadField) -> None:
        if self._refused_head is not None and self._refused_head[0] is field:
            self._refused_head = None
            self._stale_bar.hide()
        self.head.set_error(field, "")
        self._take_head(field, self.services.plans.get(self._id))
        self.find_bar.look_again()
        self._saved.setText(self.tr("Saved at {time}").format(time=f"{datetime.now():%H:%M}"))

    def _take_head(self, field: HeadField, fresh: Plan) -> None:
        """Show a changed head or foot; the text stays in the editor, with its own undo, unless it changed as well."""
        if field in {HeadField.SUPERIOR, HeadField.YEAR, HeadField.DATED}:
            self._take(fresh)
            self._show_plan()
            return
        known, now = self._plan.as_read, fresh.as_read
        if known is None or now is None or (known.blocks, known.tasks) != (now.blocks, now.tasks):
            self._take(fresh)  # others changed the text meanwhile
            self._show_plan()
            return
        for name in HeadField:
            setattr(self._plan, name.value, getattr(fresh, name.value))
        self._plan.changed_at, self._plan.as_read = fresh.changed_at, now
        self.header.title.set_text(fresh.title)
        self.head.show_plan(self._plan)
        self._fill_outline()
        self._show_preview()
        self._fill_lists()

    def _head_entered(self, field: HeadField | None) -> None:
        """Mark on the page what the field prints, and turn to it."""
        if field is None:
            self.paper.set_marks({})
            return
        number = code(field)
        self.paper.set_marks({number: Mark.TASK}, number)
        self.paper.show_block(number)

    def _assigned(self, step: Step = Step.ASSIGNED) -> None:
        """Keep what was changed in the grid; a new duty, or one with another unit, goes under its unit in the text."""
        self._plan.tasks[:] = self.grid.tasks()
        place_changed(self._plan, self._owners)
        order(self._plan)
        left = [*self._left, *follow_assignment(self._plan, self._given)]
        self._left = []
        self._remember_owners()
        gone, self._taken_out = self._taken_out, None
        told = bool(left) or gone is None or bool(self._dropped())
        self._keep(step=step)
        self._show_preview()
        if left:
            self.shell.say(i18n.sentence(about_text(left)), tone="amber")
        elif gone is not None and gone.text and not told and not self.unsaved:
            words = self.tr("“{task}” was taken out, with its words in the text.")
            self.shell.say(words.format(task=shorten(gone.text, _SAID, placeholder=" …")), undo=True)

    def _say_missed(self, task: Task, missed: Sequence[TaskPeriod]) -> None:
        """Say that what was missed before a task came back otherwise is still owed."""
        self.shell.say(i18n.sentence(about_missed(task, missed)), tone="amber")

    def _remember_owners(self) -> None:
        self._owners = owners(self._plan)
        self._given, self._said, self._worded = given(self._plan), said(self._plan), worded(self._plan)

    def _task_removed(self, task: Task) -> None:
        self._left += take_out_of_text(self._plan, task)
        self._taken_out = task

    def _cursor_moved(self) -> None:
        self.tools.show_look()
        self.tools.show_kind(locked=self._plan.locked)
        block = self.editor.current_block()
        if block is None:  # beside a table, where the plan has no line
            self._to_task.setEnabled(False)
            return
        chosen = self.editor.chosen_for_duty()
        self._to_task.setEnabled(not self._plan.locked and bool(chosen))
        verb = self.tr("Not a task any more") if chosen and chosen[0].task is not None else self.tr("Make it a task")
        if verb != (self._to_task.accessibleName() or self._to_task.text().strip()):
            self._to_task.set_words(verb)
            self._fit_timer.start()
        self._show_foot(block)

    def _show_foot(self, block: Block) -> None:
        """Show what is known of a duty where the cursor stands in it, or in what is said of it below its heading."""
        task = duty_of(self._plan, block)
        words = []
        if task is not None:
            words.append(task.unit.label if task.unit else self.tr("No unit yet"))
            for due in task.deadlines:
                form = self.tr("at the latest {day}") if due.inclusive else self.tr("before {day}")
                words.append(form.format(day=labels.day(due.day)))
            if not task.deadlines:
                words.append(due_words(task) or self.tr("No deadline yet"))
        self._editor_foot.setText("  ·  ".join(words))

    def _read_as_plan(self, text: str) -> None:
        self.leave()
        QTimer.singleShot(0, self, lambda: self.shell.go(NewPlan(text=text)))

    def find_words(self, *, replace: bool) -> None:
        """Show the bar that finds words in the text, or in the grid where that is shown, and replaces them."""
        if self._stack.currentIndex() != _ASSIGNMENT:
            self.show_tab(0)
            if self._middle.currentWidget() is self.head:
                self.head.commit()  # what is being typed is found, too
        self._bar().open_(replace=replace)

    def _bar(self) -> FindBar:
        return self.grid_find if self._stack.currentIndex() == 1 else self.find_bar

    def _replaced_in_grid(self) -> None:
        """Keep what was replaced in the grid, as one step of its own."""
        self._keeping_names = follow_names(self._plan, self._worded, self._units, self.services.units.find)
        place_changed(self._plan, self._owners)
        follow_assignment(self._plan, self._given)
        self._remember_owners()
        self._keep(step=Step.REPLACED)
        self.grid.set_tasks(self._plan.tasks)

    def _show_found(self, part: Part | None) -> None:
        """Show the form in which words were found, or the text."""
        if part is None:
            self._show_editor()
        elif self._middle.currentWidget() is not self.head or self.head.part() is not part:
            self.show_part(part)

    def _show_hits(self, found: list[FoundPlace]) -> None:
        counts = self.editor.by_heading(self._target.text_positions(found))
        self.outline.show_hits(
            counts | {hits_key(int(part)): count for part, count in self._target.count_by_part(found).items()}
        )

    def _replace_in_plan(self, act: Act, count: int) -> bool:
        """Keep what was replaced in head and foot, and in the text with them, as one step."""
        self.leave()
        if self.unsaved:
            self.shell.say(self.tr("The text could not be saved yet; change this once it is."), tone="amber")
            return False

        left: list[str] = []

        def change() -> None:
            plan = self.services.plans.get(self._id)
            lines, words = said(plan), worded(plan)
            act(plan)
            left.extend(self._follow(plan, lines, words))
            self.services.plans.save(plan, step=Step.REPLACED)

        if not self.shell.attempt(change):
            return False
        self.show_stored()
        self.shell.say(self._replaced_words(count, left), undo=True)
        self._told_replaced = self._own_step = True
        return True

    def _replaced_words(self, count: int, left: Sequence[str]) -> str:
        words = filled(self.tr("Replaced in {count} place{count:|s}."), count=count)
        return f"{words} {i18n.sentence(about_names(left))}" if left else words

    def _replaced(self, count: int) -> None:
        if self._told_replaced:
            self._told_replaced = False
            return
        self._apply()
        words = self._replaced_words(count, self._keeping_names)
        undo = undo_of_replacing(self.editor, self.shell.say, lambda: not self._own_step)
        self.shell.say(words, offer=Offer(self.tr("Undo"), undo))

    def _task_key(self) -> None:
        if self._stack.currentIndex() == 0 and self._middle.currentWidget() is not self.head:
            self._to_task.click()

    def _task_asked(self) -> None:
        self._make_tasks(self.editor.chosen_for_duty())

    def _make_tasks(self, blocks: Sequence[Block]) -> None:
        """Make paragraphs duties, or duties paragraphs again, in one step."""
        if self._plan.locked:
            self._refused()
            return
        if self._save_timer.isActive():
            self.save()  # a step of its own
        self._apply()
        blocks = [item for item in self._plan.blocks if item in blocks]  # not the one line of an empty text
        blocks = [item for item in blocks if item.task is None or self._may_unmark(item.task)]
        if not blocks:
            return
        find = self.services.units.finder()
        for block in blocks:
            mark(self._plan, block, self._units, find) if block.task is None else unmark(self._plan, block)
        self.editor.show_tasks()
        self._outline_old = True
        self.save(step=Step.MARKED)
        self._own_step = True
        self._fill_lists()
        self._cursor_moved()
        self._show_preview()

    def _may_unmark(self, task: Task) -> bool:
        """Ask before reports of progress go with a duty."""
        return not (task.updates or task.percent or any(item.done_on for item in task.items)) or ask(
            self, "alert", self.tr("Make this duty a plain paragraph again?"),
            self.tr("Its words stay in the text. What was reported of it goes with it; undo brings it back."),
            yes=self.tr("Make it a paragraph"), no=self.tr("Leave it"), danger=True,
        )  # fmt: skip

    def _outline_chosen(self, item: QTreeWidgetItem) -> None:
        form = isinstance(item.data(0, ENTRY), int)
        self._outline_walked(item)
        if form:
            self.head.focus_first()

    def _outline_walked(self, item: QTreeWidgetItem) -> None:
        """Show what an entry stands for; the keys stay in the outline."""
        block = item.data(0, ENTRY)
        if isinstance(block, int):
            self.show_part(Part(block))
        elif isinstance(block, Block):
            self._show_editor()  # what is kept by this may bring the text anew
            at = block_place(self._plan.blocks, block)
            if at is not None:
                self.editor.go_to(self._plan.blocks[at])
                self.paper.show_block(at)

    def _restructure(self, change: Change) -> None:
        """Change the order or the headings of the text, and keep it."""
        if self._plan.locked:
            return
        self._show_editor()
        self.leave()
        before = set(self._plan.blocks)
        named, beside = [(block, block.runs) for block in self._plan.blocks], beside_text(self._plan)
        block = change(self._plan.blocks)
        if block is None:
            return
        renamed = [item for item, words in named if item.runs != words]
        for item in renamed:
            reworded(item, beside)
        moved = before == set(self._plan.blocks) and not renamed
        self._keep(step=Step.MOVED if moved else Step.HEADED)
        self._fill_text()
        self._own_step = True
        self.tools.steps.show_soon()
        self.outline.choose(block)
        self.editor.go_to(block)
        self.paper.show_block(self._plan.blocks.index(block))

    def _paper_clicked(self, index: int) -> None:
        if (field := field_of(index)) is not None:
            self.show_part(self.head.part_of(field))
            self.head.focus(field)
        elif 0 <= index < len(self._plan.blocks):
            block = self._plan.blocks[index]
            self._show_editor()
            at = block_place(self._plan.blocks, block)
            self.editor.go_to(block if at is None else self._plan.blocks[at])
            self.editor.setFocus()

    # What its steps ask

    @property
    def plan_id(self) -> int:
        """Return the number of the plan that is shown."""
        return self._id

    @property
    def plan(self) -> Plan:
        """Return the plan as it stands on the page."""
        return self._plan

    @property
    def unsaved(self) -> bool:
        """Return whether the last save failed."""
        return self._keeping.unsaved

    def show_stored(self) -> None:
        """Show the plan as it is stored now."""
        self._take(self.services.plans.get(self._id))
        self._show_plan()

    def show_due(self, task: Task) -> None:
        """Show a duty in the assignment, where its deadline is set."""
        self.show_tab(_ASSIGNMENT)
        self.grid.show_task(task, DUE)

    def show_open(self, field: str, words: str) -> None:
        """Show what the plan lacks: recipients, signer, a duty of this unit or heading, else its end."""
        if field == "tasks":
            self.show_tab(_ASSIGNMENT)
            lead = [task for task in self._plan.tasks if task.unit is not None and task.unit.name == words]
            helps = [task for task in self._plan.tasks if any(unit.name == words for unit in task.supporting)]
            self.grid.show_task((lead + helps)[0])
            return
        self.show_tab(0)
        if field in {HeadField.RECIPIENTS, HeadField.SIGNATURE}:
            self.show_part(Part.ENDING)
            self.head.focus(HeadField(field))
            return
        blocks = [block for block in self._plan.blocks if block.text == words] or self._plan.blocks[-1:]
        for block in blocks[:1]:
            self._show_in_text(block)

    def _take_back(self, *, undo: bool) -> bool:
        """Take back, or do again, what was done to the text as a step of the plan; return whether it was one."""
        if not goes_to_page(self, self.editor, frozenset(Step), undo=undo, stepped=self._own_step):
            return False
        if undo:
            take_back_step(self, self.editor)
        else:
            self.shell.redo()
        self._own_step = not undo
        self.tools.steps.show_soon()
        return True

    def _step_of_page(self, undo: bool) -> HistoryRow | None:
        if not self.shell.ready:
            return None
        return step_of_page(self, self.editor, frozenset(Step), undo=undo, stepped=self._own_step)

    def undo_scope(self) -> UndoScope:
        """Let Ctrl+Z take back what was done to this plan, beside its files to those of its tasks."""
        shown = self._stack.currentIndex() == _FILES
        return (), f"plan:{self._id}", evidence_steps(task.id for task in self._plan.tasks) if shown else ()

    def close_part(self) -> bool:
        """Close the find bar first: Esc in the text is meant for it, not for the page."""
        if self.find_bar.isVisible():
            self.find_bar.close_bar()
            return True
        return super().close_part()

    def back(self) -> None:
        """Go back to the list of plans."""
        self.shell.go(PageAt("plans"))

    def primary(self) -> None:
        """Take the next step of the plan."""
        self.steps.next()

    def _export(self, act: Callable[[], object]) -> None:
        self.leave()
        act()

    def _print(self) -> None:
        self.leave()
        if self._plan.outside:
            self.shell.say(self.tr("Tasks outside of plans have no text to print. Export their table."), tone="amber")
            return
        print_asked(self.shell, lambda: self.services.exports.sheet(self._plan), self._plan.title)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave words on as many buttons as there is room for."""
        super().resizeEvent(event)
        self._set_beside()
        self._fit_timer.start()

    def _fit(self) -> None:
        """Take the words off plain buttons, the least needed first, until the title has its room."""
        if not self._buttons:  # not filled yet
            return
        self.tools.fit(self._tool_bar, self._to_task, short=self.narrow, spare=[self._find])
        see, export, printed, *steps = self._buttons
        self.header.shorten((printed, export, see, *steps), plain=3)

    def set_compact(self, compact: bool) -> None:
        """Put the preview behind a button."""
        super().set_compact(compact)
        self._set_beside()
        for bar in (self.find_bar, self.grid_find):
            bar.set_compact(compact)
        self._fit_timer.start()

    def _set_beside(self) -> None:
        """Show the pages beside the text where outline, text and pages all have room, else behind a button."""
        beside = not self.compact and self.width() >= theme.px(_BESIDE)
        if beside == self._beside:
            return
        self._beside = beside
        self._see.setVisible(not beside and not self._plan.outside)
        self._paper_card.setVisible(beside)
        self._outline_card.show()

    def set_narrow(self, narrow: bool) -> None:
        """Leave icons of the buttons beside tabs and tools, and the files without what they show."""
        super().set_narrow(narrow)
        self.header.title.few = 110 if narrow else 200
        self._outline_card.set_narrow(narrow)
        self.files.preview.setVisible(not narrow)
        self.coverage.set_narrow(narrow=narrow)
        self._carrying.set_short(narrow)
        self._fit_timer.start()

    def _toggle_pages(self) -> None:
        shown = self._paper_card.isVisible()
        self._paper_card.setVisible(not shown)
        self._outline_card.setVisible(shown)
