"""Files that are dropped anywhere on the window: what can be done with one by what it is, offered in words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QObject, Qt, QTimer
from PySide6.QtGui import QDropEvent, QWindow
from PySide6.QtWidgets import QDialog, QWidget

from desktop.domain.base.filling import filled
from desktop.domain.task.rows import TaskQuery
from desktop.gui.books import BOOKS
from desktop.gui.kit.basic import Button, column
from desktop.gui.kit.dialog import Dialog
from desktop.gui.kit.drop_hint import DropHint, takes_drops
from desktop.gui.page import Page, Uses, Whole
from desktop.gui.places import CollectedAt, FormsAt, NewPlan, PageAt, PlanAt, TasksAt
from desktop.gui.shell.lock import LockPage
from desktop.gui.shell_api import Offer, Shell

if TYPE_CHECKING:
    from desktop.services.books.service import Taken

PLANS = frozenset({".docx", ".pdf", ".txt", ".doc", ".odt", ".rtf"})
COLLECTED = frozenset({".xlsx", ".xlsm", ".eml", ".zip"})
FORMS = frozenset({".xlsx", ".xlsm", ".xls", ".ods", ".eml"})  # a unit may have saved its form in another format
BACKUPS = frozenset({".skh", ".sqlite3"})


class FileDrops(QObject):
    """Takes files that are dropped on a window, before its fields would take their names as text.

    Parts that take files themselves (the evidence of a task) keep doing so. `front` gives what takes the whole window,
    `page` the page that is shown.
    """

    def __init__(
        self,
        shell: Shell,
        open_backup: Callable[[Path], object],
        front: Callable[[], QWidget | None],
        page: Callable[[], Page | None],
    ) -> None:
        window = shell.widget
        super().__init__(window)
        self._window, self._shell = window, shell
        self._open_backup, self._front, self._page = open_backup, front, page
        self._hint = DropHint(window, self.tr("Let go to choose what happens with the file"))
        window.setAcceptDrops(True)
        self._handle: QWindow | None = window.windowHandle()
        if self._handle is not None:
            self._handle.installEventFilter(self)

    def let_go(self) -> None:
        """Watch the window no longer: it is about to be taken down."""
        if self._handle is not None:
            self._handle.removeEventFilter(self)
            self._handle = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take files; leave words and cards that are dragged to the fields and lists."""
        kind = event.type()
        if kind == QEvent.Type.DragLeave:
            self._hint.hide()
        elif isinstance(event, QDropEvent):  # entering and moving are such events, too
            paths = _files(event.mimeData())
            inside = takes_drops(self._window.childAt(event.position().toPoint()))
            taken = bool(paths) and not inside and self._ready()
            self._hint.setVisible(taken and kind != QEvent.Type.Drop)
            if taken:
                event.setDropAction(Qt.DropAction.CopyAction)
                event.accept()
                if kind == QEvent.Type.Drop:
                    QTimer.singleShot(0, self, lambda: self.offer(paths))  # who gave the files must not wait
                return True
        return super().eventFilter(watched, event)

    def _ready(self) -> bool:
        return self._shell.ready and self._window.isEnabled() and not isinstance(self._front(), LockPage)

    def offer(self, paths: Sequence[Path]) -> None:
        """Ask what is to be done with files; say why where nothing can be."""
        if len(paths) == 1 and paths[0].suffix.lower() in BACKUPS:
            self._open_backup(paths[0])  # asks whether the data shall be restored
            return
        if (front := self._front()) is not None:
            self._offer_to(front, paths)
            return
        said, ways = self._ways(paths)
        if not ways:
            each = len(paths) > 1 and any(path.suffix.lower() in PLANS | BOOKS | BACKUPS for path in paths)
            single = self.tr("Plans, workbooks and backups are taken one at a time. Drop one of these files alone.")
            self._shell.say(single if each else self._nothing(paths[0].name), tone="amber")
            return
        name = paths[0].name if len(paths) == 1 else filled(self.tr("{count} file{count:|s}"), count=len(paths))
        dialog = DropDialog(self._window, name, said, [way.words for way in ways])
        chosen = dialog.chosen if dialog.exec() == QDialog.DialogCode.Accepted else -1
        dialog.deleteLater()
        if chosen >= 0:
            ways[chosen].act()

    def _ways(self, paths: Sequence[Path]) -> tuple[str, list[Offer]]:
        """Return what can be done with files, and to what."""
        first, ending = paths[0], paths[0].suffix.lower()
        page = self._page()
        uses = page.uses_of(paths) if page is not None else Uses()
        said, ways = uses.about, [] if uses.first else [*uses.ways]
        if len(paths) == 1 and self._shell.services.consolidation.gives(first):  # nothing else is meant by such a file
            given = Offer(self.tr("Take the tasks that the level above gives"), lambda: self._take(first))
            return said, [given, *uses.ways]
        if len(paths) == 1 and ending in PLANS:
            paper = self.tr("Make a plan of what this superior's paper asks")
            ways.insert(0, Offer(paper, lambda: self._shell.go(NewPlan(paper=first))))
            ways.insert(0, Offer(self.tr("Read it as a new plan"), lambda: self._shell.go(NewPlan(file=first))))
        if len(paths) == 1 and ending in BOOKS:
            ways.insert(0, Offer(self.tr("Take its tasks over"), lambda: self._take_book(first)))
        collected = all(path.suffix.lower() in COLLECTED or path.is_dir() for path in paths)
        if collected and self._shell.services.consolidation.receives():
            ways.insert(
                0, Offer(self.tr("Add to the consolidation"), lambda: self._shell.go(CollectedAt(tuple(paths))))
            )
        if all(path.suffix.lower() in FORMS or path.is_dir() for path in paths):
            forms = Offer(self.tr("Compare as forms of units"), lambda: self._shell.go(FormsAt(tuple(paths))))
            ways.insert(0 if self._shell.services.unit_forms.is_form(first) else len(ways), forms)
        return said, [*uses.ways, *ways] if uses.first else ways

    def _take(self, path: Path) -> None:
        """Make a draft of a plan of the tasks that the level above gives, and show what it changed of earlier ones."""
        service = self._shell.services.consolidation
        changed = self._shell.attempt(lambda: service.changes(service.given(path)[0]))
        made = self._shell.attempt(lambda: service.take(path)) if changed is not None else None
        if made is None or changed is None:
            return
        if made.value is not None:
            self._shell.go(PlanAt(made.value, 1))
            self._shell.say(self.tr("The tasks are in a draft now: give each to a unit, then issue it."), undo=True)
        elif not changed.value:
            self._shell.say(self.tr("All tasks of “{name}” are in the book already.").format(name=path.name))
        if changed.value:
            from desktop.gui.books.given import show_changes  # with the first workbook

            show_changes(self._shell, path.name, changed.value)

    def _take_book(self, path: Path) -> None:
        from desktop.gui.books.dialog import said, take_up  # with the first workbook

        taken = take_up(self._shell, path)
        if taken is not None:
            self._shell.say(said(taken), undo=True, offer=Offer(self.tr("Show them"), lambda: self._show(taken)))

    def _show(self, taken: Taken) -> None:
        self._shell.go(TasksAt(TaskQuery(plan_id=taken.plan_id)) if taken.plan_id is not None else PageAt("tasks"))

    def _offer_to(self, front: QWidget, paths: Sequence[Path]) -> None:
        """Let the first step of the wizard read a file; what else is in front is finished first."""
        if not isinstance(front, Whole):
            return
        if len(paths) == 1 and paths[0].suffix.lower() in PLANS | BOOKS and front.takes_file(paths[0]):
            return
        words = self.tr("Finish or leave what is open first, then drop “{name}” again.")
        front.say(words.format(name=paths[0].name), tone="amber")

    def _nothing(self, name: str) -> str:
        return self.tr(
            "“{name}” is neither a plan nor a backup. To attach it as evidence, choose a task first and drop it again."
        ).format(name=name)


class DropDialog(Dialog):
    """What shall happen with a dropped file; `chosen` is the place of the way that was taken."""

    def __init__(self, parent: QWidget, name: str, text: str, ways: Sequence[str]) -> None:
        self.chosen = 0
        others = [Button(words, clicked=partial(self._take, place)) for place, words in enumerate(ways) if place]
        super().__init__(
            parent,
            "file-in",
            QCoreApplication.translate("FileDrops", "What shall be done with “{name}”?").format(name=name),
            text,
            yes=ways[0],
            no=QCoreApplication.translate("FileDrops", "Nothing"),
            body=column(*others, spacing=8) if others else None,
        )

    def _take(self, place: int) -> None:
        self.chosen = place
        self.accept()


def _files(data: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
