from __future__ import annotations

from datetime import date, datetime

import pytest

from desktop.domain.base.text import Run, runs
from desktop.domain.office.office import Unit
from desktop.domain.plan.next_year import carried, of_old_year, shift, to_next_year
from desktop.domain.plan.plan import Block, BlockKind, PartialDate, Plan, PlanStatus
from desktop.domain.task.task import Deadline, Origin, Recurrence, Task, TaskStatus, Update


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Công tác đối ngoại năm 2026 của xã", "Công tác đối ngoại năm 2027 của xã"),
        ("trước ngày 30/11/2026", "trước ngày 30/11/2027"),
        ("chậm nhất ngày 15 tháng 01 năm 2027", "chậm nhất ngày 15 tháng 01 năm 2028"),
        ("trong quý IV/2026 và tháng 12 năm 2026", "trong quý IV/2027 và tháng 12 năm 2027"),
        ("xây dựng kế hoạch năm 2027", "xây dựng kế hoạch năm 2028"),
        ("Đón Tết Bính Ngọ 2026", "Đón Tết Bính Ngọ 2027"),
        ("giai đoạn 2021 - 2026", "giai đoạn 2021 - 2026"),
        ("giai đoạn 2026-2030 và năm 2026", "giai đoạn 2026-2030 và năm 2027"),
        ("từ năm 2021 đến năm 2026", "từ năm 2021 đến năm 2026"),
        ("mục tiêu đến năm 2027", "mục tiêu đến năm 2027"),
        ("hoàn thành đến hết năm 2026", "hoàn thành đến hết năm 2027"),
        ("theo Nghị định số 15/2026/NĐ-CP ngày 12/3/2026 của Chính phủ, trong năm 2026",
         "theo Nghị định số 15/2026/NĐ-CP ngày 12/3/2026 của Chính phủ, trong năm 2027"),
        ("Kế hoạch số 62/KH-UBND ngày 05 tháng 01 năm 2026 của tỉnh về hội nhập năm 2026, Ủy ban giao trong năm 2026",
         "Kế hoạch số 62/KH-UBND ngày 05 tháng 01 năm 2026 của tỉnh về hội nhập năm 2026, Ủy ban giao trong năm 2027"),
        ("Luật Ngân sách nhà nước năm 2026, dự toán năm 2026", "Luật Ngân sách nhà nước năm 2026, dự toán năm 2027"),
        ("hỗ trợ 2026 người, năm 2026", "hỗ trợ 2026 người, năm 2027"),
        ("so với năm 2025", "so với năm 2025"),
    ],
)  # fmt: skip
def test_years_of_the_plan_move_and_others_stay(before, after):
    assert shift(before, 2026, 2027) == after


def test_the_leap_day_becomes_the_day_before():
    assert shift("trước ngày 29/02/2028", 2028, 2029) == "trước ngày 28/02/2029"
    assert shift("trước ngày 29 tháng 02 năm 2028", 2028, 2032) == "trước ngày 29 tháng 02 năm 2032"
    task = Task(runs("x"), deadline=Deadline(date(2028, 2, 29)))
    moved, _ = to_next_year(Plan("P", year=2028, tasks=[task]), 2029)
    assert moved.tasks[0].deadline == Deadline(date(2029, 2, 28))


@pytest.fixture
def police():
    return Unit("Công an xã")


