"""Lists straight from the tables: plain rows, filtered and sorted by the database."""

from __future__ import annotations

import contextlib
import functools
from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Date,
    FromClause,
    ScalarSelect,
    Select,
    String,
    and_,
    case,
    cast,
    func,
    literal,
    literal_column,
    not_,
    or_,
    select,
    true,
)
from sqlalchemy.orm import Session

from desktop.domain.base.text import fold, plain
from desktop.domain.office.office import LegalStatus, UnitGroup
from desktop.domain.office.rows import LegalRow, UnitRow
from desktop.domain.plan.plan import OUTSIDE, PlanStatus
from desktop.domain.plan.rows import PlanRow
from desktop.domain.task.progress import BY_DAYS, DONE_STATES, RANK, SOON_STATES, URGENCY, DueState, Horizon
from desktop.domain.task.rows import IN_FORCE, ByPeriod, TaskQuery, TaskRow, UnitProgress
from desktop.domain.task.task import UNDER_WAY, Priority, Role, TaskStatus
from desktop.storage import continued
from desktop.storage import tables as t
from desktop.storage.continued import in_force

_PARTS = "\x1f"
_BEFORE_WORDS = ' /-(“".'
_ROLES = (Role.LEAD, Role.BOTH, Role.COORDINATE, Role.OWN)
_PRIORITIES = (Priority.URGENT, Priority.HIGH, Priority.NORMAL)


_row_day = func.coalesce(t.task_item.c.last_day, t.task.c.last_day)
_item_done = t.task_item.c.status == TaskStatus.DONE
_row_status = case(
    (_item_done, t.task_item.c.status),
    (t.task.c.status.in_((TaskStatus.DONE, TaskStatus.PAUSED)), t.task.c.status),
    else_=func.coalesce(t.task_item.c.status, t.task.c.status),
)
_row_done_on = func.coalesce(t.task_item.c.done_on, t.task.c.done_on)
_of_period = and_(t.task_item.c.id.is_not(None), or_(_item_done, t.task.c.status != TaskStatus.PAUSED))
_of_period_done = and_(_of_period, _row_status == TaskStatus.DONE)

_HANDED_IN, _OF_TASK = t.task_item.alias("handed_in").c, t.task_item.alias("of_task").c
"""Made once: an alias copies all columns of its table, which costs more than many a question that it stands in."""

_MANY = 64  # statements that are kept: what the pages of a window ask again and again

_LEGAL = t.Known({item.value: item for item in LegalStatus})


def state_rank(
    day: Horizon, last: ColumnElement[Any] = t.task.c.last_day, *, drafts_too: bool = False, handed_in: bool = False
) -> ColumnElement[int]:
    """Return the place in URGENCY of a task's state on a day (the SQL form of `progress.state`); plans must be joined.

    `last` is the last day on time of the row: the task's, or that of a period that it owes. `drafts_too` takes what is
    not given out yet for given, `handed_in` says that periods which are done have rows.
    """
    task = t.task.c
    done = task.status == TaskStatus.DONE
    item = _HANDED_IN
    late = (  # a period that was handed in late, or was late when the task was ended without it
        select(item.id)
        .where(item.task_id == task.id, func.coalesce(item.done_on, task.done_on) > item.last_day)
        .correlate(t.task)
        .exists()
    )

    of_period = (
        (and_(_of_period_done, _row_done_on > t.task_item.c.last_day), RANK[DueState.DONE_LATE]),
        (and_(_of_period_done, _row_done_on < t.task_item.c.last_day), RANK[DueState.DONE_EARLY]),
        (_of_period_done, RANK[DueState.DONE_ON_TIME]),
    )
    return case(
        *(of_period if handed_in else ()),
        (and_(done, late), RANK[DueState.DONE_LATE]),
        (
            and_(done, or_(task.last_day.is_(None), task.done_on.is_(None), task.done_on == task.last_day)),
            RANK[DueState.DONE_ON_TIME],
        ),
        (and_(done, task.done_on < task.last_day), RANK[DueState.DONE_EARLY]),
        (done, RANK[DueState.DONE_LATE]),
        (task.status == TaskStatus.PAUSED, RANK[DueState.PAUSED]),
        *(() if drafts_too else ((not_(in_force()), RANK[DueState.NOT_ISSUED]),)),
        (and_(last.is_(None), task.continuous), RANK[DueState.CONTINUOUS]),
        (last.is_(None), RANK[DueState.NONE]),
        (last < day.today, RANK[DueState.OVERDUE]),
        *((last <= day.within(most), RANK[state]) for most, state in BY_DAYS),
        else_=RANK[DueState.ON_TRACK],
    )


