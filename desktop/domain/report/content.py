"""The text of a report, and where each of its sentences comes from.

A sentence that the program proposed is known by its words: what was typed into it keeps its sources as long as its
figures are the same. So nothing has to be carried along in the editor, whatever is cut, pasted or taken back there.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from difflib import SequenceMatcher
from typing import Any

from desktop.domain.base.text import Run, clean, fold, runs
from desktop.domain.plan.column_widths import whole
from desktop.domain.plan.plan import Block, BlockKind

_BOLD, _ITALIC, _UNDERLINE = 1, 2, 4
_FIGURE = re.compile(r"\d+(?:[./,]\d+)*")
_END = re.compile(r"[.!?…]+[”\"’)]?\s+(?=[“\"(]?(.))")
_NEAR, _NEAR_WITHOUT_FIGURES = 0.5, 0.75
"""How much of a sentence must still be as it was proposed, from 0 to 1."""
_LIKE = 0.6  # as much, where the figures are others

HEADS = frozenset({BlockKind.SECTION, BlockKind.HEADING, BlockKind.SUBHEADING})


@dataclass(frozen=True)
class Source:
    """What a sentence rests on: a task, a plan, an earlier report or a register, by its number."""

    kind: str
    id: int

    def to_json(self) -> list[object]:
        """Return the source as JSON values."""
        return [self.kind, self.id]


@dataclass(frozen=True)
class Proposal:
    """A sentence that the program made, known by `key` ever after. `bullet` gives it a line with `marker`."""

    key: str
    text: str
    sources: tuple[Source, ...] = ()
    bullet: bool = False
    kind: BlockKind = BlockKind.PARAGRAPH
    marker: str = "-"

    def to_json(self) -> list[object]:
        """Return the proposal as JSON values."""
        sources = [source.to_json() for source in self.sources]
        return [
            self.key,
            self.text,
            sources,
            self.bullet,
            self.kind.value,
            *([] if self.marker == "-" else [self.marker]),
        ]

    @classmethod
    def from_json(cls, data: Sequence[Any]) -> Proposal:
        """Return what `to_json` wrote."""
        sources = tuple(Source(str(kind), int(number)) for kind, number in data[2])
        marker = str(data[5]) if len(data) > 5 else "-"
        return cls(data[0], data[1], sources, bool(data[3]), BlockKind(data[4]), marker)


@dataclass(frozen=True)
class Part:
    """A heading of a report with what is proposed under it; each inner tuple is one paragraph."""

    key: str
    heading: str
    depth: int = 1
    paragraphs: tuple[tuple[Proposal, ...], ...] = ()


@dataclass(frozen=True)
class Listing:
    """A table that the program made, in an appendix of its own; known by `key` as a proposal is."""

    key: str
    title: str
    rows: list[list[str]]
    landscape: bool = False
    widths: tuple[int, ...] = ()
    """How wide the columns are beside each other, where words alone would make a wrong one narrow."""

    @property
    def proposal(self) -> Proposal:
        """Return the table among the proposals of a text: by its sum it is known whether somebody corrected it."""
        return Proposal(f"table:{self.key}", digest(self.rows), kind=BlockKind.TABLE)

    def blocks(self) -> list[Block]:
        """Return the appendix: its heading and the table."""
        return [
            Block(BlockKind.APPENDIX, runs(self.title), landscape=self.landscape),
            Block(BlockKind.TABLE, rows=[list(row) for row in self.rows], header_rows=1,
                  widths=whole(self.widths, len(self.rows[0]))),
        ]  # fmt: skip


def digest(rows: Sequence[Sequence[str]]) -> str:
    """Return the sum over the words of a table; an editor keeps no empty cells at the end of a row."""
    cells = "\n".join("\t".join(clean(cell) for cell in row).rstrip() for row in rows)
    return hashlib.sha256(cells.encode()).hexdigest()


@dataclass(frozen=True)
class Sentence:
    """A sentence of the text: where it stands in its block, and what was proposed; None for the author's own.

    `exact` tells whether it still has the words of the proposal.
    """

    block: int
    start: int
    end: int
    text: str
    proposal: Proposal | None = None
    exact: bool = False

    @property
    def sourced(self) -> bool:
        """Tell whether something that the office keeps is behind it; else the author answers for it."""
        return self.proposal is not None and bool(self.proposal.sources)


@dataclass(eq=False)
class Content:
    """The text of a report as blocks of a plan, what was proposed, and which proposals were made the author's own.

    `made_of` tells what offices below had sent when the text was made: another sum means that something came since.
    """

    blocks: list[Block] = field(default_factory=list)
    proposals: tuple[Proposal, ...] = ()
    own: frozenset[str] = frozenset()
    made_of: str = ""

    def readdress(self, blocks: Sequence[Block], before: str, after: str) -> bool:
        """Let the greeting in `blocks`, and the closing as it was proposed, name another receiver; tell if one did."""
        closing = next((item for item in self.spoken if item.key == "closing" and before in item.text), None)
        found = False
        for block in blocks:
            proposed = closing is not None and closing.text in block.text
            if before and before in block.text and (block.kind is BlockKind.ADDRESSEE or proposed):
                block.runs = tuple(replace(run, text=run.text.replace(before, after)) for run in block.runs)
                found = True
        if closing is not None:
            other = replace(closing, text=closing.text.replace(before, after))
            self.proposals = tuple(other if item is closing else item for item in self.proposals)
        return found

    def lost(self, words: str) -> Proposal | None:
        """Return the proposal that a sentence of the author's own once was, whatever its figures are now."""
        used = {item.proposal.key for item in self.sentences() if item.proposal is not None}
        best, share = None, _LIKE
        for proposal in self.spoken:
            if proposal.key in used:
                continue
            ratio = SequenceMatcher(None, proposal.text, words, autojunk=False).ratio()
            if ratio > share:
                best, share = proposal, ratio
        return best

    def sentences(self) -> list[Sentence]:
        """Return the sentences of the text, headings left out."""
        return link(self.blocks, [item for item in self.spoken if item.key not in self.own])

    @property
    def spoken(self) -> list[Proposal]:
        """Return the proposals that are sentences, not tables."""
        return [item for item in self.proposals if item.kind is not BlockKind.TABLE]


