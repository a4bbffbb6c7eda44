"""Deadlines as entries of a calendar, for the phone or Outlook."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from desktop.domain.base.text import fold
from desktop.domain.out.workbook import Sender
from desktop.domain.task.report_duty import is_report_duty
from desktop.domain.task.rows import DueRow

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
    period: str = ""  # of a recurring task ("2026-Q3")
    report: bool = False  # a report is to be handed in


@dataclass(frozen=True)
class Agenda:
    """The entries of an office, or of one of its units when `unit` is given."""

    sender: Sender
    entries: tuple[Entry, ...]
    unit: str = ""


def agenda(sender: Sender, owed: Iterable[DueRow], unit: str = "") -> Agenda:
    """Return what is owed by day, an entry for each task and period; `unit` keeps what it leads.

    A deadline on a day off stands on the last working day before it.
    """
    office = "-".join(fold(f"{sender.province} {sender.level} {sender.name}").split())
    entries = [
        Entry(
            uid=f"{'-'.join(filter(None, ('task', str(task.id), period)))}.{office}@so-ke-hoach",
            day=task.working_day or task.last_day,
            text=task.text,
            unit=task.unit,
            source=task.plan_number,
            last_day=task.last_day if task.working_day not in (None, task.last_day) else None,
            period=period,
            report=is_report_duty(task.text, task.product),
        )
        for task, period in owed
        if task.last_day is not None and unit in ("", task.unit)
    ]
    return Agenda(sender, tuple(sorted(entries, key=lambda entry: (entry.day, entry.uid))), unit)
