"""The second place of the backups, filled beside the work: it never keeps anybody waiting, and never fails loudly."""

from __future__ import annotations

import logging
import platform
import re
import threading
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from desktop import paths
from desktop.domain.base.changed import Changed
from desktop.domain.base.errors import QT_TRANSLATE_NOOP, UserError
from desktop.services.base import Context
from desktop.storage import backup, records, second_copy

FOLDER = "second_folder"
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f]')
_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class SecondState:
    """How the second place is: `folder` is empty without one, `at` is of which time the newest copy in it is."""

    folder: str = ""
    at: datetime | None = None
    busy: bool = False
    away: bool = False
    fault: UserError | None = None


class SecondCopy:
    """A folder elsewhere that gets each backup when it is there."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._thread: threading.Thread | None = None
        self._away, self._again = False, False
        self._fault: UserError | None = None

    def state(self) -> SecondState:
        """Return how it is now; the folder itself is not asked, it may be slow."""
        folder = self._folder()
        if not folder:
            return SecondState()
        filled = second_copy.last_filled(self._context.database.folder)
        at = filled.at if filled is not None and filled.folder == folder else None
        busy = self._thread is not None and self._thread.is_alive()
        return SecondState(folder, at, busy, self._away, self._fault)

    def choose(self, folder: Path | None) -> None:
        """Take a folder as the second place and fill it, or take none any more.

        Raises UserError for one within the data folder: what takes the one would take the other.
        """
        data = self._context.database.folder
        if folder is not None and (folder.resolve() == data or data in folder.resolve().parents):
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "errors", "{folder} lies in the data folder itself. Choose one on another disk, stick or share."
                ),
                folder=folder,
            )
        with self._context.writing(Changed.SETTINGS) as session:
            records.save_settings(session, {FOLDER: "" if folder is None else str(folder)})
        self._away, self._fault = False, None
        self.fill()

    def fill(self) -> None:
        """Fill it in the background; once more where that is being done."""
        folder = self._folder()
        if not folder:
            return
        self._again = True
        if self._thread is not None and self._thread.is_alive():
            return
        database = self._context.database
        with self._context.reading() as session:
            office = records.office(session)
        words = f"so-ke-hoach {office.name if office is not None else ''} {platform.node()}"
        name = " ".join(_FORBIDDEN.sub(" ", words).split())[:80]
        given = (database.path, database.folder, Path(folder), name, self._context.time())
        self._thread = threading.Thread(target=self._fill, args=given, name="second copy", daemon=True)
        self._thread.start()

    def fill_if_lacking(self) -> None:
        """Fill it when there is a backup that it lacks."""
        state = self.state()
        if not state.folder or state.busy:
            return
        kept = backup.found(self._context.database.folder)
        if kept and (state.at is None or kept[0].made_at > state.at):
            self.fill()

    def wait(self, seconds: float) -> None:
        """Give what is being written a moment to end; what is not done by then is done another time."""
        if self._thread is not None:
            self._thread.join(seconds)

    def _fill(self, database: Path, data: Path, folder: Path, name: str, now: datetime) -> None:
        while self._again:
            self._again = False
            self._fill_once(database, data, folder, name, now)

    def _fill_once(self, database: Path, data: Path, folder: Path, name: str, now: datetime) -> None:
        try:
            self._away = not second_copy.fill(database, data, folder, name, now)
            self._fault = None
        except UserError as error:
            _log.warning("the second copy failed: %s", error)
            self._fault = error
        except OSError as error:
            _log.warning("the second copy failed", exc_info=True)
            self._fault = UserError(QT_TRANSLATE_NOOP("errors", "It could not be written: {reason}."),
                                    reason=paths.reason(error))  # fmt: skip
        except Exception:  # whatever a stick does that is pulled out must not end in the user's face
            _log.warning("the second copy failed", exc_info=True)
            self._fault = UserError(QT_TRANSLATE_NOOP("errors", "It could not be written."))

    def _folder(self) -> str:
        with self._context.reading() as session:
            return str(records.settings(session).get(FOLDER) or "")
