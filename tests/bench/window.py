"""The real window with the sample office against an empty QMainWindow, from the start of the process.

Times are the processor's, so that they hold on a machine that does other things beside. Three moments are taken: the
first paint of the window, whatever it shows; the first paint with the overview's figures, from the picture of what was
seen last or from the page, which is what the user waits for; and the last paint before nothing is painted for a while,
when all that is loaded after the first paint has found its place.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from tests.bench.race import Floor, Race

_WATCH = """
import os, sys, time
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

def painted(widget):
    if sys.argv[1] == "first" or getattr(widget, "pictured", True):  # an empty window has no figures to wait for
        end(time.process_time())

def end(moment):
    print(moment, flush=True)
    os._exit(0)

class Watch(QObject):
    last = 0.0
    ready = False

    def __init__(self):
        super().__init__()
        self.quiet = QTimer(self, singleShot=True, interval=400)
        self.quiet.timeout.connect(self.rest)

    def look(self):
        # A filter over the whole program would be told of objects that Python knows nothing of, and PySide would
        # make all of its classes to find out what they are: a cost that the program itself does not have.
        for window in QApplication.topLevelWidgets():
            if isinstance(window, QMainWindow):
                window.installEventFilter(self)
                self.quiet.start()
                return
        QTimer.singleShot(0, self.look)

    def rest(self):
        if self.ready:
            end(self.last)
        # the data may not be open yet, however long nothing was painted, and what it brought is painted after it
        self.ready = all(getattr(window, "ready", True) for window in QApplication.topLevelWidgets())
        self.quiet.start()

    def over(self):
        self.last = time.process_time()
        self.quiet.start()

    def eventFilter(self, watched, event):
        if sys.argv[1] == "settled":
            if event.type() == QEvent.Type.UpdateRequest:
                QTimer.singleShot(0, self.over)  # when it is painted
        elif event.type() == QEvent.Type.Paint:
            if isinstance(watched, QMainWindow) or type(watched).__name__ == "OverviewPage":
                QTimer.singleShot(0, lambda: painted(watched))
        return False

class Application(QApplication):
    def __init__(self, arguments):
        super().__init__(arguments)
        self.watch = Watch()
        if sys.argv[1] == "settled":
            QTimer.singleShot(0, self.watch.look)
        else:
            self.installEventFilter(self.watch)
"""

_EMPTY = f"""{_WATCH}
app = Application(sys.argv)
window = QMainWindow()
window.resize(1200, 740)
window.show()
app.exec()
"""

_OURS = f"""
{_WATCH}
from desktop import app
app.QApplication = Application
app.main(["--data", sys.argv[2]])
"""


_VISIT = """
import pathlib, sys
from PySide6.QtWidgets import QApplication
from desktop.app import open_window
app = QApplication([])
window = open_window(app, pathlib.Path(sys.argv[1]))
app.processEvents()
window.load()
app.processEvents()
window.close()
"""


def start(moment: str, bar: float | None) -> Callable[[Path], Race]:
    """Return the bench of a moment of the program's start: "first", "seen" or "settled"."""
    return lambda folder: Race(
        _started(moment, sample(folder)),
        (Floor("an empty QMainWindow", lambda: _paint(_EMPTY, moment), bar),),
        5 if moment == "settled" else 9,
    )


def _started(moment: str, data: Path) -> Callable[[], float]:
    return lambda: _paint(_OURS, moment, str(data))


def sample(folder: Path) -> Path:
    """Return the data folder of the sample office, which was opened once before."""
    data = folder / "office"
    if not data.exists():
        run("-m", "desktop", "sample", "--data", str(data))
        run("-c", _VISIT, str(data))  # as on any day but the first
    return data


def _paint(script: str, *arguments: str) -> float:
    """Return the seconds of the processor from the start of a process to the moment that it prints."""
    return float(run("-c", script, *arguments).split()[-1])


def run(*arguments: str) -> str:
    """Run Python in a process of its own and return what it prints."""
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ, "PYTHONUTF8": "1"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # a program that was started once before has its bytecode
    done = subprocess.run(
        [sys.executable, *arguments], capture_output=True, text=True, env=environment, timeout=120, check=False
    )
    if done.returncode:
        raise RuntimeError(done.stderr.strip().splitlines()[-1] if done.stderr.strip() else "it ended without a word")
    return done.stdout
