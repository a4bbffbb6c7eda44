"""Recipients and signatures."""

from __future__ import annotations

import pytest

from desktop.documents.reading import read_text
from desktop.documents.reading.ending import read_ending
from desktop.documents.reading.inspect import inspection
from desktop.documents.reading.source import Line
from desktop.domain.base.text import Run
from desktop.domain.plan.plan import Signature


def ending(*lines: str | tuple[int, str]):
    made = []
    for line in lines:
        column, text = line if isinstance(line, tuple) else (0, line)
        made.append(Line((Run(text),), column=column))
    return read_ending(made)


RECIPIENTS = ["Nơi nhận:", "- Các thôn;", "- Lưu: VT."]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Lê Văn Sơn"], ("TM. ỦY BAN NHÂN DÂN", "", "CHỦ TỊCH", "Lê Văn Sơn")),
        (["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "(Đã ký)", "Lê Văn Sơn"], ("KT. CHỦ TỊCH", "", "PHÓ CHỦ TỊCH", "Lê Văn Sơn")),
        (
            ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Lê Văn Sơn"],
            ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Lê Văn Sơn"),
        ),
        (["TM.ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Lê Văn Sơn"], ("TM.ỦY BAN NHÂN DÂN", "", "CHỦ TỊCH", "Lê Văn Sơn")),
        (["GIÁM ĐỐC", "Lê Văn Sơn"], ("", "", "GIÁM ĐỐC", "Lê Văn Sơn")),
        (["TRƯỞNG CÔNG AN XÃ", "Đại úy Lê Văn Sơn"], ("", "", "TRƯỞNG CÔNG AN XÃ", "Đại úy Lê Văn Sơn")),
        (["KT. BỘ TRƯỞNG", "THỨ TRƯỞNG", "Lê Văn Sơn"], ("KT. BỘ TRƯỞNG", "", "THỨ TRƯỞNG", "Lê Văn Sơn")),
        (["TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG", "LÊ VĂN SƠN"], ("TL. CHỦ TỊCH", "", "CHÁNH VĂN PHÒNG", "LÊ VĂN SƠN")),
        (
            ["TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH", "Lê Văn Sơn"],
            ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Lê Văn Sơn"),
        ),
        (
            ["TM. BAN CHỈ ĐẠO", "TRƯỞNG TIỂU BAN", "Lê Văn Sơn"],
            ("TM. BAN CHỈ ĐẠO", "", "TRƯỞNG TIỂU BAN", "Lê Văn Sơn"),
        ),
        (["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"], ("TM. ỦY BAN NHÂN DÂN", "", "CHỦ TỊCH", "")),
    ],
)
def test_signature(lines, expected):
    wanted = Signature(*expected)
    assert ending(*RECIPIENTS, *lines).signature == wanted
    assert ending(*lines, *RECIPIENTS).signature == wanted
    assert ending(*RECIPIENTS, *((1, line) for line in lines)).signature == wanted


def test_recipients_lose_dash_and_final_sign():
    found = ending("Nơi nhận:", "- Sở Ngoại vụ (b/c);", "– Các thôn ;", "+ Công an xã.", "- Lưu: VT, VP (02b)./.")
    assert found.recipients == ["Sở Ngoại vụ (b/c)", "Các thôn", "Công an xã", "Lưu: VT, VP (02b)"]


def test_recipient_broken_over_two_lines():
    found = ending(
        "Nơi nhận:", "- Chủ tịch, các Phó Chủ tịch UBND", "xã;", "- Lưu: VT,", "VP.", "CHỦ TỊCH", "Lê Văn Sơn"
    )
    assert found.recipients == ["Chủ tịch, các Phó Chủ tịch UBND xã", "Lưu: VT, VP"]
    assert found.signature == Signature(title="CHỦ TỊCH", name="Lê Văn Sơn")


def test_columns_by_white_space():
    found = ending(
        "Nơi nhận:\t\tTM. ỦY BAN NHÂN DÂN",
        "- Sở Ngoại vụ;              CHỦ TỊCH",
        "- Các thôn;",
        "- Lưu: VT.                  Lê Văn Sơn",
    )
    assert found.recipients == ["Sở Ngoại vụ", "Các thôn", "Lưu: VT"]
    assert found.signature == Signature("TM. ỦY BAN NHÂN DÂN", "", "CHỦ TỊCH", "Lê Văn Sơn")


