"""Write a sheet (a plan, later letters and reports) as a Word document.

The text is written as XML into a prepared document: looking styles up by name for each paragraph takes most of the
time of writing in the usual way.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from xml.sax.saxutils import escape

from docx import Document
from docx.document import Document as DocumentOfWord
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml

from desktop.documents.writing.skeleton import (
    EMPTY_HEADER,
    NUMBERED_HEADER,
    STYLE_IDS,
    R,
    W,
    cell_room,
    points,
    skeleton,
    twips,
)
from desktop.domain.base import work
from desktop.domain.base.text import Run, printable
from desktop.domain.paper.decree import Measures
from desktop.domain.paper.sheet import (
    BOX_ROOM,
    Cell,
    PageItem,
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
from desktop.domain.paper.typeface import MM
from desktop.paths import write_atomic


def write_sheet(sheet: Sheet, path: Path, *, title: str, author: str) -> None:
    """Write `sheet` to `path` as .docx; UserError when the file cannot be replaced."""
    write_atomic(path, sheet_bytes(sheet, title=title, author=author))


_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml"


def sheet_bytes(sheet: Sheet, *, title: str, author: str) -> bytes:
    """Return the .docx of a sheet."""
    document = Document(io.BytesIO(skeleton(sheet.measures)))
    body, notes = _body(sheet)
    document.element.replace(document.element.body, parse_xml(body))
    if notes:
        _add_notes(document, notes)
    now = datetime.now(UTC).replace(microsecond=0)
    core = document.core_properties
    title, author = printable(title), printable(author)
    core.title, core.author, core.last_modified_by, core.language = title[:255], author[:255], author[:255], "vi-VN"
    core.created = core.modified = now
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def body_xml(sheet: Sheet) -> str:
    """Return the body of document.xml."""
    return _body(sheet)[0]


def _body(sheet: Sheet) -> tuple[str, list[Paragraph]]:
    """Return the body of document.xml and the footnotes that it refers to, which are numbered from 1."""
    writer = _Writer(sheet.measures)
    last = len(sheet.sections) - 1
    for index, section in enumerate(sheet.sections):
        writer.section(section, last=index == last)
    return f'<w:body xmlns:w="{W}" xmlns:r="{R}">{"".join(writer.out)}</w:body>', writer.notes


def _add_notes(document: DocumentOfWord, notes: Sequence[Paragraph]) -> None:
    """Add the part that holds the footnotes; Word wants the two separators first."""
    key = STYLE_IDS[Style.NOTE]
    rows = "".join(
        f'<w:footnote w:id="{number}"><w:p><w:pPr><w:pStyle w:val="{key}"/></w:pPr><w:r><w:rPr>'
        f'<w:vertAlign w:val="superscript"/></w:rPr><w:footnoteRef/></w:r>{_run(Run(" "))}'
        f"{''.join(_run(run) for run in note.runs)}</w:p></w:footnote>"
        for number, note in enumerate(notes, start=1)
    )
    line = '<w:p><w:pPr><w:pStyle w:val="End"/></w:pPr><w:r><w:{}/></w:r></w:p>'
    xml = (
        f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:footnotes xmlns:w="{W}" xmlns:r="{R}">'
        f'<w:footnote w:type="separator" w:id="-1">{line.format("separator")}</w:footnote>'
        f'<w:footnote w:type="continuationSeparator" w:id="0">{line.format("continuationSeparator")}</w:footnote>'
        f"{rows}</w:footnotes>"
    )
    name = PackURI("/word/footnotes.xml")
    part = Part(name, f"{_MAIN}.footnotes+xml", xml.encode(), document.part.package)
    document.part.relate_to(part, f"{R}/footnotes")


_RAISED = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'


class _Writer:
    """Collects the XML of one document."""

    def __init__(self, measures: Measures) -> None:
        self.measures = measures
        self.styles = text_styles(measures)
        self.out: list[str] = []
        self.notes: list[Paragraph] = []

    def section(self, section: SheetSection, *, last: bool) -> None:
        """Write a section. The last paragraph carries its page settings, so that no empty one can start a page."""
        properties = self._page(landscape=section.landscape)
        width = self.measures.text_width(landscape=section.landscape)
        items = list(with_notes(section.items))
        final = items[-1][0] if items else None
        for item, notes in items:
            carried = "" if last or item is not final or isinstance(item, Table) or item.rule else properties
            self._item(item, width, carried, closing=item is final)
            for note in notes:
                self.notes.append(note)
                mark = f'{_RAISED}<w:footnoteReference w:id="{len(self.notes)}"/></w:r></w:p>'
                at = max(index for index, text in enumerate(self.out) if text.endswith("</w:p>"))
                self.out[at] = self.out[at].removesuffix("</w:p>") + mark
        if final is None or isinstance(final, Table) or (not last and final.rule):
            # Word wants a paragraph after a table: one of a point's height, held on the page of the table.
            carried = "" if last else properties
            self.out.append(f'<w:p><w:pPr><w:pStyle w:val="End"/>{carried}</w:pPr></w:p>')
        if last:
            self.out.append(properties)

    def _item(self, item: PageItem, width: float, properties: str, *, closing: bool) -> None:
        if isinstance(item, Table):
            self._table(item, closing=closing)
        else:
            self._paragraph(item, width, properties)

    def _paragraph(self, item: Paragraph, width: float, properties: str = "", *, keep: bool = False) -> None:
        """Write a paragraph and, where it has one, the line drawn under it."""
        work.check()
        form = self.styles[item.style]
        keep_next = (item.keep_next or keep) and not form.keep_next
        out = [] if item.style is Style.BODY else [f'<w:pStyle w:val="{STYLE_IDS[item.style]}"/>']
        if keep_next or (item.rule and not form.keep_next):
            out.append("<w:keepNext/>")
        if item.keep_lines:
            out.append("<w:keepLines/>")
        inset = item.inset
        if item.box:
            out.append(self._border(("top", "left", "bottom", "right"), BOX_ROOM))
            inset = (width - item.box) / 2
        before = form.before if item.before is None else item.before
        after = 0 if item.rule else form.after
        if (before, after) != (form.before, form.after) or item.box:
            line = ""
            if item.box:
                inner = self.measures.urgency.height / MM - self.measures.lines.thickness - 2 * BOX_ROOM
                line = f' w:line="{points(inner)}" w:lineRule="exact"'
            out.append(f'<w:spacing w:before="{points(before)}" w:after="{points(after)}"{line}/>')
        if inset:
            out.append(f'<w:ind w:left="{twips(inset)}" w:right="{twips(inset)}"/>')
        out.append(properties)
        form_xml = "".join(out)
        head = f"<w:pPr>{form_xml}</w:pPr>" if form_xml else ""
        self.out.append(f"<w:p>{head}{''.join(_run(run) for run in item.runs)}</w:p>")
        if item.rule:
            self._rule(item, form, width, keep=keep or item.keep_next or form.keep_next)

    def _rule(self, item: Paragraph, form: TextStyle, width: float, *, keep: bool) -> None:
        """Write the line under a paragraph: the upper border of an empty one, as wide as the line is long."""
        inset = twips((width - item.rule) / 2)
        kept = "<w:keepNext/>" if keep else ""
        self.out.append(
            f'<w:p><w:pPr><w:pStyle w:val="Rule"/>{kept}{self._border(("top",), 0)}'
            f'<w:spacing w:before="{points(self.measures.lines.gap)}" w:after="{points(form.after)}"/>'
            f'<w:ind w:left="{inset}" w:right="{inset}"/></w:pPr></w:p>'
        )

    def _border(self, sides: tuple[str, ...], space: int) -> str:
        size, colour = round(self.measures.lines.thickness * 8), self.measures.font.colour
        lines = "".join(
            f'<w:{side} w:val="single" w:sz="{size}" w:space="{space if side in ("top", "bottom") else 0}" '
            f'w:color="{colour}"/>'
            for side in sides
        )
        return f"<w:pBdr>{lines}</w:pBdr>"

    def _table(self, table: Table, *, closing: bool) -> None:
        """Write a table; the last one of a section is held together with the paragraph that ends the section."""
        total = twips(sum(table.widths))
        widths = [twips(width) for width in table.widths]
        widths[-1] += total - sum(widths)
        style = '<w:tblStyle w:val="Grid"/>' if table.ruled else ""
        room = "" if table.ruled else cell_room(0, 0)
        columns = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
        self.out.append(
            f'<w:tbl><w:tblPr>{style}<w:tblW w:w="{total}" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/>'
            f'<w:tblLayout w:type="fixed"/>{room}<w:tblLook w:val="0020"/></w:tblPr><w:tblGrid>{columns}</w:tblGrid>'
        )
        for index, row in enumerate(table.rows):
            keep = row.keep_next or (closing and index == len(table.rows) - 1)
            self._row(row, widths, table, header=index < table.header_rows, keep=keep)
        self.out.append("</w:tbl>")

    def _row(self, row: Row, widths: list[int], table: Table, *, header: bool, keep: bool) -> None:
        form = ("" if row.splits else "<w:cantSplit/>") + ("<w:tblHeader/>" if header else "")
        self.out.append(f"<w:tr><w:trPr>{form}</w:trPr>" if form else "<w:tr>")
        column = 0
        for cell in row.cells:
            self._cell(cell, widths[column : column + cell.span], table, header=header, keep=keep or header)
            column += cell.span
        self.out.append("</w:tr>")

    def _cell(self, cell: Cell, widths: list[int], table: Table, *, header: bool, keep: bool) -> None:
        width = sum(widths)
        span = f'<w:gridSpan w:val="{cell.span}"/>' if cell.span > 1 else ""
        merged = "<w:vMerge/>" if cell.open_above else '<w:vMerge w:val="restart"/>' if cell.open_below else ""
        middle = '<w:vAlign w:val="center"/>' if header and table.ruled else ""
        self.out.append(f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{span}{merged}{middle}</w:tcPr>')
        inner = width * 25.4 / 1440 - (2 * self.measures.table.cell_side if table.ruled else 0)
        for paragraph in cell.paragraphs:
            self._paragraph(paragraph, inner, keep=keep)
        self.out.append("</w:tc>")

    def _page(self, *, landscape: bool) -> str:
        """Return a section's page: numbered from 1 on its own, no number on its first page."""
        page = self.measures.page
        width, height = (page.height, page.width) if landscape else (page.width, page.height)
        turned = ' w:orient="landscape"' if landscape else ""
        edge = twips(page.number_from_edge)
        return (
            f'<w:sectPr><w:headerReference w:type="default" r:id="{NUMBERED_HEADER}"/>'
            f'<w:headerReference w:type="first" r:id="{EMPTY_HEADER}"/><w:type w:val="nextPage"/>'
            f'<w:pgSz w:w="{twips(width)}" w:h="{twips(height)}"{turned}/>'
            f'<w:pgMar w:top="{twips(page.top.value)}" w:right="{twips(page.right.value)}" '
            f'w:bottom="{twips(page.bottom.value)}" w:left="{twips(page.left.value)}" w:header="{edge}" '
            f'w:footer="{edge}" w:gutter="0"/><w:pgNumType w:start="1"/><w:titlePg/></w:sectPr>'
        )


def _run(run: Run) -> str:
    """Return a run; line breaks and tabs of its text become Word's own."""
    form = (
        ("<w:b/><w:bCs/>" if run.bold else "")
        + ("<w:i/><w:iCs/>" if run.italic else "")
        + ('<w:u w:val="single"/>' if run.underline else "")
    )
    head = f"<w:rPr>{form}</w:rPr>" if form else ""
    text = escape(run.text)
    words = f'<w:t xml:space="preserve">{text}</w:t>'
    if "\n" in text or "\t" in text:
        words = words.replace("\n", '</w:t><w:br/><w:t xml:space="preserve">')
        words = words.replace("\t", '</w:t><w:tab/><w:t xml:space="preserve">')
    return f"<w:r>{head}{words}</w:r>"
