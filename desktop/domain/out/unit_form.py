"""A unit's form: its tasks in a workbook that it fills in and sends back, and what it says against the book."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from desktop.domain.base.errors import QT_TRANSLATE_NOOP, UserError
from desktop.domain.base.text import clean_lines, day_words, fold
from desktop.domain.out.workbook import Sender, checksum, office_key
from desktop.domain.task.rows import ProgressChange
from desktop.domain.task.settling import ALL
from desktop.domain.task.task import LONGEST_TEXT, STATUSES, TaskStatus

FORM_SCHEMA = 1
"""Version of the form that is written; a newer one is refused when it comes back."""

_DAY = re.compile(r"(?:ngày\s+)?(\d{1,2})\s*(?:[./-]|tháng)\s*(\d{1,2})\s*(?:[./-]|năm)\s*(\d{4}|\d{2})", re.IGNORECASE)
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[ T]00:00(?::00)?)?")
_NUMBER = re.compile(r"(\d{1,3})(?:[.,](\d+))?\s*%?")
_FIRST_SERIAL, _SERIALS = date(1899, 12, 30), range(36_526, 73_051)
"""Numbers that a spreadsheet shows as the days from 2000 to 2099."""
_TROUBLE = ("#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!", "Err:")


class FormField(StrEnum):
    """What a unit may say of a task."""

    ACKNOWLEDGED = "acknowledged"
    STATUS = "status"
    PERCENT = "percent"
    RESULT = "result"
    DONE_ON = "done_on"
    PRODUCT_NUMBER = "product_number"
    DIFFICULTIES = "difficulties"


OF_TASK = (FormField.ACKNOWLEDGED, FormField.PRODUCT_NUMBER, FormField.DIFFICULTIES)
"""What is said of a task as a whole; the rest is said of each period, where it owes by periods."""
DAYS = (FormField.ACKNOWLEDGED, FormField.DONE_ON)
Values = Mapping[FormField, str]
"""Fields as text: days in ISO, statuses by their keys, percentages as whole numbers; an empty one says nothing."""


@dataclass(frozen=True)
class FormLine:
    """A row of a form. `key` is that of the task, or of what it owes for a period ("17", "17.2026-Q3").

    `text` is what tells the row from others to a reader; `values` are those of the book when the form was made, one
    for each field that is open.
    """

    key: str
    text: str
    source: str = ""
    due: str = ""
    product: str = ""
    values: Values = field(default_factory=dict)

    @property
    def task_id(self) -> int:
        """Return the task."""
        return int(self.key.partition(".")[0])

    @property
    def period(self) -> str:
        """Return the period, empty for the task as a whole."""
        return self.key.partition(".")[2]


@dataclass(frozen=True)
class UnitForm:
    """The form of a unit, made on a day and asked back by another. `code` tells it from all other forms.

    `purpose` names the report that it is for, with the last day of its figures and the day due.
    """

    sender: Sender
    unit_id: int
    unit: str
    code: str
    made_on: date
    back_by: date
    lines: tuple[FormLine, ...]
    purpose: str = ""


def form_stamp(form: UnitForm) -> dict[str, str]:
    """Return what the hidden sheet says: what it is, whose, and each row as it went out."""
    out = {
        "schema": "form",
        "version": str(FORM_SCHEMA),
        "office": office_key(form.sender),
        "issuer": form.sender.issuer,
        "unit": str(form.unit_id),
        "unit-name": form.unit,
        "code": form.code,
        "made": form.made_on.isoformat(),
        "back": form.back_by.isoformat(),
        "lines": str(len(form.lines)),
    }
    for line in form.lines:
        row = [line.text, line.source, line.due, {key.value: value for key, value in line.values.items()}]
        out[f"row:{line.key}"] = json.dumps(row, ensure_ascii=False)
    return out | {"checksum": checksum([list(pair) for pair in out.items()])}


@dataclass(frozen=True)
class Said:
    """What stands in a cell that a unit fills in, and where ("F12"). `shown_as` is the cell's own form of numbers.

    `area` is that of a cell that was joined with those of other rows ("F12:F13").
    """

    value: object
    cell: str
    shown_as: str = ""
    area: str = ""


@dataclass(frozen=True)
class SentRow:
    """A row of a form that came back, as it stands in the sheet."""

    key: str
    text: str
    due: str
    cell: str  # of its text
    said: Mapping[FormField, Said]


@dataclass(frozen=True)
class WrongCell:
    """A cell that cannot be taken, with the sentence that says why."""

    cell: str
    why: UserError
    key: str = ""


@dataclass(frozen=True)
class SentForm:
    """A form that came back: what it was, what it says by row, and the cells that cannot be taken."""

    name: str
    sha256: str
    unit_id: int
    unit: str
    code: str
    made_on: date
    lines: Mapping[str, FormLine]
    said: Mapping[str, Values]
    cells: Mapping[tuple[str, FormField], str]
    wrong: tuple[WrongCell, ...] = ()
    notes: tuple[UserError, ...] = ()


@dataclass(frozen=True)
class Difference:
    """A field that a form says otherwise than the office's book."""

    key: str
    field: FormField
    base: str  # when the form was made
    now: str
    said: str
    cell: str = ""

    @property
    def conflict(self) -> bool:
        """Return whether it was changed in the book as well, since the form was made."""
        return self.now != self.base


