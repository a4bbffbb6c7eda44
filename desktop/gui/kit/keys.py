"""The keys of the program in one table: it feeds the shortcuts, tooltips, and the sheet that F1 leads to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop.domain.base.errors import QT_TRANSLATE_NOOP


@dataclass
class Key:
    """What can be done with keys.

    Each of `strokes` does it; `joined` says how those are shown one beside the other. So does each of `also`, for hands
    that know another program, but it is not shown.
    """

    name: str
    words: str
    strokes: tuple[str, ...]
    joined: str = "/"
    also: tuple[str, ...] = ()


@dataclass(frozen=True)
class KeyGroup:
    """Keys that belong together; `column` is where the sheet shows them."""

    icon: str
    words: str
    keys: tuple[Key, ...]
    column: int


GROUPS = (
    KeyGroup("globe", QT_TRANSLATE_NOOP("Keys", "Everywhere"), (
        Key("search", QT_TRANSLATE_NOOP("Keys", "Search everything"), ("Ctrl+K",)),
        Key("new", QT_TRANSLATE_NOOP("Keys", "Begin something new here"), ("Ctrl+N",)),
        Key("pages", QT_TRANSLATE_NOOP("Keys", "Go to a page"), ("Ctrl+1", "Ctrl+9"), "…"),
        Key("pane", QT_TRANSLATE_NOOP("Keys", "Next part: filters, table, panel"), ("F6",), also=("Ctrl+Tab",)),
        Key("back", QT_TRANSLATE_NOOP("Keys", "Back to the page before"), ("Alt+Left",)),
        Key("undo", QT_TRANSLATE_NOOP("Keys", "Undo"), ("Ctrl+Z",)),
        Key("redo", QT_TRANSLATE_NOOP("Keys", "Redo"), ("Ctrl+Y",), also=("Ctrl+Shift+Z",)),
        Key("lock", QT_TRANSLATE_NOOP("Keys", "Lock the window"), ("Ctrl+Shift+L",)),
        Key("help", QT_TRANSLATE_NOOP("Keys", "Help; pressed twice: these keys"), ("F1",)),
    ), 0),
    KeyGroup("table", QT_TRANSLATE_NOOP("Keys", "In tables"), (
        Key("open", QT_TRANSLATE_NOOP("Keys", "Open, change a cell"), ("Return", "F2")),
        Key("tick", QT_TRANSLATE_NOOP("Keys", "Tick the row"), ("Space",)),
        Key("all", QT_TRANSLATE_NOOP("Keys", "Tick all"), ("Ctrl+A",)),
        Key("menu", QT_TRANSLATE_NOOP("Keys", "Menu of the row"), ("Shift+F10",)),
        Key("order", QT_TRANSLATE_NOOP("Keys", "Sort by a column"), ("Alt+Down",)),
        Key("bin", QT_TRANSLATE_NOOP("Keys", "Put into the bin"), ("Delete",)),
    ), 1),
    KeyGroup("check-circle", QT_TRANSLATE_NOOP("Keys", "Side panel"), (
        Key("save", QT_TRANSLATE_NOOP("Keys", "Save"), ("Ctrl+S",)),
        Key("close", QT_TRANSLATE_NOOP("Keys", "Close"), ("Esc",)),
        Key("next", QT_TRANSLATE_NOOP("Keys", "Next task"), ("Ctrl+Down",)),
    ), 1),
    KeyGroup("edit", QT_TRANSLATE_NOOP("Keys", "Text of a plan"), (
        Key("find", QT_TRANSLATE_NOOP("Keys", "Find"), ("Ctrl+F",)),
        Key("replace", QT_TRANSLATE_NOOP("Keys", "Find and replace"), ("Ctrl+H",)),
        Key("hit", QT_TRANSLATE_NOOP("Keys", "Next hit, hit before"), ("F3", "Shift+F3")),
        Key("bold", QT_TRANSLATE_NOOP("Keys", "Bold"), ("Ctrl+B",)),
        Key("italic", QT_TRANSLATE_NOOP("Keys", "Italic"), ("Ctrl+I",)),
        Key("underline", QT_TRANSLATE_NOOP("Keys", "Underlined"), ("Ctrl+U",)),
        Key("task", QT_TRANSLATE_NOOP("Keys", "Task, or plain words"), ("Ctrl+Shift+N",)),
        Key("rename", QT_TRANSLATE_NOOP("Keys", "Rename what is chosen"), ("F2",)),
        Key("print", QT_TRANSLATE_NOOP("Keys", "Print"), ("Ctrl+P",)),
    ), 2),
    KeyGroup("list", QT_TRANSLATE_NOOP("Keys", "Plan wizard"), (
        Key("go on", QT_TRANSLATE_NOOP("Keys", "Continue"), ("Ctrl+Return",)),
        Key("go back", QT_TRANSLATE_NOOP("Keys", "Back a step"), ("Alt+Left",)),
        Key("later", QT_TRANSLATE_NOOP("Keys", "Later; the draft is kept"), ("Esc",)),
    ), 2),
)  # fmt: skip
_ALL = {key.name: key for group in GROUPS for key in group.keys}
_SIGNS = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓", "Return": "Enter"}


def number_pages(count: int) -> None:
    """Say how many pages of the window have a number, for the sheet and for tooltips."""
    _ALL["pages"].strokes = ("Ctrl+1", f"Ctrl+{count}")


def strokes(name: str) -> tuple[str, ...]:
    """Return the strokes of a key by its name, as Qt writes them."""
    return _ALL[name].strokes


def caps(stroke: str) -> list[str]:
    """Return the words on the caps of one stroke."""
    return [_SIGNS.get(cap, cap) for cap in stroke.split("+")]


def words_of(key: Key) -> str:
    """Return what a key does, in the language of the window."""
    return QCoreApplication.translate("Keys", key.words)


def tip(words: str, name: str) -> str:
    """Return the words of a tooltip with the key that does the same."""
    return f"{words} ({'+'.join(caps(strokes(name)[0]))})"


def bind(parent: QWidget, name: str, act: Callable[[], object], *, within: bool = False) -> None:
    """Let a key of the table act in the window of a widget, or only `within` the widget."""
    for stroke in (*strokes(name), *_ALL[name].also):
        bind_stroke(parent, stroke, act, within=within)


def bind_stroke(parent: QWidget, stroke: str, act: Callable[[], object], *, within: bool = False) -> None:
    """Let one of a key's strokes act."""
    shortcut = QShortcut(QKeySequence(stroke), parent, act)
    if within:
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
