"""What keeping a plan writes of it, as one value: to see what others changed meanwhile, and to bring both together."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import lru_cache
from operator import itemgetter
from types import MappingProxyType
from typing import Any
from weakref import WeakKeyDictionary

from desktop.domain.base.errors import QT_TRANSLATE_NOOP, UserError
from desktop.domain.base.text import Run, printable
from desktop.domain.office.office import Unit
from desktop.domain.plan.plan import Block, BlockKind, Plan, PlanContent, Values, renumber
from desktop.domain.task.task import Deadline, Origin, Role, Task

HEAD = (
    "title", "kind", "document_kind", "year", "number", "symbol", "issuer", "parent", "place", "dated", "urgency",
    "superior", "drafting_unit", "recipients", "signature", "assignment_appendix", "status", "version",
    "issued_number", "issued_on", "source_file", "deleted_at",
)  # fmt: skip
BLOCK = ("kind", "runs", "marker", "depth", "task", "run_in", "rows", "header_rows", "landscape", "widths")
TASK = (
    "runs", "unit", "role", "supporting", "deadline", "more_deadlines", "recurring", "continuous", "timing", "product",
    "note", "origin", "origin_note", "demands",
)  # fmt: skip
_OF_STEPS = ("status", "version", "number", "issued_number", "issued_on", "dated")


def content(plan: Plan) -> PlanContent:
    """Return what a plan holds that is in the database, whose blocks and tasks have their ids."""
    return PlanContent(field_values(plan, HEAD), _of(plan.blocks, BLOCK), _of(plan.tasks, TASK))


def content_after(plan: Plan, before: PlanContent, blocks: Collection[int], tasks: Collection[int]) -> PlanContent:
    """Return the same of a plan whose content was `before`, where only some blocks and tasks are not as they were."""
    as_they_were = [{key: values for key, values in before.blocks if key not in blocks},
                    {key: values for key, values in before.tasks if key not in tasks}]  # fmt: skip
    return PlanContent(
        field_values(plan, HEAD), _of(plan.blocks, BLOCK, as_they_were[0]), _of(plan.tasks, TASK, as_they_were[1])
    )


def _of(
    parts: Sequence[Block] | Sequence[Task], names: Sequence[str], known: Mapping[int, Values] = MappingProxyType({})
) -> tuple[tuple[int, Values], ...]:
    found = []
    for part in parts:
        key = part.id or 0
        values = known.get(key)
        found.append((key, field_values(part, names) if values is None else values))
    return tuple(found)


def changed_fields(part: Block | Task, names: Sequence[str], was: Values) -> list[str]:
    """Return which of some fields are not as they were read."""
    return [name for name, value, old in zip(names, field_values(part, names), was, strict=True) if value != old]


def difference(before: PlanContent, after: PlanContent) -> UserError:
    """Say what somebody changed, as words for a sentence."""
    changed = {name for name, old, new in zip(HEAD, before.head, after.head, strict=True) if old != new}
    old, new = dict(before.tasks), dict(after.tasks)
    counts = (
        (QT_TRANSLATE_NOOP("errors", "{count} task{count:|s} added"), len(new.keys() - old.keys())),
        (QT_TRANSLATE_NOOP("errors", "{count} task{count:|s} removed"), len(old.keys() - new.keys())),
        (
            QT_TRANSLATE_NOOP("errors", "{count} task{count:|s} changed"),
            sum(new[key] != old[key] for key in old.keys() & new),
        ),
    )
    parts = []
    if "deleted_at" in changed:
        parts.append(UserError(QT_TRANSLATE_NOOP("errors", "put into the bin or taken out of it")))
    if changed & set(_OF_STEPS):
        parts.append(UserError(QT_TRANSLATE_NOOP("errors", "its status, number or date")))
    if "title" in changed:
        parts.append(UserError(QT_TRANSLATE_NOOP("errors", "its subject")))
    if changed - {*_OF_STEPS, "title", "deleted_at"}:
        parts.append(UserError(QT_TRANSLATE_NOOP("errors", "head or foot")))
    parts += [UserError(source, count=count) for source, count in counts if count]
    if before.blocks != after.blocks:
        parts.append(UserError(QT_TRANSLATE_NOOP("errors", "its text")))
    if not parts:
        return UserError(QT_TRANSLATE_NOOP("errors", "the order of its tasks"))
    words = parts[0]
    for part in parts[1:]:
        words = UserError(QT_TRANSLATE_NOOP("errors", "{words}, {more}"), words=words, more=part)
    return words


def bring_together(mine: Plan, before: PlanContent, theirs: Plan) -> None:
    """Take what others changed since `before` into a plan that was changed here, too.

    Each field of the head, each task and each paragraph goes by itself; where both changed one, it stays as it is here.
    What others added is put behind what stands before it in their text; what was taken out by either goes, unless the
    other one changed it. A task that stays so keeps its place in the text, too.
    """
    for name, old in zip(HEAD, before.head, strict=True):
        if _plain(getattr(mine, name)) == old:
            setattr(mine, name, _copy(getattr(theirs, name)))
    own = {task.id: task for task in mine.tasks if task.id is not None}
    tasks = _joined(mine.tasks, dict(before.tasks), theirs.tasks, TASK, own)
    blocks = _joined(mine.blocks, dict(before.blocks), theirs.blocks, BLOCK, own)
    staying = {task.id for task in (*mine.tasks, *theirs.tasks) if id(task) in tasks} - {None}
    for one, other in ((mine, theirs), (theirs, mine)):
        there = {block.id for block in other.blocks}
        blocks |= {id(block) for block in one.blocks
                   if block.task is not None and block.task.id in staying and block.id not in there}  # fmt: skip
    mine.tasks[:] = woven(mine.tasks, [key for key, _ in before.tasks], theirs.tasks, tasks)
    mine.blocks[:] = woven(mine.blocks, [key for key, _ in before.blocks], theirs.blocks, blocks)
    _put_back(mine, before, set(own))
    _tie(mine)
    both_counted = {block.id for block in mine.blocks} - {key for key, _ in before.blocks} - {None}
    if both_counted:
        renumber(mine.blocks)


def _joined(
    mine: Sequence[Any], before: dict[int, Values], theirs: Sequence[Any], names: Sequence[str], own: dict[int, Task]
) -> set[int]:
    """Take changes of others into the parts that both have; return the `id()`s of all parts that stay."""
    there = {part.id: part for part in theirs}
    here = {part.id for part in mine}
    keep: set[int] = set()
    for part in mine:
        other, old = there.get(part.id), before.get(part.id)
        if old is None:  # new here
            keep.add(id(part))
            continue
        if other is None:  # taken out elsewhere
            if field_values(part, names) != old:
                keep.add(id(part))
            continue
        keep.add(id(part))
        for name, was in zip(names, old, strict=True):
            if _plain(getattr(part, name)) == was:
                value = getattr(other, name)
                setattr(part, name, own.get(value.id or 0, value) if isinstance(value, Task) else _copy(value))
    for part in theirs:
        if part.id in here:
            continue
        if part.id not in before or field_values(part, names) != before[part.id]:
            keep.add(id(part))
    return keep


def woven(mine: Sequence[Any], before: Sequence[int], theirs: Sequence[Any], keep: set[int]) -> list[Any]:
    """Return the blocks or tasks that stay, those with an `id()` in `keep`.

    They come in the order of who moved some, those of the other one behind what they stood behind there.
    """
    here = {part.id: part for part in mine if part.id is not None}
    both = {part.id for part in theirs} & here.keys() & set(before)
    as_before = [key for key in before if key in both]
    moved_here = [part.id for part in mine if part.id in both] != as_before
    same = [here.get(part.id, part) for part in theirs]
    first, second = (mine, same) if moved_here else (same, mine)
    out = [part for part in first if id(part) in keep]
    known = {id(part) for part in first}
    place = 0
    for part in second:
        if id(part) in known:
            found = next((n for n, item in enumerate(out) if item is part), None)
            place = place if found is None else found + 1
        elif id(part) in keep:
            out.insert(place, part)
            place += 1
    return out


def _put_back(plan: Plan, before: PlanContent, own: Collection[int]) -> None:
    """Put tasks back into their paragraphs that one made plain text, and the other changed; `own` were kept here."""
    placed = {block.task.id for block in plan.blocks if block.task is not None}
    blocks = {block.id: block for block in plan.blocks}
    place = {values[BLOCK.index("task")]: key for key, values in before.blocks}
    words = {key: values[TASK.index("runs")] for key, values in before.tasks}
    for task in plan.tasks:
        block = blocks.get(place.get(task.id))
        if task.id is None or task.id in placed or block is None or block.task is not None:
            continue
        here, there = (task.runs, block.runs) if task.id in own else (block.runs, task.runs)
        task.runs = there if _plain(here) == words[task.id] else here
        block.task, block.runs = task, ()


def _tie(plan: Plan) -> None:
    """Let blocks point to the plan's own tasks, and none to a task that is gone; a task that a block needs stays."""
    known = {task.id: task for task in plan.tasks if task.id is not None}
    objects = {id(task) for task in plan.tasks}
    taken: set[int] = set()
    blocks: list[Block] = []
    for block in plan.blocks:
        task = block.task
        if task is not None:
            task = known.get(task.id, task) if task.id is not None else task
            if id(task) not in objects or id(task) in taken:
                continue
            taken.add(id(task))
            block.task = task
        blocks.append(block)
    plan.blocks[:] = blocks


