"""A figure that opens its filter: icon, words, number, and a few words beside it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QSizePolicy

from desktop.gui.kit.basic import ElidedLabel, IconLabel, Label, column, refill, row
from desktop.gui.kit.theme import theme


class Figure(QFrame):
    """A figure that opens its filter by click, Enter or the space bar."""

    def __init__(self, icon: str, tone: str, label: str, clicked: Callable[[], object]) -> None:
        super().__init__()
        self._clicked = clicked
        self.setProperty("card", "1")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._label = label
        self._tone = tone
        self._number = Label("0", 24, bold=True)
        self._note = ElidedLabel("", 9, tone="muted")
        self._note.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._note.setContentsMargins(0, 0, 0, theme.px(7))
        self._number.setFixedHeight(theme.px(46))
        self.arrow = IconLabel("chevron-right", "text2", 16)
        self._shown = ""
        self._icon, self._sign = icon, row(IconLabel(icon, "text2"))
        head = row(self._sign, (ElidedLabel(label), 1), self.arrow)
        foot = row(self._number, (self._note, 1), spacing=10)
        foot.setAlignment(self._note, Qt.AlignmentFlag.AlignBottom)
        self.setLayout(column(head, foot, spacing=0, margins=(14, 12, 8, 8)))

    def show_number(self, number: str, note: str) -> None:
        """Show a number with a few words beside it."""
        self._number.setText(number)
        tone = self._tone if number != "0" else ""  # nothing late needs no red
        self._number.set_tone(tone or ("muted" if number == "0" else ""))
        if tone != self._shown:
            self._shown = tone
            refill(self._sign, [IconLabel(self._icon, tone or "text2")])
        self._note.set_text(note)
        self.setAccessibleName(f"{self._label}: {number}. {note}")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the filter."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._clicked()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the filter with Enter or the space bar."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._clicked()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the focus ring in the place of the line."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.colour("accent_text"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
