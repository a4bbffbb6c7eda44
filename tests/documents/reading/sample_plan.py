"""An invented plan of an invented commune, written out in the many ways in which offices write their files."""

from __future__ import annotations

import io
import textwrap
from dataclasses import dataclass

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt

LEFT = ["ỦY BAN NHÂN DÂN", "XÃ THANH BÌNH", "Số: 17/KH-UBND"]
RIGHT = [
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Độc lập - Tự do - Hạnh phúc",
    "Thanh Bình, ngày 05 tháng 3 năm 2026",
]
TITLE = "Công tác đối ngoại và quảng bá sản phẩm làng nghề năm 2026"
RECIPIENTS = [
    "Sở Ngoại vụ tỉnh (b/c)",
    "Thường trực Đảng ủy, HĐND xã",
    "Chủ tịch, các Phó Chủ tịch UBND xã",
    "Các thôn",
    "Lưu: VT, VP",
]
SIGNATURE = ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]
NAME = "Trần Thị Thu Hà"


@dataclass(frozen=True)
class Part:
    """A paragraph of the plan: its kind, its marker and its text; `lead` is printed bold before the text."""

    kind: str
    text: str
    marker: str = ""
    lead: str = ""


BODY = [
    Part("basis", "Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16/6/2025;"),
    Part(
        "basis",
        "Thực hiện Kế hoạch số 31/KH-UBND ngày 12/01/2026 của Ủy ban nhân dân tỉnh Hà Sơn về công tác đối ngoại năm "
        "2026; Chỉ thị số 09-CT/TU ngày 20 tháng 11 năm 2025 của Ban Thường vụ Tỉnh ủy;",
    ),
    Part("plain", "Ủy ban nhân dân xã Thanh Bình ban hành Kế hoạch công tác đối ngoại năm 2026 như sau:"),
    Part("section", "MỤC ĐÍCH, YÊU CẦU", "I."),
    Part("heading", "Mục đích", "1."),
    Part(
        "bullet",
        "Giới thiệu con người, cảnh quan và các sản phẩm làng nghề của xã với bạn bè trong nước và quốc tế, góp phần "
        "nâng cao thu nhập cho nhân dân.",
        "-",
    ),
    Part("bullet", "Phát huy vai trò của các hội, đoàn thể và nghệ nhân trong hoạt động giao lưu.", "-"),
    Part("heading", "Yêu cầu", "2."),
    Part(
        "plain",
        "Các hoạt động phải thiết thực, tiết kiệm, đúng quy định của pháp luật và phù hợp với điều kiện của "
        "xã; có phân "
        "công rõ người, rõ việc, rõ thời gian hoàn thành.",
    ),
    Part("section", "NỘI DUNG", "II."),
    Part("heading", "Tiếp đón các đoàn khách", "1."),
    Part("sub", "Đoàn khách quốc tế", "a)"),
    Part(
        "bullet", "Chuẩn bị tài liệu giới thiệu bằng hai thứ tiếng theo Quyết định số 118/QĐ-UBND của UBND tỉnh.", "-"
    ),
    Part("sub", "Đoàn khách trong nước", "b)"),
    Part("bullet", "Bố trí người thuyết minh tại nhà trưng bày.", "-"),
    Part("heading", "Quảng bá sản phẩm", "2."),
    Part("plain", "Tham gia hội chợ cấp tỉnh; xây dựng phóng sự về nghề dệt của thôn Đông và nghề mộc của thôn Đoài."),
    Part("section", "KINH PHÍ THỰC HIỆN", "III."),
    Part("plain", "Kinh phí được bố trí trong dự toán chi của xã năm 2026 và các nguồn hợp pháp khác."),
    Part("section", "TỔ CHỨC THỰC HIỆN", "IV."),
    Part("heading", "Văn phòng HĐND và UBND xã", "1."),
    Part(
        "duty",
        "Là cơ quan đầu mối, chủ trì, phối hợp với Công an xã, Phòng Kinh tế theo dõi, đôn đốc việc thực "
        "hiện Kế hoạch.",
        "-",
    ),
    Part(
        "duty",
        "Tổng hợp, báo cáo Ủy ban nhân dân xã định kỳ hằng quý, 6 tháng, năm và đột xuất; báo cáo tổng kết gửi trước "
        "ngày 05/12/2026.",
        "-",
    ),
    Part("heading", "Phòng Văn hóa - Xã hội", "2."),
    Part("duty", "Chủ trì tổ chức Ngày hội làng nghề, chậm nhất ngày 20 tháng 9 năm 2026.", "-"),
    Part("duty", "Phối hợp với Trung tâm Dịch vụ tổng hợp xây dựng chuyên mục trên đài truyền thanh.", "-"),
    Part("heading", "Đề nghị Ủy ban Mặt trận Tổ quốc xã", "3."),
    Part("duty", "Vận động hội viên tham gia các hoạt động của Kế hoạch.", "-"),
    Part("closing", "Trên đây là Kế hoạch công tác đối ngoại năm 2026, yêu cầu các đơn vị nghiêm túc thực hiện./."),
]

