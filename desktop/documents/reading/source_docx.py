"""A .docx as lines and tables, read at the level of its XML."""

from __future__ import annotations

import posixpath
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.documents.reading import legacy_fonts
from desktop.documents.reading.numbering import Numbering, bullet
from desktop.documents.reading.ooxml import W, attribute, child, children, local, transitional, value
from desktop.documents.reading.source import Grid, Line, Source, SourceItem, UserNotice, split_breaks
from desktop.documents.reading.styles import Look, Styles, look
from desktop.documents.safety import (
    MAX_CELLS,
    MAX_PARAGRAPHS,
    MAX_ROWS,
    MAX_RUNS,
    damaged,
    member,
    open_package,
    parse_xml,
    too_much,
)
from desktop.domain.base.errors import QT_TRANSLATE_NOOP
from desktop.domain.base.text import Run, clean, merge
from desktop.domain.plan.column_widths import whole
from desktop.domain.task.table_heads import BOOK_HEADS, TaskColumn, column_of

if TYPE_CHECKING:
    import zipfile
    from collections.abc import Sequence

    from lxml import etree

_TRANSPARENT = {
    "hyperlink",
    "smartTag",
    "ins",
    "moveTo",
    "fldSimple",
    "dir",
    "bdo",
    "customXml",
    "sdtContent",
    "rt",
    "rubyBase",
}
_DROPPED = {"del", "moveFrom"}
_MAX_DEPTH = 60


def read_docx(data: bytes, name: str) -> Source:
    """Read the bytes of a .docx; `name` is for the sentence when it cannot be read."""
    from lxml import etree

    with open_package(data, name) as package:
        main = _main_part(package, name)
        document = _part(package, main, name)
        if document is None:
            raise damaged(name)
        related = _relations(package, main, name)
        styles = Styles(_part(package, related.get("styles", "word/styles.xml"), name))
        numbering = Numbering(_part(package, related.get("numbering", "word/numbering.xml"), name))
        reader = _Reader(styles, numbering)
        body = child(document, "body")
        if body is None:
            raise damaged(name)
        for tag, most in (
            ("p", MAX_CELLS),
            ("tr", MAX_ROWS),
            ("tc", MAX_CELLS),
            ("r", MAX_RUNS),
        ):  # before anything is made of them
            if sum(1 for _ in body.iter(f"{{{W}}}{tag}")) > most:
                raise too_much(name)
        if sum(1 for _ in body.iterchildren(f"{{{W}}}p")) > MAX_PARAGRAPHS:
            raise too_much(name)
        try:
            reader.note_texts = _notes(package, reader, related, name)
            items = reader.blocks(body)
            notes = [text for text in reader.note_texts.values() if text]
            margins = _margins(package, name)
        except (etree.LxmlError, RecursionError):
            raise damaged(name) from None
    return Source(items, notices=reader.notices(), notes=notes, margin_texts=margins)


def _part(package: zipfile.ZipFile, path: str, name: str) -> etree._Element | None:
    data = member(package, path, name)
    return None if data is None else parse_xml(transitional(data), name)


def _main_part(package: zipfile.ZipFile, name: str) -> str:
    root = _part(package, "_rels/.rels", name)
    if root is not None:
        for relation in root:
            if str(relation.get("Type", "")).endswith("/officeDocument"):
                return str(relation.get("Target", "")).lstrip("/") or "word/document.xml"
    return "word/document.xml"


def _relations(package: zipfile.ZipFile, main: str, name: str) -> dict[str, str]:
    folder, file = posixpath.split(main)
    root = _part(package, f"{folder}/_rels/{file}.rels", name)
    out: dict[str, str] = {}
    for relation in root if root is not None else ():
        if relation.get("TargetMode") == "External":
            continue
        kind = str(relation.get("Type", "")).rpartition("/")[2]
        target = str(relation.get("Target", ""))
        out.setdefault(kind, target.lstrip("/") if target.startswith("/") else posixpath.normpath(f"{folder}/{target}"))
    return out


