"""What the columns of a table of tasks hold, by the words of their heads, in documents and workbooks alike."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum

from desktop.domain.base.text import clean, fold


class TaskColumn(StrEnum):
    """What a column of a table of tasks says."""

    NUMBER = "number"
    CONTENT = "content"
    SOURCE = "source"  # the paper that gave the task
    LEAD = "lead"
    SUPPORT = "support"
    TIME = "time"
    PRODUCT = "product"
    RESULT = "result"
    STATUS = "status"
    PERCENT = "percent"
    DONE_ON = "done_on"
    DIFFICULTIES = "difficulties"
    NOTE = "note"


LONGEST_HEAD = 120
ROW_NUMBER = re.compile(r"^(?:\d{1,3}(?:\.\d{1,2})*|[IVX]{1,5}|[A-Za-zĐđ])[.)]?$")

DOCUMENT_HEADS: tuple[tuple[TaskColumn, re.Pattern[str]], ...] = (
    (TaskColumn.SUPPORT, re.compile(r"phoi hop|tham gia")),
    (TaskColumn.LEAD, re.compile(r"chu tri|phu trach|(?:don vi|co quan|bo phan|nguoi|to chuc|phong,? ban)(?:,? "
        r"[a-z]+){0,3} (?:thuc hien|dau moi|tham muu|trien khai)|^thuc hien$|phan cong|trach nhiem")),
    (TaskColumn.TIME, re.compile(r"thoi gian|thoi han|tien do|ky han|han hoan thanh|^han\b|thoi diem|hoan thanh")),
    (TaskColumn.PRODUCT, re.compile(r"san pham|ket qua|dau ra")),
    (TaskColumn.NOTE, re.compile(r"ghi chu")),
    (TaskColumn.CONTENT, re.compile(r"noi dung|nhiem vu|cong viec|hoat dong|ten viec|giai phap|cong tac"
        r"|^ten (?:de an|bao cao|van ban|to trinh|viec|chuyen de|cong trinh|du an)|^(?:de an|bao cao),? ")),
)  # fmt: skip
"""Heads of tables that give tasks, in plans and their appendices; the first that fits is meant."""

BOOK_HEADS: tuple[tuple[TaskColumn, re.Pattern[str]], ...] = (
    (TaskColumn.NUMBER, re.compile(r"^(?:tt|stt|so tt|so thu tu|no)\.?$")),
    (TaskColumn.DONE_ON, re.compile(r"ngay (?:hoan thanh|xong|bao cao ket qua|ket thuc)|thoi gian hoan thanh thuc te")),
    (TaskColumn.SOURCE, re.compile(r"(?:van ban|vb|cong van|so (?:,|va)?\s?ky hieu|can cu|nguon)(?: [a-z]+){0,3}"
        r" ?(?:giao|chi dao|den|nhiem vu)|^(?:van ban|vb|can cu|so van ban|so, ky hieu van ban|so/ky hieu)$"
        r"|y kien chi dao")),
    (TaskColumn.PERCENT, re.compile(r"^%|\(%\)|%$|ty le|phan tram|muc do hoan thanh|% ?(?:hoan thanh|thuc hien)")),
    (TaskColumn.STATUS, re.compile(r"tinh trang|trang thai|tinh hinh (?:thuc hien|xu ly)|^da (?:xong|hoan thanh)"
        r"|tien do thuc hien|danh gia")),
    (TaskColumn.DIFFICULTIES, re.compile(r"kho khan|vuong mac|nguyen nhan|de xuat|kien nghi")),
    (TaskColumn.PRODUCT, re.compile(r"san pham|dau ra")),
    (TaskColumn.RESULT, re.compile(r"ket qua|viec da lam|da thuc hien")),
    *DOCUMENT_HEADS[:3],
    DOCUMENT_HEADS[4],
    (TaskColumn.CONTENT, re.compile(rf"^(?!(?:so|tong so|so luong|ma) )(?:.*(?:{DOCUMENT_HEADS[5][1].pattern}))")),
)  # fmt: skip
"""Heads of workbooks that follow tasks up."""

_KNOWN_BY_MORE = {
    TaskColumn.LEAD: re.compile(r"^(?:don vi|dv|co quan|cq|bo phan|nguoi|can bo)(?: duoc giao| nhan| thuc hien| th)?$")
}


def column_of(head: str, heads: Sequence[tuple[TaskColumn, re.Pattern[str]]]) -> TaskColumn | None:
    """Return what the column with a head holds, None where its words do not tell."""
    words = fold(clean(head.replace("\n", " ")))
    if not words or len(words) >= LONGEST_HEAD:
        return None
    found = next((column for column, pattern in heads if pattern.search(words)), None)
    if found is None and heads is BOOK_HEADS:
        found = next((column for column, pattern in _KNOWN_BY_MORE.items() if pattern.search(words)), None)
    return found
