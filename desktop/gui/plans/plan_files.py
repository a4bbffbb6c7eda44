"""The files of a plan: signed copies, what was exported, the superior's papers, the evidence of its tasks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
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
from desktop.domain.plan.files import ExportKind, ExportRow, Match, PlanFileKind, PlanFileRow
from desktop.domain.plan.plan import Plan
from desktop.domain.task.rows import EvidenceRow, TaskRow
from desktop.gui import exporting, labels
from desktop.gui.evidence.evidence_list import open_evidence
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
from desktop.gui.kit.row_menu import Entry, open_menu
from desktop.gui.kit.table import (
    Cell,
    Column,
    Group,
    Table,
)
from desktop.gui.plans.file_preview import Fact, FilePreview

if TYPE_CHECKING:
    from desktop.domain.base.errors import UserError
    from desktop.gui.shell_api import Shell

translate = QCoreApplication.translate

FileRow = PlanFileRow | ExportRow | EvidenceRow


class PlanFiles(ListCard):
    """All files of one plan in their groups, with what can be done with each."""

    def __init__(self, shell: Shell, plan_id: int) -> None:
        self._shell, self._plan_id = shell, plan_id
        self._tasks: Sequence[TaskRow] = ()
        self._of_task: dict[int, TaskRow] = {}
        self.table = Table(
            [
                Column(translate("PlanFiles", "File"), _name_cell, 220, stretch=True),
                Column(translate("PlanFiles", "Content"), self._content_cell, 190, rank=1),
                Column(translate("PlanFiles", "Date"), _day_cell, sample="30/12/2026"),
                Column(translate("PlanFiles", "Size"), _size_cell, 108, right=True, rank=2),
                Column(translate("PlanFiles", "State"), _state_cell, 190),
            ]
        )
        self.table.setAccessibleName(translate("PlanFiles", "Files of the plan"))
        self._add_button = Button(translate("PlanFiles", "Add files"), "primary", "plus")
        super().__init__(
            self.table,
            EmptyState(
                "paperclip",
                translate("PlanFiles", "No file yet"),
                translate("PlanFiles", "Add the signed copy or the superior's paper. What is exported is listed here."),
            ),
        )
        menu = QMenu(self._add_button)
        for kind in PlanFileKind:
            menu.addAction(_kind_words(kind), partial(self.ask, kind))
        self._add_button.setMenu(menu)
        self._open_button = Button(translate("PlanFiles", "Open"), "tonal", "file", clicked=self.open_file)
        self._folder_button = ToolButton("folder", translate("PlanFiles", "Open the folder"), self.open_folder)
        self._again_button = Button(translate("PlanFiles", "Export again"), "", "download", clicked=self.export_again)
        self._remove_button = ToolButton("trash", translate("PlanFiles", "Into the bin (Delete)"), self.remove)
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
        kept = shell.services.plan_files
        self.preview = FilePreview(kept.content, shell.services.exports.sheet, kept.page)
        self._hint = DropHint(self, translate("PlanFiles", "Let go to add: signed copy or superior's paper"))
        self._enable()

    # Showing

    def show_tasks(self, tasks: Sequence[TaskRow]) -> None:
        """List the files of the plan and those of these tasks, which are its own."""
        self._tasks = tasks
        services = self._shell.services
        kept = services.plan_files.rows(self._plan_id)
        evidence: list[EvidenceRow] = []
        self._of_task = {}
        for task in tasks:
            files = services.tasks.evidence(task.id)
            self._of_task |= {item.id: task for item in files}
            evidence += files
        groups: list[tuple[str, str, Sequence[FileRow]]] = [
            (_kind_words(PlanFileKind.SIGNED), "signed", [r for r in kept if r.kind is PlanFileKind.SIGNED]),
            (translate("PlanFiles", "Exported from the book"), "download", services.plan_files.exports(self._plan_id)),
            (_kind_words(PlanFileKind.SUPERIOR), "file-in", [r for r in kept if r.kind is PlanFileKind.SUPERIOR]),
            (translate("PlanFiles", "Evidence of the tasks"), "paperclip", evidence),
        ]
        rows: list[FileRow | Group] = []
        for title, icon, files_of in groups:
            if files_of:
                count = translate("PlanFiles", "{count} files").format(count=len(files_of))
                rows += [Group(labels.joined(title, count), icon), *files_of]
        plan = services.plans.get(self._plan_id)
        missing = plan.locked and not any(row.kind is PlanFileKind.SIGNED for row in kept)
        if missing and rows:
            words = translate("PlanFiles", "not added yet")
            rows.insert(0, Group(labels.joined(_kind_words(PlanFileKind.SIGNED), words), "signed"))
        self.table.set_rows(rows, key=_key)
        found = [row for row in rows if not isinstance(row, Group)]
        words = translate("PlanFiles", "{count} files, {size}").format(
            count=len(found), size=labels.size(sum(row.size for row in found))
        )
        self._tell_difference(plan, kept)
        self.show_rows(
            len(found), labels.joined(words, translate("PlanFiles", "No signed copy yet") if missing else "")
        )
        self._enable()

    def _tell_difference(self, plan: Plan, kept: Sequence[PlanFileRow]) -> None:
        """Say over the list which signed copy has another number or date than the book, with both."""
        signed = [row for row in kept if row.kind is PlanFileKind.SIGNED and row.match is Match.DIFFERENT]
        self._differs_row.setVisible(bool(signed))
        if signed:
            words = translate("PlanFiles", "“{name}” has {found}, the book has {ours}. Check which is right.")
            found = labels.joined(signed[0].number, labels.day(signed[0].dated))
            ours = labels.joined(plan.number, labels.day(plan.dated.value))
            self._differs.set_text(words.format(name=signed[0].name, found=found, ours=ours))

    def _again(self) -> None:
        self.show_tasks(self._tasks)

    def _content_cell(self, item: FileRow) -> Cell:
        if isinstance(item, EvidenceRow):
            task = self._of_task.get(item.id)
            words = "" if task is None else labels.joined(task.text.rstrip("."), task.unit_short or task.unit)
            return Cell(words, "text2", tooltip=words)
        if isinstance(item, ExportRow):
            return Cell(_export_words(item.kind), "text2", tooltip=item.path)
        day = labels.day(item.dated) if item.dated is not None else ""
        words = labels.joined(item.number, day) or _kind_words(item.kind)
        return Cell(words, "text2", tooltip=words)

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
            self.preview.show_file(None, translate("PlanFiles", "Preview"), [])
            return
        facts: list[Fact] = []
        title = translate("PlanFiles", "Evidence")
        if isinstance(item, ExportRow):
            title = _export_words(item.kind)
        elif isinstance(item, PlanFileRow):
            title = _kind_words(item.kind)
        cell = _state_cell(item)
        facts.append((cell.icon or "info", cell.tint or "text2", cell.text))
        if isinstance(item, PlanFileRow) and item.kind is PlanFileKind.SIGNED:
            hint = translate("PlanFiles", "Number and date are compared; the program checks no digital signature.")
            facts.append(("info", "text2", hint))
            if item.match is Match.DIFFERENT:
                found = labels.joined(item.number, labels.day(item.dated))
                facts.insert(1, ("file", "text2", translate("PlanFiles", "The file has {found}.").format(found=found)))
        if item.there and Path(item.path).suffix.lower() in {".docx", ".txt"}:
            facts.append(("file", "text2", translate("PlanFiles", "What is shown are the words of the file.")))
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
        elif isinstance(item, PlanFileRow):
            found = self._shell.attempt(lambda: self._shell.services.plan_files.file(item.id))
            if found:
                open_path(found.value)
        elif isinstance(item, ExportRow):
            if Path(item.path).is_file():
                open_path(Path(item.path))
            else:
                words = translate(
                    "PlanFiles", "“{name}” is no longer in {folder}. Export it again, or remove the entry."
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
            exporting.write_again(self._shell, self._plan_id, item.kind, Path(item.path))

    def ask(self, kind: PlanFileKind) -> None:
        """Let the user choose files to add."""
        if chosen := ask_for_files(self._shell, translate("PlanFiles", "Add files"), several=True):
            self.add(chosen, kind)

    def add(self, paths: Sequence[Path], kind: PlanFileKind) -> None:
        """Add files, and say which could not be."""
        service = self._shell.services.plan_files
        words = translate("PlanFiles", "Adding files …")
        self._shell.run(lambda: service.attach(self._plan_id, kind, paths), self._added, words=words)

    def _added(self, done: tuple[list[int], list[UserError]]) -> None:
        added, refused = done
        sentences = [i18n.sentence(error) for error in refused]
        if added:
            sentences.insert(0, translate("PlanFiles", "Files added: {count}.").format(count=len(added)))
        tone = ("amber" if added else "red") if refused else ""
        self._shell.say(" ".join(sentences), undo=bool(added), tone=tone)
        self._again()
        if added:
            self.table.choose_row(("PlanFileRow", added[-1]), key=_key)

    def remove(self) -> None:
        """Move the chosen file into the bin; of an export only the entry goes."""
        item, services = self.table.current(), self._shell.services
        acts: dict[type, Callable[[int], None]] = {
            PlanFileRow: services.plan_files.detach, ExportRow: services.plan_files.forget_export,
            EvidenceRow: services.tasks.detach,
        }  # fmt: skip
        if item is None or not self._shell.attempt(lambda: acts[type(item)](item.id)):
            return
        words = translate("PlanFiles", "“{name}” was moved into the bin.")
        if isinstance(item, ExportRow):
            words = translate("PlanFiles", "The entry of “{name}” was removed; the file itself was left alone.")
        self._shell.say(words.format(name=_file_name(item)), undo=True)
        self._again()

    def rename(self) -> None:
        """Ask for another name of a kept file."""
        item = self.table.current()
        if not isinstance(item, PlanFileRow):
            return
        field = text_field(Path(item.name).stem)
        field.selectAll()
        service = self._shell.services.plan_files
        question = translate("PlanFiles", "What shall the file be called?")
        dialog = Dialog(
            self, "edit", question, "", yes=translate("PlanFiles", "Rename"), no=translate("PlanFiles", "Leave it"),
            body=column(Field(translate("PlanFiles", "Name"), field)),
            act=lambda: self._shell.attempt(lambda: service.rename(item.id, field.text())) is not None,
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
        entries.append((translate("PlanFiles", "Export again"), self.export_again) if gone
                       else (translate("PlanFiles", "Open"), self.open_file))  # fmt: skip
        entries.append((translate("PlanFiles", "Open the folder"), self.open_folder))
        if isinstance(item, PlanFileRow):
            entries.append((translate("PlanFiles", "Rename …") + "\tF2", self.rename))
        bin_ = translate("PlanFiles", "Into the bin")
        if isinstance(item, ExportRow):
            bin_ = translate("PlanFiles", "Remove the entry")
        entries += [None, (f"{bin_}\tDelete", self.remove)]
        open_menu(self, place, entries)

    # Drops

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
        entries: list[Entry] = [(_kind_words(kind), partial(self.add, paths, kind)) for kind in PlanFileKind]
        open_menu(self, self.mapToGlobal(self.rect().center()), entries)


def _files(data: QMimeData | None) -> list[Path]:
    urls = data.urls() if data is not None else []
    paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
    return [path for path in paths if path.is_file()]


def _key(item: FileRow) -> object:
    return type(item).__name__, item.id


def _kind_words(kind: PlanFileKind) -> str:
    if kind is PlanFileKind.SIGNED:
        return translate("PlanFiles", "Signed copy")
    return translate("PlanFiles", "Paper of the superior")


def _export_words(kind: ExportKind) -> str:
    match kind:
        case ExportKind.PLAN:
            return translate("PlanFiles", "Plan")
        case ExportKind.ASSIGNMENT:
            return translate("PlanFiles", "Assignment table")
    return translate("PlanFiles", "Progress workbook")


def _file_name(item: FileRow) -> str:
    return Path(item.path).name if isinstance(item, ExportRow) else item.name


def _name_cell(item: FileRow) -> Cell:
    icon = "table" if _file_name(item).lower().endswith(".xlsx") else "file"
    return Cell(_file_name(item), icon=icon, tint="text2", tooltip=item.path)


def _day_cell(item: FileRow) -> Cell:
    return Cell(labels.day(item.written_at if isinstance(item, ExportRow) else item.added_at))


def _size_cell(item: FileRow) -> Cell:
    return Cell(labels.size(item.size))


def _state_cell(item: FileRow) -> Cell:
    if not item.there:
        words = translate("PlanFiles", "No longer there")
        return Cell(words, "amber", bold=True, icon="warning", tint="amber", tooltip=item.path)
    if isinstance(item, PlanFileRow) and item.kind is PlanFileKind.SIGNED:
        hint = translate("PlanFiles", "Number and date are compared; the program checks no digital signature.")
        match item.match:
            case Match.SAME:
                words = translate("PlanFiles", "Number, date agree")
                return Cell(words, "green", icon="signed", tint="green", tooltip=hint)
            case Match.DIFFERENT:
                words = translate("PlanFiles", "Number, date differ")
                found = labels.joined(item.number, labels.day(item.dated))
                tip = translate("PlanFiles", "The file has {found}.").format(found=found)
                return Cell(words, "red", bold=True, icon="alert", tint="red", tooltip=f"{tip} {hint}")
            case Match.UNREAD:
                words = translate("PlanFiles", "Number not readable")
                return Cell(words, "text2", icon="info", tint="text2", tooltip=hint)
            case Match.OPEN:
                words = translate("PlanFiles", "The plan has no number yet")
                return Cell(words, "text2", icon="info", tint="text2", tooltip=words)
    return Cell(translate("PlanFiles", "Can be opened"), icon="check", tint="green")
