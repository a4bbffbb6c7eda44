"""The editor of a plan's text."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QContextMenuEvent,
    QFont,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QPaintEvent,
    QPalette,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from desktop.domain.marking import CAN_BE_DUTIES
from desktop.domain.plan import Block, BlockKind, Plan
from desktop.gui.editor import plan_document as form
from desktop.gui.editor import plan_painter as painting

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_DELETES = {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}
_ENDS_WITH_ENTER = {BlockKind.BULLET, BlockKind.POINT, BlockKind.NUMBERED}


class PlanEditor(QTextEdit):
    """Edits the text of a plan block by block; the plan itself changes only in `apply_to`.

    `duty_colour` marks the blocks that are tasks. Input programs such as Unikey replace letters by sending
    Backspace and letters: all keys go to Qt as they come.
    """

    edited = Signal()
    make_task = Signal(object)
    """The Block that the user wants as a duty, or as none any more; answer with `show_tasks`."""
    refused = Signal()
    """Something was to be typed or pasted into a text that is locked."""

    def __init__(self, parent: QWidget | None = None, *, duty_colour: QColor | None = None) -> None:
        super().__init__(parent)
        self._blocks: dict[int, Block] = {}
        self._loaded: list[tuple[int, BlockKind]] = []
        self._markers: list[str] | None = None
        self._count = 0
        self._loading = False
        self._duty_colour = duty_colour or QColor(255, 243, 205)
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
        document = self.document()
        document.setUndoRedoEnabled(False)
        document.clear()
        self._blocks = dict(enumerate(plan.blocks or [Block(BlockKind.PARAGRAPH)], start=1))
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        for key, block in self._blocks.items():
            shape = form.block_format(block.kind, key)
            if key == 1:
                cursor.setBlockFormat(shape)
                cursor.setBlockCharFormat(form.char_format(block.kind))
            else:
                cursor.insertBlock(shape, form.char_format(block.kind))
            if block.kind is BlockKind.TABLE:
                cursor.insertText(self._table_line(block), self._table_format())
            else:
                form.insert_runs(cursor, block.content)
        cursor.endEditBlock()
        document.setUndoRedoEnabled(True)
        document.setModified(False)
        self._loaded = self._structure()
        self._markers = None
        self._loading = False
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def apply_to(self, plan: Plan) -> None:
        """Write the text into `plan`: words, kinds, markers and order; the words of duties go into their tasks.

        Tasks whose block is gone leave the plan. While no block came, went or changed its kind, markers stay as
        they were read; otherwise they are numbered again.
        """
        shapes = form.outline(self.document().begin(), self._blocks, anew=self._restructured())
        seen: set[int] = set()
        blocks: list[Block] = []
        for text_block, shape in zip(form.text_blocks(self.document().begin()), shapes, strict=True):
            key = form.key_of(text_block)
            block = self._blocks.get(key) if key not in seen else None
            block = block or Block(shape.kind)
            seen.add(key)
            block.kind, block.marker, block.depth = shape.kind, shape.marker, shape.depth
            if block.kind is not BlockKind.TABLE:
                parts = form.runs_of(text_block)
                if block.task is not None:
                    block.task.runs, block.runs = parts, ()
                else:
                    block.runs = parts
            blocks.append(block)
        if len(blocks) == 1 and not blocks[0].text and blocks[0].kind is not BlockKind.TABLE:
            blocks = []  # an empty editor still has one line
        before = {id(block.task) for block in (*plan.blocks, *self._blocks.values()) if block.task is not None}
        here = [block.task for block in blocks if block.task is not None]
        kept = {id(task) for task in here}
        plan.tasks[:] = [task for task in plan.tasks if id(task) in kept or id(task) not in before]
        known = {id(task) for task in plan.tasks}
        plan.tasks += [task for task in here if id(task) not in known]
        plan.blocks[:] = blocks

    def current_block(self) -> Block | None:
        """Return the block that the cursor stands in."""
        return self._blocks.get(form.key_of(self.textCursor().block()))

    def current_kind(self) -> BlockKind:
        """Return the kind of the block that the cursor stands in, as it is shown."""
        return form.kind_of(self.textCursor().block())

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
        """Change the kind of the blocks in the selection; tables stay tables. One step for undo."""
        cursor = self.textCursor()
        last = self.document().findBlock(cursor.selectionEnd()).blockNumber()
        text_block = self.document().findBlock(cursor.selectionStart())
        edit = QTextCursor(self.document())
        edit.beginEditBlock()
        while text_block.isValid() and text_block.blockNumber() <= last:
            old = form.kind_of(text_block)
            if BlockKind.TABLE not in (old, kind) and old is not kind:
                self._change_kind(edit, text_block, old, kind)
            text_block = text_block.next()
        edit.endEditBlock()

    def _change_kind(self, edit: QTextCursor, text_block: QTextBlock, old: BlockKind, kind: BlockKind) -> None:
        edit.setPosition(text_block.position())
        edit.setBlockFormat(form.block_format(kind, form.key_of(text_block)))
        edit.setBlockCharFormat(form.char_format(kind))
        edit.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        look = QTextCharFormat()
        if (old in form.HEADINGS) != (kind in form.HEADINGS):
            look.setFontWeight(QFont.Weight.Bold if kind in form.HEADINGS else QFont.Weight.Normal)
        if BlockKind.BASIS in (old, kind):
            look.setFontItalic(kind is BlockKind.BASIS)
        edit.mergeCharFormat(look)

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
        if not self.isReadOnly() and not self._touches_table(self.textCursor()):
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
        for keys, act in self._formatting():
            if event.matches(keys):
                act()
                return
        if event.key() in _ENTER and not event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        ):
            self._enter()
            return
        if self._would_break_table(event):
            return
        before = self.textCursor()
        look = self.currentCharFormat()
        super().keyPressEvent(event)
        after = self.textCursor()
        if (
            event.key() == Qt.Key.Key_Backspace
            and not before.hasSelection()
            and after.blockNumber() == before.blockNumber()
        ):
            # Unikey writes "â" as a, Backspace, â: the letter that follows must look like the one that went
            self.setCurrentCharFormat(look)

    def _formatting(self) -> list[tuple[QKeySequence.StandardKey, Callable[[], None]]]:
        return [
            (QKeySequence.StandardKey.Bold, self.toggle_bold),
            (QKeySequence.StandardKey.Italic, self.toggle_italic),
            (QKeySequence.StandardKey.Underline, self.toggle_underline),
        ]

    def _enter(self) -> None:
        cursor = self.textCursor()
        if cursor.hasSelection() and self._touches_table(cursor):
            return
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        kind = form.kind_of(cursor.block())
        if kind is BlockKind.TABLE:
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
            self._open_block(cursor, BlockKind.PARAGRAPH)
        elif kind in _ENDS_WITH_ENTER and not cursor.block().text():
            cursor.setBlockFormat(form.block_format(BlockKind.PARAGRAPH, form.key_of(cursor.block())))
        elif cursor.atBlockStart() and cursor.block().text():
            key = form.key_of(cursor.block())
            cursor.insertBlock(form.block_format(kind, key), form.char_format(kind))
            above = QTextCursor(cursor.block().previous())  # the words, and their task, went down
            above.setBlockFormat(form.block_format(kind, self._new_block(kind, self._blocks.get(key))))
        else:
            follower = BlockKind.PARAGRAPH if kind in form.HEADINGS and cursor.atBlockEnd() else kind
            self._open_block(cursor, follower)
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def _open_block(self, cursor: QTextCursor, kind: BlockKind) -> None:
        old = self._blocks.get(form.key_of(cursor.block()))
        cursor.insertBlock(form.block_format(kind, self._new_block(kind, old)), form.char_format(kind))

    def _new_block(self, kind: BlockKind, like: Block | None) -> int:
        """Make a block and return its key; a bullet gets the sign of the one that it came from."""
        key = max(self._blocks, default=0) + 1
        same = like is not None and like.kind is kind
        self._blocks[key] = Block(
            kind,
            marker=like.marker if like is not None and same else "-" if kind is BlockKind.BULLET else "",
            depth=like.depth if like is not None and same else 0,
        )
        return key

    def _touches_table(self, cursor: QTextCursor) -> bool:
        document = self.document()
        text_block = document.findBlock(cursor.selectionStart())
        last = document.findBlock(cursor.selectionEnd()).blockNumber()
        while text_block.isValid() and text_block.blockNumber() <= last:
            if form.kind_of(text_block) is BlockKind.TABLE:
                return True
            text_block = text_block.next()
        return False

    def _would_break_table(self, event: QKeyEvent) -> bool:
        """Return whether a key writes into a table's line or joins it with its neighbour."""
        cursor = self.textCursor()
        if not self._writes(event):
            return False
        if self._touches_table(cursor):
            return True
        if event.key() not in _DELETES or cursor.hasSelection():
            return False
        block = cursor.block()
        near = block.previous() if event.key() == Qt.Key.Key_Backspace else block.next()
        edge = cursor.atBlockStart() if event.key() == Qt.Key.Key_Backspace else cursor.atBlockEnd()
        return edge and near.isValid() and form.kind_of(near) is BlockKind.TABLE

    @staticmethod
    def _writes(event: QKeyEvent) -> bool:
        """Return whether a key puts in or takes away letters."""
        if event.key() in _DELETES or event.matches(QKeySequence.StandardKey.Cut):
            return True
        if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            return False
        return bool(event.text()) and event.text().isprintable()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Take composed letters, but not into a table's line."""
        if self._touches_table(self.textCursor()):
            event.ignore()
            return
        super().inputMethodEvent(event)

    # --- paste ----------------------------------------------------------------------------------------------

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Return whether there are words to paste."""
        return source.hasText() or source.hasHtml()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste words with bold and italic, a block for each paragraph, of the kind that the sign before it says."""
        cursor = self.textCursor()
        if self.isReadOnly() or self._touches_table(cursor):
            return
        lines = form.pasted(source)
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        # plain words look like those around them, words with a look of their own keep it
        base = form.char_format(form.kind_of(cursor.block())) if source.hasHtml() else cursor.charFormat()
        shapes = [form.marked(parts) for parts in lines]
        structured = len(lines) > 1 and any(kind is not None for kind, _rest in shapes)
        for index, (parts, (sign, rest)) in enumerate(zip(lines, shapes, strict=True)):
            if index:
                kind = form.kind_of(cursor.block())
                kind = BlockKind.PARAGRAPH if kind in form.HEADINGS or structured else kind
                kind = sign or kind
                self._open_block(cursor, kind)
                base = form.char_format(kind)
            elif structured and sign is not None and not cursor.block().text():
                self._change_kind(cursor, cursor.block(), form.kind_of(cursor.block()), sign)
                base = form.char_format(sign)
            else:
                rest = parts  # noqa: PLW2901 (it goes on in the words that stand there)
            parts = rest  # noqa: PLW2901
            for run in parts:
                look = QTextCharFormat(base)
                look.merge(form.run_format(run))
                cursor.insertText(run.text, look)
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer Qt's own menu and to make a duty of words, or plain words of a duty."""
        menu = self.createStandardContextMenu(event.pos())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        block = self._blocks.get(form.key_of(self.cursorForPosition(event.pos()).block()))
        if block is not None and not self.isReadOnly() and (block.task is not None or block.kind in CAN_BE_DUTIES):
            words = self.tr("Make this a duty") if block.task is None else self.tr("Not a duty any more")
            action = QAction(words, menu)
            action.triggered.connect(lambda: self.make_task.emit(block))
            menu.addSeparator()
            menu.addAction(action)
        menu.popup(event.globalPos())

    # --- what changed ---------------------------------------------------------------------------------------

    def _changed(self, _position: int, removed: int, added: int) -> None:
        count = self.document().blockCount()
        if count != self._count or (removed and added):  # the second is how a new format is told
            self._markers = None
            self.viewport().update()
        self._count = count

    def _tell(self) -> None:
        if not self._loading:
            self.edited.emit()

    def _structure(self) -> list[tuple[int, BlockKind]]:
        first = self.document().begin()
        return [(form.key_of(text_block), form.kind_of(text_block)) for text_block in form.text_blocks(first)]

    def _restructured(self) -> bool:
        return self._structure() != self._loaded

    def changeEvent(self, event: QEvent) -> None:
        """Keep the plan's font where a style sheet changes the widget's."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.document().setDefaultFont(form.font())

    # --- painting -------------------------------------------------------------------------------------------

    def markers(self) -> list[str]:
        """Return the marker of each line of the editor as it is painted."""
        if self._markers is None:
            shapes = form.outline(self.document().begin(), self._blocks, anew=self._restructured())
            self._markers = [shape.marker for shape in shapes]
        return self._markers

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground of duties, the text and the markers."""
        duties = {key for key, block in self._blocks.items() if block.task is not None}
        painting.paint_grounds(self, duties, self._duty_colour)
        super().paintEvent(event)
        painting.paint_markers(self, self.markers())

    def _table_line(self, block: Block) -> str:
        return self.tr("[Table: {rows} rows]").format(rows=len(block.rows))

    def _table_format(self) -> QTextCharFormat:
        return form.table_format(self.palette().color(QPalette.ColorRole.PlaceholderText))
