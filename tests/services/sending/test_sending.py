"""What is sent: mail programs and archives hold the files as they were written, under their Vietnamese names."""

from __future__ import annotations

import email
import hashlib
import io
import shutil
import zipfile
from datetime import date, datetime
from email.policy import default
from pathlib import Path

import docx
import openpyxl
import pytest

from desktop.domain.base.errors import UserError
from desktop.domain.report.report import Report
from desktop.services import Services, open_services
from desktop.services.sending.service import file_name


@pytest.fixture(scope="module")
def services(tmp_path_factory: pytest.TempPathFactory) -> object:
    folder = tmp_path_factory.mktemp("package")
    found = open_services(folder / "data", author="Lan", now=lambda: datetime(2026, 11, 16, 9, 0))
    found.office.make_sample()
    proof = folder / "Biên bản làm việc 05-11.pdf"
    proof.write_bytes(b"%PDF-1.7 minh chung")
    plan = next(row for row in found.plans.rows(2026) if row.number.startswith("06/"))
    task = next(row for row in found.tasks.rows() if row.plan_id == plan.id)
    found.tasks.attach(task.id, proof)
    yield found
    found.close()


@pytest.fixture(scope="module")
def report(services: Services) -> Report:
    number = services.reports.begin("2026-H1")
    services.reports.issue(number, 96, date(2026, 6, 16))
    return services.reports.get(number)


def test_a_mail_program_finds_the_files_and_all_words(services: Services, report: Report, tmp_path: Path) -> None:
    package = services.packages.package(report, lambda sheet, title: b"%PDF-1.7 painted", to="snv@hason.gov.vn")
    services.packages.write_mail(package, tmp_path / "thư.eml")
    mail = email.message_from_bytes((tmp_path / "thư.eml").read_bytes(), policy=default)
    assert (mail["X-Unsent"], mail["To"]) == ("1", "snv@hason.gov.vn")
    assert mail["Subject"] == "[UBND xã Thanh Bình] Báo cáo kết quả công tác đối ngoại 6 tháng đầu năm 2026"
    files = {part.get_filename(): part.get_content() for part in mail.iter_attachments()}
    assert files == dict(package.files)
    assert list(files) == [
        "BC 96 Kết quả công tác đối ngoại 6 tháng đầu năm 2026.pdf",
        "BC 96 Kết quả công tác đối ngoại 6 tháng đầu năm 2026.docx",
        "Biểu tiến độ kết quả công tác đối ngoại 6 tháng đầu năm 2026.xlsx",
    ]
    body = mail.get_body(("plain",)).get_content().replace("\r\n", "\n")
    assert body.startswith("Kính gửi: Sở Ngoại vụ tỉnh Hà Sơn\n")
    assert "Báo cáo số 96/BC-UBND ngày 16/6/2026" in body
    assert all(name in body for name in files)
    assert report.figures is not None
    assert f"Tóm tắt: {report.figures.total:02d} nhiệm vụ; hoàn thành {report.figures.done:02d} (" in body
    sheets = openpyxl.load_workbook(
        io.BytesIO(files["Biểu tiến độ kết quả công tác đối ngoại 6 tháng đầu năm 2026.xlsx"])
    )
    assert sheets.sheetnames[0] == "Tổng hợp"
    assert docx.Document(io.BytesIO(list(files.values())[1])).paragraphs


def test_the_name_of_a_file_keeps_the_period_at_its_end() -> None:
    """It was cut before the month: the tables of two months had one name."""
    title = "Biểu tiến độ kết quả thực hiện cải cách hành chính năm 2026 trên địa bàn xã Ia Grai tháng 10 năm 2026"
    name = "Biểu tiến độ kết quả thực hiện cải cách hành chính năm 2026 trên … Grai tháng 10 năm 2026"
    assert file_name(title) == name
    assert file_name("Báo cáo: tháng 10/2026.") == "Báo cáo- tháng 10-2026"
    assert file_name("x" * 300) == "x" * 66


