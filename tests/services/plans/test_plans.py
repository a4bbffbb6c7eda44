from __future__ import annotations

from datetime import date

import pytest

from desktop.domain.base.errors import UserError
from desktop.domain.base.text import Run, runs
from desktop.domain.office.office import Unit
from desktop.domain.plan.plan import Block, BlockKind, PartialDate, Plan, PlanStatus, Signature
from desktop.domain.task.rows import ProgressChange
from desktop.domain.task.task import Deadline, Recurrence, Role, Task, TaskStatus


def a_plan(services, **changes):
    office, police = services.units.all()[0], Unit("Công an xã")
    lead = Task(
        (Run("Chủ trì "), Run("tổng hợp", bold=True)),
        unit=office,
        role=Role.LEAD,
        supporting=[police],
        deadline=Deadline(date(2026, 11, 30), inclusive=False, wording="trước ngày 30/11/2026"),
        recurring=(Recurrence.QUARTERLY, Recurrence.AD_HOC),
        product="Báo cáo",
    )
    own = Task(runs("Theo dõi tình hình"), unit=Unit("Tổ công tác số 1"), continuous=True)
    fields = {
        "title": "Công tác đối ngoại năm 2026",
        "year": 2026,
        "tasks": [lead, own],
        "blocks": [
            Block(
                BlockKind.BASIS, runs("Căn cứ Nghị định số 150/2025/NĐ-CP ngày 12/6/2025 của Chính phủ;", italic=True)
            ),
            Block(BlockKind.SECTION, runs("TỔ CHỨC THỰC HIỆN"), "I.", 1),
            Block(BlockKind.POINT, marker="a)", task=lead),
            Block(BlockKind.POINT, marker="b)", task=own),
            Block(BlockKind.TABLE, rows=[["TT", "Nội dung"], ["1", "Họp"]], header_rows=1, widths=[100, 900]),
        ],
        "recipients": ["Như trên", "Lưu: VT, VP"],
        "dated": PartialDate(None, 3, 2026),
        "signature": Signature("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Trần Thị Hoa"),
    }
    return Plan(**(fields | changes))


def shape(plan):
    """Everything of a plan but the ids, to compare two."""
    return (
        plan.title,
        plan.year,
        plan.number,
        plan.dated,
        plan.signature,
        plan.recipients,
        [
            (b.kind, b.content, b.marker, b.depth, b.rows, b.header_rows, b.widths, b.task is not None)
            for b in plan.blocks
        ],
        [
            (
                t.runs,
                t.unit and t.unit.name,
                t.role,
                [u.name for u in t.supporting],
                t.deadline,
                t.recurring,
                t.continuous,
                t.product,
                t.status,
                t.percent,
            )
            for t in plan.tasks
        ],
    )


def test_a_plan_comes_back_as_it_was_kept(services):
    plan = a_plan(services)
    before = shape(plan)
    kept = services.plans.get(services.plans.add(plan))
    assert shape(kept) == before
    assert kept.blocks[2].task is kept.tasks[0], "a task exists once"


def test_units_that_are_not_in_the_directory_are_added_once(services):
    services.plans.add(a_plan(services))
    services.plans.add(a_plan(services))
    assert [unit.name for unit in services.units.all()].count("Tổ công tác số 1") == 1


def test_saving_keeps_the_ids_of_what_stays(services):
    plan = services.plans.get(services.plans.add(a_plan(services)))
    before = [block.id for block in plan.blocks]
    plan.blocks.insert(1, Block(BlockKind.PARAGRAPH, runs("Đoạn mới")))
    new = Task(runs("Việc mới"), unit=plan.tasks[0].unit)
    plan.blocks.append(Block(BlockKind.BULLET, marker="-", task=new))
    services.plans.save(plan)
    services.plans.save(plan)
    again = services.plans.get(plan.id)
    assert [block.id for block in again.blocks if block.id in before] == before
    assert shape(again) == shape(plan)
    assert len(again.tasks) == 3


def test_saving_the_text_does_not_take_back_progress_reported_meanwhile(services):
    plan = services.plans.get(services.plans.add(a_plan(services)))
    services.tasks.report([plan.tasks[0].id], ProgressChange(percent=60, result="Đang làm"))
    plan.title = "Tên khác"
    services.plans.save(plan)
    task = services.tasks.get(plan.tasks[0].id)
    assert (task.percent, task.result, len(task.updates)) == (60, "Đang làm", 1)


def test_saving_the_text_does_not_take_back_a_renamed_unit(services):
    plan = services.plans.get(services.plans.add(a_plan(services)))
    unit = services.units.get(plan.tasks[1].unit.id)
    unit.name = "Tổ công tác"
    services.units.save(unit)
    services.plans.save(plan)
    assert services.plans.get(plan.id).tasks[1].unit.name == "Tổ công tác"


