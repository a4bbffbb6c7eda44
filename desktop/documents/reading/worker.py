"""Reading in a process of its own, which may take so much time and memory and no more.

The libraries that take files apart cannot be bounded from inside: a page that draws itself, a table of characters with
a thousand million rows. So the bytes go to a worker, which is ended when it takes too long. The worker stays for the
next file, since its start costs more than reading a plan; it ends with the program, whose end closes its input.
"""

from __future__ import annotations

import atexit
import contextlib
import logging
import os
import pickle
import signal
import struct
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from desktop.documents.reading.parcel import packed
from desktop.documents.reading.reader import read_any
from desktop.documents.safety import hostile, too_much
from desktop.domain.base.errors import UserError
from desktop.domain.base.work import Stopped, report, watched

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.documents.reading.structure import ReadPlan
    from desktop.domain.plan.book import Book
    from desktop.domain.plan.files import FilePage

COMMAND = "read-worker"
"""The program's command line that makes it a worker; no command for people."""
PROCESSOR = 4.5
"""Seconds of the processor that a file may take, a large one LARGE_PROCESSOR."""
LARGE_PROCESSOR = 9.5
LARGE = 300_000
MEMORY = 220 * 1024 * 1024
"""Bytes that reading a file may take above what the worker holds before."""
WALL = 90.0
"""Seconds on the clock after which a worker is ended whatever it does: a busy or sleeping computer is slow."""
_START = 30.0
_READY = b"read-worker 1\n"
_PROGRESS = "progress"  # comes before the answer, as often as a page is read
_KEEP = 100 * 1024 * 1024  # a worker that holds more after a file is not kept for the next one

_log = logging.getLogger(__name__)


