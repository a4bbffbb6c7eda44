"""The book of the program, from resources/help/book-*.md.

A chapter begins with a line `<!-- chapter: key pages -->`, the keys of the window's pages that it is about, and its
title, `# …`; under it stand headings (`## …`), steps
(`1. …`), points (`- …`) and paragraphs, each on a line of its own, with words of the screen in `**…**`.
"""

from __future__ import annotations

import re
from functools import cache

from desktop.domain.base.text import Run, Runs
from desktop.domain.paper.guide import Chapter, Guide, GuidePart, PartKind
from desktop.paths import resource

_CHAPTER = re.compile(r"^<!-- chapter: (.+) -->$", re.MULTILINE)
_STEP = re.compile(r"(\d+)\. (.*)")


@cache
def guide(language: str) -> Guide:
    """Return the book in a language, "vi" or "en"; English stands in for any other."""
    name = "book-vi.md" if language == "vi" else "book-en.md"
    head, *rest = _CHAPTER.split(resource("help", name).read_text(encoding="utf-8"))
    chapters = tuple(_chapter(key, text.strip()) for key, text in zip(rest[::2], rest[1::2], strict=True))
    return Guide(head.strip().removeprefix("# "), chapters)


def _chapter(keys: str, text: str) -> Chapter:
    first, _, rest = text.partition("\n")
    key, *pages = keys.split()
    parts = tuple(_part(line.strip()) for line in rest.splitlines() if line.strip())
    return Chapter(key, tuple(pages), first.removeprefix("# "), text, parts)


def _part(line: str) -> GuidePart:
    if line.startswith("## "):
        return GuidePart(PartKind.HEADING, _runs(line.removeprefix("## ")))
    if line.startswith("- "):
        return GuidePart(PartKind.POINT, _runs(line.removeprefix("- ")))
    if step := _STEP.fullmatch(line):
        return GuidePart(PartKind.STEP, _runs(step[2]), int(step[1]))
    return GuidePart(PartKind.TEXT, _runs(line))


def _runs(text: str) -> Runs:
    return tuple(Run(part, bold=bool(index % 2)) for index, part in enumerate(text.split("**")) if part)
