"""A long list of tasks: where each stands is known at once, what it shows is read when it is looked at."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from operator import itemgetter
from typing import overload

from desktop.domain.task.progress import DONE_STATES, URGENCY, DueState
from desktop.domain.task.rows import TaskRow
from desktop.domain.task.task import Role, TaskStatus

BLOCK = 64  # rows that are read at once: two screens of a table
_GONE = TaskRow(
    id=0, plan_id=0, plan_number="", plan_title="", year=None, text="", unit_id=None, unit="", unit_short="",
    unit_group=None, supporting=(), role=Role.OWN, deadline=None, deadline_inclusive=True, last_day=None,
    working_day=None, wording="", timing="", recurring=(), continuous=False, product="", note="",
    status=TaskStatus.NOT_STARTED, state=DueState.NONE, percent=0, result="", difficulties="", product_number="",
    done_on=None,
)  # fmt: skip


Key = tuple[int, str]
"""Id and period of a row; the period is empty for a task as a whole."""


class TaskList(Sequence[TaskRow]):
    """The tasks of a query in its order, as they were when it was asked; asked by period, a row for each.

    A row is read with its neighbours when it is first asked for; going through all of them reads those that are left in
    one step. A list is good until something is changed: ask for another one then. Until that is done, a task that was
    taken away since has a blank row.
    """

    def __init__(
        self, standing: Sequence[tuple[int, str, int, int]], read: Callable[[Sequence[int] | None], list[TaskRow]]
    ) -> None:
        self._keys: list[Key] = list(map(itemgetter(0, 1), standing))
        self._states = list(map(itemgetter(2), standing))
        self._standing = Counter(map(itemgetter(2, 3), standing))
        self._places: dict[object, int] = {}
        self._read = read
        self._rows: dict[Key, TaskRow] = {}

    def __len__(self) -> int:
        return len(self._keys)

    @overload
    def __getitem__(self, index: int) -> TaskRow: ...
    @overload
    def __getitem__(self, index: slice) -> list[TaskRow]: ...
    def __getitem__(self, index: int | slice) -> TaskRow | list[TaskRow]:
        if isinstance(index, slice):
            return [self[number] for number in range(*index.indices(len(self)))]
        key = self._keys[index]
        if key not in self._rows:
            first = index % len(self) // BLOCK * BLOCK
            block = self._keys[first : first + BLOCK]
            self._keep(self._read(list(dict.fromkeys(task_id for task_id, _period in block))), block)
        row = self._rows[key]
        if key[1] and index % len(self) and self._keys[index % len(self) - 1][0] == key[0]:
            return row._replace(follows=True)
        return row

    def __iter__(self) -> Iterator[TaskRow]:
        if len(self._rows) < len(self):
            self._keep(self._read(None), self._keys)
        before = 0
        for key in self._keys:
            row = self._rows[key]
            yield row._replace(follows=True) if key[1] and key[0] == before else row
            before = key[0]

    def find(self, key: object) -> int | None:
        """Return where a row stands by its key, or the first row of a task by its id; None when it is not there.

        The first is one that is not done, where it has any. A period that is not listed any more stands where its task
        does.
        """
        if not self._places and self._keys:
            done: dict[object, int] = {}
            for number, ((task_id, period), state) in enumerate(zip(self._keys, self._states, strict=True)):
                self._places[task_id, period] = number
                (done if URGENCY[state] in DONE_STATES else self._places).setdefault(task_id, number)
            self._places = {**done, **self._places}
        if isinstance(key, tuple) and key not in self._places:  # that period is not owed any more
            key = key[0]
        return self._places.get(key)

    def count_tasks(self) -> int:
        """Return how many tasks the rows are of."""
        return len(set(map(itemgetter(0), self._keys)))

    def count_in(self, states: frozenset[DueState]) -> int:
        """Return how many rows of plans in force stand in one of `states`: a draft asks nothing of anybody yet.

        Nothing is read for that.
        """
        return sum(self._standing[URGENCY.index(state), 1] for state in states)

    def _keep(self, rows: list[TaskRow], asked: Sequence[Key]) -> None:
        found = {row.key: row for row in rows}
        self._rows.update(
            (key, found.get(key) or _GONE._replace(id=key[0], period=key[1])) for key in asked if key not in self._rows
        )
