"""The characters and lines of the pages of a .pdf as PDFium finds them, with the text that was stamped on a page."""

from __future__ import annotations

import ctypes
import math
import re
import unicodedata
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pypdfium2
import pypdfium2.raw as pdfium

from desktop.documents.reading import legacy_fonts
from desktop.documents.reading.grids import THIN, Rule
from desktop.domain.base.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_BLANKS = frozenset({0x20, 0xA0, 0x0D, 0x0A, 0x09})
_LEVEL = 1e-3  # a line that rises less than this is level
_SLANT = 0.4  # letters that are made to lean lean less than this
_STAMPS = frozenset({pdfium.FPDF_ANNOT_WIDGET, pdfium.FPDF_ANNOT_FREETEXT, pdfium.FPDF_ANNOT_STAMP})
_UNSEEN = 0b100010  # hidden, or not to be shown on a screen
_MAX_STAMPS = 500
_MAX_CHARS = 60_000
"""Characters of a page; the fullest page of a table has 10,000."""
_MAX_OBJECTS = 60_000
_DEEPEST = 12  # forms within forms
_LONGEST_STAMP = 40
_LONGEST_LINE = 8  # points of a path that may be a line or a rectangle; what has more is a drawing
_SIGNED = re.compile(
    r"k[iy](?:boi|so|ngay|ten|duyet)|nguoik[iy]|(?:thoigian|ngay|gio)k[iy]|email|\+07|signed|signature|@"
)

_Matrix = tuple[float, float, float, float, float, float]
_Box = tuple[float, float, float, float]  # left, bottom, right, top


@dataclass(slots=True)
class Char:
    """A character, its left and right edge, its base line, and the look of its font."""

    text: str
    x0: float
    x1: float
    y: float
    size: float
    bold: bool
    italic: bool
    note: str = ""  # number of the footnote that is referred to behind it


@dataclass
class PdfPage:
    """What one page holds; places are in points from its lower left corner as it is looked at."""

    width: float
    height: float
    chars: list[Char]
    rules: list[Rule]
    legacy: bool
    """Whether text in old fonts was changed to Unicode."""
    of: int = 0
    """How many pages are read."""


class LockedPdfError(Exception):
    """The file asks for a password."""


class BrokenPdfError(Exception):
    """The file cannot be taken apart."""


def pdf_pages(data: bytes, most: int) -> Iterator[PdfPage]:
    """Yield the pages of a .pdf, `most` of them at the utmost."""
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if getattr(error, "err_code", None) in {pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY}:
            raise LockedPdfError from None
        raise BrokenPdfError from None
    fonts = _Fonts()
    try:
        for number in range(min(len(document), most)):
            page = pdfium.FPDF_LoadPage(document.raw, number)
            if not page:
                continue
            try:
                read = _read(page, fonts)
                fields = _stamp_places(page, _turn(page)[0])
                drawn = bool(fields) and pdfium.FPDFPage_Flatten(page, pdfium.FLAT_NORMALDISPLAY)
            finally:
                pdfium.FPDF_ClosePage(page)
            if drawn == pdfium.FLATTEN_SUCCESS:
                _add_stamps(document, number, read, fields, fonts)
            read.of = min(len(document), most)
            yield read
    finally:
        document.close()


