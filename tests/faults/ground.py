"""The ground of `dev.py faults`: an office to spoil, commands that run in a child, and the oracle that judges after.

A command runs in a forked child where the system can fork (the imports are shared, all else is the program as it is),
else as a process of its own.
"""

from __future__ import annotations

import contextlib
import functools
import gc
import hashlib
import io
import os
import random
import re
import resource
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
import traceback
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from desktop.paths import ROOT
from desktop.storage import schema
from desktop.storage.database import FILE_NAME
from tests.faults.report import Report

T = TypeVar("T")
CALLS = "pwrite64,write,fdatasync,fsync,unlink,rename,link,ftruncate"
"""Calls of the system at which a file changes: between any two of them the power may go."""
TEMPORARY = "temporary"
"""Stands for the system's folder of temporary files: nothing of people's data ever lies there."""
_TRIED = 4  # bytes that Python writes there to see whether it may
_MOMENT = re.compile(r"\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d(\.\d+)?|\d{8}-\d{6}|\b[0-9a-f]{16}\b")
"""What differs from run to run: moments, and marks drawn by chance."""


@dataclass(frozen=True)
class Outcome:
    """How a command ended: a negative code is the signal that killed it."""

    code: int
    out: str
    err: str
    seconds: float

    @property
    def killed(self) -> bool:
        return self.code == -signal.SIGKILL

    @property
    def wrong(self) -> str:
        """Return what no command may do, "" for an answer or a refusal in one sentence."""
        if self.killed:
            return ""
        if "Traceback" in self.err or self.code not in {0, 1, 2}:
            report = re.search(r"\S+crash-[\d-]+\.txt", self.err)
            trace = Path(report[0]).read_text(encoding="utf-8").partition("\nLast operations")[0] if report else ""
            return f"code {self.code}: {self.err.strip()[-300:]}\n{trace[-500:]}"
        if self.code == 2 and not self.err.strip():
            return "refused without a word"
        return ""


