"""From a plan to its pages' content: every paragraph with the part it plays, before any line is broken."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import takewhile
from weakref import WeakKeyDictionary

from desktop.domain.base.text import Run, Runs, fold, merge, plain, roman, runs
from desktop.domain.office.place_names import LEVELS, spelled, with_level
from desktop.domain.paper.assignment import assignment_table
from desktop.domain.paper.decree import Measures
from desktop.domain.paper.letterhead import date_text, letterhead, number_text, ruled, signature_block, title
from desktop.domain.paper.sheet import (
    Cell,
    PageItem,
    Paragraph,
    Row,
    Sheet,
    SheetSection,
    Style,
    Table,
    TextStyle,
    text_styles,
)
from desktop.domain.paper.table_widths import held, table_widths
from desktop.domain.paper.words import PaperWords
from desktop.domain.plan.column_widths import WHOLE, whole
from desktop.domain.plan.plan import OF_SIGNATURE, Block, BlockKind, Plan
from desktop.domain.task.table_heads import BOOK_HEADS, TaskColumn, column_of

_HELD_WHOLE = 12
"""A last paragraph of up to so many lines goes to the next page whole when the signature does."""

_SHORT = 160
"""Letters of two lines: what announces a list in so few stays with the first of it."""

_GREETING_SIDE = 22
"""Millimetres that the receivers of a letter keep at least from both sides."""

_NAMED = frozenset({"BÁO CÁO", "TỜ TRÌNH", "CÔNG ĐIỆN", "GIẤY MỜI", "CHỈ THỊ", "KẾ HOẠCH", "THÔNG BÁO", "HƯỚNG DẪN"})
"""Kinds that have both their name above the subject and receivers below it; other papers with receivers are letters."""

_RECEIVING = re.compile(r"Nơi nhận\b", re.IGNORECASE)
_TITLE_LINES = 3
_NO_TITLE = frozenset({BlockKind.TABLE, BlockKind.APPENDIX})
_BELONGS = re.compile(r"\((?:Ban hành )?kèm theo\b", re.IGNORECASE)
_FIGURE = re.compile(r"\d[\d.,]*%?|\d{1,2}/\d{1,2}/\d{4}")
_OPEN_NUMBER = re.compile(r"^[^;]*\bsố\s*:?\s*/[^;]*\)\s*$")
"""A note of an appendix in which the number of its paper is still open."""

_SHORT_CELL = 4
_GROUP_NUMBER = re.compile(r"(?:[IVX]{1,5}|[A-H])\.?")
_TOTAL = re.compile(r"(?:tổng\s)?cộng|tổng(?:\s(?:số|cộng|kinh phí))?", re.IGNORECASE)
_GO_ON = frozenset({BlockKind.PARAGRAPH, BlockKind.POINT, BlockKind.BULLET})  # in the line of a heading
_BASIS = re.compile(r"(?:Căn cứ|Theo đề nghị|Xét)\b")

_STYLES = {
    BlockKind.BASIS: Style.BASIS,
    BlockKind.SECTION: Style.SECTION,
    BlockKind.HEADING: Style.HEADING,
    BlockKind.SUBHEADING: Style.SUBHEADING,
}


def compose(plan: Plan, measures: Measures, words: PaperWords, recipients: Sequence[str] | None = None) -> Sheet:
    """Compose a plan with its appendices for paper (Decree 30/2020, appendix I).

    `recipients` are printed in the place of the plan's own.
    """
    receivers = plan.recipients if recipients is None else recipients
    letter = plan.document_kind not in _NAMED and any(block.kind is BlockKind.ADDRESSEE for block in plan.blocks)
    first = next((i for i, block in enumerate(plan.blocks) if block.kind is BlockKind.APPENDIX), len(plan.blocks))
    head = letterhead(
        measures, words, parent=plan.parent, issuer=plan.issuer, number=number_text(plan.number, plan.symbol),
        place=plan.place, dated=plan.dated, urgency=plan.urgency, about=plan.title if letter else "",
    )  # fmt: skip
    cover = next((i for i, block in enumerate(plan.blocks) if block.kind is not BlockKind.COVER), len(plan.blocks))
    flow = list(_flow(plan.blocks, cover, first, measures, measures.text_width()))
    named = [] if letter else title(measures, plan.document_kind, plan.title)
    others = [block.text.split("\n") for block in plan.blocks if block.kind is BlockKind.SIGNER]
    below = [line for block in plan.blocks if block.kind is BlockKind.BELOW_NAME for line in block.text.split("\n")]
    signed = signature_block(measures, words, receivers, plan.signature, others=others, below=below)
    items: list[PageItem] = [head, *named, *hold_end(flow, measures), signed]
    sections = [SheetSection(tuple(items))]
    if cover:
        if flow and isinstance(flow[0], Paragraph) and _BELONGS.match(plain(flow[0].runs)):
            flow[0] = replace(flow[0], style=Style.APPENDIX_NOTE)
        sections = _behind_decision(plan.blocks[:cover], head, [*named, *flow], signed, measures)
    starts = [i for i, block in enumerate(plan.blocks) if block.kind is BlockKind.APPENDIX]
    count = len(starts) + (1 if plan.assignment_appendix and plan.tasks else 0)
    for order, start in enumerate(starts):
        end = starts[order + 1] if order + 1 < len(starts) else len(plan.blocks)
        sections.append(_appendix(plan, start, end, measures, words, _label(words, order, count)))
    if count > len(starts):
        width = measures.text_width(landscape=True)
        label, name = _label(words, count - 1, count), runs(words.assignment_title)
        opening = appendix_opening(plan, measures, words, label, [name], (), width)
        sections.append(SheetSection((*opening, assignment_table(plan, measures, words)), landscape=True))
    return Sheet(measures, tuple(sections))


def compose_words(plan: Plan, measures: Measures, words: PaperWords) -> Sheet:
    """Compose what a file says: one that has no letterhead gets none, nor a name of its kind that it does not say."""
    sheet = compose(plan, measures, words)
    if plan.issuer.strip() or plan.place.strip() or plan.number.strip() or plan.dated.value:
        return sheet
    first, *others = sheet.sections
    kept = (item for item in first.items[1:] if not (isinstance(item, Paragraph) and not plain(item.runs).strip()))
    return replace(sheet, sections=(replace(first, items=tuple(kept)), *others))


def _behind_decision(
    cover: Sequence[Block], head: Table, plan: Sequence[PageItem], signed: Table, measures: Measures
) -> list[SheetSection]:
    """Compose the decision that issues a plan, and the plan on a page of its own behind it.

    The letterhead is the decision's. It is signed, too, unless its own recipients and signer stand among its
    paragraphs: then the signature is the plan's.
    """
    said = {fold(plain(line.runs)) for cell in head.rows[0].cells for line in cell.paragraphs}
    end = len(cover)
    while end > 1 and fold(cover[end - 1].text) in said:
        end -= 1
    if end < len(cover):  # a letterhead of the plan's own says who issues it, and no more
        cover, plan = cover[:end], [replace(head, rows=head.rows[:1]), *plan]
    own = next((index for index, block in enumerate(cover) if _RECEIVING.match(block.text)), None)
    above = title(measures, cover[0].text, cover[1].text if len(cover) > 1 else "")
    out: list[PageItem] = [head, *(replace(item, blocks=(place,)) for place, item in enumerate(above))]
    for index, block in enumerate(cover[2:], start=2):
        upper = block.text.isupper()
        basis = not upper and _BASIS.match(block.text) is not None and (own is None or index < own)
        style = Style.SUBJECT if upper and (own is None or index < own) else Style.BASIS if basis else Style.BODY
        out.append(Paragraph(style, block.content, blocks=(index,)))
    if own is None:
        return [SheetSection((*hold_end(out, measures), signed)), SheetSection(tuple(plan))]
    return [SheetSection(tuple(out)), SheetSection((*hold_end(plan, measures), signed))]


def hold_end(items: Sequence[PageItem], measures: Measures) -> list[PageItem]:
    """Mark the end of a text so that enough of its lines stay on the page of the signature that follows.

    Lines are counted on the low side, so that a font that runs wider or narrower does no harm.
    """
    styles, room, wanted = text_styles(measures), measures.text_width(), int(measures.signature.lines_with.value)
    out = list(items)
    held = 0
    for index in range(len(out) - 1, -1, -1):
        item = out[index]
        if isinstance(item, Table):
            rows = [*item.rows[:-wanted], *(replace(row, keep_next=True) for row in item.rows[-wanted:])]
            out[index] = replace(item, rows=tuple(rows))
            break
        lines = _least_lines(item, styles[item.style], room, measures)
        out[index] = replace(item, keep_next=True, keep_lines=lines <= _HELD_WHOLE)
        held += lines
        if held >= wanted:
            break
    return out


def issuer_in_sentence(issuer: str, words: PaperWords) -> str:
    """Return the issuer of the letterhead as it is written in a sentence: "Ủy ban nhân dân xã Thanh Bình"."""
    text = " ".join(issuer.split())
    if text != text.upper():
        return with_level(text)
    out: list[str] = []
    placed = False  # behind the word of a level stands the name of a place, whatever it begins with ("Trung Tâm")
    while text:
        body = None if placed else next((name for name in words.bodies if _opens(text, name)), None)
        if body is None:
            word, _, text = text.partition(" ")
            out.append("-".join(map(spelled, word.split("-"))))
        else:
            out.append(body)
            placed = body in LEVELS
            text = text[len(body) :].lstrip()
    sentence = with_level(" ".join(out))
    return sentence[:1].upper() + sentence[1:]


def _flow(blocks: Sequence[Block], start: int, end: int, measures: Measures, width: float) -> Iterator[PageItem]:
    """Yield what the blocks from `start` to `end` look like on paper; what follows a table keeps its distance."""
    below_table = False
    for item in _items(blocks, start, end, measures, width):
        if isinstance(item, Paragraph) and below_table:
            yield replace(item, before=measures.body.gap.value)
        else:
            yield item
        below_table = isinstance(item, Table)


def _items(blocks: Sequence[Block], start: int, end: int, measures: Measures, width: float) -> Iterator[PageItem]:
    """Yield each block, or a heading with the block that goes on in its line, as a paragraph or table."""
    bases = [i for i in range(start, end) if blocks[i].kind is BlockKind.BASIS]
    index = start
    while index < end:
        block = blocks[index]
        if block.kind is BlockKind.TABLE:
            if block.rows:
                yield _table(block, index, measures, width)
        elif block.run_in and index + 1 < end and blocks[index + 1].kind in _GO_ON:
            words = plain(block.content).rstrip(": ")
            lead = f"{_lead(block)}{words}{'' if words.endswith('.') else ':'}"
            following = blocks[index + 1]
            rest = (Run(f" {_lead(following)}"), *following.content)
            yield Paragraph(Style.BODY, merge((Run(lead, bold=True), *rest)), blocks=(index, index + 1))
            index += 1
        else:
            content = block.content
            if block.kind in OF_SIGNATURE:
                index += 1
                continue
            if block.kind is BlockKind.NOTE:
                yield Paragraph(Style.NOTE, content, (index,))
                index += 1
                continue
            if block.kind is BlockKind.ADDRESSEE:
                opens = index == start or blocks[index - 1].kind is not BlockKind.ADDRESSEE
                alone = opens and (index + 1 == end or blocks[index + 1].kind is not BlockKind.ADDRESSEE)
                before = 2 * measures.letterhead.gap_below if opens else None
                side = greeting_side(plain(content), measures) if alone else _GREETING_SIDE
                yield Paragraph(Style.ADDRESSEE, content, (index,), inset=side, before=before)
                index += 1
                continue
            if block.kind is BlockKind.BASIS:
                content = _ended(content, "." if index == bases[-1] else ";")
            text = plain(content).rstrip()
            # "Phòng Kinh tế:" alone at the foot of a page announces what nobody sees.
            announces = index + 1 < end and text.endswith(":") and len(text) <= _SHORT
            yield Paragraph(_style(block), _with_lead(_lead(block), content), blocks=(index,), keep_next=announces)
        index += 1


def greeting_side(text: str, measures: Measures) -> float:
    """Return the millimetres that put a line of receivers in the middle of the page, as far as it is short enough."""
    width = measures.typeface.width(text, measures.type.addressee.size.value) * 1.05  # room for a stand-in font
    return round(max((measures.text_width() - width) / 2, _GREETING_SIDE), 2)


def _style(block: Block) -> Style:
    """Return the part that a block plays on paper."""
    if block.kind is BlockKind.SUBHEADING and block.marker.endswith(")"):
        return Style.POINT_HEADING
    if block.kind is BlockKind.BASIS and block.text.rstrip().endswith(":"):
        return Style.BODY  # a base and the first sentence in one: "Thực hiện …, Ủy ban nhân dân xã ban hành … như sau:"
    return _STYLES.get(block.kind, Style.BODY)


def _lead(block: Block) -> str:
    """Return the block's sign with its space, a dash for a bullet that has none."""
    marker = block.marker or ("-" if block.kind is BlockKind.BULLET else "")
    return f"{marker} " if marker and (block.text or block.kind is not BlockKind.BULLET) else ""


