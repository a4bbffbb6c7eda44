"""What the pages of reports say of days and periods."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop.domain.base.errors import QT_TRANSLATE_NOOP
from desktop.domain.base.filling import filled
from desktop.domain.base.period import Period
from desktop.domain.report.regime import CutOff, ReportKind
from desktop.domain.report.rows import ReportRow, ReportState, ReportStatus, Way
from desktop.gui import labels

translate = QCoreApplication.translate


# Tables of their own: members of other enums have the same values.
_KINDS = {
    ReportKind.MONTH: QT_TRANSLATE_NOOP("reports", "Month"),
    ReportKind.QUARTER: QT_TRANSLATE_NOOP("reports", "Quarter"),
    ReportKind.HALF: QT_TRANSLATE_NOOP("reports", "6 months"),
    ReportKind.NINE_MONTHS: QT_TRANSLATE_NOOP("reports", "9 months"),
    ReportKind.YEAR: QT_TRANSLATE_NOOP("reports", "Year"),
    ReportKind.THEMATIC: QT_TRANSLATE_NOOP("reports", "On a subject"),
    ReportKind.AD_HOC: QT_TRANSLATE_NOOP("reports", "When asked for"),
}
_STATES = {
    ReportState.LATE: (QT_TRANSLATE_NOOP("reports", "Not sent"), "overdue"),
    ReportState.TO_DO: (QT_TRANSLATE_NOOP("reports", "Not begun"), "not_started"),
    ReportState.DRAFT: (QT_TRANSLATE_NOOP("reports", "Being written"), "report_writing"),
    ReportState.SUBMITTED: (QT_TRANSLATE_NOOP("reports", "Submitted"), "for_signature"),
    ReportState.ISSUED: (QT_TRANSLATE_NOOP("reports", "Issued"), "issued"),
    ReportState.SENT: (QT_TRANSLATE_NOOP("reports", "Sent"), "report_sent"),
    ReportState.SENT_LATE: (QT_TRANSLATE_NOOP("reports", "Sent late"), "report_sent_late"),
}
_CUT_OFFS = {
    CutOff.DECREE: QT_TRANSLATE_NOOP("reports", "From the 15th to the 14th (Decree 09/2019)"),
    CutOff.CALENDAR: QT_TRANSLATE_NOOP("reports", "From the first to the last day of the period"),
    CutOff.BEFORE_DUE: QT_TRANSLATE_NOOP("reports", "Until some days before it is due"),
}
_WAYS = {
    Way.SYSTEM: QT_TRANSLATE_NOOP("reports", "Document management system"),
    Way.MAIL: QT_TRANSLATE_NOOP("reports", "E-mail"),
    Way.STICK: QT_TRANSLATE_NOOP("reports", "USB stick"),
    Way.PAPER: QT_TRANSLATE_NOOP("reports", "On paper"),
}


def kind_word(kind: ReportKind) -> str:
    """Return what a kind of report is called."""
    return translate("reports", _KINDS[kind])


def state_word(state: ReportState) -> str:
    """Return the word of a report's chip."""
    return translate("reports", _STATES[state][0])


def chip(state: ReportState) -> str:
    """Return the key in tokens.json of a report's chip."""
    return _STATES[state][1]


def state_of(status: ReportStatus) -> ReportState:
    """Return the state that a status shows as, whatever the day is."""
    return ReportState(status.value)


def cut_off_word(cut_off: CutOff) -> str:
    """Return how the days of the figures are bounded."""
    return translate("reports", _CUT_OFFS[cut_off])


def way_word(way: Way) -> str:
    """Return how a report was sent."""
    return translate("reports", _WAYS[way])


def sent_words(day: date, way: str, note: str) -> str:
    """Return when and how a report was sent, and the number or name that the receiver knows it by."""
    words = translate("reports", "Sent: {day}").format(day=labels.day(day))
    return labels.joined(words, way_word(Way(way)) if way else "", note)


def short_day(day: date | None) -> str:
    """Return a day, a dash for none."""
    return labels.EMPTY if day is None else labels.day(day)


def distance(row: ReportRow, today: date) -> tuple[str, str]:
    """Return how far the day due is, and its colour; when it was sent for one that is."""
    if row.sent_on is not None:
        return translate("reports", "sent {day}").format(day=labels.day(row.sent_on)), "text2"
    left = row.days_left(today)
    if left is None:
        return "", "text2"
    if left < 0:
        return filled(translate("reports", "overdue {days} day{days:|s}"), days=-left), "red"
    words = (
        translate("reports", "today")
        if left == 0
        else filled(translate("reports", "{days} day{days:|s} left"), days=left)
    )
    return words, "amber" if left <= 3 else "text2"


def left_chip(row: ReportRow, today: date) -> tuple[str, str]:
    """Return the key in tokens.json of the chip that tells how far the day due is, and its words."""
    words, left = distance(row, today)[0], row.days_left(today)
    if row.sent_on is not None or left is None:
        state = "closed"
    else:
        state = "overdue" if left < 0 else "due_today_1_3" if left <= 3 else "due_7"
    return state, words[:1].upper() + words[1:]


def about(row: ReportRow) -> str:
    """Return the second line of a report: period, kind, number."""
    period = period_words(row.period) if row.period else ""
    return labels.joined(period, kind_word(row.kind), row.number)


def period_words(text: str) -> str:
    """Return the name of a period."""
    return labels.period(str(Period.parse(text)))


def is_sent(row: ReportRow) -> bool:
    """Return whether a report is done with."""
    return row.state in {ReportState.SENT, ReportState.SENT_LATE}
