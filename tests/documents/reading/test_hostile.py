"""Whatever is sent is read or refused in a sentence, soon, in little memory, and the program goes on."""

from __future__ import annotations

import io
import sys
import zipfile

import pytest
import xlsxwriter
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.documents.reading import read, read_book, read_bytes, read_text, reader, source_docx
from desktop.documents.workbooks import guard
from desktop.domain.base.errors import UserError
from desktop.storage import package
from tests.at_length import examples, long
from tests.documents import task_books
from tests.documents.reading import hostile
from tests.documents.reading.test_worker import docx, measured

MEMORY, PROCESSOR, AT_ONCE = 300 * 2**20, 10.0, 5.0
MUCH_OF_ONE_THING = {"many runs.docx", "many rows.docx", "many paragraphs.docx", "long paragraph.docx"}


def attempt(path, data):
    """Return the sentence that refuses a file, "" where it is read."""
    path.write_bytes(data)
    try:
        read(path)
    except UserError as error:
        assert str(error)
        return str(error)
    return ""


@pytest.fixture(scope="module")
def made_by_hand():
    return hostile.by_hand()


@pytest.mark.long
def test_thirty_kinds_made_by_hand(made_by_hand, tmp_path):
    assert len(made_by_hand) >= 30
    wrong = {}
    for name, data in made_by_hand.items():
        if name.endswith(".rtf"):
            continue  # a word processor of its own reads it, if there is one
        with measured(anew=False) as most:
            refused = attempt(tmp_path / name, data)
        seconds = AT_ONCE if name in MUCH_OF_ONE_THING else PROCESSOR
        if sys.platform == "linux" and (most["processor"] > seconds or most["memory"] > MEMORY):
            wrong[name] = most
        if name in MUCH_OF_ONE_THING:
            assert refused, name
    assert wrong == {}


@pytest.mark.parametrize(
    ("kind", "data"),
    [
        ("docx", docx("".join(f"<w:p>{hostile.RUN % word}</w:p>" for word in hostile.words(13_000)))),
        ("txt", "".join(f"| {word} | b | c | d | e | f |\n" for word in hostile.words(11_000)).encode()),
        ("txt", "".join(f"- việc {word}\n" for word in hostile.words(13_000)).encode()),
    ],
    ids=["paragraphs", "rows", "lines"],
)
def test_too_much_is_refused_by_its_count_before_anything_is_made_of_it(kind, data, monkeypatch):
    def made(*_):
        raise AssertionError

    monkeypatch.setattr(source_docx._Reader, "blocks", made)
    monkeypatch.setattr(reader, "read_text_source", made)
    with pytest.raises(UserError):
        read_bytes(kind, data, "plan")


SHEET = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>%s</sheetData>%s</worksheet>'
CELL = '<row r="%d"><c r="A%d" t="inlineStr"><is><t>Nhiệm vụ %s</t></is></c></row>'


def spoiled(path, sheet):
    """A sound workbook with another first sheet."""
    full = task_books.full(path)
    with zipfile.ZipFile(full) as source:
        members = {name: source.read(name) for name in source.namelist()}
    members["xl/worksheets/sheet1.xml"] = sheet
    path.write_bytes(hostile.package(members))
    return path


def test_workbooks_made_by_hand(made_by_hand, tmp_path):
    rows = "".join(CELL % (n, n, word) for n, word in enumerate(hostile.words(150_000), 1)).encode()
    paths = [
        spoiled(tmp_path / "many rows.xlsx", SHEET % (rows, b"")),
        spoiled(tmp_path / "far cell.xlsx", SHEET % ((CELL % (1_048_576, 1_048_576, "x")).encode(), b"")),
        spoiled(tmp_path / "wide merge.xlsx", SHEET % ((CELL % (1, 1, "x")).encode(),
                b'<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>')),
        spoiled(tmp_path / "no xml.xlsx", b"\0" * 5000),
    ]  # fmt: skip
    paths += [spoiled(tmp_path / f"{name}.xlsx", sheet) for name, sheet in hostile.sheets().items()]
    for name in ("workbook.xlsx", "bomb.xlsx"):
        paths.append(tmp_path / name)
        paths[-1].write_bytes(made_by_hand[name])
    for path in paths:
        with measured(anew=False) as most:
            try:
                read_book(path)
            except UserError as error:
                assert str(error)
        assert sys.platform != "linux" or (most["processor"] < PROCESSOR and most["memory"] < MEMORY), path.name


