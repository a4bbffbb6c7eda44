"""A page with a list, what it is filtered by, and words for what is found: the ground of pages of records."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from PySide6.QtWidgets import QWidget

from desktop.gui.kit.basic import Button
from desktop.gui.kit.forms import Combo, choose, filter_field
from desktop.gui.kit.later import TYPING, later
from desktop.gui.kit.page_parts import EmptyState, FilterRow, ListCard, SearchField
from desktop.gui.kit.table import Column, Table
from desktop.gui.page import Page

if TYPE_CHECKING:
    from desktop.gui.shell_api import Shell


class Known(Protocol):
    """A row that is told from the others by its id."""

    @property
    def id(self) -> int | None:
        """Return the number of the record."""


Row = TypeVar("Row", bound=Known)


class ListPage(Page, Generic[Row]):
    """Filters above a list of rows. What differs is given by the methods that raise NotImplementedError."""

    icon = ""

    def __init__(self, shell: Shell, title: str, add: str, columns: Sequence[Column[Row]]) -> None:
        super().__init__(shell, title)
        self.header.set_context(self.context())
        self.header.set_actions(
            SearchField(shell.search), Button(add, "primary", "plus", clicked=self.primary, key="new")
        )
        self.text = filter_field(self.tr("Filter by words"))
        self.choices = self.make_choices()
        self.filters = FilterRow(self.text, self.choices)
        self._later = later(self, self.fill, TYPING)
        self.text.textChanged.connect(lambda _text: self._later.start())
        for choice in self.choices:
            choice.currentIndexChanged.connect(lambda _index: self.fill())
        self.table: Table[Row] = Table(columns)
        self.table.setAccessibleName(title)
        self.keep_columns(self.icon, self.table)
        self.table.order_asked.connect(lambda _key, _descending: self.fill())
        self.card = ListCard(self.table, EmptyState(self.icon, ""))
        self.body.addWidget(self.filters)
        self.body.addWidget(self.content(), 1)

    # What a page gives

    def context(self) -> str:
        """Return the line under the title."""
        return ""

    def make_choices(self) -> Sequence[Combo]:
        """Return the choices of the filter row."""
        return ()

    def content(self) -> QWidget:
        """Return what stands below the filters: the list, alone or with something beside it."""
        return self.card

    def rows(self) -> list[Row]:
        """Return what the list shows: what the filters let through, in the order of the table."""
        raise NotImplementedError

    def count_words(self, rows: list[Row]) -> str:
        """Return the words at the foot of the list."""
        raise NotImplementedError

    def empty(self) -> EmptyState:
        """Return what is shown where there is nothing to list."""
        raise NotImplementedError

    # What they share

    def refresh(self) -> None:
        """Read the list again."""
        self.fill()

    def fill(self) -> None:
        """List what the filters let through."""
        self._later.stop()
        rows = self.rows()
        self.table.set_rows(rows, key=_id)
        if not rows:
            filtered = bool(self.text.text().strip()) or self.filters.active() > 0
            self.card.set_empty(self._nothing() if filtered else self.empty())
        self.card.show_rows(len(rows), self.count_words(rows))

    def choose_record(self, record_id: int | None) -> bool:
        """Choose the row of a record and scroll to it; return whether it is listed."""
        return self.table.choose_row(record_id, key=_id)

    def set_narrow(self, narrow: bool) -> None:
        """Fold the filters."""
        super().set_narrow(narrow)
        self.filters.set_narrow(narrow)

    def clear_filters(self) -> None:
        """List everything."""
        self.text.clear()
        for choice in self.choices:
            choose(choice, None)

    def _nothing(self) -> EmptyState:
        return EmptyState(
            self.icon,
            self.tr("Nothing matches the filter"),
            "",
            [Button(self.tr("Remove the filter"), clicked=self.clear_filters)],
        )


def _id(row: Known) -> object:
    return row.id