def _with_lead(lead: str, content: Runs) -> Runs:
    """Return `content` with its sign; the sign is never italic or bold of its own."""
    return merge((Run(lead), *content))


def _ended(content: Runs, sign: str) -> Runs:
    """Return a base with the sign at its end that the decree asks for (II.6.a), unless it has one."""
    text = plain(content).rstrip()
    return content if not text or text[-1] in ";.:,!?" else merge((*content, Run(sign)))


def _table(block: Block, index: int, measures: Measures, width: float) -> Table:
    """Compose a table that was kept as rows of text; rows that are as they were last time are taken from then."""
    columns = max(len(row) for row in block.rows)
    shares = whole(block.widths, columns)
    numbered = bool(block.rows[0]) and column_of(block.rows[0][0], BOOK_HEADS) is TaskColumn.NUMBER
    apart = [row for row in block.rows if not (numbered and row and _is_group(row))]  # a group's name goes over all
    widths = (
        tuple(width * share / WHOLE for share in shares)
        if shares
        else table_widths(apart, width, measures, block.header_rows)
    )
    short = _short_columns(apart[block.header_rows :], columns)
    counted = any(row and row[0].strip(" .").isdigit() for row in block.rows[block.header_rows :])
    place = index, widths, id(measures), numbered, counted, short
    before, known = _rows.get(block, (place, {}))
    if before != place:
        known = {}
    rows: dict[tuple[bool, tuple[str, ...]], Row] = {}
    out: list[Row] = []
    if block.header_rows > 1:
        out += _heads(block.rows[: block.header_rows], index, columns)
    for number, texts in enumerate(block.rows[len(out) :], len(out)):
        key = number < block.header_rows, tuple(texts)
        row = (
            rows.get(key)
            or known.get(key)
            or _row(texts, index, measures, widths, short, head=key[0], numbered=numbered, counted=counted)
        )
        rows[key] = row
        out.append(row)
    _rows[block] = place, rows
    return Table(widths, tuple(out), block.header_rows, blocks=(index,))


