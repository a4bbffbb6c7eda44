"""The tools over a text: kind of paragraph, bold and italic, undo and redo. They follow the cursor."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QWidget

from desktop.domain.plan.plan import BlockKind
from desktop.gui import labels
from desktop.gui.editor.plan_editor import PlanEditor
from desktop.gui.kit.basic import Button, ToolButton
from desktop.gui.kit.forms import Combo, set_entries
from desktop.gui.kit.keys import tip
from desktop.gui.kit.later import later
from desktop.gui.kit.theme import theme

if TYPE_CHECKING:
    from desktop.domain.base.journal import HistoryRow
    from desktop.gui.page import Page

_LEAST = 56  # at 100 % of the kind where there is no room: its first letters, and what opens the list
_ARROW, _AROUND = 28, 22  # at 100 % what opens the list; borders, and the gaps beside the words


class _KindBox(Combo):
    """The kinds of paragraph; closed, it leaves out how a kind is numbered where that has no room."""

    def keep_words(self) -> None:
        """Be no narrower than the longest name."""
        metrics = QFontMetricsF(theme.font(10))
        names = [_name(self.itemText(number)) for number in range(self.count())]
        self.setMinimumWidth(round(max(map(metrics.horizontalAdvance, names))) + theme.px(_ARROW) + _AROUND)

    def shown_words(self, words: str, room: int) -> str:
        """Say as much as there is room for."""
        return super().shown_words(words if self.fontMetrics().horizontalAdvance(words) <= room else _name(words), room)


def _name(words: str) -> str:
    return words.partition(" (")[0]


class TextTools(QObject):
    """The tools of an editor, to be put into a bar: `widgets` in their order, with `more` behind bold and italic.

    `kinds` are the kinds of paragraph that can be chosen.
    """

    def __init__(self, editor: PlanEditor, kinds: Sequence[BlockKind], *more: QWidget) -> None:
        super().__init__(editor)
        self._editor, self._kinds, self._showing = editor, kinds, False
        self.kind = _KindBox()
        self.kind.setAccessibleName(self.tr("Kind of paragraph"))
        set_entries(self.kind, [(labels.word(kind), kind) for kind in kinds])
        self.kind.keep_words()
        self.kind.setPlaceholderText(labels.word(BlockKind.TABLE))
        self.kind.currentIndexChanged.connect(self._kind_chosen)
        self.bold = ToolButton("bold", self.tr("Bold"), editor.toggle_bold, checkable=True, key="bold")
        self.italic = ToolButton("italic", self.tr("Italic"), editor.toggle_italic, checkable=True, key="italic")
        editor.currentCharFormatChanged.connect(lambda _format: self.show_look())
        self.steps = UndoButtons(editor)
        self.widgets: list[QWidget] = [self.kind, self.bold, self.italic, *more, *self.steps.widgets]

    def show_kind(self, *, locked: bool) -> None:
        """Show what the paragraph at the cursor is; beside a table, where there is none, nothing can be chosen."""
        if self._editor.current_block() is None:
            self.kind.setEnabled(False)
            return
        kind = self._editor.current_kind()
        self._showing = True
        self.kind.setPlaceholderText(labels.word(kind))
        self.kind.setCurrentIndex(self._kinds.index(kind) if kind in self._kinds else -1)  # none in a table
        self.kind.setEnabled(not locked and kind in self._kinds)
        self._showing = False

    def shows_kind(self) -> bool:
        """Return whether what is shown is what the paragraph at the cursor is."""
        kind = self._editor.current_kind()
        return bool(self.kind.currentData() == (kind if kind in self._kinds else None))

    def fit(self, bar: QWidget, button: Button, *, short: bool, spare: Sequence[QWidget] = ()) -> None:
        """Leave the words on a button of the bar where they have room beside the tools and are not to go anyhow.

        Where the tools themselves have none, the kind is named as far as it can be, then those go that have a key:
        redo, undo and what is to `spare`.
        """
        layout = bar.layout()
        keyed = [*reversed(self.steps.widgets), *spare]
        for tool in keyed:
            tool.show()
        self.kind.keep_words()
        button.set_short(short)
        if layout is None:
            return

        def lacks() -> int:
            layout.invalidate()
            return layout.totalMinimumSize().width() - bar.width()

        if not short and lacks() > 0:
            button.set_short(True)
        room, least = self.kind.minimumWidth(), theme.px(_LEAST)
        while (much := lacks()) > 0:
            self.kind.setMinimumWidth(max(least, room - much))
            if lacks() <= 0 or not keyed:
                break
            keyed.pop(0).hide()
            self.kind.setMinimumWidth(room)

    def show_look(self) -> None:
        """Let the buttons say whether the words at the cursor, or the next ones, are bold or italic."""
        look = self._editor.currentCharFormat()
        self.bold.setChecked(look.fontWeight() >= QFont.Weight.DemiBold.value)
        self.italic.setChecked(look.fontItalic())

    def _kind_chosen(self) -> None:
        if not self._showing:
            self._editor.set_kind(self.kind.currentData())
            self._editor.setFocus()


class UndoButtons(QObject):
    """Undo and redo of a text (`widgets`): enabled as long as there is something, their tooltips name what it is.

    `of_page` returns what undo, or redo, does beside typing: the step of the page that the text goes on with, or None.
    """

    def __init__(self, editor: PlanEditor) -> None:
        super().__init__(editor)
        self._editor = editor
        self.of_page: Callable[[bool], HistoryRow | None] = lambda _undo: None
        self._undo = ToolButton("undo", self.tr("Undo"), editor.undo, key="undo")
        self._redo = ToolButton("redo", self.tr("Redo"), editor.redo, key="redo")
        self.widgets = [self._undo, self._redo]
        self._timer = later(self, self.show_steps)
        for changed in (editor.undoAvailable, editor.redoAvailable):
            changed.connect(lambda available: self.show_steps() if available else self._timer.start())
        self.show_steps()

    def show_soon(self) -> None:
        """Show what there is once what is being done is over."""
        self._timer.start()

    def show_steps(self) -> None:
        """Show what there is to take back and to do again."""
        document, typed = self._editor.document(), not self._editor.isReadOnly()
        undone, done_again = self.of_page(True), self.of_page(False)
        self._show(
            self._undo, "undo", undone, typed and document.isUndoAvailable(),
            (self.tr("Undo typing"), self.tr("Undo: {what}"), self.tr("Nothing to undo in the text")),
        )  # fmt: skip
        self._show(
            self._redo, "redo", done_again, typed and document.isRedoAvailable(),
            (self.tr("Redo typing"), self.tr("Redo: {what}"), self.tr("Nothing to redo in the text")),
        )  # fmt: skip

    def _show(
        self, button: ToolButton, key: str, of_page: HistoryRow | None, typed: bool, words: tuple[str, str, str]
    ) -> None:
        typing, named, nothing = words
        said = named.format(what=labels.action(of_page)) if of_page is not None else typing if typed else nothing
        if button.hasFocus() and of_page is None and not typed:
            self._editor.setFocus()  # it would go to whatever stands beside
        button.setEnabled(typed or of_page is not None)
        button.setToolTip(tip(said, key))


def undo_of_replacing(
    editor: PlanEditor, say: Callable[..., object], may: Callable[[], bool] = lambda: True
) -> Callable[[], None]:
    """Return what takes back words that were just replaced, unless something else would be.

    They may have been taken back, or typed on, meanwhile; then it `say`s so. `may` tells whether the step is its own.
    """
    steps = editor.document().availableUndoSteps()

    def undo() -> None:
        if editor.document().availableUndoSteps() == steps and may():
            editor.undo()
        else:
            words = QCoreApplication.translate(
                "TextTools", "The text was changed since. Take it back step by step with Ctrl+Z."
            )
            say(words, tone="amber")

    return undo


def goes_to_page(page: Page, editor: PlanEditor, steps: Collection[str], *, undo: bool, stepped: bool = False) -> bool:
    """Return whether undo, or redo, in a text is the page's (see `step_of_page`)."""
    if editor.isReadOnly():
        return True  # nothing can be typed there: all steps are the page's
    if not undo and not editor.document().isRedoAvailable():
        page.leave()  # what was typed since stands in the way of doing again
    return step_of_page(page, editor, steps, undo=undo, stepped=stepped) is not None


