"""The figures of one office of the consolidation: its files, where its tasks stand, what is overdue, what it writes."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QLayout, QVBoxLayout, QWidget

from desktop import i18n
from desktop.domain.base.filling import filled
from desktop.domain.out.consolidation import Collected, OfficeRow, SentLine
from desktop.domain.out.workbook import OVERDUE, ReportClass
from desktop.gui import labels
from desktop.gui.consolidation.totals import BARS, class_word, grouped, show_lines
from desktop.gui.kit.basic import Button, Chip, Label, ToolButton, boxed, clear, column, line, row
from desktop.gui.kit.page_parts import SidePanel
from desktop.gui.kit.theme import theme

translate = QCoreApplication.translate

_NAMED = 12  # overdue tasks and texts that are written out
_SHORT = 160


class OfficePanel(SidePanel):
    """The card at the right of the table, in the place of the totals."""

    def __init__(
        self, more: Callable[[], object], whole: Callable[[], object], choose: Callable[[Collected], object]
    ) -> None:
        super().__init__("")
        self._choose = choose
        self._chip = Chip("commune_missing", "")
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(theme.px(12))
        self._facts.setVerticalSpacing(4)
        self._facts.setColumnStretch(1, 1)
        self._facts.setContentsMargins(0, 0, 0, 0)
        self._count = Label("", 10, bold=True)
        self._standings = column(spacing=6)
        self._late_head = Label("", 10, bold=True)
        self._late = column(spacing=6)
        self._said_head = Label(translate("OfficePanel", "Difficulties and proposals"), 10, bold=True)
        self._said = column(spacing=6)
        self._standing_box = boxed(
            column(line(), row((Label(translate("OfficePanel", "By state"), 10, bold=True), 1), self._count),
                   self._standings, spacing=8)
        )  # fmt: skip
        self.set_body(
            column(
                boxed(row(self._chip, None)), boxed(self._facts), self._standing_box, self._late_head,
                boxed(self._late), self._said_head, boxed(self._said), None, spacing=8,
            )
        )  # fmt: skip
        menu = ToolButton("more", translate("OfficePanel", "What can be done with its files"), more)
        every = Button(translate("OfficePanel", "Totals of all"), clicked=whole)
        self.set_foot(menu, None, every)

    def show_office(self, name: str, chip: tuple[str, str], office: OfficeRow | None, rows: list[SentLine]) -> None:
        """Show an office with the rows of the files that count."""
        self.title.set_text(name)
        self._chip.set(*chip)
        self._show_facts(office)
        totals = office.totals if office is not None else None
        shown = totals is not None and totals.total > 0
        self._standing_box.setVisible(shown)
        if totals is not None:
            self._count.setText(filled(translate("OfficePanel", "{count} task{count:|s}"), count=grouped(totals.total)))
            counts = [(class_word(item), totals.all[item], BARS[item]) for item in ReportClass if totals.all[item]]
            show_lines(self._standings, counts)
        late = sorted((item for item in rows if item.standing in OVERDUE), key=lambda item: -(item.late or 0))
        self._late_head.setVisible(bool(late))
        self._late_head.setText(translate("OfficePanel", "Overdue: {count}").format(count=len(late)))
        self._fill(self._late, [(item.text, _late_words(item)) for item in late])
        said = [item for item in rows if item.difficulties]
        self._said_head.setVisible(bool(said))
        self._fill(self._said, [(item.difficulties, labels.joined(item.unit, _cut(item.text))) for item in said])
        self.scroll_to_top()

    def _show_facts(self, office: OfficeRow | None) -> None:
        clear(self._facts)
        facts: list[tuple[str, str]] = []
        offered: dict[int, Collected] = {}  # below which facts a file can be chosen
        if office is not None:
            if office.received_on is not None:
                facts.append((translate("OfficePanel", "Sent on"), labels.day(office.received_on)))
            days = {item.as_of for item in office.files if item.as_of is not None}
            if days:
                facts.append((translate("OfficePanel", "Figures of"), labels.day(max(days))))
            changed = translate("OfficePanel", "corrected by hand")
            only = translate("OfficePanel", "only {plans} of it counts, a later file tells of the rest")
            facts += [
                (
                    translate("OfficePanel", "File"),
                    labels.joined(
                        item.file,
                        filled(only, plans=", ".join(item.plans)) if item.gone else "",
                        changed if item.changed else "",
                        i18n.sentence(item.reason) if item.reason else "",
                    ),
                )
                for item in office.files
            ]
            facts += [(translate("OfficePanel", "Replaced"), item.file) for item in office.replaced]
            if office.left_out:
                ask = translate("OfficePanel", "{plans}: in the replaced file only, so not counted. Ask the commune.")
                facts.append((translate("OfficePanel", "Left out"), filled(ask, plans="; ".join(office.left_out))))
            for item in office.refused:
                if item not in office.contradicting:
                    reason = i18n.sentence(item.refusal) if item.refusal is not None else ""
                    facts.append((translate("OfficePanel", "Not taken"), labels.joined(item.file, reason)))
                    continue
                facts.append((translate("OfficePanel", "Contradiction"), item.file))
                if item.kept:
                    offered[len(facts)] = item
            plans = [plan for item in office.files for plan in item.plans]
            if plans:
                facts.append((translate("OfficePanel", "Plans"), "; ".join(dict.fromkeys(plans))))
        for number, (name, words) in enumerate(facts, start=1):
            told: list[QWidget | QLayout | None] = [Label(words, 10, wrap=True)]
            if (file := offered.get(number)) is not None:
                let = Button(translate("OfficePanel", "Let this file count"), "tonal", "check")
                let.setAccessibleDescription(file.file)
                let.clicked.connect(partial(self._choose, file))
                told.append(row(let, None))
            self._facts.addWidget(Label(name, 10, tone="muted"), number, 0, Qt.AlignmentFlag.AlignTop)
            self._facts.addWidget(boxed(column(*told, spacing=4)), number, 1)

    @staticmethod
    def _fill(layout: QVBoxLayout, lines: list[tuple[str, str]]) -> None:
        clear(layout)
        for text, below in lines[:_NAMED]:
            words = Label(_cut(text), 10, wrap=True)
            words.setToolTip(text)
            parts = column(words, Label(below, 9, tone="muted", wrap=True), spacing=0)
            layout.addWidget(boxed(parts))
        if len(lines) > _NAMED:
            more = translate("OfficePanel", "and {count} more").format(count=len(lines) - _NAMED)
            layout.addWidget(Label(more, 9, tone="muted"))


def _cut(text: str) -> str:
    return text if len(text) <= _SHORT else f"{text[:_SHORT].rsplit(' ', 1)[0]} …"


def _late_words(item: SentLine) -> str:
    days = "" if item.late is None else filled(translate("OfficePanel", "{days} day{days:|s} late"), days=item.late)
    return labels.joined(item.unit, days)
