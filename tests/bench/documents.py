"""The plan's .docx against the same document by docxtpl from a template, and against plain zip + XML."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

from desktop.domain.base.text import runs
from desktop.domain.office.office import Unit
from desktop.domain.plan.plan import Block, BlockKind, PartialDate, Plan, Signature, renumber
from desktop.domain.task.task import Deadline, Role, Task
from desktop.paths import write_atomic
from tests.bench.race import Floor, Race

_kept: list[object] = []
TITLE, AUTHOR = "Kế hoạch thử", "UBND xã Thử Nghiệm"


def plan_docx(folder: Path) -> Race:
    """Race a plan of about eight pages with its assignment table."""
    from desktop.catalogue.decree import measures
    from desktop.catalogue.words import paper_words
    from desktop.documents.writing.plan import write_sheet
    from desktop.domain.paper.layout import compose

    plan, path, template = plan_of_an_office(), folder / "plan.docx", folder / "template.docx"

    def ours() -> None:
        write_sheet(compose(plan, measures(), paper_words()), path, title=TITLE, author=AUTHOR)

    ours()
    texts = _make_template(path, template)
    parts, body = _parts(path)
    return Race(
        ours,
        (
            Floor("docxtpl, the same document", lambda: _docxtpl(template, texts, folder / "t.docx"), 1.0),
            Floor("plain zip + XML", lambda: _plain(parts, body, folder / "p.docx")),
        ),
        15,
    )


def writer(duties: int, folder: Path, path: Path | None = None) -> Callable[[], None]:
    """Return what writes a plan of so many duties, with all of them in its appendix, as .docx."""
    from desktop.catalogue.decree import measures
    from desktop.catalogue.words import paper_words
    from desktop.documents.writing.plan import write_sheet
    from desktop.domain.paper.layout import compose

    plan, target = plan_of_an_office(duties // 8), path or folder / f"appendix-{duties}.docx"
    return lambda: write_sheet(compose(plan, measures(), paper_words()), target, title=TITLE, author=AUTHOR)


def appendix_400(folder: Path) -> Race:
    """Race a plan with 400 rows in its appendix."""
    write, path = writer(400, folder), folder / "appendix-400.docx"
    write()
    parts, body = _parts(path)
    template = folder / "template-400.docx"
    texts = _make_template(path, template)
    return Race(
        write,
        (
            Floor("docxtpl, the same document", lambda: _docxtpl(template, texts, folder / "t400.docx"), 1.0),
            Floor("plain zip + XML", lambda: _plain(parts, body, folder / "p400.docx")),
        ),
        5,
    )


def pdf(folder: Path) -> Race:
    """Race the PDF of a plan of about eight pages against the same words set by QTextDocument."""
    from PySide6.QtGui import QPageSize, QPdfWriter, QTextDocument
    from PySide6.QtWidgets import QApplication

    from desktop.catalogue.decree import measures
    from desktop.catalogue.words import paper_words
    from desktop.domain.paper.layout import compose
    from desktop.gui.paper import printing

    _kept.append(QApplication.instance() or QApplication([]))
    plan = plan_of_an_office()
    words = "\n".join(block.text for block in plan.blocks)

    def floor() -> None:
        out = QPdfWriter(str(folder / "floor.pdf"))
        out.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        document = QTextDocument(words)
        document.print_(out)

    def ours() -> None:
        printing.pdf(compose(plan, measures(), paper_words()), folder / "plan.pdf", TITLE, AUTHOR)

    return Race(ours, (Floor("QTextDocument, the words alone", floor, 6.0),), 9)


def read_plan(folder: Path) -> Race:
    """Race reading a plan against python-docx that takes its words."""
    from docx import Document

    from desktop.documents import reading

    path = folder / "read.docx"
    writer(40, folder, path)()

    def floor() -> None:
        document = Document(str(path))
        _ = [item.text for item in document.paragraphs]
        _ = [cell.text for table in document.tables for row in table.rows for cell in row.cells]

    return Race(lambda: _done(lambda: reading.read(path)), (Floor("python-docx, the words alone", floor, 10.0),), 9)


def _done(work: Callable[[], object]) -> None:
    work()


def plan_of_an_office(each: int = 5) -> Plan:
    """Return an invented plan: bases, three sections, `each` duties of eight units, an assignment table."""
    plan = Plan(
        "Công tác thử nghiệm năm 2026",
        year=2026,
        issuer="ỦY BAN NHÂN DÂN\nXÃ THỬ NGHIỆM",
        place="Thử Nghiệm",
        dated=PartialDate(None, 3, 2026),
        signature=Signature("TM. ỦY BAN NHÂN DÂN", "", "CHỦ TỊCH", "Trần Văn Thử"),
        recipients=["Như trên", "Lưu: VT, VP"],
        assignment_appendix=True,
    )
    sentence = "Rà soát, cập nhật nội dung và phối hợp với các đơn vị liên quan để tổ chức thực hiện đúng quy định. "
    for i in range(4):
        plan.blocks.append(
            Block(BlockKind.BASIS, runs(f"Căn cứ Quyết định thử nghiệm số {i + 1}/QĐ-TEST về việc thử;"))
        )
    for section in ("MỤC ĐÍCH, YÊU CẦU", "NỘI DUNG"):
        plan.blocks.append(Block(BlockKind.SECTION, runs(section)))
        for heading in range(6):
            plan.blocks.append(Block(BlockKind.HEADING, runs(f"Chủ đề thứ {heading + 1}")))
            plan.blocks += [Block(BlockKind.PARAGRAPH, runs(sentence * 3)) for _ in range(3)]
            plan.blocks += [Block(BlockKind.BULLET, runs(sentence), marker="-") for _ in range(2)]
    plan.blocks.append(Block(BlockKind.SECTION, runs("TỔ CHỨC THỰC HIỆN")))
    units = [Unit(f"Đơn vị thử {i + 1}") for i in range(8)]
    for unit in units:
        plan.blocks.append(Block(BlockKind.HEADING, runs(unit.name)))
        for i in range(each):
            deadline = Deadline(date(2026, 11, 30), inclusive=False, wording="trước ngày 30/11/2026") if i % 2 else None
            task = Task(runs(sentence * 2), unit, Role.LEAD, [units[i % len(units)]], deadline, continuous=not deadline)
            plan.tasks.append(task)
            plan.blocks.append(Block(BlockKind.BULLET, marker="-", task=task))
    plan.blocks.append(Block(BlockKind.CLOSING, runs(f"{sentence.strip()}./.")))
    renumber(plan.blocks)
    return plan


def _make_template(source: Path, template: Path) -> list[str]:
    """Turn every run of a document into a placeholder; return the texts that fill them."""
    from docx import Document
    from docx.oxml.ns import qn

    document = Document(str(source))
    texts: list[str] = []
    for node in document.element.body.iter(qn("w:t")):
        texts.append(node.text or "")
        node.text = f"{{{{ t[{len(texts) - 1}] }}}}"
    document.save(str(template))
    return texts


def _docxtpl(template: Path, texts: list[str], path: Path) -> None:
    from docxtpl import DocxTemplate

    document = DocxTemplate(str(template))
    document.render({"t": texts}, autoescape=True)
    buffer = io.BytesIO()
    document.save(buffer)
    write_atomic(path, buffer.getvalue())


def _parts(source: Path) -> tuple[dict[str, bytes], list[tuple[str, str]]]:
    """Return the parts of a document, and its body as markup before each text and the text."""
    with zipfile.ZipFile(source) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    pieces = re.split(r"(<w:t(?: [^>]*)?>[^<]*</w:t>)", parts.pop("word/document.xml").decode())
    return parts, list(zip(pieces[::2], [*pieces[1::2], ""], strict=True))


def _plain(parts: dict[str, bytes], body: list[tuple[str, str]], path: Path) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
        archive.writestr("word/document.xml", "".join(f"{markup}{text}" for markup, text in body))
    write_atomic(path, buffer.getvalue())
