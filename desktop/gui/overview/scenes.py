"""What is to be seen of the first page."""

from __future__ import annotations

from desktop.gui.places import PageAt
from desktop.gui.scene import Stage


def pages(stage: Stage) -> None:
    """Show the page."""
    stage.go(PageAt("overview"))
    stage.see("overview")
