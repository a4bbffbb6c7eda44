"""Damaged and hostile files: one sentence, soon, and never a traceback."""

from __future__ import annotations

import io
import random
import sys
import zipfile

import pytest

from desktop.documents.reading import read, read_bytes, read_text
from desktop.documents.reading.structure import ReadPlan
from desktop.documents.safety import parse_xml
from desktop.domain.base.errors import UserError
from tests.broken_packages import broken_lzma
from tests.documents.compound_files import compound
from tests.documents.reading.pdf_maker import Pdf
from tests.documents.reading.sample_plan import as_docx, as_text
from tests.documents.reading.test_worker import docx
from tests.speed import costs


def attempt(path, data: bytes) -> ReadPlan | str:
    """Read the bytes: a plan, or the sentence; anything else fails the test."""
    path.write_bytes(data)
    try:
        result: ReadPlan | str = read(path)
    except UserError as error:
        result = str(error)
        assert "\n" not in result
    return result


def small_pdf() -> bytes:
    pdf = Pdf()
    for index, line in enumerate(as_text().splitlines()[:38]):
        pdf.show(60, 800 - index * 20, line[:90], size=9)
    return pdf.data()


@pytest.mark.parametrize("kind", ["docx", "pdf"])
def test_cut_off_files(kind, tmp_path):
    data = as_docx() if kind == "docx" else small_pdf()
    path = tmp_path / f"plan.{kind}"
    for end in range(0, len(data), 1024):
        attempt(path, data[:end])
    if kind == "docx":
        assert isinstance(attempt(path, data[: len(data) // 2]), str)


@pytest.mark.parametrize("kind", ["docx", "pdf", "txt"])
def test_flipped_bytes(kind, tmp_path):
    data = {"docx": as_docx, "pdf": small_pdf, "txt": lambda: as_text().encode()}[kind]()
    chance = random.Random(20260101)  # noqa: S311
    path = tmp_path / f"plan.{kind}"
    for _ in range(40):
        changed = bytearray(data)
        for _ in range(chance.choice([1, 5, 60])):
            changed[chance.randrange(len(changed))] = chance.randrange(256)
        attempt(path, bytes(changed))


@pytest.mark.parametrize("broken", ["word/document.xml", "word/styles.xml"])
def test_a_member_that_cannot_be_unpacked(broken):
    with pytest.raises(UserError, match="damaged"):
        read_bytes("docx", broken_lzma(as_docx(), broken), "plan.docx")


def test_xml_with_flipped_bytes(tmp_path):
    """Flip bytes inside of the parts, so that the checksum of the package still holds."""
    chance = random.Random(7)  # noqa: S311
    path = tmp_path / "plan.docx"
    with zipfile.ZipFile(io.BytesIO(as_docx(numbering=True))) as old:
        parts = {name: old.read(name) for name in old.namelist()}
    for _ in range(40):
        stream = io.BytesIO()
        with zipfile.ZipFile(stream, "w") as new:
            for name, part in parts.items():
                changed = bytearray(part)
                if name.startswith("word/") and name.endswith(".xml"):
                    for _ in range(chance.choice([0, 1, 3])):
                        changed[chance.randrange(len(changed))] = chance.randrange(32, 127)
                new.writestr(name, bytes(changed))
        attempt(path, stream.getvalue())


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "empty"),
        (b" \r\n\n", "empty"),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8, "picture"),
        (b"\xff\xd8\xff\xe0" + bytes(200), "picture"),
        (compound("EncryptionInfo", "EncryptedPackage"), "password"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "no Word"),
        (b"MZ\x90\x00" + bytes(range(256)) * 9, "no Word"),
        (b"PK\x03\x04 nothing", "damaged"),
        (b"%PDF-1.7 nothing", "damaged"),
    ],
)
def test_what_is_no_plan(data, words, tmp_path):
    for name in ("plan.docx", "plan.pdf", "plan.txt"):
        result = attempt(tmp_path / name, data)
        assert isinstance(result, str)
        assert words in result
        assert name in result