def _asks_done(query: TaskQuery) -> bool:
    """Return whether a query by period lists periods that are done."""
    states, status = query.state, query.status
    done = (states is None or bool(states & DONE_STATES)) and status in {None, TaskStatus.DONE}
    return done and query.by_period is not ByPeriod.NO


def _listed(query: TaskQuery, today: Horizon, *, handed_in: bool) -> tuple[FromClause, ColumnElement[Any]]:
    """Return where the rows of a query come from, and the last day on time of each.

    Plan, unit and, where it is asked by period, each open period of a task that is under way are joined to it; with
    `handed_in` those that are done, too.
    """
    task = t.task.c
    joined = t.task.join(t.plan, task.plan_id == t.plan.c.id).outerjoin(t.unit, task.unit_id == t.unit.c.id)
    if query.by_period is ByPeriod.NO:
        return joined, task.last_day
    owed = _owed(query.by_period, today, query.due_from, query.due_before)
    return joined.outerjoin(t.task_item, or_(owed, _handed_in()) if handed_in else owed), _row_day


def _owed(
    by_period: ByPeriod, today: Horizon, first: date | None = None, before: date | None = None
) -> ColumnElement[bool]:
    """Return which periods of a task have rows; those of the days that are asked for do whenever they fall due."""
    task, item = t.task.c, t.task_item.c
    owed = and_(item.task_id == task.id, task.status.in_(UNDER_WAY), item.status.in_(UNDER_WAY))
    if by_period is ByPeriod.ALL:
        return owed
    wanted = [item.last_day <= today.within(7), item.last_day == task.last_day]
    if first is not None or before is not None:
        wanted.append(item.last_day.between(first or date.min, before or date.max))
    return and_(owed, or_(*wanted))


def _handed_in() -> ColumnElement[bool]:
    """Return which periods of a task are done; of one that was ended as a whole those that it left owing, too.

    One of a task that rests gives the task itself a row beside those that are done.
    """
    task, item, other = t.task.c, t.task_item.c, _OF_TASK
    left_owing = and_(task.status == TaskStatus.DONE, item.status.in_(UNDER_WAY), item.last_day < task.done_on)
    first = select(func.min(other.id)).where(other.task_id == task.id, other.status != TaskStatus.DONE)
    resting = and_(task.status == TaskStatus.PAUSED, item.id == first.correlate(t.task).scalar_subquery())
    return and_(item.task_id == task.id, or_(_item_done, left_owing, resting))


def _periods(today: Horizon, *, late: bool) -> ScalarSelect[int]:
    """Return how many periods a task has, or how many of them were handed in late or are overdue on `today`."""
    item, task = _OF_TASK, t.task.c
    count = select(func.count(item.id)).where(item.task_id == task.id).correlate(t.task)
    if late:
        handed_in = func.coalesce(item.done_on, task.done_on, literal(today.today, Date))
        count = count.where(item.status != TaskStatus.PAUSED, handed_in > item.last_day)
    return count.scalar_subquery()


def _has(state: ColumnElement[int], states: frozenset[DueState]) -> ColumnElement[bool]:
    return state.in_([RANK[item] for item in states])


