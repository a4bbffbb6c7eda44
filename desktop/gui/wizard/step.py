"""What the steps of the plan wizard share: a heading, the answers, and word of every change."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desktop.domain.base.filling import filled
from desktop.domain.plan.steps import STEPS
from desktop.gui.kit.basic import ElidedLabel, Label
from desktop.gui.kit.theme import theme
from desktop.gui.shell_api import Offer, Shell
from desktop.services.wizard.service import PlanWizard

if TYPE_CHECKING:
    from desktop.gui.places import Place
    from desktop.services import Services

Json = dict[str, Any]
_STEPS_BACK = 50  # acts of a step that can be taken back


class WizardHost(Shell, Protocol):
    """The wizard as its steps see it: a Shell with the machine and the way through the steps."""

    @property
    def machine(self) -> PlanWizard:
        """Return the wizard's machine."""

    def touch(self) -> None:
        """Note that an answer was changed."""

    def source_changed(self) -> None:
        """Mark the steps again after the answers were replaced as a whole."""

    def hush(self) -> None:
        """Take the sentence at the foot away."""

    def make(self) -> int:
        """Make the plan and return its id, 0 when it is refused."""

    def go_on(self) -> None:
        """Go to the next step, or finish at the last one."""

    def go_to(self, step: str, field: str) -> None:
        """Go where a problem is put right."""

    def leave_for(self, place: Place) -> None:
        """Leave the finished wizard for a place."""


class StepPage(QWidget):
    """One step: `body` takes its controls. `load` shows the answers, controls write to them through `put`."""

    def __init__(self, view: WizardHost, key: str, title: str, hint: str) -> None:
        super().__init__()
        self.view, self.key = view, key
        number = QCoreApplication.translate("PlanWizard", "Step {number}/{count}")
        self._number = Label(filled(number, number=STEPS.index(key) + 1, count=len(STEPS)), 9, bold=True, tone="muted")
        self.heading = Label(title, 18, bold=True)
        self.heading.setMinimumHeight(theme.px(32))
        self.hint = ElidedLabel(hint, 10, tone="muted")
        for label in (self._number, self.heading, self.hint):
            label.setSizePolicy(label.sizePolicy().horizontalPolicy(), QSizePolicy.Policy.Fixed)
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 14, 24, 14)
        layout.setSpacing(0)
        layout.addWidget(self._number)
        layout.addWidget(self.heading)
        layout.addWidget(self.hint)
        layout.addSpacing(12)
        layout.addLayout(self.body, 1)
        self._loading = False
        self._acts: list[Json] = []  # the answers before each act that can be taken back
        self._taken_back: list[Json] = []
        self._stand: Json = {}  # as the last act, or taking one back, left them

    @property
    def services(self) -> Services:
        """Return the use cases."""
        return self.view.services

    @property
    def machine(self) -> PlanWizard:
        """Return the wizard's machine."""
        return self.view.machine

    @property
    def answers(self) -> Json:
        """Return the answers."""
        return self.view.machine.answers

    def show_answers(self) -> None:
        """Show the answers; what the controls tell meanwhile is no change."""
        self._loading = True
        try:
            self.load()
        finally:
            self._loading = False

    def load(self) -> None:
        """Put the answers into the controls."""

    def put(self, name: str, value: object) -> None:
        """Change one answer."""
        if not self._loading and self.answers.get(name) != value:
            self.answers[name] = value
            self.view.touch()

    def changes(self, act: Callable[[], object]) -> None:
        """Do something that changes the answers, unless they are only being shown."""
        if not self._loading:
            act()
            self.view.touch()

    def acts(self, act: Callable[[], object]) -> None:
        """Do something with the answers that `undo` takes back, as long as nothing else is changed."""
        before = deepcopy(self.answers)
        if before != self._stand:
            self._acts.clear()
        self.changes(act)
        if self.answers != before:
            self._acts[:] = [*self._acts[1 - _STEPS_BACK :], before]
            self._taken_back.clear()
            self._stand = deepcopy(self.answers)

    def undo(self) -> None:
        """Take back the last act, with an offer to do it again."""
        translate = QCoreApplication.translate
        if self._swap(self._acts, self._taken_back):
            again = Offer(translate("PlanWizard", "Redo"), self.redo)
            self.view.say(translate("PlanWizard", "Undone."), offer=again)
        else:
            self.view.say(translate("PlanWizard", "There is nothing to undo in this step."))

    def redo(self) -> None:
        """Do what was taken back again."""
        translate = QCoreApplication.translate
        if self._swap(self._taken_back, self._acts):
            back = Offer(translate("PlanWizard", "Undo"), self.undo)
            self.view.say(translate("PlanWizard", "Done again."), offer=back)
        else:
            self.view.say(translate("PlanWizard", "There is nothing to redo in this step."))

    def _swap(self, of: list[Json], to: list[Json]) -> bool:
        """Let the answers be what they were; return False where there is nothing, or where they were changed since."""
        if not of or self.answers != self._stand:
            return False
        to.append(deepcopy(self.answers))
        self._stand = of.pop()
        self.machine.answers = deepcopy(self._stand)
        self.view.touch()
        self.show_answers()
        return True

    def leave(self) -> None:
        """Take what is still being typed before another step is shown."""

    def show_field(self, field: str) -> None:
        """Put the focus where a problem says something is missing."""

    def first_field(self) -> QWidget | None:
        """Return the control that has the focus when the step opens: the first one that takes it."""
        found = self.nextInFocusChain()
        while found is not self and found is not None:
            if (
                self.isAncestorOf(found)
                and found.isVisibleTo(self)
                and found.isEnabled()
                and found.focusPolicy() & Qt.FocusPolicy.TabFocus
                and not isinstance(found, QScrollArea)
            ):
                return found
            found = found.nextInFocusChain()
        return None

    def show_focus(self) -> None:
        """Scroll to the control that has the focus."""
        here = self.focusWidget()
        above = here.parentWidget() if here is not None else None
        while above is not None and above is not self:
            if isinstance(above, QScrollArea) and here is not None:
                above.ensureWidgetVisible(here)
            above = above.parentWidget()

    def set_compact(self, compact: bool) -> None:
        """Give up what a narrow window has no room for."""
        self.hint.setVisible(not compact)
