"""Pages for PDF, print and preview."""

from __future__ import annotations

from pathlib import Path

import pytest
from pdfminer.high_level import extract_text
from pypdf import PdfReader
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage, QPageLayout, QTextDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from desktop.catalogue.decree import measures
from desktop.catalogue.words import paper_words
from desktop.domain.base.text import runs
from desktop.domain.paper.decree import LayoutChoice
from desktop.domain.paper.layout import compose
from desktop.domain.paper.sheet import Sheet
from desktop.domain.plan.plan import Block, BlockKind, Plan
from desktop.gui.paper.page_layout import PageLayout, lay_out
from desktop.gui.paper.preview import (
    Mark,
    PaperColours,
    PaperView,
    pdf,
    print_sheet,
)
from desktop.gui.paper.printing import print_text
from tests.at_length import one_of
from tests.gui.offices import named
from tests.gui.seen import button, can_press, press, says
from tests.page_measures import faults
from tests.sample_plan import LONG, LONG_TITLE, SHORT, sample_plan


def sheet_of(plan: Plan) -> Sheet:
    return compose(plan, measures(), paper_words())


def words_of(page: PageLayout) -> list[str]:
    out = []
    for placed in page.lines:
        line = placed.line
        out.append(placed.layout.text()[line.textStart() : line.textStart() + line.textLength()].strip())
    return out


def sheets() -> dict[str, Sheet]:
    out = {
        f"long-{count}": sheet_of(sample_plan(count, form=count % 3, short_end=count % 2 == 1, tasks=False))
        for count in range(17, 24)
    }
    draft = sample_plan(3, number="", title=LONG_TITLE, appendix=True)
    draft.urgency = "KHẨN"
    out["draft"] = sheet_of(draft)
    other = measures().with_choice(LayoutChoice(25, 25, 35, 20, 13, 10, 8, 1.5))
    out["choice"] = compose(sample_plan(8, title=LONG_TITLE), other, paper_words())
    many = sample_plan(2)
    many.tasks = [task for _ in range(8) for task in sample_plan().tasks]
    out["many-tasks"] = sheet_of(many)
    return out


SHEETS = sheets()


@pytest.mark.long
@pytest.mark.parametrize("name", one_of(3, SHEETS))
def test_pdf_holds_to_the_decree(qtbot: QtBot, tmp_path: Path, name: str) -> None:
    pdf(SHEETS[name], tmp_path / "plan.pdf", "Kế hoạch")
    assert faults(tmp_path / "plan.pdf", SHEETS[name]) == []


def test_pdf_has_title_fonts_and_words_that_can_be_copied(qtbot: QtBot, tmp_path: Path) -> None:
    pdf(sheet_of(sample_plan(1)), tmp_path / "plan.pdf", "Kế hoạch đối ngoại", "UBND xã Thanh Bình")
    reader = PdfReader(tmp_path / "plan.pdf")
    assert reader.metadata is not None
    assert (reader.metadata.title, reader.metadata.author) == ("Kế hoạch đối ngoại", "UBND xã Thanh Bình")
    fonts = [font.get_object() for font in reader.pages[0]["/Resources"]["/Font"].values()]  # type: ignore[index]
    assert fonts
    for font in fonts:
        assert "/FontFile2" in font["/DescendantFonts"][0].get_object()["/FontDescriptor"]
    text = extract_text(tmp_path / "plan.pdf")
    assert "Độc lập - Tự do - Hạnh phúc" in text
    assert "\t" not in text


def test_every_word_is_on_a_page(qtbot: QtBot) -> None:
    plan = sample_plan(30, appendix=True)
    printed = "".join("".join("".join(words_of(page)).split()) for page in lay_out(sheet_of(plan))).upper()
    for block in plan.blocks:
        assert "".join(block.text.split()).upper() in printed


