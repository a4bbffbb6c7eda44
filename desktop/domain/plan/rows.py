"""Plain rows for lists of plans: what a table, a search result or `--json` shows of one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from desktop.domain.plan.plan import PlanStatus


@dataclass(frozen=True)
class PlanRow:
    """A plan in a list, with counts of its tasks. `next_deadline` is the last day on time of the next open one."""

    id: int
    kind: str
    title: str
    year: int | None
    number: str
    symbol: str
    status: PlanStatus
    version: int
    tasks: int
    done: int
    overdue: int
    next_deadline: date | None
    changed_at: datetime | None


@dataclass(frozen=True)
class DraftRow:
    """A plan that is still being drafted in the wizard, in a list.

    `step` is the place of the step where it was left, from 0, of `steps`; `source` is how it was begun ("template",
    "previous", "file", "blank") and `source_name` the file, the year of last year's plan or the superior's plan.
    """

    key: str
    title: str
    kind: str
    year: int | None
    step: int
    steps: int
    source: str
    source_name: str
    changed_at: datetime
    readable: bool = True
