"""Measure a printed plan on its pages: what Decree 30/2020, appendix I, asks for, read from the PDF.

The figures stand here as numbers of the decree, not as the program's own measures, so that a wrong measure is seen.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from pdfminer.high_level import extract_pages
from pdfminer.layout import LTChar, LTContainer, LTCurve

from desktop.domain.paper.sheet import Paragraph, Sheet, SheetSection, Style, Table

MM = 25.4 / 72
FAMILIES = ("TimesNewRoman", "LiberationSerif", "TinosRegular", "Tinos")

SIZES = {
    Style.NATION: (12, 13), Style.MOTTO: (13, 14), Style.PARENT: (12, 13), Style.ISSUER: (12, 13),
    Style.NUMBER: (13, 13), Style.DATE: (13, 14), Style.URGENCY: (13, 14), Style.KIND: (13, 14),
    Style.SUBJECT: (13, 14), Style.BASIS: (13, 14), Style.BODY: (13, 14), Style.SECTION: (13, 14),
    Style.HEADING: (13, 14), Style.SUBHEADING: (13, 14), Style.POINT_HEADING: (13, 14), Style.AUTHORITY: (13, 14),
    Style.SIGNER: (13, 14), Style.RECIPIENTS: (12, 12), Style.RECIPIENT: (11, 11), Style.APPENDIX: (14, 14),
    Style.APPENDIX_TITLE: (13, 14), Style.APPENDIX_NOTE: (13, 14), Style.LETTER_SUBJECT: (12, 13),
    Style.ADDRESSEE: (13, 14),
}  # fmt: skip
BOLD = {Style.NATION, Style.MOTTO, Style.ISSUER, Style.URGENCY, Style.KIND, Style.SUBJECT, Style.SECTION, Style.HEADING,
        Style.SUBHEADING, Style.AUTHORITY, Style.SIGNER, Style.RECIPIENTS, Style.APPENDIX,
        Style.APPENDIX_TITLE}  # fmt: skip
ITALIC = {Style.DATE, Style.BASIS, Style.RECIPIENTS, Style.APPENDIX_NOTE}
UPPER = {Style.NATION, Style.PARENT, Style.ISSUER, Style.URGENCY, Style.KIND, Style.SECTION, Style.AUTHORITY,
         Style.APPENDIX_TITLE}  # fmt: skip
TEXT = {Style.BASIS, Style.BODY, Style.SECTION, Style.HEADING, Style.SUBHEADING, Style.POINT_HEADING}
TITLES = {Style.SECTION, Style.HEADING, Style.SUBHEADING, Style.POINT_HEADING}


@dataclass
class Line:
    """A line of print, in millimetres from the left upper corner of its page."""

    page: int
    chars: list[LTChar]
    height: float  # of the page

    @property
    def text(self) -> str:
        return " ".join("".join(c.get_text() for c in self.chars).split())

    @property
    def ink(self) -> list[LTChar]:
        return [c for c in self.chars if c.get_text().strip()]

    @property
    def left(self) -> float:
        return min(c.x0 for c in self.ink) * MM

    @property
    def right(self) -> float:
        return max(c.x1 for c in self.ink) * MM

    @property
    def centre(self) -> float:
        return (self.left + self.right) / 2

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def baseline(self) -> float:
        return self.height - self.ink[0].matrix[5] * MM

    @property
    def size(self) -> float:
        return float(self.ink[0].size)


@dataclass
class Stroke:
    """A drawn line, level or upright, in millimetres from the left upper corner."""

    page: int
    left: float
    right: float
    top: float
    bottom: float

    @property
    def level(self) -> bool:
        return self.right - self.left > self.bottom - self.top

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def centre(self) -> float:
        return (self.left + self.right) / 2


@dataclass
class Page:
    """A page with what is printed on it."""

    width: float
    height: float
    lines: list[Line]
    strokes: list[Stroke]


def _weight_and_slant(char: LTChar) -> tuple[bool, bool]:
    """Return whether a letter is bold and whether it is italic, by its font's name.

    Qt on Windows names fonts by numbers, slant and weight: "TimesNewRoman-1-700".
    """
    if numbers := re.search(r"-(\d)-(\d+)$", char.fontname):
        return int(numbers[2]) >= 600, numbers[1] != "0"
    return "Bold" in char.fontname, "Italic" in char.fontname


def read(path: Path) -> list[Page]:
    """Read the pages of a PDF."""
    out = []
    for index, layout in enumerate(extract_pages(path, laparams=None)):
        height = layout.height * MM
        chars = sorted((c for c in _walk(layout) if isinstance(c, LTChar)), key=lambda c: (-c.matrix[5], c.x0))
        lines: list[Line] = []
        for char in chars:
            if lines and abs(lines[-1].chars[0].matrix[5] - char.matrix[5]) < 0.6:
                lines[-1].chars.append(char)
            else:
                lines.append(Line(index, [char], height))
        for line in lines:
            line.chars.sort(key=lambda c: c.x0)
        strokes = [Stroke(index, c.x0 * MM, c.x1 * MM, height - c.y1 * MM, height - c.y0 * MM)
                   for c in _walk(layout) if isinstance(c, LTCurve) and (c.width > 1 or c.height > 1)]  # fmt: skip
        out.append(Page(layout.width * MM, height, [line for line in lines if line.ink], strokes))
    return out


def _walk(item: object) -> Iterator[object]:
    yield item
    if isinstance(item, LTContainer):
        for child in item:
            yield from _walk(child)


def squeeze(text: str) -> str:
    """Return a text without any blank."""
    return "".join(text.split())


def shown(paragraph: Paragraph) -> str:
    """Return a paragraph's text as it must be printed."""
    text = "".join(run.text for run in paragraph.runs)
    return text.upper() if paragraph.style in UPPER else text


