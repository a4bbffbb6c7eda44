"""Lines that belong to one paragraph are joined: hard-wrapped text, sentences cut by a page or by an extraction."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from desktop.documents.reading.markers import Shape, find_marker
from desktop.documents.reading.source import Line, tidy
from desktop.domain.base.text import Run, fold, merge

_LONG = 150  # characters: a line that long is a paragraph and not a printed line
_OPENER = re.compile(r"^Trên đây là\b")
_ENACTING = re.compile(r"^(?:(?:Ủy|Uỷ) ban nhân dân|UBND|Bộ [A-ZĐ]|Sở [A-ZĐ]|Chủ tịch (?:Ủy|Uỷ|UBND))")
_LEADS_IN = re.compile(r"\b(?:ban hành|xây dựng|triển khai|lập)\b.*\b(?:như sau|sau đây|sau)\s?:$")
_BASIS = re.compile(r"^(?:[-–] ?)?(?:Căn cứ|Thực hiện|Theo|Xét)\b")
_CITING = re.compile(
    r"^(?:Kế hoạch|Chỉ thị|Quyết định|Nghị quyết|Nghị định|Thông tư|Kết luận|Chương trình|Công văn|Hướng dẫn"
    r"|Luật)\b.{0,40}\bsố\b"
)
_SENTENCE_END = re.compile(r"(?:[.;:!?…]|\./\.?)[\"”’')\]]*$")
_WAITING = frozenset(["tại", "theo", "của", "và", "với", "ở", "trong", "thuộc", "số"])
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
    full = 0
    body = [text for text in texts if 40 <= len(text) <= _LONG]
    if long <= max(1, len(lengths) // 50) and len(body) >= 6:
        widths = sorted(width(text) for text in body)
        top = widths[int(len(widths) * 0.9) :]
        # a wrapped text has many lines of nearly the same width; single paragraphs have every width
        near = sum(1 for item in widths if item > 0.86 * top[0])
        if near >= 0.45 * len(widths):
            full = top[len(top) // 2]
    gaps = [line.gap for line in lines[1:]]
    inner = sum(1 for gap in gaps if gap == 0)
    spaced = full > 0 and 0.15 * len(gaps) < inner < 0.95 * len(gaps)
    return Layout(full, pairs, spaced=spaced)


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


def _continues(group: list[Line], line: Line, measured: Layout) -> bool:
    before = group[-1].text
    after = line.text
    if not before or not after or line.marker:
        return False
    if line.joins is not None:
        return line.joins
    bases = _BASIS.match(group[0].text) is not None
    if bases and after[:1].isupper() and _LEADS_IN.search(after[-600:]):
        return False
    if _OPENER.match(after) or (
        bases and before.endswith((",", ";")) and (_ENACTING if before.endswith(",") else _BASIS).match(after)
    ):
        return False
    marker = find_marker(after)
    opens = marker.shape is not Shape.NONE and not (marker.shape is Shape.DASH and _dash_inside(before, after))
    if marker.shape in {Shape.PART, Shape.ARTICLE} and _inside_citation(group):
        return True
    if opens:
        return bool(measured.full) and _number_inside(before, after, marker.shape, measured)
    if (after[0].isdigit() and re.search(r"\b(?:số|ngày)$", before)) or re.search(r"\d\S*[-/]$", before):
        return True
    cut_heading = measured.wrapped or before.endswith(",")
    if cut_heading and _is_upper(before) and _all_capitals(after) and _is_heading_line(group):
        return True
    first = after.lstrip("\"“‘'([")[:1]
    ended = _SENTENCE_END.search(before) is not None
    if measured.full:
        return _continues_wrapped(group, line, measured, ended=ended, lower=first.islower())
    if before.endswith("./."):
        return False
    if first.islower():
        return not ended or not before.endswith((".", ";", ":", "!", "?"))
    if ended:
        return False
    if first.isdigit() and len(before) > 60 and not _is_heading_line(group):
        return True
    return _cut_off(before, after, measured) and not _is_upper(before)


def _continues_wrapped(group: list[Line], line: Line, measured: Layout, *, ended: bool, lower: bool) -> bool:
    before, after = group[-1].text, line.text
    word = after.split()[0]
    needed = width(before) + 250 + width(word)
    indent = 2600 if len(group) == 1 else 0  # first lines are indented by 10 mm or more
    if before.endswith("./."):
        return False
    if _is_upper(before) != _is_upper(after) and len(after) > 8 and len(before) > 8 and not lower:
        return False
    if measured.spaced and line.gap == 0 and width(before) > (0.9 if ended else 0.75) * measured.full:
        return not before.endswith(":")
    if lower:
        return not (ended and before.endswith((";", ".", ":")) and needed < 0.9 * measured.full)
    if ended:
        if measured.spaced and line.gap > 0:
            return False
        if before.endswith(";") and _CITING.match(after) and needed > 0.97 * measured.full - indent:
            return True
        return needed > 1.035 * measured.full - indent and not before.endswith(":")
    if _cut_off(before, after, measured):
        return True
    return needed > 0.97 * measured.full - indent


def _cut_off(before: str, after: str, measured: Layout) -> bool:
    """Return whether the words around the break belong together: a function word, a comma, or a pair seen elsewhere."""
    if len(before) <= 40:
        return False
    if before.endswith((",", "(", "“", " -", " –")):
        return _ENACTING.match(after) is None
    last = before.rsplit(maxsplit=1)[-1]
    first = after.split(maxsplit=1)[0].strip(",.;:)")
    if last.lower() in _FUNCTION_WORDS:
        return True
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
    return (
        _SENTENCE_END.search(before) is None
        and re.match(r"^[-–]\s\w", after) is not None
        and re.match(r"^[-–]\s(?:xã hội|an ninh|quốc phòng|[a-zà-ỹđ])", after) is not None
        and not before.endswith(",")
        and len(before) > 40
    )


def _number_inside(before: str, after: str, shape: Shape, measured: Layout) -> bool:
    """Return whether a number at a line's start belongs to the sentence ("ngày / 15. …" does not open a heading)."""
    if _SENTENCE_END.search(before) or shape in {
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
    )


def _inside_word(before: str) -> bool:
    """Return whether a line ends inside of a word or a symbol ("105/2025/NĐ-" / "CP")."""
    return re.search(r"\w[-/]$", before.rstrip()) is not None
