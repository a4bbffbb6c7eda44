"""What a year left unfinished."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from desktop.cli.common import Commands, opened, print_json, to_date, to_number
from desktop.cli.tasks import print_tasks
from desktop.domain.base.errors import QT_TRANSLATE_NOOP, UserError
from desktop.domain.base.text import day_words
from desktop.domain.plan.unfinished import Decision, Fate, asks_for_day, season

if TYPE_CHECKING:
    from desktop.domain.plan.unfinished import Decision
    from desktop.services import Services


def register(commands: Commands) -> None:
    """Declare the commands."""
    unfinished = commands.add("unfinished", _unfinished, "list what the plans of a year left unfinished")
    unfinished.add_argument("--year", type=to_number, help="default: the year that ends, or that has ended last")
    unfinished.add_argument("--today", type=to_date, metavar="DATE")
    carry = commands.add("carry", _carry, "go on with unfinished tasks in the draft of a later plan")
    carry.add_argument("ids", type=to_number, nargs="+", metavar="ID")
    carry.add_argument("--into", type=to_number, required=True, metavar="PLAN")
    carry.add_argument(
        "--deadline", metavar="DATE|keep|move",
        help="of tasks that are late: a new day, the old one, or the same day in the plan's year",
    )  # fmt: skip
    carry.add_argument("--today", type=to_date, metavar="DATE")


def _unfinished(options: argparse.Namespace) -> None:
    with opened(options) as services:
        today = options.today or services.office.today()
        rows = services.unfinished.unfinished(options.year or season(today) or today.year - 1, today)
        print_tasks(services, rows, today, json=options.json)


def _carry(options: argparse.Namespace) -> None:
    with opened(options) as services:
        ids = services.unfinished.carry(list(dict.fromkeys(options.ids)), options.into, _days(services, options))
    if options.json:
        print_json({"tasks": ids})
    else:
        print(*ids, sep="\n")


def _days(services: Services, options: argparse.Namespace) -> dict[int, Decision]:
    """Return what `carry` decides for tasks that are late; raise UserError where nothing was said about one."""
    late = [row for row in services.tasks.rows(today=options.today) if row.id in options.ids and asks_for_day(row)]
    said = options.deadline
    if said is None and late:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors",
                "“{text}” was due on {day} and is late. Say by when it is due now, with --deadline: a date, “keep” for "
                "the old day, or “move” for the same day in the new year.",
            ),
            text=late[0].text,
            day=day_words(late[0].last_day) if late[0].last_day else "…",
        )
    if said in {None, "move"}:
        return {}
    day = None if said == "keep" else to_date(said)
    return {row.id: Decision(Fate.CARRY, options.into, day, keeps_day=said == "keep") for row in late}
