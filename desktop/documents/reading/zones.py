"""Where the parts of a plan stand: letterhead, name and subject, body, ending, appendices."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum, auto
from functools import cached_property

from desktop.documents.reading import signs
from desktop.documents.reading.appendix import is_task_table, opens_appendix
from desktop.documents.reading.body import is_basis
from desktop.documents.reading.ending import is_signature_line, opens_recipients
from desktop.documents.reading.markers import Shape, find_marker
from desktop.documents.reading.rules import Decision, Rule
from desktop.documents.reading.source import Grid, Line, Source, SourceItem, bold_share, cut, is_upper, split_breaks
from desktop.domain.base.errors import QT_TRANSLATE_NOOP
from desktop.domain.base.text import CAPITALS, Run, Runs, clean, fold, merge, plain
from desktop.domain.task.wording import is_unit_name

DOCUMENT_KINDS = (
    "KẾ HOẠCH LIÊN TỊCH", "KẾ HOẠCH PHỐI HỢP", "KẾ HOẠCH HÀNH ĐỘNG", "KẾ HOẠCH", "CHƯƠNG TRÌNH HÀNH ĐỘNG",
    "CHƯƠNG TRÌNH CÔNG TÁC", "CHƯƠNG TRÌNH PHỐI HỢP", "CHƯƠNG TRÌNH", "ĐỀ ÁN", "PHƯƠNG ÁN", "DỰ ÁN", "HƯỚNG DẪN",
    "BÁO CÁO", "CHỈ THỊ", "NGHỊ QUYẾT", "QUYẾT ĐỊNH", "THÔNG BÁO", "TỜ TRÌNH", "QUY CHẾ", "QUY ĐỊNH", "ĐỀ CƯƠNG",
    "CÔNG ĐIỆN", "THÔNG BÁO KẾT LUẬN", "KẾT LUẬN", "GIẤY MỜI", "BIÊN BẢN", "GIẤY ỦY QUYỀN", "PHIẾU CHUYỂN", "THÔNG CÁO",
)  # fmt: skip
_SEARCHED = 600  # items: as far as the name of the document is looked for
_FIRST_PAGE = 40
_TAIL = 600  # characters at the end of a paragraph in which its lead-in is looked for
_MOSTLY_BOLD = 0.6  # share of letters: a subject is set bold as a whole, but for a sign or a number
_SHORT, _LONGEST_BOLD, _LONGEST_TAIL, _FULL = 120, 200, 90, 40
_LONG_LINE = 100  # letters: no line of an ending is longer
"""Letters of a line of a subject: a short one, the longest in bold, the longest rest, one that fills its line."""
_FOLDED_KINDS = {fold(kind): kind for kind in DOCUMENT_KINDS}
LETTER = "CÔNG VĂN"


# --- lines in order -----------------------------------------------------------------------------------------------


def in_order(items: Sequence[SourceItem]) -> list[SourceItem]:
    """Return the items with layout tables taken apart, soft breaks that part paragraphs split, blanks counted."""
    out: list[SourceItem] = []
    gap = 0
    for item in items:
        if isinstance(item, Grid):
            if _is_layout(item):
                out.extend(_flattened(item))
            elif item.text.strip():
                out.append(item)
            gap = 0
            continue
        if not re.search(r"[^\W_]", item.text):  # empty, or a line made of dashes
            gap += 1
            continue
        for index, line in enumerate(_split_line(item)):
            line.gap = max(line.gap, gap) if index == 0 else 0
            out.append(line)
        gap = 0
    return out


def _is_layout(grid: Grid) -> bool:
    """Return whether a table only places text on the page (letterhead, ending, one column)."""
    if grid.ours:
        return False
    width = max((len(row) for row in grid.rows), default=0)
    filled = [[cell for cell in row if cell] for row in grid.rows]
    if width <= 1 or all(len(row) <= 1 for row in filled):
        return True
    if is_task_table(grid):
        return False
    texts = [line.printed for row in grid.rows for cell in row for line in cell]
    if _is_letterhead(texts) or signs.ADDRESSED.match(next(filter(None, texts), "")):
        return True  # "Kính gửi:" in a cell, those that it goes to in the next one
    for text in texts:
        folded = fold(text)
        if (
            "cong hoa xa hoi chu nghia" in folded
            or "dang cong san viet nam" in folded
            or "doc lap - tu do" in folded
            or opens_recipients(text)
        ):
            return True
        if folded in _FOLDED_KINDS and text.isupper():
            return True
    signing = [text for text in texts if is_signature_line(text)]
    return len(grid.rows) <= 4 and bool(signing) and sum(len(text) for text in texts) < 700


_NUMBER_LINE = re.compile(r"^so\s?:?\s?[\d.…_\s]{0,12}\s?[-/]\s?[a-z]{2}")
_LETTERHEAD_LINES = 20
_DATE_LINE = re.compile(r"\bngay\b.{0,16}\bthang\b.{0,16}\bnam\b.{0,8}$")


def _is_letterhead(texts: Sequence[str]) -> bool:
    """Return whether a table holds a number with its symbol and a place with its date, each on a line of its own."""
    folded = [fold(text) for text in texts]
    short = len(folded) < _LETTERHEAD_LINES
    return short and any(map(_NUMBER_LINE.match, folded)) and any(map(_DATE_LINE.search, folded))


def _flattened(grid: Grid) -> list[Line]:
    out = []
    for row in grid.rows:
        columns = [index for index, cell in enumerate(row) if cell]
        for place, cell in enumerate(row):
            for line in cell:
                line.column = place if len(columns) > 1 or place > 0 else 0
                line.part = grid.part
                out.extend(_split_line(line))
    return [line for line in out if line.text]


def _split_line(line: Line) -> list[Line]:
    """Split a paragraph at soft breaks where the next line opens a paragraph of its own or a short line ended."""
    pieces = split_breaks(line.runs)
    if len(pieces) == 1:
        return [line]
    out: list[Line] = []
    for index, piece in enumerate(pieces):
        text = clean(plain(piece))
        if not text:
            continue
        entry = Line(
            piece,
            marker=line.marker if not out else "",
            centred=line.centred,
            joins=line.joins,
            column=line.column,
            part=line.part,
            landscape=line.landscape,
            page=line.page,
            level=line.level,
            notes=line.notes if not out else (),
            why=list(line.why),
        )
        if index and out and _goes_on(out[-1].text, text):
            previous = out[-1]
            previous.runs = merge((*previous.runs, *_space(previous.runs), *piece))
        else:
            out.append(entry)
    return out or [line]


def _space(before: Runs) -> Runs:
    return (Run(" ", before[-1].bold, before[-1].italic, before[-1].underline),) if before else ()


def _goes_on(before: str, text: str) -> bool:
    if find_marker(text).shape is not Shape.NONE or text.isupper() or before.isupper():
        return False
    if opens_recipients(text) or opens_recipients(before) or before.startswith("-"):
        return text[:1].islower()
    ended = re.search(r"[.;:!?]$|\./\.$", before)
    return text[:1].islower() or (not ended and len(before) > 60)


# --- zones --------------------------------------------------------------------------------------------------------


@dataclass
class Opening:
    """Where the name of the document stands: `head` items belong to the letterhead, the document begins at `start`.

    `rest` is what follows the name on its line. `cover` are the items of a decision that the plan is attached to.
    """

    kind: str
    head: int
    start: int
    rest: Line | None = None
    letter: bool = False
    cover: tuple[int, int] = (0, 0)
    why: str = ""


_LETTER_WORDS = QT_TRANSLATE_NOOP("errors", "A letter: it has no name, and opens with whom it goes to.")
_ALONE_WORDS = QT_TRANSLATE_NOOP("errors", "The name of the paper stands alone in capitals.")
_BEHIND_WORDS = QT_TRANSLATE_NOOP("errors", "The plan stands behind the decision that issues it.")
_SAME_LINE_WORDS = QT_TRANSLATE_NOOP("errors", "The name of the paper opens the line, its subject goes on behind it.")


def find_kind(items: Sequence[SourceItem]) -> Opening | None:
    """Find the name of the document; a plan behind the decision that issues it is found behind it."""
    first: Opening | None = None
    for index, item in enumerate(items[:_SEARCHED]):
        if not isinstance(item, Line):
            continue
        if first is None and index < _FIRST_PAGE and signs.ADDRESSED.match(item.text):
            return Opening(LETTER, index, index, letter=True, why=_LETTER_WORDS)
        text = item.text.strip("* ")
        folded = re.sub(r"\s", " ", fold(text)).strip(" .:")
        alone = folded in _FOLDED_KINDS or folded.replace(" ", "") == "kehoach"
        if alone and text.upper() == text:
            kind = _FOLDED_KINDS.get(folded, "KẾ HOẠCH")
            if first is None:
                first = Opening(kind, index, index + 1, why=_ALONE_WORDS)
            elif first.kind == "QUYẾT ĐỊNH" and kind == "KẾ HOẠCH":
                return Opening(kind, first.head, index + 1, cover=(first.head, index), why=_BEHIND_WORDS)
            if first.kind != "QUYẾT ĐỊNH":
                return first
        elif first is None and index < _FIRST_PAGE:
            named = next((kind for kind in DOCUMENT_KINDS if text.startswith(f"{kind} ")), None)
            if named is not None and len(text) > len(named) + 3:
                place = plain(item.runs).find(named) + len(named)
                rest = Line(
                    cut(item.runs, place),
                    centred=item.centred,
                    column=item.column,
                    part=item.part,
                    landscape=item.landscape,
                )
                return Opening(named, index, index + 1, rest, why=_SAME_LINE_WORDS)
    return first


def letter_subject(head: Sequence[Line]) -> tuple[str, list[Line]]:
    """Return the subject of a letter ("V/v …"), which stands under its number, and the other lines of the head."""
    out: list[Line] = []
    parts: list[str] = []
    column: int | None = None
    open_ = False
    for line in head:
        pieces = [piece for piece in re.split(r"\t+|\n|\s{4,}", plain(line.runs)) if piece.strip()]
        rest: list[str] = []
        for piece in pieces:
            text = clean(piece).strip("* ")
            if not parts and signs.ABOUT.match(text):
                parts, column, open_ = [text], line.column, True
            elif (
                open_
                and line.column == column
                and not is_upper(text)
                and not signs.OF_LETTERHEAD.search(signs.folded(text))
            ):
                parts.append(text)
            else:
                open_ = open_ and (line.column != column or len(pieces) > 1)
                rest.append(piece)
        if len(rest) == len(pieces):
            out.append(line)
        elif rest:
            out.append(Line((Run("\t".join(rest)),), column=line.column, part=line.part, page=line.page))
    return clean(" ".join(parts)), out


def opens_addressees(item: SourceItem | None, kind: str) -> bool:
    """Return whether those that a paper with a name goes to are listed from here on."""
    if not isinstance(item, Line):
        return False
    wired = kind == "CÔNG ĐIỆN" and signs.WIRED.match(item.text) is not None
    return wired or signs.ADDRESSED.match(item.text) is not None


def take_addressees(items: Sequence[SourceItem]) -> tuple[list[Line], int]:
    """Return the lines of "Kính gửi:", one a receiver, and how many items they take."""
    out: list[Line] = []
    for index, item in enumerate(items):
        if not isinstance(item, Line):
            return out, index
        text = item.printed
        shape = find_marker(text).shape
        before = out[-1].text if out else ""
        bulleted = shape in {Shape.DASH, Shape.PLUS}
        if not out or bulleted or (index == 1 and signs.ADDRESSED.match(text)):
            out.append(item)
        elif (
            item.joins
            or text[:1].islower()
            or before.endswith((",", " và"))
            or (len(out) > 1 and before[-1:].isalnum() and len(text) < _SHORT and text.endswith((";", ".")))
        ) and not before.endswith((";", ".")):
            last = out[-1]
            last.runs = merge((*last.runs, *_space(last.runs), *item.runs))
        elif _is_receiver(text) and before.endswith((";", ":", ",")) and not is_basis(text):
            out.append(item)
        else:
            return out, index
    return out, len(items)


def _is_receiver(text: str) -> bool:
    return len(text) < 120 and text.endswith((";", ".", ",")) and is_unit_name(text)


def receivers(lines: Sequence[str]) -> list[str]:
    """Return the names behind "Kính gửi:", without dashes and final signs; what has a dash of its own is one."""
    out: list[str] = []
    for line in lines:
        words = signs.ADDRESSED.sub("", "" if signs.WIRED.match(clean(line)) else clean(line))
        dashed = find_marker(words).shape in {Shape.DASH, Shape.PLUS}
        parts = rf"(?<=[.;])\s*[-–+]\s(?=[{CAPITALS}])"
        for part in re.split(parts if dashed else rf";\s*(?=[-–+]?\s?[{CAPITALS}])|{parts}", words):
            name = re.sub(r"^[-–+•*]\s*", "", part.strip()).rstrip(" ;.,:")
            if name:
                out.append(name)
    return out


def without_kind(items: Sequence[SourceItem]) -> int:
    """Return where the letterhead ends in a document that does not say what it is."""
    last = 0
    for index, item in enumerate(items[:15]):
        if isinstance(item, Line) and re.search(
            r"cong hoa xa hoi|doc lap - tu do|^so\s*:|\bngay\b.*\bthang\b.*\bnam\b.{0,6}$", fold(item.text)
        ):
            last = index + 1
    return last


def find_title(items: Sequence[SourceItem], source: Source) -> tuple[str, int]:
    """Return the subject and how many items it takes."""
    parts: list[str] = []
    first: Line | None = None
    used = 0
    for item in items:
        if not isinstance(item, Line):
            break
        text = item.text.strip("* ")
        if signs.ATTACHED.match(signs.folded(text)) and parts:
            break
        if re.fullmatch(r"[\s\-–—_=*.]+", text):
            used += 1
            continue
        if first is not None and not _title_goes_on(parts, first, item, source):
            break
        if first is None and (
            find_marker(text).shape is Shape.ROMAN or (signs.LEAD_IN.is_in(text[-_TAIL:]) and is_basis(text))
        ):
            break
        first = first or item
        parts.append(text)
        used += 1
        if len(parts) > 12:
            break
    return " ".join(parts), used


@dataclass(frozen=True)
class _Next:
    """A line that may go on with a subject: the parts so far, the first line, the line itself."""

    parts: Sequence[str]
    first: Line
    item: Line
    wrapped: bool

    @cached_property
    def text(self) -> str:
        """Return the line's words."""
        return self.item.text

    @cached_property
    def before(self) -> str:
        """Return the part before."""
        return self.parts[-1]

    @cached_property
    def bold(self) -> tuple[bool, bool]:
        """Return whether the first line and this one are bold."""
        return bold_share(self.first.runs) > _MOSTLY_BOLD, bold_share(self.item.runs) > _MOSTLY_BOLD

    @cached_property
    def both_centred(self) -> bool:
        """Return whether the first line and this one are centred."""
        return self.first.centred and self.item.centred

    @cached_property
    def opens_bases(self) -> bool:
        """Return whether the line is a basis that begins here and goes on with nothing."""
        begins = self.item.gap or not self.wrapped or self.text.endswith((";", ":", "."))
        return bool(is_basis(self.text) and begins and not self.text[:1].islower())

    @cached_property
    def waits(self) -> bool:
        """Return whether the part before waits for more."""
        last = self.before.split()[-1].lower()
        return self.before.endswith((",", "-", "–")) or last in {"của", "và", "về", "các", "trên", "năm"}

    @cached_property
    def fills(self) -> bool:
        """Return whether the part before filled its line, so that this one can be its rest."""
        loose = self.wrapped and self.item.gap == 0 and not self.first.centred and self.item.joins is None
        fits = len(self.text) < _LONGEST_TAIL and not is_basis(self.text)
        return loose and fits and len(self.before) > _FULL and not re.search(r"[.;:]$", self.text)


