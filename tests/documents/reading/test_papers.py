"""Papers other than plans: letters, conclusions, directives, decisions, invitations."""

from __future__ import annotations

import io
import re
import zipfile

from desktop.catalogue.decree import measures
from desktop.catalogue.words import paper_words
from desktop.documents.reading import read_text
from desktop.documents.reading.inspect import inspection
from desktop.documents.reading.zones import receivers
from desktop.documents.writing.plan import sheet_bytes
from desktop.domain.base.text import plain, runs
from desktop.domain.paper.layout import compose
from desktop.domain.paper.sheet import Paragraph, Style, Table
from desktop.domain.plan.plan import Block, BlockKind, Plan, renumber

COUNTRY = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
LETTER = (
    "ỦY BAN NHÂN DÂN\nTỈNH HÀ QUANG\nSố: 771/UBND-KGVX\nV/v phòng, chống đuối nước\ncho học sinh dịp hè\n"
    + COUNTRY
    + """Hà Quang, ngày 11 tháng 5 năm 2027
Kính gửi:
- Sở Giáo dục và Đào tạo;
- Các sở: Y tế, Nội vụ,
Xây dựng;
- Ủy ban nhân dân các xã, phường.
Thực hiện Công điện số 15/CĐ-TTg ngày 02/5/2027 của Thủ tướng Chính phủ, Ủy ban nhân dân tỉnh có ý kiến như sau:
1. Sở Giáo dục và Đào tạo
a) Tổ chức dạy bơi tại 60 trường; báo cáo trước ngày 30/7/2027.
b) Phối hợp với Tỉnh đoàn mở lớp cứu đuối.
2. Giao Sở Y tế tập huấn sơ cứu, xong trong tháng 6/2027.
3. Yêu cầu Ủy ban nhân dân các xã, phường:
- Cắm biển báo tại ao, hồ chậm nhất ngày 31/5/2027;
- Hằng tháng báo cáo Sở Nội vụ.
Giao Văn phòng Ủy ban nhân dân tỉnh đôn đốc việc thực hiện.
Yêu cầu các đơn vị nghiêm túc thực hiện./.
Nơi nhận:
- Như trên;
- Lưu: VT, KGVX.
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Đinh Văn Mẫu"""
)


def test_all_who_sign_and_all_notes_are_printed():
    text = LETTER.replace(
        "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nĐinh Văn Mẫu",
        "TM. TỈNH ĐOÀN          TM. ỦY BAN NHÂN DÂN\n   BÍ THƯ                  CHỦ TỊCH\n"
        "  Mai Thị Mẫu              Đinh Văn Mẫu\nTRƯỞNG BAN AN TOÀN GIAO THÔNG",
    )
    plan = read_text(text, "letter.txt").plan
    at = next(index for index, block in enumerate(plan.blocks) if block.kind is BlockKind.BASIS)
    plan.blocks.insert(at + 1, Block(BlockKind.NOTE, runs("Đã sửa đổi năm 2026.")))
    data = sheet_bytes(compose(plan, measures(), paper_words()), title="", author="")
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        words = {name: re.sub("<[^>]+>", " ", package.read(name).decode()) for name in package.namelist()
                 if name in {"word/document.xml", "word/footnotes.xml"}}  # fmt: skip
        linked = package.read("word/_rels/document.xml.rels").decode()
    assert "Đã sửa đổi năm 2026." in words["word/footnotes.xml"]
    assert "Đã sửa đổi" not in words["word/document.xml"]
    assert "footnotes.xml" in linked
    printed = words["word/document.xml"]
    order = [printed.index(name) for name in ("TM. TỈNH ĐOÀN", "Mai Thị Mẫu", "Đinh Văn Mẫu", "TRƯỞNG BAN AN TOÀN")]
    assert order == sorted(order)


def found(text: str):
    return inspection(read_text(text, "paper.txt"))


