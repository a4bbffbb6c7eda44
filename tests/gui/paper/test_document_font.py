from __future__ import annotations

import unicodedata

import pytest
from PySide6.QtGui import QFont, QFontInfo, QRawFont
from pytestqt.qtbot import QtBot

from desktop.gui.paper.document_font import STAND_IN, families
from desktop.paths import resource

VOWELS = "aăâeêioôơuưy"
LETTERS = "đĐ" + "".join(
    letter + tone for letter in VOWELS + VOWELS.upper() for tone in "\u0300\u0301\u0303\u0309\u0323"
)


def test_a_machine_without_the_typeface_sets_all_faces_in_the_shipped_one(qtbot: QtBot) -> None:
    found = families("No Such Typeface")
    assert found == [STAND_IN]
    for bold in (False, True):
        for italic in (False, True):
            font = QFont(found)
            font.setBold(bold)
            font.setItalic(italic)
            info = QFontInfo(font)
            assert (info.family(), info.bold(), info.italic()) == (STAND_IN, bold, italic)


@pytest.mark.parametrize("path", sorted(resource("fonts").glob("*.ttf")), ids=lambda path: path.stem)
def test_the_shipped_faces_have_every_vietnamese_letter(qtbot: QtBot, path: object) -> None:
    face = QRawFont(str(path), 20)
    assert [c for c in unicodedata.normalize("NFC", LETTERS) if not face.supportsCharacter(ord(c))] == []
