"""The way of a plan from draft to archive: the buttons of its next steps, and what they do."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from desktop import i18n
from desktop.domain.base.filling import filled
from desktop.domain.base.text import mid_sentence
from desktop.domain.plan.details import gives_no_day, timed_otherwise
from desktop.domain.plan.issue_day import due_before
from desktop.domain.plan.law import Fault, rests_on_later
from desktop.domain.plan.plan import Plan, PlanStatus
from desktop.domain.task.task import Task
from desktop.gui.editor.assign_popups import due_words
from desktop.gui.kit.basic import Button, Label, column, row
from desktop.gui.kit.dialog import Dialog, ask
from desktop.gui.number_dialog import NumberDialog
from desktop.gui.shell_api import Shell
from desktop.services.wizard.problems import still_open

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

    def show_open(self, field: str, words: str) -> None:
        """Show what the plan lacks: its recipients, a duty of the unit or the heading of these words, or its end."""


@dataclass(frozen=True)
class _Point:
    """What a plan lacks that goes to signature; `keys` name what was asked about, `show` goes to it."""

    words: str
    keys: set[str]
    show: Callable[[], None]


class PlanSteps(QObject):
    """The steps of a plan; each is one operation, to be undone."""

    def __init__(self, owner: QWidget, shell: Shell, page: SteppedPage) -> None:
        super().__init__(owner)
        self._owner, self._shell, self._page = owner, shell, page
        self._plans = shell.services.plans
        self._agreed: set[tuple[int, str]] = set()  # of a version, what was asked about

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

        What goes to signature unfinished is asked about before, once as long as nothing further comes.
        """
        self._page.leave()
        found = [] if self._page.unsaved else self._open_points(self._page.plan)
        keys = {(self._page.plan.version, key) for point in found for key in point.keys}
        if not keys <= self._agreed:
            chosen = self._ask_with(found)
            if chosen is None or chosen:
                for point in chosen or ():
                    point.show()
                return
            self._agreed |= keys
        self._do(self._plans.submit, self._submitted)

    def _open_points(self, plan: Plan) -> list[_Point]:
        """Return what a plan lacks that is to be signed: units and days of its duties, then its text and its end."""
        year, day = plan.year or plan.dated.year, plan.dated.value or self._shell.services.office.today()
        undated = [task for task in plan.tasks if not due_words(task)]
        otherwise = [task for task in timed_otherwise(plan, year) if due_words(task)]
        over = list({id(task): task for task, _due in due_before(plan, day)}.values())
        points = [
            *self._of_duties(
                [task for task in plan.tasks if task.unit is None],
                self.tr("“{duty}” has no unit: nobody would have it."),
                self.tr("{count} duties have no unit. The first is “{duty}”."),
            ),
            *self._of_duties(
                undated,
                self.tr("“{duty}” has no deadline: no day, no period, nor that it goes on all the time."),
                self.tr("{count} duties have no deadline, not even a period. The first is “{duty}”."),
            ),
            *self._of_duties(
                [task for task in plan.tasks if gives_no_day(task)],
                self.tr("“{duty}”: no day is known of its time, “{due}”, so nobody is reminded of it."),
                self.tr("Of the times of {count} duties no day is known. The first is “{duty}”, due: {due}."),
            ),
            *self._of_duties(
                otherwise,
                self.tr("Of “{duty}” the text says another time than its deadline: {due}."),
                self.tr(
                    "Of {count} duties the text says another time than their deadline. First “{duty}”, due: {due}."
                ),
            ),
            *self._of_duties(
                over,
                self.tr("“{duty}” was due: {due}. The plan cannot be issued on a later day than that."),
                self.tr("{count} duties were due before the plan, so it cannot be issued; first “{duty}”, due: {due}."),
            ),
        ]
        for problem in still_open(plan, self._shell.services):
            words, part = i18n.sentence(problem.error()), str(problem.values.get("name", ""))
            points.append(_Point(words, {words}, partial(self._page.show_open, problem.field, part)))
        return points

    def _of_duties(self, tasks: Sequence[Task], one: str, several: str) -> Iterator[_Point]:
        """Yield one point for duties that lack the same, in words for one or for several, where there are any."""
        if not tasks:
            return
        first = tasks[0]
        words = filled(
            (one if len(tasks) == 1 else several),
            count=len(tasks),
            duty=textwrap.shorten(first.text, _QUOTE, placeholder=" …").rstrip("."),
            due=mid_sentence(due_words(first)),
        )
        keys = {f"{one} {task.text} {due_words(task)}" for task in tasks}
        yield _Point(words, keys, partial(self._page.show_due, first))

    def _ask_with(self, found: Sequence[_Point]) -> list[_Point] | None:
        """Ask whether the plan is submitted as it is: [] says so, else the point to go to; None leaves it a draft."""
        chosen: list[_Point] = []
        buttons = [Button(self.tr("Go there"), "tonal", "chevron-right") for _point in found]
        dialog = Dialog(
            self._owner, "warning", self.tr("Submit the plan as it is?"), self.tr("Before it is signed, look at this:"),
            yes=self.tr("Submit"), no=self.tr("Leave it a draft"),
            body=column(*(
                row((Label(point.words, 10, wrap=True), 1), button)
                for point, button in zip(found, buttons, strict=True)
            ), spacing=12),
        )  # fmt: skip
        for point, button in zip(found, buttons, strict=True):
            button.setAccessibleDescription(point.words)
            button.clicked.connect(partial(chosen.append, point))
            button.clicked.connect(dialog.reject)
        agreed = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        return chosen if agreed or chosen else None

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
        """Close the plan; where tasks of it are not done, ask first: they stay in lists and letters."""
        left = self._shell.services.unfinished.left_of(self._page.plan_id)
        sure = not left or ask(
            self._owner, "archive",
            filled(self.tr("Close the plan with {count} unfinished task{count:|s}?"), count=left),
            self.tr(
                "They stay in the lists, letters and reports until they are done, carried into the next plan or let go "
                "at the year's end."
            ),
            yes=self.tr("Close the plan"), no=self.tr("Leave it"),
        )  # fmt: skip
        if sure:
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
            lambda day: i18n.sentence(odd) if (odd := rests_on_later(plan, day)) is not None else "",
            lambda year: service.others(plan, year),
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
