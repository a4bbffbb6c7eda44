"""Use cases: one class a subject, one method a thing that the user can do, each one transaction."""

from __future__ import annotations

import getpass
import logging
from collections.abc import Callable
from datetime import date, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.domain.base.errors import UserError
from desktop.services import clock
from desktop.services.base import Context, Subjects
from desktop.services.evidence.service import EvidenceService
from desktop.services.evidence.steps import clear_strays
from desktop.services.safety import upgrade
from desktop.storage.database import Database

if TYPE_CHECKING:
    from desktop.services.books.service import BookService
    from desktop.services.consolidation.service import ConsolidationService
    from desktop.services.days_off.service import CalendarService
    from desktop.services.directives.service import DirectiveService
    from desktop.services.exports.service import ExportService
    from desktop.services.journal.audit import AuditService
    from desktop.services.journal.undo import UndoService
    from desktop.services.legal.service import LegalService
    from desktop.services.office.service import OfficeService
    from desktop.services.outside.service import OutsideService
    from desktop.services.overview.service import OverviewService
    from desktop.services.plans.duties import DutyService
    from desktop.services.plans.files import PlanFileService
    from desktop.services.plans.service import PlanService
    from desktop.services.plans.unsaved import UnsavedService
    from desktop.services.programme.service import ProgrammeService
    from desktop.services.reading.service import ReadingService
    from desktop.services.reports.files import ReportFileService
    from desktop.services.reports.service import ReportService
    from desktop.services.reports.unsaved import UnsavedReports
    from desktop.services.safety.lock import LockService
    from desktop.services.safety.service import SafetyService
    from desktop.services.sample.service import SampleService
    from desktop.services.sending.service import PackageService
    from desktop.services.tasks.filters import TaskFilterService
    from desktop.services.tasks.service import TaskService
    from desktop.services.tasks.unsaved import UnsavedProgress
    from desktop.services.unfinished.service import UnfinishedService
    from desktop.services.unit_forms.service import UnitFormService
    from desktop.services.units.service import UnitService
    from desktop.services.unsaved_records import UnsavedRecords
    from desktop.services.wizard.drafts import DraftService

_log = logging.getLogger(__name__)


_MOMENT = 2.0  # seconds that the end of the program waits for the second place of the backups