_SUBJECT_GOES_ON: Decision[_Next, bool] = Decision(
    Rule(
        QT_TRANSLATE_NOOP("errors", "It is the year that the line before waits for."),
        lambda c: re.search(r"(?:năm|20\d\d\s?[-–])$", c.before, re.IGNORECASE) and re.match(r"20\d\d\b", c.text),
        then=True,
    ),
    Rule(
        QT_TRANSLATE_NOOP("errors", "It opens with a number, a sign or a bracket, so the subject is over."),
        lambda c: find_marker(c.text).shape not in {Shape.NONE, Shape.PAREN} or c.text.startswith("("),
        then=False,
    ),
    Rule(
        QT_TRANSLATE_NOOP("errors", "In the file it goes on with the line before."),
        lambda c: c.item.joins is True,
        then=True,
    ),
    Rule(
        QT_TRANSLATE_NOOP("errors", "It opens as a basis does, so the subject is over."),
        lambda c: re.match(r"^(?:Căn cứ|Theo đề nghị|Xét)\b", c.text),
        then=False,
    ),
    Rule(
        QT_TRANSLATE_NOOP("errors", "It tells of a day with a capital letter, so the subject is over."),
        lambda c: signs.TELLS_OF_A_DAY.match(c.text),
        then=False,
    ),
    Rule(
        QT_TRANSLATE_NOOP("errors", "The subject is in capitals: what is in capitals goes on with it."),
        lambda c: is_upper(c.parts[0]),
        lambda c: is_upper(c.text),
    ),
    Rule(
        QT_TRANSLATE_NOOP("errors", "It is in capitals and the subject is not."), lambda c: is_upper(c.text), then=False
    ),
    Rule(
        QT_TRANSLATE_NOOP("errors", "One of both is bold: only a short centred line goes on with the subject."),
        lambda c: c.bold[0] != c.bold[1],
        lambda c: (
            c.both_centred and len(c.text) < _SHORT and not re.search(r"[.;:,]$", c.text) and not is_basis(c.text)
        ),
    ),
    Rule(
        QT_TRANSLATE_NOOP("errors", "It is a basis, unless it is bold and centred as the subject is."),
        lambda c: c.opens_bases,
        lambda c: c.bold == (True, True) and c.item.centred and not c.text.endswith((";", ":", ".")),
    ),
    Rule(
        QT_TRANSLATE_NOOP("errors", "It leads into the text, so the subject is over."),
        lambda c: signs.LEAD_IN.is_in(c.text[-_TAIL:]) or c.text.endswith((";", ":")),
        then=False,
    ),
    Rule(
        QT_TRANSLATE_NOOP("errors", "It is centred as the subject is."),
        lambda c: c.both_centred,
        lambda c: not c.text.endswith("."),
    ),
    Rule(
        QT_TRANSLATE_NOOP("errors", "It is bold as the subject is."),
        lambda c: c.bold == (True, True) and c.first.centred == c.item.centred,
        lambda c: len(c.text) < _LONGEST_BOLD and not c.text.endswith("."),
    ),
    Rule(
        QT_TRANSLATE_NOOP("errors", "The words around the break belong together."),
        lambda c: c.text[:1].islower() or c.waits,
        then=True,
    ),
    Rule(
        QT_TRANSLATE_NOOP("errors", "It opens with words that a subject goes on with."),
        lambda c: signs.TITLE_GOES_ON.match(c.text) and len(c.text) < _FULL * 2,
        then=True,
    ),
    Rule(
        QT_TRANSLATE_NOOP("errors", "The line before is full, and this one is its rest."),
        lambda c: c.fills,
        then=True,
    ),
    otherwise=(QT_TRANSLATE_NOOP("errors", "Nothing binds it to the subject."), False),
)


