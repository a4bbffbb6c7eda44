"""The filters of the task list that have a name: choose one, save what is chosen, remove one."""

from __future__ import annotations

import textwrap
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from desktop import i18n
from desktop.domain.base.errors import UserError
from desktop.domain.base.text import clean
from desktop.domain.task.filter import TaskFilter
from desktop.gui.kit.basic import (
    Button,
    Label,
    column,
)
from desktop.gui.kit.dialog import Dialog, ask
from desktop.gui.kit.forms import Field, text_field
from desktop.gui.kit.theme import theme

if TYPE_CHECKING:
    from desktop.gui.shell_api import Shell
    from desktop.services import Services

translate = QCoreApplication.translate

_WIDE = 130  # pixels of the name on the button at 100 %
_PROPOSED = 50  # letters of a name that is proposed


class SavedFilters(Button):
    """The button that shows which saved filter is in force and opens the menu of them.

    `picked` tells the filter that was chosen, `used` that an entry of the menu was taken. `chosen` gives what the
    fields say now, `summary` the same in words.
    """

    picked = Signal(object)
    used = Signal()

    def __init__(self, shell: Shell, chosen: Callable[[], TaskFilter], summary: Callable[[], str]) -> None:
        super().__init__("", icon="list", clicked=self.open_menu)
        self._shell = shell
        self._chosen, self._summary = chosen, summary
        self._filters: list[TaskFilter] = []
        self._short = False
        self.setToolTip(self.tr("Saved filters"))
        self.mark()

    @property
    def _services(self) -> Services:
        return self._shell.services

    def refresh(self) -> None:
        """Read the saved filters again."""
        self._filters = self._services.filters.all()
        self.mark()

    def set_short(self, short: bool) -> None:
        """Show the icon alone where room is short."""
        self._short = short
        self.setProperty("short", "1" if short else "")
        self.style().unpolish(self)
        self.style().polish(self)
        self.mark()

    def current(self) -> TaskFilter | None:
        """Return the saved filter that says what the fields say."""
        now = self._chosen()
        return next((item for item in self._filters if _alike(item, now)), None)

    def mark(self) -> None:
        """Name the filter that is in force."""
        current = self.current()
        name = current.name if current else self.tr("Saved filters")
        room = theme.px(_WIDE)
        words = self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, room)
        self.setText("" if self._short else f" {words}".replace("&", "&&"))
        self.setAccessibleName(self.tr("Saved filters"))
        self.setToolTip(self.tr("Saved filter: {name}").format(name=name) if current else name)

    def menu_of(self) -> QMenu:
        """Return the menu: the filters by name, saving, removing."""
        menu = QMenu(self)
        current = self.current()
        for item in self._filters:
            action = menu.addAction(_plain(item.name), partial(self._act, partial(self.picked.emit, item)))
            action.setCheckable(True)
            action.setChecked(item is current)
        if not self._filters:
            menu.addAction(self.tr("No filter has been saved yet")).setEnabled(False)
        menu.addSeparator()
        menu.addAction(
            theme.icon("save", size=16), self.tr("Save the filter in force …"), partial(self._act, self.save)
        )
        if self._filters:
            gone = menu.addMenu(theme.icon("trash", size=16), self.tr("Remove a saved filter"))
            for item in self._filters:
                gone.addAction(_plain(item.name), partial(self._act, partial(self.remove, item.name)))
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def open_menu(self) -> QMenu:
        """Open the menu under the button."""
        menu = self.menu_of()
        size: QSize = menu.sizeHint()
        corner = self.mapToGlobal(self.rect().bottomRight())
        corner.setX(corner.x() - size.width() + 1)
        menu.popup(corner)
        return menu

    def _act(self, act: Callable[[], object]) -> None:
        self.used.emit()
        act()

    def save(self) -> None:
        """Ask for a name and keep what the fields say."""
        current = self.current()
        name = current.name if current else textwrap.shorten(self._summary(), _PROPOSED, placeholder=" …")
        dialog = SaveDialog(self.window(), self._services, self._chosen(), name, self._summary())
        if dialog.exec() == SaveDialog.DialogCode.Accepted:
            self._shell.say(self.tr("The filter “{name}” was saved.").format(name=dialog.kept.name), undo=True)
        dialog.deleteLater()

    def remove(self, name: str) -> None:
        """Forget a filter, with an offer to take that back."""
        if self._shell.attempt(lambda: self._services.filters.remove(name)):
            self._shell.say(self.tr("The filter “{name}” was removed.").format(name=name), undo=True)


class SaveDialog(Dialog):
    """The name of a filter; a name that is taken asks whether to replace. `kept` is what was saved."""

    def __init__(self, parent: QWidget, services: Services, chosen: TaskFilter, name: str, summary: str) -> None:
        self._services, self.kept = services, chosen
        self.name = text_field(name)
        self.field = Field(translate("SaveDialog", "Name"), self.name)
        words = summary or translate("SaveDialog", "All tasks")
        super().__init__(
            parent,
            "save",
            translate("SaveDialog", "Save the filter under which name?"),
            translate("SaveDialog", "Kept are the filter, the groups and the order. Periods go with the day of use."),
            yes=translate("SaveDialog", "Save the filter"),
            no=translate("SaveDialog", "Do not save"),
            body=column(self.field, Label(words, 9, tone="muted", wrap=True)),
        )
        self.name.selectAll()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.name.textEdited.connect(lambda _text: self.field.set_error(""))

    def accept(self) -> None:
        """Save, unless the name is wrong or taken and is to stay so."""
        name = clean(self.name.text())
        if self._services.filters.find(name) is not None and not ask(
            self,
            "save",
            translate("SaveDialog", "Replace the saved filter “{name}”?").format(name=name),
            translate("SaveDialog", "There is one of this name. What it keeps is replaced; this can be undone."),
            yes=translate("SaveDialog", "Replace it"),
            no=translate("SaveDialog", "Choose another name"),
        ):
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        try:
            self.kept = self._services.filters.save(replace(self.kept, name=name))
        except UserError as error:
            self.field.set_error(i18n.sentence(error))
            return
        super().accept()


def _alike(kept: TaskFilter, now: TaskFilter) -> bool:
    """Return whether two filters ask for the same; with groups the order says nothing."""
    first, second = (replace(item, name="", unit="", plan="") for item in (kept, now))
    if first.group:
        first, second = (replace(item, order="", descending=False) for item in (first, second))
    return first == second


def _plain(name: str) -> str:
    return name.replace("&", "&&")
