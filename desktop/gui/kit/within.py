"""The widgets within a widget."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget


def within(root: QWidget, *, seen: bool = False) -> Iterator[QWidget]:
    """Yield the widgets within one (only those that are `seen`), each before what is in it.

    Qt's own `findChildren` would do, but PySide lets what it is called on keep the Python side of all that it finds:
    a window that looks through its parts would keep those of every page and dialog that was ever shown in it.
    """
    for child in root.children():
        if isinstance(child, QWidget) and (not seen or child.isVisible()):
            yield child
            yield from within(child, seen=seen)
