"""Letters that follow tasks up: what stands in them, and for whom."""

from __future__ import annotations

from datetime import date, timedelta

from desktop.catalogue.decree import measures
from desktop.catalogue.words import letter_words, paper_words
from desktop.domain.base.text import plain
from desktop.domain.office.office import Level, Office, UnitGroup
from desktop.domain.paper.letters import reminder
from desktop.domain.paper.sheet import PageItem, Paragraph, Sheet, Style, Table
from desktop.domain.plan.plan import Signature
from desktop.domain.task.progress import last_working_day, state
from desktop.domain.task.rows import TaskRow
from desktop.domain.task.task import Recurrence, Role, TaskStatus

TODAY = date(2026, 11, 16)
NEW_DATE = date(2026, 11, 23)
WORDS = (paper_words(), letter_words())
OFFICE = Office(Level.COMMUNE, "tỉnh Hà Sơn", "Thanh Bình", "ỦY BAN NHÂN DÂN\nXÃ THANH BÌNH", "Thanh Bình",
                chairman="Nguyễn Văn Bình", deputies=["Lê Thị Hạnh"])  # fmt: skip
ECONOMY, FRONT = "Phòng Kinh tế", "Ủy ban MTTQ Việt Nam xã"


def task(
    text: str,
    days: int,
    *,
    unit: str = ECONOMY,
    inclusive: bool = True,
    number: str = "06/KH-UBND",
    status: TaskStatus = TaskStatus.IN_PROGRESS,
    percent: int = 0,
    result: str = "",
) -> TaskRow:
    """Return a task whose last day on time is `days` after today."""
    last = TODAY + timedelta(days=days)
    group = UnitGroup.REQUEST if unit == FRONT else UnitGroup.ASSIGN
    return TaskRow(
        1, 1, number, "Công tác đối ngoại năm 2026", 2026, text, 1, unit, "", group, (), Role.LEAD,
        last if inclusive else last + timedelta(days=1), inclusive, last, last_working_day(last), "", "", (), False, "",
        "", status, state(status, last, None, continuous=False, today=TODAY), percent, result, "", "", None,
    )  # fmt: skip


def letter(*rows: TaskRow, signature: Signature | None = None) -> Sheet:
    return reminder(OFFICE, rows, TODAY, NEW_DATE, measures(), WORDS, signature)


def items(sheet: Sheet) -> tuple[PageItem, ...]:
    (section,) = sheet.sections
    return section.items


def of_style(sheet: Sheet, style: Style) -> list[str]:
    """Return the texts of a style, those in tables too, in reading order."""
    found: list[Paragraph] = []
    for item in items(sheet):
        if isinstance(item, Table):
            found += [part for row in item.rows for cell in row.cells for part in cell.paragraphs]
        else:
            found.append(item)
    return [plain(part.runs) for part in found if part.style is style]


def table_cells(sheet: Sheet) -> list[list[str]]:
    """Return the texts of the one ruled table."""
    (table,) = [item for item in items(sheet) if isinstance(item, Table) and item.ruled]
    return [["\n".join(plain(part.runs) for part in cell.paragraphs) for cell in row.cells] for row in table.rows]


def cells(sheet: Sheet) -> list[list[str]]:
    """Return the texts of the table of tasks without its head."""
    return table_cells(sheet)[1:]


def test_a_letter_has_no_name_of_a_kind_and_its_subject_under_the_number() -> None:
    sheet = letter(task("Báo cáo số liệu", -3))
    head = items(sheet)[0]
    assert isinstance(head, Table)
    left = [(part.style, plain(part.runs)) for part in head.rows[1].cells[0].paragraphs]
    assert left == [
        (Style.NUMBER, "Số: \u00a0\u00a0\u00a0\u00a0\u00a0\u00a0/UBND-VP"),
        (Style.LETTER_SUBJECT, "V/v đôn đốc thực hiện nhiệm vụ quá hạn"),
    ]
    assert of_style(sheet, Style.KIND) == []
    assert [" ".join(text.split()) for text in of_style(sheet, Style.DATE)] == ["Thanh Bình, ngày tháng 11 năm 2026"]


def test_the_subject_says_what_the_table_holds() -> None:
    late, soon = task("A", -1), task("B", 7)
    assert of_style(letter(soon), Style.LETTER_SUBJECT) == ["V/v đôn đốc thực hiện nhiệm vụ sắp đến hạn"]
    assert of_style(letter(late, soon), Style.LETTER_SUBJECT) == ["V/v đôn đốc thực hiện nhiệm vụ quá hạn, sắp đến hạn"]


def test_the_table_holds_the_tasks_in_their_order() -> None:
    sheet = letter(
        task("Báo cáo số liệu", -12, percent=70, result="Đã có biên bản"),
        task("Lập danh sách", 0, status=TaskStatus.NOT_STARTED),
        task("Gửi ảnh", 3, inclusive=False, number=""),
    )
    assert cells(sheet) == [
        ["1", "Báo cáo số liệu", "06/KH-UBND", "04/11/2026", "Quá hạn 12 ngày", "Đạt 70%\nĐã có biên bản"],
        ["2", "Lập danh sách", "06/KH-UBND", "16/11/2026", "Hôm nay là ngày cuối", "Chưa thực hiện"],
        ["3", "Gửi ảnh", "Công tác đối ngoại năm 2026", "Trước ngày 20/11/2026", "Còn 3 ngày",
         "Đang thực hiện, chưa báo cáo kết quả"],
    ]  # fmt: skip


