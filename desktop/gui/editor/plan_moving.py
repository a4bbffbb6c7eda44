"""Whole paragraphs of a plan in the clipboard: where they are pasted, they are what they were.

Words alone would come back without headings, signs and numbers, and the last would join what stands behind it.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from desktop.domain.base.text import Runs
from desktop.domain.plan.plan import Block, BlockKind
from desktop.gui.editor import plan_document as form
from desktop.gui.editor import plan_table as tables


@dataclass(frozen=True)
class Moved:
    """A paragraph as it was taken: its kind, its words and its block."""

    kind: BlockKind
    words: Runs
    block: Block


@dataclass(frozen=True)
class Taken:
    """Paragraphs that were cut or copied, and whether a border went along: behind the last or before the first."""

    lines: tuple[Moved, ...]
    ends: bool
    leads: bool


@dataclass(frozen=True)
class Stretch:
    """Words of several paragraphs: the `head` where it begins `inside` one; then `lines`, the last as far as taken."""

    inside: bool
    head: Runs
    lines: tuple[Moved, ...]


@dataclass(frozen=True)
class AroundTables:
    """What a selection holds beside and between tables: paragraphs, each with whether it was taken from its beginning.

    `tables` are their rows that are heads and the widths of their columns. `behind` is the paragraph at the beginning
    of which it ends; `leads` tells that it begins at the end of one.
    """

    lines: tuple[tuple[Moved, bool], ...]
    tables: tuple[tuple[int, tuple[int, ...]], ...]
    behind: Moved | None
    leads: bool


@dataclass(frozen=True)
class Clip:
    """What was cut or copied last from the plan `plan_id`; `text` is what the clipboard has of it, with single spaces.

    `whole` are the paragraphs that it holds whole; `stretch` is what it is else, from within one paragraph to another;
    `around` is what it is where it holds tables; `duties` are the words and the block of each duty in it.
    """

    plan_id: int | None
    text: str
    whole: Taken | None
    stretch: Stretch | None
    around: AroundTables | None
    duties: tuple[tuple[str, Block], ...]

    def is_in(self, text: str) -> bool:
        """Return whether a clipboard with that text has it still; what has no words cannot be told from anything."""
        return bool(self.text) and joined(text) == self.text


BlockOf = Callable[[QTextBlock], Block | None]


def clip(cursor: QTextCursor, text: str, block_of: BlockOf, plan_id: int | None) -> Clip:
    """Return what a selection holds, of which the clipboard gets `text`; in a table it is words alone."""
    in_table = tables.table_at(cursor) is not None
    whole = None if in_table else _whole(cursor, block_of)
    stretch = None if in_table or whole is not None else _stretch(cursor, block_of)
    around = None if in_table or whole is not None or stretch is not None else _around_tables(cursor, block_of)
    return Clip(plan_id, joined(text), whole, stretch, around, tuple(_duties(cursor, block_of)))


def _duties(cursor: QTextCursor, block_of: BlockOf) -> Iterator[tuple[str, Block]]:
    """Yield the duties that a selection holds with all their words."""
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    for text_block in form.text_blocks(cursor.document().findBlock(start)):
        if text_block.position() > end:
            break
        words, block = joined(text_block.text()), block_of(text_block)
        whole = start <= text_block.position() and text_block.position() + text_block.length() - 1 <= end
        if whole and words and block is not None and block.task is not None:
            yield words, block


def _whole(cursor: QTextCursor, block_of: BlockOf) -> Taken | None:
    """Return the paragraphs that a selection holds whole; None where it is of words, or holds a table."""
    document = cursor.document()
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    first = document.findBlock(start)
    leads = start > first.position() and start == first.position() + first.length() - 1
    if leads:
        first = first.next()
    elif start != first.position():
        return None
    lines: list[Moved] = []
    ends = False
    for text_block in form.text_blocks(first):
        if text_block.position() >= end:
            ends = text_block.position() == end
            break
        block = block_of(text_block)
        if block is None or tables.is_cell(text_block) or text_block.position() + text_block.length() - 1 > end:
            return None
        words = form.runs_of(text_block)
        lines.append(Moved(form.kind_of(text_block), words, block))
    whole = bool(lines) and (ends or leads or len(lines) > 1)
    return Taken(tuple(lines), ends, leads) if whole else None


def _stretch(cursor: QTextCursor, block_of: BlockOf) -> Stretch | None:
    """Return what a selection holds that begins or ends within a paragraph; None where it is of one, or has a table."""
    document = cursor.document()
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    first = document.findBlock(start)
    inside = start > first.position()
    head = part(first, start, end) if inside else ()
    if inside:
        if block_of(first) is None or tables.is_cell(first):
            return None
        first = first.next()
    lines: list[Moved] = []
    for text_block in form.text_blocks(first):
        if text_block.position() > end:
            break
        block = block_of(text_block)
        if block is None or tables.is_cell(text_block):
            return None
        words = part(text_block, text_block.position(), end)
        lines.append(Moved(form.kind_of(text_block), words, block))
    return Stretch(inside, head, tuple(lines)) if len(lines) + inside > 1 else None


def _around_tables(cursor: QTextCursor, block_of: BlockOf) -> AroundTables | None:
    """Return what a selection holds beside tables, None where it holds none; empty paragraphs are left out."""
    document = cursor.document()
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    first = document.findBlock(start)
    lines: list[tuple[Moved, bool]] = []
    found: dict[int, tuple[int, tuple[int, ...]]] = {}
    behind = None
    for text_block in form.text_blocks(first):
        if text_block.position() >= end:
            block = block_of(text_block) if text_block.position() == end else None
            if block is not None and not tables.is_cell(text_block):
                behind = Moved(form.kind_of(text_block), (), block)
            break
        table = tables.table_at(QTextCursor(text_block))
        if table is not None:
            found[tables.key_of(table)] = tables.header_rows(table), tuple(tables.widths_of(table))
            continue
        block, words = block_of(text_block), part(text_block, start, end)
        if block is not None and words and not tables.is_filler(text_block):
            lines.append((Moved(form.kind_of(text_block), words, block), start <= text_block.position()))
    leads = first.length() > 1 and start == first.position() + first.length() - 1
    return AroundTables(tuple(lines), tuple(found.values()), behind, leads) if found else None


def part(text_block: QTextBlock, start: int, end: int) -> Runs:
    """Return the words of a paragraph between two places of the text."""
    out, place = [], text_block.position()
    for run in form.runs_of(text_block):
        words = run.text[max(start - place, 0) : max(end - place, 0)]
        if words:
            out.append(replace(run, text=words))
        place += len(run.text)
    return tuple(out)


def joined(text: str) -> str:
    """Return words as two texts are compared: NFC, with single spaces for whatever parts them."""
    return unicodedata.normalize("NFC", " ".join(text.split()))


def place(cursor: QTextCursor, what: Taken) -> str:
    """Return where paragraphs can be put whole: "in" an empty one, "above" or "below" another; "" where they cannot."""
    text_block = cursor.block()
    if tables.is_cell(text_block) or tables.is_filler(text_block):
        return ""
    if text_block.length() <= 1:
        return "in"
    if what.ends and cursor.atBlockStart():
        return "above"
    return "below" if what.leads and cursor.atBlockEnd() else ""


def put(cursor: QTextCursor, lines: Sequence[Moved], keys: Sequence[int], where: str) -> None:
    """Put paragraphs at a `place`, each under its key."""
    for number, (line, key) in enumerate(zip(lines, keys, strict=True)):
        own = form.block_format(line.kind, key), form.char_format(line.kind)
        if where == "below":
            cursor.insertBlock(*own)
            form.insert_runs(cursor, line.words)
            continue
        if where == "above" or number < len(lines) - 1:
            kind = form.kind_of(cursor.block())
            cursor.insertBlock(form.block_format(kind, form.key_of(cursor.block())), form.char_format(kind))
            edit = QTextCursor(cursor.block().previous())
        else:
            edit = cursor
        edit.setBlockFormat(own[0])
        edit.setBlockCharFormat(own[1])
        form.insert_runs(edit, line.words)


def there(document: QTextDocument) -> dict[int, QTextBlock]:
    """Return the paragraphs of a text by their keys."""
    return {form.key_of(item): item for item in form.text_blocks(document.begin()) if not tables.is_cell(item)}
