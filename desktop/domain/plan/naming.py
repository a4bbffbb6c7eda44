"""Units that the words of duties, or the headings above them, name: replaced there, they are so in the assignment."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from desktop.domain.base.errors import QT_TRANSLATE_NOOP, UserError
from desktop.domain.base.text import clean
from desktop.domain.office.office import Unit
from desktop.domain.plan.duty import heading_names, is_same
from desktop.domain.plan.plan import NUMBERED_KINDS, Plan
from desktop.domain.task.task import Task
from desktop.domain.task.unit_sentence import bare_name, known_opening, unit_in_sentence
from desktop.domain.task.wording import supporting

Worded = dict[int, tuple[str, str]]
"""The words of each duty in the text and of the heading above it, by the duty's `id`."""

_Find = Callable[[str], Unit | None]


def worded(plan: Plan) -> Worded:
    """Return the words of the duties and of the headings above them, for `follow_names`."""
    return {id(task): words for task, words in _words(plan)}


def about_names(left: Sequence[str]) -> UserError:
    """Return the sentence about units that duties keep though their words name somebody else."""
    return UserError(
        QT_TRANSLATE_NOOP(
            "errors", "In the assignment the tasks stay with “{names}”: no unit has the new name. Choose theirs there."
        ),
        names="”, “".join(left),
    )


def _words(plan: Plan) -> Iterator[tuple[Task, tuple[str, str]]]:
    heading = ""
    for block in plan.blocks:
        task = block.task
        if task is not None:
            yield task, (task.text, heading)
        elif block.kind in NUMBERED_KINDS:
            heading = block.text


def follow_names(plan: Plan, before: Worded, known: Sequence[Unit], find: _Find) -> list[str]:
    """Give duties the units that stand now where their own were named; `before` is what `worded` gave, and is kept.

    Only a unit that was named there before gives way, to one of the directory (`known`, `find`): what was chosen by
    hand stays, and a name that is half typed changes nothing. Return the names of units that duties keep though their
    words name somebody else.
    """
    left: list[str] = []
    for task, words in _words(plan):
        old = before.get(id(task), words)
        if old == words:
            before[id(task)] = words
            continue
        settled = _take_lead(task, old, words, known, find)
        if not settled and task.unit is not None:
            left.append(task.unit.name)
        if _take_partners(task, old[0], words[0], known, find) and settled:
            before[id(task)] = words
    return list(dict.fromkeys(left))


def _take_lead(task: Task, old: tuple[str, str], new: tuple[str, str], known: Sequence[Unit], find: _Find) -> bool:
    """Give a duty the unit that stands for its own now; return whether what is named and what it has agree."""
    named, own = _in_sentence(old[0], known, find)
    now, own_now = _in_sentence(new[0], known, find)
    if not own and not own_now:  # the heading says it
        named, now = _in_heading(old[1], known), _in_heading(new[1], known)
    if named is None or not is_same(named, task.unit):
        return True
    if now is None:
        return False
    if not is_same(now, task.unit):
        task.unit = now
        task.supporting = [unit for unit in task.supporting if not is_same(unit, now)]
    return True


def _take_partners(task: Task, old: str, new: str, known: Sequence[Unit], find: _Find) -> bool:
    """Give a duty the partners that stand for its own now, one for one; return whether all that are named are known."""
    names, names_now = supporting(clean(old)), supporting(clean(new))
    if names == names_now or len(names) != len(names_now):
        return True
    units, units_now = ([_found(name, known, find) for name in some] for some in (names, names_now))
    gone = [unit for unit, now in zip(units, units_now, strict=True) if not is_same(unit, now)]
    if any(unit is None or not any(is_same(unit, item) for item in task.supporting) for unit in gone):
        return True
    if None in units_now:
        return False
    stay = [unit for unit in task.supporting if not any(is_same(unit, item) for item in gone)]
    for unit in units_now:
        if unit is not None and not is_same(unit, task.unit) and not any(is_same(unit, item) for item in stay):
            stay.append(unit)
    task.supporting = stay
    return True


def _in_sentence(text: str, known: Sequence[Unit], find: _Find) -> tuple[Unit | None, bool]:
    """Return the unit of the directory that a sentence tells to do something, and whether it tells any."""
    if (opening := known_opening(text, known)) is not None:
        return opening[0], True
    found = unit_in_sentence(clean(text))
    return (None, False) if found is None else (_found(bare_name(found[0]), known, find), True)


def _in_heading(heading: str, known: Sequence[Unit]) -> Unit | None:
    return next((unit for unit in known if heading_names(heading, unit)), None)


def _found(name: str, known: Sequence[Unit], find: _Find) -> Unit | None:
    found = find(name)
    return next((unit for unit in known if found is not None and unit.id == found.id), found)
