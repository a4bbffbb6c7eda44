"""Files that prove what a task brought: copied into the data folder, told apart by checksum, kept when detached."""

from __future__ import annotations

import contextlib
import hashlib
import re
import unicodedata
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path, PurePosixPath

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop import paths
from desktop.storage import sqlite
from desktop.storage import tables as t

FOLDER, BIN = "evidence", "evidence/bin"
PLAN_FOLDER, REPORT_FOLDER = "plan-files", "report-files"
"""Where the files of plans and reports are kept (the signed ones, papers), those of each in a folder of its own."""
FOLDERS = (FOLDER, PLAN_FOLDER, REPORT_FOLDER)
TABLES = ("evidence", "plan_file", "report_file")
"""The tables whose rows name kept files; an older release does not have all of them."""

_LENGTH = 100  # of a name; the data folder's own path must fit beside it into the 260 of Windows
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]+')
_DEVICES = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE)
CHUNK = 1 << 20


@dataclass(frozen=True)
class Evidence:
    """A kept file. `path` is within the data folder."""

    id: int
    task_id: int
    name: str
    path: str
    sha256: str
    size: int
    added_at: datetime
    author: str


@dataclass(frozen=True)
class Kept:
    """What a database says of a file: where it is within the data folder, and its checksum."""

    path: str
    sha256: str


def safe_name(name: str) -> str:
    """Return a file's name that every system can keep; letters with tones stay, the ending too."""
    name = _FORBIDDEN.sub("_", unicodedata.normalize("NFC", name)).strip(" .") or "_"
    if _DEVICES.fullmatch(name):
        name = f"_{name}"
    path = PurePosixPath(name)
    suffix = path.suffix[:16]
    return f"{path.stem[: _LENGTH - len(suffix)].rstrip(' .')}{suffix}"


def checksum(path: Path) -> str:
    """Return the SHA-256 of a file."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(CHUNK):
            digest.update(chunk)
    return digest.hexdigest()


def take_in(source: Path, data: Path, owner: int, folder: str = FOLDER) -> tuple[str, str]:
    """Copy a file into the data folder, whole or not at all; return its path within it and its checksum.

    `owner` is the task that it belongs to, in the folders of plans and reports the plan or report.
    """
    wanted = PurePosixPath(folder, str(owner), safe_name(source.name))
    relative, number = wanted, 1
    while data.joinpath(relative).exists() or _in_bin(data, str(relative)).exists():
        number += 1
        relative = wanted.with_name(f"{wanted.stem} ({number}){wanted.suffix}")
    digest = hashlib.sha256()
    with paths.replacing(data / relative) as temporary, source.open("rb") as read, temporary.open("wb") as written:
        while chunk := read.read(CHUNK):
            digest.update(chunk)
            written.write(chunk)
    return str(relative), digest.hexdigest()


def folders(data: Path) -> list[Path]:
    """Return the folders of the tasks, plans and reports that have kept files, outside the bin."""
    return [path for name in FOLDERS for path in data.joinpath(name).glob("[0-9]*") if path.is_dir()]


def put_away(data: Path, relative: str) -> None:
    """Move a file into the bin of the data folder; one that is not there stays so."""
    if is_own(relative):
        _move(data / relative, _in_bin(data, relative))


def bring_back(data: Path, relative: str) -> Path:
    """Return where a file is, taken out of the bin when undo has brought its row back.

    A path that `take_in` never gives, as a database made by a stranger may hold, leads to no file.
    """
    if not is_own(relative):
        return data / FOLDER / "0"
    target = data / relative
    if not target.exists():
        _move(_in_bin(data, relative), target)
    return target


def _in_bin(data: Path, relative: str) -> Path:
    folder, *rest = PurePosixPath(relative).parts
    return data.joinpath(folder, "bin", *rest)


def _move(source: Path, target: Path) -> None:
    if source.exists():
        with contextlib.suppress(OSError):  # open in another program: it stays where it is, which harms nothing
            paths.make_folder(target.parent)
            source.replace(target)


def fault(path: Path, sha256: str) -> str:
    """Return what is wrong with a kept file: "missing", "changed" or nothing."""
    if not path.is_file():
        return "missing"
    return "" if checksum(path) == sha256 else "changed"


def is_own(relative: str) -> bool:
    """Return whether a path within the data folder is one that `take_in` gives: no other leads to a file."""
    folder, _, rest = relative.partition("/")
    task, _, name = rest.partition("/")
    own = folder in FOLDERS and task.isascii() and task.isdigit() and bool(name.strip(" ."))
    return own and not _FORBIDDEN.search(name) and not _DEVICES.fullmatch(name)


def files_of(database: Path) -> list[Kept]:
    """Return the files that a database names, which need not be open."""
    with contextlib.closing(sqlite.connect(database)) as connection:
        names = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        found: list[Kept] = []
        for table in TABLES:
            if table in names:
                rows_of = connection.execute(f"SELECT path, sha256 FROM {table} ORDER BY id")  # noqa: S608
                found += [Kept(*row) for row in rows_of]
        return found


def strays(data: Path, named: Collection[str]) -> list[str]:
    """Return the files of the data folder, outside the bin, that none of the paths in `named` means."""
    out = []
    for folder in FOLDERS:
        for path in sorted(data.joinpath(folder).glob("*/*")):
            relative = path.relative_to(data).as_posix()
            if path.is_file() and is_own(relative) and relative not in named:
                out.append(relative)
    return out


def put_strays_away(session: Session, data: Path) -> None:
    """Move the files that no row names into the bin: those of attachments that were undone."""
    tables = [t.metadata.tables[name] for name in TABLES]
    named = [path for table in tables for path in session.scalars(select(table.c.path))]
    for relative in strays(data, set(named)):
        put_away(data, relative)


def faults(database: Path, data: Path) -> list[str]:
    """Return the kept files that are gone or not what they were, and those without a row.

    The database need not be open.
    """
    known = files_of(database)
    wrong = [(item.path, fault(bring_back(data, item.path), item.sha256)) for item in known]
    owned = {item.path for item in known}
    lost = [(relative, "belongs to no task, plan or report") for relative in strays(data, owned)]
    return [f"{data / path}: {words}" for path, words in (*wrong, *lost) if words]


def rows(session: Session, task_id: int | None = None) -> list[Evidence]:
    """Return the files of a task, or of all, in the order in which they came."""
    query = t.evidence.select().order_by(t.evidence.c.id)
    if task_id is not None:
        query = query.where(t.evidence.c.task_id == task_id)
    return [Evidence(**row) for row in session.execute(query).mappings()]


def rows_of(session: Session, task_ids: Collection[int]) -> list[Evidence]:
    """Return the files of some tasks in the order in which they came."""
    query = t.evidence.select().where(t.evidence.c.task_id.in_(task_ids)).order_by(t.evidence.c.id)
    return [Evidence(**row) for row in session.execute(query).mappings()]


def row(session: Session, evidence_id: int) -> Evidence | None:
    """Return a kept file."""
    found = session.execute(t.evidence.select().where(t.evidence.c.id == evidence_id)).mappings().first()
    return None if found is None else Evidence(**found)


def add(session: Session, **values: object) -> int:
    """Keep the row of a file and return its id."""
    session.execute(t.evidence.insert().values(**values))
    return session.scalar(select(func.max(t.evidence.c.id))) or 0


def remove(session: Session, evidence_id: int) -> None:
    """Forget the row of a file."""
    session.execute(t.evidence.delete().where(t.evidence.c.id == evidence_id))
