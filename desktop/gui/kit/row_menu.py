"""The menu of a row: what can be done with it, opened with the right mouse button or Shift+F10."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

Act = Callable[[], object]
Entry = tuple[str, Act] | None
"""What an entry says and does; None is a line. A key that does the same stands after a tab."""


def open_menu(parent: QWidget, place: QPoint, entries: Sequence[Entry]) -> QMenu | None:
    """Open a menu at a place on the screen; lines that part nothing are left out, and so is a menu of nothing.

    What was picked is done when the menu is gone, from the loop that the menu was opened in.
    """
    menu = QMenu(parent)
    parts = False
    for entry in entries:
        if entry is None:
            parts = bool(menu.actions())
            continue
        if parts:
            menu.addSeparator()
            parts = False
        words, act = entry
        menu.addAction(words).triggered.connect(lambda _checked=False, act=act: act())
    if not menu.actions():
        menu.deleteLater()
        return None
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(place)
    return menu
