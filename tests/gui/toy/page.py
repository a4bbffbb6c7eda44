from __future__ import annotations

from desktop.gui.kit.basic import Label
from desktop.gui.page import Page


class ToyPage(Page):
    """A page with one line, which tells where one arrived."""

    def __init__(self, shell):
        super().__init__(shell, "Toys")
        self.line = Label("")
        self.body.addWidget(self.line)

    def arrive(self, place):
        self.line.setText(type(place).__name__)
