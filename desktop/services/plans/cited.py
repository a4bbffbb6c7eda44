"""The documents that gave tasks, as papers cite them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from desktop.catalogue.words import paper_words
from desktop.domain.paper.cited import GivenBy, kind_words
from desktop.domain.paper.layout import issuer_in_sentence
from desktop.domain.task.rows import TaskRow
from desktop.services.plans.service import PlanService


def sources(rows: Iterable[TaskRow], plans: PlanService, issuer: str) -> dict[int, GivenBy]:
    """Return the documents that gave the tasks of `rows`, by the numbers of their plans, oldest first.

    `issuer` is the office's letterhead, for a plan that names none.
    """
    first: dict[int, TaskRow] = {}
    for row in rows:
        first.setdefault(row.plan_id, row)
    out: dict[int, GivenBy] = {}
    for key, row in sorted(first.items(), key=lambda item: (item[1].plan_dated or date.min, item[0])):
        plan = plans.get(key)
        who = issuer_in_sentence(plan.issuer or issuer, paper_words())
        number = row.plan_number or plan.known_number
        out[key] = GivenBy(kind_words(plan.document_kind), number, row.plan_dated, who, row.plan_title)
    return out
