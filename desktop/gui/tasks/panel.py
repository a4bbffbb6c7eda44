"""The side panel of the task list: a report of progress of one task, or of several at once."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from desktop import i18n
from desktop.domain.base.errors import GoneError
from desktop.domain.base.filling import filled
from desktop.domain.base.text import clean, clean_lines
from desktop.domain.task.rows import ItemRow, ProgressChange, TaskRow
from desktop.domain.task.settling import ALL, percent_at, status_at
from desktop.domain.task.task import Priority, TaskStatus, Update
from desktop.gui import labels
from desktop.gui.evidence.evidence_list import EvidenceList
from desktop.gui.kit.basic import (
    Button,
    Chip,
    Label,
    ToolButton,
    boxed,
    card,
    column,
    row,
)
from desktop.gui.kit.dialog import PlainDialog, ask
from desktop.gui.kit.forms import (
    ChoiceEdit,
    DateEdit,
    Field,
    choose,
    combo,
    put_text,
    set_entries,
    text_area,
    text_field,
    text_of,
)
from desktop.gui.kit.keys import bind
from desktop.gui.kit.later import later
from desktop.gui.kit.lists import Line, LineList
from desktop.gui.kit.page_parts import SidePanel
from desktop.gui.kit.percent import PercentEdit
from desktop.gui.kit.theme import theme
from desktop.gui.left_bar import KEPT_AFTER, LeftBar
from desktop.gui.tasks.period_list import PeriodList

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.gui.shell_api import Shell
    from desktop.services.unsaved_files import Unsaved


_STATUS_WIDTH = 136  # pixels at 100 %: the longest status; the date beside it can do with less


class TaskPanel(SidePanel):
    """Edit the progress of the tasks that were given; `save_asked` tells the change when all fields are right.

    For several tasks at once only what is filled in is changed. For one task that comes back, the report is on one of
    its periods (see `period`). Whoever answers `save_asked` calls `show_tasks` when the change is kept.
    """

    save_asked = Signal(object)
    reading_asked = Signal()  # the task as it is now
    next_asked = Signal()
    history_asked = Signal()
    slip_asked = Signal()
    end_asked = Signal()
    receipt_asked = Signal()

    def __init__(self, shell: Shell) -> None:
        super().__init__("")
        self.may_close = self._may_close
        self._shell = shell
        self._text = Label("", 10, bold=True, wrap=True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._meta = Label("", 9, tone="muted", wrap=True)
        self._chip = Chip("draft", "")
        self._deadline = Label("", 9, tone="muted", wrap=True)
        self._more = Label("", 9, tone="muted", wrap=True)
        self.periods = PeriodList()
        self._status = combo([])
        self._done_on = DateEdit()
        self._percent = PercentEdit()
        self._said: int | None = None  # the percentage without what the status makes of it
        self._result = text_area(lines=3)
        self._difficulties = text_area(lines=2)
        self._number = text_field()
        self._priority = combo([])
        self._person = ChoiceEdit()
        self.files = EvidenceList(shell)
        self._tasks: tuple[TaskRow, ...] = ()
        self._together = False
        self._before: tuple[object, ...] = ()
        self._today = date.min
        self._saving = False
        self._key = ""  # of what is kept of the report until it is saved
        self._kept_of: int | None = None  # the task of which something is kept
        self._soon = later(self, self._keep, KEPT_AFTER)
        self._left = LeftBar(self._find_left, self._discard_left, narrow=True)
        self._state = boxed(row(self._chip, (self._deadline, 1)))
        self._date_field = Field(self.tr("Date done"), self._done_on)
        self._percent_field = Field(self.tr("Progress"), self._percent)
        self._status.setMinimumWidth(theme.px(_STATUS_WIDTH))
        self._build()

    def _build(self) -> None:
        self._result.setPlaceholderText(self.tr("What has been done so far"))
        self._difficulties.setPlaceholderText(self.tr("None so far"))
        self._number.setPlaceholderText(self.tr("215/BC-UBND"))
        self.set_body(
            column(
                self._text, self._meta, self._state, self._more, self._left, 4,
                self.periods,
                _pair(Field(self.tr("Status"), self._status), self._date_field),
                self._percent_field,
                Field(self.tr("Result so far"), self._result),
                Field(self.tr("Difficulties, proposals"), self._difficulties),
                _pair(Field(self.tr("Document number"), self._number), Field(self.tr("Priority"), self._priority)),
                Field(self.tr("Person in charge"), self._person),
                4, self.files, None,
            )
        )  # fmt: skip
        self._history = ToolButton("restore", self.tr("History of updates"), self.history_asked.emit)
        self._slip = ToolButton("print", self.tr("Assignment slip"), self.slip_asked.emit)
        self._end = ToolButton("check-circle", self.tr("End the task"), self.end_asked.emit)
        self._receipt = ToolButton("inbox", self.tr("Receipt by the unit"), self.receipt_asked.emit)
        self.set_head(self._end, self._receipt, self._slip, self._history)
        self._next = Button(self.tr("Next task"), "flat", clicked=self.next_asked.emit, key="next")
        self._reset = Button(self.tr("Discard"), clicked=self._discard)
        self._save = Button(self.tr("Save"), "tonal", clicked=self._save_now, key="save")
        self.set_foot(self._next, None, self._reset, self._save)
        bind(self, "next", self._ask_for_next)
        self.files.take_drops(self)
        self.saved.connect(self._save_now)
        self.periods.asked.connect(self._go_to)
        self._left.put_back.connect(self._put_back)
        for field in self._words():
            field.textChanged.connect(self._typed)
        self._status.currentIndexChanged.connect(self._status_changed)
        self._percent.changed.connect(self._percent_changed)
        self._done_on.changed.connect(self._date_typed)

    # What is shown

    def _ask_for_next(self) -> None:
        if self._next.isVisible():
            self._next.click()

    def show_tasks(
        self, tasks: Sequence[TaskRow], today: date, *, together: bool | None = None, period: str = ""
    ) -> None:
        """Show the progress of one task, of a period of it where one is named, or an empty report for several.

        With `together` the report is one for several even where one is left; what was filled in for them stays.
        """
        kept = self._together and self.dirty()
        self._together = len(tasks) > 1 if together is None else together
        kept = kept and self._together
        same = [task.id for task in tasks] == [task.id for task in self._tasks] and not self.isHidden()
        before = self.periods.item() if same else None
        self._tasks, self._today = tuple(tasks), today
        one = self._one()
        self.title.set_text(self.tr("Update") if one else self._several(tasks))
        self._text.setText(one.text if one else self.tr("What is filled in here is put down for each of them."))
        for widget in (self._meta, self._history, self._next, self.files):
            widget.setVisible(one is not None)
        for tool in (self._slip, self._receipt):
            tool.setVisible(one is not None and one.unit_id is not None)
        as_it_is = [] if one else [(self.tr("as it is"), None)]
        set_entries(self._status, [*as_it_is, *((labels.word(item), item) for item in TaskStatus)])
        set_entries(self._priority, [*as_it_is, *((labels.word(item), item) for item in Priority)])
        self._percent.set_optional(one is None)
        self._person.set_choices(self._people(one))
        more: list[str] = []
        if one:
            self._meta.setText(labels.joined(one.unit or self.tr("No unit"), one.plan_number or one.plan_title))
            self._chip.set(labels.chip(one.state), labels.state_words(one, today))
            timing = labels.timing(one)
            self._deadline.setText(labels.due(one, alone=True) or (timing if timing != labels.EMPTY else ""))
            if last := labels.last_working_day(one):  # no room beside the chip
                more.append(last)
            if late := labels.late_periods(one):
                more.append(late)
            if one.supporting:
                more.append(self.tr("With: {units}").format(units=", ".join(one.supporting)))
            if one.product:
                more.append(self.tr("Product: {product}").format(product=one.product))
            if one.origin_note and one.origin_note != one.plan_number:
                more.append(self.tr("By: {paper}").format(paper=one.origin_note))
            if one.received_on is not None:
                words = self.tr("Received on {day}").format(day=labels.day(one.received_on))
                more.append(labels.joined(words, one.received_by))
            if one.carried_into:
                more.append(self.tr("Carried into: {plan}").format(plan=one.carried_into))
        self._more.setText("\n".join(more))
        self._more.setVisible(bool(more))
        self._show_periods(one, period or (before.period if before else one.period if one else ""))
        self.files.show_task(one.id if one else None)
        if not kept:
            self.reset()
        if not same:
            self._left.look()
            self.scroll_to_top()

    def _several(self, tasks: Sequence[TaskRow]) -> str:
        count = len({task.id for task in tasks})
        if count < len(tasks):
            words = self.tr("Update {rows} row{rows:|s} of {count} task{count:|s}")
            return filled(words, rows=len(tasks), count=count)
        return filled(self.tr("Update {count} task{count:|s}"), count=count)

    def _show_periods(self, one: TaskRow | None, before: str) -> None:
        """List what the task owes; after a report on a period the next one is chosen, else it stays."""
        items = self._items(one) if one else []
        done = one is not None and one.overall is TaskStatus.DONE
        ended = done and any(item.status is not TaskStatus.DONE for item in items)
        self._state.setVisible(one is not None and (not items or ended or one.overall is TaskStatus.PAUSED))
        self._end.setVisible(bool(items) and (ended or not done))
        words = self.tr("Take the task up again") if ended else self.tr("End the task")
        self._end.setToolTip(words)
        self._end.setAccessibleName(words)
        self.periods.show_items(items, self._today)
        kept = next((item for item in items if item.period == before), None)
        if kept is not None and not (self._saving and kept.status is TaskStatus.DONE):
            self.periods.choose(kept.period)
        else:
            self.periods.choose(self.periods.first(before))

    def _items(self, one: TaskRow) -> list[ItemRow]:
        """Return the periods of a task; a task that is gone since the list was read has none."""
        try:
            return self._shell.services.tasks.items(one.id, self._today)
        except GoneError:
            return []

    def renew(self, rows: Sequence[TaskRow], today: date) -> None:
        """Take over what was changed elsewhere; what is being typed stays."""
        one = self._one()
        if one is None or self.isHidden():
            return
        fresh = next((item for item in rows if item.id == one.id), None)
        if fresh is not None and not self.dirty():
            self.show_tasks([fresh], today)
        else:
            self.files.refresh()

    def tasks(self) -> tuple[TaskRow, ...]:
        """Return what is being edited."""
        return self._tasks

    def period(self) -> str:
        """Return the period that the report is on ("2026-Q3"); empty for a report on the whole."""
        item = self.periods.item()
        return item.period if item else ""

    def _one(self) -> TaskRow | None:
        return self._tasks[0] if len(self._tasks) == 1 and not self._together else None

    def together(self) -> bool:
        """Return whether the panel is open for one report on several tasks."""
        return self._together and not self.isHidden()

    def _go_to(self, period: str) -> None:
        """Report on another period, once what was typed on this one is saved."""
        if self.dirty() and not self.save():
            self.periods.choose(self.period())
            return
        self.periods.choose(period)
        self.reset()

    def _discard(self) -> None:
        self.reset()
        self.reading_asked.emit()

    def _people(self, one: TaskRow | None) -> list[str]:
        """Return who can see to a task: the people of its unit."""
        if one is None or one.unit_id is None:
            return []
        return self._shell.services.units.get(one.unit_id).people

    def shown(self) -> ProgressChange | None:
        """Return the progress that the report on one task was typed over, None for one on several."""
        one, item = self._one(), self.periods.item()
        if one is None:
            return None
        of = item or one
        return ProgressChange(
            of.status, of.percent, clean_lines(of.result), clean_lines(one.difficulties), of.done_on,
            clean(one.product_number), one.priority, person=one.person,
        )  # fmt: skip

    def reset(self) -> None:
        """Take back what was typed since the last save."""
        one, item = self._one(), self.periods.item()
        progress = item or one
        inputs = (self._status, self._percent, self._done_on)
        for widget in inputs:
            widget.blockSignals(True)
        choose(self._status, progress.status if progress else None)
        self._said = progress.percent if progress else None
        self._percent.set_value(self._said)
        self._done_on.set_date(progress.done_on if progress else None)
        for widget in inputs:
            widget.blockSignals(False)
        self._result.setPlainText(progress.result if progress else "")
        self._difficulties.setPlainText(one.difficulties if one else "")
        self._number.setText(one.product_number if one else "")
        choose(self._priority, one.priority if one else None)
        self._person.setText(one.person if one else "")
        for field in (self._date_field, self._percent_field):
            field.set_error("")
        self._before = self._values()
        self._forget()

    # What is typed

    def _words(self) -> tuple[QPlainTextEdit | QLineEdit, ...]:
        return self._result, self._difficulties, self._number, self._person

    def _typed(self) -> None:
        """Keep what is typed soon, however long it goes on."""
        if self._tasks and not self._soon.isActive():
            self._soon.start()

    def _keep(self) -> None:
        """Write what is typed beside the database: the power may go before it is saved."""
        if not self.dirty():
            self._forget()
            return
        one, unsaved = self._one(), self._shell.services.unsaved_progress
        self._key, self._kept_of = self._key or unsaved.new_key(), one.id if one else unsaved.several
        unsaved.save(self._kept_of, self.period(), [text_of(field) for field in self._words()], self._key)

    def _forget(self) -> None:
        """Forget what was kept: it is saved, or not wanted."""
        self._soon.stop()
        if self._kept_of is not None:
            self._shell.services.unsaved_progress.drop(self._kept_of, self._key)
            self._kept_of = None

    def _find_left(self) -> Unsaved | None:
        """Return what a run that was killed left of the task that is shown, or of a report on several."""
        one, unsaved = self._one(), self._shell.services.unsaved_progress
        if one is None:
            nothing = [""] * len(self._words())
            return unsaved.find(unsaved.several, lambda _period: nothing, self._key) if self._tasks else None
        items = {item.period: item for item in self._items(one)}

        def stored(period: str) -> list[str]:
            of = items[period] if period else one
            return [of.result, one.difficulties, one.product_number, one.person]

        return unsaved.find(one.id, stored, self._key)

    def _discard_left(self, found: Unsaved) -> None:
        self._shell.services.unsaved_progress.discard(found)

    def _put_back(self) -> None:
        """Put what was left into the fields; it is saved with the rest."""
        found = self._left.found
        if found is None or (self.dirty() and not self.save()):
            return
        self.periods.choose(found.data["period"])
        self.reset()
        for field, words in zip(self._words(), found.data["words"], strict=True):
            put_text(field, words)
        self._keep()
        self._left.discard()

    def dirty(self) -> bool:
        """Return whether something was typed that is not saved."""
        return bool(self._tasks) and not self.isHidden() and self._values() != self._before

    def save(self) -> bool:
        """Ask for the change to be saved; return False when a field is wrong or the change is refused."""
        if not self._check() or not self._meant():
            return False
        if self._tasks and self._values() != self._before:
            self._saving = True
            self.save_asked.emit(self._change())
            self._saving = False
        return not self.dirty()

    def _save_now(self) -> None:
        """Save, and say so where there is nothing to save."""
        if self._values() == self._before:
            several = self.tr("Nothing is filled in, so nothing was changed. Fill in what is to change.")
            self._shell.say(several if self._together else self.tr("There is nothing to save: nothing was changed."))
            self._status.setFocus()
        else:
            self.save()

    def _may_close(self) -> bool:
        """Save what was typed; the panel stays while a field is wrong."""
        return not self.dirty() or self.save()

    def _check(self) -> bool:
        """Say at the fields what is wrong with them."""
        percent, done_on = "", ""
        day, status = self._done_on.date(), self._status.currentData()
        if not self._percent.is_valid():
            percent = self.tr("{percent} is no percentage. Type a number from 0 to 100.").format(
                percent=self._percent.value()
            )
        if not self._done_on.is_valid():
            done_on = self.tr("There is no such day. Type it as dd/mm/yyyy.")
        elif day is not None and day > self._today:
            done_on = self.tr("This day has not come yet. Type today or a day before.")
        elif day is not None and self._date_changed() and status is not TaskStatus.DONE:
            done_on = self.tr("Only what is done has this day. Choose the status “Done”, or empty the field.")
        for field, sentence in ((self._percent_field, percent), (self._date_field, done_on)):
            field.set_error(sentence)
        return not self.show_error()

    def _meant(self) -> bool:
        """Ask about a day of completion that can hardly be meant; return whether it is."""
        odd = self._shell.services.tasks.odd_day([task.id for task in self._tasks], self._change())
        if odd is None:
            return True
        meant = ask(
            self,
            "calendar",
            self.tr("Is this the day on which it was done?"),
            i18n.sentence(odd),
            yes=self.tr("Yes, save it"),
            no=self.tr("Change the day"),
        )
        if not meant:
            self._done_on.setFocus()
        return meant

    def _values(self) -> tuple[object, ...]:
        return (
            self._status.currentData(),
            self._percent.value(),
            clean_lines(self._result.toPlainText()),
            clean_lines(self._difficulties.toPlainText()),
            self._done_on.text().strip(),
            clean(self._number.text()),
            self._priority.currentData(),
            clean(self._person.text()),
        )

    def _change(self) -> ProgressChange:
        """Return what differs from what was shown."""
        status, percent, result, difficulties, _, number, priority, person = (
            value if value != before else None for value, before in zip(self._values(), self._before, strict=True)
        )
        return ProgressChange(
            status=status if isinstance(status, TaskStatus) else None,
            percent=percent if isinstance(percent, int) else None,
            result=None if result is None else str(result),
            difficulties=None if difficulties is None else str(difficulties),
            done_on=self._done_on.date() if self._date_changed() else None,
            product_number=None if number is None else str(number),
            priority=priority if isinstance(priority, Priority) else None,
            person=None if person is None else str(person),
        )

    def _date_changed(self) -> bool:
        return self._done_on.text().strip() != self._before[4]

    def _status_changed(self) -> None:
        """Let the percentage follow the status; one that is only passed on the way to another leaves no trace."""
        self._percent.blockSignals(True)
        status = self._status.currentData()
        self._percent.set_value(self._said if status is None else percent_at(status, self._said))
        self._percent.blockSignals(False)

    def _percent_changed(self) -> None:
        """Let the status follow the percentage."""
        value = self._percent.value()
        status = self._status.currentData()
        self._said = value if isinstance(value, int) else None
        self._status.blockSignals(True)
        if isinstance(value, int) and 0 <= value <= ALL:
            choose(self._status, status_at(value, status))
        self._status.blockSignals(False)

    def _date_typed(self, day: date | None) -> None:
        """Let the status follow a day of completion."""
        if day is not None and day <= self._today:
            choose(self._status, TaskStatus.DONE)


def _pair(left: Field, right: Field) -> QHBoxLayout:
    """Return two fields side by side; what is said under one leaves the other where it is."""
    layout = row((left, 1), (right, 1))
    for field in (left, right):
        layout.setAlignment(field, Qt.AlignmentFlag.AlignTop)
    return layout


class HistoryDialog(PlainDialog):
    """What was reported of a task, newest first."""

    def __init__(self, parent: QWidget, title: str, updates: Sequence[Update]) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("History of updates"))
        lines = LineList(self.tr("History of updates"), most=5)
        lines.set_rows([self._line(update) for update in sorted(updates, key=lambda item: item.at, reverse=True)])
        frame: QFrame = card(column((lines, 1), spacing=0, margins=(1, 1, 1, 5)))
        none = Label(self.tr("Nothing was reported yet."), tone="muted")
        none.setVisible(not updates)
        frame.setVisible(bool(updates))
        close = Button(self.tr("Close"), clicked=self.accept)
        self.setLayout(
            column(
                Label(self.tr("History of updates"), 12, bold=True),
                Label(title, 10, wrap=True),
                frame, none, row(None, close),
                spacing=12, margins=(24, 20, 24, 20),
            )
        )  # fmt: skip
        layout = self.layout()
        if layout is not None:
            width = theme.px(480)
            self.resize(width, layout.totalHeightForWidth(width))

    @staticmethod
    def _line(update: Update) -> Line:
        period, colon, said = update.result.replace("\n", " ").partition(": ")  # of a task that comes back
        words = f"{labels.period(period)}{colon}{said}"
        head = labels.joined(f"{update.percent}%", labels.word(update.status), words)
        meta = labels.joined(labels.moment(update.at), update.author, update.difficulties.replace("\n", " "))
        return Line(update.id or 0, head, meta)
