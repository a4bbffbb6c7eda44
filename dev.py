#!/usr/bin/env python3
"""Set-up and daily commands of Sổ Kế hoạch. Needs nothing but Python 3.11 or newer.

python3 dev.py run [ARGUMENTS]   make the environment, open the program; without a screen do its main job into out/
python3 dev.py test [PYTEST …]   make the environment, run the tests
python3 dev.py setup [--all]     make the environment alone (.venv, from requirements.lock); --all: the system, too
python3 dev.py lint              ruff, mypy --strict, import rules
python3 dev.py screens           a picture of every page, wizard step and dialog into out/screens
python3 dev.py bench [NAME …]    speed against floors measured in the same run
python3 dev.py faults [BLOW …]   kills, full disks, damage and more; --kills N (2,000), --seed N
python3 dev.py soak [--minutes N] an hour's work in one window: nothing grows
python3 dev.py translations      collect the texts of the code into i18n/*.ts and compile them
python3 dev.py lock              write the lock files anew from pyproject.toml
python3 dev.py build [--twice]   the Windows set-up, proved under Wine (see installer/)
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
WINDOWS = sys.platform == "win32"
BIN = VENV / ("Scripts" if WINDOWS else "bin")
PYTHON = BIN / ("python.exe" if WINDOWS else "python")
LOCK = ROOT / "requirements.lock"
OUT = ROOT / "out"

# What Qt's own libraries need of the system on Debian, and a font with Vietnamese letters for the pictures.
DEBIAN = (
    "libgl1",
    "libegl1",
    "libxkbcommon0",
    "libxkbcommon-x11-0",
    "libdbus-1-3",
    "libfontconfig1",
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-image0",
    "libxcb-keysyms1",
    "libxcb-randr0",
    "libxcb-render-util0",
    "libxcb-shape0",
    "libxcb-xinerama0",
    "libxcb-xkb1",
    "libglib2.0-0",
    "fonts-liberation2",  # the older fonts-liberation lacks Vietnamese letters in bold and italic
    "fonts-open-sans",
)
# What the tests need beside: a word processor that opens what the program writes, and what PyInstaller asks for.
DEBIAN_TESTS = ("libreoffice-writer", "libreoffice-calc", "poppler-utils", "binutils")
if sys.base_prefix == "/usr":  # Debian's own Python keeps its library in a package apart
    DEBIAN_TESTS += (f"libpython3.{sys.version_info.minor}",)
# What the Windows set-up is built and proved with.
DEBIAN_BUILD = (
    "wine",
    "wine64",
    "xvfb",
    "nsis",
    "osslsigncode",
    "openssl",
    "imagemagick",
    "x11-utils",
    "xdotool",
    "gcc-mingw-w64-x86-64",
    "fonts-noto-core",
)


def main(arguments: list[str]) -> int:
    """Run one command and return its exit code."""
    commands = {
        "run": run,
        "test": test,
        "setup": lambda arguments: setup(tests="--all" in arguments, packing="--all" in arguments),
        "lint": lambda _: lint(),
        "screens": screens,
        "bench": bench,
        "faults": faults,
        "soak": soak,
        "translations": lambda _: translations(),
        "lock": lambda _: lock(),
        "build": build,
    }
    name = arguments[0] if arguments else ""
    if name not in commands:
        print(__doc__)
        return 0 if name in {"", "-h", "--help", "help"} else 2
    if sys.version_info < (3, 11):
        print(f"Python 3.11 or newer is needed; this is {sys.version.split()[0]}.", file=sys.stderr)
        return 2
    return commands[name](arguments[1:])


def run(arguments: list[str]) -> int:
    """Open the program; where there is no screen do its main job into out/."""
    if code := setup():
        return code
    if arguments or has_screen():
        return call(PYTHON, "-m", "desktop", *arguments)
    print("There is no screen here: doing the program's main job into out/ instead.")
    return call(PYTHON, "-m", "desktop", "demo", "--to", OUT, env={"QT_QPA_PLATFORM": "offscreen"})


def test(arguments: list[str]) -> int:
    """Run the tests on every core: all of them in CI, without the long ones elsewhere, or those that are named."""
    if code := setup(tests=True):
        return code
    # A process takes a run of neighbours: what a file makes once is seldom made twice. Who is done first helps out.
    if not arguments:
        processes = os.cpu_count() or 1
        if os.environ.get("CI"):
            processes += 1  # a third of a day in the window goes by in waiting
            # what the rooms below the window are walked through by their tests has a floor
            arguments = ["--cov", "--cov-report="]
        else:
            arguments = ["-m", "not long"]
            print("Left out is what tests say at length: days, kills, looks, the packed program. CI=1 runs that, too.")
        arguments += [f"--numprocesses={processes}", "--dist=worksteal"]
    # What Python made of the sources is kept, whatever was set: hundreds of processes would each make it anew.
    env = {"QT_QPA_PLATFORM": "offscreen", "PYTHONDONTWRITEBYTECODE": ""}
    return call(PYTHON, "-m", "pytest", *arguments, env=env)


def lint() -> int:
    """Check style, types and the rules of who may import whom."""
    if code := setup():
        return code
    steps = (
        (BIN / "ruff", "check", "."),
        (BIN / "ruff", "format", "--check", "."),
        (PYTHON, "-m", "mypy"),
        (BIN / "lint-imports", "--no-cache"),
    )
    return max([call(*step) for step in steps])


def screens(arguments: list[str]) -> int:
    """Take a picture of everything that the program shows."""
    if code := setup():
        return code
    return call(
        PYTHON, "-m", "desktop", "screens", "--to", OUT / "screens", *arguments, env={"QT_QPA_PLATFORM": "offscreen"}
    )


def bench(arguments: list[str]) -> int:
    """Measure speed."""
    if code := setup():
        return code
    return call(PYTHON, "-m", "tests.bench", *arguments, env={"QT_QPA_PLATFORM": "offscreen"})


def faults(arguments: list[str]) -> int:
    """Deal blows to the program and print what came of them."""
    if code := setup():
        return code
    return call(PYTHON, "-m", "tests.faults", *arguments, env={"QT_QPA_PLATFORM": "offscreen"})


def soak(arguments: list[str]) -> int:
    """Work in one window for an hour and see that nothing grows."""
    if code := setup():
        return code
    return call(PYTHON, "-m", "tests.days.soak", *arguments, env={"QT_QPA_PLATFORM": "offscreen"})


def build(arguments: list[str]) -> int:
    """Build the Windows set-up and prove it under Wine."""
    if code := setup(packing=True):
        return code
    return call(PYTHON, ROOT / "installer" / "build.py", *arguments)


def translations() -> int:
    """Collect the texts that the code shows, and compile."""
    if code := setup():
        return code
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "desktop").rglob("*.py"))
    for language in ("vi", "en"):
        code = call(
            BIN / "pyside6-lupdate", "-noobsolete", "-locations", "none", *sources, "-ts", f"i18n/desktop_{language}.ts"
        )
        if code:
            return code
    return compile_translations(force=True)


def lock() -> int:
    """Pin every package with the hashes of its files: for every system, and what is packed for Windows."""
    if code := setup():
        return code
    pin = (BIN / "uv", "pip", "compile", "-q", "pyproject.toml", "--extra", "freeze", "--generate-hashes")
    pin += ("--no-emit-index-url", "--custom-compile-command", "python3 dev.py lock", "--upgrade")
    everywhere = ("--extra", "dev", "--universal", "--python-version", "3.11", "-o", LOCK.name)
    windows = ("--python-platform", "x86_64-pc-windows-msvc", "--python-version", "3.12", "--only-binary", ":all:")
    windows += ("--constraint", LOCK.name, "-o", "installer/requirements-windows.lock")
    return call(*pin, *everywhere) or call(*pin, *windows)


def setup(*, tests: bool = False, packing: bool = False) -> int:
    """Make .venv from the lock file when that has changed, and install what is missing of the system.

    That is Qt's libraries, and what the tests or the packing for Windows need beside.
    """
    if code := system_packages(DEBIAN + (DEBIAN_TESTS if tests else ()) + (DEBIAN_BUILD if packing else ())):
        return code
    stamp = VENV / "packages.sha256"
    wanted = hashlib.sha256(LOCK.read_bytes() + sys.version.encode()).hexdigest()
    if not (stamp.exists() and stamp.read_text() == wanted and PYTHON.exists()):
        print("Setting up .venv (once, about two minutes) …", flush=True)
        venv.EnvBuilder(with_pip=True, clear=True).create(VENV)
        code = call(
            PYTHON,
            "-m",
            "pip",
            "install",
            "-q",
            "--disable-pip-version-check",
            "--no-warn-script-location",
            "--root-user-action=ignore",
            "--require-hashes",
            "--only-binary=:all:",
            "-r",
            LOCK,
            quiet=True,
        )
        if code:
            return code
        stamp.write_text(wanted)
    return compile_translations()


def compile_translations(*, force: bool = False) -> int:
    """Compile i18n/*.ts where they are newer than what was compiled of them."""
    for source in sorted((ROOT / "i18n").glob("*.ts")):
        compiled = source.with_suffix(".qm")
        if force or not compiled.exists() or compiled.stat().st_mtime < source.stat().st_mtime:
            code = call(BIN / "pyside6-lrelease", "-silent", source, "-qm", compiled)
            if code:
                return code
    return 0


def system_packages(names: tuple[str, ...]) -> int:
    """Install Debian packages that are missing when this is root; else say which command does it."""
    if not shutil.which("dpkg-query"):
        return 0
    found = subprocess.run(
        ["dpkg-query", "-W", "-f", "${Package} ${db:Status-Status}\n", *names],
        capture_output=True,
        text=True,
        check=False,
    ).stdout
    installed = {line.split()[0] for line in found.splitlines() if line.endswith(" installed")}
    missing = [name for name in names if name not in installed]
    if not missing:
        return 0
    if os.geteuid() != 0:
        print("Some system libraries are missing. Run:\n  sudo apt-get install " + " ".join(missing), file=sys.stderr)
        return 2 if "libegl1" in missing else 0
    print("Installing system packages:", *missing, flush=True)
    environment = {"DEBIAN_FRONTEND": "noninteractive"}
    return call("apt-get", "-qq", "update", env=environment, quiet=True) or call(
        "apt-get", "-qq", "-y", "install", "--no-install-recommends", *missing, env=environment, quiet=True
    )


def has_screen() -> bool:
    """Return whether a window can be shown."""
    return WINDOWS or sys.platform == "darwin" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def call(*command: object, env: dict[str, str] | None = None, quiet: bool = False) -> int:
    """Run a command in the project's folder; a quiet one shows its output only when it fails."""
    words = [str(part) for part in command]
    environment = {**os.environ, "PYTHONUTF8": "1", **(env or {})}
    if not quiet:
        return subprocess.run(words, cwd=ROOT, env=environment, check=False).returncode
    done = subprocess.run(words, cwd=ROOT, env=environment, check=False, capture_output=True, text=True)
    if done.returncode:
        print(done.stdout, done.stderr, sep="\n", file=sys.stderr)
    return done.returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
