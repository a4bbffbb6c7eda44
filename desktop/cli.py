"""The use cases without a window: for support, scripts and tests.

Exit codes: 0 done; 1 the answer is no (a damaged file, a fault found); 2 wrong use or unusable input, with one
sentence on stderr; 3 a fault of the program itself, with a report. With 0 a sentence on stderr is a warning: what was
asked for is saved, but something beside it went wrong. With --json one JSON document goes to stdout and nothing else.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import logging
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from desktop import i18n, log, paths
from desktop.domain.base.errors import QT_TRANSLATE_NOOP, DamagedError, UserError
from desktop.domain.base.period import Period
from desktop.domain.office.office import Level
from desktop.domain.plan.plan import PlanStatus
from desktop.domain.plan.rows import PlanRow
from desktop.domain.task.filter import bounds
from desktop.domain.task.progress import DueState
from desktop.domain.task.rows import ItemRow, ProgressChange, TaskQuery, TaskRow
from desktop.domain.task.task import Priority, Role, TaskStatus

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from desktop.domain.paper.sheet import Sheet
    from desktop.domain.plan.book import BookLine
    from desktop.domain.plan.unfinished import Decision
    from desktop.domain.report.content import Sentence
    from desktop.domain.report.report import Report, ReportRow
    from desktop.services import Services
    from desktop.services.books.service import OpenBook, Taken

OK, NO, WRONG, FAULT = 0, 1, 2, 3
_LARGE = 20_000_000  # bytes of an answers file
_log = logging.getLogger(__name__)


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        """Answer wrong use with one sentence."""
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "Wrong use of the command: {reason}. See “{program} --help”."),
            reason=message,
            program=self.prog,
        )


def main(arguments: Sequence[str]) -> int:
    """Run one command and return its exit code."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8")
    logging.lastResort = None  # what only the log is for is not said on the screen where no log was begun
    options = argparse.Namespace(saved=False)
    try:
        _parser().parse_args(arguments, options)
        code = int(options.run(options) or OK)
        sys.stdout.flush()
        return code
    except UserError as error:
        return _refused(error)
    except BrokenPipeError:  # the reader of our output went away
        _no_output()
        return OK
    except OSError as error:
        _log.warning("the command was ended", exc_info=True)
        _no_output()
        if options.saved:
            _warn(QT_TRANSLATE_NOOP("errors", "What was asked for is saved, but the answer could not be written: "
                                    "{reason}."), reason=error.strerror or error)  # fmt: skip
            return OK
        return _refused(
            UserError(
                QT_TRANSLATE_NOOP(
                    "errors",
                    "The command was ended by the system: {reason}. Check the free space of the disk and the rights "
                    "on the folder, then try again.",
                ),
                reason=error.strerror or error,
            )
        )
    except Exception as error:
        report = log.crash_report(error)
        text = QT_TRANSLATE_NOOP("errors", "The program met a fault of its own. What was saved before is safe.")
        told = QT_TRANSLATE_NOOP(
            "errors", "The program met a fault of its own. What was saved before is safe. A report was kept in {path}."
        )
        _refused(UserError(text) if report is None else UserError(told, path=report))
        return FAULT


def _refused(error: UserError) -> int:
    with contextlib.suppress(OSError):  # nowhere to say it
        print(_sentence(error), file=sys.stderr, flush=True)
    return WRONG


def _warn(source: str, **values: object) -> None:
    """Say what went wrong beside a command that did its work."""
    _refused(UserError(source, **values))


def _no_output() -> None:
    """Let what is still to be written go nowhere: the interpreter would fail over it at its end."""
    with contextlib.suppress(OSError, ValueError):  # (tests have no such file)
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _sentence(error: UserError) -> str:
    return i18n.sentence_in(error, os.environ.get("SOKEHOACH_LANGUAGE", "vi"))


