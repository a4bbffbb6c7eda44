"""What blows found so far: told as they run, and kept in a file, for the day a run of hours is ended."""

from __future__ import annotations

import contextlib
import json
import sys
import time
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

EVERY = 30.0
"""Seconds between two lines about a case that lasts."""


def words(figures: Mapping[str, int]) -> str:
    """Return figures in a line."""
    return ", ".join(f"{count} {what}" for what, count in figures.items())


@dataclass(frozen=True)
class Case:
    """What a case of a blow came to."""

    figures: dict[str, int]
    faults: list[str]


@dataclass
class _Running:
    blow: str
    name: str
    figures: Counter[str]
    faults: list[str]
    before: Counter[str]
    faults_before: int
    begun: float = field(default_factory=time.monotonic)

    def so_far(self) -> Case:
        figures = {what: count - self.before[what] for what, count in self.figures.items()}
        shown = {what: count for what, count in figures.items() if count or what not in self.before}
        return Case(shown, self.faults[self.faults_before :])


class Report:
    """The cases that were dealt to their end, each a line of JSON in a file (none: nothing is kept)."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path
        self._done: dict[tuple[str, str], Case] = {}
        self._running: _Running | None = None
        self._told = time.monotonic()

    @classmethod
    def open(cls, path: Path, run: dict[str, int], *, go_on: bool) -> Report:
        """Begin a report, or go on with one of the same run; one of another run is a ValueError."""
        report = cls(path)
        if go_on and path.exists():
            report._read(run)
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.unlink(missing_ok=True)
            report._write(run)
        return report

    def _read(self, run: dict[str, int]) -> None:
        assert self._path is not None
        lines = []
        for line in self._path.read_text(encoding="utf-8").splitlines():
            with contextlib.suppress(ValueError):  # (the last one of a run that was killed)
                lines.append(json.loads(line))
        if not lines or lines[0] != run:
            raise ValueError(f"{self._path} is of another run: {lines[:1]}")
        for kept in lines[1:]:
            if kept.get("done"):
                self._done[kept["blow"], kept["case"]] = Case(kept["figures"], kept["faults"])

    def _write(self, what: Mapping[str, object]) -> None:
        if self._path is not None:
            with self._path.open("a", encoding="utf-8") as file:
                file.write(json.dumps(what, ensure_ascii=False) + "\n")

    def done(self, blow: str, name: str) -> Case | None:
        """Return what a case came to in an earlier part of the run; None where it was not dealt to its end."""
        return self._done.get((blow, name))

    @contextlib.contextmanager
    def case(self, blow: str, name: str, figures: Counter[str], faults: list[str]) -> Iterator[None]:
        """Deal a case, and keep what it adds to the figures and faults of its blow."""
        self._running = _Running(blow, name, figures, faults, figures.copy(), len(faults))
        yield
        self._keep(done=True)
        self._running = None

    def tell(self) -> None:
        """Say how a case goes on, where nothing was said for a while."""
        if self._running is not None and time.monotonic() - self._told >= EVERY:
            self._keep(done=False)

    def _keep(self, *, done: bool) -> None:
        running = self._running
        assert running is not None
        case = running.so_far()
        self._write(
            {
                "at": time.strftime("%H:%M:%S"),
                "blow": running.blow,
                "case": running.name,
                "done": done,
                "seconds": round(time.monotonic() - running.begun, 1),
                "figures": case.figures,
                "faults": case.faults,
            }
        )
        if self._path is not None and time.monotonic() - self._told >= EVERY:
            so_far = f"{running.blow}, at “{running.name}”: {len(running.faults)} faults, {words(running.figures)}"
            sys.stderr.write(f"  {time.strftime('%H:%M:%S')} {so_far}\n")
            sys.stderr.flush()
            self._told = time.monotonic()