@pytest.mark.parametrize("words", ["II/2027", "12/KH-UBND", "150/2025/NĐ-CP", "ngày/lần"])
def test_no_line_ends_behind_a_stroke(qtbot: QtBot, words: str) -> None:
    """“quý II/” stood at the end of a line and “2027” on the next, where Word keeps them together."""
    texts = [f"{'x' * more} báo cáo kết quả thực hiện nhiệm vụ {words} " * 12 for more in range(1, 25)]
    pages = lay_out(sheet_of(Plan("Đối ngoại", blocks=[Block(BlockKind.PARAGRAPH, runs(text)) for text in texts])))
    lines = [placed for page in pages for placed in page.lines]
    ends = [placed.layout.text()[: placed.line.textStart() + placed.line.textLength()] for placed in lines]
    whole = {end for placed, end in zip(lines, ends, strict=True) if end != placed.layout.text()}
    assert len(whole) > 200
    assert not [end[-60:] for end in whole if end.endswith("/")]
    assert all(placed.line.naturalTextWidth() <= placed.line.width() for placed in lines)
    for layout in {id(placed.layout): placed.layout for placed in lines}.values():
        parts = [layout.lineAt(number) for number in range(layout.lineCount())]
        assert sum(part.textLength() for part in parts) == len(layout.text())


def test_a_word_longer_than_a_line_goes_on_behind_a_stroke(qtbot: QtBot) -> None:
    text = "/".join(["hợp-tác"[:3], *(["phối"] * 60)])
    pages = lay_out(sheet_of(Plan("Đối ngoại", blocks=[Block(BlockKind.PARAGRAPH, runs(text))])))
    assert text in "".join(line for page in pages for line in words_of(page))


def test_a_row_taller_than_a_page_goes_on(qtbot: QtBot) -> None:
    plan = sample_plan(1)
    plan.tasks[0].runs = runs(" ".join([LONG] * 20))
    pages = [page for page in lay_out(sheet_of(plan)) if page.landscape]
    assert len(pages) >= 3
    assert sum(" ".join(words_of(page)).count("làm việc, bảo đảm") for page in pages) >= 15
    for page in pages[1:]:
        assert "STT" in words_of(page)
    bottom = max(line.bottom for page in pages for line in page.lines)
    assert bottom <= pages[0].height - measures().page.bottom.value * 1440 / 25.4 + 20


def test_footnotes_stand_at_the_foot_of_the_page_of_their_marks(qtbot: QtBot) -> None:
    """As in the Word file; they were small lines in the text, without a mark."""
    blocks: list[Block] = []
    for number in range(1, 31):
        blocks.append(Block(BlockKind.PARAGRAPH, runs(f"Đoạn {number}. {LONG}")))
        if number % 3 == 0:
            blocks.append(Block(BlockKind.NOTE, runs(f"Chú thích của đoạn {number}. {SHORT}")))
    pages = lay_out(sheet_of(Plan("Công tác năm 2026", blocks=blocks)))
    assert len(pages) > 2
    notes = {at for at, block in enumerate(blocks) if block.kind is BlockKind.NOTE}
    bottom = pages[0].height - measures().page.bottom.value * 1440 / 25.4
    seen = 0
    for page in pages:
        own = [line for line in page.lines if line.blocks and set(line.blocks) <= notes]
        text = [line for line in page.lines if line.blocks and not set(line.blocks) & notes]
        marked = [mark for words in words_of(page) for mark in "⁰¹²³⁴⁵⁶⁷⁸⁹" if words.endswith(mark)]
        assert len(marked) == len({line.blocks for line in own})
        if own:
            assert max(line.bottom for line in text) < min(line.top for line in own)
            assert max(line.bottom for line in own) <= bottom + 25
            assert any(words.startswith("¹ Chú thích của đoạn 3.") for words in words_of(page)) or seen
        seen += len(marked)
    assert seen == len(notes) == 10


def test_lay_out_of_nearly_nothing(qtbot: QtBot) -> None:
    assert len(lay_out(sheet_of(Plan("")))) == 1


