"""Letterhead, title and signature block: the parts that every document of an office shares."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop.domain.base.text import Runs, fold, month_words, runs, two_digits
from desktop.domain.paper.decree import Bounds, Measures, Type
from desktop.domain.paper.sheet import Cell, Paragraph, Row, Style, Table, text_styles
from desktop.domain.paper.typeface import fill
from desktop.domain.paper.words import PaperWords
from desktop.domain.plan.plan import PartialDate, Signature

BLANK = "\u00a0" * 6
"""Room for a number or a day that is written in by hand; spaces that neither break nor shrink."""

_NUMBER = re.compile(r"^\s*(\d+)\s*(/.*)$")
_PARTY = re.compile(
    r"^(?:ban chap hanh (?:dang bo|trung uong)|ban thuong vu (?:dang|tinh|thanh|huyen)|dang (?:uy|bo)|chi bo"
    r"|(?:tinh|thanh|huyen|quan|thi) uy)\b(?!.*(?:ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan))"
)
_STATE = re.compile(
    r"\b(?:ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan)\b|^(?:so|phong|cong an|tram|truong (?!chinh tri)|chi cuc)\b"
)
_ABOUT_SIDE = 3
"""Millimetres that the subject of a letter keeps from both sides of its column, so that it stands off the date."""

_STAND_IN = 1.045
"""How much wider a line may come out where Times New Roman is replaced by other fonts."""


def number_text(number: str, symbol: str) -> str:
    """Return number and symbol as printed: "05/KH-UBND", and room before the symbol while there is no number.

    A number below 10 gets its zero (appendix I, part I, II.3.c); any other stands as its office wrote it ("0231").
    """
    found = _NUMBER.match(number)
    if found:
        digits = two_digits(int(found[1])) if int(found[1]) < 10 else found[1]
        return f"{digits}{found[2].strip()}"
    sign = "-" if "/" in symbol and "-" not in symbol else "/"  # the Party writes "12-KH/ĐU"
    return number.strip() or f"{BLANK}{sign}{symbol}"


def date_text(dated: PartialDate, words: PaperWords) -> str:
    """Return "ngày 05 tháng 01 năm 2026", with room for the parts that are open."""
    return words.date.format(
        day=BLANK if dated.day is None else two_digits(dated.day),
        month=BLANK if dated.month is None else month_words(dated.month),
        year=BLANK if dated.year is None else dated.year,
    )


def letterhead(measures: Measures, words: PaperWords, *, parent: str, issuer: str, number: str, place: str,
               dated: PartialDate, urgency: str = "", about: str = "", landscape: bool = False) -> Table:  # fmt: skip
    """Compose the two columns at the top of a document; `issuer` may hold line breaks.

    `about` is the subject of an official letter, which stands under its number ("V/v …").
    """
    width = measures.text_width(landscape=landscape)
    right = width / 2 if landscape else measures.letterhead.right_column.value
    left = width - right
    names = [line.strip() for line in issuer.split("\n") if line.strip()]
    agency = [Paragraph(Style.PARENT, runs(line.strip())) for line in parent.split("\n") if line.strip()]
    broken = [_even(measures, measures.type.issuer, runs(name), left, measures.lines.issuer) for name in names]
    for name, text in zip(names, broken, strict=True):
        final = text is broken[-1]
        widest = max(other.low for other in broken) / measures.lines.issuer.least
        rule = _rule(text, measures.lines.issuer, widest) if final else 0
        agency.append(Paragraph(Style.ISSUER, runs(name), rule=rule, inset=round((left - text.width) / 2, 2)))
    nation = _nation(measures, words, of_party=is_of_party(issuer, parent))
    date = date_text(dated, words)
    under = [Paragraph(Style.NUMBER, runs(words.number.format(number=number)))]
    if about:
        room = left - 2 * _ABOUT_SIDE
        text = _even(measures, measures.type.letter_subject, runs(about), room, measures.lines.subject)
        under.append(Paragraph(Style.LETTER_SUBJECT, runs(about), inset=round((left - text.width) / 2, 2)))
    if urgency.strip():
        box = measures.urgency.widths.get(urgency.strip().upper(), max(measures.urgency.widths.values()))
        under.append(Paragraph(Style.URGENCY, runs(urgency.strip()), box=box))
    # What is left open at the end would push the words off the middle.
    placed = (words.place_and_date.format(place=place, date=date) if place else date).rstrip()
    return Table(
        (left, right),
        (
            Row((Cell(tuple(agency) or (Paragraph(Style.PARENT, ()),)), Cell(nation))),
            Row((Cell(tuple(under)), Cell((Paragraph(Style.DATE, runs(placed)),)))),
        ),
        ruled=False,
    )


def is_of_party(issuer: str, parent: str) -> bool:
    """Return whether an office belongs to the Party, whose papers name the Party where those of the State name it.

    The office itself decides: a committee or a body of the State does not, whatever stands above it.
    """
    own, above = (fold(" ".join(office.split())) for office in (issuer, parent))
    return _PARTY.search(own) is not None or (_PARTY.search(above) is not None and _STATE.search(own) is None)


def _nation(measures: Measures, words: PaperWords, *, of_party: bool) -> tuple[Paragraph, ...]:
    """Return what stands opposite the name of the office, with its line."""
    line = measures.lines.motto.value
    if of_party:
        form = measures.type.nation
        length = measures.typeface.width(words.party, form.size.value, bold=form.bold) * line
        return (Paragraph(Style.NATION, runs(words.party), rule=round(length, 2)),)
    motto = measures.type.motto
    length = measures.typeface.width(words.motto, motto.size.value, bold=motto.bold) * line
    return (
        Paragraph(Style.NATION, runs(words.nation)),
        Paragraph(Style.MOTTO, runs(words.motto), rule=round(length, 2)),
    )


def title(measures: Measures, kind: str, subject: str) -> list[Paragraph]:
    """Compose the name of the kind and the subject with its line."""
    out = [Paragraph(Style.KIND, runs(kind))]
    words = runs(" ".join(subject.split()))
    if words:
        out.append(ruled(measures, Style.SUBJECT, measures.type.subject, words, measures.text_width()))
    return out


def ruled(measures: Measures, style: Style, kind: Type, words: Runs, room: float) -> Paragraph:
    """Compose a centred paragraph of even lines with a drawn line of 1/3 to 1/2 of the text's length under it."""
    part = measures.lines.subject
    text = _even(measures, kind, words, room, part)
    return Paragraph(style, words, rule=_rule(text, part), inset=round((room - text.width) / 2, 2))


