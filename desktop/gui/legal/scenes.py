"""What is to be seen of the list, and the form of one in it."""

from __future__ import annotations

from desktop.gui.legal.page import LegalPage
from desktop.gui.places import PageAt
from desktop.gui.scene import Stage


def pages(stage: Stage) -> None:
    """Show the list and a form."""
    stage.go(PageAt("legal"))
    stage.see("legal")
    stage.shown(LegalPage).table.choose(2)
    stage.see("legal-form")
