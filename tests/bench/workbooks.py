"""The progress workbook against openpyxl, bare XlsxWriter and plain zip + XML with the same cells."""

from __future__ import annotations

import io
import zipfile
from datetime import date
from pathlib import Path
from xml.sax.saxutils import escape

from desktop.catalogue.words import words
from desktop.documents.workbooks.progress import WIDTHS, write_progress
from desktop.documents.workbooks.sheet import Packing
from desktop.domain.out.workbook import ProgressBook
from desktop.paths import write_atomic
from tests.bench.race import Floor, Race
from tests.documents.books import progress_book


def progress_60(folder: Path) -> Race:
    """Race a workbook of an ordinary office."""
    return _race(progress_book(60), folder, 15, 2.0)


def progress_10000(folder: Path) -> Race:
    """Race a workbook of a province."""
    return _race(progress_book(10_000), folder, 3, 1.3)


def _race(book: ProgressBook, folder: Path, rounds: int, bar: float) -> Race:
    path = folder / "tien-do.xlsx"
    # The floors write the bare table: no totals, chart, colours, fitted rows, print set-up or hidden sheet.
    return Race(
        lambda: write_progress(book, path),
        (
            Floor("openpyxl, write-only", lambda: _openpyxl(book, path), 1.0 if len(book.lines) > 1000 else None),
            Floor("XlsxWriter, bare table", lambda: _xlsxwriter(book, path), bar),
            Floor("plain zip + XML, bare table", lambda: _plain(book, path)),
        ),
        rounds,
    )


def _rows(book: ProgressBook) -> list[list[str | int | date]]:
    say = words()
    return [
        [
            number,
            line.text,
            line.source,
            line.unit,
            "; ".join(line.supporting),
            line.last_day or "",
            line.result,
            line.product,
            say(f"standing.{line.standing.value}"),
            line.done_on or "",
            "",
            line.difficulties,
        ]
        for number, line in enumerate(book.lines, start=1)
    ]


def _openpyxl(book: ProgressBook, path: Path) -> None:
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Alignment, Border, Font, NamedStyle, Side

    workbook = Workbook(write_only=True)
    sheet = workbook.create_sheet("Chi tiết")
    side = Side(style="thin")
    look = {
        "font": Font(name="Times New Roman", size=12),
        "border": Border(side, side, side, side),
        "alignment": Alignment(wrap_text=True, vertical="top"),
    }
    workbook.add_named_style(NamedStyle("text", **look))
    workbook.add_named_style(NamedStyle("day", number_format="dd/mm/yyyy", **look))
    for index, width in enumerate(WIDTHS):
        sheet.column_dimensions["ABCDEFGHIJKL"[index]].width = width
    for row in [list(words().row("workbook.progress.columns")), *_rows(book)]:
        cells = []
        for value in row:
            cell = WriteOnlyCell(sheet, value or None)
            if isinstance(value, str) and value.startswith("="):
                cell.data_type = "s"
            cell.style = "day" if isinstance(value, date) else "text"
            cells.append(cell)
        sheet.append(cells)
    buffer = io.BytesIO()
    workbook.save(buffer)
    write_atomic(path, buffer.getvalue())


def _xlsxwriter(book: ProgressBook, path: Path) -> None:
    import xlsxwriter
    import xlsxwriter.workbook

    xlsxwriter.workbook.ZipFile = zipfile.ZipFile  # as it packs when nobody tells it another way
    buffer = io.BytesIO()
    workbook = xlsxwriter.Workbook(buffer, {"in_memory": True})
    sheet = workbook.add_worksheet("Chi tiết")
    look = {"font_name": "Times New Roman", "font_size": 12, "border": 1, "text_wrap": True, "valign": "top"}
    text, day = workbook.add_format(look), workbook.add_format({**look, "num_format": "dd/mm/yyyy"})
    for index, width in enumerate(WIDTHS):
        sheet.set_column(index, index, width)
    for at, row in enumerate([list(words().row("workbook.progress.columns")), *_rows(book)]):
        for column, value in enumerate(row):
            if isinstance(value, date):
                sheet.write_datetime(at, column, value, day)
            elif isinstance(value, int):
                sheet.write_number(at, column, value, text)
            elif value:
                sheet.write_string(at, column, value, text)
            else:
                sheet.write_blank(at, column, None, text)
    workbook.close()
    xlsxwriter.workbook.ZipFile = Packing
    write_atomic(path, buffer.getvalue())


_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACK = "http://schemas.openxmlformats.org/package/2006"
_KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_PARTS = {
    "[Content_Types].xml": f"""<Types xmlns="{_PACK}/content-types"><Default Extension="xml"
ContentType="application/xml"/><Default Extension="rels"
ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Override PartName="/xl/workbook.xml" ContentType="{_KIND}.sheet.main+xml"/>
<Override PartName="/xl/worksheets/sheet1.xml"
ContentType="{_KIND}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="{_KIND}.styles+xml"/></Types>""",
    "_rels/.rels": f"""<Relationships xmlns="{_PACK}/relationships"><Relationship Id="r1" Type="{_REL}/officeDocument"
Target="xl/workbook.xml"/></Relationships>""",
    "xl/workbook.xml": f"""<workbook xmlns="{_MAIN}" xmlns:r="{_REL}"><sheets><sheet name="T" sheetId="1" r:id="r1"/>
</sheets></workbook>""",
    "xl/_rels/workbook.xml.rels": f"""<Relationships xmlns="{_PACK}/relationships"><Relationship Id="r1"
Type="{_REL}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="{_REL}/styles"
Target="styles.xml"/></Relationships>""",
    "xl/styles.xml": f"""<styleSheet xmlns="{_MAIN}"><numFmts count="1"><numFmt numFmtId="164"
formatCode="dd/mm/yyyy"/></numFmts><fonts count="1"><font><sz val="12"/><name val="Times New Roman"/></font></fonts>
<fills count="1"><fill><patternFill/></fill></fills><borders count="1"><border/></borders>
<cellStyleXfs count="1"><xf/></cellStyleXfs>
<cellXfs count="2"><xf applyAlignment="1"><alignment wrapText="1" vertical="top"/></xf>
<xf numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>""",
}


def _plain(book: ProgressBook, path: Path) -> None:
    out = [f'<worksheet xmlns="{_MAIN}"><sheetData>']
    for at, row in enumerate([list(words().row("workbook.progress.columns")), *_rows(book)], start=1):
        out.append(f'<row r="{at}">')
        for letter, value in zip("ABCDEFGHIJKL", row, strict=True):
            if isinstance(value, date):
                out.append(f'<c r="{letter}{at}" s="1"><v>{value.toordinal() - 693594}</v></c>')
            elif isinstance(value, int):
                out.append(f'<c r="{letter}{at}" s="0"><v>{value}</v></c>')
            elif value:
                out.append(f'<c r="{letter}{at}" s="0" t="inlineStr"><is><t>{escape(value)}</t></is></c>')
            else:
                out.append(f'<c r="{letter}{at}" s="0"/>')
        out.append("</row>")
    out.append("</sheetData></worksheet>")
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in _PARTS.items():
            archive.writestr(name, text)
        archive.writestr("xl/worksheets/sheet1.xml", "".join(out))
    write_atomic(path, buffer.getvalue())
