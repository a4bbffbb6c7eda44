"""What all workbooks share: formats, title block, print set-up, safe text, the hidden sheet that names the sender."""

from __future__ import annotations

import unicodedata
import zipfile
from collections.abc import Mapping, Sequence
from datetime import date
from functools import lru_cache, partial
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any
from xml.sax.saxutils import escape

import xlsxwriter
import xlsxwriter.workbook
from xlsxwriter.utility import xl_col_to_name
from xlsxwriter.worksheet import (
    CellBlankTuple,
    CellDatetimeTuple,
    CellFormulaTuple,
    CellNumberTuple,
    CellStringTuple,
    Worksheet,
)

from desktop import paths
from desktop.catalogue.words import words
from desktop.documents.workbooks.guard import STAMP_SHEET
from desktop.domain.base import work
from desktop.domain.base.citation import by_number
from desktop.domain.base.text import printable

if TYPE_CHECKING:
    from xlsxwriter.chart import Chart
    from xlsxwriter.format import Format

    from desktop.domain.out.workbook import Sender

FONT = "Times New Roman"
DATE = "dd/mm/yyyy"
_NO_ZERO = 3  # the month from which on there is none before it
CELL_LIMIT = 32_767  # characters that a cell of the format may hold
LINE_HEIGHT = 15.75  # points that a line of 12 pt takes in a row
SPARE_ROWS = 500  # rows below the last one that formulas, colours and lists reach, for what is added by hand

RED, AMBER, GREEN, GREY = "#A8211A", "#7F4C00", "#1B6238", "#5B5650"
RED_SOFT, AMBER_SOFT, GREEN_SOFT = "#FBE8E5", "#FBEFD6", "#E4F2E8"
RED_BAR, AMBER_BAR, GREEN_BAR, BLUE_BAR, GREY_BAR = "#B3261E", "#BF8415", "#3E8E5C", "#3B6FB6", "#8C867E"
HEAD_FILL, GROUP_FILL, LINE = "#E9EDF3", "#F4F3F0", "#8C867E"


class Archive(zipfile.ZipFile):
    """Packs the parts of a workbook in half the time; it is a seventh larger for it.

    XlsxWriter has no setting for it. A part given with a ZipInfo is not packed as the archive says, but as that.
    """

    SMALL = 1300  # bytes: to set the packing up for so few takes longer than all else that is done for them

    def writestr(
        self,
        zinfo_or_arcname: str | zipfile.ZipInfo,
        data: str | bytes,  # type: ignore[override]  # XlsxWriter gives nothing else
        compress_type: int | None = None,
        compresslevel: int | None = None,
    ) -> None:
        """Add a part."""
        kind = zipfile.ZIP_STORED if len(data) < self.SMALL else compress_type
        super().writestr(zinfo_or_arcname, data, kind, compresslevel or self.compresslevel)


Packing = partial(Archive, compresslevel=3)
setattr(xlsxwriter.workbook, "ZipFile", Packing)  # noqa: B010 (no attribute to mypy)

