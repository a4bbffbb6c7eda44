"""What a compound file holds, and what only looks like one."""

from __future__ import annotations

import random
import struct

import pytest

from desktop.documents import compound
from desktop.documents.reading import convert, read
from desktop.domain.base.errors import UserError
from tests.documents.compound_files import HEAD
from tests.documents.compound_files import compound as made


def test_the_streams_are_named_over_all_sectors_of_the_directory():
    names = [f"Stream {number}" for number in range(20)]
    assert compound.streams(made(*names, "WordDocument")) == {*names, "WordDocument"}


@pytest.mark.parametrize("cut", [0, 8, 100, 512, 1000, 1023])
def test_a_file_that_is_cut_has_none(cut):
    assert compound.streams(made("WordDocument")[:cut]) == frozenset()


def test_no_file_hangs_or_fails():
    sound = made("WordDocument", "1Table", *"abcdefgh")
    turning = bytearray(sound)
    struct.pack_into("<I", turning, 512 + 4, 1)  # the directory goes on with itself
    assert "WordDocument" in compound.streams(bytes(turning))
    chance = random.Random(1)  # noqa: S311 (chance, no secret)
    for _ in range(300):
        spoiled = bytearray(sound)
        for _ in range(chance.choice([1, 5, 40])):
            spoiled[chance.randrange(8, len(spoiled))] = chance.randrange(256)
        compound.streams(bytes(spoiled))
    endless = bytearray(sound)
    struct.pack_into("<II", endless, 68, 0, 0xFFFFFFFF)  # a table of the table that names itself
    compound.streams(bytes(endless))


def test_rubbish_with_the_right_words_starts_no_converter(tmp_path, monkeypatch):
    monkeypatch.setattr(convert, "find_office", lambda: pytest.fail("a converter is started"))
    chance = random.Random(1)  # noqa: S311 (chance, no secret)
    rubbish = HEAD + "WordDocument".encode("utf-16-le") + chance.randbytes(50_000)
    (tmp_path / "plan.doc").write_bytes(rubbish)
    with pytest.raises(UserError, match="or it is damaged"):
        read(tmp_path / "plan.doc")
