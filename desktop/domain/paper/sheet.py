"""A document as it stands on paper: what the .docx writer and the painter for PDF, print and preview both get.

Lengths are millimetres; type sizes, line heights and gaps are points.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from desktop.domain.base.text import Runs
from desktop.domain.paper.decree import Measures, Type


class Style(StrEnum):
    """Part that a paragraph plays; its form follows from the measures (see `text_styles`)."""

    NATION = "nation"
    MOTTO = "motto"
    PARENT = "parent"
    ISSUER = "issuer"
    NUMBER = "number"
    DATE = "date"
    URGENCY = "urgency"
    KIND = "kind"
    SUBJECT = "subject"
    LETTER_SUBJECT = "letter_subject"
    ADDRESSEE = "addressee"
    BASIS = "basis"
    BODY = "body"
    NOTE = "note"
    SECTION = "section"
    HEADING = "heading"
    SUBHEADING = "subheading"
    POINT_HEADING = "point_heading"
    AUTHORITY = "authority"
    SIGNER = "signer"
    RECIPIENTS = "recipients"
    RECIPIENT = "recipient"
    APPENDIX = "appendix"
    APPENDIX_TITLE = "appendix_title"
    APPENDIX_NOTE = "appendix_note"
    TABLE_HEAD = "table_head"
    TABLE_TEXT = "table_text"
    TABLE_CENTRE = "table_centre"
    TABLE_GROUP = "table_group"
    PAGE_NUMBER = "page_number"


class Align(StrEnum):
    """How the lines of a paragraph stand between the margins."""

    LEFT = "left"
    CENTRE = "centre"
    BOTH = "both"


@dataclass(frozen=True)
class TextStyle:
    """Form of a paragraph. `line` is the exact height of a line; `outline` is the level of a heading, 0 for none."""

    size: float
    line: float
    bold: bool = False
    italic: bool = False
    upper: bool = False
    align: Align = Align.BOTH
    first_line: float = 0
    before: float = 0
    after: float = 0
    keep_next: bool = False
    outline: int = 0


@dataclass(frozen=True)
class Paragraph:
    """A paragraph. `blocks` are the indexes of the plan's blocks that it shows, none for what comes from elsewhere.

    `rule` is the length of the line drawn under it, `inset` narrows it from both sides so that its lines are of even
    length, `box` is the width of a frame around it; `before` takes the place of the style's gap above.
    """

    style: Style
    runs: Runs
    blocks: tuple[int, ...] = ()
    rule: float = 0
    inset: float = 0
    box: float = 0
    before: float | None = None
    keep_next: bool = False
    keep_lines: bool = False


@dataclass(frozen=True)
class Cell:
    """A cell of a table; `span` columns wide. One that goes on in the row below is `open_below`, there `open_above`."""

    paragraphs: tuple[Paragraph, ...]
    span: int = 1
    open_below: bool = False
    open_above: bool = False


@dataclass(frozen=True)
class Row:
    """A row of a table, whole on its page unless it `splits`."""

    cells: tuple[Cell, ...]
    keep_next: bool = False
    splits: bool = False


@dataclass(frozen=True)
class Table:
    """A table; the first `header_rows` come back on each page. `ruled` draws its lines, else it only sets columns."""

    widths: tuple[float, ...]
    rows: tuple[Row, ...]
    header_rows: int = 0
    ruled: bool = True
    blocks: tuple[int, ...] = ()


PageItem = Paragraph | Table


@dataclass(frozen=True)
class SheetSection:
    """Pages that are numbered from 1 on their own; the first of them shows no number (appendix I, part I, I.7)."""

    items: tuple[PageItem, ...]
    landscape: bool = False


@dataclass(frozen=True)
class Sheet:
    """A document on paper."""

    measures: Measures
    sections: tuple[SheetSection, ...]


def text_styles(measures: Measures) -> Mapping[Style, TextStyle]:
    """Return the form of each style under `measures`."""
    types, body = measures.type, measures.body

    def height(size: float, lines: float = 1) -> float:
        return round(size * measures.font.single * lines * 20) / 20  # Word keeps twentieths of a point

    def style(
        kind: Type,
        align: Align = Align.CENTRE,
        *,
        lines: float = 1,
        first_line: float = 0,
        before: float = 0,
        after: float = 0,
        keep_next: bool = False,
        outline: int = 0,
        bold: bool | None = None,
    ) -> TextStyle:
        size = kind.size.value
        return TextStyle(size, height(size, lines), kind.bold if bold is None else bold, kind.italic, kind.upper, align,
                         first_line, before, after, keep_next, outline)  # fmt: skip

    def text(kind: Type, *, keep_next: bool = False, outline: int = 0) -> TextStyle:
        return style(kind, Align.BOTH, lines=body.line_spacing.value, first_line=body.first_line.value,
                     after=body.gap.value, keep_next=keep_next, outline=outline)  # fmt: skip

    head = measures.letterhead
    return {
        Style.NATION: style(types.nation),
        Style.MOTTO: style(types.motto),
        Style.PARENT: style(types.parent),
        Style.ISSUER: style(types.issuer),
        Style.NUMBER: style(types.number, before=head.gap_above_number),
        Style.DATE: style(types.date, before=head.gap_above_number),
        Style.URGENCY: style(types.urgency, before=head.gap_above_number),
        Style.KIND: style(types.kind, before=2 * head.gap_below, lines=body.line_spacing.value, keep_next=True),
        Style.SUBJECT: style(types.subject, lines=body.line_spacing.value, after=2 * head.gap_below, keep_next=True),
        Style.LETTER_SUBJECT: style(types.letter_subject, before=6),
        Style.ADDRESSEE: style(types.addressee, Align.LEFT, lines=body.line_spacing.value, after=body.gap.value),
        Style.BASIS: text(types.basis),
        Style.BODY: text(types.body),
        Style.NOTE: style(types.recipient, Align.BOTH, after=body.gap.value / 2),
        Style.SECTION: text(types.section, keep_next=True, outline=1),
        Style.HEADING: text(types.heading, keep_next=True, outline=2),
        Style.SUBHEADING: text(types.heading, keep_next=True, outline=3),
        Style.POINT_HEADING: text(types.point_heading, keep_next=True, outline=4),
        Style.AUTHORITY: style(types.authority),
        Style.SIGNER: style(types.signer),
        # The words of the authority stand beside it: what is smaller starts lower, so that both sit on one line.
        Style.RECIPIENTS: style(types.recipients, Align.LEFT, before=round(_lift(measures) * 20) / 20),
        Style.RECIPIENT: style(types.recipient, Align.LEFT),
        Style.APPENDIX: style(types.appendix, lines=body.line_spacing.value, keep_next=True, outline=1),
        Style.APPENDIX_TITLE: style(types.appendix_title, lines=body.line_spacing.value, keep_next=True),
        Style.APPENDIX_NOTE: style(types.appendix_note, lines=body.line_spacing.value, after=12, keep_next=True),
        Style.TABLE_HEAD: style(types.table, bold=True),
        Style.TABLE_TEXT: style(types.table, Align.LEFT),
        Style.TABLE_CENTRE: style(types.table),
        Style.TABLE_GROUP: style(types.table, Align.LEFT, bold=True),
        Style.PAGE_NUMBER: style(types.page_number),
    }  # fmt: skip


BASELINE = 0.8
"""Place of the baseline in a line of exact height, from its top, as a part of the height (as Word and LibreOffice)."""

BOX_ROOM = 3
"""Room between a word and the frame around it, above and below, in points."""


def _lift(measures: Measures) -> float:
    """Return how much lower than the authority's the line of "Nơi nhận:" must start, in points."""
    return (measures.type.authority.size.value - measures.type.recipients.size.value) * measures.font.single * BASELINE


def with_notes(items: Iterable[PageItem]) -> Iterator[tuple[PageItem, list[Paragraph]]]:
    """Yield what stands in the text, each with its footnotes; notes below a table are lines of the text."""
    last: PageItem | None = None
    notes: list[Paragraph] = []
    for item in items:
        refers = isinstance(last, Paragraph) and last.style is not Style.NOTE
        if refers and isinstance(item, Paragraph) and item.style is Style.NOTE:
            notes.append(item)
            continue
        if last is not None:
            yield last, notes
        last, notes = item, []
    if last is not None:
        yield last, notes
