"""The slip for one task and the tracking sheet of a unit."""

from __future__ import annotations

import re
from datetime import date

import pytest

from desktop.catalogue.words import words, words_of
from desktop.domain.base.text import plain
from desktop.domain.out.workbook import ReportClass
from desktop.domain.paper.sheet import Sheet, Style, Table
from desktop.domain.paper.task_papers import SlipWords, TrackingWords, assignment_slip, tracking_sheet
from desktop.domain.task.rows import TaskRow
from desktop.domain.task.task import Recurrence, Role, TaskStatus
from tests.domain.paper.test_letters import ECONOMY, FULL, frame, items, of_style, task

OFFICE_FULL = "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã"


def slip(row: TaskRow) -> Sheet:
    return assignment_slip(row, frame(row), words_of(SlipWords))


def tracking(*rows: TaskRow) -> Sheet:
    standings = {item: words()(f"standing.{item.value}") for item in ReportClass}
    return tracking_sheet(ECONOMY, rows, frame(*rows), words_of(TrackingWords), standings)


def tables(sheet: Sheet) -> list[list[list[str]]]:
    """Return the texts of the ruled tables."""
    found = [item for item in items(sheet) if isinstance(item, Table) and item.ruled]
    return [
        [["\n".join(plain(part.runs) for part in cell.paragraphs) for cell in row.cells] for row in table.rows]
        for table in found
    ]


def test_a_slip_says_all_that_is_known_of_the_task() -> None:
    row = task("Báo cáo số liệu trước ngày 24/11/2026.", 7, inclusive=False)._replace(
        role=Role.BOTH, supporting=("Công an xã", "Trạm Y tế"), product="Báo cáo", note="Gửi cả bản mềm"
    )
    sheet = slip(row)
    facts, receipt = tables(sheet)
    assert facts == [
        ["Đơn vị nhận nhiệm vụ", "Phòng Kinh tế"],
        ["Lãnh đạo chỉ đạo", "." * 40],
        ["Căn cứ giao", FULL],
        ["Nội dung nhiệm vụ", "Báo cáo số liệu"],
        ["Đơn vị phối hợp", "Công an xã; Trạm Y tế"],
        ["Thời hạn hoàn thành", "Trước ngày 24/11/2026"],
        ["Sản phẩm, kết quả", "Báo cáo"],
        ["Nơi nhận kết quả", OFFICE_FULL],
        ["Ghi chú", "Gửi cả bản mềm"],
    ]
    assert receipt[0] == ["XÁC NHẬN TIẾP NHẬN", "KẾT QUẢ"]
    assert of_style(sheet, Style.KIND) == ["PHIẾU GIAO VIỆC"]
    assert of_style(sheet, Style.NUMBER) == [""]  # it is entered in a book of its own
    assert any("/2026" in text for text in of_style(sheet, Style.APPENDIX_NOTE))
    (order,) = of_style(sheet, Style.BODY)
    assert order.startswith("Yêu cầu Phòng Kinh tế tổ chức thực hiện đúng thời hạn")
    assert f"về {OFFICE_FULL}" in order
    assert order.endswith("./.")
    assert of_style(sheet, Style.RECIPIENT) == [
        "- Phòng Kinh tế;", "- Công an xã;", "- Trạm Y tế;", "- Lưu: Văn phòng."
    ]  # fmt: skip


def test_the_office_itself_reports_to_the_chairman() -> None:
    sheet = slip(task("Lập danh mục", 7, unit="Văn phòng HĐND và UBND"))
    (order,) = of_style(sheet, Style.BODY)
    assert "với Chủ tịch Ủy ban nhân dân xã" in order
    assert "về Văn phòng" not in order
    assert ["Nơi nhận kết quả", "Chủ tịch Ủy ban nhân dân xã"] in tables(sheet)[0]
    assert of_style(sheet, Style.AUTHORITY) == ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]
    of_others = of_style(slip(task("Lập danh mục", 7)), Style.AUTHORITY)
    assert of_others == ["TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"]


def test_a_slip_without_a_day_names_the_rhythm() -> None:
    row = task("Báo cáo định kỳ", 0)._replace(
        deadline=None, last_day=None, working_day=None, recurring=(Recurrence.QUARTERLY,)
    )
    assert ["Thời hạn hoàn thành", "Hằng quý, chậm nhất ngày cuối quý"] in tables(slip(row))[0]
    going_on = row._replace(recurring=(), continuous=True)
    words = "Thường xuyên; báo cáo kết quả cùng kỳ báo cáo 6 tháng và năm"
    assert ["Thời hạn hoàn thành", words] in tables(slip(going_on))[0]


