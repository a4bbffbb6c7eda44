"""What stands around the text of a plan, its head and foot, changed one thing at a time."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from desktop.domain.base.errors import QT_TRANSLATE_NOOP, UserError
from desktop.domain.base.text import clean, two_digits
from desktop.domain.plan.plan import PartialDate, Plan
from desktop.domain.plan.recipients import in_order
from desktop.domain.plan.superior import name_superior

FIRST_YEAR, LAST_YEAR = 2000, 2100
"""Years that a plan may be of."""


URGENCIES = ("", "KHẨN", "THƯỢNG KHẨN", "HỎA TỐC")
"""Degrees of urgency (Decree 30/2020), the empty one for a plan that is not urgent."""


class HeadField(StrEnum):
    """A part of head or foot; the values are the names of the plan's attributes."""

    TITLE = "title"
    YEAR = "year"
    URGENCY = "urgency"
    SUPERIOR = "superior"
    PARENT = "parent"
    ISSUER = "issuer"
    NUMBER = "number"
    SYMBOL = "symbol"
    PLACE = "place"
    DATED = "dated"
    DRAFTING_UNIT = "drafting_unit"
    SIGNATURE = "signature"
    RECIPIENTS = "recipients"
    APPENDIX = "assignment_appendix"


def head_of(plan: Plan) -> tuple[object, ...]:
    """Return head and foot of a plan as one value."""
    return tuple(list(value) if isinstance(value := getattr(plan, field.value), list) else value for field in HeadField)


def put(plan: Plan, field: HeadField, value: Any) -> None:  # noqa: ANN401 (of the type of the attribute)
    """Change a part of a plan's head or foot, in place, with what follows from it.

    A number may be a figure alone: the symbol is added. Raises UserError for what cannot stand there.
    """
    match field:
        case HeadField.TITLE:
            title = clean(" ".join(str(value).split()))
            if not title:
                raise UserError(QT_TRANSLATE_NOOP("errors", "The plan has no subject. Type what it is about."))
            plan.title = title
        case HeadField.YEAR:
            if value is not None and not FIRST_YEAR <= value <= LAST_YEAR:
                raise UserError(
                    QT_TRANSLATE_NOOP("errors", "{year} is no year for a plan. Type one from 2000 to 2100."),
                    year=value,
                )
            plan.year = value
        case HeadField.SUPERIOR:
            name_superior(plan, value)
        case HeadField.ISSUER:
            issuer = "\n".join(line for line in map(clean, str(value).split("\n")) if line)
            if not issuer:
                raise UserError(
                    QT_TRANSLATE_NOOP("errors", "The letterhead names no office. Type who issues the plan.")
                )
            plan.issuer = issuer
        case HeadField.NUMBER:
            text = clean(str(value)).replace(" ", "")
            plan.number = f"{two_digits(int(text))}/{plan.symbol}" if text.isascii() and text.isdigit() else text
        case HeadField.SYMBOL:
            symbol = clean(str(value)).lstrip("/").strip()
            if not symbol:
                raise UserError(QT_TRANSLATE_NOOP("errors", "The symbol is empty. Type it, for example KH-UBND."))
            if plan.number.endswith(f"/{plan.symbol}"):
                plan.number = f"{plan.number[: -len(plan.symbol)]}{symbol}"
            plan.symbol = symbol
        case HeadField.DATED:
            _date(plan, value)
        case HeadField.RECIPIENTS:
            plan.recipients = in_order(value)
        case HeadField.PARENT | HeadField.PLACE | HeadField.URGENCY | HeadField.DRAFTING_UNIT:
            setattr(plan, field.value, clean(str(value)))
        case HeadField.SIGNATURE:
            plan.signature = value
        case HeadField.APPENDIX:
            plan.assignment_appendix = bool(value)


def _date(plan: Plan, value: PartialDate) -> None:
    """Set the date line; a day must exist in its month as far as both are known."""
    year = value.year
    whole = PartialDate(value.day or 1, value.month or 1, year or FIRST_YEAR)  # a leap year where it is open
    if whole.value is None or (year is not None and not FIRST_YEAR <= year <= LAST_YEAR):
        raise UserError(QT_TRANSLATE_NOOP("errors", "There is no such day. Correct it or leave it open."))
    plan.dated = value
