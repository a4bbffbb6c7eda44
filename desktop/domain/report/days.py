"""Reports that are due as entries of a calendar."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date

from desktop.domain.out.deadline_calendar import Agenda, Entry
from desktop.domain.out.workbook import office_key
from desktop.domain.report.rows import SENT_STATES, ReportRow


def with_reports(agenda: Agenda, rows: Iterable[ReportRow], last_working_day: Callable[[date], date]) -> Agenda:
    """Return an agenda with the reports in it that are not sent; a day off gives way to the working day before it."""
    office = "-".join(office_key(agenda.sender).split("/"))
    more = []
    for row in rows:
        if row.due is None or row.state in SENT_STATES:
            continue
        working = last_working_day(row.due)
        name = f"rule-{row.rule_id}-{row.period}" if row.rule_id is not None else f"one-{row.id}"
        more.append(
            Entry(
                f"report-{name}.{office}@so-ke-hoach", working, row.name, row.receiver, row.basis,
                row.due if working != row.due else None, report=True,
            )
        )  # fmt: skip
    return replace(agenda, entries=tuple(sorted([*agenda.entries, *more], key=lambda entry: (entry.day, entry.uid))))
