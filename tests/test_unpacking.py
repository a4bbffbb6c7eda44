"""Of a package no more is unpacked than it announces."""

from __future__ import annotations

import io
import zipfile

import pytest

from desktop import unpacking
from tests.broken_packages import lying, memory

EMPTY = b"PK\x05\x06" + bytes(18)
MUCH = bytes(60_000_000)


@pytest.mark.parametrize("kind", [zipfile.ZIP_DEFLATED, zipfile.ZIP_LZMA, zipfile.ZIP_BZIP2])
def test_a_member_that_holds_more_than_it_announces(kind):
    with (
        zipfile.ZipFile(io.BytesIO(lying(EMPTY, "a", MUCH, kind=kind))) as package,
        memory() as most,
        pytest.raises(zipfile.BadZipFile),
    ):
        unpacking.read(package, "a")
    assert most[0] < 2_000_000


def test_a_member_is_read_whole():
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("a", bytes(range(256)) * 4000)
    with zipfile.ZipFile(out) as package:
        assert unpacking.read(package, package.getinfo("a")) == bytes(range(256)) * 4000
