"""A bar that offers what was typed, never saved and found again at the next start."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.gui import labels
from desktop.gui.kit.basic import Button, column, row
from desktop.gui.kit.messages import notice
from desktop.services.unsaved_files import Unsaved

KEPT_AFTER = 400  # milliseconds after the first letter that is nowhere but in memory


class LeftBar(QWidget):
    """Offers text that a failed save or a kill left beside the database; shown while there is some.

    `find` returns the newest that is left, `discard` forgets one. What is offered is `found`. With `narrow` the buttons
    stand below the words.
    """

    put_back = Signal()

    def __init__(
        self, find: Callable[[], Unsaved | None], discard: Callable[[Unsaved], object], *, narrow: bool = False
    ) -> None:
        super().__init__()
        self._find, self._discard = find, discard
        self.found: Unsaved | None = None
        self._words = notice("restore", "amber", "")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        buttons = (
            Button(self.tr("Put it back"), "tonal", clicked=self.put_back.emit),
            Button(self.tr("Discard"), "flat", clicked=self.discard),
        )
        if narrow:
            layout.addLayout(column(self._words, row(None, *buttons), spacing=8))
        else:
            layout.addLayout(row((self._words, 1), *buttons, margins=(12, 8, 12, 8), spacing=8))
        self.hide()

    def look(self) -> None:
        """Offer what is left."""
        self.found = self._find()
        self.setVisible(self.found is not None)
        if self.found is not None:
            words = self.tr("Text typed at {time} was not saved. Put it back?")
            self._words.set_text(words.format(time=labels.moment(self.found.at)))

    def discard(self) -> None:
        """Forget what is offered, and offer an older one."""
        if self.found is not None:
            self._discard(self.found)
        self.look()
