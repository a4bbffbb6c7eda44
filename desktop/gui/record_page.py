"""A page with a list of records and a form for one of them in the side panel: units, legal documents."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol, TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLayout, QLineEdit, QPlainTextEdit, QWidget

from desktop.domain.base.errors import GoneError
from desktop.gui.kit.basic import Button, ToolButton, column
from desktop.gui.kit.forms import Combo
from desktop.gui.kit.page_parts import SidePanel, Split
from desktop.gui.kit.row_menu import Entry, open_menu
from desktop.gui.left_bar import KeptWords
from desktop.gui.list_page import ListPage
from desktop.gui.places import Place, RecordAt

if TYPE_CHECKING:
    from desktop.gui.shell_api import Shell
    from desktop.services.unsaved_records import UnsavedRecords


class Known(Protocol):
    """A row that is told from the others by its id."""

    @property
    def id(self) -> int | None:
        """Return the number of the record."""


Row = TypeVar("Row", bound=Known)


class RecordPage(ListPage[Row]):
    """List, filter and form. What differs is given by the methods that raise NotImplementedError."""

    def __init__(self, shell: Shell, title: str, add: str) -> None:
        self._id: int | None = None
        self._before: tuple[object, ...] = ()
        super().__init__(shell, title, add)

    def key_of(self, row: Row) -> object:
        """Return the number of the record."""
        return row.id

    def content(self) -> QWidget:
        """Return the list with the form beside it."""
        self.table.chosen.connect(self._row_chosen)
        self.table.opened.connect(self._open_row)
        self.table.menu_asked.connect(self._open_menu)
        self.table.delete_asked.connect(self._delete_row)
        self.panel = SidePanel("")
        form = self.make_form()
        self._kept = KeptWords(self, self.fields(), self.unsaved, self.save)
        self.panel.set_body(column(self._kept.bar, form))
        self._delete = ToolButton("trash", self.tr("Remove"), self._remove, key="bin")
        self.panel.set_foot(
            self._delete,
            *self.form_actions(),
            None,
            Button(self.tr("Discard"), clicked=self._reset),
            Button(self.tr("Save"), "tonal", clicked=self.save, key="save"),
        )
        self.panel.saved.connect(self.save)
        self.panel.closed.connect(self._closed)
        self.panel.may_close = lambda: not self.dirty() or self.save()
        self.split = Split(self.card, self.panel)
        return self.split

    # What a page of records gives

    def make_form(self) -> QLayout:
        """Return the fields."""
        raise NotImplementedError

    def fields(self) -> Sequence[QPlainTextEdit | QLineEdit | Combo]:
        """Return the fields whose words are kept until they are saved."""
        raise NotImplementedError

    def unsaved(self) -> UnsavedRecords:
        """Return what keeps them."""
        raise NotImplementedError

    def form_actions(self) -> Sequence[QWidget]:
        """Return further buttons for the foot of the form."""
        return ()

    def menu_entries(self) -> Sequence[Entry]:
        """Return what else the menu of a row offers; it is about the record in the form."""
        return ()

    def show_record(self, record_id: int | None) -> str:
        """Put a record (None: a new one) into the fields and return the panel's title."""
        raise NotImplementedError

    def values(self) -> tuple[object, ...]:
        """Return what stands in the fields, to notice a change."""
        raise NotImplementedError

    def check(self) -> bool:
        """Return whether the fields hold nothing wrong, and mark those that do."""
        return True

    def store(self, record_id: int | None) -> tuple[int, str]:
        """Save the fields; return the record's id and what to say. May raise UserError."""
        raise NotImplementedError

    def remove(self, record_id: int) -> str:
        """Remove the record and return what to say. May raise UserError."""
        raise NotImplementedError

    # What they share

    def refresh(self) -> None:
        """Read the list again, and the record in the form unless something was typed there."""
        self.fill()
        if self._id is not None and not self.panel.isHidden() and self.values() == self._before:
            try:
                self._show_fields()
            except GoneError:  # saving says so
                return

    def primary(self) -> None:
        """Begin a new record."""
        self.open_record(None)

    def new(self) -> None:
        """Begin a new record."""
        self.open_record(None)

    def set_compact(self, compact: bool) -> None:
        """Make the panel narrower."""
        super().set_compact(compact)
        self.split.set_compact(compact)

    def set_narrow(self, narrow: bool) -> None:
        """Fold the filters; the panel takes the list's place."""
        super().set_narrow(narrow)
        self.split.set_narrow(narrow)

    def leave(self) -> None:
        """Save what was typed."""
        if self.dirty():
            self.save()

    def lost(self) -> bool:
        """Return whether something typed in the form could not be saved."""
        return self.dirty()

    def dirty(self) -> bool:
        """Return whether something was typed that is not saved."""
        return not self.panel.isHidden() and self.values() != self._before

    def arrive(self, place: Place) -> None:
        """Show a record in its form."""
        if isinstance(place, RecordAt):
            self.open_record(place.record_id)

    def open_record(self, record_id: int | None) -> None:
        """Show a record in the form (None: a new one), after what was typed before has been saved."""
        if self.dirty() and not self.save():
            return
        self._id = record_id
        self._reset()
        self.split.open_panel()
        self.choose_record(record_id)
        if record_id is None:
            self.table.clearSelection()
            self.first_field().setFocus(Qt.FocusReason.OtherFocusReason)

    def first_field(self) -> QWidget:
        """Return the field in which a new record begins."""
        raise NotImplementedError

    def save(self) -> bool:
        """Save the fields; return False when they are refused."""
        if not self.check():
            self.panel.show_error()
            return False
        kept = self.shell.attempt(lambda: self.store(self._id))
        if kept is None:
            return False
        self._id, words = kept.value
        self._show_fields()
        self._delete.setEnabled(True)
        self._show_saved()
        self.shell.say(words, undo=True)
        return True

    def _show_saved(self) -> None:
        """Choose the record that was saved and scroll to it; a filter that keeps a new one back is taken away."""
        if not self.choose_record(self._id):
            self.fill()
            if not self.choose_record(self._id):
                self.clear_filters()
                self.fill()
                self.choose_record(self._id)

    def _open_menu(self, row: Row, place: QPoint) -> None:
        self._choose(row)
        if self._id == row.id:
            remove = (self.tr("Remove") + "\tDelete", self._remove, "trash")
            open_menu(
                self, place, [(self.tr("Edit") + "\tEnter", self._edit, "edit"), *self.menu_entries(), None, remove]
            )

    def _edit(self) -> None:
        self.first_field().setFocus(Qt.FocusReason.OtherFocusReason)

    def _delete_row(self, row: Row) -> None:
        self._choose(row)
        if self._id == row.id:
            self._remove()

    def _row_chosen(self, row: Row) -> None:
        """Show what was chosen; a panel that would cover the list waits until it is asked for."""
        if not self.split.waits(self.table):
            self._choose(row)

    def _open_row(self, row: Row) -> None:
        self._choose(row)
        if self._id == row.id:
            self._edit()

    def _choose(self, row: Row) -> None:
        if row.id != self._id or self.panel.isHidden():
            self.open_record(row.id)

    def _reset(self) -> None:
        self._show_fields()
        self._delete.setEnabled(self._id is not None)
        self.check()

    def _show_fields(self) -> None:
        """Show the record as it is stored, and what was left of it."""
        self.panel.title.set_text(self.show_record(self._id))
        self._before = self.values()
        self._kept.begin(self._id or 0)

    def _remove(self) -> None:
        record_id = self._id
        if record_id is None:
            return
        said = self.shell.attempt(lambda: self.remove(record_id))
        if said:
            self._before = self.values()
            self._kept.forget()
            self.split.close_panel()
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
            self._id = None
            self.shell.say(said.value, undo=True)

    def _closed(self) -> None:
        self._reset()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
