"""Small windows over a cell of the assignment grid: when a task is due, who supports it, whose it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QLineEdit, QWidget

from desktop.domain.base.errors import QT_TRANSLATE_NOOP
from desktop.domain.base.text import clean, fold
from desktop.domain.office.office import Unit
from desktop.domain.office.unit_names import finder
from desktop.domain.plan.duty import is_recurring
from desktop.domain.task import wording
from desktop.domain.task.progress import WorkingDay, last_day, weekday
from desktop.domain.task.task import Deadline, Recurrence, Task
from desktop.gui import labels
from desktop.gui.kit.basic import (
    Button,
    Label,
    boxed,
    column,
    row,
    scrolled,
)
from desktop.gui.kit.forms import (
    ChoiceEdit,
    DateEdit,
    Field,
    choose,
    combo,
    filter_field,
    parse_date,
)
from desktop.gui.kit.theme import theme

_KINDS = {
    "none": QT_TRANSLATE_NOOP("AssignGrid", "No deadline yet"),
    "before": QT_TRANSLATE_NOOP("AssignGrid", "Before a day (that day is late)"),
    "by": QT_TRANSLATE_NOOP("AssignGrid", "At the latest on a day"),
    "recurring": QT_TRANSLATE_NOOP("AssignGrid", "Comes back"),
    "continuous": QT_TRANSLATE_NOOP("AssignGrid", "Continuous"),
    "words": QT_TRANSLATE_NOOP("AssignGrid", "In words"),
}


def due_words(task: Task) -> str:
    """Return when a task is due, short; empty where nothing is said."""
    translate = QCoreApplication.translate
    if task.deadline is not None:
        inclusive = task.deadline.inclusive
        pattern = (
            translate("AssignGrid", "At the latest {day}") if inclusive else translate("AssignGrid", "Before {day}")
        )
        return pattern.format(day=", ".join(labels.day(due.day) for due in task.deadlines))
    if said := wording.rhythm(task.timing, task.recurring, [labels.word(item) for item in task.recurring]):
        return said[:1].upper() + said[1:]
    return translate("AssignGrid", "Continuous") if task.continuous else ""


class Popup(QFrame):
    """A card over a cell. `taken` tells that it was closed with what is in it; Esc leaves everything as it was."""

    taken = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("card", "1")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._told = False
        self._place = QPoint()

    def fault(self) -> str:
        """Return why what was entered cannot be taken, shown at its field; empty where it can."""
        return ""

    def open_at(self, place: QPoint) -> None:
        """Show it with its corner at `place`, moved so that it stays on the screen, also when it grows."""
        self._place = place
        self.adjustSize()
        self._move_within()
        self.show()
        self.setFocus()
        self.focusNextChild()

    def _move_within(self) -> None:
        """Stand at the place, or as near to it as the screen has room for."""
        screen = QGuiApplication.screenAt(self._place) or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        x, y = (min(self._place.x(), room.right() - self.width()), min(self._place.y(), room.bottom() - self.height()))
        self.move(max(room.left(), x), max(room.top(), y))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep all of it on the screen: another kind of deadline asks for more."""
        super().resizeEvent(event)
        if self.isVisible():
            self._move_within()

    def take(self) -> None:
        """Take what was entered and close, unless it cannot be taken."""
        if not self.fault():
            self.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take with Enter, leave everything as it was with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self._told = True
            self.close()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.take()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell what was entered, once; what cannot be taken is dropped when the user clicks elsewhere."""
        if not self._told:
            self._told = True
            if not self.fault():
                self.taken.emit()
        super().closeEvent(event)


class DuePopup(Popup):
    """Ask when a task is due: a day, not before the plan's date, a recurrence, continuously, or words.

    Days without a year are meant in that of the plan.

    Figures that are typed at once, over the kind, are a day: the last one on time while no kind is chosen.

    Words that name a day or the end of a period ("trước 25/11", "cuối quý III") are that day, as in a table of duties.
    Words that count days from a day that is not known ("05 ngày làm việc kể từ ngày nhận văn bản") have it asked for;
    `working` says which days count.
    """

    def __init__(
        self,
        parent: QWidget,
        task: Task,
        dated: date | None = None,
        year: int | None = None,
        working: WorkingDay = weekday,
    ) -> None:
        super().__init__(parent)
        self._dated, self._year, self._working = dated, year, working
        translate = QCoreApplication.translate
        self.kind = combo([(translate("AssignGrid", words), key) for key, words in _KINDS.items()], self.tr("Due"))
        self.day = DateEdit(task.deadline.day if task.deadline is not None else None, year)
        self.day_field = Field(self.tr("Day"), self.day)
        self.more = QLineEdit("; ".join(labels.day(due.day) for due in task.more_deadlines))
        self.more.setPlaceholderText(self.tr("dd/mm/yyyy; dd/mm/yyyy"))
        self.more_field = Field(self.tr("Further days, each due for itself"), self.more)
        self.every = {item: QCheckBox(labels.word(item)) for item in Recurrence}
        for item, box in self.every.items():
            box.setChecked(item in task.recurring)
        self._every_row = boxed(column(*self.every.values(), spacing=0))
        self._timing = task.timing  # words that were taken as words before stay so until they are changed
        self.words = QLineEdit(task.timing)
        self._words_field = Field(self.tr("Words"), self.words)
        self.words.textChanged.connect(lambda _text: self._show_parts())
        self.start = DateEdit(None, year)
        self.start_field = Field(self.tr("Counted from (empty while it is not known)"), self.start)
        done = Button(self.tr("Done"), "tonal", clicked=self.take)
        self.setLayout(
            column(Field(self.tr("Due"), self.kind), self.day_field, self.more_field, self._every_row,
                   self._words_field, self.start_field, row(None, done), margins=(16, 12, 16, 12))
        )  # fmt: skip
        self.setFixedWidth(theme.px(300))
        choose(self.kind, self._kind_of(task))
        self.kind.installEventFilter(self)
        self.kind.currentIndexChanged.connect(lambda _index: self._show_parts())
        self._show_parts()

    @staticmethod
    def _kind_of(task: Task) -> str:
        if task.deadline is not None:
            return "by" if task.deadline.inclusive else "before"
        if task.recurring:
            return "recurring"
        if task.timing:
            return "words"
        return "continuous" if task.continuous else "none"

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lead figures that are typed over the kind to the day."""
        kind = self.kind.currentData()
        if not (isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.text().isdigit()):
            return super().eventFilter(watched, event)
        if watched is not self.kind or kind not in {"none", "before", "by"}:
            return super().eventFilter(watched, event)
        if kind == "none":
            choose(self.kind, "by")
        self.day.setFocus()
        self.day.setText(event.text())
        return True

    def _show_parts(self) -> None:
        kind = self.kind.currentData()
        self.day_field.setVisible(kind in {"before", "by"})
        self.more_field.setVisible(kind in {"before", "by"})
        self._every_row.setVisible(kind in {"before", "by", "recurring"})
        self._words_field.setVisible(kind in {"words", "recurring"})
        self.words.setPlaceholderText(self.tr("for example: before the 20th; on Friday") if kind == "recurring" else "")
        span = self._span()
        self.start_field.setVisible(span is not None and span.start is None)
        self.adjustSize()

    def fault(self) -> str:
        """Return what is wrong with the day or the periods."""
        kind, day = self.kind.currentData(), self.day.date()
        self.start_field.set_error("")
        self._words_field.set_error("")
        if (
            kind == "recurring"
            and not self.words.text().strip()
            and not any(b.isChecked() for b in self.every.values())
        ):
            words = self.tr("Tick how often it comes back, or write it in words.")
            self._words_field.set_error(words)
            self.adjustSize()
            return words
        if kind not in {"before", "by"}:
            if early := next((due for due in self._worded() if self._too_early(due)), None):
                words = self._early_words()
                self._words_field.set_error(f"{labels.day(early.day)}: {words}")
                self.adjustSize()
                return words
            if self._span() is None or not self.start.text() or self.start.date() is not None:
                return ""
            words = self.tr("There is no such day. Type it as dd/mm/yyyy.")
            self.start_field.set_error(words)
            self.adjustSize()
            return words
        if day is None:
            words = self.tr("There is no such day. Type it as dd/mm/yyyy.")
            words = words if self.day.text() else self.tr("Type the day.")
        elif self._too_early(Deadline(day, kind == "by")):
            words = self._early_words()
        else:
            words = ""
        self.day_field.set_error(words)
        more = "" if words else self._fault_of_more(day)
        self.more_field.set_error(more)
        self.adjustSize()
        return words or more

    def _too_early(self, due: Deadline) -> bool:
        return self._dated is not None and last_day(due) < self._dated

    def _early_words(self) -> str:
        return self.tr("This is before the plan's date, {day}.").format(day=labels.day(self._dated))

    def _fault_of_more(self, first: date | None) -> str:
        """Return what is wrong with the further days."""
        days = self._further()
        if None in days:
            return self.tr("Type the days as dd/mm/yyyy, parted by semicolons.")
        if len({first, *days}) <= len(days):
            return self.tr("A day stands twice.")
        known = [day for day in days if day is not None]
        return self._early_words() if known and self._too_early(Deadline(min(known))) else ""

    def _further(self) -> list[date | None]:
        """Return the further days, None for one that cannot be read."""
        return [parse_date(part.strip(), self._year) for part in self.more.text().split(";") if part.strip()]

    def _span(self) -> wording.DaysFrom | None:
        """Return the time limit that the words count from a day, if they do."""
        year = self._dated.year if self._dated is not None else None
        return wording.days_from(self.words.text(), year) if self.kind.currentData() == "words" else None

    def write(self, task: Task) -> None:
        """Put what was entered into a task; the words of a deadline stay while its day does.

        Words that say how often something comes back, which day it is, or from which day days are counted, are taken as
        that.
        """
        kind, day, continuous = self.kind.currentData(), self.day.date(), task.continuous
        ticked = tuple(item for item, box in self.every.items() if box.isChecked())
        task.recurring = ticked if kind in {"before", "by", "recurring"} else ()
        task.timing = clean(self.words.text()) if kind in {"words", "recurring"} else ""
        task.continuous = kind == "continuous"
        before, inclusive = task.deadline, kind == "by"
        if kind not in {"before", "by"} or day is None:
            worded = self._worded()
            task.deadline, task.more_deadlines = worded[0] if worded else self._counted(), worded[1:]
            if kind == "words":
                task.recurring = () if task.deadline is not None else wording.recurring(task.timing)
                undated = task.deadline is None and not task.recurring
                said = continuous if task.timing == self._timing else wording.continuous(task.timing)
                task.continuous = undated and said
                task.timing = "" if task.deadline is not None else task.timing
            return
        known = {(due.day, due.inclusive): due for due in task.deadlines}
        further = sorted(item for item in self._further() if item is not None)
        task.more_deadlines = tuple(known.get((item, inclusive)) or Deadline(item, inclusive) for item in further)
        if before is None or (before.day, before.inclusive) != (day, inclusive):
            task.deadline = Deadline(day, inclusive)

    def _worded(self) -> tuple[Deadline, ...]:
        """Return the dates due that the words give, none where they only are what they were."""
        words = clean(self.words.text())
        if self.kind.currentData() != "words" or not words or words == self._timing or self._span() is not None:
            return ()
        if is_recurring(wording.recurring(words)):
            return ()
        year = self._year or (self._dated.year if self._dated is not None else None)
        found = wording.due_of(words, year)
        return (replace(found[0], wording=words),) if len(found) == 1 else found

    def _counted(self) -> Deadline | None:
        """Return the date due that the words count to, None where they do not or the day is not known."""
        span, start = self._span(), self.start.date()
        if span is not None and span.start is None and start is not None:
            span = span.from_day(start)
            span = replace(span, wording=f"{span.wording} ({labels.day(start)})")
        return span.due(self._working) if span is not None else None


