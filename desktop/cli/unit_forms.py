"""Forms of units: sent out, compared with the book when they come back."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from desktop import paths
from desktop.cli.common import Commands, opened, print_json, sentence, to_date, to_number, unit_named
from desktop.cli.names import NO, OK

if TYPE_CHECKING:
    from desktop.services.unit_forms.service import Received


def register(commands: Commands) -> None:
    """Declare the commands."""
    forms = commands.export("forms", _export_forms, "the forms of units, one .xlsx each, with an e-mail for each")
    forms.add_argument("id", type=to_number, nargs="?", help="a plan; all plans in force without it")
    forms.add_argument("--to", type=Path, required=True, metavar="DIR")
    forms.add_argument("--unit", action="append", metavar="NAME", help="only this unit; may be repeated")
    forms.add_argument("--report", metavar="ID|PERIOD", help="the report that they are for; default: the next")
    forms.add_argument("--no-mail", action="store_true", help="write no e-mails")
    forms.add_argument("--today", type=to_date, metavar="DATE")
    received = commands.add("receive", _receive, "compare forms of units that came back with the book")
    received.add_argument(
        "files", type=Path, nargs="+", metavar="FILE", help=".xlsx, .xls, .ods, .eml or a folder of them"
    )
    received.add_argument("--accept", action="store_true", help="take what they say, but no conflicts")
    received.add_argument("--today", type=to_date, metavar="DATE")


def _export_forms(options: argparse.Namespace) -> None:
    with opened(options) as services:
        units = [unit_named(services, name) for name in options.unit] if options.unit else None
        if options.id is not None:
            services.plans.get(options.id)
        paths.make_folder(options.to)
        report = services.reports.find(options.report, options.today) if options.report else None
        found = services.unit_forms.write(
            options.to, units, options.id, options.today, mail=not options.no_mail, report=report
        )
    if options.json:
        rows = [
            {"unit": form.unit, "lines": form.lines, "file": str(form.path), "mail": form.mail and str(form.mail)}
            for form in found
        ]
        print_json({"forms": rows})
        return
    for form in found:
        print(form.path, form.unit, form.lines, sep="\t")


def _receive(options: argparse.Namespace) -> int:
    """Print what forms say anew; 1 where a file was refused or a cell cannot be taken."""
    with opened(options) as services:
        services.office.required()
        read = services.unit_forms.read(options.files, options.today)
        accepted = services.unit_forms.accept(read, None, options.today) if options.accept else 0
    if options.json:
        print_json({"forms": [_form_json(item) for item in read], "accepted": accepted})
    else:
        for item in read:
            print(item.name, sentence(item.refused) if item.refused else item.form and item.form.unit, sep="\t")
            for part in item.differences:
                mark = "!" if part.conflict else ""
                print("", part.key, part.field.value, f"{part.now or '—'} → {part.said}", mark, sep="\t")
            for wrong in item.form.wrong if item.form else ():
                print("", wrong.cell, sentence(wrong.why), sep="\t")
            for note in item.form.notes if item.form else ():
                print("", sentence(note), sep="\t")
    return NO if any(item.refused is not None or (item.form and item.form.wrong) for item in read) else OK


def _form_json(item: Received) -> dict[str, object]:
    wrong, notes = (item.form.wrong, item.form.notes) if item.form else ((), ())
    return {
        "file": item.name,
        "unit": item.form.unit if item.form else None,
        "refused": sentence(item.refused) if item.refused else None,
        "changes": [
            {
                "task": int(part.key.partition(".")[0]),
                "period": part.key.partition(".")[2] or None,
                "field": part.field.value,
                "old": part.now,
                "new": part.said,
                "conflict": part.conflict,
                "cell": part.cell,
            }
            for part in item.differences
        ],
        "wrong": [{"cell": cell.cell, "why": sentence(cell.why)} for cell in wrong],
        "notes": [sentence(note) for note in notes],
    }