def given(paper):
    return [(entry["unit"], [(task["role"], task["deadline"]) for task in entry["tasks"]])
            for entry in paper["assignments"]]  # fmt: skip


def test_a_letter_has_its_subject_addressees_and_duties():
    paper = found(LETTER)
    assert (paper["kind"], paper["number"], paper["title"]) == (
        "CÔNG VĂN", "771/UBND-KGVX", "V/v phòng, chống đuối nước cho học sinh dịp hè",
    )  # fmt: skip
    assert paper["date"] == {"day": 11, "month": 5, "year": 2027}
    assert paper["addressees"] == [
        "Sở Giáo dục và Đào tạo", "Các sở: Y tế, Nội vụ, Xây dựng", "Ủy ban nhân dân các xã, phường",
    ]  # fmt: skip
    assert given(paper) == [
        ("Sở Giáo dục và Đào tạo", [("own", "2027-07-30"), ("coordinate", None)]),
        ("Sở Y tế", [("own", None)]),
        ("Ủy ban nhân dân các xã, phường", [("own", "2027-05-31"), ("own", None)]),
        ("Văn phòng Ủy ban nhân dân tỉnh", [("own", None)]),
    ]
    assert [entry["marker"] for entry in paper["outline"]] == ["1.", "2.", "3."]


def test_one_addressee_on_the_line_and_the_subject_beside_the_date():
    paper = found(
        "UBND XÃ MAI SƠN                 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
        "PHÒNG KINH TẾ                       Độc lập - Tự do - Hạnh phúc\n"
        "Số: 09/PKT                       Mai Sơn, ngày 03 tháng 4 năm 2027\n"
        "V/v đăng ký giống lúa vụ mùa\n"
        "Kính gửi: Trưởng các bản.\n"
        "Để chuẩn bị vụ mùa, Phòng Kinh tế đề nghị Trưởng các bản lập danh sách hộ đăng ký trước ngày 20/4/2027./.\n"
        "Nơi nhận:\n- Như trên;\n- Lưu: VT.\nTRƯỞNG PHÒNG\nVì Văn Mẫu"
    )
    assert paper["title"] == "V/v đăng ký giống lúa vụ mùa"
    assert paper["addressees"] == ["Trưởng các bản"]
    assert paper["date"]["day"] == 3


def test_a_letter_is_printed_as_one():
    plan = read_text(LETTER, "letter.txt").plan
    sheet = compose(plan, measures(), paper_words())
    items = sheet.sections[0].items
    head = items[0]
    assert isinstance(head, Table)
    words = [plain(p.runs) for row in head.rows for cell in row.cells for p in cell.paragraphs]
    assert "V/v phòng, chống đuối nước cho học sinh dịp hè" in words
    shown = [item for item in items if isinstance(item, Paragraph)]
    assert not any(item.style in {Style.KIND, Style.SUBJECT} for item in shown)
    assert [plain(item.runs) for item in shown if item.style is Style.ADDRESSEE][:2] == [
        "Kính gửi:", "- Sở Giáo dục và Đào tạo;",
    ]  # fmt: skip


