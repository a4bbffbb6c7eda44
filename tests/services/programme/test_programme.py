"""What is due in a month and by person: what is written equals what was counted by hand."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, datetime

import pytest
from docx import Document
from openpyxl import load_workbook
from python_calamine import CalamineWorkbook

from desktop.domain.base.errors import UserError
from desktop.domain.base.period import Period, Span
from desktop.domain.base.text import runs
from desktop.domain.office.office import Level
from desktop.domain.paper.sheet import Paragraph, Table
from desktop.domain.plan.plan import Plan
from desktop.domain.task.rows import ProgressChange, TaskQuery
from desktop.domain.task.task import Deadline, Priority, Recurrence, Role, Task, TaskStatus
from desktop.gui.paper.page_layout import lay_out
from desktop.services import open_services

TODAY = date(2026, 6, 20)
JUNE = Period.parse("2026-06")


@pytest.fixture
def office(tmp_path):
    """Give an office with tasks around June, one of them monthly, one of a draft, one that rests."""
    services = open_services(tmp_path / "office", author="Lan", now=lambda: datetime(2026, 1, 12, 9))
    services.office.set_up(services.office.propose(Level.COMMUNE, "tỉnh Hà Sơn", "Thanh Bình"))
    units = services.units.all()
    health, office_unit = units[3], units[0]
    services.units.save(replace(health, people=["Lê Thị Bình", " Lê Thị  Bình ", "Trần An"], leader="Ngô Văn Hải"))
    health = services.units.get(health.id)

    def task(text, day, **more):
        return Task(runs(text), unit=health, role=Role.LEAD, deadline=Deadline(day) if day else None, **more)

    tasks = [
        task("Việc cuối tháng 5", date(2026, 5, 31)),
        task("Việc đầu tháng 6", date(2026, 6, 1), supporting=[office_unit], product="Báo cáo"),
        task("=HYPERLINK(0)", date(2026, 6, 30)),
        task("Việc tạm dừng", date(2026, 6, 10)),
        task("Việc tháng 7", date(2026, 7, 1)),
        task("Họp giao ban", None, recurring=(Recurrence.MONTHLY,)),
    ]
    services.plans.issue(services.plans.add(Plan("Công tác năm 2026", year=2026, tasks=tasks)), 6, date(2026, 1, 12))
    services.plans.add(Plan("Dự thảo", year=2026, tasks=[task("Việc của dự thảo", date(2026, 6, 15))]))
    ids = {row.text: row.id for row in services.tasks.rows()}
    services.tasks.report([ids["Việc tạm dừng"]], ProgressChange(status=TaskStatus.PAUSED), TODAY)
    named = ProgressChange(person="Lê Thị Bình")
    services.tasks.report([ids["Việc đầu tháng 6"], ids["=HYPERLINK(0)"]], named, TODAY)
    done = ProgressChange(status=TaskStatus.DONE, done_on=date(2026, 6, 3), product_number="12/BC-VH")
    services.tasks.report([ids["Việc đầu tháng 6"]], done, TODAY)
    monthly, february = ids["Họp giao ban"], ProgressChange(status=TaskStatus.DONE, done_on=date(2026, 2, 25))
    services.tasks.report([monthly], february, date(2026, 2, 26), {monthly: "2026-02"})
    yield services
    services.close()


def test_people_of_a_unit_are_kept_once_each_and_with_its_leader(office):
    unit = office.units.all()[3]
    assert (unit.people, unit.leader) == (["Lê Thị Bình", "Trần An"], "Ngô Văn Hải")


def test_a_month_holds_what_is_due_in_it_and_nothing_else(office):
    lines = office.programme.lines(JUNE, TODAY)
    assert [(line.day, line.text) for line in lines] == [
        (date(2026, 6, 1), "Việc đầu tháng 6"),
        (date(2026, 6, 30), "=HYPERLINK(0)"),
        (date(2026, 6, 30), "Họp giao ban"),  # of the month that the programme is of
    ]
    assert {line.leader for line in lines} == {"Ngô Văn Hải"}
    assert lines[0].supporting == (office.units.all()[0].name,)
    with pytest.raises(UserError, match="2031"):
        office.programme.lines(Period.parse("2031"), TODAY)


def test_what_comes_back_each_month_is_one_row_of_a_long_programme(office, tmp_path):
    year = Period.parse("2026")
    lines = office.programme.lines(year, TODAY)
    (routine,) = [line for line in lines if line.text.startswith("Họp giao ban")]
    assert (routine.text, routine.rhythm, routine) == ("Họp giao ban", "Hằng tháng", lines[-1])
    office.programme.docx(year, tmp_path / "ct.docx", TODAY)
    cells = [[cell.text for cell in row.cells] for row in Document(str(tmp_path / "ct.docx")).tables[1].rows]
    assert cells[-2][0] == "Nhiệm vụ định kỳ trong cả thời gian"
    assert cells[-1][-1] == "Hằng tháng"
    office.programme.xlsx(year, tmp_path / "ct.xlsx", TODAY)
    assert [row[6].value for row in load_workbook(tmp_path / "ct.xlsx").worksheets[0].iter_rows()][-1] == "Hằng tháng"


def test_the_programme_is_a_document_and_a_workbook(office, tmp_path):
    office.programme.docx(Period.parse("2026-H1"), tmp_path / "ct.docx", TODAY)
    document = Document(str(tmp_path / "ct.docx"))
    cells = [[cell.text for cell in row.cells] for row in document.tables[1].rows]
    assert "Tháng 6/2026" in {row[0] for row in cells}
    assert next(row for row in cells if row[1] == "Việc đầu tháng 6 (Kế hoạch số 06/KH-UBND)")[4:] == [
        "Ngô Văn Hải",
        "01/6",
    ]
    said = {paragraph.text for paragraph in document.paragraphs}
    assert "CHƯƠNG TRÌNH" in said
    (opening,) = [text for text in said if "ban hành Chương trình" in text]
    assert re.match(
        r"Thực hiện Kế hoạch số 06/KH-UBND ngày \d\d tháng \S+ năm 2026 của Ủy ban nhân dân xã .+ về ", opening
    )
    assert [text for text in said if "(qua Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã)" in text]
    office.programme.xlsx(JUNE, tmp_path / "ct.xlsx", TODAY)
    sheet = load_workbook(tmp_path / "ct.xlsx").worksheets[0]
    values = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=5)]
    assert [row[1] for row in values] == [line.text for line in office.programme.lines(JUNE, TODAY)]
    assert {cell.data_type for row in sheet.iter_rows(min_row=5, max_col=2) for cell in row} == {"n", "s"}


def test_products_by_person_are_counted_and_nobody_is_rated(office, tmp_path):
    office.programme.persons_xlsx(JUNE, tmp_path / "sp.xlsx", TODAY)
    book = CalamineWorkbook.from_path(tmp_path / "sp.xlsx")
    first, totals = (book.get_sheet_by_index(n).to_python() for n in (0, 1))
    rows = {row[3]: row for row in first[4:]}
    assert rows["Việc đầu tháng 6"][1] == "Lê Thị Bình"
    assert rows["Việc đầu tháng 6"][5:10] == ["Báo cáo", "12/BC-VH", date(2026, 6, 1), date(2026, 6, 3), 2]
    assert rows["Việc cuối tháng 5"][8:10] == ["", 20]  # of before, and still owed
    assert "Việc tháng 7" not in rows
    unit = office.units.all()[3].name
    counted = {row[0]: row[1:] for row in totals[4:]}
    assert counted["Lê Thị Bình"] == [unit, 2, 0, 1, 0]
    owed = len([row for row in first[4:] if row[1] == ""])
    late = sum(1 for row in first[4:] if row[1] == "" and row[9] != "" and row[9] > 0)
    assert counted[""] == [unit, owed, 0, 0, late]


def test_a_period_that_is_done_is_a_product_of_its_month(office, tmp_path):
    office.programme.persons_xlsx(Period.parse("2026-02"), tmp_path / "sp.xlsx", TODAY)
    rows = CalamineWorkbook.from_path(tmp_path / "sp.xlsx").get_sheet_by_index(0).to_python()
    done = [row[7:10] for row in rows if row[3] == "Họp giao ban (tháng 02 năm 2026)"]
    assert done == [[date(2026, 2, 28), date(2026, 2, 25), -3]]


def test_the_page_of_a_week_lists_its_seven_days(office, tmp_path):
    office.programme.week_docx(tmp_path / "tuan.docx", date(2026, 6, 3))
    table = Document(str(tmp_path / "tuan.docx")).tables[1]
    assert [row.cells[1].text for row in table.rows][1:] == ["Việc đầu tháng 6 (Kế hoạch số 06/KH-UBND)"]
    assert table.rows[1].cells[0].text == "Thứ Hai\n01/6"
    assert "Lê Thị Bình" in table.rows[1].cells[2].text


def test_each_task_of_a_week_says_its_day_so_that_the_next_page_does_too(office, tmp_path):
    office.programme.week_docx(tmp_path / "tuan.docx", date(2026, 6, 30))
    table = Document(str(tmp_path / "tuan.docx")).tables[1]
    days = [row.cells[0].text for row in table.rows][1:]
    assert days.count("Thứ Ba\n30/6") == 2 and "" not in days


@pytest.mark.parametrize("count", [5, 12, 25, 45])
def test_a_busy_week_is_one_page(office, monkeypatch, qapp, count):
    many(office, monkeypatch, count)
    sheet = office.programme.week_sheet(date(2026, 6, 3))
    assert pages_of(office) == 1
    table = next(item for item in sheet.sections[0].items if isinstance(item, Table) and item.ruled)
    texts = ["".join(run.text for run in row.cells[1].paragraphs[0].runs) for row in table.rows[1:]]
    assert len(texts) == count
    said = any("rút gọn" in part.runs[0].text for part in sheet.sections[0].items if isinstance(part, Paragraph))
    assert said is any(text.endswith("…") for text in texts), "that something is left out stands on the page"
    assert said is (count == 45)


def test_a_week_that_cannot_be_one_page_says_so(office, monkeypatch, qapp):
    many(office, monkeypatch, 90)
    assert pages_of(office) > 1
    sheet = office.programme.week_sheet(date(2026, 6, 3))
    said = [part.runs[0].text for part in sheet.sections[0].items if isinstance(part, Paragraph)]
    assert any("90 nhiệm vụ" in text and "nhiều trang" in text for text in said)


def many(office, monkeypatch, count):
    """Let a week have many tasks with long words."""
    pairs = office.programme._with_rows(Span(date(2026, 1, 1), date(2026, 12, 31)))
    (line, row), *_ = pairs
    words = ("Hướng dẫn thủ tục đi làm việc ở nước ngoài theo hợp đồng; hằng quý rà soát, cập nhật số liệu người lao "
             "động của địa phương làm việc ở nước ngoài")  # fmt: skip
    units = ("Phòng Văn hóa - Xã hội", "Ủy ban Mặt trận Tổ quốc Việt Nam xã", "Các thôn")
    made = [
        (replace(line, text=f"{number} {words}", unit=units[number % 3], supporting=units[:2],
                 day=date(2026, 6, 1 + number * 7 // count)), row)
        for number in range(count)
    ]  # fmt: skip
    monkeypatch.setattr(office.programme, "_with_rows", lambda *_args: made)


def pages_of(office):
    """Return on how many pages the drawer for printing sets the week."""
    return len(lay_out(office.programme.week_sheet(date(2026, 6, 3))))


def test_who_sees_to_a_task_goes_on_in_lists_and_can_be_undone(office):
    (row,) = [row for row in office.tasks.rows(TaskQuery()) if row.text == "Việc đầu tháng 6"]
    assert row.person == "Lê Thị Bình"
    office.tasks.report([row.id], ProgressChange(person="Trần An", priority=Priority.HIGH), TODAY)
    assert office.tasks.get(row.id).person == "Trần An"
    office.undo.undo()
    assert office.tasks.get(row.id).person == "Lê Thị Bình"
