"""What holds for lines of every reader: letters with their marks, and sentences that a printed line cuts."""

from __future__ import annotations

import unicodedata

import pytest

from desktop.documents.reading import read, read_text
from desktop.documents.reading.inspect import inspection
from desktop.documents.reading.source import Line, compose, marks_joined
from desktop.domain.base.text import Run, plain
from tests.documents.reading.sample_plan import as_text


def test_letters_and_marks_apart_are_read_as_one(tmp_path):
    path = tmp_path / "plan.txt"
    path.write_text(as_text(), encoding="utf-8")
    expected = inspection(read(path))
    path.write_text(unicodedata.normalize("NFD", as_text()), encoding="utf-8")
    assert inspection(read(path)) == expected


def test_a_mark_in_another_run_than_its_letter_belongs_to_the_letter():
    line = Line((Run("Ho", bold=True), Run("\u0300a A", italic=True), Run("n")))
    compose([line])
    assert plain(line.runs) == "Hòa An"
    assert line.runs[0] == Run("Hò", bold=True)
    assert marks_joined((Run("\u0300a"),)) == (Run("\u0300a"),), "nothing stands before it"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("- Rà soát, báo cáo trước ngày 18/4/2026 (theo Mục 2,", "Phần IV Hướng dẫn số 21/HD-SYT của Sở Y tế)."),
        ("- Thực hiện các nội dung đã nêu tại", "Phần III Kế hoạch số 15/KH-UBND của tỉnh."),
        ("- Tổng hợp số liệu theo biểu mẫu (khoản 1,", "Phần thứ hai của Hướng dẫn) gửi Phòng Kinh tế."),
    ],
)
def test_a_citation_that_goes_on_in_the_next_line_is_no_heading(first, second):
    text = as_text().replace("Trên đây là", f"{first}\n{second}\nTrên đây là", 1)
    found = inspection(read_text(text, "plan"))
    assert not [item for item in found["outline"] if item["marker"].startswith("Phần")]


def test_parts_are_headings_after_a_finished_sentence():
    text = as_text().replace("I. MỤC ĐÍCH", "Phần I MỞ ĐẦU\nI. MỤC ĐÍCH", 1)
    found = inspection(read_text(text, "plan"))
    assert [item for item in found["outline"] if item["marker"].startswith("Phần")]


@pytest.mark.parametrize(
    ("printed", "text"),
    [
        ("đàn vật nuôi ( đ ợ t 1 ) năm 2026", "đàn vật nuôi (đợt 1) năm 2026"),
        ("K Ế  H O Ạ C H", "KẾ HOẠCH"),
        ("Q U Y Ế T Đ Ị N H :", "QUYẾT ĐỊNH:"),
        ("C Ộ N G H Ò A", "CỘNG HÒA"),
        ("( v ụ  Đ ô n g )", "(vụ Đông)"),
        ("đ ợ t I I , n ă m 2 0 2 6", "đợt II, năm 2026"),
        ("nhóm A B C", "nhóm A B C"),
        ("các khối a b c d", "các khối a b c d"),
        ("tổ 1 2 3 ( A B C )", "tổ 1 2 3 ( A B C )"),
        ("ở xã (đợt 1 )", "ở xã (đợt 1 )"),
    ],
)
def test_words_set_in_wide_letters_are_words(printed, text):
    line = Line((Run(printed[:9]), Run(printed[9:], bold=True)))
    compose([line])
    assert plain(line.runs) == text
