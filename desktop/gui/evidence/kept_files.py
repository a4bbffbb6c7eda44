"""The files of a plan or a report: signed copies, what was exported, papers, the evidence of its tasks."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, Qt, QTimer
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeySequence,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QApplication, QDialog, QMenu

from desktop import i18n
from desktop.domain.base.filling import filled
from desktop.domain.plan.files import ExportKind, ExportRow, FileKind, KeptFileRow, Match, Owner
from desktop.domain.task.rows import EvidenceRow
from desktop.gui import labels
from desktop.gui.evidence.evidence_list import open_evidence
from desktop.gui.evidence.file_preview import Fact, FilePreview
from desktop.gui.files import ask_for_files, open_path
from desktop.gui.kit.basic import (
    Button,
    ToolButton,
    boxed,
    column,
    row,
)
from desktop.gui.kit.dialog import Dialog
from desktop.gui.kit.drop_hint import TAKES_DROPS, DropHint
from desktop.gui.kit.forms import Field, text_field
from desktop.gui.kit.messages import notice
from desktop.gui.kit.page_parts import EmptyState, ListCard
from desktop.gui.kit.row_menu import Entry, fill_menu, open_menu
from desktop.gui.kit.table import (
    Cell,
    Column,
    Group,
    Table,
)
from desktop.gui.page import Uses
from desktop.gui.shell_api import Offer

if TYPE_CHECKING:
    from desktop.domain.base.errors import UserError
    from desktop.gui.shell_api import Shell
    from desktop.services.evidence.owned import OwnedFileService

translate = QCoreApplication.translate
_SCANS = frozenset({".pdf", ".jpg", ".jpeg", ".png", ".tif", ".tiff"})  # what signed papers come as
_PAPERS = _SCANS | {".docx", ".doc"}
_KIND_ICONS = {FileKind.SIGNED: "signed", FileKind.SUPERIOR: "file-in", FileKind.ATTACHED: "paperclip"}

FileRow = KeptFileRow | ExportRow | EvidenceRow


class KeptFiles(ListCard):
    """All files of one plan or report in their groups, with what can be done with each.

    `kinds` are those that can be added, the signed copy first; `write_again` writes an export anew where it was.
    """

    def __init__(
        self,
        shell: Shell,
        service: OwnedFileService,
        owner_id: int,
        kinds: Sequence[FileKind],
        write_again: Callable[[ExportKind, Path], object],
    ) -> None:
        self._shell, self._service, self._id, self._kinds = shell, service, owner_id, kinds
        self._write_again = write_again
        self._tasks: Mapping[int, str] = {}
        self._of_task: dict[int, str] = {}
        of_report = FileKind.ATTACHED in kinds
        self.table = Table(
            [
                Column(translate("KeptFiles", "File"), _name_cell, 220, stretch=True),
                Column(translate("KeptFiles", "Content"), self._content_cell, 190, rank=1),
                Column(translate("KeptFiles", "Date"), _day_cell, sample="30/12/2026"),
                Column(translate("KeptFiles", "Size"), _size_cell, 108, right=True, rank=2),
                Column(translate("KeptFiles", "State"), self._state_cell, 190),
            ]
        )
        self.table.setAccessibleName(
            translate("KeptFiles", "Files of the report") if of_report else translate("KeptFiles", "Files of the plan")
        )
        self._add_button = Button(translate("KeptFiles", "Add files"), "primary", "plus")
        super().__init__(
            self.table,
            EmptyState(
                "paperclip",
                translate("KeptFiles", "No file yet"),
                translate(
                    "KeptFiles",
                    "Add the signed copy and the papers that go with the report. What is exported is listed here.",
                )
                if of_report
                else translate(
                    "KeptFiles", "Add the signed copy or the superior's paper. What is exported is listed here."
                ),
            ),
        )
        menu = QMenu(self._add_button)
        fill_menu(menu, [(self._kind_words(kind), partial(self.ask, kind), _KIND_ICONS[kind]) for kind in kinds])
        self._add_button.setMenu(menu)
        self._open_button = Button(translate("KeptFiles", "Open"), "tonal", "file", clicked=self.open_file)
        self._folder_button = ToolButton("folder", translate("KeptFiles", "Open the folder"), self.open_folder)
        self._again_button = Button(translate("KeptFiles", "Export again"), "", "download", clicked=self.export_again)
        self._remove_button = ToolButton("trash", translate("KeptFiles", "Into the bin (Delete)"), self.remove)
        for part in (self._remove_button, self._folder_button, self._again_button, self._open_button, self._add_button):
            self.totals.addWidget(part)
        self._differs = notice("alert", "red", "")
        self._differs_row = boxed(row(self._differs, margins=(12, 8, 12, 8)))
        self.put_head(self._differs_row)
        self._differs_row.hide()
        self.table.opened.connect(lambda _item: self.open_file())
        self.table.menu_asked.connect(self._menu)
        self.table.delete_asked.connect(lambda _item: self.remove())
        self.table.selectionModel().currentChanged.connect(lambda *_: self._enable())
        for keys, act in ((Qt.Key.Key_F2, self.rename), (QKeySequence.StandardKey.Paste, self.paste)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
        self.setAcceptDrops(True)
        self.setProperty(TAKES_DROPS, True)
        self.preview = FilePreview(service.content, shell.services.exports.words_of_file, service.page)
        self._hint = DropHint(
            self,
            translate("KeptFiles", "Let go to add: signed copy or paper that goes with it")
            if of_report
            else translate("KeptFiles", "Let go to add: signed copy or superior's paper"),
        )
        self._enable()

    def _kind_words(self, kind: FileKind) -> str:
        if self._kinds == (FileKind.SUPERIOR,) and kind is FileKind.SUPERIOR:
            return translate("KeptFiles", "Paper that gives the tasks")  # may be the office's own
        return _kind_words(kind)

    # Showing

    def show_tasks(self, tasks: Mapping[int, str]) -> None:
        """List the files and those of these tasks, which are given in words: text and unit."""
        self._tasks = tasks
        kept = self._service.rows(self._id)
        proof = self._shell.services.evidence.of_tasks(list(tasks))
        evidence = [item for task in tasks for item in proof.get(task, ())]
        self._of_task = {item.id: tasks[task] for task, files in proof.items() for item in files}
        papers = [
            (self._kind_words(kind), "file-in", [row for row in kept if row.kind is kind])
            for kind in self._kinds if kind is not FileKind.SIGNED
        ]  # fmt: skip
        groups: list[tuple[str, str, Sequence[FileRow]]] = [
            (self._kind_words(FileKind.SIGNED), "signed", [r for r in kept if r.kind is FileKind.SIGNED]),
            (translate("KeptFiles", "Exported from the book"), "download", self._service.exports(self._id)),
            *papers,
            (translate("KeptFiles", "Evidence of the tasks"), "paperclip", evidence),
        ]
        rows: list[FileRow | Group] = []
        for title, icon, files_of in groups:
            if files_of:
                count = filled(translate("KeptFiles", "{count} file{count:|s}"), count=len(files_of))
                rows += [Group(labels.joined(title, count), icon), *files_of]
        owner = self._service.owner(self._id)
        missing = owner.signed and not any(row.kind is FileKind.SIGNED for row in kept)
        if missing and rows:
            words = translate("KeptFiles", "not added yet")
            rows.insert(0, Group(labels.joined(self._kind_words(FileKind.SIGNED), words), "signed"))
        self.table.set_rows(rows, key=_key)
        found = [row for row in rows if not isinstance(row, Group)]
        words = filled(
            translate("KeptFiles", "{count} file{count:|s}, {size}"),
            count=len(found),
            size=labels.size(sum(row.size for row in found)),
        )
        self._tell_difference(owner, kept)
        self.show_rows(
            len(found), labels.joined(words, translate("KeptFiles", "No signed copy yet") if missing else "")
        )
        self._enable()

    def _tell_difference(self, owner: Owner, kept: Sequence[KeptFileRow]) -> None:
        """Say over the list which signed copy has another number or date than the book, with both."""
        signed = [row for row in kept if row.kind is FileKind.SIGNED and row.match is Match.DIFFERENT]
        self._differs_row.setVisible(bool(signed))
        if signed:
            words = translate("KeptFiles", "“{name}” has {found}, the book has {ours}. Check which is right.")
            found = labels.joined(signed[0].number, labels.day(signed[0].dated))
            ours = labels.joined(owner.number, labels.day(owner.dated))
            self._differs.set_text(words.format(name=signed[0].name, found=found, ours=ours))

    def _again(self) -> None:
        self.show_tasks(self._tasks)

    def _content_cell(self, item: FileRow) -> Cell:
        if isinstance(item, EvidenceRow):
            words = self._of_task.get(item.id, "")
            return Cell(words, "text2", tooltip=words)
        if isinstance(item, ExportRow):
            return Cell(_export_words(item.kind), "text2", tooltip=item.path)
        day = labels.day(item.dated) if item.dated is not None else ""
        words = labels.joined(item.number, day) or self._kind_words(item.kind)
        return Cell(words, "text2", tooltip=words)

    def _state_cell(self, item: FileRow) -> Cell:
        if not item.there:
            words = translate("KeptFiles", "No longer there")
            return Cell(words, "amber", bold=True, icon="warning", tint="amber", tooltip=item.path)
        if isinstance(item, KeptFileRow) and item.kind is FileKind.SIGNED:
            hint = translate("KeptFiles", "Number and date are compared; the program checks no digital signature.")
            match item.match:
                case Match.SAME:
                    words = translate("KeptFiles", "Number, date agree")
                    return Cell(words, "green", icon="signed", tint="green", tooltip=hint)
                case Match.DIFFERENT:
                    words = translate("KeptFiles", "Number, date differ")
                    found = labels.joined(item.number, labels.day(item.dated))
                    tip = translate("KeptFiles", "The file has {found}.").format(found=found)
                    return Cell(words, "red", bold=True, icon="alert", tint="red", tooltip=f"{tip} {hint}")
                case Match.UNREAD:
                    words = translate("KeptFiles", "Number not readable")
                    return Cell(words, "text2", icon="info", tint="text2", tooltip=hint)
                case Match.OPEN:
                    words = translate("KeptFiles", "The plan has no number yet")
                    if FileKind.ATTACHED in self._kinds:
                        words = translate("KeptFiles", "The report has no number yet")
                    return Cell(words, "text2", icon="info", tint="text2", tooltip=words)
        return Cell(translate("KeptFiles", "Can be opened"), icon="check", tint="green")

    def _enable(self) -> None:
        item = self.table.current()
        gone = isinstance(item, ExportRow) and not item.there
        for part in (self._open_button, self._folder_button, self._remove_button):
            part.setEnabled(item is not None)
            part.setVisible(self.table.row_model.rowCount() > 0)
        self._show_preview(item)
        self._again_button.setVisible(gone)
        self._open_button.setVisible(self.table.row_model.rowCount() > 0 and not gone)

    def _show_preview(self, item: FileRow | None) -> None:
        """Show the chosen file at the side, while the tab is shown."""
        if self.preview.isHidden() or not self.isVisible():
            return
        if item is None:
            self.preview.show_file(None, translate("KeptFiles", "Preview"), [])
            return
        facts: list[Fact] = []
        title = translate("KeptFiles", "Evidence")
        if isinstance(item, ExportRow):
            title = _export_words(item.kind)
        elif isinstance(item, KeptFileRow):
            title = self._kind_words(item.kind)
        cell = self._state_cell(item)
        facts.append((cell.icon or "info", cell.tint or "text2", cell.text))
        if isinstance(item, KeptFileRow) and item.kind is FileKind.SIGNED:
            hint = translate("KeptFiles", "Number and date are compared; the program checks no digital signature.")
            facts.append(("info", "text2", hint))
            if item.match is Match.DIFFERENT:
                found = labels.joined(item.number, labels.day(item.dated))
                facts.insert(1, ("file", "text2", translate("KeptFiles", "The file has {found}.").format(found=found)))
        if item.there and Path(item.path).suffix.lower() in {".docx", ".txt"}:
            facts.append(("file", "text2", translate("KeptFiles", "What is shown are the words of the file.")))
        self.preview.show_file(Path(item.path), title, facts)

    def showEvent(self, event: QShowEvent) -> None:
        """Show the chosen file, too."""
        super().showEvent(event)
        QTimer.singleShot(0, self, lambda: self._show_preview(self.table.current()))

    # What can be done

    def open_file(self) -> None:
        """Open the chosen file in its program; one that is gone says so."""
        item = self.table.current()
        if isinstance(item, EvidenceRow):
            open_evidence(self._shell, item)
        elif isinstance(item, KeptFileRow):
            found = self._shell.attempt(lambda: self._service.file(item.id))
            if found:
                open_path(found.value)
        elif isinstance(item, ExportRow):
            if Path(item.path).is_file():
                open_path(Path(item.path))
            else:
                words = translate(
                    "KeptFiles", "“{name}” is no longer in {folder}. Export it again, or remove the entry."
                )
                path = Path(item.path)
                self._shell.say(words.format(name=path.name, folder=path.parent), tone="amber")
                self._again()

    def open_folder(self) -> None:
        """Open the folder in which the chosen file lies, or the nearest one above that there is."""
        item = self.table.current()
        if item is None:
            return
        folder = Path(item.path).parent
        while not folder.is_dir() and folder != folder.parent:
            folder = folder.parent
        open_path(folder)

    def export_again(self) -> None:
        """Write the chosen export anew where it was."""
        item = self.table.current()
        if isinstance(item, ExportRow):
            self._write_again(item.kind, Path(item.path))

    def ask(self, kind: FileKind) -> None:
        """Let the user choose files to add."""
        if chosen := ask_for_files(self._shell, translate("KeptFiles", "Add files"), several=True):
            self.add(chosen, kind)

    def add(self, paths: Sequence[Path], kind: FileKind) -> None:
        """Add files, and say which could not be."""
        words = translate("KeptFiles", "Adding files …")
        self._shell.run(lambda: self._service.attach(self._id, kind, paths), self._added, words=words)

    def _added(self, done: tuple[list[int], list[UserError]]) -> None:
        added, refused = done
        sentences = [i18n.sentence(error) for error in refused]
        if added:
            sentences.insert(0, translate("KeptFiles", "Files added: {count}.").format(count=len(added)))
        tone = ("amber" if added else "red") if refused else ""
        self._shell.say(" ".join(sentences), undo=bool(added), tone=tone)
        self._again()
        if added:
            self.table.choose_row(("KeptFileRow", added[-1]), key=_key)

    def remove(self) -> None:
        """Move the chosen file into the bin; of an export only the entry goes."""
        item = self.table.current()
        acts: dict[type, Callable[[int], None]] = {
            KeptFileRow: self._service.detach, ExportRow: self._service.forget_export,
            EvidenceRow: self._shell.services.tasks.detach,
        }  # fmt: skip
        if item is None or not self._shell.attempt(lambda: acts[type(item)](item.id)):
            return
        words = translate("KeptFiles", "“{name}” was moved into the bin.")
        if isinstance(item, ExportRow):
            words = translate("KeptFiles", "The entry of “{name}” was removed; the file itself was left alone.")
        self._shell.say(words.format(name=_file_name(item)), undo=True)
        self._again()

    def rename(self) -> None:
        """Ask for another name of a kept file."""
        item = self.table.current()
        if not isinstance(item, KeptFileRow):
            return
        field = text_field(Path(item.name).stem)
        question = translate("KeptFiles", "What shall the file be called?")
        dialog = Dialog(
            self, "edit", question, "", yes=translate("KeptFiles", "Rename"), no=translate("KeptFiles", "Leave it"),
            body=column(Field(translate("KeptFiles", "Name"), field)),
            act=lambda: self._shell.attempt(lambda: self._service.rename(item.id, field.text())) is not None,
        )  # fmt: skip
        field.setFocus()
        done = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        if done:
            self._again()

    def paste(self) -> None:
        """Add files that were copied in the file manager."""
        paths = _files(QApplication.clipboard().mimeData())
        if paths:
            self._ask_kind(paths)

    def _menu(self, item: FileRow, place: QPoint) -> None:
        gone = isinstance(item, ExportRow) and not item.there
        entries: list[Entry] = []
        entries.append((translate("KeptFiles", "Export again"), self.export_again, "download") if gone
                       else (translate("KeptFiles", "Open"), self.open_file, "file"))  # fmt: skip
        entries.append((translate("KeptFiles", "Open the folder"), self.open_folder, "folder"))
        if isinstance(item, KeptFileRow):
            entries.append((translate("KeptFiles", "Rename …") + "\tF2", self.rename, "replace"))
        bin_ = translate("KeptFiles", "Into the bin")
        if isinstance(item, ExportRow):
            bin_ = translate("KeptFiles", "Remove the entry")
        entries += [None, (f"{bin_}\tDelete", self.remove, "trash")]
        open_menu(self, place, entries)

    # Drops

    def uses_of(self, paths: Sequence[Path], about: str, come: Callable[[], object]) -> Uses:
        """Return what can be done with files that are let go elsewhere on the page; `come` shows this list.

        What is signed waits for its signed copy: a scan is most likely that.
        """
        endings = {path.suffix.lower() for path in paths if path.is_file()}
        if FileKind.SIGNED not in self._kinds or not endings or not endings <= _PAPERS:
            return Uses()
        if not self._service.owner(self._id).signed:
            return Uses()

        def keep() -> None:
            come()
            self.add(paths, FileKind.SIGNED)

        missing = not any(row.kind is FileKind.SIGNED for row in self._service.rows(self._id))
        words = translate("FileDrops", "Keep it as the signed copy")
        if len(paths) > 1:
            words = translate("FileDrops", "Keep them as the signed copy")
        return Uses(about, [Offer(words, keep)], first=missing and endings <= _SCANS)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        self._hint.setVisible(bool(_files(event.mimeData())))
        if _files(event.mimeData()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Take files."""
        if _files(event.mimeData()):
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Take the hint away."""
        self._hint.hide()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask what the files are, once who gave them does not wait any more."""
        self._hint.hide()
        paths = _files(event.mimeData())
        if paths:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            QTimer.singleShot(0, self, lambda: self._ask_kind(paths))

    def _ask_kind(self, paths: Sequence[Path]) -> None:
        entries: list[Entry] = [
            (self._kind_words(kind), partial(self.add, paths, kind), _KIND_ICONS[kind]) for kind in self._kinds
        ]
        open_menu(self, self.mapToGlobal(self.rect().center()), entries)