class UnitsPopup(Popup):
    """Ask which units support a task: a list to tick, and a line for a unit that is not in the directory."""

    def __init__(self, parent: QWidget, units: Sequence[str], ticked: Sequence[str], lead: Unit | None = None) -> None:
        super().__init__(parent)
        self._lead = lead
        self.boxes = {name: QCheckBox(name) for name in dict.fromkeys([*ticked, *units])}
        for name, box in self.boxes.items():
            box.setChecked(name in ticked)
        self.filter = filter_field(self.tr("Filter units"))
        self.filter.textChanged.connect(self._narrow)
        self.filter.installEventFilter(self)
        self.other = QLineEdit()
        self.other_field = Field(self.tr("Another unit"), self.other)
        area = scrolled(column(*self.boxes.values(), None, spacing=0))
        area.setFixedHeight(theme.px(240))
        done = Button(self.tr("Done"), "tonal", clicked=self.take)
        heading = Label(self.tr("Supporting units"), 9, bold=True, tone="muted")
        self.setLayout(column(heading, self.filter, area, self.other_field, row(None, done), margins=(16, 12, 16, 12)))
        self.setFixedWidth(theme.px(340))

    def _narrow(self, text: str) -> None:
        words = fold(text).split()
        for name, box in self.boxes.items():
            box.setVisible(all(word in fold(name) for word in words))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go from the filter to what it leaves with Down, and with Enter, too: it would close with nothing ticked."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.filter.text().strip()
            left = next((box for box in self.boxes.values() if not box.isHidden()), None)
            if left is not None and (enter or event.key() == Qt.Key.Key_Down):
                left.setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return super().eventFilter(watched, event)

    def fault(self) -> str:
        """Return why the unit that was typed cannot support the task: it leads it."""
        lead = self._lead
        leads = lead is not None and any(finder([lead])(name) is not None for name in self._others())
        words = self.tr("This unit leads the task already.") if leads else ""
        self.other_field.set_error(words)
        self.adjustSize()
        return words

    def names(self) -> list[str]:
        """Return the names that are ticked, and those that were typed."""
        names = [name for name, box in self.boxes.items() if box.isChecked()]
        for other in self._others():
            if fold(other) not in map(fold, names):
                names.append(other)
        return names

    def _others(self) -> list[str]:
        """Return the names that were typed, as a cell of a table parts them."""
        return wording.split_units(clean(self.other.text()))


class OwnerPopup(Popup):
    """Ask whose task it is, and for a note (printed in the last column of the assignment table)."""

    def __init__(self, parent: QWidget, units: Sequence[str], task: Task) -> None:
        super().__init__(parent)
        self._supporting = finder(task.supporting)
        self.unit = ChoiceEdit(units)
        self.unit.setText(task.unit.name if task.unit is not None else "")
        self.unit_field = Field(self.tr("Unit"), self.unit)
        self.note = QLineEdit(task.note)
        done = Button(self.tr("Done"), "tonal", clicked=self.take)
        note = Field(self.tr("Note"), self.note)
        self.setLayout(column(self.unit_field, note, row(None, done), margins=(16, 12, 16, 12)))
        self.setFixedWidth(theme.px(360))

    def fault(self) -> str:
        """Return what is wrong with the unit."""
        name = clean(self.unit.text())
        if not name:
            words = self.tr("Choose or type the unit.")
        elif ";" in name:
            words = self.tr("One unit leads a task. Tick the others as supporting units.")
        elif self._supporting(name) is not None:
            words = self.tr("This unit supports the task already. Take it out there first.")
        else:
            words = ""
        self.unit_field.set_error(words)
        self.adjustSize()
        return words
