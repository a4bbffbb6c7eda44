"""What the search over everything finds among the plans."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.domain.plan.plan import OUTSIDE
from desktop.gui import labels
from desktop.gui.kit.lists import Line
from desktop.gui.places import PlanAt

if TYPE_CHECKING:
    from desktop.services import Services

translate = QCoreApplication.translate


def find(services: Services, words: str, most: int) -> list[Line]:
    """Return the plans that go with words, with the place of each."""
    return [
        Line(
            plan.id,
            plan.title,
            labels.joined(
                translate("SearchDialog", "Outside of plans")
                if plan.kind == OUTSIDE
                else translate("SearchDialog", "Plan"),
                plan.number,
                str(plan.year or ""),
            ),
            "" if plan.kind == OUTSIDE else labels.chip(plan.status),
            "" if plan.kind == OUTSIDE else labels.word(plan.status),
            "plan",
            PlanAt(plan.id),
        )
        for plan in services.plans.rows(text=words)[:most]
    ]
