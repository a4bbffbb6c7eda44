"""Where files are, and how they are written."""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from pathlib import Path

from desktop.domain.errors import QT_TRANSLATE_NOOP, UserError

_ROOT = Path(__file__).resolve().parent.parent


def resource(name: str) -> Path:
    """Return the path of a file in resources/ (holds in the source tree and in the frozen program)."""
    return _ROOT / "resources" / name


def write_atomic(path: Path, data: bytes) -> None:
    """Write `data` to `path` so that at any moment the old or the new file is there whole.

    UserError when the file cannot be replaced (on Windows: it is open in Word or Excel).
    """
    handle, name = tempfile.mkstemp(prefix=f".{path.stem[:40]}-", suffix=".tmp", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        replace_file(Path(name), path)
    except BaseException:
        with suppress(OSError):
            Path(name).unlink()
        raise


def replace_file(new: Path, path: Path) -> None:
    """Put the finished file `new` in the place of `path`; UserError when `path` is held by another program."""
    try:
        new.replace(path)
    except PermissionError as error:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors",
                "The file {name} cannot be replaced; it may be open in Word or Excel. Close it there, or choose "
                "another name.",
            ),
            name=path.name,
        ) from error
