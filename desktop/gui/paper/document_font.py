"""The typeface of documents: Times New Roman, or the one that ships with the program where it is missing."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QFontDatabase

from desktop.paths import resource

STAND_IN = "Tinos"
"""As wide as Times New Roman, with all Vietnamese letters in all four faces. It has a name of its own, so that no older
font of the system with the same name can come in its place."""


@cache
def families(wanted: str = "Times New Roman") -> list[str]:
    """Return the families to set a document in: `wanted` where the machine has it, else the one that is shipped.

    Two families are never mixed: a font that lacks single letters lets Qt borrow them, and the PDF then holds both.
    Needs a QGuiApplication.
    """
    if wanted in QFontDatabase.families():
        return [wanted]
    for path in sorted(resource("fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))
    return [STAND_IN]
