"""What real Word files are made of: numbering, boxes, changes, fields, notes, old fonts, tables, sections."""

from __future__ import annotations

import unicodedata

import docx
import pytest
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Pt

from desktop.catalogue.decree import measures
from desktop.catalogue.words import paper_words
from desktop.documents.reading import read
from desktop.documents.reading.inspect import inspection
from desktop.domain.base.text import plain
from desktop.domain.office.office import UnitGroup
from desktop.domain.paper.layout import compose
from desktop.domain.paper.sheet import Paragraph
from desktop.domain.plan.plan import BlockKind
from tests.documents.reading.sample_plan import add_list, element, number, saved


def start():
    document = docx.Document()
    document.add_paragraph("KẾ HOẠCH")
    document.add_paragraph("Quảng bá làng nghề năm 2026")
    return document


def finish(document):
    document.add_paragraph("Trên đây là Kế hoạch quảng bá làng nghề năm 2026./.")
    document.add_paragraph("Nơi nhận:")
    document.add_paragraph("- Các thôn;")
    document.add_paragraph("- Lưu: VT.")
    document.add_paragraph("CHỦ TỊCH")
    document.add_paragraph("Lê Văn Sơn")


@pytest.fixture
def reading(tmp_path):
    def run(document):
        path = tmp_path / "plan.docx"
        path.write_bytes(saved(document))
        return read(path)

    return run


def outline(result):
    return [(item["marker"], item["text"]) for item in inspection(result)["outline"]]


def test_levels_of_one_list(reading):
    document = start()
    whole, _ = add_list(
        document, [("upperRoman", "%1."), ("decimal", "%2."), ("decimal", "%2.%3."), ("lowerLetter", "%4)")]
    )
    for level, text in [
        (0, "MỤC ĐÍCH"), (1, "Mục đích chung"), (1, "Mục đích riêng"), (0, "NỘI DUNG"), (1, "Hội chợ"), (2,
        "Hội chợ tỉnh"),
        (2, "Hội chợ vùng"), (1, "Phóng sự"), (2, "Phóng sự ngắn"),
    ]:  # fmt: skip
        paragraph = document.add_paragraph()
        paragraph.add_run(text).bold = True
        number(paragraph, whole, level)
        document.add_paragraph("Xã giao các đơn vị thực hiện đúng tiến độ.")
    finish(document)
    assert outline(reading(document)) == [
        ("I.", "MỤC ĐÍCH"), ("1.", "Mục đích chung"), ("2.", "Mục đích riêng"), ("II.", "NỘI DUNG"), ("1.", "Hội chợ"),
        ("1.1.", "Hội chợ tỉnh"), ("1.2.", "Hội chợ vùng"), ("2.", "Phóng sự"), ("2.1.", "Phóng sự ngắn"),
    ]  # fmt: skip


def test_numbering_bound_to_styles(reading):
    document = start()
    num, _ = add_list(document, [("upperRoman", "%1."), ("decimal", "%2.")])
    for level, name in enumerate(("Heading 1", "Heading 2")):
        properties = document.styles[name].element.get_or_add_pPr()
        numbering = element("numPr")
        numbering.extend([element("ilvl", val=str(level)), element("numId", val=str(num))])
        properties.append(numbering)
    document.add_paragraph("NỘI DUNG", style="Heading 1")
    document.add_paragraph("Hội chợ", style="Heading 2")
    document.add_paragraph("Tham gia hội chợ.")
    document.add_paragraph("Phóng sự", style="Heading 2")
    document.add_paragraph("Làm phóng sự.")
    unnumbered = document.add_paragraph("Không đánh số", style="Heading 2")
    number(unnumbered, 0)
    document.add_paragraph("KINH PHÍ", style="Heading 1")
    document.add_paragraph("Ngân sách xã.")
    finish(document)
    assert outline(reading(document)) == [
        ("I.", "NỘI DUNG"),
        ("1.", "Hội chợ"),
        ("2.", "Phóng sự"),
        ("II.", "KINH PHÍ"),
    ]


