"""What all commands share: the data folder, numbers and dates, sentences of refusal, answers as JSON."""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from desktop import i18n, log, paths
from desktop.cli.names import WRONG
from desktop.domain.base.errors import QT_TRANSLATE_NOOP, UserError

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from desktop.services import Services

Run = Callable[[argparse.Namespace], int | None]


class Parser(argparse.ArgumentParser):
    """Answers wrong use with one sentence."""

    def error(self, message: str) -> NoReturn:
        """Answer wrong use with one sentence."""
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "Wrong use of the command: {reason}. See “{program} --help”."),
            reason=message,
            program=self.prog,
        )


def refuse(error: UserError) -> int:
    """Say a sentence of refusal and return the exit code for it."""
    with contextlib.suppress(OSError):  # nowhere to say it
        print(sentence(error), file=sys.stderr, flush=True)
    return WRONG


def warn(source: str, **values: object) -> None:
    """Say what went wrong beside a command that did its work."""
    refuse(UserError(source, **values))


def sentence(error: UserError) -> str:
    """Return an error in the language of the command line."""
    return i18n.sentence_in(error, os.environ.get("SOKEHOACH_LANGUAGE", "vi"))


def everywhere() -> Parser:
    """Return the options that stand before a command or after it; anew each time, or the defaults would be shared."""
    common = Parser(add_help=False)
    common.add_argument("--data", type=Path, default=argparse.SUPPRESS, metavar="DIR", help="the office's data folder")
    common.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help="print one JSON document")
    return common


def to_number(text: str) -> int:
    """Return a whole number that a database can hold."""
    try:
        value = int(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"invalid int value: {text!r}") from None
    if abs(value) >= 2**63:
        raise argparse.ArgumentTypeError(f"a larger number than a database can hold: {text!r}")
    return value


def to_date(text: str) -> date:
    """Return a date that is written as 2026-11-30 or 30/11/2026."""
    for form in ("%Y-%m-%d", "%d/%m/%Y"):
        try:
            day = datetime.strptime(text, form).date()
            if 1900 <= day.year < 2200:  # (sums of days must stay within the calendar)
                return day
        except ValueError:
            continue
    raise UserError(
        QT_TRANSLATE_NOOP("errors", "“{text}” is no date. Write it as 2026-11-30 or 30/11/2026."), text=text
    )


@contextlib.contextmanager
def opened(options: argparse.Namespace) -> Iterator[Services]:
    """Yield the use cases over the data folder, and close it afterwards."""
    from desktop.services import open_services

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
        warn(
            QT_TRANSLATE_NOOP(
                "errors",
                "The clock of this computer was set back: the last change was saved on {moment}. Check date and time.",
            ),
            moment=f"{ahead[1]:%d/%m/%Y %H:%M}",
        )
    failed = services.close()
    if failed is not None:
        warn(
            QT_TRANSLATE_NOOP(
                "errors", "What was asked for is saved, but the backup after it could not be made: {reason}"
            ),
            reason=failed,
        )
    if options.saved and (failure := log.failure()) is not None:
        warn(QT_TRANSLATE_NOOP("errors", "The log could not be written: {reason}."), reason=paths.reason(failure))


def print_json(value: object) -> None:
    """Print the one JSON document of an answer."""
    print(json.dumps(value, ensure_ascii=False, indent=1))


def pairs(values: Sequence[str], fields: Sequence[str]) -> dict[str, str]:
    """Return what --set FIELD=VALUE said, the last word for each; raise UserError for a field that is not there."""
    parted = [pair.partition("=") for pair in values]
    return {known_field(name, equals, fields): value for name, equals, value in parted}


def id_of_unit(services: Services, name: str | None) -> int | None:
    """Return the id of the unit that is written like `name`, None without a name."""
    return None if name is None else unit_named(services, name)


def unit_named(services: Services, name: str) -> int:
    """Return the id of the unit that is written like `name`; raise UserError where there is none."""
    return services.units.named(name).id or 0


def names_of_units(services: Services) -> dict[str, str]:
    """Return the units' names by what lists show of them."""
    return {unit.label: unit.name for unit in services.units.all()}


def known_field(name: str, equals: str, fields: Sequence[str]) -> str:
    """Return the field of --set FIELD=VALUE; raise UserError for one that is not there."""
    if not equals or name not in fields:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "“{name}” cannot be set. Write --set FIELD=VALUE with one of: {fields}."),
            name=name,
            fields=", ".join(fields),
        )
    return name


def check_ending(path: Path, *allowed: str) -> None:
    """Raise UserError for a file's name with another ending."""
    if path.suffix.lower() not in allowed:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "“{name}” has the wrong ending. Use {endings}."),
            name=path.name,
            endings=", ".join(allowed),
        )


def wrote(options: argparse.Namespace, also: Sequence[Path] = ()) -> None:
    """Answer with the file that was written, where JSON is asked for; files beside it that nobody named are told."""
    if options.json:
        print_json({"file": str(options.to), **({"also": [str(path) for path in also]} if also else {})})
        return
    for path in also:
        print(path)


def application() -> QApplication:
    """Return the application object that pictures and PDF need, without a screen where there is none."""
    from PySide6.QtWidgets import QApplication

    if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QtMsgType, qInstallMessageHandler

    def note(kind: QtMsgType, _context: object, message: str) -> None:
        if kind is not QtMsgType.QtDebugMsg and "propagateSizeHints" not in message:  # said without a screen
            print(message, file=sys.stderr)

    qInstallMessageHandler(note)
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication([])
    i18n.install(app, os.environ.get("SOKEHOACH_LANGUAGE", "vi"))
    return app


class Commands:
    """Takes the commands that the subjects declare."""

    def __init__(self, parser: argparse.ArgumentParser) -> None:
        self._all = parser.add_subparsers(required=True, metavar="COMMAND", parser_class=Parser)
        self._exports: argparse._SubParsersAction[Parser] | None = None

    @property
    def names(self) -> frozenset[str]:
        """Return the names of the commands that were declared."""
        return frozenset(self._all.choices)

    def add(self, name: str, run: Run, words: str) -> argparse.ArgumentParser:
        """Declare a command, and return what its own options are added to."""
        return self._declared(self._all, name, run, words)

    def export(self, name: str, run: Run, words: str) -> argparse.ArgumentParser:
        """Declare something that the command "export" writes."""
        if self._exports is None:
            export = self._all.add_parser("export", help="write a file")
            self._exports = export.add_subparsers(required=True, metavar="WHAT", parser_class=Parser)
        return self._declared(self._exports, name, run, words)

    @staticmethod
    def _declared(
        among: argparse._SubParsersAction[Parser], name: str, run: Run, words: str
    ) -> argparse.ArgumentParser:
        added = among.add_parser(name, help=words, description=words, parents=[everywhere()])
        added.set_defaults(run=run)
        return added
