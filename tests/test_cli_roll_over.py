"""The commands of the year's end, called as a script calls them."""

from __future__ import annotations

import json
from datetime import date

import pytest

from desktop import __main__, cli
from desktop.domain.base.text import runs
from desktop.domain.plan.plan import Plan, PlanStatus
from desktop.domain.task.task import Deadline, Task, TaskStatus


@pytest.fixture
def command(qapp, tmp_path, monkeypatch):
    """Give the commands over the office's data folder, in English."""
    monkeypatch.setenv("SOKEHOACH_LANGUAGE", "en")
    return lambda *words: cli.main(["--data", str(tmp_path / "data"), *map(str, words)])


@pytest.fixture
def office(services):
    """Give an office with one unfinished task of 2026, and with a draft for 2027."""
    late, done = Task(runs("Báo cáo"), deadline=Deadline(date(2026, 11, 10))), Task(runs("Xong"), percent=100)
    done.status = TaskStatus.DONE
    services.plans.add(Plan("Công tác năm 2026", year=2026, status=PlanStatus.ISSUED, tasks=[late, done]))
    return services, late.id, done.id, services.plans.add(Plan("Công tác năm 2027", year=2027))


def answer(capsys):
    return json.loads(capsys.readouterr().out)


def test_unfinished_has_the_rows_of_tasks(office, command, capsys):
    _, late, _, _ = office
    assert command("unfinished", "--year", 2026, "--today", "2027-01-01", "--json") == 0
    rows = answer(capsys)["tasks"]
    assert [(row["id"], row["state"], row["last_day"]) for row in rows] == [(late, "overdue", "2026-11-10")]
    command("tasks", "--today", "2027-01-01", "--json")
    assert rows[0] in answer(capsys)["tasks"]
    assert command("unfinished", "--today", "2027-02-01") == 0  # the year that has ended
    assert capsys.readouterr().out.startswith(f"{late}\toverdue\t2026-11-10")
    assert command("unfinished", "--today", "2026-10-31") == 0  # not the one that still runs
    assert capsys.readouterr().out == ""
    assert command("unfinished", "--year", 2027, "--json") == 0
    assert answer(capsys) == {"tasks": []}


def test_carry_prints_the_new_tasks(office, command, capsys):
    services, late, _, draft = office
    assert command("carry", late, late, "--into", draft, "--today", "2026-12-31") == 2
    assert "was due on 10/11/2026 and is late" in capsys.readouterr().err
    assert command("carry", late, late, "--into", draft, "--deadline", "move", "--json") == 0
    made = answer(capsys)["tasks"]
    assert [task.id for task in services.plans.get(draft).tasks] == made
    assert services.tasks.get(late).continued_by == made[0]
    services.undo.undo()
    assert command("carry", late, "--into", draft, "--deadline", "30/6/2027") == 0
    (again,) = [task.id for task in services.plans.get(draft).tasks]
    assert again not in made
    assert capsys.readouterr().out == f"{again}\n"


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("carry", 999, "--into", 2), "There is no task with the number 999."),
        (("carry", 1, "--into", 77, "--deadline", "keep"), "There is no plan with the number 77."),
        (("carry", 2, "--into", 2), "“Xong” is done; there is nothing to carry over."),
        (("carry", 1, "--into", 1, "--deadline", "keep"), "“Báo cáo” stands in this plan already."),
        (("carry", 1), "the following arguments are required: --into"),
        (("unfinished", "--today", "31/02/2027"), "is no date"),
        (("unfinished", "--year", "nay"), "invalid int value"),
    ],
)
def test_wrong_use_is_one_sentence(office, command, capsys, words, sentence):
    services, late, _, _ = office
    services.plans.revise(1)  # it is being written anew, so that its text is no hindrance
    assert command(*words) == 2
    said = capsys.readouterr()
    assert sentence in said.err
    assert said.err.count("\n") == 1
    assert said.out == ""
    assert services.tasks.get(late).continued_by is None


def test_they_are_known_as_commands():
    assert {"unfinished", "carry"} <= __main__.COMMANDS
