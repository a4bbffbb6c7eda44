"""What a plan says of numbers of its own: its closing of the one that it replaces, the notes of its appendices."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from desktop.domain.base.text import Run, Runs, merge, plain
from desktop.domain.plan.plan import Block, BlockKind, Plan

_END = "./."
_SAYS = "{kind} này thay thế {document}"
_SAID = re.compile(r"\b(?:Kế hoạch|Chương trình|Đề án|Phương án) này thay thế \w[^;]*?số .*", re.DOTALL)
_NOTE = re.compile(r"\(\s*(?:ban hành )?kèm theo\b[^;]*\)\s*\.?", re.IGNORECASE)
_JOINED = re.compile(r"\s*([/–-])\s*")


def say_replaced(plan: Plan, kind: str, document: str) -> None:
    """Let the closing of a plan (a `kind`) end with what it replaces; what an earlier version replaced goes."""
    said = _SAYS.format(kind=kind, document=document)
    end = next((at for at, block in enumerate(plan.blocks) if block.kind is BlockKind.APPENDIX), len(plan.blocks))
    last = next((block for block in reversed(plan.blocks[:end]) if block.kind is BlockKind.CLOSING), None)
    if last is None:
        plan.blocks.insert(end, Block(BlockKind.CLOSING, (Run(f"{said}{_END}"),)))
        return
    words = _before(last.runs).removesuffix(_END).rstrip(" .;")
    last.runs = merge((*_opening(last.runs, len(words)), Run(f"{'. ' if words else ''}{said}{_END}")))


def without_replaced(runs: Runs) -> Runs:
    """Return a closing without what a version replaced: a plan that is made from it replaces nothing."""
    if not _SAID.search(plain(runs)):
        return runs
    words = _before(runs).rstrip(" .;")
    return merge((*_opening(runs, len(words)), Run(_END))) if words else ()


def without_notes(blocks: Iterable[Block], number: str) -> list[Block]:
    """Return blocks without the notes of appendices that name a plan's number of before.

    Where no note stands, paper has one with the number that the plan gets.
    """
    own = _JOINED.sub(r"\1", number.strip()).lstrip("0")
    named = re.compile(rf"\bsố\s*:?\s*0*{re.escape(own)}(?![\w/&-])", re.IGNORECASE)
    out, behind = [], False
    for block in blocks:
        behind = behind or block.kind is BlockKind.APPENDIX
        if not (
            own and behind and _NOTE.fullmatch(block.text.strip()) and named.search(_JOINED.sub(r"\1", block.text))
        ):
            out.append(block)
    return out


def _before(runs: Runs) -> str:
    """Return the words of a closing that stand before what it replaces: all of them where it says nothing of that."""
    words = plain(runs)
    said = _SAID.search(words)
    return (words[: said.start()] if said else words).rstrip()


def _opening(runs: Runs, length: int) -> Runs:
    """Return the first `length` characters, with their formatting."""
    out = []
    for run in runs:
        if length > 0:
            out.append(replace(run, text=run.text[:length]))
        length -= len(run.text)
    return tuple(out)
