"""Two plans side by side: what was dropped, is new, moved, went to another unit, rests on another document."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import partial
from typing import Any

from desktop.domain.base.citation import Citation, citations, distinct
from desktop.domain.base.text import clean, fold
from desktop.domain.directive.proposing import pairs
from desktop.domain.plan.plan import BlockKind, Plan, tasks_in_order
from desktop.domain.task.progress import last_day
from desktop.domain.task.task import Deadline, Task, TaskStatus

_ALIKE = 0.55  # of the shorter text's pairs of syllables
_FEW = 3


class Change(StrEnum):
    """What became of a task or a basis of the earlier plan."""

    DROPPED = "dropped"
    NEW = "new"
    MOVED = "moved"  # another day of the year
    UNIT = "unit"  # another unit, or one with another name
    REWORDED = "reworded"
    SAME = "same"


@dataclass(frozen=True)
class TaskChange:
    """A task of the earlier plan beside that of the later one; one of them may be missing.

    `unfinished` tells that the earlier plan promised it, that its time is over, and that it was not done.
    """

    change: Change
    old: Task | None
    new: Task | None
    also_moved: bool = False
    unfinished: bool = False


@dataclass(frozen=True)
class BasisChange:
    """A basis as it stood beside what stands in its place; one of them may be empty."""

    old: str
    new: str


@dataclass(frozen=True)
class PlanChanges:
    """What changed from an earlier plan to a later one, in the order of the later, what was dropped last."""

    tasks: tuple[TaskChange, ...]
    bases: tuple[BasisChange, ...]

    def of(self, *changes: Change) -> list[TaskChange]:
        """Return the tasks of which this became."""
        return [item for item in self.tasks if item.change in changes]

    @property
    def unfinished(self) -> list[TaskChange]:
        """Return what the earlier plan promised and did not do."""
        return [item for item in self.tasks if item.unfinished]


def plan_changes(old: Plan, new: Plan, today: date) -> PlanChanges:
    """Compare two plans; tasks belong together when one goes on with the other, or by their words."""
    undone = partial(_undone, year=old.year, today=today)
    left = tasks_in_order(old)
    matched = _matched(left, tasks_in_order(new))
    out = []
    for task in tasks_in_order(new):
        before = matched.get(id(task))
        if before is None:
            out.append(TaskChange(Change.NEW, None, task))
            continue
        moved = _days(before) != _days(task)
        unit = _unit(before) != _unit(task)
        reworded = _bare(before.text) != _bare(task.text)
        change = Change.UNIT if unit else Change.MOVED if moved else Change.REWORDED if reworded else Change.SAME
        out.append(TaskChange(change, before, task, moved and unit, undone(before)))
    kept = {id(task) for task in matched.values()}
    out += [TaskChange(Change.DROPPED, task, None, unfinished=undone(task)) for task in left if id(task) not in kept]
    return PlanChanges(tuple(out), tuple(_bases(old, new)))


def _matched(old: Sequence[Task], new: Sequence[Task]) -> dict[int, Task]:
    """Return the earlier task of each later one, by the later one's identity."""
    out: dict[int, Task] = {}
    free = list(old)
    for task in new:
        found = next((item for item in free if item.continued_by is not None and item.continued_by == task.id), None)
        if found is not None:
            out[id(task)] = found
            free.remove(found)
    scored = []
    words = {id(item): pairs(_bare(item.text)) for item in (*free, *new)}
    for task in new:
        if id(task) in out:
            continue
        own = words[id(task)]
        for item in free:
            other = words[id(item)]
            least = min(len(own), len(other))
            same = _bare(item.text) == _bare(task.text)
            share = 1.0 if same else len(own & other) / least if least >= _FEW else 0.0
            if share >= _ALIKE:
                scored.append((share, id(task), item))
    taken: set[int] = set()
    for _share, key, item in sorted(scored, key=lambda entry: -entry[0]):
        if key not in out and id(item) not in taken:
            out[key] = item
            taken.add(id(item))
    return out


def _bare(text: str) -> str:
    """Return a text without dates, years and signs, so that another year makes no difference."""
    return " ".join(re.sub(r"\d+(?:[/.-]\d+)*", " ", fold(text)).replace(".", " ").replace(";", " ").split())


def _days(task: Task) -> tuple[object, ...]:
    return (*((due.day.month, due.day.day, due.inclusive) for due in task.deadlines), *task.recurring)


def _unit(task: Task) -> str:
    return fold(task.unit.name) if task.unit is not None else ""


def _undone(task: Task, *, year: int | None, today: date) -> bool:
    """Return whether a task was not done in its time: that of its day, of one of its periods, or of its plan's year."""
    if task.items:
        return any(item.status is not TaskStatus.DONE and item.last_day < today for item in task.items)
    if task.status is TaskStatus.DONE or task.continuous:
        return False
    days = [last_day(due) for due in task.deadlines]
    return max(days) < today if days else year is not None and year < today.year


def _bases(old: Plan, new: Plan) -> list[BasisChange]:
    """Return the bases that differ; one that cites a document of the same kind and subject stands beside it."""
    before, after = _basis_texts(old), _basis_texts(new)
    gone = [text for text in before if _key(text) not in {_key(other) for other in after}]
    fresh = [text for text in after if _key(text) not in {_key(other) for other in before}]
    out = []
    for text in gone:
        near = max(fresh, key=lambda other: _near(text, other), default="")
        near = near if near and _near(text, near) >= _ALIKE else ""
        if near:
            fresh.remove(near)
        out.append(BasisChange(text, near))
    return [*out, *(BasisChange("", text) for text in fresh)]


def _basis_texts(plan: Plan) -> list[str]:
    return [clean(block.text).rstrip(" ;.") for block in plan.blocks if block.kind is BlockKind.BASIS]


def _key(text: str) -> object:
    found: list[Citation] = distinct(citations(text))
    return tuple(fold(item.number) for item in found) or fold(text)


def _near(one: str, other: str) -> float:
    own, theirs = pairs(_bare(one)), pairs(_bare(other))
    least = min(len(own), len(theirs))
    return len(own & theirs) / least if least else 0.0


def changes_json(found: PlanChanges) -> dict[str, Any]:
    """Return what changed as plain data."""

    def due(items: Sequence[Deadline]) -> list[str]:
        return [item.day.isoformat() for item in items]

    return {
        "tasks": [
            {
                "change": item.change.value,
                "old": item.old.id if item.old else None,
                "new": item.new.id if item.new else None,
                "text": (item.new or item.old).text if item.new or item.old else "",  # type: ignore[union-attr]
                "deadlines": [due(item.old.deadlines) if item.old else [], due(item.new.deadlines) if item.new else []],
                "units": [item.old.unit.name if item.old and item.old.unit else None,
                          item.new.unit.name if item.new and item.new.unit else None],
                "unfinished": item.unfinished,
            }
            for item in found.tasks
        ],
        "bases": [{"old": item.old or None, "new": item.new or None} for item in found.bases],
    }  # fmt: skip
