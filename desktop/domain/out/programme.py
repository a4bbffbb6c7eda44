"""What is due in a period, as offices plan their work by it: the programme of a month or year, and sheets by person."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from desktop.domain.base.citation import kinds_of
from desktop.domain.base.period import Period, Span
from desktop.domain.office.office import Unit
from desktop.domain.out.workbook import Sender
from desktop.domain.task.progress import DONE_STATES, DueState
from desktop.domain.task.rows import TaskRow
from desktop.domain.task.task import Recurrence

_OF_PERIOD = re.compile(r"\((?:tháng|quý|tuần|\d+ tháng) [^()]*năm \d{4}[^()]*\)$")
"""The period that a duty is owed for, behind its words."""


@dataclass(frozen=True)
class ProgrammeLine:
    """A row of the programme: what is due on a day. `supporting` are full names; `leader` is in charge of the unit.

    `rhythm` stands in the place of the day where all times that a task comes back in the period are one row.
    """

    text: str
    unit: str
    supporting: tuple[str, ...]
    leader: str
    person: str
    day: date
    source: str
    state: DueState
    rhythm: str = ""

    @property
    def with_source(self) -> str:
        """Return the words with the document that gives it, for a table that has no column for that."""
        if not re.match(r"\d+\s*/", self.source):
            return self.text
        kind = next(iter(kinds_of(self.source)), "Văn bản")
        source = f"{kind} số {self.source}"
        if _OF_PERIOD.search(self.text):
            return f"{self.text[:-1]}; {source})"
        return f"{self.text} ({source})"


def programme_lines(
    rows: Iterable[TaskRow], span: Span, units: Mapping[int, Unit], name: Callable[[TaskRow], str]
) -> list[ProgrammeLine]:
    """Return what of `rows` (a row for each period) is due in a span and does not rest, by day and unit.

    `name` says what a row asks for, its period with it. A unit that is not in the directory any more keeps its name.
    """
    full = {unit.label: unit.name for unit in units.values()}
    leaders: dict[int | None, str] = {key: unit.leader for key, unit in units.items()}
    found = [
        ProgrammeLine(
            name(row),
            row.unit,
            tuple(full.get(label, label) for label in row.supporting),
            leaders.get(row.unit_id, ""),
            row.person,
            row.last_day,
            row.plan_number or row.plan_title,
            row.state,
        )
        for row in rows
        if row.last_day is not None and row.last_day in span and row.state is not DueState.PAUSED
    ]
    return sorted(found, key=lambda line: (line.day, line.unit, line.text))


def routine_together(
    pairs: Iterable[tuple[ProgrammeLine, TaskRow]], words: Mapping[Recurrence, str], name: Callable[[TaskRow], str]
) -> list[ProgrammeLine]:
    """Return the rows of a long period, what comes back each month or week as one row each behind the others.

    `words` say how often; `name` says what a row asks for, without a period.
    """
    lines: list[ProgrammeLine] = []
    routine: dict[int, ProgrammeLine] = {}
    for line, row in pairs:
        often = next((words[item] for item in row.recurring if item in words), "")
        if often and row.period:
            routine.setdefault(row.id, replace(line, text=name(row._replace(period="")), rhythm=often))
        else:
            lines.append(line)
    return [*lines, *sorted(routine.values(), key=lambda line: (line.unit, line.text))]


@dataclass(frozen=True)
class ProgrammeBook:
    """The programme of a period as a workbook."""

    sender: Sender
    period: Period
    lines: tuple[ProgrammeLine, ...]


@dataclass(frozen=True)
class PersonLine:
    """A product of somebody in a period: figures and facts only, never a rating.

    `late` is how many days after its last day on time it was done, or how many it is overdue on the day of the sheet;
    negative is early, None not due yet. `evidence` are names of files.
    """

    person: str  # empty where none is named: it is counted for the unit
    unit: str
    text: str
    source: str
    product: str
    number: str
    last_day: date | None
    done_on: date | None
    late: int | None
    evidence: tuple[str, ...]


@dataclass(frozen=True)
class PersonBook:
    """The sheet by person and product of a period, as it stands on `as_of`."""

    sender: Sender
    period: Period
    as_of: date
    lines: tuple[PersonLine, ...]


def person_lines(
    rows: Iterable[TaskRow],
    span: Span,
    today: date,
    name: Callable[[TaskRow], str],
    evidence: Mapping[int, Sequence[str]],
) -> list[PersonLine]:
    """Return what of `rows` (a row for each period) was due or done in a span, by unit and person.

    What was due before the span and is still open is there, too: it is owed in the span.
    """
    out = []
    for row in rows:
        done = row.done_on if row.state in DONE_STATES else None
        due = row.last_day is not None and row.last_day in span
        owed = row.last_day is not None and row.last_day < span.first and done is None
        if row.state is DueState.PAUSED or not (due or owed or (done is not None and done in span)):
            continue
        late = None
        if row.last_day is not None and (done is not None or row.last_day < today):
            late = ((done or today) - row.last_day).days
        source, files = row.plan_number or row.plan_title, tuple(evidence.get(row.id, ()))
        facts = (row.person, row.unit, name(row), source, row.product, row.product_number)
        out.append(PersonLine(*facts, row.last_day, done, late, files))
    return sorted(out, key=lambda line: (line.unit, not line.person, line.person, line.last_day or date.max, line.text))
