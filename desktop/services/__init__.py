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
from desktop.services.days_off.service import CalendarService
from desktop.services.directives.service import DirectiveService
from desktop.services.evidence.service import EvidenceService, clear_strays
from desktop.services.exports.service import ExportService
from desktop.services.journal.audit import AuditService
from desktop.services.journal.undo import UndoService
from desktop.services.legal.service import LegalService
from desktop.services.office.service import OfficeService
from desktop.services.overview.service import OverviewService
from desktop.services.plans.duties import DutyService
from desktop.services.plans.files import PlanFileService
from desktop.services.plans.service import PlanService
from desktop.services.plans.unsaved import UnsavedService
from desktop.services.reading.service import ReadingService
from desktop.services.safety import upgrade
from desktop.services.safety.lock import LockService
from desktop.services.safety.service import SafetyService
from desktop.services.tasks.filters import TaskFilterService
from desktop.services.tasks.service import TaskService
from desktop.services.unfinished.service import UnfinishedService
from desktop.services.units.service import UnitService
from desktop.services.wizard.drafts import DraftService

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
        self.books = BookService(context, self.units)
