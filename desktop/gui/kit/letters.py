"""Letters of the Alt key: each button, box, tab and field that is seen in a window gets one of its own.

They are given to what is shown, not written into the words: so no two are the same in any language, whatever is
shown together. Letters with marks are left out, for an input method composes them.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QLabel,
    QPushButton,
    QRadioButton,
    QTabBar,
    QToolButton,
    QWidget,
)

from desktop.gui.kit.within import within

FIRST = "letter_first"
"""Property of a button that gets its first letter before all others, such as those that lead through the wizard.

It holds the words that the button has most of the time. Their letter is no other's either while it has other words:
whoever goes on by one key shall not come to something else by it.
"""


def plain(text: str) -> str:
    """Return words without the sign before their letter."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def letter_of(text: str) -> str:
    """Return the letter of words, small, or nothing."""
    bare = text.replace("&&", "")
    place = bare.find("&")
    return bare[place + 1 : place + 2].lower() if place >= 0 else ""


def set_tab(tabs: QTabBar, number: int, words: str) -> None:
    """Give a tab other words, if they are others; its letter goes with the old ones."""
    if plain(tabs.tabText(number)) != words:
        tabs.setTabText(number, words)


class _Part:
    """Something with words that can have a letter. `place` is where it stands in them, -1 for nowhere."""

    def __init__(self, text: str, write: Callable[[str], object], rank: tuple[int, int, int], usual: str = "") -> None:
        self._text, self._write = text, write
        self.rank = rank
        self.usual = plain(usual)[:1].lower()
        self.words = plain(text)
        self.places = _places(self.words)
        before = letter_of(text)
        self.place = next((n for n in self.places if self.words[n].lower() == before), -1)

    def letter(self, place: int) -> str:
        """Return the letter at a place of the words."""
        return self.words[place].lower()

    def show(self) -> None:
        """Mark the letter in what is shown, unless it is."""
        ends = (self.words[: max(self.place, 0)], self.words[max(self.place, 0) :])
        first, rest = (end.replace("&", "&&") for end in ends)
        out = f"{first}&{rest}" if self.place >= 0 else rest
        if out != self._text:
            self._write(out)


def give_letters(root: QWidget) -> None:
    """Give a letter to everything with words that is seen within `root`; who has one keeps it."""
    parts = sorted(_parts(root), key=lambda part: part.rank)
    owners: dict[str, _Part] = {}
    first = [part for part in parts if not part.rank[0]]
    for part in first:
        part.place = -1
        _give(part, owners)
    for part in first:
        owners.setdefault(part.usual, part)
    waiting = []
    for part in parts:
        if part in first:
            continue
        if part.place >= 0 and part.letter(part.place) not in owners:
            owners[part.letter(part.place)] = part
        else:
            part.place = -1
            waiting.append(part)
    for part in waiting:
        _give(part, owners)
    for part in parts:
        part.show()


def _give(part: _Part, owners: dict[str, _Part]) -> bool:
    """Give a part the best letter that is free, else one whose owner can do with another; return whether there is one.

    Owners move on along a path, as in any matching: what has few letters is not left without for what has many.
    """
    seen: set[str] = set()

    def find(wanting: _Part) -> bool:
        free = next((n for n in wanting.places if wanting.letter(n) not in owners), None)
        if free is None:
            for place in wanting.places:
                letter = wanting.letter(place)
                if letter in seen or not owners[letter].rank[0]:
                    continue
                seen.add(letter)
                if find(owners[letter]):
                    free = place
                    break
        if free is None:
            return False
        wanting.place = free
        owners[wanting.letter(free)] = wanting
        return True

    return find(part)


def _places(words: str) -> list[int]:
    """Return where letters stand that any keyboard has: those that begin a word first, then the others."""
    usable = [n for n, letter in enumerate(words) if letter.isascii() and letter.isalpha()]
    begins = [n for n in usable if n == 0 or not words[n - 1].isalnum()]
    return begins + [n for n in usable if n not in begins]


def _parts(root: QWidget) -> Iterator[_Part]:
    window = root.window()
    for widget in within(root, seen=True):
        if widget.window() is not window:
            continue
        if isinstance(widget, QTabBar):
            for number in range(widget.count()):
                rank = _rank(root, widget, widget.tabRect(number).topLeft())
                yield _Part(widget.tabText(number), functools.partial(widget.setTabText, number), rank)
        elif isinstance(widget, QLabel):
            buddy = widget.buddy()
            if buddy is not None and buddy.isVisible() and buddy.focusPolicy() != Qt.FocusPolicy.NoFocus:
                yield _Part(QLabel.text(widget), widget.setText, _rank(root, widget))
        elif isinstance(widget, QAbstractButton) and _worded(widget):
            text = QAbstractButton.text(widget)
            if text.strip() and not (widget.property("low") or widget.property("kind") == "search"):  # they have keys
                yield _Part(text, widget.setText, _rank(root, widget), widget.property(FIRST) or "")


def _worded(button: QAbstractButton) -> bool:
    """Return whether a button shows words."""
    if isinstance(button, QToolButton):
        style = button.toolButtonStyle()
        return style == Qt.ToolButtonStyle.ToolButtonTextBesideIcon or button.icon().isNull()
    return isinstance(button, QPushButton | QCheckBox | QRadioButton)


def _rank(root: QWidget, widget: QWidget, within: QPoint = QPoint()) -> tuple[int, int, int]:  # noqa: B008 (a constant)
    place = widget.mapTo(root, within)
    return (0 if widget.property(FIRST) else 1, place.y() // 24, place.x())


class LetterGuard(QObject):
    """Keeps a letter that is pressed with Alt and nobody's out of what is typed in: Qt takes it as typed.

    The letters change with what is shown, so one that was right a moment ago comes to nothing. AltGr types.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._watched: QWidget | None = None

    def watch(self, widget: QWidget | None) -> None:
        """Guard the widget that has the keys, no other any more."""
        if widget is self._watched:
            return
        if self._watched is not None and shiboken6.isValid(self._watched):
            self._watched.removeEventFilter(self)
        self._watched = widget
        if widget is not None:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the letter."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            held = event.modifiers() & (Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier)
            letter = Qt.Key.Key_Space < event.key() <= Qt.Key.Key_ydiaeresis
            if held == Qt.KeyboardModifier.AltModifier and letter and event.text():
                return True
        return super().eventFilter(watched, event)