_BOX = {"border": 1, "border_color": LINE}
_EDGE = {"top": 1, "bottom": 1, "top_color": LINE, "bottom_color": LINE}
_STYLES: dict[str, dict[str, object]] = {
    "issuer": {"bold": True},
    "title": {"bold": True, "font_size": 14, "align": "center", "valign": "vcenter"},
    "subject": {"bold": True, "align": "center", "valign": "vcenter", "text_wrap": True},
    "line": {"align": "center", "valign": "vcenter", "text_wrap": True},
    "note": {"italic": True, "font_size": 11, "align": "center", "valign": "vcenter", "text_wrap": True},
    "head": {**_BOX, "bold": True, "align": "center", "valign": "vcenter", "text_wrap": True, "bg_color": HEAD_FILL},
    "group_first": {"bold": True, "valign": "vcenter", "bg_color": GROUP_FILL, **_EDGE, "left": 1, "left_color": LINE},
    "group_middle": {"bg_color": GROUP_FILL, **_EDGE},
    "group_last": {"bg_color": GROUP_FILL, **_EDGE, "right": 1, "right_color": LINE},
    "text": {**_BOX, "valign": "top", "text_wrap": True},
    "quoted": {**_BOX, "valign": "top", "text_wrap": True, "quote_prefix": True},
    "centre": {**_BOX, "valign": "top", "align": "center", "text_wrap": True},
    "date": {**_BOX, "valign": "top", "align": "center", "num_format": DATE},
    "count": {**_BOX, "valign": "vcenter", "align": "center", "num_format": "#,##0"},
    "rate": {**_BOX, "valign": "vcenter", "align": "center", "num_format": "0%"},
    "label": {**_BOX, "valign": "vcenter", "text_wrap": True},
    "label_bold": {**_BOX, "valign": "vcenter", "text_wrap": True, "bold": True},
    "count_bold": {**_BOX, "valign": "vcenter", "align": "center", "num_format": "#,##0", "bold": True},
    "rate_bold": {**_BOX, "valign": "vcenter", "align": "center", "num_format": "0%", "bold": True},
    "overdue": {"font_color": RED, "bg_color": RED_SOFT},
    "soon": {"font_color": AMBER, "bg_color": AMBER_SOFT},
    "done": {"font_color": GREEN, "bg_color": GREEN_SOFT},
    "paused": {"font_color": GREY, "italic": True},
    "boxed": {"border": 1, "border_color": LINE},
    "open_text": {"valign": "top", "text_wrap": True},
    "open_centre": {"valign": "top", "align": "center", "text_wrap": True},
    "open_date": {"valign": "top", "align": "center", "num_format": DATE},
    "days": {**_BOX, "valign": "top", "align": "center", "num_format": "0"},
}


class Sheet(Worksheet):  # type: ignore[misc]
    """A worksheet whose row heights are proposals: a row grows when somebody writes more into it.

    XlsxWriter marks every height that is given as fixed by hand. Without a height LibreOffice shows one line of a
    wrapped text; with a fixed one Excel keeps it when the text gets longer. Neither fits a table that people edit.
    """

    def __init__(self) -> None:
        """Begin without any row of the table."""
        super().__init__()
        self.growing = range(0)  # rows of the table

    # Places are never given in the manner of "A1" here, and looking for that is what costs.
    write_string = Worksheet._write_string
    write_number = Worksheet._write_number
    write_datetime = Worksheet._write_datetime
    write_blank = Worksheet._write_blank

    def write_formula(
        self, row: int, col: int, formula: str, cell_format: Format | None = None, value: float | str = 0
    ) -> int:
        """Write a formula with the value that it gives."""
        if self._check_dimensions(row, col):
            return -1
        self.table[row][col] = CellFormulaTuple(self._prepare_formula(formula), cell_format, value)
        return 0

    def _prepare_formula(self, formula: str, _future: object = False) -> str:
        """Take a formula as it is: none of ours is of those that Excel 2010 named anew, and looking is what costs."""
        return formula.removeprefix("=")

    def _calculate_spans(self) -> None:
        """Leave out which columns each row fills: nobody needs that hint."""
        self.row_spans: dict[int, str] = {}

    def _write_rows(self) -> None:
        """Write rows as XlsxWriter does, to the letter, without looking through each attribute of each cell."""
        names = [f'<c r="{xl_col_to_name(column)}' for column in range(self.dim_colmax + 1)]
        styles: dict[Format | None, str] = {}
        for row in range(self.dim_rowmin, self.dim_rowmax + 1):
            info, cells, number = self.row_info.get(row), self.table.get(row), str(row + 1)
            if not cells:
                if info is not None:
                    self._write_empty_row(row, None, info)
                continue
            self._write_row(row, None, info)
            out: list[str] = []
            for column in sorted(cells):
                cell = cells[column]
                kind, form = type(cell), cell.format
                if form is None:
                    form = self._format_around(row, column)
                style = styles.get(form)
                if style is None:
                    style = styles[form] = f'" s="{form._get_xf_index()}"' if form is not None else '"'
                if kind is CellStringTuple:
                    out.append(f'{names[column]}{number}{style} t="s"><v>{cell.string}</v></c>')
                elif kind is CellBlankTuple:
                    out.append(f"{names[column]}{number}{style}/>")
                elif kind is CellNumberTuple or kind is CellDatetimeTuple:
                    out.append(f"{names[column]}{number}{style}><v>{cell.number:.16G}</v></c>")
                elif kind is CellFormulaTuple:
                    word = ' t="str"' if isinstance(cell.value, str) and cell.value else ""
                    said = escape(cell.value) if word else cell.value
                    formula = escape(cell.formula)
                    out.append(f"{names[column]}{number}{style}{word}><f>{formula}</f><v>{said}</v></c>")
                else:
                    raise TypeError(kind)
            out.append("</row>")
            self.fh.write("".join(out))

    def _format_around(self, row: int, column: int) -> Format | None:
        """Return the format that a cell without its own takes from its row or column."""
        info, beside = self.row_info.get(row), self.col_info.get(column)
        if info is not None and info.row_format:
            return info.row_format
        return beside.column_format if beside is not None else None

    def _xml_start_tag_unencoded(self, tag: str, attributes: Any = ()) -> None:  # noqa: ANN401
        if tag == "row" and attributes[0][1] - 1 in self.growing:
            attributes = [item for item in attributes if item[0] != "customHeight"]
        super()._xml_start_tag_unencoded(tag, attributes)


