"""What a paper says about its own lists is not taken over: ours has none."""

from __future__ import annotations

import pytest

from desktop.domain.base.text import fold
from desktop.domain.directive.drafting import _POINTS_INSIDE


@pytest.mark.parametrize(
    "text",
    [
        "Thực hiện 12 nhiệm vụ tại Danh mục kèm theo Kế hoạch này.",
        "Hoàn thành các chỉ tiêu tại Phụ lục II.",
        "Rà soát theo Mẫu số 01.",
        "Thực hiện các giải pháp tại mục III Kế hoạch này.",
    ],
)
def test_sentences_that_point_inside_the_paper_are_left_out(text):
    assert _POINTS_INSIDE.search(fold(text))


@pytest.mark.parametrize("text", ["Tuyên truyền theo nhiều hình thức phù hợp.", "Rà soát hộ nghèo tại các thôn."])
def test_others_stay(text):
    assert not _POINTS_INSIDE.search(fold(text))
