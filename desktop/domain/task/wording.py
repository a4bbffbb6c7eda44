"""Sentences of duties: who does it in which role, with whom, by when, how often, and what comes out."""

from __future__ import annotations

import calendar
import itertools
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache

from desktop.domain.base.text import CAPITALS, SMALL, clean, fold, mid_sentence
from desktop.domain.task.task import Deadline, Recurrence, Role

# --- role -------------------------------------------------------------------------------------------------------

_LEAD_IN = re.compile(
    r"^(?:la (?:co quan|don vi|bo phan|dau moi|noi)[^.;:]{0,80}?[;,:](?= ?(?:co trach nhiem )?(?:chu tri|phoi hop))"
    r"|chu dong|tich cuc|tiep tuc|truc tiep|thuong xuyen|kip thoi|tang cuong|day manh|co trach nhiem|chiu "
    r"trach nhiem"
    r"|giu vai tro|dong vai tro|va|tham gia(?= phoi hop)"
    r"|(?:la |lam )(?:(?:co quan|don vi|bo phan) )?(?:dau moi|thuong truc|tham muu)(?: (?:giup|cho) [^,;.]{2,50})?"
    r"|la luc luong (?:nong cot|chu luc|chinh)"
    r"|la (?:co quan|don vi|bo phan)(?= (?:cung |dong )?chu tri)"
    r"|(?:(?:ca )?(?:hai|ba|cac) (?:co quan|don vi|bo phan|nganh|so|phong) )?(?:cung|dong)(?= chu tri)"
    r"|(?:theo|can cu) (?:vao )?chuc nang(?:,? (?:va )?nhiem vu)?(?: quan ly nha nuoc)?"
    r"(?: (?:quyen han|duoc giao|cua minh))*"
    r"|(?:(?:vao )?(?:(?:sang|chieu) )?(?:truoc )?thu (?:hai|ba|tu|nam|sau|bay|[2-7]) )?hang (?:nam|quy|thang|tuan)"
    r"|dinh ky)\s*[,;:]?\s+"
)
_LEAD = re.compile(r"^chu tri\b")
_BOTH = re.compile(r"^chu tri\s*(?:[,;/-]|va|hoac)?\s*(?:va |chu dong |tich cuc )?phoi(?: ket)? hop\b")
_COORDINATE = re.compile(r"^phoi(?: ket)? hop\b")


def role(text: str) -> Role:
    """Return the part of the unit by the verb that the duty opens with; a later clause does not count."""
    words = fold(text).lstrip("-+*• ")
    for _ in range(4):
        if _BOTH.match(words):
            return Role.BOTH
        if _LEAD.match(words):
            return Role.LEAD
        if _COORDINATE.match(words):
            return Role.COORDINATE
        match = _LEAD_IN.match(words)
        if match is None:
            break
        words = words[match.end() :]
    return Role.OWN


# --- recurrence -------------------------------------------------------------------------------------------------

_HALF = r"(?:0?6|sáu) tháng(?: (?:một|1|01) lần|/lần)?(?: đầu năm| cuối năm)?"
_PERIOD = (
    rf"(?:{_HALF}|(?:0?9|chín) tháng(?: đầu năm)?|tháng|quý|năm|tuần(?!\s(?:tra|lễ|hành|báo(?!\scáo)|phòng|hoàn|san)))"
    r"(?!\s?\d|\s?[IVX]+\b|\s(?:học|tới|nay|sau|trước(?!\s(?:ngày|\d))))"
)
_LIST = re.compile(
    rf"(?:\bđịnh kỳ|\bđịnh kì|\bh[àằ]ng|\bmỗi|\bbáo cáo(?: kết quả)?)\s?\(?\s?"
    rf"((?:h[àằ]ng |mỗi |định kỳ )?{_PERIOD}(?:\s?(?:,|;|/|-|và|hoặc|hay)\s?(?:(?:và|hoặc) )?(?:h[àằ]ng |mỗi "
    rf"|định kỳ |cả "
    rf"|một |1 |báo cáo |tổng kết )?{_PERIOD})*)",
    re.IGNORECASE,
)
_PAIR = re.compile(
    rf"({_PERIOD}(?:\s?[,;]\s?|\s(?:và|hoặc)\s)(?:(?:và|hoặc) )?(?:cả |một |1 |tổng kết )?{_PERIOD}"
    rf"(?:(?:\s?[,;]\s?|\s(?:và|hoặc)\s)(?:(?:và|hoặc) )?(?:cả |một |1 |tổng kết )?{_PERIOD})*)",
    re.IGNORECASE,
)
_EVERY = {
    Recurrence.WEEKLY: r"\b(?:hang|moi|dinh ky|tung) tuan\b"
    r"(?! (?:tra|le|hanh|bao(?! cao)|phong|hoan|san)\b)"
    r"|(?<!\d )(?<!hai )(?<!ba )\btuan/lan|\b(?:0?1|mot) tuan (?:0?1|mot) lan|0?1 tuan/lan"
    r"|(?<!\d )(?<!hai )(?<!ba )\btuan (?:0?1|mot) lan",
    Recurrence.MONTHLY: r"\bngay \d{1,2} (?:cua )?thang (?:sau|ke tiep|tiep theo|ke sau|lien ke|lien sau|ke lien)\b"
    r"|\b(?:hang|moi) thang\b|\b(?:tung|theo) thang\b(?! \d)"
    r"|\bngay (?:\d{1,2}|cuoi(?: cung)?) (?:cua )?(?:cac thang(?! \d)|thang(?= bao cao\b))"
    r"|\b(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat|ngay lam viec|tuan)\b[^,.;:()\d]{0,20}\d?"
    r" (?:cua )?(?:moi )?thang\b(?! (?:\d|nay|sau|toi))|\bthuong ky (?:cua )?thang\b(?! \d)"
    r"|(?<!\d )(?<!sau )(?<!ba )thang/lan|0?1 thang/lan"
    r"|\b(?:0?1|mot) thang (?:0?1|mot) lan|dinh ky thang",
    Recurrence.QUARTERLY: r"\bngay \d{1,2} (?:cua )?thang dau (?:cua )?quy (?:sau|ke tiep|tiep theo)\b"
    r"|\bngay \d{1,2} (?:cua )?thang (?:cuoi|dau|thu [a-z]+|cuoi cung) (?:cua )?(?:moi )?quy\b(?! (?:[ivx]+\b|\d))"
    r"|\bhang quy\b|\bmoi quy\b|quy/lan|\b(?:0?1|mot) quy (?:0?1|mot) lan|dinh ky quy\b"
    r"|(?<!\d )(?<!hai )\bquy (?:0?1|mot) lan"
    r"|\btung quy\b(?! (?:[ivx]+\b|\d))|\btheo quy(?=\s?[.,;]|$| va )"
    r"|(?:0?3|ba) thang/lan|(?:0?3|ba) thang (?:0?1|mot) lan",
    Recurrence.HALF_YEARLY: r"\bnua nam (?:0?1|mot) lan"
    r"|(?:0?6|sau) thang/lan|(?:0?6|sau) thang (?:0?1|mot) lan|(?:so ket|dinh ky|bao cao) "
    r"(?:cong tac )?(?:0?6|sau) thang|(?:0?6|sau) thang(?: dau nam)?,? (?:va )?(?:ca|0?1|mot) nam\b",
    Recurrence.YEARLY: r"\b(?:hang|moi|tung) nam\b|nam/lan"
    r"|\b(?:0?1|mot) nam (?:0?1|mot) lan|dinh ky nam\b"
    r"|(?:0?6|sau) thang(?: dau nam)?(?:,| va|;| hoac) (?:va )?(?:(?:ca|mot|0?1|tong ket|cuoi|hang|bao cao) "
    r")?nam\b(?! \d)",
    Recurrence.AD_HOC: r"\bdot xuat\b|\bbao cao (?:nhanh|ngay)\b[^.;]{0,50}\bkhi (?:co|xay ra|phat hien|phat sinh)\b",
}
_RECEIVED = re.compile(  # "người hưởng trợ cấp hằng tháng": how often it is paid says nothing of the duty
    r"\b(?:hưởng|nhận)(?:\s\w+){0,5}?\s(?:trợ cấp|phụ cấp|lương|trợ giúp|chế độ)(?:\s\w+){0,3}?\s(?:hằng|hàng|mỗi)"
    r"\s(?:tháng|năm)\b",
    re.IGNORECASE,
)
_OF_A_PLAN = re.compile(  # "lập tiến độ chi tiết từng tuần" says what is in it, "báo cáo tiến độ từng tuần" how often
    r"\b(?:lap|xay dung|len|giao|ban hanh|phe duyet)(?: lai)? (?:tien do|ke hoach|lich|lo trinh|chi tieu|du toan)"
    r"(?: [a-z]+){0,4}? (?:tung|theo) (?:tuan|thang|quy|nam)\b"
)


