from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest
from sqlalchemy import text

from desktop.domain.base.errors import UserError
from desktop.domain.base.text import plain, runs
from desktop.domain.plan.duty import task_from_words
from desktop.domain.plan.plan import Block, BlockKind, Plan, PlanStatus
from desktop.domain.plan.unfinished import Decision, Fate
from desktop.domain.task.progress import DueState
from desktop.domain.task.rows import ProgressChange, TaskQuery
from desktop.domain.task.task import Deadline, Recurrence, Task, TaskStatus
from desktop.services import open_services
from desktop.services.wizard.service import PlanWizard
from tests.at_length import long

NEW_YEAR = date(2027, 1, 4)


def everything(services):
    """Return all rows of the database but the journal's own."""
    with services._context.reading() as session:
        names = session.scalars(
            text("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT IN ('operation', 'sqlite_sequence')")
        )
        return {name: sorted(map(str, session.execute(text(f"SELECT * FROM {name}")))) for name in list(names)}


def at(services, day):
    """Let the office's clock show another day."""
    services._context.now = lambda: datetime(day.year, day.month, day.day, 8, 30)


@pytest.fixture
def year_end(services):
    unit = services.units.all()[0]
    old = Plan(
        "Công tác năm 2026",
        year=2026,
        status=PlanStatus.ISSUED,
        tasks=[
            Task(runs("Báo cáo năm 2026"), unit=unit, deadline=Deadline(date(2026, 11, 10))),
            Task(runs("Đã xong"), unit=unit, deadline=Deadline(date(2026, 10, 1))),
            Task(runs("Thường xuyên"), unit=unit, continuous=True),
            Task(runs("Tạm dừng"), deadline=Deadline(date(2028, 2, 29))),
        ],
    )
    services.plans.add(old)
    first, done, _, paused = (task.id for task in old.tasks)
    services.tasks.report([first], ProgressChange(percent=40, result="Đã có dự thảo", difficulties="Thiếu số liệu"))
    services.tasks.report([done], ProgressChange(percent=100))
    services.tasks.report([paused], ProgressChange(status=TaskStatus.PAUSED))
    new = services.plans.add(Plan("Công tác năm 2027", year=2027))
    return services, new, first, done, paused


def test_unfinished_tasks_go_on_in_the_new_plan(year_end):
    services, new, first, _, paused = year_end
    assert [row.id for row in services.unfinished.unfinished(2026)] == [first, paused]
    before = services.plans.get(new)
    ids = services.unfinished.carry([first, paused], new)
    plan = services.plans.get(new)
    one, other = (next(task for task in plan.tasks if task.id == key) for key in ids)
    assert (one.text, one.unit.name, one.deadline.day) == (
        "Báo cáo năm 2026",
        services.units.all()[0].name,
        date(2027, 11, 10),
    )
    assert (one.status, one.percent, one.result, one.difficulties) == (
        TaskStatus.IN_PROGRESS,
        40,
        "Đã có dự thảo",
        "Thiếu số liệu",
    )
    assert (other.status, other.deadline.day) == (TaskStatus.NOT_STARTED, date(2028, 2, 29))
    assert [block.task.id for block in plan.blocks if block.task] == [one.id]  # without a unit it has no place
    assert services.unfinished.unfinished(2026) == []
    assert services.tasks.get(first).status is TaskStatus.IN_PROGRESS, "the new plan is not issued yet"
    with pytest.raises(UserError, match="carried into a later plan already"):
        services.unfinished.carry([first], new)
    services.undo.undo()
    assert [row.id for row in services.unfinished.unfinished(2026)] == [first, paused]
    assert services.tasks.get(first).percent == 40
    after = services.plans.get(new)
    assert (after.tasks, after.blocks, after.changed_at) == ([], [], before.changed_at)


def test_what_cannot_be_carried_is_refused(year_end):
    services, new, first, done, _ = year_end
    with pytest.raises(UserError, match="is done"):
        services.unfinished.carry([first, done], new)
    old = services.tasks.rows(TaskQuery(year=2026))[0].plan_id
    services.plans.revise(old)
    with pytest.raises(UserError, match="stands in this plan"):
        services.unfinished.carry([first], old)
    with pytest.raises(UserError, match="no task"):
        services.unfinished.carry([999], new)
    services.plans.issue(new, 1, date(2026, 11, 16))
    with pytest.raises(UserError, match="locked"):
        services.unfinished.carry([first], new)
    assert services.tasks.get(first).status is TaskStatus.IN_PROGRESS


