"""The filters over the task list: fields that say together which tasks are asked for."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.base.text import clean, roman
from desktop.domain.task.filter import Due, TaskFilter, days, period
from desktop.domain.task.progress import (
    DONE_STATES,
    OPEN_STATES,
    SOON_STATES,
    WAITING_STATES,
    DueState,
    StateGroup,
    states_of,
)
from desktop.domain.task.rows import IN_FORCE, TaskQuery
from desktop.domain.task.task import UNDER_WAY, TaskStatus
from desktop.gui import labels
from desktop.gui.kit.forms import (
    Combo,
    choose,
    filter_combo,
    filter_field,
    set_entries,
)
from desktop.gui.kit.later import TYPING, later
from desktop.gui.kit.page_parts import FilterRow
from desktop.gui.tasks.saved_filters import SavedFilters

if TYPE_CHECKING:
    from desktop.gui.shell_api import Shell

_DONE_THIS_YEAR = "done-this-year"
_LONG = 80  # letters of a name in a sentence


class TaskFilters(QWidget):
    """Words, unit, state, plan, deadline and year of the tasks to list, and what heads them; `changed` tells a change.

    A head of the table asks for its order by `sort`; where tasks are headed by groups, it is the order within each.
    """

    changed = Signal()

    def __init__(self, shell: Shell, today: date) -> None:
        super().__init__()
        self._today = today
        self._quiet = False
        self._gone: dict[Combo, tuple[Any, str]] = {}  # what is asked for and no longer there, with its name
        self.order: tuple[str, bool] = ("urgency", False)
        self.text = filter_field(self.tr("Filter by words"))
        self.unit = filter_combo([(self.tr("Every unit"), None)], self.tr("Unit"))
        self.state = filter_combo(self._states(), self.tr("State"))
        self.plan = filter_combo([(self.tr("Every plan"), None)], self.tr("Plan"))
        self.due = filter_combo([(self.tr("Every deadline"), None)], self.tr("Deadline"))
        self.year = filter_combo([(self.tr("All years"), None)], self.tr("Year"))
        self.group = filter_combo(
            [
                (self.tr("No groups"), ""),
                (self.tr("By unit"), "unit"),
                (self.tr("By state"), "state"),
                (self.tr("By plan"), "plan"),
            ],
            self.tr("Groups"),
        )
        self.saved = SavedFilters(shell, self.chosen, self.summary)
        self._choices: tuple[Combo, ...] = (self.unit, self.state, self.plan, self.due, self.year)
        self._row = FilterRow(self.text, self._choices, more=(self.group, self.saved))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._row)
        self._later = later(self, self._tell, TYPING)
        self.text.textChanged.connect(lambda _text: None if self._quiet else self._later.start())
        self.year.currentIndexChanged.connect(lambda _index: self._offer_periods())
        for choice in (*self._choices, self.group):
            choice.currentIndexChanged.connect(lambda _index: self._tell())
        self.saved.picked.connect(self._show_saved)
        self.saved.used.connect(self._row.fold)

    def _states(self) -> list[tuple[str, frozenset[DueState] | TaskStatus | str | None]]:
        return [
            (self.tr("Every state"), None),
            *_each(DueState.OVERDUE),
            (self.tr("To look at"), WAITING_STATES),
            (self.tr("Due within 7 days"), SOON_STATES),
            (self.tr("Open, begun or not"), OPEN_STATES),
            *_each(DueState.ON_TRACK, DueState.NONE, DueState.CONTINUOUS, DueState.NOT_ISSUED),
            *((labels.word(status), status) for status in UNDER_WAY),
            (self.tr("Done"), DONE_STATES),
            (self.tr("Done in {year}").format(year=self._today.year), _DONE_THIS_YEAR),
            *_each(DueState.DONE_LATE, *sorted(states_of(StateGroup.RESTING))),
        ]

    def _tell(self) -> None:
        if not self._quiet:
            self._later.stop()
            self.saved.mark()
            self.changed.emit()

    def folded(self) -> bool:
        """Return whether the choices stand behind a button."""
        return self._row.folded()

    def finish_typing(self) -> None:
        """Tell now what was typed last."""
        if self._later.isActive():
            self._tell()

    def set_narrow(self, narrow: bool) -> None:
        """Fold the choices behind one button, or put them back into the row."""
        self._row.set_narrow(narrow)

    # What can be chosen

    def set_entries(
        self, units: Sequence[tuple[str, int]], plans: Sequence[tuple[str, int]], years: Sequence[int], today: date
    ) -> None:
        """Offer other units, plans and years, and the periods seen from `today`.

        What was chosen stays chosen; where it is no longer there, its entry says so.
        """
        self._today = today
        words = self.tr("Year {year}")
        set_entries(self.state, self._states())
        self._offer(self.unit, [(self.tr("Every unit"), None), *units])
        in_force = (self.tr("Plans in force"), IN_FORCE)  # drafts and what waits for signature are not given out yet
        self._offer(self.plan, [(self.tr("Every plan"), None), in_force, *plans])
        self._offer(self.year, [(self.tr("All years"), None), *((words.format(year=year), year) for year in years)])
        self._offer_periods()
        self.saved.refresh()

    def _offer(self, box: Combo, entries: list[tuple[str, Any]]) -> None:
        before, name = box.currentData(), self._name(box)
        self._gone.pop(box, None)
        if all(data != before for _, data in entries):
            self._gone[box] = before, name
            entries = [*entries, (self._gone_words(box, name), before)]
        set_entries(box, entries)

    def _gone_words(self, box: Combo, name: str) -> str:
        """Return the words for a unit or plan that is no longer there."""
        if box is self.unit:
            return self.tr("{name} (no longer there)").format(name=name)
        return self.tr("{name} (in the bin)").format(name=name) if box is self.plan else name

    def _offer_periods(self) -> None:
        day, year = self._today, self.year.currentData()
        month, after = period(Due.MONTH, day), period(Due.NEXT_MONTH, day)
        quarter, half = period(Due.QUARTER, day), period(Due.FIRST_HALF, day, year)
        set_entries(
            self.due,
            [
                (self.tr("Every deadline"), None),
                (self.tr("Before today"), Due.PAST),
                (self.tr("By the end of this week"), Due.BY_WEEK),
                (self.tr("Within 7 days"), Due.WITHIN_7_DAYS),
                (self.tr("By the end of this month"), Due.BY_MONTH),
                (self.tr("In this month ({month}/{year})").format(month=month.index, year=month.year), Due.MONTH),
                (self.tr("In next month ({month}/{year})").format(month=after.index, year=after.year), Due.NEXT_MONTH),
                (
                    self.tr("In this quarter ({quarter}/{year})").format(
                        quarter=roman(quarter.index), year=quarter.year
                    ),
                    Due.QUARTER,
                ),
                (self.tr("First 6 months of {year}").format(year=half.year), Due.FIRST_HALF),
                (self.tr("Last 6 months of {year}").format(year=half.year), Due.SECOND_HALF),
            ],
        )

    # What is chosen

    def chosen(self) -> TaskFilter:
        """Return what the fields say, without a name."""
        state = self.state.currentData()
        order, descending = self.order
        return TaskFilter(
            text=clean(self.text.text()),
            unit_id=self.unit.currentData(),
            unit=self._name(self.unit),
            status=state if isinstance(state, TaskStatus) else None,
            state=state if isinstance(state, frozenset) else None,
            done_this_year=state == _DONE_THIS_YEAR,
            plan_id=self.plan.currentData(),
            plan=self._name(self.plan),
            due=self.due.currentData(),
            year=self.year.currentData(),
            group=self.group.currentData(),
            order=order,
            descending=descending,
        )

    def query(self) -> TaskQuery:
        """Return what the fields ask for, as of the day that `set_entries` was given."""
        return self.chosen().query(self._today)

    def show_filter(self, wanted: TaskFilter) -> None:
        """Put a filter into the fields, without telling."""
        self._quiet = True
        self.order = wanted.order, wanted.descending
        self.text.setText(wanted.text)
        self._choose(self.unit, wanted.unit_id, wanted.unit)
        choose(self.state, _DONE_THIS_YEAR if wanted.done_this_year else wanted.state or wanted.status)
        self._choose(self.plan, wanted.plan_id, wanted.plan)
        self._choose(self.year, wanted.year, self.tr("Year {year}").format(year=wanted.year))
        choose(self.due, wanted.due)
        choose(self.group, wanted.group)
        self._quiet = False
        self._later.stop()
        self.saved.mark()

    def _choose(self, box: Combo, data: int | None, name: str) -> None:
        """Choose an entry; for what is not there add one that says so, so that nothing is shown rather than all."""
        if data is not None and all(box.itemData(number) != data for number in range(box.count())):
            self._gone[box] = data, name
            box.addItem(self._gone_words(box, name), data)
        choose(box, data)

    def _name(self, box: Combo) -> str:
        """Return the name of what is chosen, empty for the first entry."""
        data, name = self._gone.get(box, (None, ""))
        if data is not None and data == box.currentData():
            return name
        return box.currentText() if box.currentIndex() > 0 else ""

    def show_query(self, query: TaskQuery) -> None:
        """Put a query into the fields, without telling; groups and order stay. Its days are those of a Due."""
        wanted, year = (query.due_from, query.due_before), query.year
        due = next((item for item in Due if days(item, self._today, year) == wanted), None)
        self.show_filter(
            replace(
                self.chosen(),
                text=query.text,
                unit_id=query.unit_id,
                unit="",
                status=query.status,
                state=query.state,
                done_this_year=query.done_year == self._today.year,
                plan_id=query.plan_id,
                plan="",
                due=due,
                year=year,
            )
        )

    def _show_saved(self, wanted: TaskFilter) -> None:
        self.show_filter(wanted)
        self.changed.emit()

    def any_set(self) -> bool:
        """Return whether the fields keep any task back."""
        return bool(self.text.text().strip()) or self._row.active() > 0

    def summary(self) -> str:
        """Return what is chosen in words, empty when nothing keeps a task back."""
        text = self.text.text().strip()
        chosen = [f"“{text}”"] if text else []
        return ", ".join([*chosen, *(box.currentText() for box in self._choices if box.currentIndex() > 0)])

    def gone(self) -> str:
        """Return the sentence about a unit or plan that is asked for and no longer there, empty where all are."""
        for box, words in (
            (self.unit, self.tr("The unit “{name}” is no longer in the directory")),
            (self.plan, self.tr("The plan “{name}” is in the bin")),
        ):
            if self._is_gone(box):
                return words.format(name=textwrap.shorten(self._name(box), _LONG, placeholder=" …"))
        return ""

    def show_group(self, kind: object) -> None:
        """Head the tasks by `kind`, without telling; by nothing where there is no such kind."""
        self._quiet = True
        choose(self.group, kind)
        self._quiet = False

    def _is_gone(self, box: Combo) -> bool:
        return box in self._gone and self._gone[box][0] == box.currentData()

    def sort(self, key: str, descending: bool) -> None:
        """Ask for an order; groups stay, and it is the order within each."""
        self.order = (key, descending)
        self._tell()


def _each(*states: DueState) -> list[tuple[str, frozenset[DueState]]]:
    """Return an entry for each of some states."""
    return [(labels.word(state), frozenset({state})) for state in states]