class Book:
    """A workbook in the making. Nothing is on the disk before `save`."""

    def __init__(self) -> None:
        """Begin an empty workbook in memory."""
        self._buffer = BytesIO()
        self.file = xlsxwriter.Workbook(
            self._buffer,
            {"in_memory": True, "default_format_properties": {"font_name": FONT, "font_size": 12}},
        )
        self._formats: dict[str, Format] = {}

    def sheet(self, name: str) -> Sheet:
        """Add a sheet."""
        sheet: Sheet = self.file.add_worksheet(name, worksheet_class=Sheet)
        return sheet

    def style(self, name: str, **more: object) -> Format:
        """Return the shared format `name`, with `more` properties where given."""
        key = f"{name}{more}" if more else name
        if key not in self._formats:
            self._formats[key] = self.file.add_format({**_STYLES[name], **more})
        return self._formats[key]

    def day_style(self, day: date | None, style: str = "date", pattern: str = "", **more: object) -> Format:
        """Return the format of a cell with a day: months from March on have no zero, as the decree writes them.

        `pattern` holds the format of the day in braces; `more` are other properties.
        """
        form = DATE if day is None or day.month < _NO_ZERO else DATE.replace("mm", "m")
        form = pattern.format(date=form) if pattern else form
        return self.style(style, **more) if form == DATE else self.style(style, num_format=form, **more)

    def text(self, sheet: Sheet, row: int, column: int, value: str, style: str = "text", **more: object) -> None:
        """Write words as words: what begins with = + - or @ is never a formula, here or when the cell is edited."""
        work.check()
        if not value.isprintable():
            value = printable(value)
        if not value:
            sheet.write_blank(row, column, None, self.style(style, **more))
            return
        if value[0] in "=+-@\t\r" and style == "text":
            style = "quoted"
        sheet.write_string(row, column, value[:CELL_LIMIT], self.style(style, **more))

    def title_block(self, sheet: Sheet, sender: Sender, lines: Sequence[tuple[str, str, float]], last: int) -> int:
        """Write the issuer and `lines` (text, style, height in points) across columns 0 to `last`; return the next row.

        An office that is a sample says so beside its name.
        """
        issuer = f"{sender.issuer} {words()('workbook.sample')}" if sender.sample else sender.issuer
        self.text(sheet, 0, 0, issuer, "issuer")
        for row, (text, style, height) in enumerate(lines, start=1):
            sheet.merge_range(row, 0, row, last, "", self.style(style))
            sheet.set_row(row, height)
            self.text(sheet, row, 0, text, style)
        return 1 + len(lines)

    def page(self, sheet: Sheet, sender: Sender, title: str, *, head_row: int | None = None) -> None:
        """Set a sheet up for print: A4 landscape, one page wide, head row and page numbers on each page."""
        sheet.set_paper(9)
        sheet.set_landscape()
        sheet.fit_to_pages(1, 0)
        sheet.set_margins(left=0.6, right=0.5, top=0.6, bottom=0.7)
        sheet.center_horizontally()
        font = f'&"{FONT},Regular"&10'
        number = words()("workbook.page", page="&P", pages="&N")
        issuer, title = sender.issuer.replace("&", "&&"), title.replace("&", "&&")
        sheet.set_footer(f"&L{font}{issuer}&C{font}{number}&R{font}{title}"[:255])
        if head_row is not None:
            sheet.repeat_rows(head_row)

    def stamp(self, entries: Mapping[str, str], lists: Mapping[str, str]) -> None:
        """Add the hidden sheet: `entries` by key, then `lists` (each standing's key and word)."""
        sheet = self.sheet(STAMP_SHEET)
        rows = [*entries.items(), *((f"standing:{key}", word) for key, word in lists.items())]
        for row, (key, value) in enumerate(rows):
            sheet.write_string(row, 0, key)
            sheet.write_string(row, 1, printable(value)[:CELL_LIMIT])
        sheet.very_hidden()

    def save(self, path: Path) -> None:
        """Close the workbook and put it at `path` in one step."""
        paths.write_atomic(path, self.data())

    def data(self) -> bytes:
        """Close the workbook and return it."""
        self.file.close()
        return self._buffer.getvalue()


