"""What can be made of what was just pasted: a card under it, until something else is typed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QWidget

from desktop.domain.base.filling import filled
from desktop.domain.base.text import fold, plain
from desktop.domain.plan.plan import BlockKind
from desktop.domain.task.task import Task
from desktop.gui.editor.plan_editor import PlanEditor
from desktop.gui.editor.plan_paste import Part, as_text
from desktop.gui.kit.basic import IconLabel, Label, column, row
from desktop.gui.kit.theme import theme
from desktop.gui.kit.within import within

_SECTIONS = 2
_CHANGES = {QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride}


@dataclass(frozen=True)
class Choice:
    """One thing that can be made of it: its words, what they mean, what it does (None: it stays as it is)."""

    words: str
    hint: str
    act: Callable[[], object] | None = None


class PasteChoices(QObject):
    """Offers other ways beside the structure that is kept at once.

    `tasks_of` gives the duties of a table, and the words of its rows that give none; `read_plan` opens what was pasted
    as a plan, where that can be done.
    """

    def __init__(
        self,
        editor: PlanEditor,
        tasks_of: Callable[[list[list[str]]], list[Task | str]],
        read_plan: Callable[[str], object] | None = None,
    ) -> None:
        super().__init__(editor)
        self._editor, self._tasks_of, self._read_plan = editor, tasks_of, read_plan
        self._card: PasteCard | None = None
        editor.pasted.connect(self._offer)

    def _offer(self, parts: Sequence[Part]) -> None:
        self._close()
        editor = self._editor
        tables = [part for part in parts if isinstance(part, list)]
        marked = [part for part in parts if not isinstance(part, list) and part.kind is not None]
        if not tables and len(marked) < _SECTIONS:
            return
        choices = [Choice(self.tr("Keep the structure"), self.tr("Headings, bullets, bold, italics, tables"))]
        tasks = [self._tasks_of(rows) for rows in tables]
        count = sum(isinstance(item, Task) for found in tasks for item in found)
        if count:
            choices.append(
                Choice(
                    filled(self.tr("Make {count} task{count:|s} of it"), count=count),
                    self.tr("Unit, deadline and product are taken from the columns"),
                    lambda: editor.paste_duties(parts, tasks),
                )
            )
        choices.append(
            Choice(self.tr("Words only"), self.tr("In the form of the paragraph"), lambda: editor.paste_words(parts))
        )
        if self._read_plan is not None and is_plan(parts):
            read, text = self._read_plan, as_text(parts)

            def read_it() -> None:
                editor.undo()
                read(text)

            choices.append(
                Choice(self.tr("Read it as a plan …"), self.tr("Sections, bases and tasks, to be checked"), read_it)
            )
        self._card = PasteCard(editor, choices)
        self._card.gone.connect(self._forget)

    def _close(self) -> None:
        if self._card is not None:
            self._card.close_card()

    def _forget(self) -> None:
        self._card = None


def is_plan(parts: Sequence[Part]) -> bool:
    """Return whether what was pasted is a whole plan: it says so, or has sections."""
    words = [part for part in parts if not isinstance(part, list)]
    sections = sum(part.kind is BlockKind.SECTION for part in words)
    return sections >= _SECTIONS or any(fold(plain(part.whole)) == "ke hoach" for part in words)


class PasteCard(QFrame):
    """The choices under the cursor; Ctrl and a number, or the mouse, take one, Esc and whatever is typed close it.

    So does another text, or that of the plan read anew: there is nothing any more that a choice could take back.
    """

    gone = Signal()

    def __init__(self, editor: PlanEditor, choices: Sequence[Choice]) -> None:
        super().__init__(editor)
        self._editor, self._choices = editor, choices
        self.setProperty("card", "1")
        self.setAccessibleName(self.tr("What was pasted"))
        self.setCursor(Qt.CursorShape.ArrowCursor)
        head = row(
            IconLabel("copy", "text2", 16), Label(self.tr("Just pasted"), 10, bold=True), None,
            Label(self.tr("Ctrl and a number to choose, Esc to close"), 9, tone="muted"), spacing=8,
            margins=(8, 2, 8, 2),
        )  # fmt: skip
        rows = [_Row(choice, number + 1, chosen=number == 0) for number, choice in enumerate(choices)]
        for number, item in enumerate(rows):
            item.clicked.connect(lambda number=number: self.take(number))
        self.setLayout(column(head, *rows, spacing=2, margins=(4, 6, 4, 6)))
        self.setFixedWidth(min(theme.px(372), editor.viewport().width() - theme.px(16)))
        editor.installEventFilter(self)
        editor.edited.connect(self.close_card)
        editor.undoAvailable.connect(self._undo_changed)
        editor.cursorPositionChanged.connect(self._place)
        editor.verticalScrollBar().valueChanged.connect(self._place)
        self.adjustSize()
        self._place()
        self.show()
        self.raise_()

    def _place(self) -> None:
        """Stand under the line of the cursor, or above it where there is no room."""
        view = self._editor.viewport()
        at = self._editor.cursorRect()
        place = view.mapTo(self._editor, QPoint(0, at.bottom() + 6))
        if place.y() + self.height() > self._editor.height() - 8:
            place.setY(max(4, view.mapTo(self._editor, QPoint(0, at.top())).y() - self.height() - 6))
        self.move(max(8, (view.width() - self.width()) // 2), place.y())

    def take(self, number: int) -> None:
        """Do what a choice says."""
        act = self._choices[number].act
        self.close_card()
        if act is not None:
            act()
        self._editor.setFocus()

    def close_card(self) -> None:
        """Take the card away."""
        if self.isHidden():
            return
        self.hide()
        self._editor.removeEventFilter(self)
        self._editor.edited.disconnect(self.close_card)
        self._editor.undoAvailable.disconnect(self._undo_changed)
        self._editor.cursorPositionChanged.disconnect(self._place)
        self._editor.verticalScrollBar().valueChanged.disconnect(self._place)
        self.gone.emit()
        self.deleteLater()

    def _undo_changed(self, available: bool) -> None:
        if not available:
            self.close_card()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a choice with Ctrl and its number, close with Esc, and when another page or tab is shown."""
        if event.type() == QEvent.Type.Hide:
            self.close_card()
        if isinstance(event, QKeyEvent) and event.type() in _CHANGES:
            number = event.key() - Qt.Key.Key_1
            chosen = event.modifiers() == Qt.KeyboardModifier.ControlModifier and 0 <= number < len(self._choices)
            if chosen or event.key() == Qt.Key.Key_Escape:
                event.accept()
                if event.type() == QEvent.Type.KeyPress:
                    self.take(number) if chosen else self.close_card()
                return True
        return super().eventFilter(watched, event)


class _Row(QFrame):
    """One choice."""

    clicked = Signal()

    def __init__(self, choice: Choice, number: int, *, chosen: bool) -> None:
        super().__init__()
        self._chosen = chosen
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(choice.words)
        words: list[QWidget] = [Label(choice.words, 10, bold=True), Label(choice.hint, 9, tone="muted")]
        sign = IconLabel("check" if chosen else "chevron-right", "accent_text" if chosen else "text2", 16)
        self.setLayout(row(sign, (column(*words, spacing=0), 1), Label(str(number), 9, tone="muted"), spacing=10,
                           margins=(8, 4, 8, 4)))  # fmt: skip
        for part in within(self):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._paint(over=False)

    def _paint(self, *, over: bool) -> None:
        colour = theme.colour("accent_soft").name() if over or self._chosen else "transparent"
        self.setStyleSheet(f"_Row {{ background: {colour}; border-radius: 4px; }}")

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be clicked."""
        self._paint(over=True)
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Show nothing any more."""
        self._paint(over=False)
        super().leaveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take it."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit()
