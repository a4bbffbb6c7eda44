"""Progress workbooks of many offices: read, kept, added together; who is missing, and the letter to them."""

from __future__ import annotations

import hashlib
import zipfile
from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from threading import Lock

from desktop import unpacking
from desktop.catalogue.decree import measures
from desktop.catalogue.periods import period_label
from desktop.catalogue.words import paper_words, words, words_of
from desktop.documents.mail import attachments
from desktop.documents.workbooks import guard
from desktop.domain.base import work
from desktop.domain.base.changed import Changed
from desktop.domain.base.errors import QT_TRANSLATE_NOOP, NothingError, UserError
from desktop.domain.base.period import Period, PeriodKind
from desktop.domain.base.text import clean
from desktop.domain.office.office import Level
from desktop.domain.office.place_names import placed
from desktop.domain.out.consolidation import (
    REFUSED,
    UNDERWAY,
    Collected,
    Overview,
    Place,
    SentBook,
    SentLine,
    Standing,
    Totals,
    overview,
    parts_of,
    place_key,
    stranger,
    summed,
    totals_of,
)
from desktop.domain.out.outcome import Outcome
from desktop.domain.out.tally import (
    GivenChange,
    GivenTask,
    TallyBook,
    TallyRow,
    changes_of,
    given_of,
    plan_of,
    tally,
    year_of,
)
from desktop.domain.out.workbook import demands_in, office_key, same_province, sender
from desktop.domain.paper.commune_letter import ChaseWords, chase
from desktop.domain.paper.letters import LetterWords
from desktop.domain.plan.proposals import level_word
from desktop.domain.report.gathered import why_absent
from desktop.domain.task.rows import TaskQuery
from desktop.services.base import Context
from desktop.services.exports.service import ExportService
from desktop.services.gathering import steps
from desktop.services.office.service import OfficeService
from desktop.services.plans.service import PlanService
from desktop.services.reports.listing import say
from desktop.services.tasks.service import TaskService
from desktop.storage import collected, journal, records
from desktop.storage import tally as tally_rows

_THREADS = 2
"""Workbooks that are read at a time: the reader leaves the interpreter to the other while it is at work."""
_MAX_MEMBERS, _MAX_UNPACKED = 20_000, 2 << 30

_Found = tuple[Collected, bytes | None]
"""A file that was read, with its rows as they are kept."""


@dataclass(frozen=True)
class Source:
    """A file to be read: where it is, its name, what it holds or why that cannot be had, when it was sent."""

    name: str
    data: bytes | UserError
    sent: date | None = None


@dataclass(frozen=True)
class Read:
    """What became of a file; `reason` as `Collected` has it."""

    file: str
    name: str
    outcome: Outcome
    reason: UserError | None = None


class _Reading:
    """What was read so far of a reading that goes on; it is written in one thread and looked at in another."""

    def __init__(self, of: int, period: Period | None, strange: Callable[[str], bool]) -> None:
        self.of, self._wanted, self.strange = of, period, strange
        self.found: list[_Found] = []
        self._of_period: Period | None = None
        self._sorted: list[Collected] = []
        self._lock = Lock()
        self.kept: list[Collected] = []
        """What the database had of the period when it was last looked at."""

    @property
    def period(self) -> Period | None:
        """Return the period under which the files will be kept: the one that was asked for, else of most of them."""
        if self._wanted is not None:
            return self._wanted
        taken = Counter(item.period for item, _rows in tuple(self.found) if item.outcome is Outcome.TAKEN)
        return Period.parse(taken.most_common(1)[0][0]) if taken else None

    def files(self, period: Period, sorted_in: Callable[[Collected, Period], Collected]) -> list[Collected]:
        """Return the files that were read, as they will be kept; of those that were kept before only the first."""
        with self._lock:
            if self._of_period != period:
                self._of_period, self._sorted = period, []
            for item, _rows in self.found[len(self._sorted) :]:
                self._sorted.append(replace(sorted_in(item, period), id=UNDERWAY + len(self._sorted)))
            known = tuple(self._sorted)
        seen = {item.sha256 for item in self.kept}
        out = []
        for item in known:
            if item.sha256 not in seen:
                seen.add(item.sha256)
                out.append(item)
        return out

    def rows(self) -> dict[str, bytes]:
        """Return the rows of the files that were read, by their sums."""
        return {item.sha256: rows for item, rows in tuple(self.found) if rows is not None}


