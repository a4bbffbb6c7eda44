"""Measures of Decree 30/2020/NĐ-CP, appendix I. The figures stand in resources/decree30.toml."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from types import MappingProxyType

from desktop.domain.paper.typeface import Typeface


@dataclass(frozen=True)
class Bounds:
    """A measure that the decree leaves free from `least` to `most`; `value` is what is used."""

    least: float
    most: float
    value: float

    def __post_init__(self) -> None:
        if not self.least <= self.value <= self.most:
            raise ValueError(f"{self.value} is not within {self.least} and {self.most}")

    def at(self, value: float | None) -> Bounds:
        """Return the measure with another value (None keeps it); ValueError outside the bounds."""
        return self if value is None else replace(self, value=value)


@dataclass(frozen=True)
class Choice:
    """A measure of which the decree allows a few values only."""

    allowed: tuple[float, ...]
    value: float

    def __post_init__(self) -> None:
        if self.value not in self.allowed:
            raise ValueError(f"{self.value} is none of {', '.join(str(item) for item in self.allowed)}")

    def at(self, value: float | None) -> Choice:
        """Return the measure with another value (None keeps it); ValueError when it is not allowed."""
        return self if value is None else replace(self, value=value)


@dataclass(frozen=True)
class Type:
    """Type of a part of the document: size in points and form."""

    size: Bounds
    bold: bool = False
    italic: bool = False
    upper: bool = False


@dataclass(frozen=True)
class Font:
    """The typeface; `single` is the height of a single line as a part of the type size."""

    family: str
    colour: str
    single: float


@dataclass(frozen=True)
class Page:
    """Paper and margins in millimetres, upright; a landscape page swaps width and height and keeps the margins."""

    width: float
    height: float
    top: Bounds
    bottom: Bounds
    left: Bounds
    right: Bounds
    number_from_edge: float


@dataclass(frozen=True)
class Letterhead:
    """The two columns at the top: width of the right one in millimetres, gaps in points."""

    right_column: Bounds
    gap_above_number: float
    gap_below: float


@dataclass(frozen=True)
class DrawnLines:
    """Lines under Tiêu ngữ, issuer and subject: thickness and gap in points, lengths as parts of the text above."""

    thickness: float
    gap: float
    motto: Bounds
    issuer: Bounds
    subject: Bounds


@dataclass(frozen=True)
class Body:
    """Paragraphs of the text: first line in millimetres, gap between paragraphs in points, line spacing in lines."""

    first_line: Choice
    gap: Bounds
    line_spacing: Bounds


@dataclass(frozen=True)
class TableMeasures:
    """Tables: room in the cells in millimetres, lines in points."""

    cell_side: float
    cell_top: float
    thickness: float


@dataclass(frozen=True)
class SignatureMeasures:
    """The block of signature: gap above in points, room to sign in millimetres, lines of text that stay with it."""

    gap_above: float
    room: Bounds
    lines_with: Bounds


@dataclass(frozen=True)
class Urgency:
    """The box of KHẨN, THƯỢNG KHẨN, HỎA TỐC in millimetres."""

    height: float
    widths: Mapping[str, float]


@dataclass(frozen=True)
class Types:
    """Type of each part of a document, by the table of part V."""

    nation: Type
    motto: Type
    parent: Type
    issuer: Type
    number: Type
    date: Type
    urgency: Type
    kind: Type
    subject: Type
    letter_subject: Type
    basis: Type
    body: Type
    section: Type
    heading: Type
    point_heading: Type
    addressee: Type
    authority: Type
    signer: Type
    recipients: Type
    recipient: Type
    appendix: Type
    appendix_title: Type
    appendix_note: Type
    table: Type
    page_number: Type


OF_THE_BODY = ("kind", "subject", "basis", "body", "section", "heading", "point_heading", "addressee", "authority",
               "signer", "appendix_title", "appendix_note")  # fmt: skip
"""Parts whose size follows the body's (II.6.đ: numbers and titles are as large as the text)."""


@dataclass(frozen=True)
class LayoutChoice:
    """What an office may choose inside the bounds of the decree; None keeps the program's value."""

    top: float | None = None
    bottom: float | None = None
    left: float | None = None
    right: float | None = None
    body_size: float | None = None
    first_line: float | None = None
    gap: float | None = None
    line_spacing: float | None = None


@dataclass(frozen=True)
class Measures:
    """All measures of a document. Two are equal when their figures are; they may serve as keys of a cache."""

    font: Font
    page: Page
    letterhead: Letterhead
    lines: DrawnLines
    body: Body
    table: TableMeasures
    signature: SignatureMeasures
    urgency: Urgency = field(hash=False)
    type: Types = field()
    typeface: Typeface = field(hash=False, compare=False)

    def with_choice(self, choice: LayoutChoice) -> Measures:
        """Return the measures with an office's choices; ValueError where one is outside the decree's bounds."""
        page = replace(self.page, top=self.page.top.at(choice.top), bottom=self.page.bottom.at(choice.bottom),
                       left=self.page.left.at(choice.left), right=self.page.right.at(choice.right))  # fmt: skip
        body = replace(
            self.body,
            first_line=self.body.first_line.at(choice.first_line),
            gap=self.body.gap.at(choice.gap),
            line_spacing=self.body.line_spacing.at(choice.line_spacing),
        )
        changed: dict[str, Type] = {}
        for item in fields(self.type):
            part: Type = getattr(self.type, item.name)
            size = choice.body_size if item.name in OF_THE_BODY else None
            changed[item.name] = replace(part, size=part.size.at(size))
        return replace(self, page=page, body=body, type=Types(**changed))

    def text_width(self, *, landscape: bool = False) -> float:
        """Return the width between the margins in millimetres."""
        width = self.page.height if landscape else self.page.width
        return width - self.page.left.value - self.page.right.value

    def text_height(self, *, landscape: bool = False) -> float:
        """Return the height between the margins in millimetres."""
        height = self.page.width if landscape else self.page.height
        return height - self.page.top.value - self.page.bottom.value


def urgency(height: float, widths: Mapping[str, float]) -> Urgency:
    """Return the box of urgency with its widths made unchangeable."""
    return Urgency(height, MappingProxyType(dict(widths)))
