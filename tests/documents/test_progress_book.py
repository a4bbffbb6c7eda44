"""The progress workbook: real dates, words as words, totals that are formulas and carry their results."""

from __future__ import annotations

import dataclasses
import re
import zipfile
from collections import Counter
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from python_calamine import CalamineWorkbook

from desktop.catalogue.words import words
from desktop.documents.workbooks.progress import write_progress
from desktop.documents.workbooks.progress_reader import read_progress
from desktop.domain.base.errors import UserError
from desktop.domain.out.workbook import (
    DOING,
    DONE,
    OVERDUE,
    WAITING,
    PlanKey,
    ProgressLine,
    ReportClass,
    checksum,
    stamp,
)
from desktop.paths import ROOT
from tests.documents.books import HOSTILE, SOFFICE, progress_book, worked_out

HEAD, FIRST = 7, 8  # rows of the table's heads and of its first task
BOOK = progress_book(61)


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the workbook of BOOK."""
    path = tmp_path_factory.mktemp("progress") / "Tiến độ.xlsx"
    write_progress(BOOK, path)
    return path


def word(item: ReportClass) -> str:
    return words()(f"standing.{item.value}")


def days_late(line: ProgressLine) -> int | None:
    """Count by hand."""
    if line.last_day is None:
        return None
    if "quá hạn" in word(line.standing) and line.standing is not ReportClass.DONE_LATE:
        return date(2026, 6, 14).toordinal() - line.last_day.toordinal()
    if line.standing is ReportClass.DONE_LATE and line.done_on:
        return max(line.done_on.toordinal() - line.last_day.toordinal(), 0) or None
    return None


def share(group: tuple[ReportClass, ...]) -> int:
    return sum(line.standing in group for line in BOOK.lines)


def test_the_columns_are_those_of_a_progress_table(path: Path) -> None:
    sheet = openpyxl.load_workbook(path)["Chi tiết"]
    assert [cell.value for cell in sheet[HEAD]][:12] == [
        "TT",
        "Nhiệm vụ",
        "Văn bản giao",
        "Chủ trì",
        "Phối hợp",
        "Hạn",
        "Kết quả đến kỳ",
        "Sản phẩm (số, ký hiệu)",
        "Trạng thái",
        "Ngày hoàn thành",
        "Số ngày quá hạn",
        "Khó khăn, kiến nghị",
    ]


def test_each_line_stands_in_its_row(path: Path) -> None:
    sheet = openpyxl.load_workbook(path, data_only=True)["Chi tiết"]
    for number, line in enumerate(BOOK.lines, start=1):
        due = line.last_day or "Thường xuyên"
        row = [cell.value.date() if cell.is_date and cell.value else cell.value for cell in sheet[HEAD + number]][:12]
        assert row == [
            number,
            line.text,
            line.source,
            line.unit or "Chưa phân công",
            "; ".join(line.supporting) or None,
            due,
            line.result or None,
            line.product or None,
            word(line.standing),
            line.done_on,
            days_late(line),
            line.difficulties or None,
        ]


def test_dates_are_dates_and_shown_day_first(path: Path) -> None:
    sheet = openpyxl.load_workbook(path)["Chi tiết"]
    cell = sheet.cell(FIRST, 6)
    assert cell.data_type == "d"
    assert cell.number_format == "dd/mm/yyyy"


def test_text_never_becomes_a_formula(path: Path) -> None:
    sheet = openpyxl.load_workbook(path)["Chi tiết"]
    for row, opening in enumerate(HOSTILE, start=FIRST):
        cell = sheet.cell(row, 2)
        assert cell.data_type == "s"
        assert str(cell.value).startswith(opening)
        assert bool(cell.quotePrefix) is (opening[0] in "=+-@")
    of_texts = sheet.iter_rows(min_row=FIRST, max_col=10)
    assert all(cell.data_type != "f" for row in of_texts for cell in row)


def test_totals_are_formulas_with_their_results_stored(path: Path) -> None:
    formulas = openpyxl.load_workbook(path)["Tổng hợp"]
    values = openpyxl.load_workbook(path, data_only=True)["Tổng hợp"]
    expected = {
        "Tổng số": 61,
        "Hoàn thành": share(DONE),
        "Đang thực hiện": share(DOING),
        "Chưa thực hiện": share(WAITING),
        "Tạm dừng": share((ReportClass.PAUSED,)),
        "Quá hạn chưa hoàn thành": share(OVERDUE),
    } | {word(item): share((item,)) for item in ReportClass}
    seen = {}
    for row in range(5, 25):
        if (label := values.cell(row, 1).value) in expected:
            assert formulas.cell(row, 2).data_type == "f"
            seen[label] = values.cell(row, 2).value
    assert seen == expected
    assert seen["Tổng số"] == sum(seen[word(item)] for item in ReportClass)


def test_a_reader_of_values_finds_every_total(path: Path) -> None:
    rows = CalamineWorkbook.from_path(str(path)).get_sheet_by_name("Theo đơn vị").to_python()
    units = {str(row[0]): row[1:] for row in rows[5:]}
    for unit, count in Counter(line.unit or "Chưa phân công" for line in BOOK.lines).items():
        lines = [line for line in BOOK.lines if (line.unit or "Chưa phân công") == unit]
        assert units[unit][0] == count
        assert units[unit][1:11] == [sum(line.standing is item for line in lines) for item in ReportClass]
    assert units["Tổng số"][0] == 61


@pytest.mark.long
@pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed")
def test_libreoffice_works_out_the_same_and_follows_a_change(path: Path, tmp_path: Path) -> None:
    workbook = openpyxl.load_workbook(path)  # saved by openpyxl no formula has a stored result
    sheet = workbook["Chi tiết"]
    changed = next(
        row for row in range(FIRST, FIRST + 61) if sheet.cell(row, 9).value == word(ReportClass.DOING_OVERDUE)
    )
    sheet.cell(changed, 9).value = word(ReportClass.DONE_LATE)
    sheet.cell(FIRST + 61, 2).value = "Việc cấp trên thêm vào"
    sheet.cell(FIRST + 61, 4).value = "=Tổ 1"
    sheet.cell(FIRST + 61, 4).data_type = "s"
    sheet.cell(FIRST + 61, 9).value = word(ReportClass.PAUSED)
    workbook.save(tmp_path / "sua.xlsx")
    sheets = worked_out(tmp_path / "sua.xlsx", tmp_path)
    totals = {row[0]: row for row in sheets["Tổng hợp"]}
    assert totals["Hoàn thành"][1] == str(share(DONE) + 1)
    assert totals["Quá hạn chưa hoàn thành"][1] == str(share(OVERDUE) - 1)
    assert totals[word(ReportClass.PAUSED)][1] == str(share((ReportClass.PAUSED,)) + 1)
    units = {row[0]: row for row in sheets["Theo đơn vị"]}
    assert units["=Tổ 1"][1] == str(sum(line.unit == "=Tổ 1" for line in BOOK.lines) + 1)
    assert totals["Tổng số"][1] == "62"
    late = [row for row in sheets["Quá hạn"][4:] if row[0]]
    assert len(late) == share(OVERDUE) - 1  # the one that was corrected is gone from the list
    assert sheet.cell(changed, 2).value not in {row[1] for row in late}
    assert [row[5] for row in late] == [
        str(days_late(line) or "")
        for n, line in enumerate(BOOK.lines)
        if line.standing in OVERDUE and n != changed - FIRST
    ]
    assert sheets["Chi tiết"][4][0] == (
        f"Tổng số 62; hoàn thành {share(DONE) + 1}; đang thực hiện {share(DOING) - 1}; "
        f"chưa thực hiện {share(WAITING)}; tạm dừng {share((ReportClass.PAUSED,)) + 1}; "
        f"trong đó quá hạn chưa hoàn thành {share(OVERDUE) - 1}."
    )


def test_the_sentence_of_totals_is_stored_too(path: Path) -> None:
    sheet = openpyxl.load_workbook(path, data_only=True)["Chi tiết"]
    assert sheet["A5"].value.startswith(f"Tổng số 61; hoàn thành {share(DONE)};")


def test_it_prints_on_landscape_pages_with_the_heads_on_each(path: Path) -> None:
    sheet = openpyxl.load_workbook(path)["Chi tiết"]
    assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
    assert sheet.page_setup.fitToHeight == 0
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert sheet.print_title_rows == f"${HEAD}:${HEAD}"
    assert "Trang &P/&N" in sheet.oddFooter.center.text
    assert sheet.freeze_panes == f"C{FIRST}"
    assert sheet.auto_filter.ref == f"A{HEAD}:L{HEAD + 61}"


def test_colours_and_the_list_of_states_reach_beyond_the_last_row(path: Path) -> None:
    sheet = openpyxl.load_workbook(path)["Chi tiết"]
    rules = [(str(area.sqref), rule) for area in sheet.conditional_formatting for rule in area.rules]
    assert len(rules) == 4
    assert all("I8:I" in area and "F8:F" in area for area, _ in rules)
    assert word(ReportClass.WAITING_OVERDUE) in rules[0][1].formula[0]
    (choice,) = sheet.data_validations.dataValidation
    totals = openpyxl.load_workbook(path, data_only=True)["Tổng hợp"]
    area = choice.formula1.split("!")[1].replace("$", "")
    assert [row[0].value for row in totals[area]] == [word(item) for item in ReportClass]
    assert str(choice.sqref).startswith("I8:I")


def test_the_chart_shows_the_ten_states_and_carries_its_figures(path: Path) -> None:
    with zipfile.ZipFile(path) as archive:
        chart = archive.read("xl/charts/chart1.xml").decode()
    cached = re.search(r"<c:val>.*?</c:val>", chart, re.DOTALL)
    assert cached is not None
    assert re.findall(r"<c:v>(\d+)</c:v>", cached.group()) == [str(share((item,))) for item in ReportClass]


def test_the_hidden_sheet_names_office_and_period(path: Path) -> None:
    sheet = openpyxl.load_workbook(path)["so-ke-hoach"]
    assert sheet.sheet_state == "veryHidden"
    entries = {key: value for key, value in sheet.iter_rows(values_only=True) if not str(key).startswith("standing:")}
    assert {key: value or "" for key, value in entries.items()} == {**stamp(BOOK), "checksum": entries["checksum"]}
    assert entries["cut_off"] == "2026-06-14"
    assert {key for key, _ in sheet.iter_rows(values_only=True)} >= {f"standing:{item.value}" for item in ReportClass}


def test_rows_of_the_table_are_high_enough_and_may_grow(path: Path) -> None:
    with zipfile.ZipFile(path) as archive:
        xml = archive.read("xl/worksheets/sheet2.xml").decode()
    rows = re.findall(r'<row r="(\d+)"[^>]* ht="([\d.]+)"([^>]*)>', xml)
    table = {int(row): (float(height), tail) for row, height, tail in rows if int(row) >= FIRST}
    assert len(table) == 61
    assert all(height >= 3 * 15.75 and "customHeight" not in tail for height, tail in table.values())


def test_properties_name_the_office(path: Path) -> None:
    properties = openpyxl.load_workbook(path).properties
    assert properties.creator == BOOK.sender.issuer
    assert "07/KH-UBND" in properties.subject


def test_no_tasks_give_an_empty_table(tmp_path: Path) -> None:
    path = tmp_path / "trong.xlsx"
    write_progress(dataclasses.replace(BOOK, lines=(), number="", title=""), path)
    workbook = openpyxl.load_workbook(path, data_only=True)
    assert workbook["Tổng hợp"]["B5"].value == 0
    assert workbook["Chi tiết"]["A3"].value == "Tất cả các kế hoạch đang theo dõi"


def test_a_text_longer_than_a_cell_is_cut_not_lost(tmp_path: Path) -> None:
    path = tmp_path / "dai.xlsx"
    line = dataclasses.replace(BOOK.lines[0], text="ă" * 40_000, last_day=date(2026, 1, 1))
    write_progress(dataclasses.replace(BOOK, lines=(line,)), path)
    assert openpyxl.load_workbook(path)["Chi tiết"].cell(FIRST, 2).value == "ă" * 32_767


def test_a_file_that_cannot_be_written_says_so_and_stays(tmp_path: Path) -> None:
    folder = tmp_path / "tệp"
    folder.write_text("no folder")
    with pytest.raises(UserError):
        write_progress(BOOK, folder / "a.xlsx")
    assert folder.read_text() == "no folder"
    assert list(tmp_path.iterdir()) == [folder]


def test_four_sheets_and_the_hidden_one(path: Path) -> None:
    assert openpyxl.load_workbook(path).sheetnames == ["Tổng hợp", "Chi tiết", "Theo đơn vị", "Quá hạn", "so-ke-hoach"]


def test_the_list_of_what_is_overdue_is_stored_too(path: Path) -> None:
    rows = CalamineWorkbook.from_path(str(path)).get_sheet_by_name("Quá hạn").to_python()[4:]
    late = [line for line in BOOK.lines if line.standing in OVERDUE]
    assert [row[1] for row in rows if row[0] != ""] == [line.text for line in late]
    assert [row[5] for row in rows if row[0] != ""] == [days_late(line) if days_late(line) else "" for line in late]


def test_nothing_overdue_says_so(tmp_path: Path) -> None:
    lines = tuple(line for line in BOOK.lines if line.standing not in OVERDUE)
    write_progress(dataclasses.replace(BOOK, lines=lines), tmp_path / "a.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx", data_only=True)["Quá hạn"]
    assert sheet["B5"].value == "Không có nhiệm vụ quá hạn chưa hoàn thành."


def test_rows_and_plans_have_keys_and_a_sum_tells_changes(tmp_path: Path) -> None:
    lines = tuple(dataclasses.replace(line, key=f"3.{n}") for n, line in enumerate(BOOK.lines, 10))
    plans = (PlanKey(3, "07/KH-UBND", date(2026, 1, 5), "Công tác thử nghiệm"),)
    write_progress(dataclasses.replace(BOOK, lines=lines, plans=plans), tmp_path / "a.xlsx")
    workbook = openpyxl.load_workbook(tmp_path / "a.xlsx", data_only=True)
    sheet = workbook["Chi tiết"]
    assert sheet.column_dimensions["M"].hidden  # with N, which has the same width
    assert [sheet.cell(FIRST + n, 14).value for n in range(61)] == [line.key for line in lines]
    entries = dict(workbook["so-ke-hoach"].iter_rows(values_only=True))
    assert entries["version"] == "2"
    assert entries["key"] == "tinh-thu/xa-thu-nghiem/2026-H1"
    assert entries["plan:3"] == "07/KH-UBND|2026-01-05|Công tác thử nghiệm"

    def text(cell: object) -> str:
        return cell.date().isoformat() if hasattr(cell, "date") else str(cell or "")

    def sum_() -> str:
        rows = sheet.iter_rows(min_row=FIRST, max_row=FIRST + 60, values_only=True)
        return checksum([text(row[13]), *map(text, (*row[1:10], row[11]))] for row in rows)

    assert sum_() == entries["checksum"]
    sheet.cell(FIRST + 3, 9).value = "Tạm dừng"
    assert sum_() != entries["checksum"]


def test_cells_are_written_as_xlsxwriter_does(path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The rows that are put together by hand are those of XlsxWriter to the letter, but for the hint of `spans`."""
    from desktop.documents.workbooks import sheet as kit

    for name in ("_write_rows", "_calculate_spans", "write_formula", "_prepare_formula"):
        monkeypatch.delattr(kit.Sheet, name)
    slow = tmp_path / "slow.xlsx"
    write_progress(BOOK, slow)
    with zipfile.ZipFile(path) as ours, zipfile.ZipFile(slow) as theirs:
        assert ours.namelist() == theirs.namelist()
        for name in ours.namelist():
            if name != "docProps/core.xml":  # when it was made
                assert ours.read(name) == re.sub(rb' spans="\d+:\d+"', b"", theirs.read(name)), name


