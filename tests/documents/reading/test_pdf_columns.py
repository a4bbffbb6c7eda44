"""Pages whose text runs in two columns."""

from __future__ import annotations

import textwrap

from desktop.documents.reading import read
from desktop.documents.reading.inspect import inspection
from tests.documents.reading.pdf_maker import Pdf

LEFT, RIGHT = 60.0, 315.0
HEAD = [("UBND XÃ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), ("XÃ ĐỒNG TÂM", "Độc lập - Tự do - Hạnh phúc"),
        ("Số: 45/KH-UBND", "Đồng Tâm, ngày 12 tháng 3 năm 2026")]  # fmt: skip
TEXT = [
    "I. MỤC ĐÍCH",
    "Chủ động nguồn nước tưới cho 420 ha lúa Xuân, hạn chế thấp nhất thiệt hại do hạn hán gây ra; bảo đảm nước sinh "
    "hoạt cho nhân dân các thôn vùng cao trong thời gian nắng nóng kéo dài, không để tranh chấp nước giữa các hộ.",
    "II. NỘI DUNG",
    "Nạo vét 12 km kênh mương nội đồng trước khi bước vào vụ tưới dưỡng đợt một, điều tiết luân phiên giữa các khu.",
    "III. TỔ CHỨC THỰC HIỆN",
    "1. Phòng Kinh tế",
    "- Chủ trì, phối hợp với các thôn rà soát diện tích có nguy cơ hạn, hoàn thành trước ngày 25/3/2026; đề xuất giống "
    "cây trồng cạn cho những chân ruộng cao không chủ động được nguồn nước.",
    "2. Các thôn",
    "- Cử người trực tại các cống đầu kênh trong suốt thời gian đưa nước, báo cáo ngay khi có sự cố sạt lở bờ kênh.",
    "- Huy động nhân dân nạo vét kênh mương nội đồng, dọn cỏ hai bên bờ, khơi thông dòng chảy trước vụ tưới dưỡng.",
]
ENDING = [("Nơi nhận:", "TM. ỦY BAN NHÂN DÂN"), ("- Các thôn;", "CHỦ TỊCH"), ("- Lưu: VT.", "Lê Thị Mai")]


def two_columns() -> Pdf:
    pdf = Pdf()
    for row, (left, right) in enumerate(HEAD):
        pdf.show(LEFT + 40, 790 - 17 * row, left, size=12)
        pdf.show(RIGHT + 10, 790 - 17 * row, right, size=11)
    pdf.show(240, 720, "KẾ HOẠCH", bold=True)
    pdf.show(140, 702, "Phòng, chống hạn hán năm 2026 trên địa bàn xã", bold=True)
    lines = [line for text in TEXT for line in textwrap.wrap(text, 40)]
    half = (len(lines) + 1) // 2
    for edge, column, drop in ((LEFT, lines[:half], 0), (RIGHT, lines[half:], 4)):  # lines of both do not meet
        for row, line in enumerate(column):
            pdf.show(edge, 670 - drop - 17 * row, line, size=12)
    for row, (left, right) in enumerate(ENDING):
        pdf.show(LEFT, 670 - 17 * (half + 1 + row), left, size=12)
        pdf.show(RIGHT + 40, 670 - 17 * (half + 1 + row), right, size=12)
    return pdf


def test_columns_are_read_one_after_the_other(tmp_path):
    path = tmp_path / "plan.pdf"
    path.write_bytes(two_columns().data())
    result = read(path)
    shown = inspection(result)
    assert [f"{block.marker} {block.text}".strip() for block in result.plan.blocks] == TEXT
    assert shown["number"] == "45/KH-UBND"
    assert [(entry["unit"], len(entry["tasks"])) for entry in shown["assignments"]] == [
        ("Phòng Kinh tế", 1),
        ("Các thôn", 2),
    ]
    assert shown["recipients"] == ["Các thôn", "Lưu: VT"]
    assert shown["signature"]["name"] == "Lê Thị Mai"
