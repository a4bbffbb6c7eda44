"""The book of the program, by tasks of a day: its chapters, and how they stand on paper."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from desktop.domain.base.text import Run, Runs, runs
from desktop.domain.paper.decree import Measures
from desktop.domain.paper.sheet import PageItem, Paragraph, Sheet, SheetSection, Style


class PartKind(StrEnum):
    """What a paragraph of the book is."""

    HEADING = "heading"
    TEXT = "text"
    STEP = "step"
    POINT = "point"


@dataclass(frozen=True)
class GuidePart:
    """A paragraph of a chapter; `number` counts the steps of a list from 1, else it is 0."""

    kind: PartKind
    runs: Runs
    number: int = 0


@dataclass(frozen=True)
class Chapter:
    """A chapter: `source` is its text as Markdown with the title, for the screen; `parts` are the same for paper.

    `pages` are the keys of the window's pages that it is about.
    """

    key: str
    pages: tuple[str, ...]
    title: str
    source: str
    parts: tuple[GuidePart, ...]


@dataclass(frozen=True)
class Guide:
    """The book in one language. Its first chapter is the quick start, which fits on one page."""

    title: str
    chapters: tuple[Chapter, ...]

    @property
    def quick_start(self) -> Chapter:
        """Return the chapter that is printed alone."""
        return self.chapters[0]

    def chapter(self, key: str) -> Chapter:
        """Return a chapter by its key; the first one where there is none with this key."""
        return next((chapter for chapter in self.chapters if chapter.key == key), self.chapters[0])

    def about(self, page: str) -> Chapter:
        """Return the first chapter about a page of the window; the first one where none is."""
        return next((chapter for chapter in self.chapters if page in chapter.pages), self.chapters[0])


def compose_guide(guide: Guide, measures: Measures) -> Sheet:
    """Return the whole book: the quick start on a page of its own, then all chapters, numbered."""
    rest: list[PageItem] = [Paragraph(Style.KIND, runs(guide.title.upper())), Paragraph(Style.SUBJECT, runs(" "))]
    for number, chapter in enumerate(guide.chapters[1:], 1):
        rest += _chapter(chapter, f"{number}. ")
    return Sheet(measures, (SheetSection(tuple(_alone(guide.quick_start))), SheetSection(tuple(rest))))


def compose_quick_start(guide: Guide, measures: Measures) -> Sheet:
    """Return the quick start alone, on one page."""
    return Sheet(measures, (SheetSection(tuple(_alone(guide.quick_start))),))


def _alone(chapter: Chapter) -> list[PageItem]:
    first, *rest = _parts(chapter.parts)
    return [Paragraph(Style.KIND, runs(chapter.title.upper())), replace(first, before=12), *rest]


def _chapter(chapter: Chapter, number: str) -> list[PageItem]:
    return [Paragraph(Style.SECTION, runs(f"{number}{chapter.title}"), before=12), *_parts(chapter.parts)]


def _parts(parts: Sequence[GuidePart]) -> list[Paragraph]:
    signs = {PartKind.STEP: "{number}. ", PartKind.POINT: "– "}
    items: list[Paragraph] = []
    for part in parts:
        sign = signs.get(part.kind, "").format(number=part.number)
        style = Style.HEADING if part.kind is PartKind.HEADING else Style.BODY
        items.append(Paragraph(style, (Run(sign), *part.runs) if sign else part.runs, keep_lines=True))
    return items
