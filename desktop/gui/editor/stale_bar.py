"""Says over a plan or a report that another one changed it meanwhile, and lets the user choose what counts."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop import i18n
from desktop.domain.base.errors import StaleError
from desktop.gui.kit.basic import Button, row
from desktop.gui.kit.messages import notice


class StaleBar(QWidget):
    """Hidden until an error is shown; the page hides it once one of both ways was gone."""

    read_again = Signal()
    keep_mine = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._words = notice("alert", "amber", "")
        again = Button(self.tr("Read again"), "flat", "restore", clicked=self.read_again.emit)
        again.setToolTip(self.tr("Show it as the other one left it; what was typed here is offered again"))
        mine = Button(self.tr("Keep what I typed"), "tonal", clicked=self.keep_mine.emit)
        mine.setToolTip(self.tr("Save what was typed here, together with what the other one changed elsewhere"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row((self._words, 1), again, mine, spacing=8))
        self.hide()

    def show_error(self, error: StaleError) -> None:
        """Say who changed what."""
        self._words.set_text(i18n.sentence(error))
        self.show()
