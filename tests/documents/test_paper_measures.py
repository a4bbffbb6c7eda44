"""The .docx as LibreOffice prints it, measured against Decree 30/2020, appendix I."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from desktop.catalogue.decree import measures
from desktop.catalogue.words import paper_words, words
from desktop.documents.writing.plan import write_sheet
from desktop.domain.base.period import Span
from desktop.domain.base.text import runs
from desktop.domain.out.workbook import ReportClass
from desktop.domain.paper.decree import LayoutChoice
from desktop.domain.paper.layout import compose
from desktop.domain.paper.sheet import Paragraph, Sheet, Style, Table
from desktop.domain.plan.plan import Block, BlockKind, Signature, renumber
from desktop.domain.report.content import Content, blocks_of, proposals_of
from desktop.domain.report.figures import Figures, ReportLine
from desktop.domain.report.paper import report_sheet
from desktop.domain.report.proposals import Facts, PlanFact, propose
from desktop.domain.report.regime import ReportKind
from desktop.domain.report.report import Report
from desktop.domain.task.progress import DueState
from desktop.domain.task.task import Recurrence
from tests.domain.paper.test_letters import ECONOMY, FRONT, OTHER, TODAY, letter, task
from tests.domain.paper.test_task_papers import slip
from tests.page_measures import faults
from tests.sample_plan import LONG_TITLE, sample_plan

OFFICE = shutil.which("soffice")


def sheets() -> dict[str, Sheet]:
    """Return plans of many lengths, so that the end of the text falls at different places of the page."""
    out = {
        f"long-{count}": sample_plan(count, form=count % 3, short_end=count % 2 == 1, tasks=False)
        for count in range(17, 24)
    }
    out["draft"] = sample_plan(3, number="", title=LONG_TITLE)
    out["draft"].urgency = "THƯỢNG KHẨN"
    out["short-name"] = sample_plan(9, title="Công tác đối ngoại năm 2026")
    out["short-name"].issuer = "ỦY BAN NHÂN DÂN\nXÃ LA"
    out["long-name"] = sample_plan(9, appendix=True)
    out["long-name"].parent = "UBND TỈNH HÀ SƠN"
    out["long-name"].issuer = "BAN QUẢN LÝ KHU KINH TẾ CỬA KHẨU THANH BÌNH"
    done = {name: compose(plan, measures(), paper_words()) for name, plan in out.items()}
    other = measures().with_choice(LayoutChoice(25, 25, 35, 20, 13, 10, 8, 1.5))
    done["choice"] = compose(sample_plan(8, title=LONG_TITLE, appendix=True), other, paper_words())
    many = sample_plan(2)
    many.tasks = [task for _ in range(8) for task in sample_plan().tasks]
    done["many-tasks"] = compose(many, measures(), paper_words())
    long = "Tổng hợp kết quả tiếp nhận viện trợ và đón tiếp đoàn khách quốc tế trên địa bàn"
    chased = [task(long, -day, unit=(ECONOMY, OTHER)[day % 2], result="Đã gửi số liệu") for day in range(1, 7)]
    done["letter-to-one"] = letter(task("Báo cáo số liệu", -3), task(long, 2))
    done["letter-to-several"] = letter(*chased)
    due = task("Đăng tin, bài", 3)._replace(id=2, period="2026-11", recurring=(Recurrence.MONTHLY,), deadline=None)
    late_too = due._replace(period="2026-10", last_day=TODAY - timedelta(days=20), state=DueState.OVERDUE)
    done["letter-on-periods"] = letter(late_too, due)
    done["letter-to-the-front"] = letter(task(long, -2, unit=FRONT), task("Báo cáo số liệu", 3, unit=FRONT))
    given = slip(task(long, 3)._replace(supporting=("Công an xã", "Trạm Y tế"), product="Báo cáo"))
    (section,) = given.sections  # its receipt, for the pen, stands below the signature
    done["slip"] = replace(given, sections=(replace(section, items=section.items[:-2]),))
    done["report"] = report(14)
    done["report-short"] = report(2)
    return done


def report(tasks: int, kind: ReportKind = ReportKind.HALF, *more: ReportLine) -> Sheet:
    """Return a report with so many tasks in its text and its appendix, and `more` behind them."""
    says = words()
    standings = {item: says(f"standing.{item.value}") for item in ReportClass}
    lines = tuple(
        ReportLine(
            number, 1, "06/KH-UBND", "Công tác thử nghiệm năm 2026",
            f"Rà soát, tổng hợp số liệu lần {number} để báo cáo",
            1, ("Phòng Kinh tế", "Công an xã")[number % 2], (), date(2026, 6, 1 + number % 29),
            tuple(ReportClass)[number % 10],
            50, "Đã gửi lấy ý kiến", "Báo cáo", "", date(2026, 6, 1) if number % 10 < 3 else None,
            "Thiếu người" if number % 5 == 0 else "",
        )
        for number in range(1, tasks + 1)
    )  # fmt: skip
    lines = (*lines, *more)
    figures = Figures(date(2026, 6, 14), Span(date(2025, 12, 15), date(2026, 6, 14)), lines)
    plans = (PlanFact(1, "06/KH-UBND", date(2026, 1, 12), "Công tác thử nghiệm năm 2026"),)
    facts = Facts(ReportKind.HALF, "công tác thử nghiệm", "Ủy ban nhân dân xã Thanh Bình",
                  "Ủy ban nhân dân tỉnh Hà Sơn", "", "6 tháng đầu năm 2026",
                  "6 tháng cuối năm 2026", None, figures, plans)  # fmt: skip
    parts = propose(facts, lambda key, **values: says(f"report.{key}", **values))
    blocks = [Block(BlockKind.ADDRESSEE, runs("Kính gửi: Ủy ban nhân dân tỉnh Hà Sơn")), *blocks_of(parts)]
    renumber(blocks)
    made = Report(
        kind, "công tác thử nghiệm",
        "Kết quả công tác thử nghiệm 6 tháng đầu năm 2026 và phương hướng, nhiệm vụ 6 tháng cuối năm 2026", "2026-H1",
        date(2025, 12, 15), date(2026, 6, 14), date(2026, 6, 18), "Ủy ban nhân dân tỉnh Hà Sơn",
        issuer="ỦY BAN NHÂN DÂN\nXÃ THANH BÌNH", place="Thanh Bình", number="12/BC-UBND", dated=date(2026, 6, 16),
        recipients=["Như trên", "Chủ tịch, các Phó Chủ tịch UBND xã", "Lưu: VT"],
        signature=Signature("TM. ỦY BAN NHÂN DÂN", "", "CHỦ TỊCH", "Nguyễn Hữu Thắng"),
        content=Content(blocks, proposals_of(parts)), figures=figures,
    )  # fmt: skip
    return report_sheet(
        made,
        measures(),
        paper_words(),
        lambda key, **values: says(f"report.{key}", **values),
        says.row("report.appendix-columns"),
        standings,
    )


SHEETS = sheets()


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Print all documents by one call of LibreOffice and return the folder of the PDFs."""
    if OFFICE is None:
        pytest.skip("LibreOffice is not installed: the .docx cannot be printed here")
    folder = tmp_path_factory.mktemp("paper")
    for name, sheet in SHEETS.items():
        write_sheet(sheet, folder / f"{name}.docx", title=name, author="UBND xã Thanh Bình")
    profile = (folder / "profile").as_uri()
    command = [OFFICE, "--headless", f"-env:UserInstallation={profile}", "--convert-to", "pdf", "--outdir", str(folder)]
    subprocess.run([*command, *map(str, sorted(folder.glob("*.docx")))], check=True, capture_output=True, timeout=120)
    return folder


