"""Long work that tells how far it is and can be stopped, whoever waits for it.

Whoever starts such work says who `watches` it; whatever is done in it, however deep, calls `tell` or `check` now and
then. Where nobody watches they do nothing, so that the command line and tests need to know nothing of this.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from contextvars import ContextVar

Watcher = Callable[[int, int], None]
"""Called with how much is done, and of how much (0 where that is not known); raises Stopped to end the work."""


class Stopped(Exception):  # noqa: N818 (no error: somebody wanted it)
    """The work is not wanted any more. It goes through every transaction, which is rolled back by that."""


_watcher: ContextVar[Watcher | None] = ContextVar("watcher of the work", default=None)


@contextlib.contextmanager
def watched(watcher: Watcher) -> Iterator[None]:
    """Let `watcher` hear what the block tells, in this thread."""
    before = _watcher.set(watcher)
    try:
        yield
    finally:
        _watcher.reset(before)


def report(done: int, of: int = 0) -> None:
    """Tell how much is done. Raises Stopped when the work is not wanted any more: call it where that may be."""
    watcher = _watcher.get()
    if watcher is not None:
        watcher(done, of)


def check() -> None:
    """Raise Stopped when the work is not wanted any more."""
    report(-1)
