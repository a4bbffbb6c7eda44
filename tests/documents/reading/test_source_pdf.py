"""PDF with a text layer: columns, pages that cut sentences, page numbers, footnotes, ruled tables."""

from __future__ import annotations

import unicodedata

import pytest

from desktop.documents.reading import read
from desktop.documents.reading.inspect import inspection
from desktop.domain.base.errors import UserError
from desktop.domain.plan.files import is_scan
from desktop.domain.plan.plan import BlockKind
from tests.documents.reading import old_letters
from tests.documents.reading.pdf_maker import Pdf
from tests.documents.reading.sample_plan import BODY, EXPECTED, LEFT, NAME, RECIPIENTS, RIGHT, SIGNATURE, TITLE, printed

LEFT_EDGE, RIGHT_EDGE, STEP = 85.0, 538.0, 19.0


class Typesetter:
    """Set paragraphs of the plan on pages, as Word would."""

    def __init__(self, *, indent: float, justify: bool, lines: int = 32) -> None:
        self.pdf = Pdf()
        self._indent, self._justify, self._lines = indent, justify, lines
        self._row = 0
        self._page = 1

    def _next(self) -> float:
        if self._row == self._lines:
            self._row = 0
            self._page += 1
            self.pdf.page()
            self.pdf.show(300, 806, str(self._page))
        self._row += 1
        return 780 - self._row * STEP

    def centre(self, text: str) -> None:
        """Print a centred bold line."""
        y = self._next()
        self.pdf.show((LEFT_EDGE + RIGHT_EDGE - self.pdf.width(text)) / 2, y, text, bold=True)

    def columns(self, left: str, right: str) -> None:
        """Print a line in two columns."""
        y = self._next()
        self.pdf.show(190 - self.pdf.width(left, 12) / 2, y, left, size=12)
        self.pdf.show(420 - self.pdf.width(right, 12) / 2, y, right, size=12)

    def paragraph(self, text: str, *, bold: bool = False) -> None:
        """Print a paragraph, broken into lines."""
        words = text.split()
        line: list[str] = []
        left = LEFT_EDGE + self._indent
        for word in [*words, None]:
            if word is not None and self.pdf.width(" ".join([*line, word])) <= RIGHT_EDGE - left:
                line.append(word)
                continue
            shown = " ".join(line)
            spare = RIGHT_EDGE - left - self.pdf.width(shown)
            stretch = spare / (len(line) - 1) if self._justify and word is not None and len(line) > 1 else 0.0
            self.pdf.show(left, self._next(), shown, bold=bold, stretch=stretch)
            line, left = [word or ""], LEFT_EDGE


OPEN_LEFT, OPEN_RIGHT = "Số:         /KH-UBND", "Thanh Bình, ngày        tháng        năm 2026"


def typeset(*, stamps=None, **options) -> bytes:
    """Set the plan; with `stamps` its number and date are open, and the function puts them on the finished pages."""
    setter = Typesetter(**options)
    left_head, right_head = (LEFT, RIGHT) if stamps is None else ([*LEFT[:2], OPEN_LEFT], [*RIGHT[:2], OPEN_RIGHT])
    for left, right in zip(left_head, right_head, strict=True):
        setter.columns(left, right)
    if stamps is not None:
        stamps(setter.pdf)
    setter.centre("KẾ HOẠCH")
    setter.centre(TITLE[:40].rsplit(" ", 1)[0])
    setter.centre(TITLE[len(TITLE[:40].rsplit(" ", 1)[0]) + 1 :])
    for part in BODY:
        setter.paragraph(printed(part), bold=part.kind in {"section", "heading", "sub"})
    recipients = ["Nơi nhận:", *(f"- {name};" for name in RECIPIENTS[:-1]), f"- {RECIPIENTS[-1]}."]
    for left, right in zip(recipients, [*SIGNATURE, " ", " ", NAME], strict=True):
        setter.columns(left, right)
    return setter.pdf.data()


@pytest.mark.parametrize(
    "options",
    [
        {"indent": 36.0, "justify": True},
        {"indent": 36.0, "justify": False},
        {"indent": 0.0, "justify": True},
        {"indent": 36.0, "justify": True, "lines": 17},
        {"indent": 36.0, "justify": True, "lines": 11},
    ],
    ids=str,
)
def test_plan(options, tmp_path):
    path = tmp_path / "plan.pdf"
    path.write_bytes(typeset(**options))
    assert inspection(read(path)) == EXPECTED