@dataclass
class Ground:
    """A folder to work in, a seed for all chance, and what was found."""

    work: Path
    seed: int = 1
    kills: int = 2000
    blow: str = ""
    report: Report = field(default_factory=Report)
    faults: list[str] = field(default_factory=list)
    figures: Counter[str] = field(default_factory=Counter)
    chance: random.Random = field(init=False)
    _runs: int = 0

    def __post_init__(self) -> None:
        self.chance = random.Random(self.seed)  # noqa: S311 (chance, no secret)

    def fault(self, what: str) -> None:
        """Keep a fault."""
        self.faults.append(what)
        print(f"  FAULT {what}", file=sys.stderr, flush=True)

    def some(self, cases: dict[str, T]) -> dict[str, T]:
        """Return all cases, or a few of them in the short form."""
        if self.kills >= 50:
            return cases
        return {name: cases[name] for name in self.chance.sample(list(cases), min(4, len(cases)))}

    def cases(self, cases: dict[str, T]) -> Iterator[tuple[str, T]]:
        """Yield the cases of a blow, each with chance of its own, but those that the report has from an earlier run."""
        for name, case in self.some(cases).items():
            if (done := self.report.done(self.blow, name)) is not None:
                self.figures.update(done.figures)
                self.faults += done.faults
                continue
            self.chance = random.Random(f"{self.seed}/{self.blow}/{name}")  # noqa: S311
            with self.report.case(self.blow, name, self.figures, self.faults):
                yield name, case

    # Data

    def make(
        self,
        name: str,
        commands: Sequence[Sequence[object]],
        *,
        of: str = "",
        act: Callable[[Path], None] | None = None,
    ) -> None:
        """Make an office, anew or of another one, by commands and an act; it is never changed again."""
        made = self.work / "making"
        shutil.rmtree(made, ignore_errors=True)
        if of:
            shutil.copytree(self.office(of), made)
        made.mkdir(exist_ok=True)
        for command in commands:
            done = self.run(command, made)
            if done.code:
                raise RuntimeError(f"the office “{name}” cannot be made: {command}: {done.err}")
        if act is not None:
            act(made)
        made.rename(self.work / f"office-{name}")

    def office(self, name: str = "commune") -> Path:
        """Return the data folder of an office that was made."""
        return self.work / f"office-{name}"

    def fresh(self, name: str = "data", office: str = "commune") -> Path:
        """Return a copy of an office."""
        target = self.work / name
        make_writable(target)
        shutil.rmtree(target, ignore_errors=True)
        shutil.copytree(self.office(office), target)
        return target

    def empty(self, name: str = "data") -> Path:
        """Return a folder with nothing in it."""
        target = self.work / name
        make_writable(target)
        shutil.rmtree(target, ignore_errors=True)
        target.mkdir(parents=True)
        return target

    # Commands

    def run(
        self,
        command: Sequence[object],
        data: Path | str | None,
        *,
        kill_after: float | None = None,
        kill_at: int = 0,
        fail_at: int = 0,
        lasting: bool = False,
        before: Callable[[], None] | None = None,
        limit: float = 180.0,
        act: Callable[[], int | None] | None = None,
        then: Sequence[object] = (),
    ) -> Outcome:
        """Run a command (or `act`), and another one in the same child where it went well; return how it ended.

        Kill it after some seconds, or at a call of the system that changes files; or let such a call fail, and all
        that come after it where it is `lasting`.
        """
        begun = time.monotonic()
        child = self.start(command, data, before=_stop if kill_at or fail_at else before, act=act, then=then)
        if kill_at:
            child.kill_at_call(kill_at)
        elif fail_at:
            child.fail_at_call(fail_at, lasting=lasting)
        elif kill_after is not None:
            time.sleep(max(0.0, kill_after - (time.monotonic() - begun)))
            child.kill()
        return child.wait(limit)

    def start(
        self,
        command: Sequence[object],
        data: Path | str | None,
        *,
        before: Callable[[], None] | None = None,
        act: Callable[[], int | None] | None = None,
        then: Sequence[object] = (),
    ) -> Child:
        """Start a command."""
        self._runs += 1
        self.report.tell()
        base = self.work / f"run-{self._runs % 16}"
        if not (self.work / TEMPORARY).exists():
            self.empty(TEMPORARY).chmod(0o777)
        front = ("--data", data) if data is not None else ()
        commands = [[str(word) for word in (*front, *words)] for words in (command, then) if words is command or words]
        return Child(base, commands, before, act)

    # The oracle

    def state_apart(self, data: Path) -> str:
        """Return the state of a data folder's database as SQLite finds it in a copy: to look changes what was left."""
        copy = self.work / "judged"
        shutil.rmtree(copy, ignore_errors=True)
        shutil.copytree(data, copy)
        return state(copy / FILE_NAME)

    def judge(self, data: Path, allowed: dict[str, str], how: str, *, must: str = "") -> bool:
        """Find what is wrong with a data folder after a blow; return whether nothing is.

        Its database is in one of the `allowed` states (by their digest), in `must` where a command was acknowledged,
        before the program has touched it and after; the program opens it without a word and finds it sound.
        """
        alone = self.state_apart(data)
        for left in data.rglob(".~*"):
            for path in (*left.rglob("*"), left):
                os.utime(path, (0, 0))
        opened = self.run(["plans"], data, then=["verify"])
        wrong = kind = ""
        if opened.code or opened.err:
            wrong = f"does not open again ({allowed.get(alone, 'neither old nor new')} to SQLite): {opened.err.strip()}"
            kind = "refusals to open"
        elif alone not in allowed and "none" not in allowed:
            wrong = "neither the old nor the new state"
        elif (now := state(data / FILE_NAME)) not in allowed:
            wrong = "neither the old nor the new state once the program has opened it"
        elif must and now != must:
            wrong, kind = "what was acknowledged is lost", "lost"
        elif left := [path.name for path in data.rglob(".~*")]:
            wrong = f"left for good: {left}"
        elif left := [path.name for path in (self.work / TEMPORARY).iterdir() if path.stat().st_size > _TRIED]:
            wrong = f"left in the system's folder of temporary files: {left}"
            self.empty(TEMPORARY).chmod(0o777)
        for name, true in (("judged", True), ("refusals to open", False), ("lost", False)):
            self.figures[name] += true or kind == name
        if wrong:
            self.fault(f"{how}: {wrong}")
        return not wrong