@pytest.mark.parametrize(
    ("task", "unfinished"),
    [
        ({"runs": runs("Một lần"), "deadline": Deadline(date(2026, 12, 31))}, True),
        ({"runs": runs("Không có hạn")}, True),
        ({"runs": runs("Sang năm sau"), "deadline": Deadline(date(2028, 2, 29))}, True),
        ({"runs": runs("Tạm dừng"), "status": TaskStatus.PAUSED}, True),
        ({"runs": runs("Đã xong"), "status": TaskStatus.DONE, "done_on": date(2027, 1, 2)}, False),
        ({"runs": runs("Thường xuyên"), "continuous": True}, False),
        ({"runs": runs("Thường xuyên, có mốc"), "continuous": True, "deadline": Deadline(date(2026, 12, 1))}, True),
        ({"runs": runs("Đột xuất"), "recurring": (Recurrence.AD_HOC,)}, False),
        (
            {
                "runs": runs("Hằng năm, có ngày"),
                "recurring": (Recurrence.YEARLY,),
                "deadline": Deadline(date(2026, 6, 1)),
            },
            True,
        ),
    ],
)
@pytest.mark.parametrize("day", [date(2026, 11, 16), *long(date(2026, 12, 31), date(2027, 1, 1), date(2028, 2, 29))])
def test_what_is_unfinished_does_not_hang_on_the_day(services, task, unfinished, day):
    task = Task(**task)
    services.plans.add(Plan("Công tác", year=2026, status=PlanStatus.ISSUED, tasks=[task]))
    assert [row.id for row in services.unfinished.unfinished(2026, day)] == ([task.id] if unfinished else [])
    assert services.unfinished.unfinished(2027, day) == []
    assert [left.tasks for left in services.unfinished.years(day)] == ([1] if unfinished else [])


@pytest.mark.parametrize(
    ("day", "year"),
    [
        (date(2026, 10, 31), None), (date(2026, 11, 1), 2026), (date(2026, 12, 31), 2026), (date(2027, 1, 1), 2026),
        (date(2027, 3, 31), 2026), (date(2027, 4, 1), None),
    ],
)  # fmt: skip
def test_the_year_is_settled_from_november_to_march(year_end, day, year):
    services, *_ = year_end
    left = services.unfinished.due(day)
    assert (left and (left.year, left.tasks, left.waiting)) == (year and (2026, 2, 1))


def test_nothing_is_due_once_all_is_put_aside(year_end):
    services, _, first, _, _ = year_end
    services.unfinished.settle({first: Decision(Fate.PAUSE)})
    assert services.unfinished.due() is None
    assert [left.waiting for left in services.unfinished.years()] == [0]


def test_drafts_of_later_years_can_go_on_with_tasks(year_end):
    services, new, *_ = year_end
    later = services.plans.add(Plan("Công tác năm 2028", year=2028))
    issued = services.plans.add(Plan("Đã ban hành", year=2027))
    services.plans.issue(issued, 1, date(2026, 11, 16))
    services.plans.delete(services.plans.add(Plan("Đã xóa", year=2027)))
    services.plans.add(Plan("Không rõ năm"))
    assert [row.id for row in services.unfinished.drafts(2026)] == [new, later]
    assert [row.id for row in services.unfinished.drafts(2027)] == [later]


