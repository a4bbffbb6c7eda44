"""PyInstaller: the program with its Python and libraries in one folder, for Windows."""

from __future__ import annotations

import shutil
import sys
import venv
from pathlib import Path

import check_dist
import wheels
import winpython
from tools import INSTALLER, NAME, ROOT, TITLE, WINDOWS, WORK, Stop, environment, fresh, megabytes, run, step, version
from wine import Wine

DIST = WORK / NAME
PARTS = ("desktop", "resources", "i18n")
LIMIT = 3600
"""Seconds for PyInstaller; under Wine it takes about two minutes, on a slow and busy machine nine."""
_IGNORED = shutil.ignore_patterns("__pycache__", "*.ts", "parts")
_VERSION = """\
VSVersionInfo(
  ffi=FixedFileInfo(filevers=({numbers}, 0), prodvers=({numbers}, 0), mask=0x3f, OS=0x40004, fileType=0x1),
  kids=[
    StringFileInfo([StringTable("042A04B0", [
      StringStruct("CompanyName", "{title}"),
      StringStruct("FileDescription", "{title}"),
      StringStruct("FileVersion", "{version}"),
      StringStruct("InternalName", "{name}"),
      StringStruct("LegalCopyright", "MIT"),
      StringStruct("OriginalFilename", "{name}.exe"),
      StringStruct("ProductName", "{title}"),
      StringStruct("ProductVersion", "{version}"),
    ])]),
    VarFileInfo([VarStruct("Translation", [0x042A, 1200])]),
  ],
)
"""


def freeze(display: str, *, project: Path = ROOT) -> Path:
    """Return the folder of the packed program; `display` is the screen for Wine, unused on Windows."""
    if stale := check_dist.stale_translations(project):
        raise Stop(f"Not compiled since the last change: {', '.join(stale)}. Run: python3 dev.py setup")
    here = fresh(WORK / "project")
    for name in PARTS:
        shutil.copytree(project / name, here / name, ignore=_IGNORED)
    if missing := check_dist.missing_data(here, project):
        raise Stop("Files of the program are not there:\n  " + "\n  ".join(missing))
    (here / "installer").mkdir()
    for name in ("app.spec", "app.ico"):
        shutil.copy(INSTALLER / name, here / "installer")
    (here / "installer" / "version.txt").write_text(version_resource(), encoding="utf-8")
    made = _here(here) if WINDOWS else _under_wine(here, display)
    check_dist.check_imports(made.parent.parent / "build" / "app" / "warn-app.txt")
    shutil.rmtree(DIST, ignore_errors=True)
    shutil.copytree(made, DIST)
    step(f"Packed: {megabytes(DIST)} in {sum(path.is_file() for path in DIST.rglob('*'))} files")
    return DIST


def version_resource() -> str:
    """Return what Windows shows under Properties, Details; Vietnamese, in PyInstaller's notation."""
    text = version()
    return _VERSION.format(numbers=", ".join(text.split(".")), version=text, name=NAME, title=TITLE)


def _under_wine(project: Path, display: str) -> Path:
    python = winpython.fetch()
    wheels.install(python)
    wine = Wine(WORK / "wine-build", display)
    if not (wine.folder / "system.reg").exists():
        step("Wine: a prefix to build in")
        wine.make()
    # The same folders whatever this machine's are called: two machines make the same bytes.
    for source, target in ((python, wine.drive / "python"), (project, wine.drive / "project")):
        shutil.rmtree(target, ignore_errors=True)
        shutil.copytree(source, target)
    step("PyInstaller under Wine (about two minutes)")
    command = (r"C:\python\python.exe", "-m", "PyInstaller", "--noconfirm", "--clean", r"installer\app.spec")
    log = WORK / "logs" / "pyinstaller.txt"
    try:
        wine.run(*command, limit=LIMIT, what="PyInstaller", cwd=wine.drive / "project", log=log)
    finally:
        wine.stop()
    return wine.drive / "project" / "dist" / NAME


def _here(project: Path) -> Path:
    """Pack on Windows itself, with python.org's Python 3.12 that runs this file."""
    if sys.version_info[:2] != (3, 12):
        raise Stop("Releases are packed with python.org's Python 3.12 (64-bit): run  py -3.12 dev.py build")
    folder = WORK / "venv"
    venv.EnvBuilder(with_pip=True, clear=True).create(folder)
    python = folder / "Scripts" / "python.exe"
    pip = (
        python,
        "-m",
        "pip",
        "install",
        "-q",
        "--require-hashes",
        "--only-binary=:all:",
        "--no-deps",
        "-r",
        wheels.LOCK,
    )
    run(*pip, limit=1800, what="Installing the Windows packages")
    step("PyInstaller")
    command = (python, "-m", "PyInstaller", "--noconfirm", "--clean", "installer/app.spec")
    log = WORK / "logs" / "pyinstaller.txt"
    run(*command, limit=LIMIT, what="PyInstaller", cwd=project, env=environment(), log=log)
    return project / "dist" / NAME
