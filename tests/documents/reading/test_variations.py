"""Papers in the words of offices that the reader was not made for, each with what is right about it."""

# ruff: noqa: E501 (papers as they are written)

from __future__ import annotations

import pytest

from desktop.catalogue.decree import measures
from desktop.catalogue.words import paper_words
from desktop.documents.reading import read
from desktop.documents.reading.inspect import inspection
from desktop.domain.base.text import plain
from desktop.domain.paper.layout import compose
from desktop.domain.paper.sheet import Cell, Paragraph, Table
from desktop.domain.plan.plan import BlockKind

PAPERS = {
    "a report": (
        """\
ỦY BAN NHÂN DÂN                         CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
XÃ SƠN KIM                                  Độc lập - Tự do - Hạnh phúc
Số: 45/BC-UBND                           Sơn Kim, ngày 05 tháng 6 năm 2026

BÁO CÁO
Kết quả công tác dân vận 6 tháng đầu năm 2026

I. KẾT QUẢ

1. Công an xã đã tổ chức 12 buổi tuyên truyền, vận động.

2. Phòng Văn hóa - Xã hội chủ trì rà soát 45 hộ nghèo, hoàn thành trước ngày 30/5/2026.

II. TỔ CHỨC THỰC HIỆN

Các đơn vị đã triển khai đúng kế hoạch.

Trên đây là Báo cáo kết quả công tác dân vận 6 tháng đầu năm 2026./.

Nơi nhận:
- Như trên;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Lê Văn Thắng
""",
        {"kind": "BÁO CÁO", "units": [], "says_none": True},
    ),
    "an invitation": (
        """\
ỦY BAN NHÂN DÂN                         CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
XÃ SƠN KIM                                  Độc lập - Tự do - Hạnh phúc
Số: 18/GM-UBND                           Sơn Kim, ngày 09 tháng 3 năm 2026

GIẤY MỜI
Dự họp giao ban tháng 3 năm 2026

Ủy ban nhân dân xã trân trọng kính mời:

- Trưởng Công an xã;
- Trưởng các thôn.

Thời gian: 07 giờ 30 phút, ngày 12/3/2026.

Địa điểm: Hội trường UBND xã.

Đề nghị Phòng Kinh tế chuẩn bị báo cáo, gửi trước ngày 11/3/2026.

Nơi nhận:
- Như trên;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Lê Văn Thắng
""",
        {"kind": "GIẤY MỜI", "units": [], "says_none": True},
    ),
    "given twice": (
        """\
ỦY BAN NHÂN DÂN                         CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
XÃ SƠN KIM                                  Độc lập - Tự do - Hạnh phúc
Số: 31/KH-UBND                           Sơn Kim, ngày 11 tháng 3 năm 2026

KẾ HOẠCH
Tổ chức Tháng thanh niên năm 2026

I. NỘI DUNG

1. Giao Đoàn TNCS Hồ Chí Minh xã tổ chức ra quân trồng cây trước ngày 20/3/2026.

2. Tuyên truyền trên hệ thống truyền thanh.

II. TỔ CHỨC THỰC HIỆN

1. Đoàn TNCS Hồ Chí Minh xã

- Tổ chức ra quân trồng cây trước ngày 20/3/2026.

- Báo cáo kết quả trước ngày 31/3/2026.

2. Phòng Kinh tế

- Chuẩn bị cây giống.

Trên đây là Kế hoạch tổ chức Tháng thanh niên năm 2026./.

Nơi nhận:
- Như trên;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Lê Văn Thắng
""",
        {"kind": "KẾ HOẠCH", "units": [["Đoàn TNCS Hồ Chí Minh xã", 2], ["Phòng Kinh tế", 1]], "tasks": 3},
    ),
    "two units": (
        """\
ỦY BAN NHÂN DÂN                         CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
XÃ SƠN KIM                                  Độc lập - Tự do - Hạnh phúc
Số: 40/KH-UBND                           Sơn Kim, ngày 02 tháng 4 năm 2026

KẾ HOẠCH
Diễn tập chiến đấu phòng thủ năm 2026

I. MỤC ĐÍCH

Nâng cao khả năng chỉ đạo, điều hành.

II. TỔ CHỨC THỰC HIỆN

1. Ban Chỉ huy Quân sự xã chủ trì xây dựng văn kiện diễn tập trước ngày 30/4/2026; Công an xã xây dựng phương án bảo đảm an ninh trước ngày 05/5/2026.

2. Phòng Kinh tế bố trí kinh phí diễn tập. Giao Văn phòng HĐND và UBND chuẩn bị hội trường, tài liệu.

3. Trạm Y tế xã bảo đảm quân y; phối hợp với Công an xã khi có yêu cầu.

Trên đây là Kế hoạch diễn tập chiến đấu phòng thủ năm 2026./.

Nơi nhận:
- Như trên;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Lê Văn Thắng
""",
        {
            "kind": "KẾ HOẠCH",
            "tasks_of": [
                ["Ban Chỉ huy Quân sự xã", "2026-04-30"],
                ["Công an xã", "2026-05-05"],
                ["Phòng Kinh tế", None],
                ["Văn phòng HĐND và UBND", None],
                ["Trạm Y tế xã", None],
            ],
        },
    ),
    "seal of the signature": (
        """\
Ký bởi: Ủy ban nhân dân xã Sơn Kim
Email: sonkim@tinh.gov.vn
Cơ quan: Tỉnh Hà Sơn
Thời gian ký: 12.05.2026 09:15:22 +07:00
ỦY BAN NHÂN DÂN                         CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
XÃ SƠN KIM                                  Độc lập - Tự do - Hạnh phúc
Số: 77/UBND-VX                           Sơn Kim, ngày 12 tháng 5 năm 2026
V/v rà soát công tác
phòng, chống đuối nước

Kính gửi:
- Công an xã;
- Các trường học trên địa bàn xã.

Để chủ động phòng, chống đuối nước cho trẻ em, Ủy ban nhân dân xã yêu cầu:

1. Công an xã cắm biển cảnh báo tại các khu vực nguy hiểm, hoàn thành trước ngày 30/5/2026.

2. Các trường học trên địa bàn xã tuyên truyền đến học sinh và phụ huynh.

Yêu cầu các đơn vị nghiêm túc thực hiện./.

Nơi nhận:
- Như trên;
- Lưu: VT.

KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Lê Văn Thắng
""",
        {
            "kind": "CÔNG VĂN",
            "title": "V/v rà soát công tác phòng, chống đuối nước",
            "number": "77/UBND-VX",
            "addressees": ["Công an xã", "Các trường học trên địa bàn xã"],
            "issuer": "ỦY BAN NHÂN DÂN XÃ SƠN KIM",
            "units": [["Công an xã", 1], ["Các trường học trên địa bàn xã", 1]],
            "sign": "Lê Văn Thắng",
        },
    ),
    "a form": (
        """\
Mẫu số 03

TÊN CƠ QUAN                              CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
........................                           Độc lập - Tự do - Hạnh phúc
Số: ....../KH-......                       ............, ngày ..... tháng ..... năm ......

KẾ HOẠCH
......................................................

I. MỤC ĐÍCH

......................................................

II. TỔ CHỨC THỰC HIỆN

1. ..............................: chủ trì ..............................

2. ..............................: phối hợp ..............................

Nơi nhận:
- ..........;
- Lưu: VT.

CHỨC VỤ
(Ký, ghi rõ họ tên)
""",
        {"kind": "KẾ HOẠCH", "units": [], "says_none": True, "number": None},
    ),
    "topic before the duty": (
        """\
ỦY BAN NHÂN DÂN                         CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
XÃ SƠN KIM                                  Độc lập - Tự do - Hạnh phúc
Số: 09/TB-UBND                           Sơn Kim, ngày 20 tháng 01 năm 2026

THÔNG BÁO
Kết luận của Chủ tịch Ủy ban nhân dân xã tại cuộc họp giao ban ngày 19/01/2026

Ngày 19/01/2026, Chủ tịch Ủy ban nhân dân xã chủ trì họp giao ban. Sau khi nghe báo cáo, Chủ tịch kết luận:

1. Về thu ngân sách: giao Phòng Kinh tế rà soát các khoản thu, báo cáo trước ngày 05/02/2026; Công an xã phối hợp khi có yêu cầu.

2. Về Tết Nguyên đán: Phòng Văn hóa - Xã hội chủ trì lập danh sách hộ nghèo, hoàn thành trước ngày 01/02/2026; Hội Chữ thập đỏ xã vận động quà tặng.

Văn phòng HĐND và UBND thông báo để các đơn vị biết, thực hiện./.

Nơi nhận:
- Như trên;
- Lưu: VT.

TL. CHỦ TỊCH
CHÁNH VĂN PHÒNG
Lê Văn Thắng
""",
        {
            "kind": "THÔNG BÁO",
            "tasks_of": [
                ["Phòng Kinh tế", "2026-02-05"],
                ["Phòng Văn hóa - Xã hội", "2026-02-01"],
                ["Hội Chữ thập đỏ xã", None],
            ],
        },
    ),
    "directive": (
        """\
ỦY BAN NHÂN DÂN                         CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
XÃ SƠN KIM                                  Độc lập - Tự do - Hạnh phúc
Số: 04/CT-UBND                           Sơn Kim, ngày 14 tháng 7 năm 2026

CHỈ THỊ
Về việc tăng cường phòng, chống thiên tai

Mùa mưa năm 2026 diễn biến phức tạp. Chủ tịch Ủy ban nhân dân xã chỉ thị:

1. Trưởng các thôn kiểm tra nhà ở ven suối, báo cáo hằng ngày về Văn phòng HĐND và UBND.

2. Ban Chỉ huy Quân sự xã tổ chức trực 24/24 giờ.

3. Phòng Kinh tế phối hợp với Công an xã kiểm tra hồ, đập; hoàn thành trong tháng 7/2026.

Nhận được Chỉ thị này, yêu cầu các đơn vị nghiêm túc triển khai thực hiện./.

Nơi nhận:
- Như trên;
- Lưu: VT.

CHỦ TỊCH
Lê Văn Thắng
""",
        {"kind": "CHỈ THỊ", "units": [["Trưởng các thôn", 1], ["Ban Chỉ huy Quân sự xã", 1], ["Phòng Kinh tế", 1]]},
    ),
    "given twice, in other words": (
        """\
ỦY BAN NHÂN DÂN                         CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
XÃ SƠN KIM                                  Độc lập - Tự do - Hạnh phúc
Số: 66/KH-UBND                           Sơn Kim, ngày 08 tháng 8 năm 2026

KẾ HOẠCH
Chuyển đổi số năm 2027

I. MỤC TIÊU

100% hồ sơ được số hóa.

II. NHIỆM VỤ

1. Số hóa hồ sơ: Giao Trung tâm Phục vụ hành chính công chủ trì số hóa hồ sơ hộ tịch, hoàn thành trước ngày 30/6/2027.

2. Tập huấn: Phòng Văn hóa - Xã hội chủ trì mở 02 lớp trong quý I/2027.

III. TỔ CHỨC THỰC HIỆN

1. Trung tâm Phục vụ hành chính công: chủ trì số hóa hồ sơ hộ tịch, hoàn thành trước ngày 30/6/2027; báo cáo kết quả định kỳ hằng quý.

2. Phòng Văn hóa - Xã hội: mở 02 lớp trong quý I/2027.

Trên đây là Kế hoạch chuyển đổi số năm 2027./.

Nơi nhận:
- Như trên;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Lê Văn Thắng
""",
        {
            "kind": "KẾ HOẠCH",
            "units": [["Trung tâm Phục vụ hành chính công", 1], ["Phòng Văn hóa - Xã hội", 1]],
            "tasks": 2,
        },
    ),
}

