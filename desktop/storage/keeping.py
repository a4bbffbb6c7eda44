"""Keeping a changed plan: its rows are compared with those that are stored, and only what differs is written.

A plan of a thousand paragraphs is saved while somebody types, so nothing here goes through the mapper: rows are read
and written as SQLite has them. What was written is returned row by row, for the journal.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import Any
from weakref import WeakKeyDictionary

from sqlalchemy import Table, inspect
from sqlalchemy.dialects.sqlite import dialect
from sqlalchemy.orm import Mapper, Session

from desktop.domain.plan.plan import Block, Plan, PlanContent
from desktop.domain.task.task import Task, TaskPeriod, Update
from desktop.storage import mapping
from desktop.storage import tables as t

Change = list[Any]
"""[table, key, row before or None, row after or None], as the journal keeps it."""

_Row = tuple[Any, ...]
_SQLITE = dialect()
_AT_ONCE = 500  # places of a statement


class _Form:
    """How objects of a mapped class stand in its table: columns, attributes behind them, and what SQLite is given."""

    def __init__(self, mapped: type, table: Table, derived: Collection[str], linked: Sequence[str]) -> None:
        mapper: Mapper[Any] = inspect(mapped)
        self.table, self.names = table.name, [column.name for column in table.c]
        self._places = {name: index for index, name in enumerate(self.names)}
        self._own = [name for name in self.names if name not in derived and name not in linked and name != "id"]
        attributes = {column.name: mapper.get_property_by_column(column).key for column in table.c}
        self._attributes = [attributes[name] for name in self._own]
        self._derived = [(name, attributes[name], _giver(table, name)) for name in derived]
        self._givers = [_giver(table, name) for name in self._own]
        self.linked = tuple(linked)
        self._lists = [attributes[name] for name in self._own if isinstance(table.c[name].type, t.JsonText)]
        self._state = itemgetter(*[name for name in self._attributes if name not in self._lists])
        self.own_of: Callable[[Sequence[Any]], _Row] = itemgetter(*[self._places[name] for name in self._own])
        self._link_places = [self._places[name] for name in self.linked]
        self._given: WeakKeyDictionary[object, tuple[_Row, _Row]] = WeakKeyDictionary()

    def own(self, item: object) -> _Row:
        """Return what an object says of itself as SQLite has it: all but its number, links and what is derived."""
        state = item.__dict__
        try:
            values = (*self._state(state), *[_fixed(state[name]) for name in self._lists])
        except KeyError:  # not read from the database yet
            values = tuple([_fixed(getattr(item, name)) for name in self._attributes])
        known = self._given.get(item)
        if known is not None and known[0] == values:
            return known[1]
        row = tuple([give(getattr(item, name)) for name, give in zip(self._attributes, self._givers, strict=True)])
        self._given[item] = values, row
        return row

    def part(self, row: Sequence[Any], names: Iterable[str]) -> _Row:
        """Return some columns of a row."""
        return tuple([row[self._places[name]] for name in names])

    def is_kept(self, row: Sequence[Any], item: object, links: Sequence[int | None]) -> bool:
        """Return whether a row says what an object says, and has its links."""
        return self.own_of(row) == self.own(item) and [row[place] for place in self._link_places] == [*links]

    def parts(self, attributes: Sequence[str]) -> tuple[Callable[[_Row], _Row], Callable[[_Row], _Row]]:
        """Return what takes the columns of some attributes out of a row, and out of what an object says of itself."""
        places = [self._attributes.index(name) for name in attributes]
        return itemgetter(*[self._places[self._own[place]] for place in places]), itemgetter(*places)

    def row(self, item: object, number: int | None, links: Sequence[int | None]) -> _Row:
        """Return an object's whole row."""
        values: dict[str, Any] = dict(zip(self._own, self.own(item), strict=True))
        values.update({name: give(getattr(item, attribute)) for name, attribute, give in self._derived})
        values.update(zip(self.linked, links, strict=True))
        values["id"] = number
        return tuple([values[name] for name in self.names])

    def as_dict(self, row: Sequence[Any]) -> dict[str, Any]:
        """Return a row as the journal has it."""
        return dict(zip(self.names, row, strict=True))


