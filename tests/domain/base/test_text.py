"""Text that any document can hold."""

from __future__ import annotations

import pytest

from desktop.domain.base.text import Run, clean, plain, printable, printable_values, runs


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bão số\x001\x02", "Bão số1"),
        ("một\r\nhai\rba\x0bbốn\u2028năm\x85sáu", "một\nhai\nba\nbốn\nnăm\nsáu"),
        ("một\thai", "một\thai"),
        ("\ud800nửa\udfff", "nửa"),
        ("\ufffekhông\uffff", "không"),
        ("cả 😀 \U00020000", "cả 😀 \U00020000"),
        ("\x1b[31mđỏ\x7f", "[31mđỏ"),
    ],
)
def test_what_no_document_can_hold_is_taken_out(text, expected):
    assert printable(text) == expected
    assert Run(text).text == expected
    assert plain(runs(text)) == expected
    assert printable_values({text: [text, {"a": text}, 1, None]}) == {expected: [expected, {"a": expected}, 1, None]}


def test_clean_words_are_printable():
    assert clean(" a\x00b \ufeff c\ud800 ") == "ab c"
