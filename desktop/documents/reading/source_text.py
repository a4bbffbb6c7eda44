"""Plain text as lines: any encoding that offices use, stray markdown, pipe tables."""

from __future__ import annotations

import codecs
import html
import re
from collections import Counter
from itertools import pairwise

from desktop.documents.reading import legacy_fonts
from desktop.documents.reading.markers import Shape, find_marker
from desktop.documents.reading.source import Grid, Line, Source, SourceItem
from desktop.domain.base.text import Run, merge

_RULE = re.compile(r"^\s*(?:[-=_*–—~.]\s?){3,}\s*$")
_PIPE = re.compile(r"^\s*\|.*\|\s*$")
_PIPE_RULE = re.compile(r"^\s*\|?(?:\s*:?-{2,}:?\s*\|)+\s*(?::?-{2,}:?)?\s*$")
_WORD = re.compile(r"[^\W\d_]{2}")
_PAGE_NUMBER = re.compile(r"^(?:trang |[-–] ?)?(\d{1,3})(?: ?[-–])?$", re.IGNORECASE)
_HEADING = re.compile(r"^\s{0,3}#{1,6}\s+")
_QUOTE = re.compile(r"^\s{0,3}>\s?")
_ESCAPED = re.compile(r"\\([\\`*_{}\[\]()#+\-.!|>~])")
_EMPHASIS = re.compile(
    r"(\*\*\*|\*\*|(?<![\w*])\*(?=\S)|(?<=\S)\*(?![\w*])|(?<!\w)__(?=\S)|(?<=\S)__(?!\w)|</?(?:b|strong|i|em|u)>)"
)
_ENTITY = re.compile(r"&(?:nbsp|amp|lt|gt|quot|#\d+);")
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)


