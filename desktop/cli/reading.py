"""What a file is understood as."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from desktop.cli.common import Commands, opened, print_json, sentence, to_number
from desktop.cli.names import NO, OK
from desktop.domain.base.errors import QT_TRANSLATE_NOOP, UserError
from desktop.domain.plan.law import Fault
from desktop.domain.plan.law import sentence as law_sentence


def register(commands: Commands) -> None:
    """Declare the commands."""
    inspect = commands.add("inspect", _inspect, "read a plan from a file and print what it holds")
    inspect.add_argument("file", type=Path)
    check = commands.add("check", _check, "say which documents a plan cites that are over, changed or to be checked")
    check.add_argument("file", type=Path, nargs="?")
    check.add_argument("--plan", type=to_number, metavar="ID")
    inspect.add_argument("--explain", action="store_true", help="say of each line where it stands and what decided it")


def _check(options: argparse.Namespace) -> int:
    if (options.file is None) == (options.plan is None):
        raise UserError(QT_TRANSLATE_NOOP("errors", "Name a file, or a plan with --plan."))
    with opened(options) as services:
        if options.plan is not None:
            plan = services.plans.get(options.plan)
        else:
            plan = services.reading.read(options.file).plan
        found = services.legal.faults(plan)
    year = plan.year or plan.dated.year
    findings = [
        {
            "rule": f"law-{item.fault.value}",
            "severity": "error" if item.fault is Fault.OVER else "warn",
            "quote": text,
            "document": item.name,
            "why": sentence(law_sentence(item, year)),
            "suggestion": item.note,
        }
        for text, item in found
    ]
    if options.json:
        print_json({"findings": findings})
    else:
        for finding in findings:
            print(f"{finding['severity']}\t{finding['why']}")
    return NO if any(finding["severity"] == "error" for finding in findings) else OK


def _inspect(options: argparse.Namespace) -> None:
    from desktop.documents import reading
    from desktop.documents.reading.inspect import explanation, inspection

    if options.explain:
        _explain(explanation(reading.read(options.file)), as_json=options.json)
        return
    read = reading.read(options.file)
    found = inspection(read)
    if options.json:
        print_json(found)
        return
    for notice in read.notices:
        print(sentence(UserError(notice.source, **notice.values)))
    for key, value in found.items():
        if isinstance(value, list):
            print(f"{key}: {len(value)}")
            for item in value:
                print("  ", item if isinstance(item, str) else json.dumps(item, ensure_ascii=False))
        else:
            print(f"{key}: {json.dumps(value, ensure_ascii=False)}")


def _explain(lines: list[dict[str, Any]], *, as_json: bool) -> None:
    reasons = {reason for line in lines for reason in line["why"]}
    words = {reason: sentence(UserError(reason)) for reason in reasons}
    for line in lines:
        line["why"] = [words[reason] for reason in line["why"]]
    if as_json:
        print_json({"lines": lines})
        return
    for line in lines:
        print(f"{line['zone']}\t{line['kind']}\t{line['text']}")
        for why in [*([f"→ {line['unit']}"] if line["unit"] else []), *line["why"]]:
            print(f"\t\t{why}")
