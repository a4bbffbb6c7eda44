"""Paint a sheet's pages: to a PDF, to a printer, to any painter."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QLineF, QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen, QTextDocument
from PySide6.QtPrintSupport import QPrinter

from desktop.domain.base.errors import QT_TRANSLATE_NOOP, UserError
from desktop.domain.paper.sheet import Sheet
from desktop.gui.paper.page_layout import (
    PER_INCH,
    PageLayout,
    lay_out,
)
from desktop.paths import write_atomic

_MARGIN = 58  # around a text that is no document, in the 96th of an inch that Qt measures texts in
_NAMES = re.compile(rb"(\n<[0-9A-F]{4}> <[0-9A-F]{4}> )(\[[<>0-9A-F\s]*\]|<0009>)")
"""A line of a table of glyphs: the first and the last glyph, then the letters that they stand for."""


def paint_page(painter: QPainter, page: PageLayout) -> None:
    """Paint a page in black; the painter's unit must be a twentieth of a point, its origin the page's corner."""
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.setPen(QPen(QColor(0, 0, 0)))
    for line in page.lines:
        line.line.draw(painter, QPointF(line.x, line.y))
    for stroke in page.strokes:
        pen = QPen(QColor(0, 0, 0), stroke.thickness)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawLine(QLineF(stroke.x1, stroke.y1, stroke.x2, stroke.y2))


def pdf(sheet: Sheet, path: Path, title: str, author: str = "") -> None:
    """Write a sheet as PDF with its fonts in it; UserError when the file cannot be replaced."""
    write_atomic(path, pdf_bytes(sheet, title, author))


def pdf_bytes(sheet: Sheet, title: str, author: str = "") -> bytes:
    """Return the PDF of a sheet."""
    return _pdf_of(lay_out(sheet), title, author)


def _pdf_of(pages: list[PageLayout], title: str, author: str = "") -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(PER_INCH)
    writer.setTitle(title)
    writer.setAuthor(author)
    writer.setPageLayout(_paper(pages[0]))
    painter = QPainter(writer)
    try:
        for index, page in enumerate(pages):
            if index:
                writer.setPageLayout(_paper(page))
                writer.newPage()
            paint_page(painter, page)
    finally:
        painter.end()
    # Blank and tab are one glyph in these fonts, and Qt names it tab: copied text would hold no blank. The tables that
    # name the glyphs stand open in the file, and both names are of one length.
    return _NAMES.sub(lambda found: found[1] + found[2].replace(b"<0009>", b"<0020>"), bytes(buffer.data().data()))


def print_sheet(sheet: Sheet, printer: QPrinter) -> None:
    """Print the pages of a sheet that the printer's dialog asked for; UserError when the printer does not take all.

    A file instead of a printer gets its name when it is whole: Qt would keep quiet about a full disk.
    """
    pages = lay_out(sheet)
    first, last = printer.fromPage() or 1, printer.toPage() or len(pages)
    chosen = pages[first - 1 : last] or pages
    if printer.outputFormat() == QPrinter.OutputFormat.PdfFormat and printer.outputFileName():
        write_atomic(Path(printer.outputFileName()), _pdf_of(chosen, printer.docName()))
        return
    printer.setFullPage(True)
    printer.setPageLayout(_paper(chosen[0]))
    painter = _begun(printer)
    printed = 0
    try:
        for page in chosen:
            if printed:
                printer.setPageLayout(_paper(page))
                if not printer.newPage():
                    printer.abort()  # where the system can, what it has got so far is not printed
                    break
            painter.resetTransform()
            scale = printer.resolution() / PER_INCH
            painter.scale(scale, scale)
            paint_page(painter, page)
            printed += 1
    finally:
        printer.setPageLayout(_paper(chosen[0]))  # CUPS turns all pages of a job that ends on its side
        painter.end()
    _refuse_part(printer, printed, len(chosen))


def print_text(document: QTextDocument, printer: QPrinter) -> None:
    """Print a text with headings and tables; UserError when the printer does not take all of it."""
    painter = _begun(printer)
    try:
        document.documentLayout().setPaintDevice(printer)
        page = printer.pageRect(QPrinter.Unit.DevicePixel)
        document.setDocumentMargin(_MARGIN)
        document.setPageSize(page.size())
        pages = document.pageCount()
        for printed in range(pages):
            if printed and not printer.newPage():
                printer.abort()
                _refuse_part(printer, printed, pages)
            painter.resetTransform()
            painter.translate(0, -printed * page.height())
            document.drawContents(painter, QRectF(0, printed * page.height(), page.width(), page.height()))
    finally:
        painter.end()
    _refuse_part(printer, pages, pages)


def _begun(printer: QPrinter) -> QPainter:
    painter = QPainter()
    if not painter.begin(printer):
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "The printer {name} does not answer. Check that it is on, or choose another."),
            name=printer.printerName(),
        )
    return painter


def _refuse_part(printer: QPrinter, printed: int, pages: int) -> None:
    """Raise UserError where the printer took fewer pages than there are, or gave up."""
    if printed < pages or printer.printerState() in {QPrinter.PrinterState.Aborted, QPrinter.PrinterState.Error}:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors",
                "The printer {name} stopped at page {page} of {pages}: what it printed is not whole. "
                "Check its paper, cable and power, then print again.",
            ),
            name=printer.printerName(),
            page=printed,
            pages=pages,
        )


def paint_marks(painter: QPainter, page: PageLayout, colours: Iterable[tuple[int, QColor]]) -> None:
    """Paint a soft ground behind the lines of the given blocks, before the page itself is painted."""
    grounds = dict(colours)
    painter.setPen(Qt.PenStyle.NoPen)
    for line in page.lines:
        colour = next((grounds[block] for block in line.blocks if block in grounds), None)
        if colour is not None:
            text = line.line.naturalTextRect()
            start = line.x + text.left()
            painter.fillRect(QRectF(start, line.top, text.width(), line.bottom - line.top), colour)


def _paper(page: PageLayout) -> QPageLayout:
    """Return the printer's page for a page: A4, upright or across, without margins of its own."""
    narrow, wide = sorted((page.width, page.height))
    size = QSizeF(narrow / 20, wide / 20)
    known = QPageSize(QPageSize.PageSizeId.A4)
    paper = known if abs(known.size(QPageSize.Unit.Point).width() - size.width()) < 1 else QPageSize(
        size, QPageSize.Unit.Point
    )  # fmt: skip
    turned = QPageLayout.Orientation.Landscape if page.landscape else QPageLayout.Orientation.Portrait
    layout = QPageLayout(paper, turned, QMarginsF(0, 0, 0, 0))
    layout.setMode(QPageLayout.Mode.FullPageMode)
    return layout
