"""What a compound file (.doc and .xls of old, and locked .docx) holds: told before a converter is started over it.

A converter takes whatever is no document for a text of odd letters, and needs long for that.
"""

from __future__ import annotations

import struct

HEAD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENTRY = 128  # bytes of an entry of the directory
_STORAGE, _STREAM, _ROOT = 1, 2, 5
_IN_HEAD = 109  # sectors of the table that the head itself names
_LONGEST = 4096  # sectors of a directory that is followed


def streams(data: bytes) -> frozenset[str]:
    """Return the names of the streams and storages of a compound file; none where it is no whole one."""
    if len(data) < 1024 or not data.startswith(HEAD) or data[28:30] != b"\xfe\xff":
        return frozenset()
    (shift,) = struct.unpack_from("<H", data, 30)
    if shift not in {9, 12}:
        return frozenset()
    size = 1 << shift
    table = _Table(data, size)
    (sector,) = struct.unpack_from("<I", data, 48)
    names: set[str] = set()
    for number in range(_LONGEST):
        begin = (sector + 1) * size
        if begin + _ENTRY > len(data):
            break
        for place in range(begin, min(begin + size, len(data) - _ENTRY + 1), _ENTRY):
            length, kind = struct.unpack_from("<HB", data, place + 64)
            if number == 0 and place == begin and kind != _ROOT:
                return frozenset()
            if kind in {_STORAGE, _STREAM} and 2 <= length <= 64:
                names.add(data[place : place + length - 2].decode("utf-16-le", "replace"))
        sector = table.after(sector)
    return frozenset(names)


class _Table:
    """Which sector follows on which."""

    def __init__(self, data: bytes, size: int) -> None:
        self._data, self._size, self._each = data, size, size // 4
        self._sectors = list(struct.unpack_from(f"<{_IN_HEAD}I", data, 76))
        more, count = struct.unpack_from("<II", data, 68)
        for _ in range(min(count, _LONGEST)):
            begin = (more + 1) * size
            if begin + size > len(data):
                break
            *sectors, more = struct.unpack_from(f"<{self._each}I", data, begin)
            self._sectors += sectors

    def after(self, sector: int) -> int:
        """Return the sector that follows, one beyond all where none does."""
        row, column = divmod(sector, self._each)
        begin = (self._sectors[row] + 1) * self._size + column * 4 if row < len(self._sectors) else len(self._data)
        return struct.unpack_from("<I", self._data, begin)[0] if begin + 4 <= len(self._data) else 0xFFFFFFFE
