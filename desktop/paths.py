"""The only place that knows where files are, and how they are written so that none is ever half there."""

from __future__ import annotations

import contextlib
import errno
import glob
import os
import re
import shutil
import stat
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

from desktop.domain.base import work
from desktop.domain.base.errors import QT_TRANSLATE_NOOP, TakenError, UserError

ROOT = Path(__file__).resolve().parent.parent
"""The folder that holds desktop/, resources/ and i18n/, in the source tree and in the packaged program."""

_OWN = ("so-ke-hoach", "backups", "evidence", "plan-files", "report-files", "unsaved", "log", "look", "window.")
"""How the names of what lies in a data folder begin."""
_private: set[Path] = set()  # data folders of this process
_STALE = 240  # seconds after which a temporary file can belong to no run that still writes it
_LOCK = ".held"  # ending of the file beside a work folder that its run holds while it works in it
_LONGEST_WAIT = 60  # seconds for another start to put a restore in its place
_TRIES, _PAUSE = 5, 0.5  # times that a held target is tried, and the seconds between


_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f]')
_LONGEST, _END = 80, 24  # letters of a file's name, and of those at its end where it is longer


def resource(*parts: str) -> Path:
    """Return the path of a file in resources/."""
    return ROOT.joinpath("resources", *parts)


def translation(name: str) -> Path:
    """Return the path of a compiled translation ("desktop_vi")."""
    return ROOT / "i18n" / f"{name}.qm"


def licences() -> Path:
    """Return the folder with the licences of what the packaged program holds; the source tree has none."""
    return _program() / "licences"


def _program() -> Path:
    """Return the folder of the packaged program, or the source tree."""
    return Path(sys.executable).resolve().parent if getattr(sys, "frozen", False) else ROOT


def data_dir() -> Path:
    """Return the user's local data folder of the program; it is not made here.

    A portable copy (a file `portable.txt` beside the program) keeps its data beside itself.
    """
    program = _program()
    if (program / "portable.txt").exists():
        return program / "data"
    if sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    else:
        base = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    return base / "SoKeHoach"


_HELD = QT_TRANSLATE_NOOP(
    "errors",
    "“{name}” cannot be written: it is open in Word, Excel or another program, or "
    "the folder is read-only. Close it there, or choose another name.",
)


def is_stream(path: Path) -> bool:
    """Return whether `path` is there and no file or folder: a device or a pipe, which may never end."""
    try:
        mode = path.stat().st_mode
    except (OSError, ValueError):
        return False
    return not (stat.S_ISREG(mode) or stat.S_ISDIR(mode))


def is_network(path: Path) -> bool:
    """Return whether `path` lies on a network share, where SQLite's locks cannot be relied on."""
    text = str(path)
    if text.startswith(("\\\\", "//")):
        return True
    if sys.platform == "win32":
        import ctypes  # Windows only

        drive_remote = 4
        return bool(ctypes.windll.kernel32.GetDriveTypeW(path.anchor) == drive_remote)
    return False


def is_cloud_synced(path: Path) -> bool:
    """Return whether `path` lies in a folder that a cloud service copies while the program writes."""
    names = {part.lower() for part in path.parts}
    return any(name.startswith(("onedrive", "google drive", "dropbox", "icloud")) for name in names)


def close_to_others(folder: Path) -> None:
    """Make the data folder and those in it the user's alone, and all that is written into it from now on.

    A folder that is more than a data folder (the user's own, one that all may write into) stays as it is; the files of
    the program in it are closed all the same. Windows gives the user's local data folder no other readers.
    """
    if sys.platform == "win32":
        return
    folder = folder.resolve()
    _private.add(folder)
    with contextlib.suppress(OSError, RuntimeError):
        shared = folder.stat().st_mode & stat.S_ISVTX
        if not shared and folder not in (Path.home(), *Path.home().parents):
            _restrict(folder)
        for name in os.listdir(folder) if not shared else ():  # noqa: PTH208 (names of bytes that are no text, too)
            path = folder / name
            if path.is_symlink() or not name.startswith(_OWN):
                continue
            _restrict(path)


def make_folder(folder: Path) -> None:
    """Make a folder with those above it; within a data folder it is the user's alone."""
    if folder.is_dir():
        return
    private = _is_private(folder)
    missing = [folder, *(above for above in folder.parents if not above.exists())] if private else [folder]
    for path in reversed(missing):
        path.mkdir(mode=0o700 if private else 0o777, parents=True, exist_ok=True)


def private_opener(path: str, flags: int) -> int:
    """Open a file that nobody else on the computer may read (an `opener` for `open`)."""
    return os.open(path, flags, 0o600)


def _is_private(path: Path) -> bool:
    absolute = path.absolute()
    return any(folder in _private for folder in (absolute, *absolute.parents, path.parent.resolve()))