def _count(condition: ColumnElement[bool]) -> ColumnElement[int]:
    return func.coalesce(func.sum(case((condition, 1), else_=0)), 0)


def _tasks(condition: ColumnElement[bool]) -> ColumnElement[int]:
    """Count tasks, each once, however many of its periods meet the condition."""
    return func.count(case((condition, t.task.c.id)).distinct())


def _like(column: ColumnElement[str], words: str) -> ColumnElement[bool]:
    """Match the words of a text that is not empty, folded, with the beginnings of words in the folded column."""
    return and_(true(), *(_word(column, word) for word in fold(words).split()))


def _word(column: ColumnElement[str], word: str) -> ColumnElement[bool]:
    """Match the beginning of a word ("uy" is in "ủy ban", not in "quy chế"), or anywhere what opens with a sign."""
    inside = column.contains(word, autoescape=True)  # sorts out most rows before the dearer question
    if not word[0].isalnum():
        return inside
    starts = (column.contains(sign + word, autoescape=True) for sign in _BEFORE_WORDS)
    return and_(inside, or_(column.startswith(word, autoescape=True), *starts))


def _seen(horizon: Horizon) -> tuple[date, date]:
    """Return all that a statement knows of a horizon: its day, and the last of the days off that follow it."""
    return horizon.today, horizon.end(horizon.today)


def _horizon(day: date, end: date) -> Horizon:
    return Horizon(day, lambda _day: end)


@functools.lru_cache(_MANY)
def _listed_rows(query: TaskQuery, day: date, end: date) -> Select[Any]:
    """Return the statement of the rows that a query lists."""
    today = _horizon(day, end)
    handed_in = _asks_done(query)
    rows = _rows_of(query, day, end).where(*_asked(query, today, handed_in=handed_in))
    return rows.order_by(*_order(query, today, handed_in=handed_in)).limit(query.limit)


@functools.lru_cache(_MANY)
def _rows_of(query: TaskQuery, day_: date, end: date) -> Select[Any]:
    """Return the statement of the rows of all tasks, each period in one of its own where the query asks for that."""
    today = _horizon(day_, end)
    task, plan, unit, item = t.task.c, t.plan.c, t.unit.c, t.task_item.c
    handed_in = _asks_done(query)
    source, day = _listed(query, today, handed_in=handed_in)
    state = state_rank(today, day, drafts_too=query.drafts_too, handed_in=handed_in).label("state")
    by_period = query.by_period is not ByPeriod.NO
    reported = select(_OF_TASK.id).where(_OF_TASK.task_id == task.id).correlate(t.task).exists()
    parted = or_(cast(task.recurring, String) != "", cast(task.more_deadlines, String) != "", reported)

    def own(of_item: ColumnElement[Any], of_task: ColumnElement[Any]) -> ColumnElement[Any]:
        return case((_of_period, of_item), else_=of_task) if by_period else of_task

    partners = (
        select(case((t.unit.c.short_name != "", t.unit.c.short_name), else_=t.unit.c.name).label("name"))
        .select_from(t.task_support.join(t.unit))
        .where(t.task_support.c.task_id == task.id)
        .order_by(t.unit.c.position)
        .correlate(t.task)
        .subquery()
    )
    supporting = select(func.aggregate_strings(partners.c.name, _PARTS)).scalar_subquery()
    return (
        select(
            task.id,
            task.plan_id,
            _number().label("number"),
            plan.title,
            plan.year,
            task.text,
            task.unit_id,
            unit.name,
            unit.short_name,
            cast(unit.unit_group, String),
            supporting,
            cast(task.role, String),
            task.deadline,
            task.inclusive,
            day,
            task.wording,
            task.timing,
            cast(task.recurring, String),
            task.continuous,
            task.product,
            task.note,
            cast(_row_status if by_period else task.status, String),
            state,
            own(item.percent, task.percent),
            own(item.result, task.result),
            task.difficulties,
            task.product_number,
            _row_done_on if handed_in else task.done_on,
            cast(task.priority, String),
            case((task.carried_to.is_(None), ""), else_=continued.continued_in()),
            case((_of_period, item.period)) if by_period else literal(""),
            case((parted, _periods(today, late=False)), else_=0),
            case((parted, _periods(today, late=True)), else_=0),
            task.more_deadlines,
            plan.issued_on,
            task.let_go,
            task.origin_note,
            task.received_on,
            task.received_by,
            task.person,
            cast(task.status, String),
        )
        .select_from(source)
        .where(plan.deleted_at.is_(None))
    )


