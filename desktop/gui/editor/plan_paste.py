"""What is pasted into a plan: paragraphs with their kinds, and tables."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from PySide6.QtCore import QMimeData
from PySide6.QtGui import (
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrame,
    QTextListFormat,
    QTextTable,
)

from desktop.domain.base.text import Run, Runs, merge, plain
from desktop.domain.plan.plan import BlockKind
from desktop.gui.editor import plan_document as form
from desktop.gui.editor.plan_table import MOST_COLUMNS, Rows


class Paragraph(NamedTuple):
    """What its sign, list or heading says that it is (None where nothing does), its words, and those with the sign."""

    kind: BlockKind | None
    words: Runs
    whole: Runs


Part = Paragraph | Rows

_DASHES = "-–—−‑•●▪■□◦○➢➤❖✓✔→⇒★·+o§\uf0b7\uf0a7\uf0d8\uf0fc\uf02d\uf076"  # the last are those of fonts of signs
_SIGNS = (
    (re.compile(r"\s*[IVX]{1,5}\.\s+(?=\S)"), BlockKind.SECTION),
    (re.compile(r"\s*\d{1,2}\.\s+(?=\S)"), BlockKind.NUMBERED),
    (re.compile(r"\s*\d{1,2}\.\d{1,2}\.?\s+(?=\S)"), BlockKind.SUBHEADING),
    (re.compile(r"\s*[a-zđ]\)\s+(?=\S)"), BlockKind.POINT),
    (re.compile(rf"\s*[{_DASHES}]\s+(?=\S)"), BlockKind.BULLET),
)
_TYPED = (
    (re.compile(r"[IVX]{1,5}\. "), BlockKind.SECTION),
    (re.compile(r"\d{1,2}\. "), BlockKind.NUMBERED),
    (re.compile(r"[a-zđ]\) "), BlockKind.POINT),
    (re.compile(r"[-+] "), BlockKind.BULLET),
)
SIGNED = frozenset({kind for _pattern, kind in _SIGNS} | {BlockKind.HEADING})
"""Kinds that have a number or a sign of their own."""

_HEADINGS = {1: BlockKind.SECTION, 2: BlockKind.HEADING, 3: BlockKind.SUBHEADING}
_LISTS = {
    QTextListFormat.Style.ListDecimal: BlockKind.NUMBERED, QTextListFormat.Style.ListUpperRoman: BlockKind.SECTION,
    QTextListFormat.Style.ListLowerAlpha: BlockKind.POINT, QTextListFormat.Style.ListUpperAlpha: BlockKind.POINT,
}  # fmt: skip
_SIGN_FONTS = ("symbol", "wingdings", "webdings")
_UNSEEN = re.compile(
    r"<!--.*?-->|<del\b[^>]*>.*?</del>"
    r"|<span\b[^>]*display:\s*none[^>]*>[^<]*(?:<o:p>[^<]*</o:p>)?</span>",
    re.IGNORECASE | re.DOTALL,
)
"""What Word gives with a text and shows to nobody: comments, what was struck out in a revision, hidden words."""

_STYLES = re.compile(r"(<style\b[^>]*>)\s*<!--(.*?)-->\s*(</style>)", re.IGNORECASE | re.DOTALL)
"""Word's styles, which stand in a comment: they tell what is bold, and the font. (Qt knows none behind a comment.)"""

InUnicode = Callable[[Sequence[tuple[str, str]]], list[str]]
"""What changes words in old fonts (TCVN3, VNI) to Unicode; it is given pieces of a text, each with its font."""

_BLANKS = re.compile(r"\s*\xa0\s+|\s+\xa0\s*|\xa0{2,}")  # with which Word fills up to a tab stop
_LINE_ENDS = "\r\n\u2028\u2029"
_NUMBER = re.compile(r"[\d.,%/\s-]*")


def pasted(source: QMimeData, in_unicode: InUnicode | None = None) -> list[Part]:
    """Return paragraphs with bold and italic, and tables, of what is to be pasted; empty paragraphs are left out.

    A blank before or behind words that were copied from within a line parts them from those they come between.
    """
    return _parted(_pasted(source, in_unicode), source.text())


def begun(parts: Runs) -> Runs:
    """Return words as they begin a paragraph: without blanks before them."""
    out = list(parts)
    while out and not (words := out[0].text.lstrip()):
        del out[0]
    return (replace(out[0], text=words), *out[1:]) if out else ()


