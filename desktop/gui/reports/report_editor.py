"""The editor of a report's text: a mark beside each paragraph tells whether something is behind it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QTextBlock, QTextCursor
from PySide6.QtWidgets import QWidget

from desktop.domain.plan.plan import Block, BlockKind, Plan
from desktop.domain.report.content import HEADS, Sentence
from desktop.gui.editor import plan_painter as painting
from desktop.gui.editor.plan_editor import PlanEditor
from desktop.gui.editor.plan_outline import PlanOutline, Row
from desktop.gui.kit.theme import theme

_MARK = 16  # the icon's size at 100 %


class ReportEditor(PlanEditor):
    """Knows the sentences of the text as they were when `show_sentences` was called."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, duty_colour=theme.colour("accent_soft"))
        self._by_block: dict[int, list[Sentence]] = {}
        self._current: Sentence | None = None

    def show_sentences(self, by_block: Mapping[int, Sequence[Sentence]]) -> None:
        """Mark the paragraphs; the sentences come by the `id` of their block."""
        self._by_block = {key: list(found) for key, found in by_block.items()}
        self.viewport().update()

    def show_current(self, sentence: Sentence | None) -> None:
        """Show another sentence as the one whose sources are seen."""
        if sentence is not self._current:
            self._current = sentence
            self.viewport().update()

    def sentence_here(self) -> Sentence | None:
        """Return the sentence that the cursor stands in."""
        cursor = self.textCursor()
        block = self.current_block()
        at = cursor.positionInBlock()
        found = self._by_block.get(id(block), []) if block is not None else []
        return next((item for item in found if item.start <= at <= item.end), None)

    def block_of(self, sentence: Sentence) -> Block | None:
        """Return the block that a sentence stands in."""
        for key, found in self._by_block.items():
            if any(item is sentence for item in found):
                return next((block for block in self._blocks.by_key.values() if id(block) == key), None)
        return None

    def select(self, sentence: Sentence) -> QTextCursor | None:
        """Return a cursor over the words of a sentence, as it stands in the text."""
        block = self.block_of(sentence)
        text_block = self.document().begin()
        while text_block.isValid():
            if block is not None and self._blocks.at(text_block) is block:
                cursor = QTextCursor(text_block)
                cursor.setPosition(text_block.position() + sentence.start)
                cursor.setPosition(text_block.position() + sentence.end, QTextCursor.MoveMode.KeepAnchor)
                return cursor
            text_block = text_block.next()
        return None

    def put(self, sentence: Sentence, words: str) -> None:
        """Write other words in the place of a sentence; one step of undo."""
        cursor = self.select(sentence)
        if cursor is not None and not self.isReadOnly():
            cursor.insertText(words)
            self.setTextCursor(cursor)

    def put_in(self, words: str) -> None:
        """Put a sentence in behind that of the cursor, below a heading in a paragraph of its own; one step of undo."""
        if self.isReadOnly():
            return
        cursor = self.textCursor()
        cursor.clearSelection()
        here = self.sentence_here()
        kind = self.current_kind()
        cursor.beginEditBlock()
        if kind in HEADS or kind in {BlockKind.ADDRESSEE, BlockKind.TABLE, BlockKind.APPENDIX}:
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
            self._blocks.open_below(cursor, BlockKind.PARAGRAPH)
        elif here is not None:
            cursor.setPosition(cursor.block().position() + here.end)
        text, at = cursor.block().text(), cursor.positionInBlock()
        before = " " if text[:at].strip() and not text[:at].endswith(" ") else ""
        after = " " if text[at:].strip() and not text[at:].startswith(" ") else ""
        cursor.insertText(f"{before}{words}{after}")
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground of own sentences and of the chosen one, the text, and the marks."""
        painter = QPainter(self.viewport())
        marks: list[tuple[QRectF, bool, bool]] = []
        for text_block, area in painting.visible(self):
            block = self._blocks.at(text_block)
            found = self._by_block.get(id(block), []) if block is not None else []
            for sentence in found:
                if sentence is self._current:
                    self._ground(painter, text_block, sentence, "accent_soft")
                elif not sentence.sourced:
                    self._ground(painter, text_block, sentence, "hover")
            if found:
                sourced = any(item.sourced for item in found)
                marks.append((area, sourced, any(item is self._current for item in found)))
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        size = theme.px(_MARK)
        for area, sourced, current in marks:
            icon = "link" if sourced else "user"
            theme.draw_icon(painter, icon, "accent_text" if sourced else "text2", QRectF(6, area.top() + 3, size, size))
            if current:
                painter.fillRect(QRectF(0, area.top(), 3, area.height()), theme.colour("accent_text"))
        painter.end()

    def _ground(self, painter: QPainter, text_block: QTextBlock, sentence: Sentence, colour: str) -> None:
        """Paint behind the words of a sentence, line by line."""
        layout = text_block.layout()
        offset = layout.position() - QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        for number in range(layout.lineCount()):
            shown = layout.lineAt(number)
            first, last = (
                max(sentence.start, shown.textStart()),
                min(sentence.end, shown.textStart() + shown.textLength()),
            )
            if first >= last:
                continue
            # PySide gives the place with the position that it moved to, where that was moved
            left, right = _x(shown.cursorToX(first)), _x(shown.cursorToX(last))
            box = QRectF(offset.x() + left, offset.y() + shown.y(), right - left, shown.height())
            painter.fillRect(box, theme.colour(colour))


def _x(found: object) -> float:
    return float(found[0] if isinstance(found, tuple) else found)  # type: ignore[arg-type]


class ReportOutline(PlanOutline):
    """The outline of a report: an icon tells what stands under each heading."""

    def __init__(self) -> None:
        super().__init__()
        self._icons: dict[int, str] = {}

    def show_icons(self, icons: Mapping[int, str]) -> None:
        """Show icons beside headings, given by the `id` of their block; the plan is shown anew afterwards."""
        self._icons = dict(icons)

    def _rows(self, plan: Plan) -> list[Row]:
        """Name the appendix that a report has."""
        rows = super()._rows(plan)
        rows[-1] = Row(self.tr("Appendix: progress table"), rows[-1].entry, icon="lock")
        return rows

    def icon_of(self, block: Block) -> str:
        """Return the icon beside a heading."""
        return self._icons.get(id(block), "")

    def headings(self, plan: Plan) -> list[Row]:
        """Return the headings with their icons."""
        tips = {
            "link": self.tr("What stands here rests on tasks"), "user": self.tr("Own words only"),
            "warning": self.tr("Nothing stands here yet"),
        }  # fmt: skip
        out = []
        for row in super().headings(plan):
            icon = self._icons.get(id(row.entry), "")
            out.append(Row(row.words, row.entry, row.depth, icon, f"{row.tip}\n{tips[icon]}" if icon else row.tip))
        return out
