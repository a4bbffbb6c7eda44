"""Legal documents that a text cites by number: kind, number, date, issuer and subject."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from desktop.domain.base.text import clean, fold

_KINDS = (
    "Chương trình mục tiêu quốc gia", "Chương trình hành động", "Chương trình phối hợp", "Chương trình công tác",
    "Thông báo kết luận", "Thông tư liên tịch", "Nghị quyết liên tịch", "Kế hoạch liên tịch", "Kế hoạch phối hợp",
    "Kế hoạch hành động", "Hướng dẫn liên ngành", "Quy chế phối hợp", "Văn bản hợp nhất", "Lệnh công bố",
    "Chương trình", "Thông báo", "Thông tri", "Thông tư", "Nghị quyết", "Nghị định", "Quyết định", "Quy định",
    "Quy chế", "Quy hoạch", "Quy ước", "Chỉ thị", "Chiến lược", "Kế hoạch", "Kết luận", "Hướng dẫn", "Hiến pháp",
    "Pháp lệnh", "Bộ luật", "Luật", "Lệnh", "Đề án", "Dự án", "Đề cương", "Phương án", "Báo cáo", "Biên bản",
    "Tờ trình", "Công văn", "Công điện", "Công thư", "Văn bản", "Giấy mời", "Sắc lệnh", "Thư",
)  # fmt: skip

_BY_SYMBOL = {
    "NQ": "Nghị quyết", "NĐ": "Nghị định", "QĐ": "Quyết định", "CT": "Chỉ thị", "KH": "Kế hoạch", "KL": "Kết luận",
    "TT": "Thông tư", "TTLT": "Thông tư liên tịch", "CTR": "Chương trình", "CTRHĐ": "Chương trình hành động",
    "HD": "Hướng dẫn", "QC": "Quy chế", "QYĐ": "Quy định", "TB": "Thông báo", "BC": "Báo cáo", "TTR": "Tờ trình",
    "ĐA": "Đề án", "CĐ": "Công điện", "CV": "Công văn", "PA": "Phương án", "QH": "Luật",
}  # fmt: skip

_UPPER = "A-ZĐĂÂÊÔƠƯ"
_LETTER = "A-Za-zĐđĂÂÊÔƠƯăâêôơư"
_SYMBOL = rf"[{_UPPER}][{_LETTER}0-9&]*(?:(?:\s?[-–/]\s?|\.)[{_LETTER}][{_LETTER}0-9&]*)*"
_NUMBER = rf"\d{{1,5}}[a-zA-Z]?(?:\s?/\s?(?:19|20)\d\d)?\s?[-–/]\s?{_SYMBOL}"
_FOLDED_KINDS = {fold(kind): kind for kind in reversed(_KINDS)}
_KIND = "|".join(re.escape(kind) for kind in _KINDS)

_STUCK = "".join(rf"|(?<=\b{short})" for short in ("NĐ", "NQ", "QĐ", "TT", "CT", "KH"))  # "NĐ80/2020/NĐ-CP"
_CITED = re.compile(rf"(?:(?<![\w/.-]){_STUCK})(?P<number>{_NUMBER})(?!\w)")
_LOOKS_ALIKE = str.maketrans("ÐðĐđ‐‑−", "ĐđĐđ---")  # the Icelandic letter, and hyphens that look like the plain one
_SMALL = re.compile(r"(?<=/(?:19|20)\d\d/)(?:n[đd]-cp|q[đd]-ttg|nq-cp|tt-[a-z]{2,8})(?!\w)")
_BEFORE = re.compile(rf"(?<!\w)(?P<kind>{_KIND})(?!\w)(?:\s?\(?\s?)(?:số|sô)?\s?:?\s?$", re.IGNORECASE)
_EARLIER = re.compile(rf"(?<!\w)(?P<kind>{_KIND})(?!\w)")
_WORDS_BETWEEN = 18
_JUST_BEFORE = 60  # letters that what stands just before a number has at most: a text is not searched from its begin
_DATE = r"(?P<day>\d{1,2})\s?(?:[/.\-]\s?|\stháng\s)(?P<month>\d{1,2})\s?(?:[/.\-]\s?|\snăm\s)(?P<year>(?:19|20)\d\d)"
_DATED = re.compile(
    rf"\s?,?\s?(?:\(\s?)?(?:(?:được\s)?(?:ban hành|ký|thông qua)\s)?(?:ngày|ngaỳ)\s?:?\s?{_DATE}", re.IGNORECASE
)
_DATED_BARE = re.compile(rf"\s?,?\s?(?:\(\s?)?{_DATE}")
_ISSUED_THEN_DATED = re.compile(
    rf"\s?,?\s?(?P<issuer>của\s[^;.()“”\"]{{2,110}}?),?\s(?:ban hành\s|ký\s)?ngày\s{_DATE}", re.IGNORECASE
)
_ISSUER = re.compile(
    r"\s?\)?,?\s?của\s(?P<issuer>[^;.:()]{2,110}?)(?=\s?(?:,\s)?(?:về|phê duyệt|ban hành|quy định|hướng dẫn"
    r"|triển khai|thực hiện|khóa|khoá|giao|công bố|sửa đổi|tiếp tục|tăng cường)\b|[;.:()]|$)",
    re.IGNORECASE,
)
_SUBJECT = re.compile(r"\s?,?\s?(?P<subject>(?:về|phê duyệt|quy định|hướng dẫn|ban hành)\b[^;]{5,400})", re.IGNORECASE)
_SUBJECT_END = re.compile(r"\s?\((?:viết tắt|sau đây|gọi tắt)|(?<!\d)\.\s|\.$")


_SYMBOLS = {
    "NĐ": ("Nghị định",), "NQ": ("Nghị quyết",), "QĐ": ("Quyết định", "Quy định", "Quy chế"),
    "CT": ("Chỉ thị", "Chương trình"), "TT": ("Thông tư",), "TTLT": ("Thông tư liên tịch",), "KH": ("Kế hoạch",),
    "CTr": ("Chương trình",), "KL": ("Kết luận",), "HD": ("Hướng dẫn",), "ĐA": ("Đề án",), "TB": ("Thông báo",),
    "BC": ("Báo cáo",),
}  # fmt: skip
"""What the letters after the number say of the kind; the National Assembly's ("QH15") are of several kinds."""


