"""What a file was understood as, line by line, to be corrected by hand before anything is saved."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from desktop import i18n
from desktop.domain.base.errors import QT_TRANSLATE_NOOP, UserError
from desktop.domain.base.filling import filled
from desktop.domain.base.text import clean, runs
from desktop.domain.office.office import Unit
from desktop.domain.office.unit_names import finder
from desktop.domain.plan.details import about_text, follow_assignment, given
from desktop.domain.plan.marking import as_duty, mark
from desktop.domain.plan.plan import Block, BlockKind
from desktop.domain.task.task import Deadline, Role, Task
from desktop.gui import labels
from desktop.gui.kit.basic import (
    Button,
    Label,
    boxed,
    clear,
    column,
    row,
)
from desktop.gui.kit.forms import (
    ChoiceEdit,
    DateEdit,
    Field,
    choose,
    combo,
)
from desktop.gui.kit.messages import notice
from desktop.gui.kit.page_parts import (
    EmptyState,
    ListCard,
    SidePanel,
)
from desktop.gui.kit.table import (
    Cell,
    Column,
    Table,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.gui.wizard.step import StepPage

_FIELDS = {
    "title": QT_TRANSLATE_NOOP("ReadingReview", "Subject"),
    "letterhead": QT_TRANSLATE_NOOP("ReadingReview", "Letterhead"),
    "recipient": QT_TRANSLATE_NOOP("ReadingReview", "Recipient"),
    "signature": QT_TRANSLATE_NOOP("ReadingReview", "Signature"),
    "unplaced": QT_TRANSLATE_NOOP("ReadingReview", "Not placed"),
}
_KINDS = (BlockKind.PARAGRAPH, BlockKind.SECTION, BlockKind.HEADING, BlockKind.SUBHEADING, BlockKind.NUMBERED,
          BlockKind.POINT, BlockKind.BULLET, BlockKind.BASIS, BlockKind.CLOSING, BlockKind.ADDRESSEE)  # fmt: skip
_DEPTHS = {BlockKind.SECTION: 1, BlockKind.HEADING: 2, BlockKind.NUMBERED: 2, BlockKind.SUBHEADING: 3}
_OUTLINE = frozenset({BlockKind.SECTION, BlockKind.HEADING, BlockKind.SUBHEADING})


class _Read(Protocol):
    """The parts of what reading gives that are shown here."""

    plan: Any
    notices: list[Any]
    unplaced: list[str]
    paragraphs: list[Any]


@dataclass(eq=False)
class _Line:
    """A paragraph of the file with what it became; `block` is None for the letterhead, recipients and the like."""

    text: str
    kind: str
    block: Block | None
    why: tuple[str, ...] = ()


class ReadingReview(QWidget):
    """Left the file's text, right what was understood; a panel corrects the chosen line."""

    closed = Signal()

    def __init__(self, step: StepPage) -> None:
        super().__init__()
        self._step = step
        self._read: _Read | None = None
        self._line: _Line | None = None
        self._units: list[Unit] = []
        self.table = Table(
            [
                Column(self.tr("In the file"), lambda item: Cell(" ".join(item.text.split())), 300, stretch=True),
                Column(self.tr("Understood as"), lambda item: replace(self._kind_cell(item), tooltip=_why(item)), 176),
                Column(self.tr("Unit"), self._unit_cell, 170, rank=2),
                Column(self.tr("Role"), self._role_cell, 110, rank=3),
                Column(self.tr("Due"), self._due_cell, 120, rank=1),
            ]
        )
        self.table.setAccessibleName(self.tr("What was understood"))
        self.table.chosen.connect(self._show_line)
        self.only = QCheckBox(self.tr("Only what was not placed"))
        self.only.toggled.connect(lambda _on: self._fill())
        self._notices = column(spacing=6)
        self._list = ListCard(self.table, EmptyState("check-circle", self.tr("Everything of the file was placed")))
        self._list.totals.addWidget(self.only)
        back = Button(self.tr("Done checking"), "tonal", "check", clicked=self.closed.emit)
        self._title = Label("", 12, bold=True)
        self.panel = self._make_panel()
        self.panel.hide()
        head = row((self._title, 1), back)
        self.setLayout(column(head, self._notices, (boxed(row((self._list, 1), self.panel, spacing=12)), 1), spacing=8))

    def _make_panel(self) -> SidePanel:
        self.kind = combo([(labels.word(kind), kind) for kind in _KINDS])
        self.is_duty = QCheckBox(self.tr("This is a duty of a unit"))
        self.unit = ChoiceEdit()
        self.role = combo([(labels.word(role), role) for role in Role])
        self.limit = combo([(self.tr("before (the day is late)"), False), (self.tr("at the latest"), True)])
        self.day = DateEdit()
        self._day_field = Field(self.tr("Date"), self.day)
        self._duty_part = boxed(
            column(
                Field(self.tr("Unit"), self.unit),
                Field(self.tr("Role"), self.role),
                Field(self.tr("Deadline"), self.limit),
                self._day_field,
            )
        )
        self.text = Label("", wrap=True)
        self._kind_field = Field(self.tr("Understood as"), self.kind)
        self._fixed = Label("", 9, tone="muted", wrap=True)
        self._add = Button(self.tr("Put into the text"), clicked=self._place)
        self.is_duty.toggled.connect(self._show_ticked)
        self.kind.currentIndexChanged.connect(lambda _index: self._kind_shown())
        body = column(
            self.text, 8, self._kind_field, self.is_duty, self._duty_part, self._fixed, row(self._add, None), None
        )
        apply = Button(self.tr("Apply"), "tonal", clicked=self.apply)
        self._apply = apply
        panel = SidePanel(self.tr("Correct"), body, [boxed(row(None)), apply])
        panel.saved.connect(self.apply)
        return panel

    # --- what is shown

    def show_read(self, read: Any) -> None:  # noqa: ANN401 (documents.reading.ReadPlan; the window does not know that room)
        """Show a plan as it was read."""
        self._read = read
        self._units = self._step.services.units.all()
        names = [unit.name for unit in self._units]
        for task in read.plan.tasks:
            if task.unit is not None and task.unit.name not in names:
                names.append(task.unit.name)
                self._units.append(task.unit)
        self.unit.set_choices(names)
        self._lines = [
            _Line(item.text, item.kind, read.plan.blocks[item.block] if item.block is not None else None, item.why)
            for item in read.paragraphs
            if item.text.strip()
        ]
        clear(self._notices)
        for found in read.notices:
            self._notices.addWidget(notice("info", "amber", i18n.sentence(UserError(found.source, **found.values))))
        self._fill()
        self.panel.hide()

    def _fill(self) -> None:
        lines = [line for line in self._lines if line.kind == "unplaced"] if self.only.isChecked() else self._lines
        self.table.set_rows(lines, key=id)
        lost = sum(line.kind == "unplaced" for line in self._lines)
        # Duties of a table stand in no paragraph of their own.
        duties = len(self._read.plan.tasks) if self._read is not None else 0
        self._title.setText(
            filled(
                self.tr("{lines} paragraph{lines:|s}, {duties} dut{duties:y|ies}; {lost} could not be placed"),
                lines=len(self._lines),
                duties=duties,
                lost=lost,
            )
        )
        self._list.show_rows(len(lines), filled(self.tr("{count} paragraph{count:|s}"), count=len(lines)))

    @staticmethod
    def _kind_cell(line: _Line) -> Cell:
        if line.block is None:
            words = QCoreApplication.translate("ReadingReview", _FIELDS.get(line.kind, line.kind))
            lost = line.kind == "unplaced"
            return Cell(words, "red" if lost else "text2", icon="alert" if lost else "file", bold=lost)
        if line.block.task is not None:
            return Cell(QCoreApplication.translate("ReadingReview", "Duty"), "accent_text", icon="tasks", bold=True)
        kind = line.block.kind
        icon = "legal" if kind is BlockKind.BASIS else "list" if kind in _OUTLINE else "edit"
        colour = "green" if kind is BlockKind.BASIS else "text" if kind in _OUTLINE else "text2"
        return Cell(labels.word(kind), colour, bold=kind in _OUTLINE, icon=icon)

    @staticmethod
    def _unit_cell(line: _Line) -> Cell:
        task = line.block.task if line.block is not None else None
        if task is None:
            return Cell("")
        if task.unit is None:
            return Cell(QCoreApplication.translate("ReadingReview", "No unit"), "amber", icon="warning")
        return Cell(task.unit.label, tooltip=task.unit.name)

    @staticmethod
    def _role_cell(line: _Line) -> Cell:
        task = line.block.task if line.block is not None else None
        return Cell(labels.word(task.role) if task is not None else "")

    @staticmethod
    def _due_cell(line: _Line) -> Cell:
        task = line.block.task if line.block is not None else None
        if task is None:
            return Cell("")
        if task.deadline is not None:
            return Cell(labels.day(task.deadline.day), tooltip=task.deadline.wording)
        if task.recurring:
            return Cell(", ".join(labels.word(item) for item in task.recurring))
        return Cell(task.timing or labels.EMPTY)

    # --- correcting

    def _show_line(self, line: _Line) -> None:
        self._line = line
        self.text.setText(line.text)
        block = line.block
        editable = block is not None and block.kind in _KINDS
        for part in (self._kind_field, self._apply):
            part.setVisible(editable)
        self._add.setVisible(line.kind == "unplaced")
        self._fixed.setVisible(not editable)
        if line.kind == "unplaced":
            self._fixed.setText(self.tr("This text has no place in the plan yet."))
        elif block is not None and block.kind is BlockKind.TABLE:
            self._fixed.setText(
                self.tr("Its text is changed in the step “Content”, the duties that it gives in the step “Assignment”.")
            )
        else:
            self._fixed.setText(self.tr("This is changed in the step “General” or “Funding, recipients”."))
        task = block.task if block is not None else None
        if block is not None and editable:
            choose(self.kind, block.kind)
        self.is_duty.setChecked(task is not None)
        self._show_duty(task)
        self._kind_shown()
        self.panel.show()

    def _show_duty(self, task: Task | None) -> None:
        self.unit.setText(task.unit.name if task is not None and task.unit is not None else "")
        choose(self.role, task.role if task is not None else Role.OWN)
        choose(self.limit, task.deadline.inclusive if task is not None and task.deadline is not None else False)
        self.day.set_year(self._read.plan.year if self._read is not None else None)
        self.day.set_date(task.deadline.day if task is not None and task.deadline is not None else None)
        self._day_field.set_error("")

    def _show_ticked(self, on: bool) -> None:
        """Propose what the words of a paragraph say, when it shall be a duty."""
        self._duty_part.setVisible(on)
        block = self._line.block if self._line is not None else None
        if on and block is not None and block.task is None and self._read is not None:
            self._show_duty(as_duty(self._read.plan, block, *self._known()))

    def _kind_shown(self) -> None:
        block = self._line.block if self._line is not None else None
        may = (
            block is not None
            and block.kind in _KINDS
            and self.kind.currentData() not in _OUTLINE | {BlockKind.BASIS, BlockKind.CLOSING}
        )
        self.is_duty.setVisible(may)
        self._duty_part.setVisible(may and self.is_duty.isChecked())

    def apply(self) -> None:
        """Take the correction over into the plan."""
        line, read = self._line, self._read
        if line is None or line.block is None or read is None:
            return
        if not self.day.is_valid():
            self._day_field.set_error(self.tr("There is no such day. Type it as dd/mm/yyyy."))
            return
        block, plan = line.block, read.plan
        before, kind = given(plan), self.kind.currentData()
        wants_duty = self.is_duty.isChecked() and not self.is_duty.isHidden()
        if block.task is not None and not wants_duty:
            block.runs = block.task.runs
            plan.tasks.remove(block.task)
            block.task = None
        if kind is not block.kind:
            block.kind, block.depth = kind, _DEPTHS.get(kind, 0)
            block.marker = "-" if kind is BlockKind.BULLET else ""
        if wants_duty:
            task = block.task if block.task is not None else mark(plan, block, *self._known())
            task.unit, task.role = self._unit_named(self.unit.text()), self.role.currentData()
            day, inclusive = self.day.date(), bool(self.limit.currentData())
            if day is None:
                task.deadline = None
            elif task.deadline is None or (task.deadline.day, task.deadline.inclusive) != (day, inclusive):
                task.deadline = Deadline(day, inclusive)
        left = follow_assignment(plan, before)
        self._take()
        if left:
            self._step.view.say(i18n.sentence(about_text(left)), tone="amber")

    def _place(self) -> None:
        """Put a paragraph that found no place into the text, where it stood in the file."""
        line, read = self._line, self._read
        if line is None or read is None:
            return
        at = self._lines.index(line)
        before = next((item.block for item in reversed(self._lines[:at]) if item.block is not None), None)
        line.block, line.kind = Block(BlockKind.PARAGRAPH, runs(clean(line.text))), "paragraph"
        blocks = read.plan.blocks
        blocks.insert(blocks.index(before) + 1 if before in blocks else 0, line.block)
        self._take()
        self._show_line(line)

    def _known(self) -> tuple[list[Unit], Callable[[str], Unit | None]]:
        return [unit for unit in self._units if unit.id is not None], finder(self._units)

    def _unit_named(self, name: str) -> Unit | None:
        if not clean(name):
            return None
        found = finder(self._units)(name)
        if found is not None:
            return found
        unit = Unit(clean(name))
        self._units.append(unit)
        return unit

    def _take(self) -> None:
        if self._read is not None:
            plan = self._read.plan
            self._step.changes(lambda: self._step.machine.choose_read(plan))
        self._fill()


def _why(line: _Line) -> str:
    """Return the reasons of what was decided about a line, one below the other."""
    return "\n".join(i18n.sentence(UserError(reason)) for reason in line.why)
