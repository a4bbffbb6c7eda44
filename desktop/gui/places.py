"""Where one can go in the window: what `Shell.go` is given. `key` is that of the page which shows the place."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.domain.task.rows import TaskQuery


@dataclass(frozen=True)
class PageAt:
    """A subject's page, as it was left."""

    key: str


@dataclass(frozen=True)
class PlanAt:
    """A plan's own page, with one of its tabs: 0 text, 1 assignment, 2 coverage, 3 progress, 4 files, 5 history."""

    plan_id: int
    tab: int = 0

    @property
    def key(self) -> str:
        """Return the key of the plan's page."""
        return f"plan:{self.plan_id}"


@dataclass(frozen=True)
class ReportAt:
    """A report's own page, with one of its tabs: 0 text, 1 head and foot, 2 figures, 3 forms, 4 files, 5 history."""

    report_id: int
    tab: int = 0

    @property
    def key(self) -> str:
        """Return the key of the report's page."""
        return f"report:{self.report_id}"


@dataclass(frozen=True)
class TasksAt:
    """The tasks of a filter, with the panel over one of them, or over what it owes for a period."""

    query: TaskQuery
    task_id: int | None = None
    period: str = ""
    key = "tasks"


@dataclass(frozen=True)
class UnfinishedAt:
    """What a year left unfinished, by default the one that is to be settled; `into` is a draft that it is meant for."""

    year: int = 0
    into: int = 0
    key = "left-over"


@dataclass(frozen=True)
class FormsAt:
    """Forms of units that came back, in files, folders or e-mails, beside what the book says."""

    files: tuple[Path, ...] = ()
    key = "unit-forms"


@dataclass(frozen=True)
class CollectedAt:
    """Progress workbooks that other offices sent: files, folders, archives or e-mails to be added together.

    Or a `period` of them, and an `office` of it.
    """

    files: tuple[Path, ...] = ()
    period: str = ""
    office: str = ""
    key = "consolidation"


@dataclass(frozen=True)
class RecordAt:
    """A unit ("units") or a legal document ("legal") in its form."""

    key: str
    record_id: int


@dataclass(frozen=True)
class SettingsAt:
    """A section of the settings; `restore` is a backup that is offered there."""

    section: str
    restore: Path | None = None
    key = "settings"


@dataclass(frozen=True)
class NewPlan:
    """The wizard over another plan; drafts that were begun stay.

    `previous` proposes to move a plan, given by its id, to a year; `file`, or a `text` that was copied, is read as
    the plan, `paper` as one of a superior, whose demands it answers.
    """

    previous: tuple[int, int] | None = None
    file: Path | None = None
    text: str = ""
    paper: Path | None = None
    key = "wizard"


@dataclass(frozen=True)
class DraftAt:
    """A draft in the wizard, where it was left."""

    draft: str
    key = "wizard"


@dataclass(frozen=True)
class KeysAt:
    """The sheet of keys, asked for from a page with a title."""

    came_from: str
    title: str
    key = "keys"


@dataclass(frozen=True)
class GuideAt:
    """A chapter of the guide; without one, what it says about the page that it was asked from."""

    chapter: str = ""
    came_from: str = ""
    key = "guide"


Place = (
    CollectedAt
    | FormsAt
    | GuideAt
    | KeysAt
    | PageAt
    | PlanAt
    | ReportAt
    | TasksAt
    | UnfinishedAt
    | RecordAt
    | SettingsAt
    | NewPlan
    | DraftAt
)
