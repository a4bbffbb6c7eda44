"""The first page: in five seconds what is late, what is due, and who owes what."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.domain.progress import DONE_STATES, SOON_STATES, State
from desktop.domain.rows import Overview, TaskQuery, TaskRow, UnitProgress
from desktop.gui import labels
from desktop.gui.main_window import MainWindow
from desktop.gui.theme import theme
from desktop.gui.widgets.basic import (
    Button,
    Chip,
    ElidedLabel,
    IconLabel,
    Label,
    boxed,
    card,
    card_head,
    clear,
    column,
    draw_bar,
    line,
    row,
    scrolled,
)
from desktop.gui.widgets.page import EmptyState, Page

_SHOWN = 9


class Figure(QFrame):
    """A card with a number that leads to the list behind it."""

    asked = Signal()

    def __init__(self, icon: str, name: str, tone: str) -> None:
        super().__init__()
        self.setProperty("card", "1")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._name = name
        self._number = Label("", 24, bold=True, tone=tone)
        self._number.setMinimumHeight(theme.px(46))
        self._note = ElidedLabel("", 9, tone="muted")
        colour = tone if tone in {"red", "amber", "green"} else "text2"
        head = row(IconLabel(icon, colour), (Label(name, 10), 1), IconLabel("chevron-right", "text2", 16))
        self.setLayout(column(head, row(self._number, (self._note, 1), spacing=10), spacing=0, margins=(16, 12, 12, 6)))

    def show_number(self, number: int, note: str) -> None:
        """Show the figure and what stands beside it."""
        self._number.setText(str(number))
        self._note.set_text(note)
        self.setAccessibleName(f"{self._name}: {number}. {note}")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Lead to the list."""
        if self.rect().contains(event.position().toPoint()):
            self.asked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lead to the list with Enter or the space bar."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.asked.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the focus ring."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.colour("accent_text"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)


class DueRow(QWidget):
    """A task that waits: its words, who and which plan, the chip."""

    asked = Signal()

    def __init__(self, task: TaskRow, overview: Overview) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        words = labels.state_words(task, overview.today)
        self.setAccessibleName(f"{task.text}. {words}")
        under = "  ·  ".join(filter(None, (task.unit_short, task.plan_number)))
        texts = column(ElidedLabel(task.text.rstrip("."), 10), ElidedLabel(under, 9, tone="muted"), spacing=0)
        self.setLayout(row((texts, 1), Chip(labels.chip(task.state), words), spacing=12, margins=(16, 5, 16, 5)))
        self.setMinimumHeight(theme.px(54))

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that the row can be clicked."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: object) -> None:
        """Show it no more."""
        self.update()
        del event

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint hover and focus."""
        painter = QPainter(self)
        if self.underMouse():
            painter.fillRect(self.rect(), theme.colour("hover"))
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("accent_text"), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the task."""
        if self.rect().contains(event.position().toPoint()):
            self.asked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the task with Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.asked.emit()
        else:
            super().keyPressEvent(event)


class Bars(QWidget):
    """How far each unit is: done, soon and overdue of all, with the numbers beside."""

    _ROW = 34

    def __init__(self, overdue_words: str) -> None:
        super().__init__()
        self._rows: tuple[UnitProgress, ...] = ()
        self._overdue_words = overdue_words
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_rows(self, rows: tuple[UnitProgress, ...]) -> None:
        """Show other units."""
        self._rows = rows
        self.setAccessibleName(", ".join(f"{item.label} {item.done}/{item.total}" for item in rows))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for a row a unit."""
        return QSize(300, theme.px(self._ROW) * len(self._rows) + 8)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the rows."""
        painter = QPainter(self)
        height = theme.px(self._ROW)
        painter.setFont(theme.font(9))
        late = theme.px(92)
        count = theme.px(46)
        bar = max(self.width() * 0.28, theme.px(70))
        name = self.width() - 32 - late - count - bar - 16
        for number, item in enumerate(self._rows):
            box = QRectF(16, number * height + 4, name, height)
            painter.setPen(theme.colour("text"))
            painter.setFont(theme.font(10))
            text = painter.fontMetrics().elidedText(item.label, Qt.TextElideMode.ElideRight, int(name))
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, text)
            total = max(item.total, 1)
            draw_bar(
                painter, QRectF(box.right() + 8, box.y(), bar, height),
                [(item.done / total, "green_bar"), (item.soon / total, "amber_bar"), (item.overdue / total, "red_bar")],
                8,
            )  # fmt: skip
            painter.setFont(theme.font(9, bold=True))
            painter.setPen(theme.colour("text"))
            left = box.right() + 16 + bar
            painter.drawText(QRectF(left, box.y(), count - 8, height),
                             Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, f"{item.done}/{item.total}")  # fmt: skip
            if item.overdue:
                theme.draw_icon(painter, "alert", "red", QRectF(left + count, round(box.center().y() - 7), 14, 14))
                painter.setPen(theme.colour("red"))
                painter.drawText(QRectF(left + count + 18, box.y(), late - 16, height), Qt.AlignmentFlag.AlignVCenter,
                                 self._overdue_words.format(count=item.overdue))  # fmt: skip


