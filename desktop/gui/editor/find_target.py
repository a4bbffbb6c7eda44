"""Where the bar of find and replace looks: the text of a plan, or the cells of its assignment grid."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit

from desktop.domain.base.text import plain, runs
from desktop.domain.base.text_search import Wanted, fitting, places, replaced
from desktop.gui.editor import plan_document as form
from desktop.gui.editor.assign_grid import AssignGrid
from desktop.gui.editor.assign_table import PRODUCT, TEXT
from desktop.gui.editor.head_form import ground
from desktop.gui.editor.plan_editor import PlanEditor

Place = tuple[int, ...]
"""A place in the order of reading."""


class Target(Protocol):
    """What can be searched."""

    def locked(self) -> bool:
        """Return whether nothing can be replaced."""

    def chosen_words(self) -> str:
        """Return the words that are selected, on one line."""

    def find(self, wanted: Wanted) -> list[Place]:
        """Return all places, in their order."""

    def here(self, found: Sequence[Place], size: int) -> tuple[Place, bool]:
        """Return where the cursor stands, and whether that is one of the places, selected."""

    def choose(self, place: Place, size: int) -> None:
        """Select a place and bring it into view."""

    def mark(self, found: Sequence[Place], current: Place | None, size: int) -> None:
        """Show where the places are."""

    def replace(self, found: Sequence[Place], wanted: Wanted, words: str) -> bool:
        """Put words in these places, in one step of undo; return whether they may stand there."""

    def focus(self) -> None:
        """Take the focus."""


class TextTarget:
    """The text, with the cells of its tables."""

    def __init__(self, editor: PlanEditor) -> None:
        self._editor = editor

    def locked(self) -> bool:
        """Return whether the text is locked."""
        return self._editor.isReadOnly()

    def chosen_words(self) -> str:
        """Return the selected words of one line."""
        chosen = self._editor.textCursor().selectedText()
        return "" if "\u2029" in chosen or "\ufdd0" in chosen else chosen

    def find(self, wanted: Wanted) -> list[Place]:
        """Return where in the document the words begin."""
        return [
            (text_block.position() + start,)
            for text_block in form.text_blocks(self._editor.document().begin())
            for start in places(text_block.text(), wanted)
        ]

    def here(self, found: Sequence[Place], size: int) -> tuple[Place, bool]:
        """Return where the selection begins."""
        cursor = self._editor.textCursor()
        place = (cursor.selectionStart(),)
        return place, cursor.selectionEnd() - cursor.selectionStart() == size and place in found

    def choose(self, place: Place, size: int) -> None:
        """Select the words."""
        self._editor.setTextCursor(self._cursor(place, size))
        self._editor.ensureCursorVisible()
        QTimer.singleShot(0, self._editor, self._editor.ensureCursorVisible)  # the bar may be taking its room just now

    def mark(self, found: Sequence[Place], current: Place | None, size: int) -> None:
        """Give the words a ground."""
        marks = []
        for place in found:
            mark = QTextEdit.ExtraSelection()
            mark.cursor = self._cursor(place, size)
            mark.format.setBackground(ground(strong=place == current))
            marks.append(mark)
        self._editor.setExtraSelections(marks)

    def replace(self, found: Sequence[Place], wanted: Wanted, words: str) -> bool:
        """Put words in; they look like the first letter of those before, and the cursor stands behind the last."""
        size, fitted = len(wanted.words), fitting(wanted, words)
        edit = self._editor.textCursor()
        edit.beginEditBlock()
        behind = self._cursor(found[-1], size)
        for place in reversed(found):
            edit.setPosition(place[0])
            edit.setPosition(place[0] + size, QTextCursor.MoveMode.KeepAnchor)
            first = QTextCursor(edit)
            first.setPosition(place[0] + 1)
            edit.insertText(fitted(edit.selectedText()), first.charFormat())
        form.end_step(edit)
        behind.clearSelection()
        self._editor.setTextCursor(behind)
        return True

    def focus(self) -> None:
        """Go back to the text."""
        self._editor.setFocus()

    def _cursor(self, place: Place, size: int) -> QTextCursor:
        cursor = QTextCursor(self._editor.document())
        cursor.setPosition(place[0])
        cursor.setPosition(place[0] + size, QTextCursor.MoveMode.KeepAnchor)
        return cursor


class GridTarget(QObject):
    """The duties and products of the assignment grid. A place is line, column and letter."""

    replaced = Signal()
    """Tasks were changed by replacing."""

    def __init__(self, grid: AssignGrid) -> None:
        super().__init__(grid)
        self._grid, self._table = grid, grid.table
        self._current: Place | None = None

    def locked(self) -> bool:
        """Return whether the tasks are locked."""
        return self._table.locked

    def chosen_words(self) -> str:
        """Return nothing: whole cells are chosen here."""
        return ""

    def find(self, wanted: Wanted) -> list[Place]:
        """Return in which cells the words stand, and where."""
        return [
            (line, column, start)
            for line in range(len(self._table.lines))
            if (task := self._table.task_at(line)) is not None
            for column, text in ((TEXT, task.text), (PRODUCT, task.product))
            for start in places(text, wanted)
        ]

    def here(self, found: Sequence[Place], size: int) -> tuple[Place, bool]:
        """Return the place in the current cell that was chosen last, else the beginning of the cell."""
        index = self._table.currentIndex()
        cell = (index.row(), index.column())
        if self._current is not None and self._current[:2] == cell and self._current in found:
            return self._current, True
        return (*cell, -1), False

    def choose(self, place: Place, size: int) -> None:
        """Go to the cell; the bar keeps the focus."""
        self._current = place
        index = self._table.model().index(place[0], place[1])
        self._table.setCurrentIndex(index)
        self._table.scrollTo(index)

    def mark(self, found: Sequence[Place], current: Place | None, size: int) -> None:
        """Show the cells that hold the words."""
        self._table.show_hits({place[:2] for place in found})

    def replace(self, found: Sequence[Place], wanted: Wanted, words: str) -> bool:
        """Put words into the cells; those of a duty keep their bold and italic."""
        size, fitted = len(wanted.words), fitting(wanted, words)
        for line, column in dict.fromkeys(place[:2] for place in found):
            task = self._table.task_at(line)
            starts = [place[2] for place in found if place[:2] == (line, column)]
            if task is None:
                continue
            if column == TEXT:
                task.runs = replaced(task.runs, starts, size, fitted)
            else:
                task.product = plain(replaced(runs(task.product), starts, size, fitted))
        self._current = None
        self.replaced.emit()
        return True

    def focus(self) -> None:
        """Go back to the grid."""
        self._table.setFocus()
