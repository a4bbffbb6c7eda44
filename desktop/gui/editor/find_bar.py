"""The bar that finds and replaces words in the text of a plan, or in its assignment grid."""

from __future__ import annotations

import itertools
import unicodedata
from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QLineEdit, QMenu

from desktop.domain.base.text_search import Wanted
from desktop.gui.editor.find_target import Place, Target
from desktop.gui.kit.basic import (
    Button,
    Label,
    ToolButton,
    boxed,
    column,
    row,
)
from desktop.gui.kit.later import later
from desktop.gui.kit.theme import theme

_WAIT = 200  # milliseconds after the last letter: Unikey types letter by letter


class FindBar(QFrame):
    """Finds words in its target; `open_` shows it, `where` asks for the words and says where it looks.

    Whoever changes what is searched tells it by `look_again`.
    """

    replaced = Signal(int)
    """How many places were replaced at once, in one step of the editor's undo."""

    looked = Signal(object)
    """The places that were found, each time that they may be others."""

    def __init__(self, target: Target, where: str = "") -> None:
        super().__init__()
        self._target = target
        self._found: list[Place] = []
        self._replaced = Wanted("")  # what there is no more of, as it was wanted
        self._size = 0
        self.words = QLineEdit()
        self.words.setAccessibleName(self.tr("Find"))
        self.words.setPlaceholderText(where or self.tr("Find in the text"))
        _lead(self.words, "search")
        self.new_words = QLineEdit()
        self.new_words.setAccessibleName(self.tr("Replace with"))
        self.new_words.setPlaceholderText(self.tr("Replace with"))
        _lead(self.new_words, "replace")
        self.count = Label("", 10, tone="muted")
        self.words.setLayout(row(None, self.count, margins=(0, 0, 10, 0)))
        self.words.setTextMargins(0, 0, theme.px(56), 0)
        up = ToolButton("up", self.tr("The one before (Shift+F3)"), lambda: self.go(-1))
        down = ToolButton("down", self.tr("The next one (F3)"), lambda: self.go(1))
        close = ToolButton("close", self.tr("Close (Esc)"), self.close_bar)
        self._one = Button(self.tr("Replace"), "tonal", clicked=self._replace_one)
        self._all = Button(self.tr("Replace all"), clicked=self.replace_all)
        self._replacing = boxed(row((self.new_words, 1), self._one, self._all, spacing=8))
        self.case = QCheckBox(self.tr("Match case"))
        self.whole = QCheckBox(self.tr("Whole words"))
        self.marks = QCheckBox(self.tr("Match marks"))
        self.marks.setChecked(True)
        self._boxes = boxed(row(self.case, self.whole, self.marks, None, spacing=16))
        self._compact = False
        self._options = ToolButton("settings", self.tr("How words are found"), self._open_options, checkable=True)
        self._options.hide()
        self.nothing = Label("", 9, tone="amber", wrap=True)
        self.nothing.hide()
        self.setLayout(
            column(row((self.words, 1), self._options, up, down, close, spacing=4), self._replacing, self._boxes,
                   self.nothing, spacing=8, margins=(12, 8, 12, 8))
        )  # fmt: skip
        order = (self.words, self.new_words, self._one, self._all, up, down, close)
        for before, after in itertools.pairwise(order):  # whoever has typed what to find types what to put there
            self.setTabOrder(before, after)
        self.setProperty("find", "1")
        self._timer = later(self, self._look, _WAIT)
        self.words.textChanged.connect(lambda _text: self._timer.start())
        for box in (self.case, self.whole, self.marks):
            box.toggled.connect(lambda _on: self._look())
            box.toggled.connect(lambda _on: self._mark_options())
        self.hide()

    def set_compact(self, compact: bool) -> None:
        """Put the options behind one button, so that more of the text is seen."""
        self._compact = compact
        self._fold()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the options behind one button where they have no room."""
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        boxes = (self.case, self.whole, self.marks)
        needed = sum(box.sizeHint().width() for box in boxes) + (len(boxes) - 1) * 16 + 24
        folded = self._compact or self.width() < needed
        self._boxes.setVisible(not folded)
        self._options.setVisible(folded)

    def _mark_options(self) -> None:
        """Show on the button that words are found in another way than usual."""
        self._options.setChecked(self.case.isChecked() or self.whole.isChecked() or not self.marks.isChecked())

    def _open_options(self) -> None:
        self._mark_options()  # the click has turned it
        menu = QMenu(self._options)
        for box in (self.case, self.whole, self.marks):
            action = menu.addAction(box.text())
            action.setCheckable(True)
            action.setChecked(box.isChecked())
            action.toggled.connect(box.setChecked)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._options.mapToGlobal(QPoint(0, self._options.height() + 2)))

    def open_(self, *, replace: bool) -> None:
        """Show the bar, with the selected words where there are some; `replace` shows its second line."""
        chosen = self._target.chosen_words()
        self._replacing.setVisible(replace and not self._target.locked())
        self.show()
        if chosen:
            self.words.setText(chosen)
        self.words.setFocus()
        self.words.selectAll()
        self._look()

    def close_bar(self) -> None:
        """Hide the bar and give the editor the focus, with what was found last selected."""
        self._timer.stop()
        self.hide()
        self._found = []
        self._target.mark([], None, 0)
        self.looked.emit([])
        self._target.focus()

    def go(self, step: int) -> None:
        """Select the next place, or the one before, and begin anew at the end."""
        if self._timer.isActive():
            self._timer.stop()
            self._look()
        if not self._found:
            self._replaced = Wanted("")  # it is asked for anew
            self._look()
            return
        here, chosen = self._target.here(self._found, self._size)
        if step > 0:
            ahead = [place for place in self._found if place > here or (place == here and not chosen)]
            self._choose(ahead[0] if ahead else self._found[0])
        else:
            before = [place for place in self._found if place < here]
            self._choose(before[-1] if before else self._found[-1])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Enter and F3, back with Shift; Esc closes."""
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        acts: dict[int, Callable[[], None]] = {
            Qt.Key.Key_Return: lambda: self._enter(back), Qt.Key.Key_Enter: lambda: self._enter(back),
            Qt.Key.Key_F3: lambda: self.go(-1 if back else 1), Qt.Key.Key_Escape: self.close_bar,
        }  # fmt: skip
        act = acts.get(event.key())
        if act is None:
            super().keyPressEvent(event)
        else:
            act()

    def _enter(self, back: bool) -> None:
        if self.new_words.hasFocus():
            self._replace_one()
        else:
            self.go(-1 if back else 1)

    def _wanted(self) -> Wanted:
        words = unicodedata.normalize("NFC", self.words.text())
        return Wanted(words, self.case.isChecked(), self.whole.isChecked(), self.marks.isChecked())

    def look_again(self) -> None:
        """Find anew, in a moment: what is searched was changed."""
        if self.isVisible():
            self._timer.start()

    def _look(self) -> None:
        """Find all places, mark them, and say how many there are."""
        wanted = self._wanted()
        self._size = len(wanted.words)
        self._found = self._target.find(wanted) if wanted.words else []
        missing = bool(wanted.words) and not self._found and wanted != self._replaced
        self.nothing.setText(self.tr("There is no “{words}” in the text.").format(words=wanted.words))
        self.nothing.setVisible(missing)
        can = bool(self._found) and not self._target.locked()
        self._one.setEnabled(can)
        self._all.setEnabled(can)
        self._all.set_words(self.tr("Replace all ({count})").format(count=len(self._found)))
        self.looked.emit(self._found)
        self._show()

    def _show(self) -> None:
        here, chosen = self._target.here(self._found, self._size)
        number = self._found.index(here) + 1 if chosen else 0
        self.count.setText(f"{number}/{len(self._found)}" if number else str(len(self._found)))
        self.count.setVisible(bool(self.words.text()))
        self._target.mark(self._found, here if chosen else None, self._size)

    def _choose(self, place: Place) -> None:
        self._target.choose(place, self._size)
        self._show()

    def _replace_one(self) -> None:
        """Replace what is selected, when it was found, and go on to the next."""
        if self._target.locked():
            return
        here, chosen = self._target.here(self._found, self._size)
        if chosen:
            done = self._target.replace([here], self._wanted(), self._new())
            self._look()
            if not done:
                return
            after = (*here[:-1], here[-1] + len(self._new()))
            following = next((place for place in self._found if place >= after), None)
            if following is not None:
                self._choose(following)
                return
        self.go(1)

    def places_found(self) -> int:
        """Return in how many places the words stand."""
        self._look()
        return len(self._found)

    def replace_all(self) -> None:
        """Replace the words wherever they stand, in one step of undo."""
        self._look()
        if self._target.locked() or not self._found:
            return
        count = len(self._found)
        done = self._target.replace(self._found, self._wanted(), self._new())
        self._replaced = self._wanted() if done else self._replaced
        self._look()
        if done:
            self.replaced.emit(count)

    def _new(self) -> str:
        return unicodedata.normalize("NFC", self.new_words.text())


def _lead(edit: QLineEdit, icon: str) -> None:
    edit.addAction(theme.small_icon(icon), QLineEdit.ActionPosition.LeadingPosition)
    edit.setProperty("lead", "1")
