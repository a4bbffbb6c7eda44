"""Whom a name in a superior's paper means: communes and this office, everybody, or others."""

from __future__ import annotations

import re

from desktop.domain.base.text import CAPITALS, SMALL, clean, fold
from desktop.domain.directive.demand import Scope
from desktop.domain.office.office import Level, Office
from desktop.domain.task.unit_sentence import GIVEN, names_listed, unit_in_sentence
from desktop.domain.task.wording import is_unit_name

_BODY = r"(?:ubnd|uy ban nhan dan|uy ban|hdnd|hoi dong nhan dan|chinh quyen|lanh dao|nguoi dung dau)"
_SEVERAL = (
    r"(?:(?:cac|tung|moi|nhung|mot so|(?:toan bo |ca )?\d{2,3}) (?:xa|phuong|dac khu)|(?:cac )?(?:cap xa|cap co so)"
    r"|(?:cac|tung|moi) dia phuong)\b"
)
_BETWEEN = rf"(?:,| va|;|{_BODY}| chu tich| cua| cap uy| dang uy| )*"
_COMMUNES = re.compile(
    rf"(?<!van phong )(?<!thuoc )(?<!phong )\b(?:{_BODY}|chu tich {_BODY}){_BETWEEN}\s?{_SEVERAL}"
    rf"|^(?:{_BODY}|chu tich {_BODY})(?: xa| phuong| dac khu)(?:(?:,| va|/| -) ?(?:xa|phuong|dac khu))*$"
    rf"|^(?:{_BODY}|chu tich {_BODY})(?: xa| phuong)(?:(?:,| va|/| -) ?(?:xa|phuong|dac khu))+\b"
    rf"|^(?:truong )?ban chi dao (?:(?!tinh\b|thanh pho\b)[a-z0-9]+,? ){{0,8}}?(?:cac|tung|moi) (?:xa|phuong)\b"
    r"|^chinh quyen (?:dia phuong )?(?:cac cap |cap xa|co so)"
    r"|^(?:cac|tung|moi) (?:xa|phuong|dac khu)\b"
    r"|^(?:cac |tung |moi )?(?:xa|phuong|dac khu)(?: bien gioi| ven bien| mien nui| vung cao"
    r"| ven song| co [^,;]+| tren dia ban[^,;]*| thuoc [^,;]+| nam [^,;]+)?(?=,| va |;|$)"
    r"|(?:[,;] ?| va |cung )(?:cac|tung|moi) (?:xa|phuong|dac khu)\b"
    r"|^(?:(?:giam doc|thu truong|lanh dao|truong) )?cac (?:so|ban|nganh|co quan|don vi)\b[^;]*?[,;] "
    r"(?:xa|phuong|dac khu)(?=,| va |;|$)"
    r"|(?:^|[,;] ?| va )(?:cac )?cap xa\b"
    r"|^(?:cac |tung |moi )dia phuong(?! khac)\b(?![,;] ?(?:don vi|co quan|so|nganh))(?! va )"
)
_BUREAU = re.compile(r"\bvan phong (?:hdnd|hoi dong nhan dan)(?:,| va| -|&)* ?(?:ubnd|uy ban nhan dan)\b")
_DISTRICTS = re.compile(rf"\b{_BODY}(?: cac)? (?:huyen|thi xa|quan|cap huyen)\b|^cac (?:huyen|quan)\b|cap huyen\b")
_PROVINCES = re.compile(rf"\b{_BODY}(?: cac)? (?:tinh|cap tinh)\b|cac tinh, thanh pho")
_ALL = re.compile(
    r"^(?:thu truong |truong |lanh dao |nguoi dung dau |can bo,? )?(?:cac|moi|toan the|tat ca(?: cac)?) "
    r"(?:(?:so|ban|nganh|co quan|don vi|to chuc|doan the|hoi|phong|bo phan|cap|cap uy)(?:,| va|;| |$)+(?:cac )?)*"
    r"(?:dia phuong|don vi|co quan|nganh|cap|to chuc|ca nhan)(?! bao chi| thong tan| truyen thong| thue| cong an)"
    r"(?! (?:quan ly|su dung|van hanh|su nghiep|truc thuoc)\b)"
    r"(?! (?:y te|truong hoc|giao duc|luc luong|chuyen mon|chu tri|tham muu|tu phap|dau moi)\b)"
    r"(?! ?[:(])"
    r"(?! (?:nuoc|cap nuoc|thoat nuoc|dien luc)\b)"
    r"(?! (?:cung ung|cung cap|kinh doanh|san xuat|thi cong|tu van|van tai|vien thong|thu gom|khai thac|xay lap)\b)"
)
_OFFICES = re.compile(r"^(?:cac )?(?:(?:so|ban|nganh|co quan|don vi|to chuc)(?:,| va|;| |$)+(?:cac )?)+$")
"""Offices in general and no places among them: as the subject of a sentence these are the province's own ("Các cơ quan,
đơn vị lập dự toán gửi Sở Tài chính"). Who is asked outright ("yêu cầu các đơn vị …") is everybody it is sent to."""
_OF_PROVINCE = re.compile(r"\b(?:cap tinh|thuoc tinh|thuoc so|cua tinh|truc thuoc tinh|trung uong)\b")
_ALL_NAMED = re.compile(r"\b(?:dia phuong|don vi|cac cap|co quan)\b")
_WITH_PLACES = re.compile(r"(?:[,;]| va) (?:cac )?dia phuong\b(?! khac)")
_KIND = r"(?:[Xx]ã|[Pp]hường|[Đđ]ặc khu|[Tt]hị trấn)"
_NAME = rf"[{CAPITALS}][\w’'-]*(?:\s[{CAPITALS}][\w’'-]*)*"
_NAMED = re.compile(  # "xã Nà Pha", "03 xã biên giới, gồm: Nà Pha, Mường Lạn và phường Bến Hạ"
    rf"\b(?:{_KIND}(?:,| và|;)\s(?:các\s)?)*(?P<kind>{_KIND})"
    rf"(?P<told>\s?[:(]|(?:\s[{SMALL}]+){{0,6}}?,?\s?\(?(?:(?:bao )?gồm|là|như|:)\s?:?"
    r"|\s(?:vùng )?(?:biên giới|ven biển|vùng cao|miền núi|vùng trũng|vùng sâu|trọng điểm|điểm|hải đảo|cù lao))?\s?"
    rf"(?P<names>{_NAME}(?:(?:\s?[,;]|\svà)\s(?:(?:các\s)?{_KIND}\s)?{_NAME})*)\)?"
)
_BEFORE_NAME = re.compile(rf"\b{_KIND}$")
_LEADERS = re.compile(rf"^(?:{_BODY}|chu tich|dang uy|cap uy|bi thu|(?:cac |tung )?(?:\d+ )?(?:xa|phuong|dac khu))\b")
_IN_BRACKETS = re.compile(rf"\(((?:[{CAPITALS}]\w*(?:\s|,\s?|;\s?|\svà\s)?)+)\)")
_LISTED = re.compile(
    r"(?:(?:giao|yêu cầu|đề nghị|riêng|đối với|riêng đối với)\s+)?"
    r"((?:các|UBND|Ủy ban nhân dân|Uỷ ban nhân dân|Chủ tịch)\b[^:.;]{2,140}):\s+(?=\S)",
    re.IGNORECASE,
)
_EXECUTES = re.compile(
    r"\s(?:chịu|có) trách nhiệm (?=(?:tổ chức )?(?:thi hành|thực hiện)\b"
    r"(?:\s?[.;]|\s(?:quyết định|chỉ thị|nghị quyết) này))",
    re.IGNORECASE,
)
_SENTENCES = re.compile(rf"(?<=\.)\s+(?=[{CAPITALS}])")
_QUY = re.compile(r"^quy (?:co quan|don vi|uy ban|dia phuong|ubnd|ong,? ba)\b")


