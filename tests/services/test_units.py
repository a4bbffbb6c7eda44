from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    "words", ["văn phòng hđnd", "VP HĐND", "van phong hoi dong nhan dan", "HĐND-UBND", "uy ban nhan dan van phong"]
)
def test_a_unit_is_found_by_each_of_its_names(services, words):
    assert [row.name for row in services.units.rows(words)] == ["Văn phòng HĐND và UBND"]


def test_without_words_all_units_are_listed(services):
    assert [row.id for row in services.units.rows("")] == [unit.id for unit in services.units.all()]
    assert services.units.rows("không có đơn vị này") == []
