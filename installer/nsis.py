"""The set-up and the portable archive from the packed folder; the same bytes from the same files."""

from __future__ import annotations

import os
import shutil
import unicodedata
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import icon
from tools import (
    INSIDE,
    INSTALLER,
    NAME,
    OUT,
    WINDOWS,
    WORK,
    Stop,
    epoch,
    megabytes,
    need,
    run,
    stamp_times,
    step,
    version,
)

_PORTABLE = """\
Sổ Kế hoạch chạy thẳng từ thư mục này, không cần cài đặt. Dữ liệu nằm trong thư mục "data" bên cạnh.
Bắt đầu: mở SoKeHoach.exe. Đóng chương trình trước khi rút USB.

So Ke hoach runs from this folder without being installed. Its data is in the folder "data" beside it.
Start: open SoKeHoach.exe. Close the program before you take the USB stick out.
"""


_STAGED = {INSIDE: "_n", "licences": "licences.new", f"{NAME}.exe": f"{NAME}.new"}
"""Under which name each part of the program waits for its place (setup.nsi)."""
LONGEST = 259 - len("\\") - 200
"""Characters of a file's name within the program's folder: Windows takes paths of 259."""
LIMIT = 3600
"""Seconds for makensis; it takes about two minutes, on a slow and busy machine more than five."""


def setup(dist: Path, *, release: str = "", folder: Path = OUT) -> Path:
    """Return the set-up made of the packed folder; `release` differs from the program's version only in the proof."""
    release = release or version()
    target = folder / f"{NAME}-{release}-Setup.exe"
    folder.mkdir(parents=True, exist_ok=True)
    stamp_times(dist)
    files = WORK / "files.nsh"
    files.write_text(file_list(dist), encoding="utf-8")
    icon.side_picture(side := WORK / "side.bmp")
    os.utime(side, (epoch(), epoch()))  # it goes into the set-up with its time
    size = sum(path.stat().st_size for path in dist.rglob("*") if path.is_file()) // 1024
    values = {
        "VERSION": release,
        "ICON": INSTALLER / "app.ico",
        "SIDE": side,
        "FILES": files,
        "INSIDE": INSIDE,
        "LANGUAGES": INSTALLER / "languages.nsh",
        "OUTFILE": target,
        "SIZE": size,
    }
    defines = [f"-D{name}={value}" for name, value in values.items()]
    if release != version():
        defines.append("-DQUICK")
    env = {**os.environ, "SOURCE_DATE_EPOCH": str(epoch())}
    if not WINDOWS:
        env["NSISDIR"] = str(_own_nsis())
    command = (_makensis(), "-V2", "-WX", "-INPUTCHARSET", "UTF8", *defines, INSTALLER / "setup.nsi")
    run(*command, limit=LIMIT, what="NSIS", env=env, log=WORK / "logs" / "nsis.txt")
    step(f"Set-up: {target.name}, {megabytes(target)}")
    return target


def portable(dist: Path, *, folder: Path = OUT) -> Path:
    """Return an archive that runs from a USB stick with its data beside it."""
    release = version()
    target = folder / f"{NAME}-{release}-portable.zip"
    moment = datetime.fromtimestamp(epoch(), UTC).timetuple()[:6]
    contents = {f"{NAME}/{path.relative_to(dist).as_posix()}": path for path in dist.rglob("*") if path.is_file()}
    target.unlink(missing_ok=True)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name in sorted([*contents, f"{NAME}/portable.txt"]):
            entry = zipfile.ZipInfo(name, moment)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system, entry.external_attr = 0, 0x20  # as Windows writes them
            data = contents[name].read_bytes() if name in contents else _PORTABLE.replace("\n", "\r\n").encode()
            archive.writestr(entry, data)
    step(f"Portable: {target.name}, {megabytes(target)}")
    return target


def file_list(dist: Path) -> str:
    """Return the files as NSIS commands in a fixed order: its own recursion follows the disk's.

    Each part is unpacked beside the one that it will replace, under a name that makes no path longer. Raises Stop for
    a file that a folder of 200 characters could not hold.
    """
    lines, last = [], None
    for path in sorted(dist.rglob("*"), key=lambda path: (path.parent.as_posix(), path.name)):
        if not path.is_file():
            continue
        inside = path.relative_to(dist)
        part, *rest = inside.parts
        if part not in _STAGED:
            raise Stop(f"The set-up does not know what to do with {part}.")
        if (length := max(len(str(inside)), len("\\".join((_STAGED[part], *rest))))) > LONGEST:
            raise Stop(f"{inside} has {length} characters; {LONGEST} fit into a folder of 200. Give it a shorter name.")
        folder = "\\".join((_STAGED[part], *rest[:-1])) if rest else ""
        if folder != last:
            lines.append(f'SetOutPath "{chr(92).join(("$INSTDIR", folder)).rstrip(chr(92))}"')
            last = folder
        lines.append(f'File "{path}"' if rest else f'File "/oname={_STAGED[part]}" "{path}"')
    return "\n".join(lines) + "\n"


def _makensis() -> str:
    if not WINDOWS:
        return need("makensis", "nsis")
    usual = Path(os.environ.get("PROGRAMFILES(X86)", r"C:\Program Files (x86)")) / "NSIS" / "makensis.exe"
    found = shutil.which("makensis") or (str(usual) if usual.exists() else None)
    if found is None:
        raise Stop("NSIS 3 is missing. Install it from nsis.sourceforge.io, then start again.")
    return found


def _own_nsis() -> Path:
    """Return a copy of Debian's NSIS whose Vietnamese words are composed: its are not, and accents stand beside."""
    own = WORK / "nsis"
    if not own.exists():
        shutil.copytree("/usr/share/nsis", own)
        for name in ("Vietnamese.nsh", "Vietnamese.nlf"):
            path = own / "Contrib" / "Language files" / name
            text = path.read_bytes().decode("utf-8-sig")
            path.write_bytes(unicodedata.normalize("NFC", text).encode("utf-8-sig"))
    stamp_times(own)  # the plug-ins go into the set-up with their times
    return own
