"""What is said once the window is open: a crash of the last run, a clock that was set back, a backup that failed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desktop import log
from desktop.gui import labels
from desktop.gui.files import open_path

if TYPE_CHECKING:
    from desktop.gui.kit.messages import Strip
    from desktop.gui.shell_api import Shell

_TOLD = "crash_told"
BACKUP_FAILED = "backup_failed"


@dataclass(frozen=True)
class _Said:
    text: str
    tone: str
    action: str = ""
    do: Callable[[], object] | None = None
    done: Callable[[], object] | None = None  # when the user has seen it


class StartNotices(QObject):
    """The sentences of one start, one after the other in the strip: the next is shown when one is closed.

    What another sentence pushed away before it was closed is said again at the next start.
    """

    def __init__(self, shell: Shell, strip: Strip, folder: Path) -> None:
        super().__init__(shell.widget)
        self._shell, self._strip, self._folder = shell, strip, folder
        self._left = [said for said in (self._crash(), self._clock(), self._backup()) if said is not None]
        self._shown: _Said | None = None
        strip.shown.connect(self._changed)
        self._next()

    def _next(self) -> None:
        if not self._left:
            return
        said = self._left.pop(0)
        self._strip.say(said.text, tone=said.tone, action=said.action, do=said.do)
        self._shown = said

    def _changed(self, shown: bool) -> None:
        said, self._shown = self._shown, None
        if said is None:
            return
        if shown:  # something else is said now
            self._left.clear()
            return
        if said.done is not None:
            said.done()
        QTimer.singleShot(0, self, self._next)

    def _crash(self) -> _Said | None:
        found = log.reports(self._folder / "log")
        if not found or found[-1].name <= str(self._shell.memory.load(_TOLD) or ""):
            return None
        report = found[-1]
        moment = labels.moment(datetime.fromtimestamp(report.stat().st_mtime))
        text = self.tr(
            "The program met a fault of its own on {moment}. A report was kept; it holds none of the office's texts. "
            "Send it to those who look after the program."
        )
        return _Said(
            text.format(moment=moment), "amber", self.tr("Show the report"), lambda: open_path(report),
            lambda: self._shell.memory.save(_TOLD, report.name),
        )  # fmt: skip

    def _clock(self) -> _Said | None:
        found = self._shell.services.clock_set_back()
        if found is None:
            return None
        text = self.tr(
            "The clock of this computer was set back: it shows {now}, but the last change was saved on {moment}. "
            "Check date and time; what is late is counted by them."
        )
        return _Said(text.format(now=labels.moment(found[0]), moment=labels.moment(found[1])),
                     "amber")  # fmt: skip

    def _backup(self) -> _Said | None:
        failed = self._shell.memory.load(BACKUP_FAILED)
        if not isinstance(failed, str) or not failed:
            return None
        text = self.tr("Your work was saved, but the backup at the end of it could not be made: {reason}")
        return _Said(
            text.format(reason=failed), "amber", self.tr("Back up now"),
            lambda: self._shell.attempt(self._shell.services.safety.backup),
            lambda: self._shell.memory.save(BACKUP_FAILED, ""),
        )  # fmt: skip
