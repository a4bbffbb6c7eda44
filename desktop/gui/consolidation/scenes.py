"""What is to be seen of the page."""

from __future__ import annotations

from desktop.gui.places import CollectedAt
from desktop.gui.scene import Stage


def pages(stage: Stage) -> None:
    """Show the page."""
    stage.go(CollectedAt())
    stage.see("consolidation")
