"""Reports: which are due, their figures and texts, their way to the level above."""

from __future__ import annotations

import copy
import dataclasses
from collections.abc import Collection, Iterable, Sequence
from datetime import date, timedelta
from functools import partial
from pathlib import Path

from desktop.catalogue import places
from desktop.catalogue.decree import measures
from desktop.catalogue.periods import period_label
from desktop.catalogue.words import paper_words, words
from desktop.domain.base.changed import Changed
from desktop.domain.base.errors import QT_TRANSLATE_NOOP, UserError
from desktop.domain.base.journal import HistoryRow
from desktop.domain.base.numbers import HIGHEST, key
from desktop.domain.base.period import Period, Span
from desktop.domain.base.text import clean, day_words, fold, mid_sentence, runs, two_digits
from desktop.domain.office.office import Level, Office
from desktop.domain.out.consolidation import Overview
from desktop.domain.out.workbook import PlanKey, ProgressBook, ReportClass, sender
from desktop.domain.paper.assignment import with_focal
from desktop.domain.paper.cited import GivenBy, kind_words
from desktop.domain.paper.layout import issuer_in_sentence
from desktop.domain.paper.sheet import Sheet
from desktop.domain.plan.plan import Block, BlockKind, Plan, renumber
from desktop.domain.plan.proposals import fill, level_word, party_committee, signature_forms
from desktop.domain.report.content import (
    Change,
    Content,
    Listing,
    Part,
    Proposal,
    Source,
    blocks_of,
    from_json,
    proposals_of,
    renewed,
)
from desktop.domain.report.figures import Figures, ReportLine, figures
from desktop.domain.report.gathered import FILE, LIST
from desktop.domain.report.paper import report_sheet
from desktop.domain.report.proposals import Facts, PlanFact, figure_sentences, plain_outline, propose
from desktop.domain.report.regime import (
    CutOff,
    ReportKind,
    ReportRule,
    RuleProposal,
    about,
    after,
    before,
    check_rule,
    kind_of,
    proposals_in,
    scope_of,
    span_of,
)
from desktop.domain.report.report import GATHERED, Report, Since, SourceCard, Version
from desktop.domain.report.rows import ReportRow, ReportStatus, Way
from desktop.services.base import Context
from desktop.services.evidence.service import EvidenceService
from desktop.services.gathering.steps import gathered, made_of, overview_of
from desktop.services.journal.steps import history
from desktop.services.office.service import OfficeService
from desktop.services.plans.steps import existing_plan
from desktop.services.reports import listing
from desktop.services.reports.listing import in_force, say
from desktop.services.reports.steps import existing_report
from desktop.services.stale import changed_here
from desktop.storage import collected, evidence, journal, kept_files, records, report_rows, reports, tally
from desktop.storage.database import Session

_DAY = timedelta(days=1)
_COLUMNS = "appendix-columns"
USUAL_SUBJECT = "công tác đối ngoại"
"""What a report is on where nobody has said anything else."""