_DAY_OF_PERIOD = re.compile(  # "6 tháng trước ngày 10/6, năm trước 10/12": so may a day without brackets
    r"(\b(?:tháng|quý|năm))(?: đầu năm)?\s(?:trước|chậm nhất(?: là)?)\s(?:ngày\s)?\d{1,2}[/.-]\d{1,2}(?:[/.-]20\d\d)?"
    r"(?=\s?(?:,|;|và)\s)(?![/.-]\d)",
    re.IGNORECASE,
)


_PERIOD_BEHIND = re.compile(
    r"\d{1,2}[/.-]\d{1,2}(?:[/.-]20\d\d)?\s\(((?:(?:đối với )?báo cáo |kỳ )?(?:cả |hằng |hàng )?"
    r"(?:6 tháng|tháng|quý|năm)(?: đầu năm)?)\)",
    re.IGNORECASE,
)
_REPORTS = re.compile(  # "(báo cáo quý trước ngày 20 …; báo cáo năm trước ngày 20/11)", "(6 tháng trước ngày 10/6, …)"
    r"(?:\bbáo cáo |[(,;]\s?)((?:6 )?tháng|quý|năm)(?: đầu năm)?\s?:?\s(?:gửi )?"
    r"(?:trước|chậm nhất)(?: là)?\s(?:ngày\s)?\d",
    re.IGNORECASE,
)
_SEVERAL = r"(?:0?[2-9]|[1-9]\d|hai|ba|bốn|năm|sáu|vài)\s(?:kỳ|lần|đợt|cuộc|buổi|lượt|số|tin|bài|ngày|phiên)"
_TIMES_A_PERIOD = re.compile(  # "hai kỳ mỗi tháng" says how much is done, not that something is due each month
    rf"\b{_SEVERAL}\s(?:mỗi|một)\s(?:tháng|tuần|quý|năm)\b"
    rf"|\b(?:mỗi|một)\s(?:tháng|tuần|quý|năm)\s(?:(?:có |đăng |phát )?(?:ít nhất|tối thiểu|khoảng|từ|không dưới) )?"
    rf"{_SEVERAL}\b",
    re.IGNORECASE,
)

_UNANNOUNCED = re.compile(  # "kiểm tra đột xuất ít nhất 02 lần/quý" is a check without notice, so often in a quarter
    r"\bđột xuất(?=[^.;:]{0,40}?\b\d{1,2}\s(?:\w+\s){0,2}?\w+(?:\s?/\s?|\smỗi\s|\smột\s)(?:tuần|tháng|quý|năm)\b)",
    re.IGNORECASE,
)


@lru_cache(maxsize=2048)  # each step of the wizard reads the duties of a whole plan again
def recurring(text: str) -> tuple[Recurrence, ...]:
    """Return how often the duty itself says it comes back: "hằng tháng", "định kỳ (6 tháng, năm)", "đột xuất" ….

    "định kỳ" without a period and a plain "thường xuyên" say nothing.
    """
    text = clean(text)
    # "trước ngày 15/6 (6 tháng), trước ngày 10/12 (năm)": the period stands in brackets behind its day
    found = {kind for match in _PERIOD_BEHIND.finditer(text) for kind in _periods(match[1])}
    if len(reports := _REPORTS.findall(text)) > 1:
        found |= _periods(", ".join(reports))
    # a day in brackets after a period ("6 tháng (trước ngày 15/6), năm") must not part the list
    text = re.sub(r"\s?\((?=[^()]*(?:ngày|trước|\d/\d))[^()]*\)", "", text)
    text = _DAY_OF_PERIOD.sub(r"\1", text)
    text = _RECEIVED.sub("", _TIMES_A_PERIOD.sub("", _UNANNOUNCED.sub("", text)))
    folded = _OF_A_PLAN.sub("", fold(text))
    found |= {kind for kind, pattern in _EVERY.items() if re.search(pattern, folded)}
    for match in [*_LIST.finditer(text), *_PAIR.finditer(text)]:
        found |= _periods(match[1])
    return tuple(kind for kind in Recurrence if kind in found)


def rhythm(timing: str, every: Sequence[Recurrence], names: Sequence[str]) -> str:
    """Return when something comes back: `names` of how often, and the words that say on which day.

    Words that say how often themselves ("thứ Sáu hằng tuần") stand alone.
    """
    often = ", ".join(name if number == 0 else mid_sentence(name) for number, name in enumerate(names))
    if not timing or not often:
        return timing or often
    if not set(every) - {Recurrence.AD_HOC} or recurring(timing):
        return timing
    return f"{often}, {mid_sentence(timing)}"


def _periods(words: str) -> set[Recurrence]:
    out: set[Recurrence] = set()
    for part in re.split(r"[,;/()-]|\bvà\b|\bhoặc\b|\bhay\b", words, flags=re.IGNORECASE):
        folded = fold(part)
        if re.search(r"\b(?:0?6|sau) thang", folded):
            out.add(Recurrence.HALF_YEARLY)
        elif re.search(r"\b(?:0?9|chin) thang", folded):
            continue
        elif re.search(r"\btuan\b", folded):
            out.add(Recurrence.WEEKLY)
        elif re.search(r"\bthang\b", folded):
            out.add(Recurrence.MONTHLY)
        elif re.search(r"\bquy\b", folded):
            out.add(Recurrence.QUARTERLY)
        elif re.search(r"\bnam\b", folded):
            out.add(Recurrence.YEARLY)
    return out


def continuous(text: str) -> bool:
    """Return whether the duty says that it goes on all the time ("thường xuyên"), which is no recurrence."""
    return re.search(r"(?<!chi )(?<!nhiem vu )(?<!khong )\bthuong xuyen\b", fold(text)) is not None


# --- deadlines --------------------------------------------------------------------------------------------------

