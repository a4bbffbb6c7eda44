"""The sample office: an invented commune with plans of two years and tasks in every state."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import fields, is_dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from functools import cache
from typing import Any

from desktop.catalogue import office, templates, units
from desktop.catalogue.data import load
from desktop.domain.base.text import day_words, runs, two_digits
from desktop.domain.office.office import Level, Office, Unit
from desktop.domain.plan.plan import Block, BlockKind, PartialDate, Plan, PlanStatus, renumber
from desktop.domain.plan.proposals import draft, organisation_blocks, unit_named
from desktop.domain.task import wording
from desktop.domain.task.progress import last_day
from desktop.domain.task.task import Deadline, Recurrence, Task, TaskStatus, Update
from desktop.paths import resource


@cache
def _data() -> dict[str, Any]:
    return load(resource("sample.toml"))


def sample_office() -> Office:
    """Return the sample office, marked as one."""
    data = _data()
    made = office.propose(Level(data["level"]), data["province"], data["name"])
    made.chairman, made.deputies, made.sample = data["chairman"], list(data["deputies"]), True
    made.chief, made.affairs_body = data["chief"], data["affairs_body"]
    made.information_body = data["information_body"]
    return made


def sample_units() -> list[Unit]:
    """Return the units of the sample office."""
    return units.for_level(Level(_data()["level"]))


def sample_plans(today: date, directory: Sequence[Unit]) -> list[Plan]:
    """Return the sample's plans as they stand on `today`; `directory` holds the units that the tasks go to."""
    data = _data()
    made_for = sample_office()
    names = units.names(made_for.level)
    plans = []
    for entry in data["plan"]:
        kind = _with_words(templates.template(entry["template"]), entry.get("words", {}))
        plans.append(draft(kind, made_for, entry["year"], directory, names))
    for entry in data["task"]:
        plans[entry["plan"]].tasks.append(_task(entry, today, directory, names))
    for plan, entry in zip(plans, data["plan"], strict=True):
        _rebuild(plan)
        if "issued" in entry:
            _issue(plan, entry, today)
        else:
            plan.dated = PartialDate(year=today.year)
    return plans


def _with_words(value: Any, words: Mapping[str, str]) -> Any:  # noqa: ANN401 (a template and all that it holds)
    """Return a template in which words are replaced: an office that began in July has no deadline in January."""
    if isinstance(value, str) and not isinstance(value, StrEnum):
        return re.sub("|".join(map(re.escape, words)), lambda match: words[match[0]], value) if words else value
    if isinstance(value, tuple):
        return tuple(_with_words(item, words) for item in value)
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{f.name: _with_words(getattr(value, f.name), words) for f in fields(value)})
    return value


def _task(entry: dict[str, Any], today: date, directory: Sequence[Unit], names: dict[str, str]) -> Task:
    due = today + timedelta(days=entry["days"])
    done = today + timedelta(days=entry["done"]) if "done" in entry else None
    by = f"chậm nhất ngày {day_words(due)}"
    task = Task(
        runs(f"{entry['text']}, {by}."),
        unit=unit_named(names[entry["unit"]], directory),
        role=wording.role(entry["text"]),
        supporting=[unit_named(names[key], directory) for key in entry.get("supporting", ())],
        deadline=Deadline(due, wording=by),
        product=entry.get("product", ""),
        product_number=entry.get("product_number", ""),
        status=TaskStatus(entry["status"]),
        percent=100 if done else entry.get("percent", 0),
        result=entry.get("result", ""),
        difficulties=entry.get("difficulties", ""),
        done_on=done,
    )
    if task.status is not TaskStatus.NOT_STARTED or task.difficulties:
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


def _issue(plan: Plan, entry: dict[str, Any], today: date) -> None:
    """Give a plan its number and date, and its tasks the progress that they would have by `today`."""
    day = entry["issued"]
    plan.number = f"{two_digits(entry['number'])}/{plan.symbol}"
    plan.dated = PartialDate(day.day, day.month, day.year)
    plan.status = PlanStatus.CLOSED if entry.get("closed") else PlanStatus.ISSUED
    for place, task in enumerate(plan.tasks):
        task.received_on = day + timedelta(days=2)
        if task.updates or task.status is not TaskStatus.NOT_STARTED:
            continue
        due = last_day(task.deadline) if task.deadline else None
        if entry.get("closed") or (due is not None and due < today - timedelta(days=20)):
            # One in four was late, one on the day, the others early.
            shift = {0: 5, 1: 0}.get(place % 4, -6)
            end = due or date(plan.year or today.year, 12, 10)
            _finish(task, min(end + timedelta(days=shift), today))
        elif (task.recurring or task.continuous) and place % 5:
            task.status, task.percent = TaskStatus.IN_PROGRESS, 75 if Recurrence.MONTHLY in task.recurring else 50
            task.result = _outcome(task).get("now") or _data()["now"]
            _note(task, today - timedelta(days=10 + place))


def _finish(task: Task, day: date) -> None:
    known = _outcome(task)
    task.status, task.percent, task.done_on = TaskStatus.DONE, 100, day
    task.result = known.get("done") or _data()["done"]
    task.difficulties, task.product_number = known.get("difficulties", ""), known.get("number", "")
    _note(task, day)


def _outcome(task: Task) -> dict[str, str]:
    """Return what the sample says of a task that comes from a template, by words of the task."""
    return next((entry for entry in _data()["outcome"] if entry["match"] in task.text), {})


def _note(task: Task, day: date) -> None:
    """Write the task's history: half-way three weeks before, then as it stands."""
    author = _data()["author"]
    if task.percent > 30:
        earlier = datetime.combine(day - timedelta(days=21), time(15, 40))
        half = task.percent // 20 * 10
        task.updates.append(Update(earlier, author, TaskStatus.IN_PROGRESS, half, _data()["begun"], ""))
    task.updates.append(
        Update(datetime.combine(day, time(9, 15)), author, task.status, task.percent, task.result, task.difficulties)
    )
