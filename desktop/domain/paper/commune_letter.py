"""The letter to offices that have not sent their report of a period."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from desktop.domain.base.text import day_words, runs, two_digits
from desktop.domain.office.office import Office
from desktop.domain.paper.decree import Measures
from desktop.domain.paper.layout import hold_end, issuer_in_sentence
from desktop.domain.paper.letterhead import letterhead, number_text, signature_block
from desktop.domain.paper.letters import Documents, addressees
from desktop.domain.paper.sheet import PageItem, Paragraph, Sheet, SheetSection, Style
from desktop.domain.plan.plan import PartialDate
from desktop.domain.plan.proposals import request_signatures

_NAMED = 5
"""As many offices are named in the sentence; more stand in a list at the end."""


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
    lines = [
        found,
        own.asked.format(issuer=issuer, whom=whom if alone else own.those, day=new),
        own.nothing_new,
    ]
    head = letterhead(
        measures, paper, parent=office.parent, issuer=office.issuer,
        number=number_text("", letter.symbol.format(office=office.symbol)), place=office.place,
        dated=PartialDate(None, days[0].month, days[0].year), about=own.subject.format(period=period),
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
        lines = [f"{number}. {name}" for number, name in enumerate(missing, 1)]
        named = [Paragraph(Style.BODY, runs(line)) for line in lines]
        sections.append(SheetSection((Paragraph(Style.BODY, runs(own.list_title, bold=True)), *named)))
    return Sheet(measures, tuple(sections))
