"""The .docx as LibreOffice prints it, measured against Decree 30/2020, appendix I."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from desktop.catalogue.decree import measures
from desktop.catalogue.words import paper_words
from desktop.documents.writing.plan import write_sheet
from desktop.domain.paper.decree import LayoutChoice
from desktop.domain.paper.layout import compose
from desktop.domain.paper.sheet import Sheet
from tests.domain.paper.test_letters import ECONOMY, FRONT, letter, task
from tests.domain.paper.test_task_papers import slip
from tests.page_measures import faults
from tests.sample_plan import LONG_TITLE, sample_plan

OFFICE = shutil.which("soffice")


def sheets() -> dict[str, Sheet]:
    """Return plans of many lengths, so that the end of the text falls at different places of the page."""
    out = {
        f"long-{count}": sample_plan(count, form=count % 3, short_end=count % 2 == 1, tasks=False)
        for count in range(17, 24)
    }
    out["draft"] = sample_plan(3, number="", title=LONG_TITLE)
    out["draft"].urgency = "THƯỢNG KHẨN"
    out["short-name"] = sample_plan(9, title="Công tác đối ngoại năm 2026")
    out["short-name"].issuer = "ỦY BAN NHÂN DÂN\nXÃ LA"
    out["long-name"] = sample_plan(9, appendix=True)
    out["long-name"].parent = "UBND TỈNH HÀ SƠN"
    out["long-name"].issuer = "BAN QUẢN LÝ KHU KINH TẾ CỬA KHẨU THANH BÌNH"
    done = {name: compose(plan, measures(), paper_words()) for name, plan in out.items()}
    other = measures().with_choice(LayoutChoice(25, 25, 35, 20, 13, 10, 8, 1.5))
    done["choice"] = compose(sample_plan(8, title=LONG_TITLE, appendix=True), other, paper_words())
    many = sample_plan(2)
    many.tasks = [task for _ in range(8) for task in sample_plan().tasks]
    done["many-tasks"] = compose(many, measures(), paper_words())
    long = "Tổng hợp kết quả tiếp nhận viện trợ và đón tiếp đoàn khách quốc tế trên địa bàn"
    chased = [task(long, -day, unit=(ECONOMY, FRONT)[day % 2], result="Đã gửi số liệu") for day in range(1, 7)]
    done["letter-to-one"] = letter(task("Báo cáo số liệu", -3), task(long, 2))
    done["letter-to-several"] = letter(*chased)
    done["slip"] = slip(task(long, 3)._replace(supporting=("Công an xã", "Trạm Y tế"), product="Báo cáo"))
    return done


SHEETS = sheets()


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Print all documents by one call of LibreOffice and return the folder of the PDFs."""
    if OFFICE is None:
        pytest.skip("LibreOffice is not installed: the .docx cannot be printed here")
    folder = tmp_path_factory.mktemp("paper")
    for name, sheet in SHEETS.items():
        write_sheet(sheet, folder / f"{name}.docx", title=name, author="UBND xã Thanh Bình")
    profile = (folder / "profile").as_uri()
    command = [OFFICE, "--headless", f"-env:UserInstallation={profile}", "--convert-to", "pdf", "--outdir", str(folder)]
    subprocess.run([*command, *map(str, sorted(folder.glob("*.docx")))], check=True, capture_output=True, timeout=120)
    return folder


@pytest.mark.parametrize("name", SHEETS)
def test_pages_hold_to_the_decree(printed: Path, name: str) -> None:
    assert faults(printed / f"{name}.pdf", SHEETS[name]) == []
