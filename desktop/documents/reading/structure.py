"""A file's lines and tables understood as a plan; whatever cannot be placed is listed, never dropped."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from desktop.documents.reading import lines as joining
from desktop.documents.reading import signs
from desktop.documents.reading.appendix import appendix_head, is_task_table, opens_appendix, table_tasks
from desktop.documents.reading.body import build_body
from desktop.documents.reading.duties import Told, Units, assign, mark_closing
from desktop.documents.reading.ending import Ending, is_signature_line, opens_recipients, read_ending
from desktop.documents.reading.headings import Para, paragraph
from desktop.documents.reading.letterhead import Letterhead, read_letterhead, refuse_secret
from desktop.documents.reading.source import Grid, Line, Source, SourceItem, UserNotice, is_upper, tidy
from desktop.documents.reading.zones import (
    find_kind,
    find_title,
    find_zones,
    in_order,
    letter_subject,
    opens_addressees,
    receivers,
    take_addressees,
    without_kind,
)
from desktop.domain.base.errors import QT_TRANSLATE_NOOP
from desktop.domain.base.text import Run, Runs, clean, fold, plain
from desktop.domain.base.text import runs as runs_of
from desktop.domain.plan.plan import Block, BlockKind, Plan, Signature
from desktop.domain.task.task import Task

_WHOLE = {"CÔNG VĂN", "THÔNG BÁO", "THÔNG BÁO KẾT LUẬN", "KẾT LUẬN", "CHỈ THỊ", "QUYẾT ĐỊNH", "CÔNG ĐIỆN"}
"""Papers that give duties in all their text, not in one part of it."""
_WITHOUT_DUTIES = {"GIẤY MỜI", "BIÊN BẢN", "GIẤY ỦY QUYỀN", "PHIẾU CHUYỂN", "TỜ TRÌNH", "THÔNG CÁO", "BÁO CÁO"}
_LINES_OF_HEAD = 8
_HEAD_WORDS = QT_TRANSLATE_NOOP("errors", "Head of the paper: it stands above its name.")
_RECEIVED_WORDS = QT_TRANSLATE_NOOP("errors", "Ending: it stands in the list of those who receive the paper.")
_SIGNED_WORDS = QT_TRANSLATE_NOOP("errors", "Ending: it belongs to who signs.")
_BLANKS, _SHARE_OF_BLANKS = 6, 0.25  # blanks of a form that is not filled in; a draft has a few for number and date
_FIRST_LINES = 25  # where a mark of secrecy is looked for besides the letterhead
_YEAR = re.compile(r"\bnam (?:hoc )?(20\d\d)\b(?!\s*-\s*20)")
_YEAR_NOT = re.compile(
    r"(?:den(?: het)?|tam nhin(?: den)?|dinh huong(?: den)?|tu|sau|truoc|thang \d{1,2}|ngay \d{1,2} thang "
    r"\d{1,2}|/\d{1,2}|luat\b.{0,60}) $"
)


@dataclass
class SourceParagraph:
    """A paragraph of the file, what it was understood as, and the index of its block in the plan (None for a field)."""

    text: str
    kind: str
    block: int | None = None
    zone: str = "body"  # head, cover, title, addressee, body, ending or appendix
    why: tuple[str, ...] = ()  # the reasons of what was decided about it, marked for the context "errors"


@dataclass
class Cover:
    """The decision that a plan is attached to: its name, its subject and its text."""

    kind: str
    title: str
    blocks: list[Block]


@dataclass
class ReadPlan:
    """A plan as read, and all that the person should see before it is saved."""

    plan: Plan
    notices: list[UserNotice] = field(default_factory=list)
    unplaced: list[str] = field(default_factory=list)
    paragraphs: list[SourceParagraph] = field(default_factory=list)
    assignments: list[tuple[str, list[Task]]] = field(default_factory=list)  # unit as printed, its duties
    notes: list[str] = field(default_factory=list)  # footnotes
    unnamed: bool = False  # no name of a kind stands above its subject: it counts as a plan
    gives_no_tasks: bool = False  # an invitation, a report, a form that is not filled in
    signers: list[Signature] = field(default_factory=list)  # where there are several, the last one last
    cover: Cover | None = None  # of a plan that came attached to a decision
    pages: dict[int, int] = field(default_factory=dict)  # of a .pdf of several pages: the page of each block, from 1


def understand(source: Source, name: str) -> ReadPlan:
    """Make a plan of a source; `name` is the file's name, for sentences and for the plan's record."""
    items = in_order(source.items)
    opening = find_kind(items)
    head_end = opening.head if opening is not None else without_kind(items)
    head_lines = [item for item in items[:head_end] if isinstance(item, Line)]
    first_lines = [item for item in items[:_FIRST_LINES] if isinstance(item, Line)]
    refuse_secret([plain(line.runs) for line in [*head_lines, *first_lines]] + source.margin_texts, name)
    read = ReadPlan(Plan("", kind="imported", document_kind=opening.kind if opening else "KẾ HOẠCH", source_file=name))
    read.unnamed = opening is None
    read.notices.extend(source.notices)
    read.unplaced.extend(item.text for item in items[:head_end] if isinstance(item, Grid))
    letter = opening is not None and opening.letter
    if letter:
        subject, head_lines = letter_subject(head_lines)
    head = read_letterhead(head_lines)
    _fill_head(read, head, head_lines)
    if opening is None:
        read.notices.append(
            UserNotice(QT_TRANSLATE_NOOP("errors", "No line with the name of the document (KẾ HOẠCH) was found."))
        )
        after = items[head_end:]
    else:
        after = items[opening.start :]
        if opening.rest is not None:
            after = [opening.rest, *after]
    addressed: list[Line] = []
    if letter:
        title = subject
        addressed, used = take_addressees(after)
    else:
        title, used = find_title(after, source)
        if opening is not None and opens_addressees(next(iter(after[used:]), None), opening.kind):
            addressed, more = take_addressees(after[used:])
            used += more
    read.plan.title = clean(title)
    title_kind = "" if letter else read.plan.document_kind
    reasons = dict.fromkeys(
        [opening.why if opening is not None else "", *(why for line in after[:used] for why in _why(line))]
    )
    why = () if letter else tuple(filter(None, reasons))
    read.paragraphs.append(SourceParagraph(f"{title_kind} {read.plan.title}".strip(), "title", zone="title", why=why))
    body_items, ending_items, appendix_items = find_zones(after[used:])
    cover: list[Block] = []
    if opening is not None and opening.cover != (0, 0):
        cover, ending_items = _take_cover(read, items[slice(*opening.cover)], ending_items, source)
    ending = read_ending(ending_items)
    body = build_body(_paragraphs(body_items, wrapped=source.wrapped))
    blocks = [block for block, _ in body]
    mark_closing(blocks)
    read.plan.year = _year(read.plan.title, head.dated.year) or _year_of_lead(blocks)
    year = read.plan.year or head.dated.year
    silent = _gives_no_duties(read, source)
    whole = read.plan.document_kind in _WHOLE
    receiving = receivers([line.printed for line in addressed])
    alone = receiving[0] if len(receiving) == 1 else ""
    tasks, entries, units = ([], [], Units()) if silent else assign(blocks, year, whole=whole, addressee=alone)
    if read.cover is not None and not silent:
        given = assign(read.cover.blocks, year, whole=read.cover.kind in _WHOLE)[1]
        entries = [*given, *entries]
    read.assignments = [(unit, duties) for _, unit, duties in entries]
    body = _with_notes(body, (Counter(source.notes) - Counter(_all_referred(appendix_items))).elements())
    blocks = [block for block, _ in body]
    _record(read, body, units)
    _fill_ending(read, ending, ending_items)
    greeting = [Block(BlockKind.ADDRESSEE, tidy(_with_marker(line))) for line in addressed]
    for index, line in enumerate(addressed):
        read.paragraphs.insert(
            _before_body(read) + index, SourceParagraph(line.printed, "addressee", index, "addressee")
        )
    for paragraph_ in read.paragraphs:
        if paragraph_.block is not None and paragraph_.kind != "addressee":
            paragraph_.block += len(greeting)
        if paragraph_.block is not None and paragraph_.zone != "cover":
            paragraph_.block += len(cover)
    signing = [Block(BlockKind.SIGNER, runs_of("\n".join(_lines_of(one)))) for one in ending.others]
    if ending.below:
        signing.append(Block(BlockKind.BELOW_NAME, runs_of(ending.below)))
    read.plan.blocks = [*cover, *greeting, *blocks, *signing]
    read.plan.tasks = tasks
    for item_block, item in body:
        if item_block.kind is BlockKind.TABLE and isinstance(item, Grid) and is_task_table(item):
            _add_tasks(read.plan, table_tasks(item, units, year))
    appended = _appendices(read, appendix_items, source, units, year)
    for position, block in enumerate(read.plan.blocks):
        block.position = position
    read.pages = _pages(read.plan.blocks, [*body, *appended], source)
    read.notes = source.notes
    read.unplaced.extend([*head.left_over, *ending.left_over])
    return read


def _gives_no_duties(read: ReadPlan, source: Source) -> bool:
    """Return whether a paper gives nobody a duty, and say so: an invitation, a report, a form that is not filled in."""
    kind = read.plan.document_kind
    texts = [item.text for item in source.items if isinstance(item, Line)]
    blanks = sum(1 for text in texts for _ in signs.BLANK_TO_FILL.finditer(text))
    words = sum(re.search(r"\w{2}", text) is not None for text in texts)
    if kind not in _WITHOUT_DUTIES and (blanks < _BLANKS or blanks < _SHARE_OF_BLANKS * max(words, 1)):
        return False
    form = kind not in _WITHOUT_DUTIES
    notice = (
        QT_TRANSLATE_NOOP("errors", "This is a form that is not filled in: it gives no tasks.")
        if form
        else QT_TRANSLATE_NOOP("errors", "This paper is a “{kind}”: it gives no tasks.")
    )
    read.notices.append(UserNotice(notice, {} if form else {"kind": kind}))
    read.gives_no_tasks = True
    return True


def _lines_of(one: Signature) -> list[str]:
    return [line for line in (one.authority, one.deputy, one.title, one.name) if line]


def _referred(item: SourceItem | Para) -> list[str]:
    """Return the footnotes that a paragraph or a table refers to."""
    if isinstance(item, Grid):
        lines = [line for row in item.rows for cell in row for line in cell]
    else:
        lines = [item.line if isinstance(item, Para) else item]
    return [note for line in lines for note in line.notes]


def _all_referred(items: Iterable[SourceItem]) -> list[str]:
    return [note for item in items for note in _referred(item)]


def _with_notes(body: Sequence[tuple[Block, Para | Grid]], notes: Iterable[str]) -> list[tuple[Block, Para | Grid]]:
    """Put each footnote behind the paragraph that refers to it; one that no paragraph refers to stands at the end."""
    waiting = list(notes)
    out: list[tuple[Block, Para | Grid]] = []
    for index, (block, origin) in enumerate(body):
        out.append((block, origin))
        if index + 1 < len(body) and body[index + 1][1] is origin:
            continue  # a heading with its text on the line
        for note in _referred(origin):
            if note in waiting:
                waiting.remove(note)
                out.append(_note(note))
    out.extend(_note(note) for note in waiting)
    return out


def _note(text: str) -> tuple[Block, Para]:
    line = Line(runs_of(re.sub(r"^\(?\d{1,2}\)?[.\s]\s*(?=\D)", "", text)))
    return Block(BlockKind.NOTE, line.runs), paragraph(line, marked=False)


def _with_marker(line: Line) -> Runs:
    return (Run(f"{line.marker} "), *line.runs) if line.marker else line.runs


def _before_body(read: ReadPlan) -> int:
    """Return where the paragraphs of the body begin in the list of what was read."""
    kinds = [paragraph_.kind for paragraph_ in read.paragraphs]
    return kinds.index("title") + 1 if "title" in kinds else 0


def _take_cover(
    read: ReadPlan, items: Sequence[SourceItem], ending: list[Line], source: Source
) -> tuple[list[Block], list[Line]]:
    """Return the decision that issues the plan as blocks before it, and the lines of the plan's ending.

    The decision's ending serves a plan that has none of its own.
    """
    read.notices.append(
        UserNotice(
            QT_TRANSLATE_NOOP(
                "errors", "The plan is attached to a decision: the decision is kept, and printed before the plan."
            )
        )
    )
    subject, used = find_title(items[1:], source)
    end = _own_head(items)
    body, own_ending, rest = find_zones(items[1 + used : end])
    told = {fold(line) for line in read.plan.issuer.split("\n")}
    again = [item for item in items[end:] if signs.COUNTRY.is_in(item.text) or signs.MOTTO.is_in(item.text)
             or fold(item.text) in told]  # fmt: skip
    rest = [*rest, *(item for item in items[end:] if item not in again)]
    texts = [runs_of(item.text) for item in items[:1]]
    texts.append(runs_of(clean(subject)))
    paragraphs = _paragraphs(body, wrapped=source.wrapped)
    read.cover = Cover(clean(items[0].text), clean(subject), [block for block, _ in build_body(paragraphs)])
    texts += [_with_marker_of(part) if isinstance(part, Para) else runs_of(part.text) for part in paragraphs]
    if ending:
        texts += [tidy(_with_marker(line)) for line in own_ending]
    texts += [runs_of(item.text) for item in [*rest, *again] if item.text]
    blocks = [Block(BlockKind.COVER, text) for text in texts if plain(text)]
    read.paragraphs.extend(
        SourceParagraph(block.text, str(BlockKind.COVER), index, "cover") for index, block in enumerate(blocks)
    )
    return blocks, ending or own_ending


def _own_head(items: Sequence[SourceItem]) -> int:
    """Return where the attached plan's own letterhead begins, behind the decision's ending; the end where it has none.

    Read as a part of the ending, it took the signer's place.
    """
    country = [place for place, item in enumerate(items) if isinstance(item, Line) and signs.COUNTRY.is_in(item.text)]
    if not country or country[-1] < len(items) - _LINES_OF_HEAD:
        return len(items)
    first = country[-1]
    while first and isinstance(item := items[first - 1], Line) and _names_issuer(item.text):
        first -= 1
    return first


def _names_issuer(text: str) -> bool:
    return is_upper(text) and not is_signature_line(text)


def _with_marker_of(para: Para) -> Runs:
    return (Run(f"{para.marker.text} "), *para.runs) if para.marker.text else para.runs


# --- body ---------------------------------------------------------------------------------------------------------


def _paragraphs(items: Sequence[SourceItem], *, wrapped: bool) -> list[Para | Grid]:
    lines = [item for item in items if isinstance(item, Line)]
    measured = joining.layout(lines)
    if not wrapped and not joining.broken_into_lines(lines, measured):
        measured = joining.Layout(0, measured.pairs, wrapped=wrapped)
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


def _why(item: SourceItem) -> Sequence[str]:
    return item.why if isinstance(item, Line) else ()


def _record(read: ReadPlan, body: Sequence[tuple[Block, Para | Grid]], units: Units) -> None:
    shown: set[int] = set()
    for index, (block, origin) in enumerate(body):
        if id(origin) in shown:
            continue
        shown.add(id(origin))
        text = origin.text if isinstance(origin, Grid) else f"{origin.marker.text} {origin.text}".strip()
        kind = "task" if block.task is not None else str(block.kind)
        joined = [] if isinstance(origin, Grid) else [*origin.line.why, *origin.why]
        why = tuple(dict.fromkeys([*joined, *units.reasons(block)]))
        read.paragraphs.append(SourceParagraph(text, kind, index, why=why))


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
    read.paragraphs.extend(SourceParagraph(line.text, "letterhead", zone="head", why=(_HEAD_WORDS,)) for line in lines)


def _fill_ending(read: ReadPlan, ending: Ending, lines: Sequence[Line]) -> None:
    read.plan.recipients = ending.recipients
    read.plan.signature = ending.signature
    read.signers = [*ending.others, ending.signature] if ending.others else []
    wanted = {fold(text) for text in ending.recipients}
    for line in lines:
        bare = fold(line.text).lstrip("-+* ").rstrip(" ;./")
        recipient = opens_recipients(line.text) or any(bare and bare in text for text in wanted)
        kind, why = ("recipient", _RECEIVED_WORDS) if recipient else ("signature", _SIGNED_WORDS)
        reasons = tuple(dict.fromkeys([*line.why[-1:], why]))
        read.paragraphs.append(SourceParagraph(line.printed, kind, zone="ending", why=reasons))


def _add_tasks(plan: Plan, tasks: list[Task]) -> None:
    """Add the tasks of a table; a row that tells a duty of the text again only completes it."""
    placed = {id(block.task) for block in plan.blocks}
    told = Told([task for task in plan.tasks if id(task) in placed])
    for task in tasks:
        if not told.again(task):
            task.position = len(plan.tasks)
            plan.tasks.append(task)


def _pages(blocks: Sequence[Block], origins: Sequence[tuple[Block, Para | Grid]], source: Source) -> dict[int, int]:
    """Return on which page of a .pdf each block begins; none where there is one page, or the file has no pages."""
    if not any(isinstance(item, Line) and item.page for item in source.items):
        return {}
    found = {id(block): _first_line(part).page + 1 for block, part in origins}
    return {index: found[id(block)] for index, block in enumerate(blocks) if id(block) in found}


def _first_line(part: Para | Grid) -> Line:
    lines = [part.line] if isinstance(part, Para) else [line for row in part.rows for cell in row for line in cell]
    return next(iter(lines), Line(()))


def _appendices(
    read: ReadPlan, items: Sequence[SourceItem], source: Source, units: Units, year: int | None
) -> list[tuple[Block, Para | Grid]]:
    """Append what stands behind the signature, and return it; each appendix opens with a block of its own."""
    out: list[tuple[Block, Para | Grid]] = []
    groups: list[list[SourceItem]] = []
    part: int | None = None
    for item in items:
        own = (
            isinstance(item, Line)
            and opens_appendix(item)
            and (item.centred or is_upper(item.text) or len(item.text) < 30)
        )
        fresh = own and not (groups and len(groups[-1]) < 4 and all(isinstance(i, Line) for i in groups[-1]))
        if not groups or fresh or (part is not None and item.part != part and len(groups[-1]) > 3):
            groups.append([])
        groups[-1].append(item)
        part = item.part
    for group in groups:
        head, used = appendix_head(group)
        read.paragraphs.append(SourceParagraph(head.text, str(BlockKind.APPENDIX), len(read.plan.blocks), "appendix"))
        read.plan.blocks.append(head)
        pairs = build_body(_paragraphs(group[used:], wrapped=source.wrapped), preamble=False)
        pairs = _with_notes(pairs, _all_referred(group))
        out.extend(pairs)
        for block, origin in pairs:
            index = len(read.plan.blocks)
            read.plan.blocks.append(block)
            if isinstance(origin, Grid):
                tasks = table_tasks(origin, units, year)
                _add_tasks(read.plan, tasks)
            text = origin.text
            read.paragraphs.append(
                SourceParagraph(
                    text, str(block.kind), index, "appendix", tuple(origin.why if isinstance(origin, Para) else ())
                )
            )
    return out


def _year(title: str, issued: int | None = None) -> int | None:
    """Return the plan's year: "năm 2026" in the subject, not the end of a period or the date of a cited document.

    Of several years the one of issue is meant ("tổng kết năm 2025, nhiệm vụ năm 2026"), else the first.
    """
    folded = fold(title)
    years = [int(match[1]) for match in _YEAR.finditer(folded) if not _YEAR_NOT.search(folded[: match.start()])]
    return issued if issued in years else next(iter(years), None)


def _year_of_lead(blocks: Sequence[Block]) -> int | None:
    """Return the year that the lead-in or the closing gives the plan, where the subject gives none."""
    for block in blocks:
        folded = fold(block.text)
        leads = (
            re.search(r"\b(?:ban hanh|xay dung) ke hoach\b", folded) if block.kind is not BlockKind.CLOSING else None
        )
        if leads or (block.kind is BlockKind.CLOSING and folded.startswith("tren day la")):
            text = folded[leads.start() :] if leads else folded
            found = _year(re.split(r"[;.]|\bso \d", text)[0])
            if found is not None:
                return found
    return None
