"""Loading and keeping whole records: offices, units, legal documents, plans with all that hangs on them, drafts."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Select, Text, extract, func, select, type_coerce
from sqlalchemy.orm import Session, make_transient, selectinload
from sqlalchemy.orm.attributes import set_committed_value

from desktop.domain.base.citation import Citation
from desktop.domain.base.numbers import Given
from desktop.domain.office.office import LegalDocument, Office, Unit
from desktop.domain.plan.plan import Block, PartialDate, Plan, PlanStatus
from desktop.domain.task.task import Task
from desktop.storage import (
    mapping,  # noqa: F401 (the classes below must be mapped)
    sqlite,
)
from desktop.storage import tables as t

# mypy sees the dataclasses' own types where SQLAlchemy has put its attributes, hence the ignores below.
TASK_LOADS = (
    selectinload(Task.unit),  # type: ignore[arg-type]
    selectinload(Task.supporting),  # type: ignore[arg-type]
    selectinload(Task.updates),  # type: ignore[arg-type]
    selectinload(Task.items),  # type: ignore[arg-type]
)


def office(session: Session) -> Office | None:
    """Return the office, or None in an empty database."""
    return session.scalars(select(Office)).first()


def settings(session: Session) -> dict[str, Any]:
    """Return all settings."""
    return {row.key: row.value for row in session.execute(t.setting.select())}


def save_settings(session: Session, values: dict[str, Any]) -> None:
    """Keep these settings; others stay."""
    session.execute(t.setting.delete().where(t.setting.c.key.in_(values)))
    session.execute(t.setting.insert(), [{"key": key, "value": value} for key, value in values.items()])


def take_setting(session: Session, key: str) -> Any:  # noqa: ANN401 (any JSON value)
    """Return what a key holds and forget it; None where there is no such key."""
    kept = settings(session)
    if key in kept:
        session.execute(t.setting.delete().where(t.setting.c.key == key))
    return kept.get(key)


def _units() -> Select[Unit]:
    return select(Unit).options(selectinload(Unit.successor)).order_by(t.unit.c.position, t.unit.c.id)  # type: ignore[arg-type]


def units(session: Session) -> list[Unit]:
    """Return all units in the directory's order."""
    return list(session.scalars(_units()))


def unit(session: Session, unit_id: int) -> Unit | None:
    """Return a unit with its successor."""
    return session.scalars(_units().where(t.unit.c.id == unit_id)).first()


def add_unit(session: Session, new: Unit) -> None:
    """Keep a new unit at the directory's end; it has its id afterwards.

    One that was kept before and taken away by undo, while a plan with it was open, is new again.
    """
    make_transient(new)
    new.position = (session.scalar(select(func.max(t.unit.c.position))) or 0) + 1
    new.successor = session.get(Unit, new.successor.id) if new.successor else None
    session.add(new)
    session.flush()


def save_unit(session: Session, changed: Unit) -> None:
    """Keep a changed unit."""
    unit(session, changed.id or 0)
    kept = session.merge(changed)
    kept.successor = session.get(Unit, changed.successor.id) if changed.successor else None


def unit_ids(session: Session) -> set[int]:
    """Return the numbers of all units."""
    return set(session.scalars(select(t.unit.c.id)))


def tasks_of_unit(session: Session, unit_id: int) -> int:
    """Return how many tasks name the unit, as lead or supporting."""
    lead = session.scalar(select(func.count()).select_from(t.task).where(t.task.c.unit_id == unit_id))
    support = session.scalar(
        select(func.count()).select_from(t.task_support).where(t.task_support.c.unit_id == unit_id)
    )
    return (lead or 0) + (support or 0)


def tasks_naming_unit(session: Session, unit_id: int) -> list[int]:
    """Return the tasks that a unit leads or supports."""
    supported = select(t.task_support.c.task_id).where(t.task_support.c.unit_id == unit_id)
    rows = select(t.task.c.id).where((t.task.c.unit_id == unit_id) | t.task.c.id.in_(supported))
    return list(session.scalars(rows.order_by(t.task.c.id)))


