"""Pictures of everything that the program shows, over the sample office: for a first look and for judging the look."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QApplication, QDialog, QWidget

from desktop.domain.plan import PlanStatus
from desktop.domain.progress import State
from desktop.domain.rows import TaskQuery
from desktop.gui.main_window import MainWindow
from desktop.services import Services, open_services

_PAGES = ("overview", "plans", "tasks", "legal", "units", "settings")
_SIZE, _SMALL = (1366, 768), (1093, 543)  # the usual cheap laptop at 100 %, and at 125 % less title and task bar


def pages(services: Services, folder: Path) -> Iterator[Path]:
    """Take a picture of every page, of a plan and of the wizard's steps, in light colours; yield the files."""
    yield from _shoot(services, folder, "", lambda shots: shots.main_pages())


def everything(services: Services, folder: Path) -> Iterator[Path]:
    """Take pictures of every page, panel, wizard step and dialog: light, dark, in a small window and in large letters."""
    for name, look in (
        ("light", {"theme": "light"}), ("dark", {"theme": "dark"}), ("small", {"theme": "light"}),
        ("text-125", {"theme": "light", "text_size": 125}), ("english", {"theme": "light", "language": "en"}),
    ):  # fmt: skip
        settings = services.office.settings()
        services.office.save_settings(replace(settings, **{"language": "vi", "text_size": 100, **look}))
        yield from _shoot(services, folder / name, name, lambda shots: shots.all())
        services.drafts.discard("plan-wizard")


def _shoot(services: Services, folder: Path, name: str, take: Callable[[_Shots], Iterator[Path]]) -> Iterator[Path]:
    folder.mkdir(parents=True, exist_ok=True)
    data = services.safety.data_dir
    window = MainWindow(data, lambda: open_services(data))
    window.resize(*(_SMALL if name == "small" else _SIZE))
    window.show()
    _settle()
    window.load()
    shots = _Shots(window, folder)
    yield from take(shots)
    window.close()
    window.deleteLater()
    _settle()


class _Shots:
    """The pictures of one window."""

    def __init__(self, window: MainWindow, folder: Path) -> None:
        self._window, self._folder = window, folder

    def main_pages(self) -> Iterator[Path]:
        """Take each page of the navigation, a plan's tabs and the wizard's steps."""
        for key in _PAGES:
            self._window.show_page(key)
            yield self._picture(key)
        yield from self._plan()
        yield from self._wizard()

    def all(self) -> Iterator[Path]:
        """Take all that can be seen."""
        window = self._window
        yield from self.main_pages()
        for key in ("tasks", "legal", "units"):
            window.show_page(key)
            window.page(key).table.choose(1)  # type: ignore[attr-defined]
            yield self._picture(f"{key}-panel")
        window.open_tasks(TaskQuery(text="không có việc nào như thế"))
        yield self._picture("tasks-empty")
        window.open_tasks(TaskQuery(state=frozenset({State.OVERDUE})))
        yield self._picture("tasks-overdue")
        window.show_page("plans")
        window.say("Đã lưu.", undo=True)
        yield self._picture("strip")
        window.strip.hide()
        yield from self._dialogs()

    def _plan(self) -> Iterator[Path]:
        window = self._window
        rows = window.services.plans.rows()
        draft = next(row for row in rows if row.status is PlanStatus.DRAFT)
        issued = next(row for row in rows if row.status is PlanStatus.ISSUED)
        window.open_plan(draft.id)
        for number, tab in enumerate(("text", "assignment", "progress", "history")):
            window.open_plan(draft.id, number)
            yield self._picture(f"plan-{tab}")
        window.open_plan(issued.id)
        yield self._picture("plan-issued")
        window.show_page("plans")

    def _wizard(self) -> Iterator[Path]:
        window = self._window
        window.new_plan()
        view = window.wizard
        yield self._picture("wizard-1")
        view.machine.choose_template("doi-ngoai", window.services.office.today().year + 1)
        for number in range(2, 8):
            view.go_on()
            yield self._picture(f"wizard-{number}")
        view.later()
        _settle()

    def _dialogs(self) -> Iterator[Path]:
        from desktop.gui.help import HelpDialog  # noqa: PLC0415
        from desktop.gui.search import SearchDialog  # noqa: PLC0415

        search = SearchDialog(self._window)
        search.edit.setText("doi ngoai")
        search.look()
        yield self._dialog(search, "search")
        yield self._dialog(HelpDialog(self._window, "overview"), "help")

    def _dialog(self, dialog: QDialog, name: str) -> Path:
        dialog.show()
        path = self._picture(name, dialog)
        dialog.close()
        dialog.deleteLater()
        return path

    def _picture(self, name: str, widget: QWidget | None = None) -> Path:
        _settle()
        path = self._folder / f"{name}.png"
        (widget or self._window).grab().save(str(path))
        return path


def _settle() -> None:
    """Let everything that waits be done and painted."""
    for _ in range(30):
        QApplication.processEvents()
