"""Tasks outside of plans; the paper that gives them stands in the place of a plan: lists and letters name it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from desktop.domain.base.changed import Changed
from desktop.domain.base.errors import QT_TRANSLATE_NOOP, UserError
from desktop.domain.base.text import clean, fold, runs
from desktop.domain.directive.addressee import addressee_of
from desktop.domain.directive.citing import issuer_words, short_citation
from desktop.domain.directive.demand import Directive, Proposal, Scope
from desktop.domain.directive.finding import LABELLED
from desktop.domain.office.office import Unit
from desktop.domain.office.unit_names import is_same_body
from desktop.domain.plan.duty import task_from_words
from desktop.domain.plan.marking import as_duty
from desktop.domain.plan.plan import OUTSIDE, Block, BlockKind, PartialDate, Plan, PlanStatus
from desktop.domain.task.progress import last_day
from desktop.domain.task.task import Deadline, Origin, Recurrence, Task
from desktop.services.base import Context
from desktop.services.directives.service import DirectiveService
from desktop.services.evidence.steps import put_away_on_failure
from desktop.services.plans.papers import save_papers
from desktop.services.plans.service import PlanService
from desktop.services.plans.steps import existing_plan, name_units, renew_items, tidy
from desktop.services.units.service import UnitService
from desktop.storage import directives, journal, queries

_ACTION = "task.outside"
_TOLD = re.compile(r"(?:Giao|Phân công|Yêu cầu) ")
_WITHOUT_PAPER = "Nhiệm vụ ngoài kế hoạch năm {year}"


@dataclass
class Line:
    """A task that a paper gives, as it would be kept; `taken` tells whether it is."""

    key: int
    text: str
    place: str
    unit: str
    deadline: date | None
    last_day: date | None = None
    recurring: tuple[Recurrence, ...] = ()
    supporting: tuple[str, ...] = ()
    taken: bool = True

    def set_day(self, day: date | None) -> None:
        """Let the task be due on another last day."""
        if day != self.last_day:
            self.deadline = self.last_day = day


class OutsideService:
    """Tasks without a plan, each with its own source paper."""

    def __init__(self, context: Context, units: UnitService, plans: PlanService, directives: DirectiveService) -> None:
        self._context, self._units, self._plans, self._directives = context, units, plans, directives

    def lines(self, paper: Directive) -> list[Line]:
        """Return the tasks that a paper gives to the office, or one of its own to its units.

        What was kept of the same paper before is not among them. Only an own paper says who takes part.
        """
        kept = self._kept(paper)
        asked = [demand for demand in paper.of(Scope.US, Scope.ALL) if fold(demand.text) not in kept]
        own, find = self._directives.is_own(paper), self._units.finder()
        lines = []
        for demand, proposal in zip(asked, self._directives.proposals(asked, paper), strict=True):
            due = proposal.deadlines[0] if proposal.deadlines else None
            lines += [
                Line(demand.key, _without_unit(_words(demand.text, proposal), unit, find), demand.place, unit,
                     due.day if due else None, last_day(due) if due else None, proposal.recurring,
                     proposal.supporting if own else ())
                for unit in (proposal.unit, *proposal.beside)
            ]  # fmt: skip
        return lines

    def _kept(self, paper: Directive) -> set[str]:
        """Return the sentences, folded, of a paper that are tasks outside of plans already."""
        known = self._known(self._holder(paper))
        if known is None:
            return set()
        return {fold(row.demand.text) for row in self._directives.coverage(known).rows if row.tasks}

    def take(self, paper: Directive, lines: Sequence[Line], path: Path | None = None) -> int:
        """Keep tasks of a paper and return what holds them. Raises UserError where none is taken."""
        taken = [line for line in lines if line.taken]
        if not taken:
            raise UserError(QT_TRANSLATE_NOOP("errors", "No task is ticked. Tick those that are to be kept."))
        places = {demand.key: place for place, demand in enumerate(paper.of(Scope.US, Scope.ALL))}
        note = short_citation(paper)
        holder = self._holder(paper)
        tasks = []
        for line in sorted((line for line in taken if line.key in places), key=lambda line: places[line.key]):
            task = task_from_words(runs(line.text), self._unit(line.unit), holder.year)
            helping = [unit for name in line.supporting if (unit := self._unit(name)) is not None]
            task.supporting = task.supporting or helping
            if line.deadline is None or task.deadline is None or task.deadline.day != line.deadline:
                task.deadline, task.more_deadlines = (Deadline(line.deadline) if line.deadline else None), ()
            task.origin, task.origin_note, task.demands = Origin.DEMAND, note, (line.key,)
            tasks.append(task)
        kept = Directive(
            paper.kind, paper.number, paper.dated, paper.issuer, paper.subject,
            paper.of(Scope.US, Scope.ALL), paper.file,
        )  # fmt: skip
        wanted = {line.key for line in taken}
        for demand in kept.demands:
            if demand.key not in wanted and not demand.left_out:
                demand.left_out = "không lấy"
        known = self._known(holder)
        if known is not None:
            return self._add_to(known, tasks, kept, path)
        _put(holder, tasks)
        return self._plans.add(holder, papers=[(kept, path)], action=_ACTION)

    def add(
        self, text: str, unit: str, deadline: date | None, *, kind: str = "", number: str = "",
        dated: date | None = None, issuer: str = "", subject: str = "",
    ) -> int:  # fmt: skip
        """Keep one task that was set by hand, under the paper that gives it or under none; return its id.

        Who does it and when is that of its words, where it is not said beside them.
        """
        if not clean(text):
            raise UserError(QT_TRANSLATE_NOOP("errors", "A task needs words. Write what is to be done."))
        year = (dated or self._context.today()).year
        paper = Directive(clean(kind).upper() or "CÔNG VĂN", clean(number), dated, clean(issuer), clean(subject))
        named = bool(paper.number or paper.subject)
        holder = self._holder(paper) if named else self._yearly(year)
        words = Block(BlockKind.PARAGRAPH, runs(clean(text)))
        task = as_duty(Plan("", year=year), words, self._units.all(), self._units.finder())
        task.unit = self._unit(unit) or task.unit
        if deadline is not None and (task.deadline is None or task.deadline.day != deadline):
            task.deadline, task.more_deadlines = Deadline(deadline), ()
        task.origin = Origin.DEMAND if named else Origin.OWN
        task.origin_note = short_citation(paper) if named else ""
        known = self._known(holder)
        if known is None:
            _put(holder, [task])
            self._plans.add(holder, action=_ACTION)
        else:
            self._add_to(known, [task])
        return task.id or 0

    def _add_to(
        self, plan_id: int, tasks: Sequence[Task], paper: Directive | None = None, path: Path | None = None
    ) -> int:
        """Put tasks under what holds others of the same paper; the paper comes in where only its name was known."""
        copied: list[str] = []
        with (
            put_away_on_failure(self._context.database.folder, copied),
            self._context.writing(Changed.PLANS, Changed.TASKS, Changed.UNITS, Changed.LEGAL) as session,
        ):
            plan = existing_plan(session, plan_id)
            scope = journal.joined_scope(
                journal.plan_scope(plan_id), journal.new_rows_scope(session, "unit"),
                journal.new_rows_scope(session, "legal"),
            )  # fmt: skip
            with self._context.operation(session, _ACTION, f"plan:{plan_id}", scope, {"name": plan.title}):
                stored = [item for known in directives.papers(session, plan_id) for item in known.demands]
                if paper is not None and stored:
                    keys = {fold(item.text): item.key for item in stored}
                    texts = {item.key: fold(item.text) for item in paper.demands}
                    for task in tasks:
                        task.demands = tuple(keys[texts[key]] for key in task.demands if texts[key] in keys)
                        for key in task.demands:
                            directives.leave_out(session, plan_id, key, "")
                elif paper is not None:
                    copied += save_papers(self._context, session, plan_id, [(paper, path)])
                _put(plan, tasks)
                tidy(plan)
                name_units(session, plan)
                renew_items(self._context, plan)
                session.flush()
        return plan_id

    def _unit(self, name: str) -> Unit | None:
        return (self._units.finder()(name) or Unit(clean(name))) if clean(name) else None

    def _holder(self, paper: Directive) -> Plan:
        """Return what stands for a paper in the place of a plan."""
        now = self._context.time()
        day = paper.dated
        return Plan(
            paper.subject or short_citation(paper), kind=OUTSIDE, document_kind=paper.kind,
            year=(day or self._context.today()).year, number=paper.number, issuer=issuer_words(paper.issuer),
            dated=PartialDate(day.day, day.month, day.year) if day else PartialDate(), status=PlanStatus.ISSUED,
            source_file=paper.file, created_at=now, changed_at=now,
        )  # fmt: skip

    def _yearly(self, year: int) -> Plan:
        now = self._context.time()
        return Plan(
            _WITHOUT_PAPER.format(year=year), kind=OUTSIDE, document_kind="NHIỆM VỤ", year=year,
            status=PlanStatus.ISSUED, created_at=now, changed_at=now,
        )  # fmt: skip

    def _known(self, holder: Plan) -> int | None:
        """Return what holds tasks of the same paper already."""
        with self._context.reading() as session:
            rows = queries.plan_rows(session, self._context.horizon(), year=holder.year)
        for row in rows:
            same = row.number == holder.number if holder.number else fold(row.title) == fold(holder.title)
            if row.kind == OUTSIDE and same and self._is_of(row.id, holder.issuer):
                return row.id
        return None

    def _is_of(self, plan_id: int, issuer: str) -> bool:
        """Return whether what holds tasks is of an agency, where both are named: two may give the same number."""
        known = self._plans.get(plan_id).issuer
        return not known or not issuer or is_same_body(known, issuer)


def _put(plan: Plan, tasks: Sequence[Task]) -> None:
    for task in tasks:
        plan.tasks.append(task)
        plan.blocks.append(Block(BlockKind.BULLET, marker="-", task=task))


def _without_unit(text: str, unit: str, find: Callable[[str], Unit | None]) -> str:
    """Return what a unit is to do without that it is told to: "Giao Phòng Kinh tế chủ trì …" stands with the unit."""
    told, found = _TOLD.match(text), addressee_of(text, inside=False)
    if told is None or found is None or text[told.end() :] != " ".join(found):
        return text
    named = find(found[0])
    same = named is not None and named is find(unit)
    return f"{found[1][:1].upper()}{found[1][1:]}" if same else text


def _words(text: str, proposal: Proposal) -> str:
    """Return the words of a task: the office's own paper says them as they are to be done, others' are adapted.

    Who does it by when, in labels behind them, stands with the task.
    """
    words = proposal.text or text
    lead = LABELLED.search(words)
    return (words if lead is None else words[: lead.start()]).rstrip(" ;,(")
