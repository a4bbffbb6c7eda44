"""One table of what words make of a task; every way to a task gives the same."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.documents.reading.duties import Units, make_task
from desktop.domain.base.text import runs
from desktop.domain.office.office import Unit
from desktop.domain.plan.answers import json_task, task_json
from desktop.domain.plan.duty import owners, place_changed, take_out, task_from_words
from desktop.domain.plan.plan import Block, BlockKind, Plan
from desktop.domain.task.recurrence import items
from desktop.domain.task.task import Deadline, Recurrence, Role, Task

_YEARLY, _QUARTERLY, _HALF = Recurrence.YEARLY, Recurrence.QUARTERLY, Recurrence.HALF_YEARLY

TABLE = [
    # words, deadline, recurrence, what is owed in 2027 by period
    ("Rà soát hộ nghèo trước ngày 15/6.", Deadline(date(2027, 6, 15), False, "trước ngày 15/6"), (), []),
    ("Rà soát hộ nghèo, xong chậm nhất ngày 15/6/2027.",
     Deadline(date(2027, 6, 15), True, "chậm nhất ngày 15/6/2027"), (), []),
    ("Định kỳ hằng quý báo cáo kết quả trước ngày 15/6.", None, (_QUARTERLY,),
     [("2027-Q1", (3, 31)), ("2027-Q2", (6, 14)), ("2027-Q3", (9, 30)), ("2027-Q4", (12, 31))]),
    ("Báo cáo hằng năm trước ngày 30/11.", None, (_YEARLY,), [("2027", (11, 29))]),
    ("Báo cáo 6 tháng trước ngày 10/6, năm trước ngày 10/12.", None, (_HALF, _YEARLY),
     [("2027-H1", (6, 9)), ("2027", (12, 9))]),
    ("Báo cáo đột xuất khi có yêu cầu, tổng hợp trước ngày 20/12.",
     Deadline(date(2027, 12, 20), False, "trước ngày 20/12"), (Recurrence.AD_HOC,), []),
    ("Định kỳ hằng quý báo cáo; hoàn thành trước ngày 15/6/2027.",
     Deadline(date(2027, 6, 15), False, "trước ngày 15/6/2027"), (_QUARTERLY,), []),
    ("Hoàn thành rà soát danh sách trước ngày 20/4 và cập nhật 6 tháng một lần.",
     Deadline(date(2027, 4, 20), False, "trước ngày 20/4"), (_HALF,), []),
    ("Báo cáo trước ngày 15/5/2027 và trước ngày 15/10/2027.",
     Deadline(date(2027, 5, 15), False, "trước ngày 15/5/2027"), (),
     [("2027-05-15", (5, 14)), ("2027-10-15", (10, 14))]),
    ("Báo cáo chậm nhất ngày 15/5, 15/8 và 15/10/2027.",
     Deadline(date(2027, 5, 15), True, "chậm nhất ngày 15/5"), (),
     [("2027-05-15", (5, 15)), ("2027-08-15", (8, 15)), ("2027-10-15", (10, 15))]),
    ("Dự thảo gửi trước ngày 10/3; hoàn thành chậm nhất ngày 20/4.",
     Deadline(date(2027, 3, 10), False, "trước ngày 10/3"), (),
     [("2027-03-10", (3, 9)), ("2027-04-20", (4, 20))]),
    ("Gửi báo cáo chậm nhất 17 giờ ngày 15/6/2027.",
     Deadline(date(2027, 6, 15), True, "chậm nhất 17 giờ ngày 15/6/2027"), (), []),
    ("Tổ chức tập huấn, tháng 11/2027.", Deadline(date(2027, 11, 30), True, "tháng 11/2027"), (), []),
    ("Kiểm tra các trường, quý III/2027.", Deadline(date(2027, 9, 30), True, "quý III/2027"), (), []),
    ("Rà soát hộ nghèo, 6 tháng đầu năm.", Deadline(date(2027, 6, 30), True, "6 tháng đầu năm"), (), []),
    ("Cấp giấy chứng nhận, hoàn thành trong năm.",
     Deadline(date(2027, 12, 31), True, "hoàn thành trong năm"), (), []),
    ("Giải ngân xong trước cuối năm.", Deadline(date(2027, 12, 31), True, "trước cuối năm"), (), []),
    ("Báo cáo tháng 11/2027 gửi Văn phòng.", None, (), []),
    ("Tổng hợp kết quả đạt được trong năm để khen thưởng.", None, (), []),
    ("Báo cáo kết quả trước ngày 05 tháng đầu quý sau.", None, (_QUARTERLY,),
     [("2027-Q1", (4, 4)), ("2027-Q2", (7, 4)), ("2027-Q3", (10, 4)), ("2027-Q4", (1, 4))]),
    ("Đối chiếu sổ hộ tịch mỗi quý một lần; cung cấp danh sách người cao tuổi chậm nhất ngày 10/4.",
     Deadline(date(2027, 4, 10), True, "chậm nhất ngày 10/4"), (_QUARTERLY,), []),
    ("Kiểm tra các bến đò mỗi quý một lần; hoàn thành trước ngày 15/6.", None, (_QUARTERLY,),
     [("2027-Q1", (3, 31)), ("2027-Q2", (6, 14)), ("2027-Q3", (9, 30)), ("2027-Q4", (12, 31))]),
    ("Trả hết hồ sơ tiếp nhận trước ngày 01/01/2027 chậm nhất ngày 15/7/2027.",
     Deadline(date(2027, 7, 15), True, "chậm nhất ngày 15/7/2027"), (), []),
    ("Vận động các hộ đăng ký trước ngày 15/6.", Deadline(date(2027, 6, 15), False, "trước ngày 15/6"), (), []),
    ("Tổ chức họp kiểm điểm lần sau vào ngày 17/7/2027.",
     Deadline(date(2027, 7, 17), True, "vào ngày 17/7/2027"), (), []),
    ("Tuần tra ban đêm, mỗi tháng ít nhất 02 đợt.", None, (), []),
    ("Tổ chức Hội nghị sơ kết 6 tháng vào ngày 25/6/2027.",
     Deadline(date(2027, 6, 25), True, "vào ngày 25/6/2027"), (), []),
    ("Sơ kết 6 tháng thực hiện Đề án trước ngày 30/6/2027.",
     Deadline(date(2027, 6, 30), False, "trước ngày 30/6/2027"), (), []),
    ("Báo cáo 6 tháng trước 10/6, năm trước 10/12.", None, (_HALF, _YEARLY),
     [("2027-H1", (6, 9)), ("2027", (12, 9))]),
]  # fmt: skip


@pytest.mark.parametrize(("words", "due", "often", "owed"), TABLE)
def test_words_make_the_same_task_by_every_way(words, due, often, owed):
    ways = [
        task_from_words(runs(words), Unit("Văn phòng"), 2027),
        make_task(runs(words), None, Units(), 2027),
        json_task({"text": words}, Unit, 2027),
    ]
    ways += [json_task(task_json(ways[0]), Unit, 2027)]
    for task in ways:
        assert (task.deadline, task.recurring) == (due, often)
        assert [(item.period, (item.last_day.month, item.last_day.day)) for item in items(task, 2027)] == owed


def test_a_cell_for_the_time_counts_before_the_text():
    task = task_from_words(runs("Báo cáo hằng năm"), None, 2027, timing="30/11/2027")
    assert (task.deadline and task.deadline.day, task.timing) == (date(2027, 11, 30), "")
    task = task_from_words(runs("Báo cáo trước ngày 15/6"), None, 2027, timing="Hằng quý")
    assert (task.deadline, task.recurring, task.timing) == (None, (_QUARTERLY,), "Hằng quý")


def test_the_role_is_that_of_the_verb_behind_the_unit():
    words = runs("Công an xã chủ trì, phối hợp với Quân sự xã rà soát")
    assert task_from_words(words, None, 2027).role is Role.OWN
    assert task_from_words(words, None, 2027, opening="chủ trì, phối hợp với Quân sự xã rà soát").role is Role.BOTH


def test_a_duty_of_the_content_stays_where_it_was_written():
    police, office = Unit("Công an phường", id=1), Unit("Văn phòng", id=2)
    inside, under = Task(runs("Công an phường nắm tình hình."), unit=police), Task(runs("Kiểm tra."), unit=police)
    plan = Plan(
        "x", tasks=[inside, under],
        blocks=[
            Block(BlockKind.SECTION, runs("NỘI DUNG")), Block(BlockKind.PARAGRAPH, task=inside),
            Block(BlockKind.SECTION, runs("TỔ CHỨC THỰC HIỆN")), Block(BlockKind.HEADING, runs("Văn phòng")),
            Block(BlockKind.HEADING, runs("Công an phường")), Block(BlockKind.PARAGRAPH, task=under),
        ],
    )  # fmt: skip
    before = list(plan.blocks)
    place_changed(plan, {id(under): Unit("Công an phường", id=1)})  # `inside` was made of its paragraph meanwhile
    assert plan.blocks == before
    known = owners(plan)
    inside.unit = under.unit = office
    new = Task(runs("Việc mới."), unit=police)
    plan.tasks.append(new)
    place_changed(plan, known)
    told = [block.text for block in plan.blocks]
    assert told.index("Công an phường nắm tình hình.") == 1  # its sentence stands in the content
    assert told.index("Văn phòng") < told.index("Kiểm tra.") < told.index("Công an phường") < told.index("Việc mới.")


@pytest.mark.parametrize("heading", ["Văn phòng HĐND và UBND phường:", "Đề nghị Văn phòng HĐND và UBND.", "VP phường"])
def test_a_new_duty_goes_under_its_units_heading_as_offices_write_it(heading):
    office = Unit("Văn phòng HĐND và UBND", "VP", id=1)
    old, new = Task(runs("Tổng hợp kết quả."), unit=office), Task(runs("Mua máy quét."), unit=office)
    plan = Plan("x", year=2027, tasks=[old, new])
    plan.blocks = [
        Block(BlockKind.HEADING, runs(heading)),
        Block(BlockKind.BULLET, marker="-", task=old),
        Block(BlockKind.HEADING, runs("Các khu phố:")),
        Block(BlockKind.CLOSING, runs("Hết./.")),
    ]
    place_changed(plan, {id(old): office})
    assert [block.task for block in plan.blocks] == [None, old, new, None, None]


def test_nothing_comes_into_the_line_of_a_heading_whose_duty_went():
    """Money stood there as what the village heads were to do, on the paper that was signed."""
    duty = Task(runs("Phổ biến Kế hoạch."))
    blocks = [
        Block(BlockKind.HEADING, runs("Trưởng bản"), run_in=True), Block(BlockKind.PARAGRAPH, task=duty),
        Block(BlockKind.PARAGRAPH, runs("Kinh phí: 45 triệu đồng.")),
    ]  # fmt: skip
    take_out(blocks, duty)
    assert [(block.text, block.run_in) for block in blocks] == [
        ("Trưởng bản", False), ("Kinh phí: 45 triệu đồng.", False),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("words", "timing", "due", "often"),
    [
        ("Báo cáo sơ kết 6 tháng công tác cải cách hành chính", "10/7", date(2027, 7, 10), ()),
        ("Báo cáo định kỳ 6 tháng", "10/7", None, (_HALF,)),
        ("Báo cáo sơ kết 6 tháng, tổng kết năm", "Hằng quý", None, (_QUARTERLY,)),
    ],
)
def test_one_day_of_a_column_is_when_a_report_on_a_period_is_due(words, timing, due, often):
    task = task_from_words(runs(words), None, 2027, timing=timing)
    assert (task.deadline and task.deadline.day, task.recurring) == (due, often)