def task_rows(
    session: Session,
    query: TaskQuery,
    today: Horizon,
    last_working_day: Callable[[date], date],
    ids: Sequence[int] | None = None,
) -> list[TaskRow]:
    """Return the tasks of plans that are not in the bin; with `ids` those tasks, whatever else the query asks for."""
    rows = _rows_of(query, *_seen(today)) if ids is not None else _listed_rows(query, *_seen(today))
    if ids is not None:
        rows = rows.where(t.task.c.id.in_(ids))
    states = URGENCY
    roles, statuses = t.Known({item.value: item for item in Role}), t.Known({item.value: item for item in TaskStatus})
    priorities = t.Known({item.value: item for item in Priority})
    groups = t.Known({item.value: item for item in UnitGroup})
    groups[None] = None
    return [
        TaskRow(
            r[0],
            r[1],
            r[2],
            r[3],
            r[4],
            r[5],
            r[6],
            r[7] or "",
            r[8] or r[7] or "",
            groups[r[9]],
            tuple(r[10].split(_PARTS)) if r[10] else (),
            roles[r[11]],
            r[12],
            bool(r[13]),
            r[14],
            last_working_day(r[14]) if r[14] else None,
            r[15] or "",
            r[16],
            tuple(t.RECURRENCES[item] for item in r[17].split()) if r[17] else (),
            r[18],
            r[19],
            r[20],
            statuses[r[21]],
            states[r[22]],
            r[23],
            r[24],
            r[25],
            r[26],
            r[27],
            priorities[r[28]],
            r[29] or "",
            r[30] or "",
            r[31],
            r[32],
            r[33],
            plan_dated=r[34],
            let_go=bool(r[35]),
            origin_note=r[36],
            received_on=r[37],
            received_by=r[38],
            person=r[39],
            overall=statuses[r[40]],
        )
        for r in session.execute(rows)
    ]


def task_standing(session: Session, query: TaskQuery, today: Horizon) -> list[tuple[int, str, int, int]]:
    """Return id, period ("" for none), place of the state in URGENCY and whether the plan is in force (0 or 1).

    They are those of the rows that `task_rows` returns, in the same order. There may be 100,000: they are taken as
    SQLite gives them.
    """
    with contextlib.closing(session.connection().execute(_standing_of(query, *_seen(today)))) as result:
        return list(result.cursor.fetchall())


@functools.lru_cache(_MANY)
def _standing_of(query: TaskQuery, day: date, end: date) -> Select[Any]:
    today = _horizon(day, end)
    handed_in = _asks_done(query)
    source, last = _listed(query, today, handed_in=handed_in)
    state = state_rank(today, last, drafts_too=query.drafts_too, handed_in=handed_in)
    period = literal("") if query.by_period is ByPeriod.NO else case((_of_period, t.task_item.c.period), else_="")
    return (
        select(t.task.c.id, period, state, in_force())
        .select_from(source)
        .where(*_asked(query, today, handed_in=handed_in))
        .order_by(*_order(query, today, handed_in=handed_in))
        .limit(query.limit)
    )


