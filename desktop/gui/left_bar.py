"""What was typed and never saved: kept beside the database, and offered in a bar at the next start."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.gui import labels
from desktop.gui.kit.basic import Button, column, row
from desktop.gui.kit.forms import Combo, put_text, text_of
from desktop.gui.kit.later import later
from desktop.gui.kit.messages import notice
from desktop.services.unsaved_files import Unsaved

if TYPE_CHECKING:
    from desktop.services.unsaved_records import UnsavedRecords

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


class KeptWords(QObject):
    """Keeps the words of the fields of a form until they are saved; `bar` offers what a kill left of them.

    `unsaved` gives the place beside the database, `save` saves the form and returns False when it is refused. Whoever
    puts a record into the fields calls `begin`, whoever lets go of what is typed `forget`.
    """

    def __init__(
        self,
        parent: QObject,
        fields: Sequence[QPlainTextEdit | QLineEdit | Combo],
        unsaved: Callable[[], UnsavedRecords],
        save: Callable[[], bool],
    ) -> None:
        super().__init__(parent)
        self._fields, self._unsaved, self._save = fields, unsaved, save
        self._number = 0  # the record in the fields
        self._stored: list[str] = []  # what they showed before anything was typed
        self._key = ""
        self._kept = False
        self._soon = later(self, self._keep, KEPT_AFTER)
        self.bar = LeftBar(self._find, lambda found: self._unsaved().discard(found), narrow=True)
        self.bar.put_back.connect(self._put_back)
        for field in fields:
            changed = field.currentIndexChanged if isinstance(field, Combo) else field.textChanged
            changed.connect(self._typed)

    def begin(self, number: int) -> None:
        """Take what the fields show for what is stored of a record, and offer what was left of it."""
        self.forget()
        self._number, self._stored = number, self._words()
        self.bar.look()

    def forget(self) -> None:
        """Forget what was kept: it is saved, or not wanted."""
        self._soon.stop()
        if self._kept:
            self._unsaved().drop(self._number, self._key)
            self._kept = False

    def _words(self) -> list[str]:
        return [text_of(field) for field in self._fields]

    def _typed(self, _change: object = None) -> None:
        """Keep what is typed soon, however long it goes on."""
        if not self._soon.isActive():
            self._soon.start()

    def _keep(self) -> None:
        """Write what is typed beside the database: the power may go before it is saved."""
        words = self._words()
        if words == self._stored:
            self.forget()
            return
        self._key, self._kept = self._key or self._unsaved().new_key(), True
        self._unsaved().save(self._number, words, self._key)

    def _find(self) -> Unsaved | None:
        return self._unsaved().find(self._number, self._stored, self._key)

    def _put_back(self) -> None:
        """Put what was left into the fields; it is saved with the rest."""
        found = self.bar.found
        if found is None or (self._words() != self._stored and not self._save()):
            return
        for field, words in zip(self._fields, found.data["words"], strict=True):
            put_text(field, words)
        self._keep()
        self.bar.discard()
