"""The prepared Word document: every part but the text, with styles made from the decree's measures."""

from __future__ import annotations

import io
import zipfile
from functools import lru_cache
from xml.sax.saxutils import escape

from desktop.catalogue.words import paper_words
from desktop.domain.paper.decree import Measures
from desktop.domain.paper.sheet import Align, Style, TextStyle, text_styles
from desktop.domain.paper.typeface import MM

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

STYLE_IDS = {
    Style.BODY: "Normal",
    Style.KIND: "Title",
    Style.SUBJECT: "Subtitle",
    Style.SECTION: "Heading1",
    Style.HEADING: "Heading2",
    Style.SUBHEADING: "Heading3",
    Style.POINT_HEADING: "Heading4",
} | {
    style: style.value.title().replace("_", "")
    for style in Style
    if style not in (Style.BODY, Style.KIND, Style.SUBJECT, Style.SECTION, Style.HEADING, Style.SUBHEADING,
                     Style.POINT_HEADING)
}  # fmt: skip
"""Identifiers of the styles in the file: Word's own where it has one, so that its navigation pane works."""

_OWN_NAMES = {"Normal": "Normal", "Title": "Title", "Subtitle": "Subtitle", "Heading1": "heading 1",
              "Heading2": "heading 2", "Heading3": "heading 3", "Heading4": "heading 4"}  # fmt: skip

_ALIGN = {Align.LEFT: "left", Align.CENTRE: "center", Align.BOTH: "both"}


def twips(mm: float) -> int:
    """Return millimetres in Word's unit, the twentieth of a point."""
    return round(mm / MM * 20)


def points(value: float) -> int:
    """Return points in Word's unit, the twentieth of a point."""
    return round(value * 20)