class _Fonts:
    """The looks of fonts by their names."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[str, bool, bool]] = {}
        self._buffer = ctypes.create_string_buffer(256)

    def look(self, text_object: Any) -> tuple[str, bool, bool]:  # noqa: ANN401 (a handle of the library)
        """Return the kind of old font, and whether it is bold or italic, of the font of a text."""
        font = pdfium.FPDFTextObj_GetFont(text_object) if text_object else None
        length = pdfium.FPDFFont_GetBaseFontName(font, self._buffer, 256) if font else 0
        name = self._buffer.raw[: max(length - 1, 0)].decode("utf-8", "replace") if length <= 256 else ""
        if name not in self._known:
            self._known[name] = _face(name)
        return self._known[name]


def _face(name: str) -> tuple[str, bool, bool]:
    """Return the kind of old font, and whether a font is bold or italic, by its name."""
    bare = name.rpartition("+")[2]
    lowered = bare.lower()
    bold = "bold" in lowered or "black" in lowered or lowered.endswith((",b", "-bd", "-b"))
    return legacy_fonts.font_kind(bare), bold, "italic" in lowered or "oblique" in lowered


def _read(page: Any, fonts: _Fonts) -> PdfPage:  # noqa: ANN401 (a handle of the library)
    turn, width, height = _turn(page)
    chars, legacy = _chars(page, fonts, turn)
    return PdfPage(width, height, chars, _rules(page, turn), legacy)


def _add_stamps(
    document: pypdfium2.PdfDocument, number: int, read: PdfPage, fields: Sequence[_Box], fonts: _Fonts
) -> None:
    page = pdfium.FPDF_LoadPage(document.raw, number)
    if not page:
        return
    try:
        stamped, old = _stamped(page, fields, read.chars, fonts, _turn(page)[0])
    except BrokenPdfError:  # a broken field is no reason to refuse the page
        return
    finally:
        pdfium.FPDF_ClosePage(page)
    read.chars.extend(stamped)
    read.legacy = read.legacy or old


def _turn(page: Any) -> tuple[_Matrix, float, float]:  # noqa: ANN401 (a handle of the library)
    """Return what brings a point of the file to its place on the page as one looks at it, and the page's size."""
    box = [ctypes.c_float() for _ in range(4)]
    references = [ctypes.byref(value) for value in box]
    width, height = pdfium.FPDF_GetPageWidthF(page), pdfium.FPDF_GetPageHeightF(page)
    if not pdfium.FPDFPage_GetCropBox(page, *references):
        pdfium.FPDFPage_GetMediaBox(page, *references)
    x0, y0, x1, y1 = (value.value for value in box)
    left, bottom = min(x0, x1), min(y0, y1)
    turns: tuple[_Matrix, ...] = (
        (1, 0, 0, 1, -left, -bottom),
        (0, -1, 1, 0, -bottom, height + left),
        (-1, 0, 0, -1, width + left, height + bottom),
        (0, 1, -1, 0, width + bottom, -left),
    )
    return turns[pdfium.FPDFPage_GetRotation(page) % 4], width, height


def _chars(
    page: Any,  # noqa: ANN401 (a handle of the library)
    fonts: _Fonts,
    turn: _Matrix,
) -> tuple[list[Char], bool]:
    """Return the characters of a page that stand upright, and whether old fonts were found."""
    text = pdfium.FPDFText_LoadPage(page)
    if not text:
        raise BrokenPdfError
    try:
        return _upright(text, fonts, turn)
    finally:
        pdfium.FPDFText_ClosePage(text)


def _upright(
    text: Any,  # noqa: ANN401 (a handle of the library)
    fonts: _Fonts,
    turn: _Matrix,
) -> tuple[list[Char], bool]:
    out: list[Char] = []
    legacy = False
    x, y = ctypes.c_double(), ctypes.c_double()
    x_at, y_at = ctypes.byref(x), ctypes.byref(y)
    box = pdfium.FS_RECTF()
    box_at = ctypes.byref(box)
    matrix = pdfium.FS_MATRIX()
    known: object = None
    kind, bold, italic, size, upright = "", False, False, 0.0, True
    before = ""  # the letter before in an old font, as the file has it
    p, q, r, s, t, u = turn
    code_at, origin_at = pdfium.FPDFText_GetUnicode, pdfium.FPDFText_GetCharOrigin
    place_of, owner_of = pdfium.FPDFText_GetLooseCharBox, pdfium.FPDFText_GetTextObject
    for index in range(min(pdfium.FPDFText_CountChars(text), _MAX_CHARS)):
        code = code_at(text, index)
        if code in _BLANKS:
            continue  # the gaps between letters tell where a word ends
        owner = owner_of(text, index)
        handle = ctypes.addressof(owner.contents) if owner else None
        if handle is None or handle != known:
            known = handle
            kind, bold, italic = fonts.look(owner)
            pdfium.FPDFText_GetMatrix(text, index, ctypes.byref(matrix))
            a, b, c, d, _, _ = _product((matrix.a, matrix.b, matrix.c, matrix.d, 0, 0), (p, q, r, s, 0, 0))
            size = pdfium.FPDFText_GetFontSize(text, index) * d
            # turned text: stamps and watermarks
            upright = abs(b) < _LEVEL * abs(a) and a * d > 0 and abs(c) <= _SLANT * abs(d)
        if not upright:
            continue
        origin_at(text, index, x_at, y_at)
        place_of(text, index, box_at)
        left, line = p * x.value + r * y.value + t, q * x.value + s * y.value + u
        wide = abs(p * (box.right - box.left) + r * (box.top - box.bottom))
        if not math.isfinite(left + line + wide + size):
            continue
        letter = _letter(code)
        if kind and (kind == "tcvn3-upper" or not letter.isascii()):
            shown, legacy = legacy_fonts.to_unicode(letter, kind), True
            if before and legacy_fonts.is_pair(before, letter, kind):  # VNI prints the sign of a tone behind its letter
                out[-1].text = legacy_fonts.to_unicode(before + letter, kind)
                out[-1].x1 = max(out[-1].x1, left + wide)
                before = ""
                continue
            before, letter = letter, shown
        else:
            before = letter if kind else ""
        out.append(Char(letter, left, left + wide, line, abs(size), bold, italic))
    return _with_marks(out), legacy


