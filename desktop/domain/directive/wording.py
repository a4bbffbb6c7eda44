"""A superior's sentence in the words of this office: at its own level, with its own date, nothing added."""

from __future__ import annotations

import re
from collections.abc import Sequence

from desktop.domain.base.text import CAPITALS, clean, mid_sentence, month_words, two_digits
from desktop.domain.directive.addressee import addressee_of, executes, is_recipient, scope_of
from desktop.domain.directive.citing import short_citation
from desktop.domain.directive.demand import Demand, Directive, Scope
from desktop.domain.office.office import Level, Office
from desktop.domain.office.unit_names import in_sentence
from desktop.domain.plan.proposals import level_word
from desktop.domain.task.task import Deadline
from desktop.domain.task.unit_sentence import DUTY

_COUNCIL_ACTS = re.compile(  # what the committee itself does: a unit prepares it
    r"^(?:chỉ đạo|ban hành|phê duyệt|quyết định|thành lập|kiện toàn|bố trí (?:kinh phí|ngân sách|nguồn)|giao|phân công"
    r"|cử)\b",
    re.IGNORECASE,
)
_RESPONSIBLE = re.compile(
    r"^(?:(?:có|chịu) trách nhiệm(?! trước| về| toàn diện| chính| cá nhân| trực tiếp)|có nhiệm vụ|phải|cần|sẽ"
    r"|nghiên cứu,? |khẩn trương|quan tâm)\s*:?\s*",
    re.IGNORECASE,
)
_ANSWERS_TO = re.compile(  # "chịu trách nhiệm toàn diện trước Chủ tịch UBND tỉnh": a unit answers to our own chairman
    r"\b(trách nhiệm(?: toàn diện| chính| cá nhân| trực tiếp)? trước )(?:(?:UBND|Ủy ban nhân dân) (?:tỉnh|thành phố),? "
    r"(?:và )?)?Chủ tịch (UBND|Ủy ban nhân dân) (?:tỉnh|thành phố)(?:\s[A-ZĐ]\w*)*"
)
_OPEN_TO = re.compile(r"(?:trước|về|toàn diện|chính|cá nhân|trực tiếp) ", re.IGNORECASE)
"""What "chịu trách nhiệm" goes on with where it is the duty itself."""
_OBEYING = re.compile(  # a clause that says only that the paper is carried out, before others
    r"^((?:nghiêm túc |chủ động |khẩn trương |phối hợp )*(?:tổ chức )?(?:triển khai thực hiện|triển khai|thực hiện))"
    r"(?=[;,]| nghiêm túc,)",
    re.IGNORECASE,
)
_DIRECTING = re.compile(r"^((?:phối hợp )?chỉ đạo)(?:,? (?:tổ chức )?thực hiện)?\.$", re.IGNORECASE)
_BODY_OF_COMMUNES = re.compile(
    r"\b((?:UBND|Ủy ban nhân dân|HĐND|Hội đồng nhân dân|Công an|Quân sự|MTTQ Việt Nam|Mặt trận Tổ quốc Việt Nam"
    r"|Phòng [^,;.]{3,40}?)) cấp xã\b"
)
_EACH_OF_MANY = re.compile(r"(?<!các )(?<!mỗi )(?<!từng )(?<!những )(?<!với )\bxã, phường(?:, đặc khu)?\b")
_OBEY = re.compile(
    r"^(?:nghiêm túc |tổ chức |chủ động )*(?:tổ chức )?(?:triển khai|thực hiện|triển khai thực hiện|quán triệt)"
    r"(?: thực hiện)?(?: nghiêm túc| nghiêm)?\.$",
    re.IGNORECASE,
)


_WHEN = re.compile(r"(?:hằng|hàng|mỗi|định kỳ|vào|trong|trước|sau|ngay sau|từ|chậm nhất)\s[^:;.]*,\s$", re.IGNORECASE)
"""When something is done, before whom a sentence addresses ("Hằng năm, vào quý I, các địa phương kiểm tra …")."""
_OTHERS = re.compile(
    r"^(?:sở|bộ|cục|chi cục|ubnd tỉnh|ủy ban nhân dân tỉnh|công an tỉnh|thanh tra tỉnh)\b", re.IGNORECASE
)
_CLAUSES = re.compile(rf"(?<=[.;])\s+(?=[{CAPITALS}])")


