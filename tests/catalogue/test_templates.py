"""Tests of the kinds of plans: ours are whole, a broken file is named with its line, a new one needs no code."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from desktop.catalogue import templates, units
from desktop.domain.base.errors import UserError
from desktop.domain.office.office import Level, Office
from desktop.domain.plan.proposals import fill
from desktop.domain.task import wording
from desktop.paths import resource

OFFICE = Office(Level.COMMUNE, "tỉnh Hà Sơn", "Thanh Bình", "ỦY BAN NHÂN DÂN\nXÃ THANH BÌNH", "Thanh Bình")
OURS = templates.keys()
PLAIN = "10-doi-ngoai.toml"
FILES = [path.name for path in resource("templates").glob("*.toml")]


def test_our_templates_have_no_fault() -> None:
    assert templates.check() == []


def test_the_kinds_that_offices_ask_for_are_there() -> None:
    assert OURS == [
        "doi-ngoai", "thong-tin-doi-ngoai", "thong-tin-doi-ngoai-huyen", "thong-tin-doi-ngoai-tinh",
        "doi-ngoai-nhan-dan", "trong",
    ]  # fmt: skip
    assert [kind.key for kind in templates.for_level(Level.DISTRICT)] == ["thong-tin-doi-ngoai-huyen", "trong"]
    assert [kind.key for kind in templates.for_level(Level.PROVINCE)] == ["thong-tin-doi-ngoai-tinh", "trong"]


@pytest.mark.parametrize("key", [key for key in OURS if key != "trong"])
def test_a_kind_is_complete_enough_to_be_signed(key: str) -> None:
    kind = templates.template(key)
    parts = [section.part for section in kind.sections]
    assert parts[0] == "purpose"
    assert parts[-2:] == ["funding", "organisation"]
    topics = [topic for section in kind.sections if section.part == "content" for topic in section.topics]
    assert 6 <= len(topics) <= 15
    assert all(topic.items for topic in topics)
    asked = {duty.unit for duty in kind.duties}
    assert asked >= {"office", "economy", "culture", "general-service", "police", "villages", "front"}
    assert kind.bases
    assert kind.assignment_appendix  # who takes part is printed there
    assert asked >= {"all", "party-propaganda"}
    for duty in kind.duties:
        assert duty.deadline or duty.recurring or duty.continuous, duty.text
        assert duty.product, duty.text
    due = " ".join(duty.deadline for duty in kind.duties)
    assert all(place in due for place in ("{report_h1}", "{report_year}", "{units_h1}", "{units_year}"))
    assert any("{next_year}" in duty.text for duty in kind.duties)  # what is planned for the year after is asked for


@pytest.mark.parametrize("key", OURS)
def test_duties_say_in_words_what_their_fields_say(key: str) -> None:
    for duty in templates.template(key).duties:
        text = fill(duty.text, OFFICE, 2026)
        assert wording.role(text) is duty.role, text
        assert wording.recurring(text) == duty.recurring, text
        if duty.deadline:
            written = wording.deadlines(fill(duty.deadline, OFFICE, 2026), 2026)
            assert written is not None, text
            found = wording.deadlines(text, 2026)
            assert found is not None, text
            assert (found.day, found.inclusive) == (written.day, written.inclusive), text
            assert found.inclusive, text  # "chậm nhất ngày": the day counts
        else:
            assert wording.deadlines(text, 2026) is None, text
        assert duty.deadline or duty.recurring or duty.continuous, text


@pytest.mark.parametrize("key", OURS)
def test_nothing_is_decided_that_is_for_others_to_decide(key: str) -> None:
    """A commune proposes and takes part; who receives its reports is a setting, never a constant."""
    kind = templates.template(key)
    text = resource("templates", f"{dict(zip(OURS, sorted(FILES), strict=True))[key]}").read_text("utf-8")
    assert "Sở Ngoại vụ" not in text
    assert "trước ngày" not in text
    if Level.COMMUNE in kind.levels:
        assert not re.search(r"cấp phép cho|hướng dẫn phóng viên nước ngoài|xử phạt", text, re.IGNORECASE)
        assert "Sở Văn hóa" not in text


@pytest.mark.parametrize("key", OURS)
def test_bodies_that_may_only_be_asked_are_not_ordered(key: str) -> None:
    kinds = units.kinds()
    for duty in templates.template(key).duties:
        if kinds[duty.unit].group == "request":
            assert not re.match(r"Giao |Yêu cầu |Chịu trách nhiệm", duty.text)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("summary =", "sumary =", r"line {}: “sumary” is unknown here"),
        ("{office_place} gắn", "{ofice} gắn", r"line {}: “{{ofice}}” is no placeholder"),
        ("cụ thể như sau:", "cụ thể {như sau:", r"line {}: “{{” is no placeholder"),
        ('unit = "police"', 'unit = "polise"', r"line {}: “polise” is no unit"),
        ('supporting = ["health", "schools"]', 'supporting = ["health", "scools"]', r"line {}: “scools” is no unit"),
        ('role = "coordinate"', 'role = "helper"', r"line {}: “helper” cannot stand here"),
        ('role = "coordinate"', 'role = "lead"', r"line {}: the duty opens as “coordinate”"),
        ('recurring = ["monthly"]', 'recurring = ["daily"]', r"line {}: “daily” cannot stand here"),
        ('levels = ["xã", ', 'levels = ["làng", ', r"line {}: “làng” cannot stand here"),
        ('part = "funding"', 'part = "money"', r"line {}: “money” cannot stand here"),
        ('icon = "globe"', "icon = 5", r"line {}: a value of another kind"),
        ('product = "Danh sách sản phẩm"', 'product = "Danh sách', r"line {}: the file is no proper TOML"),
        ("xem xét, giải quyết./.", "xem xét, giải quyết.", r"line {}: the closing does not end"),
    ],
)
def test_a_broken_file_is_named_with_its_line(tmp_path: Path, old: str, new: str, said: str) -> None:
    text = resource("templates", PLAIN).read_text(encoding="utf-8")
    assert old in text
    line = text[: text.index(old)].count("\n") + 1
    path = tmp_path / PLAIN
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    faults = templates.check(tmp_path)
    assert any(re.search(rf"^{re.escape(PLAIN)}, " + said.format(line), fault) for fault in faults), faults
    with pytest.raises(UserError, match=rf"{re.escape(PLAIN)}, line \d+"):
        templates.read(path)


@pytest.mark.parametrize("key", ["name", "levels", "lead_in", "recipients", "closing"])
def test_a_missing_field_is_named(tmp_path: Path, key: str) -> None:
    text = resource("templates", PLAIN).read_text(encoding="utf-8")
    cut = re.sub(rf"^{key} = (\[\n(?:  .*\n)*\]|.*)\n", "", text, count=1, flags=re.MULTILINE)
    assert cut != text
    (tmp_path / PLAIN).write_text(cut, encoding="utf-8")
    assert any(f"“{key}” is missing" in fault for fault in templates.check(tmp_path))


def test_all_faults_are_said_at_once_in_order(tmp_path: Path) -> None:
    text = resource("templates", PLAIN).read_text(encoding="utf-8")
    text = text.replace('unit = "military"', 'unit = "x1"').replace("{office_place} gắn", "{x2} gắn")
    (tmp_path / PLAIN).write_text(text, encoding="utf-8")
    shutil.copy(resource("templates", "90-trong.toml"), tmp_path)
    faults = templates.check(tmp_path)
    assert ["x2" in faults[0], "x1" in faults[1], len(faults)] == [True, True, 2]


def test_a_fifth_kind_needs_no_code(tmp_path: Path) -> None:
    path = tmp_path / "50-chuyen-doi-so.toml"
    text = resource("templates", "90-trong.toml").read_text(encoding="utf-8")
    path.write_text(text.replace('title = ""', 'title = "Chuyển đổi số năm {year}"'), encoding="utf-8")
    assert templates.check(tmp_path) == []
    kind = templates.read(path)
    assert (kind.key, kind.title) == ("chuyen-doi-so", "Chuyển đổi số năm {year}")


def test_a_kind_that_is_not_there_is_refused_with_the_known_ones() -> None:
    with pytest.raises(UserError, match="doi-ngoai, thong-tin-doi-ngoai"):
        templates.template("khong-co")