def task_counts(session: Session, asked: Sequence[TaskQuery], today: Horizon) -> list[tuple[int, int]]:
    """Return how many rows each query lists, and of how many tasks they are, in one pass.

    The queries must agree on `by_period`, and on days if they ask.
    """
    counts = session.execute(_counts_of(tuple(asked), *_seen(today))).one()
    return list(zip(counts[::2], counts[1::2], strict=True))


@functools.lru_cache(_MANY)
def _counts_of(asked: tuple[TaskQuery, ...], day: date, end: date) -> Any:  # noqa: ANN401 (a column a query)
    today = _horizon(day, end)
    handed_in = any(map(_asks_done, asked))
    source, _last = _listed(asked[0], today, handed_in=handed_in)
    meant = (
        case((and_(*_asked(query, today, handed_in=handed_in)), t.task.c.id)).label(f"asked{number}")
        for number, query in enumerate(asked)
    )
    rows = select(*meant).select_from(source).subquery()  # each condition stands once: it is they that take long
    return select(*(count for row in rows.c for count in (func.count(row), func.count(row.distinct()))))


def _asked(query: TaskQuery, today: Horizon, *, handed_in: bool) -> list[ColumnElement[bool]]:
    """Return what a row must meet to be listed; plans in the bin are never. `handed_in` as in `_listed`."""
    task, plan = t.task.c, t.plan.c
    day, status = (task.last_day, task.status) if query.by_period is ByPeriod.NO else (_row_day, _row_status)
    asked: list[ColumnElement[bool]] = [plan.deleted_at.is_(None)]
    for word in fold(query.text).split():  # of the task or of its unit, each: "công an tuần tra" names both
        named = select(t.unit.c.id).where(_word(t.unit.c.folded, word))
        asked.append(or_(_word(task.folded, word), task.unit_id.in_(named)))
    for column, value in (
        (task.unit_id, query.unit_id),
        (status, query.status),
        (task.plan_id, query.plan_id if query.plan_id != IN_FORCE else None),
        (plan.year, query.year),
    ):
        if value is not None:
            asked.append(column == value)
    if query.plan_id == IN_FORCE:
        asked.append(in_force())
    if query.done_year is not None:
        first, last = date(query.done_year, 1, 1), date(query.done_year, 12, 31)
        done_on = _row_done_on if handed_in else task.done_on
        asked += [status == TaskStatus.DONE, done_on.between(first, last)]
    if query.carried is not None:
        asked.append(continued.carried() if query.carried else not_(continued.carried()))
    if query.to_settle:
        asked.append(continued.to_settle(today.today))
    if query.due_from is not None:
        asked.append(day >= query.due_from)
    if query.due_before is not None:
        asked.append(day < query.due_before)
    if query.by_period is not ByPeriod.NO and not _asks_done(query):
        # said of the task, too, for its index: no open period is before its earliest
        if query.due_before is not None:
            asked.append(task.last_day < query.due_before)
        if query.status is not None:
            begun = UNDER_WAY if query.status is TaskStatus.NOT_STARTED else (query.status,)
            asked.append(task.status.in_(begun))
    if query.state is not None:
        state = state_rank(today, day, drafts_too=query.drafts_too, handed_in=handed_in)
        asked.append(_has(state, query.state))
    return asked


