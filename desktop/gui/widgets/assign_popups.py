"""Small windows over a cell of the assignment grid: when a task is due, and which units support it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QLineEdit, QWidget

from desktop.domain.errors import QT_TRANSLATE_NOOP
from desktop.domain.task import Recurrence
from desktop.domain.text import clean, fold
from desktop.gui import labels
from desktop.gui.theme import theme
from desktop.gui.widgets.basic import Button, Label, boxed, column, row, scrolled
from desktop.gui.widgets.forms import DateEdit, Field, choose, combo, filter_field

_KINDS = {
    "none": QT_TRANSLATE_NOOP("AssignGrid", "No deadline yet"),
    "before": QT_TRANSLATE_NOOP("AssignGrid", "Before a day"),
    "by": QT_TRANSLATE_NOOP("AssignGrid", "By a day, at the latest"),
    "recurring": QT_TRANSLATE_NOOP("AssignGrid", "Comes back"),
    "continuous": QT_TRANSLATE_NOOP("AssignGrid", "All the time"),
    "words": QT_TRANSLATE_NOOP("AssignGrid", "In words"),
}


def due_words(task: dict[str, Any]) -> str:
    """Return when a task of the answers is due, short; empty where nothing is said."""
    if task.get("deadline"):
        day = labels.day(date.fromisoformat(task["deadline"]))
        pattern = (
            QCoreApplication.translate("AssignGrid", "By {day}")
            if task.get("inclusive", True)
            else QCoreApplication.translate("AssignGrid", "Before {day}")
        )
        return pattern.format(day=day)
    if task.get("wording") or task.get("timing"):
        words = str(task.get("wording") or task["timing"])
        return words[:1].upper() + words[1:]
    if task.get("recurring"):
        return ", ".join(labels.word(Recurrence(item)) for item in task["recurring"])
    return QCoreApplication.translate("AssignGrid", "All the time") if task.get("continuous") else ""


class Popup(QFrame):
    """A card over a cell. What was entered is told by `taken` when it closes, unless Esc closed it."""

    taken = Signal(dict)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("card", "1")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._refused = False

    def values(self) -> dict[str, Any] | None:
        """Return what was entered, or None where it cannot be taken."""
        raise NotImplementedError

    def open_at(self, place: QPoint) -> None:
        """Show it with its corner at `place`, moved so that it stays on the screen."""
        self.adjustSize()
        screen = QGuiApplication.screenAt(place) or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        x = max(room.left(), min(place.x(), room.right() - self.width()))
        y = place.y() if place.y() + self.height() <= room.bottom() else max(room.top(), room.bottom() - self.height())
        self.move(x, y)
        self.show()
        self.setFocus()
        self.focusNextChild()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take with Enter, leave everything as it was with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self._refused = True
            self.close()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell what was entered; stay open while it cannot be taken."""
        values = None if self._refused else self.values()
        if values is None and not self._refused:
            event.ignore()
            return
        if values is not None:
            self._refused = True  # told once
            self.taken.emit(values)
        super().closeEvent(event)