def figures_in(text: str) -> list[str]:
    """Return the figures of a sentence in their order."""
    return _FIGURE.findall(text)


def _has_sentences(block: Block) -> bool:
    return block.kind not in HEADS and block.kind not in {BlockKind.TABLE, BlockKind.APPENDIX, BlockKind.ADDRESSEE}


def split(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield where the sentences of a stretch of text begin and end."""
    at = start
    for match in _END.finditer(text, start, end):
        if not match[1].isupper():
            continue
        stop = match.start() + len(match[0].rstrip())
        yield from _trimmed(text, at, stop)
        at = match.end()
    yield from _trimmed(text, at, end)


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end and any(sign.isalnum() for sign in text[start:end]):
        yield start, end


def link(blocks: Sequence[Block], proposals: Sequence[Proposal]) -> list[Sentence]:
    """Return the sentences of a text, each with the proposal that it was, or still is."""
    left = sorted(proposals, key=lambda item: -len(item.text))
    found: list[Sentence] = []
    texts = {number: block.text for number, block in enumerate(blocks) if _has_sentences(block)}
    taken: dict[int, list[tuple[int, int]]] = {number: [] for number in texts}
    for proposal in list(left):
        for number, text in texts.items():
            at = _free(text, proposal.text, taken[number])
            if at is not None:
                taken[number].append((at, at + len(proposal.text)))
                found.append(Sentence(number, at, at + len(proposal.text), proposal.text, proposal, exact=True))
                left.remove(proposal)
                break
    for number, text in texts.items():
        for first, last in _gaps(text, sorted(taken[number])):
            for start, end in split(text, first, last):
                words = text[start:end]
                proposal_ = _nearest(words, left)
                if proposal_ is not None:
                    left.remove(proposal_)
                found.append(Sentence(number, start, end, words, proposal_))
    return sorted(found, key=lambda item: (item.block, item.start))


def _free(text: str, words: str, taken: Iterable[tuple[int, int]]) -> int | None:
    """Return where some words stand in a text on their own, outside of what is taken."""
    at = text.find(words) if words else -1
    while at >= 0:
        end = at + len(words)
        whole = (at == 0 or not text[at - 1].isalnum()) and (end == len(text) or not text[end].isalnum())
        if whole and not any(first < end and at < last for first, last in taken):
            return at
        at = text.find(words, at + 1)
    return None


def _gaps(text: str, taken: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    at = 0
    for first, last in taken:
        yield at, first
        at = last
    yield at, len(text)


def _nearest(words: str, proposals: Sequence[Proposal]) -> Proposal | None:
    """Return the proposal that a sentence was made of by typing: the figures are the same, most words too."""
    wanted = figures_in(words)
    best, share = None, 0.0
    for proposal in proposals:
        if figures_in(proposal.text) != wanted:
            continue
        matcher = SequenceMatcher(None, proposal.text, words, autojunk=False)
        if matcher.real_quick_ratio() <= share:
            continue
        ratio = matcher.ratio()
        if ratio > share and ratio >= (_NEAR if wanted else _NEAR_WITHOUT_FIGURES):
            best, share = proposal, ratio
    return best


def blocks_of(parts: Sequence[Part]) -> list[Block]:
    """Return the parts of a report as blocks of a text; markers are given when it is numbered."""
    out: list[Block] = []
    for part in parts:
        if part.heading:
            kind = BlockKind.SECTION if part.depth == 1 else BlockKind.HEADING
            out.append(Block(kind, runs(part.heading, bold=True), depth=part.depth))
        out += [_paragraph(paragraph) for paragraph in part.paragraphs if paragraph]
    return out


def _paragraph(sentences: Sequence[Proposal]) -> Block:
    first = sentences[0]
    text = " ".join(item.text for item in sentences)
    if first.bullet:
        return Block(BlockKind.BULLET, runs(text), first.marker)
    return Block(first.kind, runs(text))


def proposals_of(parts: Sequence[Part]) -> tuple[Proposal, ...]:
    """Return all sentences that parts propose."""
    return tuple(item for part in parts for paragraph in part.paragraphs for item in paragraph)


@dataclass(frozen=True)
class Change:
    """What new figures do to a sentence: `before` and `after` are its words, empty where there are none.

    `kept` tells that the author changed the sentence: it stays as it is, and is only shown beside the new one.
    """

    key: str
    before: str
    after: str
    kept: bool = False


def renewed(
    content: Content, parts: Sequence[Part], extras: Sequence[Proposal] = (), listings: Sequence[Listing] = ()
) -> tuple[Content, list[Change]]:
    """Return a text with new figures in it, and what changed; of `extras` those that the author put in.

    Only sentences that still have the words of their proposal are written anew; own words and own sentences stay, and
    what the author took out does not come back. What is proposed for the first time is put where it belongs. Tables
    that nobody corrected are made anew.
    """
    fresh = {item.key: item for item in proposals_of(parts)}
    blocks = [_copy(block) for block in content.blocks]
    changes: list[Change] = []
    known = {item.key for item in content.proposals}
    fresh |= {item.key: item for item in extras if item.key in known}
    by_block: dict[int, list[Sentence]] = {}
    for sentence in content.sentences():
        if sentence.proposal is not None:
            by_block.setdefault(sentence.block, []).append(sentence)
    for number, sentences in by_block.items():
        text = blocks[number].text
        for sentence in reversed(sentences):
            old = sentence.proposal
            if old is None:
                continue
            new = fresh.get(old.key)
            after = "" if new is None else new.text
            if new is not None and sentence.exact and blocks[number].kind is BlockKind.BULLET:
                blocks[number].marker = new.marker
            if after == old.text:
                continue
            changes.append(Change(old.key, sentence.text, after, kept=not sentence.exact))
            if sentence.exact:
                text = f"{text[: sentence.start]}{after}{text[sentence.end :]}"
        if text != blocks[number].text:
            blocks[number].runs = runs(clean(text))
    out = [block for number, block in enumerate(blocks) if block.text or number not in by_block]
    for part in parts:
        for place, paragraph in enumerate(part.paragraphs):
            new_ones = [item for item in paragraph if item.key not in known]
            if new_ones and _insert(out, part, place, new_ones):
                changes += [Change(item.key, "", item.text) for item in new_ones]
    changes += _renew_tables(out, content.proposals, listings)
    return Content(out, (*fresh.values(), *(item.proposal for item in listings)), content.own, content.made_of), changes


def _renew_tables(blocks: list[Block], known: Iterable[Proposal], listings: Sequence[Listing]) -> list[Change]:
    """Put new tables in the place of those that are as they were made; return what changed."""
    changes: list[Change] = []
    before = {item.key: item.text for item in known if item.kind is BlockKind.TABLE}
    fresh = {item.proposal.key: item for item in listings}
    at = {item.key: digest(item.rows) for item in listings}
    for key, was in before.items():
        listing = fresh.get(key)
        place = next(
            (n for n, item in enumerate(blocks) if item.kind is BlockKind.TABLE and digest(item.rows) == was), -1
        )
        if listing is not None and at[listing.key] == was:
            continue
        head = place - 1 if place > 0 and blocks[place - 1].kind is BlockKind.APPENDIX else place
        if place < 0:
            if listing is not None and any(block.kind is BlockKind.APPENDIX for block in blocks):
                changes.append(Change(key, listing.title, listing.title, kept=True))
        elif listing is None:
            changes.append(Change(key, blocks[head].text, ""))
            del blocks[head : place + 1]
        else:
            made = listing.blocks()
            changes.append(Change(key, blocks[head].text, listing.title))
            blocks[head : place + 1] = made if head < place else made[1:]
    for number, listing in enumerate(listings):
        if listing.proposal.key in before:
            continue
        following = {digest(item.rows) for item in listings[number + 1 :]}
        tables = ((n, digest(item.rows)) for n, item in enumerate(blocks) if item.kind is BlockKind.TABLE)
        place = next((n for n, found in tables if found in following), len(blocks))
        if place < len(blocks) and blocks[place - 1].kind is BlockKind.APPENDIX:
            place -= 1
        blocks[place:place] = listing.blocks()
        changes.append(Change(listing.proposal.key, "", listing.title))
    return changes


def _insert(blocks: list[Block], part: Part, place: int, sentences: Sequence[Proposal]) -> bool:
    """Put a new paragraph behind the one that it follows, or under its heading; return whether there was a place."""
    for earlier in reversed(part.paragraphs[:place]):
        for number, block in enumerate(blocks):
            if any(item.text and item.text in block.text for item in earlier):
                blocks.insert(number + 1, _paragraph(sentences))
                return True
    wanted = fold(part.heading)
    for number, block in enumerate(blocks):
        if wanted and block.kind in HEADS and fold(block.text) == wanted:
            blocks.insert(number + 1, _paragraph(sentences))
            return True
    return False


def _copy(block: Block) -> Block:
    return Block(block.kind, block.runs, block.marker, block.depth, rows=block.rows, header_rows=block.header_rows,
                 run_in=block.run_in, landscape=block.landscape, widths=block.widths)  # fmt: skip


def block_to_json(block: Block) -> list[object]:
    """Return a block as JSON values; what is changed in it later is not in them."""
    text = [[run.text, _BOLD * run.bold + _ITALIC * run.italic + _UNDERLINE * run.underline] for run in block.content]
    return [block.kind.value, block.marker, block.depth, text, [list(row) for row in block.rows], block.header_rows,
            block.landscape, list(block.widths)]  # fmt: skip


def block_from_json(data: Sequence[Any]) -> Block:
    """Return the block that `block_to_json` wrote."""
    text = tuple(
        Run(words, bool(flags & _BOLD), bool(flags & _ITALIC), bool(flags & _UNDERLINE)) for words, flags in data[3]
    )
    widths = data[7] if len(data) > 7 else []  # texts of before have none
    return Block(BlockKind(data[0]), text, data[1], data[2], rows=data[4], header_rows=data[5], landscape=data[6],
                 widths=widths)  # fmt: skip


def to_json(content: Content) -> dict[str, Any]:
    """Return a text with its proposals as JSON values."""
    return {
        "blocks": [block_to_json(block) for block in content.blocks],
        "proposals": [item.to_json() for item in content.proposals],
        "own": sorted(content.own),
        "made_of": content.made_of,
    }


def from_json(data: dict[str, Any]) -> Content:
    """Return the text that `to_json` wrote."""
    return Content(
        [block_from_json(item) for item in data.get("blocks", [])],
        tuple(Proposal.from_json(item) for item in data.get("proposals", [])),
        frozenset(data.get("own", [])),
        data.get("made_of", ""),
    )
