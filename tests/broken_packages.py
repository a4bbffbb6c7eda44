"""Packages whose members cannot be unpacked."""

from __future__ import annotations

import io
import struct
import tracemalloc
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager


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


def lying(data: bytes, name: str, content: bytes, *, kind: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Return a package whose member `name` has this content, and announces a hundred bytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for member in old.namelist():
            if member != name:
                new.writestr(member, old.read(member), zipfile.ZIP_DEFLATED)
        new.writestr(name, content, kind)
        size = new.getinfo(name).file_size
    packed = out.getvalue()
    assert packed.count(struct.pack("<I", size)) == 2  # in front of the member, and in the list
    return packed.replace(struct.pack("<I", size), struct.pack("<I", 100))


@contextmanager
def memory() -> Iterator[list[int]]:
    """Give the most memory that was taken meanwhile, in bytes, when it is over."""
    out: list[int] = []
    tracemalloc.start()
    try:
        yield out
        out.append(tracemalloc.get_traced_memory()[1])
    finally:
        tracemalloc.stop()