def test_restart_and_shared_counters(reading):
    document = start()
    first, abstract = add_list(document, [("decimal", "%1.")])
    again, _ = add_list(document, [], same_as=abstract)
    fresh, _ = add_list(document, [], same_as=abstract, starts={0: 5})
    document.add_paragraph("I. NỘI DUNG")
    for num, text in [(first, "Một việc"), (again, "Hai việc"), (fresh, "Năm việc"), (fresh, "Sáu việc")]:
        number(document.add_paragraph(text), num)
        document.add_paragraph("Các thôn cùng làm.")
    finish(document)
    assert outline(reading(document))[1:] == [
        ("1.", "Một việc"),
        ("2.", "Hai việc"),
        ("5.", "Năm việc"),
        ("6.", "Sáu việc"),
    ]


def test_a_bold_lead_is_printed_with_the_sign_that_it_has(reading):
    document = start()
    document.add_paragraph().add_run("I. NHIỆM VỤ").bold = True
    document.add_paragraph().add_run("1. Công tác tuyên truyền").bold = True
    written = [
        ("a) ", "Trung tâm Văn hóa: ", "biên soạn 06 tin, bài; hoàn thành trước ngày 20/6/2026."),
        ("b) ", "Đoàn Thanh niên xã ", "phối hợp với Công an xã tổ chức 02 phiên tòa giả định."),
        ("c) ", "Về trang thông tin.", " Mở chuyên mục mới, mỗi tháng đăng ít nhất 04 tin, bài."),
        ("d) ", "Về loa truyền thanh", ". Sửa 12 cụm loa ở các thôn trước mùa mưa bão."),
        ("đ) ", "Về pa-nô", " - thay nội dung của 06 tấm ở các ngã ba, hoàn thành trong quý I."),
    ]
    for marker, lead, body in written:
        paragraph = document.add_paragraph(marker)
        paragraph.add_run(lead).bold = True
        paragraph.add_run(body)
    for text in ("- Treo băng rôn ở chợ.", "- Phát tờ rơi ở bến xe.", "- In 500 áp phích.", "- Mở 02 lớp tập huấn."):
        document.add_paragraph(text)
    finish(document)
    sheet = compose(reading(document).plan, measures(), paper_words())
    printed = [plain(item.runs) for item in sheet.sections[0].items if isinstance(item, Paragraph)]
    assert [text for text in printed if text[1:3] == ") "] == ["".join(line) for line in written]


def test_a_bold_beginning_names_its_sentence_in_the_outline(reading):
    """It is no heading of its own: the words go on with it."""
    document = start()
    document.add_paragraph().add_run("I. TỔ CHỨC THỰC HIỆN").bold = True
    written = [
        ("1. ", "Công an xã:", " giữ trật tự."), ("2. ", "Đề nghị", " Đảng ủy xã phối hợp."),
        ("3. ", "Giao", " Trạm Y tế xã trực cấp cứu."), ("4. ", "", "Các thôn tuyên truyền."),
    ]  # fmt: skip
    for marker, lead, body in written:
        paragraph = document.add_paragraph(marker)
        paragraph.add_run(lead).bold = True
        paragraph.add_run(body)
    finish(document)
    found = reading(document)
    assert outline(found) == [
        ("I.", "TỔ CHỨC THỰC HIỆN"), ("1.", "Công an xã"), ("2.", "Đề nghị"), ("3.", ""), ("4.", ""),
    ]  # fmt: skip
    assert any(block.text.startswith("Đề nghị Đảng ủy xã") for block in found.plan.blocks)


