"""Tables of the database file. A field stands once in the domain, once here and once in a migration."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterator, Sequence
from datetime import date
from enum import StrEnum
from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
    false,
)

from desktop.domain.base.errors import QT_TRANSLATE_NOOP, UserError
from desktop.domain.base.text import Run, Runs, printable, printable_values
from desktop.domain.directive.demand import Scope
from desktop.domain.office.office import LegalStatus, Level, UnitGroup
from desktop.domain.out.outcome import Outcome
from desktop.domain.plan.files import ExportKind, FileKind
from desktop.domain.plan.plan import BlockKind, PlanStatus
from desktop.domain.report.regime import CutOff, ReportKind, Which
from desktop.domain.report.rows import ReportStatus
from desktop.domain.task.task import Deadline, NamedUnits, Origin, Priority, Recurrence, Role, TaskStatus

_BOLD, _ITALIC, _UNDERLINE = 1, 2, 4


def unknown(value: object) -> UserError:
    """Return the error for a value that no release of the program up to this one writes."""
    return UserError(
        QT_TRANSLATE_NOOP(
            "errors",
            "The database holds “{value}”, which this program does not know. It was changed by another program or a "
            "newer version: install that, or restore the newest backup.",
        ),
        value=str(value)[:40],
    )


@contextlib.contextmanager
def _known(value: object) -> Iterator[None]:
    try:
        yield
    except (ValueError, TypeError, AttributeError, KeyError) as error:
        raise unknown(value) from error


class Known(dict[Any, Any]):
    """Members of enums by their values, for lists that are too long to be mapped; anything else is `unknown`."""

    def __missing__(self, value: object) -> Any:  # noqa: ANN401 (a member, if it were one)
        """Raise the error for a value that is not known."""
        raise unknown(value)


RECURRENCES = Known({item.value: item for item in Recurrence})


class PlainText(TypeDecorator[str]):
    """Text that any document can hold: stray control characters and halves of characters end at the database."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """Write the text without what cannot be printed."""
        return None if value is None else printable(value)


class RunsText(TypeDecorator[Runs]):
    """Runs as JSON: [["text", flags], …] with flags 1 bold, 2 italic, 4 underline."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Runs | None, dialect: Dialect) -> str | None:
        """Write runs."""
        if value is None:
            return None
        return json.dumps(
            [[run.text, _BOLD * run.bold + _ITALIC * run.italic + _UNDERLINE * run.underline] for run in value],
            ensure_ascii=False,
        )

    def process_result_value(self, value: str | None, dialect: Dialect) -> Runs:
        """Read runs."""
        with _known(value):
            return tuple(
                Run(text, bool(flags & _BOLD), bool(flags & _ITALIC), bool(flags & _UNDERLINE))
                for text, flags in json.loads(value or "[]")
            )


class JsonText(TypeDecorator[Any]):
    """Lists and dictionaries as JSON text, the same on every database."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:  # noqa: ANN401 (any JSON value)
        """Write a JSON value."""
        if value is None:
            return None
        text = json.dumps(value, ensure_ascii=False)
        if "\\" in text or not text.isprintable():  # there may be in it what no document can hold
            text = json.dumps(printable_values(value), ensure_ascii=False)
        return text

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:  # noqa: ANN401
        """Read a JSON value."""
        with _known(value):
            return None if value is None else json.loads(value)


class EnumText(TypeDecorator[StrEnum]):
    """A StrEnum by its value."""

    impl = String(20)
    cache_ok = True

    def __init__(self, kind: type[StrEnum]) -> None:
        super().__init__()
        self.kind = kind

    def process_bind_param(self, value: StrEnum | None, dialect: Dialect) -> str | None:
        """Write the value."""
        return None if value is None else self.kind(value).value

    def process_result_value(self, value: str | None, dialect: Dialect) -> StrEnum | None:
        """Read the member."""
        try:
            return None if value is None else self.kind(value)
        except ValueError as error:  # (a block would cost: lists have thousands of these)
            raise unknown(value) from error


class RecurrencesText(TypeDecorator[tuple[Recurrence, ...]]):
    """Recurrences as words parted by blanks."""

    impl = String(80)
    cache_ok = True

    def process_bind_param(self, value: Sequence[Recurrence] | None, dialect: Dialect) -> str:
        """Write recurrences."""
        return " ".join(Recurrence(item).value for item in value or ())

    def process_result_value(self, value: str | None, dialect: Dialect) -> tuple[Recurrence, ...]:
        """Read recurrences."""
        with _known(value):
            return tuple(Recurrence(item) for item in (value or "").split())


class DeadlinesText(TypeDecorator[tuple[Deadline, ...]]):
    """Dates due as JSON: [["2027-10-15", true, "wording"], …], empty for none."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Sequence[Deadline] | None, dialect: Dialect) -> str:
        """Write dates due."""
        rows = [[item.day.isoformat(), item.inclusive, printable(item.wording)] for item in value or ()]
        return json.dumps(rows, ensure_ascii=False) if rows else ""

    def process_result_value(self, value: str | None, dialect: Dialect) -> tuple[Deadline, ...]:
        """Read dates due."""
        if not value:
            return ()
        with _known(value):
            return tuple(
                Deadline(date.fromisoformat(day), bool(inclusive), words) for day, inclusive, words in json.loads(value)
            )