def test_a_draft_says_that_it_is_one(services: Services) -> None:
    package = services.packages.package(services.reports.find("2026-Q3"))
    assert "dự thảo" in package.text
    assert package.missing == ("number",)
    assert [name.rpartition(".")[2] for name, _data in package.files] == ["docx", "xlsx"]


def test_an_archive_has_the_sums_of_its_files_and_the_facts(services: Services, report: Report, tmp_path: Path) -> None:
    package = services.packages.package(report)
    services.packages.write_zip(package, tmp_path / "a.zip")
    services.packages.write_zip(package, tmp_path / "b.zip")
    with zipfile.ZipFile(tmp_path / "a.zip") as packed:
        lines = packed.read("SHA256SUMS.txt").decode().splitlines()
        assert {line.split("  ")[1] for line in lines} == set(packed.namelist()) - {"SHA256SUMS.txt"}
        for line in lines:
            total, name = line.split("  ", 1)
            assert hashlib.sha256(packed.read(name)).hexdigest() == total
        facts = openpyxl.load_workbook(io.BytesIO(packed.read("Thông tin văn bản.xlsx"))).active
    values = {row[0].value: row[1].value for row in facts.iter_rows(min_row=3)}
    assert (values["Số"], values["Ký hiệu"], values["Ngày ban hành"]) == ("96", "BC-UBND", "16/6/2026")
    assert values["Người ký"] == report.signature.name
    assert "Thông tin văn bản" not in values["Tên tệp"]
    assert "Số: 96\n" in package.facts_text


def test_a_file_of_work_has_a_numbered_list_of_what_is_in_it(
    services: Services, report: Report, tmp_path: Path
) -> None:
    plan = next(row for row in services.plans.rows(2026) if row.number.startswith("06/"))
    count = services.packages.workfile(plan.id, tmp_path / "Hồ sơ")
    files = sorted(str(path.relative_to(tmp_path / "Hồ sơ")) for path in (tmp_path / "Hồ sơ").rglob("*.*"))
    assert len(files) == count
    assert files[0] == "00 Mục lục hồ sơ.docx"
    assert "3 Minh chứng/Biên bản làm việc 05-11.pdf" in files
    assert any(name.startswith("4 Báo cáo/BC 96") for name in files)
    table = docx.Document(str(tmp_path / "Hồ sơ" / files[0])).tables[-1]
    rows = [[cell.text for cell in row.cells] for row in table.rows][1:]
    assert [row[0] for row in rows] == [str(number) for number in range(1, count)]
    assert {row[5] for row in rows} == set(files[1:])
    assert rows[0][1] == "06/KH-UBND"
    with pytest.raises(UserError, match="not empty"):
        services.packages.workfile(plan.id, tmp_path / "Hồ sơ")
    services.packages.workfile(plan.id, tmp_path / "hs.zip")
    with zipfile.ZipFile(tmp_path / "hs.zip") as packed:
        assert set(packed.namelist()) == {*files, "SHA256SUMS.txt"}
    shutil.rmtree(tmp_path / "Hồ sơ")


def test_a_draft_in_a_file_of_work_is_listed_as_one(services: Services, report: Report, tmp_path: Path) -> None:
    services.reports.begin("2026-Q3")
    plan = next(row for row in services.plans.rows(2026) if row.number.startswith("06/"))
    services.packages.workfile(plan.id, tmp_path / "Hồ sơ")
    table = docx.Document(str(tmp_path / "Hồ sơ" / "00 Mục lục hồ sơ.docx")).tables[-1]
    said = {row.cells[3].text: row.cells[1].text for row in table.rows[1:]}
    drafts = [text for text in said if text.startswith("Dự thảo")]
    assert len(drafts) == 1 and "quý III" in drafts[0] and said[drafts[0]] == ""
    assert any(text.startswith("Báo cáo") and number == "96/BC-UBND" for text, number in said.items())
