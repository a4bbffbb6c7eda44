"""The proposed text of a report: sentences made of figures, each with what it rests on."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import groupby

from desktop.domain.base.citation import by_number
from desktop.domain.base.period import Span
from desktop.domain.base.text import clean, fold, mid_sentence, month_words, two_digits
from desktop.domain.office.unit_names import full_name, in_sentence, is_same_body, names_all
from desktop.domain.out.workbook import DOING, DONE, OVERDUE, WAITING, ReportClass
from desktop.domain.paper.cited import GivenBy
from desktop.domain.plan.plan import BlockKind
from desktop.domain.plan.superior import in_full
from desktop.domain.report.content import Part, Proposal, Source
from desktop.domain.report.figures import Figures, ReportLine
from desktop.domain.report.regime import ReportKind
from desktop.domain.task.given import short_origin
from desktop.domain.task.report_duty import is_report_duty
from desktop.domain.task.task import Role
from desktop.domain.task.wording import role

Say = Callable[..., str]
"""Words of resources/words.toml, [report]: called with the key without that, and its places."""

_MOST_NEXT = 7
"""So many tasks of the next period are named; the others are counted."""
_STANDS = re.compile(r"(?:tình hình|thực trạng|số liệu|danh sách|danh mục|việc)\b", re.IGNORECASE)
_MOST_LATE = 4
"""So many units are named as those that are late most often."""
_MOST_TEXT = 220
_DAY = r"\d{1,2}\s*[/.-]\s*\d{1,2}"
_DEADLINE = re.compile(
    r"(?:[,;]?\s*(?:hoàn thành\s+|xong\s+|gửi\s+)?(?:chậm nhất|muộn nhất|trước|đến|vào|trong)\s+(?:hết\s+|là\s+)*"
    r"|[,;]\s*(?:thời hạn|thời gian)(?:\s+(?:hoàn thành|thực hiện))?\s*:?\s*(?:(?:trước|chậm nhất|đến hết)\s+)?)"
    rf"(?:ngày\s+{_DAY}(?:\s*[/.-]\s*\d{{2,4}})?|{_DAY}\s*[/.-]\s*\d{{4}})\s*\.?$",
    re.IGNORECASE,
)
_DATE = re.compile(r"\b\d{1,2}\s*[/.-]\s*\d{1,2}\b")
_ASKS = re.compile(r"\b(?:đề nghị|kiến nghị|đề xuất|mong muốn|xin)\b", re.IGNORECASE)
_PARTS = re.compile(r"(?<=[.;])\s+|\n+|,\s+(?=(?:đề nghị|kiến nghị)\s)", re.IGNORECASE)
_CLAUSES = re.compile(r"[;.]")


@dataclass(frozen=True)
class PlanFact:
    """A plan that a report tells of."""

    id: int
    number: str
    dated: date | None
    title: str
    superior: str = ""
    kind: str = "Kế hoạch"
    issuer: str = ""
    outside: bool = False  # no plan: a paper that gives tasks outside of plans, or none
    replaced: tuple[tuple[str, date | None], ...] = ()  # number and date of versions that were issued before

    def issued_within(self, span: Span) -> list[PlanFact]:
        """Return the plan, and its versions of before, as they were issued in some days."""
        every = [
            replace(self, number=number, dated=dated) for number, dated in (*self.replaced, (self.number, self.dated))
        ]
        return [plan for plan in every if plan.dated is not None and plan.dated in span]

    def cited(self, issuer: str) -> GivenBy:
        """Return the plan as a document that is cited; `issuer` is who reports, where the plan names none."""
        return GivenBy(self.kind, self.number, self.dated, self.issuer or issuer, self.title)

    def own(self, issuer: str) -> bool:
        """Return whether it was issued by the office that reports."""
        return not self.issuer or is_same_body(self.issuer, issuer)

    @property
    def source(self) -> Source:
        """Return the plan as the source of a sentence."""
        return Source("plan", self.id)


@dataclass(frozen=True)
class Facts:
    """All that the text of a report is made of. Periods are named as within a sentence ("6 tháng đầu năm 2027")."""

    kind: ReportKind
    subject: str
    issuer: str
    receiver: str
    basis: str
    period: str
    next_period: str
    next_span: Span | None
    figures: Figures
    plans: tuple[PlanFact, ...]
    earlier: Figures | None = None  # as they stood at the cut-off of the period before
    earlier_period: str = ""
    earlier_report: Source | None = None
    later_plans: tuple[PlanFact, ...] = ()  # of the years after: what was issued in the days of the report is told
    year_before: int = 0
    done_of_before: tuple[ReportLine, ...] = ()  # of that year's plans: done in the days of this report, after its last

    @property
    def cumulative(self) -> bool:
        """Return whether what was done since the year's beginning is more than the period's own.

        A report in January on the plan of the year that is over counts what was due, or done, before that beginning.
        """
        days = [day for line in self.figures.lines for day in (line.last_day, line.done_on) if day is not None]
        of_the_year = min(days, default=self.figures.as_of).year >= self.figures.as_of.year
        return of_the_year and self.kind in {ReportKind.MONTH, ReportKind.QUARTER, ReportKind.NINE_MONTHS}


STANDARD = ("directing", "progress", "results", "shortcomings", "causes", "next", "requests")
"""Keys of the parts of the usual outline that have proposals, in its order."""


def propose(facts: Facts, say: Say, outline: Sequence[str] = ()) -> list[Part]:
    """Return the parts of a report with their proposed sentences, in the usual order or in that of an outline.

    Lines of `outline` that are no heading of the usual one become headings with nothing under them.
    """
    made = {
        "directing": _directing(facts, say),
        "progress": _progress(facts, say),
        "results": _results(facts, say),
        "shortcomings": _shortcomings(facts, say),
        "causes": _causes(facts, say),
        "next": _next(facts, say),
        "requests": _requests(facts, say),
    }
    opening = Part("opening", "", 0, ((_opening(facts, say),),))
    closing = Part("closing", "", 0, ((_closing(facts, say),),))
    usual = usual_outline(facts, say)
    if not outline:
        return [opening, *(Part(key, name, depth, made.get(key, ())) for key, depth, name in usual), closing]
    keys = {fold(name): key for key, _depth, name in usual}
    keys |= {fold(line.lstrip("- ")): key for line in plain_outline(say) for key in [_key_of(line, say)] if key}
    parts, used = [], set()
    for line in outline:
        name, depth = line.lstrip("- ").strip(), 2 if line.startswith("-") else 1
        key = keys.get(fold(name), "")
        if key and key not in used:
            used.add(key)
            shown = next((words for known, _depth, words in usual if known == key), name)
            parts.append(Part(key, shown if depth == 1 else name, depth, made.get(key, ())))
        else:
            parts.append(Part(f"own:{fold(name)}", name.upper() if depth == 1 else name, depth))
    return [opening, *parts, closing]


def usual_outline(facts: Facts, say: Say) -> list[tuple[str, int, str]]:
    """Return key, depth and words of the headings of the usual outline."""
    following = (facts.next_period or say("next-plain")).upper()
    return [
        ("I", 1, say("heading.results")),
        ("directing", 2, say("heading.directing")),
        ("progress", 2, say("heading.progress")),
        ("results", 2, say("heading.fields")),
        ("II", 1, say("heading.shortcomings")),
        ("shortcomings", 2, say("heading.limits")),
        ("causes", 2, say("heading.causes")),
        ("next", 1, say("heading.next", next=following)),
        ("requests", 1, say("heading.requests")),
    ]


_OUTLINE = (("I", "results", 1), ("directing", "directing", 2), ("progress", "progress", 2), ("results", "fields", 2),
            ("II", "shortcomings", 1), ("shortcomings", "limits", 2), ("causes", "causes", 2), ("next", "next", 1),
            ("requests", "requests", 1))  # fmt: skip


def plain_outline(say: Say) -> list[str]:
    """Return the usual outline as lines to be changed: sections, and headings with a dash before them."""
    return [
        ("- " if depth == 2 else "") + say(f"heading.{word}", next=say("next-plain")) for _key, word, depth in _OUTLINE
    ]


def _key_of(line: str, say: Say) -> str:
    return next((key for (key, _w, _d), known in zip(_OUTLINE, plain_outline(say), strict=True) if known == line), "")


# --- the parts


def _opening(facts: Facts, say: Say) -> Proposal:
    papers = [plan.cited(facts.issuer).full for plan in facts.plans if plan.number]
    if not papers and any(not plan.outside for plan in facts.plans):
        papers = [say("work-of", subject=facts.subject)]
    superiors = list(dict.fromkeys(in_full(plan.superior) for plan in facts.plans if plan.superior))
    named = [facts.basis] if facts.basis else superiors[:1]
    following = listed([*named, *papers], say)
    span = facts.figures.span
    text = say(
        "opening" if following else "opening-plain",
        papers=following, issuer=facts.issuer, subject=_work(facts.subject), period=facts.period,
        first=day_text(span.first), last=day_text(facts.figures.last_day),
    )  # fmt: skip
    return Proposal("opening", _of_facts(clean(text), facts), tuple(plan.source for plan in facts.plans))


def _work(subject: str) -> str:
    """Return the work that a report is about: a subject like "Kết quả công tác …" names it behind its first words."""
    return re.sub(r"^(?:báo cáo\s+)?(?:kết quả|tình hình, kết quả)\s+", "", subject, flags=re.IGNORECASE)


def _of_facts(text: str, facts: Facts) -> str:
    """Return a sentence on a report that tells how things are, or gives figures: those have no results."""
    subject = _work(facts.subject)
    return text.replace(f"kết quả {subject}", subject) if _STANDS.match(subject) else text


def _closing(facts: Facts, say: Say) -> Proposal:
    text = say(
        "closing" if facts.next_period else "closing-plain",
        subject=_work(facts.subject), period=facts.period, next=facts.next_period, issuer=facts.issuer,
        receiver=facts.receiver,
    )  # fmt: skip
    return Proposal(
        "closing", _of_facts(clean(text), facts), tuple(plan.source for plan in facts.plans), kind=BlockKind.CLOSING
    )


def _directing(facts: Facts, say: Say) -> tuple[tuple[Proposal, ...], ...]:
    """Say which plans were issued in the days of the report."""
    own = (plan for plan in (*facts.plans, *facts.later_plans) if plan.own(facts.issuer))
    issued = sorted((version for plan in own for version in plan.issued_within(facts.figures.span)), key=_turn)
    papers = [plan.cited(facts.issuer).short for plan in issued]  # the opening has cited them whole
    sources = tuple(plan.source for plan in issued) or tuple(plan.source for plan in facts.plans)
    if not issued:
        text = say("directing-none", issuer=facts.issuer)
    elif len(issued) == 1:
        text = say("directing-one", issuer=facts.issuer, paper=papers[0])
    else:
        text = say("directing", issuer=facts.issuer, count=two_digits(len(issued)), papers=listed(papers, say))
    out = [Proposal("directing", text, sources)]
    named = [line for line in facts.figures.lines if line.unit]
    if named:
        units = {line.unit for line in named if not names_all(line.unit)}  # who is all is no body of its own
        text = (
            say("assigned", count=two_digits(len(named)), units=two_digits(len(units)))
            if units
            else say("assigned-all", count=two_digits(len(named)))
        )
        out.append(Proposal("assigned", text, _tasks(named)))
    return (tuple(out),)


def _turn(plan: PlanFact) -> tuple[date, int]:
    """Return by what papers are named as they were issued: the day, then the figures of the number."""
    figures = re.match(r"\d+", plan.number)
    return plan.dated or date.max, int(figures[0]) if figures else 0


def _progress(facts: Facts, say: Say) -> tuple[tuple[Proposal, ...], ...]:
    return tuple(
        paragraph
        for paragraph in (
            _totals(facts, say), _overdue(facts, say), _demands(facts, say), _periodic(facts, say),
            _compared(facts, say),
        )
        if paragraph
    )  # fmt: skip


def _totals(facts: Facts, say: Say) -> tuple[Proposal, ...]:
    now, day = facts.figures, day_text(facts.figures.as_of)
    if not now.lines:
        return (Proposal("total", say("total-none"), tuple(plan.source for plan in facts.plans)),)
    counts = now.by_class()
    done = [
        say(f"done-{key}", count=two_digits(counts[item]))
        for key, item in zip(("early", "on-time", "late"), DONE, strict=True)
        if counts[item]
    ]
    rest = [
        say(key, count=two_digits(count))
        for key, count in (("doing", now.doing), ("waiting", now.waiting), ("paused", now.paused))
        if count
    ]
    total = two_digits(now.total)
    if now.done == now.total:
        late = counts[ReportClass.DONE_LATE]
        text = say("all-done-late" if late else "all-done", total=total, day=day, late=two_digits(late))
    else:
        whole = say("total-done", done=two_digits(now.done), share=percent(now.rate())) if now.done else say("total-no")
        detail = f" ({', '.join(done)})" if done else ""
        key = "total-cumulative" if facts.cumulative else "total"
        text = say(key, total=total, day=day, state="; ".join([f"{whole}{detail}", *rest]))
    return (Proposal("total", text, _tasks(now.lines)),)


def _overdue(facts: Facts, say: Say) -> tuple[Proposal, ...]:
    late = facts.figures.overdue
    if not facts.figures.lines:
        return ()
    if not late:
        return (Proposal("overdue", say("overdue-none"), _tasks(facts.figures.lines)),)
    if len(late) == 1:
        line = late[0]
        due = line.last_day or facts.figures.as_of
        key = "overdue-one-support" if role(line.text) is Role.COORDINATE else "overdue-one"
        text = say(
            key, task=short(line.shown), unit=_named(line.unit, say), due=day_text(due),
            days=two_digits((facts.figures.as_of - due).days),
        )  # fmt: skip
        return (Proposal("overdue", text, _tasks(late)),)
    named = listed(
        [
            say("unit-count", unit=_named(unit, say), count=two_digits(count))
            for unit, count in Counter(line.unit for line in late).most_common()
        ],
        say,
    )
    return (Proposal("overdue", say("overdue", count=two_digits(len(late)), units=named), _tasks(late)),)


def _demands(facts: Facts, say: Say) -> tuple[Proposal, ...]:
    """Say how far the demands of the superiors' papers are: done are those whose tasks all are."""
    by_demand: dict[tuple[int, int], list[ReportLine]] = {}
    own = {plan.id for plan in facts.plans if plan.outside and plan.own(facts.issuer)}  # its own meetings' conclusions
    for line in facts.figures.lines:
        for key in line.demands if line.plan_id not in own else ():
            by_demand.setdefault((line.plan_id, key), []).append(line)
    if not by_demand:
        return ()
    states = Counter(_state_of([line.standing for line in lines]) for lines in by_demand.values())
    parts = [say(f"demands-{word}", count=two_digits(states[word])) for word in _DEMAND_STATES if states[word]]
    text = say("demands", count=two_digits(len(by_demand)), state="; ".join(parts))
    return (Proposal("demands", text, _tasks(line for lines in by_demand.values() for line in lines)),)