def _giver(table: Table, name: str) -> Callable[[Any], Any]:
    process = table.c[name].type.dialect_impl(_SQLITE).bind_processor(_SQLITE)
    return process if process is not None else _as_it_is


def _as_it_is(value: Any) -> Any:  # noqa: ANN401 (any value of a column)
    return value


def _fixed(value: Any) -> Any:  # noqa: ANN401
    """Return a value that cannot change by itself later: of lists what they hold."""
    return tuple([_fixed(item) for item in value]) if isinstance(value, list) else value


_PLAN = _Form(Plan, t.plan, ("folded",), ())
_BLOCK = _Form(Block, t.block, (), ("plan_id", "task_id"))
_TASK = _Form(Task, t.task, ("text", "folded", "last_day"), ("plan_id", "unit_id"))
_ITEM = _Form(TaskPeriod, t.task_item, (), ("task_id",))
_UPDATE = _Form(Update, t.task_update, (), ("task_id",))


@dataclass(frozen=True)
class Stored:
    """The rows of a plan as they are stored, by their numbers; those that hang on tasks by the task's."""

    plan: _Row
    blocks: dict[int, _Row]
    tasks: dict[int, _Row]
    supporting: dict[int, set[int]]
    items: dict[int, list[_Row]]
    updates: dict[int, list[int]]

    def reported_otherwise(self, tasks: Iterable[Task], attributes: Sequence[str]) -> list[int]:
        """Return which tasks have another progress than is stored of them: in `attributes`, reports or periods."""
        of_row, of_task = _TASK.parts(attributes)
        other = []
        for task in tasks:
            number = task.id
            row = self.tasks.get(number) if number is not None else None
            if row is None or number is None:
                continue
            if (
                of_row(row) != of_task(_TASK.own(task))
                or self.updates.get(number, []) != [update.id for update in task.updates]
                or self.items.get(number, []) != [_ITEM.row(item, item.id, (number,)) for item in task.items]
            ):
                other.append(number)
        return other


def stored(session: Session, plan_id: int) -> Stored | None:
    """Return the rows of a plan, None where there is no such plan."""
    session.flush()
    plans = _read(session, _PLAN, "id = ?", (plan_id,))
    if not plans:
        return None
    of_plan, ours = "plan_id = ?", "task_id IN (SELECT id FROM task WHERE plan_id = ?)"
    tasks = {row[0]: row for row in _read(session, _TASK, of_plan, (plan_id,))}
    supporting: dict[int, set[int]] = {}
    for task_id, unit_id in _ask(session, f"SELECT task_id, unit_id FROM task_support WHERE {ours}", (plan_id,)):  # noqa: S608
        supporting.setdefault(task_id, set()).add(unit_id)
    items: dict[int, list[_Row]] = {}
    for row in _read(session, _ITEM, f"{ours} ORDER BY last_day, id", (plan_id,)):
        items.setdefault(row[1], []).append(row)
    updates: dict[int, list[int]] = {}
    for task_id, number in _ask(session, f"SELECT task_id, id FROM task_update WHERE {ours} ORDER BY id", (plan_id,)):  # noqa: S608
        updates.setdefault(task_id, []).append(number)
    blocks = {row[0]: row for row in _read(session, _BLOCK, of_plan, (plan_id,))}
    return Stored(plans[0], blocks, tasks, supporting, items, updates)


@dataclass
class _Left:
    """A task as it was stored when it was taken out of a plan, rows of its files, and those that it went on with."""

    plan_id: int
    task: Task
    files: list[dict[str, Any]]
    earlier: tuple[int, ...]


_left: WeakKeyDictionary[object, dict[int, _Left]] = WeakKeyDictionary()
"""The tasks that were taken out of plans since the program began, by database and number.

One whose paragraph was cut may come back, also into a plan that was read again meanwhile.
"""
_MOST_LEFT = 1000


@dataclass(frozen=True)
class CameBack:
    """A task that stands in its plan again, with rows of its files, and those of other plans that it went on with."""

    task: Task
    files: list[dict[str, Any]]
    earlier: tuple[int, ...]