def test_all_decisions_are_one_step_and_one_undo_takes_them_back(year_end):
    services, new, first, _, paused = year_end
    plan = Plan(
        "Việc khác năm 2026",
        year=2026,
        status=PlanStatus.ISSUED,
        tasks=[Task(runs(f"Việc {number}"), unit=services.units.all()[number]) for number in range(4)],
    )
    services.plans.add(plan)
    one, two, three, four = (task.id for task in plan.tasks)
    other = services.plans.add(Plan("Việc khác năm 2027", year=2027))
    before = everything(services)
    outcome = services.unfinished.settle(
        {
            first: Decision(Fate.CARRY, new),
            one: Decision(Fate.CARRY, other),
            two: Decision(Fate.DONE),
            three: Decision(Fate.PAUSE),
            paused: Decision(Fate.PAUSE),
        },
        NEW_YEAR,
    )
    assert (set(outcome.carried), outcome.done, outcome.paused) == ({first, one}, 1, 2)  # one rested before
    assert (services.tasks.get(two).status, services.tasks.get(two).done_on) == (TaskStatus.DONE, NEW_YEAR)
    assert services.tasks.get(three).status is TaskStatus.PAUSED
    assert [row.id for row in services.unfinished.unfinished(2026)] == [paused, three, four]
    assert [task.text for task in services.plans.get(other).tasks] == ["Việc 0"]
    last = services.undo.last()
    assert (last.action, last.detail) == ("task.settled", {"carry": "2", "done": "1", "pause": "2"})
    services.undo.undo()
    assert everything(services) == before
    assert services.unfinished.settle({}).carried == {}
    assert everything(services) == before


def test_one_wrong_decision_stops_all_of_them(year_end):
    services, new, first, done, paused = year_end
    before = everything(services)
    with pytest.raises(UserError, match="is done"):
        services.unfinished.settle({first: Decision(Fate.CARRY, new), done: Decision(Fate.PAUSE)})
    with pytest.raises(UserError, match="Choose the plan"):
        services.unfinished.settle({paused: Decision(Fate.PAUSE), first: Decision(Fate.CARRY)})
    assert everything(services) == before


def test_the_list_says_where_a_task_went(year_end):
    services, new, first, *_ = year_end
    services.unfinished.carry([first], new)
    rows = {row.id: row for row in services.tasks.rows(TaskQuery(year=2026))}
    assert rows[first].carried_into == "Công tác năm 2027"
    assert {row.carried_into for row in rows.values()} == {"", "Công tác năm 2027"}
    services.plans.delete(new)
    assert {row.carried_into for row in services.tasks.rows(TaskQuery(year=2026))} == {""}


def test_a_carried_task_is_owed_till_the_new_plan_is_issued(year_end):
    """A mere draft let what was late rest: first page and letters counted it no more."""
    services, new, first, *_ = year_end
    (later,) = services.unfinished.carry([first], new)
    late = [row.id for row in services.tasks.rows(TaskQuery(state=frozenset({DueState.OVERDUE}), year=2026))]
    assert first in late
    services.tasks.report([first], ProgressChange(percent=60, result="Đã trình"))
    before = everything(services)
    services.plans.issue(new, 1, date(2027, 1, 4))
    rests, goes_on = services.tasks.get(first), services.tasks.get(later)
    assert (rests.status, rests.updates[-1].status) == (TaskStatus.PAUSED, TaskStatus.PAUSED)
    assert (goes_on.status, goes_on.percent, goes_on.result) == (TaskStatus.IN_PROGRESS, 60, "Đã trình")
    services.undo.undo()
    assert everything(services) == before
    services.tasks.report([first], ProgressChange(percent=100))
    services.plans.issue(new, 1, date(2027, 1, 4))
    assert services.tasks.get(first).status is TaskStatus.DONE


def test_a_plan_in_the_bin_gives_its_tasks_back_and_takes_them_again(year_end):
    services, new, first, *_ = year_end
    services.unfinished.carry([first], new)
    carried = everything(services)
    services.plans.delete(new)
    assert first in [row.id for row in services.unfinished.unfinished(2026)]
    assert services.tasks.get(first).status is TaskStatus.IN_PROGRESS
    services.undo.undo()
    assert everything(services) == carried
    services.plans.delete(new)
    services.plans.restore(new)
    assert everything(services) == carried
    services.plans.delete(new)
    elsewhere = services.plans.add(Plan("Kế hoạch khác năm 2027", year=2027))
    services.unfinished.carry([first], elsewhere)
    services.plans.restore(new)  # it no longer goes on with the task
    assert {row.carried_into for row in services.tasks.rows(TaskQuery(year=2026))} == {"", "Kế hoạch khác năm 2027"}


