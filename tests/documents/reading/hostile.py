"""Files that nobody sends by mistake: 30 kinds made by hand, and 300 made by chance from sound ones."""

from __future__ import annotations

import io
import random
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator

from tests.documents.reading.sample_plan import as_docx, as_text
from tests.documents.reading.test_worker import docx, pdf, stream

CONTENT_TYPES = (
    b'<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    b'<Default Extension="xml" ContentType="application/xml"/></Types>'
)
RUN = "<w:r><w:t>%s</w:t></w:r>"


def package(members: dict[str, bytes], kind: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Return a package of members."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", kind) as target:
        for name, data in members.items():
            target.writestr(name, data)
    return out.getvalue()


def changed(change: Callable[[bytes], bytes], member: str = "word/document.xml") -> bytes:
    """Return the sample's .docx with one member changed."""
    with zipfile.ZipFile(io.BytesIO(as_docx())) as source:
        return package({name: change(source.read(name)) if name == member else source.read(name)
                        for name in source.namelist()})  # fmt: skip


def words(count: int, seed: int = 1) -> Iterator[str]:
    """Yield words that do not pack well."""
    chance = random.Random(seed)  # noqa: S311 (chance, no secret)
    for _ in range(count):
        yield f"{chance.getrandbits(40):x}"


def lie(data: bytes, size: int) -> bytes:
    """Let a package announce another size for all its members than they have."""
    out, place = bytearray(data), 0
    while (place := out.find(b"PK\x01\x02", place)) >= 0:
        out[place + 24 : place + 28] = struct.pack("<I", size)
        place += 46
    return bytes(out)


def deep(tag: str, depth: int) -> str:
    """Return elements within each other."""
    return f"<w:{tag}>" * depth + f"</w:{tag}>" * depth


