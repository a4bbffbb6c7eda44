"""Superiors' papers: what they ask of the office."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.catalogue import units as unit_catalogue
from desktop.domain.directive.demand import Demand, Directive, Proposal, Scope
from desktop.domain.directive.finding import directive_of
from desktop.domain.directive.proposing import USUAL_DAYS, Proposer, earlier_by
from desktop.domain.plan.plan import Plan
from desktop.domain.task.task import Deadline, Task
from desktop.domain.task.wording import recounted
from desktop.services.base import Context
from desktop.services.reading.service import ReadingService
from desktop.services.units.service import UnitService
from desktop.storage import directives, records

if TYPE_CHECKING:
    from desktop.documents.reading import ReadPlan

_DAYS = "directive.days"


class DirectiveService:
    """Reads superiors' papers and proposes what the office makes of them."""

    def __init__(self, context: Context, units: UnitService, reading: ReadingService) -> None:
        self._context = context
        self._units = units
        self._reading = reading

    def read(self, path: Path) -> tuple[Directive, ReadPlan]:
        """Read a paper from a file: what it asks, and the paper as it was read."""
        from desktop.documents import reading  # noqa: PLC0415 (0.3 s that only reading needs)

        paper = reading.read(path)
        return self.understood(paper.plan), paper

    def understood(self, plan: Plan) -> Directive:
        """Return what a paper asks that was read."""
        with self._context.reading() as session:
            office = records.office(session)
        own = office is not None and bool(plan.issuer) and not self._reading.is_foreign(plan, office)
        return directive_of(plan, office, self._rows, counted=self._counted, own=own)

    def _rows(self, rows: list[list[str]], year: int | None) -> list[Task]:
        from desktop.documents.reading.appendix import tasks_of_rows  # noqa: PLC0415

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

    def keep_days(self, days: int) -> None:
        """Keep by how many working days the office's dates lie before the superior's."""
        with self._context.writing("settings") as session:
            records.keep_settings(session, {_DAYS: max(0, min(days, 60))})

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
        today = self._context.today()
        proposer = Proposer(
            office, self._units.proposed(year or today.year), unit_catalogue.fields(office.level), before,
            earlier_by(self._context.working_days.is_working), today, paper,
        )  # fmt: skip
        count = self.days if days is None else days
        return [proposer.propose(demand, count) for demand in demands]

    def earlier(self, day: date, days: int) -> date:
        """Return the day that lies some working days before another."""
        return earlier_by(self._context.working_days.is_working)(day, days)


def summary(directive: Directive) -> dict[Scope, int]:
    """Return how many demands there are of each scope."""
    return {scope: len(directive.of(scope)) for scope in Scope}