def test_bold_lead_is_a_heading_and_loses_its_colon(reading):
    document = start()
    document.add_paragraph().add_run("I. TỔ CHỨC THỰC HIỆN").bold = True
    for lead, body in [
        ("1. Phòng Kinh tế:", " Chủ trì tổ chức hội chợ."),
        ("2. Công an xã", ": Bảo đảm an ninh hội chợ."),
    ]:
        paragraph = document.add_paragraph()
        paragraph.add_run(lead).bold = True
        paragraph.add_run(body)
    document.add_paragraph("Việc chung của các thôn.")
    finish(document)
    result = reading(document)
    assert outline(result)[1:] == [("1.", "Phòng Kinh tế"), ("2.", "Công an xã")]
    found = inspection(result)["assignments"]
    assert [(entry["unit"], entry["tasks"][0]["text"]) for entry in found] == [
        ("Phòng Kinh tế", "Chủ trì tổ chức hội chợ."),
        ("Công an xã", "Bảo đảm an ninh hội chợ."),
    ]
    heading = next(block for block in result.plan.blocks if block.text == "Phòng Kinh tế")
    assert heading.run_in


def test_bold_from_styles_and_toggles(reading):
    document = start()
    style = document.styles.add_style("Dam", 1)
    style.font.bold = True
    document.add_paragraph("I. NỘI DUNG", style="Dam")
    mixed = document.add_paragraph(style="Dam")
    mixed.add_run("1. Hội chợ: ")
    mixed.add_run("Tham gia hội chợ cấp tỉnh.").bold = False
    document.add_paragraph("Thôn Đông chuẩn bị sản phẩm.")
    document.add_paragraph("Thôn Đoài chuẩn bị gian hàng.")
    finish(document)
    result = reading(document)
    assert outline(result) == [("I.", "NỘI DUNG"), ("1.", "Hội chợ")]
    assert result.plan.blocks[0].runs[0].bold


def test_tracked_changes_are_accepted(reading):
    document = start()
    document.add_paragraph("I. NỘI DUNG")
    paragraph = document.add_paragraph("Tham gia hội chợ ")
    for xml in (
        f'<w:del {nsdecls("w")} w:id="1" w:author="A"><w:r><w:delText>huyện</w:delText></w:r></w:del>',
        f'<w:ins {nsdecls("w")} w:id="2" w:author="A"><w:r><w:t>tỉnh.</w:t></w:r></w:ins>',
    ):
        paragraph._p.append(parse_xml(xml))
    joined = document.add_paragraph("Các thôn chuẩn bị ")
    joined._p.get_or_add_pPr().append(parse_xml(f'<w:rPr {nsdecls("w")}><w:del w:id="3" w:author="A"/></w:rPr>'))
    document.add_paragraph("sản phẩm đẹp.")
    finish(document)
    result = reading(document)
    texts = [block.text for block in result.plan.blocks]
    assert "Tham gia hội chợ tỉnh." in texts
    assert "Các thôn chuẩn bị sản phẩm đẹp." in texts
    assert [str(notice) for notice in result.notices] == [
        "The file holds tracked changes: they were read as accepted. Look them through."
    ]


def test_fields_links_and_controls(reading):
    document = start()
    document.add_paragraph("I. NỘI DUNG")
    paragraph = document.add_paragraph("Xem mục ")
    for xml in (
        '<w:r %s><w:fldChar w:fldCharType="begin"/></w:r>',
        "<w:r %s><w:instrText>REF _Ref1 \\h</w:instrText></w:r>",
        '<w:r %s><w:fldChar w:fldCharType="separate"/></w:r>',
        "<w:r %s><w:t>II</w:t></w:r>",
        '<w:r %s><w:fldChar w:fldCharType="end"/></w:r>',
        "<w:hyperlink %s><w:r><w:t> và trang thanhbinh.example</w:t></w:r></w:hyperlink>",
        "<w:sdt %s><w:sdtPr/><w:sdtContent><w:r><w:t>; hạn</w:t></w:r></w:sdtContent></w:sdt>",
        "<w:smartTag %s><w:r><w:tab/><w:t>20</w:t><w:noBreakHyphen/><w:t>25/5.</w:t></w:r></w:smartTag>",
    ):
        paragraph._p.append(parse_xml(xml % nsdecls("w")))
    finish(document)
    assert reading(document).plan.blocks[1].text == "Xem mục II và trang thanhbinh.example; hạn 20-25/5."


