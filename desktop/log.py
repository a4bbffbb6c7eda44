"""The program's log, and a report of every crash."""

from __future__ import annotations

import logging
import sys
import traceback
from datetime import datetime
from pathlib import Path

import desktop

_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"
_folder: Path | None = None


def start(folder: Path) -> None:
    """Write the log into `folder` from now on: 5 files of 500 kB at the most."""
    from logging.handlers import RotatingFileHandler  # noqa: PLC0415 (20 ms, after the first paint)

    global _folder  # noqa: PLW0603 (one log a process)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:  # the database says what is wrong with the place, in words
        return
    _folder = folder
    handler = RotatingFileHandler(folder / "desktop.log", maxBytes=500_000, backupCount=4, encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter(_FORMAT))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)


def crash_report(error: BaseException) -> Path | None:
    """Write a report of `error` beside the log and return its path; None where no log was started.

    It holds the traceback and the versions, nothing of the office's data.
    """
    logging.getLogger(__name__).critical("Unexpected error", exc_info=error)
    if _folder is None:
        return None
    path = _folder / f"crash-{datetime.now():%Y%m%d-%H%M%S}.txt"
    trace = "".join(traceback.format_exception(error))
    versions = f"So Ke hoach {desktop.__version__}, Python {sys.version}, {_system()}"
    path.write_text(f"{versions}\n\n{trace}", encoding="utf-8")
    return path


def _system() -> str:
    """Name the system. platform.platform() asks WMI on Windows, which can hang."""
    import platform  # noqa: PLC0415 (for a crash only)

    return sys.platform if sys.platform == "win32" else platform.platform()