@pytest.mark.parametrize(
    ("recurring", "timing", "said"),
    [
        ((Recurrence.MONTHLY,), "", "Hằng tháng, chậm nhất ngày cuối tháng"),
        ((Recurrence.HALF_YEARLY, Recurrence.YEARLY), "",
         "6 tháng một lần, hằng năm, chậm nhất ngày 30/6 và ngày 31/12"),
        ((Recurrence.YEARLY,), "", "Hằng năm, chậm nhất ngày 31/12"),
        ((Recurrence.MONTHLY,), "trước ngày 20", "Hằng tháng, trước ngày 20"),
        ((Recurrence.YEARLY,), "trước ngày 30/11 hằng năm", "Trước ngày 30/11 hằng năm"),
        ((Recurrence.WEEKLY,), "", "Hằng tuần"),
        ((Recurrence.AD_HOC,), "", "Đột xuất"),
    ],
)  # fmt: skip
def test_a_slip_of_a_task_that_comes_back_names_its_last_day(recurring, timing, said) -> None:
    row = task("Báo cáo kết quả", 6)._replace(deadline=None, recurring=recurring, timing=timing)
    assert ["Thời hạn hoàn thành", said] in tables(slip(row))[0]


def test_a_slip_of_a_task_that_comes_back_names_no_day_that_is_owed_now() -> None:
    row = task("Báo cáo định kỳ", 6)._replace(deadline=None, recurring=(Recurrence.MONTHLY,))  # owed on a Sunday
    assert ["Thời hạn hoàn thành", "Hằng tháng, chậm nhất ngày cuối tháng"] in tables(slip(row))[0]
    (lines,) = tables(tracking(row))
    assert lines[1][4] == "22/11/2026\nHằng tháng\n(Chủ nhật; ngày làm việc liền trước: 20/11/2026)"


def test_a_tracking_sheet_shows_every_task_with_its_state() -> None:
    done = task("Lập danh sách", 5, status=TaskStatus.DONE, percent=100, result="Đã gửi")
    sheet = tracking(task("Báo cáo số liệu", -2, percent=70), done._replace(done_on=date(2026, 11, 13)))
    assert sheet.sections[0].landscape
    (lines,) = tables(sheet)
    assert [[row[0], row[1], row[4], row[5], row[6]] for row in lines[1:]] == [
        ["1", "Báo cáo số liệu", "14/11/2026", "Đang thực hiện, quá hạn", "Đạt 70%"],
        ["2", "Lập danh sách", "21/11/2026",
         words()(f"standing.{done.state.value.replace('ontime', 'on-time')}") + "\n13/11/2026", "Đã gửi"],
    ]  # fmt: skip
    assert of_style(sheet, Style.APPENDIX_TITLE) == [f"Đơn vị: {ECONOMY}"]
    assert of_style(sheet, Style.APPENDIX_NOTE) == ["(Tính đến ngày 16/11/2026)"]
    assert of_style(sheet, Style.NUMBER) == of_style(sheet, Style.DATE) == []
    assert of_style(sheet, Style.AUTHORITY) == ["NGƯỜI LẬP BIỂU", "CHÁNH VĂN PHÒNG"]


def test_totals_add_up() -> None:
    waiting = TaskStatus.NOT_STARTED
    rows = [
        task("A", -2, status=waiting), task("B", 3), task("C", 60, status=waiting),
        task("D", 3, status=TaskStatus.PAUSED), task("E", -9, status=TaskStatus.DONE),
    ]  # fmt: skip
    cited, text = of_style(tracking(*rows), Style.BODY)
    assert cited == f"Văn bản giao: {FULL}."
    total, *parts, late = map(int, re.findall(r"\d+", text))
    assert (total, sum(parts)) == (5, 5)
    assert parts == [1, 1, 2, 1]
    assert late == 1
    _cited, text = of_style(tracking(rows[1]), Style.BODY)
    assert "tạm dừng" not in text
    assert text.endswith("Không có nhiệm vụ quá hạn chưa hoàn thành.")
