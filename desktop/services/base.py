"""What every service shares: the database, the clock, the author, and word of what changed."""

from __future__ import annotations

import contextlib
import threading
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time

from desktop import log
from desktop.domain.base.changed import Changed
from desktop.domain.task.progress import Horizon
from desktop.services.working_days import WorkingDays
from desktop.storage import journal
from desktop.storage.database import Database, Session

Subjects = frozenset[Changed]
"""What a change touched."""


class _Step(threading.local):
    """What the step that a thread is in has changed; None outside of one."""

    changed: set[Changed] | None = None


@dataclass
class Context:
    """The ground that services stand on. `now` is the only clock; `day` stands in the place of its day where given."""

    database: Database
    author: str
    now: Callable[[], datetime] = datetime.now
    day: date | None = None
    listeners: list[Callable[[Subjects], None]] = field(default_factory=list)
    dirty: bool = False  # something was written since the last backup
    working_days: WorkingDays = field(init=False)
    _home: int = field(default_factory=threading.get_ident)
    _late: deque[Changed] = field(default_factory=deque)
    _step: _Step = field(default_factory=_Step)

    def __post_init__(self) -> None:
        self.working_days = WorkingDays(self.database)

    @contextlib.contextmanager
    def reading(self) -> Iterator[Session]:
        """Yield a session for reading."""
        with self.database.transaction() as session:
            yield session

    @contextlib.contextmanager
    def writing(self, *subjects: Changed) -> Iterator[Session]:
        """Yield a session; when it has been committed tell the listeners that `subjects` changed."""
        with self.database.transaction(writing=True) as session:
            yield session
        self.emit(*subjects)

    @contextlib.contextmanager
    def as_one(self) -> Iterator[None]:
        """Make one step of what several services write in the block: a kill or an error leaves all of it, or nothing.

        The listeners are told once, at its end.
        """
        if self._step.changed is not None:
            yield
            return
        changed = self._step.changed = set()
        try:
            with self.database.as_one():
                yield
        except BaseException:
            self.working_days.forget()  # they may have been read from what is taken back
            raise
        finally:
            self._step.changed = None
        self.emit(*changed)

    def emit(self, *subjects: Changed) -> None:
        """Tell the listeners that `subjects` changed.

        Listeners are called by the thread that opened the data alone; what another one changed is told by `emit_late`.
        """
        self.dirty = True
        if Changed.CALENDAR in subjects:
            self.working_days.forget()
        if self._step.changed is not None:
            self._step.changed.update(subjects)
            return
        if threading.get_ident() != self._home:
            self._late.extend(subjects)
            return
        for listener in list(self.listeners):
            listener(frozenset(subjects))

    def emit_late(self) -> None:
        """Tell the listeners at once of all that other threads changed since the last time."""
        subjects = []
        while self._late:
            subjects.append(self._late.popleft())
        if subjects:
            for listener in list(self.listeners):
                listener(frozenset(subjects))

    def operation(
        self,
        session: Session,
        action: str,
        subject: str,
        scope: journal.Scope,
        detail: dict[str, str] | None = None,
        *,
        coalesce: bool = False,
    ) -> contextlib.AbstractContextManager[list[journal.Change]]:
        """Record what the block changes, for the history and undo (see `storage.journal.operation`)."""
        log.note(action, subject)
        return journal.operation(
            session,
            action,
            subject,
            scope,
            author=self.author,
            now=self.time(),
            detail=detail,
            coalesce=coalesce,
        )

    def time(self) -> datetime:
        """Return the present time in whole seconds."""
        return self.now().replace(microsecond=0)

    def moment(self) -> datetime:
        """Return the moment of a change to a plan: the present one, or the day worked on where that is later."""
        return max(self.time(), datetime.combine(self.today(), time.min))

    def today(self) -> date:
        """Return the present day."""
        return self.day or self.now().date()

    def horizon(self, today: date | None = None) -> Horizon:
        """Return a day, the present one by default, with how far one sees from it over days off."""
        return self.working_days.horizon(today or self.today())
