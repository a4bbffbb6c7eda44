"""Answers brought up to date from a plan that was edited as a text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from desktop.domain.base.text import fold
from desktop.domain.plan.answers import Json, bases, block_json, from_plan, json_block, level, ticked, to_plan
from desktop.domain.plan.plan import Block, BlockKind, Plan

_KEPT = ("issued", "kind", "source", "notices", "papers", "request")


def from_edited(plan: Plan, before: Json) -> Json:
    """Return the answers for `plan`, which was made of the answers `before` and edited since.

    What a plan cannot hold is taken from `before`: topics that are not ticked, the parts of sections, bases as
    strings. Duties that stand as the program sets them stay free of the text, so that they move with their unit.
    """
    out = from_plan(plan)
    out["request"] = list(dict.fromkeys([*before.get("request", []), *out["request"]]))
    out.update({key: before[key] for key in _KEPT[:-1] if key in before})
    old = before.get("blocks", [])
    parts = {_name(block): block["part"] for block in old if isinstance(block, dict) and "part" in block}
    for block in out["blocks"]:
        if _name(block) in parts:
            block["part"] = parts[_name(block)]
    out["bases"] = _bases(plan, before.get("bases", []), out["bases"])
    freed = _freed(out)
    units = [unit for task in plan.tasks for unit in (task.unit, *task.supporting) if unit is not None]
    if freed is not None and _shape(to_plan(freed, units)) == _shape(to_plan(out, units)):
        out = freed
    _put_back(out["blocks"], old, before.get("tasks", []))
    return out


def _name(block: Json | str) -> tuple[str, str]:
    shown = json_block(block) if isinstance(block, str) or "task" not in block else Block(BlockKind(block["kind"]))
    return shown.kind.value, fold(shown.text)


def _bases(plan: Plan, before: Sequence[Json | str], now: list[Json]) -> list[Json | str]:
    """Return the bases, as strings those that are printed as a string would be."""
    if any(not isinstance(item, str) for item in before):
        return list(now)
    own = [block for block in plan.blocks[: len(now)] if block.kind is BlockKind.BASIS]
    words = [block.text.rstrip(";.") for block in own]
    printed = [(block.kind, block.content, "") for block in bases(words)]
    return list(words) if printed == [(block.kind, block.content, block.marker) for block in own] else list(now)


def _freed(answers: Json) -> Json | None:
    """Return the answers with the duties taken out of the section for duties, None where it has none."""
    blocks = answers["blocks"]
    start = next((i for i, block in enumerate(blocks) if block.get("part") == "organisation"), None)
    if start is None:
        return None
    end = next((i for i in range(start + 1, len(blocks)) if level(blocks[i]) in (0, 1)), len(blocks))
    first = next((i for i in range(start, end) if "task" in blocks[i]), end) - 1  # the heading before the first duty
    if first <= start or any("task" in block for block in (*blocks[:first], *blocks[end:])):
        return None
    return answers | {"blocks": [*blocks[:first], *blocks[end:]]}


def _shape(plan: Plan) -> list[object]:
    return [(block.kind, block.content, block.marker, block.task is not None) for block in plan.blocks]


def _put_back(blocks: list[Json], old: Sequence[Json | str], tasks: Sequence[Json]) -> None:
    """Insert the topics of `old` that are not ticked behind what stood before them; their duties become words."""
    for anchor, group in _unticked(old):
        depth = level(group[0]) or 0
        place = next((i for i, block in enumerate(blocks) if _name(block) == anchor), -1) + 1
        if anchor is not None and place == 0:
            continue  # what it belonged to is gone
        while place < len(blocks) and ((own := level(blocks[place])) is None or own > depth):
            place += 1
        for block in group:
            if "task" in block:
                block["text"] = tasks[block.pop("task")]["text"]
        blocks[place:place] = group


def _unticked(items: Sequence[Json | str]) -> Iterator[tuple[tuple[str, str] | None, list[Json]]]:
    """Yield each group of blocks that is left out, with the name of the heading before it, ticked or not."""
    anchor: tuple[str, str] | None = None
    group: list[Json] = []
    anchor_of_group = anchor
    for item, chosen in zip(items, ticked(items), strict=True):
        block = block_json(json_block(item)) if isinstance(item, str) else dict(item)
        if group and (chosen or not block.get("chosen", True)):
            yield anchor_of_group, group
            group = []
        if not chosen:
            anchor_of_group = anchor_of_group if group else anchor
            group.append(block)
        if level(item) is not None:
            anchor = _name(item)
    if group:
        yield anchor_of_group, group
