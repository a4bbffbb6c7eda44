"""Ctrl+K: search over plans, tasks, units and legal documents while typing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit

from desktop.domain.rows import TaskQuery
from desktop.domain.text import fold
from desktop.gui.main_window import MainWindow
from desktop.gui.theme import theme
from desktop.gui.widgets.basic import Label, column, line
from desktop.gui.widgets.table import Cell, Column, Table

_EACH = 8
_WAIT = 120


@dataclass(frozen=True)
class Hit:
    """Something that was found, and how it is opened."""

    icon: str
    text: str
    kind: str
    open: Callable[[], None]


class SearchDialog(QDialog):
    """A field and what it finds."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.setWindowTitle(self.tr("Search"))
        self.resize(theme.px(640), theme.px(440))
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Plans, tasks, units, legal documents; tones may be left out"))
        self.field.setAccessibleName(self.tr("Search"))
        self.field.addAction(theme.icon("search", "text2", 16), QLineEdit.ActionPosition.LeadingPosition)
        self.field.installEventFilter(self)
        self.hits = Table(
            [
                Column(
                    self.tr("Found"), lambda hit: Cell(hit.text, icon=hit.icon, tooltip=hit.text), 300, stretch=True
                ),
                Column(self.tr("Kind"), lambda hit: Cell(hit.kind, "text2"), 130),
            ]
        )
        self.hits.opened.connect(self._open)
        self._none = Label("", 10, tone="muted")
        self.setLayout(column(self.field, line(), (self.hits, 1), self._none, spacing=8, margins=(16, 16, 16, 12)))
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_WAIT)
        self._wait.timeout.connect(self.look)
        self.field.textChanged.connect(lambda _text: self._wait.start())
        self._none.setText(self.tr("Type to search."))

    def look(self) -> None:
        """Search for what is in the field."""
        text = self.field.text()
        found = self._find(text) if text.strip() else []
        self.hits.set_rows(found)
        if found:
            self.hits.choose(0)
        words = (
            self.tr("{count} found; Enter opens").format(count=len(found)) if found else self.tr("Nothing was found.")
        )
        self._none.setText(words if text.strip() else self.tr("Type to search."))

    def _find(self, text: str) -> list[Hit]:
        window, services = self._window, self._window.services
        words = fold(text).split()
        hits = [
            Hit("plan", f"{item.number}  {item.title}".strip(), self.tr("Plan"),
                lambda item=item: window.open_plan(item.id))
            for item in services.plans.rows(text=text)[:_EACH]
        ]  # fmt: skip
        hits += [
            Hit("tasks", item.text, self.tr("Task"), lambda item=item: window.open_tasks(TaskQuery(), item.id))
            for item in services.tasks.rows(TaskQuery(text=text))[:_EACH]
        ]
        hits += [
            Hit("units", item.name, self.tr("Unit"),
                lambda item=item: window.open_tasks(TaskQuery(unit_id=item.id)))
            for item in services.units.rows() if all(word in fold(f"{item.name} {item.short_name}") for word in words)
        ][:_EACH]  # fmt: skip
        hits += [
            Hit("legal", f"{item.kind} {item.number} {item.subject}", self.tr("Legal document"),
                lambda item=item: self._open_legal(item.id))
            for item in services.legal.rows(text)[:_EACH]
        ]  # fmt: skip
        return hits

    def _open_legal(self, document_id: int) -> None:
        self._window.show_page("legal")
        table = self._window.page("legal").table  # type: ignore[attr-defined]
        for number, item in enumerate(table.row_model.rows):
            if item.id == document_id:
                table.choose(number)

    def _open(self, hit: Hit) -> None:
        self.accept()
        hit.open()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let arrows and Enter of the field work on the list."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
                step = 1 if event.key() == Qt.Key.Key_Down else -1
                number = self.hits.currentIndex().row() + step
                if 0 <= number < len(self.hits.row_model.rows):
                    self.hits.choose(number)
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                if self._wait.isActive():
                    self._wait.stop()
                    self.look()
                hit = self.hits.current()
                if hit is not None:
                    self._open(hit)
                return True
        return super().eventFilter(watched, event)
