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
    focal: str
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
    subject_of_plan: str
    overdue: str
    soon: str
    overdue_and_soon: str
    addressee: str
    found: str
    found_several: str
    several_units: str
    count_overdue: str
    count_overdue_periods: str
    count_soon: str
    count_soon_too: str
    period: str
    late_periods: str
    joined: str
    columns: tuple[str, ...]
    late_by: str
    due_today: str
    due_in: str
    working_day: str
    weekdays: tuple[str, ...]
    percent: str
    not_begun: str
    no_result: str
    demands: str
    finish_overdue: str
    finish_soon: str
    report: str
    same_time: str
    by_day: str
    closing: str
    as_above: str
    leaders: str
    deputies: str
    file_copy: str


@dataclass(frozen=True)
class RequestWords:
    """Words of letters to Party bodies, the Front and its members, table [request]."""

    title: str
    subject: str
    subject_several: str
    several: str
    documents: str
    reminded: str
    count_late: str
    count_soon: str
    columns: tuple[str, ...]
    first: str
    lead: str
    support: str
    own: str
    first_columns: tuple[str, ...]
    closing: str
    contact: str
    in_time: str
    with_reports: str


@dataclass(frozen=True)
class ChaseWords:
    """Words of the letter to offices that have not reported, table [chase]."""

    title: str
    subject: str
    committee: str
    all: str
    those: str
    in_list: str
    list_title: str
    found: str
    found_one: str
    asked: str
    nothing_new: str


@dataclass(frozen=True)
class SlipWords:
    """Words of the slip that gives one task to its unit, table [slip]."""

    kind: str
    entry: str
    unit: str
    leader: str
    source: str
    task: str
    partner: str
    due: str
    product: str
    receiver: str
    note: str
    order: str
    order_own: str
    to_chairman: str
    continuous: str
    receipt: str
    receipt_lines: tuple[str, ...]
    result: str
    result_lines: tuple[str, ...]
    file_copy: str
    about: str


@dataclass(frozen=True)
class TrackingWords:
    """Words of a unit's tracking sheet, table [tracking]."""

    title: str
    unit: str
    as_of: str
    columns: tuple[str, ...]
    totals: str
    paused: str
    none_overdue: str
    overdue: str
    made_by: str
    head: str
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