class NamedUnitsText(TypeDecorator[NamedUnits]):
    """Who has a task by name, as JSON: ["lead", asked, ["partner", …]], empty for none."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: NamedUnits | None, dialect: Dialect) -> str:
        """Write the names."""
        if value is None:
            return ""
        row = [printable(value.lead), value.asked, [printable(name) for name in value.partners]]
        return json.dumps(row, ensure_ascii=False)

    def process_result_value(self, value: str | None, dialect: Dialect) -> NamedUnits | None:
        """Read the names."""
        if not value:
            return None
        with _known(value):
            lead, asked, partners = json.loads(value)
            return NamedUnits(str(lead), bool(asked), tuple(map(str, partners)))


class NumbersText(TypeDecorator[tuple[int, ...]]):
    """Numbers parted by blanks."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Sequence[int] | None, dialect: Dialect) -> str:
        """Write numbers."""
        return " ".join(str(item) for item in value or ())

    def process_result_value(self, value: str | None, dialect: Dialect) -> tuple[int, ...]:
        """Read numbers."""
        with _known(value):
            return tuple(int(item) for item in (value or "").split())


metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _key() -> Column[int]:
    """Return the number of a row.

    Tables have `sqlite_autoincrement`, so that none is given twice: what was undone would lend its history, files and
    reports to what comes after it.
    """
    return Column("id", Integer, primary_key=True)


def _text(name: str) -> Column[str]:
    return Column(name, PlainText, nullable=False, default="", server_default="")


office = Table(
    "office",
    metadata,
    _key(),
    Column("level", EnumText(Level), nullable=False),
    _text("province"),
    _text("name"),
    _text("issuer"),
    _text("place"),
    _text("symbol"),
    _text("parent"),
    _text("code"),
    _text("chairman"),
    Column("deputies", JsonText, nullable=False),
    Column("sample", Boolean, nullable=False),
    _text("chief"),
    _text("affairs_body"),
    _text("information_body"),
    Column("report_half", Text, nullable=False, server_default="20/6"),
    Column("report_year", Text, nullable=False, server_default="20/12"),
)

unit = Table(
    "unit",
    metadata,
    _key(),
    _text("name"),
    _text("short_name"),
    Column("unit_group", EnumText(UnitGroup), nullable=False),
    Column("other_names", JsonText, nullable=False),
    _text("contact_name"),
    _text("phone"),
    _text("email"),
    Column("people", JsonText, nullable=False, server_default="[]"),
    _text("leader"),
    Column("valid_from", Date),
    Column("valid_to", Date),
    Column("successor_id", ForeignKey("unit.id", ondelete="SET NULL")),
    Column("position", Integer, nullable=False),
    _text("folded"),
    sqlite_autoincrement=True,
)

legal = Table(
    "legal",
    metadata,
    _key(),
    _text("kind"),
    _text("number"),
    Column("date", Date),
    _text("issuer"),
    _text("subject"),
    Column("status", EnumText(LegalStatus), nullable=False),
    _text("note"),
    _text("folded"),
    sqlite_autoincrement=True,
)

