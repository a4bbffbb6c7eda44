"""The slip for one task and the tracking sheet of a unit."""

from __future__ import annotations

import re
from datetime import date

from desktop.catalogue.decree import measures
from desktop.catalogue.words import letter_words, paper_words, slip_words, tracking_words, words
from desktop.domain.out.workbook import ReportClass
from desktop.domain.paper.sheet import Sheet, Style
from desktop.domain.paper.task_papers import assignment_slip, tracking_sheet
from desktop.domain.task.rows import TaskRow
from desktop.domain.task.task import Recurrence, Role, TaskStatus
from tests.domain.paper.test_letters import ECONOMY, FRONT, OFFICE, TODAY, items, of_style, table_cells, task


def slip(row: TaskRow) -> Sheet:
    return assignment_slip(OFFICE, row, TODAY, measures(), (paper_words(), letter_words(), slip_words()))


def tracking(*rows: TaskRow) -> Sheet:
    standings = {item: words()(f"standing.{item.value}") for item in ReportClass}
    pages = (paper_words(), letter_words(), tracking_words())
    return tracking_sheet(OFFICE, ECONOMY, rows, TODAY, measures(), pages, standings)


def test_a_slip_says_all_that_is_known_of_the_task() -> None:
    row = task("Báo cáo số liệu", 7, inclusive=False)._replace(
        role=Role.BOTH, supporting=("Công an xã", "Trạm Y tế"), product="Báo cáo", note="Gửi cả bản mềm"
    )
    sheet = slip(row)
    assert table_cells(sheet) == [
        ["Nội dung nhiệm vụ", "Báo cáo số liệu"],
        ["Đơn vị chủ trì", "Phòng Kinh tế"],
        ["Đơn vị phối hợp", "Công an xã; Trạm Y tế"],
        ["Văn bản giao", "Kế hoạch số 06/KH-UBND"],
        ["Thời hạn hoàn thành", "Trước ngày 24/11/2026"],
        ["Sản phẩm, kết quả", "Báo cáo"],
        ["Ghi chú", "Gửi cả bản mềm"],
    ]
    assert of_style(sheet, Style.KIND) == ["PHIẾU GIAO VIỆC"]
    opening, closing = of_style(sheet, Style.BODY)
    assert opening == "Ủy ban nhân dân xã Thanh Bình giao Phòng Kinh tế thực hiện nhiệm vụ sau:"
    assert closing.startswith("Yêu cầu Phòng Kinh tế")
    assert closing.endswith("./.")
    assert of_style(sheet, Style.RECIPIENT) == ["- Phòng Kinh tế;", "- Công an xã;", "- Trạm Y tế;", "- Lưu: VT, VP."]


def test_a_slip_asks_a_unit_that_may_only_be_asked() -> None:
    row = task("Vận động đoàn viên", 7, unit=FRONT)._replace(role=Role.COORDINATE)
    sheet = slip(row)
    assert of_style(sheet, Style.KIND) == ["PHIẾU ĐỀ NGHỊ PHỐI HỢP"]
    assert ["Đơn vị phối hợp", FRONT] in table_cells(sheet)
    text = " ".join(of_style(sheet, Style.BODY))
    assert "đề nghị Ủy ban MTTQ Việt Nam xã phối hợp thực hiện" in text
    assert "Yêu cầu" not in text
    assert " giao " not in text


def test_a_slip_of_a_unit_that_supports_has_one_row_for_all_that_do() -> None:
    row = task("Vận động đoàn viên", 7, unit=FRONT)._replace(role=Role.COORDINATE, supporting=("Công an xã",))
    names = [line for line in table_cells(slip(row)) if line[0] == "Đơn vị phối hợp"]
    assert names == [["Đơn vị phối hợp", f"{FRONT}; Công an xã"]]


def test_a_slip_without_a_day_names_the_rhythm() -> None:
    row = task("Báo cáo định kỳ", 0)._replace(
        deadline=None, last_day=None, working_day=None, recurring=(Recurrence.QUARTERLY,)
    )
    sheet = slip(row)
    assert ["Thời hạn hoàn thành", "Hằng quý"] in table_cells(sheet)
    assert "khi có kết quả" in of_style(sheet, Style.BODY)[-1]


def test_a_slip_of_a_task_that_comes_back_names_the_rhythm_only() -> None:
    row = task("Báo cáo định kỳ", 6)._replace(deadline=None, recurring=(Recurrence.MONTHLY,))  # owed on a Sunday
    assert ["Thời hạn hoàn thành", "Hằng tháng"] in table_cells(slip(row))
    assert table_cells(tracking(row))[1][4] == "22/11/2026\nHằng tháng\nNgày làm việc cuối: 20/11/2026"


def test_a_slip_of_a_draft_names_the_plan() -> None:
    assert of_style(slip(task("A", 1, number="")), Style.SUBJECT) == [
        "Thực hiện Kế hoạch công tác đối ngoại năm 2026"
    ]  # fmt: skip
    assert of_style(slip(task("A", 1, number="9/CTr-UBND")), Style.SUBJECT) == ["Thực hiện Văn bản số 9/CTr-UBND"]


def test_a_tracking_sheet_shows_every_task_with_its_state() -> None:
    done = task("Lập danh sách", 5, status=TaskStatus.DONE, percent=100, result="Đã gửi")
    sheet = tracking(task("Báo cáo số liệu", -2, percent=70), done._replace(done_on=date(2026, 11, 13)))
    assert sheet.sections[0].landscape
    assert [[row[0], row[1], row[4], row[5], row[6]] for row in table_cells(sheet)[1:]] == [
        ["1", "Báo cáo số liệu", "14/11/2026\nNgày làm việc cuối: 13/11/2026", "Đang thực hiện, quá hạn", "Đạt 70%"],
        ["2", "Lập danh sách", "21/11/2026\nNgày làm việc cuối: 20/11/2026",
         words()(f"standing.{done.state.value.replace('ontime', 'on-time')}") + "\n13/11/2026", "Đã gửi"],
    ]  # fmt: skip
    assert of_style(sheet, Style.APPENDIX_TITLE) == [ECONOMY]
    assert of_style(sheet, Style.APPENDIX_NOTE) == ["(Tính đến ngày 16/11/2026)"]
    assert of_style(sheet, Style.NUMBER) == of_style(sheet, Style.DATE) == []
    assert len(items(sheet)) == 6


def test_totals_add_up() -> None:
    waiting = TaskStatus.NOT_STARTED
    rows = [
        task("A", -2, status=waiting), task("B", 3), task("C", 60, status=waiting),
        task("D", 3, status=TaskStatus.PAUSED), task("E", -9, status=TaskStatus.DONE),
    ]  # fmt: skip
    (text,) = of_style(tracking(*rows), Style.BODY)
    total, *parts, late, soon = map(int, re.findall(r"\d+", text))
    assert (total, sum(parts)) == (5, 5)
    assert parts == [1, 1, 2, 1]
    assert (late, soon) == (1, 1)
