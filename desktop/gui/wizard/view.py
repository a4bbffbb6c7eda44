"""The plan wizard in the window: steps at the left, one step at a time, what is typed kept within half a second."""

from __future__ import annotations

import importlib
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QStackedWidget, QWidget

from desktop import i18n
from desktop.domain.errors import UserError
from desktop.domain.plan import Plan
from desktop.gui import labels
from desktop.gui.kit.basic import (
    Button,
    IconLabel,
    Label,
    ToolButton,
    boxed,
    card,
    column,
    row,
)
from desktop.gui.kit.keys import bind
from desktop.gui.kit.letters import FIRST
from desktop.gui.kit.messages import Strip
from desktop.gui.kit.theme import theme
from desktop.gui.wizard.source import SourceStep
from desktop.gui.wizard.step import StepPage
from desktop.gui.wizard.steps_list import StepsList
from desktop.services.wizard import STEPS, PlanWizard

if TYPE_CHECKING:
    from desktop.gui.shell.window import MainWindow
    from desktop.services import Services

_SAVE_AT_MOST_AFTER = 300  # ms after the first change that is not kept yet, on the slowest disk
_SHARE = 3  # how much more of the time is left to the typing than saving takes
_MARK_AFTER = 400  # ms after the last change: what is complete may follow, what is kept may not
_COMPACT, _NARROW = 1180, 1000
_PAGES = {
    "source": "source.SourceStep", "general": "general.GeneralStep", "bases": "bases.BasesStep",
    "content": "content.ContentStep", "assign": "assign.AssignStep", "ending": "ending.EndingStep",
    "review": "review.ReviewStep",
}  # fmt: skip