def test_conclusions_give_duties_item_by_item():
    paper = found(
        "UBND XÃ MAI SƠN\nVĂN PHÒNG\nSố: 17/TB-VP\n" + COUNTRY + "Mai Sơn, ngày 05 tháng 4 năm 2027\nTHÔNG BÁO\n"
        "Kết luận của đồng chí Chủ tịch UBND xã tại phiên họp tháng 4\n"
        "Ngày 02/4/2027, Chủ tịch UBND xã chủ trì phiên họp và kết luận như sau:\n"
        "I. KẾT QUẢ ĐẠT ĐƯỢC\n"
        "1. Công an xã tổ chức 12 đợt tuần tra.\n"
        "II. KẾT LUẬN\n"
        "1. Về thu ngân sách\n"
        "Thống nhất với báo cáo của Phòng Kinh tế. Giao Phòng Kinh tế đôn đốc nợ thuế, xong trước ngày 30/4/2027.\n"
        "2. Công an xã chủ trì, phối hợp với các bản rà soát xe công nông trước ngày 15/4.\n"
        "3. Giao Trạm Y tế xã:\n"
        "- Phun hóa chất tại 03 bản;\n"
        "- Báo cáo trước ngày 20/4/2027.\n"
        "Văn phòng thông báo để các đơn vị biết, thực hiện./.\n"
        "Nơi nhận:\n- Như trên;\n- Lưu: VT.\nCHÁNH VĂN PHÒNG\nLù Thị Mẫu"
    )
    assert paper["kind"] == "THÔNG BÁO"
    assert given(paper) == [
        ("Phòng Kinh tế", [("own", "2027-04-30")]),
        ("Công an xã", [("both", "2027-04-15")]),
        ("Trạm Y tế xã", [("own", None), ("own", "2027-04-20")]),
    ]


def test_last_words_that_let_everybody_know_and_give_one_unit_a_duty_are_that_units():
    paper = found(
        "UBND XÃ MAI SƠN\nVĂN PHÒNG\nSố: 18/TB-VP\n" + COUNTRY + "Mai Sơn, ngày 05 tháng 4 năm 2027\nTHÔNG BÁO\n"
        "Kết luận của đồng chí Chủ tịch UBND xã tại phiên họp tháng 4\n"
        "Ngày 02/4/2027, Chủ tịch UBND xã chủ trì phiên họp và kết luận như sau:\n"
        "1. Giao Công an xã rà soát xe công nông.\n"
        "2. Giao Trạm Y tế xã phun hóa chất tại 03 bản.\n"
        "Văn phòng thông báo đến các đơn vị biết, thực hiện. Giao Phòng Kinh tế theo dõi, đôn đốc, báo cáo trước ngày "
        "20/6/2027./.\n"
        "Nơi nhận:\n- Như trên;\n- Lưu: VT.\nCHÁNH VĂN PHÒNG\nLù Thị Mẫu"
    )
    assert given(paper) == [
        ("Công an xã", [("own", None)]), ("Trạm Y tế xã", [("own", None)]), ("Phòng Kinh tế", [("own", "2027-06-20")]),
    ]  # fmt: skip


def test_an_urgent_paper_in_capitals_names_those_that_it_goes_to():
    paper = found(
        "CHỦ TỊCH\nỦY BAN NHÂN DÂN\nTỈNH HÀ SƠN\nSố: 33/CĐ-CTUBND\n"
        + COUNTRY
        + "Hà Sơn, ngày 24 tháng 10 năm 2026\nCÔNG ĐIỆN\nVề việc tập trung ứng phó mưa lũ\n"
        "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH HÀ SƠN ĐIỆN:\n"
        "- Chủ tịch Ủy ban nhân dân các xã, phường;\n- Giám đốc các sở.\n"
        "Theo dự báo, từ chiều tối 24/10 có mưa to. Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:\n"
        "1. Chủ tịch Ủy ban nhân dân các xã, phường:\n"
        "a) Rà soát từng hộ dân ở vùng có nguy cơ sạt lở;\nb) Bố trí lực lượng canh gác tại các ngầm, tràn.\n"
        "Nơi nhận:\n- Như trên;\n- Lưu: VT.\nCHỦ TỊCH\nLù Thị Mẫu"
    )
    assert paper["addressees"] == ["Chủ tịch Ủy ban nhân dân các xã, phường", "Giám đốc các sở"]
    assert [unit for unit, _ in given(paper)] == ["Chủ tịch Ủy ban nhân dân các xã, phường"]


