"""Words of the documents that the program makes, from resources/words.toml."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, TypeVar

from desktop.domain.paper.words import PaperWords
from desktop.paths import resource

T = TypeVar("T")


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


def words_of(kind: type[T]) -> T:
    """Return the words of a document from the table that its class is named after: SlipWords stand in [slip].

    Its keys are exactly the fields of the class; ValueError names one that is unknown or missing.
    """
    table = kind.__name__.removesuffix("Words").lower()
    found = _tables()[table]
    names = {item.name for item in fields(kind)}  # type: ignore[arg-type]  # a dataclass
    wrong = sorted(names ^ set(found))
    if wrong:
        raise ValueError(f"words.toml, [{table}]: {wrong[0]} is {'missing' if wrong[0] in names else 'unknown'}")
    return kind(**{key: tuple(value) if isinstance(value, list) else value for key, value in found.items()})


def paper_words() -> PaperWords:
    """Return the words of documents on paper; ValueError names a key that is unknown or missing."""
    return words_of(PaperWords)


@cache
def _tables() -> dict[str, Any]:
    return tomllib.loads(resource("words.toml").read_text("utf-8"))