def test_way_from_draft_to_archive(services):
    plan_id = services.plans.add(a_plan(services))
    services.plans.submit(plan_id)
    services.plans.withdraw(plan_id)
    services.plans.submit(plan_id)
    assert services.plans.next_number(2026, "KH-UBND") == 1
    services.plans.issue(plan_id, 7, date(2026, 3, 5))
    plan = services.plans.get(plan_id)
    assert (plan.number, plan.dated.value, plan.status) == ("07/KH-UBND", date(2026, 3, 5), PlanStatus.ISSUED)
    assert services.plans.next_number(2026, "KH-UBND") == 8
    assert services.plans.next_number(2027, "KH-UBND") == 1
    services.plans.close(plan_id)
    services.plans.reopen(plan_id)
    assert [row.action for row in services.plans.history(plan_id)] == [
        "plan.reopened",
        "plan.closed",
        "plan.issued",
        "plan.submitted",
        "plan.withdrawn",
        "plan.submitted",
        "plan.added",
    ]


def test_an_issued_plan_is_locked_until_it_is_revised(services):
    plan_id = services.plans.add(a_plan(services))
    services.plans.issue(plan_id, 1, date(2026, 3, 5))
    plan = services.plans.get(plan_id)
    plan.title = "Khác"
    with pytest.raises(UserError, match="locked"):
        services.plans.save(plan)
    services.plans.revise(plan_id)
    plan = services.plans.get(plan_id)
    assert (plan.version, plan.status) == (2, PlanStatus.DRAFT)
    plan.title = "Khác"
    services.plans.save(plan)
    services.plans.issue(plan_id, 2, date(2026, 4, 5))


@pytest.mark.parametrize("step", ["withdraw", "close", "reopen", "revise"])
def test_steps_that_a_draft_cannot_take(services, step):
    plan_id = services.plans.add(a_plan(services))
    with pytest.raises(UserError):
        getattr(services.plans, step)(plan_id)


def test_a_number_is_given_once_a_year(services):
    first, second = services.plans.add(a_plan(services)), services.plans.add(a_plan(services))
    services.plans.issue(first, 5, date(2026, 3, 5))
    with pytest.raises(UserError, match="taken"):
        services.plans.issue(second, 5, date(2026, 8, 1))
    with pytest.raises(UserError, match="begins at 1"):
        services.plans.issue(second, 0, date(2026, 8, 1))
    next_year = services.plans.add(Plan("Công tác năm 2027", year=2027))
    services.plans.issue(next_year, 5, date(2027, 1, 4))


def test_a_number_once_given_stays_taken(services):
    first, second = services.plans.add(a_plan(services)), services.plans.add(a_plan(services))
    services.plans.issue(first, 5, date(2026, 3, 5))
    services.plans.revise(first)
    with pytest.raises(UserError, match="taken"):
        services.plans.issue(first, 5, date(2026, 4, 5))
    services.plans.issue(first, 6, date(2026, 4, 5))
    with pytest.raises(UserError, match="taken"):
        services.plans.issue(second, 5, date(2026, 4, 5))
    services.plans.delete(first)
    for number in (5, 6):
        with pytest.raises(UserError, match="taken"):
            services.plans.issue(second, number, date(2026, 4, 5))
    assert services.plans.next_number(2026, "KH-UBND") == 7
    services.plans.issue(second, 7, date(2026, 4, 6))
    services.undo.undo()  # it was never given
    assert services.plans.next_number(2026, "KH-UBND") == 7


def test_bin_and_back(services):
    plan_id = services.plans.add(a_plan(services))
    services.plans.delete(plan_id)
    assert services.plans.rows() == []
    assert services.tasks.rows() == []
    assert [row.id for row in services.plans.deleted()] == [plan_id]
    services.plans.restore(plan_id)
    assert len(services.tasks.rows()) == 2


def test_filters_of_the_list(services):
    services.plans.add(a_plan(services))
    services.plans.add(a_plan(services, title="Công tác dân vận", year=2025))
    assert services.plans.years() == [2026, 2025]
    assert [row.title for row in services.plans.rows(text="doi ngoai")] == ["Công tác đối ngoại năm 2026"]
    assert [row.year for row in services.plans.rows(year=2025)] == [2025]
    assert services.plans.rows(status=PlanStatus.ISSUED) == []
    row = services.plans.rows(year=2026)[0]
    assert (row.tasks, row.done, row.next_deadline) == (2, 0, None), "a draft asks nothing of anybody"
    services.plans.issue(row.id, 1, date(2026, 11, 2))
    assert services.plans.rows(year=2026)[0].next_deadline == date(2026, 11, 29)