def test_a_deadline_on_a_day_off_names_the_last_working_day() -> None:
    assert cells(letter(task("Gửi ảnh", 6)))[0][3] == ("22/11/2026\nNgày làm việc cuối: 20/11/2026")  # a Sunday


def test_a_task_that_comes_back_shows_what_it_owes_now() -> None:
    row = task("Báo cáo định kỳ", 2)._replace(deadline=None, recurring=(Recurrence.MONTHLY,))
    assert cells(letter(row))[0][3] == "18/11/2026\nHằng tháng"
    assert cells(letter(row._replace(timing="Hằng tháng trước ngày 19")))[0][3] == (
        "18/11/2026\nHằng tháng trước ngày 19"
    )  # fmt: skip
    ends = row._replace(deadline=date(2026, 12, 31), deadline_inclusive=True)
    assert cells(letter(ends))[0][3] == "18/11/2026\nHằng tháng"


def test_one_unit_is_addressed_on_the_line_and_told() -> None:
    sheet = letter(task("A", -1), task("B", 2))
    assert of_style(sheet, Style.ADDRESSEE) == ["Kính gửi: Phòng Kinh tế"]
    found, told, reasons, closing = of_style(sheet, Style.BODY)
    assert "Phòng Kinh tế còn 01 nhiệm vụ quá hạn chưa hoàn thành và 01 nhiệm vụ sắp đến hạn" in found
    assert "tại Kế hoạch số 06/KH-UBND, tính đến ngày 16/11/2026" in found
    assert told.startswith("Yêu cầu Phòng Kinh tế")
    assert "chậm nhất ngày 23/11/2026 để tổng hợp" in told
    assert "Ủy ban nhân dân xã Thanh Bình" in told
    assert reasons.endswith(".")
    assert closing.endswith("./.")
    assert of_style(sheet, Style.RECIPIENT) == [
        "- Như trên;", "- Chủ tịch, các PCT UBND xã (để b/c);", "- Lưu: VT, VP."
    ]  # fmt: skip
    assert of_style(sheet, Style.AUTHORITY) == ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"]
    assert of_style(sheet, Style.SIGNER) == ["Nguyễn Văn Bình"]


def test_a_unit_that_may_only_be_asked_is_asked() -> None:
    sheet = letter(task("A", -1, unit=FRONT))
    text = " ".join(of_style(sheet, Style.BODY))
    assert "Đề nghị Ủy ban MTTQ Việt Nam xã quan tâm" in text
    assert of_style(sheet, Style.LETTER_SUBJECT) == ["V/v đề nghị phối hợp thực hiện nhiệm vụ quá hạn"]
    assert "Yêu cầu" not in text


def test_several_units_are_a_list_and_groups_of_one_table() -> None:
    sheet = letter(task("A", -1), task("B", -2, unit=FRONT), task("C", 5, unit=FRONT), task("D", -3))
    assert of_style(sheet, Style.ADDRESSEE) == ["Kính gửi:", "- Phòng Kinh tế;", "- Ủy ban MTTQ Việt Nam xã."]
    assert [row[0] if len(row) == 1 else row[:2] for row in cells(sheet)] == [
        ECONOMY, ["1", "A"], ["2", "D"], FRONT, ["3", "B"], ["4", "C"]
    ]  # fmt: skip
    _, told, asked, *_ = of_style(sheet, Style.BODY)
    assert told.startswith("Yêu cầu Phòng Kinh tế")
    assert "sắp đến hạn" not in told  # only the Front has one
    assert asked.startswith("Đề nghị Ủy ban MTTQ Việt Nam xã")
    assert "sắp đến hạn" in asked


def test_many_documents_stand_in_the_table_only() -> None:
    rows = [task("A", -1, number=f"{number}/KH-UBND") for number in range(10, 14)]
    assert "tại các văn bản nêu trong bảng" in of_style(letter(*rows), Style.BODY)[0]
    assert "tại các văn bản nêu trong bảng" in of_style(letter(task("A", -1, number="")), Style.BODY)[0]


def test_a_deputy_may_sign() -> None:
    sheet = letter(task("A", -1), signature=Signature("KT. CHỦ TỊCH", "", "PHÓ CHỦ TỊCH", "Lê Thị Hạnh"))
    assert of_style(sheet, Style.AUTHORITY) == ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]


def test_the_end_of_the_text_stays_with_the_signature() -> None:
    *_, last, block = items(letter(task("A", -1)))
    assert isinstance(last, Paragraph)
    assert last.keep_next
    assert isinstance(block, Table)
    assert not block.ruled


def test_two_plans_with_one_number_are_told_apart_by_their_dates() -> None:
    old = task("Việc cũ", -3)._replace(plan_id=7, plan_dated=date(2025, 3, 6))
    new = task("Việc mới", -2)._replace(plan_id=8, plan_dated=date(2026, 2, 1))
    words = "\n".join(of_style(letter(old, new), Style.BODY))
    assert "Kế hoạch số 06/KH-UBND ngày 06/03/2025" in words
    assert "Kế hoạch số 06/KH-UBND ngày 01/02/2026" in words
    assert "ngày 06/03/2025" not in "\n".join(of_style(letter(old, old._replace(text="Khác")), Style.BODY))
