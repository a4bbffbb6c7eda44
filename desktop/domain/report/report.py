"""A report: what it is on, its way from draft to the level above, its text."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from desktop.domain.base.period import Period, Span
from desktop.domain.out.workbook import ReportClass
from desktop.domain.plan.plan import PartialDate, Plan, PlanStatus, Signature
from desktop.domain.report.content import Content, Source
from desktop.domain.report.figures import Figures, ReportLine
from desktop.domain.report.regime import ReportKind
from desktop.domain.report.rows import ReportStatus

GATHERED = "collected:"
"""Begins the scope, and the key, of the report on what offices below sent for a period ("collected:2026-H1")."""


@dataclass(eq=False)
class Report:
    """A report. `first` to `cut_off` are the days whose figures count; `period` is empty for one that has none.

    `title` is what is printed under BÁO CÁO; `subject` what it speaks of in sentences. `figures` are kept as they were
    computed, so that workbook and appendix say what the text says.
    """

    kind: ReportKind
    subject: str
    title: str
    period: str
    first: date
    cut_off: date
    due: date | None
    receiver: str
    basis: str = ""
    scope: str = ""
    status: ReportStatus = ReportStatus.DRAFT
    number: str = ""
    symbol: str = "BC-UBND"
    issuer: str = ""
    parent: str = ""
    place: str = ""
    dated: date | None = None
    recipients: list[str] = field(default_factory=list)
    signature: Signature = field(default_factory=Signature)
    outline: list[str] = field(default_factory=list)
    content: Content = field(default_factory=Content)
    figures: Figures | None = None
    counted_at: datetime | None = None
    sent_on: date | None = None
    sent_way: str = ""
    sent_note: str = ""
    rule_id: int | None = None
    version: int = 1
    created_at: datetime | None = None
    changed_at: datetime | None = None
    id: int | None = None
    as_read: dict[str, Any] | None = None  # what the database held as it was read, to be compared when it is kept

    def address(self, receiver: str) -> None:
        """Send the report to somebody else: its greeting and closing name the new receiver, too."""
        self.content.readdress(self.content.blocks, self.receiver, receiver)
        self.receiver = receiver

    @property
    def span(self) -> Span:
        """Return the days whose figures count."""
        return Span(self.first, self.cut_off)

    @property
    def period_or_year(self) -> Period:
        """Return the period, of a report that has none the year of its cut-off."""
        return Period.parse(self.period or str(self.cut_off.year))

    @property
    def locked(self) -> bool:
        """Return whether the text is locked: it was signed."""
        return self.status in {ReportStatus.ISSUED, ReportStatus.SENT}

    @property
    def gathers(self) -> bool:
        """Return whether the report tells of what offices below sent, not of the office's own tasks."""
        return self.scope.startswith(GATHERED)

    @property
    def gathered(self) -> Period:
        """Return the period of the files that it tells of, of a report that `gathers`."""
        return Period.parse(self.scope.removeprefix(GATHERED))

    def as_plan(self) -> Plan:
        """Return the report as a text that the plan's editor and layout know; its blocks are those of the report."""
        if self.dated is not None:
            dated = PartialDate(self.dated.day, self.dated.month, self.dated.year)
        else:  # day and month wait for the signature
            dated = PartialDate(None, None, (self.due or self.cut_off).year)
        return Plan(
            self.title,
            kind="report",
            document_kind="BÁO CÁO",
            year=self.cut_off.year,
            number=self.number,
            symbol=self.symbol,
            issuer=self.issuer,
            parent=self.parent,
            place=self.place,
            dated=dated,
            blocks=self.content.blocks,
            recipients=self.recipients,
            signature=self.signature,
            status=PlanStatus.ISSUED if self.locked else PlanStatus.DRAFT,
        )


@dataclass(frozen=True)
class SourceCard:
    """What a sentence rests on, to be shown: a task as it stood, a plan or an earlier report.

    `number` is that of the paper that gave the task, or of the paper itself; `product` what came of it. `gone` tells
    that the task is no more. A file of an office below has the `key` of the office.
    """

    source: Source
    title: str
    who: str = ""
    number: str = ""
    product: str = ""
    result: str = ""
    done_on: date | None = None
    last_day: date | None = None
    standing: ReportClass | None = None
    evidence: tuple[str, ...] = ()
    paths: tuple[str, ...] = ()
    gone: bool = False
    key: str = ""


@dataclass(frozen=True)
class Since:
    """A task of a report whose progress is another by now: as it stood at the cut-off, and as it stands."""

    then: ReportLine
    now: ReportLine


@dataclass(frozen=True)
class Version:
    """An earlier text of a report, and before what it was kept."""

    id: int
    version: int
    at: datetime
    author: str
    why: str
    content: Content
