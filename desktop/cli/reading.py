"""What a file is understood as."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from desktop.cli.common import Commands, print_json


def register(commands: Commands) -> None:
    """Declare the commands."""
    inspect = commands.add("inspect", _inspect, "read a plan from a file and print what it holds")
    inspect.add_argument("file", type=Path)


def _inspect(options: argparse.Namespace) -> None:
    from desktop.documents import reading  # noqa: PLC0415
    from desktop.documents.reading.inspect import inspection  # noqa: PLC0415

    found = inspection(reading.read(options.file))
    if options.json:
        print_json(found)
        return
    for key, value in found.items():
        if isinstance(value, list):
            print(f"{key}: {len(value)}")
            for item in value:
                print("  ", item if isinstance(item, str) else json.dumps(item, ensure_ascii=False))
        else:
            print(f"{key}: {json.dumps(value, ensure_ascii=False)}")