def _title_goes_on(parts: list[str], first: Line, item: Line, source: Source) -> bool:
    decided = _SUBJECT_GOES_ON(_Next(parts, first, item, source.wrapped))
    item.why.append(decided.why)
    return decided.answer


def find_zones(items: Sequence[SourceItem]) -> tuple[Sequence[SourceItem], list[Line], Sequence[SourceItem]]:
    """Split what follows the title into body, ending and appendices."""
    start = _ending_start(items)
    stop = _ending_stop(items, start)
    ending = [item for item in items[start:stop] if isinstance(item, Line)]
    return items[:start], ending, items[stop:]


def _ending_start(items: Sequence[SourceItem]) -> int:
    receiving = next((i for i, item in enumerate(items) if isinstance(item, Line) and opens_recipients(item.text)), -1)
    if receiving < 0:
        closing = max(
            (i for i, item in enumerate(items) if isinstance(item, Line) and item.text.endswith("./.")), default=-1
        )
        for index, item in enumerate(items):
            if index > closing and isinstance(item, Line) and is_signature_line(item.text):
                return index
        return _untitled_name(items, closing)
    start = receiving
    receiving_column = items[receiving].column  # type: ignore[union-attr]
    for index in range(receiving - 1, max(receiving - _ABOVE_RECIPIENTS, -1), -1):
        item = items[index]
        if not isinstance(item, Line):
            break
        decided = _ABOVE(_Above(item, receiving_column))
        if decided.answer is _Part.OTHER:
            break
        if decided.answer is _Part.SIGNATURE:
            start = index
            item.why.append(decided.why)
    return start


