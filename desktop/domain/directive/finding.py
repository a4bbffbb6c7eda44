"""What a paper asks: each demand with its words, its place, whom it addresses and by when."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from desktop.domain.base.text import CAPITALS, clean, fold, runs
from desktop.domain.directive.addressee import (
    addressee_of,
    executes,
    is_recipient,
    name_of,
    names_communes,
    scope_of,
)
from desktop.domain.directive.demand import Demand, Directive, Scope, source_of
from desktop.domain.office.office import Office
from desktop.domain.office.villages import VILLAGE
from desktop.domain.plan.duty import task_from_words
from desktop.domain.plan.plan import Block, BlockKind, Plan
from desktop.domain.task import wording
from desktop.domain.task.labelled import labels
from desktop.domain.task.task import Deadline, Task
from desktop.domain.task.unit_sentence import asked_at, opens_with_duty
from desktop.domain.task.wording import is_unit_name, split_units

RowsOf = Callable[[list[list[str]], int | None], list[Task]]
Counted = Callable[[Deadline], Deadline]

_SILENT = {"GIẤY MỜI", "BIÊN BẢN", "GIẤY ỦY QUYỀN", "PHIẾU CHUYỂN", "TỜ TRÌNH", "THÔNG CÁO", "BÁO CÁO", "TỜ KHAI"}
_LEVELS = {
    BlockKind.SECTION: 1.0, BlockKind.HEADING: 2.0, BlockKind.NUMBERED: 2.0, BlockKind.SUBHEADING: 3.0,
    BlockKind.POINT: 4.0, BlockKind.BULLET: 6.0, BlockKind.PARAGRAPH: 9.0, BlockKind.CLOSING: 9.0,
}  # fmt: skip
_LIST = 1.5  # of a sentence without a number that opens a list of numbers
_HEADS = {BlockKind.SECTION, BlockKind.HEADING, BlockKind.SUBHEADING}
_BODY = {BlockKind.NUMBERED, BlockKind.POINT, BlockKind.BULLET, BlockKind.PARAGRAPH, BlockKind.CLOSING}
_SENTENCE = re.compile(rf"(?<=[.;])\s+(?=[{CAPITALS}]|(?:yêu cầu|đề nghị)\s(?:các|Thủ trưởng|UBND|Ủy ban|Chủ tịch)\b)")
_CONTENT = re.compile(rf"^{wording.CONTENT_LABEL}\s?:\s*", re.IGNORECASE)
_GIVES = re.compile(r"^(?:riêng|giao|yêu cầu|đề nghị|phân công)\b", re.IGNORECASE)
_JUDGING = re.compile(r"\b(?:danh gia|ket qua dat|tinh hinh|uu diem|han che|ton tai|nguyen nhan|ghi nhan|nhan xet)\b")
_LOOKS_BACK = re.compile(
    r"^(?:ve )?(?:danh gia (?:chung|tinh hinh|ket qua)|nhan dinh|nhan xet|ghi nhan|tinh hinh"
    r"|(?:mot so |nhung )?ket qua (?:dat|thuc hien|cong tac|nhiem vu|thang|quy|nam|tuan|ky|dau nam|\d+ thang|sau thang)"
    r"|uu diem|han che|ton tai|nguyen nhan)\b"
)
_PURPOSE = re.compile(r"^(?:muc dich|yeu cau|muc tieu|quan diem|chi tieu|pham vi|doi tuong)\b")
_TROUBLE = re.compile(
    r"\b(?:neu co|co|gap|phat sinh)(?: nhung| cac)? (?:kho khan|vuong mac|phat sinh)\b|\bkho khan, vuong mac\b"
)
_TO_CARRY_OUT = re.compile(
    r"\b(?:de nghi|yeu cau)\s(?:cac|thu truong|quy)\b[^;.]*\b(?:thuc hien|trien khai)\b[^;.]*(?:[;.]|, bao cao\b)"
)
_ISSUES = re.compile(r"\b(?:ban hành|xây dựng|triển khai)\b.*\b(?:như sau|sau đây|sau|cụ thể)\s?:$", re.IGNORECASE)
_ASKER = re.compile(
    r"(?:Chủ tịch|Phó Chủ tịch|Ủy ban nhân dân|UBND|Sở)[^,;:]{0,60}\s(?:yêu cầu|đề nghị|chỉ đạo|kết luận|có ý kiến)"
    r"(?: như sau| một số nội dung(?: sau| như sau)?)?\s?:$"
)
_ASKING = re.compile(r"\b(?:đề nghị|yêu cầu|giao(?!\s(?-i:ban)\b)|phân công)\s", re.IGNORECASE)
_NO_DEED = re.compile(
    r"(?:nguon )?(?:kinh phi|von|thoi gian|dia diem|thanh phan|hinh thuc|doi tuong|so luong)\b"
    r"|(?:cac |nhung )?(?:noi dung|van de)(?: [a-z]+){0,3} khac\b[^.;]*\btheo\b"
)
_PAST = re.compile(r"^(?:đã|đang|chưa|còn|được|bị|có nhiều|có \d)\b")
_TELLS = re.compile(r"^(?:[^\s,;.]+\s){1,6}?(?:vừa\s)?là\s", re.IGNORECASE)
"""A sentence that says what something is ("Bảo vệ rừng là trách nhiệm của mọi người"), and asks nothing."""
_OBEY = re.compile(r"^(?:chịu trách nhiệm )?thi hành\b|\bthi hành (?:quyết định|chỉ thị|nghị quyết) này", re.IGNORECASE)
_ARTICLE = re.compile(r"^(Điều\s\d+)[.:]\s*", re.IGNORECASE)
_RECIPIENTS = re.compile(r"^nơi nhận\b", re.IGNORECASE)
_TOLD = re.compile(r"^tren day la\b|\bthong bao\b.*\b(?:biet|thuc hien)\b")
_CONCLUDES = re.compile(  # how an own conclusion opens, and what it agrees to or praises
    r"\b(?:ket luan|chi dao|thong bao|y kien)(?: nhu sau| sau day| cu the)?\s?:$"
    r"|^(?:co ban )?(?:thong nhat (?:voi|danh gia|chu truong|cho phep|phuong an|noi dung)|nhat tri (?:voi|chu truong)"
    r"|dong y (?:voi|chu truong|cho|ve)|ghi nhan|bieu duong|danh gia cao)\b"
)
_ASKS_BACK = re.compile(r"\b(?:bao cao|truoc ngay|cham nhat|hang (?:tuan|thang|quy))\b")
_MINE = re.compile(r"\b(?:xa|phuong|dac khu|thon|ban|to dan pho|khu dan cu|cap xa|co so|dia phuong)\b")
_UNDER_COMMUNES = re.compile(
    r"(?:cac |tung |moi )?(?:chu )?(?:co so|ho|ho gia dinh|doanh nghiep|hop tac xa|cua hang|nha hang|khach san"
    r"|nguoi dan|nhan dan|cong dan|to chuc, ca nhan|chu nha|chu xe|chu tau|tieu thuong)\b"
    r"(?! (?:y te|giao duc|chinh quyen))"
    r"|(?:cong an|ban chi huy quan su|tram y te|doan thanh nien|hoi [^,;]{3,20}) (?:cac |cap )?(?:xa|phuong)\b"
)
"""Whom a commune asks: "giao Công an xã theo dõi" under the heading of communes is what the commune is to do."""
_ABOVE = re.compile(r"^(?:so|bo|ubnd tinh|uy ban nhan dan tinh|cong an tinh|van phong ubnd tinh|thanh tra tinh)\b")
LABELLED = re.compile(
    r"(?<=[.;(,])\s*(?:(?:Các )?(?:đơn vị|cơ quan|bộ phận|phòng|người) )?(?:chủ trì|phụ trách|thực hiện|đầu mối)"
    r"(?: thực hiện| tham mưu)?\s?:\s*([^.;()]+)",
    re.IGNORECASE,
)
"""Who leads, where a label behind the words of a task says it ("Tổ chức hội thi. Đơn vị chủ trì: Phòng Văn hóa")."""
_LINES_OF_JOB = 5  # the words of a job and the labelled lines below them
_LEAD = re.compile(rf"^[{CAPITALS}][^:;.,]{{4,50}}:\s+(?=\S)")  # "Chế độ báo cáo: các sở, ngành, địa phương báo cáo …"


@dataclass
class _Owner:
    level: float
    name: str | None
    used: bool = False


def directive_of(
    plan: Plan, office: Office | None, rows_of: RowsOf, *, counted: Counted = lambda due: due, own: bool = False
) -> Directive:
    """Return a paper that was read with all that it asks; `own` is one of this office, which asks its own units.

    `rows_of` takes a table of tasks apart; `counted` counts working days from a day.
    """
    out = source_of(plan)
    if plan.document_kind in _SILENT:
        return out
    found = list(_Walk(plan, office, rows_of, counted, own=own).run())
    seen: dict[tuple[str, Scope], Demand] = {}
    for demand in found:
        words = (_words_of(demand.text), demand.scope)
        if words in seen:
            continue  # told twice: in the text and in the table
        seen[words] = demand
        out.demands.append(demand)
    asked = [demand for demand in out.demands if demand.scope is not Scope.OTHERS]
    for key, demand in enumerate([*asked, *out.of(Scope.OTHERS)], 1):
        demand.key = key  # what is asked of the office is counted first: its numbers stand in the window
    return out


class _Walk:
    def __init__(self, plan: Plan, office: Office | None, rows_of: RowsOf, counted: Counted, *, own: bool) -> None:
        self._plan = plan
        self._office = office
        self._rows_of = rows_of
        self._counted = counted
        self._own = own
        self._commune = re.search(r"\b(?:xa|phuong|dac khu)\b", fold(plan.issuer)) is not None
        self._year = plan.year or plan.dated.year
        self._owners: list[_Owner] = []
        self._marks: list[tuple[float, str]] = []
        greeting = " ".join(block.text for block in plan.blocks if block.kind is BlockKind.ADDRESSEE)
        self._greeting = clean(re.sub(r"^kính gửi\s*:?", "", greeting, flags=re.IGNORECASE)).lstrip("- ")
        placed = {id(block.task) for block in plan.blocks if block.task is not None}
        self._loose = {_words_of(task.text): task for task in plan.tasks if id(task) not in placed}
        self._purpose = False
        self._judged: float | None = None  # how deep the part stands that looks back
        self._list_under = 0.0  # how deep the part stands in which a sentence without a number opened a list
        self._loose_paragraph = 0
        self._article = ""  # of the decision before the paper
        self._appendix = ""
        self._bullets = 0

    def run(self) -> Iterator[Demand]:
        for index, block in enumerate(self._plan.blocks):
            if block.kind is BlockKind.COVER:
                yield from self._cover(index, block)
            elif block.kind is BlockKind.APPENDIX:
                self._appendix = "Phụ lục"
                self._owners.clear()
                self._marks.clear()
            elif block.kind is BlockKind.TABLE:
                yield from self._table(index, block)
            elif block.kind in _HEADS:
                self._heading(block)
                if (job := self._job(index, block, clean(block.text))) is not None:
                    yield job
                    continue
                if not self._below(index, block) and block.text and not is_unit_name(name_of(block.text)):
                    yield from self._body(index, block)  # a number in bold that is a sentence
            elif block.kind is BlockKind.BASIS and block.text.endswith(":"):
                self._leads_in(index, clean(block.text))
            elif block.kind is BlockKind.BASIS and asked_at(clean(block.text)) >= 0:
                yield from self._body(index, block)  # what a short letter rests on and what it asks, in one sentence
            elif block.kind in _BODY:
                yield from self._body(index, block)

    def _cover(self, index: int, block: Block) -> Iterator[Demand]:
        """Yield what an article of the decision asks that the paper came attached to."""
        text = clean(block.text)
        if (article := _ARTICLE.match(text)) is not None:
            self._article = article[1]
        elif _RECIPIENTS.match(text):
            self._article = ""
        if self._article:
            head = Block(BlockKind.NUMBERED, marker=self._article, depth=1)
            self._mark(head)
            yield from self._demands(index, head, text[article.end() :] if article is not None else text)
            self._marks.clear()

    def _leads_in(self, index: int, text: str) -> None:
        """Take the sentence that leads from what a letter rests on into the list of what it asks of communes."""
        after = self._plan.blocks[index + 1] if index + 1 < len(self._plan.blocks) else None
        found = addressee_of(text, inside=True)
        if after is not None and after.kind in _BODY and found is not None and self._scope(found[0]) is Scope.US:
            self._owners.append(_Owner(_LIST, found[0]))

    # --- where -------------------------------------------------------------------------------------------------

    def _level(self, block: Block) -> float:
        if block.kind is BlockKind.BULLET and block.marker.startswith("+"):
            return 7.0
        if block.kind in {BlockKind.NUMBERED, BlockKind.HEADING} and block.depth == 1:
            return 1.0  # an article of a decision
        if block.kind is BlockKind.NUMBERED and block.depth > 2:
            return min(block.depth, 3.5)  # "1.1." stands below the unit of "1."
        return _LEVELS.get(block.kind, 9.0)  # a table stands below everything

    def _mark(self, block: Block) -> None:
        level = self._level(block)
        self._marks = [item for item in self._marks if item[0] < level]
        if block.kind is BlockKind.BULLET:
            self._bullets += 1
            self._marks.append((level, f"ý {self._bullets}"))
            return
        self._bullets = 0
        if block.marker:
            self._marks.append((level, block.marker.strip(" .-–")))

    def _place(self, block: Block) -> str:
        numbers = [mark for level, mark in self._marks if level < 4 and not mark.endswith(")")]
        points = [mark.rstrip(")") for level, mark in self._marks if mark.endswith(")")]
        ideas = [mark for _level, mark in self._marks if mark.startswith("ý ")]
        numbers = [mark for mark in numbers if not mark.startswith("ý ")]
        parts = []
        if numbers:
            if numbers[0].startswith("Điều"):
                parts.append(", khoản ".join(_short(numbers)[:2]))
            else:
                parts.append("Mục " + ".".join(_short(numbers)))
        parts += [f"điểm {mark}" for mark in points[-1:]]
        parts += ideas[-1:]
        if not self._marks or block.kind is BlockKind.CLOSING:
            parts = ["Đoạn kết" if block.kind is BlockKind.CLOSING else f"Đoạn {self._loose_paragraph}"]
        text = ", ".join([self._appendix, *parts] if self._appendix else parts)
        return text[:1].upper() + text[1:]

    # --- whom --------------------------------------------------------------------------------------------------

    def _close(self, level: float) -> None:
        if level <= self._list_under:  # the part is over in which the list was opened
            self._owners = [owner for owner in self._owners if owner.level not in {_LIST, 0.5}]
            self._list_under = 0.0
        while self._owners and self._owners[-1].level >= level:
            self._owners.pop()

    def _owner(self) -> str | None:
        return next((owner.name for owner in reversed(self._owners) if owner.name is not None), None)

    def _heading(self, block: Block) -> None:
        level = self._level(block)
        self._mark(block)
        self._close(level)
        folded = fold(block.text)
        self._look_back(block, level)
        if block.kind is BlockKind.SECTION:
            back = _JUDGING.search(folded) is not None or _LOOKS_BACK.match(folded) is not None
            self._judged = level if back else None
            self._purpose = _PURPOSE.match(folded) is not None
        self._owners.append(_Owner(level, self._heading_name(block)))

    def _look_back(self, block: Block, level: float) -> None:
        """Note where a part begins, or is over, that looks back ("1. Đánh giá chung")."""
        if self._judged is not None and level <= self._judged:
            self._judged = None
        if self._judged is None and len(block.text.split()) < 12 and _LOOKS_BACK.match(fold(block.text)):
            self._judged = level

    def _heading_name(self, block: Block) -> str | None:
        text = clean(block.text)
        found = addressee_of(text, inside=True)
        if found is not None and (text.endswith(":") or len(found[1].split()) < 12):
            return found[0]
        name = name_of(text)
        own = is_unit_name(name) or (self._scope(name) is not Scope.OTHERS)
        return name if own and _words(name) <= 30 and not _opens_with_verb(name) else None

    def _scope(self, name: str) -> Scope:
        if is_recipient(name):
            return self._greeted()
        if self._own:
            return Scope.US
        scope = scope_of(name, self._office)
        if scope is Scope.US and self._commune and "cac " not in fold(name):
            own = self._office is not None and fold(self._office.name) in fold(name)
            return Scope.US if own else Scope.OTHERS  # a commune's own "Chủ tịch UBND xã" is that commune's
        return scope

    def _greeted(self) -> Scope:
        """Return whom a letter means by "quý cơ quan": those that it is sent to."""
        parts = [part.strip(" -+") for part in re.split(r";| - ", self._greeting) if part.strip(" -+.")]
        scopes = {self._scope(part) for part in parts if not is_recipient(part)}
        if scopes == {Scope.US}:
            return Scope.US
        return Scope.ALL if Scope.US in scopes or Scope.ALL in scopes else Scope.OTHERS

    def _below(self, index: int, block: Block) -> bool:
        after = self._plan.blocks[index + 1] if index + 1 < len(self._plan.blocks) else None
        if after is None or after.kind not in _BODY | _HEADS | {BlockKind.TABLE}:
            return False
        return after.kind is BlockKind.TABLE or block.run_in or self._level(after) > self._level(block)

    # --- what --------------------------------------------------------------------------------------------------

    def _body(self, index: int, block: Block) -> Iterator[Demand]:
        level = self._level(block)
        text = clean(block.text)
        before = self._plan.blocks[index - 1] if index else None
        if block.kind in {BlockKind.PARAGRAPH, BlockKind.CLOSING}:
            self._loose_paragraph += 1
            if not (before is not None and (before.kind in _HEADS or before.kind is BlockKind.PARAGRAPH)):
                self._owners = [owner for owner in self._owners if not (owner.level == _LIST and owner.used)]
            if block.kind is BlockKind.CLOSING:
                self._owners.clear()
        else:
            self._mark(block)
            self._close(level)
            if block.kind is BlockKind.NUMBERED:
                self._look_back(block, level)
        if text.endswith(":") and self._opens(index, block, text, level):
            return
        for owner in self._owners:
            owner.used = True
        yield from self._demands(index, block, text)

    def _opens(self, index: int, block: Block, text: str, level: float) -> bool:
        """Take a line that names somebody and opens a list of what is asked of them."""
        after = self._plan.blocks[index + 1] if index + 1 < len(self._plan.blocks) else None
        if after is None or after.kind not in _BODY | _HEADS | {BlockKind.TABLE}:
            return False
        if _ISSUES.search(text) and _ASKING.search(text) is None:
            return True  # who issues the paper is not who does what it says
        if _ASKER.search(text):
            return True  # nor is who asks
        found = addressee_of(text, inside=True)
        name = found[0] if found is not None else None
        if name is None and is_unit_name(name_of(text)) and _words(name_of(text)) <= 24:
            name = name_of(text)
        if name is None:
            leads_in = block.kind is BlockKind.PARAGRAPH and after.kind in {BlockKind.BULLET, BlockKind.POINT}
            return self._owner() is not None and (leads_in or self._level(after) > level)
        own_level = _LIST if block.kind is BlockKind.PARAGRAPH else level
        if block.kind is BlockKind.PARAGRAPH:
            self._close(_LIST)
            over = [mark for mark, _ in self._marks if mark < self._level(after)]
            self._list_under = max(over, default=0.0)
            if self._level(after) <= 1:
                own_level = 0.5
        self._owners.append(_Owner(own_level, name))
        return True

    def _demands(self, index: int, block: Block, text: str) -> Iterator[Demand]:
        owner = self._owner()
        if owner is None and not self._own and (executed := executes(text)) is not None:
            yield self._made(text, self._place(block), executed[0], Scope.ALL, None, index)
            return
        told = _CONTENT.sub("", text)
        if (job := self._job(index, block, told)) is not None and (told != text or self._led_by(index)):
            yield job
            return
        if block.task is not None and (lead := LABELLED.search(text)) is not None:
            who = clean(lead[1])
            yield self._made(text, self._place(block), who, self._scope(who), block.task, index, told=True)
            return
        task = block.task or self._loose.get(_words_of(text))
        if owner is None and task is not None and task.unit is not None:
            owner = task.unit.name
        groups: list[tuple[str, str | None]] = []  # words, whom they address
        for number, sentence in enumerate(_SENTENCE.split(text)):
            explicit = self._explicit(sentence, owner, first=number == 0, block=block)
            if explicit is None and groups:
                groups[-1] = (f"{groups[-1][0]} {sentence}", groups[-1][1])
            elif explicit is not None and groups and groups[-1][1] is not None:
                scopes = {self._scope(explicit), self._scope(groups[-1][1])}
                again = name_of(explicit) != name_of(groups[-1][1]) and block.kind is not BlockKind.CLOSING
                if (len(scopes) == 1 and not again) or (block.kind is BlockKind.CLOSING and Scope.OTHERS not in scopes):
                    first = groups[-1][1] if self._scope(groups[-1][1]) is Scope.US else explicit
                    groups[-1] = (f"{groups[-1][0]} {sentence}", first)
                else:
                    groups.append((sentence, explicit))
            elif groups and groups[-1][1] is None and groups[-1][0].endswith(";"):
                groups[-1] = (f"{groups[-1][0]} {sentence}", explicit)
            else:
                groups.append((sentence, explicit or owner))
        for words, name in groups:
            demand = self._demand(index, block, words, name or self._usual(words), task, whole=len(groups) == 1)
            if demand is not None:
                yield demand

    def _job(self, index: int, block: Block, text: str) -> Demand | None:
        """Return a demand whose unit and time stand in lines below its words."""
        job = self._loose.get(_words_of(text))
        if job is None or job.unit is None:
            return None
        return self._told(index, text, self._place(block), job.unit.name, self._led_by(index), job)

    def _led_by(self, index: int) -> str:
        """Return who leads a job by the labelled lines below its words."""
        for block in self._plan.blocks[index + 1 : index + _LINES_OF_JOB]:
            told = labels(clean(block.text)) if block.kind in _BODY else []
            if not told and block.kind is not BlockKind.PARAGRAPH:
                break
            if leads := next((value for kind, value, start in told if kind == "lead" and not start), ""):
                return leads
        return ""

    def _told(self, index: int, text: str, place: str, name: str, leads: str, task: Task) -> Demand:
        """Return a demand of which a table or labelled lines say who leads it; `leads` are all who do."""
        scope = self._scope(name)
        if scope is Scope.OTHERS and len(leads) > len(name):
            shared = [part for part in split_units(leads) if self._scope(part) is not Scope.OTHERS]
            name, scope = (leads, Scope.ALL) if shared else (name, scope)
        return self._made(text, place, name, scope, task, index, told=True)

    def _explicit(self, sentence: str, owner: str | None, *, first: bool, block: Block) -> str | None:
        given = _GIVES.match(sentence) is not None
        if self._own and not first and not given and owner is not None:  # each unit of the sentence has its own part
            other = addressee_of(sentence, inside=False)
            told = other is not None and is_unit_name(other[0]) and not _PAST.match(other[1])
            return other[0] if other is not None and told else None
        if not first and not given and owner is not None:
            behind = addressee_of(sentence, inside=False) if self._scope(owner) is Scope.OTHERS else None
            ours = behind is not None and self._scope(behind[0]) is Scope.US and not _PAST.match(behind[1])
            return behind[0] if behind is not None and ours else None
        found = addressee_of(sentence, inside=owner is None)
        if found is None and owner is None and (lead := _LEAD.match(sentence)) is not None:
            found = addressee_of(sentence[lead.end() :], inside=False)
        if (found is None and owner is None) or (owner is not None and self._scope(owner) is Scope.OTHERS):
            found = self._in_clause(sentence) or found
        if found is None or _PAST.match(found[1]) or _OBEY.search(found[1]):
            return None
        name = found[0]
        if owner is not None and names_communes(owner) and not names_communes(name) and "cac " not in fold(name):
            return None  # "Đối với các xã A, B: Chủ tịch UBND xã giải trình": those of these communes
        plain = block.kind in {BlockKind.PARAGRAPH, BlockKind.BASIS}
        if owner is None and not given and plain and self._scope(name) is Scope.OTHERS:
            return None if block.task is None else name
        mine = owner is not None and self._scope(owner) is Scope.US
        if mine and given and not self._own and (VILLAGE.match(name) or _UNDER_COMMUNES.match(fold(name))):
            return None  # "Ủy ban nhân dân các xã: … giao trưởng thôn điều tra": the commune has them do it
        if owner is None or given:
            return name
        if mine and self._scope(name) is Scope.OTHERS and not (_ABOVE.match(fold(name)) or names_communes(name)):
            return None  # one of the commune's own bodies
        return name

    def _in_clause(self, sentence: str) -> tuple[str, str] | None:
        """Return which communes a later clause of a sentence names, and what it asks ("…; các xã có rừng lập tổ …")."""
        for clause in re.split(r";\s+", sentence)[1:]:
            found = addressee_of(clause, inside=False)
            each = found is not None and fold(found[0]).startswith(
                "moi "
            )  # "mỗi xã làm việc 01 buổi": how much is done
            if found is not None and not each and self._scope(found[0]) is Scope.US and not _PAST.match(found[1]):
                return found
        return None

    def _usual(self, words: str) -> str | None:
        """Return whom a sentence of a letter means that names nobody: those that the letter is sent to."""
        if not self._greeting or not _opens_with_verb(words) or _TELLS.match(words) or self._greeted() is Scope.OTHERS:
            return None
        return self._greeting

    def _demand(
        self, index: int, block: Block, words: str, name: str | None, task: Task | None, *, whole: bool
    ) -> Demand | None:
        if name is None or len(words.split()) < 4:
            return None
        scope = self._greeted() if name == self._greeting else self._scope(name)
        folded = fold(words)
        trouble = _TROUBLE.search(folded)
        asks_first = trouble is not None and _TO_CARRY_OUT.search(folded[: trouble.start()]) is not None
        closes = block.kind in {BlockKind.PARAGRAPH, BlockKind.CLOSING}
        to_us = scope is Scope.US and fold(name) in folded and not self._own
        if trouble is not None and closes and not asks_first and not to_us:
            return None  # "nếu có vướng mắc, các đơn vị phản ánh về Sở" tells all where to turn to
        if _NO_DEED.match(folded) and _ASKING.search(words) is None:
            return None
        asks_all = scope is Scope.ALL and "dia phuong" in fold(name) and _ASKING.search(words) is not None
        if scope is not Scope.US and (
            (self._purpose and block.task is None) or (folded.startswith("tren day la") and not asks_all)
        ):
            return None
        if self._judged is not None and block.task is None and not _GIVES.match(words):
            return None
        if self._own and _CONCLUDES.search(folded) and not _ASKING.search(words):
            return None
        if self._own and block.kind is BlockKind.CLOSING and _TOLD.search(folded) and not _ASKS_BACK.search(folded):
            return None  # the end of an own paper lets its units know, and gives nothing beside what stands above
        if scope is Scope.OTHERS and task is None:
            return None
        return self._made(words, self._place(block), name, scope, task if whole else None, index)

    def _made(
        self, words: str, place: str, name: str, scope: Scope, task: Task | None, index: int, *, told: bool = False
    ) -> Demand:
        own = task if told and task is not None else task_from_words(runs(words), None, None)
        dues = own.deadlines if told else wording.due_dates(words, self._year)
        explicit = wording.explicit_deadline(words, self._year) is not None
        support = [unit.name for unit in task.supporting] if task is not None else wording.supporting(words)
        dated = self._plan.dated.value
        if not told and dated is not None:
            dues = tuple(due for due in dues if due.day >= dated)  # "số liệu nợ đến hết ngày 31/7" is of before
        dues = tuple(wording.whole_span(due, own.timing if told else words) for due in dues)
        dues = tuple(sorted(map(self._counted, dues), key=lambda due: due.day))
        product = task.product if task is not None else own.product
        day_named = explicit or _is_day(own, told=told)
        return Demand(
            words, place, name, scope, dues, own.recurring, own.continuous, tuple(support), product, day_named,
            paragraph=index, timing=own.timing if told and not dues and not own.recurring else "",
        )  # fmt: skip

    def _table(self, index: int, block: Block) -> Iterator[Demand]:
        rows = [list(row) for row in block.rows]
        holding: dict[str, list[list[str]]] = {}  # the rows that have a text, by it
        for row in rows:
            for cell in row:
                holding.setdefault(clean(cell.replace("\n", " ")), []).append(row)
        for task in self._rows_of(rows, self._year):
            if task.unit is None:
                continue
            own = holding.get(task.text, [])
            number = own[0][0] if own else ""
            place = ", ".join(
                part for part in (self._appendix or "Bảng", f"dòng {clean(number)}" if number else "") if part
            )
            name = task.unit.name
            cells = (clean(cell.replace("\n", "; ")) for row in own for cell in row)
            leads = next((cell for cell in cells if cell.startswith(name)), "")
            yield self._told(index, task.text, place, name, leads, task)


def _words_of(text: str) -> str:
    """Return a text as it is known again, whatever signs end it."""
    return fold(text).rstrip(" .;")


def _is_day(task: Task, *, told: bool) -> bool:
    """Return whether the time that a table or a labelled line tells is a day, and no month or quarter."""
    return told and any(re.search(r"\d{1,2}\s?[/.-]\s?\d{1,2}(?!\d)|ngày", due.wording) for due in task.deadlines)


def _short(numbers: Sequence[str]) -> list[str]:
    """Return numbers of which none repeats the one before it ("II", "2", "2.1" are II.2.1)."""
    out: list[str] = []
    for number in numbers:
        if out and number.startswith(f"{out[-1]}."):
            out[-1] = number
        else:
            out.append(number)
    return out


def _words(name: str) -> int:
    """Return how many words a name has, without those in brackets, which may list many places."""
    return len(re.sub(r"\([^()]*\)", "", name).split())


def _opens_with_verb(words: str) -> bool:
    text = words.lstrip("-+ ")
    return opens_with_duty(text) and not is_unit_name(text)
