"""Lines that belong to one paragraph are joined: hard-wrapped text, sentences cut by a page or by an extraction."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from desktop.documents.reading import signs
from desktop.documents.reading.markers import Shape, find_marker
from desktop.documents.reading.rules import Decision, Rule
from desktop.documents.reading.source import Line, bold_share, tidy
from desktop.domain.base.errors import QT_TRANSLATE_NOOP
from desktop.domain.base.text import SMALL, Run, fold, merge

_TAIL = 600  # characters at the end of a paragraph in which its lead-in is looked for
_BLANK, _INDENT = 250, 2600  # widths as `width` counts: a blank, and the 10 mm or more before a first line
_OVERFULL, _FULL, _NEARLY_FULL, _THREE_QUARTERS = 1.035, 0.97, 0.9, 0.75  # shares of a full line, as widths are guessed
_FEW_LETTERS, _LONG_LINE = 8, 60
_ENOUGH_BREAKS, _NEARLY_ALL = 3, 0.95  # of sentences that go on, before their line's length is believed
_LONG = 150  # characters: a line that long is a paragraph and not a printed line
_WAITING = frozenset(["tại", "theo", "của", "và", "với", "ở", "trong", "thuộc", "số"])
_BOLD, _PLAIN = 0.95, 0.05  # shares of letters in bold
_FUNCTION_WORDS = frozenset(
    [
        "của",
        "và",
        "các",
        "cho",
        "với",
        "trên",
        "tại",
        "theo",
        "về",
        "trong",
        "những",
        "là",
        "được",
        "có",
        "do",
        "đến",
        "từ",
        "cấp",
        "số",
        "ngày",
        "tháng",
        "năm",
        "một",
        "không",
        "sẽ",
        "phải",
        "như",
        "để",
        "bởi",
        "hoặc",
        "giữa",
        "cùng",
        "nhằm",
        "khi",
        "đối",
        "qua",
        "ra",
        "vào",
        "bằng",
        "mỗi",
        "từng",
        "này",
    ]
)

# Advance widths of Times New Roman in thousandths, enough to tell whether a word would have fitted on a line.
_WIDTHS = {
    **dict.fromkeys("iljt.,:;'|!/\\ ‘’", 270), **dict.fromkeys("frIJ()[]-“”\"", 340), **dict.fromkeys("sceaz", 430),
    **dict.fromkeys("bdghknopquvxy0123456789–*?", 500), **dict.fromkeys("mM", 800), **dict.fromkeys("wWĐ", 720),
    **dict.fromkeys("ABCDEGHKLNOPQRSTUVXYF", 650),
}  # fmt: skip


def width(text: str) -> int:
    """Return about how wide `text` is when printed, in thousandths of the font size."""
    return sum(_WIDTHS.get(c, 500) for c in _bare(text))


def _bare(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c)).replace("đ", "d")


@dataclass(frozen=True)
class Layout:
    """How a text was broken into lines: `full` is the width of a full line, 0 where lines are paragraphs."""

    full: int
    pairs: frozenset[tuple[str, str]]
    wrapped: bool = True  # lines may be parts of paragraphs
    spaced: bool = False  # blank lines stand between paragraphs but not between the lines of one
    counted: bool = False  # lines were broken after a number of letters, which `full` then is, and not by their width

    def size(self, text: str) -> int:
        """Return how long a text is, as `full` is counted."""
        return len(text) if self.counted else width(text)


def layout(lines: Sequence[Line]) -> Layout:
    """Measure the lines of a text."""
    texts = [line.text for line in lines]
    lengths = sorted(len(text) for text in texts)
    pairs = frozenset(
        pair
        for text in texts
        for pair in zip(text.split()[:-1], (w.strip(",.;:") for w in text.split()[1:]), strict=False)
    )
    if not lengths:
        return Layout(0, pairs)
    long = sum(1 for length in lengths if length > _LONG)
    gaps = [line.gap for line in lines[1:]]
    inner = sum(1 for gap in gaps if gap == 0)
    letters = _letters_of_a_line(lines)
    if letters:
        return Layout(letters, pairs, spaced=0.15 * len(gaps) < inner < 0.95 * len(gaps), counted=True)
    full = 0
    body = [text for text in texts if 40 <= len(text) <= _LONG]
    if long <= max(1, len(lengths) // 50) and len(body) >= 6:
        widths = sorted(width(text) for text in body)
        top = widths[int(len(widths) * 0.9) :]
        # a wrapped text has many lines of nearly the same width; single paragraphs have every width
        near = sum(1 for item in widths if item > 0.86 * top[0])
        if near >= 0.45 * len(widths):
            full = top[len(top) // 2]
    spaced = full > 0 and 0.15 * len(gaps) < inner < 0.95 * len(gaps)
    return Layout(full, pairs, spaced=spaced)


def _letters_of_a_line(lines: Sequence[Line]) -> int:
    """Return after how many letters a text was broken by its editor, 0 where it was not.

    It was when no sentence that goes on in small letters left room for its next word.
    """
    longest = max((len(line.text) for line in lines), default=0)
    if longest > _LONG or any(line.joins is not None for line in lines):
        return 0
    broken = [
        (before.text, after.text)
        for before, after in pairwise(lines)
        if after.gap == 0 and after.text[:1].islower() and not signs.SENTENCE_END.search(before.text)
    ]
    no_room = sum(len(before) + 1 + len(after.split()[0]) > longest for before, after in broken)
    return longest if len(broken) >= _ENOUGH_BREAKS and no_room >= _NEARLY_ALL * len(broken) else 0


def broken_into_lines(lines: Sequence[Line], measured: Layout) -> bool:
    """Return whether the paragraphs of a Word file are printed lines: it was made from a .pdf or by typing."""
    inner = [line.text for line in lines if len(line.text) > 40]
    lower = sum(1 for text in inner if text[:1].islower())
    return measured.full > 0 and len(inner) >= 15 and lower > 0.35 * len(inner)


def join_lines(lines: Sequence[Line], measured: Layout) -> list[list[Line]]:
    """Group body lines into paragraphs."""
    groups: list[list[Line]] = []
    for line in lines:
        if groups and _continues(groups[-1], line, measured):
            groups[-1].append(line)
        else:
            groups.append([line])
    return groups


def _cut_off(before: str, after: str, measured: Layout) -> bool:
    """Return whether the words around the break belong together: a function word, a comma, or a pair seen elsewhere."""
    if len(before) <= 40:
        return False
    if before.endswith((",", "(", "“", " -", " –")):
        return signs.ENACTING.match(after) is None
    last = before.rsplit(maxsplit=1)[-1]
    first = after.split(maxsplit=1)[0].strip(",.;:)")
    if last.lower() in _FUNCTION_WORDS:
        return re.search(r"\b(?:thiểu|đa|tham|tổng|con|dân) số$", before, re.IGNORECASE) is None
    return last[:1].isupper() and len(before) > 60 and (last, first) in measured.pairs


def _inside_citation(group: list[Line]) -> bool:
    """Return whether a sentence waits for the rest of a citation ("theo Mục 5," / "Phần VI Hướng dẫn số …")."""
    before = group[-1].text
    if _is_heading_line(group) and _is_upper(before):
        return False
    whole = " ".join(line.text for line in group[-8:])
    waits = before.rsplit(maxsplit=1)[-1].lower() in _WAITING
    return before.endswith((",", "(")) or waits or whole.count("(") > whole.count(")")


def _dash_inside(before: str, after: str) -> bool:
    """Return whether a dash at a line's start goes on with a name ("2021 - 2025") instead of opening a bullet."""
    if re.match(r"^[-–]\s?\d{4}\b", after) and re.search(r"\d{4}$", before):
        return True
    if signs.FIELDS_END.search(before) and signs.SOCIETY.match(after):
        return True
    return (
        signs.SENTENCE_END.search(before) is None
        and re.match(r"^[-–]\s\w", after) is not None
        and re.match(rf"^[-–]\s(?:xã hội|an ninh|quốc phòng|[{SMALL}])", after) is not None
        and not before.endswith(",")
        and len(before) > 40
    )


