"""Small controls: buttons, labels, cards, chips, bars; and short ways to lay them out."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextLayout,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.gui.kit.keys import tip
from desktop.gui.kit.letters import plain
from desktop.gui.kit.theme import state_style, theme

_FEW_WORDS = 200  # pixels at 100 %: what an elided text keeps
_ICON_COLOURS = {"primary": "on_accent", "danger": "on_red", "tonal": "accent_text", "flat": "accent_text"}
_TICK = 18  # side of a tick box at 100 %
CHIP_HEIGHT, CHIP_ICON, _CHIP_PAD = 24, 16, 8

Part = QWidget | QLayout | int | None


def fill(layout: QBoxLayout, parts: Sequence[Part | tuple[Part, int]]) -> None:
    """Put widgets and layouts into a layout; a number is a gap, None a stretch, a tuple gives a stretch factor."""
    for part in parts:
        item, stretch = part if isinstance(part, tuple) else (part, 0)
        if item is None:
            layout.addStretch(1)
        elif isinstance(item, int):
            layout.addSpacing(item)
        elif isinstance(item, QLayout):
            layout.addLayout(item, stretch)
        else:
            layout.addWidget(item, stretch)


def row(
    *parts: Part | tuple[Part, int], spacing: int = 8, margins: tuple[int, int, int, int] = (0, 0, 0, 0)
) -> QHBoxLayout:
    """Return parts side by side."""
    layout = QHBoxLayout()
    layout.setSpacing(spacing)
    layout.setContentsMargins(*margins)
    fill(layout, parts)
    return layout


def column(
    *parts: Part | tuple[Part, int], spacing: int = 8, margins: tuple[int, int, int, int] = (0, 0, 0, 0)
) -> QVBoxLayout:
    """Return parts one under the other."""
    layout = QVBoxLayout()
    layout.setSpacing(spacing)
    layout.setContentsMargins(*margins)
    fill(layout, parts)
    return layout


def boxed(layout: QLayout) -> QWidget:
    """Return a widget that holds a layout."""
    widget = QWidget()
    widget.setLayout(layout)
    return widget


class ScrollArea(QScrollArea):
    """An area that scrolls up and down, whose bar comes and goes once at a time.

    Qt sizes what is in it within the event that tells of its size: where the bar takes the width by which the content
    fits, each size asked for the other one, until the stack was full.
    """

    _sizing = False

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Pass over what is told of the content while it is being sized."""
        if self._sizing:
            return False
        self._sizing = True
        try:
            return super().eventFilter(watched, event)
        finally:
            self._sizing = False


def scrolled(layout: QLayout) -> QScrollArea:
    """Return a layout in an area that scrolls up and down."""
    area = ScrollArea()
    content = boxed(layout)
    area.setWidget(content)
    content.setAutoFillBackground(False)
    area.viewport().setAutoFillBackground(False)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area


def clear(layout: QLayout, keep: Collection[QWidget] = ()) -> None:
    """Take everything out of a layout and delete it, but not what is to be kept.

    A widget that is deleted lives on until control returns to the event loop, so one that is put in again after this
    would look well and be gone a moment later: name it in `keep`, or use `refill`.
    """
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            if widget not in keep:
                widget.hide()
                widget.deleteLater()
        elif (inner := item.layout()) is not None:
            clear(inner, keep)


def refill(layout: QBoxLayout, parts: Sequence[QWidget | None]) -> None:
    """Put other parts into a layout: those that it has already stay, the others of it are deleted."""
    clear(layout, [part for part in parts if part is not None])
    fill(layout, parts)


class Label(QLabel):
    """A text in one of the look's sizes. `tone` is muted, accent, red, amber or green."""

    def __init__(
        self, text: str = "", points: float = 10, *, bold: bool = False, tone: str = "", wrap: bool = False
    ) -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme.font(points, bold=bold))
        self.setWordWrap(wrap)
        self.set_tone(tone)

    def text(self) -> str:
        """Return the words; for the label of a field without the sign of its letter."""
        words = super().text()
        return plain(words) if self.buddy() is not None else words

    def set_tone(self, tone: str) -> None:
        """Change the colour."""
        for name in ("muted", "accent"):
            self.setProperty(name, "1" if tone == name else "")
        self.setProperty("tone", tone if tone in {"red", "amber", "green"} else "")
        self.style().unpolish(self)
        self.style().polish(self)


