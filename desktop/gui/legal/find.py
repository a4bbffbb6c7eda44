"""What the search over everything finds among the legal documents."""

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
    """Return the documents that go with words, with the place of each."""
    kind = translate("SearchDialog", "Legal document")
    return [
        Line(
            item.id,
            f"{item.kind} {item.number}".strip(),
            labels.joined(kind, labels.day(item.date), item.subject),
            "",
            "",
            "legal",
            RecordAt("legal", item.id),
        )
        for item in services.legal.rows(words)[:most]
    ]