EXPECTED = {
    "issuer": {"parent": None, "name": "ỦY BAN NHÂN DÂN XÃ THANH BÌNH"},
    "number": "17/KH-UBND",
    "place": "Thanh Bình",
    "date": {"day": 5, "month": 3, "year": 2026},
    "kind": "KẾ HOẠCH",
    "title": TITLE,
    "year": 2026,
    "bases": [part.text for part in BODY if part.kind == "basis"],
    "outline": [
        {"depth": {"section": 1, "heading": 2, "sub": 3}[part.kind], "marker": part.marker, "text": part.text}
        for part in BODY
        if part.kind in {"section", "heading", "sub"}
    ],
    "paragraphs": sum(1 for part in BODY if part.kind not in {"section", "heading", "sub"}),
    "citations": [
        {"kind": "Luật", "number": "72/2025/QH15", "date": "2025-06-16"},
        {"kind": "Kế hoạch", "number": "31/KH-UBND", "date": "2026-01-12"},
        {"kind": "Chỉ thị", "number": "09-CT/TU", "date": "2025-11-20"},
        {"kind": "Quyết định", "number": "118/QĐ-UBND", "date": None},
    ],
    "assignments": [
        {
            "unit": "Văn phòng HĐND và UBND xã",
            "tasks": [
                {"role": "both", "deadline": None, "recurring": []},
                {
                    "role": "own",
                    "deadline": "2026-12-05",
                    "recurring": ["quarterly", "6-months", "yearly", "ad-hoc"],
                },
            ],
        },
        {
            "unit": "Phòng Văn hóa - Xã hội",
            "tasks": [
                {"role": "lead", "deadline": "2026-09-20", "recurring": []},
                {"role": "coordinate", "deadline": None, "recurring": []},
            ],
        },
        {
            "unit": "Đề nghị Ủy ban Mặt trận Tổ quốc xã",
            "tasks": [{"role": "own", "deadline": None, "recurring": []}],
        },
    ],
    "closing": BODY[-1].text,
    "recipients": RECIPIENTS,
    "signature": {
        "authority": "TM. ỦY BAN NHÂN DÂN",
        "title": "PHÓ CHỦ TỊCH",
        "deputy": "KT. CHỦ TỊCH",
        "name": NAME,
    },
}
_duties = iter(part.text for part in BODY if part.kind == "duty")
for _entry in EXPECTED["assignments"]:
    for _task in _entry["tasks"]:
        _task["text"] = next(_duties)


def printed(part: Part) -> str:
    """Return a paragraph as a reader sees it."""
    return f"{part.marker} {part.text}" if part.marker else part.text


def as_text(*, wrap: int = 0, blank: bool = False, indent: str = "", columns: str = "apart") -> str:
    """Write the plan as plain text.

    `wrap` breaks the lines, `blank` puts an empty line after every line, `columns` is "apart" (one column after the
    other), "spaces" or "pipes" for letterhead and ending.
    """
    lines: list[str] = []
    if columns == "apart":
        lines += [*LEFT[:2], *RIGHT[:2], LEFT[2], RIGHT[2]]
    elif columns == "spaces":
        lines += [f"{left:<30}          {right}" for left, right in zip(LEFT, RIGHT, strict=True)]
    else:
        lines += [f"| {'<br>'.join(LEFT)} | {'<br>'.join(RIGHT)} |", "|---|---|"]
    lines += ["", "KẾ HOẠCH", TITLE, ""]
    for part in BODY:
        text = printed(part)
        lines += textwrap.wrap(indent + text, wrap, break_on_hyphens=False) if wrap else [indent + text]
    lines.append("")
    recipients = [f"- {name};" for name in RECIPIENTS[:-1]] + [f"- {RECIPIENTS[-1]}."]
    if columns == "apart":
        lines += ["Nơi nhận:", *recipients, "", *SIGNATURE, "", "", NAME]
    elif columns == "spaces":
        right = [*SIGNATURE, "", "", NAME]
        lines += [f"{left:<45}{sign}".rstrip() for left, sign in zip(["Nơi nhận:", *recipients], right, strict=True)]
    else:
        lines.append(f"| {'<br>'.join(['Nơi nhận:', *recipients])} | {'<br>'.join([*SIGNATURE, NAME])} |")
    return ("\n\n" if blank else "\n").join(lines) + "\n"


