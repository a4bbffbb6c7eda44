"""Lay a sheet out into pages for the painter: PDF, print and preview all take the same pages.

All lengths are twentieths of a point (1440 an inch), far finer than any screen or printer, and the letters are not
fitted to a device's dots: so every output breaks lines and pages at the same places.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Sequence
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from desktop.domain.base import work
from desktop.domain.base.text import Run
from desktop.domain.paper.decree import Measures
from desktop.domain.paper.sheet import (
    BASELINE,
    BOX_ROOM,
    Align,
    Cell,
    Paragraph,
    Row,
    Sheet,
    SheetSection,
    Style,
    Table,
    TextStyle,
    text_styles,
    with_notes,
)
from desktop.gui.paper.document_font import families

PER_INCH = 1440
_POINT = 20
_MM = PER_INCH / 25.4

_NOTES_APART = 12 * _POINT  # between a page's text and its footnotes
_NOTES_LINE = 2 * PER_INCH
_NOTES_PEN = _POINT / 2
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")

_ALIGN = {
    Align.LEFT: Qt.AlignmentFlag.AlignLeft,
    Align.CENTRE: Qt.AlignmentFlag.AlignHCenter,
    Align.BOTH: Qt.AlignmentFlag.AlignJustify,
}


@dataclass(frozen=True)
class Stroke:
    """A drawn line from one point to another."""

    x1: float
    y1: float
    x2: float
    y2: float
    thickness: float

    def moved(self, dy: float) -> Stroke:
        """Return the stroke lower by `dy`."""
        return replace(self, y1=self.y1 + dy, y2=self.y2 + dy)


@dataclass(frozen=True)
class PlacedLine:
    """A line of print: drawn with its layout's own corner at `x`, `y`. `left` to `bottom` is the room it takes."""

    layout: QTextLayout
    line: QTextLine
    x: float
    y: float
    left: float
    top: float
    right: float
    bottom: float
    blocks: tuple[int, ...] = ()

    def moved(self, dy: float) -> PlacedLine:
        """Return the line lower by `dy`."""
        return PlacedLine(self.layout, self.line, self.x, self.y + dy, self.left, self.top + dy, self.right,
                          self.bottom + dy, self.blocks)  # fmt: skip


@dataclass
class _Atom:
    """What no page may break: a line of a paragraph or a row of a table; places are from its own top."""

    height: float
    before: float = 0
    after: float = 0
    break_after: bool = True
    lines: list[PlacedLine] = field(default_factory=list)
    strokes: list[Stroke] = field(default_factory=list)
    header: Sequence[_Atom] = ()  # rows that come back when this one opens a page
    frame: tuple[float, float, float] | None = None  # left, right, thickness of a row that goes on over the page
    notes: list[_Atom] = field(default_factory=list)  # lines at the foot of the page that it is on


@dataclass
class PageLayout:
    """A page: its size, its lines of print and strokes."""

    width: float
    height: float
    landscape: bool
    lines: list[PlacedLine] = field(default_factory=list)
    strokes: list[Stroke] = field(default_factory=list)

    def blocks_at(self, x: float, y: float) -> tuple[int, ...]:
        """Return the plan's blocks that are printed at a place."""
        return next(
            (line.blocks for line in self.lines
             if line.blocks and line.top <= y < line.bottom and line.left <= x < line.right), ()
        )  # fmt: skip


class KnownLines:
    """Paragraphs that were broken into lines before: of a text that changes a little only that is broken again."""

    def __init__(self) -> None:
        self._before: dict[object, QTextLayout] = {}
        self._now: dict[object, QTextLayout] = {}

    def get(self, key: object, make: Callable[[], QTextLayout]) -> QTextLayout:
        """Return the lines of a paragraph."""
        found = self._now.get(key)
        if found is None:
            found = self._before.get(key)
            self._now[key] = found = found if found is not None else make()
        return found

    def done(self) -> None:
        """Forget what was not asked for since the last time."""
        self._before, self._now = self._now, {}


def lay_out(sheet: Sheet, known: KnownLines | None = None) -> list[PageLayout]:
    """Break a sheet into pages."""
    steps = lay_out_in_steps(sheet, known or KnownLines())
    while True:
        try:
            next(steps)
        except StopIteration as end:
            pages: list[PageLayout] = end.value
            return pages


def lay_out_in_steps(sheet: Sheet, known: KnownLines) -> Generator[None, None, list[PageLayout]]:
    """Break a sheet into pages bit by bit, so that others can work in between."""
    setter = _Setter(sheet.measures, known)
    pages: list[PageLayout] = []
    for section in sheet.sections:
        pages += yield from setter.section(section)
    known.done()
    return pages