class ReportService:
    """Reports of the office. One that nobody has begun has a key of its rule and period ("3:2026-H1")."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._office = OfficeService(context)
        self._evidence = EvidenceService(context)
        self._overview: tuple[str, Overview] | None = None
        """How the files stood that a sentence was last traced to, and the sum by which they are known."""

    # --- the regime

    def rules(self) -> list[ReportRule]:
        """Return the reports that come back."""
        with self._context.reading() as session:
            return report_rows.rules(session)

    def rule_like(self, rule: ReportRule) -> ReportRule | None:
        """Return another rule by which the same report is owed, on the same day or another one."""
        return next((item for item in self.rules() if item.id != rule.id and rule.is_like(item)), None)

    def save_rule(self, rule: ReportRule) -> int:
        """Keep a new or changed rule and return its number. Raises UserError for one that cannot be."""
        check_rule(rule)
        with self._context.writing(Changed.REPORTS) as session:
            _check_new([rule], report_rows.rules(session))
            scope = (
                journal.new_rows_scope(session, "report_rule")
                if rule.id is None
                else reports.rule_scope(session, rule.id)
            )
            action = "report.rule-added" if rule.id is None else "report.rule-edited"
            with self._context.operation(session, action, "reports", scope, {"name": self.rule_name(rule)}):
                return reports.save_rule(session, rule)

    def save_rules(self, rules: Sequence[ReportRule]) -> list[int]:
        """Keep several new rules in one step."""
        for rule in rules:
            check_rule(rule)
        with self._context.writing(Changed.REPORTS) as session:
            _check_new(rules, report_rows.rules(session))
            scope = journal.new_rows_scope(session, "report_rule")
            detail = {"name": "; ".join(self.rule_name(rule) for rule in rules)}
            with self._context.operation(session, "report.rule-added", "reports", scope, detail):
                return [reports.save_rule(session, rule) for rule in rules]

    def remove_rule(self, rule_id: int) -> None:
        """Forget a rule; reports that were begun by it stay."""
        with self._context.writing(Changed.REPORTS) as session:
            rule = reports.rule(session, rule_id)
            if rule is None:
                raise UserError(QT_TRANSLATE_NOOP("errors", "This report is no longer in the list of what is owed."))
            detail = {"name": self.rule_name(rule)}
            with self._context.operation(
                session, "report.rule-removed", "reports", reports.rule_scope(session, rule_id), detail
            ):
                reports.remove_rule(session, rule_id)

    @staticmethod
    def rule_name(rule: ReportRule) -> str:
        """Return how a rule is called: subject and receiver."""
        return f"{rule.subject}, {rule.receiver}"

    def proposed_rules(self) -> list[RuleProposal]:
        """Return the reports to others that plans in force ask for and that no rule knows; each with the sentence.

        A sentence without a day ("thực hiện chế độ báo cáo 6 tháng, năm") says nothing beside one with the day.
        """
        today, office = self._context.today(), self._office.required()
        out: list[RuleProposal] = []
        with self._context.reading() as session:
            rules = report_rows.rules(session)
            known = {(_same(rule), rule.scope) for rule in rules}
            for number in reports.plan_ids(session, (today.year, today.year + 1)):
                plan = existing_plan(session, number)
                above = self._above(office, _subject_of(plan))
                for block in plan.blocks:
                    for found in proposals_in(
                        block.text, USUAL_SUBJECT, above, plan.known_number, of_province=office.level is Level.PROVINCE
                    ):
                        found.rule.subject, found.rule.scope = _subject_of(plan), scope_of(plan)
                        found.rule.since = today
                        same = _same(found.rule)
                        if not known & {(same, found.rule.scope), (same, "")}:  # one without a scope is on all plans
                            known.add((same, found.rule.scope))
                            out.append(found)
        said = [*rules, *(found.rule for found in out if found.dated)]
        return [found for found in out if found.dated or not any(map(found.rule.is_like, said))]

    def scopes(self) -> list[tuple[str, str]]:
        """Return what a report may be about, subject and scope: the plans in force of this year and the next."""
        year = self._context.today().year
        with self._context.reading() as session:
            plans = [plan for plan in reports.plans(session, (year, year + 1), "", date.max) if not plan.outside]
        return list({scope_of(plan): (_subject_of(plan), scope_of(plan)) for plan in plans}.values())

    def usual_outline(self) -> list[str]:
        """Return the headings of a report, to be changed by an office that needs others."""
        return plain_outline(say)

    def new_rule(self) -> ReportRule:
        """Return a rule to begin with: it owes nothing of before today, which went out without the program."""
        above = self._above(self._office.required())
        return ReportRule(ReportKind.MONTH, USUAL_SUBJECT, above, since=self._context.today())

    @staticmethod
    def _above(office: Office, subject: str = USUAL_SUBJECT) -> str:
        """Return who gets a report on a subject: the body that the settings name for it, else who stands above.

        A province reports to the ministry in charge of external affairs or of information on them, on all else to the
        Prime Minister. What the Front leads goes to the committee, as the plan says.
        """
        said = subject.casefold()
        external, information = "đối ngoại" in said, "thông tin" in said
        body = (office.information_body if information else office.affairs_body) if external else ""
        if office.level is Level.PROVINCE:
            ministry = say("ministry-information" if information else "ministry-affairs")
            return body or (ministry if external else say("prime-minister"))
        if body and "nhân dân" not in said:
            return body
        return committee_above(office)

    # --- lists

    def rows(self, year: int | None = None, today: date | None = None) -> list[ReportRow]:
        """Return the reports on a year, by day due: those that were begun, and those that the rules ask for.

        Without a year those of this year and of all that is not sent, from half a year back to half a year ahead.
        """
        return listing.rows(self._context, year, today)

    # --- one report

    def get(self, report_id: int) -> Report:
        """Return a report whole; raise UserError when there is none with this number."""
        with self._context.reading() as session:
            return existing_report(session, report_id)

    def find(self, named: str, today: date | None = None) -> Report:
        """Return the report with a number, with a key of the list, or of a period; made new where nobody began it.

        Raises UserError when there is nothing like that.
        """
        if named.isascii() and named.isdigit() and not 2000 <= int(named) <= 2100:
            return self.get(int(named))
        rule, colon, text = named.rpartition(":")
        period = Period.parse(text)
        if f"{rule}:" == GATHERED:
            with self._context.reading() as session:
                begun = [head.id for head in report_rows.heads(session) if head.scope == f"{GATHERED}{period}"]
            return self.get(begun[0]) if begun else self.gathered(period)
        rows = [row for row in self.rows(period.year, today) if row.period == str(period)]
        rows = [row for row in rows if not colon or str(row.rule_id) == rule]
        rows.sort(key=lambda row: row.id is None)
        if rows:
            row = rows[0]
            return self.get(row.id) if row.id is not None else self._new(row.rule_id, period)
        if colon:
            raise UserError(QT_TRANSLATE_NOOP("errors", "This report is no longer in the list of what is owed."))
        return self.draft(period)

    def draft(self, period: Period, scope: str = "", cut_off: CutOff = CutOff.DECREE) -> Report:
        """Return the report of a period with figures and proposed text; nothing is kept."""
        office = self._office.required()
        span = span_of(period, cut_off)
        with self._context.reading() as session:
            subject = _subject_of_all(reports.plans(session, (period.year,), scope, span.last))
            rule = ReportRule(kind_of(period), subject, self._above(office, subject), cut_off=cut_off, scope=scope)
            made = self._made(office, rule, span, period, None)
            self._fill(session, made, office)
        return made

    def gathered(self, period: Period) -> Report:
        """Return the report on what offices below sent for a period, with proposed text; nothing is kept."""
        office = self._office.required()
        with self._context.reading() as session:
            found = overview_of(session, office, period)
            if not found.files and not found.refused:
                raise UserError(
                    QT_TRANSLATE_NOOP("errors", "No file of this period was read yet. Read the offices' files first.")
                )
            kinds = [name for name in found.totals.kinds if name]
            one = mid_sentence(kinds[0]) if len(kinds) == 1 else say("gathered.usual-subject")
            owed = _owed(report_rows.rules(session), period)
            rule = ReportRule(kind_of(period), one, owed.receiver if owed else self._above(office, one),
                              basis=owed.basis if owed else "", scope=f"{GATHERED}{period}")  # fmt: skip
            made = self._made(office, rule, period.reporting, None, owed.due(period) if owed else None)
            made.title = say("gathered.title", subject=one, period=period_label(period))
            made.recipients.insert(-1, say("gathered.below"))
            self._fill(session, made, office)
        return made

    def _new(self, rule_id: int | None, period: Period) -> Report:
        office = self._office.required()
        with self._context.reading() as session:
            rule = reports.rule(session, rule_id or 0)
            if rule is None:
                raise UserError(QT_TRANSLATE_NOOP("errors", "This report is no longer in the list of what is owed."))
            made = self._made(office, rule, rule.span(period), period, rule.due(period))
            self._fill(session, made, office)
        return made

    def _made(self, office: Office, rule: ReportRule, span: Span, period: Period | None, due: date | None) -> Report:
        level = level_word(office)
        return Report(
            kind=rule.kind,
            subject=rule.subject,
            title=listing.title(rule.kind, rule.subject, period),
            period="" if period is None else str(period),
            first=span.first,
            cut_off=span.last,
            due=due,
            receiver=rule.receiver,
            basis=rule.basis if " số " in rule.basis else "",
            scope=rule.scope,
            symbol=f"BC-{office.symbol}",
            issuer=office.issuer,
            parent=office.parent,
            place=office.place,
            recipients=[say("as-above"), say("standing-committee", level=level, party=party_committee(office)),
                        say("leaders", level=level), say("units", level=level), say("file-copy")],
            signature=signature_forms(office)[0],
            outline=list(rule.outline),
            rule_id=rule.id,
        )  # fmt: skip

    def _fill(self, session: Session, made: Report, office: Office) -> None:
        """Give a report its figures and its proposed text."""
        made.figures, parts, tables = self._fresh(session, made, office)
        made.counted_at = self._context.time()
        blocks = [Block(BlockKind.ADDRESSEE, runs(say("greeting", receiver=made.receiver))), *blocks_of(parts)]
        renumber(blocks)
        blocks += [block for table in tables for block in table.blocks()]
        made.content = Content(blocks, (*proposals_of(parts), *(table.proposal for table in tables)))
        if made.gathers:
            made.content.made_of = made_of(session, made.gathered)

    def _fresh(
        self, session: Session, made: Report, office: Office
    ) -> tuple[Figures | None, list[Part], list[Listing]]:
        """Return figures, sentences and tables of a report as they are by now."""
        if not made.gathers:
            return *self._proposed(session, made, office), []
        issuer = issuer_in_sentence(made.issuer, paper_words())
        about = (issuer, made.receiver, made.subject)
        parts, tables = gathered(
            self._context, session, office, made.gathered, self._context.today(), about, say, _columns_of
        )
        return None, parts, tables

    def _renewed(self, session: Session, found: Report) -> tuple[Figures | None, Content, list[Change]]:
        """Return a report's figures and text as new figures make them, and what changes."""
        now, parts, tables = self._fresh(session, found, self._office.required())
        extras = figure_sentences(now, say) if now is not None else ()
        text, changes = renewed(found.content, parts, extras, tables)
        if found.gathers:
            text.made_of = made_of(session, found.gathered)
        return now, text, changes

    def _proposed(self, session: Session, made: Report, office: Office) -> tuple[Figures, list[Part]]:
        period = Period.parse(made.period) if made.period else None
        plans, now = self._counted(session, made)
        later = [] if made.scope.startswith("plan:") else reports.plans(
            session, (max(_years(made, period)) + 1,), made.scope, made.cut_off
        )  # fmt: skip
        earlier, earlier_name, source = self._earlier(session, made, period)
        sent = reports.report(session, source.id) if source is not None else None
        if sent is not None and sent.figures is not None and sent.status in {ReportStatus.ISSUED, ReportStatus.SENT}:
            earlier = sent.figures  # what was said of that period, not what is known of it by now
            now = now.after(earlier)
        following = after(period) if period is not None else None
        ahead = None
        if following is not None:
            ahead = Span(made.cut_off, _span_like(made, following).last)
        facts = Facts(
            kind=made.kind,
            subject=made.subject,
            issuer=issuer_in_sentence(made.issuer, paper_words()),
            receiver=made.receiver,
            basis=made.basis,
            period=period_label(period) if period is not None else "",
            next_period=period_label(following) if following is not None else "",
            next_span=ahead,
            figures=now,
            plans=tuple(self._fact(session, plan, office) for plan in plans),
            later_plans=tuple(self._fact(session, plan, office) for plan in later),
            earlier=earlier,
            earlier_period=earlier_name,
            earlier_report=source,
            year_before=min(_years(made, period)) - 1,
            done_of_before=self._done_of_before(session, made, period),
        )
        return now, propose(facts, say, made.outline)

    def _done_of_before(self, session: Session, made: Report, period: Period | None) -> tuple[ReportLine, ...]:
        """Return what plans of the year before had done in the days of a report; their last one ended before them."""
        if period is None or made.scope.startswith("plan:"):
            return ()
        plans = reports.plans(session, (period.year - 1,), made.scope, made.cut_off)
        as_of = min(made.cut_off, self._context.today())
        return figures(plans, made.span, as_of, self._context.working_days.last_working_day).done_within()

    def _counted(self, session: Session, made: Report) -> tuple[list[Plan], Figures]:
        """Return the plans that a report is about, and its figures as they are by now."""
        years = _years(made, Period.parse(made.period) if made.period else None)
        plans = reports.plans(session, years, made.scope, made.cut_off)
        as_of = min(made.cut_off, self._context.today())
        return plans, figures(plans, made.span, as_of, self._context.working_days.last_working_day)

    @staticmethod
    def _fact(session: Session, plan: Plan, office: Office) -> PlanFact:
        day = reports.first_day(session, plan.id or 0) or plan.known_date
        year = plan.year or (day.year if day else 0)
        title = fill(plan.title, office, year) if "{" in plan.title else plan.title
        issuer = issuer_in_sentence(plan.issuer, paper_words()) if plan.issuer else ""
        kind, number, day = kind_words(plan.document_kind), plan.known_number, plan.known_date
        replaced = tuple(reports.versions_before(session, plan.id or 0, number))
        return PlanFact(plan.id or 0, number, day, title, plan.superior, kind, issuer, plan.outside, replaced)

    def _earlier(
        self, session: Session, made: Report, period: Period | None
    ) -> tuple[Figures | None, str, Source | None]:  # fmt: skip
        """Return the figures of the period before, its name, and the report on it where there is one."""
        if period is None:
            return None, "", None
        last = before(period)
        span = _span_like(made, last)
        plans = [  # one that a report is about by its number may not have been there
            plan for plan in reports.plans(session, (last.year,), made.scope, span.last)
            if (reports.first_day(session, plan.id or 0) or date.min) <= span.last
        ]  # fmt: skip
        if not plans:
            return None, "", None
        found = figures(plans, span, span.last, self._context.working_days.last_working_day)
        same = [
            head.id for head in report_rows.heads(session)
            if head.period == str(last) and head.rule_id == made.rule_id and head.kind == made.kind
        ]  # fmt: skip
        return found, period_label(last), Source("report", same[0]) if same else None

    def begin(self, named: str, today: date | None = None) -> int:
        """Begin a report of the list, or of a period, and return its number; one that was begun stays as it is."""
        found = self.find(named, today)
        return found.id if found.id is not None else self._add(found)

    def begin_ad_hoc(
        self, kind: ReportKind, subject: str, receiver: str, span: Span, due: date | None, basis: str = "",
        scope: str = "",
    ) -> int:  # fmt: skip
        """Begin a report that does not come back: on a subject, or one that somebody asked for."""
        office = self._office.required()
        rule = ReportRule(
            kind, clean(subject), clean(receiver) or self._above(office, subject), basis=clean(basis), scope=scope
        )
        if not rule.subject:
            raise UserError(QT_TRANSLATE_NOOP("errors", "Say what the report is about, as its title does."))
        if span.last < span.first:
            raise UserError(QT_TRANSLATE_NOOP("errors", "The figures would end before they begin. Correct the days."))
        if due is not None and due < span.last:
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "errors", "The report would be due on {due}, before its figures are closed on {cut_off}."
                ),
                due=day_words(due),
                cut_off=day_words(span.last),
            )
        with self._context.reading() as session:
            made = self._made(office, rule, span, None, due)
            made.basis = rule.basis
            self._fill(session, made, office)
        return self._add(made)

    def _add(self, made: Report) -> int:
        made.created_at = made.changed_at = self._context.time()
        with self._context.writing(Changed.REPORTS) as session:
            number = records.next_id(session, "report")  # the journal must know it beforehand
            scope = journal.new_rows_scope(session, "report")
            with self._context.operation(session, "report.added", f"report:{number}", scope, {"name": made.title}):
                return reports.save(session, made)

    def save(self, report: Report) -> None:
        """Keep what was changed in a report: text, head and foot. Raises UserError once it is issued.

        What others changed since it was read is taken into it. Raises StaleError where it is the same that was changed
        here: `bring_together` lets what is here count.
        """
        with self._context.writing(Changed.REPORTS) as session:
            stored = existing_report(session, report.id or 0)
            if stored.locked:
                raise _locked(stored)
            report.title = clean(report.title) or stored.title
            joined = copy.copy(report)
            if reports.bring_together(joined, stored):
                raise changed_here(session, "report", report.id)
            vars(report).update(vars(joined))
            report.recipients = [line for line in map(clean, report.recipients) if line]
            report.changed_at = self._context.time()
            with self._context.operation(
                session, "report.edited", f"report:{report.id}", reports.scope(report.id or 0), {"name": report.title},
                coalesce=True,
            ):  # fmt: skip
                reports.save(session, report)
        report.as_read = reports.values_of(report)

    def bring_together(self, report: Report) -> None:
        """Take what others changed since a report was read into it, in memory: where both changed a thing, it stays.

        Raises UserError once it is issued.
        """
        stored = self.get(report.id or 0)
        if stored.locked:
            raise _locked(stored)
        reports.bring_together(report, stored)
        report.as_read = stored.as_read

    def address(self, report_id: int, receiver: str = "", recipients: Sequence[str] = ()) -> None:
        """Give a report another receiver, other lines below it, or both. Raises UserError once it is issued."""
        found = self.get(report_id)
        if clean(receiver):
            found.address(clean(receiver))
        found.recipients = list(recipients) or found.recipients
        self.save(found)

    def changes(self, report_id: int) -> list[Change]:
        """Return what new figures would change in the text of a report."""
        with self._context.reading() as session:
            return self._renewed(session, existing_report(session, report_id))[2]

    def stale(self, report: Report) -> bool:
        """Return whether the tasks say something else by now than the figures that a report was made of.

        So they do, once the period is over, of figures that were taken before.
        """
        if report.figures is not None and report.figures.as_of < report.cut_off <= self._context.today():
            return True
        with self._context.reading() as session:
            if report.gathers:
                return report.content.made_of != made_of(session, report.gathered)
            _plans, now = self._counted(session, report)
        return report.figures is None or now.lines != report.figures.lines

    def since(self, report: Report) -> list[Since]:
        """Return the tasks of a report whose progress is another today than it was when the figures were closed."""
        if report.figures is None:
            return []
        now = self.stood({line.plan_id for line in report.figures.lines}, self._context.today(), whole_plan=True)
        return [
            Since(line, now[line.task_id])
            for line in report.figures.lines
            if line.task_id in now and _progress_of(now[line.task_id]) != _progress_of(line)
        ]

    @staticmethod
    def to_put_in(report: Report) -> list[Proposal]:
        """Return the sentences that may be put into a text: those that it has not, and figures by unit and by plan."""
        there = {item.proposal.key for item in report.content.sentences() if item.proposal is not None}
        offered = [item for item in report.content.spoken if item.key not in there]
        if report.figures is not None:
            known = {item.key for item in offered} | there
            offered += [item for item in figure_sentences(report.figures, say) if item.key not in known]
        return offered

    def renew(self, report_id: int) -> list[Change]:
        """Take the figures of a report anew and return what changed in its text; the author's own words stay."""
        with self._context.writing(Changed.REPORTS) as session:
            found = existing_report(session, report_id)
            if found.locked:
                raise _locked(found)
            now, text, changes = self._renewed(session, found)
            detail = {"name": found.title, "count": str(len(changes))}
            scope = reports.scope(report_id)
            with self._context.operation(session, "report.renewed", f"report:{report_id}", scope, detail):
                if changes:
                    reports.save_version(session, found, self._context.time(), self._context.author, "renewed")
                renumber(text.blocks)
                found.content, found.figures = text, now
                found.counted_at = found.changed_at = self._context.time()
                reports.save(session, found)
        return changes

    def delete(self, report_id: int) -> None:
        """Remove a report that is not issued; one that comes back is owed again. It can be undone."""
        with self._context.writing(Changed.REPORTS) as session:
            found = existing_report(session, report_id)
            if found.locked:
                raise _locked(found)
            with self._context.operation(
                session, "report.deleted", "reports", reports.scope(report_id), {"name": found.title}
            ):
                kept = [item.path for item in kept_files.files(session, kept_files.REPORTS, report_id)]
                reports.remove(session, report_id)
        for path in kept:
            evidence.put_away(self._context.database.folder, path)

    # --- its way

    def submit(self, report_id: int) -> None:
        """Mark a report as submitted for signature."""
        self._move(report_id, ReportStatus.DRAFT, ReportStatus.SUBMITTED, "report.submitted")

    def withdraw(self, report_id: int) -> None:
        """Take a submitted report back to draft."""
        self._move(report_id, ReportStatus.SUBMITTED, ReportStatus.DRAFT, "report.withdrawn")

    def unissue(self, report_id: int) -> None:
        """Take number and date off a report that is not sent: its text can be changed again."""
        with self._context.writing(Changed.REPORTS) as session:
            found = existing_report(session, report_id)
            if found.status is not ReportStatus.ISSUED:
                raise _not_now()
            with self._context.operation(
                session, "report.unissued", f"report:{report_id}", reports.scope(report_id), {"name": found.title}
            ):
                found.number, found.dated, found.status = "", None, ReportStatus.SUBMITTED
                reports.save(session, found)

    def issue(self, report_id: int, number: int, day: date) -> None:
        """Give a report its number and date; from now on the text is locked. Raises UserError for a taken number."""
        if not 1 <= number <= HIGHEST:
            raise UserError(QT_TRANSLATE_NOOP("errors", "The number of a document begins at 1. Type it again."))
        with self._context.writing(Changed.REPORTS) as session:
            found = existing_report(session, report_id)
            if found.locked:
                raise _locked(found)
            full = f"{two_digits(number)}/{found.symbol}"
            taken = [given for owner, given, _day in reports.numbers(session, day.year) if owner != report_id]
            if key(full) in {key(given) for given in taken}:
                free = _next(_register(session, day.year, report_id))
                raise UserError(
                    QT_TRANSLATE_NOOP("errors", "Another report of {year} has the number {number}. {next} is free."),
                    year=day.year, number=full, next=free,
                )  # fmt: skip
            if day < found.cut_off:
                raise UserError(
                    QT_TRANSLATE_NOOP(
                        "errors", "The report would be dated {day}, before its figures are closed on {cut_off}."
                    ),
                    day=day_words(day),
                    cut_off=day_words(found.cut_off),
                )
            detail = {"name": found.title, "number": full, "day": day_words(day)}
            with self._context.operation(
                session, "report.issued", f"report:{report_id}", reports.scope(report_id), detail
            ):
                reports.save_version(session, found, self._context.time(), self._context.author, "issued")
                found.number, found.dated, found.status = full, day, ReportStatus.ISSUED
                found.changed_at = self._context.time()
                reports.save(session, found)

    def next_number(self, year: int) -> int:
        """Return the next free number of a report of a year."""
        with self._context.reading() as session:
            return _next(_register(session, year))

    def others(self, report: Report, year: int) -> list[tuple[int, date]]:
        """Return the numbers and days of the other reports of a year."""
        with self._context.reading() as session:
            return _register(session, year, report.id)

    def mark_sent(self, report_id: int, day: date, way: Way | str, note: str = "") -> None:
        """Write down when and how a report was sent; `note` is the number or name that the other side knows it by.

        What was written down before is corrected.
        """
        if day > self._context.today():
            raise UserError(
                QT_TRANSLATE_NOOP("errors", "The day {day} has not come yet. Type today or a day before."),
                day=day_words(day),
            )
        with self._context.writing(Changed.REPORTS) as session:
            found = existing_report(session, report_id)
            if found.dated is not None and day < found.dated:
                raise UserError(
                    QT_TRANSLATE_NOOP("errors", "The report is dated {dated} and cannot have been sent on {day} yet."),
                    dated=day_words(found.dated),
                    day=day_words(day),
                )
            detail = {"name": found.title, "day": day_words(day)}
            action = "report.sending-edited" if found.status is ReportStatus.SENT else "report.sent"
            with self._context.operation(session, action, f"report:{report_id}", reports.scope(report_id), detail):
                found.sent_on, found.sent_way, found.sent_note = day, Way(way).value, clean(note)
                found.status, found.changed_at = ReportStatus.SENT, self._context.time()
                reports.save(session, found)

    def unsend(self, report_id: int) -> None:
        """Take back that a report was sent."""
        with self._context.writing(Changed.REPORTS) as session:
            found = existing_report(session, report_id)
            if found.status is not ReportStatus.SENT:
                raise _not_now()
            with self._context.operation(
                session, "report.unsent", f"report:{report_id}", reports.scope(report_id), {"name": found.title}
            ):
                found.sent_on, found.sent_way, found.sent_note = None, "", ""
                found.status = ReportStatus.ISSUED if found.number else ReportStatus.DRAFT
                reports.save(session, found)

    def _move(self, report_id: int, was: ReportStatus, becomes: ReportStatus, action: str) -> None:
        with self._context.writing(Changed.REPORTS) as session:
            found = existing_report(session, report_id)
            if found.status is not was:
                raise _not_now()
            with self._context.operation(
                session, action, f"report:{report_id}", reports.scope(report_id), {"name": found.title}
            ):
                found.status, found.changed_at = becomes, self._context.time()
                reports.save(session, found)

    def history(self, report_id: int) -> list[HistoryRow]:
        """Return what was done to a report, newest first."""
        with self._context.reading() as session:
            return history(session, f"report:{report_id}")

    def outlook(self, row: ReportRow) -> Figures:
        """Return the figures of a report of the list: as they were taken, else as they stand by now."""
        if row.id is not None:
            found = self.get(row.id).figures
            if found is not None:
                return found
        with self._context.reading() as session:
            rule = reports.rule(session, row.rule_id or 0)
            plans = reports.plans(session, (row.year,), rule.scope if rule else "", row.cut_off)
        as_of = min(row.cut_off, self._context.today())
        return figures(plans, Span(row.first, row.cut_off), as_of, self._context.working_days.last_working_day)

    def stood(self, plan_ids: Collection[int], day: date, *, whole_plan: bool = False) -> dict[int, ReportLine]:
        """Return how the tasks of some plans stood at the end of a day, by their numbers.

        A plan that was issued later had no tasks then, unless it is a whole plan that is asked for.
        """
        with self._context.reading() as session:
            begun = {number: reports.first_day(session, number) for number in plan_ids}
            known = [key_ for key_, first in begun.items() if whole_plan or first is None or first <= day]
            plans = records.plans_with_tasks(session, known)
            reports.recall_days(session, plans, day)
        found = figures(plans, Span(day, day), day, self._context.working_days.last_working_day)
        return {line.task_id: line for line in found.lines}

    def restore(self, report_id: int, version_id: int) -> None:
        """Take the text of an earlier version again; the one of now is kept as a version."""
        with self._context.writing(Changed.REPORTS) as session:
            found = existing_report(session, report_id)
            if found.locked:
                raise _locked(found)
            kept = next((row for row in reports.versions(session, report_id) if row.id == version_id), None)
            if kept is None:
                raise UserError(QT_TRANSLATE_NOOP("errors", "This text is no longer kept."))
            with self._context.operation(
                session, "report.restored", f"report:{report_id}", reports.scope(report_id), {"name": found.title}
            ):
                reports.save_version(session, found, self._context.time(), self._context.author, "restored")
                found.content, found.changed_at = from_json(kept.content), self._context.time()
                reports.save(session, found)

    @staticmethod
    def standing_word(item: ReportClass) -> str:
        """Return how papers call where a task stands."""
        return words()(f"standing.{item.value}")

    def versions(self, report_id: int) -> list[Version]:
        """Return the earlier texts of a report that were kept, the newest first."""
        with self._context.reading() as session:
            return [
                Version(row.id, row.version, row.at, row.author, row.why, from_json(row.content))
                for row in reports.versions(session, report_id)
            ]

    # --- what a sentence rests on

    def sources(self, report: Report, sources: Sequence[Source]) -> list[SourceCard]:
        """Return what some sources are, as the figures of the report have them; the evidence as it is now."""
        lines = {line.task_id: line for line in report.figures.lines} if report.figures else {}
        tasks = [item.id for item in sources if item.kind == "task"]
        with self._context.reading() as session:
            gone = reports.gone_tasks(session, tasks)
            others = records.tasks(session, [number for number in tasks if number not in lines])
            heads = {head.id: head for head in report_rows.heads(session)}
        out = self._gathered_cards(report, sources) if report.gathers else []
        for item in sources:
            if item.kind == "task":
                line = lines.get(item.id)
                files = [] if item.id in gone else self._evidence.rows(item.id)
                if line is None:
                    task = others.get(item.id)
                    if task is not None:
                        out.append(
                            SourceCard(
                                item, task.text, task.unit.name if task.unit else "", "", task.product_number,
                                task.result, task.done_on, None, None, tuple(file.name for file in files),
                                tuple(file.path for file in files), item.id in gone,
                            )
                        )  # fmt: skip
                    continue
                out.append(
                    SourceCard(
                        item, line.text, line.unit, line.plan_number, line.number, line.result, line.done_on,
                        line.last_day, line.standing, tuple(file.name for file in files),
                        tuple(file.path for file in files), item.id in gone,
                    )
                )  # fmt: skip
            elif item.kind == "report" and item.id in heads:
                head = heads[item.id]
                out.append(SourceCard(item, head.title, head.receiver, head.number, done_on=head.sent_on))
            elif item.kind == "plan":
                title = next((line.plan_title for line in lines.values() if line.plan_id == item.id), "")
                number = next((line.plan_number for line in lines.values() if line.plan_id == item.id), "")
                out.append(SourceCard(item, title, "", number))
        return out

    def _gathered_cards(self, report: Report, sources: Sequence[Source]) -> list[SourceCard]:
        """Return files of offices below, each with what its office sent, and the list of the period."""
        with self._context.reading() as session:
            now = made_of(session, report.gathered)
            if self._overview is None or self._overview[0] != now:  # a sentence after the other is clicked on
                self._overview = now, overview_of(session, self._office.required(), report.gathered)
        found = self._overview[1]
        rows = {item.id: (row, item) for row in found.rows for item in (*row.files, *row.replaced)}
        out = []
        for item in sources:
            if item.kind == LIST:
                title = say("gathered.list", period=period_label(report.gathered))
                total = sum(row.listed for row in found.rows)
                out.append(SourceCard(item, title, say("gathered.list-figures", sent=found.sent, total=total)))
            elif item.kind == FILE and item.id in rows:
                row, file = rows[item.id]
                told = say("gathered.sent-figures", total=file.totals.total, done=file.totals.done,
                           overdue=file.totals.overdue)  # fmt: skip
                out.append(SourceCard(item, row.place.name, told, file.file, done_on=file.received_on, key=row.key))
            elif item.kind == FILE:
                out.append(SourceCard(item, say("gathered.gone"), gone=True))
        return out

    # --- out

    def sheet(self, report: Report) -> Sheet:
        """Return a report as it stands on paper."""
        standings = {item: words()(f"standing.{item.value}") for item in ReportClass}
        columns = words().row(f"report.{_COLUMNS}")
        papers = self._papers(report)
        spoken = with_focal(paper_words(), report.issuer)
        return report_sheet(report, measures(), spoken, say, columns, standings, papers)

    def _papers(self, report: Report) -> dict[int, GivenBy]:
        """Return the documents that gave the tasks of a report, as they are cited."""
        wanted = {line.plan_id for line in report.figures.lines} if report.figures is not None else set()
        office = self._office.required() if wanted else None
        if office is None:
            return {}
        issuer = issuer_in_sentence(office.issuer, paper_words())
        with self._context.reading() as session:
            cited = [number for number in reports.plan_ids(session, _years(report, None)) if number in wanted]
            facts = [self._fact(session, records.plan_alone(session, number), office) for number in cited]
        return {fact.id: fact.cited(issuer) for fact in facts if fact.number}

    def docx(self, report: Report, path: Path) -> None:
        """Write a report as .docx in the layout of decree 30."""
        from desktop.documents.writing.plan import write_sheet  # python-docx, with the first document

        author = " ".join(report.issuer.split())
        write_sheet(self.sheet(report), path, title=say("about", title=report.title), author=author)

    def xlsx(self, report: Report, path: Path) -> None:
        """Write the progress workbook of a report, with the figures that it was made of.

        Of one on what offices below sent it is the workbook of all of them, as they are kept by now.
        """
        if report.gathers:
            self._xlsx_of_all(report, path)
            return
        from desktop.documents.workbooks.progress import write_progress  # XlsxWriter

        write_progress(self.book(report), path)

    def _xlsx_of_all(self, report: Report, path: Path) -> None:
        from desktop.documents.workbooks.consolidation import write_consolidation  # XlsxWriter

        office = self._office.required()
        with self._context.reading() as session:
            found = overview_of(session, office, report.gathered)
            rows = partial(collected.rows_of, session, found.files)
            write_consolidation(sender(office), found, self._context.today(), rows, path)

    def book(self, report: Report) -> ProgressBook:
        """Return the progress workbook of a report."""
        lines = report.figures.lines if report.figures is not None else ()
        with self._context.reading() as session:
            plans = {plan.id: plan for plan in reports.plans(session, _years(report, None), "", date.max)}
            demands = tally.keys_of_tasks(session, {line.plan_id for line in lines})
        keys = []
        for plan_id in dict.fromkeys(line.plan_id for line in lines):
            first = next(line for line in lines if line.plan_id == plan_id)
            plan = plans.get(plan_id)
            keys.append(PlanKey(plan_id, first.plan_number, plan.known_date if plan else None, first.plan_title))
        one = keys[0] if len(keys) == 1 else None
        focal = with_focal(paper_words(), report.issuer).focal
        told = tuple(
            dataclasses.replace(line.progress_line(focal), demand=demands.get(line.task_id, "")) for line in lines
        )
        return ProgressBook(
            sender(self._office.required()), report.period_or_year, report.cut_off,
            told, one.number if one else "", one.title if one else "",
            tuple(keys), report.span,
        )  # fmt: skip