@pytest.mark.parametrize("name", hostile.sheets())
def test_sheets_that_would_fill_the_memory_are_refused_by_what_they_announce(tmp_path, name):
    data = spoiled(tmp_path / "book.xlsx", hostile.sheets()[name]).read_bytes()
    for sheets in ((), ("Nhiệm vụ 2026",)):
        with pytest.raises(UserError):
            guard.check(data, name, sheets)


def test_entities_are_refused_in_every_part_of_a_workbook(tmp_path):
    with zipfile.ZipFile(task_books.full(tmp_path / "book.xlsx")) as source:
        members = {name: source.read(name) for name in source.namelist()}
    guard.check(hostile.package(members), "book.xlsx")
    for part in ("xl/styles.xml", "docProps/core.xml", "xl/theme/theme1.xml"):
        bad = {**members, part: b'<!DOCTYPE a [<!ENTITY a "x">]><a>&a;</a>'}
        with pytest.raises(UserError):
            guard.check(hostile.package(bad), "book.xlsx")


def test_a_sheet_that_is_named_again_and_again_is_refused(tmp_path):
    with zipfile.ZipFile(task_books.full(tmp_path / "book.xlsx")) as source:
        members = {name: source.read(name) for name in source.namelist()}
    more = b"".join(
        b'<sheet xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" name="%d" sheetId="%d" '
        b'r:id="rId1"/>' % (number, number)
        for number in range(10, 5000)
    )
    members["xl/workbook.xml"] = members["xl/workbook.xml"].replace(b"</sheets>", more + b"</sheets>")
    with pytest.raises(UserError):
        guard.check(hostile.package(members), "book.xlsx")


@pytest.mark.parametrize("count", [30, *long(300)])
def test_files_made_by_chance(tmp_path, count):
    read_ones = 0
    with measured() as most:
        for name, data in hostile.by_chance(count):
            read_ones += not attempt(tmp_path / name, data)
    assert count / 10 < read_ones < count * 0.97
    assert most["memory"] < MEMORY


def test_a_sound_book_of_many_small_sheets_is_no_bomb():
    """Up to 20,000 cells are told from the length of all sheets together: of each alone it came to many times more."""
    data = io.BytesIO()
    with xlsxwriter.Workbook(data) as book:
        for _ in range(40):
            sheet = book.add_worksheet()
            for row in range(110):
                sheet.write_row(row, 0, [row + column / 4 for column in range(14)])
    assert guard.check(data.getvalue(), "book.xlsx") == []


def test_packages_of_an_office_pass_the_same_guard(made_by_hand, tmp_path):
    for name, data in made_by_hand.items():
        path = tmp_path / f"{name}.skh"
        path.write_bytes(data)
        assert package.damage(path, tmp_path), name
    assert not (tmp_path.parent / "outside.txt").exists()


@settings(max_examples=examples(60), deadline=None, suppress_health_check=list(HealthCheck))
@given(st.binary(max_size=3000), st.sampled_from(["docx", "pdf", "txt"]))
def test_any_bytes(data, kind):
    try:
        read_bytes(kind, data, "x")
    except UserError as error:
        assert str(error)


@settings(max_examples=examples(60), deadline=None, suppress_health_check=list(HealthCheck))
@given(st.text(alphabet=st.characters(), max_size=400))
def test_any_text(text):
    try:
        read_text(text, "x")
    except UserError as error:
        assert str(error)


TAGS = ["p", "r", "t", "tbl", "tr", "tc", "sdt", "sdtContent", "ins", "del", "pPr", "rPr", "numPr", "fldChar", "br"]
TREES = st.recursive(
    st.text(alphabet="aĐ1.- \u0301", max_size=12),
    lambda inner: st.tuples(st.sampled_from(TAGS), st.lists(inner, max_size=5)),
    max_leaves=40,
)


def written(tree):
    if isinstance(tree, str):
        return f"<w:r><w:t>{tree}</w:t></w:r>"
    return f"<w:{tree[0]}>{''.join(map(written, tree[1]))}</w:{tree[0]}>"


@settings(max_examples=examples(60), deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(TREES, max_size=8))
def test_any_tree_of_elements(trees):
    try:
        read_bytes("docx", docx("".join(map(written, trees))), "x.docx")
    except UserError as error:
        assert str(error)
