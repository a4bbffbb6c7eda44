"""What Word prints in front of the paragraphs of a list, also where a file asks for what no list has."""

from __future__ import annotations

import pytest
from lxml import etree

from desktop.documents.reading.numbering import Numbering

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def numbering(form: str, start: int, text: str = "%1)") -> Numbering:
    level = f'<w:lvl w:ilvl="0"><w:start w:val="{start}"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/></w:lvl>'
    return Numbering(
        etree.fromstring(
            f'<w:numbering xmlns:w="{W}"><w:abstractNum w:abstractNumId="0">{level}</w:abstractNum>'
            '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
        )
    )


@pytest.mark.parametrize(
    ("form", "start", "expected"),
    [
        ("lowerLetter", 26, ["z)", "aa)"]),
        ("upperLetter", 780, ["Z" * 30 + ")", "781)"]),
        ("lowerLetter", 2_000_000_000, ["2000000000)", "2000000001)"]),
        ("upperRoman", 3_999, ["MMMCMXCIX)", "4000)"]),
    ],
)
def test_letters_and_figures(form, start, expected):
    lists = numbering(form, start)
    assert [lists.marker("1", 0) for _ in expected] == expected


def test_what_a_list_prints_is_short():
    assert len(numbering("decimal", 1, "%1" * 50_000).marker("1", 0)) < 100
