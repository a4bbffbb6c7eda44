"""What one window remembers on this computer: its place, its look, how tables and the first page were shown."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Collection
from pathlib import Path
from typing import Any

from desktop import paths
from desktop.domain.base.errors import UserError

_log = logging.getLogger(__name__)
_FILE = "window.json"


class WindowMemory:
    """JSON values by name in a small file of the data folder, there before the database is open.

    `place` gives the window's place for each writing. A damaged file counts as empty; one that cannot be written is
    only told to the log.
    """

    def __init__(self, folder: Path, place: Callable[[], str]) -> None:
        self._path, self._place = folder / _FILE, place
        self._values = self._read()
        self._held: frozenset[str] = frozenset()

    def load(self, name: str) -> Any:  # noqa: ANN401 (what was kept, or anything that was put into the file by hand)
        """Return a value, None for nothing."""
        return self._values.get(name)

    def save(self, name: str, value: object) -> None:
        """Remember a value until the next start and after."""
        if name not in self._held and self._values.get(name) != value:
            self._values[name] = value
            self.write()

    def hold_back(self, names: Collection[str]) -> None:
        """Write some names no more, and forget what is kept of them: it is not for everybody."""
        self._held = frozenset(names)
        if any(self._values.pop(name, None) is not None for name in names):
            self.write()

    def note(self, **values: object) -> None:
        """Remember values with the next writing."""
        self._values.update(values)

    def write(self) -> None:
        """Write everything, with the window's place of now."""
        self._values["geometry"] = self._place()
        try:
            paths.write_atomic(self._path, json.dumps(self._values, ensure_ascii=False).encode())
        except UserError:
            _log.warning("the window's place could not be kept", exc_info=True)

    def _read(self) -> dict[str, Any]:
        try:
            value = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return value if isinstance(value, dict) else {}
