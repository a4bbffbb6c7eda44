from __future__ import annotations

import json

from desktop.cli import main


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