def test_a_task_done_while_the_plan_was_in_the_bin_stays_done(year_end):
    services, new, first, *_ = year_end
    services.unfinished.carry([first], new)
    services.plans.delete(new)
    services.tasks.report([first], ProgressChange(percent=100))
    services.plans.restore(new)
    assert services.tasks.get(first).status is TaskStatus.DONE


def test_a_task_taken_out_of_the_draft_is_owed_again(year_end):
    services, new, first, _, paused = year_end
    services.unfinished.carry([first, paused], new)
    carried = everything(services)
    plan = services.plans.get(new)
    gone = next(task for task in plan.tasks if task.text == "Tạm dừng")
    plan.tasks.remove(gone)
    services.plans.save(plan)
    assert [row.id for row in services.unfinished.unfinished(2026)] == [paused]
    assert services.tasks.get(paused).status is TaskStatus.NOT_STARTED
    plan.tasks.append(Task(runs("Việc mới")))
    services.plans.save(plan)
    assert plan.tasks[-1].id not in {gone.id, None}
    assert [row.id for row in services.unfinished.unfinished(2026)] == [paused]
    services.undo.undo()
    assert everything(services) == carried


def test_a_task_that_comes_back_into_the_draft_goes_on_with_the_old_one_again(year_end):
    """Its paragraph was cut, the text saved by itself, and then it was pasted elsewhere."""
    services, new, _, _, paused = year_end
    services.unfinished.carry([paused], new)
    plan = services.plans.get(new)
    gone = next(task for task in plan.tasks if task.text == "Tạm dừng")
    number = gone.id
    plan.tasks.remove(gone)
    services.plans.save(plan)
    assert services.tasks.get(paused).continued_by is None
    plan = services.plans.get(new)  # another plan was looked at meanwhile
    plan.tasks.append(gone)
    services.plans.save(plan)
    assert gone.id == number and services.tasks.get(paused).continued_by == number


# --- the wizard's way: the whole plan moves


TEXT = Block(BlockKind.PARAGRAPH, runs("Tổ chức thực hiện."))


def moved(services, plan_id, year=2027):
    """Return the wizard over a plan that moves to another year."""
    wizard = PlanWizard(services)
    wizard.choose_previous(plan_id, year)
    return wizard


@pytest.fixture
def old(year_end):
    services, _, first, *_ = year_end
    plan = services.plans.get(services.tasks.rows(TaskQuery(year=2026))[0].plan_id)
    services.plans.revise(plan.id)
    plan = services.plans.get(plan.id)
    plan.blocks.append(replace(TEXT))
    services.plans.save(plan)
    services.plans.issue(plan.id, 1, date(2026, 2, 2))
    return services, plan.id, first


def test_what_is_over_goes_on_in_the_moved_plan(old):
    services, plan_id, first = old
    before = everything(services)
    wizard = moved(services, plan_id)
    assert any("2 unfinished duties come along" in str(problem.error()) for problem in wizard.problems("assign"))
    assert everything(services) == before
    wizard.save_draft()
    assert services.tasks.get(first).continued_by is None  # a draft that is never finished changes nothing
    services.drafts.discard(wizard.key)
    new = services.plans.get(PlanWizard(services, wizard.answers).finish())
    report, constant, rest = new.tasks
    assert (report.status, report.percent, report.result) == (TaskStatus.IN_PROGRESS, 40, "Đã có dự thảo")
    assert services.tasks.get(first).continued_by == report.id
    assert services.tasks.get(first).status is TaskStatus.IN_PROGRESS
    assert (constant.continuous, constant.percent) == (True, 0)
    assert rest.text == "Tạm dừng"
    assert services.unfinished.unfinished(2026) == []
    services.undo.undo()
    assert everything(services) == before


