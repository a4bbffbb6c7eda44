"""Backups once more in a second place: a USB stick or a share, which may be away, slow or full at any time."""

from __future__ import annotations

import hashlib
import json
import logging
import shutil
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from desktop import paths
from desktop.domain.base.errors import QT_TRANSLATE_NOOP, UserError
from desktop.storage import backup, evidence, package

_STATE = "second.json"
_WHOLE = 2
"""Copies with all evidence files that stay in the second place; they can be large."""
_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Filled:
    """Which folder was filled last, and with what that was made when."""

    folder: str
    at: datetime


def last_filled(data: Path) -> Filled | None:
    """Return when the second place was filled last; None for never."""
    try:
        kept = json.loads((backup.folder(data) / _STATE).read_text(encoding="utf-8"))
        return Filled(str(kept["folder"]), datetime.fromisoformat(kept["at"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def fill(database: Path, data: Path, chosen: Path, name: str, now: datetime) -> bool:
    """Copy the newest backup into a folder `name` of the second place, once a day with all evidence files.

    Returns False where that place is not there now. Raises UserError when it cannot be written.
    """
    try:
        if not chosen.is_dir():
            return False
    except OSError:
        return False
    kept = backup.found(data)
    if not kept:
        return True
    target = chosen / name / "backups"
    paths.clear_left(target)
    _copy(kept[0].path, target / kept[0].path.name)
    backup.thin(target.parent, now)
    if evidence.files_of(database):
        _keep_whole(database, data, target, now)
    state = {"folder": str(chosen), "at": kept[0].made_at.isoformat()}
    paths.write_atomic(backup.folder(data) / _STATE, json.dumps(state, ensure_ascii=False).encode())
    return True


def _keep_whole(database: Path, data: Path, target: Path, now: datetime) -> None:
    """Keep one copy a day with all evidence files, and only the newest of them."""
    whole = [item for item in backup.found(target.parent) if item.path.suffix == package.SUFFIX]
    if not whole or whole[0].made_at.date() != now.date():
        left_out = package.make(database, data, target / f"auto-{now:%Y%m%d-%H%M%S}{package.SUFFIX}")
        if left_out:
            _log.warning("not in the second copy: %s", ", ".join(left_out))
        whole = [item for item in backup.found(target.parent) if item.path.suffix == package.SUFFIX]
    for old in whole[_WHOLE:]:
        old.path.unlink(missing_ok=True)


def _copy(source: Path, target: Path) -> None:
    if target.exists() and target.stat().st_size == source.stat().st_size:
        return
    with paths.replacing(target) as temporary:
        shutil.copyfile(source, temporary)
        if _hash(temporary) != _hash(source):
            raise UserError(
                QT_TRANSLATE_NOOP("errors", "The copy in {folder} is not what was written. Check that disk."),
                folder=target.parent,
            )


def _hash(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
