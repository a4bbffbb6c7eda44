"""A page of the window, and how the focus gets into its parts."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QTextEdit, QVBoxLayout, QWidget

from desktop.domain.base.changed import Changed
from desktop.gui.kit.page_parts import FilterRow, Header, SidePanel
from desktop.gui.kit.within import within
from desktop.gui.places import NewPlan

if TYPE_CHECKING:
    from desktop.gui.kit.table import Table
    from desktop.gui.places import Place
    from desktop.gui.shell_api import Offer, Shell
    from desktop.services import Services


translate = QCoreApplication.translate


@dataclass(frozen=True)
class Uses:
    """What a page can do with files, and a line on what it would be done to.

    `first` tells that they are most likely meant for that, before all else that can be done with such files.
    """

    about: str = ""
    ways: Sequence[Offer] = ()
    first: bool = False


UndoScope = tuple[Collection[str], str, Collection[tuple[str, str]]]
"""What `UndoService.last` and `redo` take."""


def focus_pane(pane: QWidget) -> bool:
    """Put the focus into a part of the window, on it or on its first field, and return whether there was one."""
    part: QWidget | None = pane
    if pane.focusPolicy() == Qt.FocusPolicy.NoFocus and pane.focusProxy() is None:
        tabbed = Qt.FocusPolicy.TabFocus
        ready = [i for i in within(pane, seen=True) if i.isEnabled() and i.focusPolicy() & tabbed == tabbed]
        part = next((i for i in ready if not isinstance(i, QAbstractButton)), ready[0] if ready else None)
    if part is None or not part.isEnabled():
        return False
    part.setFocus(Qt.FocusReason.ShortcutFocusReason)
    return True


def gives_up(parent: QWidget, name: str) -> bool:
    """Ask whether text that could not be saved, typed in what has a name, may be lost; return the answer."""
    from desktop.gui.kit import dialog  # seldom

    return dialog.ask(
        parent, "database", translate("Page", "Close although text is not saved?"),
        translate("Page", "What was typed last in “{name}” could not be saved: a field is not filled in rightly, the "
                  "disk is full, or another program holds the data. Keep it open, put it right, then close it.")
        .format(name=name),
        yes=translate("Page", "Close and lose it"), no=translate("Page", "Keep it open"), danger=True,
    )  # fmt: skip


def _corner(page: QWidget, part: QWidget) -> tuple[int, int]:
    place = part.mapTo(page, QPoint(0, 0))
    return place.y() // 24, place.x()  # what begins on about one line counts from the left


PLAN_AS_A_WHOLE = frozenset(
    f"plan.{act}"
    for act in ("added", "deleted", "restored", "submitted", "withdrawn", "issued", "revised", "closed", "reopened")
)
"""What is done to a plan and seen in lists of plans, where changes of its text are not."""


class Page(QWidget):
    """A page of the main window: `header` on top, `body` below. `subjects` are the changes that it shows."""

    subjects: frozenset[Changed] = frozenset()
    undo_kinds: frozenset[str] = PLAN_AS_A_WHOLE | {"task", "draft"}
    """What Ctrl+Z takes back here: operations by how their actions begin."""

    def __init__(self, shell: Shell, title: str) -> None:
        super().__init__()
        self.shell = shell
        self.compact = self.narrow = False
        self.header = Header(title)
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        self.body.setContentsMargins(0, 0, 0, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 14, 24, 16)
        layout.setSpacing(12)
        layout.addWidget(self.header)
        layout.addLayout(self.body, 1)

    @property
    def services(self) -> Services:
        """Return the use cases."""
        return self.shell.services

    def refresh(self) -> None:
        """Read again what the page shows."""

    def opened_from(self, place: Place, name: str) -> None:
        """Take in where one was when a place of the page was asked for, and what that is called in the navigation.

        Called before `arrive`; one who only comes back to the page as it was left has asked for no place.
        """

    def arrive(self, place: Place) -> None:
        """Show a place of the page: called each time when one goes to it."""

    def place(self) -> Place | None:
        """Return where the page stands, when one shall come back there after the look was changed."""
        return None

    def uses_of(self, paths: Sequence[Path]) -> Uses:
        """Return what the page can do with files let go on the window."""
        del paths
        return Uses()

    def primary(self) -> None:
        """Do what the page's filled button does."""

    def new(self) -> None:
        """Begin something new (Ctrl+N): a plan, where the page has nothing of its own to begin."""
        self.shell.go(NewPlan())

    def panes(self) -> list[QWidget]:
        """Return the parts that F6 leads through: filters, tables and texts, the side panel, as they are shown."""
        kinds = (FilterRow, QAbstractItemView, QTextEdit, SidePanel)
        shown = [part for part in within(self, seen=True) if isinstance(part, kinds)]
        inside = [part for part in shown if any(other.isAncestorOf(part) for other in shown if other is not part)]
        panes = [part for part in shown if part not in inside and not part.window().isModal()]
        return sorted(panes, key=lambda part: (isinstance(part, SidePanel), _corner(self, part)))

    def undo_scope(self) -> UndoScope:
        """Return which operations Ctrl+Z takes back on the page: their kinds, the one thing that it shows, and others.

        Those are named by action and subject: what can be done on the page to things beside its own.
        """
        return self.undo_kinds, "", ()

    def back(self) -> None:
        """Go to the list that the page was opened from (Esc, Alt+Left, a click on the breadcrumb)."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close what lies open on the page, else go back, with Esc that nothing on the page wanted."""
        if event.key() == Qt.Key.Key_Escape and not self.close_part():
            self.back()
        super().keyPressEvent(event)

    def close_part(self) -> bool:
        """Close what lies open beside what the page shows, its panel; return whether anything did."""
        panel = next((part for part in within(self, seen=True) if isinstance(part, SidePanel)), None)
        if panel is not None:
            panel.close_panel()
        return panel is not None

    def leave(self) -> None:
        """Keep what was typed before another page is shown."""

    def lost(self) -> bool:
        """Return whether something that was typed is kept nowhere, and would be lost with the window."""
        return False

    def name(self) -> str:
        """Return what the page is called where it is spoken of."""
        return self.header.title.full_text()

    def set_narrow(self, narrow: bool) -> None:
        """Fold filters and let the side panel take the table's place in a window that is narrower still."""
        self.narrow = narrow

    def track_columns(self, name: str, table: Table[Any]) -> None:
        """Keep widths and order of a table's columns on this computer, under a name."""
        key = f"layout:{name}"
        table.track_layout(self.shell.memory.load(key), lambda layout: self.shell.memory.save(key, layout))

    def set_compact(self, compact: bool) -> None:
        """Give up what a narrow window has no room for."""
        self.compact = compact
        if compact:
            self.header.context.hide()
        elif self.header.context.full_text():
            self.header.context.show()


