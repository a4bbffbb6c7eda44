"""The letter to offices that have not sent their report of a period."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from desktop.domain.base.text import day_words, fold, runs, two_digits
from desktop.domain.office.office import Level, Office
from desktop.domain.paper.decree import Measures
from desktop.domain.paper.layout import hold_end, issuer_in_sentence
from desktop.domain.paper.letterhead import date_text, letterhead, number_text, ruled, signature_block
from desktop.domain.paper.letters import Documents, addressees, cell, head_row, spread
from desktop.domain.paper.sheet import PageItem, Paragraph, Row, Sheet, SheetSection, Style, Table
from desktop.domain.plan.plan import PartialDate
from desktop.domain.plan.proposals import request_signatures

_NAMED = 5
"""As many offices are named in the sentence; more stand in a list at the end."""
_BESIDE = 24
"""A longer list stands in two halves beside each other."""
_LIST_SHARES = (14, 66)


@dataclass(frozen=True)
class ChaseWords:
    """Words of the letter to offices that have not reported, table [chase]."""

    title: str
    subject: str
    committee: str
    all: str
    those: str
    those_in_list: str
    ask: str
    order: str
    in_list: str
    list_kind: str
    list_title: str
    list_columns: tuple[str, ...]
    found: str
    found_one: str
    asked: str
    nothing_new: str


def chase(
    office: Office,
    missing: Sequence[str],
    counts: tuple[int, int],
    days: tuple[date, date],
    period: str,
    measures: Measures,
    words: tuple[Documents, ChaseWords],
) -> Sheet:
    """Compose the letter. `counts` are how many offices sent, and of how many; `days` are today's and the new one."""
    (paper, letter), own = words
    issuer = issuer_in_sentence(office.issuer, paper)
    today, new = map(day_words, days)
    names = [own.committee.format(name=name) for name in missing]
    alone = len(names) == 1
    whom = names[0] if alone else own.all
    listed = "" if len(missing) <= _NAMED else own.in_list
    found = (own.found_one if alone else own.found).format(
        issuer=issuer, today=today, sent=two_digits(counts[0]), total=two_digits(counts[1]),
        missing=two_digits(len(missing)), names=", ".join(missing) if len(missing) <= _NAMED else listed,
        period=period, whom=whom,
    )  # fmt: skip
    those = own.those if len(missing) <= _NAMED else own.those_in_list
    # The committee of a province orders those below it; another body may only ask them.
    told = own.order if office.level is Level.PROVINCE and fold(issuer).startswith("uy ban nhan dan") else own.ask
    lines = [
        found,
        own.asked.format(issuer=issuer, told=told, whom=whom if alone else those, day=new),
        own.nothing_new,
    ]
    number = number_text("", letter.symbol.format(office=office.symbol))
    dated = PartialDate(None, days[0].month, days[0].year)
    head = letterhead(
        measures, paper, parent=office.parent, issuer=office.issuer, number=number, place=office.place, dated=dated,
        about=own.subject.format(period=period),
    )  # fmt: skip
    body = [Paragraph(Style.BODY, runs(line)) for line in lines]
    receivers = (letter.as_above, letter.file_copy)
    items: list[PageItem] = [
        head,
        *addressees([whom], measures, letter),
        *hold_end(body, measures),
        signature_block(measures, paper, receivers, request_signatures(office)[0]),
    ]
    sections = [SheetSection(tuple(items))]
    if len(missing) > _NAMED:
        note = paper.appendix_note.format(
            kind=own.list_kind, number=number, date=date_text(dated, paper), issuer=issuer
        )
        sections.append(SheetSection(tuple(_list(missing, period, note, measures, own))))
    return Sheet(measures, tuple(sections))


def _list(names: Sequence[str], period: str, note: str, measures: Measures, own: ChaseWords) -> list[PageItem]:
    """Compose the list of the offices that are missing: a table, in two halves beside each other where it is long."""
    width = measures.text_width()
    halves = 2 if len(names) > _BESIDE else 1
    widths = spread(_LIST_SHARES * halves, width)
    rows = [head_row(own.list_columns * halves)]
    half = -(-len(names) // halves)
    for place in range(half):
        cells = []
        for number in (place, place + half)[:halves]:
            there = number < len(names)
            text = names[number][:1].upper() + names[number][1:] if there else ""
            cells += [cell(Style.TABLE_CENTRE, str(number + 1) if there else ""), cell(Style.TABLE_TEXT, text)]
        rows.append(Row(tuple(cells)))
    return [
        Paragraph(Style.APPENDIX_TITLE, runs(own.list_title.format(period=period))),
        ruled(measures, Style.APPENDIX_NOTE, measures.type.appendix_note, runs(note), width),
        Table(widths, tuple(rows), header_rows=1),
    ]
