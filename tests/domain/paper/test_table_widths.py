"""Widths of a table by what stands in it."""

from __future__ import annotations

from desktop.catalogue.decree import measures
from desktop.domain.paper.table_widths import lowest

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
