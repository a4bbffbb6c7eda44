"""A line of the list of reports, and how it stands on a day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desktop.domain.base.period import Period
from desktop.domain.report.regime import ReportKind


class ReportStatus(StrEnum):
    """Way of a report."""

    DRAFT = "draft"
    SUBMITTED = "submitted"
    ISSUED = "issued"
    SENT = "sent"


class ReportState(StrEnum):
    """How a report stands in the list on a day."""

    LATE = "late"  # due, not sent
    TO_DO = "to-do"  # not begun
    DRAFT = "draft"
    SUBMITTED = "submitted"
    ISSUED = "issued"
    SENT = "sent"
    SENT_LATE = "sent-late"


SENT_STATES = frozenset({ReportState.SENT, ReportState.SENT_LATE})


class Way(StrEnum):
    """How a report was sent."""

    SYSTEM = "system"  # the e-office
    MAIL = "mail"
    STICK = "stick"
    PAPER = "paper"


@dataclass(frozen=True)
class ReportRow:
    """A report in a list, also one that nobody has begun: then `id` is None and `key` names rule and period."""

    key: str
    id: int | None
    rule_id: int | None
    kind: ReportKind
    title: str
    period: str
    first: date
    cut_off: date
    due: date | None
    receiver: str
    state: ReportState
    number: str = ""
    sent_on: date | None = None
    basis: str = ""
    status: ReportStatus | None = None
    sent_way: str = ""
    sent_note: str = ""

    @property
    def name(self) -> str:
        """Return what lists call the report: its title without what goes without saying there."""
        return short_title(self.title)

    @property
    def year(self) -> int:
        """Return the year that the report is on."""
        return Period.parse(self.period).year if self.period else self.cut_off.year

    def days_left(self, today: date) -> int | None:
        """Return how many days are left until it is due, negative once it is late; None for one that is sent."""
        if self.due is None or self.state in SENT_STATES:
            return None
        return (self.due - today).days


def state_of(status: ReportStatus | None, due: date | None, sent_on: date | None, today: date) -> ReportState:
    """Return how a report stands on a day; None for the status of one that nobody began."""
    if status is ReportStatus.SENT:
        late = due is not None and sent_on is not None and sent_on > due
        return ReportState.SENT_LATE if late else ReportState.SENT
    if due is not None and due < today:
        return ReportState.LATE
    return ReportState.TO_DO if status is None else ReportState(status.value)


_OUTLOOK = " và phương hướng"
_OF_ALL, _BELOW = "Tổng hợp kết quả ", " của các xã, phường, đặc khu"


def subject_of(title: str) -> str:
    """Return the title of a report without what it announces: what the report is on."""
    return title.partition(_OUTLOOK)[0]


def short_title(title: str) -> str:
    """Return the title of a report as lists have it: no "Kết quả …", nothing of what it announces or of whom."""
    name = subject_of(title).removeprefix("Kết quả ")
    if name.startswith(_OF_ALL):
        name = f"Tổng hợp {name.removeprefix(_OF_ALL).removesuffix(_BELOW)}"
    return name[:1].upper() + name[1:]
