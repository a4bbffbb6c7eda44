"""The head of a plan: issuer, number, place and date, mark of urgency; and the mark of secrecy that refuses it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from desktop.documents.reading import signs
from desktop.documents.reading.source import Line, bold_share, cut, is_upper, split_breaks
from desktop.domain.base.citation import tidy_number
from desktop.domain.base.errors import QT_TRANSLATE_NOOP, UserError
from desktop.domain.base.text import CAPITALS, clean, fold, plain
from desktop.domain.plan.plan import PartialDate

_COUNTRY_FOLDED = {
    "dang cong san viet nam", "cong hoa xa hoi chu nghia viet nam", "chu nghia viet nam", "cong hoa xa hoi",
}  # fmt: skip
_COUNTRY_NAME = "cong hoa xa hoi chu nghia viet nam"
_NO_AGENCY = (
    "du thao",
    "ban sao",
    "sao y",
    "sao luc",
    "v/v",
    "cong van den",
    "den ngay",
    "chuyen:",
    "phu luc",
    "(du thao",
)
_LONGEST = 400  # characters: no line of a letterhead is longer
_URGENCY = {"khan": "KHẨN", "thuong khan": "THƯỢNG KHẨN", "hoa toc": "HỎA TỐC", "hoa toc hen gio": "HỎA TỐC"}
_SECRET_WORDS = {"mat": "MẬT", "toi mat": "TỐI MẬT", "tuyet mat": "TUYỆT MẬT"}


@dataclass
class Letterhead:
    """What stands above the name of the document. `left_over` is what was not understood."""

    parent: str = ""
    issuer: list[str] = field(default_factory=list)
    number: str = ""
    symbol: str = ""
    place: str = ""
    dated: PartialDate = field(default_factory=PartialDate)
    urgency: str = ""
    left_over: list[str] = field(default_factory=list)


def refuse_secret(lines: Sequence[str], name: str) -> None:
    """Raise the refusal when a line is a mark of secrecy: such a document may not be in this program.

    The mark stands alone in capitals (boxed or after "Độ mật:"); the word in a sentence is no mark.
    """
    for text in lines:
        for part in re.split(r"[\t\n|]| {3,}", text):
            bare = clean(part)
            match = signs.SECRET.match(signs.folded(bare))
            letters = bare.split(":")[-1]
            capitals = letters.strip(" \"“”'()[]|.").isupper() or "mật:" in bare.lower()
            if match is not None and capitals:
                mark = _SECRET_WORDS[match[1]]
                raise UserError(
                    QT_TRANSLATE_NOOP(
                        "errors",
                        "The file {name} carries the mark {mark}: state secrets may not be kept in this program.",
                    ),
                    name=name,
                    mark=mark,
                )


def read_letterhead(lines: Sequence[Line]) -> Letterhead:
    """Understand the lines above the name of the document; columns of a table are read one after the other."""
    head = Letterhead()
    agency: list[tuple[str, bool]] = []
    loose: list[tuple[int, str]] = []
    country = _country_parts(lines)
    awaited = ""
    for line in sorted(lines, key=lambda item: item.column):
        for runs in split_breaks(line.runs):
            if len(plain(runs)) > _LONGEST:
                head.left_over.append(clean(plain(runs)))
                continue
            raw = signs.LONG_BLANK.sub(" " * 40, plain(runs).replace("\u00a0", " "))
            raw, awaited = _without_broken_country(raw, awaited)
            country |= {awaited}
            dated = head.dated != PartialDate()
            rest = _take_fields(head, raw)
            if not dated and head.dated != PartialDate() and loose and loose[-1][0] == line.column:
                _join_place(head, loose)
            for piece in re.split(r"\t+|\s{4,}|\s*\|\s*", rest):
                text = clean(signs.DRAWN_LINE.sub(" ", piece)).strip("* ")
                if not text or fold(text) in country:
                    continue
                if fold(text) in _URGENCY and text.isupper():
                    head.urgency = _URGENCY[fold(text)]
                elif is_upper(text) and not fold(text).startswith(_NO_AGENCY):
                    start = plain(runs).find(piece.strip()[:12])
                    agency.append((text, bold_share(cut(runs, max(start, 0))) > 0.5))
                elif _ends_date(head, text):
                    head.dated = PartialDate(head.dated.day, head.dated.month, int(text.rstrip(".")))
                else:
                    loose.append((line.column, text))
    _take_loose(head, loose)
    head.parent, head.issuer = _agencies(agency)
    return head


def _ends_date(head: Letterhead, text: str) -> bool:
    """Return whether a line is the year of a date that the line before broke off at ("… tháng 11 năm" / "2026")."""
    return head.dated.month is not None and head.dated.year is None and re.fullmatch(r"20\d\d\.?", text) is not None


def _join_place(head: Letterhead, loose: list[tuple[int, str]]) -> None:
    """Put the first half of a place before the second where the line was broken ("An - Vĩnh" / "Phú, ngày …")."""
    before = loose[-1][1]
    if head.place and re.fullmatch(rf"(?:[{CAPITALS}][\w.]*|[-–])(?:\s(?:[{CAPITALS}][\w.]*|[-–]))*", before):
        head.place = f"{before} {head.place}"
        loose.pop()


def _country_parts(lines: Sequence[Line]) -> set[str]:
    """Return the pieces into which a narrow column broke the name of the country."""
    parts = set(_COUNTRY_FOLDED)
    for line in lines:
        for piece in re.split(r"\t+|\n| {4,}", plain(line.runs)[:_LONGEST]):
            folded = fold(piece)
            if folded.startswith("cong hoa") and _COUNTRY_NAME.startswith(folded):
                rest = _COUNTRY_NAME[len(folded) :].strip()
                parts |= {folded, rest, *(rest[: match.start()] for match in re.finditer(" ", rest))}
                parts |= {rest[match.end() :] for match in re.finditer(" ", rest)}
    return parts


def _without_broken_country(raw: str, awaited: str) -> tuple[str, str]:
    """Take the name of the country off the end of a line where its column is so narrow that it goes on below.

    `awaited` is what is still missing of it; both columns stand in one line where the gap between them is small.
    """
    folded = fold(raw).strip()
    if awaited:
        part, awaited = awaited if f" {folded}".endswith(f" {awaited}") else "", ""
    else:
        found = re.search(r"(?<=\S\s)cong hoa(?: \w+)*$", folded)
        part = found[0] if found is not None and _COUNTRY_NAME.startswith(f"{found[0]} ") else ""
        awaited = _COUNTRY_NAME[len(part) :].strip() if part else ""
    return re.sub(rf"(?:\s*\S+){{{len(part.split())}}}\s*$", "", raw) if part else raw, awaited


def _take_fields(head: Letterhead, raw: str) -> str:
    rest = signs.COUNTRY.sub("\t", raw)
    rest = signs.MOTTO.sub("\t", rest)
    match = signs.NUMBER_AND_YEAR.search(rest)
    if match is not None and not head.symbol:
        head.number = tidy_number(f"{match['number']}/{match['year']}/{match['symbol']}")
        head.symbol = tidy_number(match["symbol"])
        rest = rest[: match.start()] + "\t" + rest[match.end() :]
    match = signs.NUMBER.search(rest)
    if match is not None and not head.symbol:
        head.symbol = tidy_number(match["symbol"])
        if match["number"]:
            head.number = tidy_number(f"{match['number']}{match['rest']}")
        rest = rest[: match.start()] + "\t" + rest[match.end() :]
    for piece in re.split(r"\t+", rest):
        for pattern in (signs.DATED, signs.DATED_IN_FIGURES):
            found = pattern.search(piece.strip())
            if found is not None and head.dated == PartialDate() and not head.place:
                _take_date(head, found)
                return rest.replace(piece, "\t", 1)
    return rest


def _take_date(head: Letterhead, match: re.Match[str]) -> None:
    place = clean(match["place"] or "")
    columns = re.split(r"\s{4,}", (match["place"] or "").strip())
    if len(columns) > 1:
        place = clean(columns[-1])
    head.place = place.strip(" ,;.-–…_*")  # Party papers have a star below the agency, which may lie beside the date
    parts = [match[index] for index in (2, 3, 4)]
    values = [int(part) if part else None for part in parts]
    day, month, year = values
    head.dated = PartialDate(
        day if day and day <= 31 else None,
        month if month and month <= 12 else None,
        year if year and year > 1900 else None,
    )


def _take_loose(head: Letterhead, loose: list[tuple[int, str]]) -> None:
    """Put together what a narrow column broke over lines: the date, the number, the name of the country."""
    columns: dict[int, list[str]] = {}
    for column, text in loose:
        columns.setdefault(column, []).append(text)
    for texts in columns.values():
        whole = " ".join(texts)
        if len(whole) > 2 * _LONGEST:
            head.left_over.extend(texts)
            continue
        if head.dated == PartialDate():
            match = signs.DATED.search(whole) or signs.DATED_INSIDE.search(whole)
            if match is not None:
                _take_date(head, match)
                whole = whole[: match.start()] + whole[match.end() :]
        if not head.symbol:
            match = signs.NUMBER.search(whole)
            if match is not None:
                head.symbol = tidy_number(match["symbol"])
                head.number = tidy_number(f"{match['number']}{match['rest']}") if match["number"] else ""
                whole = whole[: match.start()] + whole[match.end() :]
        whole = clean(signs.MOTTO.sub(" ", signs.COUNTRY.sub(" ", whole)))
        if whole and re.search(r"\w", whole):
            head.left_over.append(whole)


def _agencies(lines: list[tuple[str, bool]]) -> tuple[str, list[str]]:
    """Split the capitals of the left column into the agency above and the issuer."""
    groups: list[list[tuple[str, bool]]] = []
    for text, bold in lines:
        starts = signs.AGENCY.match(signs.folded(text)) is not None
        if groups and starts and _waits(groups[-1][-1][0]):
            starts = False
        if starts or not groups:
            groups.append([(text, bold)])
        else:
            groups[-1].append((text, bold))
    if not groups:
        return "", []
    issuer = groups[-1]
    above = [text for group in groups[:-1] for text, _ in group]
    if len(groups) == 1 and len(issuer) > 1 and issuer[-1][1] and not issuer[0][1]:
        # one name by its words, yet light above and bold below: "UBND" over its level stays one name all the same
        first = fold(issuer[0][0])
        if first not in {"uy ban nhan dan", "ubnd", "hoi dong nhan dan"} and not _continues_name(issuer[-1][0]):
            split = next(index for index, (_, bold) in enumerate(issuer) if bold)
            return " ".join(text for text, _ in issuer[:split]), [text for text, _ in issuer[split:]]
    return " ".join(above), [text for text, _ in issuer]


def _waits(text: str) -> bool:
    """Return whether a line of capitals is not finished ("VĂN PHÒNG HĐND VÀ" / "UBND XÃ …")."""
    if fold(text) in {"chu tich", "truong ban", "giam doc", "tong giam doc"}:
        return True  # who issues it: "CHỦ TỊCH" / "ỦY BAN NHÂN DÂN TỈNH"
    return fold(text).split()[-1] in {"va", "cua", "-", "cac", "cong", "phat", "quan", "dan,", "uy"} or text.endswith(
        ("-", "–", ",")
    )


def _continues_name(text: str) -> bool:
    return fold(text).split()[0] in {"xa", "phuong", "thi", "huyen", "quan", "tinh", "thanh", "dac"}
