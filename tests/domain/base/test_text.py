"""Text that any document can hold."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import desktop
from desktop.domain.base.text import (
    CAPITALS,
    SMALL,
    Run,
    clean,
    mid_sentence,
    plain,
    printable,
    printable_values,
    runs,
    sentence_case,
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bão số\x001\x02", "Bão số1"),
        ("một\r\nhai\rba\x0bbốn\u2028năm\x85sáu", "một\nhai\nba\nbốn\nnăm\nsáu"),
        ("một\thai", "một\thai"),
        ("\ud800nửa\udfff", "nửa"),
        ("\ufffekhông\uffff", "không"),
        ("cả 😀 \U00020000", "cả 😀 \U00020000"),
        ("\x1b[31mđỏ\x7f", "[31mđỏ"),
    ],
)
def test_what_no_document_can_hold_is_taken_out(text, expected):
    assert printable(text) == expected
    assert Run(text).text == expected
    assert plain(runs(text)) == expected
    assert printable_values({text: [text, {"a": text}, 1, None]}) == {expected: [expected, {"a": expected}, 1, None]}


def test_clean_words_are_printable():
    assert clean(" a\x00b \ufeff c\ud800 ") == "ab c"


def test_capitals_and_small_letters_are_kept_apart_in_patterns():
    letters = "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ"
    assert re.fullmatch(f"[{SMALL}]+", letters)
    assert re.fullmatch(f"[{CAPITALS}]+", letters.upper())
    assert not re.search(f"[{CAPITALS}]", letters)
    assert not re.search(f"[{SMALL}]", letters.upper())


def test_no_pattern_takes_a_range_of_vietnamese_letters():
    files = Path(desktop.__file__).parent.rglob("*.py")
    assert not [file for file in files if re.search("[À-Ỹà-ỹ]-[À-Ỹà-ỹ]", file.read_text("utf-8"))]


@pytest.mark.parametrize(
    ("words", "within"),
    [
        ("Rà soát danh sách", "rà soát danh sách"),
        ("UBND xã rà soát", "UBND xã rà soát"),
        ("H5N1 tái phát", "H5N1 tái phát"),
        ("TP. Tuyên Quang", "TP. Tuyên Quang"),
        ("Ý kiến của đơn vị", "ý kiến của đơn vị"),
        ("Công an xã tuần tra ba đợt", "Công an xã tuần tra ba đợt"),
        ("Phòng Kinh tế tiếp nhận hồ sơ", "Phòng Kinh tế tiếp nhận hồ sơ"),
        ("Phòng học chưa đủ", "phòng học chưa đủ"),
        ("Hội Nông dân xã vận động", "Hội Nông dân xã vận động"),
        ("Hội thảo được tổ chức", "hội thảo được tổ chức"),
        ("Đoàn Thanh niên ra quân", "Đoàn Thanh niên ra quân"),
        ("Đoàn viên ra quân", "đoàn viên ra quân"),
        ("Công tác đối ngoại", "công tác đối ngoại"),
        ("Tết Nguyên đán", "Tết Nguyên đán"),
        ("Nguyễn Văn Bình chủ trì", "Nguyễn Văn Bình chủ trì"),
        ("", ""),
    ],
)
def test_a_name_keeps_its_capital_within_a_sentence(words, within):
    assert mid_sentence(words) == within


@pytest.mark.parametrize(("text", "shown"), [
    ("MỤC ĐÍCH, YÊU CẦU", "Mục đích, yêu cầu"), ("NHIỆM VỤ CỦA UBND XÃ", "Nhiệm vụ của UBND xã"),
    ("Kinh phí", "Kinh phí"), ("PHỤ LỤC II", "Phụ lục II"), ("", ""),
])  # fmt: skip
def test_headings_in_capitals_read_as_sentences(text: str, shown: str) -> None:
    assert sentence_case(text) == shown
