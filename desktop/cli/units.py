"""Units of the directory."""

from __future__ import annotations

import argparse

from desktop.cli.common import Commands, id_of_unit, opened, pairs, print_json, to_date, unit_named

_UNIT_FIELDS = ("name", "until", "successor")


def register(commands: Commands) -> None:
    """Declare the commands."""
    unit = commands.add("unit", _unit_command, "change a unit of the directory, or merge it into another")
    unit.add_argument("name", help="the unit's name in any spelling")
    way = unit.add_mutually_exclusive_group(required=True)
    way.add_argument("--set", action="append", metavar="FIELD=VALUE", dest="values")
    way.add_argument("--merge-into", metavar="NAME")
    way.add_argument("--hand-over", action="store_true", help="give its open tasks to its successor")
    unit.add_argument("--to", metavar="NAME", help="with --hand-over: give them to another unit instead")
    unit.add_argument("--today", type=to_date, metavar="DATE")


def _unit_command(options: argparse.Namespace) -> None:
    values = pairs(options.values or (), _UNIT_FIELDS)
    with opened(options) as services:
        if options.hand_over:
            kept = unit_named(services, options.name)
            services.units.hand_over(kept, id_of_unit(services, options.to))
        elif options.merge_into is not None:
            kept = unit_named(services, options.merge_into)
            services.units.merge(kept, unit_named(services, options.name))
        else:
            unit = services.units.named(options.name)
            if "name" in values:
                unit.name = values["name"]
            if "until" in values:
                unit.valid_to = to_date(values["until"]) if values["until"].strip() else None
            if "successor" in values:
                unit.successor = services.units.named(values["successor"]) if values["successor"].strip() else None
            kept = services.units.save(unit)
        unit = services.units.get(kept)
    if options.json:
        print_json(
            {"unit": {"id": unit.id, "name": unit.name, "other_names": unit.other_names,
                      "until": unit.valid_to.isoformat() if unit.valid_to else None,
                      "successor": unit.successor.name if unit.successor else None}}
        )  # fmt: skip
