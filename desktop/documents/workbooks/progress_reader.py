"""Progress workbooks as they come back: what the hidden sheet says, and the rows of the table.

Read with calamine, which takes a tenth of openpyxl's time: a province has thousands of them.
"""

from __future__ import annotations

import hashlib
import io
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from functools import cache, lru_cache
from operator import itemgetter

from xlsxwriter.utility import xl_col_to_name

from desktop.catalogue.words import words
from desktop.documents.safety import damaged
from desktop.documents.workbooks import guard
from desktop.domain.base.errors import QT_TRANSLATE_NOOP, UserError
from desktop.domain.base.period import Period
from desktop.domain.base.text import fold
from desktop.domain.out.consolidation import SentBook, SentLine, place_key
from desktop.domain.out.workbook import SCHEMA, ReportClass

_SEARCHED = 40  # rows in which the heads are looked for
(NUMBER, TEXT, SOURCE, UNIT, SUPPORTING, DUE, RESULT, PRODUCT, STANDING, DONE_ON, LATE, DIFFICULTIES) = range(12)
_KEY, _DEMAND = 100, 101


class NewerError(UserError):
    """Say that a workbook is of a later release."""


class ForeignError(UserError):
    """Say that a sound workbook is none of progress."""


@cache
def _heads() -> Mapping[str, int]:
    heads = {_bare(name): number for number, name in enumerate(words().row("workbook.progress.columns"))}
    return heads | {_bare(words()("workbook.progress.key")): _KEY, _bare(words()("workbook.progress.demand")): _DEMAND}


@cache
def _standings() -> Mapping[str, ReportClass]:
    return {_bare(words()(f"standing.{item.value}")): item for item in ReportClass}


@lru_cache(maxsize=4096)
def _bare(text: str) -> str:
    return " ".join(fold(text).split())


def read_progress(data: bytes, name: str, said: dict[str, str] | None = None) -> SentBook:
    """Return a progress workbook; raise UserError for a damaged one, ForeignError, NewerError.

    `said` gets what the hidden sheet says, of a workbook that is refused, too.
    """
    passed = guard.check(data, name, (guard.STAMP_SHEET, words()("workbook.progress.sheet")))
    import python_calamine  # with the first workbook

    try:
        book = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(data))
        names = book.sheet_names
        stamp = guard.stamp(book.get_sheet_by_name(guard.STAMP_SHEET).to_python()) if guard.STAMP_SHEET in names else {}
    except Exception:  # (a reader in another language has errors of its own)
        raise damaged(name) from None
    if said is not None:
        said.update(stamp)
    period, as_of = _check(stamp, name)
    wanted = words()("workbook.progress.sheet")
    for title in sorted((item for item in names if item != guard.STAMP_SHEET), key=lambda item: item != wanted):
        if title != wanted:  # the sheet was given another name: all must be looked into
            guard.check(data, name)
        try:
            rows = book.get_sheet_by_name(title).to_python(skip_empty_area=False)
        except Exception:
            raise damaged(name) from None
        found = _table(rows)
        if found is not None:
            lines, texts = _lines(rows, *found, stamp, name)
            plans = {key.removeprefix("plan:"): _plan(value) for key, value in stamp.items() if key.startswith("plan:")}
            office, issuer = sender_of(stamp)
            changed = _sum(texts) != stamp.get("checksum")
            content = _sum([office, str(period), *sorted(texts)])
            return SentBook(
                office,
                issuer,
                str(period),
                as_of,
                plans,
                tuple(lines),
                stamp.get("code", ""),
                changed,
                content,
                next(iter(passed), None),
            )
    raise UserError(  # it opens in Excel, so it is not called damaged
        QT_TRANSLATE_NOOP(
            "errors", "The table of tasks in {name} is not found: its heads were changed. Ask for the file again."
        ),
        name=name,
    )