class ConsolidationService:
    """What other offices sent, period by period."""

    def __init__(self, context: Context) -> None:
        self._reading: _Reading | None = None
        self._context = context
        self._office = OfficeService(context)
        self._plans = PlanService(context)
        self._tasks = TaskService(context)

    def receives(self) -> bool:
        """Return whether others report to the office."""
        office = self._office.get()
        return office is not None and office.level is Level.PROVINCE

    # The list of offices

    def places(self) -> list[Place]:
        """Return the offices that are to send: the list that was edited, else the communes of the province."""
        with self._context.reading() as session:
            return steps.places(session, self._office.get())

    def save_places(self, names: Sequence[str]) -> None:
        """Keep another list of offices, by their names with the level; one operation, to be undone.

        Raises UserError for a name without a level, and for one that stands there twice.
        """
        office = self._office.required()
        known = {place.name: place for place in self.places()}
        levels = (Level.COMMUNE.value, Level.WARD.value, Level.SPECIAL_ZONE.value)
        out: list[Place] = []
        for name in filter(None, map(clean, names)):
            level = next((item for item in levels if name.casefold().startswith(f"{item} ")), None)
            if level is None:
                raise UserError(
                    QT_TRANSLATE_NOOP("errors", "“{name}” has no level. Write it as xã …, phường … or đặc khu …."),
                    name=name,
                )
            bare = name[len(level) + 1 :]
            name = f"{level} {bare}"  # noqa: PLW2901
            found = known.get(name) or Place(place_key(level, bare, office.province), name)
            if found in out:
                raise UserError(QT_TRANSLATE_NOOP("errors", "“{name}” stands in the list twice."), name=name)
            out.append(found)
        self._save_setting(steps.LIST, [[item.key, item.name, item.code] for item in out], "collected.list")

    def _save_setting(self, key: str, value: object, action: str) -> None:
        scope = journal.Scope({"setting": "key = :setting_key"}, {"setting_key": key})
        with (
            self._context.writing(Changed.COLLECTED) as session,
            self._context.operation(session, action, "collected", scope),
        ):
            records.save_settings(session, {key: value})

    def due(self, period: Period) -> date:
        """Return the last day on which a period's workbooks are in time."""
        with self._context.reading() as session:
            return steps.due(session, period)

    def set_due(self, period: Period, day: date) -> None:
        """Set the last day of a period; one operation, to be undone."""
        with self._context.reading() as session:
            kept = records.settings(session).get(steps.DUE)
        known = dict(kept) if isinstance(kept, dict) else {}
        self._save_setting(steps.DUE, {**known, str(period): day.isoformat()}, "collected.due")

    # Reading

    def read(
        self, paths: Iterable[Path], period: Period | None = None, today: date | None = None
    ) -> tuple[Period, list[Read]]:
        """Read files, folders, archives and e-mails, and keep what they say of a period in one operation.

        Without a period it is the one that most of the files are of. Each file has its own outcome; one that is refused
        never stops the others. What was read when the work is stopped is kept. While it goes on `overview`, `lines`
        and `write` know what was read so far.
        """
        day = today or self._context.today()
        stopped: work.Stopped | None = None
        sources = list(paths)
        office = self._office.get()
        own = "" if office is None else office_key(sender(office))
        reading = self._reading = _Reading(count_of(sources), period, stranger(own, self.places()))
        try:
            try:
                for found in _ahead(lambda source: self._read_one(source, day), files_of(sources)):
                    reading.found.append(found)
                    work.report(len(reading.found), max(reading.of, len(reading.found)))
            except work.Stopped as error:
                stopped = error
            wanted = reading.period or self.usual_period(day)
            out = self._keep(reading.found, wanted)
        finally:
            self._reading = None
        if stopped is not None:
            raise stopped
        return wanted, out

    def _read_one(self, source: Source, day: date) -> _Found:
        from desktop.documents.workbooks.progress_reader import (  # with the first file
            ForeignError,
            NewerError,
            read_progress,
            sender_of,
        )

        sent = min(source.sent or day, day)
        blank = Collected(0, "", "", source.name, source.name, "", "", Outcome.DAMAGED, None, sent, Totals())
        if isinstance(source.data, UserError):
            return replace(blank, sha256=hashlib.sha256(source.name.encode()).hexdigest(), reason=source.data), None
        sha256 = hashlib.sha256(source.data).hexdigest()
        said: dict[str, str] = {}
        try:
            book = read_progress(source.data, source.name, said)
        except UserError as error:
            outcome = (
                Outcome.FOREIGN
                if isinstance(error, ForeignError)
                else Outcome.NEWER
                if isinstance(error, NewerError)
                else Outcome.DAMAGED
            )
            error.__traceback__ = error.__context__ = error.__cause__ = None  # they would keep the bytes of every file
            # Two files that cannot be read may have the same bytes, or none: each office has to send its own anew.
            own = hashlib.sha256(sha256.encode() + source.name.encode()).hexdigest()
            if said.get("schema") == "progress" and said.get("name"):
                office, title = sender_of(said)
                blank = replace(blank, office=office, name=title)
            return replace(blank, sha256=own, outcome=outcome, reason=error), None
        if self._reading is not None and self._reading.strange(book.office):
            reason = UserError(
                QT_TRANSLATE_NOOP("errors", "{name} is of {office} in another province, so its figures do not count."),
                name=source.name,
                office=book.name,
            )
            return replace(
                blank, sha256=sha256, office=book.office, name=book.name, outcome=Outcome.FOREIGN, reason=reason
            ), None
        plans = tuple(sorted({number or title for number, _day, title in book.plans.values()}))
        parts = parts_of(book)
        totals = summed(part.totals for part in parts.values()) if parts else totals_of(book)
        item = Collected(
            0, book.period, book.office, book.name, source.name, sha256, book.content, Outcome.TAKEN,
            book.as_of, max(sent, min(book.as_of, day)), totals, plans, book.passed,
            changed=book.changed, parts=parts,
        )  # fmt: skip
        return item, collected.packed(book.lines)

    def _keep(self, found: Sequence[_Found], period: Period) -> list[Read]:
        """Keep files under the period that is consolidated, and return what became of each."""
        out: list[Read] = []
        new: list[_Found] = []
        with self._context.writing(Changed.COLLECTED) as session:
            known = collected.sums(session, str(period))
            for item, rows in found:
                kept = self._sorted_in(item, period)
                if kept.sha256 in known:
                    again = kept.outcome not in REFUSED  # what is refused is refused as often as it comes
                    outcome, why = (Outcome.SAME, None) if again else (kept.outcome, kept.reason)
                    out.append(Read(item.file, item.name, outcome, why))
                    continue
                known.add(kept.sha256)
                new.append((kept, rows if kept.outcome is Outcome.TAKEN else None))
                out.append(Read(kept.file, kept.name, kept.outcome, kept.reason))
            if new:
                scope = journal.new_rows_scope(session, "collected")
                detail = {"count": str(len(new)), "period": str(period)}
                with self._context.operation(session, "collected.read", "collected", scope, detail):
                    collected.add(session, new)
        return out

    @staticmethod
    def _sorted_in(item: Collected, period: Period) -> Collected:
        if item.outcome is not Outcome.TAKEN or item.period == str(period):
            return replace(item, period=str(period))
        other = Period.parse(item.period)
        outcome = Outcome.OTHER_YEAR if other.year != period.year else Outcome.OTHER_PERIOD
        reason = UserError(
            QT_TRANSLATE_NOOP("errors", "{name} has the figures of {other}, not of {period}."),
            name=item.file,
            other=period_label(other),
            period=period_label(period),
        )
        return replace(item, period=str(period), outcome=outcome, reason=reason)

    def choose(self, file_id: int) -> None:
        """Let a file count where two of an office contradict each other; one operation, to be undone."""
        with (
            self._context.writing(Changed.COLLECTED) as session,
            self._context.operation(session, "collected.chosen", "collected", journal.rows_scope(collected=file_id)),
        ):
            collected.choose(session, file_id)

    def forget(self, file_ids: Sequence[int]) -> None:
        """Take files out of the consolidation; one operation, to be undone."""
        with (
            self._context.writing(Changed.COLLECTED) as session,
            self._context.operation(
                session, "collected.removed", "collected", journal.rows_scope(collected=list(file_ids))
            ),
        ):
            collected.remove(session, file_ids)

    # Showing

    def usual_period(self, today: date | None = None) -> Period:
        """Return the period that is shown until another is chosen: the newest with files, else the half-year."""
        kept = self.periods()
        if kept:
            return kept[0]
        day = today or self._context.today()
        return Period(day.year, PeriodKind.HALF, 1 if day.month <= 7 else 2)

    def periods(self) -> list[Period]:
        """Return the periods of which files were read, the newest first."""
        with self._context.reading() as session:
            return sorted(
                map(Period.parse, collected.periods(session)), key=lambda item: item.calendar.last, reverse=True
            )

    def underway(self) -> Period | None:
        """Return the period of the files that are being read, None where none is or none can be told yet."""
        reading = self._reading
        return None if reading is None else reading.period

    def overview(self, period: Period, *, anew: bool = True) -> Overview:
        """Return how a period stands, with what was read so far of a reading that goes on.

        Not `anew` it takes what was in the database when it was looked at last in this reading.
        """
        reading = self._reading
        if reading is None or reading.period != period:
            with self._context.reading() as session:
                files = collected.of_period(session, str(period))
            return overview(period, self.due(period), self.places(), files)
        if anew or not reading.kept:
            with self._context.reading() as session:
                reading.kept = collected.of_period(session, str(period))
        done = len(reading.found)
        files = [*reading.kept, *reading.files(period, self._sorted_in)]
        found = overview(period, self.due(period), self.places(), files)
        return replace(found, underway=(done, max(reading.of, done)))

    def _rows_of(self, files: Sequence[Collected]) -> Iterator[tuple[Collected, list[SentLine]]]:
        """Yield files with their rows, those that were only read so far, too."""
        with self._context.reading() as session:
            yield from collected.rows_of(session, files, self._held())

    def _held(self) -> dict[str, bytes]:
        """Return the rows of files that are not in the database yet, by their sums."""
        reading = self._reading  # the thread that reads may be over with it at any moment
        return {} if reading is None else reading.rows()

    def book(self, file: Collected) -> SentBook | None:
        """Return the rows of a file."""
        for item, lines in self._rows_of([file]):
            return SentBook(item.office, item.name, item.period, item.as_of or date.min, {}, tuple(lines))
        return None

    def lines(self, files: Sequence[Collected]) -> list[SentLine]:
        """Return the rows of some files."""
        return [line for _file, lines in self._rows_of(files) for line in lines]

    # Tasks that are given to offices below

    def _given(self, plan_id: int) -> TallyBook:
        """Return the tasks of a plan that the offices below are to do."""
        plan = self._plans.get(plan_id)
        rows = self._tasks.rows(TaskQuery(plan_id=plan_id, order="position"))
        dated = rows[0].plan_dated if rows else None
        office = sender(self._office.required())
        return TallyBook(office.issuer, office_key(office), plan.known_number, dated, plan.title, given_of(rows))

    def give(self, plan_id: int, path: Path) -> int:
        """Write the tasks of a plan as a workbook for the offices below, and return how many; UserError for none."""
        from desktop.documents.workbooks.tally import write_tally  # XlsxWriter

        book = self._given(plan_id)
        if not book.tasks:
            raise UserError(QT_TRANSLATE_NOOP("errors", "“{title}” has no tasks to give."), title=book.title)
        write_tally(book, sender(self._office.required()), path)
        return len(book.tasks)

    def given(self, path: Path) -> tuple[TallyBook, list[GivenTask]]:
        """Return what a workbook of the level above gives, and which of it the office does not have yet.

        Raises UserError for one that is not meant for this office.
        """
        book = _book_at(path)
        office = sender(self._office.required())
        if book.office == office_key(office):
            raise UserError(
                QT_TRANSLATE_NOOP("errors", "This office made “{name}” itself. It is for the offices below."),
                name=path.name,
            )
        if not same_province(book.office, office_key(office)):
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "errors",
                    "“{name}” is of {issuer}, which gives no tasks to an office of {province}. Choose another.",
                ),
                name=path.name,
                issuer=book.issuer,
                province=office.province,
            )
        plans = {row.id for row in self._plans.rows()}
        with self._context.reading() as session:
            had = tally_rows.keys_of_tasks(session, plans, book.issuer).values()
        known = {key.rpartition("#")[2] for text in had for key in demands_in(text)}  # under whatever number it came
        return book, [task for task in book.tasks if task.key not in known]

    def changes(self, book: TallyBook) -> list[GivenChange]:
        """Return which tasks that the office has from earlier workbooks a new one gives otherwise, or no more."""
        plans = {row.id for row in self._plans.rows()}
        with self._context.reading() as session:
            return changes_of(book, tally_rows.tasks_given(session, plans, book.issuer))

    def gives(self, path: Path) -> bool:
        """Return whether a file is a workbook by which the level above gives tasks."""
        try:
            return path.suffix.lower() == ".xlsx" and bool(_book_at(path).tasks)
        except UserError:
            return False

    def take(self, path: Path, today: date | None = None) -> int | None:
        """Make a draft of a plan of what the level above gives anew; None where all of it is there already."""
        book, new = self.given(path)
        if not new:
            return None
        office = self._office.required()
        year = year_of(book, (today or self._context.today()).year)
        plan, paper = plan_of(book, year, new, placed(level_word(office), office.name))
        return self._plans.add(plan, papers=[(paper, path)])

    def tally(self, plan_id: int, period: Period) -> list[TallyRow]:
        """Return who has done which task of a plan, by the workbooks of a period."""
        book = self._given(plan_id)
        with self._context.reading() as session:
            numbers = records.plan_numbers(session, [plan_id]).get(plan_id, set())
        return tally(book.tasks, numbers, self.overview(period))

    # Out

    def write(
        self,
        period: Period,
        path: Path,
        today: date | None = None,
        sentence: Callable[[UserError], str] = str,
        found: Overview | None = None,
    ) -> Overview:
        """Write one workbook of all that counts, as far as it was read; of an overview `found` already, where told."""
        from desktop.documents.workbooks.consolidation import write_consolidation  # XlsxWriter

        day = today or self._context.today()
        found = found or self.overview(period)
        if not found.files and not found.refused:
            raise UserError(
                QT_TRANSLATE_NOOP("errors", "No file of this period was read yet. Read the offices' files first.")
            )
        files = found.files
        named = Totals(found.totals.all, found.totals.kinds, found.totals.units, said=found.totals.said)
        texts = self._texts()
        for key, counts in found.totals.demands.items():
            named.demands.setdefault(texts.get(key, key), Counter()).update(counts)
        found = replace(found, totals=named)
        held = self._held()
        with self._context.reading() as session:
            write_consolidation(
                sender(self._office.required()),
                found,
                day,
                lambda: collected.rows_of(session, files, held),
                path,
                sentence,
            )
        return found

    def _texts(self) -> dict[str, str]:
        """Return the words of the office's own tasks by the keys under which others report on them."""
        rows = self._tasks.rows(TaskQuery())
        with self._context.reading() as session:
            numbers = records.plan_numbers(session, {row.plan_id for row in rows})
        return {f"{number}#{row.plan_id}.{row.id}": row.text for row in rows for number in numbers[row.plan_id]}

    def chase(self, period: Period, path: Path, today: date | None = None) -> int:
        """Write the letter to the offices that are missing, and return how many; UserError where none is."""
        from desktop.documents.writing.plan import write_sheet  # python-docx

        day = today or self._context.today()
        found = self.overview(period)
        missing = [row.place.name for row in found.of(Standing.MISSING) if row.listed]
        wrong = {row.place.name: why_absent(row, say) for row in found.of(Standing.REFUSED) if row.listed}
        chased = len(missing) + len(wrong)
        if not chased:
            raise NothingError(
                QT_TRANSLATE_NOOP("errors", "All offices of the list have sent, so there is nobody to remind.")
            )
        office = self._office.required()
        listed = sum(row.listed for row in found.rows)
        spoken = ((paper_words(), words_of(LetterWords)), words_of(ChaseWords))
        due = self.due(period)  # before it, nobody is given more time than the others
        days = (day, due if due > day else ExportService(self._context).new_date(day))
        counts = (listed - chased, listed)
        sheet = chase(office, missing, wrong, counts, days, period_label(period), measures(), spoken)
        write_sheet(sheet, path, title=words_of(ChaseWords).title, author=" ".join(office.issuer.split()))
        return chased