DECISION = """\
ỦY BAN NHÂN DÂN                         CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
XÃ SƠN KIM                                  Độc lập - Tự do - Hạnh phúc
Số: 212/QĐ-UBND                           Sơn Kim, ngày 03 tháng 02 năm 2026

QUYẾT ĐỊNH
Ban hành Kế hoạch phòng, chống cháy rừng năm 2026

CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ SƠN KIM

Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16 tháng 6 năm 2025;

Theo đề nghị của Trưởng phòng Phòng Kinh tế.

QUYẾT ĐỊNH:

Điều 1. Ban hành kèm theo Quyết định này Kế hoạch phòng, chống cháy rừng năm 2026.

Điều 2. Quyết định này có hiệu lực kể từ ngày ký.

Nơi nhận:
- Như Điều 1;
- Lưu: VT.

CHỦ TỊCH
Lê Văn Thắng

KẾ HOẠCH
Phòng, chống cháy rừng năm 2026
(Ban hành kèm theo Quyết định số 212/QĐ-UBND ngày 03/02/2026 của Chủ tịch UBND xã)

I. MỤC ĐÍCH, YÊU CẦU

Hạn chế thấp nhất số vụ cháy rừng trên địa bàn xã.

II. TỔ CHỨC THỰC HIỆN

1. Phòng Kinh tế

a) Chủ trì tổng hợp, báo cáo kết quả trước ngày 30/11/2026.

Trên đây là Kế hoạch phòng, chống cháy rừng năm 2026./.
"""