def _order(query: TaskQuery, today: Horizon, *, handed_in: bool) -> list[ColumnElement[Any]]:
    """Return what to sort by; what has no date stands at the end in either direction.

    The open periods of a task stand together, by day, where the earliest of those that are listed belongs; those that
    are done (`handed_in` as in `_listed`) stand where each of them belongs.
    """
    task, plan, unit, item = t.task.c, t.plan.c, t.unit.c, t.task_item.c
    by_period = query.by_period is not ByPeriod.NO
    first: ColumnElement[Any] = task.last_day
    if by_period and (query.state is not None or query.due_from is not None or query.status is not None):
        # its earliest period may not be among them; of a unit's tasks SQLite is to take the index, not the order of ids
        by_task = task.id if query.unit_id is None else task.id + literal_column("0")
        first = func.min(_row_day).over(partition_by=[by_task, _of_period_done] if handed_in else by_task)
    elif handed_in:
        first = case((_of_period_done, _row_day), else_=first)
    state = state_rank(today, first, drafts_too=query.drafts_too, handed_in=handed_in)
    done_on, done_percent = (
        (_row_done_on, case((_of_period_done, item.percent), else_=task.percent)) if handed_in
        else (task.done_on, task.percent)
    )  # fmt: skip
    no_day, not_done = first.is_(None), done_on.is_(None)
    keys: dict[str, list[ColumnElement[Any]]] = {
        "urgency": [state, no_day, first],
        "deadline": [no_day, first],
        "unit": [unit.position, unit.name],
        "plan": [plan.year, _number(), plan.title],
        "text": [task.folded],
        "percent": [done_percent],
        "status": [case((_of_period_done, _row_status), else_=task.status) if handed_in else task.status],
        "role": [_rank(task.role, _ROLES)],
        "priority": [_rank(task.priority, _PRIORITIES)],
        "person": [task.person == "", task.person],
        "done_on": [not_done, done_on],
        "position": [],
    }
    order = keys[query.order]
    if query.descending:
        order = [key if key is no_day or key is not_done else key.desc() for key in order]
    periods = [item.last_day, item.period] if by_period else []
    return [*order, task.plan_id, task.position, task.id, *periods]


def _rank(column: ColumnElement[Any], members: tuple[Any, ...]) -> ColumnElement[int]:
    return case(*((column == member, number) for number, member in enumerate(members)), else_=len(members))


def _number() -> ColumnElement[str]:
    """Return the number that a plan is known by: of the version in force while a new one is written."""
    plan = t.plan.c
    revising = and_(plan.version > 1, plan.status.in_([PlanStatus.DRAFT, PlanStatus.SUBMITTED]))
    return case((and_(revising, plan.issued_number != ""), plan.issued_number), else_=plan.number)


def plan_rows(
    session: Session,
    today: Horizon,
    *,
    year: int | None = None,
    status: PlanStatus | None = None,
    words: str = "",
    deleted: bool = False,
) -> list[PlanRow]:
    """Return plans with the counts of their tasks, newest year first."""
    plan = t.plan.c
    state = state_rank(today, _row_day)
    open_ = t.task.c.status.in_(UNDER_WAY)
    counts = (
        select(
            t.task.c.plan_id,
            func.count(t.task.c.id.distinct()).label("tasks"),
            _count(_has(state, DONE_STATES)).label("done"),
            _tasks(_has(state, frozenset({DueState.OVERDUE}))).label("overdue"),
            func.min(case((and_(open_, _row_day >= today.today, in_force()), _row_day))).label("next"),
        )
        .select_from(t.task.join(t.plan).outerjoin(t.task_item, _owed(ByPeriod.ALL, today)))
        .group_by(t.task.c.plan_id)
        .subquery()
    )
    rows = (
        select(
            plan.id,
            plan.kind,
            plan.title,
            plan.year,
            _number().label("number"),
            plan.symbol,
            plan.status,
            plan.version,
            counts.c.tasks,
            counts.c.done,
            counts.c.overdue,
            counts.c.next,
            plan.changed_at,
        )
        .select_from(t.plan.outerjoin(counts, counts.c.plan_id == plan.id))
        .where(plan.deleted_at.is_not(None) if deleted else plan.deleted_at.is_(None))
        .order_by(plan.year.is_(None), plan.year.desc(), plan.id.desc())
    )
    if year is not None:
        rows = rows.where(plan.year == year)
    if status is not None:
        rows = rows.where(plan.status == status)
    if words.strip():
        rows = rows.where(_like(plan.folded, words))
    return [
        PlanRow(
            r.id,
            r.kind,
            r.title,
            r.year,
            r.number,
            r.symbol,
            r.status,
            r.version,
            r.tasks or 0,
            r.done or 0,
            r.overdue or 0,
            r.next,
            r.changed_at,
        )
        for r in session.execute(rows)
    ]