_DAY = (
    r"(?P<day>\d{1,2})(?:\s?[/.\-]\s?|\stháng\s?)(?P<month>\d{1,2})"
    r"(?:(?:\s?[/.\-]\s?|\snăm\s?)(?P<year>(?:20)\d\d))?(?![\d/]|-\d)"
)
_DAYS = rf"(?P<days>(?:\d{{1,2}}(?:,\s?|;\s|\svà\s)(?:ngày\s)?)+)?{_DAY}"
"""A day, and before it others of its month ("05, 08 và 12/02/2027")."""
_WEEKDAY = r"(?:(?:thứ\s(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)\s?,?\s)"
_ON_DAY = rf"{_WEEKDAY}?(?:(?:các\s)?ngày\s{_WEEKDAY}?|mùng\s)"
_HOUR = r"\d{1,2}\s?(?:giờ|h|g|:)(?:\s?\d{2})?(?:\s?phút|['’])?\s?,?\s"
_OF_WHAT = rf"(?:(?!(?:đến|tới|và|hoặc|từ|của)\b)[{SMALL}]+\s){{1,3}}"  # "trước ngày khai giảng 05/9/2026"
_BEFORE = re.compile(rf"\btrước\s(?:(?:thời điểm|hạn)\s)?(?:{_ON_DAY}|ngày\s{_OF_WHAT})?{_DAYS}", re.IGNORECASE)
_BEFORE_FEAST = re.compile(  # "trước dịp 27/7", "trước Quốc khánh 2/9", "trước khi vào năm học mới (05/9/2026)"
    rf"\btrước\s(?:(?:dịp|lễ|Tết|Quốc khánh|Đại hội|kỳ nghỉ)\b(?:\s[^\W\d]+){{0,5}}\s(?:ngày\s)?\(?(?:ngày\s)?"
    rf"|(?:khi|mùa|kỳ|ngày)(?:\s[^\W\d]+){{1,7}}\s\((?:ngày\s)?)(?<!số ){_DAY}", re.IGNORECASE,
)  # fmt: skip
_BY_HOUR = re.compile(
    rf"\b(?:(?:chậm|muộn|trễ) nhất(?:\s(?:là|vào|đến|trong|hết))*|đến|hạn (?:cuối|chót)?\s?(?:là|:|đến|vào)*)\s{_HOUR}"
    rf"(?:{_ON_DAY})?{_DAYS}", re.IGNORECASE,
)  # fmt: skip
_BEFORE_HOUR = re.compile(rf"\btrước\s{_HOUR}(?:{_ON_DAY})?{_DAYS}", re.IGNORECASE)
_LATEST = r"(?:(?:chậm|muộn|trễ) nhất(?:\s(?:là|vào|đến|trong|hết))*|không (?:muộn|chậm|trễ) (?:hơn|quá))"
_UNTIL = r"(?<!tính )(?<!lực )(?<!chốt )(?<!liệu )(?<!lấy )đến(?:\shết)?"
_BY = re.compile(
    rf"\b(?:{_LATEST}|{_UNTIL}|(?:thời )?hạn (?:cuối|hoàn thành|chót)?\s?(?:là|:|đến|vào)*"
    r"|thời gian(?: hoàn thành| thực hiện)?\s?(?:là|:|đến|xong)*|hoàn thành(?: xong)?(?: trong| vào| đến)?"
    rf"|xong(?: trong| vào)?|(?<!đến )hết)\s(?:hết\s)?{_ON_DAY}{_DAYS}",
    re.IGNORECASE,
)
CONTENT_LABEL = r"nội dung(?: (?:thực hiện|công việc|nhiệm vụ))?"
"""Words before the colon of a line that tells what is done, beside lines for who does it and when."""
_LABEL = r"(?:thời hạn|thời gian)(?: hoàn thành| thực hiện| báo cáo| xong| gửi| nộp)?\s?:"
_BY_BARE = re.compile(
    rf"(?:\b(?:{_LATEST}|{_UNTIL}|{_LABEL}|không (?:để|kéo dài|để kéo dài) quá"
    r"|hạn (?:(?:cuối|chót|hoàn thành|gửi|nộp|báo cáo|xong)\s?){1,3}(?:là|:)?)"
    r"|(?<=[;,]\s)(?:thời )?hạn|(?<=\()(?:thời )?hạn|(?<=[;,]\s)(?:hoàn thành|xong)|(?<=\()(?:hoàn thành|xong))"
    rf"\s{_DAY}(?!\s?[-–])",
    re.IGNORECASE,
)
_SPAN = re.compile(
    r"\b(?:từ (?:ngày )?|(?:các|trong|vào) (?:(?:hai|ba|bốn|năm|\d{1,2}) )?ngày )"
    rf"\d{{1,2}}(?:[/.]\d{{1,2}}(?:[/.]20\d\d)?)?\s?[-–]\s?{_DAY}",
    re.IGNORECASE,
)
_NEXT_DATE = re.compile(
    rf"(?:\s?[,;]|\s(?:và|hoặc))\s(?:(?:và|hoặc)\s)?(?P<date>(?:{_HOUR})?(?:{_ON_DAY})?{_DAY})", re.IGNORECASE
)
_DEADLINES = (
    (_BEFORE, False), (_BEFORE_FEAST, False), (_BEFORE_HOUR, True), (_BY_HOUR, True), (_BY, True), (_BY_BARE, True),
    (_SPAN, True),
)  # fmt: skip
_PLAN_ITSELF = r"(?:bản\s)?kế hoạch\snày|(?:chương trình|phương án|đề án|văn bản)\snày"
_ISSUED = (  # what names the day on which the plan itself is issued; another paper may be signed or approved, too
    rf"(?:(?:(?:ủy ban nhân dân|uỷ ban nhân dân|ubnd)(?:\s\w+){{0,5}}?\s)?(?:ký(?:,?\sban hành)?|ban hành|phê duyệt)"
    rf"\s(?:{_PLAN_ITSELF})|(?:{_PLAN_ITSELF})\s(?:được\s)?(?:ký|ban hành|phê duyệt|có hiệu lực)"
    r"|kế hoạch\sđược\s(?:ký\s)?ban hành"
    r"|(?<=ngày\s)(?:ký(?:,?\sban hành)?|ban hành)(?:\skế hoạch)?(?=\s?(?:[.,;:()]|$)))"
)
_COUNTED_FROM = (
    rf",?\s(?:(?:kể|tính)\stừ|từ|sau)\s(?:(?:ngày\s)?{_DAY}"
    rf"|(?:ngày|khi|thời điểm|lúc)\s(?:(?P<issued>{_ISSUED})|(?!\d)[^.,;:()]{{3,60}}))"
)
_COUNTED = re.compile(
    r"(?P<lead>(?:trong|chậm nhất|muộn nhất|trong vòng|thời hạn|sau)\s(?:vòng\s|thời hạn\s|là\s|sau\s)?)?"
    r"\b(?P<count>\d{1,3})(?:\s\([^()]{1,20}\))?\s(?P<unit>ngày\slàm việc|ngày|tuần|tháng)" + _COUNTED_FROM,
    re.IGNORECASE,
)
_TILL_A_DAY = re.compile(r"\s?(?:đến|[-–])\s(?:hết\s)?(?:ngày\s)?\d", re.IGNORECASE)
"""Behind a day that seems to be counted from: "trong 05 ngày, từ 18/11 đến 22/11" names its end itself."""
_ROMANS = {"I": 1, "II": 2, "III": 3, "IV": 4, "1": 1, "2": 2, "3": 3, "4": 4}
_WITHIN = (
    r"(?P<lead>trước|(?:chậm|muộn) nhất(?: là| vào| đến| trong)*|đến hết|đến|hết|trong|xong trong|hoàn "
    rf"thành(?: trong| vào)?|{_LABEL})\s(?:cuối\s|hết\s)?"
)
_YEAR = r"(?:(?:\s?[/.\-]\s?|\snăm\s|,\s?năm\s)(?P<year>20\d\d))?"
_MONTH = re.compile(
    rf"{_WITHIN}(?:các\s)?tháng\s(?:\d{{1,2}}(?:,\s|\svà\s"
    rf"|\s?[-–]\s?)(?:tháng\s)?)*(?P<month>\d{{1,2}}){_YEAR}(?![\d/])",
    re.IGNORECASE,
)
_QUARTER = re.compile(
    rf"{_WITHIN}(?:các\s)?quý\s(?:(?:IV|I{{1,3}}|[1-4])(?:,\s|\svà\s|\s?[-–]\s?)(?:quý\s)?)*(?P<quarter>IV|III|II|I"
    rf"|[1-4])\b{_YEAR}",
    re.IGNORECASE,
)
_HALF_OF = re.compile(rf"{_WITHIN}(?:0?6|sáu) tháng (?P<half>đầu|cuối) năm(?:\s(?P<year>20\d\d))?", re.IGNORECASE)
_ALONE = r"(?P<lead>^|[,;:(]\s?|\b(?:vào|thực hiện|tổ chức|triển khai|thời gian)\s)"
_END = r"(?=\s?(?:[.,;)]|$))"
_MONTH_ALONE = re.compile(
    rf"{_ALONE}(?:cuối\s)?tháng\s(?P<month>\d{{1,2}})\s?[/.]\s?(?P<year>20\d\d){_END}", re.IGNORECASE
)
_QUARTER_ALONE = re.compile(
    rf"{_ALONE}(?:cuối\s)?quý\s(?P<quarter>IV|III|II|I|[1-4])(?:\s?[/.]\s?|\snăm\s)(?P<year>20\d\d){_END}",
    re.IGNORECASE,
)
_HALF_ALONE = re.compile(
    rf"{_ALONE}(?:0?6|sáu) tháng (?P<half>đầu|cuối) năm(?:\s(?P<year>20\d\d))?{_END}", re.IGNORECASE
)
_IN_YEAR = re.compile(
    r"(?P<lead>(?:hoàn thành|xong|kết thúc)(?: (?:việc|nội dung này|nhiệm vụ))? trong|[,;(]\s?trong)\s"
    rf"năm(?: nay)?(?:\s(?P<year>20\d\d))?{_END}", re.IGNORECASE,
)  # fmt: skip
_YEARS_END = re.compile(
    r"(?P<lead>\b(?:trước|đến|hết|vào|(?:chậm|muộn) nhất(?: là| vào| đến)?|hoàn thành(?: trong| vào)?|xong(?: trong)?)"
    rf"|[,;(])\s?cuối năm(?: nay)?(?:\s(?P<year>20\d\d))?{_END}", re.IGNORECASE,
)  # fmt: skip
_WHOLE_YEAR = re.compile(
    r"(?P<lead>(?:hoàn thành|xong)(?: trong)?|(?:chậm|muộn) nhất(?: là| trong)?|đến hết)\s(?:cuối\s)?năm\s"
    r"(?P<year>20\d\d)\b",
    re.IGNORECASE,
)
_PERIODS = (
    _MONTH, _QUARTER, _HALF_OF, _WHOLE_YEAR, _YEARS_END, _IN_YEAR, _MONTH_ALONE, _QUARTER_ALONE, _HALF_ALONE,
)  # fmt: skip
_LEAP_YEAR = 2028
_LONGEST_BREAK = 15  # days
_YEARLY_TAIL = re.compile(r"^\s?,?\s?(?:h[àằ]ng|mỗi|của) (?:năm|tháng|quý)", re.IGNORECASE)


