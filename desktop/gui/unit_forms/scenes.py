"""What is to be seen of the forms of units: before any was read, one that says nothing new, and whom they go to."""

from __future__ import annotations

import tempfile
from pathlib import Path

from desktop.gui.places import FormsAt
from desktop.gui.scene import Stage, settle
from desktop.gui.unit_forms.page import FormsPage


def pages(stage: Stage) -> None:
    """Show the page without a form, and with those that were just sent out; sending is taken back."""
    stage.go(FormsAt())
    stage.see("forms")
    begun = stage.services.undo.last()
    with tempfile.TemporaryDirectory(prefix="sokehoach-") as folder:
        stage.services.unit_forms.write(Path(folder), mail=False)
        stage.go(FormsAt((Path(folder),)))
        stage.see("forms-nothing-new")
    while (last := stage.services.undo.last()) is not None and last != begun:
        stage.services.undo.undo(last.id)
    settle()


def dialogs(stage: Stage) -> None:
    """Show which units get a form."""
    stage.go(FormsAt())
    stage.modal("dialog-send-forms", stage.shown(FormsPage).send)