def as_docx(*, letterhead: str = "table", numbering: bool = False, bold: bool = True, breaks: bool = False) -> bytes:
    """Write the plan as a .docx.

    `letterhead` is "table", "cell" (line breaks in one paragraph of a cell) or "tabs"; with `numbering` all markers
    are automatic; without `bold` no heading is bold; with `breaks` duties of a unit stand in one paragraph, parted by
    soft line breaks.
    """
    document = docx.Document()
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = "Times New Roman", Pt(14)
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    lists = _lists(document) if numbering else None
    _columns(document, LEFT, RIGHT, letterhead)
    for text in ("KẾ HOẠCH", TITLE):
        paragraph = document.add_paragraph()
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        paragraph.add_run(text).bold = True
    last = None
    for part in BODY:
        if breaks and part.kind == "duty" and last is not None and last.kind == "duty":
            document.paragraphs[-1].add_run().add_break()
            document.paragraphs[-1].add_run(printed(part))
            continue
        last = part
        paragraph = document.add_paragraph()
        paragraph.paragraph_format.first_line_indent = Cm(1.27)
        heading = bold and part.kind in {"section", "heading", "sub"}
        if lists is not None and part.marker:
            lists(paragraph, part)
        elif part.marker:
            paragraph.add_run(f"{part.marker} ").bold = heading
        paragraph.add_run(part.text).bold = heading
    recipients = ["Nơi nhận:", *(f"- {name};" for name in RECIPIENTS[:-1]), f"- {RECIPIENTS[-1]}."]
    _columns(document, recipients, [*SIGNATURE, "", "", NAME], "table" if letterhead == "tabs" else letterhead)
    return saved(document)


def saved(document: docx.document.Document) -> bytes:
    """Return a document as the bytes of its file."""
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def _columns(document, left: list[str], right: list[str], how: str) -> None:
    if how == "tabs":
        for a, b in zip(left, right, strict=True):
            document.add_paragraph(f"{a}\t{b}")
        return
    cells = document.add_table(1, 2).rows[0].cells
    for cell, lines in zip(cells, (left, right), strict=True):
        for index, text in enumerate(lines):
            if how == "cell":
                if index:
                    cell.paragraphs[0].add_run().add_break()
                cell.paragraphs[0].add_run(text)
            else:
                paragraph = cell.paragraphs[0] if index == 0 else cell.add_paragraph()
                paragraph.add_run(text).bold = index < 2


def element(name: str, **attributes: str):
    """Make an element of Word with attributes of Word's namespace."""
    made = OxmlElement(f"w:{name}")
    for key, value in attributes.items():
        made.set(qn(f"w:{key}"), value)
    return made


def add_list(
    document, levels: list[tuple[str, str]], *, same_as: int | None = None, starts: dict[int, int] | None = None
):
    """Add a list with (format, text) a level and return its number; `same_as` shares the counters of another."""
    root = document.part.numbering_part.element
    number = str(len(root.findall(qn("w:num"))) + 50)
    abstract_id = str(same_as) if same_as is not None else str(len(root.findall(qn("w:abstractNum"))) + 70)
    if same_as is None:
        abstract = element("abstractNum", abstractNumId=abstract_id)
        for index, (fmt, text) in enumerate(levels):
            level = element("lvl", ilvl=str(index))
            level.extend([element("start", val="1"), element("numFmt", val=fmt), element("lvlText", val=text)])
            abstract.append(level)
        root.insert(0, abstract)
    num = element("num", numId=number)
    num.append(element("abstractNumId", val=abstract_id))
    for level, start in (starts or {}).items():
        override = element("lvlOverride", ilvl=str(level))
        override.append(element("startOverride", val=str(start)))
        num.append(override)
    root.append(num)
    return int(number), int(abstract_id)


def number(paragraph, num_id: int, level: int = 0) -> None:
    """Give a paragraph an automatic number."""
    properties = paragraph._p.get_or_add_pPr()
    numbering = element("numPr")
    numbering.extend([element("ilvl", val=str(level)), element("numId", val=str(num_id))])
    properties.append(numbering)


def _lists(document):
    """Return a function that numbers a paragraph: sections run on, headings and points restart."""
    sections, _ = add_list(document, [("upperRoman", "%1.")])
    _, headings = add_list(document, [("decimal", "%1.")])
    _, points = add_list(document, [("lowerLetter", "%1)")])
    bullets, _ = add_list(document, [("bullet", "\uf02d")])
    current: dict[str, int] = {}

    def give(paragraph, part: Part) -> None:
        if part.kind == "section":
            current.clear()
            number(paragraph, sections)
        elif part.kind == "heading":
            current.pop("sub", None)
            if "heading" not in current:
                current["heading"], _ = add_list(document, [], same_as=headings, starts={0: 1})
            number(paragraph, current["heading"])
        elif part.kind == "sub":
            if "sub" not in current:
                current["sub"], _ = add_list(document, [], same_as=points, starts={0: 1})
            number(paragraph, current["sub"])
        else:
            number(paragraph, bullets)

    return give