def _everywhere() -> _Parser:
    """Return the options that stand before a command or after it; anew each time, or the defaults would be shared."""
    common = _Parser(add_help=False)
    common.add_argument("--data", type=Path, default=argparse.SUPPRESS, metavar="DIR", help="the office's data folder")
    common.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help="print one JSON document")
    return common


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="python -m desktop",
        description=__doc__,
        parents=[_everywhere()],
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.set_defaults(data=None, json=False)
    commands = parser.add_subparsers(required=True, metavar="COMMAND", parser_class=_Parser)

    def command(name: str, run: Callable[[argparse.Namespace], int | None], words: str) -> argparse.ArgumentParser:
        added = commands.add_parser(name, help=words, description=words, parents=[_everywhere()])
        added.set_defaults(run=run)
        return added

    inspect = command("inspect", _inspect, "read a plan from a file and print what it holds")
    inspect.add_argument("file", type=Path)
    inspect.add_argument("--explain", action="store_true", help="say of each line where it stands and what decided it")

    directive = command("directive", _directive, "list what a superior's paper asks of the office")
    directive.add_argument("file", type=Path)
    directive.add_argument("--days", type=_number, help="working days by which our dates are earlier; default: as set")
    directive.add_argument("--today", type=_date, metavar="DATE")

    office = command("office", _office, "set the office up")
    office.add_argument("--level", required=True, choices=[level.value for level in Level])
    office.add_argument("--province", required=True)
    office.add_argument("--name", required=True)
    office.add_argument("--chairman", default="")

    command("sample", _sample, "make the sample office")

    new = command("new", _new, "make a plan by the wizard's steps from an answers file")
    new.add_argument("--kind", required=True)
    group = new.add_mutually_exclusive_group(required=True)
    group.add_argument("--answers", type=Path, metavar="FILE.json")
    group.add_argument("--answers-template", action="store_true")

    imported = command("import", _import, "read plans into the office")
    imported.add_argument("files", type=Path, nargs="+", metavar="FILE")
    imported.add_argument(
        "--as-draft", action="store_true", help="keep as drafts also plans that carry number and date"
    )

    words = "compare a workbook of tasks with what the office has, and take it over"
    book = command("book", _book, words)
    book.add_argument("file", type=Path, metavar="FILE.xlsx")
    book.add_argument("--accept", action="store_true", help="save it; without this nothing is changed")
    book.add_argument("--sheet", action="append", dest="sheets", help="only this sheet; may be repeated")
    book.add_argument(
        "--column", action="append", default=[], metavar="FIELD=LETTER", dest="columns",
        help="what a column says, where its head does not: lead=D",
    )  # fmt: skip
    book.add_argument("--title", help="what the tasks' plan is called, instead of the book's own title")

    command("plans", _plans, "list the plans")

    plan = command("plan", _plan, "take a plan a step on its way")
    plan.add_argument("id", type=_number)
    step = plan.add_mutually_exclusive_group(required=True)
    for name in _STEPS:
        step.add_argument(f"--{name}", action="store_const", const=name, dest="step")
    step.add_argument("--issue", type=_number, metavar="NUMBER")
    plan.add_argument("--on", type=_date, metavar="DATE", help="the date of the plan with --issue; default: today")
    plan.add_argument("--today", type=_date, metavar="DATE", help="the day of the step, instead of the clock's")

    words = "change a duty of a plan that is not locked"
    duty = command("duty", _duty, words)
    duty.add_argument("id", type=_number, help="the task's number")
    duty.add_argument("--set", action="append", required=True, metavar="FIELD=VALUE", dest="values")
    duty.add_argument("--today", type=_date, metavar="DATE")

    unit = command("unit", _unit_command, "change a unit of the directory, or merge it into another")
    unit.add_argument("name", help="the unit's name in any spelling")
    way = unit.add_mutually_exclusive_group(required=True)
    way.add_argument("--set", action="append", metavar="FIELD=VALUE", dest="values")
    way.add_argument("--merge-into", metavar="NAME")
    way.add_argument("--hand-over", action="store_true", help="give its open tasks to its successor")
    unit.add_argument("--to", metavar="NAME", help="with --hand-over: give them to another unit instead")
    unit.add_argument("--today", type=_date, metavar="DATE")

    tasks = command("tasks", _tasks, "list the tasks")
    tasks.add_argument("--unit")
    tasks.add_argument("--status", choices=[status.value for status in TaskStatus])
    tasks.add_argument("--state", action="append", choices=[state.value for state in DueState], help="may be repeated")
    tasks.add_argument("--text", default="", help="words of the task or its unit, tones and capitals aside")
    tasks.add_argument("--plan", type=_number, metavar="ID")
    tasks.add_argument("--year", type=_number, help="the year of the plan")
    tasks.add_argument("--due-from", type=_date, metavar="DATE", help="last day on time on this day or later")
    tasks.add_argument("--due-before", type=_date, metavar="DATE", help="last day on time before this day")
    tasks.add_argument("--period", help="last day on time within 2026, 2026-H1, 2026-Q3, 2026-9M or 2026-07")
    tasks.add_argument("--today", type=_date, metavar="DATE")

    unfinished = command("unfinished", _unfinished, "list what the plans of a year left unfinished")
    unfinished.add_argument("--year", type=_number, help="default: the year that ends, or that has ended last")
    unfinished.add_argument("--today", type=_date, metavar="DATE")

    carry = command("carry", _carry, "go on with unfinished tasks in the draft of a later plan")
    carry.add_argument("ids", type=_number, nargs="+", metavar="ID")
    carry.add_argument("--into", type=_number, required=True, metavar="PLAN")
    carry.add_argument(
        "--deadline", metavar="DATE|keep|move",
        help="of tasks that are late: a new day, the old one, or the same day in the plan's year",
    )  # fmt: skip
    carry.add_argument("--today", type=_date, metavar="DATE")

    task = command("task", _task, "report progress of a task")
    task.add_argument("id", type=_number)
    task.add_argument("--set", action="append", default=[], metavar="FIELD=VALUE", dest="values")
    task.add_argument("--period", metavar="PERIOD", help="report on one period of a task that comes back: 2026-Q3")
    task.add_argument("--end", action="store_true", help="end the task as a whole, with all periods that are open")
    task.add_argument("--today", type=_date, metavar="DATE", help="the day to report on, instead of the clock's")
    task.add_argument(
        "--attach", action="append", default=[], type=Path, metavar="FILE", help="keep a copy of a file as evidence"
    )

    listed = command("reports", _reports, "list the reports that are due, in work, sent and late")
    listed.add_argument("--year", type=_number)
    listed.add_argument("--today", type=_date, metavar="DATE")

    report = command("report", _report, "one report with its figures, and each sentence with what it rests on")
    report.add_argument("id", help="its number, or a period: 2026-H1, 2026-11")
    step = report.add_mutually_exclusive_group()
    step.add_argument("--begin", action="store_true", help="keep the report, so that it can be worked on")
    step.add_argument("--renew", action="store_true", help="take the figures anew; own words stay")
    step.add_argument("--submit", action="store_true")
    step.add_argument("--withdraw", action="store_true")
    step.add_argument("--issue", type=_number, metavar="NUMBER")
    step.add_argument("--sent", choices=["system", "mail", "stick", "paper"], help="write down that it was sent")
    report.add_argument("--on", type=_date, metavar="DATE", help="the day of --issue or --sent; default: today")
    report.add_argument("--note", default="", help="with --sent: the number that the other side knows it by")
    report.add_argument("--today", type=_date, metavar="DATE")

    export = commands.add_parser("export", help="write a file").add_subparsers(
        required=True, metavar="WHAT", parser_class=_Parser
    )
    for name, run, words in (
        ("plan", _export_plan, "a plan as .docx or .pdf"),
        ("assignment", _export_assignment, "a plan's assignment table as .docx or .xlsx"),
        ("progress", _export_progress, "the progress workbook of a plan, or of all"),
    ):
        what = export.add_parser(name, help=words, description=words, parents=[_everywhere()])
        what.set_defaults(run=run)
        what.add_argument("id", type=_number, nargs="?" if name == "progress" else None)
        what.add_argument("--to", type=Path, required=True, metavar="FILE")
        if name == "progress":
            what.add_argument("--period", default="")
            what.add_argument("--today", type=_date, metavar="DATE")

    words = "a report as .docx, .pdf or the progress workbook (.xlsx)"
    report_out = export.add_parser("report", help=words, description=words, parents=[_everywhere()])
    report_out.set_defaults(run=_export_report)
    report_out.add_argument("id", nargs="?", help="a report's number or period; with --period the number of a plan")
    report_out.add_argument("--period", default="", help="make the report of a period as it stands, nothing is kept")
    report_out.add_argument("--to", type=Path, required=True, metavar="FILE")
    report_out.add_argument("--today", type=_date, metavar="DATE")

    words = "a report with its files as a draft of an e-mail (.eml), or as .zip"
    mail = export.add_parser("mail", help=words, description=words, parents=[_everywhere()])
    mail.set_defaults(run=_export_mail)
    mail.add_argument("id", help="a report's number or period")
    mail.add_argument("--receiver", default="", metavar="ADDRESS", help="the e-mail address of the receiver")
    mail.add_argument("--to", type=Path, required=True, metavar="FILE.eml|FILE.zip")
    mail.add_argument("--today", type=_date, metavar="DATE")
    words = "everything about a plan with a numbered list, as a folder or .zip"
    workfile = export.add_parser("workfile", help=words, description=words, parents=[_everywhere()])
    workfile.set_defaults(run=_export_workfile)
    workfile.add_argument("id", type=_number, help="the plan's number")
    workfile.add_argument("--to", type=Path, required=True, metavar="FOLDER|FILE.zip")

    words = "a letter that chases a unit, or all that are late, as .docx"
    letter = export.add_parser("reminder", help=words, description=words, parents=[_everywhere()])
    letter.set_defaults(run=_export_reminder)
    letter.add_argument("--unit", help="the unit's name in any spelling; all units that are late without it")
    letter.add_argument("--to", type=Path, required=True, metavar="FILE.docx")
    letter.add_argument("--today", type=_date, metavar="DATE")
    letter.add_argument("--new-date", type=_date, metavar="DATE", help="the day by which the answer is asked for")
    calendar = export.add_parser("calendar", help="deadlines as .ics", parents=[_everywhere()])
    calendar.set_defaults(run=_export_calendar)
    calendar.add_argument("--to", type=Path, required=True, metavar="FILE")
    calendar.add_argument("--unit")
    calendar.add_argument("--today", type=_date, metavar="DATE")

    words = "the slip that gives a task to its unit, as .docx"
    slip = export.add_parser("slip", help=words, description=words, parents=[_everywhere()])
    slip.set_defaults(run=_export_slip)
    slip.add_argument("id", type=_number, help="the task's number")
    slip.add_argument("--to", type=Path, required=True, metavar="FILE.docx")
    words = "the table of a unit's tasks, as .docx"
    tracking = export.add_parser("tracking", help=words, description=words, parents=[_everywhere()])
    tracking.set_defaults(run=_export_tracking)
    tracking.add_argument("--unit", required=True, help="the unit's name in any spelling")
    tracking.add_argument("--to", type=Path, required=True, metavar="FILE.docx")
    tracking.add_argument("--today", type=_date, metavar="DATE")

    backup = command("backup", _backup, "make a checked copy of the database and its evidence files")
    backup.add_argument("--to", type=Path, metavar="FILE.skh", help="a file for another computer")
    restore = command("restore", _restore, "put a backup in the place of the data")
    restore.add_argument("file", type=Path)
    password = command("password", _password, "take the password of the window away, where it was forgotten")
    password.add_argument("--remove", action="store_true", required=True)
    command("verify", _verify, "check the database, the evidence files and the backups")

    demo = command("demo", _demo, "do the main job without a screen: sample office, plan, documents, pictures")
    demo.add_argument("--to", type=Path, required=True, metavar="DIR")
    screens = command("screens", _screens, "take a picture of every page")
    screens.add_argument("--to", type=Path, required=True, metavar="DIR")
    return parser


