"""The program's log, and a report of every crash."""

from __future__ import annotations

import contextlib
import logging
import os
import re
import sys
import traceback
from collections import deque
from datetime import datetime
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

import desktop
from desktop.paths import private_opener

if TYPE_CHECKING:
    from desktop.log_file import LogFile

_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"
_RESERVE, _RESERVED = "reserve.bin", 32 * 1024
"""Room for one report, taken while there is some: a full disk is what crashes often come from."""
_NATIVE = "native.txt"
_LAST = 40
_CODE_ERRORS = (AttributeError, NameError, TypeError, ImportError, NotImplementedError, RecursionError, MemoryError)
"""Errors whose message Python makes of names of the code; that of any other may quote what people wrote."""
_SUBJECT = re.compile(r"[a-z-]{1,20}(?::\d{1,19})?")

_folder: Path | None = None
_handler: LogFile | None = None
_operations: deque[str] = deque(maxlen=_LAST)
_native: IO[Any] | None = None


def start(folder: Path) -> None:
    """Write the log into `folder` from now on: 5 files of 500 kB at the most."""
    global _folder, _handler  # noqa: PLW0603 (one log a process)
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError:  # the database says what is wrong with the place, in words
        return
    _folder = folder
    from desktop.log_file import LogFile  # 20 ms, after the first paint

    _handler = LogFile(folder / "desktop.log", maxBytes=500_000, backupCount=4, encoding="utf-8", delay=True)
    _handler.setFormatter(logging.Formatter(_FORMAT))
    root = logging.getLogger()
    root.addHandler(_handler)
    root.setLevel(logging.INFO)
    _reserve(folder)


def failure() -> OSError | None:
    """Return why the log could not be written, None where it could."""
    return None if _handler is None else _handler.failure


def note(action: str, subject: str = "") -> None:
    """Remember the name of an operation for a report; what a subject is called is left out."""
    known = subject if _SUBJECT.fullmatch(subject) else ""
    _operations.append(f"{datetime.now():%H:%M:%S} {action} {known}".rstrip())


def crash_report(error: BaseException) -> Path | None:
    """Write a report of `error` beside the log and return its path; None where it can be written nowhere.

    It holds the traceback, the versions and the names of the last operations, nothing of what people wrote.
    """
    text = _report(error)
    logging.getLogger(__name__).critical("Unexpected error\n%s", text)
    if _folder is None:
        return None
    path = _free(_folder, datetime.now())
    data = text.encode("utf-8", "replace")
    try:
        _write(path, data)
    except OSError:
        with contextlib.suppress(OSError):
            path.unlink()
        return path if _write_reserved(_folder, path, data) else None
    return path


def reports(folder: Path) -> list[Path]:
    """Return the reports in a log folder, the oldest first."""
    return sorted(folder.glob("crash-*.txt"))


def watch_libraries(folder: Path) -> None:
    """Let a crash within a library (of Qt, say) leave its stack of calls; what the last run left becomes a report."""
    import faulthandler  # the window alone

    global _native  # noqa: PLW0603 (the file has to stay open)
    path = folder / _NATIVE
    with contextlib.suppress(OSError):
        if path.stat().st_size:
            moment = datetime.fromtimestamp(path.stat().st_mtime)
            left = path.read_text(encoding="utf-8", errors="replace")
            _write(_free(folder, moment), "\n".join((*_head(moment), "", left)).encode("utf-8", "replace"))
    with contextlib.suppress(OSError, RuntimeError):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        _native = open(path, "w", encoding="utf-8", opener=private_opener)  # noqa: SIM115 (stays open)
        faulthandler.enable(_native)


def _free(folder: Path, moment: datetime) -> Path:
    path, number = folder / f"crash-{moment:%Y%m%d-%H%M%S}.txt", 1
    while path.exists():
        number += 1
        path = folder / f"crash-{moment:%Y%m%d-%H%M%S}-{number}.txt"
    return path


def _head(moment: datetime) -> tuple[str, ...]:
    return (f"So Ke hoach {desktop.__version__}", f"Python {sys.version}", _system(), f"{moment:%Y-%m-%d %H:%M:%S}")


def _report(error: BaseException) -> str:
    last = [f"  {line}" for line in _operations] or ["  none"]
    return "\n".join((*_head(datetime.now()), "", *_trace(error), "", "Last operations:", *last, ""))


def _trace(error: BaseException) -> list[str]:
    """Return the traceback of an error and of those that led to it, without what their messages may quote."""
    chain: list[BaseException] = []
    step: BaseException | None = error
    while step is not None and step not in chain:
        chain.append(step)
        step = step.__cause__ or (None if step.__suppress_context__ else step.__context__)
    out: list[str] = []
    for item in reversed(chain):
        if out:
            out += ["", "and then:", ""]
        out.append("Traceback:")
        for frame in traceback.extract_tb(item.__traceback__)[-60:]:
            out.append(f"  {_place(frame.filename)}:{frame.lineno} {frame.name}")
            if frame.line:
                out.append(f"    {frame.line}")
        out.append(f"{type(item).__module__}.{type(item).__qualname__}: {_message(item)}".rstrip(": "))
    return out


def _place(file: str) -> str:
    """Return the name of a file of the code without the folder that it is installed in, which names the user."""
    for root in sorted((p for p in sys.path if p), key=len, reverse=True):
        if file.startswith(root):
            return file[len(root) :].lstrip("/\\")
    return Path(file).name


def _message(error: BaseException) -> str:
    import sqlite3  # for a crash only

    original = getattr(error, "orig", error)  # SQLAlchemy's errors quote the values of the statement
    if isinstance(original, sqlite3.Error):
        return f"({type(original).__name__}) {str(original).partition(' with text')[0]}"
    if isinstance(error, OSError):
        return f"[Errno {error.errno}] {error.strerror}"
    return str(error)[:300] if isinstance(error, _CODE_ERRORS) else ""


def _write(path: Path, data: bytes) -> None:
    with open(path, "wb", opener=private_opener) as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _reserve(folder: Path) -> None:
    path = folder / _RESERVE
    with contextlib.suppress(OSError):
        if not path.exists() or path.stat().st_size < _RESERVED:
            try:
                _write(path, os.urandom(_RESERVED))  # (no file with holes: the room must be taken)
            except OSError:
                path.unlink()  # half of it would never be filled up


def _write_reserved(folder: Path, path: Path, data: bytes) -> bool:
    """Write a report over the room that was kept for it."""
    data = data[: _RESERVED - 1].ljust(_RESERVED)
    try:
        with open(folder / _RESERVE, "r+b") as file:  # noqa: PTH123 (as above)
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        (folder / _RESERVE).rename(path)
    except OSError:
        return False
    return True


def _system() -> str:
    """Name the system. platform.platform() asks WMI on Windows, which can hang."""
    import platform  # for a crash only

    if sys.platform == "win32":
        return f"Windows {'.'.join(map(str, sys.getwindowsversion()[:3]))}"
    return platform.platform()
