"""The decree's measures, read from resources/decree30.toml and resources/times-widths.toml."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Set
from dataclasses import MISSING, fields
from functools import cache
from typing import Any, TypeVar

from desktop.domain.paper import decree
from desktop.domain.paper.decree import Bounds, Choice, Measures, Type, Types
from desktop.domain.paper.typeface import Typeface
from desktop.paths import resource

_Part = TypeVar("_Part")


@cache
def measures() -> Measures:
    """Return the measures of the decree; ValueError names the key when the file does not hold what it must."""
    return read_measures(resource("decree30.toml").read_text("utf-8"), typeface())


@cache
def typeface() -> Typeface:
    """Return the widths of the letters of Times New Roman."""
    table = tomllib.loads(resource("times-widths.toml").read_text("utf-8"))
    return Typeface({
        face: {letter: int(width) for width, letters in rows.items() for letter in letters}
        for face, rows in table.items()
    })  # fmt: skip


def read_measures(text: str, face: Typeface) -> Measures:
    """Read measures from the text of a TOML file and check them."""
    table = tomllib.loads(text)
    _known(table, {"font", "page", "letterhead", "lines", "body", "table", "signature", "urgency", "type"}, "")
    urgency = table["urgency"]
    _known(urgency, {"height", "widths"}, "urgency.")
    types: Mapping[str, Any] = table["type"]
    _known(types, {item.name for item in fields(Types)}, "type.")
    return Measures(
        font=_section(decree.Font, table["font"], "font"),
        page=_section(decree.Page, table["page"], "page"),
        letterhead=_section(decree.Letterhead, table["letterhead"], "letterhead"),
        lines=_section(decree.DrawnLines, table["lines"], "lines"),
        body=_section(decree.Body, table["body"], "body"),
        table=_section(decree.TableMeasures, table["table"], "table"),
        signature=_section(decree.SignatureMeasures, table["signature"], "signature"),
        urgency=decree.urgency(urgency["height"], urgency["widths"]),
        type=Types(**{name: _section(Type, value, f"type.{name}") for name, value in types.items()}),
        typeface=face,
    )


def _section(kind: type[_Part], table: Mapping[str, Any], where: str) -> _Part:
    """Fill a dataclass from a table of the file: bounds and choices from their inline tables, the rest as it is."""
    items = fields(kind)  # type: ignore[arg-type]  # every kind that comes here is a dataclass
    _known(table, {item.name for item in items}, f"{where}.",
           {item.name for item in items if item.default is not MISSING})  # fmt: skip
    values: dict[str, object] = {}
    for name, value in table.items():
        try:
            if isinstance(value, dict) and "allowed" in value:
                values[name] = Choice(tuple(value["allowed"]), value["value"])
            else:
                values[name] = Bounds(**value) if isinstance(value, dict) else value
        except (KeyError, TypeError, ValueError) as error:
            raise ValueError(f"decree30.toml, {where}.{name}: {error}") from error
    return kind(**values)


def _known(table: Mapping[str, Any], names: set[str], where: str, optional: Set[str] = frozenset()) -> None:
    """Raise ValueError for keys that are not known or not there."""
    unknown, missing = sorted(set(table) - names), sorted(names - set(table) - optional)
    if unknown:
        raise ValueError(f"decree30.toml: unknown key {where}{unknown[0]}")
    if missing:
        raise ValueError(f"decree30.toml: {where}{missing[0]} is missing")
