"""The files that were written or read last, kept on this computer."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from desktop.gui.kit.row_menu import Entry, open_menu

if TYPE_CHECKING:
    from desktop.gui.shell.window import MainWindow

_KEY, _MOST = "recent", 12
_FOLDER = "open_folder"


def remember(window: MainWindow, path: Path) -> None:
    """Put a file before the others."""
    path = path.resolve()
    others = [item for item in _kept(window) if item != str(path)]
    window.keep(_KEY, [str(path), *others][:_MOST])


def recent(window: MainWindow) -> list[Path]:
    """Return the files, the last one first, without those that are gone."""
    return [path for path in map(Path, _kept(window)) if path.is_file()]


def _kept(window: MainWindow) -> list[str]:
    kept = window.kept(_KEY)
    return [item for item in kept if isinstance(item, str)] if isinstance(kept, list) else []


def open_folder(window: MainWindow) -> str:
    """Return where files are looked for: the folder of the last one, at first the user's documents."""
    last = str(window.kept(_FOLDER) or "")
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return last if last and Path(last).is_dir() else documents or str(Path.home())


def ask_for_files(window: MainWindow, title: str, kinds: str = "", *, several: bool = False) -> list[Path]:
    """Ask for a file to open, or several, where one was opened last."""
    if several:
        chosen, _kind = QFileDialog.getOpenFileNames(window, title, open_folder(window), kinds)
    else:
        one, _kind = QFileDialog.getOpenFileName(window, title, open_folder(window), kinds)
        chosen = [one] if one else []
    if chosen:
        window.keep(_FOLDER, str(Path(chosen[0]).parent))
    return [Path(name) for name in chosen]


def open_path(path: Path) -> None:
    """Open a file or a folder in its program."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def open_recent_menu(window: MainWindow, parent: QWidget, place: QPoint) -> QMenu | None:
    """Offer the files that were written or read last, and the folder of the first."""
    found = recent(window)
    if not found:
        window.say(QCoreApplication.translate("recent", "No file was written or read on this computer yet."))
        return None
    entries: list[Entry] = [(path.name.replace("&", "&&"), lambda path=path: open_path(path)) for path in found]  # type: ignore[misc]
    folder = QCoreApplication.translate("recent", "Open the folder")
    return open_menu(parent, place, [*entries, None, (folder, lambda: open_path(found[0].parent))])