_HELD = re.compile(r"(?:từ|vào|các ngày|ngày|buổi|sáng|chiều|tối|đêm|thứ)\b", re.IGNORECASE)
_SENT_ON_IT = re.compile(r"\b(?:báo cáo|gửi|nộp|trình)\b", re.IGNORECASE)


def is_held(due: Deadline, text: str) -> bool:
    """Return whether a day is the one on which, or until which, something takes place: nobody can have it sooner."""
    if not due.inclusive or _HELD.match(due.wording) is None:
        return False
    return due.wording.lower().startswith("từ ") or _SENT_ON_IT.search(text) is None


def as_told(due: Deadline) -> Deadline:
    """Return a day of a paper as a day of the office: the end alone of a span."""
    end = re.sub(r"^từ\b.*?\s(?=(?:đến|[-–])\s)", "", due.wording, flags=re.IGNORECASE)
    return Deadline(due.day, due.inclusive, end)


def own_deadline(due: Deadline) -> Deadline:
    """Return a date of the office with its words ("chậm nhất ngày 23/3/2027")."""
    return Deadline(due.day, True, f"chậm nhất ngày {day_words(due)}")


def day_words(due: Deadline) -> str:
    """Return a day as papers write it: 23/3/2027, 05/02/2027."""
    return f"{two_digits(due.day.day)}/{month_words(due.day.month)}/{due.day.year}"


def adapted(
    demand: Demand, office: Office, deadlines: Sequence[Deadline], paper: Directive | None = None,
    helpers: Sequence[str] = (),
) -> str:  # fmt: skip
    """Return a demand as a duty of one of the office's units.

    Whom the paper addresses goes, "tỉnh" becomes the office's level where its area is meant, and each date of the
    paper gives way to the office's own, `deadlines`, one for each of the demand's. `paper` is named where the text says
    "Kế hoạch này", or nothing but that it is obeyed. `helpers`, the office's units that a column of the paper has take
    part, are named where the words do not say so.
    """
    text = _without_others(_without_addressee(clean(demand.text), office), office)
    level = level_word(office)
    above = "Tỉnh|tỉnh|Thành phố|thành phố" if office.level is not Level.PROVINCE else "cả nước"
    text = re.sub(
        rf"\b(trên|trong|tại) địa bàn (?:toàn )?(?:{above})(?:\s[A-ZĐ]\w*)*(?!\w)", rf"\1 địa bàn {level}", text
    )
    text = re.sub(
        r"\btrên địa bàn (?:mình |do mình |được giao )?(?:quản lý|phụ trách)\b", f"trên địa bàn {level}", text
    )
    text = re.sub(r"\b(trên|tại) địa bàn(?=\s?(?:[;,.()]|$))", rf"\1 địa bàn {level}", text)
    text = re.sub(r"\btrên phạm vi toàn tỉnh\b|\btrong toàn tỉnh\b", f"trên địa bàn {level}", text)
    text = re.sub(r"\b(của|tại|ở) (?:(?:cơ quan|đơn vị), ){0,2}địa phương(?: mình)?\b", rf"\1 {level}", text)
    text = _answering_to_us(text, level)
    text = _EACH_OF_MANY.sub(level, text)
    text = re.sub(r"\b(của|tại|ở) (?:từng|các) (?:xã, phường, đặc khu|xã, phường)\b", rf"\1 {level}", text)
    text = re.sub(r"\bcùng cấp\b", level, text)
    if office.level is not Level.PROVINCE:
        text = _BODY_OF_COMMUNES.sub(rf"\1 {level}", text)
    for old, new in zip(demand.deadlines, deadlines, strict=False):
        if old.day == new.day and is_held(old, demand.text):
            if old.wording not in text:
                text = f"{text.rstrip(' .;,')}; thời gian: {old.wording}."
        elif old.wording and new.wording and old.wording in text:
            done = re.match(r"(?:xong|hoàn thành|kết thúc)\b", old.wording, re.IGNORECASE)
            text = text.replace(old.wording, f"{done[0]} {new.wording}" if done else new.wording, 1)
    text = re.sub(r"\b(?:ngay|trong) chậm nhất ngày\b", "chậm nhất ngày", text)
    text = re.sub(r"\b(chậm nhất|trước|xong|hoàn thành) chậm nhất\b", r"\1", text).replace(
        "chậm nhất ngày ngày", "chậm nhất ngày"
    )
    text = re.sub(
        r"\bxong ngày\b", "hoàn thành chậm nhất ngày", re.sub(r"\bhoàn thành ngày\b", "hoàn thành chậm nhất ngày", text)
    )
    text = text.rstrip(" ;,").removesuffix("./.").rstrip(" .") + "."
    if deadlines and not any(due.wording and due.wording in text for due in deadlines):
        text = f"{text.rstrip('.')}; hoàn thành {deadlines[0].wording}."  # a table tells the time beside the words
    if demand.timing and clean(demand.timing).lower() not in text.lower():
        text = f"{text.rstrip('.')}; thời gian: {mid_sentence(demand.timing).rstrip(' .')}."
    if paper is not None:
        text = re.sub(rf"\b{paper.kind}\s+này\b", short_citation(paper), text, flags=re.IGNORECASE)
    if paper is not None and _OBEY.match(text):
        text = f"{text.rstrip('.')} {short_citation(paper)}."
    elif paper is not None:
        text = _OBEYING.sub(rf"\1 {short_citation(paper)}", text)
        text = _DIRECTING.sub(rf"\1 thực hiện {short_citation(paper)}.", text)
    if _COUNCIL_ACTS.match(text):
        text = f"Tham mưu Ủy ban nhân dân {level} {mid_sentence(text)}"
    if helpers and re.search(r"\b(?:chủ trì|phối (?:kết )?hợp|cùng)\b", text, re.IGNORECASE) is None:
        text = f"Chủ trì, phối hợp với {', '.join(map(in_sentence, helpers))} {mid_sentence(text)}"
    text = re.sub(r"(?<=[.!?]\s)chậm nhất\b", "Chậm nhất", text)
    return text[:1].upper() + text[1:]


