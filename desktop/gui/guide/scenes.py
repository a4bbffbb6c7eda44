"""What is to be seen of the guide."""

from __future__ import annotations

from desktop.gui.places import GuideAt
from desktop.gui.scene import Stage


def pages(stage: Stage) -> None:
    """Show the page."""
    stage.go(GuideAt())
    stage.see("guide")
