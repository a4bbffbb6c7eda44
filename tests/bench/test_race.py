"""The bench itself: ratios, bars and limits."""

from __future__ import annotations

import pytest

from tests.bench.race import Floor, Race, result


@pytest.mark.parametrize(
    ("bar", "limit", "ok"), [(2.0, None, True), (1.9, None, False), (None, 0.3, False), (None, 0.5, True)]
)
def test_a_missed_bar_is_said(bar: float | None, limit: float | None, *, ok: bool) -> None:
    lines, good = result("x", Race(lambda: 0.4, (Floor("floor", lambda: 0.2, bar),), 3, limit))
    assert good is ok
    assert ("NO" in "".join(lines)) is not ok
    assert "2.00" in lines[0]


def test_the_median_counts_and_the_first_round_does_not() -> None:
    times = iter([9.0, 0.1, 0.3, 5.0])
    lines, _ = result("x", Race(lambda: next(times), (Floor("floor", lambda: 0.1),), 3))
    assert "300.0 ms" in lines[0]


def test_runners_take_turns() -> None:
    seen: list[str] = []
    result("x", Race(lambda: seen.append("a"), (Floor("b", lambda: seen.append("b")),), 2))
    assert seen == ["b", "a", "a", "b", "b", "a"]