_rows: WeakKeyDictionary[
    Block,
    tuple[tuple[int, tuple[float, ...], int, bool, bool, tuple[bool, ...]], dict[tuple[bool, tuple[str, ...]], Row]],
] = WeakKeyDictionary()


def _heads(rows: Sequence[Sequence[str]], index: int, columns: int) -> list[Row]:
    """Compose a head of several rows: an empty cell of it belongs to the one above, or to the one at its left.

    It was merged with that where the table was made; the rows of text do not say so.
    """
    texts = [[*row, *[""] * (columns - len(row))] for row in rows]
    filled = [[bool(text.strip()) for text in row] for row in texts]
    above = [[False] * columns for _ in rows]
    for number in range(1, len(rows)):
        for at in range(columns):
            above[number][at] = not filled[number][at] and (filled[number - 1][at] or above[number - 1][at])
    out = []
    for number, row in enumerate(texts):
        last = number + 1 == len(rows)
        cells: list[Cell] = []
        for at, text in enumerate(row):
            goes_on = not last and above[number + 1][at]
            free = not filled[number][at] and not above[number][at]
            if at and free and not last and filled[number + 1][at] and filled[number + 1][at - 1]:
                cells[-1] = replace(cells[-1], span=cells[-1].span + 1)
                continue
            lines = tuple(Paragraph(Style.TABLE_HEAD, runs(line), blocks=(index,)) for line in text.split("\n"))
            cells.append(Cell(lines, open_below=goes_on, open_above=above[number][at]))
        out.append(Row(tuple(cells)))
    return out