def _answering_to_us(text: str, level: str) -> str:
    """Let a unit answer to the chairman of the office; the chairman himself answers to the one above."""
    found = _ANSWERS_TO.search(text)
    if found is None or re.search(r"chủ tịch (?:UBND|Ủy ban nhân dân)[^;.]*$", text[: found.start()], re.IGNORECASE):
        return text
    return f"{text[: found.start()]}{found[1]}Chủ tịch {found[2]} {level}{text[found.end() :]}"


def _without_others(text: str, office: Office) -> str:
    """Leave out of a demand the clauses that say what bodies above do with what they are sent."""
    first, *more = _CLAUSES.split(text)
    kept = [first]
    for clause in more:
        found = addressee_of(clause, inside=False)
        if found is None or _OTHERS.match(found[0]) is None or scope_of(found[0], office) is not Scope.OTHERS:
            kept.append(clause)
    return " ".join(kept)


def _without_addressee(text: str, office: Office) -> str:
    if (executed := executes(text)) is not None:
        return f"{executed[1][:1].upper()}{executed[1][1:]}"
    text = re.sub(r"\bquý (?:cơ quan|đơn vị)(?:,| và) ", "", text, flags=re.IGNORECASE)  # named beside others
    found = addressee_of(text, inside=re.match(r"(?:yêu cầu|đề nghị|giao|quý)\b", text, re.IGNORECASE) is None)
    if found is not None and (is_recipient(found[0]) or scope_of(found[0], office) is not Scope.OTHERS) and found[1]:
        answers = re.search(r"chịu trách nhiệm\s+$", text[: text.rfind(found[1])], re.IGNORECASE)
        if answers is not None and _OPEN_TO.match(found[1]):
            return f"Chịu trách nhiệm {found[1]}"
        before = _WHEN.match(text.partition(found[0])[0])
        text = f"{before[0]}{found[1][:1].lower()}{found[1][1:]}" if before is not None else found[1]
    else:
        match = re.match(r"(?:riêng|yêu cầu|đề nghị|giao)\s+", text, re.IGNORECASE)
        if match is not None and DUTY.match(f" {text[match.end() :]}"):
            text = text[match.end() :]
    for _ in range(2):
        text = _RESPONSIBLE.sub("", text)
    return text[:1].upper() + text[1:]
