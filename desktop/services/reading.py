"""Plans from files: read, and matched with the office's directory of units."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from desktop.domain.office import Office
from desktop.domain.plan import Plan, PlanStatus, Signature
from desktop.services.units import UnitService

if TYPE_CHECKING:
    from desktop.documents.reading import ReadPlan


class ReadingService:
    """Reads Word, text and PDF files; nothing is saved here."""

    def __init__(self, units: UnitService) -> None:
        self._units = units

    def read(self, path: Path) -> ReadPlan:
        """Read a plan from a file, its units replaced by those of the directory where the names go together.

        Raises UserError with the reason when the file cannot be read as a plan.
        """
        from desktop.documents import reading  # noqa: PLC0415 (0.3 s that only reading needs)

        read = reading.read(path)
        self._match(read)
        return read

    def read_text(self, text: str, name: str) -> ReadPlan:
        """Read a plan from pasted text; `name` stands for it in messages."""
        from desktop.documents import reading  # noqa: PLC0415

        read = reading.read_text(text, name)
        self._match(read)
        return read

    def complete(self, plan: Plan, office: Office) -> None:
        """Fill what the file leaves open from the office; what neither has stays open as in a draft.

        A plan that carries number and whole date was issued.
        """
        if not plan.issuer:
            plan.issuer, plan.parent = office.issuer, office.parent
        plan.place = plan.place or office.place
        if not plan.signature.title:
            plan.signature = Signature("TM. ỦY BAN NHÂN DÂN", "", "CHỦ TỊCH", office.chairman)
        if plan.number and plan.dated.value is not None:
            plan.status = PlanStatus.ISSUED

    def _match(self, read: ReadPlan) -> None:
        find = self._units.finder()
        for task in read.plan.tasks:
            if task.unit is not None:
                task.unit = find(task.unit.name) or task.unit
            task.supporting = [find(unit.name) or unit for unit in task.supporting]