def _check(stamp: Mapping[str, str], name: str) -> tuple[Period, date]:
    if stamp.get("schema") != "progress":
        raise ForeignError(QT_TRANSLATE_NOOP("errors", "{name} is no progress workbook of this program."), name=name)
    version = stamp.get("version", "").removesuffix(".0")
    if not version.isdecimal() or int(version) > SCHEMA:
        raise NewerError(
            QT_TRANSLATE_NOOP("errors", "{name} was made by a newer version of the program. Install that to read it."),
            name=name,
        )
    if int(version) < SCHEMA or "office" not in stamp:
        raise ForeignError(
            QT_TRANSLATE_NOOP(
                "errors", "{name} was made by an old version of the program. Ask for it from the present one."
            ),
            name=name,
        )
    try:
        return Period.parse(stamp["period"]), date.fromisoformat(stamp["as_of"])
    except (KeyError, ValueError, UserError):
        raise damaged(name) from None


def sender_of(stamp: Mapping[str, str]) -> tuple[str, str]:
    """Return the key of the office that a workbook is of, and its name."""
    level, name = stamp.get("level", ""), stamp.get("name", "")
    return place_key(level, name, stamp.get("province", ""), stamp.get("code", "")), _office_name(stamp)


def _office_name(stamp: Mapping[str, str]) -> str:
    return f"{stamp.get('level', '')} {stamp.get('name', '')}".strip() or stamp.get("issuer", "")


def _plan(value: str) -> tuple[str, str, str]:
    number, _, rest = value.partition("|")
    day, _, title = rest.partition("|")
    return number, day, title


def _table(rows: Sequence[Sequence[object]]) -> tuple[int, dict[int, int]] | None:
    """Return the row after the heads and the place of each column; None where there is no table."""
    heads = _heads()
    for at, row in enumerate(rows[:_SEARCHED]):
        places: dict[int, int] = {}
        for column, value in enumerate(row):
            number = heads.get(_bare(value)) if isinstance(value, str) and value else None
            if number is not None:
                places.setdefault(number, column)
        if {TEXT, UNIT, STANDING, _KEY} <= places.keys():
            return at + 1, places
    return None


def _lines(
    rows: Sequence[Sequence[object]], first: int, places: Mapping[int, int], stamp: Mapping[str, str], name: str
) -> tuple[list[SentLine], list[str]]:
    """Return the rows of the table, and their cells as the sum over them counts them."""
    standings, lines, texts = dict(_standings()), [], []
    at = [places.get(number, -1) for number in (_KEY, TEXT, SOURCE, UNIT, SUPPORTING, DUE, RESULT, PRODUCT, STANDING,
                                                DONE_ON, DIFFICULTIES, LATE, _DEMAND)]  # fmt: skip
    nobody = _bare(words()("workbook.no-unit"))
    wanted = itemgetter(*at)  # all rows are as long; what is in no column is the empty cell behind the last one
    for number, row in enumerate(rows[first:], start=first + 1):
        cells = [value.strip() if isinstance(value, str) else _text(value) for value in wanted([*row, ""])]
        key, text, source, unit, supporting, due, result, product, word, done_on, difficulties, late, demand = cells
        if not text:
            if any(cells[2:11]):
                raise _wrong(name, places[TEXT], number, text)
            continue
        standing = standings.get(word)
        if standing is None:
            standing = standings.get(_bare(word))
            if standing is None:
                raise _wrong(name, places[STANDING], number, word)
            standings[word] = standing
        days = int(float(late)) if late and _number(late) else None
        lead = "" if _bare(unit) == nobody else unit  # what the table says where nobody leads is no unit
        lines.append(SentLine(key, text, source, lead, supporting, due, result, product, standing, done_on, days,
                              difficulties, demand))  # fmt: skip
        texts.append("\x1f".join(cells[:11]))
    if not lines and stamp.get("lines", "0").removesuffix(".0") not in {"0", ""}:
        raise damaged(name)
    return lines, texts


def _number(text: str) -> bool:
    return text.lstrip("-").replace(".", "", 1).isdecimal() and len(text) < 9


def _text(value: object) -> str:
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return "" if value is None else str(value)


def _wrong(name: str, column: int, row: int, value: str) -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP("errors", "{name}: the cell {cell} says “{value}”, which cannot be counted."),
        name=name,
        cell=f"{xl_col_to_name(column)}{row}",
        value=value[:40],
    )


def _sum(rows: Sequence[str]) -> str:
    """Return the sum over rows whose cells are joined already, as `checksum` makes it."""
    return hashlib.sha256("\x1e".join(rows).encode()).hexdigest()