def name_of(words: str) -> str:
    """Return whom a heading or the beginning of a sentence names, without "Giao", "Đề nghị" before it."""
    return clean(GIVEN.sub("", clean(words))).rstrip(" :.;,")


def is_recipient(name: str) -> bool:
    """Return whether a name stands for whoever gets the letter ("quý cơ quan")."""
    return _QUY.match(fold(name)) is not None


def executes(text: str) -> tuple[str, str] | None:
    """Return whom the last article of a paper lists to carry it out, communes among them, and what it asks of them."""
    found = _EXECUTES.search(text)
    if found is None:
        return None
    who = _SENTENCES.split(text[: found.start()])[-1]
    return (who, text[found.end() :]) if scope_of(who, None) is not Scope.OTHERS else None


def scope_of(name: str, office: Office | None) -> Scope:
    """Return of whom a paper asks something by the name that it gives."""
    bare = name_of(name)
    folded = _BUREAU.sub("van phong", fold(bare))
    if office is not None and _is_own(folded, office):
        return Scope.US
    level = office.level if office is not None else Level.COMMUNE
    listed = _IN_BRACKETS.search(bare)
    if listed is not None and office is not None and _COMMUNES.search(folded):  # "các xã điểm (Thanh Bình, Nà Pha)"
        return Scope.US if fold(office.name) in fold(listed[1]) else Scope.OTHERS
    general = _PROVINCES if level is Level.PROVINCE else _DISTRICTS if level is Level.DISTRICT else _COMMUNES
    named = level is Level.COMMUNE and names_communes(bare)
    if office is not None and named and fold(office.name) in communes_named(bare):
        return Scope.US
    if general.search(fold(_NAMED.sub(_without_names, bare)) if named else folded) is not None:
        return Scope.US
    if named:
        return Scope.OTHERS
    if _WITH_PLACES.search(folded):
        return Scope.ALL
    if level is Level.COMMUNE and _OFFICES.match(folded) and bare[:1].isupper():
        return Scope.OTHERS
    if _ALL.match(folded) and not _OF_PROVINCE.search(folded) and _ALL_NAMED.search(folded):
        return Scope.ALL
    return Scope.OTHERS


def _without_names(match: re.Match[str]) -> str:
    return match[0] if _only_islands(match) else "@"


