"""What the process of the real window holds once all is loaded and the tasks are shown, in MB, against an empty one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tests.bench import tasks, window
from tests.bench.race import Floor, Race

_HELD = """
import os, pathlib, sys
from PySide6.QtWidgets import QApplication, QMainWindow

def held():
    pages = int(pathlib.Path("/proc/self/statm").read_text().split()[1])
    print(pages * os.sysconf("SC_PAGE_SIZE") / 2**20, flush=True)
    os._exit(0)

app = QApplication([])
"""
_EMPTY = f"""{_HELD}
window = QMainWindow()
window.show()
app.processEvents()
held()
"""
_OURS = f"""{_HELD}
from desktop.gui.places import PageAt
from desktop.gui.shell.window import MainWindow
from desktop.services import open_services

data = pathlib.Path(sys.argv[1])
window = MainWindow(data, lambda: open_services(data))
window.show()
app.processEvents()
window.load()
for page in ("overview", "plans", "tasks"):
    window.go(PageAt(page))
    for _ in range(20):
        app.processEvents()
held()
"""


def bench(count: int, bar: float) -> Callable[[Path], Race]:
    """Return the bench of an office with so many tasks; 60 is about what the sample office has."""

    def race(folder: Path) -> Race:
        if count > tasks.SMALL:
            services, database = tasks.office(count, folder)
            if services.office.get() is None:
                from desktop.domain.office.office import Level

                services.office.set_up(services.office.propose(Level.COMMUNE, "tỉnh Hà Sơn", "Thanh Bình"))
            data = database.parent
        else:
            data = window.sample(folder)
        ours = lambda: float(window.run("-c", _OURS, str(data)).split()[-1])  # noqa: E731
        floor = lambda: float(window.run("-c", _EMPTY).split()[-1])  # noqa: E731
        return Race(ours, (Floor("an empty QMainWindow", floor, bar),), 3, unit="MB")

    return race