def deadlines(text: str, year: int | None = None) -> Deadline | None:
    """Return the date due that the duty names, or None.

    "trước ngày" leaves the day before as the last one on time; "chậm nhất", "đến ngày", "trong quý II" include
    their day. `year` is the plan's year, for a date without one; with neither there is no date. A date of every
    year or month ("trước ngày 30/11 hằng năm") is a recurrence, not a date due.
    """
    return explicit_deadline(text, year) or _period_deadline(clean(text), year)


@lru_cache(maxsize=2048)  # each step of the wizard reads the duties of a whole plan again
def due_dates(text: str, year: int | None = None) -> tuple[Deadline, ...]:
    """Return all dates due that the duty names, first the one of `deadlines`, the others by day.

    "trước ngày 15/5 và (trước ngày) 15/10/2027" names two: what stands before the first counts for those behind it, a
    year for those before it.
    """
    first = deadlines(text, year)
    if first is None:
        return ()
    text = clean(text)
    found = {due.day: due for due in reversed([*_listed(text, year), *_named_turns(text, year)])}
    found.pop(first.day, None)
    return first, *(found[day] for day in sorted(found))


def _listed(text: str, year: int | None) -> list[Deadline]:
    """Return the dates that words of a deadline stand before, and those that are listed behind one of them."""
    out: list[Deadline] = []
    for pattern, inclusive in _DEADLINES:
        for match in pattern.finditer(text):
            if pattern is _SPAN or fold(match[0]).startswith("den ") or _YEARLY_TAIL.match(text[match.end() :]):
                continue  # "từ … đến ngày": until when figures are counted, as often as a date due
            if _OF_A_MATTER.search(text[: match.start()]):
                continue
            group = _group(text, match)
            if _YEARLY_TAIL.match(text[group[-1].end() :]):
                continue
            whole = year
            for item in reversed(group):
                whole = int(item["year"]) if item["year"] else whole
                due = _from_day(item, whole, inclusive)
                if due is not None and not _long_past(due, year):
                    out.append(due if item is match else Deadline(due.day, inclusive, clean(item["date"])))
                    out.extend(_more_of_month(item, due))
    return out


def _named_turns(text: str, year: int | None) -> Iterator[Deadline]:
    """Yield the ends of the months and quarters of a sentence's turns ("đợt 1 trong tháng 4, đợt 2 trong tháng 9")."""
    for match in _NAMED_TURN.finditer(text):
        if (due := _period_deadline(match["when"], year)) is not None:
            yield due


def _group(text: str, match: re.Match[str]) -> list[re.Match[str]]:
    """Return a date with those that are listed behind it."""
    group = [match]
    while (following := _NEXT_DATE.match(text, group[-1].end())) is not None:
        group.append(following)
    return group


def _more_of_month(match: re.Match[str], due: Deadline) -> Iterator[Deadline]:
    """Yield the other days of a list whose month stands at the last one ("05, 08 và 12/02/2027")."""
    days = [*_days(match), int(match["day"])][1:]
    for day in days:
        if 0 < day <= calendar.monthrange(due.day.year, due.day.month)[1]:
            yield Deadline(due.day.replace(day=day), due.inclusive)


def _days(match: re.Match[str]) -> list[int]:
    listed = match.groupdict().get("days")
    return [int(day) for day in re.findall(r"\d+", listed)] if listed else []


_BARE_SPAN = re.compile(rf"^(?:từ\s)?(?:ngày\s)?\d{{1,2}}(?:[/.]\d{{1,2}}){{0,2}}\s?[-–]\s?{_DAY}$", re.IGNORECASE)
_ANY_DATE = re.compile(rf"(?<![\w/.-])(?<!tuần )(?<!thứ )(?<!đợt )(?<!lần )(?<!kỳ )(?:ngày\s)?{_DAY}", re.IGNORECASE)

_TURN_HEAD = r"(?:đợt|lần|kỳ|vòng|giai đoạn|quý)\s(?:\d{1,2}|[IVX]+|một|hai|ba|bốn|nhất|đầu|cuối)\b"
_TURN = re.compile(rf"^(?:{_TURN_HEAD}\s?:?\s?)?(?:ngày\s)?{_DAY}[.;]?$", re.IGNORECASE)
"""A part of a cell that lists days: "Đợt 1: 31/5; Đợt 2: 30/10"."""
_NAMED_TURN = re.compile(
    r"\b(?:đợt|lần|kỳ|vòng)\s(?:\d{1,2}|[IVX]+|một|hai|ba|bốn|nhất|đầu|cuối)\s(?:hoàn thành\s)?"
    rf"(?P<when>(?:trước|trong|xong trong)\s(?:tháng\s\d{{1,2}}|quý\s(?:IV|I{{1,3}}|[1-4])){_YEAR})(?![\d/])",
    re.IGNORECASE,
)
_TURN_OF_MONTHS = re.compile(
    rf"^(?:{_TURN_HEAD}\s?:?\s)?(?:trong\s)?(?P<when>(?:tháng\s\d{{1,2}}|quý\s(?:IV|I{{1,3}}|[1-4])){_YEAR})[.;]?$",
    re.IGNORECASE,
)
"""A part of one that lists months or quarters: "Tháng 3; tháng 9"."""


_TURN_BY_NAME = re.compile(r"(?:đợt|lần|kỳ|vòng)\s", re.IGNORECASE)


def _turns(timing: str, year: int | None) -> tuple[Deadline, ...]:
    """Return the days, months and quarters that a cell lists, or nothing where it says anything else.

    Neighbours are one span ("tháng 3 và tháng 4"), unless the cell says that they are not ("đợt 1 …", ";").
    """
    parts = re.split(rf"\s?[;,]\s|\svà\s|(?<=\d)\s(?={_TURN_HEAD})", timing, flags=re.IGNORECASE)
    days = [_TURN.match(part) for part in parts]
    stated = {int(day["year"]) for day in days if day and day["year"]}
    own = next(iter(stated)) if year is None and len(stated) == 1 else year  # "15/6 và 05/12/2027"
    dues: list[Deadline] = []
    kinds = set()
    for part, day in zip(parts, days, strict=True):
        months = _TURN_OF_MONTHS.match(part)
        due = _from_day(day, own, True) if day else months and _period_deadline(f"trong {months['when']}", own)
        if due is None:
            return ()
        kinds.add("" if months is None else fold(months["when"])[:2])
        dues.append(replace(due, wording=due.wording.removeprefix("trong ")))
    said = "" in kinds or len(kinds) > 1 or ";" in timing or _TURN_BY_NAME.match(timing)
    longest = timedelta(days=92 if "qu" in kinds else 31)
    if len(dues) > 1 and (said or all(b.day - a.day > longest for a, b in itertools.pairwise(dues))):
        return tuple(dues)
    return ()


