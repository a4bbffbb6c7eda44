"""The workbook of many offices (biểu tổng hợp): totals, offices, overdue tasks, difficulties, all tasks, refused files.

The three long sheets are streamed: a province has 200,000 tasks, which no memory need hold at once.
"""

from __future__ import annotations

import contextlib
import shutil
import tempfile
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from functools import lru_cache
from itertools import count, islice
from pathlib import Path
from typing import IO, TYPE_CHECKING

import xlsxwriter
from xlsxwriter.exceptions import FileCreateError
from xlsxwriter.utility import xl_col_to_name

from desktop import paths
from desktop.catalogue.periods import period_label
from desktop.catalogue.words import words
from desktop.documents.workbooks import sheet as kit
from desktop.documents.workbooks.progress import BAR
from desktop.domain.base import work
from desktop.domain.base.errors import UserError
from desktop.domain.base.text import day_words, printable
from desktop.domain.out.consolidation import Collected, OfficeRow, Overview, SentLine, Standing
from desktop.domain.out.workbook import DOING, DONE, OVERDUE, WAITING, ReportClass, Sender

if TYPE_CHECKING:
    from xlsxwriter.format import Format

Rows = Callable[[], Iterator[tuple[Collected, list[SentLine]]]]
Cells = Sequence[str | int | date | None]

_ZERO = date(1899, 12, 30)
_FIRST = 46.0
"""Width of the first column of the totals."""
_ROW = 17.0
_AT_ONCE = 500  # rows that are written together; between them it is asked whether to go on


class StreamSheet(kit.Sheet):
    """A sheet whose rows below the heads are made while the file is written, from cells that come one row at a time.

    Rows that are `handed` to it before its turn comes, while another sheet is written, wait in a file.
    """

    def __init__(self) -> None:
        """Begin without rows."""
        super().__init__()
        self.first = 0
        self.stream: Callable[[], Iterable[Cells]] | None = None
        self.styles: Sequence[Format] = ()
        self.quoted: Format | None = None
        self.widths: Sequence[float] = ()
        self._number = 0
        self._formula = ""
        self._columns: list[tuple[str, str]] = []
        self.waiting: IO[bytes] | None = None

    def pour(
        self,
        first: int,
        count: int,
        styles: Sequence[Format],
        quoted: Format,
        rows: Callable[[], Iterable[Cells]] | None = None,
        widths: Sequence[float] = (),
    ) -> None:
        """Let `count` rows stand from `first` on; each column has its style, what looks like a formula has `quoted`.

        Where the columns' `widths` are told, each row is as high as its words need, wrapped.
        """
        self.first, self.stream, self.styles, self.quoted = first, rows, styles, quoted
        self.widths = widths
        self._number = first
        self.dim_rowmax: int = max(getattr(self, "dim_rowmax", 0) or 0, first + count - 1)
        self.dim_colmax: int = max(getattr(self, "dim_colmax", 0) or 0, len(styles) - 1)

    def hand(self, cells: Cells) -> None:
        """Take a row before the sheet's turn has come."""
        if self.waiting is None:
            self.waiting = tempfile.TemporaryFile(dir=self.tmpdir)  # noqa: SIM115 (closed when it was written)
        self.waiting.write(self._row(cells).encode())

    def _row(self, cells: Cells) -> str:
        """Return the XML of the next row."""
        if not self._columns:
            self._columns = [
                (f'<c r="{xl_col_to_name(number)}', f'" s="{style._get_xf_index()}"')
                for number, style in enumerate(self.styles)
            ]
            if self.quoted is not None:
                self._formula = f'" s="{self.quoted._get_xf_index()}"'
        self._number += 1
        row = self._number
        out = [f'<row r="{row}"{self._height(cells) if self.widths else ""}>']
        words_ = "".join([cell for cell in cells if isinstance(cell, str)])
        plain = words_.isprintable() and "&" not in words_ and "<" not in words_ and len(words_) <= kit.CELL_LIMIT
        for (head, style), cell in zip(self._columns, cells, strict=True):
            if not cell and cell != 0:
                out.append(f"{head}{row}{style}/>")
            elif isinstance(cell, str):
                if cell[0] in _SIGNS:
                    style = self._formula  # noqa: PLW2901
                if not plain:
                    cell = printable(cell)[: kit.CELL_LIMIT].replace("&", "&amp;").replace("<", "&lt;")  # noqa: PLW2901
                out.append(f'{head}{row}{style} t="inlineStr"><is><t>{cell}</t></is></c>')
            else:
                number = cell if isinstance(cell, int) else (cell - _ZERO).days if cell is not None else 0
                out.append(f"{head}{row}{style}><v>{number}</v></c>")
        out.append("</row>")
        return "".join(out)

    def _height(self, cells: Cells) -> str:
        """Return the height of a row as a proposal, which a spreadsheet keeps until somebody writes more into it."""
        texts = [(cell, width) for cell, width in zip(cells, self.widths, strict=True) if isinstance(cell, str)]
        return f' ht="{kit.row_height(texts)}"'

    def _write_sheet_data(self) -> None:
        last, self.dim_rowmax = self.dim_rowmax, self.first - 1
        self._xml_start_tag("sheetData")
        self._write_rows()
        if self.waiting is not None:
            self.waiting.seek(0)
            self.fh.flush()
            shutil.copyfileobj(self.waiting, self.fh.buffer, 1 << 20)
            self.waiting.close()
        rows = map(self._row, self.stream()) if self.stream is not None else iter(())
        while some := "".join(islice(rows, _AT_ONCE)):
            self.fh.write(some)
            work.check()
        self._xml_end_tag("sheetData")
        self.dim_rowmax = last


