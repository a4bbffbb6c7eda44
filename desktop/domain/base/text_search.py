"""Finding words in a text, with or without case, whole words, and the marks of Vietnamese."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from desktop.domain.base.text import Run, Runs, merge, plain


@dataclass(frozen=True)
class Wanted:
    """What is looked for: `case` and `marks` tell letters apart by them, `whole` takes whole words alone."""

    words: str
    case: bool = False
    whole: bool = False
    marks: bool = True


def places(text: str, wanted: Wanted) -> list[int]:
    """Return where the words begin, one after another without overlap; all are as long as `wanted.words`."""
    words = _plain(wanted.words, wanted)
    if not words:
        return []
    searched = _plain(text, wanted)
    out: list[int] = []
    start = searched.find(words)
    while start >= 0:
        if wanted.whole and not _is_whole(searched, start, len(words)):
            start = searched.find(words, start + 1)
            continue
        out.append(start)
        start = searched.find(words, start + len(words))
    return out


def fitting(wanted: Wanted, words: str) -> Callable[[str], str]:
    """Return what takes the place of words that were found without regard to case: `words`, with their capitals.

    Where "làng, thôn" becomes "thôn, làng", "Làng, thôn" at the head of a sentence becomes "Thôn, làng". Words that
    only differ in their capitals are meant as they are.
    """
    if wanted.case or wanted.words.lower() == words.lower():
        return lambda _found: words

    def fitted(found: str) -> str:
        if found == wanted.words or not wanted.words[:1].islower() or not words[:1].islower():
            return words
        if found.isupper() and " " in found:
            return words.upper()
        return words[:1].upper() + words[1:] if found[:1].isupper() else words

    return fitted


def replaced(parts: Runs, starts: Sequence[int], size: int, words: str | Callable[[str], str]) -> Runs:
    """Return runs with words in the place of `size` letters at each start; they look like the first of those.

    `words` may depend on what stood there (see `fitting`).
    """
    whole = plain(parts)
    out: list[Run] = []
    begin, gone_until = 0, 0
    for run in parts:
        text, end = "", begin + len(run.text)
        at = begin
        for start in (*(place for place in starts if begin <= place < end), end):
            at = min(max(at, gone_until), end)
            text += run.text[at - begin : start - begin]
            if start < end:
                text += words if isinstance(words, str) else words(whole[start : start + size])
                gone_until = start + size
            at = start
        out.append(Run(text, run.bold, run.italic, run.underline))
        begin = end
    return merge(tuple(out))


def _is_whole(text: str, start: int, size: int) -> bool:
    around = text[start - 1 : start] + text[start + size : start + size + 1]
    return not any(letter.isalnum() for letter in around)


def _plain(text: str, wanted: Wanted) -> str:
    """Return the text letter by letter, so that places stay what they are."""
    return "".join(_letter(letter, wanted) for letter in text)


def _letter(letter: str, wanted: Wanted) -> str:
    if not wanted.marks:
        letter = {"đ": "d", "Đ": "D"}.get(letter) or unicodedata.normalize("NFD", letter)[0]
    lower = letter.lower()
    return letter if wanted.case or len(lower) != 1 else lower
