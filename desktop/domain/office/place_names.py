"""How the name of an office's place is written within a sentence (Decree 30/2020, appendix II, III.1)."""

from __future__ import annotations

import re

from desktop.domain.base.text import fold

_AFTER_PERSONS_AND_EVENTS = frozenset(
    map(
        fold,
        (
            "Bế Văn Đàn", "Chu Văn An", "Dương Minh Châu", "Đào Duy Từ", "Đặng Thùy Trâm", "Điện Biên Phủ",
            "Đốc Binh Kiều", "Đồng Khởi", "Hà Huy Tập", "Hai Bà Trưng", "Hoàng Hoa Thám", "Hoàng Văn Thụ",
            "Hồ Chí Minh", "Hồ Đắc Kiện", "Hồ Thị Kỷ", "Khúc Thừa Dụ", "Kim Đồng", "Lê Chân", "Lê Đại Hành",
            "Lê Hồng Phong",
            "Lê Ích Mộc", "Lê Lợi", "Lê Quý Đôn", "Lê Thanh Nghị", "Lục Sĩ Thành", "Lương Thế Trân", "Lương Văn Tri",
            "Lưu Nghiệp Anh", "Lý Bôn", "Lý Thường Kiệt", "Lý Văn Lâm", "Ngô Mây", "Ngô Quyền", "Nguyễn Bỉnh Khiêm",
            "Nguyễn Du", "Nguyễn Đại Năng", "Nguyễn Huệ", "Nguyễn Lương Bằng", "Nguyễn Nghiêm", "Nguyễn Phích",
            "Nguyễn Trãi", "Nguyễn Úy", "Nguyễn Văn Linh", "Nguyễn Việt Khái", "Nùng Trí Cao", "Phạm Ngũ Lão",
            "Phạm Sư Mạnh", "Phan Đình Phùng", "Phan Ngọc Hiển", "Phan Thanh", "Quang Trung", "Tạ An Khương",
            "Thục Phán", "Tô Hiệu", "Tống Trân", "Trần Hưng Đạo", "Trần Lãm", "Trần Liễu", "Trần Nhân Tông",
            "Trần Phán", "Trần Phú", "Trần Văn Thời", "Triệu Việt Vương", "Trương Quang Trọng", "Trừ Văn Thố",
            "Yết Kiêu",
        ),
    )
)  # fmt: skip
"""Names of the communes of today that are those of persons and events of history."""

LEVELS = frozenset({"xã", "phường", "thị trấn", "đặc khu", "huyện", "quận", "thị xã", "thành phố", "tỉnh"})
"""Words of the levels of places."""

_SPELLED = {"KDANG": "KDang", "SRÓ": "SRó", "M'GAR": "M'gar", "M'TA": "M'ta"}
"""Words of names whose capitals follow no rule."""

_LEVEL = re.compile(r"(?<!\w)(xã|phường|đặc khu|thị trấn|quận|thành phố(?= Hồ Chí Minh)) (?=(\S.*)$)", re.IGNORECASE)


def placed(level: str, name: str) -> str:
    """Return level and name as a sentence has them: "xã Hòa An", but "Phường Lê Thanh Nghị" and "Phường 1 Bảo Lộc".

    The level is part of the name where that is a number, a person's or that of an event.
    """
    own = name[:1].isdigit() or fold(name) in _AFTER_PERSONS_AND_EVENTS
    return f"{level[:1].upper()}{level[1:]} {name}" if own else f"{level} {name}"


def with_level(text: str) -> str:
    """Return a name that ends in level and place ("Ủy ban nhân dân phường Trần Phú") as `placed` writes these."""
    found = list(_LEVEL.finditer(text))
    if not found:
        return text
    last = found[-1]
    return f"{text[: last.start()]}{placed(last[1].lower(), last[2])}"


def spelled(word: str) -> str:
    """Return a word of a name in capitals with those that it keeps: "Hòa", "M'Drắk", "KDang"."""
    if word in _SPELLED:
        return _SPELLED[word]
    return "'".join(part[:1] + part[1:].lower() for part in word.split("'"))
