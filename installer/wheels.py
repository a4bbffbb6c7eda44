"""The Windows packages of the lock file, unpacked beside the Windows Python."""

from __future__ import annotations

import csv
import hashlib
import re
import shutil
import sys
import tomllib
from pathlib import Path

from tools import INSTALLER, ROOT, Stop, fresh, megabytes, run, step

LOCK = INSTALLER / "requirements-windows.lock"


def install(python: Path) -> Path:
    """Return the folder with the wheels of the lock file, every one checked by its hash; made once per lock file."""
    target = python / "Lib" / "site-packages"
    mark = target / "lock.sha256"
    wanted = hashlib.sha256(LOCK.read_bytes()).hexdigest()
    if mark.exists() and mark.read_text() == wanted:
        _check(target)
        return target
    step("Windows packages: fetch by hash, unpack")
    fresh(target)
    pip = (sys.executable, "-m", "pip", "install", "-q", "--disable-pip-version-check", "--root-user-action=ignore")
    windows = ("--platform", "win_amd64", "--python-version", "3.12", "--implementation", "cp")
    exact = ("--only-binary=:all:", "--require-hashes", "--no-deps", "--no-compile")
    run(*pip, *windows, *exact, "--target", target, "-r", LOCK, limit=1800, what="Fetching the Windows packages")
    for name in ("numpy", "pip"):
        if (target / name).exists():
            raise Stop(f"{name} came with the Windows packages; it has no business in the program.")
    shutil.rmtree(target / "bin", ignore_errors=True)
    _check(target)
    mark.write_text(wanted)
    step(f"Windows packages: {megabytes(target)}")
    return target


def _check(target: Path) -> None:
    """Raise Stop when a package that the program declares is not there, or not whole."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    there = {re.sub(r"[-_.]+", "-", path.name.split("-")[0]).lower() for path in target.glob("*.dist-info")}
    for text in project["dependencies"]:
        name = re.sub(r"[-_.]+", "-", re.split(r"[<>=~]", text)[0]).lower()
        if name not in there:
            raise Stop(f"{name} is not among the Windows packages: is it in {LOCK.name}? Run dev.py lock.")
    for record in target.glob("*.dist-info/RECORD"):
        for line in record.read_text(encoding="utf-8").splitlines():
            file = next(csv.reader([line]))[0]
            if not file.startswith(("..", "bin/")) and not (target / file).exists():
                raise Stop(f"{file} of a Windows package is gone. Delete {target} and start again.")
