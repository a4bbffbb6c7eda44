"""Progress workbooks of many offices added together."""

from __future__ import annotations

import argparse
from pathlib import Path

from desktop.cli.common import Commands, check_ending, opened, print_json, sentence, to_date, to_number, wrote
from desktop.cli.names import NO, OK
from desktop.cli.reports import write_report
from desktop.domain.base.errors import QT_TRANSLATE_NOOP, UserError
from desktop.domain.base.period import Period
from desktop.domain.out.consolidation import REFUSED, Standing
from desktop.domain.out.outcome import Outcome
from desktop.domain.out.tally import GivenTask


def register(commands: Commands) -> None:
    """Declare the commands."""
    words = "read many offices' progress workbooks into one; says which files were refused and why"
    found = commands.add("consolidate", _consolidate, words)
    found.add_argument("files", type=Path, nargs="+", metavar="FOLDER|ZIP|EML|XLSX")
    found.add_argument("--to", type=Path, metavar="FILE.xlsx", help="write the workbook of all")
    found.add_argument("--report", type=Path, metavar="FILE.docx|.pdf", help="write the report on all of them")
    found.add_argument("--period", type=Period.parse, help="default: the period that most of the files are of")
    found.add_argument("--today", type=to_date, metavar="DATE")
    words = "what the level above gives by a workbook, or who has done which task of a plan that was given"
    given = commands.add("tally", _tally, words)
    what = given.add_mutually_exclusive_group(required=True)
    what.add_argument("file", type=Path, nargs="?", metavar="FILE.xlsx", help="a workbook of the level above")
    what.add_argument("--plan", type=to_number, metavar="ID", help="an own plan that was given to offices below")
    given.add_argument("--accept", action="store_true", help="make a draft of what is new in the file")
    given.add_argument("--period", type=Period.parse, help="with --plan; default: the newest with files")
    given.add_argument("--today", type=to_date, metavar="DATE")
    out = commands.export("tally", _export_tally, "the tasks of a plan as a workbook for the offices below")
    out.add_argument("id", type=to_number)
    out.add_argument("--to", type=Path, required=True, metavar="FILE.xlsx")


def _export_tally(options: argparse.Namespace) -> None:
    check_ending(options.to, ".xlsx")
    with opened(options) as services:
        services.consolidation.give(options.id, options.to)
    wrote(options)


def _tally(options: argparse.Namespace) -> None:
    with opened(options) as services:
        service = services.consolidation
        if options.plan is not None:
            rows = service.tally(options.plan, options.period or service.usual_period(options.today))
            answer: dict[str, object] = {
                "tasks": [
                    {"number": row.task.number, "key": row.task.key, "text": row.task.text, "done": row.done,
                     "working": row.working, "overdue": row.overdue, "paused": row.paused, "silent": row.silent,
                     "missing": row.missing}
                    for row in rows
                ]
            }  # fmt: skip
            lines = [f"{row.task.number}\t{len(row.done)}\t{len(row.working)}\t{len(row.overdue)}\t"
                     f"{len(row.paused)}\t{len(row.silent) + len(row.missing)}\t{row.task.text}"
                     for row in rows]  # fmt: skip
        else:
            book, new = service.given(options.file)
            changed = service.changes(book)
            plan = service.take(options.file, options.today) if options.accept else None
            tasks = [
                {"number": task.number, "key": task.key, "text": task.text, "new": task in new} for task in book.tasks
            ]
            answer = {
                "issuer": book.issuer, "number": book.number, "title": book.title, "tasks": tasks, "plan": plan,
                "changed": [{"plan": item.plan_id, "key": item.before.key, "before": _given(item.before),
                             "now": _given(item.now)} for item in changed],
            }  # fmt: skip
            otherwise = {item.before.key for item in changed}
            lines = [
                f"{'+' if task in new else '~' if task.key in otherwise else '='}\t{task.number}\t{task.text}"
                for task in book.tasks
            ]
            lines += [f"-\t{item.before.number}\t{item.before.text}" for item in changed if item.now is None]
    if options.json:
        print_json(answer)
    else:
        print(*lines, sep="\n")


def _given(task: GivenTask | None) -> dict[str, object] | None:
    if task is None:
        return None
    day = task.deadline.isoformat() if task.deadline is not None else None
    return {"text": task.text, "deadline": day, "product": task.product}


def _consolidate(options: argparse.Namespace) -> int:
    """Read files; 1 where one of them was refused, or two of an office contradict each other."""
    if options.to is not None:
        check_ending(options.to, ".xlsx")
    if options.report is not None:
        check_ending(options.report, ".docx", ".pdf")
    with opened(options) as services:
        services.office.required()
        service = services.consolidation
        period, read = service.read(options.files, options.period, options.today)
        found = service.overview(period)
        if options.to is not None:
            service.write(period, options.to, options.today, sentence, found)
        if options.report is not None:
            write_report(services, services.reports.gathered(period), options.report)
    unsure = [
        UserError(
            QT_TRANSLATE_NOOP(
                "errors",
                "{files} of {office} say different things of the same day, so none of them counts. Choose in the "
                "window which one does.",
            ),
            files=", ".join(item.file for item in row.contradicting),
            office=row.place.name,
        )
        for row in found.rows
        if row.contradicting
    ]
    refused = [item for item in read if item.outcome in REFUSED]
    names = {standing: [row.place.name for row in found.of(standing)] for standing in Standing}
    if options.json:
        totals = found.totals
        print_json(
            {
                "period": str(period),
                "due": found.due.isoformat(),
                "files": [
                    {"file": item.file, "office": item.name, "outcome": item.outcome.value,
                     "reason": sentence(item.reason) if item.reason else None}
                    for item in read
                ],
                "contradicting": [sentence(item) for item in unsure],
                "offices": {"listed": found.listed, "sent": found.sent,
                            **{key.value: values for key, values in names.items()}},
                "communes": [
                    {"office": row.key, "name": row.place.name, "standing": row.standing.value,
                     "days_late": row.days_late,
                     "tasks": row.totals.total, "done": row.totals.done, "overdue": row.totals.overdue,
                     "totals": dict(row.totals.all)}
                    for row in found.rows
                ],
                "totals": {"tasks": totals.total, "done": totals.done, "overdue": totals.overdue, **totals.plain()},
                "file": str(options.to) if options.to else None,
                "report": str(options.report) if options.report else None,
            }
        )  # fmt: skip
        return NO if refused or unsure else OK
    same = sum(item.outcome is Outcome.SAME for item in read)
    print(f"{period}\t{len(read) - len(refused)}/{len(read)}\t{same}\t{found.totals.total}")
    for item in (item for item in read if item.reason is not None):
        print(item.file, item.outcome.value, sentence(item.reason) if item.reason else "", sep="\t")
    for error in unsure:
        print(sentence(error))
    return NO if refused or unsure else OK