def _with_marks(chars: list[Char]) -> list[Char]:
    """Put the signs of tones that are printed as glyphs of their own onto their letters."""
    if not any(unicodedata.combining(char.text[:1]) for char in chars if char.text):
        return chars
    out: list[Char] = []
    early: list[Char] = []  # printed before their letters
    for char in chars:
        if not unicodedata.combining(char.text[:1]):
            for mark in early:
                if _sits_on(mark, char) and _takes(char, mark):
                    _put_on(mark, char)
            early.clear()
            out.append(char)
            continue
        near = [one for one in reversed(out[-3:]) if _sits_on(char, one)]
        base = next((one for one in near if _takes(one, char)), next(iter(near), None))
        if base is None:
            early.append(char)
        else:
            _put_on(char, base)
    return out


def _sits_on(mark: Char, letter: Char) -> bool:
    """Return whether a sign lies over or below a letter, or right behind it as one that takes no room."""
    middle = (mark.x0 + mark.x1) / 2
    near = letter.x0 - 0.4 * letter.size <= middle <= letter.x1 + 0.25 * letter.size
    return letter.text.isalpha() and near and abs(mark.y - letter.y) < 0.8 * letter.size


def _takes(letter: Char, mark: Char) -> bool:
    """Return whether a letter with a sign is a letter of its own: "i" takes a grave, "t" takes none."""
    return len(unicodedata.normalize("NFC", letter.text + mark.text)) == 1


def _put_on(mark: Char, letter: Char) -> None:
    letter.text = unicodedata.normalize("NFC", letter.text + mark.text)


def _letter(code: int) -> str:
    """Return the letter of a code; PDFium marks hyphens at line ends by codes of its own."""
    if code in {0x02, 0xFFFE}:
        return "-"
    if code == 0 or 0xD800 <= code <= 0xDFFF or code > 0x10FFFF:
        return " "
    return unicodedata.normalize("NFKC", chr(code)) if 0xFB00 <= code <= 0xFB06 else chr(code)  # "fi" in one glyph


# --- lines --------------------------------------------------------------------------------------------------------


def _rules(page: Any, turn: _Matrix) -> list[Rule]:  # noqa: ANN401
    """Return the straight lines and rectangles that are drawn on a page and in its forms."""
    out: list[Rule] = []
    seen = 0

    def walk(count: int, get: Callable[[int], Any], outer: _Matrix, depth: int) -> None:
        nonlocal seen
        for index in range(count):
            seen += 1
            if seen > _MAX_OBJECTS:
                return
            one = get(index)
            kind = pdfium.FPDFPageObj_GetType(one)
            if kind == pdfium.FPDF_PAGEOBJ_PATH:
                out.extend(_path(one, _product(_matrix(one), outer)))
            elif kind == pdfium.FPDF_PAGEOBJ_FORM and depth < _DEEPEST:
                inner = pdfium.FPDFFormObj_CountObjects(one)
                if inner > 0:
                    walk(
                        inner,
                        lambda at, form=one: pdfium.FPDFFormObj_GetObject(form, at),  # type: ignore[misc]
                        _product(_matrix(one), outer),
                        depth + 1,
                    )

    walk(pdfium.FPDFPage_CountObjects(page), lambda at: pdfium.FPDFPage_GetObject(page, at), turn, 0)
    return out


def _matrix(one: Any) -> _Matrix:  # noqa: ANN401 (a handle of the library)
    matrix = pdfium.FS_MATRIX()
    if not pdfium.FPDFPageObj_GetMatrix(one, ctypes.byref(matrix)):
        return (1, 0, 0, 1, 0, 0)
    return (matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f)


def _product(inner: _Matrix, outer: _Matrix) -> _Matrix:
    a, b, c, d, e, f = inner
    p, q, r, s, t, u = outer
    return (
        a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u,
    )  # fmt: skip


def _point(matrix: _Matrix, x: float, y: float) -> tuple[float, float]:
    a, b, c, d, e, f = matrix
    return a * x + c * y + e, b * x + d * y + f


