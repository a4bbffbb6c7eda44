"""The totals of a period: bars by standing, and the offices with most that is overdue."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLayout, QSizePolicy, QWidget

from desktop.domain.base.filling import filled
from desktop.domain.out.consolidation import Totals
from desktop.domain.out.workbook import ReportClass
from desktop.gui.kit.basic import Button, Label, boxed, card_head, clear, column, draw_bar, line, row, scrolled
from desktop.gui.kit.theme import theme

translate = QCoreApplication.translate

_WIDTH, _MOST, _LEAST = 312, 6, 3
_BETWEEN, _BORDER = 4, 6
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
BARS = {
    ReportClass.DONE_EARLY: "green_bar",
    ReportClass.DONE_ON_TIME: "green_bar",
    ReportClass.DONE_LATE: "green_bar",
    ReportClass.DOING_IN_TIME: "accent_text",
    ReportClass.DOING_SOON: "amber_bar",
    ReportClass.DOING_OVERDUE: "red_bar",
    ReportClass.WAITING_IN_TIME: "border_input",
    ReportClass.WAITING_SOON: "amber_bar",
    ReportClass.WAITING_OVERDUE: "red_bar",
    ReportClass.PAUSED: "border_input",
}


def grouped(number: int) -> str:
    """Return a number with dots between its thousands."""
    return f"{number:,}".replace(",", ".")


def class_word(item: ReportClass) -> str:
    """Return what a standing is called."""
    return {
        ReportClass.DONE_EARLY: translate("Totals", "Done early"),
        ReportClass.DONE_ON_TIME: translate("Totals", "Done on time"),
        ReportClass.DONE_LATE: translate("Totals", "Done late"),
        ReportClass.DOING_IN_TIME: translate("Totals", "In work, in time"),
        ReportClass.DOING_SOON: translate("Totals", "In work, due soon"),
        ReportClass.DOING_OVERDUE: translate("Totals", "In work, overdue"),
        ReportClass.WAITING_IN_TIME: translate("Totals", "Not begun, in time"),
        ReportClass.WAITING_SOON: translate("Totals", "Not begun, due soon"),
        ReportClass.WAITING_OVERDUE: translate("Totals", "Not begun, overdue"),
        ReportClass.PAUSED: translate("Totals", "Paused"),
    }[item]


class _Line(QWidget):
    """A name, a bar on its track, and a number."""

    def __init__(self, name: str, number: int, share: float, colour: str) -> None:
        super().__init__()
        self._name, self._number, self._share, self._colour = name, grouped(number), share, colour
        self.setToolTip(name)
        self.setAccessibleName(f"{name}: {self._number}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the height of a line."""
        return QSize(theme.px(200), theme.px(20))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line; the bar takes what name and number leave."""
        painter = QPainter(self)
        box = QRectF(self.rect())
        bold, plain = theme.font(9, bold=True), theme.font(9)
        right = max(theme.px(44), QFontMetricsF(bold).horizontalAdvance(self._number))
        left = box.width() * 0.6
        painter.setPen(theme.colour("text"))
        painter.setFont(plain)
        name = QFontMetricsF(plain).elidedText(self._name, Qt.TextElideMode.ElideRight, left)
        painter.drawText(QRectF(0, 0, left, box.height()), Qt.AlignmentFlag.AlignVCenter, name)
        painter.setFont(bold)
        painter.drawText(QRectF(box.width() - right, 0, right, box.height()), _RIGHT, self._number)
        bar = QRectF(left + 8, 0, box.width() - left - right - 16, box.height())
        draw_bar(painter, bar, [(self._share, self._colour)], 6)
        painter.end()


class TotalsCard(QFrame):
    """Totals by standing, and who has most that is overdue."""

    def __init__(self, show_all: Callable[[], object]) -> None:
        super().__init__()
        self.setProperty("card", "1")
        self.setFixedWidth(theme.px(_WIDTH))
        self._count = Label("", 9, bold=True)
        self._standings = column(spacing=_BETWEEN, margins=(16, 6, 16, 6))
        self._late = column(spacing=_BETWEEN, margins=(16, 6, 16, 6))
        self._every = Button(self.tr("Show all"), "flat", clicked=show_all)
        self._above = (
            card_head(Label(self.tr("By state"), 12, bold=True), boxed(row(self._count, margins=(0, 0, 8, 0)))),
            boxed(self._standings),
            line(),
            card_head(Label(self.tr("Most overdue"), 12, bold=True), self._every),
        )
        head, *above = self._above
        body = scrolled(column(*above, boxed(self._late), None, spacing=0))
        self.setLayout(column(head, (body, 1), spacing=0, margins=(1, 1, 1, _BORDER - 1)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Name as many offices as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        rows = [part for part in map(self._late.itemAt, range(self._late.count())) if part is not None]
        lines = [widget for part in rows if isinstance(widget := part.widget(), _Line)]
        above = sum(max(part.minimumHeight(), part.sizeHint().height()) for part in self._above)
        margins = self._late.contentsMargins()
        room = self.height() - _BORDER - above - margins.top() - margins.bottom() + _BETWEEN
        fit = max(_LEAST, room // (theme.px(20) + _BETWEEN))
        for number, widget in enumerate(lines):
            widget.setVisible(number < fit)

    def show_totals(self, totals: Totals, late: Sequence[tuple[str, int]]) -> None:
        """Show the totals of a period, or of a part of its tasks, and whose overdue tasks are most."""
        self._count.setText(filled(self.tr("{count} task{count:|s}"), count=grouped(totals.total)))
        counts = [(class_word(item), totals.all[item], BARS[item]) for item in ReportClass]
        show_lines(self._standings, counts)
        most = [(name, number, "red_bar") for name, number in sorted(late, key=lambda item: -item[1])[:_MOST] if number]
        show_lines(self._late, most)
        self._every.setVisible(bool(most))
        if not most:
            self._late.addWidget(Label(self.tr("No task is overdue"), 10, tone="muted"))
        self._fit()


def show_lines(layout: QLayout, lines: Sequence[tuple[str, int, str]]) -> None:
    """Fill a layout with lines of a name, a bar and a number; all share one scale."""
    clear(layout)
    most = max((number for _name, number, _colour in lines), default=0) or 1
    for name, number, colour in lines:
        part = _Line(name, number, number / most, colour)
        layout.addWidget(part)
        part.show()  # now, so that the layout knows its height at once
