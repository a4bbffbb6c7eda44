"""The outline of a plan: what stands at its head, its headings, what stands at its end."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from desktop.domain.base.text import sentence_case
from desktop.domain.plan.outline import depth
from desktop.domain.plan.plan import NUMBERED_KINDS, Block, BlockKind, Plan
from desktop.domain.plan.recipients import is_listed
from desktop.gui.editor.plan_head import Part, part_name
from desktop.gui.kit.row_menu import asks_for_menu
from desktop.gui.kit.theme import theme

ENTRY = Qt.ItemDataRole.UserRole
"""Where an item keeps its Block or Part."""

_LISTED = NUMBERED_KINDS | {BlockKind.APPENDIX}
_HEIGHT = 32
_TINTS = {"warning": "amber", "user": "text2"}


@dataclass(frozen=True)
class Row:
    """An entry of the outline; one without a depth stands beside the headings."""

    words: str
    entry: Block | Part
    depth: int = 0
    icon: str = ""
    tip: str = ""


class PlanOutline(QTreeWidget):
    """`walked` tells the item that the keys went to, the focus stays; `renaming` a Block to rename (F2).

    `menu_asked` tells where on the screen the menu of the chosen one is asked for.
    """

    walked = Signal(QTreeWidgetItem)
    renaming = Signal(object)
    menu_asked = Signal(QPoint)

    dropped = Signal(object, object, bool)
    """A block that was dragged, the one that it was let go at, and whether below that."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.can_drop: Callable[[Block, Block, bool], bool] = lambda _block, _at, _below: False
        self._pressed: tuple[QPoint, Block] | None = None
        self._dragged: Block | None = None
        self._drop: tuple[QTreeWidgetItem, bool] | None = None
        self._shown: list[Row] = []
        self.setHeaderHidden(True)
        self.setColumnCount(2)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.header().setMinimumSectionSize(0)
        self._hits: dict[int, int] = {}
        self.setIndentation(theme.px(16))
        self.setAccessibleName(self.tr("Outline"))

    def show_plan(self, plan: Plan) -> None:
        """List the parts of a plan; the entry that was chosen stays chosen."""
        rows = self._rows(plan)
        if rows == self._shown:
            return
        self._shown = rows
        before, place = self.entry(), self.verticalScrollBar().value()
        folded = {_name(item) for item in self._all() if item.childCount() and not item.isExpanded()}
        self.clear()
        parents: list[tuple[int, QTreeWidgetItem]] = []
        for row in rows:
            parents = [pair for pair in parents if pair[0] < row.depth]
            item = self._add(row, parents[-1][1] if parents and row.depth else None)
            if row.depth:
                parents.append((row.depth, item))
        self.expandAll()
        for item in self._all():
            if _name(item) in folded:
                item.setExpanded(False)
        self.show_hits(self._hits)
        self.choose(before)
        self.verticalScrollBar().setValue(place)

    def show_hits(self, hits: dict[int, int]) -> None:
        """Show beside the entries in how many places under them something was found; `hits` has them by `hits_key`."""
        self._hits = hits
        for item in self._all():
            count = hits.get(hits_key(item.data(0, ENTRY)), 0)
            item.setText(1, str(count) if count else "")
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setColumnHidden(1, not hits)

    def _rows(self, plan: Plan) -> list[Row]:
        """Return what there is to list."""
        rows = [Row(part_name(Part.INFO), Part.INFO)]
        basis = BlockKind.BASIS
        bases = [block for block in plan.blocks if block.kind is basis]
        if bases:
            rows.append(Row(self.tr("Bases ({count})").format(count=len(bases)), bases[0]))
        rows += self.headings(plan)
        named = {id(unit): unit for task in plan.tasks if (unit := task.unit) is not None}
        missing = any(not is_listed(unit, plan.recipients) for unit in named.values())
        words = self.tr("A unit with duties is missing among the recipients") if missing else ""
        rows.append(Row(part_name(Part.ENDING), Part.ENDING, icon="warning" if missing else "", tip=words))
        rows.append(Row(part_name(Part.APPENDIX), Part.APPENDIX))
        return rows

    def headings(self, plan: Plan) -> list[Row]:
        """Return the headings; an icon tells those that duties stand under."""
        return _headings(plan)

    def entry(self) -> Block | Part | None:
        """Return what the chosen entry stands for."""
        item = self.currentItem()
        entry = item.data(0, ENTRY) if item is not None else None
        return Part(entry) if isinstance(entry, int) else entry if isinstance(entry, Block) else None

    def choose(self, entry: Block | Part | None) -> None:
        """Mark an entry as the chosen one."""
        for item in self._all():
            own = item.data(0, ENTRY)
            same = own is entry or (isinstance(own, Block) and isinstance(entry, Block) and own.id == entry.id
                                    and own.id is not None)  # fmt: skip
            if entry is not None and (same or (isinstance(entry, Part) and own == entry and isinstance(own, int))):
                self.setCurrentItem(item)
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask for another name with F2; leave Esc to the page, for which it is the way back."""
        if event.key() == Qt.Key.Key_Escape and self._dragged is not None:
            self._let_go()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        elif asks_for_menu(event):
            self.open_menu()
        elif event.key() == Qt.Key.Key_F2 and isinstance(self.entry(), Block):
            self.renaming.emit(self.entry())
        else:
            before = self.currentItem()
            super().keyPressEvent(event)
            if (item := self.currentItem()) is not None and item is not before:
                self.walked.emit(item)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a heading may be dragged from."""
        super().mousePressEvent(event)
        place = event.position().toPoint()
        item = self.itemAt(place) if event.button() == Qt.MouseButton.LeftButton else None
        entry = item.data(0, ENTRY) if item is not None else None
        self._pressed = (place, entry) if isinstance(entry, Block) else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag a heading with what stands under it to where it can stand."""
        place = event.position().toPoint()
        held = self._pressed if event.buttons() & Qt.MouseButton.LeftButton else None
        if held is not None and (place - held[0]).manhattanLength() >= QApplication.startDragDistance():
            self._dragged = held[1]
        if self._dragged is None:
            super().mouseMoveEvent(event)
            return
        item, self._drop = self.itemAt(place), None
        if item is not None:
            self.scrollToItem(item)
            below = place.y() > self.visualItemRect(item).center().y()
            entry = item.data(0, ENTRY)
            if isinstance(entry, Block) and self.can_drop(self._dragged, entry, below):
                self._drop = item, below
        shape = Qt.CursorShape.ForbiddenCursor if self._drop is None else Qt.CursorShape.ClosedHandCursor
        self.viewport().setCursor(shape)
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let a heading go."""
        dragged, drop = self._dragged, self._drop
        self._let_go()
        if dragged is None:
            super().mouseReleaseEvent(event)
            return
        self.setState(QTreeWidget.State.NoState)
        if drop is not None:
            self.dropped.emit(dragged, drop[0].data(0, ENTRY), drop[1])

    def _let_go(self) -> None:
        self._pressed = self._dragged = self._drop = None
        self.viewport().unsetCursor()
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show where a dragged heading would go."""
        super().paintEvent(event)
        if self._drop is None:
            return
        item, below = self._drop
        last = item
        while below and self._same_rank(item) and last.isExpanded() and (inner := last.child(last.childCount() - 1)):
            last = inner
        box = self.visualItemRect(last)
        painter = QPainter(self.viewport())
        y = box.bottom() if below else box.top()
        left = self.visualItemRect(item).left() + (0 if self._same_rank(item) else self.indentation())
        painter.fillRect(QRect(left, max(y - 1, 0), self.viewport().width() - left - 4, 3), theme.colour("accent_text"))
        painter.end()

    def _same_rank(self, item: QTreeWidgetItem) -> bool:
        entry = item.data(0, ENTRY)
        return isinstance(entry, Block) and self._dragged is not None and depth(entry) == depth(self._dragged)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Choose the entry under the mouse and ask for its menu; with the menu key that of the chosen one."""
        if event.reason() != QContextMenuEvent.Reason.Mouse:
            self.open_menu()
        elif (item := self.itemAt(event.pos())) is not None:
            self.setCurrentItem(item)
            self.menu_asked.emit(event.globalPos())

    def open_menu(self) -> None:
        """Ask for the menu of the chosen entry, under it."""
        item = self.currentItem()
        if item is not None and QApplication.activePopupWidget() is None:
            self.menu_asked.emit(self.viewport().mapToGlobal(self.visualItemRect(item).bottomLeft()))

    def _add(self, row: Row, parent: QTreeWidgetItem | None) -> QTreeWidgetItem:
        item = QTreeWidgetItem([row.words])
        item.setData(0, ENTRY, int(row.entry) if isinstance(row.entry, Part) else row.entry)
        item.setToolTip(0, row.tip or row.words)
        item.setFont(0, theme.font(10, bold=row.depth == 1))
        item.setSizeHint(0, QSize(0, theme.px(_HEIGHT)))
        if row.icon:
            item.setIcon(0, theme.icon(row.icon, _TINTS.get(row.icon, "accent_text"), theme.px(16)))
        if parent is None:
            self.addTopLevelItem(item)
        else:
            parent.addChild(item)
        return item

    def _all(self) -> Iterator[QTreeWidgetItem]:
        waiting = [self.topLevelItem(number) for number in range(self.topLevelItemCount())]
        while waiting:
            item = waiting.pop(0)
            if item is not None:
                yield item
                waiting = [item.child(number) for number in range(item.childCount())] + waiting


def hits_key(entry: object) -> int:
    """Return by what `show_hits` knows an entry: a form by a number below zero, a block by its `id`."""
    return -1 - entry if isinstance(entry, int) else id(entry)


def _headings(plan: Plan) -> list[Row]:
    """Return the headings of a plan; an icon tells those that duties stand right under, before the next one."""
    rows: list[Row] = []
    duties = False  # between here and the heading that follows
    for block in reversed(plan.blocks):
        kind, has_task = block.kind, block.task is not None
        listed = kind in _LISTED
        if listed:
            depth = 1 if kind is BlockKind.APPENDIX else block.depth or 2
            text = block.text
            words = f"{block.marker} {sentence_case(text)}".strip()
            rows.append(Row(words, block, depth, "tasks" if duties or has_task else "", text))
        if listed:
            duties = False
        elif has_task:
            duties = True
    return rows[::-1]


def _name(item: QTreeWidgetItem) -> str:
    return item.text(0)
