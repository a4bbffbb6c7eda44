"""The book of the program as a document, and its quick start as a page to print. No database is needed."""

from __future__ import annotations

from pathlib import Path

from desktop.catalogue import guide as book
from desktop.catalogue.decree import measures
from desktop.domain.paper.guide import Guide, compose_guide, compose_quick_start
from desktop.domain.paper.sheet import Sheet


def guide(language: str) -> Guide:
    """Return the book in a language, "vi" or "en"."""
    return book.guide(language)


def guide_sheet(language: str) -> Sheet:
    """Return the book as it stands on paper."""
    return compose_guide(guide(language), measures())


def quick_start_sheet(language: str) -> Sheet:
    """Return the quick start, one page."""
    return compose_quick_start(guide(language), measures())


def guide_docx(language: str, path: Path) -> None:
    """Write the book as .docx. Raises UserError when the file cannot be replaced."""
    from desktop.documents.writing.plan import write_sheet  # python-docx, with the first document

    write_sheet(guide_sheet(language), path, title=guide(language).title, author="")