def _number_inside(before: str, after: str, shape: Shape, measured: Layout) -> bool:
    """Return whether a number at a line's start belongs to the sentence ("ngày / 15. …" does not open a heading)."""
    if signs.SENTENCE_END.search(before) or shape in {
        Shape.ARTICLE,
        Shape.DASH,
        Shape.PLUS,
        Shape.ROMAN,
        Shape.PART,
        Shape.UPPER,
    }:
        return False
    if shape is Shape.LETTER and before.rsplit(maxsplit=1)[-1].lower() in {"điểm", "mục", "tiết", "khoản"}:
        return True
    last = fold(before.rsplit(maxsplit=1)[-1])
    return shape is Shape.NUMBER and last in {
        "ngay",
        "thang",
        "quy",
        "so",
        "dieu",
        "khoan",
        "muc",
        "diem",
        "phu",
        "luc",
        "va",
    }


def _is_heading_line(group: list[Line]) -> bool:
    return find_marker(group[0].text).shape in {Shape.ROMAN, Shape.NUMBER, Shape.MULTI}


def _all_capitals(text: str) -> bool:
    letters = [c for c in text if c.isalpha()]
    return len(letters) > 2 and all(c.isupper() for c in letters)


def _is_upper(text: str) -> bool:
    letters = [c for c in text if c.isalpha()]
    words = sum(1 for word in text.split() if word.strip(",.;:-–").isalpha())
    return words >= 2 and sum(c.isupper() for c in letters) > 0.85 * len(letters)


