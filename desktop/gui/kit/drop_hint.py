"""What is seen where files can be let go."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desktop.gui.kit.theme import theme

TAKES_DROPS = "takes_drops"
"""The property of a part that takes dropped files itself."""


def takes_drops(part: QWidget | None) -> bool:
    """Return whether a part, or one that it lies in, takes dropped files itself."""
    while part is not None:
        if part.property(TAKES_DROPS):
            return True
        part = part.parentWidget()
    return False


class DropHint(QWidget):
    """A dashed ring over what files can be dropped on."""

    def __init__(self, area: QWidget, words: str) -> None:
        super().__init__(area)
        self._area, self._words = area, words
        self.setAccessibleName(words)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def setVisible(self, visible: bool) -> None:
        """Cover the area when shown."""
        if visible:
            self.setGeometry(self._area.rect())
            self.raise_()
        super().setVisible(visible)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ring and the words."""
        painter = QPainter(self)
        ground = theme.colour("surface")
        ground.setAlpha(220)
        painter.fillRect(self.rect(), ground)
        painter.setPen(QPen(theme.colour("accent_text"), 2, Qt.PenStyle.DashLine))
        painter.drawRect(QRectF(self.rect()).adjusted(4, 4, -4, -4))
        painter.setFont(theme.font(12, bold=True))
        painter.setPen(theme.colour("text"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._words)
