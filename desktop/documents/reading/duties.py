"""Duties of units: the section TỔ CHỨC THỰC HIỆN as tasks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from functools import cached_property
from itertools import pairwise

from desktop.catalogue.holidays import is_working_day
from desktop.documents.reading import signs
from desktop.documents.reading.markers import Shape, find_marker
from desktop.documents.reading.rules import Decision, Rule
from desktop.documents.reading.source import bold_share
from desktop.domain.base.errors import QT_TRANSLATE_NOOP
from desktop.domain.base.text import Runs, clean, fold, plain
from desktop.domain.base.text import runs as runs_of
from desktop.domain.office.office import Unit, UnitGroup
from desktop.domain.office.unit_names import full_name
from desktop.domain.plan.duty import task_from_words
from desktop.domain.plan.plan import Block, BlockKind
from desktop.domain.task.labelled import labels
from desktop.domain.task.task import Role, Task
from desktop.domain.task.unit_sentence import (
    GIVEN,
    REQUEST,
    asked_at,
    asked_in,
    duty_verb,
    gives,
    is_opinion,
    opens_with_duty,
    unit_in_sentence,
)
from desktop.domain.task.wording import is_unit_name, recounted, role, split_units, supporting

_BODY = {BlockKind.PARAGRAPH, BlockKind.BULLET, BlockKind.POINT, BlockKind.NUMBERED}


class Units:
    """The unit objects of one plan, one a name, "UBND" and "Ủy ban nhân dân" being the same."""

    def __init__(self) -> None:
        self._by_name: dict[str, Unit] = {}
        self._reasons: dict[int, list[str]] = {}

    def get(self, name: str) -> Unit:
        """Return the unit of this name; "Đề nghị" before it makes it one that can only be asked."""
        request = REQUEST.match(name) is not None
        bare = clean(GIVEN.sub("", name)).rstrip(" :.;,")
        key = full_name(bare)
        unit = self._by_name.get(key)
        if unit is None:
            unit = Unit(bare, group=UnitGroup.REQUEST if request else UnitGroup.ASSIGN, position=len(self._by_name))
            self._by_name[key] = unit
        elif request:
            unit.group = UnitGroup.REQUEST
        return unit

    def note(self, block: Block, why: str) -> None:
        """Keep why a block is a duty, or none."""
        self._reasons.setdefault(id(block), []).append(why)

    def reasons(self, block: Block) -> list[str]:
        """Return why a block is a duty, or none."""
        return self._reasons.get(id(block), [])


_LABELLED = QT_TRANSLATE_NOOP("errors", "A duty: unit and time stand in labelled lines.")
_BELOW_UNIT = QT_TRANSLATE_NOOP("errors", "A duty: it stands below its unit.")
_IN_SENTENCE = QT_TRANSLATE_NOOP("errors", "A duty: its unit is named in the sentence.")
_IN_SO_MANY_WORDS = QT_TRANSLATE_NOOP("errors", "A duty: the sentence gives it to a unit in so many words.")
_UNIT_HEADING = QT_TRANSLATE_NOOP("errors", "The name of a unit: what stands below are its duties.")
_TOPIC_HEADING = QT_TRANSLATE_NOOP("errors", "A matter and no unit: duties below it name their own units.")
_LIST_HEAD = QT_TRANSLATE_NOOP("errors", "It opens a list: what stands below are the duties of its unit.")
_NO_UNIT_NAMED = QT_TRANSLATE_NOOP("errors", "No duty: it names no unit.")
_TO_ALL = QT_TRANSLATE_NOOP("errors", "No duty: it speaks to everybody.")
_WHO_EXECUTES = QT_TRANSLATE_NOOP("errors", "No duty: it says who carries the decision out.")
_LOOKS_BACK = QT_TRANSLATE_NOOP("errors", "No duty: this part looks back.")
_TOLD_TWICE = QT_TRANSLATE_NOOP("errors", "No duty of its own: its unit has the same one in the part on duties.")
_ASIDE = QT_TRANSLATE_NOOP("errors", "No duty: a note between a unit and its duties.")
_REMARK_WORDS = QT_TRANSLATE_NOOP("errors", "No duty: a remark behind the duties of the last unit.")


def make_task(runs: Runs, unit: Unit | None, units: Units, year: int | None, *, duty: str = "") -> Task:
    """Make a task of a duty; `duty` is its text from the verb on where the unit stands in the sentence."""
    task = counted(task_from_words(runs, unit, year, opening=duty))
    names = supporting(plain(runs))
    task.supporting = [units.get(name) for name in names]
    return task


def counted(task: Task) -> Task:
    """Let working days from a day be counted by Vietnam's calendar; the office's own list counts when it is kept."""
    if task.deadline is not None:
        task.deadline = recounted(task.deadline, is_working_day)
    return task


def is_duty_section(text: str) -> bool:
    """Return whether a section heading opens the part where units get their duties, or names one that gets them."""
    words = text.strip(" .:")
    of_unit = _OF_UNIT.match(words)
    return signs.DUTY_SECTION.is_in(words) or (of_unit is not None and is_unit_name(words[of_unit.end() :]))


def is_remark(text: str) -> bool:
    """Return whether a paragraph speaks to everybody behind the last unit's duties."""
    return signs.REMARK.match(signs.folded(text)) is not None or signs.LAST_WORDS.is_in(text)


def mark_closing(blocks: Sequence[Block]) -> None:
    """Mark the closing paragraph, in place: the last one of the body, unless it is a duty of the last unit."""
    place = len(blocks) - 1
    while place >= 0 and blocks[place].kind is BlockKind.TABLE:
        place -= 1
    if place < 0 or blocks[place].kind is not BlockKind.PARAGRAPH:
        return
    block = blocks[place]
    ends = block.text.endswith("./.") and (not _under_unit(blocks, place) or signs.EVERYBODY.is_in(block.text))
    if is_remark(block.text) or ends:
        block.kind = BlockKind.CLOSING


def _under_unit(blocks: Sequence[Block], place: int) -> bool:
    unit = False
    for block in reversed(blocks[:place]):
        if block.kind in {BlockKind.HEADING, BlockKind.SUBHEADING}:
            unit = unit or _is_unit_heading(block)
        elif block.kind is BlockKind.SECTION:
            return unit and is_duty_section(block.text)
        elif not unit and (block.marker or block.run_in):
            return False  # the duties above are bullets, this paragraph is none
    return False


Entry = tuple["Block | None", str, list[Task]]
"""A heading block (None where the unit stands in a sentence), the unit as printed, and its tasks."""


