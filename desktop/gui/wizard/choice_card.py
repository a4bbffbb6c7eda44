"""A card to choose from a few ways: icon, title, two lines, what there is; one radio group for the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QRadioButton, QSizePolicy, QVBoxLayout

from desktop.gui.kit.basic import (
    IconLabel,
    Label,
    clear,
    column,
    press_with_enter,
    row,
)
from desktop.gui.kit.theme import theme


class ChoiceCard(QFrame):
    """The radio button is the control; a click anywhere on the card presses it."""

    def __init__(self, icon: str, title: str, text: str, facts: str = "") -> None:
        super().__init__()
        self.setObjectName("choice")
        self.radio = QRadioButton()
        self.radio.setAccessibleName(title)
        self.radio.setAccessibleDescription(text)
        self.radio.toggled.connect(lambda _on: self._paint_state())
        self.radio.installEventFilter(self)
        self._icon_name = icon
        self._tile = QFrame()
        self._tile.setObjectName("tile")
        self._tile.setFixedSize(theme.px(40), theme.px(40))
        self._tile_layout = QVBoxLayout(self._tile)
        self._tile_layout.setContentsMargins(0, 0, 0, 0)
        words = Label(text, 10, tone="muted", wrap=True)
        words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.facts = Label(facts, 9, bold=True, tone="accent")
        middle = column(Label(title, 12, bold=True), (words, 1), self.facts, spacing=4)
        top = Qt.AlignmentFlag.AlignTop
        layout = row(spacing=16, margins=(15, 13, 15, 11))
        layout.addWidget(self._tile, 0, top)
        layout.addLayout(middle, 1)
        layout.addWidget(self.radio, 0, top)
        self.setLayout(layout)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.set_compact(compact=False)
        self._paint_state()

    def set_compact(self, *, compact: bool) -> None:
        """Lose the last line in a narrow window."""
        self.facts.setVisible(not compact)
        self.setMinimumHeight(theme.px(98 if compact else 124))

    def _paint_state(self) -> None:
        on = self.radio.isChecked()
        edge = theme.colour("accent_text" if on else "border").name()
        tile = theme.colour("accent_soft" if on else "hover").name()
        self.setStyleSheet(
            f"QFrame#choice{{background:{theme.colour('surface').name()};border:{2 if on else 1}px solid {edge};"
            f"padding:{0 if on else 1}px;border-radius:8px}}"
            f"QFrame#tile{{background:{tile};border:none;border-radius:6px}}"
            "QRadioButton{outline:none}"  # the card has the ring
        )
        clear(self._tile_layout)
        icon = IconLabel(self._icon_name, "accent_text" if on else "text2")
        self._tile_layout.addWidget(icon, 0, Qt.AlignmentFlag.AlignCenter)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show the focus on the whole card; choose it with Enter, too, as any button that has the focus."""
        if watched is self.radio and event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.update()
        if watched is self.radio and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return press_with_enter(self.radio, event)
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a ring within the edge while the radio button has the focus."""
        super().paintEvent(event)
        if self.radio.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.colour("accent_text"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(5, 5, -5, -5), 5, 5)
            painter.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the card."""
        super().mouseReleaseEvent(event)
        if self.rect().contains(event.position().toPoint()):
            self.radio.setChecked(True)
            self.radio.setFocus(Qt.FocusReason.MouseFocusReason)
