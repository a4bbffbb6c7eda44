"""Step 7: what is still missing beside the pages; the files, and the way to signature."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from desktop import i18n
from desktop.domain.base.filling import filled
from desktop.domain.plan.plan import BlockKind, Plan
from desktop.gui import exporting
from desktop.gui.files import ask_where, file_name, print_asked, write
from desktop.gui.kit.basic import (
    Button,
    Chip,
    Label,
    boxed,
    card,
    card_head,
    clear,
    column,
    line,
    row,
)
from desktop.gui.kit.page_parts import EmptyState, ListCard
from desktop.gui.kit.table import (
    Cell,
    Column,
    Group,
    Table,
)
from desktop.gui.kit.theme import theme
from desktop.gui.paper.preview import (
    Mark,
    PaperColours,
    PaperView,
    pdf,
)
from desktop.gui.places import PlanAt
from desktop.gui.wizard.step import StepPage, WizardHost
from desktop.services.wizard.problems import Problem

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class ReviewStep(StepPage):
    """Problems at the left, pages at the right."""

    def __init__(self, view: WizardHost) -> None:
        super().__init__(view, "review", "", "")
        self.heading.setText(self.tr("Review and export"))
        self.hint.set_text(self.tr("Put errors right before the plan is submitted. Warnings may stay."))
        self._plan = Plan("")
        self.word = Button(self.tr("Word file"), "tonal", "download", clicked=lambda: self._export(".docx"))
        self.pdf = Button(self.tr("PDF file"), "", "download", clicked=lambda: self._export(".pdf"))
        self.print = Button(self.tr("Print …"), "", "print", clicked=self._print)
        self.submit = Button(self.tr("Submit for signature"), "", "send", clicked=self._submit)
        self.body.addLayout(row(self.word, self.pdf, self.print, None, self.submit))
        self.problems = Table([Column(self.tr("What to look at"), self._cell, 200, stretch=True)])
        self.problems.horizontalHeader().hide()
        self.problems.setAccessibleName(self.tr("What to look at"))
        self.problems.chosen.connect(self._show_problem)
        self.problems.opened.connect(self._go_there)
        self._chips = row(spacing=6)
        head = card_head(Label(self.tr("Findings"), 12, bold=True), boxed(self._chips))
        self._sentence = Label("", 10, wrap=True)
        self.go = Button(self.tr("Go there"), "tonal", clicked=lambda: self._go_there(self.problems.current()))
        self._detail = boxed(column(self._sentence, row(self.go, None), margins=(16, 10, 16, 12)))
        empty = EmptyState("check-circle", self.tr("Nothing is missing"), self.tr("The plan is ready for signature."))
        self._list = ListCard(self.problems, empty)
        self._list.setProperty("card", "")
        self._list.foot.hide()
        left = card(column(head, line(), (self._list, 1), self._detail, spacing=0, margins=(1, 1, 1, 1)))
        self.paper = PaperView(PaperColours(desk=theme.colour("desk").name()))
        self.paper.set_whole_page(False)
        self.paper.setAccessibleName(self.tr("Pages of the plan"))
        self._paper_card = card(column((self.paper, 1), spacing=0, margins=(1, 1, 1, 1)))
        self.body.addLayout(row((left, 4), (self._paper_card, 5), spacing=12), 1)

    def load(self) -> None:
        """Compose the pages and list what is missing."""
        self._plan = self.machine.plan()
        found = self.machine.problems("review")
        errors = [item for item in found if item.severity == "error"]
        others = [item for item in found if item.severity != "error"]
        rows: list[Problem | Group] = []
        if errors:
            rows += [Group(self.tr("Errors to put right ({count})").format(count=len(errors)), "alert"), *errors]
        if others:
            rows += [Group(self.tr("Warnings ({count})").format(count=len(others)), "warning"), *others]
        self.problems.set_rows(rows)
        self._list.show_rows(len(found), "")
        clear(self._chips)
        if errors:
            self._chips.addWidget(Chip("overdue", filled(self.tr("{count} error{count:|s}"), count=len(errors))))
        if others:
            self._chips.addWidget(
                Chip("due_today_1_3", filled(self.tr("{count} warning{count:|s}"), count=len(others)))
            )
        self._detail.setVisible(bool(found))
        self.submit.setVisible(not self.answers.get("issued"))
        self.submit.setEnabled(not errors)
        self.submit.setToolTip(self.tr("Put the errors right first") if errors else "")
        self.paper.set_sheet(self.services.exports.sheet(self._plan))
        if found:
            self.problems.choose(1)
            self._show_problem(found[0] if not errors else errors[0])
        else:
            self.paper.set_marks({})

    @staticmethod
    def _cell(item: Problem) -> Cell:
        error = item.severity == "error"
        words = i18n.sentence(item.error())
        icon, tint = ("alert", "red") if error else ("warning", "amber")
        return Cell(words, icon=icon, tint=tint, tooltip=words)

    def _block_of(self, item: Problem) -> int | None:
        """Return the place in the plan of the block that a problem is about."""
        name, _dot, number = item.field.partition(".")
        if name == "bases" and number.isdigit():
            return int(number)
        if name == "tasks" and number.isdigit() and int(number) < len(self._plan.tasks):
            task = self._plan.tasks[int(number)]
            return next((at for at, block in enumerate(self._plan.blocks) if block.task is task), None)
        if name == "closing":
            return next((at for at, block in enumerate(self._plan.blocks) if block.kind is BlockKind.CLOSING), None)
        heading = item.values.get("name")
        quoted = [str(item.values.get(key, "")).removesuffix(" …") for key in ("example", "text")]
        return next(
            (
                at
                for at, block in enumerate(self._plan.blocks)
                if block.text == heading or any(words and words in block.text for words in quoted)
            ),
            None,
        )

    def _show_problem(self, item: Problem | None) -> None:
        if item is None:
            return
        self._sentence.setText(i18n.sentence(item.error()))
        marks = {
            at: Mark.ERROR if other.severity == "error" else Mark.WARNING
            for other in self.problems.row_model.rows
            if isinstance(other, Problem) and (at := self._block_of(other)) is not None
        }
        here = self._block_of(item)
        self.paper.set_marks(marks, here)
        if here is not None:
            self.paper.show_block(here)

    def _go_there(self, item: Problem | None) -> None:
        if item is not None:
            self.view.go_to(item.step, item.field)

    # --- files

    def _export(self, ending: str) -> None:
        words = {".docx": self.tr("Word document"), ".pdf": self.tr("PDF document")}[ending]
        path = ask_where(
            self.view,
            file_name(*exporting.short_number(self._plan), self._plan.title),
            {ending: words},
        )
        if path is not None:
            self.write(path)

    def write(self, path: Path) -> bool:
        """Write the plan as it stands to a .docx or .pdf; say so, or why it cannot be."""
        plan = self._plan

        def act(path: Path) -> None:
            if path.suffix.lower() == ".pdf":
                pdf(self.services.exports.sheet(plan), path, plan.title)
            else:
                self.services.exports.draft_docx(plan, path)

        return write(self.view, path, act)

    def _print(self) -> None:
        print_asked(self.view, lambda: self.services.exports.sheet(self._plan), self._plan.title)

    def _submit(self) -> None:
        """Make the plan and hand it on for signature."""
        plan_id = self.view.make()
        if plan_id:
            self.view.attempt(lambda: self.services.plans.submit(plan_id))
            QTimer.singleShot(0, self, lambda: self.view.leave_for(PlanAt(plan_id)))

    def first_field(self) -> QWidget | None:
        """Return the findings, the first button where there are none."""
        return self.problems if self.problems.isVisibleTo(self) else super().first_field()

    def show_field(self, field: str) -> None:
        """Put the focus on the findings."""
        self.problems.setFocus()
