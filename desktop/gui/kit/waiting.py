"""Work beside the window: a thread does it, and where it takes longer a dialog tells how far it is and can stop it."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QApplication, QProgressBar, QWidget

from desktop.domain.base import work
from desktop.domain.base.errors import UserError
from desktop.gui.kit.basic import Button, IconLabel, Label, column, row
from desktop.gui.kit.dialog import PlainDialog
from desktop.gui.kit.theme import theme

T = TypeVar("T")
_AT_ONCE = 0.3  # seconds in which most work is over: a dialog would only flash
_LOOK = 40  # ms between two looks at the work
_SWEEP = 12  # looks between two collections of garbage


class Work(Generic[T]):
    """Something that a thread does. `begin` it, and take what it gave with `result` once it is `over`."""

    def __init__(
        self, act: Callable[[], T], hasten: Callable[[], object] | None = None, *, may_stop: bool = True
    ) -> None:
        self._act, self._hasten = act, hasten
        self.may_stop = may_stop
        self._value: list[T] = []
        self._error: BaseException | None = None
        self._over = threading.Event()
        self._stopped = False
        self.progress = (0, 0)
        """How much is done, and of how much; 0 where it did not tell."""
        self._thread = threading.Thread(target=self._run, name="work", daemon=True)

    def begin(self) -> None:
        """Start the thread."""
        self._thread.start()

    def wait(self, seconds: float) -> bool:
        """Wait, and return whether it is over."""
        return self._over.wait(seconds)

    @property
    def over(self) -> bool:
        """Return whether nothing is done any more."""
        return self._over.is_set()

    @property
    def stopped(self) -> bool:
        """Return whether it was asked to stop."""
        return self._stopped

    def stop(self) -> None:
        """Let it end at its next word, where it may be stopped."""
        if self.may_stop and not self._stopped:
            self._stopped = True
            if self._hasten is not None:
                self._hasten()

    def result(self) -> T:
        """Return what it gave, also where it was asked to stop too late, or raise what it raised.

        Raises Stopped when it was stopped: a refusal is no news then.
        """
        self._thread.join()
        error, self._error = self._error, None
        if self._stopped and isinstance(error, UserError):
            raise work.Stopped from error
        if error is not None:
            raise error
        return self._value[0]

    def _run(self) -> None:
        try:
            with work.watched(self._hear):
                self._value.append(self._act())
        except BaseException as error:
            self._error = error
        finally:
            self._over.set()

    def _hear(self, done: int, of: int) -> None:
        if self._stopped:
            raise work.Stopped
        if done >= 0:
            self.progress = (done, of)


class _Resting:
    """Python's collector rests while any work goes on, but for the looks of the window's thread.

    In a thread of work it might delete what belongs to Qt. Work may begin and end while other work goes on.
    """

    def __init__(self) -> None:
        self._works, self._collected = 0, True

    def begin(self) -> None:
        """Let the collector rest."""
        if not self._works:
            self._collected = gc.isenabled()
            gc.disable()
        self._works += 1

    def end(self) -> None:
        """Let it go on as before once no work is left."""
        self._works -= 1
        if not self._works and self._collected:
            gc.enable()


_resting = _Resting()


class WaitingDialog(PlainDialog):
    """Says what is done, how far it is, and stops it where that may be."""

    def __init__(self, parent: QWidget, doing: Work[T], words: str) -> None:
        super().__init__(parent)
        self._doing, self._looks = doing, 0
        self.setWindowTitle(words)
        self.setWindowFlag(Qt.WindowType.WindowCloseButtonHint, doing.may_stop)
        self.setFixedWidth(theme.px(440))
        self._count = Label("", 9, tone="muted")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(words)
        self._stop = Button(QCoreApplication.translate("Waiting", "Cancel"), clicked=self.reject)
        self._stop.setVisible(doing.may_stop)
        self.setLayout(
            column(
                row(IconLabel("clock", "accent_text"), (Label(words, 12, bold=True, wrap=True), 1), spacing=12),
                self._bar,
                row((self._count, 1), self._stop),
                spacing=14,
                margins=(24, 22, 24, 18),
            )
        )
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def reject(self) -> None:
        """Ask the work to stop; the dialog goes when it has."""
        if self._doing.may_stop and not self._doing.stopped:
            self._stop.setEnabled(False)
            self._count.setText(QCoreApplication.translate("Waiting", "It is being stopped …"))
            self._doing.stop()

    def _look(self) -> None:
        if self._doing.over:
            self._timer.stop()
            self.accept()
            return
        self._looks += 1
        if self._looks % _SWEEP == 0:
            gc.collect(1)
        if self._doing.stopped:
            self._stop.setEnabled(False)
            return
        done, of = self._doing.progress
        if of:
            self._bar.setRange(0, of)
            self._bar.setValue(done)
            self._count.setText(QCoreApplication.translate("Waiting", "{done} of {of}").format(done=done, of=of))


def wait_for(parent: QWidget, doing: Work[T], words: str) -> T:
    """Do work in a thread and return what it gave, or raise what it raised; Stopped when it was stopped.

    The window answers meanwhile, and takes no clicks.
    """
    _resting.begin()
    try:
        doing.begin()
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            over = doing.wait(_AT_ONCE)
        finally:
            QApplication.restoreOverrideCursor()
        if not over:
            dialog = WaitingDialog(parent, doing, words)
            dialog.exec()
            dialog.deleteLater()
        return doing.result()
    finally:
        _resting.end()


def follow(
    parent: QWidget,
    doing: Work[T],
    over: Callable[[], object],
    *,
    begun: Callable[[Callable[[], None]], object],
    told: Callable[[int, int], object],
) -> None:
    """Do work in a thread and call `over` once it is; the window can be used meanwhile, and hears how far it is."""
    _resting.begin()
    doing.begin()

    def end() -> None:
        _resting.end()
        over()

    if doing.wait(_AT_ONCE):
        end()
        return
    begun(doing.stop)
    timer = QTimer(parent)
    timer.setInterval(_LOOK)
    looks = 0

    def look() -> None:
        nonlocal looks
        if doing.over:
            timer.stop()
            timer.deleteLater()
            end()
            return
        looks += 1
        if looks % _SWEEP == 0:
            gc.collect(1)
        told(*doing.progress)

    timer.timeout.connect(look)
    timer.start()
