"""The plan wizard in the window: steps at the left, one step at a time, what is typed kept within half a second."""

from __future__ import annotations

import contextlib
import importlib
import time
from collections.abc import Callable
from datetime import datetime
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QPlainTextEdit, QStackedWidget, QTextEdit, QWidget

from desktop import i18n
from desktop.domain.base.errors import HeldError, UserError
from desktop.domain.base.patience import MOMENT, patience
from desktop.domain.base.text import clean
from desktop.domain.plan.plan import Plan
from desktop.domain.plan.steps import STEPS
from desktop.gui import labels
from desktop.gui.editor.keeping import AGAIN_AFTER
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
from desktop.gui.kit.later import later
from desktop.gui.kit.letters import FIRST
from desktop.gui.kit.messages import Strip
from desktop.gui.kit.theme import theme
from desktop.gui.kit.within import within
from desktop.gui.page import Whole
from desktop.gui.places import DraftAt, NewPlan, PlanAt
from desktop.gui.shell_api import Done, Offer
from desktop.gui.wizard.source import SourceStep
from desktop.gui.wizard.step import StepPage
from desktop.gui.wizard.steps_list import StepsList
from desktop.services.wizard.service import PlanWizard

if TYPE_CHECKING:
    from desktop.gui.places import Place
    from desktop.gui.shell_api import Memory, Shell
    from desktop.services import Services

T = TypeVar("T")
_SAVE_AT_MOST_AFTER = 300  # ms after the first change that is not kept yet, on the slowest disk
_SHARE = 3  # how much more of the time is left to the typing than saving takes
_MARK_AFTER = 400  # ms after the last change: what is complete may follow, what is kept may not
_COMPACT, _NARROW = 1180, 1000


