"""The anatomy of a page: header, empty state, list card, filters, side panel."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFrame,
    QLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.gui.kit.basic import (
    Button,
    Chip,
    ElidedLabel,
    IconLabel,
    Label,
    ToolButton,
    boxed,
    clear,
    column,
    line,
    refill,
    row,
    scrolled,
)
from desktop.gui.kit.forms import show_error
from desktop.gui.kit.keys import bind, tip
from desktop.gui.kit.theme import theme

if TYPE_CHECKING:
    from desktop.gui.kit.table import Table

_ANY_WIDTH = 16_777_215  # QWIDGETSIZE_MAX
_FILTER_TEXT = 130  # at 100 %: what the text filter needs at the least


class Crumb(Label):
    """Where a page belongs; a click goes there when `set_way` was called."""

    def __init__(self) -> None:
        super().__init__("", 9, tone="muted")
        self._way: Callable[[], object] | None = None

    def set_way(self, words: str, back: Callable[[], object] | None = None) -> None:
        """Show the words, and what a click on them does."""
        self.setText(words)
        self._way = back
        if back is not None:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go there."""
        if self._way is not None and event.button() == Qt.MouseButton.LeftButton:
            QTimer.singleShot(0, self, self._way)  # the page may go with the click


class Header(QWidget):
    """Top of a page: breadcrumb, title with chip, a line of context; actions at the right, the filled one last."""

    def __init__(self, title: str, context: str = "") -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.crumb = Crumb()
        self.crumb.hide()
        self.title = ElidedLabel(title, 18, bold=True)
        self.title.setMinimumHeight(theme.px(36))
        self.title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.chip = Chip("draft", "")
        self.chip.hide()
        self.context = ElidedLabel(context, 10, tone="muted")
        self.context.setVisible(bool(context))
        self._actions = row(margins=(0, 4, 0, 0))
        left = column(self.crumb, row(self.title, self.chip, None, spacing=12), self.context, spacing=0)
        self._whole = row((left, 1), self._actions, spacing=16)
        self._gave = False
        self.setLayout(self._whole)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the search give its words where the buttons would lie over each other."""
        super().resizeEvent(event)
        places = [self._actions.itemAt(number) for number in range(self._actions.count())]
        search = next((p.widget() for p in places if p is not None and isinstance(p.widget(), SearchField)), None)
        if isinstance(search, SearchField) and (self._gave or not search.is_short()):
            search.set_short(False)
            self._gave = not self.actions_fit()
            search.set_short(self._gave)

    def set_actions(self, *parts: QWidget) -> None:
        """Put buttons at the right; one that is there already is kept. The focus of one that goes falls to the last."""
        focus = QApplication.focusWidget()
        places = [self._actions.itemAt(number) for number in range(self._actions.count())]
        falls = focus is not None and focus not in parts and any(p is not None and p.widget() is focus for p in places)
        refill(self._actions, parts)
        if falls:
            parts[-1].setFocus(Qt.FocusReason.OtherFocusReason)
        self._actions.setAlignment(Qt.AlignmentFlag.AlignTop)

    def actions_fit(self) -> bool:
        """Return whether the buttons at the right have their room beside what the title needs at the least."""
        self._actions.invalidate()  # a layout within another keeps the sizes of before
        self._whole.invalidate()
        return self._whole.totalMinimumSize().width() <= self.width()

    def shorten(self, buttons: Sequence[Button], plain: int = 0) -> None:
        """Take the words off buttons, the least needed first, until the title has its room.

        The first `plain` of them give theirs for the whole title, too, or for what a long one shows of its beginning;
        the others only for the few words that a title keeps in any case.
        """
        for button in buttons:
            button.set_short(False)
        for number, button in enumerate(buttons):
            if self.actions_fit() and (number >= plain or self._title_shows()):
                break
            button.set_short(True)

    def _title_shows(self) -> bool:
        """Return whether the title is seen as a whole beside the buttons, or, a long one, over half of the width."""
        beside = self._whole.totalMinimumSize().width() - self.title.minimumSizeHint().width()
        room = self.width() - beside
        return room >= min(self.title.sizeHint().width(), self.width() // 2)

    def set_context(self, text: str) -> None:
        """Show another line of context."""
        self.context.set_text(text)
        self.context.setVisible(bool(text))


class SearchField(QPushButton):
    """What looks like a field at the top of a page and opens the search over everything."""

    def __init__(self, clicked: Callable[[], object]) -> None:
        super().__init__()
        self.setProperty("kind", "search")
        self.setFont(theme.font(10))
        self.setIcon(theme.icon("search", "text2", theme.px(20)))
        self.setAccessibleName(self.tr("Search everything"))
        self._keys = Label("Ctrl+K", 9, tone="muted")
        self._keys.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setLayout(row(None, self._keys, margins=(0, 0, 10, 0)))
        self.set_short(False)
        self.clicked.connect(lambda _checked=False: clicked())

    def is_short(self) -> bool:
        """Return whether the icon alone is shown."""
        return bool(self.property("short"))

    def set_short(self, short: bool) -> None:
        """Show the icon alone where room is short."""
        words = self.accessibleName()
        self.setProperty("short", "1" if short else "")
        self.style().unpolish(self)
        self.style().polish(self)
        size = theme.px(20 if short else 16)
        self.setIconSize(QSize(size, size))
        self.setText("" if short else f" {words}")
        self.setToolTip(tip(words, "search") if short else "")
        self._keys.setVisible(not short)
        room = 0 if short else self.fontMetrics().horizontalAdvance(self.text()) + self._keys.sizeHint().width()
        self.setMinimumWidth(theme.px(34) if short else room + 64)
        self.setMaximumWidth(theme.px(34) if short else _ANY_WIDTH)


_LOW = 190  # pixels at 100 %: emblem, title, a sentence and a button


class EmptyState(QWidget):
    """What a list shows instead of rows: an emblem, a sentence, what follows from it, and what can be done.

    A low card leaves out the emblem, and what follows where the sentence would be cut.

    Where a card is narrow, what can be done is `stacked`.
    """

    def __init__(
        self, icon: str, title: str, text: str = "", actions: Sequence[Button] = (), *, stacked: bool = False
    ) -> None:
        super().__init__()
        self.first = actions[0] if actions else None
        tile = self._emblem = QFrame()
        tile.setProperty("card", "2")
        tile.setFixedSize(theme.px(72), theme.px(72))
        inner = QVBoxLayout(tile)
        inner.addWidget(IconLabel(icon, "text2", 32), 0, Qt.AlignmentFlag.AlignCenter)
        self.title = Label(title, 14, bold=True, wrap=True)
        self.title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.text = Label(text, 10, tone="muted", wrap=True)
        self.text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        if not text:  # showing what has no parent yet would open it as a window
            self.text.hide()
        buttons = row(None, column(*actions, spacing=8) if stacked else row(*actions), None)
        content = column(row(None, tile, None), 8, self.title, self.text, 8, buttons, spacing=4)
        beside = 16 if stacked else 40
        self.setLayout(column(None, content, None, margins=(beside, 16, beside, 16)))

    def set_text(self, text: str) -> None:
        """Say something else below the title; nothing takes no room."""
        self.text.setText(text)
        self.text.setVisible(bool(text))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the emblem's room to the words where a card is low, and that of what follows to the sentence."""
        super().resizeEvent(event)
        self._emblem.setVisible(self.height() >= theme.px(_LOW))
        self.text.setVisible(bool(self.text.text()))
        layout = self.layout()
        if layout is not None:
            layout.invalidate()
            if layout.totalHeightForWidth(self.width()) > self.height():
                self.text.hide()


