"""Look at the packed folder without running it: nothing missing, nothing of Wine's, nothing for another machine."""

from __future__ import annotations

import re
import struct
import subprocess
import sys
from pathlib import Path

from tools import INSIDE, ROOT, Stop

SYSTEM = frozenset(
    """advapi32 authz bcrypt bcryptprimitives comctl32 comdlg32 crypt32 cryptbase d3d11 d3d12 d3d9 dcomp dnsapi dwmapi
    dwrite dxgi gdi32 icuuc imm32 iphlpapi kernel32 mpr mscms msvcrt ncrypt netapi32 ntdll ole32 oleaut32
    powrprof psapi rpcrt4 secur32 setupapi shcore shell32 shlwapi uiautomationcore user32 userenv uxtheme
    version winmm winspool.drv winhttp ws2_32 wtsapi32""".split()  # noqa: SIM905 (readable)
)
"""Libraries that every Windows 10 1809 has. icuuc came with 1703."""
_X64 = 0x8664
_WINE = (b"Wine builtin DLL", b"Wine placeholder DLL")
_OF_ONE_SYSTEM = {"resource", "fcntl", "msvcrt"}  # what Windows, or what others, have not: imported where it is alone
_DATA = ("resources", "desktop/storage/migrations")


def check(dist: Path, project: Path = ROOT) -> None:
    """Raise Stop with everything that is wrong with the packed folder."""
    internal = dist / INSIDE
    wrong = [*_libraries(dist), *missing_data(internal, project)]
    for name in ("desktop_vi", "desktop_en", "qtbase_vi"):
        if not (internal / "i18n" / f"{name}.qm").is_file():
            wrong.append(f"i18n/{name}.qm is missing: was it compiled?")
    if wrong:
        raise Stop("The packed program is not whole:\n  " + "\n  ".join(wrong))


def check_imports(report: Path) -> None:
    """Raise Stop when PyInstaller did not find a module that the program itself imports, soon or late."""
    wrong = []
    for line in report.read_text(encoding="utf-8").splitlines():
        found = re.match(r"(?:missing|excluded) module named '?([\w.]+)'? - imported by (.*)", line)
        if found is None:
            continue
        # "optional": the code goes on without the module, as it should without another's, not without ours.
        importers = re.findall(r"(desktop[\w.]*)(?: \(([^)]*)\))?", found[2])
        wrong += [
            f"{found[1]}, needed by {name}"
            for name, how in importers
            if not (found[1] in _OF_ONE_SYSTEM and "conditional" in how)
            and ("optional" not in how or found[1].startswith("desktop"))
        ]
    if wrong:
        raise Stop("Modules were not packed:\n  " + "\n  ".join(wrong))


def _libraries(dist: Path) -> list[str]:
    """Return what is wrong with the programs and libraries."""
    files = [path for path in dist.rglob("*") if path.suffix.lower() in {".exe", ".dll", ".pyd"}]
    here = {path.name.lower() for path in files}
    wrong = []
    for path in files:
        data = path.read_bytes()
        if any(mark in data[:4096] for mark in _WINE):
            wrong.append(f"{path.name} is Wine's")
            continue
        machine, imports = read_imports(data)
        if machine != _X64:
            wrong.append(f"{path.name} is not for 64-bit Windows")
        for name in imports:
            if name in here or name.startswith("api-ms-win-") or name.removesuffix(".dll") in SYSTEM:
                continue
            wrong.append(f"{path.name} needs {name}, which is neither packed nor part of Windows 10 1809")
    return wrong


def read_imports(data: bytes) -> tuple[int, list[str]]:
    """Return the machine that a Windows program is for and the libraries it is linked with, in lower case.

    The layout is that of Microsoft's "PE Format": optional header 112 bytes before the directories in PE32+,
    the second directory lists the imports, 20 bytes each, the name's address at offset 12.
    """
    start: int = struct.unpack_from("<I", data, 0x3C)[0]
    if data[start : start + 4] != b"PE\0\0":
        raise Stop("A file with a program's name is not a Windows program.")
    machine, sections, optional = struct.unpack_from("<HH12xH", data, start + 4)
    header = start + 24
    if machine != _X64:
        return machine, []
    table = []
    for number in range(sections):
        at = header + optional + 40 * number
        size, address, raw_size, raw = struct.unpack_from("<IIII", data, at + 8)
        table.append((address, max(size, raw_size), raw))

    def offset(address: int) -> int:
        return next(int(address - first + raw) for first, size, raw in table if first <= address < first + size)

    where = struct.unpack_from("<I", data, header + 112 + 8)[0]
    names = []
    if where:
        at = offset(where)
        while name := struct.unpack_from("<I", data, at + 12)[0]:
            begin = offset(name)
            names.append(data[begin : data.index(b"\0", begin)].decode("ascii").lower())
            at += 20
    return machine, names


def missing_data(internal: Path, project: Path) -> list[str]:
    """Return which data files of the project are not packed."""
    shown = subprocess.run(
        ["git", "ls-files", "-z", *_DATA], cwd=project, capture_output=True, text=True, check=False
    ).stdout
    tracked = [name for name in shown.split("\0") if name]
    there = [str(path.relative_to(project)) for part in _DATA for path in (project / part).rglob("*") if path.is_file()]
    names = {name.replace("\\", "/") for name in (*tracked, *there)}
    skipped = (".mako", ".pyc")
    return sorted(
        f"{name} is missing" for name in names if not name.endswith(skipped) and not (internal / name).is_file()
    )


def stale_translations(project: Path) -> list[str]:
    """Return which texts were changed since they were compiled; the program would show the older ones."""

    def stale(source: Path) -> bool:
        compiled = source.with_suffix(".qm")
        return not compiled.exists() or compiled.stat().st_mtime < source.stat().st_mtime

    return sorted(source.name for source in (project / "i18n").glob("*.ts") if stale(source))


if __name__ == "__main__":
    try:
        check(Path(sys.argv[1]))
    except Stop as reason:
        sys.exit(str(reason))