def read_stamp(stamp: Mapping[str, str], name: str, office: Sender) -> UnitForm:
    """Return the form as it went out from what its hidden sheet says; raise UserError for what is none of this office.

    A form whose hidden sheet was changed by hand is refused: nothing in it can be trusted.
    """
    if stamp.get("schema") != "form":
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors",
                "{name} is no form that this program made. Ask the unit for the form itself; "
                "read a workbook of tasks by “New plan”.",
            ),
            name=name,
        )
    if not stamp.get("version", "").isdecimal() or int(stamp["version"]) > FORM_SCHEMA:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "{name} was made by a newer version of the program. Install that to read it."),
            name=name,
        )
    if stamp.get("office") != office_key(office):
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "{name} is a form of another office: {office}."),
            name=name,
            office=stamp.get("issuer", "?"),
        )
    rest = {key: value for key, value in stamp.items() if key != "checksum"}
    try:
        if stamp["checksum"] != checksum([list(pair) for pair in rest.items()]):
            rest = {}
        lines = []
        for key, value in rest.items():
            if key.startswith("row:"):
                text, source, due, values = json.loads(value)
                known = {FormField(part): str(said) for part, said in values.items()}
                lines.append(FormLine(key.removeprefix("row:"), text, source, due, values=known))
        made, back = (date.fromisoformat(rest[key]) for key in ("made", "back"))
        return UnitForm(office, int(rest["unit"]), rest["unit-name"], rest["code"], made, back, tuple(lines))
    except (ValueError, KeyError, TypeError):
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors",
                "The hidden sheet of {name} was changed, so its rows cannot be told. Send the unit a new form.",
            ),
            name=name,
        ) from None


def understand(
    form: UnitForm, rows: Sequence[SentRow], words: Mapping[str, TaskStatus], today: date, name: str, sha256: str
) -> SentForm:
    """Return what the rows of a form say. `words` are those of the statuses, folded.

    A row belongs to the task whose text it shows; its key only helps, because sorting may have torn it from its row.
    What cannot be told for sure is a wrong cell, never a guess; an empty cell says nothing. What is done on a day
    that is wrong is not taken as done; without a day it is as of `today`.
    """
    said: dict[str, dict[FormField, str]] = {}
    cells: dict[tuple[str, FormField], str] = {}
    wrong: list[WrongCell] = []
    notes: list[UserError] = []
    lines = {line.key: line for line in form.lines}
    owners = [_owner(row, lines) for row in rows]
    twice = {key for key, count in Counter(filter(None, owners)).items() if count > 1}
    for row, key in zip(rows, owners, strict=True):
        filled = {part: what for part, what in row.said.items() if not _empty(what.value)}
        if key is None:
            if filled and (row.text or row.key):
                wrong.append(WrongCell(row.cell, UserError(
                    QT_TRANSLATE_NOOP("errors", "This text is not that of a task of the form, so the row is left out."),
                )))  # fmt: skip
            elif filled:
                notes.append(UserError(
                    QT_TRANSLATE_NOOP("errors", "The row at {cell} names no task of the form and is left out."),
                    cell=row.cell,
                ))  # fmt: skip
            continue
        found: dict[FormField, str] = {}
        failed: set[FormField] = set()
        for part, what in filled.items():
            if part not in lines[key].values:
                if _plain(what.value):
                    notes.append(UserError(
                        QT_TRANSLATE_NOOP("errors", "The cell {cell} is not to be filled in and is left out."),
                        cell=what.cell,
                    ))  # fmt: skip
                continue
            try:
                found[part] = _value(part, what, words, today)
            except UserError as error:
                wrong.append(WrongCell(what.cell, error, key))
                failed.add(part)
                continue
            cells[key, part] = what.cell
        if FormField.DONE_ON in failed:  # done, but on which day? that of the taking would be a guess
            for part, done in ((FormField.STATUS, TaskStatus.DONE), (FormField.PERCENT, str(ALL))):
                if found.get(part) == done:
                    found.pop(part)
        _agree(found, lines[key], cells, wrong)
        if _is_done(found) and not _is_done(lines[key].values) and not found.get(FormField.DONE_ON):
            found[FormField.DONE_ON] = today.isoformat()  # what would be put down is shown, to be left out or corrected
        if key in twice and said.get(key, found) != found:
            wrong.append(WrongCell(row.cell, UserError(
                QT_TRANSLATE_NOOP("errors", "The task stands in the form twice with different words; none is taken."),
            ), key))  # fmt: skip
            said[key] = {}
            continue
        said.setdefault(key, found)
    broken = {item.key for item in wrong if item.key in twice}
    return SentForm(
        name, sha256, form.unit_id, form.unit, form.code, form.made_on, lines,
        {key: values for key, values in said.items() if key not in broken}, cells, tuple(wrong), tuple(notes),
    )  # fmt: skip


