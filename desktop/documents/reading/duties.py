"""Duties of units: the section TỔ CHỨC THỰC HIỆN as tasks."""

from __future__ import annotations

import re
from collections.abc import Sequence

from desktop.catalogue.holidays import is_working_day
from desktop.documents.reading.source import bold_share
from desktop.domain.duty import task_from_words
from desktop.domain.office import Unit, UnitGroup
from desktop.domain.plan import Block, BlockKind
from desktop.domain.task import Role, Task
from desktop.domain.text import Runs, clean, fold, plain
from desktop.domain.unit_sentence import DUTY, GIVEN, REQUEST, unit_in_sentence
from desktop.domain.wording import is_unit_name, recounted, role, supporting

_SECTION = re.compile(
    r"\bto chuc (?:trien khai )?thuc hien|\bphan cong (?:nhiem vu|thuc hien|to chuc|trach nhiem)|^trach "
    r"nhiem (?:thuc hien|cua|to chuc)"
    r"|\bto chuc trien khai\b|^phan cong\b|\btrien khai thuc hien$"
)
_NO_UNIT = re.compile(
    r"^(?:che do|thong tin,? bao cao|cong tac (?!mat tran)|kinh phi|nguon (?:kinh phi|von|luc)|thoi gian"
    r"|phan cong|tien do|nhiem vu|noi dung"
    r"|kiem tra|giam sat|khen thuong|thi dua|so ket|tong ket|danh gia|bao cao|muc tieu|giai phap|yeu cau$"
    r"|muc dich|to chuc|trien khai"
    r"|lo trinh|phuong thuc|hinh thuc|dia diem|dieu khoan|trach nhiem (?!cua)|hieu luc|che do|quy dinh|cac "
    r"buoc|thoi han|du toan)"
)
_REMARK = re.compile(
    r"^(?:tren day la|trong qua trinh|qua trinh|(?:neu )?(?:co )?(?:kho khan|vuong mac)|ke hoach nay|nhan "
    r"duoc|can cu (?:vao )?(?:noi dung )?ke hoach nay"
    r"|can cu (?:vao )?cac noi dung|(?:uy ban nhan dan|ubnd|chu tich)[^,.;]{0,60}? (?:yeu cau|de nghi|giao)\b"
    r"|(?:yeu cau|de nghi) (?:cac|thu truong|truong|lanh dao|chu tich|giam doc|nguoi dung dau|cac ong)|noi "
    r"dung ke hoach)"
)
_BODY = {BlockKind.PARAGRAPH, BlockKind.BULLET, BlockKind.POINT, BlockKind.NUMBERED}


class Units:
    """The unit objects of one plan, one a name."""

    def __init__(self) -> None:
        self._by_name: dict[str, Unit] = {}

    def get(self, name: str) -> Unit:
        """Return the unit of this name; "Đề nghị" before it makes it one that can only be asked."""
        request = REQUEST.match(name) is not None
        bare = clean(GIVEN.sub("", name)).rstrip(" :.;,")
        unit = self._by_name.get(bare)
        if unit is None:
            unit = Unit(bare, group=UnitGroup.REQUEST if request else UnitGroup.ASSIGN, position=len(self._by_name))
            self._by_name[bare] = unit
        elif request:
            unit.group = UnitGroup.REQUEST
        return unit


def make_task(runs: Runs, unit: Unit | None, units: Units, year: int | None, *, duty: str = "") -> Task:
    """Make a task of a duty; `duty` is its text from the verb on where the unit stands in the sentence."""
    task = counted(task_from_words(runs, unit, year, opening=duty))
    task.supporting = [units.get(name) for name in supporting(plain(runs))]
    return task


def counted(task: Task) -> Task:
    """Let working days from a day be counted by Vietnam's calendar; the office's own list counts when it is kept."""
    if task.deadline is not None:
        task.deadline = recounted(task.deadline, is_working_day)
    return task


def is_duty_section(text: str) -> bool:
    """Return whether a section heading opens the part where units get their duties."""
    return _SECTION.search(fold(text).strip(" .:")) is not None


def mark_closing(blocks: Sequence[Block]) -> None:
    """Mark the closing paragraph, in place: the last one of the body, unless it is a duty of the last unit."""
    place = len(blocks) - 1
    while place >= 0 and blocks[place].kind is BlockKind.TABLE:
        place -= 1
    if place < 0 or blocks[place].kind is not BlockKind.PARAGRAPH:
        return
    block = blocks[place]
    remark = _REMARK.match(fold(block.text)) is not None
    if remark or (block.text.endswith("./.") and not _under_unit(blocks, place)):
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