def _parted(parts: list[Part], text: str) -> list[Part]:
    """Return what is pasted with the blanks at both ends of the text; those of whole lines are none."""
    before, behind = (" " if sign.isspace() and sign not in _LINE_ENDS else "" for sign in (text[:1], text[-1:]))
    if parts and isinstance(first := parts[0], Paragraph):
        parts[0] = first._replace(whole=_between(before, first.whole, ""))
    if parts and isinstance(last := parts[-1], Paragraph):
        parts[-1] = Paragraph(last.kind, _between("", last.words, behind), _between("", last.whole, behind))
    return parts


def _between(before: str, parts: Runs, behind: str) -> Runs:
    """Return words with blanks at their ends, where they have none there yet."""
    out = list(parts)
    if out and not out[0].text[:1].isspace():
        out[0] = replace(out[0], text=before + out[0].text)
    if out and not out[-1].text[-1:].isspace():
        out[-1] = replace(out[-1], text=out[-1].text + behind)
    return tuple(out)


def _pasted(source: QMimeData, in_unicode: InUnicode | None) -> list[Part]:
    if source.hasHtml():
        document = QTextDocument()
        document.setHtml(_UNSEEN.sub("", _STYLES.sub(r"\1\2\3", source.html())))
        _write_signs(document)
        if in_unicode is not None:
            _write_in_unicode(document, in_unicode)
        return list(_parts(document.rootFrame()))
    text = source.text() if in_unicode is None else in_unicode([(source.text(), "")])[0]
    text = unicodedata.normalize("NFC", text)
    rows = _tabbed(text)
    if rows:
        return [rows]
    lines = [" ".join(line.split()) for line in text.splitlines()]
    found: list[Part] = [Paragraph(*marked((Run(line),)), (Run(line),)) for line in lines if line]
    as_it_is = (Run(text),)
    return found or ([Paragraph(None, as_it_is, as_it_is)] if text else [])


def _pieces(document: QTextDocument) -> list[tuple[int, str, QTextCharFormat]]:
    """Return the pieces of a document that look alike: where each begins, its words and its look."""
    out = []
    for block in form.text_blocks(document.begin()):
        place = block.begin()
        while not place.atEnd():
            fragment = place.fragment()
            out.append((fragment.position(), fragment.text(), fragment.charFormat()))
            place += 1
    return out


def _font(look: QTextCharFormat) -> str:
    families = look.fontFamilies() or []
    return str(families[0]) if families else ""


def _write(document: QTextDocument, start: int, size: int, words: str) -> None:
    cursor = QTextCursor(document)
    cursor.setPosition(start)
    cursor.setPosition(start + size, QTextCursor.MoveMode.KeepAnchor)
    cursor.insertText(words, cursor.charFormat())


def _write_signs(document: QTextDocument) -> None:
    """Write a dash for the sign of a list that is a letter of a font of signs ("Ø" is an arrow in Wingdings)."""
    for block in reversed(list(form.text_blocks(document.begin()))):
        place = block.begin()
        if place.atEnd():
            continue
        first = place.fragment()
        if first.text()[1:].strip() == "" and _font(first.charFormat()).lower().startswith(_SIGN_FONTS):
            _write(document, first.position(), 1, "-")


def _write_in_unicode(document: QTextDocument, in_unicode: InUnicode) -> None:
    pieces = _pieces(document)
    made = in_unicode([(words, _font(look)) for _start, words, look in pieces])
    for (start, words, _look), new in reversed(list(zip(pieces, made, strict=True))):
        if new != words:
            _write(document, start, len(words), new)


def heads_of(rows: Rows) -> int:
    """Return how many rows of a pasted table are its head: one where all its cells have words that are no numbers.

    They are two where cells of the first were merged ("Phân công" over "Chủ trì" and "Phối hợp", "TT" over both rows).
    """
    if len(rows) < 2:
        return 0
    first, second = ([bool(text.strip()) for text in row] for row in rows[:2])
    merged = first[0] and not second[0] and not all(first)
    head = rows[:2] if merged and len(rows) > 2 else rows[:1]
    named = all(any(column) for column in zip(first, second, strict=True)) if len(head) > 1 else all(first)
    return len(head) if named and not any(_NUMBER.fullmatch(text) for row in head for text in row if text) else 0


