"""Somebody who works in the real window: sees what is visible, finds things by their words, uses mouse and keys.

A day is a generator over a `Person`; it runs in a process of its own (`python -m tests.days DAY DATA …`). Every click
and key is an event of its own in the window's loop, as a person's are: what an act calls `deleteLater` on is gone when
the next one comes, unless a dialog is open. In a test that calls the window's methods it would live on, and a use after
its end stay hidden.

Days are told in the English words of the code; in a Vietnamese window they are looked up in the translations.
"""

from __future__ import annotations

import re
from functools import partial
from pathlib import Path
from xml.etree import ElementTree  # our own files

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QEvent,
    QMimeData,
    QModelIndex,
    QPointF,
    Qt,
    QTimer,
    QUrl,
    qInstallMessageHandler,
)
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QTreeView,
    QWidget,
)
from shiboken6 import isValid

from desktop.gui.kit.within import within as parts_within
from desktop.paths import translation

LEFT = Qt.MouseButton.LeftButton
NONE, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
_AGAIN_AFTER = 15_000  # milliseconds after a click that nothing followed
_ATTEMPTS = 5  # at what a machine that is busy beside it may spoil
_PATIENCE = 90_000  # milliseconds that a person waits for something to come up
_WIDE = 330  # pixels: wider than a side panel
_KNOWN = ("This plugin does not support ",)  # what the platform without a screen says of windows


class LostError(AssertionError):
    """What was looked for is not there to be seen."""


def plain(text: str) -> str:
    return " ".join(text.replace("&", "").split())


