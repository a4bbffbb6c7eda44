"""Papers in the dialects of many offices, each with what a careful clerk would put down of it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from desktop.documents.reading import read
from desktop.documents.reading.appendix import tasks_of_rows
from desktop.documents.reading.inspect import inspection
from desktop.domain.directive.demand import Scope
from desktop.domain.directive.finding import directive_of
from desktop.domain.office.office import Level, Office
from desktop.domain.task.unit_sentence import bare_name

PAPERS = Path(__file__).parents[2] / "data" / "offices"
RIGHT: dict[str, Any] = json.loads((PAPERS / "labels.json").read_text(encoding="utf-8"))
OFFICE = Office(Level.COMMUNE, "Tuyên Quang", "Hòa An", "ỦY BAN NHÂN DÂN\nXÃ HÒA AN", "Hòa An")


@pytest.mark.parametrize("name", RIGHT)
def test_paper(name: str) -> None:
    right = RIGHT[name]
    found = read(PAPERS / name)
    shown = inspection(found)
    assert {key: shown.get(key) for key in ("number", "date", "kind")} == {
        key: right[key] for key in ("number", "date", "kind")
    }
    assert shown.get("addressees", []) == right["addressees"]
    duties = [
        (bare_name(entry["unit"]), task["text"], task["role"], task["deadline"], task["recurring"])
        for entry in shown["assignments"]
        for task in entry["tasks"]
    ]
    wanted = [(bare_name(unit), text, *rest) for unit, text, *rest in right["duties"]]
    assert len(duties) == len(wanted)
    for (unit, text, *rest), (own, words, *other) in zip(duties, wanted, strict=True):
        assert (unit.lower(), rest) == (own.lower(), other), text
        assert text.startswith(words) or text[:30].lower() in f"{words} ".lower() or words[-20:] in text, text
    directive = directive_of(found.plan, OFFICE, tasks_of_rows)
    ours = [demand for demand in directive.demands if demand.scope is not Scope.OTHERS]
    for words, day in right["demands"]:
        of_words = [demand for demand in ours if words in demand.text or demand.text[:40] in words]
        assert of_words, words
        if day is not None:
            assert any(due.day.isoformat() == day for demand in of_words for due in demand.deadlines), words
    printed = " ".join(item.text for item in found.paragraphs)
    for demand in ours:  # word for word in the paper
        assert demand.text in printed or any(
            demand.text in cell for block in found.plan.blocks for row in block.rows for cell in row
        )


def test_name_of_an_office_broken_in_an_electronic_signature_is_no_title() -> None:
    shown = inspection(read(PAPERS / "signature-block-broken.pdf"))
    assert shown["signature"] == {
        "authority": "TM. ỦY BAN NHÂN DÂN",
        "deputy": "KT. CHỦ TỊCH",
        "title": "PHÓ CHỦ TỊCH",
        "name": "Đỗ Quang Thí",
    }
