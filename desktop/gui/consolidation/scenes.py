"""What is to be seen of the page, and what is asked on it."""

from __future__ import annotations

from desktop.gui.consolidation.page import ConsolidationPage
from desktop.gui.places import CollectedAt
from desktop.gui.scene import Stage


def pages(stage: Stage) -> None:
    """Show the page."""
    stage.go(CollectedAt())
    stage.see("consolidation")


def dialogs(stage: Stage) -> None:
    """Show the day due, the list of communes, and whom a letter reminds; what was listed is taken back."""
    stage.go(CollectedAt())
    page = stage.shown(ConsolidationPage)
    stage.modal("dialog-due", page.ask_due)
    stage.modal("dialog-communes", page.ask_list)
    stage.services.consolidation.save_places(["xã Hòa An", "phường Đông Sơn", "đặc khu Phú Sơn"])
    stage.see("consolidation-missing")
    stage.modal("dialog-chase", page.write_letter)
    stage.shell.undo()
