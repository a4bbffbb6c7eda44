"""The sample office: an invented commune with plans of two years and tasks in every state."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from functools import cache
from typing import Any

from desktop.catalogue import office, templates, units
from desktop.catalogue.data import load
from desktop.domain.drafting import draft, organisation_blocks, unit_named
from desktop.domain.office import Level, Office, Unit
from desktop.domain.plan import Block, BlockKind, PartialDate, Plan, PlanStatus, renumber
from desktop.domain.progress import last_day
from desktop.domain.task import Deadline, Recurrence, Role, Task, TaskStatus, Update
from desktop.domain.text import runs, two_digits
from desktop.paths import resource


@cache
def _data() -> dict[str, Any]:
    return load(resource("sample.toml"))


def sample_office() -> Office:
    """Return the sample office, marked as one."""
    data = _data()
    made = office.propose(Level(data["level"]), data["province"], data["name"])
    made.chairman, made.deputies, made.sample = data["chairman"], list(data["deputies"]), True
    return made


def sample_units() -> list[Unit]:
    """Return the units of the sample office."""
    return units.for_level(Level(_data()["level"]))


def sample_plans(today: date, directory: Sequence[Unit]) -> list[Plan]:
    """Return the sample's plans as they stand on `today`; `directory` holds the units that the tasks go to."""
    data = _data()
    made_for = sample_office()
    names = units.names(made_for.level)
    plans = [
        draft(templates.template(entry["template"]), made_for, entry["year"], directory, names)
        for entry in data["plan"]
    ]
    for entry in data["task"]:
        plans[entry["plan"]].tasks.append(_task(entry, today, directory, names))
    for plan, entry in zip(plans, data["plan"], strict=True):
        _rebuild(plan)
        if "issued" in entry:
            _issue(plan, entry, today, data["author"])
    return plans


def _task(entry: dict[str, Any], today: date, directory: Sequence[Unit], names: dict[str, str]) -> Task:
    due = today + timedelta(days=entry["days"])
    done = today + timedelta(days=entry["done"]) if "done" in entry else None
    status = TaskStatus(entry["status"])
    task = Task(
        runs(entry["text"] + "."),
        unit=unit_named(names[entry["unit"]], directory),
        role=Role(entry["role"]),
        supporting=[unit_named(names[key], directory) for key in entry.get("supporting", ())],
        deadline=Deadline(due, wording=f"chậm nhất ngày {due:%d/%m/%Y}"),
        product=entry.get("product", ""),
        product_number=entry.get("product_number", ""),
        status=status,
        percent=100 if done else entry.get("percent", 0),
        result=entry.get("result", ""),
        difficulties=entry.get("difficulties", ""),
        done_on=done,
    )
    if status is not TaskStatus.NOT_STARTED:
        _note(task, done or today - timedelta(days=6))
    return task


def _rebuild(plan: Plan) -> None:
    """Write the organisation section anew from the tasks, those given later among them."""
    start = max(index for index, block in enumerate(plan.blocks) if block.kind is BlockKind.SECTION) + 1
    order = {id(unit): place for place, unit in enumerate(dict.fromkeys(task.unit for task in plan.tasks))}
    plan.tasks.sort(key=lambda task: order[id(task.unit)])
    closing: list[Block] = [block for block in plan.blocks if block.kind is BlockKind.CLOSING]
    plan.blocks[start:] = [*organisation_blocks(plan.tasks), *closing]
    renumber(plan.blocks)


def _issue(plan: Plan, entry: dict[str, Any], today: date, author: str) -> None:
    """Give a plan its number and date, and its tasks the progress that they would have by `today`."""
    day = entry["issued"]
    plan.number = f"{two_digits(entry['number'])}/{plan.symbol}"
    plan.dated = PartialDate(day.day, day.month, day.year)
    plan.status = PlanStatus.CLOSED if entry.get("closed") else PlanStatus.ISSUED
    for place, task in enumerate(plan.tasks):
        for update in task.updates:
            update.author = author
        if task.updates or task.status is not TaskStatus.NOT_STARTED:
            continue
        due = last_day(task.deadline) if task.deadline else None
        if entry.get("closed") or (due is not None and due < today - timedelta(days=20)):
            # One in four was late, one on the day, the others early.
            shift = {0: 5, 1: 0}.get(place % 4, -6)
            end = due or date(plan.year or today.year, 12, 10)
            _finish(task, min(end + timedelta(days=shift), today), author)
        elif task.recurring and place % 3:
            task.status, task.percent = TaskStatus.IN_PROGRESS, 75 if Recurrence.MONTHLY in task.recurring else 50
            task.result = "Đã thực hiện các kỳ trước theo kế hoạch"
            _note(task, today - timedelta(days=10 + place), author)


def _finish(task: Task, day: date, author: str) -> None:
    task.status, task.percent, task.done_on = TaskStatus.DONE, 100, day
    task.result = f"Đã hoàn thành: {task.product.lower()}" if task.product else "Đã hoàn thành theo kế hoạch"
    _note(task, day, author)


def _note(task: Task, day: date, author: str = "") -> None:
    task.updates.append(
        Update(datetime.combine(day, time(9, 15)), author, task.status, task.percent, task.result, task.difficulties)
    )
