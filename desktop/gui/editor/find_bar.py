"""The bar that finds and replaces words in the text of a plan."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QCheckBox, QFrame, QLineEdit, QTextEdit

from desktop.domain.text_search import Wanted, places
from desktop.gui.editor import plan_document as form
from desktop.gui.editor.plan_editor import PlanEditor
from desktop.gui.kit.basic import (
    Button,
    Label,
    ToolButton,
    boxed,
    column,
    row,
)
from desktop.gui.kit.theme import theme

_CURRENT, _OTHERS = 200, 70  # how strong the ground of a place is, of 255
_WAIT = 200  # milliseconds after the last letter: Unikey types letter by letter


class FindBar(QFrame):
    """Finds words in an editor; `open_` shows it."""

    replaced = Signal(int)
    """How many places were replaced at once, in one step of the editor's undo."""

    def __init__(self, editor: PlanEditor) -> None:
        super().__init__()
        self._editor = editor
        self._found: list[int] = []
        self._size = 0
        self.words = QLineEdit()
        self.words.setAccessibleName(self.tr("Find"))
        self.words.setPlaceholderText(self.tr("Find in the text"))
        self.new_words = QLineEdit()
        self.new_words.setAccessibleName(self.tr("Replace with"))
        self.new_words.setPlaceholderText(self.tr("Replace with"))
        self.count = Label("", 10, tone="muted")
        self.count.setMinimumWidth(theme.px(44))
        up = ToolButton("up", self.tr("The one before (Shift+F3)"), lambda: self.go(-1))
        down = ToolButton("down", self.tr("The next one (F3)"), lambda: self.go(1))
        close = ToolButton("close", self.tr("Close (Esc)"), self.close_bar)
        self._one = Button(self.tr("Replace"), clicked=self._replace_one)
        self._all = Button(self.tr("Replace all"), clicked=self.replace_all)
        self._replacing = boxed(row((self.new_words, 1), self._one, self._all, spacing=8))
        self.case = QCheckBox(self.tr("Match case"))
        self.whole = QCheckBox(self.tr("Whole words"))
        self.marks = QCheckBox(self.tr("Match marks"))
        self.marks.setChecked(True)
        self.nothing = Label("", 9, tone="amber", wrap=True)
        self.nothing.hide()
        self.setLayout(
            column(row((self.words, 1), self.count, up, down, close, spacing=4), self._replacing,
                   row(self.case, self.whole, self.marks, None, spacing=16), self.nothing, spacing=8,
                   margins=(12, 8, 12, 8))
        )  # fmt: skip
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WAIT)
        self._timer.timeout.connect(self._look)
        self.words.textChanged.connect(lambda _text: self._timer.start())
        for box in (self.case, self.whole, self.marks):
            box.toggled.connect(lambda _on: self._look())
        editor.edited.connect(self._text_changed)
        self.hide()

    def open_(self, *, replace: bool) -> None:
        """Show the bar, with the selected words where there are some; `replace` shows its second line."""
        chosen = self._editor.textCursor().selectedText()
        self._replacing.setVisible(replace and not self._editor.isReadOnly())
        self.show()
        if chosen and "\u2029" not in chosen:
            self.words.setText(chosen)
        self.words.setFocus()
        self.words.selectAll()
        self._look()

    def close_bar(self) -> None:
        """Hide the bar and give the editor the focus, with what was found last selected."""
        self._timer.stop()
        self.hide()
        self._found = []
        self._editor.setExtraSelections([])
        self._editor.setFocus()

    def go(self, step: int) -> None:
        """Select the next place, or the one before, and begin anew at the end."""
        if self._timer.isActive():
            self._timer.stop()
            self._look()
        if not self._found:
            return
        cursor = self._editor.textCursor()
        here = cursor.selectionStart()
        if step > 0:
            start = next((place for place in self._found if place > here), self._found[0])
            if not self._is_chosen(cursor):
                start = next((place for place in self._found if place >= here), self._found[0])
        else:
            start = next((place for place in reversed(self._found) if place < here), self._found[-1])
        self._choose(start)

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

    def _text_changed(self) -> None:
        if self.isVisible():
            self._timer.start()

    def _look(self) -> None:
        """Find all places, mark them, and say how many there are."""
        wanted = self._wanted()
        self._size = len(wanted.words)
        self._found = [
            text_block.position() + start
            for text_block in form.text_blocks(self._editor.document().begin())
            if wanted.words
            for start in places(text_block.text(), wanted)
        ]
        missing = bool(wanted.words) and not self._found
        self.nothing.setText(self.tr("There is no “{words}” in the text.").format(words=wanted.words))
        self.nothing.setVisible(missing)
        can = bool(self._found) and not self._editor.isReadOnly()
        self._one.setEnabled(can)
        self._all.setEnabled(can)
        self._all.set_words(self.tr("Replace all ({count})").format(count=len(self._found)))
        self._show()

    def _show(self) -> None:
        cursor = self._editor.textCursor()
        chosen = self._is_chosen(cursor)
        number = self._found.index(cursor.selectionStart()) + 1 if chosen else 0
        self.count.setText(f"{number}/{len(self._found)}" if number else str(len(self._found)))
        self.count.setVisible(bool(self.words.text()))
        here = cursor.selectionStart() if chosen else -1
        marks = []
        for start in self._found:
            mark = QTextEdit.ExtraSelection()
            mark.cursor = self._cursor(start)
            colour = QColor(theme.colour("amber"))
            colour.setAlpha(_CURRENT if start == here else _OTHERS)
            mark.format.setBackground(colour)
            marks.append(mark)
        self._editor.setExtraSelections(marks)

    def _is_chosen(self, cursor: QTextCursor) -> bool:
        return cursor.selectionEnd() - cursor.selectionStart() == self._size and cursor.selectionStart() in self._found

    def _cursor(self, start: int) -> QTextCursor:
        cursor = QTextCursor(self._editor.document())
        cursor.setPosition(start)
        cursor.setPosition(start + self._size, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _choose(self, start: int) -> None:
        self._editor.setTextCursor(self._cursor(start))
        self._editor.ensureCursorVisible()
        QTimer.singleShot(0, self._editor, self._editor.ensureCursorVisible)  # the bar may be taking its room just now
        self._show()

    def _replace_one(self) -> None:
        """Replace what is selected, when it was found, and go on to the next."""
        if self._editor.isReadOnly():
            return
        cursor = self._editor.textCursor()
        if self._is_chosen(cursor):
            self._put(cursor)
            self._editor.setTextCursor(cursor)
            self._look()
        self.go(1)

    def places_found(self) -> int:
        """Return in how many places the words stand."""
        self._look()
        return len(self._found)

    def replace_all(self) -> None:
        """Replace the words wherever they stand, in one step of undo."""
        self._look()
        if self._editor.isReadOnly() or not self._found:
            return
        count = len(self._found)
        edit = QTextCursor(self._editor.document())
        edit.beginEditBlock()
        for start in reversed(self._found):
            edit.setPosition(start)
            edit.setPosition(start + self._size, QTextCursor.MoveMode.KeepAnchor)
            self._put(edit)
        edit.endEditBlock()
        self._look()
        self.replaced.emit(count)

    def _put(self, cursor: QTextCursor) -> None:
        """Put the new words in the place of those selected; they look like the first of them."""
        first = QTextCursor(cursor)
        first.setPosition(cursor.selectionStart() + 1)
        cursor.insertText(unicodedata.normalize("NFC", self.new_words.text()), first.charFormat())
