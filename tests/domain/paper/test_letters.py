"""Letters that follow tasks up: what stands in them, and for whom."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from desktop.catalogue.decree import measures
from desktop.catalogue.words import paper_words, words_of
from desktop.domain.base.text import plain
from desktop.domain.office.office import Level, Office, UnitGroup
from desktop.domain.paper.cited import GivenBy
from desktop.domain.paper.letters import Letter, LetterWords, RequestWords, reminder, request
from desktop.domain.paper.sheet import PageItem, Paragraph, Sheet, Style, Table
from desktop.domain.plan.plan import Signature
from desktop.domain.plan.proposals import order_signatures
from desktop.domain.task.progress import DueState, last_working_day, state
from desktop.domain.task.rows import TaskRow
from desktop.domain.task.task import Recurrence, Role, TaskStatus

TODAY = date(2026, 11, 16)
NEW_DATE = date(2026, 11, 23)
WORDS = (paper_words(), words_of(LetterWords))
OFFICE = Office(Level.COMMUNE, "tỉnh Hà Sơn", "Thanh Bình", "ỦY BAN NHÂN DÂN\nXÃ THANH BÌNH", "Thanh Bình",
                chairman="Nguyễn Văn Bình", deputies=["Lê Thị Hạnh"], chief="Trần Văn Đông")  # fmt: skip
ECONOMY, OTHER, FRONT = "Phòng Kinh tế", "Trạm Y tế xã", "Ủy ban MTTQ Việt Nam xã"


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


ISSUER = "Ủy ban nhân dân xã Thanh Bình"
TITLE = "Công tác đối ngoại năm 2026"
FULL = f"Kế hoạch số 06/KH-UBND ngày 12 tháng 01 năm 2026 của {ISSUER} về công tác đối ngoại năm 2026"


def frame(*rows: TaskRow, signature: Signature | None = None, contact: str = "") -> Letter:
    sources = {
        row.plan_id: GivenBy("Kế hoạch", row.plan_number, row.plan_dated or date(2026, 1, 12), ISSUER, row.plan_title)
        for row in rows
    }
    return Letter(OFFICE, TODAY, measures(), WORDS, sources, signature, contact)


def letter(*rows: TaskRow, signature: Signature | None = None) -> Sheet:
    return reminder(rows, NEW_DATE, frame(*rows, signature=signature, contact="Trần Văn Tám"), words_of(RequestWords))


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
        (Style.LETTER_SUBJECT, "V/v đôn đốc thực hiện nhiệm vụ được giao tại Kế hoạch số 06/KH-UBND"),
    ]
    assert of_style(sheet, Style.KIND) == []
    assert [" ".join(text.split()) for text in of_style(sheet, Style.DATE)] == ["Thanh Bình, ngày tháng 11 năm 2026"]


def test_the_subject_of_tasks_of_several_plans_says_what_the_table_holds() -> None:
    late, soon = task("A", -1), task("B", 7)._replace(id=2, plan_id=2, plan_number="9/KH-UBND")
    other = task("C", 3)._replace(id=3)
    assert of_style(letter(soon, other), Style.LETTER_SUBJECT) == ["V/v đôn đốc thực hiện nhiệm vụ sắp đến hạn"]
    assert of_style(letter(late, soon), Style.LETTER_SUBJECT) == ["V/v đôn đốc thực hiện nhiệm vụ quá hạn, sắp đến hạn"]


def test_the_table_holds_the_tasks_in_their_order_without_what_its_columns_say() -> None:
    sheet = letter(
        task("Chủ trì rà soát số liệu chậm nhất ngày 04/11/2026.", -12, percent=70, result="Đã có biên bản"),
        task("Lập danh sách", 0, status=TaskStatus.NOT_STARTED)._replace(id=2),
        task("Gửi ảnh", 3, inclusive=False)._replace(id=3),
    )
    document = "Kế hoạch số 06/KH-UBND"
    assert cells(sheet) == [
        ["1", "Rà soát số liệu", document, "04/11/2026", "Quá hạn 12 ngày", "Đạt 70%\nĐã có biên bản"],
        ["2", "Lập danh sách", document, "16/11/2026", "Đến hạn ngày 16/11/2026", "Chưa thực hiện"],
        ["3", "Gửi ảnh", document, "Trước ngày 20/11/2026", "Còn 03 ngày", "Đang thực hiện, chưa báo cáo kết quả"],
    ]


def test_a_deadline_on_a_day_off_names_the_working_day_before() -> None:
    assert cells(letter(task("Gửi ảnh", 6)))[0][3] == (
        "22/11/2026\n(Chủ nhật; ngày làm việc liền trước: 20/11/2026)"
    )  # fmt: skip


def test_months_from_march_have_no_zero() -> None:
    row = task("Gửi ảnh", 0)._replace(last_day=date(2026, 4, 30), deadline=date(2026, 4, 30))
    assert cells(letter(row._replace(state=DueState.OVERDUE)))[0][3].startswith("30/4/2026")


def test_a_task_that_comes_back_shows_what_it_owes_now() -> None:
    row = task("Báo cáo định kỳ", 2)._replace(deadline=None, recurring=(Recurrence.MONTHLY,))
    assert cells(letter(row))[0][3] == "18/11/2026\nHằng tháng"
    assert cells(letter(row._replace(timing="Hằng tháng trước ngày 19")))[0][3] == (
        "18/11/2026\nHằng tháng trước ngày 19"
    )  # fmt: skip
    ends = row._replace(deadline=date(2026, 12, 31), deadline_inclusive=True)
    assert cells(letter(ends))[0][3] == "18/11/2026\nHằng tháng"
    several = row._replace(recurring=(Recurrence.QUARTERLY, Recurrence.YEARLY, Recurrence.AD_HOC))
    assert cells(letter(several))[0][3] == "18/11/2026\nHằng quý, hằng năm, đột xuất"


def test_one_unit_is_addressed_on_the_line_and_told() -> None:
    sheet = letter(task("A", -1), task("B", 2)._replace(id=2))
    assert of_style(sheet, Style.ADDRESSEE) == ["Kính gửi: Phòng Kinh tế"]
    assert of_style(sheet, Style.BODY) == [
        f"Thực hiện {FULL}; qua theo dõi, đến ngày 16/11/2026, Phòng Kinh tế còn 01 nhiệm vụ quá hạn chưa hoàn thành "
        "và 01 nhiệm vụ đến hạn trong 07 ngày tới, cụ thể như sau:",
        f"{ISSUER} yêu cầu Phòng Kinh tế:",
        "1. Tập trung hoàn thành 01 nhiệm vụ quá hạn chậm nhất ngày 23/11/2026.",
        "2. Hoàn thành 01 nhiệm vụ sắp đến hạn đúng thời hạn được giao.",
        "3. Báo cáo kết quả bằng văn bản, kèm theo sản phẩm hoặc tài liệu minh chứng, về Ủy ban nhân dân xã (qua Văn "
        "phòng Hội đồng nhân dân và Ủy ban nhân dân xã) cùng thời hạn nêu tại điểm 1. Đối với nhiệm vụ chưa thể hoàn "
        "thành, báo cáo rõ nguyên nhân, trách nhiệm, kiến nghị và thời gian hoàn thành.",
        "Yêu cầu Phòng Kinh tế nghiêm túc thực hiện; khó khăn, vướng mắc kịp thời phản ánh để xem xét, giải quyết./.",
    ]
    assert of_style(sheet, Style.RECIPIENT) == [
        "- Như trên;", "- Chủ tịch, các Phó Chủ tịch UBND xã (để báo cáo);", "- Lưu: VT, VP."
    ]  # fmt: skip
    assert of_style(sheet, Style.AUTHORITY) == ["TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"]


def test_what_is_soon_due_alone_has_its_day_in_the_demand() -> None:
    body = of_style(letter(task("B", 2)), Style.BODY)
    assert "Phòng Kinh tế có 01 nhiệm vụ đến hạn trong 07 ngày tới" in body[0]
    assert body[2].startswith("1. Hoàn thành 01 nhiệm vụ")
    assert "chậm nhất ngày 23/11/2026. Đối với" in body[3]


def test_the_chairman_does_not_report_to_himself() -> None:
    sheet = letter(task("A", -1), signature=Signature("TM. ỦY BAN NHÂN DÂN", "", "CHỦ TỊCH", "A"))
    assert "- Các Phó Chủ tịch UBND xã;" in of_style(sheet, Style.RECIPIENT)


def test_a_unit_that_may_only_be_asked_is_asked_in_other_words() -> None:
    sheet = letter(task("Chủ trì vận động", -1, unit=FRONT), task("B", 2, unit=FRONT)._replace(id=2))
    found, closing = of_style(sheet, Style.BODY)
    assert found == (
        f"Trong thời gian qua, {FRONT} đã quan tâm phối hợp thực hiện {FULL}. Đến ngày 16/11/2026, còn 01 nội dung đã "
        "quá thời hạn dự kiến và 01 nội dung sẽ đến hạn trong 07 ngày tới, cụ thể như sau:"
    )
    assert f"đề nghị {FRONT} quan tâm thực hiện" in closing
    assert "chậm nhất ngày 23/11/2026 để tổng hợp" in closing
    assert "Ủy ban nhân dân xã (Trần Văn Tám) để phối hợp" in closing
    assert of_style(sheet, Style.LETTER_SUBJECT) == ["V/v phối hợp thực hiện Kế hoạch số 06/KH-UBND"]
    whole = " ".join([*of_style(sheet, Style.BODY), *(text for line in table_cells(sheet) for text in line)])
    assert not any(word in whole for word in ("Yêu cầu", "yêu cầu", "đôn đốc", "Quá hạn", "giao", "Tình trạng"))
    assert of_style(sheet, Style.AUTHORITY) == ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]


def test_who_is_told_and_who_is_asked_never_stand_in_one_letter() -> None:
    with pytest.raises(ValueError, match="never"):
        letter(task("A", -1), task("B", -2, unit=FRONT))


def test_a_letter_to_all_units_names_none_of_them_beside() -> None:
    every = "Các cơ quan, đơn vị và các thôn"
    rows = [task("A", -1), task("B", -2, unit="Các thôn"), task("C", -3, unit=every)]
    sheet = letter(*(row._replace(id=number) for number, row in enumerate(rows, 1)))
    assert of_style(sheet, Style.ADDRESSEE) == [f"Kính gửi: {every}"]
    assert of_style(sheet, Style.BODY)[1] == f"{ISSUER} yêu cầu các cơ quan, đơn vị và các thôn:"
    assert [row[0] for row in cells(sheet) if len(row) == 1] == [ECONOMY, "Các thôn", every]


def test_several_units_are_a_list_and_groups_of_one_table() -> None:
    rows = [task("A", -1), task("B", -2, unit=OTHER), task("C", 5, unit=OTHER), task("D", -3)]
    sheet = letter(*(row._replace(id=number) for number, row in enumerate(rows, 1)))
    assert of_style(sheet, Style.ADDRESSEE) == ["Kính gửi:", "- Phòng Kinh tế;", f"- {OTHER}."]
    assert [row[0] if len(row) == 1 else row[:2] for row in cells(sheet)] == [
        ECONOMY, ["1", "A"], ["2", "D"], OTHER, ["3", "B"], ["4", "C"]
    ]  # fmt: skip
    assert of_style(sheet, Style.BODY)[1] == f"{ISSUER} yêu cầu các cơ quan, đơn vị có tên trên:"


def test_asked_bodies_stand_by_protocol_in_greeting_and_table() -> None:
    names = ("Báo và Phát thanh, Truyền hình tỉnh", "Hội Liên hiệp Phụ nữ xã", "Ủy ban Mặt trận Tổ quốc Việt Nam xã",
             "Ban Xây dựng Đảng của Đảng ủy xã")  # fmt: skip
    rows = [task(name, -1, unit=name)._replace(id=number, unit_group=UnitGroup.REQUEST)
            for number, name in enumerate(names, 1)]  # fmt: skip
    sheet = letter(*rows)
    ordered = [names[3], names[2], names[1], names[0]]
    assert [line.strip("- ;.") for line in of_style(sheet, Style.ADDRESSEE)[1:]] == ordered
    assert [line[0] for line in table_cells(sheet) if line[0] in names] == ordered


def test_a_few_documents_are_cited_whole_in_the_text_and_by_number_in_their_column() -> None:
    other = {"plan_id": 2, "plan_number": "14/KH-UBND", "plan_title": "Thông tin đối ngoại năm 2026"}
    rows = [task("A", -1), task("B", -2)._replace(id=2, **other), task("C", -3)._replace(id=3, **other)]
    sheet = letter(*rows)
    second = f"Kế hoạch số 14/KH-UBND ngày 12 tháng 01 năm 2026 của {ISSUER} về thông tin đối ngoại năm 2026"
    assert of_style(sheet, Style.BODY)[0].startswith(f"Thực hiện {FULL}; {second}; qua theo dõi, đến ngày 16/11/2026")
    assert [line[2] for line in cells(sheet)] == ["Kế hoạch số 06/KH-UBND", *["Kế hoạch số 14/KH-UBND"] * 2]


def test_many_documents_are_named_whole_in_their_column_once() -> None:
    rows = [
        task(str(number), -1)._replace(
            id=number, plan_id=number, plan_number=f"1{number}/KH-UBND", plan_title=f"Công tác {number} năm 2026"
        )
        for number in (1, 2, 3, 4)
    ]
    sheet = letter(*rows, rows[0]._replace(id=9, text="Z"))
    assert f"Thực hiện các kế hoạch, văn bản chỉ đạo của {ISSUER} (nêu tại cột" in of_style(sheet, Style.BODY)[0]
    assert [line[2] for line in cells(sheet)] == [
        *(f"Kế hoạch số 1{n}/KH-UBND ngày 12/01/2026 về công tác {n} năm 2026" for n in (1, 2, 3, 4)),
        "Kế hoạch số 11/KH-UBND",
    ]


def test_the_periods_of_a_task_are_one_line() -> None:
    row = task("Tổng hợp số liệu", -16)._replace(deadline=None, recurring=(Recurrence.MONTHLY,), period="2026-10")
    early = row._replace(period="2026-09", last_day=date(2026, 9, 30))
    soon = early._replace(
        period="2026-11", last_day=date(2026, 11, 20), working_day=date(2026, 11, 20), state=DueState.DUE7
    )
    names = {"2026-09": "tháng 9 năm 2026", "2026-10": "tháng 10 năm 2026", "2026-11": "tháng 11 năm 2026"}
    rows = [early, row._replace(last_day=date(2026, 10, 31)), soon, task("Khác", -3)._replace(id=2)]
    shown = reminder(rows, NEW_DATE, replace(frame(*rows), period_name=names.__getitem__), words_of(RequestWords))
    assert [line[0] for line in cells(shown)] == ["1", "2"]
    assert cells(shown)[0][3:5] == [
        "30/9/2026 (tháng 9)\n31/10/2026 (tháng 10)\n20/11/2026 (tháng 11)",
        "02 kỳ quá hạn,\nlâu nhất 47 ngày\nđến hạn ngày 20/11/2026",
    ]


@pytest.mark.parametrize("asked", [False, True])
def test_what_was_reported_of_one_period_is_not_said_of_the_others(asked: bool) -> None:
    row = task("Tổng hợp số liệu", -16, unit=FRONT if asked else ECONOMY)
    row = row._replace(deadline=None, recurring=(Recurrence.MONTHLY,))
    begun, *idle = [
        row._replace(
            period=f"2026-{month:02}", last_day=date(2026, month, 28), percent=percent,
            status=TaskStatus.IN_PROGRESS if percent else TaskStatus.NOT_STARTED, result="Đã gửi" if percent else "",
        )
        for month, percent in ((6, 50), (7, 0), (8, 0), (9, 0), (10, 0))
    ]  # fmt: skip
    for rest, words in ((idle[:2], "Tháng 7, tháng 8"), (idle, "04 kỳ")):
        named = replace(frame(begun, *rest), period_name=lambda period: f"tháng {int(period[5:])} năm 2026")
        last = cells(reminder([begun, *rest], NEW_DATE, named, words_of(RequestWords)))[0][-1]
        assert last == "Tháng 6: Đạt 50%\nĐã gửi" + ("" if asked else f"\n{words}: Chưa thực hiện")


def test_many_periods_that_are_late_in_a_row_are_said_by_the_first_and_the_last() -> None:
    """A month's duty that nobody saw to since January filled half a page with its days."""
    first = task("Tổng hợp số liệu", -300)._replace(deadline=None, recurring=(Recurrence.MONTHLY,))
    ends = [31, 28, 31, 30, 31, 30, 31, 31]
    rows = [
        first._replace(period=f"2026-{month:02}", last_day=date(2026, month, end))
        for month, end in enumerate(ends, 1)
        if month != 7  # handed in
    ]
    named = replace(frame(*rows), period_name=lambda period: f"tháng {int(period[5:]):02} năm 2026")
    shown = reminder(rows, NEW_DATE, named, words_of(RequestWords))
    assert cells(shown)[0][3] == "31/01/2026\nđến\n30/6/2026\n31/8/2026 (tháng 08)"
    assert cells(shown)[0][4].startswith("07 kỳ quá hạn")


