"""Words of the documents that the program makes, from resources/words.toml."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from desktop.domain.paper.words import (
    ChaseWords,
    LetterWords,
    PaperWords,
    ProgrammeWords,
    RequestWords,
    SlipWords,
    TrackingWords,
    WeekWords,
)
from desktop.paths import resource


@dataclass(frozen=True)
class Words:
    """Texts by dotted key: `words("workbook.total")`; places in braces are filled by name."""

    texts: Mapping[str, str]
    rows: Mapping[str, tuple[str, ...]]

    def __call__(self, key: str, **values: object) -> str:
        """Return the text of `key`; a key that does not exist is a fault of the program (KeyError)."""
        text = self.texts[key]
        return text.format(**values) if values else text

    def row(self, key: str) -> tuple[str, ...]:
        """Return the list of texts of `key` (the heads of a table)."""
        return self.rows[key]


@lru_cache(maxsize=8)
def words(path: Path | None = None) -> Words:
    """Return the words of resources/words.toml (or `path`); raise ValueError that names an entry that is no text."""
    path = path or resource("words.toml")
    with path.open("rb") as file:
        data = tomllib.load(file)
    texts: dict[str, str] = {}
    rows: dict[str, tuple[str, ...]] = {}

    def take(prefix: str, table: Mapping[str, object]) -> None:
        for name, value in table.items():
            key = f"{prefix}{name}"
            if isinstance(value, dict):
                take(f"{key}.", value)
            elif isinstance(value, str) and value:
                texts[key] = value
            elif isinstance(value, list) and value and all(isinstance(item, str) and item for item in value):
                rows[key] = tuple(value)
            else:
                raise ValueError(f"{path.name}: “{key}” must be a text or a list of texts that are not empty")

    take("", data)
    return Words(texts, rows)


@cache
def paper_words() -> PaperWords:
    """Return the words of documents on paper; ValueError names a key that is unknown or missing."""
    return PaperWords(**_table("paper", PaperWords))


@cache
def letter_words() -> LetterWords:
    """Return the words of letters; ValueError names a key that is unknown or missing."""
    return LetterWords(**_table("letter", LetterWords))


@cache
def request_words() -> RequestWords:
    """Return the words of letters to those who may only be asked; ValueError names a key that is unknown or missing."""
    return RequestWords(**_table("request", RequestWords))


@cache
def chase_words() -> ChaseWords:
    """Return the words of the letter to offices that have not reported; ValueError names a wrong key."""
    return ChaseWords(**_table("chase", ChaseWords))


@cache
def slip_words() -> SlipWords:
    """Return the words of the slip for one task; ValueError names a key that is unknown or missing."""
    return SlipWords(**_table("slip", SlipWords))


@cache
def tracking_words() -> TrackingWords:
    """Return the words of a unit's tracking sheet; ValueError names a key that is unknown or missing."""
    return TrackingWords(**_table("tracking", TrackingWords))


@cache
def programme_words() -> ProgrammeWords:
    """Return the words of the programme of work; ValueError names a key that is unknown or missing."""
    return ProgrammeWords(**_table("programme", ProgrammeWords))


@cache
def week_words() -> WeekWords:
    """Return the words of the week's page; ValueError names a key that is unknown or missing."""
    return WeekWords(**_table("week", WeekWords))


def _table(table: str, kind: type[Any | ChaseWords]) -> dict[str, Any]:
    """Return a table of words.toml whose keys are exactly the fields of `kind`."""
    found: dict[str, Any] = tomllib.loads(resource("words.toml").read_text("utf-8"))[table]
    names = {item.name for item in fields(kind)}
    wrong = sorted(names ^ set(found))
    if wrong:
        raise ValueError(f"words.toml, [{table}]: {wrong[0]} is {'missing' if wrong[0] in names else 'unknown'}")
    return {key: tuple(value) if isinstance(value, list) else value for key, value in found.items()}
