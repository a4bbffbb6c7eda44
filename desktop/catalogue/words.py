"""Words of official documents, read from resources/words.toml."""

from __future__ import annotations

import tomllib
from dataclasses import fields
from functools import cache
from typing import Any

from desktop.domain.words import PaperWords
from desktop.paths import resource


@cache
def paper_words() -> PaperWords:
    """Return the words of documents on paper; ValueError names a key that is unknown or missing."""
    table: dict[str, Any] = tomllib.loads(resource("words.toml").read_text("utf-8"))["paper"]
    names = {item.name for item in fields(PaperWords)}
    wrong = sorted(names ^ set(table))
    if wrong:
        raise ValueError(f"words.toml, [paper]: {wrong[0]} is {'missing' if wrong[0] in names else 'unknown'}")
    values: dict[str, Any] = {key: tuple(value) if isinstance(value, list) else value for key, value in table.items()}
    return PaperWords(**values)