class _Part(Enum):
    """What a line above the recipients is."""

    SIGNATURE = auto()
    PERHAPS = auto()  # a name or a stamp: of the signature where its titles stand above it
    OTHER = auto()


@dataclass(frozen=True)
class _Above:
    """A line above "Nơi nhận", which may belong to a signature that stands beside it or before it."""

    item: Line
    receiving_column: int

    @cached_property
    def bare(self) -> str:
        """Return its words."""
        return self.item.text.strip("* ")


_ABOVE_RECIPIENTS = 14  # lines above "Nơi nhận" that may be of the signature
_ABOVE: Decision[_Above, _Part] = Decision(
    Rule(
        QT_TRANSLATE_NOOP("errors", "Text of the body: it is long, or ends the text."),
        lambda c: len(c.item.text) > _LONGEST_TAIL or c.item.text.endswith("./."),
        _Part.OTHER,
    ),
    Rule(
        QT_TRANSLATE_NOOP("errors", "Ending: a title of somebody who signs."),
        lambda c: is_signature_line(c.bare),
        _Part.SIGNATURE,
    ),
    Rule(
        QT_TRANSLATE_NOOP("errors", "Text of the body: neither a title nor a name nor a stamp."),
        lambda c: (
            not (signs.PERSON.match(c.bare) or c.bare.isupper() or c.bare.startswith(("(", "[")))
            or find_marker(c.bare).shape is not Shape.NONE
        ),
        _Part.OTHER,
    ),
    Rule(
        QT_TRANSLATE_NOOP("errors", "Ending: it stands in the column beside the recipients."),
        lambda c: c.item.column not in {0, c.receiving_column},
        _Part.SIGNATURE,
    ),
    otherwise=(QT_TRANSLATE_NOOP("errors", "Ending where a title stands above it."), _Part.PERHAPS),
)


