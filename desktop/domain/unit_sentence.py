"""The unit within the sentence of a duty: "Giao Phòng Kinh tế chủ trì …", "Công an xã kiểm tra …"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from desktop.domain.office import Unit
from desktop.domain.task import Role
from desktop.domain.text import clean, fold
from desktop.domain.wording import is_unit_name, role

GIVEN = re.compile(r"^(?:giao|phân công|đề nghị|yêu cầu|trách nhiệm của|đ/c)\s*:?\s+", re.IGNORECASE)
REQUEST = re.compile(r"^đề nghị\b", re.IGNORECASE)
DUTY = re.compile(
    r"\s(?=(?:có trách nhiệm|chịu trách nhiệm|chủ trì|chủ động|phối hợp|là (?:cơ quan|đơn vị|đầu mối)|làm "
    r"đầu mối|căn cứ|theo chức năng|tham mưu"
    r"|tổ chức|triển khai|xây dựng|thực hiện|hướng dẫn|theo dõi|đôn đốc|tăng cường|tiếp tục|đẩy mạnh|bố trí"
    r"|cân đối|tuyên truyền|rà soát"
    r"|kiểm tra|giám sát|quản lý|nắm|cung cấp|bảo đảm|đảm bảo|thường xuyên|kịp thời|tích cực|trên cơ sở|tạo "
    r"điều kiện|vận động|tổng hợp"
    r"|quán triệt|lồng ghép|báo cáo|chỉ đạo|tiếp nhận|phát huy|đề xuất|lập|đưa|duy trì|định kỳ)\b)"
)
_MAX_UNIT_WORDS = 28


def unit_in_sentence(text: str) -> tuple[str, str] | None:
    """Return unit and duty of "Giao Phòng Kinh tế chủ trì …", "Văn phòng có trách nhiệm …", "Công an xã: …"."""
    given = GIVEN.match(text)
    start = given.end() if given else 0
    colon = re.match(r"^([^:;.]{4,160}?)\s?:\s+(?=\S)", text[start:])
    if (
        colon is not None
        and is_unit_name(colon[1])
        and len(colon[1].split()) <= _MAX_UNIT_WORDS
        and role(colon[1]) is Role.OWN
    ):
        match = DUTY.search(colon[1])
        if match is None:
            return text[: start + colon.end(1)], text[start + colon.end() :]
    if not is_unit_name(text[start:]):
        return None
    for match in DUTY.finditer(text, start):
        name = text[start : match.start()]
        if len(name.split()) > _MAX_UNIT_WORDS:
            return None
        tail = fold(name).split()[-1]
        if tail in {"va", "cac", "ban"} or len(name.split()) == 1:
            continue  # "Ban tổ chức", "Văn hóa và thể thao": the word belongs to the name
        rest = text[match.end() :]
        if text[match.end() : match.end() + 1].isupper():
            continue
        if name.rstrip().endswith(","):
            name = name.rstrip(" ,")
            if not re.match(r"(?:chủ|phối|căn|theo|trên|có|tổ)", rest):
                continue
        name = re.sub(r",?\s(?:căn cứ|theo|trên cơ sở)\b.*$", "", name)
        rest = re.sub(r"^(?:có trách nhiệm|chịu trách nhiệm)\s*:?\s*", "", rest)
        return text[:start] + name, rest
    return None


def bare_name(words: str) -> str:
    """Return the name of a unit as a sentence or a heading has it, without "Giao" or "Đề nghị" before it."""
    return clean(GIVEN.sub("", words)).rstrip(" :.;,")


def is_request(words: str) -> bool:
    """Return whether a unit is asked ("Đề nghị …") and not told."""
    return REQUEST.match(words) is not None


def is_given(words: str) -> bool:
    """Return whether a sentence opens with giving the duty to somebody ("Giao …", "Đề nghị …")."""
    return GIVEN.match(words) is not None


def known_opening(text: str, known: Sequence[Unit]) -> tuple[Unit, str] | None:
    """Return the unit of the directory that `text` opens with, and the rest of the text; the longest name counts.

    A name counts where it ends with a word, and where no capital goes on with it ("Công an xã Bình Minh").
    """
    words = clean(text)
    start = match.end() if (match := GIVEN.match(words)) else 0
    best: tuple[int, Unit] | None = None
    for unit in known:
        for name in (unit.name, unit.short_name, *unit.other_names):
            size = len(name)
            rest = words[start + size :]
            if (
                len(name.split()) > 1
                and fold(words[start : start + size]) == fold(name)
                and (not rest or re.match(r"[\s:,;.]", rest))
                and not rest.lstrip()[:1].isupper()
                and (best is None or size > best[0])
            ):
                best = (size, unit)
    if best is None:
        return None
    rest = words[start + best[0] :].lstrip(" :,")
    rest = re.sub(r"^(?:có trách nhiệm|chịu trách nhiệm)\s*:?\s*", "", rest)
    return best[1], rest