def unit_rows(session: Session, today: Horizon, words: str = "") -> list[UnitRow]:
    """Return units with what plans in force give them to do, in the directory's order."""
    rows = (
        _workload(today, t.unit, t.task.c.unit_id, counted=in_force())
        .add_columns(t.unit.c.name, t.unit.c.short_name, t.unit.c.unit_group)
        .order_by(t.unit.c.position, t.unit.c.id)
    )
    if words.strip():
        rows = rows.where(_like(t.unit.c.folded, words))
    return [
        UnitRow(r.id, r.name, r.short_name, r.unit_group, r.total, r.done, r.soon, r.overdue)
        for r in session.execute(rows)
    ]


def progress_by_unit(session: Session, today: Horizon, year: int | None = None) -> list[UnitProgress]:
    """Return the units that plans in force give tasks to, the year's where one is given, in the directory's order."""
    rows = (
        _workload(today, t.unit, t.task.c.unit_id, year, in_force())
        .add_columns(case((t.unit.c.short_name != "", t.unit.c.short_name), else_=t.unit.c.name).label("label"))
        .order_by(t.unit.c.position, t.unit.c.id)
    )
    return [UnitProgress(r.id, r.label, r.total, r.done, r.soon, r.overdue) for r in session.execute(rows) if r.total]


def progress_by_plan(session: Session, today: Horizon, year: int | None = None) -> list[UnitProgress]:
    """Return the plans in force that have tasks, newest first, and behind them the tasks outside of plans."""
    rows = (
        _workload(today, t.plan, t.task.c.plan_id, year, in_force())
        .add_columns(t.plan.c.title.label("label"))
        .where(t.plan.c.deleted_at.is_(None))
        .order_by(t.plan.c.kind == OUTSIDE, t.plan.c.year.desc(), t.plan.c.id.desc())
    )
    return [UnitProgress(r.id, r.label, r.total, r.done, r.soon, r.overdue) for r in session.execute(rows) if r.total]


def _workload(
    today: Horizon,
    owner: Any,  # noqa: ANN401
    key: ColumnElement[Any],
    year: int | None = None,
    counted: ColumnElement[bool] | None = None,
) -> Select[Any]:
    state = state_rank(today, _row_day, handed_in=True)
    live = t.task.join(t.plan, and_(t.task.c.plan_id == t.plan.c.id, t.plan.c.deleted_at.is_(None))).outerjoin(
        t.task_item, or_(_owed(ByPeriod.WAITING, today), _handed_in())
    )
    tasks = (
        select(
            key.label("owner"),
            func.count().label("total"),
            _count(_has(state, DONE_STATES)).label("done"),
            _count(_has(state, SOON_STATES)).label("soon"),
            _count(_has(state, frozenset({DueState.OVERDUE}))).label("overdue"),
        )
        .select_from(live)
        .group_by(key)
    )
    if year is not None:
        tasks = tasks.where(t.plan.c.year == year)
    if counted is not None:
        tasks = tasks.where(counted)
    counts = tasks.subquery()
    return select(
        owner.c.id,
        *(func.coalesce(counts.c[name], literal(0)).label(name) for name in ("total", "done", "soon", "overdue")),
    ).select_from(owner.outerjoin(counts, counts.c.owner == owner.c.id))


