"""Progress workbooks of many offices added together: what each file is, which of them count, who is missing."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache
from typing import Any

from desktop.domain.base.errors import UserError
from desktop.domain.base.period import Period
from desktop.domain.base.text import clean, fold
from desktop.domain.out.outcome import Outcome
from desktop.domain.out.workbook import DONE, OVERDUE, ReportClass, demands_in, same_province
from desktop.domain.task.table_words import FOCAL

TIME_TO_SEND = timedelta(days=6)
"""How long offices have after the cut-off, until another day is set: figures of 14/6 are due on 20/6."""

UNDERWAY = 1 << 40
"""From this number on files are counted that were read in a reading that goes on, and are not kept yet."""

CODE = "#"
"""Parts the code of the statistics office from the key of an office."""

_WORDS = re.compile(r"[^\W_]+")
_LONGEST = 8  # words of the name of an office

_PARTS = ("kinds", "units", "demands")
_YEAR = re.compile(r"\s*\b(?:năm|giai đoạn)\s+(?:20\d\d)(?:\s*[-–]\s*20\d\d)?", re.IGNORECASE)
_LEVEL = re.compile(r"\s+(?:xã|phường|đặc khu|cấp xã)\b(?! hội\b)", re.IGNORECASE)  # "Phòng Văn hóa - Xã hội" is a name


REFUSED = frozenset(Outcome) - {Outcome.TAKEN, Outcome.SAME}


class Standing(StrEnum):
    """How an office stands with a period; in the order in which they want a hand."""

    REFUSED = "refused"
    MISSING = "missing"
    LATE = "late"
    ON_TIME = "on-time"


@dataclass(frozen=True)
class Place:
    """An office that is to send: `key` is that of its workbooks without the period, `name` with its level."""

    key: str
    name: str
    code: str = ""


@dataclass(slots=True)
class SentLine:
    """A row of a progress workbook; `due` is a day in ISO or the words in its place, `late` days overdue."""

    key: str
    text: str
    source: str
    unit: str
    supporting: str
    due: str
    result: str
    product: str
    standing: ReportClass
    done_on: str
    late: int | None
    difficulties: str
    demand: str = ""

    @property
    def plan(self) -> str:
        """Return the key of its plan in the sender's books."""
        return self.key.partition(".")[0]


@dataclass(frozen=True)
class SentBook:
    """A progress workbook as it came. `plans` are number, day and subject of each by its key in the sender's books."""

    office: str
    name: str
    period: str
    as_of: date
    plans: Mapping[str, tuple[str, str, str]]
    lines: tuple[SentLine, ...]
    code: str = ""
    changed: bool = False  # corrected by hand since the program wrote it
    content: str = ""  # sum over the rows, however they are sorted and whoever saved them last
    passed: UserError | None = None  # what in the file was passed over: macros, links to other files


@dataclass
class Totals:
    """Counts by standing: of all tasks, by kind of plan, by kind of unit."""

    all: Counter[str] = field(default_factory=Counter)
    kinds: dict[str, Counter[str]] = field(default_factory=dict)
    units: dict[str, Counter[str]] = field(default_factory=dict)
    demands: dict[str, Counter[str]] = field(default_factory=dict)
    said: int = 0  # tasks with difficulties or proposals

    def add(self, other: Totals) -> None:
        """Add the counts of an office."""
        _add(self.all, other.all)
        self.said += other.said
        for mine, theirs in ((self.kinds, other.kinds), (self.units, other.units), (self.demands, other.demands)):
            for name, count in theirs.items():
                if (own := mine.get(name)) is None:
                    own = mine[name] = Counter()
                _add(own, count)

    @property
    def total(self) -> int:
        """Return how many tasks there are."""
        return sum(self.all.values())

    @property
    def done(self) -> int:
        """Return how many are done."""
        return sum(self.all[item] for item in DONE)

    @property
    def overdue(self) -> int:
        """Return how many are overdue and open."""
        return sum(self.all[item] for item in OVERDUE)

    def plain(self) -> dict[str, object]:
        """Return the counts as JSON values."""
        parts = zip(_PARTS, (self.kinds, self.units, self.demands), strict=True)
        return {
            "all": dict(self.all),
            "said": self.said,
            **{key: {n: dict(c) for n, c in part.items()} for key, part in parts},
        }

    @classmethod
    def of(cls, value: Mapping[str, Any]) -> Totals:
        """Read what `plain` gave."""
        kinds, units, demands = ({name: Counter(count) for name, count in value.get(key, {}).items()} for key in _PARTS)
        return cls(Counter(value["all"]), kinds, units, demands, value.get("said", 0))


