"""Deadlines as entries of a calendar, for the phone or Outlook."""

# ruff: noqa: D102 (the properties of DatedTask say what they are by their names)

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from desktop.domain.progress import OPEN_STATES, State
from desktop.domain.text import fold
from desktop.domain.workbook import Sender

ALARM_DAYS = (7, 3, 1)
"""Days before, on which an entry reminds (DOMAIN: the warnings that offices use)."""


@dataclass(frozen=True)
class Entry:
    """A day to keep. `uid` stays the same from file to file, so that a calendar replaces what it already has."""

    uid: str
    day: date
    text: str
    unit: str = ""
    source: str = ""  # number of the document that gives the task
    last_day: date | None = None  # last day on time where `day` is the working day before it


@dataclass(frozen=True)
class Agenda:
    """The entries of an office, or of one of its units when `unit` is given."""

    sender: Sender
    entries: tuple[Entry, ...]
    unit: str = ""


class DatedTask(Protocol):
    """What an entry needs of a task; the rows of the task list have it."""

    @property
    def id(self) -> int: ...
    @property
    def plan_number(self) -> str: ...
    @property
    def text(self) -> str: ...
    @property
    def unit(self) -> str: ...
    @property
    def last_day(self) -> date | None: ...
    @property
    def working_day(self) -> date | None: ...
    @property
    def state(self) -> State: ...


def agenda(sender: Sender, tasks: Iterable[DatedTask], unit: str = "") -> Agenda:
    """Return the deadlines of open tasks by day; `unit` keeps those that it leads.

    A deadline on a day off stands on the last working day before it.
    """
    office = "-".join(fold(f"{sender.province} {sender.level} {sender.name}").split())
    entries = [
        Entry(
            uid=f"task-{task.id}.{office}@so-ke-hoach",
            day=task.working_day or task.last_day,
            text=task.text,
            unit=task.unit,
            source=task.plan_number,
            last_day=task.last_day if task.working_day not in (None, task.last_day) else None,
        )
        for task in tasks
        if task.last_day is not None and task.state in OPEN_STATES and unit in ("", task.unit)
    ]
    return Agenda(sender, tuple(sorted(entries, key=lambda entry: (entry.day, entry.uid))), unit)
