"""Work for a long time in one window, and see that nothing grows: python3 dev.py soak [--minutes 60].

A round goes through all pages, reports on a task, takes it back and does it again, opens a plan with its tabs, types
into a text, searches, filters, begins a plan and leaves it, and reads the help: by mouse and keys on what is seen.
Between rounds it is measured what the process holds. Exit code 1 where memory has grown by 20 MB, objects or widgets
rise from round to round, files stay open, Qt has warned of something, or the program has crashed.

References to None are shown and not judged: below Python 3.12 they rise with every widget that is made, by one for each
virtual method that Qt has called on it. PySide keeps None as "not overridden" there and does not give it back with the
widget; no memory hangs on it (a bare QWidget whose `hide` is called and that is deleted shows the same).
"""

from __future__ import annotations

import argparse
import gc
import os
import shutil
import sys
import tempfile
import time
import traceback
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QTabBar, QTextEdit

from desktop import app as program
from desktop.services import open_services
from tests.days.person import ALT, CTRL, Person

PAGES = range(1, 7)
MEMORY = 20  # MB that it may have grown by since every page was seen
OBJECTS_A_ROUND = 250  # that a round may leave: its steps in the history and for undo
WIDGETS = 40
WARM = 3  # rounds at least until everything is loaded


@dataclass(frozen=True)
class Held:
    """What the process holds after a round."""

    seconds: float
    megabytes: float
    nones: int
    objects: int
    widgets: int
    files: int


