"""The short form of `dev.py faults`: every blow, a few times.

In the daily run the other files of this folder kill, each at a place of its own choice.
"""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from desktop.cli.names import COMMANDS
from desktop.cli.run import parser
from desktop.paths import ROOT
from tests.faults import writes
from tests.faults.blows import BLOWS
from tests.faults.ground import Ground
from tests.faults.report import Report

SLOW = {"held", "places"}  # test_database.py and test_command_line.py have these
pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="the blows need a system that can fork")


SHORT = [name for name in BLOWS if name not in SLOW]


@pytest.mark.parametrize(
    "blows",
    [
        pytest.param(SHORT[:1], id="kills", marks=pytest.mark.long),
        pytest.param(SHORT[1::3], id="first", marks=pytest.mark.long),
        pytest.param(SHORT[2::3], id="second", marks=pytest.mark.long),
        pytest.param(SHORT[3::3], id="third", marks=pytest.mark.long),
    ],
)
def test_no_blow_loses_breaks_or_hides_anything(blows, tmp_path):
    command = [sys.executable, "-m", "tests.faults", *blows, "--kills", "8", "--report", str(tmp_path / "report")]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert [line.split()[0] for line in done.stdout.splitlines()[1:-1]] == blows


def test_a_run_that_was_killed_keeps_its_figures_and_goes_on(tmp_path):
    run, kept = {"kills": 8, "seed": 1}, tmp_path / "out" / "report.jsonl"
    dealt = []

    def deal(ground, *, killed_at=None):
        for name, case in ground.cases({"one": 1, "two": 2, "three": 3}):
            dealt.append((name, ground.chance.random()))
            ground.figures["kills"] += case
            if name == killed_at:
                raise KeyboardInterrupt
            ground.faults.append(f"of {name}")

    def ground(*, go_on):
        return Ground(tmp_path, blow="kills", report=Report.open(kept, run, go_on=go_on))

    with pytest.raises(KeyboardInterrupt):
        deal(ground(go_on=False), killed_at="three")
    first, dealt[:] = dealt[:], []
    with kept.open("a", encoding="utf-8") as file:
        file.write('{"half a li')
    later = ground(go_on=True)
    deal(later)
    assert dealt == first[2:]  # what was dealt to its end is not dealt again, the rest with the same chance
    assert later.figures == {"kills": 6}
    assert later.faults == ["of one", "of two", "of three"]
    with pytest.raises(ValueError, match="another run"):
        Report.open(kept, {"kills": 9, "seed": 1}, go_on=True)


def test_every_command_that_writes_is_struck(tmp_path, monkeypatch):
    monkeypatch.setattr(writes, "prepare", lambda _ground: None)
    monkeypatch.setattr(writes, "_ask", lambda _ground, _query: 1)
    (tmp_path / "office-commune" / "backups").mkdir(parents=True)
    (tmp_path / "office-commune" / "backups" / "close-1.sqlite3").touch()
    table = writes.writing(writes.Ground(tmp_path), tmp_path)
    assert writes.unstruck(parser(), table) == []
    for command in ("carry", "tally", "plan"):  # the check itself finds what is left out
        less = {name: write for name, write in table.items() if write.command[0] != command}
        assert command in writes.unstruck(parser(), less)
    less = {name: write for name, write in table.items() if "--revise" not in write.command}
    assert writes.unstruck(parser(), less) == ["plan --revise"]


def test_what_only_reads_is_a_command():
    assert writes.READING <= COMMANDS
