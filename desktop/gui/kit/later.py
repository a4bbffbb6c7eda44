"""What is done once, a while after it was last asked for."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

TYPING = 150
"""Milliseconds after the last key: what is typed is used when the typing rests."""


def later(parent: QObject, act: Callable[[], object], wait: int = 0) -> QTimer:
    """Return a timer that calls `act` once, `wait` milliseconds after its last `start`."""
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(wait)
    timer.timeout.connect(act)
    return timer
