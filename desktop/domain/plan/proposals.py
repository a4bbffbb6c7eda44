"""From a kind of plan to a plan: the wizard's proposals as pure functions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta

from desktop.domain.base.text import clean, date_words, day_words, fold, runs
from desktop.domain.office.office import (
    REPORT_HALF,
    REPORT_YEAR,
    LegalDocument,
    Level,
    Office,
    Unit,
    UnitGroup,
)
from desktop.domain.office.place_names import placed
from desktop.domain.office.unit_names import finder, full_name
from desktop.domain.office.villages import usual_village_word
from desktop.domain.plan.duty import task_from_words
from desktop.domain.plan.plan import Block, BlockKind, Plan, Signature, renumber
from desktop.domain.plan.recipients import recipients_for, taking_part
from desktop.domain.plan.template import Duty, PlanTemplate, Section, Topic
from desktop.domain.task.task import Task

_REQUEST = "Đề nghị "
_COMMITTEE = "ỦY BAN NHÂN DÂN"
_DEPUTY = "PHÓ CHỦ TỊCH"
_FRIDAY = 4
_RESIDENTS = {
    Level.SPECIAL_ZONE: "thôn, tổ dân phố", Level.DISTRICT: "xã, thị trấn", Level.PROVINCE: "xã, phường, đặc khu",
}  # fmt: skip
_PARTY = {"thành phố": "Thành ủy", "thị xã": "Thị ủy"}
_DISTRICTS = ("quận", "thị xã", "thành phố")


_FROM_OCTOBER = 10


def usual_year(today: date) -> int:
    """Return the year that offices plan on a day: from October on the next one, before that the one that runs."""
    return today.year + (today.month >= _FROM_OCTOBER)


def fill(text: str, office: Office, year: int) -> str:
    """Return a template's text with its placeholders filled (see `template.PLACEHOLDERS`)."""
    city = in_city(office.province)
    level = level_word(office)
    above = "Trung ương" if office.level is Level.PROVINCE else "thành phố" if city else "tỉnh"
    # A province carries its own capitals ("Thành phố Hồ Chí Minh").
    name = office.province if office.level is Level.PROVINCE else placed(level, office.name)
    half, whole = office.report_half or REPORT_HALF, office.report_year or REPORT_YEAR
    return text.format(
        office=name,
        office_place=office.name,
        office_full=office_full(office),
        level=level,
        province=office.province,
        parent_level=above,
        party_above="Thành ủy" if city else "Tỉnh ủy",
        year=year,
        last_year=year - 1,
        next_year=year + 1,
        fa_body=office.affairs_body or f"cơ quan phụ trách công tác đối ngoại của {above}",
        info_body=office.information_body or f"cơ quan phụ trách công tác thông tin đối ngoại của {above}",
        report_h1=half,
        report_year=whole,
        units_h1=handed_in(half, year),
        units_year=handed_in(whole, year),
        residents=_RESIDENTS.get(office.level) or usual_village_word(office.level, office.province),
    )


def handed_in(due: str, year: int) -> str:
    """Return by when units hand in for a report that is due on a day ("20/6"): two working days before it."""
    day, _, month = due.partition("/")
    left, at = 2, date(year, int(month), int(day))
    while at.weekday() > _FRIDAY:
        at -= timedelta(days=1)
    while left:
        at -= timedelta(days=1)
        left -= at.weekday() <= _FRIDAY
    return day_words(at).rpartition("/")[0]


def in_city(province: str) -> bool:
    """Return whether a province is a city under the central government."""
    return province.lower().startswith("thành phố")


def recipients_of(template: PlanTemplate, office: Office, year: int) -> list[str]:
    """Return the recipients that a kind of plan names; one whom the office has not named yet is none."""
    unknown = [
        place
        for place, body in (("{fa_body}", office.affairs_body), ("{info_body}", office.information_body))
        if not body
    ]
    lines = [line for line in template.recipients if not any(place in line for place in unknown)]
    filled = [fill(line, office, year) for line in lines]
    return [f"{line[:1].upper()}{line[1:]}" for line in filled]


def level_word(office: Office) -> str:
    """Return the word of the office's level within a sentence: "xã"; of a district and a province as they are named.

    The letterhead tells a quận, a thị xã or a thành phố from a huyện.
    """
    if office.level is Level.PROVINCE:
        return "thành phố" if in_city(office.province) else "tỉnh"
    last = office.issuer.rpartition("\n")[2].lower()
    return next((word for word in _DISTRICTS if last.startswith(word)), office.level.value)


