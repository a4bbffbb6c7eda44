"""The way of a plan from draft to archive: the buttons of its next steps, and what they do."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.domain.plan.law import Fault
from desktop.domain.plan.plan import Plan, PlanStatus
from desktop.gui.kit.basic import Button
from desktop.gui.kit.dialog import ask
from desktop.gui.number_dialog import NumberDialog
from desktop.gui.shell_api import Shell


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


class PlanSteps(QObject):
    """The steps of a plan; each is one operation, to be undone."""

    def __init__(self, owner: QWidget, shell: Shell, page: SteppedPage) -> None:
        super().__init__(owner)
        self._owner, self._shell, self._page = owner, shell, page
        self._plans = shell.services.plans

    def _next(self) -> list[tuple[str, str, str, Callable[[], None]]]:
        """Return what can be done next, the usual step last: words, kind and icon of its button, what it does."""
        return {
            PlanStatus.DRAFT: [(self.tr("Submit"), "primary", "send", self.submit)],
            PlanStatus.SUBMITTED: [
                (self.tr("Back to draft"), "", "undo", self.withdraw),
                (self.tr("Issue"), "primary", "check", self.issue),
            ],
            PlanStatus.ISSUED: [
                (self.tr("Revise"), "", "edit", self.revise),
                (self.tr("Close the plan"), "primary", "archive", self.close),
            ],
            PlanStatus.CLOSED: [(self.tr("Reopen"), "primary", "restore", self.reopen)],
        }[self._page.plan.status]  # fmt: skip

    def buttons(self) -> list[Button]:
        """Return the buttons of what can be done next, the usual one last."""
        return [Button(text, kind, icon, act) for text, kind, icon, act in self._next()]

    def next(self) -> None:
        """Take the usual next step."""
        self._next()[-1][-1]()

    def submit(self) -> None:
        """Submit the plan for signature, and name the documents that it cites and that are no longer in force."""
        self._do(self._plans.submit, self._submitted)

    def withdraw(self) -> None:
        """Take a submitted plan back."""
        self._do(self._plans.withdraw, lambda: self.tr("The plan is a draft again."))

    def issue(self) -> None:
        """Ask for number and date, and issue the plan."""
        self._page.leave()
        if not self._page.unsaved and self.number_dialog().ask():
            self._page.show_stored()
            self._shell.say(self.tr("The plan was issued."), undo=True)

    def revise(self) -> None:
        """Ask, and begin a new version."""
        sure = ask(
            self._owner, "edit", self.tr("Begin a new version of this plan?"),
            self.tr(
                "The issued text is kept in the history. The new version gets its own number when it is issued."
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
