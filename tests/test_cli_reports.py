"""The commands about reports."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from desktop.cli import main


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("cli") / "data"
    assert main(["sample", "--data", str(folder)]) == 0
    return folder


@pytest.fixture
def run(sample: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Any:
    shutil.copytree(sample, tmp_path / "data")

    def command(*arguments: str) -> Any:
        code = main([*arguments, "--data", str(tmp_path / "data"), "--json"])
        out = capsys.readouterr()
        return json.loads(out.out) if code == 0 else (code, out.err)

    return command


def test_a_report_of_a_period_names_what_each_sentence_rests_on(run: Any) -> None:
    found = run("report", "2026-H1")
    assert found["id"] is None
    assert found["figures"]["total"] == len(found["tasks"])
    ids = {line["task_id"] for line in found["tasks"]}
    of_before = next(item for item in found["sentences"] if item["key"] == "done-of-before")
    before = {source["id"] for source in of_before["sources"]}
    assert before and not before & ids  # of the plans of the year before
    for sentence in found["sentences"]:
        assert sentence["sources"] or sentence["own"], sentence["text"]
        assert not sentence["own"] or sentence["key"].startswith("causes:")  # nothing says why a task is late
        assert (
            all(source["id"] in ids | before for source in sentence["sources"] if source["kind"] == "task")
            or sentence["key"] == "compared"
        )  # rests on the year before, too


def test_a_report_goes_its_way(run: Any, tmp_path: Path) -> None:
    begun = run("report", "2026-H1", "--begin")
    number = str(begun["id"])
    assert run("report", number, "--submit")["status"] == "submitted"
    assert run("report", number, "--issue", "12", "--on", "2026-06-16")["number"] == "12/BC-UBND"
    sent = run("report", number, "--sent", "mail", "--on", "2026-06-17")
    assert (sent["status"], sent["sent_on"], sent["sent_way"]) == ("sent", "2026-06-17", "mail")
    (row,) = (item for item in run("reports", "--year", "2026")["reports"] if item["id"] == begun["id"])
    assert row["state"] == "sent"
    for ending in ("docx", "pdf", "xlsx"):
        file = tmp_path / f"bc.{ending}"
        assert run("export", "report", number, "--to", str(file)) == {"file": str(file)}
        assert file.stat().st_size > 5000


def test_a_report_is_sent_to_somebody_else_by_its_greeting_and_its_closing(run: Any) -> None:
    begun = run("report", "2026-H1", "--begin")
    number, before = str(begun["id"]), begun["receiver"]
    told = ("receiver=Văn phòng Ủy ban nhân dân tỉnh Hà Sơn", "recipients=Như trên; Đảng ủy xã; Lưu: VT")
    found = run("report", number, "--set", told[0], "--set", told[1])
    assert found["receiver"] == "Văn phòng Ủy ban nhân dân tỉnh Hà Sơn" != before
    closing = next(item for item in found["sentences"] if item["key"] == "closing")
    assert "báo cáo Văn phòng Ủy ban nhân dân tỉnh Hà Sơn tổng hợp" in closing["text"]
    assert not closing["own"]  # it is still the program's own sentence
    assert before not in closing["text"]
    assert run("report", number, "--set", "signer=A")[0] == 2
    run("report", number, "--submit")
    run("report", number, "--issue", "12", "--on", "2026-06-16")
    assert run("report", number, "--set", told[0])[0] == 2  # what was signed stays


def test_a_report_of_one_plan(run: Any, tmp_path: Path) -> None:
    plan = next(item for item in run("plans")["plans"] if str(item["number"]).startswith("06/"))
    file = tmp_path / "bc.docx"
    run("export", "report", str(plan["id"]), "--period", "2026-H1", "--to", str(file))
    import docx

    assert len(docx.Document(str(file)).tables[-1].rows) == plan["tasks"] + 1


def test_wrong_use_is_one_sentence(run: Any, tmp_path: Path) -> None:
    assert run("report", "99")[0] == 2
    assert run("report", "2026-H9")[0] == 2
    assert run("export", "report", "--to", str(tmp_path / "x.docx"))[0] == 2
