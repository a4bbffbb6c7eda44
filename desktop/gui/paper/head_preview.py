"""What stands above and below the text of a document, as it will be printed, small enough for a card."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.domain.paper.sheet import Sheet
from desktop.gui.kit.later import later
from desktop.gui.kit.theme import theme
from desktop.gui.paper.page_layout import PageLayout, lay_out
from desktop.gui.paper.printing import paint_page

_AFTER = 250  # milliseconds after the last letter
_EDGE = 12  # at 100 %, around what is printed


class HeadPreview(QWidget):
    """Paints the printed part of the one page of a sheet without text, as wide as there is room."""

    def __init__(self, make: Callable[[], Sheet]) -> None:
        super().__init__()
        self._make, self._page = make, PageLayout(1, 1, landscape=False)
        self._timer = later(self, self.renew, _AFTER)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def page(self) -> PageLayout:
        """Return what is printed."""
        return self._page

    def renew_later(self) -> None:
        """Make the sheet anew when nothing more is typed."""
        self._timer.start()

    def renew(self) -> None:
        """Make the sheet anew."""
        self._timer.stop()
        self._page = lay_out(self._make())[0]
        self.setFixedHeight(self.heightForWidth(self.width()))
        self.update()

    def _box(self) -> tuple[float, float, float, float]:
        """Return left, top, width and height of what is printed."""
        lines = self._page.lines
        if not lines:
            return 0, 0, 1, 0
        left, top = min(line.left for line in lines), min(line.top for line in lines)
        return left, top, max(line.right for line in lines) - left, max(line.bottom for line in lines) - top

    def heightForWidth(self, width: int) -> int:
        """Return the height that the print needs at a width."""
        _left, _top, wide, high = self._box()
        edge = 2 * theme.px(_EDGE)
        return round(high * max(width - edge, 1) / wide) + edge

    def sizeHint(self) -> QSize:
        """Ask for a card's width."""
        return QSize(theme.px(300), self.heightForWidth(theme.px(300)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height that goes with another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.setFixedHeight(self.heightForWidth(self.width()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the print in black on white, as in all looks."""
        left, top, wide, _high = self._box()
        edge = theme.px(_EDGE)
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(Qt.GlobalColor.white))
        painter.translate(edge, edge)
        scale = max(self.width() - 2 * edge, 1) / wide
        painter.scale(scale, scale)
        painter.translate(-left, -top)
        paint_page(painter, self._page)
