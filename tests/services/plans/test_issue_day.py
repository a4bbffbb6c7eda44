"""Deadlines that a plan counts from its own issue: words in the draft, a day once it is issued."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.domain.base.text import runs
from desktop.domain.plan.duty import task_from_words
from desktop.domain.plan.next_year import to_next_year
from desktop.domain.plan.plan import PartialDate, Plan, PlanStatus
from desktop.domain.task.progress import DueState
from desktop.domain.task.task import Origin
from desktop.services.plans.duties import DutyChange

DAY = date(2026, 4, 27)  # Monday of a week with 30/4 and 1/5


def kept(services, *texts, **fields):
    unit = services.units.named("Công an")
    tasks = [task_from_words(runs(text), unit, 2026) for text in texts]
    return services.plans.add(Plan("Rà soát hộ tịch", year=2026, tasks=tasks, **fields))


def dues(services, plan_id):
    return [task.deadline and task.deadline.day for task in services.plans.get(plan_id).tasks]


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("trong 10 ngày kể từ ngày ban hành Kế hoạch này", date(2026, 5, 7)),
        ("trong 05 ngày làm việc kể từ ngày ban hành Kế hoạch", date(2026, 5, 6)),
        ("chậm nhất 15 ngày sau khi Kế hoạch được ban hành", date(2026, 5, 12)),
        ("trong vòng 10 (mười) ngày kể từ ngày ký", date(2026, 5, 7)),
        ("01 tháng kể từ ngày ban hành", date(2026, 5, 27)),
        ("trong 02 tuần kể từ ngày UBND phường ban hành Kế hoạch này", date(2026, 5, 11)),
        ("trong 10 ngày kể từ ngày ký hợp đồng", None),
        ("trong 10 ngày kể từ ngày ban hành Kế hoạch của UBND tỉnh", None),
        ("trong 10 ngày sau khi kế hoạch được phê duyệt", None),
    ],
)
def test_the_issue_gives_the_duty_its_day_and_leaves_its_words(services, words, day):
    plan_id = kept(services, f"Lập danh sách {words}.")
    (task,) = services.plans.get(plan_id).tasks
    assert (task.deadline, task.timing) == (None, words)
    services.plans.submit(plan_id)
    services.plans.issue(plan_id, 12, DAY)
    (task,) = services.plans.get(plan_id).tasks
    if day is None:
        assert (task.deadline, task.timing) == (None, words)
        return
    assert (task.deadline.day, task.deadline.inclusive, task.deadline.wording, task.timing) == (day, True, words, "")
    (row,) = services.tasks.rows()
    assert (row.deadline, row.wording) == (day, words)
    assert row.state is not DueState.NONE


def test_undo_gives_the_words_back_and_a_new_version_counts_anew(services):
    words = "trong 10 ngày kể từ ngày ban hành Kế hoạch này"
    plan_id = kept(services, f"Lập danh sách {words}.", f"Rà soát {words}.")
    services.plans.submit(plan_id)
    services.plans.issue(plan_id, 12, DAY)
    services.undo.undo()
    assert [(task.deadline, task.timing) for task in services.plans.get(plan_id).tasks] == [(None, words)] * 2
    services.plans.issue(plan_id, 12, date(2026, 4, 1))
    assert dues(services, plan_id) == [date(2026, 4, 11)] * 2
    services.plans.revise(plan_id)
    assert dues(services, plan_id) == [date(2026, 4, 11)] * 2  # still owed while the new version is written
    plan = services.plans.get(plan_id)
    services.duties.change(plan_id, plan.tasks[1].id, DutyChange(deadline=date(2026, 6, 1)))
    services.plans.submit(plan_id)
    services.plans.issue(plan_id, 13, DAY)
    assert dues(services, plan_id) == [date(2026, 5, 7), date(2026, 6, 1)]


def test_a_plan_that_comes_in_issued_is_counted_from_its_date(services):
    text = "Lập danh sách trong 10 ngày kể từ ngày ban hành Kế hoạch này."
    issued = {"number": "9/KH-UBND", "status": PlanStatus.ISSUED}
    assert dues(services, kept(services, text, dated=PartialDate(2, 3, 2026), **issued)) == [date(2026, 3, 12)]
    assert dues(services, kept(services, text, dated=PartialDate(2, 3, 2026))) == [None]


def test_next_years_plan_is_not_issued_yet(services):
    words = "trong 10 ngày kể từ ngày ban hành Kế hoạch này"
    plan_id = kept(services, f"Lập danh sách {words}.", dated=PartialDate(2, 3, 2026), status=PlanStatus.ISSUED)
    new, _notices = to_next_year(services.plans.get(plan_id), 2027)
    assert [(task.deadline, task.timing) for task in new.tasks] == [(None, words)]


def test_a_duty_can_be_given_such_words(services):
    plan_id = kept(services, "Lập danh sách.")
    (task,) = services.plans.get(plan_id).tasks
    services.duties.change(plan_id, task.id, DutyChange(deadline="Trong 10 ngày kể từ ngày ký ban hành"))
    services.plans.submit(plan_id)
    services.plans.issue(plan_id, 12, DAY)
    assert dues(services, plan_id) == [date(2026, 5, 7)]


def test_what_a_superiors_paper_asks_is_not_counted_from_our_plan(services):
    """“Kế hoạch này” is the province's in a sentence that was taken from it."""
    task = task_from_words(runs("Báo cáo trong 10 ngày kể từ ngày ban hành Kế hoạch này."), None, 2026)
    task.origin = Origin.DEMAND
    plan_id = services.plans.add(Plan("Rà soát hộ tịch", year=2026, tasks=[task]))
    services.plans.submit(plan_id)
    services.plans.issue(plan_id, 12, DAY)
    assert dues(services, plan_id) == [None]
