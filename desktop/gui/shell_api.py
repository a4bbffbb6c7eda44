"""What pages, wizard and exports may ask of the window around them, and how a subject shows itself to it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.domain.base.errors import UserError
    from desktop.gui.places import Place
    from desktop.services import Services

T = TypeVar("T")


@dataclass(frozen=True)
class Offer:
    """What can be done about a sentence: the button's words, and what it does."""

    words: str
    act: Callable[[], object]


@dataclass(frozen=True)
class Subject:
    """A part of the window: its page, and the page's place in the navigation.

    `name`, empty for what has no entry there, and `short` (for a narrow window) are words of the translations' context
    "MainWindow". `page` is the class of the page, "package.module.Class", loaded when it is first shown. `find` is the
    function with which the search over everything looks there, called with services, words and how many it may give;
    it returns lines with the place of each as their data. `scenes` is the module that goes through all that there is to
    be seen of it (see `gui.scene`). A page of its own for each thing of a kind has a key with a
    colon in its places, "plan:7", and is given the number. The entry of what it is `within` is marked for it. `whole`
    takes the whole window, as the wizard does.
    """

    key: str
    name: str = ""
    icon: str = ""
    page: str = ""
    find: str = ""
    short: str = ""
    scenes: str = ""
    within: str = ""
    apart: bool = False
    whole: bool = False
    receiving: bool = False  # only for offices to which others report


@dataclass(frozen=True)
class Done(Generic[T]):
    """What an act gave that was not refused."""

    value: T


class Memory(Protocol):
    """How things were shown on this computer: JSON values by name."""

    def save(self, name: str, value: object) -> None:
        """Remember a value until the next start and after."""

    def load(self, name: str) -> Any:  # noqa: ANN401 (what was kept, or what was put into the file by hand)
        """Return what `save` was given, None for nothing."""


class Runner(Protocol):
    """What does work beside the window."""

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], object] | None = None,
        *,
        words: str,
        may_stop: bool = True,
        hasten: Callable[[], object] | None = None,
        failed: Callable[[UserError], object] | None = None,
    ) -> bool:
        """Do work that may take long beside the window, then `done` with what it gave; return whether that was done.

        - `work` runs in a thread of its own. It may use services, storage and documents (each use case has a
          connection of its own there), never a widget. What it changes is told to the pages once, when it is over.
        - Work of more than 0.3 seconds shows a dialog over the window: `words` ("Reading the file …"), a bar, Cancel.
          Whatever is done in the work, however deep, now and then calls `report(done, of)` or `check()` of
          `desktop.domain.base.work`: the first moves the bar, and both are where Cancel ends the work, by raising
          `Stopped`. With `may_stop` False there is no Cancel: for what must not be left half done.
        - `hasten` is called when Cancel is pressed, for work that waits for something else (another process).
        - `done` is called on the window's thread, after the pages were told, never when the work was refused or
          stopped. A UserError is shown as `attempt` does, or given to `failed`; any other error is raised here.
        - It returns when all that is over; the window paints meanwhile and takes no clicks. When the window is closed
          the work is stopped, or ends where it may not be, and the window closes then.
        """

    def beside(
        self,
        work: Callable[[], T],
        done: Callable[[T | None], object],
        *,
        begun: Callable[[Callable[[], None]], object],
        told: Callable[[int, int], object],
        failed: Callable[[UserError], object] | None = None,
    ) -> None:
        """Do work beside the window as `run` does, while the window can be used.

        - Where it takes more than 0.3 seconds `begun` is called with what stops it, then `told` now and then with how
          much is done and of how much.
        - `done` is called when it is over, with None where it was stopped.
        - What `work` changes is told to the pages when it is over. When the window is closed the work is stopped first.
        """


class Shell(Runner, Protocol):
    """The window as its pages see it."""

    @property
    def services(self) -> Services:
        """Return the use cases; they are there once the window is ready."""

    @property
    def ready(self) -> bool:
        """Return whether the data is open."""

    @property
    def memory(self) -> Memory:
        """Return what is remembered on this computer."""

    @property
    def widget(self) -> QWidget:
        """Return what dialogs stand over."""

    def say(
        self,
        text: str,
        *,
        tone: str = "",
        undo: bool = False,
        offer: Offer | None = None,
        other: Offer | None = None,
        passing: bool = False,
    ) -> None:
        """Tell what was done, with an offer to take it back (`undo`), or another one.

        `tone` is "amber", "red" or empty for what went well. A `passing` sentence goes when another page is shown.
        """

    def attempt(self, act: Callable[[], T]) -> Done[T] | None:
        """Do something that may be refused: return what it gave, or show the sentence of the refusal."""

    def go(self, place: Place) -> None:
        """Show a place, in the page that knows it."""

    def gone(self, page: QWidget) -> None:
        """Forget the page of a thing that is no more; the list that it was opened from is shown in its place."""

    def search(self) -> None:
        """Search over everything."""

    def undo(self, operation_id: int | None = None) -> None:
        """Take back the last step of what the page shows."""

    def redo(self) -> None:
        """Do again what was taken back last of what the page shows."""

    def help(self, key: str = "") -> None:
        """Show the help of a page, by default of what is in front."""

    def lock(self) -> None:
        """Lock the window, where there is a password."""

    def look_changed(self) -> None:
        """Take over language, colours and text size from the settings that were just saved."""
