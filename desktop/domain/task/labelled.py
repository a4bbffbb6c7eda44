"""Lines that say of a duty above them who does it and by when ("Đơn vị chủ trì: …", "Thời gian: …")."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from desktop.domain.base.text import SMALL, clean
from desktop.domain.task.wording import CONTENT_LABEL

_WHO = r"(?:(?:các )?(?:đơn vị|cơ quan|bộ phận|phòng|ban|người|cán bộ|tổ chức|đồng chí|lãnh đạo) )?"
_LABELS = {
    "support": rf"{_WHO}(?:phối (?:kết )?hợp|tham gia)(?: thực hiện| triển khai)?",
    "lead": rf"{_WHO}(?:chủ trì|phụ trách|đầu mối|chịu trách nhiệm(?: chính)?|thực hiện|tham mưu)(?: thực hiện"
    "| triển khai| tham mưu| chính)?",
    "time": r"(?:thời gian|thời hạn|tiến độ|kỳ hạn|hạn|thời điểm)(?: (?:hoàn thành|thực hiện|triển khai|báo cáo"
    "|tổ chức))?",
    "product": r"(?:sản phẩm|kết quả|đầu ra)(?: (?:đầu ra|hoàn thành|thực hiện|dự kiến|cần đạt|đạt được))?",
    "content": CONTENT_LABEL,
    "other": r"(?:địa điểm|kinh phí|nội dung|hình thức|số lượng|thành phần|đối tượng|mục tiêu|yêu cầu|cách thức"
    rf"|ghi chú)(?: [{SMALL}]+){{0,3}}",
}
_AROUND = " .;,()\t\n\xa0"
_LABEL = re.compile(
    "(?P<edge>^|[;.,(]\\s*)(?:"
    + "|".join(f"(?P<{name}>{pattern})" for name, pattern in _LABELS.items())
    + ")\\s?:\\s*",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Field:
    """A labelled field of a text: its kind, its words as they stand there, where it begins and where its words do."""

    kind: str
    words: str
    at: int
    start: int


@lru_cache(maxsize=4096)  # the lines of a plan are asked with every change of it
def fields(text: str) -> tuple[Field, ...]:
    """Return the labelled fields of a text ("Đơn vị chủ trì: …")."""
    matches = list(_LABEL.finditer(text))
    out = []
    for index, match in enumerate(matches):
        end = matches[index + 1].start() if index + 1 < len(matches) else len(text)
        kind = next(name for name in _LABELS if match[name] is not None)
        value = text[match.end() : end]
        begins = len(value) - len(value.lstrip(_AROUND))
        out.append(Field(kind, value.strip(_AROUND), match.start(), match.end() + begins))
    return tuple(out)


def labels(text: str) -> list[tuple[str, str, int]]:
    """Return the labelled fields of a text: what each says, its value, where it begins."""
    return [(field.kind, clean(field.words).strip(" .;,()"), field.at) for field in fields(text)]
