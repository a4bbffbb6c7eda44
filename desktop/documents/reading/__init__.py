"""Reading of plans (.docx, .txt, .pdf with text; .doc, .rtf, .odt through a converter) and of workbooks of tasks."""

from __future__ import annotations

from pathlib import Path

from desktop.documents.reading.convert import converted
from desktop.documents.reading.reader import PAGE, read_bytes
from desktop.documents.reading.source import UserNotice
from desktop.documents.reading.structure import ReadPlan, SourceParagraph
from desktop.documents.reading.worker import read_guarded
from desktop.documents.safety import damaged, load, sniff, sniff_book
from desktop.domain.base.errors import QT_TRANSLATE_NOOP, UserError
from desktop.domain.plan.book import Book
from desktop.domain.plan.files import FilePage

__all__ = ["ReadPlan", "SourceParagraph", "UserNotice", "page", "read", "read_book", "read_bytes", "read_text"]

_KINDS = ("docx", "pdf", "txt", "html")
_SHORT_TEXT = 60_000  # characters: what is pasted is seldom more, and read in less time than a process takes to start


def read(path: Path) -> ReadPlan:
    """Read a plan from a file; its kind is told from its bytes, not from its name.

    Raise a `UserError` with one sentence for whatever cannot be read.
    """
    data = load(path)
    kind = sniff(data, path.name)
    if kind not in _KINDS:
        kind, data = "docx", converted(path, kind, "docx")  # by a program of its own, which has limits of its own
    return _plan(read_guarded(kind, data, path.name))


def read_book(path: Path) -> Book:
    """Read the cells of a workbook (.xlsx, and .xls through a converter).

    Raise a `UserError` with one sentence for whatever cannot be read.
    """
    data = load(path)
    kind = sniff_book(data, path.name)
    if kind != "xlsx":
        data = converted(path, kind, "xlsx")
    book = read_guarded("xlsx", data, path.name)
    if not isinstance(book, Book):
        raise TypeError("a workbook was asked for")
    return book


def page(path: Path, number: int) -> FilePage:
    """Return the picture of a page of a .pdf, the last one where there are not so many; `number` begins with 0.

    Raise a `UserError` with one sentence for a file whose pages cannot be shown.
    """
    data = load(path)
    if sniff(data, path.name) != "pdf":
        raise damaged(path.name)
    picture = read_guarded(f"{PAGE}{number}", data, path.name)
    if not isinstance(picture, FilePage):
        raise TypeError("a page was asked for")
    return picture


def _plan(read: ReadPlan | Book | FilePage) -> ReadPlan:
    if isinstance(read, Book | FilePage):
        raise TypeError("a plan was asked for")
    return read


def read_text(text: str, name: str) -> ReadPlan:
    """Read a plan from pasted text; `name` stands for the file's name."""
    if not text.strip():
        raise UserError(QT_TRANSLATE_NOOP("errors", "The text is empty."))
    if len(text) > _SHORT_TEXT:
        return _plan(read_guarded("txt", text.encode("utf-8-sig", errors="replace"), name))
    return read_bytes("txt", text.encode("utf-8-sig", errors="replace"), name)
