"""Packages whose members cannot be unpacked."""

from __future__ import annotations

import io
import zipfile


def broken_lzma(data: bytes, name: str) -> bytes:
    """Return a package packed again by LZMA, as few programs do, with the member `name` broken."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_LZMA) as new:
        for member in old.namelist():
            new.writestr(member, old.read(member))
        start = new.getinfo(name).header_offset + 30 + len(name.encode())
    packed = bytearray(out.getvalue())
    packed[start + 4] = 0xFF  # the properties of the stream, which stand before it
    return bytes(packed)
