"""Letters around Tết and on 31/12, of an office with every kind of deadline, read as a careful clerk reads them."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from docx import Document

from desktop.domain.base.text import runs
from desktop.domain.office.office import Level
from desktop.domain.plan.duty import task_from_words
from desktop.domain.plan.plan import Plan
from desktop.domain.task.rows import ProgressChange
from desktop.services import open_services

WEEKLY, SHOWN = "Báo cáo nhanh thứ Sáu hằng tuần.", "Báo cáo nhanh thứ Sáu hằng tuần"
DUTIES = (
    "Rà soát trước ngày 20/4/2027.",
    "Kiểm tra trực Tết chậm nhất ngày 06/02/2027.",
    "Tổng kết trước ngày 01/01/2028.",
    "Gửi số liệu chậm nhất ngày 02/01/2028.",
    "Báo cáo hằng tháng trước ngày 05 của tháng sau.",
    "Báo cáo định kỳ 6 tháng, năm.",
    WEEKLY,
    "Góp ý trước ngày 15/5/2027 và trước ngày 15/10/2027.",
    "Trực cơ quan thường xuyên.",
    "Giải trình khi có yêu cầu, đột xuất.",
)


@pytest.fixture
def clock():
    return [datetime(2027, 1, 4, 8)]


@pytest.fixture
def office(tmp_path, clock):
    services = open_services(tmp_path / "data", now=lambda: clock[0])
    services.office.set_up(services.office.propose(Level.COMMUNE, "tỉnh Hà Sơn", "Thanh Bình"))
    unit = services.units.named("Phòng Kinh tế")
    tasks = [task_from_words(runs(text), unit, 2027) for text in DUTIES]
    plan = Plan("Kế hoạch công tác năm 2027", year=2027, tasks=tasks)
    services.plans.add(plan)
    services.plans.issue(plan.id, 1, date(2027, 1, 4))
    yield services, unit
    services.close()


def report_all_before(services, day):
    """Report in time all that fell due before a day, but what was owed in the three weeks before it."""
    for row in services.tasks.rows():
        owed = [item.period for item in services.tasks.items(row.id) if (day - item.last_day).days > 21]
        if owed:
            services.tasks.report([row.id], ProgressChange(percent=100), periods={row.id: owed})
        elif not services.tasks.items(row.id) and row.last_day and (day - row.last_day).days > 21:
            services.tasks.report([row.id], ProgressChange(percent=100))


def letter(services, unit, path):
    services.exports.reminder_docx(unit.id, path)
    document = Document(path)
    table = [[cell.text for cell in row.cells] for row in document.tables[1].rows[1:]]
    return table, "\n".join(paragraph.text for paragraph in document.paragraphs)


def test_the_letter_of_new_years_eve(office, clock, tmp_path):
    services, unit = office
    clock[0] = datetime(2027, 12, 31, 8)
    report_all_before(services, date(2027, 12, 31))
    table, text = letter(services, unit, tmp_path / "a.docx")
    assert [(row[1], row[3], row[4]) for row in table] == [
        (SHOWN, "10/12/2027 (tuần 49)\n17/12/2027 (tuần 50)\n24/12/2027 (tuần 51)\n31/12/2027 (tuần 52)",
         "03 kỳ quá hạn,\nlâu nhất 21 ngày\nđến hạn ngày 31/12/2027"),
        ("Tổng kết", "Trước ngày 01/01/2028", "Đến hạn ngày 31/12/2027"),
        ("Báo cáo định kỳ 6 tháng, năm", "31/12/2027\n(kỳ năm 2027)", "Đến hạn ngày 31/12/2027"),
        ("Gửi số liệu", "02/01/2028\n(Chủ nhật; ngày làm việc liền trước: 31/12/2027)", "Đến hạn ngày 31/12/2027"),
        ("Báo cáo hằng tháng trước ngày 05 của tháng sau", "04/01/2028\n(kỳ tháng 12 năm 2027)", "Còn 04 ngày"),
    ]  # fmt: skip
    assert "01 nhiệm vụ quá hạn chưa hoàn thành (03 lượt theo kỳ) và 05 nhiệm vụ đến hạn trong 07 ngày tới" in text
    assert "chậm nhất ngày 07/01/2028" in text
    assert "đến ngày 31/12/2027" in text


def test_the_letter_of_the_last_day_before_tet(office, clock, tmp_path):
    services, unit = office
    clock[0] = datetime(2027, 2, 3, 8)
    report_all_before(services, date(2027, 2, 3))
    table, text = letter(services, unit, tmp_path / "a.docx")
    assert [(row[1], row[3].split("\n")[-1 if row[1] == SHOWN else 0], row[4]) for row in table][-3:] == [
        (SHOWN, "05/02/2027 (tuần 5)", "03 kỳ quá hạn,\nlâu nhất 19 ngày\nđến hạn ngày 03/02/2027"),
        ("Báo cáo hằng tháng trước ngày 05 của tháng sau", "04/02/2027", "Đến hạn ngày 03/02/2027"),
        ("Kiểm tra trực Tết", "06/02/2027", "Đến hạn ngày 03/02/2027"),
    ]
    assert text.count("chậm nhất ngày 11/02/2027") == 1


def test_the_second_of_two_dates_is_named_as_it_was_given(office, clock, tmp_path):
    services, unit = office
    clock[0] = datetime(2027, 10, 12, 8)
    report_all_before(services, date(2027, 10, 12))
    table, _text = letter(services, unit, tmp_path / "a.docx")
    assert ("Góp ý trước ngày 15/5/2027 và trước ngày 15/10/2027", "Trước ngày 15/10/2027") in [
        (row[1], row[3]) for row in table
    ]


def test_the_tracking_sheet_says_how_many_periods_are_late(office, clock, tmp_path):
    services, unit = office
    clock[0] = datetime(2027, 12, 31, 8)
    services.exports.tracking_docx(unit.id, tmp_path / "a.docx")
    rows = {row.cells[1].text: row for row in Document(tmp_path / "a.docx").tables[1].rows[1:]}
    weekly = rows[SHOWN]
    assert weekly.cells[5].text == "Chưa thực hiện, quá hạn\n(51/52 kỳ không đúng hạn)"
    assert rows["Giải trình khi có yêu cầu, đột xuất"].cells[4].text == "Đột xuất"
    assert rows["Rà soát"].cells[5].text == "Chưa thực hiện, quá hạn"
