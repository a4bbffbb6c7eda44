"""A superior's sentence in the words of the office."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.domain.directive.demand import Demand, Scope
from desktop.domain.directive.wording import adapted, own_deadline
from desktop.domain.office.office import Level, Office
from desktop.domain.task.task import Deadline

OFFICE = Office(Level.COMMUNE, "Đắk Lắk", "Sông Hinh", "ỦY BAN NHÂN DÂN\nXÃ SÔNG HINH", "Sông Hinh")


@pytest.mark.parametrize(
    ("text", "wording", "words"),
    [
        (
            "UBND các xã thu bản chụp sổ đỏ. Đến hết ngày 15/7/2027 phải thu đủ số thửa được giao.",
            "Đến hết ngày 15/7/2027",
            "Thu bản chụp sổ đỏ. Chậm nhất ngày 08/7/2027 phải thu đủ số thửa được giao.",
        ),
        (
            "UBND các xã lập dự toán gửi trước ngày 15/7/2027; Sở Tài chính tổng hợp, tham mưu UBND tỉnh xem xét.",
            "trước ngày 15/7/2027",
            "Lập dự toán gửi chậm nhất ngày 08/7/2027.",
        ),
        (
            "UBND các xã rà soát kênh mương trước ngày 15/7/2027. Trạm Y tế phun thuốc.",
            "trước ngày 15/7/2027",
            "Rà soát kênh mương chậm nhất ngày 08/7/2027. Trạm Y tế phun thuốc.",
        ),
    ],
)
def test_the_office_says_it_with_its_own_date_and_of_itself_alone(text, wording, words):
    asked = Demand(text, "", "UBND các xã", Scope.US, (Deadline(date(2027, 7, 15), True, wording),))
    assert adapted(asked, OFFICE, (own_deadline(Deadline(date(2027, 7, 8))),)) == words
