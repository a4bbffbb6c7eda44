"""A kind of plan as data: what the wizard proposes. The files stand in resources/templates."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.domain.office.office import Level
from desktop.domain.task.task import Recurrence, Role

PLACEHOLDERS = frozenset(
    {
        "office", "office_place", "office_full", "level", "province", "parent_level", "year", "last_year", "next_year",
        "party_above", "fa_body", "info_body", "report_h1", "report_year", "units_h1", "units_year", "residents",
    }
)  # fmt: skip
"""Names that may stand in braces in a template's texts.

`office` "xã Hòa An", `office_place` "Hòa An", `level` "xã", `province` "tỉnh Tuyên Quang", `parent_level` the level
above ("tỉnh", or "thành phố" in a city under the central government), `year`, `last_year` and `next_year` numbers.
`party_above` is the Party committee of the level above ("Tỉnh ủy"), `office_full` the whole name of the office's own
office, `residents` what its villages are called ("thôn"). `fa_body`
and `info_body` are whom it reports to on external affairs and on information abroad, `report_h1` and `report_year` the
days on which these reports are due ("20/6"), `units_h1` and `units_year` those by which its units hand in theirs.
"""


@dataclass(frozen=True)
class Topic:
    """A heading with its proposed text; `items` that open with "- " become bullets, the others paragraphs."""

    heading: str
    items: tuple[str, ...] = ()
    chosen: bool = True  # ticked when the wizard opens


@dataclass(frozen=True)
class Section:
    """A section (I., II. …). `part` tells the wizard what it is for."""

    heading: str
    part: str  # "purpose", "content", "funding" or "organisation" (duties by unit go there)
    items: tuple[str, ...] = ()  # text of the section that stands under no topic
    topics: tuple[Topic, ...] = ()


@dataclass(frozen=True)
class Duty:
    """A proposed task of a unit. `unit` and `supporting` are keys of the unit catalogue."""

    unit: str
    text: str
    role: Role = Role.OWN
    supporting: tuple[str, ...] = ()
    deadline: str = ""  # wording with {year}: "trước ngày 30/11/{year}"
    recurring: tuple[Recurrence, ...] = ()
    continuous: bool = False
    product: str = ""


@dataclass(frozen=True)
class PlanTemplate:
    """A kind of plan. `levels` are the levels it is meant for; `title` is the proposed trích yếu."""

    key: str
    name: str
    summary: str  # a line for the wizard's card
    icon: str  # name of an icon of resources/icons
    levels: tuple[Level, ...]
    title: str
    bases: tuple[str, ...]
    lead_in: str
    sections: tuple[Section, ...]
    duties: tuple[Duty, ...]
    closing: str
    recipients: tuple[str, ...]
    assignment_appendix: bool = False
    offered: tuple[str, ...] = ()  # further bases, for those whom they concern
    hints: tuple[str, ...] = ()  # what is to be compared with the rules of the province before the plan is signed
