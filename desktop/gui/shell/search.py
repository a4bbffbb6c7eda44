"""Search over everything (Ctrl+K): plans, tasks, units, legal documents; typed with or without tones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QStackedWidget

from desktop import i18n
from desktop.domain.base.errors import UserError
from desktop.gui import subjects
from desktop.gui.kit.basic import Label, column
from desktop.gui.kit.dialog import PlainDialog
from desktop.gui.kit.later import later
from desktop.gui.kit.lists import Line, LineList
from desktop.gui.kit.theme import theme
from desktop.gui.shell.pages import loaded

if TYPE_CHECKING:
    from desktop.gui.shell_api import Shell

_TYPING, _OF_EACH = 120, 8  # ms after the last key; results of a kind


class SearchDialog(PlainDialog):
    """A field with results below it while typing; arrows choose, Enter opens."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell.widget)
        self._shell = shell
        self.setWindowTitle(self.tr("Search everything"))
        self.resize(theme.px(640), theme.px(480))
        self.edit = QLineEdit()
        self.edit.setPlaceholderText(self.tr("Words of a plan, task, unit or document, with or without tones"))
        self.edit.setAccessibleName(self.tr("Search everything"))
        self.edit.addAction(theme.small_icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.edit.setProperty("lead", "1")
        self.edit.installEventFilter(self)
        self.results = LineList(self.tr("Results"), selects=True)
        self.results.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.results.opened.connect(self._open)
        self._hint = Label("", 10, tone="muted", wrap=True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._hint)
        self._stack.addWidget(self.results)
        keys = Label(self.tr("↑ ↓ choose  ·  Enter opens  ·  Esc closes"), 9, tone="muted")
        self.setLayout(column(self.edit, (self._stack, 1), keys, spacing=8, margins=(16, 16, 16, 10)))
        self._later = later(self, self.look, _TYPING)
        self.edit.textChanged.connect(lambda _text: self._later.start())
        self.look()

    def look(self) -> None:
        """Show what goes with the words that were typed."""
        self._later.stop()
        words, refused = self.edit.text().strip(), ""
        try:
            found = self._found(words) if words else []
        except UserError as error:  # said here: the window's foot is not where one looks
            found, refused = [], i18n.sentence(error)
        self.results.set_rows(found)
        self._stack.setCurrentIndex(1 if found else 0)
        self._hint.setText(
            refused or self.tr("Nothing was found for “{words}”").format(words=words)
            if words
            else self.tr("Search in plans, tasks, units and legal documents")
        )
        if found:
            self.results.setCurrentIndex(self.results.model().index(0, 0))

    def _found(self, words: str) -> list[Line]:
        """Return what is found; a kind of which there is little stands before one of which there is much."""
        groups = [
            loaded(subject.find)(self._shell.services, words, _OF_EACH) for subject in subjects.SUBJECTS if subject.find
        ]
        return [item for group in sorted(groups, key=len) for item in group]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move through the results with the arrows while the field keeps the focus."""
        if watched is self.edit and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 6, Qt.Key.Key_PageUp: -6}
            key = Qt.Key(event.key())
            if key in step and self.results.rows():
                place = self.results.currentIndex().row() + step[key]
                place = max(0, min(place, len(self.results.rows()) - 1))
                self.results.setCurrentIndex(self.results.model().index(place, 0))
                return True
            if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                if self._later.isActive():  # typed on since the results came; looking again would forget the choice
                    self.look()
                rows = self.results.rows()
                if rows:
                    self._open(rows[max(0, self.results.currentIndex().row())])
                return True
        return super().eventFilter(watched, event)

    def _open(self, item: Line) -> None:
        self.accept()
        self._shell.go(item.data)
