"""A page with a list, what it is filtered by, and words for what is found: the ground of pages of records."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtWidgets import QWidget

from desktop.gui.kit.basic import Button
from desktop.gui.kit.forms import Combo, choose, filter_field
from desktop.gui.kit.later import TYPING, later
from desktop.gui.kit.page_parts import EmptyState, FilterRow, ListCard, SearchField
from desktop.gui.kit.table import Column, Group, Table
from desktop.gui.page import Page

if TYPE_CHECKING:
    from desktop.gui.shell_api import Shell


Row = TypeVar("Row")


class ListPage(Page, Generic[Row]):
    """Filters above a list of rows. What differs is given by the methods that raise NotImplementedError.

    `add` are the words of the button that begins something new, `kept_as` the name under which widths and order of
    the columns are kept on this computer.
    """

    icon = ""
    kept_as = ""
    two_lines = False

    def __init__(self, shell: Shell, title: str, add: str) -> None:
        super().__init__(shell, title)
        self.header.set_context(self.context())
        self.header.set_actions(
            SearchField(shell.search),
            *self.head_actions(),
            Button(add, "primary", "plus", clicked=self.primary, key="new"),
        )
        self.text = filter_field(self.tr("Filter by words"))
        self.choices = self.make_choices()
        self.filters = FilterRow(self.text, self.choices, self.tools())
        self._later = later(self, self.fill, TYPING)
        self.text.textChanged.connect(lambda _text: self._later.start())
        for choice in self.choices:
            choice.currentIndexChanged.connect(lambda _index: self.fill())
        self.table: Table[Row] = Table(self.columns())
        self.table.setAccessibleName(title)
        if self.two_lines:
            self.table.set_two_lines()
        self.track_columns(self.kept_as or self.icon, self.table)
        self.table.order_asked.connect(lambda _key, _descending: self.fill())
        self.card = ListCard(self.list_part(), EmptyState(self.icon, ""))
        self.body.addWidget(self.filters)
        self.body.addWidget(self.content(), 1)

    # What a page gives

    def context(self) -> str:
        """Return the line under the title."""
        return ""

    def head_actions(self) -> Sequence[QWidget]:
        """Return what stands in the header between the search and the button that begins something new."""
        return ()

    def columns(self) -> Sequence[Column[Row]]:
        """Return the columns of the list."""
        raise NotImplementedError

    def make_choices(self) -> Sequence[Combo]:
        """Return the choices of the filter row."""
        return ()

    def tools(self) -> Sequence[QWidget]:
        """Return what stands behind the filters."""
        return ()

    def list_part(self) -> QWidget:
        """Return what the card shows: the table, alone or as one view of several."""
        return self.table

    def content(self) -> QWidget:
        """Return what stands below the filters: the list, alone or with something beside it."""
        return self.card

    def rows(self) -> list[Row]:
        """Return what the list shows: what the filters let through, in the order of the table."""
        raise NotImplementedError

    def grouped(self, rows: list[Row]) -> Sequence[Row | Group]:
        """Return the rows with heads over those that belong together."""
        return rows

    def key_of(self, row: Row) -> object:
        """Return what a row is told from the others by."""
        raise NotImplementedError

    def count_words(self, rows: list[Row]) -> str:
        """Return the words at the foot of the list."""
        raise NotImplementedError

    def empty(self) -> EmptyState:
        """Return what is shown where there is nothing to list."""
        raise NotImplementedError

    def nothing_found(self) -> EmptyState:
        """Return what is shown where the filters let nothing through."""
        return self.none_of(self.tr("Nothing matches the filter"))

    def filled(self, rows: list[Row]) -> None:
        """Show what follows from the rows beside the list."""

    # What they share

    def refresh(self) -> None:
        """Read the list again."""
        self.fill()

    def fill(self) -> None:
        """List what the filters let through."""
        self._later.stop()
        rows = self.rows()
        self.table.set_rows(self.grouped(rows), key=self.key_of)
        if not rows:
            filtered = bool(self.text.text().strip()) or self.filters.active() > 0
            self.card.set_empty(self.nothing_found() if filtered else self.empty())
        self.card.show_rows(len(rows), self.count_words(rows))
        self.filled(rows)

    def choose_record(self, key: object) -> bool:
        """Choose the row with a key and scroll to it; return whether it is listed."""
        return self.table.choose_row(key, key=self.key_of)

    def set_narrow(self, narrow: bool) -> None:
        """Fold the filters."""
        super().set_narrow(narrow)
        self.filters.set_narrow(narrow)

    def clear_filters(self) -> None:
        """List everything."""
        self.text.clear()
        for choice in self.choices:
            choose(choice, None)

    def none_of(self, words: str) -> EmptyState:
        """Return words for an empty list with the button that takes the filters away."""
        return EmptyState(self.icon, words, "", [Button(self.tr("Remove the filter"), clicked=self.clear_filters)])
