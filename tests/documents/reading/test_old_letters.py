"""Text of old fonts (TCVN3, VNI) where nothing names the font any more."""

from __future__ import annotations

import pytest

from desktop.documents.reading import legacy_fonts
from desktop.documents.reading.inspect import inspection
from desktop.documents.reading.reader import read_bytes
from tests.documents.reading.old_letters import tcvn3, vni

PAPER = """ỦY BAN NHÂN DÂN
XÃ ĐỒNG TÂM
Số: 45/KH-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Đồng Tâm, ngày 12 tháng 3 năm 2026
KẾ HOẠCH
Phòng, chống hạn hán vụ Xuân năm 2026
I. MỤC ĐÍCH, YÊU CẦU
Chủ động nguồn nước tưới cho 420 ha lúa, hạn chế thấp nhất thiệt hại do nắng nóng kéo dài.
II. TỔ CHỨC THỰC HIỆN
1. Phòng Kinh tế
- Chủ trì, phối hợp với các thôn rà soát diện tích có nguy cơ hạn, hoàn thành trước ngày 25/3/2026.
2. Các thôn
- Cử người trực tại các cống đầu kênh trong suốt thời gian đưa nước.
Trên đây là Kế hoạch phòng, chống hạn hán; các đơn vị nghiêm túc thực hiện./.
Nơi nhận:
- Các thôn;
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Lê Thị Mai
"""


@pytest.mark.parametrize("encode", [tcvn3, vni])
@pytest.mark.parametrize("coding", ["cp1252", "utf-8"])
def test_text_without_its_font(encode, coding):
    result = read_bytes("txt", encode(PAPER).encode(coding), "plan.txt")
    assert any("old fonts" in str(notice) for notice in result.notices)
    assert inspection(result) == inspection(read_bytes("txt", PAPER.encode(), "plan.txt"))


@pytest.mark.parametrize(
    "text", [PAPER, "Année à Évian, où l’été brûle déjà les ânes bâtés. " * 9, "MUÑOZ, Coöperatie 9·8 ® ©"]
)
def test_other_text_is_left_alone(text):
    assert legacy_fonts.kind_of(text) == ""


@pytest.mark.parametrize(
    ("text", "shown"),
    [("KÕ HO¹CH", "KẾ HOẠCH"), ("§ång T©m, Hµ Néi", "Đồng Tâm, Hà Nội"), ("Sè: 45/KH-UBND", "Số: 45/KH-UBND"),
     ("TM. ñY BAN NH¢N D¢N", "TM. ỦY BAN NHÂN DÂN"), ("X· §oµn TNCS", "Xã Đoàn TNCS")],
)  # fmt: skip
def test_capitals_of_tcvn3(text, shown):
    assert legacy_fonts.to_unicode(text, "tcvn3") == shown