_DEMAND_STATES = ("done", "doing", "waiting", "paused", "late")


def _state_of(standings: Sequence[ReportClass]) -> str:
    """Return how far a demand is, of whose tasks these are the standings: one state of `_DEMAND_STATES`."""
    left = [item for item in standings if item not in DONE]
    if not left:
        return "done"
    if any(item in OVERDUE for item in left):
        return "late"
    if all(item is ReportClass.PAUSED for item in left):
        return "paused"
    return "waiting" if all(item in WAITING for item in standings) else "doing"


def _periodic(facts: Facts, say: Say) -> tuple[Proposal, ...]:
    """Return how far the tasks that come back are, and those that are due on several days, which are no periods."""
    out: list[Proposal] = []
    for name, recurring in (("periodic", True), ("deadlines", False)):
        lines = [line for line in facts.figures.lines if line.periods and bool(line.recurring) is recurring]
        due, met = sum(line.periods for line in lines), sum(line.met for line in lines)
        if due:
            key = f"{name}-all" if due == met else name if met else f"{name}-none"
            counts = {"met": two_digits(met), "due": two_digits(due), "rest": two_digits(due - met)}
            out.append(Proposal(name, say(key, count=two_digits(len(lines)), **counts), _tasks(lines)))
    return tuple(out)


