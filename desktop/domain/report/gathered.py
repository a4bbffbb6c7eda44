"""The report on what offices below sent: sentences made of the consolidation, each with the files behind it.

Its appendices are tables in the text, so that they are edited, kept and printed as the rest of it is.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from desktop.domain.base.citation import by_number
from desktop.domain.base.period import Span
from desktop.domain.base.text import day_words, fold, mid_sentence, roman, two_digits
from desktop.domain.out.consolidation import Collected, OfficeRow, Overview, SentLine, Standing, Totals
from desktop.domain.out.outcome import Outcome
from desktop.domain.out.tally import TallyRow
from desktop.domain.out.workbook import DOING, DONE, OVERDUE, WAITING, ReportClass
from desktop.domain.report.content import Listing, Part, Proposal, Source
from desktop.domain.report.proposals import Say, asks, day_text, decimal, listed, percent, said_in, short, tenths

FILE, LIST = "collected", "communes"
"""Kinds of sources: a file that an office sent, and the list of those that are to send."""

_NAMED = 5
"""As many offices are named in a sentence; more stand in the appendix."""
_MOST, _TOP, _TEXTS = 300, 3, 5
"""Rows of an appendix, offices that are named as those with most, texts that a sentence gathers."""
_GIVEN = 7
"""As many tasks that were given have a line of their own in the text; the appendix has all."""
_IN_A_SENTENCE, _IN_LINES = 3, 7
"""As many kinds of plans or units stand in one sentence, or have a line of their own before an appendix has all."""
_WIDTHS = {
    "offices": (11, 52, 24, 34, 20, 20, 20, 20, 16, 16, 22),
    "missing": (11, 60, 94),
    "kinds": (11, 88, 22, 22, 22, 22, 18, 18, 24),
    "units": (11, 88, 22, 22, 22, 22, 18, 18, 24),
    "given": (11, 58, 33, 32, 30, 28, 30, 20, 24),
    "overdue": (11, 42, 75, 38, 25, 20, 46),
    "said": (11, 110, 24, 112),
}
"""How wide the columns of the appendices are beside each other: the names of offices stand on one line."""
_FILES = 200  # more files than that are not named one by one: the list of the period stands for them
_LOW = 70.0


@dataclass(frozen=True)
class GivenRow:
    """A task that was given to the offices below by a plan, and how far each is with it; `time` where it has no day."""

    number: str
    dated: date | None
    row: TallyRow
    time: str = ""

    @property
    def unknown(self) -> tuple[str, ...]:
        """Return the offices of which nothing is known of the task."""
        return (*self.row.silent, *self.row.missing)


@dataclass(frozen=True)
class Gathered:
    """All that the text is made of. `due` are the tasks that fell due by the cut-off and those of them that are done.

    `order` is the place of each office in the list; `lines` are those that are overdue, `said` those with difficulties,
    each with the name of the office. `earlier` are the totals of the period before.
    """

    issuer: str
    receiver: str
    subject: str
    period: str
    first: date
    cut_off: date
    day: date
    found: Overview
    order: Mapping[str, int]
    due: Mapping[str, tuple[int, int]]
    lines: Sequence[tuple[OfficeRow, SentLine]]
    said: Sequence[tuple[OfficeRow, SentLine]]
    earlier: Totals | None = None
    earlier_period: str = ""
    given: Sequence[GivenRow] = ()

    @property
    def last_day(self) -> date:
        """Return the last day that the figures can speak of."""
        return Span(self.first, self.cut_off).counted_to(self.day)

    @cached_property
    def places(self) -> list[OfficeRow]:
        """Return the offices in the order of the list, those that are not on it behind."""
        return sorted(self.found.rows, key=lambda row: self.order.get(row.key, len(self.order)))

    @cached_property
    def senders(self) -> list[OfficeRow]:
        """Return the offices of which a file counts."""
        return [row for row in self.places if row.files]

    @cached_property
    def absent(self) -> list[OfficeRow]:
        """Return the offices of the list of which no file counts."""
        return [row for row in self.places if row.listed and row.standing in {Standing.MISSING, Standing.REFUSED}]


@dataclass
class Reading:
    """Goes through the rows of all files that count, and keeps what the text is made of."""

    found: Overview
    cut_off: date
    due: dict[str, tuple[int, int]] = field(default_factory=dict)
    lines: list[tuple[OfficeRow, SentLine]] = field(default_factory=list)
    said: list[tuple[OfficeRow, SentLine]] = field(default_factory=list)

    def take(self, files: Iterable[tuple[Collected, list[SentLine]]]) -> None:
        """Read files with their rows."""
        of = {item.id: row for row in self.found.rows for item in row.files}
        last = self.cut_off.isoformat()
        for item, lines in files:
            row = of[item.id]
            due, done = self.due.get(row.key, (0, 0))
            for line in lines:
                if line.standing in OVERDUE:
                    self.lines.append((row, line))
                if line.difficulties:
                    self.said.append((row, line))
                if line.standing in OVERDUE or (line.due[4:5] == "-" and line.due <= last):
                    due += 1
                    done += line.standing in DONE
            self.due[row.key] = due, done


def propose_gathered(
    facts: Gathered, say: Say, columns: Callable[[str], Sequence[str]]
) -> tuple[list[Part], list[Listing]]:
    """Return the parts of the text with their sentences, and the tables of its appendices."""
    listings = _listings(facts, say, columns)
    label = _labels(listings, say)
    standing = Part("sent", say("gathered.heading.sent"), 1, _sent(facts, say, label))
    progress = Part("progress", say("heading.progress"), 2, _progress(facts, say))
    kinds = Part("kinds", say("gathered.heading.kinds"), 2, _kinds(facts, say, label))
    overdue = Part("overdue", say("gathered.heading.overdue"), 2, _overdue(facts, say, label))
    parts = [
        Part("opening", "", 0, ((_opening(facts, say),),)),
        standing,
        Part("II", say("heading.results"), 1),
        progress,
        *([kinds] if kinds.paragraphs else []),
        *([Part("given", say("gathered.heading.given"), 2, _given(facts, say, label))] if facts.given else []),
        overdue,
        Part("said", say("gathered.heading.said"), 1, _said(facts, say, label)),
        Part("next", say("gathered.heading.next"), 1, _next(facts, say)),
        Part("requests", say("heading.requests"), 1, _requests(facts, say)),
        Part("closing", "", 0, ((_closing(facts, say),),)),
    ]
    return parts, listings


def _labels(listings: Sequence[Listing], say: Say) -> dict[str, str]:
    name = say("gathered.appendix")
    if len(listings) < 2:
        return {item.key: name for item in listings}
    return {item.key: f"{name} {roman(number)}" for number, item in enumerate(listings, 1)}


def number_words(count: int) -> str:
    """Return a count as papers write it: two digits at least, dots between thousands."""
    if not count:
        return "0"  # a zero before a zero says nothing
    return two_digits(count) if count < 1000 else f"{count:,}".replace(",", ".")


def _place(facts: Gathered) -> tuple[Source, ...]:
    return (Source(LIST, facts.found.period.year),)


def _files(rows: Iterable[OfficeRow], facts: Gathered) -> tuple[Source, ...]:
    """Return the files of offices, and the list of the period: of very many files the list alone."""
    found = [Source(FILE, item.id) for row in rows for item in row.files]
    return _place(facts) if len(found) > _FILES else (*found, *_place(facts))


def _opening(facts: Gathered, say: Say) -> Proposal:
    text = say("gathered.opening", issuer=facts.issuer, subject=facts.subject, period=facts.period,
               first=day_text(facts.first), last=day_text(facts.last_day))  # fmt: skip
    return Proposal("opening", text, _place(facts))


def _closing(facts: Gathered, say: Say) -> Proposal:
    text = say("closing-plain", subject=say("gathered.subject", subject=facts.subject, period=facts.period),
               issuer=facts.issuer, receiver=facts.receiver)  # fmt: skip
    return Proposal("closing", text, _place(facts))


def _sent(facts: Gathered, say: Say, label: Mapping[str, str]) -> tuple[tuple[Proposal, ...], ...]:
    """Say how many offices sent, which did not, and what the figures leave out."""
    found, day = facts.found, day_text(facts.day)
    total, sent = sum(row.listed for row in found.rows), found.sent
    rows = facts.senders
    late = [row for row in rows if row.listed and row.standing is Standing.LATE]
    counts = {"day": day, "sent": number_words(sent), "total": number_words(total),
              "due": day_text(found.due), "share": percent(100 * sent / total) if total else "",
              "late": number_words(len(late)), "on_time": number_words(sent - len(late))}  # fmt: skip
    if not sent:
        key = "sent-none"
    elif sent == total:
        key = "sent-all-late" if late else "sent-all"
    elif sent == 1:
        key = "sent-one"
    else:
        key = "sent" if 0 < len(late) < sent else "sent-late" if late else "sent-in-time"
    named = next((row.place.name for row in rows if row.listed), "")
    first = [Proposal("sent", say(f"gathered.{key}", name=named, **counts), _files(rows, facts))]
    if late and len(late) <= _NAMED and sent > 1:
        names = listed(
            [say("gathered.days-late", name=row.place.name, days=two_digits(row.days_late)) for row in late], say
        )
        first.append(Proposal("late", say("gathered.late", names=names), _files(late, facts)))
    out = [tuple(first)]
    missing = [row for row in facts.absent if row.standing is Standing.MISSING]
    wrong = [row for row in facts.absent if row.standing is Standing.REFUSED]
    second = []
    for key, group in (("missing", missing), ("refused", wrong)):
        if len(group) == 1:
            second.append(Proposal(key, say(f"gathered.{key}-one", name=group[0].place.name), _place(facts)))
        elif 1 < len(group) <= _NAMED:
            names = listed([row.place.name for row in group], say)
            text = say(f"gathered.{key}-some", count=two_digits(len(group)), names=names)
            second.append(Proposal(key, text, _place(facts)))
        elif group:
            text = say(f"gathered.{key}", count=number_words(len(group)), appendix=label["missing"])
            second.append(Proposal(key, text, _place(facts)))
    if facts.absent:
        text = say("gathered.caution", count=number_words(len(facts.absent)))
        second.append(Proposal("caution", text, _place(facts)))
    if second:
        out.append(tuple(second))
    if found.unlisted:
        text = say("gathered.unlisted", count=two_digits(found.unlisted),
                   names=listed([row.place.name for row in rows if not row.listed], say))  # fmt: skip
        out.append((Proposal("unlisted", text, _files([row for row in rows if not row.listed], facts)),))
    return tuple(out)


def _progress(facts: Gathered, say: Say) -> tuple[tuple[Proposal, ...], ...]:
    totals, rows = facts.found.totals, facts.senders
    if not totals.total:
        return ((Proposal("total", say("gathered.total-none"), _place(facts)),),)
    everything = _files(rows, facts)
    share = 100 * totals.done / totals.total
    parts = [
        (say("total-done", done=number_words(totals.done), share=percent(share)) if totals.done else say("total-no")),
    ]
    done = [
        say(f"done-{word}", count=number_words(totals.all[item]))
        for word, item in (("early", ReportClass.DONE_EARLY), ("on-time", ReportClass.DONE_ON_TIME),
                           ("late", ReportClass.DONE_LATE)) if totals.all[item]
    ]  # fmt: skip
    if done:
        parts[0] += f" ({', '.join(done)})"
    for key, group in (("doing", DOING), ("waiting", WAITING), ("paused", (ReportClass.PAUSED,))):
        if count := sum(totals.all[item] for item in group):
            parts.append(say(key, count=number_words(count)))
    text = say("gathered.total", total=number_words(totals.total), count=number_words(len(rows)),
               day=day_text(facts.last_day), state="; ".join(parts))  # fmt: skip
    first = [Proposal("total", text, everything)]
    if facts.earlier is not None and facts.earlier.total:
        points = tenths(share) - tenths(100 * facts.earlier.done / facts.earlier.total)
        word = "rate-level" if not round(points, 1) else "rate-up" if points > 0 else "rate-down"
        change = say(word, points=decimal(abs(round(points, 1)))) if word != "rate-level" else say(word)
        first.append(Proposal("compared", say("gathered.compared", period=facts.earlier_period, change=change),
                              everything))  # fmt: skip
    out = [tuple(first)]
    had = [(row, *facts.due[row.key]) for row in rows if facts.due.get(row.key, (0, 0))[0]]
    whole = [row for row, due, done_ in had if due == done_]
    low = [row for row, due, done_ in had if 100 * done_ / due < _LOW]
    second = []
    if whole:
        text = say("gathered.whole", count=number_words(len(whole)))
        second.append(Proposal("whole", text, _files(whole, facts)))
    if low:
        names = f" ({listed([row.place.name for row in low], say)})" if len(low) <= _NAMED else ""
        text = say("gathered.low", count=number_words(len(low)), names=names)
        second.append(Proposal("low", text, _files(low, facts)))
    if second:
        out.append(tuple(second))
    return tuple(out)


def _parts(facts: Gathered, key: str, say: Say) -> list[tuple[str, Counter[str]]]:
    """Return the counts of each kind of plan or of unit, the largest first; none where there is only one.

    What nobody leads counts among the units, so that they add up to all tasks.
    """
    counts = facts.found.totals.kinds if key == "kinds" else facts.found.totals.units
    nobody = "" if key == "kinds" else _upper(say("no-unit"))
    named = [(name or nobody, part) for name, part in counts.items() if name or nobody]
    return sorted(named, key=lambda item: -item[1].total()) if len(named) > 1 else []


def _kinds(facts: Gathered, say: Say, label: Mapping[str, str]) -> tuple[tuple[Proposal, ...], ...]:
    """Say how far each kind of plan and each kind of unit is: a few in a sentence, more in lines of their own."""
    out = []
    for key in ("kinds", "units"):
        parts, files = _parts(facts, key, say), _files(facts.senders, facts)
        if len(parts) <= _IN_A_SENTENCE:
            if parts:
                text = say(f"gathered.{key}", parts="; ".join(_part(name, part, say) for name, part in parts))
                out.append((Proposal(key, text, files),))
            continue
        text = say(f"gathered.{key}-listed", appendix=label[key]) if key in label else say(f"gathered.{key}-lines")
        out.append((Proposal(key, text, files),))
        shown = parts if key not in label else parts[:_IN_LINES]
        lines = [(f"{key}:{fold(name)}", name, part) for name, part in shown]
        if rest := parts[len(shown) :]:
            name = say(f"gathered.{key}-rest", count=number_words(len(rest)))
            lines.append((f"{key}-rest", name, sum((part for _name, part in rest), Counter())))
        out += [(Proposal(own, f"{_part(name, part, say)}.", files, bullet=True),) for own, name, part in lines]
    return tuple(out)


def _part(name: str, part: Counter[str], say: Say) -> str:
    total, done = part.total(), sum(part[item] for item in DONE)
    late = sum(part[item] for item in OVERDUE)
    text = say("gathered.part", name=name, done=number_words(done), total=number_words(total),
               share=percent(100 * done / total))  # fmt: skip
    return text + (say("gathered.part-late", count=number_words(late)) if late else "")


def _given(facts: Gathered, say: Say, label: Mapping[str, str]) -> tuple[tuple[Proposal, ...], ...]:
    """Say how many offices have done each task that was given to them."""
    named = [
        by_number(item.number) + (f" {say('gathered.given-dated', day=day_text(item.dated))}" if item.dated else "")
        for item in facts.given
    ]
    papers = listed(list(dict.fromkeys(named)), say)
    text = say("gathered.given", count=number_words(len(facts.given)), papers=papers, appendix=label["given"])
    out = [(Proposal("given", text, _place(facts)),)]
    for item in facts.given[:_GIVEN]:
        row = item.row
        groups = (("done", row.done), ("working", row.working), ("late", row.overdue),
                  ("paused", row.paused), ("unknown", item.unknown))  # fmt: skip
        told = [say(f"gathered.given-{key}", count=number_words(len(names))) for key, names in groups if names]
        text = say("gathered.given-task", task=_upper(short(row.task.text)), told=", ".join(told))
        task = Source("task", int(row.task.key.rpartition(".")[2]))
        out.append((Proposal(f"given:{row.task.key}", text, (task, *_place(facts)), bullet=True),))
    return tuple(out)


def _overdue(facts: Gathered, say: Say, label: Mapping[str, str]) -> tuple[tuple[Proposal, ...], ...]:
    total = facts.found.totals.overdue
    rows = [row for row in facts.places if row.totals.overdue]
    if not total:
        return ((Proposal("overdue", say("overdue-none"), _files(facts.senders, facts)),),)
    if total == 1 and facts.lines:
        row, line = facts.lines[0]
        text = say("gathered.overdue-one", name=row.place.name, task=short(line.text), unit=line.unit or say("no-unit"))
        return ((Proposal("overdue", text, _files([row], facts)),),)
    most = sorted(rows, key=lambda row: -row.totals.overdue)[:_TOP]
    names = listed(
        [say("gathered.most", name=row.place.name, count=number_words(row.totals.overdue)) for row in most], say
    )
    key = "overdue" if len(rows) > _TOP else "overdue-few"
    text = say(f"gathered.{key}", count=number_words(total), places=number_words(len(rows)), names=names,
               appendix=label["overdue"])  # fmt: skip
    return ((Proposal("overdue", text, _files(rows, facts)),),)


def _texts(facts: Gathered, *, asking: bool) -> list[tuple[str, dict[str, OfficeRow]]]:
    """Return what offices wrote, texts that say the same as one, each with its offices; what most wrote first."""
    out: dict[str, tuple[str, dict[str, OfficeRow]]] = {}
    for row, line in sorted(facts.said, key=lambda item: facts.order.get(item[0].key, len(facts.order))):
        for text in said_in(line.difficulties):
            if asks(text) is asking:
                out.setdefault(fold(text), (text, {}))[1][row.key] = row
    return sorted(out.values(), key=lambda item: -len(item[1]))


def _said(facts: Gathered, say: Say, label: Mapping[str, str]) -> tuple[tuple[Proposal, ...], ...]:
    """Tell what offices wrote: difficulties that several have, and what they ask for."""
    if not facts.said:
        return ((Proposal("said", say("gathered.said-none"), _files(facts.senders, facts)),),)
    out = []
    for key, asking in (("difficulties", False), ("proposals", True)):
        found = _texts(facts, asking=asking)
        if not found:
            text = say(f"gathered.{key}-none")
            out.append((Proposal(key, text, _files(facts.senders, facts)),))
            continue
        offices = {row.key: row for _text, group in found for row in group.values()}
        named = "; ".join(
            say("gathered.text", text=mid_sentence(text), count=number_words(len(group)))
            if len(group) > 1
            else mid_sentence(text)
            for text, group in found[:_TEXTS]
        )
        tail = say("gathered.more", count=number_words(len(found) - _TEXTS)) if len(found) > _TEXTS else ""
        text = say(f"gathered.{key}", count=number_words(len(found)), places=number_words(len(offices)), texts=named,
                   more=tail, appendix=label["said"])  # fmt: skip
        out.append((Proposal(key, text, _files(offices.values(), facts)),))
    return tuple(out)


def _next(facts: Gathered, say: Say) -> tuple[tuple[Proposal, ...], ...]:
    out = []
    if facts.absent:
        text = say("gathered.next-missing", count=number_words(len(facts.absent)))
        out.append((Proposal("next:missing", text, _place(facts), bullet=True),))
    if total := facts.found.totals.overdue:
        rows = [row for row in facts.places if row.totals.overdue]
        text = say("gathered.next-overdue", count=number_words(total), places=number_words(len(rows)))
        out.append((Proposal("next:overdue", text, _files(rows, facts), bullet=True),))
    if facts.said:
        rows = list({row.key: row for row, _line in facts.said}.values())
        out.append((Proposal("next:said", say("gathered.next-said"), _files(rows, facts), bullet=True),))
    out.append((Proposal("next:usual", say("gathered.next-usual"), bullet=True),))
    return tuple(out)


def _requests(facts: Gathered, say: Say) -> tuple[tuple[Proposal, ...], ...]:
    text = say("requests-none", issuer=facts.issuer[:1].upper() + facts.issuer[1:])
    return ((Proposal("requests", text),),)


# --- appendices


def _listings(facts: Gathered, say: Say, columns: Callable[[str], Sequence[str]]) -> list[Listing]:
    rows = [list(columns("gathered.offices-columns")), *_offices(facts, say)]
    title = say("gathered.offices-title", period=facts.period)
    out = [Listing("offices", title, rows, landscape=True, widths=_WIDTHS["offices"])]
    if facts.absent:
        rows = [
            [str(number), _upper(row.place.name), why_absent(row, say)]
            for number, row in enumerate(facts.absent, start=1)
        ]
        out.append(
            Listing(
                "missing",
                say("gathered.missing-title", period=facts.period),
                [list(columns("gathered.missing-columns")), *rows],
                widths=_WIDTHS["missing"],
            )
        )
    for key in ("kinds", "units"):
        if len(parts := _parts(facts, key, say)) > _IN_LINES:
            rows = [[str(number), name, *_figures(Totals(part))] for number, (name, part) in enumerate(parts, start=1)]
            title = say(f"gathered.{key}-title", period=facts.period)
            table = [list(columns(f"gathered.{key}-columns")), *rows]
            out.append(Listing(key, title, table, landscape=True, widths=_WIDTHS[key]))
    if facts.given:
        rows = [
            [str(number), item.row.task.text, item.number,
             day_words(item.row.task.deadline) if item.row.task.deadline else item.time,
             *(_named(names, say) for names in (item.row.done, item.row.working, item.row.overdue, item.row.paused,
                                           item.unknown))]
            for number, item in enumerate(facts.given[:_MOST], start=1)
        ]  # fmt: skip
        out.append(_limited("given", facts, say, len(facts.given), [list(columns("gathered.given-columns")), *rows]))
    if facts.lines:
        late = sorted(
            facts.lines, key=lambda item: (-(item[1].late or 0), facts.order.get(item[0].key, len(facts.order)))
        )
        rows = [
            [str(number), _upper(row.place.name), line.text, line.unit, _day(line.due),
             "" if line.late is None else str(line.late), line.result]
            for number, (row, line) in enumerate(late[:_MOST], start=1)
        ]  # fmt: skip
        out.append(_limited("overdue", facts, say, len(late), [list(columns("gathered.overdue-columns")), *rows]))
    if facts.said:
        texts = [*_texts(facts, asking=False), *_texts(facts, asking=True)]
        rows = [
            [str(number), _upper(text), str(len(group)), "; ".join(row.place.name for row in group.values())]
            for number, (text, group) in enumerate(texts[:_MOST], start=1)
        ]
        out.append(_limited("said", facts, say, len(texts), [list(columns("gathered.said-columns")), *rows]))
    return out


def _limited(key: str, facts: Gathered, say: Say, count: int, rows: list[list[str]]) -> Listing:
    title = say(f"gathered.{key}-title", period=facts.period)
    if count > _MOST:
        title = say("gathered.limited", title=title, most=_MOST, count=number_words(count))
    return Listing(key, title, rows, landscape=True, widths=_WIDTHS[key])


def _named(names: Sequence[str], say: Say) -> str:
    """Return how many offices there are, with their names where they are few."""
    if not names or len(names) > _NAMED:
        return number_words(len(names)) if names else "0"
    return say("gathered.given-names", count=number_words(len(names)), names=", ".join(names))


def _offices(facts: Gathered, say: Say) -> list[list[str]]:
    """Return a row for each office, and the sum: what the workbook's sheet of offices has."""
    out = []
    for number, row in enumerate(facts.places, start=1):
        day = day_words(row.received_on) if row.received_on is not None else ""
        if row.standing is Standing.LATE:
            state = say("gathered.late-by", days=row.days_late)
        else:
            state = say(f"gathered.standing.{row.standing.value}")
        figures = _figures(row.totals) if row.files else [""] * 7
        out.append([str(number), _upper(row.place.name), day, state, *figures])
    return [*out, ["", say("gathered.sum"), "", "", *_figures(facts.found.totals)]]


def _figures(totals: Totals) -> list[str]:
    counts = [
        totals.total, totals.done, *(sum(totals.all[item] for item in group) for group in (DOING, WAITING)),
        totals.all[ReportClass.PAUSED], totals.overdue,
    ]  # fmt: skip
    share = percent(100 * totals.done / totals.total) if totals.total else ""
    return [*(f"{count:,}".replace(",", ".") for count in counts), share]


def why_absent(row: OfficeRow, say: Say) -> str:
    """Return why nothing of an office counts: it has not sent, or what is wrong with its files."""
    if row.standing is Standing.MISSING:
        return say("gathered.standing.missing")
    told = [
        say(f"gathered.why.{item.outcome.value}", file=item.file)
        for item in row.refused
        if item not in row.contradicting
    ]
    if row.contradicting:
        names = listed([item.file for item in row.contradicting], say)
        told.insert(0, say(f"gathered.why.{Outcome.CONTRADICTS.value}", files=names))
    return "; ".join(dict.fromkeys(told))


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]


def _day(text: str) -> str:
    try:
        return day_words(date.fromisoformat(text))
    except ValueError:
        return text