def assign(
    blocks: Sequence[Block], year: int | None
) -> tuple[list[Task], list[tuple[Block | None, str, list[Task]]], Units]:
    """Give duties their tasks, in place; return the tasks, and unit by unit what was found.

    An entry is the heading block (None where the unit stands in a sentence), the unit as printed, and its tasks.
    """
    units = Units()
    tasks: list[Task] = []
    entries: list[tuple[Block | None, str, list[Task]]] = []
    for first, last in _duty_ranges(blocks):
        part = blocks[first:last]
        entries.extend(_assign_section(part, year, units, tasks))
    return tasks, [entry for entry in entries if entry[2]], units


def _duty_ranges(blocks: Sequence[Block]) -> list[tuple[int, int]]:
    out: list[tuple[int, int]] = []
    index = 0
    while index < len(blocks):
        block = blocks[index]
        if block.kind is BlockKind.APPENDIX:
            break
        opens = block.kind in {BlockKind.SECTION, BlockKind.HEADING} and is_duty_section(block.text)
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
            if other.kind is BlockKind.APPENDIX or (0 < other.depth <= depth and other.kind is not BlockKind.POINT):
                break
            end += 1
        out.append((index + 1, end))
        index = end
    return out


def _is_unit_heading(block: Block) -> bool:
    if block.kind not in {BlockKind.HEADING, BlockKind.SUBHEADING}:
        return False
    folded = fold(block.text).strip(" .:")
    return bool(folded) and not _NO_UNIT.match(folded)


def _assign_section(
    blocks: Sequence[Block], year: int | None, units: Units, tasks: list[Task]
) -> list[tuple[Block | None, str, list[Task]]]:
    entries: list[tuple[Block | None, str, list[Task]]] = []
    heads = [block for block in blocks if _is_unit_heading(block)]
    doubtful = sum(_unit_like(block.text) for block in heads) < 0.5 * len(heads)
    has_headings = any(_unit_like(block.text) for block in heads) if doubtful else bool(heads)
    remarks_from = _remarks_from(blocks)
    current: Unit | None = None
    group = False  # the unit above is a bullet ("- Công an xã:"), its duties are deeper
    group_kind: tuple[BlockKind, str] | None = None
    for index, block in enumerate(blocks):
        if block.kind in {BlockKind.HEADING, BlockKind.SUBHEADING}:
            group, group_kind = False, None
            sure = _unit_like(block.text) or not (
                doubtful or (block.kind is BlockKind.SUBHEADING and current is not None)
            )
            if _is_unit_heading(block) and sure:
                current = units.get(block.text)
                entries.append((block, block.text, []))
            elif block.kind is BlockKind.HEADING:
                current = None
            continue
        if block.kind not in _BODY or index >= remarks_from:
            continue
        text = block.text
        if _is_unit_line(block) and (current is None or group or block.kind is BlockKind.NUMBERED):
            current = units.get(text)
            entries.append((None, text.rstrip(": "), []))
            group, group_kind = True, (block.kind, block.marker) if block.marker else None
            continue
        if group_kind is not None and (block.kind, block.marker) == group_kind:
            group, group_kind, current = False, None, None
        if current is not None and block.kind is not BlockKind.NUMBERED:
            _take(block, block.runs, current, units, year, tasks, entries[-1][2])
            continue
        if current is not None and (block.depth == 3 or group or not has_headings):
            _take(block, block.runs, current, units, year, tasks, entries[-1][2])
            continue
        if has_headings and block.kind is BlockKind.PARAGRAPH:
            continue
        found = unit_in_sentence(text)
        if found is None:
            continue
        name, duty = found
        unit = units.get(name)
        if not entries or entries[-1][0] is not None or units.get(entries[-1][1]) is not unit:
            entries.append((None, clean(_strip_given(name)).rstrip(" :,"), []))
        _take(block, block.runs, unit, units, year, tasks, entries[-1][2], duty)
        if block.kind is BlockKind.NUMBERED:
            current = None
    return entries


def _is_unit_line(block: Block) -> bool:
    """Return whether a paragraph is nothing but a unit, its duties below ("- Công an xã:", or the name in bold)."""
    named = block.text.endswith(":") or bold_share(block.runs) > 0.85
    return named and is_unit_name(GIVEN.sub("", block.text)) and _short_name(block.text)


def _strip_given(name: str) -> str:
    return name if REQUEST.match(name) else GIVEN.sub("", name)


def _unit_like(text: str) -> bool:
    return is_unit_name(GIVEN.sub("", text))


def _short_name(text: str) -> bool:
    return len(text.split()) <= 16 and role(text) is Role.OWN and DUTY.search(text) is None


def _take(
    block: Block,
    runs: Runs,
    unit: Unit,
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
        if block.kind is BlockKind.PARAGRAPH and not heads and _REMARK.match(fold(block.text)):
            index -= 1
            continue
        break
    return index
