"""What the search over everything finds among the units."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.gui import labels
from desktop.gui.kit.lists import Line
from desktop.gui.places import RecordAt

if TYPE_CHECKING:
    from desktop.services import Services

translate = QCoreApplication.translate


def find(services: Services, words: str, most: int) -> list[Line]:
    """Return the units that go with words, with the place of each."""
    kind = translate("SearchDialog", "Unit")
    return [
        Line(
            unit.id,
            unit.name,
            labels.joined(kind, labels.word(unit.group)),
            "",
            "",
            "units",
            RecordAt("units", unit.id),
        )
        for unit in services.units.rows(words)[:most]
    ]
