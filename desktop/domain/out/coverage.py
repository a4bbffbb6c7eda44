"""What a plan answers of its superiors' papers as lines of a table, for a workbook and for a paper."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from desktop.domain.base.text import day_words
from desktop.domain.directive.citing import short_citation
from desktop.domain.directive.coverage import Answered, Coverage
from desktop.domain.task.progress import last_day
from desktop.domain.task.table_words import in_table
from desktop.domain.task.task import Task

Say = Callable[[str], str]


@dataclass(frozen=True)
class CoverageLine:
    """A row of eight cells, or one cell over all of them that heads a group."""

    cells: tuple[str, ...]

    @property
    def is_group(self) -> bool:
        """Return whether it heads those below it."""
        return len(self.cells) == 1


def coverage_lines(found: Coverage, say: Say) -> list[CoverageLine]:
    """Return the table; `say` gives the words of words.toml."""
    out: list[CoverageLine] = []
    for paper, rows in found.papers:
        out.append(CoverageLine((short_citation(paper),)))
        out += [_line(row, found, say) for row in rows]
    for title, tasks in (("coverage.unsourced", found.unsourced), ("coverage.others", found.others)):
        if tasks:
            out.append(CoverageLine((say(title),)))
            out += [_task_line(number, task, found, say) for number, task in enumerate(tasks, 1)]
    return out


def _line(row: Answered, found: Coverage, say: Say) -> CoverageLine:
    demand = row.demand
    words = "\n".join(_placed(task, found) for task in row.tasks)
    if not row.tasks:
        words = say("coverage.left_out").format(reason=demand.left_out) if demand.left_out else say("coverage.no_task")
    day = "; ".join(day_words(last_day(due)) for due in demand.deadlines)
    return CoverageLine(
        (
            str(demand.key), demand.text, demand.place, day, words,
            "\n".join(task.unit.name if task.unit else "" for task in row.tasks),
            "\n".join(_day(task) for task in row.tasks), say(f"coverage.answer.{row.answer.value}"),
        )
    )  # fmt: skip


def _task_line(number: int, task: Task, found: Coverage, say: Say) -> CoverageLine:
    source = task.origin_note or say(f"coverage.origin.{task.origin.value or 'none'}")
    unit = task.unit.name if task.unit else ""
    return CoverageLine((str(number), source, "", "", _placed(task, found), unit, _day(task), ""))


def _placed(task: Task, found: Coverage) -> str:
    place = found.places.get(id(task), "")
    deadline = None if task.more_deadlines else task.deadline
    text = in_table(task.text, task.role, [unit.name for unit in task.supporting], deadline)
    return f"{place}  {text}" if place else text


def _day(task: Task) -> str:
    return "; ".join(day_words(last_day(due)) for due in task.deadlines)
