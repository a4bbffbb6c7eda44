"""The editor of a plan's text."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QFont,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QMenu, QTextEdit, QWidget

from desktop.domain.base.text import plain
from desktop.domain.plan.column_widths import moved, whole
from desktop.domain.plan.duty import beside_text, reword
from desktop.domain.plan.marking import CAN_BE_DUTIES
from desktop.domain.plan.plan import NUMBERED_KINDS, Block, BlockKind, Plan
from desktop.domain.task.task import Task
from desktop.gui.editor import plan_document as form
from desktop.gui.editor import plan_painter as painting
from desktop.gui.editor import plan_paste as pasting
from desktop.gui.editor import plan_table as tables
from desktop.gui.editor.cell_typing import CellTyping
from desktop.gui.editor.column_drag import ColumnDrag
from desktop.gui.editor.plan_blocks import PlanBlocks, change_kind, remove_selection, take_out
from desktop.gui.editor.plan_copy import as_cells, for_others, own
from desktop.gui.editor.plan_pasting import Pasting
from desktop.gui.kit.theme import theme

_IN_OUTLINE = {*NUMBERED_KINDS, BlockKind.APPENDIX}  # with their words; of bases it shows how many there are
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_DELETES = {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}
_STEP = 20  # thousandths of a table by which a column is made wider from the menu
_TAKES_SIGNS = {BlockKind.PARAGRAPH, BlockKind.NUMBERED, BlockKind.POINT, BlockKind.BULLET}
_ENDS_WITH_ENTER = {BlockKind.BULLET, BlockKind.POINT, BlockKind.NUMBERED}


class TakeBack(Protocol):
    """Takes back, or does again, a step that is none of the editor's own; returns whether it was one."""

    def __call__(self, *, undo: bool) -> bool:
        """Take one back (`undo`), or do it again."""