def test_a_day_off_is_of_no_use_once_the_day_is_over() -> None:
    assert cells(letter(task("Gửi ảnh", -1)))[0][3] == "15/11/2026"


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
    old = task("A", -3)._replace(id=1, plan_id=7, plan_dated=date(2025, 3, 6))
    new = task("B", -2)._replace(id=2, plan_id=8, plan_dated=date(2026, 2, 1))
    again = new._replace(id=3)
    assert [line[2] for line in cells(letter(old, new, again))] == [
        "Kế hoạch số 06/KH-UBND ngày 06/3/2025",
        "Kế hoạch số 06/KH-UBND ngày 01/02/2026",
        "Kế hoạch số 06/KH-UBND ngày 01/02/2026",
    ]


def test_a_first_letter_asks_for_the_part_that_the_plan_gives() -> None:
    row = task("Phối hợp tuyên truyền", 7, unit=FRONT)._replace(role=Role.COORDINATE, product="Báo cáo")
    sheet = request(row, frame(row), words_of(RequestWords))
    found, closing = of_style(sheet, Style.BODY)
    assert found == (
        f"Ngày 12 tháng 01 năm 2026, {ISSUER} ban hành Kế hoạch số 06/KH-UBND về công tác đối ngoại năm "
        f"2026. Theo Kế hoạch, {ISSUER} đề nghị {FRONT} phối hợp thực hiện nội dung sau:"
    )
    assert "trong thời hạn dự kiến nêu trên để tổng hợp" in closing
    lead = row._replace(role=Role.LEAD, text="Chủ trì vận động", deadline=None, last_day=None, continuous=True)
    found, closing = of_style(request(lead, frame(lead), words_of(RequestWords)), Style.BODY)
    assert "chủ trì thực hiện nội dung sau" in found
    assert "cùng kỳ báo cáo 6 tháng và năm" in closing


