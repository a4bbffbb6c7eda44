"""How the report on offices below writes its counts."""

from __future__ import annotations

import pytest

from desktop.domain.report.gathered import number_words


@pytest.mark.parametrize(("count", "words"), [(0, "0"), (7, "07"), (30, "30"), (1250, "1.250")])
def test_counts_are_written_as_papers_have_them(count: int, words: str) -> None:
    assert number_words(count) == words
