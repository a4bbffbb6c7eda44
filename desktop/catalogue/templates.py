"""Kinds of plans, from resources/templates/*.toml. A new file there is a new kind; no code changes."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Any

from desktop.catalogue import units
from desktop.catalogue.data import broken, known, line_of, load
from desktop.domain.errors import QT_TRANSLATE_NOOP, UserError
from desktop.domain.office import Level
from desktop.domain.task import Recurrence, Role
from desktop.domain.template import PLACEHOLDERS, Duty, PlanTemplate, Section, Topic
from desktop.paths import resource

_PARTS = {"purpose", "content", "funding", "organisation"}
_PLACE = re.compile(r"\{([^{}]*)\}|[{}]")


def keys() -> list[str]:
    """Return the keys of all kinds in the order in which the wizard shows them."""
    return [path.stem.partition("-")[2] for path in _files()]


def template(key: str) -> PlanTemplate:
    """Return a kind of plan. Raises UserError when there is none, or with file and line when its file is wrong."""
    for path in _files():
        if path.stem.partition("-")[2] == key:
            return read(path)
    raise UserError(
        QT_TRANSLATE_NOOP("errors", "There is no kind of plan “{key}”. Known kinds: {known}."),
        key=key,
        known=", ".join(keys()),
    )


def for_level(level: Level) -> list[PlanTemplate]:
    """Return the kinds that are meant for a level."""
    return [found for found in map(template, keys()) if level in found.levels]


def check(folder: Path | None = None) -> list[str]:
    """Return what is wrong with the templates, one sentence with file and line for each file that is."""
    faults = []
    for path in _files(folder):
        try:
            read(path)
        except UserError as error:
            faults.append(str(error))
    return faults


def _files(folder: Path | None = None) -> list[Path]:
    return sorted((folder or resource("templates")).glob("*.toml"))


@cache
def read(path: Path) -> PlanTemplate:
    """Return the kind of plan that a file describes. Raises UserError with file and line when it is wrong."""
    data = load(path)
    known(
        path,
        data,
        {"name", "summary", "icon", "levels", "title", "lead_in", "closing", "recipients", "section"},
        {"bases", "duty", "assignment_appendix"},
        "",
    )
    _check_places(path, data)
    for level in data["levels"]:
        if level not in list(Level):
            raise broken(path, line_of(path, "levels ="), f"“{level}” is no level")
    if not data["closing"].endswith("./."):
        raise broken(path, line_of(path, "closing ="), "the closing does not end in “./.”")
    return PlanTemplate(
        key=path.stem.partition("-")[2],
        name=data["name"],
        summary=data["summary"],
        icon=data["icon"],
        levels=tuple(Level(level) for level in data["levels"]),
        title=data["title"],
        bases=tuple(data.get("bases", ())),
        lead_in=data["lead_in"],
        sections=tuple(_section(path, entry) for entry in data["section"]),
        duties=tuple(_duty(path, entry) for entry in data.get("duty", ())),
        closing=data["closing"],
        recipients=tuple(data["recipients"]),
        assignment_appendix=data.get("assignment_appendix", False),
    )


def _check_places(path: Path, value: Any) -> None:  # noqa: ANN401 (any TOML value)
    if isinstance(value, dict):
        for item in value.values():
            _check_places(path, item)
    elif isinstance(value, list):
        for item in value:
            _check_places(path, item)
    elif isinstance(value, str):
        for match in _PLACE.finditer(value):
            if match[1] not in PLACEHOLDERS:
                raise broken(path, line_of(path, match[0]), f"“{match[0]}” is no placeholder")


def _section(path: Path, entry: dict[str, Any]) -> Section:
    heading = str(entry.get("heading"))
    known(path, entry, {"heading", "part"}, {"items", "topic"}, f'"{heading}"')
    if entry["part"] not in _PARTS:
        raise broken(path, line_of(path, f'"{heading}"', "part ="), f"“{entry['part']}” is no part of a plan")
    return Section(
        heading,
        entry["part"],
        tuple(entry.get("items", ())),
        tuple(_topic(path, topic) for topic in entry.get("topic", ())),
    )


def _topic(path: Path, entry: dict[str, Any]) -> Topic:
    known(path, entry, {"heading"}, {"items", "chosen"}, f'"{entry.get("heading")}"')
    return Topic(entry["heading"], tuple(entry.get("items", ())), entry.get("chosen", True))


def _duty(path: Path, entry: dict[str, Any]) -> Duty:
    text = str(entry.get("text"))
    known(
        path,
        entry,
        {"unit", "text"},
        {"role", "supporting", "deadline", "recurring", "continuous", "product"},
        f'"{text}"',
    )
    line = line_of(path, text)
    for key in (entry["unit"], *entry.get("supporting", ())):
        if key not in units.kinds():
            raise broken(path, line, f"“{key}” is no unit of units.toml")
    if entry.get("role", "own") not in list(Role):
        raise broken(path, line, f"“{entry['role']}” is no role")
    for item in entry.get("recurring", ()):
        if item not in list(Recurrence):
            raise broken(path, line, f"“{item}” is no recurrence")
    return Duty(
        entry["unit"],
        text,
        Role(entry.get("role", "own")),
        tuple(entry.get("supporting", ())),
        entry.get("deadline", ""),
        tuple(Recurrence(item) for item in entry.get("recurring", ())),
        entry.get("continuous", False),
        entry.get("product", ""),
    )
