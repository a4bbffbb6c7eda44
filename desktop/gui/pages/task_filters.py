"""The filters over the task list: fields that say together which tasks are asked for."""

from __future__ import annotations

import calendar
from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.progress import DONE_STATES, SOON_STATES, State
from desktop.domain.rows import TaskQuery
from desktop.domain.task import TaskStatus
from desktop.gui.widgets.forms import Combo, choose, filter_combo, filter_field, set_entries
from desktop.gui.widgets.page import FilterRow

_TYPING = 150  # ms after the last key


class TaskFilters(QWidget):
    """Words, unit, state, plan, deadline and year of the tasks to list, and what heads them; `changed` tells a change.

    A head of the table asks for its order by `sort`, which takes the groups away: they have an order of their own.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._order: tuple[str, bool] = ("urgency", False)
        self.text = filter_field(self.tr("Filter by words"))
        self.unit = filter_combo([(self.tr("Every unit"), None)], self.tr("Unit"))
        self.state = filter_combo(
            [
                (self.tr("Every state"), None),
                (self.tr("Overdue"), frozenset({State.OVERDUE})),
                (self.tr("Due within 7 days"), SOON_STATES),
                (self.tr("In time"), frozenset({State.ON_TRACK})),
                (self.tr("Without a date"), frozenset({State.NONE})),
                (self.tr("Continuous"), frozenset({State.CONTINUOUS})),
                (self.tr("Not started"), TaskStatus.NOT_STARTED),
                (self.tr("In progress"), TaskStatus.IN_PROGRESS),
                (self.tr("Done"), DONE_STATES),
                (self.tr("Done late"), frozenset({State.DONE_LATE})),
                (self.tr("Paused"), frozenset({State.PAUSED})),
            ],
            self.tr("State"),
        )
        self.plan = filter_combo([(self.tr("Every plan"), None)], self.tr("Plan"))
        self.due = filter_combo([(self.tr("Every deadline"), None)], self.tr("Deadline"))
        self.year = filter_combo([(self.tr("All years"), None)], self.tr("Year"))
        self.group = filter_combo(
            [
                (self.tr("No groups"), None),
                (self.tr("By unit"), "unit"),
                (self.tr("By state"), "state"),
                (self.tr("By plan"), "plan"),
            ],
            self.tr("Groups"),
        )
        self._choices: tuple[Combo, ...] = (self.unit, self.state, self.plan, self.due, self.year)
        self._row = FilterRow(self.text, (*self._choices, self.group))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._row)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_TYPING)
        self._later.timeout.connect(self.changed)
        self.text.textChanged.connect(lambda _text: self._later.start())
        for choice in (*self._choices, self.group):
            choice.currentIndexChanged.connect(lambda _index: self._tell())

    def _tell(self) -> None:
        self._later.stop()
        self.changed.emit()

    def set_narrow(self, narrow: bool) -> None:
        """Fold the choices behind one button, or put them back into the row."""
        self._row.set_narrow(narrow)

    def set_entries(
        self, units: Sequence[tuple[str, int]], plans: Sequence[tuple[str, int]], years: Sequence[int], today: date
    ) -> None:
        """Offer other units, plans and years, and the deadlines of `today`; what was chosen stays where it is there."""
        set_entries(self.unit, [(self.tr("Every unit"), None), *units])
        set_entries(self.plan, [(self.tr("Every plan"), None), *plans])
        words = self.tr("Year {year}")
        set_entries(self.year, [(self.tr("All years"), None), *((words.format(year=year), year) for year in years)])
        set_entries(self.due, self._deadlines(today))

    def _deadlines(self, today: date) -> list[tuple[str, date | None]]:
        monday = today + timedelta(days=7 - today.weekday())
        month = today.replace(day=calendar.monthrange(today.year, today.month)[1]) + timedelta(days=1)
        entries: list[tuple[str, date | None]] = [
            (self.tr("Every deadline"), None),
            (self.tr("By the end of this week"), monday),
            (self.tr("Within 7 days"), today + timedelta(days=8)),
            (self.tr("By the end of {month}").format(month=f"{today:%m/%Y}"), month),
        ]
        for count in (1, 2):
            last = _add_months(month, count)
            words = self.tr("By the end of {month}").format(month=f"{last - timedelta(days=1):%m/%Y}")
            entries.append((words, last))
        return entries

    def show_query(self, query: TaskQuery) -> None:
        """Show a query in the fields' places, without telling; groups and order stay."""
        boxes = (self.text, *self._choices)
        for box in boxes:
            box.blockSignals(True)
        self.text.setText(query.text)
        choose(self.unit, query.unit_id)
        choose(self.state, query.state if query.state is not None else query.status)
        choose(self.plan, query.plan_id)
        choose(self.year, query.year)
        choose(self.due, query.due_before)
        for box in boxes:
            box.blockSignals(False)
        self._later.stop()

    def query(self) -> TaskQuery:
        """Return what the fields ask for."""
        state = self.state.currentData()
        group = self.group.currentData()
        order, descending = self._order
        return TaskQuery(
            text=self.text.text(),
            unit_id=self.unit.currentData(),
            status=state if isinstance(state, TaskStatus) else None,
            state=state if isinstance(state, frozenset) else None,
            plan_id=self.plan.currentData(),
            due_before=self.due.currentData(),
            year=self.year.currentData(),
            order="urgency" if group else order,
            descending=descending and not group,
        )

    def any_set(self) -> bool:
        """Return whether the fields keep any task back."""
        return bool(self.text.text().strip()) or any(choice.currentIndex() > 0 for choice in self._choices)

    def sort(self, key: str, descending: bool) -> None:
        """Ask for an order, without groups."""
        self._order = (key, descending)
        self.group.blockSignals(True)
        choose(self.group, None)
        self.group.blockSignals(False)
        self._tell()


def _add_months(first: date, count: int) -> date:
    """Return the first day of the month `count` months after the month of `first`."""
    month = first.month - 1 + count
    return date(first.year + month // 12, month % 12 + 1, 1)