class Services:
    """All use cases over one open database, each loaded when it is first asked for: a start needs few of them."""

    def __init__(self, context: Context) -> None:
        self._context = context

    @cached_property
    def office(self) -> OfficeService:
        """The office and the settings."""
        from desktop.services.office.service import OfficeService

        return OfficeService(self._context)

    @cached_property
    def units(self) -> UnitService:
        """The directory of units."""
        from desktop.services.units.service import UnitService

        return UnitService(self._context)

    @cached_property
    def legal(self) -> LegalService:
        """The legal library."""
        from desktop.services.legal.service import LegalService

        return LegalService(self._context)

    @cached_property
    def plans(self) -> PlanService:
        """Plans as wholes."""
        from desktop.services.plans.service import PlanService

        return PlanService(self._context)

    @cached_property
    def duties(self) -> DutyService:
        """Duties of a plan, one at a time."""
        from desktop.services.plans.duties import DutyService

        return DutyService(self._context, self.plans, self.units)

    @cached_property
    def plan_files(self) -> PlanFileService:
        """Files of plans."""
        from desktop.services.plans.files import PlanFileService

        return PlanFileService(self._context)

    @cached_property
    def report_files(self) -> ReportFileService:
        """Files of reports."""
        from desktop.services.reports.files import ReportFileService

        return ReportFileService(self._context)

    @cached_property
    def tasks(self) -> TaskService:
        """Tasks and their progress."""
        from desktop.services.tasks.service import TaskService

        return TaskService(self._context)

    @cached_property
    def filters(self) -> TaskFilterService:
        """Kept filters of tasks."""
        from desktop.services.tasks.filters import TaskFilterService

        return TaskFilterService(self._context)

    @cached_property
    def unfinished(self) -> UnfinishedService:
        """What a year left unfinished."""
        from desktop.services.unfinished.service import UnfinishedService

        return UnfinishedService(self._context)

    @cached_property
    def evidence(self) -> EvidenceService:
        """Evidence files of tasks."""
        return EvidenceService(self._context)

    @cached_property
    def overview(self) -> OverviewService:
        """The figures of a day."""
        from desktop.services.overview.service import OverviewService

        return OverviewService(self._context)

    @cached_property
    def calendar(self) -> CalendarService:
        """Days off and days worked."""
        from desktop.services.days_off.service import CalendarService

        return CalendarService(self._context)

    @cached_property
    def drafts(self) -> DraftService:
        """Drafts of the wizard."""
        from desktop.services.wizard.drafts import DraftService

        return DraftService(self._context)

    @cached_property
    def reading(self) -> ReadingService:
        """Reading of files."""
        from desktop.services.reading.service import ReadingService

        return ReadingService(self.units)

    @cached_property
    def directives(self) -> DirectiveService:
        """Superiors' papers and what they ask."""
        from desktop.services.directives.service import DirectiveService

        return DirectiveService(self._context, self.units, self.reading, self.plans)

    @cached_property
    def outside(self) -> OutsideService:
        """Tasks that come from outside of plans."""
        from desktop.services.outside.service import OutsideService

        return OutsideService(self._context, self.units, self.plans, self.directives)

    @cached_property
    def books(self) -> BookService:
        """Workbooks of tasks that others made."""
        from desktop.services.books.service import BookService

        return BookService(self._context, self.units)

    @cached_property
    def exports(self) -> ExportService:
        """Documents and workbooks of plans."""
        from desktop.services.exports.service import ExportService

        return ExportService(self._context)

    @cached_property
    def programme(self) -> ProgrammeService:
        """The programme of work."""
        from desktop.services.programme.service import ProgrammeService

        return ProgrammeService(self._context)

    @cached_property
    def reports(self) -> ReportService:
        """Reports and the regime they follow."""
        from desktop.services.reports.service import ReportService

        return ReportService(self._context)

    @cached_property
    def sample(self) -> SampleService:
        """The sample office."""
        from desktop.services.sample.service import SampleService

        return SampleService(self._context)

    @cached_property
    def packages(self) -> PackageService:
        """Packages that are sent."""
        from desktop.services.sending.service import PackageService

        return PackageService(self._context, self.reports, self.exports)

    @cached_property
    def unit_forms(self) -> UnitFormService:
        """Units' forms."""
        from desktop.services.unit_forms.service import UnitFormService

        return UnitFormService(self._context)

    @cached_property
    def consolidation(self) -> ConsolidationService:
        """Other offices' workbooks added together."""
        from desktop.services.consolidation.service import ConsolidationService

        return ConsolidationService(self._context)

    @cached_property
    def safety(self) -> SafetyService:
        """Backups, restoring, verification."""
        from desktop.services.safety.service import SafetyService

        return SafetyService(self._context)

    @cached_property
    def undo(self) -> UndoService:
        """Taking back and doing again."""
        from desktop.services.journal.undo import UndoService

        return UndoService(self._context)

    @cached_property
    def audit(self) -> AuditService:
        """Who did what and when."""
        from desktop.services.journal.audit import AuditService

        return AuditService(self._context)

    @cached_property
    def lock(self) -> LockService:
        """The window's password."""
        from desktop.services.safety.lock import LockService

        return LockService(self._context)

    @cached_property
    def unsaved(self) -> UnsavedService:
        """Text that could not be saved yet."""
        from desktop.services.plans.unsaved import UnsavedService

        return UnsavedService(self._context, self.units)

    @cached_property
    def unsaved_reports(self) -> UnsavedReports:
        """Text of reports that could not be saved yet."""
        from desktop.services.reports.unsaved import UnsavedReports

        return UnsavedReports(self._context)

    @cached_property
    def unsaved_progress(self) -> UnsavedProgress:
        """Reports on tasks that are typed and not saved yet."""
        from desktop.services.tasks.unsaved import UnsavedProgress

        return UnsavedProgress(self._context)

    @cached_property
    def unsaved_office(self) -> UnsavedRecords:
        """What the settings say of the office, typed and not saved yet."""
        from desktop.services.unsaved_records import UnsavedRecords

        return UnsavedRecords(self._context, "office")

    @cached_property
    def unsaved_legal(self) -> UnsavedRecords:
        """Legal documents that are typed and not saved yet."""
        from desktop.services.unsaved_records import UnsavedRecords

        return UnsavedRecords(self._context, "legal")

    @cached_property
    def unsaved_units(self) -> UnsavedRecords:
        """Units that are typed and not saved yet."""
        from desktop.services.unsaved_records import UnsavedRecords

        return UnsavedRecords(self._context, "unit")

    def subscribe(self, listener: Callable[[Subjects], None]) -> Callable[[], None]:
        """Call `listener` with the subjects of every later change; return the call that ends it."""
        self._context.listeners.append(listener)

        def end() -> None:
            if listener in self._context.listeners:
                self._context.listeners.remove(listener)

        return end

    def emit_late(self) -> None:
        """Tell the listeners what was changed by other threads than the one that opened the services.

        Use cases may be called from any thread: each has a connection of its own. Listeners hear of it here.
        """
        self._context.emit_late()

    @property
    def author(self) -> str:
        """Return the name that the history keeps for what is done here."""
        return self._context.author

    @property
    def changed(self) -> bool:
        """Return whether something was saved since the last backup."""
        return self._context.dirty

    def clock_set_back(self) -> tuple[datetime, datetime] | None:
        """Return what the computer's clock shows and when the last operation was, where that is later."""
        return clock.set_back(self._context)

    def close(self) -> UserError | None:
        """Back up what has changed and let go of the database.

        Returns why the backup could not be made, None when all went well: what was saved stays saved either way.
        """
        for kept in [kept for name, kept in vars(self).items() if name.startswith("unsaved")]:  # what was asked for
            kept.close()
        try:
            self.safety.backup_if_changed()
            self.safety.second.wait(_MOMENT)
        except UserError as error:
            _log.warning("the backup at the end failed", exc_info=True)
            return error
        finally:
            self._context.database.close()
        return None


def open_services(
    data_dir: Path,
    *,
    author: str = "",
    now: Callable[[], datetime] = datetime.now,
    wait: float = 10,
    today: date | None = None,
) -> Services:
    """Open the office's data folder, making it when it is not there; `today` is worked on in the place of the clock's.

    Raises UserError when the database cannot be used (network share, damaged, newer version), and later whenever
    another program holds it for more than `wait` seconds.
    """
    context = Context(Database(data_dir, wait), author or _user(), now)
    upgrade.complete(context)
    clear_strays(context)
    context.day = today
    return Services(context)


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
