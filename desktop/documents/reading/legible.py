"""Whether the text layer of a paper says what the paper shows.

A .pdf whose fonts do not tell which letter a glyph stands for looks well on the screen, and what is read out of it is
garbage: numbers of glyphs taken for letters, other signs, or the words without the letters that have a tone.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from desktop.domain.base.text import fold

_FEWEST_SIGNS, _FEWEST_WORDS = 50, 15  # fewer say too little, as the bold words of a letter
_LETTERS = 0.75
"""Share of letters among the signs that are no figures: 0.90 and more in papers, under 0.58 where glyphs are astray."""
_SYLLABLES = 0.75
"""Share of words that Vietnamese can spell: 0.97 and more in papers, under 0.62 where letters were lost or changed.

Names from abroad and words of trades may so be a quarter of a text.
"""
_NO_WORDS = re.compile(  # dots to a page number, signs within figures, a dash in an empty cell
    r"([\W_])\1+|(?<=\d)[^\w\s]|[^\w\s](?=\d)|(?<!\S)[-–—](?!\S)"
)
_WORD = re.compile(r"[^\W\d_]{2,}")
_SYLLABLE = re.compile(
    r"(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?"
)  # folded


def is_legible(texts: Sequence[str]) -> bool:
    """Return whether each of the texts, one for each kind of type, can be what the paper shows."""
    return all(_is_legible(unicodedata.normalize("NFC", text)) for text in texts)


def _is_legible(text: str) -> bool:
    text = _NO_WORDS.sub(" ", text)
    signs = [char for char in text if not char.isspace() and not char.isdigit()]
    if len(signs) >= _FEWEST_SIGNS and sum(map(_is_latin, signs)) < _LETTERS * len(signs):
        return False
    words = [word for word in _WORD.findall(text) if not word.isupper()]
    spelled = sum(_SYLLABLE.fullmatch(fold(word)) is not None for word in words)
    return len(words) < _FEWEST_WORDS or spelled >= _SYLLABLES * len(words)


def _is_latin(char: str) -> bool:
    return char.isalpha() and "LATIN" in unicodedata.name(char, "")
