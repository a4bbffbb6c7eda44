"""The way of a plan from draft to archive: the buttons of its next steps, and what they do."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from desktop.domain.base.text import mid_sentence
from desktop.domain.plan.details import stated_otherwise
from desktop.domain.plan.issue_day import due_before
from desktop.domain.plan.law import Fault
from desktop.domain.plan.plan import Plan, PlanStatus
from desktop.domain.task.task import Task
from desktop.gui.editor.assign_popups import due_words
from desktop.gui.kit.basic import Button, row
from desktop.gui.kit.dialog import Dialog, ask
from desktop.gui.number_dialog import NumberDialog
from desktop.gui.shell_api import Shell

_GO = 2  # what the question about deadlines of duties gives for the way to them
_QUOTE = 160


class SteppedPage(Protocol):
    """What the page of a plan gives for its steps."""

    @property
    def plan_id(self) -> int:
        """Return the number of the plan."""

    @property
    def plan(self) -> Plan:
        """Return the plan as it stands on the page."""

    @property
    def unsaved(self) -> bool:
        """Return whether the last save of its text failed: then no step is taken."""

    def leave(self) -> None:
        """Save what was typed."""

    def show_stored(self) -> None:
        """Show the plan as it is stored now."""

    def show_due(self, task: Task) -> None:
        """Show a duty where its deadline is set."""


def _quoted(task: Task) -> str:
    return textwrap.shorten(task.text, _QUOTE, placeholder=" …").rstrip(".")


class PlanSteps(QObject):
    """The steps of a plan; each is one operation, to be undone."""

    def __init__(self, owner: QWidget, shell: Shell, page: SteppedPage) -> None:
        super().__init__(owner)
        self._owner, self._shell, self._page = owner, shell, page
        self._plans = shell.services.plans
        self._agreed: set[tuple[int, str, str]] = set()  # of a version, the duties that were asked about

    def _next(self) -> list[tuple[str, str, str, Callable[[], None]]]:
        """Return what can be done next, the usual step last: words, kind and icon of its button, what it does.

        Tasks outside of plans go no such way: nothing is signed or closed.
        """
        return {
            PlanStatus.DRAFT: [(self.tr("Submit"), "primary", "send", self.submit)],
            PlanStatus.SUBMITTED: [
                (self.tr("Back to draft"), "", "undo", self.withdraw),
                (self.tr("Issue"), "primary", "check", self.issue),
            ],
            PlanStatus.ISSUED: [] if self._page.plan.outside else [
                (self.tr("Revise"), "", "edit", self.revise),
                (self.tr("Close the plan"), "primary", "archive", self.close),
            ],
            PlanStatus.CLOSED: [(self.tr("Reopen"), "primary", "restore", self.reopen)],
        }[self._page.plan.status]  # fmt: skip

    def buttons(self) -> list[Button]:
        """Return the buttons of what can be done next, the usual one last."""
        return [Button(text, kind, icon, act) for text, kind, icon, act in self._next()]

    def next(self) -> None:
        """Take the usual next step, where there is one."""
        for _words, _kind, _icon, act in self._next()[-1:]:
            act()

    def submit(self) -> None:
        """Submit the plan for signature, and name the documents that it cites and that are no longer in force.

        Duties that say nothing of when, those whose words name another day than their deadline, and those that were due
        before the plan's day are asked about before, once as long as no further one comes.
        """
        self._page.leave()
        plan = self._page.plan
        year = plan.year or plan.dated.year
        undated = [task for task in plan.tasks if not due_words(task)]
        otherwise = [task for task in plan.tasks if stated_otherwise(task, year) is not None]
        day = plan.dated.value or self._shell.services.office.today()
        over = list({id(task): task for task, _due in due_before(plan, day)}.values())
        asked = ((undated, self._ask_undated), (otherwise, self._ask_otherwise), (over, self._ask_over))
        for doubtful, ask_about in asked:
            keys = {(plan.version, task.text, due_words(task)) for task in doubtful}
            if keys <= self._agreed or self._page.unsaved:
                continue
            answer = ask_about(doubtful)
            if answer is not True:
                if answer is False:
                    self._page.show_due(doubtful[0])
                return
            self._agreed |= keys
        self._do(self._plans.submit, self._submitted)

    def _ask_undated(self, undated: Sequence[Task]) -> bool | None:
        """Ask whether the plan is submitted with duties that say nothing of when."""
        count = len(undated)
        question = (
            self.tr("One duty has no deadline. Submit the plan as it is?")
            if count == 1
            else self.tr("{count} duties have no deadline. Submit the plan as it is?").format(count=count)
        )
        words = self.tr("The deadline of “{duty}” names no day and no period, nor that it goes on all the time.")
        if count > 1:
            words = self.tr(
                "The first is “{duty}”. Their deadlines name no day and no period, nor that they go on all the time."
            )
        return self._ask(question, words.format(duty=_quoted(undated[0])))

    def _ask_otherwise(self, otherwise: Sequence[Task]) -> bool | None:
        """Ask whether the plan is submitted with duties whose words name another day than their deadline."""
        count = len(otherwise)
        question = (
            self.tr("One duty names another day than its deadline. Submit the plan as it is?")
            if count == 1
            else self.tr("{count} duties name another day than their deadline. Submit the plan as it is?").format(
                count=count
            )
        )
        words = self.tr("“{duty}” has the deadline: {due}.") if count == 1 else self.tr(
            "The first, “{duty}”, has the deadline: {due}."
        )  # fmt: skip
        return self._ask(question, words.format(duty=_quoted(otherwise[0]), due=mid_sentence(due_words(otherwise[0]))))

    def _ask_over(self, over: Sequence[Task]) -> bool | None:
        """Ask whether the plan is submitted with duties that were due before it: it could not be issued so."""
        count = len(over)
        question = (
            self.tr("The deadline of one duty is over. Submit the plan as it is?")
            if count == 1
            else self.tr("The deadlines of {count} duties are over. Submit the plan as it is?").format(count=count)
        )
        words = self.tr("“{duty}” was due: {due}. The plan cannot be issued on a later day than that.")
        if count > 1:
            words = self.tr("The first, “{duty}”, was due: {due}. The plan cannot be issued on a later day than that.")
        return self._ask(question, words.format(duty=_quoted(over[0]), due=mid_sentence(due_words(over[0]))))

    def _ask(self, question: str, words: str) -> bool | None:
        """Ask whether the plan is submitted as it is; False means to go to the first of the duties, None neither."""
        go = Button(self.tr("Go there"), "tonal", "chevron-right")
        dialog = Dialog(
            self._owner, "warning", question, words,
            yes=self.tr("Submit"), no=self.tr("Leave it a draft"), body=row(go, None),
        )  # fmt: skip
        go.clicked.connect(lambda: dialog.done(_GO))
        answer = dialog.exec()
        dialog.deleteLater()
        return True if answer == QDialog.DialogCode.Accepted else False if answer == _GO else None

    def withdraw(self) -> None:
        """Take a submitted plan back."""
        self._do(self._plans.withdraw, lambda: self.tr("The plan is a draft again."))

    def issue(self) -> None:
        """Ask for number and date, and issue the plan."""
        self._page.leave()
        if not self._page.unsaved and self.number_dialog().ask():
            self._page.show_stored()
            words = self.tr("The plan “{title}” was issued.")  # it stays on other pages, with its undo
            self._shell.say(words.format(title=self._page.plan.title), undo=True)

    def revise(self) -> None:
        """Ask, and begin a new version."""
        sure = ask(
            self._owner, "edit", self.tr("Begin a new version of this plan?"),
            self.tr(
                "The issued text is kept in the history. The new version gets its own number when it is issued. Lists, "
                "letters and reports go by what is changed in it at once, before it is issued."
            ),
            yes=self.tr("Begin version {number}").format(number=self._page.plan.version + 1), no=self.tr("Leave it"),
        )  # fmt: skip
        if sure:
            self._do(self._plans.revise, lambda: self.tr("A new version was begun."))

    def close(self) -> None:
        """Close the plan."""
        self._do(self._plans.close, lambda: self.tr("The plan was closed."))

    def reopen(self) -> None:
        """Open a closed plan again."""
        self._do(self._plans.reopen, lambda: self.tr("The plan is open again."))

    def number_dialog(self) -> NumberDialog:
        """Return the dialog that issues the plan."""
        plan, service = self._page.plan, self._plans
        first = plan.dated.value if plan.version == 1 else None  # a new version is a new document, with its own date
        return NumberDialog(
            self._owner, self.tr("Issue this plan?"), plan.symbol, first or self._shell.services.office.today(),
            lambda day: service.next_number(day.year, plan.symbol),
            lambda number, day: service.issue(plan.id or 0, number, day),
        )  # fmt: skip

    def _do(self, act: Callable[[int], object], words: Callable[[], str]) -> None:
        self._page.leave()
        if not self._page.unsaved and self._shell.attempt(lambda: act(self._page.plan_id)):
            self._page.show_stored()
            self._shell.say(words(), undo=True)

    def _submitted(self) -> str:
        words = self.tr("The plan was submitted for signature.")
        found = [item for _text, item in self._shell.services.legal.faults(self._page.plan) if item.fault is Fault.OVER]
        if not found:
            return words
        names = "; ".join(f"{item.name} ({item.note})" if item.note else item.name for item in found)
        cites = self.tr("It cites what is no longer in force: {names}.").format(names=names)
        return f"{words} {cites}"