@pytest.fixture
def plan(police):
    youth = Unit("Đoàn Thanh niên xã")
    done = Task(runs("Tổ chức hội nghị trước ngày 01/3/2026"), unit=police, status=TaskStatus.DONE, percent=100)
    report = Task(
        (Run("Báo cáo hằng quý năm "), Run("20", bold=True), Run("26")), unit=police, status=TaskStatus.DONE,
        percent=100, result="xong", difficulties="không", product_number="1/BC", done_on=date(2026, 12, 1),
        recurring=(Recurrence.QUARTERLY,), updates=[Update(datetime(2026, 1, 1), "Lan", TaskStatus.DONE, 100)], id=4,
        deadline=Deadline(date(2026, 12, 15), False, "trước ngày 15/12/2026"), note="của năm 2026",
    )  # fmt: skip
    open_task = Task(runs("Gắn biển tên đường"), unit=police, status=TaskStatus.PAUSED, percent=40,
                     deadline=Deadline(date(2030, 1, 1), True, "đến năm 2030"))  # fmt: skip
    alone = Task(runs("Ra quân một lần"), unit=youth, status=TaskStatus.DONE, percent=100)
    aside = Task(runs("Chỉ trong bảng"), status=TaskStatus.DONE, continuous=True)
    blocks = [
        Block(BlockKind.BASIS, runs("Căn cứ Kế hoạch số 9/KH-UBND ngày 02/01/2026 của tỉnh về đối ngoại năm 2026;")),
        Block(BlockKind.BASIS, runs("Căn cứ Chương trình đối ngoại giai đoạn 2021 - 2026;")),
        Block(BlockKind.BASIS, runs("Căn cứ Luật Điều ước quốc tế ngày 09 tháng 4 năm 2016.")),
        Block(BlockKind.PARAGRAPH, runs("Ủy ban ban hành Kế hoạch năm 2026:")),
        Block(BlockKind.SECTION, runs("NỘI DUNG"), "I.", 1),
        Block(BlockKind.PARAGRAPH, runs("Duy trì kết quả của năm 2025."), id=7),
        Block(BlockKind.TABLE, rows=[["TT", "Năm 2026"]], header_rows=1),
        Block(BlockKind.SECTION, runs("TỔ CHỨC"), "II.", 1),
        Block(BlockKind.HEADING, runs("Công an xã"), "1.", 2),
        Block(BlockKind.POINT, marker="a)", task=done),
        Block(BlockKind.POINT, marker="b)", task=report),
        Block(BlockKind.POINT, marker="c)", task=open_task),
        Block(BlockKind.HEADING, runs("Đoàn Thanh niên xã"), "2.", 2),
        Block(BlockKind.PARAGRAPH, task=alone),
        Block(BlockKind.HEADING, runs("Kiểm tra"), "3.", 2),
        Block(BlockKind.PARAGRAPH, runs("Mỗi quý một lần.")),
    ]
    return Plan(
        "Đối ngoại năm 2026", kind="doi-ngoai", year=2026, number="62/KH-UBND", dated=PartialDate(5, 1, 2026),
        superior="Kế hoạch số 9", blocks=blocks, tasks=[done, report, open_task, alone, aside],
        status=PlanStatus.CLOSED, version=3, id=12, created_at=datetime(2026, 1, 1), recipients=["Lưu: VT"],
    )  # fmt: skip


def test_the_new_plan_is_an_open_draft(plan):
    moved, _ = to_next_year(plan, 2027)
    assert (moved.title, moved.year, moved.number, moved.dated) == ("Đối ngoại năm 2027", 2027, "", PartialDate())
    assert (moved.status, moved.version, moved.id, moved.created_at) == (PlanStatus.DRAFT, 1, None, None)
    assert (moved.kind, moved.recipients) == ("doi-ngoai", ["Lưu: VT"])
    assert all(block.id is None for block in moved.blocks)
    assert all(task.id is None for task in moved.tasks)


def test_text_moves_and_bases_stay(plan):
    moved, _ = to_next_year(plan, 2027)
    texts = [block.text for block in moved.blocks]
    assert texts[:3] == [block.text for block in plan.blocks[:3]]
    assert texts[3] == "Ủy ban ban hành Kế hoạch năm 2027:"
    assert moved.blocks[6].rows == [["TT", "Năm 2027"]]


@pytest.mark.parametrize(
    ("text", "moved"),
    [
        ("Thực hiện Kế hoạch số 5/KH-UBND ngày 08/12/2025 của huyện về đối ngoại năm 2026; UBND xã ban hành Kế hoạch "
         "năm 2026 như sau:", " xã ban hành Kế hoạch năm 2027 như sau:"),
        ("Thực hiện Kế hoạch công tác năm 2026 của tỉnh, Ủy ban nhân dân xã A xây dựng Kế hoạch năm 2026:",
         "năm 2026 của tỉnh, Ủy ban nhân dân xã A xây dựng Kế hoạch năm 2027:"),
        ("Căn cứ Kế hoạch số 7/KH-BCĐ, UBND huyện ban hành ngày 08/12/2026 về năm 2026;", "12/2026 về năm 2026;"),
    ],
)  # fmt: skip
def test_a_basis_that_opens_the_plan_moves_in_its_second_half(text, moved):
    plan, _ = to_next_year(Plan("P", year=2026, blocks=[Block(BlockKind.BASIS, runs(text))]), 2027)
    assert plan.blocks[0].text.endswith(moved)
    assert plan.blocks[0].text[:60] == text[:60]