def assign(
    blocks: Sequence[Block], year: int | None, *, whole: bool = False, addressee: str = ""
) -> tuple[list[Task], list[Entry], Units]:
    """Give duties their tasks, in place; return the tasks, and unit by unit what was found.

    `whole` says that the paper gives duties in all its text, as letters and conclusions do, and not in one part;
    `addressee` is the only one that a letter goes to.
    """
    units = Units()
    tasks: list[Task] = []
    entries: list[Entry] = []
    used = labelled_jobs(blocks, units, year, tasks)
    ranges = [(0, _body_end(blocks))] if whole else _duty_ranges(blocks)
    for first, last in ranges:
        part = [block for block in blocks[first:last] if id(block) not in used]
        entries.extend(_Walk(part, year, units, tasks, whole=whole, addressee=addressee).run())
    if not whole:
        inside = {id(block) for first, last in ranges for block in blocks[first:last]}
        _given_elsewhere([b for b in blocks[: _body_end(blocks)] if id(b) not in inside | used], year, units, tasks)
    return tasks, [entry for entry in entries if entry[2]], units


def _body_end(blocks: Sequence[Block]) -> int:
    return next((index for index, block in enumerate(blocks) if block.kind is BlockKind.APPENDIX), len(blocks))


def _given_elsewhere(blocks: Sequence[Block], year: int | None, units: Units, tasks: list[Task]) -> None:
    """Make tasks of sentences outside of the part on duties that give one in so many words ("Giao Công an xã …")."""
    for block in blocks:
        given = _GIVEN_SENTENCE.search(block.text) if block.kind in _BODY and block.task is None else None
        if given is not None:
            found = unit_in_sentence(block.text[given.start() :])
            if found is not None and not is_generic(found[0]) and not block.text.endswith(":"):
                if _given_again(found, tasks):
                    units.note(block, _TOLD_TWICE)
                    continue
                _take(block, block.runs, units.get(found[0]), units, year, tasks, [], found[1])
                units.note(block, _IN_SO_MANY_WORDS)


def _given_again(found: tuple[str, str], tasks: Sequence[Task]) -> bool:
    """Return whether a unit has a duty already in other words of the same: one is in the other."""
    words = _core(found[1])
    for task in tasks:
        if task.unit is None or not _same_unit(found[0], task.unit.name):
            continue
        inside = unit_in_sentence(task.text)
        own = inside is not None and _same_unit(inside[0], task.unit.name)
        other = _core(inside[1] if inside is not None and own else task.text)
        if min(len(words), len(other)) >= _FEW_LETTERS and (words in other or other in words):
            return True
    return False


class Told:
    """The duties of a text, to know a row of a table by that tells one of them again."""

    def __init__(self, duties: Sequence[Task]) -> None:
        self._left = [(f" {_core(task.text)} ", task) for task in duties]

    def again(self, row: Task) -> bool:
        """Return whether a row tells a duty again, which is completed in place by what the row adds; each counts once.

        The words of the row stand in the duty in their order; its time may stand in a column of its own.
        """
        core = _core(row.text)
        words = core.split()
        if len(words) < _A_DUTY:
            return False
        for place, (own, task) in enumerate(self._left):
            whole = f" {core} " in own
            most = _most_of(words, own.split())
            if not (whole or most):
                continue
            named = row.unit is not None and _is_one(row.unit, task.unit)
            if not named and not (most and len(words) >= _LONG_DUTY):
                continue
            task.product, task.note = task.product or row.product, task.note or row.note
            if not (task.deadline or task.recurring or task.continuous or task.timing):
                task.more_deadlines, task.recurring = row.more_deadlines, row.recurring
                task.continuous, task.timing = row.continuous, row.timing
            task.deadline = task.deadline or row.deadline
            task.supporting = task.supporting or [item for item in row.supporting if not _is_one(item, task.unit)]
            del self._left[place]
            return True
        return False


def _is_one(one: Unit, other: Unit | None) -> bool:
    return other is not None and _same_unit(one.name, other.name)


def _most_of(words: Sequence[str], duty: Sequence[str]) -> bool:
    """Return whether words stand in a duty in their order and are most of it."""
    left = iter(duty)
    return len(words) >= _MOST * len(duty) and all(word in left for word in words)


def _core(duty: str) -> str:
    """Return the words of a duty without its part, its signs and its tones."""
    words = re.sub(r"[^a-z0-9/]+", " ", fold(duty)).strip()
    return re.sub(r"^(?:chu tri|phoi hop|thuc hien)(?: phoi hop(?: voi)?)? ", "", words)


def _duty_ranges(blocks: Sequence[Block]) -> list[tuple[int, int]]:
    out: list[tuple[int, int]] = []
    index = 0
    while index < len(blocks):
        block = blocks[index]
        if block.kind is BlockKind.APPENDIX:
            break
        opens = block.kind in {BlockKind.SECTION, BlockKind.HEADING} and is_duty_section(block.text)
        opens = opens or _has_only_units(blocks, index)
        if opens and block.kind is BlockKind.HEADING:
            folded = fold(block.text).strip(" .:")
            opens = (
                re.match(
                    r"^(?:cong tac )?to chuc (?:trien khai )?thuc hien$|^phan cong (?:nhiem vu|to chuc thuc "
                    r"hien|thuc hien)",
                    folded,
                )
                is not None
            )
        if (
            block.kind is BlockKind.PARAGRAPH
            and block.text.isupper()
            and re.fullmatch(r"to chuc thuc hien", fold(block.text).strip(" .:"))
        ):
            opens = True
        if not opens:
            index += 1
            continue
        end = index + 1
        depth = block.depth or 1
        while end < len(blocks):
            other = blocks[end]
            over = 0 < other.depth <= depth and other.kind is not BlockKind.POINT and not stands_in_part(other, block)
            if other.kind is BlockKind.APPENDIX or over:
                break
            end += 1
        own = block.kind is BlockKind.SECTION and _OF_UNIT.match(block.text) is not None
        out.append((index if own else index + 1, end))
        index = end
    return out


def _has_only_units(blocks: Sequence[Block], index: int) -> bool:
    """Return whether a section holds nothing but units, each with what it does below, whatever it is called."""
    if blocks[index].kind is not BlockKind.SECTION:
        return False
    inside: list[Block] = []
    for block in blocks[index + 1 :]:
        if block.kind in {BlockKind.SECTION, BlockKind.APPENDIX}:
            break
        inside.append(block)
    heads = [place for place, block in enumerate(inside) if block.kind is BlockKind.HEADING]
    if len(heads) < _FEW_UNITS or not all(_unit_like(inside[place].text) for place in heads):
        return False
    below = [inside[place + 1] for place in heads if place + 1 < len(inside)]
    return len(below) == len(heads) and all(
        item.kind in {BlockKind.BULLET, BlockKind.POINT}
        and signs.SENTENCE_OVER.search(item.text) is not None
        and len(item.text.split()) >= _A_DUTY
        and not item.text[:1].isdigit()
        for item in below
    )