_SIGNS = frozenset("=+-@\t\r")


class _BigBook(kit.Book):
    """A workbook that is put together on the disk, of parts in a folder."""

    def __init__(self, path: Path, parts: Path) -> None:
        super().__init__()
        self.file = xlsxwriter.Workbook(
            str(path),
            {"tmpdir": str(parts), "default_format_properties": {"font_name": kit.FONT, "font_size": 12}},
        )

    def stream(self, name: str) -> StreamSheet:
        """Add a sheet that is streamed."""
        sheet: StreamSheet = self.file.add_worksheet(name, worksheet_class=StreamSheet)
        return sheet

    def abandon(self) -> None:
        """Let go of the files of a workbook that is not written to its end."""
        for sheet in self.file.worksheets():
            for held in (getattr(sheet, "waiting", None), sheet.fh):
                if held is not None:
                    with contextlib.suppress(OSError):  # what it still holds is lost with it
                        held.close()


def write_consolidation(
    office: Sender,
    found: Overview,
    today: date,
    rows: Rows,
    path: Path,
    sentence: Callable[[UserError], str] | None = None,
) -> None:
    """Write the workbook of a period to `path`, whole or not at all; UserError if it cannot be.

    `sentence` gives the words of why a file is refused; without it only its kind is told.
    """
    with paths.folder_in_use() as parts, paths.replacing(path) as temporary:
        book = _BigBook(temporary, parts)
        try:
            _Writer(book, office, found, today, rows, sentence).write()
        except BaseException:
            book.abandon()
            raise


