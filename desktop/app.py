"""The window's start: paths, log, language, look, services. The only file that knows everyone."""

from __future__ import annotations

import argparse
import contextlib
import gc
import logging
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QLockFile, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from desktop import log, paths
from desktop.domain.base.errors import UserError

if TYPE_CHECKING:
    from desktop.gui.shell.window import MainWindow
    from desktop.services import Services

_log = logging.getLogger(__name__)
_RAISE = "raise-window"
_WAIT = 1  # seconds that the window may stand still because another program has the data
_PAINTED = 50  # milliseconds after which the window is painted: to make a watcher takes 20 of them
_STARTED = 4000  # milliseconds after which all is loaded
_OLD = 10  # seconds after which a call to come forward is one that a crashed window has left
OFFICE_FILE = ".skh"
"""Ending of a file with all data of an office, which the set-up lets the program open."""


def main(arguments: Sequence[str]) -> int:
    """Open the window and return the exit code when it is closed."""
    parser = argparse.ArgumentParser(prog="python -m desktop", add_help=False)
    parser.add_argument("--data", type=Path, default=None)
    parser.add_argument("--smoke", type=Path, default=None)
    options, rest = parser.parse_known_args(arguments)  # what is left is a file, or Qt's own ("-platform offscreen")
    file = next((Path(word).resolve() for word in rest if word.lower().endswith(OFFICE_FILE)), None)
    if rest and file is None and not rest[0].startswith("-"):
        from desktop import cli  # a command that is not known: it says so

        return cli.main(arguments)
    app = QApplication([sys.argv[0], *rest])
    app.setApplicationName("SoKeHoach")
    app.setApplicationDisplayName("Sổ Kế hoạch")
    app.setWindowIcon(QIcon(str(paths.resource("icons", "app.svg"))))
    if options.smoke is not None:
        from desktop import smoke  # releases check themselves with it

        return smoke.run(options.smoke.resolve(), lambda data: open_window(app, data))
    folder = (options.data or paths.data_dir()).resolve()
    with contextlib.suppress(OSError):  # the window says in words why the data cannot be opened
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    lock = QLockFile(str(folder / "window.lock"))
    lock.setStaleLockTime(0)
    if not lock.tryLock(100) and lock.error() is QLockFile.LockError.LockFailedError:
        words = "" if file is None else str(file)
        paths.write_atomic(folder / _RAISE, words.encode())  # the window that is open sees it and comes to the front
        return 0
    mark = folder / _RAISE
    with contextlib.suppress(OSError):
        if time.time() - mark.stat().st_mtime > _OLD:
            mark.unlink()
    log.watch_libraries(folder / "log")
    _start_lightly(app)
    window = open_window(app, folder)
    if file is not None:
        window.open_file(file)
    QTimer.singleShot(_PAINTED, window, lambda: _watch(folder, window))
    code = app.exec()
    lock.unlock()
    return code


def _start_lightly(app: QApplication) -> None:
    """Leave out what only costs time while hundreds of modules are loaded: most of what they make stays for good."""
    gc.disable()
    QTimer.singleShot(_STARTED, app, _start_is_over)
    feature = sys.modules.get("shibokensupport.feature")  # a part of PySide6 that comes with it
    if hasattr(feature, "_mod_uses_pyside"):
        # It reads the source of each module to see whether it asks for snake_case names of Qt; none here does.
        setattr(feature, "_mod_uses_pyside", lambda _module: False)  # noqa: B010 (no attribute that types know)


def _start_is_over() -> None:
    gc.collect()
    gc.freeze()
    gc.enable()


def open_window(app: QApplication, folder: Path) -> MainWindow:
    """Build the main window over a data folder, show it, and return it."""
    from desktop.gui.shell.picture import FirstPicture
    from desktop.gui.shell.window import MainWindow  # after the application object

    window = MainWindow(folder, lambda: _services(folder))
    window.picture = FirstPicture(folder / "look", window.memory)
    sys.excepthook = lambda kind, error, trace: _crash(window, kind, error, trace)
    window.show()
    return window


def _services(folder: Path) -> Services:
    log.start(folder / "log")
    from desktop.services import open_services  # SQLAlchemy is loaded after the first paint

    return open_services(folder, wait=_WAIT)


def _watch(folder: Path, window: MainWindow) -> None:
    """Bring the window to the front when a second start asks for it, with the file that it was given."""
    watcher = QFileSystemWatcher([str(folder)], window)

    def look() -> None:
        mark = folder / _RAISE
        if mark.exists():
            file = mark.read_text(encoding="utf-8")
            mark.unlink(missing_ok=True)
            window.come_forward()
            if file:
                window.open_file(Path(file))

    watcher.directoryChanged.connect(look)
    look()  # a second start may have asked before anybody watched


def _crash(
    window: MainWindow,
    kind: type[BaseException],
    error: BaseException,
    trace: TracebackType | None,
) -> None:
    """Tell the user what nobody caught: a refusal by its sentence, a bug with a report of it.

    What was typed is kept by the drafts.
    """
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
        return
    try:
        if isinstance(error, UserError):
            _log.warning("refused: %s", error.source)
            window.say_error(error)
        else:
            window.show_crash(log.crash_report(error.with_traceback(trace)))
    except Exception:  # the fault lies in what shows it, too
        _log.exception("the crash cannot be shown")
        sys.__excepthook__(kind, error, trace)