def _ahead(read: Callable[[Source], _Found], sources: Iterable[Source]) -> Iterator[_Found]:
    """Yield what each file holds, in their order, while the next ones are being read."""
    with ThreadPoolExecutor(_THREADS) as pool:
        waiting: deque[Future[_Found]] = deque()
        for source in sources:
            waiting.append(pool.submit(read, source))
            if len(waiting) > _THREADS:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()


def count_of(paths: Iterable[Path]) -> int:
    """Return about how many files there are to be read: those of folders in folders, and of archives, too."""
    inside = (item for path in paths for item in (path.rglob("*") if path.is_dir() else (path,)))
    return sum(_count_in(item) for item in inside if not item.is_dir())


def _count_in(path: Path) -> int:
    if path.suffix.lower() != ".zip":
        return 1
    try:
        with zipfile.ZipFile(path) as package:
            return sum(name.lower().endswith(guard.ENDINGS) for name in package.namelist())
    except unpacking.UNREADABLE:
        return 1


def files_of(paths: Iterable[Path]) -> Iterator[Source]:
    """Yield the workbooks of files, folders, archives and e-mails, one at a time."""
    from desktop.documents.package import SUMS  # XlsxWriter

    for path in paths:
        if path.is_dir():
            for inside in sorted(path.rglob("*")):
                packed = (inside.parent / SUMS).is_file()
                if (
                    inside.is_file()
                    and not inside.name.startswith(("~$", "."))
                    and not (packed and _beside(inside.name))
                ):
                    yield from _of_file(inside)
        else:
            yield from _of_file(path)