def signature_block(measures: Measures, words: PaperWords, recipients: Sequence[str], signature: Signature, *,
                    others: Sequence[Sequence[str]] = (), below: Sequence[str] = ()) -> Table:  # fmt: skip
    """Compose recipients (left) and signature (right); the first line of both stands on one height (II.9.d)."""
    receivers = [Paragraph(Style.RECIPIENTS, runs(words.recipients))] if recipients else []
    for index, name in enumerate(recipients):
        end = "." if index == len(recipients) - 1 else ";"
        receivers.append(Paragraph(Style.RECIPIENT, runs(f"- {name.strip().rstrip(';.').rstrip()}{end}")))
    signed = [Paragraph(Style.AUTHORITY, runs(line))
              for line in (signature.authority, signature.deputy, signature.title) if line]  # fmt: skip
    if others:
        return _several(measures, receivers, signed, signature.name, others, below)
    room = measures.signature.room.value * 72 / 25.4
    gap = measures.signature.gap_above
    forms = text_styles(measures)
    for part in (receivers, signed):
        if part:
            part[0] = replace(part[0], before=gap + forms[part[0].style].before)
    signed.append(Paragraph(Style.SIGNER, runs(signature.name), before=round(room, 1)))
    signed.extend(Paragraph(Style.AUTHORITY, runs(line)) for line in below)
    half = measures.text_width() / 2
    left = Cell(tuple(receivers) or (Paragraph(Style.RECIPIENT, ()),))
    return Table((half, half), (Row((left, Cell(tuple(signed)))),), ruled=False)