@lru_cache(maxsize=4)
def skeleton(measures: Measures) -> bytes:
    """Return a whole .docx without text, its styles made from `measures`."""
    parts = {
        "[Content_Types].xml": _content_types(),
        "_rels/.rels": _relationships(
            (f"{_OFFICE}/relationships/officeDocument", "word/document.xml"),
            (f"{_PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
            (f"{_OFFICE}/relationships/extended-properties", "docProps/app.xml"),
        ),
        "docProps/core.xml": _core(),
        "docProps/app.xml": f'<Properties xmlns="{_OFFICE}/extended-properties"><Application>Microsoft Office Word'
        "</Application></Properties>",
        "word/document.xml": f'<w:document xmlns:w="{W}" xmlns:r="{R}"><w:body/></w:document>',
        "word/_rels/document.xml.rels": _relationships(
            (f"{R}/styles", "styles.xml"),
            (f"{R}/settings", "settings.xml"),
            (f"{R}/fontTable", "fontTable.xml"),
            (f"{R}/header", "header1.xml"),
            (f"{R}/header", "header2.xml"),
        ),
        "word/styles.xml": _styles(measures),
        "word/settings.xml": _settings(),
        "word/fontTable.xml": f'<w:fonts xmlns:w="{W}"><w:font w:name="{escape(measures.font.family)}">'
        '<w:panose1 w:val="02020603050405020304"/><w:charset w:val="A3"/><w:family w:val="roman"/>'
        '<w:pitch w:val="variable"/></w:font></w:fonts>',
        "word/header1.xml": _header(
            '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText>'
            '</w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r>'
            '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
        ),
        "word/header2.xml": _header(""),
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, text in parts.items():
            package.writestr(name, _HEAD + text)
    return out.getvalue()


NUMBERED_HEADER, EMPTY_HEADER = "rId4", "rId5"
"""Relationships of the header with the page number and of the empty one for first pages."""


def _content_types() -> str:
    kinds = {
        "/word/document.xml": f"{_MAIN}.document.main+xml",
        "/word/styles.xml": f"{_MAIN}.styles+xml",
        "/word/settings.xml": f"{_MAIN}.settings+xml",
        "/word/fontTable.xml": f"{_MAIN}.fontTable+xml",
        "/word/header1.xml": f"{_MAIN}.header+xml",
        "/word/header2.xml": f"{_MAIN}.header+xml",
        "/docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
        "/docProps/app.xml": "application/vnd.openxmlformats-officedocument.extended-properties+xml",
    }
    rows = "".join(f'<Override PartName="{name}" ContentType="{kind}"/>' for name, kind in kinds.items())
    return (
        f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" '
        f'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{rows}</Types>'
    )


def _relationships(*targets: tuple[str, str]) -> str:
    rows = "".join(
        f'<Relationship Id="rId{index}" Type="{kind}" Target="{target}"/>'
        for index, (kind, target) in enumerate(targets, 1)
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{rows}</Relationships>'


def _core() -> str:
    return (
        f'<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:language>vi-VN</dc:language></cp:coreProperties>'
    )


def _settings() -> str:
    uri = "http://schemas.microsoft.com/office/word"
    compat = "".join(
        f'<w:compatSetting w:name="{name}" w:uri="{uri}" w:val="{value}"/>'
        for name, value in (
            ("compatibilityMode", 15),
            ("overrideTableStyleFontSizeAndJustification", 1),
            ("enableOpenTypeFeatures", 1),
            ("doNotFlipMirrorIndents", 1),
            ("differentiateMultirowTableHeaders", 1),
        )
    )
    return (
        f'<w:settings xmlns:w="{W}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>'
        '<w:characterSpacingControl w:val="doNotCompress"/>'
        f'<w:compat>{compat}</w:compat><w:themeFontLang w:val="vi-VN"/>'
        '<w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>'
    )


def _header(runs: str) -> str:
    style = STYLE_IDS[Style.PAGE_NUMBER]
    return f'<w:hdr xmlns:w="{W}"><w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{runs}</w:p></w:hdr>'


def _styles(measures: Measures) -> str:
    """Return styles.xml: the body is "Normal", every other style says all that differs from it."""
    family, colour = escape(measures.font.family), measures.font.colour
    forms, names = text_styles(measures), paper_words().styles
    body = forms[Style.BODY]
    out = [
        f'<w:styles xmlns:w="{W}"><w:docDefaults><w:rPrDefault><w:rPr>'
        f'<w:rFonts w:ascii="{family}" w:hAnsi="{family}" w:eastAsia="{family}" w:cs="{family}"/>'
        f'<w:color w:val="{colour}"/><w:sz w:val="{round(body.size * 2)}"/><w:szCs w:val="{round(body.size * 2)}"/>'
        '<w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/>'
        "</w:docDefaults>"
    ]
    for style, form in forms.items():
        key = STYLE_IDS[style]
        own = _OWN_NAMES.get(key)
        name = own or escape(names[style.value])
        based = "" if style is Style.BODY else '<w:basedOn w:val="Normal"/>'
        following = '<w:next w:val="Normal"/>' if form.outline or style is Style.SUBJECT else ""
        default = ' w:default="1"' if style is Style.BODY else ""
        custom = "" if own else ' w:customStyle="1"'
        out.append(
            f'<w:style w:type="paragraph"{default}{custom} w:styleId="{key}"><w:name w:val="{name}"/>{based}{following}'
            f"<w:qFormat/><w:pPr>{_paragraph(form)}</w:pPr><w:rPr>{_letters(form)}</w:rPr></w:style>"
        )
    out.append(_small("Rule", names["rule"], points(measures.lines.gap)))
    out.append(_small("End", names["end"], 20))
    out.append(_table_styles(measures, escape(names["table"])))
    out.append("</w:styles>")
    return "".join(out)


def _paragraph(form: TextStyle) -> str:
    keep = "<w:keepNext/>" if form.keep_next else ""
    outline = f'<w:outlineLvl w:val="{form.outline - 1}"/>' if form.outline else ""
    return (
        f'{keep}<w:widowControl/><w:spacing w:before="{points(form.before)}" w:after="{points(form.after)}" '
        f'w:line="{points(form.line)}" w:lineRule="exact"/><w:ind w:firstLine="{twips(form.first_line)}"/>'
        f'<w:jc w:val="{_ALIGN[form.align]}"/>{outline}'
    )


def _letters(form: TextStyle) -> str:
    size = round(form.size * 2)
    return (
        ("<w:b/><w:bCs/>" if form.bold else "")
        + ("<w:i/><w:iCs/>" if form.italic else "")
        + ("<w:caps/>" if form.upper else "")
        + f'<w:sz w:val="{size}"/><w:szCs w:val="{size}"/>'
    )


def _small(key: str, name: str, line: int) -> str:
    """Return the style of a paragraph without words: what carries a drawn line, or the end of a section."""
    return (
        f'<w:style w:type="paragraph" w:customStyle="1" w:styleId="{key}"><w:name w:val="{escape(name)}"/>'
        '<w:basedOn w:val="Normal"/><w:pPr><w:widowControl w:val="0"/>'
        f'<w:spacing w:before="0" w:after="0" w:line="{line}" w:lineRule="exact"/><w:ind w:firstLine="0"/>'
        '<w:jc w:val="left"/></w:pPr><w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr></w:style>'
    )


def _table_styles(measures: Measures, name: str) -> str:
    cells = measures.table
    sides = "".join(
        f'<w:{side} w:val="single" w:sz="{round(cells.thickness * 8)}" w:space="0" w:color="{measures.font.colour}"/>'
        for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    plain = (
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:semiHidden/>'
        '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/>' + cell_room(0, 0) + "</w:tblPr></w:style>"
    )
    return (
        plain + f'<w:style w:type="table" w:customStyle="1" w:styleId="Grid"><w:name w:val="{name}"/>'
        '<w:basedOn w:val="TableNormal"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>'
        f"<w:tblBorders>{sides}</w:tblBorders>{cell_room(twips(cells.cell_top), twips(cells.cell_side))}"
        "</w:tblPr></w:style>"
    )


def cell_room(top: int, side: int) -> str:
    """Return the element that gives the room between a cell's text and its lines, in twentieths of a point."""
    return (
        f'<w:tblCellMar><w:top w:w="{top}" w:type="dxa"/><w:left w:w="{side}" w:type="dxa"/>'
        f'<w:bottom w:w="{top}" w:type="dxa"/><w:right w:w="{side}" w:type="dxa"/></w:tblCellMar>'
    )
