"""Rows of the programme of work as a table says them."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.domain.out.programme import ProgrammeLine
from desktop.domain.task.progress import DueState


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Rà soát danh mục", "Rà soát danh mục (Kế hoạch số 05/KH-UBND)"),
        ("Cung cấp số liệu (quý IV năm 2027)", "Cung cấp số liệu (quý IV năm 2027; Kế hoạch số 05/KH-UBND)"),
        ("Tổng hợp (6 tháng đầu năm 2027)", "Tổng hợp (6 tháng đầu năm 2027; Kế hoạch số 05/KH-UBND)"),
        ("Báo cáo (qua Văn phòng)", "Báo cáo (qua Văn phòng) (Kế hoạch số 05/KH-UBND)"),
    ],
)
def test_period_and_document_share_their_brackets(text: str, shown: str) -> None:
    line = ProgrammeLine(text, "Phòng Kinh tế", (), "", "", date(2027, 12, 31), "05/KH-UBND", DueState.ON_TRACK)
    assert line.with_source == shown
