"""The anatomy of a page: header, empty state, side panel, strip at the foot."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from desktop.gui.theme import theme
from desktop.gui.widgets.basic import (
    Button,
    Chip,
    ElidedLabel,
    IconLabel,
    Label,
    ToolButton,
    boxed,
    card,
    clear,
    column,
    fill,
    line,
    row,
    scrolled,
)

if TYPE_CHECKING:
    from desktop.gui.main_window import MainWindow
    from desktop.services import Services


_STRIP_ICONS = {"green": "check", "amber": "warning", "red": "alert"}


def _tinted(name: str, tone: str) -> str:
    """Return the style of a strip called `name` in a tone."""
    ground, edge = theme.colour(f"{tone}_soft").name(), theme.colour(f"{tone}_line").name()
    return f"QFrame#{name}{{background:{ground};border:1px solid {edge};border-radius:6px}}"


class Header(QWidget):
    """Top of a page: breadcrumb, title with chip, a line of context; actions at the right, the filled one last."""

    def __init__(self, title: str, context: str = "") -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.crumb = Label("", 9, tone="muted")
        self.crumb.hide()
        self.title = ElidedLabel(title, 18, bold=True)
        self.title.setMinimumHeight(theme.px(36))
        self.title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.chip = Chip("draft", "")
        self.chip.hide()
        self.context = ElidedLabel(context, 10, tone="muted")
        self.context.setVisible(bool(context))
        self._actions = row()
        left = column(self.crumb, row((self.title, 1), self.chip, None, spacing=12), self.context, spacing=0)
        layout = row((left, 1), self._actions, spacing=16)
        self.setLayout(layout)

    def set_actions(self, *parts: QWidget) -> None:
        """Put buttons at the right."""
        clear(self._actions)
        fill(self._actions, parts)
        self._actions.setAlignment(Qt.AlignmentFlag.AlignTop)

    def set_context(self, text: str) -> None:
        """Show another line of context."""
        self.context.set_text(text)
        self.context.setVisible(bool(text))


class Page(QWidget):
    """A page of the main window: `header` on top, `body` below. `subjects` are the changes that it shows."""

    subjects: frozenset[str] = frozenset()

    def __init__(self, window: MainWindow, title: str) -> None:
        super().__init__()
        self.window_ = window
        self.header = Header(title)
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        self.body.setContentsMargins(0, 0, 0, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 14, 24, 16)
        layout.setSpacing(12)
        layout.addWidget(self.header)
        layout.addLayout(self.body, 1)

    @property
    def services(self) -> Services:
        """Return the use cases."""
        return self.window_.services

    def refresh(self) -> None:
        """Read again what the page shows."""

    def primary(self) -> None:
        """Do what the page's filled button does (Ctrl+N)."""

    def leave(self) -> None:
        """Keep what was typed before another page is shown."""

    def set_compact(self, compact: bool) -> None:
        """Give up what a narrow window has no room for."""
        if compact:
            self.header.context.hide()
        elif self.header.context.full_text():
            self.header.context.show()


class EmptyState(QWidget):
    """What a list shows instead of rows: an emblem, a sentence, what follows from it, and what can be done."""

    def __init__(self, icon: str, title: str, text: str = "", actions: Sequence[Button] = ()) -> None:
        super().__init__()
        tile = QFrame()
        tile.setProperty("card", "2")
        tile.setFixedSize(72, 72)
        inner = QVBoxLayout(tile)
        inner.addWidget(IconLabel(icon, "text2", 32), 0, Qt.AlignmentFlag.AlignCenter)
        self.title = Label(title, 14, bold=True, wrap=True)
        self.title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.text = Label(text, 10, tone="muted", wrap=True)
        self.text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        buttons = row(None, *actions, None)
        content = column(row(None, tile, None), 8, self.title, self.text, 8, buttons, spacing=4)
        self.setLayout(column(None, content, None, margins=(40, 16, 40, 16)))


class ListCard(QFrame):
    """A card with a list, its foot, and an empty state in the list's place when there are no rows."""

    def __init__(self, table: QWidget, empty: QWidget) -> None:
        super().__init__()
        self.setProperty("card", "1")
        self._stack = QStackedWidget()
        self._stack.addWidget(table)
        self._stack.addWidget(empty)
        self._empty = empty
        self.count = Label("", 9, tone="muted")
        self.totals = row(spacing=12)
        self.foot = boxed(row(self.count, None, self.totals, margins=(16, 6, 16, 6)))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addWidget(self._stack, 1)
        layout.addWidget(line())
        layout.addWidget(self.foot)

    def show_rows(self, count: int, words: str) -> None:
        """Show the list, or the empty state, and the count at the foot."""
        self._stack.setCurrentIndex(0 if count else 1)
        self.count.setText(words)

    def set_empty(self, empty: QWidget) -> None:
        """Put another empty state in place."""
        self._stack.removeWidget(self._empty)
        self._empty.deleteLater()
        self._empty = empty
        self._stack.addWidget(empty)


class SidePanel(QFrame):
    """A card at the right: heading, scrolling body, fixed foot. `closed` is told when the user closes it."""

    closed = Signal()
    saved = Signal()

    def __init__(self, title: str, body: QLayout, foot: Sequence[QWidget], head: Sequence[QWidget] = ()) -> None:
        super().__init__()
        self.setProperty("card", "1")
        self.setFixedWidth(theme.px(328))
        self.title = ElidedLabel(title, 12, bold=True)
        heading = boxed(
            row((self.title, 1), *head, ToolButton("close", self.tr("Close"), self.close_panel), margins=(16, 6, 8, 6))
        )
        body.setContentsMargins(16, 12, 16, 12)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addWidget(heading)
        layout.addWidget(line())
        layout.addWidget(scrolled(body), 1)
        layout.addWidget(line())
        layout.addWidget(boxed(row(*foot, margins=(12, 8, 12, 8))))

    def close_panel(self) -> None:
        """Hide the panel."""
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Esc, save with Ctrl+S."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
        elif event.key() == Qt.Key.Key_S and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.saved.emit()
        else:
            super().keyPressEvent(event)


class Strip(QFrame):
    """A line at the foot of the window that says what was done and can be taken back; it stays until closed."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("strip")
        self._icon = row()
        self._text = Label("", 10, wrap=True)
        self._action = Button("", "flat")
        self._action.clicked.connect(self._act)
        self._do: Callable[[], object] | None = None
        self.setLayout(
            row(self._icon, (self._text, 1), self._action, ToolButton("close", self.tr("Close"), self.hide),
                margins=(16, 4, 8, 4))
        )  # fmt: skip
        self.hide()

    def say(self, text: str, *, tone: str = "green", action: str = "", do: Callable[[], object] | None = None) -> None:
        """Show a sentence, with an action where there is one."""
        clear(self._icon)
        self._icon.addWidget(IconLabel(_STRIP_ICONS[tone], tone))
        self._text.setText(text)
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self._do = do
        self.setStyleSheet(_tinted("strip", tone))
        self.show()

    def _act(self) -> None:
        self.hide()
        if self._do is not None:
            self._do()


def notice(icon: str, tone: str, text: str) -> QFrame:
    """Return an amber, red or green strip with a sentence, for the top of a body."""
    frame = QFrame()
    frame.setObjectName("notice")
    frame.setStyleSheet(_tinted("notice", tone))
    frame.setLayout(row(IconLabel(icon, tone), (Label(text, 10, wrap=True), 1), margins=(12, 8, 12, 8)))
    return frame


__all__ = ["EmptyState", "Header", "ListCard", "Page", "SidePanel", "Strip", "card", "notice"]
