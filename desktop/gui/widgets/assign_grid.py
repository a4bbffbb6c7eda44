"""The assignment grid: duties by unit, edited in place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPen, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QComboBox,
    QFrame,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from desktop.domain import answers as form
from desktop.domain.task import Role
from desktop.domain.text import clean, fold, plain
from desktop.gui import labels
from desktop.gui.theme import theme
from desktop.gui.widgets.assign_popups import DuePopup, Popup, UnitsPopup, due_words
from desktop.gui.widgets.basic import draw_line

Index = QModelIndex | QPersistentModelIndex
Json = dict[str, Any]

NUMBER, TEXT, ROLE, SUPPORT, DUE, PRODUCT = range(6)
_WIDTHS = {NUMBER: 46, ROLE: 104, SUPPORT: 168, DUE: 168, PRODUCT: 132}
_HEIGHTS = (34, 54, 72)
_NEW: Json = {
    "text": "", "unit": "", "role": Role.OWN.value, "supporting": [], "deadline": "", "inclusive": True, "wording": "",
    "timing": "", "recurring": [], "continuous": False, "product": "", "note": "",
}  # fmt: skip


@dataclass
class _Entry:
    """A task with the place that it had when the tasks were last taken (None for one that is new or has moved)."""

    task: Json
    place: int | None


class AssignGrid(QTableView):
    """Shows tasks in the form of `domain.answers.task_json`, grouped by unit in the order of their first task.

    Enter or a double click edits a cell, Tab goes to the next one. `changed` tells every change; `tasks` gives the
    result, `take_order` what became of the tasks that were set.
    """

    changed = Signal()
    current_changed = Signal()

    def __init__(self, units: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._units = list(units)
        self._entries: list[_Entry] = []
        self._lines: list[str | _Entry] = []
        self._locked = False
        self._model = _Model(self)
        self.setModel(self._model)
        self.setItemDelegate(_Delegate(self))
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed
        )  # fmt: skip
        self.setTabKeyNavigation(True)
        self.setWordWrap(True)
        self.setAccessibleName(self.tr("Assignment of tasks"))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        heads = self.horizontalHeader()
        heads.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        heads.setHighlightSections(False)
        heads.setFixedHeight(theme.px(35))
        heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.selectionModel().currentChanged.connect(lambda *_: self.current_changed.emit())

    # --- tasks

    def set_units(self, units: Sequence[str]) -> None:
        """Offer other units."""
        self._units = list(units)

    def units(self) -> list[str]:
        """Return the units that are offered, those of the tasks included."""
        own = [entry.task.get("unit", "") for entry in self._entries]
        return [name for name in dict.fromkeys([*self._units, *own]) if name]

    def set_tasks(self, tasks: Sequence[Json]) -> None:
        """Show other tasks."""
        self._entries = [_Entry({**_NEW, **task}, place) for place, task in enumerate(tasks)]
        self._group()

    def tasks(self) -> list[Json]:
        """Return the tasks in their order; keys that the grid does not know are kept."""
        return [dict(entry.task) for entry in self._entries]

    def take_order(self) -> list[int | None]:
        """Return the place that each task had at the last `set_tasks` or `take_order`; None stands for a new one.

        A task that went to another unit counts as new: its words stand under the wrong heading of the text.
        """
        order = [entry.place for entry in self._entries]
        for place, entry in enumerate(self._entries):
            entry.place = place
        return order

    def set_locked(self, locked: bool) -> None:
        """Let nothing be changed, as in a plan that is issued."""
        self._locked = locked

    @property
    def locked(self) -> bool:
        """Return whether nothing can be changed."""
        return self._locked

    # --- what the buttons around it do

    def current_task(self) -> int | None:
        """Return the place of the task that the cursor stands on."""
        entry = self._entry(self.currentIndex().row())
        return self._entries.index(entry) if entry is not None else None

    def add_task(self, unit: str = "") -> None:
        """Add a task for a unit (the one of the current row where none is named) and begin to type its words."""
        here = self.current_task()
        unit = unit or (self._entries[here].task["unit"] if here is not None else "") or (self.units() or [""])[0]
        at = here + 1 if here is not None else len(self._entries)
        entry = _Entry({**_NEW, "unit": unit, "supporting": [], "recurring": []}, None)
        self._entries.insert(at, entry)
        self._group()
        self._tell()
        index = self._model.index(self._lines.index(entry), TEXT)
        self.setCurrentIndex(index)
        self.scrollTo(index)
        self.edit(index)

    def remove_task(self) -> None:
        """Take the current task out."""
        place = self.current_task()
        if place is None or self._locked:
            return
        line = self.currentIndex().row()
        del self._entries[place]
        self._group()
        self._go_near(line)
        self._tell()

    def move_task(self, step: int) -> None:
        """Move the current task up (-1) or down (1) among those of its unit."""
        place = self.current_task()
        if place is None or self._locked:
            return
        entry = self._entries[place]
        mates = [item for item in self._entries if fold(item.task["unit"]) == fold(entry.task["unit"])]
        at = mates.index(entry) + step
        if 0 <= at < len(mates):
            other = self._entries.index(mates[at])
            self._entries[place], self._entries[other] = self._entries[other], self._entries[place]
            self._group()
            self.setCurrentIndex(self._model.index(self._lines.index(entry), TEXT))
            self._tell()

    def give_to(self, unit: str) -> None:
        """Give the current task to another unit."""
        place = self.current_task()
        unit = clean(unit)
        if place is None or self._locked or unit == self._entries[place].task["unit"]:
            return
        entry = self._entries[place]
        entry.task = {**entry.task, "unit": unit}
        entry.place = None
        self._group()
        self.setCurrentIndex(self._model.index(self._lines.index(entry), TEXT))
        self._tell()

    def show_task(self, place: int, column: int = TEXT) -> None:
        """Put the cursor on a task."""
        if 0 <= place < len(self._entries):
            index = self._model.index(self._lines.index(self._entries[place]), column)
            self.setCurrentIndex(index)
            self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
            self.setFocus()

    def without_deadline(self) -> list[int]:
        """Return the places of the tasks for which nothing says when they are due."""
        return [place for place, entry in enumerate(self._entries) if not due_words(entry.task)]

    # --- inside

    def change(self, line: int, values: Json) -> None:
        """Put values into the task of a line."""
        entry = self._entry(line)
        if entry is None or self._locked or all(entry.task.get(key) == value for key, value in values.items()):
            return
        entry.task = {**entry.task, **values}
        self._model.dataChanged.emit(self._model.index(line, 0), self._model.index(line, PRODUCT))
        self._fit_row(line)
        self._tell()

    def line(self, number: int) -> str | _Entry:
        """Return what stands on a line: the unit of a group, or a task."""
        return self._lines[number]

    def lines(self) -> int:
        """Return how many lines there are."""
        return len(self._lines)

    def number_of(self, entry: _Entry) -> int:
        """Return the running number of a task."""
        return sum(isinstance(item, _Entry) for item in self._lines[: self._lines.index(entry) + 1])

    def group_words(self, unit: str) -> str:
        """Return the heading of a unit's tasks."""
        count = sum(entry.task["unit"] == unit for entry in self._entries)
        return self.tr("{unit}  ·  {count} tasks").format(unit=unit or self.tr("No unit yet"), count=count)

    def _tell(self) -> None:
        self.changed.emit()

    def _entry(self, line: int) -> _Entry | None:
        item = self._lines[line] if 0 <= line < len(self._lines) else None
        return item if isinstance(item, _Entry) else None

    def _group(self) -> None:
        self._model.beginResetModel()
        groups: dict[str, list[_Entry]] = {}
        for entry in self._entries:
            groups.setdefault(entry.task["unit"], []).append(entry)
        self._lines = []
        for unit, own in groups.items():
            self._lines += [unit, *own]
        self._model.endResetModel()
        self.clearSpans()
        for line, item in enumerate(self._lines):
            if isinstance(item, str):
                self.setSpan(line, 0, 1, PRODUCT + 1)
        self._fit()

    def _go_near(self, line: int) -> None:
        for number in [*range(min(line, len(self._lines) - 1), -1, -1), *range(len(self._lines))]:
            if self._entry(number) is not None:
                self.setCurrentIndex(self._model.index(number, TEXT))
                return

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out again and measure the rows."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.viewport().width()
        tight = 0.78 if room / theme.factor < 900 else 1.0
        widths = {column: theme.px(width * tight) for column, width in _WIDTHS.items()}
        widths[NUMBER] = theme.px(_WIDTHS[NUMBER])
        for column, width in widths.items():
            self.setColumnWidth(column, width)
        self.setColumnWidth(TEXT, max(theme.px(220), room - sum(widths.values())))
        for line in range(len(self._lines)):
            self._fit_row(line)

    def _fit_row(self, line: int) -> None:
        entry = self._entry(line)
        count = 1
        if entry is not None:
            font = theme.font(10)
            for column in (TEXT, SUPPORT, DUE, PRODUCT):
                words = str(self._model.data(self._model.index(line, column)) or "")
                extra = 24 if column == DUE and not due_words(entry.task) else 0
                count = max(count, len(_wrapped(words, font, self.columnWidth(column) - 20 - extra)))
        self.setRowHeight(line, theme.px(_HEIGHTS[min(count, 3) - 1]))

    def edit(self, index: Index, *arguments: Any) -> Any:  # noqa: ANN401 (Qt's two forms)
        """Open the editor of a cell; deadlines and units have a window of their own."""
        line = index.row()
        entry = self._entry(line)
        if not arguments:
            if entry is None or self._locked:
                return None
            if index.column() in {SUPPORT, DUE}:
                self.open_popup(line, index.column())
                return None
            return super().edit(index)
        trigger, event = arguments
        wanted = bool(trigger & self.editTriggers())
        if wanted and entry is not None and not self._locked and index.column() in {SUPPORT, DUE}:
            self.open_popup(line, index.column())
            return False
        return super().edit(index, trigger, event)

    def open_popup(self, line: int, column: int) -> Popup:
        """Open the window for a deadline or for supporting units over its cell."""
        entry = self._entry(line)
        if entry is None:
            raise IndexError(line)
        popup: Popup
        if column == DUE:
            popup = DuePopup(self, entry.task)
        else:
            others = [name for name in self.units() if name != entry.task["unit"]]
            popup = UnitsPopup(self, others, entry.task["supporting"])
        popup.taken.connect(lambda values: self._taken(entry, values))
        box = self.visualRect(self._model.index(line, column))
        popup.open_at(self.viewport().mapToGlobal(box.bottomLeft()))
        return popup

    def _taken(self, entry: _Entry, values: Json) -> None:
        if entry in self._lines:
            self.change(self._lines.index(entry), values)
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Edit with Enter; Tab goes from cell to cell and leaves the grid after the last one."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.state() != self.State.EditingState:
            self.edit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Leave the grid from its last cell, or its first one."""
        index = self.currentIndex()
        last = index.row() == len(self._lines) - 1 and index.column() == PRODUCT
        if not index.isValid() or (last and forward) or (index.row() <= 1 and index.column() <= TEXT and not forward):
            return QWidget.focusNextPrevChild(self, forward)
        return super().focusNextPrevChild(forward)


class _Model(QAbstractTableModel):
    """The grid's lines as Qt asks for them."""

    def __init__(self, grid: AssignGrid) -> None:
        super().__init__(grid)
        self._grid = grid

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's signature)
        """Return how many lines there are."""
        return 0 if parent.isValid() else self._grid.lines()

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many columns there are."""
        return 0 if parent.isValid() else PRODUCT + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return the title of a column."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            tr = self._grid.tr
            titles = (tr("No."), tr("Task"), tr("Role"), tr("Supporting units"), tr("Due"), tr("Product"))
            return titles[section]
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return what can be done with a cell: groups are no cells."""
        if not index.isValid() or isinstance(self._grid.line(index.row()), str):
            return Qt.ItemFlag.NoItemFlags
        out = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        editable = index.column() != NUMBER and not self._grid.locked
        return out | Qt.ItemFlag.ItemIsEditable if editable else out

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return the words of a cell."""
        wanted = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.ToolTipRole}
        if not index.isValid() or role not in wanted:
            return None
        item = self._grid.line(index.row())
        if isinstance(item, str):
            return self._grid.group_words(item)
        task = item.task
        match index.column():
            case 0:
                return str(self._grid.number_of(item))
            case 1:
                return plain(form.text_runs(task["text"]))
            case 2:
                return task["role"] if role == Qt.ItemDataRole.EditRole else labels.word(Role(task["role"]))
            case 3:
                return "; ".join(task["supporting"])
            case 4:
                words = task["wording"] if role == Qt.ItemDataRole.ToolTipRole and task["wording"] else due_words(task)
                return words or self._grid.tr("No deadline yet")
            case _:
                return task["product"]

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: ANN401
        """Take what was typed; words that stay the same keep their bold and italic."""
        if role != Qt.ItemDataRole.EditRole:
            return False
        words = clean(str(value).replace("\n", " "))
        if index.column() == TEXT:
            if words != self.data(index):
                self._grid.change(index.row(), {"text": words})
        else:
            self._grid.change(index.row(), {"role" if index.column() == ROLE else "product": words})
        return True


class _Delegate(QStyledItemDelegate):
    """Paints the grid's cells, wrapped to three lines, and makes the editors that stand in them."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a group's heading or a cell."""
        grid = self.parent()
        if not isinstance(grid, AssignGrid):
            return
        item = grid.line(index.row())
        box = QRectF(option.rect)
        painter.save()
        if isinstance(item, str):
            painter.fillRect(box, theme.colour("raised"))
            theme.draw_icon(painter, "units", "text2", QRectF(box.x() + 16, round(box.center().y() - 8), 16, 16))
            self._words(painter, box.adjusted(42, 0, -12, -1), str(index.data()), "text", bold=True, centred=True)
        else:
            current = bool(option.state & QStyle.StateFlag.State_HasFocus) or index == grid.currentIndex()
            painter.fillRect(box, theme.colour("surface"))
            self._cell(painter, box, index, item)
            if current:
                painter.setPen(QPen(theme.colour("accent_text"), 2))
                painter.drawRect(box.adjusted(1, 1, -1, -2))
        draw_line(painter, QPointF(box.x(), box.bottom() - 0.5), QPointF(box.right(), box.bottom() - 0.5), "border")
        painter.restore()

    def _cell(self, painter: QPainter, box: QRectF, index: Index, item: _Entry) -> None:
        inner = box.adjusted(16 if index.column() == NUMBER else 12, 0, -6, -1)
        words, colour = str(index.data() or ""), "text"
        if index.column() == DUE and not due_words(item.task):
            theme.draw_icon(painter, "warning", "amber", QRectF(inner.x(), inner.y() + theme.px(9), 16, 16))
            self._words(painter, inner.adjusted(24, 0, 0, 0), words, "amber", bold=True)
            return
        if index.column() == NUMBER:
            colour = "text2"
        elif not words:
            words, colour = labels.EMPTY, "text2"
        self._words(painter, inner, words, colour)

    @staticmethod
    def _words(
        painter: QPainter, box: QRectF, words: str, colour: str, *, bold: bool = False, centred: bool = False
    ) -> None:
        font = theme.font(10, bold=bold)
        painter.setFont(font)
        painter.setPen(theme.colour(colour))
        metrics = QFontMetricsF(font)
        if centred:
            text = metrics.elidedText(words, Qt.TextElideMode.ElideRight, box.width())
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, text)
            return
        lines = _wrapped(words, font, box.width())
        if len(lines) > 3:
            rest = " ".join(lines[2:])
            lines = [*lines[:2], metrics.elidedText(rest, Qt.TextElideMode.ElideRight, box.width())]
        step = theme.px(18)
        top = box.y() + (theme.px(34) - step) / 2
        for number, text in enumerate(lines):
            room = QRectF(box.x(), top + number * step - 4, box.width() + 4, step + 8)
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Make the editor of a cell: words, a role, or a product."""
        editor: QWidget
        if index.column() == ROLE:
            editor = QComboBox(parent)
            for role in Role:
                editor.addItem(labels.word(role), role.value)
            editor.activated.connect(lambda _index: self._take(editor))
        else:
            editor = QPlainTextEdit(parent) if index.column() == TEXT else QLineEdit(parent)
        editor.setAccessibleName(str(index.model().headerData(index.column(), Qt.Orientation.Horizontal)))
        editor.setFont(theme.font(10))
        return editor

    def _take(self, editor: QWidget) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Put the cell's value into its editor."""
        value = str(index.data(Qt.ItemDataRole.EditRole) or "")
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(0, editor.findData(value)))
        elif isinstance(editor, QPlainTextEdit):
            if not editor.toPlainText():  # while somebody types it stays as it is
                editor.setPlainText(value)
                editor.selectAll()
        elif isinstance(editor, QLineEdit) and not editor.isModified():
            editor.setText(value)

    def setModelData(self, editor: QWidget, model: Any, index: Index) -> None:  # noqa: ANN401
        """Take the editor's value."""
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentData())
        elif isinstance(editor, QPlainTextEdit):
            model.setData(index, editor.toPlainText())
        elif isinstance(editor, QLineEdit):
            model.setData(index, editor.text())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:
        """Give the words at least three lines to be typed in."""
        box = option.rect
        if isinstance(editor, QPlainTextEdit):
            box.setHeight(max(box.height(), theme.px(82)))
        editor.setGeometry(box)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the words with Enter (Shift+Enter stays a line break, which becomes a blank)."""
        if (
            isinstance(watched, QPlainTextEdit)
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
            and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        ):
            self.commitData.emit(watched)
            self.closeEditor.emit(watched, QAbstractItemDelegate.EndEditHint.NoHint)
            return True
        return super().eventFilter(watched, event)


def _wrapped(words: str, font: Any, width: float) -> list[str]:  # noqa: ANN401 (a QFont)
    """Return the lines that `words` break into."""
    layout = QTextLayout(words, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    out: list[str] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 20))
        out.append(words[line.textStart() : line.textStart() + line.textLength()].strip())
        if len(out) > 12:
            out[-1] += words[line.textStart() + line.textLength() :]
            break
    layout.endLayout()
    return out or [""]