def stands_in_part(section: Block, part: Block | None) -> bool:
    """Return whether a section stands within another: "I. Các sở" below "B. PHÂN CÔNG TRÁCH NHIỆM"."""
    if part is None or part.kind is not BlockKind.SECTION or section.kind is not BlockKind.SECTION:
        return False
    return _shape(part) in {Shape.UPPER, Shape.PART} and _shape(section) is Shape.ROMAN


def _shape(block: Block) -> Shape:
    return find_marker(f"{block.marker} {block.text}").shape


def _is_unit_heading(block: Block) -> bool:
    if block.kind not in {BlockKind.HEADING, BlockKind.SUBHEADING}:
        return False
    words = block.text.strip(" .:")
    if _unit_asked(words):
        return True
    return bool(words) and not signs.TOPIC.match(signs.folded(words)) and not opens_with_verb(block.text)


_LEVELS = {BlockKind.SECTION: 1, BlockKind.HEADING: 2, BlockKind.NUMBERED: 2, BlockKind.PARAGRAPH: 9}
_YOURS = re.compile(
    r"\b(?:đề nghị|yêu cầu|mong|kính đề nghị) quý (?:cơ quan|đơn vị|ủy ban|uỷ ban|địa phương|ubnd)", re.IGNORECASE
)
_OF_UNIT = re.compile(r"^(?:trách nhiệm|nhiệm vụ) của (?!các (?:đơn vị|cơ quan)\b)", re.IGNORECASE)
_WHICH = re.compile(r"\s(?:được (?:giao|phân bổ|chọn|phân công)|có|đang|thuộc|nằm|giáp|chưa)\s[^:.;]+$")
"""Words behind a name for many offices that say which of them: "UBND các xã được giao vốn"."""
_SENDER = re.compile(r"^(?:Chủ tịch|Ủy ban nhân dân|Uỷ ban nhân dân|UBND|Trưởng [Bb]an|Giám đốc)\b(?!.*\bcác\b)")
_WILL = re.compile(r"\s+sẽ\b")
"""What the one who writes says of what he will do himself: nobody is given anything."""
_GIVEN_SENTENCE = re.compile(r"^(?i:giao|phân công)\b|(?<=[.;]\s)(?:Giao|Phân công)\b")
_MOST = 0.6  # of the words of a duty, without which a row of a table is another one
_LONG_DUTY = 12  # words, which no two duties share by chance
_FEW_LETTERS = 12  # a duty of fewer is too short to be known again
_LONGEST_TOPIC = 32  # words before the colon behind which a duty is given: "Về thu ngân sách: giao Phòng Kinh tế …"
_FEW_UNITS = 2  # fewer in a section may be there by chance
_A_DUTY = 5  # words; a line with fewer may be a list of people
_LIST_LEVEL = 1  # of a sentence without a number that opens a list of numbers


def is_generic(name: str) -> bool:
    """Return whether a name means everybody ("các cơ quan, đơn vị"): what is asked of all is a remark, no duty."""
    return signs.EVERYBODY.match(signs.folded(GIVEN.sub("", name))) is not None


def level_of(block: Block) -> int:
    """Return how deep a block stands by its kind and the form of its marker."""
    if block.kind is BlockKind.NUMBERED and re.match(r"\d+\.\d", block.marker):
        return 3  # "1.1." stands below the unit of "1."
    if block.kind in _LEVELS:
        return 1 if block.kind is BlockKind.NUMBERED and block.depth == 1 else _LEVELS[block.kind]
    if block.kind is BlockKind.BULLET:
        return 7 if block.marker.startswith("+") else 6
    if re.match(r"\d", block.marker):
        return 3
    return 5 if block.marker.startswith("(") or block.marker[:1].isdigit() else 4


class _Whose(Enum):
    """Whose duty a paragraph is."""

    NOBODYS = auto()
    OWNER = auto()  # of the unit that it stands below
    NAMED = auto()  # of the unit in its sentence


@dataclass(frozen=True)
class _Said:
    """A paragraph in a part that gives duties, below no unit or below a topic."""

    block: Block
    before: Block | None
    owned: bool  # it stands below a unit after all
    whole: bool  # the paper gives duties in all its text
    has_heads: bool  # units have headings here
    judging: bool  # the part looks back
    plain_duty: bool  # the sentence that leads in stands above, and the paragraph names its unit

    @cached_property
    def text(self) -> str:
        """Return its words, with the word that gives it where that stands before in bold."""
        before = self.before
        if before is not None and before.run_in and signs.GIVING_ALONE.match(before.text):
            return f"{before.text.rstrip(': ')} {self.block.text}"
        return self.block.text

    @cached_property
    def must_give(self) -> bool:
        """Return whether only the word that gives makes a duty of it: a plain paragraph where others have numbers."""
        told = self.before is not None and self.before.run_in and self.whole  # "Về Tết Nguyên đán: Công an xã …"
        return (
            self.block.kind in {BlockKind.PARAGRAPH, BlockKind.BASIS}
            and (self.has_heads or self.whole)
            and not before_given(self.before)
            and not told
            and not self.plain_duty
        )

    @cached_property
    def given_at(self) -> int:
        """Return where a sentence gives something to somebody: 0 for the first one, -1 where none does."""
        if re.match(r"(?:giao|phân công|đề nghị|yêu cầu)\b", self.text, re.IGNORECASE) is not None:
            return 0
        asked = asked_at(self.text) if self.whole else -1
        if asked >= 0 and is_generic((unit_in_sentence(self.text[asked:]) or ("", ""))[0]):
            asked = -1
        return asked if asked >= 0 else _given_inside(self.text)

    @cached_property
    def found(self) -> tuple[str, str] | None:
        """Return unit and duty of the sentence."""
        last = self.block.kind is BlockKind.CLOSING  # "Văn phòng thông báo để các đơn vị biết. Giao Sở Y tế …"
        place = max(self.given_at, 0) if self.must_give or last else 0
        found = unit_in_sentence(self.text[place:])
        if found is None and place == 0 and (inside := _given_inside(self.text)) > 0:
            found = unit_in_sentence(self.text[inside:])
        if found is not None and _SENDER.match(found[0]) and gives(found[1]):
            found = (
                unit_in_sentence(found[1]) or found
            )  # "Chủ tịch UBND tỉnh giao Sở Y tế …": who gives is not who does
        if found is not None and _SENDER.match(found[0]) and _WILL.match(self.text, place + len(found[0])):
            found = _of_another(self.text[place:], found[0])
        return _behind_topic(self.text) if found is None and self.whole else found

    @property
    def name(self) -> str:
        """Return the unit of the sentence."""
        return self.found[0] if self.found is not None else ""

    @property
    def duty(self) -> signs.Folded:
        """Return the duty of the sentence, folded."""
        return signs.folded(self.found[1] if self.found is not None else "")