def _compared(facts: Facts, say: Say) -> tuple[Proposal, ...]:
    """Compare with the period before: what was done in each, and the share of what is done."""
    earlier = facts.earlier
    if earlier is None or not earlier.lines or not facts.figures.lines:
        return ()
    now, before = len(facts.figures.done_within()), len(earlier.done_within())
    change = now - before
    word = "more" if change > 0 else "fewer" if change < 0 else "same"
    counted = say(f"compare-{word}", change=two_digits(abs(change)))
    if now:
        text = say("compare", period=facts.earlier_period, now=two_digits(now), counted=counted)
    else:
        key = "compare-none-before" if before else "compare-none"
        text = say(key, period=facts.earlier_period, before=two_digits(before))
    points = tenths(facts.figures.rate()) - tenths(earlier.rate())
    if earlier.lines and {line.task_id for line in earlier.lines} == {line.task_id for line in facts.figures.lines}:
        word = "up" if points > 0 else "down" if points < 0 else "level"
        text = say("compare-rate", text=text.rstrip("."), change=say(f"rate-{word}", points=decimal(abs(points))))
    sources = _tasks([*facts.figures.done_within(), *earlier.done_within()])
    if facts.earlier_report is not None:
        sources = (facts.earlier_report, *sources)
    return (Proposal("compared", text, sources),)


