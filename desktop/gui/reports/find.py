"""What the search over everything finds among the reports."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.domain.base.text import fold
from desktop.gui import labels
from desktop.gui import report_words as say
from desktop.gui.kit.lists import Line
from desktop.gui.places import ReportAt

if TYPE_CHECKING:
    from desktop.services import Services

translate = QCoreApplication.translate


def find(services: Services, words: str, most: int) -> list[Line]:
    """Return the reports that were begun and go with words, with the place of each."""
    wanted = fold(words).split()
    found = [
        row
        for row in services.reports.rows()
        if row.id is not None
        and all(word in fold(f"{row.title} {row.number} {row.receiver} {row.period}") for word in wanted)
    ]
    return [
        Line(
            row.id or 0, row.title, labels.joined(translate("SearchDialog", "Report"), row.number), say.chip(row.state),
            say.state_word(row.state), "report", ReportAt(row.id or 0),
        )
        for row in found[:most]
    ]  # fmt: skip
