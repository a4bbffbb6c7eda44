"""The first page: what is late, what is due, who owes what."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from desktop.gui.theme import theme
from desktop.gui.widgets.basic import Button, IconLabel, Label, boxed, card, card_head, column, line, row, scrolled
from desktop.gui.widgets.lists import Bar, BarList, Line, LineList
from desktop.gui.widgets.page import EmptyState, Page, SearchField

if TYPE_CHECKING:
    from desktop.domain.rows import Overview, UnitProgress
    from desktop.gui.main_window import MainWindow

translate = QCoreApplication.translate

_LISTED, _PLAN_ROWS = 200, 3


@dataclass
class Content:
    """What the page shows, in words: it can be kept as JSON and painted before the database is open."""

    day: str = ""
    figures: list[list[str]] = field(default_factory=lambda: [["0", ""] for _ in range(4)])
    due: list[list[Any]] = field(default_factory=list)
    units: list[list[Any]] = field(default_factory=list)
    plans: list[list[Any]] = field(default_factory=list)


class OverviewPage(Page):
    """Four figures, each a filter; what to do today; progress by plan and by unit."""

    subjects = frozenset({"tasks", "plans", "units", "office"})

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, translate("OverviewPage", "Overview"))
        self.content = Content()
        self.header.set_actions(
            SearchField(window.search), Button(self.tr("New plan"), "primary", "plus", clicked=self.primary)
        )
        self._figures = (
            _Figure("tasks", "", self.tr("Tasks"), lambda: self._open("all")),
            _Figure("alert", "red", self.tr("Overdue"), lambda: self._open("overdue")),
            _Figure("clock", "amber", self.tr("Due within 7 days"), lambda: self._open("soon")),
            _Figure("check-circle", "green", self.tr("Done"), lambda: self._open("done")),
        )
        self._due = LineList(self.tr("To do today"))
        self._due.opened.connect(self._open_task)
        self._nothing = EmptyState("check-circle", self.tr("Nothing is late or due within 7 days"))
        self._nothing.hide()
        due = card(
            column(
                card_head(
                    Label(self.tr("To do today"), 12, bold=True),
                    Button(self.tr("Show all"), "flat", clicked=lambda: self._open("due")),
                ),
                line(),
                (self._due, 1),
                (self._nothing, 1),
                spacing=0,
                margins=(1, 1, 1, 5),
            )
        )
        self._plans = BarList(self.tr("Progress by plan"))
        self._plans.opened.connect(lambda bar: self.window_.open_plan(bar.id))
        self._plan_card = card(
            column(
                card_head(
                    Label(self.tr("Progress by plan"), 12, bold=True),
                    Button(self.tr("All plans"), "flat", clicked=lambda: self.window_.show_page("plans")),
                ),
                line(),
                4,
                (self._plans, 1),
                spacing=0,
                margins=(1, 1, 1, 5),
            )
        )
        self._units = BarList(self.tr("Progress by unit"))
        self._units.opened.connect(self._open_unit)
        legend = boxed(
            row(
                _dot("green_bar"), Label(self.tr("done"), 9, tone="muted"), 6,
                _dot("amber_bar"), Label(self.tr("due soon"), 9, tone="muted"), 6,
                _dot("red_bar"), Label(self.tr("overdue"), 9, tone="muted"),
                spacing=5, margins=(0, 0, 8, 0),
            )
        )  # fmt: skip
        units = card(
            column(
                card_head(Label(self.tr("Progress by unit"), 12, bold=True), legend),
                line(),
                4,
                (self._units, 1),
                spacing=0,
                margins=(1, 1, 1, 5),
            )
        )
        figures = row(*((figure, 1) for figure in self._figures), spacing=12)
        self._right = column(self._plan_card, (units, 1), spacing=12)
        lists = row((due, 11), (boxed(self._right), 9), spacing=12)
        inside = column(figures, (lists, 1), spacing=12)
        inside.setContentsMargins(0, 0, 0, 0)
        holder = scrolled(inside)
        if (content := holder.widget()) is not None:
            content.setMinimumHeight(theme.px(370))
        self.body.addWidget(holder)
        self.show_content(self.content)

    def set_narrow(self, narrow: bool) -> None:
        """Leave the room of the arrows to the words."""
        for figure in self._figures:
            figure.arrow.setVisible(not narrow)

    def refresh(self) -> None:
        """Read the figures of today."""
        self.show_overview(self.services.overview.overview())
        self.window_.keep_overview(asdict(self.content))

    def show_overview(self, overview: Overview) -> None:
        """Show the figures of a day."""
        from desktop.gui import labels  # noqa: PLC0415 (with the database, after what was last seen is painted)

        counts = overview.figures
        share = round(100 * counts.done / counts.total) if counts.total else 0
        late = self.tr("the oldest by {days} days").format(days=overview.longest_overdue) if counts.overdue else ""
        soon = self.tr("{count} due tomorrow").format(count=overview.due_tomorrow) if overview.due_tomorrow else ""
        self.show_content(
            Content(
                labels.weekday(overview.today),
                [
                    [str(counts.total), self.tr("in {count} plans").format(count=overview.plans)],
                    [str(counts.overdue), late],
                    [str(counts.due_soon), soon],
                    [str(counts.done), self.tr("{percent}% of the year").format(percent=share)],
                ],
                [
                    list(
                        Line(
                            task.id,
                            task.text.rstrip("."),
                            labels.joined(task.unit, task.plan_number or task.plan_title),
                            labels.chip(task.state),
                            labels.state_words(task, overview.today),
                        )
                    )
                    for task in overview.due[:_LISTED]
                ],
                [self._bar(unit) for unit in overview.by_unit],
                [self._bar(plan) for plan in overview.by_plan],
            )
        )

    def show_content(self, content: Content) -> None:
        """Show what was made of an overview."""
        self.content = content
        self.header.set_context(content.day)
        for figure, (number, note) in zip(self._figures, content.figures, strict=True):
            figure.show_number(number, note)
        self._due.set_rows([Line(*item) for item in content.due])
        self._due.setVisible(bool(content.due))
        self._nothing.setVisible(not content.due)
        self._plans.set_rows([Bar(*item) for item in content.plans])
        self._units.set_rows([Bar(*item) for item in content.units])
        self._plan_card.setVisible(bool(content.plans))
        self._plan_card.setFixedHeight(theme.px(44) + theme.px(34) * min(_PLAN_ROWS, len(content.plans)) + 14)

    def _bar(self, item: UnitProgress) -> list[Any]:
        late = self.tr("{count} overdue").format(count=item.overdue) if item.overdue else ""
        return list(Bar(item.id, item.label, item.total, item.done, item.soon, item.overdue, late))

    def primary(self) -> None:
        """Begin a new plan."""
        self.window_.new_plan()

    def _open(self, which: str) -> None:
        if not self.window_.loaded:
            return
        from desktop.domain.progress import DONE_STATES, SOON_STATES, State  # noqa: PLC0415 (after the first paint)
        from desktop.domain.rows import TaskQuery  # noqa: PLC0415

        today = self.services.office.today()
        self.window_.open_tasks(
            {
                "all": TaskQuery(year=today.year),
                "overdue": TaskQuery(state=frozenset({State.OVERDUE})),
                "soon": TaskQuery(state=SOON_STATES),
                "done": TaskQuery(state=DONE_STATES, year=today.year),
                "due": TaskQuery(due_before=today + timedelta(days=8)),
            }[which]
        )

    def _open_task(self, item: Line) -> None:
        if self.window_.loaded:
            from desktop.domain.rows import TaskQuery  # noqa: PLC0415

            self.window_.open_tasks(TaskQuery(), item.id)

    def _open_unit(self, item: Bar) -> None:
        if self.window_.loaded:
            from desktop.domain.rows import TaskQuery  # noqa: PLC0415

            self.window_.open_tasks(TaskQuery(unit_id=item.id, year=self.services.office.today().year))


class _Figure(QFrame):
    """A figure that opens its filter by click, Enter or the space bar."""

    def __init__(self, icon: str, tone: str, label: str, clicked: Callable[[], object]) -> None:
        super().__init__()
        self._clicked = clicked
        self.setProperty("card", "1")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._label = label
        self._number = Label("0", 24, bold=True, tone=tone)
        self._note = Label("", 9, tone="muted")
        self._note.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._note.setContentsMargins(0, 0, 0, theme.px(7))
        self._number.setFixedHeight(theme.px(46))
        self.arrow = IconLabel("chevron-right", "text2", 16)
        head = row(IconLabel(icon, tone or "text2"), Label(label), None, self.arrow)
        foot = row(self._number, (self._note, 1), spacing=10)
        foot.setAlignment(self._note, Qt.AlignmentFlag.AlignBottom)
        self.setLayout(column(head, foot, spacing=0, margins=(16, 12, 12, 8)))

    def show_number(self, number: str, note: str) -> None:
        """Show a number with a few words beside it."""
        self._number.setText(number)
        self._note.setText(note)
        self._note.setToolTip(note)
        self.setAccessibleName(f"{self._label}: {number}. {note}")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the filter."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._clicked()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the filter with Enter or the space bar."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._clicked()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the focus ring in the place of the line."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.colour("accent_text"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)


class _Dot(QWidget):
    def __init__(self, colour: str) -> None:
        super().__init__()
        self._colour = colour
        self.setFixedSize(QSize(10, 10))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(self._colour))
        painter.drawRoundedRect(QRectF(0, 0, 10, 10), 2, 2)


def _dot(colour: str) -> QWidget:
    return _Dot(colour)


__all__ = ["Content", "OverviewPage"]