def summed(parts: Iterable[Totals]) -> Totals:
    """Return counts added together."""
    out = Totals()
    for part in parts:
        out.add(part)
    return out


def _add(mine: Counter[str], theirs: Mapping[str, int]) -> None:
    """Add counts; `Counter.update` takes three times as long for so few, and thousands of files are added."""
    for name, number in theirs.items():
        mine[name] = mine.get(name, 0) + number


def part_of(totals: Totals, *, kind: str = "", unit: str = "") -> Totals:
    """Return the counts of the plans of a kind, or of the units of a kind; all of them where neither is asked for."""
    if kind:
        return Totals(Counter(totals.kinds.get(kind, {})))
    return Totals(Counter(totals.units.get(unit, {}))) if unit else totals


def totals_of(book: SentBook) -> Totals:
    """Return the counts of a workbook."""
    out = Totals()
    kinds = {key: plan_kind(plan[2], book.name) for key, plan in book.plans.items()}
    only = next(iter(kinds.values())) if len(kinds) == 1 else ""
    of_plans = Counter([(line.plan, line.standing.value) for line in book.lines])
    of_units = Counter([(line.unit, line.standing.value) for line in book.lines])
    for (plan, standing), number in of_plans.items():
        out.all[standing] += number
        _under(out.kinds, kinds.get(plan, only))[standing] += number
    for (unit, standing), number in of_units.items():
        _under(out.units, unit_kind(unit))[standing] += number
    out.said = sum(bool(line.difficulties) for line in book.lines)
    for line in book.lines:
        for demand in demands_in(line.demand) if line.demand else ():
            _under(out.demands, demand)[line.standing.value] += 1
    return out


def parts_of(book: SentBook) -> dict[str, PlanPart]:
    """Return the counts of a workbook of several plans by plan, under the key that the rows of each begin with.

    Rows that are of none of them, typed in by hand, are under "". A workbook of one plan has no parts.
    """
    if len(book.plans) < 2:
        return {}
    lines: dict[str, list[SentLine]] = {}
    for line in book.lines:
        lines.setdefault(line.plan if line.plan in book.plans else "", []).append(line)
    out = {}
    for key, own in lines.items():
        number, _day, title = book.plans.get(key, ("", "", ""))
        plans = {key: book.plans[key]} if key else book.plans
        out[key] = PlanPart(number or title, totals_of(replace(book, plans=plans, lines=tuple(own))))
    return out


def _under(counts: dict[str, Counter[str]], name: str) -> Counter[str]:
    """Return the counts of a name, which begin with none; a `setdefault` would make new ones each time it is asked."""
    found = counts.get(name)
    if found is None:
        found = counts[name] = Counter()
    return found


_PLACE = re.compile(
    r"\s*\b(?:của|trên địa bàn|tại)\s+(?:toàn\s+)?(?:(?:UBND|Ủy ban nhân dân)\s+)?(?:xã|phường|đặc khu)"
    r"(?=\s*(?:[,;.)]|$))",
    re.IGNORECASE,
)