DECISION = (
    "ỦY BAN NHÂN DÂN\nXÃ MAI SƠN\nSố: 88/QĐ-UBND\n" + COUNTRY + "Mai Sơn, ngày 07 tháng 4 năm 2027\nQUYẾT ĐỊNH\n"
    "Về việc giao chỉ tiêu trồng rừng năm 2027\n"
    "ỦY BAN NHÂN DÂN XÃ\n"
    "Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017;\n"
    "Theo đề nghị của Trưởng phòng Kinh tế.\n"
    "QUYẾT ĐỊNH:\n"
    "Điều 1. Giao chỉ tiêu trồng 120 ha rừng cho 8 bản.\n"
    "Điều 2. Giao Phòng Kinh tế chủ trì, phối hợp với Hạt Kiểm lâm nghiệm thu trước ngày 30/11/2027.\n"
    "Điều 3. Chánh Văn phòng, Trưởng phòng Kinh tế, Trưởng các bản chịu trách nhiệm thi hành Quyết định này./.\n"
    "Nơi nhận:\n- Như Điều 3;\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nHờ A Mẫu"
)


def test_a_decision_is_read_article_by_article():
    paper = found(DECISION)
    assert paper["kind"] == "QUYẾT ĐỊNH"
    assert [(entry["depth"], entry["marker"]) for entry in paper["outline"]] == [
        (1, "Điều 1."), (1, "Điều 2."), (1, "Điều 3."),
    ]  # fmt: skip
    assert given(paper) == [("Phòng Kinh tế", [("both", "2027-11-30")])]
    assert len(paper["bases"]) == 2


def test_articles_keep_their_markers_when_the_text_is_changed():
    blocks = read_text(DECISION, "decision.txt").plan.blocks
    before = [block.marker for block in blocks]
    renumber(blocks)
    assert [block.marker for block in blocks] == before


def test_a_directive_gives_duties_to_posts():
    paper = found(
        "ỦY BAN NHÂN DÂN\nTỈNH HÀ QUANG\nSố: 05/CT-UBND\n" + COUNTRY + "Hà Quang, ngày 07 tháng 4 năm 2027\nCHỈ THỊ\n"
        "Về tăng cường quản lý đất đai\n"
        "Thời gian qua, việc quản lý đất đai còn thiếu sót. Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:\n"
        "1. Giám đốc Sở Nông nghiệp và Môi trường chỉ đạo kiểm tra 20 xã, hoàn thành trước ngày 30/6/2027.\n"
        "2. Chủ tịch Ủy ban nhân dân các xã, phường:\n"
        "a) Công khai quy hoạch trong quý II/2027.\n"
        "b) Xử lý dứt điểm lấn chiếm chậm nhất ngày 31/8/2027.\n"
        "Chỉ thị này có hiệu lực kể từ ngày ký./.\n"
        "Nơi nhận:\n- Như trên;\n- Lưu: VT.\nCHỦ TỊCH\nLê Văn Mẫu"
    )
    assert given(paper) == [
        ("Giám đốc Sở Nông nghiệp và Môi trường", [("own", "2027-06-30")]),
        ("Chủ tịch Ủy ban nhân dân các xã, phường", [("own", None), ("own", "2027-08-31")]),
    ]


def test_an_invitation_gives_no_tasks():
    read = read_text(
        "UBND XÃ MAI SƠN\nSố: 12/GM-UBND\n" + COUNTRY + "Mai Sơn, ngày 07 tháng 4 năm 2027\nGIẤY MỜI\n"
        "Dự hội nghị giao ban\nKính gửi: Trưởng các bản.\n"
        "Ủy ban nhân dân xã mời Trưởng các bản dự hội nghị.\n"
        "1. Thời gian: 8 giờ 00 ngày 10/4/2027.\n"
        "2. Giao Văn phòng chuẩn bị tài liệu.\n"
        "Đề nghị các đồng chí dự đúng thành phần./.\n"
        "Nơi nhận:\n- Như trên;\n- Lưu: VT.\nCHÁNH VĂN PHÒNG\nLù Thị Mẫu",
        "paper.txt",
    )
    assert inspection(read)["kind"] == "GIẤY MỜI"
    assert inspection(read)["assignments"] == []
    assert read.plan.tasks == []
    assert inspection(read)["addressees"] == ["Trưởng các bản"]


