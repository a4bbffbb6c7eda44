"""Pictures of the pages of a .pdf."""

from __future__ import annotations

import pytest
from pypdf import PdfWriter

from desktop.documents.reading import page
from desktop.domain.base.errors import UserError
from tests.documents.reading.pdf_maker import Pdf
from tests.documents.reading.test_worker import pdf


@pytest.fixture
def paper(tmp_path):
    made = Pdf()
    made.show(100, 700, "Trang thu nhat")
    made.page()
    path = tmp_path / "hai trang.pdf"
    path.write_bytes(made.data())
    return path


def test_a_page_is_a_picture_in_the_pages_measures(paper):
    first = page(paper, 0)
    assert (first.number, first.count, first.width) == (0, 2, 1100)
    assert abs(first.height / first.width - 842 / 595) < 0.01
    assert len(first.dots) == first.stride * first.height
    assert min(first.dots) < 40, "nothing is printed on it"
    second = page(paper, 1)
    assert set(second.dots) == {255}, "an empty page is white"
    assert page(paper, 9).number == 1


def test_what_has_no_pages_to_show_says_why(paper, tmp_path):
    broken = tmp_path / "hong.pdf"
    broken.write_bytes(paper.read_bytes()[:90])
    with pytest.raises(UserError, match=r"hong\.pdf"):
        page(broken, 0)
    words = tmp_path / "chu.pdf"
    words.write_text("chữ", encoding="utf-8")
    with pytest.raises(UserError, match=r"chu\.pdf"):
        page(words, 0)
    writer = PdfWriter(clone_from=paper)
    writer.encrypt("mat-khau", algorithm="RC4-128")
    with (tmp_path / "khoa.pdf").open("wb") as file:
        writer.write(file)
    with pytest.raises(UserError) as error:
        page(tmp_path / "khoa.pdf", 0)
    assert "password" in error.value.source


def test_a_page_of_no_sense_is_no_larger_than_others(tmp_path):
    path = tmp_path / "dai.pdf"
    path.write_bytes(pdf(b"").replace(b"[0 0 595 842]", b"[0 0 2 14400]"))
    found = page(path, 0)
    assert found.width * found.height <= 1100 * 3300
