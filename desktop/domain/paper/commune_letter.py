"""The letter to offices that have not sent their report of a period."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from desktop.domain.base.text import day_words, fold, mid_sentence, runs, two_digits
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
_LIST_SHARES, _WHY_SHARES = (14, 66), (14, 56, 95)


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
    list_why: str
    list_missing: str
    list_title_wrong: str
    found: str
    found_none: str
    rest_missing: str
    rest_wrong: str
    found_one: str
    found_one_wrong: str
    send: str
    send_again: str
    send_either: str
    asked: str
    nothing_new: str


def chase(
    office: Office,
    missing: Sequence[str],
    wrong: Mapping[str, str],
    counts: tuple[int, int],
    days: tuple[date, date],
    period: str,
    measures: Measures,
    words: tuple[Documents, ChaseWords],
) -> Sheet:
    """Compose the letter to those that are `missing`, and to those whose file is of no use, each with the reason.

    `counts` are how many offices sent, and of how many; `days` are today's and the new one.
    """
    (paper, letter), own = words
    issuer = issuer_in_sentence(office.issuer, paper)
    today, new = map(day_words, days)
    chased = [*missing, *wrong]
    names = [own.committee.format(name=name) for name in chased]
    alone = len(names) == 1
    whom = names[0] if alone else own.all
    inline = len(chased) <= _NAMED
    facts = {"issuer": issuer, "today": today, "period": period, "whom": whom,
             "sent": two_digits(counts[0]), "total": two_digits(counts[1])}  # fmt: skip
    if alone:
        found = own.found_one.format(**facts)
        if wrong:
            found = own.found_one_wrong.format(**facts, why=mid_sentence(wrong[chased[0]]))
    else:
        told_wrong = [f"{name} ({mid_sentence(why)})" for name, why in wrong.items()]
        rest = [
            words_of.format(count=two_digits(len(group)), names=named.format(", ".join(group)) if inline else "")
            for words_of, named, group in (
                (own.rest_missing, " ({})", missing),
                (own.rest_wrong, ": {}", told_wrong),
            )
            if group
        ]
        found = own.found.format(**facts, rest="; ".join(rest) + ("" if inline else f" ({own.in_list})"))
        if not counts[0] and not wrong:  # nobody has sent anything: no "00/30"
            named = ", ".join(missing) if inline else own.in_list
            found = own.found_none.format(**facts, names=f" ({named})")
    those = own.those if inline else own.those_in_list
    send = own.send if not wrong else own.send_again if not missing else own.send_either
    # The committee of a province orders those below it; another body may only ask them.
    told = own.order if office.level is Level.PROVINCE and fold(issuer).startswith("uy ban nhan dan") else own.ask
    lines = [
        found,
        own.asked.format(issuer=issuer, told=told, whom=whom if alone else those, day=new, send=send),
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
    if not inline:
        note = paper.appendix_note.format(
            kind=own.list_kind, number=number, date=date_text(dated, paper), issuer=issuer
        )
        sections.append(SheetSection(tuple(_list(missing, wrong, period, note, measures, own))))
    return Sheet(measures, tuple(sections))


def _list(
    missing: Sequence[str], wrong: Mapping[str, str], period: str, note: str, measures: Measures, own: ChaseWords
) -> list[PageItem]:
    """Compose the list of the offices: a table, in two halves beside each other where it is long and has no reasons."""
    width = measures.text_width()
    names = [f"{name[:1].upper()}{name[1:]}" for name in (*missing, *wrong)]
    halves = 2 if len(names) > _BESIDE and not wrong else 1
    columns = (*own.list_columns, own.list_why) if wrong else own.list_columns
    shares: tuple[int, ...] = _WHY_SHARES if wrong else _LIST_SHARES
    widths = spread(shares * halves, width)
    rows = [head_row(columns * halves)]
    half = -(-len(names) // halves)
    reasons = [*(own.list_missing for _name in missing), *wrong.values()]
    for place in range(half):
        cells = []
        for number in (place, place + half)[:halves]:
            there = number < len(names)
            text = names[number] if there else ""
            cells += [cell(Style.TABLE_CENTRE, str(number + 1) if there else ""), cell(Style.TABLE_TEXT, text)]
            if wrong:
                cells.append(cell(Style.TABLE_TEXT, reasons[number]))
        rows.append(Row(tuple(cells)))
    title = own.list_title_wrong if wrong else own.list_title
    return [
        Paragraph(Style.APPENDIX_TITLE, runs(title.format(period=period))),
        ruled(measures, Style.APPENDIX_NOTE, measures.type.appendix_note, runs(note), width),
        Table(widths, tuple(rows), header_rows=1),
    ]
