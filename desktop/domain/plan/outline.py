"""The text of a plan as its outline moves it: a heading goes with all that stands under it."""

from __future__ import annotations

from desktop.domain.base.text import runs
from desktop.domain.plan.plan import Block, BlockKind, renumber

_DEPTHS = {
    BlockKind.APPENDIX: 0, BlockKind.SECTION: 1, BlockKind.HEADING: 2, BlockKind.NUMBERED: 2, BlockKind.SUBHEADING: 3
}  # fmt: skip
_UNDER = 4


def depth(block: Block) -> int:
    """Return how deep a block stands in the outline: 1 for sections; plain text stands under all."""
    return block.depth if block.is_below else _DEPTHS.get(block.kind, _UNDER)


def span(blocks: list[Block], start: int) -> int:
    """Return where the part that begins at `start` ends: before the next heading as high, or the closing."""
    own = depth(blocks[start])
    for index in range(start + 1, len(blocks)):
        if depth(blocks[index]) <= own or blocks[index].kind is BlockKind.CLOSING:
            return index
    return len(blocks)


def movable(block: Block) -> bool:
    """Return whether a block is a heading that can be moved and renamed (a duty that opens a number is none)."""
    return depth(block) in {1, 2, 3} and block.task is None


def neighbour(blocks: list[Block], start: int, step: int) -> int | None:
    """Return where the part before or after the one at `start` begins, under the same heading; None at the edge."""
    own = depth(blocks[start])
    if step > 0:
        after = span(blocks, start)
        return after if after < len(blocks) and depth(blocks[after]) == own else None
    for index in range(start - 1, -1, -1):
        level = depth(blocks[index])
        if level == own:
            return index
        if level < own:
            return None
    return None


def move(blocks: list[Block], start: int, step: int) -> bool:
    """Let the part at `start` change places with the one before (-1) or after it (1); return whether it did."""
    other = neighbour(blocks, start, step)
    if other is None:
        return False
    first, second = min(start, other), max(start, other)
    end = span(blocks, second)
    blocks[first:end] = [*blocks[second:end], *blocks[first:second]]
    renumber(blocks)
    return True


def drop_place(blocks: list[Block], start: int, target: int, *, below: bool) -> int | None:
    """Return where the part at `start` would stand when it is dropped above or below the heading at `target`.

    Beside a heading as high it goes before that or behind its part, on one right above it in rank to the head of what
    stands under that; nowhere else, and not where it is already.
    """
    end, own, high = span(blocks, start), depth(blocks[start]), depth(blocks[target])
    if not movable(blocks[start]) or start <= target < end or blocks[target].task is not None:
        return None
    place: int | None = None
    if high == own:
        place = span(blocks, target) if below else target
    elif high == own - 1 and below:
        last = span(blocks, target)
        place = next((index for index in range(target + 1, last) if depth(blocks[index]) == own), last)
    return None if place is None or start <= place <= end else place


def move_to(blocks: list[Block], start: int, place: int) -> None:
    """Put the part at `start` where `drop_place` says that it can go."""
    end = span(blocks, start)
    part = blocks[start:end]
    del blocks[start:end]
    if place >= end:
        place -= len(part)
    blocks[place:place] = part
    renumber(blocks)


def add(blocks: list[Block], at: int | None, kind: BlockKind, words: str) -> Block:
    """Put a new heading behind the part at `at` (None: at the end of the text), with a paragraph to write on."""
    heading = Block(kind, runs(words, bold=True), depth=_DEPTHS[kind])
    end = next((i for i, b in enumerate(blocks) if b.kind in (BlockKind.CLOSING, BlockKind.APPENDIX)), len(blocks))
    place = end
    if at is not None:
        place = at + 1
        while place < len(blocks) and depth(blocks[place]) > heading.depth and blocks[place].kind not in (
            BlockKind.CLOSING, BlockKind.BASIS
        ):  # fmt: skip
            place += 1
        if blocks[at].kind is BlockKind.BASIS:
            place = end
    blocks.insert(place, heading)
    blocks.insert(place + 1, Block(BlockKind.PARAGRAPH))
    renumber(blocks)
    return heading


def rename(block: Block, words: str) -> None:
    """Give a heading other words, in the form of its first ones."""
    first = block.runs[0] if block.runs else None
    block.runs = runs(words, bold=first.bold if first else True)