def test_columns_whose_gap_was_lost():
    found = ending(
        "Nơi nhận: TM. ỦY BAN NHÂN DÂN",
        "- Sở Ngoại vụ; KT. CHỦ TỊCH",
        "- Chủ tịch, các PCT. UBND xã; PHÓ CHỦ TỊCH",
        "- Lưu: VT.",
        "Lê Văn Sơn",
    )
    assert found.recipients == ["Sở Ngoại vụ", "Chủ tịch, các PCT. UBND xã", "Lưu: VT"]
    assert found.signature == Signature("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Lê Văn Sơn")


def test_recipients_on_one_line():
    found = ending("Nơi nhận: - Sở Ngoại vụ; - Các thôn; - Lưu: VT.", "CHỦ TỊCH", "Lê Văn Sơn")
    assert found.recipients == ["Sở Ngoại vụ", "Các thôn", "Lưu: VT"]


def test_recipients_without_dashes():
    found = ending("Nơi nhận:", "Sở Ngoại vụ;", "Các thôn;", "Lưu: VT.", (1, "CHỦ TỊCH"), (1, "Lê Văn Sơn"))
    assert found.recipients == ["Sở Ngoại vụ", "Các thôn", "Lưu: VT"]


def test_an_office_below_the_name_is_no_name():
    found = ending(*RECIPIENTS, "TM. BAN CHỈ ĐẠO", "TRƯỞNG BAN", "Vi Văn Mẫu", "PHÓ CHỦ TỊCH UBND XÃ")
    assert found.signature == Signature("TM. BAN CHỈ ĐẠO", "", "TRƯỞNG BAN", "Vi Văn Mẫu")
    assert found.below == "PHÓ CHỦ TỊCH UBND XÃ"


@pytest.mark.parametrize(
    "lines",
    [
        ["TM. HỘI NÔNG DÂN XÃ          TM. ỦY BAN NHÂN DÂN", "     CHỦ TỊCH                    CHỦ TỊCH",
         "  Bùi Thị Mẫu                Vi Văn Mẫu"],
        [(1, "TM. HỘI NÔNG DÂN XÃ"), (1, "CHỦ TỊCH"), (1, "Bùi Thị Mẫu"),
         (2, "TM. ỦY BAN NHÂN DÂN"), (2, "CHỦ TỊCH"), (2, "Vi Văn Mẫu")],
        ["TM. HỘI NÔNG DÂN XÃ", "CHỦ TỊCH", "Bùi Thị Mẫu", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Vi Văn Mẫu"],
    ],
    ids=["lines", "columns", "below"],
)  # fmt: skip
def test_two_signers_are_two(lines):
    found = ending(*RECIPIENTS, *lines)
    assert found.recipients == ["Các thôn", "Lưu: VT"]
    assert found.signature == Signature("TM. ỦY BAN NHÂN DÂN", "", "CHỦ TỊCH", "Vi Văn Mẫu")
    assert found.others == [Signature("TM. HỘI NÔNG DÂN XÃ", "", "CHỦ TỊCH", "Bùi Thị Mẫu")]


def test_two_offices_sign_side_by_side_above_the_recipients():
    text = [
        "KẾ HOẠCH LIÊN TỊCH",
        "Phòng, chống ma túy năm 2026",
        "I. NỘI DUNG",
        "Tuyên truyền tại các thôn.",
        "Kế hoạch này có hiệu lực từ ngày ký./.",
        "TM. BAN THƯỜNG VỤ ĐOÀN XÃ",
        "BÍ THƯ",
        "Lò Thị Hoa",
        "TRƯỞNG CÔNG AN XÃ",
        "Đại úy Lê Văn Sơn",
        *RECIPIENTS,
    ]
    found = inspection(read_text("\n".join(text), "plan.txt"))
    signed = [(one["authority"], one["title"], one["name"]) for one in found["signatures"]]
    assert signed == [
        ("TM. BAN THƯỜNG VỤ ĐOÀN XÃ", "BÍ THƯ", "Lò Thị Hoa"),
        (None, "TRƯỞNG CÔNG AN XÃ", "Đại úy Lê Văn Sơn"),
    ]
    assert found["closing"] == "Kế hoạch này có hiệu lực từ ngày ký./."


def test_the_office_above_a_board_members_name_makes_nobody_his_deputy():
    text = ["KẾ HOẠCH", "Ngày hội năm 2026", "I. NỘI DUNG", "Tổ chức tại 09 ấp./.", *RECIPIENTS]
    signers = ["TM. BAN CHỈ ĐẠO", "TRƯỞNG BAN", "CHỦ TỊCH UBND XÃ", "Lê Văn Sơn"]
    assert inspection(read_text("\n".join([*text, *signers]), "plan.txt"))["signature"] == {
        "authority": "TM. BAN CHỈ ĐẠO",
        "title": "TRƯỞNG BAN",
        "deputy": None,
        "name": "Lê Văn Sơn",
    }