def leave(session: Session, plan: Plan, tasks: Mapping[int, Task], earlier: Iterable[Task]) -> None:
    """Know tasks as they are stored, by their numbers, before they are taken out of a plan.

    `earlier` are the tasks of other plans that they went on with.
    """
    left = _left.setdefault(session.get_bind(), {})
    links: dict[int, list[int]] = {}
    for old in earlier:
        links.setdefault(old.continued_by or 0, []).append(old.id or 0)
    for number, task in tasks.items():
        left.pop(number, None)  # the newest stand last
        left[number] = _Left(plan.id or 0, task, [], tuple(links.get(number, ())))
    for number in list(left)[:-_MOST_LEFT]:
        del left[number]


def begin_anew(session: Session, plan: Plan, known: Stored, progress: Sequence[str]) -> list[CameBack]:
    """Let blocks and tasks that are no longer stored be new ones: undo, or a save without them, took their rows.

    A task that was taken out of the plan and comes back is the same one: it keeps its number, which forms of units and
    other papers name, and has the `progress` (names of attributes) that it had when it left. Return those tasks.
    """
    came_back = []
    for block in plan.blocks:
        number = block.id
        if number is not None and number not in known.blocks:
            block.id = None
    left = _left.get(session.get_bind(), {})
    for task in plan.tasks:
        if task.id in known.tasks:
            continue
        had = left.get(task.id) if task.id is not None else None
        if (
            had is not None
            and had.plan_id == plan.id
            and not _ask(session, "SELECT 1 FROM task WHERE id = ?", (task.id,))
        ):
            for name in progress:
                setattr(task, name, getattr(had.task, name))
            task.updates, task.items = list(had.task.updates), list(had.task.items)
            came_back.append(CameBack(task, had.files, had.earlier))
        else:
            task.id = None
        parts: list[Update | TaskPeriod] = [*task.updates, *task.items]
        for part in parts:
            part.id = None
    return came_back


_read_as: WeakKeyDictionary[Plan, tuple[PlanContent | None, Stored]] = WeakKeyDictionary()


def remember(plan: Plan, rows: Stored) -> None:
    """Know the rows that `plan.as_read` was made of, to see quickly later that nobody changed them."""
    _read_as[plan] = plan.as_read, rows


def is_as_read(plan: Plan, now: Stored) -> bool:
    """Return whether a plan's rows are surely those that it was read from; where not, the contents are compared."""
    content, rows = _read_as.get(plan, (None, None))
    return plan.as_read is not None and content is plan.as_read and rows == now


def save_plan(
    session: Session, plan: Plan, known: Stored, came_back: Sequence[CameBack] = ()
) -> tuple[list[Change], Stored]:
    """Write what differs from `known` and give new blocks, tasks and periods their numbers.

    Return what was changed, and the rows as they are now. Tasks that `came_back` get the rows of their files again (see
    `begin_anew`).

    The units of the tasks must have their numbers.
    """
    keeper = _Keeper(session, plan.id or 0)
    session.flush()  # what the caller did through the mapper comes first
    mapping.fold_plan(plan)
    keeper.save(_PLAN, plan, known.plan, ())
    staying = {task.id for task in plan.tasks}
    gone = [number for number in known.tasks if number not in staying]
    keeper.forget_tasks(gone, known)
    left = _left.get(session.get_bind(), {})
    for task_id, had in keeper.files().items():
        if task_id in left:
            left[task_id].files = had
    for kept in plan.tasks:
        keeper.save_task(kept, known)
    for item in came_back:
        keeper.give_files(item.task.id or 0, item.files)
    here = {block.id for block in plan.blocks}
    keeper.forget(_BLOCK, [row for number, row in known.blocks.items() if number not in here])
    for block in plan.blocks:
        number, task = block.id, block.task
        row = known.blocks.get(number) if number is not None else None
        keeper.save(_BLOCK, block, row, (keeper.plan_id, task.id if task is not None else None))
    changes = keeper.changes()
    return changes, _after(known, changes) or stored(session, keeper.plan_id) or known


def parts_of(changes: Sequence[Change]) -> tuple[set[int], set[int]]:
    """Return the numbers of the blocks and of the tasks of which something was changed."""
    found: dict[str, set[int]] = {"block": set(), "task": set(), "task_support": set()}
    for table, key, _before, _after in changes:
        if table in found:
            found[table].add(json.loads(key)[0])
    return found["block"], found["task"] | found["task_support"]