class Child:
    """A command on its way."""

    def __init__(
        self,
        base: Path,
        commands: list[list[str]],
        before: Callable[[], None] | None,
        act: Callable[[], int | None] | None,
    ) -> None:
        self._base, self._begun = base, time.monotonic()
        self._tracer: subprocess.Popen[bytes] | None = None
        self.pid = os.fork()
        if self.pid == 0:
            _be_the_command(base, commands, before, act)

    def kill(self) -> None:
        """Take the power away."""
        with contextlib.suppress(ProcessLookupError):
            os.kill(self.pid, signal.SIGKILL)

    def kill_at_call(self, number: int) -> None:
        """Take the power away at a call of the system; the child has stopped itself before its first one."""
        self._tracer = trace(self.pid, "-o", "/dev/null", "-e", f"inject={CALLS}:signal=KILL:when={number}")

    def fail_at_call(self, number: int, *, lasting: bool) -> None:
        """Let a call of the system fail, as a disk does that is full (and stays so), or breaks for once."""
        error, when = ("ENOSPC", f"{number}+") if lasting else ("EIO", str(number))
        self._tracer = trace(self.pid, "-o", "/dev/null", "-e", f"inject={CALLS}:error={error}:when={when}")

    def wait(self, limit: float = 180.0) -> Outcome:
        """Wait for its end."""
        end, late = time.monotonic() + limit, False
        while True:
            done, status, _ = os.wait4(self.pid, os.WNOHANG)
            if done:
                break
            if not late and time.monotonic() > end:
                late = True
                self.kill()
            time.sleep(0.003)
        if self._tracer is not None:
            self._tracer.wait()
        code = 124 if late else os.waitstatus_to_exitcode(status)
        out, err = (Path(f"{self._base}{kind}").read_text(encoding="utf-8", errors="replace") for kind in (".o", ".e"))
        return Outcome(code, out, err, time.monotonic() - self._begun)


def _stop() -> None:
    os.kill(os.getpid(), signal.SIGSTOP)


def _be_the_command(
    base: Path, commands: list[list[str]], before: Callable[[], None] | None, act: Callable[[], int | None] | None
) -> None:
    code = 70
    try:
        for number, kind in ((1, ".o"), (2, ".e")):
            os.dup2(os.open(f"{base}{kind}", os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o666), number)
        sys.stdout = io.TextIOWrapper(os.fdopen(1, "wb", closefd=False), encoding="utf-8", write_through=True)
        sys.stderr = io.TextIOWrapper(os.fdopen(2, "wb", closefd=False), encoding="utf-8", write_through=True)
        os.chdir(ROOT)
        os.environ["TMPDIR"] = tempfile.tempdir = str(base.parent / TEMPORARY)
        if before is not None:
            before()
        from desktop import cli

        acts = [act] if act is not None else [functools.partial(cli.main, words) for words in commands]
        for one in acts:
            code = int(one() or 0)
            if code:
                break
    except SystemExit as error:
        code = error.code if isinstance(error.code, int) else 1
    except BaseException:
        traceback.print_exc()
    finally:
        with contextlib.suppress(OSError, ValueError):  # (what a command said is not to be lost with the child)
            sys.stdout.flush()
            sys.stderr.flush()
        os._exit(code)