BOX = (
    '<w:r {ns} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml">'
    "<mc:AlternateContent><mc:Choice "
    "Requires='wps'><w:drawing><wps:txbx><w:txbxContent><w:p><w:r><w:t>{text}</w:t></w:r></w:p>"
    "</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent><w:p><w:r><w:t>{text}"
    "</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
)


def test_text_box_is_read_once(reading):
    document = start()
    document.add_paragraph("I. NỘI DUNG")
    paragraph = document.add_paragraph("Tham gia hội chợ.")
    paragraph._p.append(parse_xml(BOX.format(ns=nsdecls("w"), text="Ghi nhớ: nộp trước hạn.")))
    finish(document)
    texts = [block.text for block in reading(document).plan.blocks]
    assert texts.count("Ghi nhớ: nộp trước hạn.") == 1
    assert "Tham gia hội chợ." in texts


def test_letterhead_and_ending_in_text_boxes(reading):
    def boxes(document, *texts):
        paragraph = document.add_paragraph()
        for lines in texts:
            words = "</w:t></w:r></w:p><w:p><w:r><w:t>".join(lines)
            paragraph._p.append(parse_xml(BOX.format(ns=nsdecls("w"), text=words)))

    document = docx.Document()
    boxes(
        document,
        ["ỦY BAN NHÂN DÂN", "XÃ THANH BÌNH", "Số: 7/KH-UBND"],
        ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Thanh Bình, ngày 03 tháng 02 năm 2026"],
    )
    for text in ("KẾ HOẠCH", "Rà soát hộ nghèo năm 2026"):
        paragraph = document.add_paragraph()
        paragraph.alignment = 1
        paragraph.add_run(text).bold = True
    for text in ("I. TỔ CHỨC THỰC HIỆN", "1. Phòng Kinh tế", "- Lập danh sách hộ nghèo trước ngày 15/4/2026."):
        document.add_paragraph(text)
    boxes(
        document,
        ["Nơi nhận:", "- UBND tỉnh;", "- Lưu: VT."],
        ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Lê Văn Sơn"],
    )
    result = reading(document)
    found = inspection(result)
    assert (found["number"], found["place"], found["date"]["day"]) == ("7/KH-UBND", "Thanh Bình", 3)
    assert found["issuer"]["name"] == "ỦY BAN NHÂN DÂN XÃ THANH BÌNH"
    assert found["title"] == "Rà soát hộ nghèo năm 2026"
    assert found["recipients"] == ["UBND tỉnh", "Lưu: VT"]
    assert found["signature"]["name"] == "Lê Văn Sơn"
    assert [len(item["tasks"]) for item in found["assignments"]] == [1]
    assert not result.unplaced


def test_footnotes_are_listed(reading, tmp_path):
    import io
    import zipfile

    document = start()
    document.add_paragraph("I. NỘI DUNG")
    document.add_paragraph("Tham gia hội chợ.")
    finish(document)
    data = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(saved(document))) as old, zipfile.ZipFile(data, "w") as new:
        for name in old.namelist():
            new.writestr(name, old.read(name))
        new.writestr(
            "word/footnotes.xml",
            f'<w:footnotes {nsdecls("w")}><w:footnote w:type="separator" w:id="0"><w:p/></w:footnote>'
            "<w:footnote w:id='1'><w:p><w:r><w:t>Theo Công văn số 9/SNgV-TT ngày "
            "02/3/2026.</w:t></w:r></w:p></w:footnote>"
            "</w:footnotes>",
        )
    path = tmp_path / "plan.docx"
    path.write_bytes(data.getvalue())
    result = read(path)
    assert result.unplaced == []
    notes = [block.text for block in result.plan.blocks if block.kind is BlockKind.NOTE]
    assert notes == result.notes == ["Theo Công văn số 9/SNgV-TT ngày 02/3/2026."]
    assert inspection(result)["citations"] == [{"kind": "Công văn", "number": "9/SNgV-TT", "date": "2026-03-02"}]


