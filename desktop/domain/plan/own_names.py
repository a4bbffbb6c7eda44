"""The text of another office's plan in our own name: its place, the word of its level and its province become ours."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import takewhile

from desktop.domain.base.text import Run, Runs, clean, fold, mid_sentence, plain
from desktop.domain.base.text_search import replaced
from desktop.domain.office.office import Level, Office, Unit
from desktop.domain.office.place_names import placed
from desktop.domain.office.villages import LEADERS, NAMED, WORDS, usual_village_word, village_word
from desktop.domain.plan.plan import BlockKind, Plan
from desktop.domain.plan.proposals import level_word
from desktop.domain.task.task import Task

_LEVELS = "xã|phường|thị trấn|đặc khu"
_COUNCILS = "ủy ban nhân dân|ubnd|hội đồng nhân dân|hđnd"
_ISSUER = re.compile(rf"^(?:{_COUNCILS})\s+({_LEVELS})\s+(.+)$", re.IGNORECASE)
_BODIES = (
    "nhân dân|ubnd|hđnd|đảng ủy|đảng bộ|của|thuộc|công an|quân sự|chính quyền|địa bàn|việt nam|thanh niên|hồ chí minh"
    "|phụ nữ|nông dân|cựu chiến binh|công đoàn|y tế|hành chính công|cán bộ|công chức|ngân sách|lãnh đạo|toàn"
)
"""What stands before the word of a level that means the office's own place ("Công an xã"); not "cấp xã", "các xã"."""

_EVERY_LEVEL = re.compile(rf"(?:,| và| hoặc|/)\s*(?:các )?(?:{_LEVELS})\b", re.IGNORECASE)
"""Behind the word of a level: all places of the kind are meant ("Ủy ban nhân dân xã, phường, đặc khu")."""

_CITED = re.compile(r"\b[Ss]ố\s*:?\s*\d+\S*/\S+[^;.]*$")
"""The number of a paper before a place: it is cited as it was issued."""

_COUNTED = re.compile(r"\d+ (?:giờ|ngày|tuần|tháng|quý|năm|kỳ|đợt|lần)\b", re.IGNORECASE)
"""Behind a place, a number that is none of its name ("báo cáo Ủy ban nhân dân xã 6 tháng một lần")."""

_ITSELF = re.compile(rf",\s+(?:(?:ủy ban|hội đồng)\s+|(?:{_COUNCILS})\s+(?:{_LEVELS})\s+)?$", re.IGNORECASE)
_ACTS = re.compile(
    r"\s+(?:ban hành|xây dựng|lập|triển khai|tổ chức|yêu cầu|đề nghị|giao|báo cáo|thông báo|đề ra|chỉ đạo|thực hiện)\b"
)
"""Before and behind a body that does something itself: "… của UBND tỉnh, UBND xã An Lão ban hành …"."""


def _acts(text: str, start: int, end: int) -> bool:
    """Return whether a body that is named there does something itself, behind what a cited paper is called."""
    return _ITSELF.search(text[:start]) is not None and _ACTS.match(text, end) is not None


_CITIES = "Hà Nội|Hải Phòng|Huế|Đà Nẵng|Cần Thơ|Hồ Chí Minh"
_WORD = r"[^\W\d_a-zàáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ][^\W\d_]*"
_PROVINCE = re.compile(
    rf"(?i:{_BODIES})\s+(?:(?P<level>(?i:tỉnh))\s+(?P<name>{_WORD}(?:(?: | - |-){_WORD})*)"
    rf"|(?P<city>(?i:thành phố))\s+(?P<of>{_CITIES}))"
)
_ABOVE = re.compile(r"(?:ủy ban nhân dân|ubnd)\s+(?P<level>tỉnh|thành phố)\s+(?P<name>.+)", re.IGNORECASE)
"""How letterhead and text name the province of an office."""


_ISSUES = re.compile(
    rf"(?i:{_COUNCILS})\s+(?i:{_LEVELS})\s+{_WORD}(?: {_WORD})*(?=\s+(?:ban hành|xây dựng|lập)\s+(?i:kế hoạch)\b)"
)
"""Who says in the first sentence that the plan is its own."""


