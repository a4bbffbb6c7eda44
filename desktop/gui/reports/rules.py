"""Which reports the office owes: what comes back, and what the plans' own words propose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop import i18n
from desktop.domain.base.changed import Changed
from desktop.domain.base.errors import UserError
from desktop.domain.base.filling import filled
from desktop.domain.base.period import Period
from desktop.domain.report.regime import PERIODIC, CutOff, ReportKind, ReportRule, RuleProposal, Which
from desktop.gui import labels
from desktop.gui import report_words as say
from desktop.gui.kit.basic import Button, Label, card_head, column, row, scrolled
from desktop.gui.kit.dialog import Dialog, ask
from desktop.gui.kit.forms import Combo, DateEdit, Field, NumberBox, choose, combo, text_area, text_field
from desktop.gui.kit.page_parts import EmptyState, ListCard
from desktop.gui.kit.table import Cell, Column, Table
from desktop.gui.kit.theme import theme
from desktop.gui.page import Page
from desktop.gui.places import PageAt

if TYPE_CHECKING:
    from desktop.gui.shell_api import Shell
    from desktop.services import Services


translate = QCoreApplication.translate

_LEAST = 196  # height of a card at 100 %: its head and foot, and two rows


class RulesPage(Page):
    """The reports that come back, above; below, what the plans ask for and nobody has taken over yet."""

    subjects = frozenset({Changed.REPORTS, Changed.PLANS, Changed.OFFICE})
    undo_kinds = frozenset({"report.rule-"})

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell, "")
        self.header.title.set_text(self.tr("Reports that are owed"))
        self.header.crumb.set_way(self.tr("Reports"), self.back)
        self.header.set_actions(Button(self.tr("Add a report"), "primary", "plus", clicked=self.primary, key="new"))
        self.header.set_context(self.tr("The list of reports, the overview and the calendar follow from this"))
        self._ticked: set[int] = set()
        self._found: list[RuleProposal] = []
        self.table = Table(
            (
                Column(self.tr("Report"), _rule_cell, 220, stretch=True),
                Column(self.tr("Figures"), lambda rule: Cell(say.cut_off_word(rule.cut_off),
                       tooltip=say.cut_off_word(rule.cut_off)), 250, rank=2),
                Column(self.tr("Due"), lambda rule: Cell(self._due_words(rule)), 190),
                Column(self.tr("Receiver"), lambda rule: Cell(rule.receiver, tooltip=rule.receiver), 200, rank=1),
            )
        )  # fmt: skip
        self.table.set_two_lines()
        self.table.setAccessibleName(self.tr("Reports that are owed"))
        self.table.opened.connect(lambda _rule: self._edit())
        self.table.delete_asked.connect(lambda _rule: self._remove())
        self.table.chosen.connect(lambda _rule: self._enable())
        self._nothing = EmptyState("report", self.tr("Nothing is owed yet"))
        self.card = ListCard(self.table, self._nothing)
        self._change = Button(self.tr("Change …"), "tonal", "edit", clicked=self._edit)
        self._take_out = Button(self.tr("Take out"), "flat", "trash", clicked=self._remove)
        self.card.totals.addWidget(self._take_out)
        self.card.totals.addWidget(self._change)
        self.proposals: Table[RuleProposal] = Table(
            (
                Column("", lambda found: Cell(checked=id(found) in self._ticked), 38),
                Column(self.tr("Words of the plan"), lambda found: Cell(found.quote, tooltip=found.quote,
                       below=found.number), 260, stretch=True),
                Column(self.tr("Report"), lambda found: Cell(say.kind_word(found.rule.kind)), 110),
                Column(self.tr("Due"), lambda found: Cell(self._due_words(found.rule)), 190, rank=1),
                Column(self.tr("Receiver"), lambda found: Cell(found.rule.receiver, tooltip=found.rule.receiver), 200,
                       rank=2),
            )
        )  # fmt: skip
        self.proposals.set_two_lines()
        self.proposals.setAccessibleName(self.tr("What the plans ask for"))
        self.proposals.ticked.connect(self._tick)
        self.proposals.opened.connect(self._tick)
        self.proposed = ListCard(self.proposals, EmptyState("plan", self.tr("The plans ask for nothing more")))
        self._take = Button("", "tonal", "check", clicked=self._take_over)
        self._asked = Label("", 12, bold=True)
        self.proposed.put_head(card_head(self._asked, self._take))  # two cards in a low window: the lower has no foot
        self.proposed.foot.hide()
        for part in (self.card, self.proposed):
            part.setMinimumHeight(theme.px(_LEAST))
        area = scrolled(column((self.card, 1), (self.proposed, 1), spacing=12))  # in a low window the page slides
        self.body.addWidget(area, 1)
        self.setFocusProxy(self.table)

    def refresh(self) -> None:
        """Read the rules and what the plans propose."""
        rules = self.services.reports.rules()
        self.table.set_rows(rules, key=lambda rule: rule.id)
        self.card.show_rows(
            len(rules), filled(self.tr("{count} report{count:|s} {count:comes|come} back"), count=len(rules))
        )
        done = self.shell.attempt(self.services.reports.proposed_rules)
        self._found = done.value if done is not None else []
        self._ticked = set()
        self.proposals.set_rows(self._found)
        self.proposed.show_rows(len(self._found), "")
        self._asked.setText(self.tr("What the plans ask for: {count}").format(count=len(self._found)))
        self.proposed.setVisible(bool(self._found))
        self._nothing.set_text(
            self.tr("Add the reports that the province asks for, or take over what the plans say below.")
            if self._found
            else self.tr("Add the reports that the province asks for.")
        )
        self._enable()

    def _enable(self) -> None:
        chosen = self.table.current() is not None
        self._change.setEnabled(chosen)
        self._take_out.setEnabled(chosen)
        self._take.set_words(self.tr("Take over ({count})").format(count=len(self._ticked)))
        self._take.setEnabled(bool(self._ticked))

    def _due_words(self, rule: ReportRule) -> str:
        if rule.kind is ReportKind.MONTH or rule.kind is ReportKind.QUARTER:
            month = (
                self.tr("of the last month") if rule.shift == 0
                else self.tr("of the month after") if rule.shift > 0 else self.tr("of the month before")
            )  # fmt: skip
            return self.tr("day {day} {month}").format(day=rule.due_day, month=month)
        year = self.services.office.today().year
        return ", ".join(f"{rule.due(period):%d/%m}" for period in rule.periods(year))

    def _tick(self, found: RuleProposal) -> None:
        self._ticked ^= {id(found)}
        self.proposals.viewport().update()
        self._enable()

    def _take_over(self) -> None:
        chosen = [found.rule for found in self._found if id(found) in self._ticked]
        kept = self.shell.attempt(lambda: self.services.reports.save_rules(chosen)) if chosen else None
        if kept is not None:
            self.shell.say(
                filled(self.tr("{count} report{count:|s} {count:was|were} added."), count=len(chosen)), undo=True
            )
            self._show_rule(kept.value[0])

    def _show_rule(self, rule_id: int) -> None:
        """Choose a report that was added and scroll to it."""
        if not self.table.choose_row(rule_id, lambda rule: rule.id):
            self.refresh()
            self.table.choose_row(rule_id, lambda rule: rule.id)

    def primary(self) -> None:
        """Add a report."""
        dialog = RuleDialog(self, self.services, self.services.reports.new_rule())
        if dialog.ask():
            self.shell.say(self.tr("The report was added."), undo=True)
            self._show_rule(dialog.kept)

    def new(self) -> None:
        """Add a report with Ctrl+N."""
        self.primary()

    def _edit(self) -> None:
        rule = self.table.current()
        if rule is not None and RuleDialog(self, self.services, rule).ask():
            self.shell.say(self.tr("The report was changed."), undo=True)

    def _remove(self) -> None:
        rule = self.table.current()
        if rule is not None and self.shell.attempt(lambda: self.services.reports.remove_rule(rule.id or 0)):
            self.shell.say(self.tr("The report was taken out. What was begun stays."), undo=True)

    def back(self) -> None:
        """Go back to the reports."""
        self.shell.go(PageAt("reports"))


def _rule_cell(rule: ReportRule) -> Cell:
    name = rule.subject[:1].upper() + rule.subject[1:]
    return Cell(name, below=labels.joined(say.kind_word(rule.kind), rule.basis), tooltip=name)


class RuleDialog:
    """One report that comes back."""

    def __init__(self, parent: QWidget, services: Services, rule: ReportRule) -> None:
        self._services, self._rule = services, rule
        self.kept = rule.id or 0
        self.kind = combo([(say.kind_word(item), item) for item in PERIODIC], translate("reports", "Kind"))
        choose(self.kind, rule.kind)
        self.which = combo(
            [
                (translate("reports", "Every period"), Which.ALL),
                (translate("reports", "Without those that a longer report covers"), Which.PARTS),
            ],
            translate("reports", "Periods"),
        )
        choose(self.which, rule.which)
        self.subject = text_field(rule.subject)
        about = services.reports.scopes()
        if rule.scope and rule.scope not in [scope for _name, scope in about]:
            about.append((rule.subject, rule.scope))  # of plans that are not in force
        named = [(name[:1].upper() + name[1:], scope) for name, scope in about]
        self.plans = combo([(translate("reports", "All plans"), ""), *named], translate("reports", "Plans"))
        self.plans.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        choose(self.plans, rule.scope)
        self.receiver = text_field(rule.receiver)
        self.basis = text_field(rule.basis)
        self.since = DateEdit(rule.since)
        self.since_field = Field(translate("reports", "Owed from"), self.since)
        self.cut_off = combo([(say.cut_off_word(item), item) for item in CutOff], translate("reports", "Figures"))
        choose(self.cut_off, rule.cut_off)
        self.day, self.lead = NumberBox(1, 31), NumberBox(1, 60)
        self.day.setValue(rule.due_day)
        self.lead.setValue(rule.lead_days)
        self.shift = combo(
            [(translate("reports", "two months before the last one"), -2),
             (translate("reports", "month before the last one"), -1),
             (translate("reports", "last month of the period"), 0), (translate("reports", "month after"), 1)],
            translate("reports", "Month"),
        )  # fmt: skip
        choose(self.shift, rule.shift)
        outline = rule.outline or services.reports.usual_outline()
        self.outline = text_area("\n".join(outline), lines=5)
        self.lead_field = Field(translate("reports", "Days before it is due"), self.lead)
        self.due_field = Field(translate("reports", "Due on day"), self.day)
        self.subject_field = Field(translate("reports", "Subject"), self.subject)
        self.receiver_field = Field(translate("reports", "Receiver"), self.receiver)
        self.cut_off.currentIndexChanged.connect(lambda _index: self._fit())
        self.kind.currentIndexChanged.connect(lambda _index: self._fit())
        self.example = Label("", 9, tone="muted", wrap=True)
        self._which_field = Field(translate("reports", "Periods"), self.which)
        body = column(
            row((Field(translate("reports", "Kind"), self.kind), 1), (self._which_field, 1), spacing=8),
            row((self.subject_field, 1), (Field(translate("reports", "Plans"), self.plans), 1), spacing=8),
            self.receiver_field,
            row((Field(translate("reports", "Asked for by"), self.basis), 1), self.since_field, spacing=8),
            Field(translate("reports", "Days of the figures"), self.cut_off), self.lead_field,
            row(self.due_field, (Field(translate("reports", "Month"), self.shift), 1), spacing=8), self.example,
            Field(translate("reports", "Outline: one heading a line, a dash before those below"), self.outline),
            spacing=8,
        )  # fmt: skip
        for changed in (self.day.valueChanged, self.lead.valueChanged, self.shift.currentIndexChanged):
            changed.connect(lambda _value: self._fit())
        self.dialog = Dialog(
            parent,
            "report",
            translate("reports", "Report that is owed"),
            "",
            yes=translate("reports", "Save"),
            no=translate("reports", "Cancel"),
            body=body,
            act=self._keep,
        )
        self._fit()

    def ask(self) -> bool:
        """Return whether the report was kept."""
        answer = self.dialog.exec() == Dialog.DialogCode.Accepted
        self.dialog.deleteLater()
        return answer

    def _typed(self) -> ReportRule:
        usual = self._services.reports.usual_outline()
        outline = [text.strip() for text in self.outline.toPlainText().splitlines() if text.strip()]
        rule = self._rule
        return ReportRule(
            self.kind.currentData(), self.subject.text(), self.receiver.text(), self.cut_off.currentData(),
            self.day.value(), self.shift.currentData(), self.lead.value(), self.which.currentData(),
            self.plans.currentData(), self.basis.text(), [] if outline == usual else outline, self.since.date(),
            rule.until, rule.position, rule.id,
        )  # fmt: skip

    def _fit(self) -> None:
        """Show what belongs to the choices, and what they come to."""
        rule = self._typed()
        self.lead_field.setVisible(rule.cut_off is CutOff.BEFORE_DUE)
        self._which_field.setVisible(rule.kind in {ReportKind.MONTH, ReportKind.QUARTER, ReportKind.HALF})
        periods = rule.periods(self._services.office.today().year)
        period: Period = periods[0]
        span = rule.span(period)
        words = translate("reports", "{period}: figures from {first} to {last}, due on {due}")
        self.example.setText(
            words.format(period=labels.period(str(period)), first=labels.day(span.first), last=labels.day(span.last),
                         due=labels.day(rule.due(period)))
        )  # fmt: skip

    def _meant(self, rule: ReportRule) -> bool:
        """Ask before the same report is owed on two days: mostly its day was changed, and the old rule is the one."""
        other = self._services.reports.rule_like(rule)
        if other is None or other.repeats(rule):
            return True  # what repeats another is refused
        period = rule.periods(self._services.office.today().year)[0]
        words = translate(
            "reports",
            "It is in the list already, due on {first} for {period}; this one would be due on {second}. Where only the "
            "day was changed, go back and change the one in the list.",
        )
        days = {"first": labels.day(other.due(period)), "second": labels.day(rule.due(period))}
        return ask(
            self.dialog, "report", translate("reports", "Report on the same twice?"),
            filled(words, period=labels.period(str(period)), **days),
            yes=translate("reports", "Report twice"), no=translate("reports", "Back"),
        )  # fmt: skip

    def _keep(self) -> bool:
        for field in (self.subject_field, self.receiver_field, self.due_field, self.since_field):
            field.set_error("")
        if not self.since.is_valid():
            self.since_field.set_error(translate("reports", "There is no such day. Type it as dd/mm/yyyy."))
            return False
        rule = self._typed()
        if not self._meant(rule):
            return False
        try:
            self.kept = self._services.reports.save_rule(rule)
        except UserError as error:
            wrong = self.due_field
            if not rule.subject.strip():
                wrong = self.subject_field
            elif not rule.receiver.strip():
                wrong = self.receiver_field
            wrong.set_error(i18n.sentence(error))
            return False
        return True