def test_a_footnote_in_an_appendix_stays_there(reading, tmp_path):
    """It went to the end of the text, behind the closing paragraph."""
    import io
    import zipfile

    document = start()
    document.add_paragraph("I. NỘI DUNG")
    body = document.add_paragraph("Tham gia hội chợ.")
    finish(document)
    document.add_page_break()
    for line in ("PHỤ LỤC", "DANH SÁCH GIAN HÀNG"):
        document.add_paragraph(line).alignment = WD_ALIGN_PARAGRAPH.CENTER
    rows = document.add_table(2, 2)
    rows.style = "Table Grid"
    for cell, text in zip([*rows.rows[0].cells, *rows.rows[1].cells], ("TT", "Tên", "1", "Gốm"), strict=True):
        cell.text = text
    below = document.add_paragraph("Lập đến hết năm 2025.")
    for one, place in ((1, body), (2, rows.rows[1].cells[1].paragraphs[0]), (3, below)):
        place.add_run()._r.append(parse_xml(f"<w:footnoteReference {nsdecls('w')} w:id='{one}'/>"))
    data = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(saved(document))) as old, zipfile.ZipFile(data, "w") as new:
        for name in old.namelist():
            new.writestr(name, old.read(name))
        notes = "".join(
            f"<w:footnote w:id='{one}'><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:footnote>"
            for one, text in ((1, "Như trên."), (2, "Mới."), (3, "Như trên."))
        )
        new.writestr("word/footnotes.xml", f"<w:footnotes {nsdecls('w')}>{notes}</w:footnotes>")
    path = tmp_path / "plan.docx"
    path.write_bytes(data.getvalue())
    kinds = [block.kind for block in read(path).plan.blocks]
    appendix = kinds.index(BlockKind.APPENDIX)
    assert kinds[:appendix].count(BlockKind.NOTE) == 1 and kinds[appendix - 1] is not BlockKind.NOTE
    note, table, paragraph = BlockKind.NOTE, BlockKind.TABLE, BlockKind.PARAGRAPH
    assert kinds[-4:] == [table, note, paragraph, note]


@pytest.mark.parametrize(
    ("font", "stored", "shown"),
    [
        (".VnTime", "C«ng t¸c ®èi ngo¹i, ®Ò nghÞ c¸c th«n", "Công tác đối ngoại, đề nghị các thôn"),
        (".VnTimeH", "ñy ban nh©n d©n x·", "ỦY BAN NHÂN DÂN XÃ"),
        ("VNI-Times", "Coâng taùc ñoái ngoaïi, ñeà nghò caùc thoân", "Công tác đối ngoại, đề nghị các thôn"),
    ],
)
def test_old_fonts(reading, font, stored, shown):
    document = start()
    document.add_paragraph("I. NỘI DUNG")
    run = document.add_paragraph().add_run(stored)
    run.font.name = font
    finish(document)
    result = reading(document)
    assert result.plan.blocks[1].text == shown
    assert any("old fonts" in str(notice) for notice in result.notices)


def test_letter_of_an_old_font_that_is_a_soft_hyphen(reading):
    document = start()
    document.add_paragraph("I. NỘI DUNG")
    run = document.add_paragraph().add_run("Xong tr")
    run.font.name = ".VnTime"
    run._r.append(parse_xml(f"<w:softHyphen {nsdecls('w')}/>"))
    run._r.append(parse_xml(f"<w:t {nsdecls('w')}>íc ngµy 25/3</w:t>"))
    finish(document)
    assert reading(document).plan.blocks[1].text == "Xong trước ngày 25/3"


