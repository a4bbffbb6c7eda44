"""The superior's plan that a plan carries out: named at the head of the bases and in the plan's first sentence."""

from __future__ import annotations

from desktop.domain.base.text import clean, fold, plain, runs
from desktop.domain.plan.plan import Block, BlockKind, Plan


def carried_out(superior: str) -> str:
    """Return the basis that names a superior's plan, "" without one."""
    words = clean(superior).rstrip(" ;.,")
    if not words:
        return ""
    if words[0].isdigit():
        words = f"Kế hoạch số {words}"
    return words if fold(words).startswith(("thuc hien", "can cu")) else f"Thực hiện {words}"


def name_superior(plan: Plan, text: str) -> None:
    """Name another superior's plan, in place: its basis and the opening of the first sentence follow."""
    text = clean(text)
    old, new = carried_out(plan.superior), carried_out(text)
    plan.superior = text
    bases = [block for block in plan.blocks if block.kind is BlockKind.BASIS]
    kept = next((block for block in bases if old and fold(block.text.rstrip(" ;.,")) == fold(old)), None)
    named = any(fold(text.rstrip(" ;.,")) in fold(block.text) for block in bases if block is not kept) if new else True
    if kept is not None and not named:
        kept.runs = runs(f"{new};", italic=True)
    elif kept is not None:
        plan.blocks.remove(kept)
    elif not named:
        plan.blocks.insert(0, Block(BlockKind.BASIS, runs(f"{new};", italic=True)))
    _open_sentence(plan, old, new, text)


def _open_sentence(plan: Plan, old: str, new: str, text: str) -> None:
    """Let the sentence after the bases open with the superior's plan; one with formatting stays as it is."""
    lead = next((block for block in plan.blocks if block.kind is not BlockKind.BASIS), None)
    if lead is None or lead.kind is not BlockKind.PARAGRAPH or lead.task is not None:
        return
    if any(run.bold or run.italic or run.underline for run in lead.runs):
        return
    words = plain(lead.runs)
    if old and words.startswith(f"{old}, "):
        words = words[len(old) + 2 :]
    if new and words and fold(text) not in fold(words):
        words = f"{new}, {words}"
    lead.runs = runs(words)
