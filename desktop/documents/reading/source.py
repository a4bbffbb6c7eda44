"""What every reader of a file hands on: lines and tables in reading order, before anything is understood."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from itertools import pairwise

from desktop.documents.reading import legacy_fonts
from desktop.documents.safety import MAX_CELLS, MAX_LINE, MAX_PARAGRAPHS, too_much
from desktop.domain.base.errors import QT_TRANSLATE_NOOP
from desktop.domain.base.filling import filled
from desktop.domain.base.text import CAPITALS, SMALL, Run, Runs, clean, fold, merge, plain

_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")
_MARKS = "\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323"  # of Vietnamese letters
_LETTER = r"[^\W\d_]"
_WIDE = re.compile(
    rf"(?<!\S)(?:[(“] {{1,4}})?(?:{_LETTER} {{1,4}}){{2,}}{_LETTER}(?: {{1,4}}(?:{_LETTER}|[\d)”,;:.]))*(?!\S)"
)
"""Words whose letters have blanks between them."""
_WIDE_WORD = re.compile(rf"[{CAPITALS}](?: [{CAPITALS}])+|{_LETTER}(?: [{SMALL}])+")
_SYLLABLE = re.compile(
    r"(?:ng?h?|[ctkgp]h|tr|gi|qu|[bcdghklmprstvx])?[aeiouy]{1,3}(?:(?:ch|n[gh])(?![aeiouy])|n(?![aeiouygh])|[cmpt](?![aeiouyh]))?"
)
_BLANKS = re.compile(r"[ \u00a0\u2000-\u200b\u202f\u3000\ufeff\t\n\r\f\v]+")


@dataclass(frozen=True)
class UserNotice:
    """A sentence about what the reading did to the file, to be translated when shown.

    `source` is the English sentence marked for the context "errors", `values` fills its {named} places.
    """

    source: str
    values: dict[str, object] = field(default_factory=dict)

    def __str__(self) -> str:
        return filled(self.source, **self.values) if self.values else self.source


@dataclass(eq=False)
class Line:
    r"""A paragraph (Word) or a printed line (text, PDF).

    `runs` may hold tabs and soft line breaks ("\\n"). `marker` is an automatic number or bullet that is not in the
    runs. `joins` says whether the line goes on with the paragraph before it: None where the source cannot tell.
    `column` tells the columns of a letterhead or an ending apart; `part` counts sections of the document.
    """

    runs: Runs
    marker: str = ""
    centred: bool = False
    gap: int = 0
    joins: bool | None = None
    column: int = 0
    part: int = 0
    landscape: bool = False
    page: int = 0  # of a .pdf
    level: int | None = None  # outline level of the style, from 0
    notes: tuple[str, ...] = ()  # footnotes that are referred to here
    why: list[str] = field(default_factory=list)  # what decided about it, in the order of the decisions

    @property
    def text(self) -> str:
        """Return the text on one line, without the automatic marker."""
        return clean(_BLANKS.sub(" ", _INVISIBLE.sub("", plain(self.runs))))

    @property
    def printed(self) -> str:
        """Return what a reader sees: marker and text."""
        return f"{self.marker} {self.text}" if self.marker else self.text


@dataclass(eq=False)
class Grid:
    """A table: rows of cells, each a list of lines. `ours` is one that the program wrote as a table of the text."""

    rows: list[list[list[Line]]]
    part: int = 0
    landscape: bool = False
    header_rows: int = 0
    ours: bool = False
    widths: list[int] = field(default_factory=list)  # of the columns, as the file has them; none where it does not say

    @property
    def text(self) -> str:
        """Return all text of the table."""
        return "\n".join(line.printed for row in self.rows for cell in row for line in cell)

    def plain_rows(self) -> list[list[str]]:
        """Return the cells as plain text, lines of a cell joined by a line break."""
        return [["\n".join(line.printed for line in cell if line.printed) for cell in row] for row in self.rows]


SourceItem = Line | Grid


def compose(items: list[SourceItem]) -> None:
    """Make letters and their tone marks one character each, and words whole, as patterns and comparisons expect.

    Files made on a Mac or by some converters hold marks apart, others the letters of words that were set wide; to a
    reader they look the same.
    """
    for item in items:
        lines = [item] if isinstance(item, Line) else [line for row in item.rows for cell in row for line in cell]
        for line in lines:
            text = plain(line.runs)
            if not text.isascii() and not unicodedata.is_normalized("NFC", text):
                runs = (
                    Run(unicodedata.normalize("NFC", run.text), run.bold, run.italic, run.underline)
                    for run in marks_joined(line.runs)
                )
                line.runs = merge(tuple(runs))
            if _WIDE.search(plain(line.runs)):
                line.runs = words_joined(line.runs)


def words_joined(parts: Runs) -> Runs:
    """Return runs whose words have no blanks between their letters: "( đ ợ t 1 )" is "(đợt 1)".

    Wider blanks part words, and syllables where there are none; letters that make no syllable ("nhóm A B C") stay.
    """
    gone: set[int] = set()
    for wide in _WIDE.finditer(plain(parts)):
        gone |= {wide.start() + place for place in _blanks_inside(wide[0])}
    runs = []
    start = 0
    for run in parts:
        kept = "".join(char for place, char in enumerate(run.text, start) if place not in gone)
        runs.append(Run(kept, run.bold, run.italic, run.underline))
        start += len(run.text)
    return merge(tuple(run for run in runs if run.text))


def _blanks_inside(text: str) -> set[int]:
    """Return which blanks of a text with wide letters stand within words, figures and brackets."""
    inside: set[int] = set()
    for word in _WIDE_WORD.finditer(text):
        letters = fold(word[0].replace(" ", ""))
        ends = [0]
        while ends[-1] < len(letters) and (syllable := _SYLLABLE.match(letters, ends[-1])) is not None:
            ends.append(syllable.end())
        if ends[-1] == len(letters):
            inside |= {word.start() + 2 * at - 1 for at in range(1, len(letters)) if at not in ends}
    others = re.finditer(r"(?<=[(“]) | (?=[)”,;:.])|(?<=\d) (?=\d)|(?<= ) ", text)
    return inside | {match.start() for match in others} if inside else inside


def marks_joined(parts: Runs) -> Runs:
    """Return runs none of which begins with a mark that belongs to the letter before it."""
    out: list[Run] = []
    for run in parts:
        marks = len(run.text) - len(run.text.lstrip(_MARKS)) if out else 0
        if marks:
            last = out[-1]
            out[-1] = Run(last.text + run.text[:marks], last.bold, last.italic, last.underline)
        if run.text[marks:]:
            out.append(Run(run.text[marks:], run.bold, run.italic, run.underline))
    return tuple(out)


def check_size(items: list[SourceItem], name: str) -> None:
    """Raise the sentence for a text that is longer than any plan; what follows takes the lines apart by patterns."""
    lines = [item for item in items if isinstance(item, Line)]
    cells = [cell for item in items if isinstance(item, Grid) for row in item.rows for cell in row]
    inside = [line for cell in cells for line in cell]
    long = any(sum(len(run.text) for run in line.runs) > MAX_LINE for line in (*lines, *inside))
    if long or len(lines) > MAX_PARAGRAPHS or len(cells) > MAX_CELLS or len(inside) > MAX_CELLS:
        raise too_much(name)


@dataclass
class Source:
    """A file as lines and tables. `wrapped` says that a line is not yet a paragraph (text, PDF)."""

    items: list[SourceItem]
    wrapped: bool = False
    notices: list[UserNotice] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)  # footnotes and endnotes
    margin_texts: list[str] = field(default_factory=list)  # headers and footers, for marks of secrecy


def without_old_letters(source: Source) -> None:
    """Change text of old fonts (TCVN3, VNI) to Unicode, in place, where the file does not name its fonts."""
    lines = [
        line
        for item in source.items
        for line in ([item] if isinstance(item, Line) else [x for row in item.rows for cell in row for x in cell])
    ]
    kind = legacy_fonts.kind_of("\n".join(plain(line.runs) for line in lines))
    if not kind:
        return
    for line in lines:
        text = plain(line.runs)
        if legacy_fonts.is_modern(text):
            continue
        new = legacy_fonts.to_unicode(text, kind)
        if len(new) == len(text):  # letter for letter: what is bold stays bold
            ends = [0]
            for run in line.runs:
                ends.append(ends[-1] + len(run.text))
            line.runs = merge(
                tuple(
                    Run(new[start:end], run.bold, run.italic, run.underline)
                    for run, (start, end) in zip(line.runs, pairwise(ends), strict=True)
                )
            )
        else:
            line.runs = merge(
                tuple(
                    Run(legacy_fonts.to_unicode(run.text, kind), run.bold, run.italic, run.underline)
                    for run in line.runs
                )
            )
    source.notes[:] = [
        note if legacy_fonts.is_modern(note) else legacy_fonts.to_unicode(note, kind) for note in source.notes
    ]
    notice = UserNotice(QT_TRANSLATE_NOOP("errors", "Text in old fonts (TCVN3, VNI) was changed to Unicode."))
    if notice not in source.notices:
        source.notices.append(notice)


def tidy(runs: Runs) -> Runs:
    """Return runs with one space between words and none at the ends, breaks and tabs as spaces."""
    out: list[Run] = []
    space = True
    for run in runs:
        text = unicodedata.normalize("NFC", _BLANKS.sub(" ", _INVISIBLE.sub("", run.text)))
        if space:
            text = text.lstrip(" ")
        if text:
            space = text.endswith(" ")
            out.append(Run(text, run.bold, run.italic, run.underline))
    while out and not out[-1].text.rstrip(" "):
        out.pop()
    if out:
        last = out[-1]
        out[-1] = Run(last.text.rstrip(" "), last.bold, last.italic, last.underline)
    return merge(tuple(out))


def cut(runs: Runs, start: int, stop: int | None = None) -> Runs:
    """Return the part of `runs` between two positions of their plain text."""
    out: list[Run] = []
    place = 0
    for run in runs:
        first = max(start - place, 0)
        last = len(run.text) if stop is None else min(stop - place, len(run.text))
        if first < last:
            out.append(Run(run.text[first:last], run.bold, run.italic, run.underline))
        place += len(run.text)
    return tuple(out)


def split_breaks(runs: Runs) -> list[Runs]:
    """Split runs at soft line breaks."""
    text = plain(runs)
    out: list[Runs] = []
    start = 0
    for match in re.finditer("\n", text):
        out.append(cut(runs, start, match.start()))
        start = match.end()
    out.append(cut(runs, start))
    return out


def bold_share(runs: Runs) -> float:
    """Return the share of letters that are bold."""
    letters = bold = 0
    for run in runs:
        count = sum(c.isalpha() for c in run.text)
        letters += count
        bold += count if run.bold else 0
    return bold / letters if letters else 0.0


def italic_share(runs: Runs) -> float:
    """Return the share of letters that are italic."""
    letters = italic = 0
    for run in runs:
        count = sum(c.isalpha() for c in run.text)
        letters += count
        italic += count if run.italic else 0
    return italic / letters if letters else 0.0


def bold_lead(runs: Runs) -> int:
    """Return the length of the text at the start that is bold; blanks and signs between bold runs count."""
    return lead_of(runs, "bold")


def lead_of(runs: Runs, attribute: str) -> int:
    """Return the length of the text at the start that is bold, italic or underlined."""
    end = place = 0
    for run in runs:
        place += len(run.text)
        if getattr(run, attribute):
            end = place
        elif any(c.isalnum() for c in run.text):
            break
    return end


def is_upper(text: str) -> bool:
    """Return whether a text is written in capitals."""
    letters = [c for c in text if c.isalpha()]
    return len(letters) > 1 and sum(c.isupper() for c in letters) > 0.85 * len(letters)