def test_what_is_in_time_stays_to_be_done_in_the_old_plan(services):
    late = Task(runs("Đợt 1"), unit=services.units.all()[0], deadline=Deadline(date(2026, 11, 15)))
    soon = Task(runs("Đợt 2"), unit=services.units.all()[0], deadline=Deadline(date(2026, 12, 15)))
    anew = Task(runs("Báo cáo"), recurring=(Recurrence.QUARTERLY,))
    plan_id = services.plans.add(
        Plan("Công tác năm 2026", year=2026, status=PlanStatus.ISSUED, blocks=[replace(TEXT)], tasks=[late, soon, anew])
    )
    services.tasks.report([soon.id], ProgressChange(percent=30))
    new = moved(services, plan_id).finish()
    assert [row.id for row in services.unfinished.unfinished(2026)] == [soon.id]
    assert services.tasks.get(soon.id).status is TaskStatus.IN_PROGRESS
    assert services.tasks.get(anew.id).continued_by is None
    tasks = {task.text: task for task in services.plans.get(new).tasks}
    assert (tasks["Đợt 2"].percent, tasks["Đợt 1"].deadline.day) == (0, date(2027, 11, 15))
    before = everything(services)
    assert services.unfinished.carry([soon.id], new) == [tasks["Đợt 2"].id]  # the duty is there already
    assert services.plans.get(new).tasks[1].percent == 30
    assert len(services.plans.get(new).tasks) == 3
    services.undo.undo()
    assert everything(services) == before


def test_a_duty_goes_on_with_one_old_task_only(services):
    unit = services.units.all()[0]
    old = [Task(runs("Rà soát"), unit=unit) for _ in range(3)]
    services.plans.add(Plan("Công tác năm 2026", year=2026, status=PlanStatus.ISSUED, tasks=old))
    same = Task(runs("rà soát"), unit=unit)
    new = services.plans.add(Plan("Công tác năm 2027", year=2027, tasks=[same]))
    first, second = services.unfinished.carry([old[0].id, old[1].id], new)
    assert first == same.id != second
    assert services.unfinished.carry([old[2].id], new)[0] not in {first, second}
    assert len(services.plans.get(new).tasks) == 3


def test_after_the_year_all_that_is_unfinished_goes_on(services):
    tasks = [
        Task(runs("Không có hạn")),
        Task(runs("Đến 2028"), deadline=Deadline(date(2028, 2, 29), wording="đến ngày 29/02/2028")),
    ]
    plan_id = services.plans.add(
        Plan("Công tác năm 2026", year=2026, status=PlanStatus.ISSUED, blocks=[replace(TEXT)], tasks=tasks)
    )
    wizard = moved(services, plan_id)
    at(services, NEW_YEAR)
    new = services.plans.get(wizard.finish())
    assert services.unfinished.unfinished(2026) == []
    assert new.tasks[1].deadline.day == date(2028, 2, 29)


def test_a_leap_days_task_goes_on_with_the_28th(services):
    task = Task(runs("Rà soát trước ngày 29/02/2028"), deadline=Deadline(date(2028, 2, 29), inclusive=False))
    services.plans.add(Plan("Công tác năm 2028", year=2028, status=PlanStatus.ISSUED, tasks=[task]))
    new = services.plans.add(Plan("Công tác năm 2029", year=2029))
    assert [row.last_day for row in services.unfinished.unfinished(2028)] == [date(2028, 2, 28)]
    services.unfinished.carry([task.id], new)
    carried = services.plans.get(new).tasks[0]
    assert (carried.text, carried.deadline) == ("Rà soát trước ngày 28/02/2029", Deadline(date(2029, 2, 28), False))


def test_what_was_reported_while_the_draft_waited_comes_along(old):
    services, plan_id, first = old
    wizard = moved(services, plan_id)
    services.tasks.report([first], ProgressChange(percent=70, result="Đã trình"))
    report = services.plans.get(wizard.finish()).tasks[0]
    assert (report.percent, report.result) == (70, "Đã trình")


@pytest.mark.parametrize("change", [ProgressChange(percent=100), None])
def test_what_was_settled_while_the_draft_waited_is_left_alone(old, change):
    services, plan_id, first = old
    wizard = moved(services, plan_id)
    if change is None:
        elsewhere = services.plans.add(Plan("Kế hoạch khác", year=2027))
        services.unfinished.carry([first], elsewhere)
    else:
        services.tasks.report([first], change)
    settled = services.tasks.get(first)
    new = services.plans.get(wizard.finish())
    assert new.tasks[0].percent == 0
    assert services.tasks.get(first).continued_by == settled.continued_by
    assert services.tasks.get(first).status is settled.status


