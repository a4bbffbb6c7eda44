"""Step 4: the topics as a tree to tick, and the text beside it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem

from desktop import i18n
from desktop.domain.base.filling import filled
from desktop.domain.base.text import clean, sentence_case
from desktop.domain.office.office import Unit
from desktop.domain.plan import answers as form
from desktop.domain.plan.details import Said, follow_text, said
from desktop.domain.plan.marking import mark, unmark
from desktop.domain.plan.naming import Worded, about_names, follow_names, worded
from desktop.domain.plan.plan import NUMBERED_KINDS, Block, BlockKind, Plan
from desktop.gui import labels
from desktop.gui.editor.find_bar import FindBar
from desktop.gui.editor.find_target import TextTarget
from desktop.gui.editor.paste_choice import PasteChoices
from desktop.gui.editor.plan_editor import PlanEditor
from desktop.gui.editor.table_button import TableButton
from desktop.gui.editor.text_tools import UndoButtons, undo_of_replacing
from desktop.gui.kit.basic import (
    Button,
    Label,
    ToolButton,
    boxed,
    card,
    card_head,
    column,
    line,
    row,
)
from desktop.gui.kit.forms import combo
from desktop.gui.kit.keys import bind, bind_stroke, strokes
from desktop.gui.kit.later import later
from desktop.gui.kit.theme import theme
from desktop.gui.kit.ticked_rows import TickDelegate
from desktop.gui.shell_api import Offer
from desktop.gui.wizard.step import StepPage, WizardHost

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


_KINDS = (BlockKind.PARAGRAPH, BlockKind.SECTION, BlockKind.HEADING, BlockKind.SUBHEADING, BlockKind.NUMBERED,
          BlockKind.POINT, BlockKind.BULLET, BlockKind.BASIS, BlockKind.CLOSING)  # fmt: skip
_PLACE, _BLOCK = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
_NARROW = 1000
_TREE_AFTER = 400  # ms after the last letter


class ContentStep(StepPage):
    """What is not ticked stays out of the plan and can be ticked again; the numbers run by themselves."""

    def __init__(self, view: WizardHost) -> None:
        super().__init__(view, "content", "", "")
        self.heading.setText(self.tr("Content"))
        self.hint.set_text(self.tr("Tick the topics that belong to the plan, then change their text at the right."))
        self._plan = Plan("")
        self._units: list[Unit] = []
        self._said: Said = {}
        self._worded: Worded = {}
        self._keeping_names: list[str] = []  # units of tasks whose words name somebody else since they were replaced
        self._filling = False
        self.tree = QTreeWidget()
        self.tree.setHeaderHidden(True)
        self.tree.setColumnCount(1)
        self.tree.setIndentation(theme.px(18))
        self.tree.setUniformRowHeights(True)
        self.tree.header().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.tree.setAccessibleName(self.tr("Topics"))
        self.tree.setItemDelegate(TickDelegate(self.tree))
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.tree.itemChanged.connect(self._ticked)
        self.tree.currentItemChanged.connect(lambda item, _before: self._go_to(item))
        self.tree.itemActivated.connect(lambda _item: self._name_topic())
        bind(self.tree, "rename", self._name_topic, within=True)
        tools = (
            ToolButton("plus", self.tr("Add a topic"), self.add_topic),
            ToolButton("up", self.tr("Move up"), lambda: self.move_topic(-1)),
            ToolButton("down", self.tr("Move down"), lambda: self.move_topic(1)),
            ToolButton("trash", self.tr("Remove the topic"), self.remove),
        )
        head = card_head(Label(self.tr("Topics"), 12, bold=True), *tools)
        self._left = card(column(head, line(), (self.tree, 1), spacing=0, margins=(1, 1, 1, 5)))
        self.editor = PlanEditor(duty_colour=theme.colour("accent_soft"))
        self.editor.in_unicode = self.services.reading.in_unicode
        self.editor.setProperty("bare", "1")
        self.editor.setAccessibleName(self.tr("Text of the plan"))
        self.editor.edited.connect(self._edited)
        self.editor.cursorPositionChanged.connect(self._cursor_moved)
        self.editor.make_tasks.connect(self._make_tasks)
        self._paste_choices = PasteChoices(
            self.editor, lambda rows: self.services.reading.all_of_rows(rows, self._plan.year)
        )
        self.kind = combo([(labels.word(kind), kind) for kind in _KINDS], self.tr("Kind of paragraph"))
        self.kind.setPlaceholderText(labels.word(BlockKind.TABLE))
        self.kind.activated.connect(lambda _index: self._kind_chosen())
        self.to_task = Button(self.tr("Make it a task"), "flat", "tasks", clicked=self._task_asked)
        self.to_task.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # as the other tools: after a click typing goes on
        bar = boxed(
            row(
                self.kind,
                ToolButton("bold", self.tr("Bold"), self.editor.toggle_bold, key="bold"),
                ToolButton("italic", self.tr("Italic"), self.editor.toggle_italic, key="italic"),
                TableButton(self.editor),
                *UndoButtons(self.editor).widgets,
                None,
                self.to_task,
                margins=(8, 4, 8, 4),
                spacing=2,
            )
        )
        bar.setMinimumHeight(theme.px(44))
        self.find_bar = FindBar(TextTarget(self.editor))
        self.find_bar.replaced.connect(self._replaced)
        bind(self, "find", lambda: self.find_bar.open_(replace=False), within=True)
        bind(self, "replace", lambda: self.find_bar.open_(replace=True), within=True)
        for step, stroke in zip((1, -1), strokes("hit"), strict=True):
            bind_stroke(self, stroke, partial(self.find_bar.go, step), within=True)
        parts = (bar, line(), self.find_bar, (self.editor, 1))
        right = card(column(*parts, spacing=0, margins=(1, 1, 1, 1)))
        self.body.addLayout(row((self._left, 5), (right, 8), spacing=12), 1)
        self._tree_timer = later(self, self._fill_tree, _TREE_AFTER)

    @property
    def plan(self) -> Plan:
        """Return the plan that is shown."""
        return self._plan

    def load(self) -> None:
        """Show the text as it stands."""
        self._plan = self.machine.plan()
        self._units = self.services.units.all()
        self._said, self._worded = said(self._plan), worded(self._plan)
        self.editor.set_plan(self._plan)
        self._fill_tree()
        self._cursor_moved()

    # --- tree

    def _fill_tree(self) -> None:
        """Show the headings of the answers with their ticks, and the marker and block of those that are in the plan."""
        self._filling = True
        here = self._current_place()
        self.tree.clear()
        plan_headings = iter([block for block in self._plan.blocks if block.kind in NUMBERED_KINDS])
        upcoming = next(plan_headings, None)
        parents: list[tuple[int, QTreeWidgetItem]] = []
        chosen_places = self._chosen_places()
        for place, item in enumerate(self.answers.get("blocks", [])):
            level = form.level(item)
            if level is None or not isinstance(item, dict):
                continue
            text = form.heading_words(item, self.answers.get("tasks", []))
            words = clean(text) or self._nameless()
            block = None
            if place in chosen_places and item["kind"] != BlockKind.APPENDIX.value:
                while upcoming is not None and upcoming.text != text:
                    upcoming = next(plan_headings, None)
                block, upcoming = upcoming, next(plan_headings, None)
            marker = block.marker if block is not None else ""
            while parents and parents[-1][0] >= level:
                parents.pop()
            entry = QTreeWidgetItem([f"{marker} {sentence_case(words) if level <= 1 else words}".strip()])
            entry.setToolTip(0, words)
            entry.setData(0, _PLACE, place)
            entry.setData(0, _BLOCK, block)
            entry.setFlags(entry.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            entry.setCheckState(0, Qt.CheckState.Checked if item.get("chosen", True) else Qt.CheckState.Unchecked)
            if level <= 1:
                entry.setFont(0, theme.font(10, bold=True))
            if parents:
                parents[-1][1].addChild(entry)
            else:
                self.tree.addTopLevelItem(entry)
            parents.append((level, entry))
            if place == here:
                self.tree.setCurrentItem(entry)
        self.tree.expandAll()
        self._filling = False

    def _nameless(self) -> str:
        return self.tr("(no heading yet)")

    def _chosen_places(self) -> set[int]:
        items = self.answers.get("blocks", [])
        chosen = {id(item) for item in form.chosen_blocks(items)}
        return {place for place, item in enumerate(items) if id(item) in chosen}

    def _current_place(self) -> int | None:
        item = self.tree.currentItem()
        return item.data(0, _PLACE) if item is not None else None

    def _ticked(self, entry: QTreeWidgetItem) -> None:
        if self._filling:
            return
        place = entry.data(0, _PLACE)
        item = dict(self.answers["blocks"][place])
        if entry.checkState(0) == Qt.CheckState.Checked:
            item.pop("chosen", None)
        else:
            item["chosen"] = False
        self._replace(place, place + 1, [item])

    def _go_to(self, entry: QTreeWidgetItem | None) -> None:
        if self._filling or entry is None:
            return
        block = entry.data(0, _BLOCK)
        if isinstance(block, Block):
            self.editor.go_to(block)

    def _replace(
        self, start: int, end: int, items: list[Any], current: int | None = None, *, naming: bool = False
    ) -> None:
        """Put other blocks in the place of some, and show the text again; `naming` lets the current one be typed."""
        blocks = list(self.answers["blocks"])
        blocks[start:end] = items
        self.acts(lambda: self.answers.update(blocks=blocks))
        # Shown a moment later: the tree is still telling of the tick that brought us here.
        QTimer.singleShot(0, self, lambda: self._show_again(current, naming=naming))

    def _show_again(self, current: int | None, *, naming: bool) -> None:
        top = self.editor.verticalScrollBar().value()
        self.show_answers()
        self.editor.verticalScrollBar().setValue(top)
        if current is not None:
            self._choose_place(current)
        if naming:
            self._name_topic()

    def _name_topic(self) -> None:
        """Let the words of the chosen heading be typed in the text, where it stands there."""
        entry = self.tree.currentItem()
        block = entry.data(0, _BLOCK) if entry is not None else None
        if isinstance(block, Block):
            self.editor.go_to(block)
            self.editor.moveCursor(QTextCursor.MoveOperation.EndOfBlock)
            self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose_place(self, place: int) -> None:
        stack = [self.tree.topLevelItem(number) for number in range(self.tree.topLevelItemCount())]
        while stack:
            entry = stack.pop()
            if entry is None:
                continue
            if entry.data(0, _PLACE) == place:
                self.tree.setCurrentItem(entry)
                return
            stack += [entry.child(number) for number in range(entry.childCount())]

    def _span(self, place: int) -> tuple[int, int]:
        """Return the start and end of a heading with all that stands under it."""
        items = self.answers["blocks"]
        own = form.level(items[place])
        end = place + 1
        while end < len(items):
            level = form.level(items[end])
            if level is not None and own is not None and level <= own:
                break
            end += 1
        return place, end

    def add_topic(self) -> None:
        """Add a topic behind the chosen one (in a chosen section, at its end), and let its words be typed."""
        place = self._current_place()
        items = self.answers.get("blocks", [])
        at = len(items) if place is None else self._span(place)[1]
        heading = {"kind": BlockKind.HEADING.value, "text": ""}
        self._replace(at, at, [heading, {"kind": BlockKind.PARAGRAPH.value, "text": ""}], at, naming=True)

    def move_topic(self, step: int) -> None:
        """Move the chosen heading with its text before (-1) or behind (1) its neighbour of the same level."""
        place = self._current_place()
        if place is None:
            return
        start, end = self._span(place)
        items = self.answers["blocks"]
        own = form.level(items[place])
        if step > 0:
            if end < len(items) and form.level(items[end]) == own:
                other = self._span(end)[1]
                moved = items[end:other] + items[start:end]
                self._replace(start, other, moved, start + other - end)
            return
        before = start - 1
        while before >= 0 and (form.level(items[before]) is None or (form.level(items[before]) or 0) > (own or 0)):
            before -= 1
        if before >= 0 and form.level(items[before]) == own:
            self._replace(before, end, items[start:end] + items[before:start], before)

    def remove(self) -> None:
        """Take the chosen heading and its text out, with an offer to take that back."""
        place = self._current_place()
        if place is None:
            return
        start, end = self._span(place)
        items = self.answers["blocks"]
        name = clean(form.heading_words(items[place], self.answers.get("tasks", []))) or self._nameless()
        removed = self.machine.remove_blocks(start, end)
        behind = self.answers["blocks"][start : start + 1]
        self._replace(start, start, [])

        def back() -> None:
            now = self.answers["blocks"]  # what was typed or moved since stays as it is
            at = next((number for number, item in enumerate(now) if [item] == behind), min(start, len(now)))
            self.machine.put_back(at, removed)
            self.view.touch()
            self.show_answers()

        self.view.say(
            self.tr("“{name}” was removed with its text.").format(name=name), offer=Offer(self.tr("Undo"), back)
        )

    # --- text

    def _edited(self) -> None:
        if self._loading:
            return
        self.find_bar.look_again()
        self._apply()
        plan_ = self._plan
        self.changes(lambda: self.machine.take(plan_))
        self._tree_timer.start()

    def _apply(self) -> None:
        self.editor.apply_to(self._plan)
        find = self.services.units.find
        follow_text(self._plan, self._said, find)
        self._keeping_names = follow_names(self._plan, self._worded, self._units, find)

    def _replaced(self, count: int) -> None:
        words = filled(self.tr("Replaced in {count} place{count:|s}."), count=count)
        if self._keeping_names:
            words = f"{words} {i18n.sentence(about_names(self._keeping_names))}"
        self.view.say(words, offer=Offer(self.tr("Undo"), undo_of_replacing(self.editor, self.view.say)))

    def _cursor_moved(self) -> None:
        kind = self.editor.current_kind()
        self.kind.setPlaceholderText(labels.word(kind))
        self.kind.setCurrentIndex(_KINDS.index(kind) if kind in _KINDS else -1)  # none in a table
        self.kind.setEnabled(kind in _KINDS)
        chosen = self.editor.chosen_for_duty()
        duty = bool(chosen) and chosen[0].task is not None
        self.to_task.setEnabled(bool(chosen))
        self.to_task.set_words(self.tr("Not a task any more") if duty else self.tr("Make it a task"))

    def _kind_chosen(self) -> None:
        self.editor.set_kind(self.kind.currentData())
        self.editor.setFocus()

    def set_compact(self, compact: bool) -> None:
        """Leave the icon of the button in the narrowest windows."""
        super().set_compact(compact)
        self.find_bar.set_compact(compact)
        self.to_task.set_short(self.view.widget.width() / theme.factor < _NARROW)

    def _task_asked(self) -> None:
        self._make_tasks(self.editor.chosen_for_duty())

    def _make_tasks(self, blocks: Sequence[Block]) -> None:
        """Make paragraphs duties, or duties paragraphs again."""
        self._apply()
        blocks = [item for item in self._plan.blocks if item in blocks]  # not the one line of an empty text
        if not blocks:
            return
        known, find = self.services.units.all(), self.services.units.finder()
        for block in blocks:
            mark(self._plan, block, known, find) if block.task is None else unmark(self._plan, block)
        self.editor.show_tasks()
        self._cursor_moved()

    def leave(self) -> None:
        """Take what was typed last."""
        self._tree_timer.stop()

    def first_field(self) -> QWidget | None:
        """Return the text."""
        return self.editor

    def show_field(self, field: str) -> None:
        """Put the focus on the text."""
        self.editor.setFocus()