class _Setter:
    """Sets the sections of one sheet."""

    def __init__(self, measures: Measures, known: KnownLines) -> None:
        self.measures = measures
        self.known = known
        self.styles = text_styles(measures)
        self.fonts: dict[tuple[float, bool, bool, bool], QFont] = {}
        self.notes = 0

    def section(self, section: SheetSection) -> Generator[None, None, list[PageLayout]]:
        """Return the pages of a section, numbered from 1; the first shows no number."""
        page = self.measures.page
        width = self.measures.text_width(landscape=section.landscape) * _MM
        height = self.measures.text_height(landscape=section.landscape) * _MM
        atoms: list[_Atom] = []
        for item, notes in with_notes(section.items):
            work.check()
            if isinstance(item, Table):
                atoms += yield from self._table(item, height)
            else:
                atoms += self._noted(item, notes, width)
            yield
        wide, high = (page.height, page.width) if section.landscape else (page.width, page.height)
        out = []
        for number, placed in enumerate(_break(atoms, height), 1):
            layout = PageLayout(wide * _MM, high * _MM, section.landscape)
            _place(layout, placed, page.left.value * _MM, page.top.value * _MM)
            self._place_notes(layout, placed, page.left.value * _MM, page.top.value * _MM + height)
            if number > 1:
                paragraph = Paragraph(Style.PAGE_NUMBER, (Run(str(number)),))
                top = self._paragraph(paragraph, 0, width)[0]
                _place(layout, [(0.0, top)], page.left.value * _MM, page.number_from_edge * _MM)
            out.append(layout)
            yield
        return out

    def _noted(self, item: Paragraph, notes: Sequence[Paragraph], width: float) -> list[_Atom]:
        """Set a paragraph with the marks of its footnotes at its end, and those for the foot of the page."""
        below: list[_Atom] = []
        for note in notes:
            self.notes += 1
            mark = str(self.notes).translate(_RAISED)
            item = replace(item, runs=(*item.runs, Run(mark)))
            below += self._paragraph(replace(note, runs=(Run(f"{mark} "), *note.runs)), 0, width)
        atoms = self._paragraph(item, 0, width)
        atoms[-1].notes = below
        return atoms

    @staticmethod
    def _place_notes(page: PageLayout, placed: Sequence[tuple[float, _Atom]], left: float, bottom: float) -> None:
        """Put the footnotes of what stands on a page at its foot, below a short line."""
        notes = [note for _, atom in placed for note in atom.notes]
        if not notes:
            return
        y = bottom - _height(notes)
        page.strokes.append(Stroke(left, y - _NOTES_APART / 2, left + _NOTES_LINE, y - _NOTES_APART / 2, _NOTES_PEN))
        for note in notes:
            y += note.before
            _place(page, [(0.0, note)], left, y)
            y += note.height + note.after

    def _font(self, size: float, *, bold: bool, italic: bool, underline: bool = False) -> QFont:
        key = (size, bold, italic, underline)
        if key not in self.fonts:
            font = QFont(families(self.measures.font.family))
            font.setPixelSize(round(size * _POINT))
            font.setBold(bold)
            font.setItalic(italic)
            font.setUnderline(underline)
            font.setKerning(False)  # Word does not kern either
            font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
            self.fonts[key] = font
        return self.fonts[key]

    def _paragraph(self, item: Paragraph, left: float, width: float) -> list[_Atom]:
        """Set a paragraph between `left` and `left + width` and return its lines."""
        form = self.styles[item.style]
        inset = (width - item.box * _MM) / 2 if item.box else item.inset * _MM
        room = width - 2 * inset
        layout = self.known.get((item.style, room, item.runs), lambda: self._layout(item, form, room))
        count = layout.lineCount()
        height = form.line * _POINT
        keep = item.keep_next or form.keep_next
        atoms = []
        for index in range(count):
            line = layout.lineAt(index)
            x = left + inset
            placed = PlacedLine(layout, line, x, BASELINE * height - line.ascent() - line.y(),
                                left, 0, left + width, height, item.blocks)  # fmt: skip
            # Two lines of a paragraph at least stay together at the foot and at the head of a page.
            free = not item.keep_lines and 2 <= index + 1 <= count - 2
            atoms.append(_Atom(height, break_after=free, lines=[placed]))
        atoms[0].before = (form.before if item.before is None else item.before) * _POINT
        atoms[-1].after = form.after * _POINT
        atoms[-1].break_after = not keep
        if item.box:
            self._box(item, atoms[-1], left, width)
        if item.rule:
            self._rule(item, atoms[-1], left, width)
        return atoms

    def _layout(self, item: Paragraph, form: TextStyle, width: float) -> QTextLayout:
        """Break a paragraph into lines of `width`."""
        formats, text, start = [], "", 0
        for run in item.runs:
            words = (run.text.upper() if form.upper else run.text).replace("\n", "\u2028")
            wish = QTextCharFormat()
            wish.setFont(self._font(form.size, bold=form.bold or run.bold, italic=form.italic or run.italic,
                                    underline=run.underline))  # fmt: skip
            part = QTextLayout.FormatRange()
            part.start, part.length, part.format = start, len(words), wish
            formats.append(part)
            text += words
            start += len(words)
        layout = QTextLayout(text, self._font(form.size, bold=form.bold, italic=form.italic))
        layout.setFormats(formats)
        option = QTextOption(_ALIGN[form.align])
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setUseDesignMetrics(True)
        layout.setTextOption(option)
        layout.setCacheEnabled(True)
        layout.beginLayout()
        indent = form.first_line * _MM
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width - indent)
            if (length := _unbroken(text, line.textStart(), line.textLength())) is not None:
                line.setNumColumns(length, width - indent)
            line.setPosition(QPointF(indent, layout.lineCount() * form.line * _POINT))
            indent = 0
        layout.endLayout()
        return layout

    def _rule(self, item: Paragraph, atom: _Atom, left: float, width: float) -> None:
        """Draw the line under a paragraph."""
        lines = self.measures.lines
        start = left + (width - item.rule * _MM) / 2
        y = atom.height + (lines.gap + lines.thickness / 2) * _POINT
        atom.strokes.append(Stroke(start, y, start + item.rule * _MM, y, lines.thickness * _POINT))
        atom.height += (2 * lines.gap + lines.thickness) * _POINT

    def _box(self, item: Paragraph, atom: _Atom, left: float, width: float) -> None:
        """Draw the frame around a word and give it its room."""
        pen, form = self.measures.lines.thickness * _POINT, self.styles[item.style]
        size, high = item.box * _MM, self.measures.urgency.height * _MM
        x = left + (width - size) / 2
        inner = high - pen - 2 * BOX_ROOM * _POINT
        drop = pen + BOX_ROOM * _POINT + BASELINE * (inner - form.line * _POINT)
        atom.lines = [line.moved(drop) for line in atom.lines]
        atom.height = high + pen
        atom.strokes += _frame(x, pen / 2, x + size, pen / 2 + high, pen)

    def _table(self, table: Table, page: float) -> Generator[None, None, list[_Atom]]:
        header: list[_Atom] = []
        atoms: list[_Atom] = []
        for index, row in enumerate(table.rows):
            rows = self._row(row, table, page)
            if index < table.header_rows:
                rows[-1].break_after = False
                header += rows
            else:
                for atom in rows:
                    atom.header = tuple(header)
            atoms += rows
            yield
        return atoms

    def _row(self, row: Row, table: Table, page: float) -> list[_Atom]:
        """Set a row: one piece, or line by line where it is taller than a page or may be broken."""
        pen = self.measures.table.thickness * _POINT if table.ruled else 0
        top = self.measures.table.cell_top * _MM + pen / 2 if table.ruled else 0
        left, column = 0.0, 0
        cells: list[tuple[float, float, list[_Atom]]] = []
        for cell in row.cells:
            width = sum(table.widths[column : column + cell.span]) * _MM
            cells.append((left, left + width, self._cell(cell, left, width, ruled=table.ruled)))
            left, column = left + width, column + cell.span
        tall = max(_height(lines) for _, _, lines in cells) + 2 * top
        if table.ruled and (row.splits or tall > page):
            return self._slices(row, cells, left, top, pen)
        out = _Atom(tall, break_after=not row.keep_next)
        centred = any(p.style is Style.TABLE_HEAD for cell in row.cells for p in cell.paragraphs)
        for cell, (start, end, lines) in zip(row.cells, cells, strict=True):
            y = (tall - _height(lines)) / 2 if centred else top
            for atom in lines:
                y += atom.before
                out.lines += [line.moved(y) for line in atom.lines]
                out.strokes += [stroke.moved(y) for stroke in atom.strokes]
                y += atom.height + atom.after
            if table.ruled:
                head, foot, *sides = _frame(start, 0, end, tall, pen)
                out.strokes += [*([] if cell.open_above else [head]), *([] if cell.open_below else [foot]), *sides]
        return [out]

    def _cell(self, cell: Cell, left: float, width: float, *, ruled: bool) -> list[_Atom]:
        side = self.measures.table.cell_side * _MM if ruled else 0
        return [atom for item in cell.paragraphs for atom in self._paragraph(item, left + side, width - 2 * side)]

    def _slices(self, row: Row, cells: list[tuple[float, float, list[_Atom]]], right: float, top: float,
                pen: float) -> list[_Atom]:  # fmt: skip
        """Cut a row into its lines, which a page may break between."""
        count = max(len(lines) for _, _, lines in cells)
        out = []
        for index in range(count):
            parts = [(start, end, lines[index : index + 1]) for start, end, lines in cells]
            above, below = (top if index == 0 else 0), (top if index == count - 1 else 0)
            atom = _Atom(max(_height(lines) for _, _, lines in parts) + above + below)
            for start, end, lines in parts:
                for piece in lines:
                    atom.lines += [line.moved(above) for line in piece.lines]
                atom.strokes += [Stroke(x, 0, x, atom.height, pen) for x in (start, end)]
            if index == 0:
                atom.strokes.append(Stroke(0, 0, right, 0, pen))
            if index == count - 1:
                atom.strokes.append(Stroke(0, atom.height, right, atom.height, pen))
                atom.break_after = not row.keep_next
            atom.frame = (0, right, pen)
            out.append(atom)
        return out


