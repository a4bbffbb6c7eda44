"""Step 6: funding, closing paragraph, recipients, appendix."""

from __future__ import annotations

from typing import Any

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QBoxLayout, QCheckBox

from desktop.domain.base.text import clean, fold, plain
from desktop.domain.plan import answers as form
from desktop.domain.plan.plan import BlockKind
from desktop.gui.editor.recipients_form import RecipientList
from desktop.gui.kit.basic import (
    Button,
    Label,
    card,
    column,
    row,
    scrolled,
)
from desktop.gui.kit.forms import Field, text_area
from desktop.gui.kit.theme import theme
from desktop.gui.wizard.step import StepPage, WizardHost

_NARROW = 1000
_FUNDING = "kinh phi"
_PLAIN = frozenset({BlockKind.PARAGRAPH.value, BlockKind.BULLET.value})


class EndingStep(StepPage):
    """What stands at the end of the plan."""

    def __init__(self, view: WizardHost) -> None:
        super().__init__(view, "ending", "", "")
        self.heading.setText(self.tr("Funding, recipients, closing"))
        self.hint.set_text(self.tr("Units with tasks belong among the recipients; the file copy stands last."))
        self.funding = text_area(lines=5)
        self.funding.textChanged.connect(self._funding_typed)
        self._funding_field = Field(
            self.tr("Funding"), self.funding, self.tr("A paragraph a line; a line that begins with “- ” is a bullet.")
        )
        self._no_funding = Button(self.tr("Add a section on funding"), "", "plus", clicked=self._add_funding)
        self._in_content = Label(
            self.tr("The section on funding has headings, duties or a table. Change it in the step “Content”."),
            9, tone="muted", wrap=True,
        )  # fmt: skip
        self.closing = text_area(lines=5)
        self.closing.textChanged.connect(self._closing_typed)
        self._closing_field = Field(self.tr("Closing paragraph"), self.closing, self.tr("Ends in “./.”"))
        self._closing_in_text = Label(
            self.tr("Text stands behind the closing paragraph. Change both in the step “Content”."), 9, tone="muted",
            wrap=True,
        )  # fmt: skip
        self.appendix = QCheckBox(self.tr("Print the assignment table as an appendix"))
        self.appendix.toggled.connect(lambda on: self.put("appendix", on))
        self.recipients = RecipientList(
            lambda: self.services.plans.recipients_of(self.machine.plan()),
            lambda by_unit: self.services.plans.recipients_arranged(self.machine.plan(), by_unit=by_unit),
        )
        self.recipients.changed.connect(self._recipients_changed)
        left = card(
            column(
                self._funding_field, row(self._no_funding, None), self._in_content, 8,
                self._closing_field, self._closing_in_text, 8, self.appendix, None,
                margins=(16, 14, 16, 16),
            )
        )  # fmt: skip
        hint = Label(
            self.tr("Dashes and signs are set by the program. A copied list can be pasted."), 9, tone="muted", wrap=True
        )
        right = card(column(self.recipients, hint, None, margins=(16, 14, 16, 16)))
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._beside.setContentsMargins(0, 0, 0, 0)
        self._beside.setSpacing(12)
        self._beside.addWidget(left, 4)
        self._beside.addWidget(right, 5)
        self.body.addWidget(scrolled(self._beside), 1)

    def set_compact(self, compact: bool) -> None:
        """Put the recipients under the rest where there is no room beside it."""
        super().set_compact(compact)
        narrow = self.view.widget.width() / theme.factor < _NARROW
        way = QBoxLayout.Direction
        self._beside.setDirection(way.TopToBottom if narrow else way.LeftToRight)

    def load(self) -> None:
        """Show the answers."""
        span = self._section()
        items = self.answers.get("blocks", [])
        inside = [] if span is None else items[span[0] + 1 : span[1]]
        simple = all(_simple(item) for item in inside)
        self._funding_field.setVisible(span is not None and simple)
        self._no_funding.setVisible(span is None)
        self._in_content.setVisible(span is not None and not simple)
        self.funding.setPlainText("\n".join(map(_line, inside)) if simple else "")
        closing = plain(form.text_runs(self.answers.get("closing", "")))
        self.closing.setPlainText(closing)
        amid = not closing and any(isinstance(item, dict) and item["kind"] == BlockKind.CLOSING.value for item in items)
        self._closing_field.setVisible(not amid)
        self._closing_in_text.setVisible(amid)
        self.appendix.setChecked(bool(self.answers.get("appendix")))
        self.recipients.show_found()

    def _section(self) -> tuple[int, int] | None:
        """Return the start and end of the section on funding in the answers."""
        items = self.answers.get("blocks", [])
        for start, item in enumerate(items):
            if not isinstance(item, dict) or item["kind"] != BlockKind.SECTION.value or not item.get("chosen", True):
                continue
            if item.get("part") == "funding" or _FUNDING in fold(plain(form.text_runs(item.get("text", "")))):
                end = start + 1
                while end < len(items) and form.level(items[end]) not in {0, 1}:
                    end += 1
                return start, end
        return None

    def _funding_typed(self) -> None:
        span = self._section()
        if self._loading or span is None:
            return
        lines = [clean(text) for text in self.funding.toPlainText().split("\n")]
        blocks = list(self.answers["blocks"])
        before = {_line(item): item for item in blocks[span[0] + 1 : span[1]]}  # what stays keeps its bold and italic
        blocks[span[0] + 1 : span[1]] = [before.get(text, text) for text in lines if text]
        self.put("blocks", blocks)

    def _add_funding(self) -> None:
        template = next((kind for kind in self.machine.kinds() if not kind.duties and not kind.title), None)
        found = next((item for item in template.sections if item.part == "funding"), None) if template else None
        if found is None:
            return
        items = self.answers.get("blocks", [])
        at = next(
            (place for place, item in enumerate(items)
             if isinstance(item, dict) and (item.get("part") == "organisation" or item["kind"] == "appendix")),
            len(items),
        )  # fmt: skip
        heading = {"kind": BlockKind.SECTION.value, "text": found.heading, "part": "funding"}
        self.put("blocks", [*items[:at], heading, *found.items, *items[at:]])
        self.show_answers()
        self.funding.setFocus()

    def _closing_typed(self) -> None:
        text = clean(" ".join(self.closing.toPlainText().split()))
        if text != clean(plain(form.text_runs(self.answers.get("closing", "")))):
            self.put("closing", text)

    def _recipients_changed(self) -> None:
        self.put("recipients", self.recipients.lines())
        self.recipients.show_found()

    def leave(self) -> None:
        """Take the line that is being typed."""
        self.recipients.take_typed()
        self.put("recipients", self.recipients.lines())

    def show_field(self, field: str) -> None:
        """Put the focus on the field of a problem."""
        if field == "closing":
            self.closing.moveCursor(QTextCursor.MoveOperation.End)  # where its sign is missing
            self.closing.setFocus()
        else:
            self.recipients.table.setFocus()


def _simple(item: Any) -> bool:  # noqa: ANN401 (a block of the answers: a string or an object)
    return isinstance(item, str) or (item["kind"] in _PLAIN and "task" not in item)


def _line(item: Any) -> str:  # noqa: ANN401
    if isinstance(item, str):
        return item
    text = clean(plain(form.text_runs(item.get("text", ""))))
    return f"- {text}" if item["kind"] == BlockKind.BULLET.value else text
