"""Kinds of plans, from resources/templates/*.toml. A new file there is a new kind; no code changes."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Any

from desktop.catalogue import units
from desktop.catalogue.data import Reader, Where
from desktop.domain.base.errors import QT_TRANSLATE_NOOP, UserError
from desktop.domain.office.office import Level
from desktop.domain.plan.template import PLACEHOLDERS, Duty, PlanTemplate, Section, Topic
from desktop.domain.task import wording
from desktop.domain.task.task import Recurrence, Role
from desktop.paths import resource

_PARTS = ("purpose", "content", "funding", "organisation")
_PLACE = re.compile(r"\{([^{}]*)\}|[{}]")
_NAMED = (("lead_in", "office"), ("closing", "office"))
"""Texts that would be wrong in every office but one without their placeholder."""


def keys() -> list[str]:
    """Return the keys of all kinds in the order in which the wizard shows them."""
    return [_key(path) for path in _files()]


def template(key: str) -> PlanTemplate:
    """Return a kind of plan. Raises UserError when there is none, or with file and line when its file is wrong."""
    for path in _files():
        if _key(path) == key:
            return read(path)
    raise UserError(
        QT_TRANSLATE_NOOP("errors", "There is no kind of plan “{key}”. Known kinds: {known}."),
        key=key,
        known=", ".join(keys()),
    )


def for_level(level: Level) -> list[PlanTemplate]:
    """Return the kinds that are meant for a level."""
    return [found for found in map(template, keys()) if level in found.levels]


def usual_recipients(level: Level) -> list[str]:
    """Return whom plans of a level go to whatever their subject: those of its kinds but bodies of a subject."""
    kinds = for_level(level)
    kind = next((kind for kind in kinds if kind.duties), kinds[-1])
    return [line for line in kind.recipients if not any(body in line for body in ("{fa_body}", "{info_body}"))]


def check(folder: Path | None = None) -> list[str]:
    """Return everything that is wrong with the templates of a folder, a sentence with file and line for each fault."""
    faults: list[UserError] = []
    for path in _files(folder):
        try:
            reader = Reader(path)
        except UserError as error:
            faults.append(error)
        else:
            _template(reader)
            faults += sorted(reader.faults, key=lambda fault: int(str(fault.values["line"])))
    return [str(fault) for fault in faults]


@cache
def read(path: Path) -> PlanTemplate:
    """Return the kind of plan that a file describes. Raises UserError with file and line when it is wrong."""
    reader = Reader(path)
    found = _template(reader)
    reader.check()
    return found


def _files(folder: Path | None = None) -> list[Path]:
    return sorted((folder or resource("templates")).glob("*.toml"))


def _key(path: Path) -> str:
    """Return the key: the file's name without the number that orders it ("10-doi-ngoai" is "doi-ngoai")."""
    number, _, rest = path.stem.partition("-")
    return rest if number.isdigit() else path.stem


def _template(reader: Reader) -> PlanTemplate:
    data = reader.data
    reader.keys(
        data,
        (),
        {"name", "summary", "icon", "levels", "title", "lead_in", "closing", "recipients", "section"},
        {"bases", "offered", "duty", "assignment_appendix", "hints"},
    )
    _check_places(reader, data, ())
    for key, name in _NAMED:
        if key in data and f"{{{name}}}" not in reader.text(data, (), key):
            reader.fault(
                (key,),
                QT_TRANSLATE_NOOP("errors", "{file}, line {line}: the placeholder {place} is missing here. Add it."),
                place=f"{{{name}}}",
            )
    if not reader.text(data, (), "closing").endswith("./."):
        reader.fault(
            ("closing",), QT_TRANSLATE_NOOP("errors", "{file}, line {line}: the closing does not end in “./.”. Add it.")
        )
    icon = reader.text(data, (), "icon")
    if icon and resource("icons").is_dir() and not resource("icons", f"{icon}.svg").exists():
        reader.fault(
            ("icon",),
            QT_TRANSLATE_NOOP(
                "errors", "{file}, line {line}: there is no icon “{icon}” in resources/icons. Choose another."
            ),
            icon=icon,
        )
    sections = tuple(_section(reader, entry, where) for entry, where in reader.tables(data, (), "section"))
    duties = tuple(_duty(reader, entry, where) for entry, where in reader.tables(data, (), "duty"))
    if sum(section.part == "organisation" for section in sections) != 1:
        reader.fault(
            ("section", 0),
            QT_TRANSLATE_NOOP(
                "errors", "{file}, line {line}: not exactly one section has the part “organisation”. Correct the parts."
            ),
        )
    return PlanTemplate(
        key=_key(reader.path),
        name=reader.text(data, (), "name"),
        summary=reader.text(data, (), "summary"),
        icon=icon,
        levels=tuple(
            reader.choice(level, ("levels", place), Level, Level.COMMUNE)
            for place, level in enumerate(reader.texts(data, (), "levels"))
        ),
        title=reader.text(data, (), "title"),
        bases=reader.texts(data, (), "bases"),
        lead_in=reader.text(data, (), "lead_in"),
        sections=sections,
        duties=duties,
        closing=reader.text(data, (), "closing"),
        recipients=reader.texts(data, (), "recipients"),
        assignment_appendix=reader.flag(data, (), "assignment_appendix"),
        offered=reader.texts(data, (), "offered"),
        hints=reader.texts(data, (), "hints"),
    )


