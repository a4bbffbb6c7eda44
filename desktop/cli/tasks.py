"""Tasks: listed, and reported on."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.cli.common import (
    Commands,
    id_of_unit,
    known_field,
    names_of_units,
    opened,
    print_json,
    sentence,
    to_date,
    to_number,
)
from desktop.domain.base.errors import QT_TRANSLATE_NOOP, UserError
from desktop.domain.base.period import Period
from desktop.domain.task.filter import bounds
from desktop.domain.task.progress import DueState
from desktop.domain.task.rows import ItemRow, ProgressChange, TaskQuery, TaskRow
from desktop.domain.task.task import Priority, TaskStatus

if TYPE_CHECKING:
    from desktop.services import Services

_FIELDS = ("status", "percent", "result", "difficulties", "done_on", "product_number", "priority", "person",
           "received_on")  # fmt: skip


def register(commands: Commands) -> None:
    """Declare the commands."""
    tasks = commands.add("tasks", _tasks, "list the tasks")
    tasks.add_argument("--unit")
    tasks.add_argument("--status", choices=[status.value for status in TaskStatus])
    tasks.add_argument(
        "--state",
        action="append",
        choices=[state.value for state in DueState if state is not DueState.NOT_ISSUED],
        help="may be repeated",
    )
    tasks.add_argument("--text", default="", help="words of the task or its unit, tones and capitals aside")
    tasks.add_argument("--plan", type=to_number, metavar="ID")
    tasks.add_argument("--year", type=to_number, help="the year of the plan")
    tasks.add_argument("--due-from", type=to_date, metavar="DATE", help="last day on time on this day or later")
    tasks.add_argument("--due-before", type=to_date, metavar="DATE", help="last day on time before this day")
    tasks.add_argument("--period", help="last day on time within 2026, 2026-H1, 2026-Q3, 2026-9M or 2026-07")
    tasks.add_argument("--today", type=to_date, metavar="DATE")
    task = commands.add("task", _task, "report progress of a task")
    task.add_argument("id", type=to_number)
    task.add_argument("--set", action="append", default=[], metavar="FIELD=VALUE", dest="values")
    task.add_argument("--period", metavar="PERIOD", help="report on one period of a task that comes back: 2026-Q3")
    task.add_argument("--end", action="store_true", help="end the task as a whole, with all periods that are open")
    task.add_argument("--today", type=to_date, metavar="DATE", help="the day to report on, instead of the clock's")
    task.add_argument(
        "--attach", action="append", default=[], type=Path, metavar="FILE", help="keep a copy of a file as evidence"
    )


def _tasks(options: argparse.Namespace) -> None:
    first, before = bounds(Period.parse(options.period)) if options.period else (None, None)
    with opened(options) as services:
        query = TaskQuery(
            text=options.text,
            unit_id=id_of_unit(services, options.unit),
            status=TaskStatus(options.status) if options.status else None,
            state=frozenset(map(DueState, options.state)) if options.state else None,
            plan_id=options.plan,
            due_from=max(filter(None, (first, options.due_from)), default=None),
            due_before=min(filter(None, (before, options.due_before)), default=None),
            year=options.year,
            drafts_too=True,
        )
        print_tasks(services, services.tasks.rows(query, options.today), options.today, json=options.json)


def _periods_json(items: Sequence[ItemRow]) -> list[dict[str, object]]:
    return [
        {"period": item.period, "last_day": item.last_day.isoformat(), "status": item.status.value,
         "state": item.state.value, "percent": item.percent, "result": item.result}
        for item in items
    ]  # fmt: skip


def print_tasks(services: Services, rows: Sequence[TaskRow], today: date | None, *, json: bool) -> None:
    """Print tasks as lines, or as JSON with the periods that they owe."""
    if json:
        names, owed = names_of_units(services), services.tasks.items_of([row.id for row in rows], today)
        print_json(
            {"tasks": [
                {**task_json(row, names), **({"periods": _periods_json(owed[row.id])} if row.id in owed else {})}
                for row in rows
            ]}
        )  # fmt: skip
        return
    for row in rows:
        print(f"{row.id}\t{row.state.value}\t{row.last_day or '—'}\t{row.percent}%\t{row.unit_short}\t{row.text}")


def task_json(row: TaskRow, names: dict[str, str]) -> dict[str, object]:
    """Return a task as the answers have it."""
    return {
        "id": row.id,
        "plan": row.plan_id,
        "unit": row.unit,
        "supporting": [names.get(label, label) for label in row.supporting],
        "role": row.role.value,
        "text": row.text,
        "deadline": row.deadline.isoformat() if row.deadline else None,
        **(
            {"deadlines": [day.isoformat() for day in (row.deadline, *(due.day for due in row.more_deadlines)) if day]}
            if row.more_deadlines
            else {}
        ),
        "last_day": row.last_day.isoformat() if row.last_day else None,
        "wording": row.wording or row.timing,
        "recurring": [item.value for item in row.recurring],
        "status": row.status.value,
        "state": row.state.value,
        "percent": row.percent,
        "result": row.result,
        "person": row.person,
        "source": row.origin_note or None,
        "received": row.received_on.isoformat() if row.received_on else None,
    }


def _task(options: argparse.Namespace) -> None:
    if not options.values and (options.period or not (options.attach or options.end)):
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "Nothing was said about the task. Write --set FIELD=VALUE or --attach FILE.")
        )
    change = ProgressChange()
    for pair in options.values:
        name, equals, value = pair.partition("=")
        change = replace(change, **{known_field(name, equals, _FIELDS): _value(name, value)})  # type: ignore[arg-type]
    with opened(options) as services:
        task_row(services, options.id)
        odd = services.tasks.odd_day([options.id], change, options.today)
        if odd is not None:
            print(sentence(odd), file=sys.stderr)  # a script may mean it
        services.tasks.record(
            options.id,
            change,
            options.today,
            period=_period(options.period) if options.period else "",
            end=options.end,
            files=options.attach or (),
        )
        row = task_row(services, options.id)
        items = services.tasks.items_of([options.id]).get(options.id, [])
        files = services.tasks.evidence(options.id)
        names = names_of_units(services)
    if options.json:
        kept = [file.path for file in files]
        print_json({**task_json(row, names), "periods": _periods_json(items), "evidence": kept})


def _period(text: str) -> str:
    """Return the name of a period as tasks have it: of a period, or of a date due ("2027-05-15")."""
    try:
        return date.fromisoformat(text.strip()).isoformat()
    except ValueError:
        return str(Period.parse(text))


def task_row(services: Services, task_id: int) -> TaskRow:
    """Return a task of the lists; raise UserError when there is none, or its plan is in the bin."""
    row = next((row for row in services.tasks.rows(TaskQuery(drafts_too=True)) if row.id == task_id), None)
    if row is None:
        raise UserError(QT_TRANSLATE_NOOP("errors", "There is no task with the number {id}."), id=task_id)
    return row


def _value(name: str, text: str) -> object:
    if name == "percent":
        try:
            return int(text.rstrip("% "))
        except ValueError:
            raise UserError(
                QT_TRANSLATE_NOOP("errors", "{percent} is no percentage. Type a number from 0 to 100."),
                percent=f"“{text}”",
            ) from None
    if name == "status":
        if text not in list(TaskStatus):
            raise UserError(
                QT_TRANSLATE_NOOP("errors", "“{text}” is no status of a task. Use one of: {known}."),
                text=text,
                known=", ".join(status.value for status in TaskStatus),
            )
        return TaskStatus(text)
    if name == "priority":
        if text not in list(Priority):
            raise UserError(
                QT_TRANSLATE_NOOP("errors", "“{text}” is no priority. Use one of: {known}."),
                text=text,
                known=", ".join(Priority),
            )
        return Priority(text)
    return to_date(text) if name in {"done_on", "received_on"} else text