def _results(facts: Facts, say: Say) -> tuple[tuple[Proposal, ...], ...]:
    """Tell what was done, plan by plan, of one plan unit by unit; then what is open and was reported on.

    What answers a superior's paper is told under its name, in the order of what it asks.
    """
    out: list[tuple[Proposal, ...]] = []
    several = len({line.plan_id for line in facts.figures.lines}) > 1
    done = set(facts.figures.done_within())
    groups: dict[str, list[ReportLine]] = {}
    for line in facts.figures.lines:
        if line in done or facts.figures.has_news(line):
            usual = line.plan_title if several else full_name(line.unit) or say("no-unit")
            groups.setdefault(_answering(line, say) or usual, []).append(line)
    for name, lines in groups.items():
        finished = sum(line in done for line in lines)
        open_ones = [line.standing for line in lines if line not in done]
        waiting, paused = sum(item in WAITING for item in open_ones), open_ones.count(ReportClass.PAUSED)
        doing = len(open_ones) - waiting - paused
        of_each = {"done": finished, "doing": doing, "waiting": waiting, "paused": paused}
        counts = [say(f"group-{word}", count=two_digits(count)) for word, count in of_each.items() if count]
        plan = (Source("plan", lines[0].plan_id),) if several else ()
        text = say("group", name=name, counts=", ".join(counts))
        out.append((Proposal(f"group:{fold(name)}", text, (*plan, *_tasks(lines))),))
        units = several or bool(_answering(lines[0], say))
        for unit, of_unit in groupby(lines, key=lambda line: line.unit if units else ""):
            told_ = list(of_unit)
            under = units and bool(unit) and len(told_) > 1
            if under:  # its name once, what it did below
                head = Proposal(f"unit:{fold(name)}:{fold(unit)}", f"{full_name(unit)}:", _tasks(told_), bullet=True)
                out.append((head,))
            for line in told_:
                sentence = _told(line, say, finished=line in done, unit=units and not under)
                out.append((replace(sentence, marker="+") if under else sentence,))
    regular = [line for line in facts.figures.lines if line.continuous and line.standing in DOING]
    if regular:
        out.append((Proposal("regular", say("regular", count=two_digits(len(regular))), _tasks(regular)),))
    if facts.done_of_before:
        count = two_digits(len(facts.done_of_before))
        text = say("done-of-before", year=facts.year_before, count=count)
        out.append((Proposal("done-of-before", text, _tasks(facts.done_of_before)),))
        out += [(_told(line, say, finished=True, unit=True),) for line in facts.done_of_before]
    if not out:
        return ((Proposal("results", say("results-none"), tuple(plan.source for plan in facts.plans)),),)
    return tuple(out)


