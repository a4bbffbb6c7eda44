"""What is to be seen of the year's end."""

from __future__ import annotations

from desktop.gui.places import UnfinishedAt
from desktop.gui.scene import Stage


def pages(stage: Stage) -> None:
    """Show the page."""
    stage.go(UnfinishedAt())
    stage.see("left-over")
