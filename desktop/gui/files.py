"""Files in the window: asked for, written with an offer to open them, opened, and those that were used last."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QWidget

from desktop import i18n, paths
from desktop.domain.base.errors import TakenError, UserError
from desktop.gui.kit.basic import ToolButton
from desktop.gui.kit.dialog import ask
from desktop.gui.kit.row_menu import Entry, open_menu
from desktop.gui.shell_api import Offer, Shell

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from desktop.domain.paper.sheet import Sheet

_KEY, _MOST = "recent", 12
_FOLDER = "open_folder"

PAPERS = (".pdf", ".docx", ".doc", ".odt", ".rtf", ".txt")
"""The endings of files that are read as papers and plans."""


def file_name(*parts: str) -> str:
    """Return a file's name made of parts, without signs that Windows does not allow, at most 80 letters long."""
    return paths.safe_name(" ".join(part for part in parts if part))


def ask_where(shell: Shell, name: str, kinds: dict[str, str]) -> Path | None:
    """Ask for a file to write; `kinds` maps endings to words. The folder is remembered."""
    settings = shell.services.office.settings()
    folder = Path(settings.export_folder) if settings.export_folder else None
    if folder is None or not folder.is_dir():  # a stick that is not there any more
        folder = _documents()
    first = next(iter(kinds))
    title = QCoreApplication.translate("exporting", "Save as")
    filters = ";;".join(f"{words} (*{ending})" for ending, words in kinds.items())
    chosen, used = QFileDialog.getSaveFileName(_above(shell), title, str(folder / f"{name}{first}"), filters)
    if not chosen:
        return None
    path = Path(chosen)
    if path.suffix.lower() not in kinds:
        ending = next((item for item in kinds if f"*{item})" in used), first)
        path = path.with_name(path.name + ending)
    if str(path.parent) != settings.export_folder:
        shell.services.office.save_settings(replace(settings, export_folder=str(path.parent)))
    return path


def _above(shell: Shell) -> QWidget:
    """Return the window over which a file is asked for: the dialog that is open, else the program's."""
    return QApplication.activeModalWidget() or shell.widget


def written(shell: Shell, path: Path, act: Callable[[Path], object]) -> Path | None:
    """Write a file beside the window and return its path, None when it was not written; a refusal is said.

    It is another path where the user takes the name that is offered for a held file. `act` runs in another thread.
    """
    translate = QCoreApplication.translate
    words = translate("exporting", "Writing “{name}” …")
    while True:
        refused: list[UserError] = []
        if shell.run(partial(act, path), words=words.format(name=path.name), failed=refused.append):
            return path
        if not refused:
            return None
        if isinstance(refused[0], TakenError):
            other = paths.free_name(path)
            if ask(
                shell.widget, "lock",
                translate("exporting", "“{name}” is held by another program").format(name=path.name),
                translate("exporting", "It is probably open in Word or Excel; it was tried five times. Write it as "
                                       "“{name}” instead?").format(name=other.name),
                yes=translate("exporting", "Write under the other name"), no=translate("exporting", "Do not write"),
            ):  # fmt: skip
                path = other
                continue
        shell.say(i18n.sentence(refused[0]), tone="red")
        return None


def write(
    shell: Shell, path: Path, act: Callable[[Path], object], noted: Callable[[Path], object] | None = None
) -> bool:
    """Write a file, then say so with an offer to open it; a refusal is said in a sentence.

    `noted` tells what it was written of, whose list of files shall name it.
    """
    kept = written(shell, path, act)
    if kept is None:
        return False
    _say_written(shell, kept)
    if noted is not None:
        noted(kept)
    return True


def _say_written(shell: Shell, path: Path) -> None:
    translate = QCoreApplication.translate
    shell.say(
        translate("exporting", "“{name}” was written.").format(name=path.name),
        offer=Offer(translate("exporting", "Open"), lambda: open_path(path)),
        other=Offer(translate("exporting", "Open the folder"), lambda: open_path(path.parent)),
    )
    remember(shell, path)


def print_asked(shell: Shell, sheet: Callable[[], Sheet], name: str) -> None:
    """Ask for printer and pages, print a document, and say where it went, or that the printer does not answer."""
    from desktop.gui.paper.printing import print_sheet  # loaded with the first print

    print_with(shell, lambda printer: print_sheet(sheet(), printer), name)