def _untitled_name(items: Sequence[SourceItem], closing: int) -> int:
    """Return where a name that ends the paper begins, with the capitals and stamps above it.

    Without a name it is where the appendices begin, or the end: other words behind the closing are of the text.
    """
    part = items[max(closing, 0)].part if items else 0
    appendices = (i for i, item in enumerate(items) if item.part > part and _opens_appendix(item))
    start = next(appendices, len(items))
    name = items[start - 1] if start - 1 > closing else None
    if not isinstance(name, Line) or name.text.isupper() or not signs.PERSON.match(name.text):
        return start
    if closing < 0 and not name.column:
        return start
    start -= 1
    while start - 1 > closing and _stands_above(items[start - 1], name):
        start -= 1
    return start


def _opens_appendix(item: SourceItem) -> bool:
    return isinstance(item, Line) and opens_appendix(item)


def _stands_above(item: SourceItem, name: Line) -> bool:
    if not isinstance(item, Line) or item.column != name.column:
        return False
    return _ABOVE(_Above(item, name.column)).answer is not _Part.OTHER


@dataclass
class _Ending:
    """What was met of an ending so far, and the line that may be behind it."""

    first: Line
    columns: int
    titles: bool = False
    named: bool = False
    named_on: int = 0  # page of the name
    item: Line = field(default_factory=lambda: Line(()))

    @property
    def text(self) -> str:
        """Return the line's words."""
        return self.item.text.strip("* ")

    @property
    def complete(self) -> bool:
        """Return whether somebody has signed with title and name."""
        return self.titles and self.named

    @property
    def last_words(self) -> str:
        """Return what stands rightmost on the line."""
        return re.split(r"\t+|\s{4,}", plain(self.item.runs).strip())[-1]

    def take(self) -> None:
        """Note what the line adds."""
        if is_signature_line(self.text) or is_signature_line(self.last_words):
            self.titles = True
        elif self.titles and signs.PERSON.match(clean(self.last_words)) and not self.text.startswith("-"):
            self.named, self.named_on = True, self.item.page