def _owner(row: SentRow, lines: Mapping[str, FormLine]) -> str | None:
    """Return the key of the line that a row shows, None where that is not sure."""
    text = _bare(row.text)
    if not text:
        return None
    same = [line for line in lines.values() if _bare(line.text) == text]
    if any(line.key == row.key for line in same):
        return row.key
    if len(same) > 1:
        same = [line for line in same if _bare(line.due) == _bare(row.due)]
    return same[0].key if len(same) == 1 else None


def _bare(text: str) -> str:
    return " ".join(fold(text).split()).strip(" .;")


def _empty(value: object) -> bool:
    return value is None or (isinstance(value, str) and not clean_lines(value))


def _plain(value: object) -> str:
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return clean_lines(str(value))


def _value(part: FormField, what: Said, words: Mapping[str, TaskStatus], today: date) -> str:
    """Return a cell's value as text; raise UserError for one that cannot be meant."""
    value = what.value
    if what.area:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "The cells {area} were merged into one, so it is not told whose this is. "
                                        "Unmerge them and fill in each row."),
            area=what.area,
        )  # fmt: skip
    if isinstance(value, str) and value.strip().startswith(_TROUBLE):
        raise UserError(QT_TRANSLATE_NOOP("errors", "The cell holds the error {value}."), value=value.strip())
    if part in DAYS:
        return _day(value, today).isoformat()
    if part is FormField.PERCENT:
        return str(_percent(value, what.shown_as))
    if part is FormField.STATUS:
        status = words.get(_bare(_plain(value)))
        if status is None:
            raise UserError(
                QT_TRANSLATE_NOOP("errors", "“{value}” is no state of the list. Choose one from the list."),
                value=_plain(value)[:40],
            )
        return status.value
    if isinstance(value, date):
        return f"{value:%d/%m/%Y}"
    text = _plain(value)
    if len(text) > LONGEST_TEXT:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "The text has {count} letter{count:|s}, more than {limit}. Shorten it."),
            count=len(text),
            limit=LONGEST_TEXT,
        )
    return text


def _day(value: object, today: date) -> date:
    day: date | None = None
    if isinstance(value, date):
        day = date(value.year, value.month, value.day)
    elif isinstance(value, (int, float)) and int(value) in _SERIALS:
        day = _FIRST_SERIAL + timedelta(days=int(value))
    else:
        text = _plain(value)
        written, iso = _DAY.fullmatch(text), _ISO.fullmatch(text)
        parts = iso.groups() if iso else written.groups()[::-1] if written else None
        if parts is None:
            raise UserError(
                QT_TRANSLATE_NOOP("errors", "“{value}” is no date. Write it as dd/mm/yyyy."), value=text[:40]
            )
        year, month, number = map(int, parts)
        try:
            day = date(year + 2000 if year < 100 else year, month, number)
        except ValueError:
            raise UserError(QT_TRANSLATE_NOOP("errors", "{value} is not in the calendar."), value=text[:40]) from None
    if day > today:
        raise UserError(QT_TRANSLATE_NOOP("errors", "{value} has not come yet."), value=day_words(day))
    if day.year < today.year - 5:
        raise UserError(QT_TRANSLATE_NOOP("errors", "{value} lies too far back."), value=day_words(day))
    return day