def due_of(timing: str, year: int | None = None) -> tuple[Deadline, ...]:
    """Return the dates due that a cell or a field for it gives, where words before a bare date may be left out."""
    timing = clean(timing)
    if (span := _BARE_SPAN.match(timing)) is not None and (due := _from_day(span, year, True)) is not None:
        return (replace(due, wording=timing),)
    if turns := _turns(timing, year):
        return turns
    inside = f"trong {mid_sentence(timing)}"
    bare = timing[5:] if fold(timing).startswith("ngay ") else timing
    for words in (timing, f"chậm nhất ngày {bare}", inside, f"hoàn thành {inside[6:]}", f"hoàn thành {inside}"):
        if found := due_dates(words, year):
            return found
    days = [due for match in _ANY_DATE.finditer(timing) if (due := _from_day(match, year, True)) is not None]
    return (days[-1],) if days and not recurring(timing) else ()


def explicit_deadline(text: str, year: int | None = None) -> Deadline | None:
    """Return the date due where the duty names a day and a month; of several, the first."""
    text = clean(text)
    if year is None and len(years := {int(found[1]) for found in _DAY_WITH_YEAR.finditer(text)}) == 1:
        (year,) = years  # "6 tháng trước ngày 10/6, năm trước ngày 05/12/2026"
    return _first_day(text, year) or _event_day(text, year)


_EVENT = re.compile(
    rf"(?P<part>\b(?:vào )?(?:buổi )?(?:sáng|chiều|tối|đêm) |\bvào (?:hồi |lúc )?)?"
    rf"(?:\b(?:các )?ngày |(?<=sáng )|(?<=chiều )|(?<=tối )|(?<=đêm )|(?<=vào )){_WEEKDAY}?(?:ngày )?{_DAYS}"
    r"(?=\s?(?:[.,;)]|$|tại\b|ở\b|và\b|nhân\b|dịp\b))",
    re.IGNORECASE,
)
_NO_EVENT = re.compile(  # a day that belongs to a document, a holiday or the beginning of something
    r"\bsố\s\S*\d\S*\s(?:[^,;.]{0,30}\s)?$|\b(?:từ|kể từ|(?<!lần )sau|trước|đến|tính đến|của|ký|cấp|luật|ban hành)\s$"
    r"|\b(?:từ|dịp|nhân|kỷ niệm|mừng|hưởng ứng|hiệu lực|kể từ)\s(?:[^,;.:]{0,60}\s)?$",
    re.IGNORECASE,
)


def _event_day(text: str, year: int | None) -> Deadline | None:
    """Return the day on which something is held ("ra quân vào sáng ngày 22/3/2026"): it is due on that day."""
    return next((due for _, due in _events(text, year, told=False)), None)


def _events(text: str, year: int | None, *, told: bool) -> Iterator[tuple[int, Deadline]]:
    """Yield days on which something is held, with their places; `told` asks for "vào", "sáng" and the like before."""
    for match in _EVENT.finditer(text):
        if (match["part"] is None and told) or _YEARLY_TAIL.match(text[match.end() :]):
            continue
        clause = re.split(r"[;.:(]\s", text[: match.start()])[-1]
        group = _group(text, match)
        stated = [int(item["year"]) for item in group if item["year"]]  # at the last of a list
        due = _from_day(match, stated[0] if stated else year, True)
        if due is not None:
            others = [_from_day(item, stated[-1] if stated else year, True) for item in group[1:]]
            days = [due, *_more_of_month(match, due), *filter(None, others)]
            last = max(day.day for day in days)  # held on several days: over with the last
            due = replace(due, day=last, wording=clean(text[match.start() : group[-1].end()]))
        if due is not None and clause.strip() and _NO_EVENT.search(f"{clause.rstrip()} ") is None:
            yield match.start(), due


_DAY_WITH_YEAR = re.compile(r"\d{1,2}[/.-]\d{1,2}[/.-](20\d\d)\b")


_FIGURES_UNTIL = re.compile(  # "báo cáo tiến độ giải ngân đến ngày 30/11": until when figures are counted
    r"\b(?:báo cáo|tổng hợp|thống kê)\s(?:[^,;.:()]*\s)?(?:tiến độ|số liệu)\b[^,;.:()]*$"
    r"|\b(?:tính|số liệu|lấy|chốt)\b[^,;.:()]{0,30}\stừ\s(?:ngày\s)?[\d/.]+\s$",
    re.IGNORECASE,
)
_WEEK_BEFORE = re.compile(r"\btuần(?: lễ)? (?:làm việc )?từ (?:ngày )?[\d/]+\s?$", re.IGNORECASE)


def _first_day(text: str, year: int | None) -> Deadline | None:
    found: list[tuple[int, Deadline]] = []
    for pattern, inclusive in _DEADLINES:
        for match in pattern.finditer(text):
            if _YEARLY_TAIL.match(text[match.end() :]) or _WEEK_BEFORE.search(text[: match.start()]):
                continue
            if fold(match[0]).startswith("den ") and _FIGURES_UNTIL.search(text[: match.start()]):
                continue
            behind = [int(item["year"]) for item in _group(text, match) if item["year"]]  # at the last of a list
            deadline = _from_day(match, behind[0] if behind else year, inclusive)
            if deadline is not None and not _long_past(deadline, year):
                found.append((match.start(), deadline))
    found += _events(text, year, told=True)
    span = days_from(text, year)
    counted = span.due(_weekday) if span is not None else None
    if span is not None and counted is not None:
        found.append((text.find(span.wording), counted))
    own = [(place, due) for place, due in found if _OF_A_MATTER.search(text[:place]) is None] or found
    return min(own, key=lambda item: item[0])[1] if own else None


_OF_A_MATTER = re.compile(  # "hồ sơ tiếp nhận trước ngày 01/01/2026": which ones, where another day says by when
    r"\b(?:hồ sơ|giấy|đơn|trường hợp|đối tượng|công trình|dự án|trẻ|người|hộ|đất|văn bản|phương tiện|nhà)"
    r"(?:\s\w+){0,5}\s(?:tiếp nhận|thụ lý|nộp|phát sinh|cấp|sinh|lập|ký|giao|ban hành|xây dựng|khởi công|đăng ký)\s$",
    re.IGNORECASE,
)


def _long_past(due: Deadline, year: int | None) -> bool:
    """Return whether a day tells of what was ("đất giao không đúng thẩm quyền trước ngày 01/7/2014")."""
    return year is not None and due.day.year < year - 1


def _weekday(day: date) -> bool:
    return day.weekday() < 5  # until `recounted` knows the days off


def _from_day(match: re.Match[str], year: int | None, inclusive: bool) -> Deadline | None:
    whole = int(match["year"]) if match["year"] else year
    if whole is None:
        return None
    try:
        day = date(whole, int(match["month"]), (_days(match) or [int(match["day"])])[0])
    except ValueError:
        return None
    return Deadline(day, inclusive, clean(match[0]))


