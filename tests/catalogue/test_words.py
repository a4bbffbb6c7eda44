"""The words of documents: complete, and checked when they are read."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest

from desktop.catalogue.words import words
from desktop.domain.out.workbook import ReportClass
from desktop.domain.task.task import Recurrence


def test_each_standing_has_its_own_word() -> None:
    texts = [words()(f"standing.{item.value}") for item in ReportClass]
    assert len({text.casefold() for text in texts}) == len(ReportClass)


def test_each_recurrence_has_a_word() -> None:
    assert all(words()(f"recurrence.{item.value}") for item in Recurrence)


def test_words_are_composed_vietnamese() -> None:
    for text in words().texts.values():
        assert unicodedata.is_normalized("NFC", text)


def test_places_are_filled_by_name() -> None:
    assert words()("workbook.page", page=1, pages=2) == "Trang 1/2"


@pytest.mark.parametrize("text", ['[a]\nb = ""\n', "[a]\nb = 3\n", "[a]\nb = []\n", '[a]\nb = ["x", 1]\n'])
def test_an_entry_that_is_no_text_is_named(text: str, tmp_path: Path) -> None:
    path = tmp_path / "words.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ValueError, match=r"words\.toml: “a\.b”"):
        words(path)
