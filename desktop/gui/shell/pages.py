"""The pages of the window: made when they are first shown, filled anew when what they show has changed."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import Any

from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.domain.base.changed import Changed
from desktop.domain.base.errors import QT_TRANSLATE_NOOP, UserError
from desktop.gui import subjects
from desktop.gui.kit.later import soon
from desktop.gui.page import Page
from desktop.gui.shell_api import Shell, Subject


def subject_of(key: str) -> Subject:
    """Return the subject that a page's key belongs to."""
    kind = key.partition(":")[0]
    return next(subject for subject in subjects.SUBJECTS if subject.key == kind)


def loaded(path: str) -> Callable[..., Any]:
    """Load and return what a subject names by its path, a class or a function."""
    module, _, name = path.rpartition(".")
    found: Callable[..., Any] = getattr(importlib.import_module(module), name)
    return found


class Pages:
    """The pages by their keys, in a stack; `shown` is the key of the one in front. `left` is told of a change of it."""

    def __init__(self, shell: Shell, stack: QStackedWidget, left: Callable[[], object]) -> None:
        self._shell, self._stack, self._left = shell, stack, left
        self._pages: dict[str, Page] = {}
        self._stale: set[str] = set()
        self._compact = self._narrow = False
        self.shown = ""

    def __getitem__(self, key: str) -> Page:
        return self._pages[key]

    def items(self) -> Iterable[tuple[str, Page]]:
        """Return the pages with their keys."""
        return self._pages.items()

    def __iter__(self) -> Iterator[Page]:
        return iter(self._pages.values())

    def current(self) -> Page | None:
        """Return the page in front."""
        return self._pages.get(self.shown)

    def add(self, key: str, page: Page, *, stale: bool = False) -> None:
        """Take in a page that was made elsewhere; a stale one is filled when it is shown."""
        page.set_compact(self._compact)
        page.set_narrow(self._narrow)
        self._pages[key] = page
        self._stack.addWidget(page)
        if stale:
            self._stale.add(key)

    def show(self, key: str) -> Page:
        """Show a page, made where it is not there yet, and return it; raises what its making raises."""
        page = self._pages.get(key)
        if page is None:
            page = self._make(key)
            self.add(key, page)
        if self.shown != key and (before := self.current()) is not None:
            before.leave()
            self._left()
        self.shown = key
        if key in self._stale:
            self._stale.discard(key)
            page.refresh()
        self._stack.setCurrentWidget(page)
        return page

    def _make(self, key: str) -> Page:
        subject = subject_of(key)
        kind, _, number = key.partition(":")
        for old in [name for name in self._pages if number and name.startswith(f"{kind}:")]:
            self._refuse_losing(self._pages[old])
            self.close(old)  # one plan is open at a time
        made = loaded(subject.page)(self._shell, int(number)) if number else loaded(subject.page)(self._shell)
        if not isinstance(made, Page):
            raise TypeError(subject.page)
        if not number:
            made.refresh()
        return made

    @staticmethod
    def _refuse_losing(page: Page) -> None:
        """Keep what was typed in a page that another one is to take the place of; raise UserError where that fails."""
        page.leave()
        if page.lost():
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "errors",
                    "“{name}” stays open until its text is saved: the disk is full, or another program holds the "
                    "data. Put that right first, then open the other one.",
                ),
                name=page.name(),
            )

    def close(self, key: str) -> None:
        """Forget a page that was opened for one thing."""
        page = self._pages.pop(key, None)
        if page is not None:
            page.leave()
            self._stack.removeWidget(page)
            page.deleteLater()

    def key_of(self, page: QWidget) -> str:
        """Return the key of a page, empty for one that is not here."""
        return next((key for key, other in self._pages.items() if other is page), "")

    def changed(self, subjects: frozenset[Changed]) -> None:
        """Fill what shows one of the subjects: the page in front now, the others when they are shown."""
        for key, page in self._pages.items():
            if page.subjects & subjects:
                if key == self.shown:
                    soon(page, partial(self._refresh, page))
                else:
                    self._stale.add(key)

    def _refresh(self, page: Page) -> None:
        if self._shell.ready:  # else the window was closed in between
            page.refresh()

    def day_began(self) -> None:
        """Fill every page anew with the new day."""
        self._stale.update(self._pages)
        page = self.current()
        if page is not None:
            self._stale.discard(self.shown)
            page.refresh()

    def set_compact(self, *, compact: bool) -> None:
        """Let every page give up what a narrow window has no room for."""
        self._compact = compact
        for page in self:
            page.set_compact(compact)

    def set_narrow(self, *, narrow: bool) -> None:
        """Let every page fold in a window that is narrower still."""
        self._narrow = narrow
        for page in self:
            page.set_narrow(narrow)