@dataclass(frozen=True)
class _Break:
    """A line behind the lines of a paragraph, which it may go on with."""

    group: Sequence[Line]
    line: Line
    measured: Layout

    @cached_property
    def before(self) -> str:
        """Return the line before."""
        return self.group[-1].text

    @cached_property
    def after(self) -> str:
        """Return the line itself."""
        return self.line.text

    @cached_property
    def bases(self) -> bool:
        """Return whether the paragraph is a basis."""
        return signs.BASIS_AS_WRITTEN.match(self.group[0].text) is not None

    @cached_property
    def marker(self) -> Shape:
        """Return the form of the number or sign that the line opens with."""
        return find_marker(self.after).shape

    @cached_property
    def opens(self) -> bool:
        """Return whether that number or sign opens a paragraph."""
        shape = self.marker
        return shape is not Shape.NONE and not (shape is Shape.DASH and _dash_inside(self.before, self.after))

    @cached_property
    def lower(self) -> bool:
        """Return whether the line goes on in small letters."""
        return self.after.lstrip("\"“‘'([")[:1].islower()

    @cached_property
    def ended(self) -> bool:
        """Return whether the line before ends a sentence or a part of it."""
        return signs.SENTENCE_END.search(self.before) is not None

    @cached_property
    def full(self) -> int:
        """Return how wide a full line is, 0 where lines are paragraphs."""
        return self.measured.full

    @cached_property
    def needed(self) -> int:
        """Return how wide the line before were with the first word of this one."""
        size = self.measured.size
        return size(self.before) + size(" ") + size(self.after.split()[0])

    @cached_property
    def indent(self) -> int:
        """Return how much the first line of a paragraph is indented."""
        return _INDENT if len(self.group) == 1 and not self.measured.counted else 0

    @cached_property
    def no_room(self) -> bool:
        """Return whether the first word had no room on the line before, where letters were counted."""
        return self.measured.counted and self.needed > self.full

    @cached_property
    def opens_sentence(self) -> bool:
        """Return whether a sentence opens here behind a basis that ends in a comma, with room left on its line."""
        return (
            self.before.endswith(",")
            and signs.BASIS.match(signs.folded(self.group[0].text)) is not None
            and self.marker is Shape.NONE
            and signs.OPENS_SENTENCE.match(self.after) is not None
            and (not self.full or self.needed < _NEARLY_FULL * self.full)
        )

    @cached_property
    def capitals_change(self) -> bool:
        """Return whether only one of both lines is in capitals."""
        return _is_upper(self.before) != _is_upper(self.after) and not self.lower

    @cached_property
    def heading_over(self) -> bool:
        """Return whether a line all in bold is over, and another paragraph, not in bold, opens with a capital."""
        return (
            self.after[:1].isupper() and bold_share(self.line.runs) < _PLAIN and bold_share(self.group[-1].runs) > _BOLD
        )

    @cached_property
    def close(self) -> bool:
        """Return whether blank lines part paragraphs, none stands here, and the line before is about full."""
        enough = _NEARLY_FULL if self.ended else _THREE_QUARTERS
        return self.measured.spaced and self.line.gap == 0 and self.measured.size(self.before) > enough * self.full