class ElidedLabel(Label):
    """A label on one line that ends in … where it is too long; the whole text is its tooltip."""

    def __init__(self, text: str = "", points: float = 10, *, bold: bool = False, tone: str = "") -> None:
        super().__init__("", points, bold=bold, tone=tone)
        self._full = ""
        self.few = _FEW_WORDS
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Show another text."""
        self._full = text
        self.setAccessibleName(text)
        self._elide()

    def full_text(self) -> str:
        """Return the text without …."""
        return self._full

    def sizeHint(self) -> QSize:
        """Ask for the room of the whole text."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self._full) + 4, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Ask for a few words at the least, whatever is shown now."""
        hint = self.sizeHint()
        return QSize(min(hint.width(), theme.px(self.few)), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the text again."""
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        shown = self.fontMetrics().elidedText(self._full, Qt.TextElideMode.ElideRight, max(self.width(), 20))
        self.setText(shown)
        self.setToolTip(self._full if shown != self._full else "")


class IconLabel(QLabel):
    """An icon of the look."""

    def __init__(self, name: str, colour: str = "text2", size: int = 20) -> None:
        super().__init__()
        size = theme.px(size)
        self.setPixmap(theme.pixmap(name, colour, size))
        self.setFixedSize(size, size)


def press_with_enter(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Press a button when the key is Enter, as everybody expects of the one that has the focus; return whether."""
    if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter} or event.isAutoRepeat():
        return False
    if isinstance(button, QPushButton) and button.menu() is not None:
        button.showMenu()
    else:
        button.click()
    return True


class Button(QPushButton):
    """A push button. `kind` is "" (plain), primary, tonal, flat or danger; `key` names the key that does the same."""

    def __init__(
        self,
        text: str,
        kind: str = "",
        icon: str = "",
        clicked: Callable[[], object] | None = None,
        key: str = "",
    ) -> None:
        super().__init__(text)
        self._kind = kind
        self._key = key
        self._short = False
        self._tell(text)
        if kind:
            self.setProperty("kind", kind)
        self.setFont(theme.font(10, bold=kind in {"primary", "tonal", "danger"}))
        if icon:
            size = theme.px(16)
            self.setIcon(theme.icon(icon, _ICON_COLOURS.get(kind, "text2"), size))
            self.setIconSize(QSize(size, size))
            self.setText(f" {text}")
        if clicked is not None:
            self.clicked.connect(lambda _checked=False: clicked())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter as a press, on a page as in a dialog."""
        if not press_with_enter(self, event):
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Let a double click on a filled button be one press: the second would fall on what the first has brought."""
        if self._kind not in {"primary", "danger"}:
            super().mouseDoubleClickEvent(event)

    def set_words(self, words: str) -> None:
        """Say what a press does now."""
        if self._short:
            self.setAccessibleName(words)
        elif self.text().strip() != words:
            self.setText(words if self.icon().isNull() else f" {words}")
        self._tell(words)

    def text(self) -> str:
        """Return the words without the sign of their letter."""
        return plain(super().text())

    def _tell(self, words: str) -> None:
        """Let the tooltip say the words where they are not seen, and the key."""
        if self._short or self._key:
            self.setToolTip(tip(words, self._key) if self._key else words)

    def set_short(self, short: bool) -> None:
        """Show the icon alone, its words as tooltip, or both."""
        words = self.accessibleName() if self._short else self.text().strip()
        if short == self._short:
            return
        self._short = short
        self.setProperty("short", "1" if short else "")
        self.style().unpolish(self)
        self.style().polish(self)
        self.setAccessibleName(words)
        self.setText("" if short else f" {words}")
        self.setToolTip("")
        self._tell(words)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the focus ring of filled buttons inside them."""
        super().paintEvent(event)
        if self.hasFocus() and self._kind in {"primary", "danger"}:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.colour("on_accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(4, 4, -4, -4), 3, 3)


class ToolButton(QToolButton):
    """A button of an icon alone; `name` is its tooltip, with the key that does it, and its name when read aloud."""

    def __init__(
        self,
        icon: str,
        name: str,
        clicked: Callable[[], object] | None = None,
        *,
        checkable: bool = False,
        key: str = "",
    ) -> None:
        super().__init__()
        self.setIcon(theme.icon(icon, size=theme.px(20)))
        self.setIconSize(QSize(theme.px(20), theme.px(20)))
        self.setToolTip(tip(name, key) if key else name)
        self.setAccessibleName(name)
        self.setCheckable(checkable)
        if clicked is not None:
            self.clicked.connect(lambda _checked=False: clicked())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter as a press."""
        if not press_with_enter(self, event):
            super().keyPressEvent(event)


def icon_box(left: float, middle: float, size: float = 16) -> QRectF:
    """Return where an icon of `size` at 100 % stands that begins at `left`, centred on the height `middle`."""
    size = theme.px(size)
    return QRectF(left, round(middle - size / 2), size, size)


def tick_box(left: float, middle: float) -> QRectF:
    """Return where a tick box stands that begins at `left`, centred on the height `middle`."""
    return icon_box(left, middle, _TICK)