_WHOSE: Decision[_Said, _Whose] = Decision(
    Rule(_NO_UNIT_NAMED, lambda c: c.must_give and c.given_at < 0, _Whose.NOBODYS),
    Rule(_LOOKS_BACK, lambda c: not c.must_give and c.judging and not gives(c.text), _Whose.NOBODYS),
    Rule(_BELOW_UNIT, lambda c: c.found is None and c.owned, _Whose.OWNER),
    Rule(_NO_UNIT_NAMED, lambda c: c.found is None, _Whose.NOBODYS),
    Rule(_WHO_EXECUTES, lambda c: signs.EXECUTION.search(c.duty), _Whose.NOBODYS),
    Rule(_LIST_HEAD, lambda c: signs.SENDER_LEADS_IN.is_in(c.text), _Whose.NOBODYS),
    Rule(
        _TO_ALL,
        lambda c: (
            is_generic(c.name)
            and (c.block.kind is BlockKind.PARAGRAPH or c.judging or signs.OBEYING.search(c.duty) is not None)
        ),
        _Whose.NOBODYS,
    ),
    otherwise=(_IN_SENTENCE, _Whose.NAMED),
)


@dataclass
class _Owner:
    """Who the blocks below belong to: a unit, or nobody (a topic) where duties name their own units."""

    level: int
    unit: Unit | None = None
    entry: list[Task] | None = None
    group: bool = False  # a name for several, each of which is named below it
    supporting: tuple[str, ...] = ()
    paragraphs: bool = False  # plain paragraphs belong to it, too
    topic: str = ""  # the heading of a matter