_GOES_ON: Decision[_Break, bool] = Decision(
    Rule(
        QT_TRANSLATE_NOOP("errors", "A new paragraph: it has a number of its own, or there is nothing to go on with."),
        lambda c: not c.before or not c.after or c.line.marker,
        then=False,
    ),
    Rule(
        QT_TRANSLATE_NOOP("errors", "A new paragraph: it opens as the last paragraph of a paper does."),
        lambda c: signs.CLOSING_WORDS.match(c.after),
        then=False,
    ),
    Rule(
        QT_TRANSLATE_NOOP("errors", "Its place on the page tells whether it goes on with the line before."),
        lambda c: c.line.joins is not None,
        lambda c: bool(c.line.joins),
    ),
    Rule(
        QT_TRANSLATE_NOOP("errors", "It goes on: the next word had no room among the letters of a line."),
        lambda c: (
            c.no_room
            and not c.ended
            and not c.capitals_change
            and (c.marker is Shape.NONE or re.match(rf"^[-–]\s[{SMALL}]", c.after))
        ),
        then=True,
    ),
    Rule(
        QT_TRANSLATE_NOOP("errors", "A new paragraph: it leads from the bases into the text."),
        lambda c: c.bases and c.after[:1].isupper() and signs.LEAD_IN_END.search(c.after[-_TAIL:]),
        then=False,
    ),
    Rule(
        QT_TRANSLATE_NOOP("errors", "A new paragraph: another basis, or the sender who issues the paper."),
        lambda c: (
            c.bases
            and c.before.endswith((",", ";"))
            and (
                signs.ENACTING.match(c.after)
                if c.before.endswith(",")
                else signs.BASIS_AS_WRITTEN.match(c.after) or signs.ISSUES.match(c.after)
            )
        ),
        then=False,
    ),
    Rule(
        QT_TRANSLATE_NOOP("errors", "A new paragraph: a sentence opens behind a basis that ends in a comma."),
        lambda c: c.opens_sentence,
        then=False,
    ),
    Rule(
        QT_TRANSLATE_NOOP("errors", "It goes on: the sentence before waits for the rest of a citation."),
        lambda c: c.marker in {Shape.PART, Shape.ARTICLE} and _inside_citation(list(c.group)),
        then=True,
    ),
    Rule(
        QT_TRANSLATE_NOOP("errors", "A number or a sign opens a new paragraph, unless it is part of the sentence."),
        lambda c: c.opens,
        lambda c: bool(c.full) and _number_inside(c.before, c.after, c.marker, c.measured),
    ),
    Rule(
        QT_TRANSLATE_NOOP("errors", "It goes on: a number or a symbol was broken by the line's end."),
        lambda c: (
            (c.after[0].isdigit() and re.search(r"\b(?:số|ngày)$", c.before))
            or re.search(r"\d\S*[-/]$", c.before)
            or (re.search(r"\b(?:19|20)\d\d$", c.before) and re.match(r"^[-–]\s?(?:19|20)\d\d\b", c.after))
        ),
        then=True,
    ),
    Rule(
        QT_TRANSLATE_NOOP("errors", "It goes on: a heading in capitals was broken by the line's end."),
        lambda c: (
            (c.measured.wrapped or c.before.endswith(","))
            and _is_upper(c.before)
            and _all_capitals(c.after)
            and _is_heading_line(list(c.group))
        ),
        then=True,
    ),
    Rule(
        QT_TRANSLATE_NOOP("errors", "A new paragraph: the one before is the last of a text."),
        lambda c: c.before.endswith("./."),
        then=False,
    ),
    # lines of a certain width
    Rule(
        QT_TRANSLATE_NOOP("errors", "A new paragraph: one of both is in capitals."),
        lambda c: (
            c.full
            and _is_upper(c.before) != _is_upper(c.after)
            and len(c.after) > _FEW_LETTERS
            and len(c.before) > _FEW_LETTERS
            and not c.lower
        ),
        then=False,
    ),
    Rule(
        QT_TRANSLATE_NOOP("errors", "A new paragraph: a word to everybody, and the sentence before was over."),
        lambda c: (
            c.full
            and c.before.endswith(".")
            and (signs.REMARK.match(signs.folded(c.after)) or signs.LAST_WORDS.is_in(c.after))
        ),
        then=False,
    ),
    Rule(
        QT_TRANSLATE_NOOP("errors", "No blank line parts it from a line that is about full."),
        lambda c: c.full and c.close,
        lambda c: not c.before.endswith(":"),
    ),
    Rule(
        QT_TRANSLATE_NOOP("errors", "Small letters go on, unless the sentence before was over on a short line."),
        lambda c: c.full and c.lower,
        lambda c: not (c.ended and c.before.endswith((";", ".", ":")) and c.needed < _NEARLY_FULL * c.full),
    ),
    Rule(
        QT_TRANSLATE_NOOP("errors", "A new paragraph: behind a blank line, and the sentence before was over."),
        lambda c: c.full and c.ended and c.measured.spaced and c.line.gap > 0,
        then=False,
    ),
    Rule(
        QT_TRANSLATE_NOOP("errors", "It goes on: a list of citations was broken by the line's end."),
        lambda c: (
            c.full
            and c.ended
            and c.before.endswith(";")
            and signs.CITING.match(c.after)
            and c.needed > _FULL * c.full - c.indent
        ),
        then=True,
    ),
    Rule(
        QT_TRANSLATE_NOOP("errors", "The sentence before was over; it goes on only where the next word had no room."),
        lambda c: c.full and c.ended,
        lambda c: c.needed > _OVERFULL * c.full - c.indent and not c.before.endswith(":"),
    ),
    Rule(
        QT_TRANSLATE_NOOP("errors", "It goes on: the words around the break belong together."),
        lambda c: c.full and _cut_off(c.before, c.after, c.measured),
        then=True,
    ),
    Rule(
        QT_TRANSLATE_NOOP("errors", "It goes on where the next word had no room on the line before."),
        lambda c: c.full,
        lambda c: c.needed > _FULL * c.full - c.indent,
    ),
    # paragraphs as lines
    Rule(
        QT_TRANSLATE_NOOP("errors", "Small letters go on, unless the sentence before was over."),
        lambda c: c.lower,
        lambda c: not c.ended or not c.before.endswith((".", ";", ":", "!", "?")),
    ),
    Rule(
        QT_TRANSLATE_NOOP("errors", "A new paragraph: the sentence before was over."),
        lambda c: c.ended,
        then=False,
    ),
    Rule(
        QT_TRANSLATE_NOOP("errors", "It goes on: a figure behind a long line whose sentence was not over."),
        lambda c: (
            c.after.lstrip("\"“‘'([")[:1].isdigit()
            and len(c.before) > _LONG_LINE
            and not _is_heading_line(list(c.group))
        ),
        then=True,
    ),
    Rule(
        QT_TRANSLATE_NOOP("errors", "It goes on: the words around the break belong together."),
        lambda c: _cut_off(c.before, c.after, c.measured) and not _is_upper(c.before) and not c.heading_over,
        then=True,
    ),
    otherwise=(QT_TRANSLATE_NOOP("errors", "A new paragraph: each line of this file is one."), False),
)