def _number(text: str) -> int:
    try:
        value = int(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"invalid int value: {text!r}") from None
    if abs(value) >= 2**63:
        raise argparse.ArgumentTypeError(f"a larger number than a database can hold: {text!r}")
    return value


def _date(text: str) -> date:
    for form in ("%Y-%m-%d", "%d/%m/%Y"):
        try:
            from datetime import datetime  # noqa: PLC0415

            day = datetime.strptime(text, form).date()
            if 1900 <= day.year < 2200:  # (sums of days must stay within the calendar)
                return day
        except ValueError:
            continue
    raise UserError(
        QT_TRANSLATE_NOOP("errors", "“{text}” is no date. Write it as 2026-11-30 or 30/11/2026."), text=text
    )


@contextlib.contextmanager
def _opened(options: argparse.Namespace) -> Iterator[Services]:
    """Yield the use cases over the data folder, and close it afterwards."""
    from desktop.services import open_services  # noqa: PLC0415

    folder = options.data or paths.data_dir()
    log.start(folder / "log")
    services = open_services(folder, today=getattr(options, "today", None))
    ahead = services.clock_set_back()
    log.note(f"command {options.run.__name__.strip('_')}")
    try:
        yield services
    except BaseException:
        services.close()  # what is wrong with the command is said, not what is wrong with a backup after it
        raise
    options.saved = services.changed
    if options.saved and ahead is not None:
        _warn(
            QT_TRANSLATE_NOOP(
                "errors",
                "The clock of this computer was set back: the last change was saved on {moment}. Check date and time.",
            ),
            moment=f"{ahead[1]:%d/%m/%Y %H:%M}",
        )
    failed = services.close()
    if failed is not None:
        _warn(
            QT_TRANSLATE_NOOP(
                "errors", "What was asked for is saved, but the backup after it could not be made: {reason}"
            ),
            reason=failed,
        )
    if options.saved and log.failure():
        _warn(QT_TRANSLATE_NOOP("errors", "The log could not be written: {reason}."), reason=log.failure())