class ListCard(QFrame):
    """A card with a list, its foot, and an empty state in the list's place when there are no rows."""

    resized = Signal()

    def __init__(self, table: QWidget, empty: QWidget) -> None:
        super().__init__()
        self.setProperty("card", "1")
        self._stack = QStackedWidget()
        self._stack.addWidget(table)
        self._stack.addWidget(empty)
        self._empty = empty
        self.count = Label("", 9, tone="muted", wrap=True)
        self.totals = row(spacing=12)
        self.foot = boxed(row((self.count, 1), self.totals, margins=(16, 6, 16, 6)))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addWidget(self._stack, 1)
        layout.addWidget(line())
        layout.addWidget(self.foot)

    def put_head(self, head: QWidget) -> None:
        """Put a heading over the list."""
        layout = self.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(0, head)
            layout.insertWidget(1, line())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell it."""
        super().resizeEvent(event)
        self.resized.emit()

    def foot_fits(self) -> bool:
        """Return whether the foot has room for all that stands in it, the count on one line."""
        words = self.count.fontMetrics().horizontalAdvance(self.count.text())
        items = [item.widget() for number in range(self.totals.count()) if (item := self.totals.itemAt(number))]
        room = sum(part.sizeHint().width() + 12 for part in items if part is not None and not part.isHidden())
        return room + words + 44 <= self.width()

    def show_rows(self, count: int, words: str) -> None:
        """Show the list, or the empty state, and the count at the foot."""
        self._stack.setCurrentIndex(0 if count else 1)
        self.count.setText(words)

    def set_empty(self, empty: QWidget) -> None:
        """Put another empty state in place."""
        if empty is self._empty:
            return
        self._stack.removeWidget(self._empty)
        self._empty.deleteLater()
        self._empty = empty
        self._stack.addWidget(empty)


def _least(part: QWidget) -> int:
    return max(part.minimumSizeHint().width(), part.minimumWidth())


class FilterRow(QWidget):
    """The filters over a list: a text that stretches, choices, tools. In a narrow window the choices fold away.

    What stands in `more` folds with the choices, but keeps nothing back and is not counted.
    """

    def __init__(
        self,
        text: QLineEdit,
        choices: Sequence[QComboBox],
        tools: Sequence[QWidget] = (),
        more: Sequence[QWidget] = (),
    ) -> None:
        super().__init__()
        self._choices = list(choices)
        self._folding = [*self._choices, *more]
        self._narrow = self._is_folded = False
        self._text, self._tools = text, list(tools)
        self._row = row(*self._folding)
        self._inline = boxed(self._row)
        self._button = Button("", icon="filter", clicked=self._unfold)
        self._button.hide()
        self._popup = QFrame(self, Qt.WindowType.Popup)
        self._popup.setProperty("card", "1")
        self._folded = column(spacing=8, margins=(12, 12, 12, 12))
        self._popup.setLayout(self._folded)
        for choice in self._choices:
            choice.currentIndexChanged.connect(self._count)
        self.setLayout(row((text, 1), self._inline, self._button, *tools))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._count()

    def set_narrow(self, narrow: bool) -> None:
        """Put the choices behind one button in a narrow window, or back into the row where there is room."""
        self._narrow = narrow
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold what has no room any more."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        beside = [*self._folding, *(part for part in self._tools if not part.isHidden())]
        needed = theme.px(_FILTER_TEXT) + sum(_least(part) + 8 for part in beside)
        folded = self._narrow or self.width() < needed
        if folded == self._is_folded:
            return
        self._is_folded = folded
        target = self._folded if folded else self._row
        for part in self._folding:
            target.addWidget(part)
        self.fold()
        self._inline.setVisible(not folded)
        self._button.setVisible(folded)

    def folded(self) -> bool:
        """Return whether the choices stand behind a button."""
        return self._is_folded

    def fold(self) -> None:
        """Take away what the button of a narrow window has shown."""
        self._popup.hide()

    def active(self) -> int:
        """Return how many choices keep something back."""
        return sum(choice.currentIndex() > 0 for choice in self._choices)

    def _count(self) -> None:
        count = self.active()
        words = self.tr("Filters ({count})").format(count=count) if count else self.tr("Filters")
        self._button.setText(f" {words}")

    def _unfold(self) -> None:
        self._popup.adjustSize()
        corner = self._button.mapToGlobal(QPoint(self._button.width(), self._button.height() + 2))
        self._popup.move(corner - QPoint(self._popup.width(), 0))
        self._popup.show()


class Split(QWidget):
    """A list with its side panel: side by side, or in a narrow window one in the place of the other."""

    def __init__(self, main: QWidget, panel: SidePanel) -> None:
        super().__init__()
        self._main, self._panel = main, panel
        self._narrow = False
        self._width = 328
        panel.hide()
        panel.closed.connect(self.close_panel)
        self.setLayout(row((main, 1), panel, spacing=12))

    def open_panel(self) -> None:
        """Show the panel."""
        self._panel.show()
        self._place()

    def close_panel(self) -> None:
        """Show the list alone."""
        self._panel.hide()
        self._place()

    def set_compact(self, compact: bool) -> None:
        """Make the panel a little narrower."""
        self._width = 312 if compact else 328
        self._place()

    def set_narrow(self, narrow: bool) -> None:
        """Let the panel take the list's place."""
        self._narrow = narrow
        self._place()

    def waits(self, table: Table[Any]) -> bool:
        """Return whether the panel does not come up for the current row: it would take the list's place unasked."""
        return self._narrow and table.walked()

    def _place(self) -> None:
        whole = self._narrow and not self._panel.isHidden()
        focus = QApplication.focusWidget()
        covered = whole and focus is not None and self._main.isAncestorOf(focus)
        self._main.setVisible(not whole)
        self._panel.set_width(0 if whole else self._width)
        if covered:
            self._panel.take_focus()


