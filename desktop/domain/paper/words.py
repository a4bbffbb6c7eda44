"""Vietnamese words that documents on paper use. They stand in resources/words.toml."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class PaperWords:
    """Words of a plan on paper. Texts with {places} are filled by `format`."""

    nation: str
    motto: str
    party: str
    number: str
    date: str
    place_and_date: str
    recipients: str
    appendix: str
    appendix_note: str
    request: str
    focal: str
    no_unit: str
    assignment_title: str
    assignment_columns: tuple[str, ...]
    continuous: str
    before_day: str
    until_day: str
    bodies: tuple[str, ...]
    recurring: Mapping[str, str]
    styles: Mapping[str, str]