def hand_over_tasks(session: Session, from_id: int, to_id: int) -> None:
    """Give everything that points to one unit to another one, which supports no task that it leads then."""
    support = t.task_support
    already = select(support.c.task_id).where(support.c.unit_id == to_id).scalar_subquery()
    session.execute(t.task.update().where(t.task.c.unit_id == from_id).values(unit_id=to_id))
    session.execute(support.delete().where(support.c.unit_id == from_id, support.c.task_id.in_(already)))
    session.execute(support.update().where(support.c.unit_id == from_id).values(unit_id=to_id))
    led = select(t.task.c.id).where(t.task.c.unit_id == to_id).scalar_subquery()
    session.execute(support.delete().where(support.c.unit_id == to_id, support.c.task_id.in_(led)))
    session.execute(t.unit.update().where(t.unit.c.successor_id == from_id).values(successor_id=to_id))


def remove_unit(session: Session, unit_id: int) -> None:
    """Remove a unit's row."""
    session.flush()
    session.execute(t.unit.delete().where(t.unit.c.id == unit_id))


def legal_documents(session: Session) -> list[LegalDocument]:
    """Return the whole legal library."""
    return list(session.scalars(select(LegalDocument)))


def legal_document(session: Session, document_id: int) -> LegalDocument | None:
    """Return a document of the library."""
    return session.get(LegalDocument, document_id)


def remove_legal_document(session: Session, document_id: int) -> None:
    """Remove a document of the library."""
    session.execute(t.legal.delete().where(t.legal.c.id == document_id))


def tasks(session: Session, task_ids: Sequence[int]) -> dict[int, Task]:
    """Return the tasks with these ids that exist, whole."""
    found = session.scalars(select(Task).where(t.task.c.id.in_(task_ids)).options(*TASK_LOADS))
    return {task.id: task for task in found if task.id is not None}


def tasks_apart(session: Session, task_ids: Sequence[int]) -> dict[int, Task]:
    """Return tasks as `tasks` does, but as copies that the session knows nothing of."""
    found = tasks(session, task_ids)
    for task in found.values():
        session.expunge(task)
    return found


def task_years(session: Session, task_ids: Sequence[int]) -> dict[int, int | None]:
    """Return the year of each task's plan."""
    rows = session.execute(select(t.task.c.id, t.plan.c.year).join(t.plan).where(t.task.c.id.in_(task_ids)))
    return {row.id: row.year for row in rows}


def task_ids_of(session: Session, plan_id: int) -> list[int]:
    """Return the ids of a plan's tasks."""
    return list(session.scalars(select(t.task.c.id).where(t.task.c.plan_id == plan_id)))


def plan(session: Session, plan_id: int) -> Plan | None:
    """Return a plan whole: blocks, tasks, units, updates."""
    return session.scalars(
        select(Plan)
        .where(t.plan.c.id == plan_id)
        .options(
            selectinload(Plan.blocks).selectinload(Block.task),  # type: ignore[arg-type]
            selectinload(Plan.tasks).options(*TASK_LOADS),  # type: ignore[arg-type]
        )
    ).first()


def plans_with_tasks(session: Session, ids: Sequence[int]) -> list[Plan]:
    """Return those of some plans that exist, in the order of their numbers, with their tasks but not their text."""
    tasks = selectinload(Plan.tasks).options(*TASK_LOADS)  # type: ignore[arg-type]
    found = {plan.id: plan for plan in session.scalars(select(Plan).where(t.plan.c.id.in_(ids)).options(tasks))}
    return [found[number] for number in ids if number in found]


def plan_alone(session: Session, plan_id: int) -> Plan:
    """Return a plan that exists without what hangs on it."""
    return session.get_one(Plan, plan_id)


def plan_numbers(session: Session, plan_ids: Collection[int]) -> dict[int, set[str]]:
    """Return the numbers that some plans have or had in an earlier version, by their ids; of one not there, none."""
    plan, version = t.plan.c, t.plan_version.c
    out: dict[int, set[str]] = {}
    for plan_id, *numbers in session.execute(
        select(plan.id, plan.number, plan.issued_number).where(plan.id.in_(plan_ids))
    ):
        out[plan_id] = {number for number in numbers if number}
    for plan_id, number in session.execute(select(version.plan_id, version.number).where(version.plan_id.in_(out))):
        out[plan_id].add(number)
    return out


