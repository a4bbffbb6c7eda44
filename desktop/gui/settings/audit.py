"""The audit: who did what when, and what stood before and after; searched by words, written to Excel."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QWidget

from desktop.domain.base.audit import AuditLine, FieldChange, Step
from desktop.domain.base.filling import filled
from desktop.domain.base.text import fold
from desktop.gui import audit_words, labels
from desktop.gui.files import ask_where, file_name, write
from desktop.gui.kit.basic import Button, ElidedLabel, Label, card, card_head, column, line, row
from desktop.gui.kit.forms import combo, filter_field
from desktop.gui.kit.later import later
from desktop.gui.kit.page_parts import EmptyState, FilterRow, ListCard
from desktop.gui.kit.table import Cell, Column, Table
from desktop.gui.kit.theme import theme

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.gui.shell_api import Shell

_TYPING = 200  # ms after the last key
_MOST = 2000  # operations that are listed; words and filters find the others
_DETAILS = 5  # fields that are seen at once
_SHORT = 24  # letters that a cell surely has room for
_LEAST = 2  # letters of a word that is looked for in what stood before and after


@dataclass(frozen=True)
class _Row:
    step: Step
    what: str
    name: str
    key: str  # folded, for the search


class Audit(QWidget):
    """The section of the settings that shows the journal."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self._rows: list[_Row] = []
        self._found: list[_Row] = []
        self._units: dict[int, str] = {}
        self.text = filter_field(self.tr("Search in the history"))
        self._kind = combo([(self.tr("Everything"), "")], self.tr("About"))
        self._author = combo([(self.tr("Everybody"), "")], self.tr("Who"))
        self._later = later(self, self.fill, _TYPING)
        self.text.textChanged.connect(lambda _text: self._later.start())
        for choice in (self._kind, self._author):
            choice.currentIndexChanged.connect(lambda _index: self.fill())
        self.table = Table(
            (
                Column(self.tr("When"), lambda item: Cell(labels.moment(item.step.at)), sample="30/12/2026 00:00 …"),
                Column(self.tr("Who"), lambda item: Cell(item.step.author or labels.EMPTY), 125, rank=2),
                Column(self.tr("What"), self._what_cell, 210, stretch=True),
                Column(self.tr("Of what"), lambda item: Cell(item.name, tooltip=item.name), 260, rank=1),
            )
        )
        self.table.setAccessibleName(self.tr("History"))
        self.table.chosen.connect(self._show_changes)
        self._card = ListCard(self.table, EmptyState("clock", self.tr("Nothing in the history matches")))
        export = Button(self.tr("To Excel …"), icon="download", clicked=self.export)
        self._card.totals.addWidget(export)
        self._what = ElidedLabel("", 10, bold=True)
        self.changes = Table(
            (
                Column(self.tr("Of what"), self._of_cell, 210),
                Column(self.tr("Field"), lambda item: Cell(audit_words.field(item)), 140),
                Column(self.tr("Before"), lambda item: self._value_cell(item, before=True), 150),
                Column(self.tr("After"), lambda item: self._value_cell(item, before=False), 150, stretch=True),
            )
        )
        self.changes.setAccessibleName(self.tr("Before and after"))
        height = self.changes.verticalHeader().defaultSectionSize()
        self.changes.setMinimumHeight(self.changes.horizontalHeader().height() + 2 * height)
        self.changes.setMaximumHeight(self.changes.horizontalHeader().height() + _DETAILS * height)
        self._whole = Label("", 9, tone="muted", wrap=True)
        self._whole.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._whole.setMaximumHeight(theme.px(76))
        self.changes.chosen.connect(self._show_whole)
        below = row((self._whole, 1), margins=(16, 4, 16, 6))
        parts = column(card_head(self._what), line(), self.changes, below, spacing=0, margins=(1, 1, 1, 1))
        self._details = card(parts)
        self._details.hide()
        filters = FilterRow(self.text, (self._kind, self._author))
        self.setLayout(column(filters, (self._card, 1), self._details, spacing=12))

    def showEvent(self, event: QShowEvent) -> None:
        """Read the journal each time that it is shown."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self.refresh)

    def refresh(self) -> None:
        """Read the journal again; what is chosen stays."""
        if not self._shell.ready or not self.isVisible():
            return
        services = self._shell.services
        self._units = {unit.id: unit.name for unit in services.units.all() if unit.id is not None}
        self._rows = [_row(step) for step in services.audit.steps()]
        kinds = dict.fromkeys(item.step.action.partition(".")[0] for item in self._rows)
        self._offer(self._kind, [(self._kind_word(kind), kind) for kind in sorted(kinds)])
        authors = sorted({item.step.author for item in self._rows if item.step.author}, key=fold)
        self._offer(self._author, [(author, author) for author in authors])
        self.fill()

    def _offer(self, choice: QComboBox, entries: list[tuple[str, str]]) -> None:
        if [choice.itemData(number) for number in range(1, choice.count())] == [data for _words, data in entries]:
            return
        kept = choice.currentData()
        choice.blockSignals(True)
        while choice.count() > 1:
            choice.removeItem(1)
        for words, data in entries:
            choice.addItem(words, data)
        choice.setCurrentIndex(next((n for n in range(choice.count()) if choice.itemData(n) == kept), 0))
        choice.blockSignals(False)

    def _kind_word(self, kind: str) -> str:
        known = {
            "plan": self.tr("Plans"), "task": self.tr("Tasks"), "unit": self.tr("Units"),
            "legal": self.tr("Legal documents"), "draft": self.tr("Drafts"), "calendar": self.tr("Working days"),
            "office": self.tr("Office"), "filter": self.tr("Filters"),
        }  # fmt: skip
        return known.get(kind, kind)

    def fill(self) -> None:
        """List what the words and choices let through."""
        self._later.stop()
        words = self.text.text().strip()
        kind, author, key = self._kind.currentData(), self._author.currentData(), fold(words)
        inside: set[int] = set()
        if len(words) >= _LEAST:
            inside = self._shell.services.audit.with_words(words)
        self._found = [
            item
            for item in self._rows
            if (not kind or item.step.action.startswith(f"{kind}."))
            and (not author or item.step.author == author)
            and (all(part in item.key for part in key.split()) or item.step.id in inside)
        ]
        shown = self._found[:_MOST]
        self.table.set_rows(shown, key=lambda item: item.step.id)
        count = filled(self.tr("{count} entr{count:y|ies}"), count=len(self._found))
        if len(shown) < len(self._found):
            count = filled(
                self.tr("The newest {shown} of {count} entr{count:y|ies}"), shown=len(shown), count=len(self._found)
            )
        self._card.show_rows(len(shown), count)
        if self.table.current() is None:
            self._details.hide()

    def _show_changes(self, item: _Row) -> None:
        changes = self._shell.services.audit.changes([item.step.id]).get(item.step.id, ())
        self._what.set_text(
            labels.joined(labels.moment(item.step.at), item.step.author, item.what, item.name, labels.undone(item.step))
        )
        self.changes.set_rows(list(changes), key=lambda change: (change.table, change.field, str(change.of)))
        self._whole.hide()
        self._details.show()
        if changes:
            self.changes.choose(0)
        QTimer.singleShot(0, self.table, lambda: self.table.scrollTo(self.table.currentIndex()))

    def _show_whole(self, change: FieldChange) -> None:
        """Show a value that a cell has no room for in full below the table."""
        before, after = (audit_words.value(change, raw, self._units) for raw in (change.before, change.after))
        self._whole.setText(f"{before}\n→ {after}")
        self._whole.setVisible(max(len(before), len(after)) > _SHORT)

    def _what_cell(self, item: _Row) -> Cell:
        if not item.step.undone:
            return Cell(item.what)
        what = self.tr("{what} (undone)").format(what=item.what)
        return Cell(what, "text2", icon="undo", tooltip=labels.joined(what, labels.undone(item.step)))

    def _of_cell(self, change: FieldChange) -> Cell:
        words = audit_words.of(change, self._units)
        return Cell(words, tooltip=words)

    def _value_cell(self, change: FieldChange, *, before: bool) -> Cell:
        words = audit_words.value(change, change.before if before else change.after, self._units)
        return Cell(" ".join(words.split()), "text2" if before else "text", tooltip=words)

    def lines(self) -> list[AuditLine]:
        """Return what is listed, one line for each field that was changed, oldest first."""
        found = list(reversed(self._found))
        changes = self._shell.services.audit.changes([item.step.id for item in found])
        out = []
        for item in found:
            what = f"{item.what}\n({labels.undone(item.step)})" if item.step.undone else item.what
            for change in changes.get(item.step.id, ()):
                before, after = (audit_words.value(change, raw, self._units) for raw in (change.before, change.after))
                thing = audit_words.of(change, self._units)
                if item.name and item.name not in thing:
                    thing = f"{item.name}\n{thing}"
                out.append(
                    AuditLine(item.step.at, item.step.author, what, thing, audit_words.field(change), before, after)
                )
            if not changes.get(item.step.id):
                out.append(AuditLine(item.step.at, item.step.author, what, item.name, "", "", ""))
        return out

    def export(self) -> None:
        """Ask where, and write what is listed as a workbook."""
        today = self._shell.services.office.today()
        name = file_name("Nhật ký thay đổi", f"{today:%Y-%m-%d}")
        path = ask_where(self._shell, name, {".xlsx": self.tr("Excel workbook")})
        if path is None:
            return
        about = labels.joined(
            self.text.text().strip(),
            self._kind.currentText() if self._kind.currentIndex() > 0 else "",
            self._author.currentText() if self._author.currentIndex() > 0 else "",
            filled(self.tr("{count} entr{count:y|ies}"), count=len(self._found)),
            labels.day(today),
        )

        def act(path: Path) -> None:
            self._shell.services.audit.write_xlsx(self.lines(), about, path)

        write(self._shell, path, act)


def _row(step: Step) -> _Row:
    what, name = labels.action(step), step.detail.get("name", "")
    if not name and step.detail.get("count", "").isdecimal():
        name = filled(QCoreApplication.translate("Audit", "{count} task{count:|s}"), count=step.detail["count"])
    name = "" if name in what else name
    return _Row(step, what, name, fold(f"{labels.moment(step.at)} {step.author} {what} {name} {step.undone_by}"))
