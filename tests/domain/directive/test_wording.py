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


def test_when_something_is_done_stays_before_it():
    asked = Demand("Hằng năm, vào quý I, các địa phương tổ chức kiểm tra an toàn.", "", "các địa phương", Scope.US)
    assert adapted(asked, OFFICE, ()) == "Hằng năm, vào quý I, tổ chức kiểm tra an toàn."


def test_columns_say_who_helps_and_what_time_there_is():
    asked = Demand("Niêm yết danh sách", "", "UBND các xã", Scope.US, timing="Trong 05 ngày làm việc")
    words = "Chủ trì, phối hợp với Công an xã, các thôn niêm yết danh sách; thời gian: trong 05 ngày làm việc."
    assert adapted(asked, OFFICE, (), None, ("Công an xã", "Các thôn")) == words
    said = Demand("Phối hợp với Công an xã niêm yết danh sách.", "", "UBND các xã", Scope.US)
    assert adapted(said, OFFICE, (), None, ("Công an xã",)) == said.text
