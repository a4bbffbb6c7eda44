"""Tests of the catalogue of units: names follow the level and the time, the group tells who may be ordered."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.catalogue import units
from desktop.domain.base.errors import UserError
from desktop.domain.base.text import fold
from desktop.domain.office.office import Level, UnitGroup

UNITS = '[[unit]]\nkey = "a"\nname = "A {level}"\ngroup = "assign"\n\n[[unit]]\nkey = "b"\nname = "B"\ngroup = "ask"\n'


@pytest.mark.parametrize("level", list(Level))
@pytest.mark.parametrize("before", [False, True])
def test_names_are_whole_and_differ(level: Level, before: bool) -> None:
    found = units.for_level(level, before_reform=before)
    spellings = [fold(name) for unit in found for name in {unit.name, unit.short_name, *unit.other_names} if name]
    assert len(spellings) == len(set(spellings)) >= 14
    assert not any("{" in name for name in spellings)


def test_names_follow_the_level() -> None:
    assert units.unit_name("economy", Level.COMMUNE) == "Phòng Kinh tế"
    assert units.unit_name("economy", Level.WARD) == "Phòng Kinh tế, Hạ tầng và Đô thị"
    assert units.unit_name("police", Level.SPECIAL_ZONE) == "Công an đặc khu"
    assert units.unit_name("villages", Level.WARD) == "Các tổ dân phố"
    assert units.names(Level.COMMUNE)["office"] == "Văn phòng HĐND và UBND"


def test_before_the_reform_there_was_no_public_service_centre_and_no_departments_in_communes() -> None:
    now = {unit.name for unit in units.for_level(Level.COMMUNE)}
    before = {unit.name for unit in units.for_level(Level.COMMUNE, before_reform=True)}
    assert "Trung tâm Phục vụ hành chính công" in now - before
    assert "Công chức Văn phòng - Thống kê" in before - now
    assert not any(name.startswith("Phòng ") for name in before)
    assert "Trung tâm Phục vụ hành chính công" not in {unit.name for unit in units.for_level(Level.DISTRICT)}


def test_a_district_has_departments_that_no_commune_has() -> None:
    district = {unit.name for unit in units.for_level(Level.DISTRICT)}
    own = {"Phòng Nội vụ", "Phòng Tư pháp", "Phòng Nông nghiệp và Phát triển nông thôn", "Thanh tra huyện"}
    assert own <= district
    assert not any(own & {unit.name for unit in units.for_level(level)} for level in Level if level.value != "huyện")


def test_what_took_over_from_the_units_of_before_the_reform() -> None:
    assert units.former(Level.COMMUNE)["Công chức Văn hóa - Xã hội"] == "Phòng Văn hóa - Xã hội"
    assert units.former(Level.SPECIAL_ZONE) == {}


def test_party_bodies_the_front_and_its_members_are_asked() -> None:
    asked = {key for key, kind in units.kinds().items() if kind.group is UnitGroup.REQUEST}
    assert asked == {"party-propaganda", "front", "youth", "women", "farmers", "veterans"}


def test_each_call_gives_units_of_its_own() -> None:
    first, second = units.for_level(Level.COMMUNE)[0], units.for_level(Level.COMMUNE)[0]
    first.other_names.append("x")
    assert first is not second
    assert "x" not in second.other_names


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("", "", "line 9: “ask” cannot stand here"),
        ('key = "b"', 'key = "a"', "line 7: “a” stands here a second time"),
        ('name = "A {level}"\n', "", "line 1: “name” is missing"),
        ('group = "assign"', 'group = "assign"\nnames = { "làng" = "x" }', "line 5: “làng” cannot stand here"),
    ],
)
def test_a_fault_is_named_with_its_line(tmp_path: Path, old: str, new: str, said: str) -> None:
    path = tmp_path / "units.toml"
    path.write_text(UNITS.replace(old, new, 1) if old else UNITS, encoding="utf-8")
    with pytest.raises(UserError, match=said):
        units.kinds(path)


@pytest.mark.parametrize(
    ("name", "group"),
    [
        ("Đảng ủy xã", UnitGroup.REQUEST),
        ("Đề nghị Ban Thường vụ Đảng uỷ", UnitGroup.REQUEST),
        ("Ban Kinh tế - Xã hội HĐND xã", UnitGroup.REQUEST),
        ("Ủy ban MTTQ Việt Nam xã và các đoàn thể", UnitGroup.REQUEST),
        ("HỘI NGƯỜI CAO TUỔI", UnitGroup.REQUEST),
        ("Văn phòng HĐND và UBND xã", UnitGroup.ASSIGN),
        ("Hội đồng nghĩa vụ quân sự xã", UnitGroup.ASSIGN),
        ("Phòng Văn hóa - Xã hội", UnitGroup.ASSIGN),
        ("Các thôn", UnitGroup.ASSIGN),
    ],
)
def test_the_group_of_a_unit_follows_from_its_name(name, group):
    assert units.group_of(name) is group


def test_the_forms_of_names_agree_with_the_catalogue():
    for level in Level:
        for unit in units.for_level(level):
            assert units.group_of(unit.name) is unit.group, unit.name


def test_names_in_a_city_under_the_central_government():
    city = units.names(Level.PROVINCE, "thành phố Hải Phòng")
    assert city["office"] == "Văn phòng Ủy ban nhân dân thành phố"
    assert city["police"] == "Công an thành phố"
    assert city["military"] == "Bộ Chỉ huy Quân sự thành phố"
    assert city["front"] == "Ủy ban Mặt trận Tổ quốc Việt Nam thành phố"
    assert city["party-propaganda"] == "Ban Tuyên giáo và Dân vận Thành ủy"
    assert city["villages"].endswith("các xã, phường, đặc khu")
    assert units.names(Level.PROVINCE, "thành phố Hà Nội")["military"].startswith("Bộ Tư lệnh")
    province = units.names(Level.PROVINCE, "tỉnh Tuyên Quang")
    assert (province["police"], province["party-propaganda"]) == (
        "Công an tỉnh", "Ban Tuyên giáo và Dân vận Tỉnh ủy"
    )  # fmt: skip
    assert units.names(Level.COMMUNE, "thành phố Hải Phòng")["police"] == "Công an xã"
    assert units.names(Level.SPECIAL_ZONE)["all"] == "Các cơ quan, đơn vị và các thôn, tổ dân phố"


@pytest.mark.parametrize(
    ("level", "province", "villages", "everybody"),
    [
        (Level.COMMUNE, "tỉnh Cà Mau", "Các ấp", "Các cơ quan, đơn vị và các ấp"),
        (Level.COMMUNE, "Thành phố Cần Thơ", "Các ấp", "Các cơ quan, đơn vị và các ấp"),
        (Level.COMMUNE, "tỉnh Tuyên Quang", "Các thôn", "Các cơ quan, đơn vị và các thôn"),
        (Level.WARD, "tỉnh Cà Mau", "Các khóm", "Các cơ quan, đơn vị và các khóm"),
        (Level.WARD, "tỉnh An Giang", "Các tổ dân phố", "Các cơ quan, đơn vị và các tổ dân phố"),
    ],
)
def test_villages_are_called_as_their_province_calls_them(level, province, villages, everybody):
    """Plans of communes in the South were given to "các thôn", which do not exist there."""
    names = units.names(level, province)
    assert (names["villages"], names["all"]) == (villages, everybody)
