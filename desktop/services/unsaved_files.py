"""Files beside the database for text of open pages that is not in it yet: on the disk within a second."""

from __future__ import annotations

import contextlib
import json
import logging
import uuid
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from desktop import paths
from desktop.domain.base.errors import UserError
from desktop.services.base import Context

FOLDER = "unsaved"
_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Unsaved:
    """What was found of a text that never came into the database."""

    path: Path
    at: datetime
    data: dict[str, Any]


class UnsavedFiles:
    """One file a page that is open on a thing of a `kind`; it goes once the text is in the database.

    Files are written by a thread, in order, each whole or not at all: who types never waits for the disk. Nothing here
    raises: it is the net below the saves of the services, whose errors the user sees.
    """

    kind = ""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._writer: ThreadPoolExecutor | None = None
        self._last: Future[None] | None = None
        self._lost: set[Path] = set()  # what could not be written when it was tried last

    @staticmethod
    def new_key() -> str:
        """Return a name for what one page keeps."""
        return uuid.uuid4().hex[:12]

    def is_lost(self, number: int, key: str) -> bool:
        """Return whether what a page asked to keep last could not be written either."""
        self.wait()
        return self._path(number, key) in self._lost

    def drop(self, number: int, key: str) -> None:
        """Forget what a page kept: it is in the database."""
        path = self._path(number, key)
        self._do(lambda: self._forget(path))

    def discard(self, found: Unsaved) -> None:
        """Forget what was found: it was put back, or the user does not want it."""
        self._do(lambda: _remove(found.path))
        self.wait()

    def wait(self) -> None:
        """Return when all that was asked for is on the disk."""
        if self._last is not None:
            self._last.result()
            self._last = None

    def close(self) -> None:
        """Write what is left and end the thread."""
        if self._writer is not None:
            self._writer.shutdown()
            self._writer = self._last = None

    def _keep(self, number: int, key: str, data: dict[str, Any]) -> None:
        """Write what a page keeps of a thing."""
        at, path = self._context.now(), self._path(number, key)
        self._do(lambda: self._write(path, {**data, "at": at.isoformat(timespec="seconds")}))

    def _newest(self, number: int, key: str, same: Callable[[dict[str, Any]], bool]) -> Unsaved | None:
        """Return the newest that other pages, or a run that was killed, left of a thing.

        What is the `same` as the stored text is forgotten; `same` may raise what JSON that is not as it should be does.
        """
        self.wait()
        out: list[Unsaved] = []
        for path in self._folder.glob(f"{self.kind}-{number}-*.json"):
            if path == self._path(number, key):
                continue
            try:
                data = json.loads(path.read_bytes())
                found = Unsaved(path, datetime.fromisoformat(data["at"]), data)
                stored = same(data)
            except (OSError, ValueError, KeyError, IndexError, TypeError, AttributeError):
                _log.warning("%s cannot be read", path, exc_info=True)
                continue
            if stored:
                self._do(partial(_remove, path))
            else:
                out.append(found)
        return max(out, key=lambda item: item.at, default=None)

    def _write(self, path: Path, data: dict[str, Any]) -> None:
        written = _write(path, data)
        (self._lost.discard if written else self._lost.add)(path)

    def _forget(self, path: Path) -> None:
        self._lost.discard(path)
        _remove(path)

    @property
    def _folder(self) -> Path:
        return self._context.database.folder / FOLDER

    def _path(self, number: int, key: str) -> Path:
        return self._folder / f"{self.kind}-{number}-{key}.json"

    def _do(self, act: Callable[[], None]) -> None:
        if self._writer is None:
            self._writer = ThreadPoolExecutor(1, thread_name_prefix="unsaved")
        self._last = self._writer.submit(act)


def _write(path: Path, data: dict[str, Any]) -> bool:
    try:
        paths.write_atomic(path, json.dumps(data, ensure_ascii=False).encode())
    except (OSError, UserError):
        _log.warning("unsaved text cannot be written", exc_info=True)
        return False
    return True


def _remove(path: Path) -> None:
    with contextlib.suppress(OSError):
        path.unlink()
