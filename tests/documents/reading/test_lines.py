"""Lines of one paragraph that a page, an extraction or a web page broke."""

from __future__ import annotations

import textwrap
from functools import partial

import pytest

from desktop.documents.reading import read_text
from desktop.documents.reading.inspect import inspection
from tests.speed import costs

HEAD = ["KẾ HOẠCH", "Quảng bá làng nghề năm 2026", ""]
END = ["", "Nơi nhận:", "- Lưu: VT.", "CHỦ TỊCH", "Lê Văn Sơn"]


def texts(*lines: str) -> list[str]:
    result = read_text("\n".join([*HEAD, *lines, *END]), "plan.txt")
    return [f"{block.marker} {block.text}".strip() for block in result.plan.blocks]


def test_page_break_inside_of_a_sentence():
    long = "Các thôn vận động nhân dân tham gia giữ gìn nghề dệt truyền thống của đồng bào, nhất là với"
    assert texts("I. NỘI DUNG", f"{long} nghệ nhân và", "", "Hội viên Hội Nông dân.", "Mở lớp dạy nghề.")[1:] == [
        f"{long} nghệ nhân và Hội viên Hội Nông dân.",
        "Mở lớp dạy nghề.",
    ]


def test_name_broken_by_the_page():
    first = "Giới thiệu sản phẩm với du khách và người Việt Nam ở nước ngoài; vận động cộng đồng người Việt"
    assert texts("I. NỘI DUNG", first, "", "Nam ở nước ngoài tham gia.")[1:] == [f"{first} Nam ở nước ngoài tham gia."]


def test_symbol_broken_at_its_hyphen():
    lines = [
        "I. NỘI DUNG",
        "Thực hiện Nghị định số 105/2025/NĐ-",
        "CP ngày 15/5/2025 của Chính phủ tại xã.",
        "Mở lớp dạy nghề.",
    ]
    result = read_text("\n".join([*HEAD, *lines, *END]), "plan.txt")
    assert inspection(result)["citations"] == [{"kind": "Nghị định", "number": "105/2025/NĐ-CP", "date": "2025-05-15"}]


def test_heading_of_a_section_broken_by_a_web_page():
    assert texts(
        "I. MỤC ĐÍCH,", "YÊU CẦU", "1. Mục đích", "Nâng cao thu nhập.", "II. TỔ CHỨC", "THỰC HIỆN", "Các thôn làm."
    )[0] == ("I. MỤC ĐÍCH, YÊU CẦU")


@pytest.mark.parametrize("width", [60, 72, 90, 110])
@pytest.mark.parametrize("blank", [False, True])
def test_wrapped_paragraphs_of_any_width(width, blank):
    paragraphs = [
        "I. NỘI DUNG",
        "- Tổ chức hội thi tay nghề cho các hộ làm nghề dệt, nghề mộc trên địa bàn xã; trao giải cho những "
        "sản phẩm được khách "
        "hàng trong tỉnh và ngoài tỉnh đánh giá cao, gắn với việc xây dựng nhãn hiệu tập thể của làng nghề.",
        "- Phối hợp với các trường học đưa học sinh đến tham quan, trải nghiệm tại các xưởng dệt vào mùa hè, "
        "qua đó giáo dục "
        "truyền thống quê hương và giới thiệu nghề cho thế hệ trẻ của xã nhà.",
        "- Xây dựng phóng sự, bài viết về các nghệ nhân cao tuổi, phát trên đài truyền thanh và đăng trên "
        "trang thông tin của "
        "xã; cung cấp tư liệu cho các cơ quan báo chí khi được đề nghị bằng văn bản.",
        "- Vận động các hộ kinh doanh niêm yết giá, giữ gìn vệ sinh, ứng xử văn minh với du khách trong và ngoài nước.",
        "II. KINH PHÍ",
        "Kinh phí được bố trí trong dự toán ngân sách của xã năm 2026, nguồn xã hội hóa và các nguồn kinh "
        "phí hợp pháp khác "
        "theo quy định của pháp luật về ngân sách nhà nước.",
    ]
    lines = [line for text in paragraphs for line in textwrap.wrap(text, width, break_on_hyphens=False)]
    if blank:
        lines = [part for line in lines for part in (line, "")]
    assert texts(*lines) == paragraphs


