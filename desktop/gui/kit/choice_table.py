"""A table in which one of several things is chosen for each row, and for all rows under a head at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from desktop.gui.kit.basic import icon_box
from desktop.gui.kit.table import (
    Cell,
    Column,
    RowDelegate,
    Table,
)
from desktop.gui.kit.table_model import Index
from desktop.gui.kit.theme import theme

_DOT, _RING = 4.0, 8.0  # radii of a radio button at 100 %


@dataclass(frozen=True)
class Option:
    """Something that can be chosen: its word in the table's head, and the whole of it for tooltips."""

    key: object
    word: str
    meaning: str


@dataclass(frozen=True)
class Head:
    """A row over those that belong together. `more` is what Enter changes, in words; `key` tells heads apart."""

    key: object
    title: str
    more: str = ""
    icon: str = "plan"


class ChoiceTable(Table[Any]):
    """Rows under heads, and behind their columns a radio button for each option.

    `choice_of` tells the key that is chosen for a row, `offered` which keys a row has. Left and right move the choice,
    the space bar goes around; on a head that is done for all rows below it. `picked` tells the rows and the key,
    `more_asked` a head whose `more` was clicked or confirmed with Enter.
    """

    picked = Signal(object, object)
    more_asked = Signal(object)

    def __init__(
        self,
        columns: Sequence[Column[Any]],
        options: Sequence[Option],
        choice_of: Callable[[Any], object],
        offered: Callable[[Any], Sequence[object]],
        parent: QWidget | None = None,
    ) -> None:
        self.options = list(options)
        self._first = len(columns)
        self._choice_of, self._offered = choice_of, offered
        choices = [Column(option.word, self._maker(option), _narrow(option.word)) for option in options]
        super().__init__([*(_headed(item) for item in columns), *choices], parent)
        self.setItemDelegate(_ChoiceDelegate(self))
        self.opened.connect(lambda row: self.more_asked.emit(row) if isinstance(row, Head) and row.more else None)

    def _maker(self, option: Option) -> Callable[[Any], Cell]:
        def cell(row: Any) -> Cell:  # noqa: ANN401 (a row of the service, or a Head)
            if option.key not in self.keys(row):
                return Cell("—", "text2", tooltip=self.tr("Not possible here"))
            return Cell("✓" if self.choice(row) == option.key else "", tooltip=option.meaning)

        return cell

    def show_groups(self, groups: Sequence[tuple[Head, Sequence[Any]]], key: Callable[[Any], object]) -> None:
        """Show rows under their heads; the chosen row and the scroll place stay."""
        self._members = {head.key: list(members) for head, members in groups}
        rows: list[Any] = [row for head, members in groups for row in (head, *members)]
        self.set_rows(rows, key=lambda row: ("head", row.key) if isinstance(row, Head) else key(row))
        for number, row in enumerate(rows):
            if isinstance(row, Head):
                self.setSpan(number, 0, 1, self._first)

    def members(self, row: Any) -> list[Any]:  # noqa: ANN401
        """Return the rows under a head, or the row itself."""
        return self._members[row.key] if isinstance(row, Head) else [row]

    def keys(self, row: Any) -> list[object]:  # noqa: ANN401
        """Return the keys that a row has, for a head those that any row below it has, in the order of the options."""
        members = [set(self._offered(member)) for member in self.members(row)]
        return [option.key for option in self.options if any(option.key in keys for keys in members)]

    def choice(self, row: Any) -> object:  # noqa: ANN401
        """Return the key that is chosen for a row; for a head the one that all below it share, else None."""
        chosen = {self._choice_of(member) for member in self.members(row)}
        return chosen.pop() if len(chosen) == 1 else None

    def pick(self, row: Any, key: object) -> None:  # noqa: ANN401
        """Choose for a row, or for all those under a head that have this key."""
        rows = [member for member in self.members(row) if key in self._offered(member)]
        if rows:
            self.picked.emit(rows, key)
            self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the choice of the current row."""
        row = self.current()
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Space: 1}.get(Qt.Key(event.key()), 0)
        if row is None or not step:
            super().keyPressEvent(event)
            return
        keys = self.keys(row)
        now = self.choice(row)
        place = keys.index(now) + step if now in keys else 0 if step > 0 else len(keys) - 1
        around = event.key() == Qt.Key.Key_Space
        self.pick(row, keys[place % len(keys) if around else min(max(place, 0), len(keys) - 1)])

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose with a click on a radio button, ask for more with one on the words behind a head."""
        super().mousePressEvent(event)
        place = event.position().toPoint()
        index = self.indexAt(place)
        if not index.isValid() or event.button() != Qt.MouseButton.LeftButton:
            return
        row = self.row_model.rows[index.row()]
        option = self.option(index)
        if option is not None:
            if option.key in self.keys(row):
                self.pick(row, option.key)
        elif isinstance(row, Head) and row.more:
            box = QRectF(self.visualRect(self.row_model.index(index.row(), 0)))
            if place.x() >= more_box(row, box).x():
                self.more_asked.emit(row)

    def option(self, index: Index) -> Option | None:
        """Return the option of a column, None for one that shows the row."""
        number = index.column() - self._first
        return self.options[number] if 0 <= number < len(self.options) else None


