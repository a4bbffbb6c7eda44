"""Duties in the text of a plan: made from a paragraph, and put where their unit stands."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping

from desktop.domain.base.text import Runs, fold, plain, runs
from desktop.domain.office.office import Unit, UnitGroup
from desktop.domain.office.unit_names import folded_names, full_name
from desktop.domain.plan.plan import NUMBERED_KINDS, Block, BlockKind, Plan, renumber, tasks_in_order
from desktop.domain.task import wording
from desktop.domain.task.labelled import fields
from desktop.domain.task.task import Deadline, Recurrence, Task
from desktop.domain.task.unit_sentence import opens_with_duty

_REQUEST = "Đề nghị "
_LEVEL = re.compile(r" (?:xa|phuong|dac khu|thi tran)$")
_LIKE = (BlockKind.POINT, BlockKind.BULLET, BlockKind.PARAGRAPH)


def task_from_words(parts: Runs, unit: Unit | None, year: int | None, *, opening: str = "", timing: str = "") -> Task:
    """Return the task that words give: role, deadline, recurrence and product. All ways to a task lead through here.

    `opening` is the duty from its verb on, where the unit stands before it in the sentence. `timing` is what a table
    or a template says of the time beside the text; it counts before the text. A day without its year that comes back
    ("định kỳ hằng quý ... trước ngày 15/6") is no date due of its own: it is when that period is due.
    """
    text = plain(parts)
    often = wording.recurring(timing) or (() if _is_once(timing, text, year) else wording.recurring(text))
    own_year = None if is_recurring(often) else year
    told = wording.due_of(timing, own_year) if timing else ()
    due = told or wording.due_dates(text, own_year) or (due_once(text, year) if own_year != year else ())
    if not (timing or due or often) and (span := wording.days_from(text)) is not None:
        timing = span.wording  # counted from a day that is not known yet
    return Task(
        parts, unit=unit, role=wording.role(opening or text), deadline=due[0] if due else None, more_deadlines=due[1:],
        recurring=often, continuous=wording.continuous(timing or text), product=wording.product(text),
        timing="" if told else timing,
    )  # fmt: skip


def _is_once(timing: str, text: str, year: int | None) -> bool:
    """Return whether one day is given, and a period is only what the words are about ("Sơ kết 6 tháng")."""
    if not timing:
        about = _REVIEW.sub("", text)
        return about != text and not wording.recurring(about) and wording.explicit_deadline(text) is not None
    days = wording.due_of(timing, year)
    one = len(days) == 1 and wording.explicit_deadline(days[0].wording, year) is not None
    return one and re.search(r"\b(?:định kỳ|h[ằà]ng|mỗi)\b|một lần", text, re.IGNORECASE) is None


_REVIEW = re.compile(
    r"\b(?<!báo cáo )(?:hội nghị |họp )?sơ kết (?:công tác |hoạt động )?(?:0?6|sáu) tháng(?: đầu năm)?\b", re.IGNORECASE
)
"""What is looked back on: with a day of its own year it is held once ("Hội nghị sơ kết 6 tháng vào ngày 25/6/2027")."""


_OF_THE_WHOLE = re.compile(r"\bbáo cáo\b|^(?:hoàn thành|xong|gửi)\b", re.IGNORECASE)
"""What says of a duty that comes back when its period is due."""


_THEN_AGAIN = re.compile(r",?\svà\s(?=(?:cập nhật|rà soát|định kỳ|h[àằ]ng|mỗi|báo cáo)\b)", re.IGNORECASE)


def due_once(text: str, year: int | None) -> tuple[Deadline, ...]:
    """Return the dates due of what is to be done once beside what comes back.

    "Đối chiếu số liệu mỗi quý một lần; cung cấp danh sách chậm nhất ngày 10/4": the day is that of a part that opens
    with a duty of its own. "Lập sổ; hoàn thành trước ngày 20/4 và cập nhật 6 tháng một lần": of what stands before it.
    """
    once = []
    for sentence in re.split(r"(?:;|\.)\s+", text):
        part, *then = _THEN_AGAIN.split(sentence, maxsplit=1)
        if not opens_with_duty(part) or wording.recurring(part) or (_OF_THE_WHOLE.search(part) and not then):
            continue
        once.append(wording.due_dates(part, year))
    return next((due for due in once if due), ())


_NO_HALF_YEARS = re.compile(
    r"\(\s?(?:xong |báo cáo |6 tháng )*(?:trước|chậm nhất)|\bh[ằà]ng năm\b|\bmỗi năm\b", re.IGNORECASE
)


def named_days(text: str, often: Iterable[Recurrence], year: int | None) -> tuple[Deadline, ...]:
    """Return the dates due that words name by day and month, the first one first: a month or a quarter is none.

    Where a duty comes back, days without a year count if they are those of the paper's own year ("6 tháng trước ngày
    15/6, năm trước ngày 30/11"). Those of other periods do not, nor those that only explain the period ("6 tháng
    (trước ngày 15/6)"); then what is to be done once counts.
    """
    halves = {*often} - {Recurrence.AD_HOC} == {Recurrence.HALF_YEARLY, Recurrence.YEARLY}
    own_year = year if not is_recurring(often) or (halves and _NO_HALF_YEARS.search(text) is None) else None
    if wording.explicit_deadline(text, own_year) is not None:
        return wording.due_dates(text, own_year)
    once = due_once(text, year) if own_year is None else ()
    return tuple(due for due in once if wording.explicit_deadline(due.wording, year) is not None)


def is_recurring(often: Iterable[Recurrence]) -> bool:
    """Return whether a task comes back in periods; what is asked for now and then does not."""
    return bool(set(often) - {Recurrence.AD_HOC})


def heading_names(text: str, unit: Unit) -> bool:
    """Return whether a heading ("Đề nghị Công an xã:") is that of a unit, by any of its names.

    The level of the office may stand behind the name ("Văn phòng HĐND và UBND phường").
    """
    words = fold(text).rstrip(" .:")
    names = folded_names(unit) | {fold(full_name(unit.name))}
    meant = {words, words.removeprefix(fold(_REQUEST) + " ")}
    return not names.isdisjoint(meant | {_LEVEL.sub("", name) for name in meant})


def replaced_name(heading: str, old: Unit, new: Unit) -> str:
    """Return a heading that names a unit with the name of another in its place."""
    asked = fold(heading).startswith(fold(_REQUEST)) or new.group is UnitGroup.REQUEST
    end = heading[len(heading.rstrip(" .:")) :]
    return f"{_REQUEST if asked else ''}{full_name(new.name)}{end}"


def take_out(blocks: list[Block], task: Task) -> None:
    """Take a duty out of the text; what stands behind it does not come into the line of a heading that it went on."""
    at = next((at for at, block in enumerate(blocks) if block.task is task), None)
    if at is not None:
        del blocks[at]
        if at and blocks[at - 1].run_in:
            blocks[at - 1].run_in = False


def place(plan: Plan, task: Task) -> None:
    """Put a duty into the text: behind the last one under its unit's heading, or under a new heading at the end.

    A block that it has already is moved. A duty without a unit stays out of the text.
    """
    take_out(plan.blocks, task)
    unit = task.unit
    if unit is None:
        return
    start = next(
        (n for n, block in enumerate(plan.blocks)
         if block.kind is BlockKind.HEADING and heading_names(block.text, unit)), None,
    )  # fmt: skip
    if start is None:
        ask = unit.group is UnitGroup.REQUEST
        heading = Block(BlockKind.HEADING, runs(f"{_REQUEST if ask else ''}{full_name(unit.name)}", bold=True), depth=2)
        end = _end_of_body(plan)
        plan.blocks[end:end] = [heading, Block(BlockKind.PARAGRAPH, task=task)]
    else:
        end = start + 1
        while end < len(plan.blocks) and _is_under(plan.blocks[end]):
            end += 1
        before = [block for block in plan.blocks[start + 1 : end] if block.task is not None]
        kind = before[-1].kind if before else BlockKind.PARAGRAPH
        marker = before[-1].marker if kind is BlockKind.BULLET else ""
        if len(before) == 1 and kind is BlockKind.PARAGRAPH:
            before[0].kind = kind = BlockKind.POINT  # one duty is a paragraph, several are points
        depth = before[-1].depth if before else 0
        plan.blocks.insert(end, Block(kind, marker=marker, depth=depth, task=task))
    renumber(plan.blocks)


def _is_under(block: Block) -> bool:
    """Return whether a block goes on with what a heading began."""
    return block.kind in _LIKE or block.is_below


def beside_text(plan: Plan, before: Mapping[int, Unit | None] | None = None) -> dict[int, Task]:
    """Return the duties without a place of their own in the text, by the `id` of the paragraph that says each.

    They were read from a heading, or a paragraph under it, with what belongs to them below ("Đơn vị chủ trì: …").
    Where several have the same words, a duty is said where a line below names its unit, or the one that it had `before`
    (by its `id`); else nowhere.
    """
    placed = {id(block.task) for block in plan.blocks}
    loose = [task for task in plan.tasks if id(task) not in placed]
    if not loose:
        return {}
    alike = Counter(bare(task.runs) for task in loose)
    heads: dict[str, list[Block]] = {}
    for block in plan.blocks:
        if block.runs:
            heads.setdefault(bare(block.runs), []).append(block)
    out: dict[int, list[Task]] = {}
    for task in loose:
        words, unit = bare(task.runs), (before or {}).get(id(task), task.unit)
        found = heads.get(words, [])
        if len(found) > 1 or alike[words] > 1:
            found = led_by(plan, found, unit)
        if len(found) == 1:
            out.setdefault(id(found[0]), []).append(task)
    return {key: tasks[0] for key, tasks in out.items() if len(tasks) == 1}


def led_by(plan: Plan, heads: Iterable[Block], unit: Unit | None) -> list[Block]:
    """Return those headings under which the first line that says who does it names a unit."""
    return [head for head in heads if unit is not None and heading_names(lead_below(plan, head), unit)]


def lead_below(plan: Plan, head: Block) -> str:
    """Return whom the first line below a heading that says so names as who does it."""
    at = next(at for at, block in enumerate(plan.blocks) if block is head)
    for block in plan.blocks[at + 1 :]:
        if block.task is not None or block.kind in NUMBERED_KINDS:
            break
        for field in fields(block.text):
            if field.kind == "lead":
                return next(iter(wording.split_units(field.words)), "")
    return ""


def reword(block: Block, parts: Runs, beside: Mapping[int, Task]) -> None:
    """Give a paragraph other words, and with it the duty that was read from it; `beside` is what `beside_text` gave."""
    block.runs = parts
    reworded(block, beside)


def reworded(block: Block, beside: Mapping[int, Task]) -> None:
    """Give the duty that was read from a paragraph the words that this has now."""
    task = beside.get(id(block))
    if task is not None and block.text.strip():
        task.runs = runs(block.text)


def bare(parts: Runs) -> str:
    """Return words without what ends them, by which a duty and the heading that it was read from are the same."""
    return plain(parts).strip().rstrip(" .:;")


def owners(plan: Plan) -> dict[int, Unit | None]:
    """Return the units of a plan's duties by the `id` of the duty, for `place_changed`."""
    return {id(task): task.unit for task in plan.tasks}


