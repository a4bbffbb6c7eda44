"""The first page as it was last seen, kept as a picture: it is painted before anything of the page is made."""

from __future__ import annotations

import json
import zlib
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtGui import QPixmap

import desktop
from desktop import paths
from desktop.domain.base.errors import UserError

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.gui.shell.memory import WindowMemory

_SHOWN = ("overview", "overdue", "office", "office_full", "grounds", "language", "theme", "text_size")


class FirstPicture:
    """One picture in a folder. Its name tells what it shows; where something else is remembered it is not used."""

    def __init__(self, folder: Path, memory: WindowMemory) -> None:
        self._folder, self._memory = folder, memory

    def _path(self, window: QWidget) -> Path:
        shown = [self._memory.load(name) for name in _SHOWN]
        size = [window.width(), window.height(), window.devicePixelRatio()]
        sum_ = zlib.crc32(json.dumps([desktop.__version__, *size, *shown], sort_keys=True).encode())
        return self._folder / f"first-{sum_:08x}.png"

    def load(self, window: QWidget) -> QPixmap | None:
        """Return what a window of this size showed last, None where that is not known."""
        if not self._memory.load("overview") or self._memory.load("locked"):
            return None
        found = QPixmap(str(self._path(window)))
        found.setDevicePixelRatio(window.devicePixelRatio())
        return None if found.isNull() else found

    def save(self, window: QWidget, part: QWidget) -> None:
        """Save what a part that fills the window shows, in the place of what was kept before."""
        path = self._path(window)
        there = set(self._folder.glob("first-*.png"))
        if self._memory.load("overview") and not self._memory.load("locked") and path not in there:
            data = QByteArray()
            part.grab().save(QBuffer(data), "PNG")
            try:
                self._folder.mkdir(parents=True, exist_ok=True)
                paths.write_atomic(path, bytes(data.data()))
            except (OSError, UserError):
                return
        self.forget(there - {path})

    def forget(self, there: set[Path] | None = None) -> None:
        """Take away pictures, by default all that there are."""
        for path in self._folder.glob("first-*.png") if there is None else there:
            path.unlink(missing_ok=True)
