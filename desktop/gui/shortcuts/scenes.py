"""What is to be seen of the sheet of keys."""

from __future__ import annotations

from desktop.gui.page import Page
from desktop.gui.places import KeysAt
from desktop.gui.scene import Stage


def pages(stage: Stage) -> None:
    """Show the sheet as it comes up over another page."""
    page = stage.shown(Page)
    stage.go(KeysAt("settings", page.header.title.full_text()))
    stage.see("shortcuts")