def test_a_task_that_went_elsewhere_is_not_moved_again(old):
    services, plan_id, first = old
    new = services.plans.add(Plan("Kế hoạch khác", year=2027))
    services.unfinished.carry([first], new)
    wizard = moved(services, plan_id)
    assert [task["text"] for task in wizard.answers["tasks"]] == ["Thường xuyên", "Tạm dừng"]
    assert any("goes on in another plan" in str(problem.error()) for problem in wizard.problems("assign"))
    services.plans.delete(new)
    assert len(moved(services, plan_id).answers["tasks"]) == 3


def test_a_copy_within_the_year_carries_nothing(old):
    services, plan_id, first = old
    moved(services, plan_id, 2026).finish()
    assert services.tasks.get(first).continued_by is None


def test_the_bin_frees_what_the_wizard_carried(old):
    services, plan_id, first = old
    services.plans.delete(moved(services, plan_id).finish())
    assert first in [row.id for row in services.unfinished.unfinished(2026)]


@pytest.mark.parametrize("fate", [Fate.DONE, Fate.PAUSE])
def test_missed_periods_are_settled_at_the_end_of_the_year(tmp_path, fate):
    clock = [datetime(2026, 1, 5, 8)]
    services = open_services(tmp_path / "year", now=lambda: clock[0])
    task = Task(runs("Báo cáo hằng quý"), recurring=(Recurrence.QUARTERLY,))
    services.plans.add(Plan("Công tác", year=2026, status=PlanStatus.ISSUED, tasks=[task]))
    clock[0] = datetime(2027, 1, 11, 8)
    for period in ("2026-Q1", "2026-Q3"):
        services.tasks.report_item(task.id, period, ProgressChange(percent=100, done_on=date(2026, 3, 1)))
    assert [row.id for row in services.unfinished.unfinished(2026)] == [task.id]
    assert services.overview.notice().overdue == 2
    services.unfinished.settle({task.id: Decision(fate)})
    assert services.overview.notice().overdue == 0
    assert services.unfinished.unfinished(2026) == []
    row = services.tasks.rows()[0]
    assert (row.state, row.late_periods) == (DueState.DONE_LATE, 2)
    services.undo.undo()
    assert services.overview.notice().overdue == 2
    services.close()


@pytest.mark.parametrize("made_before", [True, False])
def test_what_comes_back_begins_anew_in_the_new_year(tmp_path, made_before):
    clock = [datetime(2027, 1, 5, 8)]
    services = open_services(tmp_path / "year", now=lambda: clock[0])
    task = Task(runs("Tuyên truyền hằng quý"), recurring=(Recurrence.QUARTERLY,))
    services.plans.add(Plan("Công tác", year=2027, status=PlanStatus.ISSUED, tasks=[task]))
    services.tasks.report_item(task.id, "2027-Q1", ProgressChange(percent=100, result="Đã phát"))
    services.tasks.report([task.id], ProgressChange(person="Bà Hoa"))
    clock[0] = datetime(2028, 1, 10, 8)
    own = [Task(runs("Tuyên truyền hằng quý"), recurring=(Recurrence.QUARTERLY,))] if made_before else []
    draft = Plan("Công tác", year=2028, tasks=own)
    services.plans.add(draft)
    [carried] = services.unfinished.carry([task.id], draft.id)
    services.plans.submit(draft.id)
    services.plans.issue(draft.id, 3, clock[0].date())
    new = services.tasks.get(carried)
    assert [item.period for item in new.items] == ["2028-Q1", "2028-Q2", "2028-Q3", "2028-Q4"]
    assert (new.status, new.percent, new.result, new.person) == (TaskStatus.NOT_STARTED, 0, "", "Bà Hoa")
    services.close()


def one_task(services, text, year=2026, **values):
    unit = services.units.all()[0]
    task = task_from_words(runs(text), unit, year)
    return services.plans.add(
        Plan(f"Công tác năm {year}", year=year, status=PlanStatus.ISSUED, tasks=[task], **values)
    ), task.id