class PlanEditor(QTextEdit):
    """Edits the text of a plan block by block; the plan itself changes only in `apply_to`.

    `duty_colour` marks the blocks that are tasks. Input programs such as Unikey replace letters by sending
    Backspace and letters: all keys go to Qt as they come.
    """

    edited = Signal()
    make_tasks = Signal(object)
    """The Blocks that the user wants as duties, or as none any more; answer with `show_tasks`."""
    pasted = Signal(object)
    """Parts that were pasted into the text; `paste_words` and `paste_duties` make something else of them."""
    refused = Signal()
    """Something was to be typed or pasted into a text that is locked."""

    def __init__(self, parent: QWidget | None = None, *, duty_colour: QColor | None = None) -> None:
        super().__init__(parent)
        self.take_back: TakeBack | None = None  # takes back steps that are none of the editor's own
        self.in_unicode: pasting.InUnicode | None = None  # changes what is pasted in old fonts
        self._blocks = PlanBlocks()
        self._pasting = Pasting(self._blocks)
        self._loaded: list[tuple[int, BlockKind]] = []
        self._as_read: dict[int, tuple[str, int]] = {}  # marker and depth by key, as the plan came with them
        self._markers: list[str] | None = None
        self._anew: list[form.Line] = []  # what was read since the text was last applied to a plan
        self._applied: tuple[Plan, list[tuple[int, BlockKind]], list[Block]] | None = None
        self._painted: dict[int, str] = {}  # the markers by the number of their text block
        self._read: list[form.Line | None] = []  # what was read of the text blocks; None where one changed since
        self._loading = False
        self._pasted_at = 0, 0  # anchor and position of the cursor before the last paste
        self._duty_colour = duty_colour or QColor(255, 243, 205)
        self._columns = ColumnDrag(self)
        self._typing = CellTyping(self, self._tell)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFont(form.font())
        self.document().setDefaultFont(form.font())
        self.document().contentsChange.connect(self._changed)
        self.document().contentsChanged.connect(self._tell)

    # --- plan -----------------------------------------------------------------------------------------------

    def set_plan(self, plan: Plan) -> None:
        """Show the text of `plan`; what could be undone before cannot be any more."""
        self._loading = True
        self._typing.end()
        document = self.document()
        document.setUndoRedoEnabled(False)
        document.clear()
        self._blocks.hold(plan)
        self._as_read = {key: (block.marker, block.depth) for key, block in self._blocks.by_key.items()}
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        free = True  # the block that the cursor stands in is nobody's yet
        for key, block in list(self._blocks.by_key.items()):
            if block.kind is BlockKind.TABLE:
                if free:
                    self._blocks.fill_up(cursor)
                tables.make(cursor, block.rows, block.header_rows, key, block.widths)
                free = True
                continue
            shape = form.block_format(block.kind, key)
            if free:
                cursor.setBlockFormat(shape)
                cursor.setBlockCharFormat(form.char_format(block.kind))
            else:
                cursor.insertBlock(shape, form.char_format(block.kind))
            free = False
            form.insert_runs(cursor, block.content)
        if free:
            self._blocks.fill_up(cursor)
        cursor.endEditBlock()
        document.setUndoRedoEnabled(True)
        document.setModified(False)
        self._read, self._anew, self._applied = [], [], None
        self._loaded = [(line.key, line.kind) for line in self.lines()]
        self._markers = None
        self._loading = False
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def show_again(self, plan: Plan) -> None:
        """Show a text that was read anew: the cursor stays in its paragraph, and what is seen where it is.

        What is seen is the line of the cursor, else the first one; above it lines may have come or gone.
        """
        cursor, bar, before = self.textCursor(), self.verticalScrollBar(), form.texts(self.document())
        place = bar.value()
        number, offset, block = cursor.blockNumber(), cursor.positionInBlock(), self.current_block()
        is_seen = self.viewport().rect().contains(self.cursorRect(cursor).center())
        seen = cursor if is_seen else self.cursorForPosition(QPoint(0, 0))
        line, letter, top = seen.blockNumber(), seen.positionInBlock(), self.cursorRect(seen).top()
        self.set_plan(plan)
        now_at = form.places(before, form.texts(self.document()))
        here = self.document().findBlockByNumber(now_at(number))
        if block is not None and not (here.isValid() and _same(self._blocks.at(here), block)):
            texts = form.text_blocks(self.document().begin())
            here = next((item for item in texts if _same(self._blocks.at(item), block)), here)
        if here.isValid():
            cursor = QTextCursor(here)
            cursor.setPosition(here.position() + min(offset, here.length() - 1))
            self.setTextCursor(cursor)
        bar.setValue(place)
        first = self.document().findBlockByNumber(now_at(line))
        if first.isValid():
            seen = QTextCursor(first)
            seen.setPosition(first.position() + min(letter, first.length() - 1))
            bar.setValue(bar.value() + self.cursorRect(seen).top() - top)

    def apply_to(self, plan: Plan) -> bool:
        """Write the text into `plan`: words, kinds, markers and order; the words of duties go into their tasks.

        Tasks whose block is gone leave the plan. While no block came, went or changed its kind, markers stay as
        they were read; otherwise they are numbered again. Where only words changed since the last time, only these are
        written. Return whether the outline may have changed.
        """
        lines = self.lines()
        structure = [(line.key, line.kind) for line in lines]
        anew, self._anew = self._anew, []
        beside = beside_text(plan)
        if self._applied is not None:
            to, as_it_was, put = self._applied
            if to is plan and as_it_was == structure and put == plan.blocks and not any(line.rows for line in lines):
                renamed = False
                for line in anew:
                    block = self._blocks.get(line.key)
                    if block is not None and not line.cell and not line.filler:
                        words = block.content
                        _put_words(block, line, beside)
                        renamed |= line.kind in _IN_OUTLINE and block.content != words
                return renamed
        self._applied = None
        seen: set[int] = set()
        blocks: list[Block] = []
        for line in self._outlined():
            block = self._blocks.get(line.key) if line.key not in seen else None
            block = block or Block(line.kind)
            seen.add(line.key)
            if (block.kind, block.marker, block.depth) != (line.kind, line.marker, line.depth):
                block.kind, block.marker, block.depth = line.kind, line.marker, line.depth
            if line.rows is None:
                _put_words(block, line, beside)
            else:
                if line.rows != tables.squared(block.rows):
                    block.rows = line.rows
                block.header_rows = line.header_rows if block.rows else 0
                if line.widths != block.widths:
                    block.widths = line.widths
            blocks.append(block)
        if len(blocks) == 1 and not blocks[0].text and blocks[0].kind is not BlockKind.TABLE:
            blocks = []  # an empty editor still has one line
        before = {id(block.task) for block in (*plan.blocks, *self._blocks.by_key.values()) if block.task is not None}
        here = [block.task for block in blocks if block.task is not None]
        kept = {id(task) for task in here}
        tasks = [task for task in plan.tasks if id(task) in kept or id(task) not in before]
        known = {id(task) for task in tasks}
        tasks += [task for task in here if id(task) not in known]
        if tasks != plan.tasks:
            plan.tasks[:] = tasks
        if blocks != plan.blocks:
            plan.blocks[:] = blocks
        if len(seen) == len(blocks) and all(key in self._blocks.by_key for key in seen):
            self._applied = plan, structure, blocks
        return True

    def by_heading(self, positions: Sequence[int]) -> dict[int, int]:
        """Return how many places of the document stand under each heading (or are in it), by the `id` of its block.

        Those before the first heading count for the first basis.
        """
        out: dict[int, int] = {}
        waiting, above = sorted(positions, reverse=True), 0
        for text_block in form.text_blocks(self.document().begin()):
            if not waiting:
                break
            block, kind = self._blocks.at(text_block), form.kind_of(text_block)
            heads = kind in NUMBERED_KINDS or kind is BlockKind.APPENDIX or (kind is BlockKind.BASIS and not above)
            if block is not None and heads:
                above = id(block)
            while waiting and waiting[-1] < text_block.position() + text_block.length():
                waiting.pop()
                out[above] = out.get(above, 0) + 1
        return out

    def textCursor(self) -> QTextCursor:
        """Return the cursor, in a text that is laid out as it stands."""
        self._typing.end()
        return super().textCursor()

    def undo(self) -> None:
        """Take the last step back."""
        self._typing.end()
        if self.take_back is None or not self.take_back(undo=True):
            super().undo()

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._typing.end()
        if self.take_back is None or not self.take_back(undo=False):
            super().redo()

    def _here(self) -> QTextBlock:
        """Return the text block of the cursor, also while letters are typed into a table."""
        return super().textCursor().block()

    def current_block(self) -> Block | None:
        """Return the block that the cursor stands in; None beside a table, where the plan has no line."""
        return self._blocks.at(self._here())

    def chosen_for_duty(self, block: Block | None = None) -> list[Block]:
        """Return the blocks of the selection that are duties, or have words that can become some.

        Of both those are meant that are as `block`, else as that of the cursor. One out of the selection stands alone.
        What opens the plan is meant only where nothing below a heading is selected with it.
        """
        cursor = super().textCursor()  # asked at each letter: no table is laid out for it
        first, last = cursor.selectionStart(), max(cursor.selectionStart(), cursor.selectionEnd() - 1)
        chosen: list[Block] = []
        for text_block in form.text_blocks(self.document().findBlock(first)):
            if text_block.position() > last:
                break
            if form.kind_of(text_block) in form.HEADINGS and chosen and self._opens_plan(chosen[-1]):
                chosen.clear()
            item = self._blocks.at(text_block)
            can = form.kind_of(text_block) in CAN_BE_DUTIES and bool(text_block.text().strip())
            if item is not None and (item.task is not None or can):
                chosen.append(item)
        meant = block or self.current_block()
        if meant not in chosen:
            if block is not None:
                return [block]
            meant = next(iter(chosen), None)
        return [item for item in chosen if meant is not None and (item.task is None) == (meant.task is None)]

    def _opens_plan(self, block: Block) -> bool:
        """Return whether a block stands above all headings."""
        for text_block in form.text_blocks(self.document().begin()):
            if form.kind_of(text_block) in form.HEADINGS:
                return False
            if self._blocks.at(text_block) is block:
                return True
        return False

    def current_kind(self) -> BlockKind:
        """Return the kind of the block that the cursor stands in, as it is shown."""
        return form.kind_of(self._here())

    def go_to(self, block: Block) -> None:
        """Put the cursor at the beginning of a block and bring it into view."""
        for text_block in form.text_blocks(self.document().begin()):
            if self._blocks.get(form.key_of(text_block)) is block:
                self.setTextCursor(QTextCursor(text_block))
                top = self.document().documentLayout().blockBoundingRect(text_block).top()
                self.verticalScrollBar().setValue(round(top) - self.viewport().height() // 4)
                self.ensureCursorVisible()
                return

    def show_tasks(self) -> None:
        """Show which blocks are duties after one was made or taken back."""
        self.viewport().update()
        self.edited.emit()

    def set_duty_colour(self, colour: QColor) -> None:
        """Change the colour behind duties."""
        self._duty_colour = colour
        self.viewport().update()

    # --- formatting -----------------------------------------------------------------------------------------

    def set_kind(self, kind: BlockKind) -> None:
        """Change the kind of the blocks in the selection; tables stay tables. One step for undo.

        A sign that was typed before the words ("a)") goes, where the kind has one of its own.
        """
        cursor = self.textCursor()
        last = self.document().findBlock(cursor.selectionEnd()).blockNumber()
        text_block = self.document().findBlock(cursor.selectionStart())
        edit = QTextCursor(cursor)  # where it stands undo brings the cursor back to
        edit.beginEditBlock()
        while text_block.isValid() and text_block.blockNumber() <= last:
            old = form.kind_of(text_block)
            if BlockKind.TABLE not in (old, kind) and old is not kind:
                change_kind(edit, text_block, old, kind)
                words = form.runs_of(text_block)
                sign, rest = pasting.marked(words)
                if sign is not None and kind in pasting.SIGNED:
                    take_out(edit, text_block, len(plain(words)) - len(plain(rest)))
            text_block = text_block.next()
        edit.endEditBlock()

    def _take_sign(self) -> None:
        """Let a number or sign that was typed before a paragraph be its own, which is painted beside the words.

        That is a step of undo, which leaves what was typed. What would be numbered in another way stays as it is.
        """
        cursor = super().textCursor()
        text_block, size = cursor.block(), cursor.positionInBlock()
        old, key, sign = form.kind_of(text_block), form.key_of(text_block), text_block.text()[:size]
        bold = self.currentCharFormat().fontWeight() >= QFont.Weight.DemiBold.value
        kind = pasting.typed(sign, bold=bold) if old in _TAKES_SIGNS else None
        if kind is None or tables.is_cell(text_block) or tables.is_filler(text_block):
            return
        block, sign = self._blocks.get(key), sign.strip()
        if kind is not BlockKind.BULLET:
            if self._number_of(text_block.blockNumber(), kind) != sign:
                return
        elif (block.marker if block is not None and old is kind else "-") != sign:
            if block is not None and block.task is not None:
                return
            key = self._blocks.new(kind, Block(kind, marker=sign))
        edit = QTextCursor(text_block)
        edit.beginEditBlock()
        take_out(edit, text_block, size)
        edit.setBlockFormat(form.block_format(kind, key))
        if old is not kind:
            change_kind(edit, edit.block(), old, kind)
        form.end_step(edit)
        cursor.setPosition(edit.block().position())
        self.setTextCursor(cursor)
        self.setCurrentCharFormat(form.char_format(kind))

    def _number_of(self, number: int, kind: BlockKind) -> str:
        """Return the number that the paragraph of a text block would have as one of another kind."""
        lines = [form.Line(line.key, kind if line.number == number else line.kind) for line in self.lines()]
        form.outline(lines, self._blocks.by_key, anew=True)
        return next(made.marker for made, line in zip(lines, self.lines(), strict=True) if line.number == number)

    def toggle_bold(self) -> None:
        """Make the selection, or what is typed next, bold or not."""
        look = QTextCharFormat()
        bold = self.currentCharFormat().fontWeight() >= QFont.Weight.DemiBold.value
        look.setFontWeight(QFont.Weight.Normal if bold else QFont.Weight.Bold)
        self._look(look)

    def toggle_italic(self) -> None:
        """Make the selection, or what is typed next, italic or not."""
        look = QTextCharFormat()
        look.setFontItalic(not self.currentCharFormat().fontItalic())
        self._look(look)

    def toggle_underline(self) -> None:
        """Make the selection, or what is typed next, underlined or not."""
        look = QTextCharFormat()
        look.setFontUnderline(not self.currentCharFormat().fontUnderline())
        self._look(look)

    def _look(self, look: QTextCharFormat) -> None:
        cursor = self.textCursor()
        if not self.isReadOnly() and not tables.is_cell(cursor.block()) and not tables.holds_table(cursor):
            self.mergeCurrentCharFormat(look)

    # --- keys -----------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter and the keys for formatting; keep tables whole; leave the rest to Qt."""
        if self.isReadOnly():
            if self._writes(event) or event.matches(QKeySequence.StandardKey.Paste) or event.key() in _ENTER:
                self.refused.emit()
                return
            super().keyPressEvent(event)
            return
        large = self._typing.takes(event)
        if not large:
            self._typing.end()
        for keys, act in self._acts():
            if event.matches(keys):
                act()
                return
        if event.key() in _ENTER and not event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        ):
            self._enter()
            return
        if not large and self._at_table(event):
            return
        before = super().textCursor()
        look = self.currentCharFormat()
        if large:
            self._typing.type(lambda: QTextEdit.keyPressEvent(self, event))
        else:
            super().keyPressEvent(event)
        after = super().textCursor()
        if (
            event.key() == Qt.Key.Key_Backspace
            and not before.hasSelection()
            and after.blockNumber() == before.blockNumber()
        ):
            # Unikey writes "â" as a, Backspace, â: the letter that follows must look like the one that went
            self.setCurrentCharFormat(look)
        if event.key() == Qt.Key.Key_Space and not large and not before.hasSelection():
            self._take_sign()

    def _acts(self) -> list[tuple[QKeySequence.StandardKey, Callable[[], None]]]:
        return [
            (QKeySequence.StandardKey.Bold, self.toggle_bold),
            (QKeySequence.StandardKey.Italic, self.toggle_italic),
            (QKeySequence.StandardKey.Underline, self.toggle_underline),
            (QKeySequence.StandardKey.Undo, self.undo),
            (QKeySequence.StandardKey.Redo, self.redo),
        ]

    def _enter(self) -> None:
        cursor = self.textCursor()
        if cursor.hasComplexSelection():
            return
        cursor.beginEditBlock()
        remove_selection(cursor)
        kind = form.kind_of(cursor.block())
        if kind is BlockKind.TABLE:
            cursor.insertText(form.BREAK)
        elif tables.is_filler(cursor.block()) or (kind in _ENDS_WITH_ENTER and not cursor.block().text()):
            cursor.setBlockFormat(form.block_format(BlockKind.PARAGRAPH, form.key_of(cursor.block())))
        elif cursor.atBlockStart() and cursor.block().text():
            key = form.key_of(cursor.block())
            cursor.insertBlock(form.block_format(kind, key), form.char_format(kind))
            above = QTextCursor(cursor.block().previous())  # the words, and their task, went down
            above.setBlockFormat(form.block_format(kind, self._blocks.new(kind, self._blocks.get(key))))
        else:
            plain = kind in form.HEADINGS or kind is BlockKind.CLOSING  # what follows is no second ending
            follower = BlockKind.PARAGRAPH if plain and cursor.atBlockEnd() else kind
            self._blocks.open_below(cursor, follower)
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def _at_table(self, event: QKeyEvent) -> bool:
        """Do what a key does at a table, where Qt would join what is no line of text; return whether it did."""
        cursor = self.textCursor()
        if not self._writes(event):
            return False
        if tables.holds_table(cursor):
            if event.matches(QKeySequence.StandardKey.Cut):
                self.copy()
            tables.remove_selection(cursor)
            self.setTextCursor(cursor)
            return event.key() in _DELETES or event.matches(QKeySequence.StandardKey.Cut)
        if event.key() not in _DELETES or cursor.hasSelection():
            return False
        back, block = event.key() == Qt.Key.Key_Backspace, cursor.block()
        near = block.previous() if back else block.next()
        if not (cursor.atBlockStart() if back else cursor.atBlockEnd()):
            return False
        if tables.is_cell(block):
            return True
        if not tables.is_cell(near):
            return False
        if not block.text() and not tables.is_filler(block):
            cursor.beginEditBlock()
            tables.close_up(cursor, form.key_of(block))
            cursor.endEditBlock()
            self.setTextCursor(cursor)
        return True

    @staticmethod
    def _writes(event: QKeyEvent) -> bool:
        """Return whether a key puts in or takes away letters."""
        if event.key() in _DELETES or event.matches(QKeySequence.StandardKey.Cut):
            return True
        if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            return False
        return bool(event.text()) and event.text().isprintable()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Take composed letters, also in the place of whole tables."""
        cursor = self.textCursor()
        if not self.isReadOnly() and tables.holds_table(cursor) and (event.commitString() or event.preeditString()):
            tables.remove_selection(cursor)
            self.setTextCursor(cursor)
        super().inputMethodEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Move through the cells of a table with Tab; behind the last one a new row begins."""
        cursor = self.textCursor()
        if self.isReadOnly() or tables.table_at(cursor) is None:
            return super().focusNextPrevChild(forward)
        if not tables.go(cursor, 1 if forward else -1):
            if not forward:
                return True
            tables.insert_row(cursor, below=True)
            tables.go(cursor, -cursor.currentTable().cellAt(cursor).column())
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        return True

    # --- mouse ----------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the line between two columns, else put the cursor down."""
        self._typing.end(show=False)  # what is under the mouse must stay there
        if not self._columns.press(event):
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the line between two columns, else select."""
        if not self._columns.move(event):
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let a line between two columns go."""
        if not self._columns.release(event):
            super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Let words decide how wide columns are, on a line between two; else select a word."""
        if not self._columns.double_click(event):
            super().mouseDoubleClickEvent(event)

    # --- tables ---------------------------------------------------------------------------------------------

    def in_table(self) -> bool:
        """Return whether the cursor stands in a table."""
        return tables.table_at(self.textCursor()) is not None

    def insert_table(self, rows: list[list[str]], header_rows: int = 1) -> None:
        """Put a table behind the block that the cursor stands in, in the place of an empty one; one step for undo."""
        if self.isReadOnly():
            return
        cursor = self.textCursor()
        cursor.clearSelection()
        cursor.beginEditBlock()
        first = self._blocks.put_table(cursor, rows, header_rows)
        cursor.endEditBlock()
        cursor.setPosition(first)
        self.setTextCursor(cursor)
        self.setFocus()
        self.ensureCursorVisible()

    def _change_table(self, act: Callable[[QTextCursor], object]) -> None:
        if self.isReadOnly() or not self.in_table():
            return
        cursor = self.textCursor()
        cursor.beginEditBlock()
        if act(cursor) is True:  # all of its rows or columns
            tables.remove(cursor)
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.setFocus()
        self.ensureCursorVisible()

    def insert_row(self, *, below: bool) -> None:
        """Put an empty row above or below that of the cursor."""
        self._change_table(lambda cursor: tables.insert_row(cursor, below=below))

    def insert_column(self, *, right: bool) -> None:
        """Put an empty column at the left or the right of that of the cursor."""
        self._change_table(lambda cursor: tables.insert_column(cursor, right=right))

    def remove_rows(self) -> None:
        """Take out the rows of the selected cells."""
        self._change_table(tables.remove_rows)

    def remove_columns(self) -> None:
        """Take out the columns of the selected cells."""
        self._change_table(tables.remove_columns)

    def remove_table(self) -> None:
        """Take out the table that the cursor stands in."""
        self._change_table(lambda _cursor: True)

    def is_header(self) -> bool:
        """Return whether the row of the cursor is repeated on each page."""
        return tables.is_header(self.textCursor())

    def toggle_header(self) -> None:
        """Let the row of the cursor be repeated on each page, or not."""
        self._change_table(tables.toggle_header)

    def change_column(self, by: int) -> None:
        """Make the column of the cursor wider or narrower by thousandths of the table, at its right line."""

        def act(cursor: QTextCursor) -> None:
            table = cursor.currentTable()
            widths, place = tables.shown_widths(table), table.cellAt(cursor).column()
            if len(widths) > 1:
                last = place == len(widths) - 1
                tables.set_widths(table, moved(widths, place if last else place + 1, -by if last else by))

        self._change_table(act)

    def even_columns(self) -> None:
        """Make all columns equally wide."""

        def act(cursor: QTextCursor) -> None:
            table = cursor.currentTable()
            tables.set_widths(table, whole([1.0] * table.columns(), table.columns()))

        self._change_table(act)

    def fit_columns(self) -> None:
        """Let words decide how wide the columns are."""
        self._change_table(lambda cursor: tables.set_widths(cursor.currentTable(), ()))

    def table_actions(self, menu: QMenu) -> None:
        """Add to a menu what can be done with the table that the cursor stands in."""
        for words, icon, act in (
            (self.tr("Insert row above"), "plus", lambda: self.insert_row(below=False)),
            (self.tr("Insert row below"), "plus", lambda: self.insert_row(below=True)),
            (self.tr("Insert column left"), "plus", lambda: self.insert_column(right=False)),
            (self.tr("Insert column right"), "plus", lambda: self.insert_column(right=True)),
            ("", "", None),
            (self.tr("Repeat as header row"), "", self.toggle_header),
            ("", "", None),
            (self.tr("Wider column"), "columns", lambda: self.change_column(_STEP)),
            (self.tr("Narrower column"), "columns", lambda: self.change_column(-_STEP)),
            (self.tr("Columns of equal width"), "columns", self.even_columns),
            (self.tr("Columns as wide as their words need"), "columns", self.fit_columns),
            ("", "", None),
            (self.tr("Delete row"), "trash", self.remove_rows),
            (self.tr("Delete column"), "trash", self.remove_columns),
            (self.tr("Delete table"), "trash", self.remove_table),
        ):
            if act is None:
                menu.addSeparator()
                continue
            action = menu.addAction(words)
            action.triggered.connect(lambda _checked=False, act=act: act())
            if icon:
                action.setIcon(theme.small_icon(icon))
            if act == self.toggle_header:
                action.setCheckable(True)
                action.setChecked(self.is_header())

    # --- paste ----------------------------------------------------------------------------------------------

    def createMimeDataFromSelection(self) -> QMimeData:
        """Take words along, and know what the whole paragraphs among them are: pasted, they are it again."""
        cursor, source = super().textCursor(), super().createMimeDataFromSelection()
        self._pasting.take(cursor, source.text())
        if tables.table_at(cursor) is not None:
            if rows := tables.chosen_rows(cursor):
                source.setText(as_cells(rows))
            return source
        self.markers()
        return for_others(source, cursor, lambda item: self._painted.get(item.blockNumber(), ""))

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Return whether there are words to paste."""
        return source.hasText() or source.hasHtml()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the place of typing in view: a message below takes room while somebody writes on the last line."""
        seen = 0 <= self.cursorRect().top() < event.oldSize().height()
        super().resizeEvent(event)
        if seen:
            self.ensureCursorVisible()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste words with bold and italic, a block for each paragraph, of the kind that the sign before it says.

        Tables become tables; in a table their cells go into its cells.
        """
        if self.isReadOnly():
            return
        source, cursor = own(source), self.textCursor()
        self._pasted_at = cursor.anchor(), cursor.position()
        parts = pasting.pasted(source, self.in_unicode)
        cursor.beginEditBlock()
        as_it_was = self._pasting.put(cursor, source, parts)
        form.end_step(cursor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        if not as_it_was:
            self.pasted.emit(parts)

    def _before_paste(self) -> QTextCursor:
        """Take back what was pasted just now, and return the cursor as it stood then: undo leaves it elsewhere."""
        self.undo()
        anchor, position = self._pasted_at
        cursor = self.textCursor()
        cursor.setPosition(anchor)
        cursor.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def paste_words(self, parts: Sequence[pasting.Part]) -> None:
        """Put the words alone in the place of what was pasted just now, as paragraphs of the kind of the first."""
        cursor = self._before_paste()
        cursor.beginEditBlock()
        self._pasting.put_words(cursor, parts)
        form.end_step(cursor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def paste_duties(self, parts: Sequence[pasting.Part], tasks: Sequence[Sequence[Task | str]]) -> None:
        """Put duties in the place of the tables that were pasted just now; those without `tasks` stay tables.

        `tasks` has a list for each table, with the words of rows that give none between them.
        """
        cursor = self._before_paste()
        cursor.beginEditBlock()
        self._pasting.put_duties(cursor, parts, tasks)
        form.end_step(cursor)
        self.setTextCursor(cursor)
        self.show_tasks()
        self.ensureCursorVisible()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer Qt's own menu and to make a duty of words, or plain words of a duty."""
        menu = self.createStandardContextMenu(event.pos())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        place = self.cursorForPosition(event.pos())
        block = self._blocks.at(place.block())
        if tables.is_cell(place.block()) and not self.isReadOnly():
            if not self.textCursor().hasSelection():
                self.setTextCursor(place)
            menu.addSeparator()
            self.table_actions(menu)
        words = place.block().text().strip()
        can = block is not None and bool(words) and form.kind_of(place.block()) in CAN_BE_DUTIES
        if block is not None and not self.isReadOnly() and (block.task is not None or can):
            words = self.tr("Make this a duty") if block.task is None else self.tr("Not a duty any more")
            action = QAction(theme.small_icon("tasks"), words, menu)
            action.triggered.connect(lambda: self.make_tasks.emit(self.chosen_for_duty(block)))
            menu.addSeparator()
            menu.addAction(action)
        menu.popup(event.globalPos())

    # --- what changed ---------------------------------------------------------------------------------------

    def _changed(self, position: int, removed: int, added: int) -> None:
        """Know what is to be read anew: the text blocks that changed, and one more on each side."""
        document = self.document()
        count, before = document.blockCount(), len(self._read)
        first, last = document.findBlock(position), document.findBlock(position + added)
        top = max((first.blockNumber() if first.isValid() else count - 1) - 1, 0)
        end = min((last.blockNumber() if last.isValid() else count - 1) + 2, count)
        old_end = end - (count - before)
        if top <= old_end <= before:
            self._read[top:old_end] = [None] * (end - top)
        else:
            self._read = [None] * count
        if count != before or (removed and added):  # the second is how a new format is told
            self._markers = None
            self.viewport().update()

    def _tell(self) -> None:
        if not self._loading:
            self.edited.emit()

    def lines(self) -> list[form.Line]:
        """Return the lines of the plan as they stand in the text; of what did not change nothing is read again."""
        document = self.document()
        if len(self._read) != document.blockCount():
            self._read = [None] * document.blockCount()
        out: list[form.Line] = []
        in_table = False
        for number, known in enumerate(self._read):
            line = known
            if line is None:
                line = self._read[number] = tables.read(document.findBlockByNumber(number))
                self._anew.append(line)
            if line.cell:
                if not in_table:
                    out.append(tables.read_whole(document.findBlockByNumber(number)))
            elif not line.filler:
                line.number = number
                out.append(line)
            in_table = line.cell
        return out

    def _outlined(self) -> list[form.Line]:
        lines = self.lines()
        anew = [(line.key, line.kind) for line in lines] != self._loaded
        form.outline(lines, self._blocks.by_key, anew=anew)
        for line in () if anew else lines:  # blocks may have been numbered again since, and lines came back
            line.marker, line.depth = self._as_read.get(line.key, (line.marker, line.depth))
        return lines

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Lay out what was typed."""
        self._typing.end()
        super().focusOutEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Keep the plan's font where a style sheet changes the widget's."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.document().setDefaultFont(form.font())

    # --- painting -------------------------------------------------------------------------------------------

    def markers(self) -> list[str]:
        """Return the marker of each line of the editor as it is painted."""
        if self._markers is None:
            lines = self._outlined()
            self._markers = [line.marker for line in lines]
            self._painted = {line.number: line.marker for line in lines if line.marker and line.number >= 0}
        return self._markers

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground of duties, the text and the markers."""
        painting.paint_grounds(self, self._is_duty, self._duty_colour)
        super().paintEvent(event)
        self.markers()
        painting.paint_markers(self, self._painted)
        painting.paint_tables(self)
        self._columns.paint()

    def _is_duty(self, key: int) -> bool:
        block = self._blocks.get(key)
        return block is not None and block.task is not None


def _put_words(block: Block, line: form.Line, beside: Mapping[int, Task]) -> None:
    """Put the words of a line into its block, or into the duty that has them; of `beside` see `reword`."""
    task = block.task
    if task is None:
        if block.runs != line.words:
            reword(block, line.words, beside)
        return
    if task.runs != line.words:
        task.runs = line.words
    if block.runs:
        block.runs = ()


def _same(block: Block | None, other: Block) -> bool:
    """Return whether a block is another one, which may have been read at another time."""
    return block is other or (block is not None and block.id is not None and block.id == other.id)