def _columns_of(key_: str) -> tuple[str, ...]:
    return words().row(f"report.{key_}")


def _progress_of(line: ReportLine) -> tuple[object, ...]:
    return line.standing, line.percent, line.result, line.done_on, line.difficulties, line.number


def _locked(report: Report) -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP("errors", "“{title}” is issued as {number} and its text is locked."),
        title=report.title,
        number=report.number or "?",
    )


def _not_now() -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP(
            "errors", "This step is not possible for the report as it stands now. Open it again and look at its status."
        )
    )


def _owed(rules: Sequence[ReportRule], period: Period) -> ReportRule | None:
    """Return the rule by which the office itself reports on a period: the one on those below is due on its day."""
    asked = (rule for rule in rules if rule.kind is kind_of(period) and period in rule.periods(period.year))
    return next((rule for rule in asked if in_force(rule, rule.due(period))), None)


def _check_new(rules: Sequence[ReportRule], known: Sequence[ReportRule]) -> None:
    """Raise UserError for a rule that asks for what another asks for already."""
    there = list(known)
    for rule in rules:
        if any(rule.repeats(other) for other in there if other.id is None or other.id != rule.id):
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "errors",
                    "This report is in the list already, to the same receiver and on the same day: “{subject}”. "
                    "Change that one.",
                ),
                subject=rule.subject,
            )
        there.append(rule)