def _beside(name: str) -> bool:
    """Return whether a file of a package that the program made only goes with the workbook: nobody sent it as one."""
    return not name.lower().endswith(guard.ENDINGS) or name == f"{words()('package.sheet')}.xlsx"


def _of_file(path: Path) -> Iterator[Source]:
    ending = path.suffix.lower()
    if ending == ".zip":
        yield from _of_archive(path)
        return
    try:
        sent = date.fromtimestamp(path.stat().st_mtime)
        data = guard.load(path)
        if ending != ".eml":
            yield Source(path.name, data, sent)
            return
        mail = attachments(data, path.name)
    except UserError as error:
        yield Source(path.name, error)
        return
    except OSError:
        yield Source(
            path.name, UserError(QT_TRANSLATE_NOOP("errors", "The file {name} does not exist."), name=path.name)
        )
        return
    books = [item for item in mail.files if item[0].lower().endswith(guard.ENDINGS)]
    for name, content in books:
        yield Source(name, content, mail.sent.date() if mail.sent else sent)
    if not books:
        yield Source(
            path.name, UserError(QT_TRANSLATE_NOOP("errors", "No workbook is attached to {name}."), name=path.name)
        )


def _day_of(member: zipfile.ZipInfo) -> date | None:
    """Return when a file in an archive was written; many programs that make archives do not say it."""
    try:
        return datetime(*member.date_time).date()
    except ValueError:
        return None


