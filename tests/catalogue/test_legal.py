"""Tests of the first legal library: facts that agree with each other, and faults that are named."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from desktop.catalogue import legal, templates
from desktop.domain.base.errors import UserError
from desktop.domain.base.text import month_words, two_digits
from desktop.domain.office.office import LegalStatus

ENTRY = """
[[document]]
kind = "Nghị định"
number = "01/2026/NĐ-CP"
date = 2026-03-05
issuer = "Chính phủ"
subject = "về việc thử"
status = "in-force"
"""


def test_documents_are_told_apart_by_number_and_issuer() -> None:
    found = legal.library()
    assert len({(document.number, document.issuer) for document in found}) == len(found) >= 15
    assert {document.number for document in found} >= {"30/2020/NĐ-CP", "25/CT-TTg", "25-CT/TW", "57-KL/TW"}


def test_the_year_in_a_number_is_that_of_its_date() -> None:
    for document in legal.library():
        assert document.date is not None
        if year := re.search(r"/(20\d\d)/", document.number):
            assert int(year[1]) == document.date.year


def test_what_is_not_certain_says_so() -> None:
    for document in legal.library():
        assert (document.status is not LegalStatus.IN_FORCE) == bool(document.note), document.number


def test_what_is_over_is_known() -> None:
    """The documents that a plan of 2027 must not rest upon, with what came in their place."""
    over = {item.number: item for item in legal.library() if item.status in (LegalStatus.REPLACED, LegalStatus.EXPIRED)}
    for number, heir in (
        ("80/2020/NĐ-CP", "313/2025/NĐ-CP"), ("88/2012/NĐ-CP", "262/2026/NĐ-CP"), ("09/2017/NĐ-CP", "244/2026/NĐ-CP"),
        ("117/2017/NĐ-CP", "129/2026/NĐ-CP"), ("71/2018/TT-BTC", "35/2026/TT-BTC"),
        ("03/2021/TT-BNG", "09/2025/TT-BNG"), ("103/2016/QH13", "126/2025/QH15"),
    ):  # fmt: skip
        assert heir in over[number].note


def test_bases_of_templates_agree_with_the_library() -> None:
    numbers = {document.number: document for document in legal.library()}
    cited = 0
    for kind in map(templates.template, templates.keys()):
        for basis in kind.bases:
            match = re.match(r"(?:Căn cứ|Thực hiện) (.+?) số (\S+) ngày (.+? năm \d{4}) của", basis)
            if match:
                document = numbers[match[2]]
                day = document.date
                assert day is not None
                written = f"{two_digits(day.day)} tháng {month_words(day.month)} năm {day.year}"
                assert (match[1], match[3]) == (document.kind, written)
                assert document.subject in basis
                amended = document.status is LegalStatus.AMENDED and "được sửa đổi, bổ sung bởi" in basis
                assert document.status is LegalStatus.IN_FORCE or amended
                cited += 1
    assert cited >= 4


def test_each_call_gives_documents_of_its_own() -> None:
    assert legal.library()[0] is not legal.library()[0]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("date = 2026-03-05", 'date = "05/3/2026"', "line 5: the date is not written"),
        ('status = "in-force"', 'status = "valid"', "line 8: “valid” cannot stand here"),
        ('issuer = "Chính phủ"\n', "", "line 2: “issuer” is missing"),
        ("subject = ", "title = ", "“title” is unknown here|“subject” is missing"),
    ],
)
def test_a_fault_is_named_with_its_line(tmp_path: Path, old: str, new: str, said: str) -> None:
    path = tmp_path / "legal.toml"
    path.write_text(ENTRY.replace(old, new), encoding="utf-8")
    with pytest.raises(UserError, match=said):
        legal.library(path)


def test_a_whole_file_is_read(tmp_path: Path) -> None:
    path = tmp_path / "legal.toml"
    path.write_text(ENTRY, encoding="utf-8")
    assert [document.number for document in legal.library(path)] == ["01/2026/NĐ-CP"]
