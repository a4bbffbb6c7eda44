"""What is late and what is due: told at start and once a day while the window is open, and counted beside Tasks."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from desktop.domain.base.changed import Changed
from desktop.domain.base.filling import filled
from desktop.domain.task.rows import DueCounts
from desktop.gui.kit.later import later

if TYPE_CHECKING:
    from desktop.services import Services

_SUBJECTS = frozenset({Changed.TASKS, Changed.PLANS})
_SHOWN = 15_000  # ms for which the system shows a notification


class Reminders(QObject):
    """The notices over one office: `counted` tells how much is late, `said` the sentence of the day.

    Where the desktop has a tray (Windows has), the sentence is a notification of the system too, unless the settings
    say no; a click on it asks for what waits (`asked`), one on the tray's icon calls the window (`called`).
    """

    counted = Signal(int)
    said = Signal(str)
    asked = Signal()
    called = Signal()

    def __init__(self, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._told: date | None = None
        self._tray: QSystemTrayIcon | None = None
        self._later = later(self, self._count)

    def check(self) -> bool:
        """Give the notice when it was not given on this day yet; return whether a day has begun since the last one."""
        today = self._services.office.today()
        if today == self._told:
            return False
        begun = self._told is not None
        self._told = today
        counts = self._count()
        if counts.overdue or counts.today or counts.week:
            words = self._words(counts)
            self.said.emit(words)
            if self._tray is not None and self._services.office.settings().notifications:
                self._tray.showMessage("Sổ Kế hoạch", words, QSystemTrayIcon.MessageIcon.NoIcon, _SHOWN)
        return begun

    def changed(self, subjects: frozenset[Changed]) -> None:
        """Count again when tasks may stand otherwise."""
        if subjects & _SUBJECTS:
            self._later.start()

    def end(self) -> None:
        """Take the icon out of the tray."""
        self._later.stop()
        if self._tray is not None:
            self._tray.hide()

    def _count(self) -> DueCounts:
        counts = self._services.overview.notice()
        self.counted.emit(counts.overdue)
        waits = bool(counts.overdue or counts.today or counts.week)
        if self._tray is None and waits and QSystemTrayIcon.isSystemTrayAvailable():
            self._tray = QSystemTrayIcon(QApplication.windowIcon(), self)
            self._tray.activated.connect(lambda _reason: self.called.emit())
            self._tray.messageClicked.connect(self.asked)
        if self._tray is not None:
            self._tray.setToolTip(f"Sổ Kế hoạch\n{self._words(counts)}" if waits else "Sổ Kế hoạch")
            self._tray.setVisible(waits)
        return counts

    def _words(self, counts: DueCounts) -> str:
        """Return the counts as a sentence, those that are nought left out."""
        late = self.tr("{count} overdue").format(count=counts.overdue_tasks)
        if counts.overdue_tasks != counts.overdue:
            late = self.tr("{count} overdue ({rows} by periods)")
            late = filled(late, count=counts.overdue_tasks, rows=counts.overdue)
        parts = [
            filled(words, count=count)
            for words, count in (
                (late, counts.overdue),
                (self.tr("{count} due today"), counts.today),
                (self.tr("{count} due in the next 7 days"), counts.week),
            )
            if count
        ]
        return self.tr("Tasks to look at: {parts}.").format(parts=", ".join(parts))
