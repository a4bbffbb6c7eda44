"""Checking an answers file: an unknown key or a wrong value is named, with what is expected there."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from desktop.domain.base.errors import QT_TRANSLATE_NOOP, UserError
from desktop.domain.plan.plan import BlockKind
from desktop.domain.task.task import Origin, Recurrence, Role

_Check = Callable[[str, Any], None]


def check(answers: dict[str, Any]) -> None:
    """Raise UserError for the first key or value that the wizard does not know."""
    _table(_ANSWERS)("", answers)
    tasks = answers.get("tasks")
    for index, block in enumerate(answers.get("blocks", [])):
        if isinstance(block, dict) and "task" in block and not 0 <= block["task"] < len(tasks or ()):
            raise _wrong(
                f"blocks.{index}.task",
                block["task"],
                QT_TRANSLATE_NOOP("errors", "the place of a duty in “tasks”, counted from 0"),
            )


def _wrong(key: str, value: object, expected: UserError | str) -> UserError:
    shown = repr(value) if not isinstance(value, str) else f"“{value}”"
    return UserError(
        QT_TRANSLATE_NOOP("errors", "The answers hold {value} under “{key}”; expected there: {expected}."),
        key=key, value=shown if len(shown) < 60 else f"{shown[:57]}…",
        expected=UserError(expected) if isinstance(expected, str) else expected,
    )  # fmt: skip


def _is(expected: UserError | str, test: Callable[[Any], bool]) -> _Check:
    def look(key: str, value: Any) -> None:  # noqa: ANN401 (any JSON value)
        if not test(value):
            raise _wrong(key, value, expected)

    return look


def _one_of(*words: str) -> _Check:
    return _is(
        UserError(QT_TRANSLATE_NOOP("errors", "one of {words}"), words=", ".join(f"“{word}”" for word in words)),
        lambda value: value in words,
    )


def _each(item: _Check, expected: str) -> _Check:
    def look(key: str, value: Any) -> None:  # noqa: ANN401
        if not isinstance(value, list):
            raise _wrong(key, value, expected)
        for index, entry in enumerate(value):
            item(f"{key}.{index}", entry)

    return look


def _table(fields: dict[str, _Check], *needed: str) -> _Check:
    def look(key: str, value: Any) -> None:  # noqa: ANN401
        if not isinstance(value, dict):
            raise _wrong(key, value, QT_TRANSLATE_NOOP("errors", "an object {…}"))
        lead = f"{key}." if key else ""
        for name, entry in value.items():
            if name not in fields:
                raise UserError(
                    QT_TRANSLATE_NOOP("errors", "The answers hold an unknown key “{key}”. Known here: {known}."),
                    key=f"{lead}{name}", known=", ".join(fields),
                )  # fmt: skip
            fields[name](f"{lead}{name}", entry)
        for name in needed:
            if name not in value:
                raise _wrong(key, value, UserError(QT_TRANSLATE_NOOP("errors", "an object with “{name}”"), name=name))

    return look


def _or_string(other: _Check) -> _Check:
    def look(key: str, value: Any) -> None:  # noqa: ANN401
        if not isinstance(value, str):
            other(key, value)

    return look


def _whole(value: Any, low: int, high: int) -> bool:  # noqa: ANN401
    return isinstance(value, int) and not isinstance(value, bool) and low <= value <= high


def _open_number(low: int, high: int) -> _Check:
    return _is(
        UserError(QT_TRANSLATE_NOOP("errors", "a number from {low} to {high}, or null"), low=low, high=high),
        lambda value: value is None or _whole(value, low, high),
    )


def _iso(value: Any) -> bool:  # noqa: ANN401
    if value == "":
        return True
    try:
        date.fromisoformat(value)
    except (TypeError, ValueError):
        return False
    return True


def _run(value: Any) -> bool:  # noqa: ANN401
    return (
        isinstance(value, list) and len(value) == 2 and all(isinstance(part, str) for part in value)
        and set(value[1]) <= set("biu")
    )  # fmt: skip


def _text(value: Any) -> bool:  # noqa: ANN401
    return isinstance(value, str) or (isinstance(value, list) and all(map(_run, value)))


_ROWS_OF_TEXTS = QT_TRANSLATE_NOOP("errors", "a list of rows of texts")
_A_DATE = QT_TRANSLATE_NOOP("errors", "a date written as 2026-11-30, or an empty text")
_RECURRENCES = QT_TRANSLATE_NOOP("errors", "a list of recurrences")
_NUMBER_OR_SYMBOL = QT_TRANSLATE_NOOP("errors", "a number or a symbol")
_TEXTS = QT_TRANSLATE_NOOP("errors", "a list of texts")
_BLOCKS = QT_TRANSLATE_NOOP("errors", "a list of blocks")
_DUTIES = QT_TRANSLATE_NOOP("errors", "a list of duties")
_LIST = QT_TRANSLATE_NOOP("errors", "a list")
_WIDTHS = QT_TRANSLATE_NOOP("errors", "a list of widths in thousandths")
_WORDS = _is(QT_TRANSLATE_NOOP("errors", "a text"), lambda value: isinstance(value, str))
_RICH = _is(QT_TRANSLATE_NOOP("errors", "a text, or a list of [words, flags] with flags of “b”, “i”, “u”"), _text)
_YES_NO = _is(QT_TRANSLATE_NOOP("errors", "true or false"), lambda value: isinstance(value, bool))
_LINES = _each(_WORDS, _TEXTS)
_COUNT = _is(QT_TRANSLATE_NOOP("errors", "a number from 0"), lambda value: _whole(value, 0, 10**6))
_BLOCK = {
    "kind": _one_of(*BlockKind), "text": _RICH, "marker": _WORDS, "depth": _COUNT, "run_in": _YES_NO,
    "rows": _each(_LINES, _ROWS_OF_TEXTS), "header_rows": _COUNT, "landscape": _YES_NO, "task": _COUNT,
    "widths": _each(_COUNT, _WIDTHS),
    "chosen": _YES_NO, "part": _one_of("purpose", "content", "funding", "organisation"),
}  # fmt: skip
_DUE = {"deadline": _is(_A_DATE, _iso), "inclusive": _YES_NO, "wording": _WORDS}
_TASK = {
    "text": _RICH, "unit": _WORDS, "role": _one_of("", *Role), "supporting": _LINES,
    "deadline": _is(_A_DATE, _iso), "inclusive": _YES_NO,
    "wording": _WORDS, "timing": _WORDS,
    "recurring": _each(_one_of(*Recurrence), _RECURRENCES), "continuous": _YES_NO, "product": _WORDS,
    "note": _WORDS, "in_text": _YES_NO, "goes_on_with": _COUNT,
    "more_deadlines": _each(_table(_DUE, "deadline"), _LIST),
    "origin": _one_of(*Origin), "origin_note": _WORDS, "demands": _each(_COUNT, _LIST),
}  # fmt: skip
_SIGNATURE = {"authority": _WORDS, "deputy": _WORDS, "title": _WORDS, "name": _WORDS}
_SOURCE = {
    "type": _one_of("template", "previous", "file", "blank", "directive"),
    "plan": _COUNT,
    "file": _WORDS,
    "issuer": _WORDS,
    "from_year": _COUNT,
}
_NOTICE = {
    "step": _WORDS,
    "field": _WORDS,
    "source": _WORDS,
    "values": _is(QT_TRANSLATE_NOOP("errors", "an object {…}"), lambda v: isinstance(v, dict)),
}
_ANSWERS = {
    "kind": _WORDS, "source": _table(_SOURCE, "type"), "year": _open_number(2000, 2100), "title": _WORDS,
    "superior": _WORDS, "document_kind": _WORDS, "issuer": _WORDS, "parent": _WORDS, "place": _WORDS,
    "symbol": _WORDS, "number": _or_string(_is(_NUMBER_OR_SYMBOL, lambda value: _whole(value, 1, 10**5))),
    "day": _open_number(1, 31), "month": _open_number(1, 12), "issue_year": _open_number(2000, 2100),
    "signature": _table(_SIGNATURE), "drafting_unit": _WORDS,
    "urgency": _one_of("", "KHẨN", "THƯỢNG KHẨN", "HỎA TỐC"),
    "bases": _each(lambda key, value: (_table(_BLOCK, "kind") if isinstance(value, dict) else _RICH)(key, value),
                   _TEXTS),
    "lead_in": _RICH, "blocks": _each(_or_string(_table(_BLOCK, "kind")), _BLOCKS),
    "tasks": _each(_table(_TASK, "text"), _DUTIES), "request": _LINES, "recipients": _LINES,
    "closing": _RICH, "appendix": _YES_NO, "issued": _YES_NO,
    "papers": _each(_is(QT_TRANSLATE_NOOP("errors", "an object {…}"), lambda v: isinstance(v, dict)), _LIST),
    "notices": _each(_table(_NOTICE, "step", "source"), _LIST),
    "step": _WORDS, "visited": _LINES,
}  # fmt: skip
