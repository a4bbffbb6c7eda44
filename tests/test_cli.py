"""The command line refuses what cannot be: exit code 2, one sentence, nothing half done."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
from datetime import date

import pytest

from desktop import __main__, cli, i18n
from desktop.domain.base.errors import UserError
from desktop.domain.base.text import runs
from desktop.domain.plan.plan import Plan
from desktop.domain.task.task import Deadline, Task
from desktop.paths import ROOT
from desktop.services import open_services

DUTY = {"text": "Báo cáo", "unit": "Phòng Kinh tế"}
DATED = {"day": 10, "month": 3, "issue_year": 2027}


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    data = tmp_path_factory.mktemp("office")
    assert (
        cli.main(["office", "--level", "xã", "--province", "Hà Sơn", "--name", "Thanh Bình", "--data", str(data)]) == 0
    )
    services = open_services(data)
    task = Task(runs("Báo cáo năm"), unit=services.units.all()[1], deadline=Deadline(date(2026, 11, 30)))
    services.plans.add(Plan("Công tác năm 2026", year=2026, tasks=[task]))
    services.close()
    return data


def everything(folder):
    with sqlite3.connect(folder / "so-ke-hoach.sqlite3") as connection:
        lines = list(connection.iterdump())
    connection.close()
    return lines


def refused(folder, capsys, *arguments):
    """Run a command that must be refused and return the sentence."""
    before = everything(folder)
    assert cli.main([*arguments, "--data", str(folder)]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert len(err.splitlines()) == 1
    assert everything(folder) == before
    return err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ("task 1 --set percent=130", "130"),
        ("task 1 --set percent=-1", "-1"),
        ("task 1 --set percent=abc", "abc"),
        ("task 1 --set percent=", "“”"),
        ("task 1 --set done_on=31/11/2026", "31/11/2026"),
        ("task 1 --set done_on=2099-01-01", "01/01/2099"),
        ("task 1 --set percent=50 --set done_on=2099-01-01", "01/01/2099"),
        ("task 1 --set status=xong", "xong"),
        ("task 1 --set unit=x", "unit"),
        ("task 9 --set percent=5", "9"),
        ("tasks --today 29/02/2027", "29/02/2027"),
        ("tasks --due-before 2026-13-01", "2026-13-01"),
        ("tasks --unit Sở", "“Sở”"),
        ("export reminder --unit Sở --to x.docx", "“Sở”"),
        ("export reminder --to x.pdf", "x.pdf"),
        ("export reminder --to x.docx --new-date 2020-01-01", "01/01/2020"),
        ("export progress --period 2026-Q9 --to x.xlsx", "2026-Q9"),
        ("export slip 9 --to x.docx", "9"),
        ("import none.docx", "none.docx"),
        ("nonsense", "nonsense"),
    ],
)
def test_wrong_input_is_refused_in_one_sentence(folder, capsys, arguments, said):
    assert said in refused(folder, capsys, *arguments.split())


def test_a_text_of_ten_thousand_letters_is_refused(folder, capsys):
    assert "10000" in refused(folder, capsys, "task", "1", "--set", "result=" + "x" * 10_000)


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        ({"tasks": [{**DUTY, "deadline": "2027-02-30"}]}, "2027-02-30"),
        ({**DATED, "tasks": [{**DUTY, "deadline": "2027-03-01"}]}, "01/3/2027"),
        ({"tasks": [{**DUTY, "unit": ["Phòng Kinh tế", "Công an xã"]}]}, "tasks.0.unit"),
        ({"tasks": [{**DUTY, "unit": "Phòng Kinh tế; Công an xã"}]}, "Phòng Kinh tế; Công an xã"),
        ({"tasks": [{**DUTY, "supporting": ["PHÒNG KINH TẾ"]}]}, "Phòng Kinh tế"),
        ({"tasks": [{**DUTY, "text": "x" * 10_000}]}, "10000"),
        ({"day": 31, "month": 2, "issue_year": 2027}, ""),
    ],
)
def test_wrong_answers_are_refused_in_one_sentence(folder, capsys, tmp_path, answers, said):
    file = tmp_path / "answers.json"
    file.write_text(json.dumps(answers), encoding="utf-8")
    assert said in refused(folder, capsys, "new", "--kind", "doi-ngoai", "--answers", str(file))


def test_a_kind_of_another_level_is_made_with_a_warning(tmp_path, capsys):
    there = ["--data", str(tmp_path / "data")]
    assert cli.main([*there, "office", "--level", "tỉnh", "--province", "Tuyên Quang", "--name", "Tuyên Quang"]) == 0
    capsys.readouterr()
    for kind, said in (("thong-tin-doi-ngoai", "thong-tin-doi-ngoai-tinh"), ("thong-tin-doi-ngoai-tinh", "")):
        assert cli.main([*there, "new", "--kind", kind, "--answers-template"]) == 0
        out, warned = capsys.readouterr()
        assert json.loads(out)["kind"] == kind
        assert said in warned and bool(warned) is bool(said)


def test_a_mistyped_command_does_not_open_the_window(monkeypatch, capsys):
    monkeypatch.setattr(sys, "argv", ["desktop", "taks"])
    assert __main__.main() == 2
    assert "taks" in capsys.readouterr().err


def test_words_within_a_sentence_are_translated_with_it():
    expected = UserError("one of {words}", words="“a”, “b”")
    error = UserError("The answers hold {value}; expected: {expected}.", value="x", expected=expected)
    assert i18n.sentence_in(error, "en") == str(error) == "The answers hold x; expected: one of “a”, “b”."


def test_units_are_named_in_full(folder, capsys):
    services = open_services(folder)
    lead, support = services.units.all()[0], next(unit for unit in services.units.all()[1:] if unit.short_name)
    task = Task(runs("Phối hợp"), unit=lead, supporting=[support])
    plan = services.plans.add(Plan("Phối hợp", tasks=[task]))
    services.close()
    assert cli.main(["tasks", "--plan", str(plan), "--json", "--data", str(folder)]) == 0
    (row,) = json.loads(capsys.readouterr().out)["tasks"]
    assert (row["unit"], row["supporting"]) == (lead.name, [support.name])
    assert support.short_name != support.name


def test_every_command_is_known_to_the_start():
    """A command that the start does not know would open the window, behind --json for example."""
    import importlib

    from desktop.cli import names
    from desktop.cli.common import Commands, Parser

    for subject, wanted in names.SUBJECTS.items():
        commands = Commands(Parser())
        importlib.import_module(f"desktop.cli.{subject}").register(commands)
        assert commands.names - {"export"} == set(wanted) - {"export"}, subject
    assert "export" in names.COMMANDS


def test_what_stands_before_a_command_does_not_open_the_window(tmp_path):
    run = subprocess.run(
        [sys.executable, "-m", "desktop", "--json", "--data", str(tmp_path / "none"), "password"],
        capture_output=True, text=True, timeout=60, check=False, cwd=ROOT,
    )  # fmt: skip
    assert run.returncode == 2
    assert "--remove" in run.stderr