class _Names:
    """How places are named in the text of a file, and how ours are."""

    @property
    def old(self) -> str:
        """Return the other place within a sentence."""
        raise NotImplementedError

    @property
    def new(self) -> str:
        """Return our place within a sentence."""
        raise NotImplementedError

    def _places(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Return where other places stand in a text, and the words in their place."""
        raise NotImplementedError

    def runs(self, parts: Runs) -> Runs:
        """Return runs in our name; what comes new looks as the first letter that it replaces."""
        for start, end, words in reversed(list(self._places(plain(parts)))):
            parts = replaced(parts, [start], end - start, words)
        return parts

    def text(self, words: str) -> str:
        """Return plain words in our name."""
        return plain(self.runs((Run(words),))) if words else words

    def unit(self, unit: Unit) -> Unit:
        """Return a unit of a file in our name; one of the directory is ours already."""
        return unit if unit.id is not None else replace(unit, name=self.text(unit.name))


@dataclass(frozen=True)
class OwnProvince(_Names):
    """How a text names another province, and how it names ours ("tỉnh Hà Giang", "tỉnh Tuyên Quang")."""

    other: str
    own: str

    @property
    def old(self) -> str:
        """Return the other province within a sentence."""
        return self.other

    @property
    def new(self) -> str:
        """Return our province within a sentence."""
        return self.own

    def _places(self, text: str) -> Iterator[tuple[int, int, str]]:
        pattern = r"\s+".join(map(re.escape, self.other.split()))
        for match in re.finditer(rf"(?<!\w){pattern}(?!\w)", text, re.IGNORECASE):
            after = text[match.end() :].lstrip(" ")[:1]
            goes_on = after.isupper() and not match[0].isupper()
            if not goes_on and _CITED.search(text[: match.start()]) is None:
                yield match.start(), match.end(), self.own.upper() if match[0].isupper() else self.own


@dataclass(frozen=True)
class OwnNames(_Names):
    """How a text names another office's place, by level and name, and how it names ours."""

    level: str
    name: str
    own_level: str
    own_name: str

    @property
    def old(self) -> str:
        """Return the other place within a sentence."""
        return placed(self.level, self.name)

    @property
    def new(self) -> str:
        """Return our place within a sentence."""
        return placed(self.own_level, self.own_name)

    def _places(self, text: str) -> Iterator[tuple[int, int, str]]:
        name = r"\s+".join(map(re.escape, self.name.split()))
        old = rf"(?P<old>(?P<level>{self.level})(?:\s+{name}(?!\w))?)"
        pattern = re.compile(rf"(?<!\w)(?:(?:{_BODIES})\s+)?{old}(?!\w)", re.IGNORECASE)
        for match in pattern.finditer(text):
            start, end = match.span("old")
            whole = match["old"] != match["level"]
            ours = not self._goes_on(text, match) if whole else self._is_own_level(text, match)
            if not ours or self._is_cited(text, match):
                continue
            words = self.new if whole else self.own_level
            yield start, end, words.upper() if match["old"].isupper() else words

    def _is_own_level(self, text: str, match: re.Match[str]) -> bool:
        """Return whether the word of a level alone is ours: behind a body, and no other place or word goes on."""
        behind_body = match.start("level") > match.start()
        society = text[match.end() :].lstrip(" ").lower().startswith("hội")
        whole_level = _EVERY_LEVEL.match(text, match.end()) is not None
        other = society or whole_level or self._goes_on(text, match)
        return behind_body and self.level != self.own_level and not other

    def _is_cited(self, text: str, match: re.Match[str]) -> bool:
        """Return whether a place stands in what names a paper, and not behind it where the office itself acts."""
        return _CITED.search(text[: match.start("old")]) is not None and not _acts(text, match.start(), match.end())

    def _goes_on(self, text: str, match: re.Match[str]) -> bool:
        """Return whether a name goes on behind: that of some other place ("xã An Lão Thượng", "Phường 6")."""
        after = text[match.end() :].lstrip(" ")
        numbered = after[:1].isdigit() and _COUNTED.match(after) is None
        return numbered or (after[:1].isupper() and not match["old"].isupper())


_NONE = re.compile(
    rf"(?:[,/]| và| hoặc) (?:các )?(?:làng|{WORDS})\b| (?:bản|xóm|làng|ấp|đội|quê|dã)\b"
    r"|(?<=khu phố) (?:cổ|mới|đi bộ|thương mại|ẩm thực)\b",
    re.IGNORECASE,
)
"""Behind the word of a village: all kinds of them are meant ("thôn, tổ dân phố"), or something else ("thôn đội")."""

_PAIRED = re.compile(rf"(?<!\w)(?:(?:làng|{WORDS})(?:,| và| hoặc|/)?|nông) ?$", re.IGNORECASE)
_SEVERAL_MEANINGS = {"bản", "buôn", "xóm", "ấp", "khóm"}
_ENDS = re.compile(r"\s*(?:[,;.:)]|$)| (?:trên địa bàn|thuộc|trong|có trách nhiệm|tổ chức|phối hợp|thực hiện)\b")
"""Behind "các bản": villages, not papers ("các bản cam kết")."""


@dataclass(frozen=True)
class OwnVillages(_Names):
    """How our villages are called, in the place of any other word for them ("tổ dân phố" for "thôn")."""

    own: str

    @property
    def old(self) -> str:
        """Return nothing: the words of a text tell it."""
        return ""

    @property
    def new(self) -> str:
        """Return what our villages are called."""
        return self.own

    def _places(self, text: str) -> Iterator[tuple[int, int, str]]:
        for match in NAMED.finditer(text):
            word = match["word"].lower()
            other = _NONE.match(text, match.end()) or (not match["lead"] and _PAIRED.search(text[: match.start()]))
            after = text[match.end() :].lstrip(" ")[:1]
            named = after.isdigit() or (after.isupper() and not match[0].isupper())
            if word == self.own or other or named or _CITED.search(text[: match.start()]) is not None:
                continue
            if word in _SEVERAL_MEANINGS and not (match["lead"] or (match["all"] and _ENDS.match(text, match.end()))):
                continue
            yield match.start(), match.end(), self._instead(match)

    def _instead(self, match: re.Match[str]) -> str:
        lead = (match["lead"] or "").lower()
        old, new = LEADERS[match["word"].lower().startswith("tổ")], LEADERS[self.own.startswith("tổ")]
        lead = new[old.index(lead)] if lead in old else lead
        words = f"{lead} {(match['all'] or '').lower()}{self.own}".lstrip()
        if match[0].isupper():
            return words.upper()
        return f"{words[:1].upper()}{words[1:]}" if match[0][:1].isupper() else words


def issuer_of(plan: Plan) -> str:
    """Return whose plan it is on one line: as the letterhead says, else as the first sentence does; else nothing."""
    if plan.issuer.strip():
        return clean(" ".join(plan.issuer.split()))
    sentences = (block.text for block in takewhile(lambda block: block.kind is not BlockKind.SECTION, plan.blocks))
    return next((clean(found[0]) for found in map(_ISSUES.search, sentences) if found is not None), "")


def letterhead(issuer: str) -> str:
    """Return an issuer as a letterhead has it: in capitals, its place on a line of its own."""
    return re.sub(rf"(?i)\s+(?=(?:{_LEVELS})\s)", "\n", issuer, count=1).upper()


def own_names(plan: Plan, office: Office) -> OwnNames | None:
    """Return how to name our place in the text of `plan`; None where its issuer is no commune, or us."""
    found = _ISSUER.match(issuer_of(plan))
    if found is None:
        return None
    names = OwnNames(found[1].lower(), found[2].title(), level_word(office), office.name)
    return names if names.old.lower() != names.new.lower() else None


def own_province(plan: Plan, office: Office) -> OwnProvince | None:
    """Return how to name our province in the text of `plan`; None where it names no other one as its own.

    The letterhead tells it, or what stands behind a body of it ("UBND tỉnh Hà Giang"); cited papers do not.
    """
    if office.level is Level.PROVINCE:
        return None
    named: Counter[str] = Counter()
    found = _ABOVE.match(clean(" ".join(plan.parent.split())))
    for text in (plan.title, *(block.text for block in plan.blocks)):
        for match in _PROVINCE.finditer(text):
            if _CITED.search(text[: match.start()]) is None:
                level, name = match["level"] or match["city"], match["name"] or match["of"]
                named[f"{level.lower()} {name.title() if name.isupper() else name}"] += 1
    own = mid_sentence(office.province)
    if not named or any(fold(words) == fold(own) for words in named):
        return None
    if found is None:
        return OwnProvince(named.most_common(1)[0][0], own)
    above = f"{found['level'].lower()} {found['name'].title()}"
    return OwnProvince(above, own) if any(fold(words) == fold(above) for words in named) else None


def own_villages(plan: Plan, office: Office, units: Iterable[Unit]) -> OwnVillages | None:
    """Return how to name our villages in the text of a neighbour's plan; None where we have several words for them.

    The directory tells our word; where it has none for them, the level does, if the neighbour's is another.
    """
    names = own_names(plan, office)
    if names is None:
        return None
    word = village_word(units)
    if word is None:
        word = usual_village_word(office.level, office.province) if names.level != names.own_level else ""
    return OwnVillages(word) if word else None


def left_over(plan: Plan, office: Office) -> list[str]:
    """Return what goes on naming its issuer's place in a plan that names ours: "Ban Quản lý chợ Bến Hạ"."""
    names = own_names(plan, office)
    if names is None:
        return []
    plan = _named(plan, names)
    cells = [cell for block in plan.blocks for row in block.rows for cell in row]
    texts = (plan.title, *(block.text for block in plan.blocks), *cells)
    name = other_place(issuer_of(plan), office)
    return [found for text in texts for found in still_named(name, text)]


def other_place(issuer: str, office: Office) -> str:
    """Return how a text of ours may go on naming another issuer: its place, else all of it, in capitals.

    Nothing where that names us, too.
    """
    words = clean(" ".join(issuer.split()))
    found = _ISSUER.match(words)
    if found is None:
        return re.sub(rf"^(?:{_COUNCILS})\s+", "", words, flags=re.IGNORECASE).upper()
    return "" if fold(found[2]) == fold(office.name) else found[2].title()


def still_named(name: str, text: str) -> Iterator[str]:
    """Yield where a text names what `other_place` returned, with the words before; papers cited by number do not."""
    if not name:
        return
    words = r"\s+".join(map(re.escape, name.split()))
    for match in re.finditer(rf"(?:[^\W\d_]+ ){{0,4}}(?<!\w)(?P<name>{words})(?!\w)", text, re.IGNORECASE):
        found, after = match["name"], text[match.end() :].lstrip(" ")[:1]
        meant = found.isupper() or (found == name if not name.isupper() else any(map(str.isupper, found)))
        another = after.isupper() and not found.isupper()
        cited = _CITED.search(text[: match.start()]) is not None
        if meant and not another and (not cited or _acts(text, match.start("name"), match.end())):
            yield match[0]


_ISSUES_OURS = r"\s+(?:ban hành|xây dựng|lập)\s+(?:kế hoạch|chương trình)\b(?!\s+số)"
_BY_PROVINCE = re.compile(rf"(?:{_COUNCILS})\s+(?:tỉnh|thành phố){_ISSUES_OURS}", re.IGNORECASE)
_PARTY = r"(?:đảng|tỉnh|thành|huyện)\s+(?:ủy|uỷ|bộ)"
_OF_PARTY = re.compile(rf"{_PARTY}\b", re.IGNORECASE)
_BY_PARTY = re.compile(
    rf"(?:(?:ban (?:thường vụ|chấp hành)|btv|bch|thường trực)\s+)?\b{_PARTY}\b[^,;.()]{{0,60}}?{_ISSUES_OURS}",
    re.IGNORECASE,
)


def still_issued(issuer: str, office: Office, text: str) -> str:
    """Return where a text says that who made the file issues it, without its name; else nothing.

    That is the province, or a committee of the party.
    """
    of = clean(" ".join(issuer.split()))
    found = _BY_PARTY.search(text) if _OF_PARTY.match(of) is not None else None
    if office.level is not Level.PROVINCE and _ABOVE.match(of) is not None:
        found = _BY_PROVINCE.search(text)
    return found[0] if found is not None else ""


_OF_A_PROVINCE = re.compile(
    rf"(?:[^\W\d_]+\s){{1,2}}[Ss]ố\s*:?\s*\d+\S*/\S+(?:,?\s+ngày\s+[\d/.]+|\s+ngày\s+\d+ tháng \d+ năm \d+)?\s+của\s+"
    rf"(?:Chủ tịch\s+)?(?i:{_COUNCILS})\s+"
    rf"(?:(?i:tỉnh)\s+(?P<name>{_WORD}(?:(?: | - |-){_WORD})*)|(?i:thành phố)\s+(?P<city>{_CITIES}))"
)
"""A paper of a province's council or committee, named by number: "Kế hoạch số 21/KH-UBND của UBND tỉnh Hà Giang"."""


def of_other_provinces(text: str, office: Office) -> Iterator[str]:
    """Yield the papers cited by number in `text` that another province than ours has issued."""
    own = fold(office.province)
    for match in _OF_A_PROVINCE.finditer(text):
        named = f"tỉnh {match['name']}" if match["name"] else f"thành phố {match['city']}"
        if fold(named) != own:
            yield match[0]


def in_our_name(plan: Plan, office: Office, units: Iterable[Unit] = ()) -> Plan:
    """Return a plan whose subject, text and units name our place where they named its issuer's; `plan` stays.

    `units` is our directory: what our villages are called.
    """
    for names in (own_names(plan, office), own_province(plan, office), own_villages(plan, office, units)):
        if names is not None:
            plan = _named(plan, names)
    return plan


def in_our_province(plan: Plan, office: Office) -> Plan:
    """Return a plan whose text names our province where it named another as its own; `plan` stays."""
    names = own_province(plan, office)
    return plan if names is None else _named(plan, names)


def _named(plan: Plan, names: _Names) -> Plan:
    tasks = {id(task): _task(task, names) for task in plan.tasks}
    blocks = [
        replace(
            block,
            task=None if block.task is None else tasks.get(id(block.task), block.task),
            runs=names.runs(block.runs),
            rows=[[names.text(cell) for cell in row] for row in block.rows],
            widths=list(block.widths),
        )
        for block in plan.blocks
    ]
    return replace(
        plan, title=names.text(plan.title), parent=names.text(plan.parent), blocks=blocks, tasks=list(tasks.values()),
        recipients=list(map(names.text, plan.recipients)),
    )  # fmt: skip


def _task(task: Task, names: _Names) -> Task:
    unit = None if task.unit is None else names.unit(task.unit)
    return replace(task, runs=names.runs(task.runs), unit=unit, supporting=list(map(names.unit, task.supporting)))
