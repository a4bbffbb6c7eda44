"""What a table says of a duty: its columns have lead, partners and day, so that its words need not say them again."""

from __future__ import annotations

import re
from collections.abc import Sequence

from desktop.domain.base.text import CAPITALS, clean, fold
from desktop.domain.task.task import Deadline, Role
from desktop.domain.task.wording import is_unit_name

FOCAL = re.compile(r"\s*\(đầu mối\)$", re.IGNORECASE)
"""Stands behind the body that coordinates, where it leads what a unit only takes part in."""

_DAY = r"(?P<day>\d{1,2})[/.-](?P<month>\d{1,2})(?:[/.-]20\d\d)?"
_DATES = re.compile(rf"(?<![\d/]){_DAY}(?![\d/])")
_LABEL = r"thời hạn(?: (?:cuối|chót))?|thời gian"
_DONE = (  # what opens the time limit and says nothing without it
    r",?\s?\(?(?:và\s)?(?:hoàn thành(?: xong)?|hoàn tất|(?:làm )?xong)"
    rf"|[,;]?\s?\(?(?:{_LABEL})(?: (?:hoàn thành|thực hiện|xong))?\s?:?|[,;]\s?(?:và\s)?kết thúc"
)
_TIME_LIMIT = re.compile(
    rf"(?:{_DONE})?"
    r",?\s\(?(?:trước|(?:chậm|muộn) nhất(?:\slà|\svào)?|đến hết)(?:\sngày)?\s"
    rf"{_DAY}(?![\d/])\)?",
    re.IGNORECASE,
)
_LABELLED = re.compile(
    rf"[,;]?\s?\(?(?:{_LABEL})(?: (?:hoàn thành|thực hiện|xong))?\s?:\s?(?:ngày\s)?{_DAY}(?![\d/])\)?", re.IGNORECASE
)
_LEFT_OPEN = re.compile(  # "…; trình trước ngày 05/12": without its day nothing would be left of what is said
    r"(?:(?:^|[;,]|\bvà|\bđể)\s?(?:trình|báo cáo)|\b(?:gửi|nộp)|;\s(?:\w+\s)?\w+)$", re.IGNORECASE
)
_ENDS = re.compile(r"\s*(?:[.;,]|$)")
_ANY_BODIES = r"các (?:cơ quan, đơn vị|đơn vị|cơ quan)(?: (?:có )?liên quan)?"
_OF_PLACE = (  # a unit is known without it, and named with it ("Văn phòng HĐND và UBND phường Hòa An")
    rf"(?:\s(?:xã|phường|đặc khu|thị trấn|tỉnh|thành phố)(?!\s(?:hội|viên)\b)(?:\s(?-i:[{CAPITALS}])\w*)*)?"
)
_NO_DUTY = re.compile(  # how the partners go on: nothing of it opens what is to be done
    r"(?:và|cùng|với|hoặc|của|thuộc|các|những|một số|có|liên quan|chức năng|chuyên môn|khác|địa phương|cấp|tại|ở|trên"
    r"|trong|về|để|nhằm|đóng|là|xã(?! hội hóa)|phường|đặc khu|tỉnh|thành phố)\b"
)
_OPENING = re.compile(r"(?:\s(?:xã|phường|đặc khu))?\s?:?\s(?:có (?:trách nhiệm|nhiệm vụ)\s)?", re.IGNORECASE)
_GIVES = re.compile(r"^(?:giao|phân công|yêu cầu|chỉ đạo)(?: cho)?\s", re.IGNORECASE)
_LEADS = re.compile(r"^chủ trì\s(?!,)", re.IGNORECASE)
_TOGETHER = r"\bphoi hop (?:chat che )?(?:cung )?(?:voi )?(?:cung )?"
_WITH = re.compile(r"^phối hợp (?:chặt chẽ )?với\s", re.IGNORECASE)


def in_table(text: str, role: Role, supporting: Sequence[str] = (), deadline: Deadline | None = None) -> str:
    """Return a duty as a table says it: without the day, the lead and the partners that other columns name.

    What is not plainly the same as in those columns stays: a second day, partners that are not all known.
    """
    words = _without_day(clean(text), deadline)
    if role in (Role.LEAD, Role.BOTH):
        words = _without_lead(words, supporting)
    words = words.rstrip(" .;,")
    return words[:1].upper() + words[1:]


def without_unit(text: str, unit: str) -> str:
    """Return a duty without the unit that it opens with, where that is named beside it and what it does follows.

    That it is given ("Giao Công an xã …") goes with the unit.
    """
    given = _GIVES.sub("", text)
    if not unit or given[: len(unit)].casefold() != unit.casefold():
        return text
    opening = _OPENING.match(given, len(unit))
    duty = given[opening.end() :] if opening is not None else ""
    return text if not duty or not duty[0].islower() or _NO_DUTY.match(duty) is not None else duty


def lead_and_partners(unit: str, text: str, role: Role, supporting: Sequence[str], focal: str) -> tuple[str, list[str]]:
    """Return who leads and who takes part, as the columns of a table name them; `focal` is the body that coordinates.

    A unit that only takes part has its lead in the words of the duty ("Phối hợp với Công an xã …"); where they name
    none that is known, the coordinating body leads. Whom the words name first ("Công an xã phối hợp với Trạm Y tế …")
    leads, although its part is that of who takes part.
    """
    if role is not Role.COORDINATE:
        return unit, list(supporting)
    words = fold(text)
    named = [name for name in supporting if re.search(rf"{_TOGETHER}{re.escape(fold(name))}\b", words)]
    if named and unit and re.match(rf"{re.escape(fold(unit))}\b", fold(_GIVES.sub("", text))):
        return unit, list(supporting)
    lead = named[0] if named else focal
    if fold(lead).startswith(fold(unit)):
        return lead, list(supporting)
    return lead, [name for name in (unit, *supporting) if name and name != lead]


def _without_day(text: str, deadline: Deadline | None) -> str:
    if deadline is None or len(_DATES.findall(text)) != 1:
        return text
    found = _TIME_LIMIT.search(text) or _LABELLED.search(text)
    if found is None or (int(found["day"]), int(found["month"])) != (deadline.day.day, deadline.day.month):
        return text
    if _LEFT_OPEN.search(text[: found.start()]) and _ENDS.match(text[found.end() :]):
        return text
    rest = re.sub(r"\s+([;,.])", r"\1", f"{text[: found.start()]}{text[found.end() :]}")
    return rest if rest.strip(" .;,") else text


def _without_lead(text: str, supporting: Sequence[str]) -> str:
    if _LEADS.match(text) and not re.match(r"chủ trì\s(?:và\s)?phối hợp", text, re.IGNORECASE):
        return _LEADS.sub("", text, count=1)
    rest = re.sub(r"^chủ trì,?\s(?:và\s)?", "", text, flags=re.IGNORECASE)
    found = _WITH.match(rest)
    if rest == text or found is None:
        return text
    rest = rest[found.end() :]
    names = sorted((re.escape(name) for name in supporting if name), key=len, reverse=True)
    body = "|".join((_ANY_BODIES, *names))
    partners = re.match(rf"(?:{body}){_OF_PLACE}(?:(?:,| và|;)\s(?:{body}){_OF_PLACE})*,?\s", rest, re.IGNORECASE)
    duty = rest[partners.end() :] if partners else ""
    named = not duty or not duty[0].islower() or _NO_DUTY.match(duty) is not None or is_unit_name(duty)
    return text if named else duty  # partners that the column does not have stay with what is said of them
