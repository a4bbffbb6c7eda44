"""Which reports an office owes: kinds, the days whose figures count, the day they are due, to whom."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from desktop.domain.base.errors import QT_TRANSLATE_NOOP, UserError
from desktop.domain.base.period import Period, PeriodKind, Span
from desktop.domain.base.text import clean, fold, mid_sentence
from desktop.domain.plan.plan import OUTSIDE, Plan
from desktop.domain.plan.rows import PlanRow


class ReportKind(StrEnum):
    """Kinds of reports; the first five come back."""

    MONTH = "month"
    QUARTER = "quarter"
    HALF = "half"
    NINE_MONTHS = "nine-months"
    YEAR = "year"
    THEMATIC = "thematic"
    AD_HOC = "ad-hoc"


_NO_KIND = frozenset({"imported", "blank", "trong", OUTSIDE})
"""Plans that no template made: their kind says nothing of what they are about."""

PERIODIC = (ReportKind.MONTH, ReportKind.QUARTER, ReportKind.HALF, ReportKind.NINE_MONTHS, ReportKind.YEAR)
_COUNTS = {ReportKind.MONTH: 12, ReportKind.QUARTER: 4, ReportKind.HALF: 2}


class CutOff(StrEnum):
    """How the days of a period are bounded whose figures a report holds."""

    DECREE = "decree"  # from the 15th of the month before to the 14th of the last month (09/2019/NĐ-CP)
    CALENDAR = "calendar"  # from the first to the last day of the period
    BEFORE_DUE = "before-due"  # until some days before the report is due


class Which(StrEnum):
    """Which periods of a year are reported."""

    ALL = "all"
    PARTS = "parts"  # without those that a report of a longer period covers: Q1 and Q3, H1, months inside a quarter


@dataclass(eq=False)
class ReportRule:
    """A report that comes back. `due_day` lies in the last month of the period, or `shift` months after (or before) it.

    `subject` is what the title speaks of ("công tác đối ngoại"), `basis` the paper that asks for the report, `scope`
    the plans that it tells of: all (""), those of a template ("kind:doi-ngoai"), or those whose subject is that
    ("subject:chuyen doi so", see `about`), for plans that no template made. `outline` has the headings, those
    of the second level opened by a dash; none stands for the usual ones. Reports due before `since` are not owed.
    """

    kind: ReportKind
    subject: str
    receiver: str
    cut_off: CutOff = CutOff.DECREE
    due_day: int = 18
    shift: int = 0
    lead_days: int = 5  # between the last figures and the day due, where these are counted back from it
    which: Which = Which.ALL
    scope: str = ""
    basis: str = ""
    outline: list[str] = field(default_factory=list)
    since: date | None = None
    until: date | None = None
    position: int = 0
    id: int | None = None

    def periods(self, year: int) -> list[Period]:
        """Return the periods of a year that are reported."""
        found = list(periods_of(self.kind, year))
        if self.which is Which.ALL:
            return found
        if self.kind is ReportKind.MONTH:
            return [period for period in found if period.index % 3]
        if self.kind is ReportKind.QUARTER:
            return [period for period in found if period.index % 2]
        return found[:1]

    def repeats(self, other: ReportRule) -> bool:
        """Return whether another rule asks for the same reports, on the same days, of the same time."""
        return (self.due_day, self.shift) == (other.due_day, other.shift) and self.is_like(other)

    def is_like(self, other: ReportRule) -> bool:
        """Return whether another rule asks for the same reports of the same time, on whatever day."""
        mine, theirs = ((rule.kind, rule.subject.casefold(), rule.receiver.casefold()) for rule in (self, other))
        apart = any(
            one.until is not None and two.since is not None and one.until < two.since
            for one, two in ((self, other), (other, self))
        )
        return mine == theirs and not apart and bool(set(self.periods(2027)) & set(other.periods(2027)))

    def span(self, period: Period) -> Span:
        """Return the days whose figures the report of a period holds."""
        if self.cut_off is not CutOff.BEFORE_DUE:
            return span_of(period, self.cut_off)
        lead = timedelta(days=self.lead_days)
        return Span(self.due(before(period)) - lead + timedelta(days=1), self.due(period) - lead)

    def due(self, period: Period) -> date:
        """Return the day on which the report of a period is due."""
        number = period.year * 12 + period.months[-1] - 1 + self.shift
        year, month = divmod(number, 12)
        return date(year, month + 1, min(self.due_day, monthrange(year, month + 1)[1]))


def about(title: str) -> str:
    """Return what a plan of this title is about, as a sentence speaks of it: without the year."""
    title = clean(title)
    for sign in (" năm ", " giai đoạn "):
        title = title.split(sign)[0]
    return mid_sentence(title.removeprefix("Kế hoạch ").strip())


def scope_of(plan: Plan | PlanRow) -> str:
    """Return the scope of a report on a plan and on those of other years that go on with it."""
    return f"kind:{plan.kind}" if plan.kind not in _NO_KIND else f"subject:{fold(about(plan.title))}"


def periods_of(kind: ReportKind, year: int) -> Iterator[Period]:
    """Yield the periods of a year that a kind of report has; none for those that do not come back."""
    if kind in PERIODIC:
        for index in range(1, _COUNTS.get(kind, 1) + 1):
            yield Period(year, PeriodKind(kind.value), index)


def span_of(period: Period, cut_off: CutOff) -> Span:
    """Return the days whose figures count for a period."""
    return period.calendar if cut_off is CutOff.CALENDAR else period.reporting


def kind_of(period: Period) -> ReportKind:
    """Return the kind of the report of a period."""
    return ReportKind(period.kind.value)


def before(period: Period) -> Period:
    """Return the period of the same length before."""
    count = {PeriodKind.MONTH: 12, PeriodKind.QUARTER: 4, PeriodKind.HALF: 2}.get(period.kind, 1)
    if period.index > 1:
        return Period(period.year, period.kind, period.index - 1)
    return Period(period.year - 1, period.kind, count)


def after(period: Period) -> Period:
    """Return the period whose work a report announces: the next of its length, after nine months the last quarter."""
    if period.kind is PeriodKind.NINE_MONTHS:
        return Period(period.year, PeriodKind.QUARTER, 4)
    count = {PeriodKind.MONTH: 12, PeriodKind.QUARTER: 4, PeriodKind.HALF: 2}.get(period.kind, 1)
    if period.index < count:
        return Period(period.year, period.kind, period.index + 1)
    return Period(period.year + 1, period.kind, 1)


def check_rule(rule: ReportRule) -> None:
    """Put a rule into the shape that is kept; raise UserError where something is missing or cannot be."""
    rule.subject, rule.receiver, rule.basis = clean(rule.subject), clean(rule.receiver), clean(rule.basis)
    rule.outline = [line for line in map(clean, rule.outline) if line]
    if not rule.subject:
        raise UserError(QT_TRANSLATE_NOOP("errors", "Say what the report is about, as its title does."))
    if not rule.receiver:
        raise UserError(QT_TRANSLATE_NOOP("errors", "Say who gets the report."))
    if not 1 <= rule.due_day <= 31:
        raise UserError(QT_TRANSLATE_NOOP("errors", "The day that the report is due on is a number from 1 to 31."))
    if not 1 <= rule.lead_days <= 60 or not -3 <= rule.shift <= 3:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "The figures are closed from 1 to 60 days before the report is due.")
        )
    for period in rule.periods(2027):
        if rule.due(period) <= rule.span(period).last:
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "errors",
                    "The report would be due on {due}, before its figures are closed on {cut_off}. Choose a later day, "
                    "or one of the month after.",
                ),
                due=f"{rule.due(period):%d/%m}",
                cut_off=f"{rule.span(period).last:%d/%m}",
            )


_SENTENCE = re.compile(r"(?<=[.;])\s+|\n+")
_REPORTS = re.compile(r"\bbáo cáo\b(?! viên)", re.IGNORECASE)
_BODIES = (
    r"(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND|Văn phòng Ủy ban nhân dân|Văn phòng UBND|Sở|Tỉnh ủy|Tỉnh uỷ|Thành ủy"
    r"|Huyện ủy|Ban|Bộ|Cục|Công an tỉnh)"
)
_RECEIVER = re.compile(
    rf"(?:gửi|về|báo cáo|trình|cho)\s+(?P<name>{_BODIES}\s(?:[^,:;.()]|, Thể thao\b)*?)"
    r"(?=\s+(?:trước|chậm|muộn|vào|đến|qua|để|theo|kết quả|báo cáo|tổng hợp|định kỳ|hằng|hàng|trong|khi|xem xét)\b"
    rf"|\s+và\b(?!\s+(?!{_BODIES}\b)[A-ZĐ])|,(?! Thể thao\b)|[:;.()]|$)"
)
"""A name goes on over a word with a capital: "Sở Giáo dục và Đào tạo", "Sở Văn hóa, Thể thao và Du lịch"."""
_OURS = re.compile(r"\b(?:xã|phường|đặc khu|thị trấn)\b", re.IGNORECASE)
_OURS_OF_PROVINCE = re.compile(r"^(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND)\s+(?:tỉnh|thành phố)", re.IGNORECASE)
_TO_OURS = re.compile(
    r"\b(?:gửi|về|báo cáo|trình|cho)\s+(?:(?:Chủ tịch|Phó Chủ tịch|[Ll]ãnh đạo)"
    r" (?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân) (?:xã|phường|đặc khu)"
    r"|Văn phòng (?:HĐND|Hội đồng nhân dân)|Phòng [A-ZĐ])"
)
"""What is told within the office: to its head, to its own departments."""
_BARE_SUPERIOR = re.compile(r"^(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND) (?P<level>tỉnh|thành phố)$", re.IGNORECASE)
_SUBMITTED = re.compile(r"\btrình\s+[^,;.]*?\bbáo cáo\b", re.IGNORECASE)
"""What a unit drafts and the office itself sends up: "trình Ủy ban nhân dân xã báo cáo kết quả …"."""
_ON = re.compile(
    r"(?P<lead>trước|chậm nhất|muộn nhất|vào|đến|hạn)?\s*(?:là\s+|hết\s+)*(?:ngày\s+)?"
    r"(?P<day>\d{1,2})\s*[/.-]\s*(?P<month>\d{1,2})(?!\s*[/-]\w*[A-ZĐ])",
    re.IGNORECASE,
)
_EVERY_DAY = re.compile(
    r"(?P<lead>trước|chậm nhất|vào)\s+(?:là\s+)?ngày\s+(?P<day>\d{1,2})(?!\s*[/.\-]?\s*\d| tháng \d)"
    r"(?:,?\s+(?:của\s+)?(?:(?P<after>tháng (?:đầu (?:tiên )?(?:của )?(?:quý|kỳ) )?(?:sau|kế tiếp|tiếp theo|liền kề))"
    r"|(?P<within>tháng cuối)\b))?",
    re.IGNORECASE,
)
"""A day of each period: "ngày 20 tháng cuối quý", or after it: "ngày 05 của tháng sau", "… tháng đầu quý sau"."""
_OF_QUARTER = re.compile(r"\s*(?:của\s+)?quý\b", re.IGNORECASE)
_KIND_WORDS = (
    (ReportKind.HALF, re.compile(r"\b(?:6|06|sáu) tháng\b", re.IGNORECASE)),
    (ReportKind.NINE_MONTHS, re.compile(r"\b(?:9|09|chín) tháng\b", re.IGNORECASE)),
    (ReportKind.QUARTER, re.compile(r"\b(?:h[ằà]ng quý|quý)\b", re.IGNORECASE)),
    (ReportKind.MONTH, re.compile(r"\bh[ằà]ng tháng\b", re.IGNORECASE)),
    (ReportKind.YEAR, re.compile(r"\b(?:cả |h[ằà]ng |một |kết quả |cuối )?năm\b|\bnăm,", re.IGNORECASE)),
)
_DATED = re.compile(r"\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}")
"""A date with its year: a report of that name is due once, not each year."""
_USUAL_DAY = 18
_LAST = {
    ReportKind.MONTH: (12,),
    ReportKind.QUARTER: (3, 6, 9, 12),
    ReportKind.HALF: (6,),
    ReportKind.NINE_MONTHS: (9,),
    ReportKind.YEAR: (12,),
}


@dataclass(frozen=True)
class RuleProposal:
    """A report that a text asks for, with the sentence that does; `number` is that of the paper.

    `dated` is False where the sentence says no day and the usual one stands for it.
    """

    rule: ReportRule
    quote: str
    number: str = ""
    dated: bool = True


def proposals_in(
    text: str, subject: str, receiver: str, number: str = "", *, of_province: bool = False
) -> list[RuleProposal]:
    """Return the reports to others that a paragraph asks for: "báo cáo Sở Ngoại vụ trước ngày 30/11".

    What units hand in to the office itself is none of them. `receiver` stands where the text names nobody, or only the
    office itself, which is to send it on.
    """
    ours = _OURS_OF_PROVINCE if of_province else _OURS
    out: list[RuleProposal] = []
    within = False  # whether the clause before is to be told within the office: one that names nobody goes on with it
    for sentence in _SENTENCE.split(clean(text)):
        bodies = [found["name"].strip() for found in _RECEIVER.finditer(sentence)]
        named = next((name for name in bodies if not ours.search(name)), None)
        told_us = not of_province and _TO_OURS.search(sentence) is not None
        within = named is None and (told_us or (within and not bodies and sentence[:1].islower()))
        if not _REPORTS.search(sentence):
            continue
        if named is None and (bodies or within):
            if not _SUBMITTED.search(sentence):
                continue
        elif named is None and re.search(r"\b(?:về|gửi)\s", sentence, re.IGNORECASE):
            continue  # to somebody whose name we do not know
        who = _in_full(named, receiver) if named else receiver
        if ours.search(who):
            continue
        rules = _rules(sentence, subject, who, number)
        out += [RuleProposal(rule, sentence, number, dated) for rule, dated in rules]
    return out


def _in_full(named: str, receiver: str) -> str:
    """Return a body that a text names in short ("UBND tỉnh") as the office calls its superior."""
    bare = _BARE_SUPERIOR.match(named)
    if bare is not None and fold(receiver).startswith(fold(f"Ủy ban nhân dân {bare['level']} ")):
        return receiver
    return named


def _rules(sentence: str, subject: str, receiver: str, number: str) -> Iterator[tuple[ReportRule, bool]]:
    """Yield each rule of a sentence, and whether that says its day."""
    dates = [
        (int(match["day"]), int(match["month"]), (match["lead"] or "").casefold() == "trước")
        for match in _ON.finditer(sentence)
        if 1 <= int(match["day"]) <= 31 and 1 <= int(match["month"]) <= 12
    ]
    kinds = [kind for kind, pattern in _KIND_WORDS if pattern.search(sentence)]
    if not kinds and len(dates) == 1 and not _DATED.search(sentence):
        month = dates[0][1]
        kinds = [ReportKind.YEAR if month >= 10 else ReportKind.HALF if 5 <= month <= 7 else ReportKind.QUARTER]
        if kinds[0] is ReportKind.QUARTER:
            return
    for kind in kinds:
        day, shift, dated = _USUAL_DAY, 0, True
        own = _own_day(sentence, kind)
        every = own or _EVERY_DAY.search(sentence)
        found = _nearest(kind, dates) if own is None else None
        if found is not None:
            (day, _month, excluded), shift = found
            day -= excluded
        elif every is not None and (kind is ReportKind.MONTH or every["after"] or every["within"]):
            day, shift = int(every["day"]) - (every["lead"].casefold() == "trước"), int(every["after"] is not None)
        elif dates:
            continue  # the dates are those of other reports
        else:
            dated = False
        if day < 1:
            day, shift = 31, shift - 1
        yield _settled(ReportRule(kind, subject, receiver, due_day=day, shift=shift, basis=number)), dated


def _own_day(sentence: str, kind: ReportKind) -> re.Match[str] | None:
    """Return the day of each period that a sentence on several kinds of reports gives for one of them.

    "… hằng quý (trước ngày 20 của tháng cuối quý), 6 tháng (trước ngày 15/6)": the 15th is none of the quarter.
    """
    begins = {known: found.start() for known, pattern in _KIND_WORDS if (found := pattern.search(sentence))}
    start = begins.get(kind, 0)
    end = min((place for place in begins.values() if place > start), default=len(sentence))
    for every in _EVERY_DAY.finditer(sentence):
        of_quarter = kind is ReportKind.QUARTER and _OF_QUARTER.match(sentence, every.end()) is not None
        if (every["after"] or every["within"]) and (of_quarter or start <= every.start() < end):
            return every
    return None


def _nearest(kind: ReportKind, dates: list[tuple[int, int, bool]]) -> tuple[tuple[int, int, bool], int] | None:
    """Return the date that may be that of a kind of report, and how many months it lies after the period's last."""
    for found in dates:
        for last in _LAST[kind]:
            shift = (found[1] - last + 6) % 12 - 6
            if -2 <= shift <= 1:
                return found, shift
    return None


def _settled(rule: ReportRule) -> ReportRule:
    """Return the rule with the days of its figures: those of the decree where they end before it is due."""
    period = rule.periods(2027)[0]
    if rule.kind is ReportKind.HALF:
        rule.which = Which.PARTS
    for cut_off in (CutOff.DECREE, CutOff.BEFORE_DUE):
        rule.cut_off = cut_off
        if rule.due(period) > rule.span(period).last:
            break
    return rule
