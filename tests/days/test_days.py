from __future__ import annotations

import hashlib
import io
import json
import os
import subprocess
import sys
import zipfile

import docx
import openpyxl
import pytest

from desktop.paths import ROOT
from tests.days.communes import thirty
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
        pytest.param("day", "1366x740", marks=pytest.mark.long),
        pytest.param("english", "1093x543", marks=pytest.mark.long),
        ("first-plan", "1366x740"),
        pytest.param("two-drafts", "1366x740", marks=pytest.mark.long),
        pytest.param("keys-alone", "1366x740", marks=pytest.mark.long),
        pytest.param("from-above", "1366x740", marks=pytest.mark.long),
        pytest.param("years-end", "1366x740", marks=pytest.mark.long),
    ],
)
def test_a_day_is_worked_and_is_there_the_next_morning(tmp_path, request, day, size):
    """Work in the real window; close it, start again, and see the same."""
    translate()
    if day != "first-plan":
        (tmp_path / "old.docx").write_bytes(request.getfixturevalue("old_plan").read_bytes())
    paper = ROOT / "tests" / "data" / "directives" / "1-ke-hoach-tinh.txt"
    (tmp_path / "paper.txt").write_bytes(paper.read_bytes())
    evening, morning = tmp_path / "evening.json", tmp_path / "morning.json"
    run("-m", "tests.days", day, tmp_path / "data", "--size", size, "--shown", evening)
    run("-m", "tests.days", "look", tmp_path / "data", "--size", size, "--shown", morning)
    assert json.loads(morning.read_text(encoding="utf-8")) == json.loads(evening.read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("day", "at"),
    [
        pytest.param("half-year", "2026-06-17T08:00", marks=pytest.mark.long),
        pytest.param("forms", "2026-11-16T08:00", marks=pytest.mark.long),
        pytest.param("consolidation", "2026-06-25T09:00", marks=pytest.mark.long),
    ],
)
def test_a_day_up_and_down_is_worked_and_is_there_the_next_morning(tmp_path, day, at):
    """Report, forms and consolidation by the mouse; what was written is whole, and all is there after a new start."""
    translate()
    if day == "consolidation":
        thirty(tmp_path)
    evening, morning = tmp_path / "evening.json", tmp_path / "morning.json"
    run("-m", "tests.days", day, tmp_path / "data", "--shown", evening, "--at", at)
    run("-m", "tests.days", "look", tmp_path / "data", "--shown", morning, "--at", at.replace("T0", "T1"))
    assert json.loads(morning.read_text(encoding="utf-8")) == json.loads(evening.read_text(encoding="utf-8"))
    if day == "half-year":
        with zipfile.ZipFile(tmp_path / "package.zip") as package:
            sums = dict(reversed(line.split("  ", 1)) for line in package.read("SHA256SUMS.txt").decode().splitlines())
            for name, sha256 in sums.items():
                assert hashlib.sha256(package.read(name)).hexdigest() == sha256
            document = next(name for name in sums if name.endswith(".docx"))
            text = "\n".join(item.text for item in docx.Document(io.BytesIO(package.read(document))).paragraphs)
        assert "mã 7731" in text
        assert "8842" in text
    elif day == "consolidation":
        book = openpyxl.load_workbook(tmp_path / "all.xlsx", read_only=True)
        listed = [row for row in book["Chi tiết"].iter_rows(values_only=True) if "07/KH-UBND" in map(str, row)]
        assert len(listed) == 26 * 12
        refused = [row for row in book["Tệp không nhận"].iter_rows(values_only=True) if "hong-" in str(row)]
        assert len(refused) == 2
        letter = "\n".join(item.text for item in docx.Document(str(tmp_path / "letter.docx")).paragraphs)
        assert "chưa gửi (xã Thử 28, xã Thử 29, xã Thử 30)" in letter
        assert "phải gửi lại: xã Thử 27 (tệp xa-27.xlsx là số liệu của năm khác)" in letter