class PlanWizardView(QWidget):
    """The wizard over the whole window. `finished` tells the plan's id when it is made, 0 when it is left.

    A new plan begins from `previous`, a kept plan by its id and the year to which it moves, where that is given;
    `draft` is the key of one to go on with.
    """

    finished = Signal(int)

    def __init__(self, window: MainWindow, previous: tuple[int, int] | None = None, draft: str = "") -> None:
        super().__init__()
        self.window_ = window
        self._previous = previous
        kept = PlanWizard.resume(window.services, draft) if draft else None
        self.machine = kept or PlanWizard(window.services)
        self._pages: dict[str, StepPage] = {}
        self._dirty = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self.save)
        self._marks = QTimer(self)
        self._marks.setSingleShot(True)
        self._marks.setInterval(_MARK_AFTER)
        self._marks.timeout.connect(self._mark_steps)
        self._build()
        bind(self, "go on", self.go_on)
        bind(self, "go back", self.go_back)
        if kept is not None and kept.answers:
            self.show_step(kept.step)
        else:
            self._begin()

    def _begin(self) -> None:
        self.show_step("source")
        source = self.page("source")
        if self._previous is not None and isinstance(source, SourceStep):
            source.choose_previous(*self._previous)

    def begin_from(self, path: Path) -> None:
        """Begin with what a file says, once the page is shown."""
        source = self.page("source")
        if isinstance(source, SourceStep):
            source.choose_file(path)

    def begin_from_text(self, text: str) -> None:
        """Begin with what copied text says."""
        source = self.page("source")
        if isinstance(source, SourceStep):
            source.choose_text(text)

    @property
    def services(self) -> Services:
        """Return the use cases."""
        return self.window_.services

    # --- frame

    def _build(self) -> None:
        names = [self.tr_step(key) for key in STEPS]
        self.steps = StepsList(names, self.tr("Steps"))
        self.steps.asked.connect(lambda number: self.show_step(STEPS[number]))
        leave = ToolButton("chevron-left", self.tr("Leave; the draft stays"), self.later, key="later")
        self._name = Label(self.tr("New plan"), 12, bold=True)
        head = row(leave, (self._name, 1), spacing=8, margins=(4, 0, 0, 12))
        self._promise = Label(
            self.tr("You can go back to any step. What you type is kept at once."), 9, tone="muted", wrap=True
        )
        self._side = QFrame()
        self._side.setObjectName("nav")
        self._side.setLayout(column(head, self.steps, None, self._promise, margins=(12, 14, 12, 18), spacing=8))
        self.stack = QStackedWidget()
        self._saved_icon = IconLabel("check", "green", 16)
        self._saved = Label("", 9, tone="muted")
        self._later = Button(self.tr("Later"), "flat", clicked=self.later, key="later")
        self._back = Button(self.tr("Back"), clicked=self.go_back, key="go back")
        self._next = Button(self.tr("Continue"), "primary", clicked=self.go_on, key="go on")
        self._next.setMinimumWidth(theme.px(112))
        for button in (self._back, self._next):
            button.setProperty(FIRST, True)
        self._foot = card(
            row(self._saved_icon, self._saved, None, self._later, self._back, self._next, margins=(24, 0, 24, 0))
        )
        self._foot.setProperty("card", "")
        self._foot.setObjectName("foot")
        self._foot.setStyleSheet(
            f"QFrame#foot{{background:{theme.colour('surface').name()};"
            f"border:none;border-top:1px solid {theme.colour('border').name()}}}"
        )
        self._foot.setFixedHeight(theme.px(58))
        self.strip = Strip()
        right = column((self.stack, 1), boxed(column(self.strip, margins=(24, 0, 24, 8))), self._foot, spacing=0)
        self.setLayout(row(self._side, (boxed(right), 1), spacing=0))
        self._set_compact()
        self._show_saved()

    def tr_step(self, key: str) -> str:
        """Return the name of a step."""
        return labels.step_name(STEPS.index(key))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give narrow windows narrow steps."""
        super().resizeEvent(event)
        self._set_compact()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Esc that nothing in the step wanted; the draft stays."""
        if event.key() == Qt.Key.Key_Escape:
            self.later()
        else:
            super().keyPressEvent(event)

    def _set_compact(self) -> None:
        compact = self.width() / theme.factor < _COMPACT
        narrow = self.width() / theme.factor < _NARROW
        self._side.setFixedWidth(theme.px(64 if narrow else 208 if compact else 224))
        for part in (self._name, self._promise):
            part.setVisible(not narrow)
        self.steps.set_rail(narrow)
        for page in self._pages.values():
            page.set_compact(compact)

    # --- steps

    def page(self, key: str) -> StepPage:
        """Return a step's page, made when it is first shown."""
        if key not in self._pages:
            module, name = _PAGES[key].split(".")
            made: StepPage = getattr(importlib.import_module(f"desktop.gui.wizard.{module}"), name)(self)
            self._pages[key] = made
            self.stack.addWidget(made)
            self._set_compact()
        return self._pages[key]

    def show_step(self, key: str) -> None:
        """Go to a step. Steps after the first need a source; without one the first step says so."""
        self._leave_page()
        if key != "source" and not self.machine.answers:
            key = "source"
            source = self.page(key)
            words = source.missing_words() if isinstance(source, SourceStep) else ""
            self.strip.say(words, tone="amber")
        else:
            self.strip.hide()
        self.machine.go(key)
        page = self.page(key)
        page.show_answers()
        self.stack.setCurrentWidget(page)
        if (first := page.first_field()) is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        self._back.setVisible(key != STEPS[0])
        self._next.show()
        self._next.set_words(self.tr("Finish") if key == STEPS[-1] else self.tr("Continue"))
        self.window_.letters_later()
        self._mark_steps()
        if self.machine.answers:
            self.touch()

    def source_changed(self) -> None:
        """Mark the steps again after the answers were replaced as a whole; what was missing is there now."""
        self.strip.hide()
        self._mark_steps()

    def _mark_steps(self) -> None:
        machine = self.machine
        done = [key in machine.visited and key != machine.step and machine.complete(key) for key in STEPS]
        self.steps.show_state(STEPS.index(machine.step), done)

    def _leave_page(self) -> None:
        page = self.stack.currentWidget()
        if isinstance(page, StepPage):
            page.leave()

    def go_on(self) -> None:
        """Go to the next step, or finish at the last one."""
        if self.machine.step == STEPS[-1]:
            self.finish()
        else:
            self.show_step(STEPS[STEPS.index(self.machine.step) + 1])

    def go_back(self) -> None:
        """Go to the step before."""
        if self.machine.step != STEPS[0]:
            self.show_step(STEPS[STEPS.index(self.machine.step) - 1])

    def go_to(self, step: str, field: str) -> None:
        """Go where a problem is put right."""
        self.show_step(step)
        self.page(step).show_field(field)
        self.page(step).show_focus()

    # --- draft

    def touch(self) -> None:
        """Note that an answer was changed; it is kept as soon as the letter is shown, a moment later on a slow disk."""
        self._dirty = True
        if not self._timer.isActive():  # counted from the first change, so that typing on does not put it off
            self._timer.start()

    def save(self) -> None:
        """Keep the draft now."""
        self._timer.stop()
        if self._dirty and self.machine.answers:
            self._dirty = False
            begun = time.monotonic()
            at = self.machine.save_draft()
            took = round(1000 * (time.monotonic() - begun))
            self._timer.setInterval(min(_SHARE * took, _SAVE_AT_MOST_AFTER))
            self._saved.setText(self.tr("Draft saved at {time}").format(time=f"{at:%H:%M}"))
            self._marks.start()

    def _show_saved(self) -> None:
        self._saved.setText(self.tr("The draft is saved after each change"))

    def leave(self) -> None:
        """Keep what was typed, as when the window is closed."""
        self._leave_page()
        self.save()

    def later(self) -> None:
        """Leave the wizard; the draft stays."""
        self.leave()
        self.finished.emit(0)

    # --- end

    def plan(self) -> Plan:
        """Return the plan as it stands."""
        return self.machine.plan()

    def attempt(self, act: Callable[[], object]) -> bool:
        """Do something that may be refused, and say the sentence in the wizard."""
        try:
            act()
        except UserError as error:
            self.strip.say(i18n.sentence(error), tone="red")
            return False
        return True

    def make(self) -> int:
        """Make the plan and return its id, 0 when it is refused."""
        self._leave_page()
        made: list[int] = []
        if self.attempt(lambda: made.append(self.machine.finish())):
            self._timer.stop()
            self._dirty = False
            return made[0]
        return 0

    def finish(self) -> None:
        """Make the plan and open its page."""
        QWidget.setCursor(self, Qt.CursorShape.WaitCursor)
        try:
            plan_id = self.make()
        finally:
            self.unsetCursor()
        if plan_id:
            self.finished.emit(plan_id)
