"""The menu of a row: what can be done with it, opened with the right mouse button or Shift+F10."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from desktop.gui.kit.theme import theme

Act = Callable[[], object]
Entry = tuple[str, Act] | tuple[str, Act, str] | None
"""What an entry says and does, and its icon; None is a line. A key that does the same stands after a tab."""


def asks_for_menu(event: QKeyEvent) -> bool:
    """Return whether a key asks for the menu of what is chosen."""
    shifted = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
    return event.key() == Qt.Key.Key_Menu or (shifted and event.key() == Qt.Key.Key_F10)


def open_menu(parent: QWidget, place: QPoint, entries: Sequence[Entry]) -> QMenu | None:
    """Open a menu at a place on the screen; a menu of nothing is left out.

    What was picked is done when the menu is gone, from the loop that the menu was opened in.
    """
    menu = QMenu(parent)
    fill_menu(menu, entries)
    if not menu.actions():
        menu.deleteLater()
        return None
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(place)
    return menu


def fill_menu(menu: QMenu, entries: Sequence[Entry]) -> None:
    """Put entries into a menu; lines that part nothing are left out."""
    parts = False
    for entry in entries:
        if entry is None:
            parts = bool(menu.actions())
            continue
        if parts:
            menu.addSeparator()
            parts = False
        action = menu.addAction(entry[0])
        action.triggered.connect(lambda _checked=False, act=entry[1]: act())
        if len(entry) > 2:
            action.setIcon(theme.small_icon(entry[2]))