def test_bold_is_kept(tmp_path):
    path = tmp_path / "plan.pdf"
    path.write_bytes(typeset(indent=36.0, justify=True))
    blocks = read(path).plan.blocks
    section = next(block for block in blocks if block.kind is BlockKind.SECTION)
    assert all(run.bold for run in section.runs)
    basis = next(block for block in blocks if block.kind is BlockKind.BASIS)
    assert not any(run.bold for run in basis.runs)


def test_footnote_is_no_part_of_the_sentence(tmp_path):
    setter = Typesetter(indent=36.0, justify=True)
    for left, right in zip(LEFT, RIGHT, strict=True):
        setter.columns(left, right)
    setter.centre("KẾ HOẠCH")
    setter.centre(TITLE)
    for part in BODY:
        setter.paragraph(printed(part), bold=part.kind in {"section", "heading"})
    setter.pdf.show(LEFT_EDGE, 60, "1 Theo Thông báo số 44/TB-UBND ngày 02/02/2026 của UBND tỉnh.", size=9)
    path = tmp_path / "plan.pdf"
    path.write_bytes(setter.pdf.data())
    read_plan = read(path)
    assert read_plan.notes == ["1 Theo Thông báo số 44/TB-UBND ngày 02/02/2026 của UBND tỉnh."]
    holding = [block.kind for block in read_plan.plan.blocks if "44/TB-UBND" in block.text]
    assert holding == [BlockKind.NOTE]
    assert {"kind": "Thông báo", "number": "44/TB-UBND", "date": "2026-02-02"} in inspection(read_plan)["citations"]


def test_ruled_table_becomes_tasks(tmp_path):
    setter = Typesetter(indent=36.0, justify=True, lines=40)
    setter.centre("KẾ HOẠCH")
    setter.centre(TITLE)
    setter.paragraph("I. NỘI DUNG", bold=True)
    setter.paragraph("Thực hiện các nhiệm vụ tại Phụ lục./.")
    setter.columns("Nơi nhận:", "CHỦ TỊCH")
    setter.columns("- Lưu: VT.", NAME)
    pdf = setter.pdf
    pdf.page()
    pdf.show(260, 780, "PHỤ LỤC", bold=True)
    columns, rows = [85, 115, 320, 430, 538], [740, 715, 675, 650]
    for x in columns:
        pdf.line(x, rows[-1], x, rows[0])
    for y in rows:
        pdf.line(columns[0], y, columns[-1], y)
    for x, text in zip(columns, ["TT", "Nội dung công việc", "Chủ trì", "Thời gian"], strict=False):
        pdf.show(x + 3, 722, text, size=11)
    pdf.show(88, 700, "1", size=11)
    pdf.show(118, 700, "Biên soạn tờ gấp giới thiệu", size=11)
    pdf.show(118, 684, "làng nghề", size=11)
    pdf.show(323, 700, "Phòng Kinh tế", size=11)
    pdf.show(433, 700, "30/6/2026", size=11)
    for x, text in zip(columns, ["2", "Mở lớp thuyết minh", "Văn phòng", "Thường xuyên"], strict=False):
        pdf.show(x + 3, 658, text, size=11)
    path = tmp_path / "plan.pdf"
    path.write_bytes(pdf.data())
    plan = read(path).plan
    assert [(task.text, task.unit.name) for task in plan.tasks] == [
        ("Biên soạn tờ gấp giới thiệu làng nghề", "Phòng Kinh tế"),
        ("Mở lớp thuyết minh", "Văn phòng"),
    ]
    assert plan.tasks[0].deadline.day.isoformat() == "2026-06-30"
    assert plan.tasks[1].continuous


def test_merged_cells_of_a_ruled_table_are_one_cell(tmp_path):
    pdf = Pdf()
    pdf.show(240, 790, "KẾ HOẠCH", bold=True)
    pdf.show(180, 770, "Cải cách hành chính năm 2026", bold=True)
    columns, rows = [85, 115, 320, 430, 538], [740, 715, 690, 665, 640]
    for x in (columns[0], columns[-1]):
        pdf.line(x, rows[-1], x, rows[0])
    for x in columns[1:-1]:  # the row of the group has no line inside
        pdf.line(x, rows[1], x, rows[0])
        pdf.line(x, rows[-1], x, rows[2])
    for y in (*rows[:3], rows[-1]):
        pdf.line(columns[0], y, columns[-1], y)
    pdf.line(columns[0], rows[3], columns[2], rows[3])  # one unit for both rows, in the middle of its cell
    pdf.line(columns[3], rows[3], columns[-1], rows[3])
    for x, text in zip(columns, ["TT", "Nhiệm vụ", "Chủ trì", "Thời gian"], strict=False):
        pdf.show(x + 3, 722, text, size=11)
    pdf.show(210, 698, "CẢI CÁCH THỦ TỤC HÀNH CHÍNH", size=11)
    pdf.show(323, 661, "Phòng Kinh tế", size=11)
    for y, number, text, day in ((672, "1", "Niêm yết thủ tục", "30/6/2026"), (647, "2", "Số hóa hồ sơ", "31/7/2026")):
        for x, words in ((85, number), (115, text), (430, day)):
            pdf.show(x + 3, y, words, size=11)
    path = tmp_path / "plan.pdf"
    path.write_bytes(pdf.data())
    assert [(task.text, task.unit.name, task.deadline.day.isoformat()) for task in read(path).plan.tasks] == [
        ("Niêm yết thủ tục", "Phòng Kinh tế", "2026-06-30"),
        ("Số hóa hồ sơ", "Phòng Kinh tế", "2026-07-31"),
    ]