class _Worker:
    """A worker process and its two pipes."""

    def __init__(self) -> None:
        root = Path(__file__).resolve().parents[3]
        frozen = bool(getattr(sys, "frozen", False))
        command = [sys.executable, COMMAND] if frozen else [sys.executable, "-m", "desktop", COMMAND]
        environment = dict(os.environ)
        if not frozen:
            environment["PYTHONPATH"] = os.pathsep.join(filter(None, [str(root), environment.get("PYTHONPATH", "")]))
        self._process = subprocess.Popen(  # noqa: S603 (the program itself)
            command,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        with self._ended_after(_START):
            ready = _pipe(self._process.stdout).read(len(_READY))
        if ready != _READY:
            self.close()
            raise OSError("the worker did not start")

    def ask(self, kind: str, data: bytes, name: str) -> tuple[str, Any, Any] | None:
        """Return the worker's answer, None where it was ended over the file."""
        with self._ended_after(WALL):
            try:
                _send(_pipe(self._process.stdin), (kind, data, name))
                while True:
                    answer: tuple[str, Any, Any] = _receive(_pipe(self._process.stdout))
                    if answer[0] != _PROGRESS:
                        return answer
                    report(*answer[1])  # raises Stopped when nobody waits for the file any more
            except (OSError, EOFError):
                return None

    @property
    def alive(self) -> bool:
        """Return whether it can take another file."""
        return self._process.poll() is None

    def kill(self) -> None:
        """End it at once; its pipes stay for whoever waits at them."""
        with contextlib.suppress(OSError):
            self._process.kill()

    def close(self) -> None:
        """End it."""
        self.kill()
        for pipe in (self._process.stdin, self._process.stdout):
            with contextlib.suppress(OSError):
                _pipe(pipe).close()
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(5)

    @contextlib.contextmanager
    def _ended_after(self, seconds: float) -> Iterator[None]:
        timer = threading.Timer(seconds, self._process.kill)
        timer.daemon = True
        timer.start()
        try:
            yield
        finally:
            timer.cancel()


_lock = threading.Lock()
_kept: list[_Worker] = []
_busy: list[_Worker] = []


@atexit.register
def close() -> None:
    """End the worker that waits for the next file."""
    while _kept:
        _kept.pop().close()


def stop() -> None:
    """End the worker over the file that it reads for another thread; that one's reading is refused."""
    for worker in _busy[:]:
        worker.kill()


def read_guarded(kind: str, data: bytes, name: str) -> ReadPlan | Book | FilePage:
    """Return the plan, the workbook or the page's picture that a file's bytes hold, read by a worker within the limits.

    Raise a `UserError` for whatever cannot be read and for a file that takes more than any plan does.
    """
    with _lock:
        try:
            worker = _kept.pop() if _kept else _Worker()
            if not worker.alive:
                worker.close()
                worker = _Worker()
        except OSError:
            _log.warning("no process for reading can be started; the file is read in the program itself", exc_info=True)
            return read_any(kind, data, name)
        _busy.append(worker)
        try:
            answer = worker.ask(kind, data, name)
        except Stopped:
            worker.close()
            raise
        finally:
            _busy.remove(worker)
        if answer is None or answer[0] == "memory" or answer[2] is True:
            worker.close()
        else:
            _kept.append(worker)
    if answer is None:
        raise too_much(name)
    if answer[0] == "memory":
        raise hostile(name)
    if answer[0] == "refused":
        source, values = answer[1]
        raise UserError(source, **values)
    if answer[0] == "plan":
        read: ReadPlan | Book | FilePage = answer[1]
        return read
    raise RuntimeError(answer[1])


def main() -> int:
    """Be a worker: answer files until the program that started this one ends."""
    source, target = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # nothing that a library prints may come between the answers
    target.write(_READY)
    target.flush()
    while True:
        try:
            kind, data, name = _receive(source)
        except (OSError, EOFError):
            return 0
        answer: tuple[str, Any]
        with _limits(LARGE_PROCESSOR if len(data) > LARGE else PROCESSOR):
            try:
                with watched(lambda done, of: _send(target, (_PROGRESS, (done, of), None))):
                    answer = ("plan", read_any(kind, data, name))
            except UserError as error:
                answer = ("refused", (error.source, error.values))
            except MemoryError:
                answer = ("memory", None)
            except Exception as error:
                answer = ("failed", f"{type(error).__name__}: {error}")
        del data
        try:
            _send(target, (*answer, _held() > _KEEP))
        except OSError:
            return 0


def _pipe(pipe: IO[bytes] | None) -> IO[bytes]:
    if pipe is None:
        raise OSError("no pipe")
    return pipe


def _send(pipe: IO[bytes], message: object) -> None:
    data = packed(message)
    pipe.write(struct.pack(">Q", len(data)))
    pipe.write(data)
    pipe.flush()


def _receive(pipe: IO[bytes]) -> Any:  # noqa: ANN401 (what was sent)
    head = pipe.read(8)
    if len(head) < 8:
        raise EOFError
    size = struct.unpack(">Q", head)[0]
    data = pipe.read(size)
    if len(data) < size:
        raise EOFError
    return pickle.loads(data)  # noqa: S301 (between the program and its own worker)


if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    class _Counters(ctypes.Structure):
        _fields_ = (
            ("cb", wintypes.DWORD),
            ("PageFaultCount", wintypes.DWORD),
            ("PeakWorkingSetSize", ctypes.c_size_t),
            ("WorkingSetSize", ctypes.c_size_t),
            ("QuotaPeakPagedPoolUsage", ctypes.c_size_t),
            ("QuotaPagedPoolUsage", ctypes.c_size_t),
            ("QuotaPeakNonPagedPoolUsage", ctypes.c_size_t),
            ("QuotaNonPagedPoolUsage", ctypes.c_size_t),
            ("PagefileUsage", ctypes.c_size_t),
            ("PeakPagefileUsage", ctypes.c_size_t),
        )

    def _held() -> int:
        """Return the memory that this process holds."""
        counters = _Counters()
        counters.cb = ctypes.sizeof(counters)
        kernel = ctypes.windll.kernel32
        kernel.GetCurrentProcess.restype = wintypes.HANDLE
        ask = kernel.K32GetProcessMemoryInfo
        ask.argtypes = (wintypes.HANDLE, ctypes.POINTER(_Counters), wintypes.DWORD)
        ask(kernel.GetCurrentProcess(), ctypes.byref(counters), counters.cb)
        return int(counters.PagefileUsage)

    @contextlib.contextmanager
    def _limits(processor: float) -> Iterator[None]:
        """End this process when it takes more; looked at ten times a second, since Windows has no such limit."""
        over = threading.Event()
        begun, held = time.process_time(), _held()

        def watch() -> None:
            while not over.wait(0.1):
                if time.process_time() - begun > processor or _held() - held > MEMORY:
                    os._exit(3)

        threading.Thread(target=watch, daemon=True).start()
        try:
            yield
        finally:
            over.set()

else:
    import resource

    def _held() -> int:
        """Return the memory that this process holds."""
        try:
            return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * resource.getpagesize()
        except OSError:
            return 0

    def _address_space() -> int:
        try:
            return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0]) * resource.getpagesize()
        except OSError:
            return 0

    @contextlib.contextmanager
    def _limits(processor: float) -> Iterator[None]:
        """Let the system end this process when it takes more time, and refuse it more memory."""
        signal.signal(signal.SIGPROF, signal.SIG_DFL)
        _, hard = resource.getrlimit(resource.RLIMIT_AS)
        space = _address_space()
        if space:
            resource.setrlimit(resource.RLIMIT_AS, (space + MEMORY, hard))
        signal.setitimer(signal.ITIMER_PROF, processor)
        try:
            yield
        finally:
            signal.setitimer(signal.ITIMER_PROF, 0)
            resource.setrlimit(resource.RLIMIT_AS, (hard, hard))