def test_print_takes_the_pages_that_were_asked_for(qtbot: QtBot, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "print.pdf"))
    printer.setFromTo(3, 4)
    sheet = sheet_of(sample_plan(30))
    print_sheet(sheet, printer)
    pages = PdfReader(tmp_path / "print.pdf").pages
    assert [round(float(page.mediabox.width)) for page in pages] == [595, 842]
    assert len(pages) == 2


def test_a_job_ends_the_way_up_in_which_it_began(qtbot: QtBot, tmp_path: Path) -> None:
    """Of a plan with its appendix on its side CUPS was told that all of it is: the first pages came out head down."""

    class Printer(QPrinter):
        """Is asked for its paper at the end of a job, as CUPS does; the system gives it no file."""

        def outputFileName(self) -> str:  # noqa: N802 (Qt's)
            return ""

    printer = Printer(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    QPrinter.setOutputFileName(printer, str(tmp_path / "spool"))
    print_sheet(sheet_of(sample_plan(30)), printer)
    widths = [round(float(page.mediabox.width)) for page in PdfReader(tmp_path / "spool").pages]
    assert (widths[0], widths[-1]) == (595, 842)
    assert printer.pageLayout().orientation() is QPageLayout.Orientation.Portrait


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_takes_nothing_is_a_sentence(qtbot: QtBot) -> None:
    from desktop.domain.base.errors import UserError

    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    with pytest.raises(UserError):
        print_sheet(sheet_of(sample_plan(1)), printer)
    with pytest.raises(UserError, match="does not answer"):
        print_text(QTextDocument("Phím tắt"), printer)


def test_a_text_is_printed_over_its_pages(qtbot: QtBot, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "print.pdf"))
    print_text(QTextDocument("\n".join(f"Dong thu {number}" for number in range(150))), printer)
    pages = PdfReader(tmp_path / "print.pdf").pages
    said = " ".join(extract_text(tmp_path / "print.pdf").split())
    assert len(pages) > 1 and all(f"Dong thu {number} " in f"{said} " for number in range(150))


@pytest.fixture
def view(qtbot: QtBot) -> PaperView:
    widget = PaperView()
    qtbot.addWidget(widget)
    widget.resize(600, 800)
    widget.set_sheet(sheet_of(sample_plan(30)))
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


def paper(view: PaperView) -> QWidget:
    """Return what the page is drawn on."""
    return named(view, "Page preview", QScrollArea).widget()


def test_view_turns_pages(qtbot: QtBot, view: PaperView) -> None:
    assert (view.page(), view.pages()) == (0, 4)
    assert not can_press(view, "Previous page")
    press(view, "Next page")
    assert says(view, "Page 2 of 4")
    qtbot.keyClick(named(view, "Page preview"), Qt.Key.Key_PageDown)
    assert says(view, "Page 3 of 4")
    qtbot.keyClick(named(view, "Page preview"), Qt.Key.Key_PageUp)
    press(view, "Previous page")
    assert view.page() == 0
    view.set_page(99)
    assert view.page() == 3
    assert not can_press(view, "Next page")
    assert says(view, "Page 4 of 4")


def test_view_keeps_its_page_when_the_sheet_changes(view: PaperView) -> None:
    view.set_page(1)
    view.set_sheet(sheet_of(sample_plan(31)))
    assert view.page() == 1
    view.set_sheet(sheet_of(sample_plan(1, tasks=False)))
    assert view.page() == 0
    view.set_sheet(None)
    assert (view.page(), view.pages(), says(view, "Page")) == (0, 0, False)


def test_view_shows_a_block_and_tells_which_was_clicked(qtbot: QtBot, view: PaperView) -> None:
    plan = sample_plan(30)
    last = next(i for i, block in enumerate(plan.blocks) if block.kind is BlockKind.CLOSING)
    assert view.show_block(last)
    assert view.page() > 0
    line = next(line for line in view.laid_out()[view.page()].lines if last in line.blocks)
    place = paper(view).place(line.left + 2000, (line.top + line.bottom) / 2)
    with qtbot.waitSignal(view.block_clicked) as clicked:
        qtbot.mouseClick(paper(view), Qt.MouseButton.LeftButton, pos=place)
    assert clicked.args == [last]
    assert not view.show_block(1000)


