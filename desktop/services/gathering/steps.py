"""The consolidation as other services need it, inside their transaction: the list, a period, what a report tells."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from desktop.catalogue import places as catalogue
from desktop.catalogue.periods import period_label
from desktop.domain.base.period import Period
from desktop.domain.office.office import Level, Office
from desktop.domain.out.consolidation import TIME_TO_SEND, Overview, Place, Totals, overview, place_key
from desktop.domain.out.tally import GivenTask, TallyRow, goes_down, tally
from desktop.domain.report.content import Listing, Part
from desktop.domain.report.gathered import Gathered, Reading, propose_gathered
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


def given_down(context: Context, session: Session, plan_id: int) -> tuple[GivenTask, ...]:
    """Return the tasks of a plan that the offices below are to do; all of one that names none of these offices."""
    query = TaskQuery(plan_id=plan_id, order="position")
    every = queries.task_rows(session, query, context.horizon(), context.working_days.last_working_day)
    rows = [row for row in every if goes_down(row)] or every
    return tuple(
        GivenTask(f"{plan_id}.{row.id}", number, row.text, row.last_day, row.product)
        for number, row in enumerate(rows, start=1)
    )


def _asked(context: Context, session: Session, found: Overview) -> list[TallyRow]:
    """Return how far the offices are with each task of the plans that their workbooks answer to."""
    said: dict[int, set[str]] = {}
    for demand in found.totals.demands:
        number, _, key = demand.rpartition("#")
        if (plan_id := key.partition(".")[0]).isdigit():
            said.setdefault(int(plan_id), set()).add(number)
    return [
        row
        for plan_id, numbers in sorted(records.plan_numbers(session, said).items())
        if numbers & said[plan_id]
        for row in tally(given_down(context, session, plan_id), numbers, found)
    ]


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
        _asked(context, session, found),
        earlier,
        period_label(last),
    )
    return propose_gathered(facts, say, columns)