def _height(atoms: Iterable[_Atom]) -> float:
    """Return the height of lines that stand under each other in a cell."""
    return sum(atom.before + atom.height + atom.after for atom in atoms)


def _frame(left: float, top: float, right: float, bottom: float, pen: float) -> list[Stroke]:
    """Return the four sides of a rectangle."""
    return [Stroke(left, top, right, top, pen), Stroke(left, bottom, right, bottom, pen),
            Stroke(left, top, left, bottom, pen), Stroke(right, top, right, bottom, pen)]  # fmt: skip


def _unbroken(text: str, start: int, length: int) -> int | None:
    """Return how long a line is that Qt ended behind a stroke, if it can end before: Word breaks no "II/2027" there."""
    end = start + length
    if text[end - 1 : end] != "/" or not text[end : end + 1].strip():
        return None
    before = max(text.rfind(" ", start, end), text.rfind("-", start, end))
    return before + 1 - start if before >= start else None


def _break(atoms: Sequence[_Atom], height: float) -> list[list[tuple[float, _Atom]]]:
    """Share atoms among pages of `height`: each page as full as the rules on what stays together allow."""
    pages: list[list[tuple[float, _Atom]]] = []
    start = 0
    while start < len(atoms) or not pages:
        placed: list[tuple[float, _Atom]] = []
        y = 0.0
        if pages and start < len(atoms):
            for atom in atoms[start].header:
                placed.append((y, atom))
                y += atom.height
        own, end, notes = len(placed), start, 0.0
        for index in range(start, len(atoms)):
            atom = atoms[index]
            gap = atoms[index - 1].after + atom.before if index > start else 0 if pages else atom.before
            below = _height(atom.notes) + (_NOTES_APART if atom.notes and not notes else 0)
            if index > start and y + gap + atom.height + notes + below > height + 1:
                break
            notes += below
            placed.append((y + gap, atom))
            y += gap + atom.height
            end = index + 1
        if end < len(atoms):
            whole = end
            while end > start and not atoms[end - 1].break_after:
                end -= 1
            end = end if end > start else whole
            del placed[own + end - start :]
        pages.append(placed)
        start = max(end, start + 1)
    return pages


def _place(page: PageLayout, placed: Sequence[tuple[float, _Atom]], left: float, top: float) -> None:
    """Put atoms on a page whose text begins at `left` and `top`."""
    for index, (y, atom) in enumerate(placed):
        strokes = list(atom.strokes)
        if atom.frame is not None:
            # A row that a page breaks is closed at the foot of one page and opened at the head of the next.
            start, end, pen = atom.frame
            if index == 0 or placed[index - 1][1].frame is None:
                strokes.append(Stroke(start, 0, end, 0, pen))
            if index == len(placed) - 1:
                strokes.append(Stroke(start, atom.height, end, atom.height, pen))
        for stroke in strokes:
            page.strokes.append(Stroke(stroke.x1 + left, stroke.y1 + y + top, stroke.x2 + left, stroke.y2 + y + top,
                                       stroke.thickness))  # fmt: skip
        for line in atom.lines:
            down = y + top
            page.lines.append(
                PlacedLine(line.layout, line.line, line.x + left, line.y + down, line.left + left, line.top + down,
                           line.right + left, line.bottom + down, line.blocks)
            )  # fmt: skip