@lru_cache(maxsize=4096)
def plan_kind(title: str, office: str = "") -> str:
    """Return what plans of several offices and years have in common: their subject without year and opening word.

    The name of the `office`, with its level, goes with the words that lead to it ("… của xã Hòa An"), and so does the
    level alone ("… trên địa bàn phường").
    """
    title = clean(_YEAR.sub("", title)).removeprefix("Kế hoạch ").strip(" .,;")
    if office:
        own = rf"\s*(?:\b(?:của|trên địa bàn|tại)\s+)?(?:\bUBND\s+)?\b{re.escape(office)}(?!\w)"
        title = clean(re.sub(own, "", title, flags=re.IGNORECASE)).strip(" .,;") or title
    title = clean(_PLACE.sub("", title)).strip(" .,;") or title
    return title[:1].upper() + title[1:]


@lru_cache(maxsize=4096)
def unit_kind(name: str) -> str:
    """Return what units of several offices have in common: their name without the level, or that they coordinate."""
    return clean(FOCAL.sub("", _LEVEL.sub("", name))) or name


@dataclass(frozen=True)
class PlanPart:
    """What a workbook of several plans says of one: its number or title, and the counts of its tasks."""

    plan: str
    totals: Totals


@dataclass(frozen=True)
class Collected:
    """A file that was read, as it is kept; `reason` says why it is refused, or what of a taken one was passed over.

    `parts` are those of `parts_of`, and `gone` the keys of the plans of which a later file tells.
    """

    id: int
    period: str
    office: str
    name: str  # of the office, with its level; of the file where that is not known
    file: str
    sha256: str
    content: str  # sum over the rows, by which two files that say the same are known
    outcome: Outcome
    as_of: date | None
    received_on: date
    totals: Totals
    plans: tuple[str, ...] = ()
    reason: UserError | None = None
    chosen: bool = False
    changed: bool = False
    parts: Mapping[str, PlanPart] = field(default_factory=dict)
    gone: frozenset[str] = frozenset()

    def without(self, plans: Collection[str]) -> Collected | None:
        """Return what the file says of other plans than these; None where that is nothing, or cannot be told apart."""
        left = tuple(plan for plan in self.plans if plan not in plans)
        if not left or not self.parts:
            return None
        totals = summed(part.totals for part in self.parts.values() if part.plan not in plans)
        gone = frozenset(key for key, part in self.parts.items() if part.plan in plans)
        return replace(self, plans=left, totals=totals, gone=gone)

    def counted(self, lines: list[SentLine]) -> list[SentLine]:
        """Return which of the file's rows count."""
        return [line for line in lines if line.plan not in self.gone] if self.gone else lines

    @property
    def refusal(self) -> UserError | None:
        """Return why the file is refused; None for one that was taken, whatever of it was passed over."""
        return None if self.outcome is Outcome.TAKEN else self.reason

    @property
    def kept(self) -> bool:
        """Return whether the file is in the database, so that something can be done with it."""
        return self.id < UNDERWAY


@dataclass(frozen=True)
class OfficeRow:
    """How an office stands with a period, with the files that count."""

    place: Place
    standing: Standing
    files: tuple[Collected, ...] = ()
    refused: tuple[Collected, ...] = ()
    received_on: date | None = None
    days_late: int = 0
    totals: Totals = field(default_factory=Totals)
    replaced: tuple[Collected, ...] = ()
    listed: bool = True

    @property
    def contradicting(self) -> tuple[Collected, ...]:
        """Return the files that say different things of the same day: none of them counts until one is chosen."""
        return tuple(item for item in self.refused if item.outcome is Outcome.TAKEN)

    @property
    def left_out(self) -> tuple[str, ...]:
        """Return the plans of replaced files that no file which counts has: their tasks are not in the figures."""
        counted = {plan for item in self.files for plan in item.plans}
        if not self.files or any(not item.plans for item in self.files):
            return ()
        return tuple(dict.fromkeys(plan for item in self.replaced for plan in item.plans if plan not in counted))

    @property
    def key(self) -> str:
        """Return what tells the row from others."""
        return self.place.key


