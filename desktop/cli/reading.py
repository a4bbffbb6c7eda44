"""What a file is understood as."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from desktop.cli.common import Commands, print_json, sentence
from desktop.domain.base.errors import UserError


def register(commands: Commands) -> None:
    """Declare the commands."""
    inspect = commands.add("inspect", _inspect, "read a plan from a file and print what it holds")
    inspect.add_argument("file", type=Path)
    inspect.add_argument("--explain", action="store_true", help="say of each line where it stands and what decided it")


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
