"""Legal documents cited in running text."""

from __future__ import annotations

import random
from datetime import date

import pytest

from desktop.domain.base.citation import citations, cited_in, distinct


def rows(text):
    return [(item.kind, item.number, item.date) for item in distinct(citations(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kế hoạch số 273/KH-UBND, ngày 08/12/2023 của UBND huyện", ("Kế hoạch", "273/KH-UBND", date(2023, 12, 8))),
        ("Chỉ thị số 12-CT/TW ngày 05 tháng 01 năm 2022 của Ban Bí thư", ("Chỉ thị", "12-CT/TW", date(2022, 1, 5))),
        ("Luật Điện lực số 61/2024/QH15", ("Luật", "61/2024/QH15", None)),
        ("Điều 4 Nghị định số 105/2025/NĐ-CP. Văn phòng HĐND", ("Nghị định", "105/2025/NĐ-CP", None)),  # next sentence
        ("Điều 4 Nghị định số 105/2025/NĐ-CP.\nUBND xã giao", ("Nghị định", "105/2025/NĐ-CP", None)),
        ("Công văn số 512/CV.UBND của huyện", ("Công văn", "512/CV.UBND", None)),
        (
            "Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16/6/2025",
            ("Luật", "72/2025/QH15", date(2025, 6, 16)),
        ),
        ("Thông tư số 03/2021/TT-BNG, ngày 28-10-2021", ("Thông tư", "03/2021/TT-BNG", date(2021, 10, 28))),
        ("Công văn số 5104/BTTTT-PTTH&TTĐT ngày 06.10.2017", ("Công văn", "5104/BTTTT-PTTH&TTĐT", date(2017, 10, 6))),
        ("Tờ trình số 118/TTr- STTTT ngày 20/12/2023", ("Tờ trình", "118/TTr-STTTT", date(2023, 12, 20))),
        ("Chỉ thị 09/CT-TTg ngày 31/3/2021", ("Chỉ thị", "09/CT-TTg", date(2021, 3, 31))),
        ("Kế hoạch số 120 -KH/TU ngày 4/5/2026", ("Kế hoạch", "120-KH/TU", date(2026, 5, 4))),
        ("Công văn số 77/SNgV-TT của Sở Ngoại vụ ngày 02/3/2026", ("Công văn", "77/SNgV-TT", date(2026, 3, 2))),
        ("Chương trình hành động số 18-CTr/TU", ("Chương trình hành động", "18-CTr/TU", None)),
        ("Nghị quyết số 5a/NQ-HĐND", ("Nghị quyết", "5a/NQ-HĐND", None)),
        ("NGHỊ QUYẾT SỐ 15/NQ-HĐND NGÀY 02/02/2026", ("Nghị quyết", "15/NQ-HĐND", date(2026, 2, 2))),
    ],
)
def test_forms(text, expected):
    assert rows(f"Thực hiện {text} về việc chung.") == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Trực 24/24h các ngày lễ 30/4-01/5.",
        "Kế hoạch số      /KH-UBND ngày     tháng 3.",
        "Giai đoạn 2021-2025, định hướng 2030.",
        "Tỷ lệ 3/4 số hộ đạt chuẩn.",
        "Nghị định số 105.",
    ],
)
def test_no_citation(text):
    assert rows(text) == []


@pytest.mark.parametrize(
    "typed",
    [
        "Nghị định số 117/2017/N\u00d0-CP", "Nghị định số 117/2017/NĐ\u2011CP", "nghị định số 117/2017/nđ-cp",
        "NĐ117/2017/NĐ-CP", "Nghị định 117 / 2017 / NĐ – CP",
    ],
)  # fmt: skip
def test_letters_and_hyphens_that_look_alike_make_one_number(typed):
    assert [number for _kind, number, _day in rows(f"Theo {typed} của Chính phủ")] == ["117/2017/NĐ-CP"]


def test_kind_is_the_nearest_one():
    text = (
        "Nghị quyết số 47/NQ-CP ngày 15/4/2024 của Chính phủ về Chương trình hành động thực hiện Kết luận số 57-KL/TW "
        "ngày 15/6/2023 của Bộ Chính trị"
    )
    assert rows(text) == [
        ("Nghị quyết", "47/NQ-CP", date(2024, 4, 15)),
        ("Kết luận", "57-KL/TW", date(2023, 6, 15)),
    ]


def test_kind_follows_from_the_symbol():
    assert rows("theo các văn bản: số 12/KH-UBND ngày 01/02/2026") == [("Kế hoạch", "12/KH-UBND", date(2026, 2, 1))]


def test_mention_without_date_is_the_same_document():
    text = (
        "Chỉ thị số 12-CT/TW; Kế hoạch số 5/KH-UBND ngày 01/02/2026; Chỉ thị số 12-CT/TW ngày 05/01/2022; số 5/KH-UBND"
    )
    assert rows(text) == [("Chỉ thị", "12-CT/TW", date(2022, 1, 5)), ("Kế hoạch", "5/KH-UBND", date(2026, 2, 1))]


def test_two_dates_are_two_rows():
    text = "Quyết định số 1347/QĐ-UBND ngày 20/4/2021; Quyết định số 1347/QĐ-UBND ngày 29/4/2021"
    assert [row[2] for row in rows(text)] == [date(2021, 4, 20), date(2021, 4, 29)]


def test_symbols_that_look_alike_are_two_documents():
    assert len(rows("Chỉ thị số 25/CT-TTg và Chỉ thị số 25-CT/TW")) == 2


def test_issuer_and_subject():
    found = citations(
        "Thực hiện Kế hoạch số 31/KH-UBND ngày 12/01/2026 của Ủy ban nhân dân tỉnh Hà Sơn về công tác đối "
        "ngoại năm 2026;"
    )
    assert (found[0].issuer, found[0].subject) == ("Ủy ban nhân dân tỉnh Hà Sơn", "về công tác đối ngoại năm 2026")


def test_impossible_date_is_left_open():
    assert rows("Kế hoạch số 3/KH-UBND ngày 31/02/2026") == [("Kế hoạch", "3/KH-UBND", None)]


def test_citations_of_a_long_text_are_those_of_its_parts():
    chance = random.Random(5)  # noqa: S311
    pieces = ["Nghị định số 30/2020/NĐ-CP", "ngày 05 tháng 3 năm 2020", "Quyết định", "số 12/QĐ-UBND", "12/",
              "KH-UBND", "trước ngày 15/6/2027", "Kế hoạch số 7/KH-UBND ngày 01/02/2026", "của Ủy ban nhân dân xã",
              "phối hợp với các đơn vị " * 20, "", "24/24h", "Căn cứ Luật", "về việc tăng cường"]  # fmt: skip
    for _ in range(300):
        texts = [" ".join(chance.choices(pieces, k=chance.randrange(4))) for _ in range(chance.randrange(30))]
        whole = [(item.kind, item.number, item.date) for item in citations("\n".join(texts))]
        assert [(item.kind, item.number, item.date) for item in cited_in(texts)] == whole