def settle_files(files: Sequence[Collected]) -> tuple[list[Collected], list[Collected], list[Collected]]:
    """Return which files of one office count, which were replaced by a later one, and which contradict each other.

    A later day replaces an earlier one where they tell of the same plan; what that says of other plans counts. Of two
    of the same day that say different things of a plan neither counts, until one of them is chosen.
    """
    counted: list[Collected] = []
    replaced: list[Collected] = []
    unsure: list[Collected] = []
    newest = sorted(
        files, key=lambda item: (item.chosen, item.as_of or date.min, item.received_on, item.id), reverse=True
    )
    for item in newest:
        others = [other for other in (*counted, *unsure) if _same_plans(item, other)]
        if not others:
            counted.append(item)
        elif any(other.content == item.content or other.chosen or (other.as_of or date.min) > (item.as_of or date.min)
                 for other in others):  # fmt: skip
            told = {plan for other in others for plan in other.plans}
            rest = item.without(told) if all(other.plans for other in others) else None
            (replaced if rest is None else counted).append(rest or item)
        else:
            unsure.append(item)
            for other in others:
                if other in counted:
                    counted.remove(other)
                    unsure.append(other)
    return counted, replaced, unsure


def _same_plans(one: Collected, other: Collected) -> bool:
    return not one.plans or not other.plans or bool(set(one.plans) & set(other.plans))


@dataclass(frozen=True)
class Overview:
    """A period as it stands: its days, a row for each office, the totals of all files that count."""

    period: Period
    due: date
    rows: tuple[OfficeRow, ...]
    totals: Totals
    strays: tuple[Collected, ...] = ()  # refused files of which no office is known
    listed: int = 0
    underway: tuple[int, int] | None = None  # how many files were read so far, of how many

    def of(self, *standings: Standing) -> list[OfficeRow]:
        """Return the offices that stand so."""
        return [row for row in self.rows if row.standing in standings]

    def count(self, standing: Standing) -> int:
        """Return how many offices of the list stand so; of what was refused also what is of no known office."""
        if standing is Standing.REFUSED:
            return len(self.of(standing)) + len(self.strays)
        return sum(row.listed for row in self.of(standing))

    @property
    def sent(self) -> int:
        """Return how many offices of the list sent, in time or late."""
        return sum(row.listed for row in self.of(Standing.ON_TIME, Standing.LATE))

    @property
    def unlisted(self) -> int:
        """Return how many offices sent that are not on the list, of which a file counts."""
        return sum(not row.listed and bool(row.files) for row in self.rows)

    @property
    def files(self) -> list[Collected]:
        """Return the files that count."""
        return [item for row in self.rows for item in row.files]

    @property
    def refused(self) -> list[Collected]:
        """Return the files that do not count."""
        return [item for row in self.rows for item in row.refused] + list(self.strays)


class _List:
    """Finds the office of a list that a workbook is of; either may lack the code, or place the tones otherwise."""

    def __init__(self, places: Sequence[Place]) -> None:
        self._known = {place.key for place in places}
        self._by_code, self._by_name, self._by_letters = (
            self._index(places, part) for part in (_code, _name, _letters)
        )
        self._by_words: dict[str, set[str]] = {}
        for place in places:
            for name in _ways_to_write(place):
                self._by_words.setdefault(name, set()).add(place.key)

    @staticmethod
    def _index(places: Sequence[Place], part: Callable[[str], str]) -> dict[str, list[str]]:
        out: dict[str, list[str]] = {}
        for place in places:
            out.setdefault(part(place.key), []).append(place.key)
        return out

    def named_in(self, file: str) -> str:
        """Return the key of the one office that the name of a file speaks of ("xã Sà Phìn.xlsx", "sa-phin 6T.zip").

        Of names that lie in each other the longer one is meant. A name of one word counts with its level only.
        """
        words = _WORDS.findall(fold(file.rpartition(".")[0]))
        for length in range(min(len(words), _LONGEST), 0, -1):
            runs = {" ".join(words[at : at + length]) for at in range(len(words) - length + 1)}
            found = {key for run in runs for key in self._by_words.get(run, ())}
            if found:
                return found.pop() if len(found) == 1 else ""
        return ""

    def find(self, office: str) -> str:
        """Return the key of the list's office; the workbook's own where none, or more than one, can be meant."""
        if office in self._known:
            return office
        if _code(office) and len(same := self._by_code.get(_code(office), [])) == 1:
            return same[0]
        for found in (self._by_name.get(_name(office), []), self._by_letters.get(_letters(office), [])):
            if len(found) == 1 and not (_code(office) and _code(found[0])):
                return found[0]
        return office


