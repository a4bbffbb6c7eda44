"""The locked window: it shows nothing of the office until the password is typed, at start and after a rest."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Protocol

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from desktop.domain.base.filling import filled
from desktop.gui.kit.basic import Button, IconLabel, Label, card, column, row
from desktop.gui.kit.forms import Field, password_field
from desktop.gui.kit.theme import theme

if TYPE_CHECKING:
    from desktop.services import Services

_LOOK = 5000  # ms between two looks at how long nothing was done
_BUSY = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)


class Lockable(Protocol):
    """The window as its lock sees it."""

    @property
    def services(self) -> Services:
        """Return the use cases."""

    @property
    def ready(self) -> bool:
        """Return whether the data is open."""

    @property
    def widget(self) -> QWidget:
        """Return the window itself."""

    def cover(self, page: QWidget) -> None:
        """Keep what is being typed, and show a page in the place of everything."""

    def uncover(self) -> None:
        """Show again what was covered."""


class LockForm(QWidget):
    """A field for the password; `opened` is told when it was the right one."""

    opened = Signal()

    def __init__(self, window: Lockable) -> None:
        super().__init__()
        self._window = window
        self.edit = password_field()
        self.field = Field(self.tr("Password"), self.edit)
        self.button = Button(self.tr("Unlock"), "primary", clicked=self.open)
        self.close_button = Button(self.tr("Close the program"), clicked=window.widget.close)
        self.edit.returnPressed.connect(self.open)
        self._wait = QTimer(self)
        self._wait.setInterval(500)
        self._wait.timeout.connect(self._waited)
        frame = card(
            column(
                row(
                    IconLabel("lock", "accent_text", 28),
                    (
                        column(
                            Label(self.tr("The window is locked"), 18, bold=True),
                            Label(self.tr("What was typed is kept. Type the password to go on."), tone="muted"),
                            spacing=0,
                        ),
                        1,
                    ),
                    spacing=16,
                ),
                self.field,
                row(None, self.close_button, self.button),
                spacing=20,
                margins=(32, 28, 32, 24),
            )
        )
        frame.setFixedWidth(theme.px(480))
        self.setLayout(column(None, row(None, frame, None), None))
        self.setTabOrder(self.edit, self.button)
        self.setTabOrder(self.button, self.close_button)

    def open(self) -> None:
        """Look at the password."""
        lock = self._window.services.lock
        if lock.pause() > 0:
            self._waited()
            return
        if lock.opens(self.edit.text()):
            self.edit.clear()
            self.opened.emit()
            return
        self.edit.selectAll()
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.set_error(self.tr("That is not the password."))
        if lock.pause() > 0:
            self._wait.start()
            self._waited()

    def _waited(self) -> None:
        left = self._window.services.lock.pause() if self._window.ready else 0
        self.button.setEnabled(left <= 0)
        if left > 0:
            words = self.tr("That is not the password. The next one can be tried in {count} second{count:|s}.")
            self.field.set_error(filled(words, count=round(left + 0.5)))
        else:
            self._wait.stop()
            self.field.set_error("")


class LockPage(QWidget):
    """The form in the place of all that the window shows."""

    help_page = "lock"

    def __init__(self, form: LockForm) -> None:
        super().__init__()
        self.setLayout(column(form))


class LockDialog(QDialog):
    """The form before a dialog that was open: that one is not seen meanwhile, and goes on afterwards."""

    def __init__(self, parent: QWidget, form: LockForm) -> None:
        super().__init__(parent)
        self.setModal(True)
        self.setLayout(column(form))

    def reject(self) -> None:
        """Stay: Esc opens no lock."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Esc alone."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)


class Lock(QObject):
    """Locks the window, by itself after a rest, and gives back what was shown."""

    def __init__(self, window: Lockable) -> None:
        super().__init__(window.widget)
        self._window = window
        self._last = (time.monotonic(), time.time())
        self._minutes = 0
        self._watching = False
        self._page: QWidget | None = None
        self._dialog: LockDialog | None = None
        self._focus: QWidget | None = None
        self._unseen: list[tuple[QWidget, float]] = []
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK)
        self._timer.timeout.connect(self.look)
        self.settings_changed()

    @property
    def locked(self) -> bool:
        """Return whether the password is being asked for."""
        return self._page is not None

    def settings_changed(self) -> None:
        """Watch for a rest where a password is set and a time is given."""
        lock = self._window.services.lock
        self._minutes = lock.idle_minutes() if lock.is_set() else 0
        app = QApplication.instance()
        if app is not None and bool(self._minutes) != self._watching:
            self._watching = bool(self._minutes)
            (app.installEventFilter if self._watching else app.removeEventFilter)(self)
        self._touch()
        self._timer.start() if self._minutes else self._timer.stop()

    def end(self) -> None:
        """Watch no more."""
        app = QApplication.instance()
        if app is not None and self._watching:
            app.removeEventFilter(self)
            self._watching = False
        self._timer.stop()
        self._put_away()

    def _touch(self) -> None:
        self._last = (time.monotonic(), time.time())

    def rest(self) -> float:
        """Return for how many seconds nothing was done; sleep of the computer counts."""
        return max(time.monotonic() - self._last[0], time.time() - self._last[1])

    def look(self) -> None:
        """Lock when nothing was done for long enough."""
        if self._minutes and not self.locked and self.rest() >= self._minutes * 60:
            self.lock()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note that something is done."""
        if event.type() in _BUSY and not self.locked:
            if self.rest() >= self._minutes * 60 > 0:  # the computer slept: what woke it up is not for the window
                self.lock()
                return True
            self._touch()
        return super().eventFilter(watched, event)

    def lock(self) -> None:
        """Keep what was typed, and show the form alone."""
        if self.locked or not self._window.ready or not self._window.services.lock.is_set():
            return
        self._focus = QApplication.focusWidget()
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        form = LockForm(self._window)
        form.opened.connect(self.unlock)
        modal = QApplication.activeModalWidget()
        others = [
            item for item in QApplication.topLevelWidgets() if item.isVisible() and item is not self._window.widget
        ]
        self._unseen = [(item, item.windowOpacity()) for item in others]
        for item, _opacity in self._unseen:
            item.setWindowOpacity(0)
        if modal is None:
            self._page = LockPage(form)
        else:
            self._page = QWidget()
            form.close_button.hide()  # what is open below wants its answer first
            self._dialog = LockDialog(modal, form)
            self._dialog.setWindowTitle(self._window.widget.windowTitle())
        self._window.cover(self._page)
        if self._dialog is not None:
            self._dialog.show()
            self._dialog.raise_()
        form.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def unlock(self) -> None:
        """Show what was shown before."""
        self._put_away()
        self._touch()
        focus, self._focus = self._focus, None
        self._window.uncover()
        if focus is not None and shiboken6.isValid(focus) and focus.isVisible():
            focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def _put_away(self) -> None:
        for item, opacity in self._unseen:
            if shiboken6.isValid(item):
                item.setWindowOpacity(opacity)
        self._unseen = []
        if self._dialog is not None:
            self._dialog.hide()
            self._dialog.deleteLater()
            self._dialog = None
        self._page = None
