"""Documents out: the plan on paper, the assignment table, the progress workbook."""

from __future__ import annotations

from pathlib import Path

from desktop.catalogue import decree, words
from desktop.documents.writing.plan import write_sheet
from desktop.domain.layout import compose
from desktop.domain.plan import Plan
from desktop.domain.sheet import Sheet
from desktop.services.base import Context
from desktop.services.office import OfficeService
from desktop.services.plans import PlanService


class ExportService:
    """Writes files that leave the office. Every file is whole or not there."""

    def __init__(self, context: Context) -> None:
        self._office = OfficeService(context)
        self._plans = PlanService(context)

    def sheet(self, plan: Plan) -> Sheet:
        """Return the plan as it stands on paper, for the preview, PDF and printer."""
        return compose(plan, decree.measures(), words.words())

    def plan_docx(self, plan_id: int, path: Path) -> None:
        """Write a plan as .docx in the layout of decree 30."""
        plan = self._plans.get(plan_id)
        write_sheet(self.sheet(plan), path, title=plan.title, author=self._author())

    def _author(self) -> str:
        office = self._office.get()
        return "" if office is None else f"UBND {office.level} {office.name}"
