"""Names of periods as documents write them."""

from __future__ import annotations

import pytest

from desktop.catalogue.periods import period_label
from desktop.domain.base.period import Period


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("2026", "năm 2026"),
        ("2026-H1", "6 tháng đầu năm 2026"),
        ("2026-H2", "6 tháng cuối năm 2026"),
        ("2026-Q3", "quý III năm 2026"),
        ("2026-9M", "9 tháng năm 2026"),
        ("2026-01", "tháng 01 năm 2026"),
        ("2026-07", "tháng 7 năm 2026"),
    ],
)
def test_label(text: str, label: str) -> None:
    assert period_label(Period.parse(text)) == label
