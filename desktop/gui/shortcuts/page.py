"""The sheet of keys: a page after the help, or a dialog over the wizard; it can be searched and printed."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextDocument,
)
from PySide6.QtWidgets import QBoxLayout, QFrame, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from desktop.domain.base.text import fold
from desktop.gui.files import print_with
from desktop.gui.kit.basic import Button, IconLabel, Label, boxed, card, column, line, row, scrolled
from desktop.gui.kit.dialog import PlainDialog
from desktop.gui.kit.keys import GROUPS, Key, KeyGroup, caps, words_of
from desktop.gui.kit.theme import theme
from desktop.gui.page import Page
from desktop.gui.places import KeysAt, PageAt

if TYPE_CHECKING:
    from desktop.gui.places import Place
    from desktop.gui.shell_api import Shell

_CAP, _PAD, _GAP, _ROW = 22, 8, 6, 28
_COLUMNS = 3
_LONG = 28  # letters of a page's title that a button has room for
_ALONE = {Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr}
_OF_FIELD = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab,
             Qt.Key.Key_F1, Qt.Key.Key_Delete, Qt.Key.Key_Space}  # fmt: skip


def parts_of(key: Key) -> list[str]:
    """Return caps and the signs between them, in order; a stroke that shares its first caps with the one before is cut.

    Signs between caps are "+", "/" and "…".
    """
    out: list[str] = []
    before: list[str] = []
    for number, stroke in enumerate(key.strokes):
        words = caps(stroke)
        shown = words[-1:] if number and before[:-1] == words[:-1] else words
        if number:
            out.append(key.joined)
        for place, word in enumerate(shown):
            out += ["+", word] if place else [word]
        before = words
    return out


class _Caps(QWidget):
    """The caps of a key, drawn."""

    def __init__(self, key: Key) -> None:
        super().__init__()
        self._parts = parts_of(key)
        self.setAccessibleName(" ".join(self._parts))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def _widths(self) -> list[float]:
        metrics = QFontMetricsF(theme.font(9, bold=True))
        out = []
        for number, part in enumerate(self._parts):
            words = metrics.horizontalAdvance(part)
            out.append(words if number % 2 else max(words + 2 * theme.px(_PAD), theme.px(_CAP)))
        return out

    def sizeHint(self) -> QSize:
        """Ask for the room of all caps."""
        widths = self._widths()
        return QSize(round(sum(widths) + _GAP * (len(widths) - 1)) + 2, theme.px(_CAP) + 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw caps and the signs between them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font(9, bold=True))
        left = 0.5
        for number, (part, width) in enumerate(zip(self._parts, self._widths(), strict=True)):
            box = QRectF(left, 0.5, width, theme.px(_CAP))
            if number % 2 == 0:
                painter.setPen(QPen(theme.colour("border_input"), 1))
                painter.setBrush(theme.colour("surface"))
                painter.drawRoundedRect(box, 4, 4)
            painter.setPen(theme.colour("text2" if number % 2 else "text"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, part)
            left += width + _GAP


class _Line(QWidget):
    """A key: what it does, and its caps."""

    def __init__(self, key: Key) -> None:
        super().__init__()
        self._folded = fold(words_of(key))
        self._strokes = {QKeySequence(stroke).toString() for stroke in key.strokes}
        self._caps = fold(" ".join(parts_of(key)))
        self._label = Label(words_of(key), 10, wrap=True)
        self.setMinimumHeight(theme.px(_ROW))
        self.setLayout(row((self._label, 1), _Caps(key), spacing=12))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height that the words need in this width."""
        super().resizeEvent(event)
        self.setMinimumHeight(max(theme.px(_ROW), self._label.heightForWidth(self._label.width()) + 6))

    def matches(self, text: str, stroke: str) -> bool:
        """Return whether the key holds all words, or is the one that was pressed."""
        if stroke:
            return stroke in self._strokes
        return all(word in self._folded or word in self._caps for word in fold(text).split())


class _Group(QFrame):
    """A card of keys."""

    def __init__(self, group: KeyGroup) -> None:
        super().__init__()
        self.setProperty("card", "1")
        self.lines = [_Line(key) for key in group.keys]
        title = Label(QCoreApplication.translate("Keys", group.words), 12, bold=True)
        head = boxed(row(IconLabel(group.icon, "accent_text"), (title, 1), spacing=10, margins=(18, 9, 16, 9)))
        inner = boxed(column(*self.lines, spacing=0, margins=(16, 4, 16, 6)))
        self.setLayout(column(head, line(), inner, spacing=0, margins=(1, 1, 1, 1)))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def narrow_to(self, text: str, stroke: str) -> int:
        """Show the keys that match alone, and return how many there are."""
        found = [item.matches(text, stroke) for item in self.lines]
        for item, shown in zip(self.lines, found, strict=True):
            item.setVisible(shown)
        self.setVisible(any(found))
        return sum(found)