def _restrict(path: Path) -> None:
    """Take the rights of others from a file or folder; what its owner may not write stays so."""
    with contextlib.suppress(OSError):  # another one's, or a disk without rights
        mode = stat.S_IMODE(path.stat().st_mode)
        if mode & 0o077:
            path.chmod(mode & ~0o077)


def _mode(path: Path) -> int:
    """Return the rights of a new file: the user's alone within a data folder, as everywhere else outside."""
    if _is_private(path):
        return 0o600
    umask = os.umask(0)
    os.umask(umask)
    return 0o666 & ~umask


def safe_name(name: str) -> str:
    """Return words as a file's name: without signs that Windows does not allow, at most 80 letters long.

    Of a longer one the middle is left out, between two words: at its end stands the day.
    """
    words = _FORBIDDEN.sub("-", name).strip(" .")
    if len(words) > _LONGEST:
        begin, end = words[: _LONGEST - _END - 3], words[-_END:].partition(" ")[2]
        words = f"{begin.rpartition(' ')[0] or begin} … {end}" if end else words[:_LONGEST]
    return words.strip(" .,;") or "ke-hoach"


def write_atomic(path: Path, data: bytes) -> None:
    """Write `data` to `path` so that a reader, or a power cut, finds the old file or the new one, never a part.

    Raises UserError when the folder cannot be written or another program holds the file.
    """
    with replacing(path) as temporary:
        temporary.write_bytes(data)


@contextlib.contextmanager
def scratch(path: Path) -> Iterator[Path]:
    """Yield a temporary path in the folder of `path`, which is gone on leaving unless it was given another name.

    What a killed run left of the same file is removed.
    """
    prefix = f".~{path.stem[:40]}-"
    try:
        make_folder(path.parent)
        ending = f"{glob.escape(path.suffix)}*" if path.suffix else ""
        _clear(path.parent, f"{glob.escape(prefix)}*{ending}")
        handle, name = tempfile.mkstemp(prefix=prefix, suffix=path.suffix, dir=path.parent)
    except OSError as error:
        raise cannot_write(path, error) from error
    os.close(handle)
    temporary = Path(name)
    try:
        yield temporary
    finally:
        temporary.unlink(missing_ok=True)


def free_name(path: Path) -> Path:
    """Return a path beside another that is not taken: "Plan (2).docx"."""
    number = 2
    while (found := path.with_stem(f"{path.stem} ({number})")).exists():
        number += 1
    return found


def clear_left(folder: Path) -> None:
    """Remove what killed runs left in a folder of the program's own."""
    with contextlib.suppress(OSError):
        _clear(folder, ".~*")


def _clear(folder: Path, pattern: str) -> None:
    """Remove what is old; what another run has just done with, or somebody holds, stops nobody."""
    for left in folder.glob(pattern):
        with contextlib.suppress(OSError):
            if _is_held(left.with_suffix(_LOCK)) or time.time() - left.stat().st_mtime <= _STALE:
                continue
            if left.is_dir():
                shutil.rmtree(left, ignore_errors=True)
            else:
                left.unlink()


def _is_held(path: Path) -> bool:
    """Return whether a run that lives holds a file; the system lets go of it for one that is killed."""
    if not path.is_file():
        return False
    with path.open("a") as file:
        try:
            _hold(file)
        except OSError:
            return True
    return False


@contextlib.contextmanager
def alone(path: Path) -> Iterator[None]:
    """Keep other processes that ask for the same file waiting; the system lets go of it for one that is killed.

    Raises OSError where one holds it for longer than a minute, or the file cannot be written.
    """
    with path.open("a") as file:
        end = time.monotonic() + _LONGEST_WAIT
        while True:
            try:
                _hold(file)
                break
            except OSError:  # another one holds it
                if time.monotonic() > end:
                    raise
                time.sleep(0.1)
        yield


def _hold(file: TextIO) -> None:
    """Take the system's lock of a file until it is closed; raise OSError where another one has it."""
    if sys.platform == "win32":
        import msvcrt  # Windows only

        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)  # LK_LOCK gives up after ten seconds, under Wine at once
    else:
        import fcntl  # not on Windows

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


@contextlib.contextmanager
def work_folder(data: Path) -> Iterator[Path]:
    """Yield a folder for copies of people's data, within the data folder that they come from or go to.

    It is gone on leaving, unless it was given another name; what a killed run left goes with the next start.
    """
    try:
        data.mkdir(parents=True, exist_ok=True)
        work = Path(tempfile.mkdtemp(prefix=".~work-", dir=data))
        held = work.with_suffix(_LOCK).open("a")
    except OSError as error:
        raise cannot_write(data / "work", error) from error
    try:
        with held:
            with contextlib.suppress(OSError):  # a share may know no locks: it is left to its age there
                _hold(held)
            yield work
    finally:
        shutil.rmtree(work, ignore_errors=True)
        work.with_suffix(_LOCK).unlink(missing_ok=True)