_ENDING_OVER: Decision[_Ending, bool] = Decision(
    Rule(
        QT_TRANSLATE_NOOP("errors", "Behind the ending: on the next page, and somebody has signed."),
        lambda c: (
            c.complete
            and (c.item.part != c.first.part or c.item.page > c.named_on)
            and not c.text.startswith(("-", "+"))
        ),
        then=True,
    ),
    Rule(
        QT_TRANSLATE_NOOP("errors", "Behind the ending: the name of an appendix."),
        lambda c: (
            opens_appendix(c.item)
            and not c.text.endswith(";")
            and not c.item.text.startswith("-")
            and (c.complete or c.item.centred or is_upper(c.text) or c.item.gap > 1)
        ),
        then=True,
    ),
    Rule(
        QT_TRANSLATE_NOOP("errors", "Behind the ending: a long line, a number or the name of a paper, after the name."),
        lambda c: (
            c.item is not c.first
            and c.complete
            and c.columns == 1
            and (
                len(c.text) > _LONG_LINE
                or fold(c.text).strip(" .:") in _FOLDED_KINDS
                or find_marker(c.text).shape in {Shape.ROMAN, Shape.NUMBER}
            )
        ),
        then=True,
    ),
    otherwise=(QT_TRANSLATE_NOOP("errors", "Ending: recipients, titles and name."), False),
)


def _ending_stop(items: Sequence[SourceItem], start: int) -> int:
    """Return where the ending is over; the first line behind it is told why."""
    columns = {item.column for item in items[start:] if isinstance(item, Line)}
    first = next((item for item in items[start:] if isinstance(item, Line)), Line(()))
    ending = _Ending(first, len(columns))
    for index in range(start, len(items)):
        item = items[index]
        if isinstance(item, Grid):
            return index
        ending.item = item
        decided = _ENDING_OVER(ending)
        if decided.answer:
            item.why.append(decided.why)
            return index
        ending.take()
    return len(items)
