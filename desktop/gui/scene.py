"""What a subject shows to be looked at: by people on pictures, and by the test that no text is cut.

A subject names its module of scenes. The module's functions, named as in `ACTS`, go through what is to be seen.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from desktop.gui.kit.waiting import WaitingDialog

if TYPE_CHECKING:
    from desktop.gui.places import Place
    from desktop.gui.shell_api import Shell
    from desktop.services import Services

W = TypeVar("W", bound=QWidget)
See = Callable[[str, QWidget], object]
"""What is done with each thing that a scene shows, while it is shown: its name, and the widget."""
ACTS = ("pages", "steps", "dialogs", "empty")
"""The functions that a module of scenes may have; for each a window is opened anew."""


class Stage:
    """The window as a scene uses it. `front` gives the page, or what is shown in the place of the pages."""

    def __init__(self, shell: Shell, front: Callable[[], QWidget | None], see: See) -> None:
        self.shell = shell
        self._front, self._see = front, see

    @property
    def services(self) -> Services:
        """Return the use cases."""
        return self.shell.services

    def go(self, place: Place) -> None:
        """Show a place."""
        self.shell.go(place)

    def shown(self, kind: type[W]) -> W:
        """Return what is in front, which is of a kind."""
        found = self._front()
        if not isinstance(found, kind):
            raise TypeError(f"{kind.__name__} is not shown")
        return found

    def see(self, name: str, widget: QWidget | None = None) -> None:
        """Let what is shown be looked at: a widget, or the whole window."""
        settle()
        self._see(name, widget or self.shell.widget.window())

    def modal(self, name: str, act: Callable[[], object]) -> None:
        """Open a dialog that waits for an answer, let it be looked at while it waits, and leave it.

        One that only waits for work to end is not it. Where none opens, what would be seen under the name is another
        one, of a later scene: that is a fault of the scene.
        """
        seen: list[QDialog] = []

        def look() -> None:
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, QDialog) and not isinstance(dialog, WaitingDialog):
                seen.append(dialog)
                timer.stop()
                try:
                    self.see(name, dialog)
                finally:
                    dialog.reject()

        timer = QTimer()
        timer.setInterval(0)
        timer.timeout.connect(look)
        timer.start()
        act()
        timer.stop()
        if not seen:
            raise RuntimeError(f"no dialog opened for {name}")


def settle() -> None:
    """Let the window take up what was just done."""
    for _ in range(4):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
