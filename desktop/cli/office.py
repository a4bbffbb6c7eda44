"""The office itself, and the sample one."""

from __future__ import annotations

import argparse

from desktop.cli.common import Commands, opened, print_json
from desktop.domain.office.office import Level


def register(commands: Commands) -> None:
    """Declare the commands."""
    office = commands.add("office", _office, "set the office up")
    office.add_argument("--level", required=True, choices=[level.value for level in Level])
    office.add_argument("--province", required=True)
    office.add_argument("--name", required=True)
    office.add_argument("--chairman", default="")
    commands.add("sample", _sample, "make the sample office")


def _office(options: argparse.Namespace) -> None:
    with opened(options) as services:
        office = services.office.propose(Level(options.level), options.province, options.name)
        office.chairman = options.chairman
        services.office.set_up(office)
    if options.json:
        print_json(
            {
                "office": {
                    "level": office.level.value,
                    "province": office.province,
                    "name": office.name,
                    "issuer": office.issuer,
                    "place": office.place,
                }
            }
        )


def _sample(options: argparse.Namespace) -> None:
    with opened(options) as services:
        plans = services.sample.make()
    if options.json:
        print_json({"plans": plans})