def test_a_short_paper_whose_lines_nearly_all_open_paragraphs(tmp_path):
    pdf = Pdf()
    pdf.show(250, 790, "KẾ HOẠCH", bold=True)
    pdf.show(150, 770, "Chuyển đổi số giai đoạn 2026 -", bold=True)
    pdf.show(270, 752, "2028", bold=True)
    lines = [
        (121, "Căn cứ Kế hoạch số 12/KH-UBND ngày 22/02/2026 của Ủy ban nhân"),
        (85, "dân tỉnh;"),
        (121, "Ủy ban nhân dân xã ban hành Kế hoạch như sau:"),
        (121, "I. TỔ CHỨC THỰC HIỆN"),
        (121, "1. Công an xã"),
        (121, "- Thành lập tổ công nghệ số, gửi danh sách về Phòng Văn hóa"),
        (85, "- Xã hội trước ngày 28/02/2026."),
        (121, "2. Phòng Kinh tế"),
        (121, "- Họp dân, thống nhất quy chế của các nhà văn hóa trong xã."),
        (85, "Trên đây là Kế hoạch chuyển đổi số của xã Thanh Bình./."),
    ]
    for place, (x, text) in enumerate(lines):
        stretch = (540 - x - pdf.width(text)) / text.count(" ") if place in {0, 5} else 0.0
        pdf.show(x, 720 - 20 * place, text, stretch=stretch)
    for place, (left, right) in enumerate([("Nơi nhận:", "CHỦ TỊCH"), ("- Lưu: VT.", NAME)]):
        pdf.show(85, 480 - 40 * place, left)
        pdf.show(360, 480 - 40 * place, right, bold=True)
    path = tmp_path / "plan.pdf"
    path.write_bytes(pdf.data())
    found = inspection(read(path))
    assert found["title"] == "Chuyển đổi số giai đoạn 2026 - 2028"
    assert found["bases"] == ["Căn cứ Kế hoạch số 12/KH-UBND ngày 22/02/2026 của Ủy ban nhân dân tỉnh;"]
    assert [task["text"] for entry in found["assignments"] for task in entry["tasks"]] == [
        "Thành lập tổ công nghệ số, gửi danh sách về Phòng Văn hóa - Xã hội trước ngày 28/02/2026.",
        "Họp dân, thống nhất quy chế của các nhà văn hóa trong xã.",
    ]
    assert found["closing"] == "Trên đây là Kế hoạch chuyển đổi số của xã Thanh Bình./."


def test_scan_says_so(tmp_path):
    path = tmp_path / "scan.pdf"
    pdf = Pdf()
    pdf.line(10, 10, 500, 800)
    path.write_bytes(pdf.data())
    with pytest.raises(UserError, match="scan"):
        read(path)


@pytest.mark.parametrize("told", [(False, False), (False, True), (True, False)])
def test_fonts_that_do_not_tell_their_letters_are_refused(told, tmp_path, monkeypatch):
    monkeypatch.setattr(Pdf, "told", told)
    path = tmp_path / "garbled.pdf"
    path.write_bytes(typeset(indent=36.0, justify=True))
    with pytest.raises(UserError, match="garbage") as refused:
        read(path)
    assert is_scan(refused.value)  # its words can be typed beside its pages


