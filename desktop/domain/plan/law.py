"""What a plan cites and should not, or not unchecked: documents that are over, amended, uncertain, of a past period."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache

from desktop.domain.base.citation import by_number, citations, tidy_number
from desktop.domain.base.errors import QT_TRANSLATE_NOOP, UserError
from desktop.domain.base.text import clean, day_words, fold, folded
from desktop.domain.office.office import LegalStatus
from desktop.domain.office.rows import LegalRow
from desktop.domain.plan.plan import BlockKind, Plan

_LAWS = {"Luật", "Bộ luật", "Pháp lệnh"}
_OVER = {LegalStatus.REPLACED, LegalStatus.EXPIRED}
_SPAN = re.compile(r"giai đoạn (?:từ năm )?20\d\d\s*(?:[-–]|đến(?: năm)?)\s*(20\d\d)(?!\d)", re.IGNORECASE)
_FAR = 400  # letters between a document and the period that its subject names
_YEAR_IN_NUMBER = re.compile(r"/(?:19|20)\d\d/")
_DAY_BEHIND = re.compile(
    r"^(?: so \S+)?,?(?: (?:ngay )?(?P<day>\d{1,2})(?:/| thang )(?P<month>\d{1,2})(?:/| nam )| (?:nam )?)"
    r"(?P<year>(?:19|20)\d\d)\b"
)
_WITHOUT_SYMBOL = re.compile(r"\b(nghi dinh|thong tu) (?:so )?:? ?(\d{1,4}/(?:19|20)\d\d)(?![\d/]| ?/ ?\w)")
_NUMBER_BEHIND = re.compile(r"^ so \d")


class Fault(StrEnum):
    """What is to be said of a citation."""

    OVER = "over"  # replaced, or no longer in force
    AMENDED = "amended"  # the amending document is not named
    UNCERTAIN = "uncertain"  # whether it is in force is to be checked
    PAST = "past"  # its period is over before the plan's year
    LATER = "later"  # it is dated after the plan itself


@dataclass(frozen=True)
class CitedFault:
    """A document that is cited wrongly at the first place that does it; `place` counts the texts that were looked at.

    `until` is the last year of a period that is over.
    """

    fault: Fault
    place: int
    name: str
    note: str = ""
    until: int = 0


def cited_faults(
    texts: Sequence[str], library: Iterable[LegalRow], year: int | None, dated: date | None = None
) -> Iterator[CitedFault]:
    """Yield each document once that is cited anywhere in `texts` and that a plan of `year` should not rest upon so.

    Documents are known by their number; laws, which are cited without one, by their name and day. `dated` is the plan's
    own day, once it has one.
    """
    known: dict[str, list[LegalRow]] = {}
    bare: dict[tuple[str, str], LegalRow] = {}  # by kind, number and year: "Nghị định số 80/2020"
    laws: list[tuple[LegalRow, str]] = []
    for item in library:
        if item.number:
            known.setdefault(_key(item.number), []).append(item)
            bare[folded(item.kind), _key(item.number).rpartition("/")[0]] = item
        if item.kind in _LAWS and item.date is not None and item.subject:
            laws.append((item, _name(item.kind, item.subject)))
    whole = fold(" ".join(texts))
    said: set[str] = set()
    for place, text in enumerate(texts):
        for cited in citations(text):
            key = _key(cited.number)
            if key in said:
                continue
            row = _meant(known.get(key, []), cited.number, cited.date)
            found = _judged(row, place, whole) if row is not None else None
            until = _until(row.subject) if row is not None else 0
            if found is None and until and year and until < year:
                found = CitedFault(Fault.PAST, place, cited.number, until=until)
            day = cited.date or (row.date if row is not None else None)
            if found is None and day is not None and dated is not None and day > dated:
                found = CitedFault(Fault.LATER, place, cited.number, day_words(day))
            if found is not None:
                said.add(key)
                yield found
        tidy = clean(text)
        for number, until in _past(tidy, year):
            if _key(number) not in said and not known.get(_key(number)):
                said.add(_key(number))
                yield CitedFault(Fault.PAST, place, number, until=until)
        bare_words = folded(tidy)
        named = [bare.get((kind, number)) for kind, number in _WITHOUT_SYMBOL.findall(bare_words)]
        for law in (*filter(None, named), *_laws(bare_words, laws)):
            if _key(law.number) not in said and (found := _judged(law, place, whole)) is not None:
                said.add(_key(law.number))
                yield found


def sentence(found: CitedFault, year: int | None) -> UserError:
    """Return what is to be said of a citation, and what to do."""
    values = {"number": found.name, "note": found.note, "year": year, "until": found.until}
    if found.fault is Fault.OVER and not found.note:
        source = QT_TRANSLATE_NOOP("errors", "“{number}” is no longer in force. Choose what replaced it.")
    elif found.fault is Fault.OVER:
        source = QT_TRANSLATE_NOOP("errors", "“{number}” is no longer in force ({note}). Cite what is.")
    elif found.fault is Fault.AMENDED:
        source = QT_TRANSLATE_NOOP(
            "errors", "“{number}” was changed since ({note}). Name what changed it after its subject."
        )
    elif found.fault is Fault.UNCERTAIN and found.note:
        source = QT_TRANSLATE_NOOP("errors", "Check whether “{number}” is in force before it is cited: {note}.")
    elif found.fault is Fault.UNCERTAIN:
        source = QT_TRANSLATE_NOOP("errors", "Check whether “{number}” is in force before it is cited.")
    elif found.fault is Fault.LATER:
        source = QT_TRANSLATE_NOOP(
            "errors", "“{number}” is of {note}, after the plan's own day. Put one of the days right, or take it out."
        )
    else:
        source = QT_TRANSLATE_NOOP(
            "errors", "“{number}” is for a period that ended in {until}. Cite the document for {year}, or take it out."
        )
    return UserError(source, **values)


def rests_on_later(plan: Plan, day: date) -> UserError | None:
    """Return what to say where a plan of a `day` names a younger document as its basis; None where it does not."""
    cited = [item for block in plan.blocks if block.kind is BlockKind.BASIS for item in citations(block.text)]
    later = [(item.date, item) for item in cited if item.date is not None and item.date > day]
    if not later:
        return None
    newest, basis = max(later, key=lambda found: found[0])
    source = QT_TRANSLATE_NOOP(
        "errors",
        "The plan would be dated {day}, before one of its bases: {kind} {number} is of {other}. Correct one of the "
        "two days, unless the plan was signed so.",
    )
    kind = basis.kind or by_number(basis.number)
    return UserError(source, day=day_words(day), kind=kind, number=basis.number, other=day_words(newest))


def plan_texts(plan: Plan) -> list[str]:
    """Return all texts of a plan, in order: subject, blocks, rows of tables, what stands beside the duties."""
    out = [plan.title]
    for block in plan.blocks:
        out += [block.text, *("\n".join(cells) for cells in block.rows)]
    for task in plan.tasks:
        out += [task.text, task.product, task.note]
    return out


@lru_cache(maxsize=4096)
def _key(number: str) -> str:
    return fold(tidy_number(number))


@lru_cache(maxsize=1024)
def _name(kind: str, subject: str) -> str:
    return fold(f"{kind} {subject}")


def _meant(rows: Sequence[LegalRow], number: str, day: date | None) -> LegalRow | None:
    """Return which document is meant: numbers without a year are given anew ("36-NQ/TW"), so the day must agree."""
    if _YEAR_IN_NUMBER.search(number) or day is None:
        return rows[0] if rows else None
    return next((row for row in rows if row.date is None or row.date == day), None)


def _judged(row: LegalRow, place: int, whole: str) -> CitedFault | None:
    name = f"{row.kind} {row.subject} ({row.number})" if row.kind in _LAWS else row.number
    if row.status in _OVER:
        return CitedFault(Fault.OVER, place, name, row.note)
    if row.status is LegalStatus.UNKNOWN:
        return CitedFault(Fault.UNCERTAIN, place, name, row.note)
    if row.status is LegalStatus.AMENDED:
        others = [_key(item.number) for item in citations(row.note)]
        if others and not any(other in whole for other in others):
            return CitedFault(Fault.AMENDED, place, name, row.note)
    return None


def _until(subject: str) -> int:
    """Return the last year of the period that a document is for, 0 where its subject names none."""
    found = _SPAN.search(clean(subject))
    return int(found[1]) if found else 0


def _past(text: str, year: int | None) -> Iterator[tuple[str, int]]:
    """Yield the documents whose subject names a period that ends before `year`, with its last year.

    A subject often cites a document itself ("thực hiện Chỉ thị số … giai đoạn 2022 - 2026"): the first one of the
    phrase has the period.
    """
    for span in _SPAN.finditer(text):
        if year is None or int(span[1]) >= year:
            continue
        before = text[max(0, span.start() - _FAR) : span.start()]
        phrase = citations(before.rpartition(";")[2])
        found = phrase[:1] or citations(before)[-1:]
        if found:
            yield found[0].number, int(span[1])


def _laws(text: str, laws: Sequence[tuple[LegalRow, str]]) -> Iterator[LegalRow]:
    """Yield the laws that a folded text cites by name and day, or by the year where one alone is of that year.

    `laws` come with their folded names. A law that is only named, without day or year, is the one in force.
    """
    for row, name in laws:
        if name not in text:
            continue
        for match in re.finditer(rf"\b{re.escape(name)}\b", text):
            rest = text[match.end() : match.end() + 60]
            if _NUMBER_BEHIND.match(rest):
                continue  # cited by its number
            found = _DAY_BEHIND.match(rest)
            if found is None:
                continue
            named = _day_of(found)
            if named == row.date or (named is None and _of_year(int(found["year"]), name, laws) == [row]):
                yield row


def _day_of(found: re.Match[str]) -> date | None:
    """Return the day that a law is cited with, None where it has a year alone."""
    try:
        return date(int(found["year"]), int(found["month"]), int(found["day"]))
    except (TypeError, ValueError):
        return None


def _of_year(year: int, name: str, laws: Sequence[tuple[LegalRow, str]]) -> list[LegalRow]:
    """Return the laws of a name that are of a year: one may be made anew within it."""
    return [row for row, other in laws if other == name and row.date is not None and row.date.year == year]