def place_changed(plan: Plan, before: Mapping[int, Unit | None]) -> None:
    """Put into the text what was changed in a grid; `before` is what `owners` gave then.

    A new duty goes under its unit, and one that got another unit where it stood under that of before. A duty of the
    content, that names who does it in its own sentence, stays where it was written, as does one that is a heading.
    """
    blocks = {id(block.task): block for block in plan.blocks if block.task is not None}
    headed = {bare(block.runs) for block in plan.blocks if block.runs}
    for task in plan.tasks:
        block, old = blocks.get(id(task)), before.get(id(task))
        if id(task) in before and (is_same(old, task.unit) or (block is None and bare(task.runs) in headed)):
            continue
        heading = "" if block is None else heading_above(plan, block)
        if block is None or (old is not None and heading_names(heading, old)):
            place(plan, task)


def heading_above(plan: Plan, block: Block) -> str:
    """Return the text of the heading that a block stands under; "b)" ends what "a)" is the heading of."""
    heading = above = ""
    lettered = False
    for item in plan.blocks:
        if lettered and item.kind is BlockKind.POINT and item.marker.endswith(")"):
            heading, lettered = above, False
        if item is block:
            break
        if item.kind in NUMBERED_KINDS and not item.is_below:
            lettered = item.kind is BlockKind.SUBHEADING and item.marker.endswith(")")
            heading = item.text
            above = above if lettered else heading
    return heading


