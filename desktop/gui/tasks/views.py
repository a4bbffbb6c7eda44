"""The ways to look at the tasks of a filter: the table, and the month, the year and the board built when asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QStackedWidget

from desktop.domain.base.calendar import WorkingCalendar
from desktop.domain.task.rows import TaskRow
from desktop.gui.kit.forms import Segmented
from desktop.gui.kit.table import Table
from desktop.gui.tasks.board_view import BoardView
from desktop.gui.tasks.month_view import MonthView
from desktop.gui.tasks.year_view import YearView

Drawn = MonthView | YearView | BoardView


class View(StrEnum):
    """A way to look at tasks."""

    TABLE = "table"
    MONTH = "month"
    YEAR = "year"
    BOARD = "board"


class TaskViews(QStackedWidget):
    """The table and what can stand in its place.

    `chosen` tells a task that was chosen in a view other than the table, `moved` one that was put into another column
    of the board with its new status. The table is filled by the page, because of its groups.
    """

    chosen = Signal(object)
    moved = Signal(object, object)
    switched = Signal(object)

    def __init__(self, table: Table[TaskRow], calendar_of: Callable[[int], WorkingCalendar]) -> None:
        super().__init__()
        self._table = table
        self._calendar_of = calendar_of
        self._drawn: dict[View, Drawn] = {}
        self._rows: Sequence[TaskRow] = ()
        self._every: Callable[[], Sequence[TaskRow]] = tuple
        self._today: date | None = None  # until there are rows: a view begins with the days around it
        self._task: TaskRow | None = None
        self.view = View.TABLE
        self.addWidget(table)
        self.switch = Segmented(
            [
                (self.tr("Table"), "table", View.TABLE),
                (self.tr("Month"), "calendar", View.MONTH),
                (self.tr("Year"), "timeline", View.YEAR),
                (self.tr("Board"), "columns", View.BOARD),
            ],
            self.tr("View"),
        )
        self.switch.choose(View.TABLE)
        self.switch.picked.connect(self.show_view)

    def drawn(self) -> Drawn | None:
        """Return the view that is shown, None for the table."""
        return self._drawn.get(self.view)

    def show_view(self, view: View) -> None:
        """Look at the tasks in another way."""
        self.view = view
        self.switch.choose(view)
        if view is not View.TABLE and view not in self._drawn:
            self._drawn[view] = self._make(view)
        shown = self.drawn()
        held = (typed := QApplication.focusWidget()) is not None and self.isAncestorOf(typed)
        self.setCurrentWidget(self._table if shown is None else shown)
        self._show()
        if shown is not None:
            shown.select(self._task)
        if held:  # else it goes to whatever comes first in the view: the arrow to the month before
            self.focus()
        self.switched.emit(view)

    def _make(self, view: View) -> Drawn:
        made: Drawn
        if view is View.MONTH:
            made = MonthView(self._calendar_of)
        elif view is View.YEAR:
            made = YearView()
        else:
            made = BoardView()
            made.moved.connect(self.moved)
        made.chosen.connect(self.chosen)
        self.addWidget(made)
        return made

    def set_rows(self, rows: Sequence[TaskRow], today: date, every: Callable[[], Sequence[TaskRow]]) -> None:
        """Show other tasks in the view that is seen; the others get them when they are asked for.

        `every` gives the rows with all periods of what comes back, whenever they fall due: for month and year.
        """
        self._rows, self._today, self._every = rows, today, every
        self._show()

    def _show(self) -> None:
        shown = self.drawn()
        if shown is not None and self._today is not None:
            shown.set_rows(self._rows if self.view is View.BOARD else self._every(), self._today)

    def select(self, task: TaskRow | None) -> None:
        """Mark the task that the panel shows."""
        self._task = task
        shown = self.drawn()
        if shown is not None:
            shown.select(task)

    def focus(self) -> None:
        """Give the keyboard to the view that is seen."""
        (self.drawn() or self._table).setFocus()
