"""Documents out: plans, assignment, progress, letters, deadlines."""

from __future__ import annotations

import argparse
from pathlib import Path

from desktop.cli.common import (
    Commands,
    application,
    check_ending,
    id_of_unit,
    opened,
    to_date,
    to_number,
    unit_named,
    wrote,
)
from desktop.domain.base.period import Period


def register(commands: Commands) -> None:
    """Declare the commands."""
    for name, run, words in (
        ("plan", _export_plan, "a plan as .docx or .pdf"),
        ("assignment", _export_assignment, "a plan's assignment table as .docx or .xlsx"),
        ("progress", _export_progress, "the progress workbook of a plan, or of all"),
    ):
        what = commands.export(name, run, words)
        what.add_argument("id", type=to_number, nargs="?" if name == "progress" else None)
        what.add_argument("--to", type=Path, required=True, metavar="FILE")
        if name == "progress":
            what.add_argument("--period", default="")
            what.add_argument("--today", type=to_date, metavar="DATE")
    words = "a letter that chases a unit, or all that are late, as .docx"
    letter = commands.export("reminder", _export_reminder, words)
    letter.add_argument("--unit", help="the unit's name in any spelling; all units that are late without it")
    letter.add_argument("--forms", metavar="REPORT", help="about forms for a report that have not come back")
    letter.add_argument("--to", type=Path, required=True, metavar="FILE.docx")
    letter.add_argument("--today", type=to_date, metavar="DATE")
    letter.add_argument("--new-date", type=to_date, metavar="DATE", help="the day by which the answer is asked for")
    calendar = commands.export("calendar", _export_calendar, "deadlines as .ics")
    calendar.add_argument("--to", type=Path, required=True, metavar="FILE")
    calendar.add_argument("--unit")
    calendar.add_argument("--today", type=to_date, metavar="DATE")
    words = "the programme of work of a month, or of another period, as .docx or .xlsx"
    programme = commands.export("programme", _export_programme, words)
    programme.add_argument("--month", metavar="YYYY-MM")
    programme.add_argument("--period", default="", help="2026, 2026-H1, 2026-Q3 …")
    programme.add_argument("--to", type=Path, required=True, metavar="FILE")
    programme.add_argument("--today", type=to_date, metavar="DATE")
    persons = commands.export("persons", _export_persons, "the sheet by person and product, as .xlsx")
    persons.add_argument("--period", required=True)
    persons.add_argument("--to", type=Path, required=True, metavar="FILE.xlsx")
    persons.add_argument("--today", type=to_date, metavar="DATE")
    week = commands.export("week", _export_week, "a page of what is due in a week, as .docx")
    week.add_argument("--to", type=Path, required=True, metavar="FILE.docx")
    week.add_argument("--today", type=to_date, metavar="DATE", help="a day of the week; default: today")
    words = "the slip that gives a task to its unit, as .docx"
    slip = commands.export("slip", _export_slip, words)
    slip.add_argument("id", type=to_number, help="the task's number")
    slip.add_argument("--to", type=Path, required=True, metavar="FILE.docx")
    slip.add_argument("--today", type=to_date, metavar="DATE")
    words = "the table of a unit's tasks, as .docx"
    tracking = commands.export("tracking", _export_tracking, words)
    tracking.add_argument("--unit", required=True, help="the unit's name in any spelling")
    tracking.add_argument("--to", type=Path, required=True, metavar="FILE.docx")
    tracking.add_argument("--today", type=to_date, metavar="DATE")


def _export_plan(options: argparse.Namespace) -> None:
    check_ending(options.to, ".docx", ".pdf")
    with opened(options) as services:
        if options.to.suffix.lower() == ".docx":
            services.exports.plan_docx(options.id, options.to)
        else:
            plan = services.plans.get(options.id)
            application()
            from desktop.gui.paper import preview as paper

            paper.pdf(services.exports.sheet(plan), options.to, plan.title)
    wrote(options)


def _export_assignment(options: argparse.Namespace) -> None:
    check_ending(options.to, ".docx", ".xlsx")
    with opened(options) as services:
        if options.to.suffix.lower() == ".docx":
            services.exports.assignment_docx(options.id, options.to)
        else:
            services.exports.assignment_xlsx(options.id, options.to)
    wrote(options)


def _export_progress(options: argparse.Namespace) -> None:
    check_ending(options.to, ".xlsx")
    with opened(options) as services:
        services.exports.progress_xlsx(options.id, options.period, options.to, options.today)
    wrote(options)


def _export_reminder(options: argparse.Namespace) -> None:
    check_ending(options.to, ".docx")
    with opened(options) as services:
        unit_id = id_of_unit(services, options.unit)
        if options.forms:
            report = services.reports.find(options.forms, options.today)
            units = None if unit_id is None else [unit_id]
            made = services.unit_forms.chase(report, options.to, units, options.today, options.new_date)
        else:
            made = services.exports.reminder_docx(unit_id, options.to, options.today, options.new_date)
    wrote(options, made[1:])


def _export_slip(options: argparse.Namespace) -> None:
    check_ending(options.to, ".docx")
    with opened(options) as services:
        services.exports.slip_docx(options.id, options.to, today=options.today)
    wrote(options)


def _export_tracking(options: argparse.Namespace) -> None:
    check_ending(options.to, ".docx")
    with opened(options) as services:
        services.exports.tracking_docx(unit_named(services, options.unit), options.to, options.today)
    wrote(options)


def _export_programme(options: argparse.Namespace) -> None:
    check_ending(options.to, ".docx", ".xlsx")
    period = Period.parse(options.month or options.period)
    with opened(options) as services:
        write = services.programme.docx if options.to.suffix.lower() == ".docx" else services.programme.xlsx
        write(period, options.to, options.today)
    wrote(options)


def _export_persons(options: argparse.Namespace) -> None:
    check_ending(options.to, ".xlsx")
    with opened(options) as services:
        services.programme.persons_xlsx(Period.parse(options.period), options.to, options.today)
    wrote(options)


def _export_week(options: argparse.Namespace) -> None:
    check_ending(options.to, ".docx")
    with opened(options) as services:
        services.programme.week_docx(options.to, options.today)
    wrote(options)


def _export_calendar(options: argparse.Namespace) -> None:
    check_ending(options.to, ".ics")
    with opened(options) as services:
        services.exports.calendar_ics(options.to, id_of_unit(services, options.unit), options.today)
    wrote(options)
