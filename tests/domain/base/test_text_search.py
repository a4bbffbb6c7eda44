from __future__ import annotations

import pytest

from desktop.domain.base.text import Run, plain, runs
from desktop.domain.base.text_search import Wanted, fitting, places, replaced

TEXT = "Đội xung kích xã Bình Thạnh; XÃ BÌNH THẠNH, xa Binh Thanh, xãa"


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (Wanted("xã"), [14, 29, 59]),
        (Wanted("xã", whole=True), [14, 29]),
        (Wanted("xã", case=True), [14, 59]),
        (Wanted("xa", marks=False), [14, 29, 44, 59]),
        (Wanted("xa binh thanh", marks=False), [14, 29, 44]),
        (Wanted("doi", marks=False), [0]),
        (Wanted("doi"), []),
        (Wanted(""), []),
        (Wanted("không có"), []),
    ],
)
def test_places_of_words(wanted, found):
    assert places(TEXT, wanted) == found


def test_places_do_not_overlap():
    assert places("aaaa", Wanted("aa")) == [0, 2]


@pytest.mark.parametrize(
    ("starts", "size", "words", "shown"),
    [
        ([0], 2, "xy", "xyc|DEF|ghi"),
        ([1], 4, "-", "a-|F|ghi"),  # over the end of a run
        ([1, 5], 2, "", "a|DE|hi"),
        ([0, 2, 4, 6], 2, "zz", "zzzz|zz|zzi"),
        ([1], 7, "!", "a!|i"),
        ([], 3, "!", "abc|DEF|ghi"),
    ],
)
def test_words_are_replaced_within_runs(starts, size, words, shown):
    parts = (Run("abc"), Run("DEF", bold=True), Run("ghi"))
    found = replaced(parts, starts, size, words)
    assert "".join(run.text for run in found) == shown.replace("|", "")
    assert [run.bold for run in found] == [False, True, False][: len(found)] or len(found) == 1


@pytest.mark.parametrize(
    ("wanted", "words", "text", "shown"),
    [
        (Wanted("làng, thôn"), "thôn, làng", "Làng, thôn có tổ; ở làng, thôn", "Thôn, làng có tổ; ở thôn, làng"),
        (Wanted("làng, thôn"), "thôn, làng", "CÁC LÀNG, THÔN", "CÁC THÔN, LÀNG"),
        (Wanted("làng, thôn", case=True), "thôn, làng", "Làng, thôn; làng, thôn", "Làng, thôn; thôn, làng"),
        (Wanted("ubnd"), "ủy ban nhân dân", "UBND xã", "Ủy ban nhân dân xã"),
        (Wanted("Phòng Kinh tế"), "Phòng Hạ tầng", "phòng kinh tế", "Phòng Hạ tầng"),
        (Wanted("chủ tịch"), "Chủ tịch", "CHỦ TỊCH, chủ tịch", "Chủ tịch, Chủ tịch"),
        (Wanted("xa", marks=False), "thôn", "Xã và xã", "Thôn và thôn"),
    ],
)
def test_what_takes_the_place_of_words_has_their_capitals(wanted, words, text, shown):
    parts = runs(text)
    assert plain(replaced(parts, places(text, wanted), len(wanted.words), fitting(wanted, words))) == shown
