"""The outline of a plan: what stands at its head, its headings, what stands at its end."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from desktop.domain.plan import NUMBERED_KINDS, Block, BlockKind, Plan
from desktop.domain.recipients import names_unit
from desktop.gui.editor.plan_head import Part, part_name
from desktop.gui.kit.theme import theme

ENTRY = Qt.ItemDataRole.UserRole
"""Where an item keeps its Block or Part."""

_ROW = 32
_SHORT = re.compile(r"\bU?[BCDĐGHKLMNPQRSTVX]{3,}\b|\b[IVX]+\b")
"""Words that stay in capitals in a sentence: no vowels (UBND, HĐND, MTTQ), or Roman numbers."""


class PlanOutline(QTreeWidget):
    """`chosen` tells the Block or Part that was clicked or confirmed with Enter, `renaming` one to rename (F2)."""

    chosen = Signal(object)
    renaming = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
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
        before, place = self.entry(), self.verticalScrollBar().value()
        folded = {_name(item) for item in self._all() if item.childCount() and not item.isExpanded()}
        self.clear()
        self._add(part_name(Part.INFO), Part.INFO)
        bases = [block for block in plan.blocks if block.kind is BlockKind.BASIS]
        if bases:
            self._add(self.tr("Bases ({count})").format(count=len(bases)), bases[0])
        self._add_headings(plan)
        missing = any(
            task.unit is not None and not any(names_unit(line, task.unit) for line in plan.recipients)
            for task in plan.tasks
        )
        words = self.tr("A unit with duties is missing among the recipients") if missing else ""
        self._add(part_name(Part.ENDING), Part.ENDING, icon="warning" if missing else "", tip=words)
        self._add(part_name(Part.APPENDIX), Part.APPENDIX)
        self.expandAll()
        for item in self._all():
            if _name(item) in folded:
                item.setExpanded(False)
        self.show_hits(self._hits)
        self.choose(before)
        self.verticalScrollBar().setValue(place)

    def show_hits(self, hits: dict[int, int]) -> None:
        """Show beside the headings in how many places under them something was found; `hits` has them by `id`."""
        self._hits = hits
        for item in self._all():
            count = hits.get(id(item.data(0, ENTRY)), 0)
            item.setText(1, str(count) if count else "")
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setColumnHidden(1, not hits)

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
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
        elif event.key() == Qt.Key.Key_F2 and isinstance(self.entry(), Block):
            self.renaming.emit(self.entry())
        else:
            super().keyPressEvent(event)

    def _add_headings(self, plan: Plan) -> None:
        parents: list[tuple[int, QTreeWidgetItem]] = []
        for index, block in enumerate(plan.blocks):
            if block.kind not in NUMBERED_KINDS and block.kind is not BlockKind.APPENDIX:
                continue
            depth = 1 if block.kind is BlockKind.APPENDIX else block.depth or 2
            parents = [pair for pair in parents if pair[0] < depth]
            words = f"{block.marker} {sentence_case(block.text)}".strip()
            item = self._add(
                words, block, parents[-1][1] if parents else None, bold=depth == 1,
                icon="tasks" if _has_duties(plan, index) else "", tip=block.text,
            )  # fmt: skip
            parents.append((depth, item))

    def _add(self, words: str, entry: Block | Part, parent: QTreeWidgetItem | None = None, *, bold: bool = False,
             icon: str = "", tip: str = "") -> QTreeWidgetItem:  # fmt: skip
        item = QTreeWidgetItem([words])
        item.setData(0, ENTRY, int(entry) if isinstance(entry, Part) else entry)
        item.setToolTip(0, tip or words)
        item.setFont(0, theme.font(10, bold=bold))
        item.setSizeHint(0, QSize(0, theme.px(_ROW)))
        if icon:
            item.setIcon(0, theme.icon(icon, "amber" if icon == "warning" else "accent_text", theme.px(16)))
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


def sentence_case(text: str) -> str:
    """Return a heading in capitals as a sentence has it; one that is not stays as it is."""
    if text != text.upper():
        return text
    kept = {match.start(): match[0] for match in _SHORT.finditer(text)}
    out = text.capitalize()
    for start, word in kept.items():
        out = f"{out[:start]}{word}{out[start + len(word) :]}"
    return out


def _has_duties(plan: Plan, index: int) -> bool:
    """Return whether duties stand right under a heading, before the next one."""
    if plan.blocks[index].task is not None:
        return True
    for block in plan.blocks[index + 1 :]:
        if block.kind in NUMBERED_KINDS and block.task is None:
            return False
        if block.kind is BlockKind.APPENDIX:
            return False
        if block.task is not None:
            return True
    return False


def _name(item: QTreeWidgetItem) -> str:
    return item.text(0)