class _Walk:
    """One way through the blocks of a part that gives duties."""

    def __init__(
        self,
        blocks: Sequence[Block],
        year: int | None,
        units: Units,
        tasks: list[Task],
        *,
        whole: bool,
        addressee: str = "",
    ) -> None:
        self._blocks = blocks
        self._year = year
        self._units = units
        self._tasks = tasks
        self._whole = whole
        self._entries: list[Entry] = []
        self._owners: list[_Owner] = []
        self._head_signs = _head_signs(blocks)
        heads = [block for block in blocks if _is_unit_heading(block)]
        self._doubtful = whole or sum(_unit_like(block.text) for block in heads) < 0.5 * len(heads)
        self._has_heads = any(_unit_like(block.text) for block in heads) if self._doubtful else bool(heads)
        self._remarks = _remarks_from(blocks)
        self._judging = False
        self._addressee = addressee
        self._list_under = 0  # how deep the part stands in which a sentence without a number opened a list
        self._led = False  # the sentence that leads into the list of what is asked stands above
        self._counted = any(block.kind in _HEADS or block.kind in _COUNTED_KINDS for block in blocks)

    def run(self) -> list[Entry]:
        """Walk, and return the entries in the order of the text."""
        for index, block in enumerate(self._blocks):
            if self._whole and block.kind in {BlockKind.BASIS, BlockKind.PARAGRAPH} and self._leads_in(index, block):
                continue
            asks = self._whole and not block.text.endswith(":") and asked_at(block.text) >= 0
            if block.kind is BlockKind.BASIS and asks:
                self._sentence(index, block, None)  # a short letter: what it rests on and what it asks in one sentence
            elif block.kind is BlockKind.SECTION:
                self._close(1)
                self._judging = self._whole and signs.JUDGING.search(signs.folded(block.text)) is not None
                name = _OF_UNIT.sub("", block.text)  # "II. Ủy ban nhân dân cấp xã", "II. Trách nhiệm của UBND các xã"
                if _unit_like(name) and duty_verb(name) is None and (self._whole or not is_generic(name)):
                    self._open(block, 1, name, group=not self._whole and self._is_group(index, block))
            elif block.kind in {BlockKind.HEADING, BlockKind.SUBHEADING}:
                self._heading(index, block)
            elif block.kind in _BODY and index < self._remarks:
                self._body(index, block)
            elif block.kind is BlockKind.CLOSING and self._whole and _told_to_one(block.text):
                self._close(1)
                self._sentence(index, block, None)  # "Giao Sở Y tế theo dõi, đôn đốc …" as the last words
            elif block.kind in _BODY:
                self._units.note(block, _REMARK_WORDS)
        return self._entries

    def _level(self, block: Block) -> int:
        """Return how deep a block stands; of two signs the one before units stands above the one before duties."""
        head = block.kind is BlockKind.BULLET and block.marker in self._head_signs
        return _ABOVE_BULLETS if head else level_of(block)

    def _leads_in(self, index: int, block: Block) -> bool:
        """Take the sentence that leads into the list of what is asked, where it says of whom; return whether it did."""
        text = block.text
        leads = signs.SENDER_LEADS_IN.is_in(text) or signs.LIST_OPENING.search(text) or asked_in(text) is not None
        leads = leads or _YOURS.search(text) is not None
        opens = text.endswith(":") and leads
        if not opens or index + 1 >= self._remarks:
            return False
        self._led = True
        after = self._blocks[index + 1]
        if after.kind not in _BODY | _HEADS:
            return False
        level = self._level(after)
        items = [item for item in self._blocks[index + 1 : self._remarks] if self._level(item) == level]
        name = asked_in(text)
        if any(_names_itself(item) or _given_in(item) for item in items):
            to_all = name is not None and (is_generic(name) or self._given_to_others(index))
            if to_all:
                self._units.note(block, _TO_ALL)
            return to_all
        if _YOURS.search(text) is not None:
            name = self._addressee or None  # "đề nghị quý cơ quan …": whoever gets the letter
        if (name is None or is_generic(name)) and after.kind is not BlockKind.PARAGRAPH:
            name = self._addressee if all(opens_with_verb(item.text) for item in items) else None
        if not name or is_generic(name):
            return False
        self._close(_LIST_LEVEL)
        self._list_under = self._part_over(index, level)
        self._units.note(block, _LIST_HEAD)
        self._open(None, _LIST_LEVEL, name)
        self._owners[-1].paragraphs = after.kind is BlockKind.PARAGRAPH
        return True

    def _part_over(self, index: int, level: int) -> int:
        """Return how deep the part stands that a list of some level lies in, 0 where it lies in none."""
        over = [block for block in self._blocks[:index] if block.marker and self._level(block) < level]
        return self._level(over[-1]) if over else 0

    def _plain_duty(self, text: str) -> bool:
        """Return whether a paragraph without number gives a duty by its subject, below the sentence that leads in."""
        if not self._led or self._counted:
            return False
        found = unit_in_sentence(text)
        return found is not None and not is_generic(found[0])

    def _below_topic(self, text: str, owner: _Owner | None) -> bool:
        """Return whether a paragraph without number gives a duty by its subject, below a heading for a matter."""
        if not (self._led and owner is not None and owner.topic) or signs.REPORTING.is_in(owner.topic):
            return False
        found = unit_in_sentence(text)
        return found is not None and not is_generic(found[0]) and asked_in(text) is None

    def _close(self, level: int) -> None:
        if level <= self._list_under:
            self._owners = [owner for owner in self._owners if owner.level != _LIST_LEVEL]
            self._list_under = 0
        while self._owners and self._owners[-1].level >= level:
            self._owners.pop()

    def _open(self, block: Block | None, level: int, name: str, *, group: bool = False) -> None:
        name = signs.TOLD_BEHIND.sub("", _bare(name).rstrip(" :,"))
        entry: list[Task] = []
        self._entries.append((block, _printed(name), entry))
        text = block.text if block is not None else name
        helping = tuple(supporting(text)) if signs.TASKED.search(text) else ()
        self._owners.append(_Owner(level, self._units.get(name), entry, group, helping))

    def _heading(self, index: int, block: Block) -> None:
        level = self._level(block)
        current = self._owner()
        if signs.GIVING_ALONE.match(block.text):
            self._close(level)
            self._owners.append(_Owner(level))
            return
        name = self._name_of_heading(block, under=self._owner_above(level))
        in_list = current is not None and current.level == _LIST_LEVEL and current.unit is not None
        if name is None and in_list and current is not None and not self._children(index):
            block.kind = BlockKind.NUMBERED if block.kind is BlockKind.HEADING else BlockKind.POINT
            self._take(block, current)
            return
        self._close(level)
        self._units.note(block, _TOPIC_HEADING if name is None else _UNIT_HEADING)
        if name is not None:
            self._open(block, level, name, group=self._is_group(index, block))
        elif block.kind is BlockKind.HEADING or self._owner() is None:
            asked = self._owner()
            listed = asked is not None and asked.level == _LIST_LEVEL and asked.unit is not None
            if asked is not None and listed:  # "đề nghị UBND các xã thực hiện: 1. Về tặng quà": its bullets are theirs
                self._owners.append(replace(asked, level=level, group=True, paragraphs=False, topic=block.text))
            else:
                self._owners.append(_Owner(level, topic=block.text))

    def _owner_above(self, level: int) -> _Owner | None:
        return next((owner for owner in reversed(self._owners) if owner.level < level), None)

    def _name_of_heading(self, block: Block, under: _Owner | None) -> str | None:
        """Return the unit that a heading names, None for a topic."""
        asked = asked_in(block.text) if block.text.endswith(":") else None
        if asked is not None and not is_generic(asked):
            return asked  # "3. Để đạt mục tiêu trên, yêu cầu UBND các xã, phường:"
        if not _is_unit_heading(block):
            return None
        text = _bare(_unit_asked(block.text) or block.text)
        if not _unit_like(text):
            owned = block.kind is BlockKind.SUBHEADING and under is not None and under.unit is not None
            return None if self._doubtful or owned else text
        found = unit_in_sentence(text)
        if found is not None and (
            signs.TASKED.match(text[len(found[0]) :].lstrip(" ,:")) or signs.LIST_OPENING.search(text)
        ):
            return found[0]
        verb = duty_verb(text)
        if verb is not None and self._whole and found is not None and not _WHICH.match(text[len(found[0]) :]):
            return found[0]
        return text

    def _is_group(self, index: int, block: Block) -> bool:
        folded = fold(GIVEN.sub("", block.text))
        children = self._children(index)
        if not children:
            return False
        several = folded.startswith(("cac ", "nhom ", "khoi ")) or " va " in folded or "," in folded
        level = self._level(children[0])
        direct = [child for child in children if self._level(child) == level and child.kind in _BODY | _HEADS]
        own = sum(_names_itself(child) and not _same_unit(child.text, block.text) for child in direct)
        if not several:  # "Trách nhiệm của Sở Nội vụ", with each of its bureaus below
            return own == len(direct) > 1
        return own > 0.5 * len(direct) or own == len(direct) == 1

    def _children(self, index: int) -> Sequence[Block]:
        level = self._level(self._blocks[index])
        end = index + 1
        while end < len(self._blocks) and self._level(self._blocks[end]) > level:
            if self._blocks[end].kind not in _BODY | _HEADS or end >= self._remarks:
                break
            end += 1
        return self._blocks[index + 1 : end]

    def _owner(self) -> _Owner | None:
        return self._owners[-1] if self._owners else None

    def _body(self, index: int, block: Block) -> None:
        level = self._level(block)
        text = block.text
        self._close(level)
        listed = self._owner()
        if listed is not None and listed.level == _LIST_LEVEL and block.kind is BlockKind.PARAGRAPH:
            over = listed.entry and not listed.paragraphs
            if over or (_is_unit_line(block) and self._below(index, level)):
                self._owners.pop()  # its list is over
        owner = self._owner()
        free = owner is None or owner.unit is None or owner.group
        if free and self._opens_list(index, block):
            found = unit_in_sentence(text)
            name = found[0] if found is not None and not _is_unit_line(block) else text
            plain_text = block.kind is BlockKind.PARAGRAPH
            theirs = self._name_themselves(index) if is_generic(name) else self._given_to_others(index)
            if plain_text and theirs:
                self._units.note(block, _TO_ALL)
                return
            self._close(_LIST_LEVEL if plain_text else level)
            if self._below(index, level):
                self._units.note(block, _LIST_HEAD)
                if plain_text:
                    self._list_under = self._part_over(index, self._level(self._blocks[index + 1]))
                self._open(None, _LIST_LEVEL if plain_text else level, name)
                self._owners[-1].supporting = tuple(supporting(text))
                self._owners[-1].paragraphs = plain_text and self._blocks[index + 1].kind is BlockKind.PARAGRAPH
                return
        listed_only = owner is not None and owner.level == _LIST_LEVEL
        if listed_only and self._whole and signs.NO_DEED.is_in(text):
            self._units.note(block, _NO_UNIT_NAMED)
            return
        if self._given_below(index, block, owner):
            self._units.note(block, _LIST_HEAD)
            self._open(None, level, text)
            return
        if owner is not None and owner.unit is not None and not (owner.group and _names_itself(block)):
            if block.kind is BlockKind.PARAGRAPH and (
                _gives_to_another(text, owner.unit) or self._behind_points(index, owner.unit)
            ):
                self._close(_LIST_LEVEL)
                self._sentence(index, block, None)
                return
            told = owner.topic and block.kind is BlockKind.PARAGRAPH and not opens_with_verb(text)
            if told or self._is_aside(index, owner):
                self._units.note(block, _ASIDE)
                return
            self._take(block, owner)
            return
        self._sentence(index, block, owner)

    def _given_below(self, index: int, block: Block, owner: _Owner | None) -> bool:
        """Return whether a unit gives another one the duties that stand below ("- Giao Chi cục Thú y:")."""
        if owner is None or owner.unit is None or owner.group or not (gives(block.text) and _is_unit_line(block)):
            return False
        after = self._blocks[index + 1] if index + 1 < self._remarks else None
        return after is not None and after.kind in _BODY and self._level(after) > self._level(block)

    def _is_aside(self, index: int, owner: _Owner) -> bool:
        """Return whether a paragraph below a unit is a note, or leads in, to the duties that have bullets."""
        block = self._blocks[index]
        if block.kind is not BlockKind.PARAGRAPH or owner.paragraphs:
            return False
        if signs.ASIDE.is_in(block.text):
            return True
        if signs.OF_MONEY.is_in(block.text) and not opens_with_verb(block.text.partition(":")[2].strip()):
            return True
        after = self._blocks[index + 1] if index + 1 < self._remarks else None
        if after is None or after.kind not in {BlockKind.BULLET, BlockKind.POINT}:
            return False
        if block.text.endswith(":"):
            return True
        words = block.text[:1].lower() + block.text[1:]
        named = unit_in_sentence(block.text) is not None or signs.TASKED.search(words) is not None
        return not named and duty_verb(words) is None and not opens_with_verb(block.text) and role(words) is Role.OWN

    def _name_themselves(self, index: int) -> bool:
        """Return whether what is listed below a sentence names its own units."""
        level = self._level(self._blocks[index + 1]) if index + 1 < len(self._blocks) else 0
        items = [block for block in self._blocks[index + 1 : self._remarks] if self._level(block) == level]
        return any(_names_itself(item) for item in items)

    def _given_to_others(self, index: int) -> bool:
        """Return whether what is listed below a sentence is given to units by name ("1. Giao Sở Y tế …")."""
        after = self._blocks[index + 1] if index + 1 < self._remarks else None
        return after is not None and _GIVEN_SENTENCE.match(after.text) is not None and _unit_like(after.text)

    def _behind_points(self, index: int, unit: Unit) -> bool:
        """Return whether a plain paragraph behind numbered or lettered duties has a subject of its own."""
        found = unit_in_sentence(self._blocks[index].text)
        if found is None or _same_unit(found[0], unit.name):
            return False
        before = self._blocks[index - 1] if index else None
        return before is not None and before.kind in {BlockKind.POINT, BlockKind.BULLET} and before.task is not None

    def _opens_list(self, index: int, block: Block) -> bool:
        if _is_unit_line(block):
            return True
        if signs.SENDER_LEADS_IN.is_in(block.text):
            return False  # who asks is not who does
        return block.text.endswith(":") and unit_in_sentence(block.text) is not None and self._below(index, 0)

    def _below(self, index: int, level: int) -> bool:
        """Return whether the next block can stand below this one."""
        after = self._blocks[index + 1] if index + 1 < len(self._blocks) else None
        if after is None or after.kind not in _BODY | _HEADS or index + 1 >= self._remarks:
            return False
        return self._level(after) > level or level == _LEVELS[BlockKind.PARAGRAPH] or level == 0

    def _sentence(self, index: int, block: Block, owner: _Owner | None) -> None:
        """Take a duty whose unit stands in the sentence."""
        said = _Said(
            block,
            self._blocks[index - 1] if index else None,
            owned=owner is not None and owner.unit is not None,
            whole=self._whole,
            has_heads=self._has_heads,
            judging=self._judging,
            plain_duty=self._plain_duty(block.text) or self._below_topic(block.text, owner),
        )
        decided = _WHOSE(said)
        if decided.answer is _Whose.OWNER and owner is not None:
            self._take(block, owner)
            return
        self._units.note(block, decided.why)
        if decided.answer is not _Whose.NAMED or said.found is None:
            return
        name, duty = said.found
        unit = self._units.get(name)
        if not self._entries or self._entries[-1][0] is not None or self._units.get(self._entries[-1][1]) is not unit:
            self._entries.append((None, _printed(name), []))
        _take(block, block.runs, unit, self._units, self._year, self._tasks, self._entries[-1][2], duty)
        self._further(self._entries[-1][2][-1])

    def _further(self, task: Task) -> None:
        """Give other units of the same paragraph their tasks; the paragraph stays the first one's, and in one piece."""
        text = task.text
        first = unit_in_sentence(text)
        named = text.find(first[1]) if first is not None else 0  # "Các sở, ngành; UBND các xã …" is one name
        starts = [match.end() for match in signs.CLAUSE_END.finditer(text) if match.end() > named]
        own_end = len(text)
        for start, end in pairwise([*starts, len(text)]):
            clause = text[start:end].strip(" ;")
            found = unit_in_sentence(clause)
            if found is None or is_generic(found[0]) or task.unit is None or _is_among(found[0], task.unit.name):
                continue
            if signs.EXECUTION.is_in(found[1]) or found[1].rstrip(" .;").endswith(":"):
                continue
            own_end = min(own_end, start)
            unit = self._units.get(found[0])
            if role(found[1]) is Role.COORDINATE:
                if unit not in task.supporting:
                    task.supporting.append(unit)
                continue
            other = make_task(runs_of(clause[:1].upper() + clause[1:]), unit, self._units, self._year, duty=found[1])
            other.position = len(self._tasks)
            self._tasks.append(other)
            self._entries.append((None, _printed(found[0]), [other]))
        if own_end < len(text):
            mine = counted(task_from_words(runs_of(text[:own_end]), task.unit, self._year))
            task.deadline, task.more_deadlines, task.recurring = mine.deadline, mine.more_deadlines, mine.recurring
            task.continuous, task.timing = mine.continuous, mine.timing

    def _take(self, block: Block, owner: _Owner) -> None:
        assert owner.entry is not None  # noqa: S101 (an owner with a unit has its entry)
        if owner.entry and (told := _told_of_duty(block.text)):
            _complete(owner.entry[-1], told, self._units, self._year)
            self._units.note(block, _LABELLED)
            return
        found = unit_in_sentence(block.text)
        own = found is not None and owner.unit is not None and _same_unit(found[0], owner.unit.name)
        duty = found[1] if found is not None and (own or role(found[1]) is Role.COORDINATE) else ""
        self._units.note(block, _BELOW_UNIT)
        _take(block, block.runs, owner.unit, self._units, self._year, self._tasks, owner.entry, duty)
        task = owner.entry[-1]
        if owner.supporting and not task.supporting:
            task.supporting = [self._units.get(name) for name in owner.supporting]


