"""Reading the TOML files of resources/: a mistake is named by file and line."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from desktop.domain.errors import QT_TRANSLATE_NOOP, UserError

_LINE = re.compile(r"\(at line (\d+)")


def load(path: Path) -> dict[str, Any]:
    """Return the tables of a TOML file. Raises UserError with file and line when it is no TOML."""
    text = path.read_text(encoding="utf-8")
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        match = _LINE.search(str(error))
        raise broken(path, int(match[1]) if match else 1, str(error)) from error


def broken(path: Path, line: int, reason: str) -> UserError:
    """Return the error for a file of resources/ that somebody has to correct."""
    return UserError(
        QT_TRANSLATE_NOOP("errors", "{file}, line {line}: {reason}. Correct the file."),
        file=path.name,
        line=line,
        reason=reason,
    )


def line_of(path: Path, *keys: str) -> int:
    """Return the line of a file in which the last of `keys` stands after all those before it (1 when it is not found)."""
    place = 0
    lines = path.read_text(encoding="utf-8").splitlines()
    for key in keys:
        for number in range(place, len(lines)):
            if key in lines[number]:
                place = number
                break
    return place + 1


def known(path: Path, table: Mapping[str, Any], needed: set[str], optional: set[str], where: str) -> None:
    """Raise UserError with file and line when a table has an unknown key or lacks a needed one."""
    for key in table:
        if key not in needed | optional:
            raise broken(path, line_of(path, where, f"{key} ="), f"“{key}” is unknown in {where}")
    for key in sorted(needed - set(table)):
        raise broken(path, line_of(path, where), f"“{key}” is missing in {where}")
