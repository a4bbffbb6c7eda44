"""Letterheads as they come out of tables, columns and tabs."""

from __future__ import annotations

import pytest

from desktop.documents.reading.letterhead import read_letterhead
from desktop.documents.reading.source import Line
from desktop.domain.base.text import Run
from desktop.domain.plan.plan import PartialDate


def head(*lines: str | tuple[int, str], bold: tuple[str, ...] = ()):
    made = []
    for line in lines:
        column, text = line if isinstance(line, tuple) else (0, line)
        made.append(Line((Run(text, text in bold),), column=column))
    return read_letterhead(made)


COUNTRY = (1, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
MOTTO = (1, "Độc lập – Tự do - Hạnh phúc")


@pytest.mark.parametrize(
    ("lines", "bold", "parent", "issuer"),
    [
        (["ỦY BAN NHÂN DÂN", "XÃ THANH BÌNH"], (), "", ["ỦY BAN NHÂN DÂN", "XÃ THANH BÌNH"]),
        (["ỦY BAN NHÂN DÂN", "XÃ THANH BÌNH"], ("XÃ THANH BÌNH",), "", ["ỦY BAN NHÂN DÂN", "XÃ THANH BÌNH"]),
        (["UBND TỈNH HÀ SƠN", "SỞ NGOẠI VỤ"], (), "UBND TỈNH HÀ SƠN", ["SỞ NGOẠI VỤ"]),
        (["ỦY BAN NHÂN DÂN", "TỈNH HÀ SƠN", "SỞ NGOẠI VỤ"], (), "ỦY BAN NHÂN DÂN TỈNH HÀ SƠN", ["SỞ NGOẠI VỤ"]),
        (["UBND HUYỆN AN SƠN", "UBND XÃ THANH BÌNH"], (), "UBND HUYỆN AN SƠN", ["UBND XÃ THANH BÌNH"]),
        (["BỘ NGOẠI GIAO"], (), "", ["BỘ NGOẠI GIAO"]),
        (["UBND XÃ THANH BÌNH", "VĂN PHÒNG HĐND VÀ", "UBND"], (), "UBND XÃ THANH BÌNH", ["VĂN PHÒNG HĐND VÀ", "UBND"]),
        (["DỰ THẢO", "ỦY BAN NHÂN DÂN", "PHƯỜNG AN HÒA", "-------"], (), "", ["ỦY BAN NHÂN DÂN", "PHƯỜNG AN HÒA"]),
    ],
)
def test_agencies(lines, bold, parent, issuer):
    found = head(*lines, COUNTRY, MOTTO, bold=bold)
    assert (found.parent, found.issuer) == (parent, issuer)


@pytest.mark.parametrize(
    "below", [["ỦY BAN NHÂN DÂN", "VIỆT NAM"], ["ỦY BAN NHÂN DÂN VIỆT NAM"]], ids=["apart", "joined"]
)
def test_the_countrys_name_goes_on_below_behind_the_agencies_of_a_narrow_gap(below):
    found = head(
        "ỦY BAN NHÂN DÂN TỈNH HẢI YÊN CỘNG HÒA XÃ HỘI CHỦ NGHĨA", *below, "ĐẶC KHU HÒN NGƯ Độc lập - Tự do - Hạnh phúc"
    )
    assert (found.parent, found.issuer) == ("ỦY BAN NHÂN DÂN TỈNH HẢI YÊN", ["ỦY BAN NHÂN DÂN", "ĐẶC KHU HÒN NGƯ"])


@pytest.mark.parametrize(
    ("text", "number", "symbol"),
    [
        ("Số: 62/KH-UBND", "62/KH-UBND", "KH-UBND"),
        ("Số 62 /KH-UBND", "62/KH-UBND", "KH-UBND"),
        ("Số:62/KH- UBND", "62/KH-UBND", "KH-UBND"),
        ("Số: 05/KH-VHXH&TT", "05/KH-VHXH&TT", "KH-VHXH&TT"),
        ("Số:           /KH-UBND", "", "KH-UBND"),
        ("Số: ......./KH-UBND", "", "KH-UBND"),
        ("Số: …/KH-UBND", "", "KH-UBND"),
        ("Số: 31 - KH/ĐU", "31-KH/ĐU", "KH/ĐU"),
        ("Số: 12/2026/KH-UBND", "12/2026/KH-UBND", "KH-UBND"),
    ],
)
def test_number(text, number, symbol):
    found = head("ỦY BAN NHÂN DÂN", "XÃ THANH BÌNH", text, COUNTRY)
    assert (found.number, found.symbol) == (number, symbol)
    assert found.issuer == ["ỦY BAN NHÂN DÂN", "XÃ THANH BÌNH"]


@pytest.mark.parametrize(
    ("text", "place", "dated"),
    [
        ("Thanh Bình, ngày 31 tháng 3 năm 2026", "Thanh Bình", (31, 3, 2026)),
        ("Thanh Bình, ngày       tháng       năm 2026", "Thanh Bình", (None, None, 2026)),
        ("Thanh Bình, ngày … tháng 01 năm 2026", "Thanh Bình", (None, 1, 2026)),
        ("Thanh Bình, ngày     tháng 3  năm 2026", "Thanh Bình", (None, 3, 2026)),
        ("TP. An Hòa, ngày 5 tháng 12 năm 2025", "TP. An Hòa", (5, 12, 2025)),
        ("Hà Sơn ngày 05 tháng 12 năm 2025", "Hà Sơn", (5, 12, 2025)),
        ("Bình Minh - Vĩnh Phú, ngày 1 tháng 2 năm 2026", "Bình Minh - Vĩnh Phú", (1, 2, 2026)),
        ("Thanh Bình, ngày 31/3/2026", "Thanh Bình", (31, 3, 2026)),
    ],
)
def test_place_and_date(text, place, dated):
    found = head("ỦY BAN NHÂN DÂN", "XÃ THANH BÌNH", COUNTRY, (1, text))
    assert (found.place, found.dated) == (place, PartialDate(*dated))


def test_everything_on_shared_lines():
    found = head(
        "ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "XÃ THANH BÌNH        Độc lập - Tự do - Hạnh phúc",
        "Số: 62/KH-UBND           Thanh Bình, ngày 31 tháng 3 năm 2026",
    )
    assert (found.issuer, found.number, found.place) == (
        ["ỦY BAN NHÂN DÂN", "XÃ THANH BÌNH"],
        "62/KH-UBND",
        "Thanh Bình",
    )
    assert found.left_over == []


def test_lines_broken_by_a_narrow_column():
    found = head(
        "ỦY BAN NHÂN DÂN", "XÃ THANH BÌNH", "Số: 62/KH-UBND", (1, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT"), (1, "NAM"), MOTTO,
        (1, "Thanh Bình, ngày 31 tháng 3"), (1, "năm 2026"),
    )  # fmt: skip
    assert found.issuer == ["ỦY BAN NHÂN DÂN", "XÃ THANH BÌNH"]
    assert (found.place, found.dated) == ("Thanh Bình", PartialDate(31, 3, 2026))


@pytest.mark.parametrize(
    ("mark", "urgency"), [("KHẨN", "KHẨN"), ("HỎA TỐC", "HỎA TỐC"), ("THƯỢNG KHẨN", "THƯỢNG KHẨN")]
)
def test_urgency(mark, urgency):
    found = head("ỦY BAN NHÂN DÂN", "XÃ THANH BÌNH", mark, COUNTRY)
    assert found.urgency == urgency
    assert found.issuer == ["ỦY BAN NHÂN DÂN", "XÃ THANH BÌNH"]


def test_what_is_not_understood_is_kept():
    assert head("ỦY BAN NHÂN DÂN", "XÃ THANH BÌNH", "Người soạn: Lan").left_over == ["Người soạn: Lan"]


def test_year_of_the_date_on_the_next_line():
    found = head("UBND XÃ THANH BÌNH", COUNTRY, MOTTO, (1, "Thanh Bình, ngày 20 tháng 11 năm"), (1, "2026"))
    assert found.dated == PartialDate(20, 11, 2026)
    assert found.left_over == []


def test_the_star_of_a_party_paper_is_no_part_of_the_place():
    found = head("ĐẢNG ỦY XÃ THANH BÌNH", "* Thanh Bình, ngày 05 tháng 3 năm 2026", "Số 09-CTr/ĐU")
    assert (found.place, found.number) == ("Thanh Bình", "09-CTr/ĐU")