def _path(one: Any, matrix: _Matrix) -> Iterator[Rule]:  # noqa: ANN401
    """Yield the lines and rectangles of a path: each stretch of it is one."""
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    if not pdfium.FPDFPath_GetDrawMode(one, ctypes.byref(fill), ctypes.byref(stroke)):
        return
    if not fill.value and not stroke.value:
        return
    x, y = ctypes.c_float(), ctypes.c_float()
    stretch: list[tuple[float, float]] = []
    for index in range(min(pdfium.FPDFPath_CountSegments(one), _MAX_OBJECTS)):
        segment = pdfium.FPDFPath_GetPathSegment(one, index)
        pdfium.FPDFPathSegment_GetPoint(segment, ctypes.byref(x), ctypes.byref(y))
        if pdfium.FPDFPathSegment_GetType(segment) == pdfium.FPDF_SEGMENT_MOVETO:
            yield from _rule(stretch, filled=bool(fill.value) and not stroke.value)
            stretch = []
        stretch.append(_point(matrix, x.value, y.value))
    yield from _rule(stretch, filled=bool(fill.value) and not stroke.value)


def _rule(points: Sequence[tuple[float, float]], *, filled: bool) -> Iterator[Rule]:
    if not 1 < len(points) <= _LONGEST_LINE or not all(math.isfinite(value) for point in points for value in point):
        return
    xs, ys = [x for x, _ in points], [y for _, y in points]
    if filled and min(max(xs) - min(xs), max(ys) - min(ys)) > THIN:
        return  # the ground of shaded text, which Word draws behind each line
    yield Rule(min(xs), min(ys), max(xs), max(ys))


# --- what is stamped on a page ------------------------------------------------------------------------------------


def _stamp_places(page: Any, turn: _Matrix) -> list[_Box]:  # noqa: ANN401 (a handle of the library)
    """Return where signature fields and typed notes lie on a page, and take away what is neither.

    The clerk's number, day and month are put into an approved file so: they stand in no page, only on it.
    """
    out: list[_Box] = []
    for index in reversed(range(min(pdfium.FPDFPage_GetAnnotCount(page), _MAX_STAMPS))):
        note = pdfium.FPDFPage_GetAnnot(page, index)
        if not note:
            continue
        rectangle = pdfium.FS_RECTF()
        shown = (
            pdfium.FPDFAnnot_GetSubtype(note) in _STAMPS
            and not pdfium.FPDFAnnot_GetFlags(note) & _UNSEEN
            and pdfium.FPDFAnnot_GetRect(note, ctypes.byref(rectangle))
        )
        pdfium.FPDFPage_CloseAnnot(note)
        if shown:
            one, two = _point(turn, rectangle.left, rectangle.bottom), _point(turn, rectangle.right, rectangle.top)
            xs, ys = sorted((one[0], two[0])), sorted((one[1], two[1]))
            out.append((xs[0], ys[0], xs[1], ys[1]))
        else:
            pdfium.FPDFPage_RemoveAnnot(page, index)
    return out


def _stamped(
    page: Any,  # noqa: ANN401 (a handle of the library)
    fields: Sequence[_Box],
    printed: Sequence[Char],
    fonts: _Fonts,
    turn: _Matrix,
) -> tuple[list[Char], bool]:
    """Return what fields put on a page, which they were drawn into, and is part of the paper.

    What the page holds more than before is theirs, and each letter belongs to the field that it lies in.
    """
    chars, legacy = _chars(page, fonts, turn)
    before = Counter(_key(char) for char in printed)
    by_field: dict[_Box, list[Char]] = {}
    for char in chars:
        key = _key(char)
        if before[key]:
            before[key] -= 1
            continue
        x, y = (char.x0 + char.x1) / 2, char.y + char.size * 0.3
        by_field.setdefault(min(fields, key=lambda box: (_outside(box, x, y), _area(box))), []).append(char)
    kept = [chars for chars in by_field.values() if _belongs("".join(char.text for char in chars))]
    return [char for chars in kept for char in chars], legacy


def _outside(box: _Box, x: float, y: float) -> float:
    """Return how far a point lies outside of a box; 0 inside."""
    left, bottom, right, top = box
    return max(left - x, 0.0, x - right) + max(bottom - y, 0.0, y - top)


def _area(box: _Box) -> float:
    left, bottom, right, top = box
    return (right - left) * (top - bottom)


def _key(char: Char) -> tuple[str, int, int]:
    return (char.text, round(char.x0), round(char.y))


def _belongs(stamped: str) -> bool:
    """Return whether what was put on a page is part of the paper: a number, a date; not the look of a signature."""
    words = fold(stamped).replace(" ", "")
    return any(char.isdigit() for char in words) and len(words) <= _LONGEST_STAMP and not _SIGNED.search(words)