def test_an_asked_body_is_never_shown_an_empty_cell_or_column() -> None:
    (asked,) = [item for item in items(letter(task("Vận động hội viên", -2, unit=FRONT))) if isinstance(item, Table)][
        1:2
    ]
    assert asked.rows[1].cells[-1].paragraphs[0].runs[0].text == "Chưa nhận được kết quả"
    alone = task("Vận động hội viên", 5, unit=FRONT)._replace(product="Báo cáo", continuous=True, deadline=None)
    sheet = request(alone, frame(alone), words_of(RequestWords))
    (table,) = [item for item in items(sheet) if isinstance(item, Table) and item.ruled]
    assert [plain(cell.paragraphs[0].runs) for cell in table.rows[0].cells] == [
        "TT", "Nội dung phối hợp", "Thời hạn dự kiến", "Sản phẩm, kết quả"
    ]  # fmt: skip


def test_who_signs_first_has_a_name() -> None:
    assert order_signatures(OFFICE)[0].authority == "TL. CHỦ TỊCH"
    assert [form.name for form in order_signatures(replace(OFFICE, chief=""))][-1] == ""
    assert order_signatures(replace(OFFICE, chief="", deputies=[]))[0].name == "Nguyễn Văn Bình"


RESULT = "Đã có biên bản làm việc, đang chờ ý kiến của hai hợp tác xã và một doanh nghiệp về vùng nguyên liệu chè"


