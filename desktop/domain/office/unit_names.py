"""The one way to the unit that a name means: by name, short name, other spelling, or a form written out."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import lru_cache

from desktop.domain.base.text import fold
from desktop.domain.office.office import Office, Unit


def finder(units: Iterable[Unit], office: Office | None = None) -> Callable[[str], Unit | None]:
    """Return what finds the unit that a name means: by name, short name or other spelling, else a form written out.

    Compared folded; a form written out has no abbreviations, and no level and place of the office at its end ("Phòng
    Kinh tế xã Hòa An"). Last, letters that are those of a unit's words mean it ("Phòng KTHT&ĐT", "UBMTTQ xã"). Where
    such a form fits two units none is taken: a wrong unit is worse than a new one.
    """
    units = list(units)
    forms: list[Callable[[str], str]] = [written_out]
    if office is not None:
        forms.append(lambda text: without_place(text, office))
    exact = {fold(item): unit for unit in reversed(units) for item in names_of(unit)}
    written: list[dict[str, dict[int, Unit]]] = [{} for _ in forms]
    for known, form in zip(written, forms, strict=True):
        for unit in units:
            for item in names_of(unit):
                known.setdefault(form(item), {}).setdefault(unit.id or id(unit), unit)

    def find(name: str) -> Unit | None:
        unit = exact.get(fold(name))
        if unit is not None:
            return unit
        for known, form in zip(written, forms, strict=True):
            key = form(name)
            found = list(known.get(key, {}).values()) if key else []
            if found:
                return found[0] if len(found) == 1 else None
        letters = _letters(name)
        meant = {
            key: unit for known in written for words, of_words in known.items()
            if letters is not None and letters.fullmatch(words) for key, unit in of_words.items()
        }  # fmt: skip
        return next(iter(meant.values())) if len(meant) == 1 else None

    return find


def _letters(name: str) -> re.Pattern[str] | None:
    """Return what a name written out looks like that is abbreviated to the first letters of its words, None if none."""
    words = re.findall(r"\w+", name)
    if not any(word.isupper() and len(word) >= _PLAIN for word in words):
        return None
    parts: list[str] = []
    for word in words:
        if word.isupper() and len(word) > 1:
            parts += [f"{letter}\\w*" for letter in fold(word.removesuffix("VN"))]
        elif fold(word) not in _SMALL_WORDS:
            parts.append(re.escape(fold(word)))
    return re.compile(" ".join(parts))


_PLAIN = 3  # letters: two may be those of many words


_ABBREVIATIONS = {
    "hdnd": "hoi dong nhan dan", "ubnd": "uy ban nhan dan", "mttq": "mat tran to quoc", "ub": "uy ban",
    "vp": "van phong", "chqs": "chi huy quan su", "bch": "ban chi huy", "lhpn": "lien hiep phu nu",
    "ccb": "cuu chien binh", "tncs": "thanh nien cong san", "tt": "trung tam", "vh": "van hoa", "xh": "xa hoi",
}  # fmt: skip
_OWN = re.compile(r"(?:van phong|vp) (?:hdnd|ubnd|hoi dong nhan dan|uy ban nhan dan)\b")
_WITH_ANOTHER = re.compile(r"[;,]|\bva (?:phong|trung tam|cong an|ban|bo phan|to)\b")
"""In a name that two units bear together as a lead."""
_PROTOCOL = tuple(map(re.compile, (
    r"^ban (?:xay dung dang|tuyen giao|to chuc|dan van|kiem tra)|\b(?:dang|huyen|tinh|thanh) uy\b|^(?:cac )?chi bo\b",
    r"\b(?:hdnd|hoi dong nhan dan)\b",
    r"\b(?:mttq|mat tran to quoc)\b",
    r"\b(?:cong doan|lien doan lao dong)\b",
    r"^hoi nong dan\b",
    r"^doan (?:thanh nien|tncs)|\b(?:xa|phuong|huyen|tinh|thanh) doan\b",
    r"^hoi (?:lien hiep phu nu|lhpn|phu nu)\b",
    r"^hoi (?:cuu chien binh|ccb)\b",
    r"^(?:cac )?hoi (?!dong\b)|^hiep hoi\b|^doan the\b|^cac (?:to chuc chinh tri - xa hoi|doan the)\b",
)))  # fmt: skip
"""The Party, the council, the Front and, as its law names them, the mass organisations."""
OTHERS = len(_PROTOCOL)
"""The place of all other bodies."""
_SMALL_WORDS = {"va", "viet", "nam", "cua", "de", "nghi"}


def in_order(units: Iterable[Unit]) -> list[Unit]:
    """Return units as the directory lists them, those that are new to it behind: everywhere in one order."""
    return sorted(units, key=lambda unit: (unit.id is None, unit.position))


def names_of(unit: Unit) -> list[str]:
    """Return all names of a unit: name, short name, other spellings."""
    return [item for item in (unit.name, unit.short_name, *unit.other_names) if item]


def folded_names(unit: Unit) -> set[str]:
    """Return all names of a unit, folded."""
    return {fold(name) for name in names_of(unit)}


def is_own_office(name: str) -> bool:
    """Return whether a unit is the office that writes the letters and gathers the reports itself."""
    found = _OWN.match(fold(name))
    return found is not None and _WITH_ANOTHER.search(fold(name), found.end()) is None


def protocol(name: str) -> int:
    """Return the place of a body where several are named: Party, council, Front, its members, last all others."""
    words = fold(name)
    if is_own_office(name):
        return OTHERS
    return next((place for place, form in enumerate(_PROTOCOL) if form.search(words)), OTHERS)


def is_all(unit: Unit) -> bool:
    """Return whether a unit stands for all of them ("Các cơ quan, đơn vị và các thôn")."""
    return names_all(unit.name)


def names_all(name: str) -> bool:
    """Return whether a name is that of all units."""
    return fold(name).startswith("cac co quan, don vi")


@lru_cache(maxsize=2048)  # of each unit whenever a name is looked for
def written_out(name: str) -> str:
    """Return a name folded, with abbreviations written out and without signs and small words."""
    words = re.sub(r"[^a-z0-9]+", " ", fold(name)).split()
    full = " ".join(_ABBREVIATIONS.get(word, word) for word in words).split()
    return " ".join(word for word in full if word not in _SMALL_WORDS)


def is_same_body(one: str, other: str) -> bool:
    """Return whether two names are of one body, abbreviated ("UBND xã Hòa An") or not."""
    return written_out(one) == written_out(other)


def without_place(name: str, office: Office) -> str:
    """Return a name written out, without the office's level and place at its end."""
    level, place = written_out(office.level.value), written_out(office.name)
    return re.sub(rf"(?: tren dia ban)? {re.escape(level)}(?: {re.escape(place)})?$", "", written_out(name))


def full_name(name: str) -> str:
    """Return the name of a unit without abbreviations of the committee and the council: as a heading has it."""
    return re.sub(r"\bUBND\b", "Ủy ban nhân dân", re.sub(r"\bHĐND\b", "Hội đồng nhân dân", name))


def in_sentence(name: str) -> str:
    """Return the name of a unit as it stands within a sentence: "các thôn", where it is no proper name."""
    return name[:1].lower() + name[1:] if name.startswith("Các ") else name