@pytest.mark.parametrize(
    "ending", ["", "\nNơi nhận:\n- Các thôn;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLê Văn Thắng\n"]
)
def test_the_decision_before_a_plan_is_kept_and_printed_where_it_stood(ending, tmp_path):
    path = tmp_path / "decision.txt"
    path.write_text(DECISION + ending, encoding="utf-8")
    found = read(path)
    assert found.unplaced == []
    cover = [block.text for block in found.plan.blocks if block.kind is BlockKind.COVER]
    assert cover[:3] == ["QUYẾT ĐỊNH", "Ban hành Kế hoạch phòng, chống cháy rừng năm 2026",
                         "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ SƠN KIM"]  # fmt: skip
    assert ("Nơi nhận:" in cover) is bool(ending)
    assert [(item["unit"], len(item["tasks"])) for item in inspection(found)["assignments"]] == [("Phòng Kinh tế", 1)]
    shown = [item for item in found.paragraphs if item.zone == "cover"]
    assert [found.plan.blocks[item.block].text for item in shown] == [item.text for item in shown] == cover
    duty = next(item for item in found.paragraphs if item.kind == "task")
    assert found.plan.blocks[duty.block].task is found.plan.tasks[0]
    decision, plan = compose(found.plan, measures(), paper_words()).sections
    words = [plain(item.runs) for item in decision.items if isinstance(item, Paragraph)]
    assert words == cover
    assert isinstance(plan.items[-1], Table) is bool(ending)
    assert plain(plan.items[0].runs) == "KẾ HOẠCH"


