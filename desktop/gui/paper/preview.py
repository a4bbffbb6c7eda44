"""The page preview: the sheet as it will be printed, one page at a time, with marks on its paragraphs."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QScrollArea, QToolButton, QVBoxLayout, QWidget

from desktop.domain.paper.sheet import Sheet
from desktop.gui.kit.later import later
from desktop.gui.kit.theme import theme
from desktop.gui.paper.page_layout import KnownLines, PageLayout, lay_out, lay_out_in_steps
from desktop.gui.paper.printing import (
    paint_marks,
    paint_page,
    pdf,
    pdf_bytes,
    print_sheet,
)

__all__ = ["Mark", "PaperColours", "PaperView", "pdf", "pdf_bytes", "print_sheet"]

_AT_ONCE = 0.004
"""Seconds of laying out before keys have their turn."""

_ARROW, _EDGES = 32, 16  # at 100 %: a button with an arrow; the edges of the bar
_DESK = 16
"""Desk around the page, in units of the screen."""


class Mark(Enum):
    """Why a paragraph is marked."""

    ERROR = auto()
    WARNING = auto()
    TASK = auto()


@dataclass(frozen=True)
class PaperColours:
    """Colours of the preview. The page itself is white with black print in every theme."""

    desk: str = "#E7E4DF"
    edge: str = "#CFCAC2"
    error: str = "#F8D7D3"
    warning: str = "#FBE7C2"
    task: str = "#DCE6F7"
    error_strong: str = "#F0A79F"
    warning_strong: str = "#F3C877"
    task_strong: str = "#A9C3EE"

    def of(self, mark: Mark, *, strong: bool) -> QColor:
        """Return the ground of a mark; the one that is being looked at is stronger."""
        weak = {Mark.ERROR: self.error, Mark.WARNING: self.warning, Mark.TASK: self.task}
        full = {Mark.ERROR: self.error_strong, Mark.WARNING: self.warning_strong, Mark.TASK: self.task_strong}
        return QColor((full if strong else weak)[mark])


class PaperView(QWidget):
    """Shows a sheet page by page. `block_clicked` gives the index of the plan's block that was clicked."""

    block_clicked = Signal(int)
    page_changed = Signal(int)

    def __init__(self, colours: PaperColours | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = _Desk(colours or PaperColours())
        self._desk.block_clicked.connect(self.block_clicked)
        self._area = QScrollArea()
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._area.setWidgetResizable(True)
        self._area.setWidget(self._desk)
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._area.installEventFilter(self)
        self._area.viewport().installEventFilter(self)
        self._pages: list[PageLayout] = []
        self._pictures: dict[int, QImage] = {}
        self._known = KnownLines()
        self._steps: Generator[None, None, list[PageLayout]] | None = None
        self._work = later(self, self._go_on)
        self._page = 0
        self._whole = True
        self._number = QLabel()
        self._number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._back, self._on = self._tool("chevron-left"), self._tool("chevron-right")
        self._fit_page, self._fit_width = self._tool(), self._tool()
        self._bars()
        self._build()
        self.retranslate()
        self._show()

    def set_sheet(self, sheet: Sheet | None) -> None:
        """Show another sheet, or none; the page that is open stays open where there still is one."""
        self._work.stop()
        self._pictures = {}
        self._pages = lay_out(sheet, self._known) if sheet is not None else []
        self._show()

    def set_count(self, count: int, size: QSize) -> None:
        """Show so many pages that are pictures, which follow by `set_picture`; all have a size until then."""
        self._work.stop()
        self._pictures = {}
        self._pages = [_blank(size) for _ in range(count)]
        self._page = 0
        self._show()

    def set_picture(self, index: int, picture: QImage) -> None:
        """Show a picture as a page."""
        self._pages[index] = _blank(picture.size())
        self._pictures[index] = picture
        if index == self._page:
            self._desk.set_page(self._pages[index], picture)
            self._fit()

    def has_picture(self, index: int) -> bool:
        """Return whether a page that is a picture is there."""
        return index in self._pictures

    def set_sheet_gently(self, make: Callable[[], Sheet]) -> None:
        """Show the sheet that `make` returns once it is laid out, bit by bit: who types meanwhile does not wait."""
        self._steps = self._lay_out(make)
        self._work.start()

    def busy(self) -> bool:
        """Return whether a sheet is being laid out that is not shown yet."""
        return self._work.isActive()

    def laid_out(self) -> list[PageLayout]:
        """Return the pages."""
        return self._pages

    def _lay_out(self, make: Callable[[], Sheet]) -> Generator[None, None, list[PageLayout]]:
        sheet = make()
        yield
        return (yield from lay_out_in_steps(sheet, self._known))

    def _go_on(self) -> None:
        """Lay out for a moment, and go on when what else there is to do was done."""
        if self._steps is None:
            return
        end = time.perf_counter() + _AT_ONCE
        try:
            next(self._steps)
            while time.perf_counter() < end:
                next(self._steps)
        except StopIteration as done:
            self._steps = None
            self._pages = done.value
            self._show()
        else:
            self._work.start()

    def set_marks(self, marks: Mapping[int, Mark], strong: int | None = None) -> None:
        """Mark paragraphs by the index of their block; `strong` is the one that is being looked at."""
        self._desk.set_marks(marks, strong)

    def set_colours(self, colours: PaperColours) -> None:
        """Take other colours (a change of theme)."""
        self._desk.set_colours(colours)

    def pages(self) -> int:
        """Return how many pages the sheet has."""
        return len(self._pages)

    def page(self) -> int:
        """Return the index of the page that is shown."""
        return self._page

    def set_page(self, index: int) -> None:
        """Show a page by its index, the nearest one where there is none."""
        self._page = index
        self._show()
        self._area.verticalScrollBar().setValue(0)

    def show_block(self, index: int) -> bool:
        """Open the page on which a block of the plan begins and scroll to it; return whether it is on paper."""
        for number, page in enumerate(self._pages):
            line = next((line for line in page.lines if index in line.blocks), None)
            if line is not None:
                self._page = number
                self._show()
                place = self._desk.place(line.left, line.top)
                self._area.ensureVisible(place.x(), place.y(), 0, self._area.viewport().height() // 3)
                return True
        return False

    def set_whole_page(self, whole: bool) -> None:
        """Fit the whole page into the view, or its width."""
        self._whole = whole
        self._bars()
        (self._fit_page if whole else self._fit_width).setChecked(True)
        self._shorten()
        self._fit()

    def retranslate(self) -> None:
        """Set all words anew (a change of language)."""
        self._back.setToolTip(self.tr("Previous page"))
        self._on.setToolTip(self.tr("Next page"))
        self._fit_page.setText(self.tr("Whole page"))
        self._fit_width.setText(self.tr("Page width"))
        for button in (self._back, self._on):
            button.setAccessibleName(button.toolTip())
        self._area.setAccessibleName(self.tr("Page preview"))
        self._label()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Fit the page when the view changes its size; turn pages by Page Up and Page Down, and by Ctrl and wheel."""
        if isinstance(event, QResizeEvent) and watched is self._area.viewport():
            self._fit()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and watched is self._area:
            step = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}.get(Qt.Key(event.key()), 0)
            if step and 0 <= self._page + step < len(self._pages):
                self.set_page(self._page + step)
                return True
        elif isinstance(event, QWheelEvent) and self._whole and watched is self._area.viewport():
            step = -1 if event.angleDelta().y() > 0 else 1
            if 0 <= self._page + step < len(self._pages):
                self.set_page(self._page + step)
            return True
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Offer only the other way to fit the page where there is no room for both names."""
        super().resizeEvent(event)
        self._shorten()

    def _shorten(self) -> None:
        words = (self._number.text(), self._fit_page.text(), self._fit_width.text())
        needed = sum(self.fontMetrics().horizontalAdvance(text.replace("&", "")) for text in words)
        needed += 2 * theme.px(_ARROW) + 4 * self._bar.spacing() + theme.px(_EDGES)
        short = self.width() < needed
        self._fit_page.setVisible(not (short and self._whole))
        self._fit_width.setVisible(not short or self._whole)

    def _tool(self, icon: str = "") -> QToolButton:
        button = QToolButton()
        button.setAutoRaise(True)
        if icon:
            button.setIcon(theme.icon(icon, size=theme.px(20)))
            button.setIconSize(QSize(theme.px(20), theme.px(20)))
        return button

    def _build(self) -> None:
        for button, step in ((self._back, -1), (self._on, 1)):
            button.clicked.connect(lambda _checked=False, step=step: self.set_page(self._page + step))
        fits = QButtonGroup(self)
        for button, whole in ((self._fit_page, True), (self._fit_width, False)):
            button.setCheckable(True)
            fits.addButton(button)
            button.clicked.connect(lambda _checked=False, whole=whole: self.set_whole_page(whole))
        self._fit_page.setChecked(True)
        self._bar = bar = QHBoxLayout()
        bar.setContentsMargins(8, 4, 8, 4)
        for widget in (self._back, self._number, self._on):
            bar.addWidget(widget)
        bar.addStretch(1)
        bar.addWidget(self._fit_page)
        bar.addWidget(self._fit_width)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(self._area, 1)

    def _show(self) -> None:
        """Show the page whose number is set."""
        self._page = max(0, min(self._page, len(self._pages) - 1))
        self._desk.set_page(self._pages[self._page] if self._pages else None, self._pictures.get(self._page))
        self._back.setEnabled(self._page > 0)
        self._on.setEnabled(self._page + 1 < len(self._pages))
        self._label()
        self._fit()
        self.page_changed.emit(self._page)

    def _label(self) -> None:
        text = self.tr("Page {number} of {count}").format(number=self._page + 1, count=len(self._pages))
        self._number.setText(text if self._pages else "")

    def _bars(self) -> None:
        """Keep the scroll bar from coming and going, which would change the size that the page is fitted to."""
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if self._whole else Qt.ScrollBarPolicy.ScrollBarAlwaysOn
        self._area.setVerticalScrollBarPolicy(policy)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _fit(self) -> None:
        """Give the page its size in the view."""
        if not self._pages:
            return
        page = self._pages[self._page]
        view = self._area.viewport().size()
        across = (view.width() - 2 * _DESK) / page.width
        down = (view.height() - 2 * _DESK) / page.height
        self._desk.set_scale(max(min(across, down) if self._whole else across, 0.005))


def _blank(size: QSize) -> PageLayout:
    return PageLayout(size.width(), size.height(), size.width() > size.height())


class _Desk(QWidget):
    """The ground with one page on it."""

    block_clicked = Signal(int)

    def __init__(self, colours: PaperColours) -> None:
        super().__init__()
        self._colours = colours
        self._page: PageLayout | None = None
        self._scale = 0.03
        self._marks: dict[int, Mark] = {}
        self._strong: int | None = None
        self._picture: QPixmap | None = None
        self._ready: QImage | None = None
        self.setMouseTracking(True)

    def set_page(self, page: PageLayout | None, ready: QImage | None = None) -> None:
        """Show a page, or an empty desk; `ready` is the page's picture where it is no print of ours."""
        self._page, self._ready = page, ready
        self._renew()

    def set_scale(self, scale: float) -> None:
        """Set how many units of the screen a twentieth of a point takes."""
        if self._page is None:
            return
        self._scale = scale
        size = QSize(round(self._page.width * scale), round(self._page.height * scale))
        self.setMinimumSize(size + QSize(2 * _DESK, 2 * _DESK))
        self._renew()

    def set_marks(self, marks: Mapping[int, Mark], strong: int | None) -> None:
        """Mark paragraphs."""
        self._marks, self._strong = dict(marks), strong
        self._renew()

    def set_colours(self, colours: PaperColours) -> None:
        """Take other colours."""
        self._colours = colours
        self._renew()

    def place(self, x: float, y: float) -> QPoint:
        """Return where a place of the page stands on the desk."""
        paper = self._paper()
        return QPoint(round(paper.left() + x * self._scale), round(paper.top() + y * self._scale))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the desk and the page."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(self._colours.desk))
        if self._page is None:
            return
        if self._picture is None:
            self._picture = self._painted(self._page)
        paper = self._paper()
        painter.drawPixmap(paper.topLeft(), self._picture)
        painter.setPen(QColor(self._colours.edge))
        painter.drawRect(paper.adjusted(-0.5, -0.5, 0.5, 0.5))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tell which block was clicked."""
        blocks = self._blocks_at(event)
        if blocks and event.button() is Qt.MouseButton.LeftButton:
            self.block_clicked.emit(blocks[-1])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show by the pointer what can be clicked."""
        shape = Qt.CursorShape.PointingHandCursor if self._blocks_at(event) else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)

    def _blocks_at(self, event: QMouseEvent) -> tuple[int, ...]:
        if self._page is None:
            return ()
        place = (event.position() - self._paper().topLeft()) / self._scale
        return self._page.blocks_at(place.x(), place.y())

    def _paper(self) -> QRectF:
        """Return where the page lies: in the middle of the desk, not above its upper edge."""
        if self._page is None:
            return QRectF()
        width, height = round(self._page.width * self._scale), round(self._page.height * self._scale)
        return QRectF((self.width() - width) // 2, max((self.height() - height) // 2, _DESK), width, height)

    def _painted(self, page: PageLayout) -> QPixmap:
        """Return the picture of the page with its marks, sharp on the screen's own dots."""
        ratio = self.devicePixelRatioF()
        picture = QPixmap((self._paper().size() * ratio).toSize())
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.white)
        painter = QPainter(picture)
        if self._ready is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(QRectF(QPointF(), self._paper().size()), self._smooth(picture.size()))
            painter.end()
            return picture
        painter.scale(self._scale, self._scale)
        grounds = [(block, self._colours.of(mark, strong=block == self._strong)) for block, mark in self._marks.items()]
        paint_marks(painter, page, grounds)
        paint_page(painter, page)
        painter.end()
        return picture

    def _smooth(self, size: QSize) -> QImage:
        """Return the picture in the size of the screen: letters of a scan stay letters when they become small."""
        if self._ready is None or size.width() >= self._ready.width():
            return self._ready or QImage()
        ratio, smooth = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        return self._ready.scaled(size, ratio, smooth)

    def _renew(self) -> None:
        self._picture = None
        self.update()
