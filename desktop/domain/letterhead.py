"""Letterhead, title and signature block: the parts that every document of an office shares."""

from __future__ import annotations

import re
from collections.abc import Sequence

from desktop.domain.decree import Bounds, Measures, Type
from desktop.domain.plan import PartialDate, Signature
from desktop.domain.sheet import Cell, Paragraph, Row, Style, Table
from desktop.domain.text import Runs, month_words, runs, two_digits
from desktop.domain.words import PaperWords

BLANK = "\u00a0" * 6
"""Room for a number or a day that is written in by hand; spaces that neither break nor shrink."""

_NUMBER = re.compile(r"^\s*(\d+)\s*(/.*)$")
_STAND_IN = 1.045
"""How much wider a line may come out where Times New Roman is replaced by other fonts."""


def number_text(number: str, symbol: str) -> str:
    """Return number and symbol as printed: "05/KH-UBND", and room before the symbol while there is no number.

    A number below 10 gets its zero (appendix I, part I, II.3.c).
    """
    found = _NUMBER.match(number)
    if found:
        return f"{two_digits(int(found[1]))}{found[2].strip()}"
    return number.strip() or f"{BLANK}/{symbol}"


def date_text(dated: PartialDate, words: PaperWords) -> str:
    """Return "ngày 05 tháng 01 năm 2026", with room for the parts that are open."""
    return words.date.format(
        day=BLANK if dated.day is None else two_digits(dated.day),
        month=BLANK if dated.month is None else month_words(dated.month),
        year=BLANK if dated.year is None else dated.year,
    )


def letterhead(measures: Measures, words: PaperWords, *, parent: str, issuer: str, number: str, place: str,
               dated: PartialDate, urgency: str = "") -> Table:  # fmt: skip
    """Compose the two columns at the top of a document; `issuer` may hold line breaks."""
    right = measures.letterhead.right_column.value
    left = measures.text_width() - right
    names = [line.strip() for line in issuer.split("\n") if line.strip()]
    agency = [Paragraph(Style.PARENT, runs(line.strip())) for line in parent.split("\n") if line.strip()]
    agency += [_even(measures, Style.ISSUER, measures.type.issuer, runs(name), left) for name in names]
    if names:
        widths = [_lines(measures, measures.type.issuer, runs(name), left)[0] for name in names]
        rule = _rule([width for lines in widths for width in lines], measures.lines.issuer)
        last = agency[-1]
        agency[-1] = Paragraph(last.style, last.runs, rule=rule, inset=last.inset)
    motto = measures.type.motto
    length = measures.typeface.width(words.motto, motto.size.value, bold=motto.bold) * measures.lines.motto.value
    nation = (
        Paragraph(Style.NATION, runs(words.nation)),
        Paragraph(Style.MOTTO, runs(words.motto), rule=round(length, 2)),
    )
    date = date_text(dated, words)
    under = [Paragraph(Style.NUMBER, runs(words.number.format(number=number)))]
    if urgency.strip():
        box = measures.urgency.widths.get(urgency.strip().upper(), max(measures.urgency.widths.values()))
        under.append(Paragraph(Style.URGENCY, runs(urgency.strip()), box=box))
    placed = words.place_and_date.format(place=place, date=date) if place else date
    return Table(
        (left, right),
        (
            Row((Cell(tuple(agency) or (Paragraph(Style.PARENT, ()),)), Cell(nation))),
            Row((Cell(tuple(under)), Cell((Paragraph(Style.DATE, runs(placed)),)))),
        ),
        ruled=False,
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
    even = _even(measures, style, kind, words, room)
    lines = _lines(measures, kind, words, room)[0]
    return Paragraph(style, words, rule=_rule(lines, measures.lines.subject), inset=even.inset)


def signature_block(measures: Measures, words: PaperWords, recipients: Sequence[str], signature: Signature) -> Table:
    """Compose recipients (left) and signature (right); the first line of both stands on one height (II.9.d)."""
    receivers = [Paragraph(Style.RECIPIENTS, runs(words.recipients))] if recipients else []
    for index, name in enumerate(recipients):
        end = "." if index == len(recipients) - 1 else ";"
        receivers.append(Paragraph(Style.RECIPIENT, runs(f"- {name.strip().rstrip(';.').rstrip()}{end}")))
    signed = [Paragraph(Style.AUTHORITY, runs(line))
              for line in (signature.authority, signature.deputy, signature.title) if line]  # fmt: skip
    room = measures.signature.room.value * 72 / 25.4
    signed.append(Paragraph(Style.SIGNER, runs(signature.name), before=round(room, 1)))
    half = measures.text_width() / 2
    left = Cell(tuple(receivers) or (Paragraph(Style.RECIPIENT, ()),))
    return Table((half, half), (Row((left, Cell(tuple(signed)))),), ruled=False)


def _shown(kind: Type, words: Runs) -> Runs:
    """Return the words as printed, in capitals where the type asks for them."""
    return tuple(type(run)(run.text.upper(), run.bold, run.italic) for run in words) if kind.upper else words


def _lines(measures: Measures, kind: Type, words: Runs, room: float) -> tuple[list[float], float]:
    """Break a centred text into lines of even length; return their widths and the width to set it in.

    Of all widths that need no more lines than the full one, that with the longest last line is taken; a full width
    that has one line, or an even last line, stays.
    """
    size, bold, italic = kind.size.value, kind.bold, kind.italic
    shown = _shown(kind, words)
    full = measures.typeface.lines(shown, size, room, bold=bold, italic=italic)
    if len(full) < 2:
        return full, room
    best, width = full, room
    trial = room
    while trial > room * 0.5 and best[-1] < max(best) * 0.98:
        trial -= 1
        lines = measures.typeface.lines(shown, size, trial, bold=bold, italic=italic)
        if len(lines) > len(full) or max(lines) > trial:
            break
        if lines[-1] / max(lines) > best[-1] / max(best) + 0.01:
            best, width = lines, trial
    if width < room:
        wide = min(room, max(best) * _STAND_IN)
        same = measures.typeface.lines(shown, size, wide, bold=bold, italic=italic) == best
        width = wide if same else width
    return best, width


def _even(measures: Measures, style: Style, kind: Type, words: Runs, room: float) -> Paragraph:
    """Compose a centred paragraph whose lines are of even length."""
    width = _lines(measures, kind, words, room)[1]
    return Paragraph(style, words, inset=round((room - width) / 2, 2))


def _rule(lines: Sequence[float], part: Bounds) -> float:
    """Return the length of the line under a text.

    It is within the bounds both of the last line and of the widest one where the two allow it, else of the last, which
    stands right above.
    """
    last, widest = lines[-1], max(lines)
    low, high = part.least * widest, part.most * last
    if low > high:
        return round(last * (part.value + part.most) / 2, 2)
    wanted = last * part.value
    margin = (high - low) * 0.25
    return round(min(max(wanted, low + margin), high - margin), 2)
