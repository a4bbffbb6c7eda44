"""Tasks outside of plans; the paper that gives them stands in the place of a plan: lists and letters name it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from desktop.domain.base.changed import Changed
from desktop.domain.base.errors import QT_TRANSLATE_NOOP, UserError
from desktop.domain.base.text import clean, fold, runs
from desktop.domain.directive.citing import issuer_words, short_citation
from desktop.domain.directive.demand import Directive, Proposal, Scope
from desktop.domain.office.office import Unit
from desktop.domain.plan.duty import task_from_words
from desktop.domain.plan.plan import Block, BlockKind, PartialDate, Plan, PlanStatus
from desktop.domain.task.task import Deadline, Origin
from desktop.services.base import Context
from desktop.services.directives.service import DirectiveService
from desktop.services.plans.service import PlanService
from desktop.services.plans.steps import existing_plan, name_units, renew_items, tidy
from desktop.services.units.service import UnitService
from desktop.storage import journal, queries

KIND = "outside"
"""The kind of what stands in the place of a plan."""

_WITHOUT_PAPER = "Nhiệm vụ ngoài kế hoạch năm {year}"


@dataclass
class Line:
    """A task that a paper gives, as it would be kept; `taken` tells whether it is."""

    key: int
    text: str
    place: str
    unit: str
    deadline: date | None
    taken: bool = True


class OutsideService:
    """Tasks without a plan, each with its own source paper."""

    def __init__(self, context: Context, units: UnitService, plans: PlanService, directives: DirectiveService) -> None:
        self._context, self._units, self._plans, self._directives = context, units, plans, directives

    def lines(self, paper: Directive) -> list[Line]:
        """Return the tasks that a paper gives to the office, or one of its own to its units."""
        asked = paper.of(Scope.US, Scope.ALL)
        proposals = self._directives.proposals(asked, paper)
        return [
            Line(demand.key, _words(demand.text, proposal), demand.place, proposal.unit,
                 proposal.deadlines[0].day if proposal.deadlines else None)
            for demand, proposal in zip(asked, proposals, strict=True)
        ]  # fmt: skip

    def take(self, paper: Directive, lines: Sequence[Line], path: Path | None = None) -> int:
        """Keep tasks of a paper and return what holds them. Raises UserError where none is taken."""
        wanted = {line.key: line for line in lines if line.taken}
        if not wanted:
            raise UserError(QT_TRANSLATE_NOOP("errors", "No task is ticked. Tick those that are to be kept."))
        asked = [demand for demand in paper.of(Scope.US, Scope.ALL) if demand.key in wanted]
        note = short_citation(paper)
        plan = self._holder(paper)
        for demand in asked:
            line = wanted[demand.key]
            task = task_from_words(runs(line.text), self._unit(line.unit), plan.year)
            if line.deadline is None or task.deadline is None or task.deadline.day != line.deadline:
                task.deadline, task.more_deadlines = (Deadline(line.deadline) if line.deadline else None), ()
            task.origin, task.origin_note, task.demands = Origin.DEMAND, note, (demand.key,)
            plan.tasks.append(task)
            plan.blocks.append(Block(BlockKind.BULLET, marker="-", task=task))
        kept = Directive(
            paper.kind, paper.number, paper.dated, paper.issuer, paper.subject,
            paper.of(Scope.US, Scope.ALL), paper.file,
        )  # fmt: skip
        for demand in kept.demands:
            if demand.key not in wanted and not demand.left_out:
                demand.left_out = "không lấy"
        return self._plans.add(plan, papers=[(kept, path)])

    def add(
        self, text: str, unit: str, deadline: date | None, *, kind: str = "", number: str = "",
        dated: date | None = None, issuer: str = "", subject: str = "",
    ) -> int:  # fmt: skip
        """Keep one task that was set by hand, under the paper that gives it or under none; return its id."""
        if not clean(text):
            raise UserError(QT_TRANSLATE_NOOP("errors", "A task needs words. Write what is to be done."))
        year = (dated or self._context.today()).year
        paper = Directive(clean(kind).upper() or "CÔNG VĂN", clean(number), dated, clean(issuer), clean(subject))
        named = bool(paper.number or paper.subject)
        holder = self._holder(paper) if named else self._yearly(year)
        task = task_from_words(runs(clean(text)), self._unit(unit), year)
        if deadline is not None and (task.deadline is None or task.deadline.day != deadline):
            task.deadline, task.more_deadlines = Deadline(deadline), ()
        task.origin = Origin.DEMAND if named else Origin.OWN
        task.origin_note = short_citation(paper) if named else ""
        block = Block(BlockKind.BULLET, marker="-", task=task)
        known = self._known(holder)
        if known is None:
            holder.tasks.append(task)
            holder.blocks.append(block)
            self._plans.add(holder)
            return task.id or 0
        with self._context.writing(Changed.PLANS, Changed.TASKS, Changed.UNITS) as session:
            plan = existing_plan(session, known)
            scope = journal.joined_scope(journal.plan_scope(known), journal.new_rows_scope(session, "unit"))
            detail = {"name": plan.title}
            with self._context.operation(session, "task.outside", f"plan:{known}", scope, detail):
                plan.tasks.append(task)
                plan.blocks.append(block)
                tidy(plan)
                name_units(session, plan)
                renew_items(self._context, plan)
                session.flush()
            return task.id or 0

    def _unit(self, name: str) -> Unit | None:
        return (self._units.finder()(name) or Unit(clean(name))) if clean(name) else None

    def _holder(self, paper: Directive) -> Plan:
        """Return what stands for a paper in the place of a plan."""
        now = self._context.time()
        day = paper.dated
        return Plan(
            paper.subject or short_citation(paper), kind=KIND, document_kind=paper.kind,
            year=(day or self._context.today()).year, number=paper.number, issuer=issuer_words(paper.issuer),
            dated=PartialDate(day.day, day.month, day.year) if day else PartialDate(), status=PlanStatus.ISSUED,
            source_file=paper.file, created_at=now, changed_at=now,
        )  # fmt: skip

    def _yearly(self, year: int) -> Plan:
        now = self._context.time()
        return Plan(
            _WITHOUT_PAPER.format(year=year), kind=KIND, document_kind="NHIỆM VỤ", year=year,
            status=PlanStatus.ISSUED, created_at=now, changed_at=now,
        )  # fmt: skip

    def _known(self, holder: Plan) -> int | None:
        """Return what holds tasks of the same paper already."""
        with self._context.reading() as session:
            rows = queries.plan_rows(session, self._context.horizon(), year=holder.year)
        for row in rows:
            same = row.number == holder.number if holder.number else fold(row.title) == fold(holder.title)
            if row.kind == KIND and same:
                return row.id
        return None


def _words(text: str, proposal: Proposal) -> str:
    """Return the words of a task: the office's own paper says them as they are to be done, others' are adapted."""
    return proposal.text or text