def take_back_step(page: Page, editor: PlanEditor) -> None:
    """Take the page's last step back, and let what was typed after it and taken back before be a step of its own.

    The text comes anew, and would forget it: Ctrl+Y could not bring it back.
    """
    journal, scope = page.services.undo, page.undo_scope()
    below = journal.last(*scope)
    if not editor.isReadOnly() and editor.document().isRedoAvailable():
        while editor.document().isRedoAvailable():
            editor.redo()
        page.leave()
        typed = journal.last(*scope)
        if typed is not None and below is not None and typed.id != below.id:
            page.shell.undo(typed.id)
    page.shell.undo()


def step_of_page(
    page: Page, editor: PlanEditor, steps: Collection[str], *, undo: bool, stepped: bool = False
) -> HistoryRow | None:
    """Return the page's step that undo, or redo, in a text is: the editor has nothing of its own to take back.

    A text that comes anew from a step of the page forgets what was typed before; such a step may also have been done
    last (`stepped`). Only what was done to the text is taken back or done again: `steps` are the actions of the journal
    that are. In a text that is locked it is whatever was done.
    """
    document, locked, journal = editor.document(), editor.isReadOnly(), page.services.undo
    if undo:
        found = journal.last(*page.undo_scope()) if locked or stepped or not document.isUndoAvailable() else None
    else:
        found = journal.undone(*page.undo_scope()) if locked or not document.isRedoAvailable() else None
    return found if found is not None and (locked or found.action in steps) else None