def test_decomposed_letters(reading):
    document = start()
    document.add_paragraph(unicodedata.normalize("NFD", "I. TỔ CHỨC THỰC HIỆN"))
    document.add_paragraph(unicodedata.normalize("NFD", "1. Phòng Kinh tế"))
    document.add_paragraph(unicodedata.normalize("NFD", "- Chủ trì tổ chức hội chợ."))
    finish(document)
    found = inspection(reading(document))["assignments"]
    assert found[0]["unit"] == "Phòng Kinh tế"
    assert found[0]["tasks"][0]["role"] == "lead"


def test_table_in_the_text_stays_a_table(reading):
    document = start()
    document.add_paragraph("I. NỘI DUNG")
    table = document.add_table(2, 3)
    for row, cells in zip(table.rows, [["TT", "Sản phẩm", "Số lượng"], ["1", "Khăn dệt", "200"]], strict=True):
        for cell, text in zip(row.cells, cells, strict=True):
            cell.text = text
    finish(document)
    block = next(block for block in reading(document).plan.blocks if block.kind is BlockKind.TABLE)
    assert block.rows == [["TT", "Sản phẩm", "Số lượng"], ["1", "Khăn dệt", "200"]]


@pytest.mark.parametrize(("bold", "head"), [(False, ["TT", "Sản phẩm"]), (True, ["Sản phẩm", "Số lượng"])])
def test_the_head_of_a_table_is_known_where_word_was_not_told(reading, bold, head):
    document = start()
    document.add_paragraph("I. NỘI DUNG")
    table = document.add_table(3, 2)
    below = ["1" if bold else "", "Khăn"]
    for place, texts in enumerate([head, below, ["2", "Nón"]]):
        for cell, text in zip(table.rows[place].cells, texts, strict=True):
            cell.paragraphs[0].add_run(text).bold = bold and not place
    if not bold:
        table.cell(0, 0).merge(table.cell(1, 0))
    finish(document)
    block = next(block for block in reading(document).plan.blocks if block.kind is BlockKind.TABLE)
    assert block.header_rows == (1 if bold else 2)


def test_landscape_appendix_of_tasks(reading):
    document = start()
    document.add_paragraph("I. NỘI DUNG")
    document.add_paragraph("Thực hiện theo Phụ lục kèm theo.")
    finish(document)
    section = document.add_section(WD_SECTION.NEW_PAGE)
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = section.page_height, section.page_width
    document.add_paragraph("Phụ lục")
    document.add_paragraph("BIỂU PHÂN CÔNG NHIỆM VỤ")
    rows = [
        ["TT", "Nội dung nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian hoàn thành", "Sản phẩm"],
        ["I", "Quảng bá", "", "", "", ""],
        ["1", "Tham gia hội chợ tỉnh", "Phòng Kinh tế", "Công an xã; Các thôn", "Trước 30/9/2026", "Gian hàng"],
        ["2", "Vận động hội viên", "Đề nghị Hội Nông dân xã", "", "Hằng quý", "Báo cáo"],
        ["3", "Đưa tin", "Phòng Văn hóa - Xã hội", "Các cơ quan liên quan", "Thường xuyên", ""],
    ]
    table = document.add_table(len(rows), 6)
    for row, cells in zip(table.rows, rows, strict=True):
        for cell, text in zip(row.cells, cells, strict=True):
            cell.text = text
    plan = reading(document).plan
    appendix = next(block for block in plan.blocks if block.kind is BlockKind.APPENDIX)
    assert (appendix.text, appendix.landscape) == ("Phụ lục", True)
    first, second, third = plan.tasks
    assert [unit.name for unit in first.supporting] == ["Công an xã", "Các thôn"]
    assert (first.deadline.day.isoformat(), first.deadline.inclusive, first.product) == (
        "2026-09-30",
        False,
        "Gian hàng",
    )
    assert (second.unit.name, second.unit.group) == ("Hội Nông dân xã", UnitGroup.REQUEST)
    assert [str(often) for often in second.recurring] == ["quarterly"]
    assert third.continuous
    assert third.supporting == []