def test_finished_tasks_stay_behind_and_others_begin_again(plan, police):
    moved, _ = to_next_year(plan, 2027)
    assert [task.text for task in moved.tasks] == ["Báo cáo hằng quý năm 2027", "Gắn biển tên đường", "Chỉ trong bảng"]
    report, street, _ = moved.tasks
    assert report.runs == (Run("Báo cáo hằng quý năm "), Run("20", bold=True), Run("27"))
    assert report.deadline == Deadline(date(2027, 12, 15), False, "trước ngày 15/12/2027")
    assert (report.status, report.percent, report.result, report.difficulties) == (TaskStatus.NOT_STARTED, 0, "", "")
    assert (report.product_number, report.done_on, report.updates) == ("", None, [])
    assert (report.unit, report.note) == (police, "của năm 2027")
    assert street.deadline.day == date(2030, 1, 1)
    assert (street.status, street.percent) == (TaskStatus.NOT_STARTED, 0)


def test_the_text_closes_up_over_what_stayed_behind(plan):
    moved, _ = to_next_year(plan, 2027)
    shape = [(block.marker, block.text) for block in moved.blocks[8:]]
    assert shape == [
        ("1.", "Công an xã"),
        ("a)", "Báo cáo hằng quý năm 2027"),
        ("b)", "Gắn biển tên đường"),
        ("2.", "Kiểm tra"),
        ("", "Mỗi quý một lần."),
    ]
    assert moved.blocks[9].task is moved.tasks[0]


def test_the_rows_of_a_table_go_with_the_duties_that_stayed_behind(plan):
    """The new plan printed a duty that nobody was to do any more."""
    plan.tasks.append(Task(runs("Mở chuyên mục"), status=TaskStatus.DONE, percent=100))
    rows = [
        ["TT", "Nội dung"],
        ["A. Tuyên truyền", ""],
        ["1", "Mở chuyên mục"],
        ["2", "Gắn biển tên đường"],
        ["3", "Khác"],
    ]
    table = next(block for block in plan.blocks if block.kind is BlockKind.TABLE)
    table.rows, table.header_rows = rows, 0
    moved, _ = to_next_year(plan, 2027)
    found = next(block for block in moved.blocks if block.kind is BlockKind.TABLE)
    assert found.rows == [*rows[:2], ["1", "Gắn biển tên đường"], ["2", "Khác"]]
    assert len(table.rows) == 5, "the old plan is left alone"
    plan.tasks.append(Task(runs("Mở chuyên mục")))
    again, _ = to_next_year(plan, 2027)
    found = next(block for block in again.blocks if block.kind is BlockKind.TABLE)
    assert len(found.rows) == 5, "another duty of the same words goes on"


def test_one_point_that_is_left_alone_loses_its_letter(plan):
    plan.tasks[2].status = TaskStatus.DONE
    moved, _ = to_next_year(plan, 2027)
    assert (moved.blocks[9].kind, moved.blocks[9].marker) == (BlockKind.PARAGRAPH, "")


def test_the_old_plan_is_left_alone(plan):
    before = [(block.kind, block.marker, block.text, block.rows) for block in plan.blocks]
    to_next_year(plan, 2027)
    assert [(block.kind, block.marker, block.text, block.rows) for block in plan.blocks] == before
    assert (plan.number, plan.tasks[1].percent, len(plan.tasks)) == ("62/KH-UBND", 100, 5)


def test_notices_say_what_to_check(plan):
    moved, notices = to_next_year(plan, 2027)
    said = [(notice.step, str(notice.error()), notice.block) for notice in notices]
    assert [step for step, _, _ in said] == ["general", "bases", "bases", "bases", "content", "assign"]
    assert "Look for the one of 2027" in said[1][1]
    assert "giai đoạn 2021 - 2026" in said[2][1]
    assert "is of 2016" in said[3][1]
    assert "năm 2025" in said[4][1]
    assert said[4][2] is moved.blocks[5]
    assert said[5][1].startswith("2 finished")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("Từ 7 giờ 30 ngày 12/3/2027 (tức 24 tháng Giêng năm Bính Ngọ)", "Bính Ngọ"),
        ("Tổ chức Tết Nguyên đán Bính Ngọ 2027", "Bính Ngọ"),
        ("VUI TẾT NGUYÊN ĐÁN ĐINH MÙI NĂM 2028", "ĐINH MÙI"),
        ("Từ 7 giờ 30 ngày 12/3/2027 (tức 05 tháng Hai năm Đinh Mùi)", None),
        ("Tổ chức Tết Nguyên đán Mậu Thân 2028", None),
        ("Khai hội vào ngày rằm tháng Giêng", None),
        ("Khai hội ngày 20/02/2027 (rằm tháng Giêng)", ""),
        ("Giỗ Tổ ngày 26/4/2027 (10 tháng 3 âm lịch)", ""),
        ("Hoàn thành trước ngày 12/3/2027", None),
    ],
)
def test_a_lunar_year_or_day_that_did_not_move_with_its_date_is_told(words, said):
    """“12/3/2026 (tức 24 tháng Giêng năm Bính Ngọ)” became a day of 2027 that no calendar has."""
    found = list(of_old_year(words, 2026, 2027))
    assert [error.values.get("words", "") for error in found] == ([] if said is None else [said])


