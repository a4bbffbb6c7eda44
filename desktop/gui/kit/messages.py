"""Sentences to the user: the strip at the window's foot, and notices on a page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame

from desktop.gui.kit.basic import Button, IconLabel, Label, ToolButton, clear, column, row
from desktop.gui.kit.theme import theme

_STRIP_ICONS = {"amber": "warning", "red": "alert"}


def _tinted(name: str, tone: str) -> str:
    """Return the style of a strip called `name` in a tone."""
    ground, edge = theme.colour(f"{tone}_soft").name(), theme.colour(f"{tone}_line").name()
    return f"QFrame#{name}{{background:{ground};border:1px solid {edge};border-radius:6px}}"


class Strip(QFrame):
    """A line at the foot of the window that says what was done and can be taken back; it stays until closed."""

    shown = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("strip")
        self._icon = row()
        self._text = Label("", 10, wrap=True)
        self.action = Button("", "flat")
        self.action.clicked.connect(self._act)
        self._other = Button("", "flat", clicked=self._act_otherwise)
        self._do_other: Callable[[], object] | None = None
        self._do: Callable[[], object] | None = None
        self._passing = self._fresh = False
        close = ToolButton("close", self.tr("Close"), self.close_strip)
        self.setLayout(
            row(self._icon, (self._text, 1), self._other, self.action, close, spacing=10, margins=(16, 4, 8, 4))
        )
        self.hide()

    def say(
        self,
        text: str,
        *,
        tone: str = "",
        action: str = "",
        do: Callable[[], object] | None = None,
        passing: bool = False,
        other: tuple[str, Callable[[], object]] | None = None,
        undo: bool = False,
    ) -> None:
        """Show a sentence, with an action where there is one, and an `other` before it.

        `tone` is amber, red, or empty for what went well.

        `undo` says that the action takes back what was done.

        A `passing` one goes when another page is shown; any other stays until it is closed or replaced.
        """
        self._passing = passing
        self.take_along()
        clear(self._icon)
        icon = _STRIP_ICONS.get(tone) or ("undo" if undo else "check")
        self._icon.addWidget(IconLabel(icon, tone or "text2", 16))
        self._text.setText(text)
        self._text.set_tone(tone)
        self.action.setText(action)
        self.action.setVisible(bool(action))
        self._do = do
        self._other.setText(other[0] if other else "")
        self._other.setVisible(other is not None)
        self._do_other = other[1] if other else None
        sheet = _tinted("strip", tone) if tone else ""
        if sheet != self.styleSheet():
            self.setStyleSheet(sheet)
        self.setProperty("card", "" if tone else "1")
        self.style().unpolish(self)
        self.style().polish(self)
        self.show()
        self.shown.emit(True)

    def text(self) -> str:
        """Return the sentence that was said last."""
        return self._text.text()

    def move_on(self) -> None:
        """Take a passing sentence away: the user has seen it and gone to another page.

        What was said while the page was being left is news, and goes with the next one.
        """
        if self._passing and not self._fresh:
            self.close_strip()

    def take_along(self) -> None:
        """Let the sentence go with the page that is shown next: it tells why that one is shown."""
        self._fresh = True
        QTimer.singleShot(0, self, self._seen)

    def _seen(self) -> None:
        self._fresh = False

    def close_strip(self) -> None:
        """Take the sentence away."""
        self._passing = False
        self.hide()
        self.shown.emit(False)

    def _act_otherwise(self) -> None:
        if self._do_other is not None:
            self._do_other()

    def _act(self) -> None:
        self.close_strip()
        if self._do is not None:
            self._do()


class Notice(QFrame):
    """An amber, red or green strip with a sentence, for the top of a form or page."""

    def __init__(self, icon: str, tone: str, text: str = "", title: str = "") -> None:
        super().__init__()
        self.setObjectName("notice")
        self.setStyleSheet(_tinted("notice", tone))
        self._text = Label(text, 9 if title else 10, wrap=True)
        words = column(*([Label(title, 10, bold=True)] if title else []), self._text, spacing=0)
        self.setLayout(row(IconLabel(icon, tone), (words, 1), spacing=12, margins=(12, 8, 12, 8)))

    def set_text(self, text: str) -> None:
        """Show another sentence."""
        self._text.setText(text)


def notice(icon: str, tone: str, text: str) -> Notice:
    """Return a strip with a sentence."""
    return Notice(icon, tone, text)