class DuePopup(Popup):
    """Ask when a task is due: a day, a recurrence, all the time, or words."""

    def __init__(self, parent: QWidget, task: dict[str, Any]) -> None:
        super().__init__(parent)
        self._task = task
        translate = QCoreApplication.translate
        self.kind = combo([(translate("AssignGrid", words), key) for key, words in _KINDS.items()], self.tr("Due"))
        self.day = DateEdit(date.fromisoformat(task["deadline"]) if task.get("deadline") else None)
        self.day_field = Field(self.tr("Day"), self.day)
        self.every = {item: QCheckBox(labels.word(item)) for item in Recurrence}
        for item, box in self.every.items():
            box.setChecked(item.value in task.get("recurring", []))
        self._every_row = boxed(column(*self.every.values(), spacing=0))
        self.words = QLineEdit(task.get("timing") or (task.get("wording", "") if not task.get("deadline") else ""))
        self._words_field = Field(self.tr("Words"), self.words)
        done = Button(self.tr("Done"), "tonal", clicked=self.close)
        self.setLayout(
            column(Field(self.tr("Due"), self.kind), self.day_field, self._every_row, self._words_field,
                   row(None, done), margins=(16, 12, 16, 12))
        )  # fmt: skip
        self.setFixedWidth(theme.px(300))
        choose(self.kind, self._kind_of(task))
        self.kind.currentIndexChanged.connect(lambda _index: self._show_parts())
        self._show_parts()

    @staticmethod
    def _kind_of(task: dict[str, Any]) -> str:
        if task.get("deadline"):
            return "by" if task.get("inclusive", True) else "before"
        if task.get("recurring"):
            return "recurring"
        if task.get("timing") or task.get("wording"):
            return "words"
        return "continuous" if task.get("continuous") else "none"

    def _show_parts(self) -> None:
        kind = self.kind.currentData()
        self.day_field.setVisible(kind in {"before", "by"})
        self._every_row.setVisible(kind == "recurring")
        self._words_field.setVisible(kind in {"words", "recurring"})
        self.adjustSize()

    def values(self) -> dict[str, Any] | None:
        """Return the fields of the answers that say when."""
        kind, day = self.kind.currentData(), self.day.date()
        before = self._task
        out: dict[str, Any] = {
            "deadline": "", "inclusive": True, "wording": "", "timing": "", "recurring": [], "continuous": False,
        }  # fmt: skip
        if kind in {"before", "by"}:
            if day is None:
                words = (
                    self.tr("Type the day as dd/mm/yyyy.") if not self.day.text() else self.tr("There is no such day.")
                )
                self.day_field.set_error(words)
                self.adjustSize()
                return None
            out |= {"deadline": day.isoformat(), "inclusive": kind == "by"}
            if (before.get("deadline"), before.get("inclusive", True)) == (out["deadline"], out["inclusive"]):
                out["wording"] = before.get("wording", "")
            out["recurring"], out["continuous"] = before.get("recurring", []), before.get("continuous", False)
        elif kind == "recurring":
            out["recurring"] = [item.value for item, box in self.every.items() if box.isChecked()]
            out["timing"] = clean(self.words.text())
        elif kind == "words":
            out["timing"] = clean(self.words.text())
        elif kind == "continuous":
            out["continuous"] = True
        return out


class UnitsPopup(Popup):
    """Ask which units support a task: a list to tick, and a line for a unit that is not in the directory."""

    def __init__(self, parent: QWidget, units: Sequence[str], ticked: Sequence[str]) -> None:
        super().__init__(parent)
        names = list(dict.fromkeys([*ticked, *units]))
        self.boxes = {name: QCheckBox(name) for name in names}
        for name, box in self.boxes.items():
            box.setChecked(name in ticked)
        self.filter = filter_field(self.tr("Filter units"))
        self.filter.textChanged.connect(self._narrow)
        self.other = QLineEdit()
        self.other.setPlaceholderText(self.tr("Another unit"))
        area = scrolled(column(*self.boxes.values(), None, spacing=0))
        area.setFixedHeight(theme.px(240))
        done = Button(self.tr("Done"), "tonal", clicked=self.close)
        heading = Label(self.tr("Supporting units"), 9, bold=True, tone="muted")
        self.setLayout(column(heading, self.filter, area, self.other, row(None, done), margins=(16, 12, 16, 12)))
        self.setFixedWidth(theme.px(340))

    def _narrow(self, text: str) -> None:
        words = fold(text).split()
        for name, box in self.boxes.items():
            box.setVisible(all(word in fold(name) for word in words))

    def values(self) -> dict[str, Any]:
        """Return the names that are ticked, and the one that was typed."""
        names = [name for name, box in self.boxes.items() if box.isChecked()]
        other = clean(self.other.text())
        return {"supporting": [*names, other] if other and other not in names else names}
