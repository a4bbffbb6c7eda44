"""How far the forms of a report are: which units were asked, who has answered, who is late."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from desktop.domain.report.figures import ReportLine
from desktop.domain.report.rows import SENT_STATES, ReportRow

_BEFORE = timedelta(days=15)
"""A form that is due back so long before the cut-off was still for the report before; one that is given out so long
after the report was due is for the next."""


class FormState(StrEnum):
    """How the form of a unit stands."""

    NOT_OUT = "not-out"
    OUT = "out"
    OVERDUE = "overdue"
    BACK = "back"
    BACK_LATE = "back-late"


BACK = frozenset({FormState.BACK, FormState.BACK_LATE})


@dataclass(frozen=True)
class FormOut:
    """A form that went out to a unit, and when it came back."""

    unit_id: int
    made_on: date
    back_by: date
    received_on: date | None


@dataclass(frozen=True)
class UnitOfReport:
    """A unit whose tasks a report counts, with the newest form that it was given for the report, as of a day."""

    unit_id: int
    unit: str
    tasks: int
    as_of: date
    form: FormOut | None = None

    @property
    def days(self) -> tuple[date | None, date | None, date | None]:
        """Return when its form was given out, when it is due back, when it came back."""
        return (None, None, None) if self.form is None else (
            self.form.made_on, self.form.back_by, self.form.received_on
        )  # fmt: skip

    @property
    def state(self) -> FormState:
        """Return how its form stands."""
        if self.form is None:
            return FormState.NOT_OUT
        if self.form.received_on is not None:
            return FormState.BACK_LATE if self.days_late else FormState.BACK
        return FormState.OVERDUE if self.days_late else FormState.OUT

    @property
    def days_late(self) -> int:
        """Return by how many days the form is late, or came back late."""
        if self.form is None:
            return 0
        return max(0, ((self.form.received_on or self.as_of) - self.form.back_by).days)


def begins(first: date, cut_off: date) -> date:
    """Return the first day by which a form for a report can be due back."""
    return max(first, cut_off - _BEFORE)


def ends(cut_off: date, due: date | None) -> date:
    """Return the last day on which a form for a report can be given out."""
    return max(cut_off, due or cut_off) + _BEFORE


def served(rows: Iterable[ReportRow], back_by: date) -> ReportRow | None:
    """Return the report, of those that are not sent, that a form which is due back on a day is for.

    It is the first to be due of those whose figures close at most 15 days later; one that is due before is past help.
    """
    found = [
        row
        for row in rows
        if row.due is not None
        and row.state not in SENT_STATES
        and begins(row.first, row.cut_off) <= back_by <= max(row.due, row.cut_off)
    ]
    return min(found, key=lambda row: (row.due or row.cut_off, row.cut_off), default=None)


def units_of(
    lines: Iterable[ReportLine],
    forms: Iterable[FormOut],
    names: Mapping[int, tuple[int, str]],
    since: date,
    until: date,
    as_of: date,
) -> list[UnitOfReport]:
    """Return the units of a report's lines in the order of `names`, each with its newest form as it stood on a day.

    `names` gives for each unit who stands for it and how that one is called; `forms` come the newest first, and count
    where they are due back from `since` on and were given out by `until`. A form that came back after the day was still
    out on it.
    """
    counts: dict[int, int] = {}
    called: dict[int, str] = {}
    for line in lines:
        if line.unit_id is not None and line.unit_id in names:
            key, name = names[line.unit_id]
            counts[key] = counts.get(key, 0) + 1
            called[key] = name
    newest: dict[int, FormOut] = {}
    for form in forms:
        key = names[form.unit_id][0] if form.unit_id in names else form.unit_id
        if form.made_on <= min(as_of, until) and form.back_by >= since and key not in newest:
            back = form.received_on if form.received_on is not None and form.received_on <= as_of else None
            newest[key] = FormOut(key, form.made_on, form.back_by, back)
    order = dict.fromkeys(key for key, _name in names.values() if key in counts)
    return [UnitOfReport(key, called[key], counts[key], as_of, newest.get(key)) for key in order]
