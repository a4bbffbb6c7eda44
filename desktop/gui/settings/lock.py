"""The section of the settings for the password of the program and the lock of its window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop.domain.base.filling import filled
from desktop.gui.kit.basic import Button, Label, card, card_head, column, line, row, scrolled
from desktop.gui.kit.forms import Field, choose, combo, password_field, show_error
from desktop.gui.kit.messages import Notice

if TYPE_CHECKING:
    from desktop.gui.shell_api import Shell

_MINUTES = (5, 10, 15, 30, 60, 0)


class LockSection(QWidget):
    """Set, change or remove the password; after how much rest it is asked for."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self._state = Label("", 12, bold=True)
        self._old, self._new, self._again = password_field(), password_field(), password_field()
        self._old_field = Field(self.tr("Present password"), self._old)
        self._new_field = Field(self.tr("New password"), self._new, self.tr("At least 6 letters or digits."))
        self._again_field = Field(self.tr("New password once more"), self._again)
        for edit in (self._old, self._new, self._again):
            edit.returnPressed.connect(self.save)
        after, never = self.tr("after {count} minute{count:|s}"), self.tr("only when I lock it")
        self._minutes = combo([(filled(after, count=count) if count else never, count) for count in _MINUTES])
        self._minutes.currentIndexChanged.connect(lambda _index: self._keep_minutes())
        self._minutes_field = Field(self.tr("Lock the window by itself"), self._minutes)
        self._remove = Button(self.tr("Remove the password"), clicked=self.remove)
        self._save = Button("", "tonal", clicked=self.save)
        self._now = Button(self.tr("Lock now"), icon="lock", clicked=shell.lock)
        words = Notice(
            "info",
            "amber",
            self.tr(
                "The password keeps others from looking into the window. It does not encrypt the files: who may read "
                "the data folder can read them. Keep it well; the help says what to do when it is forgotten."
            ),
        )
        fields = column(
            words, self._old_field, self._new_field, self._again_field, self._minutes_field, None, spacing=16,
            margins=(16, 16, 16, 16),
        )  # fmt: skip
        head = card_head(self._state, self._now)
        foot = row(self._remove, None, self._save, margins=(12, 8, 12, 8))
        frame = card(column(head, line(), (scrolled(fields), 1), line(), foot, spacing=0, margins=(1, 1, 1, 1)))
        frame.setMaximumWidth(720)
        self.setLayout(row((frame, 20), None))

    def refresh(self) -> None:
        """Show whether there is a password; what was typed goes."""
        lock = self._shell.services.lock
        there = lock.is_set()
        self._state.setText(self.tr("A password is set") if there else self.tr("There is no password"))
        self._old_field.setVisible(there)
        self._minutes_field.setVisible(there)
        self._remove.setVisible(there)
        self._now.setVisible(there)
        self._save.set_words(self.tr("Change the password") if there else self.tr("Set the password"))
        for edit in (self._old, self._new, self._again):
            edit.clear()
        self._clear_errors()
        self._minutes.blockSignals(True)
        choose(self._minutes, lock.idle_minutes())
        self._minutes.blockSignals(False)

    def _clear_errors(self) -> None:
        for field in (self._old_field, self._new_field, self._again_field):
            field.set_error("")

    def save(self) -> None:
        """Set the password that was typed twice."""
        self._clear_errors()
        lock = self._shell.services.lock
        if self._new.text() != self._again.text():
            self._again_field.set_error(self.tr("The two are not the same."))
            show_error(self)
            return
        if self._shell.attempt(lambda: lock.set_password(self._new.text(), self._old.text())):
            self._done(self.tr("The password is set. It is asked for at the next start."))

    def remove(self) -> None:
        """Have no password any more."""
        self._clear_errors()
        if not self._old.text():
            self._old_field.set_error(self.tr("Type the present password first."))
            show_error(self)
            return
        lock = self._shell.services.lock
        if self._shell.attempt(lambda: lock.remove_password(self._old.text())):
            self._done(self.tr("There is no password any more."))

    def _done(self, words: str) -> None:
        self.refresh()
        self._shell.say(words)

    def _keep_minutes(self) -> None:
        self._shell.services.lock.set_idle_minutes(int(self._minutes.currentData()))
