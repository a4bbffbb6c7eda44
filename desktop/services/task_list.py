"""A long list of tasks: where each stands is known at once, what it shows is read when it is looked at."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import overload

from desktop.domain.progress import State
from desktop.domain.rows import TaskRow
from desktop.domain.task import Role, TaskStatus

BLOCK = 256  # rows that are read at once: several screens of a table
_GONE = TaskRow(
    id=0, plan_id=0, plan_number="", plan_title="", year=None, text="", unit_id=None, unit="", unit_short="",
    unit_group=None, supporting=(), role=Role.OWN, deadline=None, deadline_inclusive=True, last_day=None,
    working_day=None, wording="", timing="", recurring=(), continuous=False, product="", note="",
    status=TaskStatus.NOT_STARTED, state=State.NONE, percent=0, result="", difficulties="", product_number="",
    done_on=None,
)  # fmt: skip


class TaskList(Sequence[TaskRow]):
    """The tasks of a query in its order, as they were when it was asked.

    A row is read with its neighbours when it is first asked for; going through all of them reads those that are left in
    one step. A list is good until something is changed: ask for another one then. Until that is done, a task that was
    taken away since has a blank row.
    """

    def __init__(
        self, standing: Sequence[tuple[int, State]], read: Callable[[Sequence[int] | None], list[TaskRow]]
    ) -> None:
        self._ids = [task_id for task_id, _ in standing]
        self._states = [state for _, state in standing]
        self._places: dict[int, int] = {}
        self._read = read
        self._rows: dict[int, TaskRow] = {}

    def __len__(self) -> int:
        return len(self._ids)

    @overload
    def __getitem__(self, index: int) -> TaskRow: ...
    @overload
    def __getitem__(self, index: slice) -> list[TaskRow]: ...
    def __getitem__(self, index: int | slice) -> TaskRow | list[TaskRow]:
        if isinstance(index, slice):
            return [self[number] for number in range(*index.indices(len(self)))]
        task_id = self._ids[index]
        if task_id not in self._rows:
            first = index % len(self) // BLOCK * BLOCK
            block = self._ids[first : first + BLOCK]
            self._keep(self._read(block), block)
        return self._rows[task_id]

    def __iter__(self) -> Iterator[TaskRow]:
        if len(self._rows) < len(self):
            self._keep(self._read(None), self._ids)
        return (self._rows[task_id] for task_id in self._ids)

    def find(self, task_id: object) -> int | None:
        """Return where a task stands, None when it is not in the list."""
        if len(self._places) < len(self):
            self._places = {key: number for number, key in enumerate(self._ids)}
        return self._places.get(task_id) if isinstance(task_id, int) else None

    def count_in(self, states: frozenset[State]) -> int:
        """Return how many tasks stand in one of `states`; nothing is read for that."""
        return sum(state in states for state in self._states)

    def _keep(self, rows: list[TaskRow], asked: Sequence[int]) -> None:
        found = {row.id: row for row in rows}
        self._rows.update((task_id, found.get(task_id) or _GONE._replace(id=task_id)) for task_id in asked)