class Person:
    """Eyes and hands."""

    def __init__(self, data: Path, pictures: Path | None = None) -> None:
        self.data, self.pictures = data, pictures
        self.language = "vi"
        self._words = {}
        for context in ElementTree.parse(translation("desktop_vi").with_suffix(".ts")).iter("message"):  # noqa: S314
            self._words.setdefault(plain(context.findtext("source")), plain(context.findtext("translation") or ""))
        self.faults: list[str] = []
        self.clicks = 0
        qInstallMessageHandler(self._heard)

    def _heard(self, _kind: object, _where: object, words: str) -> None:
        if not words.startswith(_KNOWN):
            self.faults.append(f"Qt said: {words}")

    def t(self, words: str) -> str:
        """Return words of the code as the window shows them now."""
        return self._words.get(plain(words), words) if self.language == "vi" else plain(words)

    # Eyes

    def window(self) -> QMainWindow:
        return next(w for w in QApplication.topLevelWidgets() if isinstance(w, QMainWindow) and w.isVisible())

    def front(self) -> QWidget:
        """Return the window that takes the keys: a menu or list that is open, a dialog, else the main window."""
        return QApplication.activePopupWidget() or QApplication.activeModalWidget() or self.window()

    def all(self, kind: type, within: QWidget | None = None) -> list:
        root = within or self.front()
        return [w for w in (root, *parts_within(root, seen=True)) if isinstance(w, kind) and w.isVisible()]

    def button(self, *words: str) -> QAbstractButton:
        words = tuple(map(self.t, words))
        for exact in (True, False):
            for word in words:
                for item in self.all(QAbstractButton):
                    if not isValid(item):  # it went while the others were asked: nobody sees it any more
                        continue
                    names = [plain(text) for text in (item.text(), item.accessibleName(), item.toolTip()) if text]
                    if item.isEnabled() and any(word == name if exact else word in name for name in names):
                        return item
        there = sorted({plain(item.text() or item.accessibleName())[:24] for item in self.all(QAbstractButton)})
        raise LostError(f"no button {words}; there are {there}")

    def label(self, words: str) -> QLabel:
        words = self.t(words)
        for item in self.all(QLabel):
            if words in plain(item.text()):
                return item
        raise LostError(f"nothing says {words!r}")

    def field(self, words: str) -> QWidget:
        """Return the field with this label or name."""
        words = self.t(words)
        kinds = (QLineEdit, QTextEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox)
        named = [w for kind in kinds for w in self.all(kind)]
        for exact in (True, False):
            names = [(item, plain(item.accessibleName())) for item in named]
            found = [item for item, name in names if name and (words == name if exact else words in name)]
            if found:  # a panel at the right is nearer to the work than the filters over the list
                return max(found, key=lambda item: item.mapToGlobal(item.rect().center()).x())
        for label in self.all(QLabel):
            if words in plain(label.text()) and label.buddy() is not None and label.buddy().isVisible():
                return label.buddy()
        raise LostError(f"no field {words!r}; there are {sorted({w.accessibleName() for w in named})}")

    def step(self) -> int:
        """Return the step of the wizard that is shown, 0 for none."""
        for item in self.all(QLabel, self.window()):
            if found := re.fullmatch(r"(?:Bước|Step) (\d)\D+7", plain(item.text())):
                return int(found[1])
        return 0

    def focused(self) -> QWidget | None:
        return QApplication.focusWidget()

    def says(self, words: str) -> bool:
        return any(self.t(words) in plain(item.text()) for item in self.all(QLabel, self.window()))

    def row(self, words: str) -> tuple[QAbstractItemView, QModelIndex]:
        """Return the first cell that holds the words, with its view."""
        views = [view for view in self.all(QAbstractItemView) if view.model() is not None]
        for view in views:
            model = view.model()
            for number in range(model.rowCount(QModelIndex())):
                for column in range(columns(model)):
                    index = model.index(number, column)
                    if words in str(index.data() or ""):
                        return view, index
        for view in views:
            if isinstance(view, QTreeView):
                first, rule = view.model().index(0, 0), Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive
                for index in view.model().match(first, Qt.ItemDataRole.DisplayRole, words, 1, rule):
                    return view, index
        raise LostError(f"no row {words!r}: {[line for view in views for line in lines(view)][:12]}")

    def has_row(self, words: str) -> bool:
        try:
            self.row(words)
        except LostError:
            return False
        return True

    def everything(self) -> dict[str, list[str]]:
        """Return what the page shows: the rows of its tables and lists, and the words of its labels."""
        page = self.window()
        views = [view for view in self.all(QAbstractItemView, page) if view.width() > _WIDE]  # panels left out
        tables = [line for view in views for line in lines(view)]
        texts = [edit.toPlainText() for edit in self.all(QTextEdit, page)]
        return {"rows": tables, "texts": texts, "figures": [plain(w.text()) for w in self.all(QLabel, page)]}

    # Hands: each is a generator of the milliseconds to wait

    def until(self, seen, what: str = ""):
        """Wait for something to come up, and return it."""
        waited = 0
        while True:
            try:
                found = seen()
            except (LostError, StopIteration, RuntimeError) as error:  # the last: a widget that goes away meanwhile
                found, what = None, str(error)
            if found:
                return found
            if waited > _PATIENCE:
                raise LostError(f"waited in vain: {what or seen}")
            waited += 50
            yield 50

    def _act(self, act, wait: int = 250):
        QTimer.singleShot(0, act)  # an event of its own: a dialog that it opens has its loop beside this generator
        yield wait

    def click(self, widget: QWidget, spot=None):
        self.clicks += 1
        target = widget.viewport() if isinstance(widget, QAbstractItemView) else widget
        yield from self._act(lambda: QTest.mouseClick(target, LEFT, NONE, spot or target.rect().center()))

    def press(self, *words: str):
        found = yield from self.until(lambda: self.button(*words))
        yield from self.click(found)

    def press_until(self, words: str, seen):
        """Press a button until something is seen: on a busy machine the first click may hit a dialog that closes."""
        for _ in range(_ATTEMPTS):
            yield from self.press(words)
            if (yield from self._comes(seen)):
                return
        raise LostError(f"{words} was pressed {_ATTEMPTS} times in vain")

    def _comes(self, seen):
        """Wait a while for something to come up, and return whether it did."""
        for _ in range(_AGAIN_AFTER // 50):
            if seen():
                return True
            yield 50
        return False

    def press_by_key(self, words: str):
        """Go to a button with Tab, and press it with Enter."""
        wanted = yield from self.until(lambda: self.button(words))
        for _ in range(80):
            if self.focused() is wanted:
                yield from self.key(Qt.Key.Key_Return)
                return
            yield from self.key(Qt.Key.Key_Tab)
        raise LostError(f"Tab does not lead to {words!r}")

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE):
        if QApplication.activeWindow() is None:  # a desktop gives the keys back to the window when a dialog closes
            self.front().activateWindow()
            yield 100
        target = self.front().focusWidget() or QApplication.focusWidget() or self.front()
        yield from self._act(lambda: QTest.keyClick(target, key, modifier), 200)

    def type(self, text: str):
        """Type letter by letter into what has the focus."""
        for letter in text:
            target = QApplication.focusWidget() or self.front()
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(target, QKeyEvent(kind, 0, NONE, letter))
            yield 3
        yield 150

    def fill(self, words: str, text: str):
        """Put a text into a field in the place of what is there."""
        found = yield from self.until(lambda: self.field(words))
        yield from self.click(found)
        yield from self.key(Qt.Key.Key_A, CTRL)
        yield from self.type(text)
        yield 300
        if QApplication.activePopupWidget() is not None:  # what goes with the letters is offered
            yield from self._act(lambda: QTest.keyClick(QApplication.activePopupWidget(), Qt.Key.Key_Down), 100)
            yield from self._act(lambda: QTest.keyClick(QApplication.activePopupWidget(), Qt.Key.Key_Return), 300)
        yield from self.key(Qt.Key.Key_Tab)

    def choose(self, words: str, choice: str):
        """Choose an entry of a combo with the keyboard."""
        combo = yield from self.until(lambda: self.field(words))
        assert isinstance(combo, QComboBox), f"{words} is no list to choose from"
        combo.setFocus(Qt.FocusReason.TabFocusReason)
        yield from self.key(Qt.Key.Key_Home)
        for _ in range(combo.count()):
            if self.t(choice) in combo.currentText():
                yield 200
                return
            yield from self.key(Qt.Key.Key_Down)
        raise LostError(f"{words} has no {choice!r}")

    def on_row(self, words: str, *, double: bool = False, modifier: Qt.KeyboardModifier = NONE):
        view, index = yield from self.until(lambda: self.row(words))
        view.scrollTo(index)
        yield 100
        spot = view.visualRect(index).center()
        self.clicks += 1 + double
        if double:
            yield from self._act(lambda: QTest.mouseClick(view.viewport(), LEFT, modifier, spot), 100)
            yield from self._act(lambda: QTest.mouseDClick(view.viewport(), LEFT, modifier, spot), 600)
        else:
            yield from self._act(lambda: QTest.mouseClick(view.viewport(), LEFT, modifier, spot))

    def tab(self, words: str):
        def found():
            for bar in self.all(QTabBar):
                for number in range(bar.count()):
                    if self.t(words) in plain(bar.tabText(number)):
                        return bar, number
            raise LostError(f"no tab {words!r}")

        bar, number = yield from self.until(found)
        yield from self.click(bar, bar.tabRect(number).center())

    def menu(self, *words: str):
        """Choose an entry of the menu that is open."""

        def found():
            for menu in self.all(QMenu):
                for action in menu.actions():
                    ready = action.isVisible() and action.isEnabled()
                    if ready and any(self.t(word) in plain(action.text()) for word in words):
                        return menu, action
            raise LostError(f"no entry {words}")

        menu, action = yield from self.until(found)
        self.clicks += 1
        yield from self._act(lambda: QTest.mouseClick(menu, LEFT, NONE, menu.actionGeometry(action).center()), 500)

    def click_on(self, edit: QTextEdit, words: str):
        """Click on words of a text."""
        found = edit.document().find(words)
        assert not found.isNull(), f"the text has no {words!r}"
        found.setPosition(found.selectionStart() + 1)
        edit.setTextCursor(found)
        edit.ensureCursorVisible()
        yield 100
        yield from self.click(edit.viewport(), edit.cursorRect(found).center())

    def drop(self, paths: list[Path]):
        """Let files go over the window."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        handle, spot = self.window().windowHandle(), QPointF(self.window().rect().center())
        copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
        enter = QDragEnterEvent(spot.toPoint(), copy, data, LEFT, none)
        QApplication.sendEvent(handle, enter)
        drop = QDropEvent(spot, copy, data, LEFT, none)
        QApplication.sendEvent(handle, drop)
        self.clicks += 1
        yield 400

    def name_file(self, path: Path):
        """Paste a file's name into the dialog that asks for one.

        Letter by letter it would offer what begins so, folder by folder: on a busy machine the list that comes late
        takes the keys, and the name with them. Who sees that nothing follows does it again.
        """

        def dialog() -> QFileDialog | None:
            shown = (w for w in QApplication.topLevelWidgets() if isinstance(w, QFileDialog) and w.isVisible())
            return next(shown, None)

        for _ in range(_ATTEMPTS):
            found = yield from self.until(dialog)
            edit = self.all(QLineEdit, found)[0]
            edit.setFocus()
            yield 100
            QApplication.clipboard().setText(str(path))
            QTest.keyClick(edit, Qt.Key.Key_A, CTRL)
            QTest.keyClick(edit, Qt.Key.Key_V, CTRL)
            if edit.text() == str(path):
                yield from self._act(partial(QTest.keyClick, edit, Qt.Key.Key_Return), 600)
                if (yield from self._comes(lambda: dialog() is None)):
                    return
            if QApplication.activePopupWidget() is not None:
                QTest.keyClick(QApplication.activePopupWidget(), Qt.Key.Key_Escape)
                yield 100
        raise LostError(f"the dialog does not take the name {path}")

    def picture(self, name: str) -> None:
        if self.pictures is not None:
            self.pictures.mkdir(parents=True, exist_ok=True)
            self.front().window().grab().save(str(self.pictures / f"{name}.png"))


def lines(view: QAbstractItemView) -> list[str]:
    """Return the rows of a table or list as it shows them."""
    model = view.model()
    if model is None:
        return []
    return [
        " | ".join(str(model.index(number, column).data() or "") for column in range(columns(model)))
        for number in range(model.rowCount(QModelIndex()))
    ]


def columns(model: QAbstractItemModel) -> int:
    """Return how many columns a model has; a plain list keeps it to itself."""
    return model.columnCount(QModelIndex()) if isinstance(model, QAbstractTableModel) else 1
