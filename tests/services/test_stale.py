"""What another program changed since it was read is not overwritten."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from desktop.domain.base.errors import StaleError, UserError
from desktop.domain.base.period import Span
from desktop.domain.base.text import runs
from desktop.domain.plan.marking import unmark
from desktop.domain.plan.plan import Block, BlockKind, Plan
from desktop.domain.report.regime import ReportKind
from desktop.domain.task.rows import ProgressChange
from desktop.domain.task.task import Deadline, Task, TaskStatus
from desktop.services import open_services
from desktop.services.plans.duties import DutyChange


@pytest.fixture
def other(services, tmp_path):
    """Give the same office in another program, where Minh works."""
    opened = open_services(tmp_path / "data", author="Minh")
    yield opened
    opened.close()


def cases(services):
    return {
        "unit": (services.units.all()[0].id, services.units, "phone"),
        "document": (services.legal.rows()[0].id, services.legal, "note"),
    }


@pytest.mark.parametrize("kind", ["unit", "document"])
def test_the_later_save_is_refused_with_who_and_when(services, other, kind):
    key, mine, field = cases(services)[kind]
    theirs = cases(other)[kind][1]
    read = mine.get(key)
    changed = theirs.get(key)
    setattr(changed, field, "0207 999")
    theirs.save(changed, theirs.get(key))
    late = mine.get(key)
    setattr(late, field, "0207 111")
    with pytest.raises(UserError, match=r"changed by Minh at \d\d:\d\d \d\d/\d\d/\d{4}"):
        mine.save(late, read)
    assert getattr(mine.get(key), field) == "0207 999"
    mine.save(late, mine.get(key))  # read again
    assert getattr(theirs.get(key), field) == "0207 111"


def test_the_office_is_not_overwritten_either(services, other):
    read, changed = services.office.required(), other.office.required()
    changed.chairman = "Trần Thị Hoa"
    other.office.save(changed, other.office.required())
    late = services.office.required()
    late.deputies = ["Lê Văn Nam"]
    with pytest.raises(UserError, match="changed by Minh"):
        services.office.save(late, read)
    other.undo.undo()
    services.office.save(replace(read, deputies=["Lê Văn Nam"]), read)  # as it was
    assert other.office.required().deputies == ["Lê Văn Nam"]


def a_plan(services):
    first = Task(runs("Việc thứ nhất"), unit=services.units.all()[0])
    blocks = [
        Block(BlockKind.SECTION, runs("NỘI DUNG"), "I.", 1),
        Block(BlockKind.PARAGRAPH, runs("Mở đầu")),
        Block(BlockKind.POINT, marker="a)", task=first),
        Block(BlockKind.PARAGRAPH, runs("Kết thúc")),
    ]
    return services.plans.add(Plan("Tên gốc", year=2027, tasks=[first], blocks=blocks))


def add_task(services, plan_id, words="Việc người khác thêm"):
    plan = services.plans.get(plan_id)
    plan.tasks.append(Task(runs(words), unit=services.units.all()[1]))
    plan.blocks.insert(3, Block(BlockKind.POINT, marker="b)", task=plan.tasks[-1]))
    services.plans.save(plan)


def test_a_plan_that_another_changed_is_not_overwritten(services, other):
    key = a_plan(services)
    mine = services.plans.get(key)
    add_task(other, key)
    mine.title = "Tên mới"
    for _ in range(2):
        with pytest.raises(StaleError, match=r"changed by Minh at \d\d:\d\d .*1 task added, its text"):
            services.plans.save(mine)
        assert len(other.plans.get(key).tasks) == 2
    services.plans.bring_together(mine)
    services.plans.save(mine)
    kept = other.plans.get(key)
    assert kept.title == "Tên mới"
    assert [block.text for block in kept.blocks] == [
        "NỘI DUNG", "Mở đầu", "Việc thứ nhất", "Việc người khác thêm", "Kết thúc",
    ]  # fmt: skip
    assert [block.task.text for block in kept.blocks if block.task] == [task.text for task in kept.tasks]
    services.plans.save(mine)  # and it goes on


def test_what_both_changed_stays_as_it_is_here(services, other):
    key = a_plan(services)
    mine = services.plans.get(key)
    theirs = other.plans.get(key)
    theirs.tasks[0].product, theirs.tasks[0].note, theirs.place = "Của họ", "Của họ", "Nơi khác"
    theirs.blocks[1].runs, theirs.blocks[3].runs = runs("Mở đầu của họ"), runs("Kết thúc của họ")
    other.plans.save(theirs)
    mine.tasks[0].product = "Của tôi"
    mine.blocks[1].runs = runs("Mở đầu của tôi")
    mine.blocks.append(Block(BlockKind.PARAGRAPH, runs("Thêm của tôi")))
    with pytest.raises(StaleError, match="head or foot, 1 task changed, its text"):
        services.plans.save(mine)
    services.plans.bring_together(mine)
    services.plans.save(mine)
    kept = other.plans.get(key)
    assert (kept.tasks[0].product, kept.tasks[0].note, kept.place) == ("Của tôi", "Của họ", "Nơi khác")
    assert [block.text for block in kept.blocks] == [
        "NỘI DUNG", "Mở đầu của tôi", "Việc thứ nhất", "Kết thúc của họ", "Thêm của tôi",
    ]  # fmt: skip


def test_what_one_took_out_goes_unless_the_other_changed_it(services, other):
    key = a_plan(services)
    add_task(services, key, "Việc thứ hai")
    for changed in (False, True):
        mine, theirs = services.plans.get(key), other.plans.get(key)
        gone = theirs.tasks.pop()
        theirs.blocks[:] = [block for block in theirs.blocks if block.task is not gone]
        other.plans.save(theirs)
        mine.title = f"Tên {changed}"
        if changed:
            mine.tasks[1].runs = runs("Việc thứ hai sửa lại")
        services.plans.bring_together(mine)
        services.plans.save(mine)
        texts = [task.text for task in other.plans.get(key).tasks]
        assert texts == ["Việc thứ nhất", *(["Việc thứ hai sửa lại"] if changed else [])]
        if not changed:
            add_task(services, key, "Việc thứ hai")


@pytest.mark.parametrize("gone", ["unmarked", "removed"])
@pytest.mark.parametrize("here", [True, False])
@pytest.mark.parametrize("changed", ["time", "words"])
def test_a_task_that_stays_keeps_its_place_in_the_text(services, other, gone, here, changed):
    """One made the duty plain text or took it out, the other changed it: it stood in the lists and in no line."""
    key = a_plan(services)
    mine, theirs = services.plans.get(key), other.plans.get(key)
    takes, changes = (mine, theirs) if here else (theirs, mine)
    block = next(block for block in takes.blocks if block.task is not None)
    if gone == "unmarked":
        unmark(takes, block)
    else:
        takes.tasks.clear()
        takes.blocks.remove(block)
    if changed == "time":
        changes.tasks[0].deadline = Deadline(date(2027, 8, 15))
    else:
        changes.tasks[0].runs = runs("Việc thứ nhất sửa lại")
    other.plans.save(theirs)
    services.plans.bring_together(mine)
    services.plans.save(mine)
    kept = other.plans.get(key)
    words = "Việc thứ nhất sửa lại" if changed == "words" else "Việc thứ nhất"
    assert [block.text for block in kept.blocks] == ["NỘI DUNG", "Mở đầu", words, "Kết thúc"]
    assert [block.task for block in kept.blocks if block.task is not None] == kept.tasks
    assert kept.tasks[0].deadline == (Deadline(date(2027, 8, 15)) if changed == "time" else None)


def test_progress_undo_and_another_plan_are_no_hindrance(services, other):
    key, another = a_plan(services), a_plan(services)
    mine = services.plans.get(key)
    other.tasks.report([mine.tasks[0].id], ProgressChange(percent=50))
    add_task(other, another)
    add_task(other, key)
    other.undo.undo()
    mine.title = "Tên mới"
    services.plans.save(mine)
    assert services.tasks.get(mine.tasks[0].id).percent == 50


def test_a_step_and_the_units_of_a_plan_count_as_changes(services, other):
    key = a_plan(services)
    mine = services.plans.get(key)
    other.plans.submit(key)
    with pytest.raises(StaleError, match="its status"):
        services.plans.save(mine)
    mine = services.plans.get(key)
    one, two = other.units.all()[:2]
    other.units.hand_over(one.id, two.id)
    with pytest.raises(StaleError, match=r"changed by Minh .*1 task changed"):
        services.plans.save(mine)
    mine = services.plans.get(key)
    other.plans.issue(key, 3, date(2026, 11, 16))
    with pytest.raises(StaleError, match="its status"):
        services.plans.save(mine)
    with pytest.raises(UserError, match="is locked"):
        services.plans.bring_together(mine)


def test_a_duty_changed_by_a_command_is_not_overwritten(services, other):
    key = a_plan(services)
    mine = services.plans.get(key)
    other.duties.change(key, mine.tasks[0].id, DutyChange(deadline=date(2027, 8, 15)))
    mine.blocks[1].runs = runs("Gõ tiếp")
    with pytest.raises(StaleError, match="1 task changed"):
        services.plans.save(mine)
    services.plans.bring_together(mine)
    services.plans.save(mine)
    assert other.plans.get(key).tasks[0].deadline.day == date(2027, 8, 15)


def test_a_report_does_not_overwrite_what_another_reported(services, other):
    key = a_plan(services)
    task = services.plans.get(key).tasks[0].id
    shown = ProgressChange(status=TaskStatus.NOT_STARTED, percent=0, result="", difficulties="")
    other.tasks.report([task], ProgressChange(percent=60, result="Đã xong dự thảo"))
    for change in (
        ProgressChange(percent=20),
        ProgressChange(result="Chưa có gì"),
        ProgressChange(status=TaskStatus.PAUSED),
    ):
        with pytest.raises(StaleError, match=r"reported on by Minh .*60 % now"):
            services.tasks.report([task], change, shown=shown)
    services.tasks.report([task], ProgressChange(difficulties="Thiếu kinh phí"), shown=shown)
    now = services.tasks.get(task)
    assert (now.percent, now.result, now.difficulties) == (60, "Đã xong dự thảo", "Thiếu kinh phí")


def test_a_table_of_a_report_that_is_changed_in_place_is_ones_own_change(services):
    span = Span(date(2026, 1, 1), date(2026, 10, 31))
    mine = services.reports.get(
        services.reports.begin_ad_hoc(ReportKind.AD_HOC, "Công tác hè", "Sở Ngoại vụ", span, None)
    )
    mine.content.blocks.insert(1, Block(BlockKind.TABLE, rows=[["TT", "Nội dung"], ["1", "Một"]]))
    services.reports.save(mine)
    for words in ("Hai", "Ba"):
        mine.content.blocks[1].rows[1][1] = words
        services.reports.save(mine)
        assert services.reports.get(mine.id).content.blocks[1].rows[1] == ["1", words]


def test_a_report_that_another_changed_is_not_overwritten(services, other):
    span = Span(date(2026, 1, 1), date(2026, 10, 31))
    number = services.reports.begin_ad_hoc(ReportKind.AD_HOC, "Công tác hè", "Sở Ngoại vụ", span, None)
    mine, theirs = services.reports.get(number), other.reports.get(number)
    theirs.place = "Nơi khác"
    other.reports.save(theirs)
    other.reports.submit(number)
    mine.receiver = "Sở Nội vụ"
    services.reports.save(mine)
    kept = other.reports.get(number)
    assert (kept.place, kept.receiver, kept.status.value, mine.place) == (
        "Nơi khác", "Sở Nội vụ", "submitted", "Nơi khác")  # fmt: skip
    kept.receiver, mine.receiver = "Sở Ngoại vụ", "Sở Tài chính"
    other.reports.save(kept)
    for _ in range(2):
        with pytest.raises(StaleError, match=r"changed by Minh at \d\d:\d\d"):
            services.reports.save(mine)
        assert other.reports.get(number).receiver == "Sở Ngoại vụ"
    services.reports.bring_together(mine)
    services.reports.save(mine)
    assert other.reports.get(number).receiver == "Sở Tài chính"
    other.reports.issue(number, 3, date(2026, 11, 16))
    with pytest.raises(UserError, match="issued"):
        services.reports.bring_together(mine)
