"""From a plan to the content of its pages."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from desktop.catalogue.decree import measures, read_measures, typeface
from desktop.catalogue.office import propose
from desktop.catalogue.words import paper_words
from desktop.domain.base.text import plain, runs
from desktop.domain.office.office import Level
from desktop.domain.paper.assignment import timing, with_focal
from desktop.domain.paper.decree import LayoutChoice
from desktop.domain.paper.layout import compose, issuer_in_sentence
from desktop.domain.paper.letterhead import BLANK, date_text, number_text
from desktop.domain.paper.sheet import Paragraph, Sheet, Style, Table, text_styles
from desktop.domain.paper.table_widths import table_widths
from desktop.domain.plan.plan import Block, BlockKind, PartialDate, Plan, Signature, renumber
from desktop.domain.task.task import Deadline, Recurrence, Task
from desktop.paths import resource
from tests.sample_plan import LONG, LONG_TITLE, SHORT, sample_plan


def composed(plan: Plan) -> Sheet:
    return compose(plan, measures(), paper_words())


def texts(sheet: Sheet, section: int = 0) -> list[tuple[Style, str]]:
    items = sheet.sections[section].items
    return [(item.style, plain(item.runs)) for item in items if isinstance(item, Paragraph)]


def cell_texts(table: Table, row: int, column: int) -> list[str]:
    return [plain(item.runs) for item in table.rows[row].cells[column].paragraphs]


def test_body_in_order_with_markers() -> None:
    found = texts(composed(sample_plan(1)))
    assert found == [
        (Style.KIND, "KẾ HOẠCH"),
        (Style.SUBJECT, "Công tác đối ngoại năm 2026 trên địa bàn xã Thanh Bình"),
        (Style.BASIS, "Căn cứ Luật Tổ chức chính quyền địa phương;"),
        (Style.BASIS, "Thực hiện Kế hoạch số 12/KH-UBND ngày 08 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Hà Sơn về "
                      "công tác đối ngoại năm 2026."),
        (Style.BODY, "Ủy ban nhân dân xã Thanh Bình xây dựng Kế hoạch như sau:"),
        (Style.SECTION, "I. Mục đích, yêu cầu"),
        (Style.HEADING, "1. Mục đích"),
        (Style.BODY, f"- {SHORT}"),
        (Style.HEADING, "2. Yêu cầu"),
        (Style.BODY, "a) Việc thực hiện phải đúng tiến độ, có kết quả cụ thể."),
        (Style.SECTION, "II. TỔ CHỨC THỰC HIỆN"),
        (Style.HEADING, "1. Văn phòng HĐND và UBND xã"),
        (Style.BODY, "- Chủ trì, phối hợp với các đơn vị tổng hợp kết quả, báo cáo Ủy ban nhân dân tỉnh."),
        (Style.BODY, "- Báo cáo định kỳ 6 tháng, năm."),
        (Style.BODY, "2. Phòng Kinh tế: Chủ trì quảng bá sản phẩm của địa phương."),
        (Style.BODY, "3. Đề nghị Ủy ban MTTQ Việt Nam xã cùng tham gia."),
        (Style.BODY, "- Phối hợp vận động đoàn viên, hội viên tham gia."),
        (Style.BODY, "Trên đây là Kế hoạch công tác đối ngoại năm 2026 trên địa bàn xã Thanh Bình; các đơn vị nghiêm "
                     "túc thực hiện./."),
    ]  # fmt: skip


def test_a_base_that_is_the_first_sentence_too_stands_upright() -> None:
    """It was read upright from the file of an office, and printed in italics."""
    opening = "Thực hiện Kế hoạch số 15/KH-UBND; Ủy ban nhân dân xã xây dựng Kế hoạch như sau:"
    plan = Plan("Đối ngoại", blocks=[Block(BlockKind.BASIS, runs(text)) for text in ("Căn cứ Luật Thủ đô;", opening)])
    assert texts(composed(plan))[-2:] == [(Style.BASIS, "Căn cứ Luật Thủ đô;"), (Style.BODY, opening)]


def test_every_block_is_on_paper_once() -> None:
    plan = sample_plan(5, appendix=True)
    sheet = composed(plan)
    main = [index for section in sheet.sections[:2] for item in section.items for index in item.blocks]
    first = next(i for i, block in enumerate(plan.blocks) if block.kind is BlockKind.APPENDIX)
    assert sorted(set(main)) == list(range(len(plan.blocks)))
    assert [index for index in main if index != first] == [i for i in range(len(plan.blocks)) if i != first]


def test_run_in_heading_is_bold_up_to_its_colon() -> None:
    item = next(item for item in composed(sample_plan()).sections[0].items
                if isinstance(item, Paragraph) and plain(item.runs).startswith("2. Phòng"))  # fmt: skip
    assert [(run.text, run.bold) for run in item.runs] == [
        ("2. Phòng Kinh tế:", True),
        (" Chủ trì quảng bá sản phẩm của địa phương.", False),
    ]
    assert len(item.blocks) == 2


@pytest.mark.parametrize("kind", [BlockKind.HEADING, BlockKind.SUBHEADING, BlockKind.CLOSING])
def test_a_heading_takes_no_other_heading_and_no_closing_into_its_line(kind: BlockKind) -> None:
    """Whose duty was taken out printed “4. Đề nghị Mặt trận: 5. Trưởng bản”."""
    blocks = [Block(BlockKind.HEADING, runs("Mặt trận"), run_in=True), Block(kind, runs("Trưởng bản"))]
    plan = Plan("P", blocks=blocks)
    renumber(plan.blocks)
    texts = [plain(i.runs) for i in composed(plan).sections[0].items if isinstance(i, Paragraph) and i.blocks]
    assert not any("Mặt trận" in text and "Trưởng bản" in text for text in texts)
    assert any("Trưởng bản" in text for text in texts)


@pytest.mark.parametrize(
    ("number", "text"),
    [
        ("5/KH-UBND", "05/KH-UBND"),
        ("62/KH-UBND", "62/KH-UBND"),
        ("007/KH-UBND", "07/KH-UBND"),
        ("0231/KH-UBND", "0231/KH-UBND"),
        ("", BLANK + "/KH-UBND"),
    ],
)
def test_number(number: str, text: str) -> None:
    assert number_text(number, "KH-UBND") == text


@pytest.mark.parametrize(
    ("dated", "text"),
    [
        (PartialDate(5, 1, 2026), "ngày 05 tháng 01 năm 2026"),
        (PartialDate(15, 3, 2026), "ngày 15 tháng 3 năm 2026"),
        (PartialDate(None, 3, 2026), f"ngày {BLANK} tháng 3 năm 2026"),
        (PartialDate(), f"ngày {BLANK} tháng {BLANK} năm {BLANK}"),
    ],
)
def test_date(dated: PartialDate, text: str) -> None:
    assert date_text(dated, paper_words()) == text


def test_letterhead_lines() -> None:
    sheet = composed(sample_plan())
    head = sheet.sections[0].items[0]
    assert isinstance(head, Table)
    assert sum(head.widths) == sheet.measures.text_width()
    agency, nation = (cell.paragraphs for cell in head.rows[0].cells)
    face = measures().typeface
    assert [bool(item.rule) for item in agency] == [False, True]
    assert 1 / 3 <= agency[-1].rule / face.width("XÃ THANH BÌNH", 13, bold=True) <= 1 / 2
    assert nation[1].rule / face.width("Độc lập - Tự do - Hạnh phúc", 14, bold=True) == pytest.approx(1, abs=0.02)


STATE = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"]


@pytest.mark.parametrize(
    ("parent", "issuer", "named"),
    [
        ("ĐẢNG BỘ TỈNH HÀ SƠN", "ĐẢNG ỦY XÃ THANH BÌNH", ["ĐẢNG CỘNG SẢN VIỆT NAM"]),
        ("TỈNH ỦY HÀ SƠN", "BAN TUYÊN GIÁO VÀ DÂN VẬN", ["ĐẢNG CỘNG SẢN VIỆT NAM"]),
        ("ĐẢNG ỦY XÃ HÒA AN", "VĂN PHÒNG", ["ĐẢNG CỘNG SẢN VIỆT NAM"]),
        ("HUYỆN ỦY SƠN TÂY", "ỦY BAN NHÂN DÂN\nXÃ HÒA AN", STATE),
        ("HUYỆN ỦY SƠN TÂY", "UBND XÃ HÒA AN", STATE),
        ("ĐẢNG ỦY XÃ HÒA AN", "HỘI ĐỒNG NHÂN DÂN", STATE),
        ("TỈNH ỦY HÀ SƠN", "SỞ Y TẾ", STATE),
        ("ĐẢNG ỦY - HĐND - UBND", "XÃ THANH BÌNH", STATE),
    ],
)
def test_paper_of_the_party_names_the_party(parent: str, issuer: str, named: list[str]) -> None:
    plan = sample_plan()
    plan.parent, plan.issuer = parent, issuer
    head = composed(plan).sections[0].items[0]
    assert isinstance(head, Table)
    nation = head.rows[0].cells[1].paragraphs
    assert [plain(item.runs) for item in nation] == named
    assert nation[-1].rule


def test_number_of_the_party_left_open() -> None:
    assert number_text("", "KH/ĐU") == f"{BLANK}-KH/ĐU"
    assert number_text("12-KH/ĐU", "KH/ĐU") == "12-KH/ĐU"


def test_open_date_stays_in_the_middle() -> None:
    plan = sample_plan()
    plan.dated = PartialDate()
    head = composed(plan).sections[0].items[0]
    assert isinstance(head, Table)
    assert cell_texts(head, 1, 1) == [f"Thanh Bình, ngày {BLANK} tháng {BLANK} năm"]


def test_long_subject_is_even_and_its_line_suits_all_its_lines() -> None:
    item = composed(sample_plan(title=LONG_TITLE)).sections[0].items[2]
    assert isinstance(item, Paragraph)
    assert item.style is Style.SUBJECT
    room = measures().text_width() - 2 * item.inset
    for wider in (1, 1.045):  # the font that stands in for Times New Roman may run wider
        lines = [width * wider for width in measures().typeface.lines(item.runs, 14, room / wider, bold=True)]
        assert len(lines) >= 3
        assert max(lines) / 3 <= item.rule <= lines[-1] / 2


def test_end_of_text_is_held_with_the_signature() -> None:
    for short in (True, False):
        *_, before, last, _ = composed(sample_plan(short_end=short)).sections[0].items
        assert isinstance(before, Paragraph) and isinstance(last, Paragraph)
        assert (before.keep_next, last.keep_next) == (short, True)
        assert last.keep_lines


def test_signature_and_recipients() -> None:
    foot = composed(sample_plan(form=1)).sections[0].items[-1]
    assert isinstance(foot, Table)
    assert cell_texts(foot, 0, 0) == [
        "Nơi nhận:",
        "- UBND tỉnh Hà Sơn (báo cáo);",
        "- Thường trực Đảng ủy, HĐND xã;",
        "- Các đơn vị có nhiệm vụ;",
        "- Lưu: VT, VP.",
    ]
    assert cell_texts(foot, 0, 1) == ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Lê Thị Hạnh"]


def test_assignment_appendix() -> None:
    plan = sample_plan(appendix=True)
    sheet = composed(plan)
    assert [section.landscape for section in sheet.sections] == [False, False, True]
    assert texts(sheet, 1)[0] == (Style.APPENDIX, "Phụ lục I")
    assert texts(sheet, 2) == [
        (Style.APPENDIX, "Phụ lục II"),
        (Style.APPENDIX_TITLE, "Biểu phân công nhiệm vụ"),
        (Style.APPENDIX_NOTE, "(Kèm theo Kế hoạch số 05/KH-UBND ngày 05 tháng 01 năm 2026 của Ủy ban nhân dân xã Thanh "
                              "Bình)"),
    ]  # fmt: skip
    table = sheet.sections[2].items[-1]
    assert isinstance(table, Table)
    assert table.header_rows == 1
    rows = [[" ".join(plain(p.runs) for p in cell.paragraphs) for cell in row.cells] for row in table.rows]
    assert rows[0] == list(paper_words().assignment_columns)[:-1]  # no task has a note
    assert [row[0] for row in rows[1:]] == [
        "Văn phòng HĐND và UBND xã", "1", "2", "Phòng Kinh tế", "3", "Đề nghị Ủy ban MTTQ Việt Nam xã", "4",
    ]  # fmt: skip
    assert rows[2][2:6] == ["Văn phòng HĐND và UBND xã", "Phòng Kinh tế", "Trước ngày 30/11/2026", "Báo cáo"]
    assert rows[3][4] == "6 tháng một lần, hằng năm"
    assert rows[5][3:5] == ["Văn phòng HĐND và UBND xã; Ủy ban MTTQ Việt Nam xã", "Thường xuyên"]
    assert rows[7][2:4] == ["Văn phòng HĐND và UBND (đầu mối)", "Ủy ban MTTQ Việt Nam xã"]
    assert sum(table.widths) == pytest.approx(sheet.measures.text_width(landscape=True), abs=0.05)
    plan.tasks[0].note = "Có kinh phí"
    noted = composed(plan).sections[2].items[-1]
    assert isinstance(noted, Table)
    assert len(noted.rows[0].cells) == len(noted.widths) == len(paper_words().assignment_columns)


def test_timing_of_a_task_without_date() -> None:
    words = paper_words()
    assert timing(Task(runs("x"), recurring=(Recurrence.QUARTERLY,)), words) == "Hằng quý"
    assert timing(Task(runs("x"), timing="theo từng đoàn"), words) == "Theo từng đoàn"
    assert timing(Task(runs("x")), words) == ""


def test_days_that_are_told_each_are_no_rhythm_beside() -> None:
    """“6 tháng trước ngày 15/6/2026, năm trước ngày 10/12/2026” had “6 tháng một lần, hằng năm” behind its days."""
    words, every = paper_words(), (Recurrence.HALF_YEARLY, Recurrence.YEARLY)
    first, second = Deadline(date(2026, 6, 15), inclusive=False), Deadline(date(2026, 12, 10), inclusive=False)
    twice = Task(runs("x"), deadline=first, more_deadlines=(second,), recurring=every)
    assert timing(twice, words) == "Trước ngày 15/6/2026; trước ngày 10/12/2026"
    once = Task(runs("x"), deadline=first, recurring=(Recurrence.HALF_YEARLY,))
    assert timing(once, words) == "Trước ngày 15/6/2026; 6 tháng một lần"


def test_the_name_of_a_group_stands_over_all_columns_of_a_numbered_table() -> None:
    """It was squeezed into the column of the numbers, one letter below the other."""
    rows = [["TT", "Nội dung", "Ghi chú"], ["Phòng Kinh tế", "", ""], ["1", "Lập biểu", ""], ["2", "", ""]]
    block = Block(BlockKind.TABLE, rows=rows, header_rows=1, widths=[6, 70, 24])
    table = next(
        i for i in composed(Plan("Thử", blocks=[block])).sections[0].items if isinstance(i, Table) and i.blocks
    )
    assert [len(row.cells) for row in table.rows] == [3, 1, 3, 3]
    assert table.rows[1].cells[0].span == 3 and cell_texts(table, 1, 0) == ["Phòng Kinh tế"]
    block.rows[0][0] = "Họ và tên"  # to be filled in by hand
    table = next(
        i for i in composed(Plan("Thử", blocks=[block])).sections[0].items if isinstance(i, Table) and i.blocks
    )
    assert [len(row.cells) for row in table.rows] == [3, 3, 3, 3]


def test_groups_with_a_number_of_their_own_and_sums_are_bold() -> None:
    """They were in the paper that was read, and looked like any other row in the one that was written."""
    rows = [["STT", "Nội dung", "Chủ trì", "Kinh phí"], ["I", "Tuyên truyền", "", ""],
            ["1", "In tờ rơi", "Công an xã", "5"],
            ["A.", "Kiểm tra", "", ""], ["2", "Tuần tra", "Công an xã", ""], ["", "Tổng cộng", "", "5"],
            ["I", "Lớp I", "Trường THCS", ""]]  # fmt: skip
    block = Block(BlockKind.TABLE, rows=rows, header_rows=1)

    def bold() -> list[bool]:
        sheet = composed(Plan("Thử", blocks=[block]))
        table = next(item for item in sheet.sections[0].items if isinstance(item, Table) and item.blocks)
        assert [row.keep_next for row in table.rows[1:]][:4] == [block.rows[0][0] == "STT", False] * 2
        return [
            all(run.bold for cell in row.cells for part in cell.paragraphs for run in part.runs) for row in table.rows
        ]

    assert bold()[1:] == [True, False, True, False, True, False]
    block.rows[0][0] = "Lớp"  # no numbers: "I" may be a class
    assert bold()[1:] == [False, False, False, False, True, False]


def test_a_head_of_two_rows_is_merged_as_it_was_made() -> None:
    """Each cell that was merged away was printed empty: "Phân công" stood over "Chủ trì" only, beside an empty one."""
    rows = [["STT", "Phân công", "", "Quý", "", "", "Hạn"], ["", "Chủ trì", "Phối hợp", "I", "II", "III", ""],
            ["1", "Công an xã", "", "1", "", "", ""]]  # fmt: skip
    block = Block(BlockKind.TABLE, rows=rows, header_rows=2)
    table = next(
        i for i in composed(Plan("Thử", blocks=[block])).sections[0].items if isinstance(i, Table) and i.blocks
    )
    assert [[cell.span for cell in row.cells] for row in table.rows] == [[1, 2, 3, 1], [1] * 7, [1] * 7]
    assert [cell.open_below for cell in table.rows[0].cells] == [True, False, False, True]
    assert [cell.open_above for cell in table.rows[1].cells] == [True, *[False] * 5, True]
    assert not any(cell.open_above or cell.open_below for cell in table.rows[2].cells)


def test_the_name_of_a_group_takes_no_room_from_the_columns() -> None:
    """The column of the numbers was as wide as that of the duties, which stood in a column of letters."""
    rows = [["TT", "Nội dung", "Chủ trì"], ["B. Quản lý người nước ngoài trên địa bàn xã", "", ""],
            ["1", "Tập huấn kỹ năng tiếp xúc người nước ngoài " * 3, "Công an xã"]]  # fmt: skip
    block = Block(BlockKind.TABLE, rows=rows, header_rows=1)
    table = next(
        i for i in composed(Plan("Thử", blocks=[block])).sections[0].items if isinstance(i, Table) and i.blocks
    )
    assert table.widths[0] < 15 < table.widths[2] < table.widths[1]


def test_a_short_word_among_longer_ones_stands_with_them() -> None:
    """It stood in the middle below "Chuyên mục", as one day did in a column of quarters."""
    rows = [["TT", "Sản phẩm", "Hạn"], ["1", "Chuyên mục", "Quý III/2027"], ["2", "Phim", "30/9/2027"],
            ["3", "Bản đồ số", "Tháng 5/2027"]]  # fmt: skip
    block = Block(BlockKind.TABLE, rows=rows, header_rows=1)
    table = next(
        i for i in composed(Plan("Thử", blocks=[block])).sections[0].items if isinstance(i, Table) and i.blocks
    )
    styles = [[cell.paragraphs[0].style for cell in row.cells] for row in table.rows[1:]]
    assert styles == [[Style.TABLE_CENTRE, Style.TABLE_TEXT, Style.TABLE_TEXT]] * 3


def test_an_appendix_with_its_title_in_a_line_of_its_own_has_one_note() -> None:
    """One that was written with an open number is composed anew: the issued paper has one."""
    note = "(Kèm theo Kế hoạch số /KH-UBND ngày tháng năm 2026 của Ủy ban nhân dân xã Thanh Bình)"
    lines = (note, "Một dòng.")
    blocks = [Block(BlockKind.APPENDIX, runs("Phụ lục")), Block(BlockKind.PARAGRAPH, runs("BIỂU PHÂN CÔNG NHIỆM VỤ")),
              *(Block(BlockKind.PARAGRAPH, runs(line)) for line in lines)]  # fmt: skip
    plan = Plan("Thử", number="12/KH-UBND", issuer="ỦY BAN NHÂN DÂN\nXÃ THANH BÌNH", blocks=blocks)
    found = texts(composed(plan), 1)
    assert [style for style, _ in found] == [Style.APPENDIX, Style.APPENDIX_TITLE, Style.APPENDIX_NOTE, Style.BODY]
    assert "số 12/KH-UBND" in found[2][1] and found[3][1] == "Một dòng."
    blocks[2].runs = runs(note.replace("số /", "số 7/"))
    assert "số 7/KH-UBND" in texts(composed(plan), 1)[2][1]


def test_groups_that_have_sums_are_bold_where_the_rows_below_them_are_counted() -> None:
    rows = [["STT", "Nội dung", "ĐVT", "Số lượng", "Thành tiền"], ["I", "Hạ tầng", "", "", "185.000"],
            ["1", "Biển báo", "cái", "24", "120.000"], ["II", "Tuyên truyền", "", "", "135.000"],
            ["2", "Băng rôn", "tấm", "45", "45.000"]]  # fmt: skip
    for numbers, wanted in ((("1", "2"), [True, False] * 2), (("III", "IV"), [False] * 4)):
        rows[2][0], rows[4][0] = numbers
        block = Block(BlockKind.TABLE, rows=[list(row) for row in rows], header_rows=1)
        sheet = composed(Plan("Thử", blocks=[block]))
        table = next(item for item in sheet.sections[0].items if isinstance(item, Table) and item.blocks)
        found = [all(run.bold for cell in row.cells for part in cell.paragraphs for run in part.runs if run.text)
                 for row in table.rows]  # fmt: skip
        assert found[1:] == wanted


@pytest.mark.parametrize("bold", [False, True])
@pytest.mark.parametrize(
    "note", ["", "(Kèm theo Kế hoạch số 7/KH-UBND của xã)", "(Ban hành kèm theo Kế hoạch số 7/KH-UBND của xã)"]
)
def test_the_lines_of_a_title_below_the_label_of_an_appendix_stand_above_its_note(note: str, bold: bool) -> None:
    """Also where its note went because it named the number of the year before."""
    title = ["Dự toán kinh phí", "và khối lượng"] if bold else ["DỰ TOÁN KINH PHÍ", "VÀ KHỐI LƯỢNG"]
    blocks = [Block(BlockKind.APPENDIX, runs("PHỤ LỤC I")),
              *(Block(BlockKind.PARAGRAPH, runs(line, bold=bold)) for line in title),
              *([Block(BlockKind.PARAGRAPH, runs(note))] if note else []),
              Block(BlockKind.PARAGRAPH, runs("Một dòng."))]  # fmt: skip
    plan = Plan("Thử", number="12/KH-UBND", issuer="ỦY BAN NHÂN DÂN\nXÃ THANH BÌNH", blocks=blocks)
    said = (
        note or "(Kèm theo Kế hoạch số 12/KH-UBND ngày       tháng       năm         của Ủy ban nhân dân xã Thanh Bình)"
    )
    found = [(style, " ".join(text.split())) for style, text in texts(composed(plan), 1)]
    assert found == [
        (Style.APPENDIX, "PHỤ LỤC I"), *((Style.APPENDIX_TITLE, line) for line in title),
        (Style.APPENDIX_NOTE, " ".join(said.split())), (Style.BODY, "Một dòng."),
    ]  # fmt: skip


def test_words_below_the_label_of_an_appendix_that_are_no_title_stand_below_its_note() -> None:
    for line in ("Các xã nộp biểu này hằng quý", "GỒM CÁC VIỆC:"):
        blocks = [Block(BlockKind.APPENDIX, runs("Phụ lục")), Block(BlockKind.PARAGRAPH, runs(line))]
        plan = Plan("Thử", number="12/KH-UBND", issuer="ỦY BAN NHÂN DÂN\nXÃ THANH BÌNH", blocks=blocks)
        styles = [style for style, _ in texts(composed(plan), 1)]
        assert styles == [Style.APPENDIX, Style.APPENDIX_NOTE, Style.BODY]


def test_appendix_that_brings_its_own_label_and_note() -> None:
    plan = sample_plan(tasks=False)
    plan.blocks += [
        Block(BlockKind.APPENDIX, runs("PHỤ LỤC 2. DANH MỤC VIỆC CẦN LÀM")),
        Block(BlockKind.PARAGRAPH, runs("(Kèm theo Kế hoạch số 05/KH-UBND của xã)")),
        Block(BlockKind.PARAGRAPH, runs(SHORT)),
    ]
    assert texts(composed(plan), 1) == [
        (Style.APPENDIX, "PHỤ LỤC 2"),
        (Style.APPENDIX_TITLE, "DANH MỤC VIỆC CẦN LÀM"),
        (Style.APPENDIX_NOTE, "(Kèm theo Kế hoạch số 05/KH-UBND của xã)"),
        (Style.BODY, SHORT),
    ]


def test_nothing_but_a_title_is_composed() -> None:
    plan = Plan("Công tác năm 2026", signature=Signature())
    sheet = composed(plan)
    assert [style for style, _ in texts(sheet)] == [Style.KIND, Style.SUBJECT]


@pytest.mark.parametrize(
    ("issuer", "text"),
    [
        ("ỦY BAN NHÂN DÂN\nXÃ THANH BÌNH", "Ủy ban nhân dân xã Thanh Bình"),
        ("UBND PHƯỜNG TÂN LẬP", "UBND phường Tân Lập"),
        ("SỞ NGOẠI VỤ", "Sở Ngoại Vụ"),
        ("ỦY BAN NHÂN DÂN\nTHÀNH PHỐ HỒ CHÍ MINH", "Ủy ban nhân dân Thành phố Hồ Chí Minh"),
        ("ỦY BAN NHÂN DÂN\nTHÀNH PHỐ ĐÀ NẴNG", "Ủy ban nhân dân thành phố Đà Nẵng"),
        ("Ủy ban nhân dân xã Thanh Bình", "Ủy ban nhân dân xã Thanh Bình"),
    ],
)
def test_issuer_in_a_sentence(issuer: str, text: str) -> None:
    assert issuer_in_sentence(issuer, paper_words()) == text


def test_columns_share_the_width_by_their_words() -> None:
    rows = [["STT", "Nội dung", "Ghi chú"], ["1", LONG, "x"]]
    first, second, third = table_widths(rows, 165, measures())
    assert first + second + third == pytest.approx(165, abs=0.05)
    assert second > 90
    assert first > measures().typeface.width("STT", 13, bold=True)


def test_layout_choice_stays_within_the_decree() -> None:
    chosen = measures().with_choice(LayoutChoice(left=35, body_size=13, first_line=10, line_spacing=1.5))
    form = text_styles(chosen)[Style.BODY]
    assert (form.size, form.first_line, form.line) == (13, 10, 22.4)
    assert text_styles(chosen)[Style.RECIPIENT].size == 11
    for wrong in (LayoutChoice(left=20), LayoutChoice(body_size=12), LayoutChoice(first_line=11)):
        with pytest.raises(ValueError, match=r"not within|none of"):
            measures().with_choice(wrong)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("value = 30 }", "value = 29 }", "page.left"),
        ("value = 12.7 }", "value = 11 }", "body.first_line"),
        ("[type.signer]", "[type.singer]", "type.singer"),
        ("number_from_edge = 10", "", "page.number_from_edge"),
    ],
)
def test_a_wrong_measure_is_refused(old: str, new: str, message: str) -> None:
    text = resource("decree30.toml").read_text("utf-8")
    assert old in text
    with pytest.raises(ValueError, match=message):
        read_measures(text.replace(old, new), typeface())


def test_tone_marks_do_not_change_a_width() -> None:
    face = measures().typeface
    assert face.width("ấấ", 14) == face.width("aa", 14)
    assert face.width("ờ", 14) == face.width("ơ", 14) > face.width("o", 14)
    assert face.lines(runs("một hai ba"), 14, 9) == [face.width(word, 14) for word in ("một", "hai", "ba")]


def test_choice_changes_the_key_of_a_cache() -> None:
    assert measures().with_choice(LayoutChoice()) == measures()
    assert measures().with_choice(LayoutChoice(top=22)) != measures()
    assert replace(measures()) == measures()


def test_columns_of_a_table_are_as_wide_as_they_were_made() -> None:
    rows = [["TT", "Nội dung", "Ghi chú"], ["1", "Kiểm tra", ""]]
    for widths in ([], [100, 700, 200], [500, 500]):  # the last ones are not for so many columns
        plan = Plan("Thử", blocks=[Block(BlockKind.TABLE, rows=rows, widths=widths)])
        table = next(item for item in composed(plan).sections[0].items if isinstance(item, Table) and item.blocks)
        total = measures().text_width()
        expected = table_widths(rows, total, measures())
        if len(widths) == 3:
            expected = tuple(total * width / 1000 for width in widths)
        assert table.widths == pytest.approx(expected)


def test_a_province_coordinates_by_the_office_that_it_has() -> None:
    city = propose(Level.PROVINCE, "Hải Phòng", "")
    commune = propose(Level.COMMUNE, "Tuyên Quang", "Hòa An")
    assert with_focal(paper_words(), city.issuer).focal == "Văn phòng Ủy ban nhân dân thành phố (đầu mối)"
    assert with_focal(paper_words(), commune.issuer).focal == paper_words().focal == "Văn phòng HĐND và UBND (đầu mối)"


def test_a_line_that_announces_what_follows_stays_with_it() -> None:
    plan = sample_plan()
    place = next(place for place, block in enumerate(plan.blocks) if block.kind is BlockKind.PARAGRAPH)
    plan.blocks[place : place + 1] = [
        Block(BlockKind.PARAGRAPH, runs("Phòng Kinh tế: hoàn thành 01 nhiệm vụ, cụ thể:")),
        Block(BlockKind.BULLET, runs("Công an xã:"), marker="-"),
        Block(BlockKind.BULLET, runs("Rà soát danh mục."), marker="-"),
        Block(BlockKind.PARAGRAPH, runs(f"{'Nội dung dài ' * 20}như sau:")),
    ]
    kept = {
        plain(item.runs): item.keep_next for item in composed(plan).sections[0].items if isinstance(item, Paragraph)
    }
    assert kept["Phòng Kinh tế: hoàn thành 01 nhiệm vụ, cụ thể:"] and kept["- Công an xã:"]
    assert not kept["- Rà soát danh mục."]
    assert not [text for text, keep in kept.items() if text.endswith("dài như sau:") and keep]