@pytest.mark.parametrize("font", ["F1", "ABCDEE+Garamond"])
def test_old_letters_in_a_font_that_has_no_old_name_are_refused(font, tmp_path, monkeypatch):
    monkeypatch.setattr(Pdf, "fonts", (font, font))
    pdf = Pdf((1200.0, 842.0))
    for number, line in enumerate(LINES):
        pdf.show(60, 700 - 40 * number, old_letters.tcvn3(line.replace("Ủ", "ủ")))
    path = tmp_path / "old.pdf"
    path.write_bytes(pdf.data())
    with pytest.raises(UserError, match="garbage"):
        read(path)


def in_blank(pdf: Pdf, text: str, after: str, middle: float) -> float:
    """Return where the blank behind some words of a centred line begins."""
    begin = text.index(after) + len(after) + 2
    return middle - pdf.width(text, 12) / 2 + pdf.width(text[:begin], 12)


def clerk(**options):
    """Give the clerk's stamps: number, day and month as signature fields over the open places of the letterhead."""

    def stamps(pdf: Pdf) -> None:
        y = 780 - 3 * STEP + options.pop("up", 0)
        pdf.stamp(in_blank(pdf, OPEN_LEFT, "Số:", 190), y, "118", **options)
        pdf.stamp(in_blank(pdf, OPEN_RIGHT, "ngày", 420), y, "09", **options)
        pdf.stamp(in_blank(pdf, OPEN_RIGHT, "tháng", 420), y, "04", **options)

    return stamps


@pytest.mark.parametrize(
    "options",
    [{}, {"scale": 3.0}, {"slant": 0.21}, {"up": 2.5}, {"size": 11.0}, {"kind": "FreeText"}, {"kind": "Stamp"}],
    ids=str,
)
def test_number_and_date_that_the_clerk_put_on_the_page(options, tmp_path):
    path = tmp_path / "signed.pdf"
    path.write_bytes(typeset(stamps=clerk(**options), indent=36, justify=False))
    found = inspection(read(path))
    assert found["number"] == "118/KH-UBND"
    assert found["date"] == {"day": 9, "month": 4, "year": 2026}
    assert found["place"] == "Thanh Bình"


def test_the_look_of_a_signature_is_no_text_of_the_paper(tmp_path):
    plain, signed = tmp_path / "plain.pdf", tmp_path / "signed.pdf"
    plain.write_bytes(typeset(indent=36, justify=False))

    def sign(pdf: Pdf) -> None:
        clerk()(pdf)
        pdf.stamp(330, 790, "Ký bởi: Ủy ban nhân dân xã Thanh Bình\nCơ quan: tỉnh Hà Sơn", size=8)
        pdf.stamp(330, 640, "Thời gian ký: 09/04/2026", size=8)
        pdf.stamp(330, 500, "09/04/2026 08:15:11 +07:00", size=8)
        pdf.stamp(330, 420, "Trần Thị Thu Hà", size=8)
        pdf.stamp(100, 400, "Nháp 2026", flags=2)
        pdf.stamp(100, 300, "https://phanmem.example/2026", kind="Link")

    signed.write_bytes(typeset(stamps=sign, indent=36, justify=False))
    expected, found = inspection(read(plain)), inspection(read(signed))
    changed = {key for key in expected if expected[key] != found[key]}
    assert changed - {"file"} == {"number", "date"}
    assert found["number"] == "118/KH-UBND"


def test_a_page_with_broken_fields_is_read(tmp_path):
    path = tmp_path / "signed.pdf"
    data = typeset(stamps=clerk(), indent=36, justify=False)
    for before, after in (
        ("/BBox [0", "/BBox [x"),
        ("/Rect [", "/Rxct ["),
        ("/AP <<", "/Xx <<"),
        ("/N ", "/M "),
    ):
        path.write_bytes(data.replace(before.encode(), after.encode()))
        assert read(path).plan.tasks


def test_the_ground_of_shaded_text_is_no_table(tmp_path):
    plain, shaded = tmp_path / "plain.pdf", tmp_path / "shaded.pdf"
    plain.write_bytes(typeset(indent=36, justify=False))

    class Shaded(Pdf):
        def show(self, x, y, text, **options):
            if len(text) > 40:
                size = options.get("size", 14)
                middle = x + self.width(text[:20], size)
                self.ground(middle, y - 4, x + self.width(text, size), y + 12)
            super().show(x, y, text, **options)

    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(globals(), "Pdf", Shaded)
        shaded.write_bytes(typeset(indent=36, justify=False))
    expected, found = inspection(read(plain)), inspection(read(shaded))
    assert {key for key in expected if expected[key] != found[key]} <= {"file", "source_file"}