def _print(value: object) -> None:
    print(json.dumps(value, ensure_ascii=False, indent=1))


def _inspect(options: argparse.Namespace) -> None:
    from desktop.documents import reading  # noqa: PLC0415
    from desktop.documents.reading.inspect import explanation, inspection  # noqa: PLC0415

    if options.explain:
        lines = explanation(reading.read(options.file))
        for line in lines:
            line["why"] = [_sentence(UserError(reason)) for reason in line["why"]]
        if options.json:
            _print({"lines": lines})
            return
        for line in lines:
            print(f"{line['zone']}\t{line['kind']}\t{line['text']}")
            for why in [*([f"→ {line['unit']}"] if line["unit"] else []), *line["why"]]:
                print(f"\t\t{why}")
        return
    found = inspection(reading.read(options.file))
    if options.json:
        _print(found)
        return
    for key, value in found.items():
        if isinstance(value, list):
            print(f"{key}: {len(value)}")
            for item in value:
                print("  ", item if isinstance(item, str) else json.dumps(item, ensure_ascii=False))
        else:
            print(f"{key}: {json.dumps(value, ensure_ascii=False)}")


def _directive(options: argparse.Namespace) -> None:
    from desktop.domain.directive.shown import directive_json  # noqa: PLC0415

    with _opened(options) as services:
        directive, _paper = services.directives.read(options.file)
        proposals = services.directives.proposals(directive.demands, directive, options.days)
    shown = directive_json(directive, proposals)
    if options.json:
        _print(shown)
        return
    print(json.dumps(shown["source"], ensure_ascii=False))
    for demand in shown["demands"]:
        print(f"{demand['id']}. [{demand['scope']}] {demand['place']} | {demand['addressee']}: {demand['text']}")
        if demand["scope"] != "others" and demand["proposal"] is not None:
            print("   ->", json.dumps(demand["proposal"], ensure_ascii=False))


def _office(options: argparse.Namespace) -> None:
    with _opened(options) as services:
        office = services.office.propose(Level(options.level), options.province, options.name)
        office.chairman = options.chairman
        services.office.set_up(office)
    if options.json:
        _print(
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
    with _opened(options) as services:
        plans = services.office.make_sample()
    if options.json:
        _print({"plans": plans})


def _new(options: argparse.Namespace) -> None:
    from desktop.services.wizard import service as wizard  # noqa: PLC0415

    with _opened(options) as services:
        if options.answers_template:
            office = services.office.get() or services.office.example()
            _print(wizard.answers_template(options.kind, office, services.office.today().year + 1))
            return
        plan_id = wizard.run(services, options.kind, _json_file(options.answers))
    print(json.dumps({"plan": plan_id}) if options.json else plan_id)


def _json_file(path: Path) -> dict[str, Any]:
    try:
        if paths.is_stream(path) or path.stat().st_size > _LARGE:
            raise UserError(QT_TRANSLATE_NOOP("errors", "“{name}” is a device, or far larger than any answers."),
                            name=path)  # fmt: skip
        value = json.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "“{name}” cannot be read: {reason}."), name=path, reason=error.strerror or error
        ) from error
    except (ValueError, RecursionError) as error:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "“{name}” is no JSON file: {reason}. Correct it there."),
            name=path,
            reason=error,
        ) from error
    if not isinstance(value, dict):
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "“{name}” holds no answers: an object {{…}} is expected."), name=path
        )
    return value


_BOOKS = frozenset({".xlsx", ".xls", ".ods"})


def _import(options: argparse.Namespace) -> None:
    with _opened(options) as services:
        office = services.office.required()
        books = [services.books.read(path) for path in options.files if path.suffix.lower() in _BOOKS]
        for book in books:
            _refuse_unsure(book)
        read = [services.reading.read(path) for path in options.files if path.suffix.lower() not in _BOOKS]
        for item in read:
            services.reading.complete(item.plan, office)
            if options.as_draft:
                item.plan.status = PlanStatus.DRAFT
        ids = services.plans.add_all([item.plan for item in read]) if read else []
        for book in books:
            taken = services.books.save(book, services.books.lines(book))
            ids += [taken.plan_id] if taken.plan_id is not None else []
    if options.json:
        _print({"plans": ids})
    else:
        print(*ids, sep="\n")


def _refuse_unsure(book: OpenBook, sheets: Sequence[str] | None = None) -> None:
    """Raise UserError where the heads of a book do not tell which column says what; the window asks."""
    for sheet, names in book.unsure.items():
        if sheets and sheet not in sheets:
            continue
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors",
                "The heads of the sheet “{sheet}” in {name} do not tell these columns: {columns}. Name each with "
                "--column FIELD=LETTER of the command “book”, or choose them in the window.",
            ),
            sheet=sheet,
            name=book.book.name,
            columns=", ".join(sorted(names)),
        )


def _book(options: argparse.Namespace) -> int:
    with _opened(options) as services:
        services.office.required()
        book = services.books.read(options.file)
        missing = [name for name in options.sheets or () if name not in book.sheets]
        if missing:
            raise UserError(
                QT_TRANSLATE_NOOP("errors", "There is no sheet “{sheet}” with a table of tasks. There are: {sheets}."),
                sheet=missing[0],
                sheets=", ".join(book.sheets),
            )
        if options.title:
            book.title = options.title
        _set_columns(book, options.columns)
        lines = services.books.lines(book, options.sheets)
        if options.accept:
            _refuse_unsure(book, options.sheets)
        taken = services.books.save(book, lines) if options.accept else None
    if options.json:
        _print(_book_json(book, lines, taken))
    else:
        for line in lines:
            said = "; ".join(f"{item.name}: {item.old or '—'} → {item.new}" for item in line.differences)
            unit = line.row.task.unit.name if line.row.task.unit is not None else "—"
            print(f"{line.row.sheet}:{line.row.row}", line.state, unit, line.row.task.text, said, sep="\t")
    return OK