class Checker:
    """Walks over the pages of a PDF beside the sheet that it was made from and notes what is wrong."""

    def __init__(self, path: Path, sheet: Sheet) -> None:
        self.pages = read(path)
        self.sheet = sheet
        self.faults: list[str] = []
        self.left, self.right = sheet.measures.page.left.value, sheet.measures.page.right.value
        self.indent = sheet.measures.body.first_line.value

    def fault(self, text: str) -> None:
        self.faults.append(text)

    def near(self, what: str, value: float, wanted: float, within: float) -> None:
        if abs(value - wanted) > within:
            self.fault(f"{what}: {value:.2f}, wanted {wanted:.2f}")

    def run(self) -> list[str]:
        """Check everything and return the faults."""
        if not (30 <= self.left <= 35 and 15 <= self.right <= 20 and self.indent in (10, 12.7)):
            self.fault("margins or indent out of the decree's bounds")
        first = 0
        for number, section in enumerate(self.sheet.sections):
            count = self._page_count(section, number, first)
            pages = self.pages[first : first + count]
            self._paper(pages, section)
            bodies = self._numbers(pages, first)
            if number == 0:
                self._main(section, bodies)
            else:
                self._appendix(section, bodies)
            first += count
        if first != len(self.pages):
            self.fault(f"{len(self.pages)} pages, {first} expected")
        return self.faults

    def _page_count(self, section: SheetSection, number: int, first: int) -> int:
        """Return how many pages a section has: up to the page on which the next one's label opens."""
        if number + 1 == len(self.sheet.sections):
            return len(self.pages) - first
        label = next(item for item in self.sheet.sections[number + 1].items if isinstance(item, Paragraph))
        for index in range(first + 1, len(self.pages)):
            lines = self.pages[index].lines
            if lines and lines[0].text == shown(label):
                return index - first
        self.fault(f"page of section {number + 2} not found")
        return len(self.pages) - first

    def _paper(self, pages: list[Page], section: SheetSection) -> None:
        """A4, margins, fonts, colour."""
        wide, high = (297, 210) if section.landscape else (210, 297)
        for index, page in enumerate(pages):
            self.near("width of paper", page.width, wide, 0.5)
            self.near("height of paper", page.height, high, 0.5)
            if not page.lines:
                self.fault(f"page {index + 1} of the section is blank")
            for line in page.lines:
                if line.left < self.left - 0.5 or line.right > wide - self.right + 0.5:
                    self.fault(f"outside the margins: {line.left:.1f}-{line.right:.1f} {line.text[:40]!r}")
                if line.baseline > high - 20 + 0.5:
                    self.fault(f"in the lower margin: {line.text[:40]!r}")
                for char in line.ink:
                    family = char.fontname.split("+")[-1].split("-")[0].replace(" ", "").replace("PSMT", "")
                    if family not in FAMILIES:
                        self.fault(f"font {char.fontname} for {char.get_text()!r}")
                        break
                    if char.graphicstate.ncolor not in (0, (0,), (0, 0, 0), [0, 0, 0], None):
                        self.fault(f"colour {char.graphicstate.ncolor} for {line.text[:30]!r}")
                        break
            for stroke in page.strokes:
                if stroke.left < self.left - 1 or stroke.right > wide - self.right + 1:
                    self.fault(f"line outside the margins: {stroke.left:.1f}-{stroke.right:.1f}")

    def _numbers(self, pages: list[Page], first: int) -> list[list[Line]]:
        """Page numbers: none on the first page, then 2, 3 … centred in the top margin. Return the other lines."""
        out = []
        for index, page in enumerate(pages):
            top = [line for line in page.lines if line.baseline < 20]
            rest = [line for line in page.lines if line.baseline >= 20]
            out.append(rest)
            if index == 0:
                if top:
                    self.fault(f"a first page shows {top[0].text!r} in the top margin")
                continue
            if len(top) != 1 or top[0].text != str(index + 1):
                self.fault(f"page {first + index + 1} shows {[line.text for line in top]}, wanted {index + 1}")
                continue
            line = top[0]
            self.near("centre of the page number", line.centre, (self.left + page.width - self.right) / 2, 1)
            if not 13 <= round(line.size, 1) <= 14 or _weight_and_slant(line.ink[0])[0]:
                self.fault("type of the page number")
            for other in rest[:1]:
                if other.baseline - line.baseline < 5:
                    self.fault("the page number touches the text")
        return out

    def _main(self, section: SheetSection, bodies: list[list[Line]]) -> None:
        lines = [line for page in bodies for line in page]
        head, *middle, foot = section.items
        assert isinstance(head, Table) and isinstance(foot, Table)
        lines = self._letterhead(head, middle, lines)
        lines, printed = self._text(middle, lines, centred=(self.left + 210 - self.right) / 2)
        self._signature(foot, lines, printed, section)

    def _column(self, lines: list[Line], low: float, high: float) -> list[Line]:
        """Return the part of the lines that stands between `low` and `high`."""
        out = []
        for line in lines:
            chars = [c for c in line.chars if low <= (c.x0 + c.x1) / 2 * MM < high]
            if any(c.get_text().strip() for c in chars):
                out.append(Line(line.page, chars, line.height))
        return out

    def _take(self, lines: list[Line], paragraph: Paragraph) -> list[Line]:
        """Take the lines of a paragraph off the front of `lines`; nothing when they are others."""
        wanted, got = squeeze(shown(paragraph)), ""
        for count, line in enumerate(lines, 1):
            got += squeeze(line.text)
            if got == wanted:
                taken = lines[:count]
                del lines[:count]
                return taken
            if not wanted.startswith(got):
                break
        self.fault(f"not on the page: {shown(paragraph)[:50]!r}; there stands {lines[0].text[:50] if lines else ''!r}")
        return []

    def _type(self, paragraph: Paragraph, lines: list[Line]) -> None:
        """Size, weight and slant of each letter."""
        least, most = SIZES[paragraph.style]
        runs = [(c, run) for run in paragraph.runs for c in squeeze(run.text.upper())]
        ink = [c for line in lines for c in line.ink]
        if len(runs) != len(ink):
            self.fault(f"{len(ink)} letters for {len(runs)} in {shown(paragraph)[:40]!r}")
            return
        for char, (_, run) in zip(ink, runs, strict=True):
            bold, italic = _weight_and_slant(char)
            if not least - 0.05 <= char.size <= most + 0.05:
                self.fault(f"size {char.size:.2f} of {paragraph.style}")
                return
            if bold != (paragraph.style in BOLD or run.bold) or italic != (paragraph.style in ITALIC or run.italic):
                self.fault(f"weight or slant of {char.get_text()!r} in {shown(paragraph)[:40]!r}: {char.fontname}")
                return

    def _under(self, line: Line) -> Stroke | None:
        """Return the drawn line that stands right under a line of print."""
        found = [
            s for s in self.pages[line.page].strokes
            if s.level and 0 <= s.top - line.baseline < 5 and s.left < line.centre < s.right and s.width < 150
        ]  # fmt: skip
        return min(found, key=lambda s: s.top, default=None)

    def _part(self, what: str, last: Line, lines: list[Line]) -> None:
        """A line of 1/3 to 1/2 of the text's length, under its middle."""
        stroke = self._under(last)
        if stroke is None:
            self.fault(f"no line under the {what}")
            return
        if not last.width / 3 - 0.2 <= stroke.width <= last.width / 2 + 0.2:
            self.fault(f"line under the {what}: {stroke.width:.1f} for {last.width:.1f}")
        if what == "subject":
            widest = max(line.width for line in lines)
            if not widest / 3 - 0.2 <= stroke.width <= widest / 2 + 0.2:
                self.fault(f"line under the {what}: {stroke.width:.1f} for its widest line of {widest:.1f}")
        self.near(f"centre of the line under the {what}", stroke.centre, last.centre, 1)

    def _letterhead(self, head: Table, middle: Sequence[object], lines: list[Line]) -> list[Line]:
        border = self.left + head.widths[0]
        opening = next(squeeze(shown(item)) for item in middle if isinstance(item, Paragraph))
        start = next(i for i, line in enumerate(lines) if opening.startswith(squeeze(line.text)))
        top, rest = lines[:start], lines[start:]
        left, right = self._column(top, 0, border), self._column(top, border, 300)
        self._agency(head, left, (self.left + border) / 2)
        centre = border + head.widths[1] / 2
        found: dict[Style, Line] = {}
        for row in head.rows:
            for paragraph in row.cells[1].paragraphs:
                taken = self._take(right, paragraph)
                self._type(paragraph, taken)
                if len(taken) != 1:
                    self.fault(f"{paragraph.style} takes {len(taken)} lines")
                    return rest
                found[paragraph.style] = taken[0]
                self.near(f"centre of {paragraph.style}", taken[0].centre, centre, 1)
        motto = found[Style.MOTTO]
        stroke = self._under(motto)
        if stroke is None:
            self.fault("no line under Tiêu ngữ")
        else:
            self.near("line under Tiêu ngữ", stroke.width / motto.width, 1, 0.04)
            self.near("centre of the line under Tiêu ngữ", stroke.centre, motto.centre, 1)
        number = next((line for line in top if line.text.startswith("Số:")), None)
        numbered = any(p.style is Style.NUMBER and p.runs for row in head.rows for p in row.cells[0].paragraphs)
        if number is None and numbered:  # a paper of the house has none
            self.fault("no number")
        elif number is not None:
            self.near("date and number on one row", found[Style.DATE].baseline, number.baseline, 0.3)
        if left or right:
            self.fault(f"more in the letterhead: {[line.text for line in left + right]}")
        return rest

    def _agency(self, head: Table, left: list[Line], centre: float) -> None:
        taken: list[Line] = []
        names: list[Line] = []
        for row in head.rows:
            for paragraph in row.cells[0].paragraphs:
                if not paragraph.runs:
                    continue
                taken = self._take(left, paragraph)
                self._type(paragraph, taken)
                if paragraph.style is Style.ISSUER:
                    names = taken
                for line in taken:
                    self.near(f"centre of {line.text!r}", line.centre, centre, 1)
                if paragraph.rule and taken:
                    self._part("issuer", names[-1], names)
                if paragraph.box and taken:
                    self._box(taken[0])

    def _box(self, line: Line) -> None:
        """The box of urgency: 20, 30 or 40 by 8 mm around the word."""
        strokes = [s for s in self.pages[line.page].strokes if abs((s.top + s.bottom) / 2 - line.baseline) < 10
                   and s.left > line.left - 15 and s.right < line.right + 15]  # fmt: skip
        if not strokes:
            self.fault("no box of urgency")
            return
        width = max(s.right for s in strokes) - min(s.left for s in strokes)
        height = max(s.bottom for s in strokes) - min(s.top for s in strokes)
        if min(abs(width - wanted) for wanted in (20, 30, 40)) > 0.6:
            self.fault(f"box of urgency {width:.1f} mm wide")
        self.near("height of the box of urgency", height, 8, 0.6)

    def _text(self, items: Sequence[object], lines: list[Line], centred: float) -> tuple[list[Line], list[Line]]:
        """Check a text; return what is left of the lines, and the lines of the text itself."""
        printed: list[Line] = []
        before: tuple[Paragraph, Line] | None = None
        edge = 2 * (centred - self.left) + self.left
        for index, item in enumerate(items):
            if isinstance(item, Table):
                self._skip_table(item, items[index + 1 :], lines)
                before = None
                continue
            assert isinstance(item, Paragraph)
            taken = self._take(lines, item)
            if not taken:
                return lines, printed
            self._type(item, taken)
            if item.style in TEXT:
                printed += taken
                self._justified(taken, edge)
                self._breaks(item, taken, lines)
                if before is not None and before[0].style in TEXT and before[1].page == taken[0].page:
                    gap = (taken[0].baseline - before[1].baseline) / MM - 14 * 1.15
                    if gap < 5.9:
                        self.fault(f"gap of {gap:.1f} pt before {taken[0].text[:30]!r}")
            elif item.style is not Style.ADDRESSEE:
                for line in taken:
                    self.near(f"centre of {line.text[:30]!r}", line.centre, centred, 1)
                if item.rule:
                    self._part("subject", taken[-1], taken)
            for one, two in pairwise(taken):
                if one.page == two.page and not 0.98 <= (two.baseline - one.baseline) / MM / one.size / 1.15 <= 1.5:
                    self.fault(f"line spacing {(two.baseline - one.baseline) / MM:.1f} at {one.text[:30]!r}")
            before = (item, taken[-1])
        return lines, printed

    def _justified(self, taken: list[Line], edge: float) -> None:
        self.near(f"first line of {taken[0].text[:30]!r}", taken[0].left, self.left + self.indent, 0.4)
        for line in taken[1:]:
            self.near(f"left edge of {line.text[:30]!r}", line.left, self.left, 0.4)
        for line in taken[:-1]:
            self.near(f"right edge of {line.text[-30:]!r}", line.right, edge, 1)

    def _breaks(self, item: Paragraph, taken: list[Line], lines: list[Line]) -> None:
        """No single line of a paragraph alone on a page; no title at a page's foot."""
        if item.style in TITLES and lines and lines[0].page != taken[-1].page:
            self.fault(f"title at the foot of a page: {taken[0].text[:40]!r}")
        if len({line.page for line in taken}) > 1:
            for page in {line.page for line in taken}:
                if sum(line.page == page for line in taken) < 2:
                    self.fault(f"a single line on page {page + 1}: {taken[0].text[:40]!r}")

    def _skip_table(self, table: Table, following: Sequence[object], lines: list[Line]) -> None:
        """Drop the lines of a table; its type is checked, and that each word of it is there."""
        words = {squeeze(word) for row in table.rows for cell in row.cells for p in cell.paragraphs
                 for run in p.runs for word in re.split(r"[\s/-]", run.text)}  # fmt: skip
        stop = next((squeeze(shown(item)) for item in following if isinstance(item, Paragraph)), None)
        text = ""
        while lines and not (stop is not None and stop.startswith(squeeze(lines[0].text))):
            line = lines.pop(0)
            text += f" {line.text}"
            for char in line.ink:
                if not 13 <= round(char.size, 1) <= 14:
                    self.fault(f"size {char.size:.1f} in a table")
                    break
        printed = squeeze(text)
        for word in words:
            if word not in printed:
                self.fault(f"not in the table: {word!r}")

    def _signature(self, foot: Table, lines: list[Line], printed: list[Line], section: SheetSection) -> None:
        row = foot.rows[0]
        middle = self.left + foot.widths[0]
        pages = {line.page for line in lines}
        if len(pages) != 1:
            self.fault(f"the signature stands on pages {sorted(pages)}")
            return
        page = pages.pop()
        with_it = sum(line.page == page for line in printed)
        if with_it < min(2, len(printed)):
            self.fault(f"{with_it} lines of text on the page of the signature")
        if printed and page - printed[-1].page > 0:
            self.fault("the signature stands alone")
        left, right = self._column(lines, 0, middle), self._column(lines, middle, 300)
        receivers = [(p, self._take(left, p)) for p in row.cells[0].paragraphs if p.runs]
        signed = [(p, self._take(right, p)) for p in row.cells[1].paragraphs if p.runs]
        for paragraph, taken in receivers + signed:
            self._type(paragraph, taken)
        if receivers and signed and receivers[0][1] and signed[0][1]:
            self.near("Nơi nhận level with the authority", receivers[0][1][0].baseline, signed[0][1][0].baseline, 0.5)
        for _, taken in receivers:
            for line in taken:
                self.near(f"left edge of {line.text[:20]!r}", line.left, self.left, 0.5)
        for _, taken in signed:
            for line in taken:
                self.near(f"centre of {line.text!r}", line.centre, middle + foot.widths[1] / 2, 1)
        names = [taken for p, taken in signed if p.style is Style.SIGNER and taken]
        powers = [taken for p, taken in signed if p.style is Style.AUTHORITY and taken]
        if names and powers:
            room = names[0][0].baseline - 14 * MM * 0.75 - powers[-1][-1].baseline - 14 * MM * 0.25
            if room < 20:
                self.fault(f"{room:.1f} mm of room to sign")
        if left or right:
            self.fault(f"more beside the signature: {[line.text for line in left + right]}")
        del section

    def _appendix(self, section: SheetSection, bodies: list[list[Line]]) -> None:
        width = 297 if section.landscape else 210
        lines = [line for page in bodies for line in page]
        rest, _ = self._text(list(section.items), lines, centred=(self.left + width - self.right) / 2)
        if rest:
            self.fault(f"more in the appendix: {[line.text for line in rest[:3]]}")
        for item in section.items:
            if isinstance(item, Table) and item.header_rows and item is section.items[-1]:
                head = {squeeze(word) for cell in item.rows[0].cells for run in cell.paragraphs[0].runs
                        for word in run.text.split()}  # fmt: skip
                for number, page in enumerate(bodies):
                    text = squeeze("".join(line.text for line in page))
                    if number and any(word not in text for word in head):
                        self.fault(f"no header row on page {number + 1} of the appendix")


def faults(path: Path, sheet: Sheet) -> list[str]:
    """Return what is wrong with the pages of `path`, made from `sheet`; empty when all holds."""
    return Checker(path, sheet).run()