def conclusions(*lines: str):
    paper = found(
        "ỦY BAN NHÂN DÂN\nTỈNH AN PHÚ\nSố: 21/TB-UBND\n" + COUNTRY + "An Phú, ngày 05 tháng 4 năm 2027\nTHÔNG BÁO\n"
        "Kết luận của Chủ tịch UBND tỉnh tại cuộc họp giao ban\n"
        "Ngày 02/4/2027, Chủ tịch UBND tỉnh chủ trì cuộc họp và kết luận như sau:\n"
        + "\n".join(lines)
        + "\nNơi nhận:\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLê Văn Mẫu"
    )
    return [(entry["unit"], [task["text"] for task in entry["tasks"]]) for entry in paper["assignments"]]


def test_what_is_agreed_to_stands_before_who_does_it():
    agreed = "Đồng ý chủ trương sửa cầu. UBND xã Mai Sơn khảo sát, lập dự toán gửi Sở Xây dựng."
    assert conclusions("1. " + agreed, "2. Giao Sở Tài chính thẩm định dự toán.") == [
        ("UBND xã Mai Sơn", [agreed]),
        ("Sở Tài chính", ["Giao Sở Tài chính thẩm định dự toán."]),
    ]


def test_what_the_one_who_writes_will_do_himself_is_given_to_nobody():
    visit = "Chủ tịch UBND tỉnh sẽ kiểm tra hiện trường vào tuần tới; Văn phòng UBND tỉnh chuẩn bị nội dung."
    assert conclusions("1. Giao Sở Xây dựng lập tiến độ.", "2. " + visit) == [
        ("Sở Xây dựng", ["Giao Sở Xây dựng lập tiến độ."]),
        ("Văn phòng UBND tỉnh", [visit]),
    ]


def test_the_last_words_may_give_something_in_their_second_sentence():
    last = "Thông báo này thay thế Thông báo số 9/TB-UBND ngày 01/3/2027. Giao Sở Y tế theo dõi, đôn đốc, báo cáo./."
    assert conclusions("1. Công an tỉnh tuần tra ven sông.", "2. Sở Xây dựng sửa kè.", last) == [
        ("Công an tỉnh", ["Công an tỉnh tuần tra ven sông."]),
        ("Sở Xây dựng", ["Sở Xây dựng sửa kè."]),
        ("Sở Y tế", [last]),
    ]


def test_receivers_with_a_dash_of_their_own_are_one_each():
    assert receivers(["Kính gửi:", "- Phòng Kinh tế; Phòng Văn hóa - Xã hội;", "- Trưởng các thôn."]) == [
        "Phòng Kinh tế; Phòng Văn hóa - Xã hội", "Trưởng các thôn",
    ]  # fmt: skip
    assert receivers(["Kính gửi: Phòng Kinh tế; Công an xã."]) == ["Phòng Kinh tế", "Công an xã"]


