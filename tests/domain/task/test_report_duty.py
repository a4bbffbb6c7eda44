"""Which tasks owe a report, by the words of real plans."""

from __future__ import annotations

import unicodedata

import pytest

from desktop.domain.task.report_duty import is_report_duty


@pytest.mark.parametrize(
    "text",
    [
        "Báo cáo kết quả đón đoàn doanh nghiệp đến khảo sát vùng nguyên liệu chè",
        "BÁO CÁO tình hình thực hiện",
        "Gửi báo cáo về Sở Ngoại vụ trước ngày 10/12/2026",
        "Tổng hợp, báo cáo kết quả thực hiện Kế hoạch 6 tháng và năm theo quy định.",
        "Tổng hợp và báo cáo Ủy ban nhân dân tỉnh",
        "Theo dõi, đôn đốc, tổng hợp báo cáo kết quả thực hiện 6 tháng và năm.",
        "Theo dõi, đôn đốc việc thực hiện Kế hoạch; tổng hợp báo cáo định kỳ hằng quý.",
        "Chủ trì đón tiếp, bố trí nơi làm việc, phiên dịch và lễ tân; báo cáo kết quả sau mỗi đoàn.",
        "Hằng quý báo cáo số người nước ngoài tạm trú",
        "Định kỳ hằng tháng, báo cáo Văn phòng trước ngày 20",
        "Chủ trì, phối hợp với các đơn vị liên quan tổng hợp, báo cáo kết quả thực hiện",
        "Phối hợp chặt chẽ với Công an xã xây dựng báo cáo chuyên đề",
        "Tổ chức thực hiện Kế hoạch này và báo cáo kết quả trước ngày 30/11",
        "Xây dựng kế hoạch triển khai, báo cáo kết quả về Văn phòng",
        "Thực hiện nghiêm chế độ thông tin, báo cáo theo quy định",
        "Lập các báo cáo sơ kết",
        unicodedata.normalize("NFD", "Báo cáo năm"),
    ],
)
def test_words_that_ask_for_a_report(text: str) -> None:
    assert is_report_duty(text)


@pytest.mark.parametrize(
    "text",
    [
        "Báo cáo viên cấp xã tuyên truyền biển đảo",
        "Tổ chức hội nghị báo cáo viên quý III",
        "Hội nghị báo cáo viên",
        "Phối hợp với Ban Tuyên giáo tổ chức hội nghị, bồi dưỡng báo cáo viên",
        "Không báo cáo những việc ngoài thẩm quyền",
        "Rà soát theo báo cáo của các đơn vị",
        "Theo báo cáo của Công an xã, cập nhật danh sách",
        "Cập nhật sổ theo dõi để phục vụ báo cáo và kiểm tra",
        "Rà soát, ban hành quy định về tiếp khách và chế độ thông tin, báo cáo cho phù hợp",
        "Tham mưu sửa đổi quy định về tiếp khách nước ngoài và chế độ thông tin, báo cáo đối ngoại trước ngày 31/3",
        "Thông báo, cáo thị tại trụ sở",
        "Kiểm tra báo cáo của các trường học",
        "Lập danh sách đoàn ra",
        "",
    ],
)
def test_words_that_only_speak_of_reports(text: str) -> None:
    assert not is_report_duty(text)


@pytest.mark.parametrize(
    ("product", "owes"),
    [
        ("Báo cáo", True),
        ("Báo cáo kết quả đón tiếp", True),
        ("Kế hoạch, báo cáo", True),
        ("Tờ trình và báo cáo thẩm định", True),
        ("- Các báo cáo quý", True),
        ("Danh sách báo cáo viên", False),
        ("Báo cáo viên được tập huấn", False),
        ("Số liệu phục vụ báo cáo", False),
        ("Kế hoạch", False),
        ("", False),
    ],
)
def test_the_product_tells_too(product: str, *, owes: bool) -> None:
    assert is_report_duty("Chủ trì đón tiếp các đoàn", product) is owes