def party_committee(office: Office) -> str:
    """Return the Party committee of the office's level: "Đảng ủy xã", "Huyện ủy", "Thành ủy"."""
    word = level_word(office)
    if office.level not in {Level.DISTRICT, Level.PROVINCE}:
        return f"Đảng ủy {word}"
    return _PARTY.get(word, f"{word[:1].upper()}{word[1:]} ủy")


def office_full(office: Office) -> str:
    """Return the whole name of the body that helps the committee, as a paper names it first."""
    of = "" if office.level is Level.PROVINCE else "Hội đồng nhân dân và "
    return f"Văn phòng {of}Ủy ban nhân dân {level_word(office)}"


def cite(document: LegalDocument) -> str:
    """Return a document's first citation: kind, number, date, issuer, subject (decree 30, appendix I, II.6.b).

    Laws and ordinances go by kind and subject alone.
    """
    if document.kind in {"Luật", "Pháp lệnh", "Bộ luật", "Hiến pháp"}:
        return clean(f"{document.kind} {document.subject}")
    day = ""
    if document.date is not None:
        day = f" {date_words(document.date)}"
    issuer = f" của {document.issuer}" if document.issuer else ""
    return clean(f"{document.kind} số {document.number}{day}{issuer} {document.subject}")


def basis_of(document: LegalDocument) -> str:
    """Return a document as a basis of a plan; the sign at its end is set by `basis_blocks`."""
    return f"Căn cứ {cite(document)}"


def task_of(duty: Duty, office: Office, year: int, units: Sequence[Unit], names: Mapping[str, str]) -> Task:
    """Return a proposed duty as a task. `names` gives the units' names by the catalogue's keys."""
    timing = fill(duty.deadline, office, year) if duty.deadline else ""
    task = task_from_words(
        runs(fill(duty.text, office, year)), unit_named(names[duty.unit], units), year, timing=timing
    )
    task.role, task.supporting = duty.role, [unit_named(names[key], units) for key in duty.supporting]
    task.recurring, task.continuous, task.product = duty.recurring, duty.continuous, duty.product
    return task


def unit_named(name: str, units: Sequence[Unit]) -> Unit:
    """Return the unit with this name among `units`, or a new one."""
    return finder(units)(name) or Unit(name)


def text_blocks(items: Iterable[str]) -> list[Block]:
    """Return paragraphs, and bullets for items that open with "- "."""
    out = []
    for item in items:
        if item.startswith("- "):
            out.append(Block(BlockKind.BULLET, runs(item[2:]), "-"))
        else:
            out.append(Block(BlockKind.PARAGRAPH, runs(item)))
    return out


def topic_blocks(topic: Topic, office: Office, year: int) -> list[Block]:
    """Return a topic as a heading with its text."""
    heading = Block(BlockKind.HEADING, runs(fill(topic.heading, office, year), bold=True), depth=2)
    return [heading, *text_blocks(fill(item, office, year) for item in topic.items)]


def section_blocks(section: Section, office: Office, year: int) -> list[Block]:
    """Return a section's heading, its text and its chosen topics; duties are added by `organisation_blocks`."""
    out = [Block(BlockKind.SECTION, runs(fill(section.heading, office, year), bold=True), depth=1)]
    out += text_blocks(fill(item, office, year) for item in section.items)
    for topic in section.topics:
        if topic.chosen:
            out += topic_blocks(topic, office, year)
    return out


def organisation_blocks(tasks: Sequence[Task]) -> list[Block]:
    """Return one heading a unit with its duties under it, units in the order of their first task.

    Units that may only be asked get "Đề nghị …". One duty alone is a paragraph, several are points a), b), c).
    """
    groups: dict[int, tuple[Unit, list[Task]]] = {}
    for task in tasks:
        if task.unit is not None:
            groups.setdefault(id(task.unit), (task.unit, []))[1].append(task)
    out: list[Block] = []
    for unit, own in groups.values():
        ask = unit.group is UnitGroup.REQUEST and not unit.name.startswith(_REQUEST)
        out.append(
            Block(BlockKind.HEADING, runs(f"{_REQUEST if ask else ''}{full_name(unit.name)}", bold=True), depth=2)
        )
        kind = BlockKind.POINT if len(own) > 1 else BlockKind.PARAGRAPH
        out += [Block(kind, task=task) for task in own]
    return out