def _continues(group: list[Line], line: Line, measured: Layout) -> bool:
    decided = _GOES_ON(_Break(group, line, measured))
    if decided.answer or group:
        line.why.append(decided.why)
    return decided.answer


def joined(group: Sequence[Line]) -> Line:
    """Return the lines of one paragraph as one line; a word cut by a hyphen at the line's end is not guessed at."""
    if len(group) == 1:
        return group[0]
    runs: list[Run] = []
    for line in group:
        if runs and _inside_word(runs[-1].text):
            last = runs[-1]
            runs[-1] = Run(last.text.rstrip(), last.bold, last.italic, last.underline)
            runs.extend(tidy(line.runs))
            continue
        if runs and not runs[-1].text.endswith((" ", "\n")):
            last = runs[-1]
            runs.append(Run(" ", last.bold, last.italic, last.underline))
        runs.extend(line.runs)
    first = group[0]
    return Line(
        merge(tuple(runs)),
        marker=first.marker,
        centred=first.centred,
        gap=first.gap,
        joins=first.joins,
        column=first.column,
        part=first.part,
        landscape=first.landscape,
        page=first.page,
        level=first.level,
        notes=tuple(note for line in group for note in line.notes),
        why=[*first.why, *(reason for line in group[1:] for reason in line.why)],
    )


def _inside_word(before: str) -> bool:
    """Return whether a line ends inside of a word or a symbol ("105/2025/NĐ-" / "CP")."""
    return re.search(r"\w[-/]$", before.rstrip()) is not None
