"""First paint of the real window with the sample office against an empty QMainWindow, from the start of the process."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

from tests.bench.race import Floor, Race

_WATCH = """
import sys, time
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QMainWindow

class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and isinstance(watched, QMainWindow):
            print(time.time(), flush=True)
            import os; os._exit(0)
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
app.main(["--data", sys.argv[1]])
"""


def first_paint(folder: Path) -> Race:
    """Race the start of the program."""
    data = folder / "office"
    _run("-m", "desktop", "sample", "--data", str(data))
    return Race(
        lambda: _paint(_OURS, str(data)),
        (Floor("an empty QMainWindow", lambda: _paint(_EMPTY), 1.5),),
        9,
    )


def _paint(script: str, *arguments: str) -> float:
    """Return the seconds from the start of a process to the first paint of its window."""
    start = time.time()
    return float(_run("-c", script, *arguments).split()[-1]) - start


def _run(*arguments: str) -> str:
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ, "PYTHONUTF8": "1"}
    done = subprocess.run(
        [sys.executable, *arguments], capture_output=True, text=True, env=environment, timeout=120, check=False
    )
    if done.returncode:
        raise RuntimeError(done.stderr.strip().splitlines()[-1] if done.stderr.strip() else "it ended without a word")
    return done.stdout
