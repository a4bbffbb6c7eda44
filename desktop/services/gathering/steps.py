"""The consolidation as other services need it, inside their transaction: the list, a period, what a report tells."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from datetime import date

from desktop.catalogue import places as catalogue
from desktop.catalogue.periods import period_label
from desktop.catalogue.timing import timing_words
from desktop.domain.base.period import Period
from desktop.domain.office.office import Level, Office
from desktop.domain.out.consolidation import TIME_TO_SEND, Overview, Place, Totals, overview, place_key
from desktop.domain.out.tally import given_of, tally
from desktop.domain.report.content import Listing, Part
from desktop.domain.report.gathered import Gathered, GivenRow, Reading, propose_gathered
from desktop.domain.report.proposals import Say
from desktop.domain.report.regime import before
from desktop.domain.task.rows import TaskQuery
from desktop.services.base import Context
from desktop.storage import collected, queries, records
from desktop.storage.database import Session

LIST, DUE = "communes", "consolidation.due"
"""Settings: the offices that are to send, where they were edited; the days due that were set."""


def places(session: Session, office: Office | None) -> list[Place]:
    """Return the offices that are to send: the list that was edited, else the communes of the province."""
    kept = records.settings(session).get(LIST)
    if isinstance(kept, list):
        return [Place(*map(str, item)) for item in kept if isinstance(item, list) and len(item) == 3]
    if office is None or office.level is not Level.PROVINCE:
        return []
    return [
        Place(
            place_key(item.level.value, item.name, item.province.name, item.code),
            f"{item.level.value} {item.name}",
            item.code,
        )
        for item in catalogue.communes(office.province)
    ]


def due(session: Session, period: Period) -> date:
    """Return the last day on which a period's workbooks are in time."""
    kept = records.settings(session).get(DUE)
    day = kept.get(str(period)) if isinstance(kept, dict) else None
    return date.fromisoformat(day) if isinstance(day, str) else period.cut_off + TIME_TO_SEND


def overview_of(session: Session, office: Office | None, period: Period) -> Overview:
    """Return how a period stands by the files that are kept."""
    return overview(period, due(session, period), places(session, office), collected.of_period(session, str(period)))


def made_of(session: Session, period: Period) -> str:
    """Return a sum over what the report on a period is made of, without reading a row of what offices sent."""
    last = before(period)
    marks = [str(period), str(due(session, period)), str(due(session, last)), records.settings(session).get(LIST)]
    told = json.dumps([*marks, *collected.marks(session, (str(period), str(last)))], default=tuple)
    return hashlib.sha256(told.encode()).hexdigest()


def given(context: Context, session: Session, found: Overview) -> list[GivenRow]:
    """Return the tasks that the office gave to those below and that any of them reports on, each with who did it."""
    said: dict[int, set[str]] = {}
    for key in found.totals.demands:
        number, _, task = key.rpartition("#")
        plan, _, own = task.partition(".")
        if plan.isdecimal() and own.isdecimal():
            said.setdefault(int(plan), set()).add(number)
    horizon, working = context.horizon(), context.working_days.last_working_day
    out = []
    for plan_id, numbers in sorted(records.plan_numbers(session, said).items()):
        rows = queries.task_rows(session, TaskQuery(plan_id=plan_id, order="position"), horizon, working)
        if rows and numbers & said[plan_id]:
            head = rows[0]
            for row in tally(given_of(rows), numbers, found):
                out.append(GivenRow(head.plan_number, head.plan_dated, row, timing_words(row.task.timing)))
    return out


def gathered(
    context: Context,
    session: Session,
    office: Office,
    period: Period,
    day: date,
    about: tuple[str, str, str],
    say: Say,
    columns: Callable[[str], tuple[str, ...]],
) -> tuple[list[Part], list[Listing]]:
    """Return text and tables of the report on a period; `about` are issuer, receiver and subject."""
    found = overview_of(session, office, period)
    reading = Reading(found, period.cut_off)
    reading.take(collected.rows_of(session, found.files))
    last = before(period)
    earlier: Totals | None = None
    if kept := collected.of_period(session, str(last)):
        earlier = overview(last, due(session, last), places(session, office), kept).totals
    facts = Gathered(
        *about,
        period_label(period),
        period.reporting.first,
        period.cut_off,
        day,
        found,
        {place.key: number for number, place in enumerate(places(session, office))},
        reading.due,
        reading.lines,
        reading.said,
        earlier,
        period_label(last),
        given(context, session, found),
    )
    return propose_gathered(facts, say, columns)
