"""Tests of reading resource files: the line that is named is the line of the mistake."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.catalogue.data import Reader, line_numbers, load
from desktop.domain.base.errors import UserError
from desktop.paths import resource

TEXT = """# a remark with [[section]] in it
title = "a = [b] # c"
levels = ["x", "y"]
long = [
  "one, [two]",   # remark ]
  "three",
]

[[section]]
heading = "A"

[[section.topic]]
heading = "A1"
items = [
  "first",
  "second",
]

[[section.topic]]
heading = "A2"

[[section]]
heading = "B"
[[section.topic]]
heading = "B1"
names = { "p q" = "r" }
"""


def test_lines_of_keys_tables_and_items() -> None:
    lines = line_numbers(TEXT)
    assert lines["title",] == 2
    assert lines["levels", 1] == 3
    assert lines["long", 0] == 5
    assert lines["long", 1] == 6
    assert lines["section", 0] == 9
    assert lines["section", 0, "topic", 0, "items", 1] == 16
    assert lines["section", 0, "topic", 1, "heading"] == 20
    assert lines["section", 1, "topic", 0] == 24
    assert lines["section", 1, "topic", 0, "names"] == 26


@pytest.mark.parametrize("path", sorted(resource().glob("*.toml")) + sorted(resource("templates").glob("*.toml")))
def test_every_key_of_our_files_has_its_line(path: Path) -> None:
    lines = line_numbers(path.read_text(encoding="utf-8"))
    written = path.read_text(encoding="utf-8").splitlines()

    def look(value: object, where: tuple[str | int, ...]) -> None:
        if isinstance(value, dict):
            for key, item in value.items():
                if (*where, key) in lines and not isinstance(item, (dict, list)):
                    assert key in written[lines[*where, key] - 1]
                look(item, (*where, key))
        elif isinstance(value, list):
            for place, item in enumerate(value):
                look(item, (*where, place))
                if isinstance(item, str) and (*where, place) in lines:
                    assert item.split('"')[0] in written[lines[*where, place] - 1]

    look(load(path), ())


def test_a_file_that_is_no_toml_names_the_line(tmp_path: Path) -> None:
    path = tmp_path / "x.toml"
    path.write_text('a = 1\nb = "open\n', encoding="utf-8")
    with pytest.raises(UserError, match=r"x\.toml, line 2"):
        load(path)


def test_the_first_of_several_faults_is_raised_in_order_of_lines(tmp_path: Path) -> None:
    path = tmp_path / "x.toml"
    path.write_text('b = 5\na = "ok"\n', encoding="utf-8")
    reader = Reader(path)
    assert reader.text(reader.data, (), "a") == "ok"
    reader.keys(reader.data, (), {"b"})
    assert reader.text(reader.data, (), "b") == ""
    assert len(reader.faults) == 2
    with pytest.raises(UserError, match=r"line 1: a value of another kind"):
        reader.check()
