"""Use cases: one class a subject, one method a thing that the user can do, each one transaction."""

from __future__ import annotations

import getpass
import logging
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

from desktop.domain.base.errors import UserError
from desktop.services import clock
from desktop.services.base import Context, Subjects
from desktop.services.books.service import BookService
from desktop.services.consolidation.service import ConsolidationService
from desktop.services.days_off.service import CalendarService
from desktop.services.directives.service import DirectiveService
from desktop.services.evidence.service import EvidenceService, clear_strays
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
from desktop.services.reports.service import ReportService
from desktop.services.safety import upgrade
from desktop.services.safety.lock import LockService
from desktop.services.safety.service import SafetyService
from desktop.services.sample.service import SampleService
from desktop.services.sending.service import PackageService
from desktop.services.tasks.filters import TaskFilterService
from desktop.services.tasks.service import TaskService
from desktop.services.unfinished.service import UnfinishedService
from desktop.services.unit_forms.service import UnitFormService
from desktop.services.units.service import UnitService
from desktop.services.wizard.drafts import DraftService
from desktop.storage.database import Database

_log = logging.getLogger(__name__)


_MOMENT = 2.0  # seconds that the end of the program waits for the second place of the backups


class Services:
    """All use cases over one open database."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self.office = OfficeService(context)
        self.units = UnitService(context)
        self.legal = LegalService(context)
        self.plans = PlanService(context)
        self.duties = DutyService(context, self.plans, self.units)
        self.plan_files = PlanFileService(context)
        self.tasks = TaskService(context)
        self.filters = TaskFilterService(context)
        self.unfinished = UnfinishedService(context)
        self.evidence = EvidenceService(context)
        self.overview = OverviewService(context)
        self.calendar = CalendarService(context)
        self.drafts = DraftService(context)
        self.reading = ReadingService(self.units)
        self.directives = DirectiveService(context, self.units, self.reading, self.plans)
        self.outside = OutsideService(context, self.units, self.plans, self.directives)
        self.books = BookService(context, self.units)
        self.exports = ExportService(context)
        self.programme = ProgrammeService(context)
        self.reports = ReportService(context)
        self.sample = SampleService(context)
        self.packages = PackageService(context, self.reports, self.exports)
        self.unit_forms = UnitFormService(context)
        self.consolidation = ConsolidationService(context)
        self.safety = SafetyService(context)
        self.undo = UndoService(context)
        self.audit = AuditService(context)
        self.lock = LockService(context)
        self.unsaved = UnsavedService(context, self.units)

    def subscribe(self, listener: Callable[[Subjects], None]) -> Callable[[], None]:
        """Call `listener` with the subjects of every later change; return the call that ends it."""
        self._context.listeners.append(listener)

        def end() -> None:
            if listener in self._context.listeners:
                self._context.listeners.remove(listener)

        return end

    def tell_late(self) -> None:
        """Tell the listeners what was changed by other threads than the one that opened the services.

        Use cases may be called from any thread: each has a connection of its own. Listeners hear of it here.
        """
        self._context.tell_late()

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
        self.unsaved.close()
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