class KeyField(QLineEdit):
    """A field for words in which a key can be pressed, too: `stroke` is what was pressed, until words are typed."""

    def __init__(self) -> None:
        super().__init__()
        words = QCoreApplication.translate("ShortcutSheet", "A key, or what to do")
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
        self.setProperty("lead", "1")
        self.addAction(theme.small_icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.setClearButtonEnabled(True)
        self.setFixedWidth(theme.px(260))
        self.stroke = ""
        self.textEdited.connect(lambda _text: self._forget())

    def _forget(self) -> None:
        self.stroke = ""

    def event(self, event: QEvent) -> bool:
        """Take keys that the window would act upon."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_stroke(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Look for a key that is pressed; type what is typed."""
        if not _is_stroke(event):
            super().keyPressEvent(event)
            return
        stroke = QKeySequence(event.keyCombination()).toString()
        self.stroke = ""
        self.setText("+".join(caps(stroke)))
        self.stroke = stroke
        self.textChanged.emit(self.text())


def _is_stroke(event: QKeyEvent) -> bool:
    """Return whether a key is pressed that types nothing and moves nothing in a field."""
    key = Qt.Key(event.key())
    if key in _ALONE or key in _OF_FIELD:
        return False
    chord = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    return bool(chord) or Qt.Key.Key_F2 <= key <= Qt.Key.Key_F12


class ShortcutSheet(QWidget):
    """All keys in cards by place; a field filters them."""

    def __init__(self, field: KeyField) -> None:
        super().__init__()
        self._field = field
        self._groups = [_Group(group) for group in GROUPS]
        self._nothing = Label(QCoreApplication.translate("ShortcutSheet", "No key is found for this"), 10, tone="muted")
        self._nothing.hide()
        self._columns = [QVBoxLayout() for _ in range(_COLUMNS)]
        for group, made in zip(GROUPS, self._groups, strict=True):
            self._columns[group.column].addWidget(made)
        for part in self._columns:
            part.setSpacing(12)
            part.addStretch(1)
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._beside.setSpacing(12)
        for part in self._columns:
            self._beside.addLayout(part, 1)
        self.setLayout(column(scrolled(column(self._nothing, (self._beside, 1), spacing=8))))
        field.textChanged.connect(lambda _text: self._look())

    def set_narrow(self, narrow: bool) -> None:
        """Put the columns one under the other, or side by side."""
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._beside.setDirection(way)

    def _look(self) -> None:
        found = [group.narrow_to(self._field.text(), self._field.stroke) for group in self._groups]
        self._nothing.setVisible(not any(found))


def as_html(title: str, groups: Sequence[KeyGroup] = GROUPS) -> str:
    """Return the sheet for the printer, on one page."""
    rows = []
    for group in groups:
        rows.append(f"<tr><td colspan=2><b>{escape(QCoreApplication.translate('Keys', group.words))}</b></td></tr>")
        rows += [
            f"<tr><td>{escape(words_of(key))}</td><td>{escape(' '.join(parts_of(key)))}</td></tr>" for key in group.keys
        ]
    table = f'<table width="100%" cellpadding="2" cellspacing="0" border="0">{"".join(rows)}</table>'
    return f"<h3>{escape(title)}</h3>{table}"


class ShortcutsPage(Page):
    """The sheet as a page; Esc and Alt+Left go back to the page that it was asked from."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell, "")
        self.header.title.set_text(self.tr("Keyboard shortcuts"))
        self.header.crumb.set_way("  ›  ".join((self.tr("Help"), self.tr("Keyboard shortcuts"))), self.back)
        self.field = KeyField()
        self._help = Button("", icon="help", clicked=lambda: shell.help(self._from.came_from))
        self._print = Button(self.tr("Print on one page"), icon="print", clicked=self._print_sheet)
        self.header.set_actions(self.field, self._help, self._print)
        self.sheet = ShortcutSheet(self.field)
        self.body.addWidget(self.sheet, 1)
        self._from = KeysAt("overview", "")

    def arrive(self, place: Place) -> None:
        """Remember the page to go back to."""
        if not isinstance(place, KeysAt):
            return
        self._from = place
        title = place.title if len(place.title) <= _LONG else f"{place.title[: _LONG - 1].rstrip()}…"
        self._help.set_words(self.tr("Help of the page “{page}”").format(page=title))
        self.header.set_context(self.tr("F1 twice opens this anywhere; Esc goes back to “{page}”.").format(page=title))

    def place(self) -> KeysAt:
        """Return where it was asked from."""
        return self._from

    def panes(self) -> list[QWidget]:
        """Return the field."""
        return [self.field]

    def back(self) -> None:
        """Go back."""
        self.shell.go(PageAt(self._from.came_from))

    def set_compact(self, compact: bool) -> None:
        """Leave icons of the buttons."""
        super().set_compact(compact)
        for button in (self._help, self._print):
            button.set_short(compact)

    def set_narrow(self, narrow: bool) -> None:
        """Show one column."""
        super().set_narrow(narrow)
        self.sheet.set_narrow(narrow)

    def _print_sheet(self) -> None:
        from desktop.gui.paper.printing import print_text  # loaded with the first print

        title = self.header.title.full_text()
        document = QTextDocument()
        document.setDefaultFont(theme.font(10))
        document.setHtml(as_html(title))
        print_with(self.shell, lambda printer: print_text(document, printer), title)


class ShortcutsDialog(PlainDialog):
    """The sheet over what is no page: the wizard."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.resize(min(theme.px(960), parent.width() - 40), min(theme.px(560), parent.height() - 40))
        field = KeyField()
        sheet = ShortcutSheet(field)
        sheet.set_narrow(self.width() < theme.px(820))
        close = Button(self.tr("Close"), clicked=self.accept)
        self.setLayout(column(row(None, field), (sheet, 1), row(None, close), spacing=12, margins=(16, 16, 16, 12)))
        field.setFocus()


__all__ = ["KeyField", "ShortcutSheet", "ShortcutsDialog", "ShortcutsPage", "as_html", "card", "parts_of"]