@dataclass(frozen=True)
class DaysFrom:
    """A time limit that is counted: so many days, or working days, from a day; None where that is not known yet."""

    count: int
    working: bool
    start: date | None
    wording: str
    months: bool = False
    from_issue: bool = False  # from the day on which the plan itself is issued

    def due(self, is_working: Callable[[date], bool]) -> Deadline | None:
        """Return the date due; the day that it is counted from is not one of them."""
        if self.start is None:
            return None
        day, left = self.start, self.count
        if self.months:
            year, month = divmod(day.year * 12 + day.month - 1 + left, 12)
            last = calendar.monthrange(year, month + 1)[1]
            day, left = date(year, month + 1, min(day.day, last)), 0
        while left > 0:
            day += timedelta(days=1)
            left -= not self.working or is_working(day)
        return Deadline(day, True, self.wording)

    def from_day(self, start: date) -> DaysFrom:
        """Return the same time limit counted from a day."""
        return replace(self, start=start)


@lru_cache(maxsize=1024)  # asked of every duty with every save
def days_from(text: str, year: int | None = None) -> DaysFrom | None:
    """Return the time limit that the words count from a day ("05 ngày làm việc kể từ ngày 10/3/2027").

    Without words of a time limit before it, "02 ngày từ ngày 10/3" may be how long something lasts.
    """
    text = clean(text)
    for match in _COUNTED.finditer(text):
        unit, issued = fold(match["unit"]), match["issued"] is not None
        if not (match["lead"] or issued or unit == "ngay lam viec") or _TILL_A_DAY.match(text[match.end() :]):
            continue
        start = _from_day(match, year, True) if match["day"] else None
        return DaysFrom(
            int(match["count"]) * (7 if unit == "tuan" else 1), unit == "ngay lam viec",
            None if start is None else start.day, clean(match[0]), unit == "thang", issued,
        )  # fmt: skip
    return None


def recounted(due: Deadline, is_working: Callable[[date], bool]) -> Deadline:
    """Return a date due as the office's calendar counts it, where its words count working days from a day."""
    span = days_from(due.wording, due.day.year) if due.wording else None
    if span is None or span.start is None or not span.working:
        return due
    if not abs(due.day - span.start) < timedelta(days=2 * span.count + _LONGEST_BREAK):
        return due  # somebody set another day, and left the words
    return span.due(is_working) or due


_SPAN_BEFORE = re.compile(
    r"\btừ\s(?:(?:nay|(?:ngày\s)?\d{1,2}(?:\s?[/.]\s?\d{1,2}|\stháng\s\d{1,2})?(?:(?:\s?[/.]\s?|\snăm\s)20\d\d)?)\s)$",
    re.IGNORECASE,
)


def whole_span(due: Deadline, text: str) -> Deadline:
    """Return a date with the words of its whole span where it is the end of one ("từ ngày 18/11 đến ngày 22/11")."""
    place = clean(text).find(due.wording) if due.wording else -1
    before = _SPAN_BEFORE.search(clean(text)[:place]) if place > 0 else None
    return due if before is None else Deadline(due.day, due.inclusive, f"{before[0]}{due.wording}")


def impossible_deadline(text: str) -> str:
    """Return the words of a deadline on a day that the calendar does not have ("chậm nhất ngày 31/11/2026"), or ""."""
    text = clean(text)
    for pattern, inclusive in _DEADLINES:
        for match in pattern.finditer(text):
            if _from_day(match, _LEAP_YEAR, inclusive) is None:  # of a date without its year, 29/02 may be meant
                return clean(match[0])
    return ""


_RANGE_END = re.compile(
    r"\s?(?:đến|tới|[-–])\s?(?:hết\s|cuối\s)?(?P<end>(?:tháng|quý)\s(?:\d{1,2}|I{1,3}|IV)(?:\s?[/.]\s?20\d\d"
    r"|\snăm\s20\d\d)?)\b",
    re.IGNORECASE,
)


_TO_AVOID = re.compile(r"\b(?:không|tránh|hạn chế)\s(?:để\s)?(?:[^\W\d]+\s){0,3}?dồn\b[^,;.]*$", re.IGNORECASE)
"""Before a time in which something must not pile up: "không dồn thanh toán vào cuối năm" is no date due."""


def _period_deadline(text: str, year: int | None) -> Deadline | None:
    for pattern in _PERIODS:
        match = pattern.search(text)
        if match is None:
            continue
        whole = int(match["year"]) if match["year"] else year
        if whole is None or _TO_AVOID.search(text[: match.start()]):
            continue
        beyond = _RANGE_END.match(text, match.end())
        if beyond is not None and (later := _period_deadline(f"đến {beyond['end']}", whole)) is not None:
            return Deadline(later.day, later.inclusive, clean(f"{match[0]} đến {beyond['end']}"))
        before = fold(match["lead"]) == "truoc" and pattern is not _YEARS_END  # the end itself is on time
        first, last = _months(pattern, match)
        if not 1 <= last <= 12:
            continue
        if before:
            return Deadline(date(whole, first, 1), False, clean(match[0]))
        return Deadline(date(whole, last, calendar.monthrange(whole, last)[1]), True, clean(match[0]).lstrip(",;:( "))
    return None


def _months(pattern: re.Pattern[str], match: re.Match[str]) -> tuple[int, int]:
    """Return the first and the last month of the period that a match names."""
    if pattern in {_MONTH, _MONTH_ALONE}:
        return int(match["month"]), int(match["month"])
    if pattern in {_QUARTER, _QUARTER_ALONE}:
        last = 3 * _ROMANS[match["quarter"].upper()]
        return last - 2, last
    if pattern in {_HALF_OF, _HALF_ALONE}:
        return (1, 6) if fold(match["half"]) == "dau" else (7, 12)
    return 1, 12


# --- product ----------------------------------------------------------------------------------------------------

_PRODUCT = re.compile(
    r"(?:sản phẩm(?: đầu ra| dự kiến| hoàn thành)?|kết quả(?: đầu ra| cần đạt)?)\s?:\s?([^.;]+)", re.IGNORECASE
)


def product(text: str) -> str:
    """Return what the duty says comes out of it ("Sản phẩm: Báo cáo …"), or an empty text."""
    match = _PRODUCT.search(clean(text))
    return clean(match[1]).rstrip(" ,)") if match else ""


# --- units ------------------------------------------------------------------------------------------------------

