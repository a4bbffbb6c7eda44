"""A file's lines and tables understood as a plan; whatever cannot be placed is listed, never dropped."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from desktop.documents.reading import lines as joining
from desktop.documents.reading.appendix import appendix_head, is_task_table, opens_appendix, table_tasks
from desktop.documents.reading.body import build_body, is_basis
from desktop.documents.reading.duties import Units, assign
from desktop.documents.reading.ending import Ending, is_signature_line, opens_recipients, read_ending
from desktop.documents.reading.headings import Para, paragraph
from desktop.documents.reading.letterhead import Letterhead, read_letterhead, refuse_secret
from desktop.documents.reading.markers import Shape, find_marker
from desktop.documents.reading.source import (
    Grid,
    Item,
    Line,
    Source,
    UserNotice,
    bold_share,
    cut,
    split_breaks,
    tidy,
)
from desktop.domain.errors import QT_TRANSLATE_NOOP
from desktop.domain.plan import Block, BlockKind, Plan
from desktop.domain.task import Task
from desktop.domain.text import Runs, clean, fold, merge, plain

DOCUMENT_KINDS = (
    "KẾ HOẠCH LIÊN TỊCH", "KẾ HOẠCH PHỐI HỢP", "KẾ HOẠCH HÀNH ĐỘNG", "KẾ HOẠCH", "CHƯƠNG TRÌNH HÀNH ĐỘNG", "CHƯƠNG TRÌNH CÔNG TÁC",
    "CHƯƠNG TRÌNH PHỐI HỢP", "CHƯƠNG TRÌNH", "ĐỀ ÁN", "PHƯƠNG ÁN", "DỰ ÁN", "HƯỚNG DẪN", "BÁO CÁO", "CHỈ THỊ", "NGHỊ QUYẾT",
    "QUYẾT ĐỊNH", "THÔNG BÁO", "TỜ TRÌNH", "QUY CHẾ", "QUY ĐỊNH", "ĐỀ CƯƠNG", "CÔNG ĐIỆN",
)  # fmt: skip
_FOLDED_KINDS = {fold(kind): kind for kind in DOCUMENT_KINDS}
_YEAR = re.compile(r"\bnam (?:hoc )?(20\d\d)\b(?!\s*-\s*20)")
_YEAR_NOT = re.compile(
    r"(?:den(?: het)?|tam nhin(?: den)?|dinh huong(?: den)?|tu|sau|truoc|thang \d{1,2}|ngay \d{1,2} thang \d{1,2}|/\d{1,2}|luat\b.{0,60}) $"
)
_LEAD_IN = re.compile(r"\b(?:ban hanh|xay dung|trien khai|thong nhat|lap)\b.*\b(?:nhu sau|sau day|cu the|sau)\s*:?\s*$")
_TITLE_GOES_ON = re.compile(
    r"^(?:năm|giai đoạn|trên địa bàn|của|tỉnh|xã|phường|huyện|thành phố|quận|thị xã|về|và|thuộc|đến|tầm nhìn|định hướng|trong|tại|nhiệm kỳ|lần thứ)\b",
    re.IGNORECASE,
)
_ATTACHED = re.compile(r"^\(?\s*(?:(?:ban hanh )?kem theo|ban hanh theo|thuc hien theo|du thao)\b")
_NAME = re.compile(r"^(?:(?:[A-ZĐÀ-Ỹ][\w.’']*)\s){1,5}[A-ZĐÀ-Ỹ][\w’']*$")


@dataclass
class SourceParagraph:
    """A paragraph of the file, what it was understood as, and the index of its block in the plan (None for a field)."""

    text: str
    kind: str
    block: int | None = None


@dataclass
class ReadPlan:
    """A plan as read, and all that the person should see before it is saved."""

    plan: Plan
    notices: list[UserNotice] = field(default_factory=list)
    unplaced: list[str] = field(default_factory=list)
    paragraphs: list[SourceParagraph] = field(default_factory=list)
    assignments: list[tuple[str, list[Task]]] = field(default_factory=list)  # unit as printed, its duties
    notes: list[str] = field(default_factory=list)  # footnotes


def understand(source: Source, name: str) -> ReadPlan:
    """Make a plan of a source; `name` is the file's name, for sentences and for the plan's record."""
    items = _linear(source.items)
    kind_at, document_kind, rest = _find_kind(items)
    head_lines = [item for item in items[: max(kind_at, 0)] if isinstance(item, Line)]
    refuse_secret(
        [plain(line.runs) for line in head_lines] + [item.text for item in items[:25] if isinstance(item, Line)], name
    )
    refuse_secret(source.margin_texts, name)
    read = ReadPlan(Plan("", kind="imported", document_kind=document_kind or "KẾ HOẠCH", source_file=name))
    read.notices.extend(source.notices)
    if kind_at < 0:
        kind_at, head_lines = _without_kind(items)
        read.notices.append(
            UserNotice(QT_TRANSLATE_NOOP("errors", "No line with the name of the document (KẾ HOẠCH) was found."))
        )
    head = read_letterhead(head_lines)
    _fill_head(read, head, head_lines)
    after = items[kind_at + 1 :]
    if rest is not None:
        after = [rest, *after]
    title, used = _title(after, source)
    read.plan.title = clean(title)
    read.plan.year = _year(read.plan.title)
    read.paragraphs.append(SourceParagraph(f"{read.plan.document_kind} {read.plan.title}".strip(), "title"))
    body_items, ending_items, appendix_items = _zones(after[used:])
    ending = read_ending(ending_items)
    body = _body(read, body_items, source)
    _close(body)
    blocks = [block for block, _ in body]
    year = read.plan.year or head.dated.year
    tasks, entries, units = assign(blocks, year)
    read.assignments = [(unit, duties) for _, unit, duties in entries]
    _record(read, body)
    _fill_ending(read, ending, ending_items)
    read.plan.blocks = blocks
    read.plan.tasks = tasks
    for item_block, item in body:
        if item_block.kind is BlockKind.TABLE and isinstance(item, Grid) and is_task_table(item):
            _add_tasks(read.plan, table_tasks(item, units, year))
    _appendices(read, appendix_items, source, units, year)
    for position, block in enumerate(read.plan.blocks):
        block.position = position
    read.notes = source.notes
    for note in source.notes:
        read.unplaced.append(note)
        read.paragraphs.append(SourceParagraph(note, "unplaced"))
    read.unplaced.extend(head.left_over)
    read.unplaced.extend(ending.left_over)
    return read


# --- lines in order -----------------------------------------------------------------------------------------------


def _linear(items: Sequence[Item]) -> list[Item]:
    """Return the items with tables of the layout taken apart, soft breaks that part paragraphs split, blanks counted."""
    out: list[Item] = []
    gap = 0
    for item in items:
        if isinstance(item, Grid):
            if _is_layout(item):
                out.extend(_flattened(item))
            elif item.text.strip():
                out.append(item)
            gap = 0
            continue
        if not item.text:
            gap += 1
            continue
        for index, line in enumerate(_split_line(item)):
            line.gap = max(line.gap, gap) if index == 0 else 0
            out.append(line)
        gap = 0
    return out


def _is_layout(grid: Grid) -> bool:
    """Return whether a table only places text on the page (letterhead, ending, one column)."""
    width = max((len(row) for row in grid.rows), default=0)
    filled = [[cell for cell in row if cell] for row in grid.rows]
    if width <= 1 or all(len(row) <= 1 for row in filled):
        return True
    if is_task_table(grid):
        return False
    texts = [line.printed for row in grid.rows for cell in row for line in cell]
    for text in texts:
        folded = fold(text)
        if "cong hoa xa hoi chu nghia" in folded or "doc lap - tu do" in folded or opens_recipients(text):
            return True
        if folded in _FOLDED_KINDS and text.isupper():
            return True
    signing = [text for text in texts if is_signature_line(text)]
    return len(grid.rows) <= 4 and bool(signing) and sum(len(text) for text in texts) < 700


def _flattened(grid: Grid) -> list[Line]:
    out = []
    for row in grid.rows:
        columns = [index for index, cell in enumerate(row) if cell]
        for place, cell in enumerate(row):
            for line in cell:
                line.column = place if len(columns) > 1 or place > 0 else 0
                line.part = grid.part
                out.extend(_split_line(line))
    return [line for line in out if line.text]


def _split_line(line: Line) -> list[Line]:
    """Split a paragraph at soft breaks where the next line opens a paragraph of its own or a short line ended."""
    pieces = split_breaks(line.runs)
    if len(pieces) == 1:
        return [line]
    out: list[Line] = []
    for index, piece in enumerate(pieces):
        text = clean(plain(piece))
        if not text:
            continue
        entry = Line(
            piece,
            line.marker if not out else "",
            line.centred,
            0,
            line.joins,
            line.column,
            line.part,
            line.landscape,
            line.level,
        )
        if index and out and _goes_on(out[-1].text, text):
            previous = out[-1]
            previous.runs = merge((*previous.runs, *_space(previous.runs), *piece))
        else:
            out.append(entry)
    return out or [line]


def _space(before: Runs) -> Runs:
    from desktop.domain.text import Run

    return (Run(" ", before[-1].bold, before[-1].italic, before[-1].underline),) if before else ()


def _goes_on(before: str, text: str) -> bool:
    if find_marker(text).shape is not Shape.NONE or text.isupper() or before.isupper():
        return False
    if opens_recipients(text) or opens_recipients(before) or before.startswith("-"):
        return text[:1].islower()
    ended = re.search(r"[.;:!?]$|\./\.$", before)
    return text[:1].islower() or (not ended and len(before) > 60)


# --- zones --------------------------------------------------------------------------------------------------------


def _find_kind(items: Sequence[Item]) -> tuple[int, str, Line | None]:
    """Return where the name of the document stands, the name, and what follows it on the same line."""
    covers: list[tuple[int, str, Line | None]] = []
    for index, item in enumerate(items[:400]):
        if not isinstance(item, Line):
            continue
        text = item.text.strip("* ")
        folded = re.sub(r"\s", " ", fold(text)).strip(" .:")
        squeezed = folded.replace(" ", "")
        if (folded in _FOLDED_KINDS or squeezed == "kehoach") and text.upper() == text:
            kind = _FOLDED_KINDS.get(folded, "KẾ HOẠCH")
            if kind == "KẾ HOẠCH" or not covers:
                covers.append((index, kind, None))
            if kind == "KẾ HOẠCH":
                break
            continue
        for kind in DOCUMENT_KINDS:
            if text.startswith(kind) and len(text) > len(kind) + 3 and index < 40:
                raw = plain(item.runs)
                place = raw.find(kind) + len(kind)
                rest = Line(cut(item.runs, place), "", item.centred, 0, None, item.column, item.part, item.landscape)
                if not covers:
                    covers.append((index, kind, rest))
                break
    if not covers:
        return -1, "", None
    if len(covers) > 1 and covers[-1][1] == "KẾ HOẠCH" and covers[0][1] == "QUYẾT ĐỊNH":
        return covers[-1]
    return covers[0]


def _without_kind(items: Sequence[Item]) -> tuple[int, list[Line]]:
    """Find the end of the letterhead where the document does not say what it is."""
    last = -1
    for index, item in enumerate(items[:15]):
        if isinstance(item, Line) and re.search(
            r"cong hoa xa hoi|doc lap - tu do|^so\s*:|\bngay\b.*\bthang\b.*\bnam\b.{0,6}$", fold(item.text)
        ):
            last = index
    return last, [item for item in items[: last + 1] if isinstance(item, Line)]


def _title(items: Sequence[Item], source: Source) -> tuple[str, int]:
    """Return the subject and how many items it takes."""
    parts: list[str] = []
    first: Line | None = None
    used = 0
    for item in items:
        if not isinstance(item, Line):
            break
        text = item.text.strip("* ")
        if _ATTACHED.match(fold(text)) and parts:
            break
        if re.fullmatch(r"[\s\-–—_=*.]+", text):
            used += 1
            continue
        if first is not None and not _title_goes_on(parts, first, item, source):
            break
        if first is None and (find_marker(text).shape is Shape.ROMAN or _LEAD_IN.search(fold(text)) and is_basis(text)):
            break
        first = first or item
        parts.append(text)
        used += 1
        if len(parts) > 12:
            break
    return " ".join(parts), used


def _title_goes_on(parts: list[str], first: Line, item: Line, source: Source) -> bool:
    text = item.text
    before = parts[-1]
    shape = find_marker(text).shape
    if shape not in {Shape.NONE, Shape.PAREN} or text.startswith("("):
        return False
    if item.joins is True:
        return True
    upper_first = _upper(parts[0])
    if upper_first:
        return _upper(text)
    if _upper(text):
        return False
    bold_first, bold_here = bold_share(first.runs) > 0.6, bold_share(item.runs) > 0.6
    if bold_first != bold_here:
        return False
    if is_basis(text) and (item.gap or not source.wrapped or text.endswith((";", ":", "."))) and not text[:1].islower():
        return bold_first and bold_here and item.centred and not text.endswith((";", ":", "."))
    if _LEAD_IN.search(fold(text)) or text.endswith((";", ":")):
        return False
    if first.centred and item.centred:
        return not text.endswith(".")
    if bold_first and bold_here:
        return len(text) < 200 and not text.endswith(".")
    if (
        text[:1].islower()
        or before.endswith((",", "-", "–"))
        or before.split()[-1].lower() in {"của", "và", "về", "các", "trên", "năm"}
    ):
        return True
    if _TITLE_GOES_ON.match(text) and len(text) < 80:
        return True
    return (
        source.wrapped
        and item.gap == 0
        and len(text) < 90
        and not is_basis(text)
        and not first.centred
        and item.joins is None
        and (len(before) > 40 and not re.search(r"[.;:]$", text))
    )


def _zones(items: list[Item]) -> tuple[list[Item], list[Line], list[Item]]:
    """Split what follows the title into body, ending and appendices."""
    start = _ending_start(items)
    stop = _ending_stop(items, start)
    ending = [item for item in items[start:stop] if isinstance(item, Line)]
    return items[:start], ending, items[stop:]


def _ending_start(items: Sequence[Item]) -> int:
    receiving = next((i for i, item in enumerate(items) if isinstance(item, Line) and opens_recipients(item.text)), -1)
    if receiving < 0:
        closing = max(
            (i for i, item in enumerate(items) if isinstance(item, Line) and item.text.endswith("./.")), default=-1
        )
        for index, item in enumerate(items):
            if index > closing and isinstance(item, Line) and is_signature_line(item.text):
                return index
        return closing + 1 if closing >= 0 and _looks_final(items[closing + 1 :]) else len(items)
    start = receiving
    seen = False
    for index in range(receiving - 1, max(receiving - 14, -1), -1):
        item = items[index]
        if not isinstance(item, Line) or len(item.text) > 90 or item.text.endswith("./."):
            break
        bare = item.text.strip("* ")
        if is_signature_line(bare):
            start, seen = index, True
        elif (
            not (_NAME.match(bare) or bare.isupper() or bare.startswith("(") or bare.startswith("["))
            or find_marker(bare).shape is not Shape.NONE
        ):
            break
        elif item.column != 0 and items[receiving].column != item.column:  # type: ignore[union-attr]
            start = index
    del seen
    return start


def _looks_final(items: Sequence[Item]) -> bool:
    return bool(items) and all(isinstance(item, Line) and len(item.text) < 60 for item in items[:6])


def _ending_stop(items: Sequence[Item], start: int) -> int:
    titles = named = False
    columns = {item.column for item in items[start:] if isinstance(item, Line)}
    part = items[start].part if start < len(items) else 0
    for index in range(start, len(items)):
        item = items[index]
        if isinstance(item, Grid):
            return index
        text = item.text.strip("* ")
        complete = titles and named
        if item.part != part and complete:
            return index
        if (
            index > start
            and opens_appendix(item)
            and not text.endswith(";")
            and not item.text.startswith("-")
            and (complete or item.centred or _upper(text) or item.gap > 1)
        ):
            return index
        if is_signature_line(text) or is_signature_line(re.split(r"\t+|\s{4,}", plain(item.runs).strip())[-1]):
            titles = True
        elif (
            titles
            and _NAME.match(clean(re.split(r"\t+|\s{4,}", plain(item.runs).strip())[-1]))
            and not text.startswith("-")
        ):
            named = True
        if (
            index > start
            and complete
            and len(columns) == 1
            and (
                len(text) > 100
                or fold(text).strip(" .:") in _FOLDED_KINDS
                or find_marker(text).shape in {Shape.ROMAN, Shape.NUMBER}
            )
        ):
            return index
    return len(items)


# --- body ---------------------------------------------------------------------------------------------------------


def _body(read: ReadPlan, items: list[Item], source: Source) -> list[tuple[Block, Para | Grid]]:
    return build_body(_paragraphs(items, wrapped=source.wrapped))


def _paragraphs(items: Sequence[Item], *, wrapped: bool) -> list[Para | Grid]:
    lines = [item for item in items if isinstance(item, Line)]
    measured = joining.layout(lines) if wrapped else joining.Layout(0, joining.layout(lines).pairs)
    out: list[Para | Grid] = []
    run: list[Line] = []

    def flush() -> None:
        for group in joining.join_lines(run, measured):
            para = paragraph(joining.joined(group))
            if para.text or para.marker.text:
                out.append(para)
        run.clear()

    for item in items:
        if isinstance(item, Line):
            run.append(item)
        else:
            flush()
            out.append(item)
    flush()
    return out


def _close(body: list[tuple[Block, Para | Grid]]) -> None:
    """Mark the closing paragraph: the last one of the body, if it is a paragraph of its own."""
    for block, _ in reversed(body):
        if block.kind is BlockKind.TABLE:
            continue
        text = block.text
        if block.kind is BlockKind.PARAGRAPH and (
            text.rstrip().endswith("./.")
            or re.match(r"^(?:tren day la|yeu cau|de nghi|ke hoach nay|trong qua trinh)\b", fold(text))
        ):
            block.kind = BlockKind.CLOSING
        break


def _record(read: ReadPlan, body: Sequence[tuple[Block, Para | Grid]]) -> None:
    shown: set[int] = set()
    for index, (block, origin) in enumerate(body):
        if id(origin) in shown:
            continue
        shown.add(id(origin))
        text = origin.text if isinstance(origin, Grid) else f"{origin.marker.text} {origin.text}".strip()
        kind = "task" if block.task is not None else str(block.kind)
        read.paragraphs.append(SourceParagraph(text, kind, index))


# --- head, ending, appendices -------------------------------------------------------------------------------------


def _fill_head(read: ReadPlan, head: Letterhead, lines: Sequence[Line]) -> None:
    plan = read.plan
    plan.parent = head.parent
    plan.issuer = "\n".join(head.issuer)
    plan.number = head.number
    plan.symbol = head.symbol or plan.symbol
    plan.place = head.place
    plan.dated = head.dated
    plan.urgency = head.urgency
    read.paragraphs.extend(SourceParagraph(line.text, "letterhead") for line in lines)


def _fill_ending(read: ReadPlan, ending: Ending, lines: Sequence[Line]) -> None:
    read.plan.recipients = ending.recipients
    read.plan.signature = ending.signature
    wanted = {fold(text) for text in ending.recipients}
    for line in lines:
        bare = fold(line.text).lstrip("-+* ").rstrip(" ;./")
        recipient = opens_recipients(line.text) or any(bare and bare in text for text in wanted)
        read.paragraphs.append(SourceParagraph(line.printed, "recipient" if recipient else "signature"))


def _add_tasks(plan: Plan, tasks: list[Task]) -> None:
    for task in tasks:
        task.position = len(plan.tasks)
        plan.tasks.append(task)


def _appendices(read: ReadPlan, items: list[Item], source: Source, units: Units, year: int | None) -> None:
    """Append what stands behind the signature; each appendix opens with a block of its own."""
    groups: list[list[Item]] = []
    part: int | None = None
    for item in items:
        own = (
            isinstance(item, Line)
            and opens_appendix(item)
            and (item.centred or _upper(item.text) or len(item.text) < 30)
        )
        fresh = own and not (groups and len(groups[-1]) < 4 and all(isinstance(i, Line) for i in groups[-1]))
        if not groups or fresh or (part is not None and item.part != part and len(groups[-1]) > 3):
            groups.append([])
        groups[-1].append(item)
        part = item.part
    for group in groups:
        head, used = appendix_head(group)
        read.paragraphs.append(SourceParagraph(head.text, str(BlockKind.APPENDIX), len(read.plan.blocks)))
        read.plan.blocks.append(head)
        pairs = build_body(_paragraphs(group[used:], wrapped=source.wrapped), preamble=False)
        for block, origin in pairs:
            index = len(read.plan.blocks)
            read.plan.blocks.append(block)
            if isinstance(origin, Grid):
                tasks = table_tasks(origin, units, year)
                _add_tasks(read.plan, tasks)
            text = origin.text if isinstance(origin, Grid) else origin.text
            read.paragraphs.append(SourceParagraph(text, str(block.kind), index))


def _year(title: str) -> int | None:
    """Return the plan's year: "năm 2026" in the subject, not the end of a period or the date of a cited document."""
    folded = fold(title)
    for match in _YEAR.finditer(folded):
        if not _YEAR_NOT.search(folded[: match.start()]):
            return int(match[1])
    return None


def _upper(text: str) -> bool:
    letters = [c for c in text if c.isalpha()]
    return len(letters) > 1 and sum(c.isupper() for c in letters) > 0.85 * len(letters)


__all__ = ["ReadPlan", "SourceParagraph", "tidy", "understand"]
