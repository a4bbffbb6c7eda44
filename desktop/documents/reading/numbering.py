"""Automatic numbering of Word: the markers that a reader sees although they are not in the text."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from desktop.documents.reading.ooxml import attribute, child, children, value
from desktop.domain.base.text import roman

if TYPE_CHECKING:
    from lxml import etree

_PLACE = re.compile(r"%(\d)")
_MAX_LEVEL = 9
_LONGEST = 64  # characters of what a list prints in front of a paragraph, figures in the place of "%1"
_LETTERS = 780  # Word counts up to thirty letters


@dataclass
class _Level:
    start: int = 1
    fmt: str = "decimal"
    text: str = ""
    restart: int | None = None
    legal: bool = False
    style: str = ""
    picture: bool = False


@dataclass
class _Abstract:
    levels: dict[int, _Level] = field(default_factory=dict)
    style_link: str = ""
    num_style_link: str = ""


@dataclass
class _Num:
    abstract: str
    starts: dict[int, int] = field(default_factory=dict)
    levels: dict[int, _Level] = field(default_factory=dict)


class Numbering:
    """Counters of all lists of a document. Ask for `marker` once per numbered paragraph, in reading order."""

    def __init__(self, root: etree._Element | None) -> None:
        self._abstracts: dict[str, _Abstract] = {}
        self._nums: dict[str, _Num] = {}
        self._counts: dict[str, list[int | None]] = {}
        self._started: set[tuple[str, int]] = set()
        if root is not None:
            self._load(root)

    def _load(self, root: etree._Element) -> None:
        for element in children(root, "abstractNum"):
            abstract = _Abstract()
            for lvl in children(element, "lvl"):
                abstract.levels[_whole(attribute(lvl, "ilvl"), 0)] = _level(lvl)
            abstract.num_style_link = value(child(element, "numStyleLink"))
            abstract.style_link = value(child(element, "styleLink"))
            self._abstracts[attribute(element, "abstractNumId")] = abstract
        for element in children(root, "num"):
            num = _Num(value(child(element, "abstractNumId")))
            for override in children(element, "lvlOverride"):
                index = _whole(attribute(override, "ilvl"), 0)
                start = child(override, "startOverride")
                if start is not None:
                    num.starts[index] = _whole(value(start), 1)
                own = child(override, "lvl")
                if own is not None:
                    num.levels[index] = _level(own)
            self._nums[attribute(element, "numId")] = num

    def level_of_style(self, num_id: str, style: str) -> int:
        """Return the level that a list binds to a paragraph style (0 where it binds none)."""
        num = self._nums.get(num_id)
        if num is None:
            return 0
        for index, level in self._abstract(num).levels.items():
            if level.style == style:
                return index
        return 0

    def _abstract(self, num: _Num) -> _Abstract:
        abstract = self._abstracts.get(num.abstract, _Abstract())
        if not abstract.levels and abstract.num_style_link:
            for other in self._abstracts.values():
                if other.style_link == abstract.num_style_link and other.levels:
                    return other
        return abstract

    def marker(self, num_id: str, level: int) -> str:
        """Count one paragraph of list `num_id` at `level` and return its marker, empty where the list shows none."""
        num = self._nums.get(num_id)
        if num is None or not 0 <= level < _MAX_LEVEL:
            return ""
        abstract = self._abstract(num)
        levels = {**abstract.levels, **num.levels}
        current = levels.get(level)
        if current is None:
            return ""
        counts = self._counts.setdefault(num.abstract, [None] * _MAX_LEVEL)
        for index, start in num.starts.items():
            if (num_id, index) not in self._started and index <= level:
                self._started.add((num_id, index))
                counts[index] = start - 1 if index == level else start
                for deeper in range(index + 1, _MAX_LEVEL):
                    counts[deeper] = None
        before = counts[level]
        counts[level] = current.start if before is None else before + 1
        for deeper in range(level + 1, _MAX_LEVEL):
            restart = levels[deeper].restart if deeper in levels else None
            if restart is None or (restart > 0 and level < restart):
                counts[deeper] = None
        if current.picture or current.fmt == "bullet":
            return bullet(current.text)
        if current.fmt == "none":
            return _PLACE.sub("", current.text).strip()

        def figure(match: re.Match[str]) -> str:
            index = int(match[1]) - 1
            shown = levels.get(index, _Level())
            count = counts[index]
            if count is None:
                counts[index] = count = shown.start
            return _figure(count, "decimal" if current.legal else shown.fmt)

        return _PLACE.sub(figure, current.text).strip()


def bullet(text: str) -> str:
    """Return a bullet as plain text: signs of symbol fonts have no meaning outside of them."""
    sign = text.strip()[:1]
    if not sign or "\ue000" <= sign <= "\uf8ff" or sign in "o§üvØ":
        return "-" if sign in {"\uf02d", ""} else "•"
    return text.strip()


def _level(lvl: etree._Element) -> _Level:
    restart = child(lvl, "lvlRestart")
    return _Level(
        start=_whole(value(child(lvl, "start")), 1),
        fmt=value(child(lvl, "numFmt")) or "decimal",
        text=value(child(lvl, "lvlText"))[:_LONGEST],
        restart=None if restart is None else _whole(value(restart), 0),
        legal=child(lvl, "isLgl") is not None,
        style=value(child(lvl, "pStyle")),
        picture=child(lvl, "lvlPicBulletId") is not None,
    )


def _whole(text: str, default: int) -> int:
    try:
        return int(text)
    except ValueError:
        return default


def _figure(count: int, fmt: str) -> str:
    if fmt in {"none", "bullet"}:
        return ""
    if count < 1:
        return str(count)
    match fmt:
        case "upperRoman":
            return roman(count) if count < 4000 else str(count)
        case "lowerRoman":
            return roman(count).lower() if count < 4000 else str(count)
        case "lowerLetter" if count <= _LETTERS:
            return chr(ord("a") + (count - 1) % 26) * ((count - 1) // 26 + 1)
        case "upperLetter" if count <= _LETTERS:
            return chr(ord("A") + (count - 1) % 26) * ((count - 1) // 26 + 1)
        case "decimalZero":
            return f"{count:02d}"
    return str(count)