def cell_text(cell: Cell) -> str:
    return " ".join(plain(paragraph.runs) for paragraph in cell.paragraphs)


def test_the_letterhead_of_the_attached_plan_hides_nobody_who_signed_the_decision(tmp_path):
    path = tmp_path / "decision.txt"
    own = "ỦY BAN NHÂN DÂN\nXÃ SƠN KIM\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nKẾ HOẠCH\n"
    head = "ỦY BAN NHÂN DÂN\nXÃ SƠN KIM\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
    before, _, after = DECISION.partition("\nKẾ HOẠCH\n")
    path.write_text(head + before[before.index("Số:") :] + own + after, encoding="utf-8")
    found = read(path)
    assert (found.plan.signature.title, found.plan.signature.name) == ("CHỦ TỊCH", "Lê Văn Thắng")
    assert found.plan.recipients == ["Như Điều 1", "Lưu: VT"]
    cover = [block.text for block in found.plan.blocks if block.kind is BlockKind.COVER]
    assert cover[-4:] == own.split("\n")[:4]
    decision, plan = compose(found.plan, measures(), paper_words()).sections
    assert isinstance(plan.items[0], Table)
    assert [cell_text(cell) for row in plan.items[0].rows for cell in row.cells] == [
        "ỦY BAN NHÂN DÂN XÃ SƠN KIM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc",
    ], "without number and date, which the decision has"  # fmt: skip
    assert [plain(item.runs) for item in decision.items if isinstance(item, Paragraph)] == cover[:-4]


@pytest.mark.parametrize("name", PAPERS)
def test_paper(name, tmp_path):
    text, right = PAPERS[name]
    path = tmp_path / "paper.txt"
    path.write_text(text, encoding="utf-8")
    found_plan = read(path)
    found = inspection(found_plan)
    for key in ("kind", "number", "title", "addressees"):
        assert key not in right or found[key] == right[key]
    if "issuer" in right:
        assert (found["issuer"]["name"], found["signature"]["name"]) == (right["issuer"], right["sign"])
    if "units" in right:
        assert [[item["unit"], len(item["tasks"])] for item in found["assignments"]] == right["units"]
    tasks = found_plan.plan.tasks
    if "tasks_of" in right:
        given = [[task.unit.name, task.deadline.day.isoformat() if task.deadline else None] for task in tasks]
        assert sorted(given, key=str) == sorted(right["tasks_of"], key=str)
    assert "tasks" not in right or len(tasks) == right["tasks"]
    if "says_none" in right:
        assert found["gives_no_tasks"]
        assert not tasks
        assert found_plan.notices
