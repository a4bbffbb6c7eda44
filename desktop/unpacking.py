"""The one guard for packages that come from outside (.docx, .odt, .xlsx, .skh): it looks at what they announce."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator

_PIECE = 1 << 16
RATIO, SMALL = 100, 1 << 20
"""A member that unpacks to more than this many times its size is refused, unless it is small."""
UNREADABLE = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    zlib.error,
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


def is_usual(member: zipfile.ZipInfo) -> bool:
    """Return whether a member is packed as Word, Excel and Windows pack.

    What is packed in another way is unpacked whole, whatever is asked for: 50 bytes may be 50 MB.
    """
    return member.compress_type in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}


def read(package: zipfile.ZipFile, member: str | zipfile.ZipInfo) -> bytes:
    """Return a member, of which no more is unpacked than the package announces; raise BadZipFile where it holds more.

    What `ZipFile.read` gives is no more either, but it unpacks all there is before it sees that.
    """
    return b"".join(pieces(package, member))


def pieces(package: zipfile.ZipFile, member: str | zipfile.ZipInfo) -> Iterator[bytes]:
    """Yield a member piece by piece, each unpacked when it is asked for."""
    info = package.getinfo(member) if isinstance(member, str) else member
    if not is_usual(info):
        raise zipfile.BadZipFile(f"{info.filename} is packed in way {info.compress_type}")
    with package.open(info) as stream:
        while piece := stream.read(_PIECE):
            yield piece
