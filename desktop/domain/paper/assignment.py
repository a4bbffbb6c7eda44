"""The appendix "Biểu phân công nhiệm vụ": the plan's tasks as a table, by unit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from desktop.domain.base.text import day_words, fold, mid_sentence, runs
from desktop.domain.paper.decree import Measures
from desktop.domain.paper.sheet import Cell, Paragraph, Row, Style, Table
from desktop.domain.paper.table_widths import held, lowest
from desktop.domain.paper.words import PaperWords
from desktop.domain.plan.plan import Plan, tasks_in_order
from desktop.domain.task.table_words import in_table, lead_and_partners
from desktop.domain.task.task import NamedUnits, Recurrence, Task
from desktop.domain.task.wording import rhythm

_SHARES = (12, 76, 38, 42, 32, 32, 20)
"""Widths of the columns, in parts; the last one is for notes, and is left out where there are none."""
_CHOICES = ((12.5,), (), (37, 34, 31), (43, 48, 53, 58), (37, 33.5), (33, 30, 27))
"""Millimetres that the columns may have beside that of the duties, where there are no notes."""


_CENTRAL = ("ha noi", "hai phong", "da nang", "hue", "can tho", "ho chi minh")


def with_focal(words: PaperWords, issuer: str) -> PaperWords:
    """Return the words with the office's own office as who coordinates: that of a province is none of a council.

    The letterhead tells a province; a "thành phố" is one where it is under the central government.
    """
    last = fold(issuer.rpartition("\n")[2])
    city = last.startswith("thanh pho ") and last.endswith(_CENTRAL)
    if not city and not last.startswith("tinh "):
        return words
    _name, bracket, rest = words.focal.partition(" (")
    return replace(words, focal=f"Văn phòng Ủy ban nhân dân {'thành phố' if city else 'tỉnh'}{bracket}{rest}")


def _group_head(units: NamedUnits, words: PaperWords) -> str:
    """Return the row that the tasks of a unit stand under: one that may only be asked is asked."""
    if not units.lead:
        return words.no_unit
    if not units.asked or fold(units.lead).startswith(fold(words.request.format(unit=""))):
        return units.lead
    return words.request.format(unit=units.lead)


_TOLD_BY_DAYS = frozenset({Recurrence.HALF_YEARLY, Recurrence.YEARLY})


def timing(task: Task, words: PaperWords) -> str:
    """Return when a task is due, in words of the table."""
    parts = []
    for due in task.deadlines:
        pattern = words.until_day if due.inclusive else words.before_day
        parts.append(due.wording or pattern.format(day=day_words(due.day)))
    said = rhythm(task.timing, task.recurring, [words.recurring[item.value] for item in task.recurring])
    if len(parts) > 1 and not task.timing and set(task.recurring) <= _TOLD_BY_DAYS:
        said = ""  # "6 tháng trước ngày 15/6, năm trước ngày 10/12": its days say all
    if said:
        parts.append(said)
    elif task.continuous and not parts:
        parts.append(words.continuous)
    return _sentence(parts, "; ")


def _sentence(parts: Sequence[str], sign: str = ", ") -> str:
    """Join phrases; the first opens with a capital, the others go on."""
    low = [mid_sentence(part) for part in parts]
    text = sign.join(low)
    return text[:1].upper() + text[1:]


def _groups(plan: Plan) -> list[list[Task]]:
    """Return the plan's tasks by unit, units and tasks in the order of the text, those without a unit last."""
    out: dict[str, list[Task]] = {}
    for task in tasks_in_order(plan):
        out.setdefault(task.named_units.lead, []).append(task)
    return sorted(out.values(), key=lambda tasks: not tasks[0].named_units.lead)


def assignment_table(plan: Plan, measures: Measures, words: PaperWords) -> Table:
    """Compose the table of tasks for a landscape page; the numbers run on through the groups."""
    total = measures.text_width(landscape=True)
    noted = any(task.note for task in plan.tasks)
    columns = words.assignment_columns[: len(_SHARES) - (not noted)]
    texts = {id(task): _texts(task, words) for task in tasks_in_order(plan)}
    widths = (
        tuple(round(total * share / sum(_SHARES), 2) for share in _SHARES)
        if noted
        else lowest([("000", *said[:-1]) for said in texts.values()], _CHOICES, 1, total, measures)
    )
    rows = [Row(tuple(Cell((Paragraph(Style.TABLE_HEAD, runs(name)),)) for name in columns))]
    place = {id(block.task): index for index, block in enumerate(plan.blocks) if block.task is not None}
    number = 0
    for tasks in _groups(plan):
        name = _group_head(tasks[0].named_units, words)
        rows.append(Row((Cell((Paragraph(Style.TABLE_GROUP, runs(name)),), span=len(widths)),), keep_next=True))
        for task in tasks:
            number += 1
            block = (place[id(task)],) if id(task) in place else ()
            rows.append(_row(task, number, block, texts[id(task)], measures, widths))
    return Table(widths, tuple(rows), header_rows=1)


def _texts(task: Task, words: PaperWords) -> tuple[str, ...]:
    """Return what the cells of a task say, behind its number."""
    names = list(task.named_units.partners)
    lead, with_units = words.no_unit, names
    if unit := task.named_units.lead:
        lead, with_units = lead_and_partners(unit, task.text, task.role, names, words.focal)
    shown = in_table(task.text, task.role, names, None if task.more_deadlines else task.deadline)
    return shown, lead, "; ".join(with_units), timing(task, words), task.product, task.note


def _row(task: Task, number: int, blocks: Sequence[int], texts: Sequence[str], measures: Measures,
         widths: Sequence[float]) -> Row:  # fmt: skip
    """Compose the row of one task, whose cells say `texts`."""
    shown, lead, partners, due, product, note = texts
    formatted = any(part.bold or part.italic or part.underline for part in task.runs)
    centre, left, index = Style.TABLE_CENTRE, Style.TABLE_TEXT, tuple(blocks)

    def cell(style: Style, text: str) -> Cell:
        return Cell((Paragraph(style, runs(text), blocks=index),))

    return held(measures, widths, (
        cell(centre, str(number)),
        Cell((Paragraph(left, task.runs if formatted else runs(shown), blocks=index),)),
        cell(left, lead),
        cell(left, partners),
        cell(centre, due),
        cell(left, product),
        cell(left, note),
    )[: len(widths)])  # fmt: skip
