"""The plan as a Word document: its parts, and what other programs find in them."""

from __future__ import annotations

import io
import re
import stat
import zipfile
from pathlib import Path

import pytest
from docx import Document
from docx.document import Document as WordDocument
from lxml import etree

from desktop.catalogue.decree import measures
from desktop.catalogue.words import paper_words
from desktop.documents.writing.plan import body_xml, sheet_bytes, write_sheet
from desktop.documents.writing.skeleton import W, skeleton
from desktop.domain.base.errors import UserError
from desktop.domain.base.text import Run, runs
from desktop.domain.paper.decree import LayoutChoice
from desktop.domain.paper.layout import compose
from desktop.domain.paper.sheet import Sheet
from desktop.domain.plan.plan import Block, BlockKind, Plan
from desktop.paths import write_atomic
from tests.sample_plan import sample_plan

GOLDEN = Path(__file__).parent.parent / "data" / "golden"
NS = {"w": W}


def sheet_of(plan: Plan) -> Sheet:
    return compose(plan, measures(), paper_words())


def opened(plan: Plan) -> WordDocument:
    return Document(io.BytesIO(sheet_bytes(sheet_of(plan), title="Kế hoạch công tác", author="UBND xã Thanh Bình")))


@pytest.mark.parametrize("name", ["body", "styles", "settings"])
def test_golden_part(name: str) -> None:
    """The part is as it was looked at; after a wanted change write the new text into the golden file."""
    if name == "body":
        part = body_xml(sheet_of(sample_plan(2, appendix=True)))
    else:
        package = zipfile.ZipFile(io.BytesIO(skeleton(measures())))
        part = package.read(f"word/{name}.xml").decode("utf-8")
    lines = re.sub(r"(<w:(?:p|tbl|tr|tc|style|sectPr)[ >])", r"\n\1", part).strip() + "\n"
    assert lines == (GOLDEN / f"plan-{name}.xml").read_text("utf-8")


def test_nothing_of_the_text_is_lost() -> None:
    plan = sample_plan(6, appendix=True)
    paragraphs = opened(plan).element.iter(f"{{{W}}}p")
    text = " ".join("".join(node.text or "" for node in paragraph.iter(f"{{{W}}}t")) for paragraph in paragraphs)
    place = 0
    for block in plan.blocks:
        for word in block.text.split():
            place = text.find(word, place)
            assert place >= 0, word


def test_heading_styles_make_the_navigation_pane() -> None:
    found = [(p.style.name, p.text) for p in opened(sample_plan(1)).paragraphs if p.style and "Head" in p.style.name]
    assert found == [
        ("Heading 1", "I. Mục đích, yêu cầu"),
        ("Heading 2", "1. Mục đích"),
        ("Heading 2", "2. Yêu cầu"),
        ("Heading 1", "II. TỔ CHỨC THỰC HIỆN"),
        ("Heading 2", "1. Văn phòng HĐND và UBND xã"),
    ]


def test_sections_paper_and_numbers() -> None:
    document = opened(sample_plan(1, appendix=True))
    assert len(document.sections) == 3
    for section, wide in zip(document.sections, (210, 210, 297), strict=True):
        assert section.page_width is not None and round(section.page_width.mm) == wide
        assert section.left_margin is not None and round(section.left_margin.mm) == 30
        assert section.different_first_page_header_footer
        start = section._sectPr.find("w:pgNumType", NS)
        assert start is not None and start.get(f"{{{W}}}start") == "1"
        assert "PAGE" in etree.tostring(section.header._element).decode()
        assert "PAGE" not in etree.tostring(section.first_page_header._element).decode()


def test_tables_repeat_their_header_and_keep_rows_whole() -> None:
    table = opened(sample_plan(1)).tables[-1]
    rows = list(table._tbl.tr_lst)
    assert [row.find("w:trPr/w:tblHeader", NS) is not None for row in rows] == [True] + [False] * (len(rows) - 1)
    assert all(row.find("w:trPr/w:cantSplit", NS) is not None for row in rows)
    group = rows[1].tc_lst
    assert len(group) == 1 and group[0].grid_span == 6  # of seven columns, one is left out where no task has a note


def test_signature_is_tied_to_the_text() -> None:
    body = opened(sample_plan(1, short_end=True, tasks=False)).element.body
    *_, before, last, table, end, page = body
    assert [before.find("w:pPr/w:keepNext", NS) is not None, last.find("w:pPr/w:keepNext", NS) is not None] == [
        True
    ] * 2
    assert all(p.find("w:pPr/w:keepNext", NS) is not None for p in table.iter(f"{{{W}}}p"))
    assert end.find("w:pPr/w:pStyle", NS).get(f"{{{W}}}val") == "End"
    assert page.tag == f"{{{W}}}sectPr"