_ABOVE_BULLETS = 5


def _head_signs(blocks: Sequence[Block]) -> frozenset[str]:
    """Return the signs of bullets that stand before units whose duties have another sign ("* Công an xã:", "- …")."""
    pairs = {
        (block.marker, after.marker)
        for block, after in pairwise(blocks)
        if block.kind is after.kind is BlockKind.BULLET and block.marker != after.marker and _is_unit_line(block)
    }
    return frozenset(sign for sign, below in pairs if (below, sign) not in pairs)


_HEADS = {BlockKind.HEADING, BlockKind.SUBHEADING}


def _told_to_one(text: str) -> bool:
    """Return whether the last words give one unit something: to follow the paper up, to report on it."""
    if (inside := _given_inside(text)) > 0:  # "Chỉ thị này có hiệu lực … Giao Sở Y tế theo dõi, đôn đốc …"
        return unit_in_sentence(text[inside:]) is not None
    found = unit_in_sentence(text)
    if found is None or is_generic(found[0]) or signs.LAST_WORDS.is_in(text):
        return False
    return re.match(r"giao\b", text, re.IGNORECASE) is not None or signs.FOLLOWING_UP.is_in(found[1])


_COUNTED_KINDS = {BlockKind.NUMBERED, BlockKind.POINT, BlockKind.SECTION}