def stranger(own: str, places: Sequence[Place]) -> Callable[[str], bool]:
    """Return what tells of an office, by its key, that it is neither on the list nor of the province of the `own` one.

    Communes of two provinces may have the same name: their figures must not be added together.
    """
    listing, known = _List(places), {place.key for place in places}
    return lambda office: not same_province(office, own) and listing.find(office) not in known


def _ways_to_write(place: Place) -> Iterator[str]:
    """Yield how the name of a file may have an office: with its level or without, apart or in one word, its code."""
    words = _WORDS.findall(fold(place.name))
    level = 2 if words[:2] == ["dac", "khu"] else 1
    for part in (words, words[level:]):
        if part is words or len(part) > 1:
            yield " ".join(part)
            yield "".join(part)
    if place.code:
        yield place.code


def _code(key: str) -> str:
    return key.partition(CODE)[2]


def _name(key: str) -> str:
    return key.partition(CODE)[0]


def _letters(key: str) -> str:
    return fold(_name(key))


def overview(period: Period, due: date, places: Sequence[Place], files: Iterable[Collected]) -> Overview:
    """Return how a period stands: offices that want a hand first, then in the order of the list."""
    by_office: dict[str, list[Collected]] = {}
    strays = []
    known, listing = {place.key: place for place in places}, _List(places)
    for item in files:
        if item.office:
            by_office.setdefault(listing.find(item.office), []).append(item)
        elif item.outcome in REFUSED:
            strays.append(item)
    for item in tuple(strays):  # that somebody sent a file is known, if not what it says
        key = listing.named_in(item.file)
        if key and not any(other.outcome is Outcome.TAKEN for other in by_office.get(key, ())):
            by_office.setdefault(key, []).append(item)
            strays.remove(item)
    for key, found in by_office.items():
        known.setdefault(key, Place(key, found[0].name))
    totals, rows = Totals(), []
    listed = {place.key for place in places}
    for key, place in known.items():
        found = by_office.get(key, [])
        taken = [item for item in found if item.outcome is Outcome.TAKEN]
        counted, replaced, unsure = settle_files(taken)
        refused = [item for item in found if item.outcome in REFUSED] + unsure
        own = counted[0].totals if len(counted) == 1 else summed(item.totals for item in counted)
        totals.add(own)
        first = max((min(item.received_on for item in _of_plans(item, taken)) for item in counted), default=None)
        late = max(0, (first - due).days) if first is not None else 0
        standing = (
            (Standing.LATE if late else Standing.ON_TIME)
            if counted
            else Standing.REFUSED
            if refused
            else Standing.MISSING
        )
        rows.append(OfficeRow(place, standing, tuple(counted), tuple(refused), first, late, own, tuple(replaced),
                              not listed or key in listed))  # fmt: skip
    order = list(Standing)
    rows.sort(key=lambda row: order.index(row.standing))
    return Overview(period, due, tuple(rows), totals, tuple(strays), len(listed))


def _of_plans(item: Collected, files: Sequence[Collected]) -> list[Collected]:
    """Return a file with those that it corrects: who sent in time and corrected later has sent in time."""
    return [other for other in files if other is item or _same_plans(other, item)]


def place_key(level: str, name: str, province: str, code: str = "") -> str:
    """Return the key of an office, in a list and of its workbooks: names that differ in a tone are two."""
    key = f"{fold(province)}/{clean(f'{level} {name}').casefold()}"
    return f"{key}{CODE}{code}" if code else key