def test_pictures_and_hidden_text(reading, tmp_path):
    import base64

    png = tmp_path / "p.png"
    png.write_bytes(
        base64.b64decode(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
        )
    )
    document = start()
    document.add_paragraph("I. NỘI DUNG")
    document.add_picture(str(png), width=Pt(20))
    paragraph = document.add_paragraph("Tham gia hội chợ.")
    hidden = paragraph.add_run("BÍ MẬT")
    hidden.font.hidden = True
    finish(document)
    result = reading(document)
    assert [str(notice) for notice in result.notices] == ["Pictures were left out: 1.", "Hidden text was left out."]
    assert all("BÍ MẬT" not in block.text for block in result.plan.blocks)


def test_everything_in_one_table(reading):
    document = docx.Document()
    table = document.add_table(1, 1)
    cell = table.rows[0].cells[0]
    cell.text = "KẾ HOẠCH"
    for text in ("Quảng bá làng nghề năm 2026", "I. NỘI DUNG", "1. Hội chợ", "Tham gia hội chợ cấp tỉnh."):
        cell.add_paragraph(text)
    finish(document)
    result = reading(document)
    assert result.plan.title == "Quảng bá làng nghề năm 2026"
    assert outline(result) == [("I.", "NỘI DUNG"), ("1.", "Hội chợ")]


def test_title_on_the_line_of_the_kind(reading):
    document = docx.Document()
    paragraph = document.add_paragraph()
    paragraph.add_run("KẾ HOẠCH").bold = True
    paragraph.add_run().add_break()
    paragraph.add_run("Quảng bá làng nghề").bold = True
    paragraph.add_run().add_break()
    paragraph.add_run("năm 2026").bold = True
    document.add_paragraph("Căn cứ Quyết định số 5/QĐ-UBND ngày 02/01/2026 của UBND tỉnh Hà Sơn;")
    document.add_paragraph("I. NỘI DUNG")
    document.add_paragraph("Tham gia hội chợ.")
    finish(document)
    result = reading(document)
    assert (result.plan.title, result.plan.year) == ("Quảng bá làng nghề năm 2026", 2026)
    assert len(inspection(result)["bases"]) == 1


def test_no_paragraph_is_lost(reading):
    document = start()
    table = document.add_table(1, 2)
    table.rows[0].cells[0].text = "UBND XÃ THANH BÌNH"
    table.rows[0].cells[1].text = "ghi chú lạ của văn thư"
    document.add_paragraph("I. NỘI DUNG")
    document.add_paragraph("Đoạn văn một.")
    document.add_paragraph("III. PHẦN NHẢY SỐ")
    document.add_paragraph("(*) Đoạn văn có dấu lạ.")
    finish(document)
    result = reading(document)
    everything = " ".join([paragraph.text for paragraph in result.paragraphs] + result.unplaced)
    for paragraph in document.paragraphs:
        for word in paragraph.text.split():
            assert word in everything
    assert "ghi chú lạ" in everything


def test_a_soft_break_parts_the_names_of_a_cell(reading):
    document = start()
    document.add_paragraph("I. NHIỆM VỤ")
    table = document.add_table(3, 4)
    rows = (
        ("TT", "Nội dung", "Đơn vị chủ trì", "Đơn vị phối hợp"),
        ("1", "Tổ chức hội chợ", "Phòng Kinh tế\nCông an xã", "Hội Nông dân xã\nHội Phụ nữ xã"),
        ("2", "Giải đáp kiến nghị", "Lãnh đạo\nPhòng Kinh tế", ""),
    )
    for row, texts in zip(table.rows, rows, strict=True):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.text = text
    finish(document)
    first, second = reading(document).plan.tasks
    assert (first.unit.name, [unit.name for unit in first.supporting]) == (
        "Phòng Kinh tế, Công an xã", ["Hội Nông dân xã", "Hội Phụ nữ xã"],
    )  # fmt: skip
    assert second.unit.name == "Lãnh đạo Phòng Kinh tế"
