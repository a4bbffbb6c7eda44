"""A plan's blocks as a Qt document: one text block for each, and back.

Key and kind of a block live in the format of its text block, so undo and redo carry them along. Markers are not in
the text.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator, Sequence
from difflib import SequenceMatcher

from PySide6.QtGui import (
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from desktop.domain.base.text import Run, Runs, merge
from desktop.domain.plan.plan import Block, BlockKind, renumber
from desktop.gui.kit.theme import theme
from desktop.gui.paper.document_font import families

FONT_SIZE = 13.0
"""Points of the text of a plan on the screen, at 100 %."""
HEADINGS = frozenset({BlockKind.SECTION, BlockKind.HEADING, BlockKind.SUBHEADING, BlockKind.APPENDIX})

KEY = QTextFormat.Property.UserProperty.value + 1
KIND = KEY + 1
FILLER = KIND + 1
BREAK = "\u2028"
"""Qt's sign for a new line within a block."""
MARGIN = 52
_INNER_MARGIN = 72
_INNER = {BlockKind.POINT, BlockKind.BULLET, BlockKind.SUBHEADING}
_DEPTH = {BlockKind.SECTION: 1, BlockKind.HEADING: 2, BlockKind.NUMBERED: 2, BlockKind.SUBHEADING: 3}


def font() -> QFont:
    """Return the font of plans on the screen."""
    out = QFont()
    out.setFamilies(families())
    out.setPointSizeF(FONT_SIZE * theme.factor)
    return out


def block_format(kind: BlockKind, key: int) -> QTextBlockFormat:
    """Return the format of a text block that stands for the block with this key."""
    out = QTextBlockFormat()
    out.setProperty(KEY, key)
    out.setProperty(KIND, kind.value)
    out.setLeftMargin(theme.px(_INNER_MARGIN if kind in _INNER else MARGIN))
    out.setRightMargin(12)
    out.setTopMargin(10 if kind in HEADINGS else 0)
    out.setBottomMargin(8)
    return out


def char_format(kind: BlockKind) -> QTextCharFormat:
    """Return how new words of a kind look: headings bold, bases italic."""
    out = QTextCharFormat()
    if kind in HEADINGS:
        out.setFontWeight(QFont.Weight.Bold)
    if kind is BlockKind.BASIS:
        out.setFontItalic(True)
    return out


def run_format(run: Run) -> QTextCharFormat:
    """Return the format of a run."""
    out = QTextCharFormat()
    if run.bold:
        out.setFontWeight(QFont.Weight.Bold)
    if run.italic:
        out.setFontItalic(True)
    if run.underline:
        out.setFontUnderline(True)
    return out


def key_of(text_block: QTextBlock) -> int:
    """Return the key of a text block, 0 where it has none."""
    return text_block.blockFormat().intProperty(KEY)


def kind_of(text_block: QTextBlock) -> BlockKind:
    """Return the kind of a text block."""
    value = text_block.blockFormat().stringProperty(KIND)
    return BlockKind(value) if value else BlockKind.PARAGRAPH


def insert_runs(cursor: QTextCursor, parts: Runs) -> None:
    """Insert runs at the cursor, with their formatting."""
    for run in parts:
        cursor.insertText(run.text.replace("\n", BREAK), run_format(run))


def end_step(edit: QTextCursor) -> None:
    """End an edit that is a step of undo for itself: Qt counts letters typed behind its last words to it."""
    edit.endEditBlock()
    edit.document().setModified(False)  # an unmodified text takes no letters into a step


def runs_of(text_block: QTextBlock) -> Runs:
    """Return the words of a text block with bold, italic and underline, as NFC."""
    out: list[Run] = []
    item = text_block.begin()
    while not item.atEnd():
        fragment = item.fragment()
        shown = fragment.charFormat()
        out.append(
            Run(
                unicodedata.normalize("NFC", fragment.text().replace(BREAK, "\n")),
                shown.fontWeight() >= QFont.Weight.DemiBold.value,
                shown.fontItalic(),
                shown.fontUnderline(),
            )
        )
        item += 1
    return merge(tuple(out))


def text_blocks(first: QTextBlock) -> Iterator[QTextBlock]:
    """Yield a text block and all that follow it."""
    while first.isValid():
        yield first
        first = first.next()


class Line:
    """A line of the plan as it was last read from the text: key, kind and words, with marker and depth as shown.

    `number` is that of its text block; a table has none, but `rows`, `header_rows`, `widths`. What is a `cell` or only
    a `filler` beside a table is no line of the plan.
    """

    __slots__ = ("cell", "depth", "filler", "header_rows", "key", "kind", "marker", "number", "rows", "widths", "words")

    def __init__(self, key: int, kind: BlockKind, words: Runs = ()) -> None:
        self.key, self.kind, self.words = key, kind, words
        self.marker, self.depth, self.number = "", 0, -1
        self.cell = self.filler = False
        self.rows: list[list[str]] | None = None
        self.header_rows = 0
        self.widths: list[int] = []


def outline(lines: Sequence[Line], blocks: dict[int, Block], *, anew: bool) -> None:
    """Give lines the markers and depths that they have now; `anew` numbers them again.

    A new numbered line counts as deep as the one above it: behind "1.1." comes "1.2.".
    """
    for above, line in zip((None, *lines), lines, strict=False):
        block = blocks.get(line.key)
        if block is not None and block.kind is line.kind:
            line.marker, line.depth = block.marker, block.depth
        else:
            line.marker, line.depth = "-" if line.kind is BlockKind.BULLET else "", _DEPTH.get(line.kind, 0)
            if line.kind is BlockKind.NUMBERED and above is not None and above.kind is BlockKind.NUMBERED:
                line.marker, line.depth = above.marker, above.depth
    if anew:
        renumber(lines)


def texts(document: QTextDocument) -> list[str]:
    """Return the words of each block, one after the other."""
    return [item.text() for item in text_blocks(document.begin())]


def places(before: Sequence[str], after: Sequence[str]) -> Callable[[int], int]:
    """Return what tells where a line of `before` stands in `after`; one that is gone stands behind the one above it."""
    if before == after:
        return lambda number: number
    runs = SequenceMatcher(None, before, after, autojunk=False).get_matching_blocks()

    def place(number: int) -> int:
        found = 0
        for old, new, length in runs:
            if old <= number:
                found = new + number - old if number < old + length else new + length
        return min(found, len(after) - 1)

    return place
