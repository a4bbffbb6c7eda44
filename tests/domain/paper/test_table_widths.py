"""Widths of a table by what stands in it."""

from __future__ import annotations

import pytest

from desktop.catalogue.decree import measures
from desktop.domain.paper.table_widths import lowest, table_widths

CHOICES = ((12.5,), (), (40, 30), (45, 60))


def test_the_column_with_much_text_gets_the_room_that_others_do_not_need() -> None:
    rows = [("1", "Rà soát danh mục " * 60, "Công an xã", "Trạm Y tế")] * 3
    assert lowest(rows, CHOICES, 1, 247, measures()) == (12.5, 159.5, 30, 45)
    many = [("1", "Rà soát", "Công an xã", "Phòng Văn hóa - Xã hội; " * 6)] * 3
    assert lowest(many, CHOICES, 1, 247, measures())[3] == 60


def test_no_word_is_cut_for_the_sake_of_height() -> None:
    rows = [("1", "Rà soát danh mục " * 12, "Ủy_ban_Mặt_trận_TQ", "Trạm Y tế")] * 3
    assert lowest(rows, CHOICES, 1, 247, measures())[2] == 40


def test_where_nothing_is_gained_the_usual_widths_stay() -> None:
    assert lowest([("1", "A", "B", "C")], CHOICES, 1, 247, measures()) == (12.5, 149.5, 40, 45)


def test_the_column_of_the_duties_gets_what_the_others_do_not_need() -> None:
    """It was far narrower than that of the partners; duties stood on eight lines, and it was drawn wider in Word."""
    rows = [
        ["STT", "Nội dung công việc", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian hoàn thành", "Sản phẩm"],
        ["1", "Tham mưu kiện toàn Ban Chỉ đạo công tác thông tin đối ngoại phường", "Văn phòng HĐND và UBND",
         "Phòng Văn hóa - Xã hội; Công an phường", "Trước ngày 28/02/2027", "Quyết định"],
        ["2", "Đăng tải tin, bài giới thiệu tiềm năng, thế mạnh của phường trên Trang thông tin điện tử",
         "Phòng VH-XH", "Văn phòng HĐND&UBND", "Hằng tháng", "Ít nhất 04 tin, bài/tháng"],
        ["3", "Thiết kế, in ấn tờ gấp song ngữ Việt - Anh giới thiệu di tích Thành Hạc", "Phòng VH-XH",
         "Phòng Kinh tế, Hạ tầng và Đô thị; Trường THCS Trần Mai Ninh", "30/8/2027", "2.000 tờ gấp"],
    ]  # fmt: skip
    widths = table_widths(rows, 165, measures(), heads=1)
    assert widths[1] > 0.9 * widths[3] and sum(widths) == pytest.approx(165, abs=0.1)
