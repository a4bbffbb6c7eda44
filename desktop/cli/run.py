"""The use cases without a window: for support, scripts and tests.

Exit codes: 0 done; 1 the answer is no (a damaged file, a fault found); 2 wrong use or unusable input, with one
sentence on stderr; 3 a fault of the program itself, with a report. With 0 a sentence on stderr is a warning: what was
asked for is saved, but something beside it went wrong. With --json one JSON document goes to stdout and nothing else.
"""

from __future__ import annotations

import argparse
import contextlib
import importlib
import logging
import os
import sys
from collections.abc import Sequence

from desktop import log, paths
from desktop.cli.common import Commands, Parser, everywhere, refuse, warn
from desktop.cli.names import FAULT, OK, SUBJECTS
from desktop.domain.base.errors import QT_TRANSLATE_NOOP, UserError

_log = logging.getLogger(__name__)


def main(arguments: Sequence[str]) -> int:
    """Run one command and return its exit code."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8")
    logging.lastResort = None  # what only the log is for is not said on the screen where no log was begun
    options = argparse.Namespace(saved=False)
    try:
        parser().parse_args(arguments, options)
        code = int(options.run(options) or OK)
        sys.stdout.flush()
        return code
    except UserError as error:
        return refuse(error)
    except BrokenPipeError:  # the reader of our output went away
        _no_output()
        return OK
    except OSError as error:
        _log.warning("the command was ended", exc_info=True)
        _no_output()
        if options.saved:
            warn(QT_TRANSLATE_NOOP("errors", "What was asked for is saved, but the answer could not be written: "
                                    "{reason}."), reason=paths.reason(error))  # fmt: skip
            return OK
        return refuse(
            UserError(
                QT_TRANSLATE_NOOP(
                    "errors",
                    "The command was ended by the system: {reason}. Check the free space of the disk and the rights "
                    "on the folder, then try again.",
                ),
                reason=paths.reason(error),
            )
        )
    except Exception as error:
        report = log.crash_report(error)
        text = QT_TRANSLATE_NOOP("errors", "The program met a fault of its own. What was saved before is safe.")
        told = QT_TRANSLATE_NOOP(
            "errors", "The program met a fault of its own. What was saved before is safe. A report was kept in {path}."
        )
        refuse(UserError(text) if report is None else UserError(told, path=report))
        return FAULT


def _no_output() -> None:
    """Let what is still to be written go nowhere: the interpreter would fail over it at its end."""
    with contextlib.suppress(OSError, ValueError):  # (tests have no such file)
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def parser() -> argparse.ArgumentParser:
    """Return the parser of all commands."""
    made = Parser(
        prog="python -m desktop",
        description=__doc__,
        parents=[everywhere()],
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    made.set_defaults(data=None, json=False)
    commands = Commands(made)
    for subject in SUBJECTS:
        importlib.import_module(f"desktop.cli.{subject}").register(commands)
    return made