def basis_blocks(texts: Sequence[str]) -> list[Block]:
    """Return the bases as they are printed: `;` after each, `.` after the last (decree 30, appendix I, II.6.a)."""
    out = []
    for index, text in enumerate(texts):
        out.append(Block(BlockKind.BASIS, runs(with_sign(text, last=index == len(texts) - 1), italic=True)))
    return out


def with_sign(text: str, *, last: bool) -> str:
    """Return a basis with the sign behind it; none where it leads in to what follows ("… như sau:")."""
    text = clean(text).rstrip(".;, ")
    return text if text.endswith(":") else f"{text}{'.' if last else ';'}"


def signature_forms(office: Office) -> list[Signature]:
    """Return the three forms in use: the chairman for the committee, a deputy for both, a deputy for the chairman."""
    chairman, deputy = office.chairman, (office.deputies or [""])[0]
    return [
        Signature(f"TM. {_COMMITTEE}", "", "CHỦ TỊCH", chairman),
        Signature(f"TM. {_COMMITTEE}", "KT. CHỦ TỊCH", _DEPUTY, deputy),
        Signature("KT. CHỦ TỊCH", "", _DEPUTY, deputy),
    ]


def signer_of(form: Signature, before: str, office: Office) -> str:
    """Return who signs in a form that is chosen where `before` signed: the usual one, unless that one can go on.

    A deputy signs in both forms for deputies; a name that is none of the office's was typed, and stays.
    """
    may_sign = office.deputies if form.title == _DEPUTY else [office.chairman]
    others = [office.chairman, *office.deputies]
    return before if before and (before in may_sign or before not in others) else form.name


def signs_no_longer(signature: Signature, office: Office) -> bool:
    """Return whether somebody signs as chairman or deputy whose name is not the office's, as far as it has any."""
    titled = {"CHỦ TỊCH": [office.chairman], _DEPUTY: office.deputies}.get(clean(signature.title).upper(), [])
    known, name = [fold(person) for person in titled if person], fold(signature.name)
    return bool(known and name) and name not in known


def order_signatures(office: Office) -> list[Signature]:
    """Return who may sign what bodies of the office are told: the head of its own office by order, then the leaders.

    By order only where the working regulation of the office says so (decree 30, article 13). Who has no name there
    stands behind those who have one.
    """
    forms = [Signature("TL. CHỦ TỊCH", "", "CHÁNH VĂN PHÒNG", office.chief), *reversed(signature_forms(office))]
    return sorted(forms, key=lambda form: not form.name)


def request_signatures(office: Office) -> list[Signature]:
    """Return who may sign what Party bodies, the Front and its members are asked: a leader for the committee."""
    chairman, both, _deputy = signature_forms(office)
    return [both, chairman] if office.deputies else [chairman, both]  # no line for a name that nobody has


def draft(template: PlanTemplate, office: Office, year: int, units: Sequence[Unit], names: Mapping[str, str]) -> Plan:
    """Return the plan that a person gets who takes everything that the template proposes.

    `names` gives the names of the catalogue's units by their keys (`catalogue.units.names`). Of `units` the first
    with a name counts, so the office's own go before the catalogue's; one that is in neither is made, once.
    """
    pool = list(units)
    for key in dict.fromkeys(key for duty in template.duties for key in (duty.unit, *duty.supporting)):
        unit = unit_named(names[key], pool)
        if unit not in pool:
            pool.append(unit)
    tasks = [task_of(duty, office, year, pool, names) for duty in template.duties]
    blocks = basis_blocks([fill(text, office, year) for text in template.bases])
    blocks.append(Block(BlockKind.PARAGRAPH, runs(fill(template.lead_in, office, year))))
    for section in template.sections:
        blocks += section_blocks(section, office, year)
        if section.part == "organisation":
            blocks += organisation_blocks(tasks)
    blocks.append(Block(BlockKind.CLOSING, runs(fill(template.closing, office, year))))
    renumber(blocks)
    owners = taking_part(tasks)
    return Plan(
        title=fill(template.title, office, year),
        kind=template.key,
        year=year,
        symbol=f"KH-{office.symbol}",
        issuer=office.issuer,
        parent=office.parent,
        place=office.place,
        blocks=blocks,
        tasks=tasks,
        recipients=recipients_for(recipients_of(template, office, year), owners),
        signature=signature_forms(office)[0],
        assignment_appendix=template.assignment_appendix,
    )
