"""What changed from one plan to the next."""

from __future__ import annotations

from datetime import date

from desktop.domain.base.text import runs
from desktop.domain.office.office import Unit
from desktop.domain.out.plan_changes import Change, changes_json, plan_changes
from desktop.domain.plan.plan import Block, BlockKind, Plan
from desktop.domain.task.task import Deadline, Recurrence, Task, TaskPeriod, TaskStatus

TODAY = date(2027, 1, 4)
OFFICE, ECONOMY = "Văn phòng HĐND và UBND", "Phòng Kinh tế"


def task(text, unit=OFFICE, day=None, **more):
    return Task(runs(text), unit=Unit(unit), deadline=Deadline(day) if day else None, **more)


def plan(year, tasks, bases=()):
    blocks = [Block(BlockKind.BASIS, runs(text)) for text in bases]
    return Plan(f"Đối ngoại năm {year}", year=year, blocks=blocks, tasks=list(tasks))


def both():
    """Return last year's plan and this year's."""
    old = plan(
        2026,
        [
            task("Lập danh mục đoàn vào dự kiến trong năm 2026, gửi Sở Ngoại vụ.", OFFICE, date(2026, 3, 31),
                 status=TaskStatus.DONE),
            task("Rà soát biển chỉ dẫn hai thứ tiếng tại các điểm đến.", OFFICE, date(2026, 8, 31)),
            task("Mở lớp bồi dưỡng ngoại ngữ cho công chức.", ECONOMY, date(2026, 5, 1)),
            task("Tổng hợp số liệu viện trợ phi chính phủ nước ngoài.", OFFICE, date(2026, 6, 15),
                 status=TaskStatus.DONE),
        ],
        ["Căn cứ Luật Tổ chức chính quyền địa phương;",
         "Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2026 về công tác đối ngoại năm 2026;"],
    )  # fmt: skip
    new = plan(
        2027,
        [
            task("Lập danh mục đoàn vào dự kiến trong năm 2027, gửi Sở Ngoại vụ.", OFFICE, date(2027, 3, 31)),
            task("Rà soát biển chỉ dẫn hai thứ tiếng tại các điểm đến.", OFFICE, date(2027, 7, 31)),
            task("Tổng hợp số liệu viện trợ phi chính phủ nước ngoài.", ECONOMY, date(2027, 6, 15)),
            task("Đón đoàn khách quốc tế dự lễ hội.", OFFICE, date(2027, 2, 20)),
        ],
        ["Căn cứ Luật Tổ chức chính quyền địa phương;",
         "Thực hiện Kế hoạch số 118/KH-UBND ngày 30/10/2026 về công tác đối ngoại năm 2027;"],
    )  # fmt: skip
    return old, new


def test_each_task_is_told_by_what_became_of_it():
    old, new = both()
    found = plan_changes(old, new, TODAY)
    assert [item.change for item in found.tasks] == [
        Change.SAME, Change.MOVED, Change.UNIT, Change.NEW, Change.DROPPED,
    ]  # fmt: skip
    assert [item.old.text[:12] for item in found.unfinished] == ["Rà soát biển", "Mở lớp bồi d"]
    assert found.of(Change.DROPPED)[0].old is old.tasks[2]


def test_what_is_not_due_yet_is_not_undone():
    """A plan is compared with the next before its year is over: only what was due by then was not done."""
    late, ahead = task("Rà soát biển chỉ dẫn.", day=date(2026, 8, 31)), task("Báo cáo năm.", day=date(2026, 12, 10))
    quarters = task("Báo cáo quý.", recurring=(Recurrence.QUARTERLY,))
    quarters.items = [
        TaskPeriod("2026-Q1", date(2026, 3, 15)), TaskPeriod("2026-Q4", date(2026, 12, 15)),
    ]  # fmt: skip
    old = plan(2026, [late, ahead, quarters, task("Tuyên truyền."), task("Trực ban.", continuous=True)])
    now = plan_changes(old, plan(2027, []), date(2026, 10, 5))
    assert [item.old.text for item in now.unfinished] == ["Rà soát biển chỉ dẫn.", "Báo cáo quý."]
    for item in quarters.items:
        item.status = TaskStatus.DONE
    after = plan_changes(old, plan(2027, []), TODAY)
    assert [item.old.text for item in after.unfinished] == ["Rà soát biển chỉ dẫn.", "Báo cáo năm.", "Tuyên truyền."]


def test_a_basis_that_was_replaced_stands_beside_the_new_one():
    (basis,) = plan_changes(*both(), TODAY).bases
    assert "12/KH-UBND" in basis.old
    assert "118/KH-UBND" in basis.new


def test_a_task_that_goes_on_with_another_belongs_to_it_whatever_its_words():
    old, new = plan(2026, [task("Việc cũ", continued_by=9)]), plan(2027, [task("Hoàn tất việc còn lại", id=9)])
    (item,) = plan_changes(old, new, TODAY).tasks
    assert (item.change, item.old, item.new) == (Change.REWORDED, old.tasks[0], new.tasks[0])


def test_json_says_the_same():
    shown = changes_json(plan_changes(*both(), TODAY))
    assert shown["tasks"][1]["deadlines"] == [["2026-08-31"], ["2027-07-31"]]
    assert shown["tasks"][2]["units"] == ["Văn phòng HĐND và UBND", "Phòng Kinh tế"]
