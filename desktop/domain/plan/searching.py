"""Words that are looked for in a whole plan: in its text and tables, and in the fields of its head and foot."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from desktop.domain.base.text import Runs, plain, runs
from desktop.domain.base.text_search import Wanted, fitting, places, replaced
from desktop.domain.plan.duty import beside_text, reword
from desktop.domain.plan.head import HeadField, put
from desktop.domain.plan.plan import Plan, Signature

BEFORE = (
    HeadField.TITLE, HeadField.SUPERIOR, HeadField.PARENT, HeadField.ISSUER, HeadField.SYMBOL, HeadField.PLACE,
    HeadField.DRAFTING_UNIT,
)  # fmt: skip
"""Fields of words that come before the text, in the order of their form."""
AFTER = (HeadField.SIGNATURE, HeadField.RECIPIENTS)
"""Fields of words that come after it."""

_SIGNATURE = ("authority", "deputy", "title", "name")


@dataclass(frozen=True)
class Hit:
    """Where words stand in head or foot: the field, its line (of a list or a signature), and the first letter."""

    field: HeadField
    line: int
    start: int


def lines(plan: Plan, field: HeadField) -> list[str]:
    """Return the texts of a field: one, those of a list, or the four lines of a signature."""
    if field is HeadField.SIGNATURE:
        return [getattr(plan.signature, name) for name in _SIGNATURE]
    value = getattr(plan, field.value)
    return list(value) if isinstance(value, list) else [value]


def hits(plan: Plan, wanted: Wanted, fields: Sequence[HeadField]) -> list[Hit]:
    """Return where words stand in some fields, in their order."""
    return [
        Hit(field, number, start)
        for field in fields
        for number, text in enumerate(lines(plan, field))
        for start in places(text, wanted)
    ]


def replace_in_head(plan: Plan, found: Sequence[Hit], wanted: Wanted, words: str) -> None:
    """Put words in the place of others at each hit, in place; raises UserError for what cannot stand there."""
    for field, value in _values(plan, found, wanted, words):
        put(plan, field, value)


def replace_all(plan: Plan, wanted: Wanted, words: str) -> None:
    """Put words wherever others stand in a plan, in place; raises UserError as `replace_in_head` does."""
    size, fitted = len(wanted.words), fitting(wanted, words)

    def anew(parts: Runs) -> Runs:
        return replaced(parts, places(plain(parts), wanted), size, fitted)

    in_head = _values(plan, hits(plan, wanted, (*BEFORE, *AFTER)), wanted, words)
    beside = beside_text(plan)
    for block in plan.blocks:
        if block.task is not None:
            block.task.runs = anew(block.task.runs)
        else:
            reword(block, anew(block.runs), beside)
        block.rows = [[plain(anew(runs(text))) for text in row] for row in block.rows]
    for field, value in in_head:
        if field is HeadField.SUPERIOR:
            plan.superior = value  # its basis and the first sentence were changed above
        else:
            put(plan, field, value)


def rename_in_text(plan: Plan, name: str, new: str) -> bool:
    """Put the new name of a body wherever a plan has its old one as whole words, in place; return whether it has.

    Where the new one begins or ends with the old one it stays as it is.
    """
    before = _texts(plan)
    if name in new:
        replace_all(plan, Wanted(new, case=True, whole=True), name)
    replace_all(plan, Wanted(name, case=True, whole=True), new)
    plan.recipients = list(dict.fromkeys(plan.recipients))
    return before != _texts(plan)


def _texts(plan: Plan) -> list[str]:
    out = [line for field in (*BEFORE, *AFTER) for line in lines(plan, field)]
    return out + [text for block in plan.blocks for text in (block.text, *(cell for row in block.rows for cell in row))]


def _values(plan: Plan, found: Sequence[Hit], wanted: Wanted, words: str) -> list[tuple[HeadField, Any]]:
    size, fitted = len(wanted.words), fitting(wanted, words)
    out: list[tuple[HeadField, Any]] = []
    for field in dict.fromkeys(hit.field for hit in found):
        texts = lines(plan, field)
        for number, text in enumerate(texts):
            starts = [hit.start for hit in found if (hit.field, hit.line) == (field, number)]
            texts[number] = plain(replaced(runs(text), starts, size, fitted))
        if field is HeadField.SIGNATURE:
            named: dict[str, str] = dict(zip(_SIGNATURE, texts, strict=True))
            out.append((field, replace(Signature(), **named)))
        else:
            out.append((field, texts if field is HeadField.RECIPIENTS else texts[0]))
    return out
