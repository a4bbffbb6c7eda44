"""The letter to units that have not sent their form back: told or asked, with who is late and by how many days."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from desktop.domain.base.text import day_words, two_digits
from desktop.domain.office.unit_names import in_sentence, protocol
from desktop.domain.paper.letters import Letter, RequestWords, cell, compose_letter, head_row, spread
from desktop.domain.paper.sheet import Row, Sheet, Style, Table
from desktop.domain.paper.table_widths import held
from desktop.domain.plan.proposals import level_word, office_full, order_signatures, request_signatures

_SHARES = (10, 66, 24, 29, 29, 22)


@dataclass(frozen=True)
class FormLetterWords:
    """Words of the letter about forms, table [formletter]."""

    title: str
    subject: str
    subject_asked: str
    found: str
    purpose: str
    columns: tuple[str, ...]
    late_by: str
    in_time: str
    told: str
    asked: str
    nothing_new: str
    nothing_new_asked: str


@dataclass(frozen=True)
class FormOwed:
    """A form that a unit has not sent back; `days_late` is 0 while it is not due."""

    unit_id: int
    unit: str
    tasks: int
    made_on: date
    back_by: date
    days_late: int


def form_letter(
    forms: Sequence[FormOwed], purpose: str, new_date: date, frame: Letter, words: tuple[FormLetterWords, RequestWords],
    *, told: bool,
) -> Sheet:  # fmt: skip
    """Compose the letter; `purpose` names the report that the forms are for, "" where there is none.

    Bodies of the office are `told`, others are asked, in a letter of their own.
    """
    own, request = words
    letter, office = frame.words[1], frame.office
    if not told:
        forms = sorted(forms, key=lambda item: protocol(item.unit))
    units = list(dict.fromkeys(item.unit for item in forms))
    whom = in_sentence(units[0]) if len(units) == 1 else letter.several_units if told else request.several
    found = own.found.format(
        issuer=frame.issuer, today=day_words(frame.today), count=two_digits(len(forms)),
        purpose=own.purpose.format(purpose=purpose) if purpose else "",
    )  # fmt: skip
    asked = (own.told if told else own.asked).format(
        issuer=frame.issuer, units=whom, level=level_word(office), office=office_full(office), day=day_words(new_date),
    )  # fmt: skip
    widths = spread(_SHARES, frame.measures.text_width())
    rows: list[Row] = [head_row(own.columns)]
    for number, item in enumerate(forms, 1):
        state = own.late_by.format(days=two_digits(item.days_late)) if item.days_late else own.in_time
        texts = (str(number), item.unit, str(item.tasks), day_words(item.made_on), day_words(item.back_by), state)
        cells = [cell(Style.TABLE_TEXT if place == 1 else Style.TABLE_CENTRE, text) for place, text in enumerate(texts)]
        rows.append(held(frame.measures, widths, tuple(cells)))
    signature = frame.signature or (order_signatures if told else request_signatures)(office)[0]
    leaders = letter.deputies if signature.title == "CHỦ TỊCH" else letter.leaders
    receivers = (letter.as_above, leaders.format(level=level_word(office)), letter.file_copy)
    last = (own.nothing_new if told else own.nothing_new_asked).format(units=whom)
    subject = own.subject if told else own.subject_asked
    return compose_letter(
        frame, subject, units, found, Table(widths, tuple(rows), 1), [asked, last], receivers, signature
    )