def _set_columns(book: OpenBook, given: Sequence[str]) -> None:
    """Take what was said of columns for all sheets that have a table."""
    from desktop.domain.task.table_heads import TaskColumn  # noqa: PLC0415

    for item in given:
        name, _, letter = item.partition("=")
        if name not in set(TaskColumn) or not (letter.isascii() and letter.isalpha() and len(letter) <= 2):
            raise UserError(
                QT_TRANSLATE_NOOP("errors", "“{text}” names no column. Write for example lead=D; fields: {names}."),
                text=item,
                names=", ".join(TaskColumn),
            )
        place = 0
        for char in letter.upper():
            place = place * 26 + ord(char) - 64
        for sheet in book.sheets:
            found = book.layouts[sheet]
            book.layouts[sheet] = found.with_column(TaskColumn(name), place - 1)


def _book_json(book: OpenBook, lines: Sequence[BookLine], taken: Taken | None) -> dict[str, Any]:
    return {
        "title": book.title,
        "year": book.year,
        "sheets": [
            {
                "name": name,
                "first_row": book.layouts[name].first + 1,
                "columns": {str(key): place for key, place in book.layouts[name].columns.items()},
                "unsure": sorted(book.layouts[name].unsure),
            }
            for name in book.sheets
        ],
        "rows": [
            {
                "sheet": line.row.sheet,
                "row": line.row.row,
                "group": line.row.group,
                "state": str(line.state),
                "task": line.old.id if line.old is not None else None,
                "unit": line.row.task.unit.name if line.row.task.unit is not None else None,
                "supporting": [unit.name for unit in line.row.task.supporting],
                "text": line.row.task.text,
                "deadline": line.row.task.deadline.day.isoformat() if line.row.task.deadline is not None else None,
                "status": str(line.row.progress.status) if line.row.progress.status is not None else None,
                "result": line.row.progress.result or "",
                "note": line.row.task.note,
                "differences": [
                    {"field": str(item.name), "old": item.old, "new": item.new, "kept": item.kept}
                    for item in line.differences
                ],
            }
            for line in lines
        ],
        "saved": None if taken is None else {"plan": taken.plan_id, "added": taken.added, "changed": taken.changed},
    }


_STEPS = ("submit", "withdraw", "revise", "close", "reopen")


def _plan(options: argparse.Namespace) -> None:
    with _opened(options) as services:
        if not any(row.id == options.id for row in services.plans.rows()):
            raise UserError(QT_TRANSLATE_NOOP("errors", "There is no plan with the number {id}."), id=options.id)
        if options.issue is not None:
            services.plans.issue(options.id, options.issue, options.on or services.office.today())
        else:
            getattr(services.plans, options.step)(options.id)
        row = next(row for row in services.plans.rows() if row.id == options.id)
    _print(_plan_json(row))


_DUTY_FIELDS = ("deadline", "unit", "supporting", "role", "product")


def _duty(options: argparse.Namespace) -> None:
    from desktop.services.plans.duties import DutyChange  # noqa: PLC0415

    values = _pairs(options.values, _DUTY_FIELDS)
    change = DutyChange(
        deadline=_time(values["deadline"]) if "deadline" in values else None,
        unit=values.get("unit"),
        supporting=_names(values["supporting"]) if "supporting" in values else None,
        role=_role(values["role"]) if "role" in values else None,
        product=values.get("product"),
    )
    with _opened(options) as services:
        missed = services.duties.change(_row(services, options.id).plan_id, options.id, change)
        if missed is not None:
            print(_sentence(missed), file=sys.stderr)
        row, names = _row(services, options.id), _unit_names(services)
    if options.json:
        _print(_task_json(row, names))


def _time(text: str) -> date | str:
    """Return a plain date as such, anything else as the words of a duty."""
    try:
        return _date(text.strip())
    except UserError:
        return text


def _names(text: str) -> tuple[str, ...]:
    return tuple(name for name in map(str.strip, text.split(";")) if name)


def _role(text: str) -> Role:
    if text not in list(Role):
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "“{text}” is no part in a task. Use one of: {known}."),
            text=text,
            known=", ".join(Role),
        )
    return Role(text)


def _pairs(values: Sequence[str], fields: Sequence[str]) -> dict[str, str]:
    """Return what --set FIELD=VALUE said, the last word for each; raise UserError for a field that is not there."""
    parted = [pair.partition("=") for pair in values]
    return {_field(name, equals, fields): value for name, equals, value in parted}


_UNIT_FIELDS = ("name", "until", "successor")


def _unit_command(options: argparse.Namespace) -> None:
    values = _pairs(options.values or (), _UNIT_FIELDS)
    with _opened(options) as services:
        if options.hand_over:
            kept = _unit(services, options.name)
            services.units.hand_over(kept, _unit_id(services, options.to))
        elif options.merge_into is not None:
            kept = _unit(services, options.merge_into)
            services.units.merge(kept, _unit(services, options.name))
        else:
            unit = services.units.named(options.name)
            if "name" in values:
                unit.name = values["name"]
            if "until" in values:
                unit.valid_to = _date(values["until"]) if values["until"].strip() else None
            if "successor" in values:
                unit.successor = services.units.named(values["successor"]) if values["successor"].strip() else None
            kept = services.units.save(unit)
        unit = services.units.get(kept)
    if options.json:
        _print(
            {"unit": {"id": unit.id, "name": unit.name, "other_names": unit.other_names,
                      "until": unit.valid_to.isoformat() if unit.valid_to else None,
                      "successor": unit.successor.name if unit.successor else None}}
        )  # fmt: skip