def _is_group(texts: Sequence[str]) -> bool:
    """Return whether a row of a numbered table names the rows below it: words where the others have their number."""
    return len(texts[0]) > _SHORT_CELL and " " in texts[0].strip() and not any(text.strip() for text in texts[1:])


def _numbers_group(texts: Sequence[str], *, counted: bool) -> bool:
    """Return whether a row of a numbered table names the rows below it behind a number of their own ("I", "A").

    Where those are `counted` (1, 2), it may have figures, their sums.
    """
    own = len(texts) > 2 and _GROUP_NUMBER.fullmatch(texts[0].strip()) is not None
    rest = [text.strip() for text in texts[2:] if text.strip()]
    return own and bool(texts[1].strip()) and (not rest or (counted and all(map(_FIGURE.fullmatch, rest))))


def _is_total(texts: Sequence[str]) -> bool:
    """Return whether a row adds the others up ("Cộng", "Tổng cộng")."""
    return any(_TOTAL.fullmatch(text.strip()) for text in texts[:2])


def _is_short(text: str) -> bool:
    return len(text) <= _SHORT_CELL or _FIGURE.fullmatch(text) is not None


def _short_columns(rows: Sequence[Sequence[str]], columns: int) -> tuple[bool, ...]:
    """Return for each column whether most of what stands in it is short: one word among sentences stays at the left."""
    filled = [[row[at] for row in rows if at < len(row) and row[at].strip()] for at in range(columns)]
    return tuple(2 * sum(map(_is_short, texts)) >= len(texts) for texts in filled)