def test_what_was_paused_without_going_on_stays_behind(services):
    plan_id, task = one_task(services, "Sửa nhà văn hóa chậm nhất ngày 10/11/2026")
    services.unfinished.settle({task: Decision(Fate.PAUSE)})
    assert services.tasks.get(task).let_go
    wizard = moved(services, plan_id, 2027)
    assert wizard.plan().tasks == []
    assert any("paused without going on" in note["source"] for note in wizard.answers["notices"])
    services.tasks.report([task], ProgressChange(status=TaskStatus.IN_PROGRESS))
    assert len(moved(services, plan_id, 2027).plan().tasks) == 1
    services.undo.undo()
    services.undo.undo()
    assert not services.tasks.get(task).let_go
    services.tasks.report([task], ProgressChange(status=TaskStatus.PAUSED))  # paused for a time
    assert len(moved(services, plan_id, 2027).plan().tasks) == 1
    services.unfinished.settle({task: Decision(Fate.PAUSE)})  # and then for good
    assert moved(services, plan_id, 2027).plan().tasks == []
    (row,) = services.unfinished.unfinished(2026)
    assert row.let_go


def test_a_draft_begun_before_does_not_go_on_with_what_was_let_go(services):
    plan_id, task = one_task(services, "Sửa nhà văn hóa chậm nhất ngày 10/11/2026")
    draft = moved(services, plan_id, 2027).plan()
    services.unfinished.settle({task: Decision(Fate.PAUSE)})
    services.plans.add(draft)
    assert services.tasks.get(task).continued_by is None


def test_the_day_before_new_year_comes_once(services):
    plan_id, task = one_task(services, "Tổng kết trước ngày 01/01/2027")
    new = services.plans.add(moved(services, plan_id, 2027).plan())
    at(services, NEW_YEAR)
    assert services.unfinished.carry([task], new) == [services.plans.get(new).tasks[0].id]
    assert [item.text for item in services.plans.get(new).tasks] == ["Tổng kết trước ngày 01/01/2028"]


@pytest.mark.parametrize(
    ("decision", "text", "day"),
    [
        ({}, "Rà soát chậm nhất ngày 10/11/2027, gửi Văn phòng", date(2027, 11, 10)),
        ({"day": date(2027, 3, 5)}, "Rà soát chậm nhất ngày 05/3/2027, gửi Văn phòng", date(2027, 3, 5)),
        ({"keeps_day": True}, "Rà soát chậm nhất ngày 10/11/2026, gửi Văn phòng", date(2026, 11, 10)),
    ],
)
@pytest.mark.parametrize("made_before", [False, True])
def test_the_day_of_what_is_carried_late_is_the_one_that_was_chosen(services, decision, text, day, made_before):
    plan_id, task = one_task(services, "Rà soát chậm nhất ngày 10/11/2026, gửi Văn phòng")
    at(services, date(2026, 11, 1))  # not late yet: the new plan holds the duty, the old one stays to be done
    new = services.plans.add(moved(services, plan_id, 2027).plan() if made_before else Plan("Công tác 2027", year=2027))
    at(services, NEW_YEAR)
    services.unfinished.settle({task: Decision(Fate.CARRY, new, **decision)})
    (kept,) = services.plans.get(new).tasks
    assert (plain(kept.runs), kept.deadline.day) == (text, day)
    assert services.safety.verify() == []


def test_a_duty_that_was_late_is_named_when_its_plan_is_moved(services):
    plan_id, _task = one_task(services, "Rà soát chậm nhất ngày 10/11/2026")
    notes = moved(services, plan_id, 2027).answers["notices"]
    (late,) = [note for note in notes if "is late" in note["source"]]
    assert (late["values"]["old"], late["values"]["new"]) == ("10/11/2026", "10/11/2027")


def test_moving_a_plan_twice_says_so(services):
    plan_id, _task = one_task(services, "Rà soát")
    first = moved(services, plan_id, 2027)
    assert first.moved_before(plan_id, 2027) is None
    first.save_draft()
    second = moved(services, plan_id, 2027)
    assert "There is a draft" in second.moved_before(plan_id, 2027).source
    assert first.moved_before(plan_id, 2027) is None  # itself does not count
    assert second.moved_before(plan_id, 2028) is None
    services.plans.add(first.plan(), draft=first.key)
    assert "was moved to {year} already" in second.moved_before(plan_id, 2027).source
    assert any("was moved" in note["source"] for note in moved(services, plan_id, 2027).answers["notices"])
