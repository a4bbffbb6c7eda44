"""What changed since last year: two plans side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from desktop.domain.base.filling import filled
from desktop.domain.out.plan_changes import BasisChange, Change, PlanChanges, TaskChange
from desktop.domain.task.task import Task
from desktop.gui import labels
from desktop.gui.kit.basic import Button, Label, boxed, column, row
from desktop.gui.kit.dialog import PlainDialog
from desktop.gui.kit.forms import combo
from desktop.gui.kit.page_parts import EmptyState, ListCard
from desktop.gui.kit.table import Cell, Column, Group, Table
from desktop.gui.kit.theme import theme

if TYPE_CHECKING:
    from desktop.gui.shell_api import Shell

translate = QCoreApplication.translate

Row = TaskChange | BasisChange


class ChangesDialog(PlainDialog):
    """Left the earlier plan, right the later one; what stayed the same is counted and not listed."""

    def __init__(self, shell: Shell, plan_id: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._shell, self._plan_id = shell, plan_id
        self.setWindowTitle(translate("PlanChanges", "What changed since the plan before"))
        plan = shell.services.plans.get(plan_id)
        others = shell.services.directives.before(plan_id)
        self.other = combo(
            [(labels.joined(item.number, item.title)[:110], item.id) for item in others],
            translate("PlanChanges", "The earlier plan"),
        )
        self.other.setMinimumWidth(theme.px(240))
        self.other.currentIndexChanged.connect(lambda _index: self._fill())
        self.table = Table(
            [
                Column(translate("PlanChanges", "The plan before"), self._old_cell, 300, stretch=True),
                Column(translate("PlanChanges", "This plan"), self._new_cell, 320),
                Column(translate("PlanChanges", "What changed"), _what_cell, 190),
            ]
        )
        self.table.set_three_lines()
        self.table.setAccessibleName(translate("PlanChanges", "What changed"))
        nothing = EmptyState("check-circle", translate("PlanChanges", "Nothing changed but the year"))
        self.list = ListCard(self.table, nothing)
        self._count = Label("", 9, tone="muted")
        close = Button(translate("PlanChanges", "Close"), "primary", clicked=self.accept)
        title = Label(translate("PlanChanges", "What changed since the plan before"), 12, bold=True)
        self.setLayout(
            column(
                title, Label(plan.title, 10, tone="muted", wrap=True),
                boxed(row(Label(translate("PlanChanges", "Compared with"), 10), (self.other, 1), spacing=8)),
                (self.list, 1), row(self._count, None, close), spacing=10, margins=(24, 20, 24, 16),
            )
        )  # fmt: skip
        room = parent.window().size()
        self.resize(min(theme.px(1040), room.width() - 40), min(theme.px(640), room.height() - 40))
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self._fill()

    def _fill(self) -> None:
        key = self.other.currentData()
        if key is None:
            self.list.show_rows(0, "")
            return
        done = self._shell.attempt(lambda: self._shell.services.directives.changes(key, self._plan_id))
        if done is None:
            return
        found: PlanChanges = done.value
        rows: list[Row | Group] = []
        for change, icon in _GROUPS:
            items = found.of(change)
            if items:
                rows += [Group(labels.joined(_words(change), str(len(items))), icon), *items]
        going_on = [item for item in found.unfinished if item.change is Change.SAME]
        if going_on:
            title = translate("PlanChanges", "As before, not done last time")
            rows += [Group(labels.joined(title, str(len(going_on))), "clock"), *going_on]
        if found.bases:
            title = translate("PlanChanges", "Bases")
            rows += [Group(labels.joined(title, str(len(found.bases))), "legal"), *found.bases]
        self.table.set_rows(rows)
        same = len(found.of(Change.SAME))
        words = translate(
            "PlanChanges", "{same} task{same:|s} as before  ·  {undone} promised by the plan before and not done"
        )
        self.list.show_rows(len(rows), filled(words, same=same, undone=len(found.unfinished)))

    def _old_cell(self, item: Row) -> Cell:
        if isinstance(item, BasisChange):
            return Cell(item.old or labels.EMPTY, "text" if item.old else "text2", tooltip=item.old, wrap=True)
        return _task_cell(item.old)

    def _new_cell(self, item: Row) -> Cell:
        if isinstance(item, BasisChange):
            return Cell(item.new or labels.EMPTY, "text" if item.new else "text2", tooltip=item.new, wrap=True)
        return _task_cell(item.new)


_GROUPS = (
    (Change.DROPPED, "minus"), (Change.NEW, "plus"), (Change.MOVED, "calendar"), (Change.UNIT, "units"),
    (Change.REWORDED, "edit"),
)  # fmt: skip


def _words(change: Change) -> str:
    return {
        Change.DROPPED: translate("PlanChanges", "No longer in the plan"),
        Change.NEW: translate("PlanChanges", "New"),
        Change.MOVED: translate("PlanChanges", "Another date"),
        Change.UNIT: translate("PlanChanges", "Another unit"),
        Change.REWORDED: translate("PlanChanges", "Other words"),
        Change.SAME: translate("PlanChanges", "As before"),
    }[change]


def _task_cell(task: Task | None) -> Cell:
    if task is None:
        return Cell(labels.EMPTY, "text2")
    days = ", ".join(labels.day(due.day) for due in task.deadlines)
    often = ", ".join(labels.word(item) for item in task.recurring)
    unit = task.unit.label if task.unit is not None else ""
    return Cell(task.text, tooltip=task.text, below=labels.joined(unit, days or often or task.timing), wrap=True)


def _what_cell(item: Row) -> Cell:
    if isinstance(item, BasisChange):
        if not item.old:
            return Cell(translate("PlanChanges", "New"))
        return Cell(translate("PlanChanges", "Replaced") if item.new else _words(Change.DROPPED))
    words = _words(item.change)
    if item.also_moved:
        words = labels.joined(words, _words(Change.MOVED))
    below = translate("PlanChanges", "was not done") if item.unfinished else ""
    return Cell(words, below=below, below_colour="amber")


def show(shell: Shell, plan_id: int, parent: QWidget) -> None:
    """Show what changed from an earlier plan to this one; say so where there is none to compare with."""
    if not shell.services.directives.before(plan_id):
        words = translate("PlanChanges", "There is no other plan that this one could be compared with.")
        shell.say(words, tone="amber")
        return
    dialog = ChangesDialog(shell, plan_id, parent)
    dialog.exec()
    dialog.deleteLater()
