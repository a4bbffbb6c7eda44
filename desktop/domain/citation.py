"""Placeholder until the reading room's branch lands."""

from __future__ import annotations
from dataclasses import dataclass
from datetime import date as Date


@dataclass(frozen=True)
class Citation:
    kind: str
    number: str
    date: Date | None = None


def citations(text: str) -> list[Citation]:
    return []
