"""Reading the TOML files of resources/: a mistake is named by file and line."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeVar

from desktop.domain.base.errors import QT_TRANSLATE_NOOP, UserError

Where = tuple[str | int, ...]
"""Way to a value: keys of tables and places in lists, ("section", 0, "topic", 2, "items", 1)."""

_ERROR_LINE = re.compile(r"\(at line (\d+)")
_STRING = re.compile(r'"(?:\\.|[^"\\])*"|\'[^\']*\'')
_TABLE = re.compile(r"^\s*(\[\[?)\s*([^\[\]]+?)\s*\]\]?\s*$")
_KEY = re.compile(r'^\s*("[^"]+"|[\w-]+)\s*=')

Choice = TypeVar("Choice", bound=StrEnum)
Value = TypeVar("Value")


def load(path: Path) -> dict[str, Any]:
    """Return the tables of a TOML file. Raises UserError with file and line when it is no TOML."""
    text = path.read_text(encoding="utf-8")
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        match = _ERROR_LINE.search(str(error))
        line = int(match[1]) if match else max(1, text.count("\n"))
        source = QT_TRANSLATE_NOOP(
            "errors", "{file}, line {line}: the file is no proper TOML ({reason}). Correct this line."
        )
        raise UserError(source, file=path.name, line=line, reason=str(error)) from error


def line_numbers(text: str) -> dict[Where, int]:
    """Return the line of every table, key and list item of a TOML text, by its way.

    It knows what the files of resources/ use: tables, lists of tables, one key a line, strings and lists of strings.
    """
    out: dict[Where, int] = {(): 1}
    table: Where = ()
    counts: dict[Where, int] = {}
    listed: Where | None = None
    item = depth = 0
    for number, raw in enumerate(text.splitlines(), 1):
        bare = _STRING.sub('""', raw).split("#", 1)[0]
        if listed is None:
            if head := _TABLE.match(bare):
                table = _table(head[2], head[1] == "[[", counts)
                out[table] = number
                continue
            key = _KEY.match(raw)
            if key is None:
                continue
            listed, item, depth = (*table, key[1].strip('"')), 0, 0
            out[listed] = number
            bare = bare.split("=", 1)[1]
        for _ in range(bare.count('""')):
            out.setdefault((*listed, item), number)
            item += 1
        depth += bare.count("[") + bare.count("{") - bare.count("]") - bare.count("}")
        if depth <= 0:
            listed = None
    return out


def _table(name: str, in_list: bool, counts: dict[Where, int]) -> Where:
    parts = name.split(".")
    way: Where = ()
    for part in parts[:-1]:
        way = (*way, part)
        if way in counts:
            way = (*way, counts[way])
    way = (*way, parts[-1])
    if in_list:
        counts[way] = counts.get(way, -1) + 1
        way = (*way, counts[way])
    return way


class Reader:
    """Take values out of one file and note what is wrong, so that all of it can be said at once.

    A value that is wrong is noted and replaced by an empty one; the caller raises what was noted at the end.
    """

    def __init__(self, path: Path) -> None:
        """Read the file. Raises UserError with file and line when it is no TOML."""
        self.path = path
        self.data = load(path)
        self.faults: list[UserError] = []
        self._lines = line_numbers(path.read_text(encoding="utf-8"))

    def fault(self, where: Where, source: str, **values: object) -> None:
        """Note a fault at `where`; a way that has no line of its own takes that of what it stands in."""
        way = where
        while way not in self._lines:
            way = way[:-1]
        self.faults.append(UserError(source, file=self.path.name, line=self._lines[way], **values))

    def check(self) -> None:
        """Raise the fault that stands first in the file, if there is one."""
        if self.faults:
            raise min(self.faults, key=lambda fault: int(str(fault.values["line"])))

    def keys(self, table: dict[str, Any], where: Where, needed: Iterable[str], optional: Iterable[str] = ()) -> None:
        """Note keys that are unknown or missing in a table."""
        wanted = set(needed)
        for key in table:
            if key not in wanted | set(optional):
                self.fault(
                    (*where, key),
                    QT_TRANSLATE_NOOP("errors", "{file}, line {line}: “{key}” is unknown here. Correct or delete it."),
                    key=key,
                )
        for key in sorted(wanted - set(table)):
            self.fault(
                where,
                QT_TRANSLATE_NOOP("errors", "{file}, line {line}: “{key}” is missing in this part. Add it."),
                key=key,
            )

    def text(self, table: dict[str, Any], where: Where, key: str) -> str:
        """Return a text, empty when it is absent."""
        return self._typed(table, where, key, str, "")

    def flag(self, table: dict[str, Any], where: Where, key: str, *, default: bool = False) -> bool:
        """Return a true or false."""
        return self._typed(table, where, key, bool, default)

    def texts(self, table: dict[str, Any], where: Where, key: str) -> tuple[str, ...]:
        """Return a list of texts, empty when it is absent."""
        values = self._typed(table, where, key, list, list[Any]())
        for place, value in enumerate(values):
            if not isinstance(value, str):
                self._wrong_type((*where, key, place))
        return tuple(value for value in values if isinstance(value, str))

    def tables(self, table: dict[str, Any], where: Where, key: str) -> list[tuple[dict[str, Any], Where]]:
        """Return a list of tables, each with its way."""
        values = self._typed(table, where, key, list, list[Any]())
        out = []
        for place, value in enumerate(values):
            if isinstance(value, dict):
                out.append((value, (*where, key, place)))
            else:
                self._wrong_type((*where, key, place))
        return out

    def choice(self, value: str, where: Where, kind: type[Choice], default: Choice) -> Choice:
        """Return a word as the choice that it names."""
        try:
            return kind(value)
        except ValueError:
            self.fault(
                where,
                QT_TRANSLATE_NOOP("errors", "{file}, line {line}: “{value}” cannot stand here. Write one of: {known}."),
                value=value,
                known=", ".join(kind),
            )
            return default

    def _typed(self, table: dict[str, Any], where: Where, key: str, kind: type[Value], default: Value) -> Value:
        value = table.get(key, default)
        if isinstance(value, kind):
            return value
        self._wrong_type((*where, key))
        return default

    def _wrong_type(self, where: Where) -> None:
        self.fault(
            where,
            QT_TRANSLATE_NOOP(
                "errors",
                "{file}, line {line}: a value of another kind is wanted here (texts stand in quotation marks, "
                "lists in [ ]). Correct it.",
            ),
        )