def _given_in(block: Block) -> bool:
    """Return whether a heading gives something to a unit that its sentence names ("1. Giao Sở Y tế …")."""
    return gives(block.text) and unit_in_sentence(block.text) is not None


def _gives_to_another(text: str, unit: Unit) -> bool:
    """Return whether a paragraph below a unit's duties gives one to another unit ("Giao Văn phòng theo dõi …")."""
    if re.match(r"(?:giao|phân công)\b", text, re.IGNORECASE) is None:
        return False
    found = unit_in_sentence(text)
    return found is not None and not is_generic(found[0]) and not _same_unit(found[0], unit.name)


def before_given(before: Block | None) -> bool:
    """Return whether the block before is nothing but the word that gives a duty, in bold ("Đề nghị")."""
    return before is not None and before.run_in and signs.GIVING_ALONE.match(before.text) is not None


def _behind_topic(text: str) -> tuple[str, str] | None:
    """Return unit and duty behind a topic and a colon ("Về thu ngân sách: giao Phòng Kinh tế …")."""
    topic = re.match(r"^([^:;.]+):\s+", text)
    if topic is None or len(topic[1].split()) > _LONGEST_TOPIC:
        return None
    told = text[topic.end() :]
    agreed = re.search(r"^[^.;]{4,60}?,\s(?=giao\s)", told) if is_opinion(told) else None
    return unit_in_sentence(told[agreed.end() :] if agreed is not None else told)


def _given_inside(text: str) -> int:
    """Return where a sentence inside of a paragraph gives a duty to somebody by name, -1 where none does."""
    for match in re.finditer(r"(?<=[.;])\s+(?=(?:Giao|Phân công|Đề nghị|Yêu cầu|giao)\s)", text):
        found = unit_in_sentence(text[match.end() :])
        if found is not None and not is_generic(found[0]):
            return match.end()
    if is_opinion(text):  # "Thống nhất chủ trương. UBND xã … khảo sát, lập báo cáo …"
        for match in re.finditer(r"(?<=[.;])\s+", text):
            found = unit_in_sentence(text[match.end() :])
            if found is not None and not is_generic(found[0]):
                return match.end()
    return -1


def _of_another(text: str, sender: str) -> tuple[str, str] | None:
    """Return unit and duty of the first clause that is not about the one who writes ("Chủ tịch UBND tỉnh sẽ …")."""
    for match in signs.CLAUSE_END.finditer(text):
        found = unit_in_sentence(text[match.end() :].lstrip(" ;"))
        if found is not None and not is_generic(found[0]) and not _same_unit(found[0], sender):
            return found
    return None


def _names_itself(block: Block) -> bool:
    if block.kind in _HEADS:
        return _unit_like(block.text) and _is_unit_heading(block)
    return _is_unit_line(block) or unit_in_sentence(block.text) is not None


def _same_unit(text: str, name: str) -> bool:
    """Return whether two names mean the same unit, one of them perhaps with its place."""
    first = fold(GIVEN.sub("", text)).strip(" :.")
    second = fold(GIVEN.sub("", name)).strip(" :.")
    return first.startswith(second) or second.startswith(first)


def _is_among(text: str, names: str) -> bool:
    """Return whether a name means a unit, or one of several that are named together ("Sở Y tế, Công an tỉnh")."""
    return any(_same_unit(text, name) for name in (names, *split_units(names)))


def _unit_asked(text: str) -> str:
    """Return the unit of which a heading says that what is asked of it stands below, else nothing."""
    about = signs.ABOUT_UNIT.match(text)
    return text[about.end() :] if about is not None and is_unit_name(text[about.end() :]) else ""


def opens_with_verb(text: str) -> bool:
    """Return whether a text opens with a verb of duties ("Tổ chức …", "Kiểm tra …"): it names no unit."""
    return opens_with_duty(text) and not is_unit_name(text)


def _is_unit_line(block: Block) -> bool:
    """Return whether a paragraph is nothing but a unit, its duties below ("- Công an xã:", or the name in bold)."""
    named = block.text.endswith(":") or bold_share(block.runs) > 0.85
    bare = _bare(block.text)
    return named and is_unit_name(GIVEN.sub("", bare)) and _short_name(bare)


def _bare(name: str) -> str:
    """Return the name of a unit without what brackets and words behind it say of it."""
    name = re.sub(r",\s(?:ngoài|bên cạnh)\s[^:]*:?$", "", name)
    return signs.PLACES_BEHIND.sub("", signs.ROLE_IN_BRACKETS.sub("", name))


def _strip_given(name: str) -> str:
    return name if REQUEST.match(name) else GIVEN.sub("", name)


def _printed(name: str) -> str:
    """Return the name of a unit as an entry has it: what is requested of it stands with a capital letter."""
    printed = clean(_strip_given(name)).rstrip(" :,")
    return printed[:1].upper() + printed[1:] if REQUEST.match(name) else printed


def _unit_like(text: str) -> bool:
    return bool(_unit_asked(text)) or is_unit_name(GIVEN.sub("", text))


def _short_name(text: str) -> bool:
    return len(text.split()) <= 16 and role(text) is Role.OWN and duty_verb(GIVEN.sub("", text)) is None


# --- labelled lines -----------------------------------------------------------------------------------------------


