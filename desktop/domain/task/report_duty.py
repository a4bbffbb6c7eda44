"""Which tasks owe a report: told by their own words or by the product that they ask for."""

from __future__ import annotations

import re

from desktop.domain.base.text import clean

_REPORT = r"(?:các )?báo cáo(?!\w| viên\b)"
_WRITE = (
    r"(?:tổng hợp|gửi|nộp|lập|làm|viết|trình|xây dựng|soạn thảo|soạn|dự thảo|hoàn thiện|hoàn thành|chuẩn bị|"
    r"tham mưu|định kỳ|đột xuất|kịp thời|thường xuyên|"
    r"(?:thực hiện|chấp hành)(?: tốt| nghiêm| nghiêm túc| đầy đủ)?(?: chế độ)?(?: thông tin)?|"
    r"h[ằà]ng (?:ngày|tuần|tháng|quý|năm)|6 tháng)"
)
_CHAIN = r"(?:(?!không|chưa|theo|căn cứ)\w+(?: \w+){0,3}, )*"  # "Theo dõi, đôn đốc, …": short parts before the report
_WITH = r"(?:chủ trì,? )?phối hợp (?:\w+ ){0,2}với .*?\b"
_OPENS = re.compile(rf"(?:- )?(?:{_CHAIN}(?:{_WRITE}(?:,| và)? )*{_REPORT}|{_WITH}(?:{_WRITE}(?:,| và)? )+{_REPORT})")
_ENDS = re.compile(
    rf"(?<!thông tin)(?:,| và)(?: {_WRITE})? {_REPORT} "
    r"(?:kết quả|tình hình|về (?:ủy|uỷ) ban|(?:ủy|uỷ) ban|về ubnd|ubnd|về văn phòng|về phòng|về sở|trước ngày)\b"
)
_PRODUCT = re.compile(rf"{_REPORT}")


def is_report_duty(text: str, product: str = "") -> bool:
    """Return whether a task asks its unit for a report.

    A clause of `text` opens with it ("Tổng hợp, báo cáo …", "Định kỳ hằng quý báo cáo …") or ends in it ("… và báo
    cáo kết quả"), or a part of `product` is one. Reports that are only spoken of ("theo báo cáo của …", "không báo
    cáo") and speakers ("báo cáo viên") do not count.
    """
    clauses = [part.strip() for part in re.split(r"[;.\n]", clean(text).casefold())]
    products = [part.strip(" .-") for part in re.split(r"[,;/\n]| và ", clean(product).casefold())]
    return any(_OPENS.match(clause) or _ENDS.search(clause) for clause in clauses) or any(
        _PRODUCT.match(part) for part in products
    )
