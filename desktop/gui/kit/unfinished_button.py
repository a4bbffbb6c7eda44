"""The way to what a year left unfinished: an icon, with the count beside it while it is to be settled."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt

from desktop.domain.base.filling import filled
from desktop.gui.kit.basic import ToolButton
from desktop.gui.kit.theme import theme


class UnfinishedButton(ToolButton):
    """Opens the page of unfinished tasks; from November to March it says how many wait there."""

    def __init__(self, clicked: Callable[[], object]) -> None:
        super().__init__("file-in", "", clicked)
        self.setFont(theme.font(10))
        self._year = self._waiting = 0
        self._compact = False
        self._show()

    def show_left(self, year: int = 0, waiting: int = 0) -> None:
        """Show how much of a year waits for a decision; without a year nothing does."""
        self._year, self._waiting = year, waiting
        self._show()

    def set_compact(self, compact: bool) -> None:
        """Say the words in the tooltip alone."""
        self._compact = compact
        self._show()

    def _show(self) -> None:
        words = self.tr("Unfinished tasks at the year's end")
        if self._year:
            words = filled(self.tr("{count} unfinished task{count:|s} of {year}"), year=self._year, count=self._waiting)
        self.setToolTip(words)
        self.setAccessibleName(words)
        self.setText(f" {words}" if self._year else "")
        style = Qt.ToolButtonStyle
        shown = self._year and not self._compact
        self.setToolButtonStyle(style.ToolButtonTextBesideIcon if shown else style.ToolButtonIconOnly)
