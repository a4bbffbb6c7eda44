"""The body of a plan: bases, sections, headings, sentences, bullets and tables as blocks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from desktop.documents.reading import signs
from desktop.documents.reading.duties import is_duty_section, opens_with_verb, stands_in_part
from desktop.documents.reading.headings import Habits, Para, Verdict, habits, judge
from desktop.documents.reading.markers import BULLETS, Shape
from desktop.documents.reading.source import Grid, bold_lead, bold_share, cut, tidy
from desktop.domain.base.citation import citations
from desktop.domain.base.errors import QT_TRANSLATE_NOOP
from desktop.domain.base.text import CAPITALS, SMALL, Runs, merge, plain
from desktop.domain.plan.plan import Block, BlockKind
from desktop.domain.task.wording import is_unit_name

_SIGNS = ":-–. "
_ONLY_DUTY = QT_TRANSLATE_NOOP("errors", "A sentence: it opens with what the unit above is to do.")


def is_basis(text: str) -> bool:
    """Return whether a paragraph before the first section is a basis (Căn cứ …, Thực hiện …, Theo …)."""
    folded = signs.folded(text)
    if signs.BASIS.match(folded):
        return True
    return signs.BASIS_IF_CITING.match(folded) is not None and bool(citations(text))


def build_body(paras: Sequence[Para | Grid], *, preamble: bool = True) -> list[tuple[Block, Para | Grid]]:
    """Turn paragraphs into blocks, each with the paragraph that it came from.

    A run-in heading gives two blocks. `preamble` says that bases may stand before the first section.
    """
    style = habits(paras)
    out: list[tuple[Block, Para | Grid]] = []
    before_sections = preamble
    seen_number = False
    counts = _Counts()
    for index, para in enumerate(paras):
        if isinstance(para, Grid):
            out.append((table_block(para), para))
            before_sections = False
            continue
        after = paras[index + 1] if index + 1 < len(paras) else None
        if before_sections and para.shape in {Shape.NONE, *BULLETS}:
            kind = BlockKind.BASIS if is_basis(para.text) else BlockKind.PARAGRAPH
            if para.shape in BULLETS and kind is BlockKind.PARAGRAPH:
                kind = BlockKind.BULLET
            out.append((Block(kind, para.runs, para.marker.text), para))
            continue
        if (
            before_sections
            and is_basis(para.text)
            and para.shape in {Shape.NUMBER, Shape.LETTER}
            and not _heading_like(para, after, style)
        ):
            out.append((Block(BlockKind.BASIS, para.runs, para.marker.text), para))
            continue
        before_sections = False
        blocks, seen_number = _blocks(para, after, style, counts, seen_number=seen_number)
        counts.note(blocks)
        out.extend((block, para) for block in blocks)
    return out


def _heading_like(para: Para, after: Para | Grid | None, style: Habits) -> bool:
    return judge(para, after, style)[0] is not Verdict.SENTENCE


class _Counts:
    """Verdicts on the numbered paragraphs of the counts that are open."""

    def __init__(self) -> None:
        self._open: dict[Shape, list[Verdict]] = {}
        self._duties = False
        self._part: Block | None = None
        self.under_unit = False

    def note(self, blocks: Sequence[Block]) -> None:
        """Take note of headings: below a unit in the part on duties, a lettered paragraph is a duty."""
        for block in blocks:
            if block.kind is BlockKind.SECTION:
                if not (self._duties and stands_in_part(block, self._part)):
                    self._duties, self._part = is_duty_section(block.text), block
                self.under_unit = self._duties and block is not self._part
            elif block.kind is BlockKind.HEADING:
                self.under_unit = self._duties

    def judge(self, para: Para, after: Para | Grid | None, style: Habits) -> tuple[Verdict, int]:
        """Judge a numbered paragraph with those before it in mind."""
        if para.marker.number == 1:
            self._open[para.shape] = []
        siblings = self._open.setdefault(para.shape, [])
        verdict, lead = judge(para, after, style, siblings)
        siblings.append(verdict)
        return verdict, lead


def _blocks(
    para: Para, after: Para | Grid | None, style: Habits, counts: _Counts, *, seen_number: bool
) -> tuple[list[Block], bool]:
    marker = para.marker.text
    match para.shape:
        case Shape.DASH | Shape.PLUS:
            return [Block(BlockKind.BULLET, para.runs, marker)], seen_number
        case Shape.NONE:
            return [Block(BlockKind.PARAGRAPH, para.runs)], seen_number
        case Shape.ROMAN | Shape.PART:
            return _section(para), False
        case Shape.UPPER:
            if _capitals(para.text) or bold_share(para.runs) > 0.85:
                return _section(para), False
            return _numbered(para, counts.judge(para, after, style), BlockKind.SUBHEADING, 3), seen_number
        case Shape.ARTICLE:
            verdict, lead = judge(para, after, style)
            if verdict is Verdict.RUN_IN and signs.EXECUTION.is_in(para.text[lead:]):
                verdict = Verdict.SENTENCE  # "Giám đốc các sở: Y tế, Tài chính; … chịu trách nhiệm thi hành …"
            return _numbered(para, (verdict, lead), BlockKind.HEADING, 1), True
        case Shape.NUMBER:
            if marker.endswith(")") and seen_number and judge(para, after, style)[0] is Verdict.SENTENCE:
                return [Block(BlockKind.POINT, para.runs, marker)], seen_number
            return _numbered(
                para, counts.judge(para, after, style), BlockKind.HEADING, 2
            ), seen_number or not marker.endswith(")")
        case Shape.MULTI:
            return _numbered(para, counts.judge(para, after, style), BlockKind.SUBHEADING, 3), seen_number
        case Shape.LETTER:
            return _lettered(para, counts.judge(para, after, style), counts), seen_number
    return [Block(BlockKind.POINT, para.runs, marker)], seen_number


def _section(para: Para) -> list[Block]:
    """Return a section heading; what follows its capitals or its bold lead on the line is body."""
    text = para.text
    match = re.match(rf"^([^{SMALL}]{{6,120}}?)\s?[:.]\s+(?=[{CAPITALS}\"“][^\s]*[{SMALL}])", text)
    if match is not None and len(text) - match.end() > 15:
        return _run_in(para, BlockKind.SECTION, 1, match.end(1))
    share = bold_share(para.runs)
    if 0.02 < share < 0.85:
        lead = bold_lead(para.runs)
        if len(text[:lead].split()) >= 2 and len(text[lead:].split()) >= 4:
            return _run_in(para, BlockKind.SECTION, 1, lead)
    return [Block(BlockKind.SECTION, para.runs, para.marker.text, 1)]


def _numbered(para: Para, judged: tuple[Verdict, int], kind: BlockKind, depth: int) -> list[Block]:
    verdict, lead = judged
    if verdict is Verdict.RUN_IN and not _is_parted(para, lead):
        verdict = _as_sentence(para)
    if verdict is Verdict.HEADING:
        return [Block(kind, para.runs, para.marker.text, depth)]
    if verdict is Verdict.RUN_IN:
        return _run_in(para, kind, depth, lead)
    return [Block(BlockKind.NUMBERED, para.runs, para.marker.text, depth)]


def _lettered(para: Para, judged: tuple[Verdict, int], counts: _Counts) -> list[Block]:
    verdict, lead = judged
    if verdict is Verdict.RUN_IN and not _is_parted(para, lead):
        verdict = _as_sentence(para)
    plain_lead = verdict is Verdict.RUN_IN and bold_share(cut(para.runs, 0, lead)) < 0.5
    if plain_lead and counts.under_unit and not is_unit_name(para.text):
        verdict = Verdict.SENTENCE  # a duty whose topic stands before a colon
    if verdict is Verdict.HEADING and counts.under_unit and para.text.endswith(".") and opens_with_verb(para.text):
        verdict = Verdict.SENTENCE
        para.why[:] = [_ONLY_DUTY]
    if verdict is Verdict.HEADING:
        return [Block(BlockKind.SUBHEADING, para.runs, para.marker.text, 3)]
    if verdict is Verdict.RUN_IN:
        return _run_in(para, BlockKind.SUBHEADING, 3, lead)
    return [Block(BlockKind.POINT, para.runs, para.marker.text, 3)]


def _is_parted(para: Para, lead: int) -> bool:
    """Return whether a colon or a stop parts a lead from what follows: "**Công an xã** phối hợp …" has none."""
    return _sign_behind(para.text, lead) in {":", "."}


def _as_sentence(para: Para) -> Verdict:
    del para.why[-1:]  # that it is a heading
    return Verdict.SENTENCE


def _sign_behind(text: str, lead: int) -> str:
    """Return the sign that ends a lead, or stands behind it; "" for none."""
    last, following = text[:lead].rstrip()[-1:], text[lead:].lstrip()[:1]
    return last if last in _SIGNS else following if following in _SIGNS else ""


def _run_in(para: Para, kind: BlockKind, depth: int, lead: int) -> list[Block]:
    head = _without_colon(tidy(cut(para.runs, 0, lead)))
    if _sign_behind(para.text, lead) == "." and not plain(head).endswith("."):
        head = merge((*head, replace(head[-1], text=".")))  # what no colon parts stays as it is
    rest = para.runs
    text = para.text
    while lead < len(text) and text[lead] in _SIGNS:
        lead += 1
    return [
        Block(kind, head, para.marker.text, depth, run_in=True),
        Block(BlockKind.PARAGRAPH, tidy(cut(rest, lead))),
    ]


def _without_colon(runs: Runs) -> Runs:
    text = plain(runs)
    bare = text.rstrip(": ")
    return tidy(cut(runs, 0, len(bare)))


def table_block(grid: Grid) -> Block:
    """Return a table as a block with its cells as plain text."""
    return Block(BlockKind.TABLE, rows=grid.plain_rows(), header_rows=grid.header_rows, widths=list(grid.widths))


def _capitals(text: str) -> bool:
    letters = [c for c in text if c.isalpha()]
    return bool(letters) and sum(c.isupper() for c in letters) > 0.8 * len(letters)
