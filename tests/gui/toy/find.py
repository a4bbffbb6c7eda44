from __future__ import annotations

from desktop.gui.kit.lists import Line
from desktop.gui.places import PageAt


def find(services, words, most):
    return [Line(1, f"A toy called {words}", data=PageAt("toy"))][:most]
