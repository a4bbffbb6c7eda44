"""The columns of the task list. Those that are `extra` are shown when the user asks for them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop.domain.task.progress import DueState
from desktop.domain.task.rows import TaskRow
from desktop.domain.task.task import Priority, Role
from desktop.gui import labels
from desktop.gui.kit.basic import widest
from desktop.gui.kit.table import Cell, Column
from desktop.gui.labels import bar_colour
from desktop.gui.tasks.marks import priority_words

translate = QCoreApplication.translate

_DATE = "30/12/2026"
_WORDS = "n" * 20  # the room for a text of any length


def columns(ticked: Callable[[TaskRow], bool], today: Callable[[], date]) -> tuple[Column[TaskRow], ...]:
    """Return the columns in their order; `ticked` says of a task whether its box is, `today` is asked for states."""
    longest_role = widest(labels.word(item) for item in Role)
    longest_priority = widest(labels.word(item) for item in Priority)
    return (
        Column("", lambda task: Cell(checked=ticked(task)), 38),
        Column(translate("TasksPage", "Task"), _text_cell, 240, stretch=True, key="text"),
        Column(translate("TaskColumns", "Plan"), _plan, key="plan", rank=8, sample=_WORDS, name="plan", extra=True),
        Column(translate("TasksPage", "Lead unit"), _unit_cell, 150, key="unit", rank=2, name="unit"),
        Column(translate("TaskColumns", "Supporting"), _supporting, rank=6, sample=_WORDS, name="supporting",
               extra=True),
        Column(translate("TaskColumns", "Role"), _role, key="role", rank=7, sample=longest_role, name="role",
               extra=True),
        Column(translate("TaskColumns", "Person in charge"), lambda task: _words(task.person), key="person", rank=6,
               sample="Nguyễn Thị Minh Hạnh", name="person", extra=True),
        Column(translate("TasksPage", "Deadline"), _deadline_cell, key="deadline", rank=1, sample=_DATE, name="due"),
        Column(translate("TasksPage", "State"), lambda task: _state_cell(task, today()), key="urgency",
               sample=labels.longest_state(), chip=True, name="state"),
        Column(translate("TaskColumns", "Priority"), _priority, key="priority", rank=4, sample=longest_priority,
               name="priority", extra=True),
        Column(translate("TasksPage", "Progress"), _percent_cell, 76, key="percent", rank=3, name="percent"),
        Column(translate("TaskColumns", "Done on"), _done_on, key="done_on", rank=5, sample=_DATE, name="done_on",
               extra=True),
        Column(translate("TaskColumns", "Received on"), _received, rank=5, sample=_DATE, name="received", extra=True),
        Column(translate("TaskColumns", "Given by"), _origin, rank=8, sample=_WORDS, name="origin", extra=True),
        Column(translate("TaskColumns", "Product"), lambda task: _words(task.product), rank=9, sample=_WORDS,
               name="product", extra=True),
        Column(translate("TaskColumns", "Result"), lambda task: _words(task.result), rank=10, sample=_WORDS,
               name="result", extra=True),
        Column(translate("TaskColumns", "Note"), lambda task: _words(task.note), rank=11, sample=_WORDS,
               name="note", extra=True),
    )  # fmt: skip


def _text_cell(task: TaskRow) -> Cell:
    """Return the wording; what is owed for a period has its name before it, and further ones stand under the first."""
    mark, period = labels.priority(task.priority), labels.period(task.period) if task.period else ""
    words = f"{priority_words(task)}\n{task.text}" if mark else task.text
    if period:
        words = f"{period}\n{words}"
    if task.follows:
        return Cell(f"      ↳  {period}", tooltip=words)
    return Cell(task.text.rstrip("."), tooltip=words, mark=labels.joined(mark, period))


def _unit_cell(task: TaskRow) -> Cell:
    return Cell(task.unit_short or task.unit or labels.EMPTY, tooltip=task.unit)


def _deadline_cell(task: TaskRow) -> Cell:
    if task.last_day is None:
        return Cell(labels.EMPTY, "text2", tooltip=labels.timing(task))
    late = task.state is DueState.OVERDUE
    return Cell(labels.day(task.last_day), "red" if late else "text", tooltip=task.wording)


def _percent_cell(task: TaskRow) -> Cell:
    if task.state is DueState.CONTINUOUS and not task.percent:
        return Cell(labels.EMPTY, "text2")
    return Cell(f"{task.percent}%", share=task.percent / 100, bar=bar_colour(task))


def _state_cell(task: TaskRow, today: date) -> Cell:
    return Cell(
        labels.state_words(task, today),
        chip=labels.chip(task.state),
        tooltip="\n".join(filter(None, (labels.state_full(task.state), labels.late_periods(task)))),
    )


def _words(text: str) -> Cell:
    return Cell(" ".join(text.split()), tooltip=text) if text.strip() else Cell(labels.EMPTY, "text2")


def _plan(task: TaskRow) -> Cell:
    whole = labels.joined(task.plan_number, task.plan_title)
    return Cell(task.plan_number or task.plan_title, tooltip=whole)


def _received(task: TaskRow) -> Cell:
    if task.received_on is None:
        return Cell(labels.EMPTY, "text2")
    return Cell(labels.day(task.received_on), tooltip=task.received_by)


def _origin(task: TaskRow) -> Cell:
    return _words(task.origin_note or task.plan_number or task.plan_title)


def _supporting(task: TaskRow) -> Cell:
    return Cell(", ".join(task.supporting), tooltip="\n".join(task.supporting)) if task.supporting else _words("")


def _role(task: TaskRow) -> Cell:
    return Cell(labels.word(task.role))


def _priority(task: TaskRow) -> Cell:
    usual = task.priority is Priority.NORMAL
    return Cell(labels.word(task.priority), "text2" if usual else "text", bold=not usual)


def _done_on(task: TaskRow) -> Cell:
    return _words("") if task.done_on is None else Cell(labels.day(task.done_on))