MAIL = "Received: from a.vn\r\n by b.vn; Mon, 30 Nov 2026 08:00:00 +0700\r\nSubject: =?utf-8?B?S+G6vw==?=\r\n\r\nxin"


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (MAIL, "is an e-mail"),
        (
            f"Subject: Kế hoạch\nFrom: a@b.vn\nMIME-Version: 1.0\nContent-Type: multipart/mixed\n\n{as_text()}",
            "is an e-mail",
        ),
        ("From: <Saved by Blink>\r\nSnapshot-Content-Location: https://a.vn/\r\nMIME-Version: 1.0\r\n", "web page"),
    ],
)
def test_an_email_is_no_text(data, words, tmp_path):
    for name in ("thư.eml", "plan.txt"):
        assert words in str(attempt(tmp_path / name, data.encode()))


@pytest.mark.parametrize("first", ["Kính gửi: Ủy ban nhân dân xã", "From: a@b.vn", "Received at: 8 giờ"])
def test_a_text_that_speaks_of_an_email_is_a_text(first, tmp_path):
    assert isinstance(attempt(tmp_path / "plan.txt", f"{first}\n{as_text()}".encode()), ReadPlan)


def test_extension_is_not_believed(tmp_path):
    for name in ("plan.pdf", "plan.txt", "plan.doc", "plan"):
        result = attempt(tmp_path / name, as_docx())
        assert isinstance(result, ReadPlan)
        assert result.plan.number == "17/KH-UBND"
    assert isinstance(attempt(tmp_path / "plan.docx", as_text().encode()), ReadPlan)


def bomb(*, members: int = 1, size: int = 1000, compress: bool = True) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED if compress else zipfile.ZIP_STORED) as package:
        package.writestr("word/document.xml", b"<a/>")
        for index in range(members):
            package.writestr(f"word/media/{index}.bin", bytes(size))
    return stream.getvalue()


@pytest.mark.parametrize(
    "data",
    [bomb(size=51 * 1024 * 1024), bomb(members=1001, size=1), bomb(size=5 * 1024 * 1024)],
    ids=["unpacked size", "members", "ratio"],
)
def test_zip_limits(data, tmp_path):
    result = attempt(tmp_path / "plan.docx", data)
    assert isinstance(result, str)
    assert "refused" in result


def test_entities_are_not_expanded(tmp_path):
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(as_docx())) as old, zipfile.ZipFile(stream, "w") as new:
        for name in old.namelist():
            part = old.read(name)
            if name == "word/document.xml":
                head, _, rest = part.partition(b"?>")
                part = head + b'?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]>' + rest
            new.writestr(name, part)
    assert isinstance(attempt(tmp_path / "plan.docx", stream.getvalue()), str)


@pytest.mark.parametrize("mark", ["MẬT", "TỐI MẬT", "TUYỆT MẬT", "Độ mật: Mật", "| MẬT |"])
def test_secrecy_is_refused(mark):
    with pytest.raises(UserError, match="state secrets"):
        read_text(f"ỦY BAN NHÂN DÂN\nXÃ THANH BÌNH\n{mark}\n\n{as_text()}", "plan.txt")


def test_the_word_alone_is_no_mark():
    text = as_text().replace("NỘI DUNG", "BẢO VỆ BÍ MẬT NHÀ NƯỚC").replace("thiết thực", "giữ bí mật")
    assert isinstance(read_text(text, "plan.txt"), ReadPlan)


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b"<a>" + b"x" * 11_000_000 + b"</a>", "far more"),
        (b"<a>" * 999 + b"</a>" * 999, "far more"),
        (b"<a>", "damaged"),
    ],
)
def test_what_is_only_too_much_is_not_called_damaged(body, words):
    with pytest.raises(UserError, match=words):
        parse_xml(body, "plan.docx")


