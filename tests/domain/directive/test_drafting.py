"""What a paper says about its own lists is not taken over: ours has none."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.domain.base.text import fold
from desktop.domain.directive.citing import full_citation
from desktop.domain.directive.demand import Directive
from desktop.domain.directive.drafting import _COUNTED, _POINTS_INSIDE, own_title
from desktop.domain.office.office import Level, Office


@pytest.mark.parametrize(
    "text",
    [
        "Thực hiện 12 nhiệm vụ tại Danh mục kèm theo Kế hoạch này.",
        "Hoàn thành các chỉ tiêu tại Phụ lục II.",
        "Rà soát theo Mẫu số 01.",
        "Thực hiện các giải pháp tại mục III Kế hoạch này.",
        "Chi tiết tại Phụ lục kèm theo.",
        "Thực hiện các nhiệm vụ theo Danh mục kèm theo.",
        "Nhiệm vụ cụ thể giao cho các địa phương (có biểu chi tiết đính kèm).",
        "Phân công cụ thể theo các Phụ lục gửi kèm.",
        "Hoàn thành các chỉ tiêu theo phụ lục.",
    ],
)
def test_sentences_that_point_inside_the_paper_are_left_out(text):
    assert _POINTS_INSIDE.search(fold(text))


@pytest.mark.parametrize(
    "text",
    [
        "Tuyên truyền theo nhiều hình thức phù hợp.",
        "Rà soát hộ nghèo tại các thôn.",
        "Niêm yết danh mục thủ tục hành chính kèm theo mã QR.",
        "Lập danh sách chi tiết theo hộ, trình phê duyệt trước ngày 15/10.",
    ],
)
def test_others_stay(text):
    assert not _POINTS_INSIDE.search(fold(text))


@pytest.mark.parametrize(
    ("text", "of_the_province"),
    [
        ("Mở 15 lớp tập huấn cho 600 lao động.", True),
        ("Trồng mới 1.200 ha rừng.", True),
        ("Tuyên truyền 6 tháng đầu năm 2026, cao điểm ngày 15 tháng 8 năm 2026.", False),
        ("Thực hiện Nghị định số 30/2020/NĐ-CP về công tác văn thư.", False),
        ("Bảo đảm 100% hộ dân được cấp nước.", False),
        ("Đẩy mạnh Đề án 06 gắn với cải cách hành chính.", False),
    ],
)
def test_how_much_the_province_does_is_left_out(text, of_the_province):
    assert bool(_COUNTED.search(text)) is of_the_province


@pytest.mark.parametrize(
    ("subject", "title"),
    [
        (
            "Phòng, chống đuối nước trẻ em trên địa bàn tỉnh năm 2026",
            "Phòng, chống đuối nước trẻ em trên địa bàn xã Hòa An năm 2026",
        ),
        ("Rà soát hộ nghèo trên địa bàn toàn tỉnh", "Rà soát hộ nghèo trên địa bàn xã Hòa An"),
        ("Rà soát hộ nghèo trên địa bàn tỉnh Hà Sơn", "Rà soát hộ nghèo trên địa bàn xã Hòa An"),
        ("Rà soát hộ nghèo năm 2026", "Rà soát hộ nghèo năm 2026 trên địa bàn xã Hòa An"),
    ],
)
def test_our_title_names_our_area_once(subject, title):
    office = Office(Level.COMMUNE, "Hà Sơn", "Hòa An", "ỦY BAN NHÂN DÂN\nXÃ HÒA AN", "Hòa An")
    paper = Directive("KẾ HOẠCH", "133/KH-UBND", date(2026, 4, 27), "ỦY BAN NHÂN DÂN TỈNH HÀ SƠN", subject)
    assert own_title(paper, office) == title
    assert full_citation(paper).endswith(f"của Ủy ban nhân dân tỉnh Hà Sơn về {subject[:1].lower()}{subject[1:]}")