def plans_without_items(session: Session) -> list[int]:
    """Return the plans with recurring tasks that have neither a date of their own nor items."""
    task = t.task.c
    rows = select(task.plan_id).where(
        task.recurring != "", task.deadline.is_(None), task.id.not_in(select(t.task_item.c.task_id))
    )
    return list(session.scalars(rows.distinct().order_by(task.plan_id)))


def next_id(session: Session, table: str) -> int:
    """Return the number of the next new row of a table: none is given twice, not even after undo."""
    return sqlite.highest_number(session.connection(), table) + 1


def add_plan(session: Session, new: Plan) -> None:
    """Keep a new plan; its units must be in the session already."""
    session.add(new)
    session.flush()


def forget_lists(task: Task) -> None:
    """Empty the lists of a task that a session wrote and took back: none may be taken for what is stored."""
    for name in ("supporting", "updates", "items"):
        set_committed_value(task, name, [])


def years_of_plans(session: Session, ids: Sequence[int]) -> dict[int, int | None]:
    """Return the years of some plans by their ids, also of those in the bin."""
    rows = session.execute(select(t.plan.c.id, t.plan.c.year).where(t.plan.c.id.in_(ids)))
    return {row.id: row.year for row in rows}


def plan_years(session: Session) -> list[int]:
    """Return the years that have plans outside the bin, newest first."""
    year = t.plan.c.year
    rows = session.scalars(
        select(year).where(t.plan.c.deleted_at.is_(None), year.is_not(None)).distinct().order_by(year.desc())
    )
    return [value for value in rows if value is not None]


def plan_beginnings(session: Session, task_ids: Sequence[int]) -> list[tuple[str, int | None, date | None]]:
    """Return subject, year and the date of the first version of each plan that some tasks are of."""
    plan, version = t.plan.c, t.plan_version.c
    first = select(func.min(version.dated)).where(version.plan_id == plan.id).correlate(t.plan).scalar_subquery()
    rows = session.execute(
        select(plan.title, plan.year, plan.issued_on, first.label("first"))
        .where(plan.id.in_(select(t.task.c.plan_id).where(t.task.c.id.in_(task_ids))))
        .order_by(plan.id)
    )
    return [(row[0], row[1], min(filter(None, (row[2], row[3])), default=None)) for row in rows]


def numbers_given(session: Session, year: int) -> list[Given]:
    """Return the numbers of a year that are taken, each with what holds it; those in the bin keep theirs.

    One once given stays so: those of earlier versions are known by the versions that were kept, and by the journal
    where a database of an earlier release has no dates of them.
    """
    plan, version = t.plan.c, t.plan_version.c
    open_ = (PlanStatus.DRAFT, PlanStatus.SUBMITTED)
    out: list[Given] = []
    for row in session.execute(select(t.plan).where(plan.number != "", plan.dated_year == year)):
        day = PartialDate(row.dated_day, row.dated_month, row.dated_year).value
        gone = row.deleted_at is not None
        out.append(Given(row.number, row.id, row.title, day, row.issuer, None, gone, row.status in open_))
    kept = select(version.number, version.version, version.dated, plan.id, plan.title, plan.issuer)
    for row in session.execute(kept.join(t.plan).where(version.number != "", extract("year", version.dated) == year)):
        out.append(Given(row.number, row.id, row.title, row.dated, row.issuer, row.version))
    known = {(item.plan_id, item.number) for item in out}
    plans = {row.id: row for row in session.execute(select(plan.id, plan.title, plan.issuer, plan.deleted_at))}
    journal = select(t.operation.c.subject, t.operation.c.detail)
    for row in session.execute(journal.where(t.operation.c.action == "plan.issued", t.operation.c.undone.is_(False))):
        owner = plans.get(int(row.subject.partition(":")[2]))
        number, day = row.detail.get("number", ""), row.detail.get("day", "")
        if owner is None or not day.endswith(f"/{year}") or (owner.id, number) in known:
            continue
        dated = datetime.strptime(day, "%d/%m/%Y").date()
        out.append(Given(number, owner.id, owner.title, dated, owner.issuer, None, owner.deleted_at is not None))
    return out