def _notes(package: zipfile.ZipFile, reader: _Reader, related: dict[str, str], name: str) -> dict[str, str]:
    """Return the notes by kind and number ("footnote 2"), as the text refers to them."""
    out: dict[str, str] = {}
    for kind, tag in (("footnotes", "footnote"), ("endnotes", "endnote")):
        root = _part(package, related.get(kind, f"word/{kind}.xml"), name)
        for note in children(root, tag):
            if attribute(note, "type") in {"", "normal"}:
                text = clean(" ".join(item.text for item in reader.blocks(note)))
                if text:
                    out[f"{tag} {attribute(note, 'id')}"] = text
    return out


def _margins(package: zipfile.ZipFile, name: str) -> list[str]:
    out = []
    for path in package.namelist():
        if path.startswith(("word/header", "word/footer")) and path.endswith(".xml"):
            root = _part(package, path, name)
            if root is not None:
                text = clean(" ".join(str(t) for t in root.itertext()))
                if text:
                    out.append(text)
    return out


_OUR_TABLES = "Grid"  # the style that `documents.writing` gives the tables of a text; Word's own is TableGrid


class _Reader:
    def __init__(self, styles: Styles, numbering: Numbering) -> None:
        self._styles = styles
        self._numbering = numbering
        self._part = 0
        self._counts: Counter[str] = Counter()
        self._boxes: list[SourceItem] = []
        self.note_texts: dict[str, str] = {}
        self._noted: list[str] = []  # notes that the paragraph in work refers to
        self._carry: list[Run] = []  # of a paragraph whose mark was deleted: it goes on in the next one

    def notices(self) -> list[UserNotice]:
        """Return what the user should know of how the file was read."""
        out = []
        if self._counts["change"]:
            out.append(
                UserNotice(
                    QT_TRANSLATE_NOOP(
                        "errors", "The file holds tracked changes: they were read as accepted. Look them through."
                    ),
                )
            )
        if self._counts["picture"]:
            out.append(
                UserNotice(
                    QT_TRANSLATE_NOOP("errors", "Pictures were left out: {count}."), {"count": self._counts["picture"]}
                )
            )
        if self._counts["legacy"]:
            out.append(
                UserNotice(QT_TRANSLATE_NOOP("errors", "Text in old fonts (TCVN3, VNI) was changed to Unicode."))
            )
        if self._counts["hidden"]:
            out.append(UserNotice(QT_TRANSLATE_NOOP("errors", "Hidden text was left out.")))
        return out

    def blocks(self, parent: etree._Element, depth: int = 0) -> list[SourceItem]:
        """Return paragraphs and tables under `parent` in reading order."""
        out: list[SourceItem] = []
        if depth > _MAX_DEPTH:
            return out
        sections: list[tuple[int, bool]] = []
        for element in parent.iterchildren():
            name = local(element)
            if name == "p":
                out.extend(self._paragraph(element))
                section = child(child(element, "pPr"), "sectPr")
                if section is not None:
                    sections.append((len(out), _landscape(section)))
                    self._part += 1
            elif name == "tbl":
                out.append(self._table(element, depth))
            elif name == "sdt":
                content = child(element, "sdtContent")
                if content is not None:
                    out.extend(self.blocks(content, depth + 1))
            elif name in {"customXml", "ins", "moveTo", "smartTag"}:
                if name in {"ins", "moveTo"}:
                    self._counts["change"] += 1
                out.extend(self.blocks(element, depth + 1))
            elif name in _DROPPED:
                self._counts["change"] += 1
            elif name == "AlternateContent":
                choice = _choice(element)
                if choice is not None:
                    out.extend(self.blocks(choice, depth + 1))
            elif name == "sectPr":
                sections.append((len(out), _landscape(element)))
        start = 0
        for end, landscape in sections:
            for item in out[start:end]:
                item.landscape = landscape
            start = end
        return out

    def _paragraph(self, element: etree._Element) -> list[SourceItem]:
        properties = child(element, "pPr")
        style = value(child(properties, "pStyle"))
        base = self._styles.look_of(style, paragraph=True)
        boxes_before = len(self._boxes)
        runs: list[Run] = [*self._carry]
        self._carry = []
        fields: list[bool] = []
        noted_before, self._noted = self._noted, []
        self._inline(element, base, runs, fields, 0)
        noted, self._noted = tuple(self._noted), noted_before
        boxes = self._boxes[boxes_before:]
        del self._boxes[boxes_before:]
        mark = child(properties, "rPr")
        if child(mark, "del") is not None:
            self._counts["change"] += 1
            self._carry = runs
            return boxes
        if child(mark, "ins") is not None:
            self._counts["change"] += 1
        merged = merge(tuple(runs))
        number = self._marker(properties, style)  # also of an empty paragraph: Word counts it
        line = Line(
            merged,
            number,
            self._centred(properties, style),
            part=self._part,
            level=self._level(properties, style),
            notes=noted,
        )
        if not line.text and not boxes:
            return [line]
        return [*boxes, line] if line.text or number else boxes

    def _marker(self, properties: etree._Element | None, style: str) -> str:
        number = child(properties, "numPr")
        num_id = value(child(number, "numId"))
        level = value(child(number, "ilvl"))
        if not num_id:
            inherited, owner = self._styles.paragraph_property(style, "numPr")
            if inherited is not None:
                num_id = value(child(inherited, "numId"))
                level = level or value(child(inherited, "ilvl"))
                if not level and num_id:
                    level = str(self._numbering.level_of_style(num_id, owner))
        if not num_id or num_id == "0":
            return ""
        return self._numbering.marker(num_id, int(level) if level.isdigit() else 0)

    def _centred(self, properties: etree._Element | None, style: str) -> bool:
        jc = child(properties, "jc")
        if jc is None:
            jc, _ = self._styles.paragraph_property(style, "jc")
        return value(jc) == "center"

    def _level(self, properties: etree._Element | None, style: str) -> int | None:
        level = child(properties, "outlineLvl")
        if level is None:
            level, _ = self._styles.paragraph_property(style, "outlineLvl")
        text = value(level)
        return int(text) if text.isdigit() and int(text) < 9 else None

    def _inline(self, parent: etree._Element, base: Look, out: list[Run], fields: list[bool], depth: int) -> None:
        if depth > _MAX_DEPTH:
            return
        for element in parent.iterchildren():
            name = local(element)
            if name == "r":
                self._run(element, base, out, fields, depth)
            elif name in _TRANSPARENT:
                if name in {"ins", "moveTo"}:
                    self._counts["change"] += 1
                self._inline(element, base, out, fields, depth + 1)
            elif name == "sdt":
                content = child(element, "sdtContent")
                if content is not None:
                    self._inline(content, base, out, fields, depth + 1)
            elif name in _DROPPED:
                self._counts["change"] += 1
            elif name == "AlternateContent":
                choice = _choice(element)
                if choice is not None:
                    self._inline(choice, base, out, fields, depth + 1)
            elif name in {"oMath", "oMathPara"}:
                text = "".join(str(t.text or "") for t in element.iter() if local(t) == "t")
                out.append(Run(text))

    def _run(self, run: etree._Element, base: Look, out: list[Run], fields: list[bool], depth: int) -> None:
        properties = child(run, "rPr")
        shown = self._styles.resolve(look(properties), value(child(properties, "rStyle")), base)
        text: list[str] = []
        for element in run.iterchildren():
            name = local(element)
            if name == "fldChar":
                kind = attribute(element, "fldCharType")
                if kind == "begin":
                    fields.append(False)
                elif kind == "separate" and fields:
                    fields[-1] = True
                elif kind == "end" and fields:
                    fields.pop()
                continue
            if name in {"drawing", "pict", "object", "AlternateContent"}:
                self._drawing(element, depth)
                continue
            if not all(fields):
                continue  # the instruction of a field, not its result
            if name == "t":
                text.append(element.text or "")
            elif name in {"tab", "ptab"}:
                text.append("\t")
            elif name in {"br", "cr"}:
                if attribute(element, "type") not in {"page", "column"}:
                    text.append("\n")
            elif name in {"footnoteReference", "endnoteReference"}:
                note = self.note_texts.get(f"{name.removesuffix('Reference')} {attribute(element, 'id')}", "")
                if note:
                    self._noted.append(note)
            elif name == "noBreakHyphen":
                text.append("-")
            elif name == "softHyphen":
                text.append("\u00ad")  # a letter in TCVN3; elsewhere it is not seen
            elif name == "sym":
                text.append(_symbol(element))
        joined = "".join(text)
        if not joined:
            return
        if shown.hidden:
            self._counts["hidden"] += bool(joined.strip())
            return
        kind = legacy_fonts.font_kind(shown.font)
        if kind and not joined.isascii():
            self._counts["legacy"] += 1
            joined = legacy_fonts.to_unicode(joined, kind)
        elif kind == "tcvn3-upper":
            joined = joined.upper()
        if shown.caps:
            joined = joined.upper()
        out.append(Run(joined, bool(shown.bold), bool(shown.italic), bool(shown.underline)))

    def _drawing(self, element: etree._Element, depth: int) -> None:
        """Collect the text boxes of a drawing once; count what is a picture."""
        if depth > _MAX_DEPTH:
            return
        if local(element) == "AlternateContent":
            choice = _choice(element)
            if choice is not None:
                for inner in choice.iterchildren():
                    self._drawing(inner, depth + 1)
            return
        found = False
        stack = list(element.iterchildren())
        while stack:
            inner = stack.pop(0)
            name = local(inner)
            if name == "txbxContent":
                found = True
                carry, self._carry = self._carry, []
                self._boxes.extend(item for item in self.blocks(inner, depth + 1) if item.text)
                self._carry = carry
            elif name == "AlternateContent":
                choice = _choice(inner)
                stack[:0] = list(choice.iterchildren()) if choice is not None else []
            elif name in {"blip", "imagedata"}:
                self._counts["picture"] += 1
            else:
                stack[:0] = list(inner.iterchildren())
        if not found and local(element) == "object":
            self._counts["picture"] += 1

    def _table(self, table: etree._Element, depth: int) -> Grid:
        rows: list[list[list[Line]]] = []
        header = 0
        for row in _through(table, "tr"):
            properties = child(row, "trPr")
            if child(properties, "del") is not None:
                self._counts["change"] += 1
                continue
            if child(properties, "tblHeader") is not None and header == len(rows):
                header += 1
            cells: list[list[Line]] = []
            for cell in _through(row, "tc"):
                details = child(cell, "tcPr")
                merge_mark = child(details, "vMerge")
                lines = _flat(self.blocks(cell, depth + 1))
                if merge_mark is not None and value(merge_mark) != "restart" and not any(line.text for line in lines):
                    lines = []
                lines = [piece for line in lines for piece in _pieces(line)]
                cells.append([line for line in lines if line.text or line.marker])
                span = value(child(details, "gridSpan"))
                cells.extend([] for _ in range(min(int(span), 60) - 1 if span.isdigit() else 0))
            rows.append(cells)
        width = max((len(row) for row in rows), default=0)
        for row_cells in rows:
            row_cells.extend([] for _ in range(width - len(row_cells)))
        ours = value(child(child(table, "tblPr"), "tblStyle")) == _OUR_TABLES
        return Grid(
            rows, self._part, header_rows=header or _heads(table, rows), ours=ours, widths=_widths(table, width)
        )


