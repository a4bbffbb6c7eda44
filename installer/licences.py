"""The licences of all that is shipped, collected in one folder beside the program."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from tools import INSTALLER, ROOT, TITLE, Stop, fresh, version

BUILD_ONLY = {
    "altgraph",
    "packaging",
    "pefile",
    "pip",
    "pycparser",
    "pyinstaller-hooks-contrib",
    "pywin32-ctypes",
    "setuptools",
}
"""In the Windows lock file for PyInstaller's sake; not shipped."""
_TEXTS = ("licen[cs]e*", "copying*", "notice*", "LicenseRef-LGPL*")
_LGPL = ("PySide6_Essentials", "shiboken6")  # their wheels hold the commercial text alone
_HEAD = """\
{title} {version}

Các thành phần dưới đây được phân phối cùng chương trình theo giấy phép của chúng.
The parts below are shipped with the program under their own licences.

"""


def collect(folder: Path, site_packages: Path, python: Path) -> list[str]:
    """Fill `folder` with the licence texts of what is shipped and return the names of the parts.

    Raises Stop when a package brings no licence text: look it up before it is shipped.
    """
    fresh(folder)
    parts = [(TITLE, version(), "MIT", [ROOT / "LICENSE"])]
    parts.append(("Tinos", "1.33", "OFL-1.1", [ROOT / "resources" / "fonts" / "OFL.txt"]))
    parts.append(("Python", "3.12", "PSF-2.0", [python / "LICENSE.txt"]))
    for info in sorted(site_packages.glob("*.dist-info"), key=lambda path: path.name.lower()):
        head = (info / "METADATA").read_text(encoding="utf-8").split("\n\n", 1)[0]
        name, number = _field(head, "Name"), _field(head, "Version")
        if re.sub(r"[-_.]+", "-", name).lower() in BUILD_ONLY:
            continue
        licence = _field(head, "License-Expression") or _field(head, "License") or "see the text"
        if name in _LGPL:
            licence, texts = "LGPL-3.0", [INSTALLER / "licences" / f"{text}.txt" for text in ("LGPL-3", "GPL-3")]
        else:
            texts = _texts(info)
        if not texts:
            raise Stop(f"{name} {number} brings no licence text. Look it up and add it to installer/licences.")
        parts.append((name, number, licence, texts))
    shutil.copy(INSTALLER / "licences" / "NOTICE.txt", folder)
    lines = []
    for name, number, licence, texts in parts:
        safe = name.replace(TITLE, "SoKeHoach")
        if name in _LGPL:
            names = [text.name for text in texts]
        else:
            names = (
                [f"{safe}.txt"]
                if len(texts) == 1
                else [f"{safe}-{text.name.removesuffix('.txt')}.txt" for text in texts]
            )
        for text, target in zip(texts, names, strict=True):
            shutil.copyfile(text, folder / target)
        lines.append(f"{name} {number}: {licence} ({', '.join(names)})")
    lines.append("Qt, SQLite, Visual C++: NOTICE.txt")
    (folder / "README.txt").write_text(
        _HEAD.format(title=TITLE, version=version()) + "\n".join(lines) + "\n", encoding="utf-8-sig", newline="\r\n"
    )
    return [part[0] for part in parts]


def _field(head: str, name: str) -> str:
    found = re.search(rf"^{name}: (.+)$", head, re.MULTILINE | re.IGNORECASE)
    return found[1].strip() if found else ""


def _texts(info: Path) -> list[Path]:
    """Return the licence texts in a package's metadata."""
    found = {
        path
        for path in info.rglob("*")
        if path.is_file() and any(re.fullmatch(text.replace("*", ".*"), path.name, re.IGNORECASE) for text in _TEXTS)
    }
    # PDFium's parts: each has its licence in a file of its name; those of other systems are not shipped
    for folder in ("LICENSES", "BUILD_LICENSES", "BUILD_LICENSES/SHARED"):
        found.update(path for path in info.glob(f"licenses/{folder}/*") if path.is_file())
    return sorted(found)
