"""The blocks of a plan behind its text: under which key each stands there, and how new ones are put in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QFont, QTextBlock, QTextCharFormat, QTextCursor

from desktop.domain.plan.plan import Block, BlockKind, Plan
from desktop.gui.editor import plan_document as form
from desktop.gui.editor import plan_table as tables


class PlanBlocks:
    """The blocks of the plan `plan_id` by the keys under which they stand in a text, and those that came since.

    A block that is deleted stays known by its key: undo brings it back.
    """

    def __init__(self) -> None:
        self.by_key: dict[int, Block] = {}
        self.plan_id: int | None = None

    def hold(self, plan: Plan) -> None:
        """Know the blocks of a plan, and no others any more."""
        self.by_key = dict(enumerate(plan.blocks or [Block(BlockKind.PARAGRAPH)], start=1))
        self.plan_id = plan.id

    def get(self, key: int) -> Block | None:
        """Return the block with a key."""
        return self.by_key.get(key)

    def at(self, text_block: QTextBlock) -> Block | None:
        """Return the block of a paragraph or a table of the text; None beside a table, where the plan has no line."""
        return None if tables.is_filler(text_block) else self.get(form.key_of(text_block))

    def new(self, kind: BlockKind, like: Block | None) -> int:
        """Make a block and return its key; a bullet gets the sign of the one that it came from."""
        key = max(self.by_key, default=0) + 1
        same = like is not None and like.kind is kind
        self.by_key[key] = Block(
            kind,
            marker=like.marker if like is not None and same else "-" if kind is BlockKind.BULLET else "",
            depth=like.depth if like is not None and same else 0,
        )
        return key

    def open_below(self, cursor: QTextCursor, kind: BlockKind) -> None:
        """Open a new block at the cursor, as Enter does, and go there."""
        old = self.get(form.key_of(cursor.block()))
        cursor.insertBlock(form.block_format(kind, self.new(kind, old)), form.char_format(kind))

    def fill_up(self, cursor: QTextCursor) -> None:
        """Make the block of the cursor, beside a table, one that is no line of the plan while it is empty."""
        cursor.setBlockFormat(tables.filler_format(self.new(BlockKind.PARAGRAPH, None)))
        cursor.setBlockCharFormat(form.char_format(BlockKind.PARAGRAPH))

    def put_table(
        self, cursor: QTextCursor, rows: list[list[str]], header_rows: int, widths: Sequence[int] = ()
    ) -> int:
        """Put a table in, leave the cursor in the block behind it, and return where its first cell begins."""
        table = tables.table_at(cursor)
        if table is not None:
            cursor.setPosition(table.lastPosition() + 1)
            if not tables.is_filler(cursor.block()):
                self.open_above(cursor)
        empty = not cursor.block().text()
        before = cursor.block().previous()
        if empty and before.isValid() and not tables.is_cell(before):
            cursor.setPosition(before.position() + before.length() - 1)
            cursor.setPosition(cursor.position() + 1, QTextCursor.MoveMode.KeepAnchor)
            shape, look = before.blockFormat(), before.charFormat()
            cursor.removeSelectedText()
            cursor.setBlockFormat(shape)
            cursor.setBlockCharFormat(look)
        elif empty and not tables.is_filler(cursor.block()):
            self.fill_up(cursor)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        made = tables.make(cursor, rows, header_rows, self.new(BlockKind.TABLE, None), widths)
        first = made.firstPosition()
        following = cursor.block().next()
        if following.isValid() and not tables.is_cell(following):
            tables.drop_line(cursor)
        else:
            self.fill_up(cursor)
        return first

    def open_above(self, cursor: QTextCursor) -> None:
        """Open an empty block between a table and the block behind it, that of the cursor, and go there."""
        shape, look = cursor.blockFormat(), cursor.blockCharFormat()
        cursor.insertBlock(shape, look)
        cursor.movePosition(QTextCursor.MoveOperation.PreviousBlock)
        self.fill_up(cursor)

    def begin_behind_table(self, cursor: QTextCursor, kind: BlockKind) -> None:
        """Let the line behind a table, that of the cursor, be a new block; words that stand there go below it."""
        if not tables.is_filler(cursor.block()):
            self.open_above(cursor)
        cursor.setBlockFormat(form.block_format(kind, self.new(kind, None)))
        cursor.setBlockCharFormat(form.char_format(kind))


def change_kind(edit: QTextCursor, text_block: QTextBlock, old: BlockKind, kind: BlockKind) -> None:
    """Let a paragraph be of another kind, with the look of that."""
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


def take_out(edit: QTextCursor, text_block: QTextBlock, size: int) -> None:
    """Take letters away from the beginning of a paragraph."""
    edit.setPosition(text_block.position())
    edit.setPosition(text_block.position() + size, QTextCursor.MoveMode.KeepAnchor)
    edit.removeSelectedText()


def remove_selection(cursor: QTextCursor) -> None:
    """Take out what is selected, whole tables with it."""
    if tables.holds_table(cursor):
        tables.remove_selection(cursor)
    else:
        cursor.removeSelectedText()