def test_a_lunar_year_in_the_subject_is_told_too(plan):
    plan.title = "Tổ chức Tết Nguyên đán Bính Ngọ năm 2026"
    moved, notices = to_next_year(plan, 2027)
    assert moved.title == "Tổ chức Tết Nguyên đán Bính Ngọ năm 2027"
    assert "Bính Ngọ" in [notice.values.get("words") for notice in notices if notice.step == "general"]


def test_a_basis_that_opens_the_plan_is_of_the_year_of_its_paper():
    words = (
        "Thực hiện Kế hoạch số 15/KH-UBND ngày 12/01/2026 của UBND tỉnh Hà Sơn về cải cách hành chính, Ủy ban nhân dân "
        "xã xây dựng Kế hoạch năm 2027 như sau:"
    )
    (said,) = of_old_year(words, 2026, 2027, basis=True)
    assert said.values["old"] == 2026
    assert not list(of_old_year(words.replace("12/01/2026", "11/01/2027"), 2026, 2027, basis=True))


def test_a_basis_is_of_its_own_year_not_of_the_paper_that_amends_it(plan):
    words = (
        "Căn cứ Nghị định số 72/2015/NĐ-CP ngày 07/9/2015, được sửa đổi bởi Nghị định số 148/2026/NĐ-CP ngày 12/5/2026;"
    )
    plan.blocks[1].runs = runs(words)
    _, notices = to_next_year(plan, 2027)
    said = next(str(item.error()) for item in notices if "72/2015" in str(item.error()))
    assert "is of 2015" in said


def test_a_plan_without_a_year_says_so():
    moved, notices = to_next_year(Plan("Năm 2026"), 2027)
    assert (moved.title, moved.year) == ("Năm 2026", 2027)
    assert "no year" in str(notices[0].error())


@pytest.mark.parametrize(
    ("text", "due", "new_text", "new_due"),
    [
        ("Báo cáo năm 2026", date(2026, 12, 31), "Báo cáo năm 2026", date(2027, 12, 31)),
        ("Tổng kết năm 2026 trước ngày 29/02/2028", None, "Tổng kết năm 2026 trước ngày 29/02/2028", None),
        ("Tổng kết năm 2026, 30/11/2026", None, "Tổng kết năm 2026, 30/11/2027", None),
        ("Làm 3 mô hình trong năm 2026", None, "Làm 3 mô hình trong năm 2027", None),
        ("Họp, hết quý IV/2026 gửi báo cáo năm 2026", None, "Họp, hết quý IV/2027 gửi báo cáo năm 2026", None),
        ("Kiểm tra tháng 12 năm 2026 hoặc đầu năm 2027", None, "Kiểm tra tháng 12 năm 2027 hoặc đầu năm 2028", None),
        (
            "Tổng kết năm 2026 trước ngày 10 tháng 11 năm 2026",
            date(2026, 11, 10),
            "Tổng kết năm 2026 trước ngày 10 tháng 11 năm 2027",
            date(2027, 11, 10),
        ),
        ("Báo cáo năm 2026", date(2027, 1, 15), "Báo cáo năm 2026", date(2027, 1, 15)),
        ("Đề án đến 2028", date(2028, 2, 29), "Đề án đến 2028", date(2028, 2, 29)),
        ("Báo cáo năm 2026", None, "Báo cáo năm 2026", None),
    ],
)
def test_a_task_that_is_carried_moves_its_time_limits_and_not_what_it_is_about(text, due, new_text, new_due):
    """“Tổng kết năm 2026”, owed in January, was asked for as that of 2027 in the new plan."""
    new = carried(Task(runs(text), deadline=Deadline(due) if due else None, percent=100, result="Đã có"), 2026, 2027)
    assert (new.text, new.deadline and new.deadline.day) == (new_text, new_due)
    assert (new.percent, new.result) == (99, "Đã có")


