from __future__ import annotations

import json
import shutil

import pytest
from openpyxl import load_workbook

from desktop.cli import main


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """Make the sample office once, by its command."""
    folder = tmp_path_factory.mktemp("made") / "office"
    assert main(["sample", "--data", str(folder)]) == 0
    return folder


@pytest.fixture
def data(made, tmp_path):
    """Give what names a copy of that office and asks for JSON."""
    return ["--data", str(shutil.copytree(made, tmp_path / "office")), "--json"]


def test_the_way_of_a_plan_without_a_window(tmp_path, capsys):
    data = ["--data", str(tmp_path), "--json"]
    assert main(["sample", *data]) == 0
    plans = json.loads(capsys.readouterr().out)["plans"]
    assert main(["plan", "99999999999999999999", "--close", *data]) == 2
    assert "99999999999999999999" in capsys.readouterr().err
    assert main(["plans", *data]) == 0
    found = {row["id"]: row for row in json.loads(capsys.readouterr().out)["plans"]}
    key = next(key for key in plans if found[key]["status"] == "issued")
    for step, status in (("close", "closed"), ("reopen", "issued"), ("revise", "draft"), ("submit", "submitted")):
        assert main(["plan", str(key), f"--{step}", *data]) == 0
        assert json.loads(capsys.readouterr().out)["status"] == status
    assert main(["plan", str(key), "--issue", "77", "--on", "2027-12-30", *data]) == 0
    assert json.loads(capsys.readouterr().out)["number"].startswith("77/")
    assert main(["plan", str(key), "--issue", "78", *data]) == 2


def test_values_out_of_all_bounds_get_a_sentence(tmp_path, capsys):
    data = ["--data", str(tmp_path)]
    for command in (["tasks", "--today", "0001-01-01"], ["export", "plan", "9" * 20, "--to", "a.docx"],
                    ["plan", "1", "--issue", "9" * 20], ["tasks", "--plan", "9" * 20]):  # fmt: skip
        assert main([*command, *data]) == 2
        assert len(capsys.readouterr().err.strip().splitlines()) == 1


def run(capsys, *arguments):
    """Return the exit code, what was printed as JSON, and the error."""
    code = main([*map(str, arguments)])
    out, err = capsys.readouterr()
    return code, json.loads(out) if out.strip() else None, err


def a_draft(capsys, data):
    """Return a task of a draft, of which what follows does not depend on the sample's wording."""
    _, found, _ = run(capsys, "plans", *data)
    draft = next(plan["id"] for plan in found["plans"] if plan["status"] == "issued" and plan["tasks"])
    run(capsys, "plan", draft, "--revise", *data)
    _, found, _ = run(capsys, "tasks", "--plan", draft, *data)
    return draft, next(task for task in found["tasks"] if not task["recurring"] and task["last_day"])


def test_the_step_of_a_plan_prints_it_also_without_being_asked_for_json(data, capsys):
    _, listed, _ = run(capsys, "plans", *data)
    plan = next(row for row in listed["plans"] if row["status"] == "issued")
    assert run(capsys, "plan", plan["id"], "--close", *data[:2]) == (0, {**plan, "status": "closed"}, "")


def test_the_day_of_a_step_is_given(data, capsys):
    plan, task = a_draft(capsys, data)
    code, _, _ = run(capsys, "plan", plan, "--issue", 41, "--today", "2027-03-01", *data)
    _, again, error = run(capsys, "plan", plan, "--revise", "--today", "2027-03-02", *data)
    assert code == 0
    assert again["number"] in (None, "41/KH-UBND")
    code, _, error = run(capsys, "duty", task["id"], "--set", "deadline=2027-02-01", "--today", "2027-03-02", *data)
    assert (code, error) == (0, "")