def labelled_jobs(blocks: Sequence[Block], units: Units, year: int | None, tasks: list[Task]) -> set[int]:
    """Make a task of each job whose unit, helpers and time stand in labelled lines below it, or behind it.

    Return the blocks that make up such jobs, by identity: none of them is a duty of its own.
    """
    used: set[int] = set()
    index = 0
    while index < len(blocks):
        block = blocks[index]
        if block.kind is BlockKind.APPENDIX:
            break
        fields = labels(block.text) if block.kind in _BODY else []
        if not fields and block.kind in _BODY and block.task is None and (told := in_brackets(block.text)):
            _job_of_block(block, told, units, year, tasks, used)
        if not fields or not any(kind in {"lead", "time", "support", "content"} for kind, _, _ in fields):
            index += 1
            continue
        if fields[0][2] > 0:
            _inline_job(block, fields, units, year, tasks, used)
            index += 1
            continue
        end = index
        found: dict[str, str] = {}
        while (
            end < len(blocks) and blocks[end].kind in _BODY and (more := labels(blocks[end].text)) and more[0][2] == 0
        ):
            if any(kind == "lead" and "lead" in found for kind, _, _ in more):
                break
            for kind, value, _ in more:
                found.setdefault(kind, value)
            end += 1
        head = _job_head(blocks, index)
        if head is not None and is_unit_name(found.get("lead", "")):
            words = blocks[head].runs or blocks[head].content
            if index - head == 2 and _is_title_of(blocks[head], blocks[index - 1]):
                words = blocks[index - 1].runs
            _job(runs_of(found["content"]) if "content" in found else words, found, units, year, tasks)
            used.update(id(item) for item in blocks[head:end])
            for item in blocks[head:end]:
                units.note(item, _LABELLED)
        index = max(end, index + 1)
    return used


def _is_title_of(head: Block, block: Block) -> bool:
    """Return whether what is to be done stands below the title of a job ("2. Dữ liệu", "- Số hóa hồ sơ hộ tịch")."""
    if head.kind in _HEADS and block.kind is BlockKind.PARAGRAPH:
        return True
    return (
        block.kind in {BlockKind.BULLET, BlockKind.POINT}
        and opens_with_verb(block.text)
        and not opens_with_verb(head.text)
    )


def _job_head(blocks: Sequence[Block], index: int) -> int | None:
    """Return where the job stands whose labelled lines begin at `index`: the heading or number above them."""
    level = level_of(blocks[index])
    for place in range(index - 1, max(index - 12, -1), -1):
        block = blocks[place]
        if block.kind in {BlockKind.SECTION, BlockKind.TABLE, BlockKind.BASIS}:
            return None
        if block.kind in _BODY and (found := labels(block.text)) and found[0][2] == 0:
            continue
        if level_of(block) < level or (level == _LEVELS[BlockKind.PARAGRAPH] and place == index - 1):
            return place
        if level_of(block) == level and place == index - 1 and block.kind is not BlockKind.BULLET:
            return place
    return None


def _inline_job(
    block: Block, fields: list[tuple[str, str, int]], units: Units, year: int | None, tasks: list[Task], used: set[int]
) -> None:
    found: dict[str, str] = {}
    for kind, value, _ in fields:
        found.setdefault(kind, value)
    words = len(block.text[: fields[0][2]].split())
    if words < 3 or not is_unit_name(found.get("lead", "")) or unit_in_sentence(block.text[: fields[0][2]]) is not None:
        return
    _job_of_block(block, found, units, year, tasks, used)


def _job_of_block(
    block: Block, found: dict[str, str], units: Units, year: int | None, tasks: list[Task], used: set[int]
) -> None:
    task = _job(block.runs, found, units, year, tasks)
    block.task, block.runs = task, ()
    units.note(block, _LABELLED)
    used.add(id(block))


def _told_of_duty(text: str) -> dict[str, str]:
    """Return what a line of labels says of the duty above it ("Thời gian hoàn thành: quý III"), which has its unit."""
    fields = labels(text)
    found = {kind: value for kind, value, _ in reversed(fields)}
    return found if fields and fields[0][2] == 0 and found.keys() <= {"time", "support", "product"} else {}


def _complete(task: Task, found: dict[str, str], units: Units, year: int | None) -> None:
    """Give a duty what the labelled lines below it say of it, in place."""
    if "time" in found:
        timed = counted(task_from_words(task.runs, task.unit, year, timing=found["time"]))
        task.deadline, task.more_deadlines, task.recurring = timed.deadline, timed.more_deadlines, timed.recurring
        task.continuous, task.timing = timed.continuous, timed.timing
    task.supporting = task.supporting or [units.get(name) for name in split_units(found.get("support", ""))]
    task.product = task.product or found.get("product", "")


_IN_BRACKETS = re.compile(
    r"\((?P<lead>[^();:]{4,90}?)"
    r"(?:\s(?:chủ trì|phụ trách|thực hiện)(?=\s?[,;)])|(?=[,;]\s(?:xong|hoàn thành|trước|chậm nhất)\b))"
    r"(?:,?\sphối (?:kết )?hợp(?: với| cùng)?\s(?P<support>[^();]+?))?(?:\s?[;,]\s?(?P<time>[^()]*))?\)[.;]?$"
)
"""Who does what a text says, in brackets at its end: "(Công an xã chủ trì; xong trước 10/11)"."""


def in_brackets(text: str) -> dict[str, str]:
    """Return who does what a text says, with whom and by when, where that stands in brackets at its end."""
    match = _IN_BRACKETS.search(text)
    if match is None or not is_unit_name(match["lead"]) or unit_in_sentence(text[: match.start()]) is not None:
        return {}
    return {name: words.strip() for name, words in match.groupdict().items() if words}


def _job(parts: Runs, found: dict[str, str], units: Units, year: int | None, tasks: list[Task]) -> Task:
    # "các đơn vị liên quan" do it, whoever they are
    lead, *others = split_units(found["lead"]) or [clean(found["lead"])]
    task = counted(task_from_words(parts, units.get(lead), year, timing=found.get("time", "")))
    helpers = [*others, *split_units(found.get("support", ""))]
    task.role = Role.BOTH if helpers else Role.LEAD
    task.supporting = [units.get(name) for name in helpers]
    task.product = task.product or found.get("product", "")
    task.position = len(tasks)
    tasks.append(task)
    return task


def _take(
    block: Block,
    runs: Runs,
    unit: Unit | None,
    units: Units,
    year: int | None,
    tasks: list[Task],
    entry: list[Task],
    duty: str = "",
) -> None:
    task = make_task(runs, unit, units, year, duty=duty)
    task.position = len(tasks)
    tasks.append(task)
    entry.append(task)
    block.task, block.runs = task, ()


def _remarks_from(blocks: Sequence[Block]) -> int:
    """Return where the last unit's duties end and remarks to everybody begin ("Trong quá trình thực hiện …")."""
    index = len(blocks)
    while index > 0:
        block = blocks[index - 1]
        if block.kind is BlockKind.CLOSING:
            index -= 1
            continue
        heads = index > 1 and blocks[index - 2].kind in {BlockKind.HEADING, BlockKind.SUBHEADING}
        if block.kind is BlockKind.PARAGRAPH and not heads and is_remark(block.text):
            index -= 1
            continue
        break
    return index