def test_only_unfinished_one_off_tasks_go_on_with_old_ones(plan):
    for number, task in enumerate(plan.tasks, start=20):
        task.id = number
    moved, notices = to_next_year(plan, 2027)
    assert [task.continues for task in moved.tasks] == [None, 22, None]
    assert str(notices[-1].error()).startswith("1 unfinished duty comes along")
    moved, notices = to_next_year(plan, 2027, {22})
    assert [task.text for task in moved.tasks] == ["Báo cáo hằng quý năm 2027", "Chỉ trong bảng"]
    assert str(notices[-1].error()).startswith("1 unfinished duty stays behind")
    assert str(notices[-2].error()).startswith("2 finished")


def test_the_paper_of_last_year_is_no_source_this_year_but_a_function_is():
    asked = Task(runs("Lập danh mục"), origin=Origin.DEMAND, origin_note="Kế hoạch số 118/KH-UBND", demands=(1,))
    own = Task(runs("Trực ban"), origin=Origin.FUNCTION)
    moved, _ = to_next_year(Plan("Đối ngoại năm 2026", year=2026, tasks=[asked, own]), 2027)
    assert [(task.origin, task.origin_note, task.demands) for task in moved.tasks] == [
        (Origin.UNKNOWN, "", ()), (Origin.FUNCTION, "", ()),
    ]  # fmt: skip


def test_the_decision_that_issued_the_old_plan_stays_behind() -> None:
    cover = [Block(BlockKind.COVER, runs(text)) for text in ("QUYẾT ĐỊNH", "Ban hành Kế hoạch năm 2026")]
    plan = Plan("Công tác năm 2026", year=2026, blocks=[*cover, Block(BlockKind.PARAGRAPH, runs("Rà soát."))])
    moved, notices = to_next_year(plan, 2027)
    assert [block.text for block in moved.blocks] == ["Rà soát."]
    assert [notice.step for notice in notices if "decision" in notice.source] == ["content"]
    assert len(plan.blocks) == 3


@pytest.mark.parametrize("kind", [BlockKind.NUMBERED, BlockKind.HEADING, BlockKind.SUBHEADING])
def test_a_numbered_duty_stays_where_the_one_behind_it_is_done(kind):
    """It was taken for the heading of the one behind it, and went with that: task and no line of the text."""
    kept, *done = (Task(runs(f"Việc thứ {word}"), status=status) for word, status in (
        ("nhất", TaskStatus.NOT_STARTED), ("hai", TaskStatus.DONE), ("ba", TaskStatus.DONE)))  # fmt: skip
    blocks = [Block(BlockKind.SECTION, runs("NHIỆM VỤ"), "I.", 1), *(Block(kind, task=task) for task in (kept, *done))]
    moved, _ = to_next_year(Plan("P", year=2026, tasks=[kept, *done], blocks=blocks), 2027)
    assert [block.text for block in moved.blocks] == ["NHIỆM VỤ", "Việc thứ nhất"]
    assert [block.task for block in moved.blocks if block.task is not None] == moved.tasks


def test_nothing_comes_into_the_line_of_a_heading_whose_duty_stays_behind():
    """“5. Trưởng bản: Kinh phí thực hiện: 45.000.000đ” stood in the plan of the next year."""
    done = Task(runs("Phổ biến Kế hoạch."), status=TaskStatus.DONE)
    head = Block(BlockKind.HEADING, runs("Trưởng bản"), "5.", 2, run_in=True)
    blocks = [head, Block(BlockKind.PARAGRAPH, task=done), Block(BlockKind.PARAGRAPH, runs("Kinh phí: 45 triệu đồng."))]
    moved, notices = to_next_year(Plan("P", year=2026, tasks=[done], blocks=blocks), 2027)
    assert [(block.text, block.run_in) for block in moved.blocks] == [
        ("Trưởng bản", False), ("Kinh phí: 45 triệu đồng.", False),
    ]  # fmt: skip
    assert [notice.block for notice in notices if "stays behind. See" in notice.source] == [moved.blocks[0]]
    assert head.run_in, "the plan that is over stays as it is"


def test_both_days_of_a_late_duty_are_the_last_ones_on_time():
    """A duty “trước ngày 10/6” was due on 09/6, and 10/6 of the next year was proposed for it."""
    due = Deadline(date(2027, 6, 10), False, "trước ngày 10/6/2027")
    task = Task(runs("Báo cáo trước ngày 10/6/2027."), Unit("Công an xã"), deadline=due)
    plan = Plan("Kế hoạch năm 2027", year=2027, blocks=[Block(BlockKind.PARAGRAPH, task=task)], tasks=[task])
    _moved, notices = to_next_year(plan, 2028, today=date(2027, 12, 28))
    (late,) = [notice for notice in notices if "is proposed" in notice.source]
    assert (late.values["old"], late.values["new"]) == ("09/6/2027", "09/6/2028")