class Whole(QWidget):
    """What takes the whole window, like the wizard.

    `finished` tells the place to go to, None for where one was; `shown_anew` that it shows something else.
    """

    finished = Signal(object)
    shown_anew = Signal()

    def begin(self) -> None:
        """Do what waits until it is shown."""

    def focus_first(self) -> None:
        """Put the focus where the work begins, once it is shown: before, a window keeps none."""

    def leave(self) -> None:
        """Keep what was typed, as when the window is closed."""

    def lost(self) -> bool:
        """Return whether something that was typed is kept nowhere, and would be lost with what is shown here."""
        return False

    def name(self) -> str:
        """Return what is shown here is called where it is spoken of."""
        return ""

    def may_leave(self) -> bool:
        """Keep what was typed; return whether nothing would be lost, or is to be."""
        self.leave()
        return not self.lost() or gives_up(self, self.name())

    def later(self) -> None:
        """Leave for now; what was begun stays."""
        if self.may_leave():
            self.finished.emit(None)

    def say(self, text: str, *, tone: str = "", offer: Offer | None = None) -> None:
        """Show a sentence at the foot, with what is offered."""

    def undo(self) -> None:
        """Take back the last step of what is shown here, where no field has typing to take back."""

    def redo(self) -> None:
        """Do it again."""

    def takes_file(self, path: Path) -> bool:
        """Take a file that was let go on the window, where there is a use for it; return whether it was taken."""
        del path
        return False