def _row(
    texts: Sequence[str], index: int, measures: Measures, widths: tuple[float, ...], short: Sequence[bool], *,
    head: bool, numbered: bool, counted: bool,
) -> Row:  # fmt: skip
    """Compose a row of texts; short cells, figures and days stand in the middle of columns of such (`short`).

    The name of a group stands over all, or in bold behind its number; so do sums.
    """
    if numbered and not head and texts and _is_group(texts):
        lines = tuple(Paragraph(Style.TABLE_GROUP, runs(line), blocks=(index,)) for line in texts[0].split("\n"))
        return Row((Cell(lines, span=len(widths)),), keep_next=True)
    group = numbered and not head and _numbers_group(texts, counted=counted)
    bold = group or (not head and _is_total(texts))
    cells = []
    for text, of_short in zip((*texts, *[""] * (len(widths) - len(texts))), short, strict=False):
        centred = of_short and _is_short(text)
        style = Style.TABLE_HEAD if head else Style.TABLE_CENTRE if centred else Style.TABLE_TEXT
        paragraphs = tuple(Paragraph(style, runs(line, bold=bold), blocks=(index,)) for line in text.split("\n"))
        cells.append(Cell(paragraphs))
    row = held(measures, widths, tuple(cells))
    return replace(row, keep_next=True) if group else row


