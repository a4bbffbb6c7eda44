"""The duties that a text names but nobody has been given yet, to be taken one by one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.domain.base.filling import filled
from desktop.domain.base.text import clean
from desktop.domain.plan.plan import Block
from desktop.domain.task.task import Task
from desktop.gui import labels
from desktop.gui.editor.assign_popups import due_words
from desktop.gui.kit.basic import Button, Label, boxed, card, column, row
from desktop.gui.kit.dialog import Dialog
from desktop.gui.kit.table import Cell, Column, Table
from desktop.gui.kit.theme import theme

translate = QCoreApplication.translate
Proposal = tuple[Block, Task]
_ROWS, _WIDE = 7, 820


class DutiesDialog(Dialog):
    """Each paragraph that reads like a duty, with unit and deadline as they were read; what is ticked is taken."""

    def __init__(self, parent: QWidget, proposals: Sequence[Proposal]) -> None:
        self._proposals = list(proposals)
        self._ticked = set(range(len(self._proposals)))
        day = f"{date(2030, 12, 30):%d/%m/%Y}"
        longest = translate("AssignGrid", "At the latest {day}").format(day=day)
        self.table = Table(
            (
                Column("", lambda place: Cell(checked=place in self._ticked), 38),
                Column(translate("DutiesDialog", "What the text says"), self._words, 280, stretch=True),
                Column(translate("DutiesDialog", "Unit"), self._unit, 170),
                Column(translate("DutiesDialog", "Due"), self._due, sample=longest),
            )
        )
        self.table.setAccessibleName(translate("DutiesDialog", "Duties in the text"))
        self.table.set_two_lines()
        self.table.set_rows(list(range(len(self._proposals))))
        for signal in (self.table.ticked, self.table.opened):
            signal.connect(lambda place: self._set(self._ticked ^ {place}))
        self.table.leave_enter()
        every = set(self._ticked)
        self.table.all_asked.connect(lambda: self._set(every))
        high = self.table.verticalHeader().defaultSectionSize()
        self.table.setFixedHeight(theme.px(35) + high * min(_ROWS, max(2, len(self._proposals))) + 2)
        self._count = Label("", 10, tone="muted")
        all_ = Button(translate("DutiesDialog", "Tick all"), "flat", clicked=lambda: self._set(every), key="all")
        none = Button(translate("DutiesDialog", "Untick all"), "flat", clicked=lambda: self._set(set()))
        super().__init__(
            parent,
            "tasks",
            translate("DutiesDialog", "Which of these become tasks?"),
            translate("DutiesDialog", "The words stay where they stand in the text; unit and deadline can be changed."),
            yes=translate("DutiesDialog", "Take them"),
            no=translate("DutiesDialog", "Cancel"),
            body=column(
                card(column(self.table, spacing=0, margins=(1, 1, 1, 1))),
                boxed(row((self._count, 1), none, all_, spacing=4)),
                spacing=8,
            ),
        )
        self.setFixedWidth(min(theme.px(_WIDE), parent.window().width() - 40))
        self.table.choose(0)
        self.table.setFocus()
        self._set(every)

    def chosen(self) -> list[Proposal]:
        """Return what was ticked, in the order of the text."""
        return [item for place, item in enumerate(self._proposals) if place in self._ticked]

    def _set(self, ticked: set[int]) -> None:
        self._ticked = set(ticked)
        self.table.viewport().update()
        words = translate("DutiesDialog", "{count} of {all} ticked")
        self._count.setText(filled(words, count=len(self._ticked), all=len(self._proposals)))
        self.yes.setEnabled(bool(self._ticked))

    def _words(self, place: int) -> Cell:
        text = clean(self._proposals[place][0].text)
        return Cell(text, tooltip=text)

    def _unit(self, place: int) -> Cell:
        task = self._proposals[place][1]
        if task.unit is None:
            return Cell(translate("DutiesDialog", "No unit yet"), "amber")
        return Cell(task.unit.label, tooltip=task.unit.name, below=labels.word(task.role))

    def _due(self, place: int) -> Cell:
        words = due_words(self._proposals[place][1])
        if not words:
            return Cell(translate("DutiesDialog", "No deadline yet"), "amber", wrap=True)
        return Cell(words, tooltip=words, wrap=True)