def _of_archive(path: Path) -> Iterator[Source]:
    from desktop.documents.package import SUMS  # XlsxWriter

    broken = UserError(QT_TRANSLATE_NOOP("errors", "The archive {name} is damaged and cannot be read."), name=path.name)
    try:
        with zipfile.ZipFile(path) as package:
            members = [item for item in package.infolist() if not item.is_dir()]
            if unpacking.refusal(package, members=_MAX_MEMBERS, unpacked=_MAX_UNPACKED):
                yield Source(path.name, guard.too_much(path.name))
                return
            packages = {name.removesuffix(SUMS) for name in package.namelist() if name.endswith(SUMS)}
            for item in members:
                name = clean(Path(item.filename.replace("\\", "/")).name)
                if item.filename.removesuffix(name) in packages and _beside(name):
                    continue
                if not name.lower().endswith(guard.ENDINGS) or name.startswith(("~$", ".")):
                    continue
                if item.file_size > guard.MAX_FILE:
                    yield Source(name, guard.too_much(name))
                    continue
                try:
                    day = _day_of(item) or date.fromtimestamp(path.stat().st_mtime)
                    yield Source(name, unpacking.read(package, item), day)
                except unpacking.UNREADABLE:
                    yield Source(name, broken)
    except unpacking.UNREADABLE:
        yield Source(path.name, broken)


def _book_at(path: Path) -> TallyBook:
    """Return what a workbook of the level above gives, whomever it is for."""
    from desktop.documents.workbooks.tally import read_tally

    return read_tally(guard.load(path), path.name)
