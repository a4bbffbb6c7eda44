"""Numbers of documents: which are the same, and what holds one that is taken."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from desktop.domain.base.errors import QT_TRANSLATE_NOOP, UserError
from desktop.domain.base.text import day_words, fold, two_digits

HIGHEST = 99_999
"""More documents than an office gives out in a year."""

_PARTS = re.compile(r"0*(\d{1,1000})\s*/\s*(\S.*)")
_OFFICE = re.compile(r"\bubnd\b")


@dataclass(frozen=True)
class Given:
    """A number that a document has or had. `version` is that of an earlier version, None for what stands now."""

    number: str
    plan_id: int
    title: str
    dated: date | None
    issuer: str
    version: int | None = None
    deleted: bool = False
    draft: bool = False


def key(number: str) -> tuple[int, str] | None:
    """Return what makes a number: "5/KH-UBND", "05/KH-UBND" and "05 / kh-ubnd" are one; None for what is no number."""
    match = _PARTS.fullmatch(number.strip())
    return (int(match[1]), "".join(fold(match[2]).split())) if match else None


def same_issuer(one: str, other: str) -> bool:
    """Return whether two letterheads are of one office; one that was left open is of the office itself."""
    return not one or not other or _issuer(one) == _issuer(other)


def _issuer(text: str) -> str:
    return _OFFICE.sub("uy ban nhan dan", " ".join(fold(text).split()))


def out_of_order(others: Sequence[tuple[int, date]], number: int, day: date) -> UserError | None:
    """Return what to say where a number of a `day` runs against `others` of the same year; None where it does not.

    A register goes by days: a higher number is never of an earlier day.
    """
    later = [(other, of) for of, other in others if of < number and other > day]
    earlier = [(other, of) for of, other in others if of > number and other < day]
    if not later and not earlier:
        return None
    other_day, other = max(later) if later else min(earlier)
    return UserError(
        QT_TRANSLATE_NOOP(
            "errors",
            "Number {other} is of {other_day} already, so {number} of {day} would stand out of order in the register. "
            "Correct the number or the day, unless the paper was signed so.",
        ),
        other=two_digits(other),
        other_day=day_words(other_day),
        number=two_digits(number),
        day=day_words(day),
    )


def holder(given: Given) -> UserError:
    """Return the words for what holds a number."""
    values = {"title": given.title, "day": day_words(given.dated) if given.dated else "…"}
    if given.version is not None:
        return UserError(
            QT_TRANSLATE_NOOP("errors", "version {version} of “{title}” was issued with it on {day}"),
            version=given.version,
            **values,
        )
    if given.deleted:
        return UserError(QT_TRANSLATE_NOOP("errors", "“{title}” of {day}, now in the bin, has it"), **values)
    if given.draft:
        return UserError(QT_TRANSLATE_NOOP("errors", "it was typed into the draft “{title}”"), title=given.title)
    return UserError(QT_TRANSLATE_NOOP("errors", "“{title}” of {day} has it"), **values)
