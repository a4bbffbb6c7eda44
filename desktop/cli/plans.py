"""Plans: made by answers or from files, listed, taken on their way, and their duties changed."""

from __future__ import annotations

import argparse
import json
import sys
from datetime import date
from pathlib import Path
from typing import Any

from desktop import paths
from desktop.catalogue import templates
from desktop.cli.books import refuse_unsure
from desktop.cli.common import Commands, names_of_units, opened, pairs, print_json, sentence, to_date, to_number, warn
from desktop.cli.tasks import task_json, task_row
from desktop.domain.base.errors import QT_TRANSLATE_NOOP, UserError
from desktop.domain.office.office import Level
from desktop.domain.plan.plan import PlanStatus
from desktop.domain.plan.rows import PlanRow
from desktop.domain.task.task import Role

_LARGE = 20_000_000  # bytes of an answers file
_BOOKS = frozenset({".xlsx", ".xls", ".ods"})
_STEPS = ("submit", "withdraw", "revise", "close", "reopen")
_DUTY_FIELDS = ("deadline", "unit", "supporting", "role", "product")


def register(commands: Commands) -> None:
    """Declare the commands."""
    new = commands.add("new", _new, "make a plan by the wizard's steps from an answers file")
    begun = new.add_mutually_exclusive_group(required=True)
    begun.add_argument("--kind")
    begun.add_argument("--directive", type=Path, metavar="FILE", help="draft it from a superior's paper")
    group = new.add_mutually_exclusive_group()
    group.add_argument("--answers", type=Path, metavar="FILE.json")
    group.add_argument("--answers-template", action="store_true")
    imported = commands.add("import", _import, "read plans into the office")
    imported.add_argument("files", type=Path, nargs="+", metavar="FILE")
    imported.add_argument(
        "--as-draft", action="store_true", help="keep as drafts also plans that carry number and date"
    )
    commands.add("plans", _plans, "list the plans")
    plan = commands.add("plan", _plan, "take a plan a step on its way")
    plan.add_argument("id", type=to_number)
    step = plan.add_mutually_exclusive_group(required=True)
    for name in _STEPS:
        step.add_argument(f"--{name}", action="store_const", const=name, dest="step")
    step.add_argument("--issue", type=to_number, metavar="NUMBER")
    plan.add_argument("--on", type=to_date, metavar="DATE", help="the date of the plan with --issue; default: today")
    plan.add_argument("--today", type=to_date, metavar="DATE", help="the day of the step, instead of the clock's")
    words = "change a duty of a plan that is not locked"
    duty = commands.add("duty", _duty, words)
    duty.add_argument("id", type=to_number, help="the task's number")
    duty.add_argument("--set", action="append", required=True, metavar="FIELD=VALUE", dest="values")
    duty.add_argument("--today", type=to_date, metavar="DATE")


def _new(options: argparse.Namespace) -> None:
    from desktop.services.wizard import service as wizard

    with opened(options) as services:
        if options.directive is not None:
            if options.answers_template:
                raise UserError(QT_TRANSLATE_NOOP("errors", "--answers-template goes with --kind."))
            answers = _json_file(options.answers) if options.answers is not None else {}
            plan_id = wizard.run_directive(services, options.directive, answers)
            print(json.dumps({"plan": plan_id}) if options.json else plan_id)
            return
        if options.answers is None and not options.answers_template:
            raise UserError(QT_TRANSLATE_NOOP("errors", "--kind needs --answers or --answers-template."))
        if options.answers_template:
            office = services.office.get() or services.office.example()
            _warn_of_level(options.kind, office.level)
            print_json(wizard.answers_template(options.kind, office, services.office.today()))
            return
        plan_id = wizard.run(services, options.kind, _json_file(options.answers))
        _warn_of_level(options.kind, services.office.required().level)
    print(json.dumps({"plan": plan_id}) if options.json else plan_id)


def _warn_of_level(kind: str, level: Level) -> None:
    """Say that a kind of plan is written for offices of another level, and which there are for this one."""
    meant = templates.template(kind).levels
    if level not in meant:
        warn(
            QT_TRANSLATE_NOOP(
                "errors",
                "The kind “{kind}” is written for: {levels}. Read its duties with care, or take one of this level: "
                "{known}.",
            ),
            kind=kind,
            levels=", ".join(item.value for item in meant),
            known=", ".join(item.key for item in templates.for_level(level)),
        )


