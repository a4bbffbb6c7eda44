"""Superiors' papers: what they ask of the office."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.catalogue import units as unit_catalogue
from desktop.catalogue.decree import measures
from desktop.catalogue.words import paper_words, words
from desktop.domain.base.calendar import earlier_by
from desktop.domain.base.changed import Changed
from desktop.domain.base.errors import QT_TRANSLATE_NOOP, UserError
from desktop.domain.base.text import clean, fold, runs
from desktop.domain.directive.citing import short_citation
from desktop.domain.directive.coverage import Coverage, coverage
from desktop.domain.directive.demand import BUREAU, Demand, Directive, Proposal, Scope, source_of
from desktop.domain.directive.finding import directive_of
from desktop.domain.directive.proposing import USUAL_DAYS, Given, Proposer, pairs
from desktop.domain.office.office import Office
from desktop.domain.office.unit_names import is_same_body
from desktop.domain.out.coverage import coverage_lines
from desktop.domain.out.plan_changes import PlanChanges, plan_changes
from desktop.domain.out.workbook import sender
from desktop.domain.paper.coverage_sheet import coverage_sheet
from desktop.domain.plan.duty import place
from desktop.domain.plan.plan import OUTSIDE, Plan
from desktop.domain.plan.rows import PlanRow
from desktop.domain.task.rows import TaskQuery
from desktop.domain.task.task import Deadline, Origin, Task
from desktop.domain.task.wording import recounted
from desktop.services.base import Context
from desktop.services.evidence.steps import put_away_on_failure
from desktop.services.office.service import OfficeService
from desktop.services.plans.papers import save_papers
from desktop.services.plans.service import PlanService, Step
from desktop.services.plans.steps import existing_plan, refuse_locked
from desktop.services.reading.service import ReadingService
from desktop.services.tasks.steps import existing_tasks
from desktop.services.units.service import UnitService
from desktop.storage import directives, journal, queries, records

if TYPE_CHECKING:
    from desktop.documents.reading import ReadPlan

_DAYS = "directive.days"
_SAME_WORDS = 0.6  # of the shorter one
_FEW = 3


class DirectiveService:
    """Reads superiors' papers and proposes what the office makes of them."""

    def __init__(self, context: Context, units: UnitService, reading: ReadingService, plans: PlanService) -> None:
        self._context = context
        self._plans = plans
        self._units = units
        self._reading = reading

    def read(self, path: Path) -> tuple[Directive, ReadPlan]:
        """Read a paper from a file: what it asks, and the paper as it was read."""
        from desktop.documents import reading  # 0.3 s that only reading needs

        paper = reading.read(path)
        found = self.understood(paper.plan)
        for demand in found.demands:
            page = paper.pages.get(demand.paragraph) if demand.paragraph is not None else None
            if page is not None:
                demand.place = f"{demand.place} (trang {page})"
        return found, paper

    def understood(self, plan: Plan) -> Directive:
        """Return what a paper asks that was read."""
        with self._context.reading() as session:
            office = records.office(session)
        own = office is not None and self._is_of(source_of(plan), office)
        return directive_of(plan, office, self._rows, counted=self._counted, own=own)

    def _rows(self, rows: list[list[str]], year: int | None) -> list[Task]:
        from desktop.documents.reading.appendix import tasks_of_rows

        return tasks_of_rows(rows, year)

    def _counted(self, due: Deadline) -> Deadline:
        return recounted(due, self._context.working_days.is_working)

    # --- what the office makes of it ----------------------------------------------------------------------------

    @property
    def days(self) -> int:
        """Return by how many working days the office's dates lie before the superior's."""
        with self._context.reading() as session:
            value = records.settings(session).get(_DAYS)
        return value if isinstance(value, int) and 0 <= value <= 60 else USUAL_DAYS

    def save_days(self, days: int) -> None:
        """Keep by how many working days the office's dates lie before the superior's."""
        with self._context.writing(Changed.SETTINGS) as session:
            records.save_settings(session, {_DAYS: max(0, min(days, 60))})

    def is_own(self, paper: Directive) -> bool:
        """Return whether a paper is the office's own ("Thông báo kết luận" of its meetings)."""
        with self._context.reading() as session:
            office = records.office(session)
        return office is not None and self._is_of(paper, office)

    def _is_of(self, paper: Directive, office: Office) -> bool:
        """Return whether a paper is of an office, or of its bureau, which writes down what its leaders conclude."""
        bare = replace(paper, issuer=BUREAU.sub("", fold(paper.issuer)))
        return bool(paper.issuer) and not (
            self._reading.is_foreign(paper, office) and (not bare.issuer or self._reading.is_foreign(bare, office))
        )

    def proposals(
        self,
        demands: Sequence[Demand],
        paper: Directive | None = None,
        days: int | None = None,
        year: int | None = None,
    ) -> list[Proposal]:
        """Return what the office could make of some demands, in their order; nothing before an office is set up."""
        with self._context.reading() as session:
            office = records.office(session)
            before = directives.tasks_before(session)
        if office is None:
            return []
        proposer = self._proposer(office, before, paper, year)
        count = self.days if days is None else days
        return [proposer.propose(demand, count) for demand in demands]

    def in_charge(self, paper: Directive, year: int | None = None) -> str:
        """Return the name of the unit whose field a paper is of, "" where its subject tells none."""
        with self._context.reading() as session:
            office = records.office(session)
        unit = self._proposer(office, [], paper, year).in_charge() if office is not None else None
        return unit.name if unit is not None else ""

    def _proposer(self, office: Office, before: Sequence[Given], paper: Directive | None, year: int | None) -> Proposer:
        today = self._context.today()
        own = paper is not None and self.is_own(paper)
        return Proposer(
            office, self._units.proposed(year or today.year), unit_catalogue.fields(office.level), before,
            earlier_by(self._context.working_days.is_working), today, paper, own=own,
        )  # fmt: skip

    def earlier(self, day: date, days: int) -> date:
        """Return the day that lies some working days before another."""
        return earlier_by(self._context.working_days.is_working)(day, days)

    # --- papers of a plan ---------------------------------------------------------------------------------------

    def papers(self, plan_id: int) -> list[Directive]:
        """Return the superiors' papers of a plan with what they ask."""
        with self._context.reading() as session:
            return directives.papers(session, plan_id)

    def known(self) -> list[tuple[Directive, int, int, Path | None]]:
        """Return the papers in the book: each with what it asks of us and of all, and its file where it is there."""
        data = self._context.database.folder
        with self._context.reading() as session:
            found = directives.known_papers(session)
        return [
            (item.paper, item.asked, item.of_all, path if item.path and path.is_file() else None)
            for item in found
            for path in [data / item.path]
        ]

    def changes(self, old_id: int, new_id: int) -> PlanChanges:
        """Return what changed from an earlier plan to a later one. Raises UserError when one of them is not there."""
        return plan_changes(self._plans.get(old_id), self._plans.get(new_id), self._context.today())

    def before(self, plan_id: int) -> list[PlanRow]:
        """Return the plans that one may be compared with, the likeliest first: of the year before, of its kind."""
        rows = [row for row in self._plans.rows() if row.kind != OUTSIDE]
        own = next((row for row in rows if row.id == plan_id), None)
        if own is None:
            return []
        words = pairs(own.title)
        others = [row for row in rows if row.id != plan_id and (row.year or 0) <= (own.year or 9999)]

        def rank(row: PlanRow) -> tuple[bool, bool, int, int]:
            last_year = own.year is not None and row.year == own.year - 1
            return (last_year, row.kind == own.kind, len(words & pairs(row.title)), row.year or 0)

        return sorted(others, key=rank, reverse=True)

    def coverage(self, plan_id: int) -> Coverage:
        """Return how a plan answers its superiors' papers. Raises UserError when there is no such plan."""
        day = self._context.horizon()
        with self._context.reading() as session:
            plan = existing_plan(session, plan_id)
            papers = directives.papers(session, plan_id)
            working = self._context.working_days.last_working_day
            rows = queries.task_rows(session, TaskQuery(plan_id=plan_id), day, working)
        return coverage(plan, papers, {row.id: row.state for row in rows})

    def write_coverage(self, plan_id: int, path: Path) -> None:
        """Write how a plan answers its superiors' papers, as .xlsx or .docx by the file's ending."""
        with self._context.reading() as session:
            plan = existing_plan(session, plan_id)
            name, part = plan.title, "coverage.outside" if plan.outside else "coverage"
        office = OfficeService(self._context).required()
        say, today = words(), self._context.today()
        lines = coverage_lines(self.coverage(plan_id), say)
        if path.suffix.lower() == ".xlsx":
            from desktop.documents.workbooks.coverage import write_coverage  # XlsxWriter

            write_coverage(sender(office), name, lines, today, path, part)
            return
        from desktop.documents.writing.plan import write_sheet  # python-docx

        heads = (say(f"{part}.title"), say("coverage.as_of"), say.row(f"{part}.columns"))
        sheet = coverage_sheet(office, name, lines, today, measures(), paper_words(), heads)
        write_sheet(sheet, path, title=heads[0], author=" ".join(office.issuer.split()))

    def add_paper(self, plan_id: int, directive: Directive, path: Path | None) -> int:
        """Keep a superior's paper with a plan, and return how many of its demands the plan's tasks answer already.

        A task answers a demand when they have most of their words in common. Raises UserError where the paper asks
        nothing of the office, or is there already.
        """
        asked = directive.of(Scope.US, Scope.ALL)
        if not asked:
            raise UserError(QT_TRANSLATE_NOOP("errors", "This paper gives no task to this office."))
        copied: list[str] = []
        with (
            put_away_on_failure(self._context.database.folder, copied),
            self._context.writing(Changed.PLANS, Changed.TASKS, Changed.LEGAL) as session,
        ):
            plan = existing_plan(session, plan_id)
            known = directives.papers(session, plan_id)
            if any(_same(paper, directive) for paper in known):
                raise UserError(QT_TRANSLATE_NOOP("errors", "This paper is with the plan already."))
            first = max((item.key for paper in known for item in paper.demands), default=0) + 1
            kept = replace(directive, demands=[replace(item, key=first + at) for at, item in enumerate(asked)])
            scope = journal.joined_scope(journal.plan_scope(plan_id), journal.new_rows_scope(session, "legal"))
            detail = {"name": plan.title, "paper": short_citation(kept)}
            with self._context.operation(session, "plan.paper-added", f"plan:{plan_id}", scope, detail):
                copied += save_papers(self._context, session, plan_id, [(kept, path)])
                return _tie(plan, kept)

    def remove_paper(self, plan_id: int, paper_id: int) -> None:
        """Take a superior's paper away from its plan; its tasks stay, the file and the entry of the library, too."""
        with self._context.writing(Changed.PLANS, Changed.TASKS) as session:
            plan = existing_plan(session, plan_id)
            paper = next((item for item in directives.papers(session, plan_id) if item.id == paper_id), None)
            if paper is None:
                raise UserError(QT_TRANSLATE_NOOP("errors", "This paper is no longer with the plan."))
            keys = {item.key for item in paper.demands}
            detail = {"name": plan.title, "paper": short_citation(paper)}
            with self._context.operation(
                session, "plan.paper-removed", f"plan:{plan_id}", journal.plan_scope(plan_id), detail
            ):
                directives.remove_paper(session, paper_id)
                for task in plan.tasks:
                    if keys & set(task.demands):
                        task.demands = tuple(key for key in task.demands if key not in keys)

    def leave_out(self, plan_id: int, key: int, reason: str) -> None:
        """Keep why the office does not take a demand; an empty reason takes it again."""
        with self._context.writing(Changed.PLANS) as session:
            plan = existing_plan(session, plan_id)
            demand = _demand(directives.papers(session, plan_id), key)
            detail = {"name": plan.title, "demand": _short(demand.text), "reason": clean(reason)}
            with self._context.operation(
                session, "plan.demand-decided", f"plan:{plan_id}", journal.plan_scope(plan_id), detail
            ):
                directives.leave_out(session, plan_id, key, clean(reason))

    def make_task(self, plan_id: int, key: int) -> Task:
        """Make a task of a demand, as the wizard would, and return it.

        Where tasks answer it in part, the new one owes what is missing. Raises UserError while the plan is locked.
        """
        with self._context.reading() as session:
            papers = directives.papers(session, plan_id)
        paper = next((item for item in papers if any(own.key == key for own in item.demands)), None)
        demand = _demand(papers, key)
        plan = self._plans.get(plan_id)
        refuse_locked(plan)
        row = next((row for row in self.coverage(plan_id).rows if row.demand.key == key), None)
        part = demand
        if row is not None and row.tasks:
            part = replace(demand, recurring=row.missing, deadlines=row.missing_dates)
        proposal = self.proposals([part], paper, year=plan.year)[0]
        unit = self._units.finder()(proposal.unit)
        task = Task(
            runs(proposal.text), unit=unit, role=proposal.role,
            supporting=[found for name in proposal.supporting if (found := self._units.finder()(name)) is not None],
            deadline=proposal.deadlines[0] if proposal.deadlines else None, more_deadlines=proposal.deadlines[1:],
            recurring=proposal.recurring, continuous=proposal.continuous, product=proposal.product,
            origin=Origin.DEMAND, origin_note=short_citation(paper) if paper is not None else "", demands=(key,),
        )  # fmt: skip
        plan.tasks.append(task)
        place(plan, task)
        self._plans.save(plan, step=Step.ANSWERED)
        return task

    def set_source(
        self, plan_id: int, task_ids: Sequence[int], origin: Origin, note: str = "", demands: Sequence[int] = ()
    ) -> None:  # fmt: skip
        """Keep where tasks of a plan come from: a demand on it, a law, their unit's function, the office itself."""
        with self._context.writing(Changed.PLANS, Changed.TASKS) as session:
            tasks = existing_tasks(session, list(task_ids))
            detail = {"name": _short(tasks[0].text)} if len(tasks) == 1 else {"count": str(len(tasks))}
            scope = journal.tasks_scope(list(task_ids))
            with self._context.operation(session, "task.sourced", f"plan:{plan_id}", scope, detail):
                for task in tasks:
                    task.origin, task.origin_note = origin, clean(note)
                    task.demands = tuple(sorted(set(demands))) if origin is Origin.DEMAND else ()