def _check_places(reader: Reader, value: Any, where: Where) -> None:  # noqa: ANN401 (any TOML value)
    if isinstance(value, dict):
        for key, item in value.items():
            _check_places(reader, item, (*where, key))
    elif isinstance(value, list):
        for place, item in enumerate(value):
            _check_places(reader, item, (*where, place))
    elif isinstance(value, str):
        for match in _PLACE.finditer(value):
            if match[1] not in PLACEHOLDERS:
                reader.fault(
                    where,
                    QT_TRANSLATE_NOOP(
                        "errors", "{file}, line {line}: “{place}” is no placeholder. Known ones: {known}."
                    ),
                    place=match[0],
                    known=", ".join(sorted(PLACEHOLDERS)),
                )


def _section(reader: Reader, entry: dict[str, Any], where: Where) -> Section:
    reader.keys(entry, where, {"heading", "part"}, {"items", "topic"})
    part = reader.text(entry, where, "part")
    if part and part not in _PARTS:
        reader.fault(
            (*where, "part"),
            QT_TRANSLATE_NOOP("errors", "{file}, line {line}: “{value}” cannot stand here. Write one of: {known}."),
            value=part,
            known=", ".join(_PARTS),
        )
    return Section(
        reader.text(entry, where, "heading"),
        part,
        reader.texts(entry, where, "items"),
        tuple(_topic(reader, topic, way) for topic, way in reader.tables(entry, where, "topic")),
    )


def _topic(reader: Reader, entry: dict[str, Any], where: Where) -> Topic:
    reader.keys(entry, where, {"heading"}, {"items", "chosen"})
    return Topic(
        reader.text(entry, where, "heading"),
        reader.texts(entry, where, "items"),
        reader.flag(entry, where, "chosen", default=True),
    )


def _duty(reader: Reader, entry: dict[str, Any], where: Where) -> Duty:
    reader.keys(
        entry, where, {"unit", "text"}, {"role", "supporting", "deadline", "recurring", "continuous", "product"}
    )
    text = reader.text(entry, where, "text")
    unit = reader.text(entry, where, "unit")
    supporting = reader.texts(entry, where, "supporting")
    named = [((*where, "supporting", place), key) for place, key in enumerate(supporting)]
    for way, key in [((*where, "unit"), unit), *named]:
        if key and key not in units.kinds():
            reader.fault(
                way,
                QT_TRANSLATE_NOOP(
                    "errors",
                    "{file}, line {line}: “{key}” is no unit of units.toml. Choose one of it, or add it there.",
                ),
                key=key,
            )
    role = reader.choice(reader.text(entry, where, "role") or Role.OWN.value, (*where, "role"), Role, Role.OWN)
    if text and role is not wording.role(text):
        reader.fault(
            (*where, "role"),
            QT_TRANSLATE_NOOP(
                "errors", "{file}, line {line}: the duty opens as “{found}”, but its role is “{role}”. Make them agree."
            ),
            found=wording.role(text).value,
            role=role.value,
        )
    return Duty(
        unit,
        text,
        role,
        supporting,
        reader.text(entry, where, "deadline"),
        tuple(
            reader.choice(item, (*where, "recurring", place), Recurrence, Recurrence.YEARLY)
            for place, item in enumerate(reader.texts(entry, where, "recurring"))
        ),
        reader.flag(entry, where, "continuous"),
        reader.text(entry, where, "product"),
    )