@pytest.mark.parametrize("name", SHEETS)
def test_pages_hold_to_the_decree(printed: Path, name: str) -> None:
    assert faults(printed / f"{name}.pdf", SHEETS[name]) == []


@pytest.mark.parametrize("name", SHEETS)
def test_no_word_of_a_table_is_wider_than_its_column(name: str) -> None:
    sheet = SHEETS[name]
    size, face = sheet.measures.type.table.size.value, sheet.measures.typeface
    cut = [
        f"{word} in {width} mm"
        for section in sheet.sections
        for item in section.items
        if isinstance(item, Table) and item.ruled
        for row in item.rows
        if len(row.cells) == len(item.widths)
        for cell, width in zip(row.cells, item.widths, strict=True)
        for part in cell.paragraphs
        for word in "".join(run.text for run in part.runs).split()
        if face.width(word, size) > width - 2 * sheet.measures.table.cell_side and not set(word) <= {"."}
    ]
    assert cut == []


def test_the_appendix_of_a_month_prints_what_the_month_is_about() -> None:
    """A report of a month with very many tasks would have twenty pages of them; the workbook has all."""
    half = report(45)
    assert len(rows_of(half)) == 45
    month = report(45, ReportKind.MONTH)
    printed = rows_of(month)
    assert 0 < len(printed) < 45
    notes = [shown for shown in texts_of(month) if shown.startswith("(Gồm ")]
    assert notes == [
        f"(Gồm {len(printed):02d} trong 45 nhiệm vụ: hoàn thành hoặc có kết quả trong kỳ, quá hạn, đến hạn trong kỳ "
        "tới; tính đến ngày 14/6/2026)"
    ]
    assert not [row for row in printed if row[7].startswith("Tạm dừng")]
    assert len(rows_of(report(14, ReportKind.MONTH))) == 14


def test_the_appendix_says_how_often_a_task_comes_back_and_how_often_it_was_missed() -> None:
    """Its first missed day alone would read like a task of one day that nobody has touched since January."""
    missed = ReportLine(
        1, 1, "06/KH-UBND", "Công tác thử nghiệm năm 2026", "Hằng tháng đăng, phát tin, bài", 1, "Công an xã", (),
        date(2026, 1, 31), ReportClass.WAITING_OVERDUE, 0, "", "", "", None, "", recurring=(Recurrence.MONTHLY,),
        periods=5, met=0, late=5,
    )  # fmt: skip
    (row,) = rows_of(report(0, ReportKind.HALF, missed))
    assert "31/01/2026\nHằng tháng" in row
    assert "Chưa thực hiện, quá hạn\n(05/05 kỳ không đúng hạn)" in row


def test_the_receiver_of_a_report_stands_in_the_middle_of_the_page() -> None:
    sheet = report(2)
    greeting = next(item for item in sheet.sections[0].items
                    if isinstance(item, Paragraph) and item.style is Style.ADDRESSEE)  # fmt: skip
    text = "".join(run.text for run in greeting.runs)
    width = sheet.measures.typeface.width(text, sheet.measures.type.addressee.size.value)
    left, right = greeting.inset, sheet.measures.text_width() - greeting.inset - width
    assert abs(left - right) < 0.1 * width


def rows_of(sheet: Sheet) -> list[list[str]]:
    """Return the tasks that the appendix of a report prints."""
    (table,) = [item for item in sheet.sections[1].items if isinstance(item, Table)]
    return [
        ["\n".join("".join(run.text for run in part.runs) for part in cell.paragraphs) for cell in row.cells]
        for row in table.rows[1:]
        if len(row.cells) > 1
    ]


def texts_of(sheet: Sheet) -> list[str]:
    """Return the paragraphs above the appendix of a report."""
    return ["".join(run.text for run in item.runs) for item in sheet.sections[1].items if isinstance(item, Paragraph)]