def _tie(plan: Plan, paper: Directive) -> int:
    """Let tasks without a source that say nearly the same as a demand answer it; return how many demands have one."""
    known = [(pairs(task.text), task) for task in plan.tasks if not task.demands]
    answered = 0
    for demand in paper.demands:
        own = pairs(demand.text)
        best = max(
            ((len(own & other) / max(1, min(len(own), len(other))), task) for other, task in known),
            key=lambda item: item[0], default=(0.0, None),
        )  # fmt: skip
        if best[1] is not None and best[0] >= _SAME_WORDS and len(own) >= _FEW:
            task = best[1]
            task.demands = (*task.demands, demand.key)
            task.origin, task.origin_note = Origin.DEMAND, short_citation(paper)
            answered += 1
    return answered


def _same(one: Directive, other: Directive) -> bool:
    return bool(one.number) and fold(one.number) == fold(other.number) and is_same_body(one.issuer, other.issuer)


def _demand(papers: Sequence[Directive], key: int) -> Demand:
    for paper in papers:
        for demand in paper.demands:
            if demand.key == key:
                return demand
    raise UserError(QT_TRANSLATE_NOOP("errors", "This demand is no longer with the plan."))


def _short(text: str) -> str:
    return textwrap.shorten(clean(text), 70, placeholder="…")
