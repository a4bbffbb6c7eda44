"""The superior's plan that a plan carries out: named at the head of the bases and in the plan's first sentence."""

from __future__ import annotations

import re

from desktop.domain.base.text import clean, fold, month_words, plain, runs, two_digits
from desktop.domain.plan.plan import Block, BlockKind, Plan


def carried_out(superior: str) -> str:
    """Return the basis that names a superior's plan, "" without one; its day is written out as in other bases."""
    return in_full(_as_typed(superior))


def _as_typed(superior: str) -> str:
    """Return the basis with the day as it was typed: plans of before have it so."""
    words = clean(superior).rstrip(" ;.,")
    if not words:
        return ""
    if words[0].isdigit():
        words = f"Kế hoạch số {words}"
    return words if fold(words).startswith(("thuc hien", "can cu")) else f"Thực hiện {words}"


def name_superior(plan: Plan, text: str) -> None:
    """Name another superior's plan, in place: its basis and the opening of the first sentence follow."""
    text = clean(text)
    before = plan.superior
    olds, new = {fold(carried_out(before)), fold(_as_typed(before))} - {""}, carried_out(text)
    plan.superior = text
    bases = [block for block in plan.blocks if block.kind is BlockKind.BASIS]
    kept = next((block for block in bases if fold(block.text.rstrip(" ;.,")) in olds), None)
    words = {fold(text.rstrip(" ;.,")), fold(in_full(text.rstrip(" ;.,")))}
    others = [fold(block.text) for block in bases if block is not kept]
    named = any(part in other for part in words for other in others) if new else True
    if kept is not None and not named:
        kept.runs = runs(f"{new};", italic=True)
    elif kept is not None:
        plan.blocks.remove(kept)
    elif not named:
        plan.blocks.insert(0, Block(BlockKind.BASIS, runs(f"{new};", italic=True)))
    _open_sentence(plan, before, text)


def cited_again(superior: str) -> str:
    """Return how a sentence behind the bases names the superior's plan: by kind and number (decree 30, app. I, II.6.b).

    One without a number stands as it is.
    """
    words = carried_out(superior)
    found = _NUMBERED.match(words)
    return found[1] if found else words


def opened_by(lead: str, old: str, new: str) -> str:
    """Return a plan's first sentence opened with the superior's plan `new` in the place of `old`, "" for none."""
    for words in (carried_out(old), _as_typed(old), cited_again(old)):
        if words and lead.startswith(f"{words}, "):
            lead = lead[len(words) + 2 :]
            break
    words = cited_again(new)
    if not words or not lead or fold(words.split(" ", 2)[-1]) in fold(lead):
        return lead
    return f"{words}, {lead}"


def in_full(words: str) -> str:
    """Return a citation with the day behind its number written out, as the other bases have theirs."""

    def day(found: re.Match[str]) -> str:
        return f"{found[1]}{two_digits(int(found[2]))} tháng {month_words(int(found[3]))} năm {found[4]}"

    return _DAY.sub(day, words, count=1)


_DAY = re.compile(r"(\bsố\s+[^\s,;]+,?\s+ngày\s+)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b", re.IGNORECASE)
_NUMBERED = re.compile(r"(.*?\bsố\s+[^\s,;]+)(?=[\s,;])", re.IGNORECASE)


def _open_sentence(plan: Plan, old: str, new: str) -> None:
    """Let the sentence after the bases open with the superior's plan; one with formatting stays as it is."""
    lead = next((block for block in plan.blocks if block.kind is not BlockKind.BASIS), None)
    if lead is None or lead.kind is not BlockKind.PARAGRAPH or lead.task is not None:
        return
    if any(run.bold or run.italic or run.underline for run in lead.runs):
        return
    lead.runs = runs(opened_by(plain(lead.runs), old, new))
