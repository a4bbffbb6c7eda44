"""Paragraphs of a plan that become duties, and duties that become paragraphs again."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from desktop.domain.base.text import Runs, clean, plain
from desktop.domain.office.office import Unit, UnitGroup
from desktop.domain.plan.duty import heading_above, heading_names, task_from_words
from desktop.domain.plan.plan import Block, BlockKind, Plan
from desktop.domain.task.labelled import labels
from desktop.domain.task.task import Role, Task
from desktop.domain.task.unit_sentence import (
    bare_name,
    is_given,
    is_request,
    known_opening,
    opens_with_duty,
    unit_in_sentence,
)
from desktop.domain.task.wording import supporting

CAN_BE_DUTIES = frozenset({BlockKind.PARAGRAPH, BlockKind.BULLET, BlockKind.POINT, BlockKind.NUMBERED})
"""The kinds of blocks that a duty can stand in."""

_WHOLE = 7
"""Words: a shorter line says when or where what stands before it is done ("Tổ chức trong tháng 6/2027")."""

_OF_DUTY = {"lead", "support", "time", "product"}

_Find = Callable[[str], Unit | None]


def mark(plan: Plan, block: Block, known: Sequence[Unit], find: _Find) -> Task:
    """Make a block of a plan's text a duty, and return it: all that its words and its heading say is taken up.

    The unit is that which the sentence names, where the directory has it or the sentence gives it the duty; otherwise
    that of the heading above; otherwise one that is new to the directory. `known` is the directory, `find` finds a
    unit in it by any name.
    """
    task = as_duty(plan, block, known, find)
    block.task, block.runs = task, ()
    plan.tasks.append(task)
    return task


def as_duty(plan: Plan, block: Block, known: Sequence[Unit], find: _Find) -> Task:
    """Return the duty that a block would be, and change nothing (see `mark`)."""
    return duty_of(block.runs, _heading(plan, block, known, find), plan.year, known, find)


def leads_in(plan: Plan, block: Block) -> bool:
    """Return whether a line ends with a colon, and bullets follow it ("a) Công an xã chủ trì:")."""
    at = next((at for at, item in enumerate(plan.blocks) if item is block), len(plan.blocks))
    following = plan.blocks[at + 1 : at + 2]
    return block.text.rstrip().endswith(":") and [item.kind for item in following] == [BlockKind.BULLET]


def _heading(plan: Plan, block: Block, known: Sequence[Unit], find: _Find) -> str:
    """Return what a block stands under: the unit of the line that leads in to its list, else its heading."""
    heading = heading_above(plan, block)
    if block.kind is not BlockKind.BULLET:
        return heading
    at = next((at for at, item in enumerate(plan.blocks) if item is block), 0)
    lead = next((item for item in reversed(plan.blocks[:at]) if item.kind is not BlockKind.BULLET), None)
    if lead is None or lead.kind not in CAN_BE_DUTIES or lead.task is not None or not leads_in(plan, lead):
        return heading
    task = duty_of(lead.runs, heading_above(plan, lead), plan.year, known, find)
    dated = task.deadline or task.recurring or task.continuous or task.timing
    return heading if dated or task.unit is None else task.unit.name


def duty_of(parts: Runs, heading: str, year: int | None, known: Sequence[Unit], find: _Find) -> Task:
    """Return the duty that words below a heading give (see `mark`)."""

    def of_directory(name: str) -> Unit | None:
        found = find(name)
        if found is None or found.id is None:
            return found
        return next((item for item in known if item.id == found.id), found)

    text = clean(plain(parts))
    unit, opening = _unit(text, heading, known, of_directory)
    task = task_from_words(parts, unit, year, opening=opening)
    task.supporting = _supporting(text, unit, known, of_directory)
    return task


def proposals(plan: Plan, known: Sequence[Unit], find: _Find) -> list[tuple[Block, Task]]:
    """Return the paragraphs that read like a duty of a unit, with the duty: for somebody to choose from.

    It stands under the unit's name, or names the unit and says when, or that it leads or takes part; one that names
    nobody says what to do, and when.
    """
    out = []
    for block in plan.blocks:
        if block.kind is BlockKind.APPENDIX:
            break
        if block.kind not in CAN_BE_DUTIES or block.task is not None or not block.text or _is_labelled(block.text):
            continue
        task = as_duty(plan, block, known, find)
        heading = _heading(plan, block, known, find)
        under = any(heading_names(heading, unit) for unit in known)
        when = task.deadline or task.recurring or task.continuous or task.timing
        given = task.unit is not None and bool(when or task.role is not Role.OWN)
        if not when and leads_in(plan, block):
            continue  # what is to be done stands below it
        dated = task.deadline is not None or len(task.recurring) == 1  # "báo cáo 6 tháng, năm" is a rule of many
        nobodys = dated and opens_with_duty(block.text) and len(block.text.split()) >= _WHOLE
        if under or given or nobodys or (task.role is not Role.OWN and dated):
            out.append((block, task))
    return out


def _is_labelled(text: str) -> bool:
    """Return whether a line says something of the duty above it, and is none ("Đơn vị chủ trì: Công an xã")."""
    return any(start == 0 and kind in _OF_DUTY for kind, _value, start in labels(text))


def unmark(plan: Plan, block: Block) -> None:
    """Make a duty a paragraph again; its words stay where they are."""
    task = block.task
    if task is not None:
        block.runs, block.task = task.runs, None
        plan.tasks[:] = [item for item in plan.tasks if item is not task]


def _unit(text: str, heading: str, known: Sequence[Unit], find: _Find) -> tuple[Unit | None, str]:
    """Return who shall do it, and the duty from its verb on where the unit stands before it."""
    if (opening := known_opening(text, known)) is not None:
        return opening
    above = next((item for item in known if heading_names(heading, item)), None)
    found = unit_in_sentence(text)
    if found is None:
        return above, ""
    words, duty = found
    unit = find(bare_name(words))
    if unit is not None:
        return unit, duty
    if above is not None and not is_given(words):
        return above, duty
    group = UnitGroup.REQUEST if is_request(words) else UnitGroup.ASSIGN
    return Unit(bare_name(words), group=group), duty


def _supporting(text: str, unit: Unit | None, known: Sequence[Unit], find: _Find) -> list[Unit]:
    out: list[Unit] = []
    for name in supporting(text):
        opening = known_opening(name, known)
        item = find(name) or (opening[0] if opening else None) or Unit(name)
        if item is not unit and not any(item is other for other in out):
            out.append(item)
    return out