def _percent(value: object, shown_as: str) -> int:
    text = _plain(value)
    number: float | None = None
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        share = "%" in shown_as or not float(value).is_integer()
        number = value * 100 if share and 0 <= value <= 1 else float(value)
    elif (match := _NUMBER.fullmatch(text)) is not None:
        number = float(f"{match[1]}.{match[2] or 0}")
    if number is None or not 0 <= number <= ALL:
        raise UserError(QT_TRANSLATE_NOOP("errors", "“{value}” is no percentage from 0 to 100."), value=text[:40])
    return round(number)


def _is_done(values: Mapping[FormField, str]) -> bool:
    return values.get(FormField.STATUS) == TaskStatus.DONE or values.get(FormField.PERCENT) == str(ALL)


def _agree(
    found: dict[FormField, str], line: FormLine, cells: Mapping[tuple[str, FormField], str], wrong: list[WrongCell]
) -> None:
    """Let status, percentage and day of completion say one thing, else none of those that were changed is taken.

    Who changed one of them and left the others as they were printed has said what is new.
    """
    changed = {part for part in (FormField.STATUS, FormField.PERCENT, FormField.DONE_ON)
               if found.get(part, line.values.get(part, "")) != line.values.get(part, "")}  # fmt: skip
    done = {
        FormField.STATUS: found.get(FormField.STATUS) == TaskStatus.DONE,
        FormField.PERCENT: found.get(FormField.PERCENT) == str(ALL),
        FormField.DONE_ON: True,
    }
    if len({done[part] for part in changed}) > 1:
        part = next(item for item in (FormField.DONE_ON, FormField.PERCENT, FormField.STATUS) if item in changed)
        why = UserError(QT_TRANSLATE_NOOP("errors", "State, progress and day of completion do not agree."))
        wrong.append(WrongCell(cells[line.key, part], why, line.key))
        for other in changed:
            found.pop(other)
        return
    status = found.get(FormField.STATUS)
    fixed = STATUSES[TaskStatus(status)].percent if status and FormField.STATUS in changed else None
    if fixed is not None and FormField.PERCENT in changed and found[FormField.PERCENT] != str(fixed):
        why = UserError(QT_TRANSLATE_NOOP("errors", "State and progress do not agree."))
        wrong.append(WrongCell(cells[line.key, FormField.PERCENT], why, line.key))
        found.pop(FormField.PERCENT)
        found.pop(FormField.STATUS)


def differences(sent: SentForm, now: Mapping[str, Values]) -> list[Difference]:
    """Return what a form says anew: fields that its unit changed, and that are not so in the book already.

    `now` are the values of the book by row; a row that is gone says nothing.
    """
    out = []
    for key, values in sent.said.items():
        if key not in now:
            continue
        base = sent.lines[key].values
        for part in FormField:
            said = values.get(part, "")
            if said and said != base.get(part, "") and said != now[key].get(part, ""):
                cell = sent.cells.get((key, part), "")
                out.append(Difference(key, part, base.get(part, ""), now[key].get(part, ""), said, cell))
    return out


def change_of(accepted: Sequence[Difference]) -> ProgressChange:
    """Return the report of progress that some fields of one row make."""
    said = {item.field: item.said for item in accepted}
    days = {part: date.fromisoformat(said[part]) for part in DAYS if part in said}
    return ProgressChange(
        status=TaskStatus(said[FormField.STATUS]) if FormField.STATUS in said else None,
        percent=int(said[FormField.PERCENT]) if FormField.PERCENT in said else None,
        result=said.get(FormField.RESULT),
        difficulties=said.get(FormField.DIFFICULTIES),
        done_on=days.get(FormField.DONE_ON),
        product_number=said.get(FormField.PRODUCT_NUMBER),
        received_on=days.get(FormField.ACKNOWLEDGED),
    )