@contextlib.contextmanager
def folder_in_use() -> Iterator[Path]:
    """Yield a folder for copies of a file that another program is to convert.

    It lies in the data folder that this process works on; where it works on none, or may not write into it, in the
    system's.
    """
    for data in _private:
        if os.access(data, os.W_OK):
            with work_folder(data) as work:
                yield work
            return
    with tempfile.TemporaryDirectory(prefix="sokehoach-") as folder:
        yield Path(folder)


def replace(source: Path, target: Path) -> None:
    """Give a file the name of another one; where a scanner or a closing program holds that, five times in 2 s."""
    for left in range(_TRIES - 1, -1, -1):
        try:
            os.replace(source, target)  # noqa: PTH105 (the name people search for)
        except PermissionError:
            if not left:
                raise
            time.sleep(_PAUSE)
        else:
            return


@contextlib.contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Yield a temporary path in the folder of `path`; on leaving without error it takes the place of `path`."""
    with scratch(path) as temporary:
        try:
            yield temporary
            with temporary.open("rb+") as file:
                sync(file.fileno())
            if sys.platform != "win32":
                temporary.chmod(_mode(path))
            work.check()  # the last moment in which what stands there stays as it is
        except OSError as error:
            raise cannot_write(path, error) from error
        try:
            replace(temporary, path)
        except PermissionError as error:  # the folder takes files: it is the one with this name that is held
            raise TakenError(_HELD, name=path.name) from error
        except OSError as error:
            raise cannot_write(path, error) from error
        sync_folder(path.parent)


def sync(handle: int) -> None:
    """Wait until what was written is on the disk."""
    os.fsync(handle)


def sync_folder(folder: Path) -> None:
    """Make the new name last over a power cut; Windows does it with the file.

    The file stands under its name already: where the folder alone cannot be synced, nobody is told that it was not
    written.
    """
    if sys.platform == "win32":
        return
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            sync(handle)
        finally:
            os.close(handle)


_REASONS = {
    errno.ENOENT: QT_TRANSLATE_NOOP("errors", "it is no longer there"),
    errno.ENOTDIR: QT_TRANSLATE_NOOP("errors", "a part of its path is a file, not a folder"),
    errno.EEXIST: QT_TRANSLATE_NOOP("errors", "a file with this name is there already"),
    errno.EISDIR: QT_TRANSLATE_NOOP("errors", "it is a folder"),
    errno.EACCES: QT_TRANSLATE_NOOP("errors", "access to it is not allowed"),
    errno.EPERM: QT_TRANSLATE_NOOP("errors", "access to it is not allowed"),
    errno.EROFS: QT_TRANSLATE_NOOP("errors", "the disk is write-protected"),
    errno.ENOSPC: QT_TRANSLATE_NOOP("errors", "the disk is full"),
    errno.EFBIG: QT_TRANSLATE_NOOP("errors", "the file would be larger than this disk allows"),
    errno.ENAMETOOLONG: QT_TRANSLATE_NOOP("errors", "its name is too long"),
    errno.EINVAL: QT_TRANSLATE_NOOP("errors", "its name holds signs that are not allowed"),
    errno.EIO: QT_TRANSLATE_NOOP("errors", "the disk reports a fault, or was taken out"),
    errno.ENODEV: QT_TRANSLATE_NOOP("errors", "the disk reports a fault, or was taken out"),
    errno.ENXIO: QT_TRANSLATE_NOOP("errors", "the disk reports a fault, or was taken out"),
    errno.EBUSY: QT_TRANSLATE_NOOP("errors", "another program holds it"),
    errno.ETIMEDOUT: QT_TRANSLATE_NOOP("errors", "the network does not answer"),
    errno.EHOSTDOWN: QT_TRANSLATE_NOOP("errors", "the network does not answer"),
    errno.EHOSTUNREACH: QT_TRANSLATE_NOOP("errors", "the network does not answer"),
    errno.ENETUNREACH: QT_TRANSLATE_NOOP("errors", "the network does not answer"),
}  # fmt: skip
_NO_REASON = QT_TRANSLATE_NOOP("errors", "the system says no ({number})")


def reason(error: OSError) -> UserError:
    """Return why the system refused a file, as words for a sentence; a rare reason is named by its number."""
    known = _REASONS.get(error.errno or 0)
    return UserError(known) if known else UserError(_NO_REASON, number=error.errno or type(error).__name__)


def cannot_write(path: Path, error: OSError) -> UserError:
    """Return the sentence for a file that cannot be written."""
    if isinstance(error, PermissionError):
        return UserError(_HELD, name=path.name)
    if error.errno == errno.ENOSPC:
        return UserError(
            QT_TRANSLATE_NOOP(
                "errors",
                "“{name}” cannot be written to {folder}: the disk is full. Free some space, or choose another folder.",
            ),
            name=path.name,
            folder=path.parent,
        )
    return UserError(
        QT_TRANSLATE_NOOP("errors", "“{name}” cannot be written to {folder}: {reason}. Choose another folder."),
        name=path.name,
        folder=path.parent,
        reason=reason(error),
    )
