from __future__ import annotations

import pytest

from desktop.domain.plan.column_widths import LEAST, WHOLE, moved, whole


@pytest.mark.parametrize(
    ("widths", "columns", "expected"),
    [
        ([100, 700, 200], 3, [100, 700, 200]),
        ([100, 100, 700, 200], 4, [91, 91, 636, 182]),
        ([1.0, 1.0, 1.0], 3, [333, 334, 333]),
        ([100, 900], 3, []),
        ([0, 1000], 2, []),
        ([], 0, []),
    ],
)
def test_widths_fill_a_table_of_as_many_columns(widths, columns, expected):
    assert whole(widths, columns) == expected
    assert whole(expected, columns) == expected


def test_a_line_is_moved_as_far_as_both_columns_keep_the_least_width():
    assert moved([300, 300, 400], 1, 50) == [350, 250, 400]
    assert moved([300, 300, 400], 2, -1000) == [300, LEAST, WHOLE - 300 - LEAST]
    assert moved([10, 990], 1, -50) == [10, 990]