def lines_of_results(sheet: Sheet) -> int:
    """Return how many lines the longest result takes in the table of a letter."""
    (table,) = (item for item in items(sheet) if isinstance(item, Table) and item.header_rows)
    face, size, side = measures().typeface, measures().type.table.size.value, 2 * measures().table.cell_side
    text = max((plain(row.cells[-1].paragraphs[0].runs) for row in table.rows[1:]), key=len)
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if face.width(longer, size) > table.widths[-1] - side:
            lines.append(word)
        else:
            lines[-1] = longer
    return len(lines)


@pytest.mark.parametrize("numbers", [("06/KH-UBND",), ("06/KH-UBND", "14/KH-UBND")])
def test_a_result_has_room_beside_documents_that_go_by_their_numbers(numbers):
    rows = [
        task("Báo cáo kết quả đón đoàn", -12, number=number, result=RESULT, percent=70)._replace(id=at, plan_id=at)
        for at, number in enumerate(numbers, 1)
    ]
    assert lines_of_results(letter(*rows)) <= 5


def test_a_subject_that_opens_with_about_stands_small_in_a_sentence():
    """It went out as “… của UBND xã Năm Căn Về việc triển khai …”."""
    given = GivenBy("Kế hoạch", "01/KH-UBND", None, "UBND xã Năm Căn", "Về việc triển khai công tác đối ngoại")
    assert given.full == "Kế hoạch số 01/KH-UBND của UBND xã Năm Căn về việc triển khai công tác đối ngoại"
    assert GivenBy("Công văn", "5/UBND-VP", None, "", "V/v báo cáo").about == "về việc báo cáo"
    assert GivenBy("Kế hoạch", "1/KH-UBND", None, "", "Công tác đối ngoại").about == "về công tác đối ngoại"