def _files(data: QMimeData | None) -> list[Path]:
    urls = data.urls() if data is not None else []
    paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
    return [path for path in paths if path.is_file()]


def evidence_steps(tasks: Iterable[int | None]) -> list[tuple[str, str]]:
    """Return what can be done to the evidence of tasks, by action and subject, as undo knows it."""
    return [(action, f"task:{task}") for task in tasks for action in ("task.attached", "task.detached")]


def _key(item: FileRow) -> object:
    return type(item).__name__, item.id


def _kind_words(kind: FileKind) -> str:
    match kind:
        case FileKind.SIGNED:
            return translate("KeptFiles", "Signed copy")
        case FileKind.ATTACHED:
            return translate("KeptFiles", "Paper that goes with it")
    return translate("KeptFiles", "Paper of the superior")


def _export_words(kind: ExportKind) -> str:
    match kind:
        case ExportKind.PLAN:
            return translate("KeptFiles", "Plan")
        case ExportKind.ASSIGNMENT:
            return translate("KeptFiles", "Assignment table")
        case ExportKind.REPORT:
            return translate("KeptFiles", "Report")
        case ExportKind.MAIL:
            return translate("KeptFiles", "Package as an e-mail draft")
        case ExportKind.ARCHIVE:
            return translate("KeptFiles", "Package as an archive")
    return translate("KeptFiles", "Progress workbook")


def _file_name(item: FileRow) -> str:
    return Path(item.path).name if isinstance(item, ExportRow) else item.name


def _name_cell(item: FileRow) -> Cell:
    icon = "table" if _file_name(item).lower().endswith(".xlsx") else "file"
    return Cell(_file_name(item), icon=icon, tint="text2", tooltip=item.path)


def _day_cell(item: FileRow) -> Cell:
    return Cell(labels.day(item.written_at if isinstance(item, ExportRow) else item.added_at))


def _size_cell(item: FileRow) -> Cell:
    return Cell(labels.size(item.size))