def test_strange_text_does_not_take_long():
    for piece in ("a" * 9000, " " * 9000, "1/A&" * 2000, "của " * 2000, "ngày " * 2000, "(" * 5000, "1." * 3000):
        text = "\n".join([piece, *HEAD, f"Căn cứ {piece}", "I. TỔ CHỨC THỰC HIỆN", f"- Giao {piece}", *END, piece])
        assert costs(partial(read_text, text, "x")) < 15, piece[:8]


def _wrapped(*paragraphs: str, width: int = 66) -> list[str]:
    return [line for text in paragraphs for line in textwrap.wrap(text, width, break_on_hyphens=False)]


def test_lines_broken_after_a_number_of_letters():
    paragraphs = [
        "I. TỔ CHỨC THỰC HIỆN",
        "1. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam xã và các tổ chức chính trị - xã hội",
        "- Vận động hội viên giữ nghề dệt, nghề mộc; góp ý cho các mẫu mới của làng.",
        "2. Hội Nông dân xã tổng hợp nhu cầu vay vốn của các hộ làm nghề; báo cáo Ủy ban nhân dân xã trước ngày 15/6.",
        "Yêu cầu các thôn, các hộ làm nghề nghiêm túc thực hiện những nội dung trên đây trong năm nay.",
    ]
    assert texts(*_wrapped(*paragraphs)) == paragraphs


def test_words_to_everybody_behind_a_full_line():
    paragraphs = [
        "I. TỔ CHỨC THỰC HIỆN",
        "1. Công an xã tuần tra các tuyến đường vào làng nghề trong ba ngày hội, xử lý xe quá tải. Giữ gìn trật tự.",
        "Trong quá trình thực hiện, nếu có vướng mắc, các thôn báo về Văn phòng để tổng hợp, trình Chủ tịch xem xét.",
    ]
    assert texts(*_wrapped(*paragraphs, width=107)) == paragraphs


@pytest.mark.parametrize(
    "sentence",
    [
        "Đến ngày 31/01/2027, toàn xã đã rà soát 860 thửa đất; còn 02 thôn chưa thực hiện.",
        "Để hoàn thành đúng tiến độ, Ủy ban nhân dân xã yêu cầu các thôn thực hiện các việc sau.",
        "Qua kiểm tra thực tế, một số thôn còn chậm so với kế hoạch được giao.",
    ],
)
@pytest.mark.parametrize("opening", ["Thực hiện", "Căn cứ", "Trên cơ sở"])
def test_a_basis_that_ends_in_a_comma_leaves_the_next_sentence_alone(opening, sentence):
    basis = (
        f"{opening} Kế hoạch số 515/KH-UBND ngày 31/8/2026 của Ủy ban nhân dân tỉnh; xét đề nghị của Phòng Kinh tế tại "
        "Báo cáo số 64/BC-PKT ngày 09/02/2027,"
    )
    assert texts(basis, sentence, "I. NỘI DUNG", "Tham gia hội chợ.")[:2] == [basis, sentence]


def test_a_citation_goes_on_behind_a_comma():
    basis = "Thực hiện Kế hoạch số 515/KH-BCA-BTC ngày 31/8/2026 của Bộ Công an và Bộ Tài chính,"
    rest = "Công văn số 64/SNN-QLĐĐ ngày 09/02/2027 của Sở Nông nghiệp và Môi trường;"
    assert texts(basis, rest, "I. NỘI DUNG", "Tham gia hội chợ.")[0] == f"{basis} {rest}"
