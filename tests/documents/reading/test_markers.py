"""Numbers and signs that open a paragraph, and words that look like them."""

from __future__ import annotations

import pytest

from desktop.documents.reading.markers import Shape, find_marker, shape_of_automatic

MARKED = [
    ("I. MỤC ĐÍCH", Shape.ROMAN, "I.", 1),
    ("IV/ TỔ CHỨC THỰC HIỆN", Shape.ROMAN, "IV/", 4),
    ("XII MỤC ĐÍCH", Shape.ROMAN, "XII", 12),
    ("A. NỘI DUNG", Shape.UPPER, "A.", 1),
    ("Phần thứ hai NHIỆM VỤ", Shape.PART, "Phần thứ hai", None),
    ("Điều 3. Hiệu lực", Shape.ARTICLE, "Điều 3.", None),
    ("1. Mục đích", Shape.NUMBER, "1.", 1),
    ("12) Công an xã", Shape.NUMBER, "12)", 12),
    ("2.1. Yêu cầu", Shape.MULTI, "2.1.", 1),
    ("3.2.4 Yêu cầu", Shape.MULTI, "3.2.4", 4),
    ("a) Chủ trì", Shape.LETTER, "a)", 1),
    ("đ) Phối hợp", Shape.LETTER, "đ)", 5),
    ("(1) Rà soát", Shape.PAREN, "(1)", None),
    ("(ii) Rà soát", Shape.PAREN, "(ii)", None),
    ("- Rà soát", Shape.DASH, "-", None),
    ("• Rà soát", Shape.DASH, "•", None),
    ("+ Rà soát", Shape.PLUS, "+", None),
]
UNMARKED = ["V/v tăng cường", "I-ốt trong muối", "2026 là năm đầu", "15/6/2026 báo cáo", "Rà soát", "1.500 hộ nghèo",
            "Vì vậy các thôn", "Mục tiêu"]  # fmt: skip


@pytest.mark.parametrize(("text", "shape", "printed", "number"), MARKED, ids=str)
def test_marked(text, shape, printed, number):
    found = find_marker(text)
    assert (found.shape, found.text, found.number) == (shape, printed, number)


@pytest.mark.parametrize("text", UNMARKED)
def test_unmarked(text):
    assert find_marker(text).shape is Shape.NONE


@pytest.mark.parametrize(("sign", "shape"), [("1.", Shape.NUMBER), ("a)", Shape.LETTER), ("I.", Shape.ROMAN),
                                             ("", Shape.NONE), ("3", Shape.NUMBER), ("o", Shape.DASH)])  # fmt: skip
def test_automatic_numbers_of_word(sign, shape):
    assert shape_of_automatic(sign).shape is shape
