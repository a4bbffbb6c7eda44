"""Which task of a superior's workbook each task answers."""

from __future__ import annotations

import re
from collections.abc import Collection

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.domain.out.tally import GivenTask
from desktop.domain.out.workbook import joined_demands
from desktop.storage import tables as t

_KEY = re.compile(r"mã (\d+\.\d+)$")
_NUMBER = re.compile(r"số (\d+)")


def keys_of_tasks(session: Session, plan_ids: Collection[int], issuer: str = "") -> dict[int, str]:
    """Return the superior's keys of each task of some plans that a workbook gave: number of its plan, and its own.

    A task that answers several has them joined (`workbook.joined_demands`). With `issuer`, what that one gave alone.
    """
    demand, paper = t.demand.c, t.plan_paper.c
    asked = select(demand.plan_id, demand.number, demand.place, paper.number).join(
        t.plan_paper, demand.paper_id == paper.id
    )
    if issuer:
        asked = asked.where(paper.issuer == issuer)
    keys: dict[tuple[int, int], str] = {}
    for plan_id, number, place, paper_number in session.execute(asked.where(demand.plan_id.in_(plan_ids))):
        if found := _KEY.search(place):
            keys[plan_id, number] = f"{paper_number}#{found[1]}"
    if not keys:
        return {}
    task = t.task.c
    rows = session.execute(
        select(task.id, task.plan_id, task.demands).where(task.plan_id.in_({key[0] for key in keys}))
    )
    answered = {
        task_id: [keys[plan_id, number] for number in numbers if (plan_id, number) in keys]
        for task_id, plan_id, numbers in rows
    }
    return {task_id: joined_demands(found) for task_id, found in answered.items() if found}


def tasks_given(session: Session, plan_ids: Collection[int], issuer: str) -> list[tuple[int, GivenTask]]:
    """Return what workbooks of an issuer gave and some plans hold, as it was given last, each with its plan."""
    demand, paper = t.demand.c, t.plan_paper.c
    asked = (
        select(demand.plan_id, demand.place, demand.text, demand.deadlines, demand.product)
        .join(t.plan_paper, demand.paper_id == paper.id)
        .where(demand.plan_id.in_(plan_ids), paper.issuer == issuer)
        .order_by(demand.id)
    )
    found: dict[str, tuple[int, GivenTask]] = {}
    for plan_id, place, text, deadlines, product in session.execute(asked):
        key, number = _KEY.search(place), _NUMBER.search(place)
        if key is not None:
            due = deadlines[0].day if deadlines else None
            task = GivenTask(key[1], int(number[1]) if number is not None else 0, text, due, product)
            found[key[1]] = plan_id, task
    return list(found.values())
