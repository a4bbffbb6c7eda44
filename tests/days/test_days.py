from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from desktop.paths import ROOT
from tests.gui.offices import translate


def run(*words, **env):
    done = subprocess.run(
        [sys.executable, *map(str, words)], cwd=ROOT, capture_output=True, text=True, check=False, timeout=400,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", **env},
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="session")
def old_plan(tmp_path_factory):
    """Give a plan of last year of another office, as a Word file."""
    folder = tmp_path_factory.mktemp("another")
    run("-m", "desktop", "--data", folder / "office", "sample")
    plans = json.loads(run("-m", "desktop", "--data", folder / "office", "plans", "--json"))["plans"]
    plan = next(item for item in plans if item["year"] == 2026 and item["kind"] == "thong-tin-doi-ngoai")
    run("-m", "desktop", "--data", folder / "office", "export", "plan", plan["id"], "--to", folder / "old.docx")
    return folder / "old.docx"


@pytest.mark.parametrize(
    ("day", "size"),
    [
        ("day", "1366x740"),
        ("english", "1093x543"),
        ("two-drafts", "1366x740"),
        ("keys-alone", "1366x740"),
        ("from-above", "1366x740"),
    ],
)
def test_a_day_is_worked_and_is_there_the_next_morning(tmp_path, old_plan, day, size):
    """Work in the real window; close it, start again, and see the same."""
    translate()
    (tmp_path / "old.docx").write_bytes(old_plan.read_bytes())
    paper = ROOT / "tests" / "data" / "directives" / "1-ke-hoach-tinh.txt"
    (tmp_path / "paper.txt").write_bytes(paper.read_bytes())
    evening, morning = tmp_path / "evening.json", tmp_path / "morning.json"
    run("-m", "tests.days", day, tmp_path / "data", "--size", size, "--shown", evening)
    run("-m", "tests.days", "look", tmp_path / "data", "--size", size, "--shown", morning)
    assert json.loads(morning.read_text(encoding="utf-8")) == json.loads(evening.read_text(encoding="utf-8"))