def is_same(one: Unit | None, other: Unit | None) -> bool:
    """Return whether a unit is another one: the same one comes as several objects, each read at another time."""
    if one is None or other is None or one.id is None:
        return one is other
    return one.id == other.id


def order(plan: Plan) -> None:
    """Let the duties of each unit, at their places in the text, follow the order of the plan's tasks."""
    number = {id(task): index for index, task in enumerate(plan.tasks)}
    slots: dict[int, list[Block]] = {}
    for block in plan.blocks:
        if block.task is not None and id(block.task) in number:
            slots.setdefault(id(block.task.unit), []).append(block)
    for places in slots.values():
        tasks = sorted((block.task for block in places if block.task is not None), key=lambda task: number[id(task)])
        for block, task in zip(places, tasks, strict=True):
            block.task = task


def asked_first(plan: Plan) -> bool | None:
    """Return whether Party bodies, the Front and its members stand before the others; None where it makes no sense."""
    kinds = [asked for _start, _end, asked in _unit_groups(plan)]
    return kinds[0] if len(set(kinds)) == 2 else None


def put_asked(plan: Plan, *, first: bool) -> None:
    """Let Party bodies, the Front and its members stand before, or behind, the units that are told what to do."""
    groups = _unit_groups(plan)
    if not groups:
        return
    parts = [(plan.blocks[start:end], asked) for start, end, asked in groups]
    ordered = sorted(parts, key=lambda part: part[1] is not first)
    plan.blocks[groups[0][0] : groups[-1][1]] = [block for blocks, _asked in ordered for block in blocks]
    renumber(plan.blocks)
    plan.tasks[:] = tasks_in_order(plan)


def _unit_groups(plan: Plan) -> list[tuple[int, int, bool]]:
    """Return the neighbouring groups of a unit's heading with its duties: start, end, and whether it is only asked."""
    out: list[tuple[int, int, bool]] = []
    blocks = plan.blocks
    for start, block in enumerate(blocks):
        if block.kind is not BlockKind.HEADING:
            continue
        end = start + 1
        while end < len(blocks) and _is_under(blocks[end]):
            end += 1
        units = {id(item.task.unit): item.task.unit for item in blocks[start:end] if item.task is not None}
        unit = next(iter(units.values()), None)
        if unit is None or len(units) != 1 or not heading_names(block.text, unit):
            continue
        if out and out[-1][1] != start:
            out = []  # something stands between: only what is together can change places
        out.append((start, end, unit.group is UnitGroup.REQUEST))
    return out


def _end_of_body(plan: Plan) -> int:
    """Return the place before the closing paragraph, or before the first appendix, or the end."""
    for number, block in enumerate(plan.blocks):
        if block.kind in {BlockKind.CLOSING, BlockKind.APPENDIX}:
            return number
    return len(plan.blocks)
