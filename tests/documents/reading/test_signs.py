"""Each sign of the text is in its examples and not in those that look like them."""

from __future__ import annotations

import pytest

from desktop.documents.reading import signs

SIGNS = signs.all_signs()


@pytest.mark.parametrize("name", SIGNS)
def test_sign(name):
    sign = SIGNS[name]
    assert sign.meaning
    assert sign.yes
    assert sign.no
    assert [text for text in sign.yes if not sign.is_in(text)] == []
    assert [text for text in sign.no if sign.is_in(text)] == []


def test_there_are_signs():
    assert len(SIGNS) >= 30