def _several(measures: Measures, receivers: list[Paragraph], signed: list[Paragraph], name: str,
             others: Sequence[Sequence[str]], below: Sequence[str]) -> Table:  # fmt: skip
    """Compose the signatures of a paper that several sign: beside each other, the recipients above them."""
    gap, room = measures.signature.gap_above, round(measures.signature.room.value * 72 / 25.4, 1)
    columns = [([Paragraph(Style.AUTHORITY, runs(line)) for line in lines[:-1]], lines[-1]) for lines in others]
    columns.append((signed, name))
    width = measures.text_width() / len(columns)
    names = [[Paragraph(Style.SIGNER, runs(who), before=room)] for _, who in columns]
    names[-1].extend(Paragraph(Style.AUTHORITY, runs(line)) for line in below)
    rows = [
        Row(tuple(Cell(tuple(titles) or (Paragraph(Style.AUTHORITY, ()),)) for titles, _ in columns), keep_next=True),
        Row(tuple(Cell(tuple(paragraphs)) for paragraphs in names)),
    ]
    if receivers:
        receivers[0] = replace(receivers[0], before=gap)
        rows.insert(0, Row((Cell(tuple(receivers), span=len(columns)),), keep_next=True))
    return Table((width,) * len(columns), tuple(rows), ruled=False)


def _shown(kind: Type, words: Runs) -> Runs:
    """Return the words as printed, in capitals where the type asks for them."""
    return tuple(type(run)(run.text.upper(), run.bold, run.italic) for run in words) if kind.upper else words


@dataclass(frozen=True)
class _Broken:
    """A centred text broken into lines: the width it is set in and the bounds of the line to draw under it.

    `low` and `high` hold for Times New Roman and for a font that runs wider, whose lines may break elsewhere.
    """

    width: float
    lines: int
    low: float
    high: float
    last: float


def _even(measures: Measures, kind: Type, words: Runs, room: float, part: Bounds) -> _Broken:
    """Break a centred text into lines of even length, so that the last one is not short against the widest.

    Of all widths those are preferred at which a drawn line can be right against both, then those with few lines.
    """
    size, bold, italic = kind.size.value, kind.bold, kind.italic
    shown = _shown(kind, words)

    measured = measures.typeface.words(shown, size, bold=bold, italic=italic)

    def broken(width: float) -> _Broken:
        sets = [[length * wider for length in fill(measured, width / wider)] for wider in (1, _STAND_IN)]
        low = max(max(lines) for lines in sets) * part.least
        return _Broken(width, max(map(len, sets)), low, min(lines[-1] for lines in sets) * part.most, sets[0][-1])

    def rank(one: _Broken) -> tuple[bool, int, float]:
        return one.low > one.high * 0.95, one.lines, -round(one.high / one.low, 1)

    best = broken(room)
    most = best.lines
    for step in range(1, int(room / 2) if best.high else 0):
        trial = broken(room - step)
        if trial.lines > most:
            break
        if rank(trial) < rank(best):
            best = trial
    return best


def _rule(text: _Broken, part: Bounds, widest: float = 0) -> float:
    """Return the length of the line under a text: right against its last line and the widest one where both allow it.

    Else it goes by the last line, which stands right above. `widest` is that of other lines that belong to the text.
    """
    low, high = max(text.low, widest * part.least), text.high
    if low > high:
        return round(high * (part.value + part.most) / 2 / part.most, 2)
    margin = (high - low) * 0.25
    return round(min(max(text.last * part.value, low + margin), high - margin), 2)
