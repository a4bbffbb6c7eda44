"""Work one day, or `look` at an office: python -m tests.days DAY DATA."""

from __future__ import annotations

import argparse
import os
import sys
import time
import traceback
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from desktop import app as program
from desktop.services import open_services
from tests.days import days
from tests.days.person import Person

options = argparse.ArgumentParser()
options.add_argument("day")
options.add_argument("data", type=Path)
options.add_argument("--size", default="1366x740")
options.add_argument("--shown", type=Path)
options.add_argument("--pictures", type=Path)
options.add_argument("--at", help="the moment at which the day begins, 2026-06-16T08:00")
asked = options.parse_args()
if asked.at:
    begun, moment = time.monotonic(), datetime.fromisoformat(asked.at)
    open_services.__kwdefaults__["now"] = lambda: moment + timedelta(seconds=time.monotonic() - begun)


class Application(QApplication):
    """The program's own, with somebody before it."""

    def __init__(self, words: list[str]) -> None:
        super().__init__(words)
        self.person = Person(asked.data.resolve(), asked.pictures)
        self.way = days.whole(self.person, asked.day, tuple(map(int, asked.size.split("x"))), asked.shown)
        QTimer.singleShot(200, self.go_on)

    def go_on(self) -> None:
        try:
            QTimer.singleShot(next(self.way), self.go_on)
        except StopIteration:
            end(self.person)
        except BaseException:
            self.person.picture("lost")
            self.person.faults.append(traceback.format_exc())
            end(self.person)


def end(person: Person) -> None:
    person.faults += [path.read_text(encoding="utf-8") for path in person.data.glob("log/crash-*")]
    sys.stdout.write("\n".join(person.faults) or f"a day without a fault, {person.clicks} clicks")
    sys.stdout.flush()
    os._exit(1 if person.faults else 0)  # whatever dialog is open


program.QApplication = Application
QApplication.setQuitOnLastWindowClosed(False)
program.main(["--data", str(asked.data)])