def communes_named(name: str) -> set[str]:
    """Return the communes, folded, that a name names one by one."""
    found = [match for match in _NAMED.finditer(name) if not _only_islands(match)]
    names = [part for match in found for part in re.split(r"\s?[,;]\s|\svà\s", match["names"])]
    return {fold(re.sub(rf"^(?:các\s)?{_KIND}\s", "", part)) for part in names}


def _only_islands(match: re.Match[str]) -> bool:
    """Return whether only the last of several kinds is named: "các xã, phường, đặc khu Cồn Cỏ" are all communes."""
    one_kind = re.match(rf"(?:{_KIND})(?!,|;|\svà)", match[0]) is not None
    return not one_kind and match["told"] is None and ("khu" in match["kind"] or len(match["names"].split(", ")) == 1)


def names_communes(name: str) -> bool:
    """Return whether a name means communes, or who leads them, one by one ("UBND các xã Nà Pha, Mường Lạn")."""
    return _LEADERS.match(fold(name_of(name))) is not None and bool(communes_named(name))


def _is_own(folded: str, office: Office) -> bool:
    own = fold(office.province if office.level is Level.PROVINCE else f"{office.level.value} {office.name}")
    head = rf"(?:{_BODY}|chu tich {_BODY}|chu tich)"
    listed = rf"\b{head}\b.*\b{re.escape(fold(office.name))}(?=,|;| va |$)"
    whole = rf"(?:^|[,;] ?| va |\b{head}(?: cac)? ){re.escape(own)}(?=,|;| va |$)"
    return re.search(whole, folded) is not None or (
        re.search(listed, folded) is not None and re.search(rf"\bcac {re.escape(fold(office.level.value))}\b", folded)
        is not None
    )  # fmt: skip


def _several(match: re.Match[str]) -> str:
    """Put "các" for "mỗi", which is as long: "Mỗi xã, phường bố trí …" tells all of them."""
    return f"{match[1]}{'Các' if match[2] == 'M' else 'các'}"


_ASKS = re.compile(r"\b(?:yêu cầu|đề nghị|giao(?!\s+(?-i:ban)\b)|phân công)\s+(?=\S)", re.IGNORECASE)
_NO_ASKING = re.compile(
    r"(?:theo|khi có|có|các|những|đáp ứng|xét|nội dung|văn bản|được|đã|bàn|hồ sơ|thủ tục|chuyển)\s$", re.IGNORECASE
)


def addressee_of(sentence: str, *, inside: bool) -> tuple[str, str] | None:
    """Return whom a sentence addresses and what it asks of them.

    `inside` looks also behind the sentence's subject ("Ủy ban nhân dân tỉnh yêu cầu các sở …").
    """
    text = clean(sentence)
    several = _EACH.sub(_several, text)
    found = _addressee(several, inside=inside)
    if found is None or several == text:
        return found
    return _EACH_NAMED.sub(lambda match: "Mỗi" if match[0] == "Các" else "mỗi", found[0]), found[1]


_IN_THE_COURSE = re.compile(  # "Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các sở, UBND các xã …"
    r"^(?:trong )?quá trình\b[^;.:]{5,120}?,\s(?=(?:các|quý|UBND|Ủy ban|Uỷ ban|Thủ trưởng|Chủ tịch|Giám đốc)\b)",
    re.IGNORECASE,
)
_EACH = re.compile(r"^(.{0,80}?)\b([Mm])ỗi(?=\s(?:xã|phường|đặc khu|địa phương)\b)")
_EACH_NAMED = re.compile(r"^[Cc]ác(?=\s(?:xã|phường|đặc khu|địa phương)\b)")


def _addressee(text: str, *, inside: bool) -> tuple[str, str] | None:
    quy = re.match(r"(?:(?:đề nghị|yêu cầu|kính đề nghị)\s+)?(quý \w+(?: \w+)?)\s+", text, re.IGNORECASE)
    if quy is not None and is_recipient(quy[1]):
        return quy[1], text[quy.end() :]
    listed = _LISTED.match(text)
    if (
        listed is not None
        and not names_listed(text)
        and scope_of(listed[1], None) is Scope.US
        and not _BEFORE_NAME.search(listed[1])
    ):
        return name_of(listed[1]), text[listed.end() :]
    if inside:
        for match in _ASKS.finditer(text):
            if match.start() and _NO_ASKING.search(text[: match.start()]):
                continue
            rest = text[match.start() :]
            found = unit_in_sentence(rest[:1].upper() + rest[1:])
            if found is not None:
                return name_of(found[0]), found[1]
            quy = re.match(r"\w+(?: \w+)?\s+(quý \w+(?: \w+)?)\b", rest, re.IGNORECASE)
            if quy is not None and is_recipient(quy[1]):
                return quy[1], rest[quy.end() :]
            name = name_of(rest)
            if match.start() and name.endswith(":"):
                name = name[:-1]
            if is_unit_name(name) and len(name.split()) <= 24 and text.endswith(":"):
                return name, ""
    course = _IN_THE_COURSE.match(text)
    found = unit_in_sentence(text if course is None else text[course.end() :])
    return (name_of(found[0]), found[1]) if found is not None else None
