"""The columns of the task list that are shown when the user asks for them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.domain.task.rows import TaskRow
from desktop.domain.task.task import Priority, Role
from desktop.gui import labels
from desktop.gui.kit.table import Cell, Column

translate = QCoreApplication.translate

_DATE = "30/12/2026"
_WORDS = "n" * 20  # the room for a text of any length


def plan() -> Column[TaskRow]:
    """Return the plan, by its number where it has one."""
    title = translate("TaskColumns", "Plan")
    return Column(title, _plan, key="plan", rank=8, sample=_WORDS, name="plan", extra=True)


def supporting() -> Column[TaskRow]:
    """Return the units that support."""
    title = translate("TaskColumns", "Supporting")
    return Column(title, _supporting, rank=6, sample=_WORDS, name="supporting", extra=True)


def role() -> Column[TaskRow]:
    """Return the lead unit's part."""
    longest = max((labels.word(item) for item in Role), key=len)
    title = translate("TaskColumns", "Role")
    return Column(title, _role, key="role", rank=7, sample=longest, name="role", extra=True)


def priority() -> Column[TaskRow]:
    """Return the priority."""
    longest = max((labels.word(item) for item in Priority), key=len)
    title = translate("TaskColumns", "Priority")
    return Column(title, _priority, key="priority", rank=4, sample=longest, name="priority", extra=True)


def person() -> Column[TaskRow]:
    """Return who of the lead unit sees to a task."""
    title = translate("TaskColumns", "Person in charge")
    return Column(title, lambda task: _text(task.person), key="person", rank=6, sample="Nguyễn Thị Minh Hạnh",
                  name="person", extra=True)  # fmt: skip


def done_on() -> Column[TaskRow]:
    """Return the day on which a task was done."""
    title = translate("TaskColumns", "Done on")
    return Column(title, _done_on, key="done_on", rank=5, sample=_DATE, name="done_on", extra=True)


def received() -> Column[TaskRow]:
    """Return the day on which the unit received a task."""
    title = translate("TaskColumns", "Received on")
    return Column(title, _received, rank=5, sample=_DATE, name="received", extra=True)


def origin() -> Column[TaskRow]:
    """Return the superior's paper that a task comes from, else the plan that gives it."""
    title = translate("TaskColumns", "Given by")
    return Column(title, _origin, rank=8, sample=_WORDS, name="origin", extra=True)


def texts() -> tuple[Column[TaskRow], ...]:
    """Return product, result and note."""
    return (
        Column(translate("TaskColumns", "Product"), lambda task: _text(task.product), rank=9, sample=_WORDS,
               name="product", extra=True),
        Column(translate("TaskColumns", "Result"), lambda task: _text(task.result), rank=10, sample=_WORDS,
               name="result", extra=True),
        Column(translate("TaskColumns", "Note"), lambda task: _text(task.note), rank=11, sample=_WORDS,
               name="note", extra=True),
    )  # fmt: skip


def _text(text: str) -> Cell:
    return Cell(" ".join(text.split()), tooltip=text) if text.strip() else Cell(labels.EMPTY, "text2")


def _plan(task: TaskRow) -> Cell:
    whole = labels.joined(task.plan_number, task.plan_title)
    return Cell(task.plan_number or task.plan_title, tooltip=whole)


def _received(task: TaskRow) -> Cell:
    if task.received_on is None:
        return Cell(labels.EMPTY, "text2")
    return Cell(labels.day(task.received_on), tooltip=task.received_by)


def _origin(task: TaskRow) -> Cell:
    return _text(task.origin_note or task.plan_number or task.plan_title)


def _supporting(task: TaskRow) -> Cell:
    return Cell(", ".join(task.supporting), tooltip="\n".join(task.supporting)) if task.supporting else _text("")


def _role(task: TaskRow) -> Cell:
    return Cell(labels.word(task.role))


def _priority(task: TaskRow) -> Cell:
    usual = task.priority is Priority.NORMAL
    return Cell(labels.word(task.priority), "text2" if usual else "text", bold=not usual)


def _done_on(task: TaskRow) -> Cell:
    return _text("") if task.done_on is None else Cell(labels.day(task.done_on))