def say(line: str) -> None:
    """Print a line at once."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def held(begun: float) -> Held:
    """Measure what the process holds."""
    for _ in range(2):
        gc.collect()
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return Held(
        time.monotonic() - begun,
        pages * os.sysconf("SC_PAGE_SIZE") / 2**20,
        sys.getrefcount(None),
        len(gc.get_objects()),
        len(QApplication.allWidgets()),
        len(list(Path("/proc/self/fd").iterdir())),
    )


def one_round(p: Person, number: int):
    """Do what a person does all day."""
    for page in PAGES:
        yield from p.key(getattr(Qt.Key, f"Key_{page}"), CTRL)
        yield 200
    yield from report(p, number)
    yield from a_plan(p, number)
    yield from search(p)
    yield from begin_a_plan(p)
    for _ in range(2):
        yield from p.key(Qt.Key.Key_F1)
        yield 300
    yield from p.key(Qt.Key.Key_Escape)
    yield from p.key(Qt.Key.Key_1, CTRL)
    yield 500


def report(p: Person, number: int):
    """Report on one of the first tasks, take it back, do it again; filter the list."""
    yield from p.key(Qt.Key.Key_3, CTRL)
    yield 400
    yield from p.key(Qt.Key.Key_Home)
    for _ in range(number % 5):
        yield from p.key(Qt.Key.Key_Down)
    yield from p.key(Qt.Key.Key_Return)
    yield from p.fill("Result so far", f"Lần {number}")
    yield from p.key(Qt.Key.Key_S, CTRL)
    yield 600
    yield from p.key(Qt.Key.Key_Escape)
    yield from p.key(Qt.Key.Key_Z, CTRL)
    yield 400
    yield from p.key(Qt.Key.Key_Y, CTRL)
    yield 400


def a_plan(p: Person, number: int):
    """Open a plan, see its tabs, type into its text where that takes typing, and come back."""
    yield from p.key(Qt.Key.Key_2, CTRL)
    yield 300
    yield from p.key(Qt.Key.Key_Home)
    for _ in range(number % 3):
        yield from p.key(Qt.Key.Key_Down)
    yield from p.key(Qt.Key.Key_Return)
    yield from p.until(lambda: p.all(QTextEdit))
    yield 600
    edit = max(p.all(QTextEdit), key=lambda item: item.width() * item.height())
    edit.setFocus(Qt.FocusReason.OtherFocusReason)
    yield from p.key(Qt.Key.Key_End, CTRL)
    yield from p.type(" thử")
    yield 1200
    for _ in range(4):
        yield from p.key(Qt.Key.Key_Backspace)
    yield 1200
    bar = max(p.all(QTabBar), key=lambda item: item.count())
    for tab in (*range(1, bar.count()), 0):
        yield from p.click(bar, bar.tabRect(tab).center())
        yield 300
    yield from p.key(Qt.Key.Key_Left, ALT)
    yield 300


def search(p: Person):
    """Search everything and leave it."""
    yield from p.key(Qt.Key.Key_K, CTRL)
    yield from p.until(lambda: p.front() is not p.window())
    yield from p.type("bao cao")
    yield 500
    yield from p.key(Qt.Key.Key_Escape)


def begin_a_plan(p: Person):
    """Open the wizard and leave it as it was."""
    yield from p.key(Qt.Key.Key_1, CTRL)
    yield from p.key(Qt.Key.Key_N, CTRL)
    yield 700
    yield from p.key(Qt.Key.Key_Escape)
    yield 400


class Soak:
    """The rounds, and what was measured after each."""

    def __init__(self, person: Person, minutes: float) -> None:
        self.person, self.minutes, self.begun = person, minutes, time.monotonic()
        self.points: list[Held] = []

    def rounds(self):
        """Work until the time is over."""
        p = self.person
        yield from p.until(p.window)
        p.window().resize(1366, 740)
        yield 1500
        number = 0
        say(f"{'round':>6}{'minutes':>9}{'MB':>8}{'None':>9}{'objects':>9}{'widgets':>9}{'files':>7}")
        while time.monotonic() - self.begun < self.minutes * 60 or len(self.points) <= WARM:
            number += 1
            yield from one_round(p, number)
            now = held(self.begun)
            self.points.append(now)
            say(
                f"{number:>6}{now.seconds / 60:>9.1f}{now.megabytes:>8.1f}{now.nones:>9}{now.objects:>9}"
                f"{now.widgets:>9}{now.files:>7}"
            )

    def faults(self) -> list[str]:
        """Return what has grown since everything was loaded."""
        first = max(WARM, len(self.points) // 4)
        if len(self.points) <= first:
            return ["too few rounds to say anything"]
        begin, end, rounds = self.points[first - 1], self.points[-1], len(self.points) - first
        out = []
        if end.megabytes - begin.megabytes > MEMORY:
            out.append(f"memory grew from {begin.megabytes:.0f} to {end.megabytes:.0f} MB in {rounds} rounds")
        if (end.objects - begin.objects) / rounds > OBJECTS_A_ROUND:
            out.append(f"objects rise by {(end.objects - begin.objects) / rounds:.0f} a round")
        if end.widgets > begin.widgets + WIDGETS:
            out.append(f"widgets rose from {begin.widgets} to {end.widgets}")
        if end.files > begin.files + 2:
            out.append(f"open files rose from {begin.files} to {end.files}")
        return out


def main(arguments: list[str]) -> None:
    """Make the sample office in a folder of its own, and work in it."""
    parser = argparse.ArgumentParser(prog="python3 dev.py soak", description=__doc__)
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--pictures", type=Path)
    options = parser.parse_args(arguments)
    data = Path(tempfile.mkdtemp(prefix="soak-"), "data")
    services = open_services(data)
    services.sample.make()
    services.close()
    _work(data, options.minutes, options.pictures)


def _work(data: Path, minutes: float, pictures: Path | None) -> None:
    class Application(QApplication):
        """The program's own, with somebody before it."""

        def __init__(self, words: list[str]) -> None:
            super().__init__(words)
            self.person = Person(data.resolve(), pictures)
            self.soak = Soak(self.person, minutes)
            self.way = self.soak.rounds()
            QTimer.singleShot(200, self.go_on)

        def go_on(self) -> None:
            try:
                QTimer.singleShot(next(self.way), self.go_on)
            except StopIteration:
                self.person.faults += self.soak.faults()
                finish(self.person)
            except BaseException:
                self.person.picture("lost")
                self.person.faults.append(traceback.format_exc())
                finish(self.person)

    program.QApplication = Application  # type: ignore[attr-defined]
    QApplication.setQuitOnLastWindowClosed(False)
    program.main(["--data", str(data)])


def finish(person: Person) -> None:
    """Say what was found, and end."""
    person.faults += [path.read_text(encoding="utf-8") for path in person.data.glob("log/crash-*")]
    shutil.rmtree(person.data.parent, ignore_errors=True)
    say("\n".join(dict.fromkeys(person.faults)) or "No fault.")
    os._exit(1 if person.faults else 0)


if __name__ == "__main__":
    main(sys.argv[1:])
