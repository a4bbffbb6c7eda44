"""Vietnamese words that documents on paper use. They stand in resources/words.toml."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class PaperWords:
    """Words of a plan on paper. Texts with {places} are filled by `format`."""

    nation: str
    motto: str
    number: str
    date: str
    place_and_date: str
    recipients: str
    appendix: str
    appendix_note: str
    request: str
    no_unit: str
    assignment_title: str
    assignment_columns: tuple[str, ...]
    continuous: str
    before_day: str
    until_day: str
    bodies: tuple[str, ...]
    recurring: Mapping[str, str]
    styles: Mapping[str, str]


@dataclass(frozen=True)
class LetterWords:
    """Words of the letter that chases units, table [letter]."""

    symbol: str
    title: str
    subject: str
    subject_asked: str
    overdue: str
    soon: str
    overdue_and_soon: str
    addressee: str
    found: str
    plans: str
    dated: str
    several_documents: str
    several_units: str
    count_overdue: str
    count_overdue_periods: str
    count_soon: str
    period: str
    late_periods: str
    joined: str
    columns: tuple[str, ...]
    late_by: str
    due_today: str
    due_in: str
    working_day: str
    percent: str
    not_begun: str
    no_result: str
    order: str
    request: str
    finish_overdue: str
    finish_soon: str
    reasons: str
    closing: str
    closing_one: str
    as_above: str
    leaders: str
    file_copy: str


@dataclass(frozen=True)
class SlipWords:
    """Words of the slip that gives one task to its unit, table [slip]."""

    symbol: str
    order_kind: str
    request_kind: str
    subject: str
    plan: str
    document: str
    unnumbered: str
    order: str
    request: str
    task: str
    lead: str
    partner: str
    source: str
    due: str
    product: str
    note: str
    order_closing: str
    request_closing: str
    in_time: str
    after: str
    file_copy: str
    about: str


@dataclass(frozen=True)
class TrackingWords:
    """Words of a unit's tracking sheet, table [tracking]."""

    title: str
    as_of: str
    columns: tuple[str, ...]
    totals: str
    about: str


@dataclass(frozen=True)
class ProgrammeWords:
    """Words of the programme, table [programme]."""

    symbol: str
    kind: str
    subject: str
    opening: str
    columns: tuple[str, ...]
    month: str
    closing: str
    file_copy: str
    about: str


@dataclass(frozen=True)
class WeekWords:
    """Words of the week's page, table [week]."""

    title: str
    span: str
    day: str
    days: tuple[str, ...]
    columns: tuple[str, ...]
    nothing: str
    about: str