def test_view_marks_paragraphs(view: PaperView) -> None:
    line = next(line for line in view.laid_out()[0].lines if 2 in line.blocks)
    place = paper(view).place(line.x + line.line.naturalTextRect().left() + 30, line.top + 15)

    def colour() -> QColor:
        image: QImage = paper(view).grab().toImage()
        ratio = image.devicePixelRatio()
        return QColor(image.pixelColor(QPoint(round(place.x() * ratio), round(place.y() * ratio))))

    colours = PaperColours()
    assert colour() == QColor("white")
    view.set_marks({2: Mark.ERROR})
    assert colour() == QColor(colours.error)
    view.set_marks({2: Mark.ERROR}, strong=2)
    assert colour() == QColor(colours.error_strong)
    view.set_marks({2: Mark.TASK})
    assert colour() == QColor(colours.task)


def test_view_fits_page_or_width(view: PaperView) -> None:
    room, page = named(view, "Page preview", QScrollArea).viewport(), view.laid_out()[0]

    def size() -> QPoint:
        return paper(view).place(page.width, page.height) - paper(view).place(0, 0)

    whole = size()
    assert whole.y() <= room.height()
    press(view, "Page width")
    assert size().x() > whole.x()
    assert size().x() <= room.width()
    assert button(view, "Page width").isChecked()


def test_preview_and_pdf_break_at_the_same_words(qtbot: QtBot, tmp_path: Path, view: PaperView) -> None:
    pdf(sheet_of(sample_plan(30)), tmp_path / "plan.pdf", "t")
    for number, page in enumerate(view.laid_out()):
        text = extract_text(tmp_path / "plan.pdf", page_numbers=[number])
        assert "".join(words_of(page)[-1].split()) in "".join(text.split())
    assert len(PdfReader(tmp_path / "plan.pdf").pages) == view.pages()


def test_title_is_never_alone_at_the_foot(qtbot: QtBot) -> None:
    for count in range(1, 40, 3):
        plan = sample_plan(0, tasks=False)
        extra = [Block(BlockKind.PARAGRAPH, runs(SHORT)) for _ in range(count)]
        plan.blocks[3:3] = extra
        for page in lay_out(sheet_of(plan))[:-1]:
            shown = [line for line in page.lines if line.blocks]
            last = plan.blocks[shown[-1].blocks[-1]].kind
            assert last not in (BlockKind.SECTION, BlockKind.HEADING)


def test_font_of_nine_letters_keeps_its_table(qtbot: QtBot, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """The code of the tab is the number of the ninth glyph too, which must stay."""
    for count in range(6, 13):
        plan = Plan("", document_kind="ABCDEFGHIKLMN"[:count])
        pdf(sheet_of(plan), tmp_path / "plan.pdf", "t")
        assert plan.document_kind in extract_text(tmp_path / "plan.pdf")
    assert "ToUnicode" not in caplog.text


def test_a_text_that_changes_a_little_is_laid_out_bit_by_bit_as_at_once(view, qtbot):
    plan = sample_plan(30)
    for words in ("Một đoạn", "Một đoạn khác " * 60, ""):
        plan.blocks[5].runs = runs(words)
        view.set_sheet_gently(lambda: sheet_of(plan))
        qtbot.waitUntil(lambda: not view.busy())
        at_once = lay_out(sheet_of(plan))
        assert [[place(line) for line in page.lines] for page in view.laid_out()] == [
            [place(line) for line in page.lines] for page in at_once
        ]


def place(line):
    return line.line.textStart(), line.line.textLength(), line.layout.text(), line.x, line.y, line.left, line.top


def test_only_the_newest_text_is_shown(view, qtbot):
    view.set_sheet_gently(lambda: sheet_of(sample_plan(30)))
    view.set_sheet_gently(lambda: sheet_of(sample_plan(1, tasks=False)))
    qtbot.waitUntil(lambda: not view.busy())
    assert view.pages() == len(lay_out(sheet_of(sample_plan(1, tasks=False))))
