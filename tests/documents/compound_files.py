"""Files of the old kind that .doc and .xls are, with nothing in their streams."""

from __future__ import annotations

import struct

HEAD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_FREE, _END, _TABLE = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD


def compound(*names: str) -> bytes:
    """Return a compound file with streams of these names; sector 0 is the table, the directory comes after it."""
    entries = [_entry("Root Entry", 5), *(_entry(name, 2) for name in names)]
    sectors = -(-len(entries) // 4)
    chain = [_TABLE, *range(2, sectors + 1), _END]
    head = HEAD + bytes(16) + struct.pack("<HHHHH6xI", 0x3E, 3, 0xFFFE, 9, 6, 0)
    head += struct.pack("<9I", 1, 1, 0, 4096, _END, 0, _END, 0, 0) + struct.pack("<I", _FREE) * 108
    table = struct.pack(f"<{len(chain)}I", *chain).ljust(512, b"\xff")
    return head + table + b"".join(entries).ljust(sectors * 512, b"\0")


def _entry(name: str, kind: int) -> bytes:
    words = name.encode("utf-16-le") + b"\0\0"
    return (words.ljust(64, b"\0") + struct.pack("<HBB", len(words), kind, 1)).ljust(128, b"\0")
