"""What is to be seen of the list, and the form of one in it."""

from __future__ import annotations

from desktop.gui.places import PageAt
from desktop.gui.scene import Stage
from desktop.gui.units.page import UnitsPage


def pages(stage: Stage) -> None:
    """Show the list and a form."""
    stage.go(PageAt("units"))
    stage.see("units")
    stage.shown(UnitsPage).table.choose(2)
    stage.see("units-form")


def dialogs(stage: Stage) -> None:
    """Show how a unit is merged into another, and how its tasks are handed over."""
    stage.go(PageAt("units"))
    units = stage.shown(UnitsPage)
    units.table.choose(2)
    stage.modal("dialog-merge", units.merge)
    stage.modal("dialog-hand-over", units.hand_over)