def _heads(table: etree._Element, rows: Sequence[Sequence[Sequence[Line]]]) -> int:
    """Return how many rows of a table are heads where the file does not say so.

    One that counts the rows below it ("TT", "STT"), or that is bold all over while the next one is not, is a head, with
    what is merged with its first cell.
    """
    if len(rows) < 2 or not rows[0] or not _is_head(rows[0], rows[1]):
        return 0
    merged = 0
    for row in _through(table, "tr")[1:]:
        mark = next((child(child(cell, "tcPr"), "vMerge") for cell in _through(row, "tc")), None)
        if mark is None or value(mark) == "restart":
            break
        merged += 1
    return 1 + merged if 1 + merged < len(rows) else 0


def _is_head(row: Sequence[Sequence[Line]], after: Sequence[Sequence[Line]]) -> bool:
    if column_of(" ".join(line.text for line in row[0]), BOOK_HEADS) is TaskColumn.NUMBER:
        return True
    first, second = ([line for cell in cells for line in cell if line.text] for cells in (row, after))
    return len([cell for cell in row if cell]) > 1 and all(map(_is_bold, first)) and not all(map(_is_bold, second))


def _is_bold(line: Line) -> bool:
    return all(run.bold for run in line.runs if run.text.strip())


def _through(parent: etree._Element, name: str) -> list[etree._Element]:
    """Return children by name, also those inside content controls and accepted insertions."""
    out: list[etree._Element] = []
    for element in parent.iterchildren():
        tag = local(element)
        if tag == name:
            out.append(element)
        elif tag == "sdt":
            content = child(element, "sdtContent")
            out.extend(_through(content, name) if content is not None else ())
        elif tag in {"customXml", "ins", "moveTo"}:
            out.extend(_through(element, name))
    return out


