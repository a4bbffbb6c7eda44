"""What is done a while after it was asked for, when nobody stands waiting for it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer

from desktop.domain.base.errors import HeldError
from desktop.domain.base.patience import MOMENT, patience

TYPING = 150
"""Milliseconds after the last key: what is typed is used when the typing rests."""
_AGAIN = 1000
"""Milliseconds until the next try where another program has the data: that is not waited for, and nothing is said."""


def later(parent: QObject, act: Callable[[], object], wait: int = 0) -> QTimer:
    """Return a timer that calls `act` once, `wait` milliseconds after its last `start`, or once the data are free."""
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(wait)
    timer.timeout.connect(partial(_try, timer, act))
    return timer


def soon(owner: QObject, act: Callable[[], object]) -> None:
    """Call `act` once what is being done is over and the data are free, as long as `owner` is there."""
    QTimer.singleShot(0, owner, partial(_try, owner, act))


def _try(owner: QObject, act: Callable[[], object]) -> None:
    try:
        with patience(MOMENT):
            act()
    except HeldError:
        QTimer.singleShot(_AGAIN, owner, partial(_try, owner, act))
