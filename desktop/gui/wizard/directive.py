"""What a superior's paper asks: left its text, right each demand, to be taken, cut, joined or left out."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QCheckBox, QFrame, QMenu, QSizePolicy, QTextEdit, QWidget

from desktop.domain.base.filling import filled
from desktop.domain.base.text import clean
from desktop.domain.directive.citing import short_citation
from desktop.domain.directive.demand import Directive, Scope
from desktop.domain.directive.taking import Json, join, json_demand, json_paper, leave_out, redate, split
from desktop.domain.directive.wording import own_deadline
from desktop.domain.plan.plan import Block, BlockKind, Plan
from desktop.domain.plan.proposals import level_word
from desktop.domain.task.task import Deadline, Role
from desktop.gui import labels
from desktop.gui.kit.basic import Button, ElidedLabel, IconLabel, Label, boxed, card, clear, column, line, row, scrolled
from desktop.gui.kit.forms import ChoiceEdit, DateEdit, Field, NumberBox, Segmented, choose, combo, text_area
from desktop.gui.kit.page_parts import EmptyState
from desktop.gui.kit.theme import theme
from desktop.gui.paper.document_font import families

if TYPE_CHECKING:
    from desktop.gui.wizard.step import StepPage

_NARROW = 720  # below this width one side is seen at a time
_GAP, _AROUND = 12, 30  # between paper and demands; borders, margins and gap of what stands over the paper
_MARGIN = 34  # of the text, for the numbers
_HEADS = {BlockKind.SECTION, BlockKind.HEADING, BlockKind.SUBHEADING}
_ALL = "all-of-it"
_WITH_YEAR = re.compile(r"20\d\d\b")


class DirectiveReview(QWidget):
    """The paper and its demands side by side; both follow each other."""

    other_source = Signal()

    def __init__(self, step: StepPage) -> None:
        super().__init__()
        self._step = step
        self._chosen: tuple[int, int] = (0, 0)
        self._compact = False
        self._rows: dict[tuple[int, int], _DemandRow] = {}
        self.text = PaperText()
        self.text.setAccessibleName(self.tr("Text of the paper"))
        self.text.block_chosen.connect(self._choose_block)
        self._filter_box = row(spacing=0)
        self._filter: Segmented | None = None
        self._back = Button(self.tr("Choose another source"), "flat", "chevron-left", clicked=self.other_source.emit)
        bar = boxed(row((boxed(self._filter_box), 1), self._back, margins=(8, 6, 8, 6)))
        left = card(column(bar, line(), (self.text, 1), spacing=0, margins=(1, 1, 1, 1)))
        level = level_word(step.services.office.required())
        self._level = level
        self._title = Label(self.tr("Asked of the {level}").format(level=level), 12, bold=True)
        self.days = NumberBox(0, 60)
        self.days.setAccessibleName(self.tr("Working days earlier than the superior's date"))
        self.days.valueChanged.connect(self._days_changed)
        self._earlier = Label(self.tr("Earlier by"), 9, tone="muted")
        self._working = Label(self.tr("working days"), 9, tone="muted")
        head = boxed(
            row(self._title, None, self._earlier, self.days, self._working, margins=(16, 6, 12, 6))
        )  # fmt: skip
        self.list = _DemandList(self._key)
        self.list.setAccessibleName(self.tr("Demands"))
        self._list_layout = column(spacing=0, margins=(0, 0, 0, 0))
        self._area = scrolled(self._list_layout)
        self.list.setLayout(column((self._area, 1), spacing=0))
        self._foot_icon = IconLabel("check-circle", "green", 16)
        self._foot = Label("", 10, bold=True)
        self._left_out = Label("", 9, tone="muted")
        self.take_all = Button(self.tr("Take all"), "flat", clicked=self._take_all)
        foot = boxed(
            row(self._foot_icon, self._foot, self._left_out, None, self.take_all, margins=(16, 4, 8, 4))
        )  # fmt: skip
        self._nothing = EmptyState(
            "file-in", self.tr("This paper gives no task to this office"),
            self.tr("What it asks of others stands in its text at the left."),
            [Button(self.tr("Choose another source"), "tonal", clicked=self.other_source.emit)],
        )  # fmt: skip
        self._demand_card = card(
            column(head, line(), (self.list, 1), (self._nothing, 1), line(), foot, spacing=0, margins=(1, 1, 1, 1))
        )
        self._left = left
        self._side = Segmented(
            [(self.tr("Paper"), "file", False), (self.tr("Demands"), "list", True)], self.tr("What is shown")
        )
        self._side.picked.connect(lambda side: self._show_sides(demands=bool(side)))
        self._side.hide()
        sides = boxed(row((left, 5), (self._demand_card, 5), spacing=_GAP))
        self.setLayout(column(self._side, (sides, 1), spacing=8))

    # --- showing

    def show_paper(self, directive: Directive | None, read: Plan | None) -> None:
        """Show a paper that was read; without its text the sentences of its demands stand for it."""
        paper = self._step.machine.paper()
        if paper is None:
            return
        self._step.machine.look_at_demands()
        blocked = self.days.blockSignals(True)
        self.days.setValue(self._step.services.directives.days)
        self.days.blockSignals(blocked)
        source = json_paper(paper)
        demands = directive.demands if directive is not None else source.demands
        self.text.show_paper(read, [(d.paragraph, d.key, d.scope, d.text) for d in demands])
        counts = {scope: sum(d.scope is scope for d in demands) for scope in Scope}
        clear(self._filter_box)
        self._filter = Segmented(
            [
                (self.tr("All {count}").format(count=len(demands)), "list", _ALL),
                (
                    self.tr("For the {level} {count}").format(level=self._level, count=counts[Scope.US]),
                    "user",
                    Scope.US,
                ),
                (self.tr("Everybody {count}").format(count=counts[Scope.ALL]), "globe", Scope.ALL),
                (self.tr("Others {count}").format(count=counts[Scope.OTHERS]), "units", Scope.OTHERS),
            ],
            self.tr("What is shown of the text"),
        )
        self._filter.choose(_ALL)
        self._filter.picked.connect(self._dim)
        self._filter_box.addWidget(self._filter)
        self.later(self._fit)
        self._chosen = next(((item["key"], 0) for item in paper["demands"]), (0, 0))
        self._fill()
        self.later(lambda: self.text.go_to(self._chosen[0]))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show one side at a time where there is no room for both."""
        super().resizeEvent(event)
        self.later(self._fit)
        narrow = self.width() < theme.px(_NARROW)
        if narrow == self._side.isHidden():
            self._side.setVisible(narrow)
            self._show_sides(demands=True)

    def _show_sides(self, *, demands: bool) -> None:
        narrow = not self._side.isHidden()
        self._left.setVisible(not narrow or not demands)
        self._demand_card.setVisible(not narrow or demands)
        self._side.choose(demands)

    def summary(self) -> str:
        """Return the paper's name for the head of the step."""
        paper = self._step.machine.paper()
        return short_citation(json_paper(paper)) if paper is not None else ""

    def _fill(self) -> None:
        """Show the demands again; the chosen one stands open."""
        paper = self._step.machine.paper()
        clear(self._list_layout)
        self._rows = {}
        if paper is None:
            return
        for item in paper["demands"]:
            parts = item["tasks"] if not (item.get("left_out") or item.get("joined")) else item["tasks"][:1]
            for number in range(max(1, len(parts))):
                key = (item["key"], number)
                made = _DemandRow(self, item, number, opened=key == self._chosen)
                self._rows[key] = made
                self._list_layout.addWidget(made)
        self._list_layout.addStretch(1)
        asked = len(paper["demands"])
        self.list.setVisible(asked > 0)
        self._nothing.setVisible(asked == 0)
        left = sum(bool(item.get("left_out")) for item in paper["demands"])
        words = filled(self.tr("{taken} of {count} demand{count:|s} taken"), taken=asked - left, count=asked)
        self._foot.setText(words)
        self._left_out.setText(self.tr("{count} not taken, with a reason").format(count=left) if left else "")
        self.take_all.setVisible(left > 0)
        self.text.mark(self._chosen[0])
        self.later(self._show_opened)

    def _show_opened(self) -> None:
        """Bring the chosen demand into sight, once the rows have their places."""
        opened = self._rows.get(self._chosen)
        if opened is not None:
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)  # they have none before
            self._area.ensureWidgetVisible(opened, 0, 0)

    def _dim(self, wanted: object) -> None:
        self.text.dim(wanted if isinstance(wanted, Scope) else None)

    # --- choosing

    def choose(self, key: tuple[int, int], *, jump: bool = True) -> None:
        """Open a demand; the text shows its sentence."""
        if key != self._chosen:
            self._chosen = key
            self._fill()
        self.list.setFocus()
        if jump:
            self.text.go_to(key[0])

    def _choose_block(self, key: int) -> None:
        if (key, 0) in self._rows:
            self.choose((key, 0), jump=False)

    def _key(self, event: QKeyEvent) -> bool:
        keys = list(self._rows)
        if not keys:
            return False
        at = keys.index(self._chosen) if self._chosen in keys else 0
        item = self._item(self._chosen[0])
        match event.key():
            case Qt.Key.Key_Down:
                self.choose(keys[min(at + 1, len(keys) - 1)])
            case Qt.Key.Key_Up:
                self.choose(keys[max(at - 1, 0)])
            case Qt.Key.Key_Space:
                self.toggle(item)
            case Qt.Key.Key_T:
                self._rows[self._chosen].ask_split()
            case Qt.Key.Key_G:
                self._rows[self._chosen].ask_join()
            case Qt.Key.Key_K:
                self._rows[self._chosen].ask_reason()
            case Qt.Key.Key_F6:
                self.text.setFocus()
            case _:
                return False
        return True

    def _item(self, key: int) -> Json:
        paper = self._step.machine.paper() or {"demands": []}
        found: Json = next((item for item in paper["demands"] if item["key"] == key), {})
        return found

    # --- deciding

    def change(self, act: Callable[[], object], *, fill: bool = True) -> None:
        """Decide something of a demand; duties, text and the draft follow."""

        def decide() -> None:
            act()
            self._step.machine.decided()

        self._step.changes(decide)
        if fill:
            self.later(self._fill_again)

    def _fill_again(self) -> None:
        self._fill()
        self.list.setFocus()

    def later(self, act: Callable[[], object]) -> None:
        """Do what takes rows away once the row that asks for it has done its part."""
        QTimer.singleShot(0, self, act)

    def paper(self) -> Json:
        """Return the paper's answers."""
        return self._step.machine.paper() or {"demands": []}

    def toggle(self, item: Json) -> None:
        """Take a demand, or ask why it is not taken."""
        self._chosen = (item["key"], 0)
        if item.get("left_out") or item.get("joined"):
            self.change(lambda: leave_out(self.paper(), item["key"], ""))
        else:
            self.later(self._ask_reason)

    def _ask_reason(self) -> None:
        self._fill()
        self._rows[self._chosen].ask_reason()

    def _take_all(self) -> None:
        paper = self.paper()

        def take() -> None:
            for item in paper["demands"]:
                if item.get("left_out"):
                    leave_out(paper, item["key"], "")

        self.change(take)

    def _days_changed(self, days: int) -> None:
        self._show_unit()
        self._step.services.directives.save_days(days)
        self._step.changes(lambda: self._step.machine.move_dates(days))
        self.later(self._fill)

    def neighbours(self, key: int) -> list[tuple[str, int]]:
        """Return the other demands that one can be joined to, the nearest first."""
        items = [item for item in self.paper()["demands"] if not item.get("left_out") and not item.get("joined")]
        others = [item for item in items if item["key"] != key]
        others.sort(key=lambda item: abs(item["key"] - key))
        return [(f"{item['key']}. {item['text']}"[:90], item["key"]) for item in others]

    def join_to(self, key: int, other: int) -> None:
        """Let the duty of another demand answer this one, too."""
        self._chosen = (other, 0)
        self.change(lambda: join(self.paper(), key, other))

    def split_at(self, key: int, duty: int, place: int) -> bool:
        """Cut a duty in two; return whether both parts have words."""
        done: list[bool] = []
        self.change(lambda: done.append(split(self.paper(), key, duty, place)))
        return bool(done and done[0])

    def units(self) -> list[str]:
        """Return the office's units by name."""
        return [unit.name for unit in self._step.services.units.all()]

    def _fit(self) -> None:
        """Give up the words of the way back, then those over the paper, where the demands leave no room for them.

        How wide the paper is by now is not asked: it follows from these words.
        """
        if self._filter is None:
            return
        beside = 0 if not self._side.isHidden() else self._demand_card.minimumSizeHint().width() + _GAP
        room = self.width() - beside
        self._filter.set_short(self._compact)
        self._back.set_short(self._compact)
        if self._needed() > room:
            self._back.set_short(True)
        if self._needed() > room:
            self._filter.set_short(True)

    def _needed(self) -> int:
        words = self._filter.layout() if self._filter is not None else None
        least = words.totalMinimumSize().width() if words is not None else 0
        return least + self._back.sizeHint().width() + _AROUND

    def set_compact(self, *, compact: bool) -> None:
        """Use short words where room is short."""
        self._compact = compact
        self._fit()
        for part in (self._earlier, self._working):
            part.setVisible(not compact)
        self._show_unit()

    def _show_unit(self) -> None:
        """Say in the field what it counts where nothing beside it does."""
        days = str(self.days.value())
        before, _, after = filled(self.tr("{days} day{days:|s} earlier"), days=days).partition(days)
        self.days.setPrefix(before if self._compact else "")
        self.days.setSuffix(after if self._compact else "")