_EM = {
    **dict.fromkeys("ijlt/:;.,'’ ", 0.28),
    **dict.fromkeys("fIr()-[]“”", 0.34),
    **dict.fromkeys("acesz?J", 0.44),
    **dict.fromkeys("mMW%", 0.86),
    **dict.fromkeys("wABCDEGHKNOQRUVXY&", 0.71),
    **dict.fromkeys("FLPSTZ", 0.6),
}
"""Widths of Times New Roman's letters in ems; the others are half an em wide."""


@lru_cache(maxsize=4096)
def _word_width(word: str) -> float:
    return sum(_EM.get(unicodedata.normalize("NFD", letter)[0], 0.5) for letter in word.replace("đ", "d"))


@lru_cache(maxsize=4096)  # units, states and results come back in row after row
def line_count(text: str, width: float) -> int:
    """Return how many lines `text` takes in a column of `width` digits (a digit is half an em wide)."""
    if len(text) < width * 0.6 and "\n" not in text:
        return 1
    room, count = width * 0.5, 0
    for paragraph in text.split("\n"):
        count += 1
        used = 0.0
        for word in paragraph.split(" "):
            size = _word_width(word)
            if used and used + size > room:
                count += 1
                used = 0.0
            if size > room:  # a word longer than the column is broken in it
                count += int(size / room)
                size %= room
            used += size + 0.28
    return count


def row_height(texts: Sequence[tuple[str, float]]) -> float:
    """Return the height in points of a row whose cells hold `texts`, each with its column's width."""
    return float(min(409.0, max([line_count(text, width) for text, width in texts]) * LINE_HEIGHT + 1))


def bars(out: Book, title: str, first: int, last: int, colours: Sequence[str] = ()) -> Chart:
    """Return a bar chart of column B by the words of column A, rows `first` to `last` of the second sheet.

    Words and figures stand at the bars; colour only helps.
    """
    font, sheet = {"name": FONT, "size": 11}, words()("workbook.summary-sheet")
    chart = out.file.add_chart({"type": "bar"})
    chart.add_series(
        {
            "categories": [sheet, first, 0, last, 0],
            "values": [sheet, first, 1, last, 1],
            "gap": 45,
            "fill": {"color": BLUE_BAR},
            "points": [{"fill": {"color": colour}} for colour in colours],
            "data_labels": {"value": True, "font": font},
        }
    )
    chart.set_title({"name": title, "overlay": False, "name_font": {"name": FONT, "size": 13, "bold": True}})
    chart.set_legend({"none": True})
    chart.set_y_axis({"reverse": True, "num_font": font, "line": {"color": LINE}, "major_tick_mark": "none"})
    chart.set_x_axis({"visible": False, "major_gridlines": {"visible": False}, "min": 0})
    return chart


def subject(number: str, title: str) -> str:
    """Return the line that names the plan, or says that all plans are in the workbook."""
    if number:
        return words()("workbook.subject-of-plan", paper=by_number(number), title=title)
    return words()("workbook.subject-of-draft", title=title) if title else words()("workbook.subject-of-all")