def _json_file(path: Path) -> dict[str, Any]:
    try:
        if paths.is_stream(path) or path.stat().st_size > _LARGE:
            raise UserError(QT_TRANSLATE_NOOP("errors", "“{name}” is a device, or far larger than any answers."),
                            name=path)  # fmt: skip
        value = json.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "“{name}” cannot be read: {reason}."), name=path, reason=paths.reason(error)
        ) from error
    except (ValueError, RecursionError) as error:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "“{name}” is no JSON file: {reason}. Correct it there."),
            name=path,
            reason=error,
        ) from error
    if not isinstance(value, dict):
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "“{name}” holds no answers: an object {{…}} is expected."), name=path
        )
    return value


def _import(options: argparse.Namespace) -> None:
    with opened(options) as services:
        office = services.office.required()
        books = [services.books.read(path) for path in options.files if path.suffix.lower() in _BOOKS]
        for book in books:
            refuse_unsure(book)
        read = [services.reading.read(path) for path in options.files if path.suffix.lower() not in _BOOKS]
        for item in read:
            services.reading.complete(item.plan, office)
            if options.as_draft:
                item.plan.status = PlanStatus.DRAFT
        ids = services.plans.add_all([item.plan for item in read]) if read else []
        for book in books:
            taken = services.books.save(book, services.books.lines(book))
            ids += [taken.plan_id] if taken.plan_id is not None else []
    if options.json:
        print_json({"plans": ids})
    else:
        print(*ids, sep="\n")


def _plan(options: argparse.Namespace) -> None:
    with opened(options) as services:
        if not any(row.id == options.id for row in services.plans.rows()):
            raise UserError(QT_TRANSLATE_NOOP("errors", "There is no plan with the number {id}."), id=options.id)
        if options.issue is not None:
            services.plans.issue(options.id, options.issue, options.on or services.office.today())
        else:
            getattr(services.plans, options.step)(options.id)
        row = next(row for row in services.plans.rows() if row.id == options.id)
    print_json(_plan_json(row))


def _duty(options: argparse.Namespace) -> None:
    from desktop.services.plans.duties import DutyChange

    values = pairs(options.values, _DUTY_FIELDS)
    change = DutyChange(
        deadline=_time(values["deadline"]) if "deadline" in values else None,
        unit=values.get("unit"),
        supporting=_names(values["supporting"]) if "supporting" in values else None,
        role=_role(values["role"]) if "role" in values else None,
        product=values.get("product"),
    )
    with opened(options) as services:
        missed = services.duties.change(task_row(services, options.id).plan_id, options.id, change)
        if missed is not None:
            print(sentence(missed), file=sys.stderr)
        row, names = task_row(services, options.id), names_of_units(services)
    if options.json:
        print_json(task_json(row, names))


def _time(text: str) -> date | str:
    """Return a plain date as such, anything else as the words of a duty."""
    try:
        return to_date(text.strip())
    except UserError:
        return text


def _names(text: str) -> tuple[str, ...]:
    return tuple(name for name in map(str.strip, text.split(";")) if name)


def _role(text: str) -> Role:
    if text not in list(Role):
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "“{text}” is no part in a task. Use one of: {known}."),
            text=text,
            known=", ".join(Role),
        )
    return Role(text)


def _plan_json(row: PlanRow) -> dict[str, object]:
    return {
        "id": row.id,
        "kind": row.kind,
        "title": row.title,
        "year": row.year,
        "number": row.number or None,
        "status": row.status.value,
        "tasks": row.tasks,
        "done": row.done,
    }


def _plans(options: argparse.Namespace) -> None:
    with opened(options) as services:
        rows = services.plans.rows()
    if options.json:
        print_json({"plans": [_plan_json(row) for row in rows]})
        return
    for row in rows:
        print(
            f"{row.id}\t{row.year or '—'}\t{row.number or '—'}\t{row.status.value}\t{row.done}/{row.tasks}\t{row.title}"
        )
