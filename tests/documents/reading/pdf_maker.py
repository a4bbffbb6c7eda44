"""A small .pdf with a text layer, made by hand so that a test knows where each line stands."""

from __future__ import annotations

import unicodedata

A4 = (595.0, 842.0)


def _width(char: str) -> int:
    if unicodedata.combining(char):
        return 0  # a sign of a tone that is a glyph of its own
    bare = unicodedata.normalize("NFD", char)[0]
    if bare in "iljt.,:;'| /()[]-":
        return 300
    if bare in "mwMWĐ":
        return 800
    return 650 if bare.isupper() else 480


class Pdf:
    """Pages of text at given places; `show` takes the lower left corner in points."""

    fonts = ("TimesNewRomanPSMT", "TimesNewRomanPS-BoldMT")
    told = (True, True)
    """Whether each font tells which letters its glyphs stand for (/ToUnicode)."""
    turn = 0
    """Quarters that the pages lie turned in the file; /Rotate says how they are to be looked at."""

    def __init__(self, size: tuple[float, float] = A4) -> None:
        self._size = size
        self._pages: list[list[str]] = [[]]
        self._chars: dict[str, int] = {}
        self._stamps: list[tuple[int, str, str]] = []  # page, keys of the note and its form, what the form draws

    def page(self) -> None:
        """Begin a new page."""
        self._pages.append([])

    def width(self, text: str, size: float = 14) -> float:
        """Return how wide a text is."""
        return sum(_width(char) for char in text) * size / 1000

    def show(
        self, x: float, y: float, text: str, *, size: float = 14, bold: bool = False, stretch: float = 0.0
    ) -> None:
        """Print a text; `stretch` widens its blanks, as justified text has them."""
        codes = "".join(f"{self._chars.setdefault(char, len(self._chars) + 1):04x}" for char in text)
        if stretch:
            parts = []
            for word in text.split(" "):
                parts.append(
                    "<" + "".join(f"{self._chars.setdefault(c, len(self._chars) + 1):04x}" for c in word) + ">"
                )
            gap = -(300 + stretch * 1000 / size)
            shown = "[" + f" {gap:.1f} ".join(parts) + "] TJ"
        else:
            shown = f"<{codes}> Tj"
        font = "F2" if bold else "F1"
        self._pages[-1].append(f"BT /{font} {size} Tf {x:.2f} {y:.2f} Td {shown} ET")

    def line(self, x0: float, y0: float, x1: float, y1: float) -> None:
        """Draw a line."""
        self._pages[-1].append(f"{x0} {y0} m {x1} {y1} l S")

    def ground(self, x0: float, y0: float, x1: float, y1: float) -> None:
        """Fill a box with white, as the ground of shaded text."""
        self._pages[-1].append(f"1 1 1 rg {x0} {y0} {x1 - x0} {y1 - y0} re f 0 0 0 rg")

    def stamp(
        self, x: float, y: float, text: str, *, size: float = 13, kind: str = "Widget /FT /Sig", flags: int = 4,
        scale: float = 1.0, slant: float = 0.0,
    ) -> None:  # fmt: skip
        """Put a field on the page whose look is a form in a form, as signing programs make them.

        The form is drawn `scale` times as large as the place it is put into.
        """
        lines = text.split("\n")
        width, height = max(self.width(line, size) for line in lines) + 4, size * 1.3 * len(lines)
        drawn = []
        for index, line in enumerate(lines):
            codes = "".join(f"{self._chars.setdefault(char, len(self._chars) + 1):04x}" for char in line)
            base = (height - size * 1.3 * (index + 1) + 3) * scale
            drawn.append(f"BT 1 0 {slant} 1 {2 * scale} {base:.2f} Tm /F1 {size * scale} Tf <{codes}> Tj ET")
        note = f"/Subtype /{kind} /F {flags} /Rect [{x - 2} {y - 3} {x - 2 + width} {y - 3 + height}]"
        box = f"/BBox [0 0 {width * scale} {height * scale}]"
        self._stamps.append((len(self._pages) - 1, f"{note}\n{box}", "\n".join(drawn)))

    def data(self) -> bytes:
        """Return the file."""
        count = len(self._pages)
        objects: list[bytes] = [b"<< /Type /Catalog /Pages 2 0 R >>"]
        kids = " ".join(f"{10 + 2 * index} 0 R" for index in range(count))
        objects.append(f"<< /Type /Pages /Count {count} /Kids [{kids}] >>".encode())
        widths = " ".join(str(_width(char)) for char in self._chars)
        for name, child, told in zip(self.fonts, (5, 6), self.told, strict=True):
            letters = "/ToUnicode 9 0 R " if told else ""
            objects.append(
                f"<< /Type /Font /Subtype /Type0 /BaseFont /{name} /Encoding /Identity-H "
                f"/DescendantFonts [{child} 0 R] {letters}>>".encode()
            )
        for name, child in zip(self.fonts, (7, 8), strict=True):
            objects.append(
                f"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /{name} /FontDescriptor {child} 0 R /DW 500 "
                f"/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /W "
                f"[1 [{widths}]] >>".encode()
            )
        for name in self.fonts:
            objects.append(
                f"<< /Type /FontDescriptor /FontName /{name} /Flags 4 /Ascent 890 /Descent -210 /CapHeight 660 "
                "/ItalicAngle 0 /StemV 80 /FontBBox [0 -210 1000 890] >>".encode()
            )
        pairs = "\n".join(f"<{code:04x}> <{char.encode('utf-16-be').hex()}>" for char, code in self._chars.items())
        cmap = (
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /A def /CMapType 2 def\n"
            "1 begincodespacerange <0000> <ffff> endcodespacerange\n"
            f"{len(self._chars)} beginbfchar\n{pairs}\nendbfchar endcmap end end"
        ).encode()
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(cmap), cmap))
        first = 10 + 2 * count
        for index, content in enumerate(self._pages):
            on_page = [first + 3 * number for number, (page, _, _) in enumerate(self._stamps) if page == index]
            notes = "/Annots [" + " ".join(f"{number} 0 R" for number in on_page) + "] " if on_page else ""
            wide, high = self._size
            matrix = ("1 0 0 1 0 0", f"0 1 -1 0 {high} 0", f"-1 0 0 -1 {wide} {high}", f"0 -1 1 0 0 {wide}")[self.turn]
            if self.turn % 2:
                wide, high = high, wide
            stream = "\n".join((f"q {matrix} cm", *content, "Q")).encode()
            objects.append(
                f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {wide} {high}] /Rotate {90 * self.turn} /Contents "
                f"{11 + 2 * index} 0 R {notes}"
                "/Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>".encode()
            )
            objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream))
        for number, (_, keys, drawn) in enumerate(self._stamps):
            note, box = keys.split("\n")
            own = first + 3 * number
            objects.append(f"<< /Type /Annot {note} /AP << /N {own + 1} 0 R >> >>".encode())
            for content, resources in (
                ("q 1 0 0 1 0 0 cm /FRM Do Q", f"/XObject << /FRM {own + 2} 0 R >>"),
                (drawn, "/Font << /F1 3 0 R /F2 4 0 R >>"),
            ):
                form = f"/Type /XObject /Subtype /Form {box} /Resources << {resources} >> /Length {len(content)}"
                objects.append(f"<< {form} >>\nstream\n{content}\nendstream".encode())
        out = bytearray(b"%PDF-1.4\n")
        places = []
        for index, body in enumerate(objects):
            places.append(len(out))
            out += b"%d 0 obj\n%s\nendobj\n" % (index + 1, body)
        start = len(out)
        out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
        for place in places:
            out += b"%010d 00000 n \n" % place
        out += b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)
        return bytes(out)