def test_the_readme_says_all_that_a_stranger_needs_to_write_one(tmp_path: Path) -> None:
    whole = " ".join((ROOT / "README.md").read_text(encoding="utf-8").split())
    said = whole[whole.index("A **progress workbook**") : whole.index("A **unit's form**")]
    needed = said[said.index("Needed are") : said.index("Others may stand")]
    values = dict(re.findall(r"`(\w+)`[^(`]*\(([^);,]+)", needed)) | {"version": "2"}
    values["office"] = values["office"].rpartition(": ")[2]
    values["as_of"] = re.search(r"\d{4}-\d\d-\d\d", needed[needed.index("`as_of`") :])[0]
    table = said[said.index("known by their words: ") + len("known by their words: ") : said.index(" must be there")]
    must = ["Nhiệm vụ", "Chủ trì", "Trạng thái", "Mã dòng"]
    assert all(head in table for head in must)
    book = openpyxl.Workbook()
    sheet, hidden = book.active, book.create_sheet("so-ke-hoach")
    sheet.title = "Chi tiết"
    standings = [words()(f"standing.{item.value}") for item in ReportClass]
    for column, head in enumerate(must, start=1):
        sheet.cell(7, column, head)
    for row, standing in enumerate(standings, start=8):
        for column, value in enumerate((f"Việc {row}", "Văn phòng", standing, f"1.{row}"), start=1):
            sheet.cell(row, column, value)
        assert standing in said or all(part in said for part in standing.partition(",")[::2])
    for line in values.items():
        hidden.append(line)
    book.save(tmp_path / "a.xlsx")
    sent = read_progress((tmp_path / "a.xlsx").read_bytes(), "a.xlsx")
    assert (sent.name, sent.period, sent.as_of, len(sent.lines)) == (
        "xã Thanh Bình", "2026-H1", date(2026, 6, 14), len(standings),
    )  # fmt: skip
    assert all(word in said for word in words().row("workbook.progress.columns"))
    assert words()("workbook.progress.demand") in said


def test_a_task_that_nobody_leads_comes_back_without_a_unit(tmp_path: Path) -> None:
    """“Chưa phân công” came back as a unit of that name, beside the rows whose cell is empty."""
    line = dataclasses.replace(BOOK.lines[0], unit="")
    write_progress(dataclasses.replace(BOOK, lines=(line, BOOK.lines[1])), tmp_path / "Tiến độ.xlsx")
    first, second = read_progress((tmp_path / "Tiến độ.xlsx").read_bytes(), "Tiến độ.xlsx").lines
    assert (first.unit, second.unit) == ("", BOOK.lines[1].unit)
