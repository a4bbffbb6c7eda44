"""Reading in this process: from the bytes of a file to the plan that was understood."""

from __future__ import annotations

from desktop.documents.reading.source import Source, check_size, compose, without_old_letters
from desktop.documents.reading.source_docx import read_docx
from desktop.documents.reading.source_html import page_text
from desktop.documents.reading.source_text import decode, read_text_source, size
from desktop.documents.reading.source_xlsx import read_book
from desktop.documents.reading.structure import ReadPlan, understand
from desktop.documents.reading.zones import find_kind, in_order
from desktop.documents.safety import MAX_CELLS, MAX_LINE, MAX_PARAGRAPHS, MAX_TEXT, damaged, too_much, web_page
from desktop.domain.base.errors import QT_TRANSLATE_NOOP, UserError
from desktop.domain.plan.book import Book
from desktop.domain.plan.files import FilePage

PAGE = "page "
"""Begins the kind under which the picture of a page is asked for; its number follows."""


def read_any(kind: str, data: bytes, name: str) -> ReadPlan | Book | FilePage:
    """Read the bytes of a file, in this process: a plan, the cells of a workbook (xlsx) or the picture of a page."""
    if kind.startswith(PAGE):
        from desktop.documents.reading.pdf_pictures import page_picture

        return page_picture(data, int(kind.removeprefix(PAGE)), name)
    if kind == "xlsx":
        return read_book(data, name)
    return read_bytes(kind, data, name)


def read_bytes(kind: str, data: bytes, name: str) -> ReadPlan:
    """Read a plan from the bytes of a file of a kind (docx, pdf, txt), in this process.

    What takes more memory than there is raises MemoryError; time is for `worker` to limit.
    """
    try:
        source = _source(kind, data, name)
        check_size(source.items, name)
        compose(source.items)
        without_old_letters(source)
        return understand(source, name)
    except RecursionError:
        raise damaged(name) from None


def _source(kind: str, data: bytes, name: str) -> Source:
    if kind == "docx":
        return read_docx(data, name)
    if kind == "pdf":
        from desktop.documents.reading.source_pdf import read_pdf

        return read_pdf(data, name)
    if len(data) > MAX_TEXT:
        raise too_much(name)
    text = decode(data)
    if kind == "html":
        text = page_text(text)
    longest, lines, cells = size(text)
    if longest > MAX_LINE or lines > MAX_PARAGRAPHS or cells > MAX_CELLS:
        raise too_much(name)
    source = read_text_source(text)
    if kind == "html" and find_kind(in_order(source.items)) is None:
        raise web_page(name)
    if not source.items:
        raise UserError(QT_TRANSLATE_NOOP("errors", "The file {name} is empty."), name=name)
    return source
