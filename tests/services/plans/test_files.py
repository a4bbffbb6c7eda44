"""Files of a plan: kept, compared with the plan, taken away and brought back; exports are noted where they lie."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import pytest

from desktop.domain.base.errors import UserError
from desktop.domain.base.text import runs
from desktop.domain.office.office import Level
from desktop.domain.plan.files import ExportKind, FileKind, Match
from desktop.domain.plan.plan import Block, BlockKind, Plan
from desktop.services import open_services


def opened(folder):
    return open_services(folder, author="Lan", now=lambda: datetime(2026, 11, 16, 8, 30))


@pytest.fixture
def services(tmp_path):
    found = opened(tmp_path / "data")
    found.office.set_up(found.office.propose(Level.COMMUNE, "tỉnh Hà Sơn", "Thanh Bình"))
    yield found
    found.close()


@pytest.fixture
def plan_id(services):
    office = services.office.required()
    blocks = [Block(BlockKind.SECTION, runs("MỤC ĐÍCH", bold=True), "I.", 1), Block(BlockKind.PARAGRAPH, runs("A."))]
    key = services.plans.add(
        Plan("Công tác đối ngoại năm 2026", year=2026, issuer=office.issuer, place=office.place, blocks=blocks)
    )
    services.plans.submit(key)
    services.plans.issue(key, 6, date(2026, 11, 16))
    return key


def test_a_signed_file_is_compared_by_number_and_date(services, plan_id, tmp_path):
    same, other, scan = (tmp_path / name for name in ("KH 06.docx", "KH 07.docx", "Quét.pdf"))
    services.exports.plan_docx(plan_id, same)
    second = services.plans.duplicate(plan_id, "Khác")
    services.plans.submit(second)
    services.plans.issue(second, 7, date(2026, 11, 16))
    services.exports.plan_docx(second, other)
    scan.write_bytes(b"%PDF-1.7 no words")
    added, refused = services.plan_files.attach(plan_id, FileKind.SIGNED, [same, other, scan])
    assert (len(added), refused) == (3, [])
    assert [row.match for row in services.plan_files.rows(plan_id)] == [Match.SAME, Match.DIFFERENT, Match.UNREAD]
    assert services.plan_files.rows(plan_id)[1].number == "07/KH-UBND"


def test_an_empty_file_is_no_signed_copy_and_one_of_another_name_is_told_by_it(services, plan_id, tmp_path):
    empty, scan, again = (tmp_path / name for name in ("Rỗng.pdf", "Quét.pdf", "Bản ký.pdf"))
    empty.touch()
    for path in (scan, again):
        path.write_bytes(b"%PDF-1.7 no words")
    added, refused = services.plan_files.attach(plan_id, FileKind.SIGNED, [empty, scan, again, scan])
    assert len(added) == 1
    assert ["is empty" in str(refused[0]), "under the name “Quét.pdf”" in str(refused[1])] == [True, True]
    assert str(refused[2]) == "“Quét.pdf” is attached already."


def test_a_file_is_taken_once_and_comes_back_after_a_restart(services, plan_id, tmp_path):
    paper = tmp_path / "118-KH-UBND.pdf"
    paper.write_bytes(b"%PDF-1.7 paper")
    (key,), _ = services.plan_files.attach(plan_id, FileKind.SUPERIOR, [paper])
    _, refused = services.plan_files.attach(plan_id, FileKind.SIGNED, [paper])
    assert len(refused) == 1
    paper.unlink()
    services.plan_files.rename(key, "Kế hoạch của tỉnh")
    services.plan_files.detach(key)
    assert services.plan_files.rows(plan_id) == []
    services.undo.undo()
    services.close()
    again = opened(tmp_path / "data")
    (row,) = again.plan_files.rows(plan_id)
    assert (row.name, row.there, row.kind) == ("Kế hoạch của tỉnh.pdf", True, FileKind.SUPERIOR)
    assert again.plan_files.file(key).read_bytes() == b"%PDF-1.7 paper"
    again.close()


def test_a_backup_holds_the_files_of_plans(services, plan_id, tmp_path):
    paper = tmp_path / "118-KH-UBND.pdf"
    paper.write_bytes(b"%PDF-1.7 paper")
    services.plan_files.attach(plan_id, FileKind.SUPERIOR, [paper])
    whole = services.safety.backup_whole()
    assert whole.left_out == ()
    (row,) = services.plan_files.rows(plan_id)
    Path(row.path).unlink()
    assert any("118-KH-UBND.pdf" in fault for fault in services.safety.verify())
    services.safety.restore(whole.path)
    services.close()
    again = opened(tmp_path / "data")
    assert [item.there for item in again.plan_files.rows(plan_id)] == [True]
    again.close()


def test_an_export_is_noted_once_and_says_when_it_is_gone(services, plan_id, tmp_path):
    path = tmp_path / "KH 06.docx"
    for _ in range(2):
        services.exports.plan_docx(plan_id, path)
        services.plan_files.note_export(plan_id, ExportKind.PLAN, path)
    (row,) = services.plan_files.exports(plan_id)
    assert (row.there, row.path, row.size) == (True, str(path.resolve()), path.stat().st_size)
    path.unlink()
    assert not services.plan_files.exports(plan_id)[0].there
    services.plan_files.forget_export(row.id)
    assert services.plan_files.exports(plan_id) == []
    services.undo.undo()
    assert len(services.plan_files.exports(plan_id)) == 1


def test_an_export_is_no_step_and_keeps_none_from_being_undone(services, tmp_path):
    key = services.plans.add(Plan("Mới", year=2026))
    services.exports.plan_docx(key, tmp_path / "a.docx")
    services.plan_files.note_export(key, ExportKind.PLAN, tmp_path / "a.docx")
    services.undo.undo()
    with pytest.raises(UserError):
        services.plans.get(key)
