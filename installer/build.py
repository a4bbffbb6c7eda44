"""Build the Windows set-up and prove it: python3 dev.py build [--no-proof] [--proof-only] [--twice].

On Debian everything is done under Wine, from nothing but packages of Debian and PyPI. On Windows the same steps run
with python.org's Python and NSIS; the proof there is the packed program's check of itself.
"""

from __future__ import annotations

import argparse
import contextlib
import hashlib
import os
import shutil
import signal
import sys
from collections.abc import Sequence
from pathlib import Path

import check_dist
import freeze
import licences
import nsis
import prove
import sign
import winpython
from tools import INSIDE, NAME, OUT, WINDOWS, WORK, Stop, fresh, megabytes, run, step, version
from wine import screen

PROGRAMS = {
    "wine": "wine wine64",
    "Xvfb": "xvfb",
    "makensis": "nsis",
    "osslsigncode": "osslsigncode",
    "import": "imagemagick",
    "xwininfo": "x11-utils",
    "xdotool": "xdotool",
    "x86_64-w64-mingw32-gcc": "gcc-mingw-w64-x86-64",
    "openssl": "openssl",
}
"""What the build calls, by Debian's packages; fonts-noto-core beside, for Vietnamese letters under Wine."""
FONTS = "fonts-noto-core"
RECOMMENDED = (
    "fonts-wine fonts-liberation libxcursor1 libxi6 libxrandr2 libxcomposite1 libxrender1 libxfixes3 libxinerama1"
)
"""What Wine's windows need of the packages that Debian only recommends with it."""
LARGEST_SETUP, LARGEST_PROGRAM = 40e6, 120e6
"""Bytes: what an office with a slow line and an old disk can be asked for."""


def main(arguments: Sequence[str]) -> int:
    """Build and return the exit code; print the reason when something is wrong."""
    parser = argparse.ArgumentParser(prog="dev.py build", description=__doc__)
    parser.add_argument("--no-proof", action="store_true", help="build only")
    parser.add_argument("--proof-only", action="store_true", help="prove what was built before")
    parser.add_argument("--twice", action="store_true", help="build twice and compare the bytes")
    options = parser.parse_args(arguments)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # what was started is ended on the way out
    try:
        _programs()
        setup, portable = OUT / f"{NAME}-{version()}-Setup.exe", OUT / f"{NAME}-{version()}-portable.zip"
        if not options.proof_only:
            setup, portable = build()
            if options.twice:
                _compare(setup, portable)
        if WINDOWS:
            _smoke_here()
        elif not options.no_proof:
            prove.prove(setup, portable, freeze.DIST)
    except Stop as reason:
        print(f"\nThe build stopped: {reason}", file=sys.stderr)
        return 1
    for path in (setup, portable):
        print(f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path} ({megabytes(path)})")
    return 0


def build() -> tuple[Path, Path]:
    """Return the set-up and the portable archive, freshly made and checked; signed when there is a certificate."""
    key = sign.certificate()
    with contextlib.nullcontext("") if WINDOWS else screen() as display:
        dist = freeze.freeze(display)
    check_dist.check(dist)
    site = WORK / "venv" / "Lib" / "site-packages" if WINDOWS else winpython.PYTHON / "Lib" / "site-packages"
    parts = licences.collect(dist / "licences", site, Path(sys.base_prefix) if WINDOWS else winpython.PYTHON)
    step(f"Licences of {len(parts)} parts")
    if key is not None:
        sign.sign(dist / f"{NAME}.exe", key)
    setup, portable = nsis.setup(dist), nsis.portable(dist)
    if key is not None:
        sign.sign(setup, key)
    step(f"Signed with {key.name}" if key else f"Not signed: {sign.PFX} names no certificate")
    installed = sum(path.stat().st_size for path in dist.rglob("*") if path.is_file())
    for size, most, what in (
        (setup.stat().st_size, LARGEST_SETUP, "set-up"),
        (installed, LARGEST_PROGRAM, "program"),
    ):
        if size > most:
            raise Stop(f"The {what} has grown to {size / 1e6:.0f} MB; {most / 1e6:.0f} MB is the most.")
    _weights(dist)
    return setup, portable


def _weights(dist: Path) -> None:
    """Print what weighs most in the packed folder."""
    sizes: dict[str, int] = {}
    for path in dist.rglob("*"):
        if path.is_file():
            parts = path.relative_to(dist).parts
            part = parts[1] if parts[0] == INSIDE and len(parts) > 2 else parts[-1] if len(parts) > 1 else parts[0]
            sizes[part] = sizes.get(part, 0) + path.stat().st_size
    heaviest = sorted(sizes.items(), key=lambda item: -item[1])[:8]
    print("        " + ", ".join(f"{name} {size / 1e6:.1f}" for name, size in heaviest) + " MB", flush=True)


def _programs() -> None:
    """Install the programs of Debian that are missing; Stop with the command for it where this is not root."""
    if WINDOWS:
        return
    missing = {package for program, package in PROGRAMS.items() if shutil.which(program) is None}
    if not any(Path("/usr/share/fonts").rglob("NotoSans-Regular.ttf")):
        missing.add(FONTS)
    if not missing:
        return
    packages = sorted({*" ".join(missing).split(), *RECOMMENDED.split()})
    if os.geteuid() != 0 or not shutil.which("apt-get"):
        raise Stop("Programs are missing. Run: apt-get install " + " ".join(packages))
    step("Installing " + " ".join(packages))
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    run("apt-get", "-qq", "update", limit=300, what="apt-get update", env=environment)
    command = ("apt-get", "-qq", "-y", "install", "--no-install-recommends", *packages)
    run(*command, limit=900, what="Installing Debian's packages", env=environment)


def _compare(setup: Path, portable: Path) -> None:
    """Build once more and raise Stop when the bytes differ."""
    kept = fresh(WORK / "first")
    first = [Path(shutil.copy(path, kept)) for path in (setup, portable)]
    dist = kept / NAME
    shutil.copytree(freeze.DIST, dist)
    second = build()
    differ = [
        path.relative_to(dist).as_posix()
        for path in sorted(dist.rglob("*"))
        if path.is_file() and path.read_bytes() != (freeze.DIST / path.relative_to(dist)).read_bytes()
    ]
    for one, other in zip(first, second, strict=True):
        if one.read_bytes() != other.read_bytes():
            raise Stop(f"Two builds of {one.name} differ. Files that differ: {', '.join(differ) or 'none, so NSIS'}")
    step("Two builds have the same bytes")


def _smoke_here() -> None:
    """Let the packed program check itself, on Windows."""
    folder = fresh(WORK / "smoke")
    run(freeze.DIST / f"{NAME}.exe", "--smoke", folder, limit=prove.SMOKE, what="Smoke", ok=(0, 1))
    result = folder / "result.json"
    if not result.exists() or '"ok": true' not in result.read_text(encoding="utf-8"):
        raise Stop(f"The packed program fails its own check: see {result}")
    step("The packed program checked itself; try the rest by the list in the README")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
