"""Whether a numbered paragraph is a heading, a heading with its text on the same line, or a sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum, auto
from functools import cached_property

from desktop.documents.reading import signs
from desktop.documents.reading.markers import BULLETS, Marker, Shape, find_marker, shape_of_automatic
from desktop.documents.reading.rules import Decision, Rule
from desktop.documents.reading.source import Grid, Line, bold_lead, bold_share, cut, italic_share, lead_of, tidy
from desktop.domain.base.errors import QT_TRANSLATE_NOOP
from desktop.domain.base.text import CAPITALS, SMALL, Runs, plain
from desktop.domain.task.task import Role
from desktop.domain.task.unit_sentence import names_listed, unit_in_sentence
from desktop.domain.task.wording import role

_MAX_LEAD = 16
_MAX_PLAIN_LEAD = 10  # in a document that prints its leads bold, a light lead is believed only when it is short
_MAX_HEADING = 75
_ALL, _HALF, _LITTLE = 0.85, 0.5, 0.15  # shares of letters: number and closing sign are often set otherwise
_LONGEST_LIGHT, _LONGEST_COLON, _FEW = 20, 25, 12  # words of a heading that is not bold, has a colon, has a full stop


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
    why: list[str] = field(default_factory=list)  # what decided what it is

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
    light = leads = 0
    for para in paras:
        if isinstance(para, Para) and para.text:
            if bold_share(para.runs) > _ALL:
                bold.add(para.shape)
            elif para.shape is not Shape.NONE and _has_bold_lead(para):
                leads += 1
            elif bold_share(para.runs) < _LITTLE:
                light += 1
    # a letter may have no heading of its own, and nothing in bold but the leads of its numbers
    return Habits(frozenset(bold), (bool(bold) and light > 2) or (leads > 1 and light > 1))


def _has_bold_lead(para: Para) -> bool:
    """Return whether a lead in bold ends with a colon, its text behind it."""
    lead = para.text[: bold_lead(para.runs)].rstrip()
    return lead.endswith(":") and _is_lead(lead, para.text[len(lead) :])


def _is_lead(lead: str, rest: str) -> bool:
    words = len(re.findall(r"[^\W\d_]+", lead))
    body = len(re.findall(r"[^\W\d_]+", rest))
    return (words >= 2 and body >= 2) or (words == 1 and lead.rstrip().endswith(":") and body >= 2)


_SENTENCE_BEFORE = re.compile(rf"\s[{SMALL}]{{2,}}\.\s+[{CAPITALS}]")


def _same_shape(para: Para, after: Para | Grid | None) -> bool:
    return isinstance(after, Para) and after.shape is para.shape


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


@dataclass(frozen=True)
class _Numbered:
    """A numbered paragraph with what helps to judge it."""

    para: Para
    after: Para | Grid | None
    style: Habits
    siblings: Sequence[Verdict]

    @cached_property
    def text(self) -> str:
        """Return its words."""
        return self.para.text

    @cached_property
    def words(self) -> int:
        """Return how many words it has."""
        return len(self.text.split())

    @cached_property
    def bold(self) -> float:
        """Return the share of its letters that are bold."""
        return bold_share(self.para.runs)

    @cached_property
    def own(self) -> bool:
        """Return whether it opens with no verb that gives somebody a part."""
        return role(self.text) is Role.OWN

    @cached_property
    def marked_lead(self) -> int:
        """Return the length of a lead in bold, italics or underlined that has its text behind it."""
        text = self.text
        runs = self.para.runs
        for lead in (bold_lead(runs), lead_of(runs, "italic"), lead_of(runs, "underline")):
            colon = text[:lead].rstrip().endswith(":") or text[lead:].lstrip().startswith(":")
            if lead and _is_lead(text[:lead], text[lead:]) and (colon or role(text[:lead]) is Role.OWN):
                return lead
        return 0

    @cached_property
    def usually_bold(self) -> bool:
        """Return whether it is light where the document sets this form of number bold."""
        return self.style.formatted and self.para.shape in self.style.bold and self.bold < _HALF

    @cached_property
    def colon(self) -> re.Match[str] | None:
        """Return its lead before a colon; not where the names of a group stand behind the colon."""
        match = signs.LEAD_BEFORE_COLON.match(self.text)
        if match is None or names_listed(self.text) or _SENTENCE_BEFORE.search(match[1]):
            return None  # "Tổ chức hội thi. Đơn vị chủ trì: …": a label behind a sentence
        return match

    @cached_property
    def short_lead(self) -> re.Match[str] | None:
        """Return its lead before a colon where that is short for the text behind it."""
        match = self.colon
        if match is None:
            return None
        lead, rest = len(match[1].split()), len(self.text[match.end() :].split())
        return match if lead <= _MAX_LEAD and (rest >= 3 or (rest and lead <= 6)) else None

    @cached_property
    def deeper(self) -> bool:
        """Return whether another form of paragraph follows."""
        return isinstance(self.after, Para) and self.after.shape is not self.para.shape

    @cached_property
    def same_after(self) -> bool:
        """Return whether a paragraph with the same form of number follows."""
        return _same_shape(self.para, self.after)

    @cached_property
    def after_sentence(self) -> bool:
        """Return whether the one before it in its count is a sentence."""
        return bool(self.siblings) and self.siblings[-1] is Verdict.SENTENCE


Judged = tuple[Verdict, int]
"""What a numbered paragraph is, and for a run-in heading the length of its lead."""

_HEADING: Judged = (Verdict.HEADING, 0)
_SENTENCE: Judged = (Verdict.SENTENCE, 0)


def _lead(match: re.Match[str] | None) -> Judged:
    return (Verdict.RUN_IN, match.end(1)) if match is not None else _SENTENCE


_JUDGE: Decision[_Numbered, Judged] = Decision(
    Rule(
        QT_TRANSLATE_NOOP("errors", "A heading: it is bold as a whole."),
        lambda c: c.style.formatted and c.bold > _ALL,
        _HEADING,
    ),
    Rule(
        QT_TRANSLATE_NOOP("errors", "A heading with its text on the line: the lead is bold, italic or underlined."),
        lambda c: c.style.formatted and c.marked_lead,
        lambda c: (Verdict.RUN_IN, c.marked_lead),
    ),
    Rule(
        QT_TRANSLATE_NOOP("errors", "A heading: it is italic as a whole."),
        lambda c: (
            c.style.formatted
            and c.para.shape in {Shape.LETTER, Shape.MULTI}
            and italic_share(c.para.runs) > _ALL
            and not signs.TWO_SENTENCES.search(c.text)
        ),
        _HEADING,
    ),
    Rule(
        QT_TRANSLATE_NOOP("errors", "A heading with its text on the line: a short lead stands before the colon."),
        lambda c: (
            c.usually_bold
            and c.colon is not None
            and len(c.colon[1].split()) <= _MAX_PLAIN_LEAD
            and role(c.colon[1]) is Role.OWN
        ),
        lambda c: _lead(c.colon),
    ),
    Rule(
        QT_TRANSLATE_NOOP("errors", "A heading: short and without a full stop, though it is not bold as others are."),
        lambda c: (
            c.usually_bold
            and c.words <= _LONGEST_LIGHT
            and not signs.SENTENCE_OVER.search(c.text)
            and not c.same_after
            and c.own
            and (not c.after_sentence or _opens(c.para, c.after))  # the last of a list heads nothing
        ),
        _HEADING,
    ),
    Rule(
        QT_TRANSLATE_NOOP("errors", "A sentence: headings with such a number are bold in this paper."),
        lambda c: c.usually_bold,
        _SENTENCE,
    ),
    Rule(
        QT_TRANSLATE_NOOP("errors", "A sentence: what stands before the colon is too long for a lead."),
        lambda c: (
            c.style.formatted
            and c.short_lead is not None
            and role(c.short_lead[1]) is Role.OWN
            and len(c.text[: c.short_lead.end(1)].split()) > _MAX_PLAIN_LEAD
        ),
        _SENTENCE,
    ),
    Rule(
        QT_TRANSLATE_NOOP("errors", "A heading with its text on the line: a short lead stands before the colon."),
        lambda c: c.short_lead is not None and role(c.short_lead[1]) is Role.OWN,
        lambda c: _lead(c.short_lead),
    ),
    Rule(
        QT_TRANSLATE_NOOP("errors", "A sentence: what stands before the colon gives somebody a part."),
        lambda c: c.short_lead is not None,
        _SENTENCE,
    ),
    Rule(  # "Công an xã có trách nhiệm:" opens a list and heads nothing
        QT_TRANSLATE_NOOP("errors", "A sentence: it opens a list of duties."),
        lambda c: (
            c.text.endswith(":")
            and c.para.shape is Shape.LETTER
            and (c.after_sentence or unit_in_sentence(c.text) is not None)
        ),
        _SENTENCE,
    ),
    Rule(
        QT_TRANSLATE_NOOP("errors", "A heading: short, with a colon, and something else stands below it."),
        lambda c: c.text.endswith(":") and c.words <= _LONGEST_COLON and c.deeper and c.own,
        _HEADING,
    ),
    Rule(
        QT_TRANSLATE_NOOP("errors", "A sentence: it ends with a colon, and nothing stands below it."),
        lambda c: c.text.endswith(":"),
        _SENTENCE,
    ),
    Rule(
        QT_TRANSLATE_NOOP("errors", "A heading: a few words with a full stop, and text stands below it."),
        lambda c: (
            signs.SENTENCE_OVER.search(c.text)
            and c.words <= _FEW
            and c.text.endswith(".")
            and not signs.TWO_SENTENCES.search(c.text)
            and c.own
            and not c.after_sentence
            and _opens(c.para, c.after)
        ),
        _HEADING,
    ),
    Rule(
        QT_TRANSLATE_NOOP("errors", "A sentence: it ends as one."),
        lambda c: signs.SENTENCE_OVER.search(c.text),
        _SENTENCE,
    ),
    Rule(
        QT_TRANSLATE_NOOP("errors", "A sentence: it is too long for a heading, or has two sentences."),
        lambda c: c.words > _MAX_HEADING or signs.TWO_SENTENCES.search(c.text),
        _SENTENCE,
    ),
    Rule(
        QT_TRANSLATE_NOOP("errors", "A sentence: a lettered item among others, or one that gives somebody a part."),
        lambda c: c.para.shape is Shape.LETTER and (c.same_after or not c.own),
        _SENTENCE,
    ),
    otherwise=(QT_TRANSLATE_NOOP("errors", "A heading: it has a number and no full stop."), _HEADING),
)


def judge(para: Para, after: Para | Grid | None, style: Habits, siblings: Sequence[Verdict] = ()) -> Judged:
    """Return what a numbered paragraph is, and for a run-in heading the length of its lead.

    `siblings` are the verdicts on those before it in the same count: they decide what its own words leave open.
    """
    decided = _JUDGE(_Numbered(para, after, style, siblings))
    para.why[:] = [decided.why]
    return decided.answer
