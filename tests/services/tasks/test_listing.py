from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import event

from desktop.domain.base.text import runs
from desktop.domain.plan.plan import Plan, PlanStatus
from desktop.domain.task.progress import SOON_STATES, DueState
from desktop.domain.task.rows import ProgressChange, TaskQuery
from desktop.domain.task.task import Deadline, Task
from desktop.services.tasks.listing import BLOCK
from tests.conftest import TODAY

COUNT = 2 * BLOCK + 10


@pytest.fixture
def many(services):
    """Give the office with more tasks than are read at once."""
    tasks = [
        Task(runs(f"Việc {n}"), deadline=Deadline(TODAY + timedelta(days=n * 37 % 400 - 150))) for n in range(COUNT)
    ]
    services.plans.add(Plan("Kế hoạch", year=2026, tasks=tasks, status=PlanStatus.ISSUED))
    return services


@pytest.fixture
def asked(many):
    """Give a list that grows with each question put to the database."""
    questions = []
    engine = many.tasks._context.database.engine
    event.listen(engine, "after_cursor_execute", lambda *_args: questions.append(1))
    return questions


@pytest.mark.parametrize("order", ["urgency", "deadline", "text", "unit", "percent"])
@pytest.mark.parametrize("descending", [False, True])
def test_a_list_holds_what_the_rows_are(many, order, descending):
    query = TaskQuery(order=order, descending=descending)
    rows = many.tasks.rows(query)
    listed = many.tasks.listing(query, TODAY)
    assert len(listed) == COUNT
    assert [listed[number] for number in range(COUNT)] == rows
    assert list(many.tasks.listing(query, TODAY)) == rows
    assert listed[-1] == rows[-1]
    assert listed[3:6] == rows[3:6]
    assert [listed.find(row.id) for row in rows] == list(range(COUNT))
    assert listed.find(-1) is None
    with pytest.raises(IndexError):
        listed[COUNT]


def test_states_are_counted_without_reading_rows(many):
    rows = many.tasks.rows(today=TODAY)
    listed = many.tasks.listing(TaskQuery(), TODAY)
    for states in (frozenset({DueState.OVERDUE}), SOON_STATES):
        assert listed.count_in(states) == sum(row.state in states for row in rows) > 0
    assert many.tasks.listing(TaskQuery(text="không có"), TODAY).count_in(SOON_STATES) == 0


def test_rows_are_read_block_by_block(many, asked):
    listed = many.tasks.listing(TaskQuery(), TODAY)
    assert listed[0].id
    before = len(asked)
    assert [listed[number].id for number in range(BLOCK)]
    assert len(asked) == before
    assert listed[BLOCK].id
    assert len(asked) == before + 1
    for _row in listed:
        pass
    done = len(asked)
    assert listed[COUNT - 1].id
    assert len(asked) == done, "read again although all were gone through"


def test_a_task_that_is_gone_since_is_blank(many):
    listed = many.tasks.listing(TaskQuery(), TODAY)
    first, gone = listed[0], listed._keys[BLOCK][0]
    many.plans.delete(first.plan_id)
    assert (listed[BLOCK].id, listed[BLOCK].text) == (gone, "")
    assert listed[0].text == first.text
    assert len(many.tasks.listing(TaskQuery(), TODAY)) == 0


def test_a_list_of_another_day_has_the_states_of_that_day(many):
    many.tasks.report([many.tasks.rows()[0].id], ProgressChange(percent=100))
    day = TODAY + timedelta(days=30)
    listed = many.tasks.listing(TaskQuery(), day)
    assert [row.state for row in listed] == [row.state for row in many.tasks.rows(today=day)]
