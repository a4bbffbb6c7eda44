"""A superior's sentence in the words of the office."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.domain.directive.citing import issuer_words
from desktop.domain.directive.demand import Demand, Directive, Scope
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


PAPER = Directive("KẾ HOẠCH", "88/KH-UBND", date(2027, 3, 2), "ỦY BAN NHÂN DÂN TỈNH HÀ SƠN", "Trồng rừng")
CITED = "Kế hoạch số 88/KH-UBND ngày 02/3/2027 của Ủy ban nhân dân tỉnh Hà Sơn"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Chủ tịch UBND các xã chịu trách nhiệm toàn diện trước Chủ tịch UBND tỉnh nếu để xảy ra cháy rừng.",
            "Chịu trách nhiệm toàn diện trước Chủ tịch UBND xã nếu để xảy ra cháy rừng.",
        ),
        (
            "Chủ tịch UBND các xã chịu trách nhiệm cá nhân về kết quả của đơn vị, địa phương mình.",
            "Chịu trách nhiệm cá nhân về kết quả của xã.",
        ),
        (
            "UBND các xã vận động trẻ đi tiêm; Chủ tịch UBND xã, phường chịu trách nhiệm trước Chủ tịch UBND tỉnh.",
            "Vận động trẻ đi tiêm; Chủ tịch UBND xã chịu trách nhiệm trước Chủ tịch UBND tỉnh.",
        ),
        (
            "Yêu cầu UBND các xã, phường triển khai thực hiện; vướng mắc phản ánh về Sở Nội vụ./.",
            f"Triển khai thực hiện {CITED}; vướng mắc phản ánh về Sở Nội vụ.",
        ),
        ("Đề nghị UBND các xã, phường quan tâm chỉ đạo;", f"Tham mưu Ủy ban nhân dân xã chỉ đạo thực hiện {CITED}."),
        (
            "Đề nghị quý cơ quan, Ủy ban nhân dân các xã, phường phối hợp thực hiện; báo về Sở khi vướng mắc.",
            f"Phối hợp thực hiện {CITED}; báo về Sở khi vướng mắc.",
        ),
        (
            "Giao Công an xã, phường theo dõi; sửa quy chế của xã, phường.",
            "Tham mưu Ủy ban nhân dân xã giao Công an xã theo dõi; sửa quy chế của xã.",
        ),
    ],
)
def test_what_is_left_of_a_sentence_says_something_by_itself_and_at_our_level(text, words):
    assert adapted(Demand(text, "", "UBND các xã", Scope.US), OFFICE, (), PAPER) == words


def test_words_before_a_time_go_with_it():
    asked = Demand("UBND các xã lập dự án, gửi thẩm định ngay trong tháng 2 năm 2027.", "", "", Scope.US,
                   (Deadline(date(2027, 2, 28), True, "trong tháng 2 năm 2027"),))  # fmt: skip
    own = own_deadline(Deadline(date(2027, 2, 22)))
    assert adapted(asked, OFFICE, (own,)) == "Lập dự án, gửi thẩm định chậm nhất ngày 22/02/2027."


def test_a_chairman_is_named_as_his_paper_names_the_committee():
    issuer = "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH PHÚ THỌ"
    assert issuer_words(issuer) == "Chủ tịch Ủy ban nhân dân tỉnh Phú Thọ"


def test_a_level_that_is_part_of_a_name_has_its_capital():
    """Decree 30, appendix II: plans cited "Ủy ban nhân dân thành phố Hồ Chí Minh" and were sent to it."""
    assert issuer_words("ỦY BAN NHÂN DÂN\nTHÀNH PHỐ HỒ CHÍ MINH") == "Ủy ban nhân dân Thành phố Hồ Chí Minh"
    assert issuer_words("ỦY BAN NHÂN DÂN THÀNH PHỐ CẦN THƠ") == "Ủy ban nhân dân thành phố Cần Thơ"