@dataclass(frozen=True)
class Citation:
    """A document cited by number. `date`, `issuer` and `subject` are empty where the text does not give them."""

    kind: str
    number: str
    date: date | None = None
    issuer: str = ""
    subject: str = ""


def tidy_number(number: str) -> str:
    """Return a document's number as it is printed when nothing slipped: no blanks, a plain hyphen."""
    return re.sub(r"\s", "", number).replace("–", "-")


def citations(text: str) -> list[Citation]:
    """Return every place of `text` that cites a document by number, in order; one document may come up several times.

    A document named without its symbol ("Kế hoạch số 12") is no citation by number.
    """
    text = _as_meant(clean(text.replace("\n", " ")))
    out: list[Citation] = []
    matches = [match for match in _CITED.finditer(text) if _plausible(match)]
    last_kind = ""
    last_end = 0
    for index, match in enumerate(matches):
        number = tidy_number(match["number"])
        kind = _kind(text, match, number, last_kind if match.start() - last_end < 60 else "")
        limit = matches[index + 1].start() if index + 1 < len(matches) else len(text)
        out.append(_details(Citation(kind, number), text[match.end() : limit]))
        last_kind, last_end = kind, limit
    return out


_BEFORE_NUMBER, _BEHIND_NUMBER = 400, 600  # letters that may say more of a number: far more than are looked at


def cited_in(texts: Sequence[str]) -> list[Citation]:
    """Return what `citations` finds in texts under each other, without issuers and subjects.

    Of a long plan only what stands around numbers is searched, and what was searched before is known: it is asked with
    every save.
    """
    wanted: set[int] = set()
    for index, text in enumerate(texts):
        following = texts[index + 1][:60] if index + 1 < len(texts) else ""
        if not _may_cite(text, following):
            continue
        wanted.add(index)
        for step, room in ((-1, _BEFORE_NUMBER), (1, _BEHIND_NUMBER)):
            at, seen = index + step, 0
            while 0 <= at < len(texts) and seen < room:
                wanted.add(at)
                seen += len(texts[at])
                at += step
    found: list[Citation] = []
    together: list[str] = []
    for index in sorted(wanted):
        together.append(texts[index])
        if index + 1 not in wanted:
            found += _numbers_cited("\n".join(together))
            together = []
    return found


@lru_cache(maxsize=256)
def _numbers_cited(text: str) -> tuple[Citation, ...]:
    """Return what a text cites, without issuers and subjects: most of what is typed stands far from a number."""
    return tuple(replace(item, issuer="", subject="") for item in citations(text))


@lru_cache(maxsize=16384)
def _may_cite(text: str, following: str) -> bool:
    """Return whether a number of a document may begin in a text; it may go on in the one below."""
    return _CITED.search(_as_meant(clean(f"{text} {following}"))) is not None


def _as_meant(text: str) -> str:
    """Return a text with its numbers spelled as they are meant; no letter changes its place."""
    return _SMALL.sub(lambda found: found[0].upper(), text.translate(_LOOKS_ALIKE))


def kinds_of(number: str) -> tuple[str, ...]:
    """Return the kinds that the letters of a number stand for ("150/2025/NĐ-CP"), empty where they tell nothing."""
    symbol = number.rpartition("/")[2].partition("-")[0].strip()
    return _SYMBOLS.get(symbol, ())