def _answering(line: ReportLine, say: Say) -> str:
    """Return under which superior's paper a task is told, "" where it answers none."""
    paper = short_origin(line.origin) if line.demands else ""
    return say("group-directive", paper=paper) if paper else ""


def _told(line: ReportLine, say: Say, *, finished: bool, unit: bool) -> Proposal:
    """Return the sentence on one task: done on which day, how, with what; or how far it is."""
    who = f"{full_name(line.unit)}: " if unit and line.unit else ""
    task, result = short(line.shown), "task-result"
    if finished:
        word = {ReportClass.DONE_EARLY: "early", ReportClass.DONE_LATE: "late"}.get(line.standing, "on-time")
        day = day_text(line.done_on) if line.done_on else ""
        in_time = say(f"word-{word}") if line.last_day is not None else ""
        if word == "late" and line.late:
            of = "periods" if line.recurring else "deadlines"
            in_time = say(f"word-late-{of}", late=two_digits(line.late), count=two_digits(line.periods))
        text = say("task-done-in-time" if in_time else "task-done", task=task, day=day, in_time=in_time)
        key = f"done:{line.task_id}"
    elif line.standing is ReportClass.PAUSED or line.standing in WAITING:
        text = say("task-paused" if line.standing is ReportClass.PAUSED else "task-waiting", task=task)
        key, result = f"doing:{line.task_id}", "task-situation"
    else:
        regular = line.continuous or line.recurring or not line.percent
        text = say("task-doing-regularly" if regular else "task-doing", task=task, percent=line.percent)
        key = f"doing:{line.task_id}"
    if line.result:
        text += say(result, result=_ended(line.result))
    if line.number:
        key_ = "product-number" if line.product else "product-number-alone"
        text += say("task-product", product=say(key_, product=_ended(line.product), number=line.number))
    text = clean(f"{who}{text if who else text[:1].upper() + text[1:]}").rstrip(".;") + "."
    return Proposal(key, text, _tasks([line]), bullet=True)


