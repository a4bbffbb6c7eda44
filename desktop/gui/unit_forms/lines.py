"""Old and new side by side: tasks as heads, under each the fields that a form says anew."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter

from desktop.domain.out.unit_form import Difference
from desktop.gui.kit.choice_table import draw_radio
from desktop.gui.kit.table import Cell, Column, RowDelegate, Table
from desktop.gui.kit.table_model import Index
from desktop.gui.kit.theme import theme
from desktop.gui.unit_forms import words

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_BOOK, _FORM = 2, 3  # columns with a side to choose


@dataclass(frozen=True)
class TaskHead:
    """A task over its lines; `note` is when it is due."""

    key: str
    text: str
    note: str


@dataclass(frozen=True)
class Line:
    """A field that a form says anew; in a conflict `taken` is None until a side was chosen."""

    part: Difference
    taken: bool | None


Row = TaskHead | Line


class LinesTable(Table[Any]):
    """The lines of a form. `picked` tells a line and whether the form's word is taken, `all_of` a head's lines."""

    picked = Signal(object, bool)
    all_of = Signal(object, bool)

    def __init__(self, when: Callable[[Difference], str]) -> None:
        self._when = when
        self._lines: list[Line] = []
        super().__init__(
            (
                Column("", self._tick, 38),
                Column(self.tr("Line"), self._name, 150, sample="WWWWWWWWWWWW"),
                Column(self.tr("In the book"), self._book, 150, stretch=True),
                Column(self.tr("In the form"), self._form, 200, stretch=True),
                Column(self.tr("Note"), self._note, sample=self.tr("due {day}").format(day="30/12/2026"),
                       chip=True),
            )
        )  # fmt: skip
        self.setItemDelegate(_Delegate(self))
        self.setAccessibleName(self.tr("What the form says anew"))
        self.ticked.connect(self._toggle)
        self.opened.connect(self._toggle)

    def show_lines(self, groups: Sequence[tuple[TaskHead, Sequence[Line]]]) -> None:
        """Show tasks with their lines; the chosen row and the scroll place stay."""
        self._lines = [line for _head, lines in groups for line in lines]
        rows: list[Row] = []
        for head, lines in groups:
            rows += [head, *lines]
        self.set_rows(rows, key=lambda row: row.key if isinstance(row, TaskHead) else (row.part.key, row.part.field))
        for number, row in enumerate(rows):
            if isinstance(row, TaskHead):
                self.setSpan(number, 1, 1, 3)

    def _of(self, head: TaskHead) -> list[Line]:
        return [line for line in self._lines if line.part.key == head.key]

    def _tick(self, row: Row) -> Cell:
        if isinstance(row, Line):
            return Cell(checked=bool(row.taken))
        taken = [bool(line.taken) for line in self._of(row)]
        return Cell(checked=all(taken), partly=any(taken) and not all(taken))

    def _name(self, row: Row) -> Cell:
        if isinstance(row, TaskHead):
            return Cell(row.text.replace("\n", " · "), bold=True, tooltip=row.text)
        return Cell(words.name(row.part.field))

    def _book(self, row: Row) -> Cell:
        if isinstance(row, TaskHead):
            return Cell()
        text = words.value(row.part.field, row.part.now)
        return Cell(text, "text" if row.part.conflict else "text2", tooltip=text)

    def _form(self, row: Row) -> Cell:
        if isinstance(row, TaskHead):
            return Cell()
        text = words.value(row.part.field, row.part.said)
        return Cell(text, bold=not row.part.conflict or bool(row.taken), tooltip=text)

    def _note(self, row: Row) -> Cell:
        if isinstance(row, TaskHead):
            return Cell(row.note, "text2")
        if not row.part.conflict:
            return Cell(row.part.cell, "text2")
        return Cell(self.tr("Conflict"), chip="conflict", tooltip=self._when(row.part))

    def _toggle(self, row: Row) -> None:
        if isinstance(row, TaskHead):
            lines = [line for line in self._of(row) if not line.part.conflict]
            self.all_of.emit(row, not all(line.taken for line in lines))
        else:
            self.picked.emit(row, not row.taken)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a side of a conflict with a click on it."""
        index = self.indexAt(event.position().toPoint())
        row = self.row_model.rows[index.row()] if index.isValid() else None
        super().mousePressEvent(event)
        if isinstance(row, Line) and row.part.conflict and index.column() in {_BOOK, _FORM}:
            self.picked.emit(row, index.column() == _FORM)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose a side of a conflict with left and right."""
        row = self.current()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.key() in _ENTER:
            event.ignore()  # the page takes the form with it
            return
        if isinstance(row, Line) and row.part.conflict and event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self.picked.emit(row, event.key() == Qt.Key.Key_Right)
            return
        super().keyPressEvent(event)


class _Delegate(RowDelegate):
    def is_head(self, index: Index) -> bool:
        return isinstance(self._row(index), TaskHead)

    def content(self, painter: QPainter, inner: QRectF, cell: Cell, index: Index, *, selected: bool) -> None:
        row = self._row(index)
        if isinstance(row, Line) and row.part.conflict and index.column() in {_BOOK, _FORM}:
            draw_radio(painter, inner, on=row.taken is not None and row.taken == (index.column() == _FORM))
            inner = inner.adjusted(theme.px(24), 0, 0, 0)
        super().content(painter, inner, cell, index, selected=selected and not isinstance(row, Line))

    def _row(self, index: Index) -> Row | None:
        view = self.parent()
        row = view.row_model.rows[index.row()] if isinstance(view, LinesTable) else None
        return row if isinstance(row, TaskHead | Line) else None