def contradictions(text: str) -> list[tuple[str, str, str]]:
    """Return each kind that a text gives to the number of another one, with that number and the kind it stands for."""
    out = []
    text = _as_meant(clean(text.replace("\n", " ")))
    for match in _CITED.finditer(text):
        number = tidy_number(match["number"])
        named = _BEFORE.search(text, max(0, match.start() - _JUST_BEFORE), match.start())
        kinds = kinds_of(number)
        if named is not None and kinds and fold(named["kind"]) not in map(fold, kinds):
            out.append((named["kind"], number, kinds[0]))
    return out


def distinct(found: Iterable[Citation]) -> list[Citation]:
    """Return each cited document once, in the order of first mention.

    The same number with another date is another row (one of them is wrong, or they are two documents); a mention
    without a date belongs to the dated one.
    """
    found = list(found)
    dated = {fold(item.number) for item in found if item.date is not None}
    seen: dict[tuple[str, date | None], int] = {}
    out: list[Citation] = []
    waiting: dict[str, int] = {}
    for item in found:
        key = fold(item.number)
        if item.date is None and key in dated:
            if key not in waiting and not any(known == key for known, _ in seen):
                waiting[key] = len(out)
                out.append(item)
            continue
        place = seen.get((key, item.date))
        if place is not None:
            out[place] = _merged(out[place], item)
        elif key in waiting:
            place = waiting.pop(key)
            seen[(key, item.date)] = place
            out[place] = _merged(item, out[place])
        else:
            seen[(key, item.date)] = len(out)
            out.append(item)
    return out


def _merged(first: Citation, second: Citation) -> Citation:
    return replace(first, issuer=first.issuer or second.issuer, subject=first.subject or second.subject)


_FORM = re.compile(r"(?:mẫu|biểu|phiếu|bảng|form)(?: biểu)?(?:\ssố)?\s?:?\s?$", re.IGNORECASE)


def _plausible(match: re.Match[str]) -> bool:
    if _FORM.search(match.string, max(0, match.start() - _JUST_BEFORE), match.start()):
        return False  # the symbol of a form ("mẫu 03/HNMT")
    number = tidy_number(match["number"])
    symbol = re.sub(r"^\d+[a-zA-Z]?(?:/(?:19|20)\d\d)?[-/]", "", number)
    # "24/24h", "01-ngày" and the like: a symbol begins with two capitals, or with one and a separator
    return bool(re.match(rf"[{_UPPER}]{{2}}|[{_UPPER}][{_LETTER}&]*[-/]", symbol))


def _kind(text: str, match: re.Match[str], number: str, before: str) -> str:
    """Return the kind that stands before the number, at once or with the document's name between ("Luật … số …")."""
    ahead = text[max(0, match.start() - 200) : match.start()]
    found = _BEFORE.search(ahead)
    if found is None:
        found = next(iter(reversed(list(_EARLIER.finditer(ahead)))), None)
        between = ahead[found.end() :] if found is not None else ""
        if (
            len(between.split()) > _WORDS_BETWEEN
            or re.search(r"[;.:()]|\d/", between)
            or not re.search(r"\bsố\b", between)
        ):
            found = None
    if found is not None:
        return _FOLDED_KINDS[fold(found["kind"])]
    return _by_symbol(number) or before or "Văn bản"


def _by_symbol(number: str) -> str:
    symbol = re.sub(r"^\d+[a-zA-Z]?(?:/(?:19|20)\d\d)?[-/]", "", number)
    return _BY_SYMBOL.get(re.split(r"[-/\d]", symbol)[0].upper(), "")


def by_number(number: str) -> str:
    """Return a document as its number names it: "Thông báo số 86/TB-UBND"; a letter's symbol has no kind."""
    kind = _by_symbol(number) or ("Công văn" if "/" in number else "Kế hoạch")
    return f"{kind} số {number}"


def _details(item: Citation, after: str) -> Citation:
    match = _DATED.match(after) or _DATED_BARE.match(after) or _ISSUED_THEN_DATED.match(after)
    issuer = ""
    if match is not None:
        with contextlib.suppress(ValueError):
            item = replace(item, date=date(int(match["year"]), int(match["month"]), int(match["day"])))
        issuer = clean(match.groupdict().get("issuer") or "").removeprefix("của ").removeprefix("của ")
        after = after[match.end() :]
    named = _ISSUER.match(after)
    if named is not None and not issuer:
        issuer = clean(named["issuer"]).strip(",").removeprefix("của ")
        after = after[named.end() :]
    subject = _SUBJECT.match(after)
    words = ""
    if subject is not None:
        words = _SUBJECT_END.split(clean(subject["subject"]))[0].strip(" ,")
    return replace(item, issuer=issuer, subject=words)