def _ended(text: str) -> str:
    """Return a result as it goes on in a sentence."""
    words = clean(text.replace("\n", "; ")).rstrip(".;, ")
    return mid_sentence(words)


def _shortcomings(facts: Facts, say: Say) -> tuple[tuple[Proposal, ...], ...]:
    now = facts.figures
    late = [line for line in now.lines if line.standing in {*OVERDUE, ReportClass.DONE_LATE}]
    out: list[tuple[Proposal, ...]] = []
    if late:
        open_ones = sum(line.standing in OVERDUE for line in late)
        counts = [
            say(key, count=two_digits(count))
            for key, count in (("late-open", open_ones), ("late-done", len(late) - open_ones))
            if count
        ]
        by_count = Counter(_named(line.unit, say) for line in late).most_common()
        units = listed([name for name, _count in by_count[:_MOST_LATE]], say)
        key = "late" if len(by_count) <= _MOST_LATE else "late-most"
        text = say(key, counts=listed(counts, say), units=units)
        out.append((Proposal("late", text, _tasks(late)),))
    for units, texts, lines in _shared(by_unit(now.lines, asking=False), say):
        text = say("difficulty", unit=units[:1].upper() + units[1:], text="; ".join(texts))
        out.append((Proposal(f"difficulty:{fold(lines[0].unit)}", text, _tasks(lines), bullet=True),))
    if not out:
        out.append((Proposal("shortcomings", say("shortcomings-none"), _tasks(now.lines)),))
    return tuple(out)


def _causes(facts: Facts, say: Say) -> tuple[tuple[Proposal, ...], ...]:
    """Propose usual causes where something is late or difficult: whoever reports keeps those that are true.

    Nothing that the office keeps says why a task is late, so these sentences have no source: they are the author's own.
    """
    now = facts.figures
    late = [line for line in now.lines if line.standing in {*OVERDUE, ReportClass.DONE_LATE} or line.difficulties]
    if not late:
        return ((Proposal("causes:none", say("causes-none"), _tasks(now.lines)),),)
    return tuple((Proposal(f"causes:{key}", say(f"causes-{key}")),) for key in ("outer", "inner"))


def by_unit(lines: Iterable[ReportLine], *, asking: bool) -> dict[str, list[tuple[ReportLine, str]]]:
    """Return what units wrote about difficulties, or what they ask for, by unit; each with its task."""
    out: dict[str, list[tuple[ReportLine, str]]] = {}
    for line in lines:
        for text in said_in(line.difficulties):
            if asks(text) is asking:
                out.setdefault(line.unit, []).append((line, text))
    return out


def said_in(text: str) -> list[str]:
    """Return the single points of what somebody wrote about difficulties and proposals."""
    return [words for part in _PARTS.split(text) if (words := clean(part).strip(" .;-+"))]


def asks(text: str) -> bool:
    """Return whether a point asks for something; else it tells of a difficulty."""
    return _ASKS.search(text) is not None


