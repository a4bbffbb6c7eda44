"""The command that says which documents of a plan are over."""

from __future__ import annotations

import json

from desktop import cli

SIX = ("80/2020/NĐ-CP", "88/2012/NĐ-CP", "09/2017/NĐ-CP", "117/2017/NĐ-CP", "71/2018/TT-BTC", "03/2021/TT-BNG")
HEIRS = ("313/2025/NĐ-CP", "262/2026/NĐ-CP", "244/2026/NĐ-CP", "129/2026/NĐ-CP", "35/2026/TT-BTC", "09/2025/TT-BNG")


def test_a_plan_that_cites_six_replaced_documents_names_all_six(tmp_path, capsys):
    data = ["--data", str(tmp_path / "data")]
    assert cli.main(["office", "--level", "xã", "--province", "Tuyên Quang", "--name", "Hòa An", *data]) == 0
    answers = {
        "year": 2027,
        "superior": "Kế hoạch số 48/KH-UBND ngày 11/02/2027 của Ủy ban nhân dân tỉnh Tuyên Quang",
        "bases": [f"Căn cứ Nghị định số {SIX[0]} của Chính phủ", f"Căn cứ Nghị định số {SIX[1]} của Chính phủ"],
        "closing": f"Chế độ tiếp khách thực hiện theo Thông tư số {SIX[4]} và Thông tư số {SIX[5]}./.",
        "tasks": [
            {
                "text": f"Rà soát quy chế phát ngôn theo Nghị định số {SIX[2]} và Nghị định số {SIX[3]} chậm nhất ngày "
                "30/6/2027.",
                "unit": "Phòng Văn hóa - Xã hội",
            }
        ],
    }
    (tmp_path / "answers.json").write_text(json.dumps(answers, ensure_ascii=False), "utf-8")
    capsys.readouterr()
    made = ["new", "--kind", "thong-tin-doi-ngoai", "--answers", str(tmp_path / "answers.json"), "--json", *data]
    assert cli.main(made) == 0
    plan = json.loads(capsys.readouterr().out)["plan"]
    assert cli.main(["check", "--plan", str(plan), "--json", *data]) == 1
    over = [item for item in json.loads(capsys.readouterr().out)["findings"] if item["severity"] == "error"]
    assert sorted(item["document"] for item in over) == sorted(SIX)
    assert all(item["document"] in item["quote"] for item in over)
    assert all(any(heir in item["suggestion"] for item in over) for heir in HEIRS)
    text = tmp_path / "plan.docx"
    assert cli.main(["export", "plan", str(plan), "--to", str(text), *data]) == 0
    capsys.readouterr()
    assert cli.main(["check", str(text), "--json", *data]) == 1
    again = [item for item in json.loads(capsys.readouterr().out)["findings"] if item["severity"] == "error"]
    assert sorted(item["document"] for item in again) == sorted(SIX)
    assert cli.main(["check", *data]) == 2


def test_a_document_of_after_the_plan_s_own_day_is_named(tmp_path, capsys):
    text = tmp_path / "plan.txt"
    text.write_text(
        "ỦY BAN NHÂN DÂN\nXÃ HÒA AN\nSố: 07/KH-UBND\nHòa An, ngày 22 tháng 01 năm 2026\n\n"
        "KẾ HOẠCH\nCông tác năm 2026\n\n"
        "Căn cứ Kế hoạch số 15/KH-UBND ngày 12 tháng 5 năm 2026 của Ủy ban nhân dân tỉnh;\n"
        "Căn cứ Kế hoạch số 02/KH-UBND ngày 05 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh.\n"
        "I. MỤC ĐÍCH\nBảo đảm tiến độ./.\n",
        "utf-8",
    )
    assert cli.main(["check", str(text), "--json", "--data", str(tmp_path / "data")]) == 0
    found = json.loads(capsys.readouterr().out)["findings"]
    assert [(item["rule"], item["document"]) for item in found] == [("law-later", "15/KH-UBND")]
    assert "12/5/2026" in found[0]["why"]