def by_hand() -> dict[str, bytes]:
    """Return the 30 kinds by the name of a file."""
    flate = zlib.compress(b"0 0 m " * 3_000_000)
    cells = "<w:tc><w:p>" + RUN + "</w:p></w:tc>"
    cmap = (
        b"/CIDInit/ProcSet findresource begin 1 begincmap 1 begincodespacerange <0000><FFFF> endcodespacerange "
        b"100 beginbfrange " + b"<0000><FFFF><0000> " * 100 + b"endbfrange endcmap"
    )
    return {
        "many runs.docx": docx("<w:p>" + "".join(RUN % word for word in words(200_000)) + "</w:p>"),
        "many rows.docx": docx(
            "<w:tbl>" + "".join(f"<w:tr>{cells % word}</w:tr>" for word in words(50_000)) + "</w:tbl>"
        ),
        "many paragraphs.docx": docx("".join(f"<w:p>{RUN % word}</w:p>" for word in words(60_000))),
        "long paragraph.docx": docx("<w:p>" + RUN % " ".join(words(100_000)) + "</w:p>"),
        "wide spans.docx": docx(
            "<w:tbl>" + '<w:tr><w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr><w:p/></w:tc>'
            "</w:tr>" * 2000 + "</w:tbl>"
        ),
        "deep tables.docx": docx(deep("tbl", 40) + "<w:p/>"),
        "deep elements.docx": docx(deep("sdt", 5000)),
        "deep insertions.docx": docx("<w:p>" + deep("ins", 200) + "</w:p>"),
        "entities.docx": changed(
            lambda data: data.replace(
                b"?>", b'?><!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>', 1
            )
        ),
        "outside entity.docx": changed(
            lambda data: data.replace(b"?>", b'?><!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/passwd">]>', 1)
        ),
        "utf-16 entities.docx": changed(
            lambda _: '<?xml version="1.0" encoding="utf-16"?><!DOCTYPE a [<!ENTITY a "x">]><a>&a;</a>'.encode("utf-16")
        ),
        "no xml.docx": changed(lambda _: b"\0" * 5000),
        "cut xml.docx": changed(lambda data: data[: len(data) // 2]),
        "styles that name each other.docx": changed(
            lambda data: data.replace(
                b"</w:styles>",
                b'<w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn '
                b'w:val="A"/></w:style></w:styles>',
            ),
            "word/styles.xml",
        ),
        "bomb.docx": package({"[Content_Types].xml": CONTENT_TYPES, "word/document.xml": b"\0" * 200_000_000}),
        "many members.docx": package({f"word/document{n}.xml": b"" for n in range(3000)}),
        "lying size.docx": lie(as_docx(), 10),
        "lying large.docx": lie(as_docx(), 0x7FFFFFFF),
        "two of one name.docx": as_docx().replace(b"word/styles.xml", b"word/doc_ment.xm"[:15]),
        "climbing.zip": package({"../../../outside.txt": b"x", "word/document.xml": b"<a/>"}),
        "workbook.xlsx": package({"[Content_Types].xml": CONTENT_TYPES, "xl/workbook.xml": b"<workbook/>"}),
        "bomb.xlsx": package({"[Content_Types].xml": CONTENT_TYPES, "xl/workbook.xml": b"\0" * 100_000_000}),
        "letter.eml": b"From: a@b.vn\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n"
        + b"--x\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n" * 5000,
        "loop of contents.pdf": pdf(
            b"q /X Do Q",
            resources=b"/XObject<</X 6 0 R>>",
            n6=stream(b"/X Do", b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>>>"),
        ),
        "pages that name each other.pdf": pdf(b"", n2=b"<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>"),
        "flate bomb.pdf": pdf(flate, b"/Filter/FlateDecode"),
        "characters.pdf": pdf(
            b"BT /F1 9 Tf (abc) Tj ET",
            n5=b"<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-H/DescendantFonts[7 0 R]/ToUnicode 8 0 R>>",
            n7=b"<</Type/Font/Subtype/CIDFontType2/BaseFont/A/CIDSystemInfo<<>>>>",
            n8=stream(cmap),
        ),
        "nested arrays.pdf": pdf(b"[" * 100_000),
        "far numbers.pdf": pdf(b"BT /F1 1e38 Tf 1e38 1e38 Td (abc) Tj ET " * 500),
        "one long line.txt": (" ".join(words(200_000))).encode(),
        "one letter.txt": b"a" * 3_900_000,
        "marks alone.txt": ("a" + "\u0301" * 19_000).encode(),
        "numbers that count.txt": "\n".join("1." * 4000 for _ in range(50)).encode(),
        "control.txt": as_text().replace(" ", " \u0001\ufffe\u202e").encode("utf-8", "surrogatepass")
        if isinstance(as_text(), str)
        else bytes(as_text()),
        "braces.rtf": b"{\\rtf1" + b"{" * 200_000,
    }


def sheets() -> dict[str, bytes]:
    """Return sheets of a workbook that are small as they come and large once they are read."""
    head = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
    cells = b"".join(b'<x:row r="%d"><x:c r="A%d"/></x:row>' % (n, n) for n in range(1, 40_000))
    other = head.replace(b"<worksheet xmlns=", b"<x:worksheet xmlns:x=").replace(b"<sheet", b"<x:sheet")
    merged = b"".join(b'<mergeCell ref="A%d:XFD%d"/>' % (n, n + 9) for n in range(100, 30_000, 10))
    return {
        "merged": head + b"</sheetData><mergeCells>" + merged + b"</mergeCells></worksheet>",
        "linked": head + b'</sheetData><hyperlinks><hyperlink ref="A1:XFD9999"/></hyperlinks></worksheet>',
        "prefixed": other + cells + b"</x:sheetData></x:worksheet>",
        "utf-16": '<?xml version="1.0" encoding="utf-16"?><worksheet/>'.encode("utf-16"),
    }


def by_chance(count: int, seed: int = 20261127) -> Iterator[tuple[str, bytes]]:
    """Yield sound files spoiled by chance: bytes changed, doubled, cut and mixed, in the file and in its members."""
    chance = random.Random(seed)  # noqa: S311 (chance, no secret)
    text = as_text()
    sources = [
        ("docx", as_docx()),
        ("pdf", pdf(b"BT /F1 12 Tf 50 700 Td (KE HOACH) Tj ET " * 40)),
        ("txt", text.encode() if isinstance(text, str) else bytes(text)),
    ]
    for number in range(count):
        kind, data = sources[number % len(sources)]
        if kind == "docx" and number % 2:
            member = chance.choice(["word/document.xml", "word/styles.xml", "[Content_Types].xml"])
            yield f"{number}.docx", changed(lambda inner: _spoiled(inner, chance), member)
        else:
            yield f"{number}.{kind}", _spoiled(data, chance)


def _spoiled(data: bytes, chance: random.Random) -> bytes:
    out = bytearray(data)
    for _ in range(chance.choice((1, 3, 30))):
        place = chance.randrange(max(1, len(out)))
        way = chance.randrange(6)
        if way == 0:
            out[place : place + 1] = bytes([chance.randrange(256)])
        elif way == 1:
            del out[place : place + chance.randrange(1, 400)]
        elif way == 2:
            out[place:place] = out[place : place + chance.randrange(1, 2000)] * chance.choice((1, 2, 20))
        elif way == 3:
            out[place:place] = chance.choice((b"<", b"&#0;", b"\xff\xfe", b"</w:p>", b"<w:tbl>", b">>", b"\x00" * 50))
        elif way == 4:
            out[place : place + 4] = struct.pack("<I", chance.choice((0, 0xFFFFFFFF, 0x7FFFFFFF, 1 << 20)))
        else:
            number = chance.choice((b"99999999999", b"-1", b"0", b"1e99"))
            out[place : place + len(number)] = number
    return bytes(out)