def _next(facts: Facts, say: Say) -> tuple[tuple[Proposal, ...], ...]:
    out: list[tuple[Proposal, ...]] = []
    late, span = facts.figures.overdue, facts.next_span
    end = span.last if span is not None else date.max
    still = [
        line for line in facts.figures.lines
        if line.standing not in {*DONE, *OVERDUE, ReportClass.PAUSED} and line.last_day is not None
        and line.last_day <= end
    ]  # fmt: skip
    still.sort(key=lambda line: (line.last_day or date.max, line.task_id))
    if late:
        out.append((Proposal("next:overdue", say("next-overdue", count=two_digits(len(late))), _tasks(late)),))
    now = [line for line in still if line.last_day is not None and line.last_day <= facts.figures.as_of]
    out += _due_next(
        "next-now", now, say, day=day_text(facts.figures.as_of)
    )  # neither late yet nor of the days to come
    still = [line for line in still if line not in now]
    if span is not None:  # written before the day of the figures: due by then, not in the next period
        soon = [line for line in still if line.last_day is not None and line.last_day <= span.first]
        begin = day_text(facts.figures.as_of + timedelta(days=1))
        out += _due_next("next-soon", soon, say, first=begin, last=day_text(span.first))
        still = [line for line in still if line not in soon]
    name = facts.next_period or say("next-plain")
    first = None if span is None else span.first + timedelta(days=1)
    if span is not None and first is not None and first.year < span.last.year:
        # What is due by the year's end is of its plan, though the decree counts it to the next year's report.
        old = [line for line in still if line.last_day is not None and line.last_day.year == first.year]
        out += _due_next("next-rest", old, say, year=first.year)
        still = [line for line in still if line not in old]
        first = date(span.last.year, 1, 1) if old else first
    whole = first is not None and first.day == 1 and span is not None and (span.last + timedelta(days=1)).day == 1
    if span is not None and first is not None and not whole:  # from the 15th, or from some days before the report
        name = say("next-days", next=name, first=day_text(first), last=day_text(span.last))
    out += _due_next("next-tasks", still, say, next=name)
    regular = [line for line in facts.figures.lines if line.continuous or line.recurring]
    regular = [line for line in regular if line.standing not in DONE]
    if regular or not out:
        sources = _tasks(regular) or tuple(plan.source for plan in facts.plans)
        out.append((Proposal("next:regular", say("next-regular"), sources),))
    return tuple(out)


_COUNTED = {"next-now": "next:now", "next-soon": "next:soon", "next-rest": "next:rest", "next-tasks": "next:count"}


def _due_next(key: str, lines: Sequence[ReportLine], say: Say, **words: object) -> list[tuple[Proposal, ...]]:
    """Return the sentence that counts tasks to be done (`key`), and the tasks that it names."""
    if not lines:
        return []
    named = _foremost(lines)
    text = say(key if len(named) == len(lines) else f"{key}-some", count=two_digits(len(lines)), **words)
    out: list[tuple[Proposal, ...]] = [(Proposal(_COUNTED[key], text, _tasks(lines)),)]
    same = Counter(short(line.shown) for line in named)
    for line in named:
        of_role = "next-task-support" if role(line.text) is Role.COORDINATE else "next-task"
        task = short(line.shown)
        if same[task] > 1 and line.plan_number:
            task = say("next-of-plan", task=task, paper=by_number(line.plan_number))
        due = day_text(line.last_day) if line.last_day is not None else ""
        text = say(of_role, task=_upper(task), unit=_named(line.unit, say), due=due)
        place = "next" if key == "next-tasks" else _COUNTED[key]  # in another list it is another line
        out.append((Proposal(f"{place}:{line.task_id}", text, _tasks([line]), bullet=True),))
    return out


def _foremost(lines: Sequence[ReportLine]) -> list[ReportLine]:
    """Return the tasks that a report names of those of the next period, by day: where there are many, work comes first.

    What comes back anyway, and reports to hand in, are no focus of a period as long as there is other work.
    """
    if len(lines) <= _MOST_NEXT:
        return list(lines)
    weighed = sorted(lines, key=lambda line: (_hands_in(line), bool(line.recurring)))
    chosen = {line.task_id for line in weighed[:_MOST_NEXT]}
    return [line for line in lines if line.task_id in chosen]


def _hands_in(line: ReportLine) -> bool:
    """Return whether a report is all that a task asks for, not work that one is written about."""
    first = _CLAUSES.split(line.text, maxsplit=1)[0]
    return is_report_duty(first) or line.product.strip(" .;").casefold() == "báo cáo"


def _requests(facts: Facts, say: Say) -> tuple[tuple[Proposal, ...], ...]:
    asked = by_unit(facts.figures.lines, asking=True)
    if not asked:
        text = say("requests-none", issuer=facts.issuer[:1].upper() + facts.issuer[1:])
        return ((Proposal("requests", text, tuple(plan.source for plan in facts.plans)),),)
    out = []
    for units, texts, lines in _shared(asked, say):
        words = say("request", text=_upper(_asked("; ".join(texts))), unit=units)
        out.append((Proposal(f"request:{fold(lines[0].unit)}", words, _tasks(lines), bullet=True),))
    return tuple(out)


