"""The way to what a year left unfinished: an icon, with the count beside it while it is to be settled."""

from __future__ import annotations

from PySide6.QtCore import Qt

from desktop.domain.left_over import YearLeft
from desktop.gui.kit.basic import ToolButton
from desktop.gui.kit.theme import theme
from desktop.gui.shell.window import MainWindow


class LeftOverButton(ToolButton):
    """Opens the page of unfinished tasks; from November to March it says how many wait there."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__("file-in", "", window.open_left_over)
        self.setFont(theme.font(10))
        self._left: YearLeft | None = None
        self._compact = False
        self._show()

    def show_left(self, left: YearLeft | None) -> None:
        """Show how much waits for a decision, None for nothing."""
        self._left = left
        self._show()

    def set_compact(self, compact: bool) -> None:
        """Say the words in the tooltip alone."""
        self._compact = compact
        self._show()

    def _show(self) -> None:
        left = self._left
        words = self.tr("Unfinished tasks at the year's end")
        if left is not None:
            words = self.tr("{count} unfinished tasks of {year}").format(year=left.year, count=left.waiting)
        self.setToolTip(words)
        self.setAccessibleName(words)
        self.setText(f" {words}" if left is not None else "")
        style = Qt.ToolButtonStyle
        shown = left is not None and not self._compact
        self.setToolButtonStyle(style.ToolButtonTextBesideIcon if shown else style.ToolButtonIconOnly)