def decode(data: bytes) -> str:
    """Return the bytes of a text file as text: UTF-8, UTF-16, else the Vietnamese code page or that of an old font."""
    for mark, encoding in (
        (codecs.BOM_UTF8, "utf-8-sig"),
        (codecs.BOM_UTF16_LE, "utf-16"),
        (codecs.BOM_UTF16_BE, "utf-16"),
    ):
        if data.startswith(mark):
            return data.decode(encoding, errors="replace")
    sample = data[:65536]
    if sample.count(0) > len(sample) // 8:
        little = sample[1::2].count(0) > sample[0::2].count(0)
        return data.decode("utf-16-le" if little else "utf-16-be", errors="replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        if error.start > len(data) - 4 or _mostly_utf8(data):
            return data.decode("utf-8", errors="replace")
    western = data.decode("cp1252", errors="replace")
    if legacy_fonts.kind_of(western) and not _reads_as_1258(data):
        return western  # its letters are changed with those of all files
    return data.decode("cp1258", errors="replace")


def _mostly_utf8(data: bytes) -> bool:
    text = data.decode("utf-8", errors="replace")
    good = sum(1 for c in text if ord(c) > 127 and c != "\ufffd")
    return good > 20 * max(text.count("\ufffd"), 1)


def _reads_as_1258(data: bytes) -> bool:
    """Return whether the code page's tone signs follow vowels, as they do in real text of that code page."""
    text = data.decode("cp1258", errors="replace")
    tones = re.findall("(.)[\u0300\u0301\u0303\u0309\u0323]", text)
    vowels = sum(1 for c in tones if c.lower() in "aăâeêioôơuưy")
    return len(tones) > 10 and vowels > 0.9 * len(tones)


def size(text: str) -> tuple[int, int, int]:
    """Return the letters of the longest line, and how many lines with words and cells of pipe tables a text has.

    Nothing is made of them yet.
    """
    longest = lines = cells = 0
    for line in text.splitlines():
        longest = max(longest, len(line))
        if not _PIPE.match(line):
            lines += _WORD.search(line) is not None
        elif not _PIPE_RULE.match(line):
            cells += line.strip().strip("|").count("|") + 1
    return longest, lines, cells


def read_text_source(text: str) -> Source:
    """Read text (also pasted): one `Line` a line, blank lines counted as its gap."""
    items: list[SourceItem] = []
    table: list[list[list[Line]]] = []
    indents: dict[int, int] = {}
    gap = 0
    state = _Emphasis()
    for raw in text.replace("\r\n", "\n").replace("\r", "\n").replace("\v", "\n").replace("\u2028", "\n").split("\n"):
        page = "\f" in raw
        line = raw.replace("\f", "")
        if _PIPE.match(line):
            if not _PIPE_RULE.match(line):
                table.append(_cells(line))
            continue
        if table:
            items.append(_grid(table))
            table = []
        if not line.strip():
            gap += 1
            state = _Emphasis() if gap else state
            continue
        if _RULE.match(line):
            gap += 1
            continue
        line = _HEADING.sub("", _QUOTE.sub("", line))
        if "&" in line and _ENTITY.search(line):
            line = html.unescape(line)
        runs = state.runs(_ESCAPED.sub(lambda m: m[1], line) if "\\" in line else line)
        indent = len(line) - len(line.lstrip())
        entry = Line(runs, gap=gap, centred=indent >= 12)
        if entry.text:
            items.append(entry)
            indents[id(entry)] = indent
            gap = 0
        if page and not entry.text:
            continue
    if table:
        items.append(_grid(table))
    _use_indents(items, indents)
    return Source(_without_page_numbers(items), wrapped=True)


def _use_indents(items: list[SourceItem], indents: dict[int, int]) -> None:
    """Take first-line indents as openings of paragraphs where the text has them throughout."""
    lines = [item for item in items if isinstance(item, Line) and len(item.text) > 40]
    indented = [line for line in lines if 3 <= indents[id(line)] <= 14]
    flush = [line for line in lines if indents[id(line)] == 0]
    if len(indented) < 5 or len(flush) < 5 or len(indented) + len(flush) < 0.9 * len(lines):
        return
    usual = Counter(indents[id(line)] for line in indented).most_common(1)[0][0]
    before: Line | None = None
    for item in items:
        if not isinstance(item, Line):
            before = None
            continue
        if abs(indents[id(item)] - usual) <= 1:
            item.joins = False
        elif (
            indents[id(item)] == 0
            and before is not None
            and len(before.text) > 40
            and item.gap == 0
            and not item.text.isupper()
            and find_marker(item.text).shape is Shape.NONE
        ):
            item.joins = not before.text.endswith("./.")
        before = item


def _without_page_numbers(items: list[SourceItem]) -> list[SourceItem]:
    """Drop lines that are nothing but a running number, a page apart."""
    numbers = [
        (index, int(match[1]))
        for index, item in enumerate(items)
        if isinstance(item, Line) and (match := _PAGE_NUMBER.match(item.text)) is not None
    ]
    drop = set()
    for (a, first), (b, second) in pairwise(numbers):
        if second == first + 1 and b - a >= 15:
            drop |= {a, b}
    if not drop and len(numbers) == 1 and numbers[0][1] == 2 and numbers[0][0] > 15:
        drop.add(numbers[0][0])
    return [item for index, item in enumerate(items) if index not in drop]


def _cells(line: str) -> list[list[Line]]:
    inner = line.strip().strip("|")
    out = []
    for cell in inner.split("|"):
        parts = _BREAK.split(cell)
        lines = [Line(_Emphasis().runs(part.strip())) for part in parts]
        out.append([entry for entry in lines if entry.text])
    return out


def _grid(rows: list[list[list[Line]]]) -> Grid:
    width = max(len(row) for row in rows)
    for row in rows:
        row.extend([] for _ in range(width - len(row)))
    return Grid(rows, header_rows=1 if len(rows) > 1 else 0)


class _Emphasis:
    """Stars and tags of markdown as bold and italic; they may go on over a line's end."""

    def __init__(self) -> None:
        self._bold = False
        self._italic = False
        self._underline = False

    def runs(self, line: str) -> tuple[Run, ...]:
        """Return a line as runs without the marks."""
        if "*" not in line and "__" not in line and "<" not in line:
            return merge((Run(line, self._bold, self._italic, self._underline),))
        lead = re.match(r"^\s*\*\s+", line)
        out = [Run(line[: lead.end()])] if lead else []
        for part in _EMPHASIS.split(line[lead.end() if lead else 0 :]):
            match part:
                case "***":
                    self._bold, self._italic = not self._bold, not self._italic
                case "**" | "__":
                    self._bold = not self._bold
                case "*":
                    self._italic = not self._italic
                case "<b>" | "<strong>" | "</b>" | "</strong>":
                    self._bold = not part.startswith("</")
                case "<i>" | "<em>" | "</i>" | "</em>":
                    self._italic = not part.startswith("</")
                case "<u>" | "</u>":
                    self._underline = part == "<u>"
                case _:
                    out.append(Run(part, self._bold, self._italic, self._underline))
        return merge(tuple(out))