class PlanWizardView(Whole):
    """The wizard over the whole window, the Shell of its steps. `finished` tells of the plan when it is made.

    A new plan begins from a kept plan or a file where `place` names one; a draft goes on where it was left.
    """

    def __init__(self, shell: Shell, place: NewPlan | DraftAt) -> None:
        super().__init__()
        self.shell = shell
        self._from = place
        kept = PlanWizard.resume(shell.services, place.draft) if isinstance(place, DraftAt) else None
        self.machine = kept or PlanWizard(shell.services)
        self._pages: dict[str, StepPage] = {}
        self._dirty = False
        self._failed = False
        self._timer = later(self, lambda: self.save(quietly=True))
        self._marks = later(self, self._mark_steps, _MARK_AFTER)
        self._build()
        bind(self, "go on", self.go_on)
        bind(self, "go back", self.go_back)
        if kept is not None and kept.answers:
            self.show_step(kept.step)
        else:
            self.show_step("source")

    def begin(self) -> None:
        """Begin with the plan or the file that is given."""
        source, place = self.page("source"), self._from
        if isinstance(source, SourceStep) and isinstance(place, NewPlan):
            if place.previous is not None:
                source.choose_previous(*place.previous)
            if place.file is not None:
                source.choose_file(place.file)
            if place.paper is not None:
                source.choose_paper(place.paper)
            if place.text:
                source.choose_text(place.text)

    def takes_file(self, path: Path) -> bool:
        """Read a file in the first step, and there alone."""
        source = self.page("source")
        if self.machine.step != STEPS[0] or not isinstance(source, SourceStep):
            return False
        source.choose_file(path)
        return True

    # --- the Shell of the steps

    @property
    def services(self) -> Services:
        """Return the use cases."""
        return self.shell.services

    @property
    def ready(self) -> bool:
        """Return whether the data is open."""
        return self.shell.ready

    @property
    def memory(self) -> Memory:
        """Return what is remembered on this computer."""
        return self.shell.memory

    @property
    def widget(self) -> QWidget:
        """Return what dialogs stand over."""
        return self

    def say(
        self,
        text: str,
        *,
        tone: str = "",
        undo: bool = False,
        offer: Offer | None = None,
        other: Offer | None = None,
        passing: bool = False,
    ) -> None:
        """Show a sentence at the foot of the wizard; what is done in it is taken back in its fields (`undo`)."""
        del undo
        self.strip.say(
            text, tone=tone, action=offer.words if offer else "", do=offer.act if offer else None,
            other=(other.words, other.act) if other else None, passing=passing,
        )  # fmt: skip

    def attempt(self, act: Callable[[], T]) -> Done[T] | None:
        """Do something that may be refused, and say the sentence in the wizard."""
        try:
            return Done(act())
        except UserError as error:
            self.say(i18n.sentence(error), tone="red")
            return None

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], object] | None = None,
        *,
        words: str,
        may_stop: bool = True,
        hasten: Callable[[], object] | None = None,
        failed: Callable[[UserError], object] | None = None,
    ) -> bool:
        """Do work beside the window; a refusal is said in the wizard."""
        told = failed or (lambda error: self.say(i18n.sentence(error), tone="red"))
        return self.shell.run(work, done, words=words, may_stop=may_stop, hasten=hasten, failed=told)

    def beside(
        self,
        work: Callable[[], T],
        done: Callable[[T | None], object],
        *,
        begun: Callable[[Callable[[], None]], object],
        told: Callable[[int, int], object],
        failed: Callable[[UserError], object] | None = None,
    ) -> None:
        """Do work while the wizard can be used."""
        self.shell.beside(work, done, begun=begun, told=told, failed=failed)

    def go(self, place: Place) -> None:
        """Leave the wizard for another place; the draft stays."""
        if self.may_leave():
            self.finished.emit(place)

    def gone(self, page: QWidget) -> None:
        """Pass on that the page of a thing is no more."""
        self.shell.gone(page)

    def search(self) -> None:
        """Search over everything."""
        self.shell.search()

    def undo(self) -> None:
        """Take back the last step of the page, where no field has typing to take back."""
        page = self.stack.currentWidget()
        if isinstance(page, StepPage):
            page.undo()

    def redo(self) -> None:
        """Do it again."""
        page = self.stack.currentWidget()
        if isinstance(page, StepPage):
            page.redo()

    def help(self, key: str = "") -> None:
        """Show the help."""
        self.shell.help(key)

    def hush(self) -> None:
        """Take the sentence at the foot away."""
        self.strip.hide()

    def leave_for(self, place: Place) -> None:
        """Leave the finished wizard for a place."""
        self.finished.emit(place)

    def lock(self) -> None:
        """Lock the window."""
        self.shell.lock()

    def look_changed(self) -> None:
        """Take over another look."""
        self.shell.look_changed()

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
            button.setProperty(FIRST, button.text())
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
        """Leave with Esc that nothing in the step wanted; the draft stays. The first Esc of who types ends typing."""
        if event.key() == Qt.Key.Key_Escape:
            focus = QApplication.focusWidget()
            if isinstance(focus, QLineEdit | QTextEdit | QPlainTextEdit) and not focus.isReadOnly():
                self._next.setFocus(Qt.FocusReason.OtherFocusReason)
            else:
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
            module = importlib.import_module(f"desktop.gui.wizard.{key}")
            made: StepPage = getattr(module, f"{key.title()}Step")(self)
            self._pages[key] = made
            self.stack.addWidget(made)
            self._set_compact()
        return self._pages[key]

    def show_step(self, key: str) -> None:
        """Go to a step. Steps after the first need a source; without one the first step says so."""
        self.strip.hide()
        self._leave_page()
        if key != "source" and not self.machine.answers:
            key = "source"
            source = self.page(key)
            words = source.missing_words() if isinstance(source, SourceStep) else ""
            self.strip.say(words, tone="amber")
        self.machine.go(key)
        page = self.page(key)
        page.show_answers()
        self.stack.setCurrentWidget(page)
        self._put_foot_last()
        self.focus_first()
        if isinstance(page, SourceStep) and not self.machine.answers:
            QTimer.singleShot(0, page, page.see_choice)
        self._back.setVisible(key != STEPS[0])
        self._next.show()
        self._next.set_words(self.tr("Finish") if key == STEPS[-1] else self.tr("Continue"))
        self.shown_anew.emit()
        self._mark_steps()
        if self.machine.answers:
            self.touch()

    def _put_foot_last(self) -> None:
        """Let Tab lead from the step to the foot, which was made before it, and then to the side."""
        page = self.stack.currentWidget()
        takes = [
            item
            for item in (within(page) if page is not None else ())
            if item.focusPolicy() & Qt.FocusPolicy.TabFocus and item.window() is self.window()
        ]
        if takes:
            for before, after in pairwise((takes[-1], self._later, self._back, self._next)):
                self.setTabOrder(before, after)

    def focus_first(self) -> None:
        """Put the focus into the first field of the step."""
        page = self.stack.currentWidget()
        first = page.first_field() if isinstance(page, StepPage) else None
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def source_changed(self) -> None:
        """Mark the steps again after the answers were replaced as a whole; what was missing is there now."""
        self.strip.hide()
        self._mark_steps()

    def _mark_steps(self) -> None:
        machine = self.machine
        left = {step for step in machine.visited if step != machine.step}
        left = left and left - machine.incomplete()  # asked once for all steps: it reads the whole plan
        done = [step in left for step in STEPS]
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

    def save(self, *, quietly: bool = False) -> None:
        """Keep the draft now; where that fails say so and try again in a while.

        Done `quietly` it does not wait for what another program holds, and says nothing of that.
        """
        self._timer.stop()
        if self._dirty and self.machine.answers:
            begun = time.monotonic()
            key = self.machine.key
            try:
                with patience(MOMENT) if quietly else contextlib.nullcontext():
                    at = self.machine.save_draft()
            except UserError as error:
                self._not_kept(error, quietly=quietly and isinstance(error, HeldError))
                return
            self._dirty = self._failed = False
            if self.machine.key != key:
                self._tell_parted()
            took = round(1000 * (time.monotonic() - begun))
            self._timer.setInterval(min(_SHARE * took, _SAVE_AT_MOST_AFTER))
            self._saved.setText(self.tr("Draft saved at {time}").format(time=f"{at:%H:%M}"))
            self._marks.start()

    def _not_kept(self, error: UserError, *, quietly: bool) -> None:
        words = self.tr("Not saved at {time}; it is tried again")
        self._saved.setText(words.format(time=f"{datetime.now():%H:%M}"))
        if not quietly and not self._failed:
            self.say(i18n.sentence(error), tone="red")
            self._failed = True
        self._timer.start(AGAIN_AFTER)

    def lost(self) -> bool:
        """Return whether the draft could not be kept."""
        return self._dirty and bool(self.machine.answers)

    def name(self) -> str:
        """Return the subject of the draft."""
        return clean(str(self.machine.answers.get("title") or "")) or self.tr("New plan")

    def _tell_parted(self) -> None:
        """Say that somebody else went on with the draft."""
        words = self.tr(
            "This draft was changed, finished or deleted in another window. What you type here is kept as a draft of "
            "its own; the other one stays as it is."
        )
        self.say(words, tone="amber")

    def _show_saved(self) -> None:
        self._saved.setText(self.tr("The draft is saved after each change"))

    def leave(self) -> None:
        """Keep what was typed, as when the window is closed."""
        self._leave_page()
        self.save()

    # --- end

    def plan(self) -> Plan:
        """Return the plan as it stands."""
        return self.machine.plan()

    def make(self) -> int:
        """Make the plan and return its id, 0 when it is refused."""
        self._leave_page()
        key, self._dirty = self.machine.key, True
        self.save()
        if self.lost() or self.machine.key != key:
            return 0  # finishing would take away what somebody else typed in the draft meanwhile
        made = self.attempt(self.machine.finish)
        if made is None:
            return 0
        self._timer.stop()
        self._dirty = False
        return made.value

    def finish(self) -> None:
        """Make the plan and open its page."""
        QWidget.setCursor(self, Qt.CursorShape.WaitCursor)
        try:
            plan_id = self.make()
        finally:
            self.unsetCursor()
        if plan_id:
            self.finished.emit(PlanAt(plan_id))