_known: WeakKeyDictionary[object, tuple[tuple[Any, ...], Values]] = WeakKeyDictionary()


_PLAIN = frozenset({str, int, bool, tuple, type(None), BlockKind, Role, Origin, Deadline})


_together = lru_cache(maxsize=8)(itemgetter)


def field_values(part: object, names: Iterable[str]) -> Values:
    """Return fields of a part; of one that did not change since it was last asked, the same value."""
    try:
        found = _together(*names)(vars(part))
    except KeyError:  # not read from the database yet
        found = tuple([getattr(part, name) for name in names])
    now = tuple([value if value.__class__ in _PLAIN else _fixed(value) if value else () for value in found])
    known = _known.get(part)
    if known is not None and known[0] == now:
        return known[1]
    values = tuple(_plain(getattr(part, name)) for name in names)
    _known[part] = now, values
    return values


def _fixed(value: Any) -> Any:  # noqa: ANN401 (of any field)
    """Return a value that cannot change by itself: of lists what they hold, of others' records their numbers."""
    if isinstance(value, list):
        return tuple([_fixed(item) for item in value])
    if isinstance(value, Unit | Task):
        return value.id if value.id is not None else id(value)
    return value


def _plain(value: Any) -> Any:  # noqa: ANN401 (of any field)
    """Return a value as the database gives it back, so that it can be compared and stays as it is."""
    if isinstance(value, str):
        return printable(value)
    if isinstance(value, Unit | Task):
        return value.id if value.id is not None else id(value)
    if isinstance(value, Run):
        return printable(value.text), value.bold, value.italic, value.underline
    if isinstance(value, Deadline):
        return value.day, value.inclusive, printable(value.wording)
    if isinstance(value, list | tuple):
        if value and isinstance(value[0], Unit):
            return frozenset(map(_plain, value))
        return tuple(map(_plain, value))
    return value


def _copy(value: Any) -> Any:  # noqa: ANN401 (of any field)
    return list(value) if isinstance(value, list) else value