class SidePanel(QFrame):
    """A card at the right: heading, scrolling body, fixed foot. `closed` is told when the user closes it."""

    closed = Signal()
    saved = Signal()
    may_close: Callable[[], bool] | None = None
    """Asked before the user closes it: False keeps it open, since what was typed cannot be saved."""

    def __init__(
        self, title: str, body: QLayout | None = None, foot: Sequence[QWidget | None] = (), head: Sequence[QWidget] = ()
    ) -> None:
        super().__init__()
        self.setProperty("card", "1")
        self.setFixedWidth(theme.px(328))
        self.title = ElidedLabel(title, 12, bold=True)
        self._head = row(spacing=0)
        self._foot = row(margins=(12, 8, 12, 8))
        self._body = QVBoxLayout()
        close = ToolButton("close", self.tr("Close"), self.close_panel, key="close")
        heading = boxed(
            row((self.title, 1), self._head, close, spacing=0,
                margins=(16, 6, 8, 6))
        )  # fmt: skip
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addWidget(heading)
        layout.addWidget(line())
        layout.addLayout(self._body, 1)
        layout.addWidget(line())
        layout.addWidget(boxed(self._foot))
        self.set_head(*head)
        self.set_foot(*foot)
        if body is not None:
            self.set_body(body)
        # wherever the focus is in the window: the button beside a number does not take it, and neither does a table
        bind(self, "save", self.saved.emit)

    def set_body(self, body: QLayout) -> None:
        """Put the fields into the part that scrolls."""
        clear(self._body)
        body.setContentsMargins(16, 12, 16, 12)
        self._scroll = scrolled(body)
        self._body.addWidget(self._scroll)

    def take_focus(self) -> None:
        """Take the keys as a whole: Enter and Down, meant for a list, neither press a button nor change a field."""
        self._scroll.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_error(self) -> bool:
        """Go to the first field that is wrong; return whether there is one."""
        return show_error(self)

    def scroll_to_top(self) -> None:
        """Show the beginning of the body."""
        self._scroll.verticalScrollBar().setValue(0)

    def set_head(self, *tools: QWidget) -> None:
        """Put tools beside the heading."""
        refill(self._head, tools)

    def set_foot(self, *buttons: QWidget | None) -> None:
        """Put buttons into the foot; None is a stretch."""
        refill(self._foot, buttons)

    def set_width(self, width: int) -> None:
        """Fix the width, given at 100 %; 0 takes all there is."""
        if width:
            self.setFixedWidth(theme.px(width))
        else:
            self.setMinimumWidth(theme.px(312))
            self.setMaximumWidth(_ANY_WIDTH)

    def close_panel(self) -> None:
        """Hide the panel, unless something in it keeps it open."""
        if self.may_close is None or self.may_close():
            self.hide()
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
        else:
            super().keyPressEvent(event)