def test_a_letter_to_communes_by_matters_gives_its_bullets_to_them():
    head, _, rest = LETTER.partition("1. Sở Giáo dục")
    lines = """Để mùa hè an toàn, Sở Y tế đề nghị Ủy ban nhân dân các xã, phường thực hiện các nội dung sau:
1. Về biển báo
- Cắm biển báo tại ao, hồ, xong trước ngày 10/6/2027.
Mức chi thực hiện theo Nghị quyết số 21/2026/NQ-HĐND.
2. Về sơ cứu
- Phối hợp với Tỉnh đoàn mở lớp sơ cứu trong dịp hè.
3. Nội dung khác
a) Giao Phòng Nghiệp vụ Y giải đáp vướng mắc.
b) Trung tâm Y tế khu vực xây dựng lịch trực trước ngày 15/6/2027.
"""
    text = head + lines + "Đề nghị các địa phương quan tâm thực hiện./.\nNơi nhận:" + rest.partition("Nơi nhận:")[2]
    found = inspection(read_text(text, "letter.txt"))["assignments"]
    assert [(entry["unit"], [(task["role"], task["deadline"]) for task in entry["tasks"]]) for entry in found] == [
        ("Đề nghị Ủy ban nhân dân các xã, phường", [("own", "2027-06-10"), ("coordinate", None)]),
        ("Phòng Nghiệp vụ Y", [("own", None)]),
        ("Trung tâm Y tế khu vực", [("own", "2027-06-15")]),
    ]


def test_words_to_all_over_what_is_given_by_name_are_no_duty():
    head, _, rest = LETTER.partition("1. Sở Giáo dục")
    lines = """Để xong trong năm 2027, Phó Chủ tịch UBND tỉnh yêu cầu các sở, ngành, địa phương làm các việc sau:
1. Giao Sở Y tế:
- Tập huấn sơ cứu trước ngày 10/6/2027.
2. Sở Nội vụ, Tỉnh đoàn trực hè; Tỉnh đoàn in tờ rơi trước ngày 05/6/2027.
"""
    text = head + lines + "Nơi nhận:" + rest.partition("Nơi nhận:")[2]
    found = inspection(read_text(text, "letter.txt"))["assignments"]
    assert [(entry["unit"], len(entry["tasks"])) for entry in found] == [("Sở Y tế", 1), ("Sở Nội vụ, Tỉnh đoàn", 1)]


def test_whom_a_letter_asks_stands_with_a_capital_letter():
    head, _, rest = LETTER.partition("1. Sở Giáo dục")
    lines = "Để bảo đảm tiến độ, Sở Nội vụ đề nghị UBND các xã, phường:\n1. Rà soát sổ hộ tịch.\n2. Gửi danh sách.\n"
    found = inspection(read_text(head + lines + "Nơi nhận:" + rest.partition("Nơi nhận:")[2], "letter.txt"))
    assert [(entry["unit"], len(entry["tasks"])) for entry in found["assignments"]] == [
        ("Đề nghị UBND các xã, phường", 2)
    ]


def test_a_footnote_at_the_end_of_an_appendix_takes_no_page_settings_away():
    """The next appendix went on on its page; of two notes below a table the second was a footnote of the first."""
    blocks = [Block(BlockKind.PARAGRAPH, runs("Trồng rừng phòng hộ.")), Block(BlockKind.APPENDIX, runs("PHỤ LỤC I"))]
    blocks.append(Block(BlockKind.TABLE, rows=[["Thôn", "Diện tích"], ["Bãi", "12"]]))
    blocks += [Block(BlockKind.NOTE, runs(text)) for text in ("Tính cả rừng mới.", "Chưa đo.")]
    blocks += [Block(BlockKind.PARAGRAPH, runs("Lập ngày 01/3.")), Block(BlockKind.NOTE, runs("Của ba thôn."))]
    blocks += [Block(BlockKind.APPENDIX, runs("PHỤ LỤC II")), Block(BlockKind.PARAGRAPH, runs("Không có."))]
    data = sheet_bytes(compose(Plan("Trồng rừng", blocks=blocks), measures(), paper_words()), title="", author="")
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        body, notes = (package.read(f"word/{name}.xml").decode() for name in ("document", "footnotes"))
    assert body.count("<w:sectPr") == 3
    assert "<w:sectPr" in body[body.index("Không có") - 2000 : body.index("PHỤ LỤC II")]
    assert notes.count("<w:footnoteRef/>") == body.count("<w:footnoteReference") == 1
    assert body.index("Tính cả rừng mới.") < body.index("Chưa đo.") < body.index("Lập ngày")