def print_with(shell: Shell, act: Callable[[QPrinter], object], name: str) -> None:
    """Ask for printer and pages, let `act` print, and say where it went, or what it was refused for."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # loaded with the first print

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    dialog = QPrintDialog(printer, shell.widget)
    if dialog.exec() and shell.attempt(lambda: act(printer)) is not None:
        if file := printer.outputFileName():
            _say_written(shell, Path(file))
        else:
            words = QCoreApplication.translate("exporting", "“{name}” was sent to the printer {printer}.")
            shell.say(words.format(name=name, printer=printer.printerName()))
    dialog.deleteLater()


def ask_for_backup(parent: QWidget) -> Path | None:
    """Ask for the file of a backup."""
    title = QCoreApplication.translate("Backups", "Choose a backup")
    kinds = QCoreApplication.translate("Backups", "Backups ({patterns})").format(patterns="*.skh *.sqlite3")
    path, _kind = QFileDialog.getOpenFileName(parent, title, str(_documents()), kinds)
    return Path(path) if path else None


def remember(shell: Shell, path: Path) -> None:
    """Put a file before the others."""
    path = path.resolve()
    others = [item for item in _kept(shell) if item != str(path)]
    shell.memory.save(_KEY, [str(path), *others][:_MOST])


def recent(shell: Shell, endings: Collection[str] = ()) -> list[Path]:
    """Return the files, or those with an ending, the last one first, without those that are gone."""
    found = [path for path in map(Path, _kept(shell)) if path.is_file()]
    return [path for path in found if not endings or path.suffix.lower() in endings]


def recent_button(shell: Shell, use: Callable[[Path], object], endings: Collection[str]) -> ToolButton:
    """Return a button that offers the files with an ending that were written or read last, to take one."""
    button = ToolButton("clock", QCoreApplication.translate("recent", "Recent files"))

    def offer() -> None:
        corner = button.mapToGlobal(QPoint(0, button.height() + 2))
        if open_menu(button, corner, [_entry(path, use) for path in recent(shell, endings)]) is None:
            shell.say(_none_yet())

    button.clicked.connect(lambda _checked=False: offer())
    return button


def _kept(shell: Shell) -> list[str]:
    kept = shell.memory.load(_KEY)
    return [item for item in kept if isinstance(item, str)] if isinstance(kept, list) else []


def _documents() -> Path:
    """Return the user's documents, or their home where that folder is not there: on a server that does not answer."""
    found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(found) if found and Path(found).is_dir() else Path.home()


def open_folder(shell: Shell) -> str:
    """Return where files are looked for: the folder of the last one, at first the user's documents."""
    last = str(shell.memory.load(_FOLDER) or "")
    return last if last and Path(last).is_dir() else str(_documents())


def ask_for_files(shell: Shell, title: str, kinds: str = "", *, several: bool = False) -> list[Path]:
    """Ask for a file to open, or several, where one was opened last."""
    if several:
        chosen, _kind = QFileDialog.getOpenFileNames(_above(shell), title, open_folder(shell), kinds)
    else:
        one, _kind = QFileDialog.getOpenFileName(_above(shell), title, open_folder(shell), kinds)
        chosen = [one] if one else []
    if chosen:
        shell.memory.save(_FOLDER, str(Path(chosen[0]).parent))
    return [Path(name) for name in chosen]


def ask_for_folder(shell: Shell, title: str) -> Path | None:
    """Ask for a folder, beginning where a file was opened last."""
    chosen = QFileDialog.getExistingDirectory(_above(shell), title, open_folder(shell))
    if not chosen:
        return None
    shell.memory.save(_FOLDER, chosen)
    return Path(chosen)


def open_path(path: Path) -> None:
    """Open a file or a folder in its program."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def open_recent_menu(shell: Shell, parent: QWidget, place: QPoint) -> QMenu | None:
    """Offer the files that were written or read last, and the folder of the first."""
    found = recent(shell)
    if not found:
        shell.say(_none_yet())
        return None
    entries: list[Entry] = [_entry(path, open_path) for path in found]
    folder = QCoreApplication.translate("recent", "Open the folder")
    return open_menu(parent, place, [*entries, None, (folder, lambda: open_path(found[0].parent), "folder")])


def _entry(path: Path, use: Callable[[Path], object]) -> Entry:
    return path.name.replace("&", "&&"), partial(use, path), "file"


def _none_yet() -> str:
    return QCoreApplication.translate("recent", "No file was written or read on this computer yet.")
