"""The domain's dataclasses on the tables. Importing this module maps them, once a process."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from sqlalchemy import event
from sqlalchemy.orm import Session, UOWTransaction, composite, configure_mappers, registry, relationship

from desktop.domain.base.text import fold, plain
from desktop.domain.office.office import LegalDocument, Office, Unit
from desktop.domain.plan.plan import Block, PartialDate, Plan, Signature
from desktop.domain.task.progress import last_day
from desktop.domain.task.recurrence import next_day
from desktop.domain.task.task import Deadline, Task, TaskPeriod, Update
from desktop.storage import tables as t

mappers = registry(metadata=t.metadata)

mappers.map_imperatively(Office, t.office)
mappers.map_imperatively(
    Unit,
    t.unit,
    properties={
        "group": t.unit.c.unit_group,
        "_folded": t.unit.c.folded,
        "successor": relationship(Unit, remote_side=t.unit.c.id, lazy="raise", cascade=""),
    },
)
mappers.map_imperatively(LegalDocument, t.legal, properties={"_folded": t.legal.c.folded})
mappers.map_imperatively(Update, t.task_update)
mappers.map_imperatively(TaskPeriod, t.task_item)
mappers.map_imperatively(
    Task,
    t.task,
    properties={
        "_text": t.task.c.text,
        "_folded": t.task.c.folded,
        "_last_day": t.task.c.last_day,
        "_day": t.task.c.deadline,
        "_inclusive": t.task.c.inclusive,
        "_wording": t.task.c.wording,
        "continued_by": t.task.c.carried_to,
        "deadline": composite(Deadline, "_day", "_inclusive", "_wording", return_none_on=lambda day, *_: day is None),
        "unit": relationship(Unit, lazy="raise", cascade=""),
        "supporting": relationship(
            Unit, secondary=t.task_support, lazy="raise", cascade="", order_by=t.unit.c.position
        ),
        "updates": relationship(Update, lazy="raise", cascade="all, delete-orphan", order_by=t.task_update.c.id),
        "items": relationship(
            TaskPeriod, lazy="raise", cascade="all, delete-orphan", order_by=(t.task_item.c.last_day, t.task_item.c.id)
        ),
    },
)
mappers.map_imperatively(
    Block,
    t.block,
    properties={"task": relationship(Task, lazy="raise", cascade="merge, save-update")},
)
mappers.map_imperatively(
    Plan,
    t.plan,
    properties={
        "_day": t.plan.c.dated_day,
        "_month": t.plan.c.dated_month,
        "_year": t.plan.c.dated_year,
        "dated": composite(PartialDate, "_day", "_month", "_year", return_none_on=None),
        "_authority": t.plan.c.authority,
        "_deputy": t.plan.c.deputy,
        "_signer_title": t.plan.c.signer_title,
        "_signer": t.plan.c.signer,
        "signature": composite(Signature, "_authority", "_deputy", "_signer_title", "_signer"),
        "_folded": t.plan.c.folded,
        "blocks": relationship(Block, lazy="raise", cascade="all, delete-orphan", order_by=t.block.c.position),
        "tasks": relationship(Task, lazy="raise", cascade="all, delete-orphan", order_by=t.task.c.position),
    },
)
configure_mappers()


def fold_task(target: Any) -> None:  # noqa: ANN401 (mapped private columns)
    """Set what a task is searched by."""
    target._text = plain(target.runs)
    target._folded = fold(target._text)


def _derive(session: Session, _context: UOWTransaction | None, _instances: object) -> None:
    """Derive what is kept of a task's days, the one place that does: before each flush, of all that may have changed.

    A merge sets the columns behind a deadline and leaves the object that was made of them, so the columns are asked.
    A period that changes alone does not make its task one that changes, so the tasks of changed periods are looked up.
    """
    changed = [*session.new, *session.dirty, *session.deleted]
    tasks = {id(item): item for item in changed if isinstance(item, Task)}
    owners = {item.task_id for item in changed if isinstance(item, TaskPeriod)}  # type: ignore[attr-defined]
    if owners:
        known = (item for item in session.identity_map.values() if isinstance(item, Task) and item.id in owners)
        tasks |= {id(item): item for item in known}
    for target in tasks.values():
        derive(target)


def derive(target: Any) -> None:  # noqa: ANN401 (mapped private columns)
    """Set the last day on time of a task: that of its deadline, or of what it owes next."""
    by_items = not target._day or bool(target.more_deadlines and target.items)
    day = next_day(target) if by_items else last_day(Deadline(target._day, bool(target._inclusive)))
    if target._last_day != day:
        target._last_day = day


def _fold_unit(target: Any) -> None:  # noqa: ANN401
    target._folded = fold(" ".join([target.name, target.short_name, *target.other_names]))


def _fold_legal(target: Any) -> None:  # noqa: ANN401
    target._folded = fold(f"{target.kind} {target.number} {target.issuer} {target.subject}")


def fold_plan(target: Any) -> None:  # noqa: ANN401
    """Set what a plan is searched by."""
    target._folded = fold(f"{target.known_number} {target.title}")


def _before_write(fold_one: Callable[[Any], None]) -> Callable[[object, object, Any], None]:
    return lambda _mapper, _connection, target: fold_one(target)


for _class, _fold in ((Task, fold_task), (Unit, _fold_unit), (LegalDocument, _fold_legal), (Plan, fold_plan)):
    event.listen(_class, "before_insert", _before_write(_fold))
    event.listen(_class, "before_update", _before_write(_fold))
event.listen(Session, "before_flush", _derive)
