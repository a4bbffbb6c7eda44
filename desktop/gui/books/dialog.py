"""A workbook of tasks before it is taken over: which column says what, and each row beside the office's own task."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QDialog, QGridLayout, QWidget

from desktop.domain.base.errors import QT_TRANSLATE_NOOP
from desktop.domain.base.filling import filled
from desktop.domain.base.text import clean
from desktop.domain.plan.book import BookLine, BookState, Difference
from desktop.domain.task.table_heads import TaskColumn
from desktop.domain.task.task import Task, TaskStatus
from desktop.gui import labels
from desktop.gui.kit.basic import Button, ElidedLabel, IconLabel, Label, boxed, clear, column, row, scrolled
from desktop.gui.kit.dialog import PlainDialog
from desktop.gui.kit.forms import Field, choose, combo, text_field
from desktop.gui.kit.messages import notice
from desktop.gui.kit.page_parts import EmptyState, ListCard
from desktop.gui.kit.table import Cell, Column, Table
from desktop.gui.kit.theme import theme

if TYPE_CHECKING:
    from desktop.gui.shell_api import Shell
    from desktop.services.books.service import OpenBook, Taken

translate = QCoreApplication.translate

_SIZE = (1120, 640)
_WIDEST_HEAD = 34
_LOWEST = 96  # of the table, in pixels at 100 %
_NAMES = {
    TaskColumn.CONTENT: QT_TRANSLATE_NOOP("BookDialog", "Task"),
    TaskColumn.LEAD: QT_TRANSLATE_NOOP("BookDialog", "Unit in charge"),
    TaskColumn.SUPPORT: QT_TRANSLATE_NOOP("BookDialog", "Supporting units"),
    TaskColumn.TIME: QT_TRANSLATE_NOOP("BookDialog", "Deadline"),
    TaskColumn.SOURCE: QT_TRANSLATE_NOOP("BookDialog", "Given by"),
    TaskColumn.STATUS: QT_TRANSLATE_NOOP("BookDialog", "Status"),
    TaskColumn.PERCENT: QT_TRANSLATE_NOOP("BookDialog", "Percent done"),
    TaskColumn.RESULT: QT_TRANSLATE_NOOP("BookDialog", "Result"),
    TaskColumn.DONE_ON: QT_TRANSLATE_NOOP("BookDialog", "Day done"),
    TaskColumn.DIFFICULTIES: QT_TRANSLATE_NOOP("BookDialog", "Difficulties"),
    TaskColumn.NOTE: QT_TRANSLATE_NOOP("BookDialog", "Note"),
    TaskColumn.NUMBER: QT_TRANSLATE_NOOP("BookDialog", "Number of the row"),
    TaskColumn.PRODUCT: QT_TRANSLATE_NOOP("BookDialog", "Product"),
}
_ASKED = (TaskColumn.CONTENT, TaskColumn.LEAD, TaskColumn.SUPPORT, TaskColumn.TIME, TaskColumn.SOURCE,
          TaskColumn.STATUS, TaskColumn.RESULT, TaskColumn.NOTE)  # fmt: skip
_STATES = {
    BookState.NEW: QT_TRANSLATE_NOOP("BookDialog", "New"),
    BookState.CHANGED: QT_TRANSLATE_NOOP("BookDialog", "Changed"),
    BookState.SAME: QT_TRANSLATE_NOOP("BookDialog", "No change"),
    BookState.TWICE: QT_TRANSLATE_NOOP("BookDialog", "Twice in the book"),
}
_STATE_LOOK = {
    BookState.NEW: ("green", "plus"),
    BookState.CHANGED: ("amber", "edit"),
    BookState.SAME: ("text2", "check"),
    BookState.TWICE: ("text2", "copy"),
}


def take_up(shell: Shell, path: Path) -> Taken | None:
    """Show a workbook beside what the office has, and take over what is ticked; None where nothing was saved."""
    found: list[OpenBook] = []
    words = translate("BookDialog", "Reading “{name}” …").format(name=path.name)
    services = shell.services
    if not shell.run(lambda: services.books.read(path), found.append, words=words, hasten=services.reading.stop):
        return None
    dialog = BookDialog(shell, found[0])
    saved = dialog.taken if dialog.exec() == QDialog.DialogCode.Accepted else None
    dialog.deleteLater()
    return saved


def said(taken: Taken) -> str:
    """Return the sentence on what was taken over."""
    return filled(
        translate("BookDialog", "{added} task{added:|s} {added:was|were} added, {changed} brought up to date."),
        added=taken.added,
        changed=taken.changed,
    )


class BookDialog(PlainDialog):
    """Above which column says what, below the rows with what each is for the office, at the right old and new."""

    def __init__(self, shell: Shell, book: OpenBook) -> None:
        super().__init__(shell.widget)
        self._shell, self.book = shell, book
        self.taken: Taken | None = None
        self._lines: list[BookLine] = []
        self._left_out: set[tuple[str, int]] = set()
        self._judged: set[tuple[str, int]] = set()  # lines of which the ticks are the user's from now on
        self.setWindowTitle(translate("BookDialog", "Take tasks over from a workbook"))
        room = shell.widget.size()
        self.resize(
            min(theme.px(_SIZE[0]), max(room.width() - 40, 480)), min(theme.px(_SIZE[1]), max(room.height() - 24, 360))
        )
        self.title = text_field(book.title)
        self.sheet = combo([(translate("BookDialog", "All sheets with tasks"), "")] if len(book.sheets) > 1 else [])
        for name in book.sheets:
            self.sheet.addItem(name, name)
        self.columns: dict[TaskColumn, QComboBox] = {}
        self._column_fields: dict[TaskColumn, Field] = {}
        self._ask = self._column_part()
        self.right = Button(translate("BookDialog", "The columns are right"), "tonal", "check", clicked=self._confirm)
        asked = notice("info", "amber", translate("BookDialog", "Please say which column holds what is marked below."))
        self._unsure = boxed(row((asked, 1), self.right, spacing=8))
        self._columns_button = Button(
            translate("BookDialog", "Columns …"), icon="columns", clicked=self._toggle_columns
        )
        self.table = self._make_table()
        self._compared = column(spacing=6, margins=(16, 12, 16, 12))
        self._empty = EmptyState("tasks", translate("BookDialog", "No row of this sheet gives a task"))
        self._list = ListCard(self.table, self._empty)
        side = scrolled(self._compared)
        side.setFixedWidth(theme.px(330))
        self.save = Button("", "primary", clicked=self.accept)
        cancel = Button(translate("BookDialog", "Cancel"), clicked=self.reject)
        heading = ElidedLabel(book.book.name, 12, bold=True)
        chosen = row(
            (Field(translate("BookDialog", "Name in the program"), self.title), 1),
            Field(translate("BookDialog", "Sheet"), self.sheet),
            spacing=12,
        )
        self.setLayout(
            column(
                row(IconLabel("file-in", "accent_text"), (heading, 1), self._columns_button, spacing=12),
                chosen,
                *([self._own_notice()] if book.own else []),
                self._unsure,
                self._ask,
                (boxed(row((self._list, 1), side, spacing=12)), 1),
                row(
                    Label(translate("BookDialog", "Nothing is saved before you confirm."), 9, tone="muted"),
                    None,
                    cancel,
                    self.save,
                ),
                spacing=10,
                margins=(20, 16, 20, 16),
            )
        )
        self.sheet.currentIndexChanged.connect(lambda _index: self._sheet_chosen())
        self.save.setDefault(True)
        self._sheet_chosen()

    @staticmethod
    def _own_notice() -> QWidget:
        words = translate(
            "BookDialog",
            "This office wrote this workbook itself, so its tasks are in the program already, some in other words. "
            "What is called new is not ticked: tick what was added since by hand.",
        )
        return notice("info", "amber", words)

    # --- columns

    def _column_part(self) -> QWidget:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        for place, name in enumerate(_ASKED):
            box = combo([(translate("BookDialog", "None"), None)], translate("BookDialog", _NAMES[name]))
            box.activated.connect(lambda _index, name=name: self._column_chosen(name))
            self.columns[name] = box
            self._column_fields[name] = Field(translate("BookDialog", _NAMES[name]), box)
            grid.addWidget(self._column_fields[name], place // 4, place % 4, Qt.AlignmentFlag.AlignTop)
        for place in range(4):
            grid.setColumnStretch(place, 1)
        part = QWidget()
        part.setLayout(grid)
        return part

    def _shown_sheet(self) -> str:
        """Return the sheet whose columns are shown: the chosen one, else the first that must be asked about."""
        chosen = str(self.sheet.currentData() or "")
        return chosen or next(iter(self.book.unsure), self.book.sheets[0])

    def _toggle_columns(self) -> None:
        self._ask.setVisible(self._ask.isHidden())

    def _sheet_chosen(self) -> None:
        self._ask.setVisible(bool(self._asked()))
        self._show_columns()
        self._fill()

    def _asked(self) -> dict[str, frozenset[TaskColumn]]:
        chosen = str(self.sheet.currentData() or "")
        return {name: asked for name, asked in self.book.unsure.items() if chosen in {"", name}}

    def _confirm(self) -> None:
        """Take the columns that are shown as they are, for each sheet that was to be asked about."""
        for name in self._asked():
            layout = self.book.layouts[name]
            self.book.layouts[name] = replace(layout, unsure=frozenset())
        self._show_columns()
        self._fill()

    def _show_columns(self) -> None:
        layout = self.book.layouts[self._shown_sheet()]
        sheet = next(item for item in self.book.book.sheets if item.name == self._shown_sheet())
        width = max((len(item) for item in sheet.rows), default=0)
        for name, box in self.columns.items():
            box.blockSignals(True)
            box.clear()
            box.addItem(translate("BookDialog", "None"), None)
            for place in range(width):
                head = layout.heads[place] if place < len(layout.heads) else ""
                words = f"{_letter(place)} – {clean(head)}" if head else _letter(place)
                box.addItem(words if len(words) <= _WIDEST_HEAD else f"{words[:_WIDEST_HEAD]}…", place)
            choose(box, layout.columns.get(name))
            box.blockSignals(False)
            unsure = name in layout.unsure
            self._column_fields[name].set_error(translate("BookDialog", "Which column is it?") if unsure else "")

    def _column_chosen(self, name: TaskColumn) -> None:
        sheet = self._shown_sheet()
        self.book.layouts[sheet] = self.book.layouts[sheet].with_column(name, self.columns[name].currentData())
        if not self.book.layouts[sheet].is_table:  # without the words of a task there is nothing to show
            self._lines = []
            self._show_lines()
            self._show_columns()
            return
        self._show_columns()
        self._fill()

    # --- rows

    def _make_table(self) -> Table[BookLine]:
        table: Table[BookLine] = Table(
            [
                Column("", self._tick_cell, 38),
                Column(translate("BookDialog", "For us"), _state_cell, 130),
                Column(translate("BookDialog", "Task"), lambda line: Cell(line.row.task.text), 240, stretch=True),
                Column(translate("BookDialog", "Unit in charge"), _unit_cell, 170, rank=2),
                Column(translate("BookDialog", "Deadline"), _time_cell, 116, rank=1),
                Column(translate("BookDialog", "Status"), _status_cell, 120, rank=3),
            ]
        )
        table.setMinimumHeight(theme.px(_LOWEST))
        table.setAccessibleName(translate("BookDialog", "Rows of the workbook"))
        table.chosen.connect(self._show_line)
        table.ticked.connect(self._tick)
        table.opened.connect(self._tick)
        table.all_asked.connect(self._tick_all)
        return table

    def _fill(self) -> None:
        chosen = str(self.sheet.currentData() or "")
        found = self._shell.attempt(lambda: self._shell.services.books.lines(self.book, [chosen] if chosen else None))
        self._lines = found.value if found is not None else []
        unsure = [line for line in self._lines
                  if line.goes_back or line.doubtful or (self.book.own and line.state is BookState.NEW)]  # fmt: skip
        self._left_out |= {key for line in unsure if (key := _key(line)) not in self._judged}
        self._judged |= {_key(line) for line in self._lines}
        self._show_lines()

    def _show_lines(self) -> None:
        order = list(BookState)
        lines = sorted(self._lines, key=lambda line: order.index(line.state))
        self.table.set_rows(lines, key=_key)
        counts = {state: sum(line.state is state for line in self._lines) for state in BookState}
        words = [f"{translate('BookDialog', _STATES[state])}: {count}" for state, count in counts.items() if count]
        self._list.show_rows(len(lines), "  ·  ".join(words))
        self._unsure.setVisible(bool(self._asked()))
        self._count_again()
        if lines:
            self.table.choose(max(self.table.currentIndex().row(), 0))
        self._show_line(self.table.current() if lines else None)

    def ticked(self) -> list[BookLine]:
        """Return the lines that are taken over, in the order of the book."""
        return [line for line in self._lines if _offered(line) and _key(line) not in self._left_out]

    def _tick_cell(self, line: BookLine) -> Cell:
        return Cell(checked=_key(line) not in self._left_out) if _offered(line) else Cell("")

    def _tick(self, line: BookLine) -> None:
        if _offered(line):
            self._left_out ^= {_key(line)}
            self.table.viewport().update()
            self._count_again()

    def _tick_all(self) -> None:
        offered = {_key(line) for line in self._lines if _offered(line)}
        self._left_out = set() if self._left_out & offered else offered
        self.table.viewport().update()
        self._count_again()

    def _count_again(self) -> None:
        wanted = len(self.ticked())
        self.save.setText(filled(translate("BookDialog", "Save {count} task{count:|s}"), count=wanted))
        self.save.setEnabled(bool(wanted) and not self._asked())

    # --- old and new

    def _show_line(self, line: BookLine | None) -> None:
        clear(self._compared)
        if line is None:
            return
        place = translate("BookDialog", "Sheet “{sheet}”, row {row}").format(sheet=line.row.sheet, row=line.row.row)
        self._compared.addWidget(Label(line.row.task.text, 10, bold=True, wrap=True))
        told = labels.joined(place, line.row.group, *line.plans[:1])
        self._compared.addWidget(Label(told, 9, tone="muted", wrap=True))
        if line.old is not None and not line.differences:
            self._compared.addWidget(
                Label(translate("BookDialog", "The office has this task as the book has it."), wrap=True)
            )
        if line.goes_back:
            words = translate("BookDialog", "The program knows it further on, so it is not ticked. Tick it to go back.")
            self._compared.addWidget(Label(words, wrap=True, tone="amber"))
        if line.doubtful:
            words = translate(
                "BookDialog",
                "The same task of the same unit is in {other}, too, and the row does not say which is meant, so it is "
                "not ticked. Ticked, it goes to that of {plan}.",
            )
            plan, *others = (number or labels.EMPTY for number in line.plans)
            words = words.format(plan=plan, other=", ".join(others))
            self._compared.addWidget(Label(words, wrap=True, tone="amber"))
        for name, before, after, kept in _fields(line):
            self._compared.addWidget(Label(translate("BookDialog", _NAMES[name]), 9, bold=True, tone="muted"))
            if line.old is not None:
                self._compared.addWidget(
                    Label(
                        translate("BookDialog", "In the program: {words}").format(words=before or labels.EMPTY),
                        wrap=True,
                    )
                )
                told = translate("BookDialog", "In the book: {words}").format(words=after)
                self._compared.addWidget(Label(told, bold=not kept, wrap=True))
            else:
                self._compared.addWidget(Label(after, wrap=True))
            if kept:
                self._compared.addWidget(
                    Label(
                        translate("BookDialog", "Stays: the plan is issued, or the task is reported on by periods."),
                        9,
                        wrap=True,
                    )
                )
        self._compared.addStretch(1)

    def accept(self) -> None:
        """Save what is ticked, and close."""
        self.book.title = clean(self.title.text()) or self.book.title
        done = self._shell.attempt(lambda: self._shell.services.books.save(self.book, self.ticked()))
        if done is not None:
            self.taken = done.value
            super().accept()


def _key(line: BookLine) -> tuple[str, int]:
    return line.row.sheet, line.row.row


def _offered(line: BookLine) -> bool:
    return line.state in {BookState.NEW, BookState.CHANGED}


def _letter(place: int) -> str:
    letters = ""
    while place >= 0:
        letters, place = chr(65 + place % 26) + letters, place // 26 - 1
    return letters


def _state_cell(line: BookLine) -> Cell:
    colour, icon = _STATE_LOOK[line.state]
    return Cell(translate("BookDialog", _STATES[line.state]), colour, icon=icon, bold=_offered(line))


def _difference(line: BookLine, names: Sequence[TaskColumn]) -> Difference | None:
    return next((item for item in line.differences if item.name in names), None)


def _unit_cell(line: BookLine) -> Cell:
    unit = line.row.task.unit
    if unit is None:
        return Cell(translate("BookDialog", "No unit"), "amber", icon="warning")
    changed = _difference(line, [TaskColumn.LEAD]) is not None
    tip = translate("BookDialog", "Not in the directory yet; it is added.") if unit.id is None else unit.name
    return Cell(unit.label, "amber" if changed else "text", tooltip=tip)


def _time_cell(line: BookLine) -> Cell:
    due = line.row.task.deadline
    words = labels.day(due.day) if due is not None else line.row.time
    return Cell(words, "amber" if _difference(line, [TaskColumn.TIME]) else "text")


def _status_cell(line: BookLine) -> Cell:
    changed = _difference(line, [TaskColumn.STATUS, TaskColumn.PERCENT, TaskColumn.RESULT])
    return Cell(_status_words(line), "amber" if changed else "text")


def _status_words(line: BookLine) -> str:
    said_of = line.row.progress
    words = labels.word(said_of.status) if said_of.status is not None else ""
    return labels.joined(words, f"{said_of.percent}%" if said_of.percent is not None else "")


def _fields(line: BookLine) -> list[tuple[TaskColumn, str, str, bool]]:
    """Return what is shown of a line: of a known task what differs, of a new one all that the book says."""
    if line.old is not None:
        return [(item.name, _shown(item.name, item.old), _shown(item.name, item.new), item.kept)
                for item in line.differences]  # fmt: skip
    task, said_of = line.row.task, line.row.progress
    values = (
        (TaskColumn.LEAD, task.unit.name if task.unit is not None else ""),
        (TaskColumn.SUPPORT, "; ".join(unit.name for unit in task.supporting)),
        (TaskColumn.TIME, _time(task, line.row.time)),
        (TaskColumn.SOURCE, task.origin_note),
        (TaskColumn.STATUS, _status_words(line)),
        (TaskColumn.RESULT, said_of.result or ""),
        (TaskColumn.DIFFICULTIES, said_of.difficulties or ""),
        (TaskColumn.NOTE, task.note),
    )
    return [(name, "", words, False) for name, words in values if words]


def _time(task: Task, written: str) -> str:
    return labels.day(task.deadline.day) if task.deadline is not None else written


def _shown(name: TaskColumn, value: str) -> str:
    if name is TaskColumn.STATUS and value in set(TaskStatus):
        return labels.word(TaskStatus(value))
    return f"{value}%" if name is TaskColumn.PERCENT and value else value
