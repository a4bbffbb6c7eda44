"""Whether a numbered paragraph is a heading, a heading with its text on the same line, or a sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from desktop.documents.reading.markers import BULLETS, Marker, Shape, find_marker, shape_of_automatic
from desktop.documents.reading.source import Grid, Line, bold_lead, bold_share, cut, italic_share, lead_of, tidy
from desktop.domain.base.text import Runs, plain
from desktop.domain.task.task import Role
from desktop.domain.task.unit_sentence import opens_list, unit_in_sentence
from desktop.domain.task.wording import role

_END = re.compile(r"[.;][\"”’)\]]*$|\./\.?$")
_LEAD = re.compile(r"^([^:;]{2,140}?)\s?:\s+(?=[\"“(A-ZĐÀ-Ỹ\d\-])")
_TWO_SENTENCES = re.compile(r"[a-zà-ỹđ)]\.\s+[A-ZĐÀ-Ỹ]")
_MAX_LEAD = 16
_MAX_PLAIN_LEAD = 10  # in a document that prints its leads bold, a light lead is believed only when it is short
_MAX_HEADING = 75


class Verdict(Enum):
    """What a numbered paragraph is."""

    HEADING = auto()
    RUN_IN = auto()
    SENTENCE = auto()


@dataclass(eq=False)
class Para:
    """A paragraph of the body: its marker apart from its text."""

    line: Line
    marker: Marker
    runs: Runs

    @property
    def text(self) -> str:
        """Return the text without the marker."""
        return plain(self.runs)

    @property
    def shape(self) -> Shape:
        """Return the form of the marker."""
        return self.marker.shape


def paragraph(line: Line, *, marked: bool = True) -> Para:
    """Take the marker off a line, unless it has none whatever its words."""
    runs = tidy(line.runs)
    if not marked:
        return Para(line, Marker(), runs)
    if line.marker:
        marker = shape_of_automatic(line.marker)
        typed = find_marker(plain(runs))
        if marker.shape in BULLETS and typed.shape in BULLETS:
            return Para(line, typed, tidy(cut(runs, typed.length)))
        return Para(line, marker, runs)
    marker = find_marker(plain(runs))
    return Para(line, marker, tidy(cut(runs, marker.length)))


@dataclass(frozen=True)
class Habits:
    """How a document sets its numbered paragraphs: the forms of marker that it prints bold as a whole."""

    bold: frozenset[Shape]
    formatted: bool


def habits(paras: Sequence[Para | Grid]) -> Habits:
    """Look the whole document over."""
    bold = set()
    light = 0
    for para in paras:
        if isinstance(para, Para) and para.text:
            if bold_share(para.runs) > 0.85:
                bold.add(para.shape)
            elif bold_share(para.runs) < 0.15:
                light += 1
    return Habits(frozenset(bold), bool(bold) and light > 2)


def judge(
    para: Para, after: Para | Grid | None, style: Habits, siblings: Sequence[Verdict] = ()
) -> tuple[Verdict, int]:
    """Return what a numbered paragraph is, and for a run-in heading the length of its lead.

    `siblings` are the verdicts on those before it in the same count: they decide what its own words leave open.
    """
    text = para.text
    if style.formatted:
        share = bold_share(para.runs)
        if share > 0.85:
            return Verdict.HEADING, 0
        for lead in (bold_lead(para.runs), lead_of(para.runs, "italic"), lead_of(para.runs, "underline")):
            colon = text[:lead].rstrip().endswith(":") or text[lead:].lstrip().startswith(":")
            if lead and _is_lead(text[:lead], text[lead:]) and (colon or role(text[:lead]) is Role.OWN):
                return Verdict.RUN_IN, lead
        if (
            para.shape in {Shape.LETTER, Shape.MULTI}
            and italic_share(para.runs) > 0.85
            and not _TWO_SENTENCES.search(text)
        ):
            return Verdict.HEADING, 0
        if para.shape in style.bold and share < 0.5:
            match = _LEAD.match(text)
            if (
                match is not None
                and not opens_list(match[1])
                and len(match[1].split()) <= _MAX_PLAIN_LEAD
                and role(match[1]) is Role.OWN
            ):
                return Verdict.RUN_IN, match.end(1)
            light = len(text.split()) <= 20 and not _END.search(text) and not _same_shape(para, after)
            return (Verdict.HEADING if light and role(text) is Role.OWN else Verdict.SENTENCE), 0
        verdict, lead = _by_words(para, after, siblings)
        if verdict is Verdict.RUN_IN and len(text[:lead].split()) > _MAX_PLAIN_LEAD:
            return Verdict.SENTENCE, 0
        return verdict, lead
    return _by_words(para, after, siblings)


def _is_lead(lead: str, rest: str) -> bool:
    words = len(re.findall(r"[^\W\d_]+", lead))
    body = len(re.findall(r"[^\W\d_]+", rest))
    return (words >= 2 and body >= 2) or (words == 1 and lead.rstrip().endswith(":") and body >= 2)


def _same_shape(para: Para, after: Para | Grid | None) -> bool:
    return isinstance(after, Para) and after.shape is para.shape


def _by_words(para: Para, after: Para | Grid | None, siblings: Sequence[Verdict]) -> tuple[Verdict, int]:
    text = para.text
    words = len(text.split())
    match = _LEAD.match(text)
    if match is not None and opens_list(match[1]):
        match = None  # the names of a group stand behind the colon
    rest = len(text[match.end() :].split()) if match is not None else 0
    if (
        match is not None
        and len(match[1].split()) <= _MAX_LEAD
        and (rest >= 3 or (rest and len(match[1].split()) <= 6))
    ):
        if role(match[1]) is Role.OWN:
            return Verdict.RUN_IN, match.end(1)
        return Verdict.SENTENCE, 0
    if text.endswith(":"):
        deeper = isinstance(after, Para) and after.shape is not para.shape
        alone = siblings and siblings[-1] is Verdict.SENTENCE
        if para.shape is Shape.LETTER and (alone or unit_in_sentence(text) is not None):
            return Verdict.SENTENCE, 0  # "Công an xã có trách nhiệm:" opens a list and heads nothing
        return (Verdict.HEADING if words <= 25 and deeper and role(text) is Role.OWN else Verdict.SENTENCE), 0
    if _END.search(text):
        short = words <= 12 and text.endswith(".") and not _TWO_SENTENCES.search(text) and role(text) is Role.OWN
        alike = not siblings or siblings[-1] is not Verdict.SENTENCE
        return (Verdict.HEADING if short and alike and _opens(para, after) else Verdict.SENTENCE), 0
    if words > _MAX_HEADING or _TWO_SENTENCES.search(text):
        return Verdict.SENTENCE, 0
    if para.shape is Shape.LETTER and (_same_shape(para, after) or role(text) is not Role.OWN):
        return Verdict.SENTENCE, 0
    return Verdict.HEADING, 0


_DEEPER = {
    Shape.NUMBER: {Shape.MULTI, Shape.LETTER, Shape.PAREN, Shape.DASH, Shape.PLUS, Shape.NONE},
    Shape.MULTI: {Shape.LETTER, Shape.PAREN, Shape.DASH, Shape.PLUS, Shape.NONE},
    Shape.LETTER: {Shape.PAREN, Shape.DASH, Shape.PLUS, Shape.NONE},
}


def _opens(para: Para, after: Para | Grid | None) -> bool:
    """Return whether what follows stands below a paragraph, as text does below its heading."""
    if isinstance(after, Para):
        return after.shape in _DEEPER.get(para.shape, set()) and not after.text.startswith("Trên đây là")
    return after is not None
