"""The list of reports: those that were begun, and those that the rules ask for. A start of the window reads it."""

from __future__ import annotations

from datetime import date

from desktop.catalogue.periods import period_label
from desktop.catalogue.words import words
from desktop.domain.base.period import Period
from desktop.domain.report.regime import ReportKind, ReportRule, after
from desktop.domain.report.rows import ReportRow, ReportState, state_of
from desktop.services.base import Context
from desktop.storage import report_rows


def say(key_: str, **values: object) -> str:
    """Return a text of [report] in resources/words.toml."""
    return words()(f"report.{key_}", **values)


def rows(context: Context, year: int | None = None, today: date | None = None) -> list[ReportRow]:
    """Return the reports on a year, by day due: those that were begun, and those that the rules ask for.

    Without a year those of this year and of all that is not sent, from half a year back to half a year ahead.
    """
    day = today or context.today()
    with context.reading() as session:
        begun = [_row(head, day) for head in report_rows.heads(session)]
        rules = report_rows.rules(session)
    taken = {(row.rule_id, row.period) for row in begun if row.rule_id is not None}
    years = (year,) if year is not None else (day.year - 1, day.year, day.year + 1)
    out = begun
    for rule in rules:
        for asked in years:
            for period in rule.periods(asked):
                row = _owed(rule, period, day)
                due = row.due or day
                if (rule.id, str(period)) in taken or not in_force(rule, due):
                    continue
                if year is None and not -190 <= (due - day).days <= 190:
                    continue
                out.append(row)
    found = [row for row in out if year is None or row.year == year]
    return sorted(found, key=lambda row: (row.due or row.cut_off, row.id or 0, row.key))


def title(kind: ReportKind, subject: str, period: Period | None) -> str:
    """Return the title of a report by what it is on and its period."""
    if period is None or kind in {ReportKind.THEMATIC, ReportKind.AD_HOC}:
        return say("title-ad-hoc", subject=subject[:1].upper() + subject[1:])
    return say("title-month", subject=subject, period=period_label(period), next=period_label(after(period)))


def _owed(rule: ReportRule, period: Period, day: date) -> ReportRow:
    span, due = rule.span(period), rule.due(period)
    return ReportRow(
        f"{rule.id}:{period}", None, rule.id, rule.kind, title(rule.kind, rule.subject, period), str(period),
        span.first, span.last, due, rule.receiver, state_of(None, due, None, day), basis=rule.basis,
    )  # fmt: skip


def _row(head: object, today: date) -> ReportRow:
    values = head._mapping  # type: ignore[attr-defined]
    state = state_of(values["status"], values["due"], values["sent_on"], today)
    if state is ReportState.TO_DO:
        state = ReportState.DRAFT
    return ReportRow(
        str(values["id"]), values["id"], values["rule_id"], values["kind"], values["title"], values["period"],
        values["first"], values["cut_off"], values["due"], values["receiver"], state, values["number"],
        values["sent_on"], values["basis"], values["status"], values["sent_way"], values["sent_note"],
    )  # fmt: skip


def in_force(rule: ReportRule, due: date) -> bool:
    """Return whether a report due on a day is owed by a rule."""
    return (rule.since is None or rule.since <= due) and (rule.until is None or due <= rule.until)
