"""Which unit of the office a demand is proposed to: by the words of its fields, and by what it was given before."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise

from desktop.domain.base.text import CAPITALS, clean, fold
from desktop.domain.directive import wording
from desktop.domain.directive.addressee import addressee_of, executes
from desktop.domain.directive.demand import Demand, Directive, Proposal, Scope
from desktop.domain.directive.finding import LABELLED
from desktop.domain.office.office import Office, Unit
from desktop.domain.office.unit_names import finder
from desktop.domain.office.villages import VILLAGE
from desktop.domain.plan.duty import is_recurring
from desktop.domain.task.progress import last_day
from desktop.domain.task.task import Deadline, Recurrence, Role
from desktop.domain.task.wording import is_unit_name, role

USUAL_DAYS = 5
"""Working days by which the office's own date lies before the superior's, where nobody set another number."""

_SMALL = frozenset(
    [
        "va",
        "cac",
        "cua",
        "cho",
        "voi",
        "tai",
        "theo",
        "trong",
        "tren",
        "den",
        "tu",
        "la",
        "co",
        "de",
        "ve",
        "ngay",
        "thang",
        "nam",
        "truoc",
        "duoc",
        "khi",
        "nay",
        "nhung",
        "mot",
        "o",
        "do",
        "thuc",
        "hien",
        "trien",
        "khai",
        "cong",
        "tac",
        "to",
        "chuc",
        "ke",
        "hoach",
        "nhiem",
        "vu",
        "ket",
        "qua",
        "phoi",
        "hop",
        "chu",
        "tri",
        "don",
        "vi",
        "co",
        "quan",
        "dia",
        "ban",
        "xa",
        "phuong",
    ]
)
_ABOVE = re.compile(  # a body of the province says nothing of who does it here
    rf"\b(?:Sở|Bộ|Cục|Chi cục)\s+(?:[{CAPITALS}]\w*(?:\s[^\W\d_A-Z]\w*)?(?:,\s|\svà\s|\s)?)+(?<![,\s])"
)
_ONE_WAY = (
    ("oà", "òa"), ("oá", "óa"), ("oả", "ỏa"), ("oã", "õa"), ("oạ", "ọa"), ("oè", "òe"), ("oé", "óe"), ("oẻ", "ỏe"),
    ("oẽ", "õe"), ("oẹ", "ọe"), ("uỳ", "ùy"), ("uý", "úy"), ("uỷ", "ủy"), ("uỹ", "ũy"), ("uỵ", "ụy"),
)  # fmt: skip
_TITLE = re.compile(  # who leads a unit stands for it: "đồng chí Chánh Văn phòng", "Trưởng các thôn"
    r"^(?:(?:các )?đồng chí\s+)?(?:(?:Phó )?(?:Chánh|Trưởng|Chỉ huy trưởng|Chủ tịch|Giám đốc|Hiệu trưởng|Bí thư)\s+)?",
    re.IGNORECASE,
)
_ALIKE = 0.45
_AT_LEAST = 3
_CLOSE_SECOND = 0.5  # of the first unit's weight: the next one helps


@dataclass(frozen=True)
class Given:
    """A task that was given before: its words, its unit, the year of its plan."""

    text: str
    unit: int
    year: int | None


def _together(text: str) -> bool:
    """Return whether those whom a sentence names do it as one: the first leads, or they work together."""
    found = addressee_of(text, inside=True)
    words = found[1] if found is not None else text
    return role(words) is not Role.OWN or re.search(r"\b(?:cung|phoi hop|phoi ket hop)\b", fold(words)[:40]) is not None


def pairs(text: str) -> frozenset[str]:
    """Return the neighbouring syllables of a text that say something: most words of the language are of two."""
    words = re.sub(r"[^a-z ]+", " ", fold(text)).split()
    return frozenset(f"{one} {other}" for one, other in pairwise(words) if not {one, other} & _SMALL)


def spoken(text: str) -> str:
    """Return the words of a text with their tones, each written in one way: "lưu trú" is not "lưu trữ"."""
    words = clean(text).casefold()
    for old, new in _ONE_WAY:
        words = words.replace(old, new)
    return " ".join(re.sub(r"[^\w]+", " ", words).split())


class Proposer:
    """Proposes units for demands; the tasks of before are taken apart once."""

    def __init__(
        self,
        office: Office,
        units: Sequence[Unit],
        fields: Mapping[str, Sequence[str]],
        given: Sequence[Given],
        earlier: Callable[[date, int], date],
        today: date,
        paper: Directive | None = None,
        *,
        own: bool = False,
    ) -> None:
        self._office = office
        self._units = list(units)
        self._find = finder(self._units, office)
        self._earlier = earlier
        self._today = today
        self._paper = paper
        self._own_paper = own
        self._given = [(pairs(item.text), item) for item in given]
        self._fields: list[tuple[Unit, list[tuple[str, str]]]] = []
        for name, words in fields.items():
            unit = self._find(name)
            if unit is not None:
                self._fields.append((unit, [(spoken(word), word) for word in words]))

    def propose(self, demand: Demand, days: int) -> Proposal:
        """Return who could do it, by when and in what words; `days` is how many working days earlier.

        A paper of the office itself names its units, its own days and its own words.
        """
        executed = executes(demand.text)  # the names of those who carry a paper out tell no field
        asked_of_us = executed[1] if executed is not None else demand.text
        weights, words = self._by_fields(asked_of_us)
        like, like_all, year, known = self._by_habit(asked_of_us)
        named, helping = self._named(demand.addressee)
        beside: list[Unit] = []
        if helping and (LABELLED.search(demand.text) is not None or not _together(demand.text)):
            beside, helping = helping, []  # "Phòng A, Phòng B rà soát …": each of them
        own = self._own_paper or named is not None
        if named is None and (told := self._told(demand)) is not None:
            named, demand = told
        if named is not None:
            known, like, like_all = named, 0, 0
        ranked = [unit for unit, _ in weights.most_common()]
        unit = known or (self._units_by_id(ranked[0]) if ranked else self._usual())
        supporting = helping + [found for name in demand.supporting if (found := self._own(name)) is not None]
        if unit is not None and ranked and not self._own_paper:
            first = weights[ranked[0]]
            supporting += [
                other for key in ranked[:3] if weights[key] >= max(first * _CLOSE_SECOND, 2)
                and (other := self._units_by_id(key)) is not None
            ]  # fmt: skip
        supporting = list({id(item): item for item in supporting if item is not unit and item not in beside}.values())
        deadlines, early = self._dates(demand, 0 if own else days)
        recurring = demand.recurring
        if deadlines and not set(recurring) & {Recurrence.WEEKLY, Recurrence.MONTHLY, Recurrence.QUARTERLY}:
            recurring = ()  # each of its dates is told
        elif is_recurring(recurring):
            deadlines = ()
        mine = (self._own(name) for name in demand.supporting)
        asked = list(dict.fromkeys(item.name for item in mine if item is not None))
        asked = [name for name in asked if unit is None or name != unit.name]
        text = wording.adapted(demand, self._office, deadlines, self._paper, asked)
        if own:
            text, deadlines = demand.text, demand.deadlines
        own_role = role(text)
        if own_role is Role.OWN and supporting:
            own_role = Role.LEAD
        return Proposal(
            unit.name if unit is not None else "", own_role, text, tuple(item.name for item in supporting),
            deadlines, recurring, demand.continuous and not deadlines, "", demand.product,
            () if unit is None else tuple(words.get(unit.id or id(unit), ())), like, like_all, year, early,
            tuple(item.name for item in beside),
        )  # fmt: skip

    def in_charge(self) -> Unit | None:
        """Return the unit whose field the subject of the paper is: it gathers what all of them did."""
        found = self._by_fields(self._paper.subject)[0].most_common(1) if self._paper is not None else []
        return self._units_by_id(found[0][0]) if found else None

    def _named(self, addressee: str) -> tuple[Unit | None, list[Unit]]:
        """Return the unit that a paper gives something to, and those named beside it; only an own paper names more."""
        found = self._find(addressee)
        if found is not None or not self._own_paper:
            return found, []
        name = _TITLE.sub("", clean(addressee))
        parts = [name] if self._find(name) is not None else re.split(r"\s?[,;]\s|\svà\s", name)
        units = [unit for part in parts if (unit := self._find(_TITLE.sub("", part))) is not None]
        if not units and all(VILLAGE.match(part) for part in parts):
            units = [unit for unit in (self._villages(),) if unit is not None]
        if not units and is_unit_name(addressee) and not self._all_named(addressee):
            units = [Unit(f"{addressee[:1].upper()}{addressee[1:]}")]
        return (units[0], units[1:]) if units else (None, [])

    def _told(self, demand: Demand) -> tuple[Unit, Demand] | None:
        """Return the unit that a demand on the office names for it, and what it is to do ("Giao Công an cấp xã …")."""
        found = addressee_of(demand.text, inside=False) if demand.scope is Scope.US and not self._own_paper else None
        unit = self._own(found[0]) if found is not None else None
        if found is None or unit is None:
            return None
        return unit, replace(demand, text=f"{found[1][:1].upper()}{found[1][1:]}")

    @staticmethod
    def _all_named(name: str) -> bool:
        return re.match(r"(?:thu truong |truong )?cac (?:co quan|don vi|phong|ban|nganh)\b", fold(name)) is not None

    def _by_fields(self, text: str) -> tuple[Counter[int], dict[int, list[str]]]:
        folded = f" {spoken(_ABOVE.sub(' ', clean(text)))} "
        weights: Counter[int] = Counter()
        words: dict[int, list[str]] = {}
        for unit, fields in self._fields:
            met = [(form, word) for form, word in fields if f" {form} " in folded]
            met = [item for item in met if not any(item[0] != other[0] and item[0] in other[0] for other in met)]
            if met:
                key = unit.id or id(unit)
                weights[key] += sum(len(form.split()) for form, _ in met)
                words[key] = [word for _, word in met]
        if not weights and self._paper is not None and text != self._paper.subject:
            first = self._by_fields(self._paper.subject)[0].most_common(1)
            weights.update({key: 1 for key, _ in first})  # what the whole paper is about
        return weights, words

    def _by_habit(self, text: str) -> tuple[int, int, int | None, Unit | None]:
        own = pairs(text)
        counts: Counter[int] = Counter()
        years: dict[int, int] = {}
        for other, item in self._given:
            shared = len(own & other)
            if shared >= _AT_LEAST and shared >= _ALIKE * min(len(own), len(other)):
                counts[item.unit] += 1
                years[item.unit] = max(years.get(item.unit, 0), item.year or 0)
        for key, count in counts.most_common():
            unit = self._units_by_id(key)
            if unit is not None:
                return count, sum(counts.values()), years[key] or None, unit
        return 0, 0, None, None

    def _units_by_id(self, key: int) -> Unit | None:
        return next((unit for unit in self._units if (unit.id or id(unit)) == key), None)

    def _own(self, name: str) -> Unit | None:
        bare = re.sub(r"\s(?:cùng cấp|cấp xã|các xã, phường.*|địa phương)$", "", clean(name))
        level = self._office.level.value
        for form in (bare, f"{bare} {level}"):
            found = self._find(form)
            if found is not None:
                return found
        return self._villages() if VILLAGE.fullmatch(bare) else None

    def _villages(self) -> Unit | None:
        return next((unit for unit in self._units if VILLAGE.match(unit.name)), None)

    def _usual(self) -> Unit | None:
        """Return the unit that gets what belongs to no other: the first of the directory, the office's own bureau."""
        return next((unit for unit in self._units if fold(unit.name).startswith("van phong")), None) or (
            self._units[0] if self._units else None
        )

    def _dates(self, demand: Demand, days: int) -> tuple[tuple[Deadline, ...], bool]:
        out = []
        early = False
        for due in demand.deadlines:
            if wording.is_held(due, demand.text):
                out.append(wording.as_told(due))
                continue
            last = last_day(due)
            own = self._earlier(last, days) if days and last >= self._today else last
            if own < self._today <= last:  # as much earlier as there is time for; what is over is told as it was
                nearer = (self._earlier(last, less) for less in range(days - 1, 0, -1))
                own = next((day for day in nearer if day >= self._today), last)
            early = early or own < last
            out.append(wording.own_deadline(Deadline(own)))
        return tuple(out), early
