"""Reports, and what each sentence rests on."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.cli.common import (
    Commands,
    application,
    check_ending,
    opened,
    pairs,
    print_json,
    to_date,
    to_number,
    wrote,
)
from desktop.domain.base.errors import QT_TRANSLATE_NOOP, UserError
from desktop.domain.base.period import Period
from desktop.domain.base.text import clean
from desktop.domain.plan.files import FileKind

if TYPE_CHECKING:
    from desktop.domain.paper.sheet import Sheet
    from desktop.domain.report.content import Sentence
    from desktop.domain.report.report import Report
    from desktop.domain.report.rows import ReportRow
    from desktop.services import Services

_FIELDS = ("receiver", "recipients")


def register(commands: Commands) -> None:
    """Declare the commands."""
    listed = commands.add("reports", _reports, "list the reports that are due, in work, sent and late")
    listed.add_argument("--year", type=to_number)
    listed.add_argument("--today", type=to_date, metavar="DATE")
    report = commands.add("report", _report, "one report with its figures, and each sentence with what it rests on")
    report.add_argument("id", help="its number, or a period: 2026-H1, collected:2026-H1")
    step = report.add_mutually_exclusive_group()
    step.add_argument("--begin", action="store_true", help="keep the report, so that it can be worked on")
    step.add_argument("--renew", action="store_true", help="take the figures anew; own words stay")
    step.add_argument("--submit", action="store_true")
    step.add_argument("--withdraw", action="store_true")
    step.add_argument("--issue", type=to_number, metavar="NUMBER")
    step.add_argument("--attach", type=Path, nargs="+", metavar="FILE", help="keep files with the report")
    step.add_argument("--sent", choices=["system", "mail", "stick", "paper"], help="write down that it was sent")
    words = 'receiver="…" (Kính gửi), recipients="…; …" (Nơi nhận)'
    step.add_argument("--set", action="append", metavar="FIELD=VALUE", dest="values", help=words)
    report.add_argument("--on", type=to_date, metavar="DATE", help="the day of --issue or --sent; default: today")
    report.add_argument("--as", dest="kind", choices=["signed", "attached"], default="attached", help="with --attach")
    report.add_argument("--note", default="", help="with --sent: the number that the other side knows it by")
    report.add_argument("--today", type=to_date, metavar="DATE")
    words = "a report as .docx, .pdf or the progress workbook (.xlsx)"
    report_out = commands.export("report", _export_report, words)
    report_out.add_argument("id", nargs="?", help="a report's number or period; with --period the number of a plan")
    report_out.add_argument("--period", default="", help="make the report of a period as it stands, nothing is kept")
    report_out.add_argument("--to", type=Path, required=True, metavar="FILE")
    report_out.add_argument("--today", type=to_date, metavar="DATE")
    words = "a report with its files as a draft of an e-mail (.eml), or as .zip"
    mail = commands.export("mail", _export_mail, words)
    mail.add_argument("id", help="a report's number or period")
    mail.add_argument("--receiver", default="", metavar="ADDRESS", help="the e-mail address of the receiver")
    mail.add_argument("--to", type=Path, required=True, metavar="FILE.eml|FILE.zip")
    mail.add_argument("--today", type=to_date, metavar="DATE")
    words = "everything about a plan with a numbered list, as a folder or .zip"
    workfile = commands.export("workfile", _export_workfile, words)
    workfile.add_argument("id", type=to_number, help="the plan's number")
    workfile.add_argument("--to", type=Path, required=True, metavar="FOLDER|FILE.zip")


def _reports(options: argparse.Namespace) -> None:
    with opened(options) as services:
        day = options.today or services.office.today()
        rows = services.reports.rows(options.year, day)
    if options.json:
        print_json({"reports": [_report_row(row, day) for row in rows]})
        return
    for row in rows:
        due = f"{row.due:%d/%m/%Y}" if row.due else "—"
        print(f"{row.id or row.key}\t{row.state.value}\t{row.period}\t{due}\t{row.receiver}\t{row.title}")


def _report_row(row: ReportRow, day: date) -> dict[str, object]:
    return {
        "id": row.id,
        "key": row.key,
        "kind": row.kind.value,
        "period": row.period,
        "title": row.title,
        "first": row.first.isoformat(),
        "cut_off": row.cut_off.isoformat(),
        "due": row.due.isoformat() if row.due else None,
        "sent_on": row.sent_on.isoformat() if row.sent_on else None,
        "receiver": row.receiver,
        "number": row.number,
        "basis": row.basis,
        "state": row.state.value,
        "days_left": row.days_left(day),
    }


def _report(options: argparse.Namespace) -> None:
    with opened(options) as services:
        service = services.reports
        found = service.find(options.id, options.today)
        day = options.on or options.today or services.office.today()
        steps: dict[str, Callable[[int], object]] = {
            "renew": service.renew,
            "submit": service.submit,
            "withdraw": service.withdraw,
        }
        wanted = [name for name in steps if getattr(options, name)]
        values = pairs(options.values or (), _FIELDS)
        if options.begin or wanted or options.issue is not None or options.sent or options.attach or values:
            number = found.id if found.id is not None else service.begin(options.id, options.today)
            for name in wanted:
                steps[name](number)
            if values:
                lines = [line for line in map(clean, values.get("recipients", "").split(";")) if line]
                service.address(number, values.get("receiver", ""), lines)
            if options.issue is not None:
                service.issue(number, options.issue, day)
            if options.attach:
                _added, refused = services.report_files.attach(number, FileKind(options.kind), options.attach)
                if refused:
                    raise refused[0]
            if options.sent:
                service.mark_sent(number, day, options.sent, options.note)
            found = service.get(number)
    sentences = found.content.sentences()
    if options.json:
        print_json(_report_json(found, sentences))
        return
    for block in found.content.blocks:
        print(f"{block.marker} {block.text}".strip())
    print(f"({sum(item.sourced for item in sentences)}/{len(sentences)})")


def _report_json(found: Report, sentences: Sequence[Sentence]) -> dict[str, object]:
    figures = found.figures
    return {
        "id": found.id,
        "kind": found.kind.value,
        "period": found.period,
        "title": found.title,
        "first": found.first.isoformat(),
        "cut_off": found.cut_off.isoformat(),
        "due": found.due.isoformat() if found.due else None,
        "receiver": found.receiver,
        "status": found.status.value,
        "number": found.number,
        "dated": found.dated.isoformat() if found.dated else None,
        "sent_on": found.sent_on.isoformat() if found.sent_on else None,
        "sent_way": found.sent_way,
        "figures": {} if figures is None else {
            "as_of": figures.as_of.isoformat(),
            "total": figures.total,
            "done": figures.done,
            "doing": figures.doing,
            "waiting": figures.waiting,
            "paused": figures.paused,
            "overdue": len(figures.overdue),
            "done_in_period": len(figures.done_within()),
            "by_class": {item.value: count for item, count in sorted(figures.by_class().items())},
        },
        "tasks": [] if figures is None else [line.to_json() for line in figures.lines],
        "text": [
            {"kind": block.kind.value, "marker": block.marker, "text": block.text} for block in found.content.blocks
        ],
        "sentences": [
            {
                "text": item.text,
                "key": item.proposal.key if item.proposal else None,
                "own": not item.sourced,
                "sources": [
                    {"kind": source.kind, source.kind: source.id, "id": source.id} for source in item.proposal.sources
                ] if item.proposal else [],
            }
            for item in sentences
        ],
    }  # fmt: skip


def _export_report(options: argparse.Namespace) -> None:
    check_ending(options.to, ".docx", ".pdf", ".xlsx")
    if not options.id and not options.period:
        raise UserError(QT_TRANSLATE_NOOP("errors", "Say which report: its number, or a period."))
    with opened(options) as services:
        service = services.reports
        if options.period:
            scope = f"plan:{services.plans.get(to_number(options.id)).id}" if options.id else ""
            found = service.draft(Period.parse(options.period), scope)
        else:
            found = service.find(options.id, options.today)
        write_report(services, found, options.to)
    wrote(options)


def write_report(services: Services, found: Report, path: Path) -> None:
    """Write a report to a file by its ending."""
    service, ending = services.reports, path.suffix.lower()
    if ending == ".docx":
        service.docx(found, path)
    elif ending == ".xlsx":
        service.xlsx(found, path)
    else:
        application()
        from desktop.gui.paper import preview as paper

        paper.pdf(service.sheet(found), path, found.title)


def _pdf() -> Callable[[Sheet, str], bytes]:
    """Return what paints a sheet as PDF."""
    application()
    from desktop.gui.paper import preview as paper

    return paper.pdf_bytes


def _export_mail(options: argparse.Namespace) -> None:
    check_ending(options.to, ".eml", ".zip")
    with opened(options) as services:
        report = services.reports.find(options.id, options.today)
        package = services.packages.package(report, _pdf(), to=options.receiver)
        mail = options.to.suffix.lower() == ".eml"
        (services.packages.write_mail if mail else services.packages.write_zip)(package, options.to)
    wrote(options)


def _export_workfile(options: argparse.Namespace) -> None:
    with opened(options) as services:
        services.plans.get(options.id)
        services.packages.workfile(options.id, options.to, _pdf())
    wrote(options)
