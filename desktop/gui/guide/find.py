"""What the search over everything finds in the book of the program: its chapters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.domain.base.text import fold
from desktop.gui.kit.lists import Line
from desktop.gui.places import GuideAt
from desktop.services.exports.guide import guide

if TYPE_CHECKING:
    from desktop.services import Services


def language() -> str:
    """Return the language in which the book is shown."""
    return "vi" if QLocale().language() == QLocale.Language.Vietnamese else "en"


def find(_services: Services, words: str, most: int) -> list[Line]:
    """Return the chapters whose titles go with words, with the place of each."""
    asked = fold(words).split()
    kind = QCoreApplication.translate("SearchDialog", "Guide")
    return [
        Line(number, chapter.title, kind, "", "", "help", GuideAt(chapter.key))
        for number, chapter in enumerate(guide(language()).chapters)
        if asked and all(word in fold(chapter.title) for word in asked)
    ][:most]
