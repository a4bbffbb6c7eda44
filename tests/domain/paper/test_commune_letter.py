"""The letter to offices that have not sent their report."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from desktop.catalogue.decree import measures
from desktop.catalogue.words import paper_words, words_of
from desktop.domain.base.text import plain
from desktop.domain.office.office import Level, Office
from desktop.domain.paper.commune_letter import ChaseWords, chase
from desktop.domain.paper.letters import LetterWords
from desktop.domain.paper.sheet import Paragraph, Sheet, Style, Table

OFFICE = Office(Level.PROVINCE, "tỉnh Hà Sơn", "Hà Sơn", "ỦY BAN NHÂN DÂN\nTỈNH HÀ SƠN", "Hà Sơn", chairman="Lê Văn Ba")


def letter(missing: list[str], office: Office = OFFICE, wrong: dict[str, str] | None = None, sent: int = 1) -> Sheet:
    days = (date(2026, 6, 23), date(2026, 6, 30))
    words = ((paper_words(), words_of(LetterWords)), words_of(ChaseWords))
    return chase(
        office, missing, wrong or {}, (sent, len(missing) + sent), days, "6 tháng đầu năm 2026", measures(), words
    )


def texts(sheet: Sheet, style: Style) -> list[str]:
    items = [item for section in sheet.sections for item in section.items]
    return [plain(item.runs) for item in items if isinstance(item, Paragraph) and item.style is style]


def test_the_committee_of_a_province_orders_and_another_body_asks() -> None:
    assert "Ủy ban nhân dân tỉnh Hà Sơn yêu cầu Ủy ban nhân dân xã A gửi" in texts(letter(["xã A"]), Style.BODY)[1]
    body = replace(OFFICE, issuer="SỞ NGOẠI VỤ")
    assert "đề nghị Ủy ban nhân dân xã A gửi" in texts(letter(["xã A"], body), Style.BODY)[1]


def test_many_names_stand_in_a_list_of_its_own_that_says_to_which_letter_it_belongs() -> None:
    sheet = letter([f"xã Số {number}" for number in range(1, 114)])
    found, asked, _end = texts(sheet, Style.BODY)
    assert "còn 113 địa phương chưa gửi (theo danh sách kèm theo)" in found
    assert "có tên trong danh sách" in asked
    assert texts(sheet, Style.APPENDIX_TITLE)[0].startswith("Danh sách xã, phường, đặc khu chưa gửi báo cáo")
    assert texts(sheet, Style.APPENDIX_NOTE)[0].startswith("(Kèm theo Công văn số")
    assert "tháng 6 năm 2026" in texts(sheet, Style.APPENDIX_NOTE)[0]
    table = sheet.sections[1].items[-1]
    assert isinstance(table, Table)
    cells = [[plain(cell.paragraphs[0].runs) for cell in row.cells] for row in table.rows]
    assert cells[1] == ["1", "Xã Số 1", "58", "Xã Số 58"]
    assert cells[-1] == ["57", "Xã Số 57", "", ""]


def test_who_sent_a_file_of_no_use_is_not_told_that_nothing_came() -> None:
    sheet = letter(["xã A", "xã B"], wrong={"xã C": "Tệp C.xlsx không đọc được"})
    found, asked, _end = texts(sheet, Style.BODY)
    assert "còn 02 địa phương chưa gửi (xã A, xã B)" in found
    assert "01 địa phương đã gửi nhưng tệp chưa tổng hợp được, phải gửi lại: xã C (tệp C.xlsx không đọc được)" in found
    assert "hoặc gửi lại báo cáo" in asked
    alone = texts(letter([], wrong={"xã C": "Tệp C.xlsx không đọc được"}), Style.BODY)
    assert "đã nhận được tệp của Ủy ban nhân dân xã C" in alone[0] and "tệp C.xlsx không đọc được" in alone[0]
    assert "yêu cầu Ủy ban nhân dân xã C gửi lại báo cáo" in alone[1]


def test_the_list_says_why_a_file_has_to_come_again() -> None:
    sheet = letter([f"xã Số {number}" for number in range(1, 30)], wrong={"xã C": "Tệp C.xlsx không đọc được"})
    table = sheet.sections[1].items[-1]
    assert isinstance(table, Table)
    cells = [[plain(cell.paragraphs[0].runs) for cell in row.cells] for row in table.rows]
    assert cells[1] == ["1", "Xã Số 1", "Chưa gửi"] and cells[-1] == ["30", "Xã C", "Tệp C.xlsx không đọc được"]
    assert "phải gửi lại" in texts(sheet, Style.APPENDIX_TITLE)[0]


def test_who_signs_has_a_name() -> None:
    sheet = letter(["xã A"])
    table = sheet.sections[0].items[-1]
    assert isinstance(table, Table)
    signed = [plain(part.runs) for row in table.rows for cell in row.cells for part in cell.paragraphs]
    assert "Lê Văn Ba" in signed
    assert "KT. CHỦ TỊCH" not in signed


def test_a_letter_when_nobody_has_sent_counts_no_nobody() -> None:
    sheet = letter(["xã Một", "xã Hai"], sent=0)
    (found, *_) = texts(sheet, Style.BODY)
    assert "chưa nhận được báo cáo, biểu tiến độ" in found and "02 xã, phường, đặc khu (xã Một, xã Hai)." in found
    assert "00" not in found
