"""Files of a report: kept, compared with it, kept by backups, gone and back with the report, sent with it."""

from __future__ import annotations

import shutil
import zipfile
from datetime import date, datetime
from pathlib import Path

import pytest

from desktop.domain.plan.files import ExportKind, FileKind, Match
from desktop.services import open_services

DAY = datetime(2026, 11, 16, 9, 0)


def opened(folder):
    return open_services(folder, author="Lan", now=lambda: DAY)


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """Make an office with an issued report and a draft, once for all tests of this file."""
    folder = tmp_path_factory.mktemp("report-files")
    found = opened(folder / "data")
    found.office.make_sample()
    issued, draft = found.reports.begin("2026-H1"), found.reports.begin("2026-10")
    found.reports.issue(issued, 96, date(2026, 6, 16))
    found.close()
    return folder / "data", issued, draft


@pytest.fixture
def office(made, tmp_path):
    folder, issued, draft = made
    shutil.copytree(folder, tmp_path / "data")
    services = opened(tmp_path / "data")
    yield services, issued, draft, tmp_path
    services.close()


def a_file(folder: Path, name: str, words: bytes = b"%PDF-1.7 x") -> Path:
    path = folder / name
    path.write_bytes(words)
    return path


def a_signed(services, report_id, path):
    services.reports.docx(services.reports.get(report_id), path)
    return path


def test_a_signed_copy_is_compared_and_the_newest_that_agrees_is_sent(office):
    services, issued, draft, folder = office
    service, package = services.report_files, services.packages.package
    report = services.reports.get(issued)
    assert package(report).unsigned
    scan = a_file(folder, "quet.pdf", b"%PDF-1.7 no words")
    service.attach(issued, FileKind.SIGNED, [scan])
    assert service.rows(issued)[0].match is Match.UNREAD
    assert package(report, lambda *_: b"painted").files[0][1] == scan.read_bytes()
    right = a_signed(services, issued, folder / "BC 96.docx")
    services.reports.submit(draft)
    services.reports.issue(draft, 97, date(2026, 10, 16))
    wrong = a_signed(services, draft, folder / "BC 97.docx")
    service.attach(issued, FileKind.SIGNED, [right, wrong])
    assert [row.match for row in service.rows(issued)] == [Match.UNREAD, Match.SAME, Match.DIFFERENT]
    found = package(report, lambda *_: b"painted")
    assert found.signed == found.files[0][0]
    assert found.signed.endswith(" (bản ký).docx")
    assert found.files[0][1] == right.read_bytes()
    assert not found.unsigned
    assert b"painted" not in [data for _name, data in found.files]
    service.detach(service.rows(issued)[1].id)
    service.detach(service.rows(issued)[0].id)
    assert package(report).unsigned  # what has another number is not sent


def test_papers_go_along_and_stand_in_the_mail_the_archive_and_the_file_of_work(office):
    services, issued, _draft, folder = office
    paper, other = a_file(folder, "Phụ lục ảnh.pdf"), folder / "b" / "Phụ lục ảnh.pdf"
    other.parent.mkdir()
    other.write_bytes(b"%PDF-1.7 y")
    services.report_files.attach(issued, FileKind.ATTACHED, [paper, other])
    services.report_files.attach(issued, FileKind.SIGNED, [a_signed(services, issued, folder / "ký.docx")])
    package = services.packages.package(services.reports.get(issued))
    assert package.attached == ("Phụ lục ảnh.pdf", "Phụ lục ảnh (2).pdf")
    assert all(name in package.text for name in (*package.attached, package.signed))
    assert all(name in package.facts_text for name in package.attached)
    services.packages.write_zip(package, folder / "a.zip")
    with zipfile.ZipFile(folder / "a.zip") as packed:
        assert {"Phụ lục ảnh.pdf", "Phụ lục ảnh (2).pdf", package.signed} <= set(packed.namelist())
    plan = next(row for row in services.plans.rows(2026) if row.number.startswith("06/"))
    services.packages.workfile(plan.id, folder / "Hồ sơ.zip")
    with zipfile.ZipFile(folder / "Hồ sơ.zip") as packed:
        names = set(packed.namelist())
    assert {"4 Báo cáo/Phụ lục ảnh.pdf", "4 Báo cáo/Phụ lục ảnh (2).pdf", "4 Báo cáo/ký.docx"} <= names


def test_a_file_that_was_changed_in_the_data_folder_is_not_sent(office):
    services, issued, _draft, folder = office
    services.report_files.attach(issued, FileKind.ATTACHED, [a_file(folder, "a.pdf")])
    services.report_files.attach(issued, FileKind.SIGNED, [a_file(folder, "b.pdf", b"%PDF-1.7 scan")])
    for row in services.report_files.rows(issued):
        Path(row.path).write_bytes(b"something else")
    package = services.packages.package(services.reports.get(issued))
    assert (package.attached, package.signed, package.unsigned) == ((), "", True)


def test_files_go_with_a_draft_and_come_back_with_it_after_a_restart(office):
    services, _issued, draft, folder = office
    services.report_files.attach(draft, FileKind.ATTACHED, [a_file(folder, "a.pdf")])
    kept = Path(services.report_files.rows(draft)[0].path)
    assert kept.parent.parent.name == "report-files"
    services.reports.delete(draft)
    assert not kept.exists()
    services.close()
    again = opened(folder / "data")
    try:
        again.undo.undo(again.undo.last().id)
        (row,) = again.report_files.rows(draft)
        assert (row.name, row.there) == ("a.pdf", True)
        assert again.report_files.file(row.id).read_bytes() == b"%PDF-1.7 x"
    finally:
        again.close()


def test_files_are_counted_with_the_evidence_of_the_tasks_and_what_was_exported(office):
    services, issued, _draft, folder = office
    before = services.report_files.count(issued)
    line = services.reports.get(issued).figures.lines[0]
    services.tasks.attach(line.task_id, a_file(folder, "minh chung.pdf"))
    services.report_files.attach(issued, FileKind.ATTACHED, [a_file(folder, "a.pdf", b"%PDF-1.7 z")])
    services.report_files.note_export(issued, ExportKind.REPORT, folder / "a.pdf")
    assert services.report_files.count(issued) == before + 3


def test_a_backup_holds_the_files_and_gives_them_back(office):
    services, issued, _draft, folder = office
    services.report_files.attach(issued, FileKind.ATTACHED, [a_file(folder, "a.pdf")])
    kept = Path(services.report_files.rows(issued)[0].path)
    whole = services.safety.backup_whole()
    kept.unlink()
    services.safety.restore(whole.path)
    assert kept.read_bytes() == b"%PDF-1.7 x"


def test_a_copy_without_a_row_is_put_into_the_bin_at_the_next_start(office):
    services, _issued, draft, folder = office
    services.report_files.attach(draft, FileKind.ATTACHED, [a_file(folder, "a.pdf")])
    stray = folder / "data" / "report-files" / str(draft) / "b.pdf"
    stray.write_bytes(b"left by a killed run")
    services.close()
    again = opened(folder / "data")
    again.report_files.count(draft)
    again.close()
    assert not stray.exists()
