from __future__ import annotations

import pytest

from desktop.domain.office import Unit, UnitGroup
from desktop.domain.plan import Plan
from desktop.domain.task import Task
from desktop.domain.text import runs


@pytest.mark.parametrize(
    "words", ["văn phòng hđnd", "VP HĐND", "van phong hoi dong nhan dan", "HĐND-UBND", "uy ban nhan dan van phong"]
)
def test_a_unit_is_found_by_each_of_its_names(services, words):
    assert [row.name for row in services.units.rows(words)] == ["Văn phòng HĐND và UBND"]


def test_without_words_all_units_are_listed(services):
    assert [row.id for row in services.units.rows("")] == [unit.id for unit in services.units.all()]
    assert services.units.rows("không có đơn vị này") == []


@pytest.mark.parametrize(
    ("written", "unit"),
    [
        ("PHÒNG VĂN HOÁ – XÃ HỘI XÃ", "Phòng Văn hóa - Xã hội"),
        ("Phòng Kinh tế xã Thanh Bình", "Phòng Kinh tế"),
        ("Công an xã Thanh Bình", "Công an xã"),
        ("Văn phòng HĐND & UBND xã", "Văn phòng HĐND và UBND"),
        ("Uỷ ban MTTQ Việt Nam xã Thanh Bình", "Ủy ban Mặt trận Tổ quốc Việt Nam xã"),
        ("Các trường học", "Các trường học trên địa bàn xã"),
        ("Ban CHQS xã", "Ban Chỉ huy Quân sự xã"),
    ],
)
def test_a_unit_is_known_by_its_name_with_the_place_of_the_office(services, written, unit):
    assert services.units.find(written).name == unit


@pytest.mark.parametrize("written", ["Công an tỉnh", "Phòng Kinh tế huyện", "Công an xã Hòa An", "xã", "Xã Thanh Bình"])
def test_a_unit_of_another_place_is_another_one(services, written):
    assert services.units.find(written) is None


def test_new_units_that_may_only_be_asked_are_known_by_their_name(services):
    names = ("Văn phòng Đảng ủy", "Thường trực HĐND xã", "Hội Người cao tuổi xã", "Tổ công tác", "Hội đồng tuyển quân")
    tasks = [Task(runs("Việc chung"), unit=Unit(name)) for name in names]
    services.plans.add(Plan("Công tác năm 2026", tasks=tasks))
    groups = [services.units.find(name).group for name in names]
    assert groups == [UnitGroup.REQUEST] * 3 + [UnitGroup.ASSIGN] * 2