def cites(session: Session, plan_id: int, found: Sequence[Citation]) -> bool:
    """Return whether just these documents are known to be cited by a plan."""
    known = select(t.citation.c.kind, t.citation.c.number, t.citation.c.date).where(t.citation.c.plan_id == plan_id)
    rows = [tuple(row) for row in session.execute(known.order_by(t.citation.c.id))]
    return rows == [(item.kind, item.number, item.date) for item in found]


def save_citations(session: Session, plan_id: int, found: Sequence[Citation]) -> None:
    """Replace what is known of the documents that a plan cites, where it is not that already."""
    if cites(session, plan_id, found):
        return
    session.execute(t.citation.delete().where(t.citation.c.plan_id == plan_id))
    if found:
        session.execute(
            t.citation.insert(),
            [{"plan_id": plan_id, "kind": item.kind, "number": item.number, "date": item.date} for item in found],
        )


def save_version(session: Session, issued: Plan, at: datetime) -> None:
    """Keep the text of an issued plan before a new version is begun."""
    session.execute(
        t.plan_version.insert().values(
            plan_id=issued.id,
            version=issued.version,
            at=at,
            number=issued.number,
            dated=issued.dated.value,
            content=[[block.kind.value, block.marker, block.text] for block in issued.blocks],
        )
    )


def save_draft(session: Session, key: str, data: dict[str, Any], at: datetime) -> None:
    """Keep a draft under its key; one that was in the bin comes out of it."""
    remove_draft(session, key)
    session.execute(t.draft.insert().values(key=key, data=data, changed_at=at))


def draft(session: Session, key: str) -> dict[str, Any] | None:
    """Return a draft, also one in the bin; None when there is none or it cannot be read."""
    for row in draft_texts(session, key):
        data = json_object(row.text)
        return data if isinstance(data, dict) else None
    return None


@dataclass(frozen=True)
class DraftText:
    """A draft as it stands in the file; `text` should be a JSON object."""

    key: str
    text: str
    changed_at: datetime
    deleted_at: datetime | None


def draft_texts(session: Session, key: str | None = None) -> list[DraftText]:
    """Return all drafts, or the one with a key, newest first."""
    draft = t.draft.c
    rows = select(draft.key, type_coerce(draft.data, Text), draft.changed_at, draft.deleted_at)
    if key is not None:
        rows = rows.where(draft.key == key)
    return [DraftText(*row) for row in session.execute(rows.order_by(draft.changed_at.desc(), draft.key))]


def json_object(text: str) -> object:
    """Return what a text says as JSON, None for one that says nothing."""
    try:
        return json.loads(text)
    except (TypeError, ValueError):
        return None


def put_draft_into_bin(session: Session, key: str, at: datetime | None) -> None:
    """Put a draft into the bin, or take it out with None."""
    session.execute(t.draft.update().where(t.draft.c.key == key).values(deleted_at=at))


def remove_draft(session: Session, key: str) -> None:
    """Forget a draft."""
    session.execute(t.draft.delete().where(t.draft.c.key == key))


def draft_keys(session: Session) -> list[str]:
    """Return the keys of all drafts."""
    return list(session.scalars(select(t.draft.c.key).order_by(t.draft.c.key)))


def days_off(session: Session) -> tuple[dict[date, str], dict[date, str]]:
    """Return the office's own list: days off and days worked, each with its reason."""
    rows = session.execute(t.day_off.select().order_by(t.day_off.c.day)).all()
    return {row.day: row.reason for row in rows if not row.working}, {
        row.day: row.reason for row in rows if row.working
    }


def save_day_off(session: Session, day: date, reason: str, *, working: bool) -> None:
    """Keep a day in the office's own list in the place of what it says of that day."""
    remove_day_off(session, day)
    session.execute(t.day_off.insert().values(day=day, reason=reason, working=working))


def remove_day_off(session: Session, day: date) -> None:
    """Take a day out of the office's own list."""
    session.execute(t.day_off.delete().where(t.day_off.c.day == day))