def _shared(
    said: dict[str, list[tuple[ReportLine, str]]], say: Say
) -> list[tuple[str, tuple[str, ...], list[ReportLine]]]:
    """Return what units said, those that say the same together: their names, the texts, their tasks."""
    groups: dict[tuple[str, ...], dict[str, list[ReportLine]]] = {}
    for unit, lines in said.items():
        texts = tuple(dict.fromkeys(_ended(text) for _line, text in lines))
        groups.setdefault(texts, {})[unit] = [line for line, _text in lines]
    return [
        (
            listed([_named(unit, say) for unit in units], say),
            texts,
            [line for lines in units.values() for line in lines],
        )
        for texts, units in groups.items()
    ]


def _asked(text: str) -> str:
    return text if _ASKS.match(text) else f"đề nghị {mid_sentence(text)}"


# --- figures that the author may put in


def figure_sentences(now: Figures, say: Say) -> tuple[Proposal, ...]:
    """Return sentences on the figures of each unit and of each plan, for a text that wants to tell of one."""
    out: list[Proposal] = []
    units: dict[str, list[ReportLine]] = {}
    plans: dict[int, list[ReportLine]] = {}
    for line in now.lines:
        units.setdefault(line.unit or say("no-unit"), []).append(line)
        plans.setdefault(line.plan_id, []).append(line)
    for unit, lines in units.items():
        out.append(_figure(f"figure-unit:{fold(unit)}", _upper(unit), lines, now, say))
    for number, lines in plans.items():
        first = lines[0]
        name = by_number(first.plan_number) if first.plan_number else first.plan_title
        made = _figure(f"figure-plan:{number}", name, lines, now, say)
        out.append(Proposal(made.key, made.text, (Source("plan", number), *made.sources)))
    return tuple(out)


def _figure(key: str, name: str, lines: Sequence[ReportLine], now: Figures, say: Say) -> Proposal:
    own = Figures(now.as_of, now.span, tuple(lines))
    counts = (("figure-done", own.done), ("doing", own.doing), ("waiting", own.waiting), ("paused", own.paused))
    parts = [say(word, count=two_digits(count)) for word, count in counts if count]
    if own.overdue:
        parts.append(say("figure-overdue", count=two_digits(len(own.overdue))))
    text = say("figure", name=name, total=two_digits(own.total), day=day_text(now.as_of), state=", ".join(parts))
    return Proposal(key, text, _tasks(lines))


# --- words and figures


def _named(unit: str, say: Say) -> str:
    """Return a unit as a sentence of the report names it, without abbreviations."""
    return full_name(in_sentence(unit)) or say("no-unit")


def _tasks(lines: Iterable[ReportLine]) -> tuple[Source, ...]:
    return tuple(Source("task", number) for number in dict.fromkeys(line.task_id for line in lines))


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]


def short(text: str) -> str:
    """Return a task as it is named within a sentence: without its deadline, on one line, cut where it is very long.

    Of several dates none is left out: the last may end a clause that the first one opens ("6 tháng …, năm …").
    """
    words = clean(text).rstrip(" .;")
    if len(_DATE.findall(words)) == 1:
        words = _DEADLINE.sub("", words).rstrip(" .;,")
    if len(words) > _MOST_TEXT:
        words = f"{words[:_MOST_TEXT].rsplit(' ', 1)[0]} …"
    return mid_sentence(words)


def day_text(day: date) -> str:
    """Return a day as papers write it in figures: "14/6/2026", January and February with their zero."""
    return f"{two_digits(day.day)}/{month_words(day.month)}/{day.year}"


def percent(share: float) -> str:
    """Return a share as papers write it: one decimal place behind a comma, none for all and nothing."""
    return f"{decimal(share)}%"


def tenths(value: float) -> float:
    """Return a number with one decimal place; a half goes up, as in a workbook: 56.25 is 56.3."""
    return math.copysign(math.floor(abs(value) * 10 + 0.5) / 10, value)


def decimal(value: float) -> str:
    """Return a number with a comma, and no decimal place where that is nothing."""
    value = tenths(value)
    return str(int(value)) if value == int(value) else f"{value:.1f}".replace(".", ",")


def listed(names: Sequence[str], say: Say) -> str:
    """Join names as a sentence does; where one holds "và" or a comma itself, semicolons keep them apart."""
    if len(names) < 2:
        return "".join(names)
    if len(names) > 2 and any(" và " in name or ", " in name for name in names):
        return "; ".join(names)
    return say("joined", first=", ".join(names[:-1]), last=names[-1])
