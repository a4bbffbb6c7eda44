from __future__ import annotations

from desktop.gui.places import PageAt


def pages(stage):
    stage.go(PageAt("toy"))
    stage.see("toy")