def _same(rule: ReportRule) -> tuple[object, ...]:
    return rule.kind, fold(rule.receiver), rule.due_day, rule.shift


def _subject_of(plan: Plan) -> str:
    """Return what a plan is about, as a sentence speaks of it: without the year."""
    return about(plan.title) or USUAL_SUBJECT


def _subject_of_all(plans: Sequence[Plan]) -> str:
    """Return what a report on several plans is about: what all of them are, else what there is to do.

    External affairs, for which the book is made, are named where there is nothing else yet, too.
    """
    subjects = {_subject_of(plan) for plan in plans if not plan.outside}
    if len(subjects) == 1:
        return subjects.pop()
    if not plans or (subjects and all("đối ngoại" in subject.casefold() for subject in subjects)):
        return USUAL_SUBJECT
    return say("gathered.usual-subject")


def _register(session: Session, year: int, but: int | None = None) -> list[tuple[int, date]]:
    """Return the numbers and days of the reports of a year, `but` that of one."""
    given = reports.numbers(session, year)
    return [(found[0], day) for owner, number, day in given if owner != but and (found := key(number))]


def _next(register: Iterable[tuple[int, date]]) -> int:
    return max((number for number, _day in register), default=0) + 1


def _years(report: Report, period: Period | None) -> tuple[int, ...]:
    if period is not None:
        return (period.year,)
    return tuple(range(report.first.year, report.cut_off.year + 1)) if not report.period else (
        Period.parse(report.period).year,
    )  # fmt: skip


def _span_like(report: Report, period: Period) -> Span:
    """Return the days of another period, bounded as those of a report are."""
    own = Period.parse(report.period)
    for cut_off in (CutOff.DECREE, CutOff.CALENDAR):
        if span_of(own, cut_off) == report.span:
            return span_of(period, cut_off)
    if period.year * 12 + period.months[-1] < own.year * 12 + own.months[-1]:
        length = report.cut_off - report.first
        return Span(report.first - length - _DAY, report.first - _DAY)
    return period.calendar


def committee_above(office: Office) -> str:
    """Return the people's committee of an office's province, as it is named in a sentence."""
    found = places.find_province(office.province)  # "Thành phố Hồ Chí Minh" keeps its capital
    name = found.in_sentence if found else mid_sentence(office.province)
    return f"Ủy ban nhân dân {name}"