def test_properties_and_language() -> None:
    data = sheet_bytes(sheet_of(sample_plan()), title="Kế hoạch công tác", author="UBND xã Thanh Bình")
    core = Document(io.BytesIO(data)).core_properties
    assert (core.title, core.author, core.language) == ("Kế hoạch công tác", "UBND xã Thanh Bình", "vi-VN")
    package = zipfile.ZipFile(io.BytesIO(data))
    assert package.testzip() is None
    assert b'<w:lang w:val="vi-VN"' in package.read("word/styles.xml")
    assert b'w:name="compatibilityMode"' in package.read("word/settings.xml")
    for name in package.namelist():
        text = package.read(name)
        assert b'TargetMode="External"' not in text
        etree.fromstring(text)


def test_runs_keep_their_form_and_odd_letters_do_no_harm() -> None:
    plan = Plan("Thử", blocks=[Block(BlockKind.PARAGRAPH, (
        Run("a < b & c "), Run("đậm", bold=True), Run(" nghiêng", italic=True), Run(" gạch", underline=True),
        Run("\u0001 dòng\nmới\tcột"),
    ))])  # fmt: skip
    paragraph = next(p for p in opened(plan).paragraphs if p.text.startswith("a <"))
    assert paragraph.text == "a < b & c đậm nghiêng gạch dòng\nmới\tcột"
    assert [(r.bold, r.italic, r.underline) for r in paragraph.runs] == [
        (None, None, None), (True, None, None), (None, True, None), (None, None, True), (None, None, None),
    ]  # fmt: skip


def test_layout_choice_reaches_the_styles() -> None:
    chosen = measures().with_choice(LayoutChoice(body_size=13, first_line=10))
    sheet = compose(sample_plan(1), chosen, paper_words())
    document = Document(io.BytesIO(sheet_bytes(sheet, title="", author="")))
    normal = document.styles["Normal"]
    assert normal.font.size is not None and normal.font.size.pt == 13
    indent = normal.paragraph_format.first_line_indent
    assert indent is not None and round(indent.mm, 1) == 10


def test_all_styles_of_the_text_exist() -> None:
    document = opened(sample_plan(1, appendix=True))
    known = {style.style_id for style in document.styles}
    used = {
        node.get(f"{{{W}}}val") for tag in ("pStyle", "tblStyle") for node in document.element.iter(f"{{{W}}}{tag}")
    }
    assert used <= known


def test_file_is_replaced_whole(tmp_path: Path) -> None:
    path = tmp_path / "kế hoạch.docx"
    path.write_bytes(b"old")
    write_sheet(sheet_of(sample_plan()), path, title="t", author="a")
    assert Document(str(path)).core_properties.title == "t"
    assert [item.name for item in tmp_path.iterdir()] == ["kế hoạch.docx"]


def test_a_file_that_cannot_be_replaced_is_a_sentence(tmp_path: Path) -> None:
    folder = tmp_path / "held"
    folder.mkdir()
    (folder / "plan.docx").write_bytes(b"old")
    with pytest.MonkeyPatch.context() as patch:
        # A file that Word holds open exists on Windows only; here the system's answer is put in its place.
        patch.setattr("os.replace", _denied)
        patch.setattr("time.sleep", lambda _seconds: None)
        with pytest.raises(UserError, match=r"plan\.docx"):
            write_atomic(folder / "plan.docx", b"new")
    assert (folder / "plan.docx").read_bytes() == b"old"
    assert [item.name for item in folder.iterdir()] == ["plan.docx"]
    assert stat.S_ISREG((folder / "plan.docx").stat().st_mode)


def _denied(source: Path, target: Path) -> None:
    raise PermissionError(13, "Access is denied", str(source), None, str(target))


def test_a_very_tall_row_may_break() -> None:
    plan = sample_plan(1)
    plan.tasks[0].runs = runs("Việc rất dài. " * 200)
    rows = opened(plan).tables[-1]._tbl.tr_lst
    assert [row.find("w:trPr/w:cantSplit", NS) is None for row in rows[:4]] == [False, False, True, False]


def test_a_head_of_two_rows_is_merged_in_word() -> None:
    rows = [["STT", "Phân công", ""], ["", "Chủ trì", "Phối hợp"], ["1", "Công an xã", ""]]
    written = opened(Plan("Thử", blocks=[Block(BlockKind.TABLE, rows=rows, header_rows=2)])).tables[1]
    head = [[cell.text for cell in row.cells] for row in written.rows]
    assert head == [["STT", "Phân công", "Phân công"], ["STT", "Chủ trì", "Phối hợp"], ["1", "Công an xã", ""]]
