"""What is late and what is due: told at start and once a day while the window is open, and counted beside Tasks."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from desktop.domain.progress import WAITING_STATES
from desktop.domain.rows import IN_FORCE, DueCounts, TaskQuery

if TYPE_CHECKING:
    from desktop.gui.shell.window import MainWindow

_SUBJECTS = frozenset({"tasks", "plans"})
_SHOWN = 15_000  # ms for which the system shows a notification


class Reminders(QObject):
    """The notices of one window.

    The sentence stands in the strip at the window's foot; where the desktop has a tray (Windows has), it is a
    notification of the system too, unless the settings say no.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._told: date | None = None
        self._tray: QSystemTrayIcon | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._count)

    def check(self) -> bool:
        """Give the notice when it was not given on this day yet; return whether a day has begun since the last one."""
        today = self._window.services.office.today()
        if today == self._told:
            return False
        begun = self._told is not None
        self._told = today
        counts = self._count()
        if counts.overdue or counts.today or counts.week:
            words = self._words(counts)
            self._window.strip.say(words, tone="amber", action=self.tr("Show them"), do=self._open, passing=True)
            if self._tray is not None and self._window.services.office.settings().notifications:
                self._tray.showMessage("Sổ Kế hoạch", words, QSystemTrayIcon.MessageIcon.NoIcon, _SHOWN)
        return begun

    def changed(self, subjects: frozenset[str]) -> None:
        """Count again when tasks may stand otherwise."""
        if subjects & _SUBJECTS:
            self._later.start()

    def end(self) -> None:
        """Take the icon out of the tray."""
        self._later.stop()
        if self._tray is not None:
            self._tray.hide()

    def _count(self) -> DueCounts:
        if not self._window.loaded:
            return DueCounts(0, 0, 0)
        counts = self._window.services.overview.notice()
        self._window.show_overdue(counts.overdue)
        waits = bool(counts.overdue or counts.today or counts.week)
        if self._tray is None and waits and QSystemTrayIcon.isSystemTrayAvailable():
            self._tray = QSystemTrayIcon(QApplication.windowIcon(), self)
            self._tray.activated.connect(lambda _reason: self._window.come_forward())
            self._tray.messageClicked.connect(self._open)
        if self._tray is not None:
            self._tray.setToolTip(f"Sổ Kế hoạch\n{self._words(counts)}" if waits else "Sổ Kế hoạch")
            self._tray.setVisible(waits)
        return counts

    def _words(self, counts: DueCounts) -> str:
        """Return the counts as a sentence, those that are nought left out."""
        parts = [
            words.format(count=count)
            for words, count in (
                (self.tr("{count} overdue"), counts.overdue),
                (self.tr("{count} due today"), counts.today),
                (self.tr("{count} due in the next 7 days"), counts.week),
            )
            if count
        ]
        return self.tr("Tasks to look at: {parts}.").format(parts=", ".join(parts))

    def _open(self) -> None:
        self._window.come_forward()
        self._window.open_tasks(TaskQuery(state=WAITING_STATES, plan_id=IN_FORCE))