def _plan_json(row: PlanRow) -> dict[str, object]:
    return {
        "id": row.id,
        "kind": row.kind,
        "title": row.title,
        "year": row.year,
        "number": row.number or None,
        "status": row.status.value,
        "tasks": row.tasks,
        "done": row.done,
    }


def _plans(options: argparse.Namespace) -> None:
    with _opened(options) as services:
        rows = services.plans.rows()
    if options.json:
        _print({"plans": [_plan_json(row) for row in rows]})
        return
    for row in rows:
        print(
            f"{row.id}\t{row.year or '—'}\t{row.number or '—'}\t{row.status.value}\t{row.done}/{row.tasks}\t{row.title}"
        )


def _tasks(options: argparse.Namespace) -> None:
    first, before = bounds(Period.parse(options.period)) if options.period else (None, None)
    with _opened(options) as services:
        query = TaskQuery(
            text=options.text,
            unit_id=_unit_id(services, options.unit),
            status=TaskStatus(options.status) if options.status else None,
            state=frozenset(map(DueState, options.state)) if options.state else None,
            plan_id=options.plan,
            due_from=max(filter(None, (first, options.due_from)), default=None),
            due_before=min(filter(None, (before, options.due_before)), default=None),
            year=options.year,
        )
        _print_tasks(services, services.tasks.rows(query, options.today), options.today, json=options.json)


def _unfinished(options: argparse.Namespace) -> None:
    from desktop.domain.plan.unfinished import season  # noqa: PLC0415

    with _opened(options) as services:
        today = options.today or services.office.today()
        rows = services.unfinished.unfinished(options.year or season(today) or today.year - 1, today)
        _print_tasks(services, rows, today, json=options.json)


def _carry(options: argparse.Namespace) -> None:
    with _opened(options) as services:
        ids = services.unfinished.carry(list(dict.fromkeys(options.ids)), options.into, _days(services, options))
    if options.json:
        _print({"tasks": ids})
    else:
        print(*ids, sep="\n")


def _days(services: Services, options: argparse.Namespace) -> dict[int, Decision]:
    """Return what `carry` decides for tasks that are late; raise UserError where nothing was said about one."""
    from desktop.domain.plan.unfinished import Decision, Fate, asks_for_day  # noqa: PLC0415

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
            day=f"{late[0].last_day:%d/%m/%Y}",
        )
    if said in {None, "move"}:
        return {}
    day = None if said == "keep" else _date(said)
    return {row.id: Decision(Fate.CARRY, options.into, day, keeps_day=said == "keep") for row in late}


def _periods_json(items: Sequence[ItemRow]) -> list[dict[str, object]]:
    return [
        {"period": item.period, "last_day": item.last_day.isoformat(), "status": item.status.value,
         "state": item.state.value, "percent": item.percent, "result": item.result}
        for item in items
    ]  # fmt: skip


def _print_tasks(services: Services, rows: Sequence[TaskRow], today: date | None, *, json: bool) -> None:
    if json:
        names, owed = _unit_names(services), services.tasks.items_of([row.id for row in rows], today)
        _print(
            {"tasks": [
                {**_task_json(row, names), **({"periods": _periods_json(owed[row.id])} if row.id in owed else {})}
                for row in rows
            ]}
        )  # fmt: skip
        return
    for row in rows:
        print(f"{row.id}\t{row.state.value}\t{row.last_day or '—'}\t{row.percent}%\t{row.unit_short}\t{row.text}")


def _unit_id(services: Services, name: str | None) -> int | None:
    """Return the id of the unit that is written like `name`, None without a name."""
    return None if name is None else _unit(services, name)


def _unit(services: Services, name: str) -> int:
    return services.units.named(name).id or 0


def _unit_names(services: Services) -> dict[str, str]:
    """Return the units' names by what lists show of them."""
    return {unit.label: unit.name for unit in services.units.all()}


def _task_json(row: TaskRow, names: dict[str, str]) -> dict[str, object]:
    return {
        "id": row.id,
        "plan": row.plan_id,
        "unit": row.unit,
        "supporting": [names.get(label, label) for label in row.supporting],
        "role": row.role.value,
        "text": row.text,
        "deadline": row.deadline.isoformat() if row.deadline else None,
        **(
            {"deadlines": [day.isoformat() for day in (row.deadline, *(due.day for due in row.more_deadlines)) if day]}
            if row.more_deadlines
            else {}
        ),
        "last_day": row.last_day.isoformat() if row.last_day else None,
        "wording": row.wording or row.timing,
        "recurring": [item.value for item in row.recurring],
        "status": row.status.value,
        "state": row.state.value,
        "percent": row.percent,
        "result": row.result,
    }


def _task(options: argparse.Namespace) -> None:
    if not options.values and (options.period or not (options.attach or options.end)):
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "Nothing was said about the task. Write --set FIELD=VALUE or --attach FILE.")
        )
    change = ProgressChange()
    for pair in options.values:
        name, equals, value = pair.partition("=")
        change = replace(change, **{_field(name, equals): _value(name, value)})  # type: ignore[arg-type]
    with _opened(options) as services:
        _row(services, options.id)
        done = 0
        odd = services.tasks.odd_day([options.id], change)
        if odd is not None:
            print(_sentence(odd), file=sys.stderr)  # a script may mean it
        try:
            if options.period:
                services.tasks.report_item(options.id, _period(options.period), change, options.today)
            elif options.values:
                services.tasks.report([options.id], change, options.today)
            done += bool(options.values)
            if options.end:
                services.tasks.end([options.id], options.today)
                done += 1
            if options.attach:
                added, refused = services.tasks.attach_all(options.id, options.attach)
                done += bool(added)
                if refused:
                    raise refused[0]
        except UserError as error:  # all of the command or nothing
            try:
                for _ in range(done):
                    services.undo.undo()
            except UserError as stays:
                raise UserError(
                    QT_TRANSLATE_NOOP(
                        "errors", "{reason} What the command had done before it is saved and could not be taken back."
                    ),
                    reason=error,
                ) from stays
            raise
        row = _row(services, options.id)
        items, files = services.tasks.items(options.id), services.tasks.evidence(options.id)
        names = _unit_names(services)
    if options.json:
        _print({**_task_json(row, names), "periods": _periods_json(items), "evidence": [file.path for file in files]})