def draw_tick(painter: QPainter, square: QRectF, *, checked: bool, partly: bool = False) -> None:
    """Draw a tick box, with a dash for several of which some are ticked."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(theme.colour("accent_text" if checked or partly else "border_input"))
    painter.setBrush(theme.colour("accent" if checked or partly else "surface"))
    painter.drawRoundedRect(square.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    if checked or partly:
        theme.draw_icon(painter, "check" if checked else "minus", "on_accent", square.adjusted(1, 1, -1, -1))
    painter.restore()


def card(layout: QLayout | None = None) -> QFrame:
    """Return a white card."""
    frame = QFrame()
    frame.setProperty("card", "1")
    if layout is not None:
        frame.setLayout(layout)
    return frame


def line() -> QFrame:
    """Return a line across."""
    frame = QFrame()
    frame.setObjectName("line")
    return frame


def card_head(title: Label, *actions: QWidget) -> QWidget:
    """Return a card's heading row with actions at the right."""
    head = boxed(row((title, 1), *actions, margins=(16, 4, 8, 4)))
    head.setMinimumHeight(theme.px(44))
    return head


def chip_width(text: str) -> int:
    """Return how wide a chip with these words is."""
    metrics = QFontMetricsF(theme.font(9, bold=True))
    return int(metrics.horizontalAdvance(text)) + _CHIP_PAD * 2 + theme.px(CHIP_ICON) + 6 + 2


def widest(words: Iterable[str]) -> str:
    """Return the words that take the most room, nothing for none: those with the most letters are not always they."""
    return max(words, key=QFontMetricsF(theme.font(9, bold=True)).horizontalAdvance, default="")


def draw_chip(painter: QPainter, left: float, middle: float, state: str, text: str, room: float = 9999) -> None:
    """Draw a chip of `state` (a key of tokens.json) with its words, centred on the height `middle`."""
    icon, ink, ground, edge = state_style(state)
    font = theme.font(9, bold=True)
    height, size = theme.px(CHIP_HEIGHT), theme.px(CHIP_ICON)
    width = min(chip_width(text), room)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour(edge), 1))
    painter.setBrush(theme.colour(ground))
    painter.drawRoundedRect(QRectF(left + 0.5, round(middle - height / 2) + 0.5, width - 1, height - 1), 6, 6)
    theme.draw_icon(painter, icon, ink, QRectF(left + _CHIP_PAD - 1, round(middle - size / 2), size, size))
    start = left + _CHIP_PAD + size + 5
    painter.setFont(font)
    painter.setPen(theme.colour(ink))
    space = width - (start - left) - 5
    words = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, space)
    painter.drawText(
        QRectF(start, middle - height, space + 4, height * 2),
        Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
        words,
    )
    painter.restore()


def two_lines(text: str, layout: QTextLayout, width: float) -> tuple[str, str]:
    """Break a text into a first line and all the rest, at a width."""
    layout.setText(text)
    layout.beginLayout()
    first = layout.createLine()
    first.setLineWidth(width)
    layout.endLayout()
    end = first.textLength()
    return text[:end].rstrip(), text[end:].lstrip()


def mark_width(words: str) -> int:
    """Return how wide a mark before a text is, with the gap after it; nothing without words."""
    return int(QFontMetricsF(theme.font(9, bold=True)).horizontalAdvance(words)) + 12 + 8 if words else 0


def draw_mark(painter: QPainter, left: float, middle: float, words: str) -> int:
    """Draw a word in a box before a text, centred on the height `middle`; return its width with the gap."""
    width = mark_width(words)
    if words:
        height = theme.px(20)
        box = QRectF(left + 0.5, round(middle - height / 2) + 0.5, width - 8 - 1, height - 1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("text2"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 4, 4)
        painter.setFont(theme.font(9, bold=True))
        painter.setPen(theme.colour("text"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
        painter.restore()
    return width


class Chip(QWidget):
    """A chip as a widget."""

    def __init__(self, state: str, text: str) -> None:
        super().__init__()
        self._state, self._text = state, text
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set(state, text)

    def set(self, state: str, text: str) -> None:
        """Show another state."""
        self._state, self._text = state, text
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for the room of the words."""
        return QSize(chip_width(self._text), theme.px(CHIP_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the chip."""
        painter = QPainter(self)
        draw_chip(painter, 0, self.height() / 2, self._state, self._text, self.width())


def draw_bar(painter: QPainter, box: QRectF, parts: Sequence[tuple[float, str]], height: float) -> None:
    """Draw a bar centred in `box`; `parts` are shares of the whole with their colour tokens, a pixel apart."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    top = box.center().y() - height / 2
    path = QPainterPath()
    path.addRoundedRect(QRectF(box.x(), top, box.width(), height), height / 2, height / 2)
    painter.setClipPath(path)
    painter.fillRect(QRectF(box.x(), top, box.width(), height), theme.colour("track"))
    left = box.x()
    for share, colour in parts:
        width = share * box.width()
        if width <= 0:
            continue
        if left > box.x():
            painter.fillRect(QRectF(left, top, 1, height), theme.colour("surface"))
        gap = 1 if left > box.x() else 0
        painter.fillRect(QRectF(left + gap, top, width - gap, height), theme.colour(colour))
        left += width
    painter.restore()


def draw_line(painter: QPainter, from_: QPointF, to: QPointF, colour: str) -> None:
    """Draw a hair line."""
    painter.setPen(QPen(QColor(theme.colour(colour)), 1))
    painter.drawLine(from_, to)
