"""The button in a table's head that lets its columns be chosen."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout

from desktop.gui.kit.basic import (
    Button,
    Label,
    ToolButton,
    column,
    row,
)
from desktop.gui.kit.table import Table
from desktop.gui.kit.theme import theme

_WIDE = 340


class ColumnChooser(ToolButton):
    """Opens a list of a table's columns to tick; `chosen` tells the names of those that are shown from now on."""

    chosen = Signal(object)

    def __init__(self, table: Table[Any]) -> None:
        super().__init__("columns", "", self.open_list)
        self.setToolTip(self.tr("Choose columns"))
        self.setAccessibleName(self.tr("Choose columns"))
        self._table = table
        table.set_corner(self)

    def open_list(self) -> ColumnList:
        """Open the list under the button."""
        popup = ColumnList(self, self._table)
        popup.chosen.connect(self.chosen)
        popup.adjustSize()
        place = self.mapToGlobal(QPoint(0, self.height() + 2))
        place.setY(min(place.y(), self.screen().availableGeometry().bottom() - popup.height()))
        popup.move(place)
        popup.show()
        next(iter(popup.boxes.values())).setFocus(Qt.FocusReason.PopupFocusReason)
        return popup


class ColumnList(QFrame):
    """The columns as boxes to tick; the table follows at once. What finds no room at this width is named."""

    chosen = Signal(object)

    def __init__(self, parent: ColumnChooser, table: Table[Any]) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("card", "1")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._table = table
        self.boxes: dict[str, QCheckBox] = {}
        for name, title, shown in table.columns_to_choose():
            box = QCheckBox(title)
            box.setChecked(shown)
            box.toggled.connect(lambda _on: self._show())
            self.boxes[name] = box
        self._crowded = Label("", 9, tone="amber", wrap=True)
        self.usual = Button(self.tr("Usual columns"), "flat", clicked=self._show_usual)
        heading = Label(self.tr("Choose columns"), 9, bold=True, tone="muted")
        boxes = QGridLayout()
        boxes.setContentsMargins(0, 0, 0, 0)
        boxes.setVerticalSpacing(0)
        half = (len(self.boxes) + 1) // 2
        for number, box in enumerate(self.boxes.values()):
            boxes.addWidget(box, number % half, number // half)
        self.setLayout(column(heading, boxes, self._crowded, row(None, self.usual), margins=(16, 12, 16, 12)))
        self.setFixedWidth(theme.px(_WIDE))
        self._name_crowded()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _show(self) -> None:
        names = [name for name, box in self.boxes.items() if box.isChecked()]
        self._table.show_columns(names)
        self._name_crowded()
        self.chosen.emit(names)

    def _show_usual(self) -> None:
        usual = self._table.usual_columns()
        for name, box in self.boxes.items():
            box.blockSignals(True)
            box.setChecked(name in usual)
            box.blockSignals(False)
        self._table.usual_layout()
        self._show()

    def _name_crowded(self) -> None:
        titles = ", ".join(self._table.without_room())
        self._crowded.setText(self.tr("No room in this window for: {columns}").format(columns=titles))
        self._crowded.setVisible(bool(titles))
        self.adjustSize()