def _period(text: str) -> str:
    """Return the name of a period as tasks have it: of a period, or of a date due ("2027-05-15")."""
    try:
        return date.fromisoformat(text.strip()).isoformat()
    except ValueError:
        return str(Period.parse(text))


def _row(services: Services, task_id: int) -> TaskRow:
    """Return a task of the lists; raise UserError when there is none, or its plan is in the bin."""
    row = next((row for row in services.tasks.rows() if row.id == task_id), None)
    if row is None:
        raise UserError(QT_TRANSLATE_NOOP("errors", "There is no task with the number {id}."), id=task_id)
    return row


_FIELDS = ("status", "percent", "result", "difficulties", "done_on", "product_number", "priority")


def _field(name: str, equals: str, fields: Sequence[str] = _FIELDS) -> str:
    if not equals or name not in fields:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "“{name}” cannot be set. Write --set FIELD=VALUE with one of: {fields}."),
            name=name,
            fields=", ".join(fields),
        )
    return name


def _value(name: str, text: str) -> object:
    if name == "percent":
        try:
            return int(text.rstrip("% "))
        except ValueError:
            raise UserError(
                QT_TRANSLATE_NOOP("errors", "{percent} is no percentage. Type a number from 0 to 100."),
                percent=f"“{text}”",
            ) from None
    if name == "status":
        if text not in list(TaskStatus):
            raise UserError(
                QT_TRANSLATE_NOOP("errors", "“{text}” is no status of a task. Use one of: {known}."),
                text=text,
                known=", ".join(status.value for status in TaskStatus),
            )
        return TaskStatus(text)
    if name == "priority":
        if text not in list(Priority):
            raise UserError(
                QT_TRANSLATE_NOOP("errors", "“{text}” is no priority. Use one of: {known}."),
                text=text,
                known=", ".join(Priority),
            )
        return Priority(text)
    return _date(text) if name == "done_on" else text


def _export_plan(options: argparse.Namespace) -> None:
    _suffix(options.to, ".docx", ".pdf")
    with _opened(options) as services:
        if options.to.suffix.lower() == ".docx":
            services.exports.plan_docx(options.id, options.to)
        else:
            plan = services.plans.get(options.id)
            _gui()
            from desktop.gui.paper import preview as paper  # noqa: PLC0415

            paper.pdf(services.exports.sheet(plan), options.to, plan.title)
    _wrote(options)


def _export_assignment(options: argparse.Namespace) -> None:
    _suffix(options.to, ".docx", ".xlsx")
    with _opened(options) as services:
        if options.to.suffix.lower() == ".docx":
            services.exports.assignment_docx(options.id, options.to)
        else:
            services.exports.assignment_xlsx(options.id, options.to)
    _wrote(options)


def _export_progress(options: argparse.Namespace) -> None:
    _suffix(options.to, ".xlsx")
    with _opened(options) as services:
        services.exports.progress_xlsx(options.id, options.period, options.to, options.today)
    _wrote(options)


def _reports(options: argparse.Namespace) -> None:
    with _opened(options) as services:
        day = options.today or services.office.today()
        rows = services.reports.rows(options.year, day)
    if options.json:
        _print({"reports": [_report_row(row, day) for row in rows]})
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
    with _opened(options) as services:
        service = services.reports
        found = service.find(options.id, options.today)
        day = options.on or options.today or services.office.today()
        steps: dict[str, Callable[[int], object]] = {
            "renew": service.renew,
            "submit": service.submit,
            "withdraw": service.withdraw,
        }
        wanted = [name for name in steps if getattr(options, name)]
        if options.begin or wanted or options.issue is not None or options.sent:
            number = found.id if found.id is not None else service.begin(options.id, options.today)
            for name in wanted:
                steps[name](number)
            if options.issue is not None:
                service.issue(number, options.issue, day)
            if options.sent:
                service.mark_sent(number, day, options.sent, options.note)
            found = service.get(number)
    sentences = found.content.sentences()
    if options.json:
        _print(_report_json(found, sentences))
        return
    for block in found.content.blocks:
        print(f"{block.marker} {block.text}".strip())
    print(f"({sum(item.proposal is not None for item in sentences)}/{len(sentences)})")


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
                "own": item.proposal is None,
                "sources": [
                    {"kind": source.kind, source.kind: source.id, "id": source.id} for source in item.proposal.sources
                ] if item.proposal else [],
            }
            for item in sentences
        ],
    }  # fmt: skip


def _export_report(options: argparse.Namespace) -> None:
    _suffix(options.to, ".docx", ".pdf", ".xlsx")
    if not options.id and not options.period:
        raise UserError(QT_TRANSLATE_NOOP("errors", "Say which report: its number, or a period."))
    with _opened(options) as services:
        service = services.reports
        if options.period:
            scope = f"plan:{services.plans.get(_number(options.id)).id}" if options.id else ""
            found = service.draft(Period.parse(options.period), scope)
        else:
            found = service.find(options.id, options.today)
        ending = options.to.suffix.lower()
        if ending == ".docx":
            service.docx(found, options.to)
        elif ending == ".xlsx":
            service.xlsx(found, options.to)
        else:
            _gui()
            from desktop.gui.paper import preview as paper  # noqa: PLC0415

            paper.pdf(service.sheet(found), options.to, found.title)
    _wrote(options)


