"""The evidence files of a task: listed, attached by dialog or by drop, opened, detached."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QObject, Qt, QUrl
from PySide6.QtGui import QAction, QDesktopServices, QDropEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from desktop import i18n
from desktop.domain.base.filling import filled
from desktop.domain.task.rows import EvidenceRow
from desktop.gui import labels
from desktop.gui.files import ask_for_files, recent_button
from desktop.gui.kit.basic import (
    Button,
    Label,
    card,
    column,
    row,
)
from desktop.gui.kit.drop_hint import TAKES_DROPS, DropHint
from desktop.gui.kit.lists import Line, LineList
from desktop.gui.kit.theme import theme
from desktop.gui.kit.within import within

if TYPE_CHECKING:
    from desktop.domain.base.errors import UserError
    from desktop.gui.shell_api import Shell


class EvidenceList(QWidget):
    """The files of one task, with what can be done with them."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self._task_id: int | None = None
        name = self.tr("Evidence files")
        cut = Qt.TextElideMode.ElideMiddle  # the ending of a name says what it is
        self.list = LineList(name, selects=True, twice=True, stacked=True, most=4, cut=cut)
        self.list.opened.connect(lambda _line: self.open_file())
        self._head = Label(name, 9, bold=True, tone="muted")
        self._head.setBuddy(self.list)
        self._hint = Label(self.tr("None yet. Drop files here, or attach them."), 9, tone="muted", wrap=True)
        self._frame = card(column(self.list, spacing=0, margins=(1, 1, 1, 1)))
        self.attach_button = Button(self.tr("Attach files"), icon="paperclip", clicked=self.ask)
        self.open_button = Button(self.tr("Open"), "flat", clicked=self.open_file)
        self.detach_button = Button(self.tr("Detach"), "flat", clicked=self.detach)
        for words, icon, keys, act in (
            (self.tr("Open"), "file", None, self.open_file),
            (self.tr("Detach"), "unlink", QKeySequence.StandardKey.Delete, self.detach),
        ):
            action = QAction(theme.small_icon(icon), words, self.list)
            if keys is not None:
                action.setShortcut(QKeySequence(keys))
                action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(act)
            self.list.addAction(action)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._enable())
        recent = recent_button(shell, lambda path: self.attach([path]), ())
        buttons = row(self.attach_button, recent, None, self.open_button, self.detach_button, spacing=0)
        self.setLayout(column(self._head, self._frame, self._hint, buttons, spacing=4))

    def show_task(self, task_id: int | None) -> None:
        """Show the files of a task."""
        self._task_id = task_id
        self.refresh()

    def refresh(self) -> None:
        """Read the files again; the chosen one stays chosen."""
        chosen = self.list.current()
        files = self._shell.services.tasks.evidence(self._task_id) if self._task_id is not None else []
        self.list.set_rows([file_line(item) for item in files])
        for number, item in enumerate(files):
            if chosen is not None and item.id == chosen.id:
                self.list.setCurrentIndex(self.list.model().index(number, 0))
        words = self.tr("Evidence files ({count})").format(count=len(files)) if files else self.tr("Evidence files")
        self._head.setText(words)
        for part in (self._frame, self.open_button, self.detach_button):
            part.setVisible(bool(files))
        self._hint.setVisible(not files)
        self._enable()

    def rows(self) -> list[Line]:
        """Return what is listed."""
        return self.list.rows()

    def ask(self) -> None:
        """Let the user choose files to attach."""
        if chosen := ask_for_files(self._shell, self.tr("Attach files"), several=True):
            self.attach(chosen)

    def attach(self, paths: Sequence[Path]) -> None:
        """Attach files to the task, and say which could not be."""
        task_id, tasks = self._task_id, self._shell.services.tasks
        if task_id is None:
            return
        self._shell.run(
            lambda: tasks.attach_all(task_id, paths), lambda done: self._attached(task_id, *done),
            words=self.tr("Attaching files …"),
        )  # fmt: skip

    def _attached(self, task_id: int, added: list[int], refused: list[UserError]) -> None:
        tasks = self._shell.services.tasks
        sentences = [i18n.sentence(error) for error in refused]
        if added:
            one = next(item.name for item in tasks.evidence(task_id) if item.id == added[0])
            words = (
                self.tr("“{name}” was attached.")
                if len(added) == 1
                else self.tr("{count} file{count:|s} {count:was|were} attached.")
            )
            sentences.insert(0, filled(words, name=one, count=len(added)))
        tone = ("amber" if added else "red") if refused else ""
        self._shell.say(" ".join(sentences), undo=bool(added), tone=tone)
        self.refresh()

    def open_file(self) -> None:
        """Open the chosen file in its program."""
        line = self.list.current()
        if line is not None:
            open_evidence(self._shell, line.data)
            self.refresh()

    def detach(self) -> None:
        """Take the chosen file away from the task."""
        line = self.list.current()
        if line is None:
            return
        if self._shell.attempt(lambda: self._shell.services.tasks.detach(line.id)):
            self._shell.say(self.tr("“{name}” was detached.").format(name=line.title), undo=True)
        self.refresh()

    def _enable(self) -> None:
        for button in (self.open_button, self.detach_button):
            button.setEnabled(self.list.current() is not None)

    # Drops

    def take_drops(self, area: QWidget) -> None:
        """Attach files that are dropped anywhere on `area`, its fields included."""
        for part in within(area):
            part.setAcceptDrops(False)
        area.setAcceptDrops(True)
        area.installEventFilter(self)
        area.setProperty(TAKES_DROPS, True)
        self._drop = DropHint(area, self.tr("Let go to attach"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take files that are dragged over the area."""
        kind = event.type()
        if kind == QEvent.Type.DragLeave:
            self._drop.hide()
        elif isinstance(event, QDropEvent):  # entering and moving are such events, too
            self._drop.setVisible(kind != QEvent.Type.Drop and bool(self._dropped(event.mimeData())))
            if paths := self._dropped(event.mimeData()):
                event.setDropAction(Qt.DropAction.CopyAction)
                event.accept()
                if kind == QEvent.Type.Drop:
                    self.attach(paths)
            else:
                event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _dropped(self, data: QMimeData) -> list[Path]:
        """Return the files of a drop that can be taken now."""
        if self._task_id is None:
            return []
        return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def file_line(item: EvidenceRow) -> Line:
    """Return how a file is listed; one that is gone says so."""
    if item.there:
        meta = labels.joined(labels.size(item.size), labels.day(item.added_at))
        return Line(item.id, item.name, meta, icon="file", data=item, end=item.author)
    words = QCoreApplication.translate("EvidenceList", "The file is gone from the data folder")
    return Line(item.id, item.name, words, icon="warning", tint="amber", data=item)


def open_evidence(shell: Shell, item: EvidenceRow) -> None:
    """Open a file in its program when it is still what was attached; say what is wrong else."""
    found = shell.attempt(lambda: shell.services.evidence.file(item.id))
    if found is None:
        return
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(found.value))):
        words = QCoreApplication.translate(
            "EvidenceList", "No program on this computer opens “{name}”. The file is in {folder}."
        )
        shell.say(words.format(name=item.name, folder=found.value.parent), tone="red")
