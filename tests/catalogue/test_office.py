"""Tests of what is proposed for an office from its level and name."""

from __future__ import annotations

import pytest

from desktop.catalogue import office
from desktop.domain.office.office import Level


@pytest.mark.parametrize("name", ["Hòa An", "xã Hòa An", "Xã  Hoà An", "hoa an"])
def test_a_commune_of_the_list(name: str) -> None:
    made = office.propose(Level.COMMUNE, "Tuyên Quang", name)
    assert made.province == "tỉnh Tuyên Quang"
    assert made.code == "02353"
    assert made.symbol == "UBND"
    assert made.issuer == "ỦY BAN NHÂN DÂN\nXÃ HÒA AN"
    assert (made.name, made.place) == ("Hòa An", "Hòa An")


@pytest.mark.parametrize(
    ("level", "province", "name", "issuer", "place"),
    [
        (Level.WARD, "Hà Nội", "phường Ba Đình", "ỦY BAN NHÂN DÂN\nPHƯỜNG BA ĐÌNH", "Ba Đình"),
        (Level.SPECIAL_ZONE, "Quảng Ninh", "Vân Đồn", "ỦY BAN NHÂN DÂN\nĐẶC KHU VÂN ĐỒN", "Vân Đồn"),
        (Level.DISTRICT, "Thái Nguyên", "Định Hóa", "ỦY BAN NHÂN DÂN\nHUYỆN ĐỊNH HÓA", "Định Hóa"),
        (Level.DISTRICT, "Hà Nội", "Quận Ba Đình", "ỦY BAN NHÂN DÂN\nQUẬN BA ĐÌNH", "Ba Đình"),
        (Level.DISTRICT, "Hà Nội", "thị xã Sơn Tây", "ỦY BAN NHÂN DÂN\nTHỊ XÃ SƠN TÂY", "Sơn Tây"),
        (Level.PROVINCE, "Lạng Sơn", "", "ỦY BAN NHÂN DÂN\nTỈNH LẠNG SƠN", "Lạng Sơn"),
        (Level.PROVINCE, "TP không có", "Hồ Chí Minh", "ỦY BAN NHÂN DÂN\nTỈNH HỒ CHÍ MINH", "Hồ Chí Minh"),
        (Level.PROVINCE, "hồ chí minh", "", "ỦY BAN NHÂN DÂN\nTHÀNH PHỐ HỒ CHÍ MINH", "Hồ Chí Minh"),
    ],
)
def test_letterheads(level: Level, province: str, name: str, issuer: str, place: str) -> None:
    made = office.propose(level, province, name)
    assert (made.issuer, made.place) == (issuer, place)


def test_a_place_that_is_in_no_list_is_taken_as_typed() -> None:
    made = office.propose(Level.COMMUNE, "tỉnh  Hà Sơn", "Thanh  Bình")
    assert (made.province, made.name, made.code) == ("tỉnh Hà Sơn", "Thanh Bình", "")


def test_nothing_typed_gives_an_open_office() -> None:
    made = office.propose(Level.COMMUNE, "", "")
    assert (made.issuer, made.place) == ("ỦY BAN NHÂN DÂN", "")