@pytest.mark.parametrize("quarters", [1, 2, 3])
def test_pages_that_lie_turned_in_the_file_are_read_as_one_looks_at_them(quarters, tmp_path):
    path = tmp_path / "turned.pdf"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Pdf, "turn", quarters)
        path.write_bytes(typeset(indent=36, justify=True))
    assert inspection(read(path)) == EXPECTED


def test_signs_of_tones_that_are_glyphs_of_their_own(tmp_path, monkeypatch):
    show = Pdf.show

    def decomposed(self, x, y, text, **options):
        show(self, x, y, unicodedata.normalize("NFD", text), **options)

    monkeypatch.setattr(Pdf, "show", decomposed)
    path = tmp_path / "plan.pdf"
    path.write_bytes(typeset(indent=36.0, justify=True))
    assert inspection(read(path)) == EXPECTED


LINES = [
    "Ủy ban nhân dân xã Thanh Bình thông báo đến các thôn, khu dân cư trong toàn xã.",
    "Công an xã rà soát hộ nghèo, hộ cận nghèo; báo cáo kết quả trước ngày 15/4/2026.",
    "Nhà văn hóa xã mở cửa từ 7 giờ đến 21 giờ mỗi ngày, kể cả ngày lễ và ngày nghỉ.",
]


@pytest.mark.parametrize(("font", "old"), [("VNI-Times", old_letters.vni), (".VnTime", old_letters.tcvn3)])
def test_old_fonts(font, old, tmp_path, monkeypatch):
    monkeypatch.setattr(Pdf, "fonts", (font, f"{font}-Bold"))
    pdf = Pdf((1200.0, 842.0))
    for number, line in enumerate(LINES):
        pdf.show(60, 700 - 40 * number, old(line) if font != ".VnTime" else old(line.replace("Ủ", "ủ")))
    path = tmp_path / "old.pdf"
    path.write_bytes(pdf.data())
    found = " ".join(paragraph.text for paragraph in read(path).paragraphs)
    for line in LINES:
        assert line.lower() in found.lower()


def test_letters_that_are_set_apart_are_words(tmp_path):
    pdf = Pdf()
    for number, line in enumerate(["KÊ KHAI", "Toàn xã ra quân vào sáng mai", "Các thôn báo cáo xã"]):
        x = 80.0
        for char in line:
            if char != " ":
                pdf.show(x, 700 - 30 * number, char)
            x += pdf.width(char) + 2.4
    path = tmp_path / "apart.pdf"
    path.write_bytes(pdf.data())
    found = " ".join(paragraph.text for paragraph in read(path).paragraphs)
    assert "Toàn xã ra quân vào sáng mai" in found
    assert "Các thôn báo cáo xã" in found


@pytest.mark.parametrize("order", [(0, 1, 2, 3), (2, 0, 1, 3)], ids=["number first", "unit first"])
def test_a_row_of_a_table_that_goes_over_the_page_is_one_row(order, tmp_path):
    pdf = Pdf()
    columns = [60, 95, 330, 430, 540] if order[0] == 0 else [60, 160, 195, 430, 540]
    pdf.show(250, 780, "PHỤ LỤC", bold=True)
    pages = [
        [("TT", "Nội dung công việc", "Chủ trì", "Thời gian"), ("1", "Rà soát hộ nghèo", "Văn phòng", "30/6/2026"),
         ("2", "Mở lớp dạy nghề cho lao động", "Phòng Kinh tế", "30/7/2026")],
        [("TT", "Nội dung công việc", "Chủ trì", "Thời gian"), ("", "nông thôn tại các thôn", "và Hạ tầng", ""),
         ("3", "Chỉnh trang đường làng", "Các thôn", "30/9/2026")],
    ]  # fmt: skip
    for number, rows in enumerate(pages):
        if number:
            pdf.page()
        for place, cells in enumerate(rows):
            base = 740 - 25 * place
            for x, text in zip(columns, [cells[column] for column in order], strict=False):
                if text:
                    pdf.show(x + 3, base - 18, text, size=11)
        bottom = 740 - 25 * len(rows)
        for x in columns:
            pdf.line(x, bottom, x, 740)
        for place in range(len(rows) + 1):
            pdf.line(columns[0], 740 - 25 * place, columns[-1], 740 - 25 * place)
    path = tmp_path / "rows.pdf"
    path.write_bytes(pdf.data())
    assert [(task.text, task.unit.name) for task in read(path).plan.tasks] == [
        ("Rà soát hộ nghèo", "Văn phòng"),
        ("Mở lớp dạy nghề cho lao động nông thôn tại các thôn", "Phòng Kinh tế và Hạ tầng"),
        ("Chỉnh trang đường làng", "Các thôn"),
    ]