def _widths(table: etree._Element, columns: int) -> list[int]:
    """Return how wide the columns of a table are, in thousandths; none where the file lets their words decide."""
    sizes: list[int] = []
    for row in _through(table, "tr"):
        cells = [child(cell, "tcPr") for cell in _through(row, "tc")]
        if len(cells) != columns or any(child(details, "gridSpan") is not None for details in cells):
            continue
        found = [child(details, "tcW") for details in cells]
        if all(width is not None and attribute(width, "type") in {"dxa", "pct", ""} for width in found):
            sizes = [_number(attribute(width, "w")) for width in found]
        break
    return [] if min(sizes, default=0) <= 0 or len(set(sizes)) == 1 else whole([float(size) for size in sizes], columns)


def _number(words: str) -> int:
    number = words.partition(".")[0].rstrip("%")
    return int(number) if number.isdigit() else 0


def _pieces(line: Line) -> list[Line]:
    """Return the lines of a paragraph in a cell: a soft break parts names there as a paragraph does."""
    parts = split_breaks(line.runs)
    if len(parts) < 2:
        return [line]
    return [replace(line, runs=runs, marker="" if number else line.marker) for number, runs in enumerate(parts)]


def _flat(items: list[SourceItem]) -> list[Line]:
    out: list[Line] = []
    for item in items:
        if isinstance(item, Line):
            out.append(item)
        else:
            out.extend(line for row in item.rows for cell in row for line in cell)
    return out


def _choice(element: etree._Element) -> etree._Element | None:
    """Return one of the alternatives of mc:AlternateContent: all say the same."""
    options = [inner for inner in element.iterchildren() if local(inner) in {"Choice", "Fallback"}]
    with_text = [o for o in options if any(local(inner) == "txbxContent" for inner in o.iter())]
    return next(iter(with_text or options), None)


def _landscape(section: etree._Element) -> bool:
    size = child(section, "pgSz")
    if attribute(size, "orient"):
        return attribute(size, "orient") == "landscape"
    try:
        return int(attribute(size, "w")) > int(attribute(size, "h"))
    except ValueError:
        return False


def _symbol(element: etree._Element) -> str:
    font = attribute(element, "font").lower()
    try:
        code = int(attribute(element, "char"), 16)
    except ValueError:
        return ""
    if "symbol" in font or "wingdings" in font or 0xE000 <= code <= 0xF8FF:
        return "-" if code & 0xFF == 0x2D else bullet(chr(code | 0xF000))
    return chr(code) if 32 <= code < 0x110000 and not 0xD800 <= code < 0xE000 else ""