def trace(pid: int, *options: str) -> subprocess.Popen[bytes]:
    """Let strace watch the calls of a stopped child that change files, and let the child go on."""
    for _ in range(5000):  # (a child that goes on before it has stopped would stop for good)
        if "stopped" in _status(pid, "State"):
            break
        time.sleep(0.002)
    tracer = subprocess.Popen(
        ["strace", "-f", "-qq", "-e", f"trace={CALLS}", *options, "-p", str(pid)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    for _ in range(5000):
        if _status(pid, "TracerPid") not in {"0", ""}:
            break
        time.sleep(0.002)
    with contextlib.suppress(ProcessLookupError):
        os.kill(pid, signal.SIGCONT)
    return tracer


def _status(pid: int, name: str) -> str:
    with contextlib.suppress(OSError):
        for line in Path(f"/proc/{pid}/status").read_text(encoding="utf-8", errors="replace").splitlines():
            if line.startswith(f"{name}:"):
                return line.partition(":")[2].strip()
    return ""


def count_calls(ground: Ground, command: Sequence[object], data: Path) -> int:
    """Return how many calls that change files a command makes; 0 where they cannot be counted."""
    if not shutil.which("strace"):
        return 0
    kept = ground.work / "calls"
    kept.unlink(missing_ok=True)
    child = ground.start(command, data, before=_stop)
    tracer = trace(child.pid, "-o", str(kept))
    child.wait()
    tracer.wait()
    return len(kept.read_text(encoding="utf-8", errors="replace").splitlines()) if kept.exists() else 0


def warm() -> None:
    """Import what commands import late, so that children share it."""
    import _strptime
    import importlib
    import pkgutil

    import alembic.command
    import alembic.config
    import PySide6.QtWidgets

    import desktop

    assert alembic.command
    assert alembic.config
    assert _strptime
    assert PySide6.QtWidgets
    for found in pkgutil.walk_packages(desktop.__path__, "desktop."):
        if not found.name.startswith(("desktop.storage.migrations", "desktop.__main__")):
            importlib.import_module(found.name)
    gc.collect()
    gc.freeze()  # (a child that collects would copy the pages of all that it shares)


def state(database: Path) -> str:
    """Return a digest of all rows of a database, moments and marks aside; "none" without one, "broken: …" for one."""
    if not database.exists():
        return "none"
    if any(Path(f"{database}{kind}").exists() for kind in ("-journal", "-wal")):
        return _state(database)
    content = hashlib.sha256(database.read_bytes()).digest()  # (most blows leave the same few files)
    if content not in _known:
        _known[content] = _state(database)
    return _known[content]


_known: dict[bytes, str] = {}


def _state(database: Path) -> str:
    digest = hashlib.sha256()
    try:
        with contextlib.closing(sqlite3.connect(database)) as connection:
            whole = connection.execute("PRAGMA integrity_check").fetchall()
            if whole != [("ok",)] or connection.execute("PRAGMA foreign_key_check").fetchall():
                return f"broken: {whole[:2]}"
            tables = "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
            for (table,) in connection.execute(tables).fetchall():
                for row in sorted(map(repr, connection.execute(f'SELECT * FROM "{table}"'))):
                    digest.update(_MOMENT.sub("T", f"{table}{row}").encode("utf-8", "surrogatepass"))
    except sqlite3.DatabaseError as error:
        return f"broken: {error}"
    return digest.hexdigest()[:16]


def whole(path: Path) -> bool:
    """Return whether a file that the program writes, or each in a folder of them, is there to its end."""
    if path.is_dir():
        return all(whole(inside) for inside in path.rglob("*") if inside.is_file() and not inside.name.startswith(".~"))
    data = path.read_bytes()
    if path.suffix in {".docx", ".xlsx", ".skh", ".zip"}:
        try:
            with zipfile.ZipFile(path) as package:
                return package.testzip() is None
        except zipfile.BadZipFile:
            return False
    if path.suffix == ".pdf":
        return data.startswith(b"%PDF") and data.rstrip().endswith(b"%%EOF")
    if path.suffix == ".eml":  # (its last line closes the parts)
        return data.startswith(b"X-Unsent:") and data.rstrip().endswith(b"--")
    return path.suffix == ".ics" and data.rstrip().endswith(b"END:VCALENDAR")


def make_writable(folder: Path) -> None:
    """Let a folder that a test has closed be removed."""
    if folder.is_dir() and not folder.is_symlink():
        for path in (folder, *folder.rglob("*")):
            with contextlib.suppress(OSError):
                if not path.is_symlink():
                    path.chmod(0o755 if path.is_dir() else 0o644)


def as_nobody() -> None:
    """Become a user whom rights of files concern, where this one is not."""
    if os.geteuid() == 0:
        os.setgroups([])
        os.setgid(65534)
        os.setuid(65534)


def give_to_nobody(folder: Path) -> None:
    """Let a tree belong to that user."""
    if os.geteuid() == 0:
        for path in (folder, *folder.rglob("*")):
            os.chown(path, 65534, 65534, follow_symlinks=False)


@contextlib.contextmanager
def small_disk(place: Path, megabytes: int = 24) -> Iterator[Path | None]:
    """Yield a disk of its own in memory; None where none can be mounted."""
    place.mkdir(exist_ok=True)
    command = ["mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", str(place)]
    if not sys.platform.startswith("linux") or os.geteuid() or subprocess.run(command, check=False).returncode:
        yield None
        return
    try:
        yield place
    finally:
        subprocess.run(["umount", "-l", str(place)], check=False)


def fill(place: Path, left: int) -> None:
    """Leave so many bytes of a disk."""
    room = os.statvfs(place)
    size = room.f_bavail * room.f_frsize - left
    with contextlib.suppress(OSError), (place / "filler").open("wb") as file:
        for start in range(0, size, 1 << 16):
            file.write(b"\0" * min(1 << 16, size - start))
            file.flush()


def limit_files(size: int) -> Callable[[], None]:
    """Return what lets every write beyond so many bytes of a file fail."""
    return lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))


def half_begun(path: Path, revision: str | None) -> None:
    """Leave what the killed first start of the first release left: a part of its tables, without rows."""
    with contextlib.closing(sqlite3.connect(path)) as connection:
        tables = schema._columns("0001")
        for table in sorted(tables.keys() - {schema.VERSION_TABLE}, reverse=True)[2:]:
            columns = ", ".join(f'"{name}"' for name in tables[table])
            connection.execute(f'CREATE TABLE "{table}" ({columns})')
        if revision:
            connection.execute("CREATE TABLE alembic_version (version_num VARCHAR(32))")
            connection.execute("INSERT INTO alembic_version VALUES (?)", (revision,))
        connection.commit()
