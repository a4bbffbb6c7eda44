"""The one guard for packages that come from outside (.docx, .odt, .xlsx, .skh): it looks at what they announce."""

from __future__ import annotations

import lzma
import zipfile
import zlib

RATIO, SMALL = 100, 1 << 20
"""A member that unpacks to more than this many times its size is refused, unless it is small."""
UNREADABLE = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    zlib.error,
    lzma.LZMAError,
    EOFError,
    NotImplementedError,
    RuntimeError,
    OSError,
    ValueError,
)
"""What opening and reading of a damaged package may raise."""


def refusal(package: zipfile.ZipFile, *, members: int, unpacked: int | None = None) -> str:
    """Return why a package is not unpacked: too many members, too much in them, a bomb; "" else."""
    found = package.infolist()
    if len(found) > members:
        return f"it has {len(found)} members"
    if unpacked is not None and sum(info.file_size for info in found) > unpacked:
        return "it unpacks to more than any file of its kind"
    for info in found:
        if info.file_size > SMALL and info.file_size > RATIO * max(info.compress_size, 1):
            return f"{info.filename} unpacks to {info.file_size} bytes"
    return ""
