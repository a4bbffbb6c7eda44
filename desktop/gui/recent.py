"""The files that were written or read last, kept on this computer."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from desktop.gui.kit.row_menu import Entry, open_menu

if TYPE_CHECKING:
    from desktop.gui.shell_api import Shell

_KEY, _MOST = "recent", 12
_FOLDER = "open_folder"


def remember(shell: Shell, path: Path) -> None:
    """Put a file before the others."""
    path = path.resolve()
    others = [item for item in _kept(shell) if item != str(path)]
    shell.memory.keep(_KEY, [str(path), *others][:_MOST])


def recent(shell: Shell) -> list[Path]:
    """Return the files, the last one first, without those that are gone."""
    return [path for path in map(Path, _kept(shell)) if path.is_file()]


def _kept(shell: Shell) -> list[str]:
    kept = shell.memory.kept(_KEY)
    return [item for item in kept if isinstance(item, str)] if isinstance(kept, list) else []


def open_folder(shell: Shell) -> str:
    """Return where files are looked for: the folder of the last one, at first the user's documents."""
    last = str(shell.memory.kept(_FOLDER) or "")
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return last if last and Path(last).is_dir() else documents or str(Path.home())


def ask_for_files(shell: Shell, title: str, kinds: str = "", *, several: bool = False) -> list[Path]:
    """Ask for a file to open, or several, where one was opened last."""
    if several:
        chosen, _kind = QFileDialog.getOpenFileNames(shell.widget, title, open_folder(shell), kinds)
    else:
        one, _kind = QFileDialog.getOpenFileName(shell.widget, title, open_folder(shell), kinds)
        chosen = [one] if one else []
    if chosen:
        shell.memory.keep(_FOLDER, str(Path(chosen[0]).parent))
    return [Path(name) for name in chosen]


def open_path(path: Path) -> None:
    """Open a file or a folder in its program."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def open_recent_menu(shell: Shell, parent: QWidget, place: QPoint) -> QMenu | None:
    """Offer the files that were written or read last, and the folder of the first."""
    found = recent(shell)
    if not found:
        shell.say(QCoreApplication.translate("recent", "No file was written or read on this computer yet."))
        return None
    entries: list[Entry] = [(path.name.replace("&", "&&"), lambda path=path: open_path(path)) for path in found]  # type: ignore[misc]
    folder = QCoreApplication.translate("recent", "Open the folder")
    return open_menu(parent, place, [*entries, None, (folder, lambda: open_path(found[0].parent))])
