"""Every way from a name to a unit finds the same one."""

from __future__ import annotations

import pytest

from desktop.domain.office.office import Level, Office, Unit
from desktop.domain.office.unit_names import finder, is_own_office, is_same_body, protocol
from desktop.domain.plan.answers import to_plan
from desktop.domain.plan.proposals import unit_named

COUNCIL = Unit("Văn phòng HĐND và UBND", "Văn phòng", id=1)
ECONOMY = Unit("Phòng Kinh tế", other_names=["Phòng KT-HT"], id=2)
POLICE = Unit("Công an", id=3)
YOUTH = Unit("Đoàn TNCS Hồ Chí Minh", id=4)
UNITS = [COUNCIL, ECONOMY, POLICE, YOUTH]
OFFICE = Office(Level.COMMUNE, "tỉnh Hà Sơn", "Hòa An", "UBND XÃ HÒA AN", "Hòa An")

NAMES = [
    ("Văn phòng HĐND và UBND", COUNCIL), ("văn phòng", COUNCIL), ("VAN PHONG HDND VA UBND", COUNCIL),
    ("Văn phòng Hội đồng nhân dân và Ủy ban nhân dân", COUNCIL), ("Phòng KT-HT", ECONOMY),
    ("Đoàn Thanh niên cộng sản Hồ Chí Minh", YOUTH), ("Phòng Văn hóa", None), ("", None),
]  # fmt: skip


@pytest.mark.parametrize(("name", "unit"), NAMES)
def test_all_ways_find_the_same_unit(name, unit):
    assert finder(UNITS)(name) is unit
    assert finder([*UNITS, Unit(ECONOMY.name, id=2)])(name) is unit
    if name:
        made = unit_named(name, UNITS)
        (task,) = to_plan({"title": "x", "tasks": [{"text": "Việc", "unit": name}]}, UNITS).tasks
        assert (made is unit) == (unit is not None)
        assert (task.unit is unit) == (unit is not None)
        assert (task.unit.name, made.name) == ((unit.name, unit.name) if unit else (name, name))


@pytest.mark.parametrize("name", ["Phòng Kinh tế xã Hòa An", "Phòng Kinh tế xã"])
def test_the_place_of_the_office_may_follow(name):
    assert finder(UNITS, OFFICE)(name) is ECONOMY
    assert finder(UNITS)(name) is None


def test_a_name_that_may_mean_two_means_none():
    two = [Unit("UBND xã", id=1), Unit("Ủy ban nhân dân xã!", id=2)]
    assert finder(two)("Ủy ban nhân dân - xã") is None


def test_protocol_places_the_party_the_front_and_its_members_before_others() -> None:
    """As the law on the Front names its members; a newspaper or a court that may only be asked comes after."""
    ordered = [
        "Ban Xây dựng Đảng của Đảng ủy xã", "Hội đồng nhân dân xã", "Ủy ban Mặt trận Tổ quốc Việt Nam xã",
        "Công đoàn xã", "Hội Nông dân xã", "Đoàn Thanh niên Cộng sản Hồ Chí Minh xã", "Hội Liên hiệp Phụ nữ xã",
        "Hội Cựu chiến binh xã", "Hội Người cao tuổi xã", "Báo và Phát thanh, Truyền hình tỉnh Lào Cai",
    ]  # fmt: skip
    assert sorted([*ordered[5:], *ordered[:5]], key=protocol) == ordered
    others = {protocol("Báo và Phát thanh, Truyền hình tỉnh Lào Cai")}
    told = (
        "Văn phòng HĐND và UBND", "Phòng Kinh tế", "Hội đồng nghĩa vụ quân sự", "Công an xã", "Tòa án nhân dân",
    )  # fmt: skip
    assert {protocol(name) for name in told} == others


def test_the_own_office_with_another_unit_is_not_the_one_that_writes_the_letters() -> None:
    """What both had to do was in no letter, and not among what the own office was told of itself."""
    own = ("Văn phòng HĐND và UBND", "VP HĐND&UBND xã", "Văn phòng HĐND và UBND xã Năm Căn")
    both = (
        "Văn phòng HĐND và UBND xã, Trung tâm Phục vụ hành chính công", "Văn phòng HĐND và UBND; Công an xã",
        "Văn phòng HĐND và UBND xã và Phòng Kinh tế",
    )  # fmt: skip
    assert all(map(is_own_office, own)) and not any(map(is_own_office, both))


def test_a_body_is_the_same_whether_its_name_is_abbreviated_or_not() -> None:
    assert is_same_body("UBND tỉnh Cà Mau", "Ủy ban nhân dân tỉnh Cà Mau")
    assert is_same_body("UỶ BAN NHÂN DÂN\nXÃ NĂM CĂN", "Ủy ban nhân dân xã Năm Căn")
    assert not is_same_body("UBND xã Năm Căn", "UBND xã Đất Mới") and not is_same_body("", "UBND xã Năm Căn")


@pytest.mark.parametrize(("name", "unit"), [
    ("Phòng KTHT&ĐT", 0), ("Phòng KTHTĐT", 0), ("P.KTHT&ĐT", None), ("UBMTTQ Việt Nam đặc khu", 1),
    ("UBMTTQVN đặc khu", 1), ("UBMTTQ", 1), ("TTDVTH", 2), ("VPHĐND&UBND", 3), ("Phòng KT", None), ("KTHT", None),
    ("PHÒNG KINH TẾ", None), ("TYT", 4),
])  # fmt: skip
def test_letters_of_the_words_of_a_unit_mean_it(name, unit):
    """They became units of their own, with a share of the duties, of the figures and of the reminders."""
    names = (
        "Phòng Kinh tế, Hạ tầng và Đô thị", "Ủy ban Mặt trận Tổ quốc Việt Nam đặc khu", "Trung tâm Dịch vụ tổng hợp",
        "Văn phòng HĐND và UBND", "Trạm Y tế đặc khu",
    )  # fmt: skip
    units = [Unit(words, id=number) for number, words in enumerate(names, 1)]
    office = Office(Level.SPECIAL_ZONE, "Thành phố Hồ Chí Minh", "Côn Đảo", "UBND ĐẶC KHU CÔN ĐẢO", "Côn Đảo")
    assert finder(units, office)(name) is (None if unit is None else units[unit])


def test_letters_that_may_mean_two_units_mean_none():
    two = [Unit("Trung tâm Dịch vụ tổng hợp", id=1), Unit("Trung tâm Văn hóa", id=2)]
    assert finder(two)("TTDVTH") is two[0]
    assert finder([*two, Unit("Trung tâm Dân vận Thanh Hà", id=3)])("TTDVTH") is None
