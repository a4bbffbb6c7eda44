"""Files that would take time or memory without end: one sentence, soon, and the next file is read as ever."""

from __future__ import annotations

import contextlib
import io
import os
import re
import sys
import threading
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.documents.reading import read, read_text, worker
from desktop.domain.base.errors import UserError
from tests.documents.reading.sample_plan import as_docx, as_text
from tests.speed import slowness


def pdf(contents: bytes, filters: bytes = b"", resources: bytes = b"/Font<</F1 5 0 R>>", **more: bytes) -> bytes:
    """Make a .pdf of one page from its stream; `more` puts objects in by number (n4=…)."""
    objects = {
        1: b"<</Type/Catalog/Pages 2 0 R>>",
        2: b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        3: b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<" + resources + b">>>>",
        4: b"<</Length %d%s>>\nstream\n%s\nendstream" % (len(contents), filters, contents),
        5: b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        **{int(key[1:]): value for key, value in more.items()},
    }
    out, places = bytearray(b"%PDF-1.7\n"), {}
    for number, body in sorted(objects.items()):
        places[number] = len(out)
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 1\n0000000000 65535 f \n"
    for number, place in places.items():
        out += b"%d 1\n%010d 00000 n \n" % (number, place)
    return bytes(out + b"trailer\n<</Size 99/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % start)


def stream(data: bytes, keys: bytes = b"") -> bytes:
    return b"<</Length %d%s>>\nstream\n%s\nendstream" % (len(data), keys, data)


def docx(body: str) -> bytes:
    """Change the body of the sample plan's file."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(as_docx())) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            data = source.read(name)
            if name == "word/document.xml":
                data = re.sub(rb"(<w:body[^>]*>)", lambda m: m[1] + body.encode(), data, count=1)
            target.writestr(name, data)
    return out.getvalue()


def processor_of(place: Path) -> float:
    """Return the seconds of the processor that a process took until now."""
    words = (place / "stat").read_text().rpartition(")")[2].split()
    return (int(words[11]) + int(words[12])) / os.sysconf("SC_CLK_TCK")


@contextlib.contextmanager
def measured(*, anew: bool = True) -> Iterator[dict[str, float]]:
    """Look at the worker as long as it reads: processor time in a quiet machine's seconds, memory in bytes at most.

    Without `anew` the worker of the file before goes on, as in the program, where it is still there.
    """
    if anew or not worker._kept or not worker._kept[-1].alive:
        worker.close()
        worker._kept.append(worker._Worker())
    place = Path(f"/proc/{worker._kept[-1]._process.pid}")
    most, slow = {"processor": 0.0, "memory": 0.0}, slowness()
    done = threading.Event()
    before = 0.0
    if not anew and place.exists():
        before = processor_of(place)
        (place / "clear_refs").write_text("5")  # the highest memory is counted anew

    def look() -> None:
        while not done.wait(0.01):
            try:
                most["processor"] = processor_of(place) - before
                peak = re.search(r"VmHWM:\s+(\d+)", (place / "status").read_text())
            except OSError:
                return
            most["memory"] = max(most["memory"], int(peak[1]) * 1024 if peak else 0)

    thread = threading.Thread(target=look)
    thread.start()
    try:
        yield most
    finally:
        done.set()
        thread.join()
        most["processor"] /= max(slow, slowness())


def packed(pieces: int) -> bytes:
    """Return so many megabytes of blanks, packed."""
    packer = zlib.compressobj(1)
    return b"".join([*(packer.compress(b" " * 1_000_000) for _ in range(pieces)), packer.flush()])


FORM = b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X %d 0 R>>>>"
HOSTILE = {
    "contents that name themselves.pdf": lambda: pdf(b"", n4=b"4 0 R"),
    "pages in a loop.pdf": lambda: pdf(b"", n2=b"<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>"),
    "forms that double.pdf": lambda: pdf(
        b"/X Do",
        resources=b"/XObject<</X 10 0 R>>",
        **{f"n{n}": stream(b"/X Do /X Do" if n < 35 else b"BT ET", FORM % (n + 1)) for n in range(10, 36)},
    ),
    "half a gigabyte of blanks.pdf": lambda: pdf(packed(500), b"/Filter/FlateDecode"),
    "a range of characters without end.pdf": lambda: pdf(
        b"BT /F1 9 Tf (ab) Tj ET",
        n5=b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 6 0 R>>",
        n6=stream(b"1 beginbfrange <00000000> <3fffffff> <0041> endbfrange"),
    ),
    "a million words.pdf": lambda: pdf(
        zlib.compress(b"BT /F1 9 Tf 1 0 0 1 9 9 Tm (ab) Tj ET\n" * 1_000_000), b"/Filter/FlateDecode"
    ),
    "brackets.pdf": lambda: pdf(b"[" * 100_000 + b"]" * 100_000 + b" TJ"),
    "one line.txt": lambda: as_text().replace("\n", " ").encode() * 20,
    "lines.txt": lambda: as_text().encode() * 400,
    "paragraphs.docx": lambda: docx("<w:p><w:r><w:t>Nội dung</w:t></w:r></w:p>" * 61_000),
    "short paragraphs.docx": lambda: docx("<w:p><w:r><w:t>a) Rà soát, thống kê</w:t></w:r></w:p>" * 13_000),
    "cells.docx": lambda: docx("<w:tbl><w:tr>" + "<w:tc><w:p/></w:tc>" * 59_000 + "</w:tr></w:tbl>"),
}


@pytest.mark.long
@pytest.mark.skipif(sys.platform != "linux", reason="measured by /proc")
@pytest.mark.parametrize("name", HOSTILE)
def test_what_takes_without_end_is_refused_with_a_sentence(name, tmp_path):
    path = tmp_path / name
    path.write_bytes(HOSTILE[name]())
    with measured() as most:
        try:
            read(path)
        except UserError as error:
            assert "\n" not in str(error)
            assert name in str(error)
    assert most["processor"] < 6
    assert most["memory"] < 300 * 1024 * 1024


def test_the_next_file_is_read_after_a_refusal(tmp_path):
    bad, good = tmp_path / "bad.pdf", tmp_path / "good.docx"
    bad.write_bytes(HOSTILE["a range of characters without end.pdf"]())
    good.write_bytes(as_docx())
    with pytest.raises(UserError):
        read(bad)
    assert read(good).plan.tasks


def test_a_worker_that_went_is_started_again(tmp_path):
    good = tmp_path / "good.docx"
    good.write_bytes(as_docx())
    first = read(good)
    worker._kept[0]._process.kill()
    worker._kept[0]._process.wait(10)
    assert read(good).plan.title == first.plan.title


def test_a_file_is_read_in_the_program_where_no_process_can_be_started(tmp_path, monkeypatch):
    worker.close()

    def refuse(*_: object, **__: object) -> None:
        raise OSError("not allowed here")

    monkeypatch.setattr(worker.subprocess, "Popen", refuse)
    good = tmp_path / "good.docx"
    good.write_bytes(as_docx())
    assert read(good).plan.tasks


def test_a_long_pasted_text_is_bounded():
    with pytest.raises(UserError, match="far more than any plan"):
        read_text("kế hoạch " * 300_000, "pasted")
