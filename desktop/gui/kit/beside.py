"""A strip that tells how far work beside the window is; the window can be used meanwhile."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QProgressBar

from desktop.domain.base.filling import filled
from desktop.gui.kit.basic import Button, Label, row
from desktop.gui.kit.theme import theme


class WorkStrip(QFrame):
    """Words, a bar, what stopping means, and the button that stops. Esc does not: only the button does."""

    def __init__(self, words: str, note: str) -> None:
        super().__init__()
        self.setProperty("card", "1")
        self._words = words
        self._stop_work: Callable[[], object] = _nothing
        self._said = Label("", 10)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(theme.px(6))
        self._note = Label(note, 9, tone="muted")
        self._stop = Button(QCoreApplication.translate("WorkStrip", "Stop"), clicked=self._stopped)
        self.setLayout(row(self._said, (self._bar, 1), self._note, self._stop, spacing=16, margins=(16, 6, 8, 6)))
        self.hide()

    def begin(self, stop: Callable[[], object]) -> None:
        """Show the strip; `stop` is called when the button is pressed."""
        self._stop_work = stop
        self._bar.setRange(0, 0)
        self._said.setText(filled(self._words, done="…", of="…"))
        self._stop.setEnabled(True)
        self.show()
        self._stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def tell(self, done: int, of: int) -> None:
        """Show how much is done, and of how much."""
        if of:
            self._bar.setRange(0, of)
            self._bar.setValue(done)
            self._said.setText(filled(self._words, done=done, of=of))

    def set_short(self, short: bool) -> None:
        """Leave out what stopping means where room is short."""
        self._note.setVisible(not short)

    def _stopped(self) -> None:
        self._stop.setEnabled(False)
        self._stop_work()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep Esc from the window while the button has the focus."""
        if event.key() == Qt.Key.Key_Escape:
            event.accept()
        else:
            super().keyPressEvent(event)


def _nothing() -> None:
    pass
