"""Pictures of every page, wizard step and dialog, for looking at them one by one."""

from __future__ import annotations

import importlib
import json
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QThread
from PySide6.QtWidgets import QWidget

from desktop.gui import subjects
from desktop.gui.books.dialog import take_up
from desktop.gui.scene import ACTS, See, Stage, settle
from desktop.gui.shell.search import SearchDialog
from desktop.gui.shell.window import MainWindow
from desktop.services import Services, open_services

_FULL, _SCALED = (1366, 768), (1093, 543)


@dataclass(frozen=True)
class Look:
    """A window's size, colours, text size and language; `_SCALED` is what 125 % scaling leaves of 1366 x 768."""

    name: str
    size: tuple[int, int] = _FULL
    theme: str = "light"
    text_size: int = 100
    language: str = "vi"


_PLAIN = Look("")
_LOOKS = (
    Look("light"),
    Look("dark", theme="dark"),
    Look("small", _SCALED),
    Look("text-125", text_size=125),
    Look("text-150", text_size=150),
    Look("english", language="en"),
)


def pages(services: Services, folder: Path) -> Iterator[Path]:
    """Take a picture of every page in `folder` and yield each file."""
    yield from _in_looks(services, folder, (_PLAIN,), "pages")


def everything(services: Services, folder: Path) -> Iterator[Path]:
    """Take pictures of pages, wizard steps, dialogs and empty lists in every look, and yield each file."""
    yield from _in_looks(services, folder, _LOOKS, *ACTS)
    yield from _first_start(folder)
    yield from _damaged(folder)


def show_everything(services: Services, look: Look, see: See) -> None:
    """Go through all scenes in one look; whoever wants to see them is called while each is on the screen."""
    before = services.office.settings()
    try:
        _choose(services, look)
        for act in ACTS:
            with _window(services, look) as window:
                _act(window, act, see)
    finally:
        services.office.save_settings(before)


def _in_looks(services: Services, folder: Path, looks: tuple[Look, ...], *acts: str) -> Iterator[Path]:
    before = services.office.settings()
    try:
        for look in looks:
            _choose(services, look)
            (folder / look.name).mkdir(parents=True, exist_ok=True)
            for act in acts:
                kept: list[Path] = []

                def keep(name: str, widget: QWidget, look: Look = look, kept: list[Path] = kept) -> None:
                    kept.append(_keep(widget, folder / look.name / f"{name}.png"))

                with _window(services, look) as window:
                    _act(window, act, keep)
                yield from kept
    finally:
        services.office.save_settings(before)


def _choose(services: Services, look: Look) -> None:
    settings = services.office.settings()
    services.office.save_settings(replace(settings, theme=look.theme, text_size=look.text_size, language=look.language))


@contextmanager
def _window(services: Services, look: Look) -> Iterator[MainWindow]:
    with tempfile.TemporaryDirectory(prefix="sokehoach-") as folder:
        window = MainWindow(Path(folder), lambda: services)
        window.resize(*look.size)
        window.show()
        window.load()
        settle()
        try:
            yield window
        finally:
            window.let_go()
            window.close()
            window.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _keep(widget: QWidget, path: Path) -> Path:
    settle()
    widget.grab().save(str(path))
    return path


def _act(window: MainWindow, act: str, see: See) -> None:
    """Go through the scenes of an act: those of every subject, then those of the window itself."""
    stage = Stage(window, lambda: window.in_front() or window.current(), see)
    for subject in subjects.SUBJECTS:
        if subject.scenes:
            scene: Callable[[Stage], None] | None = getattr(importlib.import_module(subject.scenes), act, None)
            if scene is not None:
                scene(stage)
    if act == "dialogs":
        _dialogs(window, stage)


def _dialogs(window: MainWindow, stage: Stage) -> None:
    search = SearchDialog(window)
    search.edit.setText("doi ngoai")
    search.look()
    search.show()
    stage.see("dialog-search", search)
    search.close()
    search.deleteLater()
    with tempfile.TemporaryDirectory(prefix="sokehoach-") as folder:
        book = Path(folder) / "so.xlsx"
        window.services.exports.progress_xlsx(None, "", book)
        stage.modal("dialog-book", lambda: take_up(window, book))
    stage.modal("dialog-help", window.help)
    window.say(window.tr("Undone: {what}").format(what="…"), undo=True)
    stage.see("strip")


def damaged(folder: Path, look: Look, see: See) -> None:
    """Show what stands in the window's place when the data cannot be read: an office in `folder`, made for it."""
    services = open_services(folder)
    try:
        services.sample.make()
        _choose(services, look)
        services.safety.backup()
        database = next(services.safety.data_dir.glob("*.sqlite3"))
    finally:
        services.close()
    snapshot = {"language": look.language, "theme": look.theme, "text_size": look.text_size}
    (folder / "window.json").write_text(json.dumps(snapshot), encoding="utf-8")
    database.write_bytes(b"torn" * 1000)
    window = MainWindow(folder, lambda: open_services(folder, wait=0.1))
    window.resize(*look.size)
    window.show()
    window.load()
    try:
        for _ in range(200):
            settle()
            if getattr(window.in_front(), "ready", False):
                break
            QThread.msleep(20)
        see("damaged", window)
    finally:
        window.close()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _first_start(folder: Path) -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="sokehoach-") as data:
        services = open_services(Path(data))
        try:
            for look in _LOOKS:
                _choose(services, look)
                with _window(services, look) as window:
                    yield _keep(window, folder / look.name / "first-start.png")
                    window.first_start().begin()
                    yield _keep(window, folder / look.name / "first-start-office.png")
        finally:
            services.close()


def _damaged(folder: Path) -> Iterator[Path]:
    for look in _LOOKS:
        kept: list[Path] = []

        def keep(name: str, widget: QWidget, look: Look = look, kept: list[Path] = kept) -> None:
            kept.append(_keep(widget, folder / look.name / f"{name}.png"))

        with tempfile.TemporaryDirectory(prefix="sokehoach-") as data:
            damaged(Path(data), look, keep)
        yield from kept
