"""Tests of the list of places: whole, found by typing without tones, quickly."""

from __future__ import annotations

import unicodedata

import pytest

from desktop.catalogue import places
from desktop.domain.base.text import clean
from desktop.domain.office.office import Level
from desktop.paths import resource


def test_the_whole_country_is_there() -> None:
    provinces = places.provinces()
    assert len(provinces) == 34
    everywhere = [commune for province in provinces for commune in places.communes(province.name)]
    assert len(everywhere) == len({commune.code for commune in everywhere}) == 3321
    assert sum(commune.level is Level.SPECIAL_ZONE for commune in everywhere) == 13


@pytest.mark.parametrize("name", ["communes-2025.tsv", "communes-before-2025.tsv"])
def test_the_tables_need_no_cleaning(name: str) -> None:
    for line in resource("places", name).read_text(encoding="utf-8").splitlines():
        assert unicodedata.is_normalized("NFC", line)
        assert [clean(cell) for cell in line.split("\t")] == line.split("\t")
        assert '"' not in line


@pytest.mark.parametrize("typed", ["hoa an", "Hoà An", "xã hòa an", "HOA  AN", "an hoa"])
def test_a_commune_is_found_without_tones(typed: str) -> None:
    found = places.find(typed, "Tuyên Quang")
    assert (found[0].name, found[0].level, found[0].code) == ("Hòa An", Level.COMMUNE, "02353")


def test_the_name_itself_comes_before_those_that_begin_with_it() -> None:
    found = [commune.name for commune in places.find("hoa an")]
    assert found[:3] == ["Hòa An"] * 3
    assert "Hoàn Kiếm" not in found
    assert next(commune.name for commune in places.find("phuong ba dinh")) == "Ba Đình"


def test_the_province_narrows_the_search() -> None:
    assert {commune.province.short_name for commune in places.find("hoa an tuyen quang")} == {"Tuyên Quang"}
    assert {commune.province.short_name for commune in places.find("h", "tinh cao bang")} == {"Cao Bằng"}
    assert places.find("hoa an", "tỉnh không có") == []


def test_special_zones_and_limits() -> None:
    assert {commune.level for commune in places.find("dac khu", limit=99)} == {Level.SPECIAL_ZONE}
    assert len(places.find("a", limit=5)) == 5
    assert len(places.find("")) == 20


def test_a_province_is_found_with_or_without_its_level() -> None:
    for typed in ("Tuyên Quang", "tỉnh tuyen quang", "TUYEN QUANG"):
        province = places.find_province(typed)
        assert province is not None
        assert (province.name, province.in_sentence) == ("Tỉnh Tuyên Quang", "tỉnh Tuyên Quang")
    city = places.find_province("hồ chí minh")
    assert city is not None
    assert city.in_sentence == "Thành phố Hồ Chí Minh"
    assert places.find_province("Hà Sơn") is None


def test_the_communes_before_the_reform() -> None:
    former = places.former_communes()
    assert len(former) == 10040
    assert len({(commune.province, commune.district) for commune in former}) == 696
    assert any(
        (commune.name, commune.district, commune.province) == ("Xã Bình Thành", "Huyện Định Hóa", "Tỉnh Thái Nguyên")
        for commune in former
    )