def due_counts(session: Session, today: Horizon) -> tuple[int, int, int, int]:
    """Return how many open tasks, or periods of them, are overdue, due today, and due in the seven days after.

    The last figure is of how many tasks those are that are overdue.

    What falls due on the days off that follow is due today: there is no other day to do it.
    """
    row = session.execute(
        select(
            _count(_row_day < today.today),
            _count(_row_day.between(today.today, today.within(0))),
            _count(and_(_row_day > today.within(0), _row_day <= today.within(7))),
            _tasks(_row_day < today.today),
        )
        .select_from(t.task.join(t.plan).outerjoin(t.task_item, _owed(ByPeriod.WAITING, today)))
        .where(t.plan.c.deleted_at.is_(None), t.task.c.status.in_(UNDER_WAY), in_force())
    ).one()
    return row[0], row[1], row[2], row[3]


def legal_rows(session: Session, words: str = "") -> list[LegalRow]:
    """Return the legal library, each document with how many plans cite it and a date that one of them gives instead."""
    legal, citation = t.legal.c, t.citation.c
    cited = (
        select(func.count(citation.plan_id.distinct()))
        .select_from(t.citation.join(t.plan))
        .where(citation.number == legal.number, t.plan.c.deleted_at.is_(None))
        .correlate(t.legal)
        .scalar_subquery()
    )
    other = (
        select(func.min(citation.date))
        .select_from(t.citation.join(t.plan))
        .where(
            citation.number == legal.number,
            citation.kind == legal.kind,
            citation.date.is_not(None),
            citation.date != legal.date,
            t.plan.c.deleted_at.is_(None),
        )
        .correlate(t.legal)
        .scalar_subquery()
    )
    rows = select(
        legal.id,
        legal.kind,
        legal.number,
        legal.date,
        legal.issuer,
        legal.subject,
        legal.status,
        legal.note,
        cited.label("cited"),
        other.label("other"),
    ).order_by(legal.date.desc(), legal.number)
    if words.strip():
        rows = rows.where(_like(legal.folded, words))
    return [
        LegalRow(r.id, r.kind, r.number, r.date, r.issuer, r.subject, _LEGAL[r.status], r.cited, r.other, r.note)
        for r in session.execute(rows)
    ]


def given_out(session: Session, task_ids: Sequence[int]) -> set[int]:
    """Return those of some tasks that are given out: a draft gives nothing to anybody."""
    rows = select(t.task.c.id).select_from(t.task.join(t.plan)).where(t.task.c.id.in_(task_ids), in_force())
    return set(session.scalars(rows))


def task_texts(session: Session, year: int) -> list[tuple[int, int, str]]:
    """Return id, plan and words of each task of plans of a year, or of none, that are not in the bin."""
    rows = session.execute(
        select(t.task.c.id, t.task.c.plan_id, t.task.c.runs)
        .join(t.plan, t.task.c.plan_id == t.plan.c.id)
        .where(t.plan.c.deleted_at.is_(None), or_(t.plan.c.year == year, t.plan.c.year.is_(None)))
    )
    return [(number, plan_id, plain(parts)) for number, plan_id, parts in rows]


def locked_plans(session: Session, ids: Sequence[int]) -> set[int]:
    """Return those of some plans whose text is locked."""
    locked = (PlanStatus.ISSUED, PlanStatus.CLOSED)
    return set(session.scalars(select(t.plan.c.id).where(t.plan.c.id.in_(ids), t.plan.c.status.in_(locked))))


def known_numbers(session: Session, ids: Sequence[int]) -> dict[int, str]:
    """Return the number that each of some plans is known by, "" where it has none."""
    rows = session.execute(select(t.plan.c.id, _number()).where(t.plan.c.id.in_(ids)))
    return {number: known or "" for number, known in rows}


def books(session: Session, name: str, kind: str) -> dict[int, str]:
    """Return the titles of what holds the tasks of a workbook of this name in the place of a plan, by id."""
    plan = t.plan.c
    rows = session.execute(
        select(plan.id, plan.title)
        .where(plan.deleted_at.is_(None), plan.source_file == name, plan.kind == kind)
        .order_by(plan.id)
    )
    return {row.id: row.title for row in rows}
