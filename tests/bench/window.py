"""The real window with the sample office against an empty QMainWindow, from the start of the process.

Three moments are taken: the first paint of the window, whatever it shows; the first paint of the overview with its
figures, which is what the user waits for; and the last paint before nothing is painted for a while, when all that is
loaded after the first paint has found its place.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from tests.bench.race import Floor, Race

_WATCH = """
import os, sys, time
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

def end(moment):
    print(moment, flush=True)
    os._exit(0)

class Watch(QObject):
    last = 0.0

    def __init__(self):
        super().__init__()
        self.quiet = QTimer(self, singleShot=True, interval=400)
        self.quiet.timeout.connect(lambda: end(self.last))

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            if sys.argv[1] == "settled":
                self.last = time.time()
                self.quiet.start()
            elif sys.argv[1] == "first" and isinstance(watched, QMainWindow):
                end(time.time())
            elif sys.argv[1] == "seen" and type(watched).__name__ in ("OverviewPage", "QMainWindow"):
                end(time.time())
        return False

class Application(QApplication):
    def __init__(self, arguments):
        super().__init__(arguments)
        self.watch = Watch()
        self.installEventFilter(self.watch)
"""

_EMPTY = f"""{_WATCH}
app = Application(sys.argv)
window = QMainWindow()
window.resize(1200, 740)
window.show()
app.exec()
"""

_OURS = f"""{_WATCH}
from desktop import app
app.QApplication = Application
app.main(["--data", sys.argv[2]])
"""


_VISIT = """
import pathlib, sys
from PySide6.QtWidgets import QApplication
from desktop.gui.shell.window import MainWindow
from desktop.services import open_services
app = QApplication([])
data = pathlib.Path(sys.argv[1])
window = MainWindow(data, lambda: open_services(data))
window.show()
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
    """Return the seconds from the start of a process to the moment that it prints."""
    begun = time.time()
    return float(run("-c", script, *arguments).split()[-1]) - begun


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
