"""How a page with a text keeps what is typed: in the database, else in a file and tried again."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from datetime import datetime
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop import i18n
from desktop.domain.base.errors import HeldError, StaleError, UserError
from desktop.domain.base.patience import MOMENT, patience
from desktop.gui.kit.later import later
from desktop.gui.left_bar import KEPT_AFTER
from desktop.gui.shell_api import Shell

SAVE_AFTER = 800  # milliseconds after the last letter
AGAIN_AFTER = 5000  # milliseconds after a save that failed
_HELD_FOR_LONG = 3  # times in a row that it is held before more is said of it


class TextPage(Protocol):
    """What a page gives for its text to be kept."""

    def save_typed(self) -> None:
        """Save the text while it may be typed on: a database that another program holds is not waited for."""

    def keep_draft(self) -> None:
        """Write what was typed beside the database while it waits for its save."""

    def write_file(self) -> None:
        """Write the text as it is in memory beside the database."""

    def drop_file(self) -> None:
        """Forget what was written beside the database."""

    def show_saved(self, words: str, tone: str) -> None:
        """Show in the page's line whether the text is saved."""


class Keeping(QObject):
    """Saves, tries again what failed, and writes what waits beside the database meanwhile.

    `unsaved` tells that the last save failed, `held` how often in a row because another program held the database.
    """

    def __init__(self, owner: QWidget, shell: Shell, page: TextPage) -> None:
        super().__init__(owner)
        self._shell, self._page = shell, page
        self.unsaved, self.held = False, 0
        self.save_timer = later(self, page.save_typed, SAVE_AFTER)
        self.draft_timer = later(self, page.keep_draft, KEPT_AFTER)
        self.again_timer = later(self, page.save_typed, AGAIN_AFTER)

    def typed(self) -> None:
        """Write what is typed beside the database soon, however long it goes on."""
        if not self.draft_timer.isActive():
            self.draft_timer.start()

    def stop(self) -> None:
        """Forget what was to be done in a while."""
        self.draft_timer.stop()
        self.again_timer.stop()

    def save(self, act: Callable[[], object], *, quietly: bool = False) -> bool:
        """Save by `act` and return whether that went well; raise StaleError when others changed what is saved.

        Done `quietly` it does not wait for what another program holds, and only the page's line tells of that at first.
        """
        self.stop()
        failed = self.unsaved
        try:
            with patience(MOMENT) if quietly else contextlib.nullcontext():
                act()
        except HeldError as error:
            self.held += 1
            self._not_kept(error, again=failed and self.held != _HELD_FOR_LONG, quietly=quietly)
        except StaleError:  # it is tried again only when more is typed
            self.unsaved = True
            self._page.write_file()
            self._page.show_saved(self.tr("Not saved"), "red")
            raise
        except UserError as error:
            self._not_kept(error, again=failed)
        else:
            told = failed and (self.held == 0 or self.held >= _HELD_FOR_LONG)
            self.unsaved, self.held = False, 0
            self._page.drop_file()
            self._page.show_saved(self.tr("Saved at {time}").format(time=f"{datetime.now():%H:%M}"), "muted")
            if told:
                self._shell.say(self.tr("The text is saved now; nothing was lost."))
            return True
        return False

    def _not_kept(self, error: UserError, *, again: bool, quietly: bool = False) -> None:
        """Say that the text is not saved, keep it in a file, and try again in a while."""
        self.unsaved = True
        self._page.write_file()
        quietly = quietly and self.held < _HELD_FOR_LONG
        words = self.tr("Not saved at {time}; it is tried again").format(time=f"{datetime.now():%H:%M}")
        self._page.show_saved(words, "muted" if quietly else "red")
        if not again and not quietly:
            self._shell.say(i18n.sentence(error), tone="red")
        self.again_timer.start()
