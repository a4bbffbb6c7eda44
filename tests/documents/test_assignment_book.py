"""The assignment workbook: grouped by unit, dates that are dates, totals by unit that are formulas."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import openpyxl
import pytest
from python_calamine import CalamineWorkbook

from desktop.documents.workbooks.assignment import write_assignment
from desktop.domain.out.workbook import by_duty, by_unit, stamp
from tests.documents.books import SOFFICE, assignment_book, worked_out

HEAD = 4
BOOK = assignment_book(26)
NO_UNIT = "Chưa phân công"


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the workbook of BOOK."""
    path = tmp_path_factory.mktemp("assignment") / "Phân công.xlsx"
    write_assignment(BOOK, path)
    return path


def test_the_columns_are_those_of_an_assignment_table(path: Path) -> None:
    sheet = openpyxl.load_workbook(path)["Phân công"]
    assert [cell.value for cell in sheet[HEAD]] == [
        "STT",
        "Nội dung nhiệm vụ",
        "Đơn vị chủ trì",
        "Đơn vị phối hợp",
        "Thời gian hoàn thành",
        "Sản phẩm, kết quả",
        "Ghi chú",
    ]


def test_rows_are_grouped_by_unit_and_numbered_through(path: Path) -> None:
    sheet = openpyxl.load_workbook(path)["Phân công"]
    expected: list[tuple[object, ...]] = []
    number = 0
    for unit, lines in by_duty(BOOK.lines).items():
        expected.append((unit or NO_UNIT, None, None))
        for line in lines:
            number += 1
            expected.append((number, line.text, line.unit or NO_UNIT))
    assert list(sheet.iter_rows(min_row=HEAD + 1, max_col=3, values_only=True)) == expected
    assert number == 26
    assert not [area for area in sheet.merged_cells.ranges if area.min_row > HEAD]  # it can be sorted


def test_a_deadline_is_a_date_that_reads_as_the_plan_says(path: Path) -> None:
    sheet = openpyxl.load_workbook(path)["Phân công"]
    cells = {row[1].value: row[4] for row in sheet.iter_rows(min_row=HEAD + 1) if row[1].value}
    for line in BOOK.lines:
        cell = cells[line.text]
        if line.deadline:
            assert cell.value == datetime(2026, 11, 30)
            form = "dd/mm/yyyy" if line.deadline.month < 3 else "dd/m/yyyy"  # months from March on have no zero
            assert cell.number_format == (form if line.inclusive else f'"Trước "{form}')
        else:
            wording = "Theo từng đoàn" if line.timing.wording else "Hằng quý, đột xuất"
            assert cell.value == ("Thường xuyên" if line.timing.continuous else wording)


def test_text_never_becomes_a_formula(path: Path) -> None:
    sheet = openpyxl.load_workbook(path)["Phân công"]
    assert all(cell.data_type != "f" for row in sheet.iter_rows() for cell in row)
    assert "=Tổ 1" in [row[2].value for row in sheet.iter_rows(min_row=HEAD + 1)]


def test_totals_by_unit_are_formulas_with_their_results_stored(path: Path) -> None:
    rows = CalamineWorkbook.from_path(str(path)).get_sheet_by_name("Tổng hợp").to_python()
    found = {row[0]: row[1:4] for row in rows[4:]}
    for unit, lines in by_unit(BOOK.lines).items():
        dated = sum(line.deadline is not None for line in lines)
        assert found[unit or NO_UNIT] == [len(lines), dated, len(lines) - dated]
    assert found["Tổng số"] == [26, 7, 19]
    formulas = openpyxl.load_workbook(path)["Tổng hợp"]
    assert all(formulas.cell(5, column).data_type == "f" for column in (2, 3, 4))


@pytest.mark.long
@pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed")
def test_libreoffice_works_out_the_same(path: Path, tmp_path: Path) -> None:
    workbook = openpyxl.load_workbook(path)  # saved by openpyxl no formula has a stored result
    sheet = workbook["Phân công"]
    dated = next(row for row in range(HEAD + 2, HEAD + 30) if isinstance(sheet.cell(row, 5).value, datetime))
    unit = str(sheet.cell(dated, 3).value)
    sheet.cell(dated, 5).value = "Thường xuyên"
    workbook.save(tmp_path / "sua.xlsx")
    sheets = worked_out(tmp_path / "sua.xlsx", tmp_path)
    totals = {row[0]: row[1:4] for row in sheets["Tổng hợp"]}
    assert totals["Tổng số"] == ["26", "6", "20"]
    assert totals["=Tổ 1"][0] == str(sum(line.unit == "=Tổ 1" for line in BOOK.lines))
    before = sum(line.deadline is not None for line in BOOK.lines if line.unit == unit)
    assert totals[unit][1] == str(before - 1)
    assert "Trước 30/11/2026" in [row[4] for row in sheets["Phân công"]]


def test_it_prints_on_landscape_pages_with_the_heads_on_each(path: Path) -> None:
    sheet = openpyxl.load_workbook(path)["Phân công"]
    assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
    assert sheet.print_title_rows == f"${HEAD}:${HEAD}"
    assert sheet.freeze_panes == f"C{HEAD + 1}"
    assert sheet.auto_filter.ref == f"A{HEAD}:G{HEAD + 26 + 6}"


def test_the_hidden_sheet_names_the_office(path: Path) -> None:
    sheet = openpyxl.load_workbook(path)["so-ke-hoach"]
    assert sheet.sheet_state == "veryHidden"
    assert {key: value or "" for key, value in sheet.iter_rows(values_only=True)} == stamp(BOOK)


def test_no_tasks_give_an_empty_table(tmp_path: Path) -> None:
    path = tmp_path / "trong.xlsx"
    write_assignment(assignment_book(0), path)
    assert openpyxl.load_workbook(path, data_only=True)["Tổng hợp"]["B5"].value == 0
