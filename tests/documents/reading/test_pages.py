"""Pages of a .pdf: told while they are read, and where what stands on them is."""

from __future__ import annotations

from pathlib import Path

from desktop.documents.reading import read
from desktop.domain.base.work import watched

PAPERS = Path(__file__).parents[2] / "data"


def test_pages_are_told_while_a_pdf_is_read() -> None:
    told: list[tuple[int, int]] = []
    with watched(lambda done, of: told.append((done, of))):
        found = read(PAPERS / "offices" / "long-plan.pdf")
    assert told == [(1, 3), (2, 3), (3, 3)]
    pages = [found.pages[index] for index in sorted(found.pages)]
    assert set(pages) == {1, 2, 3}
    assert pages == sorted(pages)


def test_a_file_without_pages_tells_none() -> None:
    assert read(PAPERS / "offices" / "directive.txt").pages == {}
