"""Tests of the sample office: every status and state is there, and nothing in it contradicts itself."""

from __future__ import annotations

from collections import Counter
from datetime import date

import pytest

from desktop.catalogue import places, sample
from desktop.domain.plan.plan import BlockKind, Plan, PlanStatus
from desktop.domain.task import wording
from desktop.domain.task.progress import DueState, last_day, state
from desktop.domain.task.task import Task, TaskStatus

TODAY = date(2026, 11, 16)


@pytest.fixture(scope="module")
def plans() -> list[Plan]:
    return sample.sample_plans(TODAY, sample.sample_units())


def states(plans: list[Plan], today: date) -> Counter[DueState]:
    return Counter(
        state(
            task.status,
            last_day(task.deadline) if task.deadline else None,
            task.done_on,
            continuous=task.continuous,
            today=today,
            given=plan.in_force,
        )
        for plan in plans
        for task in plan.tasks
    )


def test_the_office_is_invented_and_says_so() -> None:
    made = sample.sample_office()
    assert made.sample
    assert places.find_province(made.province) is None
    assert made.issuer == "ỦY BAN NHÂN DÂN\nXÃ THANH BÌNH"
    assert made.chairman
    assert len(made.deputies) == 2


def test_plans_of_two_years_and_a_draft(plans: list[Plan]) -> None:
    assert Counter((plan.year, plan.status) for plan in plans) == {
        (2025, PlanStatus.CLOSED): 2,
        (2026, PlanStatus.ISSUED): 3,
        (2027, PlanStatus.DRAFT): 1,
    }
    for plan in plans:
        issued = plan.status is not PlanStatus.DRAFT
        assert bool(plan.number) is issued
        assert (plan.dated.value is not None) is issued
        assert plan.blocks[-1].kind is BlockKind.CLOSING
    assert len({(plan.year, plan.number) for plan in plans}) == len(plans)


@pytest.mark.parametrize("today", [TODAY, date(2026, 11, 22), date(2026, 12, 31), date(2027, 3, 1)])
def test_every_status_and_state_is_there_on_any_day(today: date) -> None:
    made = sample.sample_plans(today, sample.sample_units())
    assert set(states(made, today)) >= set(DueState)
    assert {task.status for plan in made for task in plan.tasks} == set(TaskStatus)
    assert sum(len(plan.tasks) for plan in made) >= 60


def test_no_date_lies_before_the_plan_or_after_today(plans: list[Plan]) -> None:
    for plan in plans:
        issued = plan.dated.value
        for task in plan.tasks:
            if issued is not None and task.deadline is not None:
                assert task.deadline.day > issued, task.text
            if issued is not None and task.done_on is not None:
                assert issued < task.done_on <= TODAY, task.text
            assert all(update.at.date() <= TODAY for update in task.updates)


def test_words_and_fields_of_a_task_agree(plans: list[Plan]) -> None:
    for plan in plans:
        for task in plan.tasks:
            assert wording.role(task.text) is task.role, task.text
            found = wording.deadlines(task.text, plan.year)
            assert (found.day if found else None) == (task.deadline.day if task.deadline else None), task.text
            assert (task.status is TaskStatus.DONE) == (task.percent == 100) == (task.done_on is not None), task.text
            if task.updates:
                assert (task.updates[-1].status, task.updates[-1].percent) == (task.status, task.percent)
                assert [update.at for update in task.updates] == sorted(update.at for update in task.updates)
                assert all(update.author for update in task.updates)
            told = task.status is not TaskStatus.NOT_STARTED or bool(task.difficulties)
            assert told == bool(task.updates), task.text


def test_what_is_said_of_tasks_is_said_of_some_task(plans: list[Plan]) -> None:
    texts = [task.text for plan in plans for task in plan.tasks]
    for entry in sample._data()["outcome"]:
        assert any(entry["match"] in text for text in texts), entry["match"]


def test_results_vary(plans: list[Plan]) -> None:
    dated: list[Task] = [task for plan in plans for task in plan.tasks if task.result and not task.continuous]
    assert len({task.result for task in dated}) > len(dated) / 2


def test_the_tasks_belong_to_the_units_that_were_given() -> None:
    directory = sample.sample_units()
    made = sample.sample_plans(TODAY, directory)
    known = {id(unit) for unit in directory}
    used = {id(unit) for plan in made for task in plan.tasks for unit in [task.unit, *task.supporting]}
    assert used <= known
    assert len(used) >= 14
