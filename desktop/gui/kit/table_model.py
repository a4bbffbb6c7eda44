"""What a table shows: plain rows, and columns that say how a row's cells look."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar, runtime_checkable

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
CELL = Qt.ItemDataRole.UserRole + 1
_ROLES = frozenset({CELL, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole})


@dataclass(frozen=True)
class Cell:
    """How a cell looks.

    `mark` is a word in a box before the text; `chip` a key of tokens.json; `share` from 0 to 1 draws a bar; `checked`
    a tick box.
    """

    text: str = ""
    colour: str = "text"
    bold: bool = False
    chip: str = ""
    icon: str = ""
    share: float | None = None
    bar: str = "accent_text"
    checked: bool | None = None
    partly: bool = False  # the tick box of several, of which some are ticked
    tooltip: str = ""
    mark: str = ""
    tint: str = ""  # colour of the icon where it is not that of the words
    left: bool = False  # at the left, also where the column stands at the right
    below: str = ""  # a second, smaller line, in a table with rows for two
    below_colour: str = "text2"
    below_bold: bool = False
    wrap: bool = False  # over two lines where the row has room for them beside what stands below


@dataclass(frozen=True)
class Group:
    """A row that heads those below it, over all columns."""

    title: str
    icon: str = "units"


@dataclass(frozen=True)
class Column(Generic[Row]):
    """A column of rows of a kind. `width` is in pixels at 100 %.

    The one with `stretch` takes the rest and never less than its `width`. It is what a row is known by, unless another
    one has `lead`.

    `sample` is the longest text of a fixed column (of its chips, with `chip`): the width follows the font in force.
    `key` names the order that a click on the head asks for, empty for none. Columns with a `rank` give way when room
    is short, the highest first. A column with a `name` may be hidden by the user, one that is `extra` is until the
    user asks for it.
    """

    title: str
    cell: Callable[[Row], Cell]
    width: int = 100
    stretch: bool = False
    key: str = ""
    right: bool = False
    rank: int = 0
    sample: str = ""
    chip: bool = False
    name: str = ""
    extra: bool = False
    lead: bool = False


@runtime_checkable
class Findable(Protocol):
    """Rows that know where the one with a key stands, and need not be gone through for that; none heads others."""

    def find(self, key: Any) -> int | None:  # noqa: ANN401
        """Return the place of a row, None when it is not there."""


class RowModel(QAbstractTableModel, Generic[Row]):
    """Rows as they come from a service; what a cell shows is made when it is painted."""

    def __init__(self, columns: Sequence[Column[Row]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = list(columns)
        leading = [number for number, column in enumerate(columns) if column.lead]
        stretched = [number for number, column in enumerate(columns) if column.stretch]
        self.main = next(iter(leading or stretched), -1)  # what a row is known by: it is bold while the row is chosen
        self.rows: Sequence[Row | Group] = []

    def set_rows(self, rows: Sequence[Row | Group]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def items(self) -> list[Row]:
        """Return the rows without those that head others."""
        return [row for row in self.rows if not isinstance(row, Group)]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's signature)
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self.columns)

    def cell(self, index: Index) -> Cell:
        """Return how a cell looks."""
        row = self.rows[index.row()]
        if isinstance(row, Group):
            return Cell(row.title, bold=True, icon=row.icon)
        return self.columns[index.column()].cell(row)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return what Qt asks for."""
        if not index.isValid() or role not in _ROLES:
            return None
        if isinstance(self.rows[index.row()], Group) and index.column():
            return None if role != CELL else Cell()
        cell = self.cell(index)
        if role == CELL:
            return cell
        if role == Qt.ItemDataRole.ToolTipRole:
            return cell.tooltip or cell.text
        return f"{cell.mark}: {cell.text}" if role == Qt.ItemDataRole.AccessibleTextRole and cell.mark else cell.text

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Keep the selection off the heads of groups."""
        if index.isValid() and isinstance(self.rows[index.row()], Group):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return the title of a column."""
        if orientation == Qt.Orientation.Horizontal and section < len(self.columns):
            if role == Qt.ItemDataRole.DisplayRole:
                return self.columns[section].title
            if role == Qt.ItemDataRole.TextAlignmentRole:
                side = Qt.AlignmentFlag.AlignRight if self.columns[section].right else Qt.AlignmentFlag.AlignLeft
                return side | Qt.AlignmentFlag.AlignVCenter
        return None
