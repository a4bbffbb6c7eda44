"""Values in sentences: one thing is named otherwise than several, in all English texts."""

from __future__ import annotations

import ast
import re
import string
from pathlib import Path

import pytest
from lxml import etree

from desktop import i18n
from desktop.domain.base.errors import UserError
from desktop.domain.base.filling import filled

ROOT = Path(__file__).resolve().parents[3]
_TWO = re.compile(r"\{(\w+):[^{}]*\|[^{}]*\}")
"""A word for one and another for several."""


def texts(language):
    """Return the texts of the program, or their translations."""
    name = "source" if language == "en" else "translation"
    found = etree.parse(ROOT / "i18n" / f"desktop_{language}.ts").iter("message")
    return [text for message in found if (text := message.findtext(name))]


@pytest.mark.parametrize(
    ("text", "values", "words"),
    [
        ("{count} task{count:|s}", {"count": 1}, "1 task"),
        ("{count} task{count:|s}", {"count": 0}, "0 tasks"),
        ("{count} task{count:|s}", {"count": "1"}, "1 task"),  # as the journal keeps it
        ("{count} dut{count:y is|ies are} of {units} unit{units:|s}", {"count": 1, "units": 2}, "1 duty is of 2 units"),
        ("{count} nhiệm vụ của {name}", {"count": 1, "name": "A|B"}, "1 nhiệm vụ của A|B"),
        ("{count:>3}|{text}", {"count": 1, "text": "x"}, "  1|x"),
    ],
)
def test_one_thing_is_named_otherwise_than_several(text, values, words):
    assert filled(text, **values) == words


def test_refusals_are_filled_in_this_way_too():
    error = UserError("{count} missed period{count:|s}", count=1)
    assert str(error) == i18n.sentence_in(error, "en") == "1 missed period"


def test_no_english_text_says_several_of_one():
    """“1 drafts” stood in the list of plans."""
    found = texts("en")
    nouns = {noun for text in found for noun in re.findall(r"(\w+)\{\w+:\|s\}", text)}
    assert {"task", "draft", "file"} <= nouns
    several = re.compile(rf"\b1 (?!by |of )(?:[a-z-]*[a-rt-z] )?(?:{'|'.join(sorted(nouns))})s\b")
    wrong = []
    for text in found:
        names = {name for _, name, _, _ in string.Formatter().parse(text) if name} if "{" in text else set()
        if all(name.isidentifier() for name in names) and several.search(filled(text, **dict.fromkeys(names, 1))):
            wrong.append(text)
    assert wrong == [], "write “{count} task{count:|s}”"
    assert [text for text in texts("vi") if _TWO.search(text)] == [], "Vietnamese has one word for both"


def test_texts_with_two_words_are_filled_by_what_knows_of_them():
    """`str.format` would stop at them, in English only: whatever has a number of theirs goes through `filled`."""
    names = {name for text in texts("en") for name in _TWO.findall(text)}
    wrong = []
    for path in sorted((ROOT / "desktop" / "gui").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "format"):
                continue
            words = ast.unparse(node.func.value)
            plain = words.startswith(("self.tr(", "translate(", "QCoreApplication.translate(")) and "|" not in words
            if not plain and names & {item.arg for item in node.keywords}:
                wrong.append(f"{path.name}:{node.lineno}")
    assert wrong == [], "use `filled`"