UNIT_HEADS = (
    "đ/c", "ban quản lý", "ban chỉ huy", "ban chỉ đạo", "ban giám hiệu", "ban tuyên giáo", "ban dân vận", "ban tổ chức",
    "ban xây dựng", "ban thường vụ", "ban thường trực", "ban công tác", "ban nhân dân", "ban đại diện",
    "ban dân tộc", "ban kinh tế", "ban pháp chế", "ban văn hóa", "ban điều hành", "ban", "báo và", "báo",
    "bảo tàng", "bảo hiểm xã hội", "bhxh", "bệnh viện", "bí thư", "bộ chỉ huy", "bộ phận", "bộ đội", "bộ",
    "bưu điện", "bưu cục", "chi bộ", "chi cục", "chi đoàn", "chi hội", "chi nhánh", "chủ tịch", "công an",
    "công chức", "công đoàn", "công ty", "cơ quan", "cơ sở", "các", "cán bộ", "chánh văn phòng", "chính quyền",
    "cục", "doanh nghiệp", "đài", "đảng ủy", "đảng uỷ", "đảng bộ", "đoàn thể", "đoàn thanh niên", "đoàn tncs",
    "đoàn", "đồn", "đội", "đơn vị", "giám đốc", "hạt", "hđnd", "hiệp hội", "hiệu trưởng", "hội đồng", "hội",
    "hợp tác xã", "huyện ủy", "huyện đoàn", "khoa", "khối", "kho bạc", "khu", "lãnh đạo", "liên đoàn", "liên hiệp",
    "liên minh", "lực lượng", "mặt trận", "mttq", "ngân hàng", "nhà văn hóa", "nhà trường", "nhà khách", "nhà",
    "phòng", "phó", "quân sự", "quỹ", "sở", "tập đoàn", "thanh tra", "thành ủy", "thành đoàn", "thôn",
    "thường trực", "thủ trưởng", "tỉnh ủy", "tỉnh đoàn", "tòa án", "toà án", "tổ dân phố", "tổ trưởng",
    "tổ công tác", "tổ", "tổng cục", "tổng công ty", "trạm", "trung tâm", "trưởng", "trường", "ubmttq", "ubnd",
    "ủy ban", "uỷ ban", "ủy viên", "văn phòng", "viện", "vụ", "vườn quốc gia", "xã đoàn", "xã", "phường", "xóm",
    "ấp", "bản", "buôn", "khóm", "làng", "tiểu khu", "học viện", "tạp chí", "cổng thông tin", "đặc khu", "đồng chí",
    "ông", "bà", "cảng vụ", "chánh thanh tra", "chánh án", "viện trưởng", "người đứng đầu", "công chức", "viên chức",
    "nhân viên", "điện lực", "thuế", "viễn thông", "bảo hiểm", "hải quan", "kiểm lâm", "chủ cơ sở", "chủ hộ",
    "chỉ huy trưởng", "chính trị viên", "tổng giám đốc", "chủ rừng", "chủ tàu", "chủ phương tiện", "chủ nhiệm",
    "cửa hàng", "siêu thị", "nhà thầu", "nhà máy", "xí nghiệp", "hiệp hội", "câu lạc bộ", "tổ hợp tác",
    "chủ trang trại", "chủ đầu tư", "hộ", "thành viên", "tiểu ban", "tổ chức đảng", "tổ chức đoàn", "tổ chức công đoàn",
    "tổ chức chính trị", "tổng đội", "hội liên hiệp", "cộng tác viên", "bệnh xá", "phân trạm", "chi nhánh",
    "kế toán", "thủ quỹ",
)  # fmt: skip
_NO_UNIT = re.compile(  # words that open like a unit and are none
    r"^(?:hoi (?:nghi|thi|thao|cho|trai|dien|hop|truong|phi|he|xuan|dam|y)|bao (?:cao|dam|ve|ton|quan|quat|tri|dong)"
    r"|ban (?:hanh|dau|ke hoach|tin|sao|do|mo ta|ve|giao)|bo (?:tieu chi|thu tuc|cau hoi|tai lieu|ho so|nhan dien"
    r"|luat|du lieu"
    r"|tri|sung)|co so (?:du lieu|vat chat|phap ly|ha tang)|quy (?:dat|mo|trinh|dinh|hoach|che|i+|iv)\b"
    r"|truong (?:hop|thanh)"
    r"|tram (?:bom|bien ap)|doan (?:ket|duong|ra|vao)|khoa (?:hoc|luan)|khoi luong|khu vuc|vien (?:tro|phi|dan)"
    r"|van phong pham"
    r"|cuc bo|xa hoi(?! hoc)|phong(?:,| chong| ngua| tru| benh| chay| dich| trao)"
    r"|to chuc(?! (?:dang(?! (?:ky|tai|tin|bai))|doan(?! (?:kiem|cong|giam|khao|di|ra|vao|tham|lien))|cong doan"
    r"|chinh tri|hoi(?! (?:nghi|thi|thao|cho|trai|dien|hop|khoe|bao|dam))))"
    r"|doi (?:ngu|moi|voi|thoai|chieu)|nha (?:o|ve sinh|tinh nghia|nuoc va|cua)|lang nghe|thue (?:suat|don vi|bao"
    r"|muon)|ho (?:so|tro"
    r"|gia dinh ngheo$)|don (?:doc|thu|gian|gia)|chu (?:dong|trong|de|truong)|ba (?:n\b|muc)|thon xom"
    r"|(?:cac|nhung|mot so) (?:noi dung|nhiem vu|chi tieu|hoat dong|cong trinh|van ban|giai phap|bien phap|mo hinh"
    r"|du an"
    r"|chuong trinh|tieu chi|quy dinh|thu tuc|ho so|muc tieu|hinh thuc|khoan|buoc|truong hop|tai lieu|lop|dot|cuoc|buoi"
    r"|ke hoach|chinh sach|thong tin|van de|cong viec|su kien|linh vuc|chi dao|che do|dieu kien|ket qua|tuyen|diem|loai"
    r"|so lieu|bao cao|phong trao|di tich|nguon|phuong tien|bien|tieu chuan|kho khan|vuong mac|yeu cau|chuyen de"
    r"|san pham"
    r"|quy che|cong tac|thanh phan|khau|muc|dich vu|loi|sai pham|ton tai|nhom noi dung|nhom nhiem vu|y kien|kien nghi"
    r"|chu truong|phan|thoi diem|ky|nghi quyet|chi thi|luat|vu viec|vu an|khu vuc|tai san|thiet bi|cay|con|mau)\b)"
)
_TONE_PLACES = {
    f"{first}{toned}": f"{new}{second}"
    for first, second, pairs in (
        ("o", "a", "àòáóảỏãõạọ"), ("o", "e", "èòéóẻỏẽõẹọ"), ("u", "y", "ỳùýúỷủỹũỵụ"),
    )
    for toned, new in zip(pairs[::2], pairs[1::2], strict=True)
}  # fmt: skip


def _one_spelling(text: str) -> str:
    """Return a text in small letters, the sign of a tone always on the first vowel ("Uỷ ban" as "ủy ban")."""
    text = text.casefold()
    for old, new in _TONE_PLACES.items():
        text = text.replace(old, new)
    return text


_HEADS = sorted({_one_spelling(head) for head in UNIT_HEADS}, key=len, reverse=True)
# with the tones: "sơ tán" and "số hóa" are no "sở", "bố trí" no "bộ"
_HEAD = re.compile(rf"^(?:{'|'.join(re.escape(head) for head in _HEADS)})\b")

_VERBS = (
    "tham mưu", "tổ chức", "triển khai", "thực hiện", "xây dựng", "tuyên truyền", "hướng dẫn", "kiểm tra",
    "rà soát", "theo dõi", "đôn đốc", "quản lý", "đảm bảo", "bảo đảm", "cung cấp", "đẩy mạnh", "tăng cường", "nắm",
    "phát hiện", "xử lý", "trong", "để", "nhằm", "đề xuất", "thẩm định", "bố trí", "lựa chọn", "đón", "tiếp",
    "vận động", "giới thiệu", "quảng bá", "giải quyết", "ban hành", "làm tốt", "tiến hành", "lập", "hỗ trợ",
    "tạo điều kiện", "phổ biến", "cân đối", "trình", "báo cáo", "đánh giá", "giám sát", "thông tin", "chỉ đạo",
    "phục vụ", "hoàn thiện", "nghiên cứu", "phân loại", "cấp", "đưa", "khảo sát", "thu hút", "kêu gọi", "giáo dục",
    "đào tạo", "bồi dưỡng", "mở", "phân công", "cử", "duy trì", "nâng cao", "kịp thời", "chủ động", "thường xuyên",
    "thống kê", "cập nhật", "tổng hợp", "đăng tải", "lồng ghép", "huy động", "khai thác", "kết nối", "xúc tiến",
    "phòng", "ngăn chặn", "đấu tranh", "xác minh", "thẩm tra", "đề nghị", "có", "tại", "biên soạn", "sản xuất",
    "phát", "viết", "in", "làm", "kiểm kê", "trước", "chậm nhất", "muộn nhất", "hoàn thành", "gửi", "nộp",
    "chuẩn bị", "thành lập", "kiện toàn", "tích cực", "định hướng", "thực", "tập huấn",
    "điều tra", "sưu tầm", "trao đổi", "tham gia", "cùng", "khi", "trên", "theo", "về", "việc", "ở",
)  # fmt: skip
_PLACE = re.compile(r"\b(?:xã|phường|tỉnh)\s(?P<next>\w+)")
_GOES_ON = {"và", "cùng", "hoặc", "đoàn", "đội", "hội", "ủy", "uỷ", "viên", "xã", "phường", "tỉnh", "đặc", "khu", "là"}
_VERB = re.compile(rf"\s(?:{'|'.join(sorted(_VERBS, key=len, reverse=True))})(?=\s|$|[,;.])")
_WITH = re.compile(
    r"\b(?:phối (?:kết )?hợp(?: chặt chẽ| tốt| thường xuyên)?(?:,? (?:với|cùng với|cùng))?|cùng(?: với)?)\s+",
    re.IGNORECASE,
)
_GENERIC = re.compile(
    r"^(?:(?:cac|mot so|nhung) )(?!truong\b|thon\b|xom\b|xa\b|phuong\b|hoi\b|to dan pho\b)|^(?:co quan|don "
    r"vi|bo phan|doan the"
    r"|to chuc|dia phuong|ban nganh|cap|nganh)\b(?! (?:bhxh|bao hiem))|lien quan$"
)


