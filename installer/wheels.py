"""The Windows packages of the lock file, unpacked beside the Windows Python."""

from __future__ import annotations

import hashlib
import shutil
import sys
from pathlib import Path

from tools import INSTALLER, Stop, fresh, megabytes, run, step

LOCK = INSTALLER / "requirements-windows.lock"


def install(python: Path) -> Path:
    """Return the folder with the wheels of the lock file, every one checked by its hash; made once per lock file."""
    target = python / "Lib" / "site-packages"
    mark = target / "lock.sha256"
    wanted = hashlib.sha256(LOCK.read_bytes()).hexdigest()
    if mark.exists() and mark.read_text() == wanted:
        return target
    step("Windows packages: fetch by hash, unpack")
    fresh(target)
    pip = (sys.executable, "-m", "pip", "install", "-q", "--disable-pip-version-check", "--root-user-action=ignore")
    windows = ("--platform", "win_amd64", "--python-version", "3.12", "--implementation", "cp")
    exact = ("--only-binary=:all:", "--require-hashes", "--no-deps", "--no-compile")
    run(*pip, *windows, *exact, "--target", target, "-r", LOCK, limit=600, what="Fetching the Windows packages")
    for name in ("numpy", "pip"):
        if (target / name).exists():
            raise Stop(f"{name} came with the Windows packages; it has no business in the program.")
    shutil.rmtree(target / "bin", ignore_errors=True)
    mark.write_text(wanted)
    step(f"Windows packages: {megabytes(target)}")
    return target