def words_of(parts: Sequence[Part]) -> list[str]:
    """Return the words alone, a row of a table as one line."""
    out: list[str] = []
    for part in parts:
        if isinstance(part, list):
            out += ["; ".join(" ".join(text.split()) for text in row if text) for row in part if any(row)]
        else:
            out.append(plain(part.whole))
    return out


def as_text(parts: Sequence[Part]) -> str:
    """Return paragraphs and tables as the text from which plans are read: cells between upright strokes."""
    out: list[str] = []
    for part in parts:
        if isinstance(part, list):
            rows = [[text.replace("|", "¦").replace("\n", "<br>") for text in row] for row in part]
            out += [f"| {' | '.join(row)} |" for row in rows]
        else:
            out.append(plain(part.whole).strip())
        out.append("")
    return "\n".join(out)


def _tabbed(text: str) -> Rows | None:
    """Return the cells that a spreadsheet gives as lines with tabs."""
    lines = text.rstrip("\n").split("\n")
    cells = [[" ".join(cell.split()) for cell in line.rstrip("\r").split("\t")] for line in lines]
    width = len(cells[0])
    if len(cells) < 2 or not 2 <= width <= MOST_COLUMNS or any(len(row) != width for row in cells):
        return None
    return cells


def _parts(frame: QTextFrame) -> Iterator[Part]:
    place = frame.begin()
    while not place.atEnd():
        inner = place.currentFrame()
        if isinstance(inner, QTextTable) and 1 < inner.columns() <= MOST_COLUMNS:
            rows = _rows(inner)
            if any(text for row in rows for text in row):
                yield rows
        elif inner is not None:
            yield from _parts(inner)
        elif (block := place.currentBlock()).isValid():
            yield from _paragraph(block)
        place += 1


def _rows(table: QTextTable) -> Rows:
    """Return the words of the cells; one that goes over several has its words in the first of them."""
    out: Rows = []
    for number in range(table.rows()):
        row = []
        for place in range(table.columns()):
            cell = table.cellAt(number, place)
            own = (cell.row(), cell.column()) == (number, place)
            blocks = form.text_blocks(cell.firstCursorPosition().block()) if own else iter(())
            texts = []
            for block in blocks:
                if block.position() > cell.lastPosition():
                    break
                texts.append(" ".join(block.text().replace("\ufffc", "").split()))
            row.append(unicodedata.normalize("NFC", "\n".join(text for text in texts if text)))
        out.append(row)
    return [row for row in out if any(row)] or out


def _paragraph(block: QTextBlock) -> Iterator[Paragraph]:
    parts = merge(tuple(
        Run(_BLANKS.sub(" ", run.text.replace("\n", " ").replace("\ufffc", "")), run.bold, run.italic)
        for run in form.runs_of(block)
    ))  # fmt: skip
    if not any(run.text.strip() for run in parts):
        return
    kind, rest = marked(parts)
    level, items = block.blockFormat().headingLevel(), block.textList()
    if level:
        heading = _HEADINGS.get(level, BlockKind.SUBHEADING)
        kind = heading if kind is None else BlockKind.HEADING if kind is BlockKind.NUMBERED else kind
    elif items is not None and kind is None:
        kind = _LISTS.get(items.format().style(), BlockKind.BULLET)
        kind = BlockKind.HEADING if kind is BlockKind.NUMBERED and _is_bold(parts) else kind
    yield Paragraph(kind, rest, parts)


def typed(words: str, *, bold: bool) -> BlockKind | None:
    """Return the kind that words say which are only a sign and the blank typed behind it."""
    kind = next((kind for pattern, kind in _TYPED if pattern.fullmatch(unicodedata.normalize("NFC", words))), None)
    return BlockKind.HEADING if kind is BlockKind.NUMBERED and bold else kind


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
        bold = _is_bold(rest)
        if kind is BlockKind.NUMBERED and bold:
            return BlockKind.HEADING, rest
        if kind is BlockKind.SUBHEADING and not bold:
            continue  # "1.1. …" that is a sentence stands as it was written
        if kind is BlockKind.SECTION and not bold and not text[match.end() :].isupper():
            continue
        return kind, rest
    return None, parts


def _is_bold(parts: Runs) -> bool:
    return all(run.bold or not run.text.strip() for run in parts)


def _behind(parts: Runs, size: int) -> Runs:
    out = []
    for run in parts:
        words = run.text[size:] if size < len(run.text) else ""
        size = max(0, size - len(run.text))
        if words:
            out.append(Run(words, run.bold, run.italic, run.underline))
    return tuple(out)
