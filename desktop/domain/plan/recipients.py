"""Who a plan is sent to: full names, why each is there, who is missing; the file copy stands last."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desktop.domain.base.text import clean, fold
from desktop.domain.office.office import Unit, UnitGroup, successors
from desktop.domain.office.unit_names import OTHERS, finder, is_all, protocol
from desktop.domain.plan.plan import BlockKind, Plan
from desktop.domain.task.task import Task

_SECTION = "Các cơ quan, đơn vị có tên tại Mục {number}"


_BY_SECTION = re.compile(
    r"(?:\bcó tên (?:nêu )?tại (?:mục|phần)|^(?:như|theo) (?:tại )?(?:mục|phần|điểm|khoản|điều)"
    r"|^(?:các|những) (?:phòng|ban|ngành|cơ quan|đơn vị|tổ chức)\b[^(]*\b(?:tại|ở|theo) (?:mục|phần|điểm|khoản|điều))"
    r" (?:[IVX]+|\d+)\b",
    re.IGNORECASE,
)
_KIND = r"(?:phòng|ban|ngành|cơ quan|đơn vị)"
_ALL_OF_OURS = re.compile(
    rf"^các {_KIND}\b.*\bthuộc (?:UBND |Ủy ban nhân dân )?(?:xã|phường|đặc khu|thị trấn)\b"
    rf"|^các {_KIND}(?:,? (?:và )?(?:{_KIND}|đoàn thể|chuyên môn|trực thuộc))*\s?(?:\(|$)",
    re.IGNORECASE,
)
_COUNCIL = ("thuong truc", "ban thuong vu")


def names_section(line: str) -> bool:
    """Return whether a recipient stands for all units that are told what to do.

    It does by their section ("… có tên tại Mục IV", "Như Mục IV") or as what belongs to the office ("Các phòng, đơn
    vị thuộc xã", "Các phòng, ban, đơn vị").
    """
    return _BY_SECTION.search(line) is not None or _ALL_OF_OURS.match(line) is not None


def recipients_for(fixed: Sequence[str], units: Iterable[Unit]) -> list[str]:
    """Return the recipients: those of the template, the units that have tasks or take part, the file copy last.

    Who may only be asked stands behind the Party committee and the council, as protocol has it: Party bodies, the
    Front and its members, then the others.
    "Các cơ quan, đơn vị …" is no line of its own: who is meant is listed, unless a line names them by their section.
    """
    copies = [line for line in fixed if fold(line).startswith("luu")]
    lines = [line for line in fixed if line not in copies]
    whole = any(map(names_section, lines))
    at = max((place for place, line in enumerate(lines, 1) if fold(line).startswith(_COUNCIL)), default=0)
    for unit in sorted(units, key=_protocol) if at else units:
        asked = unit.group is UnitGroup.REQUEST
        if is_all(unit) or any(names_unit(line, unit) for line in lines) or (whole and not asked):
            continue
        if asked and at:
            lines.insert(at, unit.name)  # a short name is for lists on the screen, not for an official paper
            at += 1
        else:
            lines.append(unit.name)
    return [*lines, *copies]


def _protocol(unit: Unit) -> int:
    """Return the place of a unit: who may only be asked by protocol, then who is told, as they stand."""
    return protocol(unit.name) if unit.group is UnitGroup.REQUEST else OTHERS + 1


def taking_part(tasks: Sequence[Task]) -> list[Unit]:
    """Return the units that have duties, then those that only take part in them, each once."""
    owners = {fold(task.unit.name): task.unit for task in tasks if task.unit is not None}
    return list({**owners, **{fold(unit.name): unit for task in tasks for unit in task.supporting
                              if fold(unit.name) not in owners}}.values())  # fmt: skip


class Reason(StrEnum):
    """Why somebody is among the recipients."""

    LEADS = "leads"  # has duties of the plan
    SUPPORTS = "supports"  # takes part in duties of others
    ABOVE = "above"  # is reported to
    USUAL = "usual"  # gets every plan of this kind
    ADDED = "added"  # was put in by hand
    READ = "read"  # stands in a plan that was read from a file: there from the first, or put in since
    COPY = "copy"  # the file copy


@dataclass(frozen=True)
class Recipient:
    """A line of the recipients, or one that is missing (not `listed`); `count` is the number of its duties."""

    name: str
    listed: bool
    reason: Reason
    count: int = 0


def is_copy(line: str) -> bool:
    """Return whether a line is the file copy ("Lưu: VT, VP")."""
    return fold(line).startswith("luu")


def in_order(lines: Iterable[str]) -> list[str]:
    """Return the lines without signs and doubles, the file copy last."""
    tidy = (clean(line).lstrip("-–+ ").rstrip(";. ") for line in lines)
    named = list({fold(line): line for line in reversed([line for line in tidy if line])}.values())[::-1]
    return [*(line for line in named if not is_copy(line)), *(line for line in named if is_copy(line))]


def in_full(lines: Iterable[str], units: Sequence[Unit], day: date | None = None) -> list[str]:
    """Return the lines with the full name where a line is nothing but the short one of a unit.

    With a day, whoever has taken over by then stands in the place of a unit that has ended.
    """
    now = successors(units, day) if day is not None else {}
    names = {
        fold(name): now.get(unit.id or 0, unit).name
        for unit in units
        for name in (unit.name, unit.short_name)
        if name and (name == unit.short_name or now.get(unit.id or 0, unit) is not unit)
    }
    return [names.get(fold(line), line) for line in lines]


def reasons(plan: Plan, lines: Sequence[str], usual: Iterable[str], above: str, office: str) -> list[Recipient]:
    """Return the recipients of a plan, `lines`, with why each is there; who is missing stands before the file copy.

    `usual` are those of the plan's kind; a body of `above` (the province) that is none of `office` is reported to.
    """
    proposed = {fold(line) for line in usual}
    led: dict[int, tuple[Unit, int]] = {}
    supported: dict[int, tuple[Unit, int]] = {}
    for task in plan.tasks:
        if task.unit is not None:
            led[id(task.unit)] = (task.unit, led.get(id(task.unit), (task.unit, 0))[1] + 1)
        for unit in task.supporting:
            supported[id(unit)] = (unit, supported.get(id(unit), (unit, 0))[1] + 1)
    place, own = f" {fold(above)} ", f" {fold(office)} "

    def why(line: str) -> Recipient:
        for reason, found in ((Reason.LEADS, led), (Reason.SUPPORTS, supported)):
            for unit, count in found.values():
                if names_unit(line, unit):
                    return Recipient(line, True, reason, count)
        words = f" {fold(line)} "
        if is_copy(line):
            return Recipient(line, True, Reason.COPY)
        if above and place in words and not (office and own in words):
            return Recipient(line, True, Reason.ABOVE)
        if fold(line) in proposed:
            return Recipient(line, True, Reason.USUAL)
        return Recipient(line, True, Reason.READ if plan.source_file else Reason.ADDED)

    missing = [
        Recipient(unit.name, False, Reason.LEADS, count) for unit, count in led.values() if not is_listed(unit, lines)
    ]
    listed = [why(line) for line in lines]
    copies = [item for item in listed if item.reason is Reason.COPY]
    return [*(item for item in listed if item.reason is not Reason.COPY), *missing, *copies]


def is_listed(unit: Unit, lines: Iterable[str]) -> bool:
    """Return whether a unit is among the recipients: by its name, or by its section where it is told what to do."""
    told = unit.group is UnitGroup.ASSIGN
    return is_all(unit) or any(names_unit(line, unit) or (told and names_section(line)) for line in lines)


def by_section(plan: Plan) -> list[str]:
    """Return the recipients with one line for all units that are told what to do, by the section of their duties.

    Who may only be asked keeps a line. They stay as they are where the duties stand in no numbered section.
    """
    first = next((place for place, block in enumerate(plan.blocks) if block.task is not None), None)
    number = "" if first is None else next(
        (block.marker.rstrip(".") for block in reversed(plan.blocks[:first]) if block.kind is BlockKind.SECTION), ""
    )  # fmt: skip
    if not number:
        return list(plan.recipients)
    told = [unit for unit in taking_part(plan.tasks) if unit.group is UnitGroup.ASSIGN]
    rest = [
        line for line in plan.recipients
        if not names_section(line) and not any(names_unit(line, unit) for unit in told)
    ]  # fmt: skip
    named = _SECTION.format(number=number)
    return [*(line for line in rest if not is_copy(line)), named, *(line for line in rest if is_copy(line))]


def by_name(plan: Plan) -> list[str]:
    """Return the recipients with a line for each unit, in the place of one for all of a section."""
    return recipients_for([line for line in plan.recipients if not names_section(line)], taking_part(plan.tasks))


def names_unit(line: str, unit: Unit) -> bool:
    """Return whether a line names a unit by any of its names, also abbreviated or with words in brackets after it.

    "Công an xã (để b/c)", "UBMTTQVN xã".
    """
    return finder([unit])(line.partition("(")[0]) is not None
