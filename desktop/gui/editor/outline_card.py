"""The outline's card: headings can be added, moved with all that stands under them, and renamed."""

from __future__ import annotations

import functools
from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QFrame, QMenu, QToolButton

from desktop.domain.base.text import clean
from desktop.domain.plan import outline as parts
from desktop.domain.plan.plan import Block, BlockKind
from desktop.gui import labels
from desktop.gui.editor.plan_outline import PlanOutline
from desktop.gui.kit.basic import (
    Label,
    ToolButton,
    boxed,
    card_head,
    column,
    line,
    row,
)
from desktop.gui.kit.dialog import Dialog
from desktop.gui.kit.forms import Field, text_field
from desktop.gui.kit.row_menu import Entry, fill_menu, open_menu
from desktop.gui.kit.theme import theme

_WIDE, _NARROW = 252, 230  # at 100 %
Change = Callable[[list[Block]], Block | None]
"""Changes the blocks in place and gives the one to show, or None where nothing was changed."""


class OutlineCard(QFrame):
    """Holds the outline and its tools. `blocks` gives the text as it is now, `change` applies a change to it."""

    def __init__(
        self, blocks: Callable[[], list[Block]], change: Callable[[Change], None], outline: PlanOutline | None = None
    ) -> None:
        super().__init__()
        self.setProperty("card", "1")
        self._blocks, self._change = blocks, change
        self._locked = False
        self.outline = outline or PlanOutline()
        self.outline.currentItemChanged.connect(lambda *_: self.enable())
        self.outline.renaming.connect(lambda _block: self._rename())
        self.outline.menu_asked.connect(self._open_menu)
        self.outline.can_drop = self._can_drop
        self.outline.dropped.connect(self._drop)
        self.add = ToolButton("plus", self.tr("Add a heading"))
        menu = QMenu(self.add)
        kinds = (BlockKind.SECTION, BlockKind.HEADING)
        fill_menu(menu, [(labels.word(kind), functools.partial(self._add, kind), "plus") for kind in kinds])
        self.add.setMenu(menu)
        self.add.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.up = ToolButton("up", self.tr("Move up"), lambda: self._move(-1))
        self.down = ToolButton("down", self.tr("Move down"), lambda: self._move(1))
        self.rename = ToolButton("edit", self.tr("Rename"), self._rename, key="rename")
        tools = boxed(row(self.add, self.up, self.down, self.rename, spacing=2))
        head = card_head(Label(self.tr("Outline"), 12, bold=True), tools)
        self.setLayout(column(head, line(), (self.outline, 1), spacing=0, margins=(1, 1, 1, 5)))
        self.set_narrow(False)
        self.enable()

    def set_narrow(self, narrow: bool) -> None:
        """Leave the text more room in a narrow window."""
        self.setFixedWidth(theme.px(_NARROW if narrow else _WIDE))

    def _open_menu(self, place: QPoint) -> None:
        """Offer what can be done with the chosen entry; what cannot is left out."""
        self.enable()
        item = self.outline.currentItem()
        entries: list[Entry] = [
            (self.tr("Go there") + "\tEnter", lambda: self.outline.itemActivated.emit(item, 0), "file"),
            None,
        ]
        for button, words, act, icon in (
            (self.rename, self.tr("Rename") + "\tF2", self._rename, "edit"),
            (self.up, self.tr("Move up"), lambda: self._move(-1), "up"),
            (self.down, self.tr("Move down"), lambda: self._move(1), "down"),
        ):
            if button.isEnabled():
                entries.append((words, act, icon))
        if self.add.isEnabled():
            kinds = (BlockKind.SECTION, BlockKind.HEADING)
            words = self.tr("Add: {kind}")
            entries.append(None)
            for kind in kinds:
                entries.append((words.format(kind=labels.word(kind)), functools.partial(self._add, kind), "plus"))
        open_menu(self, place, entries)

    def set_locked(self, locked: bool) -> None:
        """Let headings be changed or not."""
        self._locked = locked
        self.enable()

    def enable(self) -> None:
        """Offer what can be done with the chosen entry."""
        at, blocks = self._place(), self._blocks()
        free = at is not None and parts.movable(blocks[at])
        self.add.setEnabled(not self._locked)
        self.rename.setEnabled(free and not self._locked)
        for button, step in ((self.up, -1), (self.down, 1)):
            can = free and at is not None and parts.neighbour(blocks, at, step) is not None
            button.setEnabled(can and not self._locked)

    def _place(self) -> int | None:
        """Return the place of the chosen block in the text."""
        return block_place(self._blocks(), self.outline.entry())

    def _move(self, step: int) -> None:
        entry = self.outline.entry()

        def act(blocks: list[Block]) -> Block | None:
            at = block_place(blocks, entry)
            block = blocks[at] if at is not None else None
            return block if at is not None and parts.move(blocks, at, step) else None

        self._change(act)

    def _can_drop(self, block: Block, at: Block, below: bool) -> bool:
        blocks = self._blocks()
        start, target = block_place(blocks, block), block_place(blocks, at)
        if self._locked or start is None or target is None:
            return False
        return parts.drop_place(blocks, start, target, below=below) is not None

    def _drop(self, block: Block, at: Block, below: bool) -> None:
        def act(blocks: list[Block]) -> Block | None:
            start, target = block_place(blocks, block), block_place(blocks, at)
            if start is None or target is None:
                return None
            place = parts.drop_place(blocks, start, target, below=below)
            if place is None:
                return None
            moved = blocks[start]
            parts.move_to(blocks, start, place)
            return moved

        self._change(act)

    def _add(self, kind: BlockKind) -> None:
        entry = self.outline.entry()
        words = self.tr("NEW SECTION") if kind is BlockKind.SECTION else self.tr("New heading")
        self._change(lambda blocks: parts.add(blocks, block_place(blocks, entry), kind, words))
        self._rename()

    def _rename(self) -> None:
        self._change(lambda _blocks: None)  # what was typed in the text is kept first
        at, blocks = self._place(), self._blocks()
        if at is None or self._locked or not parts.movable(blocks[at]):
            return
        entry = blocks[at]
        field = text_field(entry.text)
        framed = Field(self.tr("Heading"), field)

        def named() -> bool:
            if not clean(field.text()):
                framed.set_error(self.tr("Type what the heading is."))
                return False
            return True

        dialog = Dialog(self, "edit", self.tr("Rename the heading"), "", yes=self.tr("Rename"), no=self.tr("Leave it"),
                        body=column(framed), act=named)  # fmt: skip
        field.setFocus()
        if dialog.exec():
            words = clean(field.text())

            def act(now: list[Block]) -> Block | None:
                place = block_place(now, entry)
                if place is None or now[place].text == words:
                    return None
                parts.rename(now[place], words)
                return now[place]

            self._change(act)
        dialog.deleteLater()


def block_place(blocks: list[Block], entry: Block | object) -> int | None:
    """Return the place of a block: itself, or the one with its number where the text was read anew."""
    if not isinstance(entry, Block):
        return None
    same = (i for i, block in enumerate(blocks) if block is entry)
    numbered = (i for i, block in enumerate(blocks) if entry.id is not None and block.id == entry.id)
    return next(same, next(numbered, None))
