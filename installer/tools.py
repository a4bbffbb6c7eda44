"""What every step of the build shares: places, the clock, running another program within a limit."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
INSTALLER = ROOT / "installer"
WORK = ROOT / "build" / "windows"
"""Everything that is made on the way; may be deleted at any time."""
OUT = ROOT / "out"
NAME = "SoKeHoach"
TITLE = "Sổ Kế hoạch"
INSIDE = "_kh"
"""The folder beside the program that holds its parts. Short: Windows takes 259 characters for a path, and an office's
folder may have 200 of them."""
WINDOWS = sys.platform == "win32"
_started = time.monotonic()


class Stop(Exception):  # noqa: N818 (it ends the build, and its text is the reason)
    """The build cannot go on; the text says why, and what to do where something can be done."""


def step(text: str) -> None:
    """Print what is being done, with the seconds since the start."""
    print(f"[{time.monotonic() - _started:5.0f} s] {text}", flush=True)


def version() -> str:
    """Return the program's version, from desktop/__init__.py."""
    found = re.search(r'__version__ = "([\d.]+)"', (ROOT / "desktop" / "__init__.py").read_text(encoding="utf-8"))
    if found is None:
        raise Stop("desktop/__init__.py has no __version__ of the form 1.2.3.")
    return found[1]


def epoch() -> int:
    """Return the moment that all files of a release bear: the last commit's, or SOURCE_DATE_EPOCH."""
    if given := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(given)
    shown = subprocess.run(
        ["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False
    ).stdout.strip()
    return int(shown) if shown else 1_767_225_600  # 2026-01-01, where there is no history


def environment(**more: str) -> dict[str, str]:
    """Return the environment of the tools: nothing in it differs from one build to the next."""
    fixed = {
        "SOURCE_DATE_EPOCH": str(epoch()),
        "PYTHONHASHSEED": "0",
        "PYTHONUTF8": "1",
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    return {**os.environ, **fixed, **more}


def run(
    *command: object,
    limit: float,
    what: str,
    env: dict[str, str] | None = None,
    cwd: Path | None = None,
    log: Path | None = None,
    ok: tuple[int, ...] = (0,),
) -> str:
    """Run a program for `limit` seconds at the most and return what it said; raise Stop when it fails.

    `what` names the step in the reason, `log` keeps what was said. Output goes through a pipe: Python under
    Wine ends at once when it is a plain file. The program and all that it started are ended at the limit.
    """
    words = [str(part) for part in command]
    process = subprocess.Popen(
        words,
        cwd=cwd or ROOT,
        env=env or environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        start_new_session=not WINDOWS,
    )
    late = False
    try:
        said, _ = process.communicate(timeout=limit)
    except subprocess.TimeoutExpired:
        late = True
        if WINDOWS:
            process.kill()
        else:
            os.killpg(process.pid, signal.SIGKILL)
        said, _ = process.communicate()
    text = said.decode("utf-8", "replace")
    if log is not None:
        log.parent.mkdir(parents=True, exist_ok=True)
        log.write_text(text, encoding="utf-8")
    if late or process.returncode not in ok:
        reason = f"took longer than {limit:.0f} s" if late else f"ended with {process.returncode}"
        kept = f" (all of it: {log})" if log is not None else ""
        raise Stop(f"{what}: {Path(words[0]).name} {reason}. The end of what it said{kept}:\n{text[-3000:]}")
    return text


def need(program: str, package: str) -> str:
    """Return the path of a program that the build needs; raise Stop with the package's name when it is missing."""
    found = shutil.which(program)
    if found is None:
        raise Stop(f"{program} is missing. Install it: apt-get install {package}")
    return found


def fresh(folder: Path) -> Path:
    """Return `folder`, empty."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def stamp_times(folder: Path) -> None:
    """Give every file and folder the release's moment: archives and set-ups keep it."""
    moment = epoch()
    for path in sorted(folder.rglob("*"), reverse=True):
        os.utime(path, (moment, moment), follow_symlinks=False)


def megabytes(*paths: Path) -> str:
    """Return the size of files and folders as text, in MB of a million bytes."""
    files = [file for path in paths for file in (path.rglob("*") if path.is_dir() else [path]) if file.is_file()]
    return f"{sum(file.stat().st_size for file in files) / 1e6:.1f} MB"