class _Writer:
    """Writes the sheets one after the other."""

    def __init__(
        self,
        out: _BigBook,
        office: Sender,
        found: Overview,
        today: date,
        rows: Rows,
        sentence: Callable[[UserError], str] | None,
    ) -> None:
        self.out, self.office, self.found, self.today, self.rows = out, office, found, today, rows
        self.say, self.sentence = words(), sentence
        self.names = {item.office: item.name for item in found.files}

    def write(self) -> None:
        """Write all sheets."""
        say = self.say
        sheets = say.row("workbook.collected.sheets")
        totals, offices = self.out.sheet(sheets[0]), self.out.sheet(sheets[1])
        every, self.overdue, self.said, refused = (self.out.stream(name) for name in sheets[2:])
        self.out.file.set_properties(
            {"title": say("workbook.collected.about"), "author": self.office.issuer, "company": self.office.issuer,
             "comments": str(self.found.period)}
        )  # fmt: skip
        self._totals(totals)
        self._offices(offices)
        self._every(every)
        self._refused(refused)
        totals.activate()
        stamp = {"schema": "consolidation", "version": "1", "period": str(self.found.period),
                 "files": str(len(self.found.files)), "tasks": str(self.found.totals.total)}  # fmt: skip
        self.out.stamp(stamp, {})
        try:
            self.out.file.close()
        except FileCreateError as error:  # what the disk said, in words of the library's own
            raise error.args[0] from None

    def _days(self) -> str:
        return self.say("workbook.collected.period", period=period_label(self.found.period),
                        due=day_words(self.found.due), today=day_words(self.today))  # fmt: skip

    def _head(self, sheet: kit.Sheet, title: str, columns: Sequence[str], widths: Sequence[float]) -> int:
        """Write title and heads; return the row of the heads."""
        last = len(widths) - 1
        lines = ((title, "title", 24.0), (self._days(), "line", 18.0))
        head = self.out.title_block(sheet, self.office, lines, last)
        for column, (name, width) in enumerate(zip(columns, widths, strict=True)):
            sheet.set_column(column, column, width)
            self.out.text(sheet, head, column, name, "head")
        sheet.set_row(head, 34)
        sheet.freeze_panes(head + 1, min(2, last))
        self.out.page(sheet, self.office, title, head_row=head)
        return head

    def _totals(self, sheet: kit.Sheet) -> None:
        """Write how many offices sent, and the totals by standing, by kind of plan and of unit."""
        say, found, out = self.say, self.found, self.out
        sheet.set_column(0, 0, _FIRST)
        sheet.set_column(1, 8, 11)
        read = say("workbook.collected.read", files=len(found.files), tasks=found.totals.total)
        lines = [(say("workbook.collected.title"), "title", 24.0), (self._days(), "line", 18.0), (read, "note", 18.0)]
        if found.underway is not None:
            done, of = found.underway
            lines.append((say("workbook.collected.underway", done=done, of=of), "note", 18.0))
        row = out.title_block(sheet, self.office, lines, 8)
        listed = sum(item.listed for item in found.rows)
        row = self._pairs(sheet, row, (say("workbook.collected.offices"), say("workbook.collected.places")), [
            (say("workbook.collected.listed"), listed, ""),
            (say("workbook.collected.on-time"), found.count(Standing.ON_TIME), kit.GREEN_BAR),
            (say("workbook.collected.late"), found.count(Standing.LATE), kit.AMBER_BAR),
            (say("workbook.collected.missing"), found.count(Standing.MISSING), kit.RED_BAR),
            (say("workbook.collected.refused"), found.count(Standing.REFUSED), kit.GREY_BAR),
            *([(say("workbook.collected.others"), found.unlisted, kit.GREY_BAR)] if found.unlisted else []),
        ], chart=(say("workbook.collected.chart-offices"), 1, "K2"))  # fmt: skip
        standings = [(say(f"standing.{item.value}"), found.totals.all[item], BAR[item]) for item in ReportClass]
        row = self._pairs(sheet, row + 1, (say("workbook.progress.detail"), say("workbook.count")), standings,
                          total=True, chart=(say("workbook.progress.chart"), 0, "K18"))  # fmt: skip
        for key, parts in (("kinds", found.totals.kinds), ("units", found.totals.units)):
            row = self._parts(sheet, row + 1, say(f"workbook.collected.{key}"), parts)
        if found.totals.demands:
            self._parts(sheet, row + 1, say("workbook.collected.demands"), found.totals.demands)
        out.page(sheet, self.office, say("workbook.collected.about"))

    def _pairs(
        self,
        sheet: kit.Sheet,
        row: int,
        heads: tuple[str, str],
        pairs: Sequence[tuple[str, int, str]],
        *,
        total: bool = False,
        chart: tuple[str, int, str],
    ) -> int:
        out = self.out
        for column, name in enumerate(heads):
            out.text(sheet, row, column, name, "head")
        first = row + 1
        for at, (name, number, _colour) in enumerate(pairs, start=first):
            out.text(sheet, at, 0, name, "label")
            sheet.write_number(at, 1, number, out.style("count"))
        last = first + len(pairs) - 1
        if total:
            out.text(sheet, last + 1, 0, self.say("workbook.total"), "label_bold")
            formula = f"=SUM(B{first + 1}:B{last + 1})"
            sheet.write_formula(last + 1, 1, formula, out.style("count_bold"), sum(item[1] for item in pairs))
        title, skip, place = chart
        drawn = kit.bars(out, title, first + skip, last, [colour for _name, _number, colour in pairs[skip:]])
        drawn.set_size({"width": 560, "height": 300})
        sheet.insert_chart(place, drawn)
        return last + (3 if total else 2)

    def _parts(self, sheet: kit.Sheet, row: int, title: str, parts: dict[str, Counter[str]]) -> int:
        """Write a table of counts by some name."""
        say, out = self.say, self.out
        for column, name in enumerate((title, *say.row("workbook.collected.counts"))):
            out.text(sheet, row, column, name, "head")
        sheet.set_row(row, 34)
        at = row
        for at, (name, counts) in enumerate(
            sorted(parts.items(), key=lambda item: -sum(item[1].values())), start=row + 1
        ):
            out.text(sheet, at, 0, name or say("workbook.no-unit"), "label")
            sheet.set_row(at, max(_ROW, kit.row_height([(name, _FIRST)])))
            total = sum(counts.values())
            figures = [total, *(sum(counts[item] for item in group) for group in (DONE, DOING, WAITING)),
                       counts[ReportClass.PAUSED], sum(counts[item] for item in OVERDUE)]  # fmt: skip
            for column, number in enumerate(figures, start=1):
                sheet.write_number(at, column, number, out.style("count"))
            share = f"=IF(B{at + 1}=0,0,C{at + 1}/B{at + 1})"
            sheet.write_formula(at, 7, share, out.style("rate"), figures[1] / total if total else 0)
        return at + 1

    def _offices(self, sheet: kit.Sheet) -> None:
        say, out = self.say, self.out
        columns = say.row("workbook.collected.office-columns")
        head = self._head(
            sheet, say("workbook.collected.offices-title"), columns, (6, 30, 13, 18, 10, 11, 10, 11, 11, 10, 40)
        )
        first = head + 1
        for number, row in enumerate(self.found.rows, start=1):
            at = head + number
            counts = row.totals.all
            sheet.write_number(at, 0, number, out.style("centre"))
            out.text(sheet, at, 1, row.place.name)
            if row.received_on is not None:
                sheet.write_datetime(at, 2, row.received_on, out.style("date"))
            else:
                sheet.write_blank(at, 2, None, out.style("date"))
            out.text(sheet, at, 3, self._standing(row), "centre")
            figures = [row.totals.total, *(sum(counts[item] for item in group) for group in (DONE, DOING, WAITING)),
                       row.totals.overdue]  # fmt: skip
            if row.received_on is None:  # nothing is known of it: a zero would say that nothing was done
                for column in range(4, 10):
                    sheet.write_blank(at, column, None, out.style("count"))
            else:
                for column, figure in enumerate(figures, start=4):
                    sheet.write_number(at, column, figure, out.style("count"))
                share = f"=IF(E{at + 1}=0,0,F{at + 1}/E{at + 1})"
                sheet.write_formula(at, 9, share, out.style("rate"), figures[1] / figures[0] if figures[0] else 0)
            out.text(sheet, at, 10, self._note(row))
        last = head + max(1, len(self.found.rows))
        sheet.autofilter(head, 0, last, len(columns) - 1)
        out.text(sheet, last + 1, 1, say("workbook.total"), "label_bold")
        totals = self.found.totals
        sums = [
            totals.total,
            *(sum(totals.all[item] for item in group) for group in (DONE, DOING, WAITING)),
            totals.overdue,
        ]
        for column, number in enumerate(sums, start=4):
            letter = xl_col_to_name(column)
            formula = f"=SUM({letter}{first + 1}:{letter}{last + 1})"
            sheet.write_formula(last + 1, column, formula, out.style("count_bold"), number)

    def _standing(self, row: OfficeRow) -> str:
        if row.standing is Standing.LATE:
            return self.say("workbook.collected.days-late", days=row.days_late)
        return self.say(f"workbook.collected.{row.standing.value}")

    def _note(self, row: OfficeRow) -> str:
        parts = [self._reason(item) for item in row.refused]
        if self.sentence is not None:
            parts += [self.sentence(item.reason) for item in row.files if item.reason is not None]
        if row.replaced:
            parts.append(self.say("workbook.collected.replaced", count=len(row.replaced)))
        if row.left_out:
            parts.append(self.say("workbook.collected.left-out", plans=", ".join(row.left_out)))
        if any(item.changed for item in row.files):
            parts.append(self.say("workbook.collected.changed"))
        if not row.listed:
            parts.append(self.say("workbook.collected.unlisted"))
        return "; ".join(part.rstrip(".") for part in parts)

    def _stream(
        self,
        sheet: StreamSheet,
        key: str,
        widths: Sequence[float],
        count: int,
        styles: Sequence[str],
        rows: Callable[[], Iterable[Cells]] | None = None,
    ) -> None:
        columns = self.say.row(f"workbook.collected.{key}-columns")
        head = self._head(sheet, self.say(f"workbook.collected.{key}-title"), columns, widths)
        wrapped = count < _WRAPPED
        made = [
            self.out.style(style, text_wrap=wrapped) if style in {"text", "date"} else self.out.style(style)
            for style in styles
        ]
        quoted = self.out.style("quoted", text_wrap=wrapped)
        sheet.pour(head + 1, count, made, quoted, rows, widths if wrapped else ())
        if count:
            sheet.autofilter(head, 0, head + count, len(widths) - 1)
        else:
            self.out.text(sheet, head + 1, 1, self.say("workbook.collected.none"))
            sheet.dim_rowmax = head + 1
            sheet.first = head + 2

    def _every(self, sheet: StreamSheet) -> None:
        """Write all tasks; what is overdue or was said in free words is handed to its own sheet on the way."""
        standings = {item: self.say(f"standing.{item.value}") for item in ReportClass}
        late, said, totals = self.overdue, self.said, self.found.totals
        widths: tuple[float, ...] = (6, 24, 50, 16, 24, 12, 10, 40, 34)
        styles = ["centre", *["text"] * 4, "date", "days", "text", "text"]
        self._stream(late, "overdue", widths, totals.overdue, styles)
        self._stream(said, "said", (6, 24, 26, 60, 50), totals.said, ["centre", *["text"] * 4])

        def rows() -> Iterator[Cells]:
            number, overdue, words_ = 0, count(1), count(1)
            nobody = self.say("workbook.no-unit")
            for item, lines in self.rows():
                name = item.name
                for line in lines:
                    number += 1
                    unit = line.unit or nobody
                    due, done_on = _day(line.due), _day(line.done_on)
                    yield (number, name, line.text, line.source, unit, line.supporting, due, line.result,
                           line.product, standings[line.standing], done_on, line.late, line.difficulties)  # fmt: skip
                    if line.standing in OVERDUE:
                        late.hand((next(overdue), name, line.text, line.source, unit, due, line.late, line.result,
                                   line.difficulties))  # fmt: skip
                    if line.difficulties:
                        said.hand((next(words_), name, unit, line.difficulties, line.text))

        widths = (7, 24, 50, 16, 24, 20, 12, 34, 18, 24, 12, 10, 34)
        styles = ["centre", *["text"] * 5, "date", "text", "text", "centre", "date", "days", "text"]
        self._stream(sheet, "every", widths, totals.total, styles, rows)

    def _refused(self, sheet: StreamSheet) -> None:
        files = self.found.refused

        def rows() -> Iterator[Cells]:
            for number, item in enumerate(files, start=1):
                yield number, item.file, item.name if item.office else "", self._reason(item)

        self._stream(sheet, "refused", (6, 40, 30, 80), len(files), ["centre", *["text"] * 3], rows)

    def _reason(self, item: Collected) -> str:
        if item.refusal is None:
            return self.say("workbook.collected.contradicts", file=item.file)
        if self.sentence is None:
            return self.say(f"report.gathered.why.{item.outcome.value}", file=item.file)
        return self.sentence(item.refusal)


_WRAPPED = 5000
"""More rows than this are not wrapped: a spreadsheet would measure each of them when it opens the file."""


@lru_cache(maxsize=4096)
def _day(text: str) -> date | str:
    """Return a day that is written in ISO; other words stay words."""
    if len(text) == 10 and text[4] == text[7] == "-":
        try:
            return date.fromisoformat(text)
        except ValueError:
            return text
    return text
