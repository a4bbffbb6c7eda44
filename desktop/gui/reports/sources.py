"""What the sentence of the cursor rests on: tasks, plans, earlier reports, each as a card."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QWidget

from desktop.domain.base.filling import filled
from desktop.domain.out.workbook import DONE, OVERDUE, SOON, ReportClass
from desktop.domain.report.content import Proposal, Sentence
from desktop.domain.report.report import SourceCard
from desktop.gui import labels
from desktop.gui.files import open_path
from desktop.gui.kit.basic import Button, Chip, IconLabel, Label, boxed, clear, column, line, row, scrolled
from desktop.gui.kit.theme import theme

_MOST = 25  # cards; more are counted
_QUOTE = 110
_ICONS = {"task": "tasks", "plan": "plan", "report": "report", "register": "register",
          "collected": "collect", "communes": "list"}  # fmt: skip


class SourcePanel(QFrame):
    """The card at the right of the text. `rewrite` and `own` are pressed for the sentence that is shown."""

    rewrite = Signal()
    own = Signal()
    tied = Signal()
    opened = Signal(object)
    """The SourceCard that shall be opened."""

    def __init__(self, standing: Callable[[ReportClass], str]) -> None:
        super().__init__()
        self._standing = standing
        self.setProperty("card", "1")
        self.setFixedWidth(theme.px(328))
        self._count = Label("", 9, tone="muted")
        self._quote = Label("", 10, wrap=True)
        self._said = Label("", 9, tone="muted", wrap=True)
        self._cards = column(spacing=8)
        body = column(self._quote, self._said, self._cards, None, spacing=8, margins=(16, 12, 16, 12))
        self._rewrite = Button(self.tr("Write again from the sources"), "flat", "restore", clicked=self.rewrite.emit)
        self._own = Button(self.tr("Make it my own"), "flat", "user", clicked=self.own.emit)
        self._tie = Button(self.tr("Tie to its sources again"), "flat", "link", clicked=self.tied.emit)
        head = boxed(row((Label(self.tr("What the sentence rests on"), 12, bold=True, wrap=True), 1), self._count,
                         margins=(16, 8, 16, 8)))  # fmt: skip
        foot = boxed(column(self._rewrite, self._own, self._tie, spacing=2, margins=(8, 6, 8, 6)))
        self.setLayout(
            column(head, line(), (scrolled(body), 1), line(), foot, spacing=0, margins=(1, 1, 1, 1))
        )  # fmt: skip
        self._shown: list[_Card] = []
        self.show_none()

    def show_none(self) -> None:
        """Say that no sentence is chosen."""
        self._fill((), 0)
        self._quote.setText("")
        self._said.setText(self.tr("Put the cursor into a sentence to see what it rests on."))
        for button in (self._rewrite, self._own, self._tie):
            button.hide()

    def show_sentence(
        self, sentence: Sentence, cards: Sequence[SourceCard], *, locked: bool, lost: Proposal | None = None,
        untied: bool = False,
    ) -> None:  # fmt: skip
        """Show a sentence with its sources; `lost` is what was proposed in its place, `untied` that it was let go."""
        words = sentence.text if len(sentence.text) <= _QUOTE else f"{sentence.text[:_QUOTE]}…"
        self._quote.setText(f"“{words}”")
        known = sentence.proposal is not None
        if known and not sentence.sourced:
            said = self.tr("A usual wording that is offered; nothing behind it says so. Keep it where it is true.")
        elif known and sentence.exact:
            said = ""
        elif known:
            said = self.tr("Your words; the figures are those of the sources.")
        elif lost is not None:
            said = self.tr(
                "Your own sentence: its figures are no longer those of the sources. Proposed: “{text}”"
            ).format(text=lost.text)
        else:
            said = self.tr("Your own sentence; nothing is behind it.")
        self._said.setText(said)
        self._said.setVisible(bool(said))
        self._fill(cards, len(sentence.proposal.sources) if sentence.proposal else 0)
        self._rewrite.setVisible(not locked and ((known and not sentence.exact) or lost is not None))
        self._own.setVisible(not locked and sentence.sourced)
        self._tie.setVisible(not locked and untied)

    def _fill(self, cards: Sequence[SourceCard], total: int) -> None:
        clear(self._cards)
        self._count.setText(filled(self.tr("{count} source{count:|s}"), count=total) if total else "")
        self._shown = [_Card(card, self._standing, self.opened.emit) for card in cards[:_MOST]]
        for shown in self._shown:
            self._cards.addWidget(shown)
        if total > len(self._shown) > 0:
            words = self.tr("and {count} more").format(count=total - len(self._shown))
            self._cards.addWidget(Label(words, 9, tone="muted"))

    def open_first(self) -> None:
        """Open the first source."""
        if self._shown:
            self._shown[0].open()


class _Card(QFrame):
    """One source; Enter or a click opens it."""

    def __init__(
        self, source: SourceCard, standing: Callable[[ReportClass], str], act: Callable[[object], object]
    ) -> None:
        super().__init__()
        self._source, self._act = source, act
        self.setProperty("card", "2")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(source.title)
        meta = labels.joined(source.who, source.number, labels.day(source.done_on) if source.done_on else "")
        parts: list[QWidget] = [Label(source.title, 10, bold=True, wrap=True)]
        if meta:
            parts.append(Label(meta, 9, tone="muted", wrap=True))
        if source.product:
            parts.append(
                boxed(row(IconLabel("legal", "text2", 16), (Label(source.product, 9, wrap=True), 1), spacing=6))
            )
        for name, path in zip(source.evidence, source.paths, strict=True):
            file = Button(name, "flat", "paperclip", clicked=partial(open_path, Path(path)))
            file.setToolTip(name)
            parts.append(boxed(row(file, None)))
        if source.gone and source.source.kind == "task":
            parts.append(Label(self.tr("It is in the bin or was taken out of its plan."), 9, tone="amber", wrap=True))
        if source.standing is not None:
            parts.append(boxed(row(Chip(_chip(source.standing), standing(source.standing)), None)))
        icon = IconLabel("warning" if source.gone else _ICONS.get(source.source.kind, "file"),
                         "amber" if source.gone else "text2", 16)  # fmt: skip
        self.setLayout(row(column(icon, None), (column(*parts, spacing=3), 1), spacing=8, margins=(12, 8, 12, 8)))

    def open(self) -> None:
        """Open the source."""
        self._act(self._source)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open with a click."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.open()
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.open()
        else:
            super().keyPressEvent(event)


def _chip(item: ReportClass) -> str:
    if item in DONE:
        return "done_late" if item is ReportClass.DONE_LATE else "done_on_time"
    if item in OVERDUE:
        return "overdue"
    if item in SOON:
        return "due_7"
    return "paused" if item is ReportClass.PAUSED else "on_track"
