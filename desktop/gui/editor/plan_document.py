"""A plan's blocks as a Qt document: one text block for each, and back.

Key and kind of a block live in the format of its text block, so undo and redo carry them along. Markers are not in
the text.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from PySide6.QtCore import QMimeData
from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from desktop.domain.plan import Block, BlockKind, renumber
from desktop.domain.text import Run, Runs, merge
from desktop.gui.kit.theme import theme
from desktop.gui.paper.document_font import families

FONT_SIZE = 13.0
"""Points of the text of a plan on the screen, at 100 %."""
HEADINGS = frozenset({BlockKind.SECTION, BlockKind.HEADING, BlockKind.SUBHEADING, BlockKind.APPENDIX})

_KEY = QTextFormat.Property.UserProperty.value + 1
_KIND = _KEY + 1
_BREAK = "\u2028"  # Qt's sign for a new line within a block
_MARGIN = 52
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
    out.setProperty(_KEY, key)
    out.setProperty(_KIND, kind.value)
    out.setLeftMargin(theme.px(_INNER_MARGIN if kind in _INNER else _MARGIN))
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


def table_format(grey: QColor) -> QTextCharFormat:
    """Return how the line looks that stands for a table."""
    out = QTextCharFormat()
    out.setForeground(grey)
    return out


def key_of(text_block: QTextBlock) -> int:
    """Return the key of a text block, 0 where it has none."""
    return text_block.blockFormat().intProperty(_KEY)


def kind_of(text_block: QTextBlock) -> BlockKind:
    """Return the kind of a text block."""
    value = text_block.blockFormat().stringProperty(_KIND)
    return BlockKind(value) if value else BlockKind.PARAGRAPH


def insert_runs(cursor: QTextCursor, parts: Runs) -> None:
    """Insert runs at the cursor, with their formatting."""
    for run in parts:
        cursor.insertText(run.text.replace("\n", _BREAK), run_format(run))


def runs_of(text_block: QTextBlock) -> Runs:
    """Return the words of a text block with bold, italic and underline, as NFC."""
    out: list[Run] = []
    item = text_block.begin()
    while not item.atEnd():
        fragment = item.fragment()
        shown = fragment.charFormat()
        out.append(
            Run(
                unicodedata.normalize("NFC", fragment.text().replace(_BREAK, "\n")),
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


_SIGNS = (
    (re.compile(r"\s*[IVX]{1,5}\.\s+(?=\S)"), BlockKind.SECTION),
    (re.compile(r"\s*\d{1,2}\.\s+(?=\S)"), BlockKind.NUMBERED),
    (re.compile(r"\s*[a-zđ]\)\s+(?=\S)"), BlockKind.POINT),
    (re.compile(r"\s*[-–•·+o§]\s+(?=\S)"), BlockKind.BULLET),
)


def pasted(source: QMimeData) -> list[Runs]:
    """Return the paragraphs of what is to be pasted with bold and italic; empty ones are left out."""
    if not source.hasHtml():
        lines = [unicodedata.normalize("NFC", " ".join(line.split())) for line in source.text().splitlines()]
        return [(Run(line),) for line in lines if line] or ([(Run(source.text()),)] if source.text() else [])
    document = QTextDocument()
    document.setHtml(source.html())
    out = []
    for text_block in text_blocks(document.begin()):
        parts = tuple(
            Run(run.text.replace("\n", " ").replace("\ufffc", ""), run.bold, run.italic) for run in runs_of(text_block)
        )
        if any(run.text.strip() for run in parts):
            out.append(merge(parts))
    return out


def marked(parts: Runs) -> tuple[BlockKind | None, Runs]:
    """Return the kind that the sign before a pasted paragraph says ("I.", "1.", "a)", "-"), and what stands behind it.

    Word writes the sign of a list into the words, with blanks behind it.
    """
    text = "".join(run.text for run in parts)
    for pattern, kind in _SIGNS:
        match = pattern.match(text)
        if match is None:
            continue
        rest = _behind(parts, match.end())
        bold = all(run.bold or not run.text.strip() for run in rest)
        if kind is BlockKind.NUMBERED and bold:
            return BlockKind.HEADING, rest
        if kind is BlockKind.SECTION and not bold and not text[match.end() :].isupper():
            continue
        return kind, rest
    return None, parts


def _behind(parts: Runs, size: int) -> Runs:
    out = []
    for run in parts:
        words = run.text[size:] if size < len(run.text) else ""
        size = max(0, size - len(run.text))
        if words:
            out.append(Run(words, run.bold, run.italic, run.underline))
    return tuple(out)


def outline(first: QTextBlock, blocks: dict[int, Block], *, anew: bool) -> list[Block]:
    """Return stand-ins with the kinds, markers and depths that the text blocks have now; `anew` numbers them again."""
    out = []
    for text_block in text_blocks(first):
        kind, block = kind_of(text_block), blocks.get(key_of(text_block))
        if block is not None and block.kind is kind:
            out.append(Block(kind, marker=block.marker, depth=block.depth))
        else:
            out.append(Block(kind, marker="-" if kind is BlockKind.BULLET else "", depth=_DEPTH.get(kind, 0)))
    if anew:
        renumber(out)
    return out
