from __future__ import annotations

import pytest

from desktop.domain.text_search import Wanted, places

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