def test_a_duty_is_changed_without_a_window(data, capsys):
    plan, task = a_draft(capsys, data)
    code, row, _ = run(
        capsys, "duty", task["id"], "--set", "deadline=trước ngày 15/8/2027", "--set", "unit=cong an xa",
        "--set", "supporting=Phòng Kinh tế; Trạm Y tế xã", "--set", "role=lead", "--set", "product=Báo cáo", *data,
    )  # fmt: skip
    assert code == 0
    assert (row["deadline"], row["last_day"], row["wording"]) == ("2027-08-15", "2027-08-14", "trước ngày 15/8/2027")
    assert (row["unit"], row["supporting"], row["role"]) == ("Công an xã", ["Phòng Kinh tế", "Trạm Y tế xã"], "lead")
    _, row, _ = run(capsys, "duty", task["id"], "--set", "deadline=hằng quý", *data)
    assert (row["deadline"], row["recurring"], row["wording"]) == (None, ["quarterly"], "hằng quý")
    _, row, _ = run(capsys, "duty", task["id"], "--set", "deadline=thường xuyên", *data)
    assert (row["last_day"], row["recurring"], row["state"]) == (None, [], "continuous")
    _, row, _ = run(capsys, "duty", task["id"], "--set", "deadline=20/9/2027", *data)
    assert (row["last_day"], row["state"]) == ("2027-09-20", "ontrack")
    for wrong in ("deadline=chậm nhất ngày 31/11/2027", "deadline=sớm", "unit=Không có", "supporting=Công an xã; Lạ",
                  "role=boss", "percent=3", "unit"):  # fmt: skip
        code, row, error = run(capsys, "duty", task["id"], "--set", wrong, *data)
        assert (code, row, len(error.strip().splitlines())) == (2, None, 1)
    run(capsys, "plan", plan, "--issue", 88, *data)
    code, row, error = run(capsys, "duty", task["id"], "--set", "product=Khác", *data)
    assert (code, row, len(error.strip().splitlines())) == (2, None, 1)


def test_a_unit_is_changed_and_merged_without_a_window(data, capsys):
    code, found, _ = run(
        capsys, "unit", "Trạm Y tế xã", "--set", "name=Trạm Y tế khu vực", "--set", "until=30/6/2027",
        "--set", "successor=phong van hoa - xa hoi", *data,
    )  # fmt: skip
    unit = found["unit"]
    assert (code, unit["name"], unit["until"]) == (0, "Trạm Y tế khu vực", "2027-06-30")
    assert (unit["successor"], "Trạm Y tế xã" in unit["other_names"]) == ("Phòng Văn hóa - Xã hội", True)
    for wrong in ("name=", "until=mai", "successor=Lạ", "phone=1"):
        code, _, error = run(capsys, "unit", "Trạm Y tế xã", "--set", wrong, *data)
        assert (code, len(error.strip().splitlines())) == (2, 1)
    _, before, _ = run(capsys, "tasks", "--unit", "Công an xã", *data)
    code, found, _ = run(capsys, "unit", "Công an xã", "--merge-into", "Phòng Kinh tế", *data)
    assert (code, found["unit"]["name"], "Công an xã" in found["unit"]["other_names"]) == (0, "Phòng Kinh tế", True)
    _, after, _ = run(capsys, "tasks", "--unit", "Công an xã", *data)
    assert {task["id"] for task in before["tasks"]} <= {task["id"] for task in after["tasks"]}
    assert {task["unit"] for task in after["tasks"]} >= {"Phòng Kinh tế"}
    for one, other in (("Phòng Kinh tế", "Phòng Kinh tế"), ("Phòng Kinh tế", "Lạ"), ("Lạ", "Phòng Kinh tế")):
        code, _, error = run(capsys, "unit", one, "--merge-into", other, *data)
        assert (code, len(error.strip().splitlines())) == (2, 1)


def test_plans_that_were_read_from_files_go_out_before_they_are_issued(tmp_path, capsys):
    """An office whose plans were imported has drafts: its lists, calendar and workbook know their days all the same."""
    data = ["--data", str(tmp_path / "office")]
    assert main(["office", "--level", "xã", "--province", "Gia Lai", "--name", "Ia Mơ", *data]) == 0
    paper = tmp_path / "plan.txt"
    paper.write_text(
        "KẾ HOẠCH\nCông tác văn hóa năm 2026\n\nI. MỤC ĐÍCH\nNâng cao chất lượng công tác văn hóa.\n\n"
        "II. TỔ CHỨC THỰC HIỆN\n1. Phòng Văn hóa - Xã hội\n"
        "a) Rà soát thiết chế văn hóa, hoàn thành trước ngày 30/6/2026.\n",
        encoding="utf-8",
    )
    assert main(["import", str(paper), *data]) == 0
    capsys.readouterr()
    _, listed, _ = run(capsys, "tasks", "--today", "2026-08-01", *data, "--json")
    assert [(row["last_day"], row["state"]) for row in listed["tasks"]] == [("2026-06-29", "overdue")]
    book, calendar = tmp_path / "progress.xlsx", tmp_path / "days.ics"
    assert main(["export", "progress", "--period", "2026", "--to", str(book), *data]) == 0
    assert main(["export", "calendar", "--today", "2026-08-01", "--to", str(calendar), *data]) == 0
    assert "thiết chế" in calendar.read_text(encoding="utf-8").replace("\n ", "")
    cells = {cell.value for row in load_workbook(book)["Chi tiết"].iter_rows() for cell in row}
    assert any("thiết chế văn hóa" in str(value) for value in cells), cells