def _headed(column: Column[Any]) -> Column[Any]:
    """Return a column that says nothing of a head; the head is painted over all of them."""

    def cell(row: Any) -> Cell:  # noqa: ANN401
        if not isinstance(row, Head):
            return column.cell(row)
        return Cell(row.title, tooltip="\n".join(filter(None, (row.title, row.more))))

    return Column(
        column.title, cell, column.width, column.stretch, column.key, column.right, column.rank, column.sample,
        column.chip,
    )  # fmt: skip


def _narrow(word: str) -> int:
    """Return the width at 100 % of a column that holds a radio button under its word."""
    return round(QFontMetricsF(theme.font(9, bold=True)).horizontalAdvance(word) / theme.factor) + 24


def more_box(head: Head, box: QRectF) -> QRectF:
    """Return where the words behind a head stand: at the right of `box`, in what its title leaves, or two fifths."""
    title = QFontMetricsF(theme.font(10, bold=True)).horizontalAdvance(head.title) + 52
    wanted = QFontMetricsF(theme.font(10)).horizontalAdvance(head.more) + theme.px(16) + 12
    width = min(wanted, max(box.width() - title, box.width() * 2 / 5))
    return QRectF(box.right() - width, box.y(), width, box.height())


class _ChoiceDelegate(RowDelegate):
    def is_head(self, index: Index) -> bool:
        return isinstance(self._row(index), Head) and not self._current(index)

    def content(self, painter: QPainter, inner: QRectF, cell: Cell, index: Index, *, selected: bool) -> None:
        view, row = self.parent(), self._row(index)
        option = view.option(index) if isinstance(view, ChoiceTable) else None
        if isinstance(view, ChoiceTable) and option is not None:
            if option.key in view.keys(row):
                draw_radio(painter, inner, on=view.choice(row) == option.key)
            else:
                super().content(painter, inner, cell, index, selected=False)
        elif isinstance(row, Head):
            self._head(painter, inner, row)
        else:
            super().content(painter, inner, cell, index, selected=selected)

    def _head(self, painter: QPainter, box: QRectF, head: Head) -> None:
        right = more_box(head, box) if head.more else QRectF(box.right(), box.y(), 0, box.height())
        icon = icon_box(box.x(), box.center().y())
        theme.draw_icon(painter, head.icon, "text2", icon)
        _words(
            painter,
            QRectF(icon.right() + 8, box.y(), right.x() - icon.right() - 20, box.height()),
            head.title,
            bold=True,
        )
        if head.more:
            size = theme.px(16)
            _words(painter, right.adjusted(0, 0, -size - 4, 0), head.more, "accent_text")
            place = QRectF(right.right() - size, round(right.center().y() - size / 2), size, size)
            theme.draw_icon(painter, "chevron-down", "accent_text", place)

    def _row(self, index: Index) -> Any:  # noqa: ANN401
        view = self.parent()
        return view.row_model.rows[index.row()] if isinstance(view, ChoiceTable) else None

    def _current(self, index: Index) -> bool:
        view = self.parent()
        return isinstance(view, ChoiceTable) and view.currentIndex().row() == index.row()


def _words(painter: QPainter, box: QRectF, text: str, colour: str = "text", *, bold: bool = False) -> None:
    font = theme.font(10, bold=bold)
    painter.setFont(font)
    painter.setPen(theme.colour(colour))
    shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


def draw_radio(painter: QPainter, box: QRectF, *, on: bool) -> None:
    """Draw a radio button at the left of a box."""
    ring, dot = _RING * theme.factor, _DOT * theme.factor
    centre = QPointF(box.x() + ring, round(box.center().y()))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour("accent_text" if on else "border_input"), 2 if on else 1))
    painter.setBrush(theme.colour("surface"))
    painter.drawEllipse(centre, ring, ring)
    if on:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent_text"))
        painter.drawEllipse(centre, dot, dot)
