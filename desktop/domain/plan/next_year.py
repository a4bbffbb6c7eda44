"""Last year's plan moved to a new year."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from desktop.domain.base.citation import citations
from desktop.domain.base.errors import QT_TRANSLATE_NOOP, UserError
from desktop.domain.base.text import Run, Runs, day_words, merge, plain, runs
from desktop.domain.base.text_search import replaced
from desktop.domain.plan.duty import bare
from desktop.domain.plan.issue_day import open_again
from desktop.domain.plan.plan import NUMBERED_KINDS, Block, BlockKind, PartialDate, Plan, PlanStatus, body, renumber
from desktop.domain.plan.replacing import without_notes, without_replaced
from desktop.domain.plan.unfinished import one_off, take_up
from desktop.domain.task.progress import last_day
from desktop.domain.task.task import Deadline, Origin, Task, TaskStatus

_YEAR = re.compile(r"(?<![\d])20\d\d(?!\d)")
_RANGE = re.compile(
    r"(?:(?:giai đoạn|thời kỳ|nhiệm kỳ|năm học|khóa|khoá)\s(?:từ\s)?(?:năm\s)?)?"
    r"(?<![\d/.])20\d\d\s?(?:-|–|—|đến(?:\shết)?)\s?(?:năm\s)?(?P<last>20\d\d)(?!\d)",
    re.IGNORECASE,
)
_NAMED = r"(?:luật|bộ luật|pháp lệnh|hiến pháp)\s[^,;.()]{0,120}?"
_LAW = re.compile(rf"\b{_NAMED}(?:ngày\s\d{{1,2}}(?:/\d{{1,2}}/|\stháng\s\d{{1,2}}\snăm\s)|năm\s)20\d\d", re.IGNORECASE)
_DATE = r"(?:ngày\s)?\d{1,2}(?:\s?[/.\-]\s?|\stháng\s)\d{1,2}(?:\s?[/.\-]\s?|\snăm\s)20\d\d"
_CITED = re.compile(
    r"\d{1,5}[a-zA-Z]?(?:/20\d\d)?\s?[-–/]\s?[A-ZĐ][\w&]*(?:[-–/.&][\w&]+)*"  # 150/2025/NĐ-CP, 62/KH-UBND
    rf"(?:[\s,(]+(?:của\s[^,;.()]{{2,110}}?\s)?{_DATE}\)?)?"
    r"(?:\s(?:của\s[^,;.()]{2,110}?\s)?(?:về|phê duyệt|ban hành|quy định|hướng dẫn|triển khai|thực hiện)\s"
    r"(?:(?!,\s[A-ZĐỦÂÁ])[^;.()]){3,200}?(?<!\d)20\d\d(?:\s?[-–]\s?20\d\d)?)?"
)
_LEAD_IN = re.compile(
    r"[;,.]\s+(?=(?:Ủy ban|Uỷ ban|UBND|Hội đồng|HĐND|Đảng ủy|Đảng uỷ)\s(?:(?!\d/)[^;]){0,160}?"
    r"(?:ban hành|xây dựng|triển khai|tổ chức)\s(?:(?!\d/)[^;])*$)"
)  # where a basis goes over into the sentence that opens the plan
_WRITTEN = r"\d{1,2}(?:\s?[/.\-]\s?|\stháng\s)\d{1,2}(?:(?:\s?[/.\-]\s?|\snăm\s)20\d\d)?"
_TARGET = re.compile(r"\b(?:đến|tầm nhìn)\s(?:hết\s)?năm\s(20\d\d)", re.IGNORECASE)
_LIMIT = re.compile(  # what stands before the year of a time limit, not of a subject
    r"(?:\d\s?[/.\-]\s?|\b(?:quý|tháng)\s[\dIV]+\s?(?:[/,]|năm)?\s?"
    r"|\b(?:trong|hết|trước|cuối|đầu|giữa|sang|kết thúc|chậm nhất(?:\slà)?)\snăm\s)$",
    re.IGNORECASE,
)
_STEMS = ("Giáp", "Ất", "Bính", "Đinh", "Mậu", "Kỷ", "Canh", "Tân", "Nhâm", "Quý")
_BRANCHES = ("Tý", "Sửu", "Dần", "Mão", "Thìn", "Tỵ", "Ngọ", "Mùi", "Thân", "Dậu", "Tuất", "Hợi")
_LUNAR_YEARS = {f"{_STEMS[place % 10]} {_BRANCHES[place % 12]}": place for place in range(60)}  # the first is 1984
_LUNAR_YEAR = re.compile(
    rf"\b(?P<name>{'|'.join([*_LUNAR_YEARS, *map(str.upper, _LUNAR_YEARS)])})\b"
    r"(?:\W{1,3}(?:(?:năm|NĂM)\s)?(?P<year>20\d\d)(?!\d))?"
)
_LUNAR_DAY = re.compile(r"\b(?:âm lịch|tháng (?:Giêng|giêng|Chạp|chạp))\b")
_ANNUAL = {"Kế hoạch", "Chương trình công tác", "Công văn", "Hướng dẫn"}
_EXCERPT = 70


@dataclass(frozen=True)
class Notice:
    """Something that a person must look at in the new plan.

    `source` is an English sentence marked for the context "errors", `values` fills it. `step` is the wizard's step
    where it is put right, `block` the block of the new plan that it is about. One `of_words` holds as long as they
    stand.
    """

    step: str
    source: str
    values: dict[str, object] = field(default_factory=dict)
    block: Block | None = None
    of_words: bool = False

    def error(self) -> UserError:
        """Return the sentence as an error, for `i18n.sentence`."""
        return UserError(self.source, **self.values)


def to_next_year(
    plan: Plan, year: int, carried_before: Collection[int] = (), today: date = date.min
) -> tuple[Plan, list[Notice]]:
    """Return a draft of `plan` for `year` and what is to be checked in it; `plan` stays as it is.

    The plan's own year and the one after it move, in words and in deadlines. Bases, cited documents and ranges of
    years stay. One-off tasks that are done, or were put aside for good, stay behind, and so do those that were carried
    into another plan, given by their ids; all others come along with nothing reported yet. Those that were late on
    `today` are named, with the date that is proposed for them. One that is unfinished names the old task that it
    goes on with: what was reported of it follows when the draft becomes a plan, since more may be reported until then.
    """
    old = plan.year or plan.dated.year
    tasks = {
        id(task): _task(task, old, year) for task in plan.tasks if _goes_on(task) and task.id not in carried_before
    }
    blocks = [block for block in _blocks(plan, tasks, old, year) if block.kind is not BlockKind.COVER]
    renumber(blocks)
    moved = replace(
        plan, title=shift(plan.title, old, year), year=year, number="", dated=PartialDate(), blocks=blocks,
        tasks=list(tasks.values()), recipients=list(plan.recipients), status=PlanStatus.DRAFT, version=1,
        issued_number="", issued_on=None,
        source_file="", created_at=None, changed_at=None, deleted_at=None, id=None,
    )  # fmt: skip
    return moved, [*_notices(plan, moved, old, year, carried_before), *_late(plan, tasks, today)]


def duplicate(plan: Plan, title: str) -> Plan:
    """Return a draft with the text and the duties of `plan` under another title; nothing is reported of it yet."""
    tasks = {id(task): anew(task) for task in plan.tasks}
    return replace(
        plan, title=title, number="", dated=PartialDate(), blocks=_blocks(plan, tasks, None, 0),
        tasks=list(tasks.values()), recipients=list(plan.recipients), status=PlanStatus.DRAFT, version=1,
        issued_number="", issued_on=None,
        source_file="", created_at=None, changed_at=None, deleted_at=None, id=None,
    )  # fmt: skip


def anew(task: Task) -> Task:
    """Return a duty for another plan that says the same; nothing is reported of it, and the first goes on by itself."""
    new = _task(task, None, 0)
    new.continues = None
    return new


def shift_title(plan: Plan, year: int) -> str:
    """Return the subject that a plan has when it is moved to `year`."""
    return shift(plan.title, plan.year or plan.dated.year, year)


def shift(text: str, old: int | None, year: int) -> str:
    """Return `text` with the year `old` and the one after it moved along to `year`; the length stays."""
    if old is None or old == year:
        return text
    out = list(text)
    kept = [match.span() for pattern in (_RANGE, _LAW, _CITED) for match in pattern.finditer(text)]
    kept += [match.span() for match in _TARGET.finditer(text) if int(match[1]) != old]
    for match in _YEAR.finditer(text):
        start, end = match.span()
        found = int(match[0])
        if found not in (old, old + 1) or any(first <= start < last for first, last in kept):
            continue
        if not _is_year(text, start, end):
            continue
        moved = found + year - old
        out[start:end] = str(moved)
        day = re.search(r"\b29(?=(\s?[/.\-]\s?|\stháng\s)0?2(?:\s?[/.\-]\s?|\snăm\s)$)", text[:start])
        if day is not None and not _leap(moved):
            out[day.start() : day.end()] = "28"
    return "".join(out)


def _is_year(text: str, start: int, end: int) -> bool:
    """Return whether four digits are a year: after "năm", in a date, or closing a phrase."""
    before, after = text[:start], text[end:]
    if re.search(r"(?:\bnăm\s|\d\s?[/.\-]\s?|\b(?:quý|tháng)\s[\dIV]+\s?[/,]?\s?)$", before, re.IGNORECASE):
        return True
    return re.search(r"[^\W\d]\s$", before) is not None and re.match(r"\s*(?:$|[,.;:)”\"])", after) is not None


def _leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _moved_limits(text: str, old: int | None, year: int) -> str:
    """Return `text` with only its time limits moved: what it is about ("tổng kết năm 2026") stays."""
    moved = shift(text, old, year)
    out, end = "", 0
    for match in _YEAR.finditer(text):  # with what stands before it: the day of a leap year goes along
        source = moved if _LIMIT.search(text[: match.start()]) else text
        out, end = out + source[end : match.end()], match.end()
    return out + text[end:]


def _runs(parts: Runs, old: int | None, year: int, still: int = 0) -> Runs:
    """Return runs with their years moved, the first `still` letters as they are."""
    return _with_words(parts, plain(parts)[:still] + shift(plain(parts)[still:], old, year))


def _with_words(parts: Runs, text: str) -> Runs:
    """Return runs with other words of the same length."""
    out, start = [], 0
    for run in parts:
        out.append(Run(text[start : start + len(run.text)], run.bold, run.italic, run.underline))
        start += len(run.text)
    return merge(tuple(out))


def _goes_on(task: Task) -> bool:
    return not one_off(task) or not (task.status is TaskStatus.DONE or task.let_go)


def _task(task: Task, old: int | None, year: int) -> Task:
    lasting = task.origin is not Origin.DEMAND  # last year's paper asks nothing of this year
    new = Task(
        _runs(task.runs, old, year), unit=task.unit, role=task.role, supporting=list(task.supporting),
        deadline=_deadline(task.deadline, old, year),
        more_deadlines=tuple(filter(None, (_deadline(due, old, year) for due in task.more_deadlines))),
        recurring=task.recurring, continuous=task.continuous,
        timing=shift(task.timing, old, year), product=shift(task.product, old, year),
        note=shift(task.note, old, year), position=task.position,
        continues=task.id if one_off(task) else None,
        origin=task.origin if lasting else Origin.UNKNOWN, origin_note=task.origin_note if lasting else "",
    )  # fmt: skip
    open_again(new)
    return new


def carried(task: Task, old: int | None, year: int | None) -> Task:
    """Return an unfinished task for the plan of `year`, with what was reported of it.

    Its date moves along, and the time limits in its words, unless it is due in that year or later already: "trước ngày
    01/01/2028" is due in 2027. What it is about stays: an overdue "tổng kết năm 2026" is still that of 2026.
    """
    stays = year is None or any(last_day(due).year >= year for due in task.deadlines)
    moved_from = None if stays else old
    new = _task(task, moved_from, year or 0)
    new.runs = _with_words(task.runs, _moved_limits(task.text, moved_from, year or 0))
    new.product = _moved_limits(task.product, moved_from, year or 0)
    take_up(new, task)
    new.origin, new.origin_note = task.origin, task.origin_note  # what was asked is still owed
    return new


def _deadline(due: Deadline | None, old: int | None, year: int) -> Deadline | None:
    if due is None or old is None or due.day.year not in (old, old + 1):
        return due
    target = due.day.year + year - old
    day = due.day.day if (due.day.month, due.day.day) != (2, 29) or _leap(target) else 28
    return Deadline(date(target, due.day.month, day), due.inclusive, shift(due.wording, old, year))


def moved_day(due: date, old: int | None, year: int) -> date:
    """Return the day of a deadline in a plan that is moved from the year `old`."""
    moved = _deadline(Deadline(due), old, year)
    return due if moved is None else moved.day


def redate(task: Task, day: date) -> None:
    """Let a task be due on another day, as written, in its words too where they name the day."""
    due = task.deadline
    if due is None or due.day == day:
        return
    words = re.sub(_WRITTEN, day_words(day), due.wording, count=1)
    at = task.text.find(due.wording) if due.wording and words != due.wording else -1
    if at >= 0:
        task.runs = replaced(task.runs, [at], len(due.wording), words)
    if task.timing and words != due.wording:
        task.timing = task.timing.replace(due.wording, words)
    task.deadline = Deadline(day, due.inclusive, words if words != due.wording else "")


def _blocks(plan: Plan, tasks: dict[int, Task], old: int | None, year: int) -> list[Block]:
    """Return the moved blocks; a heading goes when all that stood under it has stayed behind."""
    out: list[Block] = []
    gone: list[int] = []  # where in `out` duties are missing
    behind = {bare(task.runs) for task in plan.tasks if id(task) not in tasks}
    behind -= {bare(task.runs) for task in plan.tasks if id(task) in tasks}  # of two that say the same one goes on
    for block in without_notes(plan.blocks, plan.number):
        own = block.runs
        if block.kind is BlockKind.CLOSING and own and not (own := without_replaced(own)):
            continue
        if block.task is not None and id(block.task) not in tasks:
            gone.append(len(out))
            if out and out[-1].run_in:
                out[-1].run_in = False  # what stands behind the duty is not what the heading says
            continue
        still = len(plain(block.runs)) if block.kind is BlockKind.BASIS else 0
        if still and (opening := _LEAD_IN.search(plain(block.runs))) is not None:
            still = opening.end()
        out.append(
            replace(
                block,
                id=None,
                task=None if block.task is None else tasks[id(block.task)],
                runs=_runs(own, old, year, still),
                rows=[[shift(cell, old, year) for cell in row] for row in _rows(block, behind)],
                widths=list(block.widths),
            )
        )
    for place in sorted(set(gone), reverse=True):
        heading = place - 1
        while heading >= 0 and out[heading].kind not in NUMBERED_KINDS:
            heading -= 1
        end = place
        while end < len(out) and out[end].kind not in NUMBERED_KINDS | {BlockKind.CLOSING, BlockKind.APPENDIX}:
            end += 1
        left = out[heading + 1 : end]
        if heading < 0 or out[heading].kind is BlockKind.SECTION or out[heading].task is not None:
            continue
        points = [block for block in left if block.kind is BlockKind.POINT]
        if not left:
            del out[heading]
        elif len(points) == 1 == len(left):
            points[0].kind, points[0].marker = BlockKind.PARAGRAPH, ""
    return out


def _rows(block: Block, behind: Collection[str]) -> list[list[str]]:
    """Return the rows of a table without those of duties that have stayed behind; what counted them counts again."""
    heads = max(block.header_rows, 1)
    kept = [
        list(row)
        for at, row in enumerate(block.rows)
        if at < heads or not any(bare(runs(cell)) in behind for cell in row)
    ]
    numbers = [int(row[0]) for row in block.rows[heads:] if row and row[0].isdecimal()]
    if len(kept) < len(block.rows) and numbers == list(range(1, len(numbers) + 1)):
        for number, row in enumerate((row for row in kept[heads:] if row and row[0].isdecimal()), start=1):
            row[0] = str(number)
    return kept


def _notices(plan: Plan, moved: Plan, old: int | None, year: int, carried_before: Collection[int]) -> Iterator[Notice]:
    if old is None:
        source = QT_TRANSLATE_NOOP("errors", "The old plan has no year, so no year was moved. Read the text through.")
        yield Notice("general", source)
    if plan.superior:
        source = QT_TRANSLATE_NOOP("errors", "“{text}” is the superior's plan of the old year. Name that of {year}.")
        yield Notice("general", source, {"text": plan.superior, "year": year})
    if any(block.kind is BlockKind.COVER for block in plan.blocks):
        source = QT_TRANSLATE_NOOP(
            "errors", "The decision that issued the old plan stays behind: the new plan needs one of its own."
        )
        yield Notice("content", source)
    if old is not None:
        for error in of_lunar_year(moved.title, year):
            yield Notice("general", error.source, error.values, of_words=True)
    for block in moved.blocks:
        if block.kind is BlockKind.BASIS:
            yield from _at(block, "bases", of_old_year(block.text, old, year, basis=True))
    for block in body(moved):
        if block.kind is not BlockKind.BASIS:
            step = "assign" if block.task is not None else "content"
            yield from _at(block, step, of_old_year(block.text, old, year))
            yield from _at(block, step, cells_of_old_year(block.rows, old))
    alone = {block.text for block in plan.blocks if block.run_in}
    for block in moved.blocks:
        if not block.run_in and block.kind in NUMBERED_KINDS and block.text in alone:
            source = QT_TRANSLATE_NOOP(
                "errors", "The duty of “{text}” stays behind. See whether what stands below it belongs to it."
            )
            yield Notice("content", source, {"text": _excerpt(block.text)}, block)
    behind = sum(not _goes_on(task) and task.status is TaskStatus.DONE for task in plan.tasks)
    let_go = sum(not _goes_on(task) for task in plan.tasks) - behind
    if behind:
        source = QT_TRANSLATE_NOOP(
            "errors", "{count} finished dut{count:y|ies} {count:stays|stay} behind in the old plan."
        )
        yield Notice("assign", source, {"count": behind})
    if let_go:
        source = QT_TRANSLATE_NOOP(
            "errors", "{count} dut{count:y stays|ies stay} behind: {count:it was|they were} paused without going on."
        )
        yield Notice("assign", source, {"count": let_go})
    elsewhere = len(plan.tasks) - behind - let_go - len(moved.tasks)
    if elsewhere:
        source = QT_TRANSLATE_NOOP(
            "errors",
            "{count} unfinished dut{count:y stays|ies stay} behind: {count:it goes|they go} on in another plan.",
        )
        yield Notice("assign", source, {"count": elsewhere})
    unfinished = sum(task.continues is not None for task in moved.tasks)
    if unfinished:
        source = QT_TRANSLATE_NOOP(
            "errors",
            "{count} unfinished dut{count:y|ies} {count:comes along|come along}. Those whose time is over "
            "will go on here once this plan is issued, and are owed in the old one till then; take out what "
            "is not to.",
        )
        yield Notice("assign", source, {"count": unfinished})


def _late(plan: Plan, tasks: dict[int, Task], today: date) -> Iterator[Notice]:
    """Yield a notice for each unfinished duty that was late: a year more is a proposal, not a decision."""
    for task in plan.tasks:
        new = tasks.get(id(task))
        if new is None or new.deadline is None or task.deadline is None or not one_off(task):
            continue
        if max(map(last_day, task.deadlines)) < today and new.deadline != task.deadline:
            source = QT_TRANSLATE_NOOP(
                "errors", "“{text}” was due on {old} and is late. {new} is proposed; set the day that holds."
            )
            days = {"old": day_words(last_day(task.deadline)), "new": day_words(last_day(new.deadline))}
            yield Notice("assign", source, {"text": _excerpt(task.text), **days})


def _at(block: Block, step: str, found: Iterable[UserError]) -> Iterator[Notice]:
    for error in found:
        yield Notice(step, error.source, error.values, block, of_words=True)


def of_old_year(words: str, old: int | None, year: int, *, basis: bool = False) -> Iterator[UserError]:
    """Yield what still is of the year `old`, or of one before, in words of a plan that was moved from it to `year`."""
    yield from _basis(words, old, year) if basis else _words(words, old, year)


def cells_of_old_year(rows: Iterable[Sequence[str]], old: int | None) -> Iterator[UserError]:
    """Yield the first cell of a table that is of the year before `old`: beside "Kế hoạch 2027" no "Thực hiện 2025"."""
    for cell in (cell for row in rows for cell in row):
        kept = [match.span() for pattern in (_RANGE, _LAW, _CITED) for match in pattern.finditer(cell)]
        for match in _YEAR.finditer(cell):
            inside = any(first <= match.start() < last for first, last in kept)
            if old is not None and int(match[0]) == old - 1 and not inside and _is_year(cell, *match.span()):
                yield UserError(_STILL_THERE, words=match[0], text=_excerpt(cell))
                return


_STILL_THERE = QT_TRANSLATE_NOOP("errors", "“{words}” still stands in the text: “{text}”.")


def _basis(words: str, old: int | None, year: int) -> Iterator[UserError]:
    text = _excerpt(re.sub(r"^Căn cứ\s+(?:vào\s+)?", "", words).rstrip(" ;."))
    ended = [match for match in _RANGE.finditer(words) if int(match["last"]) < year]
    opening = _LEAD_IN.search(words)  # from there on the plan itself is spoken of, whose year has moved
    years = [int(found) for found in _YEAR.findall(words[: opening.start()] if opening else words)]
    if ended:
        source = QT_TRANSLATE_NOOP("errors", "The period “{period}” in the basis “{text}” ends before {year}.")
        yield UserError(source, period=ended[0][0], text=text, year=year)
    elif old is not None and _is_for(words, old):
        yield UserError(_BASIS_FOR, text=text, old=old, year=year)
    elif years and max(years) < year:
        source = QT_TRANSLATE_NOOP("errors", "The basis “{text}” is of {old}. Check whether it is still in force.")
        yield UserError(source, text=text, old=years[0])


def bases_for_last_year(plan: Plan) -> Iterator[tuple[Block, UserError]]:
    """Yield the bases of a plan that are for the year before its own: papers that come each year ("… năm 2026")."""
    year = plan.year
    for block in plan.blocks if year is not None else ():
        words = block.text
        annual = any(cited.kind in _ANNUAL for cited in citations(words))
        if block.kind is BlockKind.BASIS and year is not None and annual and _is_for(words, year - 1):
            text = _excerpt(re.sub(r"^Căn cứ\s+(?:vào\s+)?", "", words).rstrip(" ;."))
            yield block, UserError(_BASIS_FOR, text=text, old=year - 1, year=year)


_BASIS_FOR = QT_TRANSLATE_NOOP("errors", "The basis “{text}” is for {old}. Look for the one of {year}.")


def _is_for(words: str, year: int) -> bool:
    """Return whether a year is what words are about, not a date in them nor the first of several years."""
    return re.search(rf"\bnăm {year}\b(?!\s?[-–—]\s?20\d\d)", _without_dates(words)) is not None


def _without_dates(text: str) -> str:
    return re.sub(_DATE, "", _LAW.sub("", text))


def _words(words: str, old: int | None, year: int) -> Iterator[UserError]:
    for match in _RANGE.finditer(words):
        if int(match["last"]) < year:
            source = QT_TRANSLATE_NOOP("errors", "The period “{period}” in the text ends before {year}.")
            yield UserError(source, period=match[0], year=year)
    if old is None:
        return
    yield from of_lunar_year(words, year)
    for cited in citations(words):
        if cited.kind in _ANNUAL and cited.date is not None and old - 1 <= cited.date.year <= old:
            source = QT_TRANSLATE_NOOP("errors", "The text cites {number} of {old}. Look for the one of {year}.")
            yield UserError(source, number=cited.number, old=cited.date.year, year=year)
    kept = [match.span() for pattern in (_RANGE, _LAW, _CITED) for match in pattern.finditer(words)]
    for match in re.finditer(rf"\bnăm {old - 1}\b", words, re.IGNORECASE):
        if not any(first <= match.end() - 1 < last for first, last in kept):
            yield UserError(_STILL_THERE, words=match[0], text=_excerpt(words))
            return


def of_lunar_year(words: str, year: int) -> Iterator[UserError]:
    """Yield where words that were moved to `year` name another lunar year, or a lunar day beside a date that moved.

    A lunar day stays where its date moves, and the next year's is another one.
    """
    named = list(_LUNAR_YEAR.finditer(words))
    for match in named:
        meant = int(match["year"] or year)
        if (meant - 1984) % 60 != _LUNAR_YEARS[match["name"].title()]:
            source = QT_TRANSLATE_NOOP("errors", "“{words}” is not the lunar year {year}. Check it, and the lunar day.")
            yield UserError(source, words=match["name"], year=meant)
            return
    day = _LUNAR_DAY.search(words)
    if day is not None and not named and any(match[0].endswith(str(year)) for match in re.finditer(_DATE, words)):
        source = QT_TRANSLATE_NOOP("errors", "The lunar day in “{text}” stands beside a date that moved. Check both.")
        yield UserError(source, text=_excerpt(words))


def _excerpt(text: str) -> str:
    return text if len(text) <= _EXCERPT else f"{text[:_EXCERPT].rsplit(' ', 1)[0]} …"
