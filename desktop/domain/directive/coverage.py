"""Whether a plan answers what its superiors' papers ask: demand by demand, with the tasks and their state."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any

from desktop.domain.directive.demand import Demand, Directive
from desktop.domain.plan.plan import Plan, tasks_in_order
from desktop.domain.task.progress import DONE_STATES, DueState
from desktop.domain.task.task import Deadline, Origin, Recurrence, Task


class Answer(StrEnum):
    """How a demand is answered. Once the plan is issued it is told by how far its tasks are."""

    LEFT_OUT = "left-out"
    UNCOVERED = "uncovered"
    PARTLY = "partly"  # a date or a recurrence of the demand is in none of its tasks
    COVERED = "covered"
    IN_WORK = "in-work"
    OVERDUE = "overdue"
    DONE = "done"


@dataclass(frozen=True)
class Answered:
    """A demand with the tasks that answer it; what is missing of its dates and recurrences."""

    demand: Demand
    tasks: tuple[Task, ...]
    answer: Answer
    missing: tuple[Recurrence, ...] = ()
    missing_dates: tuple[Deadline, ...] = ()


@dataclass
class Coverage:
    """The papers of a plan against its tasks; `places` tell where a task stands in the plan's text ("IV.1")."""

    papers: list[tuple[Directive, list[Answered]]] = field(default_factory=list)
    unsourced: list[Task] = field(default_factory=list)  # nobody said where these come from
    others: list[Task] = field(default_factory=list)  # of another source than a demand
    places: dict[int, str] = field(default_factory=dict)
    issued: bool = False

    @property
    def rows(self) -> list[Answered]:
        """Return all demands in the order of the papers."""
        return [row for _, rows in self.papers for row in rows]

    def count(self, *answers: Answer) -> int:
        """Return how many demands are answered so."""
        return sum(row.answer in answers for row in self.rows)

    @property
    def answered(self) -> int:
        """Return how many demands are answered in full."""
        return self.count(Answer.COVERED, Answer.IN_WORK, Answer.OVERDUE, Answer.DONE)


def coverage(plan: Plan, papers: Sequence[Directive], states: Mapping[int, DueState]) -> Coverage:
    """Return how a plan answers the papers; `states` are those of its tasks, by their ids."""
    tasks = tasks_in_order(plan)
    out = Coverage(issued=plan.in_force, places=_places(plan))
    keys = {demand.key for paper in papers for demand in paper.demands}
    for paper in papers:
        rows = []
        for demand in paper.demands:
            own = tuple(task for task in tasks if demand.key in task.demands)
            rows.append(_answered(demand, own, states, issued=plan.in_force))
        out.papers.append((paper, rows))
    for task in tasks:
        if keys & set(task.demands):
            continue
        named = task.origin is not Origin.UNKNOWN and not (task.origin is Origin.DEMAND and not task.origin_note)
        (out.others if named else out.unsourced).append(task)
    return out


def _answered(demand: Demand, tasks: tuple[Task, ...], states: Mapping[int, DueState], *, issued: bool) -> Answered:
    if not tasks:
        return Answered(demand, (), Answer.LEFT_OUT if demand.left_out else Answer.UNCOVERED)
    missing, dates = _missing(demand, tasks)
    if missing or dates:
        return Answered(demand, tasks, Answer.PARTLY, missing, dates)
    if not issued:
        return Answered(demand, tasks, Answer.COVERED)
    known = [states.get(task.id or 0) for task in tasks]
    if all(state in DONE_STATES for state in known):
        return Answered(demand, tasks, Answer.DONE)
    return Answered(demand, tasks, Answer.OVERDUE if DueState.OVERDUE in known else Answer.IN_WORK)


def _missing(demand: Demand, tasks: Sequence[Task]) -> tuple[tuple[Recurrence, ...], tuple[Deadline, ...]]:
    """Return which of a demand's recurrences and dates none of its tasks has."""
    if len({due for task in tasks for due in task.deadlines}) >= max(1, len(demand.deadlines)) and demand.deadlines:
        return (), ()
    told = {item for task in tasks for item in task.recurring}
    wanted = [item for item in demand.recurring if item is not Recurrence.AD_HOC]
    missing = tuple(item for item in wanted if item not in told)
    if wanted:
        return missing, ()
    dues = sorted({due.day for task in tasks for due in task.deadlines})
    return (), demand.deadlines[len(dues) :] if not any(task.continuous for task in tasks) else ()


def _places(plan: Plan) -> dict[int, str]:
    """Return where each task stands in the text, by its identity: the numbers above it ("IV.1")."""
    out: dict[int, str] = {}
    section = heading = ""
    for block in plan.blocks:
        if block.depth == 1 and block.marker:
            section, heading = block.marker.rstrip("."), ""
        elif block.depth == 2 and block.marker:
            heading = block.marker.rstrip(".")
        if block.task is not None:
            out[id(block.task)] = ".".join(part for part in (section, heading) if part)
    return out


def state_of(row: Answered) -> str:
    """Return the word of a demand's state for JSON."""
    return row.answer.value


def coverage_json(found: Coverage) -> dict[str, Any]:
    """Return a plan's coverage as plain data (see the project's contracts)."""
    return {
        "demands": [
            {"id": row.demand.key, "text": row.demand.text, "tasks": [task.id for task in row.tasks],
             "state": row.answer.value}
            for row in found.rows
        ],
        "uncovered": found.count(Answer.UNCOVERED),
        "unsourced": len(found.unsourced),
    }  # fmt: skip


def dates_of(tasks: Iterable[Task]) -> list[date]:
    """Return the days due of some tasks in order."""
    return sorted({due.day for task in tasks for due in task.deadlines})