@pytest.mark.long
@pytest.mark.skipif(sys.platform != "linux", reason="memory is limited otherwise there")
def test_what_needs_too_much_memory_is_not_called_damaged(tmp_path):
    rows = "".join(f"<w:tr><w:tc><w:p><w:r><w:t>{n:x}</w:t></w:r></w:p></w:tc></w:tr>" for n in range(400_000))
    assert "unpacked it is far larger" in str(attempt(tmp_path / "plan.docx", docx(f"<w:tbl>{rows}</w:tbl>")))


def test_missing_file_and_folder(tmp_path):
    with pytest.raises(UserError, match="does not exist"):
        read(tmp_path / "nothing.docx")
    with pytest.raises(UserError, match="folder"):
        read(tmp_path)


@pytest.mark.long
def test_sixty_pages_are_read_quickly():
    import docx

    document = docx.Document(io.BytesIO(as_docx()))
    anchor = document.paragraphs[12]._p
    for index in range(1500):
        paragraph = document.add_paragraph(
            f"- Nội dung thứ {index} của kế hoạch nhiều trang, viết cho dài thêm một chút. " * 3
        )
        anchor.addnext(paragraph._p)
    file = io.BytesIO()
    document.save(file)
    assert costs(lambda: read_bytes("docx", file.getvalue(), "long.docx")) < 60


@pytest.mark.parametrize(
    "data",
    [
        b"<html><body><p>Xin ch\xc3\xa0o</p></body></html>",
        b"\xef\xbb\xbf\r\n<!DOCTYPE html>\n<p>x</p>",
        b'<?xml version="1.0"?><!-- made by an office system --><html xmlns="x"></html>',
        b"\xff\xfe" + "<HTML><HEAD></HEAD></HTML>".encode("utf-16-le"),
        b'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n--x',
    ],
)
@pytest.mark.parametrize("ending", ["doc", "docx", "txt"])
def test_a_web_page_under_another_name_is_no_text(data, ending, tmp_path):
    assert "web page" in str(attempt(tmp_path / f"plan.{ending}", data))


def test_a_paper_that_an_office_system_gives_out_as_a_web_page_is_read(tmp_path):
    head = "<table><tr><td><p>ỦY BAN NHÂN DÂN</p><p>XÃ HÒA AN</p></td>"
    head += "<td><p>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p></td></tr>"
    head += "<tr><td>Số: 31/KH-UBND</td><td>Hòa An, ngày 09 tháng 3 năm 2026</td></tr></table>"
    texts = ("KẾ HOẠCH", "Vệ sinh môi trường năm 2026", "I. TỔ CHỨC THỰC HIỆN", "1. Công an xã",
             "- Tuần&nbsp;tra <b>trước</b> ngày 30/6/2026.", "Trên đây là Kế hoạch./.")  # fmt: skip
    page = f"<html><head><style>p{{margin:0}}</style></head><body>{head}"
    path = tmp_path / "plan.doc"
    path.write_text(page + "".join(f"<p class=MsoNormal>{text}</p>\n" for text in texts) + "</body></html>", "utf-8")
    plan = read(path).plan
    assert (plan.number, plan.title, plan.dated.day) == ("31/KH-UBND", "Vệ sinh môi trường năm 2026", 9)
    assert [(task.unit.name, task.text) for task in plan.tasks] == [("Công an xã", "Tuần tra trước ngày 30/6/2026.")]


@pytest.mark.parametrize("size", [162, 165])
def test_the_file_that_word_keeps_beside_an_open_one(size, tmp_path):
    owner = "Phạm Thị Mẫu"
    data = bytes([len(owner)]) + b"Pham Thi Mau".ljust(53) + bytes([len(owner), 0]) + owner.encode("utf-16-le")
    assert "no Word, PDF or text document" in str(attempt(tmp_path / "~$plan.docx", data.ljust(size - 1) + b"\x00"))