_STATISTICS = re.compile(rf"(?:Đề nghị |Giao )?Thống kê (?:tỉnh|thành phố|(?:cơ sở|khu vực) [{CAPITALS}\d])")
"""The offices of statistics, whose name is a duty's verb, too ("Thống kê cơ sở vật chất …")."""


def is_unit_name(text: str) -> bool:
    """Return whether `text` opens like the name of a unit or a person ("Phòng …", "Các thôn", "Đồng chí …")."""
    named = _HEAD.match(_one_spelling(text)) is not None and _NO_UNIT.match(fold(text)) is None
    return named or _STATISTICS.match(text) is not None


def supporting(text: str) -> list[str]:
    """Return the units that are named after "phối hợp với" or "cùng"; "các cơ quan liên quan" names none."""
    text = clean(text)
    for match in _WITH.finditer(text):
        rest = text[match.end() :]
        if _BARE_WITH.match(match[0]) is not None and not is_unit_name(rest):
            continue  # "Phối hợp phát động thi đua “Làng số, nhà số”": what is done together, and nobody by name
        if names := _names_after(rest):
            return names
    return []


_BARE_WITH = re.compile(r"(?!.*\b(?:với|cùng)\s)phối", re.IGNORECASE)
_SAID = re.compile(r"[.;:()]|[“\"](?=[^”\"]*,)")
"""Where the names end: at a stop, or at a motto, whose commas part no units."""


def _names_after(text: str) -> list[str]:
    rest = _SAID.split(text)[0]
    rest = _cut_at_verb(rest)
    out: list[str] = []
    for part in unit_parts(rest):
        for index, piece in enumerate(_split_and(part)):
            joined = index == 0 and bool(out) and not is_unit_name(piece)
            if joined and piece[:1].isupper():
                out[-1] += f", {piece}"
            elif is_unit_name(piece):
                out.append(piece)
    return [name for name in out if not _GENERIC.search(fold(name)) and len(name.split()) > 1]


_GROUP = re.compile(r"\b(?:các|những|toàn thể|một số)\s", re.IGNORECASE)
_IN_GROUP = re.compile(
    r"(?:xã|phường|đặc khu|thị trấn|ban|ngành|đơn vị|địa phương|tổ chức|đoàn thể|thôn|bản|tổ dân phố|khu phố|cơ quan"
    r"|doanh nghiệp|cá nhân|ấp|buôn|hội|trường|sở|phòng|xóm|khóm|làng|tiểu khu|mặt trận|cấp|bộ phận|khối|huyện"
    r"|thành phố)\b"
    rf"(?:\s[{SMALL}]+){{0,4}}(?:\svà các(?:\s[{SMALL}]+){{1,4}})?$"
)


_BROADCASTER, _BROADCASTS = re.compile(r"(?:báo|đài)\b", re.I), re.compile(r"(?:phát thanh|truyền hình)\b", re.I)
"""How the one body of a province for them goes on behind its comma ("Báo và Phát thanh, Truyền hình Hà Sơn")."""


def unit_parts(text: str) -> list[str]:
    """Split names at commas; one name with commas stays whole ("UBND các xã, phường, đặc khu")."""
    out: list[str] = []
    for part in re.split(r",\s*", text):
        group = bool(out) and _IN_GROUP.match(part) and _GROUP.search(out[-1])
        if group or (out and _BROADCASTS.match(part) and _BROADCASTER.match(out[-1])):
            out[-1] += f", {part}"
        else:
            out.append(part)
    return out


_DEPARTMENT = re.compile(r"(?:phòng|sở|bộ|ban|trung tâm|văn phòng|cục|chi cục|vụ|trạm|tổ|công chức)\s", re.IGNORECASE)
_FIELD = re.compile(rf"[^\W\d_][{SMALL}]*(?:\s[{SMALL}]+)+")


def _names_fields(pieces: Sequence[str]) -> bool:
    """Return whether pieces go on with what a department is for: "Hạ tầng và Đô thị", the last two joined by "và"."""
    for piece in pieces:
        first, joined, last = piece.partition(" và ")
        if is_unit_name(piece) or any(
            _FIELD.fullmatch(field) is None or is_unit_name(field) or not field[:1].isupper()
            for field in ((first, last) if joined else (first,))
        ):
            return False
        if joined:
            return True
    return False


def split_units(text: str) -> list[str]:
    """Return the units of a cell or a field for them; "các đơn vị liên quan" names none.

    A department that is for several things is one unit ("Phòng Kinh tế, Hạ tầng và Đô thị"), and communes are named
    where only some are meant ("UBND các xã có liên quan").
    """
    out: list[str] = []
    for part in re.split(r"\s?[;\n]\s?", text.replace("\u2022", ";")):
        pieces = [clean(piece).strip(" .-+") for piece in unit_parts(part)]
        whole = False  # whether the name before has all that it is for
        for number, name in enumerate(pieces):
            goes_on = bool(name) and name[:1].islower() and not is_unit_name(name)
            of_fields = number > 0 and not whole and _DEPARTMENT.match(out[-1] if out else "") is not None
            if out and (goes_on or (of_fields and _names_fields(pieces[number:]))):
                out[-1] += f", {name}"
                whole = " và " in name
            elif name:
                out.append(name)
                whole = False
    nobody = r"^(?!(?:ubnd|uy ban nhan dan|chu tich) ).*\blien quan$|^(?:va )?nguoi dan$"
    return [name for name in out if not re.search(nobody, fold(name))]


_TEAM = re.compile(r"\b(?:đội|tổ)$", re.IGNORECASE)
_OF_TEAMS = {"quản lý", "kiểm tra", "giám sát", "hỗ trợ", "thông tin", "tuyên truyền", "phục vụ", "xử lý"}


def _cut_at_verb(text: str) -> str:
    for match in _VERB.finditer(text):
        word = match[0].strip()
        before = text[: match.start()]
        if (
            word == "phát"
            and _BROADCASTS.match(text, match.start() + 1)
            and re.search(r"\b(?:báo và|đài)$", before, re.I)
        ):
            continue
        if word == "phòng" and not re.search(r"\bphòng (?:ngừa|chống|cháy)", text[match.start() :].strip()[:12]):
            continue
        if word in {"tổ chức", "quản lý", "thống kê", "thanh tra", "cấp", "thông tin"} and re.search(
            r"(?:các|ban|cục|và|quan|hội|ban quản lý)$", before.lower()
        ):
            continue
        if (word == "tổng hợp" and before.lower().endswith("dịch vụ")) or (word in _OF_TEAMS and _TEAM.search(before)):
            continue  # "Trung tâm Dịch vụ tổng hợp", "Đội quản lý trật tự"
        return _cut_at_place(before)
    return _cut_at_place(text)


def _cut_at_place(text: str) -> str:
    """Cut behind a name that ends with its place: a verb that no list has comes next ("Công an xã niêm phong …")."""
    for match in _PLACE.finditer(text):
        if match["next"].islower() and match["next"] not in _GOES_ON:
            return text[: match.start("next")].rstrip()
    return text


def _split_and(part: str) -> list[str]:
    """Split "A và B" where B opens a unit of its own and A is no half of a name ("HĐND và UBND")."""
    pieces = re.split(r"\s+(?:và|cùng|cùng với)\s+", part)
    out: list[str] = []
    for piece in pieces:
        own = is_unit_name(piece) and (piece[:1].isupper() or piece.startswith(("các ", "phòng ", "sở ")))
        if out and (not own or re.search(r"(?:HĐND|Hội đồng nhân dân|Đoàn ĐBQH)$", out[-1])):
            out[-1] += f" và {piece}"
        else:
            out.append(piece)
    return [piece.strip() for piece in out if piece.strip()]
