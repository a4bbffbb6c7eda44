"""What a superior's paper asks for."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from desktop.cli.common import Commands, opened, print_json, to_date, to_number
from desktop.domain.directive.coverage import coverage_json
from desktop.domain.directive.shown import directive_json


def register(commands: Commands) -> None:
    """Declare the commands."""
    directive = commands.add("directive", _directive, "list what a superior's paper asks of the office")
    directive.add_argument("file", type=Path)
    directive.add_argument(
        "--days", type=to_number, help="working days by which our dates are earlier; default: as set"
    )
    directive.add_argument("--today", type=to_date, metavar="DATE")
    compared = commands.add("compare", _compare, "say what changed from an earlier plan to a later one")
    compared.add_argument("old", type=to_number, help="the earlier plan's number")
    compared.add_argument("new", type=to_number, help="the later plan's number")
    words = "list the tasks that a paper gives outside of plans, and keep them with --accept"
    outside = commands.add("outside", _outside, words)
    outside.add_argument("file", type=Path)
    outside.add_argument("--accept", action="store_true")
    outside.add_argument("--today", type=to_date, metavar="DATE")
    covered = commands.add("coverage", _coverage, "list what superiors' papers ask of a plan, and what answers it")
    covered.add_argument("id", type=to_number, help="the plan's number")
    covered.add_argument("--today", type=to_date, metavar="DATE")


def _directive(options: argparse.Namespace) -> None:
    with opened(options) as services:
        directive, _paper = services.directives.read(options.file)
        proposals = services.directives.proposals(directive.demands, directive, options.days)
    shown = directive_json(directive, proposals)
    if options.json:
        print_json(shown)
        return
    print(json.dumps(shown["source"], ensure_ascii=False))
    for demand in shown["demands"]:
        print(f"{demand['id']}. [{demand['scope']}] {demand['place']} | {demand['addressee']}: {demand['text']}")
        if demand["scope"] != "others" and demand["proposal"] is not None:
            print("   ->", json.dumps(demand["proposal"], ensure_ascii=False))


def _compare(options: argparse.Namespace) -> None:
    from desktop.domain.out.plan_changes import changes_json  # a tenth of a second that only this command needs

    with opened(options) as services:
        shown = changes_json(services.directives.changes(options.old, options.new))
    if options.json:
        print_json(shown)
        return
    for task in shown["tasks"]:
        if task["change"] != "same" or task["unfinished"]:
            print(f"[{task['change']}{', unfinished' if task['unfinished'] else ''}] {task['text']}")
    for basis in shown["bases"]:
        print(f"[basis] {basis['old'] or '-'} -> {basis['new'] or '-'}")


def _outside(options: argparse.Namespace) -> None:
    with opened(options) as services:
        paper, _read = services.directives.read(options.file)
        lines = services.outside.lines(paper)
        made = services.outside.take(paper, lines, options.file) if options.accept else None
    rows = [
        {"text": line.text, "place": line.place, "unit": line.unit,
         "deadline": line.deadline.isoformat() if line.deadline else None}
        for line in lines
    ]  # fmt: skip
    if options.json:
        print_json({"tasks": rows, "plan": made})
        return
    for row in rows:
        print(f"[{row['unit'] or '-'}] {row['text']} ({row['deadline'] or '-'})")


def _coverage(options: argparse.Namespace) -> None:
    with opened(options) as services:
        found = services.directives.coverage(options.id)
    if options.json:
        print_json(coverage_json(found))
        return
    for row in found.rows:
        tasks = ", ".join(str(task.id) for task in row.tasks)
        print(f"{row.demand.key}. [{row.answer}] {row.demand.text} -> {tasks or row.demand.left_out or '-'}")
    for task in found.unsourced:
        print(f"[unsourced] {task.id} {task.text}")