def test_every_operation_can_be_undone_to_the_letter(services, tmp_path):
    import sqlite3

    def everything():
        with sqlite3.connect(tmp_path / "data" / "so-ke-hoach.sqlite3") as connection:
            names = [
                row[0]
                for row in connection.execute(
                    "SELECT name FROM sqlite_master WHERE type='table' "
                    "AND name NOT IN ('operation', 'alembic_version', 'sqlite_sequence')"
                )
            ]
            return {name: sorted(map(repr, connection.execute(f"SELECT * FROM {name}"))) for name in names}

    plan_id = services.plans.add(a_plan(services))
    task_id = services.tasks.rows()[0].id

    def edit():
        plan = services.plans.get(plan_id)
        plan.blocks.pop(3)
        plan.tasks.pop(1)
        plan.title = "Mới"
        services.plans.save(plan)

    def rename_unit():
        unit = services.units.all()[1]
        unit.name, unit.other_names = "Tên mới", ["Tên cũ"]
        services.units.save(unit)

    first, second = (unit.id for unit in services.units.all()[:2])
    steps = [
        edit,
        lambda: services.tasks.report([task_id], ProgressChange(percent=40, difficulties="Thiếu người")),
        lambda: services.tasks.report(
            [row.id for row in services.tasks.rows()], ProgressChange(status=TaskStatus.DONE)
        ),
        lambda: services.plans.submit(plan_id),
        lambda: services.plans.issue(plan_id, 3, date(2026, 5, 4)),
        lambda: services.plans.revise(plan_id),
        lambda: services.plans.delete(plan_id),
        lambda: services.plans.restore(plan_id),
        rename_unit,
        lambda: services.units.merge(first, second),
        lambda: services.units.save(Unit("Đơn vị thêm")),
        lambda: services.legal.delete(services.legal.rows()[0].id),
    ]
    states = [everything()]
    for step in steps:
        step()
        states.append(everything())
        assert states[-1] != states[-2]
    for state in reversed(states[:-1]):
        services.undo.undo()
        assert everything() == state


def test_undo_is_refused_when_the_row_has_changed_since(services):
    plan_id = services.plans.add(a_plan(services))
    services.plans.submit(plan_id)
    submitted = services.undo.last()
    services.plans.withdraw(plan_id)
    with pytest.raises(UserError, match="no longer"):
        services.undo.undo(submitted.id)


def test_a_deadline_before_the_plan_is_refused_when_it_is_issued(services):
    due = Deadline(date(2026, 3, 1), inclusive=False)
    plan_id = services.plans.add(Plan("Công tác", year=2026, tasks=[Task(runs("Báo cáo quý"), deadline=due)]))
    with pytest.raises(UserError, match="“Báo cáo quý” is due on 28/02/2026, before the plan's date 01/3/2026"):
        services.plans.issue(plan_id, 1, date(2026, 3, 1))
    services.plans.issue(plan_id, 1, date(2026, 2, 28))
    services.plans.revise(plan_id)
    services.plans.issue(plan_id, 2, date(2026, 11, 16))  # what was due in the first version is over, rightly


def test_a_unit_supports_others_once(services):
    lead, other = services.units.all()[:2]
    plan_id = services.plans.add(
        Plan("Công tác", year=2026, tasks=[Task(runs("Việc"), unit=lead, supporting=[other, lead, other])])
    )
    assert [unit.name for unit in services.plans.get(plan_id).tasks[0].supporting] == [other.name]


@pytest.mark.parametrize("count", [1, 2])
def test_words_that_became_duties_stay_in_the_text_however_often_the_open_plan_is_kept(services, count):
    words = [f"Đoạn {number}" for number in range(6)]
    plan_id = services.plans.add(
        Plan("Kế hoạch", year=2026, blocks=[Block(BlockKind.PARAGRAPH, runs(text)) for text in words])
    )
    plan = services.plans.get(plan_id)
    for block in plan.blocks[1 : 1 + count]:
        block.task = Task(block.runs)
        block.runs = ()
        plan.tasks.append(block.task)
    for _ in range(4):
        services.plans.save(plan)
        kept = services.plans.get(plan_id)
        assert [block.text for block in kept.blocks] == words
        assert [task.text for task in kept.tasks] == words[1 : 1 + count]
    for block in plan.blocks[1 : 1 + count]:
        block.runs, block.task = block.task.runs, None
    plan.tasks.clear()
    for _ in range(3):
        services.plans.save(plan)
        kept = services.plans.get(plan_id)
        assert [block.text for block in kept.blocks] == words
        assert kept.tasks == []


def test_a_duty_keeps_its_new_unit_however_often_the_open_plan_is_kept(services):
    one, other = services.units.all()[:2]
    task = Task(runs("Việc"), unit=one, supporting=[other])
    plan_id = services.plans.add(
        Plan("Kế hoạch", year=2026, blocks=[Block(BlockKind.PARAGRAPH, task=task)], tasks=[task])
    )
    plan = services.plans.get(plan_id)
    for lead, supporting in ((other, [one]), (None, []), (one, [other])):
        plan.tasks[0].unit, plan.tasks[0].supporting = lead, list(supporting)
        for _ in range(3):
            services.plans.save(plan)
            kept = services.plans.get(plan_id).tasks[0]
            assert (kept.unit and kept.unit.name) == (lead and lead.name)
            assert [unit.name for unit in kept.supporting] == [unit.name for unit in supporting]
