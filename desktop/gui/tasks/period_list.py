"""What a recurring task owes, period by period: one of them is chosen for the report."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QModelIndex, QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.task.rows import ItemRow
from desktop.domain.task.task import TaskStatus
from desktop.gui import labels
from desktop.gui.kit.basic import (
    Label,
    card,
    column,
)
from desktop.gui.kit.lists import Line, LineList


class PeriodList(QWidget):
    """The periods of a task with their last day, state and percentage.

    `asked` tells the period that the user goes to; `choose` then marks it, or the one before again.
    """

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        name = self.tr("Periods to report on")
        self.list = LineList(name, selects=True, stacked=True, most=3)
        self.list.selectionModel().currentChanged.connect(self._moved)
        head = Label(name, 9, bold=True, tone="muted")
        head.setBuddy(self.list)
        self._caption = Label("", 10, bold=True, wrap=True)
        self._due = Label("", 9, tone="muted", wrap=True)
        self._items: list[ItemRow] = []
        self._chosen = ""
        self._filling = False
        frame = card(column(self.list, spacing=0, margins=(1, 1, 1, 1)))
        self.setLayout(column(head, frame, 4, self._caption, self._due, spacing=4))

    def show_items(self, items: Sequence[ItemRow], today: date) -> None:
        """List other periods; none is chosen until `choose` is called."""
        self._items, self._chosen = list(items), ""
        self._filling = True
        self.list.set_rows([_line(number, item, today) for number, item in enumerate(items)])
        self._filling = False
        self.setVisible(bool(items))

    def choose(self, period: str) -> None:
        """Mark the period that is reported on."""
        number = next((n for n, item in enumerate(self._items) if item.period == period), -1)
        if number < 0:
            return
        self._chosen = period
        self._caption.setText(self.tr("Report for the period: {period}").format(period=labels.period(period)))
        self._due.setText(labels.due(self._items[number]))
        self._filling = True
        index = self.list.model().index(number, 0)
        self.list.setCurrentIndex(index)
        self.list.scrollTo(index)
        self._filling = False

    def item(self) -> ItemRow | None:
        """Return the chosen period."""
        return next((item for item in self._items if item.period == self._chosen), None)

    def first(self, after: str = "") -> str:
        """Return the earliest period that is open, from `after` on where there is one.

        When none is, it is `after` itself, or the last.
        """
        codes = [item.period for item in self._items]
        start = codes.index(after) if after in codes else 0
        owed = [item.period for item in self._items if item.status is not TaskStatus.DONE]
        later = [code for code in owed if codes.index(code) >= start]
        return next(iter([*later, *owed, *codes[start : start + 1 if after in codes else 0], *codes[::-1]]), "")

    def _moved(self, index: QModelIndex) -> None:
        if self._filling or not index.isValid():
            return
        wanted = self._items[index.row()].period
        if wanted != self._chosen:  # told when the list is done with the click: the answer may fill it anew
            QTimer.singleShot(0, self, lambda: self.asked.emit(wanted))


def _line(number: int, item: ItemRow, today: date) -> Line:
    words, chip = labels.state_words(item, today), labels.chip(item.state)
    due = labels.due(item, short=True)
    return Line(number, labels.period(item.period), due, chip, words, data=item, end=f"{item.percent}%")