def _appendix(plan: Plan, start: int, end: int, measures: Measures, words: PaperWords, label: str) -> SheetSection:
    """Compose one appendix of the text. A label or a note that the text brings along is not written twice."""
    block = plan.blocks[start]
    width = measures.text_width(landscape=block.landscape)
    name = re.escape(words.appendix)
    found = re.match(rf"({name}(?:\s+(?:[IVXLC]+|\d+)\b)?)\s*[:.\-–]?\s*", plain(block.content), re.IGNORECASE)
    content = block.content
    if found:
        label, content = found[1], _without(content, len(found[0]))
    elif block.marker:
        label = block.marker.rstrip(".:")
    of_label: tuple[int, ...] = (start,)
    note: Paragraph | None = None
    names = [content]
    if not plain(content).strip():  # label and title in lines of their own
        lines = _title_lines(plan.blocks[:end], start + 1)
        names, of_label = [plan.blocks[place].content for place in lines], (start, *lines)
        start += len(lines)
    if _is_note(plan.blocks[:end], start + 1):
        start += 1
        if _OPEN_NUMBER.search(plan.blocks[start].text):  # what is issued is cited with its number
            of_label = (*of_label, start)
        else:
            note = Paragraph(Style.APPENDIX_NOTE, plan.blocks[start].content, blocks=(start,))
    opening = appendix_opening(plan, measures, words, label, names, of_label, width, note)
    items = (*opening, *_flow(plan.blocks, start + 1, end, measures, width))
    return SheetSection(items, landscape=block.landscape)


def _title_lines(blocks: Sequence[Block], start: int) -> list[int]:
    """Return the places of an appendix' title below its label: above its note, or what is written as a title is."""
    lines: list[int] = []
    while len(lines) < _TITLE_LINES and start < len(blocks) and blocks[start].kind not in _NO_TITLE:
        lines.append(start)
        start += 1
        if _is_note(blocks, start):
            return lines
    return list(takewhile(lambda place: _is_title(blocks[place]), lines))


def _is_title(block: Block) -> bool:
    """Return whether a paragraph is written as a title: bold or in capitals, and no sentence."""
    words = block.text.strip()
    bold = all(run.bold for run in block.content if run.text.strip())
    return block.kind is BlockKind.PARAGRAPH and bool(words) and words[-1] not in ".;:" and (bold or words.isupper())


def _is_note(blocks: Sequence[Block], place: int) -> bool:
    return place < len(blocks) and _BELONGS.match(blocks[place].text) is not None


def appendix_opening(plan: Plan, measures: Measures, words: PaperWords, label: str, names: Sequence[Runs],
             blocks: tuple[int, ...], width: float, note: Paragraph | None = None) -> Iterator[Paragraph]:  # fmt: skip
    """Yield label, lines of the title and note of an appendix (appendix I, part I, III.1)."""
    yield Paragraph(Style.APPENDIX, runs(label), blocks=blocks)
    for name in names:
        if plain(name).strip():
            yield Paragraph(Style.APPENDIX_TITLE, name, blocks=blocks)
    if note is None and plan.outside and not plan.number:
        return  # tasks by hand, of no paper
    if note is None:
        kind = plan.document_kind.strip()
        text = words.appendix_note.format(
            kind=kind[:1].upper() + kind[1:].lower(),
            number=number_text(plan.number, plan.symbol),
            date=date_text(plan.dated, words),
            issuer=issuer_in_sentence(plan.issuer, words),
        )
        note = Paragraph(Style.APPENDIX_NOTE, runs(text))
    lined = ruled(measures, Style.APPENDIX_NOTE, measures.type.appendix_note, note.runs, width)
    yield replace(lined, blocks=note.blocks)


def _label(words: PaperWords, order: int, count: int) -> str:
    """Return "Phụ lục", with a Roman number where there are several."""
    return words.appendix if count < 2 else f"{words.appendix} {roman(order + 1)}"


def _without(content: Runs, length: int) -> Runs:
    """Return runs without their first `length` characters."""
    out = []
    for part in content:
        cut = min(length, len(part.text))
        length -= cut
        out.append(replace(part, text=part.text[cut:]))
    return merge(tuple(out))


def _opens(text: str, name: str) -> bool:
    """Return whether `text` opens with the whole words of `name`, in capitals or not."""
    return text.lower().startswith(name.lower()) and not text[len(name) : len(name) + 1].isalpha()


def _least_lines(item: Paragraph, style: TextStyle, room: float, measures: Measures) -> int:
    """Return how many lines a paragraph has at least, whatever font stands in for Times New Roman."""
    lines = measures.typeface.lines(
        item.runs, style.size, room * 1.03, first=style.first_line, bold=style.bold, italic=style.italic
    )
    return len(lines)
