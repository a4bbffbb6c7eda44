"""One plan in the many forms that offices give it: whatever the form, the same plan is read."""

from __future__ import annotations

import pytest

from desktop.documents.reading import read, read_text
from desktop.documents.reading.inspect import inspection
from tests.documents.reading.sample_plan import EXPECTED, as_docx, as_text

TEXTS = {
    "paragraphs": {},
    "paragraphs, spaces": {"columns": "spaces"},
    "paragraphs, pipes": {"columns": "pipes"},
    "blank lines": {"blank": True},
    "wrapped": {"wrap": 88},
    "wrapped, blank lines": {"wrap": 88, "blank": True},
    "wrapped, indented": {"wrap": 92, "indent": "     "},
    "wrapped, spaces": {"wrap": 80, "columns": "spaces"},
}


@pytest.mark.parametrize("form", TEXTS)
def test_text(form, tmp_path):
    text = as_text(**TEXTS[form])
    path = tmp_path / "plan.txt"
    path.write_text(text, encoding="utf-8")
    assert inspection(read(path)) == EXPECTED
    assert inspection(read_text(text, "pasted")) == EXPECTED


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le"])
def test_encodings(encoding, tmp_path):
    path = tmp_path / "plan.txt"
    path.write_bytes(as_text().encode(encoding))
    assert inspection(read(path)) == EXPECTED


@pytest.mark.parametrize(
    "form",
    [
        {},
        {"letterhead": "cell"},
        {"letterhead": "tabs"},
        {"numbering": True},
        {"bold": False},
        {"bold": False, "numbering": True},
        {"breaks": True},
    ],
    ids=str,
)
def test_word(form, tmp_path):
    path = tmp_path / "plan.docx"
    path.write_bytes(as_docx(**form))
    assert inspection(read(path)) == EXPECTED