class OverviewPage(Page):
    """The first page."""

    subjects = frozenset({"plans", "tasks", "units"})

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, "")
        self.header.title.set_text(self.tr("Overview"))
        self.header.set_actions(
            Button(self.tr("Search  Ctrl+K"), icon="search", clicked=window.search),
            Button(self.tr("New plan"), "primary", "plus", clicked=window.new_plan),
        )
        self._all = Figure("tasks", self.tr("Tasks"), "")
        self._late = Figure("alert", self.tr("Overdue"), "red")
        self._soon = Figure("clock", self.tr("Due within 7 days"), "amber")
        self._done = Figure("check-circle", self.tr("Done"), "green")
        self._all.asked.connect(lambda: self._open(None))
        self._late.asked.connect(lambda: self._open(frozenset({State.OVERDUE})))
        self._soon.asked.connect(lambda: self._open(SOON_STATES))
        self._done.asked.connect(lambda: self._open(DONE_STATES))
        figures = QGridLayout()
        figures.setSpacing(12)
        for number, figure in enumerate((self._all, self._late, self._soon, self._done)):
            figures.addWidget(figure, 0, number)
            figures.setColumnStretch(number, 1)
        self._due = QVBoxLayout()
        self._due.setSpacing(0)
        self._due.setContentsMargins(0, 0, 0, 5)
        to_do = card(
            column(
                card_head(
                    Label(self.tr("To do today"), 12, bold=True),
                    Button(self.tr("See all"), "flat",
                           clicked=lambda: self._open(frozenset({State.OVERDUE, *SOON_STATES}))),
                ), line(), (scrolled(self._due), 1), spacing=0, margins=(1, 1, 1, 1),
            )
        )  # fmt: skip
        self._units = Bars(self.tr("{count} overdue"))
        self._plans = Bars(self.tr("{count} overdue"))
        right = column(
            self._bars_card(self.tr("Progress by unit"), self._units, legend=True),
            self._bars_card(self.tr("Progress by plan"), self._plans, legend=False),
            spacing=12,
        )
        right.setStretch(0, 3)
        right.setStretch(1, 2)
        self.body.addLayout(figures)
        self.body.addLayout(row((to_do, 11), (boxed(right), 9), spacing=12), 1)
        self._overview: Overview | None = None

    def _bars_card(self, title: str, bars: Bars, *, legend: bool) -> QFrame:
        marks = []
        if legend:
            for colour, words in (
                ("green_bar", self.tr("done")), ("amber_bar", self.tr("soon")), ("red_bar", self.tr("overdue"))
            ):  # fmt: skip
                square = QFrame()
                square.setFixedSize(10, 10)
                square.setStyleSheet(f"background:{theme.colour(colour).name()};border-radius:3px")
                marks.append(boxed(row(square, Label(words, 9, tone="muted"), spacing=6, margins=(0, 0, 8, 0))))
        inner = column(bars, None, spacing=0)
        return card(
            column(card_head(Label(title, 12, bold=True), *marks), line(), (scrolled(inner), 1), spacing=0,
                   margins=(1, 1, 1, 1))
        )  # fmt: skip

    def refresh(self) -> None:
        """Read the figures of today."""
        self.show_overview(self.services.overview.overview())

    def show_overview(self, overview: Overview) -> None:
        """Show the figures of a day."""
        self._overview = overview
        figures = overview.figures
        self.header.set_context(labels.weekday(overview.today))
        self.set_compact(self.window_.is_compact())
        self._all.show_number(figures.total, self.tr("in {count} plans").format(count=overview.plans))
        self._late.show_number(
            figures.overdue,
            self.tr("longest {days} days").format(days=overview.longest_overdue) if figures.overdue else "",
        )
        self._soon.show_number(
            figures.due_soon,
            self.tr("{count} tomorrow").format(count=overview.due_tomorrow) if overview.due_tomorrow else "",
        )
        share = round(100 * figures.done / figures.total) if figures.total else 0
        self._done.show_number(figures.done, self.tr("{share}% of the year").format(share=share))
        clear(self._due)
        for task in overview.due[: _SHOWN * 4]:
            item = DueRow(task, overview)
            item.asked.connect(lambda task=task: self.window_.open_tasks(
                TaskQuery(state=frozenset({State.OVERDUE, *SOON_STATES})), task.id))  # fmt: skip
            self._due.addWidget(item)
            self._due.addWidget(line())
        if not overview.due:
            self._due.addWidget(
                EmptyState("check-circle", self.tr("Nothing is late or due within 7 days"),
                           self.tr("New tasks come from the plans.")), 1,
            )  # fmt: skip
        self._due.addStretch(1)
        self._units.set_rows(overview.by_unit)
        self._plans.set_rows(overview.by_plan)

    def primary(self) -> None:
        """Make a new plan."""
        self.window_.new_plan()

    def _open(self, states: frozenset[State] | None) -> None:
        year = self._overview.today.year if self._overview else None
        late = states is not None and states <= {State.OVERDUE, *SOON_STATES}
        self.window_.open_tasks(TaskQuery(state=states, year=None if late else year))