def _after(known: Stored, changes: Sequence[Change]) -> Stored | None:
    """Return the rows of a plan after changes; None where these are of more than the plan, its blocks and tasks."""
    if any(table not in {"plan", "block", "task"} for table, _key, _before, _after in changes):
        return None
    plan, blocks, tasks = known.plan, dict(known.blocks), dict(known.tasks)
    for table, key, _before, after in changes:
        number = json.loads(key)[0]
        row = None if after is None else tuple(after.values())
        if table == "plan":
            plan = row or plan
        elif row is None:
            (blocks if table == "block" else tasks).pop(number, None)
        else:
            (blocks if table == "block" else tasks)[number] = row
    return Stored(plan, blocks, tasks, known.supporting, known.items, known.updates)


class _Keeper:
    """Writes rows and notes how they were."""

    def __init__(self, session: Session, plan_id: int) -> None:
        self._session, self.plan_id = session, plan_id
        self._before: dict[str, dict[str, dict[str, Any] | None]] = {}
        self._forms: dict[str, _Form] = {}
        self._given: list[Change] = []

    def save(self, form: _Form, item: Any, row: _Row | None, links: Sequence[int | None]) -> None:  # noqa: ANN401
        """Write an object whose row is not the one that is stored, or that has none."""
        if row is None or not form.is_kept(row, item, links):
            self._write(form, item, row, links)

    def _write(self, form: _Form, item: Any, row: _Row | None, links: Sequence[int | None]) -> None:  # noqa: ANN401
        if row is None:
            columns = ", ".join(f'"{name}"' for name in form.names)
            places = ", ".join("?" * len(form.names))
            statement = f"INSERT INTO {form.table} ({columns}) VALUES ({places})"  # noqa: S608 (names of columns)
            own = item.id if form is _TASK else None  # one that comes back keeps its number
            done = self._session.connection().exec_driver_sql(statement, form.row(item, own, links))
            item.id = int(done.lastrowid)
            self._note(form, item.id, None)
            return
        new = form.row(item, item.id, links)
        changed = [name for name, old, now in zip(form.names, row, new, strict=True) if old != now]
        if changed:
            sets = ", ".join(f'"{name}" = ?' for name in changed)
            _ask(self._session, f"UPDATE {form.table} SET {sets} WHERE id = ?", (*form.part(new, changed), item.id))  # noqa: S608
            self._note(form, item.id, form.as_dict(row))

    def save_task(self, task: Task, known: Stored) -> None:
        """Write a task with its supporting units and its periods, where something of it changed."""
        number, unit = task.id, task.unit
        row = known.tasks.get(number) if number is not None else None
        links = (self.plan_id, unit.id if unit is not None else None)
        owed = known.items.get(number or 0, []) if row is not None else []
        items = [_ITEM.row(item, item.id, (number,)) for item in task.items]
        as_it_was = row is not None and _TASK.is_kept(row, task, links)
        if not as_it_was or items != owed:
            mapping.fold_task(task)
            mapping.derive(task)
            self._write(_TASK, task, row, links)
        wanted = {unit.id for unit in task.supporting if unit.id is not None}
        supporting = known.supporting.get(number or 0, set()) if row is not None else set()
        if supporting != wanted:
            self._keep_supporting(task.id or 0, supporting, wanted)
        for update in task.updates if row is None else ():
            self.save(_UPDATE, update, None, (task.id,))
        if items != owed:
            stays = {item.id for item in task.items}
            self.forget(_ITEM, [item for item in owed if item[0] not in stays])
            rows = {item[0]: item for item in owed}
            for item in task.items:
                self.save(_ITEM, item, rows.get(item.id) if item.id is not None else None, (task.id,))

    def _keep_supporting(self, task_id: int, before: set[int], wanted: set[int]) -> None:
        noted = self._before.setdefault("task_support", {})
        for unit_id in before - wanted:
            _ask(self._session, "DELETE FROM task_support WHERE task_id = ? AND unit_id = ?", (task_id, unit_id))
            noted[json.dumps([task_id, unit_id])] = {"task_id": task_id, "unit_id": unit_id}
        for unit_id in wanted - before:
            _ask(self._session, "INSERT INTO task_support (task_id, unit_id) VALUES (?, ?)", (task_id, unit_id))
            noted[json.dumps([task_id, unit_id])] = None

    def forget_tasks(self, numbers: Sequence[int], known: Stored) -> None:
        """Take tasks away with all that hangs on them."""
        if not numbers:
            return
        for table in ("task_update", "task_item", "evidence"):
            names = [column.name for column in t.metadata.tables[table].c]
            columns = ", ".join(f'"{name}"' for name in names)
            for part in _parts(numbers):
                places = ", ".join("?" * len(part))
                for row in _ask(self._session, f"SELECT {columns} FROM {table} WHERE task_id IN ({places})", part):  # noqa: S608
                    self._before.setdefault(table, {})[json.dumps([row[0]])] = dict(zip(names, row, strict=True))
        for task_id in numbers:
            self._keep_supporting(task_id, known.supporting.get(task_id, set()), set())
        # the rest goes by itself: the tables say what follows a task, and blocks lose their link to it
        self.forget(_TASK, [known.tasks[number] for number in numbers])

    def files(self) -> dict[int, list[dict[str, Any]]]:
        """Return the rows of the files of the tasks that were taken away, by the number of the task."""
        out: dict[int, list[dict[str, Any]]] = {}
        for row in self._before.get("evidence", {}).values():
            if row is not None:
                out.setdefault(row["task_id"], []).append(row)
        return out

    def give_files(self, task_id: int, rows: Sequence[dict[str, Any]]) -> None:
        """Give a task the files that it had before it left; the copies come back where they are asked for."""
        for row in rows:
            own = {name: value for name, value in row.items() if name != "id"} | {"task_id": task_id}
            columns = ", ".join(f'"{name}"' for name in own)
            statement = f"INSERT INTO evidence ({columns}) VALUES ({', '.join('?' * len(own))})"  # noqa: S608 (names of columns)
            done = self._session.connection().exec_driver_sql(statement, tuple(own.values()))
            number = int(done.lastrowid)
            self._given.append(["evidence", json.dumps([number]), None, {"id": number} | own])

    def forget(self, form: _Form, rows: Sequence[_Row]) -> None:
        """Take rows away."""
        for row in rows:
            self._note(form, row[0], form.as_dict(row))
        for part in _parts([row[0] for row in rows]):
            _ask(self._session, f"DELETE FROM {form.table} WHERE id IN ({', '.join('?' * len(part))})", part)  # noqa: S608

    def _note(self, form: _Form, number: int, before: dict[str, Any] | None) -> None:
        self._forms[form.table] = form
        self._before.setdefault(form.table, {}).setdefault(json.dumps([number]), before)

    def changes(self) -> list[Change]:
        """Return what was changed, with the rows as they stand now."""
        out: list[Change] = []
        for table, noted in self._before.items():
            after: dict[str, dict[str, Any]] = {}
            form = self._forms.get(table)
            if form is not None:
                numbers = [json.loads(key)[0] for key in noted]
                for part in _parts(numbers):
                    rows = _read(self._session, form, f"id IN ({', '.join('?' * len(part))})", part)
                    after.update((json.dumps([row[0]]), form.as_dict(row)) for row in rows)
            elif table == "task_support":
                for key, before in noted.items():
                    if before is None:
                        task_id, unit_id = json.loads(key)
                        after[key] = {"task_id": task_id, "unit_id": unit_id}
            out += [[table, key, before, after.get(key)] for key, before in noted.items() if before != after.get(key)]
        return out + self._given


def _parts(numbers: Sequence[int]) -> list[tuple[int, ...]]:
    """Return numbers in groups that a statement has places for."""
    return [tuple(numbers[start : start + _AT_ONCE]) for start in range(0, len(numbers), _AT_ONCE)]


def _read(session: Session, form: _Form, where: str, values: Sequence[object]) -> list[_Row]:
    columns = ", ".join(f'"{name}"' for name in form.names)
    return _ask(session, f"SELECT {columns} FROM {form.table} WHERE {where}", values)  # noqa: S608 (names of columns)


def _ask(session: Session, statement: str, values: Sequence[object]) -> list[_Row]:
    done = session.connection().exec_driver_sql(statement, tuple(values))
    return list(done.cursor.fetchall()) if done.returns_rows and done.cursor is not None else []