plan = Table(
    "plan",
    metadata,
    _key(),
    _text("title"),
    _text("kind"),
    _text("document_kind"),
    Column("year", Integer),
    _text("number"),
    _text("symbol"),
    _text("issuer"),
    _text("parent"),
    _text("place"),
    Column("dated_day", Integer),
    Column("dated_month", Integer),
    Column("dated_year", Integer),
    _text("urgency"),
    _text("superior"),
    _text("drafting_unit"),
    Column("recipients", JsonText, nullable=False),
    _text("authority"),
    _text("deputy"),
    _text("signer_title"),
    _text("signer"),
    Column("assignment_appendix", Boolean, nullable=False),
    Column("status", EnumText(PlanStatus), nullable=False),
    Column("version", Integer, nullable=False),
    _text("issued_number"),
    Column("issued_on", Date),
    _text("source_file"),
    Column("created_at", DateTime),
    Column("changed_at", DateTime),
    Column("deleted_at", DateTime),
    _text("folded"),
    Index(None, "year", "status"),
    sqlite_autoincrement=True,
)

task = Table(
    "task",
    metadata,
    _key(),
    Column("plan_id", ForeignKey("plan.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("position", Integer, nullable=False),
    Column("runs", RunsText, nullable=False),
    _text("text"),
    _text("folded"),
    Column("unit_id", ForeignKey("unit.id")),
    Column("role", EnumText(Role), nullable=False),
    Column("deadline", Date),
    Column("inclusive", Boolean),
    Column("wording", PlainText),
    Column("more_deadlines", DeadlinesText, nullable=False, default=(), server_default=""),
    Column("last_day", Date),  # derived: of the deadline, or of the next open item
    Column("recurring", RecurrencesText, nullable=False),
    Column("continuous", Boolean, nullable=False),
    _text("timing"),
    _text("product"),
    _text("note"),
    Column("status", EnumText(TaskStatus), nullable=False),
    Column("percent", Integer, nullable=False),
    _text("result"),
    _text("difficulties"),
    _text("product_number"),
    Column("done_on", Date),
    Column("priority", EnumText(Priority), nullable=False, server_default=Priority.NORMAL.value),
    Column("carried_to", Integer),
    Column("let_go", Boolean, nullable=False, default=False, server_default=false()),
    Column("origin", EnumText(Origin), nullable=False, default=Origin.UNKNOWN, server_default=""),
    _text("origin_note"),
    Column("demands", NumbersText, nullable=False, default=(), server_default=""),
    Column("received_on", Date),
    _text("received_by"),
    _text("person"),
    Column("signed", NamedUnitsText, nullable=False, default=None, server_default=""),
    Index(None, "unit_id", "status", "last_day"),
    sqlite_autoincrement=True,
)

task_support = Table(
    "task_support",
    metadata,
    Column("task_id", ForeignKey("task.id", ondelete="CASCADE"), primary_key=True),
    Column("unit_id", ForeignKey("unit.id"), primary_key=True, index=True),
)

task_update = Table(
    "task_update",
    metadata,
    _key(),
    Column("task_id", ForeignKey("task.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("at", DateTime, nullable=False),
    _text("author"),
    Column("status", EnumText(TaskStatus), nullable=False),
    Column("percent", Integer, nullable=False),
    _text("result"),
    _text("difficulties"),
    sqlite_autoincrement=True,
)

task_item = Table(
    "task_item",
    metadata,
    _key(),
    Column("task_id", ForeignKey("task.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("period", String(10), nullable=False),
    Column("last_day", Date, nullable=False),
    Column("status", EnumText(TaskStatus), nullable=False),
    Column("percent", Integer, nullable=False),
    _text("result"),
    Column("done_on", Date),
    sqlite_autoincrement=True,
)

evidence = Table(
    "evidence",
    metadata,
    _key(),
    Column("task_id", ForeignKey("task.id", ondelete="CASCADE"), nullable=False, index=True),
    _text("name"),
    _text("path"),  # within the data folder, with forward slashes
    Column("sha256", String(64), nullable=False),
    Column("size", Integer, nullable=False),
    Column("added_at", DateTime, nullable=False),
    _text("author"),
    sqlite_autoincrement=True,
)


def _files_of(owner: str) -> Table:
    """Return the table of the kept files of plans or reports."""
    return Table(
        f"{owner}_file",
        metadata,
        _key(),
        Column(f"{owner}_id", ForeignKey(f"{owner}.id", ondelete="CASCADE"), nullable=False, index=True),
        Column("kind", EnumText(FileKind), nullable=False),
        _text("name"),
        _text("path"),  # within the data folder, with forward slashes
        Column("sha256", String(64), nullable=False),
        Column("size", Integer, nullable=False),
        Column("added_at", DateTime, nullable=False),
        _text("author"),
        _text("number"),  # as it was read in the file, empty where none was found
        Column("dated", Date),
        sqlite_autoincrement=True,
    )


def _exports_of(owner: str) -> Table:
    """Return the table of what was written of plans or reports.

    No foreign key: that one was written to a file is no reason to keep it from being undone.
    """
    return Table(
        f"{owner}_export",
        metadata,
        _key(),
        Column(f"{owner}_id", Integer, nullable=False, index=True),
        Column("kind", EnumText(ExportKind), nullable=False),
        _text("path"),
        Column("size", Integer, nullable=False),
        Column("written_at", DateTime, nullable=False),
        _text("author"),
        sqlite_autoincrement=True,
    )


plan_file, plan_export = _files_of("plan"), _exports_of("plan")

plan_paper = Table(
    "plan_paper",
    metadata,
    _key(),
    Column("plan_id", ForeignKey("plan.id", ondelete="CASCADE"), nullable=False, index=True),
    _text("kind"),
    _text("number"),
    Column("dated", Date),
    _text("issuer"),
    _text("subject"),
    _text("file"),
    sqlite_autoincrement=True,
)

demand = Table(
    "demand",
    metadata,
    _key(),
    Column("plan_id", ForeignKey("plan.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("paper_id", ForeignKey("plan_paper.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("number", Integer, nullable=False),  # among all demands on the plan: tasks name it
    _text("text"),
    _text("place"),
    _text("addressee"),
    Column("asked_of", EnumText(Scope), nullable=False),
    Column("deadlines", DeadlinesText, nullable=False, default=(), server_default=""),
    Column("day_named", Boolean, nullable=False),
    Column("recurring", RecurrencesText, nullable=False),
    Column("continuous", Boolean, nullable=False),
    Column("supporting", JsonText, nullable=False),
    _text("product"),
    _text("left_out"),  # why the office does not take it
    sqlite_autoincrement=True,
)

unit_form = Table(
    "unit_form",
    metadata,
    _key(),
    # No foreign keys: that a form was made is no reason to keep a unit from being undone.
    Column("unit_id", Integer, nullable=False, index=True),
    Column("code", String(40), nullable=False, unique=True),
    Column("made_on", Date, nullable=False),
    Column("back_by", Date, nullable=False),
    _text("path"),
    Column("received_on", Date),
    Column("sha256", String(64)),  # of the file that was received last
    sqlite_autoincrement=True,
)

collected = Table(
    "collected",
    metadata,
    _key(),
    Column("period", String(10), nullable=False, index=True),
    _text("office"),
    _text("name"),
    _text("file"),
    Column("sha256", String(64), nullable=False),
    _text("content"),
    Column("outcome", EnumText(Outcome), nullable=False),
    Column("as_of", Date),
    Column("received_on", Date, nullable=False),
    Column("totals", JsonText, nullable=False),
    Column("plans", JsonText, nullable=False),
    Column("reason", JsonText),  # why it is refused: the sentence and its values
    Column("chosen", Boolean, nullable=False, default=False, server_default=false()),
    Column("changed", Boolean, nullable=False, default=False, server_default=false()),
    sqlite_autoincrement=True,
)

collected_rows = Table(
    "collected_rows",
    metadata,
    # By their sum, as evidence files are: what stands here is never changed, so the journal need not hold it again.
    Column("sha256", String(64), primary_key=True),
    Column("data", LargeBinary, nullable=False),
)

block = Table(
    "block",
    metadata,
    _key(),
    Column("plan_id", ForeignKey("plan.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("position", Integer, nullable=False),
    Column("kind", EnumText(BlockKind), nullable=False),
    Column("runs", RunsText, nullable=False),
    _text("marker"),
    Column("depth", Integer, nullable=False),
    Column("task_id", ForeignKey("task.id", ondelete="SET NULL"), index=True),
    Column("run_in", Boolean, nullable=False),
    Column("rows", JsonText, nullable=False),
    Column("header_rows", Integer, nullable=False),
    Column("landscape", Boolean, nullable=False),
    Column("widths", JsonText, nullable=False, server_default="[]"),
    sqlite_autoincrement=True,
)

citation = Table(
    "citation",
    metadata,
    _key(),
    Column("plan_id", ForeignKey("plan.id", ondelete="CASCADE"), nullable=False, index=True),
    _text("kind"),
    _text("number"),
    Column("date", Date),
    Index(None, "number"),
    sqlite_autoincrement=True,
)

plan_version = Table(
    "plan_version",
    metadata,
    _key(),
    Column("plan_id", ForeignKey("plan.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("version", Integer, nullable=False),
    Column("at", DateTime, nullable=False),
    _text("number"),
    Column("dated", Date),
    Column("content", JsonText, nullable=False),
    sqlite_autoincrement=True,
)

day_off = Table(
    "day_off",
    metadata,
    Column("day", Date, primary_key=True),
    _text("reason"),
    Column("working", Boolean, nullable=False),  # worked although the calendar says that it is off
)

operation = Table(
    "operation",
    metadata,
    _key(),
    Column("at", DateTime, nullable=False),
    _text("author"),
    _text("action"),
    Column("subject", String(40), nullable=False, index=True),  # "plan:12", "unit:3", …
    Column("detail", JsonText, nullable=False),  # what a reader of the history sees
    Column("changes", JsonText, nullable=False),  # [[table, key, before or null, after or null], …]
    Column("undone", Boolean, nullable=False),
    _text("undone_by"),  # who took it back, and when: empty for what an earlier release undid
    Column("undone_at", DateTime),
    sqlite_autoincrement=True,
)

draft = Table(
    "draft",
    metadata,
    Column("key", String(60), primary_key=True),
    Column("data", JsonText, nullable=False),
    Column("changed_at", DateTime, nullable=False),
    Column("deleted_at", DateTime),  # in the bin since
)

setting = Table(
    "setting",
    metadata,
    Column("key", String(60), primary_key=True),
    Column("value", JsonText, nullable=False),
)

report_rule = Table(
    "report_rule",
    metadata,
    _key(),
    Column("kind", EnumText(ReportKind), nullable=False),
    _text("subject"),
    _text("receiver"),
    Column("cut_off", EnumText(CutOff), nullable=False),
    Column("due_day", Integer, nullable=False),
    Column("shift", Integer, nullable=False),
    Column("lead_days", Integer, nullable=False),
    Column("which", EnumText(Which), nullable=False),
    _text("scope"),
    _text("basis"),
    Column("outline", JsonText, nullable=False),
    Column("since", Date),
    Column("until", Date),
    Column("position", Integer, nullable=False),
    sqlite_autoincrement=True,
)

report = Table(
    "report",
    metadata,
    _key(),
    Column("rule_id", ForeignKey("report_rule.id", ondelete="SET NULL"), index=True),
    Column("kind", EnumText(ReportKind), nullable=False),
    _text("subject"),
    _text("title"),
    Column("period", String(10), nullable=False),
    Column("first", Date, nullable=False),
    Column("cut_off", Date, nullable=False),
    Column("due", Date),
    _text("receiver"),
    _text("basis"),
    _text("scope"),
    Column("status", EnumText(ReportStatus), nullable=False),
    _text("number"),
    _text("symbol"),
    _text("issuer"),
    _text("parent"),
    _text("place"),
    Column("dated", Date),
    Column("recipients", JsonText, nullable=False),
    Column("signature", JsonText, nullable=False),  # authority, deputy, title, name
    Column("outline", JsonText, nullable=False),
    Column("content", JsonText, nullable=False),  # see domain.report.content
    Column("figures", JsonText),  # see domain.report.figures
    Column("counted_at", DateTime),
    Column("sent_on", Date),
    _text("sent_way"),
    _text("sent_note"),
    Column("version", Integer, nullable=False),
    Column("created_at", DateTime),
    Column("changed_at", DateTime),
    Index(None, "period", "kind"),
    sqlite_autoincrement=True,
)

report_file, report_export = _files_of("report"), _exports_of("report")

report_version = Table(
    "report_version",
    metadata,
    _key(),
    Column("report_id", ForeignKey("report.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("version", Integer, nullable=False),
    Column("at", DateTime, nullable=False),
    _text("author"),
    _text("why"),  # what it was kept before: "renewed", "submitted", "issued"
    Column("content", JsonText, nullable=False),
    sqlite_autoincrement=True,
)