class _DemandList(QFrame):
    """The list as the keyboard knows it: arrows go through the demands."""

    def __init__(self, key: Callable[[QKeyEvent], bool]) -> None:
        super().__init__()
        self._key = key
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go through the demands, or decide of the chosen one."""
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or not self._key(event):
            super().keyPressEvent(event)


class _DemandRow(QFrame):
    """A demand: closed a line of what becomes of it, opened the fields of its duty and why they are proposed so."""

    def __init__(self, review: DirectiveReview, item: Json, number: int, *, opened: bool) -> None:
        super().__init__()
        self._review, self._item, self._number = review, item, number
        self._duty: Json = item["tasks"][number] if number < len(item["tasks"]) else {}
        self._off = bool(item.get("left_out") or item.get("joined"))
        self.setObjectName("demand")
        bar = theme.colour("accent_text").name() if opened else "transparent"
        ground = theme.colour("accent_soft" if opened else "surface").name()
        self.setStyleSheet(
            f"QFrame#demand{{background:{ground};border:none;border-left:3px solid {bar};"
            f"border-bottom:1px solid {theme.colour('border').name()}}}"
        )
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.box = QCheckBox()
        self.box.setChecked(not self._off)
        self.box.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.box.setAccessibleName(self.tr("Take demand {number}").format(number=item["key"]))
        self.box.clicked.connect(lambda _on: review.toggle(item))
        mark = Label(str(item["key"]), 9, bold=True, tone="accent")
        mark.setFixedWidth(theme.px(22))
        words: str = self._duty["text"] if number else item["text"]
        title = Label(words, 10, bold=opened, wrap=True) if opened else ElidedLabel(words, 10)
        if self._off:
            title.set_tone("muted")
        top = row(*((28,) if number else (self.box,)), mark, (title, 1), spacing=6)
        self._parts = column(top, spacing=4, margins=(12, 8, 12, 8))
        self._parts.addWidget(self._below())
        self.reason_row: QWidget | None = None
        if opened:
            self._parts.addWidget(self._fields())
        self.setLayout(self._parts)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the demand."""
        super().mouseReleaseEvent(event)
        review, key = self._review, (self._item["key"], self._number)
        review.later(lambda: review.choose(key))

    def _below(self) -> QWidget:
        self._note = ElidedLabel(self._place(), 9, tone="muted")
        return boxed(row(28, (self._note, 1), Label(self._dates(), 9), spacing=6))

    def _place(self) -> str:
        """Return where the demand stands and who gets it, or why nobody does."""
        item, duty = self._item, self._duty
        if item.get("left_out"):
            return self.tr("Not taken: {reason}").format(reason=item["left_out"])
        if item.get("joined"):
            return self.tr("Joined with demand {number}").format(number=item["joined"])
        place = "" if self._number == 0 else self.tr("cut from demand {number}").format(number=item["key"])
        return "  ·  ".join(filter(None, (item["place"], duty.get("unit", ""), place)))

    def _dates(self) -> str:
        if self._off:
            return ""
        theirs = json_demand(self._item).last_day
        own = self._duty["deadlines"][0]["deadline"] if self._duty.get("deadlines") else ""
        if own:
            ours = labels.day(date.fromisoformat(own))
            return f"{labels.day(theirs)} → {ours}" if theirs else ours
        often = [labels.word(every) for every in json_demand(self._item).recurring]
        return ", ".join(often) or (self.tr("Continuous") if self._duty.get("continuous") else "")

    def _fields(self) -> QWidget:
        if self._off:
            words = self.tr("Take")
            take = Button(words, "tonal", "check", clicked=partial(self._review.toggle, self._item))
            return boxed(row(28, take, None, spacing=6))
        duty = self._duty
        take = Button(self.tr("Take"), "tonal", "check")
        take.setEnabled(False)
        cut = Button(self.tr("Split"), icon="split", clicked=self.ask_split)
        cut.setToolTip(self.tr("Cut at the caret of the text below (T)"))
        self._join = Button(self.tr("Join …"), icon="merge", clicked=self.ask_join)
        leave = Button(self.tr("Do not take …"), icon="leave-out", clicked=self.ask_reason)
        for button in (cut, self._join, leave):
            button.setMinimumHeight(theme.px(30))
        names = self._review.units()
        self.unit = combo([(name, name) for name in names], self.tr("Proposed unit"))
        if duty["unit"] and duty["unit"] not in names:
            self.unit.addItem(duty["unit"], duty["unit"])
        choose(self.unit, duty["unit"])
        self.unit.setMinimumWidth(theme.px(80))
        self.unit.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.role = combo([(labels.word(role), role.value) for role in Role], self.tr("Role"))
        choose(self.role, duty["role"])
        self.supporting = ChoiceEdit(names)
        self.supporting.setText("; ".join(duty["supporting"]))
        first = duty["deadlines"][0] if duty["deadlines"] else None
        self.day = DateEdit(date.fromisoformat(first["deadline"]) if first else None)
        self.words = text_area(duty["text"], "", 3)
        self.words.setAccessibleName(self.tr("Duty in our words"))
        self._day_field = Field(self.tr("Our date"), self.day)
        self._day_field.setFixedWidth(theme.px(140))
        self.unit.currentIndexChanged.connect(lambda _i: self._put_unit())
        self.role.currentIndexChanged.connect(lambda _i: self._put("role", self.role.currentData()))
        self.supporting.editingFinished.connect(self._put_supporting)
        self.supporting.chosen.connect(lambda _name: self._put_supporting())
        self.words.textChanged.connect(lambda: self._put("text", clean(self.words.toPlainText())))
        self.day.editingFinished.connect(self._put_day)
        role = Field(self.tr("Role"), self.role)
        role.setFixedWidth(theme.px(128))
        parts = column(
            row(cut, self._join, leave, None, spacing=6),
            Field(self.tr("Duty in our words"), self.words),
            row((Field(self.tr("Proposed unit"), self.unit), 1), role, spacing=8),
            row((Field(self.tr("Supporting units"), self.supporting), 1), self._day_field, spacing=8),
            *[boxed(row(IconLabel(icon, "text2", 16), (label, 1), spacing=8)) for icon, label in self._why()],
            spacing=8, margins=(28, 4, 0, 4),
        )  # fmt: skip
        self._reason_box = row(spacing=8)
        parts.insertLayout(1, self._reason_box)
        return boxed(parts)

    def _why(self) -> list[tuple[str, Label]]:
        """Return how the date came about, and why this unit."""
        self._unit_why = Label(self._why_unit(), 9, tone="muted", wrap=True)
        date_why = self._why_date()
        return [
            *([("clock", Label(date_why, 9, tone="muted", wrap=True))] if date_why else []),
            ("bulb", self._unit_why),
        ]

    def _why_date(self) -> str:
        demand, duty = json_demand(self._item), self._duty
        if demand.deadline is not None and demand.last_day is not None and duty["deadlines"]:
            ours = labels.day(date.fromisoformat(duty["deadlines"][0]["deadline"]))
            if duty["typed"]:
                words = self.tr("The paper: {wording}, the last day is {last}. Our date {day} was set by hand.")
            else:
                words = self.tr("The paper: {wording}, the last day is {last}. Working days earlier: {day}.")
            return words.format(wording=demand.deadline.wording, last=labels.day(demand.last_day), day=ours)
        whole = [due.wording for due in demand.deadlines if _WITH_YEAR.search(due.wording)]
        if whole and demand.recurring and not duty["deadlines"]:
            words = self.tr("The paper names a day, too: {wording}. Split the demand, or that day is not followed up.")
            return words.format(wording="; ".join(whole))
        return "" if demand.deadlines or demand.recurring else self.tr("The paper names no date.")

    def _why_unit(self) -> str:
        duty = self._duty
        if duty["unit"] != duty.get("proposed", duty["unit"]):
            return self.tr("This unit was chosen here, another one was proposed.")
        reasons = []
        if duty.get("fields"):
            words = ", ".join(f"“{word}”" for word in duty["fields"][:3])
            reasons.append(self.tr("{words} belong to the fields of this unit").format(words=words))
        if duty.get("like"):
            text = self.tr("like tasks were given to it before ({like} of {all})")
            reasons.append(filled(text, like=duty["like"], all=duty["like_all"]))
        words = "; ".join(reasons)
        return f"{words[:1].upper()}{words[1:]}." if words else self.tr("No field of a unit is named: check it.")

    # --- changing

    def _put(self, name: str, value: object) -> None:
        if self._duty.get(name) != value:
            self._review.change(lambda: self._duty.__setitem__(name, value), fill=False)

    def _put_unit(self) -> None:
        self._put("unit", self.unit.currentData())
        self._note.set_text(self._place())
        self._unit_why.setText(self._why_unit())

    def _put_supporting(self) -> None:
        names = [clean(part) for part in self.supporting.text().split(";") if clean(part)]
        self._put("supporting", names)

    def _put_day(self) -> None:
        if not self.day.is_valid():
            self._day_field.set_error(self.tr("There is no such day. Type it as dd/mm/yyyy."))
            return
        theirs = json_demand(self._item).last_day
        day = self.day.date()
        if day is not None and theirs is not None and day > theirs:
            self._day_field.set_error(self.tr("Later than the superior's date, {day}").format(day=labels.day(theirs)))
            return
        self._day_field.set_error("")
        old = self._duty["deadlines"][0]["deadline"] if self._duty["deadlines"] else ""
        if (day.isoformat() if day else "") != old:
            due = own_deadline(Deadline(day)) if day is not None else None
            review, item, number = self._review, self._item, self._number
            review.change(lambda: redate(review.paper(), item["key"], number, due))

    def ask_split(self) -> None:
        """Cut the duty at the caret; where that stands nowhere yet, put it where a cut is likely."""
        if self._off:
            return
        at = self.words.textCursor().position()
        text = self.words.toPlainText()
        if 0 < at < len(text):
            self._review.split_at(self._item["key"], self._number, at)
            return
        likely = next((text.index(sign) + 1 for sign in (";", ". ", ",") if sign in text[:-1]), len(text) // 2)
        cursor = self.words.textCursor()
        cursor.setPosition(likely)
        self.words.setTextCursor(cursor)
        self.words.setFocus()

    def ask_join(self) -> None:
        """List the other demands; the chosen one's duty answers this one, too."""
        if self._off:
            return
        menu = QMenu(self)
        for words, key in self._review.neighbours(self._item["key"])[:12]:
            act = partial(self._review.join_to, self._item["key"], key)
            menu.addAction(theme.small_icon("merge"), words, act)
        menu.popup(self._join.mapToGlobal(self._join.rect().bottomLeft()))

    def ask_reason(self) -> None:
        """Ask in a line why the demand is not taken."""
        if self._off or self._reason_box.count():
            return
        self.reason = ChoiceEdit(
            [self.tr("not within our area"), self.tr("in another plan already"), self.tr("belongs to another body")],
            self.tr("Why is it not taken?"),
        )
        self.leave = Button(self.tr("Do not take"), "tonal", clicked=self._leave)
        self.reason.setAccessibleName(self.tr("Why is it not taken?"))
        self.reason.returnPressed.connect(self._leave)
        self._reason_box.addWidget(self.reason, 1)
        self._reason_box.addWidget(self.leave)
        self.reason.setFocus()

    def _leave(self) -> None:
        reason = clean(self.reason.text())
        if reason:
            self._review.change(lambda: leave_out(self._review.paper(), self._item["key"], reason))
        else:
            self.reason.setFocus()


class PaperText(QTextEdit):
    """A paper's text; what it asks of us is marked with its number, what it asks of all and of others with a sign."""

    block_chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setProperty("bare", "1")
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._marks: dict[int, list[tuple[int, Scope]]] = {}  # of a block of the document: demands in it
        self._current = 0
        self._only: Scope | None = None

    def show_paper(self, read: Plan | None, demands: list[tuple[int | None, int, Scope, str]]) -> None:
        """Show the text; each demand is given by its paragraph, number, scope and words."""
        self.clear()
        self._marks, self._only = {}, None
        by_block: dict[int, list[tuple[int, Scope, str]]] = {}
        for paragraph, key, scope, words in demands:
            by_block.setdefault(-1 if paragraph is None else paragraph, []).append((key, scope, words))
        cursor = QTextCursor(self.document())
        blocks = read.blocks if read is not None else []
        first = True
        for number, block in enumerate(blocks):
            found = by_block.get(number, [])
            for row_ in block.rows:  # each row of a table is marked with what it asks itself
                cells = [clean(cell.replace("\n", " ")) for cell in row_]
                marks = [(key, scope) for key, scope, words in found if clean(words) in cells]
                first = self._add(cursor, Block(BlockKind.TABLE), marks, first=first, words="   ".join(cells))
            if not block.rows:
                first = self._add(cursor, block, [(key, scope) for key, scope, _words in found], first=first)
        if not blocks:
            for _paragraph, key, scope, words in demands:
                first = self._add(cursor, Block(BlockKind.PARAGRAPH), [(key, scope)], first=first, words=words)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _add(
        self, cursor: QTextCursor, block: Block, marks: list[tuple[int, Scope]], *, first: bool, words: str = ""
    ) -> bool:
        text = words.strip() or block.text
        if not text:
            return first
        if not first:
            cursor.insertBlock()
        form = QTextBlockFormat()
        form.setLeftMargin(theme.px(_MARGIN + 10))
        form.setRightMargin(theme.px(14))
        form.setTopMargin(theme.px(3))
        form.setBottomMargin(theme.px(3))
        cursor.setBlockFormat(form)
        look = QTextCharFormat()
        font = QFont()
        font.setFamilies(families())
        font.setPointSizeF(12.5 * theme.factor)
        font.setBold(block.kind in _HEADS)
        look.setFont(font)
        scopes = {scope for _key, scope in marks}
        if Scope.US in scopes:
            look.setBackground(theme.colour("accent_soft"))
        elif Scope.ALL in scopes:
            look.setBackground(theme.colour("hover"))
        other = scopes == {Scope.OTHERS}
        look.setForeground(theme.colour("text2" if other else "text"))
        cursor.insertText(f"{block.marker} {text}".strip(), look)
        if marks:
            self._marks[cursor.block().blockNumber()] = marks
        return False

    def mark(self, key: int) -> None:
        """Show which demand is chosen."""
        self._current = key
        self.viewport().update()

    def dim(self, scope: Scope | None) -> None:
        """Let everything else than what is asked of some step back, and go to the first of it."""
        self._only = scope
        self.viewport().update()
        place = next((n for n, marks in self._marks.items() if any(s is scope for _k, s in marks)), None)
        if place is not None:
            self._show_block(place)

    def go_to(self, key: int) -> None:
        """Scroll to the paragraph of a demand."""
        place = next((n for n, marks in self._marks.items() if any(k == key for k, _s in marks)), None)
        if place is not None:
            self._show_block(place)

    def _show_block(self, number: int) -> None:
        block = self.document().findBlockByNumber(number)
        box = self.document().documentLayout().blockBoundingRect(block)
        scroll = self.verticalScrollBar()
        if not scroll.value() <= box.top() <= scroll.value() + self.viewport().height() - box.height():
            scroll.setValue(max(0, round(box.top() - self.viewport().height() / 3)))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the demand of the paragraph."""
        super().mouseReleaseEvent(event)
        self._tell(self.cursorForPosition(event.position().toPoint()).block())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose the demand of the paragraph with Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._tell(self.textCursor().block())
        else:
            super().keyPressEvent(event)

    def _tell(self, block: QTextBlock) -> None:
        for key, scope in self._marks.get(block.blockNumber(), []):
            if scope is not Scope.OTHERS:
                self.block_chosen.emit(key)
                return

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text and, in its margin, numbers and signs."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        layout, shift = self.document().documentLayout(), self.verticalScrollBar().value()
        block = self.document().begin()
        while block.isValid():
            box = layout.blockBoundingRect(block).translated(0, -shift)
            if box.bottom() >= 0 and box.top() <= self.viewport().height():
                marks = self._marks.get(block.blockNumber(), [])
                self._draw(painter, box, marks)
            block = block.next()
        painter.end()

    def _draw(self, painter: QPainter, box: QRectF, marks: list[tuple[int, Scope]]) -> None:
        if self._only is not None and not any(scope is self._only for _key, scope in marks):
            veil = theme.colour("surface")
            veil.setAlpha(150)
            painter.fillRect(box, veil)
        top = box.top() + theme.px(3)
        for key, scope in marks[:4]:
            place = QRectF(theme.px(12), top, theme.px(20), theme.px(20))
            if scope is Scope.US:
                here = key == self._current
                painter.setPen(theme.colour("accent_text"))
                painter.setBrush(theme.colour("accent_text" if here else "surface"))
                painter.drawRoundedRect(place, 4, 4)
                painter.setFont(theme.font(9, bold=True))
                painter.setPen(theme.colour("surface" if here else "accent_text"))
                painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(key))
            else:
                icon = "globe" if scope is Scope.ALL else "units"
                theme.draw_icon(painter, icon, "text2", QRectF(place.topLeft() + QPointF(2, 2), place.size() * 0.8))
            if scope is not Scope.OTHERS and key == self._current:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(theme.colour("accent_text"))
                edge = theme.px(_MARGIN + 4)
                room = QRectF(edge, box.top(), self.viewport().width() - edge - theme.px(6), box.height())
                painter.drawRoundedRect(room, 3, 3)
            if len(marks) > 1 and scope is Scope.OTHERS:
                break
            top += theme.px(22)
