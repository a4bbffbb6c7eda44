"""From a superior's paper to a plan that answers it, by commands."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from desktop import cli

PAPERS = Path(__file__).parent / "data" / "directives"
DAY = ["--today", "2026-11-27"]


@pytest.fixture(scope="module")
def data(tmp_path_factory):
    """Give the data folder of a commune."""
    folder = tmp_path_factory.mktemp("directive") / "data"
    assert (
        cli.main(["office", "--level", "xã", "--province", "Hà Sơn", "--name", "Thanh Bình", "--data", str(folder)])
        == 0
    )
    return folder


@pytest.fixture
def run(data, capsys):
    """Give a way to run a command; it returns code and what it prints as JSON."""

    def call(*words):
        capsys.readouterr()
        code = cli.main([*words, "--json", "--data", str(data)])
        out, err = capsys.readouterr()
        return code, json.loads(out) if out else err

    return call


def test_what_a_paper_asks_is_printed_with_a_proposal(run):
    code, found = run("directive", str(PAPERS / "1-ke-hoach-tinh.txt"), *DAY)
    assert code == 0
    assert found["source"] == {
        "kind": "KẾ HOẠCH", "number": "118/KH-UBND", "date": "2026-10-30", "issuer": "ỦY BAN NHÂN DÂN TỈNH HÀ SƠN",
        "subject": "Công tác đối ngoại năm 2027 trên địa bàn tỉnh Hà Sơn",
    }  # fmt: skip
    first = found["demands"][2]
    assert {demand["scope"] for demand in found["demands"]} == {"us", "all", "others"}
    ours = next(demand for demand in found["demands"] if demand["id"] == 1)
    assert ours["text"] == "Lập danh mục đoàn vào dự kiến trong năm, gửi Sở Ngoại vụ trước ngày 31/3/2027."
    assert (ours["deadline"], ours["last_day"], ours["place"]) == ("2027-03-31", "2027-03-30", "Mục III.3, điểm a")
    assert ours["proposal"]["unit"] == "Văn phòng HĐND và UBND"
    assert ours["proposal"]["deadline"] == "2027-03-23"
    assert first["proposal"] is None


@pytest.mark.parametrize("name", ["1-ke-hoach-tinh", "2-cong-van-so", "4-chi-thi", "6-ke-hoach-nhan"])
def test_the_draft_answers_every_demand_and_invents_no_figure(run, name):
    path = PAPERS / f"{name}.txt"
    _, asked = run("directive", str(path), *DAY)
    code, made = run("new", "--directive", str(path))
    assert code == 0
    code, covered = run("coverage", str(made["plan"]))
    wanted = [demand["text"] for demand in asked["demands"] if demand["scope"] != "others"]
    assert [row["text"] for row in covered["demands"]] == wanted
    assert (covered["uncovered"], covered["unsourced"]) == (0, 0)
    general = ["Yêu cầu các đơn vị nghiêm túc thực hiện./."] if name == "6-ke-hoach-nhan" else []
    assert [row["text"] for row in covered["demands"] if row["state"] == "left-out" and not row["tasks"]] == general
    assert all(row["tasks"] and row["state"] == "covered" for row in covered["demands"] if row["text"] not in general)
    _, tasks = run("tasks", "--plan", str(made["plan"]))
    known = path.read_text(encoding="utf-8")
    for task in tasks["tasks"]:
        assert task["unit"]
        own = f"{task['deadline'] or ''} {task['last_day'] or ''}"
        for figure in re.findall(r"\d+/\d+/\d{4}|\d+", task["text"]):
            day = re.fullmatch(r"(\d+)/(\d+)/(\d{4})", figure)
            assert figure in known or (day and f"{day[3]}-{int(day[2]):02d}-{int(day[1]):02d}" in own) or day


def test_answers_stand_in_the_place_of_the_proposal(run, tmp_path):
    answers = tmp_path / "answers.json"
    answers.write_text('{"drafting_unit": "Văn phòng HĐND và UBND", "title": "Chấn chỉnh văn thư"}', encoding="utf-8")
    paper = str(PAPERS / "2-cong-van-so.txt")
    own, usual = run("new", "--directive", paper, "--answers", str(answers))[1], run("new", "--directive", paper)[1]
    titles = {plan["id"]: plan["title"] for plan in run("plans")[1]["plans"]}
    assert titles[own["plan"]] == "Chấn chỉnh văn thư"
    assert titles[usual["plan"]].startswith(
        "Thực hiện Công văn số 842/SNV-CCHC ngày 09/11/2026 của Sở Nội vụ về việc rà soát"
    )


def test_a_paper_that_asks_nothing_of_the_office_makes_no_plan(run, tmp_path):
    path = tmp_path / "moi.txt"
    path.write_text(
        "UBND TỈNH HÀ SƠN\nSố: 5/GM-UBND\n\nGIẤY MỜI\nDự họp giao ban\n\nKính mời các xã dự họp./.\n", "utf-8"
    )
    code, said = run("new", "--directive", str(path))
    assert code == 2
    assert "moi.txt" in said
