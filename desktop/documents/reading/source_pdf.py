"""A .pdf with a text layer as lines: columns of the letterhead apart, page numbers and footnotes out of the way.

The layout analysis is our own: lines are found from the places of the characters, and what belongs to one paragraph
from indents and line ends. Pages of administrative documents have one column of text; `pdf_columns` finds two.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING

from desktop.documents.reading import rules, signs
from desktop.documents.reading.grids import Rule, find_grids
from desktop.documents.reading.legible import is_legible
from desktop.documents.reading.markers import Shape, find_marker
from desktop.documents.reading.pdf_columns import column_parts
from desktop.documents.reading.pdf_pages import Char, LockedPdfError, pdf_pages
from desktop.documents.reading.source import Grid, Line, Source, UserNotice
from desktop.documents.safety import damaged, locked
from desktop.domain.base.errors import QT_TRANSLATE_NOOP, UserError
from desktop.domain.base.text import Run, clean, merge, plain
from desktop.domain.base.work import Stopped, report
from desktop.domain.plan.files import GARBLED, SCAN
from desktop.domain.task.table_heads import ROW_NUMBER

if TYPE_CHECKING:
    from collections.abc import Sequence

MAX_PAGES = 400
_FEW_LOST = 40  # glyphs that stand for no letter: a logo may be drawn with some
_STRETCHED = 0.012
_WIDE_GAP = 2.2  # in font sizes: wider white space parts two columns
_ONLY_MARKER = re.compile(
    r"^(?:[-–+•*▪●\uf02d\uf0b7]|[IVX]{1,5}[./]|\d{1,2}(?:\.\d{1,2})*[.)/]?|[a-zđ]\)|\(\d{1,2}\))$"
)
_MAX_RAISED = 400
_RAISED_SIZE = 0.8  # of the letters beside it: a smaller figure above their line refers to a footnote
_NOTE_START = re.compile(r"^\(?(\d{1,2})\)?\s+\D|^\((\d{1,2})\)")
_LONGEST_NOTES = 14  # lines of notes at the foot of a page that are printed as large as the text
_PAGE_NUMBER = re.compile(r"^[-–\s]*(?:trang\s*)?\d{1,3}(?:\s*/\s*\d{1,3})?[-–\s.]*$", re.IGNORECASE)


@dataclass
class _Row:
    """A stretch of characters on one line and in one column."""

    chars: list[Char]
    page: int
    flow: int = 0  # part of the page in the order of reading: 0, or 1 and 2 for its columns, 3 for what is below
    text: str = ""
    runs: tuple[Run, ...] = ()

    def follows(self, last: _Row) -> bool:
        """Return whether it stands below another row, in the same part of a page."""
        return (last.page, last.flow) == (self.page, self.flow)

    def __post_init__(self) -> None:
        self.x0 = self.chars[0].x0 if self.chars else 0.0
        self.x1 = max((char.x1 for char in self.chars), default=0.0)
        self.y = self.chars[0].y if self.chars else 0.0
        sizes = sorted(char.size for char in self.chars)
        self.size = round(sizes[len(sizes) // 2], 1) if sizes else 0.0


@dataclass
class _Page:
    width: float
    height: float
    rows: list[list[_Row]] = field(default_factory=list)
    grids: list[tuple[float, list[list[list[_Row]]]]] = field(default_factory=list)  # top, cells


def read_pdf(data: bytes, name: str) -> Source:
    """Read the bytes of a .pdf; `name` is for the sentence when it cannot be read."""
    pages = []
    legacy, lost = False, 0
    try:
        for number, page in enumerate(pdf_pages(data, MAX_PAGES)):
            legacy = legacy or page.legacy
            lost += sum(not char.text.isprintable() or char.text == " " for char in page.chars)
            pages.append(_page(page.chars, page.rules, number, page.width, page.height))
            report(number + 1, page.of)
    except (UserError, MemoryError, Stopped):
        raise
    except LockedPdfError:
        raise locked(name) from None
    except Exception:
        raise damaged(name) from None
    letters = sum(sum(c.isalpha() for c in row.text) for page in pages for line in page.rows for row in line)
    letters += sum(
        len(row.text) for page in pages for _, rows in page.grids for cells in rows for cell in cells for row in cell
    )
    if not pages:
        raise damaged(name)
    if lost > max(letters, _FEW_LOST) or not is_legible(_by_type(pages)):
        raise UserError(GARBLED, name=name)
    if letters < 40 * max(1, len(pages) // 4):
        raise UserError(SCAN, name=name)
    source = _assemble(pages)
    if legacy:
        source.notices.append(
            UserNotice(QT_TRANSLATE_NOOP("errors", "Text in old fonts (TCVN3, VNI) was changed to Unicode."))
        )
    return source


def _by_type(pages: Sequence[_Page]) -> tuple[str, str]:
    """Return the text in bold type and the other: each has a font of its own, and one of them may be garbage."""
    bold: list[str] = []
    other: list[str] = []
    for page in pages:
        rows = [row for line in page.rows for row in line]
        rows += [row for _, table in page.grids for cells in table for cell in cells for row in cell]
        for row in rows:
            for run in row.runs:
                (bold if run.bold else other).append(run.text)
            bold.append(" ")
            other.append(" ")
    return "".join(bold), "".join(other)


def _page(chars: list[Char], rules: list[Rule], number: int, width: float, height: float) -> _Page:
    page = _Page(width, height)
    rest = _without_raised(chars)
    for grid in find_grids(rules):
        inside = [char for char in rest if grid.holds((char.x0 + char.x1) / 2, char.y + char.size * 0.3)]
        if not inside:
            continue
        rest = [char for char in rest if not grid.holds((char.x0 + char.x1) / 2, char.y + char.size * 0.3)]
        cells: dict[tuple[int, int], list[Char]] = {}
        for char in inside:
            cells.setdefault(grid.cell((char.x0 + char.x1) / 2, char.y + char.size * 0.3), []).append(char)
        table = []
        for row in range(grid.height):
            line = []
            for column in range(grid.width):
                rows = _rows(cells.get((row, column), []), number)
                line.append([_filled(segment) for segments in rows for segment in segments])
            table.append(line)
        page.grids.append((grid.top, table))
    for flow, part in enumerate(column_parts(rest, width)):
        page.rows.extend([_filled(segment) for segment in line] for line in _rows(part, number, flow))
    page.rows = [[segment for segment in line if segment.text] for line in page.rows]
    page.rows = [line for line in page.rows if line]
    return page


def _without_raised(chars: list[Char]) -> list[Char]:
    """Take the raised figures that refer to footnotes out of the text; the letter before each remembers it."""
    sizes = Counter(round(char.size, 1) for char in chars if char.text.isalpha())
    if not sizes:
        return chars
    usual = sizes.most_common(1)[0][0]
    small = [c for c in chars if c.text in "0123456789()*" and c.size < _RAISED_SIZE * usual]
    if not small or len(small) > _MAX_RAISED:
        return chars
    large = [c for c in chars if c.text.strip() and c.size > _RAISED_SIZE * usual]
    gone: set[int] = set()
    before: Char | None = None
    base: Char | None = None
    for char in sorted(small, key=lambda c: (-round(c.y), c.x0)):
        near = [c for c in large if 0.1 * c.size < char.y - c.y < 0.75 * c.size]
        left = [c for c in near if -0.2 * c.size < char.x0 - c.x1 < 0.35 * c.size]
        if left:
            base = max(left, key=lambda c: c.x1)
        elif not (before is not None and id(before) in gone and abs(before.y - char.y) < 1 and char.x0 - before.x1 < 2):
            base = None
        before = char
        if base is not None:
            base.note += char.text if char.text.isdigit() else ""
            gone.add(id(char))
            continue
        right = [c for c in near if -0.5 < c.x0 - char.x1 < 1.2 * c.size]
        if right:
            char.y = right[0].y  # the number of a note at the foot of the page
    return [char for char in chars if id(char) not in gone]


def _rows(chars: list[Char], number: int, flow: int = 0) -> list[list[_Row]]:
    """Group characters into lines by their height, and each line into stretches by wide white space."""
    lines: list[list[Char]] = []
    for char in sorted((c for c in chars if c.text.strip()), key=lambda c: (-c.y, c.x0)):
        for line in reversed(lines[-3:]):
            if abs(line[0].y - char.y) < 0.45 * max(char.size, line[0].size):
                line.append(char)
                break
        else:
            lines.append([char])
    out = []
    for line in lines:
        line.sort(key=lambda c: c.x0)
        wide = max(_WIDE_GAP, 2.5 * _usual_gap(line))
        stretches: list[list[Char]] = [[line[0]]]
        for before, char in pairwise(line):
            if char.x0 - before.x1 > wide * max(char.size, before.size) and not _open_field(stretches[-1], line, char):
                stretches.append([])
            stretches[-1].append(char)
        out.append([_Row(stretch, number, flow) for stretch in stretches])
    return out


def _usual_gap(line: list[Char]) -> float:
    """Return the middle one of the gaps between words, in font sizes: a line stretched by Word has only wide ones."""
    gaps = sorted(
        (char.x0 - before.x1) / max(char.size, 1)
        for before, char in pairwise(line)
        if char.x0 - before.x1 > 0.13 * char.size
    )
    return gaps[len(gaps) // 2] if len(gaps) > 4 else 0.0


def _open_field(stretch: list[Char], line: list[Char], char: Char) -> bool:
    """Return whether the white space is a blank to be filled in by hand ("Số:      /KH-UBND", "ngày      tháng")."""
    before = "".join(c.text for c in stretch[-6:]).strip().lower()
    at = line.index(char)
    after = "".join(c.text for c in line[at : at + 5]).lower()
    if before.endswith(("số:", "số", "ngày", "tháng", "năm")) and (
        after.startswith(("/", "-", "tháng", "năm")) or char.text.isdigit()
    ):
        return True
    whole = "".join(c.text for c in stretch).strip()
    return len(whole) < 9 and _ONLY_MARKER.match(whole) is not None


def _filled(row: _Row) -> _Row:
    runs: list[Run] = []
    before: Char | None = None
    apart = _letter_space(row.chars)
    for char in row.chars:
        enough = (_A_BLANK if before is not None and (before.text == "(" or char.text == ")") else 0.13) * char.size
        if before is not None and char.x0 - before.x1 > enough + apart and before.text not in {"", " "}:
            runs.append(Run(" ", before.bold, before.italic))
        if before is not None and abs(char.x0 - before.x0) < 0.05 * char.size and char.text == before.text:
            continue  # bold made by printing a letter twice
        runs.append(Run(char.text, char.bold, char.italic))
        before = char
    row.runs = merge(tuple(runs))
    row.text = clean(plain(row.runs))
    return row


def _letter_space(chars: Sequence[Char]) -> float:
    """Return how far the letters of a line were set apart, in points; 0 where they stand close."""
    gaps = sorted(char.x0 - before.x1 for before, char in pairwise(chars))
    if len(gaps) < _ENOUGH_GAPS:
        return 0.0
    apart = gaps[len(gaps) // 4]
    return apart if _SET_APART < apart / max(chars[0].size, 1) < _A_BLANK else 0.0


_ENOUGH_GAPS, _SET_APART, _A_BLANK = 2, 0.05, 0.2  # gaps of a line; in font sizes

# --- the document -------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Measures:
    left: float
    right: float
    size: float
    step: float
    indented: bool
    spaced: bool = False  # white space parts paragraphs
    space: float = 0.0  # natural width of a blank, in font sizes; 0 where the text is not justified


def _assemble(pages: list[_Page]) -> Source:
    _drop_margins(pages)
    by_page = [_take_footnotes(page) for page in pages]
    numbered = [_by_number(notes) for notes in by_page]
    source = Source([], wrapped=True, notes=[note for notes in by_page for note in notes])
    widths = {(round(page.width), round(page.height)) for page in pages}
    measures = {
        (*key, column): _measure([page for page in pages if (round(page.width), round(page.height)) == key], column)
        for key in widths
        for column in (0, 1, 2)
    }
    part = 0
    shape = (round(pages[0].width), round(pages[0].height))
    last: _Row | None = None
    for page in pages:
        key = (round(page.width), round(page.height))
        if key != shape:
            part, shape, last = part + 1, key, None
        entries: list[tuple[int, float, list[_Row] | list[list[list[_Row]]], bool]] = [
            (line[0].flow, -line[0].y - line[0].size, line, False) for line in page.rows
        ]
        entries.extend((_flow_of_table(page, top), -top, table, True) for top, table in page.grids)
        entries.sort(key=lambda entry: entry[:2])
        for flow, _, entry, is_table in entries:
            measured = measures[*key, flow % 3]
            if is_table:
                _add_grid(source, entry, part, page)  # type: ignore[arg-type]
                last = None
                continue
            count = len(source.items)
            last = _add_line(source, entry, last, measured, page, part)  # type: ignore[arg-type]
            _refer(source.items[count:], entry, numbered[pages.index(page)])  # type: ignore[arg-type]
    return source


def _flow_of_table(page: _Page, top: float) -> int:
    """Return in which part of a page a table stands: with the columns, above them or below them."""
    inside = [line[0].y for line in page.rows if line[0].flow in {1, 2}]
    return 0 if not inside or top > max(inside) else 3 if top < min(inside) else 1


def _by_number(notes: Sequence[str]) -> dict[str, str]:
    """Return notes by the number that they open with."""
    out: dict[str, str] = {}
    for note in notes:
        match = re.match(r"^\(?(\d{1,2})\)?", note)
        if match is not None:
            out.setdefault(match[1], note)
    return out


def _refer(items: Sequence[Line | Grid], rows: Sequence[_Row], notes: dict[str, str]) -> None:
    """Let lines know the footnotes that they refer to."""
    for item, row in zip(items, rows, strict=False):
        marks = [char.note for char in row.chars if char.note]
        if isinstance(item, Line) and marks:
            item.notes = tuple(notes[mark] for mark in marks if mark in notes)


def _measure(pages: Sequence[_Page], column: int) -> _Measures:
    """Measure the lines of a column, or of pages with one column (0)."""
    lines = [[line for line in page.rows if line[0].flow % 3 == column] for page in pages]
    rows = [line[0] for page in lines for line in page if len(line) == 1 and len(line[0].text) > 25]
    if not rows:
        return _Measures(0, 1000, 13, 18, indented=False)
    width = pages[0].width
    right = _mode([row.x1 for row in rows if row.x1 > width * 0.7] or [row.x1 for row in rows], top=True)
    starts = [row.x0 for row in rows if row.x0 < width * 0.4]
    left = _mode(starts or [row.x0 for row in rows], top=False)
    indents = [row for row in rows if _INDENT[0] < row.x0 - left < _INDENT[1]]
    size = Counter(round(row.size, 1) for row in rows).most_common(1)[0][0]
    steps: list[float] = []
    for page in lines:
        singles = [line[0] for line in page]
        steps.extend(
            round(a.y - b.y, 1)
            for a, b in pairwise(singles)
            if 0 < a.y - b.y < 60 and a.x0 < b.x1 and b.x0 < a.x1  # of one column: a letterhead has two, out of step
        )
    step = _line_step(steps, size)
    spaced = sum(1 for item in steps if item > 1.2 * step) > 0.2 * len(steps)
    full = [_blank(row) for row in rows if row.x1 > right - 2]
    short = sorted(_blank(row) for row in rows if row.x1 < right - 25)
    space = short[len(short) // 2] if len(short) > 4 else 0.0
    stretched = sum(1 for blank in full if abs(blank - space) > _STRETCHED)
    if not full or stretched < 0.7 * len(full):
        space = 0.0
    return _Measures(left, right, size, step, indented=len(indents) > 0.1 * len(rows), space=space, spaced=spaced)


def _line_step(steps: Sequence[float], size: float) -> float:
    """Return the distance of lines inside of a paragraph: the smallest one that comes up often."""
    often = Counter(round(step) for step in steps if step > 0.9 * size)
    need = max(2, len(steps) // 12)
    common = [step for step, count in often.items() if count + often.get(step + 1, 0) >= need]
    return float(min(common)) if common else size * 1.3


def _blank(row: _Row) -> float:
    """Return the mean width of the blanks of a line, in font sizes."""
    gaps = [
        char.x0 - before.x1
        for before, char in pairwise(row.chars)
        if 0.13 * char.size < char.x0 - before.x1 < 1.2 * char.size
    ]
    return sum(gaps) / len(gaps) / max(row.size, 1) if gaps else 0.0


def _mode(values: Sequence[float], *, top: bool) -> float:
    """Return the margin: the outermost place where at least a tenth of the lines begin or end."""
    counts = Counter(round(value / 3) for value in values)
    need = max(2, len(values) // 12)
    common = [
        key
        for key, count in counts.items()
        if count + counts.get(key + 1, 0) + counts.get(key - 1, 0) >= need and count > 1
    ]
    if not common:
        return max(values) if top else min(values)
    key = max(common) if top else min(common)
    near = [value for value in values if abs(value / 3 - key) < 1.5]
    return max(near) if top else min(near)


def _drop_margins(pages: list[_Page]) -> None:
    """Take page numbers and repeated headers and footers out."""
    seen: Counter[str] = Counter()
    for page in pages:
        for line in page.rows:
            if line[0].y > page.height * 0.92 or line[0].y < page.height * 0.08:
                seen[" ".join(row.text for row in line)] += 1
    for page in pages:
        kept = []
        for index, line in enumerate(page.rows):
            text = " ".join(row.text for row in line)
            margin = line[0].y > page.height * 0.9 or line[0].y < page.height * 0.1
            edge = index == 0 or index >= len(page.rows) - 1
            if (edge and margin and _PAGE_NUMBER.match(text)) or (margin and len(pages) > 3 and seen[text] >= 3):
                continue
            kept.append(line)
        page.rows = kept


def _take_footnotes(page: _Page) -> list[str]:
    """Take notes in small print at the foot of the page out of the text."""
    sizes: Counter[float] = Counter()
    for line in page.rows:
        for row in line:
            sizes[row.size] += len(row.text)
    if not sizes:
        return []
    usual = sizes.most_common(1)[0][0]
    marks = [char.note for line in page.rows for row in line for char in row.chars if char.note]
    start = len(page.rows)
    for index in range(max(len(page.rows) - _LONGEST_NOTES, 0), len(page.rows)) if marks else ():
        found = _NOTE_START.match(page.rows[index][0].text)
        if found is not None and (found[1] or found[2]) == marks[0]:
            start = index
            break
    while start > 0 and page.rows[start - 1][0].size < usual * 0.86 and page.rows[start - 1][0].y < page.height * 0.45:
        start -= 1
    small = page.rows[start:]
    if not small or not re.match(r"^\(?\d{1,2}\)?[\s.]*\D", small[0][0].text) or small[0][0].x0 > page.width * 0.5:
        return []
    page.rows = page.rows[:start]
    out: list[str] = []
    for line in small:
        text = " ".join(row.text for row in line)
        if out and not re.match(r"^\(?\d{1,2}\)?[\s.]*[^\W\d]", text):
            out[-1] = f"{out[-1]} {text}"
        else:
            out.append(text)
    return out


def _add_grid(source: Source, table: list[list[list[_Row]]], part: int, page: _Page) -> None:
    rows = []
    for cells in table:
        row = []
        for cell in cells:
            lines: list[Line] = []
            for entry in cell:
                lines.append(Line(entry.runs, part=part, joins=None, page=entry.page))
            row.append(_cell_lines(lines))
        rows.append(row)
    landscape = page.width > page.height
    previous = source.items[-1] if source.items else None
    if isinstance(previous, Grid) and previous.part == part and previous.rows and len(previous.rows[0]) == len(rows[0]):
        head = [" ".join(line.text for line in cell) for cell in previous.rows[0]]
        if [" ".join(line.text for line in cell) for cell in rows[0]] == head:
            rows = rows[1:]
        if rows and _goes_on(previous.rows[-1], rows[0]):
            for held, rest in zip(previous.rows[-1], rows[0], strict=True):
                _add_to_cell(held, rest)
            rows = rows[1:]
        previous.rows.extend(rows)
        return
    source.items.append(Grid(rows, part, landscape, header_rows=1 if len(rows) > 1 else 0))


def _goes_on(last: Sequence[list[Line]], first: Sequence[list[Line]]) -> bool:
    """Return whether the first row of a page is the rest of the last one before: it has no number of its own."""
    number = next((place for place, cell in enumerate(last) if cell and ROW_NUMBER.match(cell[0].text)), 0)
    if not last[number] or first[number] or len(last) < _FEWEST_COLUMNS:
        return False
    rests = [(cell, more) for cell, more in zip(last, first, strict=True) if more]
    cut = any(cell and more[0].text[:1].islower() and not cell[-1].text.endswith((".", ";")) for cell, more in rests)
    return all(cell for cell, _ in rests) and (cut or len(rests) < len(first) / 2)


def _add_to_cell(cell: list[Line], more: Sequence[Line]) -> None:
    for line in more:
        if cell and find_marker(line.text).shape not in {Shape.DASH, Shape.PLUS, Shape.LETTER}:
            cell[-1].runs = merge((*cell[-1].runs, Run(" "), *line.runs))
        else:
            cell.append(line)


_FEWEST_COLUMNS = 3


def _cell_lines(lines: list[Line]) -> list[Line]:
    """Join the lines of a cell: a new paragraph opens with a marker only."""
    out: list[Line] = []
    for line in lines:
        opens = find_marker(line.text).shape in {Shape.DASH, Shape.PLUS, Shape.LETTER}
        opens = opens and not (out and signs.FIELDS_END.search(out[-1].text) and signs.SOCIETY.match(line.text))
        if out and not opens:
            out[-1].runs = merge((*out[-1].runs, Run(" "), *line.runs))
        else:
            out.append(line)
    return out


def _add_line(
    source: Source, line: list[_Row], last: _Row | None, measured: _Measures, page: _Page, part: int
) -> _Row | None:
    landscape = page.width > page.height
    middle = (measured.left + measured.right) / 2
    if len(line) > 1:
        for row in line:
            column = 1 if (row.x0 + row.x1) / 2 > middle else 0
            source.items.append(
                Line(
                    row.runs,
                    joins=False,
                    column=column,
                    part=part,
                    landscape=landscape,
                    gap=_gap(row, last, measured),
                    page=row.page,
                )
            )
        return line[0]
    row = line[0]
    centre = (row.x0 + row.x1) / 2
    span = measured.right - measured.left
    centred = abs(centre - middle) < 0.03 * span and row.x0 > measured.left + 12 and row.x1 < measured.right - 8
    column = 0
    if not centred and row.x1 - row.x0 < 0.55 * span and row.x0 > measured.left + 0.42 * span:
        column = 1
    joins, why = _joins(row, last, measured, centred=centred)
    source.items.append(
        Line(
            row.runs,
            joins=joins,
            column=column,
            part=part,
            landscape=landscape,
            centred=centred,
            gap=_gap(row, last, measured),
            page=row.page,
            why=why,
        )
    )
    return row


def _gap(row: _Row, last: _Row | None, measured: _Measures) -> int:
    if last is None or not row.follows(last):
        return 0
    return 1 if last.y - row.y > measured.step * 1.6 else 0


@dataclass(frozen=True)
class _Below:
    """A line below another one, which it may go on with."""

    row: _Row
    last: _Row
    measured: _Measures
    centred: bool

    @cached_property
    def span(self) -> float:
        """Return how wide the text of the page is."""
        return self.measured.right - self.measured.left

    @cached_property
    def at_margin(self) -> bool:
        """Return whether the line begins at the left margin."""
        return self.row.x0 - self.measured.left < _AT_MARGIN

    @cached_property
    def before_margin(self) -> bool:
        """Return whether the line begins left of what was taken for the margin, and the long one before did not."""
        long = self.last.x1 > self.measured.right - _QUARTER * self.span and not self.over
        shift = min(self.measured.left, self.last.x0) - self.row.x0
        return long and _INDENT[0] < shift < _INDENT[1] and self.marker is Shape.NONE

    @cached_property
    def full(self) -> bool:
        """Return whether the line before reaches the right margin."""
        return self.last.x1 > self.measured.right - _SHORT_OF_MARGIN * self.span

    @cached_property
    def lower(self) -> bool:
        """Return whether the line goes on in small letters."""
        return self.row.text[:1].islower()

    @cached_property
    def ended(self) -> bool:
        """Return whether the line before ends a sentence or a point."""
        return re.search(r"[.;:]$", self.last.text) is not None

    @cached_property
    def over(self) -> bool:
        """Return whether the line before ends a text."""
        return self.last.text.endswith("./.")

    @cached_property
    def marker(self) -> Shape:
        """Return the form of the number or sign that the line opens with."""
        if signs.FIELDS_END.search(self.last.text) and signs.SOCIETY.match(self.row.text):
            return Shape.NONE  # "Phòng Văn hóa" / "- Xã hội"
        return find_marker(self.row.text).shape

    @cached_property
    def hanging(self) -> bool:
        """Return whether the line stands below an indented full one as its rest."""
        level = abs(self.row.x0 - self.last.x0) < 2 and self.last.x0 - self.measured.left > _AT_MARGIN
        return level and self.full and self.marker is Shape.NONE and self.lower

    @cached_property
    def apart(self) -> bool:
        """Return whether white space parts both lines."""
        usual = self.measured.step * (_STEP_SPACED if self.measured.spaced else _STEP_CLOSE)
        return self.row.follows(self.last) and self.last.y - self.row.y > usual

    @cached_property
    def had_room(self) -> bool:
        """Return whether the first word had room on the line before."""
        letters = len(self.row.text.split()[0]) + 1
        return self.measured.right - self.last.x1 > letters * self.measured.size * _LETTER

    @cached_property
    def stretched(self) -> bool:
        """Return whether the blanks of the line before were stretched to reach the margin."""
        return abs(_blank(self.last) - self.measured.space) > _STRETCHED


_AT_MARGIN = 5  # points
_INDENT = (10, 80)  # points, between which first lines are indented
_SHORT_OF_MARGIN, _QUARTER = 0.02, 0.25  # of a line
_STEP_SPACED, _STEP_CLOSE = 1.2, 1.35  # distances of lines, where white space parts paragraphs and where it does not
_LETTER = 0.55  # of the font's size: about as wide is a letter

_JOINS: rules.Decision[_Below, bool | None] = rules.Decision(
    rules.Rule(
        QT_TRANSLATE_NOOP("errors", "Its place does not tell: it stands in the middle of the page."),
        lambda c: c.centred and not c.full,
        then=None,
    ),
    rules.Rule(  # a short paper, in which nearly every line is the first of its paragraph: that looked like the margin
        QT_TRANSLATE_NOOP("errors", "It begins at the margin, as lines that go on do here."),
        lambda c: c.before_margin,
        then=True,
    ),
    rules.Rule(
        QT_TRANSLATE_NOOP("errors", "It is indented as the first lines of paragraphs are here."),
        lambda c: c.measured.indented and not c.at_margin,
        lambda c: c.hanging,
    ),
    rules.Rule(
        QT_TRANSLATE_NOOP("errors", "Its place does not tell: it opens with a number or a sign."),
        lambda c: c.measured.indented and c.marker is not Shape.NONE,
        then=None,
    ),
    rules.Rule(
        QT_TRANSLATE_NOOP("errors", "It begins at the margin, as lines that go on do here."),
        lambda c: c.measured.indented,
        lambda c: c.full or c.last.x1 > c.measured.right - _QUARTER * c.span or c.lower,
    ),
    rules.Rule(
        QT_TRANSLATE_NOOP("errors", "White space parts it from the line before."),
        lambda c: c.apart,
        then=False,
    ),
    rules.Rule(
        QT_TRANSLATE_NOOP("errors", "No white space parts it from the line before, as it does paragraphs here."),
        lambda c: c.row.follows(c.last) and c.measured.spaced and c.marker is Shape.NONE and not c.over,
        then=True,
    ),
    rules.Rule(
        QT_TRANSLATE_NOOP("errors", "The line before is short, and its next word had room there."),
        lambda c: not c.full and c.had_room,
        lambda c: None if c.lower else False,
    ),
    rules.Rule(
        QT_TRANSLATE_NOOP("errors", "Its place does not tell: it opens with a number or a sign."),
        lambda c: not c.full or c.marker is not Shape.NONE,
        then=None,
    ),
    rules.Rule(
        QT_TRANSLATE_NOOP("errors", "The line before was stretched to the margin, or its sentence was not over."),
        lambda c: c.measured.space and not c.over,
        lambda c: c.stretched or c.lower or not c.ended,
    ),
    rules.Rule(
        QT_TRANSLATE_NOOP("errors", "The line before is full, and its sentence was not over."),
        lambda c: c.lower or not c.ended,
        then=True,
    ),
    otherwise=(QT_TRANSLATE_NOOP("errors", "Its place does not tell: the sentence before was over."), None),
)


def _joins(row: _Row, last: _Row | None, measured: _Measures, *, centred: bool) -> tuple[bool | None, list[str]]:
    """Return whether a line goes on with the paragraph of the line before, and why; None where its place tells not."""
    if last is None:
        return None, []
    decided = _JOINS(_Below(row, last, measured, centred))
    return decided.answer, [] if decided.answer is None else [decided.why]