def _pdf() -> Callable[[Sheet, str], bytes]:
    """Return what paints a sheet as PDF."""
    _gui()
    from desktop.gui.paper import preview as paper  # noqa: PLC0415

    return paper.pdf_bytes


def _export_mail(options: argparse.Namespace) -> None:
    _suffix(options.to, ".eml", ".zip")
    with _opened(options) as services:
        report = services.reports.find(options.id, options.today)
        package = services.packages.package(report, _pdf(), to=options.receiver)
        mail = options.to.suffix.lower() == ".eml"
        (services.packages.write_mail if mail else services.packages.write_zip)(package, options.to)
    _wrote(options)


def _export_workfile(options: argparse.Namespace) -> None:
    with _opened(options) as services:
        services.plans.get(options.id)
        services.packages.workfile(options.id, options.to, _pdf())
    _wrote(options)


def _export_reminder(options: argparse.Namespace) -> None:
    _suffix(options.to, ".docx")
    with _opened(options) as services:
        unit_id = _unit_id(services, options.unit)
        services.exports.reminder_docx(unit_id, options.to, options.today, options.new_date)
    _wrote(options)


def _export_slip(options: argparse.Namespace) -> None:
    _suffix(options.to, ".docx")
    with _opened(options) as services:
        services.exports.slip_docx(options.id, options.to)
    _wrote(options)


def _export_tracking(options: argparse.Namespace) -> None:
    _suffix(options.to, ".docx")
    with _opened(options) as services:
        services.exports.tracking_docx(_unit(services, options.unit), options.to, options.today)
    _wrote(options)


def _export_calendar(options: argparse.Namespace) -> None:
    _suffix(options.to, ".ics")
    with _opened(options) as services:
        services.exports.calendar_ics(options.to, _unit_id(services, options.unit), options.today)
    _wrote(options)


def _suffix(path: Path, *allowed: str) -> None:
    if path.suffix.lower() not in allowed:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "“{name}” has the wrong ending. Use {endings}."),
            name=path.name,
            endings=", ".join(allowed),
        )


def _wrote(options: argparse.Namespace) -> None:
    if options.json:
        _print({"file": str(options.to)})


def _backup(options: argparse.Namespace) -> None:
    if options.to is not None:
        _suffix(options.to, ".skh")
    with _opened(options) as services:
        if options.to is None:
            made = services.safety.backup_whole()
            path, left_out = made.path, made.left_out
        else:
            services.office.required()
            path, left_out = options.to, services.safety.take_along(options.to)
    if options.json:
        _print({"file": str(path), "left_out": list(left_out)})
        return
    print(path)
    for name in left_out:
        error = UserError(
            QT_TRANSLATE_NOOP(
                "errors", "“{name}” is missing or was changed and is not in the backup. Attach it again to its task."
            ),
            name=name,
        )
        print(_sentence(error), file=sys.stderr)


def _restore(options: argparse.Namespace) -> None:
    from desktop.services.safety import rescue  # noqa: PLC0415

    folder: Path = options.data or paths.data_dir()
    with _without_window(folder):
        try:
            with _opened(options) as services:
                before: Path | None = services.safety.restore(options.file)
        except DamagedError as error:
            log.start(folder / "log")
            before = rescue.rescue(folder, options.file)
            with _opened(options):
                print(_sentence(_put_in_place(error, before)), file=sys.stderr)
    if options.json:
        _print({"before": None if before is None else str(before)})


def _put_in_place(error: DamagedError, kept: Path | None) -> UserError:
    if kept is None:
        return UserError(QT_TRANSLATE_NOOP("errors", "There was no database; the backup has taken its place."))
    words = QT_TRANSLATE_NOOP("errors", "{fault} The backup has taken its place; what was there is kept in “{folder}”.")
    return UserError(words, fault=error, folder=kept)


@contextlib.contextmanager
def _without_window(folder: Path) -> Iterator[None]:
    """Keep the window shut while its data is replaced; raise UserError when it is open."""
    from PySide6.QtCore import QLockFile  # noqa: PLC0415

    lock = QLockFile(str(folder / "window.lock"))
    lock.setStaleLockTime(0)
    if folder.is_dir() and not lock.tryLock(100) and lock.error() is QLockFile.LockError.LockFailedError:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors",
                "The window of the program is open over {folder}. Close it first, or restore there in Settings → "
                "Backups; nothing was changed.",
            ),
            folder=folder,
        )
    try:
        yield
    finally:
        lock.unlock()


def _password(options: argparse.Namespace) -> None:
    with _opened(options) as services:
        services.lock.reset()


def _verify(options: argparse.Namespace) -> int:
    from desktop.services.safety.service import verify  # noqa: PLC0415

    faults = verify(options.data or paths.data_dir())
    if options.json:
        _print({"ok": not faults, "faults": faults})
    for fault in [] if options.json else faults:
        print(fault, file=sys.stderr)
    return NO if faults else OK


def _gui() -> QApplication:
    """Return the application object that pictures and PDF need, without a screen where there is none."""
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QtMsgType, qInstallMessageHandler  # noqa: PLC0415

    def note(kind: QtMsgType, _context: object, message: str) -> None:
        if kind is not QtMsgType.QtDebugMsg and "propagateSizeHints" not in message:  # said without a screen
            print(message, file=sys.stderr)

    qInstallMessageHandler(note)
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication([])
    i18n.install(app, os.environ.get("SOKEHOACH_LANGUAGE", "vi"))
    return app


def _demo(options: argparse.Namespace) -> None:
    _gui()
    from desktop.demo import main_job  # noqa: PLC0415

    for path in main_job(options.to):
        print(path)


def _screens(options: argparse.Namespace) -> None:
    _gui()
    from desktop.demo import all_pictures  # noqa: PLC0415

    for path in all_pictures(options.to):
        print(path)
