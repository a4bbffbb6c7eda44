"""A plan in memory as it was before a write that failed, so that the same plan can be kept by a later try."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from operator import itemgetter
from typing import Protocol

from desktop.domain.office.office import Unit
from desktop.domain.plan.plan import Plan
from desktop.domain.task.task import Task, TaskPeriod, Update
from desktop.storage import records

PROGRESS = ("status", "percent", "result", "difficulties", "product_number", "done_on", "priority", "continued_by",
            "let_go", "received_on", "received_by", "person")  # fmt: skip
"""What is reported of a task, not typed with the text."""

_reported = itemgetter(*PROGRESS)


class _Numbered(Protocol):
    id: int | None


@contextlib.contextmanager
def as_before(plan: Plan) -> Iterator[None]:
    """Put back all that keeping a plan changes about it when the block fails.

    Keeping gives numbers, and puts objects of the database's session (units, reports) into the plan: a session that
    is rolled back leaves them unusable, and numbers that nothing has.
    """
    numbers = _numbers(plan)
    times = plan.created_at, plan.changed_at
    tasks = [(task, _state(task)) for task in plan.tasks]
    units = {id(unit): (unit, unit.id, unit.group) for task in plan.tasks for unit in _units(task)}
    try:
        yield
    except BaseException:
        plan.created_at, plan.changed_at = times
        for task, (unit, supporting, progress, updates, items) in tasks:
            records.forget_lists(task)
            task.unit, task.supporting = unit, supporting
            task.updates, task.items = updates, items
            for name, value in zip(PROGRESS, progress, strict=True):
                setattr(task, name, value)
        for unit, number, group in units.values():
            unit.id, unit.group = number, group
        for part, number in numbers:
            part.id = number
        raise


def _numbers(plan: Plan) -> list[tuple[_Numbered, int | None]]:
    parts: list[_Numbered] = [plan, *plan.blocks, *plan.tasks]
    for task in plan.tasks:
        parts += [*task.updates, *task.items]
    return [(part, part.id) for part in parts]


def _units(task: Task) -> list[Unit]:
    return [unit for unit in (task.unit, *task.supporting) if unit is not None]


def _state(task: Task) -> tuple[Unit | None, list[Unit], tuple[object, ...], list[Update], list[TaskPeriod]]:
    try:
        progress = _reported(vars(task))
    except KeyError:  # not read from the database yet
        progress = tuple([getattr(task, name) for name in PROGRESS])
    return task.unit, list(task.supporting), progress, list(task.updates), list(task.items)
